//! A finding as a sentence.

use crate::model::dates::PartialDate;
use crate::spreadsheet::Finding;
use crate::text::{Arg, Texts};

/// The sentence of a question, a refusal or a remark in the language of `texts`.
pub fn sentence(finding: &Finding, texts: &Texts) -> String {
    let field = finding.field.map(|name| field_label(name, texts)).unwrap_or_default();
    let is_state = finding.code.starts_with("state-");
    let (first, second) = match finding.code {
        _ if is_state => (states(&finding.first, texts), String::new()),
        "our-role-presumed" => (String::new(), String::new()),
        _ => (finding.first.clone(), finding.second.clone()),
    };
    let text = match finding.code {
        "no-procedure" => texts.find(&format!("family-{}", finding.text), &[]),
        _ => None,
    };
    texts.with(
        &format!("old-register-{}", finding.code),
        &[
            ("field", Arg::Text(&field)),
            ("text", Arg::Text(text.as_deref().unwrap_or(&finding.text))),
            ("first", value(&first)),
            ("second", value(&second)),
        ],
    )
}

/// What a field of the mapping is called.
pub fn field_label(name: &str, texts: &Texts) -> String {
    texts.find(&format!("old-register-field-{name}"), &[]).unwrap_or_else(|| name.to_owned())
}

/// Names of States for their codes, a space between.
fn states(codes: &str, texts: &Texts) -> String {
    let named = codes.split(' ').map(|code| texts.find(&format!("country-{code}"), &[]).unwrap_or_else(|| code.into()));
    named.collect::<Vec<_>>().join(" / ")
}

/// Dates are written in words, everything else as it stands.
fn value(text: &str) -> Arg<'_> {
    let is_date = matches!(text.len(), 7 | 10) && text.contains('-') && PartialDate::parse(text).is_ok();
    if is_date { Arg::Date(text) } else { Arg::Text(text) }
}
