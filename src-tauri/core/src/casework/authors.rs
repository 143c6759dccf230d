//! Who wrote what: names of people and desks behind a write.

use std::cell::RefCell;
use std::collections::HashMap;

use super::CaseworkError;
use crate::clock::Hlc;
use crate::ids::{Dot, LocalStream};
use crate::register::tables::{entries, streams};
use crate::register::{NameTable, Register};

/// Names, read once per view.
pub struct Authors<'r> {
    register: &'r Register,
    names: NameTable<'r>,
    staff: RefCell<HashMap<i64, String>>,
    desks: RefCell<HashMap<LocalStream, String>>,
    /// By stream and sequence: an entry writes many rows.
    entries: RefCell<HashMap<(LocalStream, u64), Author>>,
}

/// One write's author.
#[derive(Debug, Clone)]
pub struct Author {
    /// Person.
    pub staff: String,
    /// Desk.
    pub desk: String,
    /// UTC milliseconds.
    pub at: i64,
    /// Action code.
    pub action: u16,
}

impl<'r> Authors<'r> {
    /// Starts with nothing read.
    pub fn new(register: &'r Register) -> Result<Self, CaseworkError> {
        let names = NameTable::load(register.connection())?;
        let (staff, desks, entries) = Default::default();
        Ok(Self { register, names, staff, desks, entries })
    }

    /// The name table, for decoding bodies.
    pub fn names(&mut self) -> &mut NameTable<'r> {
        &mut self.names
    }

    /// The name table.
    pub fn name_table(&self) -> &NameTable<'r> {
        &self.names
    }

    /// Orders writes as every desk does.
    pub fn order(&self, a: Dot, b: Dot) -> std::cmp::Ordering {
        self.names.order(a, b)
    }

    /// Who wrote this.
    pub fn of(&self, dot: Dot) -> Result<Author, CaseworkError> {
        let entry = (dot.stream(), dot.sequence());
        if let Some(author) = self.entries.borrow().get(&entry) {
            return Ok(author.clone());
        }
        let (hlc, staff, action) = entries::author(self.register.connection(), dot)?.unwrap_or((Hlc::default(), 0, 0));
        let author = Author { staff: self.staff(staff)?, desk: self.desk(dot.stream())?, at: hlc.ms(), action };
        self.entries.borrow_mut().insert(entry, author.clone());
        Ok(author)
    }

    /// Name of a person by key number.
    pub fn staff(&self, number: i64) -> Result<String, CaseworkError> {
        if let Some(name) = self.staff.borrow().get(&number) {
            return Ok(name.clone());
        }
        let connection = self.register.connection();
        let name = match streams::staff_key(connection, number) {
            Ok(key) => self.register.staff_name(&key)?.unwrap_or_else(|| "?".into()),
            Err(_) => "?".into(),
        };
        self.staff.borrow_mut().insert(number, name.clone());
        Ok(name)
    }

    /// Name of the desk that writes a stream.
    pub fn desk(&self, stream: LocalStream) -> Result<String, CaseworkError> {
        if let Some(name) = self.desks.borrow().get(&stream) {
            return Ok(name.clone());
        }
        use crate::journal::Names;
        let name = match self.names.global_stream(stream) {
            Ok(id) => self.register.desk_name(&id.desk())?,
            Err(_) => "?".into(),
        };
        self.desks.borrow_mut().insert(stream, name.clone());
        Ok(name)
    }
}
