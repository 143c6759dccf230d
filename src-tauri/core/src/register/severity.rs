//! How heavily a date weighs, so that Today can put liberty first and practice last.

use super::record_dues::RECORDED;
use super::tables::limits::DeadlineRow;
use crate::law::Law;

/// What leads Today: a person's liberty or life.
pub const LIBERTY: u8 = 0;
/// What law, treaty or a court sets.
pub const LAW: u8 = 1;
/// What was promised to a partner: conditions, originals, measures by a day.
pub const PROMISE: u8 = 2;
/// What the office set itself: targets, chasers, bring-ups.
pub const PRACTICE: u8 = 3;

/// The words of each, in that order.
pub const CODES: [&str; 4] = ["liberty", "law", "promise", "practice"];

/// Records whose day is our own wish for an answer.
const OWN_WISHES: [&str; 2] = ["referral-due_on", "translation-due_on"];
/// A day in court is no promise of ours.
const APPOINTMENT: &str = "appointment";

/// How heavily a computed date weighs.
pub fn of(row: &DeadlineRow, law: &Law) -> u8 {
    if law.list_has("custody_effects", &row.effect) {
        return LIBERTY;
    }
    match (row.code == RECORDED, row.hard) {
        (_, true) => LAW,
        (false, false) if row.sure == "office" => PRACTICE,
        (false, false) => LAW,
        (true, false) if OWN_WISHES.contains(&row.starts_from.as_str()) => PRACTICE,
        (true, false) if row.effect == APPOINTMENT => LAW,
        (true, false) => PROMISE,
    }
}
