//! What stands alone: sending everything, comparing two desks, and the size of it all.

use std::fs;
use std::path::{Path, PathBuf};

use comity_core::casework;
use comity_core::exchange;
use comity_core::register::Register;

use crate::desks::{Scratch, folder};
use crate::measure::{Figure, Outcome, median, timed};
use crate::plain::Plain;

const TURNS: usize = 5;

/// Seals everything for the second desk, which has acknowledged nothing; answers where the bundle lies.
pub fn export(scratch: &Scratch, register: &mut Register, turn: usize) -> Outcome<(PathBuf, f64, u64)> {
    let path = scratch.path(&format!("everything-{turn}.comity"));
    let (cost, written) = timed(|| Ok(exchange::export_bundle(register, "Port", &path)?))?;
    Ok((path, cost, written.bytes))
}

/// Measures what a full bundle and the content hash cost.
pub fn measure(scratch: &Scratch, register: &mut Register, cases: usize) -> Outcome<Vec<Figure>> {
    let (mut exports, mut hashes, mut bytes) = (Vec::new(), Vec::new(), 0);
    for turn in 1..=TURNS {
        let (path, cost, length) = export(scratch, register, turn)?;
        fs::remove_file(path)?;
        exports.push(cost);
        bytes = length;
        hashes.push(timed(|| Ok(register.content_hash()?))?.0);
    }
    let info = casework::register_info(register)?;
    let entries = info.counts.get("entries").copied().unwrap_or_default() as f64;
    Ok(vec![
        Figure::alone("export of everything", median(&exports), "ms", TURNS),
        Figure::alone("bundle of everything, a case", bytes as f64 / cases as f64, "bytes", 1),
        Figure::alone("entries of the journal", entries, "entries", 1),
        Figure::alone("content hash", median(&hashes), "ms", TURNS),
    ])
}

/// Size of the register on disk, with the plain file of the same rows beside it. Nobody has the desk open.
pub fn on_disk(scratch: &Scratch, root: &Path, plain: &Plain) -> Outcome<Figure> {
    let path = scratch.path("size.db");
    let mut connection = plain.create(&path, true, true)?;
    plain.fill(&mut connection, true)?;
    connection.close().map_err(|(_, error)| error)?;
    let (ours, peer) = (fs::metadata(folder(root).database())?.len() as f64, fs::metadata(path)?.len() as f64);
    let ratio = Some(ours / peer);
    Ok(Figure { peer: Some(peer), ratio, ..Figure::alone("register on disk, journal included", ours, "bytes", 1) })
}
