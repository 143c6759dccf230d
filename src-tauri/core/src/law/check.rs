//! Cross-checks: every code a row names exists, codes are unique, lengths and sources are there.

use std::collections::BTreeSet;

use super::basis::{ElsewhereRow, UnderRow};
use super::check_asks::check_asks;
use super::error::{LawError, LawFault};
use super::read::Source;
use super::rows::{ProcedureRow, Sure};
use super::rules::{BelongsTo, DeadlineRow, Events};
use crate::model::dates::PartialDate;

/// Every code there is, over all files.
#[derive(Default)]
pub(super) struct Known<'a> {
    pub families: BTreeSet<&'a str>,
    companions: BTreeSet<&'a str>,
    pub stages: BTreeSet<&'a str>,
    pub instruments: BTreeSet<&'a str>,
    deadlines: BTreeSet<&'a str>,
    pub measures: BTreeSet<&'a str>,
    pub grounds: BTreeSet<&'a str>,
    pub acts: BTreeSet<&'a str>,
    pub gates: BTreeSet<&'a str>,
    pub questions: BTreeSet<&'a str>,
    states: BTreeSet<&'a str>,
    lists: BTreeSet<(&'a str, &'a str)>,
}

/// Lists that name some of the codes of another: a code that is not in that one would say nothing, silently.
const PARTS: [(&str, &str); 4] = [
    ("dates_ahead", "dates"),
    ("custody_held", "custody_statuses"),
    ("custody_arrest", "custody_held"),
    ("custody_ended", "custody_statuses"),
];

/// Codes seen so far, each in its kind.
type Seen<'a> = BTreeSet<(&'static str, &'a str)>;

/// Refuses the first fault found.
pub(super) fn check(sources: &[Source<'_>]) -> Result<(), LawError> {
    let known = gather(sources);
    let mut seen = Seen::new();
    for source in sources {
        check_codes(source, &mut seen)?;
        check_sources(source)?;
        check_parts(source, &known)?;
        check_rows(source, &known).map_err(|(owner, fault)| source.error(&owner, fault))?;
    }
    Ok(())
}

fn check_parts(source: &Source<'_>, known: &Known<'_>) -> Result<(), LawError> {
    for (part, whole) in PARTS {
        let codes = source.file.lists.get(part).map(Vec::as_slice).unwrap_or_default();
        known.listed(part, whole, codes).map_err(|(owner, fault)| source.error(&owner, fault))?;
    }
    Ok(())
}

fn gather<'a>(sources: &'a [Source<'_>]) -> Known<'a> {
    let mut known = Known::default();
    for file in sources.iter().map(|source| &source.file) {
        known.families.extend(file.family.iter().map(|row| row.code.as_str()));
        known.companions.extend(file.companion.iter().map(|row| row.code.as_str()));
        known.stages.extend(file.procedure.iter().flat_map(|row| &row.stages).map(|row| row.code.as_str()));
        known.instruments.extend(file.instrument.iter().map(|row| row.code.as_str()));
        known.deadlines.extend(file.deadline.iter().map(|row| row.code.as_str()));
        known.measures.extend(file.measure.iter().map(|row| row.code.as_str()));
        known.grounds.extend(file.ground.iter().map(|row| row.code.as_str()));
        known.acts.extend(file.act.iter().map(|row| row.code.as_str()));
        known.gates.extend(file.gate.iter().map(|row| row.code.as_str()));
        known.questions.extend(file.question.iter().map(|row| row.code.as_str()));
        known.states.extend(file.states.iter().map(String::as_str));
        for (list, codes) in &file.lists {
            known.lists.extend(codes.iter().map(|code| (list.as_str(), code.as_str())));
        }
    }
    known
}

fn check_codes<'a>(source: &'a Source<'_>, seen: &mut Seen<'a>) -> Result<(), LawError> {
    let file = &source.file;
    let codes = (file.family.iter().map(|row| ("family", row.code.as_str())))
        .chain(file.procedure.iter().map(|row| ("procedure", row.code.as_str())))
        .chain(file.procedure.iter().flat_map(|row| &row.stages).map(|row| ("stage", row.code.as_str())))
        .chain(file.companion.iter().map(|row| ("companion", row.code.as_str())))
        .chain(file.instrument.iter().map(|row| ("instrument", row.code.as_str())))
        // One name space for all that a written exception can name.
        .chain(file.deadline.iter().map(|row| ("rule", row.code.as_str())))
        .chain(file.pause.iter().map(|row| ("rule", row.code.as_str())))
        .chain(file.restart.iter().map(|row| ("rule", row.code.as_str())))
        .chain(file.eligibility.iter().map(|row| ("rule", row.code.as_str())))
        .chain(file.stamp_rule.iter().map(|row| ("rule", row.code.as_str())))
        .chain(file.limit_kind.iter().map(|row| ("limit_kind", row.code.as_str())))
        .chain(file.measured_from.iter().map(|row| ("measured_from", row.code.as_str())))
        .chain(file.gate.iter().map(|row| ("rule", row.code.as_str())))
        .chain(file.offer.iter().map(|row| ("rule", row.code.as_str())))
        .chain(file.ground.iter().map(|row| ("rule", row.code.as_str())))
        .chain(file.checklist.iter().map(|row| ("rule", row.code.as_str())))
        .chain(file.act.iter().map(|row| ("act", row.code.as_str())))
        .chain(file.question.iter().map(|row| ("question", row.code.as_str())))
        .chain(file.measure.iter().map(|row| ("measure", row.code.as_str())))
        .chain(file.channel.iter().map(|row| ("channel", row.code.as_str())))
        .chain(file.lists.keys().map(|name| ("list", name.as_str())))
        .chain(file.states.iter().map(|code| ("state", code.as_str())));
    for (kind, code) in codes {
        if code.is_empty() || !seen.insert((kind, code)) {
            return Err(source.error(code, LawFault::Duplicate(code.to_owned())));
        }
    }
    Ok(())
}

fn check_sources(source: &Source<'_>) -> Result<(), LawError> {
    let file = &source.file;
    let named = (file.family.iter().map(|row| (&row.code, &row.source)))
        .chain(file.procedure.iter().map(|row| (&row.code, &row.source)))
        .chain(file.procedure.iter().flat_map(|row| &row.stages).map(|row| (&row.code, &row.source)))
        .chain(file.companion.iter().map(|row| (&row.code, &row.source)))
        .chain(file.instrument.iter().map(|row| (&row.code, &row.source)))
        .chain(file.deadline.iter().map(|row| (&row.code, &row.source)))
        .chain(file.deadline.iter().flat_map(|row| row.source_for.values().map(|text| (&row.code, text))))
        .chain(file.pause.iter().map(|row| (&row.code, &row.source)))
        .chain(file.restart.iter().map(|row| (&row.code, &row.source)))
        .chain(file.eligibility.iter().map(|row| (&row.code, &row.source)))
        .chain(file.stamp_rule.iter().map(|row| (&row.code, &row.source)))
        .chain(file.prosecution.iter().map(|row| (&row.event, &row.source)))
        .chain(file.limit_kind.iter().map(|row| (&row.code, &row.source)))
        .chain(file.measured_from.iter().map(|row| (&row.code, &row.source)))
        .chain(file.act.iter().map(|row| (&row.code, &row.source)))
        .chain(file.question.iter().map(|row| (&row.code, &row.source)))
        .chain(file.gate.iter().flat_map(|row| carried(&row.code, &row.under, &row.elsewhere)))
        .chain(file.offer.iter().flat_map(|row| carried(&row.code, &row.under, &row.elsewhere)))
        .chain(file.ground.iter().flat_map(|row| row.under.iter().map(|under| (&row.code, &under.source))))
        .chain(file.ground.iter().flat_map(|row| carried(&row.code, &[], &row.elsewhere)))
        .chain(
            file.ground
                .iter()
                .filter_map(|row| Some((&row.code, row.condition.as_ref()?)))
                .flat_map(|(code, condition)| carried(code, &condition.spared_under, &condition.otherwise)),
        )
        .chain(file.checklist.iter().flat_map(|row| carried(&row.code, &row.under, &row.otherwise)))
        .chain(file.checklist.iter().flat_map(|row| carried(&row.code, &[], &row.everywhere)))
        .chain(file.carried.iter().map(|row| (&row.instrument, &row.source)))
        .chain(file.measure.iter().map(|row| (&row.code, &row.source)))
        .chain(file.channel.iter().map(|row| (&row.code, &row.source)));
    for (code, text) in named {
        if text.trim().is_empty() {
            return Err(source.error(code, LawFault::NoSource(code.clone())));
        }
    }
    Ok(())
}

/// The sources of a row that instruments carry.
fn carried<'a>(
    code: &'a String,
    under: &'a [UnderRow],
    elsewhere: &'a Option<ElsewhereRow>,
) -> impl Iterator<Item = (&'a String, &'a String)> {
    let under = under.iter().map(move |row| (code, &row.source));
    under.chain(elsewhere.iter().map(move |row| (code, &row.source)))
}

/// The code of the row at fault, and the fault.
pub(super) type Fault = (String, LawFault);

fn check_rows(source: &Source<'_>, known: &Known<'_>) -> Result<(), Fault> {
    let file = &source.file;
    for row in &file.family {
        known.listed(&row.code, "person_roles", &row.person_roles)?;
        known.listed(&row.code, "our_roles", &row.our_roles)?;
        known.listed(&row.code, "asked_by", &row.asked_by)?;
    }
    for row in &file.companion {
        known.listed(&row.code, "records", std::slice::from_ref(&row.code))?;
        known.listed(&row.code, "link_kinds", std::slice::from_ref(&row.link))?;
        all_in(&row.code, &row.families, &known.families)?;
        all_in(&row.code, &row.opens_at, &known.stages)?;
        if row.number.is_empty() || row.families.is_empty() {
            return Err(incomplete(&row.code, "no number or no family"));
        }
    }
    for row in &file.procedure {
        check_procedure(row, known)?;
    }
    for row in &file.instrument {
        all_in(&row.code, &row.families, &known.families)?;
        all_in(&row.code, &row.builds_on, &known.instruments)?;
        all_in(&row.code, &row.parties, &known.states)?;
        all_in(&row.code, &row.members, &known.states)?;
        known.listed(&row.code, "instrument_kinds", std::slice::from_ref(&row.kind))?;
        known.listed(&row.code, "evidence_standards", row.evidence_standard.as_slice())?;
        let day = |date: &Option<String>| date.as_deref().map(PartialDate::parse).transpose();
        let (Ok(begins), Ok(ends), Ok(_)) = (day(&row.in_force_on), day(&row.ended_on), day(&row.adopted_on)) else {
            return Err(incomplete(&row.code, "a date that does not exist"));
        };
        if begins.zip(ends).is_some_and(|(begins, ends)| ends.latest() < begins.earliest()) {
            return Err(incomplete(&row.code, "it ends before it is in force"));
        }
    }
    for row in &file.deadline {
        check_deadline(row, known)?;
    }
    for row in &file.limit_kind {
        all_in(&row.code, &row.families, &known.families)?;
        known.listed(&row.code, "effects", std::slice::from_ref(&row.effect))?;
        known.listed(&row.code, "duties", row.duty.as_slice())?;
        known.listed(&row.code, "falls_on", std::slice::from_ref(&row.falls_on))?;
        for events in [&row.starts, &row.met_by, &row.ended_by] {
            known.events(&row.code, events)?;
        }
        if row.starts.is_empty() {
            return Err(incomplete(&row.code, "nothing starts it"));
        }
    }
    for row in &file.pause {
        all_in(&row.code, &row.instruments, &known.instruments)?;
        all_in(&row.code, &row.deadlines, &known.deadlines)?;
        known.events(&row.code, &row.from)?;
        known.events(&row.code, &row.until)?;
    }
    for row in &file.restart {
        all_in(&row.code, &row.instruments, &known.instruments)?;
        all_in(&row.code, &row.deadlines, &known.deadlines)?;
        known.events(&row.code, &row.starts)?;
    }
    for row in &file.eligibility {
        all_in(&row.code, &row.instruments, &known.instruments)?;
        all_in(&row.code, &row.partners, &known.states)?;
        known.events(&row.code, &row.measured_on)?;
        positive(&row.code, row.at_least)?;
    }
    for row in &file.measured_from {
        known.listed(&row.code, "measured_from", std::slice::from_ref(&row.code))?;
        known.events(&row.code, &row.measured_on)?;
    }
    for row in &file.prosecution {
        all_in(&row.event, &row.stages, &known.stages)?;
        known.listed(&row.event, "prosecution_events", std::slice::from_ref(&row.event))?;
        known.listed(&row.event, "prosecution_holders", std::slice::from_ref(&row.holder))?;
    }
    for row in &file.stamp_rule {
        all_in(&row.code, &row.instruments, &known.instruments)?;
        all_in(&row.code, &row.partners, &known.states)?;
        all_in(&row.code, &row.deadlines, &known.deadlines)?;
        known.listed(&row.code, "dates", std::slice::from_ref(&row.date))?;
    }
    check_asks(file, known)?;
    for row in &file.measure {
        all_in(&row.code, &row.paragraphs.keys().cloned().collect::<Vec<_>>(), &known.instruments)?;
    }
    Ok(())
}

fn check_procedure(row: &ProcedureRow, known: &Known<'_>) -> Result<(), Fault> {
    let own: BTreeSet<&str> = row.stages.iter().map(|stage| stage.code.as_str()).collect();
    match &row.record {
        None => all_in(&row.code, std::slice::from_ref(&row.family), &known.families)?,
        Some(record) => all_in(&row.code, std::slice::from_ref(record), &known.companions)?,
    }
    if row.record.is_some() && (!row.family.is_empty() || row.our_role.is_some()) {
        return Err(incomplete(&row.code, "a procedure of a companion record names no family and no role"));
    }
    known.listed(&row.code, "directions", row.direction.as_slice())?;
    known.listed(&row.code, "our_roles", row.our_role.as_slice())?;
    all_in(&row.code, &row.anytime, &own)?;
    if row.starts.is_empty() {
        return Err(incomplete(&row.code, "no stage to start at"));
    }
    for start in &row.starts {
        all_in(&row.code, std::slice::from_ref(&start.stage), &own)?;
        known.listed(&row.code, "directions", start.direction.as_slice())?;
    }
    for stage in &row.stages {
        all_in(&stage.code, &stage.next, &own)?;
        all_in(&stage.code, &stage.exits, &own)?;
        known.listed(&stage.code, "statuses", std::slice::from_ref(&stage.status))?;
        known.listed(&stage.code, "outcomes", stage.outcome.as_slice())?;
    }
    Ok(())
}

fn check_deadline(row: &DeadlineRow, known: &Known<'_>) -> Result<(), Fault> {
    let owner = &row.code;
    all_in(owner, &row.families, &known.families)?;
    all_in(owner, &row.instruments, &known.instruments)?;
    all_in(owner, &row.partners, &known.states)?;
    all_in(owner, &row.own_states, &known.states)?;
    all_in(owner, row.no_later_than.as_slice(), &known.deadlines)?;
    known.listed(owner, "records", &row.records)?;
    known.listed(owner, "directions", &row.directions)?;
    known.listed(owner, "our_roles", &row.our_roles)?;
    known.listed(owner, "effects", std::slice::from_ref(&row.effect))?;
    known.listed(owner, "duties", row.duty.as_slice())?;
    if row.duty.is_some() {
        known.listed(owner, "duty_effects", std::slice::from_ref(&row.effect))?;
    }
    known.listed(owner, "anchors", std::slice::from_ref(&row.anchor))?;
    known.listed(owner, "falls_on", std::slice::from_ref(&row.falls_on))?;
    known.listed(owner, "promptness", row.promptly.as_slice())?;
    for events in [&row.starts, &row.only_if, &row.met_by, &row.ended_by] {
        known.events(owner, events)?;
    }
    if row.instruments.is_empty() && row.partners.is_empty() && row.own_states.is_empty() {
        return Err(incomplete(owner, "no instrument, partner or own law carries it"));
    }
    if row.starts.is_empty() {
        return Err(incomplete(owner, "nothing starts it"));
    }
    // Only a text that says so itself keeps a person longer because an office is shut.
    let says_so = matches!(row.sure, Sure::Read | Sure::Office) && row.note.is_some();
    if row.custody && (row.belongs_to != BelongsTo::Person || row.rolls_forward && !says_so) {
        return Err(incomplete(
            owner,
            "a limit on custody belongs to a person, and moves to a later day only where its source was read and a note says so",
        ));
    }
    let ways = [row.length.is_some(), row.as_given, row.promptly.is_some(), row.no_later_than.is_some()];
    let one_way = ways.iter().filter(|way| **way).count() == 1;
    if !one_way || row.length == Some(0) || row.length.is_some() != row.unit.is_some() {
        return Err((owner.clone(), LawFault::Length(owner.clone())));
    }
    row.renewal.as_ref().map_or(Ok(()), |renewal| positive(owner, renewal.length))?;
    row.repeats.as_ref().map_or(Ok(()), |repeat| positive(owner, repeat.every))
}

impl Known<'_> {
    pub fn listed(&self, owner: &str, list: &str, codes: &[String]) -> Result<(), Fault> {
        let missing = codes.iter().find(|code| !self.lists.contains(&(list, code.as_str())));
        missing.map_or(Ok(()), |code| Err(unknown(owner, code)))
    }

    fn events(&self, owner: &str, events: &Events) -> Result<(), Fault> {
        all_in(owner, &events.stages, &self.stages)?;
        self.listed(owner, "dates", &events.dates)
    }
}

pub(super) fn all_in(owner: &str, codes: &[String], known: &BTreeSet<&str>) -> Result<(), Fault> {
    let missing = codes.iter().find(|code| !known.contains(code.as_str()));
    missing.map_or(Ok(()), |code| Err(unknown(owner, code)))
}

fn positive(owner: &str, length: u32) -> Result<(), Fault> {
    if length > 0 { Ok(()) } else { Err((owner.to_owned(), LawFault::Length(owner.to_owned()))) }
}

fn unknown(owner: &str, wanted: &str) -> Fault {
    (owner.to_owned(), LawFault::Unknown { owner: owner.to_owned(), wanted: wanted.to_owned() })
}

pub(super) fn incomplete(owner: &str, missing: &'static str) -> Fault {
    (owner.to_owned(), LawFault::Incomplete { owner: owner.to_owned(), missing })
}
