//! Leaving in the exchange folder what other desks lack, and taking away what they have.

use std::collections::BTreeSet;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::exchange::export::{self, Audience};
use crate::exchange::views::BundleWritten;
use crate::exchange::{ExchangeError, holdings};
use crate::ids::hex;
use crate::register::Register;
use crate::register::tables::folder::{self, LeftFile};

/// Writes one bundle for all other desks, if there is anything to tell that lies not in the folder already.
pub(super) fn leave(register: &mut Register, path: &Path) -> Result<Option<BundleWritten>, ExchangeError> {
    let peers = export::peers(register)?;
    if peers.is_empty() {
        return Ok(None);
    }
    let state = state(register)?;
    let left = folder::left(register.connection())?;
    let is_there = |left: &LeftFile| path.join(&left.name).is_file();
    if left.last().is_some_and(|last| last.state == state && is_there(last)) {
        return Ok(None);
    }
    // A document that lies there for somebody is not written again with every change of a word.
    let mut lying: BTreeSet<[u8; 16]> = BTreeSet::new();
    for file in left.iter().filter(|left| is_there(left)) {
        if folder::is_on_the_way(register.connection(), &file.bundle)? {
            lying.extend(&file.files);
        }
    }
    let sealed = export::seal_for(register, &peers, Audience::Folder { but: &lying }, |bundle| {
        // Says nothing about any case; the bundle's own id keeps two desks from choosing one name.
        path.join(format!("COMITY-{}.comity", hex(bundle.get(..8).unwrap_or_default())))
    })?;
    let noted = LeftFile {
        name: sealed.written.file_name.clone(),
        bundle: sealed.bundle,
        made_at: register.now_ms(),
        files: sealed.files,
        state,
    };
    register.keep(|connection| folder::add_left(connection, &noted))?;
    Ok(Some(sealed.written))
}

/// Removes bundles of ours that everybody has, and those whose entries a newer one of ours repeats.
pub(super) fn tidy(register: &mut Register, path: &Path) -> Result<u32, ExchangeError> {
    let left = folder::left(register.connection())?;
    let mut removed = 0;
    for (place, file) in left.iter().enumerate() {
        let is_newest = place + 1 == left.len();
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
    for peer in export::peers(register)? {
        digest.update(peer.sign_key);
        // Documents another desk asks for are news as well.
        for name in holdings::peer(register.connection(), &crate::ids::DeskId::of_key(&peer.sign_key))?.want_files {
            digest.update(name);
        }
    }
    Ok(digest.finalize().into())
}
