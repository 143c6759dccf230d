//! Chance, and the things that must never be printed, logged or left in memory.
//!
//! Everything here is wiped when dropped, prints only its name, and has no `Serialize`.
//! The `age` crate draws its own randomness from the system; all other chance comes through [`Chance`].

use std::fmt;

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use crate::error::{Explain, Report, Weight};

/// The system gave no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("no random bytes from the system")]
pub struct ChanceError;

impl Explain for ChanceError {
    fn explain(&self) -> Report {
        Report::new("chance-unavailable", Weight::Failed)
    }
}

/// Where random bytes come from; passed in so that tests can repeat a run.
pub trait Chance {
    /// Fills `bytes` wholly or fails.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), ChanceError>;
}

/// The operating system's generator.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemChance;

impl Chance for SystemChance {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), ChanceError> {
        getrandom::fill(bytes).map_err(|_| ChanceError)
    }
}

/// Draws `N` random bytes that are not secret: salts, nonces, identifiers.
pub fn draw<const N: usize>(chance: &mut dyn Chance) -> Result<[u8; N], ChanceError> {
    let mut bytes = [0; N];
    chance.fill(&mut bytes)?;
    Ok(bytes)
}

/// `N` secret bytes.
#[derive(Clone)]
pub struct SecretBytes<const N: usize>([u8; N]);

impl<const N: usize> SecretBytes<N> {
    /// Takes over bytes; the caller's own copy is the caller's to wipe.
    pub fn new(bytes: [u8; N]) -> Self {
        Self(bytes)
    }

    /// Draws fresh ones.
    pub fn generate(chance: &mut dyn Chance) -> Result<Self, ChanceError> {
        let mut secret = Self([0; N]);
        chance.fill(&mut secret.0)?;
        Ok(secret)
    }

    /// Takes bytes of the right length, nothing otherwise.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut secret = Self([0; N]);
        if bytes.len() != N {
            return None;
        }
        secret.0.copy_from_slice(bytes);
        Some(secret)
    }

    /// The bytes, for the one call that needs them.
    pub fn expose(&self) -> &[u8; N] {
        &self.0
    }

    /// Room to be filled in place.
    pub(crate) fn expose_mut(&mut self) -> &mut [u8; N] {
        &mut self.0
    }
}

impl<const N: usize> Drop for SecretBytes<N> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<const N: usize> fmt::Debug for SecretBytes<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretBytes(hidden)")
    }
}

/// The key that opens the encrypted database.
#[derive(Clone)]
pub struct DataKey(SecretBytes<32>);

impl DataKey {
    /// Draws a fresh key.
    pub fn generate(chance: &mut dyn Chance) -> Result<Self, ChanceError> {
        SecretBytes::generate(chance).map(Self)
    }

    /// Takes 32 bytes, nothing otherwise.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        SecretBytes::from_slice(bytes).map(Self)
    }

    /// The bytes, for sealing and for deriving keys.
    pub fn expose(&self) -> &[u8; 32] {
        self.0.expose()
    }

    /// The value SQLCipher's `PRAGMA key` takes for a raw key: `x'…'` without the outer quotes.
    pub fn pragma_text(&self) -> Zeroizing<String> {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = Zeroizing::new(String::with_capacity(67));
        text.push_str("x'");
        for byte in self.0.expose() {
            for half in [byte >> 4, byte & 15] {
                text.push(char::from(DIGITS.get(usize::from(half)).copied().unwrap_or(b'0')));
            }
        }
        text.push('\'');
        text
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey(hidden)")
    }
}

/// Why a text cannot be a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PassphraseError {
    #[error("passphrase has {length} characters, {minimum} are needed")]
    TooShort { length: usize, minimum: usize },
    #[error("passphrase is longer than {maximum} bytes")]
    TooLong { maximum: usize },
}

impl Explain for PassphraseError {
    fn explain(&self) -> Report {
        match self {
            Self::TooShort { length, minimum } => Report::new("passphrase-too-short", Weight::Refused)
                .with("length", length)
                .with("minimum", minimum)
                .at("passphrase"),
            Self::TooLong { maximum } => {
                Report::new("passphrase-too-long", Weight::Refused).with("maximum", maximum).at("passphrase")
            }
        }
    }
}

/// What a person types to unlock.
///
/// Held in Unicode NFC with every kind of space as U+0020, so that the same words typed on another
/// keyboard or system give the same key (as RFC 8265, OpaqueString).
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    const MAXIMUM_BYTES: usize = 4096;

    /// Fewest characters of a new passphrase: 12.
    ///
    /// Whoever copies the disk can guess without limit and away from this machine; the derivation makes
    /// each guess slow, but only length makes the guesses too many. Rules about kinds of characters do not.
    pub const fn minimum_length() -> usize {
        12
    }

    /// A passphrase as typed to unlock; of any length, because the slot decides.
    pub fn typed(text: &str) -> Self {
        // Room for the longest text NFC can give, so that growing leaves no copy behind.
        let mut held = Zeroizing::new(String::with_capacity(text.len().saturating_mul(3)));
        for letter in text.nfc() {
            held.push(if letter.is_whitespace() && !letter.is_control() { ' ' } else { letter });
        }
        Self(held)
    }

    /// A passphrase for a new slot; refused when too short.
    pub fn chosen(text: &str) -> Result<Self, PassphraseError> {
        if text.len() > Self::MAXIMUM_BYTES {
            return Err(PassphraseError::TooLong { maximum: Self::MAXIMUM_BYTES });
        }
        let passphrase = Self::typed(text);
        passphrase.check_length()?;
        Ok(passphrase)
    }

    /// Refuses what [`Passphrase::chosen`] would refuse for its length.
    pub fn check_length(&self) -> Result<(), PassphraseError> {
        let (length, minimum) = (self.0.chars().count(), Self::minimum_length());
        if length < minimum { Err(PassphraseError::TooShort { length, minimum }) } else { Ok(()) }
    }

    /// How hard it is to guess, from 0 (at once) to 4 (very hard); `known` holds words an attacker
    /// would try first, such as the names of the office and the person.
    pub fn strength(&self, known: &[&str]) -> u8 {
        // The estimate reads no more than the first 100 characters of a text anyway.
        let start: Zeroizing<String> = Zeroizing::new(self.0.chars().take(100).collect());
        zxcvbn::zxcvbn(&start, known).score().into()
    }

    /// The bytes the key is derived from.
    pub(crate) fn expose(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(hidden)")
    }
}

/// A repeatable stand-in for the system's generator, for tests only.
#[cfg(test)]
pub(crate) mod repeatable {
    use super::{Chance, ChanceError};
    use sha2::{Digest, Sha256};

    /// Bytes of SHA-256 over a seed and a counter.
    pub(crate) struct Repeatable(pub u64, pub u64);

    impl Chance for Repeatable {
        fn fill(&mut self, bytes: &mut [u8]) -> Result<(), ChanceError> {
            for chunk in bytes.chunks_mut(32) {
                let block =
                    Sha256::new().chain_update(self.0.to_be_bytes()).chain_update(self.1.to_be_bytes()).finalize();
                self.1 += 1;
                chunk.copy_from_slice(&block[..chunk.len()]);
            }
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_secret_is_printed() {
        let passphrase = Passphrase::typed("correct horse battery");
        let key = DataKey::from_slice(&[0xab; 32]).unwrap();
        let printed = format!("{passphrase:?} {key:?} {:?}", SecretBytes::new([0xab; 4]));
        assert_eq!(printed, "Passphrase(hidden) DataKey(hidden) SecretBytes(hidden)");
    }

    #[test]
    fn the_pragma_text_is_a_raw_key() {
        let key = DataKey::from_slice(&[0x0f; 32]).unwrap();
        assert_eq!(*key.pragma_text(), format!("x'{}'", "0f".repeat(32)));
        assert!(DataKey::from_slice(&[0; 31]).is_none());
    }

    #[test]
    fn composed_and_decomposed_letters_are_one_passphrase() {
        assert_eq!(Passphrase::typed("e\u{301}te\u{301}\u{a0}x").expose(), Passphrase::typed("été x").expose());
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert!(Passphrase::chosen("السلام عليكم").is_ok(), "twelve letters in any script are enough");
        assert_eq!(
            Passphrase::chosen("elevenchars").unwrap_err(),
            PassphraseError::TooShort { length: 11, minimum: 12 }
        );
    }

    #[test]
    fn strength_tells_weak_from_strong() {
        assert!(Passphrase::typed("password1234").strength(&[]) <= 1);
        assert!(Passphrase::typed("harbour violet tuesday anvil").strength(&[]) >= 4);
        assert!(Passphrase::typed(&"long".repeat(2000)).strength(&[]) <= 4, "long texts are no trouble");
    }
}
