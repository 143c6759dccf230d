//! `case gates`, and what `case step` and `case close` give to the gates before them.

use comity_core::casework::views::{Doing, GateView, GivenToGates, NewBringUp, NewStep};
use comity_core::casework::{find_case, gates_before, get_case};
use comity_core::text::{Arg, Texts};

use super::case::{assigned, person_named};
use crate::arguments::{Common, GivenArguments};
use crate::failure::Failure;
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
        one(gate, output)?;
    }
    Ok(())
}

fn one(gate: &GateView, output: &mut Output) -> Result<(), Failure> {
    let texts = output.texts();
    let words = |id: String| texts.find(&id, &[]).unwrap_or(id);
    let state = words(format!("gate-state-{}", gate.state));
    let question = words(format!("gate-{}", gate.words));
    let strength = words(format!("gate-strength-{}", gate.strength));
    // The office's own rule has words in every language; an article stands as it is cited.
    let source = texts.find(&gate.source, &[]).unwrap_or_else(|| gate.source.clone());
    let because: Vec<String> = gate.because.iter().map(|fact| words(format!("gate-fact-{fact}"))).collect();
    let wanting: Vec<String> = gate.wanting.iter().flatten().map(|fact| told(texts, "gate-fact", fact)).collect();
    let asked: Vec<(String, String, String)> = gate
        .questions
        .iter()
        .filter(|question| question.given.is_none())
        .map(|question| {
            (told(texts, "gate-question", &question.code), question.code.clone(), question.answers.join(", "))
        })
        .collect();
    output.say(
        "cli-gate",
        &[
            ("state", Arg::Text(&state)),
            ("question", Arg::Text(&question)),
            ("code", Arg::Ltr(&gate.code)),
            ("strength", Arg::Text(&strength)),
            ("source", Arg::Text(&source)),
        ],
    )?;
    if !because.is_empty() {
        let facts = because.join("; ");
        output.say("cli-gate-because", &[("facts", Arg::Text(&facts))])?;
    }
    if gate.state == "held" && !wanting.is_empty() {
        let facts = wanting.join("; ");
        output.say("cli-gate-wanting", &[("facts", Arg::Text(&facts))])?;
    }
    for (question, code, answers) in &asked {
        let told = [("question", Arg::Text(question)), ("code", Arg::Ltr(code)), ("answers", Arg::Ltr(answers))];
        output.say("cli-gate-question", &told)?;
    }
    Ok(())
}

/// Words and code of a fact or question: the code is what the options take.
fn told(texts: &Texts, prefix: &str, code: &str) -> String {
    match texts.find(&format!("{prefix}-{code}"), &[]) {
        Some(words) => format!("{words} [{code}]"),
        None => code.to_owned(),
    }
}
