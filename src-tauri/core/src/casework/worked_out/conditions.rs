//! The conditions of a transfer: what the instruments of a case ask, and what was found of each for each person.
//!
//! What somebody finds stands as a record of its own and is not changed: the last finding counts, and one that was wrong
//! is marked as entered in error. Consent, agreement and what is left of the sentence are read from their own records.

use super::super::authors::Authors;
use super::super::rows::created_by;
use super::super::views::{CaseView, ConditionView, NewFinding, WorkedOut};
use super::super::{CaseworkError, fields, gates, principals, read, registering};
use super::{counting, sentences};
use crate::error::{Report, Weight};
use crate::ids::RowId;
use crate::journal::Action;
use crate::law::conditions::{Condition, conditions, fact};
use crate::law::grounds::ShownBy;
use crate::law::{Basis, Law};
use crate::merge::RowState;
use crate::model::schema::{CONSENT, ELIGIBILITY, PERSON, STEP};
use crate::register::standing::{row, text};
use crate::register::{CaseRows, Register};

/// How a condition stands. Words: `condition-state-<code>`.
const MET: &str = "met";
const NOT_MET: &str = "not_met";
const OPEN: &str = "not_established";
/// It need not be met of this person.
const SPARED: &str = "spared";
/// The result that only an instrument with exceptions allows.
const EXCEPTION: &str = "exception_possible";

/// The act with which both States have agreed to a transfer, and the consent to one.
const AGREED: &str = "agree_to_transfer";
const TO_TRANSFER: &str = "to_transfer";
/// Fields of a finding, and of a person whose consent is not needed.
const RESULT: u16 = 8;
const NO_CONSENT: u16 = 30;

/// What was found of one condition.
#[derive(Debug, Clone, Default)]
struct Finding<'r> {
    state: String,
    /// ISO date.
    on: Option<String>,
    ground: Option<String>,
    /// The record that says so.
    record: Option<&'r RowState>,
}

/// What is known of a person whose conditions are met, by the names that gates ask for.
pub(in super::super) fn known(
    rows: &CaseRows,
    law: &Law,
    basis: &Basis<'_>,
    person: Option<RowId>,
) -> impl Iterator<Item = String> {
    let is_met = move |condition: &Condition| {
        let found = find(rows, law, condition, person);
        [MET, SPARED].contains(&found.state.as_str())
    };
    conditions(law, basis).into_iter().filter(is_met).map(|condition| fact(&condition.code))
}

/// Whether both States have agreed to the transfer of this person.
pub(in super::super) fn is_agreed(rows: &CaseRows, law: &Law, person: Option<RowId>) -> bool {
    agreement(rows, law, person).is_some()
}

pub(super) fn tell(
    register: &Register,
    authors: &Authors<'_>,
    rows: &CaseRows,
    found: &mut WorkedOut,
) -> Result<(), CaseworkError> {
    let law = register.law();
    let is_measured = !found.eligibility.is_empty();
    let all = conditions(law, &gates::basis(law, &rows.case));
    for person in principals::meant_rows(law, &rows.case, rows.of(&PERSON)) {
        let Some(state) = counting(rows, &PERSON).find(|one| one.row == person) else { continue };
        for condition in &all {
            let finding = find(rows, law, condition, Some(person));
            let by = finding.record.map(|record| authors.of(created_by(record, authors))).transpose()?;
            found.conditions.push(ConditionView {
                person: person.token(),
                person_name: text(state, 2).unwrap_or_default().to_owned(),
                condition: condition.code.clone(),
                follows: shown_by(condition, is_measured).map(|shown| shown.code().to_owned()),
                exceptions: condition.exceptions,
                state: finding.state,
                found_on: finding.on,
                found_by: by.map(|author| author.staff),
                ground: finding.ground,
                source: condition.support.source.clone(),
                sure: condition.support.sure.code().to_owned(),
                further: condition.further.iter().map(|one| one.source.clone()).collect(),
            });
        }
    }
    Ok(())
}

/// Puts on record whether a condition is met: by whom is read from who writes it.
pub fn record_finding(register: &mut Register, case: RowId, new: &NewFinding) -> Result<CaseView, CaseworkError> {
    read::load_case(register, case)?;
    let law = register.law().clone();
    let rows = register.case_rows(case)?.ok_or_else(CaseworkError::row_not_found)?;
    let about = RowId::from_token(&new.person).ok_or_else(CaseworkError::row_not_found)?;
    must_be_meant(&law, &rows, about)?;
    let all = conditions(&law, &gates::basis(&law, &rows.case));
    let condition = all.into_iter().find(|one| one.code == new.condition);
    let condition = condition.ok_or_else(|| CaseworkError::field("unknown-field", "condition"))?;
    if shown_by(&condition, sentences::is_measured(register, &rows)?).is_some() {
        return Err(CaseworkError::field("condition-shown-elsewhere", "condition"));
    }
    if new.result == EXCEPTION && !condition.exceptions {
        let report =
            Report::new("condition-without-exception", Weight::Refused).with("source", &condition.support.source);
        return Err(CaseworkError::Refused(report.at("result")));
    }
    let today = register.today()?.to_string();
    let on = new.on.as_deref().map(str::trim).filter(|on| !on.is_empty()).unwrap_or(&today);
    let values = fields::parse_all(
        &law,
        &ELIGIBILITY,
        &[
            ("person", Some(new.person.as_str())),
            ("rule", Some(condition.code.as_str())),
            ("measured_on", Some(on)),
            ("result", Some(new.result.as_str())),
            ("source", Some(condition.support.source.as_str())),
            ("note", Some(new.ground.as_str())),
        ],
    )?;
    for name in ["result", "note"] {
        fields::required(&values, &ELIGIBILITY, name)?;
    }
    register.transact(Action::RecordEligibility, |draft| {
        registering::create_in(draft, &ELIGIBILITY, case, values);
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

/// Refuses what is found of somebody whom the request is not about, such as a witness.
pub(super) fn must_be_meant(law: &Law, rows: &CaseRows, person: RowId) -> Result<(), CaseworkError> {
    let Some(state) = counting(rows, &PERSON).find(|one| one.row == person) else {
        return Err(CaseworkError::field("row-not-found", "person"));
    };
    if principals::meant_rows(law, &rows.case, rows.of(&PERSON)).contains(&person) {
        return Ok(());
    }
    let report = Report::new("person-not-meant", Weight::Refused).with("name", text(state, 2).unwrap_or_default());
    Err(CaseworkError::Refused(report.at("person")))
}

/// What on record shows it, where nobody finds it: what is left of a sentence is measured where an instrument of the case
/// says how.
fn shown_by(condition: &Condition, is_measured: bool) -> Option<ShownBy> {
    condition.shown_by.filter(|shown| *shown != ShownBy::RemainingSentence || is_measured)
}

fn find<'r>(rows: &'r CaseRows, law: &Law, condition: &Condition, person: Option<RowId>) -> Finding<'r> {
    let shown = match condition.shown_by {
        Some(ShownBy::Consent) => spared(rows, condition, person).or_else(|| consent(rows, person)),
        Some(ShownBy::Agreement) => agreement(rows, law, person),
        Some(ShownBy::RemainingSentence) => found(rows, person, &|rule| {
            rule == condition.code || law.rows().eligibility.iter().any(|row| row.code == rule)
        }),
        None => found(rows, person, &|rule| rule == condition.code),
    };
    shown.unwrap_or_else(|| Finding { state: OPEN.to_owned(), ..Finding::default() })
}

/// The last finding under each rule; of several rules the one that is not met decides.
fn found<'r>(rows: &'r CaseRows, person: Option<RowId>, is_about: &dyn Fn(&str) -> bool) -> Option<Finding<'r>> {
    // By the day on which it was found, then by when that was written down.
    let order = |finding: &Finding<'_>| {
        let written = finding.record.and_then(|one| one.field(RESULT).first()).map(|write| write.hlc);
        (finding.on.clone(), written)
    };
    let mut last: Vec<(&str, Finding<'r>)> = Vec::new();
    for one in counting(rows, &ELIGIBILITY).filter(|one| concerns(one, 2, person)) {
        let Some(rule) = text(one, 3).filter(|rule| is_about(rule)) else { continue };
        let told = |code| text(one, code).map(str::to_owned);
        let finding = Finding {
            state: told(RESULT).unwrap_or_else(|| OPEN.to_owned()),
            on: told(4),
            ground: told(10),
            record: Some(one),
        };
        match last.iter_mut().find(|(known, _)| *known == rule) {
            None => last.push((rule, finding)),
            Some((_, known)) if order(known) <= order(&finding) => *known = finding,
            Some(_) => {}
        }
    }
    last.into_iter().map(|(_, finding)| finding).min_by_key(|finding| finding.state == MET)
}

/// Consent that was not taken back, else the one that was.
fn consent(rows: &CaseRows, person: Option<RowId>) -> Option<Finding<'_>> {
    let given = counting(rows, &CONSENT).filter(|one| concerns(one, 3, person) && text(one, 2) == Some(TO_TRANSFER));
    let of = |one| {
        let told = |code| text(one, code).map(str::to_owned);
        let revoked = told(13);
        Finding {
            state: if revoked.is_some() { NOT_MET } else { MET }.to_owned(),
            on: revoked.or_else(|| told(4)),
            ground: told(5),
            record: Some(one),
        }
    };
    given.map(of).min_by_key(|finding| finding.state != MET)
}

fn spared<'r>(rows: &'r CaseRows, condition: &Condition, person: Option<RowId>) -> Option<Finding<'r>> {
    let (reasons, support) = condition.spared.as_ref()?;
    let mut people = counting(rows, &PERSON).filter(|one| person.is_none_or(|person| one.row == person));
    let because =
        |one: &RowState| text(one, NO_CONSENT).is_some_and(|reason| reasons.iter().any(|known| known == reason));
    people.any(because).then(|| Finding {
        state: SPARED.to_owned(),
        ground: Some(support.source.clone()),
        ..Finding::default()
    })
}

fn agreement<'r>(rows: &'r CaseRows, law: &Law, person: Option<RowId>) -> Option<Finding<'r>> {
    let is_one = |step: &&RowState| {
        concerns(step, 4, person)
            && text(step, 2).is_some_and(|stage| law.acts_of_stage(stage).any(|act| act == AGREED))
    };
    let step = counting(rows, &STEP).filter(is_one).last()?;
    let on = text(step, 3).map(str::to_owned);
    Some(Finding { state: MET.to_owned(), on, ground: None, record: Some(step) })
}

/// Whether a row is about the person, or about nobody in particular.
fn concerns(one: &RowState, field: u16, person: Option<RowId>) -> bool {
    let about = row(one, field);
    about.is_none() || person.is_none() || about == person
}
