//! From text to rows: one file at a time, with the line of what cannot be read.

use super::error::{LawError, LawFault};
use super::rows::LawFile;

/// A file as read, with its text for finding lines.
#[derive(Debug, Clone)]
pub(super) struct Source<'a> {
    pub name: &'a str,
    pub text: &'a str,
    pub file: LawFile,
}

impl<'a> Source<'a> {
    /// Parses one file.
    pub fn read(name: &'a str, text: &'a str) -> Result<Self, LawError> {
        let file = toml::from_str(text).map_err(|error: toml::de::Error| LawError {
            file: name.to_owned(),
            line: error.span().map(|span| line_at(text, span.start)),
            column: error.span().map(|span| column_at(text, span.start)),
            fault: LawFault::Unreadable(error.message().to_owned()),
        })?;
        Ok(Self { name, text, file })
    }

    /// An error about the row that has `code`.
    pub fn error(&self, code: &str, fault: LawFault) -> LawError {
        let place = self.place_of(code);
        LawError {
            file: self.name.to_owned(),
            line: place.map(|place| line_at(self.text, place)),
            column: place.map(|place| column_at(self.text, place)),
            fault,
        }
    }

    /// Where the row with `code` stands, else where the code is first named.
    fn place_of(&self, code: &str) -> Option<usize> {
        let owner = format!("code = \"{code}\"");
        let named = format!("\"{code}\"");
        self.text.find(&owner).or_else(|| self.text.find(&named))
    }
}

/// Line of a byte offset, counted from 1.
fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count().saturating_add(1)
}

/// Character of its line at which a byte offset stands, counted from 1.
fn column_at(text: &str, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or(text);
    before.rsplit('\n').next().unwrap_or_default().chars().count().saturating_add(1)
}
