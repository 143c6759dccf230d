//! From an outcome word to the stages of the case's procedure.

use super::finding::Finding;
use super::words::OutcomeStages;
use crate::law::{Law, Place, ProcedureRow, StageRow};
use crate::model::dates::PartialDate;

/// A stage the old register tells of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenStep {
    pub stage: String,
    pub on: Option<PartialDate>,
    /// The word of the register.
    pub note: Option<String>,
    /// The step is about one person, by the law file.
    pub asks_person: bool,
}

/// What the register says of the way of a case.
pub struct Way<'a> {
    pub procedure: &'a ProcedureRow,
    pub direction: &'a str,
    /// What the outcome word means, by `stages.toml`.
    pub outcome: Option<&'a OutcomeStages>,
    /// The word itself.
    pub word: &'a str,
    pub received_on: Option<PartialDate>,
    pub closed_on: Option<PartialDate>,
}

/// The steps of a case, each after the one before it; questions where the law files have no stage for a word.
pub fn steps(law: &Law, way: &Way<'_>, questions: &mut Vec<Finding>) -> Vec<TakenStep> {
    let mut steps = Vec::new();
    if let Some(first) = law.first_stage(way.procedure, way.direction) {
        steps.push(step(first, way.received_on.clone(), None));
    }
    let note = Some(way.word.trim().to_owned()).filter(|word| !word.is_empty());
    let stages = &way.procedure.stages;
    let mut is_closed = way.closed_on.is_some();
    match way.outcome {
        Some(meaning) => {
            let fits = (meaning.families.is_empty() || meaning.families.contains(&way.procedure.family))
                && (meaning.directions.is_empty() || meaning.directions.iter().any(|one| one == way.direction));
            for status in meaning.on_the_way.iter().filter(|_| fits) {
                // A plain stage: one about custody or about a court's proceedings says more than the word does.
                let plain = stages.iter().find(|stage| {
                    stage.status == *status
                        && stage.place == Place::Main
                        && stage.custody.is_none()
                        && !stage.asks_person
                });
                if let Some(stage) = plain {
                    let on = if meaning.closed { way.closed_on.clone() } else { None };
                    steps.push(step(stage, on, note.clone()));
                }
            }
            if meaning.closed {
                let named = |outcome: &String| stages.iter().find(|stage| stage.outcome.as_ref() == Some(outcome));
                match meaning.outcomes.iter().find_map(named) {
                    Some(stage) => {
                        steps.push(step(stage, way.closed_on.clone(), note));
                        is_closed = true;
                    }
                    None => {
                        questions.push(Finding::about("no-stage-for-outcome", way.word).of("outcome"));
                        is_closed = false;
                    }
                }
            } else if is_closed {
                questions.push(Finding::about("closed-but-open", way.word).of("outcome"));
                is_closed = false;
            }
        }
        None if is_closed => questions.push(Finding::about("closed-how", way.word).of("outcome")),
        None => {}
    }
    if is_closed && let Some(last) = stages.iter().find(|stage| stage.place == Place::Final) {
        steps.push(step(last, way.closed_on.clone(), None));
    }
    steps
}

fn step(stage: &StageRow, on: Option<PartialDate>, note: Option<String>) -> TakenStep {
    TakenStep { stage: stage.code.clone(), on, note, asks_person: stage.asks_person }
}
