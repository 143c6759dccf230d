//! One line after the other.

mod kind;

use std::collections::HashMap;

use super::cells::{origin, told};
use super::{Dates, File, Part, RowResult, TakenCase, TakenMeasure, TakenRow, direction};
use crate::law::Law;
use crate::model::dates::PartialDate;
use crate::spreadsheet::columns::Field;
use crate::spreadsheet::dates::Settled;
use crate::spreadsheet::finding::Finding;
use crate::spreadsheet::layout::{Kind, year_in};
use crate::spreadsheet::paper::{Holding, holder_in};
use crate::spreadsheet::persons::read_names;
use crate::spreadsheet::stages::{self, Way};
use crate::spreadsheet::words::{StateFound, Words, plain};

pub use kind::family_of_table;

/// Our role where the other State asks for a transfer, unless the office says otherwise: its national is held here.
pub const ROLE_INCOMING: &str = "sentencing";
/// Our role where we ask for one.
pub const ROLE_OUTGOING: &str = "administering";
/// Reads the lines of one sheet.
pub fn read_part(file: &File<'_>, part: &Part<'_, '_>, dates: &Dates, references: &[String], rows: &mut Vec<TakenRow>) {
    let mut seen: HashMap<Vec<u8>, usize> = HashMap::new();
    let mut above: Option<usize> = None;
    for (place, line) in part.table.lines.iter().enumerate() {
        let mut row = TakenRow {
            sheet: part.table.sheet.name.clone(),
            line: line.line.number,
            cells: told(part.table, place),
            result: RowResult::Skipped,
            reference: String::new(),
            questions: Vec::new(),
            remarks: Vec::new(),
            origin: origin(part.table, place),
            of_row: None,
            case: None,
        };
        match line.kind {
            Kind::Case => {
                if let Some(first) = seen.get(&row.origin).copied() {
                    row.result = RowResult::Repeated;
                    row.of_row = Some(first);
                    if let Some(first) = rows.get(first) {
                        row.reference.clone_from(&first.reference);
                        row.remarks.push(Finding::about("same-line", "").could_be(first.line, ""));
                    }
                } else {
                    seen.insert(row.origin.clone(), rows.len());
                    let reference = references.get(place).cloned().unwrap_or_default();
                    Line { file, part, place, dates, row: &mut row }.read(reference);
                    above = Some(rows.len());
                }
            }
            Kind::Continuation => match above {
                Some(case) => {
                    row.result = RowResult::Continued;
                    row.of_row = Some(case);
                    if let Some(case) = rows.get_mut(case) {
                        row.reference.clone_from(&case.reference);
                        row.remarks.push(Finding::about("continues", "").could_be(case.line, ""));
                        go_on(file, part, place, case);
                    }
                }
                None => row.remarks.push(Finding::about("title", "")),
            },
            Kind::Title if part.table.answers.skip => row.remarks.push(Finding::about("sheet-left-out", "")),
            Kind::Title if part.table.is_headless => row.remarks.push(Finding::about("no-header", &row.sheet)),
            Kind::Title => row.remarks.push(Finding::about("title", "")),
            Kind::Total => row.remarks.push(Finding::about("total", "")),
            Kind::Header => row.remarks.push(Finding::about("header-line", "")),
        }
        rows.push(row);
    }
}

/// Adds what a further line says to its case.
fn go_on(file: &File<'_>, part: &Part<'_, '_>, place: usize, row: &mut TakenRow) {
    let Some(case) = row.case.as_mut() else { return };
    for (column, field) in part.fields.iter().enumerate() {
        let text = part.lines.get(place).and_then(|line| line.get(column)).map(|cell| cell.text()).unwrap_or_default();
        if text.is_empty() {
            continue;
        }
        match field {
            Some(Field::Persons) => case.persons.extend(read_names(&text, file.words, file.latest).persons),
            _ => case.notes.push(text),
        }
    }
}

/// The year of a line by its own cells: a column of years, else the date.
pub fn year_of(part: &Part<'_, '_>, line: usize) -> Option<i32> {
    let text = |field| part.cell(line, field).map(|cell| cell.text()).unwrap_or_default();
    year_in(&text(Field::Year)).or_else(|| year_in(&text(Field::ReceivedOn)))
}

/// A line while it is being read.
struct Line<'a, 'f, 't, 'w> {
    file: &'a File<'f>,
    part: &'a Part<'t, 'w>,
    place: usize,
    dates: &'a Dates,
    row: &'a mut TakenRow,
}

impl Line<'_, '_, '_, '_> {
    fn words(&self) -> &Words {
        self.file.words
    }

    fn law(&self) -> &Law {
        self.file.context.law
    }

    fn ask(&mut self, finding: Finding) {
        self.row.questions.push(finding);
    }

    /// What a column says; nothing for blanks, words for unknown and marks that repeat nothing.
    fn text(&mut self, field: Field) -> Option<String> {
        let cell = self.part.cell(self.place, field)?;
        if let Some(mark) = cell.dangling.clone() {
            self.ask(Finding::about("same-as-what", &mark).of(field.name()));
            return None;
        }
        let text = cell.text();
        (!self.words().is_unknown(&text)).then_some(text)
    }

    fn header(&self, field: Field) -> String {
        let column = self.part.column(field);
        column.and_then(|column| self.part.table.headers.get(column).cloned().flatten()).unwrap_or_default()
    }

    fn date(&mut self, field: Field) -> Option<PartialDate> {
        let column = self.part.column(field)?;
        let settled = self.dates.get(self.place)?.get(column)?.clone();
        let typed = self.part.cell(self.place, field)?.clone();
        if let Some(mark) = typed.dangling {
            self.ask(Finding::about("same-as-what", &mark).of(field.name()));
        }
        let text = typed.cell.text().into_owned();
        match settled {
            Settled::Blank => None,
            Settled::Date(date) => {
                if date.calendar().is_some() {
                    self.row.remarks.push(Finding::about("other-calendar", &text).of(field.name()).could_be(&date, ""));
                }
                Some(date)
            }
            Settled::Either(one, other) => {
                self.ask(Finding::about("date-either", &text).of(field.name()).could_be(one, other));
                None
            }
            Settled::Exchanged(one, other) => {
                self.ask(Finding::about("date-exchanged", &text).of(field.name()).could_be(one, other));
                None
            }
            Settled::Unread => {
                self.ask(Finding::about("date-unread", &text).of(field.name()));
                None
            }
        }
    }

    fn state(&mut self, field: Field) -> Option<String> {
        let text = self.text(field)?;
        match self.words().states.find(&text) {
            StateFound::State(code) => Some(code),
            StateFound::Perhaps(code) => {
                self.ask(Finding::about("state-perhaps", &text).of(field.name()).could_be(code, ""));
                None
            }
            StateFound::Several(codes) => {
                self.ask(Finding::about("state-several", &text).of(field.name()).could_be(codes.join(" "), ""));
                None
            }
            StateFound::None => {
                self.ask(Finding::about("state-unknown", &text).of(field.name()));
                None
            }
        }
    }

    fn read(mut self, reference: String) {
        let typed = self.part.cell(self.place, Field::Number).map(|cell| cell.text()).unwrap_or_default();
        self.row.reference = self.reference(reference, &typed);
        let (direction, partner) = self.direction_and_partner();
        let kind = self.text(Field::Family);
        let family = self.family(kind.as_deref());
        let (Some(direction), Some(family)) = (direction, family) else {
            self.row.result = RowResult::Refused;
            return;
        };
        let (our_role, asked_by) = self.role(&family, &direction);
        let law = self.file.context.law;
        let Some(procedure) = law.procedure(&family, &direction, our_role.as_deref()) else {
            self.ask(Finding::about("no-procedure", &family).of("family"));
            self.row.result = RowResult::Refused;
            return;
        };
        let mut case = TakenCase {
            reference: self.row.reference.clone(),
            family,
            direction,
            our_role,
            asked_by,
            partner,
            ..TakenCase::default()
        };
        if typed != case.reference && !typed.is_empty() {
            case.numbers.push(typed);
        }
        case.numbers.extend(self.all(Field::FormerNumber));
        self.dates_of(&mut case);
        let closed_on = self.closed_on(&case);
        case.their_reference = self.text(Field::TheirReference);
        case.applicant = self.text(Field::Applicant);
        case.competent_authority = self.text(Field::ReferredTo);
        case.instrument = self.text(Field::Instrument);
        case.officer = self.text(Field::Officer);
        case.offences = self.text(Field::Offences);
        case.subject = self.text(Field::Subject).or_else(|| kind.clone());
        case.channel = self.channel();
        self.persons(&mut case);
        let outcome = self.outcome();
        let word = self.text(Field::Outcome).unwrap_or_default();
        let meaning = outcome.as_ref().and_then(|code| self.file.words.stages.get(code));
        let way = Way {
            procedure,
            direction: &case.direction,
            outcome: meaning,
            word: &word,
            received_on: case.received_on.clone(),
            closed_on,
        };
        let before = self.row.questions.len();
        case.steps = stages::steps(law, &way, &mut self.row.questions);
        let is_asked = self.row.questions.len() > before;
        // An open case's word that no stage says stays as a note; "nothing to report" needs none.
        let is_said = case.steps.iter().any(|step| step.note.is_some());
        if !word.is_empty()
            && !is_said
            && (outcome.as_deref() == Some("with_authority") || is_asked || outcome.is_none())
        {
            case.notes.push(format!("{}: {word}", self.header(Field::Outcome)));
        }
        self.measures(&mut case, kind.as_deref(), outcome.as_deref());
        self.paper(&mut case);
        self.row.result = if self.row.questions.is_empty() { RowResult::Taken } else { RowResult::Doubtful };
        self.row.case = Some(case);
    }

    /// The number as the register means it; a line without one is named after its place.
    fn reference(&mut self, full: String, typed: &str) -> String {
        if !self.words().is_unknown(typed) && !self.words().is_ditto(typed) && typed.chars().count() <= 80 {
            if full != typed {
                self.row.remarks.push(Finding::about("number-in-full", typed).of("number").could_be(&full, ""));
            }
            return full;
        }
        let named = format!("{} {}", self.row.sheet, self.row.line).trim().to_owned();
        let finding = Finding::about("number-missing", typed).of("number").could_be(&named, "");
        if self.part.column(Field::Number).is_some() {
            self.ask(finding)
        } else {
            self.row.remarks.push(finding)
        }
        named
    }

    fn direction_and_partner(&mut self) -> (Option<String>, Option<String>) {
        let own = self.file.context.own_state;
        let (asks, asked) = (self.state(Field::RequestingState), self.state(Field::RequestedState));
        let by_states = match (asks.as_deref(), asked.as_deref()) {
            (Some(asks), _) if asks == own => Some("outgoing"),
            (_, Some(asked)) if asked == own => Some("incoming"),
            (Some(_), None) => Some("incoming"),
            (None, Some(_)) => Some("outgoing"),
            _ => None,
        };
        let typed = self.text(Field::Direction);
        let by_cell = typed.as_deref().and_then(|text| direction::of_cell(text, &self.part.letters, self.words()));
        let direction = match (by_cell, &typed) {
            (Some(direction), _) => Some(direction),
            (None, Some(text)) if by_states.is_none() => {
                self.ask(Finding::about("direction-unclear", text).of("direction"));
                None
            }
            _ => by_states.map(str::to_owned).or_else(|| direction::of_table(self.part.table, self.words())),
        };
        if direction.is_none() && typed.is_none() {
            self.ask(Finding::about("direction-missing", "").of("direction"));
        }
        let named = self.state(Field::Partner);
        let partner = named.or_else(|| [asks, asked].into_iter().flatten().find(|state| state != own));
        let has_column = [Field::Partner, Field::RequestingState, Field::RequestedState]
            .iter()
            .any(|field| self.part.column(*field).is_some());
        let is_asked = self.row.questions.iter().any(|finding| finding.code.starts_with("state-"));
        if partner.is_none() && has_column && !is_asked {
            self.ask(Finding::about("state-missing", "").of("partner"));
        }
        (direction, partner)
    }

    /// In a transfer of a sentenced person the direction says who asked, and the role what we do.
    fn role(&self, family: &str, direction: &str) -> (Option<String>, Option<String>) {
        let has_roles = self.law().family(family).is_some_and(|family| !family.our_roles.is_empty());
        if !has_roles {
            return (None, None);
        }
        let answers = &self.part.table.answers;
        let (role, presumed, asked_by) = match direction {
            "incoming" => (answers.our_role_incoming.clone(), ROLE_INCOMING, "they"),
            _ => (answers.our_role_outgoing.clone(), ROLE_OUTGOING, "we"),
        };
        (Some(role.unwrap_or_else(|| presumed.to_owned())), Some(asked_by.to_owned()))
    }

    fn dates_of(&mut self, case: &mut TakenCase) {
        case.dated_on = self.date(Field::DatedOn);
        let (received, sent) = (self.date(Field::ReceivedOn), self.date(Field::SentOn));
        let is_asked = self.row.questions.iter().any(|finding| finding.code.starts_with("date-"));
        case.received_on = match (case.direction.as_str(), received, sent) {
            ("outgoing", received, Some(sent)) => Some(received.unwrap_or(sent)),
            (_, Some(received), _) => Some(received),
            (_, None, sent) => sent,
        };
        if case.received_on.is_none() && !is_asked {
            // The sheet is about one year: so much is certain, and the figures need it.
            let year = self.part.table.lines.get(self.place).and_then(|line| line.year);
            let year = year.or_else(|| year_of(self.part, self.place));
            if let Some(date) = year.and_then(|year| PartialDate::parse(&format!("{year:04}")).ok()) {
                self.row.remarks.push(Finding::about("date-from-sheet", "").of("received_on").could_be(&date, ""));
                case.received_on = Some(date);
            }
        }
    }

    fn closed_on(&mut self, case: &TakenCase) -> Option<PartialDate> {
        let closed = self.date(Field::ClosedOn)?;
        if let Some(received) = case.received_on.as_ref().filter(|received| received.earliest() > closed.latest()) {
            self.ask(Finding::about("closed-before-received", &closed.iso()).of("closed_on").could_be(received, ""));
        }
        Some(closed)
    }

    fn channel(&mut self) -> Option<String> {
        let text = self.text(Field::Channel)?;
        let found = self.words().channels.longest_in(&plain(&text)).map(|(code, _)| code.to_owned());
        let known = found.filter(|code| self.law().channels().iter().any(|channel| channel.code == *code));
        if known.is_none() {
            self.row.remarks.push(Finding::about("kept-only", &text).of("channel"));
        }
        known
    }

    fn persons(&mut self, case: &mut TakenCase) {
        let (surname, given) = (self.text(Field::Surname), self.text(Field::GivenNames));
        let whole = match (self.text(Field::Persons), surname, given) {
            (Some(names), _, _) => Some(names),
            (None, Some(surname), Some(given)) => Some(format!("{surname}, {given}")),
            (None, surname, given) => surname.or(given),
        };
        let names = whole.as_deref().map(|text| read_names(text, self.words(), self.file.latest)).unwrap_or_default();
        let text = whole.unwrap_or_default();
        if names.is_unclear {
            self.ask(Finding::about("persons-unclear", &text).of("persons"));
        }
        if names.has_others {
            self.row.remarks.push(Finding::about("persons-others", &text).of("persons"));
        }
        case.persons = names.persons;
        let role = self.law().family(&case.family).filter(|family| !family.measures);
        case.person_role = role.and_then(|family| family.person_roles.first().cloned());
        let born = self.date(Field::BornOn);
        let nationality = self.states_of(Field::Nationality);
        let sex = self.text(Field::Sex).and_then(|text| self.words().sexes.exact(&plain(&text)).map(str::to_owned));
        if let [only] = case.persons.as_mut_slice() {
            only.born_on = born.or(only.born_on.take());
            only.nationalities = nationality;
            only.sex = sex;
            return;
        }
        // One cell for several persons, or for none: it stays with the case, and is given to nobody.
        for field in [Field::BornOn, Field::Nationality, Field::Sex] {
            let Some(cell) = self.part.cell(self.place, field) else { continue };
            let text = cell.text();
            if self.words().is_unknown(&text) || cell.dangling.is_some() {
                continue;
            }
            case.notes.push(format!("{}: {text}", self.header(field)));
            let code = if case.persons.is_empty() { "of-nobody" } else { "of-whom" };
            self.row.remarks.push(Finding::about(code, &text).of(field.name()));
        }
    }

    fn states_of(&mut self, field: Field) -> Option<String> {
        let text = self.text(field)?;
        match self.words().states.find(&text) {
            StateFound::State(code) => Some(code),
            StateFound::Several(codes) => Some(codes.join(" ")),
            _ => {
                self.row.remarks.push(Finding::about("kept-only", &text).of(field.name()));
                None
            }
        }
    }

    fn measures(&mut self, case: &mut TakenCase, kind: Option<&str>, outcome: Option<&str>) {
        let has_measures = self.law().family(&case.family).is_some_and(|family| family.measures);
        let Some(kind) = kind.filter(|_| has_measures) else { return };
        let Some((code, _)) = self.file.words.measures.longest_in(&plain(kind)) else { return };
        let status = match outcome {
            Some("executed") => "executed",
            Some("refused" | "refused_court") => "refused",
            Some("withdrawn" | "no_longer_required") => "withdrawn",
            _ if case.competent_authority.is_some() && case.direction == "incoming" => "referred",
            _ => "asked",
        };
        let referred_to = case.competent_authority.clone().filter(|_| case.direction == "incoming");
        let referred_on = self.date(Field::ReferredOn);
        case.measures.push(TakenMeasure {
            kind: code.to_owned(),
            description: kind.to_owned(),
            status,
            referred_to,
            referred_on,
        });
    }

    fn paper(&mut self, case: &mut TakenCase) {
        case.place = self.text(Field::Place);
        let named = self.text(Field::HeldBy).map(|held_by| Holding { held_by, since: None });
        let remarks = self.all(Field::Remarks);
        let hidden = remarks.iter().find_map(|text| holder_in(text, self.words(), self.file.latest));
        if let Some(holding) = &hidden {
            self.row.remarks.push(Finding::about("holder-found", &holding.held_by).of("held_by"));
        }
        case.holding = named.or(hidden);
        case.notes.extend(remarks);
    }

    /// The cells of a field that several columns may hold.
    fn all(&mut self, field: Field) -> Vec<String> {
        let columns: Vec<usize> = self
            .part
            .fields
            .iter()
            .enumerate()
            .filter(|(_, one)| **one == Some(field))
            .map(|(column, _)| column)
            .collect();
        let mut texts = Vec::new();
        for column in columns {
            let Some(cell) = self.part.lines.get(self.place).and_then(|line| line.get(column)).cloned() else {
                continue;
            };
            if let Some(mark) = cell.dangling {
                self.ask(Finding::about("same-as-what", &mark).of(field.name()));
            } else if !self.words().is_unknown(&cell.text()) {
                texts.push(cell.text());
            }
        }
        texts
    }
}
