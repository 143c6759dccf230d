//! What a use case refuses, and why.

use thiserror::Error;

use super::views::GateView;
use crate::error::{Explain, Report, Weight};
use crate::journal::BodyError;
use crate::register::RegisterError;

/// A refusal or failure of a use case.
#[derive(Debug, Error)]
pub enum CaseworkError {
    /// The register failed.
    #[error(transparent)]
    Register(#[from] RegisterError),
    /// What was typed does not fit.
    #[error("{}", .0.code)]
    Refused(Report),
    /// The law asks something first.
    #[error("{}", .report.code)]
    Held {
        /// The sentence.
        report: Report,
        /// The gates that hold, the firmest first.
        gates: Vec<GateView>,
    },
}

impl CaseworkError {
    /// Something typed into a field makes no sense.
    pub fn field(code: &'static str, field: &str) -> Self {
        Self::Refused(Report::new(code, Weight::Usage).with("field", field).at(field))
    }

    /// The same about a field of a row in a list.
    pub fn within(self, row: &str) -> Self {
        self.changed(|report| {
            let field = report.field.as_ref().map(|field| format!("{row}.{field}"));
            Report { field, ..report }
        })
    }

    /// The same where the row was sent alone: its field without the place in the list.
    pub fn out_of(self, row: &str) -> Self {
        self.changed(|report| {
            let field = report.field.as_deref().map(|field| field.strip_prefix(row).unwrap_or(field));
            let field = field.map(|field| field.trim_start_matches('.').to_owned());
            Report { field, ..report }
        })
    }

    /// Not possible now.
    pub fn refused(code: &'static str) -> Self {
        Self::Refused(Report::new(code, Weight::Refused))
    }

    /// The same with a value for the sentence.
    pub fn with(self, name: &'static str, value: impl ToString) -> Self {
        self.changed(|report| report.with(name, value))
    }

    fn changed(self, change: impl FnOnce(Report) -> Report) -> Self {
        match self {
            Self::Refused(report) => Self::Refused(change(report)),
            Self::Held { report, gates } => Self::Held { report: change(report), gates },
            other @ Self::Register(_) => other,
        }
    }

    /// No such row.
    pub fn row_not_found() -> Self {
        Self::refused("row-not-found")
    }
}

impl From<rusqlite::Error> for CaseworkError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Register(error.into())
    }
}

impl From<BodyError> for CaseworkError {
    fn from(error: BodyError) -> Self {
        Self::Register(error.into())
    }
}

impl Explain for CaseworkError {
    fn explain(&self) -> Report {
        match self {
            Self::Register(error) => error.explain(),
            Self::Refused(report) | Self::Held { report, .. } => report.clone(),
        }
    }
}
