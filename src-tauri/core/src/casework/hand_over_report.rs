//! What whoever takes an officer's files over must know of each of them.

use super::due_dates::{Now, deadline_view};
use super::rows::bring_up_view;
use super::views::{HandOverPage, HandOverPages};
use super::{CaseworkError, checklist, lists, sign_offs, timeline};
use crate::ids::RowId;
use crate::model::schema::BRING_UP;
use crate::register::tables::{cases, limits};
use crate::register::{Register, projection, standing};

/// Every open file of an officer, by reference.
pub fn hand_over_report(register: &Register, officer: &str) -> Result<HandOverPages, CaseworkError> {
    let officer = officer.trim();
    if officer.is_empty() {
        return Err(CaseworkError::field("empty-required", "officer"));
    }
    let files = cases::open_of_officer(register.connection(), officer)?;
    hand_over_report_of(register, officer, &files)
}

/// The same about files that have just been handed over, and are somebody else's now.
pub fn hand_over_report_of(
    register: &Register,
    officer: &str,
    files: &[RowId],
) -> Result<HandOverPages, CaseworkError> {
    let mut pages = Vec::with_capacity(files.len());
    for case in files {
        pages.extend(page(register, *case)?);
    }
    pages.sort_by(|a, b| a.case.reference.cmp(&b.case.reference));
    Ok(HandOverPages { officer: officer.to_owned(), today: register.today()?.to_string(), files: pages })
}

fn page(register: &Register, case: RowId) -> Result<Option<HandOverPage>, CaseworkError> {
    let connection = register.connection();
    let at = Now::of(register)?;
    let Some(item) = lists::one_item(register, case)? else { return Ok(None) };
    let now = cases::standing(connection, case)?;
    let open = |row: &limits::DeadlineRow| !row.met && row.promptly.is_none();
    let deadlines = limits::deadlines_of(connection, case)?.into_iter().filter(open);
    let all = projection::of_case(connection, &BRING_UP, case)?;
    let counting = all.iter().filter(|one| standing::counts(one));
    let mut bring_ups: Vec<_> = counting.map(|one| bring_up_view(one, now.is_acknowledged, at.today)).collect();
    bring_ups.retain(|one| !one.settled);
    bring_ups.sort_by(|a, b| a.on.cmp(&b.on));
    let missing = checklist::checklist(register, case)?.into_iter().filter(|item| item.wanting);
    Ok(Some(HandOverPage {
        case: item,
        stage_on: now.stage_on,
        deadlines: deadlines.map(|row| deadline_view(row, at)).collect(),
        no_limit_known: limits::missing(connection, Some(case))?.into_iter().map(|(_, person, ..)| person).collect(),
        bring_ups,
        sign_offs: sign_offs::open_of(register, case)?,
        missing: missing.map(|item| item.item).collect(),
        last_action: timeline::last_action(register, case)?,
    }))
}
