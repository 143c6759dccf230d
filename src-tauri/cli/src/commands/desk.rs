//! `desk list | revoke | inert | re-enter`.

use comity_core::casework::views::{DeskView, InertView};
use comity_core::casework::{inert_entries, re_enter};
use comity_core::exchange::{list_desks, revoke_desk};
use comity_core::register::Register;
use comity_core::text::{Arg, format_instant};
use serde_json::json;

use super::count;
use crate::arguments::{Common, DeskCommand};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};

pub fn run(command: &DeskCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let mut register = opening::unlock(common, output)?;
    match command {
        DeskCommand::List => {
            let desks = list_desks(&register)?;
            output.json(&desks)?;
            desks.iter().try_for_each(|desk| tell_desk(desk, &register, output))?;
        }
        DeskCommand::Revoke { name, reason } => {
            let desk = revoke_desk(&mut register, name, reason)?;
            output.json(&desk)?;
            output.say("cli-desk-revoked", &[("name", Arg::Text(&desk.name))])?;
        }
        DeskCommand::Inert => {
            let inert = inert_entries(&register)?;
            output.json(&inert)?;
            output.say("cli-inert", &[("count", count(inert.len()))])?;
            inert.iter().try_for_each(|entry| tell_inert(entry, &register, output))?;
        }
        DeskCommand::ReEnter { entry } => {
            re_enter(&mut register, entry)?;
            output.json(&json!({ "entered_again": entry }))?;
            output.say("cli-entered-again", &[])?;
        }
    }
    Ok(Done::Well)
}

fn tell_desk(desk: &DeskView, register: &Register, output: &mut Output) -> Result<(), Failure> {
    let name = ("name", Arg::Text(&desk.name));
    output.say(if desk.own { "cli-desk-line-own" } else { "cli-desk-line" }, &[name])?;
    if let Some(revoked) = &desk.revoked {
        let date = format_instant(revoked.at, register.settings()?.time_zone, output.texts());
        output.say(
            "cli-desk-line-revoked",
            &[
                ("staff", Arg::Text(&revoked.staff)),
                ("desk", Arg::Text(&revoked.desk)),
                ("date", Arg::Text(&date)),
                ("reason", Arg::Text(&revoked.reason)),
            ],
        )?;
    }
    for sequence in &desk.forks {
        let sequence = Arg::Number(i64::try_from(*sequence).unwrap_or(i64::MAX));
        output.say("cli-desk-line-fork", &[("sequence", sequence)])?;
    }
    Ok(())
}

fn tell_inert(entry: &InertView, register: &Register, output: &mut Output) -> Result<(), Failure> {
    let date = format_instant(entry.at, register.settings()?.time_zone, output.texts());
    let action = output.texts().get(&format!("action-{}", entry.action));
    let cause = output.texts().get(&format!("inert-cause-{}", entry.cause));
    let sequence = i64::try_from(entry.sequence).unwrap_or(i64::MAX);
    output.say(
        "cli-inert-line",
        &[
            ("id", Arg::Ltr(&entry.id)),
            ("desk", Arg::Text(&entry.desk)),
            ("sequence", Arg::Number(sequence)),
            ("staff", Arg::Text(&entry.staff)),
            ("date", Arg::Text(&date)),
            ("action", Arg::Text(&action)),
            ("reference", Arg::Ltr(entry.case_reference.as_deref().unwrap_or("–"))),
            ("cause", Arg::Text(&cause)),
        ],
    )?;
    if let Some(again) = &entry.entered_again {
        output.say("cli-inert-again", &[("staff", Arg::Text(&again.staff)), ("desk", Arg::Text(&again.desk))])?;
    }
    Ok(())
}
