//! Cases in a table, and Today.

use super::rows::{bring_up_view, days_left, deadline_view};
use super::views::{CaseListItem, CaseListPage, CaseQuery, CaseSort, NoLimitKnown, TodayDue, TodayItem, TodayView};
use super::{CaseworkError, MAX_ROWS, absences, inert, matched};
use crate::ids::RowId;
use crate::keys::Role;
use crate::model::schema::{BRING_UP, CASE};
use crate::register::tables::cases::{self, Filter, ListRow, Order};
use crate::register::tables::letters::{self, MailFilter};
use crate::register::tables::{bring_ups, limits, numbers, people, persons, search};
use crate::register::{Register, projection, standing};
use crate::text::fold::{QueryWord, match_expression, query_words, reference_parts};

/// A paper file out of its place for longer is listed on Today. Office practice, not law.
const FILE_OUT_DAYS: i32 = 14;

/// Cases that are offered where none has every word that was typed.
const NEAREST: usize = 500;

/// The cases that match a query, one page of them.
///
/// Where no case has every word, those that have most of them in names or references are offered instead: the
/// wrong reference still finds the file when the name is right.
pub fn list_cases(register: &Register, query: &CaseQuery) -> Result<CaseListPage, CaseworkError> {
    let connection = register.connection();
    let typed = query.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let words = typed.map(query_words).unwrap_or_default();
    let mut without = inert::cases_without_registration(register)?;
    let register_total = cases::count_valid(connection)?.saturating_sub(without.len() as u32);
    if typed.is_some() && words.is_empty() {
        // Only punctuation was typed: nothing can match it.
        return Ok(CaseListPage { cases: Vec::new(), total: 0, register_total, partial: false });
    }
    let some = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    if query.state.as_deref() == Some("conflict") && !register.session().sees_restricted() {
        without.extend(super::conflicts::withheld_only(register)?);
    }
    let mut filter = Filter {
        matching: typed.and_then(match_expression),
        among: None,
        without,
        family: some(&query.family),
        direction: some(&query.direction),
        partner: some(&query.partner),
        officer: some(&query.officer),
        state: some(&query.state),
    };
    let asks_for_all = filter == Filter { without: filter.without.clone(), ..Filter::default() };
    let mut total = if asks_for_all { register_total } else { cases::count_matching(connection, &filter)? };
    let mut partial = false;
    if total == 0 && words.len() > 1 {
        let nearest = search::nearest(connection, words.iter().map(QueryWord::expression), NEAREST)?;
        filter = Filter { matching: None, among: Some(nearest), ..filter };
        total = cases::count_matching(connection, &filter)?;
        partial = total > 0;
    }
    let order = match query.sort {
        CaseSort::Reference => Order::Reference,
        CaseSort::ReceivedOn => Order::ReceivedOn,
        CaseSort::Partner => Order::Partner,
        CaseSort::Stage => Order::Stage,
        CaseSort::NextDue => Order::NextDue,
        CaseSort::LastChange => Order::LastChange,
    };
    let rows = cases::list(connection, &filter, order, query.descending, query.limit, query.offset)?;
    let mut listed = rows.into_iter().map(|row| item(register, row)).collect::<Result<Vec<_>, _>>()?;
    if let Some(typed) = typed {
        named_first(&mut listed, typed);
    }
    let told = listed.len().min(MAX_ROWS as usize);
    matched::tell(register, listed.get_mut(..told).unwrap_or_default(), &words)?;
    Ok(CaseListPage { cases: listed, total, register_total, partial })
}

/// A case that is called what was typed leads its page: our number, a former one, or the partner's.
fn named_first(listed: &mut [CaseListItem], typed: &str) {
    let typed = reference_parts(typed);
    let is_named = |case: &CaseListItem| {
        let references = std::iter::once(&case.reference).chain(&case.aliases).chain(&case.their_reference);
        references.into_iter().any(|reference| reference_parts(reference) == typed)
    };
    listed.sort_by_cached_key(|case| !is_named(case));
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
        has_conflict: row.has_conflict
            && (register.session().sees_restricted() || super::conflicts::is_in_conflict(register, row.id)?),
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

/// Today as it opens: one's own dates where several officers share the work, everybody's in an office of one
/// and for whoever leads it.
pub fn today(register: &Register) -> Result<TodayView, CaseworkError> {
    let shares_work = people::staff(register.connection())?.len() > 1;
    let mine = shares_work && matches!(register.session().role(), Role::Officer | Role::Clerk);
    today_of(register, mine)
}

/// Deadlines and bring-ups of open cases, what is missing first, then by date: one's own or everybody's.
///
/// One's own are the dates of one's cases and the bring-ups set for oneself, those of colleagues one stands in for,
/// and those of nobody. A person who may be held without a known limit, and what is urgent without a date, is always
/// shown: a missing date must not wait for an officer to come back.
pub fn today_of(register: &Register, mine: bool) -> Result<TodayView, CaseworkError> {
    today_up_to(register, mine, MAX_ROWS)
}

/// Every open date, one's own or everybody's, for paper and files, which have no border of the window to cross.
pub fn every_date(register: &Register, mine: bool) -> Result<TodayView, CaseworkError> {
    today_up_to(register, mine, u32::MAX)
}

fn today_up_to(register: &Register, mine: bool, most: u32) -> Result<TodayView, CaseworkError> {
    let connection = register.connection();
    let day = register.today()?;
    let me = register.session().name().trim().to_owned();
    let standing_in_for = absences::standing_in_for(register, &me)?;
    let own: Vec<String> = std::iter::once(me).chain(standing_in_for.iter().cloned()).collect();
    let whose = mine.then_some(own.as_slice());
    let mut dues: Vec<(RowId, TodayDue)> = Vec::new();
    for (case, person, started_on, starts_from, reason) in limits::missing(connection, None)? {
        dues.push((case, TodayDue::NoLimitKnown(NoLimitKnown { person, started_on, starts_from, reason })));
    }
    for row in limits::open_deadlines(connection, whose, most)? {
        dues.push((row.of_case, TodayDue::Deadline(deadline_view(row, day))));
    }
    for (case, bring_up) in bring_ups::open(connection, whose, most)? {
        if let Some(state) = projection::load(connection, &BRING_UP, bring_up)? {
            dues.push((case, TodayDue::BringUp(bring_up_view(&state, false, day))));
        }
    }
    let all = |whose| {
        Ok::<_, rusqlite::Error>(limits::count_open(connection, whose)? + bring_ups::count_open(connection, whose)?)
    };
    let others = if mine { all(None)?.saturating_sub(all(whose)?) } else { 0 };
    let urgent = Filter { state: Some("urgent".into()), ..Filter::default() };
    for row in cases::list(connection, &urgent, Order::ReceivedOn, false, Some(most), 0)? {
        // A date of a colleague is a date too; a wish of the office to acknowledge is none of the case.
        let is_dated = limits::has_open(connection, row.id)?
            || bring_ups::has_open_besides(connection, row.id, standing::ACKNOWLEDGE)?;
        let is_missing = |(case, due): &(RowId, TodayDue)| *case == row.id && matches!(due, TodayDue::NoLimitKnown(_));
        if !is_dated && !dues.iter().any(is_missing) {
            dues.push((row.id, TodayDue::Urgent));
        }
    }
    dues.sort_by_key(|(case, due)| (rank(due), date(due).map(|date| days_left(date, day)), *case));
    dues.truncate(most as usize);
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
        mine,
        others,
        open_cases: cases::count_open(connection)?,
        conflicts: super::conflicts::count(register)?,
        recent,
        standing_in_for,
        acting_head: absences::acting_head(register)?,
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
        TodayDue::Urgent => 0,
        TodayDue::NoLimitKnown(_) => 1,
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
        // No date will ever bring it up.
        TodayDue::Urgent => "urgent",
        _ if days_left < 0 => "overdue",
        _ if days_left == 0 => "today",
        _ if days_left <= 7 => "this_week",
        _ => "later",
    }
}
