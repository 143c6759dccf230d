//! The permanent codes of every journalled table and field.
//!
//! A code is never reused and never changes meaning; the file format, the content hash and every
//! other desk depend on it. Field 0 of every table is kept for removals.

/// How a field's value is written and stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text exactly as typed.
    Text,
    /// A code named by the law files.
    Code,
    /// A civil date that may stop at the month or the year.
    Date,
    /// A whole number.
    Int,
    /// Another row.
    Row,
    /// Several rows.
    Rows,
    /// Raw bytes: keys and certificates.
    Bytes,
}

/// One field of a table.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// Permanent code, from 1.
    pub code: u16,
    /// Column name, and the name scripts use.
    pub name: &'static str,
    /// Type of the value.
    pub kind: Kind,
}

/// One journalled table.
#[derive(Debug)]
pub struct Table {
    /// Permanent code, from 1.
    pub code: u16,
    /// Table name in SQL.
    pub sql: &'static str,
    /// Word for one row: names its message `row-<kind>`.
    pub kind: &'static str,
    /// Fields in the order of their columns.
    pub fields: &'static [Field],
    /// The field that names the case a row belongs to.
    pub case_field: Option<u16>,
    /// Rows may stand without a case and move from one to another.
    pub moves: bool,
    /// Counted in the content hash: shared case state.
    pub hashed: bool,
    /// Written by administrators only, each entry signed by itself.
    pub administrative: bool,
}

impl Table {
    /// Whether several surviving writes of a field need nobody to choose: of two seals of the authority, made by two
    /// desks that each revoked another, the newest counts; so does the newest edition of the law that somebody accepted.
    /// Of certificates of one person the newest is shown, and the role with the least rights holds.
    pub fn newest_counts(&self, field: u16) -> bool {
        (self.code == AUTHORITY.code && matches!(field, 4 | 5))
            || (self.code == CASE.code && field == 35)
            || self.code == STAFF.code
            || self.code == SUSPENSION.code
            || self.code == RECOVERY_SHEET.code
    }
}

impl PartialEq for Table {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Table {}

impl Table {
    /// Finds a field by code.
    pub fn field(&self, code: u16) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.code == code)
    }

    /// Finds a field by name.
    pub fn field_named(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The field that marks a row as entered in error, where rows of this table can be.
    pub fn mark(&self) -> Option<&'static Field> {
        self.field_named("in_error")
    }

    /// The field that tells which entries the author of such a mark knew: pairs of dots, first and last of each range.
    pub fn mark_knew(&self) -> Option<&'static Field> {
        self.field_named("in_error_knew")
    }

    /// Place of a field among the columns.
    pub fn position(&self, code: u16) -> Option<usize> {
        self.fields.iter().position(|field| field.code == code)
    }
}

impl Table {
    /// Whether only those who decide about a case may read a field: see [`crate::register::Session::sees_restricted`].
    /// What is restricted stands in no list, is not searched, and never leaves the authority.
    pub fn is_restricted(&self, field: u16) -> bool {
        self.code == PERSON.code && field == ASYLUM
    }

    /// Whether a field stays inside the authority whatever else of its row is shared.
    pub fn stays_inside(&self, field: u16) -> bool {
        self.is_restricted(field) || (self.code == PERSON.code && matches!(field, VULNERABILITIES | 17 | 18))
    }
}

/// The asylum claim of a person.
pub const ASYLUM: u16 = 13;
/// Particular needs of a person.
const VULNERABILITIES: u16 = 14;

/// Codes that are kept for administrative tables of later versions: that only administrators write there is checked
/// today already, so that no desk ever passes on what a later one must refuse.
pub const LATER_ADMINISTRATIVE: std::ops::RangeInclusive<u16> = 200..=255;

/// Whether only administrators write to a table, also one that this version does not know.
pub fn is_administrative(code: u16) -> bool {
    LATER_ADMINISTRATIVE.contains(&code) || table(code).is_some_and(|table| table.administrative)
}

/// Finds a table by code.
pub fn table(code: u16) -> Option<&'static Table> {
    TABLES.iter().copied().find(|table| table.code == code)
}

impl Field {
    /// The table whose rows a field of kind `Row` names.
    pub fn names(&self) -> &'static Table {
        match self.name {
            "of_case" | "other_case" => &CASE,
            "letter" | "answers" => &LETTER,
            "step" => &STEP,
            "signed_paper" | "document" | "un_procedure_document" => &DOCUMENT,
            "measure" => &MEASURE,
            "exhibit" => &EXHIBIT,
            "asset" => &ASSET,
            "entered_limit" => &LIMIT,
            "take_over" => &TAKE_OVER,
            "treaty" => &TREATY,
            _ => &PERSON,
        }
    }

    /// Whether different values of it are for a person to settle. Lists of rows say what an author knew: they add up.
    pub fn can_conflict(&self) -> bool {
        self.kind != Kind::Rows
    }
}

macro_rules! fields {
    ($($code:literal $name:ident $kind:ident),* $(,)?) => {
        &[$(Field { code: $code, name: stringify!($name), kind: Kind::$kind }),*]
    };
}

/// The one table whose rows move between cases: letters.
pub(super) const MOVING: u16 = 9;

macro_rules! case_table {
    ($constant:ident, $code:literal, $sql:literal, $kind:literal, $case:expr, $fields:expr) => {
        #[doc = concat!("Rows of kind `", $kind, "`.")]
        pub static $constant: Table = Table {
            code: $code,
            sql: $sql,
            kind: $kind,
            fields: $fields,
            case_field: $case,
            moves: $code == crate::model::schema::MOVING,
            hashed: true,
            administrative: false,
        };
    };
}

case_table!(
    CASE,
    1,
    "cases",
    "case",
    None,
    fields![
        1 reference Text, 2 family Code, 3 direction Code, 4 partner Code, 5 their_reference Text,
        6 applicant Text, 7 applicant_reference Text, 8 instrument Text, 9 also_invoked Text,
        10 channel Code, 11 dated_on Date, 12 received_on Date, 13 subject Text, 14 offences Text,
        15 urgency Code, 16 urgency_reason Text, 17 officer Text, 18 our_role Code, 19 asked_by Code,
        20 operation_name Text, 21 confidential Text, 22 crime_tags Text, 23 principal_offence Text,
        24 competent_authority Text, 25 applicant_contact Text, 26 record Code, 27 in_error Text,
        28 in_error_knew Rows, 29 territory Text, 30 un_procedure_agreed Text, 31 keep_until Date,
        32 archive_box Text, 33 disposed_on Date, 34 evidence_standard Code, 35 law_version Text,
        36 un_procedure_agreed_on Date, 37 un_procedure_document Row, 40 keep_until_reason Text, 41 disposal Code,
        42 disposal_ground Text, 43 disposed_by Text, 44 proceedings Code,
    ]
);
case_table!(
    PERSON,
    2,
    "persons",
    "person",
    Some(1),
    fields![
        1 of_case Row, 2 name Text, 3 other_names Text, 4 role Code, 5 born_on Date,
        6 nationalities Text, 7 sex Code, 8 birth_place Text, 9 age_band Code, 10 in_error Text,
        11 in_error_knew Rows, 12 sought_as Code, 13 asylum Code, 14 vulnerabilities Text, 15 identity_papers Text,
        16 born_as_written Text, 17 same_as Row, 18 other_than Rows, 19 born_calendar Code, 30 no_consent_because Code,
    ]
);
case_table!(
    MEASURE,
    3,
    "measures",
    "measure",
    Some(1),
    fields![
        1 of_case Row, 2 kind Code, 3 description Text, 4 status Code, 5 referred_to Text, 6 referred_on Date,
        7 in_error Text, 8 in_error_knew Rows, 9 status_on Date, 10 coercive Code, 11 dual_criminality Code,
        12 formalities Text, 13 due_on Date, 14 result Text, 15 grounds Text, 16 reasons Text,
    ]
);
case_table!(
    STEP,
    4,
    "steps",
    "step",
    Some(1),
    fields![
        1 of_case Row, 2 stage Code, 3 happened_on Date, 4 person Row, 5 note Text, 6 decided_by Text,
        7 follows Rows, 8 in_error Text, 9 signed_by Text, 10 instructed_by Text,
        11 in_error_knew Rows,
    ]
);
case_table!(
    NOTE,
    5,
    "notes",
    "note",
    Some(1),
    fields![
        1 of_case Row, 2 kind Code, 3 text Text, 4 with_whom Text, 5 happened_on Date,
        6 happened_at Text, 7 instructed_by Text, 8 in_error Text, 9 in_error_knew Rows, 10 visibility Code,
    ]
);
case_table!(
    BRING_UP,
    6,
    "bring_ups",
    "bring_up",
    Some(1),
    fields![
        1 of_case Row, 2 due_on Date, 3 reason Text, 4 for_staff Text, 5 done_on Date,
        6 kind Code, 7 in_error Text, 8 in_error_knew Rows,
    ]
);
case_table!(
    DOCUMENT,
    7,
    "documents",
    "document",
    Some(1),
    fields![
        1 of_case Row, 2 name Text, 3 description Text, 4 dated_on Date, 5 size Int, 6 sha256 Bytes, 7 file_key Text,
        8 form Code, 9 pages Int, 10 place Text, 11 letter Row, 12 in_error Text,
        13 in_error_knew Rows,
    ]
);
case_table!(
    LIMIT,
    8,
    "limits",
    "limit",
    Some(1),
    fields![
        1 of_case Row, 2 due_on Date, 3 effect Code, 4 source Text, 5 person Row,
        6 in_error Text, 7 in_error_knew Rows,
    ]
);

case_table!(
    LETTER,
    9,
    "letters",
    "letter",
    Some(1),
    fields![
        1 of_case Row, 2 way Code, 3 form Code, 4 book_number Text, 5 dated_on Date, 6 embassy_on Date,
        7 ministry_on Date, 8 received_on Date, 9 dispatched_on Date, 10 channel Code, 11 sender Text,
        12 addressee Text, 13 their_reference Text, 14 our_reference Text, 15 subject Text, 16 enclosures Int,
        17 enclosure_form Code, 18 signed_by Text, 19 carrier Text, 20 status Code, 21 template Code,
        22 language Code, 23 text Text, 24 put_up_to Text, 25 put_up_on Date, 26 signed_on Date, 27 signed_paper Row,
        28 answers Row, 29 misdirected_to Text, 30 instructed_by Text, 31 in_error Text,
        32 in_error_knew Rows, 60 asks_for Text,
    ]
);
case_table!(
    NUMBER,
    10,
    "numbers",
    "number",
    Some(1),
    fields![
        1 of_case Row, 2 number Text, 3 kind Code, 4 reason Text, 5 given_on Date,
    ]
);
case_table!(
    VOLUME,
    11,
    "volumes",
    "volume",
    Some(1),
    fields![
        1 of_case Row, 2 name Text, 3 place Text, 4 held_by Text, 5 held_since Date, 6 in_error Text,
        7 in_error_knew Rows,
    ]
);
case_table!(
    SOURCE_ROW,
    12,
    "source_rows",
    "source_row",
    Some(1),
    fields![
        1 of_case Row, 2 take_over Row, 3 sheet Text, 4 line Int, 5 cells Text, 6 doubts Text,
    ]
);
case_table!(
    PASSED_ON,
    13,
    "passed_on",
    "passed_on",
    Some(1),
    fields![
        1 of_case Row, 2 passed_to Text, 3 what Text, 4 happened_on Date, 5 letter Row, 6 in_error Text,
        7 in_error_knew Rows,
    ]
);
case_table!(
    TAKE_OVER,
    14,
    "take_overs",
    "take_over",
    None,
    fields![
        1 file_name Text, 2 sha256 Bytes, 3 mapping Text, 4 undone_on Date, 5 undone_reason Text,
        6 finished_on Date,
    ]
);
case_table!(
    ABSENCE,
    15,
    "absences",
    "absence",
    None,
    fields![
        1 kind Code, 2 staff Text, 3 stand_in Text, 4 from_on Date, 5 until_on Date, 6 in_error Text,
        7 in_error_knew Rows, 8 stand_in_key Bytes,
    ]
);

mod records;

pub use records::*;

/// Settings the whole office shares; row named after its key.
pub static SETTING: Table = Table {
    code: 20,
    sql: "settings",
    kind: "setting",
    fields: fields![1 key Text, 2 value Text],
    case_field: None,
    moves: false,
    hashed: false,
    administrative: true,
};

/// People of this authority; row named after the signing key.
pub static STAFF: Table = Table {
    code: 21,
    sql: "staff",
    kind: "staff",
    fields: fields![1 name Text, 2 role Code, 3 sign_key Bytes, 4 seal_address Text, 5 certificate Bytes],
    case_field: None,
    moves: false,
    hashed: false,
    administrative: true,
};

/// Desks of this authority; row named after the signing key.
pub static DESK: Table = Table {
    code: 22,
    sql: "desks",
    kind: "desk",
    fields: fields![1 name Text, 2 mark Text, 3 sign_key Bytes, 4 seal_address Text, 5 certificate Bytes],
    case_field: None,
    moves: false,
    hashed: false,
    administrative: true,
};

/// The authority itself: its root key, name, State, and the key partners seal to.
pub static AUTHORITY: Table = Table {
    code: 23,
    sql: "authority",
    kind: "authority",
    fields: fields![1 name Text, 2 state Code, 3 root_key Bytes, 4 seal_address Text, 5 seal_certificate Bytes],
    case_field: None,
    moves: false,
    hashed: false,
    administrative: true,
};

/// A stream that continues another one after a restore or a copy: the head it goes on from.
pub static STREAM: Table = Table {
    code: 24,
    sql: "stream_starts",
    kind: "stream",
    fields: fields![1 stream Bytes, 2 continues Bytes],
    case_field: None,
    moves: false,
    hashed: false,
    administrative: false,
};

/// Desks that were revoked: the desk's sign key and, for each of its streams that the revoking desk held, the last
/// entry that still counts (24 bytes of the stream, 8 of the sequence; ascending). A stream not named counts nowhere.
pub static REVOCATION: Table = Table {
    code: 25,
    sql: "revocations",
    kind: "revocation",
    fields: fields![1 desk_key Bytes, 2 accepted Bytes, 3 reason Text],
    case_field: None,
    moves: false,
    hashed: false,
    administrative: true,
};

/// Inert entries that were entered again; row named after the hash of the inert entry.
pub static RE_ENTRY: Table = Table {
    code: 26,
    sql: "re_entries",
    kind: "re-entry",
    fields: fields![1 entry_hash Bytes],
    case_field: None,
    moves: false,
    hashed: false,
    administrative: false,
};

/// Acts that expunge values by law: the ground, and the writes whose values are gone.
pub static EXPUNGING: Table = Table {
    code: 27,
    sql: "expungings",
    kind: "expunging",
    fields: fields![1 ground Text, 2 writes Rows, 3 of_case Row],
    case_field: Some(3),
    moves: false,
    hashed: false,
    administrative: true,
};

/// Rows of law that the office adapted; row named after kind and code. The text is a law file that holds this row alone.
pub static LAW_ROW: Table = Table {
    code: 205,
    sql: "law_rows",
    kind: "law_row",
    fields: fields![1 kind Code, 2 code Text, 3 text Text, 4 reason Text, 5 taken_back Text],
    case_field: None,
    moves: false,
    hashed: false,
    administrative: true,
};

/// People who were removed: the sign key, what the removing desk held of each stream of that person's desk (as in
/// [`REVOCATION`]), and why. What the person wrote beyond that counts nowhere.
pub static REMOVAL: Table = Table {
    code: 206,
    sql: "removals",
    kind: "removal",
    fields: fields![1 person_key Bytes, 2 accepted Bytes, 3 reason Text],
    case_field: None,
    moves: false,
    hashed: false,
    administrative: true,
};

/// Roles given to people: sign key, role, what was held of that person's desk, and the changes of the same person's
/// role that were known (streams and sequences as in [`REVOCATION`]).
pub static ROLE_CHANGE: Table = Table {
    code: 207,
    sql: "role_changes",
    kind: "role_change",
    fields: fields![1 person_key Bytes, 2 role Code, 3 held Bytes, 4 known Bytes, 5 reason Text],
    case_field: None,
    moves: false,
    hashed: false,
    administrative: true,
};

/// People who may not unlock for a time; row named after the sign key. Without a reason they may again.
pub static SUSPENSION: Table = Table {
    code: 208,
    sql: "suspensions",
    kind: "suspension",
    fields: fields![1 person_key Bytes, 2 reason Text],
    case_field: None,
    moves: false,
    hashed: false,
    administrative: true,
};

/// Recovery sheets: number on the paper, the desk whose register it opens, the public keys of its code, whether it carries
/// the root key of the authority, when it was last checked (UTC milliseconds; never, and it waits), and why it no longer
/// counts.
pub static RECOVERY_SHEET: Table = Table {
    code: 216,
    sql: "recovery_sheets",
    kind: "recovery_sheet",
    fields: fields![
        1 sheet_number Text, 2 desk_key Bytes, 3 seal_address Text, 4 sign_key Bytes, 5 carries_root Int,
        6 checked_at Int, 7 sheet_ended Text,
    ],
    case_field: None,
    moves: false,
    hashed: false,
    administrative: true,
};

/// Tables whose rows may change which entries count.
pub const STANDING: [u16; 3] = [25, 206, 207];

/// Every journalled table, by code.
pub static TABLES: &[&Table] = &[
    &CASE,
    &PERSON,
    &MEASURE,
    &STEP,
    &NOTE,
    &BRING_UP,
    &DOCUMENT,
    &LIMIT,
    &LETTER,
    &NUMBER,
    &VOLUME,
    &SOURCE_ROW,
    &PASSED_ON,
    &TAKE_OVER,
    &ABSENCE,
    &CASE_DATE,
    &REFERRAL,
    &CONSULTATION,
    &DECISION,
    &SETTING,
    &STAFF,
    &DESK,
    &AUTHORITY,
    &STREAM,
    &REVOCATION,
    &RE_ENTRY,
    &EXPUNGING,
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
    &DIRECTORY_ENTRY,
    &TREATY,
    &TREATY_RULE,
    &LAW_ROW,
    &REMOVAL,
    &ROLE_CHANGE,
    &SUSPENSION,
    &RECOVERY_SHEET,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_are_unique() {
        let mut codes: Vec<_> = TABLES.iter().map(|table| table.code).collect();
        codes.dedup();
        assert_eq!(codes.len(), TABLES.len());
        for table in TABLES {
            let mut seen = std::collections::BTreeSet::new();
            assert!(table.fields.iter().all(|field| field.code > 0 && seen.insert(field.code)), "{}", table.sql);
            assert!(table.fields.len() <= 64, "a plan notes changed fields as bits: {}", table.sql);
        }
    }
}
