//! The newest entry of every chain as it is printed, and finding a printed one again.
//!
//! Whoever holds an earlier print types its fingerprint back: it must belong to an entry that is still here. Where the tail
//! of a chain was cut off, or an entry changed, no entry has it.

use super::CaseworkError;
use super::views::{AuditCompared, AuditHead};
use crate::ids::StreamId;
use crate::journal::{ChainHash, Names};
use crate::keys::Fingerprint;
use crate::register::tables::{access, entries};
use crate::register::{NameTable, Register, RegisterError, Right};

/// Hashes that are read at a time.
const CHUNK: u32 = 4_096;

/// The newest entry of every journal and access log that is here, this desk's first.
pub fn audit_heads(register: &Register) -> Result<Vec<AuditHead>, CaseworkError> {
    register.allow(Right::ReadLog)?;
    let connection = register.connection();
    let names = NameTable::load(connection)?;
    let mut heads = Vec::new();
    for (stream, here) in register.have() {
        let id = names.global_stream(*stream).map_err(RegisterError::from)?;
        let last = here.last();
        if let Some(hash) = entries::hash(connection, *stream, last)? {
            heads.push((id, head(register, "journal", &id, last, &hash)?));
        }
    }
    for log in access::logs(connection)? {
        if let Some((last, hash)) = access::last(connection, &log)? {
            let id = StreamId(log);
            heads.push((id, head(register, "access", &id, last, &hash)?));
        }
    }
    heads.sort_by_key(|(id, head)| (id.desk() != register.desk(), head.desk.clone(), head.source == "access", *id));
    Ok(heads.into_iter().map(|(_, head)| head).collect())
}

/// Looks for the entry whose fingerprint was typed.
pub fn compare_audit(register: &Register, typed: &str) -> Result<AuditCompared, CaseworkError> {
    register.allow(Right::ReadLog)?;
    let typed =
        Fingerprint::parse(typed).map_err(|error| CaseworkError::Refused(crate::error::Explain::explain(&error)))?;
    let connection = register.connection();
    let names = NameTable::load(connection)?;
    for (stream, here) in register.have() {
        let id = names.global_stream(*stream).map_err(RegisterError::from)?;
        let last = here.last();
        let mut below = last;
        loop {
            let hashes = entries::hashes(connection, *stream, (1, below), CHUNK)?;
            let Some((oldest, _)) = hashes.last() else { break };
            below = oldest - 1;
            if let Some((sequence, hash)) = find(&id, "journal", &hashes, &typed) {
                let head = head(register, "journal", &id, sequence, &hash)?;
                return Ok(AuditCompared { head: Some(head), since: last - sequence });
            }
            if below == 0 {
                break;
            }
        }
    }
    for log in access::logs(connection)? {
        let id = StreamId(log);
        let mut hashes = Vec::new();
        access::each::<rusqlite::Error>(connection, &log, 1, u64::MAX, |row| {
            hashes.push((row.sequence, row.hash));
            Ok(())
        })?;
        if let Some((sequence, hash)) = find(&id, "access", &hashes, &typed) {
            let since = hashes.len() as u64 - sequence.min(hashes.len() as u64);
            return Ok(AuditCompared { head: Some(head(register, "access", &id, sequence, &hash)?), since });
        }
    }
    Ok(AuditCompared { head: None, since: 0 })
}

fn find(id: &StreamId, source: &str, hashes: &[(u64, ChainHash)], typed: &Fingerprint) -> Option<(u64, ChainHash)> {
    hashes.iter().find(|(sequence, hash)| fingerprint(source, id, *sequence, hash).matches(typed)).copied()
}

fn head(
    register: &Register,
    source: &str,
    id: &StreamId,
    sequence: u64,
    hash: &ChainHash,
) -> Result<AuditHead, CaseworkError> {
    Ok(AuditHead {
        source: source.to_owned(),
        desk: register.desk_name(&id.desk())?,
        entries: sequence,
        fingerprint: fingerprint(source, id, sequence, hash).to_string(),
    })
}

fn fingerprint(source: &str, id: &StreamId, sequence: u64, hash: &ChainHash) -> Fingerprint {
    let named = [b"comity audit head 1\0", source.as_bytes(), &[0], &id.0[..], &sequence.to_be_bytes(), hash].concat();
    Fingerprint::of_identity(&named)
}
