//! What is wrong with a bundle is told in words that fit, in every language: no two causes share a sentence.

use std::collections::BTreeMap;
use std::fs;

use comity_core::bundle::{BundleKind, Envelope, Header, PartInfo};
use comity_core::error::{Explain, Report};
use comity_core::exchange;
use comity_core::keys::canonical::Writer;
use comity_core::text::{Language, Texts, explain, strip_bidi_controls};

use crate::support::by_hand::{
    BLOCK, Block, MAGIC, entries_part, envelope, frame, plain, plain_of, range_of_one, sealed,
};
use crate::support::forger::picture;
use crate::support::{Desk, ministry_and_port, mla};

/// Inspecting and importing refuse alike, and nothing changes.
fn refused(desk: &mut Desk, bytes: &[u8], what: &str) -> Report {
    let path = desk.scratch.path("hostile.comity");
    fs::write(&path, bytes).unwrap();
    let before = picture(desk);
    let Err(shown) = exchange::inspect_bundle(&mut desk.register, &path) else { panic!("{what} was shown") };
    let Err(refused) = exchange::import_bundle(&mut desk.register, &path) else { panic!("{what} was imported") };
    assert_eq!(shown.explain(), refused.explain(), "{what}");
    assert_eq!(picture(desk), before, "{what} changed something");
    fs::remove_file(path).unwrap();
    refused.explain()
}

/// Sentence and advice as a person reads them, without the marks around inserted values.
fn words(report: &Report, language: Language) -> (String, String) {
    let (sentence, advice) = explain(report, &Texts::new(language));
    (strip_bidi_controls(&sentence), strip_bidi_controls(&advice))
}

/// The two desks, and bundles of the Ministry for the Port that are as they should be but for one thing.
struct Story {
    ministry: Desk,
    port: Desk,
}

impl Story {
    fn header(&self, parts: Vec<PartInfo>, body: &[u8], change: impl FnOnce(&mut Envelope)) -> Header {
        let mut envelope = envelope(&self.ministry, &self.port);
        change(&mut envelope);
        Header { envelope, parts, body_length: body.len() as u64 }
    }

    fn sealed(&self, header: &Header, body: &[u8]) -> Vec<u8> {
        sealed(&self.port, &plain(header, body, &self.ministry.register.desk_keys().sign))
    }

    /// Header bytes of no header, signed all the same: what stands before ``items` is as it should be.
    fn announcing(&self, items: &[u8]) -> Vec<u8> {
        let envelope = envelope(&self.ministry, &self.port);
        let mut out = Writer::new();
        out.array(18).bytes(&envelope.bundle_id).unsigned(0);
        out.bytes(envelope.authority_root.as_bytes()).bytes(envelope.sender.as_bytes());
        let header = [out.finish(), items.to_vec()].concat();
        sealed(&self.port, &plain_of(&header, &[], &self.ministry.register.desk_keys().sign))
    }

    /// A bundle of one range of one entry with this entries part.
    fn with_entries(&self, part: &[u8]) -> Vec<u8> {
        let blocks: Vec<Block<'_>> =
            std::iter::once(Block::Raw(&[0; 32])).chain(part.chunks(BLOCK).map(Block::Raw)).collect();
        let body = frame(&blocks);
        let range = range_of_one(&self.ministry);
        let header = self.header(vec![entries_part(part)], &body, |envelope| envelope.ranges = vec![range]);
        self.sealed(&header, &body)
    }
}

/// An array that announces as many items as a number can.
const ENDLESS: [u8; 9] = [0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];

/// An entries part of one range of one entry without a write, with these columns of values.
fn part_with_columns(columns: &[u8]) -> Vec<u8> {
    let none = || vec![0x80];
    let zero = || vec![0x81, 0x41, 0x00];
    let mut items: Vec<Vec<u8>> = vec![none(), none(), none(), vec![0x00], zero(), zero()];
    items.extend([none(), none(), none(), none(), zero(), none(), zero(), none(), none(), zero(), vec![0x40]]);
    items.extend([vec![0x86, 0x40, 0x80, 0x80, 0x80, 0x80, 0x80], columns.to_vec()]);
    [vec![0x81, 0x93], items.concat()].concat()
}

#[test]
fn each_cause_has_a_sentence_of_its_own_in_every_language() {
    let (mut ministry, mut port) = ministry_and_port();
    let mut airport = Desk::new("Airport");
    ministry.admit(&airport);
    ministry.register_case(&mla("Bank records"));
    let for_airport = fs::read(ministry.export_to(&airport)).unwrap();
    let good = fs::read(ministry.export_to(&port)).unwrap();
    port.register_case(&mla("Witness"));
    let own = fs::read(port.export_to(&ministry)).unwrap();
    let mut story = Story { ministry, port };

    let small = frame(&[Block::Raw(&[0; 32]), Block::Raw(&[0x80])]);
    let nothing = vec![entries_part(&[0x80])];
    // Four bytes for each 128 KiB: what would come to 8 GiB lies in a third of a megabyte, and behind it what is declared.
    let mut blocks = vec![Block::Raw(&[0; 32]), Block::Raw(&[0x80])];
    blocks.extend((0..12).map(|_| Block::Repeated(0, BLOCK)));
    let bomb = frame(&blocks);
    blocks.extend((0..65_536).map(|_| Block::Repeated(0, BLOCK)));
    let large_bomb = frame(&blocks);
    let column = |number: u16| {
        let mut out = Writer::new();
        out.array(4).unsigned(900).unsigned(number.into()).bytes(&[]).null();
        out.finish()
    };
    let many: Vec<u8> = (0..5_000).flat_map(column).collect();
    let many = [vec![0x99, 0x13, 0x88], many].concat();
    let plain_good =
        plain(&story.header(nothing.clone(), &small, |_| ()), &small, &story.ministry.register.desk_keys().sign);
    let changed = |at: usize, to: &[u8]| {
        let mut changed = plain_good.clone();
        changed[at..at + to.len()].copy_from_slice(to);
        sealed(&story.port, &changed)
    };
    let front = |rest: &[u8]| sealed(&story.port, &[&MAGIC[..], rest].concat());
    let mut damaged = good.clone();
    let middle = damaged.len() - 700;
    damaged[middle] ^= 1;

    let cases: Vec<(&str, &str, Vec<u8>)> = vec![
        ("a spreadsheet", "bundle-not-a-bundle", b"PK\x03\x04 a spreadsheet".to_vec()),
        ("a bundle for somebody else", "bundle-not-for-us", for_airport),
        ("our own bundle", "bundle-own", own),
        (
            "signed for another desk and passed on",
            "bundle-not-a-recipient",
            story.sealed(
                &story.header(nothing.clone(), &small, |envelope| {
                    envelope.recipients = vec![airport.register.desk_keys().sign.verifying_key()];
                }),
                &small,
            ),
        ),
        ("cut short", "bundle-truncated", good[..100].to_vec()),
        ("a changed bit under the seal", "bundle-damaged", damaged),
        ("a changed byte of the header", "bundle-altered", changed(30, &[0xee])),
        ("no header at all", "bundle-malformed", story.announcing(&[0xa0])),
        ("an earlier format", "bundle-format-older", front(&[&[0, 0], &b"whatever came"[..]].concat())),
        ("a later format", "bundle-format-newer", front(&[&[0, 3], &b"whatever comes"[..]].concat())),
        (
            "a feature nobody knows yet",
            "bundle-too-new",
            story.sealed(
                &story.header(nothing.clone(), &small, |envelope| {
                    envelope.required_features = vec!["columnar-2".into()];
                }),
                &small,
            ),
        ),
        (
            "a kind of bundle nobody knows yet",
            "bundle-too-new",
            story.sealed(
                &story.header(nothing.clone(), &small, |envelope| envelope.kind = BundleKind::Later(7)),
                &small,
            ),
        ),
        ("a header of 4 GiB", "bundle-header-too-large", front(&[0, 1, 0xff, 0xff, 0xff, 0xff, 0])),
        ("certificates without end", "bundle-counts", story.announcing(&ENDLESS)),
        (
            "ranges without end",
            "bundle-counts",
            story.announcing(&[&[0x80, 0x80, 0x00], &ENDLESS[..], &[0; 64]].concat()),
        ),
        ("more parts than a bundle may have", "bundle-counts", {
            let parts: Vec<PartInfo> = (0..65_537).map(|_| entries_part(&[])).collect();
            story.sealed(&story.header(parts, &small, |_| ()), &small)
        }),
        (
            "a part of a terabyte",
            "bundle-too-large",
            story
                .sealed(&story.header(vec![PartInfo { length: 1 << 40, ..entries_part(&[]) }], &small, |_| ()), &small),
        ),
        (
            "more packed than it can need",
            "bundle-body-too-large",
            story.sealed(&story.header(nothing.clone(), &large_bomb, |_| ()), &large_bomb),
        ),
        (
            "packed so that it would unpack to megabytes",
            "bundle-unpacks-to-more",
            story.sealed(&story.header(nothing.clone(), &bomb, |_| ()), &bomb),
        ),
        ("columns without end", "entries-counts", story.with_entries(&part_with_columns(&ENDLESS))),
        ("five thousand columns", "entries-too-many", story.with_entries(&part_with_columns(&many))),
        ("entries that are none", "entry-damaged", story.with_entries(&[0x81, 0xa0])),
    ];
    let mut told: BTreeMap<&str, Report> = BTreeMap::new();
    for (what, code, bytes) in cases {
        let report = refused(&mut story.port, &bytes, what);
        assert_eq!(report.code, code, "{what}");
        told.insert(report.code, report);
    }

    assert_eq!(
        words(&told["bundle-own"], Language::En),
        (
            "This bundle was written by this very desk.".to_owned(),
            "Take it to the desk it is meant for. Nothing was changed here.".to_owned()
        )
    );
    assert_eq!(
        words(&told["bundle-format-newer"], Language::En).0,
        "This bundle is written in format 3. This version of Comity reads format 1."
    );
    assert!(words(&told["bundle-too-new"], Language::En).0.ends_with(": bundle-kind-7."));
    for language in Language::ALL {
        let mut sentences: BTreeMap<String, &str> = BTreeMap::new();
        for (code, report) in &told {
            let (sentence, advice) = words(report, language);
            let code_of_words = Texts::new(language).find(&format!("error-{code}"), &[]);
            assert!(code_of_words.is_some(), "{code} has no words in {}", language.code());
            assert!(!sentence.is_empty() && !advice.is_empty(), "{code} in {}", language.code());
            assert!(!sentence.contains(['{', '}']) && !advice.contains(['{', '}']), "{code}: {sentence} {advice}");
            for (name, value) in &report.args {
                assert!(sentence.contains(value.as_str()), "{code} in {} hides {name}: {sentence}", language.code());
            }
            if let Some(other) = sentences.insert(sentence.clone(), code) {
                panic!("{code} and {other} are told alike in {}: {sentence}", language.code());
            }
        }
    }
    // And the true one is taken.
    let path = story.port.scratch.path("good.comity");
    fs::write(&path, good).unwrap();
    assert_eq!(story.port.import(&path).new, 1);
    story.port.check();
    airport.check();
}
