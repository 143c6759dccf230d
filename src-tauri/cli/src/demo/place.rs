//! The folder of a demonstration: its own, or nobody's.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use comity_core::error::{Report, Weight};
use comity_core::register::Folder;

use crate::failure::Failure;

/// Says that a folder was made by a demonstration and may be made anew.
const SIGN: &str = "made-by-comity-demo";
const SIGN_TEXT: &str =
    "Everything in the folders beside this file was made by `comity-cli demo` and is replaced by its next run.\n";
/// What a demonstration makes, and all that it removes.
const PARTS: [&str; 4] = ["registers", "stick", "pages", "state"];

/// The folder, ready to be filled.
#[derive(Debug)]
pub struct Place(PathBuf);

impl Place {
    /// Takes an empty or new folder, or one of an earlier demonstration, whose parts are removed.
    pub fn prepare(folder: &Path) -> Result<Self, Failure> {
        let told = |error| Failure::file("create folder", folder, error);
        fs::create_dir_all(folder).map_err(told)?;
        let root = fs::canonicalize(folder).map_err(told)?;
        let sign = root.join(SIGN);
        let is_empty = fs::read_dir(&root).map_err(told)?.next().is_none();
        if !is_empty && !sign.is_file() {
            return Err(Failure::Told(
                Report::new("demo-folder-foreign", Weight::Refused).with("file", folder.display()),
            ));
        }
        fs::write(&sign, SIGN_TEXT).map_err(told)?;
        for part in PARTS {
            let part = root.join(part);
            match fs::remove_dir_all(&part) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(Failure::file("remove folder", &part, error));
                }
                _ => fs::create_dir_all(&part).map_err(|error| Failure::file("create folder", &part, error))?,
            }
        }
        Ok(Self(root))
    }

    /// A register's folder; its marker lies outside it, as always.
    pub fn register(&self, name: &str) -> Folder {
        Folder::new(self.0.join("registers").join(name), self.0.join("state"))
    }

    /// A file on the stick.
    pub fn stick(&self, name: &str) -> PathBuf {
        self.0.join("stick").join(name)
    }

    /// A printed page.
    pub fn page(&self, name: &str) -> PathBuf {
        self.0.join("pages").join(name)
    }
}
