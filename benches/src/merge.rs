//! Merging a thousand conflicting edits in memory, against Automerge doing the same and being asked for all values.
//!
//! Both sides hold a thousand cases; each has changed the subject of every one. Nothing is read, written or signed.

use std::collections::BTreeMap;
use std::convert::Infallible;

use automerge::transaction::Transactable;
use automerge::{AutoCommit, ObjId, ObjType, ROOT, ReadDoc};
use comity_core::clock::Hlc;
use comity_core::ids::{Dot, LocalStream, RowId};
use comity_core::journal::Write;
use comity_core::merge::{Current, Early, Planner, RowState, differ};
use comity_core::model::schema::{CASE, Table};
use comity_core::model::values::Value;

use crate::measure::{Blocks, Figure, Outcome, timed};

const EDITS: u64 = 1_000;
const BLOCKS: usize = 9;
/// The subject of a case.
const SUBJECT: u16 = 13;

/// Measures both in blocks.
pub fn measure() -> Outcome<Figure> {
    let (here, writes) = ours();
    let (document, other, cases) = theirs()?;
    let blocks = Blocks::alternate(
        BLOCKS,
        || {
            let (mut here, writes) = (here.clone(), writes.clone());
            let (cost, conflicts) = timed(|| Ok(merge(&mut here, writes)?))?;
            all_conflict(conflicts, cost)
        },
        || {
            let (mut document, mut other) = (document.clone(), other.clone());
            let (cost, conflicts) = timed(|| {
                document.merge(&mut other)?;
                let mut conflicts = 0;
                for case in &cases {
                    conflicts += u64::from(document.get_all(case, "subject")?.len() == 2);
                }
                Ok(conflicts)
            })?;
            all_conflict(conflicts, cost)
        },
    )?;
    Ok(blocks.figure(
        format!("merge of {EDITS} conflicting edits in memory / Automerge merge and get_all"),
        "ms",
        Some(1.0),
    ))
}

fn all_conflict(conflicts: u64, cost: f64) -> Outcome<f64> {
    if conflicts == EDITS { Ok(cost) } else { Err(format!("{conflicts} of {EDITS} edits conflict").into()) }
}

/// Cases in memory.
#[derive(Clone, Default)]
struct Memory {
    rows: BTreeMap<RowId, RowState>,
}

impl Current for Memory {
    type Error = Infallible;

    fn row(&mut self, _: &'static Table, row: RowId) -> Result<Option<RowState>, Infallible> {
        Ok(self.rows.get(&row).cloned())
    }

    fn applied(&self, dot: Dot) -> bool {
        dot.stream() != LocalStream(3)
    }
}

fn write(stream: u16, number: u64, text: String, seen: Vec<Dot>) -> Write {
    let row = RowId::created_by(Dot::new(LocalStream(1), number, 0));
    let dot = Dot::new(LocalStream(stream), number, 0);
    Write { dot, table: CASE.code, row, field: SUBJECT, value: Value::Text(text), seen }
}

/// A register that has edited every case, and what came from the other desk.
fn ours() -> (Memory, Vec<Write>) {
    let mut here = Memory::default();
    let base = |number| vec![Dot::new(LocalStream(1), number, 0)];
    for stream in [1, 2] {
        let seen = |number| if stream == 1 { Vec::new() } else { base(number) };
        let writes = (1..=EDITS).map(|number| write(stream, number, text(stream, number), seen(number))).collect();
        let _ = merge(&mut here, writes); // the sample; what conflicts is counted when it is measured
    }
    (here, (1..=EDITS).map(|number| write(3, number, text(3, number), base(number))).collect())
}

fn text(side: u16, number: u64) -> String {
    format!("Bank records of the company, letter {number} of desk {side}")
}

/// Takes in one entry a write, and answers how many fields hold two values.
fn merge(here: &mut Memory, writes: Vec<Write>) -> Result<u64, Infallible> {
    let mut planner = Planner::new(here, Early::new());
    for write in writes {
        let hlc = Hlc(write.dot.sequence());
        planner.entry(hlc, vec![write], &|_| false)?;
    }
    let plan = planner.finish();
    let rows = plan.rows.into_iter().map(|((_, row), planned)| (row, planned.state));
    here.rows.extend(rows);
    Ok(here.rows.values().filter(|state| differ(state.field(SUBJECT))).count() as u64)
}

/// Two Automerge documents of the same cases, each with a change a case.
fn theirs() -> Outcome<(AutoCommit, AutoCommit, Vec<ObjId>)> {
    let mut document = AutoCommit::new();
    let mut cases = Vec::new();
    for number in 1..=EDITS {
        let case = document.put_object(ROOT, number.to_string(), ObjType::Map)?;
        document.put(&case, "subject", text(1, number))?;
        document.commit();
        cases.push(case);
    }
    let mut other = document.fork();
    for (side, document) in [(2, &mut document), (3, &mut other)] {
        for (case, number) in cases.iter().zip(1..) {
            document.put(case, "subject", text(side, number))?;
            document.commit();
        }
    }
    Ok((document, other, cases))
}
