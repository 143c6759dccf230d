//! Cases keep the edition of the law they were computed with, until a person accepts the one in force.

use std::collections::BTreeMap;

use super::super::read::{load_case, seen};
use super::super::views::{DateMove, LawPlan, LawPlanCase};
use super::super::{CaseworkError, MAX_ROWS, edit::PIN};
use crate::ids::{MAX_WRITES, RowId, parse_seen};
use crate::journal::Action;
use crate::law::Law;
use crate::model::schema::CASE;
use crate::model::values::Value;
use crate::register::standing::{Settings, due_dates, text};
use crate::register::tables::law_texts;
use crate::register::{CaseRows, Register};

/// What accepting the law in force would move, case by case. Nothing is changed.
pub fn law_plan(register: &Register) -> Result<LawPlan, CaseworkError> {
    let (law, settings) = (register.law().clone(), register.settings()?);
    let mut plan = LawPlan { version: law.version().to_owned(), cases: Vec::new(), moving: 0, unmoved: 0, unknown: 0 };
    for (case, version) in law_texts::pinned_elsewhere(register.connection(), law.version())? {
        let Some(rows) = register.case_rows(case)? else { continue };
        let Some(edition) = register.edition(&version)? else {
            plan.unknown += 1;
            continue;
        };
        let moves = moves(&rows, &edition, &law, &settings);
        if moves.is_empty() {
            plan.unmoved += 1;
            continue;
        }
        plan.moving += 1;
        if plan.cases.len() < MAX_ROWS as usize {
            plan.cases.push(LawPlanCase {
                case_id: case.token(),
                reference: text(&rows.case, 1).unwrap_or_default().to_owned(),
                subject: text(&rows.case, 13).map(str::to_owned),
                version,
                moves,
            });
        }
    }
    Ok(plan)
}

/// Puts cases under the law in force: those named, or every open one that is computed with another edition.
pub fn accept_law(register: &mut Register, cases: Option<&[RowId]>) -> Result<LawPlan, CaseworkError> {
    let version = register.law().version().to_owned();
    let open: Vec<RowId> = law_texts::pinned_elsewhere(register.connection(), &version)?
        .into_iter()
        .map(|(case, _)| case)
        .filter(|case| cases.is_none_or(|named| named.contains(case)))
        .collect();
    for some in open.chunks(MAX_WRITES) {
        let mut writes = Vec::new();
        for case in some {
            let state = load_case(register, *case)?;
            writes.push((*case, parse_seen(&seen(&state, PIN)).unwrap_or_default()));
        }
        register.transact(Action::AcceptLaw, |draft| {
            for (case, seen) in writes {
                draft.write(&CASE, case, PIN, Value::text(&version), seen);
            }
            Ok::<_, CaseworkError>(())
        })?;
    }
    law_plan(register)
}

/// What accepting the law in force would move in one open case; nothing where it follows that law already.
pub fn waiting_moves(
    register: &Register,
    rows: &CaseRows,
    pinned: Option<&str>,
) -> Result<Vec<DateMove>, CaseworkError> {
    let Some(pinned) = pinned.filter(|pinned| *pinned != register.law().version()) else { return Ok(Vec::new()) };
    let Some(edition) = register.edition(pinned)? else { return Ok(Vec::new()) };
    let settings = register.settings()?;
    Ok(moves(rows, &edition, register.law(), &settings))
}

type Dates = BTreeMap<(String, Option<String>, String), String>;

fn moves(rows: &CaseRows, edition: &Law, law: &Law, settings: &Settings) -> Vec<DateMove> {
    let (before, after) = (due_dates(rows, edition, settings), due_dates(rows, law, settings));
    let source = |code: &str| {
        let of = |law: &Law| law.rows().deadline.iter().find(|row| row.code == code).map(|row| row.source.clone());
        of(law).or_else(|| of(edition))
    };
    between(&before, &after, source)
}

fn between(before: &Dates, after: &Dates, source: impl Fn(&str) -> Option<String>) -> Vec<DateMove> {
    let mut keys: Vec<_> = before.keys().chain(after.keys()).collect();
    keys.sort();
    keys.dedup();
    keys.into_iter()
        .filter(|key| before.get(*key) != after.get(*key))
        .map(|key| DateMove {
            code: key.0.clone(),
            source: source(&key.0),
            person: key.1.clone(),
            before: before.get(key).cloned(),
            after: after.get(key).cloned(),
        })
        .collect()
}
