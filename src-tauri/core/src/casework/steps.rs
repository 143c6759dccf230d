//! Steps: the stages a case has passed, each naming the steps its author saw before it.

use super::registering::create_in;
use super::sign_offs::{self, Entering};
use super::views::{CaseView, NewStep};
use super::{CaseworkError, conflicts, fields, gates, principals, read, records};
use crate::ids::RowId;
use crate::journal::Action;
use crate::law::Law;
use crate::merge::RowState;
use crate::model::schema::{PERSON, STEP};
use crate::model::values::Value;
use crate::register::tables::cases;
use crate::register::{Register, projection, standing};

/// Records that a case has reached a stage. In two stages it goes nowhere else until one of them is chosen.
pub fn record_step(register: &mut Register, case: RowId, new: &NewStep) -> Result<CaseView, CaseworkError> {
    let in_stages = cases::standing(register.connection(), case)?.in_stages;
    if in_stages.len() > 1 && !in_stages.contains(&new.stage) {
        return Err(conflicts::in_stages(register, case)?);
    }
    let values = step_values(register, case, new)?;
    let given = gates::check_step(register, case, new)?;
    let sign_off = entering(register, case, &values)?;
    register.transact(Action::RecordStep, |draft| {
        let step = create_in(draft, &STEP, case, values);
        given.write(draft, case);
        sign_off.write(draft, case, Some(step));
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

/// The sign-off that a step brings with it.
pub(super) fn entering(register: &Register, case: RowId, values: &[(u16, Value)]) -> Result<Entering, CaseworkError> {
    let value = |wanted: u16| values.iter().rev().find(|(code, _)| *code == wanted).map(|(_, value)| value);
    let stage = match value(2) {
        Some(Value::Text(stage)) => Some(stage.as_str()),
        _ => None,
    };
    let person = match value(4) {
        Some(Value::Row(person)) => Some(*person),
        _ => None,
    };
    sign_offs::entering(register, case, sign_offs::Subject { stage, person, letter: None })
}

/// The fields of a step, checked; it follows the newest steps that are here.
pub(super) fn step_values(register: &Register, case: RowId, new: &NewStep) -> Result<Vec<(u16, Value)>, CaseworkError> {
    let law = register.law().clone();
    let today = register.today()?;
    let on = new
        .on
        .as_deref()
        .map(str::trim)
        .filter(|date| !date.is_empty())
        .map_or_else(|| today.to_string(), str::to_owned);
    let mut values = fields::parse_all(
        &law,
        &STEP,
        &[
            ("stage", Some(&new.stage)),
            ("happened_on", Some(&on)),
            ("person", new.person.as_deref()),
            ("note", new.note.as_deref()),
            ("decided_by", new.decided_by.as_deref()),
            ("signed_by", new.signed_by.as_deref()),
            ("instructed_by", new.instructed_by.as_deref()),
        ],
    )?;
    fields::required(&values, &STEP, "stage")?;
    let state = read::load_case(register, case)?;
    records::check_closing(&law, &state, &new.stage, new.on.as_deref())?;
    let text = |code| standing::text(&state, code);
    let (family, direction) = (text(2).unwrap_or_default(), text(3).unwrap_or_default());
    let procedure = law.procedure_of_record(text(26), family, direction, text(18));
    if !procedure.is_some_and(|procedure| procedure.stages.iter().any(|row| row.code == new.stage)) {
        return Err(CaseworkError::field("unknown-stage", "stage"));
    }
    let mut persons = projection::of_case(register.connection(), &PERSON, case)?;
    persons.retain(standing::counts);
    let named = values.iter().find_map(|(code, value)| (*code == 4).then_some(value)).cloned();
    match named {
        Some(Value::Row(person)) if !persons.iter().any(|one| one.row == person) => {
            return Err(CaseworkError::row_not_found());
        }
        Some(Value::Null) if law.stage(&new.stage).is_some_and(|row| row.asks_person) => {
            match principals::meant_rows(&law, &state, &persons).as_slice() {
                [] => {}
                [only] => values.push((4, Value::Row(*only))),
                // A clock of nobody's would settle for nobody.
                _ => return Err(CaseworkError::field("whose-step", "person")),
            }
        }
        _ => {}
    }
    let steps = projection::of_case(register.connection(), &STEP, case)?;
    values.push((7, Value::Rows(follows(&steps, &new.stage, &on, &law))));
    Ok(values)
}

/// The steps the new one comes after.
///
/// Normally all of the newest. An earlier event that is typed in late comes after what had happened
/// by its date, where the law file orders the two stages: the case stays where it is.
fn follows(steps: &[RowState], stage: &str, on: &str, law: &Law) -> Vec<RowId> {
    let heads = standing::heads(steps);
    let is_late_entry = steps.iter().filter(|step| heads.contains(&step.row)).any(|head| {
        let later = standing::text(head, 3).is_some_and(|date| date.get(..10).unwrap_or(date) > on);
        later && law.stage_order(stage, standing::text(head, 2).unwrap_or_default()) == Some(std::cmp::Ordering::Less)
    });
    if !is_late_entry {
        return heads;
    }
    let by_then: Vec<RowState> =
        steps.iter().filter(|step| standing::text(step, 3).is_none_or(|date| date <= on)).cloned().collect();
    standing::heads(&by_then)
}
