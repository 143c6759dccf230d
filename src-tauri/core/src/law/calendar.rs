//! The office's week and holidays, and how lengths are counted on them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::rules::Unit;
use crate::model::dates::CivilDate;

/// Weekend and holidays of the authority; a shared setting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficeCalendar {
    /// ISO weekdays, 1 = Monday to 7 = Sunday.
    pub weekend: Vec<u8>,
    pub holidays: BTreeSet<CivilDate>,
}

impl Default for OfficeCalendar {
    /// Saturday and Sunday, no holidays.
    fn default() -> Self {
        Self { weekend: vec![6, 7], holidays: BTreeSet::new() }
    }
}

impl OfficeCalendar {
    /// Whether the office works that day.
    pub fn is_working_day(&self, date: CivilDate) -> bool {
        !self.weekend.contains(&date.iso_weekday()) && !self.holidays.contains(&date)
    }

    /// Last working day on or before `date`; `date` itself if the calendar has none.
    pub fn working_day_on_or_before(&self, date: CivilDate) -> CivilDate {
        self.search(date, |day| day.minus_days(1))
    }

    /// First working day on or after `date`; `date` itself if the calendar has none.
    pub fn working_day_on_or_after(&self, date: CivilDate) -> CivilDate {
        self.search(date, |day| day.plus_days(1))
    }

    fn search(&self, date: CivilDate, step: impl Fn(CivilDate) -> CivilDate) -> CivilDate {
        let mut day = date;
        while !self.is_working_day(day) {
            let following = step(day);
            if following == day || !self.has_working_days() {
                return date;
            }
            day = following;
        }
        day
    }

    fn has_working_days(&self) -> bool {
        (1..=7).any(|weekday| !self.weekend.contains(&weekday))
    }

    /// The date `length` after `start`.
    ///
    /// Hours become whole days, rounded down. Working days are calendar days if the week has none.
    pub fn after(&self, start: CivilDate, length: u32, unit: Unit) -> CivilDate {
        match unit {
            Unit::Hours => start.plus_days(u64::from(length / 24)),
            Unit::Days => start.plus_days(u64::from(length)),
            Unit::Months => start.plus_months(length),
            Unit::WorkingDays => self.count_working_days(start, length, |day| day.plus_days(1)),
        }
    }

    /// The date `length` before `start`; hours round up, so that the date again errs to the early side.
    pub fn before(&self, start: CivilDate, length: u32, unit: Unit) -> CivilDate {
        match unit {
            Unit::Hours => start.minus_days(u64::from(length.div_ceil(24))),
            Unit::Days => start.minus_days(u64::from(length)),
            Unit::Months => start.minus_months(length),
            Unit::WorkingDays => self.count_working_days(start, length, |day| day.minus_days(1)),
        }
    }

    fn count_working_days(&self, start: CivilDate, length: u32, step: impl Fn(CivilDate) -> CivilDate) -> CivilDate {
        let every_day = !self.has_working_days();
        let mut day = start;
        let mut left = length;
        while left > 0 {
            let following = step(day);
            if following == day {
                break;
            }
            day = following;
            if every_day || self.is_working_day(day) {
                left = left.saturating_sub(1);
            }
        }
        day
    }
}
