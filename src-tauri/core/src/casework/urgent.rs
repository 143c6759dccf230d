//! A telephone request at night, and the chaser that follows: the shortest ways in.

use super::additions::whole_day;
use super::registering::{Beside, create_in};
use super::views::{CaseView, NewCase, NewChaser, NewNote, NewPerson, NewUrgent, Registered};
use super::{CaseworkError, additions, fields, office, read, registering};
use crate::ids::{RowId, parse_seen};
use crate::journal::Action;
use crate::model::dates::CivilDate;
use crate::model::schema::{BRING_UP, NOTE};
use crate::model::values::Value;
use crate::register::{Register, projection, standing};

/// Registers what a caller asked for: State, name, what, who called and when. It leads Today.
pub fn register_urgent(register: &mut Register, new: &NewUrgent) -> Result<Registered, CaseworkError> {
    for (text, field) in
        [(&new.partner, "partner"), (&new.name, "name"), (&new.what, "what"), (&new.caller, "with_whom")]
    {
        if text.trim().is_empty() {
            return Err(CaseworkError::field("empty-required", field));
        }
    }
    let today = register.today()?.to_string();
    let on = new.called_on.clone().filter(|on| !on.trim().is_empty()).unwrap_or(today);
    // The first family of the law files is what is asked for at night.
    let families = register.law().families();
    let wanted = new.family.as_deref().filter(|family| !family.is_empty());
    let row = families.iter().find(|row| wanted.is_none_or(|wanted| row.code == wanted));
    let family = row.map(|row| row.code.as_str()).or(wanted).unwrap_or_default().to_owned();
    let role = row.and_then(|row| row.person_roles.first().cloned());
    let our_role = row.and_then(|row| row.our_roles.first().cloned());
    let case = NewCase {
        family,
        direction: "incoming".into(),
        reference: new.reference.clone(),
        partner: Some(new.partner.clone()),
        received_on: Some(on.clone()),
        subject: Some(new.what.clone()),
        urgency: Some("urgent".into()),
        urgency_reason: Some(new.what.clone()),
        channel: register.law().channels().iter().any(|one| one.code == "oral").then(|| "oral".to_owned()),
        our_role,
        persons: vec![NewPerson {
            name: new.name.clone(),
            role,
            same_as: new.same_as.clone(),
            other_than: new.other_than.clone(),
            ..NewPerson::default()
        }],
        ..NewCase::default()
    };
    let call = NewNote {
        kind: "telephone".into(),
        text: new.what.clone(),
        with_whom: Some(new.caller.clone()),
        on: Some(on),
        happened_at: new.called_at.clone(),
        instructed_by: None,
        visibility: None,
    };
    registering::register_beside(register, &case, Beside { call: Some(&call), ..Beside::default() })
}

/// "Chased on … by …": a note, the bring-up it settles, and the next one.
pub fn chase(register: &mut Register, case: RowId, new: &NewChaser) -> Result<CaseView, CaseworkError> {
    let law = register.law().clone();
    read::load_case(register, case)?;
    let today = register.today()?;
    let typed = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    let on = typed(&new.on).unwrap_or_else(|| today.to_string());
    whole_day(&on, "on")?;
    let next = match typed(&new.next_on) {
        Some(next) => next,
        None => {
            let from: CivilDate = on.trim().parse().map_err(|_| CaseworkError::field("impossible-date", "on"))?;
            from.plus_days(office::practice_days(register, "chase_days")?).to_string()
        }
    };
    whole_day(&next, "next_on")?;
    let me = register.session().name().to_owned();
    let text = typed(&new.text).unwrap_or_else(|| new.whom.clone().unwrap_or_default());
    let note = additions::note_values(
        &law,
        &NewNote {
            kind: "chaser".into(),
            text: if text.trim().is_empty() { me } else { text },
            with_whom: new.whom.clone(),
            on: Some(on),
            ..NewNote::default()
        },
    )?;
    let bring_up = fields::parse_all(
        &law,
        &BRING_UP,
        &[
            ("due_on", Some(&next)),
            ("reason", new.whom.as_deref()),
            ("for_staff", new.for_staff.as_deref()),
            ("kind", Some("chase")),
        ],
    )?;
    let settled = match typed(&new.bring_up) {
        Some(token) => {
            let row = RowId::from_token(&token).ok_or_else(CaseworkError::row_not_found)?;
            let state = projection::load(register.connection(), &BRING_UP, row)?
                .filter(|state| standing::row(state, 1) == Some(case))
                .ok_or_else(CaseworkError::row_not_found)?;
            Some((row, parse_seen(&read::seen(&state, 5)).unwrap_or_default()))
        }
        None => None,
    };
    register.transact(Action::Chase, |draft| {
        create_in(draft, &NOTE, case, note);
        if let Some((row, seen)) = settled {
            draft.write(&BRING_UP, row, 5, Value::Date(today.to_string()), seen);
        }
        create_in(draft, &BRING_UP, case, bring_up);
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}
