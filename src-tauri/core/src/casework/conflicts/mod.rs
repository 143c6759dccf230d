//! What two desks did apart and a person settles: values of a field, removals against edits, stages, outcomes, numbers.
//!
//! Every conflict is worked out from the surviving writes, so that all desks that hold the same entries list the same.
//! Settling is one more save that names what was seen; a value that arrived since is never settled unseen.

mod fields;
mod numbers;
mod removals;
mod steps;
mod words;

pub(super) use fields::written_as;
pub use words::{conflict_title, conflict_words};

use super::CaseworkError;
use super::authors::Authors;
use super::views::{ConflictValue, ConflictView, GivenToGates};
use crate::error::{Report, Weight};
use crate::ids::{Dot, RowId, parse_seen, seen_token};
use crate::merge::RowState;
use crate::model::schema::{self, CASE, Field, Table};
use crate::register::tables::{cases, kept, siblings};
use crate::register::{Register, projection, standing};

/// What is in conflict, whatever values it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// A field of a row.
    Field(&'static Table, RowId, &'static Field),
    /// A row marked as entered in error that others went on with.
    Removal(&'static Table, RowId),
    /// The stage of a case.
    Stages(RowId),
    /// How a case came out.
    Outcome(RowId),
    /// The number of a case that another one has too.
    Number(RowId),
}

impl Place {
    fn name(self) -> String {
        match self {
            Self::Field(table, row, field) => format!("{}-{}-{}", table.code, row.token(), field.code),
            Self::Removal(table, row) => format!("removal{}-{}", table.code, row.token()),
            Self::Stages(case) => format!("stages-{}", case.token()),
            Self::Outcome(case) => format!("outcome-{}", case.token()),
            Self::Number(case) => format!("number-{}", case.token()),
        }
    }

    /// Reads a place back from a name or an id, with what was seen where it is an id.
    fn parse(id: &str) -> Option<(Self, Option<&str>)> {
        let mut parts = id.split('-');
        let kind = parts.next()?;
        let row = RowId::from_token(parts.next()?)?;
        let place = match kind {
            "stages" => Self::Stages(row),
            "outcome" => Self::Outcome(row),
            "number" => Self::Number(row),
            _ => match kind.strip_prefix("removal") {
                Some(table) => Self::Removal(schema::table(table.parse().ok()?)?, row),
                None => {
                    let table = schema::table(kind.parse().ok()?)?;
                    Self::Field(table, row, table.field(parts.next()?.parse().ok()?)?)
                }
            },
        };
        Some((place, parts.next()))
    }
}

/// A conflict as it stands, with the writes behind it.
struct Found {
    kind: &'static str,
    case: Option<RowId>,
    row: RowState,
    field: &'static str,
    values: Vec<(Dot, ConflictValue)>,
    seen: Vec<Dot>,
    third: bool,
}

/// Every conflict.
pub fn list_conflicts(register: &Register) -> Result<Vec<ConflictView>, CaseworkError> {
    of_case(register, &Authors::new(register)?, None)
}

/// How many there are.
pub(super) fn count(register: &Register) -> Result<u32, CaseworkError> {
    Ok(u32::try_from(places(register, None)?.len()).unwrap_or(u32::MAX))
}

/// Whether a case holds anything that the person at work may settle or see.
pub(super) fn is_in_conflict(register: &Register, case: RowId) -> Result<bool, CaseworkError> {
    Ok(!places(register, Some(case))?.is_empty())
}

/// Cases in which the only conflicts are about what the person at work may not read.
pub(super) fn withheld_only(register: &Register) -> Result<Vec<RowId>, CaseworkError> {
    let mut found = Vec::new();
    for (code, _, field, case) in siblings::conflicts(register.connection(), None)? {
        let is_restricted = schema::table(code).is_some_and(|table| table.is_restricted(field));
        if let Some(case) = case.filter(|case| is_restricted && !found.contains(case))
            && !is_in_conflict(register, case)?
        {
            found.push(case);
        }
    }
    Ok(found)
}

pub(super) fn of_case(
    register: &Register,
    authors: &Authors<'_>,
    case: Option<RowId>,
) -> Result<Vec<ConflictView>, CaseworkError> {
    let mut views = Vec::new();
    for place in places(register, case)? {
        views.extend(view(register, authors, place)?);
    }
    Ok(views)
}

/// Where there is something to settle, in one case or in all.
fn places(register: &Register, case: Option<RowId>) -> Result<Vec<Place>, CaseworkError> {
    let connection = register.connection();
    let kept = kept::list(connection, case)?;
    let mut places = Vec::new();
    for case in cases::torn(connection, case)? {
        let two_stages = cases::standing(connection, case)?.in_stages.len() > 1;
        places.push(if two_stages { Place::Stages(case) } else { Place::Outcome(case) });
    }
    places.extend(numbers::places(register, case)?);
    for (code, row, _) in &kept {
        places.extend(schema::table(*code).map(|table| Place::Removal(table, *row)));
    }
    for (code, row, field, _) in siblings::conflicts(connection, case)? {
        let found = schema::table(code).and_then(|table| Some((table, table.field(field)?)));
        let Some((table, field)) = found else { continue };
        if table.is_restricted(field.code) && !register.sees_restricted() {
            continue;
        }
        // A mark against a word that the row stays is told as a removal.
        let is_told =
            table.mark() == Some(field) && kept.iter().any(|(code, kept, _)| (*code, *kept) == (table.code, row));
        if !is_told {
            places.push(Place::Field(table, row, field));
        }
    }
    Ok(places)
}

fn found(register: &Register, authors: &Authors<'_>, place: Place) -> Result<Option<Found>, CaseworkError> {
    match place {
        Place::Field(table, _, field) if table.is_restricted(field.code) && !register.sees_restricted() => Ok(None),
        Place::Field(table, row, field) => fields::found(register, authors, table, row, field),
        Place::Removal(table, row) => removals::found(register, authors, table, row),
        Place::Stages(case) => steps::stages(register, authors, case),
        Place::Outcome(case) => steps::outcomes(register, authors, case),
        Place::Number(case) => numbers::found(register, authors, case),
    }
}

fn view(register: &Register, authors: &Authors<'_>, place: Place) -> Result<Option<ConflictView>, CaseworkError> {
    let Some(mut found) = found(register, authors, place)? else { return Ok(None) };
    // As they were written; the clock orders what is shown, and nothing else.
    found.values.sort_by(|a, b| a.1.at.cmp(&b.1.at).then_with(|| authors.order(a.0, b.0)));
    let reference = match found.case {
        Some(case) => projection::load(register.connection(), &CASE, case)?
            .and_then(|state| standing::text(&state, 1).map(str::to_owned))
            .unwrap_or_default(),
        None => String::new(),
    };
    let seen = seen_token(&found.seen);
    Ok(Some(ConflictView {
        id: format!("{}-{seen}", place.name()),
        place: place.name(),
        kind: found.kind.to_owned(),
        case_id: found.case.map(RowId::token).unwrap_or_default(),
        case: reference,
        row_id: found.row.row.token(),
        row_kind: found.row.table.kind.to_owned(),
        row_name: name_of(&found.row),
        field: found.field.to_owned(),
        values: found.values.into_iter().map(|(_, value)| value).collect(),
        seen,
        third: found.third,
    }))
}

/// What a row is called, where it has a name of its own.
fn name_of(row: &RowState) -> Option<String> {
    let called = ["name", "book_number"].iter().find_map(|name| row.table.field_named(name))?;
    standing::text(row, called.code).map(str::to_owned)
}

/// A value with who wrote it.
fn written(authors: &Authors<'_>, dot: Dot, value: Option<String>) -> Result<ConflictValue, CaseworkError> {
    let author = authors.of(dot)?;
    Ok(ConflictValue {
        id: seen_token(&[dot]),
        value,
        told: None,
        expunged: None,
        row_kind: None,
        field: None,
        on: None,
        deadlines: Vec::new(),
        desk: author.desk,
        staff: author.staff,
        at: author.at,
    })
}

/// Settles a conflict by the id under which it was listed, which tells what was seen of it.
pub fn resolve_as_listed(
    register: &mut Register,
    id: &str,
    value: Option<&str>,
    given: &GivenToGates,
) -> Result<(), CaseworkError> {
    let seen = Place::parse(id).and_then(|(_, seen)| seen).ok_or_else(|| unknown(id))?.to_owned();
    resolve_giving(register, id, value, &seen, given)
}

/// Settles a conflict with one of its values or a third. `seen` is what the person was shown.
///
/// Refused where another value has arrived since: `conflict-newer`.
pub fn resolve_conflict(
    register: &mut Register,
    id: &str,
    value: Option<&str>,
    seen: &str,
) -> Result<(), CaseworkError> {
    resolve_giving(register, id, value, seen, &GivenToGates::default())
}

/// The same where the law asks something before: a grant that two desks wrote apart may go beyond what it allows.
pub fn resolve_giving(
    register: &mut Register,
    id: &str,
    value: Option<&str>,
    seen: &str,
    given: &GivenToGates,
) -> Result<(), CaseworkError> {
    let (place, _) = Place::parse(id).ok_or_else(CaseworkError::row_not_found)?;
    let seen = parse_seen(seen).ok_or_else(|| CaseworkError::refused("seen-out-of-date"))?;
    let found = found(register, &Authors::new(register)?, place)?.ok_or_else(|| unknown(id))?;
    if found.seen.iter().any(|dot| !seen.contains(dot)) {
        let report = Report::new("conflict-newer", Weight::Refused).with("conflict", place.name());
        return Err(CaseworkError::Refused(report.at("choice")));
    }
    match place {
        Place::Field(table, row, field) => fields::resolve(register, table, row, field, value, seen, given),
        Place::Removal(..) => removals::resolve(register, &found.row, value),
        Place::Stages(case) => steps::resolve_stages(register, case, value),
        Place::Outcome(case) => steps::resolve_outcome(register, case, value),
        Place::Number(case) => numbers::resolve(register, case, value),
    }
}

fn unknown(id: &str) -> CaseworkError {
    CaseworkError::Refused(Report::new("conflict-not-found", Weight::Refused).with("id", id))
}

/// None of the choices that a conflict leaves.
fn no_choice() -> CaseworkError {
    CaseworkError::field("conflict-no-choice", "choice")
}

/// Why a field cannot be changed while it holds several values.
pub(super) fn first(
    register: &Register,
    row: &RowState,
    field: &'static Field,
) -> Result<CaseworkError, CaseworkError> {
    refusal(register, "conflict-first", Place::Field(row.table, row.row, field), field.name)
}

/// Why a case in two stages goes nowhere else.
pub(super) fn in_stages(register: &Register, case: RowId) -> Result<CaseworkError, CaseworkError> {
    refusal(register, "in-two-stages", Place::Stages(case), "stage")
}

fn refusal(
    register: &Register,
    code: &'static str,
    place: Place,
    field: &'static str,
) -> Result<CaseworkError, CaseworkError> {
    let shown = view(register, &Authors::new(register)?, place)?;
    let (id, reference) = shown.map_or((place.name(), String::new()), |shown| (shown.id, shown.case));
    let report = Report::new(code, Weight::Refused).with("field", field);
    Ok(CaseworkError::Refused(report.with("conflict", id).with("reference", reference).at(field)))
}
