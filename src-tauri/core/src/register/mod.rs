//! The encrypted register: create, open, save, rebuild, verify. SQL lives here and nowhere else.

pub mod access;
pub mod accounts;
mod acting;
mod agreement;
mod apply;
mod attachments;
mod audit;
pub mod backup;
mod birth;
mod case_facts;
mod case_rows;
mod connection;
mod content;
mod counting;
mod days;
mod error;
pub(crate) mod expunge;
pub(crate) mod facts;
mod folder;
mod guarded;
mod half_there;
mod names;
mod office_law;
pub mod outcomes;
pub mod permission;
mod pieces;
pub mod projection;
mod rebuild;
pub mod record_dues;
pub mod recovery;
mod rekey;
pub mod renewals;
pub mod retention;
pub mod search_index;
mod session;
pub mod severity;
pub(crate) mod signed_letters;
pub mod standing;
pub mod tables;
mod transact;
pub mod waiting;

use std::cell::RefCell;
use std::sync::Arc;

use rusqlite::Connection;

pub use agreement::{agreed_to, agreement_wants, lacks_day, tells_agreement, too_early_for_all};
pub use apply::{Applied, CaseEffect, Have, Planning, case_of, has};
pub use attachments::{AttachmentFile, MAX_ATTACHMENT, PlainReader};
pub(crate) use attachments::{AttachmentNames, seal_file, sync_folder};
pub use audit::{Problem, StreamAudit, Stretch, Verified, tip_holds};
pub(crate) use birth::write_certified;
pub use birth::{AdoptedLimits, NUMBER_PATTERN, NewRegister, Opening};
pub use case_facts::{TypedGrant, facts_of};
pub use case_rows::CaseRows;
pub use content::gaps;
pub use counting::{Cause, Counting, InertEntry, accepted_bytes, certificates, inert_entries, parse_accepted};
pub use error::RegisterError;
pub use expunge::{Act, act};
pub use folder::Folder;
pub use names::NameTable;
pub use office_law::{Edition, law_row_file, read_treaty};
pub use permission::{RIGHTS, Right};
pub(crate) use pieces::{Piece, PiecesInOrder, held, list_pieces};
pub(crate) use rebuild::rebuild_within;
pub use rekey::RekeyStep;
pub use renewals::Granted;

pub use session::Session;
pub use transact::{ADMINISTRATIVE, Batch, Draft, OwnStream, TIP};

use crate::clock::Clock;
use crate::ids::{DeskId, GlobalRow, LocalStream, RowId, StreamId};
use crate::keys::{Role, SealKey, SigningKey, VerifyingKey};
use crate::law::{Deadline, Law, LawError};
use crate::model::dates::{CivilDate, Instant, today_in};
use crate::model::schema::STEP;
use crate::secrets::{Chance, DataKey};
use tables::people::Certified;

/// An open register with the person who unlocked it. Dropping it locks.
pub struct Register {
    connection: Connection,
    folder: Folder,
    marker: folder::Marker,
    machine: String,
    register_id: [u8; 16],
    authority_root: VerifyingKey,
    desk_keys: DeskKeys,
    session: Session,
    /// Days on which the person is acting head.
    acting: Vec<acting::Acting>,
    data_key: DataKey,
    own: OwnStream,
    have: Have,
    counting: Counting,
    /// Those of `have` that count.
    counted: Have,
    needs_new_epoch: bool,
    access: access::OwnLog,
    law: Arc<Law>,
    /// The office's own law files as its rows ask for them, and what of them cannot be used.
    law_asked: Vec<(String, String)>,
    law_refused: Vec<LawError>,
    clock: Arc<dyn Clock>,
    chance: Box<dyn Chance + Send>,
    /// The shared settings as they were after so many changes of the database.
    settings_read: RefCell<Option<(u64, Arc<standing::Settings>)>>,
    // Last, so that the lock outlives the database.
    _lock: folder::FolderLock,
}

/// The private keys of this desk.
pub struct DeskKeys {
    /// Signs ranges and cards.
    pub sign: SigningKey,
    /// Opens bundles.
    pub seal: SealKey,
}

impl Register {
    /// The database, for reading.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Where the register lies.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// A row's name among all desks, as bytes.
    pub fn global_name(&self, row: RowId) -> Result<Vec<u8>, RegisterError> {
        let names = NameTable::load(&self.connection)?;
        Ok(match names.global_row(row)? {
            GlobalRow::Named(name) => name.to_vec(),
            GlobalRow::Dot(dot) => {
                [dot.stream.0.as_slice(), &dot.sequence.to_be_bytes(), &dot.index.to_be_bytes()].concat()
            }
        })
    }

    /// All rows of a case, in an order that is the same at every desk; `None` while its own entry is missing.
    pub fn case_rows(&self, case: RowId) -> Result<Option<CaseRows>, RegisterError> {
        let names = NameTable::load(&self.connection)?;
        Ok(CaseRows::load(&self.connection, case, &names)?)
    }

    /// The dates of a case that go beyond what the law allows, with what is about to be put on record.
    pub fn beyond_law(&self, rows: &CaseRows, typed: Option<&TypedGrant<'_>>) -> Result<Vec<Deadline>, RegisterError> {
        let edition = office_law::of_case(&self.connection, &self.law, &rows.case, rows.of(&STEP))?;
        Ok(case_facts::beyond_law(rows, &edition, &*self.settings()?, typed))
    }

    /// Reads several things of one moment. The file is locked once, where each statement by itself would lock it again.
    pub fn at_once<T, E: From<rusqlite::Error>>(&self, read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        // A statement that has not come to its end holds the lock.
        let mut holding = self.connection.prepare_cached("SELECT 1 FROM sqlite_schema")?;
        let mut rows = holding.query([])?;
        rows.next()?;
        read()
    }

    /// Who is working.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The law files in force.
    pub fn law(&self) -> &Arc<Law> {
        &self.law
    }

    /// Keys of this desk.
    pub fn desk_keys(&self) -> &DeskKeys {
        &self.desk_keys
    }

    /// Root key of the authority this register belongs to.
    pub fn authority_root(&self) -> VerifyingKey {
        self.authority_root
    }

    /// This desk.
    pub fn desk(&self) -> DeskId {
        DeskId::of_key(self.desk_keys.sign.verifying_key().as_bytes())
    }

    /// Our own journal.
    pub fn own(&self) -> &OwnStream {
        &self.own
    }

    /// Now, in UTC milliseconds.
    pub fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }

    /// Fresh random bytes.
    pub fn random<const N: usize>(&mut self) -> Result<[u8; N], RegisterError> {
        let mut bytes = [0; N];
        self.chance.fill(&mut bytes)?;
        Ok(bytes)
    }

    /// The shared settings that computing needs.
    pub fn settings(&self) -> Result<Arc<standing::Settings>, RegisterError> {
        // A view asks many times. Within a transaction they are read anew: it may yet be rolled back.
        let is_settled = self.connection.is_autocommit();
        let changes = self.connection.total_changes();
        if let Some((as_of, settings)) = &*self.settings_read.borrow()
            && is_settled
            && *as_of == changes
        {
            return Ok(settings.clone());
        }
        let settings = Arc::new(standing::Settings::read(&self.connection)?);
        if is_settled {
            *self.settings_read.borrow_mut() = Some((changes, settings.clone()));
        }
        Ok(settings)
    }

    /// Today, by the authority's time zone.
    pub fn today(&self) -> Result<CivilDate, RegisterError> {
        Ok(today_in(self.settings()?.time_zone, Instant(self.now_ms())))
    }

    /// Name of a desk, or the start of its id where no certificate names it.
    pub fn desk_name(&self, desk: &DeskId) -> Result<String, RegisterError> {
        let found = self.find_desk(desk)?;
        Ok(found.map_or_else(|| format!("{desk:?}").chars().take(8).collect(), |one| one.name))
    }

    /// Name of the person who holds a key, also of one who was removed or whose certificate does not count.
    pub fn staff_name(&self, key: &[u8; 32]) -> Result<Option<String>, RegisterError> {
        if let Some(name) = tables::people::staff_name(&self.connection, key)? {
            return Ok(Some(name));
        }
        let known = certificates(&self.connection)?.into_iter().filter_map(tables::people::read);
        Ok(known.filter(|one| !one.is_desk).find(|one| one.sign_key == *key).map(|one| one.name))
    }

    /// The certificate of a desk, also where the entry that brought it does not count.
    pub fn find_desk(&self, desk: &DeskId) -> Result<Option<Certified>, RegisterError> {
        let is_it = |one: &Certified| DeskId::of_key(&one.sign_key) == *desk;
        let known = tables::people::desks(&self.connection)?.into_iter().find(is_it);
        if known.is_some() {
            return Ok(known);
        }
        let also = certificates(&self.connection)?.into_iter().filter_map(tables::people::read);
        Ok(also.filter(|one| one.is_desk).find(is_it))
    }

    /// How far each stream counts.
    pub fn counting(&self) -> &Counting {
        &self.counting
    }

    /// Which of the entries that are here count.
    pub fn counted(&self) -> &Have {
        &self.counted
    }

    /// Takes the connection for work that must be one transaction, and the law beside it.
    pub(crate) fn parts(&mut self) -> (&mut Connection, &Have, &Law) {
        (&mut self.connection, &self.have, &self.law)
    }

    /// Goes on under another authority: a new stream, and the role it certified.
    pub(crate) fn join(&mut self, root: VerifyingKey, id: StreamId) -> Result<(), RegisterError> {
        let known = tables::streams::all(&self.connection)?;
        let number = known.into_iter().find(|(_, known)| *known == id).map(|(number, _)| number);
        let number = number.ok_or(RegisterError::DamagedOrWrongKey)?;
        self.authority_root = root;
        self.marker.note(&self.machine, &crate::ids::hex(&id.0), self.folder.root(), 0);
        self.own = OwnStream { number, id, last: 0, last_hash: crate::journal::GENESIS, hlc: self.own.hlc, run: None };
        self.needs_new_epoch = false;
        self.find_role()
    }

    /// The role of whoever works here, as certified; whom nobody certified may only read, and whom somebody ended
    /// nothing.
    fn find_role(&mut self) -> Result<(), RegisterError> {
        let key = *self.session.key().as_bytes();
        let mut role = accounts::roles(&self.connection)?.remove(&key);
        if role.is_none() && !self.counting.is_whole() {
            // A fork at the entry that certified everybody must not leave an office that nobody may mend.
            let known = certificates(&self.connection)?.into_iter().filter_map(tables::people::read);
            let of_person = known.filter(|one| !one.is_desk && one.sign_key == key);
            role = of_person.filter_map(|one| Role::from_code(&one.extra)).max_by_key(|role| accounts::rank(*role));
        }
        let over = if self.counting.is_ended(&key) {
            Some(session::Over::Removed)
        } else if accounts::suspended(&self.connection)?.contains_key(&key) {
            Some(session::Over::Suspended)
        } else {
            None
        };
        self.session.set_role(role.unwrap_or(Role::Reader), over);
        self.find_acting()
    }

    /// Reads again what the person at work may do, after something was said of them.
    pub(crate) fn refresh_session(&mut self) -> Result<(), RegisterError> {
        self.find_role()
    }

    /// After a failure behind a commit: memory may not say what the disk says, so nothing more is done until the register
    /// is unlocked again.
    pub(crate) fn cut(&mut self) {
        self.session.cut();
    }

    /// Reads again which entries are here, after an import.
    pub(crate) fn reread(&mut self, observed: crate::clock::Hlc) -> Result<(), RegisterError> {
        self.have = tables::streams::have(&self.connection)?;
        self.reload_law()?;
        self.counting = Counting::read(&self.connection)?;
        self.counted = self.counting.counted(&self.connection, &self.have)?;
        self.find_role()?;
        let here = self.have.get(&self.own.number).map_or(0, crate::journal::Intervals::last);
        if here > self.own.last {
            // Our own later entries came back: this register was put back to an earlier state.
            self.own.last = here;
            self.own.last_hash = tables::entries::hash(&self.connection, self.own.number, here)?.unwrap_or_default();
            self.own.run = None;
            self.needs_new_epoch = true;
            self.begin_log_anew("put_back");
        }
        let ended = tables::desk_private::fact(&self.connection, facts::ENDED_STREAM)?;
        self.needs_new_epoch |= ended.as_deref() == Some(self.own.id.0.as_slice());
        self.own.hlc = self.own.hlc.observe(observed, self.clock.now_ms());
        Ok(())
    }
}

/// Notes within an import that entries of our own stream after `last` exist: they came back, or another desk holds
/// them up to `held_there`. The register was put back to an earlier state. The note outlives the session, until a new
/// stream starts.
pub(crate) fn note_return(
    connection: &Connection,
    (number, id, last): (LocalStream, StreamId, u64),
    held_there: u64,
) -> Result<(), RegisterError> {
    let here = tables::streams::intervals(connection, number)?.last().map_or(0, |(_, here, _)| *here);
    if here.max(held_there) > last {
        tables::desk_private::set_fact(connection, facts::ENDED_STREAM, &id.0)?;
    }
    Ok(())
}
