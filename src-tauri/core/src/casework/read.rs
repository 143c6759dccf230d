//! Reading one case whole.

use super::authors::Authors;
use super::views::{
    BringUpView, CaseView, DeadlineView, DocumentView, MeasureView, NextStage, NoLimitKnown, NoteView, PersonView,
    SeenTokens, StepView,
};
use super::{CaseworkError, conflicts, timeline};
use crate::ids::{RowId, seen_token};
use crate::law::Way;
use crate::merge::RowState;
use crate::model::dates::CivilDate;
use crate::model::schema::{BRING_UP, CASE, DOCUMENT, MEASURE, NOTE, PERSON, STEP};
use crate::model::values::Value;
use crate::register::tables::cases;
use crate::register::tables::limits::{self, DeadlineRow};
use crate::register::{AttachmentFile, Register, projection};

/// The case with this reference, or the one a row token names.
pub fn find_case(register: &Register, reference: &str) -> Result<RowId, CaseworkError> {
    let not_found = || {
        CaseworkError::Refused(
            crate::error::Report::new("reference-not-found", crate::error::Weight::Refused)
                .with("reference", reference),
        )
    };
    if let Some(row) = RowId::from_token(reference)
        && projection::load(register.connection(), &CASE, row)?.is_some()
    {
        return Ok(row);
    }
    cases::find(register.connection(), reference)?.first().copied().ok_or_else(not_found)
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
fn seen_all(state: &RowState) -> SeenTokens {
    let mut tokens: SeenTokens =
        state.table.fields.iter().map(|field| (field.name.to_owned(), seen(state, field.code))).collect();
    let own_date = match state.table.kind {
        "bring_up" => "due_on",
        "note" | "step" => "happened_on",
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
        self.state.field(field.code).first().map(|sibling| &sibling.value)
    }

    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.value(name)?.shown()
    }
}

/// A whole case.
pub fn get_case(register: &Register, case: RowId) -> Result<CaseView, CaseworkError> {
    let authors = Authors::new(register)?;
    let state = load_case(register, case)?;
    let connection = register.connection();
    let today = register.today()?;
    let fields = Shown::new(&state);
    let text = |name| fields.text(name);
    let standing = cases::standing(connection, case)?;
    let persons = projection::of_case(connection, &PERSON, case)?;
    let name_of = |row: Option<RowId>| {
        let person = persons.iter().find(|person| Some(person.row) == row)?;
        Shown::new(person).text("name")
    };
    let mut steps = Vec::new();
    for step in projection::of_case(connection, &STEP, case)? {
        steps.push(step_view(&step, &authors, &name_of)?);
    }
    steps.sort_by(|a, b| (&a.on, a.at).cmp(&(&b.on, b.at)));
    let mut notes = Vec::new();
    for note in projection::of_case(connection, &NOTE, case)? {
        notes.push(note_view(&note, &authors)?);
    }
    let mut documents = Vec::new();
    for document in projection::of_case(connection, &DOCUMENT, case)? {
        documents.push(document_view(register, &document, &authors)?);
    }
    let law = register.law();
    let next_stages = standing.stage.as_deref().map_or_else(Vec::new, |stage| {
        law.next_stages(stage)
            .into_iter()
            .map(|next| NextStage {
                stage: next.stage.code.clone(),
                main: next.way == Way::Normal,
                asks_person: next.stage.asks_person,
            })
            .collect()
    });
    Ok(CaseView {
        id: case.token(),
        reference: text("reference").unwrap_or_default(),
        aliases: Vec::new(),
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
        offences: text("offences"),
        urgency: text("urgency"),
        urgency_reason: text("urgency_reason"),
        officer: text("officer"),
        operation_name: text("operation_name"),
        confidential: text("confidential"),
        stage: standing.stage,
        status: standing.status,
        stage_on: standing.stage_on,
        outcome: standing.outcome,
        closed_on: standing.closed_on,
        in_stages: standing.in_stages,
        next_stages,
        persons: persons.iter().map(person_view).collect(),
        measures: projection::of_case(connection, &MEASURE, case)?.iter().map(measure_view).collect(),
        steps,
        deadlines: limits::deadlines_of(connection, case)?.into_iter().map(|row| deadline_view(row, today)).collect(),
        no_limit_known: limits::missing(connection, Some(case))?
            .into_iter()
            .map(|(_, person, started_on, starts_from)| NoLimitKnown { person, started_on, starts_from })
            .collect(),
        bring_ups: projection::of_case(connection, &BRING_UP, case)?
            .iter()
            .map(|bring_up| bring_up_view(bring_up, today))
            .collect(),
        notes,
        documents,
        conflicts: conflicts::of_case(register, &authors, Some(case))?,
        timeline: timeline::of_case(register, case)?,
        seen: seen_all(&state),
    })
}

fn person_view(state: &RowState) -> PersonView {
    let row = Shown::new(state);
    PersonView {
        id: state.row.token(),
        name: row.text("name").unwrap_or_default(),
        other_names: row.text("other_names"),
        role: row.text("role"),
        born_on: row.text("born_on"),
        nationalities: row.text("nationalities"),
        sex: row.text("sex"),
        birth_place: row.text("birth_place"),
        seen: seen_all(state),
    }
}

fn measure_view(state: &RowState) -> MeasureView {
    let row = Shown::new(state);
    MeasureView {
        id: state.row.token(),
        kind: row.text("kind").unwrap_or_default(),
        description: row.text("description"),
        status: row.text("status"),
        referred_to: row.text("referred_to"),
        referred_on: row.text("referred_on"),
        seen: seen_all(state),
    }
}

fn step_view(
    state: &RowState,
    authors: &Authors<'_>,
    name_of: &dyn Fn(Option<RowId>) -> Option<String>,
) -> Result<StepView, CaseworkError> {
    let row = Shown::new(state);
    let author = authors.of(created_by(state))?;
    Ok(StepView {
        id: state.row.token(),
        stage: row.text("stage").unwrap_or_default(),
        on: row.text("happened_on"),
        person: name_of(match row.value("person") {
            Some(Value::Row(person)) => Some(*person),
            _ => None,
        }),
        note: row.text("note"),
        decided_by: row.text("decided_by"),
        staff: author.staff,
        desk: author.desk,
        at: author.at,
        in_error: row.text("in_error"),
        seen: seen_all(state),
    })
}

fn note_view(state: &RowState, authors: &Authors<'_>) -> Result<NoteView, CaseworkError> {
    let row = Shown::new(state);
    let author = authors.of(created_by(state))?;
    Ok(NoteView {
        id: state.row.token(),
        kind: row.text("kind").unwrap_or_default(),
        text: row.text("text").unwrap_or_default(),
        with_whom: row.text("with_whom"),
        on: row.text("happened_on"),
        staff: author.staff,
        desk: author.desk,
        at: author.at,
        seen: seen_all(state),
    })
}

pub(super) fn bring_up_view(state: &RowState, today: CivilDate) -> BringUpView {
    let row = Shown::new(state);
    let on = row.text("due_on").unwrap_or_default();
    BringUpView {
        id: state.row.token(),
        days_left: days_left(&on, today),
        on,
        reason: row.text("reason"),
        for_staff: row.text("for_staff"),
        done_on: row.text("done_on"),
        seen: seen_all(state),
    }
}

fn document_view(register: &Register, state: &RowState, authors: &Authors<'_>) -> Result<DocumentView, CaseworkError> {
    let row = Shown::new(state);
    let author = authors.of(created_by(state))?;
    let file = attachment(&row);
    let present = match &file {
        Some(file) => register.attachment_path(file)?.exists(),
        None => false,
    };
    Ok(DocumentView {
        id: state.row.token(),
        name: row.text("name").unwrap_or_default(),
        description: row.text("description"),
        dated_on: row.text("dated_on"),
        size: file.as_ref().map_or(0, |file| file.size),
        sha256: row.text("sha256").unwrap_or_default(),
        present,
        staff: author.staff,
        desk: author.desk,
        at: author.at,
    })
}

/// The file a document row names.
pub(super) fn attachment(row: &Shown<'_>) -> Option<AttachmentFile> {
    let Some(Value::Bytes(sha256)) = row.value("sha256") else { return None };
    let Some(Value::Text(file_key)) = row.value("file_key") else { return None };
    let Some(Value::Int(size)) = row.value("size") else { return None };
    Some(AttachmentFile {
        sha256: sha256.as_slice().try_into().ok()?,
        size: u64::try_from(*size).ok()?,
        file_key: file_key.clone(),
    })
}

pub(super) fn deadline_view(row: DeadlineRow, today: CivilDate) -> DeadlineView {
    DeadlineView {
        days_left: days_left(&row.due_on, today),
        code: row.code,
        due_on: row.due_on,
        act_by: row.act_by,
        person: row.person_name,
        effect: row.effect,
        hard: row.hard,
        source: row.source,
        sure: row.sure,
        starts_from: row.starts_from,
        started_on: row.started_on,
        met: row.met,
    }
}

/// Whole days from today; a date that cannot be read counts as today, so that it is seen.
pub(super) fn days_left(date: &str, today: CivilDate) -> i32 {
    let date: Option<CivilDate> = date.parse().ok();
    date.map_or(0, |date| i32::try_from(date.days_since(today)).unwrap_or(i32::MAX))
}

fn created_by(state: &RowState) -> crate::ids::Dot {
    state.row.dot().unwrap_or(crate::ids::Dot(0))
}
