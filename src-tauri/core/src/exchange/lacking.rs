//! What another desk has not acknowledged, and which documents travel to it because of that.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::PathBuf;

use super::{ExchangeError, holdings};
use crate::bundle::Spans;
use crate::ids::{DeskId, Dot, LocalStream, RowId};
use crate::journal::Intervals;
use crate::model::schema::DOCUMENT;
use crate::progress::{Meter, Metered, Phase, Progress};
use crate::register::tables::documents;
use crate::register::{AttachmentFile, PlainReader, Register, RegisterError, projection, standing};

/// What a peer lacks, or several of them.
#[derive(Default)]
pub(super) struct Lacking {
    /// Whose it is; nobody's when it is of several.
    pub desk: [u8; 16],
    pub entries: BTreeMap<LocalStream, Intervals>,
    /// Bytes of attachments that were asked for, by the name they travel under.
    files: BTreeMap<[u8; 16], Spans>,
}

impl Lacking {
    pub(super) fn of(register: &Register, desk: DeskId) -> Result<Self, ExchangeError> {
        let theirs = holdings::peer(register.connection(), &desk)?;
        let mut lacking = Self { desk: desk.0, ..Self::default() };
        for (stream, from, to) in holdings::unacknowledged(register, &theirs)? {
            lacking.entries.entry(stream).or_default().add(from, to);
        }
        lacking.files.extend(theirs.want_files.into_iter().map(|file| (file.name, file.missing)));
        Ok(lacking)
    }

    pub(super) fn join(&mut self, other: &Self) {
        for (stream, from, to) in other.ranges() {
            self.entries.entry(stream).or_default().add(from, to);
        }
        for (name, missing) in &other.files {
            self.files.entry(*name).or_default().join(missing);
        }
    }

    /// Which bytes of a document travel, if it does: all where its row is news, else those that were asked for.
    pub(super) fn wants(&self, file: &AttachmentFile, row: Dot) -> Option<Spans> {
        let is_news = self.entries.get(&row.stream()).is_some_and(|here| here.contains(row.sequence()));
        if is_news {
            return Some(Spans::whole(file.size));
        }
        let asked = self.files.get(&file.travel_name())?;
        // Numbers of another desk: what lies beyond the file is nothing.
        let missing = asked.common(&Spans::whole(file.size));
        (file.size == 0 || !missing.is_empty()).then_some(missing)
    }

    pub(super) fn ranges(&self) -> Vec<(LocalStream, u64, u64)> {
        let each = |(stream, here): (&LocalStream, &Intervals)| {
            here.pairs().iter().map(|(from, to)| (*stream, *from, *to)).collect::<Vec<_>>()
        };
        self.entries.iter().flat_map(each).collect()
    }
}

/// Documents that travel: of rows that are news, and those that were asked for.
#[derive(Default)]
pub(super) struct Documents {
    /// Those whose bytes are here and sound.
    pub files: Vec<Carried>,
    /// Names of those whose stored bytes are damaged here.
    pub left_out: Vec<String>,
}

/// A document that travels.
pub(super) struct Carried {
    pub file: AttachmentFile,
    /// Its encrypted file.
    pub sealed: PathBuf,
    /// Rows that name the same bytes.
    pub rows: Vec<Dot>,
    /// Which bytes of it travel.
    pub spans: Spans,
}

impl Carried {
    /// Its bytes from `from` to `to`, decrypted as they are read.
    pub(super) fn open<'a>(&self, from: u64, to: u64) -> io::Result<Box<dyn Read + 'a>> {
        let plain = PlainReader::open_at(&self.sealed, &self.file.file_key, from).map_err(io::Error::other)?;
        Ok(Box::new(plain.take(to - from)))
    }

    /// Which of its bytes a peer lacks.
    pub(super) fn wanted_by(&self, lacking: &Lacking) -> Option<Spans> {
        let mut wanted: Option<Spans> = None;
        for spans in self.rows.iter().filter_map(|row| lacking.wants(&self.file, *row)) {
            wanted.get_or_insert_default().join(&spans);
        }
        wanted
    }
}

/// Finds the documents that travel, and hashes each. One damaged file must not hold up all the others: it is named.
pub(super) fn documents(
    register: &Register,
    lacking: &Lacking,
    progress: &dyn Progress,
) -> Result<Documents, ExchangeError> {
    let connection = register.connection();
    let mut wanted: Vec<(i64, AttachmentFile, Spans)> = Vec::new();
    for (row, sha256, size, file_key) in documents::files(connection)? {
        let file = AttachmentFile { sha256, size, file_key };
        if let Some(spans) = lacking.wants(&file, Dot(row)) {
            wanted.push((row, file, spans));
        }
    }
    let meter = Meter::new(progress, Phase::Checking, wanted.iter().map(|(_, file, _)| file.size).sum());
    let mut found = Documents::default();
    let mut damaged = Vec::new();
    for (row, file, spans) in wanted {
        if let Some(carried) = found.files.iter_mut().find(|carried| carried.file.sha256 == file.sha256) {
            carried.rows.push(Dot(row));
            carried.spans.join(&spans);
            continue;
        }
        let sealed = register.attachment_path(&file)?;
        match register.read_attachment(&file, &mut Metered::new(io::sink(), &meter)) {
            Ok(()) => found.files.push(Carried { file, sealed, rows: vec![Dot(row)], spans }),
            Err(RegisterError::Cancelled) => return Err(RegisterError::Cancelled.into()),
            Err(_) if sealed.exists() => damaged.push((file.sha256, row)),
            Err(_) => {}
        }
    }
    // The same bytes may lie here a second time, under another row.
    damaged.retain(|(sha256, _)| !found.files.iter().any(|known| known.file.sha256 == *sha256));
    for (_, row) in damaged {
        let state = projection::load(connection, &DOCUMENT, RowId(row))?;
        let name = state.as_ref().and_then(|state| standing::text(state, 2));
        found.left_out.push(name.unwrap_or_default().to_owned());
    }
    Ok(found)
}
