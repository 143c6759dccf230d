//! The body of an entry: its field writes, in global form.
//!
//! `[ [*stream], [* [table, row, [* [field, value, *dot]]]] ]`; a stream is its 24 bytes, number 0
//! is the entry's own. A row is an index (created by that write of this entry), a dot, or 16 bytes.

use minicbor::data::Type;
use minicbor::encode::Error as EncodeError;
use minicbor::{Decoder, Encoder};
use thiserror::Error;

use crate::ids::{Dot, LocalStream, MAX_WRITES, RowId, StreamId};
use crate::model::values::Value;

/// Writes one write may replace.
pub const MAX_SEEN: u64 = 1_024;
/// Other streams one body may name.
pub const MAX_NAMED_STREAMS: u64 = 256;

/// One field write of one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Write {
    /// Which write this is.
    pub dot: Dot,
    /// Table code.
    pub table: u16,
    /// Row it changes.
    pub row: RowId,
    /// Field code.
    pub field: u16,
    /// New value.
    pub value: Value,
    /// The writes its author saw and replaces.
    pub seen: Vec<Dot>,
}

/// Translates between this register's small numbers and global names.
pub trait Names {
    /// Number of a stream, given one if it is new.
    fn local_stream(&mut self, stream: StreamId) -> Result<LocalStream, BodyError>;
    /// Global name of a stream.
    fn global_stream(&self, stream: LocalStream) -> Result<StreamId, BodyError>;
    /// Local id of a named row, given one if it is new.
    fn local_named(&mut self, name: [u8; 16]) -> Result<RowId, BodyError>;
    /// Global name of a named row.
    fn global_named(&self, row: RowId) -> Result<[u8; 16], BodyError>;
}

/// A body that cannot be written or read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BodyError {
    /// Does not decode; nothing of it is used.
    #[error("the body of an entry does not decode")]
    Malformed,
    /// More writes than one entry may hold, or one that replaces too many, or too many streams named.
    #[error("an entry holds, replaces or names more than it may")]
    TooManyWrites,
    /// A write replaces too many others, the same one twice, or one of its own entry.
    #[error("a write names what it cannot replace")]
    WrongSeen,
    /// A stream or row that this register has no number for.
    #[error("an unknown stream or row")]
    UnknownName,
    /// The numbers for streams or named rows are used up.
    #[error("no number can be given")]
    NoNumber,
    /// The disk has no room for a new name.
    #[error("no room for a name")]
    NoRoom,
    /// The tables of names cannot be read or written.
    #[error("the tables of names fail")]
    Unreadable,
}

impl From<minicbor::decode::Error> for BodyError {
    fn from(_: minicbor::decode::Error) -> Self {
        Self::Malformed
    }
}

impl From<EncodeError<std::convert::Infallible>> for BodyError {
    fn from(_: EncodeError<std::convert::Infallible>) -> Self {
        Self::Malformed
    }
}

/// Writes the body of entry `own`/`sequence`.
pub fn encode_body(own: LocalStream, sequence: u64, writes: &[Write], names: &dyn Names) -> Result<Vec<u8>, BodyError> {
    // What no desk would read must not be written: this one could not make its own register again from it.
    if writes.len() > MAX_WRITES || writes.iter().any(|write| write.seen.len() as u64 > MAX_SEEN) {
        return Err(BodyError::TooManyWrites);
    }
    let mut encoder = BodyEncoder { own, sequence, streams: Vec::new(), names };
    let mut rows = Vec::new();
    let mut groups = 0u64;
    let mut rest = writes;
    while let Some(first) = rest.first() {
        let length = rest.iter().take_while(|write| (write.table, write.row) == (first.table, first.row)).count();
        let (group, after) = rest.split_at(length);
        encoder.group(group, &mut rows)?;
        groups += 1;
        rest = after;
    }
    if encoder.streams.len() as u64 > MAX_NAMED_STREAMS {
        return Err(BodyError::TooManyWrites);
    }
    let mut out = Vec::with_capacity(rows.len() + 16);
    let mut e = Encoder::new(&mut out);
    e.array(2)?.array(encoder.streams.len() as u64)?;
    for stream in &encoder.streams {
        e.bytes(&names.global_stream(*stream)?.0)?;
    }
    e.array(groups)?;
    out.extend_from_slice(&rows);
    Ok(out)
}

struct BodyEncoder<'a> {
    own: LocalStream,
    sequence: u64,
    streams: Vec<LocalStream>,
    names: &'a dyn Names,
}

impl BodyEncoder<'_> {
    fn group(&mut self, group: &[Write], out: &mut Vec<u8>) -> Result<(), BodyError> {
        let Some(first) = group.first() else { return Ok(()) };
        let mut e = Encoder::new(out);
        e.array(3)?.u16(first.table)?;
        self.row(first.row, &mut e)?;
        e.array(group.len() as u64)?;
        for write in group {
            e.array(2 + write.seen.len() as u64)?.u16(write.field)?;
            self.value(&write.value, &mut e)?;
            for dot in &write.seen {
                self.dot(*dot, &mut e)?;
            }
        }
        Ok(())
    }

    fn stream(&mut self, stream: LocalStream) -> u64 {
        if stream == self.own {
            return 0;
        }
        let place = self.streams.iter().position(|known| *known == stream).unwrap_or_else(|| {
            self.streams.push(stream);
            self.streams.len() - 1
        });
        place as u64 + 1
    }

    fn dot(&mut self, dot: Dot, e: &mut Encoder<&mut Vec<u8>>) -> Result<(), BodyError> {
        let stream = self.stream(dot.stream());
        e.array(3)?.u64(stream)?.u64(dot.sequence())?.u64(dot.index() as u64)?;
        Ok(())
    }

    fn row(&mut self, row: RowId, e: &mut Encoder<&mut Vec<u8>>) -> Result<(), BodyError> {
        match row.dot() {
            None => {
                e.bytes(&self.names.global_named(row)?)?;
            }
            Some(dot) if dot.stream() == self.own && dot.sequence() == self.sequence => {
                e.u64(dot.index() as u64)?;
            }
            Some(dot) => self.dot(dot, e)?,
        }
        Ok(())
    }

    fn value(&mut self, value: &Value, e: &mut Encoder<&mut Vec<u8>>) -> Result<(), BodyError> {
        match value {
            Value::Later | Value::Expunged => return Err(BodyError::Malformed),
            Value::Null => e.null()?,
            Value::Int(number) => e.i64(*number)?,
            Value::Text(text) => e.str(text)?,
            Value::Bytes(bytes) => e.bytes(bytes)?,
            Value::Date(date) => {
                let parts: Vec<&str> = date.split('\u{1f}').collect();
                e.array(parts.len() as u64 + 1)?.u8(1)?;
                for part in parts {
                    e.str(part)?;
                }
                e
            }
            Value::Row(row) => {
                e.array(2)?.u8(2)?;
                return self.row(*row, e);
            }
            Value::Rows(rows) => {
                e.array(rows.len() as u64 + 1)?.u8(3)?;
                for row in rows {
                    self.row(*row, e)?;
                }
                e
            }
        };
        Ok(())
    }
}

/// Reads a body. `span` receives where each value stands in the bytes, for the chain.
pub fn decode_body(
    own: LocalStream,
    sequence: u64,
    body: &[u8],
    names: &mut dyn Names,
    mut span: impl FnMut(std::ops::Range<usize>),
) -> Result<Vec<Write>, BodyError> {
    let mut d = Decoder::new(body);
    exactly(d.array()?, 2)?;
    let count = d.array()?.ok_or(BodyError::Malformed)?;
    if count > MAX_NAMED_STREAMS {
        return Err(BodyError::Malformed);
    }
    let mut streams = vec![own];
    for _ in 0..count {
        let id = StreamId::from_slice(d.bytes()?).ok_or(BodyError::Malformed)?;
        streams.push(names.local_stream(id)?);
    }
    let mut reader = BodyReader { d, own, sequence, streams, names };
    let groups = reader.d.array()?.ok_or(BodyError::Malformed)?;
    let mut writes = Vec::new();
    for _ in 0..groups {
        exactly(reader.d.array()?, 3)?;
        let table = reader.d.u16()?;
        let row = reader.row()?;
        for _ in 0..reader.d.array()?.ok_or(BodyError::Malformed)? {
            let parts = reader.d.array()?.ok_or(BodyError::Malformed)?;
            let field = reader.d.u16()?;
            let start = reader.d.position();
            let value = reader.value()?;
            span(start..reader.d.position());
            if parts > 2 + MAX_SEEN {
                return Err(BodyError::WrongSeen);
            }
            let seen = (2..parts).map(|_| reader.dot()).collect::<Result<Vec<_>, _>>()?;
            check_seen(&seen, own, sequence)?;
            if parts < 2 || writes.len() >= MAX_WRITES {
                return Err(BodyError::TooManyWrites);
            }
            let dot = Dot::new(own, sequence, writes.len());
            writes.push(Write { dot, table, row, field, value, seen });
        }
    }
    if reader.d.position() == body.len() { Ok(writes) } else { Err(BodyError::Malformed) }
}

/// Where each value stands in a body, in the order of the writes. Reads no names.
pub fn value_spans(body: &[u8]) -> Result<Vec<std::ops::Range<usize>>, BodyError> {
    let mut d = Decoder::new(body);
    exactly(d.array()?, 2)?;
    d.skip()?;
    let mut spans = Vec::new();
    for _ in 0..d.array()?.ok_or(BodyError::Malformed)? {
        exactly(d.array()?, 3)?;
        d.u16()?;
        d.skip()?;
        for _ in 0..d.array()?.ok_or(BodyError::Malformed)? {
            let parts = d.array()?.ok_or(BodyError::Malformed)?;
            d.u16()?;
            let start = d.position();
            d.skip()?;
            spans.push(start..d.position());
            for _ in 2..parts {
                d.skip()?;
            }
        }
    }
    Ok(spans)
}

/// A write replaces what its author saw: each write once, none of the entry it stands in.
fn check_seen(seen: &[Dot], own: LocalStream, sequence: u64) -> Result<(), BodyError> {
    let twice = seen.len() > 1 && {
        let mut sorted = seen.to_vec();
        sorted.sort();
        sorted.windows(2).any(|pair| matches!(pair, [a, b] if a == b))
    };
    let itself = seen.iter().any(|dot| dot.stream() == own && dot.sequence() == sequence);
    if twice || itself { Err(BodyError::WrongSeen) } else { Ok(()) }
}

fn exactly(found: Option<u64>, wanted: u64) -> Result<(), BodyError> {
    if found == Some(wanted) { Ok(()) } else { Err(BodyError::Malformed) }
}

struct BodyReader<'a, 'n> {
    d: Decoder<'a>,
    own: LocalStream,
    sequence: u64,
    streams: Vec<LocalStream>,
    names: &'n mut dyn Names,
}

impl BodyReader<'_, '_> {
    fn dot(&mut self) -> Result<Dot, BodyError> {
        exactly(self.d.array()?, 3)?;
        let place = usize::try_from(self.d.u64()?).map_err(|_| BodyError::Malformed)?;
        let stream = *self.streams.get(place).ok_or(BodyError::Malformed)?;
        let sequence = self.d.u64()?;
        let index = usize::try_from(self.d.u64()?).map_err(|_| BodyError::Malformed)?;
        let dot = Dot::new(stream, sequence, index);
        if dot.sequence() == sequence && dot.index() == index && sequence > 0 {
            Ok(dot)
        } else {
            Err(BodyError::Malformed)
        }
    }

    fn row(&mut self) -> Result<RowId, BodyError> {
        match self.d.datatype()? {
            Type::Bytes => {
                let name = self.d.bytes()?.try_into().map_err(|_| BodyError::Malformed)?;
                self.names.local_named(name)
            }
            Type::Array => self.dot().map(RowId::created_by),
            _ => {
                let index = usize::try_from(self.d.u64()?).map_err(|_| BodyError::Malformed)?;
                if index >= MAX_WRITES {
                    return Err(BodyError::Malformed);
                }
                Ok(RowId::created_by(Dot::new(self.own, self.sequence, index)))
            }
        }
    }

    fn value(&mut self) -> Result<Value, BodyError> {
        Ok(match self.d.datatype()? {
            Type::Null => {
                self.d.null()?;
                Value::Null
            }
            Type::String => Value::Text(self.d.str()?.to_owned()),
            Type::Bytes => Value::Bytes(self.d.bytes()?.to_vec()),
            Type::Array => {
                let length = self.d.array()?.ok_or(BodyError::Malformed)?;
                match self.d.u8()? {
                    0 => {
                        exactly(Some(length), 2)?;
                        if self.d.bytes()?.len() != 32 {
                            return Err(BodyError::Malformed);
                        }
                        Value::Expunged
                    }
                    1 => {
                        let parts = (1..length).map(|_| self.d.str()).collect::<Result<Vec<_>, _>>()?;
                        Value::Date(parts.join("\u{1f}"))
                    }
                    2 if length == 2 => Value::Row(self.row()?),
                    3 => Value::Rows((1..length).map(|_| self.row()).collect::<Result<_, _>>()?),
                    // A later version's kind of value: kept in the journal, shown after an upgrade.
                    _ => {
                        for _ in 1..length {
                            self.d.skip()?;
                        }
                        Value::Later
                    }
                }
            }
            _ => Value::Int(self.d.i64()?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::DeskId;

    #[derive(Default)]
    struct Register {
        streams: Vec<StreamId>,
        named: Vec<[u8; 16]>,
    }

    impl Names for Register {
        fn local_stream(&mut self, stream: StreamId) -> Result<LocalStream, BodyError> {
            let place = self.streams.iter().position(|known| *known == stream).unwrap_or_else(|| {
                self.streams.push(stream);
                self.streams.len() - 1
            });
            Ok(LocalStream(place as u16 + 1))
        }
        fn global_stream(&self, stream: LocalStream) -> Result<StreamId, BodyError> {
            self.streams.get(stream.0 as usize - 1).copied().ok_or(BodyError::UnknownName)
        }
        fn local_named(&mut self, name: [u8; 16]) -> Result<RowId, BodyError> {
            let place = self.named.iter().position(|known| *known == name).unwrap_or_else(|| {
                self.named.push(name);
                self.named.len() - 1
            });
            Ok(RowId::named(place as i64 + 1))
        }
        fn global_named(&self, row: RowId) -> Result<[u8; 16], BodyError> {
            self.named.get(row.0 as usize - 1).copied().ok_or(BodyError::UnknownName)
        }
    }

    fn stream(byte: u8) -> StreamId {
        StreamId::new(DeskId([byte; 16]), [byte; 8])
    }

    fn write(own: LocalStream, index: usize, row: RowId, field: u16, value: Value, seen: Vec<Dot>) -> Write {
        Write { dot: Dot::new(own, 7, index), table: 1, row, field, value, seen }
    }

    #[test]
    fn a_body_reads_back_at_another_desk_under_other_numbers() {
        let mut ministry = Register::default();
        let own = ministry.local_stream(stream(1)).unwrap();
        let other = ministry.local_stream(stream(2)).unwrap();
        let fresh = RowId::created_by(Dot::new(own, 7, 0));
        let theirs = RowId::created_by(Dot::new(other, 3, 2));
        let named = ministry.local_named([9; 16]).unwrap();
        let writes = vec![
            write(own, 0, fresh, 1, Value::Text("MLA-IN-2026-0001".into()), vec![]),
            write(own, 1, fresh, 11, Value::Date("1975-03\u{1f}persian\u{1f}x".into()), vec![]),
            write(own, 2, theirs, 13, Value::Null, vec![Dot::new(other, 3, 4), Dot::new(own, 5, 0)]),
            write(own, 3, named, 2, Value::Rows(vec![fresh, theirs, named]), vec![]),
        ];
        let body = encode_body(own, 7, &writes, &ministry).unwrap();
        crate::journal::check_canonical(&body).unwrap();

        let mut port = Register::default();
        port.local_stream(stream(2)).unwrap();
        let own_there = port.local_stream(stream(1)).unwrap();
        let mut spans = Vec::new();
        let read = decode_body(own_there, 7, &body, &mut port, |span| spans.push(span)).unwrap();
        assert_eq!(spans.len(), 4);
        assert_eq!(encode_body(own_there, 7, &read, &port).unwrap(), body);
        assert_ne!(read[2].row, writes[2].row, "local numbers differ between desks");
    }

    #[test]
    fn cut_bodies_are_refused() {
        let mut register = Register::default();
        let own = register.local_stream(stream(1)).unwrap();
        let row = RowId::created_by(Dot::new(own, 7, 0));
        let body = encode_body(own, 7, &[write(own, 0, row, 1, Value::Int(5), vec![])], &register).unwrap();
        for cut in 0..body.len() {
            assert!(decode_body(own, 7, &body[..cut], &mut register, |_| ()).is_err());
        }
    }
}
