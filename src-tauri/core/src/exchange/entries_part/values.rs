//! Columns of values: all values of one field together, by kind.
//!
//! `[table, field, kinds: bstr .size n, dots, * part]`, a part for each kind that occurs, in the order of the kinds.

use std::collections::HashMap;

use super::body::{MAX_NUMBER, VALUE_DEPTH, Value, date_of};
use super::integers::{Integers, fold, put_integers, width};
use super::rows::{Bases, DotsIn, DotsOut, RowNames, RowsIn, RowsOut};
use crate::journal::canonical_item;
use crate::keys::canonical::{Malformed, Reader, Writer, malformed};

/// As it stands in the body; the part is the items one after another.
const ITEM: u8 = 0;
/// A text; the part is the lengths, and the texts one after another.
const TEXT: u8 = 1;
/// An item that many values share; the part is the items once each, and which of them.
const SHARED: u8 = 2;
/// A full date; the part is its distance from the entry's day.
const DATE: u8 = 3;
/// A whole number.
const INT: u8 = 4;
/// A whole number, told as the distance from the one before it in the column.
const STEP: u8 = 5;
/// From where the first distance is counted; not 0, so that no kind can be exchanged for another unnoticed.
const FIRST_STEP: i64 = 1;
/// A reference to a row.
const ROW: u8 = 6;
/// References to rows; the part is how many each has, and the rows.
const ROWS: u8 = 7;
const KINDS: usize = 8;

/// An item is shared if so many values have it, and it is not longer than this.
const SHARED_BY: u32 = 4;
const SHARED_LENGTH: usize = 255;

/// A column on its way out.
#[derive(Default)]
pub(super) struct ColumnOut {
    kinds: Vec<u8>,
    pub(super) dots: DotsOut,
    /// Items and texts, one after another, and where each ends.
    items: Vec<u8>,
    ends: Vec<usize>,
    dates: Vec<u64>,
    ints: Vec<i64>,
    row: RowsOut,
    counts: Vec<u64>,
    rows: RowsOut,
}

impl ColumnOut {
    /// Adds a value of an entry of this `day`; `rows` are the rows it names.
    pub(super) fn push(
        &mut self,
        value: Value<'_>,
        rows: &[super::body::Row],
        day: i64,
        before: usize,
        bases: &mut Bases,
        names: &mut RowNames,
    ) {
        let kind = match value {
            Value::Item(item) => {
                self.items.extend_from_slice(item);
                self.ends.push(self.items.len());
                ITEM
            }
            Value::Date(days) => {
                self.dates.push(fold(days - day));
                DATE
            }
            Value::Int(number) => {
                self.ints.push(number);
                INT
            }
            Value::Row => {
                rows.iter().for_each(|row| self.row.push(*row, before, bases, names));
                ROW
            }
            Value::Rows(count) => {
                self.counts.push(count as u64);
                rows.iter().for_each(|row| self.rows.push(*row, before, bases, names));
                ROWS
            }
        };
        self.kinds.push(kind);
    }

    /// Writes the column.
    pub(super) fn put(&mut self, table: u64, field: u64, out: &mut Writer) {
        let mut from = 0;
        let items: Vec<&[u8]> = self
            .ends
            .iter()
            .map(|end| self.items.get(std::mem::replace(&mut from, *end)..*end).unwrap_or_default())
            .collect();
        let shared = shared(&items);
        let places: HashMap<&[u8], u64> = shared.iter().zip(0..).map(|(item, place)| (*item, place)).collect();
        let (mut plain, mut lengths, mut texts, mut numbers) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut next = items.into_iter();
        let (ints, int_kind) = told_ints(&self.ints);
        for kind in &mut self.kinds {
            if *kind == INT {
                *kind = int_kind;
            } else if *kind == ITEM
                && let Some(item) = next.next()
            {
                if let Some(place) = places.get(item) {
                    numbers.push(*place);
                    *kind = SHARED;
                } else if let Some(text) = text_of(item) {
                    lengths.push(text.len() as u64);
                    texts.extend_from_slice(text);
                    *kind = TEXT;
                } else {
                    plain.extend_from_slice(item);
                }
            }
        }
        let has = kinds_in(&self.kinds);
        out.array(4 + has.iter().filter(|count| **count > 0).count()).unsigned(table).unsigned(field);
        out.bytes(&self.kinds);
        if self.dots.is_empty() {
            out.null();
        } else {
            out.array(3);
            self.dots.put(out);
        }
        for (kind, _) in (0..).zip(has).filter(|(_, count)| *count > 0) {
            match kind {
                ITEM => {
                    out.bytes(&plain);
                }
                TEXT => {
                    put_integers(out.array(2), &lengths);
                    out.bytes(&texts);
                }
                SHARED => {
                    out.array(2).bytes(&shared.concat());
                    put_integers(out, &numbers);
                }
                DATE => put_integers(out, &self.dates),
                INT | STEP => put_integers(out, &ints),
                ROW => self.row.put(out),
                _ => {
                    put_integers(out.array(2), &self.counts);
                    self.rows.put(out);
                }
            }
        }
    }
}

/// The bytes of a text item without its head.
fn text_of(item: &[u8]) -> Option<&[u8]> {
    let first = *item.first()?;
    let head = match first {
        0x60..=0x77 => 1,
        0x78 => 2,
        0x79 => 3,
        0x7a => 5,
        _ => return None,
    };
    item.get(head..)
}

/// Items that are worth standing only once, the most frequent first.
fn shared<'b>(items: &[&'b [u8]]) -> Vec<&'b [u8]> {
    let mut counts: HashMap<&[u8], u32> = HashMap::new();
    for item in items.iter().filter(|item| item.len() <= SHARED_LENGTH) {
        *counts.entry(*item).or_default() += 1;
    }
    let mut often: Vec<(&'b [u8], u32)> = counts.into_iter().filter(|(_, count)| *count >= SHARED_BY).collect();
    often.sort_by(|(a, many), (b, more)| more.cmp(many).then(a.cmp(b)));
    often.into_iter().map(|(item, _)| item).collect()
}

/// The numbers, or their distances where these are shorter.
fn told_ints(ints: &[i64]) -> (Vec<u64>, u8) {
    let plain: Vec<u64> = ints.iter().map(|number| fold(*number)).collect();
    let mut last = FIRST_STEP;
    let steps: Vec<u64> = ints.iter().map(|number| fold(number - std::mem::replace(&mut last, *number))).collect();
    let size = |column: &[u64]| column.iter().map(|number| u64::from(width(*number))).sum::<u64>();
    if size(&steps) < size(&plain) { (steps, STEP) } else { (plain, INT) }
}

fn kinds_in(kinds: &[u8]) -> [usize; KINDS] {
    let mut has = [0; KINDS];
    for kind in kinds {
        if let Some(count) = has.get_mut(usize::from(*kind)) {
            *count += 1;
        }
    }
    has
}

/// A column on its way in.
#[derive(Default)]
pub(super) struct ColumnIn<'b> {
    pub(super) table: u64,
    pub(super) field: u64,
    kinds: &'b [u8],
    pub(super) dots: DotsIn<'b>,
    items: &'b [u8],
    lengths: Integers<'b>,
    texts: &'b str,
    shared: Vec<&'b [u8]>,
    numbers: Integers<'b>,
    dates: Integers<'b>,
    ints: Integers<'b>,
    steps: Integers<'b>,
    last: i64,
    row: RowsIn<'b>,
    counts: Integers<'b>,
    rows: RowsIn<'b>,
}

/// What a value is put together from.
pub(super) enum ValueIn<'b> {
    Item(&'b [u8]),
    Text(&'b str),
    Date([u8; 10]),
    Int(i64),
    Row,
    Rows(usize),
}

impl<'b> ColumnIn<'b> {
    /// Takes a column and checks that its parts have what its kinds ask for.
    pub(super) fn read(fields: &mut Reader<'b>) -> Result<Self, Malformed> {
        let what = "column";
        let parts = fields.array("column")?;
        let (table, field) = (fields.unsigned(what)?, fields.unsigned(what)?);
        let kinds = fields.bytes(usize::MAX, what)?;
        let has = kinds_in(kinds);
        let known: usize = has.iter().sum();
        if known != kinds.len() || parts != 4 + has.iter().filter(|count| **count > 0).count() as u64 {
            return malformed(what);
        }
        let mut column = Self { table, field, kinds, last: FIRST_STEP, ..Self::default() };
        if !fields.is_null() {
            fields.array_of(3, "dots")?;
            column.dots = DotsIn::read(fields)?;
        }
        for (kind, count) in (0..).zip(has).filter(|(_, count)| *count > 0) {
            match kind {
                ITEM => column.items = fields.bytes(usize::MAX, "items")?,
                TEXT => {
                    fields.array_of(2, "texts")?;
                    column.lengths = Integers::exactly(fields, count, "text lengths")?;
                    column.texts = std::str::from_utf8(fields.bytes(usize::MAX, "texts")?).or(malformed("texts"))?;
                    if column.lengths.sum("text lengths")? != column.texts.len() {
                        return malformed("texts");
                    }
                }
                SHARED => {
                    fields.array_of(2, "shared items")?;
                    column.shared = items_in(fields.bytes(usize::MAX, "shared items")?, count)?;
                    column.numbers = Integers::exactly(fields, count, "shared items")?;
                }
                DATE => column.dates = Integers::exactly(fields, count, "dates")?,
                INT => column.ints = Integers::exactly(fields, count, "numbers")?,
                STEP => column.steps = Integers::exactly(fields, count, "steps")?,
                ROW => column.row = RowsIn::read(fields, count)?,
                _ => {
                    fields.array_of(2, "row lists")?;
                    column.counts = Integers::exactly(fields, count, "row counts")?;
                    let rows = column.counts.sum("row counts")?;
                    column.rows = RowsIn::read(fields, rows)?;
                }
            }
        }
        Ok(column)
    }

    /// The next value of an entry of this `day`.
    #[inline]
    pub(super) fn next(&mut self, day: i64) -> Result<ValueIn<'b>, Malformed> {
        let (kind, rest) = self.kinds.split_first().ok_or(Malformed::at("values"))?;
        self.kinds = rest;
        Ok(match *kind {
            ITEM => {
                let (item, rest) = first_item(self.items)?;
                self.items = rest;
                ValueIn::Item(item)
            }
            TEXT => {
                let length = self.lengths.next_size("text")?;
                let (text, rest) = self.texts.split_at_checked(length).ok_or(Malformed::at("text"))?;
                self.texts = rest;
                ValueIn::Text(text)
            }
            SHARED => {
                let place = self.numbers.next_size("shared item")?;
                ValueIn::Item(self.shared.get(place).ok_or(Malformed::at("shared item"))?)
            }
            DATE => {
                let days = self.dates.next_signed("date")?.checked_add(day).and_then(date_of);
                ValueIn::Date(days.ok_or(Malformed::at("date"))?)
            }
            INT => ValueIn::Int(bounded(Some(self.ints.next_signed("number")?))?),
            STEP => {
                self.last = bounded(self.last.checked_add(self.steps.next_signed("step")?))?;
                ValueIn::Int(self.last)
            }
            ROW => ValueIn::Row,
            _ => ValueIn::Rows(self.counts.next_size("rows")?),
        })
    }

    /// Rows of the value that was taken last.
    pub(super) fn rows(&mut self, is_list: bool) -> &mut RowsIn<'b> {
        if is_list { &mut self.rows } else { &mut self.row }
    }

    /// Everything in it has been taken.
    pub(super) fn is_at_end(&self) -> bool {
        self.kinds.is_empty()
            && self.items.is_empty()
            && self.dots.is_at_end()
            && self.row.is_at_end()
            && self.rows.is_at_end()
    }
}

fn bounded(number: Option<i64>) -> Result<i64, Malformed> {
    number.filter(|number| number.unsigned_abs() <= MAX_NUMBER).ok_or(Malformed::at("number"))
}

fn first_item(items: &[u8]) -> Result<(&[u8], &[u8]), Malformed> {
    let end = canonical_item(items, 0, VALUE_DEPTH).ok();
    end.and_then(|end| items.split_at_checked(end)).ok_or(Malformed::at("item"))
}

/// At most as many as there are values that may be one of them.
fn items_in(mut items: &[u8], most: usize) -> Result<Vec<&[u8]>, Malformed> {
    let mut list = Vec::new();
    while !items.is_empty() {
        if list.len() == most {
            return Err(Malformed::count("shared items"));
        }
        let (item, rest) = first_item(items)?;
        list.push(item);
        items = rest;
    }
    Ok(list)
}
