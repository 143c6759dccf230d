//! Taking a full bundle in, against putting the rows that come of it straight into an encrypted file.

use std::fs;
use std::path::Path;

use comity_core::exchange;
use comity_core::register::Register;

use crate::desks::{Office, Scratch, copy_folder};
use crate::measure::{Blocks, Figure, Outcome, median, timed};
use crate::plain::Plain;

const BLOCKS: usize = 5;

/// An empty desk that the first one has admitted, the bundle for it, and what will stand in it afterwards.
pub struct Receiver<'s> {
    scratch: &'s Scratch,
    turns: usize,
}

impl<'s> Receiver<'s> {
    /// Sets the second desk up; both admit each other's cards.
    pub fn admit(scratch: &'s Scratch, office: &mut Office, sender: &mut Register) -> Outcome<Self> {
        let mut desk = office.create(&scratch.path("empty"), "Port")?;
        admit(sender, &desk)?;
        admit(&mut desk, sender)?;
        Ok(Self { scratch, turns: 0 })
    }

    /// A fresh copy of the empty desk takes the bundle in; answers the CPU time of that alone.
    pub fn import(&mut self, office: &mut Office, bundle: &Path) -> Outcome<(f64, Register)> {
        self.turns += 1;
        let root = self.scratch.path(&format!("import-{}", self.turns));
        copy_folder(&self.scratch.path("empty"), &root)?;
        let mut register = office.unlock(&root)?;
        let (cost, report) = timed(|| Ok(exchange::import_bundle(&mut register, bundle)?))?;
        if report.new == 0 || report.conflicts > 0 {
            return Err("the bundle did not arrive as it should".into());
        }
        Ok((cost, register))
    }

    /// Forgets the copy that was made last.
    pub fn discard(&self, register: Register) -> Outcome<()> {
        drop(register);
        Ok(fs::remove_dir_all(self.scratch.path(&format!("import-{}", self.turns)))?)
    }
}

/// One desk admits the card of another, whose fingerprint it has heard.
fn admit(desk: &mut Register, other: &Register) -> Outcome<()> {
    let card = exchange::open_card(&exchange::export_card(other)?)?;
    exchange::admit_card(desk, &card, &exchange::own_fingerprint(other)?)?;
    Ok(())
}

/// Puts all rows into a fresh encrypted file; answers the CPU time of the one transaction.
pub fn insert(scratch: &Scratch, plain: &Plain, with_search: bool) -> Outcome<f64> {
    let folder = scratch.path("plain");
    fs::create_dir_all(&folder)?;
    let mut connection = plain.create(&folder.join("plain.db"), true, with_search)?;
    let (cost, ()) = timed(|| plain.fill(&mut connection, with_search))?;
    drop(connection);
    fs::remove_dir_all(&folder)?;
    Ok(cost)
}

/// Measures imports in blocks: ours, with index, without, without, with index, ours.
pub fn measure(
    scratch: &Scratch,
    office: &mut Office,
    receiver: &mut Receiver<'_>,
    bundle: &Path,
    plain: &Plain,
) -> Outcome<Vec<Figure>> {
    let mut again = Blocks::default();
    let (mut with_index, mut without, mut unfolded) = (Blocks::default(), Blocks::default(), Blocks::default());
    let (mut shares, mut folds) = (Vec::new(), Vec::new());
    for _ in 0..BLOCKS {
        let mut import = || -> Outcome<f64> {
            let (cost, mut register) = receiver.import(office, bundle)?;
            let (second, report) = timed(|| Ok(exchange::import_bundle(&mut register, bundle)?))?;
            if report.new != 0 {
                return Err("the same bundle brought something new".into());
            }
            again.note(second, cost);
            receiver.discard(register)?;
            Ok(cost)
        };
        let first = import()?;
        let full = insert(scratch, plain, true)?;
        let bare = (insert(scratch, plain, false)? + insert(scratch, plain, false)?) / 2.0;
        let full = (full + insert(scratch, plain, true)?) / 2.0;
        let ours = (first + import()?) / 2.0;
        with_index.note(ours, full);
        without.note(ours - (full - bare), bare);
        shares.push(full - bare);
        // Folding is ours alone; without an index it would not be done either.
        let (fold, _) = timed(|| Ok(plain.fold_again()))?;
        unfolded.note(ours - (full - bare) - fold, bare);
        folds.push(fold);
    }
    Ok(vec![
        with_index.figure("import, search index on both sides", "ms", Some(1.6)),
        without.figure("import without search index (plain index insertion subtracted on both sides)", "ms", Some(2.5)),
        again.figure("import of the same bundle again / the first time", "ms", Some(0.2)),
        unfolded.figure("the same, folding of the texts subtracted from ours too", "ms", None),
        Figure::alone("plain index insertion that was subtracted", median(&shares), "ms", BLOCKS),
        Figure::alone("folding of the texts that was subtracted", median(&folds), "ms", BLOCKS),
        Figure::alone("rows inserted the plain way", plain.row_count() as f64, "rows", 1),
    ])
}
