//! What a bundle would change or has changed, as it is shown.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::take_entries::Taken;
use super::views::{BundleCase, BundleReport};
use super::{ExchangeError, holdings};
use crate::bundle::{Header, PartInfo};
use crate::ids::{DeskId, RowId, StreamId, hex};
use crate::keys::Directory;
use crate::model::schema;
use crate::register::tables::{people, streams};
use crate::register::{projection, standing};

/// Cases a report names one by one.
const MAX_CASES: u32 = 200;

/// What a bundle brought, from what was just done in the transaction.
pub(super) fn report(
    connection: &Connection,
    header: &Header,
    directory: &Directory,
    taken: &Taken<'_>,
) -> Result<BundleReport, ExchangeError> {
    let Taken { applied, known_cases, .. } = taken;
    let mut cases_touched: BTreeMap<RowId, (&str, u32)> = known_cases.iter().map(|case| (*case, ("same", 0))).collect();
    for (case, effect) in &applied.cases {
        let result = if effect.is_new {
            "new"
        } else if effect.is_changed {
            "changed"
        } else {
            "same"
        };
        cases_touched.insert(*case, (result, effect.conflicts));
    }
    let count = |wanted: &str| cases_touched.values().filter(|(result, _)| *result == wanted).count() as u32;
    let (new, changed, same) = (count("new"), count("changed"), count("same"));
    let mut list = Vec::new();
    for (case, (result, conflicts)) in cases_touched.into_iter().take(MAX_CASES as usize) {
        let state = projection::load(connection, &schema::CASE, case)?;
        let reference = state.and_then(|state| standing::text(&state, 1).map(str::to_owned)).unwrap_or_default();
        list.push(BundleCase { reference, result: result.to_owned(), conflicts });
    }
    let sender = directory.find_desk(&header.envelope.sender);
    let authority = people::authority(connection)?.map(|(name, _, _)| name);
    Ok(BundleReport {
        logs_doubtful: Vec::new(),
        id: hex(&header.envelope.bundle_id),
        from: sender.map(|desk| desk.name.clone()).unwrap_or_default(),
        authority: authority.unwrap_or_default(),
        kind: "sync".to_owned(),
        made_at: header.envelope.made_at,
        new,
        changed,
        same,
        conflicts: applied.conflicts,
        entries: taken.new_entries,
        documents: header
            .parts
            .iter()
            .filter_map(PartInfo::attachment)
            .map(|(name, _)| name)
            .collect::<BTreeSet<_>>()
            .len() as u32,
        volume: header.envelope.volume.number,
        volumes: header.envelope.volume.of,
        documents_missing: 0,
        documents_dropped: 0,
        missing: Vec::new(),
        forks: Vec::new(),
        inert: 0,
        joins_authority: false,
        already_imported: taken.new_entries == 0 && !header.envelope.ranges.is_empty(),
        cases: list,
    })
}

/// What is missing, in words: desk, first and last entry.
pub(super) fn missing(connection: &Connection, directory: &Directory) -> Result<Vec<String>, ExchangeError> {
    let gaps = holdings::missing(connection, &streams::have(connection)?)?;
    Ok(gaps.into_iter().map(|gap| format!("{} {}–{}", name_of(directory, &gap.stream), gap.first, gap.last)).collect())
}

/// Name of the desk that writes a stream.
pub(super) fn name_of(directory: &Directory, stream: &StreamId) -> String {
    let desk = directory.desks.values().find(|desk| DeskId::of_key(desk.sign_key.as_bytes()) == stream.desk());
    desk.map_or_else(|| hex(&stream.desk().0), |desk| desk.name.clone())
}
