//! Taking a bundle in: verify, plan, show; store all of it or nothing.
//!
//! Inspecting runs the very same steps inside a transaction that is rolled back, so what is shown
//! is what will happen.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufRead, Read};
use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};
use sha2::{Digest, Sha256};

use super::kept_report::KeptReport;
use super::report::{missing, name_of, report};
use super::take_documents::{Store, TakenDocuments, WantedDocuments, WrittenFiles, take_attachments};
use super::take_entries::Taken;
use super::views::BundleReport;
use super::{ExchangeError, access_part, entries_part, holdings, join, peers};
use crate::bundle::{BundleKind, BundleReader, Caps, Header, Opening, PartInfo, StreamRange};
use crate::error::Explain;
use crate::ids::{DeskId, StreamId};
use crate::keys::canonical::{Fault, Malformed};
use crate::keys::{Directory, VerifyingKey, verify_chain};
use crate::progress::{Meter, Metered, Phase, Progress, Unwatched};
use crate::register::backup::Occasion;
use crate::register::expunge::carry_out;
use crate::register::tables::{
    branches, bundles, cases, desk_private, people, removals, revocations, streams, vouchers,
};
use crate::register::{
    Cause, Counting, Have, NameTable, Register, RegisterError, Right, certificates, note_return, rebuild_within,
    sync_folder,
};

/// Shows what importing would do; the register stays as it is.
pub fn inspect_bundle(register: &mut Register, path: &Path) -> Result<BundleReport, ExchangeError> {
    inspect_bundle_watched(register, path, &Unwatched)
}

/// The same, watched.
pub fn inspect_bundle_watched(
    register: &mut Register,
    path: &Path,
    progress: &dyn Progress,
) -> Result<BundleReport, ExchangeError> {
    Ok(receive(register, path, Keep::Nothing, progress)?.0)
}

/// Imports a bundle, all of it or nothing. Importing it again changes nothing.
pub fn import_bundle(register: &mut Register, path: &Path) -> Result<BundleReport, ExchangeError> {
    import_bundle_watched(register, path, &Unwatched)
}

/// The same, watched.
pub fn import_bundle_watched(
    register: &mut Register,
    path: &Path,
    progress: &dyn Progress,
) -> Result<BundleReport, ExchangeError> {
    Ok(receive(register, path, Keep::Everything, progress)?.0)
}

/// Notes that a bundle came and was not imported; it can be imported later. The file stays where it is.
pub fn set_aside_bundle(register: &mut Register, path: &Path) -> Result<BundleReport, ExchangeError> {
    set_aside_bundle_watched(register, path, &Unwatched)
}

/// The same, watched.
pub fn set_aside_bundle_watched(
    register: &mut Register,
    path: &Path,
    progress: &dyn Progress,
) -> Result<BundleReport, ExchangeError> {
    let (report, header) = receive(register, path, Keep::Nothing, progress)?;
    let now = register.now_ms();
    let kept =
        KeptReport { report, is_detailed: true, staff: register.session().name().to_owned(), ..KeptReport::default() };
    let transaction = register.parts().0.transaction_with_behavior(TransactionBehavior::Immediate)?;
    peers::note_received(&transaction, &header.envelope, "set_aside", &kept, now)?;
    transaction.commit()?;
    Ok(kept.report)
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

fn open<R: Read>(register: &Register, file: R) -> Result<BundleReader<io::BufReader<R>>, ExchangeError> {
    let keys = register.desk_keys();
    let desk = keys.sign.verifying_key();
    let opening = Opening { identity: &keys.seal, desk, known_features: &[], caps: Caps::default() };
    Ok(BundleReader::open(io::BufReader::new(file), &opening)?)
}

pub(super) fn receive(
    register: &mut Register,
    path: &Path,
    keep: Keep,
    progress: &dyn Progress,
) -> Result<(BundleReport, Header), ExchangeError> {
    register.allow(if keep == Keep::Nothing { Right::ReadCases } else { Right::ImportBundles })?;
    let file = File::open(path).map_err(|error| RegisterError::io("open bundle", path, error))?;
    let desk = register.desk_keys().sign.verifying_key();
    let length = file.metadata().map_err(|error| RegisterError::io("open bundle", path, error))?.len();
    let phase = if keep == Keep::Nothing { Phase::Inspecting } else { Phase::Importing };
    let meter = Meter::new(progress, phase, length);
    let mut reader = match open(register, Metered::new(file, &meter)) {
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
    if keep == Keep::Everything {
        back_up_before(register, &header, joins)?;
    }

    let root = header.envelope.authority_root;
    let staff = register.session().name().to_owned();
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
        meter.add(0).map_err(|_| RegisterError::Cancelled)?;
    }
    taken.flush(&names)?;
    let vouched = keep_vouchers(&transaction, &header)?;
    let now_counting =
        if taken.may_change_counting || vouched { Counting::read(&transaction)? } else { counting.clone() };
    if !now_counting.counts_alike(&counting) {
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
    let values_not_known = taken.applied.unknown;
    let (came, known_entries) = (taken.came, taken.known_entries);
    // Whoever is known now must still be known at the next bundle.
    let directory = self::directory(&transaction, &root, &header)?;
    if !joins {
        note_return(&transaction, own, held_of(&header, &own.1))?;
    }
    report.joins_authority = joins;
    let by_itself = keep == Keep::UnlessInConflict;
    let keep = match keep {
        Keep::Nothing => false,
        Keep::Everything => true,
        Keep::UnlessInConflict => report.conflicts == 0 && !joins,
    };
    let sender = DeskId::of_key(header.envelope.sender.as_bytes());
    let is_new = !desk_private::was_imported(&transaction, &header.envelope.bundle_id)?;
    if is_new {
        desk_private::heard(&transaction, &sender.0, &header.envelope.holdings.to_bytes(), now)?;
    }
    let wanted = WantedDocuments::of(&transaction)?;
    refuse_before_first(&transaction, &wanted, &header, &sender)?;
    let store = Store { folder: &folder, names: &name_key };
    let mut documents = TakenDocuments::default();
    let mut absent_before = BTreeSet::new();
    if keep {
        absent_before = wanted.absent_rows(&store)?;
        documents = take_attachments(&mut reader, &wanted, &store, &mut written, progress)?;
        report.documents_dropped = documents.dropped;
        sync_folder(&folder);
        let absent = holdings::absent_documents(&transaction, &folder, &name_key)?;
        report.documents_missing = absent.len() as u32;
    }
    reader.finish()?;
    report.missing = missing(&transaction, &directory)?;
    if !keep {
        return Ok((report, header)); // dropping the transaction rolls everything back
    }
    let absent = wanted.absent_rows(&store)?;
    let kept = KeptReport {
        is_detailed: true,
        staff,
        by_itself,
        entries_came: came.ranges(),
        entries_known: known_entries,
        entries_inert: came.inert(&transaction, &names, &now_counting)?,
        contested: came.contested(&transaction)?,
        documents_not_needed: report.documents.saturating_sub(documents.used.len() as u32),
        documents_came: absent_before.difference(&absent).map(|row| row.0).collect(),
        documents_absent: absent.into_iter().filter(|row| came.made(*row)).map(|row| row.0).collect(),
        values_not_known,
        report,
    };
    drop(names);
    if is_new {
        peers::acknowledged(&transaction, &sender, &header.envelope, now)?;
    }
    let digest: [u8; 32] = Sha256::digest(header.to_bytes()).into();
    desk_private::imported(&transaction, &header.envelope.bundle_id, &digest, &sender.0, now)?;
    peers::note_received(&transaction, &header.envelope, "imported", &kept, now)?;
    let committed = transaction.commit();
    let is_full = |error: &rusqlite::Error| error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull);
    if !committed.as_ref().is_err_and(is_full) {
        // On a disk that fails, what was not confirmed may be there all the same: its documents must be too.
        written.keep();
    }
    committed?;
    let settled = (|| -> Result<(), ExchangeError> {
        if joins {
            join::adopt(register, root, fresh)?;
        }
        register.reread(latest)?;
        register.finish_expunging(&carried)?;
        // Before the next write: whom another desk removed opens nothing here any more.
        Ok(register.settle_accounts()?)
    })();
    if settled.is_err() {
        register.cut();
    }
    settled?;
    let mut report = kept.report;
    if let Some(part) = &documents.access {
        // The import is saved: what of logs could not be taken in now comes again with the next bundle.
        report.logs_doubtful = access_part::take(register, part, &sender).unwrap_or_default();
    }
    Ok((report, header))
}

/// Joining, and the first bundle of a desk, change more than anybody has seen before.
fn back_up_before(register: &mut Register, header: &Header, joins: bool) -> Result<(), ExchangeError> {
    let sender = DeskId::of_key(header.envelope.sender.as_bytes());
    if joins {
        register.back_up_by_itself(Occasion::Joining)?;
    } else if desk_private::imported_from(register.connection(), &sender.0, 1)?.is_empty() {
        register.back_up_by_itself(Occasion::Importing)?;
    }
    Ok(())
}

/// The last entry of a stream that the sender says it holds; 0 for none.
fn held_of(header: &Header, stream: &StreamId) -> u64 {
    let held = header.envelope.holdings.have.iter().find(|held| held.stream == stream.0);
    held.and_then(|held| held.intervals.last()).map_or(0, |last| last.to)
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

/// A later file of an export means nothing before the rows of the first are here. Where nothing that the sender holds
/// is missing, its documents were expunged, or their rows do not count: then they are passed over.
fn refuse_before_first(
    connection: &Connection,
    wanted: &WantedDocuments,
    header: &Header,
    sender: &DeskId,
) -> Result<(), ExchangeError> {
    let volume = header.envelope.volume;
    if volume.number == 1 || !wanted.lacks_a_row_for(header) {
        return Ok(());
    }
    let missing = holdings::missing(connection, &streams::have(connection)?)?;
    if missing.iter().any(|gap| gap.held_by.contains(sender)) {
        let refused = ExchangeError::refused("volume-before-first");
        return Err(refused.with("number", volume.number).with("of", volume.of));
    }
    Ok(())
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
        let stream = StreamId(range.stream);
        let last = counting.last(&stream).unwrap_or(range.to);
        let barred = counting.barred(&stream, range.from, range.to.min(last));
        (range.to + 1).saturating_sub(range.from.max(last + 1)) + barred.iter().map(|(a, b)| b - a + 1).sum::<u64>()
    };
    header.envelope.ranges.iter().map(of_range).sum()
}

/// Everyone our own register and the header vouch for, under one root.
fn directory(connection: &Connection, root: &VerifyingKey, header: &Header) -> Result<Directory, ExchangeError> {
    let mut chain: Vec<Vec<u8>> = header.envelope.chain.clone();
    chain.extend(people::staff(connection)?.into_iter().map(|one| one.certificate));
    chain.extend(people::desks(connection)?.into_iter().map(|one| one.certificate));
    let no_longer = !branches::all(connection)?.is_empty()
        || !revocations::all(connection)?.is_empty()
        || removals::has_any_change(connection)?;
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
