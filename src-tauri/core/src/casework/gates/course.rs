//! The gates before a step to which no way leads from where the case stands, before one of long before the case, and
//! before the end of a case while somebody is held.
//!
//! A case may have gone its own way, and a step may be typed in late; but a wrong stage or a wrong year silences or
//! starts a time limit. So it takes one key, and is shown from then on.

use std::collections::BTreeSet;

use super::super::closing;
use super::super::views::GivenToGates;
use super::facts::{Ahead, Known};
use crate::law::basis::Support;
use crate::law::gates::GateAnswer;
use crate::law::{Custody, Law, Place, ProcedureRow, Sure};
use crate::merge::RowState;
use crate::model::dates::{CivilDate, PartialDate};
use crate::model::schema::{CUSTODY, PERSON, STEP};
use crate::register::{CaseRows, standing};

/// Codes of the gates.
const OUT_OF_COURSE: &str = "out_of_course";
const LONG_BEFORE: &str = "long_before";
const PERSON_HELD: &str = "person_held";
/// More than a year before anything that is known of the case: most often a slip in the year.
const LONG_DAYS: i64 = 366;
/// Where no law says so.
const OFFICE: &str = "Office practice";

const EXTRADITION: &str = "extradition";
const INCOMING: &str = "incoming";
const EXECUTED: &str = "executed";

const FAMILY: u16 = 2;
const DIRECTION: u16 = 3;
const DATED_ON: u16 = 11;
const RECEIVED_ON: u16 = 12;
const HAPPENED_ON: u16 = 3;
const CUSTODY_ON: u16 = 4;
const STAGE: u16 = 2;

pub fn is_gate(code: &str) -> bool {
    [OUT_OF_COURSE, LONG_BEFORE, PERSON_HELD].contains(&code)
}

/// The gates before this step, with what was given to them.
pub fn gates(
    law: &Law,
    rows: &CaseRows,
    procedure: &ProcedureRow,
    ahead: &Ahead<'_>,
    known: &Known,
    given: &GivenToGates,
) -> Vec<GateAnswer> {
    let Some(stage) = ahead.stage else { return Vec::new() };
    let others: Vec<RowState> = rows.of(&STEP).iter().filter(|step| Some(step.row) != ahead.instead).cloned().collect();
    let mut wanted = Vec::new();
    // How a case came out is told with its end, from wherever it stands.
    if ahead.outcome.is_none() && !is_offered(law, rows, procedure, &others, stage, ahead.on) {
        wanted.push((OUT_OF_COURSE, procedure.source.as_str()));
    }
    let first = first_day(rows, &others);
    if ahead.on.zip(first).is_some_and(|(on, first)| first.days_since(on) > LONG_DAYS) {
        wanted.push((LONG_BEFORE, OFFICE));
    }
    let answer = |(code, source): (&str, &str)| {
        let before = known.passed.iter().find(|(gate, _)| gate == code).map(|(_, reason)| reason);
        let passed = given.passes.get(code).or(before).map(|reason| reason.trim());
        let support = Support { instrument: None, governing: false, source: source.to_owned(), sure: Sure::Office };
        GateAnswer::of_key(code, passed, support)
    };
    let mut answers: Vec<GateAnswer> = wanted.into_iter().map(answer).collect();
    if leaves_held(law, rows, stage, ahead) {
        let reason = given.passes.get(PERSON_HELD).map(|reason| reason.trim()).filter(|reason| !reason.is_empty());
        let support = Support { instrument: None, governing: false, source: OFFICE.to_owned(), sure: Sure::Office };
        answers.push(GateAnswer::of_reason(PERSON_HELD, false, reason, support));
    }
    answers
}

/// Whether the end of this case would take somebody who is held with us from every list. A surrender told in the same
/// save ends it; that the case was finalised otherwise does not say that anybody is free.
fn leaves_held(law: &Law, rows: &CaseRows, stage: &str, ahead: &Ahead<'_>) -> bool {
    let text = |field| standing::text(&rows.case, field);
    let is_ours = text(FAMILY) == Some(EXTRADITION) && text(DIRECTION) == Some(INCOMING);
    let is_final = law.stage(stage).is_some_and(|row| row.place == Place::Final);
    let handed_over = ahead
        .outcome
        .and_then(|outcome| law.stage(outcome))
        .is_some_and(|row| row.custody == Some(Custody::Ends) && row.status == EXECUTED);
    let counting = |table| rows.of(table).iter().filter(|one| standing::counts(one)).cloned().collect::<Vec<_>>();
    is_ours && is_final && !handed_over && !closing::still_held(law, &counting(&STEP), &counting(&CUSTODY)).is_empty()
}

/// Whether the files let a case that stands here come to this stage, or the step was only typed in late.
fn is_offered(
    law: &Law,
    rows: &CaseRows,
    procedure: &ProcedureRow,
    steps: &[RowState],
    stage: &str,
    on: Option<CivilDate>,
) -> bool {
    let Some(row) = law.stage(stage) else { return true };
    let direction = standing::text(&rows.case, DIRECTION).unwrap_or_default();
    // What the end of a case asks is asked when it is closed.
    if row.place == Place::Final || law.start_stages(procedure, direction).iter().any(|start| start.code == stage) {
        return true;
    }
    let counting: Vec<&RowState> = steps.iter().filter(|step| standing::counts(step)).collect();
    let heads = standing::heads(steps);
    let stage_of = |step: &RowState| standing::text(step, STAGE).map(str::to_owned).unwrap_or_default();
    let persons = rows.of(&PERSON).iter().filter(|one| standing::counts(one)).count();
    // To open a closed case again is an act of its own, with a right of its own.
    let ended = |step: &&&RowState| law.stage(&stage_of(step)).is_some_and(|row| row.place == Place::Final);
    if counting.iter().filter(ended).any(|step| heads.contains(&step.row)) {
        return true;
    }
    // Of several persons one may be further than another.
    let apart = row.asks_person && persons > 1;
    let here = || counting.iter().filter(|step| apart || heads.contains(&step.row));
    // What lies between may have gone unrecorded: small offices note what matters to them.
    let follows = |step: &&&RowState| leads_to(law, &stage_of(step), stage);
    let came_earlier = |step: &&&RowState| {
        let is_before = law.stage_order(stage, &stage_of(step)) == Some(std::cmp::Ordering::Less);
        is_before && day(step, HAPPENED_ON).zip(on).is_some_and(|(then, on)| on < then)
    };
    counting.is_empty() || here().any(|step| follows(&step) || came_earlier(&step))
}

/// Whether the files let a case come from one stage to another, directly or through others that are no outcome.
fn leads_to(law: &Law, from: &str, wanted: &str) -> bool {
    let (mut seen, mut open) = (BTreeSet::from([from.to_owned()]), vec![from.to_owned()]);
    while let Some(stage) = open.pop() {
        if stage == wanted {
            return true;
        }
        if stage != from && law.stage(&stage).is_some_and(|row| row.outcome.is_some()) {
            continue;
        }
        let next = law.next_stages(&stage).into_iter().map(|next| next.stage.code.clone());
        open.extend(next.filter(|code| seen.insert(code.clone())));
    }
    false
}

/// The first day that anything is known of the case.
fn first_day(rows: &CaseRows, steps: &[RowState]) -> Option<CivilDate> {
    let own = [day(&rows.case, DATED_ON), day(&rows.case, RECEIVED_ON)].into_iter().flatten();
    let counts = |step: &&RowState| standing::counts(step);
    let stepped = steps.iter().filter(counts).filter_map(|step| day(step, HAPPENED_ON));
    let held = rows.of(&CUSTODY).iter().filter(counts).filter_map(|one| day(one, CUSTODY_ON));
    own.chain(stepped).chain(held).min()
}

fn day(state: &RowState, field: u16) -> Option<CivilDate> {
    Some(PartialDate::from_column(standing::text(state, field)?).ok()?.earliest())
}
