//! Bytes that leave the office: a bundle against a packed folder, a changeset and a repository, each with the same
//! cases as they stand, zstd at the same level, and sealed to the same address.
//!
//! The plain means carry less: no history, no author, no time, no signature, and no reference from row to row in the
//! files. Programs that are not installed are left out and named.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use comity_core::casework;
use comity_core::exchange;
use comity_core::ids::RowId;
use comity_core::merge::RowState;
use comity_core::model::schema::{CASE, TABLES, Table};
use comity_core::model::values::Value;
use comity_core::register::tables::cases;
use comity_core::register::{Register, case_of, projection};
use serde_json::{Map, json};

use crate::chance::Seeded;
use crate::desks::{NOW, Office, Scratch};
use crate::import::Receiver;
use crate::measure::{Figure, Outcome, median};
use crate::report::say;
use crate::sample::{self, edit};
use crate::words::Writer;

const EDITS: usize = 100;
/// The small register that the large one is compared with.
const FEW: usize = 1_000;
/// Exports of one delta: the container adds a few random bytes each time.
const TURNS: usize = 5;
const PAUSE: i64 = 173_000;

/// One field of a case changed.
struct Edit {
    case: RowId,
    field: &'static str,
    value: String,
}

/// A desk whose peer holds everything but the last hundred edits.
struct Delta {
    bytes: f64,
    edits: Vec<Edit>,
    register: Register,
}

/// Measures what leaves the desk under `root`, which nobody has open; `bundle` holds all of it.
pub fn measure(
    scratch: &Scratch,
    office: &mut Office,
    receiver: &mut Receiver<'_>,
    root: &Path,
    bundle: &Path,
    count: usize,
) -> Outcome<Vec<Figure>> {
    let before = {
        let register = office.unlock(root)?;
        Picture::of(&register)?
    };
    let delta = delta(scratch, office, receiver, root, bundle)?;
    let after = Picture::of(&delta.register)?;
    let address = delta.register.desk_keys().seal.address()?;
    let peers = Peers { scratch, address: address.as_str() };
    let full = fs::metadata(bundle)?.len() as f64;
    let mut figures = Vec::new();
    if peers.has(&["tar", "zstd", "age"]) {
        let packed = peers.packed(&before)?;
        figures.push(against("bundle of everything / tar, zstd -9, age of the cases as JSON", full, packed, 0.75));
    }
    if peers.has(&["sqlite3", "zstd", "age"]) {
        let (all, some) = peers.changesets(&before, &delta.edits)?;
        figures.push(against("bundle of everything / SQLite changeset, zstd -9, age", full, all, 1.05));
        figures.push(against("bundle of 100 edits / SQLite changeset, zstd -9, age", delta.bytes, some, 1.2));
    }
    if peers.has(&["git", "age"]) {
        let (all, some) = peers.repositories(&before, &after)?;
        figures.push(against("bundle of everything / git bundle, age", full, all, 0.20));
        figures.push(against("bundle of 100 edits / git bundle, age", delta.bytes, some, 0.35));
    }
    if count > FEW {
        let inner = scratch.within("few")?;
        let root = inner.path("ministry");
        let empty = office.create(&root, "Ministry")?;
        let mut register = sample::fill(office, &root, empty, FEW)?;
        let mut receiver = Receiver::admit(&inner, office, &mut register)?;
        let path = inner.path("everything.comity");
        exchange::export_bundle(&mut register, "Port", &path)?;
        drop(register);
        let few = self::delta(&inner, office, &mut receiver, &root, &path)?.bytes;
        let name = format!("bundle of 100 edits, at {count} cases / at {FEW} cases");
        figures.push(against(&name, delta.bytes, few, 1.10));
    }
    Ok(figures)
}

fn against(name: &str, ours: f64, peer: f64, target: f64) -> Figure {
    let ratio = Some(ours / peer);
    Figure { peer: Some(peer), ratio, ..Figure::alone(name, ours, "bytes", 1) }.at_most(target)
}

/// The desk hears that the other one holds everything, makes a hundred edits and exports them.
fn delta(
    scratch: &Scratch,
    office: &mut Office,
    receiver: &mut Receiver<'_>,
    root: &Path,
    bundle: &Path,
) -> Outcome<Delta> {
    let answer = scratch.path("answer.comity");
    let (_, mut received) = receiver.import(office, bundle)?;
    exchange::export_bundle(&mut received, "Ministry", &answer)?;
    receiver.discard(received)?;
    let mut register = office.unlock(root)?;
    exchange::import_bundle(&mut register, &answer)?;
    let edits = make_edits(office, &mut register)?;
    let mut bytes = Vec::new();
    for turn in 0..TURNS {
        let written = exchange::export_bundle(&mut register, "Port", &scratch.path(&format!("edits-{turn}.comity")))?;
        if written.entries != EDITS as u64 {
            return Err(format!("a bundle of {EDITS} edits holds {} entries", written.entries).into());
        }
        bytes.push(written.bytes as f64);
    }
    Ok(Delta { bytes: median(&bytes), edits, register })
}

/// A morning's work: one field of one case at a time.
fn make_edits(office: &Office, register: &mut Register) -> Outcome<Vec<Edit>> {
    let rows = cases::all(register.connection())?;
    let mut writer = Writer { chance: Seeded::new(0xed17) };
    let mut edits = Vec::with_capacity(EDITS);
    for turn in 0..EDITS {
        let Some(case) = rows.get(writer.chance.below(rows.len())).copied() else { return Err("no cases".into()) };
        let (field, value) = match turn % 4 {
            0 => ("subject", writer.text(4, 12)),
            1 => ("officer", writer.coined()),
            2 => ("offences", writer.text(2, 8)),
            _ => ("their_reference", format!("{}/{turn}", writer.coined())),
        };
        office.clock.set(NOW + turn as i64 * PAUSE + writer.chance.below(PAUSE as usize) as i64);
        let view = casework::get_case(register, case)?;
        casework::edit_case(register, case, &[edit(&view, field, value.clone())])?;
        edits.push(Edit { case, field, value });
    }
    office.clock.set(NOW);
    Ok(edits)
}

/// The cases as they stand: as files, and as rows of plain tables.
struct Picture {
    /// By name of the file.
    files: BTreeMap<String, Vec<u8>>,
    sql: String,
    /// Plain numbers of rows, from 1.
    numbers: BTreeMap<i64, usize>,
}

impl Picture {
    fn of(register: &Register) -> Outcome<Self> {
        let mut states: Vec<RowState> = Vec::new();
        for table in TABLES.iter().filter(|table| table.hashed) {
            states.extend(projection::all(register.connection(), table)?);
        }
        let numbers: BTreeMap<i64, usize> = states.iter().map(|state| state.row.0).zip(1..).collect();
        let mut cases: BTreeMap<RowId, Map<String, serde_json::Value>> = BTreeMap::new();
        let mut sql = String::new();
        for table in TABLES.iter().filter(|table| table.hashed) {
            let columns: Vec<&str> = table.fields.iter().map(|field| field.name).collect();
            sql.push_str(&format!(
                "CREATE TABLE {} (id INTEGER PRIMARY KEY, {});\n",
                table.sql,
                quoted(&columns).join(", ")
            ));
        }
        sql.push_str("BEGIN;\n.session open main s\n.session s attach *\n");
        for state in &states {
            sql.push_str(&insert(state, &numbers));
            let Some(case) = case_of(state) else { continue };
            let fields = as_json(state);
            let file = cases.entry(case).or_default();
            if state.table.code == CASE.code {
                file.extend(fields);
            } else if let Some(list) = file.entry(state.table.sql).or_insert_with(|| json!([])).as_array_mut() {
                list.push(fields.into());
            }
        }
        sql.push_str("COMMIT;\n");
        let files = cases.into_iter().map(|(row, case)| {
            let name = numbers.get(&row.0).copied().unwrap_or_default();
            Ok((format!("{name:06}.json"), serde_json::to_vec(&case)?))
        });
        Ok(Self { files: files.collect::<Outcome<_>>()?, sql, numbers })
    }
}

fn shown(state: &RowState, table: &Table) -> Vec<(&'static str, Value)> {
    let value = |code| state.field(code).first().map(|sibling| sibling.value.clone());
    table.fields.iter().filter_map(|field| Some((field.name, value(field.code)?))).collect()
}

/// What a person would write into the file: no reference to other rows.
fn as_json(state: &RowState) -> Map<String, serde_json::Value> {
    let fields = shown(state, state.table).into_iter().filter_map(|(name, value)| {
        let value = match value {
            Value::Text(text) | Value::Date(text) => json!(text),
            Value::Int(number) => json!(number),
            _ => return None,
        };
        Some((name.to_owned(), value))
    });
    fields.collect()
}

fn quoted(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| format!("\"{name}\"")).collect()
}

fn text_of(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn insert(state: &RowState, numbers: &BTreeMap<i64, usize>) -> String {
    let number = |row: &RowId| numbers.get(&row.0).copied().unwrap_or_default();
    let (mut names, mut values) = (vec!["id"], vec![number(&state.row).to_string()]);
    for (name, value) in shown(state, state.table) {
        values.push(match value {
            Value::Text(text) | Value::Date(text) => text_of(&text),
            Value::Int(number) => number.to_string(),
            Value::Row(row) => number(&row).to_string(),
            Value::Rows(rows) => text_of(&rows.iter().map(|row| number(row).to_string()).collect::<Vec<_>>().join(" ")),
            Value::Bytes(bytes) => format!("x'{}'", comity_core::ids::hex(&bytes)),
            Value::Null | Value::Later | Value::Expunged => continue,
        });
        names.push(name);
    }
    format!("INSERT INTO {} ({}) VALUES ({});\n", state.table.sql, quoted(&names).join(", "), values.join(", "))
}

/// Programs that people use instead.
struct Peers<'a> {
    scratch: &'a Scratch,
    address: &'a str,
}

impl Peers<'_> {
    fn has(&self, programs: &[&str]) -> bool {
        let missing = programs.iter().find(|program| {
            Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_err()
        });
        if let Some(program) = missing {
            say(&format!("{program} is not installed (Debian: apt-get install {program}): left out."));
        }
        missing.is_none()
    }

    /// Seals what a line of the shell says; answers how many bytes that makes.
    fn sealed(&self, line: &str) -> Outcome<f64> {
        self.shell(&format!("{line} > unsealed && age -r {} -o sealed unsealed", self.address), "")?;
        Ok(fs::metadata(self.scratch.path("sealed"))?.len() as f64)
    }

    fn shell(&self, line: &str, input: &str) -> Outcome<()> {
        let typed = self.scratch.path("typed");
        fs::write(&typed, input)?;
        let mut shell = Command::new("sh");
        shell.args(["-c", line]).current_dir(self.scratch.path("")).stdin(fs::File::open(typed)?);
        // What a person has set up must not change what is measured.
        shell.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1").env("HOME", self.scratch.path(""));
        for who in ["AUTHOR", "COMMITTER"] {
            shell.env(format!("GIT_{who}_NAME"), "Ministry clerk").env(format!("GIT_{who}_EMAIL"), "clerk@invalid");
            shell.env(format!("GIT_{who}_DATE"), "@1772442000 +0400");
        }
        let done = shell.stdout(Stdio::null()).output()?;
        if done.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&done.stderr).into_owned().into()) }
    }

    fn files(&self, folder: &str, picture: &Picture, known: Option<&Picture>) -> Outcome<()> {
        let folder = self.scratch.path(folder);
        fs::create_dir_all(&folder)?;
        for (name, content) in &picture.files {
            if known.is_none_or(|known| known.files.get(name) != Some(content)) {
                fs::write(folder.join(name), content)?;
            }
        }
        Ok(())
    }

    /// A folder with a file for each case.
    fn packed(&self, picture: &Picture) -> Outcome<f64> {
        self.files("packed", picture, None)?;
        let tar = "tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf - packed";
        self.sealed(&format!("{tar} | zstd -9 -c"))
    }

    /// What the session extension of SQLite notes: of all rows, and of the edits.
    fn changesets(&self, picture: &Picture, edits: &[Edit]) -> Outcome<(f64, f64)> {
        self.shell("sqlite3 -batch plain.db", &format!("{}.session s changeset all.changes\n", picture.sql))?;
        let mut sql = String::from("BEGIN;\n.session open main s\n.session s attach *\n");
        for Edit { case, field, value } in edits {
            let number = picture.numbers.get(&case.0).ok_or("an edit of a case that was not there")?;
            sql.push_str(&format!("UPDATE cases SET \"{field}\" = {} WHERE id = {number};\n", text_of(value)));
        }
        sql.push_str("COMMIT;\n.session s changeset some.changes\n");
        self.shell("sqlite3 -batch plain.db", &sql)?;
        for file in ["all.changes", "some.changes"] {
            if fs::metadata(self.scratch.path(file)).map_or(0, |file| file.len()) == 0 {
                return Err("this sqlite3 was built without the session extension".into());
            }
        }
        Ok((self.sealed("zstd -9 -c all.changes")?, self.sealed("zstd -9 -c some.changes")?))
    }

    /// A repository with a file for each case: all in one commit, the edits in the next.
    fn repositories(&self, before: &Picture, after: &Picture) -> Outcome<(f64, f64)> {
        self.files("repository", before, None)?;
        let commit = "cd repository && git add -A && git commit -q -m Cases";
        self.shell(&format!("git init -q -b main repository && {commit}"), "")?;
        let all = self.sealed("git -C repository bundle create -q - main")?;
        self.files("repository", after, Some(before))?;
        self.shell(commit, "")?;
        Ok((all, self.sealed("git -C repository bundle create -q - main~1..main")?))
    }
}
