//! Other calendars, turned into ours by their arithmetic form.

use crate::model::dates::CivilDate;

/// Day 1 of the first month of year 1 of the Hijra in the arithmetic calendar: 19 July 622, proleptic Gregorian.
const HIJRA: (i32, u32, u32) = (622, 7, 19);
/// The Buddhist era of Thailand counts 543 years more.
const BUDDHIST: i32 = 543;

/// The day an arithmetic Hijri date falls on. Calendars by observation may differ by a day or two.
pub fn hijri(year: i32, month: u32, day: u32) -> Option<CivilDate> {
    if !(1..=2000).contains(&year) || !(1..=12).contains(&month) || !(1..=30).contains(&day) {
        return None;
    }
    let (year, month, day) = (i64::from(year), i64::from(month), i64::from(day));
    // Twelve months of 30 and 29 days in turn, eleven leap days in thirty years.
    let days = (year - 1) * 354 + (3 + 11 * year).div_euclid(30) + 29 * (month - 1) + month / 2 + day - 1;
    let start = CivilDate::new(HIJRA.0, HIJRA.1, HIJRA.2).ok()?;
    Some(start.plus_days(u64::try_from(days).ok()?))
}

/// The year a Hijri year began in.
pub fn hijri_year(year: i32) -> Option<i32> {
    hijri(year, 1, 1).map(CivilDate::year)
}

/// Our year for one of the Buddhist era.
pub fn buddhist(year: i32) -> i32 {
    year - BUDDHIST
}
