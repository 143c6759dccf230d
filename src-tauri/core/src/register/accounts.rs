//! The accounts of this desk: what the register says of each, and the slots made to agree with it.
//!
//! Slots never travel. Whoever unlocks or imports settles them: who was suspended opens nothing for a time, who was
//! removed loses the slot and the register gets a new data key.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::access::{AccessKind, AccessNote};
use super::backup::Occasion;
use super::recovery::{self, RecoverySheet};
use super::rekey::{Addresses, RekeyStep};
use super::tables::people;
use super::{Register, RegisterError, projection};
use crate::ids::{DeskId, StreamId};
use crate::journal::Names;
use crate::keys::slot_store::Loaded;
use crate::keys::{
    Certificate, KdfParams, PersonKeys, Role, SlotError, SlotFile, Subject, create_slot, load_slots, open_slot,
    save_slots,
};
use crate::merge::RowState;
use crate::model::schema::{STAFF, SUSPENSION};
use crate::model::values::Value;
use crate::register::NameTable;
use crate::secrets::Passphrase;

/// A person of the authority with what was said of them since.
#[derive(Debug, Clone)]
pub struct Person {
    /// The newest certificate: name, keys, desk.
    pub certificate: Certificate,
    /// The role that holds.
    pub role: Role,
    /// When the first certificate was issued, UTC milliseconds.
    pub since: i64,
    /// Why they may not unlock for now.
    pub suspended: Option<String>,
    /// Removed, or certified by nothing that counts.
    pub ended: bool,
    /// Of this desk, and without the slot: a removal took it away and turned out not to count.
    pub has_lost_key: bool,
}

impl Person {
    /// Sign key.
    pub fn key(&self) -> &[u8; 32] {
        self.certificate.sign_key.as_bytes()
    }

    /// Whether the account works: whoever has it can unlock, as far as is known here.
    pub fn is_active(&self) -> bool {
        !self.ended && self.suspended.is_none() && !self.has_lost_key
    }
}

/// Whose slot bears a name: a name is given anew only to somebody later.
fn holder<'p>(people: &[&'p Person], name: &str) -> Option<&'p Person> {
    people.iter().filter(|person| person.certificate.name == name).max_by_key(|person| person.since).copied()
}

/// Order of roles by what they may: of two given apart, the later one holds.
pub(super) fn rank(role: Role) -> usize {
    Role::ALL.iter().position(|(known, _)| *known == role).unwrap_or(0)
}

/// Sign keys with something that was said of each.
type ByKey<T> = BTreeMap<[u8; 32], T>;

fn key_of(row: &RowState, field: u16) -> Option<[u8; 32]> {
    row.field(field).iter().find_map(|sibling| match &sibling.value {
        Value::Bytes(key) => key.as_slice().try_into().ok(),
        _ => None,
    })
}

/// Roles by sign key: of several that were given apart, the one with the least rights.
pub(super) fn roles(connection: &Connection) -> Result<ByKey<Role>, RegisterError> {
    let mut found = ByKey::new();
    for row in projection::all(connection, &STAFF)? {
        let given = row.field(5).iter().filter_map(|sibling| match &sibling.value {
            Value::Bytes(bytes) => people::read(bytes.clone()).and_then(|one| Role::from_code(&one.extra)),
            _ => None,
        });
        if let (Some(key), Some(role)) = (key_of(&row, 3), given.max_by_key(|role| rank(*role))) {
            found.insert(key, role);
        }
    }
    Ok(found)
}

/// Who may not unlock for now, and why. Of suspending and restoring apart, suspending holds.
pub(super) fn suspended(connection: &Connection) -> Result<ByKey<String>, RegisterError> {
    let mut found = ByKey::new();
    for row in projection::all(connection, &SUSPENSION)? {
        let reason = row.field(2).iter().find_map(|sibling| match &sibling.value {
            Value::Text(reason) => Some(reason.clone()),
            _ => None,
        });
        if let (Some(key), Some(reason)) = (key_of(&row, 1), reason) {
            found.insert(key, reason);
        }
    }
    Ok(found)
}

/// What the slots must become.
struct Settled {
    file: SlotFile,
    changed: bool,
    /// A slot that opened the register goes.
    rekeys: bool,
}

impl Register {
    /// Everybody whom the journal certifies, those who were removed too, in the order they were certified here.
    pub fn people(&self) -> Result<Vec<Person>, RegisterError> {
        let connection = self.connection();
        let mut all: Vec<Vec<u8>> = people::staff(connection)?.into_iter().map(|one| one.certificate).collect();
        if !self.counting.is_plain() {
            all.extend(super::certificates(connection)?);
        }
        let (roles, suspended) = (roles(connection)?, suspended(connection)?);
        let mut found: Vec<Person> = Vec::new();
        // The key of a sheet may certify, and belongs to nobody.
        let sheets = recovery::sheets(connection)?;
        for certificate in all.iter().filter_map(|bytes| Certificate::parse(bytes).ok()) {
            let Subject::Person(certified) = certificate.subject else { continue };
            let (key, issued_at) = (*certificate.sign_key.as_bytes(), certificate.issued_at);
            if sheets.iter().any(|sheet| sheet.sign_key == key) {
                continue;
            }
            match found.iter_mut().find(|person| *person.key() == key) {
                Some(known) => known.since = known.since.min(issued_at),
                None => found.push(Person {
                    role: roles.get(&key).copied().unwrap_or(certified),
                    since: issued_at,
                    suspended: suspended.get(&key).cloned(),
                    ended: self.counting.is_ended(&key) || !roles.contains_key(&key),
                    has_lost_key: false,
                    certificate,
                }),
            }
        }
        self.note_lost_keys(&mut found)?;
        Ok(found)
    }

    /// Says of the people of this desk whose slot is gone. What it opened cannot be made again: it held the only copy of
    /// their private keys. Of several with one name the newest has the slot.
    fn note_lost_keys(&self, people: &mut [Person]) -> Result<(), RegisterError> {
        let desk = self.desk_keys.sign.verifying_key();
        let file = self.slots()?.file;
        let here: Vec<&Person> = people.iter().filter(|person| person.certificate.desk == Some(desk)).collect();
        let has_slot = |person: &Person| {
            let name = &person.certificate.name;
            holder(&here, name).is_some_and(|holder| holder.key() == person.key())
                && file.slots.iter().any(|slot| slot.name == *name)
        };
        let lost: Vec<[u8; 32]> =
            here.iter().filter(|person| !person.ended && !has_slot(person)).map(|person| *person.key()).collect();
        people.iter_mut().for_each(|person| person.has_lost_key = lost.contains(person.key()));
        Ok(())
    }

    /// The people of this desk.
    fn people_here(&self) -> Result<Vec<Person>, RegisterError> {
        let desk = self.desk_keys.sign.verifying_key();
        Ok(self.people()?.into_iter().filter(|person| person.certificate.desk == Some(desk)).collect())
    }

    /// The last entry that this desk holds of each stream of a desk.
    pub(crate) fn held_of(&self, desk: &DeskId) -> Result<BTreeMap<StreamId, u64>, RegisterError> {
        let names = NameTable::load(&self.connection)?;
        let mut held = BTreeMap::new();
        for (stream, here) in &self.have {
            let id = names.global_stream(*stream)?;
            if id.desk() == *desk && here.last() > 0 {
                held.insert(id, here.last());
            }
        }
        for branch in super::tables::branches::all(&self.connection)? {
            let id = names.global_stream(branch.stream)?;
            if id.desk() == *desk {
                let last = held.entry(id).or_insert(0);
                *last = (*last).max(branch.last);
            }
        }
        Ok(held)
    }

    /// Lays a slot for a new account beside the others. It opens nothing until the register knows the person, so that
    /// a stop in between leaves no account that nobody certified.
    pub(crate) fn lay_slot(
        &mut self,
        name: &str,
        passphrase: &Passphrase,
        kdf: KdfParams,
        keys: &PersonKeys,
    ) -> Result<(), RegisterError> {
        let mut file = self.slots()?.file;
        let mut slot = create_slot(&self.register_id, name, passphrase, kdf, keys, &self.data_key, &mut *self.chance)?;
        slot.withhold();
        let is_left_over = file.slots.iter().any(|held| held.name == slot.name && held.is_withheld());
        if is_left_over {
            file.replace(slot)?
        } else {
            file.add(slot)?
        }
        Ok(save_slots(self.folder.root(), &file)?)
    }

    /// Takes a slot that was laid for nobody away again.
    pub(crate) fn take_slot_away(&mut self, name: &str) -> Result<(), RegisterError> {
        let mut file = self.slots()?.file;
        file.remove(name)?;
        Ok(save_slots(self.folder.root(), &file)?)
    }

    /// Draws the keys of a new account.
    pub(crate) fn draw_person(&mut self) -> Result<PersonKeys, RegisterError> {
        Ok(PersonKeys::generate(&mut *self.chance)?)
    }

    /// Changes the passphrase of whoever is at work; the old one must open the slot.
    pub fn change_passphrase(
        &mut self,
        old: &Passphrase,
        new: &Passphrase,
        kdf: KdfParams,
    ) -> Result<(), RegisterError> {
        self.allow(super::Right::ChangeOwnPassphrase)?;
        let mut file = self.slots()?.file;
        let opened = open_slot(&file, Some(self.session.name()), old)?;
        if opened.keys.sign.verifying_key() != self.session.key() {
            return Err(SlotError::NoSuchAccount.into());
        }
        let slot = create_slot(
            &self.register_id,
            self.session.name(),
            new,
            kdf,
            &opened.keys,
            &self.data_key,
            &mut *self.chance,
        )?;
        file.replace(slot)?;
        self.note_access(AccessNote::new(AccessKind::ChangePassphrase))?;
        Ok(save_slots(self.folder.root(), &file)?)
    }

    /// What the passphrase of a person at work costs to derive.
    pub fn own_kdf(&self) -> Result<KdfParams, RegisterError> {
        Ok(self.slots()?.file.find(Some(self.session.name()))?.kdf)
    }

    fn slots(&self) -> Result<Loaded, RegisterError> {
        Ok(load_slots(self.folder.root())?)
    }

    /// Makes the slots agree with what the register says of the accounts here; see the head of this file.
    pub(crate) fn settle_accounts(&mut self) -> Result<(), RegisterError> {
        self.settle_accounts_stepwise(&mut |_| Ok(()))
    }

    /// The same, telling each step of a re-keying. Where `each` fails the register must be unlocked again.
    pub fn settle_accounts_stepwise(
        &mut self,
        each: &mut dyn FnMut(RekeyStep) -> Result<(), RegisterError>,
    ) -> Result<(), RegisterError> {
        let people = self.people_here()?;
        let Settled { file, changed, rekeys } = self.settled(&people)?;
        if rekeys {
            self.back_up_by_itself(Occasion::Rekeying)?;
            self.replace_data_key(file, &self.addresses(&people)?, each)?;
            // The key files of the one before open the register no more: only this one brings keys that do.
            self.back_up_by_itself(Occasion::Rekeyed)?;
            Ok(())
        } else if changed {
            Ok(save_slots(self.folder.root(), &file)?)
        } else {
            Ok(())
        }
    }

    /// Ends a re-keying that was cut off when the slots opened both files: it is done over before the swap, and after it
    /// only the slots are left to do.
    pub(super) fn finish_rekeying(&mut self, was_swapped: bool) -> Result<(), RegisterError> {
        let people = self.people_here()?;
        let mut file = self.slots()?.file;
        let addresses = self.addresses(&people)?;
        if was_swapped {
            super::rekey::seal(&mut file, &addresses, &self.data_key, None)?;
            return Ok(save_slots(self.folder.root(), &file)?);
        }
        self.replace_data_key(file, &addresses, &mut |_| Ok(()))
    }

    /// Where to seal for the accounts that work, and for the sheets that count.
    fn addresses(&self, people: &[Person]) -> Result<Addresses, RegisterError> {
        let active = people.iter().filter(|person| person.is_active()).map(|person| &person.certificate);
        let counting = self.sheets_here()?.into_iter().filter(RecoverySheet::counts);
        Ok(Addresses {
            accounts: active.map(|one| (one.name.clone(), one.seal_address.clone())).collect(),
            sheets: counting.map(|sheet| (sheet.number, sheet.seal_address)).collect(),
        })
    }

    fn settled(&self, people: &[Person]) -> Result<Settled, RegisterError> {
        let mut file = self.slots()?.file;
        let register = file.register_id;
        let people: Vec<&Person> = people.iter().collect();
        let is_removed = |name: &str| holder(&people, name).is_some_and(|person| person.ended);
        let (mut changed, mut rekeys) = (false, false);
        let before = file.slots.len();
        // A desk whose only account was removed keeps its slot: it opens nothing (the program refuses), and the data
        // of the desk are not thrown away with the person.
        if file.slots.iter().any(|slot| !is_removed(&slot.name) && !slot.is_withheld()) {
            file.slots.retain(|slot| !is_removed(&slot.name));
            rekeys = file.slots.len() != before;
        }
        // A sheet that was revoked, or replaced by another one, opens nothing more.
        let sheets = self.sheets_here()?;
        let before = file.sheets.len();
        file.sheets.retain(|slot| sheets.iter().any(|sheet| sheet.number == slot.name && sheet.counts()));
        rekeys |= file.sheets.len() != before;
        for slot in &mut file.slots {
            let Some(person) = holder(&people, &slot.name) else { continue };
            if person.is_active() && slot.is_withheld() {
                slot.seal_data_keys(&register, &person.certificate.seal_address, &self.data_key, None)?;
                changed = true;
            } else if !person.ended && person.suspended.is_some() && !slot.is_withheld() {
                slot.withhold();
                changed = true;
            }
        }
        if changed {
            file.touch();
        }
        Ok(Settled { file, changed, rekeys })
    }
}
