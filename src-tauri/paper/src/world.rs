//! The closed world the template lives in: itself, what all templates share, its data, the embedded faces, and nothing else. No
//! file system, no network, no packages, no date of today.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::error::PrintError;
use crate::fonts::FACES;

/// What every template shares: runs, values, the height of Arabic lines.
const SHARED: &str = include_str!("../../../assets/print/text.typ");

/// Which page is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Template {
    /// Sheets: the case summary, the duty sheet.
    Summary,
    /// Lists of any length.
    List,
    /// Letters.
    Letter,
}

impl Template {
    fn source(self) -> &'static str {
        match self {
            Self::Summary => include_str!("../../../assets/print/summary.typ"),
            Self::List => include_str!("../../../assets/print/list.typ"),
            Self::Letter => include_str!("../../../assets/print/letter.typ"),
        }
    }
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// One template with one sheet's data.
pub(crate) struct SheetWorld {
    template: Source,
    shared: Source,
    data_id: FileId,
    data: Bytes,
}

impl SheetWorld {
    /// A world whose `/sheet.json` is `data`.
    pub(crate) fn new(template: Template, data: Vec<u8>) -> Result<Self, PrintError> {
        Ok(Self {
            template: Source::new(file_id("/page.typ")?, template.source().to_owned()),
            shared: Source::new(file_id("/text.typ")?, SHARED.to_owned()),
            data_id: file_id("/sheet.json")?,
            data: Bytes::new(data),
        })
    }
}

// File ids are interned for the life of the program, so only these fixed names are ever made.
fn file_id(path: &str) -> Result<FileId, PrintError> {
    let path = VirtualPath::new(path).map_err(|error| PrintError::Layout(format!("{error:?}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for SheetWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FACES.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&self.template, &self.shared]
            .into_iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id { Ok(self.data.clone()) } else { self.source(id).map(Bytes::from_string) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FACES.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
