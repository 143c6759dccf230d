//! Why no figures were given.

use thiserror::Error;

use crate::error::{Explain, Report, Weight};
use crate::register::RegisterError;

/// A question that makes no sense, or a register that failed.
#[derive(Debug, Error)]
pub enum StatisticsError {
    /// The register failed.
    #[error(transparent)]
    Register(#[from] RegisterError),
    /// First or last day is no day.
    #[error("{field} is not a day")]
    NotADay {
        /// `from` or `to`.
        field: &'static str,
    },
    /// The last day comes before the first.
    #[error("the end comes before the beginning")]
    EndBeforeStart,
    /// A unit or a direction that nothing is counted by.
    #[error("unknown {field}")]
    Unknown {
        /// `unit` or `direction`.
        field: &'static str,
    },
}

impl From<rusqlite::Error> for StatisticsError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Register(error.into())
    }
}

impl Explain for StatisticsError {
    fn explain(&self) -> Report {
        let usage = |code, field: &'static str| Report::new(code, Weight::Usage).with("field", field).at(field);
        match self {
            Self::Register(error) => error.explain(),
            Self::NotADay { field } => usage("impossible-date", field),
            Self::EndBeforeStart => usage("end-before-start", "to"),
            Self::Unknown { field: "direction" } => usage("unknown-direction", "direction"),
            Self::Unknown { field } => usage("unknown-field", field),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_that_makes_no_sense_names_its_field() {
        let report = StatisticsError::NotADay { field: "from" }.explain();
        assert_eq!((report.code, report.field.as_deref()), ("impossible-date", Some("from")));
        assert_eq!(StatisticsError::EndBeforeStart.explain().code, "end-before-start");
        assert_eq!(StatisticsError::Unknown { field: "unit" }.explain().code, "unknown-field");
        assert_eq!(StatisticsError::Unknown { field: "direction" }.explain().code, "unknown-direction");
    }
}
