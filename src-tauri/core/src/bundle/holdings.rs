//! What a desk holds, what it holds aside and what it misses: stands in each header and is remembered of each peer.

use super::spans::Spans;
use crate::ids::MAX_SEQUENCE;
use crate::keys::canonical::{Malformed, Reader, Writer, malformed};

pub(super) const MAXIMUM_STREAMS: usize = 65_536;
const MAXIMUM_INTERVALS: usize = 65_536;
/// Most missing documents one header names; the others are asked for once these have come.
pub const MAXIMUM_WANTED_FILES: usize = 4_096;
/// Most stretches of one document that a header names as missing.
pub const MAXIMUM_WANTED_SPANS: usize = 64;

/// Entries `from` to `to`, both included, ending in the entry with this hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeldInterval {
    pub from: u64,
    pub to: u64,
    pub head_hash: [u8; 32],
}

/// What is held of one stream: ascending intervals that do not touch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreamHeld {
    pub stream: [u8; 24],
    pub intervals: Vec<HeldInterval>,
}

/// Sequences of one stream, as ascending intervals with both ends included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreamIntervals {
    pub stream: [u8; 24],
    pub intervals: Vec<(u64, u64)>,
}

/// Entries kept aside because others with the same numbers are held: the other branch of a forked stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Branch {
    pub stream: [u8; 24],
    pub from: u64,
    pub to: u64,
    pub head_hash: [u8; 32],
}

/// A document some of whose bytes are not here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WantedFile {
    /// The name its bytes travel under.
    pub name: [u8; 16],
    /// What is missing; nothing where the whole is missing and has no bytes.
    pub missing: Spans,
}

/// Everything a desk tells others about its copy of the journal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Holdings {
    /// Ascending by stream.
    pub have: Vec<StreamHeld>,
    /// Ascending.
    pub aside: Vec<Branch>,
    /// Entries known to exist and not here; ascending by stream.
    pub want: Vec<StreamIntervals>,
    /// Attachments whose bytes are not here, or not all of them; ascending by name.
    pub want_files: Vec<WantedFile>,
}

impl Holdings {
    /// As it is remembered of a peer.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.array(4);
        self.write(&mut out);
        out.finish()
    }

    /// Reads [`Holdings::to_bytes`].
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let mut fields = Reader::new(bytes);
        fields.array_of(4, "holdings").ok()?;
        let holdings = Self::read(&mut fields).ok()?;
        fields.end("holdings").ok()?;
        Some(holdings)
    }

    /// Intervals of a stream that are held.
    pub fn held(&self, stream: &[u8; 24]) -> &[HeldInterval] {
        let place = self.have.binary_search_by(|one| one.stream.cmp(stream));
        place.ok().and_then(|place| self.have.get(place)).map_or(&[], |one| &one.intervals)
    }

    /// Writes the four items of a header.
    pub(super) fn write(&self, out: &mut Writer) {
        out.array(self.have.len());
        for one in &self.have {
            out.array(2).bytes(&one.stream).array(one.intervals.len());
            for held in &one.intervals {
                out.array(3).unsigned(held.from).unsigned(held.to).bytes(&held.head_hash);
            }
        }
        out.array(self.aside.len());
        for branch in &self.aside {
            out.array(4).bytes(&branch.stream).unsigned(branch.from).unsigned(branch.to).bytes(&branch.head_hash);
        }
        out.array(self.want.len());
        for one in &self.want {
            out.array(2).bytes(&one.stream).array(one.intervals.len());
            for (from, to) in &one.intervals {
                out.array(2).unsigned(*from).unsigned(*to);
            }
        }
        out.array(self.want_files.len());
        for file in &self.want_files {
            out.array(2).bytes(&file.name).array(file.missing.pairs().len());
            for (from, to) in file.missing.pairs() {
                out.array(2).unsigned(*from).unsigned(*to);
            }
        }
    }

    /// Reads them strictly: everything ascends, nothing stands twice.
    pub(super) fn read(fields: &mut Reader<'_>) -> Result<Self, Malformed> {
        let have = fields.list(MAXIMUM_STREAMS, "have", |fields| {
            fields.array_of(2, "have")?;
            let stream = fields.exactly("have")?;
            let intervals = fields.list(MAXIMUM_INTERVALS, "have", |fields| {
                fields.array_of(3, "have")?;
                let (from, to) = (fields.unsigned("have")?, fields.unsigned("have")?);
                Ok(HeldInterval { from, to, head_hash: fields.exactly("have")? })
            })?;
            apart(intervals.iter().map(|held| (held.from, held.to)), "have")?;
            Ok(StreamHeld { stream, intervals })
        })?;
        let aside = fields.list(MAXIMUM_STREAMS, "aside", |fields| {
            fields.array_of(4, "aside")?;
            let (stream, from, to) = (fields.exactly("aside")?, fields.unsigned("aside")?, fields.unsigned("aside")?);
            apart(std::iter::once((from, to)), "aside")?;
            Ok(Branch { stream, from, to, head_hash: fields.exactly("aside")? })
        })?;
        let want = fields.list(MAXIMUM_STREAMS, "want", |fields| {
            fields.array_of(2, "want")?;
            let stream = fields.exactly("want")?;
            let intervals = fields.list(MAXIMUM_INTERVALS, "want", |fields| {
                fields.array_of(2, "want")?;
                Ok((fields.unsigned("want")?, fields.unsigned("want")?))
            })?;
            apart(intervals.iter().copied(), "want")?;
            Ok(StreamIntervals { stream, intervals })
        })?;
        let want_files = fields.list(MAXIMUM_WANTED_FILES, "wanted files", read_wanted)?;
        ascending(have.iter().map(|one| &one.stream), "have")?;
        ascending(aside.iter(), "aside")?;
        ascending(want.iter().map(|one| &one.stream), "want")?;
        ascending(want_files.iter().map(|file| &file.name), "wanted files")?;
        Ok(Self { have, aside, want, want_files })
    }
}

/// A document and what is missing of it: ascending, none empty, none touching the next.
fn read_wanted(fields: &mut Reader<'_>) -> Result<WantedFile, Malformed> {
    fields.array_of(2, "wanted files")?;
    let name = fields.exactly("wanted files")?;
    let pairs = fields.list(MAXIMUM_WANTED_SPANS, "wanted files", |fields| {
        fields.array_of(2, "wanted files")?;
        Ok((fields.unsigned("wanted files")?, fields.unsigned("wanted files")?))
    })?;
    let mut missing = Spans::default();
    pairs.iter().for_each(|(from, to)| missing.add(*from, *to));
    if missing.pairs() == pairs { Ok(WantedFile { name, missing }) } else { malformed("wanted files") }
}

/// Sequences start at 1; neighbours would have been one interval.
fn apart(intervals: impl Iterator<Item = (u64, u64)>, what: &'static str) -> Result<(), Malformed> {
    let mut before = 0;
    for (from, to) in intervals {
        if to > MAX_SEQUENCE || from <= before || from > to || (before > 0 && from == before + 1) {
            return malformed(what);
        }
        before = to;
    }
    Ok(())
}

fn ascending<T: PartialOrd>(items: impl Iterator<Item = T>, what: &'static str) -> Result<(), Malformed> {
    let mut before: Option<T> = None;
    for item in items {
        if before.as_ref().is_some_and(|before| *before >= item) {
            return malformed(what);
        }
        before = Some(item);
    }
    Ok(())
}
