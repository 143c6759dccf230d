//! A taken case as rows to write, before any of them has an id.

use crate::casework::{CaseworkError, fields};
use crate::law::Place;
use crate::model::dates::PartialDate;
use crate::model::schema::{CASE, MEASURE, NOTE, NUMBER, PERSON, STEP, Table, VOLUME};
use crate::model::values::Value;
use crate::register::{Register, RegisterError};
use crate::spreadsheet::{Finding, TakenCase};

/// The question about a day that cannot have been.
const TO_COME: &str = "date-in-future";

/// A value whose row may not exist yet.
#[derive(Debug, Clone, PartialEq)]
pub enum Planned {
    Value(Value),
    /// The person of this place in the case.
    Person(usize),
    /// The step of this place in the case.
    AfterStep(usize),
}

/// A row of a case: its table, its place among the rows of that table, its values but for the case.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedRow {
    pub table: &'static Table,
    pub place: usize,
    pub values: Vec<(u16, Planned)>,
}

/// Turns a case into rows. What the register's own rules refuse is left out, with a question; it stays in the
/// cells of the line.
pub fn rows(
    register: &Register,
    case: &TakenCase,
    questions: &mut Vec<Finding>,
) -> Result<Vec<PlannedRow>, CaseworkError> {
    let mut rows = Rows { register, questions, rows: Vec::new() };
    let text = Option::as_deref;
    let mut values = rows.values(
        &CASE,
        &[
            ("reference", Some(&case.reference)),
            ("family", Some(&case.family)),
            ("direction", Some(&case.direction)),
            ("partner", text(&case.partner)),
            ("their_reference", text(&case.their_reference)),
            ("applicant", text(&case.applicant)),
            ("instrument", text(&case.instrument)),
            ("channel", text(&case.channel)),
            ("subject", text(&case.subject)),
            ("offences", text(&case.offences)),
            ("officer", text(&case.officer)),
            ("our_role", text(&case.our_role)),
            ("asked_by", text(&case.asked_by)),
            ("competent_authority", text(&case.competent_authority)),
        ],
    )?;
    values.extend(rows.date(&CASE, "dated_on", case.dated_on.as_ref())?);
    values.extend(rows.date(&CASE, "received_on", case.received_on.as_ref())?);
    rows.add(&CASE, 0, values);
    for (place, person) in case.persons.iter().enumerate() {
        let mut values = rows.values(
            &PERSON,
            &[
                ("name", Some(&person.name)),
                ("other_names", text(&person.other_names)),
                ("role", text(&case.person_role)),
                ("nationalities", text(&person.nationalities)),
                ("sex", text(&person.sex)),
            ],
        )?;
        values.extend(rows.date(&PERSON, "born_on", person.born_on.as_ref())?);
        rows.add(&PERSON, place, values);
    }
    for (place, measure) in case.measures.iter().enumerate() {
        let mut values = rows.values(
            &MEASURE,
            &[
                ("kind", Some(&measure.kind)),
                ("description", Some(&measure.description)),
                ("status", Some(measure.status)),
                ("referred_to", text(&measure.referred_to)),
            ],
        )?;
        values.extend(rows.date(&MEASURE, "referred_on", measure.referred_on.as_ref())?);
        rows.add(&MEASURE, place, values);
    }
    for (place, note) in case.notes.iter().enumerate() {
        let values = rows.values(&NOTE, &[("kind", Some("other")), ("text", Some(note))])?;
        rows.add(&NOTE, place, values);
    }
    for (place, number) in case.numbers.iter().enumerate() {
        let values = rows.values(&NUMBER, &[("number", Some(number)), ("kind", Some("taken_over"))])?;
        rows.add(&NUMBER, place, values);
    }
    if case.place.is_some() || case.holding.is_some() {
        let holding = case.holding.as_ref();
        let held_by = holding.map(|holding| holding.held_by.as_str());
        let mut values = rows.values(&VOLUME, &[("place", text(&case.place)), ("held_by", held_by)])?;
        values.extend(rows.date(&VOLUME, "held_since", holding.and_then(|holding| holding.since.as_ref()))?);
        rows.add(&VOLUME, 0, values);
    }
    let mut place = 0_usize;
    for step in &case.steps {
        let is_end = register.law().stage(&step.stage).is_some_and(|row| row.place == Place::Final);
        let column = if is_end { "closed_on" } else { "received_on" };
        let on = rows.date_of(&STEP, "happened_on", column, step.on.as_ref())?;
        // What would have happened on a day to come has not; a case begins with its first step all the same.
        if step.on.is_some() && on.is_none() && place > 0 {
            continue;
        }
        let mut values = rows.values(&STEP, &[("stage", Some(&step.stage)), ("note", text(&step.note))])?;
        values.extend(on);
        if step.asks_person && case.persons.len() == 1 {
            values.push((4, Planned::Person(0)));
        }
        if let Some(before) = place.checked_sub(1) {
            values.push((7, Planned::AfterStep(before)));
        }
        rows.add(&STEP, place, values);
        place += 1;
    }
    Ok(rows.rows)
}

struct Rows<'a> {
    register: &'a Register,
    questions: &'a mut Vec<Finding>,
    rows: Vec<PlannedRow>,
}

impl Rows<'_> {
    fn add(&mut self, table: &'static Table, place: usize, values: Vec<(u16, Planned)>) {
        self.rows.push(PlannedRow { table, place, values });
    }

    /// Values that the register's own rules accept.
    fn values(
        &mut self,
        table: &'static Table,
        typed: &[(&'static str, Option<&str>)],
    ) -> Result<Vec<(u16, Planned)>, CaseworkError> {
        let mut values = Vec::new();
        for (name, text) in typed {
            let Some(text) = text.filter(|text| !text.trim().is_empty()) else { continue };
            let field = table.field_named(name).ok_or_else(|| CaseworkError::field("unknown-field", name))?;
            // The row as it stood is kept beside the case; a line break in a name is none of the name.
            let mut text = fields::without_hidden(text);
            if !fields::LONG.contains(name) {
                text = text.replace('\n', " ");
            }
            match fields::parse(self.register.law(), table, field, Some(&text)) {
                Ok(Value::Null) => {}
                Ok(value) => values.push((field.code, Planned::Value(value))),
                Err(CaseworkError::Refused(_)) => {
                    let start: String = text.chars().take(200).collect();
                    self.questions.push(Finding::about("value-refused", &start).of(name));
                }
                Err(other) => return Err(other),
            }
        }
        Ok(values)
    }

    fn date(
        &mut self,
        table: &'static Table,
        name: &'static str,
        date: Option<&PartialDate>,
    ) -> Result<Option<(u16, Planned)>, CaseworkError> {
        self.date_of(table, name, name, date)
    }

    /// A day that can have been, from a column of the old register; one that cannot is left out with a question.
    fn date_of(
        &mut self,
        table: &'static Table,
        name: &'static str,
        column: &'static str,
        date: Option<&PartialDate>,
    ) -> Result<Option<(u16, Planned)>, CaseworkError> {
        let (Some(field), Some(date)) = (table.field_named(name), date) else { return Ok(None) };
        let value = Value::Date(date.to_column());
        match self.register.must_have_been(table, field, &value) {
            Ok(()) => Ok(Some((field.code, Planned::Value(value)))),
            Err(RegisterError::Told(_)) => {
                let asked = self.questions.iter().any(|one| one.code == TO_COME && one.text == date.iso());
                if !asked {
                    self.questions.push(Finding::about(TO_COME, &date.iso()).of(column));
                }
                Ok(None)
            }
            Err(other) => Err(other.into()),
        }
    }
}
