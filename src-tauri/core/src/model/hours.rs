//! The hour of an event in the time zone of its place, and the moments that follow from it.

use chrono::{Duration, LocalResult, NaiveDate, NaiveTime, TimeZone as _};
use chrono_tz::Tz;

use super::dates::{CivilDate, Instant};

const MINUTE_MS: i64 = 60_000;

/// Hour and time zone of an event, as far as they are on record.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AtPlace {
    /// Minutes after midnight, where it happened.
    pub minute: Option<u32>,
    pub zone: Option<Tz>,
}

impl AtPlace {
    /// From the columns of a record: `HH:MM`, and a zone by its IANA name. What cannot be read is not known.
    pub fn from_columns(time: Option<&str>, zone: Option<&str>) -> Self {
        let minute = time.and_then(|time| {
            let (hours, minutes) = time.split_once(':')?;
            let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
            (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
        });
        Self { minute, zone: zone.and_then(|zone| zone.parse().ok()) }
    }
}

/// The moment when the clocks of a zone show this minute of a day. Where they show it twice, the first time; where they
/// leave it out, an hour before, so that nothing that is counted from it comes too late.
pub fn moment_in(zone: Tz, day: CivilDate, minute: u32) -> Instant {
    let date = NaiveDate::from_ymd_opt(day.year(), day.month(), day.day()).unwrap_or_default();
    let time = NaiveTime::from_num_seconds_from_midnight_opt(minute.saturating_mul(60), 0).unwrap_or_default();
    let wall = date.and_time(time);
    let earliest = |wall| match zone.from_local_datetime(&wall) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => Some(moment.timestamp_millis()),
        LocalResult::None => None,
    };
    let before = || wall.checked_sub_signed(Duration::hours(1)).and_then(earliest);
    Instant(earliest(wall).or_else(before).unwrap_or_else(|| wall.and_utc().timestamp_millis()))
}

/// The moment at which a day is over in a zone.
pub fn end_of_day_in(zone: Tz, day: CivilDate) -> Instant {
    moment_in(zone, day.plus_days(1), 0)
}

/// What the clocks of a zone show at a moment, to the minute: `HH:MM`.
pub fn time_in(zone: Tz, at: Instant) -> String {
    let wall = chrono::DateTime::from_timestamp_millis(at.0).unwrap_or_default().with_timezone(&zone);
    wall.format("%H:%M").to_string()
}

impl Instant {
    /// So many minutes later.
    pub fn plus_minutes(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes.saturating_mul(MINUTE_MS)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::dates::today_in;
    use super::*;

    fn day(text: &str) -> CivilDate {
        text.parse().unwrap()
    }

    #[test]
    fn an_hour_stands_for_a_moment_of_its_place() {
        let tokyo = moment_in(Tz::Asia__Tokyo, day("2026-03-02"), 8 * 60);
        assert_eq!(today_in(Tz::America__Lima, tokyo), day("2026-03-01"));
        assert_eq!(time_in(Tz::America__Lima, tokyo), "18:00");
        assert_eq!(time_in(Tz::Asia__Tokyo, end_of_day_in(Tz::Asia__Tokyo, day("2026-03-02"))), "00:00");
    }

    #[test]
    fn an_hour_that_a_zone_leaves_out_or_shows_twice_is_taken_early() {
        // Clocks in Paris went from two to three on 29 March 2026, and from three to two on 25 October.
        let left_out = moment_in(Tz::Europe__Paris, day("2026-03-29"), 150);
        assert_eq!(time_in(Tz::Europe__Paris, left_out), "01:30");
        let twice = moment_in(Tz::Europe__Paris, day("2026-10-25"), 150);
        assert_eq!(time_in(Tz::UTC, twice), "00:30");
    }

    #[test]
    fn what_is_no_time_is_not_known() {
        for wrong in ["", "24:00", "12", "12:60", "ab:cd", "-1:00"] {
            assert_eq!(AtPlace::from_columns(Some(wrong), Some("Nowhere/At_all")), AtPlace::default(), "{wrong}");
        }
        let known = AtPlace::from_columns(Some("09:05"), Some("Asia/Tokyo"));
        assert_eq!(known, AtPlace { minute: Some(545), zone: Some(Tz::Asia__Tokyo) });
    }

    #[test]
    fn a_moment_shows_the_minute_it_was_made_from_or_an_earlier_one() {
        for zone in chrono_tz::TZ_VARIANTS {
            // A step that meets every hour of the day and every day of the year in turn.
            for turn in 0..400_u64 {
                let (on, minute) = (day("1950-01-01").plus_days(turn * 97), (turn * 67 % 1440) as u32);
                let at = moment_in(zone, on, minute);
                let shown = (today_in(zone, at), time_in(zone, at));
                let wanted = (on, format!("{:02}:{:02}", minute / 60, minute % 60));
                assert!(shown <= wanted, "{zone} {wanted:?}: {shown:?}");
            }
        }
    }
}
