//! A row that somebody marked as entered in error while somebody else, who could not know, went on with it.
//!
//! The mark tells which entries its author's desk held (`in_error_knew`). A write on the row that is in none of them,
//! a new reference to it, or, where a whole case was marked, any write inside it, keeps the row: it counts, and a
//! person chooses. A mark that does not tell what was known is older than this rule and holds as it always did.
//! The order in which steps follow each other is bookkeeping and keeps nothing.

use std::collections::BTreeMap;

use super::{RowState, Sibling};
use crate::ids::{Dot, LocalStream, RowId};
use crate::journal::Intervals;
use crate::model::schema::CASE;
use crate::model::values::Value;

/// Whether some surviving write marks the row as entered in error.
pub fn is_marked(row: &RowState) -> bool {
    marks(row).next().is_some()
}

/// The writes that mark the row.
pub fn marks(row: &RowState) -> impl Iterator<Item = &Sibling> {
    let siblings = row.table.mark().map_or(&[][..], |field| row.field(field.code));
    siblings.iter().filter(|sibling| matches!(sibling.value, Value::Text(_) | Value::Expunged))
}

/// The writes that say the row stays, each made against a mark or beside one.
pub fn keepings(row: &RowState) -> impl Iterator<Item = &Sibling> {
    let siblings = row.table.mark().map_or(&[][..], |field| row.field(field.code));
    siblings.iter().filter(|sibling| sibling.value == Value::Null)
}

/// What the author of a mark knows: every entry that is at the desk.
pub fn knowledge(have: &BTreeMap<LocalStream, Intervals>) -> Value {
    let ends = have.iter().flat_map(|(stream, here)| {
        here.pairs()
            .iter()
            .flat_map(|(first, last)| [*first, *last].map(|at| RowId::created_by(Dot::new(*stream, at, 0))))
    });
    Value::Rows(ends.collect())
}

/// A write that the marks of a row did not know of: the row it stands in, its field, and which write.
#[derive(Debug, Clone, Copy)]
pub struct Unknown<'r> {
    /// The marked row itself, or one beside it.
    pub row: &'r RowState,
    /// Code of its field.
    pub field: u16,
    /// Which write.
    pub dot: Dot,
}

/// Everything that keeps a marked row; `beside` are the rows of the same case.
pub fn unknown<'r>(row: &'r RowState, beside: &[&'r RowState]) -> Vec<Unknown<'r>> {
    let Some(known) = Known::of(row) else { return Vec::new() };
    let mut found = Vec::new();
    writes(row, &known, |_| true, &mut found);
    for other in beside.iter().filter(|other| (other.table, other.row) != (row.table, row.row)) {
        // What was itself struck out is no reason to keep anything.
        if is_marked(other) && !other.kept {
            continue;
        }
        let is_inside = row.table.code == CASE.code;
        writes(other, &known, |sibling| is_inside || sibling.value == Value::Row(row.row), &mut found);
    }
    found
}

fn writes<'r>(row: &'r RowState, known: &Known, counts: impl Fn(&Sibling) -> bool, found: &mut Vec<Unknown<'r>>) {
    let marks = [row.table.mark(), row.table.mark_knew()].map(|field| field.map(|field| field.code));
    for (field, siblings) in row.table.fields.iter().zip(&row.fields) {
        if marks.contains(&Some(field.code)) || !field.can_conflict() {
            continue;
        }
        let unseen = siblings.iter().filter(|sibling| counts(sibling) && !known.holds(sibling.dot));
        found.extend(unseen.map(|sibling| Unknown { row, field: field.code, dot: sibling.dot }));
    }
}

/// Which entries the authors of all marks of a row knew together.
struct Known {
    marks: Vec<Dot>,
    ranges: Vec<(Dot, Dot)>,
}

impl Known {
    /// Nothing where the row is not marked, or where its mark does not tell.
    fn of(row: &RowState) -> Option<Self> {
        let marks: Vec<Dot> = marks(row).map(|mark| mark.dot).collect();
        let told = row.field(row.table.mark_knew()?.code);
        let mut ranges = Vec::new();
        for sibling in told {
            let Value::Rows(ends) = &sibling.value else { continue };
            for pair in ends.chunks_exact(2) {
                if let [first, last] = pair {
                    ranges.push((Dot(first.0), Dot(last.0)));
                }
            }
        }
        (!marks.is_empty() && !ranges.is_empty()).then_some(Self { marks, ranges })
    }

    fn holds(&self, dot: Dot) -> bool {
        let within = |(first, last): &(Dot, Dot)| {
            first.stream() == dot.stream() && (first.sequence()..=last.sequence()).contains(&dot.sequence())
        };
        // Whatever a desk writes with the mark or after it, it writes in knowledge of it.
        let by_marker = |mark: &Dot| mark.stream() == dot.stream() && mark.sequence() <= dot.sequence();
        self.ranges.iter().any(within) || self.marks.iter().any(by_marker)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Hlc;
    use crate::model::schema::{NOTE, PERSON, STEP, Table};

    fn dot(stream: u16, sequence: u64, index: usize) -> Dot {
        Dot::new(LocalStream(stream), sequence, index)
    }

    fn put(row: &mut RowState, name: &str, at: Dot, value: Value) {
        let place = row.table.position(row.table.field_named(name).unwrap().code).unwrap();
        row.fields[place].push(Sibling { dot: at, hlc: Hlc::default(), value });
    }

    fn row(table: &'static Table, created: Dot) -> RowState {
        RowState::new(table, RowId::created_by(created))
    }

    fn marked(mut state: RowState, at: Dot, knew: &[(u16, u64, u64)]) -> RowState {
        let mut have: BTreeMap<LocalStream, Intervals> = BTreeMap::new();
        for (stream, first, last) in knew {
            have.entry(LocalStream(*stream)).or_default().add(*first, *last);
        }
        put(&mut state, "in_error", at, Value::Text("twice".into()));
        put(&mut state, "in_error_knew", Dot(at.0 + 1), knowledge(&have));
        state
    }

    #[test]
    fn what_the_author_of_the_mark_knew_does_not_keep_the_row() {
        let mut person = row(&PERSON, dot(1, 1, 0));
        put(&mut person, "name", dot(1, 1, 0), Value::Text("A".into()));
        put(&mut person, "role", dot(2, 4, 0), Value::Text("witness".into()));
        let person = marked(person, dot(1, 9, 0), &[(1, 1, 8), (2, 1, 4)]);
        assert!(unknown(&person, &[]).is_empty());
    }

    #[test]
    fn an_edit_a_reference_and_an_entry_behind_a_gap_keep_it() {
        let mut person = row(&PERSON, dot(1, 1, 0));
        put(&mut person, "name", dot(2, 5, 0), Value::Text("B".into()));
        put(&mut person, "born_on", dot(2, 8, 0), Value::Date("1975".into()));
        let person = marked(person, dot(1, 9, 0), &[(1, 1, 8), (2, 1, 4), (2, 7, 9)]);
        let mut step = row(&STEP, dot(3, 1, 0));
        put(&mut step, "person", dot(3, 1, 0), Value::Row(person.row));
        put(&mut step, "stage", dot(3, 1, 1), Value::Text("MI15".into()));
        let kept = unknown(&person, &[&person, &step]);
        let dots: Vec<Dot> = kept.iter().map(|one| one.dot).collect();
        assert_eq!(dots, [dot(2, 5, 0), dot(3, 1, 0)]);
    }

    #[test]
    fn anything_new_inside_keeps_a_case_but_not_what_was_struck_out() {
        let case = marked(row(&CASE, dot(1, 1, 0)), dot(1, 9, 0), &[(1, 1, 8)]);
        let mut note = row(&NOTE, dot(2, 1, 0));
        put(&mut note, "text", dot(2, 1, 0), Value::Text("new".into()));
        assert_eq!(unknown(&case, &[&note]).len(), 1);
        let struck = marked(note, dot(2, 2, 0), &[(2, 1, 1)]);
        assert!(unknown(&case, &[&struck]).is_empty());
    }

    #[test]
    fn a_mark_that_does_not_tell_what_it_knew_holds() {
        let mut person = row(&PERSON, dot(1, 1, 0));
        put(&mut person, "name", dot(2, 5, 0), Value::Text("B".into()));
        put(&mut person, "in_error", dot(1, 9, 0), Value::Text("twice".into()));
        assert!(is_marked(&person) && unknown(&person, &[]).is_empty());
    }
}
