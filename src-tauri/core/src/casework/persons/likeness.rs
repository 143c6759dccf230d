//! Whether two persons on record may be one, and why: pure and symmetric.
//!
//! A number of a paper says most, then a name with a date of birth. Nothing here decides: it only says what agrees, what
//! does not, and how much that is worth a look.

use std::collections::BTreeSet;

use crate::model::dates::PartialDate;
use crate::text::fold::{Alike, Name, fold};

/// Shortest number of a paper that says anything: letters and figures.
const PAPER_NUMBER: usize = 5;
/// Names of one person that are compared.
const NAMES: usize = 12;

/// How much two records are worth a look, most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    Strong,
    Likely,
    Possible,
    /// The name agrees and something else speaks against it.
    Weak,
}

impl Strength {
    /// Names the message `strength-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Likely => "likely",
            Self::Possible => "possible",
            Self::Weak => "weak",
        }
    }

    fn lowered(self) -> Self {
        match self {
            Self::Strong => Self::Likely,
            Self::Likely => Self::Possible,
            Self::Possible | Self::Weak => Self::Weak,
        }
    }
}

/// What is known of a person, ready to be compared.
#[derive(Debug, Clone, Default)]
pub struct Described {
    names: Vec<(String, Name)>,
    born_on: Option<PartialDate>,
    papers: BTreeSet<String>,
    sex: Option<String>,
}

/// What speaks for two records being one person, and what against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    pub strength: Strength,
    /// Codes, as in `likeness-<code>`.
    pub reasons: Vec<&'static str>,
    pub against: Vec<&'static str>,
    /// How the names agree.
    pub name: Option<Alike>,
}

/// How two dates of birth agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Birth {
    Same,
    /// Day and month exchanged, or one figure of the year.
    Slip,
    /// The one is part of the other.
    Fits,
    Unknown,
    Other,
}

impl Described {
    /// `other_names` has one name a line; `papers` may be any text.
    pub fn new(
        name: &str,
        other_names: Option<&str>,
        born_on: Option<&str>,
        papers: Option<&str>,
        sex: Option<&str>,
    ) -> Self {
        let lines = std::iter::once(name).chain(other_names.into_iter().flat_map(str::lines));
        let names = lines.filter_map(|line| Some((line.trim().to_owned(), Name::read(line)?))).take(NAMES).collect();
        Self {
            names,
            born_on: born_on.and_then(|born| PartialDate::from_column(born).ok()),
            papers: papers.map(paper_numbers).unwrap_or_default(),
            sex: sex.filter(|sex| matches!(*sex, "female" | "male")).map(str::to_owned),
        }
    }

    /// Nothing to compare by.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty() && self.papers.is_empty()
    }

    /// What records of one person mostly share: see [`Name::blocks`]; and the day of birth, and papers.
    pub fn blocks(&self) -> BTreeSet<String> {
        let mut blocks: BTreeSet<String> = self.names.iter().flat_map(|(_, name)| name.blocks()).collect();
        blocks.extend(self.papers.iter().map(|paper| format!("p{paper}")));
        if let Some(born) = self.born_on.as_ref().filter(|born| born.is_full()) {
            blocks.insert(format!("b{}", born.iso()));
        }
        blocks
    }

    /// The day, month or year of birth.
    pub fn born_on(&self) -> Option<&PartialDate> {
        self.born_on.as_ref()
    }

    /// Why these two may be one person; nothing where nothing says so.
    pub fn likeness(&self, other: &Self) -> Option<Likeness> {
        let name = self.names.iter().flat_map(|(_, mine)| other.names.iter().filter_map(|(_, one)| mine.alike(one)));
        let name = name.min();
        let birth = self.birth(other);
        let same_paper = !self.papers.is_disjoint(&other.papers);
        let strength = strength(name, birth, same_paper)?;
        let other_sex = matches!((&self.sex, &other.sex), (Some(mine), Some(theirs)) if mine != theirs);
        let mut reasons = Vec::new();
        reasons.extend(same_paper.then_some("same_paper"));
        reasons.extend(name.map(Alike::code));
        reasons.extend(match birth {
            Birth::Same => Some("same_birth_date"),
            Birth::Slip => Some("near_birth_date"),
            Birth::Fits => Some("birth_date_fits"),
            Birth::Unknown | Birth::Other => None,
        });
        let mut against = Vec::new();
        against.extend((birth == Birth::Other).then_some("other_birth_date"));
        against.extend(other_sex.then_some("other_sex"));
        Some(Likeness { strength: if other_sex { strength.lowered() } else { strength }, reasons, against, name })
    }

    /// The same for somebody who is being looked for: one name may be all that is known so far, so whoever bears it is
    /// worth a glance. Two records on file are not alike by that.
    pub fn likeness_sought(&self, other: &Self) -> Option<Likeness> {
        let by_one_name = || {
            let [(_, sought)] = self.names.as_slice() else { return None };
            let bears = other.names.iter().any(|(_, name)| sought.alike(name) == Some(Alike::Word));
            (sought.is_one_word() && bears && self.birth(other) != Birth::Other).then(|| Likeness {
                strength: Strength::Weak,
                reasons: vec![Alike::Word.code()],
                against: Vec::new(),
                name: Some(Alike::Word),
            })
        };
        self.likeness(other).or_else(by_one_name)
    }

    fn birth(&self, other: &Self) -> Birth {
        let (Some(mine), Some(theirs)) = (&self.born_on, &other.born_on) else { return Birth::Unknown };
        if mine.is_full() && theirs.is_full() {
            let (a, b) = (mine.earliest(), theirs.earliest());
            let exchanged = a.year() == b.year() && a.month() == b.day() && a.day() == b.month();
            let one_day = a.month() == b.month() && a.day() == b.day();
            return match () {
                () if a == b => Birth::Same,
                () if exchanged || (one_day && one_figure(a.year(), b.year())) => Birth::Slip,
                // Calendars by observation differ by a day or two.
                () if a.days_since(b).abs() <= 2 => Birth::Slip,
                () => Birth::Other,
            };
        }
        let apart = mine.latest() < theirs.earliest() || theirs.latest() < mine.earliest();
        if !apart {
            return Birth::Fits;
        }
        // A year from hearsay is a year or so.
        if mine.earliest().year().abs_diff(theirs.earliest().year()) <= 1 { Birth::Unknown } else { Birth::Other }
    }
}

fn strength(name: Option<Alike>, birth: Birth, same_paper: bool) -> Option<Strength> {
    if same_paper {
        return Some(if name.is_some() || birth == Birth::Same { Strength::Strong } else { Strength::Likely });
    }
    let found = match (name?, birth) {
        (Alike::Same | Alike::Order | Alike::Script | Alike::Spelling | Alike::Near, Birth::Same) => Strength::Strong,
        (Alike::Same | Alike::Order | Alike::Script, Birth::Other) => Strength::Weak,
        (_, Birth::Other) => return None,
        (Alike::Same | Alike::Order | Alike::Script, _) | (Alike::Spelling | Alike::Near, Birth::Slip) => {
            Strength::Likely
        }
        (Alike::Part, Birth::Same) => Strength::Likely,
        (Alike::Spelling | Alike::Near, _) | (Alike::Part, Birth::Slip | Birth::Fits) => Strength::Possible,
        (Alike::Word, Birth::Same) => Strength::Possible,
        (Alike::Part, Birth::Unknown) => Strength::Weak,
        (Alike::Word, _) => return None,
    };
    Some(found)
}

/// 1979 and 1970, 1979 and 1989.
fn one_figure(a: i32, b: i32) -> bool {
    let (a, b) = (format!("{a:04}"), format!("{b:04}"));
    a.chars().zip(b.chars()).filter(|(a, b)| a != b).count() == 1
}

/// Numbers of papers within a text: pieces with a figure, folded, without what stands between.
fn paper_numbers(text: &str) -> BTreeSet<String> {
    text.split([' ', '\n', '\t', ',', ';', ':', '،', '؛'])
        .flat_map(|piece| fold(piece).into_iter().max_by_key(String::len))
        .filter(|number| number.chars().count() >= PAPER_NUMBER && number.chars().any(|c| c.is_ascii_digit()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(name: &str, born: Option<&str>) -> Described {
        Described::new(name, None, born, None, None)
    }

    fn told(a: &Described, b: &Described) -> Option<(Strength, Vec<&'static str>, Vec<&'static str>)> {
        let found = a.likeness(b);
        assert_eq!(found, b.likeness(a));
        found.map(|one| (one.strength, one.reasons, one.against))
    }

    #[test]
    fn every_answer_comes_with_its_reasons() {
        use Strength::{Likely, Possible, Strong, Weak};
        let born = |day| Some(day);
        let table = [
            ("李伟", born("1979-04-10"), "Wei Li", born("1979-04-10"), Strong, vec!["other_script", "same_birth_date"]),
            ("Ali Hassan", None, "Hassan Ali", None, Likely, vec!["other_order"]),
            (
                "Ali Hassan",
                born("1979-04-10"),
                "Ali Hassan",
                born("1979-10-04"),
                Likely,
                vec!["same_name", "near_birth_date"],
            ),
            (
                "Ali Hassan",
                born("1979-04-10"),
                "Ali Hassan",
                born("1989-04-10"),
                Likely,
                vec!["same_name", "near_birth_date"],
            ),
            (
                "Ali Hassan",
                born("1979"),
                "Ali Hassan",
                born("1979-04-10"),
                Likely,
                vec!["same_name", "birth_date_fits"],
            ),
            ("Jean Moreau", born("1979"), "Jean Morteau", None, Possible, vec!["near_spelling"]),
            (
                "Juan Pérez",
                born("1979-04-10"),
                "Juan Carlos Pérez",
                born("1979-04-10"),
                Likely,
                vec!["part_of_name", "same_birth_date"],
            ),
            ("Ali Hassan", born("1979-04-10"), "Ali Hassan", born("1951-12-30"), Weak, vec!["same_name"]),
        ];
        for (a, a_born, b, b_born, strength, reasons) in table {
            let found = told(&known(a, a_born), &known(b, b_born));
            assert_eq!(found.as_ref().map(|one| (one.0, one.1.clone())), Some((strength, reasons)), "{a} / {b}");
            assert_eq!(found.unwrap().2.contains(&"other_birth_date"), strength == Weak);
        }
        assert_eq!(told(&known("Ana Kovač", Some("1979-01-01")), &known("Marko Horvat", Some("1979-01-01"))), None);
        assert_eq!(told(&known("Ana Kovač", None), &known("Ana Horvat", None)), None, "a first name says nothing");
    }

    #[test]
    fn a_number_of_a_paper_says_most_however_it_is_written() {
        let a = Described::new("Ali Hassan", None, None, Some("Passport FR 12-AB/34567"), None);
        let b = Described::new("Someone Else", None, None, Some("12ab34567"), None);
        assert_eq!(told(&a, &b), Some((Strength::Likely, vec!["same_paper"], vec![])));
        let arabic = Described::new("علي حسن", None, None, Some("جواز ١٢AB٣٤٥٦٧"), Some("male"));
        assert_eq!(told(&a, &arabic).unwrap().0, Strength::Strong);
        let short = Described::new("X", None, None, Some("No 1234"), None);
        assert!(short.papers.is_empty());
    }

    #[test]
    fn what_speaks_against_it_is_told_too() {
        let he = Described::new("Kim Lee", None, None, None, Some("male"));
        let she = Described::new("Kim Lee", None, None, None, Some("female"));
        assert_eq!(told(&he, &she), Some((Strength::Possible, vec!["same_name"], vec!["other_sex"])));
    }

    #[test]
    fn an_alias_in_another_script_is_a_name_like_the_first() {
        let a = Described::new("Unknown caller", Some("Abu Omar\nمحمد العربي"), None, None, None);
        let b = known("Mohammed Al Arabi", None);
        assert_eq!(told(&a, &b).unwrap().1, vec!["other_script"]);
        assert!(!a.blocks().is_disjoint(&b.blocks()));
    }
}
