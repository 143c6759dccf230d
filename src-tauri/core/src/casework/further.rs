//! One note that names several persons, in a family that has a case for each: the same note registered once more.
//!
//! What the note says of the request is taken as it stands in the first case. What belongs to a person – custody, time
//! limits, consent, how it came out – and what was done in that case stay there.

use super::read::{self, Shown};
use super::registering::{self, Beside};
use super::views::{NewCase, NewPerson, Registered};
use super::{CaseworkError, companions, persons, principals};
use crate::error::{Report, Weight};
use crate::ids::RowId;
use crate::law::Law;
use crate::merge::RowState;
use crate::model::schema::{LINK, PERSON};
use crate::register::tables::{cases, links};
use crate::register::{Register, case_of, projection, standing};
use crate::text::fold::fold;

/// The link between cases that one note began.
const SAME_NOTE: &str = "same_note";
/// Cases of one note that are looked at.
const MOST_OF_NOTE: usize = 100;

/// Whether each person whom the note of this case names has a case of their own.
pub(super) fn one_case_each(law: &Law, case: &RowState) -> bool {
    let told = Shown::new(case);
    let is_request = told.text("record").is_none_or(|record| record == companions::REQUEST);
    let family = told.text("family").and_then(|family| law.family(&family));
    is_request && family.is_some_and(|family| family.one_principal)
}

/// Registers the note of a case for a further person, and links the two cases.
pub fn register_further(register: &mut Register, case: RowId, person: &NewPerson) -> Result<Registered, CaseworkError> {
    let state = read::load_case(register, case)?;
    if !one_case_each(register.law(), &state) {
        return Err(CaseworkError::refused("further-not-needed"));
    }
    if !standing::counts(&state) {
        return Err(CaseworkError::row_not_found());
    }
    if cases::standing(register.connection(), case)?.closed_on.is_some() {
        let reference = Shown::new(&state).text("reference").unwrap_or_default();
        return Err(CaseworkError::refused("further-case-closed").with("reference", &reference));
    }
    must_be_another(register, case, person)?;
    let mut new = of_note(&state);
    // A subject that names the first person would be wrong of the other.
    let others = projection::of_case(register.connection(), &PERSON, case)?;
    let names: Vec<String> = others.iter().filter_map(|one| Shown::new(one).text("name")).collect();
    new.subject = new.subject.filter(|subject| !names.iter().any(|name| shares_a_word(subject, name)));
    let mut person = person.clone();
    // Whom the note is about: relatives and witnesses are added to a case that is there.
    let family = register.law().family(&new.family);
    person.role = family.and_then(|family| family.person_roles.first()).cloned();
    new.persons = vec![person];
    let beside = Beside { link: Some((case, SAME_NOTE.to_owned())), ..Beside::default() };
    registering::register_beside(register, &new, beside).map_err(|error| error.out_of("persons.0"))
}

/// Refuses somebody for whom this note has a case already, unless it was said that they are another.
fn must_be_another(register: &Register, case: RowId, person: &NewPerson) -> Result<(), CaseworkError> {
    let connection = register.connection();
    for one in of_same_note(register, case)? {
        let own = read::load_case(register, one)?;
        if !standing::counts(&own) {
            continue;
        }
        let mut there = projection::of_case(connection, &PERSON, one)?;
        there.retain(standing::counts);
        let meant = principals::meant_rows(register.law(), &own, &there);
        there.retain(|known| meant.contains(&known.row));
        if let Some(known) = persons::find_same(register, person, &there)? {
            let reference = Shown::new(&own).text("reference").unwrap_or_default();
            let report = Report::new("further-same-person", Weight::Refused).with("reference", reference);
            return Err(CaseworkError::Refused(report.with("persons", known.token()).at("name")));
        }
    }
    Ok(())
}

/// The cases that this note began, this one first: links of the same note are followed both ways.
fn of_same_note(register: &Register, case: RowId) -> Result<Vec<RowId>, CaseworkError> {
    let connection = register.connection();
    let mut found = vec![case];
    let mut at = 0;
    while let Some(one) = found.get(at).copied() {
        at += 1;
        let mut all = projection::of_case(connection, &LINK, one)?;
        for link in links::to(connection, one)? {
            all.extend(projection::load(connection, &LINK, link)?);
        }
        let of_note = |link: &&RowState| standing::counts(link) && standing::text(link, 3) == Some(SAME_NOTE);
        let ends = all.iter().filter(of_note).flat_map(|link| [standing::row(link, 2), case_of(link)]);
        for other in ends.flatten() {
            if !found.contains(&other) && found.len() < MOST_OF_NOTE {
                found.push(other);
            }
        }
    }
    Ok(found)
}

/// Whether a word of the name stands in the text; initials say nothing.
fn shares_a_word(text: &str, name: &str) -> bool {
    let words = fold(text);
    fold(name).iter().any(|word| word.chars().count() > 1 && words.contains(word))
}

/// What the note says of the request, whoever it is about.
fn of_note(case: &RowState) -> NewCase {
    let told = Shown::new(case);
    let text = |name: &str| told.text(name);
    NewCase {
        family: text("family").unwrap_or_default(),
        direction: text("direction").unwrap_or_default(),
        our_role: text("our_role"),
        asked_by: text("asked_by"),
        partner: text("partner"),
        territory: text("territory"),
        their_reference: text("their_reference"),
        applicant: text("applicant"),
        applicant_reference: text("applicant_reference"),
        applicant_contact: text("applicant_contact"),
        competent_authority: text("competent_authority"),
        instrument: text("instrument"),
        also_invoked: text("also_invoked"),
        channel: text("channel"),
        dated_on: text("dated_on"),
        received_on: text("received_on"),
        subject: text("subject"),
        proceedings: text("proceedings"),
        offences: text("offences"),
        principal_offence: text("principal_offence"),
        crime_tags: text("crime_tags"),
        urgency: text("urgency"),
        urgency_reason: text("urgency_reason"),
        officer: text("officer"),
        operation_name: text("operation_name"),
        confidential: text("confidential"),
        ..NewCase::default()
    }
}
