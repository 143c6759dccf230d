use super::*;
use crate::secrets::repeatable::Repeatable;

const REGISTER: [u8; 16] = [0x2a; 16];

fn passphrase() -> Passphrase {
    Passphrase::typed("correct horse battery")
}

fn slot_of(name: &str, chance: &mut Repeatable) -> (Slot, PersonKeys, DataKey) {
    let keys = PersonKeys::generate(chance).unwrap();
    let data_key = DataKey::from_slice(&[9; 32]).unwrap();
    let slot = create_slot(&REGISTER, name, &passphrase(), KdfParams::FLOOR, &keys, &data_key, chance).unwrap();
    (slot, keys, data_key)
}

fn file() -> (SlotFile, PersonKeys) {
    let (slot, keys, _) = slot_of("Ana", &mut Repeatable(1, 0));
    let mut file = SlotFile::new(REGISTER);
    file.add(slot).unwrap();
    (file, keys)
}

#[test]
fn the_right_passphrase_gives_the_persons_keys_and_the_data_key() {
    let (file, keys) = file();
    let opened = open_slot(&file, None, &passphrase()).unwrap();
    assert_eq!(opened.data_key.expose(), &[9; 32]);
    assert_eq!(opened.keys.sign.verifying_key(), keys.sign.verifying_key());
    assert_eq!(opened.keys.seal.address(), keys.seal.address());
    assert!(opened.other_data_key.is_none());
    assert_eq!(opened.name, "Ana");
}

#[test]
fn a_wrong_passphrase_and_an_unknown_name_are_told_apart() {
    let (mut file, _) = file();
    let wrong = Passphrase::typed("correct horse batterY");
    assert_eq!(open_slot(&file, Some("Ana"), &wrong).unwrap_err(), SlotError::WrongPassphrase);
    assert_eq!(open_slot(&file, Some("Ben"), &passphrase()).unwrap_err(), SlotError::NoSuchAccount);
    let second = Slot { name: "Ben".into(), ..file.slots[0].clone() };
    assert_eq!(file.add(file.slots[0].clone()), Err(SlotError::NameTaken));
    file.add(second).unwrap();
    assert_eq!(open_slot(&file, None, &passphrase()).unwrap_err(), SlotError::NameNeeded);
    assert_eq!(
        open_slot(&file, Some("Ben"), &passphrase()).unwrap_err(),
        SlotError::WrongPassphrase,
        "a slot under another name does not open"
    );
    assert_eq!(file.epoch, 2);
    file.remove("Ben").unwrap();
    assert_eq!((file.epoch, file.slots.len()), (3, 1));
}

#[test]
fn edited_parameters_are_refused_or_do_not_open() {
    let (file, _) = file();
    let with = |edit: fn(&mut SlotFile)| {
        let mut edited = file.clone();
        edit(&mut edited);
        open_slot(&edited, None, &passphrase()).unwrap_err()
    };
    assert_eq!(with(|f| f.slots[0].kdf.m_kib = 8), SlotError::Kdf(KdfError::TooWeak));
    assert_eq!(with(|f| f.slots[0].kdf.t = u32::MAX), SlotError::Kdf(KdfError::TooCostly));
    assert_eq!(with(|f| f.slots[0].kdf.t = 4), SlotError::WrongPassphrase);
    assert_eq!(with(|f| f.slots[0].salt[0] ^= 1), SlotError::WrongPassphrase);
    assert_eq!(with(|f| f.slots[0].nonce[0] ^= 1), SlotError::WrongPassphrase);
    assert_eq!(with(|f| f.slots[0].wrapped[0] ^= 1), SlotError::WrongPassphrase);
    assert_eq!(with(|f| f.register_id[0] ^= 1), SlotError::WrongPassphrase);
    assert_eq!(with(|f| f.slots[0].sealed_data_key[60] ^= 1), SlotError::DataKeyDamaged);
}

#[test]
fn a_data_key_of_another_register_is_refused() {
    let (mut file, keys) = file();
    let foreign = DataKey::from_slice(&[8; 32]).unwrap();
    file.slots[0].seal_data_keys(&[0; 16], &keys.seal.address().unwrap(), &foreign, None).unwrap();
    assert_eq!(open_slot(&file, None, &passphrase()).unwrap_err(), SlotError::DataKeyDamaged);
}

#[test]
fn re_keying_needs_no_passphrase_and_can_hold_both_keys() {
    let (mut file, keys) = file();
    let (old, new) = (DataKey::from_slice(&[9; 32]).unwrap(), DataKey::from_slice(&[10; 32]).unwrap());
    let mut slot = file.slots[0].clone();
    slot.seal_data_keys(&REGISTER, &keys.seal.address().unwrap(), &new, Some(&old)).unwrap();
    file.replace(slot).unwrap();
    let opened = open_slot(&file, None, &passphrase()).unwrap();
    assert_eq!(opened.data_key.expose(), new.expose());
    assert_eq!(opened.other_data_key.unwrap().expose(), old.expose());
}

#[test]
fn weak_new_slots_are_refused() {
    let chance = &mut Repeatable(2, 0);
    let keys = PersonKeys::generate(chance).unwrap();
    let data_key = DataKey::generate(chance).unwrap();
    let weak = KdfParams { t: 1, ..KdfParams::FLOOR };
    let mut create = |name: &str, passphrase: &str, kdf| {
        create_slot(&REGISTER, name, &Passphrase::typed(passphrase), kdf, &keys, &data_key, chance).unwrap_err()
    };
    assert_eq!(create("Ana", "long enough words", weak), SlotError::Kdf(KdfError::TooWeak));
    assert!(matches!(create("Ana", "short", KdfParams::FLOOR), SlotError::Passphrase(_)));
    assert!(matches!(create(" ", "long enough words", KdfParams::FLOOR), SlotError::Malformed(_)));
}

#[test]
fn nothing_secret_is_printed() {
    let (file, _) = file();
    let opened = open_slot(&file, None, &passphrase()).unwrap();
    let printed = format!("{opened:?}");
    assert!(printed.contains("hidden") && !printed.contains("AGE-SECRET") && !printed.contains("9, 9"), "{printed}");
}
