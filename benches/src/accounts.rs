//! The PC changes hands, and a person is removed. Time on the wall: a person waits for it.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use comity_core::casework;
use comity_core::casework::views::{CaseQuery, CaseSort, NewStaff};
use comity_core::keys::KdfParams;
use comity_core::register::Register;
use comity_core::secrets::Passphrase;

use crate::desks::{Office, PASSPHRASE, folder};
use crate::measure::{Blocks, Figure, Outcome};

/// What the office is promised, milliseconds: from locking to the next person's first list.
const CHANGING_HANDS: f64 = 2_000.0;
/// As long as set-up lets a derivation take.
const SLOWEST_UNLOCK: Duration = Duration::from_secs(1);
const TURNS: usize = 9;
const REMOVALS: usize = 5;
const COLLEAGUE: &str = "Colleague";
const MEBIBYTE: f64 = 1_048_576.0;

fn on_the_wall<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<(f64, T)> {
    let started = Instant::now();
    let done = work()?;
    Ok((started.elapsed().as_secs_f64() * 1e3, done))
}

/// Measures at the desk under `root`, which nobody has open.
pub fn measure(office: &mut Office, root: &Path) -> Outcome<Vec<Figure>> {
    // As an office has it: fitted to this computer.
    let started = Instant::now();
    let kdf = KdfParams::calibrate(SLOWEST_UNLOCK, || started.elapsed())?;
    let typed = Passphrase::typed(PASSPHRASE);
    let mut register = office.unlock(root)?;
    let first = register.session().name().to_owned();
    let add = |register: &mut Register, name: &str, kdf: KdfParams| -> Outcome<()> {
        let new = NewStaff { name: name.into(), role: "officer".into() };
        casework::add_staff(register, &new, &Passphrase::chosen(PASSPHRASE)?, kdf)?;
        Ok(())
    };
    add(&mut register, COLLEAGUE, kdf)?;
    let list = CaseQuery { sort: CaseSort::LastChange, descending: true, limit: Some(100), ..CaseQuery::default() };
    let mut turns = Vec::new();
    for turn in 0..2 * TURNS {
        let who = if turn % 2 == 0 { COLLEAGUE } else { first.as_str() };
        let opening = office.opening();
        let (took, next) = on_the_wall(|| {
            drop(register);
            let next = Register::unlock(folder(root), Some(who), &typed, opening)?;
            casework::list_cases(&next, &list)?;
            Ok(next)
        })?;
        register = next;
        // The first account of the sample has the least costly derivation; the colleague's is the real one.
        if who == COLLEAGUE {
            turns.push(took);
        }
    }
    let mut figures = vec![
        Figure::alone("the PC changes hands, on the wall", crate::measure::median(&turns), "ms", TURNS)
            .at_most(CHANGING_HANDS),
    ];

    let database = register.folder().database();
    let mut blocks = Blocks::default();
    for number in 0..REMOVALS {
        let name = format!("Leaving {number}");
        add(&mut register, &name, KdfParams::FLOOR)?;
        let (ours, _) = on_the_wall(|| Ok(casework::remove_staff(&mut register, &name, "left")?))?;
        let copy = root.join("copy.db");
        let (plain, ()) = on_the_wall(|| {
            let (mut from, mut to) = (File::open(&database)?, File::create_new(&copy)?);
            io::copy(&mut from, &mut to)?;
            Ok(to.sync_all()?)
        })?;
        fs::remove_file(&copy)?;
        blocks.note(ours, plain);
    }
    let size = fs::metadata(&database)?.len() as f64 / MEBIBYTE;
    figures.push(blocks.figure(format!("a person is removed, {size:.0} MiB under a new key, on the wall"), "ms", None));
    Ok(figures)
}
