//! The plain form in which headers and words of cells are compared.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower-case words without accents, harakat or punctuation, one space between; digits of every script as 0-9.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.nfkd().filter(|c| !is_combining_mark(*c) && !is_silent(*c)).flat_map(char::to_lowercase) {
        let c = match c {
            'ى' => 'ي',
            'ة' => 'ه',
            'ı' => 'i',
            'ß' => 's',
            'ø' => 'o',
            'ł' => 'l',
            _ => digit(c).unwrap_or(c),
        };
        if c.is_alphanumeric() {
            if gap && !out.is_empty() {
                out.push(' ');
            }
            gap = false;
            out.push(c);
        } else {
            gap = true;
        }
    }
    out
}

/// The same with digits of every script as 0-9, everything else as it stands.
pub fn plain_digits(text: &str) -> String {
    text.chars().filter(|c| !is_silent(*c)).map(|c| digit(c).unwrap_or(c)).collect()
}

/// Stretching strokes, marks of direction and of order: seen or not, they say nothing.
fn is_silent(c: char) -> bool {
    matches!(c, 'ـ' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

fn digit(c: char) -> Option<char> {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        '๐'..='๙' => '๐',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_meet_whatever_their_accents_case_and_points() {
        for (one, other) in [
            ("N° d'ordre", "n d ORDRE"),
            ("Réf. étrangère", "REF ETRANGERE"),
            ("الإمارات", "الامارات"),
            ("رقــم", "رقم"),
            ("Ёлка", "елка"),
            ("٢٠١٥", "2015"),
            ("date rec'd / sent", "Date rec’d/sent"),
        ] {
            assert_eq!(plain(one), plain(other), "{one}");
        }
        assert_eq!(plain("  — "), "");
    }
}
