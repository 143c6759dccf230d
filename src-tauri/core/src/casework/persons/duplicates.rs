//! Persons of the whole register who may be one.
//!
//! Records are not compared each with each: only those that share a block, which is what names that are alike mostly have
//! in common. A block of a very common name is compared in the order of birth, each with its neighbours.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::super::CaseworkError;
use super::super::views::{DuplicatePair, DuplicatesPage, DuplicatesQuery};
use super::likeness::{Described, Likeness, Strength};
use super::places::place;
use crate::ids::RowId;
use crate::register::Register;
use crate::register::tables::persons::{self, Compared};

/// Pairs of a page.
const PAGE: u32 = 100;
/// Larger blocks are compared with neighbours only, so many of them.
const LARGE: usize = 60;
const NEIGHBOURS: usize = 8;

/// Two persons, by their places in the list of all.
struct Pair {
    first: usize,
    second: usize,
    likeness: Likeness,
    contested: bool,
}

/// One page of the persons who may be one: what desks contradict each other about first, then by likeness, newest first.
pub fn likely_duplicates(register: &Register, query: &DuplicatesQuery) -> Result<DuplicatesPage, CaseworkError> {
    let all = persons::every(register.connection())?;
    let pairs = pairs(&all);
    let total = pairs.len();
    let (offset, limit) = (query.offset.unwrap_or(0), query.limit.unwrap_or(PAGE).min(PAGE));
    let mut told = Vec::new();
    for pair in pairs.into_iter().skip(offset as usize).take(limit as usize) {
        let row = |at: usize| all.get(at).map(|person| person.id);
        let (Some(first), Some(second)) = (row(pair.first), row(pair.second)) else { continue };
        let (Some(first), Some(second)) = (place(register, first)?, place(register, second)?) else { continue };
        told.push(DuplicatePair {
            first,
            second,
            strength: pair.likeness.strength.code().to_owned(),
            reasons: pair.likeness.reasons.into_iter().map(str::to_owned).collect(),
            against: pair.likeness.against.into_iter().map(str::to_owned).collect(),
            contested: pair.contested,
        });
    }
    Ok(DuplicatesPage { pairs: told, total, persons: all.len() })
}

fn pairs(all: &[Compared]) -> Vec<Pair> {
    let described: Vec<Described> = all
        .iter()
        .map(|one| {
            let text = Option::as_deref;
            Described::new(&one.name, text(&one.other_names), text(&one.born_on), text(&one.papers), text(&one.sex))
        })
        .collect();
    let said = Said::read(all);
    let mut found: BTreeMap<(usize, usize), Pair> = BTreeMap::new();
    for (first, second) in said.contested.iter().copied() {
        let likeness = likeness(&described, first, second).unwrap_or(Likeness {
            strength: Strength::Weak,
            reasons: Vec::new(),
            against: Vec::new(),
            name: None,
        });
        found.insert((first, second), Pair { first, second, likeness, contested: true });
    }
    let mut looked_at = HashSet::new();
    for (first, second) in within_blocks(&described) {
        if !looked_at.insert((first, second)) || said.is_settled(first, second) {
            continue;
        }
        let Some(likeness) = likeness(&described, first, second).filter(|one| one.strength < Strength::Weak) else {
            continue;
        };
        // Of two persons who stand in several cases each, the most telling pair.
        let key = said.key(first, second);
        let better =
            found.get(&key).is_none_or(|known| !known.contested && likeness.strength < known.likeness.strength);
        if better {
            found.insert(key, Pair { first, second, likeness, contested: false });
        }
    }
    let mut pairs: Vec<Pair> = found.into_values().collect();
    pairs.sort_by_key(|pair| {
        let newest = std::cmp::Reverse((pair.second, pair.first));
        (!pair.contested, pair.likeness.strength, pair.likeness.name, newest)
    });
    pairs
}

fn likeness(described: &[Described], first: usize, second: usize) -> Option<Likeness> {
    described.get(first)?.likeness(described.get(second)?)
}

/// Pairs that share a block, the earlier row first.
fn within_blocks(described: &[Described]) -> Vec<(usize, usize)> {
    let mut keys: Vec<(u64, usize)> = Vec::with_capacity(described.len() * 4);
    for (at, one) in described.iter().enumerate() {
        for block in one.blocks() {
            let mut hasher = DefaultHasher::new();
            block.hash(&mut hasher);
            keys.push((hasher.finish(), at));
        }
    }
    keys.sort_unstable();
    let mut pairs = Vec::new();
    for block in keys.chunk_by(|a, b| a.0 == b.0).filter(|block| block.len() > 1) {
        let mut members: Vec<usize> = block.iter().map(|(_, at)| *at).collect();
        members.dedup();
        let reach = if members.len() > LARGE { NEIGHBOURS } else { members.len() };
        if members.len() > LARGE {
            members.sort_by_key(|at| described.get(*at).and_then(|one| one.born_on().map(|born| born.earliest())));
        }
        for (place, one) in members.iter().enumerate() {
            pairs.extend(members.iter().skip(place + 1).take(reach).map(|other| (*one.min(other), *one.max(other))));
        }
    }
    pairs
}

/// Who was said to be one and who was said not to be.
struct Said {
    /// For each person a number that all rows of them share.
    person: Vec<usize>,
    apart: HashSet<(usize, usize)>,
    /// Rows that are one person by one word and two by another.
    contested: Vec<(usize, usize)>,
}

impl Said {
    fn read(all: &[Compared]) -> Self {
        let places: HashMap<RowId, usize> = all.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
        let mut person: Vec<usize> = (0..all.len()).collect();
        for (at, one) in all.iter().enumerate() {
            if let Some(other) = one.same_as.and_then(|row| places.get(&row)) {
                let (a, b) = (leader(&person, at), leader(&person, *other));
                if let Some(slot) = person.get_mut(a.max(b)) {
                    *slot = a.min(b);
                }
            }
        }
        let person: Vec<usize> = (0..all.len()).map(|at| leader(&person, at)).collect();
        let mut said = Self { person, apart: HashSet::new(), contested: Vec::new() };
        for (at, one) in all.iter().enumerate() {
            for other in one.other_than.iter().filter_map(|row| places.get(row)).copied() {
                let key = said.key(at, other);
                if key.0 == key.1 {
                    said.contested.push((at.min(other), at.max(other)));
                }
                said.apart.insert(key);
            }
        }
        said.contested.sort_unstable();
        said.contested.dedup();
        said
    }

    fn key(&self, first: usize, second: usize) -> (usize, usize) {
        let of = |at: usize| self.person.get(at).copied().unwrap_or(at);
        let (a, b) = (of(first), of(second));
        (a.min(b), a.max(b))
    }

    /// Somebody has said already what the two are.
    fn is_settled(&self, first: usize, second: usize) -> bool {
        let key = self.key(first, second);
        key.0 == key.1 || self.apart.contains(&key)
    }
}

/// The number that stands for all rows of a person; links always lead to a smaller one.
fn leader(person: &[usize], mut at: usize) -> usize {
    while let Some(next) = person.get(at).copied().filter(|next| *next != at) {
        at = next;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(id: i64, name: &str, born: Option<&str>) -> Compared {
        Compared {
            id: RowId(id),
            of_case: RowId(id * 1000),
            name: name.into(),
            other_names: None,
            born_on: born.map(str::to_owned),
            papers: None,
            sex: None,
            same_as: None,
            other_than: Vec::new(),
        }
    }

    fn told(all: &[Compared]) -> Vec<(usize, usize)> {
        pairs(all).iter().map(|pair| (pair.first, pair.second)).collect()
    }

    #[test]
    fn who_was_said_to_be_one_or_another_stays_quiet() {
        let mut all = vec![
            person(1, "Ivan Petrov", Some("1979-04-10")),
            person(2, "Иван Петров", Some("1979-04-10")),
            person(3, "Petrov Ivan", None),
            person(4, "Ana Kovač", None),
        ];
        assert_eq!(told(&all), [(0, 1), (0, 2), (1, 2)]);
        all[1].same_as = Some(RowId(1));
        assert_eq!(told(&all), [(0, 2)], "the third may still be the one person of the first two");
        all[2].other_than = vec![RowId(2)];
        assert!(told(&all).is_empty(), "said of one row, it holds for the person");
        all[2].same_as = Some(RowId(1));
        assert!(pairs(&all)[0].contested, "two desks said opposite things");
    }

    #[test]
    fn a_common_name_costs_no_more_than_its_length() {
        let all: Vec<Compared> = (0..3000)
            .map(|at| person(at + 1, "Mohamed Ali", Some(if at == 17 { "1950-01-01" } else { "1980" })))
            .collect();
        let pairs = within_blocks(
            &all.iter()
                .map(|one| Described::new(&one.name, None, one.born_on.as_deref(), None, None))
                .collect::<Vec<_>>(),
        );
        assert!(pairs.len() < 3000 * NEIGHBOURS * 4, "{}", pairs.len());
    }
}
