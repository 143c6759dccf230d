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
            fault: LawFault::Unreadable(error.message().to_owned()),
        })?;
        Ok(Self { name, text, file })
    }

    /// An error about the row that has `code`.
    pub fn error(&self, code: &str, fault: LawFault) -> LawError {
        LawError { file: self.name.to_owned(), line: self.line_of(code), fault }
    }

    /// The line where the row with `code` stands, else where the code is first named.
    fn line_of(&self, code: &str) -> Option<usize> {
        let owner = format!("code = \"{code}\"");
        let named = format!("\"{code}\"");
        let place = self.text.find(&owner).or_else(|| self.text.find(&named))?;
        Some(line_at(self.text, place))
    }
}

/// Line of a byte offset, counted from 1.
fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count().saturating_add(1)
}
