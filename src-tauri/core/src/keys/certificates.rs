//! Who is who at an authority: people, desks and the authority's seal, certified from the root down.
//!
//! The root certifies the first administrator, administrators certify the rest. Removal and revocation
//! are not told here: the journal decides whose certificate still counts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use sha2::{Digest, Sha256};
use thiserror::Error;

use super::canonical::{Malformed, Reader, Writer, malformed};
use super::sealing::SealAddress;
use super::signing::{Domain, Signature, SigningKey, VerifyingKey};
use crate::error::{Explain, Report, Weight};

const VERSION: u64 = 1;
/// Fields with the signature.
const ITEMS: usize = 12;
const PERSON: u64 = 1;
const DESK: u64 = 2;
const AUTHORITY_SEAL: u64 = 3;
const DOMAIN: Domain = Domain::new("comity certificate 1");
/// Longest name in bytes.
pub const MAXIMUM_NAME: usize = 512;
const MAXIMUM_MARK: usize = 32;
/// Longest certificate in bytes.
pub const MAXIMUM_CERTIFICATE: usize = 2048;
/// Most certificates in one chain.
pub const MAXIMUM_CHAIN: usize = 4096;
/// Most steps from the root: root, administrator, administrator, …
const MAXIMUM_DEPTH: u32 = 8;

/// Why certificates were refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CertificateError {
    #[error(transparent)]
    Malformed(#[from] Malformed),
    #[error("certificate version {found} is newer than this program")]
    TooNew { found: u64 },
    #[error("certificate belongs to another authority")]
    OtherAuthority,
    #[error("certificate signature does not match")]
    SignatureInvalid,
    #[error("certificate is signed by an unknown key")]
    UnknownIssuer,
    #[error("certificate is signed by somebody who is no administrator")]
    IssuerNotAdministrator,
    #[error("too many certificates, or too many steps from the root")]
    ChainTooLong,
}

impl Explain for CertificateError {
    fn explain(&self) -> Report {
        match self {
            Self::Malformed(_) => Report::new("certificate-malformed", Weight::Damaged),
            Self::TooNew { found } => Report::new("certificate-too-new", Weight::Refused).with("found", found),
            Self::OtherAuthority => Report::new("certificate-other-authority", Weight::Damaged),
            Self::SignatureInvalid => Report::new("certificate-signature", Weight::Damaged),
            Self::UnknownIssuer => Report::new("certificate-unknown-issuer", Weight::Damaged),
            Self::IssuerNotAdministrator => Report::new("certificate-issuer-role", Weight::Damaged),
            Self::ChainTooLong => Report::new("certificate-chain-too-long", Weight::Damaged),
        }
    }
}

/// What a member of staff may do; the program, not cryptography, enforces it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    Administrator,
    Head,
    Officer,
    Clerk,
    Reader,
    Auditor,
}

impl Role {
    /// Every role with its number in a certificate; numbers are never reused.
    pub const ALL: [(Self, u64); 6] = [
        (Self::Administrator, 1),
        (Self::Head, 2),
        (Self::Officer, 3),
        (Self::Clerk, 4),
        (Self::Reader, 5),
        (Self::Auditor, 6),
    ];

    /// The word used in settings and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Head => "head",
            Self::Officer => "officer",
            Self::Clerk => "clerk",
            Self::Reader => "reader",
            Self::Auditor => "auditor",
        }
    }

    /// The role of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().map(|(role, _)| role).find(|role| role.code() == code)
    }

    fn number(self) -> u64 {
        Self::ALL.into_iter().find(|(role, _)| *role == self).map_or(0, |(_, number)| number)
    }
}

/// What a certificate is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Person(Role),
    Desk,
    /// The authority's current encryption address; the sign key is the root key.
    AuthoritySeal,
}

impl Subject {
    /// Kind and role as they stand in a certificate.
    fn numbers(self) -> (u64, u64) {
        match self {
            Self::Person(role) => (PERSON, role.number()),
            Self::Desk => (DESK, 0),
            Self::AuthoritySeal => (AUTHORITY_SEAL, 0),
        }
    }

    /// None for a kind or role of a newer program.
    fn from_numbers(kind: u64, role: u64) -> Result<Option<Self>, Malformed> {
        match (kind, role) {
            (PERSON, 1..) => {
                Ok(Role::ALL.into_iter().find(|(_, number)| *number == role).map(|(role, _)| Self::Person(role)))
            }
            (DESK, 0) => Ok(Some(Self::Desk)),
            (AUTHORITY_SEAL, 0) => Ok(Some(Self::AuthoritySeal)),
            (PERSON | DESK | AUTHORITY_SEAL, _) => malformed("certificate kind or role"),
            _ => Ok(None),
        }
    }
}

/// A signed statement about one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    pub subject: Subject,
    pub authority_root: VerifyingKey,
    pub name: String,
    pub sign_key: VerifyingKey,
    pub seal_address: SealAddress,
    /// The mark of a desk in case numbers; may be empty.
    pub mark: String,
    /// The sign key of a person's desk: a staff key belongs to one person at one desk. None for anything else.
    pub desk: Option<VerifyingKey>,
    pub issued_at: i64,
    pub issuer: VerifyingKey,
    signature: Signature,
}

/// What is to be certified.
#[derive(Debug, Clone)]
pub struct CertificateRequest {
    pub subject: Subject,
    pub authority_root: VerifyingKey,
    pub name: String,
    pub sign_key: VerifyingKey,
    pub seal_address: SealAddress,
    pub mark: String,
    /// The sign key of the desk; required for a person, refused for anything else.
    pub desk: Option<VerifyingKey>,
    pub issued_at: i64,
}

impl Certificate {
    /// Signs a statement; refuses a name, mark or desk that could not be read back.
    pub fn issue(request: CertificateRequest, issuer: &SigningKey) -> Result<Self, CertificateError> {
        let CertificateRequest { subject, authority_root, name, sign_key, seal_address, mark, desk, issued_at } =
            request;
        check_name(&name, &mark)?;
        check_desk(subject.numbers().0, desk.as_ref())?;
        let mut certificate = Self {
            subject,
            authority_root,
            name,
            sign_key,
            seal_address,
            mark,
            desk,
            issued_at,
            issuer: issuer.verifying_key(),
            signature: Signature([0; 64]),
        };
        certificate.signature = issuer.sign(DOMAIN, &certificate.signed_bytes());
        Ok(certificate)
    }

    fn write(&self, items: usize, (kind, role): (u64, u64)) -> Writer {
        let mut out = Writer::new();
        out.array(items).unsigned(VERSION).unsigned(kind).bytes(self.authority_root.as_bytes()).text(&self.name);
        out.unsigned(role).bytes(self.sign_key.as_bytes()).text(self.seal_address.as_str()).text(&self.mark);
        match &self.desk {
            Some(desk) => out.bytes(desk.as_bytes()),
            None => out.null(),
        };
        out.signed(self.issued_at).bytes(self.issuer.as_bytes());
        out
    }

    fn signed_bytes(&self) -> Vec<u8> {
        self.write(ITEMS - 1, self.subject.numbers()).finish()
    }

    /// The certificate as it travels.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.write(ITEMS, self.subject.numbers()).bytes(&self.signature.0).finish()
    }

    /// Reads one certificate and checks its signature, but not who the issuer is.
    pub fn parse(bytes: &[u8]) -> Result<Self, CertificateError> {
        match Self::parse_known(bytes)? {
            Some(certificate) => Ok(certificate),
            None => malformed("certificate kind or role")?,
        }
    }

    /// As `parse`; None for a sound certificate of a kind or role that this program does not know.
    fn parse_known(bytes: &[u8]) -> Result<Option<Self>, CertificateError> {
        if bytes.len() > MAXIMUM_CERTIFICATE {
            malformed("certificate length")?;
        }
        let mut fields = Reader::new(bytes);
        let length = fields.array_of(ITEMS as u64, "certificate");
        match fields.unsigned("certificate version") {
            Ok(VERSION) => length?,
            Ok(found) if found > VERSION => return Err(CertificateError::TooNew { found }),
            _ => malformed("certificate version")?,
        }
        let kind = fields.unsigned("certificate kind")?;
        let authority_root = VerifyingKey(fields.exactly("authority root")?);
        let name = fields.text(MAXIMUM_NAME, "name")?.to_owned();
        let role = fields.unsigned("role")?;
        let known = Subject::from_numbers(kind, role)?;
        let certificate = Self {
            // An unknown subject is never handed out; the checks below go by the numbers as read.
            subject: known.unwrap_or(Subject::AuthoritySeal),
            authority_root,
            name,
            sign_key: VerifyingKey(fields.exactly("sign key")?),
            seal_address: parse_address(fields.text(SealAddress::MAXIMUM_LENGTH, "seal address")?)?,
            mark: fields.text(MAXIMUM_MARK, "mark")?.to_owned(),
            desk: if fields.is_null() { None } else { Some(VerifyingKey(fields.exactly("desk")?)) },
            issued_at: fields.signed("issued at")?,
            issuer: VerifyingKey(fields.exactly("issuer")?),
            signature: Signature(fields.exactly("signature")?),
        };
        fields.end("end of certificate")?;
        check_name(&certificate.name, &certificate.mark)?;
        check_desk(kind, certificate.desk.as_ref())?;
        if certificate.write(ITEMS, (kind, role)).bytes(&certificate.signature.0).finish() != bytes {
            malformed("certificate encoding")?;
        }
        let digest: [u8; 32] = Sha256::digest(bytes).into();
        if !Sound::holds(&digest) {
            certificate
                .issuer
                .verify(DOMAIN, &certificate.write(ITEMS - 1, (kind, role)).finish(), &certificate.signature)
                .map_err(|_| CertificateError::SignatureInvalid)?;
            Sound::note(digest);
        }
        Ok(known.map(|_| certificate))
    }
}

/// Digests of certificates whose signature has been checked by this process. Whether it holds depends on the bytes
/// alone, and the same few are read again with every name that is shown.
struct Sound(BTreeSet<[u8; 32]>);

static SOUND: Mutex<Sound> = Mutex::new(Sound(BTreeSet::new()));

impl Sound {
    /// More than a chain may have; whoever sends others again and again only makes us check again.
    const MOST: usize = 4 * MAXIMUM_CHAIN;

    fn holds(digest: &[u8; 32]) -> bool {
        SOUND.lock().is_ok_and(|sound| sound.0.contains(digest))
    }

    fn note(digest: [u8; 32]) {
        if let Ok(mut sound) = SOUND.lock() {
            if sound.0.len() >= Self::MOST {
                sound.0.clear();
            }
            sound.0.insert(digest);
        }
    }
}

fn parse_address(text: &str) -> Result<SealAddress, Malformed> {
    SealAddress::parse(text).or(malformed("seal address"))
}

/// A name has a letter to show and no control characters.
pub(super) fn check_name(name: &str, mark: &str) -> Result<(), Malformed> {
    let fits = |text: &str, most: usize| text.len() <= most && !text.chars().any(char::is_control);
    if name.trim().is_empty() || !fits(name, MAXIMUM_NAME) || !fits(mark, MAXIMUM_MARK) {
        return malformed("name");
    }
    Ok(())
}

/// A person has a desk; a desk and a seal have none. A kind of a newer program may.
fn check_desk(kind: u64, desk: Option<&VerifyingKey>) -> Result<(), Malformed> {
    match (kind, desk) {
        (PERSON, None) | (DESK | AUTHORITY_SEAL, Some(_)) => malformed("desk"),
        _ => Ok(()),
    }
}

/// Everyone a chain vouches for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directory {
    pub authority_root: VerifyingKey,
    /// People by sign key, each with the newest certificate.
    pub people: BTreeMap<VerifyingKey, Certificate>,
    /// Desks by sign key, each with the newest certificate.
    pub desks: BTreeMap<VerifyingKey, Certificate>,
    /// The authority's newest encryption address.
    pub authority_seal: Option<Certificate>,
    /// Everyone whom some certificate made administrator; whether they still are, the journal says.
    administrators: BTreeSet<VerifyingKey>,
}

impl Directory {
    /// The role of a person, if the chain knows the key.
    pub fn role_of(&self, sign_key: &VerifyingKey) -> Option<Role> {
        match self.people.get(sign_key)?.subject {
            Subject::Person(role) => Some(role),
            Subject::Desk | Subject::AuthoritySeal => None,
        }
    }

    /// Whether some certificate made this person administrator, at some time.
    pub fn was_administrator(&self, person: &VerifyingKey) -> bool {
        self.administrators.contains(person)
    }

    /// The sign key of the desk a person belongs to, if the chain knows the person.
    pub fn desk_of(&self, person: &VerifyingKey) -> Option<VerifyingKey> {
        self.people.get(person)?.desk
    }

    /// The certificate of a desk.
    pub fn find_desk(&self, sign_key: &VerifyingKey) -> Option<&Certificate> {
        self.desks.get(sign_key)
    }

    fn admit(&mut self, certificate: Certificate) {
        let held = match certificate.subject {
            Subject::Person(_) => self.people.get(&certificate.sign_key),
            Subject::Desk => self.desks.get(&certificate.sign_key),
            Subject::AuthoritySeal => self.authority_seal.as_ref(),
        };
        // The same set gives the same directory in whatever order it came.
        let rank = |certificate: &Certificate| (certificate.issued_at, certificate.to_bytes());
        if held.is_some_and(|held| rank(held) >= rank(&certificate)) {
            return;
        }
        match certificate.subject {
            Subject::Person(_) => drop(self.people.insert(certificate.sign_key, certificate)),
            Subject::Desk => drop(self.desks.insert(certificate.sign_key, certificate)),
            Subject::AuthoritySeal => self.authority_seal = Some(certificate),
        }
    }
}

/// Checks that every certificate leads to the root; all or nothing, in any order.
///
/// A sound certificate of a kind or role that this program does not know is skipped: it vouches for nothing.
pub fn verify_chain<B: AsRef<[u8]>>(root: &VerifyingKey, chain: &[B]) -> Result<Directory, CertificateError> {
    if chain.len() > MAXIMUM_CHAIN {
        return Err(CertificateError::ChainTooLong);
    }
    let mut open = chain
        .iter()
        .filter_map(|bytes| Certificate::parse_known(bytes.as_ref()).transpose())
        .collect::<Result<Vec<_>, _>>()?;
    if open.iter().any(|certificate| certificate.authority_root != *root) {
        return Err(CertificateError::OtherAuthority);
    }
    let mut directory = Directory {
        authority_root: *root,
        people: BTreeMap::new(),
        desks: BTreeMap::new(),
        authority_seal: None,
        administrators: BTreeSet::new(),
    };
    let mut issuers = BTreeSet::from([*root]);
    let mut certified = BTreeSet::new();
    for _ in 0..MAXIMUM_DEPTH {
        let (known, unknown): (Vec<_>, Vec<_>) =
            open.into_iter().partition(|certificate| issuers.contains(&certificate.issuer));
        issuers = known
            .iter()
            .filter(|certificate| certificate.subject == Subject::Person(Role::Administrator))
            .map(|certificate| certificate.sign_key)
            .collect();
        directory.administrators.extend(issuers.iter().copied());
        certified.extend(known.iter().map(|certificate| certificate.sign_key));
        known.into_iter().for_each(|certificate| directory.admit(certificate));
        open = unknown;
    }
    match open.first() {
        None => Ok(directory),
        Some(left) if directory.was_administrator(&left.issuer) => Err(CertificateError::ChainTooLong),
        Some(_) if open.iter().any(|left| certified.contains(&left.issuer)) => {
            Err(CertificateError::IssuerNotAdministrator)
        }
        Some(_) => Err(CertificateError::UnknownIssuer),
    }
}

#[cfg(test)]
mod tests;
