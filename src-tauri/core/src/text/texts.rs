//! The Fluent bundles of one language: every locale file, with English behind it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

use super::bidi::{contained, isolate_ltr};
use super::{Digits, Language, dates, numbers};

/// One file under `assets/locales/`, as it was when the program was built.
#[derive(Debug, Clone, Copy)]
pub struct LocaleFile {
    /// Folder: `en`, `fr`, `ar`.
    pub language: &'static str,
    /// File: `core.ftl`.
    pub name: &'static str,
    pub source: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The files of a language; the window builds its own bundles from the same sources.
pub fn locale_files(language: Language) -> impl Iterator<Item = &'static LocaleFile> {
    LOCALE_FILES.iter().filter(move |file| file.language == language.code())
}

/// A value to put into a message. Each is isolated from the sentence around it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arg<'a> {
    /// Names, titles, words: their own first letter decides their direction.
    Text(&'a str),
    /// References, file names, telephone numbers, hashes: always from the left.
    Ltr(&'a str),
    /// A count; chooses the plural form and is written in the office's digits.
    Number(i64),
    /// An ISO date that may stop at the month or the year; written in words.
    Date(&'a str),
}

/// The words of one language, in the office's digits. Cheap to share, safe to use from any thread.
pub struct Texts {
    language: Language,
    digits: Digits,
    bundle: FluentBundle<FluentResource>,
    template: Option<FluentBundle<FluentResource>>,
    own: OwnWords,
}

/// Words that an office gave to codes of its own: by message, then by language.
pub type OwnWords = BTreeMap<String, BTreeMap<String, String>>;

impl Texts {
    /// The words of a language, with the digits 0–9.
    pub fn new(language: Language) -> Self {
        Self::with_digits(language, Digits::default())
    }

    /// The words of a language with the digits of the office's setting.
    pub fn with_digits(language: Language, digits: Digits) -> Self {
        let sources = |language| locale_files(language).map(|file| file.source);
        Self::from_sources(language, digits, sources(language), sources(Language::TEMPLATE))
    }

    pub(super) fn from_sources<'a>(
        language: Language,
        digits: Digits,
        own: impl Iterator<Item = &'a str>,
        template: impl Iterator<Item = &'a str>,
    ) -> Self {
        let has_template = language != Language::TEMPLATE;
        Self {
            language,
            digits,
            bundle: bundle(language, digits, own),
            template: has_template.then(|| bundle(Language::TEMPLATE, digits, template)),
            own: OwnWords::new(),
        }
    }

    /// The same, with the words of the codes that the office added to the law. Ours come first.
    pub fn knowing(self, own: &OwnWords) -> Self {
        Self { own: own.clone(), ..self }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    pub fn digits(&self) -> Digits {
        self.digits
    }

    /// The message in this language, else in English, else its id in brackets.
    ///
    /// `id.attribute` names an attribute of a message.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// Like [`Texts::get`], with values.
    pub fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.find(id, args).unwrap_or_else(|| format!("[{id}]"))
    }

    /// The message, if this language or English has it: for codes that a newer version may have written.
    pub fn find(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let values = self.values(args);
        [Some(&self.bundle), self.template.as_ref()]
            .into_iter()
            .flatten()
            .find_map(|bundle| render(bundle, id, &values).map(|(text, _)| text))
            .or_else(|| self.own_words(id))
    }

    /// Words of the codes that the office added to the law.
    pub fn own(&self) -> &OwnWords {
        &self.own
    }

    /// In this language, else in English, else in whichever there is.
    fn own_words(&self, id: &str) -> Option<String> {
        let words = self.own.get(id)?;
        let in_language = [self.language, Language::TEMPLATE].into_iter().find_map(|one| words.get(one.code()));
        in_language.or_else(|| words.values().next()).map(|words| contained(words))
    }

    fn values<'a>(&self, args: &[(&'a str, Arg<'a>)]) -> FluentArgs<'a> {
        args.iter().map(|(name, arg)| (Cow::Borrowed(*name), self.value(*arg))).collect()
    }

    fn value(&self, arg: Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => FluentValue::from(contained(text)),
            Arg::Ltr(text) => FluentValue::from(isolate_ltr(text)),
            // Fluent counts in floating point and its plural rules accept no more than 15 exact digits.
            Arg::Number(number) if number.unsigned_abs() >= 1_000_000_000_000_000 => {
                FluentValue::from(number.to_string())
            }
            Arg::Number(number) => FluentValue::from(number),
            Arg::Date(iso) => FluentValue::from(dates::format_date(iso, self)),
        }
    }

    /// What a test wants to know of a message of this language: its text and the complaints of Fluent.
    #[cfg(test)]
    pub(super) fn complaints(&self, id: &str, args: &[(&str, Arg)]) -> Option<(String, Vec<String>)> {
        render(&self.bundle, id, &self.values(args))
    }
}

fn bundle<'a>(
    language: Language,
    digits: Digits,
    sources: impl Iterator<Item = &'a str>,
) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    bundle.set_use_isolating(true);
    bundle.set_formatter(Some(numbers::formatter(language, digits)));
    // Builtins, syntax and repeated ids are faults of our own files: tests find them, a person
    // still gets every message that can be read.
    let _ = bundle.add_builtins();
    for source in sources {
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => resource,
            Err((readable_part, _)) => readable_part,
        };
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// The text of a message with the complaints about it; `None` if the bundle has no such message.
///
/// A value nobody handed in reads as "…": a hole in the sentence, never a name in braces.
fn render(bundle: &FluentBundle<FluentResource>, id: &str, args: &FluentArgs) -> Option<(String, Vec<String>)> {
    let pattern = match id.split_once('.') {
        None => bundle.get_message(id)?.value()?,
        Some((id, attribute)) => bundle.get_message(id)?.get_attribute(attribute)?.value(),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    let missing: Vec<&str> = errors.iter().filter_map(missing_value).collect();
    let text = if missing.is_empty() {
        text
    } else {
        let given = args.iter().map(|(name, value)| (Cow::Borrowed(name), value.clone()));
        let holes = missing.into_iter().map(|name| (Cow::Borrowed(name), FluentValue::from("…")));
        let filled: FluentArgs = given.chain(holes).collect();
        bundle.format_pattern(pattern, Some(&filled), &mut Vec::new()).into_owned()
    };
    Some((text, errors.iter().map(ToString::to_string).collect()))
}

fn missing_value(error: &FluentError) -> Option<&str> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => Some(id),
        _ => None,
    }
}
