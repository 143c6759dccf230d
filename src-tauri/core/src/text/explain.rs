//! An error as a person reads it: one sentence that says what happened, one that says what to do.

use crate::error::Report;

use super::texts::{Arg, Texts};

/// Arguments that count something; every other argument is text, even when it looks like a number.
const COUNTS: &[&str] = &[
    "available",
    "bytes",
    "count",
    "days",
    "entries",
    "groups",
    "length",
    "limit",
    "line",
    "maximum",
    "minimum",
    "minutes",
    "needed",
    "seconds",
];

/// Arguments a report may leave out: their sentence has a variant for `[unknown]`.
const OPTIONAL: &[&str] = &["since"];

/// Sentence and advice for a report, in the language and digits of `texts`.
///
/// A code without words of its own, from a newer module or a typing mistake, is told as `internal`
/// with the code, so that a person never sees a bare message id.
pub fn explain(report: &Report, texts: &Texts) -> (String, String) {
    let field = report.field.as_deref().map(|field| field_name(field, texts));
    let named: Vec<(&str, String)> = report
        .args
        .iter()
        .map(|(name, value)| {
            let told = match *name {
                "field" => field_name(value, texts),
                // "create folder", "open lock": the verb chooses the sentence, the file is named beside it.
                "operation" => value.split(' ').next().unwrap_or_default().to_owned(),
                _ => value.clone(),
            };
            (*name, told)
        })
        .collect();
    let mut args: Vec<(&str, Arg)> = named.iter().map(|(name, value)| (*name, arg(name, value))).collect();
    let given = |name: &str| report.args.iter().any(|(given, _)| *given == name);
    if let Some(field) = &field
        && !given("field")
    {
        args.push(("field", Arg::Text(field)));
    }
    args.extend(OPTIONAL.iter().filter(|name| !given(name)).map(|name| (*name, Arg::Text("unknown"))));
    args.push(("code", Arg::Ltr(report.code)));

    let sentence = texts.find(&format!("error-{}", report.code), &args);
    let code = if sentence.is_some() { report.code } else { "internal" };
    (
        sentence.unwrap_or_else(|| texts.with("error-internal", &args)),
        texts.find(&format!("error-{code}-advice"), &args).unwrap_or_default(),
    )
}

/// The field as the form labels it. A path such as `persons.0.born_on` is named by its last part.
fn field_name(field: &str, texts: &Texts) -> String {
    let last = field.rsplit('.').next().unwrap_or(field);
    texts.find(&format!("field-{last}"), &[]).unwrap_or_else(|| field.to_owned())
}

fn arg<'a>(name: &str, value: &'a str) -> Arg<'a> {
    match value.parse() {
        Ok(number) if COUNTS.contains(&name) => Arg::Number(number),
        _ => Arg::Text(value),
    }
}
