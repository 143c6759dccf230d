//! Documents on their way in: encrypted beside their final name, checked, and only then given that name.
//!
//! A document may come in pieces, in any order. They are kept until they hold all of it, then put together and checked.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::ExchangeError;
use super::access_part::{self, AccessPart};
use super::room::check_room;
use crate::bundle::{BundleError, BundleReader, Header, Part, PartInfo, Spans};
use crate::ids::RowId;
use crate::keys::SealKey;
use crate::progress::{Meter, Metered, Phase, Progress};
use crate::register::tables::documents;
use crate::register::{
    AttachmentFile, AttachmentNames, Piece, PiecesInOrder, PlainReader, RegisterError, held, list_pieces, seal_file,
};

/// Most pieces that are kept of one document; a sender of ours cuts far fewer.
const MOST_PIECES: usize = 1_024;

/// Where attachments lie, and under which names.
pub(super) struct Store<'a> {
    pub folder: &'a Path,
    pub names: &'a AttachmentNames,
}

/// Documents that rows name.
pub(super) struct WantedDocuments {
    by_content: BTreeMap<[u8; 32], Vec<(RowId, AttachmentFile)>>,
    /// By the name each travels under.
    names: BTreeMap<[u8; 16], [u8; 32]>,
}

impl WantedDocuments {
    /// Every document of the register.
    pub(super) fn of(connection: &Connection) -> Result<Self, ExchangeError> {
        let rows = documents::files(connection)?.into_iter();
        Ok(Self::of_rows(
            rows.map(|(row, sha256, size, file_key)| (RowId(row), AttachmentFile { sha256, size, file_key })),
        ))
    }

    /// The documents of these rows.
    pub(super) fn of_rows(rows: impl Iterator<Item = (RowId, AttachmentFile)>) -> Self {
        let mut wanted = Self { by_content: BTreeMap::new(), names: BTreeMap::new() };
        for (row, file) in rows {
            wanted.names.insert(file.travel_name(), file.sha256);
            wanted.by_content.entry(file.sha256).or_default().push((row, file));
        }
        wanted
    }

    /// Whether a bundle brings bytes that no row here names.
    pub(super) fn lacks_a_row_for(&self, header: &Header) -> bool {
        let mut names = header.parts.iter().filter_map(|part| part.attachment().map(|(name, _)| name));
        names.any(|name| !self.names.contains_key(&name))
    }

    /// Rows whose bytes are not here.
    pub(super) fn absent_rows(&self, store: &Store<'_>) -> Result<BTreeSet<RowId>, ExchangeError> {
        let mut absent = BTreeSet::new();
        for (row, file) in self.by_content.values().flatten() {
            if !store.names.path(store.folder, file)?.exists() {
                absent.insert(*row);
            }
        }
        Ok(absent)
    }

    /// Rows that want what a part holds some bytes of, and have it not; in a fixed order.
    pub(super) fn absent(
        &self,
        name: &[u8; 16],
        store: &Store<'_>,
    ) -> Result<Vec<(AttachmentFile, PathBuf)>, ExchangeError> {
        let rows = self.names.get(name).and_then(|sha256| self.by_content.get(sha256)).into_iter().flatten();
        absent_of(rows.map(|(_, file)| file), store)
    }

    /// The same for every document: lists of rows that want the same bytes.
    pub(super) fn all_absent(&self, store: &Store<'_>) -> Result<Vec<Vec<(AttachmentFile, PathBuf)>>, ExchangeError> {
        let each = self.by_content.values().map(|rows| absent_of(rows.iter().map(|(_, file)| file), store));
        let all = each.collect::<Result<Vec<_>, _>>()?;
        Ok(all.into_iter().filter(|absent| !absent.is_empty()).collect())
    }
}

fn absent_of<'r>(
    rows: impl Iterator<Item = &'r AttachmentFile>,
    store: &Store<'_>,
) -> Result<Vec<(AttachmentFile, PathBuf)>, ExchangeError> {
    let mut absent: Vec<(AttachmentFile, PathBuf)> = Vec::new();
    for file in rows {
        let path = store.names.path(store.folder, file)?;
        let is_known = absent.iter().any(|(other, at)| *at == path && other.size == file.size);
        if !is_known && !path.exists() && SealKey::parse(&file.file_key).is_ok() {
            absent.push((file.clone(), path));
        }
    }
    Ok(absent)
}

/// Rows that say the same size as the first of them: only these are put together from pieces.
pub(super) fn of_one_size(absent: Vec<(AttachmentFile, PathBuf)>) -> Vec<(AttachmentFile, PathBuf)> {
    let size = absent.first().map(|(file, _)| file.size);
    absent.into_iter().filter(|(file, _)| Some(file.size) == size).collect()
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Files written for an import that may still fail: removed unless it is kept. Files that it makes needless are
/// removed only then.
#[derive(Default)]
pub(super) struct WrittenFiles {
    fresh: Vec<PathBuf>,
    needless: BTreeSet<PathBuf>,
}

impl WrittenFiles {
    /// Encrypts bytes into a new file; returns SHA-256 and size of what went in.
    fn seal(&mut self, file_key: &str, path: &Path, bytes: &mut impl Read) -> Result<([u8; 32], u64), ExchangeError> {
        if path.exists() {
            // Left by an import that was cut off.
            std::fs::remove_file(path).map_err(|error| RegisterError::io("remove", path, error))?;
        }
        self.fresh.push(path.to_path_buf());
        seal_file(&SealKey::parse(file_key)?, bytes, path).map_err(reading_or_writing)
    }

    fn name(&mut self, temporary: &Path, path: &Path) -> Result<(), ExchangeError> {
        std::fs::rename(temporary, path).map_err(|error| RegisterError::io("keep attachment", path, error))?;
        self.fresh.push(path.to_path_buf());
        Ok(())
    }

    /// A whole document: encrypted beside its name, checked by size and SHA-256, and only then given that name.
    fn take(&mut self, file: &AttachmentFile, path: &Path, bytes: &mut impl Read) -> Result<(), ExchangeError> {
        let temporary = path.with_extension("part");
        if self.seal(&file.file_key, &temporary, bytes)? != (file.sha256, file.size) {
            return Err(ExchangeError::damaged("attachment-damaged"));
        }
        self.name(&temporary, path)
    }

    /// The import is saved: what it wrote stays, what it replaced goes.
    pub(super) fn keep(mut self) {
        self.fresh.clear();
        for path in &self.needless {
            let _ = std::fs::remove_file(path); // tried again with the next import
        }
    }
}

impl Drop for WrittenFiles {
    fn drop(&mut self) {
        for path in &self.fresh {
            let _ = std::fs::remove_file(path); // written by this import, named by no row
        }
    }
}

/// A bundle that ends too early is told as such, not as a disk that cannot be written.
fn reading_or_writing(error: RegisterError) -> ExchangeError {
    match error {
        RegisterError::Io { operation, source, .. } if BundleError::is_in(&source) => {
            BundleError::from_io(source, |source| BundleError::io(operation, source)).into()
        }
        other => other.into(),
    }
}

/// What became of the documents that a bundle holds some bytes of.
#[derive(Debug, Default)]
pub(super) struct TakenDocuments {
    /// Names of those that brought something which was not here.
    pub(super) used: BTreeSet<[u8; 16]>,
    /// Those dropped because what came of them is not what their rows say.
    pub(super) dropped: u32,
    /// What the bundle tells of access logs.
    pub(super) access: Option<AccessPart>,
}

/// Takes the bytes of every document that a row wants and that are not here, whole or in pieces.
pub(super) fn take_attachments<R: Read>(
    reader: &mut BundleReader<R>,
    wanted: &WantedDocuments,
    store: &Store<'_>,
    written: &mut WrittenFiles,
    progress: &dyn Progress,
) -> Result<TakenDocuments, ExchangeError> {
    let mut pieces = list_pieces(store.folder)?;
    check_room(&reader.header().parts, wanted, store, &pieces)?;
    let mut used = BTreeSet::new();
    let mut dropped = BTreeSet::new();
    let mut access = None;
    while let Some(mut part) = reader.next_part()? {
        let info = part.info().clone();
        let Some((name, offset)) = info.attachment() else {
            match info.kind == PartInfo::ACCESS && info.length <= access_part::LONGEST && access.is_none() {
                true => {
                    let told = AccessPart::parse(&part.into_bytes()?);
                    access = Some(told.map_err(|_| ExchangeError::damaged("bundle-access-damaged"))?);
                }
                false => part.finish()?,
            }
            continue;
        };
        let absent = wanted.absent(&name, store)?;
        if !absent.is_empty() {
            used.insert(name);
        }
        let wants_whole = |(file, _): &&(AttachmentFile, PathBuf)| offset == 0 && file.size == info.length;
        if let Some((first, path)) = absent.iter().find(wants_whole) {
            written.take(first, path, &mut part)?;
            for (file, other) in absent.iter().filter(wants_whole).filter(|(_, other)| other != path) {
                written.take(file, other, &mut PlainReader::open(path, &first.file_key)?)?;
            }
            part.finish()?;
        } else if !absent.is_empty() && !take_piece(part, &info, offset, &of_one_size(absent), &mut pieces, written)? {
            dropped.insert(name);
        }
    }
    let mut count = dropped.len() as u32;
    if pieces.is_empty() {
        return Ok(TakenDocuments { used, dropped: count, access });
    }
    for group in wanted.all_absent(store)? {
        count += u32::from(!join(&of_one_size(group), &pieces, written, progress)?);
    }
    // Of documents that are whole by now, that were expunged, or whose row is gone.
    let still_absent: BTreeSet<String> =
        wanted.all_absent(store)?.iter().flatten().map(|(_, path)| name_of(path)).collect();
    let stray = pieces.into_iter().filter(|(whole, _)| !still_absent.contains(whole));
    written.needless.extend(stray.flat_map(|(_, pieces)| pieces).map(|piece| piece.path));
    Ok(TakenDocuments { used, dropped: count, access })
}

pub(super) type Pieces = BTreeMap<String, Vec<Piece>>;

/// Pieces of whatever these rows want, in their order; rows of one file have them under one key.
pub(super) fn kept<'p>(group: &[(AttachmentFile, PathBuf)], pieces: &'p Pieces) -> Option<(usize, &'p [Piece])> {
    let of_row = |(place, (_, path)): (usize, &(AttachmentFile, PathBuf))| {
        pieces.get(&name_of(path)).map(|pieces| (place, pieces.as_slice()))
    };
    group.iter().enumerate().find_map(of_row)
}

/// Keeps what is new in a part that holds some bytes of a document. False where it does not lie within the document,
/// or there would be too many pieces.
fn take_piece<R: Read>(
    mut part: Part<'_, R>,
    info: &PartInfo,
    offset: u64,
    group: &[(AttachmentFile, PathBuf)],
    pieces: &mut Pieces,
    written: &mut WrittenFiles,
) -> Result<bool, ExchangeError> {
    let (place, here) = kept(group, pieces).unwrap_or((0, &[]));
    let Some((file, whole)) = group.get(place) else {
        part.finish()?;
        return Ok(true);
    };
    let end = offset.checked_add(info.length).filter(|end| *end <= file.size && info.length > 0);
    let fresh = end.map(|end| Spans::of(offset, end).minus(&held(here)));
    let Some(fresh) = fresh.filter(|fresh| here.len() + fresh.pairs().len() <= MOST_PIECES) else {
        part.finish()?;
        return Ok(false);
    };
    let mut at = offset;
    let mut taken = Vec::new();
    for &(from, to) in fresh.pairs() {
        let skipped = io::copy(&mut part.by_ref().take(from - at), &mut io::sink());
        skipped.map_err(|error| BundleError::from_io(error, |source| BundleError::io("read the bundle", source)))?;
        let piece = Piece::beside(whole, from, to);
        let temporary = piece.path.with_extension("part");
        let (_, size) = written.seal(&file.file_key, &temporary, &mut part.by_ref().take(to - from))?;
        if size != to - from {
            return Err(ExchangeError::damaged("attachment-damaged"));
        }
        taken.push((temporary, piece));
        at = to;
    }
    // Only now are the bytes known to be those that the sender signed.
    part.finish()?;
    for (temporary, piece) in taken {
        written.name(&temporary, &piece.path)?;
        let kept = pieces.entry(name_of(whole)).or_default();
        kept.push(piece);
        kept.sort();
    }
    Ok(true)
}

/// Puts a document together if its pieces hold all of it. False where the result is not what its row says: then the
/// pieces go, and the whole is asked for again.
fn join(
    group: &[(AttachmentFile, PathBuf)],
    pieces: &Pieces,
    written: &mut WrittenFiles,
    progress: &dyn Progress,
) -> Result<bool, ExchangeError> {
    let Some((place, kept)) = kept(group, pieces) else { return Ok(true) };
    let Some((file, path)) = group.get(place) else { return Ok(true) };
    if held(kept) != Spans::whole(file.size) {
        return Ok(true);
    }
    let meter = Meter::new(progress, Phase::Joining, file.size);
    let mut whole = Metered::new(PiecesInOrder::new(kept, &file.file_key), &meter);
    let joined = written.take(file, path, &mut whole);
    written.needless.extend(kept.iter().map(|piece| piece.path.clone()));
    match joined {
        Ok(()) => {
            for (other, at) in group.iter().filter(|(_, at)| at != path) {
                written.take(other, at, &mut PlainReader::open(path, &file.file_key)?)?;
            }
            Ok(true)
        }
        Err(error) if is_wrong(&error) => {
            written.needless.insert(path.with_extension("part"));
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

/// Whether the bytes themselves are at fault, not the disk.
fn is_wrong(error: &ExchangeError) -> bool {
    match error {
        ExchangeError::Told(report) => report.code == "attachment-damaged",
        ExchangeError::Register(RegisterError::Io { source, .. }) => {
            matches!(source.kind(), io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof)
        }
        ExchangeError::Register(_) | ExchangeError::Stopped { .. } => false,
    }
}
