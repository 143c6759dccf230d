//! Which entries count, told naively from the set that is held: forks, revocations, and the acts by which values are
//! expunged. Written from the format's own words, not from the program.

use std::collections::{BTreeMap, BTreeSet};

use comity_core::ids::{DeskId, StreamId};
use comity_core::model::schema::{self, EXPUNGING, REVOCATION};

use super::oracle::{Cell, Dot, Gone, Held, Key, Mark, Name, Oracle, Write, all_of};

/// A desk is revoked: of each of its streams, entries up to a number are accepted.
#[derive(Debug, Clone)]
pub struct Revocation {
    pub by: Key,
    desk: DeskId,
    accepted: BTreeMap<StreamId, u64>,
}

impl Revocation {
    /// The revocations an entry makes.
    pub fn of(by: Key, writes: &[Write]) -> Vec<Self> {
        let mut rows: BTreeMap<&Name, [Option<&[u8]>; 2]> = BTreeMap::new();
        for write in writes.iter().filter(|write| write.field.0 == REVOCATION.code) {
            if let (Cell::Bytes(bytes), field @ 1..=2) = (&write.value, write.field.2) {
                rows.entry(&write.field.1).or_default()[usize::from(field) - 1] = Some(bytes);
            }
        }
        let told = rows.into_values().filter_map(|[key, accepted]| Some((key?, accepted?)));
        told.map(|(key, accepted)| {
            let one = |bytes: &[u8]| {
                let stream = StreamId::from_slice(&bytes[..24]).expect("24 bytes");
                (stream, u64::from_be_bytes(bytes[24..].try_into().expect("8 bytes")))
            };
            let desk = DeskId::of_key(key.try_into().expect("a key"));
            Self { by, desk, accepted: accepted.chunks(32).map(one).collect() }
        })
        .collect()
    }

    fn accepts(&self, (stream, number, _): &Key) -> bool {
        stream.desk() != self.desk || *number <= self.accepted.get(stream).copied().unwrap_or(0)
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
    revoked: Vec<Revocation>,
}

/// Why an entry does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    Fork,
    Revoked,
}

impl Standing {
    pub fn why_not(&self, key: &Key) -> Option<Why> {
        if !self.revoked.iter().all(|one| one.accepts(key)) {
            return Some(Why::Revoked);
        }
        self.forks.get(&key.0).filter(|first| key.1 >= **first).map(|_| Why::Fork)
    }

    pub fn counts(&self, key: &Key) -> bool {
        self.why_not(key).is_none()
    }

    pub fn is_revoked(&self, desk: &DeskId) -> bool {
        self.revoked.iter().any(|one| one.desk == *desk)
    }
}

impl Oracle {
    /// What counts for somebody who holds these entries.
    pub fn standing(&self, held: &Held) -> Standing {
        let forks = if self.copied.is_empty() { BTreeMap::new() } else { self.forks(held) };
        let is_forked = |key: &Key| forks.get(&key.0).is_some_and(|first| key.1 >= *first);
        let told = self.revocations.iter().filter(|one| held.contains(&one.by) && !is_forked(&one.by));
        let revoked = that_count(&told.collect::<Vec<_>>());
        Standing { forks, revoked }
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

    /// Whether anybody was ever revoked, or wrote on a copy.
    pub fn is_troubled(&self) -> bool {
        !self.revocations.is_empty() || !self.copied.is_empty()
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
fn that_count(told: &[&Revocation]) -> Vec<Revocation> {
    let mut verdicts: Vec<Option<bool>> = vec![None; told.len()];
    loop {
        let before = verdicts.clone();
        for (place, one) in told.iter().enumerate() {
            let against = || told.iter().zip(&before).filter(|(other, _)| !other.accepts(&one.by));
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
