//! Why a file cannot be read as a register.

use thiserror::Error;

use crate::error::{Explain, Report, Weight};

/// A file that is refused before any of it becomes a case.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum SheetError {
    /// Longer than `limit` bytes.
    #[error("the file has {bytes} bytes, more than {limit}")]
    TooLarge { bytes: u64, limit: u64 },
    /// Its parts are sealed with a passphrase.
    #[error("the workbook is protected by a password")]
    Password,
    /// Small on the disk, larger than `limit` bytes when unpacked.
    #[error("the workbook unpacks to more than {limit} bytes")]
    Bomb { limit: u64 },
    /// Looks like a workbook and cannot be read; the reason is in English, for whoever looks after the program.
    #[error("the workbook cannot be read: {0}")]
    Broken(String),
    /// No workbook and no table of text.
    #[error("neither a workbook nor a table of text")]
    Unknown,
    /// A workbook of Excel before 2007, or one of its binary kinds: their readers believe the sizes a file claims.
    #[error("a kind of workbook that is not read")]
    Unsupported,
    /// More filled lines than `limit`.
    #[error("more than {limit} lines")]
    TooManyLines { limit: u64 },
    /// A filled cell beyond column `limit`.
    #[error("more than {limit} columns")]
    TooManyColumns { limit: u64 },
    /// More places in its lines than `limit`.
    #[error("more than {limit} cells")]
    TooManyCells { limit: u64 },
    /// A cell with more than `limit` characters.
    #[error("line {line} of {sheet:?} has a cell with more than {limit} characters")]
    CellTooLong { sheet: String, line: u32, limit: u64 },
    /// Nothing is written in it.
    #[error("the file holds no text")]
    Empty,
    /// A mapping file cannot be read.
    #[error("the mapping cannot be read: {reason}")]
    Mapping { line: usize, reason: String },
    /// The word lists that come with the program are at fault.
    #[error("the word lists cannot be read: {0}")]
    Words(String),
}

impl Explain for SheetError {
    fn explain(&self) -> Report {
        match self {
            Self::TooLarge { bytes, limit } => {
                Report::new("sheet-too-large", Weight::Refused).with("bytes", bytes).with("limit", limit)
            }
            Self::Password => Report::new("sheet-password", Weight::Refused),
            Self::Bomb { limit } => Report::new("sheet-bomb", Weight::Refused).with("limit", limit),
            Self::Broken(reason) => Report::new("sheet-broken", Weight::Damaged).with("reason", reason),
            Self::Unknown => Report::new("sheet-unknown", Weight::Refused),
            Self::Unsupported => Report::new("sheet-unsupported", Weight::Refused),
            Self::TooManyLines { limit } => Report::new("sheet-too-many-lines", Weight::Refused).with("limit", limit),
            Self::TooManyColumns { limit } => {
                Report::new("sheet-too-many-columns", Weight::Refused).with("limit", limit)
            }
            Self::TooManyCells { limit } => Report::new("sheet-too-many-cells", Weight::Refused).with("limit", limit),
            Self::CellTooLong { sheet, line, limit } => Report::new("sheet-cell-too-long", Weight::Refused)
                .with("sheet", sheet)
                .with("line", line)
                .with("limit", limit),
            Self::Empty => Report::new("sheet-empty", Weight::Refused),
            Self::Mapping { line, reason } => {
                Report::new("sheet-mapping", Weight::Usage).with("line", line).with("reason", reason)
            }
            Self::Words(reason) => Report::new("sheet-words", Weight::Failed).with("reason", reason),
        }
    }
}
