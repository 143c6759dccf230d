//! Names of States in old registers: the locale files, other languages, short and former names, codes.

use std::collections::{BTreeMap, HashMap};

use super::plain;
use crate::law::Law;
use crate::spreadsheet::error::SheetError;
use crate::text::{Language, Texts};

const NAMES: &str = include_str!("../../../../../assets/take-over/states.toml");
/// Shortest name in which one wrong letter is forgiven.
const FORGIVING: usize = 6;

/// Plain names, without spaces, to ISO 3166 codes.
#[derive(Debug, Clone, Default)]
pub struct States {
    codes: HashMap<String, String>,
    /// Length → names of that length with their codes, for finding one with a wrong letter.
    by_length: BTreeMap<usize, Vec<(Vec<char>, String)>>,
}

/// What a cell says about a State.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StateFound {
    /// This one.
    State(String),
    /// Perhaps this one: a letter is wrong.
    Perhaps(String),
    /// More than one.
    Several(Vec<String>),
    /// No State that is known.
    None,
}

impl States {
    /// Names of every State of the law files.
    pub fn shipped(law: &Law) -> Result<Self, SheetError> {
        let mut states = Self::default();
        let names: toml::Table =
            toml::from_str(NAMES).map_err(|error: toml::de::Error| SheetError::Words(error.message().to_owned()))?;
        let texts: Vec<Texts> = Language::ALL.into_iter().map(Texts::new).collect();
        for code in law.states() {
            states.add(code, code);
            for texts in &texts {
                if let Some(name) = texts.find(&format!("country-{code}"), &[]) {
                    states.add(&name, code);
                }
            }
        }
        for (list, rows) in &names {
            for (code, value) in rows.as_table().into_iter().flatten() {
                match value {
                    toml::Value::String(name) => states.add(name, code),
                    toml::Value::Array(more) => {
                        more.iter().filter_map(toml::Value::as_str).for_each(|name| states.add(name, code));
                    }
                    _ => return Err(SheetError::Words(format!("{list}.{code}"))),
                }
            }
        }
        Ok(states)
    }

    /// Adds a name.
    pub fn add(&mut self, name: &str, code: &str) {
        self.put(key(name), code);
        // "China (PRC)", "Micronesia (Federated States of)": the part outside is a name as well.
        if let Some((outside, _)) = name.split_once('(')
            && !key(outside).is_empty()
            && !self.codes.contains_key(&key(outside))
        {
            self.put(key(outside), code);
        }
    }

    fn put(&mut self, key: String, code: &str) {
        let letters: Vec<char> = key.chars().collect();
        if self.codes.insert(key, code.to_owned()).is_none_or(|former| former != code) && letters.len() + 1 >= FORGIVING
        {
            let alike = self.by_length.entry(letters.len()).or_default();
            alike.retain(|(known, _)| *known != letters);
            alike.push((letters, code.to_owned()));
        }
    }

    /// The State a cell names.
    pub fn find(&self, cell: &str) -> StateFound {
        match self.find_exactly(cell) {
            StateFound::None => self.nearly(cell).map_or(StateFound::None, StateFound::Perhaps),
            found => found,
        }
    }

    /// The same, no letter forgiven.
    pub fn find_exactly(&self, cell: &str) -> StateFound {
        if let Some(code) = self.known(cell) {
            return StateFound::State(code);
        }
        // "Suisse - OFJ Berne", "China (PRC)", "Paris, France", "France / Belgique".
        let mut found: Vec<String> = Vec::new();
        let parts: Vec<&str> =
            cell.split(['(', ')', ',', ';', '/', '\n', '،', ':']).flat_map(|part| part.split(" - ")).collect();
        if parts.len() > 1 {
            for part in parts {
                // Inside a longer text two capitals may be anything.
                if let Some(code) = self.known(part).filter(|_| key(part).chars().count() > 2)
                    && !found.contains(&code)
                {
                    found.push(code);
                }
            }
        }
        match found.as_slice() {
            [one] => StateFound::State(one.clone()),
            [] => StateFound::None,
            _ => StateFound::Several(found),
        }
    }

    fn known(&self, text: &str) -> Option<String> {
        let key = key(text);
        if let Some(code) = self.codes.get(&key) {
            return Some(code.clone());
        }
        // Articles and forms of government in front of a name.
        let plain = plain(text);
        const FRONT: [&str; 24] = [
            "the",
            "republic of",
            "republic of the",
            "kingdom of",
            "state of",
            "la",
            "le",
            "les",
            "l",
            "republique de",
            "republique du",
            "republique d",
            "royaume de",
            "royaume du",
            "republica de",
            "republica del",
            "reino de",
            "el",
            "los",
            "republica da",
            "республика",
            "جمهوريه",
            "دوله",
            "مملكه",
        ];
        FRONT.iter().find_map(|front| {
            let rest = plain.strip_prefix(front)?.strip_prefix(' ')?;
            self.codes.get(&rest.replace(' ', "")).cloned()
        })
    }

    /// The only State whose name differs in one letter.
    fn nearly(&self, text: &str) -> Option<String> {
        let key: Vec<char> = key(text).chars().collect();
        if key.len() < FORGIVING {
            return None;
        }
        let mut near: BTreeMap<&str, ()> = BTreeMap::new();
        for (name, code) in self.by_length.range(key.len() - 1..=key.len() + 1).flat_map(|(_, names)| names) {
            if is_one_off(&key, name) {
                near.insert(code, ());
            }
        }
        match near.into_keys().collect::<Vec<_>>().as_slice() {
            [one] => Some((*one).to_owned()),
            _ => None,
        }
    }
}

fn key(name: &str) -> String {
    plain(name).replace(' ', "")
}

/// One letter put in, left out, changed, or two exchanged.
fn is_one_off(a: &[char], b: &[char]) -> bool {
    if a.len().abs_diff(b.len()) > 1 || a.len() < FORGIVING || b.len() < FORGIVING {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (rest_a, rest_b) = (a.get(same..).unwrap_or_default(), b.get(same..).unwrap_or_default());
    let after = |rest: &[char], skip: usize| rest.get(skip..).unwrap_or_default().to_vec();
    after(rest_a, 1) == after(rest_b, 1)
        || after(rest_a, 1) == rest_b
        || rest_a == after(rest_b, 1)
        || (after(rest_a, 2) == after(rest_b, 2) && rest_a.first() == rest_b.get(1) && rest_a.get(1) == rest_b.first())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_in_six_languages_short_old_and_misspelt() {
        let states = States::shipped(&Law::shipped().unwrap()).unwrap();
        let one = |text: &str| match states.find(text) {
            StateFound::State(code) => code,
            other => format!("{other:?}"),
        };
        for (text, code) in [
            ("royaume-uni ", "GB"),
            ("U.K.", "GB"),
            ("UAE", "AE"),
            ("China (PRC)", "CN"),
            ("Ivory Coast", "CI"),
            ("côte d'ivoire ", "CI"),
            ("États-Unis", "US"),
            ("EE.UU.", "US"),
            ("الإمارات العربية المتحدة", "AE"),
            ("الولايات المتحدة", "US"),
            ("Германия", "DE"),
            ("Espanha", "ES"),
            ("Reino Unido", "GB"),
            ("Emirats arabes unis", "AE"),
            ("Suisse - OFJ Berne", "CH"),
            ("FRA", "FR"),
            ("nl", "NL"),
            ("République du Sénégal", "SN"),
            ("Россия", "RU"),
            ("Países Bajos", "NL"),
            ("Paris, France", "FR"),
        ] {
            assert_eq!(one(text), code, "{text}");
        }
        assert_eq!(states.find("Switzerlnad"), StateFound::Perhaps("CH".into()));
        assert_eq!(states.find("France / Belgique"), StateFound::Several(vec!["FR".into(), "BE".into()]));
        assert_eq!(states.find("Ruritania"), StateFound::None);
    }
}
