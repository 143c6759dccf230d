//! Pieces of attachments that came in several files of an export.
//!
//! Each is encrypted under the attachment's own key and lies beside where the whole will lie. Its name says whose it is
//! and which bytes it holds, and it has that name only once its bytes fit the digest their sender signed.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::RegisterError;
use super::attachments::PlainReader;
use crate::bundle::Spans;

const ENDING: &str = ".piece";
/// Ending of a file that is still being written.
const UNFINISHED: &str = "part";

/// Bytes `from..to` of an attachment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Piece {
    pub from: u64,
    pub to: u64,
    pub path: PathBuf,
}

impl Piece {
    /// Where bytes `from..to` of the attachment that lies at `whole` are kept until the others have come.
    pub(crate) fn beside(whole: &Path, from: u64, to: u64) -> Self {
        Self { from, to, path: whole.with_extension(format!("{from:016x}-{to:016x}{ENDING}")) }
    }

    /// What a file name says, and the name of the whole.
    fn parse(path: &Path) -> Option<(String, Self)> {
        let (whole, stretch) = path.file_name()?.to_str()?.strip_suffix(ENDING)?.split_once('.')?;
        let (from, to) = stretch.split_once('-')?;
        let number = |text: &str| u64::from_str_radix(text, 16).ok().filter(|number| format!("{number:016x}") == text);
        let (from, to) = (number(from)?, number(to)?);
        (from < to).then(|| (whole.to_owned(), Self { from, to, path: path.to_path_buf() }))
    }
}

/// Every piece in the attachments folder, by the name of the whole it belongs to.
pub(crate) fn list_pieces(folder: &Path) -> Result<BTreeMap<String, Vec<Piece>>, RegisterError> {
    let mut found: BTreeMap<String, Vec<Piece>> = BTreeMap::new();
    for path in files_in(folder)? {
        if let Some((whole, piece)) = Piece::parse(&path) {
            found.entry(whole).or_default().push(piece);
        }
    }
    found.values_mut().for_each(|pieces| pieces.sort());
    Ok(found)
}

/// Which bytes these pieces hold.
pub(crate) fn held(pieces: &[Piece]) -> Spans {
    let mut held = Spans::default();
    pieces.iter().for_each(|piece| held.add(piece.from, piece.to));
    held
}

/// Removes the pieces of the attachment that lies at `whole`, or would.
pub(super) fn remove_pieces(whole: &Path) -> Result<(), RegisterError> {
    let folder = whole.parent().unwrap_or(Path::new(""));
    let name = whole.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    for piece in list_pieces(folder)?.remove(&name).into_iter().flatten() {
        remove(&piece.path)?;
    }
    Ok(())
}

/// Removes what a run that was cut off left half written. The folder's lock is held: nobody else writes there.
pub(super) fn remove_unfinished(folder: &Path) -> Result<(), RegisterError> {
    for path in files_in(folder)?.iter().filter(|path| path.extension().is_some_and(|ending| ending == UNFINISHED)) {
        remove(path)?;
    }
    Ok(())
}

fn remove(path: &Path) -> Result<(), RegisterError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(RegisterError::io("remove", path, error)),
        _ => Ok(()),
    }
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>, RegisterError> {
    match fs::read_dir(folder) {
        Ok(listed) => Ok(listed.filter_map(Result::ok).map(|entry| entry.path()).collect()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(RegisterError::io("list", folder, error)),
    }
}

/// The bytes of pieces that follow each other without a gap, one piece open at a time.
pub(crate) struct PiecesInOrder<'a> {
    left: std::slice::Iter<'a, Piece>,
    file_key: &'a str,
    current: Option<PlainReader>,
}

impl<'a> PiecesInOrder<'a> {
    /// Pieces in their order, under the key of their attachment.
    pub(crate) fn new(pieces: &'a [Piece], file_key: &'a str) -> Self {
        Self { left: pieces.iter(), file_key, current: None }
    }
}

impl Read for PiecesInOrder<'_> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        loop {
            if let Some(current) = &mut self.current {
                match current.read(room)? {
                    0 if !room.is_empty() => self.current = None,
                    read => return Ok(read),
                }
            }
            let Some(piece) = self.left.next() else { return Ok(0) };
            self.current = Some(PlainReader::open(&piece.path, self.file_key).map_err(|error| match error {
                RegisterError::Io { source, .. } => source,
                damaged => io::Error::new(io::ErrorKind::InvalidData, damaged),
            })?);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_whose_piece_it_is_and_what_no_writer_of_ours_wrote_is_none() {
        let whole = Path::new("attachments/00112233445566778899aabbccddeeff");
        let piece = Piece::beside(whole, 65_536, 1 << 33);
        assert_eq!(Piece::parse(&piece.path), Some(("00112233445566778899aabbccddeeff".to_owned(), piece)));
        for foreign in ["0011", "0011.piece", "0011.5-3.piece", "a.0000000000000005-0000000000000005.piece", "a.part"] {
            assert_eq!(Piece::parse(Path::new(foreign)), None, "{foreign}");
        }
    }
}
