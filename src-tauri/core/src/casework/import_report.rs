//! What a bundle brought, for the file: figures from the report that was kept, everything else from the journal.

use std::collections::{BTreeMap, BTreeSet};

use super::authors::Authors;
use super::inert::inert_entries;
use super::rows::document_view;
use super::timeline::{Bodies, Rows, changes, only_withheld, worded};
use super::views::{
    ChangedCase, Contested, ContestedValue, DocumentCame, EntriesCame, ImportReport, LeftOut, NewCaseCame,
    TimelineChange, TimelineEntry,
};
use super::{CaseworkError, expunging};
use crate::exchange::KeptReport;
use crate::ids::{DeskId, Dot, LocalStream, RowId, hex};
use crate::journal::{Action, Names, Write};
use crate::model::schema::{self, CASE, DOCUMENT, Kind};
use crate::register::tables::bundles::{self, BundleIn};
use crate::register::tables::siblings;
use crate::register::{Register, RegisterError, case_of, projection, standing};

/// Entries that are read one by one.
const MOST_ENTRIES: u64 = 20_000;
/// Cases told one by one, new and changed ones each.
const MOST_CASES: usize = 500;
/// Changes of one case that are told.
const MOST_CHANGES: usize = 80;
/// Shortest beginning of an id that names a bundle.
const SHORTEST_ID: usize = 6;
/// Field of a case that its registration alone writes.
const FAMILY: u16 = 2;
/// Keys and certificates say nothing to a reader.
const FOR_MACHINES: &[&str] = &["certificate", "seal_address", "seal_certificate"];

/// The report of a bundle that came, by its id or the beginning of one.
pub fn import_report(register: &Register, bundle: &str) -> Result<ImportReport, CaseworkError> {
    let came = find(register, bundle)?;
    let kept: KeptReport = serde_json::from_str(&came.report)
        .map_err(|error| RegisterError::io("read report", std::path::Path::new(""), error.into()))?;
    let mut reading = Reading::new(register, &kept)?;
    let (new_cases, changed_cases, elsewhere) = reading.entries()?;
    let contested = reading.contested()?;
    let documents_came = reading.documents(&kept.documents_came)?;
    let documents_absent = reading.documents(&kept.documents_absent)?;
    let known: BTreeSet<String> = kept.entries_inert.iter().map(|hash| hex(hash)).collect();
    let mut inert = if known.is_empty() { Vec::new() } else { inert_entries(register)? };
    inert.retain(|one| known.contains(&one.id));
    let mut bundle = kept.report.clone();
    bundle.id = hex(&came.bundle);
    bundle.from = register.desk_name(&DeskId(came.from_desk))?;
    Ok(ImportReport {
        bundle,
        volume: (kept.report.volume, kept.report.volumes),
        at: came.at,
        outcome: came.outcome,
        staff: kept.staff.clone(),
        by_itself: kept.by_itself,
        is_detailed: kept.is_detailed,
        entries: reading.came()?,
        entries_known: kept.entries_known,
        new_cases,
        changed_cases,
        elsewhere,
        contested,
        documents_came,
        documents_absent,
        documents_not_needed: kept.documents_not_needed,
        inert,
        values_not_known: kept.values_not_known,
        left_out: reading.left_out,
    })
}

fn find(register: &Register, bundle: &str) -> Result<BundleIn, CaseworkError> {
    let is_id = bundle.len() >= SHORTEST_ID && bundle.chars().all(|c| c.is_ascii_hexdigit());
    let mut found = if is_id { bundles::beginning(register.connection(), bundle)? } else { Vec::new() };
    match (found.pop(), found.pop()) {
        (Some(came), None) => Ok(came),
        _ => Err(CaseworkError::refused("bundle-not-received").with("bundle", bundle)),
    }
}

/// What came for one case, or beside all cases: the entries, and where their writes stand.
type ByCase = BTreeMap<Option<RowId>, Vec<Dot>>;

/// New cases, changed ones, and what belongs to no case.
type Told = (Vec<NewCaseCame>, Vec<ChangedCase>, Vec<TimelineEntry>);

struct Reading<'r, 'k> {
    register: &'r Register,
    kept: &'k KeptReport,
    authors: Authors<'r>,
    bodies: Bodies,
    rows: Rows,
    left_out: LeftOut,
}

impl<'r, 'k> Reading<'r, 'k> {
    fn new(register: &'r Register, kept: &'k KeptReport) -> Result<Self, CaseworkError> {
        let (bodies, rows) = (Bodies::default(), Rows::default());
        Ok(Self { register, kept, authors: Authors::new(register)?, bodies, rows, left_out: LeftOut::default() })
    }

    /// Which entries came, desk by desk.
    fn came(&self) -> Result<Vec<EntriesCame>, CaseworkError> {
        let came = self.kept.entries_came.iter().map(|(stream, first, last)| {
            Ok(EntriesCame { desk: self.authors.desk(LocalStream(*stream))?, first: *first, last: *last })
        });
        let mut came = came.collect::<Result<Vec<_>, CaseworkError>>()?;
        came.sort_by(|a, b| (&a.desk, a.first).cmp(&(&b.desk, b.first)));
        Ok(came)
    }

    /// New cases, changed ones with what changed, and what belongs to no case.
    fn entries(&mut self) -> Result<Told, CaseworkError> {
        let (by_case, made) = self.by_case()?;
        let (mut new, mut changed, mut elsewhere) = (Vec::new(), Vec::new(), Vec::new());
        for (case, dots) in by_case {
            let Some(case) = case else {
                for dot in dots {
                    elsewhere.extend(self.told(dot, None, MOST_CHANGES)?.0);
                }
                continue;
            };
            if made.contains(&case) {
                if new.len() < MOST_CASES {
                    new.extend(self.new_case(case, &dots)?);
                }
            } else if changed.len() < MOST_CASES {
                match self.changed_case(case, dots)? {
                    // Its registration is not here or does not count: there is no number to tell it under.
                    Some(case) if case.reference.is_empty() => elsewhere.extend(case.entries),
                    case => changed.extend(case),
                }
            } else {
                self.left_out.changed_cases += 1;
            }
        }
        self.left_out.new_cases = self.kept.report.new.saturating_sub(new.len() as u32);
        new.sort_by(|a, b| a.reference.cmp(&b.reference));
        changed.sort_by(|a, b| a.reference.cmp(&b.reference));
        elsewhere.sort_by_key(|entry| entry.at);
        Ok((new, changed, elsewhere))
    }

    /// Entries by the case they are about, and the cases that some of them made.
    fn by_case(&mut self) -> Result<(ByCase, BTreeSet<RowId>), CaseworkError> {
        let (mut by_case, mut made) = (ByCase::new(), BTreeSet::new());
        let mut read = 0;
        for (stream, first, last) in &self.kept.entries_came {
            let stream = LocalStream(*stream);
            let id = self.authors.names().global_stream(stream)?;
            for sequence in *first..=*last {
                if read == MOST_ENTRIES {
                    self.left_out.entries += last + 1 - sequence;
                    break;
                }
                read += 1;
                if self.register.counting().cause(&id, sequence).is_some() {
                    continue; // told among those that do not count
                }
                let dot = Dot::new(stream, sequence, 0);
                for write in self.bodies.read(self.register, &mut self.authors, dot)? {
                    let case = self.rows.look_up(self.register, write.table, write.row)?.0;
                    if write.table == CASE.code && write.field == FAMILY && write.seen.is_empty() {
                        made.insert(write.row);
                    }
                    let dots = by_case.entry(case).or_default();
                    if dots.last() != Some(&dot) {
                        dots.push(dot);
                    }
                }
            }
        }
        Ok((by_case, made))
    }

    fn new_case(&self, case: RowId, dots: &[Dot]) -> Result<Option<NewCaseCame>, CaseworkError> {
        let Some(state) = projection::load(self.register.connection(), &CASE, case)? else { return Ok(None) };
        let text = |name: &str| {
            let field = CASE.field_named(name)?;
            standing::text(&state, field.code).map(str::to_owned)
        };
        let author = match case.dot().or_else(|| dots.first().copied()) {
            Some(dot) => self.authors.of(dot)?,
            None => return Ok(None),
        };
        Ok(Some(NewCaseCame {
            reference: text("reference").unwrap_or_default(),
            family: text("family").unwrap_or_default(),
            direction: text("direction").unwrap_or_default(),
            partner: text("partner"),
            subject: text("subject"),
            staff: author.staff,
            desk: author.desk,
            at: author.at,
        }))
    }

    fn changed_case(&mut self, case: RowId, dots: Vec<Dot>) -> Result<Option<ChangedCase>, CaseworkError> {
        let Some(state) = projection::load(self.register.connection(), &CASE, case)? else { return Ok(None) };
        let (mut entries, mut more, mut room) = (Vec::new(), 0, MOST_CHANGES);
        for dot in dots {
            let (entry, cut) = self.told(dot, Some(case), room)?;
            more += cut;
            if let Some(entry) = entry {
                room -= entry.changes.len().min(room);
                entries.push(entry);
            }
        }
        entries.sort_by_key(|entry| entry.at);
        Ok(Some(ChangedCase {
            reference: standing::text(&state, 1).unwrap_or_default().to_owned(),
            subject: standing::text(&state, 13).map(str::to_owned),
            entries,
            more,
        }))
    }

    /// What one entry changed in a case, or beside all cases; and how many changes there was no room for.
    fn told(
        &mut self,
        dot: Dot,
        case: Option<RowId>,
        room: usize,
    ) -> Result<(Option<TimelineEntry>, u32), CaseworkError> {
        let mut writes: Vec<Write> = Vec::new();
        for write in self.bodies.read(self.register, &mut self.authors, dot)? {
            let field = schema::table(write.table).and_then(|table| table.field(write.field));
            let says = field.is_some_and(|field| field.kind != Kind::Bytes && !FOR_MACHINES.contains(&field.name));
            if says && self.rows.look_up(self.register, write.table, write.row)?.0 == case {
                writes.push(write);
            }
        }
        if only_withheld(self.register, &writes) {
            return Ok((None, 0));
        }
        let mut told = changes(self.register, &mut self.authors, &mut self.bodies, &mut self.rows, writes, case)?;
        // Which case a row belongs to is where the reader finds it.
        told.retain(|change| {
            change.field != "of_case"
                && (change.now != change.was || change.expunged.is_some() || !change.also_was.is_empty())
        });
        let cut = told.len().saturating_sub(room) as u32;
        told.truncate(room);
        if told.is_empty() && cut > 0 {
            return Ok((None, cut));
        }
        let author = self.authors.of(dot)?;
        let entry = TimelineEntry {
            entry: format!("{} {}", author.desk, dot.sequence()),
            at: author.at,
            staff: author.staff,
            desk: author.desk,
            action: Action::name_of(author.action).to_owned(),
            changes: told,
        };
        Ok((Some(entry), cut))
    }

    /// Fields that held several values after the import, with all of them.
    fn contested(&mut self) -> Result<Vec<Contested>, CaseworkError> {
        let open: BTreeSet<(u16, RowId, u16)> = siblings::conflicts(self.register.connection(), None)?
            .into_iter()
            .map(|(table, row, field, _)| (table, row, field))
            .collect();
        let mut contested = Vec::new();
        for (code, row, field_code, writes) in &self.kept.contested {
            let row = RowId(*row);
            let found = schema::table(*code).and_then(|table| Some((table, table.field(*field_code)?)));
            let Some((table, field)) = found else { continue };
            if table.is_restricted(field.code) && !self.register.sees_restricted() {
                continue;
            }
            let (case, row_name) = self.rows.look_up(self.register, *code, row)?;
            let mut values = Vec::new();
            for dot in writes.iter().map(|dot| Dot(*dot)) {
                let value = self.bodies.value(self.register, &mut self.authors, dot)?;
                let change = TimelineChange {
                    row_kind: table.kind.to_owned(),
                    row_name: row_name.clone(),
                    field: field.name.to_owned(),
                    was: None,
                    also_was: Vec::new(),
                    now: worded(self.register, &mut self.rows, field, &value)?,
                    was_expunged: None,
                    expunged: expunging::told(self.register, &self.authors, dot, &value)?,
                };
                let author = self.authors.of(dot)?;
                values.push(ContestedValue { change, staff: author.staff, desk: author.desk, at: author.at });
            }
            values.sort_by(|a, b| (a.at, &a.desk).cmp(&(b.at, &b.desk)));
            contested.push(Contested {
                reference: self.reference(case)?,
                row_kind: table.kind.to_owned(),
                row_name: row_name.filter(|_| table.code != CASE.code),
                field: field.name.to_owned(),
                values,
                is_settled: !open.contains(&(*code, row, *field_code)),
            });
        }
        contested.sort_by(|a, b| (&a.reference, &a.row_name, &a.field).cmp(&(&b.reference, &b.row_name, &b.field)));
        Ok(contested)
    }

    fn reference(&self, case: Option<RowId>) -> Result<Option<String>, CaseworkError> {
        let Some(case) = case else { return Ok(None) };
        let state = projection::load(self.register.connection(), &CASE, case)?;
        Ok(state.as_ref().and_then(|state| standing::text(state, 1)).map(str::to_owned))
    }

    fn documents(&self, rows: &[i64]) -> Result<Vec<DocumentCame>, CaseworkError> {
        let mut documents = Vec::new();
        for row in rows {
            let state = projection::load(self.register.connection(), &DOCUMENT, RowId(*row))?;
            let Some(state) = state else { continue };
            let view = document_view(self.register, &state, &self.authors)?;
            let reference = self.reference(case_of(&state))?.unwrap_or_default();
            documents.push(DocumentCame { reference, name: view.name, size: view.size, present: view.present });
        }
        documents.sort_by(|a, b| (&a.reference, &a.name).cmp(&(&b.reference, &b.name)));
        Ok(documents)
    }
}
