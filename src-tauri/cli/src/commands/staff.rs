//! `staff list | add | role | suspend | restore | remove | acting-head | stand-in | absences | passphrase`.

use comity_core::casework::views::{AbsenceView, NewAbsence, NewStaff, StaffMember};
use comity_core::casework::{
    CaseworkError, add_staff, change_passphrase, change_role, list_absences, list_staff, mark_in_error, record_absence,
    remove_staff, restore_staff, suspend_staff,
};
use comity_core::ids::RowId;
use comity_core::journal::Action;
use comity_core::text::{Arg, format_date};
use serde_json::json;

use super::register::derivation;
use crate::arguments::{Absent, Common, StaffCommand};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};
use crate::passphrase;

pub fn run(command: &StaffCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let mut register = opening::unlock(common, output)?;
    let register = &mut register;
    match command {
        StaffCommand::List => tell(&list_staff(register)?, output)?,
        StaffCommand::Add { name, role, new_passphrase_file } => {
            // Before anybody chooses a passphrase for nothing.
            register.allow(Action::AddStaff)?;
            let chosen = passphrase::new(new_passphrase_file.as_deref(), "cli-prompt-first-passphrase", output)?;
            let new = NewStaff { name: name.clone(), role: role.code().to_owned() };
            output.json(&add_staff(register, &new, &chosen, derivation()?)?)?;
            output.say("cli-staff-added", &[("name", Arg::Text(name))])?;
        }
        StaffCommand::Role { who, role, reason } => {
            output.json(&change_role(register, who, role.code(), reason)?)?;
            let role = output.words(&format!("staff-role-{}", role.code()), &[]);
            output.say("cli-staff-role", &[("name", Arg::Text(who)), ("role", Arg::Text(&role))])?;
        }
        StaffCommand::Suspend { who, reason } => {
            output.json(&suspend_staff(register, who, reason)?)?;
            output.say("cli-staff-suspended", &[("name", Arg::Text(who))])?;
        }
        StaffCommand::Restore { who } => {
            output.json(&restore_staff(register, who)?)?;
            output.say("cli-staff-restored", &[("name", Arg::Text(who))])?;
        }
        StaffCommand::Remove { who, reason } => {
            output.json(&remove_staff(register, who, reason)?)?;
            output.say("cli-staff-removed", &[("name", Arg::Text(who))])?;
        }
        StaffCommand::ActingHead { who, absence } => {
            absences(&record_absence(register, &away("acting_head", who, absence))?, output)?;
        }
        StaffCommand::StandIn { who, absence } => {
            absences(&record_absence(register, &away("stand_in", who, absence))?, output)?;
        }
        StaffCommand::Absences { strike_out, reason } => {
            if let (Some(id), Some(reason)) = (strike_out, reason) {
                let row = RowId::from_token(id).ok_or_else(CaseworkError::row_not_found)?;
                mark_in_error(register, None, row, reason)?;
            }
            absences(&list_absences(register)?, output)?;
        }
        StaffCommand::Passphrase { new_passphrase_file } => {
            let old = passphrase::to_unlock(common, output)?;
            let chosen = passphrase::new(new_passphrase_file.as_deref(), "cli-prompt-new-passphrase", output)?;
            change_passphrase(register, &old, &chosen, derivation()?)?;
            output.json(&json!({ "changed": register.session().name() }))?;
            output.say("cli-staff-passphrase", &[])?;
        }
    }
    Ok(Done::Well)
}

fn away(kind: &str, who: &str, absence: &Absent) -> NewAbsence {
    NewAbsence {
        kind: kind.to_owned(),
        staff: absence.away.clone(),
        stand_in: who.to_owned(),
        from: absence.from.clone(),
        until: absence.until.clone(),
    }
}

fn absences(absences: &[AbsenceView], output: &mut Output) -> Result<(), Failure> {
    output.json(&absences)?;
    for absence in absences {
        let kind = output.words(&format!("absence-kind-{}", absence.kind), &[]);
        let (from, until) = (format_date(&absence.from, output.texts()), format_date(&absence.until, output.texts()));
        let (who, away) = (&absence.stand_in, &absence.staff);
        output.say(
            "cli-absence-line",
            &[
                ("kind", Arg::Text(&kind)),
                ("who", Arg::Text(who)),
                ("desk", Arg::Text(absence.desk.as_deref().unwrap_or("–"))),
                ("away", Arg::Text(away)),
                ("from", Arg::Ltr(&from)),
                ("until", Arg::Ltr(&until)),
                ("id", Arg::Ltr(&absence.id)),
            ],
        )?;
        if absence.name_again {
            output.say("absence-name-again", &[])?;
        }
        if absence.no_account {
            output.say("absence-no-account", &[])?;
        }
        if absence.account_ended {
            output.say("absence-account-ended", &[])?;
        }
        if let Some(reason) = &absence.in_error {
            output.say("cli-absence-struck", &[("reason", Arg::Text(reason))])?;
        }
    }
    Ok(())
}

fn tell(staff: &[StaffMember], output: &mut Output) -> Result<(), Failure> {
    output.json(&staff)?;
    for person in staff {
        let role = output.words(&format!("staff-role-{}", person.role), &[]);
        let id: String = person.id.chars().take(12).collect();
        output.say(
            "cli-staff-line",
            &[
                ("name", Arg::Text(&person.name)),
                ("role", Arg::Text(&role)),
                ("desk", Arg::Text(&person.desk)),
                ("id", Arg::Ltr(&id)),
            ],
        )?;
        if person.has_lost_key {
            output.say("cli-staff-line-lost-key", &[("name", Arg::Text(&person.name)), ("id", Arg::Ltr(&id))])?;
        }
        if let Some(reason) = &person.suspended {
            output.say("cli-staff-line-suspended", &[("reason", Arg::Text(reason))])?;
        }
        if let Some(ended) = &person.ended {
            output.say(
                "cli-staff-line-removed",
                &[
                    ("staff", Arg::Text(&ended.staff)),
                    ("desk", Arg::Text(&ended.desk)),
                    ("reason", Arg::Text(&ended.reason)),
                ],
            )?;
        }
    }
    Ok(())
}
