//! Sealing bytes to people and desks with age v1 and X25519.
//!
//! The `age` crate draws file keys, nonces and new identities from the system itself.

use std::fmt;
use std::io::{Read, Write};

use age::secrecy::{ExposeSecret, SecretString};
use age::x25519;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::error::{Explain, Report, Weight};

/// Why sealing or unsealing did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SealError {
    #[error("not a seal address")]
    BadAddress,
    #[error("not a seal key")]
    BadKey,
    #[error("nobody to seal to")]
    NoRecipient,
    #[error("sealing failed")]
    SealFailed,
    #[error("damaged, or not sealed to this key")]
    NotOpened,
    #[error("sealed content is larger than allowed")]
    TooLarge,
}

impl Explain for SealError {
    fn explain(&self) -> Report {
        match self {
            Self::BadAddress => Report::new("seal-address-invalid", Weight::Damaged),
            Self::BadKey => Report::new("seal-key-invalid", Weight::Damaged),
            Self::NoRecipient => Report::new("seal-no-recipient", Weight::Usage),
            Self::SealFailed => Report::new("seal-failed", Weight::Failed),
            Self::NotOpened => Report::new("seal-not-opened", Weight::Damaged),
            Self::TooLarge => Report::new("seal-too-large", Weight::Damaged),
        }
    }
}

/// Where to seal to: the text `age1…` in its one spelling.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SealAddress(String);

impl SealAddress {
    /// Longest text of an address that this version knows.
    pub const MAXIMUM_LENGTH: usize = 64;

    /// Reads an address; only the spelling that `age` itself prints is taken.
    pub fn parse(text: &str) -> Result<Self, SealError> {
        if text.len() > Self::MAXIMUM_LENGTH {
            return Err(SealError::BadAddress);
        }
        let recipient: x25519::Recipient = text.parse().map_err(|_| SealError::BadAddress)?;
        if recipient.to_string() == text { Ok(Self(text.to_owned())) } else { Err(SealError::BadAddress) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn recipient(&self) -> Result<x25519::Recipient, SealError> {
        self.0.parse().map_err(|_| SealError::BadAddress)
    }
}

impl fmt::Display for SealAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Opens what was sealed to its address; wiped when dropped.
#[derive(Clone)]
pub struct SealKey(SecretString);

impl SealKey {
    /// Draws a fresh key (by `age`, from the system's generator).
    pub fn generate() -> Self {
        Self(x25519::Identity::generate().to_string())
    }

    /// Reads the text `AGE-SECRET-KEY-1…`.
    pub fn parse(text: &str) -> Result<Self, SealError> {
        let identity: x25519::Identity = text.parse().map_err(|_| SealError::BadKey)?;
        Ok(Self(identity.to_string()))
    }

    /// The text, for storing.
    pub fn expose_text(&self) -> &str {
        self.0.expose_secret()
    }

    /// The public address.
    pub fn address(&self) -> Result<SealAddress, SealError> {
        Ok(SealAddress(self.identity()?.to_public().to_string()))
    }

    pub(crate) fn identity(&self) -> Result<x25519::Identity, SealError> {
        self.0.expose_secret().parse().map_err(|_| SealError::BadKey)
    }
}

impl fmt::Debug for SealKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealKey(hidden)")
    }
}

/// An age encryptor for these addresses.
pub(crate) fn encryptor(addresses: &[SealAddress]) -> Result<age::Encryptor, SealError> {
    if addresses.is_empty() {
        return Err(SealError::NoRecipient);
    }
    let recipients = addresses.iter().map(SealAddress::recipient).collect::<Result<Vec<_>, _>>()?;
    age::Encryptor::with_recipients(recipients.iter().map(|recipient| recipient as &dyn age::Recipient))
        .map_err(|_| SealError::SealFailed)
}

/// Seals a small secret; any one of the addresses can open it.
pub fn seal(bytes: &[u8], addresses: &[SealAddress]) -> Result<Vec<u8>, SealError> {
    let mut sealed = Vec::new();
    let mut writer = encryptor(addresses)?.wrap_output(&mut sealed).map_err(|_| SealError::SealFailed)?;
    writer.write_all(bytes).and_then(|()| writer.finish().map(drop)).map_err(|_| SealError::SealFailed)?;
    Ok(sealed)
}

/// Opens a small secret of at most `most` bytes.
pub fn unseal(sealed: &[u8], key: &SealKey, most: usize) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let identity = key.identity()?;
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|_| SealError::NotOpened)?;
    let reader =
        decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(|_| SealError::NotOpened)?;
    // Full room at once, so that no copy stays behind in memory that was given back.
    let mut bytes = Zeroizing::new(Vec::with_capacity(most.saturating_add(1).min(sealed.len())));
    reader.take(most as u64 + 1).read_to_end(&mut bytes).map_err(|_| SealError::NotOpened)?;
    if bytes.len() > most { Err(SealError::TooLarge) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_named_key_opens_and_no_other() {
        let (ana, ben, eve) = (SealKey::generate(), SealKey::generate(), SealKey::generate());
        let sealed = seal(b"data key", &[ana.address().unwrap(), ben.address().unwrap()]).unwrap();
        for key in [&ana, &ben] {
            assert_eq!(**unseal(&sealed, key, 100).unwrap(), *b"data key");
        }
        assert_eq!(unseal(&sealed, &eve, 100), Err(SealError::NotOpened));
        assert_eq!(unseal(&sealed, &ana, 7), Err(SealError::TooLarge));
        assert_eq!(unseal(&sealed, &ana, 8).unwrap().len(), 8);
    }

    #[test]
    fn a_changed_or_cut_seal_does_not_open() {
        let key = SealKey::generate();
        let sealed = seal(b"secret", &[key.address().unwrap()]).unwrap();
        for at in 0..sealed.len() {
            assert!(unseal(&sealed[..at], &key, 100).is_err());
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(unseal(&changed, &key, 100).is_err(), "byte {at}");
        }
    }

    #[test]
    fn texts_survive_and_odd_spellings_do_not() {
        let key = SealKey::generate();
        let address = key.address().unwrap();
        assert_eq!(SealKey::parse(key.expose_text()).unwrap().address(), Ok(address.clone()));
        assert_eq!(SealAddress::parse(address.as_str()), Ok(address.clone()));
        assert_eq!(SealAddress::parse(&address.as_str().to_uppercase()), Err(SealError::BadAddress));
        assert_eq!(SealAddress::parse(&"a".repeat(70_000)), Err(SealError::BadAddress));
        assert_eq!(SealKey::parse(address.as_str()).unwrap_err(), SealError::BadKey);
        assert_eq!(seal(b"", &[]), Err(SealError::NoRecipient));
        assert_eq!(format!("{key:?}"), "SealKey(hidden)");
    }
}
