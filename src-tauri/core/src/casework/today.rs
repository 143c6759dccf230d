//! Today: open dates, what is missing first, and what else waits.

use std::collections::BTreeMap;

use super::backup::is_backup_overdue;
use super::due_dates::{Now, days_left, deadline_view};
use super::lists::one_item;
use super::office::QUIET_DAYS;
use super::recovery::recovery;
use super::rows::bring_up_view;
use super::views::{NoLimitKnown, TodayDue, TodayGroup, TodayItem, TodayView};
use super::{CaseworkError, MAX_ROWS, absences, sending};
use crate::ids::RowId;
use crate::keys::Role;
use crate::model::schema::BRING_UP;
use crate::register::tables::cases::{self, Filter, Order, Page};
use crate::register::tables::letters::{self, MailFilter};
use crate::register::tables::{bring_ups, limits, people, settings};
use crate::register::{Register, projection, severity, standing};

/// A paper file out of its place for longer is listed on Today. Office practice, not law.
const FILE_OUT_DAYS: i32 = 14;

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
    let now = Now::of(register)?;
    let day = now.today;
    let today = day.to_string();
    let me = register.session().name().trim().to_owned();
    let standing_in_for = absences::standing_in_for(register, &me)?;
    let own: Vec<String> = std::iter::once(me).chain(standing_in_for.iter().cloned()).collect();
    let whose = mine.then_some(own.as_slice());
    let leading = leading(register, most)?;
    let counted = |whose: Option<&[String]>| -> rusqlite::Result<[(u32, u32); 4]> {
        let mut all = [(0, 0); 4];
        for (severity, total, overdue) in limits::count_open(connection, whose, &today, register.now_ms())? {
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
            let mut view = deadline_view(row, now);
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
        law_waits: cases::count_law_waits(connection)?,
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
    let page = Page { order: Order::ReceivedOn, descending: false, limit: Some(most), offset: 0 };
    for row in cases::list(connection, &urgent, page)? {
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
pub(super) fn quiet_since(register: &Register) -> Result<i64, CaseworkError> {
    const DAY_MS: i64 = 24 * 3_600_000;
    Ok(register.now_ms() - i64::from(quiet_days(register)?) * DAY_MS)
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
