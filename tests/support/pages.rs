//! The pages of a locked register's file, decrypted without the program: SQLCipher 4 with a raw key, AES-256 in CBC
//! mode, pages of 4,096 bytes of which the last 80 hold the initialisation vector and the authentication code.

use std::fs;

use aes::cipher::generic_array::GenericArray;
use aes::cipher::{BlockDecrypt, KeyInit};
use comity_core::keys::{load_slots, open_slot};
use comity_core::secrets::Passphrase;

use super::{PASSPHRASE, Scratch};

const PAGE: usize = 4096;
const RESERVED: usize = 80;

/// Every page of the file, decrypted, one after the other.
pub fn decrypted(scratch: &Scratch) -> Vec<u8> {
    let folder = scratch.path("register");
    let slots = load_slots(&folder).unwrap();
    let key = open_slot(&slots.file, None, &Passphrase::typed(PASSPHRASE)).unwrap().data_key;
    let hex: String = key.pragma_text().chars().filter(char::is_ascii_hexdigit).collect();
    let key: Vec<u8> = (0..32).map(|at| u8::from_str_radix(&hex[at * 2..at * 2 + 2], 16).unwrap()).collect();
    let cipher = aes::Aes256::new(GenericArray::from_slice(&key));
    let mut plain = Vec::new();
    for entry in fs::read_dir(&folder).unwrap().filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(!name.ends_with("-wal") || entry.metadata().unwrap().len() == 0, "the log is empty once locked");
        if name != "register.db" {
            continue;
        }
        let file = fs::read(entry.path()).unwrap();
        assert!(!file.is_empty() && file.len() % PAGE == 0);
        for (number, page) in file.chunks(PAGE).enumerate() {
            let from = if number == 0 { 16 } else { 0 };
            let (content, reserved) = page.split_at(PAGE - RESERVED);
            let mut before: [u8; 16] = reserved[..16].try_into().unwrap();
            for block in content[from..].chunks(16) {
                let mut one = GenericArray::clone_from_slice(block);
                cipher.decrypt_block(&mut one);
                plain.extend(one.iter().zip(before).map(|(byte, mask)| byte ^ mask));
                before = block.try_into().unwrap();
            }
        }
    }
    assert!(holds(&plain, b"CREATE TABLE entries"), "the pages were decrypted");
    plain
}

/// Whether the bytes stand somewhere.
pub fn holds(pages: &[u8], wanted: &[u8]) -> bool {
    pages.windows(wanted.len()).any(|window| window == wanted)
}
