//! What the law asks before a step, and what an officer gives to it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{NewBringUp, NewStep};

/// What stands before a step: the gates as they are with all that was given so far.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct GatesView {
    /// The step refuses or postpones: it takes grounds and reasons.
    pub takes_grounds: bool,
    /// Grounds on offer: those the instruments of the case list first, the forbidden ones last.
    pub grounds: Vec<GroundView>,
    /// Those that hold first, the firmest of them first.
    pub gates: Vec<GateView>,
    /// The sign-off that the office wants; where it follows, no gate holds.
    pub sign_off: Option<SignOffNeed>,
}

/// Whose sign-off the office wants with what is about to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SignOffNeed {
    /// `another` or `head`.
    pub by: String,
    /// `before`, `later`, or `nobody_here`: it should be there before, and nobody who could give it is here today.
    pub when: String,
    /// It is given already.
    pub given: bool,
    /// It is asked for since this day.
    pub asked_on: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct GroundView {
    pub code: String,
    /// How the instruments of the case treat it, as in `ground-force-<code>`; nothing: none lists it.
    pub force: Option<String>,
    /// Articles behind it.
    pub sources: Vec<String>,
}

/// One gate.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct GateView {
    /// Names it when it is passed.
    pub code: String,
    /// Words are `gate-<words>` and `gate-<words>-advice`.
    pub words: String,
    /// `duty`, `forbidden`, `where_appropriate`, `recommended`.
    pub strength: String,
    /// `held`, `passed`, `satisfied`.
    pub state: String,
    /// What is wanting: one of each group would do; as in `gate-fact-<code>`.
    pub wanting: Vec<Vec<String>>,
    pub questions: Vec<GateQuestion>,
    pub offers: Vec<GateOffer>,
    /// What the office is asked to set, as in `gate-sets-<code>`.
    pub sets: Vec<String>,
    /// Passing it takes a written reason.
    pub needs_reason: bool,
    /// The role it is kept for, and whether the person at work has it.
    pub passed_by: Option<String>,
    pub may_pass: bool,
    /// The forbidden ground it is about.
    pub ground: Option<String>,
    /// The condition it is about, as in `condition-<code>`.
    pub condition: Option<String>,
    /// Why it was passed.
    pub reason: Option<String>,
    /// Words; of a rule of the office the id of a message, `gate-source-<code>`.
    pub source: String,
    /// How sure the row is, as in `sure-<code>`.
    pub sure: String,
    /// What else asks for it.
    pub further: Vec<String>,
    /// Why it stands, as in `gate-fact-<code>`; nothing of what the person at work may not read.
    pub because: Vec<String>,
    /// Of what is wanting, what is on record with a date too coarse to tell: as in `gate-fact-<code>`.
    pub unclear: Vec<String>,
}

/// A question a gate puts; words are `gate-question-<code>`, of its answers `gate-answer-<code>`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct GateQuestion {
    pub code: String,
    pub answers: Vec<String>,
    pub given: Option<String>,
    pub suggested: Option<String>,
    /// The answer given takes a reason.
    pub wants_reason: bool,
}

/// A way on that a gate offers; words are `gate-answer-<way>`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct GateOffer {
    pub way: String,
    /// As in `gate-obligation-<code>`.
    pub obligation: String,
    /// This way is another step: that one is recorded instead.
    pub instead: bool,
    pub sets: Vec<String>,
    pub sources: Vec<String>,
}

/// Something an office is about to do that the law may ask something before: a step, or a measure's status, or a
/// record or a change of one, or sending a letter.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct Doing {
    /// The stage about to be entered; empty: the end of the procedure.
    pub stage: Option<String>,
    /// At the end: the stage that says how it came out, entered in the same save.
    pub outcome_stage: Option<String>,
    pub person: Option<String>,
    /// The measure about to be given this status.
    pub measure: Option<String>,
    pub status: Option<String>,
    /// Kind of the record about to be added, and what was typed into its fields so far.
    pub record: Option<String>,
    pub fields: Option<BTreeMap<String, String>>,
    /// The record of that kind that is changed, where it is there already; `fields` are then those that change.
    pub row: Option<String>,
    /// The letter about to be sent.
    pub letter: Option<String>,
    /// The day of it; left out: today.
    pub on: Option<String>,
    pub given: Option<GivenToGates>,
}

impl From<&NewStep> for Doing {
    fn from(step: &NewStep) -> Self {
        Self {
            stage: Some(step.stage.clone()),
            person: step.person.clone(),
            on: step.on.clone(),
            given: step.given.clone(),
            ..Self::default()
        }
    }
}

/// What is given to the gates before a step; it is recorded with the step in one save.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct GivenToGates {
    pub grounds: Vec<String>,
    pub reasons: Option<String>,
    /// Article behind the reasons.
    pub article: Option<String>,
    /// Answers by question.
    pub answers: BTreeMap<String, String>,
    /// Reasons for answers, by question.
    pub answer_reasons: BTreeMap<String, String>,
    /// Facts that are so, as in `gate-fact-<code>`, each with what there is to say about it.
    pub confirmed: BTreeMap<String, String>,
    /// Gates passed without what they want, each with the reason.
    pub passes: BTreeMap<String, String>,
    /// The bring-up that the chosen way asks for.
    pub bring_up: Option<NewBringUp>,
}

/// One item of the checklist of a case.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CheckView {
    /// Words are `check-<item>`.
    pub item: String,
    /// `contents`, `paper`, `form`.
    pub part: String,
    /// `required`, `where_needed`, `where_possible`, `on_request`.
    pub need: String,
    /// It is ours to bring; else the partner's.
    pub ours: bool,
    /// Kinds of measures it is for; none: the whole request.
    pub measures: Vec<String>,
    /// How the person must stand for it to be asked, where nobody has said how they do.
    pub only_for: Vec<String>,
    /// Required, and nobody has said that it is there or not needed.
    pub wanting: bool,
    /// The other side has still to send it: what a letter for missing papers asks for.
    pub to_ask: bool,
    /// The day the last letter went that asked for it.
    pub asked_on: Option<String>,
    /// `there`, `untranslated`, `missing`, `asked_for`, `not_needed`; nothing: nobody has looked.
    pub answer: Option<String>,
    pub on: Option<String>,
    pub note: Option<String>,
    pub document: Option<String>,
    pub source: String,
    pub sure: String,
    pub further: Vec<String>,
}

/// The answer to an item.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewCheck {
    pub item: String,
    /// `there`, `untranslated`, `missing`, `asked_for`, `not_needed`.
    pub answer: String,
    /// Left out: today.
    pub on: Option<String>,
    pub document: Option<String>,
    pub note: Option<String>,
}
