//! Cases in a table, and Today.

use std::collections::BTreeMap;

use chrono_tz::Tz;

use super::backup::is_backup_overdue;
use super::office::QUIET_DAYS;
use super::recovery::recovery;
use super::rows::{bring_up_view, days_left, deadline_view};
use super::views::{CaseListItem, CaseListPage, CaseQuery, CaseSort, NoLimitKnown, WaitingView};
use super::views::{TodayDue, TodayGroup, TodayItem, TodayView};
use super::{CaseworkError, MAX_ROWS, absences, inert, matched, sending};
use crate::ids::RowId;
use crate::keys::Role;
use crate::model::dates::{Instant, today_in};
use crate::model::schema::BRING_UP;
use crate::register::tables::cases::{self, Filter, ListRow, Order, Waiting};
use crate::register::tables::letters::{self, MailFilter};
use crate::register::tables::{bring_ups, limits, numbers, people, persons, search, settings};
use crate::register::{Register, projection, severity, standing};
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
        CaseSort::WaitingSince => Order::WaitingSince,
        CaseSort::DisposableFrom => Order::DisposableFrom,
    };
    let rows = cases::list(connection, &filter, order, query.descending, query.limit, query.offset)?;
    let zone = zone(register)?;
    let mut listed = rows.into_iter().map(|row| item(register, row, zone)).collect::<Result<Vec<_>, _>>()?;
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

fn item(register: &Register, row: ListRow, zone: Tz) -> Result<CaseListItem, CaseworkError> {
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
    let zone = zone(register)?;
    cases::one(register.connection(), case)?.map(|row| item(register, row, zone)).transpose()
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
    let today = day.to_string();
    let me = register.session().name().trim().to_owned();
    let standing_in_for = absences::standing_in_for(register, &me)?;
    let own: Vec<String> = std::iter::once(me).chain(standing_in_for.iter().cloned()).collect();
    let whose = mine.then_some(own.as_slice());
    let leading = leading(register, most)?;
    let counted = |whose: Option<&[String]>| -> rusqlite::Result<[(u32, u32); 4]> {
        let mut all = [(0, 0); 4];
        for (severity, total, overdue) in limits::count_open(connection, whose, &today)? {
            if let Some(of) = all.get_mut(usize::from(severity)) {
                *of = (total, overdue);
            }
        }
        let (total, overdue) = bring_ups::count_open(connection, whose, &today)?;
        let practice = &mut all[usize::from(severity::PRACTICE)];
        *practice = (practice.0 + total, practice.1 + overdue);
        all[usize::from(severity::LIBERTY)].0 += u32::try_from(leading.len()).unwrap_or(u32::MAX);
        Ok(all)
    };
    let totals = counted(whose)?;
    let sum = |of: &[(u32, u32); 4]| of.iter().map(|(total, _)| total).sum::<u32>();
    let others = if mine { sum(&counted(None)?).saturating_sub(sum(&totals)) } else { 0 };
    let mut sending = sending::Sending::new(register)?;
    let mut dues: Vec<(u8, RowId, TodayDue)> =
        leading.into_iter().map(|(case, due)| (severity::LIBERTY, case, due)).collect();
    for (severity, room) in (severity::LIBERTY..).zip(shares(&totals, most)) {
        let room = if severity == severity::LIBERTY { room.saturating_sub(dues.len() as u32) } else { room };
        let from = dues.len();
        for row in limits::open_deadlines(connection, severity, whose, room)? {
            let case = row.of_case;
            let mut view = deadline_view(row, day);
            view.send_by = sending.of_case(case, &view)?;
            dues.push((severity, case, TodayDue::Deadline(view)));
        }
        if severity == severity::PRACTICE {
            for (case, bring_up) in bring_ups::open(connection, whose, room)? {
                if let Some(state) = projection::load(connection, &BRING_UP, bring_up)? {
                    dues.push((severity, case, TodayDue::BringUp(bring_up_view(&state, false, day))));
                }
            }
        }
        if let Some(new) = dues.get_mut(from..) {
            new.sort_by_key(|(_, case, due)| (date(due).map(|date| days_left(date, day)), *case));
        }
        dues.truncate(from + room as usize);
    }
    let ids: Vec<RowId> = dues.iter().map(|(_, case, _)| *case).collect();
    let headings: BTreeMap<RowId, [Option<String>; 5]> = cases::headings(connection, &ids)?.into_iter().collect();
    let mut items = Vec::with_capacity(dues.len());
    for (severity, case, due) in dues {
        let Some([reference, family, direction, partner, subject]) = headings.get(&case).cloned() else { continue };
        items.push(TodayItem {
            case_id: case.token(),
            reference: reference.unwrap_or_default(),
            family: family.unwrap_or_default(),
            direction: direction.unwrap_or_default(),
            partner,
            subject,
            severity: severity::CODES.get(usize::from(severity)).copied().unwrap_or_default().to_owned(),
            group: group(&due, date(&due).map_or(0, |date| days_left(date, day))).to_owned(),
            due,
        });
    }
    let mut recent = Vec::new();
    for case in cases::recent(connection, register.own().number, 5)? {
        recent.extend(one_item(register, case)?);
    }
    let groups = severity::CODES.iter().zip(totals).filter(|(_, (total, _))| *total > 0);
    let sheet_due = recovery(register)?.sheets.iter().any(|sheet| sheet.own_desk && sheet.is_due);
    Ok(TodayView {
        backup_overdue: is_backup_overdue(register)?,
        last_backup_at: register.last_backup()?.map(|last| last.made_at),
        sheet_due,
        restored: register.restored()?.is_some(),
        items,
        groups: groups
            .map(|(code, (total, overdue))| TodayGroup { severity: (*code).to_owned(), total, overdue })
            .collect(),
        mine,
        others,
        open_cases: cases::count_open(connection)?,
        quiet_cases: cases::count_quiet(connection, quiet_since(register)?)?,
        quiet_days: quiet_days(register)?,
        for_disposal: cases::count_disposable(connection, &today)?,
        conflicts: super::conflicts::count(register)?,
        recent,
        standing_in_for,
        acting_head: absences::acting_head(register)?,
        letters_without_case: letters::count(connection, &MailFilter { without_case: true, ..MailFilter::default() })?,
        letters_for_signature: letters::count(
            connection,
            &MailFilter { for_signature: true, ..MailFilter::default() },
        )?,
        sign_offs: super::sign_offs::for_me(register)?,
        files_out: super::paper_files::files_out(register, FILE_OUT_DAYS)?,
        today,
    })
}

/// What leads Today whoever deals with it: urgent cases without any date, then custody without a known limit.
fn leading(register: &Register, most: u32) -> Result<Vec<(RowId, TodayDue)>, CaseworkError> {
    let connection = register.connection();
    let missing = limits::missing(connection, None)?;
    let urgent = Filter { state: Some("urgent".into()), ..Filter::default() };
    let mut dues = Vec::new();
    for row in cases::list(connection, &urgent, Order::ReceivedOn, false, Some(most), 0)? {
        // A date of a colleague is a date too; a wish of the office to acknowledge is none of the case.
        let is_dated = limits::has_open(connection, row.id)?
            || bring_ups::has_open_besides(connection, row.id, standing::ACKNOWLEDGE)?;
        if !is_dated && !missing.iter().any(|(case, ..)| *case == row.id) {
            dues.push((row.id, TodayDue::Urgent));
        }
    }
    let mut unknown: Vec<(RowId, TodayDue)> = missing
        .into_iter()
        .map(|(case, person, started_on, starts_from, reason)| {
            (case, TodayDue::NoLimitKnown(NoLimitKnown { person, started_on, starts_from, reason }))
        })
        .collect();
    unknown.sort_by_key(|(case, _)| *case);
    dues.append(&mut unknown);
    dues.truncate(most as usize);
    Ok(dues)
}

/// How many rows of each severity are shown where not all have room: liberty all it needs, and none of the others
/// nothing at all.
fn shares(totals: &[(u32, u32); 4], most: u32) -> [u32; 4] {
    const LEAST: u32 = 20;
    let mut room = most;
    let mut shares = [0; 4];
    for (place, (total, _)) in totals.iter().enumerate() {
        let after: u32 = totals.iter().skip(place + 1).map(|(total, _)| (*total).min(LEAST)).sum();
        let free = if place == usize::from(severity::LIBERTY) { room } else { room.saturating_sub(after) };
        let share = (*total).min(free);
        room -= share;
        if let Some(of) = shares.get_mut(place) {
            *of = share;
        }
    }
    shares
}

/// Days without a movement after which an open case is listed.
fn quiet_days(register: &Register) -> Result<u32, CaseworkError> {
    let days = settings::value(register.connection(), "quiet_days")?;
    Ok(days.as_deref().unwrap_or(QUIET_DAYS).trim().parse().unwrap_or(u32::MAX))
}

/// The instant before which an open case has gone quiet.
fn quiet_since(register: &Register) -> Result<i64, CaseworkError> {
    const DAY_MS: i64 = 24 * 3_600_000;
    Ok(register.now_ms() - i64::from(quiet_days(register)?) * DAY_MS)
}

fn zone(register: &Register) -> Result<Tz, CaseworkError> {
    let zone = settings::value(register.connection(), "time_zone")?;
    Ok(zone.and_then(|zone| zone.parse().ok()).unwrap_or(Tz::UTC))
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
