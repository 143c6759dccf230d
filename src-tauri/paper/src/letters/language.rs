//! The words around a letter in one language: labels, the form of dates, names of requests, measures, instruments and
//! States. What the language's own file does not name comes from the register's words, where it speaks that language.

use std::collections::BTreeMap;

use comity_core::text::{Digits, Language, Texts, strip_bidi_controls};
use serde::Deserialize;

use super::LetterItem;
use crate::sheet::Direction;

/// `language.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LanguageFile {
    pub(super) name: String,
    pub(super) direction: Direction,
    pub(super) labels: Labels,
    pub(super) dates: Dates,
    pub(super) list: ListWords,
    #[serde(default)]
    pub(super) items: ItemWords,
    pub(super) requests: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) measures: BTreeMap<String, String>,
    /// Items of the checklists.
    #[serde(default)]
    pub(super) checks: BTreeMap<String, String>,
    /// Grounds of refusal.
    #[serde(default)]
    pub(super) grounds: BTreeMap<String, String>,
    /// What is done instead of what was asked, a sentence each.
    #[serde(default)]
    pub(super) follow_up: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) instruments: BTreeMap<String, String>,
    /// Also read from `states.toml` beside it.
    #[serde(default)]
    pub(super) states: BTreeMap<String, String>,
}

/// Words that stand on every letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Labels {
    pub(super) our_reference: String,
    pub(super) their_reference: String,
    pub(super) date: String,
    /// With `{place}` and `{date}`.
    pub(super) place_and_date: String,
    pub(super) subject: String,
    pub(super) enclosures: String,
    /// With `{page}` and `{pages}`.
    pub(super) page: String,
    pub(super) stamp: String,
    pub(super) signature: String,
    pub(super) training: String,
    /// What stands between a label and its value.
    #[serde(default = "colon")]
    pub(super) colon: String,
}

fn colon() -> String {
    ": ".to_owned()
}

/// The form of dates: patterns with `{day}`, `{month}`, `{month_alone}`, `{year}`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Dates {
    full: String,
    month: String,
    year: String,
    /// How the first day of a month is written, where not `1`.
    first_day: Option<String>,
    months: Vec<String>,
    /// Names of months in a date without a day, where they differ.
    #[serde(default)]
    months_alone: Vec<String>,
}

/// How several names stand in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ListWords {
    pub(super) between: String,
    pub(super) last: String,
}

/// How an item that is asked for stands in a letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ItemWords {
    /// With `{item}` and `{source}`: the article that asks for it.
    #[serde(default = "item_with_source")]
    with_source: String,
    /// With `{item}`: what came without a translation. A language that has no words for it leaves a gap.
    untranslated: Option<String>,
}

impl Default for ItemWords {
    fn default() -> Self {
        Self { with_source: item_with_source(), untranslated: None }
    }
}

fn item_with_source() -> String {
    "{item} ({source})".to_owned()
}

/// A language file with the register's words behind it.
pub(super) struct LanguageWords {
    pub(super) code: String,
    pub(super) file: LanguageFile,
    /// `None` for a language the register does not speak: its names then come from the file alone.
    texts: Option<Texts>,
}

impl LanguageWords {
    pub(super) fn new(code: String, file: LanguageFile) -> Self {
        let texts = Language::from_code(&code).map(Texts::new);
        Self { code, file, texts }
    }

    /// Name of a State, if it is known in this language.
    pub(super) fn state(&self, code: &str) -> Option<String> {
        self.named(&self.file.states, "country", code)
    }

    /// "request for extradition".
    pub(super) fn request(&self, family: &str) -> Option<String> {
        self.file.requests.get(family).filter(|words| !words.is_empty()).cloned()
    }

    /// Name of a measure.
    pub(super) fn measure(&self, code: &str) -> Option<String> {
        self.named(&self.file.measures, "measure", code)
    }

    /// An item that is asked for, with its article; `None` where this language has no name for it.
    pub(super) fn item(&self, item: &LetterItem, source: Option<&str>) -> Option<String> {
        let named = self.named(&self.file.checks, "check", &item.code);
        let mut words = named.or_else(|| item.words.get(&self.code).map(|words| strip_bidi_controls(words)))?;
        if item.untranslated {
            words = self.file.items.untranslated.as_ref()?.replace("{item}", &words);
        }
        Some(self.with_source(words, source))
    }

    /// A ground of refusal, with its article; `None` where this language has no name for it.
    pub(super) fn ground(&self, ground: &LetterItem, source: Option<&str>) -> Option<String> {
        let named = self.named(&self.file.grounds, "ground", &ground.code);
        let words = named.or_else(|| ground.words.get(&self.code).map(|words| strip_bidi_controls(words)))?;
        Some(self.with_source(words, source))
    }

    /// What is done instead; nothing for a way that a letter does not tell.
    pub(super) fn follow_up(&self, way: &str) -> Option<String> {
        self.file.follow_up.get(way).filter(|words| !words.is_empty()).cloned()
    }

    fn with_source(&self, words: String, source: Option<&str>) -> String {
        match source {
            Some(source) => self.file.items.with_source.replace("{item}", &words).replace("{source}", source),
            None => words,
        }
    }

    /// Name of an instrument; `None` for a code without a name, `Some(Err)` for what the office typed.
    pub(super) fn instrument(&self, value: &str) -> Option<Result<String, String>> {
        let is_code = value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        match self.named(&self.file.instruments, "instrument", value) {
            Some(words) => Some(Ok(words)),
            None if is_code => None,
            None => Some(Err(value.to_owned())),
        }
    }

    // An empty name in the file means: say nothing, although the register has words for it.
    fn named(&self, names: &BTreeMap<String, String>, prefix: &str, code: &str) -> Option<String> {
        match names.get(code) {
            Some(words) => Some(words.clone()).filter(|words| !words.is_empty()),
            None => self.own_words(&format!("{prefix}-{code}")),
        }
    }

    fn own_words(&self, id: &str) -> Option<String> {
        self.texts.as_ref()?.find(id, &[])
    }

    /// A running number.
    pub(super) fn number(&self, number: usize, digits: Digits) -> String {
        self.in_digits(&number.to_string(), digits)
    }

    fn in_digits(&self, words: &str, digits: Digits) -> String {
        if self.file.direction == Direction::Rtl { digits.apply(words) } else { words.to_owned() }
    }

    /// An ISO date in words; what is no date stands as it was typed.
    pub(super) fn date(&self, iso: &str, digits: Digits) -> String {
        let dates = &self.file.dates;
        let parts: Vec<&str> = iso.split('-').collect();
        let number = |part: &str| part.parse::<usize>().ok().filter(|_| part.bytes().all(|b| b.is_ascii_digit()));
        let month = |names: &[String], part: &str| number(part).and_then(|at| names.get(at.wrapping_sub(1)).cloned());
        let words = match parts.as_slice() {
            [year] if year.len() == 4 && number(year).is_some() => Some(dates.year.replace("{year}", year)),
            [year, which] if number(year).is_some() => month(&dates.months, which).map(|name| {
                let alone = month(&dates.months_alone, which).unwrap_or_else(|| name.clone());
                let pattern = dates.month.replace("{month}", &name).replace("{month_alone}", &alone);
                pattern.replace("{year}", year)
            }),
            [year, which, day] if number(year).is_some() => {
                number(day).zip(month(&dates.months, which)).map(|(day, name)| {
                    let day = match (&dates.first_day, day) {
                        (Some(first), 1) => first.clone(),
                        _ => day.to_string(),
                    };
                    dates.full.replace("{day}", &day).replace("{month}", &name).replace("{year}", year)
                })
            }
            _ => None,
        };
        words.map_or_else(|| iso.to_owned(), |words| self.in_digits(&words, digits))
    }

    /// Several names in a sentence.
    pub(super) fn listed(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => format!("{}{}{last}", first.join(&self.file.list.between), self.file.list.last),
        }
    }
}
