//! `case …`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::Whose;
use super::case_list::CaseFilter;

#[derive(Debug, Subcommand)]
pub enum CaseCommand {
    /// Register a case from a JSON file, or from standard input with -
    Add {
        file: PathBuf,
        /// The one person of the file is this person of the register, by id; for several, `same_as` in the file
        #[arg(long, value_name = "ID")]
        person: Option<String>,
        /// Register although somebody of the register may be the same
        #[arg(long)]
        anyway: bool,
    },
    /// Print the JSON Schema of what `case add` reads
    Schema,
    /// List cases
    List {
        #[command(flatten)]
        filter: CaseFilter,
        /// At most this many rows
        #[arg(long, value_name = "N")]
        limit: Option<u32>,
        /// Also keep the list under this name, as the window does; it stays at this desk
        #[arg(long, value_name = "NAME")]
        keep: Option<String>,
    },
    /// Lists that you keep under names at this desk
    Views {
        /// Keep this one no longer
        #[arg(long, value_name = "NAME")]
        forget: Option<String>,
    },
    /// Show one case whole
    Show { reference: String },
    /// Change fields: FIELD=VALUE, persons.0.FIELD=VALUE, measures.0.FIELD=VALUE; an empty value empties the field
    Set {
        reference: String,
        #[arg(required = true, value_name = "FIELD=VALUE")]
        fields: Vec<String>,
        #[command(flatten)]
        given: GivenArguments,
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
    /// Register the note of a case once more, for a further person whom it names; the two cases are linked
    Further {
        reference: String,
        /// As for `person`
        #[arg(required = true, value_name = "FIELD=VALUE")]
        fields: Vec<String>,
        /// Register although somebody of the register may be the same
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
    /// What the instruments ask before a transfer, for each person; with --find what was found of one condition
    Conditions {
        reference: String,
        /// The condition that was found, by its code
        #[arg(long, value_name = "CODE", requires_all = ["result", "ground"])]
        find: Option<String>,
        /// met, not_met, or exception_possible where the instrument allows one
        #[arg(long, value_name = "RESULT", requires = "find")]
        result: Option<String>,
        /// What it was found on
        #[arg(long, value_name = "TEXT", requires = "find")]
        ground: Option<String>,
        /// When; today if it is left out
        #[arg(long, value_name = "DATE", requires = "find")]
        on: Option<String>,
        /// Of this person only
        #[arg(long, value_name = "NAME")]
        person: Option<String>,
    },
    /// What the request must say and bring, and what is there; with --item and --answer an item is ticked
    Checklist {
        reference: String,
        /// The item that was looked at, by its code
        #[arg(long, value_name = "CODE", requires = "answer")]
        item: Option<String>,
        /// there, untranslated, missing, asked_for or not_needed
        #[arg(long, value_name = "ANSWER", requires = "item")]
        answer: Option<String>,
        /// When; today if it is left out
        #[arg(long, value_name = "DATE", requires = "item")]
        on: Option<String>,
        /// The document that it is, by name or id
        #[arg(long, value_name = "NAME", requires = "item")]
        document: Option<String>,
        #[arg(long, value_name = "TEXT", requires = "item")]
        note: Option<String>,
    },
    /// Mark a case, or one row of it, as entered in error: it stays in the history and no longer counts
    InError {
        reference: String,
        #[arg(long, value_name = "TEXT", required_unless_present = "take_back")]
        reason: Option<String>,
        /// One row of the case, by the id that `case show` gives with --json
        #[arg(long, value_name = "ID")]
        row: Option<String>,
        /// It was right after all and counts again
        #[arg(long, conflicts_with = "reason")]
        take_back: bool,
    },
    /// Set a bring-up date: a reminder of the office, not a time limit of the law
    BringUp {
        reference: String,
        date: String,
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
}

/// What is given to the gates before a step, a change or a record.
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
