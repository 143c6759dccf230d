//! What a request must say and what must come with it.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::basis::{Basis, Carriers, ElsewhereRow, Support, UnderRow, fits};
use super::lookup::Law;

/// What an item is. Words: `check-part-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Said in the request.
    Contents,
    /// A paper that comes with it.
    Paper,
    /// Form, language, channel.
    Form,
}

impl Part {
    pub const ALL: [Self; 3] = [Self::Contents, Self::Paper, Self::Form];

    /// Code, as in `check-part-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Contents => "contents",
            Self::Paper => "paper",
            Self::Form => "form",
        }
    }
}

/// How firmly the text asks. Words: `check-need-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    Required,
    WhereNeeded,
    WherePossible,
    OnRequest,
}

impl Need {
    pub const ALL: [Self; 4] = [Self::Required, Self::WhereNeeded, Self::WherePossible, Self::OnRequest];

    /// Code, as in `check-need-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::WhereNeeded => "where_needed",
            Self::WherePossible => "where_possible",
            Self::OnRequest => "on_request",
        }
    }
}

/// What a request must hold or bring. Words: `check-<code>`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistRow {
    pub code: String,
    pub part: Part,
    pub need: Need,
    pub families: Vec<String>,
    /// Companion records it is for, of the list `records`, with `request` where requests have it too; none given means
    /// requests and enquiries. Of a companion record nobody asks which measures it is for.
    #[serde(default)]
    pub records: Vec<String>,
    #[serde(default)]
    pub directions: Vec<String>,
    #[serde(default)]
    pub our_roles: Vec<String>,
    /// Kinds of request, of the list `request_kinds`; none given means the formal request.
    #[serde(default)]
    pub requests: Vec<String>,
    /// How the person stands, of the list `person_standings`; none given means always.
    #[serde(default)]
    pub when: Vec<String>,
    /// Measures it is for; a letter stands for all acts under it.
    #[serde(default)]
    pub measures: Vec<String>,
    /// Not asked for where nothing but these is requested.
    #[serde(default)]
    pub except_measures: Vec<String>,
    /// Whose it is to bring: requesting, requested, sentencing, administering.
    pub falls_on: String,
    #[serde(default)]
    pub under: Vec<UnderRow>,
    /// Its source where the case's instruments carry no list of their own for the family.
    pub otherwise: Option<ElsewhereRow>,
    /// Its source where it is asked for whatever the instruments carry.
    pub everywhere: Option<ElsewhereRow>,
}

/// Among the kinds of record, the one that has checklists without saying so.
const REQUEST: &str = "request";

/// The formal request, among the kinds of request.
pub const FORMAL_REQUEST: &str = "formal";

/// What a checklist depends on.
#[derive(Debug, Clone, Default)]
pub struct CheckFacts<'a> {
    pub basis: Basis<'a>,
    /// The kind of companion record; nothing for a request or an enquiry.
    pub record: Option<&'a str>,
    /// Of the list `request_kinds`; none means the formal request.
    pub request: Option<&'a str>,
    /// How the persons stand, of the list `person_standings`; empty where nobody has said.
    pub standings: Vec<&'a str>,
    /// Kinds of the measures asked for.
    pub measures: Vec<&'a str>,
    /// Items that are there.
    pub there: BTreeSet<&'a str>,
    /// Items that somebody marked as not needed here.
    pub not_needed: BTreeSet<&'a str>,
}

/// How an item stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckState {
    Missing,
    There,
    NotNeeded,
}

/// One item of the checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckAnswer {
    pub code: String,
    pub part: Part,
    pub need: Need,
    /// Whether it is ours to bring.
    pub ours: bool,
    /// Measures of the case it is for; empty if for the whole request.
    pub measures: Vec<String>,
    /// The standings it is for, where nobody has said how the person stands.
    pub only_for: Vec<String>,
    pub state: CheckState,
    pub support: Support,
    /// What else asks for it.
    pub further: Vec<Support>,
}

impl CheckAnswer {
    /// On the list of what is still missing: required, and not there.
    pub fn is_wanting(&self) -> bool {
        self.need == Need::Required && self.only_for.is_empty() && self.state == CheckState::Missing
    }
}

/// The checklist of a request, in the order of the files.
pub fn items(law: &Law, facts: &CheckFacts<'_>) -> Vec<CheckAnswer> {
    let carriers = Carriers::new(law, &facts.basis);
    let record = facts.record.unwrap_or(REQUEST);
    let of_record = |row: &ChecklistRow| match row.records.as_slice() {
        [] => facts.record.is_none(),
        records => records.iter().any(|one| one == record),
    };
    let rows = || {
        let fits = |row: &&ChecklistRow| fits(&facts.basis, &row.families, &row.directions, &row.our_roles);
        law.rows().checklist.iter().filter(fits).filter(|row| of_record(row))
    };
    let has_own = rows().any(|row| !carriers.support(&row.under).is_empty());
    let mut found = Vec::new();
    for row in rows() {
        let mut support = carriers.support(&row.under);
        if let (false, Some(otherwise)) = (has_own, &row.otherwise) {
            support.push(Support::elsewhere(otherwise));
        }
        support.extend(row.everywhere.as_ref().map(Support::elsewhere));
        let mut support = support.into_iter();
        let Some(first) = support.next() else { continue };
        let Some(measures) = measures_of(facts, row) else { continue };
        if !asks(facts, row) {
            continue;
        }
        found.push(CheckAnswer {
            code: row.code.clone(),
            part: row.part,
            need: row.need,
            ours: is_ours(&facts.basis, &row.falls_on),
            measures,
            only_for: if facts.standings.is_empty() { row.when.clone() } else { Vec::new() },
            state: state(facts, row),
            support: first,
            further: support.collect(),
        });
    }
    found
}

fn asks(facts: &CheckFacts<'_>, row: &ChecklistRow) -> bool {
    let request = facts.request.unwrap_or(FORMAL_REQUEST);
    let kind =
        if row.requests.is_empty() { request == FORMAL_REQUEST } else { row.requests.iter().any(|one| one == request) };
    let stands = |code: &&str| row.when.iter().any(|one| one == code);
    let standing = row.when.is_empty() || facts.standings.is_empty() || facts.standings.iter().any(stands);
    kind && standing
}

/// The measures the row is for; none if it is for measures that are not asked for.
fn measures_of(facts: &CheckFacts<'_>, row: &ChecklistRow) -> Option<Vec<String>> {
    if facts.record.is_some() {
        return Some(Vec::new());
    }
    let under = |kind: &str, codes: &[String]| {
        codes.iter().any(|code| code == kind || (code.len() == 1 && kind.starts_with(code.as_str())))
    };
    let spared = !facts.measures.is_empty() && facts.measures.iter().all(|kind| under(kind, &row.except_measures));
    if spared && !row.except_measures.is_empty() {
        return None;
    }
    let found: Vec<_> =
        facts.measures.iter().filter(|kind| under(kind, &row.measures)).map(|kind| (*kind).to_owned()).collect();
    (row.measures.is_empty() || !found.is_empty()).then_some(found)
}

fn state(facts: &CheckFacts<'_>, row: &ChecklistRow) -> CheckState {
    if facts.there.contains(row.code.as_str()) {
        CheckState::There
    } else if facts.not_needed.contains(row.code.as_str()) {
        CheckState::NotNeeded
    } else {
        CheckState::Missing
    }
}

fn is_ours(basis: &Basis<'_>, falls_on: &str) -> bool {
    match falls_on {
        "requesting" => basis.direction == "outgoing",
        "requested" => basis.direction == "incoming",
        role => basis.our_role == Some(role),
    }
}
