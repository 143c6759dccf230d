//! What can go wrong with the register itself.

use std::path::Path;

use thiserror::Error;

use crate::error::{Explain, Report, Weight};
use crate::journal::BodyError;

/// What SQLite answers when there is no room for its look-up of the log.
const SHMSIZE: i32 = rusqlite::ffi::SQLITE_IOERR_SHMSIZE;

/// An error of the register: storage, keys, journal.
#[derive(Debug, Error)]
pub enum RegisterError {
    /// The database failed.
    #[error("database: {0}")]
    Sql(#[from] rusqlite::Error),
    /// A file operation failed.
    #[error("{operation} {file}: {source}")]
    Io {
        /// What was tried.
        operation: &'static str,
        /// File name without its folder: folders can name people.
        file: String,
        /// Why.
        source: std::io::Error,
    },
    /// SQLCipher cannot tell a wrong key from a damaged file.
    #[error("the register is damaged, or this is not its key")]
    DamagedOrWrongKey,
    /// Written by a newer program.
    #[error("register version {found}, this program knows {known}")]
    TooNew {
        /// Version in the file.
        found: i64,
        /// Version this program writes.
        known: i64,
    },
    /// Another process has it open.
    #[error("in use by {by}")]
    InUse {
        /// Who, as that process named itself.
        by: String,
    },
    /// A register lies here already.
    #[error("a register exists here")]
    Exists,
    /// No register lies here.
    #[error("no register here")]
    NoRegister,
    /// An entry cannot be written or read.
    #[error(transparent)]
    Body(#[from] BodyError),
    /// More text or writes than one save may hold.
    #[error("one save is too large")]
    SaveTooLarge,
    /// The journal contradicts itself.
    #[error("entry {sequence} of {stream} is damaged")]
    EntryDamaged {
        /// Desk name, or its id.
        stream: String,
        /// First entry that does not check.
        sequence: u64,
    },
    /// The role of the person does not allow it.
    #[error("not permitted")]
    NotPermitted,
    /// No such row.
    #[error("no such row")]
    RowNotFound,
    /// A person stopped it.
    #[error("stopped")]
    Cancelled,
    /// Keys, certificates, law files, bundles: already put in words by their module.
    #[error("{}", .0.code)]
    Told(Report),
}

macro_rules! told {
    ($($error:ty),* $(,)?) => {
        $(impl From<$error> for RegisterError {
            fn from(error: $error) -> Self {
                Self::Told(error.explain())
            }
        })*
    };
}

told!(
    crate::secrets::ChanceError,
    crate::law::LawError,
    crate::keys::SlotError,
    crate::keys::StoreError,
    crate::keys::KdfError,
    crate::keys::SealError,
    crate::keys::CertificateError,
    crate::keys::SignatureInvalid,
);

impl RegisterError {
    /// A file error that names no folder.
    pub fn io(operation: &'static str, path: &Path, source: std::io::Error) -> Self {
        if crate::progress::Cancelled::is_in(&source) {
            return Self::Cancelled;
        }
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self::Io { operation, file, source }
    }
}

impl RegisterError {
    /// The same while a register opens: one that does not open can be neither locked nor verified.
    pub(super) fn while_opening(self) -> Self {
        if self.explain().code == "database-unreadable" {
            return Self::Told(Report::new("database-unreadable-shut", Weight::Damaged));
        }
        self
    }
}

impl Explain for RegisterError {
    fn explain(&self) -> Report {
        use rusqlite::ErrorCode;
        match self {
            Self::Sql(error) => match error.sqlite_error_code() {
                Some(ErrorCode::DiskFull) => Report::new("disk-full", Weight::Failed),
                // The memory that the log is looked up in finds no room.
                Some(ErrorCode::SystemIoFailure)
                    if error.sqlite_error().is_some_and(|one| one.extended_code == SHMSIZE) =>
                {
                    Report::new("disk-full", Weight::Failed)
                }
                Some(ErrorCode::SystemIoFailure) => Report::new("disk-fails", Weight::Failed),
                // After a page could not be read or written the cipher refuses every other one, and calls that a lack of memory.
                Some(ErrorCode::OutOfMemory) => Report::new("must-unlock-again", Weight::Failed),
                Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen) => Report::new("folder-read-only", Weight::Failed),
                Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                    // It had opened: the key was right.
                    Report::new("database-unreadable", Weight::Damaged)
                }
                // The code only: SQLite's own words may repeat what stood in a row.
                code => Report::new("internal", Weight::Failed).with("code", format!("{code:?}")),
            },
            Self::Io { operation, file, source } => match source.kind() {
                std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                    Report::new("disk-full", Weight::Failed)
                }
                std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied => {
                    Report::new("folder-read-only", Weight::Failed)
                }
                _ => Report::new("io", Weight::Failed).with("operation", operation).with("file", file),
            },
            Self::DamagedOrWrongKey => Report::new("database-damaged-or-wrong-key", Weight::Damaged),
            Self::TooNew { found, known } => {
                Report::new("register-too-new", Weight::Refused).with("found", found).with("known", known)
            }
            Self::InUse { by } => Report::new("register-in-use", Weight::Refused).with("who", by),
            Self::Exists => Report::new("register-exists", Weight::Refused),
            Self::NoRegister => Report::new("no-register", Weight::Refused),
            Self::Body(BodyError::TooManyWrites) | Self::SaveTooLarge => Report::new("text-too-long", Weight::Usage),
            Self::Body(BodyError::NoRoom) => Report::new("disk-full", Weight::Failed),
            Self::Body(BodyError::Unreadable) => Report::new("database-unreadable", Weight::Damaged),
            Self::Body(_) => Report::new("entry-damaged", Weight::Damaged),
            Self::EntryDamaged { stream, sequence } => {
                Report::new("chain-broken", Weight::Damaged).with("desk", stream).with("sequence", sequence)
            }
            Self::NotPermitted => Report::new("not-permitted", Weight::Refused),
            Self::RowNotFound => Report::new("row-not-found", Weight::Refused),
            Self::Cancelled => Report::new("cancelled", Weight::Refused),
            Self::Told(report) => report.clone(),
        }
    }
}
