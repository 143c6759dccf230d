//! What an entry of another desk may say: every field its kind of value, every certified row its certificate.

use std::collections::BTreeMap;

use super::ExchangeError;
use crate::ids::{DeskId, RowId, named_row};
use crate::journal::{Names, Write};
use crate::keys::{Certificate, Directory, Subject, VerifyingKey};
use crate::model::schema::{self, AUTHORITY, DESK, REMOVAL, REVOCATION, ROLE_CHANGE, STAFF, SUSPENSION};
use crate::model::values::Value;
use crate::register::{NameTable, parse_accepted};

/// Fields of one row as an entry writes them.
type Fields<'w> = BTreeMap<u16, &'w Value>;

/// Not what the journal may hold.
pub(super) fn damaged() -> ExchangeError {
    ExchangeError::damaged("entry-damaged")
}

/// The desk cannot show that this was its, or the person's, to write.
pub(super) fn not_certified(desk: &str) -> ExchangeError {
    ExchangeError::damaged("not-certified").with("sender", desk)
}

/// Whether only administrators write to one of the tables.
pub(super) fn is_administrative(writes: &[Write]) -> bool {
    writes.iter().any(|write| schema::is_administrative(write.table))
}

/// Known fields must hold the kind of value they are for.
pub(super) fn check_writes(writes: &[Write]) -> Result<(), ExchangeError> {
    let fits = |write: &Write| {
        let field = schema::table(write.table).and_then(|table| table.field(write.field));
        let is_hash = write.table == schema::DOCUMENT.code && write.field == 6;
        let whole = !is_hash
            || match &write.value {
                Value::Bytes(bytes) => bytes.len() == 32,
                value => *value == Value::Expunged,
            };
        // What certifies people and desks is never expunged.
        let whole = whole && !(schema::is_administrative(write.table) && write.value == Value::Expunged);
        whole && field.is_none_or(|field| write.value.fits(field.kind))
    };
    if writes.iter().all(fits) { Ok(()) } else { Err(damaged()) }
}

/// Rows of people, desks and the authority say what their certificates say, and these lead to our root.
pub(super) fn check_certified(
    writes: &[Write],
    names: &NameTable<'_>,
    directory: &Directory,
) -> Result<(), ExchangeError> {
    let mut rows: BTreeMap<(u16, RowId), Fields<'_>> = BTreeMap::new();
    let certified = [STAFF.code, DESK.code, AUTHORITY.code];
    for write in writes.iter().filter(|write| certified.contains(&write.table)) {
        // One value a field: a second one beside it would be seen by nobody and shown by somebody.
        if rows.entry((write.table, write.row)).or_default().insert(write.field, &write.value).is_some() {
            return Err(damaged());
        }
    }
    for ((table, row), fields) in rows {
        let name = if table == AUTHORITY.code {
            check_authority(&fields, directory)?
        } else {
            check_person_or_desk(table, &fields, directory)?
        };
        if names.global_named(row)? != name {
            return Err(damaged());
        }
    }
    Ok(())
}

/// A revocation names another desk, and of its streams the last entry of each that still counts.
pub(super) fn check_revocations(writes: &[Write], by: &DeskId) -> Result<(), ExchangeError> {
    let mut rows: BTreeMap<RowId, Fields<'_>> = BTreeMap::new();
    for write in writes.iter().filter(|write| write.table == REVOCATION.code) {
        // Written once, as a whole, never changed.
        let is_new = write
            .row
            .dot()
            .is_some_and(|made| (made.stream(), made.sequence()) == (write.dot.stream(), write.dot.sequence()));
        if !is_new || rows.entry(write.row).or_default().insert(write.field, &write.value).is_some() {
            return Err(damaged());
        }
    }
    for fields in rows.into_values() {
        let (Some(Value::Bytes(key)), Some(Value::Bytes(accepted))) = (fields.get(&1), fields.get(&2)) else {
            return Err(damaged());
        };
        let key: [u8; 32] = key.as_slice().try_into().map_err(|_| damaged())?;
        let desk = DeskId::of_key(&key);
        let accepted = parse_accepted(accepted).ok_or_else(damaged)?;
        if desk == *by || accepted.keys().any(|stream| stream.desk() != desk) {
            return Err(damaged());
        }
    }
    Ok(())
}

/// Removals, changes of role and suspensions name a person that a certificate knows, and streams of that person's desk.
pub(super) fn check_standing(
    writes: &[Write],
    names: &NameTable<'_>,
    directory: &Directory,
    by: &VerifyingKey,
) -> Result<(), ExchangeError> {
    let mut rows: BTreeMap<(u16, RowId), Fields<'_>> = BTreeMap::new();
    for write in writes.iter().filter(|write| [REMOVAL.code, ROLE_CHANGE.code, SUSPENSION.code].contains(&write.table))
    {
        let is_new = write
            .row
            .dot()
            .is_some_and(|made| (made.stream(), made.sequence()) == (write.dot.stream(), write.dot.sequence()));
        // Written once, as a whole, never changed; a suspension is lifted in its own row.
        let whole = is_new || write.table == SUSPENSION.code;
        if !whole || rows.entry((write.table, write.row)).or_default().insert(write.field, &write.value).is_some() {
            return Err(damaged());
        }
    }
    for ((table, row), fields) in rows {
        let Some(Value::Bytes(key)) = fields.get(&1) else { return Err(damaged()) };
        let person = VerifyingKey(key.as_slice().try_into().map_err(|_| damaged())?);
        let desk = directory.desk_of(&person).map(|desk| DeskId::of_key(desk.as_bytes())).ok_or_else(damaged)?;
        let streams_of = |field: u16, of_desk: bool| match fields.get(&field) {
            Some(Value::Bytes(bytes)) => parse_accepted(bytes)
                .is_some_and(|accepted| !of_desk || accepted.keys().all(|stream| stream.desk() == desk)),
            _ => false,
        };
        let holds = if table == REMOVAL.code {
            person != *by && streams_of(2, true)
        } else if table == ROLE_CHANGE.code {
            let role = matches!(fields.get(&2), Some(Value::Text(code)) if !code.is_empty());
            role && streams_of(3, true) && streams_of(4, false)
        } else {
            person != *by && fields.contains_key(&2) && names.global_named(row)? == named_row("suspension", key)
        };
        if !holds {
            return Err(damaged());
        }
    }
    Ok(())
}

/// Checks a row of `staff` or `desks`; returns the name such a row must have.
fn check_person_or_desk(table: u16, fields: &Fields<'_>, directory: &Directory) -> Result<[u8; 16], ExchangeError> {
    let certificate = certificate(fields, directory)?.ok_or_else(damaged)?;
    let (kind, second) = match certificate.subject {
        Subject::Person(role) if table == STAFF.code => ("staff", role.code()),
        Subject::Desk if table == DESK.code => ("desk", certificate.mark.as_str()),
        _ => return Err(damaged()),
    };
    let key = certificate.sign_key.as_bytes();
    let expected = [
        (1, Value::text(&certificate.name)),
        (2, Value::text(second)),
        (3, Value::Bytes(key.to_vec())),
        (4, Value::text(certificate.seal_address.as_str())),
    ];
    let agrees = expected.iter().all(|(field, value)| fields.get(field).copied() == Some(value));
    if agrees { Ok(named_row(kind, key)) } else { Err(damaged()) }
}

/// Checks what is said about the authority: name and State are free, root and seal are not.
fn check_authority(fields: &Fields<'_>, directory: &Directory) -> Result<[u8; 16], ExchangeError> {
    let root = directory.authority_root;
    let address = fields.get(&4);
    let seal_holds = match certificate(fields, directory)? {
        Some(certificate) => {
            certificate.subject == Subject::AuthoritySeal
                && certificate.sign_key == root
                && address.copied() == Some(&Value::text(certificate.seal_address.as_str()))
        }
        None => address.is_none(),
    };
    let root_holds = fields.get(&3).is_none_or(|value| **value == Value::Bytes(root.as_bytes().to_vec()));
    if seal_holds && root_holds { Ok(named_row("authority", root.as_bytes())) } else { Err(damaged()) }
}

/// The certificate of a row, if it carries one: of our authority, by the root or an administrator.
fn certificate(fields: &Fields<'_>, directory: &Directory) -> Result<Option<Certificate>, ExchangeError> {
    let bytes = match fields.get(&5) {
        None => return Ok(None),
        Some(Value::Bytes(bytes)) => bytes,
        Some(_) => return Err(damaged()),
    };
    let certificate = Certificate::parse(bytes)?;
    let is_known = directory.was_administrator(&certificate.issuer) || certificate.issuer == directory.authority_root;
    if is_known && certificate.authority_root == directory.authority_root {
        Ok(Some(certificate))
    } else {
        Err(damaged())
    }
}
