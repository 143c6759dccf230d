//! Grounds of refusal: which come into question, how the case's instruments treat them, and which they forbid.

use serde::Deserialize;

use super::basis::{Basis, Carriers, ElsewhereRow, Support, UnderRow, fits};
use super::lookup::Law;
use super::rows::{Coercive, Sure};

/// How an instrument treats a ground. Words: `ground-force-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Force {
    /// No refusal may rest on it.
    Forbidden,
    /// Must refuse.
    Mandatory,
    /// The instrument does not reach such a request at all.
    OutOfScope,
    /// What the request needs to be granted is missing.
    Condition,
    /// May refuse.
    Optional,
    /// May refuse where the State made a reservation or declaration.
    ByReservation,
    /// The instrument leaves it to our own law or to other treaties.
    OwnLaw,
}

impl Force {
    pub const ALL: [Self; 7] = [
        Self::Forbidden,
        Self::Mandatory,
        Self::OutOfScope,
        Self::Condition,
        Self::Optional,
        Self::ByReservation,
        Self::OwnLaw,
    ];

    /// Code, as in `ground-force-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Forbidden => "forbidden",
            Self::Mandatory => "mandatory",
            Self::OutOfScope => "out_of_scope",
            Self::Condition => "condition",
            Self::Optional => "optional",
            Self::ByReservation => "by_reservation",
            Self::OwnLaw => "own_law",
        }
    }
}

/// A ground of refusal. Words: `ground-<code>`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroundRow {
    pub code: String,
    pub families: Vec<String>,
    /// Measures it is limited to.
    #[serde(default)]
    pub measures: Vec<String>,
    /// How each instrument treats it.
    #[serde(default)]
    pub under: Vec<GroundUnderRow>,
    /// Source of a ground that no instrument lists, such as one that offices code for their figures.
    pub elsewhere: Option<ElsewhereRow>,
    /// Where it is a condition, somebody finds of each person whether it is met. Words: `condition-<code>`.
    pub condition: Option<ConditionKey>,
}

/// How it is found whether a condition is met.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConditionKey {
    /// What on record shows it; none: somebody finds it.
    pub shown_by: Option<ShownBy>,
    /// Its source where no instrument of the case sets it.
    pub otherwise: Option<ElsewhereRow>,
    /// It need not be met where one of these is known, of the list `gate_facts` …
    #[serde(default)]
    pub spared_by: Vec<String>,
    /// … and one of these instruments says so.
    #[serde(default)]
    pub spared_under: Vec<UnderRow>,
}

/// What on record shows that a condition is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ShownBy {
    /// The recorded result of the remaining-sentence test.
    RemainingSentence,
    /// The consent of the person, of which a gate of its own asks.
    Consent,
    /// The step with which both States have agreed.
    Agreement,
}

impl ShownBy {
    /// Code, as in `finding-follows-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::RemainingSentence => "remaining_sentence",
            Self::Consent => "consent",
            Self::Agreement => "agreement",
        }
    }
}

/// A ground under one instrument.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroundUnderRow {
    pub instrument: String,
    #[serde(default)]
    pub families: Vec<String>,
    #[serde(default)]
    pub always: bool,
    #[serde(default)]
    pub governing_only: bool,
    pub force: Force,
    /// Holds only for measures that need compulsion, or only for those that do not.
    pub coercive: Option<bool>,
    /// Does not hold where one of these grounds is named as well.
    #[serde(default)]
    pub unless_grounds: Vec<String>,
    /// Of a condition: in exceptional cases the request may be granted although it is not met.
    #[serde(default)]
    pub exceptions: bool,
    pub source: String,
    pub sure: Sure,
}

impl GroundUnderRow {
    pub(super) fn under(&self) -> UnderRow {
        UnderRow {
            instrument: self.instrument.clone(),
            families: self.families.clone(),
            always: self.always,
            governing_only: self.governing_only,
            source: self.source.clone(),
            sure: self.sure,
        }
    }
}

/// What is to be refused.
#[derive(Debug, Clone, Default)]
pub struct GroundFacts<'a> {
    pub basis: Basis<'a>,
    /// Kind of the measure, where one measure and not the whole request is to be refused.
    pub measure: Option<&'a str>,
    /// Whether the measure needs compulsion; none where the office has not said.
    pub coercive: Option<bool>,
    /// Grounds named so far.
    pub named: Vec<&'a str>,
}

/// A ground and how the instruments of the case treat it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroundAnswer {
    pub code: String,
    /// How it is treated, a prohibition before all else, then the governing instrument; none if no instrument of the case lists it.
    pub force: Option<Force>,
    /// Every instrument of the case that lists it: the prohibitions first, then the governing one.
    pub under: Vec<GroundUnder>,
    /// Source of a ground that offices code although no instrument of the case lists it.
    pub elsewhere: Option<Support>,
}

impl GroundAnswer {
    /// The articles that forbid it.
    pub fn warnings(&self) -> impl Iterator<Item = &GroundUnder> {
        self.under.iter().filter(|one| one.force == Force::Forbidden)
    }
}

/// How one instrument treats a ground.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroundUnder {
    pub force: Force,
    /// Holds only where the measure needs compulsion (or does not), and nobody has said which it is.
    pub only_if_coercive: Option<bool>,
    pub support: Support,
}

/// The grounds of the family: those the instruments list, then the others, then the forbidden ones.
pub fn offered(law: &Law, facts: &GroundFacts<'_>) -> Vec<GroundAnswer> {
    let rows = law.rows().ground.iter().filter(|row| {
        let measure =
            row.measures.is_empty() || facts.measure.is_some_and(|kind| row.measures.iter().any(|m| m == kind));
        measure && fits(&facts.basis, &row.families, &[], &[])
    });
    let mut found: Vec<_> = rows.map(|row| answer(law, facts, row)).collect();
    found.sort_by_key(|one| match one.force {
        Some(Force::Forbidden) => 2,
        Some(_) => 0,
        None => 1,
    });
    found
}

/// One ground; none if no file has it.
pub fn ground(law: &Law, facts: &GroundFacts<'_>, code: &str) -> Option<GroundAnswer> {
    law.rows().ground.iter().find(|row| row.code == code).map(|row| answer(law, facts, row))
}

fn answer(law: &Law, facts: &GroundFacts<'_>, row: &GroundRow) -> GroundAnswer {
    let carriers = Carriers::new(law, &facts.basis);
    let coercive = facts.coercive.or_else(|| coercive_by_kind(law, facts.measure?));
    let mut under: Vec<GroundUnder> = Vec::new();
    for one in &row.under {
        let fits = one.coercive.is_none() || coercive.is_none() || one.coercive == coercive;
        let lifted = one.unless_grounds.iter().any(|code| facts.named.contains(&code.as_str()));
        if let (true, false, Some(support)) = (fits, lifted, carriers.carries(&one.under())) {
            let only_if_coercive = if coercive.is_none() { one.coercive } else { None };
            under.push(GroundUnder { force: one.force, only_if_coercive, support });
        }
    }
    under.sort_by_key(|one| (one.force != Force::Forbidden, !one.support.governing));
    GroundAnswer {
        code: row.code.clone(),
        force: under.first().map(|one| one.force),
        under,
        elsewhere: row.elsewhere.as_ref().map(Support::elsewhere),
    }
}

/// What the kind of a measure says, where it leaves no choice.
fn coercive_by_kind(law: &Law, kind: &str) -> Option<bool> {
    match law.measure(kind)?.coercive {
        Coercive::No => Some(false),
        Coercive::Yes => Some(true),
        Coercive::Maybe => None,
    }
}
