//! What stands readable beside a backup: of which register, when, why. Nothing of a case.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::keys::canonical::{Malformed, Reader, Writer, malformed};

/// Name of the file.
pub const MANIFEST: &str = "backup.comity-backup";
const MAGIC: &str = "comity backup";
const VERSION: u64 = 1;
const MOST: u64 = 4096;

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// Somebody asked for it.
    Asked,
    /// It was time.
    Schedule,
    /// Before the register got a new key.
    Rekeying,
    /// Once the register had a new key.
    Rekeyed,
    /// Before the first bundle of a desk.
    Importing,
    /// Before this desk joined another authority.
    Joining,
    /// Before an old register was taken over.
    TakingOver,
    /// Before a take-over was undone.
    UndoingTakeOver,
    /// Before values were taken out by law.
    Expunging,
    /// Before another version of the program changed the register.
    Upgrade,
}

impl Occasion {
    /// Ends the name of its words: `backup-occasion-asked`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Schedule => "schedule",
            Self::Rekeying => "rekeying",
            Self::Rekeyed => "rekeyed",
            Self::Importing => "importing",
            Self::Joining => "joining",
            Self::TakingOver => "taking-over",
            Self::UndoingTakeOver => "undoing-take-over",
            Self::Expunging => "expunging",
            Self::Upgrade => "upgrade",
        }
    }
}

/// The readable part of a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    pub register_id: [u8; 16],
    /// UTC milliseconds.
    pub made_at: i64,
    /// Code of an [`Occasion`].
    pub occasion: String,
    /// Entries in its journal.
    pub entries: u64,
}

impl Manifest {
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.array(6).text(MAGIC).unsigned(VERSION).bytes(&self.register_id).signed(self.made_at);
        out.text(&self.occasion).unsigned(self.entries);
        out.finish()
    }

    /// Reads what anybody may have written; it is shown and never believed.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut fields = Reader::new(bytes);
        fields.array_of(6, "backup")?;
        if fields.text(MAGIC.len(), "magic")? != MAGIC || fields.unsigned("version")? != VERSION {
            return malformed("magic");
        }
        let manifest = Self {
            register_id: fields.exactly("register id")?,
            made_at: fields.signed("made at")?,
            occasion: fields.text(40, "occasion")?.to_owned(),
            entries: fields.unsigned("entries")?,
        };
        fields.end("backup")?;
        Ok(manifest)
    }

    /// That of a backup, if the folder is one.
    pub(super) fn of(backup: &Path) -> Option<Self> {
        let mut bytes = Vec::new();
        File::open(backup.join(MANIFEST)).ok()?.take(MOST).read_to_end(&mut bytes).ok()?;
        Self::parse(&bytes).ok()
    }
}
