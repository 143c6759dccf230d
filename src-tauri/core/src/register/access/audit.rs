//! Checks the access logs that are here: every hash, both signatures of every entry, and what was told of their length.

use super::super::audit::Problem;
use super::super::tables::access::{self, AccessRow};
use super::super::{Register, RegisterError};
use super::entry::{AccessEntry, hash_of, signatures_hold};
use super::kinds::AccessKind;
use super::told::Contradiction;
use crate::ids::{StreamId, hex};
use crate::journal::{ChainHash, GENESIS};
use crate::keys::VerifyingKey;

/// What was found of one log.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[ts(export)]
pub struct LogAudit {
    /// Whose log.
    pub desk: String,
    /// Its global name, hexadecimal: a desk begins a new one after a restore.
    pub log: String,
    /// Entries that are here.
    #[ts(type = "number")]
    pub entries: u64,
    /// Written by this desk.
    pub is_own: bool,
    /// The first entry that does not check.
    pub first_bad: Option<Problem>,
    /// What contradicts what was told of its length: entries that were there are not, or are others.
    pub doubt: Option<Problem>,
    /// The most entries it was ever said to have.
    #[ts(type = "number")]
    pub told: u64,
    /// It goes on where another log of its desk ended, of which entries are gone.
    pub before: Option<LogBefore>,
    /// Hash of the last entry, hexadecimal.
    pub head: String,
}

/// A log whose end went with a folder that was put back, as the log that goes on says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[ts(export)]
pub struct LogBefore {
    /// Entries that were still in the folder.
    #[ts(type = "number")]
    pub here: u64,
    /// Entries that the machine had noted outside it.
    #[ts(type = "number")]
    pub noted: u64,
}

impl Register {
    /// Checks every access log of which anything is known here.
    pub fn verify_logs(&self) -> Result<Vec<LogAudit>, RegisterError> {
        let mut found = Vec::new();
        for log in access::known_logs(&self.connection)? {
            found.push(self.verify_log(&StreamId(log))?);
        }
        Ok(found)
    }

    /// Logs whose length contradicts what was told of it, without reading them.
    pub(crate) fn doubted_logs(&self) -> Result<Vec<LogAudit>, RegisterError> {
        let mut found = Vec::new();
        for log in access::known_logs(&self.connection)?.into_iter().map(StreamId) {
            if let Some(doubt) = self.doubt(&log)? {
                let (last, hash) = access::last(&self.connection, &log.0)?.unwrap_or((0, GENESIS));
                found.push(LogAudit {
                    desk: doubt.place.clone(),
                    log: hex(&log.0),
                    entries: last,
                    is_own: log.desk() == self.desk(),
                    first_bad: None,
                    told: doubt.sequence,
                    doubt: Some(doubt),
                    before: None,
                    head: hex(&hash),
                });
            }
        }
        Ok(found)
    }

    fn doubt(&self, log: &StreamId) -> Result<Option<Problem>, RegisterError> {
        let name = self.desk_name(&log.desk())?;
        Ok(self.contradicted(log)?.map(|found| match found {
            Contradiction::Shortened(last) => Problem { sequence: last, ..Problem::of("log-shortened", name) },
            Contradiction::Differs(at) => Problem { sequence: at, ..Problem::of("log-differs", name) },
        }))
    }

    fn verify_log(&self, log: &StreamId) -> Result<LogAudit, RegisterError> {
        let name = self.desk_name(&log.desk())?;
        let mut walk = Walk { key: self.log_key(log)?, next: 1, previous: GENESIS, bad: None, here: 0, before: None };
        let read = access::each::<RegisterError>(&self.connection, &log.0, 0, u64::MAX, |row| {
            walk.entry(log, &row);
            Ok(())
        });
        if read.is_err() {
            walk.fail("page", walk.next, None, None);
        }
        let doubt = self.doubt(log)?;
        Ok(LogAudit {
            log: hex(&log.0),
            entries: walk.next - 1,
            is_own: log.desk() == self.desk(),
            first_bad: walk.bad.map(|bad| Problem { place: name.clone(), ..bad }),
            desk: name,
            doubt,
            told: access::told(&self.connection, &log.0)?.last().map_or(0, |longest| longest.sequence),
            before: walk.before,
            head: hex(&walk.previous),
        })
    }
}

struct Walk {
    key: Option<VerifyingKey>,
    next: u64,
    previous: ChainHash,
    bad: Option<Problem>,
    /// What the log before was said to have here.
    here: u64,
    before: Option<LogBefore>,
}

impl Walk {
    fn fail(&mut self, kind: &'static str, sequence: u64, at: Option<i64>, action: Option<u16>) {
        let action = action.map(|code| format!("access-{}", AccessKind::name_of(code)));
        self.bad.get_or_insert(Problem { sequence, at, action, ..Problem::of(kind, String::new()) });
    }

    fn entry(&mut self, log: &StreamId, row: &AccessRow) {
        let hash = hash_of(&row.body);
        let says = AccessEntry::parse(&row.body).ok();
        match says.as_ref().map(|says| (says.note.kind, says.note.count)) {
            Some((kind, count)) if kind == AccessKind::LogContinues.code() => self.here = count,
            Some((kind, noted)) if kind == AccessKind::LogMarked.code() => {
                self.before = Some(LogBefore { here: self.here, noted });
            }
            _ => {}
        }
        let fits = says.as_ref().is_some_and(|says| {
            let told = (says.log, says.sequence, says.previous, says.at, says.note.kind, says.staff);
            let place = (*log, self.next, self.previous, row.at, row.kind, row.staff);
            told == place && says.sequence == row.sequence && says.note.case == row.case_name && hash == row.hash
        });
        if row.sequence != self.next {
            self.fail("log-missing", self.next, None, None);
        } else if !fits {
            self.fail("log-chain", row.sequence, Some(row.at), Some(row.kind));
        } else if !self.key.is_some_and(|key| signatures_hold(&row.signatures, &hash, &row.staff, &key)) {
            self.fail("log-signature", row.sequence, Some(row.at), Some(row.kind));
        }
        self.next = row.sequence + 1;
        self.previous = row.hash;
    }
}
