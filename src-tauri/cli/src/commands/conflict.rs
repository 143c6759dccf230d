//! `conflict list | resolve`.

use comity_core::casework::views::{ConflictView, GivenToGates};
use comity_core::casework::{CaseworkError, conflict_title, list_conflicts, resolve_as_listed};
use comity_core::error::{Explain, Report};
use comity_core::register::Register;
use comity_core::text::{Arg, format_instant};
use serde_json::json;

use super::{case_gates, count};
use crate::arguments::{Common, ConflictCommand};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};

pub fn run(command: &ConflictCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let mut register = opening::unlock(common, output)?;
    match command {
        ConflictCommand::List => {
            let conflicts = list_conflicts(&register)?;
            output.json(&conflicts)?;
            output.say("cli-conflicts", &[("count", count(conflicts.len()))])?;
            for conflict in &conflicts {
                tell(conflict, &register, output)?;
            }
        }
        ConflictCommand::Resolve { id, value, given } => {
            let given = case_gates::given(given)?.unwrap_or_default();
            resolve(&mut register, id, value, &given, output)?;
        }
    }
    Ok(Done::Well)
}

/// The field, and each of its values with who entered it.
pub fn tell(conflict: &ConflictView, register: &Register, output: &mut Output) -> Result<(), Failure> {
    let field = field_words(conflict, output);
    output.say(
        "cli-conflict-line",
        &[("id", Arg::Ltr(&conflict.id)), ("reference", Arg::Ltr(&conflict.case)), ("field", Arg::Text(&field))],
    )?;
    let zone = register.settings()?.time_zone;
    for value in &conflict.values {
        let when = format_instant(value.at, zone, output.texts());
        let line = output.conflict_value(conflict, value, Some(&when));
        output.line(&format!("  {line}"))?;
    }
    Ok(())
}

fn field_words(conflict: &ConflictView, output: &Output) -> String {
    let field = conflict_title(conflict, output.texts());
    match &conflict.row_name {
        Some(name) => format!("{field} ({name})"),
        None => field,
    }
}

fn resolve(
    register: &mut Register,
    id: &str,
    value: &str,
    given: &GivenToGates,
    output: &mut Output,
) -> Result<(), Failure> {
    let conflicts = list_conflicts(register)?;
    let chosen = Some(value).filter(|value| !value.is_empty());
    if let Err(error) = resolve_as_listed(register, id, chosen, given) {
        // What the law asks is more to the point than the values, and shown instead.
        if matches!(error, CaseworkError::Held { .. }) {
            return Err(error.into());
        }
        let report = error.explain();
        // What was listed is no longer all there is, or the choice was none: all of it is shown, with its id of now.
        let shown = conflicts.into_iter().find(|conflict| is_same(conflict, id));
        return Err(match shown {
            Some(conflict) => refused(report, conflict),
            None => Failure::Told(report),
        });
    }
    let Some(conflict) = conflicts.iter().find(|conflict| is_same(conflict, id)) else { return Ok(()) };
    output.json(&json!({ "id": conflict.id, "case": conflict.case, "field": conflict.field, "value": chosen }))?;
    let field = field_words(conflict, output);
    let taken = conflict.values.iter().find(|one| one.value.as_deref() == chosen);
    let words = taken.map(|one| output.value_words(conflict, one));
    let empty = output.texts().get("cli-empty-value");
    output.say(
        "cli-conflict-resolved",
        &[
            ("field", Arg::Text(&field)),
            ("reference", Arg::Ltr(&conflict.case)),
            ("value", Arg::Text(words.as_deref().or(chosen).unwrap_or(&empty))),
        ],
    )
}

/// Whether an id names this conflict, with whatever was seen of it.
fn is_same(conflict: &ConflictView, id: &str) -> bool {
    id.strip_prefix(&conflict.place).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// A refusal that shows the conflict it is about.
pub fn refused(report: Report, conflict: ConflictView) -> Failure {
    let mut args: Vec<_> = report.args.into_iter().filter(|(name, _)| *name != "conflict").collect();
    args.push(("conflict", conflict.id.clone()));
    Failure::Conflict { report: Report { args, ..report }, conflict: Box::new(conflict) }
}
