//! `register …`, `limits …`, `value …` and `sample …`: the register as a whole.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::RestoreRegister;

#[derive(Debug, Subcommand)]
pub enum RegisterCommand {
    /// Create a register and its authority, with this desk and its first administrator
    Create(NewRegister),
    /// Recompute every chain, and check every signature, page and document
    Verify,
    /// Say what the register is and holds
    Info,
    /// Make everything anew from the journal; the content hash must come out the same
    Rebuild,
    /// Make a backup in a folder on another disk or a stick, and check it by opening it
    Backup { folder: PathBuf },
    /// Open a backup beside the place of the register, check it whole, and put it there; what was there is kept
    Restore(RestoreRegister),
}

#[derive(Debug, Args)]
pub struct NewRegister {
    /// Name of the authority
    #[arg(long, value_name = "NAME")]
    pub authority: String,
    /// Its State, two letters of ISO 3166
    #[arg(long, value_name = "XX")]
    pub state: String,
    /// Name of this desk
    #[arg(long, value_name = "NAME")]
    pub desk: String,
    /// IANA time zone of the authority
    #[arg(long, value_name = "ZONE", default_value = "UTC")]
    pub time_zone: String,
    /// Shipped time limits to adopt at once: none unless said; later with `limits adopt`, and back with `limits drop`
    #[arg(long, value_enum, value_name = "WHICH", default_value = "none")]
    pub limits: ShippedLimits,
}

/// Which of the shipped time limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ShippedLimits {
    None,
    /// Those that were read in the text of the treaty or law
    Read,
    All,
}

#[derive(Debug, Subcommand)]
pub enum LimitsCommand {
    /// List the shipped time limits, each with its source, and which are adopted
    List,
    /// Adopt rows by their codes: from then on they count in every case
    Adopt {
        #[arg(required = true, value_name = "CODE")]
        codes: Vec<String>,
    },
    /// Adopt rows no longer
    Drop {
        #[arg(required = true, value_name = "CODE")]
        codes: Vec<String>,
    },
}

#[derive(Debug, Subcommand)]
pub enum ValueCommand {
    /// Expunge a value at every desk; it cannot be taken back
    Expunge {
        /// Reference of the case
        #[arg(required_unless_present = "apart")]
        reference: Option<String>,
        /// Field of the case, or of a row of it: `subject`, `r1a0.name` (`case show` tells the rows)
        field: Option<String>,
        /// The law and decision that ask for it; every desk shows it in the place of the value
        #[arg(long, value_name = "TEXT")]
        ground: String,
        /// Everything that a row said: its id, as `case show` tells it
        #[arg(long, value_name = "ROW", conflicts_with_all = ["field", "document", "whole_case"])]
        row: Option<String>,
        /// A row without a case: the id of a letter, a take-over or an absence, and a field of it: `r1a0`, `r1a0.subject`
        #[arg(long, value_name = "ROW", conflicts_with_all = ["reference", "row", "document", "whole_case", "source_cells"])]
        apart: Option<String>,
        /// A document with its bytes: its name or id
        #[arg(long, value_name = "NAME", conflicts_with_all = ["field", "whole_case"])]
        document: Option<String>,
        /// Everything of the case but its number, family, direction and stages
        #[arg(long, conflicts_with = "field")]
        whole_case: bool,
        /// Also the cells of the old register from which the case was taken over
        #[arg(long)]
        source_cells: bool,
    },
    /// List what was expunged, and desks where it may still stand
    List,
}

#[derive(Debug, Subcommand)]
pub enum SampleCommand {
    /// Add made-up cases; the same seed on the same day gives the same cases
    Fill {
        #[arg(long, value_name = "N", default_value_t = 25)]
        cases: u32,
        #[arg(long, value_name = "N", default_value_t = 1)]
        seed: u64,
    },
}
