//! Sign-offs as views: of a case, and those that the person at work can give.

use super::super::authors::Authors;
use super::super::read::{Shown, seen_all};
use super::super::rows::created_by;
use super::super::views::{OpenSignOff, SignOffView};
use super::super::{CaseworkError, MAX_ROWS};
use super::entering::giver;
use super::giving::{entered_by, subject_counts};
use super::{DONE, KIND, LETTER_OF, PERSON_OF, STATUS, STEP_OF, Whose, is_asked};
use crate::ids::RowId;
use crate::journal::Action;
use crate::merge::RowState;
use crate::model::schema::{LETTER, PERSON, SIGN_OFF};
use crate::register::standing::{counts, row, text};
use crate::register::tables::{case_records, cases, sign_offs};
use crate::register::{Register, case_of, projection};

/// Every sign-off that the office asked for in a case: open ones first, then by the day they were asked for.
pub(in super::super) fn of_case(
    register: &Register,
    authors: &Authors<'_>,
    case: RowId,
) -> Result<Vec<SignOffView>, CaseworkError> {
    if !case_records::of(register.connection(), case)?.contains(&SIGN_OFF.code) {
        return Ok(Vec::new());
    }
    let leads = register.leads_office()?;
    let mut views = Vec::new();
    for state in projection::of_case(register.connection(), &SIGN_OFF, case)?.iter().filter(|one| is_asked(one)) {
        views.push(one(register, authors, state, leads)?);
    }
    views.sort_by(|a, b| (a.state != "open", &a.asked_on, a.at).cmp(&(b.state != "open", &b.asked_on, b.at)));
    Ok(views)
}

/// The open ones of a case.
pub(in super::super) fn open_of(register: &Register, case: RowId) -> Result<Vec<SignOffView>, CaseworkError> {
    let mut all = of_case(register, &Authors::new(register)?, case)?;
    all.retain(|one| one.state == "open");
    Ok(all)
}

/// Those of all cases that the person at work can give, the oldest first.
pub(in super::super) fn for_me(register: &Register) -> Result<Vec<OpenSignOff>, CaseworkError> {
    if !register.may(Action::GiveSignOff) {
        return Ok(Vec::new());
    }
    let connection = register.connection();
    let rows = sign_offs::open(connection, 2 * MAX_ROWS)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let (authors, leads) = (Authors::new(register)?, register.leads_office()?);
    let mut found = Vec::new();
    for sign_off in rows {
        let Some(state) = projection::load(connection, &SIGN_OFF, sign_off)? else { continue };
        let view = one(register, &authors, &state, leads)?;
        let Some(case) = case_of(&state).filter(|_| view.may_give) else { continue };
        let Some((_, [reference, family, ..])) = cases::headings(connection, &[case])?.into_iter().next() else {
            continue;
        };
        found.push(OpenSignOff {
            case_id: case.token(),
            reference: reference.unwrap_or_default(),
            family: family.unwrap_or_default(),
            sign_off: view,
        });
        if found.len() == MAX_ROWS as usize {
            break;
        }
    }
    Ok(found)
}

fn one(
    register: &Register,
    authors: &Authors<'_>,
    state: &RowState,
    leads: bool,
) -> Result<SignOffView, CaseworkError> {
    let shown = Shown::new(state);
    let connection = register.connection();
    let author = authors.of(created_by(state, authors))?;
    let entered = entered_by(register, Some(state), None)?;
    // Whoever entered the step cannot have signed it off, whatever a bundle says.
    let is_done = text(state, STATUS) == Some(DONE)
        && giver(state, authors)?.is_some_and(|giver| !is_of_step(state, &giver, &entered));
    let standing = match (counts(state) && subject_counts(register, state)?, is_done) {
        (false, _) => "void",
        (true, true) => "done",
        (true, false) => "open",
    };
    let whose = Whose::of(state);
    let me = register.session().name();
    let may_give = standing == "open"
        && register.may(Action::GiveSignOff)
        && !entered.iter().any(|name| name == me)
        && (whose == Whose::Another || leads);
    let letter = match row(state, LETTER_OF) {
        Some(letter) => projection::load(connection, &LETTER, letter)?,
        None => None,
    };
    let person = match row(state, PERSON_OF) {
        Some(person) => projection::load(connection, &PERSON, person)?,
        None => None,
    };
    Ok(SignOffView {
        id: state.row.token(),
        state: standing.to_owned(),
        by: whose.code().to_owned(),
        stage: shown.text("stage"),
        step: row(state, STEP_OF).map(RowId::token),
        letter: letter.as_ref().map(|letter| letter.row.token()),
        letter_subject: letter.as_ref().and_then(|letter| Shown::new(letter).text("subject")),
        letter_template: letter.as_ref().and_then(|letter| Shown::new(letter).text("template")),
        person: person.as_ref().and_then(|person| Shown::new(person).text("name")),
        asked_on: shown.text("asked_on").unwrap_or_default(),
        asked_by: author.staff,
        signed_by: shown.text("signed_by").filter(|_| is_done),
        signed_on: shown.text("signed_on").filter(|_| is_done),
        note: shown.text("note"),
        may_give,
        in_error: shown.text("in_error"),
        desk: author.desk,
        at: author.at,
        seen: seen_all(state),
    })
}

/// Whether who gave it entered the step or drafted the letter. Where one row was asked for and given at once, who wrote
/// it is who gave it; only the step and the letter are then others'.
fn is_of_step(state: &RowState, giver: &str, entered: &[String]) -> bool {
    let entry = |field: u16| state.field(field).first().map(|write| (write.dot.stream(), write.dot.sequence()));
    let at_once = entry(STATUS) == entry(KIND);
    let others = if at_once { entered.get(1..).unwrap_or_default() } else { entered };
    others.iter().any(|name| name == giver)
}
