//! The naive oracle: every write ever made with what its author saw. It reads bodies with a reader of its own and
//! knows nothing of the planner: a write survives where no other write of its field, among those that are held and
//! count, names it. Which count is in `standing.rs`.

use std::collections::{BTreeMap, BTreeSet};

use comity_core::ids::StreamId;
use comity_core::journal::ChainHash;
use comity_core::model::schema::{AUTHORITY, Table};

use super::invariants::{Checked, violated};
use super::standing::{Act, Ending};

/// The beginning of an entry's hash: tells two entries of one number apart.
pub type Mark = [u8; 8];
/// An entry: its stream, its number, and which one of that number it is.
pub type Key = (StreamId, u64, Mark);
/// The entries somebody holds.
pub type Held = BTreeSet<Key>;
/// Numbers of entries, whichever entry bears them.
pub type Numbers = BTreeSet<(StreamId, u64)>;
/// Values that were expunged somewhere: entry, and place of the write in it.
pub type Gone = BTreeSet<(Key, u64)>;
/// A write: stream, number of the entry, place in it.
pub type Dot = (StreamId, u64, u64);

/// Sign key of a person.
pub type Person = [u8; 32];

/// A row under the name every desk gives it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    Dot(Dot),
    Named(Vec<u8>),
}

/// A value without anything that is one desk's own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    Null,
    Int(i64),
    Text(String),
    Bytes(Vec<u8>),
    Date(Vec<String>),
    Row(Name),
    Rows(Vec<Name>),
    /// Expunged by law.
    Expunged,
    /// Of a kind nobody here knows.
    Later,
}

/// Table, row, field.
pub type FieldKey = (u16, Name, u16);
/// The surviving writes of every field that has any.
pub type State = BTreeMap<FieldKey, BTreeMap<Dot, Cell>>;

#[derive(Debug, Clone, PartialEq)]
pub struct Write {
    /// The entry it stands in.
    pub key: Key,
    pub dot: Dot,
    pub field: FieldKey,
    pub value: Cell,
    pub seen: BTreeSet<Dot>,
}

#[derive(Debug, Clone)]
pub struct Entry {
    pub hash: ChainHash,
    /// Who was at work at the desk that saved it.
    pub author: Person,
    /// Which entry it follows in its stream.
    pub previous: Option<Mark>,
    pub writes: Vec<Write>,
    /// What the desk held when it wrote this.
    pub knew: Held,
    pub body: Vec<u8>,
}

/// Everything that was ever saved at any desk.
#[derive(Clone, Default)]
pub struct Oracle {
    pub(super) entries: BTreeMap<Key, Entry>,
    pub(super) by_field: BTreeMap<FieldKey, Vec<Write>>,
    pub(super) endings: Vec<Ending>,
    pub(super) acts: Vec<Act>,
    /// Streams that a register was allowed to write on twice.
    pub copied: BTreeSet<StreamId>,
}

/// The mark of a hash.
pub fn mark(hash: &ChainHash) -> Mark {
    std::array::from_fn(|at| hash[at])
}

/// Every entry of one number.
pub fn all_of(stream: StreamId, number: u64) -> std::ops::RangeInclusive<Key> {
    (stream, number, [0; 8])..=(stream, number, [255; 8])
}

impl Oracle {
    /// Takes a new entry in as the desk that saved it holds it. `hashes`: its own, and that of the one before it.
    pub fn record(
        &mut self,
        key: Key,
        body: Vec<u8>,
        hashes: (ChainHash, Option<ChainHash>),
        (author, knew): (Person, &Held),
    ) -> Checked {
        let is_second = self.entries.range(all_of(key.0, key.1)).next().is_some();
        if is_second && (self.entries.contains_key(&key) || !self.copied.contains(&key.0)) {
            return violated("I13", format!("{key:?} was given to two entries"));
        }
        let Some(writes) = read_body(key, &body) else {
            return violated("I7", format!("the body of {key:?} does not read"));
        };
        for write in &writes {
            self.by_field.entry(write.field.clone()).or_default().push(write.clone());
        }
        self.endings.extend(Ending::of(key, author, &writes));
        self.acts.extend(Act::of(key, &writes));
        let (hash, previous) = (hashes.0, hashes.1.as_ref().map(mark));
        self.entries.insert(key, Entry { hash, author, previous, writes, knew: knew.clone(), body });
        Ok(())
    }

    pub fn get(&self, key: &Key) -> Option<&Entry> {
        self.entries.get(key)
    }

    /// Forgets entries that were lost before anybody else had them: they never happened.
    pub fn forget(&mut self, gone: &Held) {
        self.entries.retain(|key, _| !gone.contains(key));
        self.endings.retain(|one| !gone.contains(&one.by));
        self.acts.retain(|one| !gone.contains(&one.by));
        for writes in self.by_field.values_mut() {
            writes.retain(|write| !gone.contains(&write.key));
        }
        self.by_field.retain(|_, writes| !writes.is_empty());
    }

    /// The maximal elements of the causal order among the writes of one field that are held and count.
    pub fn survivors(&self, held: &Held, gone: &Gone, field: &FieldKey) -> BTreeMap<Dot, Cell> {
        let counting = self.standing(held);
        self.survivors_that(&|key| held.contains(key) && counting.counts(key), gone, field)
    }

    pub(super) fn survivors_that(
        &self,
        stands: &dyn Fn(&Key) -> bool,
        gone: &Gone,
        field: &FieldKey,
    ) -> BTreeMap<Dot, Cell> {
        let all = self.by_field.get(field).into_iter().flatten();
        let here: Vec<&Write> = all.filter(|write| stands(&write.key)).collect();
        let value = |write: &Write| match gone.contains(&(write.key, write.dot.2)) {
            true => Cell::Expunged,
            false => write.value.clone(),
        };
        here.iter()
            .filter(|write| !here.iter().any(|later| later.seen.contains(&write.dot)))
            .map(|write| (write.dot, value(write)))
            .collect()
    }

    /// Whether a row is marked as entered in error although a write on it stands that the mark's author did not hold.
    pub fn is_edited_unknown_to_mark(&self, state: &State, table: &Table, row: &Name) -> bool {
        let survivors = |field: u16| state.get(&(table.code, row.clone(), field)).into_iter().flatten();
        let (Some(mark), Some(knew)) = (table.mark(), table.mark_knew()) else { return false };
        let marks: Vec<&Dot> = survivors(mark.code).filter(|(_, cell)| is_mark(cell)).map(|(dot, _)| dot).collect();
        // Whatever a desk writes with the mark or after it, it writes in knowledge of it.
        let knows = |mark: &Dot, dot: &Dot| {
            let knew = |entry: &Entry| entry.knew.range(all_of(dot.0, dot.1)).next().is_some();
            let held = self.entries.range(all_of(mark.0, mark.1)).any(|(_, entry)| knew(entry));
            held || (mark.0 == dot.0 && mark.1 <= dot.1)
        };
        let edits = table.fields.iter().filter(|field| ![mark.code, knew.code].contains(&field.code));
        let mut edits =
            edits.flat_map(|field| survivors(field.code)).filter(|(_, cell)| !matches!(cell, Cell::Rows(_)));
        !marks.is_empty() && edits.any(|(dot, _)| !marks.iter().any(|mark| knows(mark, dot)))
    }

    /// The same for every field of the tables and fields that `known` names.
    pub fn state(&self, held: &Held, gone: &Gone, known: &dyn Fn(u16, u16) -> bool) -> State {
        let counting = self.standing(held);
        let stands = |key: &Key| held.contains(key) && counting.counts(key);
        self.by_field
            .keys()
            .filter(|(table, _, field)| known(*table, *field))
            .map(|key| (key.clone(), self.survivors_that(&stands, gone, key)))
            .filter(|(_, survivors)| !survivors.is_empty())
            .collect()
    }
}

/// Whether a value marks a row as entered in error; a mark without its reason is still a mark.
pub fn is_mark(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(_) | Cell::Expunged)
}

/// The numbers of entries.
pub fn numbers(held: &Held) -> Numbers {
    held.iter().map(|(stream, number, _)| (*stream, *number)).collect()
}

/// What lies between 1 and the last held entry of each stream and is not held.
pub fn gaps(held: &Held) -> Vec<(StreamId, u64, u64)> {
    let mut found: Vec<(StreamId, u64, u64)> = Vec::new();
    let mut before: Option<(StreamId, u64)> = None;
    for (stream, sequence) in numbers(held) {
        let last = before.filter(|(known, _)| *known == stream).map_or(0, |(_, last)| last);
        if sequence > last + 1 {
            found.push((stream, last + 1, sequence - 1));
        }
        before = Some((stream, sequence));
    }
    found
}

/// Every number that must have been written, as what is held here and what others were heard to hold shows, and under
/// which nothing is here.
pub fn missing<'h>(held: &'h Held, heard: impl Iterator<Item = &'h Held>) -> Numbers {
    let mut last: BTreeMap<StreamId, u64> = BTreeMap::new();
    for (stream, sequence, _) in heard.flatten().chain(held) {
        let known = last.entry(*stream).or_default();
        *known = (*known).max(*sequence);
    }
    let here = numbers(held);
    let written = last.into_iter().flat_map(|(stream, last)| (1..=last).map(move |sequence| (stream, sequence)));
    written.filter(|number| !here.contains(number)).collect()
}

/// Fields whose different values a person must settle: lists of rows add up and never conflict, and of two keys of the
/// authority, as two revocations leave them, the later one is used.
pub fn conflicts(state: &State) -> impl Iterator<Item = &FieldKey> {
    let is_list = |survivors: &BTreeMap<Dot, Cell>| survivors.values().any(|cell| matches!(cell, Cell::Rows(_)));
    let is_key = |key: &FieldKey| key.0 == AUTHORITY.code;
    let torn = state.iter().filter(move |(key, survivors)| differ(survivors) && !is_list(survivors) && !is_key(key));
    torn.map(|(key, _)| key)
}

/// Whether different values survive.
pub fn differ(survivors: &BTreeMap<Dot, Cell>) -> bool {
    survivors.values().collect::<BTreeSet<_>>().len() > 1
}

/// As much CBOR as bodies need: definite lengths only.
enum Item {
    Int(i64),
    Bytes(Vec<u8>),
    Text(String),
    List(Vec<Item>),
    Null,
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn item(&mut self) -> Option<Item> {
        let first = self.take(1)?[0];
        let (major, short) = (first >> 5, first & 0x1f);
        if first == 0xf6 {
            return Some(Item::Null);
        }
        let number = match short {
            0..=23 => u64::from(short),
            24..=27 => self.take(1 << (short - 24))?.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
            _ => return None,
        };
        let length = number as usize;
        match major {
            0 => Some(Item::Int(i64::try_from(number).ok()?)),
            1 => Some(Item::Int(-1 - i64::try_from(number).ok()?)),
            2 => Some(Item::Bytes(self.take(length)?.to_vec())),
            3 => Some(Item::Text(String::from_utf8(self.take(length)?.to_vec()).ok()?)),
            4 => (0..number).map(|_| self.item()).collect::<Option<_>>().map(Item::List),
            _ => None,
        }
    }
}

fn list(item: &Item) -> Option<&[Item]> {
    if let Item::List(items) = item { Some(items) } else { None }
}

fn number(item: &Item) -> Option<u64> {
    if let Item::Int(number) = item { u64::try_from(*number).ok() } else { None }
}

fn dot(item: &Item, streams: &[StreamId]) -> Option<Dot> {
    let [stream, sequence, index] = list(item)? else { return None };
    Some((*streams.get(number(stream)? as usize)?, number(sequence)?, number(index)?))
}

fn name(item: &Item, own: Key, streams: &[StreamId]) -> Option<Name> {
    match item {
        Item::Bytes(name) => Some(Name::Named(name.clone())),
        Item::List(_) => dot(item, streams).map(Name::Dot),
        _ => Some(Name::Dot((own.0, own.1, number(item)?))),
    }
}

fn cell(item: &Item, own: Key, streams: &[StreamId]) -> Option<Cell> {
    Some(match item {
        Item::Null => Cell::Null,
        Item::Int(number) => Cell::Int(*number),
        Item::Text(text) => Cell::Text(text.clone()),
        Item::Bytes(bytes) => Cell::Bytes(bytes.clone()),
        Item::List(parts) => {
            let (kind, rest) = parts.split_first()?;
            let names = || rest.iter().map(|one| name(one, own, streams)).collect::<Option<Vec<_>>>();
            match number(kind)? {
                1 => Cell::Date(
                    rest.iter()
                        .map(|part| if let Item::Text(text) = part { Some(text.clone()) } else { None })
                        .collect::<Option<_>>()?,
                ),
                2 => Cell::Row(names()?.pop()?),
                3 => Cell::Rows(names()?),
                0 if matches!(rest, [Item::Bytes(digest)] if digest.len() == 32) => Cell::Expunged,
                _ => Cell::Later,
            }
        }
    })
}

/// Reads a body as its format says: `[ [*stream], [* [table, row, [* [field, value, *dot]]]] ]`.
pub fn read_body(own: Key, body: &[u8]) -> Option<Vec<Write>> {
    let mut reader = Reader(body);
    let whole = reader.item()?;
    let [names, groups] = list(&whole)? else { return None };
    let mut streams = vec![own.0];
    for one in list(names)? {
        let Item::Bytes(bytes) = one else { return None };
        streams.push(StreamId::from_slice(bytes)?);
    }
    let mut writes = Vec::new();
    for group in list(groups)? {
        let [table, row, fields] = list(group)? else { return None };
        let table = u16::try_from(number(table)?).ok()?;
        let row = name(row, own, &streams)?;
        for one in list(fields)? {
            let [field, value, seen @ ..] = list(one)? else { return None };
            writes.push(Write {
                key: own,
                dot: (own.0, own.1, writes.len() as u64),
                field: (table, row.clone(), u16::try_from(number(field)?).ok()?),
                value: cell(value, own, &streams)?,
                seen: seen.iter().map(|one| dot(one, &streams)).collect::<Option<_>>()?,
            });
        }
    }
    reader.0.is_empty().then_some(writes)
}
