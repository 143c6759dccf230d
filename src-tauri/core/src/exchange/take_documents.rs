//! Documents on their way in: encrypted beside their final name, checked, and only then given that name.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::ExchangeError;
use crate::bundle::{BundleError, BundleReader, PartInfo};
use crate::keys::SealKey;
use crate::register::tables::documents;
use crate::register::{AttachmentFile, AttachmentNames, PlainReader, RegisterError, seal_file};

/// Documents by content: the keys under which their rows want the bytes.
pub(super) fn wanted_documents(
    connection: &Connection,
) -> Result<BTreeMap<[u8; 32], Vec<AttachmentFile>>, ExchangeError> {
    let mut wanted: BTreeMap<[u8; 32], Vec<AttachmentFile>> = BTreeMap::new();
    for (_, sha256, size, file_key) in documents::files(connection)? {
        wanted.entry(sha256).or_default().push(AttachmentFile { sha256, size, file_key });
    }
    Ok(wanted)
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

/// Takes the bytes of every document that a row wants and that are not here.
pub(super) fn take_attachments<R: Read>(
    reader: &mut BundleReader<R>,
    wanted: &BTreeMap<[u8; 32], Vec<AttachmentFile>>,
    folder: &Path,
    name_key: &AttachmentNames,
    written: &mut WrittenFiles,
) -> Result<(), ExchangeError> {
    while let Some(mut part) = reader.next_part()? {
        let info = part.info().clone();
        let sha256: Option<[u8; 32]> = info.name.as_slice().try_into().ok();
        let files = sha256.filter(|_| info.kind == PartInfo::ATTACHMENT).and_then(|sha256| wanted.get(&sha256));
        let missing: Vec<(&AttachmentFile, PathBuf)> = files
            .into_iter()
            .flatten()
            .map(|file| Ok((file, name_key.path(folder, file)?)))
            .collect::<Result<Vec<_>, RegisterError>>()?
            .into_iter()
            .filter(|(file, path)| !path.exists() && SealKey::parse(&file.file_key).is_ok())
            .collect();
        if let Some((first, path)) = missing.first() {
            written.take(first, path, &mut part)?;
            for (file, other) in missing.iter().skip(1).filter(|(_, other)| other != path) {
                let mut plain = PlainReader::open(path, &first.file_key)?;
                written.take(file, other, &mut plain)?;
            }
        }
        part.finish()?;
    }
    Ok(())
}
