//! How long closed cases are kept, in which box, and what their end is. The head decides; nothing is deleted here.

use super::closing::open_matters;
use super::fields;
use super::read::Shown;
use super::views::{
    CaseListItem, CaseQuery, CaseSort, CaseView, DisposalItem, DisposalList, NewDisposal, NewRetention,
};
use super::views::{OpenMatter, RetentionView};
use super::{CaseworkError, MAX_ROWS, lists, office, read};
use crate::ids::{RowId, parse_seen};
use crate::journal::Action;
use crate::merge::RowState;
use crate::model::dates::PartialDate;
use crate::model::schema::{CASE, LINK};
use crate::model::values::Value;
use crate::register::retention::RetentionRule;
use crate::register::tables::cases::{self, Standing};
use crate::register::tables::{case_records, links, settings};
use crate::register::{Register, case_of, projection, retention, standing};

/// Places of a box pattern.
const PLACES: [&str; 4] = ["{year}", "{family}", "{direction}", "{partner}"];

/// Whether a pattern of box names can be filled.
pub(super) fn is_usable(pattern: &str) -> bool {
    let rest = PLACES.iter().fold(pattern.to_owned(), |rest, place| rest.replace(place, ""));
    !pattern.trim().is_empty() && !rest.contains(['{', '}'])
}

/// Sets how long one case is kept, with the reason why the office's rule does not fit; or goes back to the rule.
pub fn keep_case_until(register: &mut Register, case: RowId, new: &NewRetention) -> Result<CaseView, CaseworkError> {
    let law = register.law().clone();
    let state = read::load_case(register, case)?;
    let until = new.until.as_deref().map(str::trim).filter(|until| !until.is_empty());
    let typed = [("keep_until", until), ("keep_until_reason", Some(new.reason.as_str()))];
    let values = fields::parse_all(&law, &CASE, &typed)?;
    fields::required(&values, &CASE, "keep_until_reason")?;
    let seen = parse_seen(&new.seen).ok_or_else(|| CaseworkError::field("seen-out-of-date", "keep_until"))?;
    register.transact(Action::SetRetention, |draft| {
        for (code, value) in values {
            let known = parse_seen(&read::seen(&state, code)).unwrap_or_default();
            let seen = if code == 31 { seen.clone() } else { known };
            if !(value == Value::Null && seen.is_empty()) {
                draft.write(&CASE, case, code, value, seen);
            }
        }
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

/// Records what becomes of a closed case. Only its decision: expunging is an administrator's own act afterwards.
pub fn decide_disposal(register: &mut Register, case: RowId, new: &NewDisposal) -> Result<CaseView, CaseworkError> {
    if !register.leads_office()? {
        return Err(CaseworkError::refused("disposal-for-head"));
    }
    let law = register.law().clone();
    let today = register.today()?;
    let state = read::load_case(register, case)?;
    let now = cases::standing(register.connection(), case)?;
    if now.closed_on.is_none() {
        return Err(CaseworkError::refused("case-not-closed"));
    }
    if standing::text(&state, 33).is_some() {
        return Err(CaseworkError::refused("disposal-decided"));
    }
    if now.disposable_from.as_deref().is_none_or(|from| from > today.to_string().as_str()) {
        return Err(CaseworkError::refused("disposal-too-early").with("date", now.disposable_from.unwrap_or_default()));
    }
    let on = new.on.clone().filter(|on| !on.trim().is_empty()).unwrap_or_else(|| today.to_string());
    super::additions::whole_day(&on, "on")?;
    let me = register.session().name().to_owned();
    let typed = [
        ("disposed_on", Some(on.as_str())),
        ("disposal", Some(new.decision.as_str())),
        ("disposal_ground", Some(new.ground.as_str())),
        ("disposed_by", Some(me.as_str())),
    ];
    let values = fields::parse_all(&law, &CASE, &typed)?;
    for name in ["disposal", "disposal_ground"] {
        fields::required(&values, &CASE, name)?;
    }
    let blocked = blocked_by(register, case)?;
    if let Some(first) = blocked.first() {
        return Err(CaseworkError::refused("disposal-blocked")
            .with("count", blocked.len())
            .with("matter", &first.kind)
            .with("what", first.what.clone().unwrap_or_default()));
    }
    register.transact(Action::DecideDisposal, |draft| {
        for (code, value) in values {
            let seen = parse_seen(&read::seen(&state, code)).unwrap_or_default();
            draft.write(&CASE, case, code, value, seen);
        }
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

/// Closed cases whose time has come: a page of the window at most.
pub fn cases_for_disposal(register: &Register) -> Result<DisposalList, CaseworkError> {
    let query = CaseQuery {
        state: Some("for_disposal".into()),
        sort: CaseSort::DisposableFrom,
        limit: Some(MAX_ROWS),
        ..CaseQuery::default()
    };
    let page = lists::list_cases(register, &query)?;
    let may_decide = register.leads_office()?;
    let one = |case: CaseListItem| -> Result<Option<DisposalItem>, CaseworkError> {
        let Some(row) = RowId::from_token(&case.id) else { return Ok(None) };
        let state = read::load_case(register, row)?;
        let now = cases::standing(register.connection(), row)?;
        Ok(Some(DisposalItem { case, retention: view_of(register, &state, &now, may_decide)? }))
    };
    let mut items = Vec::with_capacity(page.cases.len());
    for case in page.cases {
        items.extend(one(case)?);
    }
    let without_rule = register.settings()?.retention.is_empty();
    Ok(DisposalList { items, total: page.total, without_rule, may_decide })
}

/// What a case page says about keeping; nothing while the case is open.
pub(super) fn view(
    register: &Register,
    state: &RowState,
    now: &Standing,
) -> Result<Option<RetentionView>, CaseworkError> {
    if now.closed_on.is_none() || !standing::counts(state) {
        return Ok(None);
    }
    let today = register.today()?.to_string();
    let is_due = now.disposable_from.as_deref().is_some_and(|from| from <= today.as_str());
    view_of(register, state, now, is_due && register.leads_office()?).map(Some)
}

fn view_of(
    register: &Register,
    state: &RowState,
    now: &Standing,
    may_decide: bool,
) -> Result<RetentionView, CaseworkError> {
    let shown = Shown::new(state);
    let connection = register.connection();
    let rules = settings::value(connection, "retention_rules")?;
    let rules = rules.and_then(|rules| RetentionRule::read_all(&rules)).unwrap_or_default();
    let by_rule =
        retention::by_rule(&rules, standing::text(state, 2).unwrap_or_default(), now).map(|day| day.to_string());
    let typed_box = shown.text("archive_box");
    let today = register.today()?.to_string();
    let decided_on = shown.text("disposed_on");
    let is_due = now.disposable_from.as_deref().is_some_and(|from| from <= today.as_str());
    // Before its time and once decided, nothing is asked.
    let blocked_by = if is_due { blocked_by(register, state.row)? } else { Vec::new() };
    Ok(RetentionView {
        until: shown.text("keep_until").or_else(|| by_rule.clone()),
        by_rule,
        reason: shown.text("keep_until_reason"),
        box_by_rule: typed_box.is_none(),
        archive_box: match typed_box {
            Some(typed) => Some(typed),
            None => {
                let pattern = settings::value(connection, "box_pattern")?;
                box_of(pattern.as_deref().unwrap_or(office::BOX_PATTERN), state, now)
            }
        },
        is_due,
        decision: shown.text("disposal"),
        ground: shown.text("disposal_ground"),
        decided_on,
        decided_by: shown.text("disposed_by"),
        blocked_by,
        may_decide,
    })
}

/// The box that the office's pattern names for a closed case.
fn box_of(pattern: &str, state: &RowState, now: &Standing) -> Option<String> {
    let closed = PartialDate::parse(now.closed_on.as_deref()?).ok()?.latest();
    let value = |code| standing::text(state, code).unwrap_or("-").to_owned();
    let filled = [closed.year().to_string(), value(2), value(3), value(4)];
    Some(PLACES.iter().zip(filled).fold(pattern.to_owned(), |name, (place, value)| name.replace(place, &value)))
}

/// What stands in the way: whatever outlives the end of a case, and open cases that this one belongs to.
fn blocked_by(register: &Register, case: RowId) -> Result<Vec<OpenMatter>, CaseworkError> {
    let mut blocks = open_matters(register, case)?;
    let connection = register.connection();
    let mut others = Vec::new();
    if case_records::of(connection, case)?.contains(&LINK.code) {
        let own = projection::of_case(connection, &LINK, case)?;
        others.extend(own.iter().filter(|link| standing::counts(link)).filter_map(|link| standing::row(link, 2)));
    }
    for link in links::to(connection, case)? {
        let state = projection::load(connection, &LINK, link)?.filter(standing::counts);
        others.extend(state.as_ref().and_then(case_of));
    }
    others.sort_unstable_by_key(|row| row.0);
    others.dedup();
    for other in others {
        if cases::standing(connection, other)?.is_open {
            let state = read::load_case(register, other)?;
            let what = standing::text(&state, 1).map(str::to_owned);
            blocks.push(OpenMatter { kind: "linked_case".into(), what, on: None });
        }
    }
    Ok(blocks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_pattern_has_no_place_that_nobody_fills() {
        assert!(is_usable("{year}/{family}-{partner}") && is_usable("Shelf 4"));
        assert!(!is_usable("") && !is_usable("{shelf}") && !is_usable("{year"));
    }
}
