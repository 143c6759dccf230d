//! One desk of a simulation: a real register, and beside it what the oracle says it must hold and believe.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use comity_core::casework::views::FieldEdit;
use comity_core::clock::FixedClock;
use comity_core::error::Explain;
use comity_core::ids::{GlobalRow, RowId, StreamId};
use comity_core::register::tables::{desk_private, entries};
use comity_core::register::{Folder, NameTable, Opening, Register};

use super::founding::{CLERK, DESKS, Office, held, numbered};
use super::invariants::{Checked, violated};
use super::oracle::{Cell, Dot, FieldKey, Gone, Held, Key, Name, Oracle, Person, mark, read_body};
use crate::support::{START, SeededChance, copy_folder, put_in_place};

/// What a desk holds and believes; a backup keeps a copy of it.
#[derive(Clone)]
pub struct Known {
    pub held: Held,
    /// Which values of them were expunged here.
    pub gone: Gone,
    /// What each other desk had, by the bundle of it that arrived last.
    pub believes: BTreeMap<usize, Arc<Held>>,
    /// Bundles that were taken in.
    pub imported: BTreeSet<usize>,
}

/// An edit that somebody is still typing: what was seen may have changed when it is saved.
pub struct Typed {
    pub case: RowId,
    pub edit: FieldEdit,
    pub field: FieldKey,
    pub seen: BTreeSet<Dot>,
}

pub struct Desk {
    pub number: usize,
    /// Who is at work: the clerk or the deputy.
    pub at_work: usize,
    author: Person,
    pub clock: Arc<FixedClock>,
    pub home: PathBuf,
    register: Option<Register>,
    seed: u64,
    pub known: Known,
    pub backup: Option<Known>,
    /// Own entries that others have and this machine has forgotten with its marker: it must hear of one before it
    /// writes, because nothing here can tell that time has gone back.
    pub must_hear: Held,
    /// Own entries that were lost with what a backup replaced.
    pub forgotten: Held,
    pub typed: Vec<Typed>,
    written: (StreamId, u64),
}

impl Desk {
    /// A founded desk in a folder of its own.
    pub fn new(office: &Office, number: usize, home: PathBuf, seed: u64) -> Self {
        office.copy(number, &home);
        let others = (0..DESKS.len()).filter(|other| *other != number);
        let believes = others.map(|other| (other, office.held.clone())).collect();
        let mut desk = Self {
            number,
            at_work: CLERK,
            author: office.person(number, CLERK),
            clock: Arc::new(FixedClock::at(START)),
            home,
            register: None,
            seed: seed.wrapping_mul(1_000_003).wrapping_add(number as u64 * 1_000),
            known: Known { held: Held::clone(&office.held), gone: Gone::new(), believes, imported: BTreeSet::new() },
            backup: None,
            must_hear: Held::new(),
            forgotten: Held::new(),
            typed: Vec::new(),
            written: (StreamId([0; 24]), 0),
        };
        desk.open(office);
        desk
    }

    pub fn name(&self) -> &'static str {
        DESKS[self.number]
    }

    pub fn register(&mut self) -> &mut Register {
        self.register.as_mut().expect("the desk is open")
    }

    pub fn reader(&self) -> &Register {
        self.register.as_ref().expect("the desk is open")
    }

    /// Unlocks, with fresh chance: as whoever was at work, or as the clerk where that is a deputy who is shut out.
    pub fn open(&mut self, office: &Office) {
        if self.try_open(office, self.at_work).is_err() {
            self.try_open(office, CLERK).expect("the register opens for the clerk");
        }
    }

    /// Unlocks as somebody; the code of the error where they are shut out.
    pub fn try_open(&mut self, office: &Office, who: usize) -> Result<(), &'static str> {
        self.seed += 1;
        let opening = Opening {
            clock: self.clock.clone(),
            chance: Box::new(SeededChance::new(self.seed)),
            law: office.law.clone(),
            process: "simulation".into(),
        };
        let folder = Folder::new(self.home.join("register"), self.home.join("markers"));
        let opened = Register::open(folder, office.slot(self.number, who), opening);
        let register = opened.map_err(|error| error.explain().code)?;
        (self.register, self.at_work, self.author) = (Some(register), who, office.person(self.number, who));
        self.note_head();
        Ok(())
    }

    /// Puts away what somebody types and never saves: it must never leave the desk.
    pub fn draft(&mut self) {
        let text = format!("{{\"text\":\"{}\"}}", self.unsaved());
        self.register().keep(|connection| desk_private::save_draft(connection, "note", &text, 1)).unwrap();
    }

    /// What was typed here and never saved.
    pub fn unsaved(&self) -> String {
        format!("typed-and-never-saved-at-{}", self.name())
    }

    pub fn lock(&mut self) {
        self.register = None;
    }

    /// Where the own stream stands: what comes after is new.
    pub fn note_head(&mut self) {
        let own = self.reader().own();
        self.written = (own.id, own.last);
    }

    /// Tells the oracle what was saved since; returns the new entries in their order.
    pub fn record(&mut self, oracle: &mut Oracle) -> Checked<Vec<Key>> {
        let own = self.reader().own();
        let (number, id, last) = (own.number, own.id, own.last);
        let first = if id == self.written.0 { self.written.1 + 1 } else { 1 };
        let mut fresh = Vec::new();
        for sequence in first..=last {
            let found = entries::get(self.reader().connection(), number, sequence).unwrap();
            let Some(entry) = found else {
                return violated("I13", format!("{}: own entry {sequence} is not there", self.name()));
            };
            let key = (id, sequence, mark(&entry.hash));
            let previous = entries::hash(self.reader().connection(), number, sequence - 1).unwrap();
            oracle.record(key, entry.body, (entry.hash, previous), (self.author, &self.known.held))?;
            self.known.held.insert(key);
            fresh.push(key);
        }
        self.written = (id, last);
        Ok(fresh)
    }

    /// The entries the register says it holds.
    pub fn held(&self) -> Held {
        held(self.reader())
    }

    /// The values that stand expunged in the journal, as a reader of its own finds them.
    pub fn gone(&self) -> Gone {
        let connection = self.reader().connection();
        let mut gone = Gone::new();
        for (key, number) in numbered(self.reader()) {
            let entry = entries::at(connection, number, key.1).unwrap().expect("an entry that is told to be held");
            let writes = read_body(key, &entry.body).expect("a body that reads").into_iter();
            gone.extend(writes.filter(|write| write.value == Cell::Expunged).map(|write| (key, write.dot.2)));
        }
        gone
    }

    /// A row under its global name.
    pub fn global(&self, row: RowId) -> Name {
        let names = NameTable::load(self.reader().connection()).unwrap();
        match names.global_row(row).unwrap() {
            GlobalRow::Dot(dot) => Name::Dot((dot.stream, dot.sequence, u64::from(dot.index))),
            GlobalRow::Named(name) => Name::Named(name.to_vec()),
        }
    }

    /// Keeps a copy of register and marker, and of what the oracle says of them.
    pub fn back_up(&mut self, office: &Office) {
        self.lock();
        for (part, copy) in [("register", "backup"), ("markers", "backup-markers")] {
            let _ = fs::remove_dir_all(self.home.join(copy));
            copy_folder(&self.home.join(part), &self.home.join(copy));
        }
        self.backup = Some(self.known.clone());
        self.open(office);
    }

    /// Puts the backup back: with its marker, without, or with none at all. Returns the entries this desk has lost.
    pub fn restore(&mut self, office: &Office, marker: Marker) -> Held {
        let Some(backup) = self.backup.clone() else { return Held::new() };
        self.lock();
        put_in_place(&self.home.join("backup"), &self.home.join("register"));
        match marker {
            Marker::AsItIs => {}
            Marker::OfTheBackup => put_in_place(&self.home.join("backup-markers"), &self.home.join("markers")),
            Marker::Gone => fs::remove_dir_all(self.home.join("markers")).unwrap(),
        }
        let lost = self.known.held.difference(&backup.held).copied().collect();
        self.known = backup;
        self.typed.clear();
        self.open(office);
        lost
    }
}

/// What happens to the marker outside the folder when a backup is put back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// The disk broke, the marker did not.
    AsItIs,
    /// The whole machine was put back.
    OfTheBackup,
    /// Another machine, or another account.
    Gone,
}
