//! Rows of a case as views: one function per kind of row.

use super::authors::Authors;
use super::due_dates::days_left;
use super::read::{Shown, seen_all};
use super::views::{
    BringUpView, DocumentView, LetterView, MeasureView, NoteView, NumberView, PassedOnView, PersonView, SourceRowView,
    StepView, VolumeView,
};
use super::{CaseworkError, persons, signed_text};
use crate::ids::{Dot, RowId};
use crate::merge::RowState;
use crate::model::dates::CivilDate;
use crate::model::schema::LETTER;
use crate::model::values::Value;
use crate::register::standing::ACKNOWLEDGE;
use crate::register::{AttachmentFile, Register};

/// A person; `is_joined` says that some row says who else it is, or is said to be.
pub(super) fn person_view(
    register: &Register,
    state: &RowState,
    is_joined: bool,
    outcome: Option<String>,
) -> Result<PersonView, CaseworkError> {
    let row = Shown::new(state);
    let sees_restricted = register.sees_restricted();
    let mut seen = seen_all(state);
    if !sees_restricted {
        seen.retain(|name, _| {
            !state.table.field_named(name).is_some_and(|field| state.table.is_restricted(field.code))
        });
    }
    let born = persons::Born::of(state);
    let also = if is_joined { persons::beside(register, state.row)? } else { Vec::new() };
    let apart = persons::apart_of(state);
    let mut told_apart = Vec::new();
    for other in &apart {
        told_apart.extend(persons::place(register, *other)?);
    }
    Ok(PersonView {
        id: state.row.token(),
        name: row.text("name").unwrap_or_default(),
        other_names: row.text("other_names"),
        role: row.text("role"),
        born_on: row.text("born_on"),
        nationalities: row.text("nationalities"),
        sex: row.text("sex"),
        birth_place: row.text("birth_place"),
        age_band: row.text("age_band"),
        sought_as: row.text("sought_as"),
        no_consent_because: row.text("no_consent_because"),
        asylum: row.text("asylum").filter(|_| sees_restricted),
        vulnerabilities: row.text("vulnerabilities"),
        identity_papers: row.text("identity_papers"),
        born_calendar: born.calendar,
        born_as_written: born.as_written,
        contested: also.iter().any(|place| RowId::from_token(&place.id).is_some_and(|row| apart.contains(&row))),
        also,
        told_apart,
        outcome,
        in_error: row.text("in_error"),
        seen,
    })
}

pub(super) fn measure_view(state: &RowState) -> MeasureView {
    let row = Shown::new(state);
    MeasureView {
        id: state.row.token(),
        kind: row.text("kind").unwrap_or_default(),
        description: row.text("description"),
        status: row.text("status"),
        referred_to: row.text("referred_to"),
        referred_on: row.text("referred_on"),
        status_on: row.text("status_on"),
        coercive: row.text("coercive"),
        dual_criminality: row.text("dual_criminality"),
        formalities: row.text("formalities"),
        due_on: row.text("due_on"),
        result: row.text("result"),
        grounds: row.text("grounds"),
        reasons: row.text("reasons"),
        in_error: row.text("in_error"),
        seen: seen_all(state),
    }
}

pub(super) fn step_view(
    state: &RowState,
    authors: &Authors<'_>,
    name_of: &dyn Fn(Option<RowId>) -> Option<String>,
) -> Result<StepView, CaseworkError> {
    let row = Shown::new(state);
    let author = authors.of(created_by(state, authors))?;
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
        signed_by: row.text("signed_by"),
        instructed_by: row.text("instructed_by"),
        staff: author.staff,
        desk: author.desk,
        at: author.at,
        in_error: row.text("in_error"),
        seen: seen_all(state),
    })
}

pub(super) fn note_view(state: &RowState, authors: &Authors<'_>) -> Result<NoteView, CaseworkError> {
    let row = Shown::new(state);
    let author = authors.of(created_by(state, authors))?;
    Ok(NoteView {
        id: state.row.token(),
        kind: row.text("kind").unwrap_or_default(),
        text: row.text("text").unwrap_or_default(),
        with_whom: row.text("with_whom"),
        on: row.text("happened_on"),
        happened_at: row.text("happened_at"),
        instructed_by: row.text("instructed_by"),
        visibility: row.text("visibility").unwrap_or_else(|| INTERNAL.to_owned()),
        in_error: row.text("in_error"),
        staff: author.staff,
        desk: author.desk,
        at: author.at,
        seen: seen_all(state),
    })
}

/// Who may see a note of which nobody has said it.
const INTERNAL: &str = "internal";

/// A bring-up; `acknowledged` says that nobody waits for an acknowledgement any more.
pub(super) fn bring_up_view(state: &RowState, acknowledged: bool, today: CivilDate) -> BringUpView {
    let row = Shown::new(state);
    let on = row.text("due_on").unwrap_or_default();
    BringUpView {
        id: state.row.token(),
        days_left: days_left(&on, today),
        on,
        reason: row.text("reason"),
        for_staff: row.text("for_staff"),
        done_on: row.text("done_on"),
        settled: row.text("done_on").is_some() || acknowledged && row.text("kind").as_deref() == Some(ACKNOWLEDGE),
        kind: row.text("kind").unwrap_or_else(|| "plain".to_owned()),
        in_error: row.text("in_error"),
        seen: seen_all(state),
    }
}

pub(super) fn document_view(
    register: &Register,
    state: &RowState,
    authors: &Authors<'_>,
) -> Result<DocumentView, CaseworkError> {
    let row = Shown::new(state);
    let author = authors.of(created_by(state, authors))?;
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
        form: row.text("form").unwrap_or_else(|| "file".to_owned()),
        pages: row.number("pages"),
        place: row.text("place"),
        in_error: row.text("in_error"),
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

/// The write that made a row. A row with a name of its own, such as one taken over, says it by its earliest write.
pub(super) fn created_by(state: &RowState, authors: &Authors<'_>) -> Dot {
    let earliest = || {
        let writes = state.fields.iter().flatten();
        writes.min_by(|a, b| a.hlc.cmp(&b.hlc).then_with(|| authors.order(a.dot, b.dot))).map(|write| write.dot)
    };
    state.row.dot().or_else(earliest).unwrap_or(Dot(0))
}

/// A letter; names of its case and its signed paper are looked up by the caller.
pub(super) fn letter_view(
    state: &RowState,
    authors: &Authors<'_>,
    case_reference: Option<String>,
    signed_paper_name: Option<String>,
) -> Result<LetterView, CaseworkError> {
    let row = Shown::new(state);
    let author = authors.of(created_by(state, authors))?;
    // Of a signed letter what was signed, whatever another desk wrote beside it.
    let signed = |name| signed_text::signed(state, LETTER.field_named(name)?.code).map(|(value, _)| value.shown());
    let text = |name| signed(name).unwrap_or_else(|| row.text(name));
    Ok(LetterView {
        id: state.row.token(),
        case_id: row.row("of_case").map(RowId::token),
        case_reference,
        way: text("way").unwrap_or_default(),
        form: text("form"),
        book_number: text("book_number"),
        dated_on: text("dated_on"),
        embassy_on: text("embassy_on"),
        ministry_on: text("ministry_on"),
        received_on: text("received_on"),
        dispatched_on: text("dispatched_on"),
        channel: text("channel"),
        sender: text("sender"),
        addressee: text("addressee"),
        their_reference: text("their_reference"),
        our_reference: text("our_reference"),
        subject: text("subject"),
        enclosures: row.number("enclosures"),
        enclosure_form: text("enclosure_form"),
        signed_by: text("signed_by"),
        carrier: text("carrier"),
        status: text("status"),
        template: text("template"),
        language: text("language"),
        text: text("text"),
        put_up_to: text("put_up_to"),
        put_up_on: text("put_up_on"),
        signed_on: text("signed_on"),
        signed_paper: row.row("signed_paper").map(RowId::token),
        signed_paper_name,
        answers: row.row("answers").map(RowId::token),
        misdirected_to: text("misdirected_to"),
        instructed_by: text("instructed_by"),
        changed_apart: signed_text::is_signed(state) && signed_text::contested(state).is_some(),
        asks_for: text("asks_for").unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
        in_error: text("in_error"),
        staff: author.staff,
        desk: author.desk,
        at: author.at,
        seen: seen_all(state),
    })
}

pub(super) fn volume_view(state: &RowState, today: CivilDate) -> VolumeView {
    let row = Shown::new(state);
    let held_by = row.text("held_by");
    let held_since = row.text("held_since");
    VolumeView {
        id: state.row.token(),
        name: row.text("name"),
        place: row.text("place"),
        days_out: match (&held_by, &held_since) {
            (Some(_), Some(since)) => {
                since.parse::<CivilDate>().ok().and_then(|since| i32::try_from(today.days_since(since)).ok())
            }
            _ => None,
        },
        held_by,
        held_since,
        in_error: row.text("in_error"),
        seen: seen_all(state),
    }
}

pub(super) fn passed_on_view(state: &RowState, authors: &Authors<'_>) -> Result<PassedOnView, CaseworkError> {
    let row = Shown::new(state);
    let author = authors.of(created_by(state, authors))?;
    Ok(PassedOnView {
        id: state.row.token(),
        passed_to: row.text("passed_to"),
        what: row.text("what").unwrap_or_default(),
        on: row.text("happened_on"),
        letter: row.row("letter").map(RowId::token),
        in_error: row.text("in_error"),
        staff: author.staff,
        desk: author.desk,
        at: author.at,
        seen: seen_all(state),
    })
}

pub(super) fn number_view(state: &RowState) -> NumberView {
    let row = Shown::new(state);
    NumberView {
        id: state.row.token(),
        number: row.text("number").unwrap_or_default(),
        kind: row.text("kind").unwrap_or_else(|| "other".to_owned()),
        reason: row.text("reason"),
        given_on: row.text("given_on"),
        case_id: row.row("of_case").map(RowId::token),
        seen: seen_all(state),
    }
}

pub(super) fn source_row_view(state: &RowState) -> SourceRowView {
    let row = Shown::new(state);
    SourceRowView {
        id: state.row.token(),
        sheet: row.text("sheet"),
        line: row.number("line"),
        cells: row.text("cells").unwrap_or_default(),
        doubts: row.text("doubts"),
    }
}
