//! Why a search found a case: which value holds which word, for the rows of one page.
//!
//! What the page has read already is looked at first; only words it does not hold are looked for in the rest.

use std::collections::{BTreeMap, HashMap};

use super::CaseworkError;
use super::views::{CaseListItem, Matched};
use crate::ids::RowId;
use crate::model::schema::{CASE, PERSON, Table};
use crate::register::tables::search;
use crate::register::{Register, search_index};
use crate::text::fold::{Found, QueryWord, Searched};

/// Characters of a value that are shown, and how many of them stand before the match.
const SHOWN: usize = 90;
const BEFORE: usize = 30;
/// Matches told for one case.
const TOLD: usize = 4;

/// Fills in why each case was found.
pub fn tell(register: &Register, cases: &mut [CaseListItem], words: &[QueryWord]) -> Result<(), CaseworkError> {
    if words.is_empty() || cases.is_empty() {
        return Ok(());
    }
    let mut pages: BTreeMap<RowId, Page<'_>> = BTreeMap::new();
    for item in cases.iter() {
        let Some(case) = RowId::from_token(&item.id) else { continue };
        let mut page = Page { missing: words.iter().collect(), matched: Vec::new() };
        let names = item.persons.iter().map(|name| (&PERSON, "name", name.as_str()));
        let read = [(&CASE, "reference", item.reference.as_str())]
            .into_iter()
            .chain(item.their_reference.as_deref().map(|reference| (&CASE, "their_reference", reference)))
            .chain(names)
            .chain(item.subject.as_deref().map(|subject| (&CASE, "subject", subject)));
        page.look(read);
        pages.insert(case, page);
    }
    for (table, fields) in search_index::searchable() {
        let open: Vec<RowId> =
            pages.iter().filter(|(_, page)| !page.missing.is_empty()).map(|(case, _)| *case).collect();
        if open.is_empty() {
            break;
        }
        for (case, code, text) in search::values(register.connection(), table, fields, &open)? {
            let Some(field) = table.field(code) else { continue };
            if let Some(page) = pages.get_mut(&case).filter(|page| !page.missing.is_empty()) {
                page.look([(table, field.name, text.as_str())]);
            }
        }
    }
    let mut told: HashMap<String, Vec<Matched>> =
        pages.into_iter().map(|(case, page)| (case.token(), page.matched)).collect();
    for item in cases {
        item.matched = told.remove(&item.id).unwrap_or_default();
        item.matched.truncate(TOLD);
    }
    Ok(())
}

/// What is still to be explained about one case.
struct Page<'w> {
    missing: Vec<&'w QueryWord>,
    matched: Vec<Matched>,
}

impl Page<'_> {
    /// Looks through values: first for the words as they were typed, in all of them, because the word itself says more than
    /// one that sounds like it, and is found sooner.
    fn look<'t>(&mut self, values: impl IntoIterator<Item = (&'static Table, &'static str, &'t str)>) {
        let mut values: Vec<_> =
            values.into_iter().map(|(table, field, text)| (table, field, Searched::new(text), false)).collect();
        for found_in in [QueryWord::found_plainly, QueryWord::found_alike] {
            for (table, field, value, is_told) in &mut values {
                if self.missing.is_empty() {
                    return;
                }
                let Some(found) = self.first(value, found_in) else { continue };
                // A value that holds one word plainly and another by its sound is told once.
                if !std::mem::replace(is_told, true) {
                    self.matched.push(Matched {
                        row_kind: table.kind.to_owned(),
                        field: (*field).to_owned(),
                        text: shortened(value.text(), found.at),
                        alike: found.alike,
                    });
                }
            }
            // Names are what is spelled in many ways.
            values.sort_by_key(|(table, ..)| *table != &PERSON);
        }
    }

    /// Takes out the words that a value holds; where the first of them stands.
    fn first(
        &mut self,
        value: &Searched<'_>,
        found_in: impl Fn(&QueryWord, &Searched<'_>) -> Option<Found>,
    ) -> Option<Found> {
        let mut first = None;
        self.missing.retain(|word| {
            let found = found_in(word, value);
            first = first.or(found);
            found.is_none()
        });
        first
    }
}

/// The value around the match, cut at words; an ellipsis stands for what was left out.
fn shortened(text: &str, at: usize) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().count() <= SHOWN {
        return text;
    }
    let before: Vec<char> = text.get(..at).unwrap_or_default().chars().collect();
    let skipped = match before.len().checked_sub(BEFORE) {
        Some(most) => before.iter().skip(most).position(|c| *c == ' ').map_or(most, |space| most + space + 1),
        None => 0,
    };
    let rest: Vec<char> = text.chars().skip(skipped).collect();
    let end = if rest.len() <= SHOWN {
        rest.len()
    } else {
        rest.iter().take(SHOWN).rposition(|c| *c == ' ').filter(|end| *end > SHOWN / 2).unwrap_or(SHOWN)
    };
    let shown: String = rest.iter().take(end).collect();
    let (left, right) = (if skipped > 0 { "…" } else { "" }, if end < rest.len() { "…" } else { "" });
    format!("{left}{shown}{right}")
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_long_value_is_cut_around_the_match() {
        assert_eq!(shortened("short", 0), "short");
        let long = format!("{}hibiscus {}", "before ".repeat(40), "after ".repeat(40));
        let shown = shortened(&long, 7 * 40);
        assert!(shown.contains("hibiscus") && shown.starts_with("…before") && shown.ends_with("after…"), "{shown}");
        assert!(shown.chars().count() <= 92);
        let one_word = "李".repeat(500);
        assert!(shortened(&one_word, 0).chars().count() <= 91);
    }
}
