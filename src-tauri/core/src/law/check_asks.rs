//! Cross-checks of gates, grounds and checklists.

use super::basis::{ElsewhereRow, UnderRow};
use super::check::{Fault, Known, all_in, incomplete};
use super::checklist::ChecklistRow;
use super::gate_rows::{ActRow, GateRow, OfferRow, QuestionRow};
use super::grounds::GroundRow;
use super::rows::{CarriedRow, LawFile};

pub(super) fn check_asks(file: &LawFile, known: &Known<'_>) -> Result<(), Fault> {
    file.act.iter().try_for_each(|row| check_act(row, known))?;
    file.gate.iter().try_for_each(|row| check_gate(row, known))?;
    file.question.iter().try_for_each(|row| check_question(row, known))?;
    file.offer.iter().try_for_each(|row| check_offer(row, known))?;
    file.ground.iter().try_for_each(|row| check_ground(row, known))?;
    file.checklist.iter().try_for_each(|row| check_item(row, known))?;
    file.carried.iter().try_for_each(|row| check_carried(row, known))
}

fn check_carried(row: &CarriedRow, known: &Known<'_>) -> Result<(), Fault> {
    let owner = row.rule();
    all_in(owner, std::slice::from_ref(&row.instrument), &known.instruments)?;
    all_in(owner, row.gate.as_slice(), &known.gates)?;
    all_in(owner, row.ground.as_slice(), &known.grounds)?;
    match (&row.gate, &row.ground, row.force) {
        (Some(_), None, None) | (None, Some(_), Some(_)) => Ok(()),
        _ => Err(incomplete(owner, "either a gate, or a ground and its force")),
    }
}

fn check_act(row: &ActRow, known: &Known<'_>) -> Result<(), Fault> {
    known.listed(&row.code, "gate_acts", std::slice::from_ref(&row.code))?;
    all_in(&row.code, &row.stages, &known.stages)?;
    all_in(&row.code, &row.unless_refused, &known.stages)?;
    for (record, kinds) in &row.records {
        known.listed(&row.code, &format!("{record}_kinds"), kinds)?;
    }
    known.listed(&row.code, "measure_statuses", &row.measure_statuses)
}

fn check_gate(row: &GateRow, known: &Known<'_>) -> Result<(), Fault> {
    let owner = &row.code;
    all_in(owner, &row.families, &known.families)?;
    all_in(owner, &row.acts, &known.acts)?;
    all_in(owner, &row.before, &known.stages)?;
    all_in(owner, &row.grounds, &known.grounds)?;
    all_in(owner, &row.asks, &known.questions)?;
    all_in(owner, row.chooses.as_slice(), &known.questions)?;
    all_in(owner, &row.yields_to, &known.gates)?;
    known.listed(owner, "directions", &row.directions)?;
    known.listed(owner, "our_roles", &row.our_roles)?;
    known.listed(owner, "gate_facts", &row.only_if)?;
    known.listed(owner, "gate_facts", &row.unless)?;
    row.wants.iter().try_for_each(|group| known.listed(owner, "gate_facts", group))?;
    known.listed(owner, "gate_sets", &row.sets)?;
    known.listed(owner, "gate_roles", row.passed_by.as_slice())?;
    under(owner, &row.under, known)?;
    if row.acts.is_empty() && row.before.is_empty() {
        return Err(incomplete(owner, "no act and no stage it stands before"));
    }
    if row.wants.iter().any(Vec::is_empty) {
        return Err(incomplete(owner, "a group of things wanted is empty"));
    }
    let nothing_asked = row.wants.is_empty() && row.asks.is_empty() && row.chooses.is_none();
    if nothing_asked != row.stands_for_each() {
        return Err(incomplete(owner, "a gate wants or asks something, or stands for forbidden grounds or conditions"));
    }
    let needs_none = row.stands_for_each() || row.entered_only;
    if needs_none { Ok(()) } else { carried(owner, &row.under, row.elsewhere.as_ref()) }
}

fn check_question(row: &QuestionRow, known: &Known<'_>) -> Result<(), Fault> {
    all_in(&row.code, &row.from_grounds.keys().cloned().collect::<Vec<_>>(), &known.grounds)?;
    let suggested: Vec<_> = row.from_grounds.values().cloned().collect();
    known.listed(&row.code, "gate_answers", &row.answers)?;
    known.listed(&row.code, "gate_answers", &suggested)?;
    if row.answers.is_empty() { known.listed(&row.code, "gate_ways", &row.reason_for) } else { Ok(()) }
}

fn check_offer(row: &OfferRow, known: &Known<'_>) -> Result<(), Fault> {
    let owner = &row.code;
    all_in(owner, std::slice::from_ref(&row.gate), &known.gates)?;
    known.listed(owner, "gate_ways", std::slice::from_ref(&row.way))?;
    all_in(owner, row.instead.as_slice(), &known.acts)?;
    known.listed(owner, "gate_sets", &row.sets)?;
    for (question, answers) in &row.when {
        all_in(owner, std::slice::from_ref(question), &known.questions)?;
        known.listed(owner, "gate_answers", answers)?;
    }
    under(owner, &row.under, known)?;
    carried(owner, &row.under, row.elsewhere.as_ref())
}

fn check_ground(row: &GroundRow, known: &Known<'_>) -> Result<(), Fault> {
    all_in(&row.code, &row.families, &known.families)?;
    all_in(&row.code, &row.measures, &known.measures)?;
    if row.under.is_empty() && row.elsewhere.is_none() {
        return Err(incomplete(&row.code, "no instrument and no other source carries it"));
    }
    for one in &row.under {
        all_in(&row.code, std::slice::from_ref(&one.instrument), &known.instruments)?;
        all_in(&row.code, &one.families, &known.families)?;
        all_in(&row.code, &one.unless_grounds, &known.grounds)?;
    }
    if let Some(condition) = &row.condition {
        known.listed(&row.code, "gate_facts", &condition.spared_by)?;
        under(&row.code, &condition.spared_under, known)?;
    }
    Ok(())
}

fn check_item(row: &ChecklistRow, known: &Known<'_>) -> Result<(), Fault> {
    let owner = &row.code;
    all_in(owner, &row.families, &known.families)?;
    all_in(owner, &row.measures, &known.measures)?;
    all_in(owner, &row.except_measures, &known.measures)?;
    known.listed(owner, "directions", &row.directions)?;
    known.listed(owner, "our_roles", &row.our_roles)?;
    known.listed(owner, "records", &row.records)?;
    known.listed(owner, "request_kinds", &row.requests)?;
    known.listed(owner, "person_standings", &row.when)?;
    known.listed(owner, "falls_on", std::slice::from_ref(&row.falls_on))?;
    under(owner, &row.under, known)?;
    carried(owner, &row.under, row.otherwise.as_ref().or(row.everywhere.as_ref()))
}

fn under(owner: &str, rows: &[UnderRow], known: &Known<'_>) -> Result<(), Fault> {
    rows.iter().try_for_each(|row| {
        all_in(owner, std::slice::from_ref(&row.instrument), &known.instruments)?;
        all_in(owner, &row.families, &known.families)
    })
}

fn carried(owner: &str, under: &[UnderRow], elsewhere: Option<&ElsewhereRow>) -> Result<(), Fault> {
    if under.is_empty() && elsewhere.is_none() {
        return Err(incomplete(owner, "no instrument and no other source carries it"));
    }
    Ok(())
}
