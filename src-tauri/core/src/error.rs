//! How an error reaches a person: a code, how heavy it is, and the facts its sentence needs.
//!
//! Modules keep small typed enums inside and implement [`Explain`]; the sentences
//! (`error-<code>` and `error-<code>-advice`) live in the locale files.

use serde::Serialize;

/// How bad it is, and so the exit code of the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Something broke; nothing was changed. Exit code 1.
    Failed,
    /// What was asked makes no sense as written. Exit code 2.
    Usage,
    /// Not possible now; a person can change that. Exit code 3.
    Refused,
    /// Damaged or not authentic. Exit code 4.
    Damaged,
}

/// What a person is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Names the two messages `error-<code>` and `error-<code>-advice`.
    pub code: &'static str,
    pub weight: Weight,
    /// Values for the sentence: names of fields, files, counts. Never passphrases or case text.
    pub args: Vec<(&'static str, String)>,
    /// Form field the sentence belongs to.
    pub field: Option<String>,
}

impl Report {
    /// A report without values.
    pub fn new(code: &'static str, weight: Weight) -> Self {
        Self { code, weight, args: Vec::new(), field: None }
    }

    /// Adds a value for the sentence.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Ties the sentence to a form field.
    pub fn at(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

/// An error that can be told to a person.
pub trait Explain {
    /// Code, weight and facts.
    fn explain(&self) -> Report;
}
