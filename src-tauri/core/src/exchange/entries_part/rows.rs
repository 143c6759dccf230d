//! Columns of rows and dots. A sequence is told as its distance from the one before it, because what an entry
//! touches was mostly written together.

use std::collections::HashMap;

use super::body::{MAX_NUMBER, Row};
use super::integers::{Integers, fold, put_integers};
use crate::keys::canonical::{Malformed, Reader, Writer, malformed};

/// Row kinds.
const INDEX: u8 = 0;
const DOT: u8 = 1;
const NAME: u8 = 2;
/// Created by the write that stands here.
const HERE: u8 = 3;

/// From which sequence the next dot of a stream is counted, and from which place the next named row.
///
/// A named row: the place of the one before it in the range, at first 0. A dot: for the entry's own stream: the sequence of the dot before it in this entry, at first the entry's own. For
/// another stream: the sequence of the dot before it in the range, at first 0.
#[derive(Default)]
pub(super) struct Bases {
    own: u64,
    others: Vec<u64>,
    /// Which of the range's streams the body's numbers from 1 mean.
    names: Vec<usize>,
    /// Place of the last named row.
    row: u64,
}

impl Bases {
    /// For a range that names so many other streams.
    pub(super) fn new(others: usize) -> Self {
        Self { own: 0, others: vec![0; others], names: Vec::new(), row: 0 }
    }

    /// Begins an entry.
    pub(super) fn begin(&mut self, sequence: u64) {
        self.own = sequence.min(MAX_NUMBER);
        self.names.clear();
    }

    /// The body's next stream number means this stream of the range.
    pub(super) fn name(&mut self, stream: usize) {
        if self.others.len() <= stream {
            self.others.resize(stream + 1, 0);
        }
        self.names.push(stream);
    }

    fn base(&mut self, stream: u64) -> Option<&mut u64> {
        let Some(place) = stream.checked_sub(1) else { return Some(&mut self.own) };
        let place = usize::try_from(place).ok()?;
        self.others.get_mut(*self.names.get(place)?)
    }
}

/// Names of rows, each once, in the order in which they come.
#[derive(Default)]
pub(super) struct RowNames {
    places: HashMap<[u8; 16], u64>,
    pub(super) names: Vec<u8>,
}

impl RowNames {
    fn place(&mut self, name: [u8; 16]) -> u64 {
        let next = self.places.len() as u64;
        *self.places.entry(name).or_insert_with(|| {
            self.names.extend(name);
            next
        })
    }
}

/// Dots on their way out.
#[derive(Default)]
pub(super) struct DotsOut {
    streams: Vec<u64>,
    distances: Vec<u64>,
    indexes: Vec<u64>,
}

impl DotsOut {
    /// Adds a dot whose stream the bases know.
    pub(super) fn push(&mut self, [stream, sequence, index]: [u64; 3], bases: &mut Bases) {
        let mut distance = 0;
        if let Some(base) = bases.base(stream) {
            distance = *base as i64 - sequence as i64;
            *base = sequence;
        }
        self.streams.push(stream);
        self.distances.push(fold(distance));
        self.indexes.push(index);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.streams.is_empty()
    }

    /// `streams, distances, indexes`: three items.
    pub(super) fn put(&self, out: &mut Writer) {
        for column in [&self.streams, &self.distances, &self.indexes] {
            put_integers(out, column);
        }
    }
}

/// Dots on their way in.
#[derive(Default)]
pub(super) struct DotsIn<'b> {
    streams: Integers<'b>,
    distances: Integers<'b>,
    indexes: Integers<'b>,
}

impl<'b> DotsIn<'b> {
    /// Takes the three columns.
    pub(super) fn read(fields: &mut Reader<'b>) -> Result<Self, Malformed> {
        let streams = Integers::read(fields, "dot streams")?;
        let distances = Integers::exactly(fields, streams.count(), "dot distances")?;
        let indexes = Integers::exactly(fields, streams.count(), "dot indexes")?;
        Ok(Self { streams, distances, indexes })
    }

    pub(super) fn count(&self) -> usize {
        self.streams.count()
    }

    /// The next dot.
    #[inline]
    pub(super) fn next(&mut self, bases: &mut Bases) -> Result<[u64; 3], Malformed> {
        let stream = self.streams.next("dots")?;
        let distance = self.distances.next_signed("dots")?;
        let index = self.indexes.next("dots")?;
        let base = bases.base(stream).ok_or(Malformed::at("dot stream"))?;
        let sequence = (*base as i64).checked_sub(distance).and_then(|number| u64::try_from(number).ok());
        match sequence {
            Some(sequence) if sequence <= MAX_NUMBER && index <= MAX_NUMBER => {
                *base = sequence;
                Ok([stream, sequence, index])
            }
            _ => malformed("dot"),
        }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.streams.is_at_end()
    }
}

/// Rows on their way out.
#[derive(Default)]
pub(super) struct RowsOut {
    kinds: Vec<u8>,
    indexes: Vec<u64>,
    dots: DotsOut,
    names: Vec<u64>,
}

impl RowsOut {
    /// Adds a row that stands where `before` writes of the entry have gone before.
    pub(super) fn push(&mut self, row: Row, before: usize, bases: &mut Bases, names: &mut RowNames) {
        let kind = match row {
            Row::Index(index) if index == before as u64 => HERE,
            Row::Index(index) => {
                self.indexes.push(index);
                INDEX
            }
            Row::Dot(dot) => {
                self.dots.push(dot, bases);
                DOT
            }
            Row::Name(name) => {
                let place = names.place(name);
                self.names.push(fold(place as i64 - std::mem::replace(&mut bases.row, place) as i64));
                NAME
            }
        };
        self.kinds.push(kind);
    }

    /// `[kinds, indexes, streams, distances, indexes of dots, places of names]`.
    pub(super) fn put(&self, out: &mut Writer) {
        out.array(6).bytes(&self.kinds);
        put_integers(out, &self.indexes);
        self.dots.put(out);
        put_integers(out, &self.names);
    }
}

/// Rows on their way in.
#[derive(Default)]
pub(super) struct RowsIn<'b> {
    kinds: &'b [u8],
    indexes: Integers<'b>,
    dots: DotsIn<'b>,
    names: Integers<'b>,
}

impl<'b> RowsIn<'b> {
    /// Takes a column of exactly `count` rows.
    pub(super) fn read(fields: &mut Reader<'b>, count: usize) -> Result<Self, Malformed> {
        fields.array_of(6, "rows")?;
        let kinds = fields.bytes(usize::MAX, "row kinds")?;
        let indexes = Integers::read(fields, "row indexes")?;
        let dots = DotsIn::read(fields)?;
        let names = Integers::read(fields, "row names")?;
        let of = |kind| kinds.iter().filter(|one| **one == kind).count();
        let fits = kinds.len() == count
            && kinds.iter().all(|kind| *kind <= HERE)
            && indexes.count() == of(INDEX)
            && dots.count() == of(DOT)
            && names.count() == of(NAME);
        if fits { Ok(Self { kinds, indexes, dots, names }) } else { malformed("rows") }
    }

    /// The next row, where `before` writes of the entry have gone before.
    #[inline]
    pub(super) fn next(&mut self, before: usize, bases: &mut Bases, names: &[[u8; 16]]) -> Result<Row, Malformed> {
        let (kind, rest) = self.kinds.split_first().ok_or(Malformed::at("rows"))?;
        self.kinds = rest;
        match *kind {
            INDEX => match self.indexes.next("row index")? {
                index if index <= MAX_NUMBER && index != before as u64 => Ok(Row::Index(index)),
                _ => malformed("row index"),
            },
            DOT => self.dots.next(bases).map(Row::Dot),
            NAME => {
                let place = bases.row.checked_add_signed(self.names.next_signed("row names")?);
                let place = place.ok_or(Malformed::at("row names"))?;
                let name = usize::try_from(place).ok().and_then(|place| names.get(place));
                bases.row = place;
                name.copied().map(Row::Name).ok_or(Malformed::at("row names"))
            }
            _ => Ok(Row::Index(before as u64)),
        }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.kinds.is_empty()
    }
}
