//! The entries part of a bundle, format 0: canonical CBOR, one item per range of the header.
//!
//! `[* [ [*[first, staff, seed]], [*[sequence, signatures]], [*[hlc, action, body, signature / null, batch / null]] ]]`

use minicbor::data::Type;
use minicbor::{Decoder, Encoder};

use super::ExchangeError;
use crate::ids::LocalStream;
use crate::journal::{MAX_BODY, check_canonical};
use crate::register::tables::entries::{self, EntryRow};
use crate::register::tables::streams;
use crate::register::{Register, RegisterError};

/// Entries of one range as they travel.
#[derive(Debug, Default)]
pub struct RangeEntries {
    /// First entry of the run, staff key, seed.
    pub runs: Vec<(u64, [u8; 32], [u8; 32])>,
    /// Both signatures over tips, by entry.
    pub tips: Vec<(u64, [u8; 128])>,
    /// The entries, in the order of the range.
    pub entries: Vec<TravellingEntry>,
}

/// One entry as it travels; its number follows from its place.
#[derive(Debug)]
pub struct TravellingEntry {
    /// Display stamp.
    pub hlc: u64,
    /// Action code.
    pub action: u16,
    /// Field writes.
    pub body: Vec<u8>,
    /// Administrative entries only.
    pub signature: Option<[u8; 64]>,
    /// Entries that were saved together.
    pub batch: Option<[u8; 16]>,
}

/// Writes the ranges of our journal.
pub fn encode(register: &Register, ranges: &[(LocalStream, u64, u64)]) -> Result<Vec<u8>, ExchangeError> {
    let mut out = Vec::new();
    put(Encoder::new(&mut out).array(ranges.len() as u64))?;
    for (stream, first, last) in ranges {
        encode_range(register, *stream, *first, *last, &mut out)?;
    }
    Ok(out)
}

fn encode_range(
    register: &Register,
    stream: LocalStream,
    first: u64,
    last: u64,
    out: &mut Vec<u8>,
) -> Result<(), ExchangeError> {
    let connection = register.connection();
    let runs = entries::runs(connection, stream, first, last)?;
    let tips = entries::tips(connection, stream, first, last)?;
    let mut e = Encoder::new(&mut *out);
    put(e.array(3).and_then(|e| e.array(runs.len() as u64)))?;
    for (run_first, staff, seed) in runs {
        let key = streams::staff_key(connection, staff)?;
        put(e.array(3).and_then(|e| e.u64(run_first)?.bytes(&key)?.bytes(&seed)))?;
    }
    put(e.array(tips.len() as u64))?;
    for (sequence, signature) in tips {
        put(e.array(2).and_then(|e| e.u64(sequence)?.bytes(&signature)))?;
    }
    put(e.array(last - first + 1))?;
    let mut next = first;
    entries::each::<ExchangeError>(connection, stream, first, last, |entry: EntryRow| {
        if entry.sequence != next {
            return Err(RegisterError::EntryDamaged { stream: String::new(), sequence: next }.into());
        }
        next += 1;
        put(e.array(5).and_then(|e| e.u64(entry.hlc.0)?.u16(entry.action)?.bytes(&entry.body)))?;
        match entry.signature {
            Some(signature) => put(e.bytes(&signature))?,
            None => put(e.null())?,
        }
        match entry.batch {
            Some(batch) => put(e.bytes(&batch)),
            None => put(e.null()),
        }
    })?;
    if next == last + 1 {
        Ok(())
    } else {
        Err(RegisterError::EntryDamaged { stream: String::new(), sequence: next }.into())
    }
}

fn put<T, E>(written: Result<T, E>) -> Result<(), ExchangeError> {
    written.map(drop).map_err(|_| ExchangeError::damaged("entry-damaged"))
}

/// Reads the part; `lengths` is how many entries each range of the header has.
pub fn decode(bytes: &[u8], lengths: &[u64]) -> Result<Vec<RangeEntries>, ExchangeError> {
    let damaged = || ExchangeError::damaged("entry-damaged");
    check_canonical(bytes).map_err(|_| damaged())?;
    let read = || -> Result<Vec<RangeEntries>, minicbor::decode::Error> {
        let mut d = Decoder::new(bytes);
        expect(d.array()?, lengths.len() as u64)?;
        lengths.iter().map(|length| decode_range(&mut d, *length)).collect()
    };
    read().map_err(|_| damaged())
}

fn decode_range(d: &mut Decoder<'_>, length: u64) -> Result<RangeEntries, minicbor::decode::Error> {
    let mut range = RangeEntries::default();
    expect(d.array()?, 3)?;
    for _ in 0..d.array()?.unwrap_or(0) {
        expect(d.array()?, 3)?;
        range.runs.push((d.u64()?, fixed(d.bytes()?)?, fixed(d.bytes()?)?));
    }
    for _ in 0..d.array()?.unwrap_or(0) {
        expect(d.array()?, 2)?;
        range.tips.push((d.u64()?, fixed(d.bytes()?)?));
    }
    expect(d.array()?, length)?;
    for _ in 0..length {
        expect(d.array()?, 5)?;
        let (hlc, action, body) = (d.u64()?, d.u16()?, d.bytes()?);
        if body.len() > MAX_BODY {
            return Err(minicbor::decode::Error::message("body too long"));
        }
        let (signature, batch) = (optional(d)?, optional(d)?);
        range.entries.push(TravellingEntry { hlc, action, body: body.to_vec(), signature, batch });
    }
    if ascending(range.runs.iter().map(|run| run.0)) && ascending(range.tips.iter().map(|tip| tip.0)) {
        Ok(range)
    } else {
        Err(minicbor::decode::Error::message("runs and tips must ascend"))
    }
}

fn ascending(mut numbers: impl Iterator<Item = u64>) -> bool {
    numbers.try_fold(0, |last, next| (next > last).then_some(next)).is_some()
}

fn optional<const N: usize>(d: &mut Decoder<'_>) -> Result<Option<[u8; N]>, minicbor::decode::Error> {
    if d.datatype()? == Type::Null {
        d.null()?;
        return Ok(None);
    }
    fixed(d.bytes()?).map(Some)
}

fn expect(found: Option<u64>, wanted: u64) -> Result<(), minicbor::decode::Error> {
    if found == Some(wanted) { Ok(()) } else { Err(minicbor::decode::Error::message("wrong count")) }
}

fn fixed<const N: usize>(bytes: &[u8]) -> Result<[u8; N], minicbor::decode::Error> {
    bytes.try_into().map_err(|_| minicbor::decode::Error::message("wrong length"))
}
