//! The desks of the authority, and revoking one: what it writes from then on counts nowhere.

use std::collections::BTreeMap;

use super::ExchangeError;
use super::views::{DeskView, RevokedView};
use crate::ids::{DeskId, StreamId, hex};
use crate::journal::{Action, Names};
use crate::keys::certificates::CertificateRequest;
use crate::keys::{Certificate, SealKey, Subject};
use crate::model::schema::{AUTHORITY, REVOCATION};
use crate::model::values::Value;
use crate::register::tables::people::{self, Certified};
use crate::register::tables::{branches, desk_private, entries, revocations, streams};
use crate::register::{NameTable, Register, RegisterError, accepted_bytes, facts, projection};

/// Longest reason, in characters.
const LONGEST_REASON: usize = 2_000;

/// Every desk of the authority, this one included.
pub fn list_desks(register: &Register) -> Result<Vec<DeskView>, ExchangeError> {
    let may = register.may(Action::RevokeDesk) && !register.counting().is_revoked(&register.desk());
    let mut views = Vec::new();
    for desk in people::desks(register.connection())? {
        let id = DeskId::of_key(&desk.sign_key);
        let own = id == register.desk();
        let revoked = revocation_of(register, &id)?;
        let forks = register.counting().forks().filter(|(stream, _)| stream.desk() == id);
        views.push(DeskView {
            may_revoke: may && !own && revoked.is_none(),
            forks: forks.map(|(_, first)| first).collect(),
            name: desk.name,
            mark: desk.extra,
            own,
            revoked,
        });
    }
    Ok(views)
}

/// Desks that are revoked.
pub(super) fn revoked(register: &Register) -> Result<Vec<Certified>, ExchangeError> {
    let desks = people::desks(register.connection())?;
    Ok(desks.into_iter().filter(|desk| register.counting().is_revoked(&DeskId::of_key(&desk.sign_key))).collect())
}

/// Who revoked a desk first, if anybody did.
pub(super) fn revocation_of(register: &Register, desk: &DeskId) -> Result<Option<RevokedView>, ExchangeError> {
    if !register.counting().is_revoked(desk) {
        return Ok(None);
    }
    let connection = register.connection();
    let names = NameTable::load(connection)?;
    let mut found = Vec::new();
    for one in revocations::all(connection)? {
        let is_it = one.desk_key.as_slice().try_into().is_ok_and(|key| DeskId::of_key(&key) == *desk);
        let Some(dot) = one.dot.filter(|_| is_it) else { continue };
        let Some((hlc, staff, _)) = entries::author(connection, dot)? else { continue };
        let by = names.global_stream(dot.stream())?.desk();
        let key = streams::staff_key(connection, staff)?;
        let staff = register.staff_name(&key)?.unwrap_or_else(|| "?".to_owned());
        found.push((hlc, by, RevokedView { at: hlc.ms(), staff, desk: register.desk_name(&by)?, reason: one.reason }));
    }
    found.sort_by_key(|(hlc, by, _)| (*hlc, *by));
    let unknown = || RevokedView { at: 0, staff: String::new(), desk: hex(&desk.0), reason: String::new() };
    Ok(Some(found.into_iter().next().map_or_else(unknown, |(_, _, view)| view)))
}

/// Why a name is that of nobody to seal to.
pub(super) fn no_peer(register: &Register, name: &str) -> ExchangeError {
    match revoked(register) {
        Ok(revoked) if revoked.iter().any(|desk| desk.name == name) => {
            ExchangeError::refused("desk-revoked").with("desk", name)
        }
        Ok(_) => ExchangeError::refused("peer-unknown").with("name", name),
        Err(error) => error,
    }
}

/// Revokes another desk: what this desk holds of it still counts, what it writes or has written beyond that counts
/// nowhere. Nothing is sealed to it any more, and partners seal to a new key of the authority.
pub fn revoke_desk(register: &mut Register, name: &str, reason: &str) -> Result<DeskView, ExchangeError> {
    register.allow(Action::RevokeDesk)?;
    let known = people::desks(register.connection())?.into_iter().find(|desk| desk.name == name);
    let desk = known.ok_or_else(|| ExchangeError::refused("peer-unknown").with("name", name))?;
    let id = DeskId::of_key(&desk.sign_key);
    if id == register.desk() {
        return Err(ExchangeError::refused("revoke-own-desk"));
    }
    if register.counting().is_revoked(&id) {
        return Err(ExchangeError::refused("desk-revoked").with("desk", name));
    }
    let reason = reason.trim();
    match reason.chars().count() {
        0 => return Err(ExchangeError::refused("revoke-reason-missing")),
        1..=LONGEST_REASON => {}
        _ => return Err(ExchangeError::refused("revoke-reason-long")),
    }
    let accepted = accepted_bytes(&accepted(register, &id)?);
    let root = register.authority_root();
    let seal = SealKey::generate();
    let (authority, _, _) = people::authority(register.connection())?.unwrap_or_default();
    let request = CertificateRequest {
        subject: Subject::AuthoritySeal,
        authority_root: root,
        name: authority,
        sign_key: root,
        seal_address: seal.address()?,
        mark: String::new(),
        desk: None,
        issued_at: register.now_ms(),
    };
    let certificate = Certificate::issue(request, &register.session().keys().sign)?;
    register.transact::<_, RegisterError>(Action::RevokeDesk, |draft| {
        let values = [(1, Value::Bytes(desk.sign_key.to_vec())), (2, Value::Bytes(accepted)), (3, Value::text(reason))];
        draft.create(&REVOCATION, values.into());
        let row = draft.named("authority", root.as_bytes())?;
        let state = projection::load(draft.connection(), &AUTHORITY, row)?;
        let seen = |field| {
            let siblings = state.as_ref().map(|state| state.field(field)).unwrap_or_default();
            siblings.iter().map(|sibling| sibling.dot).collect::<Vec<_>>()
        };
        draft.write(&AUTHORITY, row, 4, Value::text(certificate.seal_address.as_str()), seen(4));
        draft.write(&AUTHORITY, row, 5, Value::Bytes(certificate.to_bytes()), seen(5));
        // What partners sealed to the old key before they heard of the new one must still open.
        let connection = draft.connection();
        if let Some(old) = desk_private::fact(connection, facts::AUTHORITY_SEAL)? {
            let former = format!("{}:{}", facts::FORMER_AUTHORITY_SEAL, hex(&desk.sign_key));
            desk_private::set_fact(connection, &former, &old)?;
        }
        desk_private::set_fact(connection, facts::AUTHORITY_SEAL, seal.expose_text().as_bytes())?;
        Ok(())
    })?;
    let listed = list_desks(register)?.into_iter().find(|one| one.name == name);
    listed.ok_or_else(|| ExchangeError::refused("peer-unknown").with("name", name))
}

/// The last entry that this desk holds of each stream of another one.
fn accepted(register: &Register, desk: &DeskId) -> Result<BTreeMap<StreamId, u64>, ExchangeError> {
    let connection = register.connection();
    let names = NameTable::load(connection)?;
    let mut accepted: BTreeMap<StreamId, u64> = BTreeMap::new();
    for (stream, here) in register.have() {
        let id = names.global_stream(*stream)?;
        if id.desk() == *desk && here.last() > 0 {
            accepted.insert(id, here.last());
        }
    }
    for branch in branches::all(connection)? {
        let id = names.global_stream(branch.stream)?;
        if id.desk() == *desk {
            let last = accepted.entry(id).or_default();
            *last = (*last).max(branch.last);
        }
    }
    Ok(accepted)
}
