//! `conflict list | resolve`.

use comity_core::casework::views::ConflictView;
use comity_core::casework::{list_conflicts, resolve_conflict};
use comity_core::error::{Report, Weight};
use comity_core::register::Register;
use comity_core::text::{Arg, format_instant};
use serde_json::json;

use super::count;
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
        ConflictCommand::Resolve { id, value } => resolve(&mut register, id, value, output)?,
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
        let line = output.conflict_value(value, Some(&when));
        output.line(&format!("  {line}"))?;
    }
    Ok(())
}

fn field_words(conflict: &ConflictView, output: &Output) -> String {
    let field =
        output.texts().find(&format!("field-{}", conflict.field), &[]).unwrap_or_else(|| conflict.field.clone());
    match &conflict.row_name {
        Some(name) => format!("{field} ({name})"),
        None => field,
    }
}

fn resolve(register: &mut Register, id: &str, value: &str, output: &mut Output) -> Result<(), Failure> {
    let conflicts = list_conflicts(register)?;
    let Some(conflict) = conflicts.iter().find(|conflict| conflict.id == id) else {
        return Err(Failure::Told(Report::new("conflict-not-found", Weight::Refused).with("id", id)));
    };
    let chosen = Some(value).filter(|value| !value.is_empty());
    resolve_conflict(register, id, chosen, &conflict.seen)?;
    output.json(&json!({ "id": conflict.id, "case": conflict.case, "field": conflict.field, "value": chosen }))?;
    let field = field_words(conflict, output);
    let empty = output.texts().get("cli-empty-value");
    output.say(
        "cli-conflict-resolved",
        &[
            ("field", Arg::Text(&field)),
            ("reference", Arg::Ltr(&conflict.case)),
            ("value", Arg::Text(chosen.unwrap_or(&empty))),
        ],
    )
}
