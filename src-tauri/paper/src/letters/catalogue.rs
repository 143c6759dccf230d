//! The letters an office can write: the shipped files, and the folders the office has placed.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::fill::filled;
use super::language::{LanguageFile, LanguageWords};
use super::template::{Fault, Template, malformed, read};
use super::{
    LetterDraft, LetterError, LetterFacts, LetterLanguage, LetterPaper, RefusedFile, RefusedReason, docx, page, shipped,
};
use crate::pdf::Pdf;

/// Larger than any letter; a file beyond it is not a template.
const LARGEST: u64 = 256 * 1024;
/// Words around the letters of a folder.
const LANGUAGE: &str = "language.toml";
/// Names of States, where a language does not come with the register.
const STATES: &str = "states.toml";

/// Languages and templates, ready to be filled.
pub struct LetterCatalogue {
    languages: BTreeMap<String, Letters>,
    refused: Vec<RefusedFile>,
}

struct Letters {
    words: LanguageWords,
    templates: BTreeMap<String, Template>,
}

impl LetterCatalogue {
    /// The letters that come with the program: English, French, Arabic, Spanish.
    pub fn shipped() -> Self {
        Self::with_folders(&[])
    }

    /// The shipped letters, and those an office has placed: each folder holds one folder per language, named by its tag
    /// (`pt`, `pt-BR`), with `language.toml` and the templates. A file of a later folder takes the place of an earlier
    /// one. A broken file is left out and named; what stood in its place before stays.
    pub fn with_folders(folders: &[PathBuf]) -> Self {
        let mut reading = Reading::default();
        for (language, name, source) in shipped::FILES {
            reading.take(language, name, &format!("{language}/{name}"), source);
        }
        for folder in folders {
            reading.folder(folder);
        }
        reading.finish()
    }

    /// The languages, by their code.
    pub fn languages(&self) -> Vec<LetterLanguage> {
        let language = |(code, letters): (&String, &Letters)| LetterLanguage {
            code: code.clone(),
            name: letters.words.file.name.clone(),
            direction: letters.words.file.direction,
            templates: letters.templates.iter().map(|(code, template)| (code.clone(), template.name.clone())).collect(),
        };
        self.languages.iter().map(language).collect()
    }

    /// The files that were left out.
    pub fn refused(&self) -> &[RefusedFile] {
        &self.refused
    }

    /// Fills a template.
    pub fn fill(&self, language: &str, template: &str, facts: &LetterFacts) -> Result<LetterDraft, LetterError> {
        let letters = self.letters(language)?;
        let found = letters
            .templates
            .get(template)
            .ok_or_else(|| LetterError::Template { template: template.to_owned(), language: language.to_owned() })?;
        Ok(filled(template, found, &letters.words, facts))
    }

    /// The letter as an archival and accessible PDF.
    pub fn pdf(&self, letter: &LetterPaper) -> Result<Pdf, LetterError> {
        Ok(page::pdf(letter, &self.letters(&letter.language)?.words)?)
    }

    /// The letter for a word processor.
    pub fn docx(&self, letter: &LetterPaper) -> Result<Vec<u8>, LetterError> {
        Ok(docx::docx(letter, &self.letters(&letter.language)?.words)?)
    }

    /// Name of a State in a language, if the language knows it.
    pub(super) fn state(&self, language: &str, code: &str) -> Result<Option<String>, LetterError> {
        Ok(self.letters(language)?.words.state(code))
    }

    /// A template's own name.
    pub(super) fn template_name(&self, language: &str, template: &str) -> Result<String, LetterError> {
        let found = self.letters(language)?.templates.get(template);
        Ok(found.map_or_else(|| template.to_owned(), |template| template.name.clone()))
    }

    fn letters(&self, language: &str) -> Result<&Letters, LetterError> {
        self.languages.get(language).ok_or_else(|| LetterError::Language(language.to_owned()))
    }

    #[cfg(test)]
    pub(super) fn template(&self, language: &str, template: &str) -> Option<&Template> {
        self.languages.get(language)?.templates.get(template)
    }
}

#[derive(Default)]
struct Reading {
    languages: BTreeMap<String, LanguageFile>,
    states: BTreeMap<String, BTreeMap<String, String>>,
    templates: BTreeMap<String, BTreeMap<String, Template>>,
    refused: Vec<RefusedFile>,
}

impl Reading {
    /// One folder of languages; a folder that is not there is no fault.
    fn folder(&mut self, folder: &Path) {
        for language in listed(folder) {
            let Some(code) = name_of(&language).filter(|code| language.is_dir() && is_tag(code)) else { continue };
            for file in listed(&language) {
                let Some(name) = name_of(&file).filter(|name| name.ends_with(".toml") && !name.starts_with('.')) else {
                    continue;
                };
                let shown = file.display().to_string();
                match content(&file) {
                    Ok(source) => self.take(&code, &name, &shown, &source),
                    Err(reason) => self.refuse(&shown, (None, reason)),
                }
            }
        }
    }

    fn take(&mut self, code: &str, name: &str, shown: &str, source: &str) {
        let source = source.strip_prefix('\u{FEFF}').unwrap_or(source);
        let taken = match name {
            LANGUAGE => toml::from_str(source).map_err(|error| malformed(source, &error)).map(|file: LanguageFile| {
                self.languages.insert(code.to_owned(), file);
            }),
            STATES => toml::from_str(source).map_err(|error| malformed(source, &error)).map(|states| {
                self.states.insert(code.to_owned(), states);
            }),
            _ => read(source).map(|template| {
                let stem = name.strip_suffix(".toml").unwrap_or(name).to_owned();
                self.templates.entry(code.to_owned()).or_default().insert(stem, template);
            }),
        };
        if let Err(fault) = taken {
            self.refuse(shown, fault);
        }
    }

    fn refuse(&mut self, file: &str, (line, reason): Fault) {
        self.refused.push(RefusedFile { file: file.to_owned(), line, reason });
    }

    fn finish(mut self) -> LetterCatalogue {
        let mut languages = BTreeMap::new();
        for (code, templates) in std::mem::take(&mut self.templates) {
            match self.languages.remove(&code) {
                Some(mut file) => {
                    for (state, name) in self.states.remove(&code).unwrap_or_default() {
                        file.states.entry(state).or_insert(name);
                    }
                    let words = LanguageWords::new(code.clone(), file);
                    languages.insert(code, Letters { words, templates });
                }
                None => self.refuse(&code, (None, RefusedReason::NoLanguageFile)),
            }
        }
        LetterCatalogue { languages, refused: self.refused }
    }
}

/// What lies in a folder, in a stable order.
fn listed(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn name_of(path: &Path) -> Option<String> {
    path.file_name()?.to_str().map(str::to_owned)
}

/// A language tag: letters, figures and hyphens.
fn is_tag(name: &str) -> bool {
    let primary = name.split('-').next().unwrap_or_default();
    matches!(primary.len(), 2 | 3)
        && primary.bytes().all(|b| b.is_ascii_lowercase())
        && name.len() <= 35
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

fn content(file: &Path) -> Result<String, RefusedReason> {
    let opened = fs::File::open(file).map_err(|_| RefusedReason::Unreadable)?;
    let is_file = opened.metadata().is_ok_and(|metadata| metadata.is_file());
    let mut bytes = Vec::new();
    if !is_file || opened.take(LARGEST + 1).read_to_end(&mut bytes).is_err() {
        return Err(RefusedReason::Unreadable);
    }
    if bytes.len() as u64 > LARGEST {
        return Err(RefusedReason::TooLarge);
    }
    String::from_utf8(bytes).map_err(|_| RefusedReason::NotText)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_says_the_same_in_every_language() {
        let letters = LetterCatalogue::shipped();
        let places = |language: &str, template: &str| letters.template(language, template).map(Template::places);
        for template in ["acknowledgement", "chaser", "more_information", "referral", "refusal", "surrender_postponed"]
        {
            let english = places("en", template);
            assert!(english.as_ref().is_some_and(|places| places.len() > 3), "{template}");
            for language in ["fr", "ar", "es"] {
                assert_eq!(places(language, template), english, "{language}/{template}");
            }
        }
    }
}
