//! Who did what when: the journal and the access logs in one order, with filters, a page at a time.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::authors::Authors;
use super::timeline::{Bodies, Rows, only_withheld};
use super::views::{AuditDesk, AuditLine, AuditPage, AuditPass, AuditQuery};
use super::{CaseworkError, audit_about, audit_words, read};
use crate::ids::{DeskId, Dot, RowId, StreamId, hex};
use crate::journal::{Action, Names};
use crate::model::dates::{CivilDate, Instant, today_in};
use crate::model::schema::{CASE, DOCUMENT, LETTER, OVERRIDE};
use crate::register::access::{AccessClass, AccessEntry, AccessKind};
use crate::register::tables::access::AccessRow;
use crate::register::tables::entries::{self, Stamp};
use crate::register::tables::{access, branches, streams};
use crate::register::{NameTable, Register, RegisterError, Right, projection, standing};
use crate::text::{Arg, Texts, format_instant};

/// Lines of a page.
pub const LINES: usize = 100;
/// Entries that are looked at for one page; a filter that fits hardly anything goes on with the next.
const MOST_LOOKED_AT: usize = 200_000;
/// Entries that are read at a time.
const CHUNK: u32 = 256;
const DAY_MS: i64 = 86_400_000;

/// Names of what lines are looked for by, besides the classes of access entries.
const CHANGES: &str = "changes";
const OVERRIDES: &str = "overrides";

/// Every name that a query may ask for, in the order in which they are offered.
pub fn audit_classes() -> Vec<&'static str> {
    [CHANGES, OVERRIDES].into_iter().chain(AccessClass::ALL.iter().map(|class| class.code())).collect()
}

/// One page, the newest first.
pub fn audit(register: &Register, query: &AuditQuery, texts: &Texts) -> Result<AuditPage, CaseworkError> {
    audit_of(register, query, texts, LINES)
}

/// Everything that fits the query, at most `most` lines; and whether there was more.
pub fn whole_audit(
    register: &Register,
    query: &AuditQuery,
    texts: &Texts,
    most: usize,
) -> Result<(Vec<AuditLine>, bool), CaseworkError> {
    let mut query = AuditQuery { after: None, ..query.clone() };
    let mut lines = Vec::new();
    loop {
        let page = audit_of(register, &query, texts, most - lines.len())?;
        lines.extend(page.lines);
        query.after = page.next;
        if query.after.is_none() || lines.len() >= most {
            return Ok((lines, query.after.is_some()));
        }
    }
}

fn audit_of(register: &Register, query: &AuditQuery, texts: &Texts, most: usize) -> Result<AuditPage, CaseworkError> {
    register.allow(Right::ReadLog)?;
    let mut reading = Reading::new(register, query, texts)?;
    let (mut lines, mut next, mut looked_at) = (Vec::new(), None, 0);
    while let Some(found) = reading.take()? {
        looked_at += 1;
        let key = found.key();
        if reading.fits(&found)? {
            lines.extend(reading.line(found)?);
        }
        if lines.len() >= most || looked_at >= MOST_LOOKED_AT {
            next = Some(key.to_text());
            break;
        }
    }
    let (persons, desks) = (persons(register)?, desks(register)?);
    Ok(AuditPage { lines, next, persons, desks, doubts: audit_words::doubts(register, texts)? })
}

fn persons(register: &Register) -> Result<Vec<String>, CaseworkError> {
    let mut names: Vec<String> = register.people()?.into_iter().map(|person| person.certificate.name).collect();
    names.sort();
    names.dedup();
    Ok(names)
}

fn desks(register: &Register) -> Result<Vec<AuditDesk>, CaseworkError> {
    let connection = register.connection();
    let names = NameTable::load(connection)?;
    let logs = access::logs(connection)?;
    let mut ids: BTreeSet<DeskId> = names.streams().iter().map(|(_, id)| id.desk()).collect();
    ids.extend(logs.iter().map(|log| StreamId(*log).desk()));
    ids.insert(register.desk());
    let asked: Vec<DeskId> = register.open_asks()?.into_iter().map(|ask| ask.of).collect();
    let mut views = Vec::new();
    for id in ids {
        let of_desk = logs.iter().filter(|log| StreamId(**log).desk() == id);
        let mut entries = 0;
        for log in of_desk {
            entries += access::last(connection, log)?.map_or(0, |(last, _)| last);
        }
        let is_asked = asked.contains(&id);
        views.push(AuditDesk { name: register.desk_name(&id)?, own: id == register.desk(), entries, is_asked });
    }
    views.sort_by(|a, b| (!a.own, &a.name).cmp(&(!b.own, &b.name)));
    Ok(views)
}

/// The order of lines: by time, then so that every desk agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    at: i64,
    is_access: bool,
    chain: [u8; 24],
    sequence: u64,
}

impl Key {
    fn to_text(self) -> String {
        format!("{}.{}.{}.{}", self.at, u8::from(self.is_access), hex(&self.chain), self.sequence)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let (at, source, chain, sequence) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let digits = chain.as_bytes().chunks(2).map(|two| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok());
        let chain: Vec<u8> = digits.collect::<Option<_>>()?;
        Some(Self {
            at: at.parse().ok()?,
            is_access: source == "1",
            chain: chain.try_into().ok()?,
            sequence: sequence.parse().ok()?,
        })
    }
}

enum Found {
    Journal(Stamp, StreamId),
    Access(Box<AccessRow>),
}

impl Found {
    fn key(&self) -> Key {
        match self {
            Self::Journal(stamp, id) => {
                Key { at: stamp.hlc.ms(), is_access: false, chain: id.0, sequence: stamp.sequence }
            }
            Self::Access(row) => access_key(row),
        }
    }
}

fn access_key(row: &AccessRow) -> Key {
    Key { at: row.at, is_access: true, chain: row.log, sequence: row.sequence }
}

/// One chain of the journal, read from its end; within a stream entries stand in the order of their time.
struct Stream {
    number: crate::ids::LocalStream,
    id: StreamId,
    /// Read already, the newest last.
    ready: Vec<Stamp>,
    /// The last number that has not been read.
    below: Option<u64>,
}

impl Stream {
    fn peek(&mut self, connection: &rusqlite::Connection) -> Result<Option<&Stamp>, CaseworkError> {
        if self.ready.is_empty()
            && let Some(below) = self.below
        {
            self.ready = entries::stamps_down(connection, self.number, below, CHUNK)?;
            self.below = self.ready.last().map(|last| last.sequence - 1).filter(|below| *below > 0);
            self.ready.reverse();
        }
        Ok(self.ready.last())
    }
}

struct Reading<'r> {
    register: &'r Register,
    texts: &'r Texts,
    query: &'r AuditQuery,
    authors: Authors<'r>,
    bodies: Bodies,
    rows: Rows,
    passes: BTreeMap<Dot, Vec<AuditPass>>,
    case: Option<(RowId, Vec<u8>)>,
    of_case: HashSet<Dot>,
    days: (Option<CivilDate>, Option<CivilDate>),
    zone: chrono_tz::Tz,
    streams: Vec<Stream>,
    access: Vec<AccessRow>,
    /// Where the next rows of the access logs are read from; none when all are.
    access_below: Option<Key>,
    after: Option<Key>,
    staff: BTreeMap<[u8; 32], String>,
    desks: BTreeMap<DeskId, String>,
}

impl<'r> Reading<'r> {
    fn new(register: &'r Register, query: &'r AuditQuery, texts: &'r Texts) -> Result<Self, CaseworkError> {
        let connection = register.connection();
        if query.classes.iter().any(|class| !audit_classes().contains(&class.as_str())) {
            return Err(CaseworkError::field("unknown-field", "classes"));
        }
        let after = match &query.after {
            Some(text) => Some(Key::parse(text).ok_or_else(|| CaseworkError::field("unknown-field", "after"))?),
            None => None,
        };
        let day = |text: &Option<String>, field: &'static str| match text.as_deref().filter(|text| !text.is_empty()) {
            Some(text) => text.parse().map(Some).map_err(|_| CaseworkError::field("date-malformed", field)),
            None => Ok(None),
        };
        let days: (Option<CivilDate>, Option<CivilDate>) = (day(&query.from, "from")?, day(&query.to, "to")?);
        // A day more on either side than any time zone needs; `fits` looks at the day itself.
        let until = days.1.and_then(|day| (day.days_since(epoch()?) + 2).checked_mul(DAY_MS));
        let top = [until, after.map(|key| key.at)].into_iter().flatten().min().unwrap_or(i64::MAX);
        let names = NameTable::load(connection)?;
        let case = match query.case.as_deref().map(str::trim).filter(|case| !case.is_empty()) {
            Some(case) => {
                let row = match RowId::from_token(case) {
                    Some(row) => row,
                    None => read::find_case(register, case)?,
                };
                Some((row, register.global_name(row)?))
            }
            None => None,
        };
        let passes = passes(register, texts)?;
        let only_overrides = query.classes.iter().all(|class| class == OVERRIDES) && !query.classes.is_empty();
        let mut of_case = HashSet::new();
        if let Some((row, _)) = &case {
            of_case.extend(crate::register::tables::siblings::entries_of_case(connection, *row)?);
        }
        let numbers = names.streams().iter().copied();
        let aside = branches::all(connection)?;
        let aside = aside.iter().filter_map(|one| Some((one.number, names.global_stream(one.stream).ok()?)));
        let mut streams = Vec::new();
        for (number, id) in numbers.chain(aside) {
            let mut stream = Stream { number, id, ready: Vec::new(), below: None };
            if case.is_some() || only_overrides {
                // Few entries: no need to look at all the others.
                let few: Vec<Dot> =
                    if case.is_some() { of_case.iter().copied().collect() } else { passes.keys().copied().collect() };
                for dot in few.into_iter().filter(|dot| dot.stream() == number) {
                    stream.ready.extend(entries::stamps_down(connection, number, dot.sequence(), 1)?);
                }
                stream.ready.retain(|stamp| stamp.hlc.ms() <= top);
                stream.ready.sort_by_key(|stamp| stamp.sequence);
            } else {
                stream.below = entries::last_until(connection, number, top)?;
            }
            streams.push(stream);
        }
        let highest = Key { at: top, is_access: true, chain: [0xff; 24], sequence: u64::MAX >> 1 };
        Ok(Self {
            register,
            texts,
            query,
            authors: Authors::new(register)?,
            bodies: Bodies::default(),
            rows: Rows::default(),
            passes,
            case,
            of_case,
            days,
            zone: register.settings()?.time_zone,
            streams,
            access: Vec::new(),
            access_below: Some(highest),
            after,
            staff: BTreeMap::new(),
            desks: BTreeMap::new(),
        })
    }

    /// The next of all chains that stands behind the page before.
    fn take(&mut self) -> Result<Option<Found>, CaseworkError> {
        loop {
            let Some(found) = self.take_any()? else { return Ok(None) };
            let key = found.key();
            if self.days.0.is_some_and(|from| {
                let Some(epoch) = epoch() else { return false };
                key.at < (from.days_since(epoch) - 1) * DAY_MS
            }) {
                return Ok(None); // all that follows is older
            }
            if self.after.is_none_or(|after| key < after) {
                return Ok(Some(found));
            }
        }
    }

    fn take_any(&mut self) -> Result<Option<Found>, CaseworkError> {
        let connection = self.register.connection();
        if self.access.is_empty()
            && let Some(below) = self.access_below
        {
            self.access = access::before(connection, (below.at, &below.chain, below.sequence), CHUNK)?;
            self.access_below = self.access.last().map(access_key);
            self.access.reverse();
        }
        let mut best: Option<(Key, Option<usize>)> = self.access.last().map(|row| (access_key(row), None));
        for (place, stream) in self.streams.iter_mut().enumerate() {
            let id = stream.id;
            if let Some(stamp) = stream.peek(connection)? {
                let key = Found::Journal(*stamp, id).key();
                if best.is_none_or(|(known, _)| key > known) {
                    best = Some((key, Some(place)));
                }
            }
        }
        let Some((_, place)) = best else { return Ok(None) };
        Ok(match place {
            None => self.access.pop().map(|row| Found::Access(Box::new(row))),
            Some(place) => self.streams.get_mut(place).and_then(|stream| {
                let stamp = stream.ready.pop()?;
                Some(Found::Journal(stamp, stream.id))
            }),
        })
    }

    fn fits(&mut self, found: &Found) -> Result<bool, CaseworkError> {
        let day = today_in(self.zone, Instant(found.key().at));
        let (from, to) = self.days;
        if from.is_some_and(|from| day < from) || to.is_some_and(|to| day > to) {
            return Ok(false);
        }
        let classes = &self.query.classes;
        if !classes.is_empty() && !classes.iter().any(|class| *class == self.class(found)) {
            return Ok(false);
        }
        let of_case = match (&self.case, found) {
            (None, _) => true,
            (Some(_), Found::Journal(stamp, _)) => self.of_case.contains(&stamp.dot()),
            (Some((_, name)), Found::Access(row)) => row.case_name.as_ref() == Some(name),
        };
        if !of_case {
            return Ok(false);
        }
        if let Some(wanted) = self.query.desk.as_deref().filter(|desk| !desk.is_empty())
            && self.desk(StreamId(found.key().chain).desk())? != wanted
        {
            return Ok(false);
        }
        if let Some(wanted) = self.query.person.as_deref().filter(|person| !person.is_empty()) {
            let tried = match found {
                Found::Access(row) if AccessKind::class_of(row.kind) == AccessClass::FailedUnlocks => {
                    AccessEntry::parse(&row.body).ok().map(|entry| entry.note.name)
                }
                _ => None,
            };
            if self.author(found)? == wanted || tried.as_deref() == Some(wanted) {
                return Ok(true);
            }
            let Found::Journal(stamp, _) = found else { return Ok(false) };
            if !audit_about::names_people(stamp.action) {
                return Ok(false);
            }
            let writes = self.bodies.read(self.register, &mut self.authors, stamp.dot())?;
            let about = audit_about::about(self.register, self.texts, stamp.action, &writes)?;
            return Ok(about.is_some_and(|about| about.persons.iter().any(|person| person == wanted)));
        }
        Ok(true)
    }

    fn class(&self, found: &Found) -> &'static str {
        match found {
            Found::Journal(stamp, _) if self.passes.contains_key(&stamp.dot()) => OVERRIDES,
            Found::Journal(..) => CHANGES,
            Found::Access(row) => AccessKind::class_of(row.kind).code(),
        }
    }

    fn author(&mut self, found: &Found) -> Result<String, CaseworkError> {
        match found {
            Found::Journal(stamp, _) => self.authors.staff(stamp.staff),
            Found::Access(row) => {
                if let Some(name) = self.staff.get(&row.staff) {
                    return Ok(name.clone());
                }
                let name = self.register.staff_name(&row.staff)?.unwrap_or_else(|| "?".to_owned());
                self.staff.insert(row.staff, name.clone());
                Ok(name)
            }
        }
    }

    fn desk(&mut self, desk: DeskId) -> Result<String, CaseworkError> {
        if let Some(name) = self.desks.get(&desk) {
            return Ok(name.clone());
        }
        let name = self.register.desk_name(&desk)?;
        self.desks.insert(desk, name.clone());
        Ok(name)
    }

    fn line(&mut self, found: Found) -> Result<Option<AuditLine>, CaseworkError> {
        let (key, class) = (found.key(), self.class(&found));
        let mut line = AuditLine {
            id: key.to_text(),
            source: if key.is_access { "access" } else { "journal" }.to_owned(),
            at: key.at,
            happened_at: None,
            staff: self.author(&found)?,
            desk: self.desk(StreamId(key.chain).desk())?,
            class: class.to_owned(),
            code: String::new(),
            words: String::new(),
            case: None,
            case_id: None,
            row_name: None,
            passes: Vec::new(),
        };
        match found {
            Found::Journal(stamp, _) => {
                let dot = stamp.dot();
                let writes = self.bodies.read(self.register, &mut self.authors, dot)?;
                if only_withheld(self.register, &writes) {
                    return Ok(None); // that something was changed would tell as much as what
                }
                let connection = self.register.connection();
                let cases =
                    crate::register::tables::siblings::cases_of_entry(connection, stamp.stream, stamp.sequence)?;
                self.about_case(&mut line, cases.first().copied())?;
                line.passes = self.passes.get(&dot).cloned().unwrap_or_default();
                line.code = Action::name_of(stamp.action).to_owned();
                line.words = self.texts.get(&format!("action-{}", line.code));
                if let Some(about) = audit_about::about(self.register, self.texts, stamp.action, &writes)? {
                    line.row_name = Some(about.name);
                    if !about.details.is_empty() {
                        let details = about.details.join(&self.texts.get("list-separator"));
                        let told = [("words", Arg::Text(&line.words)), ("details", Arg::Text(&details))];
                        line.words = self.texts.with("audit-details", &told);
                    }
                }
            }
            Found::Access(row) => {
                line.code = AccessKind::name_of(row.kind).to_owned();
                // What does not read back is told by its kind alone; `register verify` says what is wrong with it.
                let note = AccessEntry::parse(&row.body).map(|entry| entry.note).unwrap_or_default();
                let case = note.case.as_deref().map_or(Ok(None), |name| self.local(name))?;
                self.about_case(&mut line, case)?;
                if let Some(row) = note.row.as_deref().map_or(Ok(None), |name| self.local(name))? {
                    for table in [&DOCUMENT, &LETTER] {
                        if line.row_name.is_none() {
                            line.row_name = self.rows.look_up(self.register, table.code, row)?.1;
                        }
                    }
                }
                line.happened_at = note.happened_at;
                line.words = audit_words::access_words(&line.code, &note, self.texts);
                if let Some(at) = note.happened_at {
                    let at = format_instant(at, self.zone, self.texts);
                    let told = [("words", Arg::Text(&line.words)), ("date", Arg::Text(&at))];
                    line.words = self.texts.with("audit-happened", &told);
                }
            }
        }
        Ok(Some(line))
    }

    fn about_case(&mut self, line: &mut AuditLine, case: Option<RowId>) -> Result<(), CaseworkError> {
        let Some(case) = case else { return Ok(()) };
        line.case = self.rows.look_up(self.register, CASE.code, case)?.1;
        line.case_id = line.case.is_some().then(|| case.token());
        Ok(())
    }

    /// The row of a global name, if it is here.
    fn local(&self, name: &[u8]) -> Result<Option<RowId>, CaseworkError> {
        let connection = self.register.connection();
        if let Ok(named) = <[u8; 16]>::try_from(name) {
            return Ok(streams::find_named(connection, &named)?.map(RowId::named));
        }
        let Some((stream, rest)) = name.split_first_chunk::<24>() else { return Ok(None) };
        let Some((sequence, index)) = rest.split_first_chunk::<8>() else { return Ok(None) };
        let (Ok(index), Some(stream)) =
            (<[u8; 4]>::try_from(index), NameTable::load(connection)?.find_stream(&StreamId(*stream)))
        else {
            return Ok(None);
        };
        let dot = Dot::new(stream, u64::from_be_bytes(*sequence), u32::from_be_bytes(index) as usize);
        Ok(Some(RowId::created_by(dot)))
    }
}

fn epoch() -> Option<CivilDate> {
    CivilDate::new(1970, 1, 1).ok()
}

/// Gates that were passed, by the entry that says so.
fn passes(register: &Register, texts: &Texts) -> Result<BTreeMap<Dot, Vec<AuditPass>>, CaseworkError> {
    let mut found: BTreeMap<Dot, Vec<AuditPass>> = BTreeMap::new();
    for row in projection::all(register.connection(), &OVERRIDE).map_err(RegisterError::from)? {
        let Some(dot) = row.field(2).first().map(|sibling| sibling.dot) else { continue };
        let gate = standing::text(&row, 2).unwrap_or_default().to_owned();
        let words = texts.find(&format!("gate-{gate}"), &[]).unwrap_or_else(|| gate.clone());
        let reason = standing::text(&row, 3).unwrap_or_default().to_owned();
        let entry = Dot::new(dot.stream(), dot.sequence(), 0);
        found.entry(entry).or_default().push(AuditPass { gate, words, reason });
    }
    Ok(found)
}
