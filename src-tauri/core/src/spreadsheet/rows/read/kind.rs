//! What kind of request a line is, and how it came out: words that decide, or a question.

use super::Line;
use crate::spreadsheet::columns::Field;
use crate::spreadsheet::finding::Finding;
use crate::spreadsheet::layout::Table;
use crate::spreadsheet::words::{Words, plain};

/// Words that turn the one after them round.
const NEGATIONS: [&str; 9] = ["non", "not", "no", "pas", "nao", "لم", "غير", "не", "un"];

/// The family a sheet's name or title gives all its lines.
pub fn family_of_table(table: &Table<'_>, words: &Words) -> Option<String> {
    if let Some(family) = &table.answers.family {
        return Some(family.clone());
    }
    let mut told = words.families.all_in(&plain(&table.sheet.name));
    told.retain(|code| code != "?");
    if told.is_empty() {
        told = words.families.all_in(&plain(&table.about()));
        told.retain(|code| code != "?");
    }
    match told.as_slice() {
        [one] => Some(one.clone()),
        _ => None,
    }
}

/// The kind of request that the beginnings of words agree on; assistance goes along with every other kind.
fn family_by_stem(words: &Words, text: &str) -> Option<String> {
    let mut codes: Vec<&str> = words.family_stems.all_in(text).into_iter().map(|(code, _)| code).collect();
    codes.sort_unstable();
    codes.dedup();
    if codes.len() > 1 {
        codes.retain(|code| *code != "mla");
    }
    match codes.as_slice() {
        [one] => Some((*one).to_owned()),
        _ => None,
    }
}

/// The outcome that the beginnings of words agree on; none where a word turns it round.
fn outcome_by_stem(words: &Words, text: &str) -> Option<String> {
    let mut codes: Vec<&str> = words.outcome_stems.all_in(text).into_iter().map(|(code, _)| code).collect();
    codes.sort_unstable();
    codes.dedup();
    match codes.as_slice() {
        [one] if !text.split(' ').any(|word| NEGATIONS.contains(&word)) => Some((*one).to_owned()),
        _ => None,
    }
}

impl Line<'_, '_, '_, '_> {
    pub(super) fn family(&mut self, kind: Option<&str>) -> Option<String> {
        let by_table = || family_of_table(self.part.table, self.file.words);
        let Some(kind) = kind else {
            let family = by_table();
            if family.is_none() {
                self.ask(Finding::about("family-missing", "").of("family"));
            }
            return family;
        };
        let simple = plain(kind);
        let words = self.file.words;
        let found = words.families.exact(&simple).or_else(|| words.families.longest_in(&simple).map(|(code, _)| code));
        match found {
            Some(code) if code != "?" => Some(code.to_owned()),
            _ => match family_by_stem(words, &simple).or_else(by_table) {
                Some(family) => Some(family),
                None => {
                    let code = if found.is_some() { "family-unclear" } else { "family-unread" };
                    self.ask(Finding::about(code, kind).of("family"));
                    None
                }
            },
        }
    }

    pub(super) fn outcome(&mut self) -> Option<String> {
        let text = self.part.cell(self.place, Field::Outcome).filter(|cell| cell.dangling.is_none())?.text();
        let simple = plain(&text);
        if simple.is_empty() {
            return None;
        }
        let words = self.file.words;
        if let Some(code) = words.outcomes.exact(&simple) {
            return Some(code.to_owned());
        }
        if words.is_unknown(&text) {
            return None;
        }
        let found = words.outcomes.longest_in(&simple).filter(|(_, phrase)| {
            let before = simple.find(phrase).and_then(|place| simple.get(..place)).unwrap_or_default();
            !before.split(' ').any(|word| NEGATIONS.contains(&word))
        });
        match found {
            Some((code, _)) => Some(code.to_owned()),
            None => {
                let code = outcome_by_stem(words, &simple);
                if code.is_none() {
                    self.ask(Finding::about("outcome-unread", &text).of("outcome"));
                }
                code
            }
        }
    }
}
