//! Key slots: how each person's passphrase opens that person's keys, and these the data key.
//!
//! The slot file is public to whoever holds the disk and may be edited by them. What is clear in a slot
//! is bound to what it wraps, except the sealed data key, which re-keying replaces without passphrases.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use thiserror::Error;
use zeroize::Zeroizing;

use super::canonical::{Malformed, Reader, Writer, malformed};
use super::certificates::check_name;
use super::kdf::{KdfError, KdfParams, derive};
use super::recovery_code::RecoveryCode;
use super::sealing::{SealAddress, SealError, SealKey, seal, unseal};
use super::signing::SigningKey;
use crate::error::{Explain, Report, Weight};
use crate::secrets::{Chance, ChanceError, DataKey, Passphrase, PassphraseError, SecretBytes, draw};

const VERSION: u64 = 1;
/// Version of a slot file without recovery sheets, as earlier programs read it.
pub(super) const FILE_WITHOUT_SHEETS: u64 = 1;
/// Version of a slot file with slots of recovery sheets.
pub(super) const FILE_WITH_SHEETS: u64 = 2;
const SLOT_LABEL: &str = "comity slot 1";
const DATA_KEY_LABEL: &str = "comity data key 1";
const MAXIMUM_NAME: usize = 256;
const MAXIMUM_SECRET: usize = 512;
const MAXIMUM_WRAPPED: usize = MAXIMUM_SECRET + 16;
const MAXIMUM_SEALED: usize = 2048;
/// Most recovery sheets in one file: the one in force, and one that waits to be checked.
const MAXIMUM_SHEETS: usize = 8;
/// Most slots in one file.
pub const MAXIMUM_SLOTS: usize = 256;

/// Why a slot was not made or opened.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SlotError {
    #[error("wrong passphrase")]
    WrongPassphrase,
    #[error("no account of that name")]
    NoSuchAccount,
    #[error("no recovery sheet with these digits opens this register")]
    NoSuchSheet,
    #[error("this account opens nothing for now")]
    Withheld,
    #[error("there is more than one account, so a name is needed")]
    NameNeeded,
    #[error("an account of that name exists")]
    NameTaken,
    #[error("the register has as many accounts as it can hold")]
    TooManyAccounts,
    #[error("the data key of this account belongs to another register or is damaged")]
    DataKeyDamaged,
    #[error(transparent)]
    Malformed(#[from] Malformed),
    #[error(transparent)]
    Kdf(#[from] KdfError),
    #[error(transparent)]
    Seal(#[from] SealError),
    #[error(transparent)]
    Passphrase(#[from] PassphraseError),
    #[error(transparent)]
    Chance(#[from] ChanceError),
}

impl Explain for SlotError {
    fn explain(&self) -> Report {
        match self {
            Self::WrongPassphrase => Report::new("slot-wrong-passphrase", Weight::Refused).at("passphrase"),
            Self::NoSuchAccount => Report::new("slot-no-such-account", Weight::Refused).at("staff"),
            Self::NoSuchSheet => Report::new("recovery-code-opens-nothing", Weight::Refused).at("code"),
            Self::Withheld => Report::new("account-suspended", Weight::Refused).at("staff"),
            Self::NameNeeded => Report::new("slot-name-needed", Weight::Usage).at("staff"),
            Self::NameTaken => Report::new("slot-name-taken", Weight::Refused).at("staff"),
            Self::TooManyAccounts => Report::new("slot-too-many-accounts", Weight::Refused),
            Self::DataKeyDamaged => Report::new("slot-data-key-damaged", Weight::Damaged),
            Self::Malformed(_) => Report::new("slot-malformed", Weight::Damaged),
            Self::Kdf(error) => error.explain(),
            Self::Seal(error) => error.explain(),
            Self::Passphrase(error) => error.explain(),
            Self::Chance(error) => error.explain(),
        }
    }
}

/// A person's private keys.
#[derive(Debug, Clone)]
pub struct PersonKeys {
    pub sign: SigningKey,
    pub seal: SealKey,
}

impl PersonKeys {
    /// Draws both keys; the seal key by `age` itself.
    pub fn generate(chance: &mut dyn Chance) -> Result<Self, ChanceError> {
        Ok(Self { sign: SigningKey::generate(chance)?, seal: SealKey::generate() })
    }

    fn to_secret(&self) -> Zeroizing<Vec<u8>> {
        let mut out = Writer::with_room(MAXIMUM_SECRET);
        out.array(2).bytes(self.sign.seed().expose()).text(self.seal.expose_text());
        Zeroizing::new(out.finish())
    }

    fn from_secret(bytes: &[u8]) -> Result<Self, SlotError> {
        let mut fields = Reader::new(bytes);
        fields.array_of(2, "person keys")?;
        let seed = SecretBytes::from_slice(fields.bytes(32, "seed")?).ok_or(Malformed::at("seed"))?;
        let seal = SealKey::parse(fields.text(MAXIMUM_SECRET, "seal key")?)?;
        fields.end("person keys")?;
        Ok(Self { sign: SigningKey::from_seed(&seed), seal })
    }
}

/// One account's slot, as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    pub name: String,
    pub kdf: KdfParams,
    salt: [u8; 16],
    nonce: [u8; 24],
    wrapped: Vec<u8>,
    sealed_data_key: Vec<u8>,
}

/// What an opened slot gives.
#[derive(Debug, Clone)]
pub struct OpenedSlot {
    pub name: String,
    pub keys: PersonKeys,
    /// The key to try first.
    pub data_key: DataKey,
    /// While a register is being re-keyed: the key of the other database file.
    pub other_data_key: Option<DataKey>,
}

/// Every slot of one register. The epoch grows by one with each change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotFile {
    pub register_id: [u8; 16],
    pub epoch: u64,
    pub slots: Vec<Slot>,
    /// Slots of recovery sheets, under the sheet's number. Their keys belong to nobody.
    pub sheets: Vec<Slot>,
}

impl SlotFile {
    /// A file without slots; [`SlotFile::add`] the first before saving.
    pub fn new(register_id: [u8; 16]) -> Self {
        Self { register_id, epoch: 0, slots: Vec::new(), sheets: Vec::new() }
    }

    /// Adds an account.
    pub fn add(&mut self, slot: Slot) -> Result<(), SlotError> {
        if self.slots.iter().any(|held| held.name == slot.name) {
            return Err(SlotError::NameTaken);
        }
        if self.slots.len() >= MAXIMUM_SLOTS {
            return Err(SlotError::TooManyAccounts);
        }
        self.slots.push(slot);
        self.epoch += 1;
        Ok(())
    }

    /// Replaces the slot of the same account: a new passphrase, or a new data key.
    pub fn replace(&mut self, slot: Slot) -> Result<(), SlotError> {
        let held = self.slots.iter_mut().find(|held| held.name == slot.name).ok_or(SlotError::NoSuchAccount)?;
        *held = slot;
        self.epoch += 1;
        Ok(())
    }

    /// Notes that slots were changed in place.
    pub fn touch(&mut self) {
        self.epoch += 1;
    }

    /// Adds the slot of a recovery sheet.
    pub fn add_sheet(&mut self, slot: Slot) -> Result<(), SlotError> {
        if self.sheets.iter().any(|held| held.name == slot.name) {
            return Err(SlotError::NameTaken);
        }
        if self.sheets.len() >= MAXIMUM_SHEETS {
            return Err(SlotError::TooManyAccounts);
        }
        self.sheets.push(slot);
        self.epoch += 1;
        Ok(())
    }

    /// Takes an account's slot out.
    pub fn remove(&mut self, name: &str) -> Result<(), SlotError> {
        let place = self.slots.iter().position(|held| held.name == name).ok_or(SlotError::NoSuchAccount)?;
        self.slots.remove(place);
        self.epoch += 1;
        Ok(())
    }

    /// The slot of an account; the name may be left out where there is one account.
    pub fn find(&self, name: Option<&str>) -> Result<&Slot, SlotError> {
        match (name, self.slots.as_slice()) {
            (Some(name), slots) => slots.iter().find(|slot| slot.name == name.trim()).ok_or(SlotError::NoSuchAccount),
            (None, [only]) => Ok(only),
            (None, []) => Err(SlotError::NoSuchAccount),
            (None, _) => Err(SlotError::NameNeeded),
        }
    }

    /// Version, register, epoch, slots; and the sheets where there are any.
    pub(super) fn write(&self, out: &mut Writer) {
        let has_sheets = !self.sheets.is_empty();
        out.unsigned(if has_sheets { FILE_WITH_SHEETS } else { FILE_WITHOUT_SHEETS });
        out.bytes(&self.register_id).unsigned(self.epoch);
        for slots in std::iter::once(&self.slots).chain(has_sheets.then_some(&self.sheets)) {
            out.array(slots.len());
            slots.iter().for_each(|slot| slot.write(out));
        }
    }

    /// Items of a file, beside the word it begins with.
    pub(super) fn items(&self) -> usize {
        if self.sheets.is_empty() { 4 } else { 5 }
    }

    /// Reads what follows the version.
    pub(super) fn read(fields: &mut Reader<'_>, has_sheets: bool) -> Result<Self, Malformed> {
        Ok(Self {
            register_id: fields.exactly("register id")?,
            epoch: fields.unsigned("epoch")?,
            slots: fields.list(MAXIMUM_SLOTS, "slots", Slot::read)?,
            sheets: match has_sheets {
                true => fields.list(MAXIMUM_SHEETS, "sheets", Slot::read)?,
                false => Vec::new(),
            },
        })
    }
}

impl Slot {
    /// The six clear fields that the wrapping is bound to.
    fn write_clear(&self, out: &mut Writer) {
        out.text(&self.name).unsigned(self.kdf.m_kib.into()).unsigned(self.kdf.t.into()).unsigned(self.kdf.p.into());
        out.bytes(&self.salt).bytes(&self.nonce);
    }

    fn write(&self, out: &mut Writer) {
        self.write_clear(out.array(8));
        out.bytes(&self.wrapped).bytes(&self.sealed_data_key);
    }

    /// The slot alone, for keeping inside the register.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        self.write(&mut out);
        out.finish()
    }

    /// Reads a slot that was kept.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SlotError> {
        let mut fields = Reader::new(bytes);
        let slot = Self::read(&mut fields)?;
        fields.end("slot")?;
        Ok(slot)
    }

    fn read(fields: &mut Reader<'_>) -> Result<Self, Malformed> {
        fields.array_of(8, "slot")?;
        Ok(Self {
            name: fields.text(MAXIMUM_NAME, "account name")?.to_owned(),
            kdf: KdfParams { m_kib: fields.small("memory")?, t: fields.small("passes")?, p: fields.small("lanes")? },
            salt: fields.exactly("salt")?,
            nonce: fields.exactly("nonce")?,
            wrapped: fields.bytes(MAXIMUM_WRAPPED, "wrapped keys")?.to_vec(),
            sealed_data_key: fields.bytes(MAXIMUM_SEALED, "sealed data key")?.to_vec(),
        })
    }

    /// The bytes authenticated beside the wrapped keys.
    fn bound_to(&self, register_id: &[u8; 16]) -> Vec<u8> {
        let mut out = Writer::new();
        out.array(9).text(SLOT_LABEL).unsigned(VERSION).bytes(register_id);
        self.write_clear(&mut out);
        out.finish()
    }

    /// Seals data keys to the account's address, which must come from inside the register. The first is the
    /// one to try first; a second is there only while a register is being re-keyed.
    pub fn seal_data_keys(
        &mut self,
        register_id: &[u8; 16],
        address: &SealAddress,
        data_key: &DataKey,
        other: Option<&DataKey>,
    ) -> Result<(), SlotError> {
        let mut out = Writer::with_room(MAXIMUM_SECRET);
        out.array(4).text(DATA_KEY_LABEL).bytes(register_id).bytes(data_key.expose());
        match other {
            Some(other) => out.bytes(other.expose()),
            None => out.null(),
        };
        self.sealed_data_key = seal(&Zeroizing::new(out.finish()), std::slice::from_ref(address))?;
        Ok(())
    }

    /// The keys that the slot wraps, whether or not they open anything.
    pub fn unwrap_keys(&self, register_id: &[u8; 16], passphrase: &Passphrase) -> Result<PersonKeys, SlotError> {
        let secret = cipher(self, passphrase)?
            .decrypt(&XNonce::from(self.nonce), Payload { msg: &self.wrapped, aad: &self.bound_to(register_id) })
            .map(Zeroizing::new)
            .map_err(|_| SlotError::WrongPassphrase)?;
        PersonKeys::from_secret(&secret)
    }

    fn open(&self, register_id: &[u8; 16], passphrase: &Passphrase) -> Result<OpenedSlot, SlotError> {
        let keys = self.unwrap_keys(register_id, passphrase)?;
        if self.is_withheld() {
            return Err(SlotError::Withheld);
        }
        let (data_key, other_data_key) = self.unseal_data_keys(register_id, &keys.seal)?;
        Ok(OpenedSlot { name: self.name.clone(), keys, data_key, other_data_key })
    }

    /// Takes the data key out of the slot: the passphrase still opens the person's own keys, and these nothing.
    pub fn withhold(&mut self) {
        self.sealed_data_key.clear();
    }

    /// Whether the data key was taken out.
    pub fn is_withheld(&self) -> bool {
        self.sealed_data_key.is_empty()
    }

    /// The data key that is sealed in this slot to a person whose keys are open.
    pub fn data_key_for(&self, register_id: &[u8; 16], key: &SealKey) -> Result<DataKey, SlotError> {
        Ok(self.unseal_data_keys(register_id, key)?.0)
    }

    fn unseal_data_keys(&self, register_id: &[u8; 16], key: &SealKey) -> Result<(DataKey, Option<DataKey>), SlotError> {
        let opened = unseal(&self.sealed_data_key, key, MAXIMUM_SECRET).map_err(|_| SlotError::DataKeyDamaged)?;
        let parse = || -> Result<_, Malformed> {
            let take = |fields: &mut Reader<'_>| {
                DataKey::from_slice(fields.bytes(32, "data key")?).ok_or(Malformed::at("data key"))
            };
            let mut fields = Reader::new(&opened);
            fields.array_of(4, "data keys")?;
            if fields.text(32, "label")? != DATA_KEY_LABEL || fields.exactly("register id")? != *register_id {
                return malformed("register id");
            }
            let first = take(&mut fields)?;
            let other = if fields.is_null() { None } else { Some(take(&mut fields)?) };
            fields.end("data keys")?;
            Ok((first, other))
        };
        parse().map_err(|_| SlotError::DataKeyDamaged)
    }
}

/// Makes a slot for an account; also how a passphrase is changed. Weak parameters and short passphrases
/// are refused.
pub fn create_slot(
    register_id: &[u8; 16],
    name: &str,
    passphrase: &Passphrase,
    kdf: KdfParams,
    keys: &PersonKeys,
    data_key: &DataKey,
    chance: &mut dyn Chance,
) -> Result<Slot, SlotError> {
    passphrase.check_length()?;
    let name = name.trim();
    check_name(name, "")?;
    if name.len() > MAXIMUM_NAME {
        return Err(Malformed::at("account name").into());
    }
    let (salt, nonce) = (draw(chance)?, draw(chance)?);
    let mut slot = Slot { name: name.to_owned(), kdf, salt, nonce, wrapped: Vec::new(), sealed_data_key: Vec::new() };
    slot.seal_data_keys(register_id, &keys.seal.address()?, data_key, None)?;
    let secret = keys.to_secret();
    let wrapped = cipher(&slot, passphrase)?
        .encrypt(&XNonce::from(slot.nonce), Payload { msg: &secret, aad: &slot.bound_to(register_id) })
        .map_err(|_| SlotError::Kdf(KdfError::Failed))?;
    slot.wrapped = wrapped;
    Ok(slot)
}

/// Opens an account's slot. A wrong passphrase costs the derivation and nothing else.
pub fn open_slot(file: &SlotFile, name: Option<&str>, passphrase: &Passphrase) -> Result<OpenedSlot, SlotError> {
    file.find(name)?.open(&file.register_id, passphrase)
}

/// Opens the slot of whichever sheet the code stands on.
pub fn open_sheet(file: &SlotFile, code: &RecoveryCode) -> Result<OpenedSlot, SlotError> {
    let passphrase = code.passphrase();
    for sheet in &file.sheets {
        match sheet.open(&file.register_id, &passphrase) {
            Err(SlotError::WrongPassphrase) => {}
            opened => return opened,
        }
    }
    Err(SlotError::NoSuchSheet)
}

/// Reads the data keys of an account anew with keys that its passphrase has opened before: they may have been replaced
/// since.
pub fn reopen_slot(file: &SlotFile, name: &str, keys: PersonKeys) -> Result<OpenedSlot, SlotError> {
    let slot = file.find(Some(name))?;
    if slot.is_withheld() {
        return Err(SlotError::Withheld);
    }
    let (data_key, other_data_key) = slot.unseal_data_keys(&file.register_id, &keys.seal)?;
    Ok(OpenedSlot { name: slot.name.clone(), keys, data_key, other_data_key })
}

fn cipher(slot: &Slot, passphrase: &Passphrase) -> Result<XChaCha20Poly1305, KdfError> {
    let key = derive(slot.kdf, passphrase, &slot.salt)?;
    XChaCha20Poly1305::new_from_slice(key.expose()).map_err(|_| KdfError::Failed)
}

#[cfg(test)]
mod tests;
