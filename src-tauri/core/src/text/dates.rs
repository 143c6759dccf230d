//! Dates, instants and "days left" in words.
//!
//! Formatted here for screen, print and export alike: hosts differ in calendar, digits and month names.

use chrono::{DateTime, Datelike, NaiveDate, Timelike};
use chrono_tz::Tz;

use super::bidi::{isolate, strip_bidi_controls};
use super::texts::{Arg, Texts};

/// `2026-03-02`, `2026-03` or `2026` in words; anything else comes back as it is, isolated.
pub fn format_date(iso: &str, texts: &Texts) -> String {
    match PartialIso::read(iso) {
        Some(date) => date.words(texts),
        None => isolate(iso),
    }
}

/// A day and an hour of it, `HH:MM`, in words: `2 March 2026, 14:05`.
pub fn format_at(iso: &str, time: &str, texts: &Texts) -> String {
    let time = texts.digits().apply(time);
    let date = format_date(iso, texts);
    strip_bidi_controls(&texts.with("date-and-time", &[("date", Arg::Text(&date)), ("time", Arg::Text(&time))]))
}

/// An instant (UTC milliseconds) on the wall clock of a time zone: `2 March 2026, 14:05`.
///
/// Empty for an instant beyond the calendar, which no clock of ours can give.
pub fn format_instant(ms: i64, zone: Tz, texts: &Texts) -> String {
    let Some(utc) = DateTime::from_timestamp_millis(ms) else {
        return String::new();
    };
    let local = utc.with_timezone(&zone);
    let date = PartialIso { year: local.year(), month: Some(local.month()), day: Some(local.day()) };
    let time = texts.digits().apply(&format!("{:02}:{:02}", local.hour(), local.minute()));
    let words = texts.with("date-and-time", &[("date", Arg::Text(&date.words(texts))), ("time", Arg::Text(&time))]);
    strip_bidi_controls(&words)
}

/// How far a due date is: `due today`, `tomorrow`, `3 days left`, `overdue by 2 days`.
pub fn days_words(days_left: i32, texts: &Texts) -> String {
    let days = Arg::Number(i64::from(days_left).abs());
    match days_left {
        0 => texts.get("days-today"),
        1 => texts.get("days-tomorrow"),
        2.. => texts.with("days-left", &[("days", days)]),
        _ => texts.with("days-overdue", &[("days", days)]),
    }
}

/// A Gregorian date that may stop at the month or the year.
struct PartialIso {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

impl PartialIso {
    fn read(iso: &str) -> Option<Self> {
        let mut parts = iso.split('-');
        let year = figures(parts.next()?, 4)?;
        let month = parts.next().map(|part| figures(part, 2));
        let day = parts.next().map(|part| figures(part, 2));
        if parts.next().is_some() || month == Some(None) || day == Some(None) {
            return None;
        }
        let (month, day) = (month.flatten(), day.flatten());
        NaiveDate::from_ymd_opt(year as i32, month.unwrap_or(1), day.unwrap_or(1))?;
        Some(Self { year: year as i32, month, day })
    }

    fn words(&self, texts: &Texts) -> String {
        let year = texts.digits().apply(&self.year.to_string());
        let month = self.month.map(|month| texts.get(&format!("month-{month}")));
        let year = ("year", Arg::Text(&year));
        let words = match (&month, self.day) {
            (None, _) => texts.with("date-only-year", &[year]),
            (Some(month), None) => texts.with("date-month", &[("month", Arg::Text(month)), year]),
            (Some(month), Some(day)) => {
                texts.with("date-full", &[("day", Arg::Number(i64::from(day))), ("month", Arg::Text(month)), year])
            }
        };
        // Day, month and year are words of one language and read in one direction. Whoever puts
        // the date into a sentence isolates it as a whole.
        strip_bidi_controls(&words)
    }
}

fn figures(part: &str, length: usize) -> Option<u32> {
    let plain = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| part.parse().ok()).flatten()
}
