//! What can be typed to take things out, on paper or as files, and to take an old register in.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Subcommand, ValueEnum};

use super::CaseFilter;

#[derive(Debug, Subcommand)]
pub enum PrintCommand {
    /// The summary of a case as a PDF, in the language of --language
    Summary {
        reference: String,
        out: PathBuf,
        /// For readers outside the office: without internal and privileged notes, events, office dates, restricted fields
        #[arg(long)]
        outside: bool,
    },
    /// A list whole, as .pdf, .xlsx, .ods or .csv
    List(PrintList),
    /// The register book of a year, as .pdf, .xlsx, .ods or .csv
    Register {
        year: i32,
        out: PathBuf,
        /// One direction; both where left out
        #[arg(long, value_enum, value_name = "WHICH")]
        direction: Option<RequestDirection>,
    },
    /// The figures of a time, as .pdf, .xlsx, .ods or .csv
    Statistics {
        #[command(flatten)]
        time: Time,
        out: PathBuf,
    },
    /// What whoever takes an officer's open files over must know of each, as .pdf, .xlsx, .ods or .csv
    HandOver {
        /// Whose files they are
        #[arg(long, value_name = "NAME")]
        officer: String,
        out: PathBuf,
    },
    /// The duty sheet as a PDF: custody clocks, dates to act by, numbers, lines to write on
    Duty { out: PathBuf },
    /// The report of a bundle that came, as a PDF, in the language of --language
    Bundle {
        /// Its id or the beginning of it, as `bundle report` lists it
        bundle: String,
        out: PathBuf,
    },
    /// A letter about a case, as .docx or .pdf; what the case does not say is told and stands marked on the paper
    Letter {
        reference: String,
        /// Which letter, as `print letters` names it
        template: String,
        out: PathBuf,
        /// Language of the letter; that of --language where left out
        #[arg(long = "in", value_name = "LL")]
        tongue: Option<String>,
        /// To whom it goes; a / begins a new line
        #[arg(long, value_name = "NAME")]
        to: Option<String>,
        /// Ask for all that is missing without this item of the checklist; may be repeated
        #[arg(long, value_name = "ITEM")]
        without: Vec<String>,
        /// Keep it as a draft of the case, on the list of letters for signature
        #[arg(long)]
        keep: bool,
    },
    /// Say which letters there are, in which languages, and which files of the office were left out
    Letters,
}

#[derive(Debug, Args)]
pub struct PrintList {
    /// Which list
    #[arg(value_enum)]
    pub name: ListName,
    pub out: PathBuf,
    #[command(flatten)]
    pub cases: CaseFilter,
    /// cases: columns in their order, a comma between: reference, kind, partner, persons, stage, received, next, officer,
    /// held_by, waiting, moved; mail-in, mail-out, loose-letters, for-signature: number, dates, who, references, subject, case, step
    #[arg(long, value_delimiter = ',', value_name = "NAMES")]
    pub columns: Vec<String>,
    /// mail-in, mail-out: first day
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// mail-in, mail-out: last day
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    /// files-out: for more than so many days
    #[arg(long, value_name = "N", default_value_t = 14)]
    pub over_days: i32,
}

/// Lists of `print list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ListName {
    /// The Cases view
    Cases,
    /// Every open date
    Today,
    /// The mail book of what came in, by day
    MailIn,
    /// The mail book of what went out, by day
    MailOut,
    /// Letters that no case has taken yet
    LooseLetters,
    /// Letters on their way to a signature
    ForSignature,
    /// Paper files out of their place
    FilesOut,
    /// Numbers declared void
    VoidNumbers,
    /// Closed cases whose time of keeping has passed
    ForDisposal,
}

/// A direction of requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RequestDirection {
    Incoming,
    Outgoing,
}

impl RequestDirection {
    /// The direction's code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Incoming => "incoming",
            Self::Outgoing => "outgoing",
        }
    }
}

/// What is counted, from when to when.
#[derive(Debug, Args)]
pub struct Time {
    /// First day
    #[arg(long, value_name = "DATE")]
    pub from: String,
    /// Last day
    #[arg(long, value_name = "DATE")]
    pub to: String,
    /// What is counted
    #[arg(long, value_enum, value_name = "UNIT", default_value = "requests")]
    pub unit: Unit,
}

/// Counting units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Unit {
    Requests,
    Persons,
    Measures,
}

impl Unit {
    /// The unit's code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Requests => "requests",
            Self::Persons => "persons",
            Self::Measures => "measures",
        }
    }
}

#[derive(Debug, Args)]
pub struct Statistics {
    #[command(flatten)]
    pub time: Time,
    /// Form of the answer; a table for people where left out. xlsx, ods and pdf need --out
    #[arg(long, value_enum, value_name = "FORM")]
    pub format: Option<Form>,
    /// File to write to; standard output where left out
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Forms of `statistics`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Form {
    Json,
    Csv,
    Xlsx,
    Ods,
    Pdf,
}

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").required(true).args(["file", "undo", "list"])))]
pub struct ImportRegister {
    /// The old register
    pub file: Option<PathBuf>,
    /// Mapping file: what the columns are and what their words mean. Without one the mapping of an earlier
    /// take-over with the same columns is used, else everything is guessed
    #[arg(long, value_name = "MAP.toml", visible_alias = "mapping", requires = "file")]
    pub map: Option<PathBuf>,
    /// Say what would become of every row; nothing is written
    #[arg(long, visible_alias = "plan", requires = "file")]
    pub dry_run: bool,
    /// Write the mapping that was used to a new file, guesses written out, to be corrected and used again
    #[arg(long, value_name = "MAP.toml", requires = "file")]
    pub save_map: Option<PathBuf>,
    /// Undo a take-over: its cases are marked as entered in error, but for those somebody has worked on since
    #[arg(long, value_name = "ID")]
    pub undo: Option<String>,
    /// Why it is undone
    #[arg(long, value_name = "TEXT", requires = "undo")]
    pub reason: Option<String>,
    /// List the take-overs of this register
    #[arg(long)]
    pub list: bool,
}
