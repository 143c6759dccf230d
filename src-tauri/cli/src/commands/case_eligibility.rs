//! `case eligibility`: the remaining-sentence test, and its result on record.

use comity_core::casework::{find_case, get_case, record_eligibility};
use comity_core::text::Arg;

use super::case::person_named;
use crate::arguments::Common;
use crate::failure::Failure;
use crate::opening;
use crate::output::Output;

pub fn run(
    reference: &str,
    rule: Option<&str>,
    person: Option<&str>,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let mut view = get_case(&register, case)?;
    let about = person.map(|name| person_named(&view, name)).transpose()?;
    if let Some(rule) = rule {
        let tests = &view.worked_out.eligibility;
        let asked = tests.iter().find(|test| about.as_ref().is_none_or(|about| *about == test.person));
        let whose = asked.map(|test| test.person.clone()).or_else(|| about.clone()).unwrap_or_default();
        view = record_eligibility(&mut register, case, &whose, rule, None)?;
    }
    let tests: Vec<_> = view
        .worked_out
        .eligibility
        .iter()
        .filter(|test| about.as_ref().is_none_or(|about| *about == test.person))
        .collect();
    output.json(&tests)?;
    if tests.is_empty() {
        return output.say("worked-no-rule", &[]);
    }
    for test in tests {
        let texts = output.texts();
        let result = match &test.result {
            Some(result) => texts.get(&format!("eligibility-result-{result}")),
            None => texts.get("worked-no-end"),
        };
        let args = [
            ("person", Arg::Text(&test.person_name)),
            ("rule", Arg::Ltr(&test.rule)),
            ("result", Arg::Text(&result)),
            ("source", Arg::Text(&test.source)),
        ];
        output.say("cli-eligibility", &args)?;
    }
    Ok(())
}
