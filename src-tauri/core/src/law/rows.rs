//! The shapes of the rows in a law file; any file may hold any of them.
//!
//! Unknown keys are refused, so that a slip of the pen in an adaptation is seen and not ignored.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::checklist::ChecklistRow;
use super::gate_rows::{ActRow, GateRow, OfferRow, QuestionRow};
use super::grounds::{Force, GroundRow};
use super::prosecution::ProsecutionRow;
use super::rules::{DeadlineRow, EligibilityRow, LimitKindRow, MeasuredFromRow, PauseRow, RestartRow, StampRuleRow};

/// One file under `assets/law/`, or an adaptation an office wrote.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawFile {
    /// ISO date of the last change, with a suffix where a day had several.
    #[serde(default)]
    pub version: String,
    #[serde(default)]
    pub family: Vec<FamilyRow>,
    #[serde(default)]
    pub procedure: Vec<ProcedureRow>,
    #[serde(default)]
    pub companion: Vec<CompanionRow>,
    #[serde(default)]
    pub instrument: Vec<InstrumentRow>,
    #[serde(default)]
    pub deadline: Vec<DeadlineRow>,
    #[serde(default)]
    pub pause: Vec<PauseRow>,
    #[serde(default)]
    pub restart: Vec<RestartRow>,
    #[serde(default)]
    pub eligibility: Vec<EligibilityRow>,
    #[serde(default)]
    pub prosecution: Vec<ProsecutionRow>,
    #[serde(default)]
    pub stamp_rule: Vec<StampRuleRow>,
    #[serde(default)]
    pub act: Vec<ActRow>,
    #[serde(default)]
    pub gate: Vec<GateRow>,
    #[serde(default)]
    pub question: Vec<QuestionRow>,
    #[serde(default)]
    pub offer: Vec<OfferRow>,
    #[serde(default)]
    pub ground: Vec<GroundRow>,
    #[serde(default)]
    pub checklist: Vec<ChecklistRow>,
    #[serde(default)]
    pub carried: Vec<CarriedRow>,
    #[serde(default)]
    pub limit_kind: Vec<LimitKindRow>,
    #[serde(default)]
    pub measured_from: Vec<MeasuredFromRow>,
    #[serde(default)]
    pub measure: Vec<MeasureRow>,
    #[serde(default)]
    pub channel: Vec<ChannelRow>,
    /// ISO 3166-1 alpha-2 codes.
    #[serde(default)]
    pub states: Vec<String>,
    /// Named lists of codes whose words are in the locale files.
    #[serde(default)]
    pub lists: BTreeMap<String, Vec<String>>,
    /// Words of codes that an office added: by message id, then by language.
    #[serde(default)]
    pub words: BTreeMap<String, BTreeMap<String, String>>,
}

/// A rule of another file that an instrument carries as well, with its own article.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarriedRow {
    pub instrument: String,
    /// The gate it carries; else a ground.
    pub gate: Option<String>,
    pub ground: Option<String>,
    /// How it treats the ground.
    pub force: Option<Force>,
    /// Of a condition: less can be enough in exceptional cases.
    #[serde(default)]
    pub exceptions: bool,
    /// Holds also where the instrument is only invoked and another treaty governs.
    #[serde(default)]
    pub always: bool,
    pub source: String,
    pub sure: Sure,
}

impl CarriedRow {
    /// What names it in messages: the gate or the ground.
    pub fn rule(&self) -> &str {
        self.gate.as_deref().or(self.ground.as_deref()).unwrap_or(&self.instrument)
    }
}

/// How sure the project is of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sure {
    /// Read in the text of the treaty or resolution.
    Read,
    /// Seen in a published excerpt.
    Excerpt,
    /// From knowledge of the instrument; check before relying.
    Memory,
    /// Practice or a decision of an office, not law.
    Office,
}

impl Sure {
    /// Code, as in `sure-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Excerpt => "excerpt",
            Self::Memory => "memory",
            Self::Office => "office",
        }
    }
}

/// A family of cases.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FamilyRow {
    pub code: String,
    /// What stands for the family in the office's numbers, such as `MLA`; none given means `CASE`.
    pub number: Option<String>,
    /// Roles a person can have in such a case; the first is the usual one.
    pub person_roles: Vec<String>,
    /// Whether such a request usually asks for measures, so that the forms ask for them at once. Any case may hold some.
    #[serde(default)]
    pub measures: bool,
    /// A request is about one person of the first role: each further one is a case of its own, linked with it.
    #[serde(default)]
    pub one_principal: bool,
    /// Our roles, where direction alone does not say what we do.
    #[serde(default)]
    pub our_roles: Vec<String>,
    /// Who can raise such a case, where that is not settled by the direction.
    #[serde(default)]
    pub asked_by: Vec<String>,
    pub source: String,
    pub sure: Sure,
}

/// A kind of companion record: a small case of its own beside a request, never counted as one. Words: `record-<code>`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompanionRow {
    /// Of the list `records`.
    pub code: String,
    /// What stands in its numbers in the place of the family, such as `TRN`.
    pub number: String,
    /// Families of the cases it stands beside; it bears the family of its case.
    pub families: Vec<String>,
    /// Kind of the link to that case.
    pub link: String,
    /// Its partner is another State than that of the case beside which it stands.
    #[serde(default)]
    pub other_partner: bool,
    /// Stages of a case at which it is likely to be opened.
    #[serde(default)]
    pub opens_at: Vec<String>,
    pub source: String,
    pub sure: Sure,
}

/// The way of a case: its stages, by family and direction or role; of a companion record, by its kind and direction.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcedureRow {
    pub code: String,
    /// Empty where `record` says what it is for.
    #[serde(default)]
    pub family: String,
    /// The kind of companion record it is for, of whatever family.
    pub record: Option<String>,
    /// `incoming` or `outgoing`; absent where our role decides.
    pub direction: Option<String>,
    pub our_role: Option<String>,
    /// Stages a new case can begin at; the first that fits is proposed.
    pub starts: Vec<StartRow>,
    /// Side exits that are open at every stage before the last.
    #[serde(default)]
    pub anytime: Vec<String>,
    /// In the order of the main path.
    pub stages: Vec<StageRow>,
    pub source: String,
    pub sure: Sure,
}

/// A stage a new case can begin at.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartRow {
    pub stage: String,
    /// Only for cases of this direction.
    pub direction: Option<String>,
}

/// Where a stage lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// On the main path; ordered by its place in the file.
    Main,
    /// Beside it: a detour, a refusal, a withdrawal. Not ordered.
    Side,
    /// The end; closes the case.
    Final,
}

/// What a stage says about a person's liberty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Custody {
    /// Provisional custody begins: a limit must be known.
    Provisional,
    /// Held on another footing; provisional custody is over.
    Held,
    /// Custody for this case is over.
    Ends,
}

/// One stage.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageRow {
    pub code: String,
    pub place: Place,
    /// Universal status, the same words for every family.
    pub status: String,
    /// How the case came out, where this stage settles it.
    pub outcome: Option<String>,
    /// What normally follows.
    #[serde(default)]
    pub next: Vec<String>,
    /// Where it may also go.
    #[serde(default)]
    pub exits: Vec<String>,
    /// The stage is about one person, so a step should name whom.
    #[serde(default)]
    pub asks_person: bool,
    pub custody: Option<Custody>,
    /// Whose turn it is at this stage; nothing: ours.
    pub with: Option<With>,
    pub source: String,
    pub sure: Sure,
    pub note: Option<String>,
}

/// Who has a case in hand while the office waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum With {
    Court,
    CompetentAuthority,
    Partner,
    Translator,
    Applicant,
}

impl With {
    /// The code that names its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::Court => "court",
            Self::CompetentAuthority => "competent_authority",
            Self::Partner => "partner",
            Self::Translator => "translator",
            Self::Applicant => "applicant",
        }
    }
}

/// A legal basis.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstrumentRow {
    pub code: String,
    /// Short name, the same in every language.
    pub short: String,
    /// convention, protocol, bilateral, scheme, model, domestic_law, reciprocity or other.
    pub kind: String,
    /// Families it can carry; none given means all.
    #[serde(default)]
    pub families: Vec<String>,
    /// States without which it does not come into question; none given means any.
    #[serde(default)]
    pub parties: Vec<String>,
    /// Only between these States: ours and the partner must both be among them; none given means any.
    #[serde(default)]
    pub members: Vec<String>,
    /// Instruments it supplements: their rows hold as well.
    #[serde(default)]
    pub builds_on: Vec<String>,
    /// Its paragraphs on procedure give way to another treaty that binds both States, unless both agree to apply them.
    #[serde(default)]
    pub yields: bool,
    /// Series number or symbol.
    pub reference: Option<String>,
    pub year: Option<u16>,
    /// ISO date on which its text was adopted, before which nobody agreed on its paragraphs, and the act that adopted it.
    pub adopted_on: Option<String>,
    pub adopted_by: Option<String>,
    /// ISO dates between which it is in force: the first day, and the day it ended.
    pub in_force_on: Option<String>,
    pub ended_on: Option<String>,
    /// Of the list `evidence_standards`: what an extradition request must show.
    pub evidence_standard: Option<String>,
    /// Titles of an instrument an office added; shipped ones have theirs in the locale files.
    #[serde(default)]
    pub title: BTreeMap<String, String>,
    pub source: String,
    pub sure: Sure,
}

/// Whether a measure needs compulsion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Coercive {
    No,
    Maybe,
    Yes,
}

/// A kind of assistance.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureRow {
    pub code: String,
    pub coercive: Coercive,
    /// Paragraph of each instrument that names it.
    #[serde(default)]
    pub paragraphs: BTreeMap<String, String>,
    pub source: String,
    pub sure: Sure,
    pub note: Option<String>,
}

/// A way a request takes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelRow {
    pub code: String,
    pub source: String,
    pub sure: Sure,
}
