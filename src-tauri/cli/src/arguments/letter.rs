//! `letter …` and `document …`.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use super::GivenArguments;

#[derive(Debug, Subcommand)]
pub enum LetterCommand {
    /// Book one from a JSON file, or from standard input with -; `case` may be any reference of the case
    Book { file: PathBuf },
    /// List a mail book by day
    List {
        #[arg(long, value_enum, value_name = "WAY")]
        way: Option<Way>,
        /// First day: stamped at the office, or dispatched
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
        /// Last day
        #[arg(long, value_name = "DATE")]
        to: Option<String>,
        /// Only letters that no case has taken yet
        #[arg(long)]
        without_case: bool,
    },
    /// Attach a letter to a case, or move it from a wrong one
    Move {
        /// Number in its mail book, or id
        letter: String,
        reference: String,
        #[command(flatten)]
        given: GivenArguments,
    },
}

/// Way of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Way {
    In,
    Out,
}

impl Way {
    /// The way a mail book query names.
    pub fn code(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
        }
    }
}

#[derive(Debug, Subcommand)]
pub enum DocumentCommand {
    /// Attach a file to a case
    Attach { reference: String, file: PathBuf },
    /// Write an attached document to a new file, byte for byte
    Extract {
        reference: String,
        /// Name or id of the document
        name: String,
        out: PathBuf,
    },
}
