//! From columns back to entries. Every count is checked against the bytes that hold it before room is taken, and
//! every column must be used up.

use super::body::Row;
use super::integers::Integers;
use super::rows::{Bases, RowsIn};
use super::shapes::{Shape, put_head, read_lists, read_shapes};
use super::values::{ColumnIn, ValueIn};
use super::write::{Actions, DAY};
use super::{MAX_BODIES, MAX_COLUMNS, MAX_ENTRIES, RangeEntries, TravellingEntry, TravellingRun, TravellingSalt};
use crate::ids::MAX_WRITES;
use crate::journal::{MAX_EXPUNGED_BODY, MAX_NAMED_STREAMS, check_canonical};
use crate::keys::canonical::{Malformed, Reader, malformed};

/// Latest instant that a stamp can tell.
const MAX_INSTANT: u64 = (1 << 48) - 1;

/// Reads the part; `ranges` are first and last entry of each range of the header. Every body
/// that comes out is canonical CBOR; whether it is a body is yet to be checked.
pub fn read(bytes: &[u8], ranges: &[(u64, u64)]) -> Result<Vec<RangeEntries>, Malformed> {
    check_canonical(bytes).map_err(|error| match error.at >= bytes.len() {
        // Some item declares more than follows.
        true => Malformed::count("part"),
        false => Malformed::at("part"),
    })?;
    let mut fields = Reader::new(bytes);
    fields.array_of(ranges.len() as u64, "part")?;
    let mut room = MAX_BODIES;
    let mut counts = Vec::with_capacity(ranges.len());
    for (from, to) in ranges {
        let count = to.checked_sub(*from).and_then(|more| usize::try_from(more).ok()?.checked_add(1));
        counts.push((*from, count.ok_or(Malformed::at("range"))?));
    }
    // Each range takes bytes for each of its entries, so what is declared beyond the bytes is refused first.
    let declared = counts.iter().fold(0_usize, |sum, (_, count)| sum.saturating_add(*count));
    if declared > bytes.len() {
        return Err(Malformed::count("entries"));
    }
    if declared > MAX_ENTRIES {
        return Err(Malformed::room("entries"));
    }
    let read = counts.into_iter().map(|(from, count)| read_range(&mut fields, from, count, &mut room));
    let read = read.collect::<Result<Vec<_>, _>>()?;
    fields.end("part")?;
    Ok(read)
}

fn read_range(fields: &mut Reader<'_>, from: u64, count: usize, room: &mut usize) -> Result<RangeEntries, Malformed> {
    fields.array_of(19, "range")?;
    let runs = fields.list(usize::MAX, "runs", |fields| {
        fields.array_of(3, "run")?;
        let (first, staff) = (fields.unsigned("run")?, fields.exactly("staff key")?);
        let seed = if fields.is_null() { None } else { Some(fields.exactly("seed")?) };
        Ok(TravellingRun { first, staff, seed })
    })?;
    let tips = fields.list(usize::MAX, "tips", |fields| {
        fields.array_of(2, "tip")?;
        Ok((fields.unsigned("tip")?, fields.exactly("tip")?))
    })?;
    let salts = fields.list(usize::MAX, "salts", |fields| {
        fields.array_of(3, "salt")?;
        let (sequence, index) = (fields.unsigned("salt")?, fields.small("salt")?);
        Ok(TravellingSalt { sequence, index, salt: fields.exactly("salt")? })
    })?;
    let mut range = RangeEntries { from, runs, tips, salts, entries: Vec::new() };
    check_rows(&range, count)?;
    let mut stamps = Stamps::read(fields, count)?;
    let signatures = signatures(fields, count)?;
    let batches = batches(fields, count)?;
    let mut bodies = Bodies::read(fields, count)?;
    let (mut signatures, mut batches) = (signatures.into_iter().peekable(), batches.into_iter().peekable());
    range.entries.reserve_exact(count);
    for at in 0..count {
        let hlc = stamps.next()?;
        bodies.next(at, from.saturating_add(at as u64), hlc >> 16)?;
        let action = bodies.action()?;
        let body = &bodies.out;
        *room = room.checked_sub(body.len()).ok_or(Malformed::room("bodies"))?;
        let signature = signatures.next_if(|(place, _)| *place == at).map(|(_, signature)| signature);
        while batches.next_if(|(_, end, _)| *end <= at).is_some() {}
        let batch = batches.peek().filter(|(first, _, _)| *first <= at).map(|(_, _, batch)| *batch);
        range.entries.push(TravellingEntry { hlc, action, body: body.clone(), signature, batch });
    }
    bodies.end()?;
    Ok(range)
}

/// Runs, tips and salts ascend; salts stand in the range, in runs that have no seed.
fn check_rows(range: &RangeEntries, count: usize) -> Result<(), Malformed> {
    let ascend = |mut numbers: Box<dyn Iterator<Item = u64> + '_>| {
        numbers.try_fold(0, |last, next| (next > last).then_some(next)).is_some()
    };
    if !ascend(Box::new(range.runs.iter().map(|run| run.first)))
        || !ascend(Box::new(range.tips.iter().map(|tip| tip.0)))
    {
        return malformed("runs and tips");
    }
    let mut last = None;
    let mut runs = range.runs.iter().peekable();
    let mut has_seed = true;
    for salt in &range.salts {
        while let Some(run) = runs.next_if(|run| run.first <= salt.sequence) {
            has_seed = run.seed.is_some();
        }
        let place = Some((salt.sequence, salt.index));
        let is_inside = salt.sequence.checked_sub(range.from).is_some_and(|at| at < count as u64);
        if place <= last || has_seed || !is_inside || salt.index as usize >= MAX_WRITES {
            return malformed("salts");
        }
        last = place;
    }
    Ok(())
}

/// Signatures of single entries, by place.
fn signatures(fields: &mut Reader<'_>, count: usize) -> Result<Vec<(usize, [u8; 64])>, Malformed> {
    let list = fields.list(count, "signatures", |fields| {
        fields.array_of(2, "signature")?;
        Ok((fields.small("signature")?, fields.exactly("signature")?))
    })?;
    places_ascend(list.iter().map(|(at, _)| (*at, 1)), count).map(|()| list)
}

/// Batches: first place, place after the last, id.
fn batches(fields: &mut Reader<'_>, count: usize) -> Result<Vec<(usize, usize, [u8; 16])>, Malformed> {
    let list = fields.list(count, "batches", |fields| {
        fields.array_of(3, "batch")?;
        let (first, length) = (fields.small::<usize>("batch")?, fields.small::<usize>("batch")?);
        let end = first.checked_add(length).ok_or(Malformed::at("batch"))?;
        Ok((first, end, fields.exactly("batch")?))
    })?;
    places_ascend(list.iter().map(|(first, end, _)| (*first, end - first)), count).map(|()| list)
}

/// Stretches (first, length) stand one after another within `count`.
fn places_ascend(mut stretches: impl Iterator<Item = (usize, usize)>, count: usize) -> Result<(), Malformed> {
    let end = stretches.try_fold(0, |end, (first, length)| {
        let next = first.checked_add(length)?;
        (first >= end && length > 0 && next <= count).then_some(next)
    });
    if end.is_some() { Ok(()) } else { malformed("places") }
}

/// Instants and counters.
struct Stamps<'b> {
    last: u64,
    instants: Integers<'b>,
    counters: Integers<'b>,
}

impl<'b> Stamps<'b> {
    fn read(fields: &mut Reader<'b>, count: usize) -> Result<Self, Malformed> {
        Ok(Self {
            last: fields.unsigned("first instant")?,
            instants: Integers::exactly(fields, count, "instants")?,
            counters: Integers::exactly(fields, count, "counters")?,
        })
    }

    fn next(&mut self) -> Result<u64, Malformed> {
        let instant = self.last.checked_add_signed(self.instants.next_signed("instant")?);
        let instant = instant.filter(|instant| *instant <= MAX_INSTANT).ok_or(Malformed::at("instant"))?;
        self.last = instant;
        let counter = u16::try_from(self.counters.next("counter")?).or(malformed("counter"))?;
        Ok(instant << 16 | u64::from(counter))
    }
}

/// The columns of values; each takes far more room than its bytes.
fn columns<'b>(fields: &mut Reader<'b>) -> Result<Vec<ColumnIn<'b>>, Malformed> {
    let mut left = MAX_COLUMNS;
    fields.list(usize::MAX, "columns", |fields| {
        left = left.checked_sub(1).ok_or(Malformed::room("columns"))?;
        ColumnIn::read(fields)
    })
}

/// The columns of bodies, and the body that is being put together.
struct Bodies<'b> {
    as_is: std::iter::Peekable<std::vec::IntoIter<(usize, &'b [u8])>>,
    streams: Vec<&'b [u8]>,
    stream_counts: Integers<'b>,
    stream_numbers: Integers<'b>,
    group_counts: Integers<'b>,
    shapes: Vec<Shape>,
    group_shapes: Integers<'b>,
    /// Which shape the body begins with.
    first_shape: Option<usize>,
    action_steps: Integers<'b>,
    actions: Actions,
    names: &'b [[u8; 16]],
    rows: RowsIn<'b>,
    columns: Vec<ColumnIn<'b>>,
    bases: Bases,
    out: Vec<u8>,
}

impl<'b> Bodies<'b> {
    fn read(fields: &mut Reader<'b>, count: usize) -> Result<Self, Malformed> {
        let as_is = fields.list(count, "bodies as they are", |fields| {
            fields.array_of(2, "body as it is")?;
            Ok((fields.small("body as it is")?, fields.bytes(MAX_EXPUNGED_BODY, "body as it is")?))
        })?;
        places_ascend(as_is.iter().map(|(at, _)| (*at, 1)), count)?;
        if as_is.iter().any(|(_, body)| check_canonical(body).is_err()) {
            return malformed("body as it is");
        }
        let streams = fields.list(usize::MAX, "streams", |fields| match fields.bytes(24, "stream")? {
            stream if stream.len() == 24 => Ok(stream),
            _ => malformed("stream"),
        })?;
        let stream_counts = Integers::exactly(fields, count, "stream counts")?;
        let stream_numbers = Integers::exactly(fields, stream_counts.sum("stream counts")?, "stream numbers")?;
        let group_counts = Integers::exactly(fields, count, "group counts")?;
        let lists = read_lists(fields)?;
        let groups = group_counts.sum("group counts")?;
        let group_shapes = Integers::exactly(fields, groups, "group shapes")?;
        let action_steps = Integers::exactly(fields, count, "actions")?;
        let (names, odd) = fields.bytes(usize::MAX, "row names")?.as_chunks();
        if !odd.is_empty() {
            return malformed("row names");
        }
        let rows = RowsIn::read(fields, groups)?;
        let columns = columns(fields)?;
        let places: Vec<(u64, u64)> = columns.iter().map(|column| (column.table, column.field)).collect();
        if !places.is_sorted_by(|a, b| a < b) {
            return malformed("columns");
        }
        let shapes = read_shapes(&lists, |table, field| places.binary_search(&(table, field)).ok())?;
        let bases = Bases::new(streams.len());
        Ok(Self {
            as_is: as_is.into_iter().peekable(),
            streams,
            stream_counts,
            stream_numbers,
            group_counts,
            shapes,
            group_shapes,
            first_shape: None,
            action_steps,
            actions: Actions::default(),
            names,
            rows,
            columns,
            bases,
            out: Vec::new(),
        })
    }

    /// Puts the next body together.
    fn next(&mut self, at: usize, sequence: u64, instant: u64) -> Result<(), Malformed> {
        self.out.clear();
        self.first_shape = None;
        let (streams, groups) = (self.stream_counts.next("streams")?, self.group_counts.next("groups")?);
        if let Some((_, body)) = self.as_is.next_if(|(place, _)| *place == at) {
            self.out.extend_from_slice(body);
            return if streams == 0 && groups == 0 { Ok(()) } else { malformed("body as it is") };
        }
        if streams > MAX_NAMED_STREAMS {
            return malformed("streams");
        }
        self.out.push(0x82);
        put_head(&mut self.out, 4, streams);
        self.bases.begin(sequence);
        for _ in 0..streams {
            let place = self.stream_numbers.next_size("stream")?;
            let stream = self.streams.get(place).ok_or(Malformed::at("stream"))?;
            put_head(&mut self.out, 2, 24);
            self.out.extend_from_slice(stream);
            self.bases.name(place);
        }
        put_head(&mut self.out, 4, groups);
        let day = (instant / DAY) as i64;
        let mut before = 0;
        for _ in 0..groups {
            self.group(day, &mut before)?;
        }
        Ok(())
    }

    /// The action of the entry whose body was put together last.
    fn action(&mut self) -> Result<u16, Malformed> {
        let step = self.action_steps.next_signed("action")?;
        let last = self.actions.last(self.first_shape);
        let action = i64::from(*last).checked_add(step).and_then(|action| u16::try_from(action).ok());
        *last = action.ok_or(Malformed::at("action"))?;
        Ok(*last)
    }

    fn group(&mut self, day: i64, before: &mut usize) -> Result<(), Malformed> {
        let place = self.group_shapes.next_size("shape")?;
        let shape = self.shapes.get(place).ok_or(Malformed::at("shape"))?;
        self.first_shape.get_or_insert(place);
        let out = &mut self.out;
        shape.front.put(out);
        put_row(out, self.rows.next(*before, &mut self.bases, self.names)?);
        shape.writes_head.put(out);
        if *before + shape.writes.len() > MAX_WRITES {
            return malformed("writes");
        }
        for write in &shape.writes {
            write.front.put(out);
            let column = self.columns.get_mut(write.column).ok_or(Malformed::at("column"))?;
            match column.next(day)? {
                ValueIn::Item(item) => put(out, item)?,
                ValueIn::Text(text) => {
                    put_head(out, 3, text.len() as u64);
                    put(out, text.as_bytes())?;
                }
                ValueIn::Date(date) => {
                    out.extend_from_slice(&[0x82, 0x01, 0x6a]);
                    out.extend_from_slice(&date);
                }
                ValueIn::Int(number) => match u64::try_from(number) {
                    Ok(number) => put_head(out, 0, number),
                    Err(_) => put_head(out, 1, !(number as u64)),
                },
                ValueIn::Row => {
                    out.extend_from_slice(&[0x82, 0x02]);
                    put_row(out, column.rows(false).next(*before, &mut self.bases, self.names)?);
                }
                ValueIn::Rows(count) => {
                    put_head(out, 4, count as u64 + 1);
                    out.push(0x03);
                    for _ in 0..count {
                        put_row(out, column.rows(true).next(*before, &mut self.bases, self.names)?);
                        check_length(out)?;
                    }
                }
            }
            for _ in 0..write.dots {
                put_dot(out, column.dots.next(&mut self.bases)?);
            }
            check_length(out)?;
            *before += 1;
        }
        check_length(out)
    }

    /// Everything has been used up.
    fn end(&mut self) -> Result<(), Malformed> {
        let is_at_end = self.as_is.peek().is_none() && self.columns.iter().all(ColumnIn::is_at_end);
        if is_at_end { Ok(()) } else { malformed("columns") }
    }
}

/// A body cannot grow past its limit, however often a long item is repeated.
fn put(out: &mut Vec<u8>, bytes: &[u8]) -> Result<(), Malformed> {
    if out.len() + bytes.len() > MAX_EXPUNGED_BODY {
        return Err(Malformed::room("body"));
    }
    out.extend_from_slice(bytes);
    Ok(())
}

fn check_length(out: &[u8]) -> Result<(), Malformed> {
    if out.len() > MAX_EXPUNGED_BODY { Err(Malformed::room("body")) } else { Ok(()) }
}

fn put_dot(out: &mut Vec<u8>, [stream, sequence, index]: [u64; 3]) {
    out.push(0x83);
    put_head(out, 0, stream);
    put_head(out, 0, sequence);
    put_head(out, 0, index);
}

fn put_row(out: &mut Vec<u8>, row: Row) {
    match row {
        Row::Index(index) => put_head(out, 0, index),
        Row::Dot(dot) => put_dot(out, dot),
        Row::Name(name) => {
            out.push(0x50);
            out.extend_from_slice(&name);
        }
    }
}
