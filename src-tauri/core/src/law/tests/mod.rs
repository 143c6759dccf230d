//! The law files, the counting and the time limits; this file holds what all of them use.

mod arrest_day;
mod checklists;
mod counting;
mod duties;
mod faults;
mod files;
mod further_limits;
mod gates;
mod gates_after;
mod gates_all;
mod grounds;
mod hours;
mod limits;
mod oracle;
mod renewals;

use std::path::Path;

use super::*;
use crate::model::dates::{CivilDate, PartialDate};

fn law() -> Law {
    Law::shipped().unwrap()
}

fn date(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn step<'a>(stage: &'a str, on: &str, person: Option<PersonKey>) -> StepFact<'a> {
    let on = if on.is_empty() { None } else { Some(PartialDate::parse(on).unwrap()) };
    StepFact { stage, on, person }
}

fn extradition<'a>(instrument: Option<&'a str>, steps: Vec<StepFact<'a>>) -> CaseFacts<'a> {
    CaseFacts {
        family: "extradition",
        direction: "incoming",
        partner: "FR",
        instrument,
        steps,
        persons: vec![(1, "A. Person")],
        ..CaseFacts::default()
    }
}

fn run(facts: &CaseFacts<'_>, today: &str) -> Evaluation {
    evaluate(&law(), facts, date(today), &OfficeCalendar::default())
}

fn one<'a>(found: &'a Evaluation, code: &str) -> &'a Deadline {
    let mut rows = found.deadlines.iter().filter(|deadline| deadline.code == code);
    let row = rows.next().unwrap_or_else(|| panic!("{code} is missing"));
    assert!(rows.next().is_none(), "{code} is there twice");
    row
}

fn codes(found: &Evaluation) -> Vec<&str> {
    found.deadlines.iter().map(|deadline| deadline.code.as_str()).collect()
}

/// The top folder of the repository.
fn repository() -> std::path::PathBuf {
    let here = Path::new(file!());
    if here.is_absolute() {
        here.parent().unwrap().join("../../../../..")
    } else {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }
}
