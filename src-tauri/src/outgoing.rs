//! Files that leave the register on request: whole under their name, or not there.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use comity_core::casework::Left;
use comity_core::register::RegisterError;

use crate::error::Answer;

const MOST_LEFTOVERS: u32 = 99;
/// Bytes; with extension and `.part` this fits the 255 that file systems take.
const LONGEST_NAME: usize = 180;
/// Names Windows keeps for devices, with any extension.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "com", "lpt"];

/// Writes a file through the closure under a temporary name, makes it durable and puts it in its place.
/// A file that is there is replaced at once, so the person must have been asked; what leaves must have been noted. After an error the folder is as it was.
pub fn write_whole(path: &Path, _noted: &Left, write: impl FnOnce(&mut File) -> Answer<()>) -> Answer<()> {
    let (mut file, temporary) = create_temporary(path).map_err(|error| RegisterError::io("create", path, error))?;
    write(&mut file)?;
    file.flush().and_then(|()| file.sync_all()).map_err(|error| RegisterError::io("write", path, error))?;
    drop(file);
    fs::rename(&temporary.0, path).map_err(|error| RegisterError::io("rename", path, error))?;
    temporary.keep();
    sync_folder(path);
    Ok(())
}

/// The same for bytes that are already here.
pub fn write_bytes(path: &Path, noted: &Left, bytes: &[u8]) -> Answer<()> {
    write_whole(path, noted, |file| {
        Ok(file.write_all(bytes).map_err(|error| RegisterError::io("write", path, error))?)
    })
}

/// The last part of a path, as the page may know it.
pub fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A name that every system takes and that lies in the chosen folder, from a name somebody else typed.
pub fn safe_name(typed: &str) -> String {
    let plain: String = typed
        .chars()
        .map(|letter| if r#"/\:*?"<>|"#.contains(letter) { '-' } else { letter })
        .filter(|letter| !letter.is_control() && !is_steering(*letter))
        .collect();
    let trimmed = plain.trim_matches(|letter: char| letter == '.' || letter.is_whitespace());
    let (stem, extension) = trimmed.rsplit_once('.').unwrap_or((trimmed, ""));
    let extension: String = extension.chars().take(16).collect();
    let fits = stem.char_indices().take_while(|(start, letter)| start + letter.len_utf8() <= LONGEST_NAME);
    let mut name: String = fits.map(|(_, letter)| letter).collect();
    let device = name.to_lowercase();
    let device = device.split('.').next().unwrap_or_default().trim_end_matches(|digit: char| digit.is_ascii_digit());
    if name.is_empty() || DEVICES.contains(&device) {
        name.insert(0, '_');
    }
    if extension.is_empty() { name } else { format!("{name}.{extension}") }
}

/// Marks that steer the direction of text can make `fdp.exe` look like `exe.pdf`.
fn is_steering(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
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
fn create_temporary(path: &Path) -> io::Result<(File, Temporary)> {
    let name = path.file_name().ok_or(ErrorKind::NotFound)?;
    for attempt in 0..=MOST_LEFTOVERS {
        let mut temporary = name.to_owned();
        temporary.push(if attempt == 0 { ".part".to_owned() } else { format!(".part{attempt}") });
        let temporary = path.with_file_name(temporary);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        // What leaves holds case facts or the digits of a recovery sheet: whoever wrote it says who else reads it.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&temporary) {
            Ok(file) => return Ok((file, Temporary(temporary))),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// Makes the rename durable where the system can.
fn sync_folder(path: &Path) {
    if cfg!(unix)
        && let Some(folder) = path.parent()
        && let Ok(folder) = File::open(folder)
    {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::CommandError;

    #[test]
    fn a_file_is_replaced_whole_or_stays_as_it_was() {
        let folder = crate::state::tests::folder("outgoing");
        let path = folder.join("a.txt");
        let noted = Left::nothing_of_a_register();
        write_bytes(&path, &noted, b"first").unwrap();
        write_bytes(&path, &noted, b"second").unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600, "for whoever saved it alone");
        }
        let broken = write_whole(&path, &noted, |file| {
            file.write_all(b"half").unwrap();
            Err(CommandError::refused("attachment-damaged"))
        });
        assert_eq!(broken.unwrap_err().report().code, "attachment-damaged");
        assert_eq!(fs::read(&path).unwrap(), b"second");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "no temporary file stays");
        let nowhere = write_bytes(&folder.join("no/such/a.txt"), &noted, b"");
        assert_eq!(nowhere.unwrap_err().report().code, "io");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_name_from_elsewhere_stays_in_the_chosen_folder() {
        for (typed, safe) in [
            ("request.pdf", "request.pdf"),
            ("../../etc/passwd", "-..-etc-passwd"),
            ("a/b\\c.pdf", "a-b-c.pdf"),
            (" .. ", "_"),
            ("", "_"),
            ("CON.txt", "_CON.txt"),
            ("com1", "_com1"),
            ("\u{202e}fdp.exe", "fdp.exe"),
            ("طلب.pdf", "طلب.pdf"),
            ("line\nbreak.pdf", "linebreak.pdf"),
        ] {
            assert_eq!(safe_name(typed), safe, "{typed:?}");
        }
        assert!(safe_name(&"é".repeat(5000)).len() <= LONGEST_NAME);
    }
}
