//! Sealing what another desk lacks into a bundle, from what it has acknowledged.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::views::BundleWritten;
use super::{ExchangeError, desks, entries_part, holdings};
use crate::bundle::{
    Branch, BundleKind, Envelope, HeldInterval, Holdings, MAXIMUM_RECEIPTS, PartSource, Receipt, StreamHeld,
    StreamRange, Volume, write_bundle, write_to_stick,
};
use crate::ids::{DeskId, Dot, LocalStream, hex};
use crate::journal::{GENESIS, Intervals, Names};
use crate::keys::{SealAddress, VerifyingKey};
use crate::model::schema::DOCUMENT;
use crate::register::tables::bundles::{self, BundleOut};
use crate::register::tables::people::{self, Certified};
use crate::register::tables::{branches, desk_private, documents, entries, streams, vouchers};
use crate::register::{AttachmentFile, NameTable, PlainReader, Register, certificates, projection, standing};

/// Seals to the named desk everything it has not acknowledged.
pub fn export_bundle(register: &mut Register, to: &str, path: &Path) -> Result<BundleWritten, ExchangeError> {
    let peer = peers(register)?.into_iter().find(|desk| desk.name == to);
    let peer = peer.ok_or_else(|| desks::no_peer(register, to))?;
    Ok(seal_for(register, &[peer], Audience::Stick, |_| path.to_path_buf())?.written)
}

/// Where a bundle will lie.
#[derive(Clone, Copy)]
pub(super) enum Audience<'a> {
    /// On a stick that is carried to whom it is for.
    Stick,
    /// In the exchange folder, where this desk meets it again and must know it as its own, whatever it is called by then.
    Folder {
        /// Attachments that lie there already.
        but: &'a BTreeSet<[u8; 16]>,
    },
}

/// A bundle that was written.
pub(super) struct Sealed {
    pub bundle: [u8; 16],
    /// Names of the attachments it carries.
    pub files: Vec<[u8; 16]>,
    pub written: BundleWritten,
}

/// The other desks of this authority that are not revoked: to those nothing is sealed any more.
pub(super) fn peers(register: &Register) -> Result<Vec<Certified>, ExchangeError> {
    let own = register.desk();
    let is_peer = |id: DeskId| id != own && !register.counting().is_revoked(&id);
    let desks = people::desks(register.connection())?;
    Ok(desks.into_iter().filter(|desk| is_peer(DeskId::of_key(&desk.sign_key))).collect())
}

/// Seals to these desks everything that one of them has not acknowledged. The file's path may be made of the bundle's id.
pub(super) fn seal_for(
    register: &mut Register,
    peers: &[Certified],
    audience: Audience<'_>,
    path: impl FnOnce(&[u8; 16]) -> PathBuf,
) -> Result<Sealed, ExchangeError> {
    let mut lacking = Vec::new();
    let mut all = Lacking::default();
    for peer in peers {
        let of_peer = Lacking::of(register, DeskId::of_key(&peer.sign_key))?;
        all.join(&of_peer);
        lacking.push(of_peer);
    }
    let ranges = all.ranges();
    let entries = entries_part::encode(register, &ranges)?;
    let Documents { mut files, left_out } = documents(register, &all)?;
    let mut envelope = envelope(register, peers, &ranges)?;
    let bundle = envelope.bundle_id;
    let path = path(&bundle);
    let path = path.as_path();
    let mut addresses: Vec<SealAddress> =
        peers.iter().map(|peer| SealAddress::parse(&peer.seal_address)).collect::<Result<_, _>>()?;
    if let Audience::Folder { but } = audience {
        files.retain(|carried| !but.contains(&carried.file.travel_name()));
        envelope.recipients.push(register.desk_keys().sign.verifying_key());
        addresses.push(register.desk_keys().seal.address()?);
    }
    let noted: Vec<BundleOut> =
        lacking.iter().map(|lacking| note_of(register, &envelope, lacking, &files, path)).collect::<Result<_, _>>()?;
    let mut chance = Drawn(Vec::new());
    for _ in 0..files.len() + 2 {
        chance.0.push(register.random::<32>()?);
    }
    // Documents hardly get smaller, entries a good deal; padding adds an eighth at most.
    let plain = entries.len() as u64 + files.iter().map(|carried| carried.file.size).sum::<u64>();
    let receipt = write_to_stick(path, plain + plain / 8 + 65_536, |out| {
        let mut parts = vec![PartSource::entries(&entries)];
        for Carried { file, sealed, .. } in &files {
            parts.push(PartSource::attachment(file.travel_name(), 0, move || open(sealed, &file.file_key)));
        }
        write_bundle(out, &addresses, envelope, &mut parts, &register.desk_keys().sign, &mut chance)
    })?;
    register.keep(|connection| {
        bundles::note_written(connection, &receipt.sha256)?;
        for out in &noted {
            // What brings a desk nothing new is never waited for: it would have no cause to answer.
            if out.entries > 0 || out.documents > 0 {
                bundles::add_out(connection, out)?;
            }
            desk_private::exported(connection, &out.desk, out.made_at)?;
        }
        Ok(())
    })?;
    let to: Vec<&str> = peers.iter().map(|peer| peer.name.as_str()).collect();
    let names = files.iter().map(|carried| carried.file.travel_name()).collect();
    let written = BundleWritten {
        file_name: noted.into_iter().next().map(|out| out.file_name).unwrap_or_default(),
        bytes: receipt.length,
        entries: ranges.iter().map(|(_, from, to)| to - from + 1).sum(),
        documents: files.len() as u32,
        left_out,
        to: to.join(", "),
        sha256: hex(&receipt.sha256),
    };
    Ok(Sealed { bundle, files: names, written })
}

/// What a peer lacks, or several of them.
#[derive(Default)]
struct Lacking {
    /// Whose it is; nobody's when it is of several.
    desk: [u8; 16],
    entries: BTreeMap<LocalStream, Intervals>,
    /// Names of attachments that were asked for.
    files: BTreeSet<[u8; 16]>,
}

impl Lacking {
    fn of(register: &Register, desk: DeskId) -> Result<Self, ExchangeError> {
        let theirs = holdings::peer(register.connection(), &desk)?;
        let mut lacking = Self { desk: desk.0, ..Self::default() };
        for (stream, from, to) in holdings::unacknowledged(register, &theirs)? {
            lacking.entries.entry(stream).or_default().add(from, to);
        }
        lacking.files.extend(&theirs.want_files);
        Ok(lacking)
    }

    fn join(&mut self, other: &Self) {
        for (stream, from, to) in other.ranges() {
            self.entries.entry(stream).or_default().add(from, to);
        }
        self.files.extend(&other.files);
    }

    /// Whether a document travels: its row is news, or it was asked for.
    fn wants(&self, file: &AttachmentFile, row: Dot) -> bool {
        let is_news = self.entries.get(&row.stream()).is_some_and(|here| here.contains(row.sequence()));
        is_news || self.files.contains(&file.travel_name())
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
    if !register.counting().is_whole() || !vouchers::all(connection)?.is_empty() {
        // Whose signature inert entries bear.
        chain.extend(certificates(connection)?);
        chain.sort();
        chain.dedup();
    }
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
    let branch = branches::all(connection)?.into_iter().find(|branch| branch.number == stream && branch.first == from);
    if let Some(branch) = branch {
        return Ok(branch.previous_hash);
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

/// What is noted about a bundle, so that it is known to be on its way until the peer holds what it brings to it.
fn note_of(
    register: &Register,
    envelope: &Envelope,
    lacking: &Lacking,
    files: &[Carried],
    path: &Path,
) -> Result<BundleOut, ExchangeError> {
    let names = NameTable::load(register.connection())?;
    let mut carries = Holdings::default();
    let aside = branches::all(register.connection())?;
    for (stream, here) in &lacking.entries {
        if aside.iter().any(|branch| branch.number == *stream) {
            let id = names.global_stream(*stream)?.0;
            let branch = |(from, to): &(u64, u64)| Branch { stream: id, from: *from, to: *to, head_hash: [0; 32] };
            carries.aside.extend(here.pairs().iter().map(branch));
            continue;
        }
        let intervals = here.pairs().iter().map(|(from, to)| HeldInterval { from: *from, to: *to, head_hash: [0; 32] });
        carries.have.push(StreamHeld { stream: names.global_stream(*stream)?.0, intervals: intervals.collect() });
    }
    carries.have.sort_by_key(|one| one.stream);
    carries.aside.sort();
    carries.aside.dedup();
    let brings = |carried: &&Carried| carried.rows.iter().any(|row| lacking.wants(&carried.file, *row));
    Ok(BundleOut {
        bundle: envelope.bundle_id,
        desk: lacking.desk,
        made_at: envelope.made_at,
        file_name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        entries: lacking.entries.values().map(Intervals::count).sum(),
        documents: files.iter().filter(brings).count() as u32,
        carries: carries.to_bytes(),
        acknowledged_at: None,
        lost_at: None,
    })
}

/// Documents that a bundle carries: of rows created in its ranges, and those the peer asked for.
#[derive(Default)]
struct Documents {
    /// Those whose bytes are here and sound.
    files: Vec<Carried>,
    /// Names of those whose stored bytes are damaged here.
    left_out: Vec<String>,
}

/// A document in a bundle.
struct Carried {
    file: AttachmentFile,
    /// Its encrypted file.
    sealed: PathBuf,
    /// Rows that name the same bytes.
    rows: Vec<Dot>,
}

/// Finds the documents that travel. One damaged file must not hold up all the others: it is named.
fn documents(register: &Register, lacking: &Lacking) -> Result<Documents, ExchangeError> {
    let mut found = Documents::default();
    let mut damaged = Vec::new();
    let connection = register.connection();
    for (row, sha256, size, file_key) in documents::files(connection)? {
        let file = AttachmentFile { sha256, size, file_key };
        if !lacking.wants(&file, Dot(row)) {
            continue;
        }
        if let Some(carried) = found.files.iter_mut().find(|carried| carried.file.sha256 == sha256) {
            carried.rows.push(Dot(row));
            continue;
        }
        let path = register.attachment_path(&file)?;
        if register.read_attachment(&file, &mut io::sink()).is_ok() {
            found.files.push(Carried { file, sealed: path, rows: vec![Dot(row)] });
        } else if path.exists() {
            damaged.push((sha256, row));
        }
    }
    // The same bytes may lie here a second time, under another row.
    damaged.retain(|(sha256, _)| !found.files.iter().any(|known| known.file.sha256 == *sha256));
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
