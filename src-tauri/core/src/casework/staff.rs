//! The accounts of the authority: adding, roles, suspending, removing, one's own passphrase.
//!
//! Each verb is one administrative entry, signed by itself and checked by every desk; slots stay at their desk. An
//! account belongs to one person at one desk; who works at two desks has two.

use std::collections::BTreeMap;

use super::CaseworkError;
use super::authors::Authors;
use super::timeline::Bodies;
use super::views::{NewStaff, RoleGiven, StaffEnd, StaffMember};
use crate::ids::{DeskId, Dot, StreamId, hex};
use crate::journal::{Action, Names};
use crate::keys::certificates::CertificateRequest;
use crate::keys::{Certificate, KdfParams, PersonKeys, Role, SigningKey, Subject};
use crate::model::schema::{REMOVAL, ROLE_CHANGE, STAFF, SUSPENSION};
use crate::model::values::Value;
use crate::register::accounts::Person;
use crate::register::tables::{entries, removals, streams};
use crate::register::{
    Draft, NameTable, Register, RegisterError, Right, accepted_bytes, parse_accepted, projection, write_certified,
};
use crate::secrets::Passphrase;

/// Longest reason, in characters.
const LONGEST_REASON: usize = 2_000;
/// Fewest digits of an id that name an account.
const SHORTEST_ID: usize = 8;
/// Longest name of an account, in bytes, as a slot takes it.
const LONGEST_NAME: usize = 200;

/// Nobody has an account of that name or id.
pub(super) const UNKNOWN: &str = "staff-unknown";

/// Everybody with an account, those who were removed too; the people of this desk first.
pub fn list_staff(register: &Register) -> Result<Vec<StaffMember>, CaseworkError> {
    register.allow(Right::ReadCases)?;
    let manages = register.may(Right::ManageStaff);
    let people = register.people()?;
    let (roles, removed) = (removals::roles(register.connection())?, removals::all(register.connection())?);
    let own_desk = register.desk();
    let mut views = Vec::new();
    for person in &people {
        let desk = desk_of(person);
        let is_self = *person.key() == *register.session().key().as_bytes();
        let mut history = Vec::new();
        for given in roles.iter().filter(|given| given.person_key == *person.key()) {
            let (at, staff, by_desk) = author(register, given.dot)?;
            history.push(RoleGiven {
                role: given.role.clone(),
                at,
                staff,
                desk: by_desk,
                reason: given.reason.clone(),
            });
        }
        history.sort_by_key(|given| given.at);
        let ended = match removed.iter().find(|one| one.person_key == *person.key()) {
            Some(one) => {
                let (at, staff, by_desk) = author(register, one.dot)?;
                Some(StaffEnd { at, staff, desk: by_desk, reason: one.reason.clone() })
            }
            None if person.ended => Some(ended_by_one_who_was_ended(register, person.key())?),
            None => None,
        };
        let may_change = manages && !person.ended;
        views.push(StaffMember {
            id: hex(person.key()),
            name: person.certificate.name.clone(),
            role: person.role.code().to_owned(),
            desk: register.desk_name(&desk)?,
            own_desk: desk == own_desk,
            is_self,
            since: person.since,
            suspended: person.suspended.clone(),
            ended,
            has_lost_key: person.has_lost_key,
            history,
            may_change,
            is_last_administrator: is_last_administrator(&people, person),
        });
    }
    views.sort_by_key(|view| (view.ended.is_some(), !view.own_desk));
    Ok(views)
}

/// Adds an account at this desk. The passphrase is typed by the person; nobody else can read what it opens.
pub fn add_staff(
    register: &mut Register,
    new: &NewStaff,
    passphrase: &Passphrase,
    kdf: KdfParams,
) -> Result<Vec<StaffMember>, CaseworkError> {
    register.allow(Action::AddStaff)?;
    let name = new.name.trim();
    if name.is_empty() {
        return Err(CaseworkError::field("empty-required", "name"));
    }
    if name.len() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(CaseworkError::field("text-too-long", "name"));
    }
    let role = role(&new.role)?;
    let taken = register
        .people()?
        .into_iter()
        .any(|person| person.certificate.name == name && !person.ended && desk_of(&person) == register.desk());
    if taken {
        return Err(CaseworkError::field("slot-name-taken", "name"));
    }
    let keys = register.draw_person()?;
    let certificate = certify(
        register,
        name,
        role,
        keys.sign.verifying_key(),
        keys.seal.address().map_err(RegisterError::from)?,
        register.desk_keys().sign.verifying_key(),
    )?;
    register.lay_slot(name, passphrase, kdf, &keys)?;
    let saved = register.transact::<_, CaseworkError>(Action::AddStaff, |draft| {
        write_certified(draft, &certificate)?;
        let key = *certificate.sign_key.as_bytes();
        give_role(draft, &key, role, BTreeMap::new(), &BTreeMap::new(), "");
        Ok(())
    });
    if let Err(error) = saved {
        register.take_slot_away(name)?;
        return Err(error);
    }
    register.settle_accounts()?;
    list_staff(register)
}

/// Gives a person another role, with a new certificate. Who is no administrator any more writes no administrative entry
/// that counts beyond what this desk holds of theirs.
pub fn change_role(
    register: &mut Register,
    who: &str,
    new_role: &str,
    reason: &str,
) -> Result<Vec<StaffMember>, CaseworkError> {
    register.allow(Action::ChangeRole)?;
    let new_role = role(new_role)?;
    let people = register.people()?;
    let person = find(register, &people, who)?;
    if person.role == new_role {
        return Err(CaseworkError::refused("staff-has-role").with("name", &person.certificate.name));
    }
    if new_role != Role::Administrator && is_last_administrator(&people, person) {
        return Err(CaseworkError::refused("last-administrator").with("name", &person.certificate.name));
    }
    let reason = optional_reason(reason)?;
    let old = &person.certificate;
    let desk = old.desk.ok_or_else(CaseworkError::row_not_found)?;
    let certificate = certify(register, &old.name, new_role, old.sign_key, old.seal_address.clone(), desk)?;
    let held = register.held_of(&desk_of(person))?;
    let known = known_changes(register, person.key())?;
    let (key, own) = (*person.key(), desk_of(person) == register.desk());
    register.transact::<_, CaseworkError>(Action::ChangeRole, |draft| {
        replace_certificate(draft, &certificate, new_role)?;
        give_role(draft, &key, new_role, with_this_entry(draft, held, own)?, &known, reason);
        Ok(())
    })?;
    register.refresh_session()?;
    list_staff(register)
}

/// Keeps a person from unlocking until they are restored: here at once, at their desk as soon as it hears. What they
/// wrote before counts.
pub fn suspend_staff(register: &mut Register, who: &str, reason: &str) -> Result<Vec<StaffMember>, CaseworkError> {
    register.allow(Action::SuspendStaff)?;
    let people = register.people()?;
    let person = another(register, &people, who)?;
    if is_last_administrator(&people, person) {
        return Err(CaseworkError::refused("last-administrator").with("name", &person.certificate.name));
    }
    if person.suspended.is_some() {
        return Err(CaseworkError::refused("staff-suspended-already").with("name", &person.certificate.name));
    }
    let reason = needed_reason(reason)?;
    set_suspension(register, Action::SuspendStaff, *person.key(), Value::text(reason))
}

/// Lets a suspended person unlock again, with the passphrase they had.
pub fn restore_staff(register: &mut Register, who: &str) -> Result<Vec<StaffMember>, CaseworkError> {
    register.allow(Action::RestoreStaff)?;
    let people = register.people()?;
    let person = find(register, &people, who)?;
    if person.suspended.is_none() {
        return Err(CaseworkError::refused("staff-not-suspended").with("name", &person.certificate.name));
    }
    set_suspension(register, Action::RestoreStaff, *person.key(), Value::Null)
}

fn set_suspension(
    register: &mut Register,
    action: Action,
    key: [u8; 32],
    reason: Value,
) -> Result<Vec<StaffMember>, CaseworkError> {
    register.transact::<_, CaseworkError>(action, |draft| {
        let row = draft.named("suspension", &key)?;
        let state = projection::load(draft.connection(), &SUSPENSION, row)?;
        for (field, value) in [(1, Value::Bytes(key.to_vec())), (2, reason)] {
            let siblings = state.as_ref().map(|state| state.field(field)).unwrap_or_default();
            let seen = siblings.iter().map(|sibling| sibling.dot).collect();
            draft.write(&SUSPENSION, row, field, value, seen);
        }
        Ok(())
    })?;
    register.settle_accounts()?;
    list_staff(register)
}

/// Removes a person for good: what they write beyond what this desk holds counts nowhere, the slot at their desk goes,
/// and that desk gets a new data key. Their name stays on what they did.
pub fn remove_staff(register: &mut Register, who: &str, reason: &str) -> Result<Vec<StaffMember>, CaseworkError> {
    record_removal(register, who, reason)?;
    register.settle_accounts()?;
    list_staff(register)
}

/// The entry alone: the slot and the data key follow when the accounts are settled, at the latest at the next unlock.
pub fn record_removal(register: &mut Register, who: &str, reason: &str) -> Result<(), CaseworkError> {
    register.allow(Action::RemoveStaff)?;
    let people = register.people()?;
    let person = another(register, &people, who)?;
    if is_last_administrator(&people, person) {
        return Err(CaseworkError::refused("last-administrator").with("name", &person.certificate.name));
    }
    let reason = needed_reason(reason)?;
    remove_key(register, *person.key(), desk_of(person), reason)
}

/// Ends the account of a key: what its desk holds of it counts, nothing beyond.
pub(super) fn remove_key(
    register: &mut Register,
    key: [u8; 32],
    desk: DeskId,
    reason: &str,
) -> Result<(), CaseworkError> {
    let (held, own) = (register.held_of(&desk)?, desk == register.desk());
    register.transact::<_, CaseworkError>(Action::RemoveStaff, |draft| {
        let held = with_this_entry(draft, held, own)?;
        let values =
            [(1, Value::Bytes(key.to_vec())), (2, Value::Bytes(accepted_bytes(&held))), (3, Value::text(reason))];
        draft.create(&REMOVAL, values.into());
        Ok(())
    })?;
    Ok(())
}

/// Changes the passphrase of whoever is at work.
pub fn change_passphrase(
    register: &mut Register,
    old: &Passphrase,
    new: &Passphrase,
    kdf: KdfParams,
) -> Result<(), CaseworkError> {
    Ok(register.change_passphrase(old, new, kdf)?)
}

pub(super) fn desk_of(person: &Person) -> DeskId {
    person.certificate.desk.map_or(DeskId([0; 16]), |desk| DeskId::of_key(desk.as_bytes()))
}

fn is_last_administrator(people: &[Person], person: &Person) -> bool {
    let administers = |one: &&Person| one.is_active() && one.role == Role::Administrator;
    let mut all = people.iter().filter(administers);
    matches!((all.next(), all.next()), (Some(only), None) if only.key() == person.key())
}

fn role(code: &str) -> Result<Role, CaseworkError> {
    Role::from_code(code).ok_or_else(|| CaseworkError::field("unknown-field", "role"))
}

fn needed_reason(reason: &str) -> Result<&str, CaseworkError> {
    match optional_reason(reason)? {
        "" => Err(CaseworkError::field("empty-required", "reason")),
        reason => Ok(reason),
    }
}

fn optional_reason(reason: &str) -> Result<&str, CaseworkError> {
    let reason = reason.trim();
    if reason.chars().count() > LONGEST_REASON {
        return Err(CaseworkError::field("text-too-long", "reason"));
    }
    Ok(reason)
}

/// The person of a name, or of an id where several have the name.
pub(super) fn find<'p>(register: &Register, people: &'p [Person], who: &str) -> Result<&'p Person, CaseworkError> {
    let who = who.trim();
    let here = people.iter().filter(|person| !person.ended);
    let by_id: Vec<&Person> = here.clone().filter(|person| hex(person.key()).starts_with(who)).collect();
    if let ([only], true) = (by_id.as_slice(), who.len() >= SHORTEST_ID) {
        return Ok(only);
    }
    let named: Vec<&Person> = here.filter(|person| person.certificate.name == who).collect();
    let of_desk: Vec<&&Person> = named.iter().filter(|person| desk_of(person) == register.desk()).collect();
    match (named.as_slice(), of_desk.as_slice()) {
        ([only], _) => Ok(only),
        (_, [only]) => Ok(only),
        ([], _) => Err(CaseworkError::refused(UNKNOWN).with("name", who)),
        _ => Err(CaseworkError::refused("staff-ambiguous").with("name", who)),
    }
}

/// The same, but nobody shuts themselves out.
fn another<'p>(register: &Register, people: &'p [Person], who: &str) -> Result<&'p Person, CaseworkError> {
    let person = find(register, people, who)?;
    if person.certificate.sign_key == register.session().key() {
        return Err(CaseworkError::refused("staff-own-account"));
    }
    Ok(person)
}

/// The certificate of an account of this desk, by a key that is not of whoever is at work.
pub(super) fn certify_by(
    register: &Register,
    issuer: &SigningKey,
    name: &str,
    role: Role,
    keys: &PersonKeys,
) -> Result<Certificate, CaseworkError> {
    let request = CertificateRequest {
        subject: Subject::Person(role),
        authority_root: register.authority_root(),
        name: name.to_owned(),
        sign_key: keys.sign.verifying_key(),
        seal_address: keys.seal.address().map_err(RegisterError::from)?,
        mark: String::new(),
        desk: Some(register.desk_keys().sign.verifying_key()),
        issued_at: register.now_ms(),
    };
    Ok(Certificate::issue(request, issuer).map_err(RegisterError::from)?)
}

fn certify(
    register: &Register,
    name: &str,
    role: Role,
    sign_key: crate::keys::VerifyingKey,
    seal_address: crate::keys::SealAddress,
    desk: crate::keys::VerifyingKey,
) -> Result<Certificate, CaseworkError> {
    let request = CertificateRequest {
        subject: Subject::Person(role),
        authority_root: register.authority_root(),
        name: name.to_owned(),
        sign_key,
        seal_address,
        mark: String::new(),
        desk: Some(desk),
        issued_at: register.now_ms(),
    };
    Ok(Certificate::issue(request, &register.session().keys().sign).map_err(RegisterError::from)?)
}

/// Writes a person's row anew over what is there.
fn replace_certificate(draft: &mut Draft<'_>, certificate: &Certificate, role: Role) -> Result<(), CaseworkError> {
    let key = certificate.sign_key.as_bytes();
    let row = draft.named("staff", key)?;
    let state = projection::load(draft.connection(), &STAFF, row)?;
    let values = [
        (1, Value::text(&certificate.name)),
        (2, Value::text(role.code())),
        (3, Value::Bytes(key.to_vec())),
        (4, Value::text(certificate.seal_address.as_str())),
        (5, Value::Bytes(certificate.to_bytes())),
    ];
    for (field, value) in values {
        let siblings = state.as_ref().map(|state| state.field(field)).unwrap_or_default();
        let seen: Vec<Dot> = siblings.iter().map(|sibling| sibling.dot).collect();
        draft.write(&STAFF, row, field, value, seen);
    }
    Ok(())
}

pub(super) fn give_role(
    draft: &mut Draft<'_>,
    key: &[u8; 32],
    role: Role,
    held: BTreeMap<StreamId, u64>,
    known: &BTreeMap<StreamId, u64>,
    reason: &str,
) {
    let reason = if reason.is_empty() { Value::Null } else { Value::text(reason) };
    let values = [
        (1, Value::Bytes(key.to_vec())),
        (2, Value::text(role.code())),
        (3, Value::Bytes(accepted_bytes(&held))),
        (4, Value::Bytes(accepted_bytes(known))),
        (5, reason),
    ];
    draft.create(&ROLE_CHANGE, values.into());
}

/// What is held of a desk, the entry that is being written included where it is our own.
fn with_this_entry(
    draft: &Draft<'_>,
    mut held: BTreeMap<StreamId, u64>,
    own: bool,
) -> Result<BTreeMap<StreamId, u64>, RegisterError> {
    if own {
        let (stream, sequence) = draft.place()?;
        held.insert(stream, sequence);
    }
    Ok(held)
}

/// The changes of a person's role that no other change follows.
fn known_changes(register: &Register, key: &[u8; 32]) -> Result<BTreeMap<StreamId, u64>, CaseworkError> {
    let names = NameTable::load(register.connection())?;
    let all = removals::roles(register.connection())?;
    let of_person: Vec<_> = all.iter().filter(|given| given.person_key == *key).collect();
    let followed: Vec<(StreamId, u64)> =
        of_person.iter().filter_map(|given| parse_accepted(&given.known)).flatten().collect();
    let mut known = BTreeMap::new();
    for dot in of_person.iter().filter_map(|given| given.dot) {
        let place = (names.global_stream(dot.stream()).map_err(RegisterError::from)?, dot.sequence());
        if !followed.contains(&place) {
            known.insert(place.0, place.1);
        }
    }
    Ok(known)
}

/// Two administrators can remove each other, each before hearing of the other: both are ended, and neither entry shows
/// among what counts. Who did it and why stands in the entry. Nothing of it for whoever was certified by nobody that counts.
fn ended_by_one_who_was_ended(register: &Register, key: &[u8; 32]) -> Result<StaffEnd, CaseworkError> {
    let mut authors = Authors::new(register)?;
    let found = register.counting().removal_of(key);
    let Some((stream, sequence)) = found.and_then(|(id, at)| Some((authors.names().find_stream(&id)?, at))) else {
        return Ok(StaffEnd::default());
    };
    let dot = Dot::new(stream, sequence, 0);
    let (at, staff, desk) = author(register, Some(dot))?;
    let reason = REMOVAL.field_named("reason").map(|field| field.code);
    let writes = Bodies::default().read(register, &mut authors, dot)?;
    let told = writes.iter().find(|write| write.table == REMOVAL.code && Some(write.field) == reason);
    Ok(StaffEnd { at, staff, desk, reason: told.and_then(|write| write.value.shown()).unwrap_or_default() })
}

/// When, by whom and at which desk a write was made.
pub(super) fn author(register: &Register, dot: Option<Dot>) -> Result<(i64, String, String), CaseworkError> {
    let connection = register.connection();
    let Some(dot) = dot else { return Ok((0, String::new(), String::new())) };
    let Some((hlc, staff, _)) = entries::author(connection, dot)? else { return Ok((0, String::new(), String::new())) };
    let names = NameTable::load(connection)?;
    let desk = names.global_stream(dot.stream()).map_err(RegisterError::from)?.desk();
    let key = streams::staff_key(connection, staff)?;
    Ok((hlc.ms(), register.staff_name(&key)?.unwrap_or_default(), register.desk_name(&desk)?))
}
