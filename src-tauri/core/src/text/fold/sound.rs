//! Names by their consonants, so that Mohammed, Muhammad and محمد, or Youssef and Yusuf, find each other.
//!
//! The rule: vowels, w and y count only as the first letter (any vowel as `a`); doubled letters once;
//! an h that ends the word or makes a digraph (sh, th, dh, gh, kh, ph, zh) not; letters that
//! transliterations mix are one (b p · f v · g j gh · k q kh · s sh c · d dh · t th).
//!
//! Limits: Gamal meets Jamal but Qaddafi does not meet Gaddafi; خ as ch (Michael), h after a digraph
//! letter (Adham, Ishaq), and an article that took on the next letter (Abdurrahman) stay apart.
//! Two different names with equal consonants are both found (Mahmoud and Mohammed).

use super::letters::{ascii, is_arabic};

/// In front of the consonants of a word in Latin script.
const LATIN: &str = "zql";
/// In front of the consonants of a word in another script.
const OTHER: &str = "zqx";
/// Across scripts two consonants are enough (Omar, عمر); within one, two would meet half the dictionary.
const SHORTEST_ACROSS: usize = 2;
const SHORTEST_WITHIN: usize = 3;
/// Longer words are not names.
const LONGEST_WORD: usize = 24;

/// Could be taken for a sound token.
pub(super) fn is_marked(word: &str) -> bool {
    word.starts_with("zq")
}

/// The sound tokens of a folded word, for the index.
pub(super) fn index_tokens(word: &str) -> Vec<String> {
    let marker = if word.is_ascii() { LATIN } else { OTHER };
    consonants(word)
        .into_iter()
        .filter(|consonants| consonants.len() >= SHORTEST_ACROSS)
        .map(|consonants| format!("{marker}{consonants}"))
        .collect()
}

/// The sound tokens that find a folded word; `true` where the token must match as a whole.
pub(super) fn query_tokens(word: &str) -> Vec<(String, bool)> {
    let (within, across) = if word.is_ascii() { (LATIN, OTHER) } else { (OTHER, LATIN) };
    let mut tokens = Vec::new();
    for consonants in consonants(word) {
        if consonants.len() >= SHORTEST_ACROSS {
            let whole = consonants.len() < SHORTEST_WITHIN;
            tokens.push((format!("{across}{consonants}"), whole));
        }
        if consonants.len() >= SHORTEST_WITHIN {
            tokens.push((format!("{within}{consonants}"), true));
        }
    }
    tokens
}

/// The consonants of a word; more than one reading where its script leaves a choice.
pub(super) fn consonants(word: &str) -> Vec<String> {
    // Arabic leaves its short vowels out, so that a name of two letters is a name; "al" and "de" are not.
    let written_in_arabic = word.chars().all(is_arabic);
    let shortest = if written_in_arabic { 2 } else { 3 };
    if !(shortest..=LONGEST_WORD).contains(&word.chars().count()) {
        return Vec::new();
    }
    if written_in_arabic {
        return vec![finished(word.chars().enumerate().filter_map(|(place, c)| arabic(c, place == 0)))];
    }
    if word.is_ascii() {
        return latin(word).into_iter().collect();
    }
    let written = ascii(word);
    // Cyrillic х stands for kh and for h alike: Халед, Мохаммед.
    let other = written.contains("kh").then(|| written.replace("kh", "h"));
    [Some(written), other].into_iter().flatten().filter_map(|written| latin(&written)).collect()
}

fn latin(word: &str) -> Option<String> {
    if !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    let letters: Vec<char> = word.chars().collect();
    let mut found = String::new();
    for (place, letter) in letters.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| letters.get(before)).copied();
        let after = letters.get(place + 1).copied();
        match letter {
            'a' | 'e' | 'i' | 'o' | 'u' if place == 0 => found.push('a'),
            'w' | 'y' if place == 0 => found.push(*letter),
            'a' | 'e' | 'i' | 'o' | 'u' | 'w' | 'y' => {}
            'h' if matches!(before, Some('c' | 'd' | 'g' | 'k' | 'p' | 's' | 't' | 'z')) => {}
            'p' if after == Some('h') => found.push('f'),
            'p' => found.push('b'),
            'v' => found.push('f'),
            'c' if matches!(after, Some('h' | 'e' | 'i' | 'y')) => found.push('s'),
            'c' | 'q' => found.push('k'),
            'x' => found.push_str("ks"),
            // French writes dj for the Arabic ج.
            'd' if after == Some('j') => {}
            'g' => found.push('j'),
            _ => found.push(*letter),
        }
    }
    Some(finished(found.chars()))
}

fn arabic(c: char, first: bool) -> Option<char> {
    match c {
        'ا' | 'ع' if first => Some('a'),
        'و' if first => Some('w'),
        'ي' if first => Some('y'),
        'ب' | 'پ' => Some('b'),
        'ت' | 'ث' | 'ط' => Some('t'),
        'ج' | 'غ' | 'گ' => Some('j'),
        'ح' | 'ه' => Some('h'),
        'خ' | 'ق' | 'ك' => Some('k'),
        'د' | 'ذ' | 'ض' => Some('d'),
        'ر' => Some('r'),
        'ز' | 'ظ' | 'ژ' => Some('z'),
        'س' | 'ش' | 'ص' | 'چ' => Some('s'),
        'ف' | 'ڤ' => Some('f'),
        'ل' => Some('l'),
        'م' => Some('m'),
        'ن' => Some('n'),
        _ => None,
    }
}

/// Doubled letters once, without a last h: Fatimah, Fatima and فاطمة are one.
fn finished(letters: impl Iterator<Item = char>) -> String {
    let mut finished = String::new();
    for letter in letters {
        if !finished.ends_with(letter) {
            finished.push(letter);
        }
    }
    if finished.ends_with('h') {
        finished.pop();
    }
    finished
}
