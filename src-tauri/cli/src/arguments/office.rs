//! The directory, treaties and law of the office.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

/// What to list.
#[derive(Debug, Clone, Default, Args)]
pub struct OfficeList {
    /// State, two letters of ISO 3166
    #[arg(long, value_name = "XX")]
    pub state: Option<String>,
    /// central_authority, contact, liaison_officer, network …; of treaties: bilateral, convention, scheme …
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    /// Words to find, in any script and spelling
    #[arg(long, value_name = "TEXT")]
    pub query: Option<String>,
    /// Only what should be checked again
    #[arg(long)]
    pub stale: bool,
}

#[derive(Debug, Subcommand)]
pub enum DirectoryCommand {
    /// List entries by State and name
    List(OfficeList),
    /// Add one from a JSON file, or from standard input with -: {"name","kind","state","source", …}
    Add { file: PathBuf },
    /// Change fields of an entry; an empty value empties the field
    Set {
        id: String,
        #[arg(required = true, value_name = "FIELD=VALUE")]
        fields: Vec<String>,
    },
    /// Mark an entry as entered in error; it stays in the history
    InError {
        id: String,
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Say which fields an entry has
    Fields,
}

#[derive(Debug, Subcommand)]
pub enum TreatyCommand {
    /// List treaties by name, with their articles
    List(OfficeList),
    /// Enter one from a JSON file, or from standard input with -: {"name","kind","parties","source", …, "rules":[…]}
    Add { file: PathBuf },
    /// Change fields of a treaty or of an article; an empty value empties the field
    Set {
        id: String,
        #[arg(required = true, value_name = "FIELD=VALUE")]
        fields: Vec<String>,
    },
    /// Mark a treaty or an article as entered in error; it stays in the history
    InError {
        id: String,
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Say which fields a treaty and an article have
    Fields,
}

#[derive(Debug, Subcommand)]
pub enum LawCommand {
    /// List the adapted rows, who adapted them and where they differ, and what cannot be used
    List,
    /// Write the text of a row as it holds now
    Show {
        /// deadline, procedure, gate, checklist, ground, instrument, lists …
        kind: String,
        code: String,
    },
    /// Write the adapted rows as files into a folder
    Export {
        dir: PathBuf,
        /// Also the files of the program, to start from
        #[arg(long)]
        shipped: bool,
    },
    /// Take rows into force from a law file, or from all of a folder; what cannot be used is refused, with its place
    Import {
        path: PathBuf,
        /// Why; every desk shows it
        #[arg(long, value_name = "TEXT", required_unless_present = "dry_run")]
        reason: Option<String>,
        /// Only say what would change
        #[arg(long)]
        dry_run: bool,
    },
    /// Enter a time limit of your own law, such as provisional_arrest_end 60 days “Extradition Act, s. 12”
    Limit {
        /// provisional_arrest, provisional_arrest_end, notice_of_request, custody_on_request, surrender, removal, speciality, answer
        kind: String,
        length: String,
        /// days, months, working_days, hours
        unit: String,
        /// Law and article
        article: String,
    },
    /// Take an adaptation back: the row of the program holds again
    TakeBack {
        kind: String,
        code: String,
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// List every date that would move if cases followed the law in force
    Plan,
    /// Put cases under the law in force: those named, or all that wait for it
    Accept { references: Vec<String> },
}

/// What a rule about sign-offs is for.
#[derive(Debug, Clone, Args)]
pub struct RuleFor {
    /// extradition, mla, transfer_sentenced, transfer_proceedings, confiscation, or any
    pub family: String,
    /// Code of a stage, such as MI35; with --letter a model of letters; or any
    pub which: String,
    /// It is for letters of a kind, and not for a step
    #[arg(long)]
    pub letter: bool,
}

/// Whose sign-off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Whose {
    /// Anybody who works on cases, but not who entered the step
    Another,
    /// The head, or the acting head of the day
    Head,
}

impl Whose {
    /// The code of the rules.
    pub fn code(self) -> &'static str {
        match self {
            Self::Another => "another",
            Self::Head => "head",
        }
    }
}

#[derive(Debug, Subcommand)]
pub enum SignOffsCommand {
    /// List the rules
    List,
    /// Require a sign-off before a step or a letter; the narrowest rule counts
    Require {
        #[command(flatten)]
        what: RuleFor,
        #[arg(long, value_enum, value_name = "WHOSE")]
        by: Whose,
        /// It may follow later: the step is allowed, and listed until it is signed off
        #[arg(long)]
        later: bool,
    },
    /// Require none, although a wider rule does
    Exempt {
        #[command(flatten)]
        what: RuleFor,
    },
    /// Take a rule away
    Drop {
        #[command(flatten)]
        what: RuleFor,
    },
}
