//! `case gates`, and what `case step` and `case close` give to the gates before them.

use comity_core::casework::views::{Doing, GivenToGates, NewBringUp, NewStep};
use comity_core::casework::{find_case, gates_before, get_case};

use super::case::{assigned, person_named};
use crate::arguments::{Common, GivenArguments};
use crate::failure::Failure;
use crate::gate_text;
use crate::opening;
use crate::output::Output;

/// What was given; nothing where no option says anything.
pub fn given(arguments: &GivenArguments) -> Result<Option<GivenToGates>, Failure> {
    let mut given = GivenToGates {
        grounds: arguments.grounds.clone(),
        reasons: arguments.reasons.clone(),
        bring_up: arguments.review_on.clone().map(|on| NewBringUp { on, ..NewBringUp::default() }),
        ..GivenToGates::default()
    };
    for answer in &arguments.answers {
        let (question, answer) = assigned(answer)?;
        let (answer, reason) = answer.split_once(':').unwrap_or((answer, ""));
        given.answers.insert(question.to_owned(), answer.to_owned());
        if !reason.trim().is_empty() {
            given.answer_reasons.insert(question.to_owned(), reason.trim().to_owned());
        }
    }
    for fact in &arguments.confirmed {
        let (fact, note) = fact.split_once('=').unwrap_or((fact, ""));
        given.confirmed.insert(fact.to_owned(), note.to_owned());
    }
    for pass in &arguments.passes {
        let (gate, reason) = pass.split_once('=').unwrap_or((pass, ""));
        given.passes.insert(gate.to_owned(), reason.to_owned());
    }
    let nothing = given.grounds.is_empty()
        && given.reasons.is_none()
        && given.answers.is_empty()
        && given.confirmed.is_empty()
        && given.passes.is_empty()
        && given.bring_up.is_none();
    Ok((!nothing).then_some(given))
}

/// Says what stands before a step.
pub fn tell(
    reference: &str,
    stage: &str,
    person: Option<&str>,
    arguments: &GivenArguments,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let view = get_case(&register, case)?;
    let person = person.map(|name| person_named(&view, name)).transpose()?;
    let step = NewStep { stage: stage.to_owned(), person, given: given(arguments)?, ..NewStep::default() };
    let found = gates_before(&register, case, &Doing::from(&step))?;
    output.json(&found)?;
    if found.gates.is_empty() {
        return output.say("cli-gates-none", &[]);
    }
    for gate in &found.gates {
        for line in gate_text::lines(gate, output.texts()) {
            output.line(&line)?;
        }
    }
    Ok(())
}
