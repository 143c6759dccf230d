//! What follows from the records of a case: worked out when it is read, never saved.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What follows from the records of a case.
#[derive(Debug, Clone, Default, Serialize, TS)]
#[ts(export)]
pub struct WorkedOut {
    /// One for each sentence on record.
    pub sentences: Vec<SentenceView>,
    /// The remaining-sentence test of every rule that an instrument of the case carries, for each person.
    pub eligibility: Vec<EligibilityView>,
    /// What the instruments of the case ask before a transfer, for each person, and what was found of it.
    pub conditions: Vec<ConditionView>,
    /// A sentenced person is to be transferred and no instrument of the case carries a rule on what must be left.
    pub no_rule_known: bool,
    /// Who may prosecute now; nothing where proceedings do not move.
    pub prosecution: Option<ProsecutionView>,
    /// The ledger of what was ordered, taken, returned and shared, by currency.
    pub ledger: Option<LedgerView>,
    /// This request and those that compete with it for the same person.
    pub competing: Vec<CompetingView>,
    /// It was entered as refused long ago, and nobody has put the reasons on record.
    pub reasons_not_on_record: bool,
    /// Fields that the agreement to the procedure of the UN conventions still lacks: its day, the paper that shows it.
    pub agreement_wants: Vec<String>,
}

/// A sentence, added up.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SentenceView {
    /// The record.
    pub row: String,
    pub person: Option<String>,
    pub indeterminate: bool,
    /// The last day by the parts that were recorded.
    pub worked_out_on: Option<String>,
    /// The last day as the sentencing State told it; it counts.
    pub told_on: Option<String>,
    /// Days by which the told day is later (or, below nought, earlier) than the one worked out.
    #[ts(type = "number | null")]
    pub differs_by: Option<i64>,
    /// Days served until today, or until the transfer, with those credited.
    #[ts(type = "number | null")]
    pub served_days: Option<i64>,
    pub served_until: Option<String>,
}

/// One rule on how much of a sentence must be left, put to one person.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct EligibilityView {
    pub person: String,
    pub person_name: String,
    /// Code of the rule.
    pub rule: String,
    pub at_least: u32,
    /// `days` or `months`.
    pub unit: String,
    /// The day on which the instrument measures; nothing: it has not come, and today stands in for it.
    pub measured_on: Option<String>,
    /// Stages and named dates that fix it.
    pub measured_from: Vec<String>,
    pub ends_on: Option<String>,
    pub indeterminate: bool,
    #[ts(type = "number | null")]
    pub days_left: Option<i64>,
    /// The sentence must not end before.
    pub threshold_on: String,
    /// `met`, `not_met`, `exception_possible`; nothing while nobody knows how long the sentence runs.
    pub result: Option<String>,
    /// An unpaid fine or compensation stands against it.
    pub barred: bool,
    pub source: String,
    /// As in `sure-<code>`.
    pub sure: String,
    /// The result is on record as it stands here.
    pub recorded: bool,
}

/// A condition of a transfer, put to one person.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ConditionView {
    pub person: String,
    pub person_name: String,
    /// As in `condition-<code>`.
    pub condition: String,
    /// `met`, `not_met`, `exception_possible`, `spared`, `not_established`; as in `condition-state-<code>`.
    pub state: String,
    /// What on record shows it: `consent`, `agreement`, `remaining_sentence`; nothing: somebody finds it.
    pub follows: Option<String>,
    /// The instrument allows exceptions.
    pub exceptions: bool,
    pub found_on: Option<String>,
    /// Who put on record what it rests on.
    pub found_by: Option<String>,
    pub ground: Option<String>,
    pub source: String,
    pub sure: String,
    /// What else sets it.
    pub further: Vec<String>,
}

/// What somebody found of a condition.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[ts(export)]
pub struct NewFinding {
    pub person: String,
    /// Code of the condition.
    pub condition: String,
    /// Of the list `eligibility_results`.
    pub result: String,
    /// Today where it is missing.
    #[serde(default)]
    pub on: Option<String>,
    /// What it was found on.
    pub ground: String,
}

/// Who may prosecute.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ProsecutionView {
    /// `us` or `partner`.
    pub holder: String,
    /// As in `prosecution-event-<code>`.
    pub event: String,
    pub since: Option<String>,
    /// Steps short of trial only, until the answer.
    pub short_of_trial: bool,
    pub source: Option<String>,
    pub sure: Option<String>,
}

/// The ledger of a case.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LedgerView {
    pub currencies: Vec<LedgerCurrency>,
    /// Lines that no total holds: an amount or a rate is missing. Records.
    pub left_out: Vec<String>,
}

/// The sums in one currency; amounts are decimal text.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LedgerCurrency {
    /// ISO 4217, or the name of a virtual asset's unit.
    pub currency: String,
    pub ordered: Option<String>,
    /// Taken here, and in other States, at the rate of each line.
    pub taken: String,
    pub taken_elsewhere: String,
    /// What may still be taken under the order.
    pub left: Option<String>,
    /// What was taken beyond the order, in all States together.
    pub over: Option<String>,
    /// By kind of line, as in `asset-entry-kind-<code>`.
    pub other: Vec<LedgerSum>,
    /// What was returned, shared and spent beyond what was taken or realised; nothing where it is not.
    pub given_beyond: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LedgerSum {
    pub kind: String,
    pub amount: String,
}

/// One of several requests for the same person, with what ETS 24 art. 17 weighs.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CompetingView {
    pub case_id: String,
    pub reference: String,
    /// This case.
    pub own: bool,
    pub partner: Option<String>,
    pub instrument: Option<String>,
    pub dated_on: Option<String>,
    pub received_on: Option<String>,
    pub offences: Option<String>,
    pub nationalities: Option<String>,
    pub stage: Option<String>,
}
