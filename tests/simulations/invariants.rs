//! What must hold, each under the name the test plan gives it.

use std::collections::{BTreeMap, BTreeSet};

use comity_core::casework;
use comity_core::exchange;
use comity_core::ids::{GlobalRow, RowId, StreamId};
use comity_core::model::schema::{self, TABLES, Table};
use comity_core::model::values::Value;
use comity_core::register::tables::entries;
use comity_core::register::{NameTable, Register, gaps, projection};

use super::desk::Desk;
use super::founding::{DESKS, Office, numbered};
use super::oracle::{self, Cell, Dot, FieldKey, Gone, Held, Name, Oracle, State, Write};
use super::standing::Why;

/// An invariant that does not hold.
#[derive(Debug)]
pub struct Violation {
    /// `I1` … `I18`, or what else went wrong.
    pub invariant: &'static str,
    pub what: String,
}

pub type Checked<T = ()> = Result<T, Violation>;

pub fn violated<T>(invariant: &'static str, what: impl Into<String>) -> Checked<T> {
    Err(Violation { invariant, what: what.into() })
}

/// Fails with the name of the invariant unless the condition holds.
macro_rules! hold {
    ($condition:expr, $invariant:literal, $($what:tt)+) => {
        if !$condition {
            return $crate::simulations::invariants::violated($invariant, format!($($what)+));
        }
    };
}
pub(crate) use hold;

/// Whether this version knows a field.
pub fn is_known(table: u16, field: u16) -> bool {
    schema::table(table).is_some_and(|table| table.field(field).is_some())
}

fn name(row: GlobalRow) -> Name {
    match row {
        GlobalRow::Dot(dot) => Name::Dot((dot.stream, dot.sequence, u64::from(dot.index))),
        GlobalRow::Named(name) => Name::Named(name.to_vec()),
    }
}

fn cell(value: &Value, names: &NameTable<'_>) -> Cell {
    let global = |row| name(names.global_row(row).unwrap());
    match value {
        Value::Null => Cell::Null,
        Value::Int(number) => Cell::Int(*number),
        Value::Text(text) => Cell::Text(text.clone()),
        Value::Bytes(bytes) => Cell::Bytes(bytes.clone()),
        Value::Date(date) => Cell::Date(date.split('\u{1f}').map(str::to_owned).collect()),
        Value::Row(row) => Cell::Row(global(*row)),
        Value::Rows(rows) => Cell::Rows(rows.iter().map(|row| global(*row)).collect()),
        Value::Expunged => Cell::Expunged,
        Value::Later => Cell::Later,
    }
}

/// Every surviving write a register shows, under global names.
pub fn shown(register: &Register) -> State {
    let names = NameTable::load(register.connection()).unwrap();
    let mut state = State::new();
    for table in TABLES {
        for row in projection::all(register.connection(), table).unwrap() {
            let global = name(names.global_row(row.row).unwrap());
            for (field, siblings) in table.fields.iter().zip(&row.fields).filter(|(_, siblings)| !siblings.is_empty()) {
                let found = siblings.iter().map(|sibling| {
                    let dot = names.global_dot(sibling.dot).unwrap();
                    ((dot.stream, dot.sequence, u64::from(dot.index)), cell(&sibling.value, &names))
                });
                state.insert((table.code, global.clone(), field.code), found.collect());
            }
        }
    }
    state
}

/// I7, I8: what survives is what the oracle says, field by field; conflicts are listed, each once.
pub fn agrees_with_oracle(desk: &Desk, oracle: &Oracle) -> Checked<Meetings> {
    let known = &desk.known;
    let (ours, theirs) = (shown(desk.reader()), oracle.state(&known.held, &known.gone, &is_known));
    if ours != theirs {
        let key = ours
            .keys()
            .chain(theirs.keys())
            .find(|key| ours.get(*key) != theirs.get(*key))
            .expect("unequal maps differ somewhere");
        let (a, b) = (ours.get(key), theirs.get(key));
        return violated("I7", format!("{}: {key:?} shows {a:?}, the oracle says {b:?}", desk.name()));
    }
    let kinds = conflicts_are_listed(desk, oracle, &theirs)?;
    let met = |is: &dyn Fn(&BTreeMap<Dot, Cell>) -> bool| theirs.values().filter(|survivors| is(survivors)).count();
    Ok(Meetings {
        three: met(&|survivors| survivors.len() > 2),
        same: met(&|survivors| survivors.len() > 1 && !oracle::differ(survivors)),
        kinds,
    })
}

/// How many fields hold more than two surviving writes, how many hold the same value more than once, and what kinds of
/// conflict are listed.
pub struct Meetings {
    pub three: usize,
    pub same: usize,
    pub kinds: Vec<String>,
}

/// I8: every field of several values is listed once, a mark either so or as a row that is kept, and no other is; a row
/// that was edited by somebody who could not know of its mark is listed as kept, and no row without a mark is.
fn conflicts_are_listed(desk: &Desk, oracle: &Oracle, state: &State) -> Checked<Vec<String>> {
    let listed = casework::list_conflicts(desk.reader()).unwrap();
    let name = desk.name();
    let (mut fields, mut kept) = (BTreeSet::new(), BTreeSet::new());
    for view in &listed {
        hold!(!view.values.is_empty(), "I8", "{name}: a conflict without a value is listed: {view:?}");
        let mut parts = view.place.split('-');
        let kind = parts.next().expect("a kind");
        let row = desk.global(RowId::from_token(parts.next().expect("a row")).expect("a row"));
        let is_fresh = match (view.kind.as_str(), kind.strip_prefix("removal")) {
            (_, Some(table)) => kept.insert((table.parse::<u16>().expect("a table"), row)),
            ("field" | "case", None) => {
                hold!(view.values.len() > 1, "I8", "{name}: a conflict of one value is listed: {view:?}");
                let field = parts.next().expect("a field").parse::<u16>().expect("a field");
                fields.insert((kind.parse::<u16>().expect("a table"), row, field))
            }
            _ => true,
        };
        hold!(is_fresh, "I8", "{name}: {} is listed twice", view.place);
    }
    let is_told_as_kept = |key: &FieldKey| {
        let mark = schema::table(key.0).and_then(Table::mark);
        mark.is_some_and(|mark| mark.code == key.2) && kept.contains(&(key.0, key.1.clone()))
    };
    let truth: BTreeSet<FieldKey> = oracle::conflicts(state).filter(|key| !is_told_as_kept(key)).cloned().collect();
    hold!(fields == truth, "I8", "{name}: {fields:?} are listed as in conflict, {truth:?} are");
    let rows: BTreeSet<(u16, &Name)> = state.keys().map(|(table, row, _)| (*table, row)).collect();
    for (code, row) in rows {
        let Some(table) = schema::table(code) else { continue };
        let is_kept = kept.contains(&(code, row.clone()));
        let must = oracle.is_edited_unknown_to_mark(state, table, row);
        hold!(!must || is_kept, "I8", "{name}: a mark on {} {row:?} hides an edit it did not know of", table.kind);
        let marks = table.mark().and_then(|mark| state.get(&(code, row.clone(), mark.code)));
        let is_marked = marks.is_some_and(|marks| marks.values().any(oracle::is_mark));
        hold!(!is_kept || is_marked, "I8", "{name}: {} {row:?} is listed as kept and bears no mark", table.kind);
    }
    Ok(listed.into_iter().map(|view| view.kind).collect())
}

/// I5: the gaps that are reported are the true ones, to the entry. Of a stream with branches each has gaps of its own.
pub fn gaps_are_exact(desk: &Desk, oracle: &Oracle) -> Checked {
    let whole = |(stream, _, _): &(StreamId, u64, u64)| !oracle.copied.contains(stream);
    let mut reported: Vec<_> = gaps(desk.reader().connection()).unwrap().into_iter().filter(whole).collect();
    reported.sort();
    let truth: Vec<_> = oracle::gaps(&desk.known.held).into_iter().filter(whole).collect();
    hold!(reported == truth, "I5", "{}: gaps {reported:?} are reported, {truth:?} are", desk.name());
    Ok(())
}

/// I7, I17: every entry is in the journal byte for byte, whether it is understood here or not, but for values that were
/// expunged; and no other.
pub fn journal_is_whole(desk: &Desk, oracle: &Oracle) -> Checked {
    let connection = desk.reader().connection();
    let (here, known) = (numbered(desk.reader()), &desk.known);
    let keys: Held = here.iter().map(|(key, _)| *key).collect();
    hold!(keys == known.held, "I7", "{}: other entries lie here than are held", desk.name());
    let count = entries::count(connection).unwrap();
    hold!(count == here.len() as u64, "I7", "{}: {count} entries, {} are told", desk.name(), here.len());
    for (key, number) in here {
        let (Some(entry), Some(truth)) = (entries::at(connection, number, key.1).unwrap(), oracle.get(&key)) else {
            return violated("I7", format!("{}: {key:?} is nowhere", desk.name()));
        };
        hold!(entry.hash == truth.hash, "I7", "{}: {key:?} has another hash than where it was written", desk.name());
        if entry.body == truth.body {
            continue;
        }
        let gone = |write: &Write| known.gone.contains(&(key, write.dot.2));
        let mut expected = truth.writes.clone();
        expected.iter_mut().filter(|write| gone(write)).for_each(|write| write.value = Cell::Expunged);
        let is_same = oracle::read_body(key, &entry.body).is_some_and(|read| read == expected);
        hold!(is_same, "I17", "{}: the body of {key:?} is not what was written", desk.name());
    }
    Ok(())
}

/// I10: what does not count is shown, each entry once, with its cause; and nothing else is.
/// Returns how many entries that are, and how many of them because of who wrote them.
pub fn inert_is_shown(desk: &Desk, oracle: &Oracle) -> Checked<[usize; 2]> {
    let standing = oracle.standing(&desk.known.held);
    let mut truth: Vec<(u64, String, &str)> = Vec::new();
    for key in &desk.known.held {
        if let Some(why) = standing.why_not(key) {
            let hash = oracle.get(key).expect("an entry that was made").hash;
            let why = match why {
                Why::Fork => "fork",
                Why::Revoked => "revoked",
                Why::Removed => "removed",
            };
            truth.push((key.1, comity_core::ids::hex(&hash), why));
        }
    }
    let told = casework::inert_entries(desk.reader()).unwrap();
    let told = told.iter().filter(|one| one.cause != "beside");
    let mut told: Vec<(u64, String, &str)> =
        told.map(|one| (one.sequence, one.id.clone(), one.cause.as_str())).collect();
    told.sort();
    truth.sort();
    hold!(told == truth, "I10", "{}: {told:?} are shown as not counting, {truth:?} do not", desk.name());
    Ok([truth.len(), truth.iter().filter(|(_, _, why)| *why == "removed").count()])
}

/// Values that a counting act names are gone, no other ones are, and none comes back.
pub fn expunging_holds(desk: &Desk, oracle: &Oracle, now: &Gone) -> Checked {
    let (must, may) = (oracle.must_be_gone(&desk.known.held), oracle.may_be_gone(&desk.known.held));
    let name = desk.name();
    if let Some(left) = must.difference(now).next() {
        return violated("expunge", format!("{name}: {left:?} was expunged and still stands"));
    }
    if let Some(taken) = now.difference(&may).next() {
        return violated("expunge", format!("{name}: {taken:?} is gone, and no act names it"));
    }
    let back = desk.known.gone.difference(now).find(|(key, _)| desk.known.held.contains(key));
    hold!(back.is_none(), "expunge", "{name}: {back:?} was gone and stands again");
    Ok(())
}

/// I1, I2, I4: whoever holds the same entries, with the same values expunged, has the same content, whatever came when
/// and over whom.
#[derive(Default)]
pub struct Contents(BTreeMap<(Held, Gone), (String, &'static str)>);

impl Contents {
    /// Forgets what was built on entries that never were.
    pub fn forget(&mut self, gone: &Held) {
        self.0.retain(|(held, _), _| held.is_disjoint(gone));
    }

    pub fn compare(&mut self, desk: &Desk) -> Checked {
        let hash = desk.reader().content_hash().unwrap();
        let key = (desk.known.held.clone(), desk.known.gone.clone());
        let (known, first) = self.0.entry(key).or_insert((hash.clone(), desk.name()));
        hold!(*known == hash, "I1", "{} and {first} hold the same entries and not the same content", desk.name());
        Ok(())
    }
}

/// I15: nobody counts as having what it did not hold when it said so.
pub fn receipts_are_honest(desk: &Desk, office: &Office, oracle: &Oracle, desks: usize) -> Checked {
    let standing = oracle.standing(&desk.known.held);
    let peers = exchange::exchange_overview(desk.reader()).unwrap().peers;
    let others = (0..desks).filter(|number| *number != desk.number);
    // Nothing is sent to a revoked desk any more, so nobody counts what it lacks.
    for number in others.filter(|number| !standing.is_revoked(&office.id(*number))) {
        let nothing = Held::new();
        let believed = desk.known.believes.get(&number).map_or(&nothing, |held| held);
        let plain = |key: &&oracle::Key| !oracle.copied.contains(&key.0);
        let lacking = desk.known.held.difference(believed).filter(plain).count() as u64;
        let told = peers.iter().find(|peer| peer.name == DESKS[number]).map_or(0, |peer| peer.not_acknowledged);
        hold!(
            told >= lacking,
            "I15",
            "{}: {} has acknowledged all but {told} entries, and could not have {lacking}",
            desk.name(),
            DESKS[number]
        );
    }
    Ok(())
}

/// The register recomputes its chains and signatures, and is made again from its journal as it was.
pub fn is_sound(desk: &mut Desk) -> Checked {
    let before = desk.reader().content_hash().unwrap();
    let verified = desk.reader().verify().unwrap();
    hold!(verified.ok, "verify", "{}: {:?}", desk.name(), verified.problems);
    desk.register().rebuild().unwrap();
    let after = desk.reader().content_hash().unwrap();
    hold!(before == after, "rebuild", "{}: made again from its journal, the content is another", desk.name());
    Ok(())
}
