//! One entry of an access log in its one encoding, the hash that chains it, and the signatures over that.

use sha2::{Digest, Sha256};

use super::kinds::AccessKind;
use crate::ids::StreamId;
use crate::journal::ChainHash;
use crate::keys::canonical::{Malformed, Reader, Writer, malformed};
use crate::keys::{Domain, Signature, VerifyingKey};

/// Domain of both signatures over an entry: the person's and the desk's.
pub const ENTRY: Domain = Domain::new("comity access entry 1");
const HASHED: &[u8] = b"comity access 1\0";
/// Bytes of a row's global name.
const LONGEST_ROW: usize = 64;
/// Bytes of a code.
const LONGEST_CODE: usize = 64;
/// Bytes of a name of a person or a desk.
pub(crate) const LONGEST_NAME: usize = 200;
/// Bytes of an entry.
pub const LONGEST_ENTRY: usize = 1_024;

/// What is noted. No text that somebody typed about a case: rows are named, so that expunging reaches them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccessNote {
    /// Code of an [`AccessKind`].
    pub kind: u16,
    /// The case it is about, by its global name.
    pub case: Option<Vec<u8>>,
    /// The document or letter it is about, by its global name.
    pub row: Option<Vec<u8>>,
    /// A code that says more: which paper, which list and format, how the register was locked.
    pub what: String,
    /// An account or a desk.
    pub name: String,
    /// How many, where it is about several.
    pub count: u64,
    /// When it happened, if that was before it could be noted. UTC milliseconds.
    pub happened_at: Option<i64>,
}

impl AccessNote {
    /// A note that says no more than its kind.
    pub fn new(kind: AccessKind) -> Self {
        Self { kind: kind.code(), ..Self::default() }
    }

    /// About a case.
    pub fn of_case(mut self, global_name: Vec<u8>) -> Self {
        self.case = Some(global_name);
        self
    }

    /// About a document or a letter.
    pub fn of_row(mut self, global_name: Vec<u8>) -> Self {
        self.row = Some(global_name);
        self
    }

    /// A code that says more.
    pub fn what(mut self, code: impl Into<String>) -> Self {
        self.what = cut(code.into(), LONGEST_CODE);
        self
    }

    /// An account or a desk.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = cut(name.into(), LONGEST_NAME);
        self
    }

    /// How many.
    pub fn count(mut self, count: u64) -> Self {
        self.count = count;
        self
    }

    /// When it happened.
    pub fn happened_at(mut self, at: i64) -> Self {
        self.happened_at = Some(at);
        self
    }
}

/// As many whole characters as fit.
fn cut(mut text: String, most: usize) -> String {
    if text.len() > most {
        let end = (0..=most).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        text.truncate(end);
    }
    text
}

/// An entry: a note with its place, its time and its author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessEntry {
    /// The log: a desk and an epoch.
    pub log: StreamId,
    /// From 1.
    pub sequence: u64,
    /// Hash of the entry before it.
    pub previous: ChainHash,
    /// UTC milliseconds, by the clock of the desk.
    pub at: i64,
    /// Public signing key of the person.
    pub staff: [u8; 32],
    /// What is noted.
    pub note: AccessNote,
}

impl AccessEntry {
    /// The bytes that the hash covers.
    pub fn to_bytes(&self) -> Vec<u8> {
        let note = &self.note;
        let mut out = Writer::new();
        out.array(13).bytes(&self.log.0).unsigned(self.sequence).bytes(&self.previous).signed(self.at);
        out.bytes(&self.staff).unsigned(note.kind.into());
        for name in [&note.case, &note.row] {
            match name {
                Some(name) => out.bytes(name),
                None => out.null(),
            };
        }
        out.text(&note.what).text(&note.name).unsigned(note.count);
        match note.happened_at {
            Some(at) => out.signed(at),
            None => out.null(),
        };
        // Room for what a later version must bind; empty until then.
        out.array(0);
        out.finish()
    }

    /// Reads [`AccessEntry::to_bytes`], and nothing else.
    pub fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        if bytes.len() > LONGEST_ENTRY {
            return malformed("access entry");
        }
        let mut fields = Reader::new(bytes);
        fields.array_of(13, "access entry")?;
        let entry = Self {
            log: StreamId(fields.exactly("access log")?),
            sequence: fields.unsigned("access sequence")?,
            previous: fields.exactly("access previous")?,
            at: fields.signed("access at")?,
            staff: fields.exactly("access staff")?,
            note: AccessNote {
                kind: fields.small("access kind")?,
                case: optional_name(&mut fields)?,
                row: optional_name(&mut fields)?,
                what: fields.text(LONGEST_CODE, "access what")?.to_owned(),
                name: fields.text(LONGEST_NAME, "access name")?.to_owned(),
                count: fields.unsigned("access count")?,
                happened_at: match fields.is_null() {
                    true => None,
                    false => Some(fields.signed("access happened")?),
                },
            },
        };
        fields.array_of(0, "access later")?;
        fields.end("access entry")?;
        if entry.to_bytes() == bytes { Ok(entry) } else { malformed("access entry") }
    }

    /// Hash of an entry; names everything before it in its log.
    pub fn hash(&self) -> ChainHash {
        hash_of(&self.to_bytes())
    }
}

fn optional_name(fields: &mut Reader<'_>) -> Result<Option<Vec<u8>>, Malformed> {
    Ok(match fields.is_null() {
        true => None,
        false => Some(fields.bytes(LONGEST_ROW, "access row")?.to_vec()),
    })
}

/// Hash of an entry's bytes.
pub fn hash_of(body: &[u8]) -> ChainHash {
    Sha256::new_with_prefix(HASHED).chain_update(body).finalize().into()
}

/// Whether both signatures belong to this hash: the person's and that of the desk whose log it is.
pub fn signatures_hold(signatures: &[u8; 128], hash: &ChainHash, staff: &[u8; 32], desk: &VerifyingKey) -> bool {
    let (by_staff, by_desk) = signatures.split_at(64);
    let (Ok(by_staff), Ok(by_desk)) = (by_staff.try_into(), by_desk.try_into()) else { return false };
    VerifyingKey(*staff).verify(ENTRY, hash, &Signature(by_staff)).is_ok()
        && desk.verify(ENTRY, hash, &Signature(by_desk)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> AccessEntry {
        AccessEntry {
            log: StreamId([1; 24]),
            sequence: 7,
            previous: [2; 32],
            at: 1_772_442_000_000,
            staff: [3; 32],
            note: AccessNote::new(AccessKind::TakeDocumentOut).of_case(vec![4; 40]).of_row(vec![5; 40]).what("pdf"),
        }
    }

    #[test]
    fn an_entry_reads_back_in_one_form_only() {
        let bytes = entry().to_bytes();
        assert_eq!(AccessEntry::parse(&bytes).unwrap(), entry());
        for at in 0..bytes.len() {
            assert!(AccessEntry::parse(&bytes[..at]).is_err(), "cut at {at}");
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert!(AccessEntry::parse(&changed).is_err() || hash_of(&changed) != entry().hash(), "byte {at}");
        }
        assert!(AccessEntry::parse(&[bytes, vec![0]].concat()).is_err());
    }

    #[test]
    fn names_are_cut_at_a_whole_character() {
        let note = AccessNote::new(AccessKind::FailedUnlock).name("é".repeat(300));
        assert_eq!(note.name.chars().count(), LONGEST_NAME / 2);
    }
}
