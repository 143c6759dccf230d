//! Registering a case: a short form, a number, the first step.

use super::companions::{self, REQUEST};
use super::numbers::Numbered;
use super::views::{NewCase, NewMeasure, NewNote, NewPerson, Registered};
use super::{CaseworkError, additions, fields, numbers, office, persons, principals, records};
use crate::ids::RowId;
use crate::journal::Action;
use crate::law::Law;
use crate::model::dates::{CivilDate, PartialDate};
use crate::model::schema::{BRING_UP, CASE, LINK, MEASURE, NOTE, PERSON, STEP};
use crate::model::values::Value;
use crate::register::{Draft, Register, standing};

/// Days after which a request that is registered late waits for no acknowledgement.
const LONG_AGO: i64 = 180;

/// Registers a case and gives it its number, typed or by the office's pattern.
pub fn register_case(register: &mut Register, new: &NewCase) -> Result<Registered, CaseworkError> {
    register_beside(register, new, Beside::default())
}

/// What a new case begins with beside what was typed of it.
#[derive(Debug, Default)]
pub(super) struct Beside<'a> {
    /// The call or the meeting that it came from.
    pub call: Option<&'a NewNote>,
    /// The case that it belongs with, and how.
    pub link: Option<(RowId, String)>,
}

/// Registers a case together with what it came from.
pub(super) fn register_beside(
    register: &mut Register,
    new: &NewCase,
    beside: Beside<'_>,
) -> Result<Registered, CaseworkError> {
    let Beside { call, link } = beside;
    let law = register.law().clone();
    let today = register.today()?;
    let mut values = case_values(&law, new)?;
    let record = new.record.as_deref().filter(|record| !record.is_empty());
    companions::must_fit(&law, record.unwrap_or_default(), &new.family)?;
    let linked = match link {
        Some(link) => Some(link),
        None => companions::main_case(register, new)?,
    };
    let procedure = law.procedure_of_record(record, &new.family, &new.direction, new.our_role.as_deref());
    let procedure = procedure.ok_or_else(|| CaseworkError::field("our-role-needed", "our_role"))?;
    let stage = match new.stage.as_deref().filter(|stage| !stage.is_empty()) {
        Some(stage) if procedure.stages.iter().any(|row| row.code == stage) => stage.to_owned(),
        Some(_) => return Err(CaseworkError::field("unknown-stage", "stage")),
        None => law.first_stage(procedure, &new.direction).map(|row| row.code.clone()).unwrap_or_default(),
    };
    let persons = each("persons", &new.persons, |person| person_values(register, person))?;
    let roles: Vec<Option<&str>> =
        new.persons.iter().map(|one| one.role.as_deref().filter(|role| !role.is_empty())).collect();
    principals::check_new(&law, &new.family, record, &roles)?;
    let places: Vec<(usize, Option<&str>)> = roles.into_iter().enumerate().collect();
    let meant = principals::meant(&law, &new.family, record, &places);
    let measures = each("measures", &new.measures, |measure| measure_values(&law, measure))?;
    let mut notes = Vec::new();
    if let Some(text) = new.note.clone().filter(|text| !text.trim().is_empty()) {
        notes.push(additions::note_values(&law, &NewNote { text, ..NewNote::default() })?);
    }
    if let Some(call) = call {
        notes.push(additions::note_values(&law, call)?);
    }
    // A call at night is confirmed in writing first; then there is something to acknowledge.
    let acknowledge = if call.is_none() { acknowledge_on(register, new, &stage, &values, today)? } else { None };
    let mark = numbers::own_mark(register)?;
    let typed = numbers::typed_number(new.reference.as_deref())?;
    register.transact(Action::RegisterCase, |draft| {
        let reference = match typed {
            Some(typed) => typed,
            None => {
                let of = Numbered { record, family: &new.family, direction: &new.direction };
                numbers::next(draft.connection(), &law, of, today.year(), &mark)?
            }
        };
        numbers::must_be_free(draft.connection(), &reference)?;
        values.insert(0, (1, Value::Text(reference.clone())));
        values.push((35, Value::text(law.version())));
        let received = values.iter().find_map(|(code, value)| (*code == 12).then(|| value.clone()));
        let case = draft.create(&CASE, std::mem::take(&mut values));
        let persons: Vec<RowId> = persons.into_iter().map(|values| create_in(draft, &PERSON, case, values)).collect();
        for values in measures {
            create_in(draft, &MEASURE, case, values);
        }
        for values in notes {
            create_in(draft, &NOTE, case, values);
        }
        if let Some((other, kind)) = linked {
            create_in(draft, &LINK, case, vec![(2, Value::Row(other)), (3, Value::Text(kind))]);
        }
        let meant: Vec<RowId> = meant.iter().filter_map(|place| persons.get(*place).copied()).collect();
        first_step(draft, &law, case, &meant, &stage, received, today);
        if let Some(on) = acknowledge {
            let asks = vec![(2, Value::Date(on.to_string())), (6, Value::text(standing::ACKNOWLEDGE))];
            create_in(draft, &BRING_UP, case, asks);
        }
        Ok(Registered { id: case.token(), reference })
    })
}

/// The day by which the office wants to have acknowledged an incoming request: its own practice, never law.
///
/// Kept as a bring-up and not worked out when read, so that a person can move it or tick it off; it settles itself
/// once the acknowledgement has gone or the case has moved on. A request that came long ago waits for none.
fn acknowledge_on(
    register: &Register,
    new: &NewCase,
    stage: &str,
    values: &[(u16, Value)],
    today: CivilDate,
) -> Result<Option<CivilDate>, CaseworkError> {
    let law = register.law();
    let is_request =
        new.direction == "incoming" && new.record.as_deref().is_none_or(|record| matches!(record, "" | REQUEST));
    let waits = law.stage(stage).is_some_and(|row| standing::awaits_acknowledgement(law, &row.status));
    let days = office::practice_days(register, "acknowledge_days")?;
    if !is_request || !waits || days == 0 {
        return Ok(None);
    }
    let received = values.iter().find_map(|(code, value)| match value {
        Value::Date(column) if *code == 12 => PartialDate::from_column(column).ok(),
        _ => None,
    });
    let received = received.filter(PartialDate::is_full).map_or(today, |date| date.earliest());
    Ok((today.days_since(received) <= LONG_AGO).then(|| received.plus_days(days)))
}

type Values = Vec<(u16, Value)>;

/// Parses the rows of a list; a refusal names the row it is about: `persons.0.born_on`.
fn each<T>(
    list: &str,
    rows: &[T],
    parse: impl Fn(&T) -> Result<Values, CaseworkError>,
) -> Result<Vec<Values>, CaseworkError> {
    rows.iter()
        .enumerate()
        .map(|(place, row)| parse(row).map_err(|error| error.within(&format!("{list}.{place}"))))
        .collect()
}

fn first_step(
    draft: &mut Draft<'_>,
    law: &Law,
    case: RowId,
    persons: &[RowId],
    stage: &str,
    on: Option<Value>,
    today: CivilDate,
) {
    let on = on.filter(|date| *date != Value::Null).unwrap_or_else(|| Value::Date(today.to_string()));
    let mut values = vec![(2, Value::text(stage)), (3, on)];
    if let (true, [only]) = (law.stage(stage).is_some_and(|row| row.asks_person), persons) {
        values.push((4, Value::Row(*only)));
    }
    create_in(draft, &STEP, case, values);
}

/// Creates a row of a case; the first write names the case.
pub(super) fn create_in(
    draft: &mut Draft<'_>,
    table: &'static crate::model::schema::Table,
    case: RowId,
    values: Vec<(u16, Value)>,
) -> RowId {
    let mut all = vec![(1, Value::Row(case))];
    all.extend(values);
    draft.create(table, all)
}

fn case_values(law: &Law, new: &NewCase) -> Result<Vec<(u16, Value)>, CaseworkError> {
    let text = Option::as_deref;
    let values = fields::parse_all(
        law,
        &CASE,
        &[
            ("family", Some(&new.family)),
            ("direction", Some(&new.direction)),
            ("partner", text(&new.partner)),
            ("territory", text(&new.territory)),
            ("their_reference", text(&new.their_reference)),
            ("applicant", text(&new.applicant)),
            ("applicant_reference", text(&new.applicant_reference)),
            ("instrument", text(&new.instrument)),
            ("also_invoked", text(&new.also_invoked)),
            ("channel", text(&new.channel)),
            ("dated_on", text(&new.dated_on)),
            ("received_on", text(&new.received_on)),
            ("subject", text(&new.subject)),
            ("proceedings", text(&new.proceedings)),
            ("offences", text(&new.offences)),
            ("urgency", text(&new.urgency)),
            ("urgency_reason", text(&new.urgency_reason)),
            ("officer", text(&new.officer)),
            ("our_role", text(&new.our_role)),
            ("asked_by", text(&new.asked_by)),
            ("operation_name", text(&new.operation_name)),
            ("confidential", text(&new.confidential)),
            ("crime_tags", text(&new.crime_tags)),
            ("principal_offence", text(&new.principal_offence)),
            ("competent_authority", text(&new.competent_authority)),
            ("applicant_contact", text(&new.applicant_contact)),
            ("record", text(&new.record)),
        ],
    )?;
    fields::required(&values, &CASE, "family")?;
    fields::required(&values, &CASE, "direction")?;
    records::check_order(&CASE, |code| values.iter().find(|(known, _)| *known == code).map(|(_, value)| value))?;
    Ok(values)
}

pub(super) fn person_values(register: &Register, new: &NewPerson) -> Result<Vec<(u16, Value)>, CaseworkError> {
    let mut values = fields::parse_all(
        register.law(),
        &PERSON,
        &[
            ("name", Some(&new.name)),
            ("other_names", new.other_names.as_deref()),
            ("role", new.role.as_deref()),
            ("born_on", new.born_on.as_deref()),
            ("nationalities", new.nationalities.as_deref()),
            ("sex", new.sex.as_deref()),
            ("birth_place", new.birth_place.as_deref()),
            ("age_band", new.age_band.as_deref()),
            ("sought_as", new.sought_as.as_deref()),
            ("asylum", new.asylum.as_deref()),
            ("vulnerabilities", new.vulnerabilities.as_deref()),
            ("identity_papers", new.identity_papers.as_deref()),
            ("born_calendar", new.born_calendar.as_deref()),
            ("born_as_written", new.born_as_written.as_deref()),
        ],
    )?;
    fields::required(&values, &PERSON, "name")?;
    for (code, value) in &values {
        if *value != Value::Null {
            persons::may_record(register, &PERSON, *code)?;
        }
        persons::check_birth(register, &PERSON, *code, value)?;
    }
    values.extend(persons::same_as_row(register, new.same_as.as_deref(), &new.other_than)?);
    Ok(values)
}

pub(super) fn measure_values(law: &Law, new: &NewMeasure) -> Result<Vec<(u16, Value)>, CaseworkError> {
    let status = if new.referred_to.as_deref().is_some_and(|to| !to.trim().is_empty()) { "referred" } else { "asked" };
    let values = fields::parse_all(
        law,
        &MEASURE,
        &[
            ("kind", Some(&new.kind)),
            ("description", new.description.as_deref()),
            ("status", Some(status)),
            ("referred_to", new.referred_to.as_deref()),
            ("referred_on", new.referred_on.as_deref()),
        ],
    )?;
    fields::required(&values, &MEASURE, "kind")?;
    Ok(values)
}
