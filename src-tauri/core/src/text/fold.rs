//! One folding for the search index and for what a person types, so that both meet.
//!
//! [`fold`] gives the plain tokens; [`index_text`] adds other spellings for the index;
//! [`match_expression`] turns a query into an FTS5 expression over such an index (`tokenize = unicode61`).

mod han;
mod indexing;
mod letters;
mod matching;
mod names;
mod sound;
mod tokens;

#[cfg(test)]
mod tests;

pub use indexing::Indexing;
pub use matching::{Found, QueryWord, Searched, query_words};
pub use names::{Alike, Name};

use letters::{ascii, fold_letters, is_arabic, is_cjk};
use tokens::Tokens;

/// Characters of one field that are indexed. More would let one pasted file slow every search;
/// what lies beyond is kept in the case and not found by its words.
pub const INDEXED_CHARS: usize = 20_000;
/// Characters and words of a query that count. The words beyond are ignored, so the answer grows wider, not empty.
const QUERY_CHARS: usize = 200;
const QUERY_WORDS: usize = 12;
/// A token is cut here, in the index and in the query alike.
const TOKEN_CHARS: usize = 64;
/// Names in Chinese script have up to four characters; longer runs are sentences.
const NAME_CHARS: usize = 4;
/// First halves of names that are written as one word or as two: "servant of", and the article.
const FIRST_HALVES: [&str; 6] = ["عبد", "abd", "abdul", "abdel", "al", "el"];
/// In front of the Latin form of Chinese, Japanese and Korean characters. Kept apart from Latin words, or a name
/// typed in characters would find every name that only sounds the same.
const READING: &str = "zqp";

/// The plain tokens of a text: words, joined compounds, single and paired Chinese, Japanese and Korean characters.
///
/// * Letters: compatibility forms, case, accents, harakat, hamza carriers, digits; see `letters`.
/// * `75-04/99` gives `75`, `04`, `4`, `99` and `750499`: found with and without punctuation or leading zeros.
/// * `王小明` gives each character and each adjacent pair, so that a name of two characters is found.
///
/// Folding the tokens again gives the same set. At most [`INDEXED_CHARS`] characters are read.
pub fn fold(text: &str) -> Vec<String> {
    let mut tokens = Tokens::default();
    for compound in compounds(text, INDEXED_CHARS) {
        for piece in &compound.pieces {
            piece.plain_tokens(&mut tokens);
        }
        if let Some(joined) = compound.joined().filter(|joined| !joined.cjk) {
            joined.plain_tokens(&mut tokens);
        }
    }
    tokens.in_order
}

/// What goes into the FTS5 column: the tokens of [`fold`] and other spellings, space between, letters and digits only.
///
/// Other spellings are the ASCII form of what is not written in ASCII (`петров` → `petrov`; `王伟` → `wang`, `wei`
/// and `wangwei`, each marked as a reading), Arabic words without their article, and sound tokens (see `sound`).
/// Korean and Japanese readings are those of a plain table: 김 is `gim`, and kanji read as Chinese.
pub fn index_text(text: &str) -> String {
    let mut indexing = Indexing::default();
    indexing.start();
    indexing.add(text);
    indexing.column().to_owned()
}

/// The tokens of [`index_text`] for a single text, without remembering its words.
fn indexed(text: &str) -> Vec<String> {
    let (mut tokens, mut last_cjk) = (Tokens::default(), None);
    for compound in names_joined(compounds(text, INDEXED_CHARS)) {
        compound.index_tokens(&mut last_cjk, &mut tokens);
    }
    tokens.in_order
}

/// The FTS5 expression that finds a query: every word must match, each by any of its spellings.
///
/// Words match as beginnings (`petr` finds Petrov). `None` if the query holds no letter or digit.
/// Every token stands in quotes and holds letters and digits only, so nothing typed acts as FTS5 syntax.
/// The expression uses neither phrases nor columns and so fits every `detail` option.
pub fn match_expression(query: &str) -> Option<String> {
    let words: Vec<String> =
        names_joined(compounds(query, QUERY_CHARS)).iter().take(QUERY_WORDS).map(Compound::expression).collect();
    (!words.is_empty()).then(|| words.join(" AND "))
}

/// The parts of a reference, folded, without punctuation and leading zeros: `001/2015` and `1-2015` name one file.
pub fn reference_parts(text: &str) -> Vec<String> {
    let pieces = compounds(text, QUERY_CHARS).into_iter().flat_map(|compound| compound.pieces);
    let parts = pieces.map(|piece| match piece.text.trim_start_matches('0') {
        "" => piece.text.clone(),
        rest => rest.to_owned(),
    });
    parts.collect()
}

/// A run of letters and digits of one kind, folded.
struct Piece {
    text: String,
    cjk: bool,
}

/// What stood between two spaces: its pieces, in order, at least one.
struct Compound {
    pieces: Vec<Piece>,
    /// Pieces ended by punctuation are complete; those that only a space ended may be beginnings.
    spaced: bool,
}

fn compounds(text: &str, limit: usize) -> Vec<Compound> {
    let folded = fold_letters(cut_to(text, limit));
    folded.split_whitespace().map(Compound::read).filter(|compound| !compound.pieces.is_empty()).collect()
}

/// Makes one compound of a first half and the word after it: عبد الله and عبدالله are one name.
fn names_joined(compounds: Vec<Compound>) -> Vec<Compound> {
    let mut result: Vec<Compound> = Vec::with_capacity(compounds.len());
    for compound in compounds {
        match result.last_mut().filter(|last| last.is_first_half()) {
            Some(last) => last.append(compound),
            None => result.push(compound),
        }
    }
    result
}

impl Compound {
    fn read(word: &str) -> Self {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut open = false;
        for c in word.chars() {
            if !c.is_alphanumeric() {
                open = false;
                continue;
            }
            let cjk = is_cjk(c);
            match pieces.last_mut() {
                Some(piece) if open && piece.cjk == cjk => piece.text.push(c),
                _ => pieces.push(Piece { text: c.to_string(), cjk }),
            }
            open = true;
        }
        Self { pieces, spaced: false }
    }

    /// Takes in the word after it.
    fn append(&mut self, next: Self) {
        self.pieces.extend(next.pieces);
        self.spaced = true;
    }

    fn is_first_half(&self) -> bool {
        self.pieces.iter().all(|piece| FIRST_HALVES.contains(&piece.text.as_str()))
    }

    /// The pieces as one, where they are more than one and of one kind.
    fn joined(&self) -> Option<Piece> {
        let cjk = self.pieces.first()?.cjk;
        let one_kind = self.pieces.len() > 1 && self.pieces.iter().all(|piece| piece.cjk == cjk);
        one_kind.then(|| Piece { text: self.pieces.iter().map(|piece| piece.text.as_str()).collect(), cjk })
    }

    /// What goes into the index; `last_cjk` is the Chinese character that ended the piece before, and is moved on.
    fn index_tokens(&self, last_cjk: &mut Option<char>, tokens: &mut Tokens) {
        for piece in &self.pieces {
            if let (Some(last), true, Some(first)) = (*last_cjk, piece.cjk, piece.text.chars().next()) {
                tokens.add([last, first].iter().collect());
            }
            *last_cjk = piece.text.chars().next_back().filter(|_| piece.cjk);
            piece.index_tokens(tokens);
        }
        if let Some(joined) = self.joined() {
            joined.index_tokens(tokens);
        }
    }

    fn expression(&self) -> String {
        let last = self.pieces.len().saturating_sub(1);
        let parts: Vec<String> = self
            .pieces
            .iter()
            .take(QUERY_WORDS)
            .enumerate()
            .map(|(place, piece)| piece.expression(place < last && !self.spaced))
            .collect();
        match self.joined() {
            Some(joined) => any_of(&[joined.expression(false), all_of(&parts)]),
            None => all_of(&parts),
        }
    }
}

impl Piece {
    fn plain_tokens(&self, tokens: &mut Tokens) {
        if self.cjk {
            let chars: Vec<char> = self.text.chars().collect();
            chars.iter().for_each(|c| tokens.add(c.to_string()));
            chars.windows(2).for_each(|pair| tokens.add(pair.iter().collect()));
            return;
        }
        let token = cut(&self.text);
        let without_zeros = token.trim_start_matches('0');
        if token.bytes().all(|byte| byte.is_ascii_digit()) && !without_zeros.is_empty() {
            tokens.add(without_zeros.to_owned());
        }
        tokens.add(token.to_owned());
    }

    fn index_tokens(&self, tokens: &mut Tokens) {
        self.plain_tokens(tokens);
        if self.cjk {
            let syllables: Vec<String> = self.text.chars().map(|c| ascii(&c.to_string())).collect();
            let longest = if syllables.len() <= NAME_CHARS { syllables.len() } else { 2 };
            (1..=longest)
                .for_each(|length| syllables.windows(length).for_each(|part| tokens.add(reading(&part.concat()))));
            return;
        }
        for spelling in spellings(&self.text) {
            sound::index_tokens(&spelling).into_iter().for_each(|token| tokens.add(token));
            if !spelling.is_ascii() {
                tokens.add(cut(&ascii(&spelling)).to_owned());
            }
            tokens.add(cut(&spelling).to_owned());
        }
    }

    /// Spellings that find this piece, OR between. `complete`: more was typed after it, so it is not a beginning.
    fn expression(&self, complete: bool) -> String {
        let mut found = Vec::new();
        if self.cjk {
            let chars: Vec<char> = self.text.chars().collect();
            let pairs: Vec<String> = chars.windows(2).map(|pair| quoted(&pair.iter().collect::<String>())).collect();
            found.push(if pairs.is_empty() { quoted(&self.text) } else { all_of(&pairs) });
            let latin = ascii(&self.text);
            if !latin.is_empty() && chars.len() <= NAME_CHARS {
                found.push(quoted(&latin));
                // A Latin name stands as two words: family name, then the given name in one or in several.
                let syllables: Vec<String> = chars.iter().map(|c| ascii(&c.to_string())).collect();
                let given = syllables.get(1..).unwrap_or_default();
                if given.iter().all(|syllable| !syllable.is_empty()) && !given.is_empty() && !syllables[0].is_empty() {
                    found.push(all_of(&[quoted(&syllables[0]), quoted(&given.concat())]));
                }
            }
            return any_of(&found);
        }
        for spelling in spellings(&self.text) {
            found.push(beginning(&spelling, complete));
            let latin = ascii(&spelling);
            if !spelling.is_ascii() && !latin.is_empty() {
                found.push(beginning(&latin, complete));
            }
            if latin.bytes().all(|byte| byte.is_ascii_lowercase()) && !latin.is_empty() {
                found.push(format!("{}*", quoted(&reading(cut(&latin)))));
            }
            for (token, whole) in sound::query_tokens(&spelling) {
                found.push(if whole || complete { quoted(&token) } else { format!("{}*", quoted(&token)) });
            }
        }
        any_of(&found)
    }
}

/// The word, and an Arabic word without its article: الرشيد is also رشيد.
fn spellings(word: &str) -> Vec<String> {
    let mut spellings = vec![word.to_owned()];
    if let Some(rest) = word.strip_prefix("ال")
        && rest.chars().count() >= 3
        && rest.chars().all(is_arabic)
    {
        spellings.push(rest.to_owned());
    }
    spellings
}

/// The token for a Latin form of characters; nothing for characters that have none.
fn reading(latin: &str) -> String {
    if latin.is_empty() { String::new() } else { format!("{READING}{latin}") }
}

fn beginning(word: &str, complete: bool) -> String {
    let word = cut(word);
    // What a person types must not reach the sound tokens as their beginning.
    if complete || sound::is_marked(word) { quoted(word) } else { format!("{}*", quoted(word)) }
}

/// Tokens hold no quote by construction; doubling it costs nothing and keeps the promise if that changes.
fn quoted(token: &str) -> String {
    format!("\"{}\"", token.replace('"', "\"\""))
}

fn any_of(expressions: &[String]) -> String {
    grouped(expressions, " OR ")
}

fn all_of(expressions: &[String]) -> String {
    grouped(expressions, " AND ")
}

fn grouped(expressions: &[String], operator: &str) -> String {
    match expressions {
        [one] => one.clone(),
        more => format!("({})", more.join(operator)),
    }
}

fn cut(token: &str) -> &str {
    cut_to(token, TOKEN_CHARS)
}

fn cut_to(text: &str, chars: usize) -> &str {
    // A character takes a byte at least.
    if text.len() <= chars {
        return text;
    }
    text.char_indices().nth(chars).map_or(text, |(end, _)| &text[..end])
}
