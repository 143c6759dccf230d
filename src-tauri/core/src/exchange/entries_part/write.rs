//! From entries to columns.

use std::collections::{BTreeMap, HashMap};

use super::body::{Body, Group, Row, Write};
use super::integers::{fold, put_integers};
use super::rows::{Bases, RowNames, RowsOut};
use super::shapes::{put_lists, shape_of};
use super::values::ColumnOut;
use super::{MAX_COLUMNS, MAX_SHAPE_NUMBERS, MAX_SHAPES, RangeEntries, TravellingEntry};
use crate::keys::canonical::Writer;

/// Milliseconds of a day.
pub(super) const DAY: u64 = 86_400_000;

/// Writes ranges as the part's bytes: the same ranges, the same bytes.
pub fn write(ranges: &[RangeEntries]) -> Vec<u8> {
    let mut out = Writer::new();
    out.array(ranges.len());
    for range in ranges {
        put_range(range, &mut out);
    }
    out.finish()
}

fn put_range(range: &RangeEntries, out: &mut Writer) {
    out.array(19).array(range.runs.len());
    for run in &range.runs {
        out.array(3).unsigned(run.first).bytes(&run.staff);
        match &run.seed {
            Some(seed) => out.bytes(seed),
            None => out.null(),
        };
    }
    out.array(range.tips.len());
    for (sequence, signatures) in &range.tips {
        out.array(2).unsigned(*sequence).bytes(signatures);
    }
    out.array(range.salts.len());
    for salt in &range.salts {
        out.array(3).unsigned(salt.sequence).unsigned(salt.index.into()).bytes(&salt.salt);
    }
    put_stamps(&range.entries, out);
    put_signatures(&range.entries, out);
    put_batches(&range.entries, out);
    put_bodies(range, out);
}

/// First instant, distances of instants, counters.
fn put_stamps(entries: &[TravellingEntry], out: &mut Writer) {
    let first = entries.first().map_or(0, |entry| entry.hlc >> 16);
    out.unsigned(first);
    let mut last = first;
    let instants = entries.iter().map(|entry| {
        let instant = entry.hlc >> 16;
        fold(instant as i64 - std::mem::replace(&mut last, instant) as i64)
    });
    put_integers(out, &instants.collect::<Vec<_>>());
    put_integers(out, &entries.iter().map(|entry| entry.hlc & 0xffff).collect::<Vec<_>>());
}

fn put_signatures(entries: &[TravellingEntry], out: &mut Writer) {
    let signed: Vec<_> = entries.iter().zip(0..).filter_map(|(entry, at)| Some((at, entry.signature?))).collect();
    out.array(signed.len());
    for (at, signature) in signed {
        out.array(2).unsigned(at).bytes(&signature);
    }
}

/// Neighbours of one batch stand together.
fn put_batches(entries: &[TravellingEntry], out: &mut Writer) {
    let mut batches: Vec<(u64, u64, [u8; 16])> = Vec::new();
    for (entry, at) in entries.iter().zip(0..) {
        let Some(batch) = entry.batch else { continue };
        match batches.last_mut() {
            Some((from, count, known)) if *known == batch && *from + *count == at => *count += 1,
            _ => batches.push((at, 1, batch)),
        }
    }
    out.array(batches.len());
    for (from, count, batch) in batches {
        out.array(3).unsigned(from).unsigned(count).bytes(&batch);
    }
}

/// Everything that bodies are made of, gathered over a range.
#[derive(Default)]
struct Bodies<'b> {
    as_is: Vec<(u64, &'b [u8])>,
    streams: Vec<[u8; 24]>,
    stream_counts: Vec<u64>,
    stream_numbers: Vec<u64>,
    group_counts: Vec<u64>,
    shapes: Vec<Vec<u64>>,
    /// By shape: its number and the columns of its writes.
    known: HashMap<Vec<u64>, (u64, Vec<usize>)>,
    group_shapes: Vec<u64>,
    rows: RowsOut,
    row_names: RowNames,
    actions: Actions,
    action_steps: Vec<u64>,
    /// By table and field: which column.
    places: BTreeMap<(u64, u64), usize>,
    columns: Vec<ColumnOut>,
    bases: Bases,
    shape: Vec<u64>,
    /// Numbers of all shapes together.
    shape_numbers: usize,
}

fn put_bodies(range: &RangeEntries, out: &mut Writer) {
    let mut bodies = Bodies::default();
    let mut body = Body::default();
    for (entry, at) in range.entries.iter().zip(0_u64..) {
        let first_group = bodies.group_shapes.len();
        if body.parse(&entry.body).is_some() && bodies.has_room_for(&body) {
            bodies.push(&body, range.from.saturating_add(at), (entry.hlc >> 16) / DAY);
        } else {
            bodies.as_is.push((at, &entry.body));
            bodies.stream_counts.push(0);
            bodies.group_counts.push(0);
        }
        let shape = bodies.group_shapes.get(first_group).and_then(|shape| usize::try_from(*shape).ok());
        let last = bodies.actions.last(shape);
        let step = i64::from(entry.action) - i64::from(std::mem::replace(last, entry.action));
        bodies.action_steps.push(fold(step));
    }
    bodies.put(out);
}

/// The last action of the entries that begin with the same shape: the next such entry mostly has it too.
#[derive(Default)]
pub(super) struct Actions {
    none: u16,
    by_shape: Vec<u16>,
}

impl Actions {
    /// Of entries that begin with this shape, or have no groups; 0 at first.
    pub(super) fn last(&mut self, shape: Option<usize>) -> &mut u16 {
        let Some(shape) = shape else { return &mut self.none };
        if self.by_shape.len() <= shape {
            self.by_shape.resize(shape + 1, 0);
        }
        self.by_shape.get_mut(shape).unwrap_or(&mut self.none)
    }
}

impl Bodies<'_> {
    /// Whether a reader would still take what this body adds.
    fn has_room_for(&self, body: &Body<'_>) -> bool {
        let writes = body.writes.len();
        self.columns.len() + writes <= MAX_COLUMNS
            && self.shapes.len() + body.groups.len() <= MAX_SHAPES
            && self.shape_numbers + body.groups.len() + 2 * writes <= MAX_SHAPE_NUMBERS
            || self.needs_nothing_new(body)
    }

    /// Whether all its shapes are known, and so its columns.
    fn needs_nothing_new(&self, body: &Body<'_>) -> bool {
        let (mut shape, mut writes) = (Vec::new(), &body.writes[..]);
        body.groups.iter().all(|group| {
            let (own, rest) = writes.split_at_checked(group.writes).unwrap_or_default();
            writes = rest;
            shape_of(group, own, &mut shape);
            self.known.contains_key(&shape)
        })
    }

    fn push(&mut self, body: &Body<'_>, sequence: u64, day: u64) {
        self.bases.begin(sequence);
        self.stream_counts.push(body.streams.len() as u64);
        for stream in &body.streams {
            let place = self.streams.iter().position(|known| known == stream).unwrap_or_else(|| {
                self.streams.push(*stream);
                self.streams.len() - 1
            });
            self.stream_numbers.push(place as u64);
            self.bases.name(place);
        }
        self.group_counts.push(body.groups.len() as u64);
        let (mut writes, mut rows, mut dots) = (&body.writes[..], &body.rows[..], &body.dots[..]);
        let mut before = 0;
        for group in &body.groups {
            let Some((own, rest)) = writes.split_at_checked(group.writes) else { return };
            writes = rest;
            self.rows.push(group.row, before, &mut self.bases, &mut self.row_names);
            self.group(group, own, &mut rows, &mut dots, day as i64, &mut before);
        }
    }

    fn group(
        &mut self,
        group: &Group,
        writes: &[Write<'_>],
        rows: &mut &[Row],
        dots: &mut &[[u64; 3]],
        day: i64,
        before: &mut usize,
    ) {
        shape_of(group, writes, &mut self.shape);
        if !self.known.contains_key(&self.shape) {
            let columns = writes.iter().map(|write| {
                *self.places.entry((group.table, write.field)).or_insert_with(|| {
                    self.columns.push(ColumnOut::default());
                    self.columns.len() - 1
                })
            });
            self.known.insert(self.shape.clone(), (self.shapes.len() as u64, columns.collect()));
            self.shape_numbers += self.shape.len();
            self.shapes.push(self.shape.clone());
        }
        let Some((number, columns)) = self.known.get(&self.shape) else { return };
        self.group_shapes.push(*number);
        for (write, column) in writes.iter().zip(columns) {
            let named = match write.value {
                super::body::Value::Row => 1,
                super::body::Value::Rows(count) => count,
                _ => 0,
            };
            let (own_rows, rest) = rows.split_at_checked(named).unwrap_or_default();
            *rows = rest;
            let (own_dots, rest) = dots.split_at_checked(write.dots).unwrap_or_default();
            *dots = rest;
            if let Some(column) = self.columns.get_mut(*column) {
                column.push(write.value, own_rows, day, *before, &mut self.bases, &mut self.row_names);
                own_dots.iter().for_each(|dot| column.dots.push(*dot, &mut self.bases));
            }
            *before += 1;
        }
    }

    fn put(&mut self, out: &mut Writer) {
        out.array(self.as_is.len());
        for (at, body) in &self.as_is {
            out.array(2).unsigned(*at).bytes(body);
        }
        out.array(self.streams.len());
        for stream in &self.streams {
            out.bytes(stream);
        }
        put_integers(out, &self.stream_counts);
        put_integers(out, &self.stream_numbers);
        put_integers(out, &self.group_counts);
        put_lists(out, &self.shapes);
        put_integers(out, &self.group_shapes);
        put_integers(out, &self.action_steps);
        out.bytes(&self.row_names.names);
        self.rows.put(out);
        out.array(self.places.len());
        for ((table, field), place) in &self.places {
            if let Some(column) = self.columns.get_mut(*place) {
                column.put(*table, *field, out);
            }
        }
    }
}
