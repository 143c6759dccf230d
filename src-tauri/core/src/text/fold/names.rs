//! Whether two names may be one person's: the same words in another order, script or spelling.
//!
//! Pure and symmetric. What [`super::fold`] reads as the same tokens is always the same name here. The sound rules and
//! their limits are those of `sound`; a name in Chinese characters is compared with the Latin one by its readings.

mod word;

use std::collections::BTreeSet;

use self::word::{ARTICLES, Level, Word, pair};
use super::letters::{ascii, is_cjk};
use super::{
    Compound, NAME_CHARS, QUERY_CHARS, all_of, any_of, beginning, compounds, fold, names_joined, quoted, reading,
};

/// Words of a name that count.
const WORDS: usize = 10;
/// First half of names that are one with what follows.
const SERVANT: [&str; 4] = ["عبد", "abd", "abdul", "abdel"];
/// How much two names are alike, most alike first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Alike {
    /// The same words.
    Same,
    /// The same words in another order.
    Order,
    /// The same name in another script.
    Script,
    /// The same by sound, in another spelling.
    Spelling,
    /// One letter or two are different.
    Near,
    /// One has all words of the other and more.
    Part,
    /// They share a word.
    Word,
}

impl Alike {
    /// Names the message `likeness-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Same => "same_name",
            Self::Order => "other_order",
            Self::Script => "other_script",
            Self::Spelling => "other_spelling",
            Self::Near => "near_spelling",
            Self::Part => "part_of_name",
            Self::Word => "shares_word",
        }
    }
}

/// A name, ready to be compared with many others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Folded tokens, sorted.
    plain: Vec<String>,
    /// The same in the order they were typed.
    typed: Vec<String>,
    /// One for each script in which the name is written in this text.
    written: Vec<Written>,
}

/// A name in one script.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Written {
    words: Vec<Word>,
    /// Latin readings of the whole, from every word on: in characters the family name leads, elsewhere it may end.
    readings: BTreeSet<String>,
    cjk: bool,
}

impl Name {
    /// Reads one name; nothing where it holds no letter or digit.
    pub fn read(text: &str) -> Option<Self> {
        let typed = fold(cut_name(text));
        if typed.is_empty() {
            return None;
        }
        let mut plain = typed.clone();
        plain.sort();
        let (mut characters, mut letters) = (Vec::new(), Vec::new());
        for compound in names_joined(compounds(text, QUERY_CHARS)) {
            for word in words_of(&compound) {
                let list = if word.chars().any(is_cjk) { &mut characters } else { &mut letters };
                if list.len() < WORDS {
                    list.push(word);
                }
            }
        }
        let written = [Written::of_letters(letters), Written::of_characters(&characters)];
        Some(Self { plain, typed, written: written.into_iter().flatten().collect() })
    }

    /// How two names are alike, if they are.
    pub fn alike(&self, other: &Self) -> Option<Alike> {
        if self.plain == other.plain {
            return Some(if self.typed == other.typed { Alike::Same } else { Alike::Order });
        }
        let pairs = self.written.iter().flat_map(|mine| other.written.iter().map(move |theirs| (mine, theirs)));
        // In one order whoever asks, so that the answer is the same both ways.
        pairs.filter_map(|(mine, theirs)| mine.min(theirs).alike(mine.max(theirs))).min()
    }

    /// A single word in letters; characters without spaces may be a whole name.
    pub fn is_one_word(&self) -> bool {
        self.written.iter().all(|written| !written.cjk && written.words.len() == 1)
    }

    /// What names that are alike mostly share, so that a register is not compared name by name with itself: all words by
    /// sound in one order, and, of three words and more, all but one.
    pub fn blocks(&self) -> BTreeSet<String> {
        let mut blocks = BTreeSet::new();
        for written in &self.written {
            if written.cjk {
                blocks.extend(written.readings.iter().map(|reading| format!("r{reading}")));
                continue;
            }
            blocks.extend(written.readings.iter().map(|reading| format!("r{reading}")));
            let mut keys: Vec<&str> = written.words.iter().map(Word::key).collect();
            keys.sort_unstable();
            blocks.insert(keys.join(" "));
            if keys.len() > 2 {
                for left_out in 0..keys.len() {
                    let rest = keys.iter().enumerate().filter(|(place, _)| *place != left_out).map(|(_, key)| *key);
                    blocks.insert(rest.collect::<Vec<_>>().join(" "));
                }
            }
        }
        blocks
    }

    /// FTS5 expressions over an index of [`super::index_text`] that find rows with a name like this one, most telling
    /// first: every word; every word but one, or its beginning; single words.
    pub fn expressions(text: &str) -> Vec<String> {
        let words: Vec<(String, Option<String>)> =
            names_joined(compounds(text, QUERY_CHARS)).iter().take(WORDS).filter_map(sought).collect();
        let whole: Vec<String> = words.iter().map(|(expression, _)| expression.clone()).collect();
        let mut all = Vec::new();
        if whole.is_empty() {
            return all;
        }
        all.push(all_of(&whole));
        if whole.len() < 2 {
            return all;
        }
        for (place, (_, start)) in words.iter().enumerate() {
            let mut rest: Vec<String> =
                whole.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, word)| word.clone()).collect();
            if whole.len() == 2 {
                rest.extend(start.clone());
            }
            all.push(all_of(&rest));
        }
        if whole.len() == 2 {
            all.extend(whole);
        }
        all
    }
}

fn cut_name(text: &str) -> &str {
    super::cut_to(text, QUERY_CHARS)
}

/// The expression of one word of a name, and one of its beginning, for a slip further back.
fn sought(compound: &Compound) -> Option<(String, Option<String>)> {
    let is_article = |text: &str| ARTICLES.contains(&text);
    if compound.pieces.iter().all(|piece| is_article(&piece.text)) {
        return None;
    }
    let mut ways = vec![compound.expression()];
    for word in words_of(compound) {
        if word.chars().any(is_cjk) {
            // Other characters with the same reading: traditional for simplified.
            let latin = ascii(&word);
            if !latin.is_empty() && word.chars().count() <= NAME_CHARS {
                ways.push(quoted(&reading(&latin)));
            }
        }
    }
    let first = compound.pieces.iter().map(|piece| &piece.text).find(|text| !is_article(text))?;
    let start: String = first.chars().take(3).collect();
    let is_long = first.chars().count() > 3 && !first.chars().any(is_cjk);
    Some((any_of(&ways), is_long.then(|| beginning(&start, false))))
}

/// The words of what stood between two spaces: one for O’Brien and for Abd al-Rahman, two for Jean-Pierre.
fn words_of(compound: &Compound) -> Vec<String> {
    let mut pieces: Vec<&str> = compound.pieces.iter().map(|piece| piece.text.as_str()).collect();
    while pieces.len() > 1 && pieces.first().is_some_and(|first| ARTICLES.contains(first)) {
        pieces.remove(0);
    }
    let is_one = compound.pieces.iter().any(|piece| piece.cjk)
        || pieces
            .first()
            .is_some_and(|first| SERVANT.contains(first) || (first.chars().count() == 1 && pieces.len() == 2));
    if is_one { vec![pieces.concat()] } else { pieces.into_iter().map(str::to_owned).collect() }
}

impl Written {
    fn of_letters(words: Vec<String>) -> Option<Self> {
        if words.is_empty() {
            return None;
        }
        let words: Vec<Word> = words.into_iter().map(Word::read).collect();
        let latin: Vec<&str> = words.iter().map(|word| word.latin.as_str()).collect();
        let readings = (0..latin.len()).map(|from| rotated(&latin, from)).filter(|reading| !reading.is_empty());
        Some(Self { readings: readings.collect(), words, cjk: false })
    }

    /// Characters stand without spaces, or with a space between family and given name: all are one name.
    fn of_characters(words: &[String]) -> Option<Self> {
        let name: String = words.concat();
        let characters: Vec<char> = name.chars().collect();
        if characters.is_empty() {
            return None;
        }
        let syllables: Vec<String> = characters.iter().map(|c| ascii(&c.to_string())).collect();
        let syllables: Vec<&str> = syllables.iter().map(String::as_str).collect();
        // A family name has one character, seldom two.
        let mut readings = BTreeSet::from([rotated(&syllables, 0)]);
        if syllables.len() <= NAME_CHARS {
            readings.extend((1..syllables.len().min(3)).map(|from| rotated(&syllables, from)));
        }
        readings.remove("");
        Some(Self { words: vec![Word::read(name)], readings, cjk: true })
    }

    /// `other` has as many words or more.
    fn alike(&self, other: &Self) -> Option<Alike> {
        if self.cjk != other.cjk {
            return (!self.readings.is_disjoint(&other.readings)).then_some(Alike::Script);
        }
        if self.cjk {
            return self.characters_alike(other);
        }
        let (few, many) = if self.words.len() <= other.words.len() { (self, other) } else { (other, self) };
        let (levels, in_order) = pair(&few.words, &many.words);
        let worst = *levels.iter().max()?;
        let near = levels.iter().filter(|level| **level == Level::Near).count();
        let all = levels.len() == few.words.len();
        let across = few.is_ascii() != many.is_ascii();
        if all && few.words.len() == many.words.len() {
            return match worst {
                Level::Equal if in_order => Some(Alike::Same),
                Level::Equal => Some(Alike::Order),
                Level::Latin | Level::Sound if across => Some(Alike::Script),
                Level::Latin | Level::Sound => Some(Alike::Spelling),
                Level::Near if near == 1 => Some(Alike::Near),
                Level::Near => None,
            };
        }
        if all && few.words.len() > 1 && near == 0 {
            return Some(Alike::Part);
        }
        // Words that are written apart by one and together by another.
        if !few.readings.is_disjoint(&many.readings) {
            return Some(Alike::Spelling);
        }
        (levels.len() > near).then_some(Alike::Word)
    }

    fn characters_alike(&self, other: &Self) -> Option<Alike> {
        let text = |written: &Self| written.words.first().map(|word| word.text.clone()).unwrap_or_default();
        let (mine, theirs) = (text(self), text(other));
        if mine == theirs {
            return Some(Alike::Same);
        }
        if !self.readings.is_disjoint(&other.readings) {
            return Some(Alike::Spelling);
        }
        let (short, long) = if mine.len() <= theirs.len() { (&mine, &theirs) } else { (&theirs, &mine) };
        (short.chars().count() > 1 && long.contains(short.as_str())).then_some(Alike::Part)
    }

    fn is_ascii(&self) -> bool {
        self.words.iter().all(|word| word.text.is_ascii())
    }
}

fn rotated(parts: &[&str], from: usize) -> String {
    let (before, after) = parts.split_at(from.min(parts.len()));
    [after.concat(), before.concat()].concat()
}

#[cfg(test)]
mod tests;
