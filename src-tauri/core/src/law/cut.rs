//! Law files cut into single rows, each a small file of its own: the unit in which an office adapts the law.

use toml::{Table, Value};

use super::error::LawError;
use super::lookup::Law;
use super::read::Source;

/// One row, as a file that holds nothing else.
#[derive(Debug, Clone, PartialEq)]
pub struct CutRow {
    /// Key of the row in a law file: `deadline`, `procedure`, `lists`, …
    pub kind: String,
    pub code: String,
    pub text: String,
    row: Value,
}

/// A part of a row that two versions of it do not share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Key in the row; for a stage its code.
    pub key: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// Cuts a file into its rows; a file that is no law file is refused.
pub fn cut(name: &str, text: &str) -> Result<Vec<CutRow>, LawError> {
    Source::read(name, text)?;
    let table: Table = toml::from_str(text).unwrap_or_default();
    let mut rows = Vec::new();
    for (kind, value) in table {
        match (kind.as_str(), value) {
            ("version", _) => {}
            ("lists" | "words", Value::Table(entries)) => {
                for (code, entry) in entries {
                    let one = Value::Table(Table::from_iter([(code.clone(), entry)]));
                    rows.extend(written(&kind, code, one));
                }
            }
            (_, Value::Array(entries)) if entries.iter().all(Value::is_table) => {
                for entry in entries {
                    rows.extend(written(&kind, code_of(&entry), Value::Array(vec![entry])));
                }
            }
            (_, value) => rows.extend(written(&kind, kind.clone(), value)),
        }
    }
    Ok(rows)
}

/// The shipped row of this kind and code.
pub fn shipped_row(law: &Law, kind: &str, code: &str) -> Option<CutRow> {
    // A row without a code is named by what it is about; of that name only the last part stands in the file as it is.
    let written = code.rsplit(" / ").next().unwrap_or(code);
    let files = law.shipped_files().iter().filter(|(_, text)| text.contains(written));
    files.filter_map(|(name, text)| cut(name, text).ok()).flatten().find(|row| row.kind == kind && row.code == code)
}

/// Codes of all shipped rows, by kind, in the order of the files.
pub fn shipped_codes(law: &Law) -> Vec<(String, String)> {
    let files = law.shipped_files().iter();
    let rows = files.filter_map(|(name, text)| cut(name, text).ok()).flatten();
    rows.filter(|row| !matches!(row.kind.as_str(), "family" | "companion" | "states" | "prosecution"))
        .map(|row| (row.kind, row.code))
        .collect()
}

/// What differs between two versions of a row, key by key; of a procedure, stage by stage.
pub fn differences(before: Option<&CutRow>, after: Option<&CutRow>) -> Vec<Difference> {
    let (before, after) = (before.map(parts).unwrap_or_default(), after.map(parts).unwrap_or_default());
    let value = |parts: &[(String, String)], key: &str| {
        parts.iter().find(|(known, _)| known == key).map(|(_, value)| value.clone())
    };
    let mut keys: Vec<String> = Vec::new();
    for (key, _) in before.iter().chain(&after) {
        if !keys.contains(key) {
            keys.push(key.clone());
        }
    }
    keys.into_iter()
        .map(|key| Difference { before: value(&before, &key), after: value(&after, &key), key })
        .filter(|one| one.before != one.after)
        .collect()
}

fn parts(row: &CutRow) -> Vec<(String, String)> {
    let inner = match &row.row {
        Value::Array(rows) => rows.first(),
        value => Some(value),
    };
    let Some(Value::Table(table)) = inner else { return vec![(row.code.clone(), shown(&row.row))] };
    let mut parts = Vec::new();
    for (key, value) in table {
        match (key.as_str(), value) {
            ("stages", Value::Array(stages)) if row.kind == "procedure" => {
                parts.extend(stages.iter().map(|stage| (code_of(stage), shown(stage))));
            }
            _ => parts.push((key.clone(), shown(value))),
        }
    }
    parts
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A row's code; an article that an instrument carries is named by instrument and rule.
fn code_of(row: &Value) -> String {
    let text = |key: &str| row.get(key).and_then(Value::as_str);
    match text("code") {
        Some(code) => code.to_owned(),
        None => {
            let rule = text("gate").or_else(|| text("ground")).or_else(|| text("event")).unwrap_or_default();
            let stages = row.get("stages").map(Value::to_string);
            format!("{} / {rule}", stages.as_deref().or_else(|| text("instrument")).unwrap_or_default())
        }
    }
}

fn written(kind: &str, code: String, row: Value) -> Option<CutRow> {
    let text = toml::to_string_pretty(&Table::from_iter([(kind.to_owned(), row.clone())])).ok()?;
    Some(CutRow { kind: kind.to_owned(), code, text, row })
}
