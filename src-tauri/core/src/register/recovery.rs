//! Recovery sheets of this desk: their slots, the root key they carry, and opening the register with one.
//!
//! What the journal says of sheets holds; slots are settled against it like those of accounts (`accounts`). A sheet's
//! keys belong to nobody: its seal address opens the data key and the root key, and whoever opens the register with it
//! certifies themselves with the root key, or with the sheet's own certified key where there is no root key.

use rusqlite::Connection;
use zeroize::Zeroizing;

use super::access::{AccessKind, AccessNote, Failed, Why, append_failed};
use super::tables::desk_private::{drop_fact, fact, set_fact};
use super::{Folder, Opening, Register, RegisterError, facts, projection};
use crate::error::{Report, Weight};
use crate::ids::Dot;
use crate::keys::recovery_code::GROUPS;
use crate::keys::{
    KdfParams, OpenedSlot, PersonKeys, RecoveryCode, Role, SealAddress, SigningKey, Slot, SlotError, SlotFile,
    create_slot, load_slots, open_sheet, save_slots, seal, unseal,
};
use crate::merge::RowState;
use crate::model::schema::RECOVERY_SHEET;
use crate::model::values::Value;
use crate::secrets::{Passphrase, SecretBytes, draw};

/// Groups of a new sheet that are typed back before it counts.
pub const CHECKED_GROUPS: usize = 3;
const SEED: usize = 32;

/// A recovery sheet, as the journal tells.
#[derive(Debug, Clone)]
pub struct RecoverySheet {
    /// The row as it is.
    pub state: RowState,
    /// What is printed on it, beside the code.
    pub number: String,
    /// Sign key of the desk whose register it opens.
    pub desk_key: [u8; 32],
    /// Where the keys of that register are sealed to.
    pub seal_address: SealAddress,
    /// The key that certifies where the sheet carries no root key.
    pub sign_key: [u8; 32],
    /// Whether it carries the root key of the authority.
    pub carries_root: bool,
    /// When it was last typed back, UTC milliseconds; `None` while it waits for the first time.
    pub checked_at: Option<i64>,
    /// Why it no longer counts.
    pub ended: Option<String>,
}

impl RecoverySheet {
    fn of(state: RowState) -> Option<Self> {
        let value = |field| state.field(field).first().map(|sibling| &sibling.value);
        let text = |field| match value(field) {
            Some(Value::Text(text)) => Some(text.clone()),
            _ => None,
        };
        let key = |field| match value(field) {
            Some(Value::Bytes(bytes)) => <[u8; 32]>::try_from(bytes.as_slice()).ok(),
            _ => None,
        };
        let int = |field| match value(field) {
            Some(Value::Int(number)) => Some(*number),
            _ => None,
        };
        Some(Self {
            number: text(1)?,
            desk_key: key(2)?,
            seal_address: SealAddress::parse(&text(3)?).ok()?,
            sign_key: key(4)?,
            carries_root: int(5) == Some(1),
            checked_at: int(6),
            // Of a sheet that was ended and checked apart, the end holds.
            ended: state.field(7).iter().find_map(|sibling| match &sibling.value {
                Value::Text(reason) => Some(reason.clone()),
                _ => None,
            }),
            state,
        })
    }

    /// The write that issued it.
    pub fn issued(&self) -> Option<Dot> {
        self.state.row.dot()
    }

    /// Whether it opens anything.
    pub fn counts(&self) -> bool {
        self.ended.is_none()
    }
}

/// A sheet that was issued and waits to be checked.
pub(crate) struct Unchecked {
    pub places: Vec<usize>,
    pub code: RecoveryCode,
}

/// Where the root signing key of the authority is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RootKey {
    /// At another desk: this one joined its authority.
    Elsewhere,
    /// With the first administrator, until a sheet is checked.
    WithAdministrator,
    /// On a recovery sheet.
    OnSheet,
}

/// A register that a sheet has opened, and what the sheet carries.
pub struct OpenedWithSheet {
    pub register: Register,
    /// Certifies whoever opened it.
    pub issuer: SigningKey,
    /// Number of the sheet.
    pub number: String,
}

/// What issuing a sheet writes beside the journal.
pub(crate) struct NewSheet {
    pub number: String,
    pub code: RecoveryCode,
    pub places: Vec<usize>,
    pub keys: PersonKeys,
    slot: Slot,
    root: Option<SigningKey>,
    sealed_to: SealAddress,
}

impl NewSheet {
    /// Whether it carries the root key.
    pub fn carries_root(&self) -> bool {
        self.root.is_some()
    }

    /// Notes, in the transaction that issues it, what is needed until it is checked.
    pub fn note(&self, connection: &Connection) -> Result<(), RegisterError> {
        let mut kept = Zeroizing::new(Vec::with_capacity(CHECKED_GROUPS + 1 + self.code.digits().len()));
        kept.extend(self.places.iter().map(|place| *place as u8));
        kept.extend_from_slice(self.code.digits());
        set_fact(connection, facts::UNCHECKED_SHEET, &seal(&kept, std::slice::from_ref(&self.sealed_to))?)?;
        match &self.root {
            Some(root) => {
                let sealed = seal(root.seed().expose(), &[self.keys.seal.address()?])?;
                set_fact(connection, facts::NEXT_SEALED_ROOT, &sealed)?;
            }
            None => drop_fact(connection, facts::NEXT_SEALED_ROOT)?,
        }
        Ok(())
    }
}

/// Notes, in the transaction that says so, that a sheet is in force: the root key goes over to it.
pub(crate) fn note_in_force(connection: &Connection, slot: &Slot) -> Result<(), RegisterError> {
    if let Some(sealed) = fact(connection, facts::NEXT_SEALED_ROOT)? {
        set_fact(connection, facts::SEALED_ROOT, &sealed)?;
        set_fact(connection, facts::SHEET_OF_ROOT, &slot.to_bytes())?;
    }
    drop_fact(connection, facts::NEXT_SEALED_ROOT)?;
    Ok(drop_fact(connection, facts::UNCHECKED_SHEET)?)
}

/// Every sheet of the authority, oldest first.
pub(super) fn sheets(connection: &Connection) -> Result<Vec<RecoverySheet>, RegisterError> {
    let rows = projection::all(connection, &RECOVERY_SHEET)?;
    Ok(rows.into_iter().filter_map(RecoverySheet::of).collect())
}

fn refused(code: &'static str) -> RegisterError {
    RegisterError::Told(Report::new(code, Weight::Refused))
}

impl Register {
    /// Every recovery sheet of the authority, oldest first.
    pub fn recovery_sheets(&self) -> Result<Vec<RecoverySheet>, RegisterError> {
        sheets(&self.connection)
    }

    /// The sheets that open, or opened, this register.
    pub(crate) fn sheets_here(&self) -> Result<Vec<RecoverySheet>, RegisterError> {
        let desk = self.desk_keys.sign.verifying_key();
        Ok(self.recovery_sheets()?.into_iter().filter(|sheet| sheet.desk_key == *desk.as_bytes()).collect())
    }

    /// Whether a sheet that was checked opens this register.
    pub fn has_checked_sheet(&self) -> Result<bool, RegisterError> {
        Ok(self.sheets_here()?.iter().any(|sheet| sheet.counts() && sheet.checked_at.is_some()))
    }

    /// Whether a sheet was issued for a register that is still locked; anyone who holds the folder can see it.
    pub fn has_sheet_slot(folder: &Folder) -> bool {
        load_slots(folder.root()).is_ok_and(|loaded| !loaded.file.sheets.is_empty())
    }

    /// Where the root key of the authority is.
    pub fn root_key_place(&self) -> Result<RootKey, RegisterError> {
        let has = |name| Ok::<_, RegisterError>(fact(&self.connection, name)?.is_some());
        Ok(match (has(facts::SEALED_ROOT)?, has(facts::SHEET_OF_ROOT)?) {
            (false, _) => RootKey::Elsewhere,
            (true, false) => RootKey::WithAdministrator,
            (true, true) => RootKey::OnSheet,
        })
    }

    /// The root key, if whoever is at work has it, or if `former` is the code of the sheet that carries it.
    fn root_key(&self, former: Option<&RecoveryCode>) -> Result<Option<SigningKey>, RegisterError> {
        let Some(sealed) = fact(&self.connection, facts::SEALED_ROOT)? else { return Ok(None) };
        let opened = match (former, fact(&self.connection, facts::SHEET_OF_ROOT)?) {
            (Some(code), Some(slot)) => {
                let keys = Slot::from_bytes(&slot)?.unwrap_keys(&self.register_id, &code.passphrase());
                let keys = keys.map_err(|error| match error {
                    SlotError::WrongPassphrase => refused("recovery-code-of-another-sheet"),
                    error => error.into(),
                })?;
                unseal(&sealed, &keys.seal, SEED)
            }
            _ => unseal(&sealed, &self.session.keys().seal, SEED),
        };
        Ok(opened.ok().and_then(|seed| SecretBytes::from_slice(&seed)).map(|seed| SigningKey::from_seed(&seed)))
    }

    /// Draws a sheet. Where the root key is of this register and cannot be reached, the sheet carries it only if
    /// nobody insists: `without_root`.
    pub(crate) fn draw_sheet(
        &mut self,
        former: Option<&RecoveryCode>,
        without_root: bool,
        kdf: KdfParams,
    ) -> Result<NewSheet, RegisterError> {
        let root = self.root_key(former)?;
        if root.is_none() && !without_root {
            match self.root_key_place()? {
                RootKey::Elsewhere => {}
                RootKey::WithAdministrator => return Err(refused("root-key-with-administrator")),
                RootKey::OnSheet => return Err(refused("root-key-on-sheet")),
            }
        }
        let chance = &mut *self.chance;
        let code = RecoveryCode::generate(chance)?;
        let keys = PersonKeys::generate(chance)?;
        let mut places: Vec<usize> = Vec::new();
        while places.len() < CHECKED_GROUPS {
            let [drawn] = draw::<1>(chance)?;
            let place = usize::from(drawn) % GROUPS;
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places.sort_unstable();
        let mut number = String::new();
        while number.len() < 8 {
            let [drawn] = draw::<1>(chance)?;
            if drawn < 250 {
                number.push(char::from(b'0' + drawn % 10));
            }
        }
        let slot = create_slot(&self.register_id, &number, &code.passphrase(), kdf, &keys, &self.data_key, chance)?;
        let sealed_to = self.session.keys().seal.address()?;
        Ok(NewSheet { number, code, places, keys, slot, root, sealed_to })
    }

    /// Lays the slot of a sheet that the register knows.
    pub(crate) fn lay_sheet(&mut self, sheet: NewSheet) -> Result<(), RegisterError> {
        let mut file = load_slots(self.folder.root())?.file;
        file.add_sheet(sheet.slot)?;
        Ok(save_slots(self.folder.root(), &file)?)
    }

    /// The sheet that waits to be checked, if whoever is at work issued it.
    pub(crate) fn unchecked_sheet(&self) -> Result<Option<Unchecked>, RegisterError> {
        let Some(sealed) = fact(&self.connection, facts::UNCHECKED_SHEET)? else { return Ok(None) };
        let Ok(kept) = unseal(&sealed, &self.session.keys().seal, 256) else { return Ok(None) };
        let Some((places, digits)) = kept.split_at_checked(CHECKED_GROUPS) else { return Ok(None) };
        let places = places.iter().map(|place| usize::from(*place)).collect();
        Ok(RecoveryCode::from_digits(digits).map(|code| Unchecked { places, code }))
    }

    /// Tries a whole code on the slots of this register: the slot it opens.
    pub(crate) fn slot_of_sheet(&self, code: &RecoveryCode) -> Result<Slot, RegisterError> {
        let file = load_slots(self.folder.root())?.file;
        let opened = open_sheet(&file, code)?;
        if opened.data_key.expose() != self.data_key.expose() {
            return Err(SlotError::DataKeyDamaged.into());
        }
        let slot = file.sheets.into_iter().find(|slot| slot.name == opened.name);
        slot.ok_or_else(|| SlotError::NoSuchSheet.into())
    }

    /// Opens the register with the code of a sheet, for somebody who gets fresh keys. They have no role until they are
    /// certified, which the caller does at once.
    pub(crate) fn open_with_sheet(
        folder: Folder,
        code: &RecoveryCode,
        name: &str,
        mut opening: Opening,
    ) -> Result<OpenedWithSheet, RegisterError> {
        let fresh = PersonKeys::generate(&mut *opening.chance)?;
        let mut holder = None;
        let (clock, root) = (opening.clock.clone(), folder.root().to_owned());
        // The strongest key of the register: whoever tries an old one is noted like whoever tries a passphrase.
        let failed = |why| append_failed(&root, &Failed { at: clock.now_ms(), why, account: String::new() });
        let open = |slots: &SlotFile| {
            let opened = open_sheet(slots, code).inspect_err(|error| Why::of(error).into_iter().for_each(failed))?;
            holder = Some(opened.keys.clone());
            let OpenedSlot { data_key, other_data_key, .. } = opened;
            Ok(OpenedSlot { name: name.to_owned(), keys: fresh, data_key, other_data_key })
        };
        let mut register = Self::open_with(folder, open, opening).map_err(RegisterError::while_opening)?;
        let holder = holder.ok_or_else(|| refused("recovery-code-opens-nothing"))?;
        let address = holder.seal.address()?;
        let mut known = register.sheets_here()?.into_iter();
        let sheet = known.find(|sheet| sheet.counts() && sheet.seal_address == address);
        let Some(RecoverySheet { number, .. }) = sheet else {
            failed(Why::Sheet);
            return Err(refused("recovery-code-opens-nothing"));
        };
        let sealed = fact(&register.connection, facts::SEALED_ROOT)?;
        let seed = sealed.and_then(|sealed| unseal(&sealed, &holder.seal, SEED).ok());
        let root = seed.and_then(|seed| SecretBytes::from_slice(&seed)).map(|seed| SigningKey::from_seed(&seed));
        let issuer = match root.filter(|root| root.verifying_key() == register.authority_root) {
            Some(root) => root,
            None => holder.sign,
        };
        register.session.set_role(Role::Administrator, None);
        register.note_access_or_wait(AccessNote::new(AccessKind::OpenWithSheet).name(name));
        Ok(OpenedWithSheet { register, issuer, number })
    }

    /// Lays a slot under a name whether or not somebody has it: whoever opened the register with a sheet takes it over.
    pub(crate) fn take_over_slot(&mut self, passphrase: &Passphrase, kdf: KdfParams) -> Result<(), RegisterError> {
        let (name, keys) = (self.session.name().to_owned(), self.session.keys().clone());
        let mut file = load_slots(self.folder.root())?.file;
        let slot = create_slot(&self.register_id, &name, passphrase, kdf, &keys, &self.data_key, &mut *self.chance)?;
        match file.slots.iter().any(|held| held.name == slot.name) {
            true => file.replace(slot)?,
            false => file.add(slot)?,
        }
        Ok(save_slots(self.folder.root(), &file)?)
    }
}
