//! What one cell can mean as a date.

use super::calendars;
use crate::model::dates::{CivilDate, PartialDate};
use crate::spreadsheet::words::{Words, plain, plain_digits};
use crate::spreadsheet::workbook::Cell;

/// How a date of three numbers was written: people keep to one way for one order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    /// A number has a zero in front.
    Padded,
    /// A number has one digit.
    Bare,
    /// Two digits each, without a zero: could be either.
    Plain,
}

/// A cell of a date column.
#[derive(Debug, Clone, PartialEq)]
pub enum DateCell {
    /// Empty, or a word for unknown.
    Blank,
    /// One meaning. `by_program` where the spreadsheet program made the date.
    Fixed { date: PartialDate, by_program: bool },
    /// Day and month in one order or the other; no year in it where `year` is missing.
    Numbers { first: u32, second: u32, year: Option<i32>, style: Style },
    /// A month of the year that the sheet is about.
    MonthOnly(u32),
    /// A day and a month by name, of the year that the sheet is about.
    NoYear { day: u32, month: u32 },
    /// No date that we can read.
    Unread,
}

enum Token {
    Number(String),
    Month(u32),
    HijriMonth(u32),
}

#[derive(PartialEq, Clone, Copy)]
enum Calendar {
    Unmarked,
    Hijri,
    Buddhist,
    /// Marked as one that we do not convert.
    Other,
}

/// Reads a cell. `latest` is the last year that two digits can mean.
pub fn read_cell(cell: &Cell, words: &Words, latest: i32) -> DateCell {
    match cell {
        Cell::Empty => DateCell::Blank,
        Cell::Day(day) => DateCell::Fixed { date: PartialDate::from(*day), by_program: true },
        Cell::Number(number) => read_number(number),
        Cell::Text(text) if words.is_unknown(text) => DateCell::Blank,
        Cell::Text(text) => read_text(text, words, latest),
    }
}

/// A bare number: a year, digits run together, or a serial date that lost its format.
fn read_number(number: &str) -> DateCell {
    let digits = number.split('.').next().unwrap_or_default();
    let Ok(value) = digits.parse::<u32>() else { return DateCell::Unread };
    let fixed = |date: Option<PartialDate>, by_program| {
        date.map_or(DateCell::Unread, |date| DateCell::Fixed { date, by_program })
    };
    match value {
        1850..=2150 => fixed(PartialDate::parse(digits).ok(), false),
        10_000..=80_000 => {
            // Days since the last day but one of 1899, as spreadsheet programs count.
            let start = CivilDate::new(1899, 12, 30).ok();
            fixed(start.map(|start| start.plus_days(u64::from(value)).into()), true)
        }
        18_500_101..=21_501_231 => fixed(run_together(digits), false),
        _ => DateCell::Unread,
    }
}

fn run_together(digits: &str) -> Option<PartialDate> {
    let number = |from: usize, to: usize| digits.get(from..to)?.parse::<u32>().ok();
    let year = i32::try_from(number(0, 4)?).ok()?;
    CivilDate::new(year, number(4, 6)?, number(6, 8)?).ok().map(PartialDate::from)
}

fn read_text(text: &str, words: &Words, latest: i32) -> DateCell {
    let digits = plain_digits(text);
    let without_time = without_time(&digits);
    let pieces = pieces(&plain(&without_time));
    let mut tokens = Vec::new();
    let mut calendar = Calendar::Unmarked;
    let (mut is_about, mut is_extra) = (text.contains('?'), false);
    let mut place = 0;
    while let Some(piece) = pieces.get(place) {
        let two = pieces.get(place + 1).map(|next| format!("{piece} {next}"));
        let two = two.as_deref();
        place += 1;
        if piece.bytes().all(|byte| byte.is_ascii_digit()) {
            tokens.push(Token::Number(piece.clone()));
        } else if let Some(month) = roman(piece)
            && matches!(tokens.as_slice(), [Token::Number(_)])
            && pieces.get(place).is_some_and(|next| next.bytes().all(|byte| byte.is_ascii_digit()))
        {
            // "3-II-2018": only between two numbers, where no word of a language stands.
            tokens.push(Token::Month(month));
        } else if let Some(month) = two.and_then(|two| words.month(two)) {
            place += 1;
            tokens.push(Token::Month(month));
        } else if let Some(month) = two.and_then(|two| words.hijri_months.exact(two)) {
            place += 1;
            tokens.push(Token::HijriMonth(month.parse().unwrap_or(0)));
        } else if two.is_some_and(|two| words.persian.has(two) || words.ethiopian.has(two)) {
            place += 1;
            calendar = Calendar::Other;
        } else if words.persian.has(piece) || words.ethiopian.has(piece) {
            calendar = Calendar::Other;
        } else if words.hijri.has(piece) && !tokens.is_empty() {
            calendar = Calendar::Hijri;
        } else if words.buddhist.has(piece) && !tokens.is_empty() {
            calendar = Calendar::Buddhist;
        } else if let Some(month) = words.hijri_months.exact(piece) {
            tokens.push(Token::HijriMonth(month.parse().unwrap_or(0)));
        } else if words.about.has(piece) {
            is_about = true;
        } else if words.date_words.has(piece) {
        } else if let Some(month) = words.month(piece) {
            tokens.push(Token::Month(month));
        } else {
            is_extra = true;
        }
    }
    if calendar == Calendar::Other {
        return DateCell::Unread;
    }
    let read = from_tokens(&tokens, calendar, &without_time, latest);
    match read {
        // Words that we do not know beside a whole day do it no harm; beside less they may change it.
        DateCell::Fixed { date, .. } if is_extra && !date.is_full() => DateCell::Unread,
        DateCell::MonthOnly(_) | DateCell::NoYear { .. } if is_extra => DateCell::Unread,
        DateCell::Fixed { date, by_program } if is_about || is_extra => {
            let calendar = date.calendar().map(str::to_owned);
            let typed = date.clone().typed_as(calendar.as_deref(), Some(text.trim()));
            DateCell::Fixed { date: typed.unwrap_or(date), by_program }
        }
        other => other,
    }
}

/// Drops a time of day.
fn without_time(text: &str) -> String {
    let is_time = |word: &str| word.contains(':') && word.chars().any(|c| c.is_ascii_digit());
    let text = match text.split_once('T') {
        Some((day, time)) if is_time(time) && day.len() == 10 => day,
        _ => text,
    };
    text.split_whitespace().filter(|word| !is_time(word)).collect::<Vec<_>>().join(" ")
}

/// Words of a plain text, digits apart from letters: `14th` is `14` and `th`.
fn pieces(plain: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for word in plain.split(' ').filter(|word| !word.is_empty()) {
        let mut last_was_digit = None;
        for c in word.chars() {
            let is_digit = c.is_ascii_digit();
            if last_was_digit == Some(is_digit) {
                if let Some(piece) = pieces.last_mut() {
                    piece.push(c);
                }
            } else {
                pieces.push(c.to_string());
            }
            last_was_digit = Some(is_digit);
        }
    }
    pieces
}

/// A month in Roman numerals.
fn roman(piece: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    MONTHS.iter().zip(1..).find(|(roman, _)| **roman == piece).map(|(_, month)| month)
}

fn from_tokens(tokens: &[Token], calendar: Calendar, written: &str, latest: i32) -> DateCell {
    use Token::{HijriMonth, Month, Number};
    let fixed =
        |date: Option<PartialDate>| date.map_or(DateCell::Unread, |date| DateCell::Fixed { date, by_program: false });
    let year_of = |digits: &str| year(digits, calendar, latest);
    match tokens {
        [Number(a), Number(b), Number(c)] => three(a, b, c, calendar, written, latest),
        [Number(day), Month(month), Number(year)] | [Month(month), Number(day), Number(year)] => {
            let (day, year) = if day.len() == 4 { (year, day) } else { (day, year) };
            fixed(year_of(year).and_then(|(year, code)| whole(year, *month, small(day)?, code, written)))
        }
        [Number(day), HijriMonth(month), Number(year)] => {
            fixed(number(year).and_then(|year| from_hijri(year, Some((*month, Some(small(day)?))), written)))
        }
        [HijriMonth(month), Number(year)] => {
            fixed(number(year).and_then(|year| from_hijri(year, Some((*month, None)), written)))
        }
        [Month(month), Number(other)] | [Number(other), Month(month)] => match other.len() {
            4 => fixed(year_of(other).and_then(|(year, code)| part(year, Some(*month), code, written))),
            _ if written.contains(['\'', '’']) => {
                fixed(year_of(other).and_then(|(year, code)| part(year, Some(*month), code, written)))
            }
            _ => match small(other) {
                Some(day @ 1..=31) if matches!(tokens, [Number(_), _]) => DateCell::NoYear { day, month: *month },
                // "mar-15": the fifteenth, or the year.
                _ => DateCell::Unread,
            },
        },
        [Month(month)] => DateCell::MonthOnly(*month),
        [Number(a), Number(b)] => match (a.len(), b.len()) {
            (4, 4) => fixed(year_of(a).and_then(|(year, code)| about(part(year, None, code, written)?, written))),
            (4, 1 | 2) => fixed(year_of(a).and_then(|(year, code)| part(year, Some(small(b)?), code, written))),
            (1 | 2, 4) => fixed(year_of(b).and_then(|(year, code)| part(year, Some(small(a)?), code, written))),
            (1 | 2, 1 | 2) => match (small(a), small(b)) {
                (Some(first), Some(second)) => DateCell::Numbers { first, second, year: None, style: style(a, b) },
                _ => DateCell::Unread,
            },
            _ => DateCell::Unread,
        },
        [Number(digits)] if digits.len() == 8 => fixed(run_together(digits)),
        [Number(digits)] if digits.len() == 4 => {
            fixed(year_of(digits).and_then(|(year, code)| part(year, None, code, written)))
        }
        // "12-15/03/2015": some days of one month.
        [Number(from), Number(to), Number(month), Number(year)] if year.len() == 4 && small(from) <= small(to) => {
            fixed(
                year_of(year).and_then(|(year, code)| about(part(year, Some(small(month)?), code, written)?, written)),
            )
        }
        _ => DateCell::Unread,
    }
}

fn three(a: &str, b: &str, c: &str, calendar: Calendar, written: &str, latest: i32) -> DateCell {
    let fixed =
        |date: Option<PartialDate>| date.map_or(DateCell::Unread, |date| DateCell::Fixed { date, by_program: false });
    if a.len() == 4 {
        let (Some((year, code)), Some(b), Some(c)) = (year(a, calendar, latest), small(b), small(c)) else {
            return DateCell::Unread;
        };
        // Year, month, day: in this order nobody means it the other way round, so a thirteenth month is a slip.
        return fixed(whole(year, b, c, code, written));
    }
    let (Some((year, code)), Some(first), Some(second)) = (year(c, calendar, latest), small(a), small(b)) else {
        return DateCell::Unread;
    };
    if code.is_some() || written.contains('.') {
        // With points, and in the calendars of Arabic and Thai offices, the day stands first.
        return fixed(whole(year, second, first, code, written));
    }
    let is_day = |day, month| CivilDate::new(year, month, day).is_ok();
    if !is_day(first, second) && !is_day(second, first) {
        return DateCell::Unread;
    }
    DateCell::Numbers { first, second, year: Some(year), style: style(a, b) }
}

fn style(a: &str, b: &str) -> Style {
    match (a.starts_with('0') || b.starts_with('0'), a.len() == 1 || b.len() == 1) {
        (true, _) => Style::Padded,
        (false, true) => Style::Bare,
        (false, false) => Style::Plain,
    }
}

fn number(digits: &str) -> Option<i32> {
    digits.parse().ok()
}

fn small(digits: &str) -> Option<u32> {
    if digits.len() <= 2 { digits.parse().ok() } else { None }
}

/// The year as written, and the calendar it belongs to where it is not ours.
fn year(digits: &str, calendar: Calendar, latest: i32) -> Option<(i32, Option<&'static str>)> {
    let written = number(digits)?;
    match (digits.len(), calendar) {
        (4, Calendar::Hijri) => (1200..=1600).contains(&written).then_some((written, Some("islamic"))),
        (4, Calendar::Buddhist) => (2300..=2700).contains(&written).then_some((written, Some("buddhist"))),
        (4, _) => match written {
            1850..=2150 => Some((written, None)),
            // No other calendar that an office writes without a mark has these years now.
            1400..=1460 => Some((written, Some("islamic"))),
            2400..=2700 => Some((written, Some("buddhist"))),
            _ => None,
        },
        (2, Calendar::Unmarked) => {
            let recent = 2000 + written;
            Some((if recent <= latest { recent } else { 1900 + written }, None))
        }
        _ => None,
    }
}

fn whole(year: i32, month: u32, day: u32, calendar: Option<&str>, written: &str) -> Option<PartialDate> {
    match calendar {
        Some("islamic") => from_hijri(year, Some((month, Some(day))), written),
        Some(code) => {
            let date = CivilDate::new(calendars::buddhist(year), month, day).ok()?;
            PartialDate::from(date).typed_as(Some(code), Some(written)).ok()
        }
        None => CivilDate::new(year, month, day).ok().map(PartialDate::from),
    }
}

fn part(year: i32, month: Option<u32>, calendar: Option<&str>, written: &str) -> Option<PartialDate> {
    let iso = |year: i32| match month {
        Some(month) => format!("{year:04}-{month:02}"),
        None => format!("{year:04}"),
    };
    match calendar {
        Some("islamic") => from_hijri(year, month.map(|month| (month, None)), written),
        Some(code) => {
            PartialDate::parse(&iso(calendars::buddhist(year))).ok()?.typed_as(Some(code), Some(written)).ok()
        }
        None => PartialDate::parse(&iso(year)).ok(),
    }
}

fn about(date: PartialDate, written: &str) -> Option<PartialDate> {
    let calendar = date.calendar().map(str::to_owned);
    date.typed_as(calendar.as_deref(), Some(written)).ok()
}

/// A Hijri month or year begins in one month or year of ours and ends in the next: the first is taken, and the
/// text as typed says the rest.
fn from_hijri(year: i32, month: Option<(u32, Option<u32>)>, written: &str) -> Option<PartialDate> {
    let date = match month {
        Some((month, Some(day))) => PartialDate::from(calendars::hijri(year, month, day)?),
        Some((month, None)) => {
            let iso = calendars::hijri(year, month, 1)?.to_string();
            PartialDate::parse(iso.get(..7)?).ok()?
        }
        None => PartialDate::parse(&format!("{:04}", calendars::hijri_year(year)?)).ok()?,
    };
    date.typed_as(Some("islamic"), Some(written)).ok()
}
