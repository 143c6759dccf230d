//! What words mean in old registers: lists in six languages under `assets/take-over`, and those an office adds.

mod plain;
mod states;

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

pub use plain::{plain, plain_digits};
pub use states::{StateFound, States};

use super::error::SheetError;
use crate::law::Law;

const COLUMNS: &str = include_str!("../../../../../assets/take-over/columns.toml");
const WORDS: &str = include_str!("../../../../../assets/take-over/words.toml");
const STAGES: &str = include_str!("../../../../../assets/take-over/stages.toml");

/// Phrases with what they mean, compared in their plain form.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    codes: HashMap<String, String>,
    longest: usize,
}

impl Lexicon {
    fn add(&mut self, phrase: &str, code: &str) {
        let phrase = plain(phrase);
        if !phrase.is_empty() {
            self.longest = self.longest.max(phrase.split(' ').count());
            self.codes.insert(phrase, code.to_owned());
        }
    }

    fn of(groups: &BTreeMap<String, Vec<String>>) -> Self {
        let mut lexicon = Self::default();
        for (code, phrases) in groups {
            phrases.iter().for_each(|phrase| lexicon.add(phrase, code));
        }
        lexicon
    }

    fn list(phrases: &[String]) -> Self {
        let mut lexicon = Self::default();
        phrases.iter().for_each(|phrase| lexicon.add(phrase, ""));
        lexicon
    }

    /// The meaning of exactly this plain text.
    pub fn exact(&self, plain: &str) -> Option<&str> {
        self.codes.get(plain).map(String::as_str)
    }

    /// The meaning of the longest phrase within a plain text, whole words only, with the phrase.
    pub fn longest_in<'t>(&self, text: &'t str) -> Option<(&str, &'t str)> {
        let starts = std::iter::once(0).chain(text.match_indices(' ').map(|(place, _)| place + 1));
        let starts: Vec<usize> = starts.collect();
        let end_of = |word: usize| starts.get(word).map_or(text.len(), |start| start - 1);
        for words in (1..=self.longest.min(starts.len())).rev() {
            for (first, start) in starts.iter().enumerate().take(starts.len() + 1 - words) {
                let phrase = text.get(*start..end_of(first + words)).unwrap_or_default();
                if let Some(code) = self.codes.get(phrase) {
                    return Some((code, phrase));
                }
            }
        }
        None
    }

    /// Every meaning within a plain text, longest phrases first, each once.
    pub fn all_in(&self, text: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let mut open = vec![text.to_owned()];
        while let Some(part) = open.pop() {
            let Some((code, phrase)) = self.longest_in(&part) else { continue };
            if !found.iter().any(|known| known == code) {
                found.push(code.to_owned());
            }
            let start = phrase.as_ptr() as usize - part.as_ptr() as usize;
            let rest = [part.get(..start), part.get(start + phrase.len()..)];
            open.extend(rest.into_iter().flatten().map(|rest| rest.trim().to_owned()).filter(|rest| !rest.is_empty()));
        }
        found
    }

    /// Whether the phrase is in the list.
    pub fn has(&self, plain: &str) -> bool {
        self.codes.contains_key(plain)
    }
}

/// Beginnings of words with what they mean.
#[derive(Debug, Clone, Default)]
pub struct Stems(Vec<(String, String)>);

impl Stems {
    fn of(groups: &BTreeMap<String, Vec<String>>) -> Self {
        let stems = groups.iter().flat_map(|(code, stems)| stems.iter().map(move |stem| (plain(stem), code.clone())));
        Self(stems.collect())
    }

    /// The meanings of the words of a plain text, each with its word.
    pub fn all_in<'t>(&self, text: &'t str) -> Vec<(&str, &'t str)> {
        let mut found = Vec::new();
        for word in text.split(' ') {
            // The Arabic article and what grows on to it.
            let bare = ["وال", "بال", "لل", "ال"].iter().find_map(|front| word.strip_prefix(front)).unwrap_or(word);
            let known =
                self.0.iter().find(|(stem, _)| word.starts_with(stem.as_str()) || bare.starts_with(stem.as_str()));
            found.extend(known.map(|(_, code)| (code.as_str(), word)));
        }
        found
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordFile {
    ditto: Vec<String>,
    unknown: Vec<String>,
    total: Vec<String>,
    joiners: Vec<String>,
    soft_joiners: Vec<String>,
    others: Vec<String>,
    aliases: Vec<String>,
    companies: Vec<String>,
    born: Vec<String>,
    about: Vec<String>,
    date_words: Vec<String>,
    hijri: Vec<String>,
    buddhist: Vec<String>,
    ethiopian: Vec<String>,
    persian: Vec<String>,
    months: BTreeMap<String, Vec<String>>,
    hijri_months: BTreeMap<String, Vec<String>>,
    directions: BTreeMap<String, Vec<String>>,
    direction_letters: BTreeMap<String, Vec<(String, String)>>,
    families: BTreeMap<String, Vec<String>>,
    measures: BTreeMap<String, Vec<String>>,
    outcomes: BTreeMap<String, Vec<String>>,
    sexes: BTreeMap<String, Vec<String>>,
    channels: BTreeMap<String, Vec<String>>,
    family_stems: BTreeMap<String, Vec<String>>,
    outcome_stems: BTreeMap<String, Vec<String>>,
    holder: HolderWords,
}

/// Words around the holder of a paper file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolderWords {
    /// The holder follows.
    pub before: Vec<String>,
    /// The holder follows, and the last words belong to the name: "with judge …".
    pub before_role: Vec<String>,
    /// A date follows.
    pub since: Vec<String>,
}

/// What an outcome word becomes in the law files.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutcomeStages {
    /// The case has ended with it.
    pub closed: bool,
    /// Statuses of stages that were passed.
    #[serde(default)]
    pub on_the_way: Vec<String>,
    /// Outcomes to look for, the first that the procedure has.
    #[serde(default)]
    pub outcomes: Vec<String>,
    /// Families and directions that the stages on the way are looked for in; all where empty.
    #[serde(default)]
    pub families: Vec<String>,
    #[serde(default)]
    pub directions: Vec<String>,
}

/// All word lists.
pub struct Words {
    pub ditto: Lexicon,
    pub unknown: Lexicon,
    pub total: Lexicon,
    pub joiners: Lexicon,
    pub soft_joiners: Lexicon,
    pub others: Lexicon,
    pub aliases: Lexicon,
    pub companies: Lexicon,
    pub born: Lexicon,
    pub about: Lexicon,
    pub date_words: Lexicon,
    pub hijri: Lexicon,
    pub buddhist: Lexicon,
    pub ethiopian: Lexicon,
    pub persian: Lexicon,
    pub months: Lexicon,
    pub hijri_months: Lexicon,
    pub directions: Lexicon,
    pub families: Lexicon,
    pub measures: Lexicon,
    pub outcomes: Lexicon,
    pub sexes: Lexicon,
    pub channels: Lexicon,
    pub family_stems: Stems,
    pub outcome_stems: Stems,
    pub states: States,
    pub holder: HolderWords,
    /// Language → pairs (incoming, outgoing) of lone letters.
    pub direction_letters: BTreeMap<String, Vec<(String, String)>>,
    pub stages: BTreeMap<String, OutcomeStages>,
    /// Field → language → headers.
    headers: Vec<(String, String, String)>,
    /// Beginnings of month names that name one month only.
    month_starts: HashMap<String, u32>,
}

impl Words {
    /// The lists that come with the program; State names also from the locale files.
    pub fn shipped(law: &Law) -> Result<Self, SheetError> {
        let fault = |error: toml::de::Error| SheetError::Words(error.message().to_owned());
        let file: WordFile = toml::from_str(WORDS).map_err(fault)?;
        let columns: BTreeMap<String, BTreeMap<String, Vec<String>>> = toml::from_str(COLUMNS).map_err(fault)?;
        let mut headers = Vec::new();
        for (field, languages) in columns {
            for (language, phrases) in languages {
                for phrase in phrases {
                    let phrase = plain(&phrase);
                    if !phrase.is_empty() {
                        headers.push((field.clone(), language.clone(), phrase));
                    }
                }
            }
        }
        let months = Lexicon::of(&file.months);
        Ok(Self {
            ditto: Lexicon::list(&file.ditto),
            unknown: Lexicon::list(&file.unknown),
            total: Lexicon::list(&file.total),
            joiners: Lexicon::list(&file.joiners),
            soft_joiners: Lexicon::list(&file.soft_joiners),
            others: Lexicon::list(&file.others),
            aliases: Lexicon::list(&file.aliases),
            companies: Lexicon::list(&file.companies),
            born: Lexicon::list(&file.born),
            about: Lexicon::list(&file.about),
            date_words: Lexicon::list(&file.date_words),
            hijri: Lexicon::list(&file.hijri),
            buddhist: Lexicon::list(&file.buddhist),
            ethiopian: Lexicon::list(&file.ethiopian),
            persian: Lexicon::list(&file.persian),
            month_starts: month_starts(&months),
            months,
            hijri_months: Lexicon::of(&file.hijri_months),
            directions: Lexicon::of(&file.directions),
            families: Lexicon::of(&file.families),
            measures: Lexicon::of(&file.measures),
            outcomes: Lexicon::of(&file.outcomes),
            sexes: Lexicon::of(&file.sexes),
            channels: Lexicon::of(&file.channels),
            family_stems: Stems::of(&file.family_stems),
            outcome_stems: Stems::of(&file.outcome_stems),
            states: States::shipped(law)?,
            holder: file.holder,
            direction_letters: file.direction_letters,
            stages: toml::from_str(STAGES).map_err(fault)?,
            headers,
        })
    }

    /// Adds the words of an office: list (`directions`, `families`, `outcomes`, `partners`, `ditto` …) → text → code.
    pub fn extend(&mut self, own: &BTreeMap<String, BTreeMap<String, String>>) {
        for (list, words) in own {
            for (text, code) in words {
                match list.as_str() {
                    "directions" => self.directions.add(text, code),
                    "families" => self.families.add(text, code),
                    "measures" => self.measures.add(text, code),
                    "outcomes" => self.outcomes.add(text, code),
                    "partners" => self.states.add(text, code),
                    "sexes" => self.sexes.add(text, code),
                    "channels" => self.channels.add(text, code),
                    "months" => self.months.add(text, code),
                    "ditto" => self.ditto.add(text, ""),
                    "unknown" => self.unknown.add(text, ""),
                    "total" => self.total.add(text, ""),
                    _ => {}
                }
            }
        }
    }

    /// Fields a header can name, best first: (field, language, how well of 100).
    pub fn fields_of_header(&self, plain_header: &str) -> Vec<(&str, &str, u32)> {
        let padded = format!(" {plain_header} ");
        let mut found: Vec<(&str, &str, u32)> = Vec::new();
        for (field, language, phrase) in &self.headers {
            let score = if phrase == plain_header {
                100
            } else if phrase.chars().count() > 2 && padded.contains(&format!(" {phrase} ")) {
                // The larger the part of the header that is known, the better.
                40 + (40 * phrase.chars().count() / plain_header.chars().count().max(1)) as u32
            } else {
                continue;
            };
            found.push((field, language, score));
        }
        found.sort_by_key(|(_, _, score)| std::cmp::Reverse(*score));
        found
    }

    /// Field, language and plain text of every known header.
    #[cfg(test)]
    pub fn headers(&self) -> &[(String, String, String)] {
        &self.headers
    }

    /// The month a plain word names: 1 to 12.
    pub fn month(&self, word: &str) -> Option<u32> {
        match self.months.exact(word) {
            Some(number) => number.parse().ok(),
            None => self.month_starts.get(word).copied(),
        }
    }

    /// Whether a cell only says "the same as above".
    pub fn is_ditto(&self, text: &str) -> bool {
        const MARKS: &str = "\"'″〃“”„«»`´‟′,";
        let core: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '_')).collect();
        let is_mark = !core.is_empty() && core.chars().count() <= 4 && core.chars().all(|c| MARKS.contains(c));
        // A lone comma is a slip of the finger.
        (is_mark && core != ",") || self.ditto.has(&plain(text))
    }

    /// Whether a cell says that nobody knows, or nothing at all.
    pub fn is_unknown(&self, text: &str) -> bool {
        let plain = plain(text);
        plain.is_empty() || self.unknown.has(&plain)
    }
}

/// Beginnings of at least three letters that belong to one month in every language.
fn month_starts(months: &Lexicon) -> HashMap<String, u32> {
    let mut starts: HashMap<String, Option<u32>> = HashMap::new();
    for (name, number) in &months.codes {
        let Ok(number) = number.parse::<u32>() else { continue };
        if name.contains(' ') {
            continue;
        }
        for (place, c) in name.char_indices().skip(2) {
            let start = name.get(..place + c.len_utf8()).unwrap_or(name).to_owned();
            starts.entry(start).and_modify(|known| *known = known.filter(|one| *one == number)).or_insert(Some(number));
        }
    }
    starts.into_iter().filter_map(|(start, number)| Some((start, number?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words::shipped(&Law::shipped().unwrap()).unwrap()
    }

    #[test]
    fn ditto_marks_in_six_languages() {
        let words = words();
        for text in [
            "idem",
            "Id.",
            "do.",
            "DITTO",
            "as above",
            "\"",
            " ″ ",
            "''",
            "-\"-",
            "même",
            "نفسه",
            "то же",
            "ídem",
            "o mesmo",
            ",,",
        ] {
            assert!(words.is_ditto(text), "{text}");
        }
        for text in ["", "-", ",", "D", "DPP", "idem Paris", "\"Atlas\""] {
            assert!(!words.is_ditto(text), "{text}");
        }
    }

    #[test]
    fn months_by_name_and_beginning() {
        let words = words();
        for (word, month) in [
            ("janv", 1),
            ("fevr", 2),
            ("mars", 3),
            ("avr", 4),
            ("mai", 5),
            ("juin", 6),
            ("juil", 7),
            ("aout", 8),
            ("sept", 9),
            ("out", 10),
            ("dic", 12),
            ("янв", 1),
            ("сент", 9),
            ("نوفمبر", 11),
            ("ago", 8),
            ("jun", 6),
        ] {
            assert_eq!(words.month(word), Some(month), "{word}");
        }
        assert_eq!(words.month("jui"), None, "June or July");
        assert_eq!(words.month("ma"), None);
    }

    #[test]
    fn the_longest_phrase_wins() {
        let words = words();
        let family = |text: &str| words.families.longest_in(&plain(text)).map(|(code, _)| code.to_owned());
        assert_eq!(family("Transfèrement de détenu").as_deref(), Some("transfer_sentenced"));
        assert_eq!(family("transfer").as_deref(), Some("?"));
        assert_eq!(family("arrestation provisoire puis extradition").as_deref(), Some("extradition"));
        assert_eq!(family("demande d'entraide (comptes bancaires)").as_deref(), Some("mla"));
        assert_eq!(family("weather"), None);
    }
}
