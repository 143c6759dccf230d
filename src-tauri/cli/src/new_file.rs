//! Files we write for a person: never over another file, never left half written.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;

use comity_core::casework::Left;
use comity_core::error::Weight;

use crate::failure::Failure;

/// Creates a file that must not exist yet and lets `write` fill it; what leaves a register must have been noted there; what is not whole is taken away again.
pub fn create(path: &Path, _noted: &Left, write: impl FnOnce(&mut File) -> Result<(), Failure>) -> Result<(), Failure> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    // What leaves holds case facts or the digits of a recovery sheet: whoever wrote it says who else reads it.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = match options.open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            return Err(Failure::new("stick-exists", Weight::Refused));
        }
        Err(error) => return Err(Failure::file("create", path, error)),
    };
    let written = write(&mut file).and_then(|()| file.sync_all().map_err(|error| Failure::file("write", path, error)));
    if written.is_err() {
        drop(file);
        let _ = fs::remove_file(path); // ours, and not whole
    }
    written
}

/// Writes bytes to a file that must not exist yet.
pub fn write_new(path: &Path, noted: &Left, bytes: &[u8]) -> Result<(), Failure> {
    create(path, noted, |file| file.write_all(bytes).map_err(|error| Failure::file("write", path, error)))
}
