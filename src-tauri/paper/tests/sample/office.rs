//! A small register on disk, for pages that are printed from one.

#![allow(dead_code)]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use comity_core::casework::views::{NewBringUp, NewCase, NewMeasure, NewNote, NewPerson, NewStep};
use comity_core::casework::{add_bring_up, add_note, attach_document, find_case, record_step, register_case};
use comity_core::clock::FixedClock;
use comity_core::keys::KdfParams;
use comity_core::law::Law;
use comity_core::register::{AdoptedLimits, Folder, NewRegister, Opening, Register};
use comity_core::secrets::{Passphrase, SystemChance};

/// 2026-11-21 08:34:56 UTC.
pub const NOW: i64 = 1_795_250_096_000;

/// A folder that goes away with the test.
pub struct Scratch(pub PathBuf);

impl Scratch {
    pub fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub fn register(scratch: &Scratch) -> Register {
    let new = NewRegister {
        authority: "Ministry of Justice – Central Authority".into(),
        state: "DJ".into(),
        time_zone: "Africa/Djibouti".into(),
        desk: "Port".into(),
        staff: "A. Clerk".into(),
        passphrase: Passphrase::chosen("training only for a test").unwrap(),
        kdf: KdfParams::FLOOR,
        limits: AdoptedLimits::All,
    };
    let opening = Opening {
        clock: Arc::new(FixedClock::at(NOW)),
        chance: Box::new(SystemChance),
        law: Arc::new(Law::shipped().unwrap()),
        process: "test".into(),
    };
    let folder = Folder::new(scratch.0.join("register"), scratch.0.join("state"));
    Register::create(folder, new, opening).unwrap()
}

pub fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// An extradition with an arrest, so that time limits run, and everything else a page can show.
pub fn extradition(register: &mut Register) -> String {
    let new = NewCase {
        family: "extradition".into(),
        direction: "incoming".into(),
        partner: some("FR"),
        their_reference: some("CJ-2026/118"),
        instrument: some("ets24"),
        channel: some("diplomatic"),
        received_on: some("2026-11-02"),
        dated_on: some("2026-10-28"),
        subject: some("Provisional arrest and extradition for prosecution"),
        offences: some("Forgery & <fraud> #1"),
        urgency: some("urgent"),
        urgency_reason: some("In custody since 2 November"),
        officer: some("B. Haile"),
        stage: some("XI12"),
        persons: vec![NewPerson {
            name: "محمد بن علي".into(),
            other_names: some("Mohamed Ben Ali\nM. Benali"),
            role: some("person_sought"),
            born_on: some("1979-04"),
            nationalities: some("FR TN"),
            sex: some("male"),
            birth_place: some("تونس"),
            ..NewPerson::default()
        }],
        measures: vec![NewMeasure {
            kind: "C".into(),
            description: some("Telephone and papers found on arrest"),
            referred_to: some("Court of first instance"),
            referred_on: some("2026-11-03"),
        }],
        ..NewCase::default()
    };
    let registered = register_case(register, &new).unwrap();
    let case = find_case(register, &registered.reference).unwrap();
    for kind in ["telephone", "other", "meeting", "other", "other", "other", "other"] {
        let text = "Partner told of the arrest; +33 1 44 77 60 60".to_owned();
        add_note(register, case, &NewNote { kind: kind.into(), text, ..NewNote::default() }).unwrap();
    }
    let reason = some("Ask where the papers are");
    add_bring_up(register, case, &NewBringUp { on: "2026-11-25".into(), reason, ..NewBringUp::default() }).unwrap();
    attach_document(register, case, "mandat d’arrêt.pdf", &b"%PDF-1.7 sample"[..]).unwrap();
    let step =
        NewStep { stage: "XI20".into(), on: some("2026-11-18"), note: some("Papers complete"), ..NewStep::default() };
    record_step(register, case, &step).unwrap();
    registered.reference
}
