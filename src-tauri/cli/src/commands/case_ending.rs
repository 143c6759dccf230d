//! `case close | reopen | keep | dispose | in-error`: the end of a case, and back; how long it is kept and what becomes of
//! it; and that it, or a row of it, was entered in error.

use comity_core::casework::views::{CloseCase, NewDisposal, NewRetention, OpenMatter};
use comity_core::casework::{
    close_case, decide_disposal, find_case, get_case, keep_case_until, mark_in_error, open_matters, reopen_case,
    take_back_error,
};
use comity_core::error::{Report, Weight};
use comity_core::ids::RowId;
use comity_core::text::{Arg, format_date};
use serde_json::json;

use super::count;
use crate::arguments::{Common, Disposal};
use crate::failure::Failure;
use crate::opening;
use crate::output::Output;

/// Says what is still open, and changes nothing.
pub fn ask(reference: &str, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let open = open_matters(&register, case)?;
    output.json(&json!({ "reference": get_case(&register, case)?.reference, "open": open }))?;
    tell(&open, output)
}

pub fn close(reference: &str, end: &CloseCase, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let mut open = open_matters(&register, case)?;
    // What the same call records is not open.
    open.retain(|matter| matter.kind != "outcome" || end.outcome_stage.is_none());
    let view = close_case(&mut register, case, end)?;
    output.json(&json!({ "id": view.id, "reference": view.reference, "stage": view.stage, "open": open }))?;
    tell(&open, output)?;
    output.say("cli-case-closed", &[("reference", Arg::Ltr(&view.reference))])
}

pub fn reopen(reference: &str, reason: &str, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let view = reopen_case(&mut register, case, reason)?;
    output.json(&json!({ "id": view.id, "reference": view.reference, "stage": view.stage }))?;
    let code = view.stage.unwrap_or_default();
    let stage = output.texts().find(&format!("stage-{code}"), &[]).unwrap_or(code);
    output.say("cli-case-reopened", &[("reference", Arg::Ltr(&view.reference)), ("stage", Arg::Text(&stage))])
}

pub fn keep(
    reference: &str,
    until: Option<&str>,
    reason: &str,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let seen = get_case(&register, case)?.seen.get("keep_until").cloned().unwrap_or_default();
    let new = NewRetention { until: until.map(str::to_owned), reason: reason.to_owned(), seen };
    let view = keep_case_until(&mut register, case, &new)?;
    output.json(&json!({ "id": view.id, "reference": view.reference, "retention": view.retention }))?;
    let until = view.retention.and_then(|kept| kept.until).unwrap_or_default();
    output.say("cli-case-kept", &[("reference", Arg::Ltr(&view.reference)), ("date", Arg::Date(&until))])
}

pub fn dispose(
    reference: &str,
    decision: Disposal,
    ground: &str,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let new = NewDisposal { decision: decision.code().to_owned(), ground: ground.to_owned(), on: None };
    let view = decide_disposal(&mut register, case, &new)?;
    output.json(&json!({ "id": view.id, "reference": view.reference, "retention": view.retention }))?;
    let decided = output.texts().get(&format!("disposal-{}", decision.code()));
    output.say("cli-case-disposed", &[("reference", Arg::Ltr(&view.reference)), ("decision", Arg::Text(&decided))])
}

/// Marks the case or one row of it; without a reason the mark is taken back.
pub fn in_error(
    reference: &str,
    row: Option<&str>,
    reason: Option<&str>,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let not_found = || Failure::Told(Report::new("row-not-found", Weight::Refused).at("row"));
    let marked = row.map(|row| RowId::from_token(row).ok_or_else(not_found)).transpose()?.unwrap_or(case);
    match reason {
        Some(reason) => mark_in_error(&mut register, Some(case), marked, reason)?,
        None => take_back_error(&mut register, Some(case), marked)?,
    };
    let view = get_case(&register, case)?;
    output.json(&json!({
        "id": view.id, "reference": view.reference, "row": marked.token(), "in_error": reason,
    }))?;
    let said = match (reason, row) {
        (Some(_), None) => "cli-case-in-error",
        (Some(_), Some(_)) => "cli-row-in-error",
        (None, _) => "cli-error-taken-back",
    };
    output.say(said, &[("reference", Arg::Ltr(&view.reference))])
}

fn tell(open: &[OpenMatter], output: &mut Output) -> Result<(), Failure> {
    if open.is_empty() {
        return output.say("cli-matters-none", &[]);
    }
    output.say("cli-matters-open", &[("count", count(open.len()))])?;
    for matter in open {
        let texts = output.texts();
        let kind = texts.get(&format!("matter-{}", matter.kind));
        let what = matter.what.as_deref().map(|what| match matter.kind.as_str() {
            "deadline" => texts.find(&format!("effect-{what}"), &[]).unwrap_or_else(|| what.to_owned()),
            "measure" => texts.find(&format!("measure-{what}"), &[]).unwrap_or_else(|| what.to_owned()),
            "sign_off" => texts.find(&format!("stage-{what}"), &[]).unwrap_or_else(|| what.to_owned()),
            "conflict" => texts.find(&format!("field-{what}"), &[]).unwrap_or_else(|| what.to_owned()),
            _ => what.to_owned(),
        });
        let on = matter.on.as_deref().map(|on| format_date(on, texts));
        let said: Vec<String> = [Some(kind), what, on].into_iter().flatten().collect();
        output.line(&format!("  {}", said.join(" · ")))?;
    }
    Ok(())
}
