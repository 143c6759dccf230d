//! Opens the encrypted database: key first, then everything that must hold for every statement.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::RegisterError;

/// Version of the tables; a register written by a newer program is refused.
pub const SCHEMA_VERSION: i64 = 1;

/// Memory for pages, KiB. A working set that fits makes SQLCipher as fast as plain SQLite.
const CACHE_KIB: i64 = 64 * 1024;

/// Opens `file` under a raw key (`x'…'`). Creates it only when `create` is set.
pub fn open(file: &Path, raw_key: &Zeroizing<String>, create: bool) -> Result<Connection, RegisterError> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    if !create && file.metadata().is_ok_and(|found| found.len() == 0) {
        // SQLite would take it for a new database and write into it.
        return Err(RegisterError::DamagedOrWrongKey);
    }
    let connection = Connection::open_with_flags(file, flags)?;
    connection.set_prepared_statement_cache_capacity(128);
    // The log must be off before a wrong key makes SQLCipher talk about it on standard error.
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    give_key(&connection, "key", raw_key)?;
    // The first read tells whether the key opens the file.
    let readable: Result<i64, _> = connection.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |row| row.get(0));
    if let Err(error) = readable {
        return Err(match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase) => RegisterError::DamagedOrWrongKey,
            _ => error.into(),
        });
    }
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version > SCHEMA_VERSION {
        return Err(RegisterError::TooNew { found: version, known: SCHEMA_VERSION });
    }
    Ok(connection)
}

/// Opens a database that nobody changes, without leaving anything beside it: a backup.
pub fn open_unchanged(file: &Path, raw_key: &Zeroizing<String>) -> Result<Connection, RegisterError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(unchanged_uri(file)?, flags)?;
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    give_key(&connection, "key", raw_key)?;
    let readable: Result<i64, _> = connection.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |row| row.get(0));
    match readable.map_err(|error| (error.sqlite_error_code(), error)) {
        Ok(_) => Ok(connection),
        Err((Some(rusqlite::ErrorCode::NotADatabase), _)) => Err(RegisterError::DamagedOrWrongKey),
        Err((_, error)) => Err(error.into()),
    }
}

/// Whether the seal of every page holds.
pub fn pages_are_whole(connection: &Connection) -> Result<bool, RegisterError> {
    let mut check = connection.prepare("PRAGMA cipher_integrity_check")?;
    let mut problems = check.query([])?;
    Ok(problems.next()?.is_none())
}

/// The address of a file for SQLite, with every sign that means something in one written as its number.
fn unchanged_uri(file: &Path) -> Result<String, RegisterError> {
    let path = file
        .to_str()
        .ok_or_else(|| RegisterError::io("open", file, std::io::Error::from(std::io::ErrorKind::InvalidInput)))?;
    let path = if cfg!(windows) {
        format!("/{}", path.trim_start_matches(r"\\?\").replace('\\', "/"))
    } else {
        path.to_owned()
    };
    let mut uri = String::from("file:");
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b':' => uri.push(char::from(byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    Ok(uri)
}

/// Hands a raw key (`x'…'`) to SQLCipher in text of ours that is wiped afterwards.
pub(super) fn give_key(connection: &Connection, pragma: &str, raw_key: &Zeroizing<String>) -> rusqlite::Result<()> {
    let mut statement = Zeroizing::new(String::with_capacity(pragma.len() + raw_key.len() + 16));
    for part in ["PRAGMA ", pragma, " = \"", raw_key, "\";"] {
        statement.push_str(part);
    }
    connection.execute_batch(&statement)
}
