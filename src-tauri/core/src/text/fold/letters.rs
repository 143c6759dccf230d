//! Letters that people write in several ways and mean as one.

use super::han::simplified;
use any_ascii::any_ascii_char;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Zeros of the decimal digits that Unicode does not fold to 0–9 by itself: Arabic, Persian, Hindi, Bengali, Thai.
const ZEROS: [u32; 5] = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50];

/// A text in one form: compatibility forms resolved, lower case, without marks, letters unified.
///
/// Limits: й becomes и and ñ becomes n; the vowel signs of Indian scripts and Thai go with the marks;
/// of Chinese, what is common in names is read as simplified (`han`); hiragana and katakana stay apart.
pub(super) fn fold_letters(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_dropped(*c)) {
        for lower in c.to_lowercase().filter(|c| !is_dropped(*c)) {
            match letters_of(lower) {
                Some(letters) => folded.push_str(letters),
                None => folded.push(unified(lower)),
            }
        }
    }
    // Puts Korean syllables and voiced kana together again.
    folded.nfc().collect()
}

/// The ASCII letters and digits that a word in any script is commonly written with, lower case.
pub(super) fn ascii(word: &str) -> String {
    word.chars()
        .flat_map(|c| any_ascii_char(c).chars())
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// Scripts written without spaces between words: Han, kana, bopomofo, Korean syllables.
pub(super) fn is_cjk(c: char) -> bool {
    matches!(c,
        '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{312F}' | '\u{31A0}'..='\u{31BF}' | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFD}')
}

pub(super) fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0620}'..='\u{064A}' | '\u{066E}'..='\u{06D3}' | '\u{06D5}' | '\u{06EE}'..='\u{06FF}')
}

fn is_dropped(c: char) -> bool {
    match c {
        // The marks of voiced kana make another letter.
        '\u{3099}' | '\u{309A}' => false,
        // Tatweel, and hamza: on a carrier it has come loose by decomposition, alone it is often left out.
        '\u{0640}' | '\u{0621}' => true,
        // Signs for ayn and hamza in transliteration, soft hyphen, joiners and direction marks.
        '\u{02B9}'..='\u{02BF}' | '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' => true,
        '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' => true,
        _ => is_combining_mark(c),
    }
}

/// Letters that are commonly written as others, where Unicode names no decomposition.
fn letters_of(c: char) -> Option<&'static str> {
    match c {
        'ß' => Some("ss"),
        'æ' => Some("ae"),
        'œ' => Some("oe"),
        'þ' => Some("th"),
        _ => None,
    }
}

fn unified(c: char) -> char {
    match c {
        'ı' => 'i',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ħ' => 'h',
        'ŧ' => 't',
        'ς' => 'σ',
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' | 'ے' => 'ي',
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => 'ه',
        'ک' | 'ڪ' => 'ك',
        _ => decimal(c).or_else(|| simplified(c)).unwrap_or(c),
    }
}

fn decimal(c: char) -> Option<char> {
    let digit = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|digit| *digit <= 9))?;
    char::from_digit(digit, 10)
}
