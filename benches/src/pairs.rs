//! A thousand pairs of edits made apart, of the same case and mostly of another field: which of them can still be seen
//! by both, here and in programs that people use for such lists. Programs that are not installed are left out and named.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use comity_core::casework::{self, edit_case, get_case, list_conflicts};
use comity_core::exchange::{export_bundle, import_bundle};
use comity_core::ids::RowId;
use comity_core::register::Register;
use comity_core::register::tables::cases;
use serde_json::{Value, json};

use crate::chance::Seeded;
use crate::desks::{NOW, Office, Scratch};
use crate::import::Receiver;
use crate::keepass;
use crate::measure::{Figure, Outcome};
use crate::report::say;
use crate::sample::{self, edit};

const PAIRS: usize = 1_000;
/// Fields of a case that both sides write in.
pub const FIELDS: [&str; 4] = ["subject", "officer", "offences", "their_reference"];

/// What the two sides write into one case.
pub struct Pair {
    /// Field and value of the first desk.
    pub ours: (&'static str, String),
    /// Field and value of the second.
    pub theirs: (&'static str, String),
}

/// What became of the edits of all pairs: two for each.
pub struct Fate {
    /// Nowhere any more, at one side at least.
    pub lost: usize,
    /// Kept, but not where anybody looks, and nobody is told.
    pub hidden: usize,
}

/// Counts what is lost or hidden: ours, and where the program is installed theirs.
pub fn measure(scratch: &Scratch, office: &mut Office) -> Outcome<Vec<Figure>> {
    let pairs = pairs();
    let fate = ours(&scratch.within("pairs")?, office, &pairs)?;
    let mut figures = figures("Comity", &fate);
    if let Some(figure) = figures.first_mut() {
        figure.target = Some(0.0);
    }
    match keepass::fate(&scratch.within("keepass")?, &pairs) {
        Ok(Some(fate)) => figures.extend(self::figures("KeePassXC, merge of two files", &fate)),
        Ok(None) => say("keepassxc-cli is not installed (Debian: apt-get install keepassxc): left out."),
        Err(error) => return Err(format!("KeePassXC: {error}").into()),
    }
    match anki(scratch, &pairs)? {
        Some(fate) => figures.extend(self::figures("Anki, packages both ways", &fate)),
        None => say(
            "Anki’s Python package is not there (pip install anki; COMITY_BENCH_PYTHON names its Python): left out.",
        ),
    }
    Ok(figures)
}

fn figures(who: &str, fate: &Fate) -> Vec<Figure> {
    let figure = |what: &str, count: usize| {
        Figure::alone(format!("edits {what} in {PAIRS} concurrent pairs: {who}"), count as f64, "edits", PAIRS)
    };
    vec![figure("lost or hidden", fate.lost + fate.hidden), figure("of these lost for good", fate.lost)]
}

fn pairs() -> Vec<Pair> {
    let mut chance = Seeded::new(0x9a1e);
    let mut field = || FIELDS.get(chance.below(FIELDS.len())).copied().unwrap_or("subject");
    (0..PAIRS)
        .map(|number| Pair { ours: (field(), format!("ours{number}x")), theirs: (field(), format!("theirs{number}x")) })
        .collect()
}

/// Two desks edit apart and exchange bundles; what a person at each is shown is searched for every value.
fn ours(scratch: &Scratch, office: &mut Office, pairs: &[Pair]) -> Outcome<Fate> {
    let root = scratch.path("ministry");
    let empty = office.create(&root, "Ministry")?;
    let mut ministry = sample::fill(office, &root, empty, PAIRS)?;
    let mut receiver = Receiver::admit(scratch, office, &mut ministry)?;
    let carried = |from: &mut Register, to: &str, name: &str| -> Outcome<std::path::PathBuf> {
        let path = scratch.path(name);
        export_bundle(from, to, &path)?;
        Ok(path)
    };
    let base = carried(&mut ministry, "Port", "base.comity")?;
    let (_, mut port) = receiver.import(office, &base)?;
    let rows = by_reference(&ministry)?;
    write(&mut ministry, &rows, pairs.iter().map(|pair| &pair.ours))?;
    office.clock.set(NOW + 60_000);
    let there = by_reference(&port)?;
    write(&mut port, &there, pairs.iter().map(|pair| &pair.theirs))?;
    office.clock.set(NOW + 120_000);
    let answer = carried(&mut port, "Ministry", "theirs.comity")?;
    import_bundle(&mut ministry, &answer)?;
    let bundle = carried(&mut ministry, "Port", "ours.comity")?;
    import_bundle(&mut port, &bundle)?;
    let (here, there) = (shown(&ministry, &rows)?, shown(&port, &there)?);
    let mut fate = Fate { lost: 0, hidden: 0 };
    for (number, pair) in pairs.iter().enumerate() {
        let lines = [here.get(number), there.get(number)];
        for value in [&pair.ours.1, &pair.theirs.1] {
            let is_shown = lines.iter().all(|line| line.is_some_and(|line| line.contains(&format!("\"{value}\""))));
            fate.lost += usize::from(!is_shown);
        }
    }
    office.clock.set(NOW);
    receiver.discard(port)?;
    Ok(fate)
}

/// Cases by reference, the same order at every desk.
fn by_reference(register: &Register) -> Outcome<Vec<RowId>> {
    let mut rows = Vec::new();
    for row in cases::all(register.connection())? {
        rows.push((get_case(register, row)?.reference, row));
    }
    rows.sort();
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

fn write<'a>(
    register: &mut Register,
    rows: &[RowId],
    values: impl Iterator<Item = &'a (&'static str, String)>,
) -> Outcome<()> {
    for (row, (field, value)) in rows.iter().zip(values) {
        let view = get_case(register, *row)?;
        edit_case(register, *row, &[edit(&view, field, value.clone())])?;
    }
    Ok(())
}

/// What a person is shown of each case: its page without its history, and the conflicts that wait.
fn shown(register: &Register, rows: &[RowId]) -> Outcome<Vec<String>> {
    let conflicts = list_conflicts(register)?;
    let page = |row: &RowId| -> Outcome<String> {
        let view = casework::get_case(register, *row)?;
        let of_case: Vec<&casework::views::ConflictView> =
            conflicts.iter().filter(|conflict| conflict.case_id == row.token()).collect();
        Ok(json!([view, of_case]).to_string())
    };
    rows.iter().map(page).collect()
}

/// The same pairs in two Anki collections; `None` where its package is not installed.
fn anki(scratch: &Scratch, pairs: &[Pair]) -> Outcome<Option<Fate>> {
    let python = std::env::var("COMITY_BENCH_PYTHON").unwrap_or_else(|_| "python3".into());
    let has = Command::new(&python).args(["-c", "import anki"]).stderr(Stdio::null()).status();
    if !has.is_ok_and(|status| status.success()) {
        return Ok(None);
    }
    let side = |of: fn(&Pair) -> &(&'static str, String)| -> Vec<Value> {
        pairs.iter().map(of).enumerate().map(|(number, (field, value))| json!([number, field, value])).collect()
    };
    let asked = json!({ "notes": pairs.len(), "ours": side(|pair| &pair.ours), "theirs": side(|pair| &pair.theirs) });
    let (script, input) = (scratch.path("anki_pairs.py"), scratch.path("pairs.json"));
    fs::write(&script, include_str!("../peers/anki_pairs.py"))?;
    fs::write(&input, asked.to_string())?;
    let done = Command::new(python).arg(Path::new(&script)).stdin(fs::File::open(input)?).output()?;
    if !done.status.success() {
        return Err(String::from_utf8_lossy(&done.stderr).into_owned().into());
    }
    let said: Value = serde_json::from_slice(&done.stdout)?;
    let count = |name: &str| said.get(name).and_then(Value::as_u64).ok_or("Anki answered something else");
    Ok(Some(Fate { lost: count("lost")? as usize, hidden: count("hidden")? as usize }))
}
