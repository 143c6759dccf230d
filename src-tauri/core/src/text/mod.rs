//! Words: what a person reads comes from `assets/locales/<language>/*.ftl`, never from code.
//!
//! Inserted values are isolated, so that a Latin reference inside an Arabic sentence, or the
//! reverse, keeps its order on screen, in print and in a text copied from either.

mod bidi;
mod dates;
mod explain;
pub mod fold;
mod language;
mod numbers;
mod texts;

#[cfg(test)]
mod tests;

pub use bidi::{isolate, isolate_ltr, strip_bidi_controls};
pub use dates::{days_words, format_at, format_date, format_instant};
pub use explain::explain;
pub use language::{Direction, Language};
pub use numbers::{Digits, format_size, format_tenths};
pub use texts::{Arg, LocaleFile, OwnWords, Texts, locale_files};

/// Whether a text says anything: a letter of any script. Signs and figures alone give no reason.
pub fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}
