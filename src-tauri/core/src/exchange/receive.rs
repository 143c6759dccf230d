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
use super::views::{BundleCase, BundleReport};
use super::{ExchangeError, export, join};
use crate::bundle::{BundleKind, BundleReader, Caps, Header, Opening, PartInfo, StreamRange};
use crate::clock::Hlc;
use crate::ids::{DeskId, LocalStream, RowId, StreamId, hex, named_row};
use crate::journal::{
    ChainHash, Header as EntryHeader, Intervals, Names, RunSeed, Write, check_canonical, decode_body, entry_hash,
    tip_bytes,
};
use crate::keys::{Certificate, Directory, Role, SealKey, Signature, Subject, VerifyingKey, verify_chain};
use crate::law::Law;
use crate::model::schema;
use crate::model::values::Value;
use crate::register::tables::entries::EntryRow;
use crate::register::tables::{cases, desk_private, documents, entries, people, siblings, streams};
use crate::register::{
    ADMINISTRATIVE, Applied, AttachmentFile, Have, NameTable, Planning, Register, projection, standing, tip_holds,
};

/// Cases a report names one by one.
const MAX_CASES: u32 = 200;
/// Writes taken into one plan.
const BATCH: usize = 200_000;

type RunRow = (u64, i64, [u8; 32]);
type IntervalRow = (u64, u64, ChainHash);

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
    let fresh = StreamId::new(register.desk(), register.random()?);
    let mut written = WrittenFiles::default();
    let folder = register.folder().attachments();
    let law = register.law().clone();
    let name_key = register.attachment_names()?;
    let (connection, have, _) = register.parts();
    let have = if joins { Have::new() } else { have.clone() };
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if joins {
        join::set_own_aside(&transaction, &root, &fresh)?;
    }
    let directory = directory(&transaction, &root, &header)?;
    let mut names = NameTable::load(&transaction)?;
    let mut taken = Taken::new(&transaction, have, &law);
    for (range, content) in header.envelope.ranges.iter().zip(ranges) {
        taken.range(range, content, &directory, &mut names)?;
    }
    taken.flush(&names)?;
    let Taken { applied, new_entries, known_cases, latest, .. } = taken;
    let mut report = report(&transaction, &header, &directory, &applied, &known_cases, new_entries)?;
    report.joins_authority = joins;
    let wanted = wanted_documents(&transaction)?;
    report.documents = header.parts.iter().filter(|part| part.kind == PartInfo::ATTACHMENT).count() as u32;
    if keep {
        take_attachments(&mut reader, &wanted, &folder, &name_key, &mut written)?;
        crate::register::sync_folder(&folder);
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
        join::adopt(register, root, fresh)?;
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
    law: &'c Law,
    /// Entries that are here or were taken in and applied.
    have: Have,
    waiting: Vec<(LocalStream, u64, Hlc, Vec<Write>)>,
    waiting_writes: usize,
    applied: Applied,
    new_entries: u64,
    known_cases: BTreeSet<RowId>,
    latest: Hlc,
}

impl<'c> Taken<'c> {
    fn new(connection: &'c Connection, have: Have, law: &'c Law) -> Self {
        Self {
            connection,
            law,
            have,
            waiting: Vec::new(),
            waiting_writes: 0,
            applied: Applied::default(),
            new_entries: 0,
            known_cases: BTreeSet::new(),
            latest: Hlc::default(),
        }
    }

    /// Plans and applies what is waiting; bounds the memory of a large bundle.
    fn flush(&mut self, names: &NameTable<'_>) -> Result<(), ExchangeError> {
        let mut planning = Planning::new(self.connection, &self.have)?;
        let mut now = Vec::with_capacity(self.waiting.len());
        for (stream, sequence, hlc, writes) in self.waiting.drain(..) {
            now.push((stream, sequence));
            planning.entry(stream, sequence, hlc, writes);
        }
        self.waiting_writes = 0;
        self.applied.absorb(planning.plan()?.apply(names, self.law)?);
        for (stream, sequence) in now {
            self.have.entry(stream).or_default().add(sequence, sequence);
        }
        Ok(())
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
        let writer = writer.ok_or_else(|| ExchangeError::damaged("not-certified"))?;
        let (desk, desk_key) = (writer.name.clone(), writer.sign_key);
        let stream = names.local_stream(id)?;
        // From the table, not from what was here at first: one bundle may bring several ranges of a stream.
        let known = streams::intervals(self.connection, stream)?;
        let here = Intervals::from_pairs(known.iter().map(|(first, last, _)| (*first, *last)));
        self.check_join(stream, range, &desk)?;
        let neighbours = [range.from.saturating_sub(1), range.to + 1];
        let runs_before = self.runs_at(stream, &neighbours)?;
        let tips: BTreeMap<u64, [u8; 128]> = content.tips.iter().copied().collect();
        let mut runs = content.runs.iter().peekable();
        let mut run: Option<(u64, VerifyingKey, RunSeed)> = None;
        let mut previous = range.previous_hash;
        let mut first_new = None;
        for (offset, entry) in content.entries.into_iter().enumerate() {
            let sequence = range.from + offset as u64;
            while let Some((first, staff, seed)) = runs.next_if(|(first, _, _)| *first <= sequence) {
                run = Some((*first, VerifyingKey(*staff), RunSeed::new(*seed)));
            }
            let (run_first, staff, seed) = run.clone().ok_or_else(damaged)?;
            let ends_run = runs.peek().is_some_and(|(first, _, _)| *first == sequence + 1) || sequence == range.to;
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
                batch: entry.batch.as_ref(),
            };
            let hash = entry_hash(&head, &entry.body, &spans, &seed);
            let tip = tip_bytes(&id, sequence, &hash);
            match tips.get(&sequence) {
                Some(signatures) if !tip_holds(signatures, &tip, &staff, Some(&desk_key)) => return Err(damaged()),
                Some(_) => {}
                None if ends_run => return Err(damaged()),
                None => {}
            }
            if let Some(signature) = entry.signature {
                staff.verify(ADMINISTRATIVE, &tip, &Signature(signature)).map_err(|_| damaged())?;
            }
            if writes.iter().any(|write| schema::table(write.table).is_some_and(|table| table.administrative)) {
                if role != Role::Administrator || entry.signature.is_none() {
                    return Err(ExchangeError::damaged("not-certified"));
                }
                check_certified(&writes, names, directory)?;
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
                    batch: entry.batch,
                };
                entries::insert(self.connection, stream, &row)?;
                if let Some(signature) = tips.get(&sequence) {
                    entries::move_tip(self.connection, stream, None, sequence, signature)?;
                }
                self.waiting_writes += writes.len() + 1;
                self.waiting.push((stream, sequence, hlc, writes));
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
        if first_new.is_some() {
            self.extend(stream, &here, range, &known)?;
        }
        // A run that came now must not take over entries that stood in another one.
        if self.runs_at(stream, &neighbours)? != runs_before {
            return Err(damaged());
        }
        if self.waiting_writes > BATCH {
            self.flush(names)?;
        }
        Ok(())
    }

    /// The run of each of these entries, for those that are here.
    fn runs_at(&self, stream: LocalStream, sequences: &[u64]) -> Result<Vec<Option<RunRow>>, ExchangeError> {
        let mut found = Vec::new();
        for sequence in sequences {
            let here = entries::hash(self.connection, stream, *sequence)?.is_some();
            let run = if here { entries::runs(self.connection, stream, *sequence, *sequence)?.pop() } else { None };
            found.push(run);
        }
        Ok(found)
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
    fn check_same(
        &self,
        stream: LocalStream,
        sequence: u64,
        hash: &ChainHash,
        desk: &str,
    ) -> Result<(), ExchangeError> {
        let known = entries::hash(self.connection, stream, sequence)?;
        if known.as_ref() == Some(hash) { Ok(()) } else { Err(equivocation(desk, sequence)) }
    }

    fn extend(
        &self,
        stream: LocalStream,
        here: &Intervals,
        range: &StreamRange,
        known: &[IntervalRow],
    ) -> Result<(), ExchangeError> {
        let mut whole = here.clone();
        whole.add(range.from, range.to);
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

/// Rows of people and desks say what their certificates say, and the certificates lead to our root.
fn check_certified(writes: &[Write], names: &NameTable<'_>, directory: &Directory) -> Result<(), ExchangeError> {
    let mut rows: BTreeMap<(u16, RowId), BTreeMap<u16, &Value>> = BTreeMap::new();
    let people_and_desks = writes.iter().filter(|write| [schema::STAFF.code, schema::DESK.code].contains(&write.table));
    for write in people_and_desks {
        rows.entry((write.table, write.row)).or_default().insert(write.field, &write.value);
    }
    for ((table, row), fields) in rows {
        let Some(Value::Bytes(bytes)) = fields.get(&5) else { return Err(damaged()) };
        let certificate = Certificate::parse(bytes)?;
        let (kind, second) = match certificate.subject {
            Subject::Person(role) if table == schema::STAFF.code => ("staff", role.code()),
            Subject::Desk if table == schema::DESK.code => ("desk", certificate.mark.as_str()),
            _ => return Err(damaged()),
        };
        let key = certificate.sign_key.as_bytes();
        let expected = [
            (1, Value::text(&certificate.name)),
            (2, Value::text(second)),
            (3, Value::Bytes(key.to_vec())),
            (4, Value::text(certificate.seal_address.as_str())),
        ];
        let agrees = expected.iter().all(|(field, value)| fields.get(field).copied() == Some(value));
        let is_known = directory.role_of(&certificate.issuer) == Some(Role::Administrator)
            || certificate.issuer == directory.authority_root;
        if !agrees || !is_known || names.global_named(row)? != named_row(kind, key) {
            return Err(damaged());
        }
    }
    Ok(())
}

/// Known fields must hold the kind of value they are for.
fn check_writes(writes: &[Write]) -> Result<(), ExchangeError> {
    let fits = |write: &Write| {
        let field = schema::table(write.table).and_then(|table| table.field(write.field));
        let is_hash = write.table == schema::DOCUMENT.code && write.field == 6;
        let whole = !is_hash || matches!(&write.value, Value::Bytes(bytes) if bytes.len() == 32);
        whole && field.is_none_or(|field| write.value.fits(field.kind))
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
    for (case, (result, conflicts)) in cases_touched.into_iter().take(MAX_CASES as usize) {
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
    /// Encrypts a document's bytes beside their final name, checks them, and only then gives them that name.
    fn take(&mut self, file: &AttachmentFile, path: &Path, bytes: &mut impl Read) -> Result<(), ExchangeError> {
        let temporary = path.with_extension("part");
        let io = |operation, error| crate::register::RegisterError::io(operation, path, error);
        if temporary.exists() {
            std::fs::remove_file(&temporary).map_err(|error| io("remove", error))?; // left by an import that was cut off
        }
        self.0.push(temporary.clone());
        let found = crate::register::seal_file(&SealKey::parse(&file.file_key)?, bytes, &temporary)?;
        if found != (file.sha256, file.size) {
            return Err(ExchangeError::damaged("attachment-damaged"));
        }
        std::fs::rename(&temporary, path).map_err(|error| io("keep attachment", error))?;
        self.0.push(path.to_path_buf());
        Ok(())
    }

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
            .filter(|(file, path)| !path.exists() && SealKey::parse(&file.file_key).is_ok())
            .collect();
        if let Some((first, path)) = missing.first() {
            written.take(first, path, &mut part)?;
            for (file, other) in missing.iter().skip(1).filter(|(_, other)| other != path) {
                let mut plain = crate::register::PlainReader::open(path, &first.file_key)?;
                written.take(file, other, &mut plain)?;
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
