//! Treaties that an office entered, as law files: what works for a shipped instrument works for them.

use serde::Serialize;

use super::grounds::ShownBy;
use super::lookup::Law;
use super::rows::InstrumentRow;
use super::rules::{BelongsTo, Events, LimitKindRow, Strict};
use crate::model::dates::{CivilDate, PartialDate};

/// A treaty with its articles. Its name is its code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Treaty {
    pub name: String,
    /// Of the list `instrument_kinds`.
    pub kind: String,
    /// None given means all.
    pub families: Vec<String>,
    /// The States it binds, ours among them.
    pub parties: Vec<String>,
    /// ISO dates.
    pub in_force_on: Option<String>,
    pub ended_on: Option<String>,
    pub evidence_standard: Option<String>,
    pub reference: Option<String>,
    pub source: String,
    pub rules: Vec<TreatyRule>,
}

/// One article.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TreatyRule {
    /// Of the list `treaty_rule_kinds`: a gate that it carries, a ground of refusal, a time limit, or how much of a
    /// sentence must be left.
    pub kind: String,
    pub article: String,
    pub ground: Option<String>,
    pub force: Option<String>,
    /// Kind of the limit, of the rows `limit_kind`.
    pub starts: Option<String>,
    pub length: Option<i64>,
    pub unit: Option<String>,
    /// Other than the kind's own.
    pub effect: Option<String>,
    pub falls_on: Option<String>,
    /// From which day what is left of a sentence is counted, of the rows `measured_from`.
    pub measured_from: Option<String>,
    /// `yes` where the condition need not be met in exceptional cases.
    pub exceptions: Option<String>,
}

#[derive(Serialize)]
struct File<'a> {
    version: &'a str,
    instrument: [Instrument<'a>; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    carried: Vec<Carried<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    deadline: Vec<Limit<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    eligibility: Vec<LeftOfSentence<'a>>,
}

#[derive(Serialize)]
struct Instrument<'a> {
    code: &'a str,
    short: &'a str,
    kind: &'a str,
    families: &'a [String],
    members: &'a [String],
    in_force_on: Option<&'a str>,
    ended_on: Option<&'a str>,
    evidence_standard: Option<&'a str>,
    reference: Option<&'a str>,
    source: &'a str,
    sure: &'static str,
}

#[derive(Serialize)]
struct Carried<'a> {
    instrument: &'a str,
    gate: Option<&'a str>,
    ground: Option<&'a str>,
    force: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    exceptions: bool,
    source: String,
    sure: &'static str,
}

/// How much of a sentence must be left.
#[derive(Serialize)]
struct LeftOfSentence<'a> {
    code: String,
    instruments: [&'a str; 1],
    at_least: i64,
    unit: &'a str,
    exceptions: bool,
    source: String,
    sure: &'static str,
    measured_on: &'a Events,
}

/// A time limit on one of the clocks that an office can limit: carried by a treaty, or by its own State.
#[derive(Serialize)]
pub(super) struct Limit<'a> {
    pub code: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub instruments: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub own_states: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub directions: Vec<&'static str>,
    pub families: Vec<&'a str>,
    pub anchor: &'static str,
    pub length: i64,
    pub unit: &'a str,
    pub effect: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duty: Option<&'a str>,
    pub strict: Strict,
    pub custody: bool,
    pub belongs_to: BelongsTo,
    pub falls_on: &'a str,
    pub met_before: bool,
    pub source: String,
    pub sure: &'static str,
    pub starts: &'a Events,
    pub met_by: &'a Events,
    pub ended_by: &'a Events,
}

/// The kind of article that says how much of a sentence must be left.
pub const REMAINING_SENTENCE: &str = "remaining_sentence";
/// Answer to whether a condition has exceptions.
const YES: &str = "yes";
/// How a condition is treated among the grounds of refusal.
const CONDITION: &str = "condition";
/// What an office enters is its own, whatever the treaty says: shown as such.
const SURE: &str = "office";

impl<'a> Limit<'a> {
    /// A limit of this length under this article; nobody carries it yet.
    pub(super) fn on(
        law: &Law,
        kind: &'a LimitKindRow,
        article: String,
        length: i64,
        unit: Option<&'a str>,
        effect: Option<&'a str>,
    ) -> Self {
        let effect = effect.unwrap_or(&kind.effect);
        Self {
            code: format!("{article} ({})", kind.code),
            instruments: Vec::new(),
            own_states: Vec::new(),
            directions: Vec::new(),
            families: kind.families.iter().map(String::as_str).collect(),
            anchor: "event",
            length,
            unit: unit.unwrap_or("days"),
            effect,
            duty: kind.duty.as_deref().filter(|_| law.list_has("duty_effects", effect)),
            strict: kind.strict,
            custody: kind.custody,
            belongs_to: kind.belongs_to,
            falls_on: &kind.falls_on,
            met_before: kind.met_before,
            source: article,
            sure: SURE,
            starts: &kind.starts,
            met_by: &kind.met_by,
            ended_by: &kind.ended_by,
        }
    }
}

impl Treaty {
    fn left_of_sentence<'a>(&'a self, law: &'a Law, rule: &'a TreatyRule) -> Option<LeftOfSentence<'a>> {
        let days = law.rows().measured_from.iter().find(|row| Some(&row.code) == rule.measured_from.as_ref())?;
        (rule.kind == REMAINING_SENTENCE).then_some(())?;
        Some(LeftOfSentence {
            code: format!("{}, {} ({})", self.name, rule.article, rule.kind),
            instruments: [&self.name],
            at_least: rule.length?,
            unit: rule.unit.as_deref()?,
            exceptions: rule.exceptions.as_deref() == Some(YES),
            source: format!("{}, {}", self.name, rule.article),
            sure: SURE,
            measured_on: &days.measured_on,
        })
    }

    /// Name of its file among the office's own.
    pub fn file_name(&self) -> String {
        treaty_file(&self.name)
    }

    /// The treaty as a law file. `law` says what the kinds of articles mean.
    pub fn to_file(&self, law: &Law) -> String {
        let kinds = &law.rows().limit_kind;
        let is_gate = |kind: &str| law.rows().gate.iter().any(|gate| gate.code == kind);
        let article = |rule: &TreatyRule| format!("{}, {}", self.name, rule.article);
        let carried = self.rules.iter().filter(|rule| is_gate(&rule.kind) || rule.ground.is_some());
        let has_exceptions = |rule: &TreatyRule| rule.exceptions.as_deref() == Some(YES);
        let left: Vec<LeftOfSentence<'_>> =
            self.rules.iter().filter_map(|rule| self.left_of_sentence(law, rule)).collect();
        // Too little left is a ground of refusal as well: it stands under the same article.
        let by_sentence = law.rows().ground.iter().filter(|ground| {
            ground.condition.as_ref().is_some_and(|key| key.shown_by == Some(ShownBy::RemainingSentence))
        });
        let too_little = by_sentence.flat_map(|ground| {
            left.iter().map(|row| Carried {
                instrument: &self.name,
                gate: None,
                ground: Some(&ground.code),
                force: Some(CONDITION),
                exceptions: row.exceptions,
                source: row.source.clone(),
                sure: SURE,
            })
        });
        let limits = self.rules.iter().filter_map(|rule| {
            let kind = kinds.iter().find(|kind| Some(&kind.code) == rule.starts.as_ref())?;
            let families = kind.families.iter().filter(|one| self.families.is_empty() || self.families.contains(one));
            let row = Limit::on(law, kind, article(rule), rule.length?, rule.unit.as_deref(), rule.effect.as_deref());
            Some(Limit {
                instruments: vec![&self.name],
                families: families.map(String::as_str).collect(),
                falls_on: rule.falls_on.as_deref().unwrap_or(&kind.falls_on),
                ..row
            })
        });
        let file = File {
            version: "",
            instrument: [Instrument {
                code: &self.name,
                short: &self.name,
                kind: &self.kind,
                families: &self.families,
                members: &self.parties,
                in_force_on: self.in_force_on.as_deref(),
                ended_on: self.ended_on.as_deref(),
                evidence_standard: self.evidence_standard.as_deref(),
                reference: self.reference.as_deref(),
                source: &self.source,
                sure: SURE,
            }],
            carried: carried
                .map(|rule| Carried {
                    instrument: &self.name,
                    gate: is_gate(&rule.kind).then_some(rule.kind.as_str()),
                    ground: rule.ground.as_deref().filter(|_| !is_gate(&rule.kind)),
                    force: rule.force.as_deref().filter(|_| !is_gate(&rule.kind)),
                    exceptions: !is_gate(&rule.kind) && has_exceptions(rule),
                    source: article(rule),
                    sure: SURE,
                })
                .chain(too_little)
                .collect(),
            deadline: limits.collect(),
            eligibility: left,
        };
        toml::to_string(&file).unwrap_or_default()
    }
}

/// Name of the file of a treaty that the office entered.
pub fn treaty_file(name: &str) -> String {
    format!("treaties/{name}.toml")
}

/// Whether an instrument is in force on a day; one without dates always is. A month or a year is taken whole.
pub fn in_force(row: &InstrumentRow, on: CivilDate) -> bool {
    let day = |date: &Option<String>| date.as_deref().and_then(|date| PartialDate::parse(date).ok());
    day(&row.in_force_on).is_none_or(|begins| begins.earliest() <= on)
        && day(&row.ended_on).is_none_or(|ended| on <= ended.latest())
}
