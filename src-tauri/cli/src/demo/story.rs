//! The case of public record, as `assets/sample` holds it.

use comity_core::casework::views::{NewCase, NewNote, NewStep};
use serde::Deserialize;

use super::desk::failed;
use crate::failure::Failure;

const FACTS: &str = include_str!("../../../../assets/sample/djibouti-france-2004.json");

/// The facts, and what two desks do with them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    pub source: String,
    pub authority: Authority,
    pub desks: Desks,
    pub case: NewCase,
    pub document: Document,
    pub events: Vec<Event>,
    pub bring_up: Reminder,
    pub apart: Apart,
}

#[derive(Debug, Deserialize)]
pub struct Authority {
    pub name: String,
    pub state: String,
    pub time_zone: String,
}

#[derive(Debug, Deserialize)]
pub struct Desks {
    pub first: DeskFacts,
    pub second: DeskFacts,
}

/// A desk with its one account. The passphrase is printed: it protects nothing but training.
#[derive(Debug, Deserialize)]
pub struct DeskFacts {
    pub name: String,
    pub staff: String,
    pub passphrase: String,
}

/// A small paper made from the facts.
#[derive(Debug, Deserialize)]
pub struct Document {
    pub name: String,
    pub lines: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    Step(Box<NewStep>),
    Note(NewNote),
}

#[derive(Debug, Deserialize)]
pub struct Reminder {
    pub in_days: u64,
    pub reason: String,
}

/// What the desks change without knowing of each other.
#[derive(Debug, Deserialize)]
pub struct Apart {
    pub conflict: TwoValues,
    pub first_only: OneValue,
    pub second_only: OneValue,
}

#[derive(Debug, Deserialize)]
pub struct TwoValues {
    pub field: String,
    pub first: String,
    pub second: String,
    pub settled: String,
}

#[derive(Debug, Deserialize)]
pub struct OneValue {
    pub field: String,
    pub value: String,
}

impl Story {
    /// The story that comes with the program.
    pub fn shipped() -> Result<Self, Failure> {
        serde_json::from_str(FACTS).map_err(|_| failed("sample-material"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use comity_core::law::Law;

    #[test]
    fn the_story_follows_the_law_files() {
        let (story, law) = (Story::shipped().unwrap(), Law::shipped().unwrap());
        let procedure = law.procedure(&story.case.family, &story.case.direction, None).unwrap();
        let steps = story.events.iter().filter_map(|event| match event {
            Event::Step(step) => Some(step),
            Event::Note(_) => None,
        });
        for step in steps {
            assert!(procedure.stages.iter().any(|row| row.code == step.stage), "{}", step.stage);
        }
        assert!(story.case.persons.is_empty(), "the judgment is about States; no private person is named");
        assert!(story.source.contains("I.C.J. Reports 2008"));
    }
}
