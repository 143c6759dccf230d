//! Sign-offs: the office's rules, what is asked for, and what is given.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SeenTokens;

/// A sign-off that the office asked for.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SignOffView {
    pub id: String,
    /// `open`, `done`, or `void`: it, its step or its letter was entered in error.
    pub state: String,
    /// `another` person than who entered the step, or the `head` of the day.
    pub by: String,
    /// Code of the stage.
    pub stage: Option<String>,
    /// The step it is bound to; nothing while it is asked for ahead.
    pub step: Option<String>,
    /// The letter it is for, its subject and its model.
    pub letter: Option<String>,
    pub letter_subject: Option<String>,
    pub letter_template: Option<String>,
    /// Name of the person the step is about.
    pub person: Option<String>,
    pub asked_on: String,
    pub asked_by: String,
    pub signed_by: Option<String>,
    pub signed_on: Option<String>,
    pub note: Option<String>,
    /// The person at work can give it.
    pub may_give: bool,
    pub in_error: Option<String>,
    pub desk: String,
    #[ts(type = "number")]
    pub at: i64,
    pub seen: SeenTokens,
}

/// An open sign-off with its case, as Today lists it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct OpenSignOff {
    pub case_id: String,
    pub reference: String,
    pub family: String,
    pub sign_off: SignOffView,
}

/// Asks for a sign-off ahead of a step or a letter.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct AskSignOff {
    pub stage: Option<String>,
    /// Id of an outgoing letter of the case.
    pub letter: Option<String>,
    pub person: Option<String>,
    /// `another` or `head`; left out, as the office's rule says.
    pub by: Option<String>,
    pub note: Option<String>,
}

/// Gives a sign-off: one that is asked for, or ahead of a step or a letter.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewSignOff {
    /// Id of the one that is asked for.
    pub sign_off: Option<String>,
    pub stage: Option<String>,
    pub letter: Option<String>,
    pub person: Option<String>,
    pub note: Option<String>,
}

/// The office's rules about sign-offs.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SignOffRules {
    /// The person at work may set them.
    pub may_set: bool,
    pub rules: Vec<SignOffRule>,
}

/// Whose sign-off one step or one kind of letter needs. The narrowest rule speaks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct SignOffRule {
    /// `step` or `letter`.
    pub what: String,
    /// Code of a family; `*`: any.
    pub family: String,
    /// Code of a stage or of a model of letters; `*`: any.
    pub which: String,
    /// `another`, `head`, or `nobody`, which exempts from a wider rule; empty: there is no rule any more.
    pub by: String,
    /// `before`, or `later` where it may follow.
    pub when: String,
    pub seen: Option<String>,
}
