//! Closing a case, after saying what is still open, and reopening it under the same number.

use super::companions::REQUEST;
use super::registering::create_in;
use super::steps::{entering, step_values};
use super::views::{CaseView, CloseCase, NewStep, OpenMatter};
use super::{CaseworkError, conflicts, fields, gates, read, sign_offs, worked_out};
use crate::ids::RowId;
use crate::journal::Action;
use crate::law::{Custody, Law, Place, ProcedureRow};
use crate::merge::RowState;
use crate::model::schema::{
    BRING_UP, CONDITION, CONSULTATION, CUSTODY, DECISION, DOCUMENT, EXHIBIT, HEARING, LETTER, MEASURE, PASSED_ON,
    PERSON, REFERRAL, STEP, TRANSLATION, Table, VOLUME,
};
use crate::model::values::Value;
use crate::register::tables::{case_records, cases, limits};
use crate::register::{Register, agreement_wants, projection, standing};

/// Statuses of a measure that still wait for something.
pub(super) const OPEN_MEASURES: &[&str] =
    &["asked", "accepted", "referred", "order_obtained", "partly_executed", "execution_postponed"];
/// Statuses of a letter on its way out.
pub(super) const OPEN_LETTERS: &[&str] = &["drafted", "put_up", "signed"];

/// What an agreement to the procedure of a convention lacks, by the kind of open matter.
const AGREEMENT_WANTS: &[(&str, &str)] = &[
    ("un_procedure_agreed", "agreement_how"),
    ("un_procedure_agreed_on", "agreement_day"),
    ("un_procedure_document", "agreement_document"),
    ("un_procedure_too_early", "agreement_early"),
];

/// Kinds of records that are told by themselves, so that their dates are not told beside them.
const TOLD_THEMSELVES: &[&str] = &["referral-", "translation-", "hearing-", "exhibit-", "condition-", "measure-"];

/// What is still open in a case: asked before it is closed, never a reason to refuse.
pub fn open_matters(register: &Register, case: RowId) -> Result<Vec<OpenMatter>, CaseworkError> {
    let connection = register.connection();
    let state = read::load_case(register, case)?;
    let text = |state: &RowState, code| standing::text(state, code).map(plain);
    let of = |table: &'static Table| -> rusqlite::Result<Vec<RowState>> {
        let mut rows = projection::of_case(connection, table, case)?;
        rows.retain(standing::counts);
        Ok(rows)
    };
    let mut open = Vec::new();
    let mut tell = |kind: &str, what, on| open.push(OpenMatter { kind: kind.to_owned(), what, on });
    let persons = of(&PERSON)?;
    let law = register.law().clone();
    for (person, since) in still_held(&law, &of(&STEP)?, &of(&CUSTODY)?) {
        let named = persons.iter().find(|one| Some(one.row) == person);
        tell("person", named.and_then(|one| text(one, 2)), since);
    }
    // A date of a record is told with the record below.
    let is_told = |one: &limits::DeadlineRow| TOLD_THEMSELVES.iter().any(|kind| one.starts_from.starts_with(kind));
    for deadline in limits::deadlines_of(connection, case)?.into_iter().filter(|one| !one.met && !is_told(one)) {
        tell("deadline", Some(deadline.effect), Some(deadline.due_on));
    }
    let standing_now = cases::standing(connection, case)?;
    let is_request = text(&state, 26).is_none_or(|record| record == REQUEST);
    if is_request && standing_now.outcome.is_none() {
        tell("outcome", None, None);
    }
    if worked_out::reasons_not_on_record(&law, &state, &of(&STEP)?, &of(&DECISION)?) {
        tell("reasons", None, None);
    }
    for wanted in agreement_wants(&law, &state, &of(&DOCUMENT)?) {
        tell(AGREEMENT_WANTS.iter().find(|(name, _)| *name == wanted).map_or(wanted, |(_, kind)| kind), None, None);
    }
    let acknowledged = standing_now.is_acknowledged;
    for bring_up in of(&BRING_UP)?.iter().filter(|one| text(one, 5).is_none()) {
        if !(acknowledged && text(bring_up, 6).as_deref() == Some(standing::ACKNOWLEDGE)) {
            tell("bring_up", text(bring_up, 3), text(bring_up, 2));
        }
    }
    for measure in of(&MEASURE)? {
        if text(&measure, 4).is_none_or(|status| OPEN_MEASURES.contains(&status.as_str())) {
            tell("measure", text(&measure, 2), text(&measure, 6));
        }
    }
    let held = case_records::of(connection, case)?;
    let records = |table: &'static Table| if held.contains(&table.code) { of(table) } else { Ok(Vec::new()) };
    for referral in records(&REFERRAL)? {
        if !is_over(&text(&referral, 9), &["returned", "declined", "recalled"]) && text(&referral, 12).is_none() {
            tell("referral", text(&referral, 2), text(&referral, 3));
        }
    }
    for translation in records(&TRANSLATION)? {
        if !is_over(&text(&translation, 9), &["received", "accepted"]) && text(&translation, 8).is_none() {
            tell("translation", text(&translation, 2), text(&translation, 6));
        }
    }
    for consultation in records(&CONSULTATION)? {
        if !is_over(&text(&consultation, 9), &["conditions_agreed", "partner_withdraws", "no_agreement"]) {
            tell("consultation", text(&consultation, 5), text(&consultation, 3));
        }
    }
    for hearing in records(&HEARING)?.iter().filter(|one| text(one, 3).as_deref() == Some("planned")) {
        tell("hearing", text(hearing, 8), text(hearing, 4));
    }
    for exhibit in records(&EXHIBIT)?.iter().filter(|one| text(one, 11).is_none()) {
        // A copy is nobody's to have back unless a day was set.
        if text(exhibit, 3).as_deref() != Some("copy") || text(exhibit, 10).is_some() {
            tell("exhibit", text(exhibit, 2), text(exhibit, 10));
        }
    }
    let today = register.today()?.to_string();
    for condition in records(&CONDITION)? {
        let has_passed = text(&condition, 8).is_some_and(|until| until.as_str() < today.as_str());
        if !is_over(&text(&condition, 5), &["refused", "kept", "ended"]) && !has_passed {
            let kind = match text(&condition, 2).as_deref() {
                Some("use_limit") => "use_limit",
                Some("speciality") => "speciality",
                _ => "condition",
            };
            tell(kind, text(&condition, 4), text(&condition, 8));
        }
    }
    for letter in of(&LETTER)? {
        let waits = text(&letter, 20).is_some_and(|status| OPEN_LETTERS.contains(&status.as_str()));
        if waits && text(&letter, 2).as_deref() == Some("out") {
            tell("letter", text(&letter, 15).or_else(|| text(&letter, 12)), text(&letter, 25));
        }
    }
    for sign_off in sign_offs::open_of(register, case)? {
        tell("sign_off", sign_off.stage.or(sign_off.letter_subject), Some(sign_off.asked_on));
    }
    for volume in of(&VOLUME)?.iter().filter(|one| text(one, 4).is_some()) {
        tell("file_out", text(volume, 4), text(volume, 5));
    }
    // Results of an outgoing request belong to whoever asked us to send it.
    if text(&state, 3).as_deref() == Some("outgoing") && text(&state, 6).is_some() && of(&PASSED_ON)?.is_empty() {
        tell("applicant", text(&state, 6), None);
    }
    for conflict in conflicts::of_case(register, &super::authors::Authors::new(register)?, Some(case))? {
        tell("conflict", Some(conflict.field), None);
    }
    Ok(open)
}

/// Records the end of a case, and just before it how it came out, where that is told and not yet recorded.
pub fn close_case(register: &mut Register, case: RowId, new: &CloseCase) -> Result<CaseView, CaseworkError> {
    let law = register.law().clone();
    let state = read::load_case(register, case)?;
    if !standing::counts(&state) {
        return Err(CaseworkError::refused("case-in-error"));
    }
    let now = cases::standing(register.connection(), case)?;
    if now.closed_on.is_some() {
        return Err(CaseworkError::refused("case-closed"));
    }
    if now.in_stages.len() > 1 {
        return Err(conflicts::in_stages(register, case)?);
    }
    let procedure = procedure_of(&law, &state)?;
    let end = final_stage(procedure, new.stage.as_deref())?;
    let step = |stage: &str, note: &Option<String>| NewStep {
        stage: stage.to_owned(),
        on: new.on.clone(),
        person: None,
        note: note.clone(),
        decided_by: new.decided_by.clone(),
        signed_by: new.signed_by.clone(),
        instructed_by: new.instructed_by.clone(),
        given: None,
    };
    let outcome = new.outcome_stage.as_deref().map(str::trim).filter(|stage| !stage.is_empty());
    let before = match outcome.filter(|stage| now.stage.as_deref() != Some(*stage)) {
        Some(stage) if law.stage(stage).is_some_and(|row| row.outcome.is_some()) => {
            Some(step_values(register, case, &step(stage, &None))?)
        }
        Some(_) => return Err(CaseworkError::field("unknown-stage", "outcome_stage")),
        None => None,
    };
    let mut last = step_values(register, case, &step(&end, &new.note))?;
    // The law asks before the outcome as much as before the end; what was given is recorded once.
    let mut given = Vec::new();
    for stage in outcome.filter(|stage| now.stage.as_deref() != Some(*stage)).into_iter().chain([end.as_str()]) {
        let asked = NewStep { given: new.given.clone(), ..step(stage, &None) };
        given.push(gates::check_closing(register, case, &asked, outcome)?);
    }
    let sign_off_before = before.as_deref().map(|values| entering(register, case, values)).transpose()?;
    let sign_off_last = entering(register, case, &last)?;
    // Whatever is known ends with the case, also what an earlier date would put before the newest step.
    let heads = standing::heads(&projection::of_case(register.connection(), &STEP, case)?);
    register.transact(Action::CloseCase, |draft| {
        let follows = match before {
            Some(values) => vec![create_in(draft, &STEP, case, values)],
            None => Vec::new(),
        };
        if let Some(sign_off) = sign_off_before {
            sign_off.write(draft, case, follows.first().copied());
        }
        let follows = follows.into_iter().chain(heads).collect();
        last.retain(|(code, _)| *code != 7);
        last.push((7, Value::Rows(follows)));
        let end = create_in(draft, &STEP, case, last);
        sign_off_last.write(draft, case, Some(end));
        gates::Recorded::merged(given).write(draft, case);
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

/// Goes back to the stage a closed case had before its end. The number stays.
pub fn reopen_case(register: &mut Register, case: RowId, reason: &str) -> Result<CaseView, CaseworkError> {
    let law = register.law().clone();
    let state = read::load_case(register, case)?;
    if cases::standing(register.connection(), case)?.closed_on.is_none() {
        return Err(CaseworkError::refused("case-not-closed"));
    }
    let steps = projection::of_case(register.connection(), &STEP, case)?;
    let procedure = procedure_of(&law, &state)?;
    let is_own = |stage: &String| procedure.stages.iter().any(|row| row.code == *stage);
    let stage = match stage_before_end(&law, &steps).filter(is_own) {
        Some(stage) => stage,
        // Taken over already closed, or another kind of record since: it begins where such a case begins.
        None => {
            let direction = standing::text(&state, 3).unwrap_or_default();
            let first = law.first_stage(procedure, direction);
            first.map(|row| row.code.clone()).ok_or_else(|| CaseworkError::field("unknown-stage", "stage"))?
        }
    };
    let new = NewStep { stage, note: Some(reason.to_owned()), ..NewStep::default() };
    let mut values = step_values(register, case, &new)?;
    fields::required(&values, &STEP, "note").map_err(|_| CaseworkError::field("empty-required", "reason"))?;
    values.retain(|(code, _)| *code != 7);
    values.push((7, Value::Rows(standing::heads(&steps))));
    register.transact(Action::ReopenCase, |draft| {
        create_in(draft, &STEP, case, values);
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

pub(super) fn procedure_of<'l>(law: &'l Law, state: &RowState) -> Result<&'l ProcedureRow, CaseworkError> {
    let text = |code| standing::text(state, code);
    law.procedure_of_record(text(26), text(2).unwrap_or_default(), text(3).unwrap_or_default(), text(18))
        .ok_or_else(|| CaseworkError::field("our-role-needed", "our_role"))
}

pub(super) fn final_stage(procedure: &ProcedureRow, asked: Option<&str>) -> Result<String, CaseworkError> {
    let mut ends = procedure.stages.iter().filter(|row| row.place == Place::Final);
    let found = match asked.map(str::trim).filter(|stage| !stage.is_empty()) {
        Some(stage) => ends.find(|row| row.code == stage),
        None => ends.next().filter(|_| ends.next().is_none()),
    };
    found.map(|row| row.code.clone()).ok_or_else(|| CaseworkError::field("unknown-stage", "stage"))
}

/// The stage of the newest counting step that a final one follows, directly or through further final ones.
fn stage_before_end(law: &Law, steps: &[RowState]) -> Option<String> {
    let is_final = |step: &RowState| {
        standing::text(step, 2).and_then(|code| law.stage(code)).is_some_and(|row| row.place == Place::Final)
    };
    let without: Vec<RowState> = steps.iter().filter(|step| !is_final(step)).cloned().collect();
    let heads = standing::heads(&without);
    let mut last: Vec<&RowState> = without.iter().filter(|step| heads.contains(&step.row)).collect();
    last.sort_by_key(|step| standing::text(step, 3).map(str::to_owned));
    standing::text(last.last()?, 2).map(str::to_owned)
}

/// Persons whom the last that is known of their custody leaves held, with its date: a step, or a record of a later day.
pub(super) fn still_held(law: &Law, steps: &[RowState], records: &[RowState]) -> Vec<(Option<RowId>, Option<String>)> {
    let mut ordered: Vec<RowState> = steps.to_vec();
    standing::in_order(&mut ordered);
    let mut last: Vec<(Option<RowId>, Custody, Option<String>)> = Vec::new();
    for step in &ordered {
        let Some(row) = standing::text(step, 2).and_then(|code| law.stage(code)) else { continue };
        let Some(custody) = row.custody else { continue };
        let person = standing::row(step, 4);
        // A stage of the whole case ends everyone's custody.
        last.retain(|(known, _, _)| *known != person && row.asks_person);
        last.push((person, custody, standing::text(step, 3).map(plain)));
    }
    let mut records: Vec<(Option<String>, &RowState)> =
        records.iter().map(|one| (standing::text(one, 4).map(plain), one)).collect();
    records.sort_by(|(a, _), (b, _)| a.cmp(b));
    for (on, record) in records {
        let (status, person) = (standing::text(record, 3).unwrap_or_default(), standing::row(record, 2));
        let custody = match (law.list_has("custody_held", status), law.list_has("custody_ended", status)) {
            (true, _) => Custody::Held,
            (_, true) => Custody::Ends,
            _ => continue,
        };
        if last.iter().any(|(known, _, since)| *known == person && *since > on) {
            continue;
        }
        last.retain(|(known, _, _)| *known != person);
        last.push((person, custody, on));
    }
    last.into_iter().filter(|(_, custody, _)| *custody != Custody::Ends).map(|(who, _, since)| (who, since)).collect()
}

fn is_over(status: &Option<String>, ends: &[&str]) -> bool {
    status.as_deref().is_some_and(|status| ends.contains(&status))
}

fn plain(column: &str) -> String {
    column.split('\u{1f}').next().unwrap_or_default().to_owned()
}
