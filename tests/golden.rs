//! Bytes that every later version must still understand or refuse in words.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use comity_core::casework::{self, Expunge, OldRegister, views::NewLetter};
use comity_core::clock::FixedClock;
use comity_core::error::{Explain, Weight};
use comity_core::exchange;
use comity_core::ids::hex;
use comity_core::register::{Folder, Register};
use comity_core::secrets::Passphrase;
use comity_core::text::{Language, Texts};
use sha2::{Digest, Sha256};

use crate::support::forger::tables_of;
use crate::support::{Desk, PASSPHRASE, START, Scratch, airport, copy_folder, ministry_and_port, mla, opening, swap};

/// Every golden file and every pinned vector with its SHA-256. What stands here never changes: bundles in these very
/// forms lie in drawers. A line that no longer holds means that another format was made, not that the line is old.
const PINNED: &[(&str, &str)] = &[
    (
        "src-tauri/core/src/bundle/tests/header-1.hex",
        "b76a53e2f8b9a9521cd0b7ca2ae1357266553fc6d226046ff4ca0fd8e5ff2d40",
    ),
    ("tests/decoder/golden-1.json", "c2a0af1e59e03c6b5d04c57d2a02e7ef9f78e979e293cab2f24d65c1988734eb"),
    ("tests/decoder/golden-1-much.json", "0cf57feaec0965ad8a724ad686f74fbc381f24a1434b50ac53fa5f2ceed3d67a"),
    ("tests/fixtures/format-0/port-desk.json", "732ef6ee9a38fe50b1509ae4e0f8fc7f0d6c2e10ff1ef538e69874254c73abff"),
    (
        "tests/fixtures/format-0/port/keys-a.comity-keys",
        "cc53b8ba22ae48012717d801d808c856fb11715fb4b51421b64eedbd860a308a",
    ),
    (
        "tests/fixtures/format-0/port/keys-b.comity-keys",
        "cc53b8ba22ae48012717d801d808c856fb11715fb4b51421b64eedbd860a308a",
    ),
    ("tests/fixtures/format-0/port/register.db", "1065816b1f6c4e06862e8dee274c5d7e2326097f98c4f1fc59702b317c4871e8"),
    ("tests/fixtures/format-0/to-port.comity", "13694f2d25d09c1c12fbefe5ed8aedd4230e046f6379d11a9f644b1294f49c49"),
    ("tests/fixtures/format-1/content-hash.txt", "ad9a31a3880f3df5b3e9fdfa2e4f7b6d42404eaea75701973f9763e81a5e6521"),
    ("tests/fixtures/format-1/ministry.card", "fefd02138ef93d01636c417ce6e44cae46183c2881bcfcad30272d64e1bf8c25"),
    (
        "tests/fixtures/format-1/much-content-hash.txt",
        "87d9a14df617309027de96cbc5eafe32cfc8c4ca7ce17e6aa90dd48c3ae7b70b",
    ),
    ("tests/fixtures/format-1/much.comity", "3fe8b6759efea896846d19e43076f2ca79bd41f438d7bf5b93fcf6b090051062"),
    ("tests/fixtures/format-1/port-desk.json", "7b6c8fe6206b550abb276f3e2ea3c7e7f860c169df225e63912ed7979a0456fc"),
    (
        "tests/fixtures/format-1/port/keys-a.comity-keys",
        "976d64e6af385ce1cdaebfb33708aa172078fbe032eb4e5779ce2be31090a8a3",
    ),
    (
        "tests/fixtures/format-1/port/keys-b.comity-keys",
        "976d64e6af385ce1cdaebfb33708aa172078fbe032eb4e5779ce2be31090a8a3",
    ),
    ("tests/fixtures/format-1/port/register.db", "9f3e47586affdfc6107ea2b06b6709f1fefae8000eaa00683445ed1e60682fc4"),
    ("tests/fixtures/format-1/to-port.comity", "921d1527b74196e0617a39af25626a409b4583a336077bc7f0e9af34249f46c0"),
];

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn fixtures(format: u16) -> PathBuf {
    here("tests/fixtures").join(format!("format-{format}"))
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        match entry.file_type().unwrap().is_dir() {
            true => files_below(&entry.path(), found),
            false => found.push(entry.path()),
        }
    }
}

#[test]
fn no_golden_file_and_no_vector_has_changed() {
    let mut files = vec![here("src-tauri/core/src/bundle/tests/header-1.hex")];
    files.extend(["golden-1.json", "golden-1-much.json"].map(|name| here("tests/decoder").join(name)));
    files_below(&fixtures(0), &mut files);
    files_below(&fixtures(1), &mut files);
    let name = |path: &Path| path.strip_prefix(here("")).unwrap().to_string_lossy().replace('\\', "/");
    let found: BTreeMap<String, String> =
        files.iter().map(|path| (name(path), hex(&Sha256::digest(fs::read(path).unwrap())))).collect();
    let pinned: BTreeMap<String, String> =
        PINNED.iter().map(|(name, digest)| ((*name).to_owned(), (*digest).to_owned())).collect();
    assert_eq!(found, pinned);
}

/// The Port's register as it lies in the fixtures of a format.
struct GoldenPort {
    register: Register,
    _scratch: Scratch,
}

impl GoldenPort {
    fn of(format: u16) -> Self {
        let scratch = Scratch::new("golden");
        copy_folder(&fixtures(format).join("port"), &scratch.path("port"));
        let folder = Folder::new(scratch.path("port"), scratch.path("markers"));
        let clock = Arc::new(FixedClock::at(START));
        let register = Register::unlock(folder, None, &Passphrase::typed(PASSPHRASE), opening(&clock, 1)).unwrap();
        Self { register, _scratch: scratch }
    }

    /// What must hold of it, with this content.
    fn holds(&mut self, content: &str) {
        assert!(self.register.verify().unwrap().ok);
        assert_eq!(self.register.content_hash().unwrap(), content);
        self.register.rebuild().unwrap();
        assert_eq!(self.register.content_hash().unwrap(), content);
    }
}

fn content(name: &str) -> String {
    fs::read_to_string(fixtures(1).join(name)).unwrap().trim().to_owned()
}

/// The Port's register as format 1 began, and the bundles the Ministry sealed for it: one case with a letter; then
/// everything else that entries may hold.
#[test]
fn the_golden_register_opens_and_takes_the_golden_bundles() {
    let mut port = GoldenPort::of(1);
    assert!(port.register.verify().unwrap().ok);
    let report = exchange::import_bundle(&mut port.register, &fixtures(1).join("to-port.comity")).unwrap();
    assert_eq!((report.new, report.conflicts, report.documents), (1, 0, 1));
    port.holds(&content("content-hash.txt"));
    let report = exchange::import_bundle(&mut port.register, &fixtures(1).join("much.comity")).unwrap();
    assert_eq!((report.new, report.conflicts, report.documents), (8, 1, 3));
    port.holds(&content("much-content-hash.txt"));
}

#[test]
fn a_bundle_of_the_format_before_is_refused_in_its_own_words_and_nothing_changes() {
    let mut port = GoldenPort::of(0);
    let bundle = fixtures(0).join("to-port.comity");
    let before = (port.register.content_hash().unwrap(), tables_of(&port.register));
    let told = [
        exchange::inspect_bundle(&mut port.register, &bundle).unwrap_err().explain(),
        exchange::set_aside_bundle(&mut port.register, &bundle).unwrap_err().explain(),
        exchange::import_bundle(&mut port.register, &bundle).unwrap_err().explain(),
    ];
    for report in &told {
        assert_eq!((report.code, report.weight), ("bundle-format-older", Weight::Refused));
        let (sentence, _) = comity_core::text::explain(report, &Texts::new(Language::En));
        let sentence = comity_core::text::strip_bidi_controls(&sentence);
        assert!(sentence.contains("format 0") && sentence.contains("format 1"), "{sentence}");
    }
    assert_eq!((port.register.content_hash().unwrap(), tables_of(&port.register)), before);
    assert!(port.register.verify().unwrap().ok, "a register of those days goes on");
}

/// An old register, taken over: entries in batches, dates, several values that are alike.
const OLD: &str = "No;Date received;Country;In/Out;Type;Name\nAB/1;14/02/2019;France;in;MLA;A. Moor\n\
    AB/2;15/02/2019;Spain;in;MLA;李伟\nAB/3;2020;France;in;MLA;محمد\nAB/4;15/02/2019;France;out;MLA;\n\
    AB/5;28/03/2021;France;in;MLA;A. Moor\nAB/6;28/03/2021;Italy;in;MLA;B. Vale\n";

/// What the second golden bundle brings: a relayed desk, a conflict, values of every kind, a take-over, an act.
fn work_of_every_kind(ministry: &mut Desk, airport: &mut Desk, case: &str) {
    swap(ministry, airport);
    airport.edit(case, "subject", "Bank records of 李伟");
    ministry.edit(case, "subject", "Bank records, both accounts");
    airport.register_case(&mla("Heard at the airport"));
    swap(ministry, airport);
    let row = ministry.row(case);
    let letter = NewLetter { way: "in".into(), subject: Some("رسالة".into()), ..NewLetter::default() };
    casework::book_letter(&mut ministry.register, &letter).unwrap();
    casework::attach_document(&mut ministry.register, row, "empty.txt", &b""[..]).unwrap();
    casework::attach_document(&mut ministry.register, row, "scan.pdf", &[b'%'; 70_000][..]).unwrap();
    let old = OldRegister { name: "old.csv", bytes: OLD.as_bytes() };
    casework::take_over(&mut ministry.register, old, None, &Texts::new(Language::En)).unwrap();
    let withheld = ministry.register_case(&mla("Nobody may know this any more")).reference;
    let row = ministry.row(&withheld);
    let field = Expunge::Field(row, "subject".into());
    casework::expunge(&mut ministry.register, row, &field, "Data Protection Act 2017, s. 39", false).unwrap();
    ministry.edit(&withheld, "officer", "Ministry clerk");
}

/// Writes the golden files anew; only for a format that no release has carried yet, so never again for this one.
/// What `tests/decoder/read.mjs` prints of the two bundles stood behind it as golden-1.json and golden-1-much.json.
#[test]
#[ignore = "writes tests/fixtures/format-1, which is frozen"]
fn write_the_golden_files() {
    let target = fixtures(1);
    assert!(!target.exists(), "format 1 is frozen: its golden files never change");
    let (mut ministry, mut port) = ministry_and_port();
    let mut airport = airport(&mut ministry, &mut port);
    let case = ministry.register_case(&mla("Bank records")).reference;
    let row = ministry.row(&case);
    casework::attach_document(&mut ministry.register, row, "request.txt", &b"letter rogatory\n"[..]).unwrap();
    let bundle = ministry.export_to(&port);
    fs::create_dir_all(&target).unwrap();
    fs::copy(bundle, target.join("to-port.comity")).unwrap();
    fs::write(target.join("content-hash.txt"), ministry.hash()).unwrap();
    fs::write(target.join("ministry.card"), exchange::export_card(&ministry.register).unwrap()).unwrap();
    work_of_every_kind(&mut ministry, &mut airport, &case);
    fs::copy(ministry.export_to(&port), target.join("much.comity")).unwrap();
    fs::write(target.join("much-content-hash.txt"), ministry.hash()).unwrap();
    let Desk { register, scratch, .. } = port;
    // The golden bundles open for whoever reads this: these keys guard nothing.
    let keys = register.desk_keys();
    let sign_key = hex(keys.sign.verifying_key().as_bytes());
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
