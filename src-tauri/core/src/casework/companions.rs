//! Companion records: small cases of their own beside a request, with their own stages and numbers, linked with their case.

use super::CaseworkError;
use super::read::{self, Shown};
use super::views::{CompanionOffer, LinkedCase, NewCase, RecordView};
use crate::ids::RowId;
use crate::law::Law;
use crate::merge::RowState;
use crate::register::tables::cases;
use crate::register::{Register, standing};

/// The kind of record that is no companion.
pub(super) const REQUEST: &str = "request";

/// Refuses a kind of companion record that does not stand beside cases of this family.
pub(super) fn must_fit(law: &Law, record: &str, family: &str) -> Result<(), CaseworkError> {
    match law.companion(record) {
        Some(companion) if !companion.families.iter().any(|one| one == family) => {
            Err(CaseworkError::field("record-not-in-family", "record"))
        }
        _ => Ok(()),
    }
}

/// The case beside which a new companion record stands, and the kind of the link that is made with it.
pub(super) fn main_case(register: &Register, new: &NewCase) -> Result<Option<(RowId, String)>, CaseworkError> {
    let Some(named) = new.belongs_to.as_deref().map(str::trim).filter(|named| !named.is_empty()) else {
        return Ok(None);
    };
    let companion = new.record.as_deref().and_then(|record| register.law().companion(record));
    let companion = companion.ok_or_else(|| CaseworkError::field("only-companions-belong", "belongs_to"))?;
    let main = read::find_case(register, named).map_err(|_| CaseworkError::field("row-not-found", "belongs_to"))?;
    Ok(Some((main, companion.link.clone())))
}

/// The cases linked with this one by links that count: companion records first.
pub(super) fn linked(
    register: &Register,
    state: &RowState,
    records: &[RecordView],
) -> Result<Vec<LinkedCase>, CaseworkError> {
    let law = register.law();
    let own = record_of(state);
    let mut linked: Vec<LinkedCase> = Vec::new();
    for link in records.iter().filter(|record| record.kind == "link" && record.in_error.is_none()) {
        let other = link.fields.get("other_case").and_then(|token| RowId::from_token(token));
        let Some(other) = other else { continue };
        let Ok(other_state) = read::load_case(register, other) else { continue };
        if !standing::counts(&other_state) || linked.iter().any(|known| known.id == other.token()) {
            continue;
        }
        let shown = Shown::new(&other_state);
        let now = cases::standing(register.connection(), other)?;
        let record = record_of(&other_state);
        linked.push(LinkedCase {
            id: other.token(),
            reference: shown.text("reference").unwrap_or_default(),
            is_companion: own == REQUEST && law.companion(&record).is_some(),
            is_main: law.companion(&own).is_some() && record == REQUEST,
            record,
            kind: link.fields.get("kind").cloned().unwrap_or_default(),
            direction: shown.text("direction").unwrap_or_default(),
            partner: shown.text("partner"),
            stage: now.stage,
            outcome: now.outcome,
            closed_on: now.closed_on,
            next_due_on: now.next_due_on,
        });
    }
    linked
        .sort_by(|a, b| (!a.is_main, !a.is_companion, &a.reference).cmp(&(!b.is_main, !b.is_companion, &b.reference)));
    Ok(linked)
}

/// The companion records that can be opened beside a request, those likely at its stage first.
pub(super) fn offers(law: &Law, state: &RowState, stage: Option<&str>) -> Vec<CompanionOffer> {
    let family = standing::text(state, 2).unwrap_or_default();
    if record_of(state) != REQUEST {
        return Vec::new();
    }
    let fitting = law.companions().iter().filter(|row| row.families.iter().any(|one| one == family));
    let mut offers: Vec<CompanionOffer> = fitting
        .map(|row| CompanionOffer {
            record: row.code.clone(),
            proposed: stage.is_some_and(|stage| row.opens_at.iter().any(|one| one == stage)),
            other_partner: row.other_partner,
        })
        .collect();
    offers.sort_by_key(|offer| !offer.proposed);
    offers
}

fn record_of(state: &RowState) -> String {
    standing::text(state, 26).unwrap_or(REQUEST).to_owned()
}
