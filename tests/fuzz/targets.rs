//! What a stranger's bytes are fed to. Each target takes any bytes at all: it must not panic, must not take more memory
//! than its own bounds say, and what it accepts must hold what is said beside it. libFuzzer runs them (`cargo fuzz`),
//! and so does the ordinary suite, without coverage, on any compiler (`tests/fuzzing.rs`).

use std::sync::OnceLock;

use comity_core::bundle::{BundleReader, Caps, Header, Opening};
use comity_core::exchange::entries_part;
use comity_core::journal::{check_canonical, value_spans};
use comity_core::keys::{Card, Certificate, SealAddress, SealKey, VerifyingKey, seal};
use comity_core::spreadsheet::workbook::{MAX_CELLS, MAX_COLUMNS, MAX_LINES, Workbook};

/// A target with the name of its folder of seeds.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: &[Target] = &[
    ("header", header),
    ("bundle", bundle),
    ("entries", entries),
    ("card", card),
    ("certificate", certificate),
    ("workbook", workbook),
];

/// The header of a bundle: what is read is written the same.
pub fn header(bytes: &[u8]) {
    if let Ok(header) = Header::parse(bytes) {
        assert!(header.to_bytes() == bytes, "two headers mean the same");
    }
}

/// Everything inside the seal: front, header, body, padding.
pub fn bundle(bytes: &[u8]) {
    let Some((key, address)) = golden_desk() else { return };
    let Ok(file) = seal(bytes, std::slice::from_ref(address)) else { return };
    // Small bounds, so that nothing large is unpacked by the hundred thousand.
    let caps = Caps { entries: 1 << 20, part: 1 << 20, total: 4 << 20 };
    let opening = Opening { identity: key, desk: GOLDEN_SIGN_KEY, known_features: &[], caps };
    let Ok(mut reader) = BundleReader::open(&file[..], &opening) else { return };
    while let Ok(Some(part)) = reader.next_part() {
        let length = part.info().length;
        if let Ok(bytes) = part.into_bytes() {
            assert!(bytes.len() as u64 == length, "a part is not as long as it says");
        }
    }
    let _ = reader.finish();
}

/// The entries part. The first two bytes say how many entries the header announces; the rest is the part.
pub fn entries(bytes: &[u8]) {
    let Some((count, part)) = bytes.split_first_chunk::<2>() else { return };
    let count = u64::from(u16::from_be_bytes(*count));
    let Ok(ranges) = entries_part::read(part, &[(1, count)]) else { return };
    assert!(ranges.iter().map(|range| range.entries.len() as u64).sum::<u64>() == count);
    for entry in ranges.iter().flat_map(|range| &range.entries) {
        assert!(check_canonical(&entry.body).is_ok(), "a body is not canonical");
        if let Ok(spans) = value_spans(&entry.body) {
            assert!(spans.iter().all(|span| entry.body.get(span.clone()).is_some()), "a value lies outside its body");
        }
    }
    // Whatever a stranger wrote, a relay writes it so that it reads as the same entries.
    let again = entries_part::write(&ranges);
    assert!(
        entries_part::read(&again, &[(1, count)]).as_ref() == Ok(&ranges),
        "a relay would change what it passes on"
    );
}

/// A card file: what is read is written the same.
pub fn card(bytes: &[u8]) {
    if let Ok(card) = Card::parse_file(bytes) {
        assert!(card.to_file() == bytes, "two cards mean the same");
    }
}

/// One certificate: what is read is written the same.
pub fn certificate(bytes: &[u8]) {
    if let Ok(certificate) = Certificate::parse(bytes) {
        assert!(certificate.to_bytes() == bytes, "two certificates mean the same");
    }
}

/// A spreadsheet that somebody takes over.
pub fn workbook(bytes: &[u8]) {
    let Ok(book) = Workbook::read(bytes) else { return };
    let lines = || book.sheets.iter().flat_map(|sheet| &sheet.lines);
    assert!(lines().count() <= MAX_LINES, "too many lines");
    assert!(lines().all(|line| line.cells.len() <= MAX_COLUMNS), "too many columns");
    assert!(lines().map(|line| line.cells.len()).sum::<usize>() <= MAX_CELLS, "too many cells");
}

/// The desk of the golden bundle: `fixtures/format-1/port-desk.json`. Its keys guard nothing.
const GOLDEN_DESK: &str = include_str!("../fixtures/format-1/port-desk.json");
const GOLDEN_SIGN_KEY: VerifyingKey = VerifyingKey(golden_sign_key());

/// What stands in quotation marks behind a name.
const fn quoted(name: &str) -> usize {
    let (text, name) = (GOLDEN_DESK.as_bytes(), name.as_bytes());
    let mut at = 0;
    while at + name.len() <= text.len() {
        let mut same = 0;
        while same < name.len() && text[at + same] == name[same] {
            same += 1;
        }
        if same == name.len() {
            return at + name.len() + 4;
        }
        at += 1;
    }
    text.len()
}

const fn golden_sign_key() -> [u8; 32] {
    let (text, from) = (GOLDEN_DESK.as_bytes(), quoted("sign_key"));
    let mut key = [0; 32];
    let mut at = 0;
    while at < 32 {
        key[at] = hex(text[from + 2 * at]) << 4 | hex(text[from + 2 * at + 1]);
        at += 1;
    }
    key
}

const fn hex(byte: u8) -> u8 {
    if byte < b'a' { byte - b'0' } else { byte - b'a' + 10 }
}

fn golden_desk() -> Option<&'static (SealKey, SealAddress)> {
    static DESK: OnceLock<Option<(SealKey, SealAddress)>> = OnceLock::new();
    DESK.get_or_init(|| {
        let text = GOLDEN_DESK.get(quoted("seal_key")..)?.split('"').next()?;
        let key = SealKey::parse(text).ok()?;
        let address = key.address().ok()?;
        Some((key, address))
    })
    .as_ref()
}
