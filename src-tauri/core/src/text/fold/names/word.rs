//! Two words of names beside each other: equal, read alike, sounding alike, or a letter apart.

use super::super::letters::ascii;
use super::super::{cut, sound, spellings};

/// Articles that one writer puts before a name and another leaves out.
pub(super) const ARTICLES: [&str; 2] = ["al", "el"];
/// Consonants that two words must share to sound alike: within one script, and across scripts, where vowels are often
/// not written.
const SOUNDS_WITHIN: usize = 3;
const SOUNDS_ACROSS: usize = 2;

/// One word of a name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) latin: String,
    pub(super) sounds: Vec<String>,
}

/// How two words are alike, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Equal,
    Latin,
    Sound,
    Near,
}

/// Pairs the words of two names, the most alike first; how each pair is alike, and whether they stand in one order.
pub(super) fn pair(few: &[Word], many: &[Word]) -> (Vec<Level>, bool) {
    let mut of_few: Vec<Option<usize>> = vec![None; few.len()];
    let mut taken = vec![false; many.len()];
    let mut levels = Vec::new();
    for level in [Level::Equal, Level::Latin, Level::Sound, Level::Near] {
        for (mine, place) in few.iter().zip(of_few.iter_mut()).filter(|(_, place)| place.is_none()) {
            let found = many
                .iter()
                .zip(taken.iter_mut())
                .enumerate()
                .find(|(_, (theirs, taken))| !**taken && mine.level(theirs) == Some(level));
            if let Some((at, (_, taken))) = found {
                (*place, *taken) = (Some(at), true);
                levels.push(level);
            }
        }
    }
    let in_order = of_few.iter().flatten().is_sorted();
    (levels, in_order)
}

impl Word {
    pub(super) fn read(text: String) -> Self {
        let latin = ascii(&text);
        let plain = spellings(&text).pop().unwrap_or_else(|| text.clone());
        let mut sounds = sound::consonants(&plain);
        sounds.retain(|one| one.chars().count() >= SOUNDS_ACROSS);
        Self { latin, sounds, text: cut(&text).to_owned() }
    }

    /// What words that sound alike mostly share.
    pub(super) fn key(&self) -> &str {
        self.sounds.first().unwrap_or(&self.latin)
    }

    pub(super) fn level(&self, other: &Self) -> Option<Level> {
        if self.text == other.text {
            return Some(Level::Equal);
        }
        let across = self.text.is_ascii() != other.text.is_ascii();
        if !self.latin.is_empty() && self.latin == other.latin {
            return Some(Level::Latin);
        }
        let enough = if across { SOUNDS_ACROSS } else { SOUNDS_WITHIN };
        if self.sounds.iter().any(|one| one.chars().count() >= enough && other.sounds.contains(one)) {
            return Some(Level::Sound);
        }
        if with_article(&self.latin, &other.latin) || with_article(&other.latin, &self.latin) {
            return Some(Level::Sound);
        }
        let (mine, theirs): (Vec<char>, Vec<char>) = (self.latin.chars().collect(), other.latin.chars().collect());
        let shorter = mine.len().min(theirs.len());
        // Ali and Aly: too short to be told by sound alone, and one letter apart.
        let same_sound = self.sounds.iter().any(|one| other.sounds.contains(one));
        if same_sound && shorter >= 3 && mine.len().abs_diff(theirs.len()) <= 1 && distance(&mine, &theirs) <= 1 {
            return Some(Level::Sound);
        }
        let allowed = match shorter {
            0..4 => return None,
            4..8 => 1,
            _ => 2,
        };
        (mine.len().abs_diff(theirs.len()) <= allowed && distance(&mine, &theirs) <= allowed).then_some(Level::Near)
    }
}

/// Elsayed and Sayed.
pub(super) fn with_article(long: &str, short: &str) -> bool {
    short.len() >= 4 && ARTICLES.iter().any(|article| long.strip_prefix(article) == Some(short))
}

/// Letters to change, leave out, add or exchange with the next one to come from one word to the other.
pub(super) fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, mine) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(b.len() + 1);
        row.push(i + 1);
        for (j, theirs) in b.iter().enumerate() {
            let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
            let mut best = at(&last, j) + usize::from(mine != theirs);
            best = best.min(at(&last, j + 1) + 1).min(at(&row, j) + 1);
            let exchanged = i > 0 && j > 0 && a.get(i - 1) == Some(theirs) && b.get(j - 1) == Some(mine);
            if exchanged {
                best = best.min(at(&before, j - 1) + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(0)
}
