//! Small numbers for global names, within one transaction.

use std::cell::RefCell;
use std::collections::HashMap;

use rusqlite::{Connection, ErrorCode};

use super::tables::{branches, streams};
use crate::ids::{Dot, GlobalDot, GlobalRow, LocalStream, RowId, StreamId};
use crate::journal::{BodyError, Names};

/// The name tables, read once per transaction.
pub struct NameTable<'c> {
    connection: &'c Connection,
    streams: Vec<(LocalStream, StreamId)>,
    /// Branches that are kept aside, with the stream they belong to.
    branches: Vec<(LocalStream, StreamId)>,
    named: RefCell<HashMap<i64, [u8; 16]>>,
    numbers: HashMap<[u8; 16], i64>,
    /// The first row named in this transaction.
    first_new: Option<i64>,
}

impl<'c> NameTable<'c> {
    /// Reads the streams known here.
    pub fn load(connection: &'c Connection) -> rusqlite::Result<Self> {
        let streams = streams::all(connection)?;
        let mut aside = Vec::new();
        for branch in branches::all(connection)? {
            let id = streams.iter().find(|(number, _)| *number == branch.stream).map(|(_, id)| *id);
            aside.extend(id.map(|id| (branch.number, id)));
        }
        Ok(Self {
            connection,
            streams,
            branches: aside,
            named: RefCell::default(),
            numbers: HashMap::new(),
            first_new: None,
        })
    }

    /// Notes a branch that was just given its number.
    pub fn add_branch(&mut self, number: LocalStream, stream: StreamId) {
        self.branches.push((number, stream));
    }

    /// Every stream known here.
    pub fn streams(&self) -> &[(LocalStream, StreamId)] {
        &self.streams
    }

    /// The first row that got its number in this transaction: it and those after it hold nothing yet.
    pub fn first_new(&self) -> Option<RowId> {
        self.first_new.map(RowId::named)
    }

    /// Local number of a stream, if it is known.
    pub fn find_stream(&self, id: &StreamId) -> Option<LocalStream> {
        self.streams.iter().find(|(_, known)| known == id).map(|(number, _)| *number)
    }

    /// A row under its global name.
    pub fn global_row(&self, row: RowId) -> Result<GlobalRow, BodyError> {
        match row.dot() {
            Some(dot) => Ok(GlobalRow::Dot(self.global_dot(dot)?)),
            None => Ok(GlobalRow::Named(self.global_named(row)?)),
        }
    }

    /// A write under its global name.
    pub fn global_dot(&self, dot: Dot) -> Result<GlobalDot, BodyError> {
        Ok(GlobalDot { stream: self.global_stream(dot.stream())?, sequence: dot.sequence(), index: dot.index() as u32 })
    }

    /// Orders writes by their global names, the same at every desk.
    pub fn order(&self, a: Dot, b: Dot) -> std::cmp::Ordering {
        let key = |dot: Dot| (self.global_stream(dot.stream()).ok(), dot.sequence(), dot.index());
        key(a).cmp(&key(b))
    }
}

/// A disk that fails must not be told as an entry that is damaged.
fn failed(error: rusqlite::Error) -> BodyError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => BodyError::NoRoom,
        Some(_) => BodyError::Unreadable,
        None => BodyError::NoNumber,
    }
}

impl Names for NameTable<'_> {
    fn local_stream(&mut self, stream: StreamId) -> Result<LocalStream, BodyError> {
        if let Some(number) = self.find_stream(&stream) {
            return Ok(number);
        }
        let number = streams::add(self.connection, &stream).map_err(failed)?;
        self.streams.push((number, stream));
        Ok(number)
    }

    fn global_stream(&self, stream: LocalStream) -> Result<StreamId, BodyError> {
        let mut known = self.streams.iter().chain(&self.branches);
        known.find(|(number, _)| *number == stream).map(|(_, id)| *id).ok_or(BodyError::UnknownName)
    }

    fn local_named(&mut self, name: [u8; 16]) -> Result<RowId, BodyError> {
        if let Some(number) = self.numbers.get(&name) {
            return Ok(RowId::named(*number));
        }
        let found = streams::find_named(self.connection, &name).map_err(failed)?;
        let number = match found {
            Some(number) => number,
            None => {
                let number = streams::add_named(self.connection, &name).map_err(failed)?;
                self.first_new.get_or_insert(number);
                number
            }
        };
        self.named.borrow_mut().insert(RowId::named(number).0, name);
        self.numbers.insert(name, number);
        Ok(RowId::named(number))
    }

    fn global_named(&self, row: RowId) -> Result<[u8; 16], BodyError> {
        if let Some(name) = self.named.borrow().get(&row.0) {
            return Ok(*name);
        }
        let name = streams::named(self.connection, row.0).map_err(failed)?.ok_or(BodyError::UnknownName)?;
        self.named.borrow_mut().insert(row.0, name);
        Ok(name)
    }
}
