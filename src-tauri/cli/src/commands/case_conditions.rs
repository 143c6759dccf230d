//! `case conditions`: what the instruments ask before a transfer, and what was found of it.

use std::collections::BTreeSet;

use comity_core::casework::views::NewFinding;
use comity_core::casework::{CaseworkError, find_case, get_case, record_finding};
use comity_core::text::Arg;

use super::case::person_named;
use crate::arguments::Common;
use crate::failure::Failure;
use crate::opening;
use crate::output::Output;

pub fn run(
    reference: &str,
    finding: Option<NewFinding>,
    person: Option<&str>,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let mut view = get_case(&register, case)?;
    let about = person.map(|name| person_named(&view, name)).transpose()?;
    if let Some(finding) = finding {
        let persons: BTreeSet<&String> = view.worked_out.conditions.iter().map(|one| &one.person).collect();
        let sole = persons.first().filter(|_| persons.len() == 1).map(|person| (*person).clone());
        // Of several persons it is for somebody to say whom it is about.
        let person = about.clone().or(sole).ok_or_else(|| CaseworkError::field("whose-step", "person"))?;
        view = record_finding(&mut register, case, &NewFinding { person, ..finding })?;
    }
    let all = view.worked_out.conditions.iter();
    let conditions: Vec<_> = all.filter(|one| about.as_ref().is_none_or(|about| *about == one.person)).collect();
    output.json(&conditions)?;
    for one in conditions {
        let texts = output.texts();
        let condition = texts.get(&format!("condition-{}", one.condition));
        let state = texts.get(&format!("condition-state-{}", one.state));
        let args = [
            ("person", Arg::Text(&one.person_name)),
            ("code", Arg::Ltr(&one.condition)),
            ("condition", Arg::Text(&condition)),
            ("state", Arg::Text(&state)),
            ("source", Arg::Text(&one.source)),
        ];
        output.say("cli-condition", &args)?;
        if let (Some(on), Some(by)) = (&one.found_on, &one.found_by) {
            let ground = one.ground.as_deref().unwrap_or_default();
            let args = [("on", Arg::Ltr(on)), ("by", Arg::Text(by)), ("ground", Arg::Text(ground))];
            output.say("cli-condition-finding", &args)?;
        }
    }
    Ok(())
}
