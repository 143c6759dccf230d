//! Text that leaves for another program, where nobody lays it out for us: controls are made visible, directions are not
//! disguised, and nothing can act as a formula.
//!
//! The formula rule. A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` (also their full-width forms) for a
//! formula, and may look past white space, quotes and invisible characters. In CSV such a cell gets one apostrophe in
//! front; in a workbook it is a typed text with the quote prefix, so it reads unchanged. Left as they are: a number with
//! its sign (`-12`, `+3.5`) and a telephone number of groups with spaces (`+33 1 44 77 60 60`), because neither can
//! compute anything; `+33-1-44` can (it is a subtraction) and gets the apostrophe. A part of a field behind `;` or
//! a line break that could call something gets the apostrophe there as well: a program that splits on `;` would otherwise
//! see a cell of its own.

use typst::text::is_default_ignorable;

/// Longest value a cell of a workbook holds is 32,767; a value is cut, visibly, below that.
pub(crate) const LONGEST_VALUE: usize = 32_000;

/// What stands in front of a value that could act as a formula.
const GUARD: char = '\'';

/// A typed value as it may leave: line breaks kept, other controls as their pictures (`␀`), embeddings and overrides
/// dropped, characters that no program agrees on as their code.
pub(crate) fn cleaned(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut letters = text.trim_matches(['\n', '\r']).chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            '\r' if letters.peek() == Some(&'\n') => {}
            '\r' | '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' => clean.push('\n'),
            '\t' => clean.push(' '),
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => {}
            '\u{7F}' => clean.push('\u{2421}'),
            c if u32::from(c) < 0x20 => clean.extend(char::from_u32(0x2400 + u32::from(c))),
            c if c.is_control() || is_noncharacter(c) => clean.push_str(&format!("[U+{:04X}]", u32::from(c))),
            c => clean.push(c),
        }
    }
    clean
}

/// A value cut to what a workbook's cell holds, and whether it was.
pub(crate) fn cut(text: String) -> (String, bool) {
    if text.encode_utf16().count() <= LONGEST_VALUE {
        return (text, false);
    }
    let mut units = 0;
    let kept: String = text
        .chars()
        .take_while(|c| {
            units += c.len_utf16();
            units <= LONGEST_VALUE
        })
        .collect();
    (format!("{kept} […]"), true)
}

/// Whether a spreadsheet could take the value for a formula.
pub(crate) fn could_compute(value: &str) -> bool {
    trigger(value).is_some_and(|rest| !is_plain_number(rest) && !is_telephone(rest))
}

/// The value for CSV: guarded where it, or a part of it behind another separator, could compute.
pub(crate) fn guarded(value: &str) -> String {
    let mut safe = String::with_capacity(value.len() + 1);
    for (at, part) in value.split_inclusive([';', '\n']).enumerate() {
        if if at == 0 { could_compute(part.trim_end_matches([';', '\n'])) } else { could_act(part) } {
            safe.push(GUARD);
        }
        safe.push_str(part);
    }
    safe
}

/// Whether a part of a field could call something: a list of points that begin with a dash could not.
fn could_act(part: &str) -> bool {
    trigger(part).is_some_and(|rest| {
        !rest.starts_with(['+', '-', '＋', '－', '−', '﹢', '﹣'])
            || rest.contains(['(', '|', '!', '=', '（', '！', '＝'])
    })
}

/// What follows from the sign on, if the first visible character is one that starts a formula.
fn trigger(value: &str) -> Option<&str> {
    let value = value.trim_start_matches(|c: char| {
        c.is_whitespace() || c.is_control() || is_default_ignorable(c) || matches!(c, '"' | '\u{FEFF}')
    });
    value.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '−', '﹢', '﹣', '﹦', '﹫']).then_some(value)
}

/// `-12`, `+3.5`, `-1 234,50`, ended by nothing else.
fn is_plain_number(value: &str) -> bool {
    let unsigned = value.strip_prefix(['+', '-', '−']).unwrap_or(value);
    let mut marks = 0;
    let figures = unsigned.chars().all(|c| {
        marks += usize::from(matches!(c, '.' | ','));
        c.is_ascii_digit() || matches!(c, '.' | ',' | '\u{A0}' | '\u{202F}')
    });
    figures && marks <= 1 && unsigned.starts_with(|c: char| c.is_ascii_digit())
}

/// `+` and groups of figures with single spaces between: no operator, so nothing to compute.
fn is_telephone(value: &str) -> bool {
    let Some(groups) = value.strip_prefix('+') else { return false };
    groups
        .split([' ', '\u{A0}', '\u{202F}'])
        .all(|group| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit()))
}

fn is_noncharacter(c: char) -> bool {
    let code = u32::from(c);
    code & 0xFFFE == 0xFFFE || matches!(code, 0xFDD0..=0xFDEF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_compute_is_guarded_and_what_could_not_is_left() {
        for value in [
            "=1+1",
            "=HYPERLINK(\"http://x\",\"y\")",
            "+1+1",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1)",
            "＝1+1",
            "＋1",
            "－1+2",
            "＠x",
            " =1",
            "\u{200B}=1",
            "\u{FEFF}=1",
            "\u{A0}+A1",
            "\"=1",
            "+33-1-44-77",
            "-",
            "--1",
            "+(33)1",
            "-A1",
            "+1 2*3",
            "-1-1",
            "−A1",
        ] {
            assert!(could_compute(value), "{value:?}");
            assert!(guarded(value).starts_with('\''), "{value:?} -> {:?}", guarded(value));
        }
        for value in [
            "-12",
            "+3.5",
            "-1,5",
            "-0",
            "+33 1 44 77 60 60",
            "+253\u{A0}21 35 00 00",
            "+25321350000",
            "MLA-IN-2026-0001",
            "75-04/99",
            "a = b",
            "x@example.org",
            "",
            "'=1",
            "2026-03-02",
            "– tiret",
        ] {
            assert!(!could_compute(value), "{value:?}");
            assert_eq!(guarded(value), value);
        }
    }

    #[test]
    fn another_separator_opens_no_formula() {
        assert_eq!(guarded("a;=1+1"), "a;'=1+1");
        assert_eq!(guarded("a; =cmd|' /C calc'!A0;b"), "a;' =cmd|' /C calc'!A0;b");
        assert_eq!(guarded("a\n@x"), "a\n'@x");
        assert_eq!(guarded("a;-5;+33 1 44\n- one\n- two"), "a;-5;+33 1 44\n- one\n- two");
        assert_eq!(guarded("a\n-2+cmd|' /C calc'!A0"), "a\n'-2+cmd|' /C calc'!A0");
        assert_eq!(guarded("=1;=2"), "'=1;'=2");
    }

    #[test]
    fn controls_are_seen_and_directions_are_not_disguised() {
        assert_eq!(cleaned("a\u{0}b\u{7}c\td\u{7F}\u{9B}"), "a␀b␇c d␡[U+009B]");
        assert_eq!(cleaned("\r\none\r\ntwo\rthree\u{2028}four\n"), "one\ntwo\nthree\nfour");
        assert_eq!(cleaned("1\u{202E}2\u{2066}3\u{2069}\u{FEFF}\u{FFFF}"), "123[U+FFFF]");
        assert_eq!(cleaned("مُوسَى\u{200D} e\u{301}"), "مُوسَى\u{200D} e\u{301}");
    }

    #[test]
    fn long_values_are_cut_visibly() {
        let (text, was_cut) = cut("é".repeat(LONGEST_VALUE + 1));
        assert!(was_cut && text.ends_with(" […]") && text.encode_utf16().count() < 32_767);
        assert!(!cut("x".repeat(LONGEST_VALUE)).1);
    }
}
