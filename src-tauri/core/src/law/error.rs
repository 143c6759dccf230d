//! What can be wrong with a law file, with the place where a person can mend it.

use crate::error::{Explain, Report, Weight};

/// A fault in a law file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}{}{}: {fault}", said("line", *line), said("column", *column))]
pub struct LawError {
    pub file: String,
    /// Where known; counted from 1.
    pub line: Option<usize>,
    /// Where known; characters of the line, counted from 1.
    pub column: Option<usize>,
    pub fault: LawFault,
}

fn said(what: &str, number: Option<usize>) -> String {
    number.map(|number| format!(", {what} {number}")).unwrap_or_default()
}

/// What the fault is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LawFault {
    /// Not TOML, or not of the shape of a law file.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// Two rows have one code.
    #[error("{0} is given twice")]
    Duplicate(String),
    /// A row names something no file holds.
    #[error("{owner} names {wanted}, which does not exist")]
    Unknown { owner: String, wanted: String },
    /// A time limit without a length, with two, or with a length of nothing.
    #[error("{0} has no usable length")]
    Length(String),
    /// No source is given.
    #[error("{0} names no source")]
    NoSource(String),
    /// Something the row cannot do without is missing or contradicts the rest.
    #[error("{owner}: {missing}")]
    Incomplete { owner: String, missing: &'static str },
    /// An office's own file holds rows that stay as they are shipped.
    #[error("{0} stays as it comes with the program")]
    Fixed(String),
}

impl Explain for LawError {
    fn explain(&self) -> Report {
        let code = match &self.fault {
            LawFault::Unreadable(_) => "law-unreadable",
            LawFault::Duplicate(_) => "law-duplicate",
            LawFault::Unknown { .. } => "law-unknown-code",
            LawFault::Length(_) => "law-length",
            LawFault::NoSource(_) => "law-source-missing",
            LawFault::Incomplete { .. } => "law-incomplete",
            LawFault::Fixed(_) => "law-fixed",
        };
        Report::new(code, Weight::Failed)
            .with("file", &self.file)
            .with("line", self.line.unwrap_or(0))
            .with("column", self.column.unwrap_or(0))
            .with("reason", &self.fault)
    }
}
