//! One very large document from attaching to saving at another desk: how far memory grows in each phase.
//!
//! `comity-bench evidence [GIB]`. Not part of the other benchmarks: it writes several times the size to disk.

use std::cell::Cell;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use comity_core::casework::{self, views::NewCase};
use comity_core::exchange::{self, Sending};
use comity_core::progress::{Meter, Metered, Phase, Progress, Step};
use comity_core::register::Register;
use cpu_time::ProcessTime;

use crate::desks::{Office, Scratch};
use crate::measure::Outcome;
use crate::report::say;

/// Most that resident memory may grow in a phase, bytes.
const MOST_GROWTH: u64 = 128 << 20;
const NAME: &str = "telephone.img";

/// Bytes that do not compress, as many as asked for, made as they are read.
struct Evidence {
    left: u64,
    state: u64,
}

impl Read for Evidence {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(room.len());
        let (room, _) = room.split_at_mut(most);
        for bytes in room.chunks_mut(8) {
            self.state ^= self.state << 13;
            self.state ^= self.state >> 7;
            self.state ^= self.state << 17;
            let drawn = self.state.wrapping_mul(0x2545_f491_4f6c_dd1d).to_le_bytes();
            bytes.iter_mut().zip(drawn).for_each(|(to, from)| *to = from);
        }
        self.left -= most as u64;
        Ok(most)
    }
}

/// Counts how often it was told something.
#[derive(Default)]
struct Listener(Cell<u64>);

impl Progress for Listener {
    fn goes_on(&self, _: &Step) -> bool {
        self.0.set(self.0.get() + 1);
        true
    }
}

/// A line of this process's memory figures, bytes.
fn memory(line: &str) -> Outcome<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let found =
        status.lines().find_map(|each| each.strip_prefix(line)?.trim_start_matches(':').split_whitespace().next());
    Ok(found.ok_or("no memory figures on this system")?.parse::<u64>()? * 1024)
}

/// Does one phase and tells what it cost; whether memory stayed within its bound.
fn phase<T>(name: &str, work: impl FnOnce(&Listener) -> Outcome<T>) -> Outcome<(T, bool)> {
    // From here on the highest mark is counted anew.
    fs::write("/proc/self/clear_refs", "5")?;
    let before = memory("VmRSS")?;
    let (started, listener) = (ProcessTime::try_now()?, Listener::default());
    let done = work(&listener)?;
    let spent: Duration = started.try_elapsed()?;
    let highest = memory("VmHWM")?;
    let growth = highest.saturating_sub(before);
    let mebibytes = |bytes: u64| bytes as f64 / f64::from(1 << 20);
    say(&format!(
        "{name}: memory {:.1} MiB before, {:.1} MiB at most, growth {:.1} MiB; {:.1} s of CPU; told {} times",
        mebibytes(before),
        mebibytes(highest),
        mebibytes(growth),
        spent.as_secs_f64(),
        listener.0.get(),
    ));
    Ok((done, growth <= MOST_GROWTH))
}

fn admit(here: &mut Register, other: &Register) -> Outcome<()> {
    let card = exchange::open_card(&exchange::export_card(other)?)?;
    exchange::admit_card(here, &card, &exchange::own_fingerprint(other)?)?;
    Ok(())
}

fn carry(from: &mut Register, to: &mut Register, name: &str, path: &Path) -> Outcome<()> {
    exchange::export_bundle(from, name, path)?;
    exchange::import_bundle(to, path)?;
    Ok(fs::remove_file(path)?)
}

/// Runs every phase with a document of so many bytes; false where memory grew too far in one.
pub fn measure(size: u64) -> Outcome<bool> {
    let scratch = Scratch::new()?;
    let mut office = Office::new()?;
    let mut ministry = office.create(&scratch.path("ministry"), "Ministry")?;
    let mut port = office.create(&scratch.path("port"), "Port")?;
    admit(&mut ministry, &port)?;
    admit(&mut port, &ministry)?;
    let new = NewCase {
        family: "mla".into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        subject: Some("Telephone of a suspect".into()),
        ..NewCase::default()
    };
    let reference = casework::register_case(&mut ministry, &new)?.reference;
    carry(&mut ministry, &mut port, "Port", &scratch.path("first.comity"))?;
    carry(&mut port, &mut ministry, "Ministry", &scratch.path("answer.comity"))?;

    let mut bounded = Vec::new();
    let mut note = |(is_bounded, name): (bool, &str)| bounded.push((name.to_owned(), is_bounded));
    let case = casework::find_case(&ministry, &reference)?;
    let ((), fits) = phase("Attaching", |listener| {
        let meter = Meter::new(listener, Phase::Attaching, size);
        let evidence = Evidence { left: size, state: 0x9e37_79b9_7f4a_7c15 };
        casework::attach_document(&mut ministry, case, NAME, Metered::new(evidence, &meter))?;
        Ok(())
    })?;
    note((fits, "attaching"));
    let stick = scratch.path("stick");
    fs::create_dir_all(&stick)?;
    let (written, fits) = phase("Exporting", |listener| {
        let sending = Sending { progress: listener, ..Sending::default() };
        Ok(exchange::export_volumes(&mut ministry, "Port", &stick.join("evidence.comity"), &sending)?)
    })?;
    note((fits, "exporting"));
    for file in &written.files {
        say(&format!("  {} {} bytes", file.file_name, file.bytes));
    }
    if written.files.iter().any(|file| file.bytes > 1 << 30) {
        return Err("a file is longer than 1 GiB".into());
    }
    let (verified, fits) = phase("Verifying", |_| Ok(ministry.verify()?))?;
    note((fits, "verifying"));
    if !verified.ok {
        return Err("the register at which it was attached does not verify".into());
    }
    // Room on the disk: what the first desk holds is not needed any more.
    drop(ministry);
    fs::remove_dir_all(scratch.path("ministry"))?;
    let files: Vec<PathBuf> = written.files.iter().map(|file| stick.join(&file.file_name)).collect();
    for (number, file) in (1..).zip(&files) {
        let (_, fits) = phase(&format!("Looking at file {number}"), |listener| {
            Ok(exchange::inspect_bundle_watched(&mut port, file, listener)?)
        })?;
        note((fits, "looking"));
        let (report, fits) = phase(&format!("Importing file {number}"), |listener| {
            Ok(exchange::import_bundle_watched(&mut port, file, listener)?)
        })?;
        note((fits, "importing"));
        if (report.documents_missing > 0) != (number < files.len()) || report.documents_dropped > 0 {
            return Err("the document is not there when it should be".into());
        }
        fs::remove_file(file)?;
    }
    let case = casework::find_case(&port, &reference)?;
    let (_, document) = casework::document_file(&port, case, NAME)?;
    let ((), fits) = phase("Saving", |listener| {
        let meter = Meter::new(listener, Phase::Saving, document.size);
        let mut out = File::create_new(scratch.path("saved.img"))?;
        port.read_attachment(&document, &mut Metered::new(&mut out, &meter))?;
        Ok(out.sync_all()?)
    })?;
    note((fits, "saving"));
    if fs::metadata(scratch.path("saved.img"))?.len() != size {
        return Err("what was saved has another length".into());
    }
    let beyond: Vec<&str> = bounded.iter().filter(|(_, fits)| !fits).map(|(name, _)| name.as_str()).collect();
    if beyond.is_empty() {
        say("Memory grew by at most 128 MiB in every phase.");
    } else {
        say(&format!("Memory grew by more than 128 MiB while {}.", beyond.join(", ")));
    }
    Ok(beyond.is_empty())
}
