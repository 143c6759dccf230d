//! Sealing what another desk lacks into a bundle, from what it has acknowledged.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use minicbor::{Decoder, Encoder};

use super::views::{BundleWritten, PeerView};
use super::{ExchangeError, entries_part};
use crate::bundle::{BundleKind, Envelope, PartSource, StreamIntervals, StreamRange, write_bundle, write_to_stick};
use crate::ids::{DeskId, LocalStream, hex};
use crate::journal::{GENESIS, Intervals, Names};
use crate::keys::{CardIdentity, SealAddress, VerifyingKey};
use crate::model::schema::DOCUMENT;
use crate::register::tables::people::{self, Certified};
use crate::register::tables::{desk_private, documents, entries, streams};
use crate::register::{AttachmentFile, NameTable, PlainReader, Register, projection, standing};

/// What a peer has, by stream.
pub type HaveList = Vec<StreamIntervals>;

/// Seals to the named desk everything it has not acknowledged.
pub fn export_bundle(register: &mut Register, to: &str, path: &Path) -> Result<BundleWritten, ExchangeError> {
    let desks = people::desks(register.connection())?;
    let own = register.desk();
    let peer = desks
        .iter()
        .find(|desk| desk.name == to && DeskId::of_key(&desk.sign_key) != own)
        .ok_or_else(|| ExchangeError::refused("peer-unknown").with("name", to))?
        .clone();
    let ranges = unacknowledged(register, &DeskId::of_key(&peer.sign_key))?;
    let entries = entries_part::encode(register, &ranges)?;
    let Documents { files, left_out } = documents(register, &ranges)?;
    let envelope = envelope(register, &peer, &ranges)?;
    let address = SealAddress::parse(&peer.seal_address)?;
    let mut chance = Drawn(Vec::new());
    for _ in 0..files.len() + 2 {
        chance.0.push(register.random::<32>()?);
    }
    let count = ranges.iter().map(|(_, from, to)| to - from + 1).sum();
    let receipt = write_to_stick(path, |out| {
        let mut parts = vec![PartSource::entries(&entries)];
        for (file, sealed) in &files {
            parts.push(PartSource::attachment(file.sha256, move || open(sealed, &file.file_key)));
        }
        write_bundle(out, &[address], envelope, &mut parts, &register.desk_keys().sign, &mut chance)
    })?;
    let at = register.now_ms();
    let desk = DeskId::of_key(&peer.sign_key);
    register.keep(|connection| desk_private::exported(connection, &desk.0, at))?;
    Ok(BundleWritten {
        file_name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        bytes: receipt.length,
        entries: count,
        documents: files.len() as u32,
        left_out,
        to: peer.name,
        sha256: hex(&receipt.sha256),
    })
}

/// Random bytes drawn from the register's source before writing starts.
struct Drawn(Vec<[u8; 32]>);

impl crate::secrets::Chance for Drawn {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), crate::secrets::ChanceError> {
        for chunk in bytes.chunks_mut(32) {
            let drawn = self.0.pop().ok_or(crate::secrets::ChanceError)?;
            chunk.iter_mut().zip(drawn).for_each(|(to, from)| *to = from);
        }
        Ok(())
    }
}

fn envelope(
    register: &mut Register,
    peer: &Certified,
    ranges: &[(LocalStream, u64, u64)],
) -> Result<Envelope, ExchangeError> {
    let bundle_id = register.random()?;
    let connection = register.connection();
    let names = NameTable::load(connection)?;
    let mut chain: Vec<Vec<u8>> = people::staff(connection)?.into_iter().map(|one| one.certificate).collect();
    chain.extend(people::desks(connection)?.into_iter().map(|one| one.certificate));
    chain.extend(people::authority_seal_certificate(connection)?);
    let mut described = Vec::new();
    for (stream, from, to) in ranges {
        let previous_hash = match from {
            1 => GENESIS,
            _ => before(register, *stream, *from)?,
        };
        let head_hash = entries::hash(connection, *stream, *to)?.unwrap_or(GENESIS);
        let stream = names.global_stream(*stream)?.0;
        described.push(StreamRange { stream, from: *from, to: *to, previous_hash, head_hash });
    }
    Ok(Envelope {
        bundle_id,
        kind: BundleKind::Sync,
        authority_root: register.authority_root(),
        sender: register.desk_keys().sign.verifying_key(),
        chain,
        recipients: vec![VerifyingKey(peer.sign_key)],
        made_at: register.now_ms(),
        ranges: described,
        have: have_list(register, &names)?,
        want: want_list(register, &names)?,
        required_features: Vec::new(),
        optional_features: Vec::new(),
    })
}

/// Hash of the entry before `from`: known, or as the sender of that interval claimed it.
fn before(register: &Register, stream: LocalStream, from: u64) -> Result<[u8; 32], ExchangeError> {
    let connection = register.connection();
    if let Some(hash) = entries::hash(connection, stream, from - 1)? {
        return Ok(hash);
    }
    let claimed = streams::intervals(connection, stream)?.into_iter().find(|(first, _, _)| *first == from);
    Ok(claimed.map_or(GENESIS, |(_, _, previous)| previous))
}

fn have_list(register: &Register, names: &NameTable<'_>) -> Result<HaveList, ExchangeError> {
    let mut list = Vec::new();
    for (stream, here) in register.have() {
        list.push(StreamIntervals { stream: names.global_stream(*stream)?.0, intervals: here.pairs().to_vec() });
    }
    Ok(list)
}

fn want_list(register: &Register, names: &NameTable<'_>) -> Result<HaveList, ExchangeError> {
    let mut list = Vec::new();
    for (stream, here) in register.have() {
        let intervals = here.gaps();
        if !intervals.is_empty() {
            list.push(StreamIntervals { stream: names.global_stream(*stream)?.0, intervals });
        }
    }
    Ok(list)
}

/// Ranges of our journal that a desk has not acknowledged.
fn unacknowledged(register: &Register, peer: &DeskId) -> Result<Vec<(LocalStream, u64, u64)>, ExchangeError> {
    let connection = register.connection();
    let names = NameTable::load(connection)?;
    let (have, _, _) = desk_private::peer(connection, &peer.0)?;
    let theirs = have.map(|bytes| decode_have(&bytes)).unwrap_or_default();
    let mut ranges = Vec::new();
    for (stream, here) in register.have() {
        let id = names.global_stream(*stream)?;
        let known = theirs.iter().find(|one| one.stream == id.0);
        let known = known.map(|one| Intervals::from_pairs(one.intervals.iter().copied())).unwrap_or_default();
        // A range must end in a signed entry; one that was signed when it was last sent may not be signed any more.
        let mut sent = Intervals::new();
        for (from, to) in here.minus(&known) {
            sent.add(from, entries::tip_from(connection, *stream, to)?.unwrap_or(to));
        }
        ranges.extend(sent.pairs().iter().map(|(from, to)| (*stream, *from, *to)));
    }
    Ok(ranges)
}

/// Documents whose rows were created in the ranges of a bundle.
#[derive(Default)]
struct Documents {
    /// Those whose bytes are here and sound, with their encrypted file.
    files: Vec<(AttachmentFile, PathBuf)>,
    /// Names of those whose stored bytes are damaged here.
    left_out: Vec<String>,
}

/// Finds the documents that travel. One damaged file must not hold up all the others: it is named.
fn documents(register: &Register, ranges: &[(LocalStream, u64, u64)]) -> Result<Documents, ExchangeError> {
    let mut found = Documents::default();
    let mut damaged = Vec::new();
    let connection = register.connection();
    for (row, sha256, size, file_key) in documents::files(connection)? {
        let dot = crate::ids::Dot(row);
        let travels =
            ranges.iter().any(|(stream, from, to)| dot.stream() == *stream && (*from..=*to).contains(&dot.sequence()));
        if !travels || found.files.iter().any(|(known, _)| known.sha256 == sha256) {
            continue;
        }
        let file = AttachmentFile { sha256, size, file_key };
        let path = register.attachment_path(&file)?;
        if register.read_attachment(&file, &mut io::sink()).is_ok() {
            found.files.push((file, path));
        } else if path.exists() {
            damaged.push((sha256, row));
        }
    }
    // The same bytes may lie here a second time, under another row.
    damaged.retain(|(sha256, _)| !found.files.iter().any(|(known, _)| known.sha256 == *sha256));
    for (_, row) in damaged {
        let state = projection::load(connection, &DOCUMENT, crate::ids::RowId(row))?;
        let name = state.as_ref().and_then(|state| standing::text(state, 2));
        found.left_out.push(name.unwrap_or_default().to_owned());
    }
    Ok(found)
}

fn open<'a>(sealed: &Path, file_key: &str) -> io::Result<Box<dyn Read + 'a>> {
    let plain = PlainReader::open(sealed, file_key).map_err(io::Error::other)?;
    Ok(Box::new(plain))
}

/// A have-list as it is kept.
pub fn encode_have(have: &[StreamIntervals]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut e = Encoder::new(&mut out);
    let written = (|| -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
        e.array(have.len() as u64)?;
        for one in have {
            e.array(1 + 2 * one.intervals.len() as u64)?.bytes(&one.stream)?;
            for (from, to) in &one.intervals {
                e.u64(*from)?.u64(*to)?;
            }
        }
        Ok(())
    })();
    // Writing to a Vec cannot fail; a short list would only make the next bundle larger.
    drop(written);
    out
}

/// Reads [`encode_have`]; a list that does not read back counts as empty, so that too much is sent, never too little.
fn decode_have(bytes: &[u8]) -> HaveList {
    let read = || -> Option<HaveList> {
        let mut d = Decoder::new(bytes);
        let mut list = Vec::new();
        for _ in 0..d.array().ok()?? {
            let items = d.array().ok()??;
            let stream = d.bytes().ok()?.try_into().ok()?;
            let intervals =
                (0..(items - 1) / 2).map(|_| Some((d.u64().ok()?, d.u64().ok()?))).collect::<Option<_>>()?;
            list.push(StreamIntervals { stream, intervals });
        }
        Some(list)
    };
    read().unwrap_or_default()
}

/// The other desks of this authority, with what they have not acknowledged.
pub fn list_peers(register: &Register) -> Result<Vec<PeerView>, ExchangeError> {
    let connection = register.connection();
    let (authority_name, state, _) = people::authority(connection)?.unwrap_or_default();
    let mut peers = Vec::new();
    for desk in people::desks(connection)? {
        let id = DeskId::of_key(&desk.sign_key);
        if id == register.desk() {
            continue;
        }
        let (_, last_heard_at, last_export_at) = desk_private::peer(connection, &id.0)?;
        let identity = CardIdentity {
            state: state.clone(),
            authority_name: authority_name.clone(),
            authority_root: register.authority_root(),
            desk: Some((desk.name.clone(), VerifyingKey(desk.sign_key))),
        };
        peers.push(PeerView {
            name: desk.name,
            fingerprint: identity.fingerprint().to_string(),
            not_acknowledged: unacknowledged(register, &id)?.iter().map(|(_, from, to)| to - from + 1).sum(),
            last_heard_at,
            last_export_at,
        });
    }
    Ok(peers)
}
