//! Why a bundle was not written or not taken, as distinctly as its bytes allow.

use std::io;

use thiserror::Error;

use super::header::FORMAT;
use crate::error::{Explain, Report, Weight};
use crate::keys::canonical::{Fault, Malformed};
use crate::keys::{CertificateError, SealError};
use crate::progress::Cancelled;
use crate::secrets::ChanceError;

/// Reading: nothing was taken. Writing: the file is not complete and must not be used.
#[derive(Debug, Error)]
pub enum BundleError {
    #[error("not a bundle")]
    NotABundle,
    #[error("damaged, or not sealed to this desk")]
    NotForUs,
    #[error("cut short")]
    Truncated,
    #[error("damaged or cut short")]
    Damaged,
    #[error("altered: {what}")]
    Altered { what: &'static str },
    #[error(transparent)]
    Malformed(#[from] Malformed),
    #[error("needs {needed}, which this version does not know")]
    TooNew { needed: String },
    #[error("written in format {found}, which is newer than this version")]
    FormatTooNew { found: u16 },
    #[error("written in format {found}, which is no longer read")]
    FormatTooOld { found: u16 },
    #[error("what is packed in it goes on beyond what the header declares")]
    UnpacksToMore,
    #[error("sealed to this desk's key but not addressed to this desk")]
    NotARecipient,
    #[error("larger than allowed: {what}")]
    TooLarge { what: &'static str },
    #[error("the sending desk is not certified by the authority it names")]
    SenderNotCertified,
    #[error("certificates of the sender: {0}")]
    Chain(#[from] CertificateError),
    #[error("a part changed while it was written")]
    SourceChanged,
    #[error("what was asked for cannot be written: {what}")]
    Unwritable { what: &'static str },
    #[error("cannot {action}")]
    Io { action: &'static str, source: io::Error },
    #[error("stopped")]
    Cancelled,
    #[error(transparent)]
    Seal(#[from] SealError),
    #[error(transparent)]
    Chance(#[from] ChanceError),
}

impl BundleError {
    /// A reader or writer failed while it did `action`.
    pub(crate) fn io(action: &'static str, source: io::Error) -> Self {
        if Cancelled::is_in(&source) { Self::Cancelled } else { Self::Io { action, source } }
    }

    /// Wraps an error so that it passes through readers that only know `io::Error`.
    pub(super) fn into_io(self) -> io::Error {
        let kind = match &self {
            Self::Io { source, .. } => source.kind(),
            Self::Truncated => io::ErrorKind::UnexpectedEof,
            _ => io::ErrorKind::InvalidData,
        };
        io::Error::new(kind, self)
    }

    /// Whether a reader's error is one of ours.
    pub(crate) fn is_in(error: &io::Error) -> bool {
        error.get_ref().is_some_and(|inner| inner.is::<Self>())
    }

    /// What a reader's error was before [`BundleError::into_io`]; `otherwise` if it was none of ours.
    pub(crate) fn from_io(error: io::Error, otherwise: impl FnOnce(io::Error) -> Self) -> Self {
        match Self::is_in(&error) {
            true => match error.into_inner().map(|inner| inner.downcast::<Self>()) {
                Some(Ok(ours)) => *ours,
                _ => Self::Damaged,
            },
            false => otherwise(error),
        }
    }
}

impl Explain for BundleError {
    fn explain(&self) -> Report {
        match self {
            Self::NotABundle => Report::new("bundle-not-a-bundle", Weight::Damaged),
            Self::NotForUs => Report::new("bundle-not-for-us", Weight::Damaged),
            Self::Truncated => Report::new("bundle-truncated", Weight::Damaged),
            Self::Damaged => Report::new("bundle-damaged", Weight::Damaged),
            Self::Altered { .. } => Report::new("bundle-altered", Weight::Damaged),
            Self::Malformed(Malformed { fault: Fault::Form, .. }) => Report::new("bundle-malformed", Weight::Damaged),
            Self::Malformed(_) => Report::new("bundle-counts", Weight::Damaged),
            Self::TooNew { needed } => Report::new("bundle-too-new", Weight::Refused).with("needed", needed),
            Self::FormatTooNew { found } => Report::new("bundle-format-newer", Weight::Refused)
                .with("format", format!("{found}"))
                .with("known", format!("{FORMAT}")),
            Self::FormatTooOld { found } => Report::new("bundle-format-older", Weight::Refused)
                .with("format", format!("{found}"))
                .with("known", format!("{FORMAT}")),
            Self::UnpacksToMore => Report::new("bundle-unpacks-to-more", Weight::Damaged),
            Self::NotARecipient => Report::new("bundle-not-a-recipient", Weight::Damaged),
            Self::TooLarge { what: "header" } => Report::new("bundle-header-too-large", Weight::Damaged),
            Self::TooLarge { what: "body" } => Report::new("bundle-body-too-large", Weight::Damaged),
            Self::TooLarge { .. } => Report::new("bundle-too-large", Weight::Refused),
            Self::SenderNotCertified => Report::new("bundle-sender-not-certified", Weight::Damaged),
            Self::Chain(error) => error.explain(),
            Self::SourceChanged => Report::new("bundle-source-changed", Weight::Failed),
            Self::Unwritable { .. } => Report::new("bundle-unwritable", Weight::Usage),
            Self::Io { source, .. } => Report::new("bundle-io", Weight::Failed).with("cause", source.kind()),
            Self::Cancelled => Report::new("cancelled", Weight::Refused),
            Self::Seal(error) => error.explain(),
            Self::Chance(error) => error.explain(),
        }
    }
}
