//! Why an exchange is refused.

use thiserror::Error;

use crate::bundle::{BundleError, StickError};
use crate::error::{Explain, Report, Weight};
use crate::journal::BodyError;
use crate::keys::{CardError, CertificateError, FingerprintError, SealError};
use crate::register::RegisterError;

/// A refusal or failure of an exchange; the register is as it was.
#[derive(Debug, Error)]
pub enum ExchangeError {
    /// The register failed.
    #[error(transparent)]
    Register(#[from] RegisterError),
    /// Some files of an export are written and whole, the others are not.
    #[error("{written} of {of} files written")]
    Stopped {
        /// How many files are whole.
        written: usize,
        of: usize,
        /// Why the others are not.
        cause: Box<ExchangeError>,
    },
    /// The file is not what it should be, or the exchange is not possible now.
    #[error("{}", .0.code)]
    Told(Report),
}

impl ExchangeError {
    /// Not possible now.
    pub fn refused(code: &'static str) -> Self {
        Self::Told(Report::new(code, Weight::Refused))
    }

    /// Damaged or not authentic.
    pub fn damaged(code: &'static str) -> Self {
        Self::Told(Report::new(code, Weight::Damaged))
    }

    /// The same with a value for the sentence.
    pub fn with(self, name: &'static str, value: impl ToString) -> Self {
        match self {
            Self::Told(report) => Self::Told(report.with(name, value)),
            other => other,
        }
    }
}

macro_rules! told {
    ($($error:ty),* $(,)?) => {
        $(impl From<$error> for ExchangeError {
            fn from(error: $error) -> Self {
                Self::Told(error.explain())
            }
        })*
    };
}

told!(BundleError, StickError<BundleError>, CardError, CertificateError, FingerprintError, SealError);

impl From<rusqlite::Error> for ExchangeError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Register(error.into())
    }
}

impl From<BodyError> for ExchangeError {
    fn from(_: BodyError) -> Self {
        Self::damaged("entry-damaged")
    }
}

impl Explain for ExchangeError {
    fn explain(&self) -> Report {
        match self {
            Self::Register(error) => error.explain(),
            Self::Stopped { written, of, cause } => {
                let cause = cause.explain();
                let report = Report::new("export-stopped", cause.weight).with("written", written);
                report.with("first", written + 1).with("of", of).with("cause", cause.code)
            }
            Self::Told(report) => report.clone(),
        }
    }
}
