//! Where the register, its marker and the preferences lie.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use comity_core::register::Folder;

const OPTION: &str = "--register";
const VARIABLE: &str = "COMITY_REGISTER";

/// The folders this program uses.
#[derive(Debug, Clone)]
pub struct Places {
    register: PathBuf,
    markers: PathBuf,
    settings: PathBuf,
}

impl Places {
    /// Finds them: the register by argument, else by variable, else where the system keeps data.
    /// Nothing when the arguments make no sense or the system names no folder.
    pub fn find(arguments: impl Iterator<Item = OsString>) -> Option<Self> {
        let named = named_register(arguments)?;
        let variable = std::env::var_os(VARIABLE).filter(|value| !value.is_empty()).map(PathBuf::from);
        let register = match named.or(variable) {
            Some(register) => std::path::absolute(register).ok()?,
            // Never the roaming profile: that one is copied over a network.
            None => dirs::data_local_dir()?.join("comity").join("register"),
        };
        Some(Self::new(register, state_folder()?.join("comity"), dirs::config_dir()?.join("comity")))
    }

    /// Names the folders; nothing is created.
    pub fn new(register: PathBuf, markers: PathBuf, settings: PathBuf) -> Self {
        Self { register, markers, settings }
    }

    /// The register's folder and the one of its marker.
    pub fn folder(&self) -> Folder {
        Folder::new(&self.register, &self.markers)
    }

    /// The register's folder.
    pub fn register(&self) -> &Path {
        &self.register
    }

    /// How one person likes the window; nothing secret.
    pub fn preferences(&self) -> PathBuf {
        self.settings.join("preferences.json")
    }
}

/// Where programs remember things about this computer; the same as on the command line, so that both see one marker.
fn state_folder() -> Option<PathBuf> {
    if cfg!(windows) {
        return dirs::data_local_dir();
    }
    dirs::state_dir().or_else(|| Some(dirs::home_dir()?.join(".local/state")))
}

/// The folder named by argument: `--register DIR` or `--register=DIR`. Nothing for anything else.
#[allow(clippy::option_option)] // wrong arguments and no arguments are different
fn named_register(mut arguments: impl Iterator<Item = OsString>) -> Option<Option<PathBuf>> {
    let mut named = None;
    while let Some(argument) = arguments.next() {
        let folder = match argument.to_str() {
            Some(OPTION) => arguments.next()?,
            Some(text) => OsString::from(text.strip_prefix(OPTION)?.strip_prefix('=')?),
            None => return None,
        };
        if folder.is_empty() {
            return None;
        }
        named = Some(PathBuf::from(folder));
    }
    Some(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Option<Option<PathBuf>> {
        named_register(arguments.iter().map(OsString::from))
    }

    #[test]
    fn the_register_is_named_in_either_form() {
        assert_eq!(read(&[]), Some(None));
        assert_eq!(read(&["--register", "/a b"]), Some(Some(PathBuf::from("/a b"))));
        assert_eq!(read(&["--register=/c"]), Some(Some(PathBuf::from("/c"))));
    }

    #[test]
    fn arguments_that_make_no_sense_are_refused() {
        for wrong in [&["--register"][..], &["--register="], &["--registers", "/a"], &["/a"], &["--help"]] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }
}
