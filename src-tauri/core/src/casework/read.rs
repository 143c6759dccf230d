//! Reading one case whole.

use super::authors::Authors;
use super::due_dates::{Now, deadline_view};
use super::rows::{
    bring_up_view, document_view, letter_view, measure_view, note_view, number_view, passed_on_view, person_view,
    source_row_view, step_view, volume_view,
};
use super::views::{CaseView, NextStage, NoLimitKnown, NumberView, SeenTokens};
use super::{
    CaseworkError, companions, conflicts, expunging, further, lists, office_law, office_rows, persons, records,
    renewals, retention, sending, sign_offs, worked_out,
};
use crate::error::{Report, Weight};
use crate::ids::{RowId, seen_token};
use crate::journal::Action;
use crate::law::{Law, Place, ProcedureRow, Way};
use crate::merge::RowState;
use crate::model::schema::{
    BRING_UP, CASE, DOCUMENT, LETTER, LIMIT, MEASURE, NOTE, NUMBER, PASSED_ON, PERSON, SOURCE_ROW, STEP, Table, VOLUME,
};
use crate::model::values::Value;
use crate::register::tables::{cases, limits, numbers};
use crate::register::{CaseRows, Register, outcomes, projection};

/// The case with this reference, or the one a row token names.
pub fn find_case(register: &Register, reference: &str) -> Result<RowId, CaseworkError> {
    let not_found =
        || CaseworkError::Refused(Report::new("reference-not-found", Weight::Refused).with("reference", reference));
    if let Some(row) = RowId::from_token(reference)
        && projection::load(register.connection(), &CASE, row)?.is_some()
    {
        return Ok(row);
    }
    let connection = register.connection();
    let own = cases::find(connection, reference)?.first().copied();
    let twice = cases::counting_with(connection, reference)?;
    if twice.len() > 1 {
        let ids: Vec<String> = twice.iter().map(|case| case.token()).collect();
        let report = Report::new("reference-given-twice", Weight::Refused).with("reference", reference);
        return Err(CaseworkError::Refused(report.with("cases", ids.join(", "))));
    }
    // A number once given is never withdrawn: former ones still find the case.
    let found = match own {
        Some(case) => Some(case),
        None => numbers::find(connection, reference)?.into_iter().find_map(|(_, case)| case),
    };
    found.ok_or_else(not_found)
}

/// The case's own row.
pub(super) fn load_case(register: &Register, case: RowId) -> Result<RowState, CaseworkError> {
    projection::load(register.connection(), &CASE, case)?.ok_or_else(CaseworkError::row_not_found)
}

/// Token of all surviving writes of a field.
pub(super) fn seen(state: &RowState, code: u16) -> String {
    seen_token(&state.field(code).iter().map(|sibling| sibling.dot).collect::<Vec<_>>())
}

/// Tokens of every field of a row; views call every row's own date `on`.
pub(super) fn seen_all(state: &RowState) -> SeenTokens {
    let mut tokens: SeenTokens =
        state.table.fields.iter().map(|field| (field.name.to_owned(), seen(state, field.code))).collect();
    let own_date = match state.table.kind {
        "bring_up" => "due_on",
        "note" | "step" | "passed_on" => "happened_on",
        _ => return tokens,
    };
    if let Some(token) = tokens.get(own_date).cloned() {
        tokens.insert("on".to_owned(), token);
    }
    tokens
}

/// The shown values of a row.
pub(super) struct Shown<'a> {
    state: &'a RowState,
}

impl<'a> Shown<'a> {
    pub(super) fn new(state: &'a RowState) -> Self {
        Self { state }
    }

    pub(super) fn value(&self, name: &str) -> Option<&'a Value> {
        let field = self.state.table.field_named(name)?;
        if self.state.kept && self.state.table.mark().is_some_and(|mark| mark.code == field.code) {
            return None; // it counts until a person chooses; the conflict tells the mark
        }
        self.state.field(field.code).first().map(|sibling| &sibling.value)
    }

    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.value(name)?.shown()
    }

    pub(super) fn number(&self, name: &str) -> Option<i64> {
        match self.value(name)? {
            Value::Int(number) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn row(&self, name: &str) -> Option<RowId> {
        match self.value(name)? {
            Value::Row(row) => Some(*row),
            _ => None,
        }
    }
}

/// Further numbers, each once.
fn aliases(numbers: &[NumberView]) -> Vec<String> {
    let mut aliases: Vec<String> = Vec::new();
    for number in numbers {
        if !aliases.contains(&number.number) {
            aliases.push(number.number.clone());
        }
    }
    aliases
}

/// A whole case; its history is read apart.
pub fn get_case(register: &Register, case: RowId) -> Result<CaseView, CaseworkError> {
    register.at_once(|| whole(register, case))
}

fn whole(register: &Register, case: RowId) -> Result<CaseView, CaseworkError> {
    let authors = Authors::new(register)?;
    let connection = register.connection();
    let rows = CaseRows::load(connection, case, authors.name_table())?.ok_or_else(CaseworkError::row_not_found)?;
    let of = |table: &'static Table| rows.as_they_came(table).into_iter();
    let state = &rows.case;
    let now = Now::of(register)?;
    let today = now.today;
    let fields = Shown::new(state);
    let text = |name| fields.text(name);
    let standing = cases::standing(connection, case)?;
    let name_of = |row: Option<RowId>| {
        let person = rows.of(&PERSON).iter().find(|person| Some(person.row) == row)?;
        Shown::new(person).text("name")
    };
    let joined = persons::joined(register, &rows)?;
    let mut outcomes = outcomes::of_persons(&rows, register.law());
    let persons = of(&PERSON)
        .map(|person| person_view(register, person, joined.contains(&person.row), outcomes.remove(&person.row)));
    let mut steps = of(&STEP).map(|step| step_view(step, &authors, &name_of)).collect::<Result<Vec<_>, _>>()?;
    steps.sort_by(|a, b| (&a.on, a.at).cmp(&(&b.on, b.at)));
    let documents = of(&DOCUMENT).map(|document| document_view(register, document, &authors));
    let documents = documents.collect::<Result<Vec<_>, _>>()?;
    let reference = text("reference");
    let mut letters = Vec::new();
    for letter in of(&LETTER) {
        let paper = Shown::new(letter).row("signed_paper").map(RowId::token);
        let name = documents.iter().find(|document| Some(&document.id) == paper.as_ref()).map(|one| one.name.clone());
        letters.push(letter_view(letter, &authors, reference.clone(), name)?);
    }
    let numbers: Vec<_> = of(&NUMBER).map(number_view).collect();
    let records = records::of_case(register, &authors, &rows)?;
    let law = register.law();
    let next_stages = standing.stage.as_deref().map_or_else(Vec::new, |stage| next_stages(law, state, stage));
    let mut deadlines: Vec<_> =
        limits::deadlines_of(connection, case)?.into_iter().map(|row| deadline_view(row, now)).collect();
    renewals::tell(register, &rows, &records, &mut deadlines)?;
    let companion_offers = companions::offers(law, state, standing.stage.as_deref());
    let mut sending = sending::Sending::new(register)?;
    for deadline in &mut deadlines {
        deadline.send_by = sending.of_case(case, deadline)?;
    }
    let retention = retention::view(register, state, &standing)?;
    Ok(CaseView {
        waiting: standing.waiting.map(lists::waiting_view),
        retention,
        archive_box: text("archive_box"),
        one_case_each: further::one_case_each(law, state),
        id: case.token(),
        aliases: aliases(&numbers),
        family: text("family").unwrap_or_default(),
        direction: text("direction").unwrap_or_default(),
        our_role: text("our_role"),
        asked_by: text("asked_by"),
        partner: text("partner"),
        their_reference: text("their_reference"),
        applicant: text("applicant"),
        applicant_reference: text("applicant_reference"),
        instrument: text("instrument"),
        also_invoked: text("also_invoked"),
        channel: text("channel"),
        dated_on: text("dated_on"),
        received_on: text("received_on"),
        subject: text("subject"),
        proceedings: text("proceedings"),
        offences: text("offences"),
        urgency: text("urgency"),
        urgency_reason: text("urgency_reason"),
        officer: text("officer"),
        operation_name: text("operation_name"),
        confidential: text("confidential"),
        crime_tags: text("crime_tags"),
        principal_offence: text("principal_offence"),
        competent_authority: text("competent_authority"),
        applicant_contact: text("applicant_contact"),
        record: text("record").unwrap_or_else(|| "request".to_owned()),
        territory: text("territory"),
        un_procedure_agreed: text("un_procedure_agreed"),
        un_procedure_agreed_on: text("un_procedure_agreed_on"),
        un_procedure_document: fields.row("un_procedure_document").map(RowId::token),
        evidence_standard: text("evidence_standard"),
        law_state: law_state(register, text("law_version").as_deref())?.to_owned(),
        law_version: text("law_version"),
        law_moves: if standing.law_waits {
            office_law::waiting_moves(register, &rows, text("law_version").as_deref())?
        } else {
            Vec::new()
        },
        partner_entry: office_rows::partner_entry(register, state)?,
        in_error: text("in_error"),
        stage: standing.stage,
        status: standing.status,
        stage_on: standing.stage_on,
        outcome: standing.outcome,
        closed_on: standing.closed_on,
        in_stages: standing.in_stages,
        next_stages,
        persons: persons.collect::<Result<_, _>>()?,
        measures: of(&MEASURE).map(measure_view).collect(),
        steps,
        deadlines,
        limits: of(&LIMIT).map(renewals::limit_view).collect(),
        linked: companions::linked(register, state, &records)?,
        companion_offers,
        no_limit_known: limits::missing(connection, Some(case))?
            .into_iter()
            .map(|(_, person, started_on, starts_from, reason)| NoLimitKnown {
                person,
                started_on,
                starts_from,
                reason,
            })
            .collect(),
        bring_ups: of(&BRING_UP).map(|bring_up| bring_up_view(bring_up, standing.is_acknowledged, today)).collect(),
        notes: of(&NOTE).map(|note| note_view(note, &authors)).collect::<Result<_, _>>()?,
        documents,
        letters,
        volumes: of(&VOLUME).map(|volume| volume_view(volume, today)).collect(),
        passed_on: of(&PASSED_ON).map(|passed| passed_on_view(passed, &authors)).collect::<Result<_, _>>()?,
        sign_offs: sign_offs::of_case(register, &authors, case)?,
        records,
        worked_out: worked_out::worked_out(register, &authors, &rows)?,
        source_rows: of(&SOURCE_ROW).map(source_row_view).collect(),
        numbers,
        reference: reference.unwrap_or_default(),
        conflicts: conflicts::of_case(register, &authors, Some(case))?,
        expunged: expunging::of_case(register, &authors, case)?,
        may_expunge: register.may(Action::Expunge),
        sees_restricted: register.sees_restricted(),
        seen: seen_all(state),
    })
}

/// Where a case can go. One that became another kind of record begins at the first stages of that kind.
fn next_stages(law: &Law, state: &RowState, stage: &str) -> Vec<NextStage> {
    let case = Shown::new(state);
    let text = |name| case.text(name).unwrap_or_default();
    let direction = text("direction");
    let (record, role) = (case.text("record"), case.text("our_role"));
    let procedure = law.procedure_of_record(record.as_deref(), &text("family"), &direction, role.as_deref());
    let is_elsewhere = |one: &&ProcedureRow| law.procedure_of(stage).is_some_and(|known| known.code != one.code);
    let has_ended = law.stage(stage).is_some_and(|row| row.place == Place::Final);
    if let Some(procedure) = procedure.filter(is_elsewhere).filter(|_| !has_ended) {
        let starts = law.start_stages(procedure, &direction).into_iter();
        return starts
            .map(|row| NextStage {
                stage: row.code.clone(),
                main: true,
                asks_person: row.asks_person,
                tells_outcome: row.outcome.is_some(),
            })
            .collect();
    }
    let following = law.next_stages(stage).into_iter();
    following
        .map(|next| NextStage {
            stage: next.stage.code.clone(),
            main: next.way == Way::Normal,
            asks_person: next.stage.asks_person,
            tells_outcome: next.stage.outcome.is_some(),
        })
        .collect()
}

/// How the edition a case is pinned to stands at this desk.
fn law_state(register: &Register, pinned: Option<&str>) -> Result<&'static str, CaseworkError> {
    Ok(match pinned {
        Some(version) if version != register.law().version() => match register.edition(version)? {
            Some(_) => "earlier",
            None => "unknown",
        },
        _ => "in_force",
    })
}
