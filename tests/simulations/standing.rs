//! Which entries count, told naively from the set that is held: forks, ended desks and people, and the acts by which
//! values are expunged. Written from the format's own words, not from the program.

use std::collections::{BTreeMap, BTreeSet};

use comity_core::ids::{DeskId, StreamId};
use comity_core::model::schema::{self, EXPUNGING, REMOVAL, REVOCATION, ROLE_CHANGE};

use super::oracle::{Cell, Dot, Gone, Held, Key, Mark, Name, Oracle, Person, Write, all_of};

/// Whom an act ends, and how far that goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whom {
    /// A desk is revoked.
    Desk(DeskId),
    /// A person is removed.
    Person(Person),
    /// A person is no administrator any more: what anybody may write still counts.
    Administrator(Person),
}

/// A desk or a person is ended: of each stream, entries up to a number are accepted.
#[derive(Debug, Clone)]
pub struct Ending {
    pub by: Key,
    author: Person,
    pub whom: Whom,
    accepted: BTreeMap<StreamId, u64>,
}

impl Ending {
    /// What an entry ends. Tables and fields as the format numbers them: a revocation and a removal are key, accepted;
    /// a change of role is key, role, accepted.
    pub fn of(by: Key, author: Person, writes: &[Write]) -> Vec<Self> {
        let mut rows: BTreeMap<(u16, &Name), BTreeMap<u16, &Cell>> = BTreeMap::new();
        let tells = |table: u16| [REVOCATION.code, REMOVAL.code, ROLE_CHANGE.code].contains(&table);
        for write in writes.iter().filter(|write| tells(write.field.0)) {
            rows.entry((write.field.0, &write.field.1)).or_default().insert(write.field.2, &write.value);
        }
        let told = rows.into_iter().filter_map(|((table, _), fields)| {
            let bytes = |field: u16| match fields.get(&field) {
                Some(Cell::Bytes(bytes)) => Some(bytes.as_slice()),
                _ => None,
            };
            let person: Person = bytes(1)?.try_into().expect("a key");
            let (whom, accepted) = match table {
                table if table == REVOCATION.code => (Whom::Desk(DeskId::of_key(&person)), bytes(2)?),
                table if table == REMOVAL.code => (Whom::Person(person), bytes(2)?),
                _ if fields.get(&2) == Some(&&Cell::Text("administrator".into())) => return None,
                _ => (Whom::Administrator(person), bytes(3)?),
            };
            let one = |bytes: &[u8]| {
                let stream = StreamId::from_slice(&bytes[..24]).expect("24 bytes");
                (stream, u64::from_be_bytes(bytes[24..].try_into().expect("8 bytes")))
            };
            Some(Self { by, author, whom, accepted: accepted.chunks(32).map(one).collect() })
        });
        told.collect()
    }

    fn is_about(&self, person: &Person) -> bool {
        matches!(&self.whom, Whom::Person(about) | Whom::Administrator(about) if about == person)
    }

    fn accepts(&self, (stream, number, _): &Key, author: &Person, administrative: bool) -> bool {
        let concerns = match &self.whom {
            Whom::Desk(desk) => stream.desk() == *desk,
            Whom::Person(person) => author == person,
            Whom::Administrator(person) => author == person && administrative,
        };
        !concerns || *number <= self.accepted.get(stream).copied().unwrap_or(0)
    }
}

/// Values are expunged.
#[derive(Debug, Clone)]
pub struct Act {
    pub by: Key,
    named: Vec<Dot>,
}

impl Act {
    /// The acts of an entry.
    pub fn of(by: Key, writes: &[Write]) -> Vec<Self> {
        let lists = writes.iter().filter(|write| write.field.0 == EXPUNGING.code && write.field.2 == 2);
        let named = |write: &Write| match &write.value {
            Cell::Rows(names) => {
                names.iter().filter_map(|name| if let Name::Dot(dot) = name { Some(*dot) } else { None }).collect()
            }
            _ => Vec::new(),
        };
        lists.map(|write| Self { by, named: named(write) }).collect()
    }
}

/// What of a set of entries counts.
#[derive(Default)]
pub struct Standing {
    /// The first number of which two entries are known, by stream.
    pub forks: BTreeMap<StreamId, u64>,
    ended: Vec<Ending>,
    /// Entries of people beyond what was held of them when they were ended.
    barred: BTreeSet<Key>,
}

/// Why an entry does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    Fork,
    Revoked,
    Removed,
}

impl Standing {
    pub fn why_not(&self, key: &Key) -> Option<Why> {
        let is_of_desk = |one: &&Ending| matches!(one.whom, Whom::Desk(_));
        if !self.ended.iter().filter(is_of_desk).all(|one| one.accepts(key, &[0; 32], false)) {
            return Some(Why::Revoked);
        }
        if self.forks.get(&key.0).is_some_and(|first| key.1 >= *first) {
            return Some(Why::Fork);
        }
        self.barred.contains(key).then_some(Why::Removed)
    }

    pub fn counts(&self, key: &Key) -> bool {
        self.why_not(key).is_none()
    }

    pub fn is_revoked(&self, desk: &DeskId) -> bool {
        self.ended.iter().any(|one| one.whom == Whom::Desk(*desk))
    }

    pub fn is_removed(&self, person: &Person) -> bool {
        self.ended.iter().any(|one| one.whom == Whom::Person(*person))
    }
}

impl Oracle {
    /// What counts for somebody who holds these entries.
    pub fn standing(&self, held: &Held) -> Standing {
        let forks = if self.copied.is_empty() { BTreeMap::new() } else { self.forks(held) };
        let is_forked = |key: &Key| forks.get(&key.0).is_some_and(|first| key.1 >= *first);
        let told = self.endings.iter().filter(|one| held.contains(&one.by) && !is_forked(&one.by));
        let ended = that_count(&told.collect::<Vec<_>>());
        let barring: Vec<&Ending> = ended.iter().filter(|one| !matches!(one.whom, Whom::Desk(_))).collect();
        let mut barred = BTreeSet::new();
        if !barring.is_empty() {
            let is_barred = |key: &Key| {
                let entry = self.get(key).expect("an entry that was made");
                let mut about = barring.iter().filter(|one| one.is_about(&entry.author)).peekable();
                let of_table = |write: &Write| schema::table(write.field.0).is_some_and(|table| table.administrative);
                let administrative = about.peek().is_some() && entry.writes.iter().any(of_table);
                about.any(|one| !one.accepts(key, &entry.author, administrative))
            };
            barred.extend(held.iter().filter(|key| is_barred(key)).copied());
        }
        Standing { forks, ended, barred }
    }

    /// Two entries are known under one number where both are held, or where what follows them binds another hash.
    fn forks(&self, held: &Held) -> BTreeMap<StreamId, u64> {
        let mut known: BTreeMap<(StreamId, u64), BTreeSet<Mark>> = BTreeMap::new();
        for key in held {
            known.entry((key.0, key.1)).or_default().insert(key.2);
            if let Some(previous) = self.get(key).and_then(|entry| entry.previous) {
                known.entry((key.0, key.1 - 1)).or_default().insert(previous);
            }
        }
        let mut forks = BTreeMap::new();
        for ((stream, number), _) in known.into_iter().filter(|(_, marks)| marks.len() > 1) {
            forks.entry(stream).or_insert(number);
        }
        forks
    }

    /// Whether anything was ever expunged.
    pub fn has_acts(&self) -> bool {
        !self.acts.is_empty()
    }

    /// Whether anybody was ever revoked or removed, or wrote on a copy.
    pub fn is_troubled(&self) -> bool {
        !self.endings.is_empty() || !self.copied.is_empty()
    }

    /// Whether an act that is held, counting or not, removes somebody.
    pub fn names_removed(&self, person: &Person, held: &Held) -> bool {
        self.endings.iter().any(|one| one.whom == Whom::Person(*person) && held.contains(&one.by))
    }

    /// Whether every act that is held counts.
    pub fn acts_count(&self, held: &Held) -> bool {
        let standing = self.standing(held);
        self.acts.iter().filter(|act| held.contains(&act.by)).all(|act| standing.counts(&act.by))
    }

    /// The values that must be gone where these entries are held: those that a counting act names and that may go.
    pub fn must_be_gone(&self, held: &Held) -> Gone {
        let standing = self.standing(held);
        let acts = self.acts.iter().filter(|act| held.contains(&act.by) && standing.counts(&act.by));
        self.named_by(acts, held)
    }

    /// The values that any act names, whether it is known or counts.
    pub fn may_be_gone(&self, held: &Held) -> Gone {
        self.named_by(self.acts.iter(), held)
    }

    fn named_by<'a>(&self, acts: impl Iterator<Item = &'a Act>, held: &Held) -> Gone {
        let mut gone = Gone::new();
        for (stream, number, index) in acts.flat_map(|act| &act.named).copied() {
            for key in held.range(all_of(stream, number)) {
                let write = self.get(key).and_then(|entry| entry.writes.get(index as usize));
                let may_go = |write: &Write| {
                    let is_free = schema::table(write.field.0).is_none_or(|table| !table.administrative);
                    is_free && !matches!(write.value, Cell::Row(_) | Cell::Rows(_))
                };
                if write.is_some_and(may_go) {
                    gone.insert((*key, index));
                }
            }
        }
        gone
    }
}

/// None counts that lies beyond what a counting one accepts; those that only reach each other in a ring all do.
fn that_count(told: &[&Ending]) -> Vec<Ending> {
    let mut verdicts: Vec<Option<bool>> = vec![None; told.len()];
    loop {
        let before = verdicts.clone();
        for (place, one) in told.iter().enumerate() {
            let against = || told.iter().zip(&before).filter(|(other, _)| !other.accepts(&one.by, &one.author, true));
            if against().all(|(_, verdict)| *verdict == Some(false)) {
                verdicts[place] = Some(true);
            } else if against().any(|(_, verdict)| *verdict == Some(true)) {
                verdicts[place] = Some(false);
            }
        }
        if verdicts == before {
            let counting = told.iter().zip(verdicts).filter(|(_, verdict)| *verdict != Some(false));
            return counting.map(|(one, _)| (*one).clone()).collect();
        }
    }
}
