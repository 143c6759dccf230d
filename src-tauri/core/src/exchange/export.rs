//! Sealing what another desk lacks into a bundle, from what it has acknowledged.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::views::BundleWritten;
use super::{ExchangeError, entries_part, holdings};
use crate::bundle::{
    BundleKind, Envelope, HeldInterval, Holdings, MAXIMUM_RECEIPTS, PartSource, Receipt, StreamHeld, StreamRange,
    Volume, write_bundle, write_to_stick,
};
use crate::ids::{DeskId, LocalStream, hex};
use crate::journal::{GENESIS, Intervals, Names};
use crate::keys::{SealAddress, VerifyingKey};
use crate::model::schema::DOCUMENT;
use crate::register::tables::bundles::{self, BundleOut};
use crate::register::tables::people::{self, Certified};
use crate::register::tables::{desk_private, documents, entries, streams};
use crate::register::{AttachmentFile, NameTable, PlainReader, Register, projection, standing};

/// Seals to the named desk everything it has not acknowledged.
pub fn export_bundle(register: &mut Register, to: &str, path: &Path) -> Result<BundleWritten, ExchangeError> {
    let peer = peers(register)?.into_iter().find(|desk| desk.name == to);
    let peer = peer.ok_or_else(|| ExchangeError::refused("peer-unknown").with("name", to))?;
    seal_for(register, &[peer], path)
}

/// The other desks of this authority.
pub(super) fn peers(register: &Register) -> Result<Vec<Certified>, ExchangeError> {
    let own = register.desk();
    let desks = people::desks(register.connection())?;
    Ok(desks.into_iter().filter(|desk| DeskId::of_key(&desk.sign_key) != own).collect())
}

/// Seals to these desks everything that one of them has not acknowledged.
pub(super) fn seal_for(
    register: &mut Register,
    peers: &[Certified],
    path: &Path,
) -> Result<BundleWritten, ExchangeError> {
    let mut lacking = Lacking::default();
    for peer in peers {
        lacking.add(register, &holdings::peer(register.connection(), &DeskId::of_key(&peer.sign_key))?)?;
    }
    let ranges = lacking.ranges();
    let entries = entries_part::encode(register, &ranges)?;
    let Documents { files, left_out } = documents(register, &ranges, &lacking.files)?;
    let envelope = envelope(register, peers, &ranges)?;
    let noted: Vec<BundleOut> =
        peers.iter().map(|peer| note_of(&envelope, DeskId::of_key(&peer.sign_key), path, files.len() as u32)).collect();
    let addresses: Vec<SealAddress> =
        peers.iter().map(|peer| SealAddress::parse(&peer.seal_address)).collect::<Result<_, _>>()?;
    let mut chance = Drawn(Vec::new());
    for _ in 0..files.len() + 2 {
        chance.0.push(register.random::<32>()?);
    }
    let receipt = write_to_stick(path, |out| {
        let mut parts = vec![PartSource::entries(&entries)];
        for (file, sealed) in &files {
            parts.push(PartSource::attachment(file.travel_name(), 0, move || open(sealed, &file.file_key)));
        }
        write_bundle(out, &addresses, envelope, &mut parts, &register.desk_keys().sign, &mut chance)
    })?;
    register.keep(|connection| {
        for out in &noted {
            bundles::add_out(connection, out)?;
            desk_private::exported(connection, &out.desk, out.made_at)?;
        }
        Ok(())
    })?;
    let to: Vec<&str> = peers.iter().map(|peer| peer.name.as_str()).collect();
    Ok(BundleWritten {
        file_name: noted.into_iter().next().map(|out| out.file_name).unwrap_or_default(),
        bytes: receipt.length,
        entries: ranges.iter().map(|(_, from, to)| to - from + 1).sum(),
        documents: files.len() as u32,
        left_out,
        to: to.join(", "),
        sha256: hex(&receipt.sha256),
    })
}

/// What one bundle must carry for several peers.
#[derive(Default)]
struct Lacking {
    entries: BTreeMap<LocalStream, Intervals>,
    files: BTreeSet<[u8; 16]>,
}

impl Lacking {
    fn add(&mut self, register: &Register, theirs: &Holdings) -> Result<(), ExchangeError> {
        for (stream, from, to) in holdings::unacknowledged(register, theirs)? {
            self.entries.entry(stream).or_default().add(from, to);
        }
        self.files.extend(&theirs.want_files);
        Ok(())
    }

    fn ranges(&self) -> Vec<(LocalStream, u64, u64)> {
        let each = |(stream, here): (&LocalStream, &Intervals)| {
            here.pairs().iter().map(|(from, to)| (*stream, *from, *to)).collect::<Vec<_>>()
        };
        self.entries.iter().flat_map(each).collect()
    }
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
    peers: &[Certified],
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
        recipients: peers.iter().map(|peer| VerifyingKey(peer.sign_key)).collect(),
        made_at: register.now_ms(),
        ranges: described,
        holdings: holdings::own(register)?,
        receipts: receipts(register, peers)?,
        volume: Volume::ONLY,
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

/// Tells the peers which of their bundles were imported here last.
fn receipts(register: &Register, peers: &[Certified]) -> Result<Vec<Receipt>, ExchangeError> {
    let mut receipts = Vec::new();
    for peer in peers {
        let desk = DeskId::of_key(&peer.sign_key);
        receipts.extend(desk_private::imported_from(register.connection(), &desk.0, MAXIMUM_RECEIPTS as u32)?);
    }
    receipts.sort_by_key(|(_, at)| std::cmp::Reverse(*at));
    receipts.truncate(MAXIMUM_RECEIPTS);
    Ok(receipts.into_iter().map(|(bundle_id, imported_at)| Receipt { bundle_id, imported_at }).collect())
}

/// What is noted about a bundle, so that it is known to be on its way until the peer holds what it carries.
fn note_of(envelope: &Envelope, desk: DeskId, path: &Path, documents: u32) -> BundleOut {
    let mut carries = Holdings::default();
    for range in &envelope.ranges {
        let held = HeldInterval { from: range.from, to: range.to, head_hash: range.head_hash };
        match carries.have.iter_mut().find(|one| one.stream == range.stream) {
            Some(one) => one.intervals.push(held),
            None => carries.have.push(StreamHeld { stream: range.stream, intervals: vec![held] }),
        }
    }
    carries.have.sort_by_key(|one| one.stream);
    BundleOut {
        bundle: envelope.bundle_id,
        desk: desk.0,
        made_at: envelope.made_at,
        file_name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        entries: envelope.ranges.iter().map(|range| range.to - range.from + 1).sum(),
        documents,
        carries: carries.to_bytes(),
        acknowledged_at: None,
        lost_at: None,
    }
}

/// Documents that a bundle carries: of rows created in its ranges, and those the peer asked for.
#[derive(Default)]
struct Documents {
    /// Those whose bytes are here and sound, with their encrypted file.
    files: Vec<(AttachmentFile, PathBuf)>,
    /// Names of those whose stored bytes are damaged here.
    left_out: Vec<String>,
}

/// Finds the documents that travel. One damaged file must not hold up all the others: it is named.
fn documents(
    register: &Register,
    ranges: &[(LocalStream, u64, u64)],
    asked_for: &BTreeSet<[u8; 16]>,
) -> Result<Documents, ExchangeError> {
    let mut found = Documents::default();
    let mut damaged = Vec::new();
    let connection = register.connection();
    for (row, sha256, size, file_key) in documents::files(connection)? {
        let dot = crate::ids::Dot(row);
        let file = AttachmentFile { sha256, size, file_key };
        let is_new =
            ranges.iter().any(|(stream, from, to)| dot.stream() == *stream && (*from..=*to).contains(&dot.sequence()));
        let travels = is_new || asked_for.contains(&file.travel_name());
        if !travels || found.files.iter().any(|(known, _)| known.sha256 == sha256) {
            continue;
        }
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
