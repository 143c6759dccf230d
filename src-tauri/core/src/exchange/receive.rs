//! Taking a bundle in: verify, plan, show; store all of it or nothing.
//!
//! Inspecting runs the very same steps inside a transaction that is rolled back, so what is shown
//! is what will happen.

use std::fs::File;
use std::io::{self, BufRead, Read};
use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};
use sha2::{Digest, Sha256};

use super::report::{missing, name_of, report};
use super::take_documents::{WantedDocuments, WrittenFiles, take_attachments};
use super::take_entries::Taken;
use super::views::BundleReport;
use super::{ExchangeError, entries_part, join, peers};
use crate::bundle::{BundleKind, BundleReader, Caps, Header, Opening, PartInfo, StreamRange};
use crate::error::Explain;
use crate::ids::{DeskId, StreamId};
use crate::keys::canonical::{Fault, Malformed};
use crate::keys::{Directory, Role, VerifyingKey, verify_chain};
use crate::register::expunge::carry_out;
use crate::register::tables::{branches, bundles, cases, desk_private, people, revocations, vouchers};
use crate::register::{
    Cause, Counting, Have, NameTable, Register, RegisterError, certificates, note_return, rebuild_within, sync_folder,
};

/// Shows what importing would do; the register stays as it is.
pub fn inspect_bundle(register: &mut Register, path: &Path) -> Result<BundleReport, ExchangeError> {
    Ok(receive(register, path, Keep::Nothing)?.0)
}

/// Imports a bundle, all of it or nothing. Importing it again changes nothing.
pub fn import_bundle(register: &mut Register, path: &Path) -> Result<BundleReport, ExchangeError> {
    Ok(receive(register, path, Keep::Everything)?.0)
}

/// Notes that a bundle came and was not imported; it can be imported later. The file stays where it is.
pub fn set_aside_bundle(register: &mut Register, path: &Path) -> Result<BundleReport, ExchangeError> {
    let (report, header) = receive(register, path, Keep::Nothing)?;
    let now = register.now_ms();
    let transaction = register.parts().0.transaction_with_behavior(TransactionBehavior::Immediate)?;
    peers::note_received(&transaction, &header.envelope, "set_aside", &report, now)?;
    transaction.commit()?;
    Ok(report)
}

/// What becomes of a bundle that verifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// Only looked at.
    Nothing,
    Everything,
    /// Everything, unless a field would hold two values or this register would join another authority: then nothing.
    UnlessInConflict,
}

/// Reads and verifies the header alone.
pub(super) fn peek(register: &Register, path: &Path) -> Result<Header, ExchangeError> {
    let file = File::open(path).map_err(|error| RegisterError::io("open bundle", path, error))?;
    Ok(open(register, file)?.header().clone())
}

fn open(register: &Register, file: File) -> Result<BundleReader<io::BufReader<File>>, ExchangeError> {
    let keys = register.desk_keys();
    let desk = keys.sign.verifying_key();
    let opening = Opening { identity: &keys.seal, desk, known_features: &[], caps: Caps::default() };
    Ok(BundleReader::open(io::BufReader::new(file), &opening)?)
}

pub(super) fn receive(
    register: &mut Register,
    path: &Path,
    keep: Keep,
) -> Result<(BundleReport, Header), ExchangeError> {
    if keep != Keep::Nothing && matches!(register.session().role(), Role::Reader | Role::Auditor) {
        return Err(ExchangeError::refused("not-permitted"));
    }
    let file = File::open(path).map_err(|error| RegisterError::io("open bundle", path, error))?;
    let desk = register.desk_keys().sign.verifying_key();
    let mut reader = match open(register, file) {
        Err(error) if error.explain().code == "bundle-not-for-us" && was_made_here(register, path)? => {
            return Err(ExchangeError::refused("bundle-own"));
        }
        opened => opened?,
    };
    let header = reader.header().clone();
    if header.envelope.kind != BundleKind::Sync {
        return Err(ExchangeError::refused("bundle-dispatch-later"));
    }
    let joins = join::decide(register, &header, desk)?;
    refuse_revoked(register, &header)?;
    let bytes = entries_bytes(&mut reader)?;
    let spans: Vec<(u64, u64)> = header.envelope.ranges.iter().map(|range| (range.from, range.to)).collect();
    let ranges = entries_part::read(&bytes, &spans).map_err(entries_refused)?;
    drop(bytes);

    let root = header.envelope.authority_root;
    let now = register.now_ms();
    let own = (register.own().number, register.own().id, register.own().last);
    let fresh = StreamId::new(register.desk(), register.random()?);
    let mut written = WrittenFiles::default();
    let folder = register.folder().attachments();
    let law = register.law().clone();
    let name_key = register.attachment_names()?;
    let (have, counting) = match joins {
        true => (Have::new(), Counting::default()),
        false => (register.counted().clone(), register.counting().clone()),
    };
    let connection = register.parts().0;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if joins {
        join::set_own_aside(&transaction, &root, &fresh)?;
    }
    let directory = directory(&transaction, &root, &header)?;
    let mut names = NameTable::load(&transaction)?;
    let aside = branches::all(&transaction)?;
    let mut taken = Taken::new(&transaction, have, counting.clone(), aside, &law, now);
    for (range, content) in header.envelope.ranges.iter().zip(ranges) {
        taken.range(range, content, &directory, &mut names)?;
    }
    taken.flush(&names)?;
    let vouched = keep_vouchers(&transaction, &header)?;
    let now_counting =
        if taken.may_change_counting || vouched { Counting::read(&transaction)? } else { counting.clone() };
    if now_counting != counting {
        // Rare: what was applied so far rests on entries that count no more, or lacks some that do now.
        rebuild_within(&transaction, &law, &now_counting)?;
        taken.forget_what_is_gone()?;
    }
    // Acts that came now, and values that came now and that an act known here names.
    let carried = carry_out(&transaction, &law, &now_counting)?;
    let mut report = report(&transaction, &header, &directory, &taken)?;
    report.forks = forks_in_words(&directory, &counting, &now_counting);
    report.inert = inert_count(&header, &now_counting);
    let latest = taken.latest;
    drop(taken);
    // Whoever is known now must still be known at the next bundle.
    let directory = self::directory(&transaction, &root, &header)?;
    if !joins {
        note_return(&transaction, own)?;
    }
    report.joins_authority = joins;
    let keep = match keep {
        Keep::Nothing => false,
        Keep::Everything => true,
        Keep::UnlessInConflict => report.conflicts == 0 && !joins,
    };
    let wanted = WantedDocuments::of(&transaction)?;
    report.documents = header.parts.iter().filter(|part| part.kind == PartInfo::ATTACHMENT).count() as u32;
    if keep {
        take_attachments(&mut reader, &wanted, &folder, &name_key, &mut written)?;
        sync_folder(&folder);
    }
    reader.finish()?;
    let sender = DeskId::of_key(header.envelope.sender.as_bytes());
    let is_new = !desk_private::was_imported(&transaction, &header.envelope.bundle_id)?;
    if is_new {
        desk_private::heard(&transaction, &sender.0, &header.envelope.holdings.to_bytes(), now)?;
    }
    report.missing = missing(&transaction, &directory)?;
    drop(names);
    if !keep {
        return Ok((report, header)); // dropping the transaction rolls everything back
    }
    if is_new {
        peers::acknowledged(&transaction, &sender, &header.envelope, now)?;
    }
    let digest: [u8; 32] = Sha256::digest(header.to_bytes()).into();
    desk_private::imported(&transaction, &header.envelope.bundle_id, &digest, &sender.0, now)?;
    peers::note_received(&transaction, &header.envelope, "imported", &report, now)?;
    transaction.commit()?;
    written.keep();
    if joins {
        join::adopt(register, root, fresh)?;
    }
    register.reread(latest)?;
    register.finish_expunging(&carried)?;
    Ok((report, header))
}

/// What is sealed to another desk cannot be opened here; that this desk made it is known by its bytes.
fn was_made_here(register: &Register, path: &Path) -> Result<bool, ExchangeError> {
    let failed = |error| RegisterError::io("read bundle", path, error);
    let mut file = io::BufReader::new(File::open(path).map_err(failed)?);
    let mut digest = Sha256::new();
    loop {
        let block = file.fill_buf().map_err(failed)?;
        if block.is_empty() {
            break;
        }
        digest.update(block);
        let length = block.len();
        file.consume(length);
    }
    Ok(bundles::was_written(register.connection(), &digest.finalize().into())?)
}

/// Why the entries part was not read.
fn entries_refused(error: Malformed) -> ExchangeError {
    match error.fault {
        Fault::Form => ExchangeError::damaged("entry-damaged"),
        Fault::Count => ExchangeError::damaged("entries-counts"),
        Fault::Room => ExchangeError::refused("entries-too-many"),
    }
}

fn entries_bytes<R: Read>(reader: &mut BundleReader<R>) -> Result<Vec<u8>, ExchangeError> {
    // A second one would be read by some readers and passed over by others.
    if reader.header().parts.iter().filter(|part| part.kind == PartInfo::ENTRIES).count() != 1 {
        return Err(ExchangeError::damaged("entry-damaged"));
    }
    match reader.next_part()? {
        Some(part) if part.info().kind == PartInfo::ENTRIES => Ok(part.into_bytes()?),
        _ => Err(ExchangeError::damaged("entry-damaged")),
    }
}

/// Keeps the certificates of the header where it brings entries of a desk that no entry here certifies; returns
/// whether any is new.
fn keep_vouchers(connection: &Connection, header: &Header) -> Result<bool, ExchangeError> {
    let known: Vec<DeskId> = people::desks(connection)?.iter().map(|desk| DeskId::of_key(&desk.sign_key)).collect();
    if header.envelope.ranges.iter().all(|range| known.contains(&StreamId(range.stream).desk())) {
        return Ok(false);
    }
    let here = certificates(connection)?;
    let mut new = false;
    for certificate in header.envelope.chain.iter().filter(|one| !here.contains(one)) {
        new |= people::read(certificate.clone()).is_some() && vouchers::add(connection, certificate)?;
    }
    Ok(new)
}

/// A revoked desk may still bring what others wrote, and what it wrote before; nothing else of its own.
fn refuse_revoked(register: &Register, header: &Header) -> Result<(), ExchangeError> {
    let sender = DeskId::of_key(header.envelope.sender.as_bytes());
    let counting = register.counting();
    let beyond = |range: &StreamRange| {
        let stream = StreamId(range.stream);
        stream.desk() == sender && counting.cause(&stream, range.to) == Some(Cause::Revoked)
    };
    if counting.is_revoked(&sender) && header.envelope.ranges.iter().any(beyond) {
        let desk = register.desk_name(&sender)?;
        return Err(ExchangeError::refused("bundle-from-revoked-desk").with("desk", desk));
    }
    Ok(())
}

/// Forks that came to light with this bundle: desk and number.
fn forks_in_words(directory: &Directory, before: &Counting, now: &Counting) -> Vec<String> {
    let is_new = |(stream, first): &(&StreamId, u64)| before.fork(stream) != Some(*first);
    now.forks().filter(is_new).map(|(stream, first)| format!("{} {first}", name_of(directory, stream))).collect()
}

/// How many entries of the bundle are inert here.
fn inert_count(header: &Header, counting: &Counting) -> u64 {
    let of_range = |range: &StreamRange| {
        let last = counting.last(&StreamId(range.stream)).unwrap_or(range.to);
        (range.to + 1).saturating_sub(range.from.max(last + 1))
    };
    header.envelope.ranges.iter().map(of_range).sum()
}

/// Everyone our own register and the header vouch for, under one root.
fn directory(connection: &Connection, root: &VerifyingKey, header: &Header) -> Result<Directory, ExchangeError> {
    let mut chain: Vec<Vec<u8>> = header.envelope.chain.clone();
    chain.extend(people::staff(connection)?.into_iter().map(|one| one.certificate));
    chain.extend(people::desks(connection)?.into_iter().map(|one| one.certificate));
    let no_longer = !branches::all(connection)?.is_empty() || !revocations::all(connection)?.is_empty();
    if no_longer || !vouchers::all(connection)?.is_empty() {
        // Certificates in inert entries still say whose signature an entry bears.
        chain.extend(certificates(connection)?);
    }
    chain.sort();
    chain.dedup();
    Ok(verify_chain(root, &chain)?)
}

/// Whether any case is in the register.
pub(super) fn holds_cases(register: &Register) -> Result<bool, ExchangeError> {
    Ok(cases::count(register.connection())? > 0)
}
