//! What can be typed after `staff`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

#[derive(Debug, Subcommand)]
pub enum StaffCommand {
    /// List everybody with an account, those who were removed too
    List,
    /// Add an account at this desk; its first passphrase is the person's own
    Add {
        /// Name of the person
        name: String,
        #[arg(long, value_enum)]
        role: RoleName,
        /// File that holds the new passphrase; else COMITY_NEW_PASSPHRASE, else it is asked for
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Give a person another role
    Role {
        /// Name of the person, or the id of the account
        who: String,
        #[arg(value_enum)]
        role: RoleName,
        /// Why; every desk will show it
        #[arg(long, value_name = "TEXT", default_value = "")]
        reason: String,
    },
    /// Keep a person from unlocking, until restored
    Suspend {
        /// Name of the person, or the id of the account
        who: String,
        /// Why; every desk will show it
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Let a suspended person unlock again
    Restore {
        /// Name of the person, or the id of the account
        who: String,
    },
    /// Remove a person for good; the register gets a new key
    Remove {
        /// Name of the person, or the id of the account
        who: String,
        /// Why; every desk will show it
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Say which account acts as head from one day to another; the head's own word
    ActingHead {
        /// Name of the person, or the id of the account where several have the name
        who: String,
        #[command(flatten)]
        absence: Absent,
    },
    /// Say who stands in for a colleague from one day to another: dates, not rights
    StandIn {
        /// Name of whoever stands in
        who: String,
        #[command(flatten)]
        absence: Absent,
    },
    /// List who is away, who stands in and who acts as head
    Absences {
        /// Strike one out as entered in error, by its id
        #[arg(long, value_name = "ID", requires = "reason")]
        strike_out: Option<String>,
        /// Why it is struck out
        #[arg(long, value_name = "TEXT", requires = "strike_out")]
        reason: Option<String>,
    },
    /// Change one's own passphrase; the old one is the one that unlocks
    Passphrase {
        /// File that holds the new passphrase; else COMITY_NEW_PASSPHRASE, else it is asked for
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
}

/// Who is away, and when.
#[derive(Debug, Args)]
pub struct Absent {
    /// Name of whoever is away
    #[arg(long = "for", value_name = "NAME")]
    pub away: String,
    /// First day, as YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pub from: String,
    /// Last day, as YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pub until: String,
}

/// A role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RoleName {
    Administrator,
    Head,
    Officer,
    Clerk,
    Reader,
    Auditor,
}

impl RoleName {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Head => "head",
            Self::Officer => "officer",
            Self::Clerk => "clerk",
            Self::Reader => "reader",
            Self::Auditor => "auditor",
        }
    }
}
