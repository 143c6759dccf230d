//! Cases in a table: a page of those that match.

use chrono_tz::Tz;

use super::today::quiet_since;
use super::views::{CaseListItem, CaseListPage, CaseQuery, CaseSort, WaitingView};
use super::{CaseworkError, MAX_ROWS, inert, matched};
use crate::ids::RowId;
use crate::model::dates::{Instant, today_in};
use crate::register::Register;
use crate::register::tables::cases::{self, Filter, ListRow, Order, Page, Waiting};
use crate::register::tables::{numbers, persons, search, settings};
use crate::text::fold::{QueryWord, match_expression, query_words, reference_parts};

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
    let state = |name: &str| query.state.as_deref() == Some(name);
    let some = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    if query.state.as_deref() == Some("conflict") && !register.sees_restricted() {
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
        record: some(&query.record),
        state: some(&query.state),
        // Each is read only for the list that asks for it: a search is typed key by key.
        quiet_since: if state("no_activity") { quiet_since(register)? } else { 0 },
        today: if state("for_disposal") { register.today()?.to_string() } else { String::new() },
    };
    let asks_for_all = filter
        == Filter {
            without: filter.without.clone(),
            quiet_since: filter.quiet_since,
            today: filter.today.clone(),
            ..Filter::default()
        };
    let order = match query.sort {
        CaseSort::Reference => Order::Reference,
        CaseSort::ReceivedOn => Order::ReceivedOn,
        CaseSort::Partner => Order::Partner,
        CaseSort::Stage => Order::Stage,
        CaseSort::NextDue => Order::NextDue,
        CaseSort::LastChange => Order::LastChange,
        CaseSort::WaitingSince => Order::WaitingSince,
        CaseSort::DisposableFrom => Order::DisposableFrom,
    };
    let page = Page { order, descending: query.descending, limit: query.limit, offset: query.offset };
    let (mut rows, mut total) = match asks_for_all {
        true => (cases::list(connection, &filter, page)?, register_total),
        false => cases::list_counted(connection, &filter, page)?,
    };
    let mut partial = false;
    if total == 0 && words.len() > 1 {
        let nearest = search::nearest(connection, words.iter().map(QueryWord::expression), NEAREST)?;
        filter = Filter { matching: None, among: Some(nearest), ..filter };
        (rows, total) = cases::list_counted(connection, &filter, page)?;
        partial = total > 0;
    }
    let mut listed = items(register, rows)?;
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

/// In whose hands a case is, as views tell it.
pub(super) fn waiting_view(waiting: Waiting) -> WaitingView {
    let Waiting { with, whom, since, by } = waiting;
    let day = |column: Option<String>| column.map(|column| column.chars().take(10).collect());
    WaitingView { with, whom, since: day(since), by }
}

/// Cases as lists show them; what stands in other tables is read once for all of them.
fn items(register: &Register, rows: Vec<ListRow>) -> Result<Vec<CaseListItem>, CaseworkError> {
    let cases: Vec<RowId> = rows.iter().map(|row| row.id).collect();
    let mut names = persons::names(register.connection(), &cases)?;
    let mut numbers = numbers::of_cases(register.connection(), &cases)?;
    let zone = zone(register)?;
    let mut items = Vec::with_capacity(rows.len());
    for row in rows {
        let (persons, aliases) = (names.remove(&row.id), numbers.remove(&row.id));
        items.push(item(register, row, zone, persons.unwrap_or_default(), aliases.unwrap_or_default())?);
    }
    Ok(items)
}

fn item(
    register: &Register,
    row: ListRow,
    zone: Tz,
    persons: Vec<String>,
    aliases: Vec<String>,
) -> Result<CaseListItem, CaseworkError> {
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
        aliases,
        family: family.unwrap_or_default(),
        direction: direction.unwrap_or_default(),
        partner,
        their_reference,
        received_on: plain(received_on),
        subject,
        persons,
        stage: row.standing.stage,
        status: row.standing.status,
        outcome: row.standing.outcome,
        closed_on: row.standing.closed_on,
        urgent: urgency.is_some_and(|urgency| urgency != "ordinary"),
        is_confidential: row.is_confidential,
        officer,
        has_conflict: row.has_conflict
            && (register.sees_restricted() || super::conflicts::is_in_conflict(register, row.id)?),
        next_due_on: row.standing.next_due_on,
        last_change_at: row.standing.last_change,
        last_change_on: today_in(zone, Instant(row.standing.last_change)).to_string(),
        record: record.unwrap_or_else(|| "request".to_owned()),
        in_error,
        held_by,
        waiting: row.standing.waiting.map(waiting_view),
        disposable_from: row.standing.disposable_from,
        matched: Vec::new(),
    })
}

/// One case as lists show it.
pub(super) fn one_item(register: &Register, case: RowId) -> Result<Option<CaseListItem>, CaseworkError> {
    let row = cases::one(register.connection(), case)?;
    Ok(items(register, row.into_iter().collect())?.pop())
}

fn zone(register: &Register) -> Result<Tz, CaseworkError> {
    let zone = settings::value(register.connection(), "time_zone")?;
    Ok(zone.and_then(|zone| zone.parse().ok()).unwrap_or(Tz::UTC))
}
