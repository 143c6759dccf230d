//! Three desks of one office and the folder they all see.

use std::fs;
use std::path::{Path, PathBuf};

use comity_core::casework;
use comity_core::casework::views::{FolderTurn, FolderView};
use comity_core::error::Explain;
use comity_core::exchange::{self, Sending};
use comity_core::progress::{Phase, Progress, Step, Unwatched};

use crate::support::{Desk, Scratch, assert_agree, ministry_and_port, mla, swap};

/// The Ministry, the Port and the Airport with one folder.
struct Office {
    ministry: Desk,
    port: Desk,
    airport: Desk,
    folder: PathBuf,
    _scratch: Scratch,
}

fn office(name: &str) -> Office {
    let (mut ministry, mut port) = ministry_and_port();
    let mut airport = Desk::new("Airport");
    ministry.admit(&airport);
    airport.admit(&ministry);
    let bundle = ministry.export_to(&airport);
    airport.import(&bundle);
    swap(&mut ministry, &mut port);
    swap(&mut ministry, &mut airport);
    let scratch = Scratch::new(name);
    let folder = scratch.path("shared");
    fs::create_dir_all(&folder).unwrap();
    for desk in [&mut ministry, &mut port, &mut airport] {
        exchange::choose_exchange_folder(&mut desk.register, Some(&folder)).unwrap();
    }
    Office { ministry, port, airport, folder, _scratch: scratch }
}

fn turn(desk: &mut Desk) -> FolderTurn {
    desk.clock.advance(60_000);
    exchange::take_turn(&mut desk.register).unwrap().unwrap()
}

fn view(desk: &Desk) -> FolderView {
    exchange::exchange_folder(&desk.register).unwrap().unwrap()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

impl Office {
    /// Turns of all until nobody has anything more to say; returns how many bundles were left.
    fn settle(&mut self) -> usize {
        let mut left = 0;
        for _ in 0..12 {
            let turns = [turn(&mut self.ministry), turn(&mut self.port), turn(&mut self.airport)];
            let now = turns.iter().filter(|turn| turn.left.is_some()).count();
            left += now;
            if now == 0 && turns.iter().all(|turn| turn.imported.is_empty()) {
                return left;
            }
        }
        panic!("the desks answer each other for ever");
    }
}

#[test]
fn three_desks_agree_without_a_question() {
    let mut office = office("folder-agree");
    let case = office.ministry.register_case(&mla("from the ministry")).reference;
    office.port.register_case(&mla("from the port"));
    office.settle();
    office.airport.edit(&case, "officer", "Airport clerk");
    office.settle();
    assert_agree(&mut office.ministry, &mut office.port);
    assert_agree(&mut office.port, &mut office.airport);
    assert_eq!(office.port.case(&case).officer.as_deref(), Some("Airport clerk"));
    let silent = office.settle();
    assert_eq!(silent, 0, "an answer to an answer would never end");
    for desk in [&office.ministry, &office.port, &office.airport] {
        let overview = exchange::exchange_overview(&desk.register).unwrap();
        assert!(overview.missing.is_empty());
        for peer in &overview.peers {
            assert_eq!(
                (peer.not_acknowledged, peer.on_the_way.len()),
                (0, 0),
                "{} of {}: {peer:?}",
                desk.name,
                peer.name
            );
        }
    }
    assert!(files(&office.folder).len() <= 3, "each desk keeps its newest bundle there: {:?}", files(&office.folder));
}

#[test]
fn half_copied_renamed_and_repeated_files_do_no_harm() {
    let mut office = office("folder-harm");
    office.ministry.register_case(&mla("a"));
    turn(&mut office.ministry);
    let whole = files(&office.folder).pop().unwrap();
    let bytes = fs::read(&whole).unwrap();
    let before = office.port.hash();
    // The engine has copied half of it.
    fs::write(&whole, &bytes[..bytes.len() / 2]).unwrap();
    assert!(turn(&mut office.port).imported.is_empty());
    assert_eq!((office.port.hash(), view(&office.port).unreadable.len()), (before, 0), "it may still be on its way");
    office.port.clock.advance(11 * 60_000);
    assert_eq!(view(&office.port).unreadable.len(), 1, "by now a person should hear of it");
    // Now it is whole, and lies there twice more under names that engines give.
    fs::write(&whole, &bytes).unwrap();
    let stem = whole.file_stem().unwrap().to_str().unwrap().to_owned();
    for name in [format!("{stem} (conflicted copy 2026-03-02).comity"), format!("{stem}.sync-conflict-20260302.comity")]
    {
        fs::write(office.folder.join(name), &bytes).unwrap();
    }
    // And what else lies about in shared folders.
    fs::write(office.folder.join("notes.txt"), b"buy toner").unwrap();
    fs::write(office.folder.join("broken.comity"), b"nothing of ours").unwrap();
    fs::write(office.folder.join(".hidden.comity"), &bytes).unwrap();
    fs::create_dir(office.folder.join("folder.comity")).unwrap();
    let taken = turn(&mut office.port);
    assert_eq!(taken.imported.iter().map(|report| report.new).sum::<u32>(), 1);
    office.port.clock.advance(11 * 60_000);
    let unreadable: Vec<String> = view(&office.port).unreadable.into_iter().map(|file| file.name).collect();
    assert_eq!(unreadable, ["broken.comity"]);
    let listed = files(&office.folder).len();
    // The Ministry meets copies of its own bundle: they are its own, not damaged and not news.
    let own = turn(&mut office.ministry);
    office.ministry.clock.advance(11 * 60_000);
    assert!(own.waiting.is_empty());
    assert_eq!(
        view(&office.ministry).unreadable.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(),
        ["broken.comity"]
    );
    office.settle();
    assert!(files(&office.folder).len() + 1 >= listed, "what is not our own bundle is never removed");
    assert!(office.folder.join("broken.comity").exists() && office.folder.join("notes.txt").exists());
    assert_agree(&mut office.ministry, &mut office.port);
}

#[test]
fn a_bundle_in_conflict_waits_for_a_person() {
    let mut office = office("folder-conflict");
    let case = office.ministry.register_case(&mla("Bank records")).reference;
    office.settle();
    office.ministry.edit(&case, "subject", "Bank records of 2019");
    office.port.edit(&case, "subject", "Bank records of 2020");
    turn(&mut office.ministry);
    let met = turn(&mut office.port);
    assert_eq!((met.imported.len(), met.waiting.len()), (0, 1));
    assert_eq!(office.port.case(&case).subject.as_deref(), Some("Bank records of 2020"));
    assert!(turn(&mut office.port).waiting.is_empty(), "told once");
    let waiting = view(&office.port).waiting;
    assert_eq!(waiting[0].problem.as_deref(), Some("exchange-folder-conflict"));
    let path = exchange::folder_file(&office.port.register, &waiting[0].name).unwrap();
    assert_eq!(exchange::import_bundle(&mut office.port.register, &path).unwrap().conflicts, 1);
    assert!(view(&office.port).waiting.is_empty(), "it waits for nobody any more");
    turn(&mut office.port);
    assert!(view(&office.port).waiting.is_empty());
    let conflict = office.port.case(&case).conflicts[0].clone();
    casework::resolve_conflict(&mut office.port.register, &conflict.id, Some("Bank records"), &conflict.seen).unwrap();
    office.settle();
    assert_agree(&mut office.ministry, &mut office.port);
    assert_eq!(office.airport.case(&case).subject.as_deref(), Some("Bank records"));
}

#[test]
fn documents_lie_there_once_until_all_have_them() {
    let mut office = office("folder-documents");
    let case = office.ministry.register_case(&mla("a")).reference;
    let row = office.ministry.row(&case);
    let bytes: Vec<u8> = (0..200_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 7) as u8).collect();
    casework::attach_document(&mut office.ministry.register, row, "scan.pdf", bytes.as_slice()).unwrap();
    let first = turn(&mut office.ministry).left.unwrap();
    assert_eq!(first.documents, 1);
    office.ministry.edit(&case, "officer", "Clerk");
    let second = turn(&mut office.ministry).left.unwrap();
    assert!(second.documents == 0 && second.bytes < 60_000, "{second:?}");
    turn(&mut office.port);
    turn(&mut office.ministry);
    assert!(office.folder.join(&first.file_name).exists(), "the Airport has not taken it yet");
    office.settle();
    assert!(!office.folder.join(&first.file_name).exists());
    for desk in [&office.port, &office.airport] {
        assert!(desk.case(&case).documents[0].present, "{}", desk.name);
    }
    // The Airport loses the bytes: they are asked for, and come again.
    let (_, file) = casework::document_file(&office.airport.register, office.airport.row(&case), "scan.pdf").unwrap();
    fs::remove_file(office.airport.register.attachment_path(&file).unwrap()).unwrap();
    office.settle();
    assert!(office.airport.case(&case).documents[0].present);
}

/// A turn that leaves files of at most 128 KiB.
fn turn_in_volumes(desk: &mut Desk, progress: &dyn Progress) -> Result<FolderTurn, exchange::ExchangeError> {
    desk.clock.advance(60_000);
    let sending = Sending { volume: 128 * 1024, progress };
    Ok(exchange::take_turn_watched(&mut desk.register, &sending)?.unwrap())
}

#[test]
fn a_large_document_lies_there_in_files_that_arrive_in_any_order() {
    let mut office = office("folder-volumes");
    office.settle();
    let case = office.ministry.register_case(&mla("a")).reference;
    let row = office.ministry.row(&case);
    let film: Vec<u8> = (0..320_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 7) as u8 ^ (n >> 3) as u8).collect();
    casework::attach_document(&mut office.ministry.register, row, "film.mp4", film.as_slice()).unwrap();
    let left = turn_in_volumes(&mut office.ministry, &Unwatched).unwrap().left.unwrap();
    assert!(left.files.len() >= 3, "{left:?}");
    // The engine brings the first file last.
    let first = office.folder.join(&left.files[0].file_name);
    let away = first.with_extension("late");
    fs::rename(&first, &away).unwrap();
    let met = turn(&mut office.port);
    assert_eq!((met.imported.len(), met.waiting.len()), (0, 0), "nobody is asked anything");
    office.port.clock.advance(11 * 60_000);
    let unreadable = view(&office.port).unreadable;
    assert_eq!(unreadable.len(), left.files.len() - 1);
    assert!(unreadable.iter().all(|file| file.problem.as_deref() == Some("volume-before-first")));
    fs::rename(&away, &first).unwrap();
    assert_eq!(turn(&mut office.port).imported.len(), left.files.len());
    assert!(view(&office.port).unreadable.is_empty());
    assert!(office.port.case(&case).documents[0].present);
    // They lie there until the Airport has them too, and go together.
    turn_in_volumes(&mut office.ministry, &Unwatched).unwrap();
    assert!(left.files.iter().all(|file| office.folder.join(&file.file_name).exists()));
    office.settle();
    assert!(office.airport.case(&case).documents[0].present);
    // What a desk told last stays until it has more to say; its documents do not.
    let lies = |office: &Office| {
        left.files.iter().map(|file| office.folder.join(&file.file_name).exists()).collect::<Vec<_>>()
    };
    let lying = lies(&office);
    assert!(lying[0] && lying[1..].iter().all(|lies| !lies), "{lying:?}");
    assert_eq!(office.settle(), 0, "and nothing is written again");
    office.ministry.edit(&case, "subject", "Interception");
    office.settle();
    assert!(!lies(&office)[0]);
    assert_agree(&mut office.port, &mut office.airport);
}

/// Stops at the second file.
struct StopsAtTheSecond;

impl Progress for StopsAtTheSecond {
    fn goes_on(&self, step: &Step) -> bool {
        step.phase != Phase::Writing || step.file < 2
    }
}

#[test]
fn a_turn_that_was_stopped_goes_on_with_what_is_missing() {
    let mut office = office("folder-stopped");
    office.settle();
    let case = office.ministry.register_case(&mla("a")).reference;
    let row = office.ministry.row(&case);
    let film: Vec<u8> = (0..320_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 9) as u8 ^ (n >> 5) as u8).collect();
    casework::attach_document(&mut office.ministry.register, row, "film.mp4", film.as_slice()).unwrap();
    let stopped = turn_in_volumes(&mut office.ministry, &StopsAtTheSecond).err().unwrap().explain();
    assert_eq!(stopped.code, "export-stopped");
    let lie = |office: &Office| files(&office.folder).iter().filter(|path| path.extension().is_some()).count();
    let before = lie(&office);
    let again = turn_in_volumes(&mut office.ministry, &Unwatched).unwrap().left.unwrap();
    assert!(lie(&office) > before);
    let bytes: u64 = again.files.iter().map(|file| file.bytes).sum();
    assert!(bytes < 280_000, "what lies there is not written again: {bytes}");
    office.settle();
    for desk in [&office.port, &office.airport] {
        assert!(desk.case(&case).documents[0].present, "{}", desk.name);
    }
}

#[test]
fn a_folder_that_is_gone_is_said_and_changes_nothing() {
    let mut office = office("folder-gone");
    let inside = office.ministry.register.folder().root().join("shared");
    fs::create_dir_all(&inside).unwrap();
    let refused = |desk: &mut Desk, path: &Path| {
        exchange::choose_exchange_folder(&mut desk.register, Some(path)).unwrap_err().explain().code
    };
    assert_eq!(refused(&mut office.ministry, &inside), "exchange-folder-is-register");
    assert_eq!(refused(&mut office.ministry, Path::new("relative")), "exchange-folder-absent");
    office.ministry.register_case(&mla("a"));
    let away = office.folder.with_file_name("elsewhere");
    fs::rename(&office.folder, &away).unwrap();
    let told = exchange::take_turn(&mut office.ministry.register).unwrap_err().explain();
    assert_eq!((told.code, view(&office.ministry).is_there), ("exchange-folder-absent", false));
    fs::rename(&away, &office.folder).unwrap();
    office.settle();
    assert_agree(&mut office.ministry, &mut office.airport);
    exchange::choose_exchange_folder(&mut office.ministry.register, None).unwrap();
    assert!(exchange::take_turn(&mut office.ministry.register).unwrap().is_none());
}

#[test]
fn a_turn_that_brings_the_end_of_whoever_takes_it_is_told_and_goes_no_further() {
    let mut office = office("folder-ended");
    office.settle();
    casework::remove_staff(&mut office.port.register, "Ministry clerk", "left").unwrap();
    turn(&mut office.port);
    office.airport.register_case(&mla("from the airport"));
    turn(&mut office.airport);
    office.ministry.register_case(&mla("what would be left"));

    let told = turn(&mut office.ministry);
    let from: Vec<_> = told.imported.iter().map(|report| report.from.as_str()).collect();
    assert_eq!(from, ["Port"], "the bundle that brought it is told, the next one is left to others");
    assert!(told.left.is_none());
    let next = exchange::take_turn(&mut office.ministry.register).unwrap();
    assert!(next.is_none(), "whoever was removed takes no turn");
}
