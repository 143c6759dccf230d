//! Tables of what is recorded beside a case's own course: who has it, what was agreed, decided, promised, seized.
//!
//! All of them have one shape: a case, their own fields, and the mark of a row entered in error. What may be typed into
//! a field stands in `casework::records`.

use super::{Field, Kind, Table};

/// One table of records; a row of it belongs to one case for good.
macro_rules! record {
    ($constant:ident, $code:literal, $sql:literal, $kind:literal, $fields:expr) => {
        case_table!($constant, $code, $sql, $kind, Some(1), $fields);
    };
}

// A date that law or treaty names and no stage carries; what starts, meets or ends a time limit.
record!(
    CASE_DATE,
    16,
    "case_dates",
    "case_date",
    fields![
        1 of_case Row, 2 named Code, 3 happened_on Date, 4 happened_at Text, 5 time_zone Text, 6 person Row,
        7 place Text, 8 document Row, 9 note Text, 10 in_error Text, 11 in_error_knew Rows,
    ]
);
// What a competent authority was asked to do, and where it stands there.
record!(
    REFERRAL,
    17,
    "referrals",
    "referral",
    fields![
        1 of_case Row, 2 referred_to Text, 3 referred_on Date, 4 measure Row, 5 person Row, 6 contact Text,
        7 their_reference Text, 8 due_on Date, 9 status Code, 10 status_on Date, 11 received_on Date,
        12 returned_on Date, 13 result Text, 14 note Text, 15 in_error Text, 16 in_error_knew Rows,
    ]
);
// What was said between the two authorities about a step before it was taken.
record!(
    CONSULTATION,
    18,
    "consultations",
    "consultation",
    fields![
        1 of_case Row, 2 purpose Code, 3 happened_on Date, 4 happened_at Text, 5 with_whom Text, 6 channel Code,
        7 grounds Text, 8 text Text, 9 result Code, 10 measure Row, 11 person Row, 12 letter Row, 13 visibility Code,
        14 in_error Text, 15 in_error_knew Rows,
    ]
);
// A decision of whatever level on the request, one of its persons or measures.
record!(
    DECISION,
    19,
    "decisions",
    "decision",
    fields![
        1 of_case Row, 2 kind Code, 3 happened_on Date, 4 level Code, 5 decided_by Text, 6 signed_by Text,
        7 person Row, 8 measure Row, 9 grounds Text, 10 reasons Text, 11 article Text, 12 sought_as Code,
        13 refused_for Code, 14 partner_asks Code, 15 followed_by Code, 16 followed_reason Text, 17 appeal_until Date,
        18 told_on Date, 19 review_on Date, 20 document Row, 21 in_error Text, 22 in_error_knew Rows,
    ]
);
// An assurance, a condition, a limit on use: who gave it, how long it binds, how it is watched.
record!(
    CONDITION,
    28,
    "conditions",
    "condition",
    fields![
        1 of_case Row, 2 kind Code, 3 given_by Code, 4 text Text, 5 status Code, 6 status_on Date, 7 agreed_on Date,
        8 applies_until Date, 9 review_on Date, 10 person Row, 11 measure Row, 12 source Text, 13 document Row,
        14 note Text, 15 in_error Text, 16 in_error_knew Rows,
    ]
);
record!(
    COST,
    29,
    "costs",
    "cost",
    fields![
        1 of_case Row, 2 kind Code, 3 amount Text, 4 currency Code, 5 borne_by Code, 6 happened_on Date,
        7 agreed_on Date, 8 paid_on Date, 9 measure Row, 10 note Text, 11 in_error Text, 12 in_error_knew Rows,
    ]
);
// The answer to one item of a checklist of the law files; row named after case, item and person.
record!(
    CHECK,
    30,
    "checks",
    "check",
    fields![
        1 of_case Row, 2 item Code, 3 answer Code, 4 checked_on Date, 5 person Row, 6 document Row, 7 note Text,
        8 in_error Text, 9 in_error_knew Rows,
    ]
);
// That somebody agreed to a step or a letter; where the office asked for it (60 to 63), by `casework::sign_offs` alone.
record!(
    SIGN_OFF,
    31,
    "sign_offs",
    "sign_off",
    fields![
        1 of_case Row, 2 kind Code, 3 status Code, 4 signed_by Text, 5 signed_on Date, 6 stage Code, 7 note Text,
        8 in_error Text, 9 in_error_knew Rows, 60 step Row, 61 letter Row, 62 asked_on Date, 63 person Row,
    ]
);
// A gate of the law files that was passed without what it asks for, and why.
record!(
    OVERRIDE,
    32,
    "overrides",
    "override",
    fields![
        1 of_case Row, 2 gate Code, 3 reason Text, 4 happened_on Date, 5 stage Code, 6 person Row, 7 measure Row,
        8 in_error Text, 9 in_error_knew Rows, 10 act Code,
    ]
);
record!(
    TRANSLATION,
    33,
    "translations",
    "translation",
    fields![
        1 of_case Row, 2 what Text, 3 from_language Code, 4 to_language Code, 5 translator Text, 6 asked_on Date,
        7 due_on Date, 8 received_on Date, 9 status Code, 10 quality Code, 11 document Row, 12 note Text,
        13 in_error Text, 14 in_error_knew Rows,
    ]
);
// One case has to do with another; shown with both.
record!(
    LINK,
    34,
    "links",
    "link",
    fields![
        1 of_case Row, 2 other_case Row, 3 kind Code, 4 note Text, 5 in_error Text, 6 in_error_knew Rows,
    ]
);
// An original, a thing, a data carrier or digital evidence.
record!(
    EXHIBIT,
    35,
    "exhibits",
    "exhibit",
    fields![
        1 of_case Row, 2 name Text, 3 kind Code, 4 description Text, 5 told_sha256 Text, 6 received_on Date,
        7 from_whom Text, 8 held_by Text, 9 place Text, 10 return_due_on Date, 11 returned_on Date, 12 measure Row,
        13 document Row, 14 note Text, 15 in_error Text, 16 in_error_knew Rows,
    ]
);
// One link of the custody chain of an exhibit.
record!(
    CUSTODY_MOVE,
    36,
    "custody_moves",
    "custody_move",
    fields![
        1 of_case Row, 2 exhibit Row, 3 happened_on Date, 4 happened_at Text, 5 from_whom Text, 6 to_whom Text,
        7 purpose Text, 8 seal Text, 9 note Text, 10 in_error Text, 11 in_error_knew Rows,
    ]
);
// Counsel, interpreter, consular officer: who stands beside a person.
record!(
    PARTICIPANT,
    37,
    "participants",
    "participant",
    fields![
        1 of_case Row, 2 role Code, 3 name Text, 4 person Row, 5 contact Text, 6 appointed_on Date, 7 told_on Date,
        8 until_on Date, 9 note Text, 10 in_error Text, 11 in_error_knew Rows,
    ]
);
// Where a person is held, or that they are not.
record!(
    CUSTODY,
    38,
    "custodies",
    "custody",
    fields![
        1 of_case Row, 2 person Row, 3 status Code, 4 happened_on Date, 5 happened_at Text, 6 time_zone Text,
        7 place Text, 8 ordered_by Text, 9 note Text, 10 in_error Text, 11 in_error_knew Rows,
    ]
);
record!(
    HEARING,
    39,
    "hearings",
    "hearing",
    fields![
        1 of_case Row, 2 kind Code, 3 status Code, 4 happened_on Date, 5 happened_at Text, 6 time_zone Text,
        7 partner_time Text, 8 place Text, 9 connection Text, 10 connection_tested_on Date, 11 language Code,
        12 interpreter Text, 13 presided_by Text, 14 attended_by Text, 15 person Row, 16 measure Row, 17 result Text,
        18 note Text, 19 in_error Text, 20 in_error_knew Rows,
    ]
);
// Consent as evidence: before whom, informed how, with whom beside, whether it can be revoked.
record!(
    CONSENT,
    40,
    "consents",
    "consent",
    fields![
        1 of_case Row, 2 kind Code, 3 person Row, 4 consented_on Date, 5 given_before Text, 6 informed Code,
        7 counsel Text, 8 interpreter Text, 9 language Code, 10 verified_by Text, 11 revocable Code, 12 told_on Date,
        13 revoked_on Date, 14 document Row, 15 note Text, 16 in_error Text, 17 in_error_knew Rows,
    ]
);
// A sentence as its court and the partner told it.
record!(
    SENTENCE,
    41,
    "sentences",
    "sentence",
    fields![
        1 of_case Row, 2 person Row, 3 imposed_by Text, 4 imposed_on Date, 5 final_on Date, 6 years Int, 7 months Int,
        8 days Int, 9 indeterminate Code, 10 counted_from Date, 11 days_credited Int, 12 days_remitted Int,
        13 told_end_on Date, 14 unpaid_fine Code, 15 unpaid_compensation Code, 16 document Row, 17 note Text,
        18 in_error Text, 19 in_error_knew Rows,
    ]
);
// The result of the remaining-sentence test on its anchor date: once recorded it stays.
record!(
    ELIGIBILITY,
    42,
    "eligibilities",
    "eligibility",
    fields![
        1 of_case Row, 2 person Row, 3 rule Code, 4 measured_on Date, 5 ends_on Date, 6 days_left Int,
        7 threshold_on Date, 8 result Code, 9 source Text, 10 note Text, 11 in_error Text, 12 in_error_knew Rows,
    ]
);
record!(
    ASSET,
    43,
    "assets",
    "asset",
    fields![
        1 of_case Row, 2 name Text, 3 kind Code, 4 identifier Text, 5 chain Text, 6 description Text, 7 state Code,
        8 place Text, 9 person Row, 10 amount Text, 11 currency Code, 12 valued_on Date, 13 status Code,
        14 status_on Date, 15 claimant Text, 16 note Text, 17 in_error Text, 18 in_error_knew Rows,
    ]
);
// One line of the ledger of an asset or of the whole order: frozen, renewed, taken, returned, shared.
record!(
    ASSET_ENTRY,
    44,
    "asset_entries",
    "asset_entry",
    fields![
        1 of_case Row, 2 kind Code, 3 asset Row, 4 happened_on Date, 5 amount Text, 6 currency Code, 7 rate Text,
        8 state Code, 9 order_reference Text, 10 ordered_by Text, 11 lapses_on Date, 12 document Row, 13 note Text,
        14 in_error Text, 15 in_error_knew Rows,
    ]
);
// A reasoned view under one heading: whether proceedings move, which request goes first, what the person's life asks.
record!(
    ASSESSMENT,
    45,
    "assessments",
    "assessment",
    fields![
        1 of_case Row, 2 heading Code, 3 text Text, 4 happened_on Date, 5 person Row, 6 visibility Code,
        7 in_error Text, 8 in_error_knew Rows,
    ]
);
// Who may prosecute now, and by which event.
record!(
    PROSECUTION_RIGHT,
    46,
    "prosecution_rights",
    "prosecution_right",
    fields![
        1 of_case Row, 2 holder Code, 3 event Code, 4 happened_on Date, 5 person Row, 6 source Text, 7 note Text,
        8 in_error Text, 9 in_error_knew Rows,
    ]
);
// That something a gate asks for is so, where no record of its own says it.
record!(
    CONFIRMATION,
    47,
    "confirmations",
    "confirmation",
    fields![
        1 of_case Row, 2 fact Code, 3 happened_on Date, 4 note Text, 5 stage Code, 6 person Row, 7 measure Row,
        8 in_error Text, 9 in_error_knew Rows, 10 act Code,
    ]
);
// A limit that can be made longer: who asked for it, and whether it was granted until when. Only a grant moves a date.
record!(
    RENEWAL,
    53,
    "renewals",
    "renewal",
    fields![
        1 of_case Row, 2 limit_code Code, 3 person Row, 4 asset Row, 5 entered_limit Row, 6 asked_on Date, 7 asked_by Text,
        8 renewal_answer Code, 9 answered_on Date, 10 granted_until Date, 11 decided_by Text, 12 document Row,
        13 note Text, 14 in_error Text, 15 in_error_knew Rows,
    ]
);
case_table!(
    DIRECTORY_ENTRY,
    50,
    "directory_entries",
    "directory_entry",
    None,
    fields![
        1 name Text, 2 kind Code, 3 state Code, 4 person_name Text, 5 families Text, 6 instruments Text,
        7 languages Text, 8 channels Text, 9 address Text, 10 telephone Text, 11 email Text, 12 hours Text,
        13 requirements Text, 14 networks Text, 15 source Text, 16 checked_on Date, 17 until_on Date, 18 note Text,
        19 in_error Text, 20 in_error_knew Rows, 21 territory Text, 22 covers Text, 23 out_of_hours Text,
        24 transit_days Int, 25 evidence_standard Code, 26 dual_criminality_rule Text, 27 minimum_penalty Text,
        28 use_limits Text, 29 special_papers Text, 30 urgent_procedure Text, 31 nationals_rule Text,
        32 sentence_rules Text, 33 arrest_limits Text, 34 surrender_window Text, 35 speciality_window Text,
        36 transfer_rules Text, 37 restraint_rules Text, 38 cost_rules Text, 39 execution_time Text, 40 law_links Text,
        41 checked_by Text, 42 legal_bases Text,
    ]
);
// A treaty that the office entered; row named after the name, which is the code that cases name.
case_table!(
    TREATY,
    51,
    "treaties",
    "treaty",
    None,
    fields![
        1 name Text, 2 kind Code, 3 families Text, 4 parties Text, 5 signed_on Date, 6 in_force_on Date,
        7 ended_on Date, 8 evidence_standard Code, 9 reference Text, 10 source Text, 11 checked_on Date,
        12 checked_by Text, 13 note Text, 14 in_error Text, 15 in_error_knew Rows,
    ]
);
// An article of such a treaty: reasons, consultation, a ground and its force, a time limit, what must be left of a sentence.
case_table!(
    TREATY_RULE,
    52,
    "treaty_rules",
    "treaty_rule",
    None,
    fields![
        1 treaty Row, 2 kind Code, 3 article Text, 4 refusal_ground Code, 5 force Code, 6 starts Code,
        7 length Int, 8 length_unit Code, 9 effect Code, 10 falls_on Code, 11 note Text, 12 in_error Text,
        13 in_error_knew Rows, 14 measured_from Code, 15 exceptions Code,
    ]
);

/// The tables of this file that belong to cases, by code.
pub static RECORD_TABLES: &[&Table] = &[
    &CASE_DATE,
    &REFERRAL,
    &CONSULTATION,
    &DECISION,
    &CONDITION,
    &COST,
    &CHECK,
    &SIGN_OFF,
    &OVERRIDE,
    &TRANSLATION,
    &LINK,
    &EXHIBIT,
    &CUSTODY_MOVE,
    &PARTICIPANT,
    &CUSTODY,
    &HEARING,
    &CONSENT,
    &SENTENCE,
    &ELIGIBILITY,
    &ASSET,
    &ASSET_ENTRY,
    &ASSESSMENT,
    &PROSECUTION_RIGHT,
    &CONFIRMATION,
    &RENEWAL,
];
