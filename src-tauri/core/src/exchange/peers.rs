//! What is known of the other desks: what they lack, what they hold, which bundles are still on their way.

use std::path::Path;

use rusqlite::Connection;

use super::holdings::{self, Missing};
use super::kept_report::KeptReport;
use super::views::{ExchangeView, MissingView, PeerView, ReceivedBundle, SentBundle};
use super::{ExchangeError, desks, exchange_folder, export};
use crate::bundle::{Branch, Envelope, HeldInterval, Holdings};
use crate::ids::{DeskId, StreamId, hex};
use crate::keys::{CardIdentity, VerifyingKey};
use crate::register::tables::bundles::{self, BundleIn, BundleOut};
use crate::register::tables::desk_private;
use crate::register::tables::people::{self, Certified};
use crate::register::{Register, RegisterError, Right};

/// Bundles that came, as the view lists them.
const MOST_RECEIVED: u32 = 50;
/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// What each other desk has and lacks, what is missing here, and which bundles came.
pub fn exchange_overview(register: &Register) -> Result<ExchangeView, ExchangeError> {
    let connection = register.connection();
    let desks = people::desks(connection)?;
    let name_of = |desk: &DeskId| {
        let known = desks.iter().find(|one| DeskId::of_key(&one.sign_key) == *desk);
        known.map_or_else(|| hex(&desk.0), |one| one.name.clone())
    };
    let missing = holdings::missing(connection, register.have())?;
    let mut peers = export::peers(register)?;
    peers.extend(desks::revoked(register)?);
    let peers = peers.iter().map(|peer| view_of(register, peer, &missing, &name_of)).collect::<Result<_, _>>()?;
    let missing = missing.into_iter().map(|gap| MissingView {
        desk: name_of(&gap.stream.desk()),
        first: gap.first,
        last: gap.last,
        held_by: gap.held_by.iter().map(&name_of).collect(),
    });
    let received = bundles::came(connection, MOST_RECEIVED)?.into_iter().map(|came| ReceivedBundle {
        id: hex(&came.bundle),
        from: name_of(&DeskId(came.from_desk)),
        made_at: came.made_at,
        at: came.at,
        outcome: came.outcome,
    });
    let absent =
        holdings::absent_documents(connection, &register.folder().attachments(), &register.attachment_names()?)?;
    Ok(ExchangeView {
        peers,
        missing: missing.collect(),
        documents_missing: absent.len() as u32,
        received: received.collect(),
        folder: exchange_folder(register)?,
    })
}

fn view_of(
    register: &Register,
    peer: &Certified,
    missing: &[Missing],
    name_of: &dyn Fn(&DeskId) -> String,
) -> Result<PeerView, ExchangeError> {
    let connection = register.connection();
    let id = DeskId::of_key(&peer.sign_key);
    let (authority_name, state, _) = people::authority(connection)?.unwrap_or_default();
    let known = desk_private::peer(connection, &id.0)?;
    let theirs = holdings::peer(connection, &id)?;
    let identity = CardIdentity {
        state,
        authority_name,
        authority_root: register.authority_root(),
        desk: Some((peer.name.clone(), VerifyingKey(peer.sign_key))),
    };
    let revoked = desks::revocation_of(register, &id)?;
    let lacks = if revoked.is_some() { Vec::new() } else { holdings::unacknowledged(register, &theirs)? };
    let forks = holdings::forks(register, &theirs)?;
    let in_words = |stream: &StreamId, from: u64, to: u64| format!("{} {from}–{to}", name_of(&stream.desk()));
    Ok(PeerView {
        name: peer.name.clone(),
        fingerprint: identity.fingerprint().to_string(),
        not_acknowledged: lacks.iter().map(|(_, from, to)| to - from + 1).sum(),
        missing_here: missing
            .iter()
            .filter(|gap| gap.held_by.contains(&id))
            .map(|gap| in_words(&gap.stream, gap.first, gap.last))
            .collect(),
        missing_there: theirs
            .want
            .iter()
            .flat_map(|one| one.intervals.iter().map(|(from, to)| in_words(&StreamId(one.stream), *from, *to)))
            .collect(),
        documents_missing_there: theirs.want_files.len() as u32,
        forks: forks.iter().map(|(stream, at)| format!("{} {at}", name_of(&stream.desk()))).collect(),
        last_heard_at: known.heard_at,
        silent_days: known.heard_at.map(|at| ((register.now_ms() - at) / DAY).max(0) as u32),
        last_export_at: known.exported_at,
        on_the_way: bundles::on_the_way(connection, &id.0)?.into_iter().map(sent).collect(),
        revoked,
    })
}

fn sent(out: BundleOut) -> SentBundle {
    SentBundle {
        id: hex(&out.bundle),
        file_name: out.file_name,
        made_at: out.made_at,
        entries: out.entries,
        documents: out.documents,
        lost_at: out.lost_at,
    }
}

/// Notes that a bundle on its way to a peer is given up. Nothing else changes: the next bundle repeats
/// whatever the peer has not acknowledged.
pub fn declare_lost(register: &mut Register, peer: &str, bundle: &str) -> Result<(), ExchangeError> {
    register.allow(Right::ExportBundles)?;
    let unknown = || ExchangeError::refused("bundle-not-on-the-way");
    let desk = people::desks(register.connection())?.into_iter().find(|desk| desk.name == peer);
    let desk = desk.map(|desk| DeskId::of_key(&desk.sign_key));
    let desk = desk.ok_or_else(|| ExchangeError::refused("peer-unknown").with("name", peer))?;
    let on_the_way = bundles::on_the_way(register.connection(), &desk.0)?;
    // By its id, or by the name of the file, which is what is written on the list and on the stick.
    let named = |out: &&BundleOut| out.lost_at.is_none() && (hex(&out.bundle) == bundle || out.file_name == bundle);
    let bundle = on_the_way.iter().find(named).map(|out| out.bundle).ok_or_else(unknown)?;
    let now = register.now_ms();
    let was_on_the_way = register.keep(|connection| bundles::declare_lost(connection, &bundle, &desk.0, now))?;
    if was_on_the_way { Ok(()) } else { Err(unknown()) }
}

/// A bundle of a peer arrived: which of ours it has received, by its receipts or because it holds all they carried.
pub(super) fn acknowledged(
    connection: &Connection,
    sender: &DeskId,
    envelope: &Envelope,
    now: i64,
) -> Result<(), ExchangeError> {
    for out in bundles::on_the_way(connection, &sender.0)? {
        let receipt = envelope.receipts.iter().find(|receipt| receipt.bundle_id == out.bundle);
        let carries = Holdings::parse(&out.carries).unwrap_or_default();
        // A bundle with documents only is acknowledged by its receipt alone.
        if receipt.is_some() || (out.documents == 0 && holds(&envelope.holdings, &carries)) {
            bundles::acknowledge(connection, &out.bundle, &sender.0, now)?;
        }
    }
    Ok(())
}

/// Whether every interval of `carries` lies within one that is held.
fn holds(theirs: &Holdings, carries: &Holdings) -> bool {
    let holds = |stream: &[u8; 24], carried: &HeldInterval| {
        let held = holdings::held_by(theirs, &StreamId(*stream));
        held.iter().any(|held| held.from <= carried.from && carried.to <= held.to)
    };
    let branch = |one: &Branch| HeldInterval { from: one.from, to: one.to, head_hash: one.head_hash };
    carries.have.iter().all(|one| one.intervals.iter().all(|carried| holds(&one.stream, carried)))
        && carries.aside.iter().all(|one| theirs.aside.contains(one) || holds(&one.stream, &branch(one)))
}

/// Notes a bundle that was imported or set aside, with the report as it was shown.
pub(super) fn note_received(
    connection: &Connection,
    envelope: &Envelope,
    outcome: &str,
    report: &KeptReport,
    now: i64,
) -> Result<(), ExchangeError> {
    let report =
        serde_json::to_string(report).map_err(|error| RegisterError::io("keep report", Path::new(""), error.into()))?;
    let came = BundleIn {
        bundle: envelope.bundle_id,
        from_desk: DeskId::of_key(envelope.sender.as_bytes()).0,
        made_at: envelope.made_at,
        at: now,
        outcome: outcome.to_owned(),
        report,
    };
    Ok(bundles::add_in(connection, &came)?)
}
