//! What the law is told about a case, gathered from its rows.

use super::agreement::agreed_to;
use super::case_rows::CaseRows;
use super::renewals::{self, Granted};
use super::standing::{Settings, counts, row, text};
use crate::ids::RowId;
use crate::law::basis::invoked;
use crate::law::{
    CaseFacts, CustodyFact, Deadline, EnteredLimit, Evaluation, GrantedRenewal, Law, NamedDate, NamedDates, StepFact,
    evaluate,
};
use crate::merge::RowState;
use crate::model::dates::{CivilDate, PartialDate};
use crate::model::hours::AtPlace;
use crate::model::schema::{
    ASSET_ENTRY, CASE_DATE, CONSENT, CUSTODY, DECISION, HEARING, LIMIT, PERSON, SENTENCE, STEP, Table,
};

/// The day of a freezing, or of its renewal.
const FROZEN_ON: &str = "frozen_on";

/// Records whose own days are dates that the law files name: of which kinds, which field, which name.
static TELLING: &[(&Table, &[&str], u16, &str)] = &[
    (&CONSENT, &["to_surrender", "to_transfer"], 4, "consent_on"),
    (&CONSENT, &["to_surrender", "to_transfer"], 12, "consent_told_on"),
    (&CONSENT, &["to_surrender", "to_transfer"], 13, "consent_revoked_on"),
    (&DECISION, &[], 18, "decision_told_on"),
    (&HEARING, &["video", "court"], 4, "hearing_on"),
    (&HEARING, &["handover"], 4, "surrender_on"),
    (&SENTENCE, &[], 5, "judgment_final_on"),
    (&ASSET_ENTRY, &["freezing", "renewal"], 4, FROZEN_ON),
];

/// The dates that the law files name, wherever they were recorded.
fn named_dates(rows: &CaseRows) -> NamedDates<'_> {
    let mut dates = NamedDates::default();
    let mut add = |state: &RowState, name: &'static str, code: u16, person: Option<RowId>, at: AtPlace| {
        if let Some(date) = text(state, code).and_then(|column| PartialDate::from_column(column).ok()) {
            let person = person.map(|row| row.0 as u64);
            dates.add(NamedDate { name, on: date.earliest(), approximate: !date.is_full(), person, at });
        }
    };
    add(&rows.case, "received_on", 12, None, AtPlace::default());
    add(&rows.case, "dated_on", 11, None, AtPlace::default());
    for (table, kinds, code, name) in TELLING {
        for record in rows.of(table).iter().filter(|one| counts(one)) {
            if kinds.is_empty() || kinds.iter().any(|kind| text(record, 2) == Some(kind)) {
                let person = table.field_named("person").and_then(|field| row(record, field.code));
                let at = if *table == &HEARING { at_place(record, 5, 6) } else { AtPlace::default() };
                add(record, name, *code, person, at);
            }
        }
    }
    if let Some(last) = last_lifting(rows) {
        add(last, "freezing_lifted_on", 4, None, AtPlace::default());
    }
    for record in rows.of(&CASE_DATE).iter().filter(|one| counts(one)) {
        if let Some(date) = text(record, 3).and_then(|column| PartialDate::from_column(column).ok()) {
            dates.add(NamedDate {
                name: text(record, 2).unwrap_or_default(),
                on: date.earliest(),
                approximate: !date.is_full(),
                person: row(record, 6).map(|row| row.0 as u64),
                at: at_place(record, 4, 5),
            });
        }
    }
    dates
}

/// Hour and zone of a record, by the codes of their fields.
fn at_place(record: &RowState, time: u16, zone: u16) -> AtPlace {
    AtPlace::from_columns(text(record, time), text(record, zone))
}

/// The line that lifted the last freezing; nothing while an asset is still frozen. One that names no asset lifts all.
fn last_lifting(rows: &CaseRows) -> Option<&RowState> {
    let of =
        |kind: &'static str| rows.of(&ASSET_ENTRY).iter().filter(move |one| counts(one) && text(one, 2) == Some(kind));
    let lifted = |asset: Option<RowId>| of("lifting").any(|one| row(one, 3).is_none() || row(one, 3) == asset);
    let is_over = of("freezing").all(|one| lifted(row(one, 3)));
    of("lifting").filter(|_| is_over).max_by_key(|one| text(one, 4))
}

/// The law's answer for one case with these steps. The day does not matter here: days left are counted when read.
pub(super) fn evaluated(rows: &CaseRows, steps: &[&RowState], law: &Law, settings: &Settings) -> Evaluation {
    evaluate(law, &facts_of(rows, steps, law, settings), CivilDate::MIN, &settings.calendar)
}

/// A day about to be put on record as granted.
#[derive(Debug, Clone, Copy)]
pub struct TypedGrant<'a> {
    pub grant: Granted<'a>,
    /// The renewal that is changed, where it is on record already.
    pub instead: Option<RowId>,
}

/// The dates of a case that go beyond what the law allows, by the edition the case is computed with; `typed` is taken
/// as if it were on record.
pub(super) fn beyond_law(
    rows: &CaseRows,
    law: &Law,
    settings: &Settings,
    typed: Option<&TypedGrant<'_>>,
) -> Vec<Deadline> {
    let steps: Vec<&RowState> = rows.of(&STEP).iter().filter(|step| counts(step)).collect();
    let mut granted = renewals::granted_but(rows, typed.and_then(|typed| typed.instead));
    granted.extend(typed.map(|typed| typed.grant));
    let facts = facts_granting(rows, &steps, law, settings, &granted);
    let found = evaluate(law, &facts, CivilDate::MIN, &settings.calendar);
    found.deadlines.into_iter().filter(|deadline| deadline.beyond.is_some()).collect()
}

/// A case with these steps, as far as the law asks.
pub fn facts_of<'a>(rows: &'a CaseRows, steps: &[&'a RowState], law: &Law, settings: &'a Settings) -> CaseFacts<'a> {
    facts_granting(rows, steps, law, settings, &renewals::granted(rows))
}

/// What is on record of custody; what says neither held nor free, as a hospital, says nothing of limits.
fn custody(rows: &CaseRows, law: &Law) -> Vec<CustodyFact> {
    let fact = |one: &RowState| {
        let status = text(one, 3)?;
        let is_held = law.list_has("custody_held", status);
        let says = is_held || law.list_has("custody_ended", status);
        let day = PartialDate::from_column(text(one, 4)?).ok()?;
        let at = if day.is_full() { at_place(one, 5, 6) } else { AtPlace::default() };
        let is_arrest = day.is_full() && law.list_has("custody_arrest", status);
        let person = row(one, 2).map(|row| row.0 as u64);
        says.then_some(CustodyFact { on: day.earliest(), latest: day.latest(), person, is_held, is_arrest, at })
    };
    let mut found: Vec<CustodyFact> = rows.of(&CUSTODY).iter().filter(|one| counts(one)).filter_map(fact).collect();
    // Of one day, what has no hour comes first: what has one is told as the later.
    found.sort_by_key(|fact| (fact.on, fact.at.minute));
    found
}

/// The same with these renewals.
fn facts_granting<'a>(
    rows: &'a CaseRows,
    steps: &[&'a RowState],
    law: &Law,
    settings: &'a Settings,
    granted: &[Granted<'a>],
) -> CaseFacts<'a> {
    let (state, persons, entered) = (&rows.case, rows.of(&PERSON), rows.of(&LIMIT));
    let key = |row: RowId| row.0 as u64;
    let also_invoked = invoked(text(state, 9).unwrap_or_default());
    // A relative or a witness in the case must not make it unclear whose custody a limit is about.
    let principal = law.family(text(state, 2).unwrap_or_default()).and_then(|family| family.person_roles.first());
    let is_principal =
        |person: &&RowState| text(person, 4).is_none_or(|role| Some(role) == principal.map(String::as_str));
    CaseFacts {
        family: text(state, 2).unwrap_or_default(),
        direction: text(state, 3).unwrap_or_default(),
        // An enquiry has the limits of a request: none of its own, and whatever is recorded in it.
        record: text(state, 26).filter(|record| !matches!(*record, "request" | "enquiry")),
        our_role: text(state, 18),
        own_state: Some(settings.own_state.as_str()),
        office_zone: settings.time_zone,
        partner: text(state, 4).unwrap_or_default(),
        territory: text(state, 29),
        instrument: text(state, 8),
        agreed: agreed_to(law, state),
        also_invoked,
        named_dates: named_dates(rows),
        steps: steps
            .iter()
            .map(|step| StepFact {
                stage: text(step, 2).unwrap_or_default(),
                on: text(step, 3).and_then(|column| PartialDate::from_column(column).ok()),
                person: row(step, 4).map(key),
            })
            .collect(),
        persons: persons
            .iter()
            .filter(|person| counts(person))
            .filter(is_principal)
            .map(|person| (key(person.row), text(person, 2).unwrap_or_default()))
            .collect(),
        custody: custody(rows, law),
        adopted: Some(&settings.adopted),
        entered: entered
            .iter()
            .filter(|limit| counts(limit))
            .filter_map(|limit| {
                Some(EnteredLimit {
                    person: row(limit, 5).map(key),
                    due_on: renewals::until(granted, |one| one.limit == Some(limit.row), CivilDate::MIN)
                        .or(PartialDate::from_column(text(limit, 2)?).ok().map(|date| date.earliest()))?,
                    effect: text(limit, 3).unwrap_or("duty"),
                    source: text(limit, 4).unwrap_or_default(),
                })
            })
            .collect(),
        granted: granted
            .iter()
            .map(|one: &Granted<'_>| GrantedRenewal {
                code: one.code,
                person: one.person.map(key),
                on: one.on,
                until: one.until,
            })
            .collect(),
    }
}
