//! Dates as an office knows them: civil dates, dates known only to the month or year, and instants.
//!
//! Three types so that they cannot be mixed up; nothing here asks the machine what time it is.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::error::{Explain, Report, Weight};

/// Parts of the column form of a partial date; sorts before every character of an ISO date.
const PART: char = '\u{1f}';

/// Why a text is not a date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not written as year, year-month or year-month-day.
    #[error("not written as YYYY, YYYY-MM or YYYY-MM-DD: {0}")]
    Malformed(String),
    /// Written like a date, but no such day or month exists.
    #[error("no such date: {0}")]
    Impossible(String),
    /// A calendar code of other letters than a-z, 0-9, `-` and `_`.
    #[error("not a calendar code: {0}")]
    Calendar(String),
}

impl Explain for DateError {
    fn explain(&self) -> Report {
        let (code, text) = match self {
            Self::Malformed(text) => ("date-malformed", text),
            Self::Impossible(text) => ("date-impossible", text),
            Self::Calendar(text) => ("date-calendar", text),
        };
        Report::new(code, Weight::Usage).with("text", text)
    }
}

/// A day in the Gregorian calendar between the years 1 and 9999, without time or zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDate(NaiveDate);

impl CivilDate {
    /// First day that can be written with four digits.
    pub const MIN: Self = Self(match NaiveDate::from_ymd_opt(1, 1, 1) {
        Some(date) => date,
        None => NaiveDate::MIN,
    });
    /// Last day that can be written with four digits.
    pub const MAX: Self = Self(match NaiveDate::from_ymd_opt(9999, 12, 31) {
        Some(date) => date,
        None => NaiveDate::MAX,
    });

    /// The day, if it exists.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, DateError> {
        let impossible = || DateError::Impossible(format!("{year:04}-{month:02}-{day:02}"));
        if !(1..=9999).contains(&year) {
            return Err(impossible());
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self).ok_or_else(impossible)
    }

    /// Nearest date that can be written.
    fn clamped(date: NaiveDate) -> Self {
        Self(date).clamp(Self::MIN, Self::MAX)
    }

    pub fn year(self) -> i32 {
        self.0.year()
    }

    pub fn month(self) -> u32 {
        self.0.month()
    }

    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// ISO weekday, 1 = Monday to 7 = Sunday.
    pub fn iso_weekday(self) -> u8 {
        u8::try_from(self.0.weekday().number_from_monday()).unwrap_or(7)
    }

    /// Later by `days`; stops at [`CivilDate::MAX`].
    pub fn plus_days(self, days: u64) -> Self {
        self.0.checked_add_days(Days::new(days)).map_or(Self::MAX, Self::clamped)
    }

    /// Earlier by `days`; stops at [`CivilDate::MIN`].
    pub fn minus_days(self, days: u64) -> Self {
        self.0.checked_sub_days(Days::new(days)).map_or(Self::MIN, Self::clamped)
    }

    /// Later by `months`: same day number, or the last day of a shorter month.
    pub fn plus_months(self, months: u32) -> Self {
        self.0.checked_add_months(Months::new(months)).map_or(Self::MAX, Self::clamped)
    }

    /// Earlier by `months`: same day number, or the last day of a shorter month.
    pub fn minus_months(self, months: u32) -> Self {
        self.0.checked_sub_months(Months::new(months)).map_or(Self::MIN, Self::clamped)
    }

    /// Days from `earlier` to this date; negative when this date is the earlier one.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl FromStr for CivilDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let date = PartialDate::parse(text)?;
        if date.is_full() { Ok(date.earliest()) } else { Err(DateError::Malformed(text.to_owned())) }
    }
}

impl Serialize for CivilDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CivilDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// How much of a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    Year,
    Month,
    Day,
}

/// A date known to the year, the month or the day, with the calendar and text it was typed in.
///
/// Ordered by its earliest possible day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PartialDate {
    precision: Precision,
    first: CivilDate,
    calendar: Option<String>,
    original: Option<String>,
}

impl PartialDate {
    /// Reads `2026`, `2026-03` or `2026-03-02`.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let malformed = || DateError::Malformed(text.to_owned());
        let mut parts = text.trim().split('-');
        let year = parts.next().and_then(|part| digits(part, 4)).ok_or_else(malformed)?;
        let month = parts.next().map(|part| digits(part, 2).ok_or_else(malformed)).transpose()?;
        let day = parts.next().map(|part| digits(part, 2).ok_or_else(malformed)).transpose()?;
        if parts.next().is_some() {
            return Err(malformed());
        }
        let precision = match (month, day) {
            (None, _) => Precision::Year,
            (Some(_), None) => Precision::Month,
            (Some(_), Some(_)) => Precision::Day,
        };
        let year = i32::try_from(year).map_err(|_| malformed())?;
        let first = CivilDate::new(year, month.unwrap_or(1), day.unwrap_or(1))
            .map_err(|_| DateError::Impossible(text.trim().to_owned()))?;
        Ok(Self { precision, first, calendar: None, original: None })
    }

    /// Remembers what was typed and in which calendar; empty texts count as absent.
    pub fn typed_as(mut self, calendar: Option<&str>, original: Option<&str>) -> Result<Self, DateError> {
        self.calendar = calendar.filter(|code| !code.is_empty()).map(str::to_owned);
        self.original = original.filter(|text| !text.is_empty()).map(str::to_owned);
        match &self.calendar {
            Some(code) if !code.chars().all(is_calendar_letter) => Err(DateError::Calendar(code.clone())),
            _ => Ok(self),
        }
    }

    /// Whether the day itself is known.
    pub fn is_full(&self) -> bool {
        self.precision == Precision::Day
    }

    pub fn precision(&self) -> Precision {
        self.precision
    }

    /// Calendar code of the text as typed, if it was not the Gregorian one.
    pub fn calendar(&self) -> Option<&str> {
        self.calendar.as_deref()
    }

    /// The text as typed, where it says more than the ISO form.
    pub fn original(&self) -> Option<&str> {
        self.original.as_deref()
    }

    /// First day it can mean.
    pub fn earliest(&self) -> CivilDate {
        self.first
    }

    /// Last day it can mean.
    pub fn latest(&self) -> CivilDate {
        match self.precision {
            Precision::Day => self.first,
            // The last possible month has no following one: stay inside it.
            Precision::Month if self.first.year() == 9999 && self.first.month() == 12 => CivilDate::MAX,
            Precision::Month => self.first.plus_months(1).minus_days(1),
            Precision::Year if self.first.year() == 9999 => CivilDate::MAX,
            Precision::Year => self.first.plus_months(12).minus_days(1),
        }
    }

    /// `2026`, `2026-03` or `2026-03-02`.
    pub fn iso(&self) -> String {
        let mut iso = self.first.to_string();
        iso.truncate(match self.precision {
            Precision::Year => 4,
            Precision::Month => 7,
            Precision::Day => 10,
        });
        iso
    }

    /// One text that holds everything and sorts by its ISO part.
    pub fn to_column(&self) -> String {
        let mut text = self.iso();
        if self.calendar.is_some() || self.original.is_some() {
            text.push(PART);
            text.push_str(self.calendar().unwrap_or_default());
        }
        if let Some(original) = &self.original {
            text.push(PART);
            text.push_str(original);
        }
        text
    }

    /// Reads what [`PartialDate::to_column`] wrote.
    pub fn from_column(text: &str) -> Result<Self, DateError> {
        let mut parts = text.splitn(3, PART);
        let date = Self::parse(parts.next().unwrap_or_default())?;
        date.typed_as(parts.next(), parts.next())
    }
}

/// Exactly `count` ASCII digits.
fn digits(part: &str, count: usize) -> Option<u32> {
    let plain = part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    if plain { part.parse().ok() } else { None }
}

fn is_calendar_letter(letter: char) -> bool {
    letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-' || letter == '_'
}

impl From<CivilDate> for PartialDate {
    fn from(date: CivilDate) -> Self {
        Self { precision: Precision::Day, first: date, calendar: None, original: None }
    }
}

impl FromStr for PartialDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::parse(text)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        // The rest only keeps Ord in step with Eq.
        (self.first, self.precision, &self.calendar, &self.original).cmp(&(
            other.first,
            other.precision,
            &other.calendar,
            &other.original,
        ))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The two ways a partial date is written outside: a bare ISO text, or the text with what was typed.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Bare(String),
    Typed {
        iso: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        calendar: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        original: Option<String>,
    },
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let written = if self.calendar.is_none() && self.original.is_none() {
            Written::Bare(self.iso())
        } else {
            Written::Typed { iso: self.iso(), calendar: self.calendar.clone(), original: self.original.clone() }
        };
        written.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Written::deserialize(deserializer)? {
            Written::Bare(iso) => Self::parse(&iso),
            Written::Typed { iso, calendar, original } => {
                Self::parse(&iso).and_then(|date| date.typed_as(calendar.as_deref(), original.as_deref()))
            }
        }
        .map_err(de::Error::custom)
    }
}

/// A moment, as milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Instant(pub i64);

impl Instant {
    pub fn millis(self) -> i64 {
        self.0
    }
}

/// The civil date in `tz` at the moment `now`.
pub fn today_in(tz: chrono_tz::Tz, now: Instant) -> CivilDate {
    match DateTime::from_timestamp_millis(now.0) {
        // Zone rules overflow at the ends of what chrono can hold, so the far ends stay in UTC.
        Some(moment) if (1..9999).contains(&moment.year()) => {
            CivilDate::clamped(moment.with_timezone(&tz).date_naive())
        }
        Some(moment) => CivilDate::clamped(moment.date_naive()),
        None if now.0 < 0 => CivilDate::MIN,
        None => CivilDate::MAX,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> CivilDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_partial_date_knows_its_span() {
        for (text, first, last, full) in [
            ("2026", "2026-01-01", "2026-12-31", false),
            ("2028-02", "2028-02-01", "2028-02-29", false),
            ("2026-03-02", "2026-03-02", "2026-03-02", true),
            ("9999", "9999-01-01", "9999-12-31", false),
            ("9999-12", "9999-12-01", "9999-12-31", false),
        ] {
            let partial = PartialDate::parse(text).unwrap();
            assert_eq!(partial.to_string(), text);
            assert_eq!((partial.earliest(), partial.latest()), (date(first), date(last)), "{text}");
            assert_eq!(partial.is_full(), full);
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "26", "2026-3", "2026-03-2", "2026/03/02", "2026-03-02-01", "٢٠٢٦", "-026", "2026-", "+026"]
        {
            assert!(matches!(PartialDate::parse(text), Err(DateError::Malformed(_))), "{text}");
        }
        for text in ["2026-13", "2026-00", "2026-02-29", "2026-04-31", "0000", "2026-01-00"] {
            assert!(matches!(PartialDate::parse(text), Err(DateError::Impossible(_))), "{text}");
        }
        assert!("2026-03".parse::<CivilDate>().is_err());
    }

    #[test]
    fn the_column_form_is_lossless_and_sorts_by_date() {
        let plain = PartialDate::parse("2026-03").unwrap();
        let typed = plain.clone().typed_as(Some("islamic-umalqura"), Some("رمضان ١٤٤٧\u{1f}?")).unwrap();
        let only_text = plain.clone().typed_as(None, Some("early spring 2026")).unwrap();
        for one in [&plain, &typed, &only_text] {
            assert_eq!(&PartialDate::from_column(&one.to_column()).unwrap(), one);
        }
        assert_eq!(plain.to_column(), "2026-03");
        let later = PartialDate::parse("2026-04").unwrap();
        assert!(typed.to_column() < later.to_column() && typed < later);
        assert!(plain.typed_as(Some("Hijri\u{1f}"), None).is_err());
    }

    #[test]
    fn json_is_a_bare_text_unless_more_was_typed() {
        let plain = PartialDate::parse("2026-03").unwrap();
        assert_eq!(serde_json::to_string(&plain).unwrap(), r#""2026-03""#);
        let typed = plain.typed_as(Some("islamic"), Some("1447")).unwrap();
        let json = serde_json::to_string(&typed).unwrap();
        assert_eq!(serde_json::from_str::<PartialDate>(&json).unwrap(), typed);
    }

    #[test]
    fn month_steps_stop_at_month_ends() {
        assert_eq!(date("2026-01-31").plus_months(1), date("2026-02-28"));
        assert_eq!(date("2027-08-31").plus_months(6), date("2028-02-29"));
        assert_eq!(date("2026-03-31").minus_months(1), date("2026-02-28"));
    }

    #[test]
    fn arithmetic_stops_at_the_ends() {
        assert_eq!(CivilDate::MAX.plus_days(1), CivilDate::MAX);
        assert_eq!(CivilDate::MAX.plus_days(u64::MAX), CivilDate::MAX);
        assert_eq!(CivilDate::MAX.plus_months(u32::MAX), CivilDate::MAX);
        assert_eq!(CivilDate::MIN.minus_days(u64::MAX), CivilDate::MIN);
        assert_eq!(CivilDate::MIN.minus_months(u32::MAX), CivilDate::MIN);
    }

    #[test]
    fn today_follows_the_zone_of_the_office() {
        let half_past_eleven = Instant(1_772_494_200_000); // 2026-03-02T23:30:00Z
        assert_eq!(today_in(chrono_tz::UTC, half_past_eleven), date("2026-03-02"));
        assert_eq!(today_in(chrono_tz::Pacific::Tongatapu, half_past_eleven), date("2026-03-03"));
        assert_eq!(today_in(chrono_tz::America::Lima, half_past_eleven), date("2026-03-02"));
        assert_eq!(today_in(chrono_tz::Asia::Tokyo, Instant(i64::MAX)), CivilDate::MAX);
        assert_eq!(today_in(chrono_tz::Asia::Tokyo, Instant(i64::MIN)), CivilDate::MIN);
    }
}
