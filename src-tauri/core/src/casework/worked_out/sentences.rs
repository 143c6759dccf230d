//! Sentences added up, and the remaining-sentence test.

use std::collections::BTreeMap;

use super::super::views::{CaseView, EligibilityView, SentenceView, WorkedOut};
use super::super::{CaseworkError, fields, read, registering};
use super::counting;
use crate::ids::RowId;
use crate::journal::Action;
use crate::law::eligibility::{EligibilityAnswer, SentenceFact, eligibility};
use crate::law::sentence::{Sentence, SentenceEnd};
use crate::law::{Law, PersonKey};
use crate::merge::RowState;
use crate::model::dates::{CivilDate, PartialDate};
use crate::model::schema::{ELIGIBILITY, PERSON, SENTENCE, STEP};
use crate::model::values::Value;
use crate::register::standing::{row, text};
use crate::register::{CaseRows, Register, facts_of};

/// Stages with which the person is handed over: what was served is counted until then.
const HANDED_OVER: &[&str] = &["TS60", "TA60"];

pub(super) fn tell(register: &Register, rows: &CaseRows, found: &mut WorkedOut) -> Result<(), CaseworkError> {
    let today = register.today()?;
    for state in counting(rows, &SENTENCE) {
        found.sentences.push(sentence_view(rows, state, today));
    }
    let answers = tested(register, rows, today)?;
    found.no_rule_known = answers.is_empty() && text(&rows.case, 2) == Some("transfer_sentenced");
    found.eligibility = answers.iter().map(|answer| eligibility_view(rows, answer)).collect::<Vec<_>>();
    Ok(())
}

/// Records the result of a test: on paper it stands from then on, whatever is learned later.
pub fn record_eligibility(
    register: &mut Register,
    case: RowId,
    person: &str,
    rule: &str,
    note: Option<&str>,
) -> Result<CaseView, CaseworkError> {
    read::load_case(register, case)?;
    let law = register.law().clone();
    let rows = register.case_rows(case)?.ok_or_else(CaseworkError::row_not_found)?;
    let about = RowId::from_token(person).ok_or_else(CaseworkError::row_not_found)?;
    super::conditions::must_be_meant(&law, &rows, about)?;
    let today = register.today()?;
    let values = {
        let answers = tested(register, &rows, today)?;
        let answer = answers.iter().find(|one| one.person == about.0 as u64 && one.row.code == rule);
        let answer = answer.ok_or_else(|| CaseworkError::field("unknown-field", "rule"))?;
        values(&law, answer, person, note)?
    };
    register.transact(Action::RecordEligibility, |draft| {
        registering::create_in(draft, &ELIGIBILITY, case, values);
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

fn values(
    law: &Law,
    answer: &EligibilityAnswer<'_>,
    person: &str,
    note: Option<&str>,
) -> Result<Vec<(u16, Value)>, CaseworkError> {
    // A result on a day that has not come would be none; one without an end of the sentence, a guess.
    let measured_on = answer.measured_on.ok_or_else(|| CaseworkError::field("eligibility-not-measured", "rule"))?;
    let result = answer.result.ok_or_else(|| CaseworkError::field("eligibility-no-sentence", "rule"))?;
    let (measured_on, threshold_on) = (measured_on.to_string(), answer.threshold_on.to_string());
    let ends_on = answer.ends_on.map(|end| end.to_string());
    let mut values = fields::parse_all(
        law,
        &ELIGIBILITY,
        &[
            ("person", Some(person)),
            ("rule", Some(answer.row.code.as_str())),
            ("measured_on", Some(measured_on.as_str())),
            ("ends_on", ends_on.as_deref()),
            ("threshold_on", Some(threshold_on.as_str())),
            ("result", Some(result.code())),
            ("source", Some(answer.row.source.as_str())),
            ("note", note),
        ],
    )?;
    // Negative where the sentence ends before the day it is measured on: no typed number is.
    values.extend(answer.days_left.map(|days| (6, Value::Int(days))));
    Ok(values)
}

fn tested<'l>(
    register: &'l Register,
    rows: &CaseRows,
    today: CivilDate,
) -> Result<Vec<EligibilityAnswer<'l>>, CaseworkError> {
    let law: &Law = register.law();
    let settings = register.settings()?;
    let steps: Vec<&RowState> = counting(rows, &STEP).collect();
    let facts = facts_of(rows, &steps, law, &settings);
    let mut sentences: BTreeMap<PersonKey, SentenceFact> = BTreeMap::new();
    for state in counting(rows, &SENTENCE) {
        let Some(person) = row(state, 2) else { continue };
        let unpaid = text(state, 14) == Some("yes") || text(state, 15) == Some("yes");
        let fact = SentenceFact { end: sentence(state).end(), unpaid };
        sentences.entry(person.0 as u64).and_modify(|known| *known = together(*known, fact)).or_insert(fact);
    }
    Ok(eligibility(law, &facts, &sentences, today))
}

/// Whether an instrument of the case says how what is left of a sentence is measured.
pub(super) fn is_measured(register: &Register, rows: &CaseRows) -> Result<bool, CaseworkError> {
    Ok(!tested(register, rows, register.today()?)?.is_empty())
}

/// Of several sentences the one that ends last says how long the person is held.
fn together(a: SentenceFact, b: SentenceFact) -> SentenceFact {
    let last = if b.end.indeterminate || b.end.on() > a.end.on() { b.end } else { a.end };
    let indeterminate = a.end.indeterminate || b.end.indeterminate;
    SentenceFact { end: SentenceEnd { indeterminate, ..last }, unpaid: a.unpaid || b.unpaid }
}

fn sentence(state: &RowState) -> Sentence {
    let number = |code| match state.field(code).first().map(|one| &one.value) {
        Some(Value::Int(number)) => u32::try_from(*number).unwrap_or_default(),
        _ => 0,
    };
    // A date that is known to the month only would be a day that nobody told.
    let day =
        |code| PartialDate::from_column(text(state, code)?).ok().filter(PartialDate::is_full).map(|on| on.earliest());
    Sentence {
        years: number(6),
        months: number(7),
        days: number(8),
        indeterminate: text(state, 9) == Some("yes"),
        counted_from: day(10),
        credited: number(11),
        remitted: number(12),
        told_end: day(13),
    }
}

fn sentence_view(rows: &CaseRows, state: &RowState, today: CivilDate) -> SentenceView {
    let person = row(state, 2);
    let handed_over = counting(rows, &STEP)
        .filter(|step| text(step, 2).is_some_and(|stage| HANDED_OVER.contains(&stage)))
        .filter(|step| row(step, 4).is_none_or(|about| Some(about) == person))
        .filter_map(|step| PartialDate::from_column(text(step, 3)?).ok())
        .map(|on| on.earliest())
        .min();
    let sentence = sentence(state);
    let end = sentence.end();
    let until = handed_over.unwrap_or(today);
    let shown = |day: Option<CivilDate>| day.map(|day| day.to_string());
    SentenceView {
        row: state.row.token(),
        person: person.and_then(|person| name(rows, person)),
        indeterminate: end.indeterminate,
        worked_out_on: shown(end.worked_out),
        told_on: shown(end.told),
        differs_by: end.differs_by(),
        served_days: sentence.served(until),
        served_until: Some(until.to_string()),
    }
}

fn eligibility_view(rows: &CaseRows, answer: &EligibilityAnswer<'_>) -> EligibilityView {
    let person = RowId(answer.person.cast_signed());
    let result = answer.result.map(|result| result.code().to_owned());
    let measured_on = answer.measured_on.map(|day| day.to_string());
    let ends_on = answer.ends_on.map(|day| day.to_string());
    let recorded = counting(rows, &ELIGIBILITY).any(|one| {
        row(one, 2) == Some(person)
            && text(one, 3) == Some(answer.row.code.as_str())
            && text(one, 4) == measured_on.as_deref()
            && text(one, 5) == ends_on.as_deref()
            && text(one, 8) == result.as_deref()
    });
    EligibilityView {
        person: person.token(),
        person_name: name(rows, person).unwrap_or_default(),
        rule: answer.row.code.clone(),
        at_least: answer.row.at_least,
        unit: answer.row.unit.code().to_owned(),
        measured_on,
        measured_from: answer.row.measured_on.dates.iter().chain(&answer.row.measured_on.stages).cloned().collect(),
        ends_on,
        indeterminate: answer.indeterminate,
        days_left: answer.days_left,
        threshold_on: answer.threshold_on.to_string(),
        result,
        barred: !answer.barred.is_empty(),
        source: answer.row.source.clone(),
        sure: answer.row.sure.code().to_owned(),
        recorded,
    }
}

fn name(rows: &CaseRows, person: RowId) -> Option<String> {
    let person = rows.of(&PERSON).iter().find(|one| one.row == person)?;
    text(person, 2).map(str::to_owned)
}
