//! The register about itself, and the settings the office shares.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SeenTokens;

/// `register info`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RegisterInfo {
    pub authority: String,
    pub state: String,
    pub desk: String,
    pub staff: String,
    pub time_zone: String,
    pub content_hash: String,
    /// Fingerprint of the journal heads, as printed at the foot of each page.
    pub head: String,
    #[ts(type = "Record<string, number>")]
    pub counts: BTreeMap<String, u64>,
    pub gaps: Vec<String>,
    pub training: bool,
    pub law_version: String,
}

/// Answer to "how strong is this passphrase?"
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PassphraseStrength {
    /// 0 (guessed at once) to 4 (very hard to guess).
    pub score: u8,
    pub long_enough: bool,
    pub minimum_length: u32,
}

/// What set-up asks.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SetUp {
    pub authority: String,
    pub state: String,
    pub time_zone: String,
    pub desk: String,
    pub staff: String,
    pub passphrase: String,
    /// Shipped time limits to adopt at once: `none`, `read`, `all`.
    pub limits: String,
    /// Time limits of the State's own law.
    #[serde(default)]
    pub own_limits: Vec<NewOwnLimit>,
}

/// A time limit of the office's own law, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct NewOwnLimit {
    /// The clock: of the rows `limit_kind`.
    pub kind: String,
    /// A whole number of `unit`s.
    pub length: String,
    /// `days`, `months`, `working_days`, `hours`.
    pub unit: String,
    /// Law and article.
    pub article: String,
}

/// Settings the whole office shares.
#[derive(Debug, Clone, Deserialize, Serialize, TS)]
#[ts(export)]
pub struct OfficeSettings {
    pub authority: String,
    pub state: String,
    pub time_zone: String,
    /// `{family}-{direction}-{year}-{number}`.
    pub number_pattern: String,
    /// `latn` (0–9) or `arab` (٠–٩).
    pub digits: String,
    /// ISO weekday numbers that are not worked, e.g. `6 7`.
    pub weekend: String,
    /// Public holidays, ISO dates, space between.
    pub holidays: String,
    /// One run of numbers for all families (`one`), or one each (`each`).
    pub number_runs: String,
    /// Pattern of mail-book numbers, such as `{way}-{year}-{number}`.
    pub mail_pattern: String,
    /// Lines of the letterhead below the authority's name.
    pub letterhead: String,
    /// Marking words at top and bottom of letters.
    pub marking: String,
    /// Out-of-hours numbers, one a line: who, colon, number.
    pub duty_numbers: String,
    /// Principal offences the office counts by, one a line.
    pub offence_list: String,
    /// Office practice: days until an acknowledgement should have gone, and between chasers.
    pub acknowledge_days: String,
    pub chase_days: String,
    /// Office practice: days without a movement after which an open case is listed.
    pub quiet_days: String,
    /// How long closed cases are kept, one rule a line: family, outcome, years; `*` stands for any.
    pub retention_rules: String,
    /// Name of the archive box of a closed case: `{year}` of closing, `{family}`, `{direction}`, `{partner}`.
    pub box_pattern: String,
    /// Days after which an entry of the directory or a treaty should be checked again.
    pub recheck_days: String,
    /// Office practice: days after which a backup is overdue.
    pub backup_days: String,
    /// Office practice: working days before an appeal closes by which the partner is told of an adverse ruling.
    pub tell_ruling_days: String,
    #[serde(default)]
    pub seen: SeenTokens,
}

/// What checking the register found, with the sentences that say it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RegisterAudit {
    pub found: crate::register::Verified,
    /// What does not check, what is proven all the same, which cases to look at; empty where all is well.
    pub lines: Vec<String>,
}

/// The time limits that the law files offer.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct OfferedLimits {
    /// The person at work may adopt them.
    pub may_adopt: bool,
    pub limits: Vec<OfferedLimit>,
}

/// One row of the law files; it is applied once the office has adopted it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct OfferedLimit {
    /// Names the row as it reads now.
    pub mark: String,
    pub code: String,
    pub instruments: Vec<String>,
    pub own_states: Vec<String>,
    pub partners: Vec<String>,
    pub families: Vec<String>,
    /// As in `effect-<code>`.
    pub effect: String,
    /// It bears on the liberty of a person.
    pub custody: bool,
    pub length: Option<u32>,
    /// `hours`, `days`, `months`, `working_days`.
    pub unit: Option<String>,
    /// Counted back from the start.
    pub backward: bool,
    /// A duty without a number of days, as in `promptly-<code>`.
    pub promptly: Option<String>,
    /// Stages and named dates that start it.
    pub starts_from: Vec<String>,
    pub source: String,
    /// As in `sure-<code>`; `memory`: check before relying.
    pub sure: String,
    pub adopted: bool,
    /// Adopted as an earlier version had it, and another row now.
    pub changed: bool,
    pub seen: String,
}
