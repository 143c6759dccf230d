//! What this desk keeps of a bundle that came, for whoever asks later.
//!
//! Entries, conflicts and documents are named, never said again: what they say is read from the journal when somebody
//! asks, so that what is expunged there is gone from the report too.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::views::BundleReport;
use crate::ids::{Dot, LocalStream, RowId, StreamId};
use crate::journal::{ChainHash, Intervals, Names};
use crate::model::schema;
use crate::register::tables::siblings;
use crate::register::{Counting, NameTable, RegisterError, projection};

/// Entries named one by one as not counting; further ones are counted.
const MOST_INERT: usize = 1_000;

/// A field with several values: table, row, field and the writes.
pub type ContestedField = (u16, i64, u16, Vec<i64>);

/// The report as it was shown, and what it is about.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct KeptReport {
    #[serde(flatten)]
    pub report: BundleReport,
    /// The rest is known; reports that were kept before have the figures alone.
    #[serde(default)]
    pub is_detailed: bool,
    /// Who imported it or set it aside.
    #[serde(default)]
    pub staff: String,
    /// Nobody was asked: it came through the exchange folder and brought no conflict.
    #[serde(default)]
    pub by_itself: bool,
    /// New entries of the journals: local stream, first and last number.
    #[serde(default)]
    pub entries_came: Vec<(u16, u64, u64)>,
    /// Entries of the bundle that were here before.
    #[serde(default)]
    pub entries_known: u64,
    /// New entries that did not count when they came, by their hash; at most 1,000.
    #[serde(default)]
    pub entries_inert: Vec<ChainHash>,
    /// Fields that hold several values, one of them new.
    #[serde(default)]
    pub contested: Vec<ContestedField>,
    /// Rows of documents whose bytes came.
    #[serde(default)]
    pub documents_came: Vec<i64>,
    /// Rows of documents that new entries name and whose bytes are not here.
    #[serde(default)]
    pub documents_absent: Vec<i64>,
    /// Documents of the bundle that were here before, or that no row here names.
    #[serde(default)]
    pub documents_not_needed: u32,
    /// Values that a later version wrote: kept and passed on, not shown.
    #[serde(default)]
    pub values_not_known: u64,
}

/// New entries of a bundle.
#[derive(Debug, Default)]
pub(super) struct Came {
    pub(super) by_stream: BTreeMap<LocalStream, Intervals>,
    /// Entries of branches that are kept aside.
    pub(super) aside: Vec<ChainHash>,
}

impl Came {
    /// Whether this write came.
    pub(super) fn has(&self, dot: Dot) -> bool {
        self.by_stream.get(&dot.stream()).is_some_and(|here| here.contains(dot.sequence()))
    }

    /// First and last numbers, stream by stream.
    pub(super) fn ranges(&self) -> Vec<(u16, u64, u64)> {
        let ranges = |(stream, here): (&LocalStream, &Intervals)| {
            let number = stream.0;
            here.pairs().iter().map(move |(first, last)| (number, *first, *last)).collect::<Vec<_>>()
        };
        self.by_stream.iter().flat_map(ranges).collect()
    }

    /// Those that do not count, by their hash.
    pub(super) fn inert(
        &self,
        connection: &Connection,
        names: &NameTable<'_>,
        counting: &Counting,
    ) -> Result<Vec<ChainHash>, RegisterError> {
        let mut inert: Vec<ChainHash> = self.aside.iter().take(MOST_INERT).copied().collect();
        if counting.is_whole() {
            return Ok(inert);
        }
        for (stream, here) in &self.by_stream {
            let id: StreamId = names.global_stream(*stream)?;
            for sequence in here.pairs().iter().flat_map(|(first, last)| *first..=*last) {
                if inert.len() == MOST_INERT {
                    return Ok(inert);
                }
                if counting.cause(&id, sequence).is_some() {
                    inert.extend(crate::register::tables::entries::hash(connection, *stream, sequence)?);
                }
            }
        }
        Ok(inert)
    }

    /// Fields that are in conflict now and hold a value that came.
    pub(super) fn contested(&self, connection: &Connection) -> Result<Vec<ContestedField>, RegisterError> {
        let mut contested = Vec::new();
        for (code, row, field, _) in siblings::conflicts(connection, None)? {
            let Some(table) = schema::table(code) else { continue };
            let Some(state) = projection::load(connection, table, row)? else { continue };
            let writes: Vec<Dot> = state.field(field).iter().map(|sibling| sibling.dot).collect();
            if writes.iter().any(|dot| self.has(*dot)) {
                contested.push((code, row.0, field, writes.into_iter().map(|dot| dot.0).collect()));
            }
        }
        Ok(contested)
    }

    /// Whether an entry that came made this row.
    pub(super) fn made(&self, row: RowId) -> bool {
        row.dot().is_some_and(|dot| self.has(dot))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_reads_back_whole() {
        let report = BundleReport { id: "3a586dde".into(), volume: 2, volumes: 3, ..BundleReport::default() };
        let kept = KeptReport { report, contested: vec![(1, 2, 3, vec![4])], ..KeptReport::default() };
        let text = serde_json::to_string(&kept).unwrap();
        let back: KeptReport = serde_json::from_str(&text).map_err(|error| format!("{error}: {text}")).unwrap();
        assert_eq!(serde_json::to_string(&back).unwrap(), text);
    }
}
