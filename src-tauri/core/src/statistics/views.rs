//! What the figures and the register book are asked for, and what they answer.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is counted, from when to when.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct FiguresQuery {
    /// First and last day.
    pub from: String,
    pub to: String,
    /// `requests` (also when empty), `persons` or `measures`. Persons beside the matter (relatives, counsel, by the
    /// law files' list) are not counted.
    pub unit: String,
}

/// The yearly table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Figures {
    pub from: String,
    pub to: String,
    pub unit: String,
    pub rows: Vec<FiguresRow>,
    /// Cases that keep a row from balancing, and those with no place in the table, with the reason.
    pub breaking: Vec<BreakingCase>,
    /// Enquiries in the same time: shown, never counted.
    pub enquiries: u32,
    /// Companion records, enquiries among them: rows of their own, in none of the sums above.
    pub companions: Vec<CompanionRow>,
    /// Counted cases whose date of receipt or sending is unknown: they count from their first step, or from the day
    /// they were entered.
    pub undated: u32,
    /// What was told of the new ones: offences, instruments, channels, sex and age.
    pub facts: Vec<FactCounts>,
    /// How long the finalised requests took; requests, whatever the table counts.
    pub durations: Vec<DurationRow>,
    /// How long it took until receipt was acknowledged, of the requests acknowledged in the time.
    pub acknowledged: Vec<DurationRow>,
}

/// How long the requests of one family and direction took that were finalised, or acknowledged, in the time: whole days
/// from receipt or sending to that day. One whose first or last day is not known to the day is not measured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DurationRow {
    pub family: String,
    pub direction: String,
    /// Requests measured.
    pub measured: u32,
    /// Those that could not be: a date is missing, of a month or year only, or before the first.
    pub unmeasured: u32,
    /// Days; nothing where none was measured.
    pub days: Option<Days>,
}

/// What a sorted row of days says. Durations are skewed: the mean never stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Days {
    pub shortest: u32,
    /// Tenths of a day: between two middle ones lies their mean.
    pub median_tenths: u32,
    /// Tenths of a day, rounded half up.
    pub mean_tenths: u32,
    /// The least number of days that nine of ten did not exceed.
    pub ninetieth: u32,
    pub longest: u32,
}

/// One fact in one direction, counted over the requests that were new in the time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FactCounts {
    /// `crime_tags`, `principal_offence`, `proceedings`, `instrument` or `channel` of requests; `sex` or `age_band` of persons.
    pub field: String,
    pub direction: String,
    /// `requests` or `persons`, whatever the table counts.
    pub unit: String,
    /// How many there are. One request can have several tags, so the values can add up to more.
    pub of: u32,
    /// “Not known” and “not asked” are two lines.
    pub values: Vec<FactCount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FactCount {
    /// Code or typed words; `unknown` is an answer too. Nothing where it was not asked.
    pub value: Option<String>,
    pub count: u32,
}

/// One kind of companion record in one direction; opening + new − finalised = closing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "CompanionFigures")]
pub struct CompanionRow {
    pub record: String,
    pub direction: String,
    pub opening: u32,
    pub new: u32,
    pub finalised: u32,
    pub closing: u32,
}

/// One family in one direction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FiguresRow {
    pub family: String,
    pub direction: String,
    pub opening: u32,
    pub new: u32,
    pub finalised: u32,
    pub closing: u32,
    pub balances: bool,
    /// Of the finalised ones, by outcome.
    pub outcomes: Vec<OutcomeCount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OutcomeCount {
    /// Outcome code; nothing where none was recorded.
    pub outcome: Option<String>,
    pub count: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BreakingCase {
    pub case_id: String,
    pub reference: String,
    /// `closed_before_received`; `closed_without_date`; `no_date`: neither received or sent nor closed on a known
    /// day; `no_family`: the entry that registers it has not reached this desk.
    pub why: String,
    /// What it is off by, in the unit of the table.
    pub off_by: i32,
}

/// What the register book is asked for.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct RegisterBookQuery {
    pub year: i32,
    /// `incoming` or `outgoing`; left out, both.
    pub direction: Option<String>,
}

/// One number of the register book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RegisterBookLine {
    pub number: String,
    /// `case`; `former`, `taken_over`: the case goes on under `further`; `void`: never used.
    pub kind: String,
    pub case_id: Option<String>,
    /// The number under which the case is found now.
    pub further: Option<String>,
    /// Why the number is void or was replaced, or why the case was entered in error.
    pub reason: Option<String>,
    pub in_error: bool,
    pub family: Option<String>,
    pub direction: Option<String>,
    /// `request` or the kind of companion record; nothing for a void number.
    pub record: Option<String>,
    /// Received, or sent; for a void number the day it was declared so.
    pub on: Option<String>,
    pub partner: Option<String>,
    pub their_reference: Option<String>,
    pub applicant: Option<String>,
    pub persons: Vec<String>,
    pub subject: Option<String>,
    pub officer: Option<String>,
    pub stage: Option<String>,
    pub outcome: Option<String>,
    pub closed_on: Option<String>,
    /// Where the paper belongs, and who has it.
    pub place: Option<String>,
    pub held_by: Option<String>,
}
