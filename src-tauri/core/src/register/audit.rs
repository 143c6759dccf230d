//! Checks the journal and the attachments, and says what is still proven where something does not hold.
//!
//! An entry is proven by a signature on it or after it, through a chain without a break. Where an entry does not
//! check, those before it are proven as far as the last signature before it, and those after it again from the next
//! entry on, because the later signature covers the hash that stands before them.

use std::collections::{BTreeMap, BTreeSet};

use super::access::LogAudit;
use super::names::NameTable;
use super::tables::{branches, entries, salts, siblings, streams};
use super::transact::{ADMINISTRATIVE, TIP};
use super::{Register, RegisterError, projection, standing};
use crate::ids::{LocalStream, RowId, StreamId, hex};
use crate::journal::{Action, ChainHash, Header, KeptSalts, Names, RunSeed, Salts, decode_body, entry_hash, tip_bytes};
use crate::keys::{Signature, VerifyingKey};
use crate::model::schema::CASE;

/// Cases that a report names.
const MOST_CASES: usize = 200;

/// What `register verify` found.
#[derive(Debug, Clone, Default, serde::Serialize, ts_rs::TS)]
#[ts(export)]
pub struct Verified {
    /// Nothing is wrong.
    pub ok: bool,
    /// Entries whose chain was recomputed.
    #[ts(type = "number")]
    pub entries: u64,
    /// Signatures checked.
    #[ts(type = "number")]
    pub signatures: u64,
    /// Attachments whose bytes were hashed.
    #[ts(type = "number")]
    pub attachments: u64,
    /// First bad place of each stream, documents and pages.
    pub problems: Vec<Problem>,
    /// Every stream, and every branch kept aside: what of it is proven.
    pub streams: Vec<StreamAudit>,
    /// The access logs that are here.
    pub logs: Vec<LogAudit>,
    /// References of cases that unproven entries wrote to, at most 200.
    pub doubtful_cases: Vec<String>,
    /// How many there are.
    pub doubtful_cases_total: u32,
}

/// One thing that does not check.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[ts(export)]
pub struct Problem {
    /// `chain`, `missing`, `signature`, `attachment`, `page`; of an access log `log-chain`, `log-missing`,
    /// `log-signature`, `log-shortened`, `log-differs`.
    #[ts(type = "string")]
    pub kind: &'static str,
    /// Name of the desk, of the document, or the page.
    pub place: String,
    /// First entry that does not check; 0 where it is not about an entry.
    #[ts(type = "number")]
    pub sequence: u64,
    /// When it was saved, as it says itself.
    #[ts(type = "number | null")]
    pub at: Option<i64>,
    /// What was done, as it says itself.
    pub action: Option<String>,
    /// Reference of the case, of a document.
    pub case: Option<String>,
}

impl Problem {
    /// A problem that is not about an entry.
    pub(super) fn of(kind: &'static str, place: String) -> Self {
        Self { kind, place, sequence: 0, at: None, action: None, case: None }
    }
}

/// What of a stream is proven.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[ts(export)]
pub struct StreamAudit {
    /// Whose entries.
    pub desk: String,
    /// The stream's global name, hexadecimal: a desk starts a new one after a restore.
    pub stream: String,
    /// Kept aside: a second line of entries with numbers of the stream.
    pub is_branch: bool,
    /// Entries that are proven.
    pub proven: Vec<Stretch>,
    /// Entries that are here, or should be, and are not proven.
    pub unproven: Vec<Stretch>,
    /// The first entry that does not check.
    pub first_bad: Option<Problem>,
}

/// Entries `first..=last`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[ts(export)]
pub struct Stretch {
    #[ts(type = "number")]
    #[allow(missing_docs)]
    pub first: u64,
    #[ts(type = "number")]
    #[allow(missing_docs)]
    pub last: u64,
}

impl Register {
    /// Recomputes every chain and checks every signature and attachment.
    pub fn verify(&self) -> Result<Verified, RegisterError> {
        let mut found = Verified::default();
        let mut doubtful = BTreeSet::new();
        let names = NameTable::load(&self.connection)?;
        for (number, id) in names.streams().to_vec() {
            let intervals = streams::intervals(&self.connection, number)?;
            let audit = self.audit(number, &id, intervals, false, &mut found)?;
            for stretch in &audit.unproven {
                doubtful.extend(siblings::cases_of_entries(&self.connection, number, stretch.first, stretch.last)?);
            }
            found.problems.extend(audit.first_bad.clone());
            if !(audit.proven.is_empty() && audit.unproven.is_empty()) {
                found.streams.push(audit);
            }
        }
        for branch in branches::all(&self.connection)? {
            let intervals = vec![(branch.first, branch.last, branch.previous_hash)];
            let audit = self.audit(branch.number, &names.global_stream(branch.stream)?, intervals, true, &mut found)?;
            found.problems.extend(audit.first_bad.clone());
            found.streams.push(audit);
        }
        found.logs = self.verify_logs()?;
        found.problems.extend(found.logs.iter().filter_map(|log| log.first_bad.clone()));
        // A page that a crash left half written in the file is whole in the log: first the log goes into the file.
        self.connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
        let pages: Vec<String> = self
            .connection
            .prepare("PRAGMA cipher_integrity_check")?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        found.problems.extend(pages.into_iter().map(|place| Problem::of("page", place)));
        self.verify_attachments(&mut found)?;
        found.doubtful_cases_total = doubtful.len() as u32;
        for case in doubtful {
            found.doubtful_cases.extend(self.reference_of(case)?);
        }
        found.doubtful_cases.sort();
        found.doubtful_cases.truncate(MOST_CASES);
        found.ok = found.problems.is_empty();
        Ok(found)
    }

    pub(super) fn reference_of(&self, case: RowId) -> Result<Option<String>, RegisterError> {
        let case = projection::load(&self.connection, &CASE, case)?;
        Ok(case.and_then(|case| standing::text(&case, 1).map(str::to_owned)))
    }

    fn audit(
        &self,
        number: LocalStream,
        id: &StreamId,
        intervals: Vec<(u64, u64, ChainHash)>,
        is_branch: bool,
        found: &mut Verified,
    ) -> Result<StreamAudit, RegisterError> {
        let mut audit = StreamAudit {
            desk: self.desk_name(&id.desk())?,
            stream: hex(&id.0),
            is_branch,
            proven: Vec::new(),
            unproven: Vec::new(),
            first_bad: None,
        };
        let desk_key = self.find_desk(&id.desk())?.map(|desk| VerifyingKey(desk.sign_key));
        let mut bad = None;
        for (first, last, claimed) in intervals {
            let mut walk = Walk {
                register: self,
                names: NameTable::load(&self.connection)?,
                number,
                id,
                desk_key,
                runs: entries::runs(&self.connection, number, first, last)?,
                tips: entries::tips(&self.connection, number, first, last)?.into_iter().collect(),
                salts: salts::of(&self.connection, number, first, last)?,
                next: first,
                since: first,
                previous: Some(claimed),
                proven: Vec::new(),
                bad: None,
            };
            let read = entries::each::<RegisterError>(&self.connection, number, first, last, |entry| {
                walk.entry(&entry, found)
            });
            if read.is_err() {
                // A page that does not open: what stands on it and behind it cannot be told.
                walk.fail("page", walk.next);
            } else if walk.next <= last {
                walk.fail("missing", walk.next);
            } else if walk.since <= last {
                walk.fail("signature", last);
            }
            bad = bad.or(walk.bad);
            audit.unproven.extend(between(&walk.proven, first, last));
            audit.proven.extend(walk.proven);
        }
        if let Some((kind, sequence)) = bad {
            let entry = entries::at(&self.connection, number, sequence).ok().flatten();
            audit.first_bad = Some(Problem {
                kind,
                place: audit.desk.clone(),
                sequence,
                at: entry.as_ref().map(|entry| entry.hlc.ms()),
                action: entry.as_ref().map(|entry| Action::name_of(entry.action).to_owned()),
                case: None,
            });
        }
        Ok(audit)
    }
}

/// What lies in `first..=last` and in none of the stretches.
fn between(proven: &[Stretch], first: u64, last: u64) -> Vec<Stretch> {
    let mut rest = Vec::new();
    let mut from = first;
    for stretch in proven {
        if stretch.first > from {
            rest.push(Stretch { first: from, last: stretch.first - 1 });
        }
        from = stretch.last + 1;
    }
    if from <= last {
        rest.push(Stretch { first: from, last });
    }
    rest
}

/// One interval of a stream, entry by entry.
struct Walk<'r> {
    register: &'r Register,
    names: NameTable<'r>,
    number: LocalStream,
    id: &'r StreamId,
    desk_key: Option<VerifyingKey>,
    runs: Vec<entries::RunRow>,
    tips: BTreeMap<u64, [u8; 128]>,
    salts: KeptSalts,
    /// The entry that must come next.
    next: u64,
    /// The first entry that the next good signature proves.
    since: u64,
    /// Hash of the entry before; none where that is missing.
    previous: Option<ChainHash>,
    proven: Vec<Stretch>,
    /// The first entry that does not check.
    bad: Option<(&'static str, u64)>,
}

impl Walk<'_> {
    /// Nothing up to this entry is proven by what comes after it.
    fn fail(&mut self, kind: &'static str, sequence: u64) {
        self.bad.get_or_insert((kind, sequence));
        self.since = sequence + 1;
    }

    fn entry(&mut self, entry: &entries::EntryRow, found: &mut Verified) -> Result<(), RegisterError> {
        found.entries += 1;
        let sequence = entry.sequence;
        if sequence > self.next {
            self.fail("missing", self.next);
            self.previous = None;
        }
        self.next = sequence + 1;
        // Behind a missing entry nobody can say what its hash must be.
        let Some(previous) = self.previous.replace(entry.hash) else {
            self.since = sequence + 1;
            return Ok(());
        };
        let Ok(staff) = streams::staff_key(&self.register.connection, entry.staff) else {
            self.fail("chain", sequence);
            return Ok(());
        };
        if !self.fits(entry, &staff, &previous) {
            self.fail("chain", sequence);
            return Ok(());
        }
        let key = VerifyingKey(staff);
        let tip = tip_bytes(self.id, sequence, &entry.hash);
        if let Some(signature) = entry.signature {
            found.signatures += 1;
            if key.verify(ADMINISTRATIVE, &tip, &Signature(signature)).is_err() {
                self.fail("signature", sequence);
                return Ok(());
            }
        }
        if let Some(signatures) = self.tips.get(&sequence) {
            found.signatures += 2;
            if tip_holds(signatures, &tip, &key, self.desk_key.as_ref()) {
                self.prove(sequence);
            } else {
                self.fail("signature", sequence);
            }
        }
        Ok(())
    }

    /// Whether the hash of an entry is that of its content, in the run of the person it names.
    fn fits(&mut self, entry: &entries::EntryRow, staff: &[u8; 32], previous: &ChainHash) -> bool {
        let run = self.runs.iter().rev().find(|(from, _, _)| *from <= entry.sequence);
        let Some((_, run_staff, seed)) = run else { return false };
        let seed = seed.map(RunSeed::new);
        let salts = seed.as_ref().map_or(Salts::Kept(&self.salts), Salts::Seed);
        let mut spans = Vec::new();
        let decoded =
            decode_body(self.number, entry.sequence, &entry.body, &mut self.names, |span| spans.push(span)).is_ok();
        let header = Header {
            stream: self.id,
            sequence: entry.sequence,
            previous,
            hlc: entry.hlc,
            staff,
            action: entry.action,
            batch: entry.batch.as_ref(),
        };
        decoded && *run_staff == entry.staff && entry_hash(&header, &entry.body, &spans, salts) == entry.hash
    }

    fn prove(&mut self, last: u64) {
        match self.proven.last_mut() {
            Some(stretch) if stretch.last + 1 == self.since => stretch.last = last,
            _ => self.proven.push(Stretch { first: self.since, last }),
        }
        self.since = last + 1;
    }
}

/// Both signatures over a tip: by the person and by the desk whose stream it is.
pub fn tip_holds(signatures: &[u8; 128], tip: &[u8], staff: &VerifyingKey, desk: Option<&VerifyingKey>) -> bool {
    let (by_staff, by_desk) = signatures.split_at(64);
    let (Ok(by_staff), Ok(by_desk)) = (by_staff.try_into(), by_desk.try_into()) else { return false };
    let desk_holds = desk.is_some_and(|desk| desk.verify(TIP, tip, &Signature(by_desk)).is_ok());
    desk_holds && staff.verify(TIP, tip, &Signature(by_staff)).is_ok()
}
