//! Requests of several States for one person, side by side (ETS 24 art. 17; UNTOC art. 16 leaves the choice to us).

use super::super::CaseworkError;
use super::super::views::CompetingView;
use super::{counting, links_here};
use crate::ids::RowId;
use crate::model::dates::PartialDate;
use crate::model::schema::{CASE, LINK, PERSON};
use crate::register::standing::{counts, row, text};
use crate::register::tables::cases;
use crate::register::{CaseRows, Register, case_of, projection};

/// This request and those linked to it as competing, whichever of them holds the link; alone it competes with none.
pub(super) fn with(register: &Register, rows: &CaseRows) -> Result<Vec<CompetingView>, CaseworkError> {
    let connection = register.connection();
    let is_competing = |kind: Option<&str>| kind == Some("competing");
    let mut others: Vec<RowId> =
        counting(rows, &LINK).filter(|link| is_competing(text(link, 3))).filter_map(|link| row(link, 2)).collect();
    for link in links_here(register, rows.case.row)? {
        if let Some(state) = projection::load(connection, &LINK, link)?
            && counts(&state)
            && is_competing(text(&state, 3))
        {
            others.extend(case_of(&state));
        }
    }
    others.sort_unstable();
    others.dedup();
    let mut found = Vec::new();
    for case in std::iter::once(rows.case.row).chain(others.iter().copied()).filter(|_| !others.is_empty()) {
        found.extend(one(register, case, case == rows.case.row)?);
    }
    Ok(found)
}

fn one(register: &Register, case: RowId, own: bool) -> Result<Option<CompetingView>, CaseworkError> {
    let connection = register.connection();
    let Some(state) = projection::load(connection, &CASE, case)?.filter(counts) else { return Ok(None) };
    let field = |name: &str| state.table.field_named(name).and_then(|field| text(&state, field.code));
    let plain = |name: &str| field(name).map(str::to_owned);
    let day = |name: &str| field(name).and_then(|column| PartialDate::from_column(column).ok()).map(|on| on.iso());
    let mut nationalities: Vec<String> = Vec::new();
    for person in projection::of_case(connection, &PERSON, case)?.iter().filter(|one| counts(one)) {
        nationalities.extend(text(person, 6).unwrap_or_default().split_whitespace().map(str::to_owned));
    }
    nationalities.dedup();
    Ok(Some(CompetingView {
        case_id: case.token(),
        reference: plain("reference").unwrap_or_default(),
        own,
        partner: plain("partner"),
        instrument: plain("instrument"),
        dated_on: day("dated_on"),
        received_on: day("received_on"),
        offences: plain("offences"),
        nationalities: (!nationalities.is_empty()).then(|| nationalities.join(" ")),
        stage: cases::standing(connection, case)?.stage,
    }))
}
