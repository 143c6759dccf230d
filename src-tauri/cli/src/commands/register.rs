//! `register create | verify | info | rebuild | backup | restore`.

use std::env;
use std::fs;
use std::time::{Duration, Instant};

use comity_core::casework::views::RegisterInfo;
use comity_core::casework::{audit_lines, offered_limits, register_info};
use comity_core::error::{Report, Weight};
use comity_core::keys::KdfParams;
use comity_core::register::{AdoptedLimits, NewRegister, Register};
use comity_core::text::Arg;
use serde_json::json;

use super::{backup, count, path_words};
use crate::arguments::{Common, NewRegister as Asked, RegisterCommand, ShippedLimits};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};
use crate::passphrase;

/// Unlocking takes no longer than this on the computer the register was created on.
const SLOWEST_UNLOCK: Duration = Duration::from_secs(1);

pub fn run(command: &RegisterCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    match command {
        RegisterCommand::Create(asked) => create(asked, common, output),
        RegisterCommand::Verify => verify(common, output),
        RegisterCommand::Info => {
            let register = opening::unlock(common, output)?;
            let info = register_info(&register)?;
            output.json(&info)?;
            describe(&info, output)?;
            Ok(Done::Well)
        }
        RegisterCommand::Rebuild => rebuild(common, output),
        RegisterCommand::Backup { folder } => backup::make(folder, common, output),
        RegisterCommand::Restore(asked) => backup::restore(asked, common, output),
    }
}

fn create(asked: &Asked, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let Some(staff) = common.staff.as_deref() else {
        return Err(missing("staff"));
    };
    for (field, value) in [("authority", asked.authority.as_str()), ("desk", &asked.desk), ("staff", staff)] {
        if value.trim().is_empty() {
            return Err(missing(field));
        }
    }
    let opening = opening::opening(opening::clock()?)?;
    if !opening.law.is_state(&asked.state) {
        return Err(usage("unknown-state", "state"));
    }
    if asked.time_zone.parse::<chrono_tz::Tz>().is_err() {
        return Err(usage("unknown-time-zone", "time_zone"));
    }
    let folder = opening::folder(common, output)?;
    if Register::exists(&folder) {
        return Err(Failure::new("register-exists", Weight::Refused));
    }
    if let Some(told) = Register::half_there(&folder) {
        return Err(told.into());
    }
    let passphrase = passphrase::chosen(common, output)?;
    if let Some(root) = &common.register {
        // Created now, so that its path is the one every later command finds.
        fs::create_dir_all(root).map_err(|error| Failure::file("create folder", root, error))?;
    }
    let folder = opening::folder(common, output)?;
    output.progress("cli-progress-creating", &[])?;
    let new = NewRegister {
        authority: asked.authority.clone(),
        state: asked.state.clone(),
        time_zone: asked.time_zone.clone(),
        desk: asked.desk.clone(),
        staff: staff.to_owned(),
        passphrase,
        kdf: derivation()?,
        limits: match asked.limits {
            ShippedLimits::None => AdoptedLimits::None,
            ShippedLimits::Read => AdoptedLimits::Read,
            ShippedLimits::All => AdoptedLimits::All,
        },
    };
    let register = Register::create(folder, new, opening)?;
    let info = register_info(&register)?;
    output.json(&info)?;
    let folder = path_words(register.folder().root());
    output.say(
        "cli-register-created",
        &[("authority", Arg::Text(&info.authority)), ("desk", Arg::Text(&info.desk)), ("folder", Arg::Ltr(&folder))],
    )?;
    let limits = offered_limits(&register)?.limits;
    let number = |adopted: bool| limits.iter().filter(|limit| limit.adopted == adopted).map(|_| 1).sum();
    let (adopted, offered) = (number(true), number(false));
    output.say("cli-limits-adopted", &[("count", Arg::Number(adopted)), ("offered", Arg::Number(offered))])?;
    output.say("cli-training", &[])?;
    Ok(Done::Well)
}

fn missing(field: &'static str) -> Failure {
    usage("empty-required", field)
}

fn usage(code: &'static str, field: &'static str) -> Failure {
    Failure::Told(Report::new(code, Weight::Usage).with("field", field).at(field))
}

/// Fitted to this computer; `COMITY_KDF=floor` takes the least that is ever accepted.
pub(super) fn derivation() -> Result<KdfParams, Failure> {
    if env::var("COMITY_KDF").is_ok_and(|wanted| wanted == "floor") {
        return Ok(KdfParams::FLOOR);
    }
    let started = Instant::now();
    Ok(KdfParams::calibrate(SLOWEST_UNLOCK, || started.elapsed())?)
}

fn verify(common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let register = opening::unlock(common, output)?;
    output.progress("cli-progress-checking", &[])?;
    let found = register.verify()?;
    output.json(&found)?;
    output.say(if found.ok { "cli-verify-ok" } else { "cli-verify-failed" }, &[])?;
    for line in audit_lines(&found, register.settings()?.time_zone, output.texts()) {
        output.line(&format!("  {line}"))?;
    }
    output.say("cli-verify-entries", &[("count", Arg::Number(i64::try_from(found.entries).unwrap_or(i64::MAX)))])?;
    Ok(if found.ok { Done::Well } else { Done::FoundDamage })
}

fn rebuild(common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let mut register = opening::unlock(common, output)?;
    let before = register.content_hash()?;
    output.progress("cli-progress-rebuilding", &[])?;
    register.rebuild()?;
    let content_hash = register.content_hash()?;
    let same = before == content_hash;
    output.json(&json!({ "content_hash": content_hash, "before": before, "same": same }))?;
    output.say(if same { "cli-rebuild-same" } else { "cli-rebuild-differs" }, &[])?;
    output.say("cli-info-content-hash", &[("hash", Arg::Ltr(&content_hash))])?;
    Ok(if same { Done::Well } else { Done::FoundDamage })
}

fn describe(info: &RegisterInfo, output: &mut Output) -> Result<(), Failure> {
    if info.training {
        output.say("cli-training", &[])?;
    }
    output.say("cli-info-authority", &[("authority", Arg::Text(&info.authority)), ("state", Arg::Ltr(&info.state))])?;
    output.say("cli-info-desk", &[("desk", Arg::Text(&info.desk))])?;
    output.say("cli-info-staff", &[("staff", Arg::Text(&info.staff))])?;
    output.say("cli-info-time-zone", &[("zone", Arg::Ltr(&info.time_zone))])?;
    for (id, counted) in
        [("cli-info-cases", "cases"), ("cli-info-documents", "documents"), ("cli-info-entries", "entries")]
    {
        let number = info.counts.get(counted).copied().unwrap_or_default();
        output.say(id, &[("count", count(usize::try_from(number).unwrap_or(usize::MAX)))])?;
    }
    output.say("cli-info-content-hash", &[("hash", Arg::Ltr(&info.content_hash))])?;
    output.say("cli-info-head", &[("head", Arg::Ltr(&info.head))])?;
    output.say("cli-info-law", &[("version", Arg::Ltr(&info.law_version))])?;
    for gap in &info.gaps {
        output.say("cli-info-gap", &[("gap", Arg::Text(gap))])?;
    }
    if info.gaps.is_empty() {
        output.say("cli-info-no-gaps", &[])?;
    }
    Ok(())
}
