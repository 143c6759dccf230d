//! The access log of this desk: who signed in, what was printed, saved and taken out, and who could not unlock.
//!
//! A chain of its own beside the journal, because it says what was read and not what was changed: each entry names the
//! hash of the one before and is signed by the person and by the desk. It never travels, except to a desk where an
//! auditor asked for it. Desks tell each other how long their logs are, so that one that was cut short is noticed; see
//! `told`. Entries are written through [`Register::note_access`] alone and never changed.

mod asked;
mod audit;
mod clock;
mod entry;
mod failed;
mod kinds;
mod told;

use rusqlite::{Connection, TransactionBehavior};
use sha2::{Digest, Sha256};

pub use asked::{LogAsk, SignedEntry};
pub use audit::{LogAudit, LogBefore};
use entry::hash_of;
pub use entry::{AccessEntry, AccessNote, LONGEST_ENTRY};
pub(super) use failed::{Failed, Why, append as append_failed};
pub use kinds::{AccessClass, AccessKind};
pub use told::{LogTold, MOST_TOLD};

use super::tables::access::{self, AccessRow};
use super::tables::desk_private;
use super::{Register, RegisterError, facts};
use crate::ids::{DeskId, StreamId, hex};
use crate::journal::{ChainHash, GENESIS};
use crate::keys::SealKey;
use crate::secrets::{Chance, draw};

/// Notes that wait because the disk took none; more are not kept.
const MOST_WAITING: usize = 16;

/// Where this desk's log stands.
pub(super) struct OwnLog {
    id: StreamId,
    last: u64,
    last_hash: ChainHash,
    /// Why the next entry begins a new log: the register was put back or moved, so numbers after these may be used.
    begins_anew: Option<&'static str>,
    /// Signing in and out happens whether it can be noted or not; it is noted with what comes next.
    waiting: Vec<AccessNote>,
    /// Opens what was sealed while the register was closed.
    seal: SealKey,
    /// The newest instant that an entry of this desk bears, by its own clock.
    newest_at: i64,
    /// That the clock was set back is noted already.
    tells_clock: bool,
}

impl OwnLog {
    /// Reads where the log stands; registers of an earlier version get one.
    pub(super) fn open(connection: &Connection, desk: DeskId, chance: &mut dyn Chance) -> Result<Self, RegisterError> {
        let kept = desk_private::fact(connection, facts::ACCESS_LOG)?;
        let id = match kept.and_then(|id| StreamId::from_slice(&id)).filter(|id| id.desk() == desk) {
            Some(id) => id,
            None => {
                let id = StreamId::new(desk, draw(chance)?);
                desk_private::set_fact(connection, facts::ACCESS_LOG, &id.0)?;
                id
            }
        };
        let seal = match desk_private::fact(connection, facts::ACCESS_SEAL)? {
            Some(text) => SealKey::parse(&zeroize::Zeroizing::new(String::from_utf8_lossy(&text).into_owned()))?,
            None => {
                let key = SealKey::generate();
                desk_private::set_fact(connection, facts::ACCESS_SEAL, key.expose_text().as_bytes())?;
                key
            }
        };
        let (last, last_hash) = access::last(connection, &id.0)?.unwrap_or((0, GENESIS));
        let newest_at = access::last_at(connection, &id.0)?.unwrap_or(0);
        let waiting = Vec::new();
        Ok(Self { id, last, last_hash, begins_anew: None, waiting, seal, newest_at, tells_clock: false })
    }
}

impl Register {
    /// Notes what happened, durably, before it goes on: what cannot be noted must not be done.
    pub fn note_access(&mut self, note: AccessNote) -> Result<(), RegisterError> {
        let waited = std::mem::take(&mut self.access.waiting);
        let mut notes = waited.clone();
        notes.push(note);
        let written = self.write_notes(notes, |_| Ok(()));
        if written.is_err() {
            self.access.waiting = waited;
        }
        written
    }

    /// Notes what happens in any case. Where the disk takes nothing it waits for the next note.
    pub fn note_access_or_wait(&mut self, note: AccessNote) {
        let happened_at = note.happened_at.unwrap_or_else(|| self.now_ms());
        if self.note_access(note.clone()).is_err() && self.access.waiting.len() < MOST_WAITING {
            self.access.waiting.push(note.happened_at(happened_at));
        }
    }

    /// The log that this desk writes, how many entries it has, and the hash of the last.
    pub fn own_log(&self) -> (StreamId, u64, ChainHash) {
        (self.access.id, self.access.last, self.access.last_hash)
    }

    /// Begins a session: what failed while the register was closed is taken in, and the sign-in is noted.
    pub(super) fn begin_access(&mut self, first: AccessNote) {
        let (id, last, _) = self.own_log();
        if !self.marker.agrees_on_log(&self.place(), &hex(&id.0), last) {
            self.access.begins_anew = Some("put_back");
        }
        let taken = self.failed_unlocks();
        let mut notes = taken.notes;
        notes.push(first.clone());
        let digest = taken.digest;
        let written = self.write_notes(notes, |connection| match digest {
            Some(digest) => desk_private::set_fact(connection, facts::FAILED_UNLOCKS, &digest),
            None => Ok(()),
        });
        match written {
            Ok(()) if taken.lays => {
                let laid = self.access.seal.address().map(|address| failed::lay(self.folder.root(), &address));
                // A folder that takes no file is told at the next unlock: the file is gone then.
                drop(laid);
            }
            Ok(()) => {}
            Err(_) => self.access.waiting.push(first.happened_at(self.clock.now_ms())),
        }
    }

    /// From the next entry on, a new log: the numbers after these may be used elsewhere.
    pub(super) fn begin_log_anew(&mut self, why: &'static str) {
        if self.access.last > 0 {
            self.access.begins_anew = Some(why);
        }
    }

    /// What a marker knows this place by.
    fn place(&self) -> String {
        let digest = Sha256::new_with_prefix(self.machine.as_bytes())
            .chain_update([0])
            .chain_update(self.folder.root().to_string_lossy().as_bytes())
            .finalize();
        hex(digest.get(..16).unwrap_or_default())
    }

    /// Writes notes as the next entries, all or none, with what else must be kept with them.
    fn write_notes(
        &mut self,
        notes: Vec<AccessNote>,
        also: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    ) -> Result<(), RegisterError> {
        let (mut id, mut last, mut last_hash) = self.own_log();
        let mut all = Vec::with_capacity(notes.len() + 1);
        if let Some(why) = self.access.begins_anew {
            let mut epoch = [0; 8];
            self.chance.fill(&mut epoch)?;
            // Says which log it continues, as far as that is here.
            let former = [id.0.as_slice(), &last_hash].concat();
            all.push(AccessNote::new(AccessKind::LogContinues).what(why).of_row(former).count(last));
            // The marker lies outside the folder, so it remembers what went with the folder.
            let noted = self.marker.noted_of_log(&hex(&id.0)).filter(|noted| *noted > last);
            all.extend(noted.map(|noted| AccessNote::new(AccessKind::LogMarked).count(noted)));
            (id, last, last_hash) = (StreamId::new(id.desk(), epoch), 0, GENESIS);
        }
        let begins = !all.is_empty();
        let behind = self.clock_note();
        let tells_clock = behind.is_some();
        all.extend(behind);
        all.extend(notes);
        let (at, staff) = (self.clock.now_ms(), *self.session.key().as_bytes());
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for note in all {
            let entry = AccessEntry { log: id, sequence: last + 1, previous: last_hash, at, staff, note };
            let body = entry.to_bytes();
            let hash = hash_of(&body);
            let mut signatures = [0; 128];
            let by_staff = self.session.sign(entry::ENTRY, &hash);
            let by_desk = self.desk_keys.sign.sign(entry::ENTRY, &hash).0;
            signatures.iter_mut().zip(by_staff.into_iter().chain(by_desk)).for_each(|(to, from)| *to = from);
            let AccessEntry { sequence, note, .. } = entry;
            let (kind, case_name) = (note.kind, note.case);
            access::insert(
                &transaction,
                &AccessRow { log: id.0, sequence, at, kind, staff, case_name, body, hash, signatures },
            )?;
            (last, last_hash) = (sequence, hash);
        }
        if begins {
            desk_private::set_fact(&transaction, facts::ACCESS_LOG, &id.0)?;
        }
        also(&transaction)?;
        if let Err(error) = transaction.commit() {
            // On a disk that fails, what was not confirmed may be there all the same.
            let kept = desk_private::fact(&self.connection, facts::ACCESS_LOG).ok().flatten();
            if let Some(id) = kept.and_then(|id| StreamId::from_slice(&id))
                && let Ok(found) = access::last(&self.connection, &id.0)
            {
                let (last, last_hash) = found.unwrap_or((0, GENESIS));
                (self.access.id, self.access.last, self.access.last_hash) = (id, last, last_hash);
            }
            return Err(error.into());
        }
        self.access.begins_anew = None;
        self.access.tells_clock |= tells_clock;
        self.access.newest_at = self.access.newest_at.max(at);
        self.heed_acting(at);
        (self.access.id, self.access.last, self.access.last_hash) = (id, last, last_hash);
        let place = self.place();
        self.marker.note_log(&place, &hex(&id.0), last);
        Ok(())
    }

    /// What lies in the file beside the register, as notes.
    fn failed_unlocks(&self) -> TakenIn {
        let mut taken = TakenIn::default();
        let was_laid = desk_private::fact(&self.connection, facts::FAILED_UNLOCKS).ok().flatten();
        let Ok(found) = failed::read(self.folder.root()) else { return taken };
        let own = self.access.seal.address().map(|address| address.as_str().to_owned()).unwrap_or_default();
        taken.lays = true;
        match found {
            failed::Found::Nothing => {
                // A register that was put back comes without the file, and says so itself.
                if was_laid.is_some() && self.access.begins_anew.is_none() {
                    taken.notes.push(AccessNote::new(AccessKind::FailedUnlocksGone));
                }
                taken.digest = Some(Vec::new());
            }
            failed::Found::Unreadable => {
                taken.notes.push(AccessNote::new(AccessKind::FailedUnlocksUnreadable));
                taken.digest = Some(Vec::new());
            }
            failed::Found::Records { address, .. } if address != own => {
                taken.notes.push(AccessNote::new(AccessKind::FailedUnlocksGone).what("replaced"));
                taken.digest = Some(Vec::new());
            }
            failed::Found::Records { sealed, more, .. } => {
                if sealed.is_empty() && more == 0 {
                    taken.lays = false;
                    return taken;
                }
                let digest = Sha256::new_with_prefix(more.to_be_bytes()).chain_update(sealed.concat()).finalize();
                // Taken in already, when the disk failed before the file could be emptied.
                let is_known = was_laid.as_deref() == Some(digest.as_slice());
                let mut unreadable = 0;
                for record in sealed.iter().filter(|_| !is_known) {
                    match failed::open(record, &self.access.seal) {
                        Some(failed) => taken.notes.push(
                            AccessNote::new(AccessKind::FailedUnlock)
                                .what(failed.why.code())
                                .name(failed.account)
                                .happened_at(failed.at),
                        ),
                        None => unreadable += 1,
                    }
                }
                if unreadable > 0 {
                    taken.notes.push(AccessNote::new(AccessKind::FailedUnlocksUnreadable).count(unreadable));
                }
                if more > 0 && !is_known {
                    taken.notes.push(AccessNote::new(AccessKind::FailedUnlocksMore).count(more));
                }
                taken.digest = Some(digest.to_vec());
            }
        }
        taken
    }
}

/// What the file beside the register said.
#[derive(Default)]
struct TakenIn {
    notes: Vec<AccessNote>,
    /// Of what was taken in, so that it is not taken in twice.
    digest: Option<Vec<u8>>,
    /// The file is to be laid, empty.
    lays: bool,
}
