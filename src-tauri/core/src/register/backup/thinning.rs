//! Which backups stay: all of the last two days, then one a day for two weeks, one a week for two months, and one a
//! month for two years. The newest always stays, and so does the oldest until a later month has one.

use std::collections::BTreeSet;
use std::path::Path;

use super::found::{found_in, remove};
use crate::register::RegisterError;

const DAY: i64 = 24 * 60 * 60 * 1000;
const ALL_DAYS: i64 = 2;
const DAILY_DAYS: i64 = 14;
const WEEKLY_DAYS: i64 = 62;
const MONTHLY_DAYS: i64 = 731;
/// Days of a month, as far as thinning goes.
const MONTH: i64 = 30;

/// Whether each of these instants (UTC milliseconds, the newest first) stays.
pub fn stay(made_at: &[i64], now: i64) -> Vec<bool> {
    let mut held = BTreeSet::new();
    let stays = |(place, at): (usize, &i64)| {
        let age = now.saturating_sub(*at).max(0) / DAY;
        let day = at.div_euclid(DAY);
        // From the oldest on, the last of each stretch would move every day; so stretches are those of the calendar.
        let stretch = match age {
            age if age < ALL_DAYS => return true,
            age if age < DAILY_DAYS => (1, day),
            age if age < WEEKLY_DAYS => (7, day.div_euclid(7)),
            age if age < MONTHLY_DAYS => (MONTH, day.div_euclid(MONTH)),
            _ => return place == 0,
        };
        held.insert(stretch) || place == 0
    };
    made_at.iter().enumerate().map(stays).collect()
}

/// Removes the backups of a register that need not stay. Whether there were any.
pub(super) fn thin(own: &Path, register: &[u8; 16], now: i64) -> Result<bool, RegisterError> {
    let found: Vec<_> = found_in(own).into_iter().filter(|backup| backup.manifest.register_id == *register).collect();
    let times: Vec<i64> = found.iter().map(|backup| backup.manifest.made_at).collect();
    let stays = stay(&times, now);
    for (backup, _) in found.iter().zip(&stays).filter(|(_, stays)| !**stays) {
        remove(&backup.path)?;
    }
    Ok(stays.contains(&false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_years_of_daily_backups_become_some_fifty() {
        let now = 1_772_442_000_000;
        let mut kept: Vec<i64> = Vec::new();
        for day in 0..1_100 {
            let today = now + day * DAY;
            kept.insert(0, today);
            let stays = stay(&kept, today);
            kept = kept.into_iter().zip(stays).filter(|(_, stays)| *stays).map(|(at, _)| at).collect();
            assert_eq!(kept.first(), Some(&today));
        }
        let today = now + 1_099 * DAY;
        let within = |from: i64, to: i64| kept.iter().filter(|at| (from..to).contains(&((today - **at) / DAY))).count();
        assert_eq!(within(0, ALL_DAYS), 2);
        assert_eq!(within(ALL_DAYS, DAILY_DAYS), 12, "one a day");
        assert!((6..=8).contains(&within(DAILY_DAYS, WEEKLY_DAYS)), "one a week");
        assert!((20..=24).contains(&within(WEEKLY_DAYS, MONTHLY_DAYS)), "one a month");
        assert_eq!(within(MONTHLY_DAYS, i64::MAX), 0);
    }

    #[test]
    fn ten_in_an_hour_stay_for_two_days_and_one_of_them_longer() {
        let now = 1_772_442_000_000;
        let made: Vec<i64> = (0..10).map(|minute| now - minute * 60_000).collect();
        assert!(stay(&made, now).iter().all(|stays| *stays));
        assert_eq!(stay(&made, now + 3 * DAY).iter().filter(|stays| **stays).count(), 1);
        assert_eq!(stay(&made, now + 900 * DAY).iter().filter(|stays| **stays).count(), 1, "the newest always stays");
        assert!(stay(&[now + DAY], now)[0], "made under a clock that was ahead");
    }
}
