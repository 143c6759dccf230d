//! What a case rests on, and which rules its instruments bring with them.
//!
//! The governing instrument's rules hold. Those of an instrument that is also invoked hold where no other treaty
//! governs, where both States agreed to apply them, or where the row says that the duty stands in any case.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::lookup::Law;
use super::rows::Sure;

/// The list of kinds of instruments that bind as a treaty does.
const TREATY_KINDS: &str = "treaty_kinds";

/// What a case is and what it rests on.
#[derive(Debug, Clone, Default)]
pub struct Basis<'a> {
    pub family: &'a str,
    /// `incoming` or `outgoing`.
    pub direction: &'a str,
    /// `sentencing` or `administering`, where the family has roles.
    pub our_role: Option<&'a str>,
    /// The governing instrument.
    pub instrument: Option<&'a str>,
    pub also_invoked: Vec<&'a str>,
    /// Instruments whose paragraphs on procedure both States agreed to apply, although another treaty governs.
    pub agreed: Vec<&'a str>,
}

/// A rule as one instrument carries it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnderRow {
    pub instrument: String,
    /// Families it carries the rule for; none given means those of the row.
    #[serde(default)]
    pub families: Vec<String>,
    /// Holds also where the instrument is only invoked and another treaty governs.
    #[serde(default)]
    pub always: bool,
    /// Holds only where the instrument governs.
    #[serde(default)]
    pub governing_only: bool,
    pub source: String,
    pub sure: Sure,
}

/// The source of a rule that no instrument carries.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElsewhereRow {
    pub source: String,
    pub sure: Sure,
}

/// What a rule rests on in this case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    /// None where the rule stands beside the instruments.
    pub instrument: Option<String>,
    /// Whether that is the governing instrument, or one it builds on.
    pub governing: bool,
    pub source: String,
    pub sure: Sure,
}

impl Support {
    pub(super) fn elsewhere(row: &ElsewhereRow) -> Self {
        Self { instrument: None, governing: false, source: row.source.clone(), sure: row.sure }
    }
}

/// The instruments of a case, each with what it builds on.
pub(super) struct Carriers<'a> {
    family: &'a str,
    governing: Vec<&'a str>,
    /// Those that hold beside it: both States agreed, or they supplement it.
    agreed: BTreeSet<&'a str>,
    invoked: BTreeSet<&'a str>,
    /// A treaty governs that the others give way to.
    displaced: bool,
}

impl<'a> Carriers<'a> {
    pub fn new(law: &'a Law, basis: &'a Basis<'a>) -> Self {
        let governing = basis.instrument.map(|code| law.with_foundations(code)).unwrap_or_default();
        let mut agreed: BTreeSet<&str> = basis.agreed.iter().flat_map(|code| law.with_foundations(code)).collect();
        let mut invoked = BTreeSet::new();
        for chain in basis.also_invoked.iter().map(|code| law.with_foundations(code)) {
            // A protocol to the governing treaty supplements it, so nothing displaces it.
            let supplements = chain.iter().any(|code| governing.contains(code));
            if supplements { agreed.extend(chain) } else { invoked.extend(chain) }
        }
        let displaced = basis.instrument.is_some_and(|code| displaces(law, code));
        Self { family: basis.family, governing, agreed, invoked, displaced }
    }

    /// What the rule rests on, the governing instrument first; empty if none of the case's instruments carries it.
    pub fn support(&self, under: &[UnderRow]) -> Vec<Support> {
        let mut found: Vec<Support> = under.iter().filter_map(|row| self.carries(row)).collect();
        found.sort_by_key(|one| !one.governing);
        found
    }

    /// The support an instrument gives, if it carries the rule here.
    pub fn carries(&self, row: &UnderRow) -> Option<Support> {
        let code = row.instrument.as_str();
        if !row.families.is_empty() && !row.families.iter().any(|one| one == self.family) {
            return None;
        }
        let governing = self.governing.contains(&code);
        let invoked = self.invoked.contains(code) && (row.always || !self.displaced);
        let beside = !row.governing_only && (self.agreed.contains(code) || invoked);
        (governing || beside).then(|| Support {
            instrument: Some(row.instrument.clone()),
            governing,
            source: row.source.clone(),
            sure: row.sure,
        })
    }
}

/// Whether instruments that are only invoked give way to this one. One that no file knows is taken for a treaty: the
/// office typed its name as that of the governing one.
pub fn displaces(law: &Law, instrument: &str) -> bool {
    law.instrument(instrument).is_none_or(|row| law.list_has(TREATY_KINDS, &row.kind) && !row.yields)
}

/// The instruments that a case also invokes: codes with space between. Names of treaties that the office entered hold
/// spaces, so they are apart by semicolons or stand on lines of their own.
pub fn invoked(text: &str) -> Vec<&str> {
    let parts: Vec<&str> = match text.contains([';', '\n']) {
        true => text.split([';', '\n']).map(str::trim).collect(),
        false => text.split_whitespace().collect(),
    };
    parts.into_iter().filter(|part| !part.is_empty()).collect()
}

/// Whether a row that names `wanted` fits; none given means all.
pub(super) fn open(wanted: &[String], code: Option<&str>) -> bool {
    wanted.is_empty() || code.is_some_and(|code| wanted.iter().any(|one| one == code))
}

/// Whether the family, the direction and our role fit.
pub(super) fn fits(basis: &Basis<'_>, families: &[String], directions: &[String], our_roles: &[String]) -> bool {
    open(families, Some(basis.family)) && open(directions, Some(basis.direction)) && open(our_roles, basis.our_role)
}
