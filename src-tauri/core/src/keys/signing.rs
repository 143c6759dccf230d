//! Ed25519 signatures that say what they are for.
//!
//! Every signature covers a domain text, a zero byte and the bytes, so that a signature made for one
//! purpose is worth nothing for another.

use std::fmt;

use ed25519_dalek::Signer;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::error::{Explain, Report, Weight};
use crate::secrets::{Chance, ChanceError, SecretBytes};

/// What a signature is for; the text contains no zero byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Domain(&'static str);

impl Domain {
    /// Names a purpose; end it with its version.
    pub const fn new(text: &'static str) -> Self {
        Self(text)
    }

    /// The bytes that are signed for `bytes`.
    pub fn message(self, bytes: &[u8]) -> Vec<u8> {
        [self.0.as_bytes(), &[0], bytes].concat()
    }
}

/// The signature does not belong to this key and these bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("signature does not match")]
pub struct SignatureInvalid;

impl Explain for SignatureInvalid {
    fn explain(&self) -> Report {
        Report::new("signature-invalid", Weight::Damaged)
    }
}

/// The 64 bytes of a signature.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Signature(pub [u8; 64]);

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signature(…)")
    }
}

/// The secret half; wiped when dropped.
#[derive(Clone)]
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// Draws a fresh key.
    pub fn generate(chance: &mut dyn Chance) -> Result<Self, ChanceError> {
        Ok(Self::from_seed(&SecretBytes::generate(chance)?))
    }

    /// The key of a stored seed.
    pub fn from_seed(seed: &SecretBytes<32>) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed.expose()))
    }

    /// The seed, for storing.
    pub fn seed(&self) -> SecretBytes<32> {
        let seed = Zeroizing::new(self.0.to_bytes());
        SecretBytes::new(*seed)
    }

    /// The public half.
    pub fn verifying_key(&self) -> VerifyingKey {
        VerifyingKey(self.0.verifying_key().to_bytes())
    }

    /// Signs bytes for a purpose.
    pub fn sign(&self, domain: Domain, bytes: &[u8]) -> Signature {
        Signature(self.0.sign(&domain.message(bytes)).to_bytes())
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey(of {:?})", self.verifying_key())
    }
}

/// The public half; any 32 bytes, which verify nothing if they are no key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VerifyingKey(pub [u8; 32]);

impl VerifyingKey {
    /// Checks a signature made for a purpose; weak keys and unusual encodings are refused.
    pub fn verify(&self, domain: Domain, bytes: &[u8], signature: &Signature) -> Result<(), SignatureInvalid> {
        let key = ed25519_dalek::VerifyingKey::from_bytes(&self.0).map_err(|_| SignatureInvalid)?;
        let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
        key.verify_strict(&domain.message(bytes), &signature).map_err(|_| SignatureInvalid)
    }

    /// The 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().take(8).try_for_each(|byte| write!(f, "{byte:02x}"))?;
        f.write_str("…")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTER: Domain = Domain::new("letter 1");
    const CARD: Domain = Domain::new("card 1");

    fn key() -> SigningKey {
        SigningKey::from_seed(&SecretBytes::new([7; 32]))
    }

    #[test]
    fn a_signature_holds_for_its_own_purpose_and_bytes_only() {
        let signature = key().sign(LETTER, b"text");
        let public = key().verifying_key();
        assert_eq!(public.verify(LETTER, b"text", &signature), Ok(()));
        assert_eq!(public.verify(CARD, b"text", &signature), Err(SignatureInvalid));
        assert_eq!(public.verify(LETTER, b"texT", &signature), Err(SignatureInvalid));
        let other = SigningKey::from_seed(&SecretBytes::new([8; 32])).verifying_key();
        assert_eq!(other.verify(LETTER, b"text", &signature), Err(SignatureInvalid));
    }

    #[test]
    fn weak_keys_verify_nothing() {
        let mut identity_point = [0; 32];
        identity_point[0] = 1;
        let mut forged = [0; 64];
        forged[0] = 1;
        let weak = VerifyingKey(identity_point);
        assert_eq!(weak.verify(LETTER, b"anything", &Signature(forged)), Err(SignatureInvalid));
        assert_eq!(VerifyingKey([0xff; 32]).verify(LETTER, b"", &Signature(forged)), Err(SignatureInvalid));
    }

    #[test]
    fn the_seed_gives_the_key_back_and_is_not_printed() {
        assert_eq!(SigningKey::from_seed(&key().seed()).verifying_key(), key().verifying_key());
        assert!(!format!("{:?}", key()).contains("0707"));
    }
}
