//! How long the logs are, as each desk says under its signature. Bundles pass these words on, prints show them.
//!
//! A log whose tail was cut is shorter than was told, or has another entry under a number that was told. The desk itself
//! notices when others tell it what they heard; the others notice when it tells them something else than before.

use std::collections::BTreeMap;

use super::super::tables::access::{self, ToldRow};
use super::super::{Register, RegisterError};
use super::entry::AccessNote;
use super::kinds::AccessKind;
use crate::ids::{DeskId, StreamId};
use crate::journal::ChainHash;
use crate::keys::canonical::{Malformed, Reader, Writer};
use crate::keys::{Domain, Signature, VerifyingKey};

const TOLD: Domain = Domain::new("comity access head 1");
/// Words on one log that are kept; those in between say nothing that later ones do not.
const MOST_KEPT: usize = 32;
/// Words of a desk on its own log that travel together.
const OWN_TOLD: usize = 8;
/// Words that one bundle carries.
pub const MOST_TOLD: usize = 512;

/// A desk's word that a log of its own has an entry with this number and hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogTold {
    /// The log.
    pub log: StreamId,
    /// Entries it had.
    pub sequence: u64,
    /// Hash of the last of them.
    pub hash: ChainHash,
    /// UTC milliseconds, by the clock of that desk.
    pub at: i64,
    /// By the desk.
    pub signature: [u8; 64],
}

impl LogTold {
    fn message(&self) -> Vec<u8> {
        [&self.log.0[..], &self.sequence.to_be_bytes(), &self.hash, &self.at.to_be_bytes()].concat()
    }

    /// Whether the desk whose log it is has signed it.
    pub fn holds(&self, desk: &VerifyingKey) -> bool {
        DeskId::of_key(desk.as_bytes()) == self.log.desk()
            && desk.verify(TOLD, &self.message(), &Signature(self.signature)).is_ok()
    }

    /// Five items of a bundle's part.
    pub fn write(&self, out: &mut Writer) {
        out.array(5).bytes(&self.log.0).unsigned(self.sequence).bytes(&self.hash).signed(self.at);
        out.bytes(&self.signature);
    }

    /// Reads [`LogTold::write`].
    pub fn read(fields: &mut Reader<'_>) -> Result<Self, Malformed> {
        fields.array_of(5, "access told")?;
        Ok(Self {
            log: StreamId(fields.exactly("access log")?),
            sequence: fields.unsigned("access sequence")?,
            hash: fields.exactly("access hash")?,
            at: fields.signed("access at")?,
            signature: fields.exactly("access signature")?,
        })
    }

    fn of_row(row: ToldRow) -> Self {
        let ToldRow { log, sequence, hash, at, signature } = row;
        Self { log: StreamId(log), sequence, hash, at, signature }
    }

    fn row(&self) -> ToldRow {
        let Self { log, sequence, hash, at, signature } = *self;
        ToldRow { log: log.0, sequence, hash, at, signature }
    }
}

/// What contradicts what was told of a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Contradiction {
    /// It has had entries that are not there any more: the last number that was told.
    Shortened(u64),
    /// Under this number stands, or stood, something else.
    Differs(u64),
}

impl Register {
    /// Signs how long this desk's log is now, and keeps that. Each word is later than the one before, whatever the clock
    /// says, so that others can tell which was the last.
    pub fn tell_own_log(&mut self) -> Result<LogTold, RegisterError> {
        let (log, sequence, hash) = self.own_log();
        let before = access::told(&self.connection, &log.0)?;
        if let Some(same) = before.iter().find(|one| (one.sequence, one.hash) == (sequence, hash)) {
            return Ok(LogTold::of_row(*same));
        }
        let after = before.iter().map(|one| one.at.saturating_add(1)).max().unwrap_or(i64::MIN);
        let mut told = LogTold { log, sequence, hash, at: self.now_ms().max(after), signature: [0; 64] };
        told.signature = self.desk_keys.sign.sign(TOLD, &told.message()).0;
        let surplus = self.surplus(&log)?;
        self.keep(|connection| {
            access::add_told(connection, &told.row())?;
            surplus.iter().try_for_each(|one| access::forget_told(connection, one))
        })?;
        Ok(told)
    }

    /// What a bundle tells of logs: of our own what it is now and was before, of every other the last that was heard.
    pub(crate) fn logs_to_tell(&mut self) -> Result<Vec<LogTold>, RegisterError> {
        let now = self.tell_own_log()?;
        let mut all = vec![now];
        for log in access::known_logs(&self.connection)? {
            let told = access::told(&self.connection, &log)?;
            let is_own = StreamId(log).desk() == self.desk();
            let most = if is_own { OWN_TOLD } else { 1 };
            // What was said last may be shorter than what was said before: then both are passed on.
            let newest = told.iter().max_by_key(|one| one.at).into_iter();
            let longest = told.iter().rev().take(most);
            all.extend(newest.chain(longest).map(|row| LogTold::of_row(*row)));
        }
        let mut kept: Vec<LogTold> = Vec::new();
        for told in all {
            if !kept.contains(&told) && kept.len() < MOST_TOLD {
                kept.push(told);
            }
        }
        Ok(kept)
    }

    /// Keeps what desks told of their logs, and notes where it contradicts what was known. Answers the names of the desks
    /// whose logs were cut or changed, each once.
    pub(crate) fn hear_of_logs(&mut self, told: &[LogTold]) -> Result<Vec<String>, RegisterError> {
        let mut by_log: BTreeMap<StreamId, Vec<ToldRow>> = BTreeMap::new();
        for one in told.iter().take(MOST_TOLD) {
            if self.log_key(&one.log)?.is_some_and(|key| one.holds(&key)) {
                by_log.entry(one.log).or_default().push(one.row());
            } // else of a desk that is not known here, or not its word
        }
        let known_before = access::known_logs(&self.connection)?;
        let mut doubtful = Vec::new();
        for (log, mut told) in by_log {
            let known = access::told(&self.connection, &log.0)?;
            told.retain(|one| !known.iter().any(|other| (other.sequence, other.hash) == (one.sequence, one.hash)));
            if told.is_empty() {
                continue;
            }
            let before = self.contradicted(&log)?;
            let surplus = self.surplus(&log)?;
            self.keep(|connection| {
                told.iter().try_for_each(|one| access::add_told(connection, one).map(drop))?;
                surplus.iter().try_for_each(|one| access::forget_told(connection, one))
            })?;
            let (what, count) = match self.contradicted(&log)?.filter(|_| before.is_none()) {
                Some(Contradiction::Shortened(last)) => ("shortened", last),
                Some(Contradiction::Differs(at)) => ("differs", at),
                // Put back, moved, or cut and then begun anew: from here nobody can tell which.
                None => match self.former_log(&log, &known_before)? {
                    Some(last) => ("began_anew", last),
                    None => continue,
                },
            };
            let name = self.desk_name(&log.desk())?;
            if log == self.own_log().0 {
                // What follows would use numbers that other desks have heard of.
                self.begin_log_anew("shortened");
            }
            self.note_access(AccessNote::new(AccessKind::LogShortened).what(what).name(&name).count(count))?;
            if !doubtful.contains(&name) {
                doubtful.push(name);
            }
        }
        Ok(doubtful)
    }

    /// How many entries another log of the same desk was said to have, where this one was not known before.
    fn former_log(&self, log: &StreamId, known: &[[u8; 24]]) -> Result<Option<u64>, RegisterError> {
        let mut former = None;
        if !known.contains(&log.0) && log.desk() != self.desk() {
            for other in known.iter().filter(|other| StreamId(**other).desk() == log.desk()) {
                former = former.max(access::told(&self.connection, other)?.last().map(|longest| longest.sequence));
            }
        }
        Ok(former)
    }

    /// The key of the desk whose log it is.
    pub(super) fn log_key(&self, log: &StreamId) -> Result<Option<VerifyingKey>, RegisterError> {
        if log.desk() == self.desk() {
            return Ok(Some(self.desk_keys.sign.verifying_key()));
        }
        Ok(self.find_desk(&log.desk())?.map(|known| VerifyingKey(known.sign_key)))
    }

    /// What of a log contradicts what was told of it.
    pub(crate) fn contradicted(&self, log: &StreamId) -> Result<Option<Contradiction>, RegisterError> {
        let told = access::told(&self.connection, &log.0)?;
        let last = access::last(&self.connection, &log.0)?.map_or(0, |(last, _)| last);
        // A log of ours that another one continues may have lost its tail: that one says so itself.
        let is_current = *log == self.own_log().0;
        for pair in told.windows(2) {
            if let [one, next] = pair
                && one.sequence == next.sequence
                && one.hash != next.hash
            {
                return Ok(Some(Contradiction::Differs(one.sequence)));
            }
        }
        for one in &told {
            let here = access::hash(&self.connection, &log.0, one.sequence)?;
            if one.sequence > 0 && here.is_some_and(|here| here != one.hash) {
                return Ok(Some(Contradiction::Differs(one.sequence)));
            }
            if is_current && one.sequence > last {
                return Ok(Some(Contradiction::Shortened(told.last().map_or(0, |longest| longest.sequence))));
            }
        }
        // Said later, and shorter: a desk that says so has lost what it had.
        let mut in_time = told;
        in_time.sort_by_key(|one| (one.at, one.sequence));
        let shrinks = in_time.windows(2).find_map(|pair| match pair {
            [one, next] if next.sequence < one.sequence && next.at > one.at => Some(one.sequence),
            _ => None,
        });
        Ok(shrinks.map(Contradiction::Shortened))
    }

    /// Words on a log that later ones say as well, oldest first; none where something contradicts.
    fn surplus(&self, log: &StreamId) -> Result<Vec<ToldRow>, RegisterError> {
        let mut told = access::told(&self.connection, &log.0)?;
        let surplus = (told.len() + OWN_TOLD).saturating_sub(MOST_KEPT);
        if surplus == 0 || self.contradicted(log)?.is_some() {
            return Ok(Vec::new());
        }
        told.truncate(surplus);
        Ok(told)
    }
}
