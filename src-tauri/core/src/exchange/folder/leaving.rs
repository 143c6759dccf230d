//! Leaving in the exchange folder what other desks lack, and taking away what they have.

use std::collections::BTreeMap;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::bundle::Spans;
use crate::exchange::export::{self, Audience};
use crate::exchange::views::BundleWritten;
use crate::exchange::volumes::Sending;
use crate::exchange::{ExchangeError, access_part, holdings};
use crate::register::Register;
use crate::register::tables::folder::{self, LeftFile};

/// In the place of a state: the first file of an export of which others could not be left.
const STOPPED: [u8; 32] = [0; 32];
/// In the place of a state: a further file of an export, with documents only.
const LATER: [u8; 32] = [1; 32];

/// Writes one bundle for all other desks, if there is anything to tell that lies not in the folder already.
pub(super) fn leave(
    register: &mut Register,
    path: &Path,
    sending: &Sending<'_>,
) -> Result<Option<BundleWritten>, ExchangeError> {
    let peers = export::peers(register)?;
    if peers.is_empty() {
        return Ok(None);
    }
    let state = state(register)?;
    let left = folder::left(register.connection())?;
    let is_there = |left: &LeftFile| path.join(&left.name).is_file();
    let newest = left.last().map(|last| last.made_at);
    let newest: Vec<&LeftFile> = left.iter().filter(|file| Some(file.made_at) == newest).collect();
    if newest.iter().any(|file| file.state == state) && newest.iter().all(|file| is_there(file)) {
        return Ok(None);
    }
    // A document that lies there for somebody is not written again with every change of a word.
    let mut lying: BTreeMap<[u8; 16], Spans> = BTreeMap::new();
    for file in left.iter().filter(|left| is_there(left)) {
        if folder::is_on_the_way(register.connection(), &file.bundle)? {
            file.files.iter().for_each(|(name, from, to)| lying.entry(*name).or_default().add(*from, *to));
        }
    }
    let audience = Audience::Folder { folder: path, but: &lying };
    let sent = export::seal_for(register, &peers, audience, sending)?;
    let made_at = register.now_ms();
    // Where only some files could be left, the next turn goes on with what is missing.
    let first = if sent.stopped.is_some() { STOPPED } else { state };
    register.keep(|connection| {
        sent.files.into_iter().enumerate().try_for_each(|(place, file)| {
            let state = if place == 0 { first } else { LATER };
            let left = LeftFile { name: file.name, bundle: file.bundle, made_at, files: file.carries, state };
            folder::add_left(connection, &left)
        })
    })?;
    match sent.stopped {
        Some(stopped) => Err(stopped),
        None => Ok(Some(sent.written)),
    }
}

/// Removes bundles of ours that everybody has, and those whose entries a newer one of ours repeats.
pub(super) fn tidy(register: &mut Register, path: &Path) -> Result<u32, ExchangeError> {
    let left = folder::left(register.connection())?;
    let mut removed = 0;
    let newest = left.last().map(|last| last.made_at);
    for file in &left {
        // What was told last stays, with the entries; the documents beside it need not.
        let is_newest = Some(file.made_at) == newest && file.state != LATER;
        let is_repeated = !is_newest && file.files.is_empty();
        let has_arrived = !is_newest && !folder::is_on_the_way(register.connection(), &file.bundle)?;
        if !is_repeated && !has_arrived {
            continue;
        }
        let lies_at = path.join(&file.name);
        // Gone already, or held open by somebody: the next turn tries again.
        if lies_at.exists() && std::fs::remove_file(&lies_at).is_err() {
            continue;
        }
        register.keep(|connection| folder::forget_left(connection, &file.name))?;
        removed += 1;
    }
    Ok(removed)
}

/// Digest of everything a bundle would tell: what we hold and miss, and who would read it. An answer that only
/// confirms a confirmation changes nothing of it, so two desks do not answer each other for ever.
fn state(register: &Register) -> Result<[u8; 32], ExchangeError> {
    let mut digest = Sha256::new_with_prefix(b"comity exchange folder 1\0");
    digest.update(holdings::own(register)?.to_bytes());
    digest.update(access_part::waiting(register)?);
    for peer in export::peers(register)? {
        digest.update(peer.sign_key);
        // Documents another desk asks for are news as well.
        for file in holdings::peer(register.connection(), &crate::ids::DeskId::of_key(&peer.sign_key))?.want_files {
            digest.update(file.name);
            file.missing
                .pairs()
                .iter()
                .for_each(|(from, to)| digest.update([from.to_be_bytes(), to.to_be_bytes()].concat()));
        }
    }
    Ok(digest.finalize().into())
}
