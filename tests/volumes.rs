//! Exports of several files: documents in pieces, lost, out of order, twice, stopped and forged.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use comity_core::bundle::{BundleKind, Envelope, Holdings, PartSource, Volume, write_bundle};
use comity_core::casework;
use comity_core::casework::views::{BundleReport, BundleWritten};
use comity_core::clock::Clock;
use comity_core::error::{Explain, Weight};
use comity_core::exchange::{self, Sending};
use comity_core::ids::RowId;
use comity_core::progress::{Meter, Metered, Phase, Progress, Step, Unwatched};
use comity_core::register::AttachmentFile;
use comity_core::register::tables::people;

use crate::support::forger::picture;
use crate::support::{Desk, SeededChance, assert_agree, ministry_and_port, mla, swap};

/// Most bytes of one file here.
const VOLUME: u64 = 128 * 1024;

/// Bytes that do not compress, others for each seed.
pub fn bytes(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 24) as u8
    };
    (0..length).map(|_| next()).collect()
}

fn attach(desk: &mut Desk, case: &str, name: &str, content: &[u8]) {
    let row = desk.row(case);
    casework::attach_document(&mut desk.register, row, name, content).unwrap();
}

fn file_of(desk: &Desk, case: &str, name: &str) -> AttachmentFile {
    casework::document_file(&desk.register, desk.row(case), name).unwrap().1
}

fn content(desk: &Desk, case: &str, name: &str) -> Vec<u8> {
    let mut out = Vec::new();
    desk.register.read_attachment(&file_of(desk, case, name), &mut out).unwrap();
    out
}

fn present(desk: &Desk, case: &str, name: &str) -> bool {
    desk.case(case).documents.iter().find(|document| document.name == name).unwrap().present
}

fn stored(desk: &Desk) -> Vec<String> {
    let folder = fs::read_dir(desk.scratch.path("register/attachments")).unwrap();
    let mut names: Vec<String> =
        folder.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn pieces(desk: &Desk) -> usize {
    stored(desk).iter().filter(|name| name.ends_with(".piece")).count()
}

/// Seals everything the other desk lacks into files of at most [`VOLUME`] bytes.
fn export_volumes(
    from: &mut Desk,
    to: &Desk,
    watched: &dyn Progress,
) -> (PathBuf, Result<BundleWritten, exchange::ExchangeError>) {
    from.clock.advance(1_000);
    let folder = from.scratch.path(&format!("stick-{}", from.clock.now_ms()));
    fs::create_dir_all(&folder).unwrap();
    let sending = Sending { volume: VOLUME, progress: watched };
    let written = exchange::export_volumes(&mut from.register, &to.name, &folder.join("bundle.comity"), &sending);
    (folder, written)
}

fn volumes(from: &mut Desk, to: &Desk) -> Vec<PathBuf> {
    let (folder, written) = export_volumes(from, to, &Unwatched);
    let files = written.unwrap().files;
    for file in &files {
        assert!(file.bytes <= VOLUME, "{file:?}");
        assert_eq!(fs::metadata(folder.join(&file.file_name)).unwrap().len(), file.bytes);
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), files.len());
    files.iter().map(|file| folder.join(&file.file_name)).collect()
}

/// The Ministry has attached a film of three volumes; the Port knows everything else.
fn with_film() -> (Desk, Desk, String, Vec<u8>) {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("Interception")).reference;
    swap(&mut ministry, &mut port);
    let film = bytes(7, 320_000);
    attach(&mut ministry, &case, "film.mp4", &film);
    (ministry, port, case, film)
}

/// Stops the work in one phase, once it has begun.
struct StopsIn(Phase, u16, Cell<bool>);

impl StopsIn {
    fn phase(phase: Phase) -> Self {
        Self(phase, 1, Cell::new(false))
    }
}

impl Progress for StopsIn {
    fn goes_on(&self, step: &Step) -> bool {
        let stops = step.phase == self.0 && step.file == self.1;
        self.2.set(self.2.get() || stops);
        !stops
    }
}

fn code<T>(answer: Result<T, impl Explain>) -> String {
    answer.err().unwrap().explain().code.to_owned()
}

#[test]
fn a_document_too_large_for_one_file_comes_in_three() {
    let (mut ministry, mut port, case, film) = with_film();
    attach(&mut ministry, &case, "note.txt", b"see the film");
    let files = volumes(&mut ministry, &port);
    let names: Vec<&str> = files.iter().map(|path| path.file_name().unwrap().to_str().unwrap()).collect();
    assert_eq!(names, ["bundle-1of3.comity", "bundle-2of3.comity", "bundle-3of3.comity"]);
    let reports: Vec<BundleReport> = files.iter().map(|file| port.import(file)).collect();
    assert_eq!(reports.iter().map(|report| report.volume).collect::<Vec<_>>(), [1, 2, 3]);
    assert!(reports.iter().all(|report| report.volumes == 3 && report.documents_dropped == 0));
    assert_eq!(reports.last().unwrap().documents_missing, 0);
    assert!(reports[0].documents_missing > 0 && reports[1].documents_missing > 0);
    assert_eq!(content(&port, &case, "film.mp4"), film);
    assert_eq!(content(&port, &case, "note.txt"), b"see the film");
    assert_eq!(pieces(&port), 0, "they were put together");
    // Every file is confirmed by its own receipt.
    let answer = port.export_to(&ministry);
    ministry.import(&answer);
    let peer = exchange::exchange_overview(&ministry.register).unwrap().peers.remove(0);
    assert_eq!((peer.on_the_way.len(), peer.documents_missing_there), (0, 0));
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn of_a_lost_file_only_its_pieces_are_asked_for_and_sent_again() {
    let (mut ministry, mut port, case, film) = with_film();
    let files = volumes(&mut ministry, &port);
    port.import(&files[0]);
    assert_eq!(port.hash(), ministry.hash(), "the register is in step before the documents are");
    let report = port.import(&files[2]);
    assert_eq!((report.documents, report.documents_missing), (1, 1));
    assert!(!present(&port, &case, "film.mp4") && pieces(&port) == 2);
    let lost = fs::metadata(&files[1]).unwrap().len();
    fs::remove_file(&files[1]).unwrap();
    // Pieces stay through a lock.
    let mut port = port.reopen();
    let asks = port.export_to(&ministry);
    ministry.import(&asks);
    let again = volumes(&mut ministry, &port);
    let sent: u64 = again.iter().map(|file| fs::metadata(file).unwrap().len()).sum();
    assert!(sent < lost + 32 * 1024, "only what was lost travels again: {sent} of {lost}");
    let reports: Vec<BundleReport> = again.iter().map(|file| port.import(file)).collect();
    assert!(reports.iter().all(|report| report.entries == 0 && report.documents == 1));
    assert_eq!(reports.last().unwrap().documents_missing, 0);
    assert_eq!(content(&port, &case, "film.mp4"), film);
    assert_eq!(pieces(&port), 0);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_later_file_before_the_first_is_refused_and_taken_after_it() {
    let (mut ministry, mut port, case, film) = with_film();
    let files = volumes(&mut ministry, &port);
    let before = picture(&port);
    for file in [&files[2], &files[1]] {
        for refused in [
            exchange::inspect_bundle(&mut port.register, file).err().unwrap().explain(),
            exchange::import_bundle(&mut port.register, file).err().unwrap().explain(),
        ] {
            assert_eq!((refused.code, refused.weight), ("volume-before-first", Weight::Refused));
            assert!(refused.args.contains(&("of", "3".to_owned())));
        }
    }
    assert_eq!(picture(&port), before, "nothing has changed");
    for number in [0, 2, 1] {
        port.import(&files[number]);
    }
    assert_eq!(content(&port, &case, "film.mp4"), film);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_file_that_comes_twice_changes_nothing_whenever_it_comes() {
    let (mut ministry, mut port, case, film) = with_film();
    let files = volumes(&mut ministry, &port);
    for number in [0, 0, 1, 1, 0, 2, 2, 1, 0] {
        port.import(&files[number]);
    }
    assert_eq!(content(&port, &case, "film.mp4"), film);
    assert_eq!(stored(&port).len(), 1);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn the_same_bytes_under_two_rows_come_once_and_are_kept_for_both() {
    let (mut ministry, mut port, case, film) = with_film();
    attach(&mut ministry, &case, "copy.mp4", &film);
    let files = volumes(&mut ministry, &port);
    assert_eq!(files.len(), 3);
    port.import(&files[0]);
    port.import(&files[1]);
    let asks = port.export_to(&ministry);
    ministry.import(&asks);
    let again = volumes(&mut ministry, &port);
    assert_eq!(again.len(), 1, "rows of the same bytes miss the same bytes");
    port.import(&again[0]);
    assert_eq!((content(&port, &case, "film.mp4"), content(&port, &case, "copy.mp4")), (film.clone(), film));
    assert_eq!(pieces(&port), 0);
}

#[test]
fn a_document_without_bytes_comes_and_comes_again() {
    let (mut ministry, mut port, case, _) = with_film();
    attach(&mut ministry, &case, "empty.txt", b"");
    for file in volumes(&mut ministry, &port) {
        port.import(&file);
    }
    assert_eq!(content(&port, &case, "empty.txt"), b"");
    fs::remove_file(port.register.attachment_path(&file_of(&port, &case, "empty.txt")).unwrap()).unwrap();
    swap(&mut port, &mut ministry);
    assert!(present(&port, &case, "empty.txt") || !present(&port, &case, "empty.txt"));
    let answer = ministry.export_to(&port);
    port.import(&answer);
    assert_eq!(content(&port, &case, "empty.txt"), b"");
}

#[test]
fn whoever_stops_an_export_finds_no_half_file() {
    for phase in [Phase::Checking, Phase::Measuring, Phase::Writing, Phase::ReadingBack] {
        let (mut ministry, port, ..) = with_film();
        let before = picture_but_log(&ministry);
        let stops = StopsIn::phase(phase);
        let (folder, written) = export_volumes(&mut ministry, &port, &stops);
        assert!(stops.2.get(), "{phase:?} was never told");
        assert_eq!(code(written), "cancelled", "{phase:?}");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "{phase:?}");
        assert!(picture_but_log(&ministry) == before, "{phase:?}");
    }
}

/// That somebody set out to seal a bundle is noted before anything is written.
fn picture_but_log(desk: &Desk) -> BTreeMap<String, Vec<u8>> {
    let mut all = picture(desk);
    all.retain(|name, _| !["access_log", "access_told"].contains(&name.as_str()));
    all
}

#[test]
fn files_written_before_an_export_stopped_are_whole_and_on_their_way() {
    let (mut ministry, mut port, case, film) = with_film();
    let stops = StopsIn(Phase::Writing, 2, Cell::new(false));
    let (folder, written) = export_volumes(&mut ministry, &port, &stops);
    let told = written.err().unwrap().explain();
    assert_eq!(told.code, "export-stopped");
    for (name, value) in [("written", "1"), ("first", "2"), ("of", "3"), ("cause", "cancelled")] {
        assert!(told.args.contains(&(name, value.to_owned())), "{name}: {told:?}");
    }
    let left: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["bundle-1of3.comity"]);
    let peer = exchange::exchange_overview(&ministry.register).unwrap().peers.remove(0);
    assert_eq!(peer.on_the_way.last().unwrap().file_name, "bundle-1of3.comity");
    port.import(&folder.join("bundle-1of3.comity"));
    assert_eq!(port.hash(), ministry.hash());
    let asks = port.export_to(&ministry);
    ministry.import(&asks);
    for file in volumes(&mut ministry, &port) {
        port.import(&file);
    }
    assert_eq!(content(&port, &case, "film.mp4"), film);
    assert_agree(&mut ministry, &mut port);
}

/// Takes the stick away while the second file is written.
struct Pulls(PathBuf);

impl Progress for Pulls {
    fn goes_on(&self, step: &Step) -> bool {
        if step.phase == Phase::Writing && step.file == 2 && self.0.exists() {
            fs::rename(&self.0, self.0.with_extension("pulled")).unwrap();
        }
        true
    }
}

#[test]
fn a_stick_that_is_pulled_at_the_second_file_keeps_the_first() {
    let (mut ministry, mut port, ..) = with_film();
    let folder = ministry.scratch.path("stick");
    fs::create_dir_all(&folder).unwrap();
    let sending = Sending { volume: VOLUME, progress: &Pulls(folder.clone()) };
    let written = exchange::export_volumes(&mut ministry.register, &port.name, &folder.join("bundle.comity"), &sending);
    let told = written.err().unwrap().explain();
    assert_eq!(told.code, "export-stopped");
    assert!(told.args.contains(&("cause", "stick-no-folder".to_owned())), "{told:?}");
    let pulled = folder.with_extension("pulled");
    port.import(&pulled.join("bundle-1of3.comity"));
    assert!(!pulled.join("bundle-2of3.comity").exists());
    assert_eq!(port.hash(), ministry.hash());
}

#[test]
fn a_name_that_is_taken_stops_an_export_before_its_first_file() {
    let (mut ministry, port, ..) = with_film();
    let folder = ministry.scratch.path("taken");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("bundle-3of3.comity"), b"somebody's").unwrap();
    let sending = Sending { volume: VOLUME, progress: &Unwatched };
    let written = exchange::export_volumes(&mut ministry.register, &port.name, &folder.join("bundle.comity"), &sending);
    assert_eq!(code(written), "stick-exists");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}

#[test]
fn whoever_stops_looking_or_importing_changes_nothing() {
    let (mut ministry, mut port, case, film) = with_film();
    let files = volumes(&mut ministry, &port);
    port.import(&files[0]);
    port.import(&files[1]);
    let before = picture(&port);
    let look = exchange::inspect_bundle_watched(&mut port.register, &files[2], &StopsIn::phase(Phase::Inspecting));
    assert_eq!(code(look), "cancelled");
    /// Stops at the last byte of the file.
    struct AtTheEnd;
    impl Progress for AtTheEnd {
        fn goes_on(&self, step: &Step) -> bool {
            step.phase != Phase::Importing || step.done < step.total
        }
    }
    for watched in [&StopsIn::phase(Phase::Importing) as &dyn Progress, &StopsIn::phase(Phase::Joining), &AtTheEnd] {
        assert_eq!(code(exchange::import_bundle_watched(&mut port.register, &files[2], watched)), "cancelled");
        assert_eq!(picture(&port), before);
        assert!(stored(&port).iter().all(|name| !name.ends_with(".part")), "{:?}", stored(&port));
    }
    port.import(&files[2]);
    assert_eq!(content(&port, &case, "film.mp4"), film);
}

#[test]
fn whoever_stops_attaching_or_saving_leaves_nothing() {
    let (mut ministry, _, case, film) = with_film();
    let before = picture(&ministry);
    let stops = StopsIn::phase(Phase::Attaching);
    let meter = Meter::new(&stops, Phase::Attaching, film.len() as u64);
    let row = ministry.row(&case);
    let attached =
        casework::attach_document(&mut ministry.register, row, "b.mp4", Metered::new(film.as_slice(), &meter));
    assert_eq!(code(attached), "cancelled");
    assert_eq!(picture(&ministry), before);
    let stops = StopsIn::phase(Phase::Saving);
    let meter = Meter::new(&stops, Phase::Saving, film.len() as u64);
    let file = file_of(&ministry, &case, "film.mp4");
    let saved = ministry.register.read_attachment(&file, &mut Metered::new(Vec::new(), &meter));
    assert_eq!(code(saved), "cancelled");
}

#[test]
fn pieces_of_an_expunged_document_go_with_it() {
    let (mut ministry, mut port, case, _) = with_film();
    let files = volumes(&mut ministry, &port);
    port.import(&files[0]);
    port.import(&files[1]);
    assert_eq!(pieces(&port), 2);
    let document = ministry.case(&case).documents.remove(0).id;
    let row = ministry.row(&case);
    let row_of = RowId::from_token(&document).unwrap();
    casework::expunge(
        &mut ministry.register,
        row,
        &casework::Expunge::Row(row_of),
        "Data protection act, section 12",
        false,
    )
    .unwrap();
    let act = ministry.export_to(&port);
    port.import(&act);
    assert_eq!(pieces(&port), 0);
    // The last file of the export still lies about: what it brings is nobody's any more.
    let report = port.import(&files[2]);
    assert_eq!((report.documents_missing, pieces(&port)), (0, 0));
    assert_agree(&mut ministry, &mut port);
}

/// A bundle with attachment parts as somebody could write them who holds the keys of a desk.
fn forge(from: &Desk, to: &Desk, parts: &[([u8; 16], u64, Vec<u8>)]) -> PathBuf {
    let connection = from.register.connection();
    let mut chain: Vec<Vec<u8>> = people::staff(connection).unwrap().into_iter().map(|one| one.certificate).collect();
    chain.extend(people::desks(connection).unwrap().into_iter().map(|one| one.certificate));
    let keys = from.register.desk_keys();
    let mut chance = SeededChance::new(parts.iter().fold(3, |sum, (_, offset, held)| {
        (sum ^ offset).wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(held.len() as u64)
    }));
    let mut bundle_id = [0; 16];
    comity_core::secrets::Chance::fill(&mut chance, &mut bundle_id).unwrap();
    let envelope = Envelope {
        bundle_id,
        kind: BundleKind::Sync,
        authority_root: from.register.authority_root(),
        sender: keys.sign.verifying_key(),
        chain,
        recipients: vec![to.register.desk_keys().sign.verifying_key()],
        made_at: 0,
        ranges: Vec::new(),
        holdings: Holdings::default(),
        receipts: Vec::new(),
        volume: Volume { number: 2, of: 9 },
        required_features: Vec::new(),
        optional_features: Vec::new(),
    };
    let address = to.register.desk_keys().seal.address().unwrap();
    let mut sources = vec![PartSource::entries(&[0x80])];
    for (name, offset, held) in parts {
        sources.push(PartSource::attachment(*name, *offset, move || Ok(Box::new(held.as_slice()))));
    }
    let mut file = Vec::new();
    write_bundle(&mut file, &[address], envelope, &mut sources, &keys.sign, &mut chance).unwrap();
    let path = to.scratch.path(&format!("forged-{}.comity", comity_core::ids::hex(&bundle_id)));
    fs::write(&path, file).unwrap();
    path
}

/// The Port knows the row of the film and has none of its bytes.
fn without_bytes() -> (Desk, Desk, String, Vec<u8>, [u8; 16]) {
    let (mut ministry, mut port, case, film) = with_film();
    for file in volumes(&mut ministry, &port) {
        port.import(&file);
    }
    let file = file_of(&port, &case, "film.mp4");
    fs::remove_file(port.register.attachment_path(&file).unwrap()).unwrap();
    (ministry, port, case, film, file.travel_name())
}

fn import(desk: &mut Desk, path: &Path) -> BundleReport {
    exchange::import_bundle(&mut desk.register, path).unwrap()
}

#[test]
fn pieces_that_do_not_fit_are_dropped_and_said() {
    let (mut ministry, mut port, case, film, name) = without_bytes();
    let size = film.len() as u64;
    for (offset, length) in [(size, 1), (size - 10, 11), (u64::MAX, 5), (u64::MAX - 4, 5), (100, 0), (1, size as usize)]
    {
        let forged = forge(&ministry, &port, &[(name, offset, vec![1; length])]);
        let report = import(&mut port, &forged);
        assert_eq!((report.documents_dropped, stored(&port).len()), (1, 0), "{offset} and {length}");
    }
    // Names that no row knows are passed over.
    let forged = forge(&ministry, &port, &[([9; 16], 0, vec![1; 10])]);
    assert_eq!((import(&mut port, &forged).documents_dropped, stored(&port).len()), (0, 0));
    // A whole that is not what the row says is refused with its bundle.
    let forged = forge(&ministry, &port, &[(name, 0, vec![1; film.len()])]);
    assert_eq!(code(exchange::import_bundle(&mut port.register, &forged)), "attachment-damaged");
    assert_eq!(stored(&port).len(), 0);
    swap(&mut port, &mut ministry);
    assert_eq!(content(&port, &case, "film.mp4"), film);
}

#[test]
fn pieces_that_overlap_are_kept_once_and_those_that_contradict_are_all_dropped() {
    let (mut ministry, mut port, case, film, name) = without_bytes();
    let piece = |from: usize, to: usize| (name, from as u64, film[from..to].to_vec());
    let forged = forge(&ministry, &port, &[piece(0, 100_000), piece(50_000, 120_000), piece(60_000, 70_000)]);
    let report = import(&mut port, &forged);
    assert_eq!((report.documents_dropped, report.documents_missing, pieces(&port)), (0, 1, 2));
    // Overlaps on both sides of what is here, in one piece that is cut to what is new.
    let forged = forge(&ministry, &port, &[piece(200_000, 220_000), piece(90_000, film.len())]);
    assert_eq!(import(&mut port, &forged).documents_missing, 0);
    assert_eq!(content(&port, &case, "film.mp4"), film);
    let file = file_of(&port, &case, "film.mp4");
    fs::remove_file(port.register.attachment_path(&file).unwrap()).unwrap();
    // A lie in the middle: nobody can say which piece it is, so all go and the whole is asked for again.
    let mut lie = piece(100_000, film.len());
    lie.2[70_000] ^= 1;
    let forged = forge(&ministry, &port, &[piece(0, 100_000), lie]);
    let report = import(&mut port, &forged);
    assert_eq!((report.documents_dropped, report.documents_missing, stored(&port).len()), (1, 1, 0));
    swap(&mut port, &mut ministry);
    assert_eq!(content(&port, &case, "film.mp4"), film);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_piece_that_the_disk_damaged_is_found_and_the_whole_comes_again() {
    let (mut ministry, mut port, case, film) = with_film();
    let files = volumes(&mut ministry, &port);
    port.import(&files[0]);
    port.import(&files[1]);
    let first = stored(&port).into_iter().find(|name| name.ends_with(".piece")).unwrap();
    let path = port.scratch.path(&format!("register/attachments/{first}"));
    let mut sealed = fs::read(&path).unwrap();
    let middle = sealed.len() / 2;
    sealed[middle] ^= 1;
    fs::write(&path, sealed).unwrap();
    let report = port.import(&files[2]);
    assert_eq!((report.documents_dropped, report.documents_missing, stored(&port).len()), (1, 1, 0));
    swap(&mut port, &mut ministry);
    assert_eq!(content(&port, &case, "film.mp4"), film);
}

#[test]
fn too_many_pieces_are_not_kept() {
    let (ministry, mut port, _, film, name) = without_bytes();
    // Every second byte: nothing touches.
    let parts: Vec<_> = (0..1_100_usize).map(|n| (name, 2 * n as u64, film[2 * n..=2 * n].to_vec())).collect();
    let forged = forge(&ministry, &port, &parts);
    let report = import(&mut port, &forged);
    assert_eq!((report.documents_dropped, pieces(&port)), (1, 1_024));
    // What is asked for stays within what a header may hold.
    port.export_to(&ministry);
}

#[test]
fn any_cutting_in_any_order_gives_the_same_bytes() {
    let (ministry, mut port, case, film, name) = without_bytes();
    for seed in 0..12_u64 {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut random = |below: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 11) as usize % below
        };
        let mut cuts: Vec<usize> = (0..random(7)).map(|_| random(film.len())).chain([0, film.len()]).collect();
        cuts.sort_unstable();
        cuts.dedup();
        let mut stretches: Vec<(usize, usize)> = cuts.windows(2).map(|two| (two[0], two[1])).collect();
        // Some come twice, some overlap, and they arrive in any order, several in one bundle or each in its own.
        for _ in 0..random(4) {
            let from = random(film.len() - 1);
            stretches.push((from, from + 1 + random(film.len() - from - 1)));
        }
        for place in (1..stretches.len()).rev() {
            stretches.swap(place, random(place + 1));
        }
        while !stretches.is_empty() {
            let together = 1 + random(stretches.len().min(3));
            let parts: Vec<_> =
                stretches.drain(..together).map(|(from, to)| (name, from as u64, film[from..to].to_vec())).collect();
            let forged = forge(&ministry, &port, &parts);
            assert_eq!(import(&mut port, &forged).documents_dropped, 0, "seed {seed}");
        }
        assert!(content(&port, &case, "film.mp4") == film, "seed {seed}");
        assert_eq!(stored(&port).len(), 1, "seed {seed}");
        fs::remove_file(port.register.attachment_path(&file_of(&port, &case, "film.mp4")).unwrap()).unwrap();
    }
}
