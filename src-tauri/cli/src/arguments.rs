//! What can be typed after `comity-cli`.

mod audit;
mod backup;
mod case;
mod case_list;
mod desk;
mod letter;
mod office;
mod papers;
mod persons;
mod recovery;
mod register;
mod staff;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use comity_core::text::Language;

pub use audit::{AuditCommand, AuditFilter};
pub use backup::{BackupCommand, RestoreRegister};
pub use case::{CaseCommand, Disposal, GivenArguments};
pub use case_list::{CaseFilter, View};
pub use desk::{BundleCommand, CardCommand, CardKind, ConflictCommand, DeskCommand};
pub use letter::{DocumentCommand, LetterCommand};
pub use office::{DirectoryCommand, LawCommand, OfficeList, RuleFor, SignOffsCommand, TreatyCommand, Whose};
pub use papers::{Form, ImportRegister, ListName, PrintCommand, PrintList, Statistics, Time};
pub use persons::PersonCommand;
pub use recovery::RecoveryCommand;
pub use register::{LimitsCommand, NewRegister, RegisterCommand, SampleCommand, ShippedLimits, ValueCommand};
pub use staff::{Absent, StaffCommand};

/// The case register of a small central authority, without a window.
#[derive(Debug, Parser)]
#[command(
    version,
    about,
    propagate_version = true,
    after_long_help = "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused (not possible now), 4 damaged or not authentic.\n\n\
        The passphrase comes from --passphrase-file, else from the variable COMITY_PASSPHRASE, else it is asked for where \
        standard input is a terminal. It is never taken from an argument.\n\n\
        Variables: COMITY_REGISTER, COMITY_STAFF and COMITY_LANGUAGE stand in for the options of the same name. \
        COMITY_KDF=floor makes `register create` use the least costly key derivation Comity accepts (64 MiB, three passes) \
        instead of one fitted to this computer: for tests and training."
)]
pub struct Cli {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
pub struct Common {
    /// Folder of the register
    #[arg(long, global = true, value_name = "DIR", env = "COMITY_REGISTER")]
    pub register: Option<PathBuf>,
    /// Who unlocks the register; may be left out where there is one account
    #[arg(long, global = true, value_name = "NAME", env = "COMITY_STAFF")]
    pub staff: Option<String>,
    /// File that holds the passphrase; the line break at its end does not count
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// Write JSON for programs instead of sentences for people
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of messages and of printed pages
    #[arg(long, global = true, value_enum, default_value = "en", env = "COMITY_LANGUAGE")]
    pub language: Tongue,
}

/// A language of the locale files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Tongue {
    En,
    Fr,
    Ar,
}

impl From<Tongue> for Language {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::En => Self::En,
            Tongue::Fr => Self::Fr,
            Tongue::Ar => Self::Ar,
        }
    }
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Create, check and describe a register
    #[command(subcommand)]
    Register(RegisterCommand),
    /// Register, read and change cases
    #[command(subcommand)]
    Case(CaseCommand),
    /// Book letters in and out, and attach them to cases
    #[command(subcommand)]
    Letter(LetterCommand),
    /// Time limits of treaties and laws: offered, and applied once adopted
    #[command(subcommand)]
    Limits(LimitsCommand),
    /// Whose sign-off a step or a kind of letter needs, as the office sets it
    #[command(subcommand)]
    SignOffs(SignOffsCommand),
    /// Take back one's own last action of today; nothing leaves the history
    Undo {
        /// Only say what would be taken back
        #[arg(long)]
        ask: bool,
    },
    /// Persons across cases: who is known, who may be one, who is and who is not
    #[command(subcommand)]
    Person(PersonCommand),
    /// Attach documents and take them out again
    #[command(subcommand)]
    Document(DocumentCommand),
    /// Introduce desks to each other
    #[command(subcommand)]
    Card(CardCommand),
    /// List the desks, revoke one, show and enter again what does not count
    #[command(subcommand)]
    Desk(DeskCommand),
    /// Accounts of the authority: list, add, roles, suspend, remove, one's own passphrase
    #[command(subcommand)]
    Staff(StaffCommand),
    /// Who did what when, whole and unchanged: list, verify, compare with a print, ask another desk
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Copies of the register on a stick or another disk; what a restore may have lost
    #[command(subcommand)]
    Backup(BackupCommand),
    /// Recovery sheets: issue, check, revoke; open the register with one when passphrases or people are gone
    #[command(subcommand)]
    Recovery(RecoveryCommand),
    /// Expunge what the law says must go, and list what was expunged
    #[command(subcommand)]
    Value(ValueCommand),
    /// Authorities, contacts, liaison officers and networks, with what each of them wants
    #[command(subcommand)]
    Directory(DirectoryCommand),
    /// Treaties that the office entered: they are offered, limit and gate as those of the program do
    #[command(subcommand)]
    Treaty(TreatyCommand),
    /// Rows of law that the office adapted, and cases that wait for a person to accept another edition
    #[command(subcommand)]
    Law(LawCommand),
    /// Carry changes from desk to desk in sealed files
    #[command(subcommand)]
    Bundle(BundleCommand),
    /// Fields that two desks wrote apart
    #[command(subcommand)]
    Conflict(ConflictCommand),
    /// Write pages, lists and letters to a file
    #[command(subcommand)]
    Print(PrintCommand),
    /// Count a time: opening + new − finalised = closing, with the cases that break it
    Statistics(Statistics),
    /// Take over an old register from a spreadsheet (XLSX, ODS, CSV); undo it; list what was taken over
    #[command(visible_alias = "take-over")]
    Import(ImportRegister),
    /// Made-up cases for training and measuring
    #[command(subcommand)]
    Sample(SampleCommand),
    /// Show the whole way of one public-record case between two desks, into a folder of its own
    Demo {
        /// Folder to write to; what an earlier demonstration left there is replaced
        folder: PathBuf,
    },
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::Cli;

    /// An argument with the name of one that every command takes would be read in its place: who is away as who unlocks.
    #[test]
    fn no_argument_of_a_command_has_the_name_of_one_that_every_command_takes() {
        fn below(command: &clap::Command, common: &BTreeSet<String>) {
            for inner in command.get_subcommands() {
                for own in inner.get_arguments() {
                    assert!(!common.contains(own.get_id().as_str()), "{}: {}", inner.get_name(), own.get_id());
                }
                below(inner, common);
            }
        }
        let cli = Cli::command();
        let common: BTreeSet<String> = cli.get_arguments().map(|one| one.get_id().to_string()).collect();
        assert!(common.contains("staff") && common.contains("language"));
        below(&cli, &common);
    }
}
