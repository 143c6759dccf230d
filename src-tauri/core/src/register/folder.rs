//! The register's folder: what lies in it, the lock that keeps a second process out, and the
//! marker outside it that notices a restored or copied register.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::RegisterError;
use crate::ids::hex;

/// Bytes read of a marker: five lines, one of them the folder.
const LONGEST_MARKER: u64 = 16 * 1024;

/// The folder of one register, and the folder (outside it) for its marker.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
    markers: PathBuf,
}

impl Folder {
    /// Names the two folders; nothing is created yet.
    pub fn new(root: impl Into<PathBuf>, markers: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), markers: markers.into() }
    }

    /// The same folder under its one full name, so that the marker knows it again.
    pub fn resolved(self) -> Result<Self, RegisterError> {
        let root = fs::canonicalize(&self.root).map_err(|error| RegisterError::io("find folder", &self.root, error))?;
        Ok(Self { root, ..self })
    }

    /// Another folder, with its marker at the same place.
    pub(super) fn at(&self, root: PathBuf) -> Self {
        Self { root, markers: self.markers.clone() }
    }

    /// The register's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The encrypted database.
    pub fn database(&self) -> PathBuf {
        self.root.join("register.db")
    }

    /// Encrypted attachments.
    pub fn attachments(&self) -> PathBuf {
        self.root.join("attachments")
    }

    /// Whether a register lies here.
    pub fn holds_register(&self) -> bool {
        self.database().exists()
    }

    /// Creates the folders.
    pub fn create(&self) -> Result<(), RegisterError> {
        for folder in [self.root.clone(), self.attachments(), self.markers.clone()] {
            fs::create_dir_all(&folder).map_err(|error| RegisterError::io("create folder", &folder, error))?;
        }
        keep_private(&self.root);
        Ok(())
    }

    /// Takes the lock, naming ourselves in it for whoever comes second.
    pub fn lock(&self, name: &str) -> Result<FolderLock, RegisterError> {
        let path = self.root.join("in-use");
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|error| RegisterError::io("open lock", &path, error))?;
        if file.try_lock().is_err() {
            let mut holder = String::new();
            let _ = file.take(200).read_to_string(&mut holder);
            return Err(RegisterError::InUse { by: holder.trim().to_owned() });
        }
        // The name is for people; failing to write it must not stop the office.
        let _ = file.set_len(0).and_then(|()| file.write_all(name.as_bytes()));
        Ok(FolderLock { _file: file })
    }

    fn marker_path(&self, register: &[u8; 16]) -> PathBuf {
        self.markers.join(format!("{}.head", hex(register)))
    }

    /// Opens the marker of this register on this machine.
    pub fn marker(&self, register: &[u8; 16]) -> Result<Marker, RegisterError> {
        let path = self.marker_path(register);
        fs::create_dir_all(&self.markers).map_err(|error| RegisterError::io("create folder", &self.markers, error))?;
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|error| RegisterError::io("open marker", &path, error))?;
        let mut text = String::new();
        let _ = (&mut file).take(LONGEST_MARKER).read_to_string(&mut text);
        Ok(Marker { file, text })
    }
}

/// Lets only this account of the computer into the folder, where the system has such rights. A stick or
/// a share without them keeps its own; what lies in the folder is encrypted anyway.
fn keep_private(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let _ = fs::set_permissions(folder, fs::Permissions::from_mode(0o700));
    }
    #[cfg(not(unix))]
    let _ = folder;
}

/// Keeps a second process out for as long as it lives.
#[derive(Debug)]
pub struct FolderLock {
    _file: File,
}

/// Remembers, outside the register folder, how far this machine has written.
#[derive(Debug)]
pub struct Marker {
    file: File,
    text: String,
}

impl Marker {
    /// Whether the register is the one this machine wrote last, at `sequence` or before.
    ///
    /// False when the marker is missing, from another machine or another folder, of another
    /// stream, or ahead of the register: then a new epoch must start before the first write.
    pub fn agrees(&self, machine: &str, stream: &str, folder: &Path, sequence: u64) -> bool {
        let mut lines = self.text.lines();
        lines.next() == Some(machine)
            && lines.next() == Some(stream)
            && lines.next() == Some(&*folder.to_string_lossy())
            && lines.next().and_then(|line| line.trim().parse::<u64>().ok()).is_some_and(|marked| marked <= sequence)
    }

    /// Notes the newest entry. Not synced: a marker that lags is harmless, one that is lost only
    /// starts a new epoch.
    pub fn note(&mut self, machine: &str, stream: &str, folder: &Path, sequence: u64) {
        let mut text = format!("{machine}\n{stream}\n{}\n{sequence}\n", folder.to_string_lossy());
        if let Some(log) = self.text.lines().nth(4) {
            text.push_str(log);
            text.push('\n');
        }
        self.write(text);
    }

    /// Whether the access log is the one this machine wrote last at this place, at `count` entries or before. A log
    /// without entries has not been written yet.
    pub fn agrees_on_log(&self, place: &str, log: &str, count: u64) -> bool {
        let mut words = self.text.lines().nth(4).unwrap_or_default().split(' ');
        let is_same = words.next() == Some(log) && words.next() == Some(place);
        let marked = words.next().and_then(|word| word.parse::<u64>().ok());
        count == 0 && marked.is_none() || is_same && marked.is_some_and(|marked| marked <= count)
    }

    /// How many entries of this log the machine has noted, wherever the register lay.
    pub fn noted_of_log(&self, log: &str) -> Option<u64> {
        let mut words = self.text.lines().nth(4)?.split(' ');
        (words.next() == Some(log)).then(|| words.nth(1))??.parse().ok()
    }

    /// Notes the newest entry of the access log.
    pub fn note_log(&mut self, place: &str, log: &str, count: u64) {
        let mut lines: Vec<&str> = self.text.lines().take(4).collect();
        lines.resize(4, "");
        let text = format!("{}\n{log} {place} {count}\n", lines.join("\n"));
        self.write(text);
    }

    fn write(&mut self, text: String) {
        let written = self.file.seek(SeekFrom::Start(0)).and_then(|_| self.file.write_all(text.as_bytes()));
        if written.is_ok() {
            let _ = self.file.set_len(text.len() as u64);
            self.text = text;
        }
    }
}

/// Names this machine well enough to notice a register that was carried to another one.
pub fn machine_name() -> String {
    ["/etc/machine-id", "/var/lib/dbus/machine-id"]
        .iter()
        .find_map(|path| fs::read_to_string(path).ok())
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
        .or_else(|| std::env::var("COMPUTERNAME").ok())
        .or_else(|| fs::read_to_string("/etc/hostname").ok().map(|text| text.trim().to_owned()))
        .unwrap_or_else(|| "machine without a name".into())
}
