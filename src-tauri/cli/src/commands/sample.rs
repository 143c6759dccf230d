//! `sample fill`.

use std::collections::BTreeMap;

use comity_core::casework::views::{CaseQuery, Doing, GivenToGates, NewBringUp, NewNote, NewStep};
use comity_core::casework::{add_bring_up, add_note, gates_before, list_cases, record_step, register_case};
use comity_core::error::{Report, Weight};
use comity_core::ids::RowId;
use comity_core::register::Register;
use comity_core::text::Arg;
use serde_json::json;

use crate::arguments::{Common, SampleCommand};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};
use crate::sample::{Material, Row, SampleCase};

/// Progress is told this often.
const TOLD_EVERY: u32 = 500;

pub fn run(command: &SampleCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let SampleCommand::Fill { cases, seed } = command;
    let mut register = opening::unlock(common, output)?;
    fill(&mut register, *cases, *seed, output)?;
    output.json(&json!({ "cases": cases, "seed": seed }))?;
    output.say("cli-sample-filled", &[("count", Arg::Number(i64::from(*cases)))])?;
    Ok(Done::Well)
}

fn fill(register: &mut Register, cases: u32, seed: u64, output: &mut Output) -> Result<(), Failure> {
    let broken = || Failure::Told(Report::new("sample-material", Weight::Failed));
    let material = Material::shipped().map_err(|_| broken())?;
    let today = register.today()?;
    let passed = output.texts().get("cli-sample-passed");
    let mut chance = Row::new(seed);
    let mut last = last_numbers(register)?;
    for made in 1..=cases {
        let sample = material.next_case(&mut chance, seed, today).ok_or_else(broken)?;
        let number = last.entry(sample.number.clone()).or_default();
        *number += 1;
        let reference = format!("{}{number:04}", sample.number);
        add(register, sample, reference, &passed)?;
        if made.is_multiple_of(TOLD_EVERY) {
            output.progress("cli-progress-sample", &[("count", Arg::Number(i64::from(made)))])?;
        }
    }
    Ok(())
}

/// Highest running number by the start of the reference, read once: a further filling goes on from there.
fn last_numbers(register: &Register) -> Result<BTreeMap<String, u32>, Failure> {
    let mut last = BTreeMap::new();
    for case in list_cases(register, &CaseQuery::default())?.cases {
        if let Some((start, number)) = case.reference.rsplit_once('-')
            && let Ok(number) = number.parse::<u32>()
        {
            let highest = last.entry(format!("{start}-")).or_default();
            *highest = number.max(*highest);
        }
    }
    Ok(last)
}

/// A sample has a course and no papers: whatever the law asks is passed, and the case says why.
fn passing(register: &Register, case: RowId, step: &NewStep, reason: &str) -> Result<Option<GivenToGates>, Failure> {
    let mut given = GivenToGates::default();
    for gate in gates_before(register, case, &Doing::from(step))?.gates.into_iter().filter(|gate| gate.state == "held")
    {
        given.passes.insert(gate.code, reason.to_owned());
    }
    Ok((!given.passes.is_empty()).then_some(given))
}

fn add(register: &mut Register, mut sample: SampleCase, reference: String, passed: &str) -> Result<(), Failure> {
    sample.case.reference = Some(reference);
    let registered = register_case(register, &sample.case)?;
    let Some(case) = RowId::from_token(&registered.id) else { return Ok(()) };
    for (stage, on) in sample.steps {
        let step = NewStep { stage, on: Some(on.to_string()), ..NewStep::default() };
        let given = passing(register, case, &step, passed)?;
        record_step(register, case, &NewStep { given, ..step })?;
    }
    if let Some(text) = sample.note {
        add_note(register, case, &NewNote { kind: "telephone".to_owned(), text, ..NewNote::default() })?;
    }
    if let Some((on, reason)) = sample.bring_up {
        add_bring_up(
            register,
            case,
            &NewBringUp { on: on.to_string(), reason: Some(reason), ..NewBringUp::default() },
        )?;
    }
    Ok(())
}
