//! Taking a bundle in: verify, plan, show; store all of it or nothing.
//!
//! Inspecting runs the very same steps inside a transaction that is rolled back, so what is shown
//! is what will happen.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};
use sha2::{Digest, Sha256};

use super::entries_part::{self, RangeEntries};
use super::{ExchangeError, export, join};
use crate::bundle::{BundleKind, BundleReader, Caps, Header, Opening, PartInfo, StreamRange};
use crate::casework::views::{BundleCase, BundleReport};
use crate::clock::Hlc;
use crate::ids::{DeskId, LocalStream, RowId, StreamId, hex};
use crate::journal::{
    ChainHash, Header as EntryHeader, Intervals, Names, RunSeed, Write, check_canonical, decode_body, entry_hash, tip_bytes,
};
use crate::keys::{Directory, Role, SealKey, Signature, VerifyingKey, verify_chain};
use crate::model::schema;
use crate::register::tables::entries::EntryRow;
use crate::register::tables::{cases, desk_private, documents, entries, people, siblings, streams};
use crate::register::{
    ADMINISTRATIVE, Applied, AttachmentFile, Have, NameTable, Planning, Register, TIP, projection, standing,
};

/// Shows what importing would do; the register stays as it is.
pub fn inspect_bundle(register: &mut Register, path: &Path) -> Result<BundleReport, ExchangeError> {
    receive(register, path, false)
}

/// Imports a bundle, all of it or nothing. Importing it again changes nothing.
pub fn import_bundle(register: &mut Register, path: &Path) -> Result<BundleReport, ExchangeError> {
    receive(register, path, true)
}

fn receive(register: &mut Register, path: &Path, keep: bool) -> Result<BundleReport, ExchangeError> {
    if keep && matches!(register.session().role(), Role::Reader | Role::Auditor) {
        return Err(ExchangeError::refused("not-permitted"));
    }
    let file = File::open(path).map_err(|error| crate::register::RegisterError::io("open bundle", path, error))?;
    let keys = register.desk_keys();
    let desk = keys.sign.verifying_key();
    let opening = Opening { identity: &keys.seal, desk, known_features: &[], caps: Caps::default() };
    let mut reader = BundleReader::open(io::BufReader::new(file), &opening)?;
    let header = reader.header().clone();
    if header.envelope.kind != BundleKind::Sync {
        return Err(ExchangeError::refused("bundle-dispatch-later"));
    }
    let joins = join::decide(register, &header, desk)?;
    let bytes = entries_bytes(&mut reader)?;
    let lengths: Vec<u64> = header.envelope.ranges.iter().map(|range| range.to - range.from + 1).collect();
    let ranges = entries_part::decode(&bytes, &lengths)?;
    drop(bytes);

    let root = header.envelope.authority_root;
    let now = register.now_ms();
    let mut written = WrittenFiles::default();
    let folder = register.folder().attachments();
    let law = register.law().clone();
    let name_key = register.attachment_names()?;
    let (connection, have, _) = register.parts();
    let have = if joins { Have::new() } else { have.clone() };
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if joins {
        join::set_own_aside(&transaction, &root)?;
    }
    let directory = directory(&transaction, &root, &header)?;
    let mut names = NameTable::load(&transaction)?;
    let mut taken = Taken::new(&transaction, &have)?;
    for (range, content) in header.envelope.ranges.iter().zip(ranges) {
        taken.range(range, content, &directory, &mut names)?;
    }
    let Taken { planning, new_entries, known_cases, latest, .. } = taken;
    let applied = planning.plan()?.apply(&names, &law)?;
    let mut report = report(&transaction, &header, &directory, &applied, &known_cases, new_entries)?;
    report.joins_authority = joins;
    let wanted = wanted_documents(&transaction)?;
    report.documents = header.parts.iter().filter(|part| part.kind == PartInfo::ATTACHMENT).count() as u32;
    if keep {
        take_attachments(&mut reader, &wanted, &folder, &name_key, &mut written)?;
    }
    reader.finish()?;
    report.missing = missing(&transaction, &directory)?;
    drop(names);
    if !keep {
        return Ok(report); // dropping the transaction rolls everything back
    }
    let sender = DeskId::of_key(header.envelope.sender.as_bytes());
    if !desk_private::was_imported(&transaction, &header.envelope.bundle_id)? {
        desk_private::heard(&transaction, &sender.0, &export::encode_have(&header.envelope.have), now)?;
    }
    let digest: [u8; 32] = Sha256::digest(header.to_bytes()).into();
    desk_private::imported(&transaction, &header.envelope.bundle_id, &digest, &sender.0, now)?;
    transaction.commit()?;
    written.keep();
    if joins {
        join::adopt(register, root)?;
    }
    register.reread(latest)?;
    Ok(report)
}

fn entries_bytes<R: Read>(reader: &mut BundleReader<R>) -> Result<Vec<u8>, ExchangeError> {
    match reader.next_part()? {
        Some(part) if part.info().kind == PartInfo::ENTRIES => Ok(part.into_bytes()?),
        _ => Err(ExchangeError::damaged("entry-damaged")),
    }
}

/// Everyone our own register and the header vouch for, under one root.
fn directory(connection: &Connection, root: &VerifyingKey, header: &Header) -> Result<Directory, ExchangeError> {
    let mut chain: Vec<Vec<u8>> = header.envelope.chain.clone();
    chain.extend(people::staff(connection)?.into_iter().map(|one| one.certificate));
    chain.extend(people::desks(connection)?.into_iter().map(|one| one.certificate));
    chain.sort();
    chain.dedup();
    Ok(verify_chain(root, &chain)?)
}

/// Entries being taken in.
struct Taken<'c> {
    connection: &'c Connection,
    have: &'c Have,
    planning: Planning<'c>,
    new_entries: u64,
    known_cases: BTreeSet<RowId>,
    latest: Hlc,
}

impl<'c> Taken<'c> {
    fn new(connection: &'c Connection, have: &'c Have) -> Result<Self, ExchangeError> {
        let planning = Planning::new(connection, have)?;
        Ok(Self { connection, have, planning, new_entries: 0, known_cases: BTreeSet::new(), latest: Hlc::default() })
    }

    /// Verifies one range and takes what is new of it.
    fn range(
        &mut self,
        range: &StreamRange,
        content: RangeEntries,
        directory: &Directory,
        names: &mut NameTable<'_>,
    ) -> Result<(), ExchangeError> {
        let id = StreamId(range.stream);
        let writer = directory.desks.values().find(|desk| DeskId::of_key(desk.sign_key.as_bytes()) == id.desk());
        let desk = writer.ok_or_else(|| ExchangeError::damaged("not-certified"))?.name.clone();
        let stream = names.local_stream(id)?;
        let here = self.have.get(&stream).cloned().unwrap_or_default();
        self.check_join(stream, range, &desk)?;
        let tips: BTreeMap<u64, [u8; 64]> = content.tips.iter().copied().collect();
        let mut previous = range.previous_hash;
        let mut first_new = None;
        for (offset, entry) in content.entries.into_iter().enumerate() {
            let sequence = range.from + offset as u64;
            let (run_first, staff, seed) = run_of(&content.runs, sequence).ok_or_else(damaged)?;
            let ends_run = content.runs.iter().any(|(first, _, _)| *first == sequence + 1) || sequence == range.to;
            let role = directory.role_of(&staff).ok_or_else(|| ExchangeError::damaged("not-certified"))?;
            check_canonical(&entry.body).map_err(|_| damaged())?;
            let mut spans = Vec::new();
            let writes = decode_body(stream, sequence, &entry.body, names, |span| spans.push(span))?;
            check_writes(&writes)?;
            let hlc = Hlc(entry.hlc);
            let head = EntryHeader {
                stream: &id,
                sequence,
                previous: &previous,
                hlc,
                staff: staff.as_bytes(),
                action: entry.action,
            };
            let hash = entry_hash(&head, &entry.body, &spans, &seed);
            let tip = tip_bytes(&id, sequence, &hash);
            match tips.get(&sequence) {
                Some(signature) => staff.verify(TIP, &tip, &Signature(*signature)).map_err(|_| damaged())?,
                None if ends_run => return Err(damaged()),
                None => {}
            }
            if writes.iter().any(|write| schema::table(write.table).is_some_and(|table| table.administrative)) {
                let signature = entry.signature.ok_or_else(damaged)?;
                staff.verify(ADMINISTRATIVE, &tip, &Signature(signature)).map_err(|_| damaged())?;
                if role != Role::Administrator {
                    return Err(ExchangeError::damaged("not-certified"));
                }
            }
            if here.contains(sequence) {
                self.check_same(stream, sequence, &hash, &desk)?;
            } else {
                first_new.get_or_insert((sequence, previous));
                let staff_number = streams::staff_number(self.connection, staff.as_bytes())?;
                entries::add_run(self.connection, stream, run_first, staff_number, seed.bytes())?;
                let row = EntryRow {
                    sequence,
                    hlc,
                    staff: staff_number,
                    action: entry.action,
                    body: entry.body,
                    hash,
                    signature: entry.signature,
                };
                entries::insert(self.connection, stream, &row)?;
                if let Some(signature) = tips.get(&sequence) {
                    entries::move_tip(self.connection, stream, None, sequence, signature)?;
                }
                self.planning.entry(stream, sequence, hlc, writes);
                self.new_entries += 1;
                self.latest = self.latest.max(hlc);
            }
            previous = hash;
        }
        if previous != range.head_hash {
            return Err(damaged());
        }
        for sequence in range.from..=range.to {
            if here.contains(sequence) {
                let cases = siblings::cases_of_entry(self.connection, stream, sequence)?;
                self.known_cases.extend(cases);
            }
        }
        match first_new {
            Some(_) => self.extend(stream, &here, range),
            None => Ok(()),
        }
    }

    /// The range must continue what we hold of the stream, on both sides.
    fn check_join(&self, stream: LocalStream, range: &StreamRange, desk: &str) -> Result<(), ExchangeError> {
        if range.from > 1
            && let Some(hash) = entries::hash(self.connection, stream, range.from - 1)?
            && hash != range.previous_hash
        {
            return Err(equivocation(desk, range.from - 1));
        }
        for (first, _, claimed) in streams::intervals(self.connection, stream)? {
            if first == range.to + 1 && claimed != range.head_hash {
                return Err(equivocation(desk, range.to));
            }
        }
        Ok(())
    }

    /// One number, two contents: somebody's register was copied, or somebody lies.
    fn check_same(&self, stream: LocalStream, sequence: u64, hash: &ChainHash, desk: &str) -> Result<(), ExchangeError> {
        let known = entries::hash(self.connection, stream, sequence)?;
        if known.as_ref() == Some(hash) { Ok(()) } else { Err(equivocation(desk, sequence)) }
    }

    fn extend(&self, stream: LocalStream, here: &Intervals, range: &StreamRange) -> Result<(), ExchangeError> {
        let mut whole = here.clone();
        whole.add(range.from, range.to);
        let known = streams::intervals(self.connection, stream)?;
        let with_hash: Vec<(u64, u64, ChainHash)> = whole
            .pairs()
            .iter()
            .map(|&(first, last)| {
                let claimed = known.iter().find(|(from, _, _)| *from == first).map(|(_, _, hash)| *hash);
                (first, last, claimed.unwrap_or(range.previous_hash))
            })
            .collect();
        Ok(streams::set_intervals(self.connection, stream, &with_hash)?)
    }
}

fn damaged() -> ExchangeError {
    ExchangeError::damaged("entry-damaged")
}

fn equivocation(desk: &str, sequence: u64) -> ExchangeError {
    ExchangeError::damaged("equivocation").with("desk", desk).with("sequence", sequence)
}

/// The run an entry belongs to: first entry, staff key, seed.
fn run_of(runs: &[(u64, [u8; 32], [u8; 32])], sequence: u64) -> Option<(u64, VerifyingKey, RunSeed)> {
    let (first, staff, seed) = runs.iter().filter(|(first, _, _)| *first <= sequence).max_by_key(|(first, _, _)| *first)?;
    Some((*first, VerifyingKey(*staff), RunSeed::new(*seed)))
}

/// Known fields must hold the kind of value they are for.
fn check_writes(writes: &[Write]) -> Result<(), ExchangeError> {
    let fits = |write: &Write| {
        let field = schema::table(write.table).and_then(|table| table.field(write.field));
        field.is_none_or(|field| write.value.fits(field.kind))
    };
    if writes.iter().all(fits) { Ok(()) } else { Err(damaged()) }
}

fn report(
    connection: &Connection,
    header: &Header,
    directory: &Directory,
    applied: &Applied,
    known_cases: &BTreeSet<RowId>,
    new_entries: u64,
) -> Result<BundleReport, ExchangeError> {
    let mut cases_touched: BTreeMap<RowId, (&str, u32)> = known_cases.iter().map(|case| (*case, ("same", 0))).collect();
    for (case, effect) in &applied.cases {
        let result = if effect.is_new {
            "new"
        } else if effect.is_changed {
            "changed"
        } else {
            "same"
        };
        cases_touched.insert(*case, (result, effect.conflicts));
    }
    let count = |wanted: &str| cases_touched.values().filter(|(result, _)| *result == wanted).count() as u32;
    let (new, changed, same) = (count("new"), count("changed"), count("same"));
    let mut list = Vec::new();
    for (case, (result, conflicts)) in cases_touched.into_iter().take(crate::casework::MAX_ROWS as usize) {
        let state = projection::load(connection, &schema::CASE, case)?;
        let reference = state.and_then(|state| standing::text(&state, 1).map(str::to_owned)).unwrap_or_default();
        list.push(BundleCase { reference, result: result.to_owned(), conflicts });
    }
    let sender = directory.find_desk(&header.envelope.sender);
    let authority = people::authority(connection)?.map(|(name, _, _)| name);
    Ok(BundleReport {
        from: sender.map(|desk| desk.name.clone()).unwrap_or_default(),
        authority: authority.unwrap_or_default(),
        kind: "sync".to_owned(),
        made_at: header.envelope.made_at,
        new,
        changed,
        same,
        conflicts: applied.conflicts,
        entries: new_entries,
        documents: 0,
        missing: Vec::new(),
        joins_authority: false,
        already_imported: new_entries == 0 && !header.envelope.ranges.is_empty(),
        cases: list,
    })
}

/// Gaps in words: desk, first and last missing entry.
fn missing(connection: &Connection, directory: &Directory) -> Result<Vec<String>, ExchangeError> {
    let name = |id: &StreamId| {
        let desk = directory.desks.values().find(|desk| DeskId::of_key(desk.sign_key.as_bytes()) == id.desk());
        desk.map_or_else(|| hex(&id.desk().0), |desk| desk.name.clone())
    };
    let gaps = crate::register::gaps(connection)?;
    Ok(gaps.into_iter().map(|(stream, from, to)| format!("{} {from}–{to}", name(&stream))).collect())
}

/// Documents by content: the keys under which their rows want the bytes.
fn wanted_documents(connection: &Connection) -> Result<BTreeMap<[u8; 32], Vec<AttachmentFile>>, ExchangeError> {
    let mut wanted: BTreeMap<[u8; 32], Vec<AttachmentFile>> = BTreeMap::new();
    for (_, sha256, size, file_key) in documents::files(connection)? {
        wanted.entry(sha256).or_default().push(AttachmentFile { sha256, size, file_key });
    }
    Ok(wanted)
}

/// Files written for an import that may still fail: removed unless it is kept.
#[derive(Default)]
struct WrittenFiles(Vec<PathBuf>);

impl WrittenFiles {
    fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for WrittenFiles {
    fn drop(&mut self) {
        for path in &self.0 {
            let _ = std::fs::remove_file(path); // written by this import, named by no row
        }
    }
}

fn take_attachments<R: Read>(
    reader: &mut BundleReader<R>,
    wanted: &BTreeMap<[u8; 32], Vec<AttachmentFile>>,
    folder: &Path,
    name_key: &crate::register::AttachmentNames,
    written: &mut WrittenFiles,
) -> Result<(), ExchangeError> {
    while let Some(mut part) = reader.next_part()? {
        let info = part.info().clone();
        let sha256: Option<[u8; 32]> = info.name.as_slice().try_into().ok();
        let files = sha256.filter(|_| info.kind == PartInfo::ATTACHMENT).and_then(|sha256| wanted.get(&sha256));
        let missing: Vec<(&AttachmentFile, PathBuf)> = files
            .into_iter()
            .flatten()
            .map(|file| Ok((file, name_key.path(folder, file)?)))
            .collect::<Result<Vec<_>, crate::register::RegisterError>>()?
            .into_iter()
            .filter(|(_, path)| !path.exists())
            .collect();
        if let Some((first, path)) = missing.first() {
            let key = SealKey::parse(&first.file_key)?;
            written.0.push(path.clone());
            let found = crate::register::seal_file(&key, &mut part, path)?;
            if found != (first.sha256, first.size) {
                return Err(ExchangeError::damaged("attachment-damaged"));
            }
            for (file, other) in missing.iter().skip(1) {
                let mut plain = crate::register::PlainReader::open(path, &first.file_key)?;
                written.0.push(other.clone());
                crate::register::seal_file(&SealKey::parse(&file.file_key)?, &mut plain, other)?;
            }
        }
        part.finish()?;
    }
    Ok(())
}

/// Whether any case is in the register.
pub(super) fn holds_cases(register: &Register) -> Result<bool, ExchangeError> {
    Ok(cases::count(register.connection())? > 0)
}
