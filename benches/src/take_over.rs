//! Taking over an old register, against putting the rows that come of it straight into an encrypted file.

use comity_core::casework::{OldRegister, take_over};
use comity_core::text::{Language, Texts};

use crate::chance::Seeded;
use crate::desks::{Office, Scratch};
use crate::import::insert;
use crate::measure::{Blocks, Figure, Outcome, timed};
use crate::plain::Plain;
use crate::words::{Script, Writer};

const BLOCKS: usize = 3;
/// Lines of the old register, one case each.
const LINES: usize = 10_000;
const NAME: &str = "old-register.csv";
const STATES: [&str; 8] = ["France", "Italy", "India", "Kenya", "Brazil", "Japan", "Spain", "Morocco"];
const NATURES: [&str; 4] = ["Extradition", "Mutual legal assistance", "Letter rogatory", "Service of documents"];
const OUTCOMES: [&str; 4] = ["executed", "refused", "withdrawn", ""];

/// The old register as a small office keeps it: one line a case, years after one another.
fn old_register() -> String {
    let mut writer = Writer { chance: Seeded::new(0x01d) };
    let mut csv = String::from(
        "No.;Date received;State;In/Out;Nature;Their reference;Name;Subject;Authority;Result;Date closed;Remarks\n",
    );
    for line in 0..LINES {
        let (year, day, month) = (2006 + line / 500, line % 28 + 1, line % 12 + 1);
        let outcome = writer.chance.pick(&OUTCOMES);
        let closed = if outcome.is_empty() { String::new() } else { format!("{day:02}/{month:02}/{}", year + 1) };
        let way = if line % 3 == 0 { "Out" } else { "In" };
        let (state, nature) = (writer.chance.pick(&STATES), writer.chance.pick(&NATURES));
        let person = writer.person(Script::Latin);
        let (subject, remark) = (writer.text(3, 8), writer.text(4, 20));
        let court = writer.coined();
        csv.push_str(&format!(
            "{}/{year};{day:02}/{month:02}/{year};{state};{way};{nature};{court}-{line}/{year};{person};{subject};\
             Court of {court};{outcome};{closed};{remark}\n",
            line % 500 + 1,
        ));
    }
    csv
}

/// Measures take-overs of a fresh register, and says how many lines became cases.
pub fn measure(scratch: &Scratch, office: &mut Office) -> Outcome<Vec<Figure>> {
    let csv = old_register();
    let file = OldRegister { name: NAME, bytes: csv.as_bytes() };
    let texts = Texts::new(Language::En);
    let mut blocks = Blocks::default();
    let (mut rows, mut taken) = (0, 0);
    for block in 0..BLOCKS {
        let root = scratch.path(&format!("take-over-{block}"));
        let mut register = office.create(&root, "Registry")?;
        let (ours, report) = timed(|| Ok(take_over(&mut register, file, None, &texts)?))?;
        let plain = Plain::read(&register)?;
        is_an_old_register(&report.questions, report.taken + report.doubtful)?;
        (rows, taken) = (plain.row_count(), (report.taken + report.doubtful) as usize);
        drop(register);
        let peer = (insert(scratch, &plain, true)? + insert(scratch, &plain, true)?) / 2.0;
        blocks.note(ours, peer);
        std::fs::remove_dir_all(root)?;
    }
    Ok(vec![
        blocks.figure("take-over of 10,000 lines, search index on both sides", "ms", Some(3.0)),
        Figure::alone("lines that became cases", taken as f64, "lines", 1),
        Figure::alone("rows inserted the plain way", rows as f64, "rows", 1),
    ])
}

/// A take-over that asks about most of its lines would measure something else.
fn is_an_old_register(questions: &[String], taken: u32) -> Outcome<()> {
    if taken as usize * 10 < LINES * 9 {
        return Err(format!("only {taken} lines were taken over: {questions:?}").into());
    }
    Ok(())
}
