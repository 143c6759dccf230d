//! The remaining-sentence test: is enough of a sentence left on the day that the instrument measures it.

use std::collections::BTreeMap;

use super::course::Course;
use super::facts::{CaseFacts, PersonKey};
use super::lookup::Law;
use super::rules::{BelongsTo, EligibilityRow, Unit};
use super::sentence::SentenceEnd;
use crate::model::dates::CivilDate;

/// What is known of a person's sentence.
#[derive(Debug, Clone, Copy, Default)]
pub struct SentenceFact {
    pub end: SentenceEnd,
    /// A fine or compensation is still to be paid.
    pub unpaid: bool,
}

/// How the test comes out. Words: `eligibility-result-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EligibilityResult {
    Met,
    NotMet,
    /// Too little is left, but the instrument allows less in exceptional cases.
    ExceptionPossible,
}

impl EligibilityResult {
    pub fn code(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not_met",
            Self::ExceptionPossible => "exception_possible",
        }
    }
}

/// One row of the law files put to one person.
#[derive(Debug, Clone)]
pub struct EligibilityAnswer<'a> {
    pub row: &'a EligibilityRow,
    pub person: PersonKey,
    /// The day of receipt or of the request, once it is known; until then today stands in for it.
    pub measured_on: Option<CivilDate>,
    pub ends_on: Option<CivilDate>,
    pub indeterminate: bool,
    pub days_left: Option<i64>,
    /// The sentence must not end before this day.
    pub threshold_on: CivilDate,
    /// None while nobody knows how long the sentence runs.
    pub result: Option<EligibilityResult>,
    /// Bars of the row that are there, such as an unpaid fine.
    pub barred: Vec<&'a str>,
}

/// The test of every row that an instrument of the case carries, for every person the case is about.
pub fn eligibility<'a>(
    law: &'a Law,
    facts: &CaseFacts<'_>,
    sentences: &BTreeMap<PersonKey, SentenceFact>,
    today: CivilDate,
) -> Vec<EligibilityAnswer<'a>> {
    let course = Course::new(law, facts);
    let carries = |code: &String| course.governing.contains(&code.as_str()) || course.invoked.contains(code.as_str());
    let mut answers = Vec::new();
    let rows = law.rows().eligibility.iter().filter(|row| {
        row.instruments.iter().any(carries)
            && (row.partners.is_empty() || row.partners.iter().any(|partner| partner == facts.partner))
    });
    for row in rows {
        for (person, _) in &facts.persons {
            let starts = course.starts(&row.measured_on, BelongsTo::Person);
            let own = starts.iter().filter(|start| start.person.is_none_or(|about| about == *person));
            let measured_on = own.filter_map(|start| start.on).min();
            let sentence = sentences.get(person).copied().unwrap_or_default();
            answers.push(answer(row, *person, measured_on, sentence, today));
        }
    }
    answers
}

fn answer(
    row: &EligibilityRow,
    person: PersonKey,
    measured_on: Option<CivilDate>,
    sentence: SentenceFact,
    today: CivilDate,
) -> EligibilityAnswer<'_> {
    let day = measured_on.unwrap_or(today);
    let threshold_on = match row.unit {
        Unit::Months => day.plus_months(row.at_least),
        Unit::Days | Unit::WorkingDays | Unit::Hours => day.plus_days(u64::from(row.at_least)),
    };
    let barred: Vec<&str> = row.bars.iter().map(String::as_str).filter(|_| sentence.unpaid).collect();
    let ends_on = sentence.end.on();
    let result = match ends_on {
        _ if !barred.is_empty() => Some(EligibilityResult::NotMet),
        _ if sentence.end.indeterminate => Some(EligibilityResult::Met),
        Some(end) if end >= threshold_on => Some(EligibilityResult::Met),
        Some(_) if row.exceptions == Some(true) => Some(EligibilityResult::ExceptionPossible),
        Some(_) => Some(EligibilityResult::NotMet),
        None => None,
    };
    EligibilityAnswer {
        row,
        person,
        measured_on,
        ends_on,
        indeterminate: sentence.end.indeterminate,
        days_left: ends_on.map(|end| end.days_since(day)),
        threshold_on,
        result,
        barred,
    }
}
