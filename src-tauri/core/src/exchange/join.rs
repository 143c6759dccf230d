//! One authority: an empty register joins the authority of the first desk it has admitted.

use rusqlite::Connection;

use super::{ExchangeError, receive};
use crate::bundle::Header;
use crate::ids::StreamId;
use crate::keys::{Card, VerifyingKey};
use crate::register::tables::{self, desk_private, people, streams};
use crate::register::{Register, facts};

/// Whether taking this bundle means joining its authority; refuses what cannot be joined.
pub fn decide(register: &Register, header: &Header, own: VerifyingKey) -> Result<bool, ExchangeError> {
    let envelope = &header.envelope;
    if envelope.sender == own {
        return Err(ExchangeError::refused("bundle-own"));
    }
    if envelope.authority_root == register.authority_root() {
        return Ok(false);
    }
    let connection = register.connection();
    let admitted = desk_private::cards(connection)?
        .iter()
        .filter_map(|card| Card::parse_file(&card.card).ok())
        .any(|card| card.identity.signer() == envelope.sender);
    if !admitted {
        return Err(ExchangeError::refused("sender-not-admitted"));
    }
    let same_root =
        desk_private::cards(connection)?.iter().filter_map(|card| Card::parse_file(&card.card).ok()).any(|card| {
            card.identity.signer() == envelope.sender && card.identity.authority_root == envelope.authority_root
        });
    if receive::holds_cases(register)? {
        let code = if envelope.ranges.is_empty() { "wrong-bundle-authority" } else { "both-registers-hold-cases" };
        let (authority, _, _) = people::authority(connection)?.unwrap_or_default();
        return Err(ExchangeError::refused(code).with("authority", authority));
    }
    if envelope.ranges.is_empty() {
        return Err(ExchangeError::refused("wrong-bundle-authority"));
    }
    // The card was checked by fingerprint; a bundle of that desk under yet another root was not.
    if same_root { Ok(true) } else { Err(ExchangeError::refused("sender-not-admitted")) }
}

/// Takes out of the journal what this desk wrote under its own root, and keeps it aside.
pub fn set_own_aside(connection: &Connection, root: &VerifyingKey, fresh: &StreamId) -> Result<(), ExchangeError> {
    desk_private::set_journal_aside(connection)?;
    tables::drop_projection(connection)?;
    tables::create_projection(connection)?;
    desk_private::set_fact(connection, facts::AUTHORITY_ROOT, root.as_bytes())?;
    streams::add(connection, fresh)?;
    desk_private::set_fact(connection, facts::OWN_STREAM, &fresh.0)?;
    for name in [
        facts::SEALED_ROOT,
        facts::SHEET_OF_ROOT,
        facts::NEXT_SEALED_ROOT,
        facts::UNCHECKED_SHEET,
        facts::AUTHORITY_SEAL,
    ] {
        desk_private::retire_fact(connection, name)?;
    }
    Ok(())
}

/// Goes on under the new root: a new stream, the role that the new authority certified.
pub fn adopt(register: &mut Register, root: VerifyingKey, fresh: StreamId) -> Result<(), ExchangeError> {
    Ok(register.join(root, fresh)?)
}
