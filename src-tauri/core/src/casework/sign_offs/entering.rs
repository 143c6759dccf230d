//! What a step or a letter brings with it: the sign-off it needs is asked for, and one that was given is bound to it.

use super::super::CaseworkError;
use super::super::authors::Authors;
use super::super::registering::create_in;
use super::{
    ASKED_ON, DONE, KIND, LETTER_OF, Need, OUTSTANDING, PERSON_OF, STAGE, STATUS, STEP_OF, Subject, When, Whose, ahead,
    is_asked, need,
};
use crate::ids::RowId;
use crate::merge::RowState;
use crate::model::schema::SIGN_OFF;
use crate::model::values::Value;
use crate::register::standing::text;
use crate::register::{CaseRows, Draft, Register};

/// Rows to be written with a step or a letter.
#[derive(Debug, Default)]
pub(in super::super) struct Entering {
    asks: Option<Vec<(u16, Value)>>,
    binds: Vec<RowId>,
}

impl Entering {
    /// Writes them once the step has its row; a letter has had one since it was drafted.
    pub fn write(self, draft: &mut Draft<'_>, case: RowId, step: Option<RowId>) {
        if let Some(mut values) = self.asks {
            values.extend(step.map(|step| (STEP_OF, Value::Row(step))));
            create_in(draft, &SIGN_OFF, case, values);
        }
        for (row, step) in self.binds.into_iter().filter_map(|row| Some((row, step?))) {
            draft.write(&SIGN_OFF, row, STEP_OF, Value::Row(step), Vec::new());
        }
    }
}

/// What entering a step or sending a letter records, after the gates before it were asked.
pub(in super::super) fn entering(register: &Register, case: RowId, of: Subject<'_>) -> Result<Entering, CaseworkError> {
    let rows = register.case_rows(case)?.ok_or_else(CaseworkError::row_not_found)?;
    let needed = need(register, &rows, of)?;
    let (mut binds, mut is_there) = (Vec::new(), false);
    for one in ahead(&rows, of) {
        is_there |= is_asked(one) && text(one, STATUS) == Some(OUTSTANDING);
        binds.push(one.row);
    }
    is_there |= is_given(register, &rows, of, needed)?;
    // Before it there is a sign-off, or the gate was passed with a reason that stays.
    let follows = needed.filter(|need| need.when != When::Before && !is_there);
    let today = register.today()?.to_string();
    let asks = follows.map(|need| asking(need.whose, of, &today));
    Ok(Entering { asks, binds: if of.letter.is_some() { Vec::new() } else { binds } })
}

/// Whether somebody else than who is at work has signed off what is about to be done.
pub(in super::super) fn is_given(
    register: &Register,
    rows: &CaseRows,
    of: Subject<'_>,
    needed: Option<Need>,
) -> Result<bool, CaseworkError> {
    let Some(Need { whose, .. }) = needed else { return Ok(false) };
    let authors = Authors::new(register)?;
    for one in ahead(rows, of).filter(|one| is_asked(one) && text(one, STATUS) == Some(DONE)) {
        let fits = whose == Whose::Another || Whose::of(one) == Whose::Head;
        if fits && giver(one, &authors)?.as_deref() != Some(register.session().name()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Who wrote that it is given.
pub(super) fn giver(state: &RowState, authors: &Authors<'_>) -> Result<Option<String>, CaseworkError> {
    let written = state.field(STATUS).first();
    written.map(|write| Ok(authors.of(write.dot)?.staff)).transpose()
}

/// A sign-off that waits.
pub(super) fn asking(whose: Whose, of: Subject<'_>, today: &str) -> Vec<(u16, Value)> {
    let mut values = vec![
        (KIND, Value::text(whose.kind())),
        (STATUS, Value::text(OUTSTANDING)),
        (ASKED_ON, Value::Date(today.to_owned())),
    ];
    values.extend(of.stage.map(|stage| (STAGE, Value::text(stage))));
    values.extend(of.letter.map(|letter| (LETTER_OF, Value::Row(letter))));
    values.extend(of.person.map(|person| (PERSON_OF, Value::Row(person))));
    values
}
