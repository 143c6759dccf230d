//! A conflict in words, for paper and the command line.

use super::{ConflictValue, ConflictView};
use crate::casework::expunged_words;
use crate::text::{Arg, Texts, format_date};

/// What is in conflict: the field of a plain one, the kind of any other.
pub fn conflict_title(conflict: &ConflictView, texts: &Texts) -> String {
    match conflict.kind.as_str() {
        "field" => texts.find(&format!("field-{}", conflict.field), &[]).unwrap_or_else(|| conflict.field.clone()),
        kind => texts.get(&format!("conflict-kind-{kind}")),
    }
}

/// What one of its values says; nothing where the field is plain and the value speaks for itself.
pub fn conflict_words(conflict: &ConflictView, value: &ConflictValue, texts: &Texts) -> Option<String> {
    if let Some(expunged) = &value.expunged {
        return Some(expunged_words(expunged, texts));
    }
    let code = value.value.as_deref().unwrap_or_default();
    let told = value.told.as_deref().unwrap_or_default();
    let worded = |kind: &str, code: &str| texts.find(&format!("{kind}-{code}"), &[]).unwrap_or_else(|| code.to_owned());
    Some(match (conflict.kind.as_str(), code) {
        ("removal", "remove") => texts.with("conflict-removed", &[("reason", Arg::Text(told))]),
        ("removal", _) => match (&value.row_kind, &value.field) {
            (Some(row), Some(field)) => {
                let (row, field) = (worded("row", row), worded("field", field));
                let args = [("row", Arg::Text(&row)), ("field", Arg::Text(&field)), ("value", Arg::Text(told))];
                texts.with("conflict-edited", &args)
            }
            _ => texts.get("conflict-kept"),
        },
        ("stages" | "outcome", stage) => {
            let stage = worded("stage", stage);
            match &value.on {
                Some(on) => format!("{stage}{}{}", texts.get("list-separator"), format_date(on, texts)),
                None => stage,
            }
        }
        ("number", _) if told.is_empty() => texts.get("conflict-case-without-subject"),
        ("number", _) => told.to_owned(),
        _ => return None,
    })
}
