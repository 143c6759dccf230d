//! Copying files so that they are whole and durable, and knowing it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use crate::error::{Report, Weight};
use crate::progress::Meter;
use crate::register::RegisterError;

/// Bytes copied between two looks at whether somebody stopped it, and made durable: the system takes in faster than a
/// stick writes, and what it has taken in can be stopped no more.
const STRETCH: u64 = 16 << 20;
/// Bytes compared at a time.
const BLOCK: usize = 1 << 20;
/// Bytes that stay free beside what is copied.
const SPARE: u64 = 1 << 20;
const NAME_LENGTH: usize = 32;

/// Refuses where there is no room for so many bytes.
pub(super) fn check_room(folder: &Path, bytes: u64) -> Result<(), RegisterError> {
    match fs4::available_space(folder) {
        Ok(free) if free < bytes.saturating_add(SPARE) => {
            Err(RegisterError::Told(Report::new("stick-no-space", Weight::Refused)))
        }
        _ => Ok(()),
    }
}

/// Whether a file has the name of a document.
pub(super) fn is_document(name: &str) -> bool {
    name.len() == NAME_LENGTH && name.bytes().all(|letter| letter.is_ascii_hexdigit())
}

/// Copies one document; its name tells that it is whole.
pub(super) fn document(from: &Path, to: &Path, meter: &Meter<'_>) -> Result<(), RegisterError> {
    let unfinished = to.with_extension("PRT");
    let _ = fs::remove_file(&unfinished); // ours, of a copy that was cut off
    let copied = whole(from, &unfinished, meter);
    let copied = copied.and_then(|()| compare(from, &unfinished, meter));
    let copied =
        copied.and_then(|()| fs::rename(&unfinished, to).map_err(|error| RegisterError::io("rename", to, error)));
    if copied.is_err() {
        let _ = fs::remove_file(&unfinished);
    }
    copied
}

/// Copies a file, durably; the system does the copying where it can.
pub(super) fn whole(from: &Path, to: &Path, meter: &Meter<'_>) -> Result<(), RegisterError> {
    let copied = (|| -> io::Result<()> {
        let (mut source, mut target) = (File::open(from)?, create_new(to)?);
        loop {
            let copied = io::copy(&mut (&mut source).take(STRETCH), &mut target)?;
            meter.add(copied)?;
            if copied < STRETCH {
                break;
            }
            target.sync_data()?;
        }
        target.sync_all()
    })();
    copied.map_err(|error| RegisterError::io("copy", to, error))
}

/// A file for whoever makes the backup alone: key files are among them.
fn create_new(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes a small new file, durably.
pub(super) fn bytes(to: &Path, bytes: &[u8]) -> Result<(), RegisterError> {
    let written = create_new(to).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.map_err(|error| RegisterError::io("write", to, error))
}

/// Reads both files and compares every byte: a stick may say that it has written what it has not.
pub(super) fn compare(one: &Path, other: &Path, meter: &Meter<'_>) -> Result<(), RegisterError> {
    let same = (|| -> io::Result<bool> {
        let (mut one, mut other) = (File::open(one)?, File::open(other)?);
        let (mut here, mut there) = (vec![0; BLOCK], vec![0; BLOCK]);
        loop {
            let (read_here, read_there) = (fill(&mut one, &mut here)?, fill(&mut other, &mut there)?);
            if here.get(..read_here) != there.get(..read_there) {
                return Ok(false);
            }
            if read_here < BLOCK {
                return Ok(true);
            }
            meter.look()?;
        }
    })();
    match same.map_err(|error| RegisterError::io("read back", other, error))? {
        true => Ok(()),
        false => Err(RegisterError::Told(Report::new("stick-read-back", Weight::Failed))),
    }
}

fn fill(file: &mut File, block: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = block.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match file.read(rest)? {
            0 => break,
            read => filled += read,
        }
    }
    Ok(filled)
}
