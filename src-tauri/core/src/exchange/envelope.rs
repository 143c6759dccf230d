//! What a bundle tells besides its entries: from whom, to whom, which ranges, what arrived here.

use super::{ExchangeError, holdings};
use crate::bundle::{BundleKind, Envelope, MAXIMUM_RECEIPTS, Receipt, StreamRange, Volume};
use crate::ids::{DeskId, LocalStream};
use crate::journal::{GENESIS, Names};
use crate::keys::VerifyingKey;
use crate::register::tables::people::{self, Certified};
use crate::register::tables::{branches, desk_private, entries, streams, vouchers};
use crate::register::{NameTable, Register, certificates};

/// The envelope of the only file of an export, with an id of its own.
pub(super) fn envelope(
    register: &mut Register,
    peers: &[Certified],
    ranges: &[(LocalStream, u64, u64)],
) -> Result<Envelope, ExchangeError> {
    let bundle_id = register.random()?;
    let connection = register.connection();
    let names = NameTable::load(connection)?;
    let mut chain: Vec<Vec<u8>> = people::staff(connection)?.into_iter().map(|one| one.certificate).collect();
    chain.extend(people::desks(connection)?.into_iter().map(|one| one.certificate));
    chain.extend(people::authority_seal_certificate(connection)?);
    if !register.counting().is_plain() || !vouchers::all(connection)?.is_empty() {
        // Whose signature inert entries bear.
        chain.extend(certificates(connection)?);
        chain.sort();
        chain.dedup();
    }
    let mut described = Vec::new();
    for (stream, from, to) in ranges {
        let previous_hash = match from {
            1 => GENESIS,
            _ => before(register, *stream, *from)?,
        };
        let head_hash = entries::hash(connection, *stream, *to)?.unwrap_or(GENESIS);
        let stream = names.global_stream(*stream)?.0;
        described.push(StreamRange { stream, from: *from, to: *to, previous_hash, head_hash });
    }
    Ok(Envelope {
        bundle_id,
        kind: BundleKind::Sync,
        authority_root: register.authority_root(),
        sender: register.desk_keys().sign.verifying_key(),
        chain,
        recipients: peers.iter().map(|peer| VerifyingKey(peer.sign_key)).collect(),
        made_at: register.now_ms(),
        ranges: described,
        holdings: holdings::own(register)?,
        receipts: receipts(register, peers)?,
        volume: Volume::ONLY,
        required_features: Vec::new(),
        optional_features: Vec::new(),
    })
}

/// Hash of the entry before `from`: known, or as the sender of that interval claimed it.
fn before(register: &Register, stream: LocalStream, from: u64) -> Result<[u8; 32], ExchangeError> {
    let connection = register.connection();
    if let Some(hash) = entries::hash(connection, stream, from - 1)? {
        return Ok(hash);
    }
    let branch = branches::all(connection)?.into_iter().find(|branch| branch.number == stream && branch.first == from);
    if let Some(branch) = branch {
        return Ok(branch.previous_hash);
    }
    let claimed = streams::intervals(connection, stream)?.into_iter().find(|(first, _, _)| *first == from);
    Ok(claimed.map_or(GENESIS, |(_, _, previous)| previous))
}

/// Tells the peers which of their bundles were imported here last.
fn receipts(register: &Register, peers: &[Certified]) -> Result<Vec<Receipt>, ExchangeError> {
    let mut receipts = Vec::new();
    for peer in peers {
        let desk = DeskId::of_key(&peer.sign_key);
        receipts.extend(desk_private::imported_from(register.connection(), &desk.0, MAXIMUM_RECEIPTS as u32)?);
    }
    receipts.sort_by_key(|(_, at)| std::cmp::Reverse(*at));
    receipts.truncate(MAXIMUM_RECEIPTS);
    Ok(receipts.into_iter().map(|(bundle_id, imported_at)| Receipt { bundle_id, imported_at }).collect())
}
