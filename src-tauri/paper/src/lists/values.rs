//! The list as rows of typed values, for workbooks and CSV: what stands on the printed page, in the same order.

use super::{ColumnKind, ListColumn, ListPaper};
use crate::export::{cleaned, cut};

/// One row of the table.
pub(super) struct ValueRow {
    pub(super) kind: RowKind,
    pub(super) values: Vec<Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowKind {
    Row,
    Total,
    /// Words in the first column, about the rows above.
    Note,
}

/// A value as a spreadsheet types it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Empty,
    Text(String),
    Number(i64),
    /// A full date: year, month, day.
    Date(u16, u8, u8),
}

/// The table and what had to be shortened in it.
pub(super) struct Values {
    pub(super) columns: Vec<ListColumn>,
    pub(super) rows: Vec<ValueRow>,
    /// How many values were longer than a cell holds.
    pub(super) cut: usize,
}

/// Types every value. A list with group headings gets them as its first column, so that rows can be sorted and filtered.
pub(super) fn values(list: &ListPaper) -> Values {
    let has_groups = list.groups.iter().any(|group| group.heading.is_some());
    let mut columns: Vec<ListColumn> = Vec::with_capacity(list.columns.len() + 1);
    if has_groups {
        columns.push(ListColumn::new(list.group_label.clone(), ColumnKind::Text, 3));
    }
    columns.extend(list.columns.iter().cloned());
    let mut typing = Typing { cut: 0 };
    let mut rows = Vec::new();
    for group in &list.groups {
        let heading = has_groups.then(|| group.heading.clone().unwrap_or_default());
        let plain = group.rows.iter().map(|row| (RowKind::Row, row));
        let totals = group.totals.iter().map(|row| (RowKind::Total, row));
        for (kind, row) in plain.chain(totals) {
            let cells = list
                .columns
                .iter()
                .enumerate()
                .map(|(at, column)| (row.get(at).map_or("", String::as_str), column.kind));
            let first = heading.as_deref().map(|heading| (heading, ColumnKind::Text));
            let values = first.into_iter().chain(cells).map(|(value, kind)| typing.value(value, kind)).collect();
            rows.push(ValueRow { kind, values });
        }
        for note in &group.notes {
            let first = heading.as_deref().map(|heading| typing.value(heading, ColumnKind::Text));
            let mut values: Vec<Value> = first.into_iter().collect();
            values.push(typing.value(note, ColumnKind::Text));
            values.resize(columns.len().max(values.len()), Value::Empty);
            rows.push(ValueRow { kind: RowKind::Note, values });
        }
    }
    Values { columns, rows, cut: typing.cut }
}

struct Typing {
    cut: usize,
}

impl Typing {
    fn value(&mut self, value: &str, kind: ColumnKind) -> Value {
        let typed = match kind {
            ColumnKind::Date => full_date(value),
            ColumnKind::Number => whole_number(value),
            ColumnKind::Text | ColumnKind::Reference => None,
        };
        if let Some(typed) = typed {
            return typed;
        }
        let (text, was_cut) = cut(cleaned(value));
        self.cut += usize::from(was_cut);
        if text.is_empty() { Value::Empty } else { Value::Text(text) }
    }
}

/// A whole number that a workbook keeps to the last figure and prints as it was.
fn whole_number(value: &str) -> Option<Value> {
    const EXACT: i64 = 1_000_000_000_000_000;
    let number: i64 = value.parse().ok()?;
    (number.abs() < EXACT && number.to_string() == value).then_some(Value::Number(number))
}

/// A day of the calendar that every spreadsheet knows; dates before 1900 and partial ones stay text.
fn full_date(value: &str) -> Option<Value> {
    let (year, rest) = value.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let figures = [(year, 4), (month, 2), (day, 2)];
    if !figures.iter().all(|(part, length)| part.len() == *length && part.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let (year, month, day): (u16, u8, u8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 31,
    };
    (year >= 1900 && (1..=12).contains(&month) && (1..=days).contains(&day)).then_some(Value::Date(year, month, day))
}

/// A full date as it is written in a file.
pub(super) fn iso(year: u16, month: u8, day: u8) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_typed_only_where_the_day_exists() {
        assert_eq!(full_date("2024-02-29"), Some(Value::Date(2024, 2, 29)));
        for text in
            ["2023-02-29", "2026-13-01", "2026-11", "2026", "1899-12-31", "2026-1-1", "26-01-01", "2026-11-21x", ""]
        {
            assert_eq!(full_date(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_typed_only_where_nothing_is_lost() {
        assert_eq!(whole_number("-12"), Some(Value::Number(-12)));
        for text in ["007", "+5", "1.5", "9999999999999999", "", "1 000"] {
            assert_eq!(whole_number(text), None, "{text}");
        }
    }
}
