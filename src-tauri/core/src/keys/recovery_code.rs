//! The digits on a recovery sheet: what opens a register when every passphrase is forgotten.
//!
//! Twelve groups of five: four digits that carry the secret (159 bits in all) and a check digit that also covers the
//! group's place, so that a misread digit is told at its group. Digits, because every keyboard and script has them.

use std::fmt;

use thiserror::Error;
use zeroize::Zeroize;

use super::fingerprint::{damm, digit_of, is_separator};
use crate::error::{Explain, Report, Weight};
use crate::secrets::{Chance, ChanceError, Passphrase, draw};

/// Groups of a code.
pub const GROUPS: usize = 12;
/// Digits of a group, the check digit last.
pub const GROUP: usize = 5;

/// Why typed digits were not taken.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RecoveryCodeError {
    #[error("{found} digits instead of {needed}")]
    WrongLength { found: usize, needed: usize },
    #[error("a character that is no digit at place {place}")]
    NotADigit { place: usize },
    #[error("check digit does not fit in group {group}")]
    WrongGroup { group: usize },
    #[error("group {group} is not that of the sheet")]
    OtherGroup { group: usize },
}

impl Explain for RecoveryCodeError {
    fn explain(&self) -> Report {
        let report = match self {
            Self::WrongLength { found, needed } => {
                Report::new("recovery-code-length", Weight::Refused).with("found", found).with("needed", needed)
            }
            Self::NotADigit { place } => Report::new("recovery-code-not-a-digit", Weight::Refused).with("place", place),
            Self::WrongGroup { group } => Report::new("recovery-code-group", Weight::Refused).with("group", group),
            Self::OtherGroup { group } => {
                Report::new("recovery-code-other-group", Weight::Refused).with("group", group)
            }
        };
        report.at("code")
    }
}

/// The code of one sheet; wiped when dropped.
#[derive(Clone)]
pub struct RecoveryCode([[u8; GROUP]; GROUPS]);

impl RecoveryCode {
    /// Draws a fresh code.
    pub fn generate(chance: &mut dyn Chance) -> Result<Self, ChanceError> {
        let mut code = Self([[0; GROUP]; GROUPS]);
        for (place, group) in code.0.iter_mut().enumerate() {
            let mut number = drawn_below_ten_thousand(chance)?;
            for digit in group.iter_mut().take(GROUP - 1).rev() {
                *digit = (number % 10) as u8;
                number /= 10;
            }
            set_check_digit(place, group);
        }
        Ok(code)
    }

    /// Reads what a person typed: Western or Arabic-Indic digits, any spaces and dashes between them.
    pub fn parse(typed: &str) -> Result<Self, RecoveryCodeError> {
        let mut code = Self([[0; GROUP]; GROUPS]);
        fill(typed, code.0.as_flattened_mut())?;
        for (place, group) in code.0.iter().enumerate() {
            check_group(place, group)?;
        }
        Ok(code)
    }

    /// The groups as they stand on the sheet.
    pub fn groups(&self) -> Vec<String> {
        self.0.iter().map(|group| group.iter().map(|digit| char::from(b'0' + digit)).collect()).collect()
    }

    /// Checks some of the groups, typed one after the other, in the order of their places (from 0).
    pub fn check_part(&self, places: &[usize], typed: &str) -> Result<(), RecoveryCodeError> {
        let mut digits = vec![0; places.len() * GROUP];
        let checked = fill(typed, &mut digits).and_then(|()| {
            for (place, typed) in places.iter().zip(digits.chunks(GROUP)) {
                let group = place + 1;
                let held = self.0.get(*place).ok_or(RecoveryCodeError::OtherGroup { group })?;
                check_typed(*place, typed)?;
                if held.as_slice() != typed {
                    return Err(RecoveryCodeError::OtherGroup { group });
                }
            }
            Ok(())
        });
        digits.zeroize();
        checked
    }

    /// What the key of the sheet's slot is derived from. No derivation, however slow, adds to 159 bits.
    pub fn passphrase(&self) -> Passphrase {
        let mut text = zeroize::Zeroizing::new(String::with_capacity(GROUPS * GROUP));
        for group in &self.0 {
            text.extend(group.iter().take(GROUP - 1).map(|digit| char::from(b'0' + digit)));
        }
        Passphrase::typed(&text)
    }

    /// The digits, for keeping until the sheet is checked.
    pub(crate) fn digits(&self) -> &[u8] {
        self.0.as_flattened()
    }

    /// Takes kept digits back.
    pub(crate) fn from_digits(digits: &[u8]) -> Option<Self> {
        let mut code = Self([[0; GROUP]; GROUPS]);
        let held = code.0.as_flattened_mut();
        if digits.len() != held.len() || digits.iter().any(|digit| *digit > 9) {
            return None;
        }
        held.copy_from_slice(digits);
        Some(code)
    }
}

/// How many digits a person typed, whatever stands between them.
pub fn digits_typed(typed: &str) -> usize {
    typed.chars().filter(|letter| digit_of(*letter).is_some()).count()
}

fn fill(typed: &str, digits: &mut [u8]) -> Result<(), RecoveryCodeError> {
    let needed = digits.len();
    let mut places = digits.iter_mut();
    let mut found = 0;
    for (place, letter) in typed.chars().enumerate() {
        let Some(digit) = digit_of(letter) else {
            if is_separator(letter) {
                continue;
            }
            return Err(RecoveryCodeError::NotADigit { place: place + 1 });
        };
        found += 1;
        if let Some(place) = places.next() {
            *place = digit;
        }
    }
    if found == needed { Ok(()) } else { Err(RecoveryCodeError::WrongLength { found, needed }) }
}

/// Even chances for every number: what is drawn beyond the last whole stretch is drawn again.
fn drawn_below_ten_thousand(chance: &mut dyn Chance) -> Result<u16, ChanceError> {
    loop {
        let drawn = u16::from_be_bytes(draw(chance)?) & 0x3fff;
        if drawn < 10_000 {
            return Ok(drawn);
        }
    }
}

/// The Damm check digit over the number of the group, in two digits, and its four.
fn check_digit(place: usize, payload: &[u8]) -> u8 {
    let number = place as u8 + 1;
    damm([number / 10, number % 10].iter().chain(payload))
}

fn set_check_digit(place: usize, group: &mut [u8; GROUP]) {
    let [payload @ .., check] = group;
    *check = check_digit(place, payload);
}

fn check_group(place: usize, group: &[u8; GROUP]) -> Result<(), RecoveryCodeError> {
    check_typed(place, group)
}

fn check_typed(place: usize, group: &[u8]) -> Result<(), RecoveryCodeError> {
    match group.split_last() {
        Some((check, payload)) if check_digit(place, payload) == *check => Ok(()),
        _ => Err(RecoveryCodeError::WrongGroup { group: place + 1 }),
    }
}

impl Drop for RecoveryCode {
    fn drop(&mut self) {
        self.0.as_flattened_mut().zeroize();
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secrets::repeatable::Repeatable;

    fn code() -> RecoveryCode {
        RecoveryCode::generate(&mut Repeatable(5, 0)).unwrap()
    }

    #[test]
    fn a_code_is_read_back_however_it_was_typed() {
        let groups = code().groups();
        assert_eq!((groups.len(), groups[0].len()), (GROUPS, GROUP));
        let arabic: String = groups
            .join(" - ")
            .chars()
            .map(|letter| letter.to_digit(10).map_or(letter, |digit| char::from_u32(0x660 + digit).unwrap()))
            .collect();
        for typed in [groups.concat(), groups.join(" "), arabic] {
            assert_eq!(RecoveryCode::parse(&typed).unwrap().digits(), code().digits(), "{typed}");
        }
        assert_eq!(format!("{:?}", code()), "RecoveryCode(hidden)");
    }

    #[test]
    fn each_wrong_digit_and_each_exchange_of_neighbours_is_told_at_its_group() {
        let whole: Vec<char> = code().groups().concat().chars().collect();
        for at in 0..whole.len() {
            for digit in '0'..='9' {
                let mut wrong = whole.clone();
                wrong[at] = digit;
                let read = RecoveryCode::parse(&wrong.iter().collect::<String>());
                let group = at / GROUP + 1;
                assert!(digit == whole[at] || read.unwrap_err() == RecoveryCodeError::WrongGroup { group });
            }
        }
        let mut exchanged = code().groups();
        exchanged.swap(1, 10);
        assert!(RecoveryCode::parse(&exchanged.concat()).is_err());
        assert_eq!(
            RecoveryCode::parse("12345").unwrap_err(),
            RecoveryCodeError::WrongLength { found: 5, needed: GROUPS * GROUP }
        );
        assert_eq!(RecoveryCode::parse("1234x").unwrap_err(), RecoveryCodeError::NotADigit { place: 5 });
    }

    #[test]
    fn a_part_is_checked_group_by_group() {
        let (code, groups) = (code(), code().groups());
        let typed = format!("{} {} {}", groups[1], groups[4], groups[11]);
        assert_eq!(code.check_part(&[1, 4, 11], &typed), Ok(()));
        assert!(code.check_part(&[1, 4, 10], &typed).is_err());
        let other = RecoveryCode::generate(&mut Repeatable(6, 0)).unwrap().groups();
        assert_eq!(
            code.check_part(&[1], &other[1]).unwrap_err(),
            RecoveryCodeError::OtherGroup { group: 2 },
            "well formed and of another sheet"
        );
        assert!(code.check_part(&[1], "").is_err());
    }
}
