//! Putting a file on a stick so that it is either whole under its name or not there.
//!
//! Sticks are slow, full, read-only and pulled out early: write under a temporary name, make it durable,
//! read it back, rename. A file that is already there is never touched.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::error::{Explain, Report, Weight};
use crate::keys::slot_store::sync_folder;
use crate::progress::{Cancelled, Meter, Phase, Progress};

const MOST_LEFTOVERS: u32 = 99;
/// Bytes after which what was written is made durable: a slow stick then shows how far it really is, and can be stopped.
const DURABLE_EVERY: u64 = 16 << 20;

/// Why no file was put on the stick. `E` is the error of what makes the content.
#[derive(Debug, Error)]
pub enum StickError<E: fmt::Debug + fmt::Display> {
    #[error("a file of that name exists")]
    Exists,
    #[error("the folder does not exist")]
    NoFolder,
    #[error("no space left")]
    NoSpace,
    #[error("read-only, or writing is not allowed")]
    ReadOnly,
    #[error("file is larger than the stick's file system takes")]
    TooLarge,
    #[error("what was read back is not what was written")]
    ReadBackDiffers,
    #[error("stopped")]
    Cancelled,
    #[error("cannot {action}")]
    Io { action: &'static str, source: io::Error },
    #[error("{0}")]
    Content(E),
}

impl<E: fmt::Debug + fmt::Display + Explain> Explain for StickError<E> {
    fn explain(&self) -> Report {
        match self {
            Self::Exists => Report::new("stick-exists", Weight::Refused),
            Self::NoFolder => Report::new("stick-no-folder", Weight::Refused),
            Self::NoSpace => Report::new("stick-no-space", Weight::Refused),
            Self::ReadOnly => Report::new("stick-read-only", Weight::Refused),
            Self::TooLarge => Report::new("stick-too-large", Weight::Refused),
            Self::ReadBackDiffers => Report::new("stick-read-back", Weight::Failed),
            Self::Cancelled => Report::new("cancelled", Weight::Refused),
            Self::Io { source, .. } => Report::new("stick-io", Weight::Failed).with("cause", source.kind()),
            Self::Content(error) => error.explain(),
        }
    }
}

impl<E: fmt::Debug + fmt::Display> StickError<E> {
    fn at(action: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| match source.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::NoSpace,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Self::ReadOnly,
            ErrorKind::FileTooLarge => Self::TooLarge,
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NoFolder,
            _ if Cancelled::is_in(&source) => Self::Cancelled,
            _ => Self::Io { action, source },
        }
    }
}

/// What lies on the stick now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StickReceipt<T> {
    /// What the closure returned.
    pub value: T,
    pub length: u64,
    pub sha256: [u8; 32],
}

/// Whether files of together `needs` bytes find room in a folder, and none of them is there already.
pub fn check_place<E: fmt::Debug + fmt::Display>(paths: &[PathBuf], needs: u64) -> Result<(), StickError<E>> {
    if paths.iter().any(|path| exists(path)) {
        return Err(StickError::Exists);
    }
    paths.first().map_or(Ok(()), |path| check_room(path.parent().unwrap_or(Path::new("")), needs))
}

/// A file of several that is written, and who watches.
#[derive(Clone, Copy)]
pub struct Watch<'a> {
    pub progress: &'a dyn Progress,
    /// Which file, from 1.
    pub file: u16,
    pub files: u16,
}

/// Writes `path` through the closure, if `needs` bytes find room. After an error the folder is as it was; only when the last step, saving
/// the folder, fails, the whole file may stand there too.
pub fn write_to_stick<T, E: fmt::Debug + fmt::Display>(
    path: &Path,
    needs: u64,
    watch: Watch<'_>,
    write: impl FnOnce(&mut dyn Write) -> Result<T, E>,
) -> Result<StickReceipt<T>, StickError<E>> {
    if exists(path) {
        return Err(StickError::Exists);
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    check_room(folder, needs)?;
    let (file, temporary) = create_temporary(path)?;
    let mut out = Hashed { file, digest: Sha256::new(), length: 0, volatile: 0, failure: None };
    let value = match (write(&mut out), out.failure.take()) {
        (Ok(value), None) => value,
        // The content's own error only repeats what the stick said first.
        (_, Some(failure)) => return Err(StickError::at("write the file")(failure)),
        (Err(error), None) => return Err(StickError::Content(error)),
    };
    out.file.sync_all().map_err(StickError::at("save the file"))?;
    let Hashed { file, digest, length, .. } = out;
    drop(file);
    let sha256: [u8; 32] = digest.finalize().into();
    let meter = Meter::new(watch.progress, Phase::ReadingBack, length).of_file(watch.file, watch.files);
    if read_back(&temporary.0, &meter).map_err(StickError::at("read the file back"))? != (sha256, length) {
        return Err(StickError::ReadBackDiffers);
    }
    if exists(path) {
        return Err(StickError::Exists);
    }
    fs::rename(&temporary.0, path).map_err(StickError::at("name the file"))?;
    temporary.keep();
    sync_folder(folder).map_err(StickError::at("save the folder"))?;
    Ok(StickReceipt { value, length, sha256 })
}

/// Whether so many bytes find room: minutes of writing should not end in "full" where that could be known before.
pub(crate) fn check_room<E: fmt::Debug + fmt::Display>(folder: &Path, needs: u64) -> Result<(), StickError<E>> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    match fs4::statvfs(folder) {
        // Some drivers say nothing about their size: then the write itself must tell.
        Ok(about) if about.total_space() > 0 && about.available_space() < needs => Err(StickError::NoSpace),
        Ok(_) => Ok(()),
        Err(error) => Err(StickError::at("look at the folder")(error)),
    }
}

/// Also true for a link that leads nowhere.
fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Removes our own unfinished file when dropped.
struct Temporary(PathBuf);

impl Temporary {
    fn keep(mut self) {
        self.0 = PathBuf::new();
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.0.as_os_str().is_empty() {
            let _ = fs::remove_file(&self.0);
        }
    }
}

/// A new file beside the final name; leftovers of an earlier try are not ours to remove.
fn create_temporary<E: fmt::Debug + fmt::Display>(path: &Path) -> Result<(File, Temporary), StickError<E>> {
    let name = path.file_name().ok_or(StickError::NoFolder)?.to_owned();
    for attempt in 0..=MOST_LEFTOVERS {
        let mut temporary = name.clone();
        temporary.push(if attempt == 0 { ".part".to_owned() } else { format!(".part{attempt}") });
        let temporary = path.with_file_name(temporary);
        match OpenOptions::new().write(true).create_new(true).open(&temporary) {
            Ok(file) => return Ok((file, Temporary(temporary))),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(StickError::at("create the file")(error)),
        }
    }
    Err(StickError::Exists)
}

struct Hashed {
    file: File,
    digest: Sha256,
    length: u64,
    /// Bytes that may still be on their way to the stick.
    volatile: u64,
    failure: Option<io::Error>,
}

impl Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = match self.file.write(bytes) {
            Ok(written) if self.volatile + (written as u64) < DURABLE_EVERY => {
                self.volatile += written as u64;
                Ok(written)
            }
            Ok(written) => self.file.sync_data().map(|()| {
                self.volatile = 0;
                written
            }),
            Err(error) => Err(error),
        };
        let written = written.inspect_err(|error| {
            if error.kind() != ErrorKind::Interrupted {
                self.failure = Some(io::Error::from(error.kind()));
            }
        })?;
        self.digest.update(bytes.get(..written).unwrap_or_default());
        self.length += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

fn read_back(path: &Path, meter: &Meter<'_>) -> io::Result<([u8; 32], u64)> {
    let mut file = File::open(path)?;
    let (mut digest, mut length) = (Sha256::new(), 0);
    let mut block = vec![0; 1 << 16];
    loop {
        let read = match file.read(&mut block) {
            Ok(0) => return Ok((digest.finalize().into(), length)),
            Ok(read) => read,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        digest.update(block.get(..read).unwrap_or_default());
        length += read as u64;
        meter.add(read as u64)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Unwatched;

    const ALONE: Watch<'_> = Watch { progress: &Unwatched, file: 1, files: 1 };

    fn folder(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("comity-stick-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        path
    }

    fn put(path: &Path, content: &[u8]) -> Result<StickReceipt<()>, StickError<io::Error>> {
        write_to_stick(path, content.len() as u64, ALONE, |out| out.write_all(content))
    }

    #[test]
    fn a_file_arrives_whole_under_its_name_only() {
        let folder = folder("whole");
        let receipt = put(&folder.join("a.comity"), b"content").unwrap();
        assert_eq!((receipt.length, receipt.sha256), (7, Sha256::digest(b"content").into()));
        assert_eq!(fs::read(folder.join("a.comity")).unwrap(), b"content");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_is_already_there_is_never_touched() {
        let folder = folder("there");
        fs::write(folder.join("a.comity"), b"first").unwrap();
        fs::write(folder.join("b.comity.part"), b"leftover").unwrap();
        assert!(matches!(put(&folder.join("a.comity"), b"second"), Err(StickError::Exists)));
        put(&folder.join("b.comity"), b"third").unwrap();
        assert_eq!(fs::read(folder.join("a.comity")).unwrap(), b"first");
        assert_eq!(fs::read(folder.join("b.comity.part")).unwrap(), b"leftover");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 3);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_failure_while_writing_leaves_the_folder_as_it_was() {
        let folder = folder("failure");
        let result = write_to_stick(&folder.join("a.comity"), 8, ALONE, |out| -> Result<(), io::Error> {
            out.write_all(b"half")?;
            Err(io::Error::other("the content ran out"))
        });
        assert!(matches!(result, Err(StickError::Content(_))));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
        assert!(matches!(put(&folder.join("no/such/a.comity"), b""), Err(StickError::NoFolder)));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_finds_no_room_is_not_begun() {
        let folder = folder("room");
        let result = write_to_stick(&folder.join("a.comity"), u64::MAX, ALONE, |_| -> Result<(), io::Error> {
            panic!("nothing should be written")
        });
        assert!(matches!(result, Err(StickError::NoSpace)));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
        fs::remove_dir_all(folder).unwrap();
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_or_forbidden_place_is_named() {
        let full = StickError::<io::Error>::at("write")(io::Error::from_raw_os_error(28));
        assert!(matches!(full, StickError::NoSpace));
        let fixed = StickError::<io::Error>::at("write")(io::Error::from_raw_os_error(30));
        assert!(matches!(fixed, StickError::ReadOnly));
        let large = StickError::<io::Error>::at("write")(io::Error::from_raw_os_error(27));
        assert!(matches!(large, StickError::TooLarge));
    }
}
