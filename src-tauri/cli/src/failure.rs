//! What stops a command, as it is told to a person or a program.

use std::io;
use std::path::Path;

use comity_core::casework::CaseworkError;
use comity_core::casework::views::{ConflictView, GateView, KnownPerson};
use comity_core::clock::ClockUnset;
use comity_core::error::{Explain, Report, Weight};
use comity_core::exchange::ExchangeError;
use comity_core::keys::{KdfError, RecoveryCodeError};
use comity_core::law::LawError;
use comity_core::register::RegisterError;
use comity_core::secrets::PassphraseError;
use comity_core::statistics::StatisticsError;
use comity_paper::{LetterError, ListError, PrintError, SummaryError};

/// Why a command did not do what was asked.
#[derive(Debug)]
pub enum Failure {
    /// Something a person can be told in a sentence.
    Told(Report),
    /// What two desks did apart stands in the way: it is shown, and nothing was changed.
    Conflict { report: Report, conflict: Box<ConflictView> },
    /// The law asks something first: what it asks is shown, and nothing was changed.
    Held { report: Report, gates: Vec<GateView> },
    /// Persons of the register may be those that were typed: they are shown with their reasons, and nothing was changed.
    Known { report: Report, known: Vec<KnownPerson> },
    /// Whoever reads our output has gone away, or cannot take more.
    Output(io::Error),
}

impl Failure {
    /// A report without values.
    pub fn new(code: &'static str, weight: Weight) -> Self {
        Self::Told(Report::new(code, weight))
    }

    /// A file a person named could not be read or written. Its folder may name people, so only its own name is told.
    pub fn file(operation: &'static str, path: &Path, source: io::Error) -> Self {
        RegisterError::io(operation, path, source).into()
    }
}

macro_rules! told {
    ($($error:ty),* $(,)?) => {
        $(impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self::Told(error.explain())
            }
        })*
    };
}

impl From<CaseworkError> for Failure {
    fn from(error: CaseworkError) -> Self {
        match error {
            CaseworkError::Held { report, gates } => Self::Held { report, gates },
            other => Self::Told(other.explain()),
        }
    }
}

told!(
    ClockUnset,
    ExchangeError,
    KdfError,
    LawError,
    LetterError,
    ListError,
    PassphraseError,
    RecoveryCodeError,
    RegisterError,
    StatisticsError,
    SummaryError
);

impl From<PrintError> for Failure {
    fn from(error: PrintError) -> Self {
        SummaryError::from(error).into()
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
