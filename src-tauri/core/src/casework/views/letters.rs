//! Letters: one paper or message in or out, with or without a case.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SeenTokens;

/// One letter, as a mail book, a case and the *For signature* list show it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LetterView {
    pub id: String,
    /// The case it belongs to, once somebody knows.
    pub case_id: Option<String>,
    pub case_reference: Option<String>,
    /// `in` or `out`.
    pub way: String,
    pub form: Option<String>,
    /// Running number in the mail book of its way.
    pub book_number: Option<String>,
    pub dated_on: Option<String>,
    pub embassy_on: Option<String>,
    pub ministry_on: Option<String>,
    /// Stamped at our office.
    pub received_on: Option<String>,
    pub dispatched_on: Option<String>,
    pub channel: Option<String>,
    pub sender: Option<String>,
    pub addressee: Option<String>,
    pub their_reference: Option<String>,
    pub our_reference: Option<String>,
    pub subject: Option<String>,
    #[ts(type = "number | null")]
    pub enclosures: Option<i64>,
    pub enclosure_form: Option<String>,
    pub signed_by: Option<String>,
    pub carrier: Option<String>,
    /// Outgoing: `drafted`, `put_up`, `signed`, `dispatched`.
    pub status: Option<String>,
    /// The model it was drafted from.
    pub template: Option<String>,
    pub language: Option<String>,
    pub text: Option<String>,
    pub put_up_to: Option<String>,
    pub put_up_on: Option<String>,
    pub signed_on: Option<String>,
    /// The signed paper that came back: id and name of a document of the case.
    pub signed_paper: Option<String>,
    pub signed_paper_name: Option<String>,
    /// Id of the letter it answers.
    pub answers: Option<String>,
    pub misdirected_to: Option<String>,
    pub instructed_by: Option<String>,
    /// It is signed, and another desk changed what it says without having heard of that; shown is what was signed.
    pub changed_apart: bool,
    /// Items of the checklist it asks for.
    pub asks_for: Vec<String>,
    pub in_error: Option<String>,
    pub staff: String,
    pub desk: String,
    #[ts(type = "number")]
    pub at: i64,
    pub seen: SeenTokens,
}

/// What was typed for a letter. Only `way` is required.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewLetter {
    /// Left out, the letter stands without a case until somebody attaches it.
    pub case: Option<String>,
    pub way: String,
    pub form: Option<String>,
    /// Typed number; left out, the mail book gives the next one.
    pub book_number: Option<String>,
    pub dated_on: Option<String>,
    pub embassy_on: Option<String>,
    pub ministry_on: Option<String>,
    pub received_on: Option<String>,
    pub dispatched_on: Option<String>,
    pub channel: Option<String>,
    pub sender: Option<String>,
    pub addressee: Option<String>,
    pub their_reference: Option<String>,
    pub our_reference: Option<String>,
    pub subject: Option<String>,
    pub enclosures: Option<String>,
    pub enclosure_form: Option<String>,
    pub signed_by: Option<String>,
    pub carrier: Option<String>,
    pub language: Option<String>,
    pub text: Option<String>,
    pub answers: Option<String>,
    pub misdirected_to: Option<String>,
    pub instructed_by: Option<String>,
    /// What the law asks before an outgoing letter stands with a case.
    pub given: Option<super::GivenToGates>,
}

/// A letter drafted from a model, before anybody has signed it.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewDraftLetter {
    pub case: String,
    pub template: String,
    pub language: String,
    pub addressee: Option<String>,
    pub subject: Option<String>,
    /// The body as a person changed it; left out, the model's own.
    pub text: Option<String>,
    /// Items of the checklist that the letter asks for; left out, all that the partner has still to send.
    pub asks_for: Option<Vec<String>>,
    pub answers: Option<String>,
    pub instructed_by: Option<String>,
}

/// The next step of an outgoing letter: put up, signed, dispatched.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct LetterStep {
    /// `put_up`, `signed` or `dispatched`; `drafted` takes the signature back.
    pub status: String,
    pub on: Option<String>,
    /// Put up to, or signed by.
    pub who: Option<String>,
    pub carrier: Option<String>,
    pub channel: Option<String>,
    /// Document of the case that holds the signed paper.
    pub signed_paper: Option<String>,
    /// What the law asks before a letter is sent.
    pub given: Option<super::GivenToGates>,
    /// Of a signature: the mark of what was read, as it was given with the text.
    pub seen: Option<String>,
}

/// What a mail book is asked for. Everything left out means "all".
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct MailBookQuery {
    /// `in` or `out`.
    pub way: Option<String>,
    /// First and last day: stamped at our office, or dispatched.
    pub from: Option<String>,
    pub to: Option<String>,
    /// Only letters that no case has taken yet.
    pub without_case: bool,
    /// Only outgoing letters on their way to a signature or to the post.
    pub for_signature: bool,
    /// As a bound book reads: the oldest day first, letters without a day last. Left out, the newest day leads.
    pub oldest_first: bool,
    pub offset: u32,
    /// At most 200 over the border of the window.
    pub limit: Option<u32>,
}

/// One page of a mail book.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct MailBook {
    pub letters: Vec<LetterView>,
    pub total: u32,
    /// Letters that no case has taken yet, in all.
    pub without_case: u32,
}
