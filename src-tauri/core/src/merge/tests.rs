use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::ids::LocalStream;
use crate::model::schema::CASE;

/// A register of one row, in memory.
#[derive(Default)]
struct Memory {
    rows: BTreeMap<(u16, RowId), RowState>,
    applied: BTreeSet<Dot>,
    early: Early,
}

impl Current for Memory {
    type Error = std::convert::Infallible;
    fn row(&mut self, table: &'static Table, row: RowId) -> Result<Option<RowState>, Self::Error> {
        Ok(self.rows.get(&(table.code, row)).cloned())
    }
    fn applied(&self, dot: Dot) -> bool {
        self.applied.contains(&dot)
    }
}

impl Memory {
    fn take(&mut self, writes: &[Write]) {
        for write in writes {
            if self.applied.contains(&write.dot) {
                continue; // the journal keeps each entry once
            }
            let early = std::mem::take(&mut self.early);
            let mut planner = Planner::new(self, early);
            planner.entry(Hlc(write.dot.sequence()), vec![write.clone()], &|_| false).unwrap();
            let plan = planner.finish();
            self.early = plan.early;
            self.rows.extend(plan.rows.into_iter().map(|(key, planned)| (key, planned.state)));
            self.applied.insert(write.dot);
        }
    }

    fn values(&self) -> BTreeSet<Value> {
        self.rows.values().flat_map(|row| row.field(13)).map(|sibling| sibling.value.clone()).collect()
    }
}

fn dot(stream: u16, sequence: u64) -> Dot {
    Dot::new(LocalStream(stream), sequence, 0)
}

fn write(at: Dot, text: &str, seen: &[Dot]) -> Write {
    let row = RowId::created_by(dot(1, 1));
    Write { dot: at, table: CASE.code, row, field: 13, value: Value::Text(text.into()), seen: seen.to_vec() }
}

struct Story {
    description: &'static str,
    writes: Vec<Write>,
    expected: &'static [&'static str],
}

#[test]
fn the_table_of_merges_holds_in_every_order() {
    let (a1, a2, b1, b2, c1) = (dot(1, 1), dot(1, 2), dot(2, 1), dot(2, 2), dot(3, 1));
    let table = [
        Story { description: "one write", writes: vec![write(a1, "x", &[])], expected: &["x"] },
        Story {
            description: "an edit replaces what its author saw",
            writes: vec![write(a1, "x", &[]), write(a2, "y", &[a1])],
            expected: &["y"],
        },
        Story {
            description: "two edits apart both survive",
            writes: vec![write(a1, "x", &[]), write(a2, "y", &[a1]), write(b1, "z", &[a1])],
            expected: &["y", "z"],
        },
        Story {
            description: "resolving replaces both",
            writes: vec![write(a1, "x", &[]), write(a2, "y", &[a1]), write(b1, "z", &[a1]), write(b2, "w", &[a2, b1])],
            expected: &["w"],
        },
        Story {
            description: "two people resolve apart: both answers are kept",
            writes: vec![
                write(a1, "x", &[]),
                write(b1, "y", &[]),
                write(a2, "x", &[a1, b1]),
                write(c1, "y", &[a1, b1]),
            ],
            expected: &["x", "y"],
        },
        Story {
            description: "a replaced write never comes back, even when its entry is lost",
            writes: vec![write(a2, "y", &[a1]), write(b1, "z", &[a2])],
            expected: &["z"],
        },
    ];
    for story in table {
        for order in orders(story.writes.len()) {
            let mut register = Memory::default();
            let writes: Vec<_> = order.iter().map(|place| story.writes[*place].clone()).collect();
            register.take(&writes);
            register.take(&writes); // twice changes nothing
            let expected = story.expected.iter().map(|text| Value::Text((*text).into())).collect();
            assert_eq!(register.values(), expected, "{} in order {order:?}", story.description);
        }
    }
}

fn orders(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for shorter in orders(count - 1) {
        for place in 0..count {
            let mut order = shorter.clone();
            order.insert(place, count - 1);
            all.push(order);
        }
    }
    all
}

/// The oracle: survivors are the writes that no other write of the set names.
#[test]
fn random_histories_agree_with_the_oracle() {
    for seed in 1..400u64 {
        let mut state = seed;
        let mut next = |below: u64| {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (state >> 33) % below
        };
        let mut writes: Vec<Write> = Vec::new();
        let mut sequences = [0u64; 4];
        for number in 0..10 {
            let stream = next(3) as usize + 1;
            sequences[stream] += 1;
            let seen: Vec<Dot> = writes.iter().filter(|_| next(3) == 0).map(|write| write.dot).collect();
            writes.push(write(dot(stream as u16, sequences[stream]), &format!("v{number}"), &seen));
        }
        let named: BTreeSet<Dot> = writes.iter().flat_map(|write| write.seen.clone()).collect();
        let oracle: BTreeSet<Value> =
            writes.iter().filter(|write| !named.contains(&write.dot)).map(|write| write.value.clone()).collect();
        for _ in 0..5 {
            let mut shuffled = writes.clone();
            for place in (1..shuffled.len()).rev() {
                shuffled.swap(place, next(place as u64 + 1) as usize);
            }
            let mut register = Memory::default();
            register.take(&shuffled);
            assert_eq!(register.values(), oracle, "seed {seed}");
            assert!(register.early.is_empty(), "everything arrived, nothing may wait (seed {seed})");
        }
    }
}
