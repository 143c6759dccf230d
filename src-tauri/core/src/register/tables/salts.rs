//! Salts that were kept one by one when a run lost its seed, because one of its values was expunged.

use rusqlite::{Connection, params};

use super::entries;
use crate::ids::{Dot, LocalStream};
use crate::journal::{KeptSalts, RunSeed};

/// Also run at each unlock: registers made before these tables have none.
pub const CREATE: &str = "
-- write: the dot. Only of values that stand.
CREATE TABLE IF NOT EXISTS salts (write INTEGER PRIMARY KEY, salt BLOB NOT NULL) STRICT;
-- SHA-256 of seeds that were destroyed here and may come again from whoever has not heard.
CREATE TABLE IF NOT EXISTS destroyed_seeds (digest BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
";

/// Keeps the salt of a value that stands.
pub fn add(connection: &Connection, write: Dot, salt: &[u8; 32]) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO salts (write, salt) VALUES (?1, ?2)")?
        .execute(params![write.0, salt])?;
    Ok(())
}

/// Forgets the salt of a value that was expunged.
pub fn remove(connection: &Connection, write: Dot) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM salts WHERE write = ?1")?.execute(params![write.0])?;
    Ok(())
}

/// Kept salts of the entries `first..=last`; normally none.
pub fn of(connection: &Connection, stream: LocalStream, first: u64, last: u64) -> rusqlite::Result<KeptSalts> {
    let (from, to) = (Dot::new(stream, first, 0), Dot::new(stream, last + 1, 0));
    connection
        .prepare_cached("SELECT write, salt FROM salts WHERE write >= ?1 AND write < ?2")?
        .query_map(params![from.0, to.0], |row| {
            let write = Dot(row.get(0)?);
            Ok(((write.sequence(), write.index() as u32), row.get(1)?))
        })?
        .collect()
}

/// Remembers a seed that was destroyed, so that it is known when it comes again.
pub fn destroy(connection: &Connection, digest: &[u8; 32]) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO destroyed_seeds (digest) VALUES (?1)")?
        .execute(params![digest])?;
    Ok(())
}

/// Whether a seed near these entries was destroyed: here, or, as salts that came without it show, elsewhere. Where a
/// run near has lost its seed and no salt of it is left to compare, this may be that seed: it is taken for destroyed.
pub fn is_destroyed(
    connection: &Connection,
    stream: LocalStream,
    (first, last): (u64, u64),
    seed: &RunSeed,
) -> rusqlite::Result<bool> {
    let known = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM destroyed_seeds WHERE digest = ?1)")?
        .query_row(params![seed.digest()], |row| row.get(0))?;
    if known {
        return Ok(true);
    }
    let kept = of(connection, stream, first, last)?;
    if kept.iter().any(|((sequence, index), salt)| seed.salt(*sequence, *index) == *salt) {
        return Ok(true);
    }
    let seedless = entries::pieces(connection, stream, (first, last))?.into_iter().filter(|piece| piece.seed.is_none());
    for piece in seedless {
        let end = piece.next.map_or(u64::MAX, |next| next.saturating_sub(1));
        if !kept.keys().any(|(sequence, _)| (piece.first..=end).contains(sequence)) {
            return Ok(true);
        }
    }
    Ok(false)
}
