//! Making a backup, checked by opening it, against copying the same file and making the copy durable. Time on the wall,
//! because disks are what is waited for.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::Instant;

use comity_core::casework;
use comity_core::progress::Unwatched;
use comity_core::register::Register;

use crate::measure::{Blocks, Figure, Outcome};

const BLOCKS: usize = 9;
const MEBIBYTE: f64 = 1_048_576.0;

fn on_the_wall(work: impl FnOnce() -> Outcome<()>) -> Outcome<f64> {
    let started = Instant::now();
    work()?;
    Ok(started.elapsed().as_secs_f64() * 1e3)
}

/// Measures backups of an open register into `folder`.
pub fn measure(register: &mut Register, folder: &Path) -> Outcome<Vec<Figure>> {
    let (backups, plain) = (folder.join("backups"), folder.join("plain"));
    fs::create_dir_all(&backups)?;
    fs::create_dir_all(&plain)?;
    let database = register.folder().database();
    // The log is in the file from the first one on; documents are there already.
    casework::back_up(register, Some(&backups), &Unwatched)?;
    let size = fs::metadata(&database)?.len() as f64 / MEBIBYTE;
    let mut made = 0;
    let mut ours = || on_the_wall(|| Ok(casework::back_up(register, Some(&backups), &Unwatched).map(drop)?));
    let mut theirs = || {
        made += 1;
        let target = plain.join(made.to_string());
        let cost = on_the_wall(|| {
            let (mut from, mut to) = (File::open(&database)?, File::create_new(&target)?);
            io::copy(&mut from, &mut to)?;
            Ok(to.sync_all()?)
        })?;
        fs::remove_file(&target)?;
        Ok(cost)
    };
    let blocks = Blocks::alternate(BLOCKS, &mut ours, &mut theirs)?;
    fs::remove_dir_all(&plain)?;
    fs::remove_dir_all(&backups)?;
    Ok(vec![blocks.figure(format!("backup of {size:.0} MiB, on the wall"), "ms", Some(2.0))])
}
