//! The 32 digits that two people read to each other to know they hold the same card.
//!
//! Printed as eight groups of five: four digits and a check digit that also covers the group's place, so
//! that one wrong or swapped digit, or two swapped groups, are told at the group where they are.

use std::fmt;

use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::error::{Explain, Report, Weight};

const DOMAIN: &[u8] = b"comity fingerprint 0\0";
const GROUPS: usize = 8;
const GROUP: usize = 5;

/// Why a typed fingerprint was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FingerprintError {
    #[error("{found} digits instead of 40")]
    WrongLength { found: usize },
    #[error("a character that is no digit at place {place}")]
    NotADigit { place: usize },
    #[error("check digit does not fit in group {group}")]
    WrongGroup { group: usize },
    #[error("fingerprint belongs to another card")]
    Different,
}

impl Explain for FingerprintError {
    fn explain(&self) -> Report {
        let report = match self {
            Self::WrongLength { found } => {
                Report::new("fingerprint-length", Weight::Refused).with("found", found).with("needed", GROUPS * GROUP)
            }
            Self::NotADigit { place } => Report::new("fingerprint-not-a-digit", Weight::Refused).with("place", place),
            Self::WrongGroup { group } => Report::new("fingerprint-group", Weight::Refused).with("group", group),
            Self::Different => Report::new("fingerprint-different", Weight::Damaged),
        };
        report.at("fingerprint")
    }
}

/// A fingerprint with its check digits, each digit 0 to 9.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint([[u8; GROUP]; GROUPS]);

impl Fingerprint {
    /// The fingerprint of a card's identity part.
    pub fn of_identity(identity: &[u8]) -> Self {
        let digest = Sha256::new().chain_update(DOMAIN).chain_update(identity).finalize();
        let mut number = digest.iter().take(16).fold(0_u128, |number, byte| number << 8 | u128::from(*byte));
        number %= 10_u128.pow(32);
        let mut groups = [[0; GROUP]; GROUPS];
        for (place, group) in groups.iter_mut().enumerate().rev() {
            for digit in group.iter_mut().take(GROUP - 1).rev() {
                *digit = (number % 10) as u8;
                number /= 10;
            }
            let [payload @ .., check] = group;
            *check = check_digit(place, payload);
        }
        Self(groups)
    }

    /// Reads what a person typed: Western or Arabic-Indic digits, any spaces and dashes between them.
    pub fn parse(typed: &str) -> Result<Self, FingerprintError> {
        let mut groups = [[0; GROUP]; GROUPS];
        let mut places = groups.iter_mut().flatten();
        let mut found = 0;
        for (place, letter) in typed.chars().enumerate() {
            let Some(digit) = digit_of(letter) else {
                if is_separator(letter) {
                    continue;
                }
                return Err(FingerprintError::NotADigit { place: place + 1 });
            };
            found += 1;
            if let Some(place) = places.next() {
                *place = digit;
            }
        }
        if found != GROUPS * GROUP {
            return Err(FingerprintError::WrongLength { found });
        }
        for (place, group) in groups.iter().enumerate() {
            let [payload @ .., check] = group;
            if check_digit(place, payload) != *check {
                return Err(FingerprintError::WrongGroup { group: place + 1 });
            }
        }
        Ok(Self(groups))
    }

    /// Compares every digit whatever the first difference.
    pub fn matches(&self, other: &Self) -> bool {
        let pairs = self.0.iter().flatten().zip(other.0.iter().flatten());
        std::hint::black_box(pairs.fold(0, |difference, (one, two)| difference | (one ^ two))) == 0
    }

    /// As [`Fingerprint::matches`], with an error to tell.
    pub fn check(&self, other: &Self) -> Result<(), FingerprintError> {
        if self.matches(other) { Ok(()) } else { Err(FingerprintError::Different) }
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, group) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str(" ")?;
            }
            group.iter().try_for_each(|digit| write!(f, "{digit}"))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A card that is not yet admitted must not show its fingerprint, in a log either.
        f.write_str("Fingerprint(…)")
    }
}

/// A Western, Arabic-Indic or Persian digit.
pub(super) fn digit_of(letter: char) -> Option<u8> {
    let digit = match letter {
        '0'..='9' => letter as u32 - '0' as u32,
        '\u{660}'..='\u{669}' => letter as u32 - 0x660,
        '\u{6f0}'..='\u{6f9}' => letter as u32 - 0x6f0,
        _ => return None,
    };
    Some(digit as u8)
}

/// Spaces, dashes, dots, and the invisible direction marks that come with copied text.
pub(super) fn is_separator(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '-' | '_' | '.' | '·' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}' | '\u{feff}')
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
}

/// The Damm check digit over the group's number (1 to 8) and its digits.
fn check_digit(place: usize, payload: &[u8]) -> u8 {
    let place = (place + 1) as u8;
    damm(std::iter::once(&place).chain(payload))
}

/// Damm's check digit: it tells every wrong digit and every exchange of two neighbours.
pub(super) fn damm<'d>(digits: impl Iterator<Item = &'d u8>) -> u8 {
    const TABLE: [[u8; 10]; 10] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
        [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
        [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
        [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
        [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
        [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
        [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ];
    digits.fold(0, |interim, digit| {
        TABLE.get(usize::from(interim)).and_then(|row| row.get(usize::from(*digit))).copied().unwrap_or(0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_never_changes_and_reads_back() {
        let fingerprint = Fingerprint::of_identity(b"identity");
        assert_eq!(fingerprint.to_string(), "46692 05123 73604 00202 69870 04909 82049 46868");
        assert!(Fingerprint::parse(&fingerprint.to_string()).unwrap().matches(&fingerprint));
        assert!(!Fingerprint::of_identity(b"identitY").matches(&fingerprint));
        assert_eq!(check_digit_of_known_example(), 4, "Damm's own example: 572 has check digit 4");
    }

    fn check_digit_of_known_example() -> u8 {
        check_digit(4, &[7, 2])
    }

    #[test]
    fn spaces_dashes_and_arabic_digits_are_welcome() {
        let fingerprint = Fingerprint::of_identity(b"identity");
        let plain: String = fingerprint.to_string().replace(' ', "");
        let arabic = |zero: u32| -> String {
            plain.chars().map(|d| char::from_u32(zero + d.to_digit(10).unwrap()).unwrap()).collect()
        };
        for typed in [
            plain.clone(),
            fingerprint.to_string().replace(' ', " – "),
            format!("\u{2067}{}\u{2069}\n", arabic(0x660)),
            arabic(0x6f0),
        ] {
            assert_eq!(Fingerprint::parse(&typed), Ok(fingerprint), "{typed}");
        }
    }

    #[test]
    fn a_slip_is_told_at_its_group() {
        let right = Fingerprint::of_identity(b"identity").to_string();
        for (place, letter) in right.char_indices().filter(|(_, letter)| *letter != ' ') {
            for other in ('0'..='9').filter(|other| *other != letter) {
                let mut typed = right.clone();
                typed.replace_range(place..=place, &other.to_string());
                assert_eq!(Fingerprint::parse(&typed), Err(FingerprintError::WrongGroup { group: place / 6 + 1 }));
            }
        }
        let groups: Vec<&str> = right.split(' ').collect();
        let swapped = [&[groups[1], groups[0]], &groups[2..]].concat().join(" ");
        assert_eq!(Fingerprint::parse(&swapped), Err(FingerprintError::WrongGroup { group: 1 }));
    }

    #[test]
    fn what_cannot_be_a_fingerprint_is_named() {
        assert_eq!(Fingerprint::parse("1234"), Err(FingerprintError::WrongLength { found: 4 }));
        assert_eq!(Fingerprint::parse(&"1".repeat(400)), Err(FingerprintError::WrongLength { found: 400 }));
        assert_eq!(Fingerprint::parse("12x"), Err(FingerprintError::NotADigit { place: 3 }));
    }
}
