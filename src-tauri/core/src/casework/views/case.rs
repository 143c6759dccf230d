//! One case with everything that belongs to it.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::{
    BeyondLaw, CompanionOffer, ConflictView, ExpungedField, LetterView, LimitView, LinkedCase, NumberView,
    PartnerEntry, PassedOnView, PersonPlace, RenewalView, SeenTokens, SendBy, SourceRowView, VolumeView, WorkedOut,
};

/// A whole case, as the case page and `case show` read it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CaseView {
    pub id: String,
    pub reference: String,
    pub aliases: Vec<String>,
    pub family: String,
    pub direction: String,
    /// Transfer of sentenced persons: `sentencing` or `administering` State is our role.
    pub our_role: Option<String>,
    /// Transfer of sentenced persons: `we`, `they`, `person` or `relatives` asked.
    pub asked_by: Option<String>,
    pub partner: Option<String>,
    pub their_reference: Option<String>,
    pub applicant: Option<String>,
    pub applicant_reference: Option<String>,
    /// Code of the governing instrument, or the name the office entered.
    pub instrument: Option<String>,
    pub also_invoked: Option<String>,
    pub channel: Option<String>,
    pub dated_on: Option<String>,
    pub received_on: Option<String>,
    pub subject: Option<String>,
    /// What proceedings it is asked for: `criminal`, `civil`, `administrative` or `against_legal_person`.
    pub proceedings: Option<String>,
    pub offences: Option<String>,
    pub urgency: Option<String>,
    pub urgency_reason: Option<String>,
    pub officer: Option<String>,
    pub operation_name: Option<String>,
    pub confidential: Option<String>,
    /// `money_laundering`, `terrorist_financing`, `predicate_offence` (several, space between), `none`
    /// or `unknown`; nothing: nobody was asked.
    pub crime_tags: Option<String>,
    /// From the office's list of offences; nothing: nobody was asked.
    pub principal_offence: Option<String>,
    /// Who executes at home.
    pub competent_authority: Option<String>,
    pub applicant_contact: Option<String>,
    /// `request`, or the kind of companion record, which is never counted as a request.
    pub record: String,
    /// Cases linked with this one, by either side: its companion records, and the case it stands beside.
    pub linked: Vec<LinkedCase>,
    /// Companion records that can be opened from here, likely ones first.
    pub companion_offers: Vec<CompanionOffer>,
    /// Territory of the partner, where limits differ by it.
    pub territory: Option<String>,
    /// Both States agreed to apply the paragraphs on procedure of a convention that is also invoked: who agreed, how.
    pub un_procedure_agreed: Option<String>,
    pub un_procedure_agreed_on: Option<String>,
    /// Document that shows it.
    pub un_procedure_document: Option<String>,
    pub evidence_standard: Option<String>,
    /// The edition of the law the case is pinned to; nothing: it follows the law in force.
    pub law_version: Option<String>,
    /// `in_force`, `earlier`, or `unknown` where this desk does not have that edition.
    pub law_state: String,
    /// What following the law in force would move: limits that wait to be taken over. Nothing once the case is closed.
    pub law_moves: Vec<super::DateMove>,
    /// What the directory says about the partner.
    pub partner_entry: Option<PartnerEntry>,
    /// Reason, where the case was entered in error and does not count.
    pub in_error: Option<String>,
    pub stage: Option<String>,
    pub status: Option<String>,
    pub stage_on: Option<String>,
    pub outcome: Option<String>,
    pub closed_on: Option<String>,
    /// In whose hands it is; nothing once it is closed.
    pub waiting: Option<super::WaitingView>,
    /// How long it is kept; nothing while it is open.
    pub retention: Option<super::RetentionView>,
    pub archive_box: Option<String>,
    /// Each person whom its note names has a case of their own.
    pub one_case_each: bool,
    /// More than one code: concurrent steps lead to different stages and a person must choose.
    pub in_stages: Vec<String>,
    pub next_stages: Vec<NextStage>,
    pub persons: Vec<PersonView>,
    pub measures: Vec<MeasureView>,
    pub steps: Vec<StepView>,
    pub deadlines: Vec<DeadlineView>,
    /// The limits that the office entered, as they were typed.
    pub limits: Vec<LimitView>,
    /// Custody depends on a limit that nobody has entered: says what to enter.
    pub no_limit_known: Vec<NoLimitKnown>,
    pub bring_ups: Vec<BringUpView>,
    pub notes: Vec<NoteView>,
    pub documents: Vec<DocumentView>,
    pub letters: Vec<LetterView>,
    pub volumes: Vec<VolumeView>,
    pub passed_on: Vec<PassedOnView>,
    pub numbers: Vec<NumberView>,
    pub source_rows: Vec<SourceRowView>,
    /// Sign-offs that the office asked for, open ones first.
    pub sign_offs: Vec<super::SignOffView>,
    /// Referrals, consultations, decisions and all other records, kind by kind.
    pub records: Vec<RecordView>,
    /// What follows from them.
    pub worked_out: WorkedOut,
    pub conflicts: Vec<ConflictView>,
    /// Fields that show nothing because their value was expunged.
    pub expunged: Vec<ExpungedField>,
    /// The person at work may expunge by law.
    pub may_expunge: bool,
    /// The person at work reads and records what is restricted.
    pub sees_restricted: bool,
    pub seen: SeenTokens,
}

/// A stage the law file offers next; `main` ones lie on the normal path, the others are side exits.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct NextStage {
    pub stage: String,
    pub main: bool,
    /// The step is about one person of the case and asks which.
    pub asks_person: bool,
    /// It says how it came out, which may be so for one person only.
    pub tells_outcome: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PersonView {
    pub id: String,
    pub name: String,
    /// Other spellings, scripts and aliases, one a line.
    pub other_names: Option<String>,
    pub role: Option<String>,
    pub born_on: Option<String>,
    /// ISO 3166-1 alpha-2 codes, space between.
    pub nationalities: Option<String>,
    pub sex: Option<String>,
    pub birth_place: Option<String>,
    pub age_band: Option<String>,
    /// `accused`, `convicted`, `in_absentia`, …
    pub sought_as: Option<String>,
    /// Why a sentenced person's consent to the transfer is not asked for.
    pub no_consent_because: Option<String>,
    /// Only for those who may read what is restricted; for all others nothing, and no token in `seen`.
    pub asylum: Option<String>,
    /// Codes of `vulnerabilities`, space between.
    pub vulnerabilities: Option<String>,
    pub identity_papers: Option<String>,
    /// Calendar of the date of birth as the paper writes it, where it is not ours.
    pub born_calendar: Option<String>,
    /// The date of birth as the paper writes it.
    pub born_as_written: Option<String>,
    /// The same person in other cases.
    pub also: Vec<PersonPlace>,
    /// Persons whom this one was said not to be.
    pub told_apart: Vec<PersonPlace>,
    /// One desk said that this is the same person as another row, another desk that it is not.
    pub contested: bool,
    /// How it came out for this person; nothing while it has not, and for whoever stands beside the matter.
    pub outcome: Option<String>,
    pub in_error: Option<String>,
    pub seen: SeenTokens,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct MeasureView {
    pub id: String,
    pub kind: String,
    pub description: Option<String>,
    pub status: Option<String>,
    /// The competent authority it was referred to.
    pub referred_to: Option<String>,
    pub referred_on: Option<String>,
    pub status_on: Option<String>,
    /// `yes` or `no`; nothing: as the law file of its kind says.
    pub coercive: Option<String>,
    pub dual_criminality: Option<String>,
    pub formalities: Option<String>,
    pub due_on: Option<String>,
    pub result: Option<String>,
    /// Codes of grounds of refusal, spaces between.
    pub grounds: Option<String>,
    pub reasons: Option<String>,
    pub in_error: Option<String>,
    pub seen: SeenTokens,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct StepView {
    pub id: String,
    pub stage: String,
    pub on: Option<String>,
    pub person: Option<String>,
    pub note: Option<String>,
    pub decided_by: Option<String>,
    pub signed_by: Option<String>,
    pub instructed_by: Option<String>,
    pub staff: String,
    pub desk: String,
    #[ts(type = "number")]
    pub at: i64,
    /// Reason, where the step was entered in error and does not count.
    pub in_error: Option<String>,
    pub seen: SeenTokens,
}

/// A date that law, treaty or a letter sets. Computed, never stored.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DeadlineView {
    pub code: String,
    pub due_on: String,
    /// Last working day on or before `due_on`, by the office's calendar; before it where `ends` comes first.
    pub act_by: String,
    /// Where the limit is over at another moment than the end of `due_on` here.
    pub ends: Option<Box<EndsView>>,
    /// Step and record of custody name two days for its start.
    pub differs: Option<Box<DiffersView>>,
    /// Whole days from today to `due_on`; negative when past.
    pub days_left: i32,
    /// Name of the person whose custody it is about.
    pub person: Option<String>,
    /// Effect code: `may_release`, `must_release`, `duty`, …
    pub effect: String,
    pub hard: bool,
    /// Treaty article, law, or the source the office typed.
    pub source: String,
    /// How sure the row is: `read`, `excerpt`, `memory`, `office`.
    pub sure: String,
    /// What started it: a stage code or a named date.
    pub starts_from: String,
    pub started_on: String,
    /// The event that ends it has been recorded.
    pub met: bool,
    /// How it was met or fell away; nothing while it runs.
    pub settled: Option<Box<SettledView>>,
    /// Where the case is in two stages: the ones in which it holds; empty: in all.
    pub of_stages: Vec<String>,
    /// A duty without a number of days: how promptly, as in `promptly-<code>`; `due_on` is the day it began.
    pub promptly: Option<String>,
    /// Where the limit can be made longer: whether that was asked for, and granted.
    pub renewal: Option<Box<RenewalView>>,
    /// Where what was granted or entered goes beyond what the law allows.
    pub beyond_law: Option<Box<BeyondLaw>>,
    /// Of what must be with the partner by then: when it has to leave us.
    pub send_by: Option<SendBy>,
}

/// At what moment a time limit is over; days are ISO dates, hours `HH:MM`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EndsView {
    /// How to say it, as in `deadline-ends-<how>`: `hour` (our clocks), `hour_there` (the clocks of the place, and ours),
    /// `day_there` (with the day at the place, and what our clocks show then), `unknown_hour` where
    /// the record of a custody would tell it, `unknown_hour_of_date` where a date of the case would, `hour_not_kept`.
    pub how: String,
    /// IANA name of the zone of the place.
    pub zone: Option<String>,
    pub there_on: Option<String>,
    pub there_at: Option<String>,
    pub here_on: Option<String>,
    pub here_at: Option<String>,
    /// That moment has passed and the limit still runs.
    pub passed: bool,
}

/// Which day counts where a step and the record of custody name two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DiffersView {
    /// How to say it, as in `deadline-differs-<how>`: `record_counts`, `step_counts`, `held_before` or `day_unknown`.
    pub how: String,
    /// The day that counts; ISO date.
    pub counted: String,
    /// The day that does not count; ISO date.
    pub other: String,
}

/// How a time limit ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SettledView {
    /// `met`, `met_late`, `ended` (it no longer applies) or `ended_late` (it passed before that), as in
    /// `deadline-settled-<how>`; with `-on` behind it where the day is known, as it is of what was late.
    pub how: String,
    pub on: Option<String>,
}

/// Leads Today: a person is or may be held and no limit is known for this instrument and partner.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct NoLimitKnown {
    pub person: Option<String>,
    pub started_on: Option<String>,
    pub starts_from: String,
    /// `no_limit`, `not_adopted`, `no_date`.
    pub reason: String,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct BringUpView {
    pub id: String,
    pub on: String,
    pub days_left: i32,
    pub reason: Option<String>,
    pub for_staff: Option<String>,
    pub done_on: Option<String>,
    /// `plain`, `review`, or office practice: `acknowledge`, `chase`.
    pub kind: String,
    /// Nothing is left to do: ticked off, or the acknowledgement it asks for has gone.
    pub settled: bool,
    pub in_error: Option<String>,
    pub seen: SeenTokens,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct NoteView {
    pub id: String,
    /// `telephone`, `meeting`, `instruction`, `other`.
    pub kind: String,
    pub text: String,
    pub with_whom: Option<String>,
    pub on: Option<String>,
    /// `HH:MM`, as it truly was; `at` stays the time of entry.
    pub happened_at: Option<String>,
    pub instructed_by: Option<String>,
    /// `internal`, unless somebody said `shareable` or `privileged`.
    pub visibility: String,
    pub in_error: Option<String>,
    pub staff: String,
    pub desk: String,
    #[ts(type = "number")]
    pub at: i64,
    pub seen: SeenTokens,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DocumentView {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub dated_on: Option<String>,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Lower-case hexadecimal SHA-256 of the bytes as attached.
    pub sha256: String,
    /// The bytes are here and not only their description.
    pub present: bool,
    /// `file`, or paper only: `paper_original`, `paper_copy`, `paper_certified_copy`.
    pub form: String,
    #[ts(type = "number | null")]
    pub pages: Option<i64>,
    /// Where the paper lies.
    pub place: Option<String>,
    pub in_error: Option<String>,
    pub staff: String,
    pub desk: String,
    #[ts(type = "number")]
    pub at: i64,
}

/// A record of any kind: what is filled, by field.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RecordView {
    pub id: String,
    /// Kind of row: `referral`, `consultation`, `decision`, …
    pub kind: String,
    /// Filled fields by name; rows by their token, codes as codes.
    pub fields: BTreeMap<String, String>,
    /// Reference of the other case of a link.
    pub other_reference: Option<String>,
    /// A link that the other case has to this one; it is changed there.
    pub from_other: bool,
    pub in_error: Option<String>,
    pub staff: String,
    pub desk: String,
    #[ts(type = "number")]
    pub at: i64,
    pub seen: SeenTokens,
    /// What the program finds of it, as in `record-finding-<code>`: `sha256_same`, `sha256_differs`.
    pub finding: Option<String>,
}
