//! What one edit of one field writes: bytes and syncs, counted and not timed.
//!
//! A second process of this program makes the edits. The kernel counts its bytes; `strace`, where it is installed,
//! shows its syncs.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use comity_core::casework::{self};
use comity_core::register::tables::cases;

use crate::chance::Seeded;
use crate::desks::{Office, Scratch};
use crate::measure::{Figure, Outcome, median};
use crate::report::say;
use crate::sample::edit;
use crate::words::Writer;

/// Name under which this program starts itself.
pub const CHILD: &str = "--make-edits";
const WARMING: usize = 20;
const EDITS: usize = 300;
const MARK: &str = "edit ";
const SYNCS: [&str; 4] = ["fsync(", "fdatasync(", "sync_file_range(", "msync("];

/// The second process: edits one field at a time, and says after each one how many bytes it has written.
pub fn make_edits(root: &Path) -> Outcome<()> {
    let mut office = Office::new()?;
    let mut register = office.unlock(root)?;
    let rows = cases::all(register.connection())?;
    let mut writer = Writer { chance: Seeded::new(0xed17) };
    let mut out = io::stdout().lock();
    for turn in 0..WARMING + EDITS {
        let Some(row) = rows.get(writer.chance.below(rows.len())).copied() else { return Err("no cases".into()) };
        let (field, value) = match turn % 4 {
            0 => ("subject", writer.text(4, 12)),
            1 => ("officer", writer.coined()),
            2 => ("offences", writer.text(2, 8)),
            _ => ("their_reference", format!("{}/{turn}", writer.coined())),
        };
        let view = casework::get_case(&register, row)?;
        let before = written()?;
        casework::edit_case(&mut register, row, &[edit(&view, field, value)])?;
        // One write: it stands in the trace, between the syncs of two edits.
        out.write_all(format!("{MARK}{}\n", written()? - before).as_bytes())?;
        out.flush()?;
    }
    Ok(())
}

/// Bytes this process has handed to the system for writing.
fn written() -> Outcome<u64> {
    let counts = fs::read_to_string("/proc/self/io")?;
    let line = counts.lines().find_map(|line| line.strip_prefix("wchar: ")).ok_or("the kernel counts no bytes")?;
    Ok(line.trim().parse()?)
}

/// Syncs between one mark and the next.
fn syncs(trace: &str) -> Vec<f64> {
    let mut counts = Vec::new();
    let mut open = 0.0;
    for line in trace.lines() {
        if line.contains(&format!("write(1, \"{MARK}")) {
            counts.push(std::mem::take(&mut open));
        } else if SYNCS.iter().any(|call| line.contains(call)) && !line.contains("<... ") {
            open += 1.0;
        }
    }
    counts
}

/// Counts the edits made at the desk under `root`, which nobody has open.
pub fn measure(scratch: &Scratch, root: &Path) -> Outcome<Vec<Figure>> {
    let trace = scratch.path("trace");
    let own = std::env::current_exe()?;
    let mut traced = Command::new("strace");
    traced.args(["-f", "-e", "trace=write,fsync,fdatasync,sync_file_range,msync", "-o"]).arg(&trace).arg(&own);
    let traced = traced.arg(CHILD).arg(root).stderr(Stdio::inherit()).output();
    let (told, counts) = match traced {
        Ok(done) if done.status.success() => (done.stdout, Some(syncs(&fs::read_to_string(&trace)?))),
        _ => {
            say(
                "strace is not installed (Debian: apt-get install strace) or may not trace here: syncs are not counted.",
            );
            let done = Command::new(&own).arg(CHILD).arg(root).stderr(Stdio::inherit()).output()?;
            if !done.status.success() {
                return Err("the edits could not be made".into());
            }
            (done.stdout, None)
        }
    };
    let told = String::from_utf8(told)?;
    let bytes: Vec<f64> = told.lines().filter_map(|line| line.strip_prefix(MARK)?.parse().ok()).skip(WARMING).collect();
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let mut figures = vec![
        Figure::alone("edit of one field, bytes written, median", median(&bytes), "bytes", bytes.len())
            .at_most(65_536.0),
        Figure::alone("edit of one field, bytes written, mean", mean(&bytes).round(), "bytes", bytes.len()),
    ];
    if let Some(counts) = counts {
        let counts = counts.get(WARMING..).unwrap_or_default();
        figures.push(Figure::alone("edit of one field, syncs, median", median(counts), "", counts.len()).at_most(1.0));
        figures.push(Figure::alone("edit of one field, syncs, mean", mean(counts), "", counts.len()));
    }
    Ok(figures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syncs_count_for_the_edit_they_stand_before() {
        let trace = "7 fdatasync(5) = 0\n7 write(1, \"edit 812\\n\", 9) = 9\n7 write(4, \"x\", 1) = 1\n\
                     7 fsync(5 <unfinished ...>\n7 <... fsync resumed>) = 0\n7 fdatasync(6) = 0\n7 write(1, \"edit 9\\n\", 7) = 7\n";
        assert_eq!(syncs(trace), [1.0, 2.0]);
    }
}
