//! Expunging by law: values leave the journal, the chain over them stays.
//!
//! An act is a row of `expungings`: it names writes. At every desk that holds it and the entries it names, each value
//! is replaced by its digest, the seed of its run is destroyed and the salts of the run's other values are kept one
//! by one. The projection is made again from what is left, and the file is rewritten so that no page keeps the value.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::attachments::{AttachmentFile, AttachmentNames, sync_folder};
use super::counting::Counting;
use super::names::NameTable;
use super::pieces::remove_pieces;
use super::rebuild::rebuild_within;
use super::tables::{branches, desk_private, entries, expunged, salts, saved_views};
use super::{Register, RegisterError, facts, projection};
use crate::ids::{Dot, LocalStream, RowId};
use crate::journal::{RunSeed, Salts, Write, decode_body, expunge_values, expunged_digest, value_digest, value_spans};
use crate::law::Law;
use crate::model::schema::{self, DOCUMENT, EXPUNGING};
use crate::model::values::Value;

/// Field of an act that names the writes.
const WRITES: u16 = 2;
/// A shorter text stands in many drafts by chance.
const SHORTEST_IN_DRAFTS: usize = 4;

/// What carrying out acts leaves to be done once it is committed.
#[derive(Default)]
pub(crate) struct Carried {
    files: Vec<AttachmentFile>,
    texts: BTreeSet<String>,
    runs: BTreeSet<(LocalStream, u64)>,
    values: usize,
}

impl Carried {
    /// Whether some value went.
    pub(crate) fn is_any(&self) -> bool {
        self.values > 0
    }
}

/// Whether an act may take this value: what certifies people and desks stays, and so does what ties rows together.
fn may_go(write: &Write) -> bool {
    !schema::is_administrative(write.table) && !matches!(write.value, Value::Row(_) | Value::Rows(_) | Value::Expunged)
}

/// Takes every value that an act names and that is here out of the journal, and makes the projection again if any
/// went. Must run after every change of the journal that brings acts or entries.
pub(crate) fn carry_out(connection: &Connection, law: &Law, counting: &Counting) -> Result<Carried, RegisterError> {
    let mut carried = Carried::default();
    name_all(connection)?;
    let pending = expunged::pending(connection)?;
    let aside = branches::all(connection)?;
    // A branch may bring a second entry under a number that is done already.
    let named = if aside.is_empty() { pending } else { expunged::all(connection)? };
    let mut by_entry: BTreeMap<(LocalStream, u64), BTreeSet<usize>> = BTreeMap::new();
    for write in named {
        by_entry.entry((write.stream(), write.sequence())).or_default().insert(write.index());
    }
    let mut names = NameTable::load(connection)?;
    for ((stream, sequence), indexes) in by_entry {
        let numbers: Vec<LocalStream> = std::iter::once(stream)
            .chain(aside.iter().filter(|branch| branch.stream == stream).map(|branch| branch.number))
            .collect();
        let mut is_here = false;
        for number in &numbers {
            let Some(entry) = entries::at(connection, *number, sequence)? else { continue };
            is_here = true;
            let redaction = Redaction { connection, stream, number: *number, numbers: &numbers };
            redaction.entry(&entry, &indexes, &mut names, &mut carried)?;
        }
        if is_here {
            indexes.iter().try_for_each(|index| expunged::done(connection, Dot::new(stream, sequence, *index)))?;
        }
    }
    drop(names);
    if carried.is_any() {
        forget_texts(connection, &carried.texts)?;
        note_unfinished(connection, &carried.files)?;
        rebuild_within(connection, law, counting)?;
    }
    Ok(carried)
}

/// Notes what is left to do once this is committed, so that whoever unlocks next can finish it: that the file must be
/// rewritten, and the names of the files that go.
fn note_unfinished(connection: &Connection, files: &[AttachmentFile]) -> Result<(), RegisterError> {
    let mut names = unfinished(connection)?;
    let key = desk_private::fact(connection, facts::NAME_KEY)?.ok_or(RegisterError::DamagedOrWrongKey)?;
    let key = AttachmentNames::new(key);
    for file in files {
        let path = key.path(Path::new(""), file)?;
        names.extend(path.file_name().map(|name| name.to_string_lossy().into_owned()));
    }
    desk_private::set_fact(connection, facts::REWRITE, names.join(" ").as_bytes())?;
    Ok(())
}

/// Names of attachment files that are to go.
fn unfinished(connection: &Connection) -> Result<Vec<String>, RegisterError> {
    let noted = desk_private::fact(connection, facts::REWRITE)?.unwrap_or_default();
    let noted = String::from_utf8_lossy(&noted);
    let is_name = |name: &&str| name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    Ok(noted.split(' ').filter(is_name).map(str::to_owned).collect())
}

/// Works out from the acts which writes they name.
pub(super) fn name_all(connection: &Connection) -> Result<(), RegisterError> {
    for act in expunged::acts(connection)? {
        let Some(state) = projection::load(connection, &EXPUNGING, act)? else { continue };
        for sibling in state.field(WRITES) {
            let Value::Rows(rows) = &sibling.value else { continue };
            for dot in rows.iter().filter_map(|row| row.dot()) {
                expunged::name(connection, dot, act)?;
            }
        }
    }
    Ok(())
}

/// Notes, after the projection was made again, which named writes are gone.
pub(super) fn note_done(connection: &Connection) -> Result<(), RegisterError> {
    name_all(connection)?;
    for write in expunged::pending(connection)? {
        if entries::at(connection, write.stream(), write.sequence())?.is_some_and(|entry| is_gone(&entry.body, write)) {
            expunged::done(connection, write)?;
        }
    }
    Ok(())
}

fn is_gone(body: &[u8], write: Dot) -> bool {
    let spans = value_spans(body).unwrap_or_default();
    spans
        .get(write.index())
        .and_then(|span| body.get(span.clone()))
        .is_some_and(|value| expunged_digest(value).is_some())
}

struct Redaction<'c, 'n> {
    connection: &'c Connection,
    stream: LocalStream,
    /// Under which the entry lies: the stream, or a branch of it.
    number: LocalStream,
    numbers: &'n [LocalStream],
}

impl Redaction<'_, '_> {
    fn entry(
        &self,
        entry: &entries::EntryRow,
        indexes: &BTreeSet<usize>,
        names: &mut NameTable<'_>,
        carried: &mut Carried,
    ) -> Result<(), RegisterError> {
        let sequence = entry.sequence;
        let mut spans = Vec::new();
        let writes = decode_body(self.stream, sequence, &entry.body, names, |span| spans.push(span))?;
        let going: Vec<&Write> =
            indexes.iter().filter_map(|index| writes.get(*index)).filter(|write| may_go(write)).collect();
        if going.is_empty() {
            return Ok(());
        }
        let run = entries::runs(self.connection, self.number, sequence, sequence)?.pop();
        let (_, _, seed) = run.ok_or(RegisterError::EntryDamaged { stream: String::new(), sequence })?;
        let seed = seed.map(RunSeed::new);
        let kept = salts::of(self.connection, self.number, sequence, sequence)?;
        let mut digests = BTreeMap::new();
        for write in &going {
            let index = write.dot.index();
            let span = spans.get(index).cloned().unwrap_or_default();
            let source = seed.as_ref().map_or(Salts::Kept(&kept), Salts::Seed);
            let salt = source.of(sequence, index as u32);
            let salt = salt.ok_or(RegisterError::EntryDamaged { stream: String::new(), sequence })?;
            digests.insert(index, value_digest(&salt, entry.body.get(span).unwrap_or_default()));
            salts::remove(self.connection, Dot::new(self.number, sequence, index))?;
            self.note(write, carried)?;
        }
        carried.values += digests.len();
        let body = expunge_values(&entry.body, &spans, &digests);
        entries::set_body(self.connection, self.number, sequence, &body)?;
        self.forget_seed(sequence, seed.as_ref(), carried)
    }

    /// What else keeps the value beside the journal.
    fn note(&self, write: &Write, carried: &mut Carried) -> Result<(), RegisterError> {
        if let Value::Text(text) = &write.value
            && text.chars().count() >= SHORTEST_IN_DRAFTS
        {
            carried.texts.insert(text.clone());
        }
        if write.table == DOCUMENT.code
            && matches!(write.field, 6 | 7)
            && let Some(state) = projection::load(self.connection, &DOCUMENT, write.row)?
        {
            carried.files.extend(files_of(&state));
        }
        Ok(())
    }

    /// Destroys the seed of the run; the salts of its other values are kept. Where the entry came without its seed,
    /// other pieces of the run may still have it.
    fn forget_seed(&self, sequence: u64, seed: Option<&RunSeed>, carried: &mut Carried) -> Result<(), RegisterError> {
        let near = (sequence.saturating_sub(entries::MAX_RUN), sequence + entries::MAX_RUN);
        for number in self.numbers {
            let known = salts::of(self.connection, *number, sequence, sequence)?;
            for piece in entries::pieces(self.connection, *number, near)? {
                let Some(bytes) = piece.seed else { continue };
                let candidate = RunSeed::new(bytes);
                let is_it = match seed {
                    Some(seed) => seed.bytes() == candidate.bytes(),
                    None => known.iter().any(|((at, index), salt)| candidate.salt(*at, *index) == *salt),
                };
                if is_it {
                    destroy(self.connection, *number, &piece, &candidate)?;
                    carried.runs.insert((*number, piece.first));
                }
            }
        }
        if let Some(seed) = seed {
            salts::destroy(self.connection, &seed.digest())?;
        }
        Ok(())
    }
}

/// Replaces the seed of one piece of a run by the salts of the values that stand.
fn destroy(
    connection: &Connection,
    number: LocalStream,
    piece: &entries::Piece,
    seed: &RunSeed,
) -> Result<(), RegisterError> {
    let last = piece.next.map_or(piece.first + entries::MAX_RUN, |next| next - 1);
    let mut kept = Vec::new();
    entries::each::<RegisterError>(connection, number, piece.first, last, |entry| {
        keep_salts(number, entry.sequence, &entry.body, Salts::Seed(seed), &mut kept)
    })?;
    kept.into_iter().try_for_each(|(write, salt)| salts::add(connection, write, &salt))?;
    entries::forget_seed(connection, number, piece.first)?;
    Ok(())
}

/// Salts of the values of an entry that stand.
pub(crate) fn keep_salts(
    number: LocalStream,
    sequence: u64,
    body: &[u8],
    from: Salts<'_>,
    kept: &mut Vec<(Dot, [u8; 32])>,
) -> Result<(), RegisterError> {
    for (index, span) in value_spans(body)?.into_iter().enumerate() {
        let stands = body.get(span).is_some_and(|value| expunged_digest(value).is_none());
        if stands && let Some(salt) = from.of(sequence, index as u32) {
            kept.push((Dot::new(number, sequence, index), salt));
        }
    }
    Ok(())
}

fn files_of(state: &crate::merge::RowState) -> Vec<AttachmentFile> {
    let mut files = Vec::new();
    for sha256 in state.field(6) {
        let Value::Bytes(bytes) = &sha256.value else { continue };
        let Ok(sha256) = <[u8; 32]>::try_from(bytes.as_slice()) else { continue };
        for key in state.field(7) {
            if let Value::Text(file_key) = &key.value {
                files.push(AttachmentFile { sha256, size: 0, file_key: file_key.clone() });
            }
        }
    }
    files
}

/// Takes texts out of what was typed and not saved. Reports of imports name entries and hold no values.
fn forget_texts(connection: &Connection, texts: &BTreeSet<String>) -> Result<(), RegisterError> {
    for text in texts {
        let quoted = serde_json::to_string(text).unwrap_or_default();
        let inner = quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default().to_owned();
        for form in BTreeSet::from([text.clone(), inner]) {
            desk_private::forget_text(connection, &form)?;
            saved_views::forget_text(connection, &form)?;
        }
    }
    Ok(())
}

impl Register {
    /// Finishes an expunging that was committed: files go, the database is rewritten without what it said. The first
    /// part is done again at the next unlock if it was cut off.
    pub(crate) fn finish_expunging(&mut self, carried: &Carried) -> Result<(), RegisterError> {
        if !carried.is_any() {
            return Ok(());
        }
        if let Some(run) = &self.own.run
            && carried.runs.contains(&(self.own.number, run.first()))
        {
            // What comes next must not be salted from a seed that is gone.
            self.own.run = None;
        }
        self.finish_rewriting()
    }

    /// Removes the files and rewrites the database if an expunging was cut off before it had done so.
    pub(super) fn finish_rewriting(&mut self) -> Result<(), RegisterError> {
        if desk_private::fact(&self.connection, facts::REWRITE)?.is_none() {
            return Ok(());
        }
        remove_files(&self.folder.attachments(), &unfinished(&self.connection)?)?;
        self.rewrite()
    }

    /// Writes every page anew: a page may keep what was moved within it, and the log what was there before. Noted as
    /// done only once nothing old lies in the log any more.
    fn rewrite(&mut self) -> Result<(), RegisterError> {
        self.connection.flush_prepared_statement_cache();
        self.connection.execute_batch("VACUUM;")?;
        let checkpoint = |connection: &Connection| {
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))
        };
        if checkpoint(&self.connection)? == 0 {
            desk_private::drop_fact(&self.connection, facts::REWRITE)?;
            checkpoint(&self.connection)?;
        }
        Ok(())
    }
}

fn remove_files(folder: &Path, names: &[String]) -> Result<(), RegisterError> {
    for name in names {
        let path = folder.join(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(RegisterError::io("remove", &path, error));
            }
            _ => {}
        }
        remove_pieces(&path)?;
    }
    sync_folder(folder);
    Ok(())
}

/// The act that took a value, as it stands in the register.
#[derive(Debug, Clone)]
pub struct Act {
    /// Its row.
    pub row: RowId,
    /// The write that gave the ground: who and when follow from it.
    pub by: Dot,
    /// The legal ground.
    pub ground: String,
    /// The case, where it was in one.
    pub case: Option<RowId>,
    /// What it names.
    pub writes: Vec<Dot>,
}

/// Reads one act.
pub fn act(connection: &Connection, row: RowId) -> Result<Option<Act>, RegisterError> {
    let Some(state) = projection::load(connection, &EXPUNGING, row)? else { return Ok(None) };
    let Some(ground) = state.field(1).first() else { return Ok(None) };
    let writes = state.field(WRITES).iter().flat_map(|sibling| match &sibling.value {
        Value::Rows(rows) => rows.iter().filter_map(|row| row.dot()).collect(),
        _ => Vec::new(),
    });
    let case = state.field(3).iter().find_map(|sibling| match sibling.value {
        Value::Row(case) => Some(case),
        _ => None,
    });
    Ok(Some(Act {
        row,
        by: ground.dot,
        ground: ground.value.shown().unwrap_or_default(),
        case,
        writes: writes.collect(),
    }))
}
