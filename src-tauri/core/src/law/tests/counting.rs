//! Lengths counted on the calendar, against a slow and plain oracle.

use std::collections::BTreeSet;

use super::*;

/// Counts one day at a time, with no arithmetic on dates but "the next day".
pub(super) fn next_day(day: (i32, u32, u32)) -> (i32, u32, u32) {
    let (year, month, number) = day;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month as usize - 1];
    match (number < last, month < 12) {
        (true, _) => (year, month, number + 1),
        (false, true) => (year, month + 1, 1),
        (false, false) => (year + 1, 1, 1),
    }
}

pub(super) fn plain(day: (i32, u32, u32)) -> CivilDate {
    CivilDate::new(day.0, day.1, day.2).unwrap()
}

#[test]
fn days_and_working_days_agree_with_counting_on_fingers() {
    let calendar = OfficeCalendar {
        weekend: vec![5, 6],
        holidays: ["2026-01-01", "2027-12-30", "2028-02-29"].into_iter().map(date).collect(),
    };
    // 2025-12-01 was a Monday.
    let (mut start, mut start_weekday) = ((2025, 12, 1), 1_u8);
    for _ in 0..900 {
        for length in [1, 2, 10, 15, 18, 20, 30, 40, 45, 90] {
            let (mut day, mut weekday, mut working) = (start, start_weekday, 0);
            let mut counted = 0;
            let mut worked = None;
            let mut after = None;
            while after.is_none() || worked.is_none() {
                day = next_day(day);
                weekday = weekday % 7 + 1;
                counted += 1;
                let free = weekday == 5 || weekday == 6 || calendar.holidays.contains(&plain(day));
                working += u32::from(!free);
                if counted == length {
                    after = Some(plain(day));
                }
                if working == length && worked.is_none() {
                    worked = Some(plain(day));
                }
            }
            let from = plain(start);
            assert_eq!(calendar.after(from, length, Unit::Days), after.unwrap());
            assert_eq!(calendar.after(from, length, Unit::WorkingDays), worked.unwrap());
            assert_eq!(calendar.after(from, length * 24 + 23, Unit::Hours), after.unwrap());
            assert_eq!(calendar.before(after.unwrap(), length, Unit::Days), from);
        }
        start = next_day(start);
        start_weekday = start_weekday % 7 + 1;
    }
}

#[test]
fn extreme_lengths_and_empty_calendars_end() {
    let never_open = OfficeCalendar { weekend: (1..=7).collect(), holidays: BTreeSet::new() };
    let usual = OfficeCalendar::default();
    for calendar in [&never_open, &usual] {
        for unit in [Unit::Hours, Unit::Days, Unit::Months, Unit::WorkingDays] {
            assert!(calendar.after(CivilDate::MAX, u32::MAX, unit) == CivilDate::MAX);
            assert!(calendar.before(CivilDate::MIN, u32::MAX, unit) == CivilDate::MIN);
        }
    }
    assert_eq!(never_open.working_day_on_or_before(date("2026-11-21")), date("2026-11-21"));
    assert_eq!(usual.working_day_on_or_before(CivilDate::MIN), CivilDate::MIN);
    assert_eq!(usual.working_day_on_or_before(date("2026-11-22")), date("2026-11-20"));
    assert_eq!(usual.working_day_on_or_after(date("2026-11-21")), date("2026-11-23"));
}
