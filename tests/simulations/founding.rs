//! Seven desks that know each other, founded once; each simulation works with copies of their folders.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use comity_core::casework;
use comity_core::casework::views::{NewLetter, NewStaff};
use comity_core::exchange;
use comity_core::ids::{DeskId, LocalStream, StreamId};
use comity_core::keys::{KdfParams, OpenedSlot, load_slots, open_slot};
use comity_core::law::Law;
use comity_core::register::tables::{branches, entries};
use comity_core::register::{NameTable, Register};
use comity_core::secrets::Passphrase;

use super::oracle::{Held, Key, Oracle, Person, mark};
use crate::support::{Desk, PASSPHRASE, copy_folder, extradition, mla};

/// Names of the desks; the first founded the authority.
pub const DESKS: [&str; 7] = ["Ministry", "Port", "Airport", "Prosecution", "Embassy", "Border", "Archive"];

/// Who works at a desk: the clerk who founded it, and a deputy. Only deputies are ever suspended or removed, so that
/// somebody can always open the desk.
pub const CLERK: usize = 0;
pub const DEPUTY: usize = 1;

/// Name of an account.
pub fn account(desk: usize, who: usize) -> String {
    format!("{} {}", DESKS[desk], ["clerk", "deputy"][who])
}

fn add_deputy(desk: &mut Desk, number: usize) {
    let new = NewStaff { name: account(number, DEPUTY), role: "administrator".into() };
    let passphrase = Passphrase::chosen(PASSPHRASE).unwrap();
    casework::add_staff(&mut desk.register, &new, &passphrase, KdfParams::FLOOR).unwrap();
}

/// The founded desks, their open slots, and what the oracle knows of them.
pub struct Office {
    folder: PathBuf,
    slots: Vec<[OpenedSlot; 2]>,
    ids: Vec<DeskId>,
    pub law: Arc<Law>,
    pub oracle: Oracle,
    /// What each desk holds, and knows every other one to hold.
    pub held: Arc<Held>,
}

/// Memory where there is some to write to: simulations make many small files and sync each.
fn base() -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() && tempfile_works(&memory) { memory } else { std::env::temp_dir() }
}

fn tempfile_works(folder: &Path) -> bool {
    let probe = folder.join(format!("comity-probe-{}-{:?}", std::process::id(), std::thread::current().id()));
    let works = fs::write(&probe, b"x").is_ok();
    let _ = fs::remove_file(probe);
    works
}

impl Office {
    /// Founds the desks: the one time that passphrases are derived.
    pub fn found() -> Self {
        let unique = format!("comity-office-{}-{:?}", std::process::id(), std::thread::current().id());
        let folder = base().join(unique.replace(['(', ')'], ""));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let folder = fs::canonicalize(folder).unwrap();
        let mut desks: Vec<Desk> = DESKS.iter().map(|name| Desk::new(name)).collect();
        let (first, others) = desks.split_first_mut().unwrap();
        for other in others.iter_mut() {
            first.admit(other);
            other.admit(first);
        }
        // Two cases that everybody knows: what two desks meet on.
        first.register_case(&mla("Bank records"));
        first.register_case(&extradition("ets24"));
        // And a letter, which may come to stand with one or the other.
        let letter = NewLetter { way: "in".into(), subject: Some("alpha".into()), ..NewLetter::default() };
        casework::book_letter(&mut first.register, &letter).unwrap();
        add_deputy(first, 0);
        for (place, other) in others.iter_mut().enumerate() {
            let bundle = first.export_to(other);
            assert!(other.import(&bundle).joins_authority || other.register.own().last > 0);
            add_deputy(other, place + 1);
        }
        // Everybody has heard from everybody.
        for from in 0..desks.len() {
            for to in (0..desks.len()).filter(|to| *to != from) {
                let (left, right) = desks.split_at_mut(from.max(to));
                let (low, high) = (&mut left[from.min(to)], &mut right[0]);
                let (sender, receiver) = if from < to { (low, high) } else { (high, low) };
                let bundle = sender.export_to(receiver);
                exchange::import_bundle(&mut receiver.register, &bundle).unwrap();
            }
        }
        let mut oracle = Oracle::default();
        let all = held(&desks[0].register);
        assert!(desks.iter().all(|desk| held(&desk.register) == all));
        let ids: Vec<DeskId> = desks.iter().map(|desk| desk.register.desk()).collect();
        let clerks: Vec<Person> = desks.iter().map(|desk| *desk.register.session().key().as_bytes()).collect();
        let author = |stream: &StreamId| clerks[ids.iter().position(|id| *id == stream.desk()).expect("a desk")];
        take_in(&desks[0].register, &mut oracle, author);
        let mut slots = Vec::new();
        for (number, desk) in desks.into_iter().enumerate() {
            let Desk { register, scratch, .. } = desk;
            let file = load_slots(&scratch.path("register")).unwrap().file;
            let open = |who| open_slot(&file, Some(&account(number, who)), &Passphrase::typed(PASSPHRASE)).unwrap();
            slots.push([open(CLERK), open(DEPUTY)]);
            drop(register);
            for part in ["register", "markers"] {
                copy_folder(&scratch.path(part), &folder.join(number.to_string()).join(part));
            }
        }
        Self { folder, slots, ids, law: Arc::new(Law::shipped().unwrap()), oracle, held: Arc::new(all) }
    }

    /// Where simulations may make folders.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A copy of a desk's folders, as if they had always lain there.
    pub fn copy(&self, desk: usize, home: &Path) {
        let from = self.folder.join(desk.to_string());
        for part in ["register", "markers"] {
            copy_folder(&from.join(part), &home.join(part));
        }
        let root = fs::canonicalize(home.join("register")).unwrap();
        for marker in fs::read_dir(home.join("markers")).unwrap() {
            let path = marker.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let mut lines: Vec<&str> = text.lines().collect();
            let root = root.to_string_lossy();
            lines[2] = &root;
            fs::write(&path, format!("{}\n", lines.join("\n"))).unwrap();
        }
    }

    /// Name of the desk that writes a stream.
    pub fn desk_of(&self, stream: &StreamId) -> &'static str {
        let number = self.ids.iter().position(|id| *id == stream.desk());
        number.map_or("nobody", |number| DESKS[number])
    }

    /// The id of a desk.
    pub fn id(&self, desk: usize) -> DeskId {
        self.ids[desk]
    }

    /// The slot of somebody at a desk, open.
    pub fn slot(&self, desk: usize, who: usize) -> OpenedSlot {
        self.slots[desk][who].clone()
    }

    /// The sign key of somebody at a desk.
    pub fn person(&self, desk: usize, who: usize) -> Person {
        *self.slots[desk][who].keys.sign.verifying_key().as_bytes()
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The entries a register says it holds, under their global names.
pub fn held(register: &Register) -> Held {
    numbered(register).into_iter().map(|(key, _)| key).collect()
}

/// The same with the number under which each lies: that of its stream, or of a branch of it.
pub fn numbered(register: &Register) -> Vec<(Key, LocalStream)> {
    let connection = register.connection();
    let names = NameTable::load(connection).unwrap();
    let streams = names.streams();
    let id_of = |number: &LocalStream| streams.iter().find(|(known, _)| known == number).unwrap().1;
    let mut ranges: Vec<(StreamId, LocalStream, u64, u64)> = Vec::new();
    for (number, here) in register.have() {
        ranges.extend(here.pairs().iter().map(|(from, to)| (id_of(number), *number, *from, *to)));
    }
    for branch in branches::all(connection).unwrap() {
        ranges.push((id_of(&branch.stream), branch.number, branch.first, branch.last));
    }
    let mut all = Vec::new();
    for (id, number, from, to) in ranges {
        let hashes = entries::hashes(connection, number, (from, to), u32::MAX).unwrap();
        assert_eq!(hashes.len() as u64, to - from + 1, "what is told to be held is there");
        all.extend(hashes.into_iter().map(|(sequence, hash)| ((id, sequence, mark(&hash)), number)));
    }
    all
}

/// Lets the oracle read entries from a register that holds them.
pub fn take_in(register: &Register, oracle: &mut Oracle, author: impl Fn(&StreamId) -> Person) {
    let all = numbered(register);
    let keys: Held = all.iter().map(|(key, _)| *key).collect();
    for (key, number) in all {
        let entry = entries::get(register.connection(), number, key.1).unwrap().unwrap();
        let previous = entries::hash(register.connection(), number, key.1 - 1).unwrap();
        let read = oracle.record(key, entry.body, (entry.hash, previous), (author(&key.0), &keys));
        assert!(read.is_ok(), "an entry of the founding does not read");
    }
}
