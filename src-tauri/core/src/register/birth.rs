//! Creating a register, and opening one.

use std::cell::RefCell;
use std::fs;
use std::sync::Arc;

use super::access::{AccessKind, AccessNote, Failed, OwnLog, Why, append_failed};
use super::backup::swap;
use super::counting::Counting;
use super::facts;
use super::folder::{Folder, FolderLock, machine_name};
use super::half_there::{holds_slots, note_set_up, set_aside_unfinished, set_up_note};
use super::pieces::remove_unfinished;
use super::session::Session;
use super::standing::ADOPTED;
use super::tables::{self, desk_private, entries, streams};
use super::transact::OwnStream;
use super::{DeskKeys, Register, RegisterError, connection, rekey};
use crate::clock::{Clock, Hlc};
use crate::error::{Report, Weight};
use crate::ids::{DeskId, StreamId, hex};
use crate::journal::{Action, GENESIS};
use crate::keys::certificates::CertificateRequest;
use crate::keys::slot_store::discard_unfinished;
use crate::keys::{
    Certificate, KdfParams, OpenedSlot, PersonKeys, Role, SealKey, SigningKey, SlotFile, Subject, VerifyingKey,
    create_slot, load_slots, open_slot, reopen_slot, save_slots, seal,
};
use crate::law::{DeadlineRow, Law, Sure};
use crate::model::schema::{AUTHORITY, DESK, SETTING, STAFF};
use crate::model::values::Value;
use crate::secrets::{Chance, DataKey, Passphrase, SecretBytes, draw};

/// Number pattern of a new register.
pub const NUMBER_PATTERN: &str = "{family}-{direction}-{year}-{number}";

/// What set-up has asked.
pub struct NewRegister {
    /// Name of the authority.
    pub authority: String,
    /// Its State, ISO 3166.
    pub state: String,
    /// IANA time zone of the authority.
    pub time_zone: String,
    /// Name of this desk.
    pub desk: String,
    /// Name of the first administrator.
    pub staff: String,
    /// The passphrase that was chosen.
    pub passphrase: Passphrase,
    /// Cost of deriving a key from it.
    pub kdf: KdfParams,
    /// Time limits of the law files that are adopted at once.
    pub limits: AdoptedLimits,
}

/// Which of the shipped time limits a new register adopts; they are offered, and nothing is applied unasked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AdoptedLimits {
    #[default]
    None,
    /// Those that were read in the text of the treaty or law.
    Read,
    All,
}

impl AdoptedLimits {
    /// Reads its code: `none`, `read`, `all`.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "none" => Some(Self::None),
            "read" => Some(Self::Read),
            "all" => Some(Self::All),
            _ => None,
        }
    }

    fn marks(self, law: &Law) -> Vec<String> {
        let rows = law.rows().deadline.iter();
        let wanted = rows.filter(|row| match self {
            Self::None => false,
            Self::Read => row.sure == Sure::Read,
            Self::All => true,
        });
        wanted.map(DeadlineRow::mark).collect()
    }
}

impl NewRegister {
    /// Refuses what could not be certified or computed with.
    fn check(&self, law: &Law) -> Result<(), RegisterError> {
        let told = |code, field: &str| {
            Err(RegisterError::Told(Report::new(code, Weight::Usage).with("field", field).at(field)))
        };
        for (name, field) in [(&self.authority, "authority"), (&self.desk, "desk"), (&self.staff, "staff")] {
            match name.trim().chars().count() {
                0 => return told("empty-required", field),
                1..=200 => {}
                _ => return told("text-too-long", field),
            }
        }
        if !law.is_state(&self.state) {
            return told("unknown-state", "state");
        }
        if self.time_zone.parse::<chrono_tz::Tz>().is_err() {
            return told("unknown-time-zone", "time_zone");
        }
        Ok(())
    }
}

/// What both creating and unlocking need from outside.
pub struct Opening {
    /// Where "now" comes from.
    pub clock: Arc<dyn Clock>,
    /// Where randomness comes from.
    pub chance: Box<dyn Chance + Send>,
    /// The law files in force.
    pub law: Arc<Law>,
    /// How this process names itself to a second one.
    pub process: String,
}

impl Register {
    /// Creates a register in an empty folder and opens it.
    pub fn create(folder: Folder, new: NewRegister, mut opening: Opening) -> Result<Self, RegisterError> {
        swap::settle(&folder)?;
        if Self::exists(&folder) {
            return Err(RegisterError::Exists);
        }
        // An authority is not founded over what is left of another one.
        if let Some(told) = Self::half_there(&folder) {
            return Err(told);
        }
        new.check(&opening.law)?;
        folder.create()?;
        let folder = folder.resolved()?;
        let lock = folder.lock(&opening.process)?;
        set_aside_unfinished(&folder)?;
        note_set_up(&folder)?;
        let chance = &mut *opening.chance;
        let register_id: [u8; 16] = draw(chance)?;
        let data_key = DataKey::generate(chance)?;
        let person = PersonKeys::generate(chance)?;
        let root = SigningKey::generate(chance)?;
        let desk_keys = DeskKeys { sign: SigningKey::generate(chance)?, seal: SealKey::generate() };
        let authority_seal = SealKey::generate();
        let slot = create_slot(&register_id, &new.staff, &new.passphrase, new.kdf, &person, &data_key, chance)?;

        let mut database = connection::open(&folder.database(), &data_key.pragma_text(), true)?;
        let desk = DeskId::of_key(desk_keys.sign.verifying_key().as_bytes());
        let stream = StreamId::new(desk, draw(chance)?);
        let transaction = database.transaction()?;
        tables::create_all(&transaction)?;
        transaction.pragma_update(None, "user_version", connection::SCHEMA_VERSION)?;
        let sealed_root = seal(root.seed().expose(), &[person.seal.address()?])?;
        let name_key: [u8; 32] = draw(chance)?;
        for (name, value) in [
            (facts::REGISTER_ID, register_id.as_slice()),
            (facts::OWN_STREAM, &stream.0),
            (facts::DESK_SIGN, desk_keys.sign.seed().expose()),
            (facts::DESK_SEAL, desk_keys.seal.expose_text().as_bytes()),
            (facts::AUTHORITY_ROOT, root.verifying_key().as_bytes()),
            (facts::SEALED_ROOT, &sealed_root),
            (facts::AUTHORITY_SEAL, authority_seal.expose_text().as_bytes()),
            (facts::NAME_KEY, &name_key),
            (facts::DESK_NAME, new.desk.as_bytes()),
            (facts::PROJECTION, &super::rebuild::projection_mark()),
        ] {
            desk_private::set_fact(&transaction, name, value)?;
        }
        let number = streams::add(&transaction, &stream)?;
        transaction.commit()?;

        let access = OwnLog::open(&database, desk, &mut *opening.chance)?;
        let mut slots = SlotFile::new(register_id);
        slots.add(slot)?;
        let marker = folder.marker(&register_id)?;
        let mut register = Self {
            connection: database,
            marker,
            machine: machine_name(),
            register_id,
            authority_root: root.verifying_key(),
            desk_keys,
            session: Session::new(new.staff.trim().to_owned(), Role::Administrator, person),
            acting: Vec::new(),
            data_key,
            own: OwnStream { number, id: stream, last: 0, last_hash: GENESIS, hlc: Hlc::default(), run: None },
            have: Default::default(),
            counting: Counting::default(),
            counted: Default::default(),
            needs_new_epoch: false,
            access,
            law: opening.law,
            law_asked: Vec::new(),
            law_refused: Vec::new(),
            clock: opening.clock,
            chance: opening.chance,
            folder,
            settings_read: RefCell::default(),
            _lock: lock,
        };
        register.write_founding(&new, &root, &authority_seal)?;
        register.open_law()?;
        // Last: a register without slots counts as unfinished and is set aside by the next try.
        save_slots(register.folder.root(), &slots)?;
        let _ = fs::remove_file(set_up_note(&register.folder)); // slots are there: it says nothing any more
        register.begin_access(AccessNote::new(AccessKind::SignIn));
        Ok(register)
    }

    /// The first entry: who the authority is, its first administrator, its first desk, its settings.
    fn write_founding(&mut self, new: &NewRegister, root: &SigningKey, seal: &SealKey) -> Result<(), RegisterError> {
        let issued_at = self.now_ms();
        let authority_root = root.verifying_key();
        let person = self.session.keys().clone();
        let adopted = new.limits.marks(&self.law);
        let request = |subject, name: &str, sign_key, seal_address| CertificateRequest {
            subject,
            authority_root,
            name: name.to_owned(),
            sign_key,
            seal_address,
            mark: String::new(),
            desk: matches!(subject, Subject::Person(_)).then(|| self.desk_keys.sign.verifying_key()),
            issued_at,
        };
        let staff_certificate = Certificate::issue(
            request(
                Subject::Person(Role::Administrator),
                self.session.name(),
                person.sign.verifying_key(),
                person.seal.address()?,
            ),
            root,
        )?;
        let desk_certificate = Certificate::issue(
            request(
                Subject::Desk,
                new.desk.trim(),
                self.desk_keys.sign.verifying_key(),
                self.desk_keys.seal.address()?,
            ),
            &person.sign,
        )?;
        let seal_certificate = Certificate::issue(
            request(Subject::AuthoritySeal, new.authority.trim(), authority_root, seal.address()?),
            &person.sign,
        )?;
        self.transact(Action::CreateRegister, |draft| {
            let row = draft.named("authority", authority_root.as_bytes())?;
            draft.write(&AUTHORITY, row, 1, Value::text(new.authority.trim()), Vec::new());
            draft.write(&AUTHORITY, row, 2, Value::text(&new.state), Vec::new());
            draft.write(&AUTHORITY, row, 3, Value::Bytes(authority_root.as_bytes().to_vec()), Vec::new());
            draft.write(&AUTHORITY, row, 4, Value::text(seal_certificate.seal_address.as_str()), Vec::new());
            draft.write(&AUTHORITY, row, 5, Value::Bytes(seal_certificate.to_bytes()), Vec::new());
            write_certified(draft, &staff_certificate)?;
            write_certified(draft, &desk_certificate)?;
            for (key, value) in [
                ("time_zone", new.time_zone.as_str()),
                ("number_pattern", NUMBER_PATTERN),
                ("digits", "latn"),
                ("weekend", "6 7"),
            ] {
                let row = draft.named("setting", key.as_bytes())?;
                draft.write(&SETTING, row, 1, Value::text(key), Vec::new());
                draft.write(&SETTING, row, 2, Value::text(value), Vec::new());
            }
            for mark in &adopted {
                let key = format!("{ADOPTED}{mark}");
                let row = draft.named("setting", key.as_bytes())?;
                draft.write(&SETTING, row, 1, Value::text(&key), Vec::new());
                draft.write(&SETTING, row, 2, Value::text("yes"), Vec::new());
            }
            Ok(())
        })
    }

    /// Opens the register with a person's passphrase.
    pub fn unlock(
        folder: Folder,
        staff: Option<&str>,
        passphrase: &Passphrase,
        opening: Opening,
    ) -> Result<Self, RegisterError> {
        let (clock, root) = (opening.clock.clone(), folder.root().to_owned());
        let open = |slots: &SlotFile| {
            open_slot(slots, staff, passphrase).map_err(|error| {
                if let Some(why) = Why::of(&error) {
                    let account = slots.find(staff).map(|slot| slot.name.clone()).unwrap_or_default();
                    append_failed(&root, &Failed { at: clock.now_ms(), why, account });
                }
                error.into()
            })
        };
        Self::open_with(folder, open, opening).map_err(RegisterError::while_opening)
    }

    /// Opens the register with a slot that has been opened already, so that the passphrase is not derived once more. The
    /// data key is read anew: the slot was opened before the folder was ours alone.
    pub fn open(folder: Folder, opened: OpenedSlot, opening: Opening) -> Result<Self, RegisterError> {
        let OpenedSlot { name, keys, .. } = opened;
        Self::open_with(folder, |slots| Ok(reopen_slot(slots, &name, keys)?), opening)
    }

    pub(super) fn open_with(
        folder: Folder,
        open: impl FnOnce(&SlotFile) -> Result<OpenedSlot, RegisterError>,
        opening: Opening,
    ) -> Result<Self, RegisterError> {
        swap::settle(&folder)?;
        if !Self::exists(&folder) {
            return Err(Self::missing(&folder));
        }
        folder.create()?;
        let folder = folder.resolved()?;
        let lock = folder.lock(&opening.process)?;
        // Somebody began to put a backup in its place meanwhile.
        if swap::is_noted(&folder) {
            return Err(RegisterError::InUse { by: "restoring".to_owned() });
        }
        let slots = load_slots(folder.root())?;
        let opened = open(&slots.file)?;
        if slots.needs_mending() {
            let mut mended = slots.file.clone();
            mended.epoch += 1;
            // One whole copy opens the register; a disk without room must not keep people out of it.
            let _ = save_slots(folder.root(), &mended);
        }
        discard_unfinished(folder.root());
        let _ = fs::remove_file(set_up_note(&folder)); // a crash right after set-up leaves it
        rekey::discard_unfinished(&folder)?;
        let OpenedSlot { name, keys, data_key, other_data_key } = opened;
        let is_unfinished = other_data_key.is_some();
        let mut opened_with = None;
        for (place, key) in std::iter::once(data_key).chain(other_data_key).enumerate() {
            match connection::open(&folder.database(), &key.pragma_text(), false) {
                Err(RegisterError::DamagedOrWrongKey) => {}
                database => {
                    opened_with = Some((database?, key, place));
                    break;
                }
            }
        }
        let (database, data_key, place) = opened_with.ok_or(RegisterError::DamagedOrWrongKey)?;
        let id = slots.file.register_id;
        let mut register = Self::assemble(folder, lock, id, database, (name, keys), data_key, opening)?;
        if is_unfinished {
            register.finish_rekeying(place > 0)?;
        }
        // Whoever unlocks finishes what was cut off, and what other desks decided about the accounts here.
        register.settle_accounts()?;
        match register.session.over() {
            Some(over) => {
                register.begin_access(AccessNote::new(AccessKind::RefusedSignIn));
                Err(over.into())
            }
            None => {
                register.begin_access(AccessNote::new(AccessKind::SignIn));
                Ok(register)
            }
        }
    }

    fn assemble(
        folder: Folder,
        lock: FolderLock,
        register_id: [u8; 16],
        database: rusqlite::Connection,
        (name, keys): (String, PersonKeys),
        data_key: DataKey,
        opening: Opening,
    ) -> Result<Self, RegisterError> {
        let fact = |name| desk_private::fact(&database, name)?.ok_or(RegisterError::DamagedOrWrongKey);
        if fact(facts::REGISTER_ID)? != register_id {
            return Err(RegisterError::DamagedOrWrongKey);
        }
        let seed = SecretBytes::from_slice(&fact(facts::DESK_SIGN)?).ok_or(RegisterError::DamagedOrWrongKey)?;
        let seal_text = zeroize::Zeroizing::new(String::from_utf8_lossy(&fact(facts::DESK_SEAL)?).into_owned());
        let desk_keys = DeskKeys { sign: SigningKey::from_seed(&seed), seal: SealKey::parse(&seal_text)? };
        let root: [u8; 32] = fact(facts::AUTHORITY_ROOT)?.try_into().map_err(|_| RegisterError::DamagedOrWrongKey)?;
        let id = StreamId::from_slice(&fact(facts::OWN_STREAM)?).ok_or(RegisterError::DamagedOrWrongKey)?;
        let number = streams::all(&database)?.into_iter().find(|(_, known)| *known == id).map(|(number, _)| number);
        let number = number.ok_or(RegisterError::DamagedOrWrongKey)?;
        tables::create_later(&database)?;
        let own_desk = DeskId::of_key(desk_keys.sign.verifying_key().as_bytes());
        let mut opening = opening;
        let access = OwnLog::open(&database, own_desk, &mut *opening.chance)?;
        let have = streams::have(&database)?;
        let counting = Counting::read(&database)?;
        let counted = counting.counted(&database, &have)?;
        let last = have.get(&number).map_or(0, crate::journal::Intervals::last);
        let last_hash = if last == 0 { GENESIS } else { entries::hash(&database, number, last)?.unwrap_or(GENESIS) };
        let marker = folder.marker(&register_id)?;
        let machine = machine_name();
        let has_ended = desk_private::fact(&database, facts::ENDED_STREAM)?.as_deref() == Some(id.0.as_slice());
        let needs_new_epoch = has_ended || !marker.agrees(&machine, &hex(&id.0), folder.root(), last);
        let now = opening.clock.now_ms();
        // A clock that was wrong elsewhere must not drag ours along, now or at the next unlock.
        let hlc = entries::last_stamps(&database)?.into_iter().fold(Hlc::default(), |ours, one| ours.observe(one, now));
        let mut register = Self {
            connection: database,
            marker,
            machine,
            register_id,
            authority_root: VerifyingKey(root),
            desk_keys,
            session: Session::new(name, Role::Reader, keys),
            acting: Vec::new(),
            data_key,
            own: OwnStream { number, id, last, last_hash, hlc, run: None },
            have,
            counting,
            counted,
            needs_new_epoch,
            access,
            law: opening.law,
            law_asked: Vec::new(),
            law_refused: Vec::new(),
            clock: opening.clock,
            chance: opening.chance,
            folder,
            settings_read: RefCell::default(),
            _lock: lock,
        };
        // Roles stand in the projection, so it comes first.
        register.refresh_projection()?;
        register.open_law()?;
        register.finish_rewriting()?;
        remove_unfinished(&register.folder.attachments())?;
        register.find_role()?;
        Ok(register)
    }

    /// Account names of a register that is still locked; they stand readable in the slot file.
    pub fn accounts(folder: &Folder) -> Result<Vec<String>, RegisterError> {
        if !holds_slots(folder) {
            return Err(RegisterError::NoRegister);
        }
        Ok(load_slots(folder.root())?.file.slots.into_iter().map(|slot| slot.name).collect())
    }

    /// Whether a finished register lies in the folder.
    pub fn exists(folder: &Folder) -> bool {
        holds_slots(folder) && folder.holds_register()
    }

    /// The register's id, which names its marker.
    pub fn id(&self) -> [u8; 16] {
        self.register_id
    }
}

/// Writes a certified person or desk; the row is named after the signing key.
pub(crate) fn write_certified(draft: &mut super::Draft<'_>, certificate: &Certificate) -> Result<(), RegisterError> {
    let key = certificate.sign_key.as_bytes();
    let (table, kind, second) = match certificate.subject {
        Subject::Person(role) => (&STAFF, "staff", role.code()),
        _ => (&DESK, "desk", certificate.mark.as_str()),
    };
    let row = draft.named(kind, key)?;
    draft.write(table, row, 1, Value::text(&certificate.name), Vec::new());
    draft.write(table, row, 2, Value::text(second), Vec::new());
    draft.write(table, row, 3, Value::Bytes(key.to_vec()), Vec::new());
    draft.write(table, row, 4, Value::text(certificate.seal_address.as_str()), Vec::new());
    draft.write(table, row, 5, Value::Bytes(certificate.to_bytes()), Vec::new());
    Ok(())
}
