//! Dates that records of a case set: an answer is due back, an order lapses, an original must be returned.
//!
//! They are the office's own or the partner's, never read from a law file, and stand beside the law's deadlines.

use super::case_rows::CaseRows;
use super::renewals::{self, Granted};
use super::standing::{Settings, counts, row, text};
use super::tables::cases::Standing;
use super::tables::limits::DeadlineRow;
use crate::law::{Law, Unit};
use crate::merge::RowState;
use crate::model::dates::{CivilDate, PartialDate};
use crate::model::schema::{
    ASSET_ENTRY, CASE_DATE, CONDITION, DECISION, EXHIBIT, Field, HEARING, MEASURE, PERSON, REFERRAL, STEP, TRANSLATION,
    Table,
};

/// What a renewal calls the day on which a freezing order lapses.
pub const FREEZING: &str = "freezing";
/// Dates that the law files name: that somebody is back, and the day the partner wishes to be answered by.
const RETURNED: &str = "returned_on";
const ANSWER_WANTED: &str = "answer_wanted_on";
/// Codes of a step's stage and person, of a date's name, day and person.
const RETURN_STAGES: &str = "return_stages";
const STAGE: u16 = 2;
const STEP_OF: u16 = 4;
const NAMED: u16 = 2;
const ON: u16 = 3;
const DATE_OF: u16 = 6;

/// Code of the deadlines made here.
pub const RECORDED: &str = "record";

/// One kind of record whose date asks for something.
struct Due {
    table: &'static Table,
    /// The date, when what is waited for began, and what tells whom or what it is about.
    due: &'static str,
    since: &'static str,
    about: &'static str,
    /// Only rows whose code in this field is one of these; none: all.
    only: (&'static str, &'static [&'static str]),
    /// Over once this field is filled.
    done: &'static str,
    /// Over once the status is one of these.
    over: (&'static str, &'static [&'static str]),
    /// Over once the person it is about is back: by a date of that name, or a step that says so.
    until_back: bool,
    /// Over once the request came out some way.
    until_outcome: bool,
    /// What it starts from, where that is a date which the law files name; else the record and its field.
    named: &'static str,
    /// Told this many working days before: the setting of an office practice.
    ahead: bool,
    effect: &'static str,
    hard: bool,
    /// Outlives the end of the case.
    outlives: bool,
}

const PLAIN: Due = Due {
    table: &REFERRAL,
    due: "due_on",
    since: "",
    about: "",
    only: ("", &[]),
    done: "",
    over: ("status", &[]),
    until_back: false,
    until_outcome: false,
    named: "",
    ahead: false,
    effect: "target",
    hard: false,
    outlives: false,
};

static DUES: &[Due] = &[
    Due {
        since: "referred_on",
        about: "referred_to",
        done: "returned_on",
        over: ("status", &["returned", "declined", "recalled"]),
        ..PLAIN
    },
    Due {
        table: &MEASURE,
        about: "description",
        over: ("status", &["redirected", "executed", "impossible", "refused", "withdrawn"]),
        ..PLAIN
    },
    Due {
        table: &TRANSLATION,
        since: "asked_on",
        about: "what",
        done: "received_on",
        over: ("status", &["received", "accepted"]),
        ..PLAIN
    },
    Due {
        table: &HEARING,
        due: "happened_on",
        about: "place",
        over: ("status", &["held", "put_off", "cancelled"]),
        effect: "appointment",
        ..PLAIN
    },
    Due {
        table: &CONDITION,
        due: "review_on",
        since: "agreed_on",
        about: "text",
        over: ("status", &["refused", "kept", "ended"]),
        effect: "review",
        outlives: true,
        ..PLAIN
    },
    Due {
        table: &CONDITION,
        due: "applies_until",
        since: "agreed_on",
        about: "text",
        only: ("kind", &["return_of_person"]),
        over: ("status", &["refused", "kept", "ended"]),
        until_back: true,
        effect: "return_due",
        outlives: true,
        ..PLAIN
    },
    // The last day of an appeal is too late to feed it: UNTOC Conference of the Parties resolution 9/3, annex II(c).
    Due {
        table: &DECISION,
        due: "appeal_until",
        since: "happened_on",
        about: "decided_by",
        done: "told_on",
        ahead: true,
        effect: "tell_partner",
        hard: true,
        ..PLAIN
    },
    Due { table: &DECISION, due: "review_on", since: "happened_on", about: "decided_by", effect: "review", ..PLAIN },
    // Where no row of the law files carries the day that the partner wishes to be answered by.
    Due {
        table: &CASE_DATE,
        due: "happened_on",
        about: "note",
        only: ("named", &[ANSWER_WANTED]),
        until_outcome: true,
        named: ANSWER_WANTED,
        ..PLAIN
    },
    Due {
        table: &EXHIBIT,
        due: "return_due_on",
        since: "received_on",
        about: "name",
        done: "returned_on",
        effect: "return_due",
        outlives: true,
        ..PLAIN
    },
    Due {
        table: &ASSET_ENTRY,
        due: "lapses_on",
        since: "happened_on",
        about: "order_reference",
        only: ("kind", &["freezing", "renewal"]),
        effect: "freezing_lapses",
        hard: true,
        outlives: true,
        ..PLAIN
    },
];

/// The dates that the records of a case set; `told` are those that the law sets.
pub fn of(
    rows: &CaseRows,
    standing: &Standing,
    law: &Law,
    settings: &Settings,
    told: &[DeadlineRow],
) -> Vec<DeadlineRow> {
    let mut found = Vec::new();
    for due in DUES.iter().filter(|due| due.named.is_empty() || told.iter().all(|row| row.starts_from != due.named)) {
        for record in rows.of(due.table).iter().filter(|record| counts(record) && due.asks(record)) {
            let row = due.row(rows, record, settings, standing.closed_on.is_some());
            let is_over =
                (due.until_outcome && standing.outcome.is_some()) || (due.until_back && due.is_back(rows, record, law));
            found.extend(row.map(|row| DeadlineRow {
                met: row.met || is_over,
                fell_away: row.fell_away && !is_over,
                ..row
            }));
        }
    }
    found
}

impl Due {
    fn field(&self, name: &str) -> Option<&'static Field> {
        self.table.field_named(name)
    }

    fn text<'r>(&self, record: &'r RowState, name: &str) -> Option<&'r str> {
        text(record, self.field(name)?.code)
    }

    fn asks(&self, record: &RowState) -> bool {
        self.only.1.is_empty() || self.text(record, self.only.0).is_some_and(|code| self.only.1.contains(&code))
    }

    fn date(&self, record: &RowState, name: &str) -> Option<PartialDate> {
        PartialDate::from_column(self.text(record, name)?).ok()
    }

    fn row(&self, rows: &CaseRows, record: &RowState, settings: &Settings, is_closed: bool) -> Option<DeadlineRow> {
        // A date known to the month counts from its first day: early, never late.
        let due_on = self.date(record, self.due)?.earliest();
        let started_on = self.date(record, self.since).map_or(due_on, |date| date.earliest());
        let due_on = self.renewed(rows, record).unwrap_or(due_on);
        let last = due_on;
        let due_on = if self.ahead {
            settings.calendar.before(due_on, settings.tell_ruling_days, Unit::WorkingDays).max(started_on)
        } else {
            due_on
        };
        let done = self.date(record, self.done);
        let is_over = self.text(record, self.over.0).is_some_and(|status| self.over.1.contains(&status))
            || done.is_some()
            || self.is_overtaken(rows, record);
        let person = self.field("person").and_then(|field| row(record, field.code));
        let person_name = person.and_then(|person| {
            let state = rows.of(&PERSON).iter().find(|state| state.row == person)?;
            text(state, 2).map(str::to_owned)
        });
        // Told after our own day and before the last one is not late.
        let settled_on = done.map(|on| on.earliest()).filter(|on| !self.ahead || *on > last);
        Some(DeadlineRow {
            of_case: rows.case.row,
            code: RECORDED.to_owned(),
            person: person.map(|row| row.0),
            person_name,
            due_on: due_on.to_string(),
            act_by: settings.calendar.working_day_on_or_before(due_on).to_string(),
            effect: self.effect.to_owned(),
            hard: self.hard,
            source: self.text(record, self.about).unwrap_or_default().chars().take(200).collect(),
            sure: "office".to_owned(),
            starts_from: match self.named {
                "" => format!("{}-{}", self.table.kind, self.due),
                named => named.to_owned(),
            },
            started_on: started_on.to_string(),
            met: is_over || is_closed && !self.outlives,
            of_stages: String::new(),
            promptly: None,
            severity: 0, // weighed with all others
            late: settled_on.is_some_and(|on| on > due_on),
            settled_on: settled_on.map(|on| on.to_string()),
            fell_away: is_closed && !self.outlives && !is_over,
            by_hour: false,
            ends_at: None,
            ends_zone: None,
            differs: None,
        })
    }

    /// Whether the person is back since this was agreed.
    fn is_back(&self, rows: &CaseRows, record: &RowState, law: &Law) -> bool {
        let person = self.field("person").and_then(|field| row(record, field.code));
        let since = self.date(record, self.since).map(|date| date.earliest());
        let tells = |one: &RowState, about: u16, on: u16| {
            let who = row(one, about);
            let when = text(one, on).and_then(|column| PartialDate::from_column(column).ok());
            let is_theirs = who.is_none() || person.is_none() || who == person;
            counts(one) && is_theirs && since.is_none_or(|since| when.is_none_or(|when| when.latest() >= since))
        };
        let by_date = rows.of(&CASE_DATE).iter().filter(|one| text(one, NAMED) == Some(RETURNED));
        let by_step = rows
            .of(&STEP)
            .iter()
            .filter(|one| text(one, STAGE).is_some_and(|stage| law.list_has(RETURN_STAGES, stage)));
        by_date.into_iter().any(|one| tells(one, DATE_OF, ON)) || by_step.into_iter().any(|one| tells(one, STEP_OF, ON))
    }

    /// The day until which the freezing of an asset was made longer since this order.
    fn renewed(&self, rows: &CaseRows, record: &RowState) -> Option<CivilDate> {
        if self.table != &ASSET_ENTRY {
            return None;
        }
        let asset = row(record, self.field("asset")?.code);
        let since = self.date(record, "happened_on").map_or(CivilDate::MIN, |date| date.earliest());
        let about = |one: &Granted<'_>| one.code == FREEZING && one.asset == asset;
        renewals::until(&renewals::granted(rows), about, since)
    }

    /// A later record of the same matter takes its place: a renewed order, a new decision.
    fn is_overtaken(&self, rows: &CaseRows, record: &RowState) -> bool {
        let (matter, settles): (&str, &[&str]) = match (self.table.code, self.due) {
            (code, _) if code == ASSET_ENTRY.code => {
                ("asset", &["renewal", "lifting", "confiscation_order", "taken", "realised", "returned"])
            }
            (code, "review_on") if code == DECISION.code => ("person", &[]),
            _ => return false,
        };
        let Some(field) = self.field(matter) else { return false };
        let begun = |one: &RowState| self.date(one, "happened_on").map(|date| date.earliest());
        // Rows stand in an order that is the same at every desk: it decides within one day.
        let place = rows.of(self.table).iter().position(|one| one.row == record.row);
        rows.of(self.table).iter().enumerate().any(|(at, other)| {
            counts(other)
                && other.row != record.row
                && row(other, field.code) == row(record, field.code)
                && (begun(other), Some(at)) > (begun(record), place)
                && (settles.is_empty() || self.text(other, "kind").is_some_and(|kind| settles.contains(&kind)))
        })
    }
}
