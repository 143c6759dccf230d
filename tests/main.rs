//! Stories between named desks, damaged files, and what must never happen.
//!
//! One binary: a new file is listed here, and `every_file_is_listed` fails if it is not.

// A story that fails must stop at once and say where: these lints are for code that people run.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
// A simulation that fails is told at once, long before the run of all of them ends.
#![allow(clippy::print_stdout)]

mod acting_head;
mod ageing;
mod attachments;
mod audit;
mod audit_view;
mod backup;
mod bad_input;
mod bit_flips;
mod casework;
mod changed_records;
mod clocks;
mod companions;
mod conditions;
mod conflicts;
mod corrections;
mod custody;
mod damaged_bundles;
mod days;
mod directory;
mod durability;
mod endings;
mod every_way;
mod exchange;
mod exchange_folder;
mod expunging;
mod families;
mod figures;
mod forgeries;
mod forks;
mod fuzzing;
mod gates;
mod golden;
mod letters;
mod limits;
mod missing_papers;
mod office_law;
mod outcomes;
mod peers;
mod persons;
mod public_cases;
mod records;
mod recovery;
mod refusals;
mod register;
mod renewals;
mod restoring;
mod return_days;
mod revocation;
mod rights;
mod same_act;
mod same_note;
mod scripted;
mod sending;
mod settings;
mod sign_offs;
mod signed_letters;
mod simulations;
mod staff;
mod support;
mod take_over;
mod volumes;

#[test]
fn every_file_is_listed() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");
    let list = include_str!("main.rs");
    for entry in std::fs::read_dir(folder).unwrap().filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(stem) = name.strip_suffix(".rs").filter(|stem| *stem != "main") else { continue };
        assert!(list.contains(&format!("mod {stem};")), "{name} is not listed in tests/main.rs, so it would never run");
    }
}
