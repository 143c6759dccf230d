//! A body taken apart, for the columns; `None` where it has not the shape of today's bodies.

use crate::ids::MAX_WRITES;
use crate::journal::{MAX_NAMED_STREAMS, MAX_SEEN, canonical_head, canonical_item};

/// Numbers above this travel in a body as it is; differences of such numbers fit.
pub(super) const MAX_NUMBER: u64 = 1 << 61;
/// How deep a value stands in a body.
pub(super) const VALUE_DEPTH: u8 = 5;

const UNSIGNED: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const ARRAY: u8 = 4;

/// A row as a body names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    /// Created by this write of the same entry.
    Index(u64),
    /// Created by that write: stream by its number in the body, sequence, index.
    Dot([u64; 3]),
    /// A row with a name of its own.
    Name([u8; 16]),
}

/// A value as the columns tell it apart; rows and dots lie in [`Body`], in their order.
#[derive(Debug, Clone, Copy)]
pub(super) enum Value<'b> {
    Item(&'b [u8]),
    /// A full date, in days since 1970-01-01.
    Date(i64),
    Int(i64),
    Row,
    Rows(usize),
}

pub(super) struct Group {
    pub(super) table: u64,
    pub(super) row: Row,
    pub(super) writes: usize,
}

pub(super) struct Write<'b> {
    pub(super) field: u64,
    pub(super) value: Value<'b>,
    pub(super) dots: usize,
}

/// All of a body; kept between bodies so that its room is used again.
#[derive(Default)]
pub(super) struct Body<'b> {
    pub(super) streams: Vec<[u8; 24]>,
    pub(super) groups: Vec<Group>,
    pub(super) writes: Vec<Write<'b>>,
    /// Rows of all values.
    pub(super) rows: Vec<Row>,
    /// Dots of all writes.
    pub(super) dots: Vec<[u64; 3]>,
}

impl<'b> Body<'b> {
    /// Takes a body apart.
    pub(super) fn parse(&mut self, bytes: &'b [u8]) -> Option<()> {
        self.streams.clear();
        self.groups.clear();
        self.writes.clear();
        self.rows.clear();
        self.dots.clear();
        let mut from = Parser { bytes, at: 0 };
        from.array_of(2)?;
        for _ in 0..from.count(MAX_NAMED_STREAMS as usize)? {
            self.streams.push(from.fixed()?);
        }
        for _ in 0..from.count(bytes.len())? {
            from.array_of(3)?;
            let table = from.unsigned()?;
            let row = from.row(self.streams.len())?;
            let writes = from.count(MAX_WRITES - self.writes.len())?;
            self.groups.push(Group { table, row, writes });
            for _ in 0..writes {
                self.write(&mut from)?;
            }
        }
        (from.at == bytes.len()).then_some(())
    }

    fn write(&mut self, from: &mut Parser<'b>) -> Option<()> {
        let dots = from.count(2 + MAX_SEEN as usize)?.checked_sub(2)?;
        let field = from.unsigned()?;
        let value = self.value(from)?;
        for _ in 0..dots {
            self.dots.push(from.dot(self.streams.len())?);
        }
        self.writes.push(Write { field, value, dots });
        Some(())
    }

    fn value(&mut self, from: &mut Parser<'b>) -> Option<Value<'b>> {
        let start = from.at;
        let end = canonical_item(from.bytes, start, VALUE_DEPTH).ok()?;
        let item = from.bytes.get(start..end)?;
        let rows = self.rows.len();
        let told = from.told(self.streams.len(), &mut self.rows);
        // What only looked like today's kinds travels as the item it is.
        Some(match told {
            Some(value) if from.at == end => value,
            _ => {
                self.rows.truncate(rows);
                from.at = end;
                Value::Item(item)
            }
        })
    }
}

struct Parser<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Parser<'b> {
    fn head(&mut self) -> Option<(u8, u64)> {
        let first = *self.bytes.get(self.at)?;
        let (argument, next) = canonical_head(self.bytes, self.at).ok()?;
        self.at = next;
        Some((first >> 5, argument))
    }

    fn count(&mut self, most: usize) -> Option<usize> {
        match self.head()? {
            (ARRAY, count) => usize::try_from(count).ok().filter(|count| *count <= most),
            _ => None,
        }
    }

    fn array_of(&mut self, length: usize) -> Option<()> {
        (self.count(length)? == length).then_some(())
    }

    fn unsigned(&mut self) -> Option<u64> {
        match self.head()? {
            (UNSIGNED, number) if number <= MAX_NUMBER => Some(number),
            _ => None,
        }
    }

    fn fixed<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (BYTES, length) = self.head()? else { return None };
        let end = self.at.checked_add(usize::try_from(length).ok()?)?;
        let bytes = self.bytes.get(self.at..end)?.try_into().ok()?;
        self.at = end;
        Some(bytes)
    }

    fn dot(&mut self, streams: usize) -> Option<[u64; 3]> {
        self.array_of(3)?;
        let dot = [self.unsigned()?, self.unsigned()?, self.unsigned()?];
        let [stream, ..] = dot;
        (stream <= streams as u64).then_some(dot)
    }

    fn row(&mut self, streams: usize) -> Option<Row> {
        match self.bytes.get(self.at)? >> 5 {
            BYTES => self.fixed().map(Row::Name),
            ARRAY => self.dot(streams).map(Row::Dot),
            _ => self.unsigned().map(Row::Index),
        }
    }

    /// A value of one of the kinds that have columns of their own.
    fn told(&mut self, streams: usize, rows: &mut Vec<Row>) -> Option<Value<'b>> {
        match self.head()? {
            (UNSIGNED, number) if number <= MAX_NUMBER => Some(Value::Int(number as i64)),
            (NEGATIVE, number) if number < MAX_NUMBER => Some(Value::Int(-1 - number as i64)),
            (ARRAY, length) => match (self.unsigned()?, length) {
                (1, 2) => {
                    let text = self.bytes.get(self.at..self.at + 11)?;
                    let (head, text) = text.split_first()?;
                    self.at += 11;
                    (*head == 0x6a).then_some(())?;
                    days_of(text.try_into().ok()?).map(Value::Date)
                }
                (2, 2) => {
                    rows.push(self.row(streams)?);
                    Some(Value::Row)
                }
                (3, _) => {
                    for _ in 1..length {
                        rows.push(self.row(streams)?);
                    }
                    Some(Value::Rows(usize::try_from(length).ok()?.checked_sub(1)?))
                }
                _ => None,
            },
            _ => None,
        }
    }
}

/// Days since 1970-01-01 of `YYYY-MM-DD`, if that day exists and reads back the same.
pub(super) fn days_of(text: [u8; 10]) -> Option<i64> {
    let [a, b, c, d, b'-', e, f, b'-', g, h] = text else { return None };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_i64, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i64::from(digit - b'0')))
    };
    let (year, month, day) = (number(&[a, b, c, d])?, number(&[e, f])?, number(&[g, h])?);
    let days = days_from_civil(year, month, day);
    (date_of(days) == Some(text)).then_some(days)
}

/// Counts days from the first of March of the year 0, as the four-hundred-year cycle repeats.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year - era * 400;
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// `YYYY-MM-DD` of a day, if its year has four digits.
pub(super) fn date_of(days: i64) -> Option<[u8; 10]> {
    // 0000-01-01 to 9999-12-31.
    if !(-719_528..=2_932_896).contains(&days) {
        return None;
    }
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days - era * 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    let digit = |number: i64| b'0' + (number % 10) as u8;
    Some([
        digit(year / 1000),
        digit(year / 100),
        digit(year / 10),
        digit(year),
        b'-',
        digit(month / 10),
        digit(month),
        b'-',
        digit(day / 10),
        digit(day),
    ])
}
