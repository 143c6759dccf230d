//! `recovery list | issue | check | open | revoke`.

use std::path::Path;

use comity_core::casework::views::RecoveryView;
use comity_core::casework::{
    Leaving, check_sheet, issue_sheet, leave, open_with_sheet, recovery, register_info, revoke_sheet,
};
use comity_core::error::{Report, Weight};
use comity_core::journal::Action;
use comity_core::register::Register;
use comity_core::text::Arg;
use comity_paper::recovery_sheet;
use serde_json::json;

use super::path_words;
use super::register::derivation;
use crate::arguments::{Common, RecoveryCommand};
use crate::failure::Failure;
use crate::new_file::write_new;
use crate::opening;
use crate::output::{Done, Output};
use crate::passphrase;

pub fn run(command: &RecoveryCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    match command {
        RecoveryCommand::Open { code_file, new_passphrase_file } => {
            open(code_file.as_deref(), new_passphrase_file.as_deref(), common, output)?;
        }
        RecoveryCommand::List => {
            let register = opening::unlock(common, output)?;
            tell(&recovery(&register)?, output)?;
        }
        RecoveryCommand::Issue { out, former_code_file, without_root } => {
            let mut register = opening::unlock(common, output)?;
            issue(&mut register, out, former_code_file.as_deref(), *without_root, output)?;
        }
        RecoveryCommand::Check { code_file } => {
            let mut register = opening::unlock(common, output)?;
            register.allow(Action::CheckSheet)?;
            let asked = recovery(&register)?.asked;
            let prompt = match &asked {
                Some(groups) => {
                    let groups: Vec<String> = groups.iter().map(u8::to_string).collect();
                    output.words("cli-prompt-recovery-groups", &[("groups", Arg::Ltr(&groups.join(", ")))])
                }
                None => output.words("cli-prompt-recovery-code", &[]),
            };
            let typed = passphrase::recovery_digits(code_file.as_deref(), &prompt)?;
            let view = check_sheet(&mut register, &typed)?;
            output.say("cli-recovery-checked", &[])?;
            tell(&view, output)?;
        }
        RecoveryCommand::Revoke { number, reason } => {
            let mut register = opening::unlock(common, output)?;
            let view = revoke_sheet(&mut register, number, reason)?;
            output.say("cli-recovery-revoked", &[("number", Arg::Ltr(number))])?;
            tell(&view, output)?;
        }
    }
    Ok(Done::Well)
}

fn issue(
    register: &mut Register,
    out: &Path,
    former: Option<&Path>,
    without_root: bool,
    output: &mut Output,
) -> Result<(), Failure> {
    register.allow(Action::IssueSheet)?;
    if out.exists() {
        return Err(Failure::new("stick-exists", Weight::Refused));
    }
    let former = former.map(|file| passphrase::recovery_code(Some(file), output)).transpose()?;
    let sheet = issue_sheet(register, former.as_ref(), without_root, derivation()?)?;
    let as_page = out.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf"));
    let bytes = zeroize::Zeroizing::new(recovery_sheet(register, &sheet, output.language(), as_page)?);
    write_new(out, &leave(register, Leaving::recovery_sheet())?, &bytes)?;
    let path = path_words(out);
    output.json(&json!({
        "number": sheet.number, "file": path, "asked": sheet.asked, "carries_root": sheet.carries_root,
    }))?;
    output.say("cli-recovery-issued", &[("number", Arg::Ltr(&sheet.number)), ("file", Arg::Ltr(&path))])?;
    if !sheet.carries_root {
        output.say("recovery-carries-no-root", &[])?;
    }
    output.say("cli-recovery-to-check", &[])
}

fn open(code: Option<&Path>, new: Option<&Path>, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let Some(staff) = common.staff.as_deref() else {
        return Err(Failure::Told(Report::new("empty-required", Weight::Usage).with("field", "staff").at("staff")));
    };
    let folder = opening::folder(common, output)?;
    if !Register::exists(&folder) {
        return Err(Register::missing(&folder).into());
    }
    let code = passphrase::recovery_code(code, output)?;
    let chosen = passphrase::new(new, "cli-prompt-new-passphrase", output)?;
    output.progress("cli-progress-unlocking", &[])?;
    let opening = opening::opening(opening::clock()?)?;
    let register = open_with_sheet(folder, &code, staff, &chosen, derivation()?, opening)?;
    output.json(&register_info(&register)?)?;
    output.say("cli-recovery-opened", &[("name", Arg::Text(register.session().name()))])
}

fn tell(view: &RecoveryView, output: &mut Output) -> Result<(), Failure> {
    output.json(view)?;
    for sheet in &view.sheets {
        let standing = match (&sheet.ended, sheet.checked_at) {
            (Some(reason), _) if reason == "replaced" => output.words("recovery-replaced", &[]),
            (Some(reason), _) => output.words("recovery-revoked", &[("reason", Arg::Text(reason))]),
            (None, None) => output.words("recovery-waits", &[]),
            (None, Some(_)) if sheet.is_due => output.words("recovery-due", &[]),
            (None, Some(_)) => {
                let by = sheet.check_by.clone().unwrap_or_default();
                output.words("recovery-in-force", &[("day", Arg::Ltr(&by))])
            }
        };
        let told = [
            ("number", Arg::Ltr(sheet.number.as_str())),
            ("desk", Arg::Text(&sheet.desk)),
            ("standing", Arg::Text(&standing)),
        ];
        output.say("cli-recovery-line", &told)?;
        if !sheet.carries_root {
            output.say("recovery-carries-no-root", &[])?;
        }
    }
    if view.sheets.is_empty() {
        output.say("recovery-none", &[])?;
    }
    if view.root_key == "elsewhere" {
        output.say("recovery-root-elsewhere", &[])?;
    }
    output.say("recovery-lost-both", &[])
}
