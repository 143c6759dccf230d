//! Cases in a table, and Today.

use super::rows::{bring_up_view, days_left, deadline_view};
use super::views::{CaseListItem, CaseListPage, CaseQuery, CaseSort, NoLimitKnown, TodayDue, TodayItem, TodayView};
use super::{CaseworkError, MAX_ROWS};
use crate::ids::RowId;
use crate::model::schema::{BRING_UP, CASE};
use crate::register::tables::cases::{self, Filter, ListRow, Order};
use crate::register::tables::letters::{self, MailFilter};
use crate::register::tables::{bring_ups, limits, numbers, persons, siblings};
use crate::register::{Register, projection, standing};
use crate::text::fold::match_expression;

/// A paper file out of its place for longer is listed on Today. Office practice, not law.
const FILE_OUT_DAYS: i32 = 14;

/// The cases that match a query, one page of them.
pub fn list_cases(register: &Register, query: &CaseQuery) -> Result<CaseListPage, CaseworkError> {
    let connection = register.connection();
    let typed = query.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let matching = typed.map(match_expression);
    if matching == Some(None) {
        // Only punctuation was typed: nothing can match it.
        return Ok(CaseListPage { cases: Vec::new(), total: 0, register_total: cases::count(connection)? });
    }
    let some = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let filter = Filter {
        matching: matching.flatten(),
        family: some(&query.family),
        direction: some(&query.direction),
        partner: some(&query.partner),
        officer: some(&query.officer),
        state: some(&query.state),
    };
    let order = match query.sort {
        CaseSort::Reference => Order::Reference,
        CaseSort::ReceivedOn => Order::ReceivedOn,
        CaseSort::Partner => Order::Partner,
        CaseSort::Stage => Order::Stage,
        CaseSort::NextDue => Order::NextDue,
        CaseSort::LastChange => Order::LastChange,
    };
    let rows = cases::list(connection, &filter, order, query.descending, query.limit, query.offset)?;
    Ok(CaseListPage {
        cases: rows.into_iter().map(|row| item(register, row)).collect::<Result<_, _>>()?,
        total: cases::count_matching(connection, &filter)?,
        register_total: cases::count(connection)?,
    })
}

fn item(register: &Register, row: ListRow) -> Result<CaseListItem, CaseworkError> {
    let [
        reference,
        family,
        direction,
        partner,
        their_reference,
        received_on,
        subject,
        officer,
        urgency,
        record,
        in_error,
        held_by,
    ] = row.texts;
    let plain = |date: Option<String>| date.and_then(|date| date.split('\u{1f}').next().map(str::to_owned));
    Ok(CaseListItem {
        id: row.id.token(),
        reference: reference.unwrap_or_default(),
        aliases: numbers::of_case(register.connection(), row.id)?,
        family: family.unwrap_or_default(),
        direction: direction.unwrap_or_default(),
        partner,
        their_reference,
        received_on: plain(received_on),
        subject,
        persons: persons::names(register.connection(), row.id)?,
        stage: row.standing.stage,
        status: row.standing.status,
        outcome: row.standing.outcome,
        closed_on: row.standing.closed_on,
        urgent: urgency.is_some_and(|urgency| urgency != "ordinary"),
        officer,
        has_conflict: row.has_conflict,
        next_due_on: row.standing.next_due_on,
        last_change_at: row.standing.last_change,
        record: record.unwrap_or_else(|| "request".to_owned()),
        in_error,
        held_by,
        matched: Vec::new(),
    })
}

fn one_item(register: &Register, case: RowId) -> Result<Option<CaseListItem>, CaseworkError> {
    cases::one(register.connection(), case)?.map(|row| item(register, row)).transpose()
}

/// Deadlines and bring-ups of open cases, what is missing first, then by date.
pub fn today(register: &Register) -> Result<TodayView, CaseworkError> {
    let connection = register.connection();
    let day = register.today()?;
    let mut dues: Vec<(RowId, TodayDue)> = Vec::new();
    for (case, person, started_on, starts_from) in limits::missing(connection, None)? {
        dues.push((case, TodayDue::NoLimitKnown(NoLimitKnown { person, started_on, starts_from })));
    }
    for row in limits::open_deadlines(connection, MAX_ROWS)? {
        dues.push((row.of_case, TodayDue::Deadline(deadline_view(row, day))));
    }
    for (case, bring_up) in bring_ups::open(connection, MAX_ROWS)? {
        if let Some(state) = projection::load(connection, &BRING_UP, bring_up)? {
            dues.push((case, TodayDue::BringUp(bring_up_view(&state, day))));
        }
    }
    let urgent = Filter { state: Some("urgent".into()), ..Filter::default() };
    for row in cases::list(connection, &urgent, Order::ReceivedOn, false, Some(MAX_ROWS), 0)? {
        if !dues.iter().any(|(case, _)| *case == row.id) {
            dues.push((row.id, TodayDue::Urgent));
        }
    }
    dues.sort_by_key(|(case, due)| (rank(due), date(due).map(|date| days_left(date, day)), *case));
    dues.truncate(MAX_ROWS as usize);
    let mut items = Vec::with_capacity(dues.len());
    for (case, due) in dues {
        let Some(state) = projection::load(connection, &CASE, case)? else { continue };
        let text = |code| standing::text(&state, code).map(str::to_owned);
        items.push(TodayItem {
            case_id: case.token(),
            reference: text(1).unwrap_or_default(),
            family: text(2).unwrap_or_default(),
            direction: text(3).unwrap_or_default(),
            partner: text(4),
            subject: text(13),
            group: group(&due, date(&due).map_or(0, |date| days_left(date, day))).to_owned(),
            due,
        });
    }
    let mut recent = Vec::new();
    for case in cases::recent(connection, register.own().number, 5)? {
        recent.extend(one_item(register, case)?);
    }
    Ok(TodayView {
        today: day.to_string(),
        items,
        open_cases: cases::count_open(connection)?,
        conflicts: siblings::conflicts(connection, None)?.len() as u32,
        recent,
        standing_in_for: Vec::new(),
        acting_head: None,
        letters_without_case: letters::count(connection, &MailFilter { without_case: true, ..MailFilter::default() })?,
        letters_for_signature: letters::count(
            connection,
            &MailFilter { for_signature: true, ..MailFilter::default() },
        )?,
        files_out: super::paper_files::files_out(register, FILE_OUT_DAYS)?,
    })
}

/// What cannot be dated leads, then everything by date.
fn rank(due: &TodayDue) -> u8 {
    match due {
        TodayDue::NoLimitKnown(_) => 0,
        TodayDue::Urgent => 1,
        TodayDue::Deadline(_) | TodayDue::BringUp(_) => 2,
    }
}

fn date(due: &TodayDue) -> Option<&str> {
    match due {
        TodayDue::Deadline(deadline) => Some(&deadline.due_on),
        TodayDue::BringUp(bring_up) => Some(&bring_up.on),
        TodayDue::NoLimitKnown(_) | TodayDue::Urgent => None,
    }
}

fn group(due: &TodayDue, days_left: i32) -> &'static str {
    match due {
        TodayDue::NoLimitKnown(_) => "no_limit_known",
        TodayDue::Urgent => "today",
        _ if days_left < 0 => "overdue",
        _ if days_left == 0 => "today",
        _ if days_left <= 7 => "this_week",
        _ => "later",
    }
}
