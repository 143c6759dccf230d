//! Folding for the index, text after text: a word met before is not worked out again.

use std::collections::HashMap;

use super::{Compound, INDEXED_CHARS, Tokens, compounds, cut_to};

/// Words that are remembered. Beyond, all are forgotten before the next column; bounds the memory of a large import.
const REMEMBERED: usize = 50_000;
/// Bytes of a word that is remembered; longer ones hardly come twice.
const LONGEST_REMEMBERED: usize = 96;

/// Collects the tokens of one column, value by value, each token once.
///
/// An office's texts repeat most of their words, so an import folds through one of these. It holds plain text: it
/// should go when the work is done.
#[derive(Default)]
pub struct Indexing {
    words: HashMap<Box<str>, Known>,
    numbers: HashMap<Box<str>, u32>,
    tokens: Vec<Token>,
    /// The text of every token, one after another: those of a word stand together.
    texts: String,
    column: u32,
    out: String,
}

/// Where a token stands in the texts, and the last column it was put into.
struct Token {
    start: usize,
    end: usize,
    column: u32,
}

/// What is remembered of a word.
enum Known {
    /// Its tokens, whatever stands beside it; none for mere punctuation.
    Alone(Box<[u32]>),
    /// What stands beside it counts: Chinese characters, and first halves of names.
    WithOthers,
}

impl Indexing {
    /// Begins the next column.
    pub fn start(&mut self) {
        self.out.clear();
        if self.words.len() > REMEMBERED || self.column == u32::MAX {
            *self = Self::default();
        }
        self.column += 1;
    }

    /// Adds one value. Each is read by itself, so that the cap on one long text never hides another.
    pub fn add(&mut self, text: &str) {
        let mut beside = Beside::default();
        // No letter folds together with white space of ASCII, so words may be taken one by one.
        for word in cut_to(text, INDEXED_CHARS).split([' ', '\t', '\n', '\u{b}', '\u{c}', '\r']) {
            if word.is_empty() || (beside.first_half.is_none() && self.add_known(word, &mut beside)) {
                continue;
            }
            let found = compounds(word, INDEXED_CHARS);
            if beside.first_half.is_none() && word.len() <= LONGEST_REMEMBERED && !self.words.contains_key(word) {
                self.remember(word, &found);
            }
            for compound in found {
                self.add_compound(compound, &mut beside);
            }
        }
        if let Some(last) = beside.first_half.take() {
            self.put(&last, &mut beside);
        }
    }

    /// The column as it goes into the index.
    pub fn column(&self) -> &str {
        &self.out
    }

    /// Adds a word that is known and does not look beside it; says whether it was one.
    fn add_known(&mut self, word: &str, beside: &mut Beside) -> bool {
        let Some(Known::Alone(numbers)) = self.words.get(word) else { return false };
        if !numbers.is_empty() {
            beside.last_cjk = None;
        }
        for number in numbers {
            if let Some(token) = self.tokens.get_mut(*number as usize) {
                token.put(&self.texts, self.column, &mut self.out);
            }
        }
        true
    }

    fn remember(&mut self, word: &str, found: &[Compound]) {
        let alone = |one: &Compound| !one.is_first_half() && !one.pieces.iter().any(|piece| piece.cjk);
        let known = if found.iter().all(alone) {
            let mut tokens = Tokens::default();
            found.iter().for_each(|compound| compound.index_tokens(&mut None, &mut tokens));
            Known::Alone(tokens.in_order.into_iter().map(|token| self.number(token)).collect())
        } else {
            Known::WithOthers
        };
        self.words.insert(word.into(), known);
    }

    /// Makes one compound of a first half and the word after it: عبد الله and عبدالله are one name.
    fn add_compound(&mut self, mut compound: Compound, beside: &mut Beside) {
        if let Some(mut first) = beside.first_half.take() {
            first.append(compound);
            compound = first;
        }
        if compound.is_first_half() {
            beside.first_half = Some(compound);
        } else {
            self.put(&compound, beside);
        }
    }

    fn put(&mut self, compound: &Compound, beside: &mut Beside) {
        let mut tokens = Tokens::default();
        compound.index_tokens(&mut beside.last_cjk, &mut tokens);
        for token in tokens.in_order {
            let number = self.number(token);
            if let Some(token) = self.tokens.get_mut(number as usize) {
                token.put(&self.texts, self.column, &mut self.out);
            }
        }
    }

    fn number(&mut self, token: String) -> u32 {
        if let Some(number) = self.numbers.get(token.as_str()) {
            return *number;
        }
        let number = self.tokens.len() as u32;
        let start = self.texts.len();
        self.texts.push_str(&token);
        self.tokens.push(Token { start, end: self.texts.len(), column: 0 });
        self.numbers.insert(token.into_boxed_str(), number);
        number
    }
}

impl Token {
    fn put(&mut self, texts: &str, column: u32, out: &mut String) {
        if self.column != column {
            self.column = column;
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(texts.get(self.start..self.end).unwrap_or_default());
        }
    }
}

/// What stands before the next word.
#[derive(Default)]
struct Beside {
    /// A name may be written with a space or a dot between its characters, and be searched without.
    last_cjk: Option<char>,
    first_half: Option<Compound>,
}
