//! Why a search found something: the words of a query, one by one, looked for in single values.
//!
//! A word is the very expression that the index is asked with, so that what is told never differs from what was found.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::{Compound, QUERY_CHARS, QUERY_WORDS, compounds, fold, indexed, names_joined};

/// One word of a query.
#[derive(Debug, Clone)]
pub struct QueryWord {
    expression: String,
    pieces: Vec<String>,
    joined: Option<String>,
}

/// How a value holds a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// By sound or by another spelling only.
    pub alike: bool,
    /// Byte at which the matching part of the value begins.
    pub at: usize,
}

/// A value that words are looked for in. Its tokens are worked out when they are asked for, once.
pub struct Searched<'t> {
    text: &'t str,
    plain: OnceCell<Vec<String>>,
    indexed: OnceCell<BTreeSet<String>>,
}

impl<'t> Searched<'t> {
    /// Prepares a value.
    pub fn new(text: &'t str) -> Self {
        Self { text, plain: OnceCell::new(), indexed: OnceCell::new() }
    }

    /// The value.
    pub fn text(&self) -> &'t str {
        self.text
    }
}

/// The words of a query that count, as [`super::match_expression`] reads them.
pub fn query_words(query: &str) -> Vec<QueryWord> {
    names_joined(compounds(query, QUERY_CHARS)).iter().take(QUERY_WORDS).map(QueryWord::new).collect()
}

impl QueryWord {
    fn new(compound: &Compound) -> Self {
        Self {
            expression: compound.expression(),
            pieces: compound.pieces.iter().map(|piece| piece.text.clone()).collect(),
            joined: compound.joined().map(|piece| piece.text),
        }
    }

    /// The FTS5 expression of this word alone.
    pub fn expression(&self) -> &str {
        &self.expression
    }

    /// Where a value holds the word, if it does.
    pub fn found_in(&self, value: &Searched<'_>) -> Option<Found> {
        self.found_plainly(value).or_else(|| self.found_alike(value))
    }

    /// Where a value holds the word as it was typed.
    pub fn found_plainly(&self, value: &Searched<'_>) -> Option<Found> {
        let begins = |word: &str| fold(word).iter().any(|token| self.begins(token));
        let plain = value.plain.get_or_init(|| fold(value.text));
        self.is_plainly_in(plain).then(|| Found { alike: false, at: place(value.text, begins) })
    }

    /// Where a value holds the word in whatever spelling or script the index knows it.
    pub fn found_alike(&self, value: &Searched<'_>) -> Option<Found> {
        let tokens = value.indexed.get_or_init(|| index_tokens(value.text));
        let begins = |word: &str| holds(&self.expression, &index_tokens(word));
        holds(&self.expression, tokens).then(|| Found { alike: true, at: place(value.text, begins) })
    }

    fn is_plainly_in(&self, tokens: &[String]) -> bool {
        let has = |start: &str| tokens.iter().any(|token| token.starts_with(start));
        self.joined.as_deref().is_some_and(has)
            || self.pieces.iter().all(|piece| has(piece) || number(piece).is_some_and(has))
    }

    fn begins(&self, token: &str) -> bool {
        self.joined.iter().chain(self.pieces.first()).any(|start| token.starts_with(start.as_str()))
    }
}

/// Figures without leading zeros, as the index holds them beside the ones that were typed.
fn number(piece: &str) -> Option<&str> {
    let bare = piece.trim_start_matches('0');
    (piece.bytes().all(|byte| byte.is_ascii_digit()) && !bare.is_empty()).then_some(bare)
}

fn index_tokens(text: &str) -> BTreeSet<String> {
    indexed(text).into_iter().collect()
}

/// Byte at which the first word of a text begins that `wanted` takes; the beginning of the text where none does alone.
fn place(text: &str, wanted: impl Fn(&str) -> bool) -> usize {
    let mut from = 0;
    for word in text.split_whitespace() {
        let at = text.get(from..).and_then(|rest| rest.find(word)).map_or(from, |at| from + at);
        if wanted(word) {
            return at;
        }
        from = at + word.len();
    }
    0
}

/// Whether a text, once indexed, would be found by an expression.
#[cfg(test)]
pub(super) fn holds_in(expression: &str, text: &str) -> bool {
    holds(expression, &index_tokens(text))
}

/// Whether tokens satisfy an expression of this module: quoted tokens, a star for a beginning, AND, OR, brackets.
fn holds(expression: &str, tokens: &BTreeSet<String>) -> bool {
    let mut reader = Reader { rest: expression, tokens };
    reader.any()
}

struct Reader<'a> {
    rest: &'a str,
    tokens: &'a BTreeSet<String>,
}

impl Reader<'_> {
    fn any(&mut self) -> bool {
        let mut found = self.all();
        while self.eat(" OR ") {
            found |= self.all();
        }
        found
    }

    fn all(&mut self) -> bool {
        let mut found = self.one();
        while self.eat(" AND ") {
            found &= self.one();
        }
        found
    }

    fn one(&mut self) -> bool {
        if self.eat("(") {
            let found = self.any();
            self.eat(")");
            return found;
        }
        if !self.eat("\"") {
            return false;
        }
        let (token, rest) = self.rest.split_once('"').unwrap_or((self.rest, ""));
        self.rest = rest;
        if self.eat("*") {
            return self.tokens.range(token.to_owned()..).next().is_some_and(|known| known.starts_with(token));
        }
        self.tokens.contains(token)
    }

    fn eat(&mut self, start: &str) -> bool {
        match self.rest.strip_prefix(start) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(query: &str, text: &str) -> Vec<Option<Found>> {
        let text = Searched::new(text);
        query_words(query).iter().map(|word| word.found_in(&text)).collect()
    }

    #[test]
    fn a_word_is_found_where_it_stands() {
        assert_eq!(found("hibiscus", "spoke about Hibiscus"), [Some(Found { alike: false, at: 12 })]);
        assert_eq!(found("7504", "ref 75-04/99"), [Some(Found { alike: false, at: 4 })]);
        assert_eq!(found("75-4", "ref 75-04/99"), [Some(Found { alike: false, at: 4 })]);
        assert_eq!(found("absent", "spoke about hibiscus"), [None]);
    }

    #[test]
    fn a_spelling_or_a_sound_is_told_apart_from_the_word_itself() {
        assert_eq!(found("mohammed", "Muhammad Ali"), [Some(Found { alike: true, at: 0 })]);
        assert_eq!(found("petrov", "Иван Петров"), [Some(Found { alike: true, at: 9 })]);
        assert_eq!(found("петров", "Иван Петров"), [Some(Found { alike: false, at: 9 })]);
        assert_eq!(found("ali", "Muhammad Ali"), [Some(Found { alike: false, at: 9 })]);
    }

    #[test]
    fn what_the_index_finds_is_found_here_too() {
        for (query, text) in [
            ("李伟", "Li Wei 李伟"),
            ("li wei", "李伟"),
            ("عبدالله", "عبد الله حسن"),
            ("al rashid", "الرشيد"),
            ("O'Brien", "Obrien"),
            ("2026-0001", "MLA-IN-2026-0001"),
        ] {
            assert!(found(query, text).iter().all(Option::is_some), "{query} in {text}");
        }
    }
}
