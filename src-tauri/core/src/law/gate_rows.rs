//! The shapes of gates: what is asked before an act, the questions they put and the ways they offer.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::basis::{ElsewhereRow, UnderRow};
use super::rows::Sure;

/// How firmly something is asked for. Words: `gate-strength-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Held until it is done or a reason is written.
    Duty,
    /// The text forbids the act; passed with a reason only.
    Forbidden,
    /// Asks whether it was done, or why not.
    WhereAppropriate,
    /// One key to pass.
    Recommended,
}

impl GateRow {
    /// One gate for each of several things, with their own sources, in the place of one with its own.
    pub fn stands_for_each(&self) -> bool {
        self.for_forbidden_grounds || self.for_conditions
    }
}

impl Strength {
    pub const ALL: [Self; 4] = [Self::Duty, Self::Forbidden, Self::WhereAppropriate, Self::Recommended];

    /// Code, as in `gate-strength-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Duty => "duty",
            Self::Forbidden => "forbidden",
            Self::WhereAppropriate => "where_appropriate",
            Self::Recommended => "recommended",
        }
    }
}

/// Something an office does that law asks something before. Words: `gate-act-<code>`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActRow {
    pub code: String,
    /// Entering one of these stages is this act.
    #[serde(default)]
    pub stages: Vec<String>,
    /// Entering one of these is this act where the request is not refused yet: they follow a refusal, or are one.
    #[serde(default)]
    pub unless_refused: Vec<String>,
    /// Giving a measure one of these statuses is this act.
    #[serde(default)]
    pub measure_statuses: Vec<String>,
    /// Recording one of these kinds of a record is this act: the codes of its field `kind` by the kind of record.
    #[serde(default)]
    pub records: BTreeMap<String, Vec<String>>,
    pub source: String,
    pub sure: Sure,
}

/// Something asked for before an act. Words: `gate-<code>` and `gate-<code>-advice`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GateRow {
    pub code: String,
    pub strength: Strength,
    pub families: Vec<String>,
    #[serde(default)]
    pub directions: Vec<String>,
    #[serde(default)]
    pub our_roles: Vec<String>,
    /// Acts it stands before.
    #[serde(default)]
    pub acts: Vec<String>,
    /// Stages it stands before.
    #[serde(default)]
    pub before: Vec<String>,
    /// Grounds it holds for; none given means all.
    #[serde(default)]
    pub grounds: Vec<String>,
    /// Holds also as long as no ground is named.
    #[serde(default)]
    pub without_ground: bool,
    /// Stands once for each named ground that an instrument of the case forbids.
    #[serde(default)]
    pub for_forbidden_grounds: bool,
    /// Stands once for each condition that an instrument of the case sets, until it is found met.
    #[serde(default)]
    pub for_conditions: bool,
    /// Stands only where all of these are known.
    #[serde(default)]
    pub only_if: Vec<String>,
    /// Does not stand where one of these is known.
    #[serde(default)]
    pub unless: Vec<String>,
    /// What must be known: one of each group.
    #[serde(default)]
    pub wants: Vec<Vec<String>>,
    /// Questions that must be answered.
    #[serde(default)]
    pub asks: Vec<String>,
    /// The question whose answer is one of the ways offered.
    pub chooses: Option<String>,
    /// What the office is asked to set: a date or a bring-up.
    #[serde(default)]
    pub sets: Vec<String>,
    /// Does not stand where one of these gates does.
    #[serde(default)]
    pub yields_to: Vec<String>,
    /// The only role that may pass it.
    pub passed_by: Option<String>,
    /// Instruments that carry it.
    #[serde(default)]
    pub under: Vec<UnderRow>,
    /// No shipped instrument carries it: it holds where the office entered the article of a treaty.
    #[serde(default)]
    pub entered_only: bool,
    /// Its source where no instrument of the case carries it and it holds all the same.
    pub elsewhere: Option<ElsewhereRow>,
    /// Its strength there, where that is another: office practice never looks like law.
    pub elsewhere_strength: Option<Strength>,
}

/// A question a gate puts. Words: `gate-question-<code>`, and `gate-answer-<code>` for each answer.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionRow {
    pub code: String,
    /// Answers there are; none given means the ways that are offered.
    #[serde(default)]
    pub answers: Vec<String>,
    /// Answers that need a reason beside them.
    #[serde(default)]
    pub reason_for: Vec<String>,
    /// The answer that a named ground suggests.
    #[serde(default)]
    pub from_grounds: BTreeMap<String, String>,
    pub source: String,
    pub sure: Sure,
}

/// How far an instrument obliges us to take a way. Words: `gate-obligation-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Obligation {
    /// Must, without being asked.
    Unasked,
    /// Must, since the partner asked.
    Asked,
    /// Must consider.
    Consider,
    /// May.
    Possible,
}

impl Obligation {
    pub const ALL: [Self; 4] = [Self::Unasked, Self::Asked, Self::Consider, Self::Possible];

    /// Code, as in `gate-obligation-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unasked => "unasked",
            Self::Asked => "asked",
            Self::Consider => "consider",
            Self::Possible => "possible",
        }
    }
}

/// A way that a gate offers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfferRow {
    pub code: String,
    pub gate: String,
    /// What is offered, one of the list `gate_ways`. Words: `gate-answer-<way>`.
    pub way: String,
    pub obligation: Obligation,
    /// Offered where each of these questions has one of these answers, or none yet.
    #[serde(default)]
    pub when: BTreeMap<String, Vec<String>>,
    /// The act done instead: taking this way, the office does not do what the gate stands before.
    pub instead: Option<String>,
    /// What the office is asked to set.
    #[serde(default)]
    pub sets: Vec<String>,
    #[serde(default)]
    pub under: Vec<UnderRow>,
    pub elsewhere: Option<ElsewhereRow>,
}
