//! Bytes that every later version must still understand or refuse in words.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use comity_core::casework;
use comity_core::clock::FixedClock;
use comity_core::error::Explain;
use comity_core::exchange;
use comity_core::register::{Folder, Register};
use comity_core::secrets::Passphrase;

use crate::support::{Desk, PASSPHRASE, START, Scratch, copy_folder, ministry_and_port, mla, opening};

/// Content hash of the golden Ministry when its files were written.
const CONTENT: &str = include_str!("fixtures/format-0/content-hash.txt");

fn fixtures() -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/format-0")).to_path_buf()
}

/// The Port's register as version 0.1 left it, and the bundle the Ministry sealed for it.
#[test]
fn the_golden_register_opens_and_takes_the_golden_bundle() {
    let scratch = Scratch::new("golden");
    copy_folder(&fixtures().join("port"), &scratch.path("port"));
    let folder = Folder::new(scratch.path("port"), scratch.path("markers"));
    let clock = Arc::new(FixedClock::at(START));
    let mut port = Register::unlock(folder, None, &Passphrase::typed(PASSPHRASE), opening(&clock, 1)).unwrap();
    assert!(port.verify().unwrap().ok);
    let report = exchange::import_bundle(&mut port, &fixtures().join("to-port.comity")).unwrap();
    assert_eq!((report.new, report.conflicts, report.documents), (1, 0, 1));
    assert_eq!(port.content_hash().unwrap(), CONTENT.trim());
    port.rebuild().unwrap();
    assert_eq!(port.content_hash().unwrap(), CONTENT.trim());
    assert!(port.verify().unwrap().ok);
}

/// Writes the golden files anew; only for a format that no release has carried yet.
/// `tests/decoder/golden-0.json` must then be made anew too: `tests/decoder/read.mjs` prints it.
#[test]
#[ignore = "writes tests/fixtures/format-0; run by hand while format 0 may still change"]
fn write_the_golden_files() {
    let (mut ministry, port) = ministry_and_port();
    let case = ministry.register_case(&mla("Bank records")).reference;
    let row = ministry.row(&case);
    casework::attach_document(&mut ministry.register, row, "request.txt", &b"letter rogatory\n"[..]).unwrap();
    let bundle = ministry.export_to(&port);
    let target = fixtures();
    let _ = fs::remove_dir_all(&target);
    fs::create_dir_all(&target).unwrap();
    fs::copy(bundle, target.join("to-port.comity")).unwrap();
    fs::write(target.join("content-hash.txt"), ministry.hash()).unwrap();
    fs::write(target.join("ministry.card"), exchange::export_card(&ministry.register).unwrap()).unwrap();
    let Desk { register, scratch, .. } = port;
    // The golden bundle opens for whoever reads this: these keys guard nothing.
    let keys = register.desk_keys();
    let sign_key = comity_core::ids::hex(keys.sign.verifying_key().as_bytes());
    let desk = format!("{{\n  \"seal_key\": \"{}\",\n  \"sign_key\": \"{sign_key}\"\n}}\n", keys.seal.expose_text());
    fs::write(target.join("port-desk.json"), desk).unwrap();
    drop(register);
    copy_folder(&scratch.path("register"), &target.join("port"));
    let _ = fs::remove_file(target.join("port/in-use"));
}

#[test]
fn a_bundle_of_a_later_format_names_what_it_needs() {
    use comity_core::bundle::{BundleKind, Envelope, Holdings, PartSource, Volume, write_bundle};
    let (ministry, mut port) = ministry_and_port();
    let keys = ministry.register.desk_keys();
    let envelope = Envelope {
        bundle_id: [1; 16],
        kind: BundleKind::Sync,
        authority_root: ministry.register.authority_root(),
        sender: keys.sign.verifying_key(),
        chain: Vec::new(),
        recipients: vec![port.register.desk_keys().sign.verifying_key()],
        made_at: 0,
        ranges: Vec::new(),
        holdings: Holdings::default(),
        receipts: Vec::new(),
        volume: Volume::ONLY,
        required_features: vec!["columnar-1".into()],
        optional_features: Vec::new(),
    };
    let address = port.register.desk_keys().seal.address().unwrap();
    let mut bytes = Vec::new();
    let mut chance = crate::support::SeededChance::new(3);
    write_bundle(&mut bytes, &[address], envelope, &mut [PartSource::entries(&[0x80])], &keys.sign, &mut chance)
        .unwrap();
    let path = port.scratch.path("later.comity");
    std::fs::write(&path, &bytes).unwrap();
    let report = exchange::inspect_bundle(&mut port.register, &path).unwrap_err().explain();
    assert!(report.args.iter().any(|(_, value)| value == "columnar-1"), "{report:?}");
}
