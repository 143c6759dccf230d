//! `audit list | print | verify | compare | heads | ask`.

use comity_core::casework::views::{AuditHead, AuditLine, AuditPage, AuditQuery};
use comity_core::casework::{audit, audit_heads, compare_audit, log_lines};
use comity_core::error::Weight;
use comity_core::exchange::ask_for_log;
use comity_core::register::{Register, Right};
use comity_core::text::{Arg, format_instant};
use comity_paper::ListQuery;
use serde_json::json;

use super::print;
use crate::arguments::{AuditCommand, AuditFilter, Common};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};

pub fn run(command: &AuditCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    if let AuditCommand::Print { filter, out } = command {
        print::list(|_| Ok(ListQuery::Audit(query(filter))), &[], out, common, output)?;
        return Ok(Done::Well);
    }
    let mut register = opening::unlock(common, output)?;
    match command {
        AuditCommand::Print { .. } => {}
        AuditCommand::List(filter) => {
            let page = audit(&register, &query(filter), output.texts())?;
            output.json(&page)?;
            tell(&page, &register, output)?;
        }
        AuditCommand::Verify => return verify(&register, output),
        AuditCommand::Compare { fingerprint } => {
            let compared = compare_audit(&register, fingerprint)?;
            let head = compared.head.as_ref();
            let head = head.ok_or_else(|| Failure::new("audit-fingerprint-unknown", Weight::Damaged))?;
            output.json(&compared)?;
            tell_head(head, output)?;
            output
                .say("cli-audit-compared", &[("entries", number(head.entries)), ("count", number(compared.since))])?;
        }
        AuditCommand::Heads => {
            let heads = audit_heads(&register)?;
            output.json(&heads)?;
            heads.iter().try_for_each(|head| tell_head(head, output))?;
        }
        AuditCommand::Ask { desk } => {
            ask_for_log(&mut register, desk)?;
            output.json(&json!({ "asked": desk }))?;
            output.say("cli-audit-asked", &[("name", Arg::Text(desk))])?;
        }
    }
    Ok(Done::Well)
}

/// The query behind what was typed.
pub fn query(filter: &AuditFilter) -> AuditQuery {
    AuditQuery {
        person: filter.person.clone(),
        desk: filter.desk.clone(),
        case: filter.case.clone(),
        classes: filter.classes.clone(),
        from: filter.from.clone(),
        to: filter.to.clone(),
        after: filter.after.clone(),
    }
}

fn tell(page: &AuditPage, register: &Register, output: &mut Output) -> Result<(), Failure> {
    for doubt in &page.doubts {
        output.say("cli-audit-doubt", &[("doubt", Arg::Text(doubt))])?;
    }
    if page.lines.is_empty() {
        output.say("cli-audit-none", &[])?;
    }
    let zone = register.settings()?.time_zone;
    for line in &page.lines {
        tell_line(line, zone, output)?;
    }
    match &page.next {
        Some(next) => output.say("cli-audit-more", &[("after", Arg::Ltr(next))]),
        None => Ok(()),
    }
}

fn tell_line(line: &AuditLine, zone: chrono_tz::Tz, output: &mut Output) -> Result<(), Failure> {
    let date = format_instant(line.at, zone, output.texts());
    output.say(
        "cli-audit-line",
        &[
            ("date", Arg::Text(&date)),
            ("desk", Arg::Text(&line.desk)),
            ("staff", Arg::Text(&line.staff)),
            ("words", Arg::Text(&line.words)),
        ],
    )?;
    let about = [line.case.as_deref(), line.row_name.as_deref()];
    let about: Vec<&str> = about.into_iter().flatten().collect();
    if !about.is_empty() {
        output.line(&format!("    {}", about.join(" · ")))?;
    }
    for pass in &line.passes {
        let told = [("gate", Arg::Text(&pass.words)), ("reason", Arg::Text(&pass.reason))];
        let words = output.words("audit-passed", &told);
        output.line(&format!("    {words}"))?;
    }
    Ok(())
}

fn verify(register: &Register, output: &mut Output) -> Result<Done, Failure> {
    register.allow(Right::ReadLog)?;
    output.progress("cli-progress-checking", &[])?;
    let logs = register.verify_logs()?;
    let lines = log_lines(&logs, register.settings()?.time_zone, output.texts());
    // A log that the computer knew to be longer was cut, or put back: neither is whole.
    let was_cut = logs.iter().any(|log| log.before.is_some());
    let is_whole = lines.is_empty() && !was_cut;
    output.json(&json!({ "ok": is_whole, "logs": logs }))?;
    let first = match (lines.is_empty(), was_cut) {
        (true, false) => "cli-audit-ok",
        (true, true) => "cli-audit-cut",
        (false, _) => "cli-audit-failed",
    };
    output.say(first, &[])?;
    for line in &lines {
        output.line(&format!("  {line}"))?;
    }
    for log in logs.iter().filter(|log| log.entries > 0) {
        output.say("cli-audit-log", &[("desk", Arg::Text(&log.desk)), ("count", number(log.entries))])?;
        if let Some(before) = log.before {
            let args = [("desk", Arg::Text(&log.desk)), ("here", number(before.here)), ("noted", number(before.noted))];
            output.say("cli-audit-before", &args)?;
        }
    }
    Ok(if is_whole { Done::Well } else { Done::FoundDamage })
}

fn tell_head(head: &AuditHead, output: &mut Output) -> Result<(), Failure> {
    output.say(
        &format!("cli-audit-head-{}", head.source),
        &[
            ("desk", Arg::Text(&head.desk)),
            ("entries", number(head.entries)),
            ("fingerprint", Arg::Ltr(&head.fingerprint)),
        ],
    )
}

fn number(count: u64) -> Arg<'static> {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
