//! Figures that balance: opening + new − finalised = closing.

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
    /// `requests` (also when empty), `persons` or `measures`.
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
    /// Cases that keep a row from balancing, with the reason.
    pub breaking: Vec<BreakingCase>,
    /// Enquiries in the same time: shown, never counted.
    pub enquiries: u32,
    /// Cases whose date of receipt or sending is unknown: counted by the day they were entered.
    pub undated: u32,
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
    /// `closed_before_received`, `closed_without_date`, `no_date` …
    pub why: String,
}
