//! The card file: introduces a desk or an authority to somebody who then types its fingerprint.
//!
//! A card proves nothing by itself; a card that parses is only well formed and consistent.

use thiserror::Error;

use super::canonical::{Malformed, Reader, Writer, malformed};
use super::certificates::check_name;
use super::fingerprint::Fingerprint;
use super::sealing::SealAddress;
use super::signing::{Domain, Signature, SigningKey, VerifyingKey};
use crate::error::{Explain, Report, Weight};

const MAGIC: &[u8] = b"comity card 0\n";
const MAGIC_ANY_VERSION: &[u8] = b"comity card ";
const DOMAIN: Domain = Domain::new("comity card 0");
const MAXIMUM_NAME: usize = super::certificates::MAXIMUM_NAME;
/// Largest card file in bytes.
pub const MAXIMUM_CARD: usize = 16 * 1024;

/// Why a file is no card to be admitted.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CardError {
    #[error("not a card file")]
    NotACard,
    #[error("card is of another version")]
    OtherVersion,
    #[error("card file is larger than {MAXIMUM_CARD} bytes")]
    TooLarge,
    #[error(transparent)]
    Malformed(#[from] Malformed),
    #[error("card signature does not match")]
    SignatureInvalid,
    #[error("card must be signed by the key it introduces")]
    WrongSigner,
}

impl Explain for CardError {
    fn explain(&self) -> Report {
        match self {
            Self::NotACard => Report::new("card-not-a-card", Weight::Damaged),
            Self::OtherVersion => Report::new("card-other-version", Weight::Refused),
            Self::TooLarge => Report::new("card-too-large", Weight::Damaged),
            Self::Malformed(_) => Report::new("card-damaged", Weight::Damaged),
            Self::SignatureInvalid => Report::new("card-signature", Weight::Damaged),
            Self::WrongSigner => Report::new("card-wrong-signer", Weight::Failed),
        }
    }
}

/// What a card introduces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardKind {
    Desk,
    Authority,
}

/// The part the fingerprint covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardIdentity {
    /// ISO 3166-1 alpha-2.
    pub state: String,
    pub authority_name: String,
    pub authority_root: VerifyingKey,
    /// Name and sign key of the desk; none on an authority's card.
    pub desk: Option<(String, VerifyingKey)>,
}

/// The first member of staff of a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Founder {
    pub name: String,
    pub sign_key: VerifyingKey,
    pub seal_address: SealAddress,
}

/// A card whose signature fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    pub identity: CardIdentity,
    /// Where to seal to: the desk's address, or the authority's on its card.
    pub seal_address: SealAddress,
    pub founder: Option<Founder>,
    pub issued_at: i64,
    signature: Signature,
}

impl CardIdentity {
    /// Desk or authority.
    pub fn kind(&self) -> CardKind {
        if self.desk.is_some() { CardKind::Desk } else { CardKind::Authority }
    }

    /// The key that signs the card: the desk's, or the root on an authority's card.
    pub fn signer(&self) -> VerifyingKey {
        self.desk.as_ref().map_or(self.authority_root, |(_, key)| *key)
    }

    /// The 32 digits to read aloud.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of_identity(&self.to_bytes())
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.array(if self.desk.is_some() { 6 } else { 4 });
        out.unsigned(if self.desk.is_some() { 1 } else { 2 });
        out.text(&self.state).text(&self.authority_name).bytes(self.authority_root.as_bytes());
        if let Some((name, key)) = &self.desk {
            out.text(name).bytes(key.as_bytes());
        }
        out.finish()
    }

    fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut fields = Reader::new(bytes);
        let is_desk = fields.array_of(6, "identity").is_ok();
        if !is_desk {
            fields = Reader::new(bytes);
            fields.array_of(4, "identity")?;
        }
        if fields.unsigned("kind")? != if is_desk { 1 } else { 2 } {
            return malformed("kind");
        }
        let identity = Self {
            state: fields.text(2, "State")?.to_owned(),
            authority_name: fields.text(MAXIMUM_NAME, "authority name")?.to_owned(),
            authority_root: VerifyingKey(fields.exactly("authority root")?),
            desk: match is_desk {
                true => {
                    let name = fields.text(MAXIMUM_NAME, "desk name")?.to_owned();
                    Some((name, VerifyingKey(fields.exactly("desk key")?)))
                }
                false => None,
            },
        };
        fields.end("end of identity")?;
        identity.check()?;
        if identity.to_bytes() == bytes { Ok(identity) } else { malformed("identity encoding") }
    }

    fn check(&self) -> Result<(), Malformed> {
        if self.state.len() != 2 || !self.state.bytes().all(|letter| letter.is_ascii_uppercase()) {
            return malformed("State");
        }
        check_name(&self.authority_name, "")?;
        self.desk.as_ref().map_or(Ok(()), |(name, _)| check_name(name, ""))
    }
}

impl Card {
    /// Signs a card with the key it introduces.
    pub fn issue(
        identity: CardIdentity,
        seal_address: SealAddress,
        founder: Option<Founder>,
        issued_at: i64,
        key: &SigningKey,
    ) -> Result<Self, CardError> {
        if identity.signer() != key.verifying_key() {
            return Err(CardError::WrongSigner);
        }
        identity.check()?;
        if let Some(founder) = &founder {
            check_name(&founder.name, "")?;
        }
        let mut card = Self { identity, seal_address, founder, issued_at, signature: Signature([0; 64]) };
        card.signature = key.sign(DOMAIN, &card.signed_bytes());
        Ok(card)
    }

    fn rest_bytes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.array(3).text(self.seal_address.as_str());
        match &self.founder {
            Some(founder) => {
                out.array(3).text(&founder.name).bytes(founder.sign_key.as_bytes());
                out.text(founder.seal_address.as_str())
            }
            None => out.null(),
        };
        out.signed(self.issued_at).finish()
    }

    fn signed_bytes(&self) -> Vec<u8> {
        Writer::new().array(2).bytes(&self.identity.to_bytes()).bytes(&self.rest_bytes()).finish()
    }

    /// The card file.
    pub fn to_file(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.array(3).bytes(&self.identity.to_bytes()).bytes(&self.rest_bytes()).bytes(&self.signature.0);
        [MAGIC, &out.finish()].concat()
    }

    /// Reads a card file and checks that it is signed by the key it introduces.
    pub fn parse_file(file: &[u8]) -> Result<Self, CardError> {
        let Some(bytes) = file.strip_prefix(MAGIC) else {
            let other = file.starts_with(MAGIC_ANY_VERSION);
            return Err(if other { CardError::OtherVersion } else { CardError::NotACard });
        };
        if file.len() > MAXIMUM_CARD {
            return Err(CardError::TooLarge);
        }
        let mut parts = Reader::new(bytes);
        parts.array_of(3, "card")?;
        let identity = CardIdentity::parse(parts.bytes(MAXIMUM_CARD, "identity")?)?;
        let mut rest = Reader::new(parts.bytes(MAXIMUM_CARD, "rest")?);
        let signature = Signature(parts.exactly("signature")?);
        parts.end("end of card")?;
        rest.array_of(3, "rest")?;
        let card = Self {
            identity,
            seal_address: parse_address(&mut rest)?,
            founder: if rest.is_null() { None } else { Some(parse_founder(&mut rest)?) },
            issued_at: rest.signed("issued at")?,
            signature,
        };
        rest.end("end of rest")?;
        if card.to_file() != file {
            malformed("card encoding")?;
        }
        card.identity
            .signer()
            .verify(DOMAIN, &card.signed_bytes(), &card.signature)
            .map_err(|_| CardError::SignatureInvalid)?;
        Ok(card)
    }
}

fn parse_address(fields: &mut Reader<'_>) -> Result<SealAddress, Malformed> {
    SealAddress::parse(fields.text(SealAddress::MAXIMUM_LENGTH, "seal address")?).or(malformed("seal address"))
}

fn parse_founder(fields: &mut Reader<'_>) -> Result<Founder, Malformed> {
    fields.array_of(3, "founder")?;
    let name = fields.text(MAXIMUM_NAME, "founder name")?.to_owned();
    check_name(&name, "")?;
    let sign_key = VerifyingKey(fields.exactly("founder key")?);
    Ok(Founder { name, sign_key, seal_address: parse_address(fields)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secrets::SecretBytes;

    const ADDRESS: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_seed(&SecretBytes::new([seed; 32]))
    }

    fn address() -> SealAddress {
        SealAddress::parse(ADDRESS).unwrap()
    }

    fn identity(desk: bool) -> CardIdentity {
        CardIdentity {
            state: "LU".into(),
            authority_name: "Parquet général".into(),
            authority_root: key(1).verifying_key(),
            desk: desk.then(|| ("Port desk".into(), key(2).verifying_key())),
        }
    }

    fn desk_card() -> Card {
        let founder = Founder { name: "Ana".into(), sign_key: key(3).verifying_key(), seal_address: address() };
        Card::issue(identity(true), address(), Some(founder), 1_700_000_000_000, &key(2)).unwrap()
    }

    #[test]
    fn cards_of_both_kinds_read_back() {
        assert_eq!(Card::parse_file(&desk_card().to_file()).as_ref(), Ok(&desk_card()));
        let card = Card::issue(identity(false), address(), None, 5, &key(1)).unwrap();
        assert_eq!(Card::parse_file(&card.to_file()).as_ref(), Ok(&card));
        assert_eq!((card.identity.kind(), desk_card().identity.kind()), (CardKind::Authority, CardKind::Desk));
        assert_eq!(Card::issue(identity(false), address(), None, 5, &key(2)), Err(CardError::WrongSigner));
    }

    #[test]
    fn the_fingerprint_covers_the_identity_only() {
        let mut later = desk_card();
        later.issued_at += 1;
        later.founder = None;
        assert!(later.identity.fingerprint().matches(&desk_card().identity.fingerprint()));
        assert_eq!(desk_card().identity.fingerprint().to_string(), "28736 90043 01178 70041 99989 20925 01979 78355");
        for change in [
            |id: &mut CardIdentity| id.state = "LT".into(),
            |id: &mut CardIdentity| id.authority_name.push('x'),
            |id: &mut CardIdentity| id.authority_root = key(9).verifying_key(),
            |id: &mut CardIdentity| id.desk = None,
            |id: &mut CardIdentity| id.desk = Some(("Port desk".into(), key(9).verifying_key())),
        ] {
            let mut other = identity(true);
            change(&mut other);
            assert!(!other.fingerprint().matches(&identity(true).fingerprint()));
        }
    }

    #[test]
    fn every_changed_or_cut_byte_is_refused() {
        let file = desk_card().to_file();
        for at in 0..file.len() {
            assert!(Card::parse_file(&file[..at]).is_err());
            for bit in 0..8 {
                let mut changed = file.clone();
                changed[at] ^= 1 << bit;
                assert!(Card::parse_file(&changed).is_err(), "bit {bit} of byte {at}");
            }
        }
    }

    #[test]
    fn other_files_are_told_apart() {
        assert_eq!(Card::parse_file(b"PK\x03\x04"), Err(CardError::NotACard));
        assert_eq!(Card::parse_file(b"comity card 1\n\x80"), Err(CardError::OtherVersion));
        assert_eq!(Card::parse_file(&[MAGIC, &[0; MAXIMUM_CARD]].concat()), Err(CardError::TooLarge));
        let mut swapped = desk_card();
        swapped.founder = None;
        assert_eq!(Card::parse_file(&swapped.to_file()), Err(CardError::SignatureInvalid));
    }
}
