//! Every parser of what strangers write, fed with its seeds and with thousands of mutations of each: no panic, no more
//! memory than a process is given. The targets and seeds are those of `fuzz/`, where libFuzzer runs them with coverage;
//! here they run on any compiler. `./dev soak fuzz MINUTES SEED` goes on as long as wanted.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use comity_core::bundle::{BundleKind, Header, Receipt, Volume};
use comity_core::casework::{self, Expunge, views::NewLetter};
use comity_core::exchange::{self, entries_part};
use comity_core::keys::canonical::Writer;
use comity_core::keys::{Card, Certificate, SealKey, unseal};
use comity_core::register::tables::people;
use comity_core::spreadsheet::workbook::Workbook;

use crate::simulations::chance::Dice;
use crate::support::by_hand::{FRONT, entries_part as part_info, envelope, range_of_one};
use crate::support::{Scratch, ministry_and_port, mla, swap};

#[path = "fuzz/targets.rs"]
mod targets;

use targets::{TARGETS, Target};

/// Mutations of each seed in the ordinary suite; of seeds that are slow to read, fewer.
const ROUNDS: u64 = 400;
/// Address space of the process that reads them, KiB: what it needs for itself, and a few hundred megabytes.
const ROOM: u64 = 1 << 20;

fn corpus() -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fuzz/corpus")).to_path_buf()
}

/// A file of the corpus: its name and its bytes.
type Seed = (String, Vec<u8>);

/// Seeds of a target by name, in their order.
fn seeds(target: &str) -> Vec<Seed> {
    let files = fs::read_dir(corpus().join(target)).unwrap().map(Result::unwrap);
    let mut seeds: Vec<Seed> =
        files.map(|file| (file.file_name().to_string_lossy().into_owned(), fs::read(file.path()).unwrap())).collect();
    seeds.sort();
    seeds
}

/// Beginnings of data that announce more than there is, or the most a number can say.
const HEADS: &[&[u8]] = &[
    &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    &[0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    &[0x9a, 0x00, 0xff, 0xff, 0xff],
    &[0x5a, 0x7f, 0xff, 0xff, 0xff],
    &[0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    &[0x3b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    &[0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x81],
    &[0x80],
    &[0xf6],
    &[0x00],
    &[0xff, 0xff, 0xff, 0xff],
];

/// A seed with some of its bytes changed, moved, doubled, cut or exchanged for those of another.
fn mutate(dice: &mut Dice, seed: &[u8], others: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..1 + dice.below(4) {
        let at = dice.below(bytes.len() + 1);
        let most = [4, 40, 400][dice.below(3)];
        let length = dice.below(1 + most).min(bytes.len() - at);
        let head = HEADS[dice.below(HEADS.len())];
        match dice.below(10) {
            0..=2 if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
            3 if at < bytes.len() => bytes[at] = dice.next() as u8,
            4 => drop(bytes.drain(at..at + length)),
            5 => {
                let doubled = bytes[at..at + length].to_vec();
                bytes.splice(at..at, doubled);
            }
            6 => drop(bytes.splice(at..(at + head.len()).min(bytes.len()), head.iter().copied())),
            7 => drop(bytes.splice(at..at, head.iter().copied())),
            8 => bytes.truncate(at),
            _ => {
                let other = &others[dice.below(others.len())].1;
                bytes.truncate(at);
                bytes.extend(&other[dice.below(other.len() + 1)..]);
            }
        }
        bytes.truncate(1 << 20);
    }
    bytes
}

/// One input: what a target said when it panicked.
fn feed((_, target): Target, bytes: &[u8]) -> Result<(), String> {
    catch_unwind(AssertUnwindSafe(|| target(bytes))).map_err(|panic| {
        let said = panic.downcast_ref::<String>().cloned();
        said.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
    })
}

/// What the runs of a process came to.
#[derive(Default)]
struct Outcome {
    runs: u64,
    violations: u64,
}

/// One mutation, named so that it can be made again: target, seed, number. A note of it lies in `last` while it is read,
/// so that it is known even where the process is ended for taking too much memory.
fn one(outcome: &mut Outcome, target: Target, seeds: &[(String, Vec<u8>)], place: usize, number: u64, last: &Path) {
    let (name, seed) = &seeds[place];
    let told = format!("{} {name} {number}", target.0);
    let mut dice = Dice::new(told.bytes().fold(7, |sum, byte| u64::from(byte).wrapping_add(sum * 31 % (1 << 50))));
    let bytes = if number == 0 { seed.clone() } else { mutate(&mut dice, seed, seeds) };
    fs::write(last, &told).unwrap();
    outcome.runs += 1;
    if let Err(said) = feed(target, &bytes) {
        outcome.violations += 1;
        let kept = last.with_file_name(format!("{}-{name}-{number}", target.0));
        fs::write(&kept, &bytes).unwrap();
        println!("{told}: {said}\n  the input lies in {}", kept.display());
    }
}

/// Runs in a process of its own with bounded memory: a number of mutations of each seed, or as many as the time allows.
#[test]
#[ignore = "run by the test below, and by ./dev soak fuzz"]
fn in_a_process_of_its_own() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let last = PathBuf::from(std::env::var("COMITY_FUZZ_LAST").unwrap());
    let first = number("COMITY_SOAK_SEED").unwrap_or(0) << 32;
    let mut outcome = Outcome::default();
    let all: Vec<(Target, Vec<Seed>)> = TARGETS.iter().map(|target| (*target, seeds(target.0))).collect();
    let until = number("COMITY_SOAK_RUNS").map(|minutes| Instant::now() + Duration::from_secs(60 * minutes));
    let mut round = 0;
    while until.map_or(round <= ROUNDS, |until| Instant::now() < until) {
        for (target, seeds) in &all {
            for place in 0..seeds.len() {
                // Workbooks are unpacked and sealed files sealed anew for each: fewer of these, unless there is time.
                let is_slow = seeds[place].1.len() > 4_096 || target.0 == "bundle";
                if until.is_some() || !is_slow || round % 20 == 0 {
                    let number = if round == 0 { 0 } else { first + round };
                    one(&mut outcome, *target, seeds, place, number, &last);
                }
            }
        }
        round += 1;
    }
    println!("{} runs, {} violations", outcome.runs, outcome.violations);
    assert_eq!(outcome.violations, 0);
}

/// The same binary again, with so much address space and no more.
fn in_bounded_memory(last: &Path, change: impl FnOnce(&mut Command)) -> std::process::Output {
    let bounded = format!("ulimit -v {ROOM} && exec \"$0\" \"$@\"");
    let mut command = Command::new("sh");
    command.args(["-c", &bounded]).arg(std::env::current_exe().unwrap());
    command.args(["--ignored", "--exact", "fuzzing::in_a_process_of_its_own", "--nocapture"]);
    command.env("COMITY_FUZZ_LAST", last);
    change(&mut command);
    command.output().unwrap()
}

#[test]
#[cfg(unix)]
fn seeds_and_mutations_neither_panic_nor_fill_the_memory() {
    let scratch = Scratch::new("fuzz");
    let last = scratch.path("last");
    let output = in_bounded_memory(&last, |command| {
        command.env_remove("COMITY_SOAK_RUNS").env_remove("COMITY_SOAK_SEED");
    });
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    let last = fs::read_to_string(last).unwrap_or_default();
    assert!(output.status.success(), "the last input was {last}\n{said}");
    let runs = said.lines().find_map(|line| line.strip_suffix(" runs, 0 violations")).unwrap();
    assert!(runs.parse::<u64>().unwrap() > 4_000, "{runs} inputs were read");
}

/// `./dev soak fuzz MINUTES SEED`.
#[test]
#[ignore = "run by ./dev soak fuzz"]
fn soak() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/fuzz");
    fs::create_dir_all(&kept).unwrap();
    let last = kept.join("last");
    let output = in_bounded_memory(&last, |_| ());
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    println!("{said}");
    if !said.lines().any(|line| line.ends_with(" violations")) {
        println!("the process ended at {}", fs::read_to_string(&last).unwrap());
        println!("1 runs, 1 violations");
    }
    assert!(output.status.success());
}

/// A process that takes what it is not given must be noticed: else the bound above means nothing.
#[test]
#[cfg(unix)]
fn the_bound_on_memory_holds() {
    let bounded = format!("ulimit -v {ROOM} && exec \"$0\" \"$@\"");
    let mut command = Command::new("sh");
    command.args(["-c", &bounded]).arg(std::env::current_exe().unwrap());
    let output = command.args(["--ignored", "--exact", "fuzzing::takes_too_much"]).output().unwrap();
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    assert!(!output.status.success() && said.contains("memory allocation"), "{said}");
}

#[test]
#[ignore = "run by the test above, which expects it to be ended"]
fn takes_too_much() {
    let taken = vec![1_u8; 1 << 30];
    assert!(taken[taken.len() - 1] == 1);
}

/// Seeds whose name says that they are valid are: else mutations would never come past the first lines of a parser.
/// Where a format changed, `write_the_seeds` makes them anew.
#[test]
fn valid_seeds_are_valid() {
    let mut size = 0;
    for (target, _) in TARGETS {
        let seeds = seeds(target);
        let valid: Vec<_> = seeds.iter().filter(|(name, _)| name.starts_with("valid-")).collect();
        assert!(!valid.is_empty(), "{target} has no valid seed");
        size += seeds.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
        for (name, bytes) in valid {
            let is_valid = match *target {
                "header" => Header::parse(bytes).is_ok(),
                "bundle" => bytes.starts_with(b"comity bundle\0"),
                "entries" => {
                    let (count, part) = bytes.split_first_chunk::<2>().unwrap();
                    entries_part::read(part, &[(1, u16::from_be_bytes(*count).into())]).is_ok()
                }
                "card" => Card::parse_file(bytes).is_ok(),
                "certificate" => Certificate::parse(bytes).is_ok(),
                _ => Workbook::read(bytes).is_ok(),
            };
            assert!(is_valid, "{target}/{name} is not valid: cargo test -- --ignored fuzzing::write_the_seeds");
        }
    }
    assert!(size < 200_000, "{size} bytes of seeds");
}

/// Makes the seeds anew, from the fixtures and from a small office.
#[test]
#[ignore = "writes tests/fuzz/corpus; run by hand where a format changed"]
fn write_the_seeds() {
    let fixtures = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures"));
    let put = |target: &str, name: &str, bytes: &[u8]| {
        let folder = corpus().join(target);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(name), bytes).unwrap();
    };
    let _ = fs::remove_dir_all(corpus());
    let desk: serde_json::Value =
        serde_json::from_slice(&fs::read(fixtures.join("format-1/port-desk.json")).unwrap()).unwrap();
    let key = SealKey::parse(desk["seal_key"].as_str().unwrap()).unwrap();
    let golden = unseal(&fs::read(fixtures.join("format-1/to-port.comity")).unwrap(), &key, 1 << 20).unwrap();
    let length = u32::from_be_bytes(golden[FRONT - 4..FRONT].try_into().unwrap()) as usize;
    put("bundle", "valid-golden", &golden);
    put("bundle", "later-format", b"comity bundle\0\0\x02\0\0\0\0");
    put("bundle", "earlier-format", b"comity bundle\0\0\0\0\0\0\0");
    put("header", "valid-golden", &golden[FRONT..FRONT + length]);

    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("Bank records")).reference;
    let row = ministry.row(&case);
    let letter = NewLetter { way: "in".into(), subject: Some("رسالة".into()), ..NewLetter::default() };
    casework::book_letter(&mut ministry.register, &letter).unwrap();
    casework::attach_document(&mut ministry.register, row, "scan.pdf", &b"scanned"[..]).unwrap();
    ministry.edit(&case, "subject", "Bank records of 李伟");
    swap(&mut ministry, &mut port);
    port.edit(&case, "officer", "Port clerk");
    swap(&mut ministry, &mut port);
    let part = |desk: &crate::support::Desk| {
        let own = desk.register.own();
        let part = entries_part::encode(&desk.register, &[(own.number, 1, own.last)]).unwrap();
        [&(own.last as u16).to_be_bytes(), &part[..]].concat()
    };
    put("entries", "valid-ministry", &part(&ministry));
    let field = Expunge::Field(row, "subject".into());
    casework::expunge(&mut ministry.register, row, &field, "by order", false).unwrap();
    put("entries", "valid-expunged", &part(&ministry));
    put("entries", "valid-port", &part(&port));
    let endless = Writer::new().array(1).array(19).array(0).array(0).array(0).unsigned(0).finish();
    put("entries", "endless", &[&[0, 1], &endless[..], HEADS[0]].concat());

    let mut news = envelope(&ministry, &port);
    news.kind = BundleKind::Sync;
    news.ranges = vec![range_of_one(&ministry)];
    news.receipts = vec![Receipt { bundle_id: [3; 16], imported_at: -5 }];
    news.volume = Volume { number: 1, of: 3 };
    news.optional_features = vec!["seen-notes".into()];
    let header = Header { envelope: news, parts: vec![part_info(b"part")], body_length: 70_000 };
    put("header", "valid-volume", &header.to_bytes());
    put("card", "valid-golden", &fs::read(fixtures.join("format-1/ministry.card")).unwrap());
    put("card", "valid-port", &exchange::export_card(&port.register).unwrap());
    put("card", "later-version", b"comity card 1\n\x80");
    let connection = ministry.register.connection();
    put("certificate", "valid-person", &people::staff(connection).unwrap()[0].certificate);
    put("certificate", "valid-desk", &people::desks(connection).unwrap()[0].certificate);
    put("certificate", "valid-seal", &people::authority_seal_certificate(connection).unwrap().unwrap());
    for (from, name) in [("registro-es.csv", "valid-es.csv"), ("sijill-ar.ods", "valid-ar.ods")] {
        put("workbook", name, &fs::read(fixtures.join("take-over").join(from)).unwrap());
    }
    put("workbook", "valid-register.xlsx", &fs::read(fixtures.join("take-over/old-register.xlsx")).unwrap());
    put("workbook", "valid-small.csv", "Ref;Date;État\nMLA/1;02.03.2026;FR\n".as_bytes());
}
