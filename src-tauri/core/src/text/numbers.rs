//! Numbers in the office's digits, grouped as the language groups them.

use fluent_bundle::FluentValue;

use super::Language;
use super::texts::{Arg, Texts};

/// Which figures the office writes; a setting of the office, never a guess from the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Digits {
    /// 0–9
    #[default]
    Latn,
    /// ٠–٩
    Arab,
}

impl Digits {
    /// As the setting and BCP 47 write it: `latn` or `arab`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Latn => "latn",
            Self::Arab => "arab",
        }
    }

    /// The digits of a setting; `None` for a code we do not know.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Latn, Self::Arab].into_iter().find(|digits| digits.code() == code)
    }

    /// Rewrites the figures 0–9 of a text; everything else stays.
    ///
    /// For numbers and for dates in words. References, hashes and ISO dates are never rewritten:
    /// a person must be able to type them back.
    pub fn apply(self, text: &str) -> String {
        match self {
            Self::Latn => text.to_owned(),
            Self::Arab => text.chars().map(arabic_indic).collect(),
        }
    }
}

fn arabic_indic(c: char) -> char {
    c.to_digit(10).and_then(|digit| char::from_u32(0x0660 + digit)).unwrap_or(c)
}

/// A size in words: `512 bytes`, `1.4 MB`. A kilobyte is 1,000 bytes, as on the label of a stick.
pub fn format_size(bytes: u64, texts: &Texts) -> String {
    const UNITS: [(&str, u64); 3] =
        [("size-gigabytes", 1_000_000_000), ("size-megabytes", 1_000_000), ("size-kilobytes", 1_000)];
    // What would round up to 1,000 of the smaller unit already belongs to the larger one.
    let fitting = UNITS.into_iter().find(|(_, unit)| bytes >= unit - unit / 2_000);
    let Some((id, unit)) = fitting else {
        return texts.with("size-bytes", &[("count", Arg::Number(bytes as i64))]);
    };
    // In 128 bits, because ten times the largest size does not fit into 64.
    let rounded = |parts: u128| (u128::from(bytes) * parts + u128::from(unit / 2)) / u128::from(unit);
    let tenths = rounded(10);
    let plain = match (tenths / 10, tenths % 10) {
        (10.., _) => rounded(1).to_string(),
        (whole, 0) => whole.to_string(),
        (whole, tenth) => format!("{whole}.{tenth}"),
    };
    let style = Style::of(texts.language(), texts.digits());
    texts.with(id, &[("size", Arg::Text(&style.write(&plain)))])
}

/// A number of tenths as a decimal, the tenth left out where it is none: `395.5`, `444`.
pub fn format_tenths(tenths: u32, texts: &Texts) -> String {
    let plain = match (tenths / 10, tenths % 10) {
        (whole, 0) => whole.to_string(),
        (whole, tenth) => format!("{whole}.{tenth}"),
    };
    Style::of(texts.language(), texts.digits()).write(&plain)
}

/// How a language writes a number with the digits chosen.
struct Style {
    group: char,
    decimal: char,
    digits: Digits,
}

impl Style {
    fn of(language: Language, digits: Digits) -> Self {
        let (group, decimal) = match (digits, language) {
            (Digits::Arab, _) => ('٬', '٫'),
            (Digits::Latn, Language::Fr) => ('\u{202F}', ','),
            (Digits::Latn, Language::En | Language::Ar) => (',', '.'),
        };
        Self { group, decimal, digits }
    }

    /// `plain` is what Rust prints: ASCII digits, perhaps a sign and a point.
    fn write(&self, plain: &str) -> String {
        let (sign, unsigned) = match plain.strip_prefix('-') {
            Some(rest) => ("-", rest),
            None => ("", plain),
        };
        let (whole, fraction) = match unsigned.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (unsigned, None),
        };
        let mut written = String::from(sign);
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                written.push(self.group);
            }
            written.push(digit);
        }
        if let Some(fraction) = fraction {
            written.push(self.decimal);
            written.push_str(fraction);
        }
        self.digits.apply(&written)
    }
}

/// What Fluent calls to write a number; a plain function pointer, so one per language and digits.
type Formatter<M> = fn(&FluentValue, &M) -> Option<String>;

/// The formatter for numbers inside messages.
pub(super) fn formatter<M>(language: Language, digits: Digits) -> Formatter<M> {
    match (digits, language) {
        (Digits::Latn, Language::En) => |value, _| number(value, Language::En, Digits::Latn),
        (Digits::Latn, Language::Fr) => |value, _| number(value, Language::Fr, Digits::Latn),
        (Digits::Latn, Language::Ar) => |value, _| number(value, Language::Ar, Digits::Latn),
        (Digits::Arab, Language::En) => |value, _| number(value, Language::En, Digits::Arab),
        (Digits::Arab, Language::Fr) => |value, _| number(value, Language::Fr, Digits::Arab),
        (Digits::Arab, Language::Ar) => |value, _| number(value, Language::Ar, Digits::Arab),
    }
}

fn number(value: &FluentValue, language: Language, digits: Digits) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(Style::of(language, digits).write(&number.as_string()))
}
