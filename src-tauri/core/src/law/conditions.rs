//! What a request needs to be granted: the conditions that the instruments of a case set, each to be found met or not.

use super::basis::{Basis, Carriers, Support, fits};
use super::grounds::{Force, GroundRow, ShownBy};
use super::lookup::Law;

/// First part of the name of what is known once a condition is met: `<this>-<code>`.
const FACT: &str = "condition";

/// A condition of one case. Words: `condition-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Code of the ground of refusal that its lack is.
    pub code: String,
    pub shown_by: Option<ShownBy>,
    /// The instrument allows the request to be granted although it is not met, in exceptional cases.
    pub exceptions: bool,
    pub support: Support,
    /// What else sets it.
    pub further: Vec<Support>,
    /// It need not be met where one of these is known, and by what.
    pub spared: Option<(Vec<String>, Support)>,
}

impl Condition {
    /// A gate of its own asks for consent, and agreement is what the gate stands before.
    pub fn is_asked_with_the_others(&self) -> bool {
        !matches!(self.shown_by, Some(ShownBy::Consent | ShownBy::Agreement))
    }
}

/// The conditions of a case, in the order of the files.
pub fn conditions(law: &Law, basis: &Basis<'_>) -> Vec<Condition> {
    let carriers = Carriers::new(law, basis);
    let rows = law.rows().ground.iter().filter(|row| fits(basis, &row.families, &[], &[]));
    rows.filter_map(|row| condition(row, &carriers)).collect()
}

fn condition(row: &GroundRow, carriers: &Carriers<'_>) -> Option<Condition> {
    let key = row.condition.as_ref()?;
    let set = row.under.iter().filter(|one| one.force == Force::Condition);
    let mut found: Vec<(Support, bool)> =
        set.filter_map(|one| Some((carriers.carries(&one.under())?, one.exceptions))).collect();
    found.sort_by_key(|(support, _)| !support.governing);
    found.extend(
        key.otherwise
            .iter()
            .filter(|_| found.is_empty())
            .map(|row| (Support::elsewhere(row), false))
            .collect::<Vec<_>>(),
    );
    let spared = carriers.support(&key.spared_under).into_iter().next();
    let mut all = found.into_iter();
    let (support, exceptions) = all.next()?;
    Some(Condition {
        code: row.code.clone(),
        shown_by: key.shown_by,
        exceptions,
        support,
        further: all.map(|(support, _)| support).collect(),
        spared: spared.map(|support| (key.spared_by.clone(), support)),
    })
}

/// What is known of a person of whom a condition is met.
pub fn fact(code: &str) -> String {
    format!("{FACT}-{code}")
}
