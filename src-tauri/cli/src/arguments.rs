//! What can be typed after `comity-cli`.

mod audit;
mod backup;
mod office;
mod papers;
mod persons;
mod recovery;
mod staff;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use comity_core::text::Language;

pub use audit::{AuditCommand, AuditFilter};
pub use backup::{BackupCommand, RestoreRegister};
pub use office::{DirectoryCommand, LawCommand, OfficeList, RuleFor, SignOffsCommand, TreatyCommand, Whose};
pub use papers::{Form, ImportRegister, ListName, PrintCommand, PrintList, Statistics, Time};
pub use persons::PersonCommand;
pub use recovery::RecoveryCommand;
pub use staff::StaffCommand;

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
    /// Shipped time limits to adopt at once; others with `limits adopt`, none of them for good with `limits drop`
    #[arg(long, value_enum, value_name = "WHICH", default_value = "read")]
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
pub enum CaseCommand {
    /// Register a case from a JSON file, or from standard input with -
    Add { file: PathBuf },
    /// Print the JSON Schema of what `case add` reads
    Schema,
    /// List cases
    List {
        /// Words to find: references, names, text
        #[arg(long, value_name = "TEXT")]
        query: Option<String>,
        /// Which cases
        #[arg(long, value_enum, value_name = "NAME")]
        view: Option<View>,
        /// At most this many rows
        #[arg(long, value_name = "N")]
        limit: Option<u32>,
    },
    /// Show one case whole
    Show { reference: String },
    /// Change fields: FIELD=VALUE, persons.0.FIELD=VALUE, measures.0.FIELD=VALUE; an empty value empties the field
    Set {
        reference: String,
        #[arg(required = true, value_name = "FIELD=VALUE")]
        fields: Vec<String>,
    },
    /// Record that a case has reached a stage
    Step {
        reference: String,
        /// Code of the stage, such as MI35
        stage: String,
        /// Date of the event; today where left out
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        /// The person the step is about: name or id
        #[arg(long, value_name = "NAME")]
        person: Option<String>,
        /// Who decided
        #[arg(long, value_name = "NAME")]
        decided_by: Option<String>,
        #[command(flatten)]
        given: GivenArguments,
    },
    /// Say what the law asks before a step, with all that is given
    Gates {
        reference: String,
        /// Code of the stage, such as MI70
        stage: String,
        /// The person the step is about: name or id
        #[arg(long, value_name = "NAME")]
        person: Option<String>,
        #[command(flatten)]
        given: GivenArguments,
    },
    /// Sign off a step or a letter that somebody else entered: the one that is open, or the one that is named
    Signoff {
        reference: String,
        /// Code of the stage, such as MI35
        #[arg(long, value_name = "STAGE")]
        stage: Option<String>,
        /// An outgoing letter of the case: id, number, or the model where there is only one
        #[arg(long, value_name = "LETTER")]
        letter: Option<String>,
        /// The person the step is about: name or id
        #[arg(long, value_name = "NAME")]
        person: Option<String>,
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        /// Only ask for it, ahead of the step or the letter
        #[arg(long)]
        ask: bool,
        /// Of whom it is asked; left out, as the office's rule says
        #[arg(long, value_enum, value_name = "WHOSE")]
        by: Option<Whose>,
    },
    /// Every change of a case, newest first, with who and when
    History { reference: String },
    /// Close a case: says what is still open, then records its end and how it came out
    Close {
        reference: String,
        /// Final stage; left out, the only one of the procedure
        #[arg(long, value_name = "STAGE")]
        stage: Option<String>,
        /// Stage that says how it came out, recorded just before the end
        #[arg(long, value_name = "STAGE")]
        outcome: Option<String>,
        /// Date of the end; today where left out
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        /// Who decided
        #[arg(long, value_name = "NAME")]
        decided_by: Option<String>,
        /// Only say what is still open
        #[arg(long)]
        ask: bool,
        #[command(flatten)]
        given: GivenArguments,
    },
    /// Reopen a closed case under the same number
    Reopen {
        reference: String,
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Keep a closed case for another time than the office's rule says, with the reason
    Keep {
        reference: String,
        /// Last day it is kept; left out, the rule holds again
        #[arg(long, value_name = "DATE")]
        until: Option<String>,
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Decide what becomes of a case whose time of keeping has passed; for the head. Deletes nothing
    Dispose {
        reference: String,
        #[arg(value_enum)]
        decision: Disposal,
        /// Law and article, or the decision behind it
        #[arg(long, value_name = "TEXT")]
        ground: String,
    },
    /// Give a further number; the first stays searchable
    Number {
        reference: String,
        /// The number as it was stamped; left out, the office's pattern gives one
        number: Option<String>,
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Add a note
    Note {
        reference: String,
        text: String,
        /// telephone, meeting, instruction or other
        #[arg(long, value_name = "KIND", default_value = "other")]
        kind: String,
        /// Date of the conversation
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
        /// internal, shareable or privileged
        #[arg(long, value_name = "WHO", default_value = "internal")]
        visibility: String,
    },
    /// Add a person; says first who of the register may be the same
    Person {
        reference: String,
        /// name=…, role=…, born_on=1979-04, born_calendar=islamic, born_as_written=…, identity_papers=…, same_as=ID,
        /// other_than=ID,ID
        #[arg(required = true, value_name = "FIELD=VALUE")]
        fields: Vec<String>,
        /// Add although somebody of the register may be the same
        #[arg(long)]
        anyway: bool,
    },
    /// Add a record: referral, case_date, consultation, decision, condition, translation, exhibit, asset …
    Record {
        reference: String,
        /// Kind of record; with no fields after it: says which fields it has
        kind: String,
        /// person=NAME, other_case=REFERENCE, dates as 2026-11-05, 2026-11 or 2026
        #[arg(value_name = "FIELD=VALUE")]
        fields: Vec<String>,
        #[command(flatten)]
        given: GivenArguments,
    },
    /// Test how much of a sentence is left; with --record the result of that rule stands from then on
    Eligibility {
        reference: String,
        /// Put the result of this rule on record
        #[arg(long, value_name = "RULE")]
        record: Option<String>,
        /// Of this person only
        #[arg(long, value_name = "NAME")]
        person: Option<String>,
    },
    /// Set a bring-up date: a reminder of the office, not a time limit of the law
    BringUp {
        reference: String,
        date: String,
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
}

/// What is given to the gates before a step.
#[derive(Debug, Clone, Default, Args)]
pub struct GivenArguments {
    /// Ground of a refusal or postponement, such as RM01; may be repeated
    #[arg(long = "ground", value_name = "CODE")]
    pub grounds: Vec<String>,
    /// Reasons of a refusal or postponement
    #[arg(long, value_name = "TEXT")]
    pub reasons: Option<String>,
    /// Answer to a question: refused_for=nationality; a reason follows after a colon
    #[arg(long = "answer", value_name = "QUESTION=ANSWER")]
    pub answers: Vec<String>,
    /// A fact that is so, with what there is to say: partner_heard=NOTE
    #[arg(long = "confirm", value_name = "FACT=NOTE")]
    pub confirmed: Vec<String>,
    /// Pass a gate, with the reason
    #[arg(long = "pass", value_name = "GATE=REASON")]
    pub passes: Vec<String>,
    /// Date of the bring-up that the chosen way asks for
    #[arg(long, value_name = "DATE")]
    pub review_on: Option<String>,
}

/// What becomes of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Disposal {
    Destroy,
    HandToArchive,
    KeepForGood,
}

impl Disposal {
    /// The code of the law files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Destroy => "destroy",
            Self::HandToArchive => "hand_to_archive",
            Self::KeepForGood => "keep_for_good",
        }
    }
}

/// Views of `case list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum View {
    Open,
    Closed,
    Urgent,
    Conflict,
    /// Open, and somebody else has it in hand
    WaitingForOthers,
    /// Open, and it is our turn
    WaitingForUs,
    /// Open, without a movement for the days that the office has set
    NoActivity,
    /// Closed, and the time of keeping has passed
    ForDisposal,
}

impl View {
    /// The state a case query names.
    pub fn state(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Urgent => "urgent",
            Self::Conflict => "conflict",
            Self::WaitingForOthers => "waiting_for_others",
            Self::WaitingForUs => "waiting_for_us",
            Self::NoActivity => "no_activity",
            Self::ForDisposal => "for_disposal",
        }
    }
}

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

#[derive(Debug, Subcommand)]
pub enum CardCommand {
    /// Write the card of this desk to a file, and say its fingerprint
    Export { file: PathBuf },
    /// Admit a desk by its card and the fingerprint heard from it
    Admit {
        file: PathBuf,
        /// What the card introduces
        #[arg(long = "as", value_enum, value_name = "KIND")]
        kind: CardKind,
        /// The 40 digits as they were read aloud; spaces and dashes do no harm
        #[arg(long, value_name = "DIGITS")]
        fingerprint: String,
    },
    /// List the desks this register knows
    List,
}

/// What a card introduces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CardKind {
    /// Another desk of this authority
    Desk,
    /// Another authority
    Partner,
}

#[derive(Debug, Subcommand)]
pub enum DeskCommand {
    /// List the desks of the authority, with those that are revoked and journals that parted in two
    List,
    /// Revoke another desk: what it writes beyond what is here counts nowhere, and nothing is sealed to it any more
    Revoke {
        /// Name of the desk
        name: String,
        /// Why; every desk will show it
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// List entries that are kept and do not count
    Inert,
    /// Enter one of them again as an own new entry
    ReEnter {
        /// Its id, as `desk inert` tells it
        entry: String,
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
pub enum BundleCommand {
    /// Seal to a desk everything it has not acknowledged
    Export {
        /// Name of the desk
        #[arg(long, value_name = "NAME")]
        to: String,
        file: PathBuf,
    },
    /// Show what a bundle holds and would change; nothing is stored
    Inspect { file: PathBuf },
    /// Import a bundle, all of it or nothing
    Import { file: PathBuf },
    /// Note that a bundle was looked at and is not to be imported now; the file stays where it is
    SetAside { file: PathBuf },
    /// Say what is missing here and at the other desks, and which bundles are on their way
    Missing,
    /// Choose the folder in which the desks of this office leave and take bundles; without a folder: say which it is
    Folder {
        dir: Option<PathBuf>,
        /// Use no folder any more; what lies there stays
        #[arg(long, conflicts_with = "dir")]
        none: bool,
    },
    /// Take what other desks left in the exchange folder, and leave what they lack
    Turn,
    /// Say what a bundle that came has brought, whole with --json; without an id: list the bundles that came
    Report {
        /// Its id or the beginning of it, as the list tells it
        bundle: Option<String>,
    },
    /// Give up a bundle on its way; the next one repeats what it carried
    Lost {
        /// Name of the desk it was made for
        #[arg(long, value_name = "NAME")]
        to: String,
        /// Its id or the name of its file, as `bundle missing` tells them
        bundle: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum ConflictCommand {
    /// List what two desks did apart: values, removals, stages, outcomes, numbers
    List,
    /// Settle one of them, by the id it was listed under, with one of its values or, of a field, another one
    ///
    /// Of a removal: keep or remove. Of stages and outcomes: the stage. Of a number: the id of the case that keeps it.
    Resolve { id: String, value: String },
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
