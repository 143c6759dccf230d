//! Documents on their way in: encrypted beside their final name, checked, and only then given that name.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::ExchangeError;
use super::kept_report::Came;
use crate::bundle::{BundleError, BundleReader, PartInfo};
use crate::ids::RowId;
use crate::keys::SealKey;
use crate::register::tables::documents;
use crate::register::{AttachmentFile, AttachmentNames, PlainReader, RegisterError, seal_file};

/// Documents that rows name: by the name each travels under, all rows that want the same bytes.
pub(super) struct WantedDocuments {
    by_content: BTreeMap<[u8; 32], Vec<(RowId, AttachmentFile)>>,
    names: BTreeMap<[u8; 16], [u8; 32]>,
}

impl WantedDocuments {
    /// Every document of the register.
    pub(super) fn of(connection: &Connection) -> Result<Self, ExchangeError> {
        let mut wanted = Self { by_content: BTreeMap::new(), names: BTreeMap::new() };
        for (row, sha256, size, file_key) in documents::files(connection)? {
            let file = AttachmentFile { sha256, size, file_key };
            wanted.names.insert(file.travel_name(), sha256);
            wanted.by_content.entry(sha256).or_default().push((RowId(row), file));
        }
        Ok(wanted)
    }

    /// Rows made by entries that came, whose bytes are not here.
    pub(super) fn absent(
        &self,
        came: &Came,
        folder: &Path,
        names: &AttachmentNames,
    ) -> Result<Vec<i64>, ExchangeError> {
        let mut absent = Vec::new();
        for (row, file) in self.by_content.values().flatten().filter(|(row, _)| came.made(*row)) {
            if !names.path(folder, file)?.exists() {
                absent.push(row.0);
            }
        }
        Ok(absent)
    }

    /// Rows that want the bytes of a part, if it holds a whole attachment.
    fn rows(&self, info: &PartInfo) -> Vec<&(RowId, AttachmentFile)> {
        let name = info.attachment().filter(|(_, offset)| *offset == 0).map(|(name, _)| name);
        let sha256 = name.and_then(|name| self.names.get(&name));
        let rows = sha256.and_then(|sha256| self.by_content.get(sha256)).into_iter().flatten();
        rows.filter(|(_, file)| file.size == info.length).collect()
    }
}

/// Files written for an import that may still fail: removed unless it is kept.
#[derive(Default)]
pub(super) struct WrittenFiles(Vec<PathBuf>);

impl WrittenFiles {
    /// Encrypts a document's bytes beside their final name, checks them, and only then gives them that name.
    fn take(&mut self, file: &AttachmentFile, path: &Path, bytes: &mut impl Read) -> Result<(), ExchangeError> {
        let temporary = path.with_extension("part");
        let io = |operation, error| RegisterError::io(operation, path, error);
        if temporary.exists() {
            std::fs::remove_file(&temporary).map_err(|error| io("remove", error))?; // left by an import that was cut off
        }
        self.0.push(temporary.clone());
        let found = seal_file(&SealKey::parse(&file.file_key)?, bytes, &temporary).map_err(reading_or_writing)?;
        if found != (file.sha256, file.size) {
            return Err(ExchangeError::damaged("attachment-damaged"));
        }
        std::fs::rename(&temporary, path).map_err(|error| io("keep attachment", error))?;
        self.0.push(path.to_path_buf());
        Ok(())
    }

    /// They stay: the rows that name them are saved.
    pub(super) fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for WrittenFiles {
    fn drop(&mut self) {
        for path in &self.0 {
            let _ = std::fs::remove_file(path); // written by this import, named by no row
        }
    }
}

/// A bundle that ends too early is told as such, not as a disk that cannot be written.
fn reading_or_writing(error: RegisterError) -> ExchangeError {
    match error {
        RegisterError::Io { operation, source, .. } if BundleError::is_in(&source) => {
            BundleError::from_io(source, |source| BundleError::Io { action: operation, source }).into()
        }
        other => other.into(),
    }
}

/// Which documents came: the rows whose bytes are here now and were not before, and how many parts held them.
#[derive(Debug, Default)]
pub(super) struct TakenDocuments {
    pub(super) rows: Vec<i64>,
    pub(super) parts: u32,
}

/// Takes the bytes of every document that a row wants and that are not here.
pub(super) fn take_attachments<R: Read>(
    reader: &mut BundleReader<R>,
    wanted: &WantedDocuments,
    folder: &Path,
    name_key: &AttachmentNames,
    written: &mut WrittenFiles,
) -> Result<TakenDocuments, ExchangeError> {
    let mut taken = TakenDocuments::default();
    while let Some(mut part) = reader.next_part()? {
        let info = part.info().clone();
        let missing: Vec<(RowId, &AttachmentFile, PathBuf)> = wanted
            .rows(&info)
            .into_iter()
            .map(|(row, file)| Ok((*row, file, name_key.path(folder, file)?)))
            .collect::<Result<Vec<_>, RegisterError>>()?
            .into_iter()
            .filter(|(_, file, path)| !path.exists() && SealKey::parse(&file.file_key).is_ok())
            .collect();
        if let Some((_, first, path)) = missing.first() {
            taken.parts += 1;
            taken.rows.extend(missing.iter().map(|(row, _, _)| row.0));
            written.take(first, path, &mut part)?;
            for (_, file, other) in missing.iter().skip(1).filter(|(_, _, other)| other != path) {
                let mut plain = PlainReader::open(path, &first.file_key)?;
                written.take(file, other, &mut plain)?;
            }
        }
        part.finish()?;
    }
    Ok(taken)
}
