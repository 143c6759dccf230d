//! A case in two stages, and one that came out in two ways: settled by a step that follows all of them.

use super::super::authors::Authors;
use super::super::due_dates::{Now, deadline_view};
use super::super::registering::create_in;
use super::super::steps::step_values;
use super::super::views::{ConflictValue, NewStep};
use super::super::{CaseworkError, read};
use super::{Found, no_choice, written};
use crate::ids::RowId;
use crate::journal::Action;
use crate::merge::RowState;
use crate::model::schema::STEP;
use crate::model::values::Value;
use crate::register::tables::{cases, limits};
use crate::register::{Register, projection, standing};

const STAGE: u16 = 2;
const FOLLOWS: u16 = 7;

pub(super) fn stages(register: &Register, authors: &Authors<'_>, case: RowId) -> Result<Option<Found>, CaseworkError> {
    if cases::standing(register.connection(), case)?.in_stages.len() < 2 {
        return Ok(None);
    }
    let steps = projection::of_case(register.connection(), &STEP, case)?;
    let leading = standing::leading(&steps, register.law());
    told(register, authors, case, &leading, "stages", "stage").map(Some)
}

pub(super) fn outcomes(
    register: &Register,
    authors: &Authors<'_>,
    case: RowId,
) -> Result<Option<Found>, CaseworkError> {
    let outcomes = cases::standing(register.connection(), case)?.outcomes;
    if outcomes.len() < 2 {
        return Ok(None);
    }
    let steps = projection::of_case(register.connection(), &STEP, case)?;
    let mut leading = standing::leading_outcomes(&steps, register.law());
    leading.retain(|step| standing::text(step, STAGE).is_some_and(|stage| outcomes.iter().any(|one| one == stage)));
    told(register, authors, case, &leading, "outcome", "outcome").map(Some)
}

/// The steps between which a person chooses, each with its date and the deadlines that hold there.
fn told(
    register: &Register,
    authors: &Authors<'_>,
    case: RowId,
    steps: &[&RowState],
    kind: &'static str,
    field: &'static str,
) -> Result<Found, CaseworkError> {
    let now = Now::of(register)?;
    let deadlines = limits::deadlines_of(register.connection(), case)?;
    let mut values = Vec::new();
    for step in steps {
        let Some(sibling) = step.field(STAGE).first() else { continue };
        let stage = sibling.value.shown();
        let holds = |of: &str| of.is_empty() || of.split_whitespace().any(|one| Some(one) == stage.as_deref());
        let here = deadlines.iter().filter(|one| kind == "stages" && !one.met && holds(&one.of_stages));
        let value = ConflictValue {
            on: standing::text(step, 3).map(plain),
            told: standing::text(step, 5).map(str::to_owned),
            deadlines: here.map(|row| deadline_view(row.clone(), now)).collect(),
            ..written(authors, sibling.dot, stage)?
        };
        values.push((sibling.dot, value));
    }
    let seen = values.iter().map(|(dot, _)| *dot).collect();
    Ok(Found { kind, case: Some(case), row: read::load_case(register, case)?, field, values, seen, third: false })
}

pub(super) fn resolve_stages(register: &mut Register, case: RowId, value: Option<&str>) -> Result<(), CaseworkError> {
    let law = register.law().clone();
    let steps = projection::of_case(register.connection(), &STEP, case)?;
    let leading = standing::leading(&steps, &law);
    let chosen = step_at(&leading, value)?;
    let heads = standing::heads(&steps);
    let again = again(register, case, chosen)?;
    record(register, case, heads, vec![again])
}

/// The outcome that holds is recorded after all that was; where the case stands stays as it is.
pub(super) fn resolve_outcome(register: &mut Register, case: RowId, value: Option<&str>) -> Result<(), CaseworkError> {
    let law = register.law().clone();
    let steps = projection::of_case(register.connection(), &STEP, case)?;
    let outcomes = standing::leading_outcomes(&steps, &law);
    let chosen = step_at(&outcomes, value)?;
    let heads = standing::heads(&steps);
    let mut further = vec![again(register, case, chosen)?];
    let leading = standing::leading(&steps, &law);
    if let Some(now) = leading.last()
        && standing::text(now, STAGE) != standing::text(chosen, STAGE)
    {
        further.push(again(register, case, now)?);
    }
    record(register, case, heads, further)
}

/// The newest of the steps at the chosen stage.
fn step_at<'s>(steps: &[&'s RowState], stage: Option<&str>) -> Result<&'s RowState, CaseworkError> {
    let found = steps.iter().rev().find(|step| stage.is_some() && standing::text(step, STAGE) == stage);
    found.copied().ok_or_else(no_choice)
}

/// The values of a step, to be recorded once more.
fn again(register: &Register, case: RowId, step: &RowState) -> Result<Vec<(u16, Value)>, CaseworkError> {
    let text = |code| standing::text(step, code).map(str::to_owned);
    let new = NewStep {
        stage: text(STAGE).unwrap_or_default(),
        on: text(3).map(|date| plain(&date)),
        person: standing::row(step, 4).map(RowId::token),
        note: text(5),
        decided_by: text(6),
        signed_by: text(9),
        instructed_by: text(10),
        given: None,
    };
    step_values(register, case, &new)
}

/// Records steps one after the other, the first after everything that was known.
fn record(
    register: &mut Register,
    case: RowId,
    heads: Vec<RowId>,
    steps: Vec<Vec<(u16, Value)>>,
) -> Result<(), CaseworkError> {
    register.transact(Action::ResolveConflict, |draft| {
        let mut follows = heads;
        for mut values in steps {
            values.retain(|(code, _)| *code != FOLLOWS);
            values.push((FOLLOWS, Value::Rows(follows)));
            follows = vec![create_in(draft, &STEP, case, values)];
        }
        Ok(())
    })
}

fn plain(column: &str) -> String {
    column.split('\u{1f}').next().unwrap_or_default().to_owned()
}
