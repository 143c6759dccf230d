//! `staff list | add | role | suspend | restore | remove | passphrase`.

use comity_core::casework::views::{NewStaff, StaffMember};
use comity_core::casework::{
    add_staff, change_passphrase, change_role, list_staff, remove_staff, restore_staff, suspend_staff,
};
use comity_core::journal::Action;
use comity_core::text::Arg;
use serde_json::json;

use super::register::derivation;
use crate::arguments::{Common, StaffCommand};
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
