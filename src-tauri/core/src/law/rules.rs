//! The shapes of time limits and of what bears on them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::rows::Sure;

/// Things that can happen: a stage is entered, or a named date is known.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Events {
    #[serde(default)]
    pub stages: Vec<String>,
    #[serde(default)]
    pub dates: Vec<String>,
}

impl Events {
    pub fn is_empty(&self) -> bool {
        self.stages.is_empty() && self.dates.is_empty()
    }
}

/// Unit of a length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Counted as whole days, rounded down: the date then errs to the early side.
    Hours,
    Days,
    /// Same day number, or the last day of a shorter month.
    Months,
    WorkingDays,
}

impl Unit {
    /// Code, as in `unit-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Months => "months",
            Self::WorkingDays => "working_days",
        }
    }
}

/// What a deadline belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BelongsTo {
    Person,
    Case,
    Measure,
}

/// Whether the text leaves a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Strict {
    /// May, should, preferably.
    Soft,
    /// Must.
    Hard,
}

/// A time limit.
///
/// An instrument, partner or own State carries it, never nothing at all. Exactly one of `length`, `as_given`, `promptly` and `no_later_than` says how long.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineRow {
    pub code: String,
    /// Instruments that carry it.
    #[serde(default)]
    pub instruments: Vec<String>,
    /// States whose own law carries it.
    #[serde(default)]
    pub own_states: Vec<String>,
    /// Partner States it is agreed with; none given means all.
    #[serde(default)]
    pub partners: Vec<String>,
    /// Territories of the partner it is limited to.
    #[serde(default)]
    pub territories: Vec<String>,
    /// Territories of the partner that have another limit.
    #[serde(default)]
    pub except_territories: Vec<String>,
    pub families: Vec<String>,
    /// Companion records it is for, of the list `records`; none given means requests and enquiries.
    #[serde(default)]
    pub records: Vec<String>,
    #[serde(default)]
    pub directions: Vec<String>,
    #[serde(default)]
    pub our_roles: Vec<String>,
    /// What starts the clock. A named date says exactly this and so goes before a step.
    pub starts: Events,
    /// Holds only where one of these has happened; none given means always.
    #[serde(default)]
    pub only_if: Events,
    /// What the start is, for whoever reads the row: an event, or what we sent. Nothing is worked out from it; whose stamp
    /// counts is told by `starts`.
    pub anchor: String,
    pub length: Option<u32>,
    pub unit: Option<Unit>,
    /// A lead time, counted back from the start.
    #[serde(default)]
    pub backward: bool,
    /// The named date is itself the limit.
    #[serde(default)]
    pub as_given: bool,
    /// A duty in words, without a number of days: at_once, without_delay, as_soon_as_practicable.
    pub promptly: Option<String>,
    /// Due when another deadline is.
    pub no_later_than: Option<String>,
    /// The day of the event is day one.
    #[serde(default)]
    pub count_day_zero: bool,
    /// Moves to the next working day. For custody only where the text was read, or is the office's, and a note says so.
    #[serde(default)]
    pub rolls_forward: bool,
    pub effect: String,
    /// Which duty, where the effect is one: what has to be done by then.
    pub duty: Option<String>,
    pub strict: Strict,
    /// A limit on a person's detention.
    #[serde(default)]
    pub custody: bool,
    pub belongs_to: BelongsTo,
    /// Whose act it is: requesting, requested, sentencing, administering, or either.
    pub falls_on: String,
    /// The office's own: adapted or entered by it, so that nobody has to adopt it as well.
    #[serde(skip)]
    pub own: bool,
    /// Holds also where a carrier is only invoked and gives way to the governing treaty: a duty outside its paragraphs
    /// on procedure.
    #[serde(default)]
    pub always: bool,
    /// What fulfils it.
    #[serde(default)]
    pub met_by: Events,
    /// What fulfils it counts also when it came before the start.
    #[serde(default)]
    pub met_before: bool,
    /// What makes it fall away. The end of the case always does; the end of custody does for custody.
    #[serde(default)]
    pub ended_by: Events,
    pub renewal: Option<RenewalRow>,
    /// Comes back at this interval while it lasts.
    pub repeats: Option<RepeatRow>,
    pub source: String,
    /// The article of each instrument, where they differ.
    #[serde(default)]
    pub source_for: BTreeMap<String, String>,
    pub sure: Sure,
    /// How sure the article of each instrument is, where that differs.
    #[serde(default)]
    pub sure_for: BTreeMap<String, Sure>,
    pub note: Option<String>,
}

impl DeadlineRow {
    /// Code of the words `effect-<code>`: the duty it names, or else its effect.
    pub fn said(&self) -> &str {
        self.duty.as_deref().unwrap_or(&self.effect)
    }

    /// Names the row as it reads now: its code and a digest of everything that moves the date or its weight.
    ///
    /// An office adopts a row as it read it; a row that a later version changed is offered again.
    pub fn mark(&self) -> String {
        let mut digest = Sha256::new();
        let events = |events: &Events| format!("{}|{}", events.stages.join(" "), events.dates.join(" "));
        let renewal = self.renewal.as_ref().map(|one| (one.length, one.unit.code(), one.times, one.on_request));
        for part in [
            events(&self.starts),
            events(&self.only_if),
            events(&self.met_by),
            events(&self.ended_by),
            self.anchor.clone(),
            format!("{:?} {:?}", self.length, self.unit.map(Unit::code)),
            format!("{} {} {}", self.backward, self.as_given, self.count_day_zero),
            format!("{:?} {:?}", self.promptly, self.no_later_than),
            format!("{} {} {}", self.rolls_forward, self.custody, self.met_before),
            format!("{} {}", self.effect, self.strict == Strict::Hard),
            format!("{renewal:?} {:?}", self.repeats.as_ref().map(|one| (one.every, one.unit.code()))),
            self.instruments.join(" "),
            self.own_states.join(" "),
            self.partners.join(" "),
            self.territories.join(" "),
            self.except_territories.join(" "),
        ]
        .into_iter()
        .chain(self.always.then(|| "always".to_owned()))
        .chain((!self.records.is_empty()).then(|| self.records.join(" ")))
        {
            digest.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            digest.update(part.as_bytes());
        }
        let hash: String = digest.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        format!("{}:{hash}", self.code)
    }
}

/// A clock that treaties limit in their own way: an office that enters a treaty gives length and article.
/// Words: `limit-kind-<code>`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitKindRow {
    pub code: String,
    pub families: Vec<String>,
    pub starts: Events,
    #[serde(default)]
    pub met_by: Events,
    #[serde(default)]
    pub met_before: bool,
    #[serde(default)]
    pub ended_by: Events,
    /// The effect where the treaty says no other.
    pub effect: String,
    /// Which duty, where the effect is one.
    pub duty: Option<String>,
    pub strict: Strict,
    #[serde(default)]
    pub custody: bool,
    pub belongs_to: BelongsTo,
    pub falls_on: String,
    pub source: String,
    pub sure: Sure,
}

/// A limit that can be made longer.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RenewalRow {
    pub length: u32,
    pub unit: Unit,
    /// How often; absent means without limit.
    pub times: Option<u32>,
    /// Only when the partner asks for it.
    pub on_request: bool,
}

/// A limit that comes back.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RepeatRow {
    pub every: u32,
    pub unit: Unit,
}

/// An interval that is not counted in some deadlines.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PauseRow {
    pub code: String,
    pub instruments: Vec<String>,
    pub deadlines: Vec<String>,
    pub from: Events,
    pub until: Events,
    pub source: String,
    pub sure: Sure,
}

/// A new start for some deadlines.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RestartRow {
    pub code: String,
    pub instruments: Vec<String>,
    pub deadlines: Vec<String>,
    pub starts: Events,
    pub source: String,
    pub sure: Sure,
}

/// A day from which a treaty can count what is left of a sentence. Words: `measured-from-<code>`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasuredFromRow {
    /// Of the list `measured_from`.
    pub code: String,
    pub measured_on: Events,
    pub source: String,
    pub sure: Sure,
}

/// A condition on how much of a sentence is left.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EligibilityRow {
    pub code: String,
    pub instruments: Vec<String>,
    #[serde(default)]
    pub partners: Vec<String>,
    /// What is left is measured on this date.
    pub measured_on: Events,
    pub at_least: u32,
    pub unit: Unit,
    /// Whether less can be enough in an exceptional case; none where that is not known.
    pub exceptions: Option<bool>,
    /// Further bars, such as unpaid_fine or unpaid_compensation.
    #[serde(default)]
    pub bars: Vec<String>,
    pub source: String,
    pub sure: Sure,
}

/// Another office's stamp that counts as receipt.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StampRuleRow {
    pub code: String,
    pub instruments: Vec<String>,
    #[serde(default)]
    pub partners: Vec<String>,
    pub deadlines: Vec<String>,
    /// The named date that meets them.
    pub date: String,
    pub source: String,
    pub sure: Sure,
}
