//! Incoming or outgoing: by words, by lone letters, by who asks whom, by the sheet.

use crate::spreadsheet::columns::{Field, is_lone_letter};
use crate::spreadsheet::layout::Table;
use crate::spreadsheet::words::{Words, plain};

/// What the lone letters of one direction column mean.
#[derive(Debug, Default)]
pub struct Letters {
    pairs: Vec<(String, String)>,
}

impl Letters {
    /// Letters of different languages contradict each other (E is "émise" and "entrada"): the other words in the
    /// column, then both letters together, then the language of the headers decide.
    pub fn of(table: &Table<'_>, fields: &[Option<Field>], words: &Words, language: &str) -> Self {
        let Some(column) = fields.iter().position(|field| *field == Some(Field::Direction)) else {
            return Self::default();
        };
        let mut letters: Vec<String> = Vec::new();
        let mut whole: Vec<String> = Vec::new();
        for line in table.case_lines() {
            let simple = plain(&line.line.cell(column).text());
            let list = if is_lone_letter(&simple) { &mut letters } else { &mut whole };
            if !simple.is_empty() && !list.contains(&simple) {
                list.push(simple);
            }
        }
        let fits = |pair: &&(String, String)| letters.iter().all(|letter| *letter == pair.0 || *letter == pair.1);
        // A letter that begins a word of the column stands for it.
        let agrees = |pair: &&(String, String)| {
            whole.iter().all(|word| match words.directions.exact(word) {
                Some("incoming") => !word.starts_with(&pair.1) || word.starts_with(&pair.0),
                Some("outgoing") => !word.starts_with(&pair.0) || word.starts_with(&pair.1),
                _ => true,
            })
        };
        let own = words.direction_letters.get(language).into_iter().flatten();
        let others = words.direction_letters.iter().filter(|(one, _)| *one != language).flat_map(|(_, pairs)| pairs);
        let mut pairs: Vec<(String, String)> = own.filter(fits).filter(agrees).cloned().collect();
        if pairs.is_empty() {
            pairs = others.filter(fits).filter(agrees).cloned().collect();
        }
        Self { pairs }
    }

    /// The direction of a letter, where all that fit agree.
    fn meaning(&self, letter: &str) -> Option<&'static str> {
        let mut said: Option<&'static str> = None;
        for (incoming, outgoing) in &self.pairs {
            let one = match letter {
                letter if letter == incoming => "incoming",
                letter if letter == outgoing => "outgoing",
                _ => continue,
            };
            if said.is_some_and(|known| known != one) {
                // "e" may stand on either side; the pair named first for the language counts.
                return said;
            }
            said = Some(one);
        }
        said
    }
}

/// The direction a cell names.
pub fn of_cell(text: &str, letters: &Letters, words: &Words) -> Option<String> {
    let simple = plain(text);
    if is_lone_letter(&simple)
        && let Some(direction) = letters.meaning(&simple)
    {
        return Some(direction.to_owned());
    }
    if let Some(direction) = words.directions.exact(&simple) {
        return Some(direction.to_owned());
    }
    match words.directions.all_in(&simple).as_slice() {
        [one] => Some(one.clone()),
        _ => None,
    }
}

/// The direction that a sheet's name or title gives all its lines.
pub fn of_table(table: &Table<'_>, words: &Words) -> Option<String> {
    if let Some(direction) = &table.answers.direction {
        return Some(direction.clone());
    }
    let name = plain(&table.sheet.name);
    if let Some(direction) = words.directions.exact(&name) {
        return Some(direction.to_owned());
    }
    // Short words are too common in titles ("out 2015" is October).
    let about = plain(&table.about());
    let long: Vec<&str> = about.split(' ').filter(|word| word.chars().count() >= 4).collect();
    match words.directions.all_in(&long.join(" ")).as_slice() {
        [one] => Some(one.clone()),
        _ => None,
    }
}
