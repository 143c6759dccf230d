//! What each column is: by its header, by what its cells look like, or because a person said so.

use super::dates::{DateCell, read_cell};
use super::finding::Finding;
use super::layout::Table;
use super::mapping::Mapping;
use super::words::{StateFound, Words, plain};
use super::workbook::Cell;

macro_rules! fields {
    ($($variant:ident $name:literal),* $(,)?) => {
        /// What a column can hold; the names stand in mapping files and in `columns.toml`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum Field { $($variant),* }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name in mapping files.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// The field of this name.
            pub fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

fields! {
    Number "number", FormerNumber "former_number", ReceivedOn "received_on", DatedOn "dated_on", SentOn "sent_on",
    ReferredOn "referred_on", ClosedOn "closed_on", Partner "partner", RequestingState "requesting_state",
    RequestedState "requested_state", Direction "direction", Family "family", Subject "subject",
    TheirReference "their_reference", Persons "persons", Surname "surname", GivenNames "given_names",
    BornOn "born_on", Nationality "nationality", Sex "sex", Offences "offences", ReferredTo "referred_to",
    Applicant "applicant", Outcome "outcome", Remarks "remarks", HeldBy "held_by", Place "place",
    Officer "officer", Channel "channel", Instrument "instrument", Year "year", Ignore "ignore",
}

impl Field {
    /// Several columns may hold it.
    fn may_repeat(self) -> bool {
        matches!(self, Self::Remarks | Self::FormerNumber | Self::Ignore)
    }

    /// Its cells are dates.
    pub fn is_date(self) -> bool {
        matches!(
            self,
            Self::ReceivedOn | Self::DatedOn | Self::SentOn | Self::ReferredOn | Self::ClosedOn | Self::BornOn
        )
    }

    /// Least part of the cells, in hundredths, that must be readable as this; none for free text.
    fn must_fit(self) -> Option<usize> {
        match self {
            field if field.is_date() => Some(50),
            Self::Partner | Self::RequestingState | Self::RequestedState | Self::Nationality => Some(50),
            Self::Direction | Self::Sex => Some(50),
            Self::Family => Some(40),
            Self::Outcome => Some(25),
            Self::Year => Some(80),
            Self::Number => Some(50),
            Self::Persons => Some(50),
            _ => None,
        }
    }
}

/// Cells shown beside a column.
const SAMPLES: usize = 4;
/// Cells looked at to see whether a column fits.
const LOOKED_AT: usize = 400;
/// Cells that must be filled before a column can be said not to fit.
const ENOUGH: usize = 5;

/// A header with what it was taken for.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// As it stands; `#2` after the second of the same name in a sheet.
    pub header: String,
    /// What it holds; none where nobody knows: its cells stay with the case all the same.
    pub field: Option<Field>,
    /// A person said so, or header and cells agree.
    pub sure: bool,
    /// A person said so.
    pub by_person: bool,
    /// Some of its cells.
    pub samples: Vec<String>,
    /// Language of the header words.
    pub language: Option<String>,
}

/// Headers of a file with what they hold.
pub struct Columns {
    pub columns: Vec<Column>,
    /// What makes a take-over impossible until a person has decided.
    pub faults: Vec<Finding>,
    /// What a person should look at.
    pub questions: Vec<Finding>,
}

/// Decides what the columns of all tables are.
pub fn decide(tables: &[Table<'_>], mapping: &Mapping, words: &Words, latest: i32) -> Columns {
    let headers = headers(tables);
    let mut faults = Vec::new();
    let mut questions = Vec::new();
    // (how well, header, field, language)
    let mut offers: Vec<(u32, usize, Field, Option<String>)> = Vec::new();
    let mut columns: Vec<Column> = Vec::new();
    for (place, header) in headers.iter().enumerate() {
        let cells = cells_of(tables, header);
        let samples = samples(&cells);
        let mut column =
            Column { header: header.clone(), field: None, sure: false, by_person: false, samples, language: None };
        let by_header = words.fields_of_header(&plain(header_text(header)));
        column.language = by_header.first().map(|(_, language, _)| (*language).to_owned());
        if let Some(field) = mapping.field(header) {
            (column.field, column.sure, column.by_person) = (Some(field), true, true);
            if let Some(share) = misfit(field, &cells, words, latest) {
                faults.push(Finding::about("column-does-not-fit", header).of(field.name()).could_be(share, ""));
            }
        } else {
            for (name, language, score) in by_header {
                let Some(field) = Field::named(name) else { continue };
                if misfit(field, &cells, words, latest).is_some() {
                    continue;
                }
                // Of two readings of a header, the one that its cells bear out.
                let borne_out = field.must_fit().map_or(0, |_| fitting(field, &cells, words, latest) as u32 / 5);
                offers.push((score + borne_out, place, field, Some(language.to_owned())));
            }
            for field in [Field::Partner, Field::Direction, Field::Family, Field::ReceivedOn] {
                if filled(&cells) >= ENOUGH && fitting(field, &cells, words, latest) >= 80 {
                    offers.push((30, place, field, None));
                }
            }
        }
        columns.push(column);
    }
    same_field_twice(tables, &columns, &mut faults);
    offers.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    for (score, place, field, language) in offers {
        let is_free = columns.get(place).is_some_and(|column| column.field.is_none());
        if is_free
            && (field.may_repeat() || !is_used_beside(tables, &columns, place, field))
            && let Some(column) = columns.get_mut(place)
        {
            column.field = Some(field);
            column.sure = score >= 100;
            column.language = language.or(column.language.take());
        }
    }
    lone_parts(&mut columns);
    for column in columns.iter().filter(|column| !column.by_person) {
        match column.field {
            None => questions.push(Finding::about("column-unknown", &column.header)),
            Some(field) if !column.sure => {
                questions.push(Finding::about("column-guessed", &column.header).of(field.name()));
            }
            Some(_) => {}
        }
    }
    Columns { columns, faults, questions }
}

/// A surname alone, or first names alone, is the whole name.
fn lone_parts(columns: &mut [Column]) {
    let has = |columns: &[Column], field| columns.iter().any(|column| column.field == Some(field));
    if has(columns, Field::Persons) || (has(columns, Field::Surname) && has(columns, Field::GivenNames)) {
        return;
    }
    for column in columns.iter_mut().filter(|column| !column.by_person) {
        if matches!(column.field, Some(Field::Surname | Field::GivenNames)) {
            column.field = Some(Field::Persons);
        }
    }
}

fn headers(tables: &[Table<'_>]) -> Vec<String> {
    let mut headers: Vec<String> = Vec::new();
    for header in tables.iter().flat_map(|table| &table.headers).flatten() {
        if !headers.contains(header) {
            headers.push(header.clone());
        }
    }
    headers
}

/// The header without the mark of a repeated name.
fn header_text(header: &str) -> &str {
    match header.rsplit_once(" #") {
        Some((text, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => text,
        _ => header,
    }
}

/// Cells below a header, in all tables, those that only repeat the one above left out.
fn cells_of<'t>(tables: &'t [Table<'_>], header: &str) -> Vec<&'t Cell> {
    let mut cells = Vec::new();
    for table in tables {
        let Some(place) = table.headers.iter().position(|one| one.as_deref() == Some(header)) else { continue };
        cells.extend(table.case_lines().map(|line| line.line.cell(place)).filter(|cell| !cell.is_empty()));
    }
    cells
}

fn samples(cells: &[&Cell]) -> Vec<String> {
    let mut samples: Vec<String> = Vec::new();
    for cell in cells {
        let text = cell.text().into_owned();
        if !samples.contains(&text) {
            samples.push(text.chars().take(80).collect());
        }
        if samples.len() == SAMPLES {
            break;
        }
    }
    samples
}

fn filled(cells: &[&Cell]) -> usize {
    cells.len()
}

/// The part of the cells that fits, in hundredths, where it is too small for the field.
fn misfit(field: Field, cells: &[&Cell], words: &Words, latest: i32) -> Option<usize> {
    let least = field.must_fit()?;
    let share = fitting(field, cells, words, latest);
    (filled(cells) >= ENOUGH && share < least).then_some(share)
}

/// How many of the cells, in hundredths, can be read as the field. Repetition marks and words for unknown count for neither.
fn fitting(field: Field, cells: &[&Cell], words: &Words, latest: i32) -> usize {
    let mut looked = 0usize;
    let mut fit = 0usize;
    // Some hundred cells from all over the column tell as much as all.
    for cell in cells.iter().step_by(cells.len().div_ceil(LOOKED_AT).max(1)) {
        let text = cell.text();
        if words.is_ditto(&text) || words.is_unknown(&text) && field != Field::Direction {
            continue;
        }
        looked += 1;
        fit += usize::from(fits(field, cell, &text, words, latest));
    }
    (fit * 100).checked_div(looked).unwrap_or(100)
}

fn fits(field: Field, cell: &Cell, text: &str, words: &Words, latest: i32) -> bool {
    let simple = plain(text);
    match field {
        field if field.is_date() => !matches!(read_cell(cell, words, latest), DateCell::Unread | DateCell::Blank),
        Field::Partner | Field::RequestingState | Field::RequestedState | Field::Nationality => {
            words.states.find_exactly(text) != StateFound::None
        }
        Field::Direction => words.directions.exact(&simple).is_some() || is_lone_letter(&simple),
        Field::Sex => words.sexes.exact(&simple).is_some(),
        Field::Family => words.families.longest_in(&simple).is_some() || !words.family_stems.all_in(&simple).is_empty(),
        Field::Outcome => {
            words.outcomes.longest_in(&simple).is_some() || !words.outcome_stems.all_in(&simple).is_empty()
        }
        Field::Year => simple.parse::<i32>().is_ok_and(|year| (1850..=2650).contains(&year)),
        Field::Number => simple.chars().any(|c| c.is_ascii_digit()) && !matches!(cell, Cell::Day(_)),
        // Names are letters, with a year of birth perhaps; States and dates are no persons.
        Field::Persons => {
            simple.chars().filter(|c| c.is_alphabetic()).count() > simple.chars().filter(char::is_ascii_digit).count()
                && !matches!(words.states.find_exactly(text), StateFound::State(_))
        }
        _ => true,
    }
}

/// One letter, as columns of direction often have.
pub fn is_lone_letter(plain: &str) -> bool {
    let mut letters = plain.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

/// Whether a sheet with this header has another one that holds the field.
fn is_used_beside(tables: &[Table<'_>], columns: &[Column], place: usize, field: Field) -> bool {
    let Some(header) = columns.get(place).map(|column| column.header.as_str()) else { return true };
    tables.iter().filter(|table| table.has_header(header)).any(|table| {
        columns
            .iter()
            .any(|other| other.field == Some(field) && other.header != header && table.has_header(&other.header))
    })
}

fn same_field_twice(tables: &[Table<'_>], columns: &[Column], faults: &mut Vec<Finding>) {
    for (place, column) in columns.iter().enumerate() {
        let Some(field) = column.field.filter(|field| !field.may_repeat()) else { continue };
        let earlier = columns.get(..place).unwrap_or_default();
        let twin = earlier.iter().find(|other| {
            other.field == Some(field)
                && tables.iter().any(|table| table.has_header(&other.header) && table.has_header(&column.header))
        });
        if let Some(twin) = twin {
            faults.push(Finding::about("column-twice", &column.header).of(field.name()).could_be(&twin.header, ""));
        }
    }
}
