//! The choices behind the pickers, from the law files.

use std::collections::BTreeMap;

use super::views::{Choices, CompanionChoices, FamilyChoices, InstrumentView};
use super::{CaseworkError, records};
use crate::journal::Action;
use crate::law::basis::displaces;
use crate::law::{CompanionRow, Law, ProcedureRow, StageRow, treaty_file};
use crate::register::tables::absences::ACTING_HEAD;
use crate::register::tables::people;
use crate::register::{Register, Right};

/// Everything the forms offer.
pub fn choices(register: &Register) -> Result<Choices, CaseworkError> {
    let law = register.law();
    let list = |name: &str| law.list(name).to_vec();
    let families = law
        .families()
        .iter()
        .map(|family| {
            let (mut stages, mut outcome_stages) = (BTreeMap::new(), BTreeMap::new());
            for procedure in law.procedures().iter().filter(|procedure| procedure.family == family.code) {
                let name = procedure.our_role.clone().or_else(|| procedure.direction.clone()).unwrap_or_default();
                let codes = |wanted: fn(&StageRow) -> bool| -> Vec<String> {
                    procedure.stages.iter().filter(|stage| wanted(stage)).map(|stage| stage.code.clone()).collect()
                };
                outcome_stages.insert(name.clone(), codes(|stage| stage.outcome.is_some()));
                stages.insert(name, codes(|_| true));
            }
            FamilyChoices {
                family: family.code.clone(),
                person_roles: family.person_roles.clone(),
                our_roles: family.our_roles.clone(),
                asked_by: family.asked_by.clone(),
                measures: family.measures,
                stages,
                outcome_stages,
            }
        })
        .collect();
    let instruments = law
        .instruments()
        .iter()
        .map(|instrument| InstrumentView {
            code: instrument.code.clone(),
            short: instrument.short.clone(),
            families: instrument.families.clone(),
            parties: instrument.parties.clone(),
            members: instrument.members.clone(),
            has_deadlines: law.has_deadlines(&instrument.code),
            own: law.own_files().iter().any(|(name, _)| *name == treaty_file(&instrument.code)),
            in_force_on: instrument.in_force_on.clone(),
            ended_on: instrument.ended_on.clone(),
            yields: instrument.yields,
            binds: displaces(law, &instrument.code),
        })
        .collect();
    let companions = law.companions().iter().map(|companion| companion_choices(law, companion)).collect();
    Ok(Choices {
        families,
        companions,
        instruments,
        channels: law.channels().iter().map(|channel| channel.code.clone()).collect(),
        measure_kinds: law.measures().iter().map(|measure| measure.code.clone()).collect(),
        measure_statuses: list("measure_statuses"),
        urgencies: list("urgencies"),
        sexes: list("sexes"),
        note_kinds: list("note_kinds"),
        lists: lists(register),
        states: law.states().to_vec(),
        records: records::record_forms(),
        office_rows: records::office_forms(),
        grounds: law.rows().ground.iter().map(|ground| ground.code.clone()).collect(),
        limit_kinds: law.rows().limit_kind.iter().map(|kind| kind.code.clone()).collect(),
        renewable: super::renewals::renewable(law),
        words: law.rows().words.clone(),
        staff: names(register)?,
        sees_restricted: register.sees_restricted(),
        may_sign: register.may(Action::SignLetter),
    })
}

fn companion_choices(law: &Law, companion: &CompanionRow) -> CompanionChoices {
    let of = law.procedures().iter().filter(|one| one.record.as_deref() == Some(companion.code.as_str()));
    let by_direction = |wanted: fn(&StageRow) -> bool| {
        let codes = |one: &ProcedureRow| {
            let stages = one.stages.iter().filter(|stage| wanted(stage));
            (one.direction.clone().unwrap_or_default(), stages.map(|stage| stage.code.clone()).collect())
        };
        of.clone().map(codes).collect()
    };
    CompanionChoices {
        record: companion.code.clone(),
        families: companion.families.clone(),
        stages: by_direction(|_| true),
        outcome_stages: by_direction(|stage| stage.outcome.is_some()),
    }
}

/// The lists of the law files, and the grounds of refusal as one more.
fn lists(register: &Register) -> BTreeMap<String, Vec<String>> {
    let law = register.law();
    let mut lists = law.rows().lists.clone();
    // Who leads the office is for its head to say; to others it is not offered.
    if !register.may(Right::Lead)
        && let Some(kinds) = lists.get_mut("absence_kinds")
    {
        kinds.retain(|kind| kind != ACTING_HEAD);
    }
    lists.insert("grounds".to_owned(), law.rows().ground.iter().map(|ground| ground.code.clone()).collect());
    lists
}

/// The names of everybody who ever had an account, each once: people of two desks may bear the same one.
fn names(register: &Register) -> Result<Vec<String>, CaseworkError> {
    let mut names: Vec<String> = Vec::new();
    for person in people::staff(register.connection())? {
        if !names.contains(&person.name) {
            names.push(person.name);
        }
    }
    Ok(names)
}
