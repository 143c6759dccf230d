//! Content hash and head: what two desks compare to know that they agree.

use minicbor::Encoder;
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::names::NameTable;
use super::tables::{branches, entries, streams};
use super::{Register, RegisterError, projection};
use crate::ids::{GlobalDot, GlobalRow, RowId, hex};
use crate::journal::{BodyError, Names};
use crate::merge::RowState;
use crate::model::schema::TABLES;
use crate::model::values::Value;

impl Register {
    /// SHA-256 over the shared case state, the same at every desk that holds the same entries.
    ///
    /// For each hashed table that has rows, by code, each row by global id: every field by code with all its
    /// surviving (write, value) pairs in the order of their global names.
    pub fn content_hash(&self) -> Result<String, RegisterError> {
        let names = NameTable::load(&self.connection)?;
        let mut hasher = Sha256::new_with_prefix(b"comity content 1\0");
        for table in TABLES.iter().filter(|table| table.hashed) {
            let mut rows = Vec::new();
            for state in projection::all(&self.connection, table)? {
                rows.push((names.global_row(state.row)?, row_digest(&state, &names)?));
            }
            // A table nobody has written to says nothing: a later version's tables change no older hash.
            if rows.is_empty() {
                continue;
            }
            rows.sort();
            hasher.update(table.code.to_be_bytes());
            hasher.update((rows.len() as u64).to_be_bytes());
            for (_, digest) in rows {
                hasher.update(digest);
            }
        }
        Ok(hex(&hasher.finalize()))
    }

    /// Fingerprint of every stream's last entry and gaps, printed at the foot of each page.
    pub fn head(&self) -> Result<String, RegisterError> {
        let mut heads = Vec::new();
        let aside = branches::all(&self.connection)?;
        for (number, id) in streams::all(&self.connection)? {
            let mut here = self.have.get(&number).cloned().unwrap_or_default();
            let mut ends = vec![(number, here.last())];
            // Whichever branch of a forked stream came first, desks that hold the same print the same.
            for branch in aside.iter().filter(|branch| branch.stream == number) {
                here.add(branch.first, branch.last);
                ends.push((branch.number, branch.last));
            }
            for (chain, last) in ends {
                let hash = entries::hash(&self.connection, chain, last)?.unwrap_or_default();
                heads.push((id, last, hash, here.gaps()));
            }
        }
        heads.sort();
        let mut hasher = Sha256::new_with_prefix(b"comity head 1\0");
        for (id, last, hash, gaps) in heads.into_iter().filter(|head| head.1 > 0) {
            hasher.update(id.0);
            hasher.update(last.to_be_bytes());
            hasher.update(hash);
            hasher.update((gaps.len() as u64).to_be_bytes());
            for (from, to) in gaps {
                hasher.update(from.to_be_bytes());
                hasher.update(to.to_be_bytes());
            }
        }
        let digest = hex(&hasher.finalize());
        let groups: Vec<&str> = (0..4).filter_map(|n| digest.get(n * 4..n * 4 + 4)).collect();
        Ok(groups.join("-"))
    }
}

fn row_digest(state: &RowState, names: &NameTable<'_>) -> Result<[u8; 32], RegisterError> {
    let mut bytes = Vec::new();
    let mut e = Encoder::new(&mut bytes);
    let written = (|| -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
        e.array(3)?.u16(state.table.code)?;
        Ok(())
    })();
    written.map_err(BodyError::from)?;
    row_name(&names.global_row(state.row)?, &mut e).map_err(BodyError::from)?;
    let fields: Vec<_> =
        state.table.fields.iter().zip(&state.fields).filter(|(_, siblings)| !siblings.is_empty()).collect();
    e.array(fields.len() as u64).map_err(BodyError::from)?;
    for (field, siblings) in fields {
        let mut ordered: Vec<(GlobalDot, &Value)> = siblings
            .iter()
            .map(|one| Ok((names.global_dot(one.dot)?, &one.value)))
            .collect::<Result<_, BodyError>>()?;
        ordered.sort();
        e.array(2)
            .and_then(|e| e.u16(field.code))
            .and_then(|e| e.array(ordered.len() as u64))
            .map_err(BodyError::from)?;
        for (dot, value) in ordered {
            e.array(2).map_err(BodyError::from)?;
            row_name(&GlobalRow::Dot(dot), &mut e).map_err(BodyError::from)?;
            global_value(value, names, &mut e)?;
        }
    }
    Ok(Sha256::digest(&bytes).into())
}

type Out<'a, 'b> = &'a mut Encoder<&'b mut Vec<u8>>;
type Written = Result<(), minicbor::encode::Error<std::convert::Infallible>>;

fn row_name(row: &GlobalRow, e: Out<'_, '_>) -> Written {
    match row {
        GlobalRow::Named(name) => e.bytes(name)?,
        GlobalRow::Dot(dot) => e.array(3)?.bytes(&dot.stream.0)?.u64(dot.sequence)?.u32(dot.index)?,
    };
    Ok(())
}

fn global_value(value: &Value, names: &NameTable<'_>, e: Out<'_, '_>) -> Result<(), RegisterError> {
    let rows = |rows: &[RowId], tag: u8, e: Out<'_, '_>| -> Result<(), RegisterError> {
        e.array(rows.len() as u64 + 1).and_then(|e| e.u8(tag)).map_err(BodyError::from)?;
        for row in rows {
            row_name(&names.global_row(*row)?, e).map_err(BodyError::from)?;
        }
        Ok(())
    };
    match value {
        Value::Null | Value::Later => e.null().map(drop),
        Value::Expunged => e.array(1).and_then(|e| e.u8(0)).map(drop),
        Value::Int(number) => e.i64(*number).map(drop),
        Value::Text(text) => e.str(text).map(drop),
        Value::Bytes(bytes) => e.bytes(bytes).map(drop),
        Value::Date(date) => e.array(2).and_then(|e| e.u8(1)).and_then(|e| e.str(date)).map(drop),
        Value::Row(row) => return rows(std::slice::from_ref(row), 2, e),
        Value::Rows(list) => return rows(list, 3, e),
    }
    .map_err(BodyError::from)?;
    Ok(())
}

/// Gaps per stream, for people: (stream's desk, from, to).
pub fn gaps(connection: &Connection) -> Result<Vec<(crate::ids::StreamId, u64, u64)>, RegisterError> {
    let names = NameTable::load(connection)?;
    let mut all = Vec::new();
    for (number, here) in streams::have(connection)? {
        let id = names.global_stream(number)?;
        all.extend(here.gaps().into_iter().map(|(from, to)| (id, from, to)));
    }
    Ok(all)
}
