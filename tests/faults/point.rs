//! What must hold after one fault.

use std::sync::atomic::{AtomicU64, Ordering};

use comity_core::error::Report;
use comity_core::register::Register;
use comity_faulty_disk::{Fault, Strike, counted, struck};

use crate::support::Scratch;
use crate::sweep::Operation;

/// What the operation makes of the register on a sound disk.
pub struct Outcome<'o> {
    pub operation: &'o Operation,
    pub before: String,
    pub after: String,
}

/// Sentences that fit a disk that fails. What names a wrong cause sends people the wrong way.
const FITTING: [&str; 15] = [
    "disk-full",
    "disk-fails",
    "io",
    "slots-io",
    "slots-no-space",
    "slots-unsure",
    "stick-io",
    "stick-no-space",
    "folder-read-only",
    "must-unlock-again",
    "database-unreadable",
    "database-unreadable-shut",
    "rekey-failed",
    "stick-read-back",
    "backup-damaged",
];

/// The cipher goes on refusing after a page could not be read, until the register is unlocked again.
const UNLOCK_AGAIN: [&str; 4] =
    ["must-unlock-again", "database-unreadable", "database-unreadable-shut", "folder-read-only"];

/// While a register is unlocked, the cipher cannot tell a page that was not read from a wrong key; that sentence says so.
const UNLOCKING: &str = "database-damaged-or-wrong-key";

fn fitting(answer: &Result<(), Report>, unlocking: bool) -> Result<Option<&'static str>, String> {
    match answer {
        Ok(()) => Ok(None),
        Err(report) if unlocking && report.code == UNLOCKING => Ok(Some(report.code)),
        Err(report) if FITTING.contains(&report.code) => Ok(Some(report.code)),
        Err(report) => Err(format!("the wrong sentence was told: {report:?}")),
    }
}

/// A fault at one call, once or for ever.
pub fn struck_once(outcome: &Outcome<'_>, strike: Strike) -> Result<Option<&'static str>, String> {
    let operation = outcome.operation;
    let copy = operation.template.copy();
    let register = operation.prepared(&copy);
    let ((answer, register), _) = struck(strike, || {
        let (answer, register) = operation.done(register, &copy);
        // On a disk that fails for ever the program ends on it too.
        (answer, register.filter(|_| !strike.for_ever))
    });
    let told = fitting(&answer, operation.by_opening)?;
    let mut confirmed = answer.is_ok();
    if let Some(register) = register.filter(|_| !operation.by_opening) {
        // The disk is sound again, and the same program does it once more.
        let (again, register) = operation.done(Some(register), &copy);
        drop(register);
        match again {
            Ok(()) => confirmed = true,
            Err(report) if operation.done_already.contains(&report.code) => confirmed = true,
            Err(report) if UNLOCK_AGAIN.contains(&report.code) => {}
            Err(report) => return Err(format!("refused when done again at once: {report:?}; before: {answer:?}")),
        }
    }
    whole(outcome, &copy, confirmed).map_err(|why| format!("{why}; the answer was {answer:?}"))?;
    Ok(told)
}

/// The power was cut, and what was not durable is gone.
pub fn after_power_cut(
    outcome: &Outcome<'_>,
    place: &Scratch,
    confirmed: bool,
) -> Result<Option<&'static str>, String> {
    whole(outcome, place, confirmed)?;
    Ok(None)
}

/// The power was cut, and the disk fails once more while the register is opened again.
pub fn twice_struck(
    outcome: &Outcome<'_>,
    place: &Scratch,
    number: u64,
    seed: u64,
) -> Result<Option<&'static str>, String> {
    use comity_core::error::Explain;
    let operation = outcome.operation;
    let trial = crate::template::copy_of(&place.path(""));
    let (_, calls) = counted(|| drop(operation.template.open(&trial)));
    let fault = [Fault::Error, Fault::Full, Fault::ShortWrite][number as usize % 3];
    let concerned = calls.concerned(fault).max(1);
    let at = 1 + (number.wrapping_mul(0x9e37_79b9) ^ seed) % concerned;
    let strike = Strike { fault, at, for_ever: number.is_multiple_of(2) };
    let (answer, _) = struck(strike, || operation.template.open(place).map(drop).map_err(|error| error.explain()));
    let told = fitting(&answer, true).map_err(|why| format!("{why} at {strike:?}"))?;
    whole(outcome, place, false).map_err(|why| format!("{why}; {strike:?}"))?;
    Ok(told)
}

/// On a sound disk: it opens, checks, shows the state before or after and nothing between, and takes the operation.
fn whole(outcome: &Outcome<'_>, copy: &Scratch, confirmed: bool) -> Result<(), String> {
    let operation = outcome.operation;
    let mut register = operation.template.open(copy).map_err(|error| format!("does not open: {error}"))?;
    sound(&mut register)?;
    let shown = (operation.told)(&register, &copy.path(""));
    if shown != outcome.after && (confirmed || shown != outcome.before) {
        let what = if confirmed { "confirmed and lost" } else { "half done" };
        return Err(format!("{what}: shows {shown}, not {} or {}", outcome.before, outcome.after));
    }
    nothing_left_behind(copy)?;
    if operation.by_opening || shown == outcome.after {
        return Ok(());
    }
    let (again, register) = operation.done(Some(register), copy);
    again.map_err(|report| format!("refused after unlocking: {report:?}"))?;
    let mut register = register.ok_or("locked")?;
    let shown = (operation.told)(&register, &copy.path(""));
    if shown != outcome.after {
        return Err(format!("done again it shows {shown}, not {}", outcome.after));
    }
    sound(&mut register)
}

fn sound(register: &mut Register) -> Result<(), String> {
    let ask = |pragma: &str| -> Result<String, String> {
        let answer = register.connection().query_row(pragma, [], |row| row.get::<_, String>(0));
        answer.map_err(|error| format!("{pragma}: {error}"))
    };
    let checked = ask("PRAGMA integrity_check")?;
    if checked != "ok" {
        return Err(format!("the database is damaged: {checked}"));
    }
    let verified = register.verify().map_err(|error| format!("cannot be verified: {error}"))?;
    if !verified.ok {
        return Err(format!("does not verify: {:?}", verified.problems));
    }
    // The dearest check, at every third point.
    static CHECKED: AtomicU64 = AtomicU64::new(0);
    if !CHECKED.fetch_add(1, Ordering::Relaxed).is_multiple_of(3) {
        return Ok(());
    }
    let hash = |register: &Register| register.content_hash().map_err(|error| error.to_string());
    let before = hash(register)?;
    register.rebuild().map_err(|error| format!("cannot be rebuilt: {error}"))?;
    if hash(register)? != before {
        return Err("what is shown is not what the journal says".into());
    }
    Ok(())
}

/// Only files that belong to a register lie in its folder once it was unlocked.
fn nothing_left_behind(copy: &Scratch) -> Result<(), String> {
    let names = |folder: &str| -> Vec<String> {
        let listed = std::fs::read_dir(copy.path(folder)).into_iter().flatten().filter_map(Result::ok);
        listed.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    };
    let is_left = |name: &&String| name.ends_with(".part") || name.ends_with(".new") || name.contains(".next");
    let left: Vec<String> = ["register", "register/attachments", "markers", ""]
        .iter()
        .flat_map(|folder| names(folder))
        .filter(|name| is_left(&name))
        .collect();
    if left.is_empty() { Ok(()) } else { Err(format!("left behind: {left:?}")) }
}
