//! `backup list | make | verify | folder | missing`, and `register backup | restore`.

use std::path::Path;

use comity_core::casework::views::{BackupView, BackupsView};
use comity_core::casework::{
    back_up, back_up_if_due, backups, backups_in, finish_restore, note_missing_numbers, try_backup, verify_backup,
};
use comity_core::register::backup::restore::Opener;
use comity_core::text::{Arg, format_instant};
use serde_json::json;

use super::count;
use crate::arguments::{BackupCommand, Common, RestoreRegister};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};
use crate::passphrase;

pub fn run(command: &BackupCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    match command {
        BackupCommand::List { folder: Some(folder) } => {
            let found = backups_in(folder);
            output.json(&found)?;
            tell(&found, output)?;
        }
        BackupCommand::List { folder: None } => {
            let register = opening::unlock(common, output)?;
            describe(&backups(&register)?, output)?;
        }
        BackupCommand::Make { folder, if_due } => {
            let mut register = opening::unlock(common, output)?;
            if *if_due {
                let made = output.watched(|progress| back_up_if_due(&mut register, progress))?;
                output.json(&made)?;
                output.say(if made.is_some() { "backup-made" } else { "cli-backup-not-due" }, &[])?;
            } else {
                make_in(&mut register, folder.as_deref(), output)?;
            }
        }
        BackupCommand::Verify { folder } => {
            let register = opening::unlock(common, output)?;
            let (backup, is_whole) = verify_backup(&register, folder.as_deref())?;
            output.json(&json!({ "name": backup.name, "made_at": backup.made_at, "ok": is_whole }))?;
            output.say(if is_whole { "backup-whole" } else { "backup-broken" }, &[])?;
            return Ok(if is_whole { Done::Well } else { Done::FoundDamage });
        }
        BackupCommand::Folder { folder } => {
            let mut register = opening::unlock(common, output)?;
            register.choose_backup_folder(folder.as_deref())?;
            describe(&backups(&register)?, output)?;
        }
        BackupCommand::Missing { number, done, leave_missing } => {
            let mut register = opening::unlock(common, output)?;
            let before = backups(&register)?.restored.map_or(0, |restored| restored.missing.len());
            let view = match (number, done) {
                (Some(number), _) => note_missing_numbers(&mut register, number)?,
                (None, true) => finish_restore(&mut register, *leave_missing)?,
                (None, false) => backups(&register)?,
            };
            describe(&view, output)?;
            if *done && before > 0 {
                output.say("cli-restored-left", &[("count", count(before))])?;
            }
        }
    }
    Ok(Done::Well)
}

/// `register backup DIR`.
pub fn make(folder: &Path, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let mut register = opening::unlock(common, output)?;
    make_in(&mut register, Some(folder), output)?;
    Ok(Done::Well)
}

fn make_in(
    register: &mut comity_core::register::Register,
    folder: Option<&Path>,
    output: &mut Output,
) -> Result<(), Failure> {
    let made = output.watched(|progress| back_up(register, folder, progress))?;
    output.json(&made)?;
    output.say("backup-made", &[])?;
    line(&made, output)
}

/// `register restore DIR`.
pub fn restore(asked: &RestoreRegister, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let place = opening::folder(common, output)?;
    let opening = opening::opening(opening::clock()?)?;
    let which = (asked.folder.as_path(), asked.backup.as_deref());
    let restores = !asked.test;
    let tested = if asked.sheet {
        let code = passphrase::recovery_code(asked.code_file.as_deref(), output)?;
        output.progress("restore-working", &[])?;
        let opener = Opener::Sheet(&code);
        output.watched(|progress| try_backup(which, &place, &opener, opening, restores, progress))?
    } else {
        let passphrase = passphrase::to_unlock(common, output)?;
        output.progress("restore-working", &[])?;
        let opener = Opener::Passphrase { staff: common.staff.as_deref(), passphrase: &passphrase };
        output.watched(|progress| try_backup(which, &place, &opener, opening, restores, progress))?
    };
    output.json(&tested)?;
    if !tested.ok {
        output.say("restore-not-whole", &[("problems", Arg::Text(&tested.problems.join("; ")))])?;
        match tested.earlier.as_slice() {
            [] => output.say("restore-none-earlier", &[])?,
            names => output.say("restore-try-earlier", &[("earlier", Arg::Ltr(&names.join(", ")))])?,
        }
        return Ok(Done::FoundDamage);
    }
    let at = made(tested.made_at, output);
    output.say(
        "restore-tested",
        &[
            ("cases", Arg::Number(tested.cases.into())),
            ("entries", Arg::Number(i64::try_from(tested.entries).unwrap_or(i64::MAX))),
            ("documents", Arg::Number(i64::try_from(tested.documents).unwrap_or(i64::MAX))),
            ("at", Arg::Ltr(&at)),
            ("desk", Arg::Text(&tested.desk)),
            ("authority", Arg::Text(&tested.authority)),
        ],
    )?;
    if !tested.last_known.is_empty() {
        output.say("restore-last-known", &[("numbers", Arg::Ltr(&tested.last_known.join(", ")))])?;
    }
    if tested.restored {
        output.say("restore-done", &[])?;
        if let Some(kept) = &tested.kept_as {
            output.say("restore-kept", &[("name", Arg::Ltr(kept))])?;
        }
        if asked.sheet {
            output.say("cli-restore-then-open", &[])?;
        }
        output.say("cli-restore-numbers", &[])?;
    }
    Ok(Done::Well)
}

fn describe(view: &BackupsView, output: &mut Output) -> Result<(), Failure> {
    output.json(view)?;
    match view.last_at {
        Some(at) => {
            let at = made(at, output);
            output.say("backup-last", &[("at", Arg::Ltr(&at))])?;
        }
        None => output.say("backup-none", &[])?,
    }
    if view.is_overdue && view.last_at.is_some() {
        output.say("backup-overdue", &[])?;
    }
    match &view.folder {
        Some(folder) => output.say("cli-backup-folder", &[("folder", Arg::Ltr(folder))])?,
        // Where they go is told to those who may make one.
        None if view.may_back_up => output.say("backup-folder-none", &[])?,
        None => {}
    }
    if let Some(failed) = &view.failed {
        let at = made(failed.at, output);
        let why = output.words(&format!("error-{}", failed.code), &[]);
        output.say("backup-failed", &[("at", Arg::Ltr(&at)), ("why", Arg::Text(&why))])?;
    }
    tell(&view.backups, output)?;
    if let Some(restored) = &view.restored {
        let (from, at) = (made(restored.made_at, output), made(restored.restored_at, output));
        output.say("restored-explained", &[("restored", Arg::Ltr(&at)), ("made", Arg::Ltr(&from))])?;
        let numbers: Vec<&str> = restored.missing.iter().map(|number| number.number.as_str()).collect();
        if numbers.is_empty() {
            output.say("restored-none-missing", &[])?;
        } else {
            output.say(
                "cli-restored-missing",
                &[("count", count(numbers.len())), ("numbers", Arg::Ltr(&numbers.join(", ")))],
            )?;
        }
    }
    Ok(())
}

fn tell(backups: &[BackupView], output: &mut Output) -> Result<(), Failure> {
    backups.iter().try_for_each(|backup| line(backup, output))
}

fn line(backup: &BackupView, output: &mut Output) -> Result<(), Failure> {
    let at = made(backup.made_at, output);
    let why = output.words(&format!("backup-occasion-{}", backup.occasion), &[]);
    output.say("cli-backup-line", &[("name", Arg::Ltr(&backup.name)), ("at", Arg::Ltr(&at)), ("why", Arg::Text(&why))])
}

/// When, in UTC: a locked register does not tell its time zone.
fn made(at: i64, output: &Output) -> String {
    format_instant(at, chrono_tz::Tz::UTC, output.texts())
}
