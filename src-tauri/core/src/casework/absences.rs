//! Who is away and who stands in; the acting head; handing over all cases of an officer.

use std::collections::BTreeMap;

use super::read::{Shown, seen_all};
use super::views::{AbsenceView, HandOverReport, HandedOver, NewAbsence};
use super::{CaseworkError, additions, fields, read, staff};
use crate::error::Explain;
use crate::ids::{MAX_WRITES, RowId, parse_seen};
use crate::journal::Action;
use crate::merge::RowState;
use crate::model::dates::CivilDate;
use crate::model::schema::{ABSENCE, BRING_UP, CASE};
use crate::model::values::Value;
use crate::register::accounts::Person;
use crate::register::tables::absences::{self, ACTING_HEAD, Named};
use crate::register::tables::{bring_ups, cases};
use crate::register::{Register, RegisterError, Right, projection, standing};

const STAND_IN_NAME: u16 = 3;
const STAND_IN_KEY: u16 = 8;

/// Records who stands in for whom, or who is acting head, from one day to another.
pub fn record_absence(register: &mut Register, new: &NewAbsence) -> Result<Vec<AbsenceView>, CaseworkError> {
    let law = register.law().clone();
    additions::whole_day(&new.from, "from_on")?;
    additions::whole_day(&new.until, "until_on")?;
    let mut values = fields::parse_all(
        &law,
        &ABSENCE,
        &[
            ("kind", Some(&new.kind)),
            ("staff", Some(&new.staff)),
            ("stand_in", Some(&new.stand_in)),
            ("from_on", Some(&new.from)),
            ("until_on", Some(&new.until)),
        ],
    )?;
    for name in ["kind", "staff", "stand_in"] {
        fields::required(&values, &ABSENCE, name)?;
    }
    if new.until.trim() < new.from.trim() {
        return Err(CaseworkError::field("end-before-start", "until_on"));
    }
    if new.staff.trim() == new.stand_in.trim() {
        return Err(CaseworkError::field("stand-in-same", "stand_in"));
    }
    if new.kind == ACTING_HEAD {
        // Who leads the office is for its head to say.
        if !register.names_acting_head() {
            register.allow(Right::Lead)?;
            return Err(RegisterError::NotPermitted.into());
        }
        bind(register, &mut values, new)?;
    }
    register.transact(Action::RecordAbsence, |draft| {
        let row = draft.create(&ABSENCE, values);
        if new.kind == ACTING_HEAD {
            draft.names_acting_head(row)?;
        }
        Ok::<_, CaseworkError>(())
    })?;
    list_absences(register)
}

/// An acting head is an account, not a name: who is called the same at another desk, or gets an account later, leads
/// nothing. A name without an account is shown, and has no rights.
fn bind(register: &Register, values: &mut Vec<(u16, Value)>, new: &NewAbsence) -> Result<(), CaseworkError> {
    let people = register.people()?;
    let person = match staff::find(register, &people, &new.stand_in) {
        Ok(person) => Some(person),
        Err(error) if error.explain().code == staff::UNKNOWN => None,
        Err(error) => return Err(error),
    };
    values.push((STAND_IN_KEY, Value::Bytes(person.map_or_else(Vec::new, |person| person.key().to_vec()))));
    if let Some(person) = person {
        if new.staff.trim() == person.certificate.name {
            return Err(CaseworkError::field("stand-in-same", "stand_in"));
        }
        values.retain(|(field, _)| *field != STAND_IN_NAME);
        values.push((STAND_IN_NAME, Value::text(&person.certificate.name)));
    }
    Ok(())
}

/// Every absence, newest first; those entered in error too, with their reason.
pub fn list_absences(register: &Register) -> Result<Vec<AbsenceView>, CaseworkError> {
    let (today, leads) = (register.today()?, register.names_acting_head());
    let account = |person: &Person| {
        let desk = register.desk_name(&staff::desk_of(person))?;
        Ok((*person.key(), Account { desk, works: person.is_active() }))
    };
    let accounts = register.people()?.iter().map(account).collect::<Result<_, CaseworkError>>()?;
    let shown = projection::all(register.connection(), &ABSENCE)?;
    let mut views: Vec<AbsenceView> = shown.iter().map(|state| absence_view(state, today, leads, &accounts)).collect();
    views.sort_by(|a, b| (&b.from, &b.until, &a.staff).cmp(&(&a.from, &a.until, &b.staff)));
    Ok(views)
}

/// Colleagues a person stands in for today.
pub(super) fn standing_in_for(register: &Register, person: &str) -> Result<Vec<String>, CaseworkError> {
    Ok(absences::stand_ins(register.connection(), &register.today()?.to_string())?
        .into_iter()
        .filter(|(_, stand_in)| stand_in == person)
        .map(|(staff, _)| staff)
        .collect())
}

/// Who acts as head today, and for whom, in the order they were named. Whose account was removed or suspended acts no
/// more; a name that never had an account is told as one.
pub(super) fn acting_heads(register: &Register) -> Result<Vec<Named>, CaseworkError> {
    let mut named = absences::acting_heads(register.connection(), &register.today()?.to_string())?;
    if named.iter().any(|one| !one.key.is_empty()) {
        let people = register.people()?;
        named.retain(|one| one.key.is_empty() || people.iter().any(|person| is_of(person, &one.key)));
    }
    Ok(named)
}

/// Who is acting head today.
pub(super) fn acting_head(register: &Register) -> Result<Option<String>, CaseworkError> {
    Ok(acting_heads(register)?.pop().map(|one| one.acting))
}

/// Whether a key is that of somebody whose account works.
fn is_of(person: &Person, key: &[u8]) -> bool {
    person.is_active() && person.key().as_slice() == key
}

/// Gives all open cases of an officer, and all open bring-ups set for that person, to another.
///
/// One action; more than one save holds becomes several, each whole. The report says what was handed over.
pub fn hand_over_cases(register: &mut Register, from: &str, to: &str) -> Result<HandOverReport, CaseworkError> {
    let law = register.law().clone();
    let values = fields::parse_all(&law, &CASE, &[("officer", Some(to))])?;
    fields::required(&values, &CASE, "officer").map_err(|_| CaseworkError::field("empty-required", "officer"))?;
    let (from, to) = (from.trim().to_owned(), to.trim().to_owned());
    if from.is_empty() {
        return Err(CaseworkError::field("empty-required", "from"));
    }
    if from == to {
        return Err(CaseworkError::field("hand-over-same", "officer"));
    }
    let connection = register.connection();
    let mut report = HandOverReport {
        from: from.clone(),
        to: to.clone(),
        cases: Vec::new(),
        bring_ups: 0,
        saves: 0,
        left: 0,
        stopped_by: None,
    };
    // Each case keeps its own bring-ups beside it, so that no save parts them.
    let mut groups: Vec<(Option<RowId>, Vec<RowId>)> =
        cases::open_of_officer(connection, &from)?.into_iter().map(|case| (Some(case), Vec::new())).collect();
    for (case, bring_up) in bring_ups::open_for(connection, &from)? {
        match groups.iter_mut().find(|(known, _)| *known == Some(case)) {
            Some((_, bring_ups)) => bring_ups.push(bring_up),
            None => groups.push((None, vec![bring_up])),
        }
    }
    let mut rest = groups.as_slice();
    while !rest.is_empty() {
        let mut writes = 0;
        let fits = rest.iter().take_while(|(case, bring_ups)| {
            writes += usize::from(case.is_some()) + bring_ups.len();
            writes <= MAX_WRITES
        });
        let (save, after) = rest.split_at(fits.count().max(1));
        if let Err(error) = hand_over(register, save, &to) {
            if report.saves == 0 {
                return Err(error);
            }
            report.left = rest.iter().filter(|(case, _)| case.is_some()).count() as u32;
            report.stopped_by = Some(error.explain().code.to_owned());
            return Ok(report);
        }
        report.saves += 1;
        for (case, bring_ups) in save {
            report.bring_ups += bring_ups.len() as u32;
            if let Some(case) = case {
                report.cases.push(handed_over(register, *case)?);
            }
        }
        rest = after;
    }
    Ok(report)
}

fn hand_over(register: &mut Register, save: &[(Option<RowId>, Vec<RowId>)], to: &str) -> Result<(), CaseworkError> {
    register.transact(Action::HandOverCases, |draft| {
        for (case, bring_ups) in save {
            let rows =
                case.iter().map(|case| (&CASE, *case, 17)).chain(bring_ups.iter().map(|one| (&BRING_UP, *one, 4)));
            for (table, row, field) in rows {
                let state =
                    projection::load(draft.connection(), table, row)?.ok_or_else(CaseworkError::row_not_found)?;
                let seen = parse_seen(&read::seen(&state, field)).unwrap_or_default();
                draft.write(table, row, field, Value::text(to), seen);
            }
        }
        Ok(())
    })
}

fn handed_over(register: &Register, case: RowId) -> Result<HandedOver, CaseworkError> {
    let state = read::load_case(register, case)?;
    let now = cases::standing(register.connection(), case)?;
    Ok(HandedOver {
        case_id: case.token(),
        reference: standing::text(&state, 1).unwrap_or_default().to_owned(),
        subject: standing::text(&state, 13).map(str::to_owned),
        stage: now.stage,
        next_due_on: now.next_due_on,
    })
}

/// The account of an acting head.
struct Account {
    desk: String,
    works: bool,
}

fn absence_view(
    state: &RowState,
    today: CivilDate,
    leads: bool,
    accounts: &BTreeMap<[u8; 32], Account>,
) -> AbsenceView {
    let row = Shown::new(state);
    let (from, until) = (row.text("from_on").unwrap_or_default(), row.text("until_on").unwrap_or_default());
    let day = today.to_string();
    let kind = row.text("kind").unwrap_or_default();
    let bound = state.field(STAND_IN_KEY).first().and_then(|write| match &write.value {
        Value::Bytes(key) => Some(key.as_slice()),
        _ => None,
    });
    let account = bound.and_then(|key| accounts.get(&<[u8; 32]>::try_from(key).ok()?));
    let account_ended = bound.is_some_and(|key| !key.is_empty()) && !account.is_some_and(|account| account.works);
    AbsenceView {
        id: state.row.token(),
        desk: account.map(|account| account.desk.clone()),
        no_account: bound.is_some_and(<[u8]>::is_empty),
        account_ended,
        name_again: kind == ACTING_HEAD && bound.is_none(),
        may_change: kind != ACTING_HEAD || leads,
        kind,
        staff: row.text("staff").unwrap_or_default(),
        stand_in: row.text("stand_in").unwrap_or_default(),
        now: from <= day && day <= until && !account_ended,
        from,
        until,
        in_error: row.text("in_error"),
        seen: seen_all(state),
    }
}
