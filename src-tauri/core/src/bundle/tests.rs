use super::*;
use crate::keys::certificates::CertificateRequest;
use crate::keys::{Certificate, Role, SealAddress, SealKey, SigningKey, Subject};
use crate::secrets::SecretBytes;
use crate::secrets::repeatable::Repeatable;
use std::io::{self, Read, Write};

mod damage;
mod golden;
mod hostile;

const ADDRESS: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&SecretBytes::new([seed; 32]))
}

fn certify(subject: Subject, name: &str, who: u8, by: u8) -> Vec<u8> {
    let request = CertificateRequest {
        subject,
        authority_root: key(1).verifying_key(),
        name: name.to_owned(),
        sign_key: key(who).verifying_key(),
        seal_address: SealAddress::parse(ADDRESS).unwrap(),
        mark: String::new(),
        desk: matches!(subject, Subject::Person(_)).then(|| key(3).verifying_key()),
        issued_at: 1_790_000_000_000,
    };
    Certificate::issue(request, &key(by)).unwrap().to_bytes()
}

/// The Main desk (key 3) writes to the Port desk (key 4) of the authority of key 1.
fn envelope() -> Envelope {
    Envelope {
        bundle_id: [0xb1; 16],
        kind: BundleKind::Sync,
        authority_root: key(1).verifying_key(),
        sender: key(3).verifying_key(),
        chain: vec![
            certify(Subject::Person(Role::Administrator), "Ana", 2, 1),
            certify(Subject::Desk, "Main desk", 3, 2),
        ],
        recipients: vec![key(4).verifying_key()],
        made_at: 1_790_000_001_000,
        ranges: vec![StreamRange {
            stream: [0x51; 24],
            from: 3,
            to: 9,
            previous_hash: [0x61; 32],
            head_hash: [0x62; 32],
        }],
        holdings: Holdings {
            have: vec![StreamHeld {
                stream: [0x51; 24],
                intervals: vec![HeldInterval { from: 1, to: 9, head_hash: [0x62; 32] }],
            }],
            aside: vec![Branch { stream: [0x53; 24], from: 7, to: 8, head_hash: [0x63; 32] }],
            want: vec![StreamIntervals { stream: [0x52; 24], intervals: vec![(4, 6), (120, 157)] }],
            want_files: vec![WantedFile { name: [0x71; 16], missing: Spans::of(65_536, 70_000) }],
        },
        receipts: vec![Receipt { bundle_id: [0xb0; 16], imported_at: 1_790_000_000_500 }],
        volume: Volume::ONLY,
        required_features: Vec::new(),
        optional_features: vec!["seen-notes".to_owned()],
    }
}

struct Port {
    seal: SealKey,
}

impl Port {
    fn new() -> Self {
        Self { seal: SealKey::generate() }
    }

    fn address(&self) -> SealAddress {
        self.seal.address().unwrap()
    }

    fn opening(&self) -> Opening<'_> {
        Opening { identity: &self.seal, desk: key(4).verifying_key(), known_features: &[], caps: Caps::default() }
    }

    /// Everything a desk does with a bundle before it believes it.
    fn take(&self, file: &[u8]) -> Result<(Header, Vec<Vec<u8>>), BundleError> {
        let mut reader = BundleReader::open(file, &self.opening())?;
        let mut parts = Vec::new();
        while let Some(part) = reader.next_part()? {
            parts.push(part.into_bytes()?);
        }
        Ok((reader.finish()?, parts))
    }
}

fn write(to: &Port, envelope: Envelope, parts: &mut [PartSource<'_>]) -> Vec<u8> {
    let mut file = Vec::new();
    write_bundle(&mut file, &[to.address()], envelope, parts, &key(3), &mut Repeatable(7, 0)).unwrap();
    file
}

/// Age around anything, as somebody could write it who knows the address only.
fn seal_raw(to: &Port, pieces: &[&[u8]]) -> Vec<u8> {
    crate::keys::seal(&pieces.concat(), &[to.address()]).unwrap()
}

/// A bundle with a body and signature made by hand.
fn by_hand(to: &Port, header: &Header, body: &[u8], padding: &[u8], signer: &SigningKey) -> Vec<u8> {
    let bytes = header.to_bytes();
    let signature = signer.sign(HEADER_DOMAIN, &bytes);
    seal_raw(
        to,
        &[MAGIC, &FORMAT.to_be_bytes(), &(bytes.len() as u32).to_be_bytes(), &bytes, &signature.0, body, padding],
    )
}

#[test]
fn entries_and_attachments_come_back_as_they_went() {
    let port = Port::new();
    let entries = b"entries ".repeat(5_000);
    let document = [0xd0; 70_000];
    let mut parts = [
        PartSource::entries(&entries),
        PartSource::attachment([7; 16], 0, || Ok(Box::new(&document[..]))),
        PartSource::new(9, b"later".to_vec(), || Ok(Box::new(io::empty()))),
    ];
    let file = write(&port, envelope(), &mut parts);
    assert!(file.len() < 10_000, "{} bytes for compressible content", file.len());
    let (header, parts) = port.take(&file).unwrap();
    assert_eq!(header.envelope, envelope());
    assert_eq!(parts, [entries.to_vec(), document.to_vec(), Vec::new()]);
    let kinds: Vec<u8> = header.parts.iter().map(|part| part.kind).collect();
    assert_eq!(kinds, [1, 2, 9], "unknown kinds of part are handed on");
}

#[test]
fn a_bundle_may_carry_news_without_any_part() {
    let port = Port::new();
    let (header, parts) = port.take(&write(&port, envelope(), &mut [])).unwrap();
    assert_eq!((header.body_length, parts.len()), (0, 0));
}

#[test]
fn the_sealed_length_is_padded() {
    let port = Port::new();
    let mut lengths = std::collections::BTreeSet::new();
    for size in (20_000..21_000).step_by(97) {
        let mut noise = Vec::new();
        Noise::new(size).read_to_end(&mut noise).unwrap();
        let file = write(&port, envelope(), &mut [PartSource::entries(&noise)]);
        let plain = crate::keys::unseal(&file, &port.seal, 1 << 20).unwrap();
        assert_eq!(plain.len() as u64, padded_length(plain.len() as u64), "nothing but padded lengths");
        lengths.insert(plain.len());
    }
    assert!(lengths.len() <= 4, "{lengths:?}");
}

/// Noise that is never in memory at once.
struct Noise {
    left: usize,
    state: u64,
}

impl Noise {
    fn new(left: usize) -> Self {
        Self { left, state: 88_172_645_463_325_252 }
    }
}

impl Read for Noise {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        // Odd lengths, so that blocks never arrive whole.
        let length = room.len().min(777).min(self.left);
        for byte in &mut room[..length] {
            self.state ^= self.state << 13;
            self.state ^= self.state >> 7;
            self.state ^= self.state << 17;
            *byte = self.state as u8;
        }
        self.left -= length;
        Ok(length)
    }
}

#[test]
fn a_large_attachment_is_streamed_both_ways() {
    const SIZE: usize = 5 << 20;
    let port = Port::new();
    let open = || -> io::Result<Box<dyn Read>> { Ok(Box::new(Noise::new(SIZE))) };
    let file = write(&port, envelope(), &mut [PartSource::attachment([5; 16], 0, open)]);
    let mut reader = BundleReader::open(&file[..], &port.opening()).unwrap();
    let mut part = reader.next_part().unwrap().unwrap();
    assert_eq!((part.info().length, part.info().attachment()), (SIZE as u64, Some(([5; 16], 0))));
    let mut expected = Noise::new(SIZE);
    let (mut got, mut want) = ([0; 1000], [0; 1000]);
    loop {
        let wanted = expected.read(&mut want).unwrap();
        part.read_exact(&mut got[..wanted]).unwrap();
        assert!(got[..wanted] == want[..wanted], "{} bytes before the end", expected.left);
        if wanted == 0 {
            break;
        }
    }
    part.finish().unwrap();
    reader.finish().unwrap();
}

#[test]
fn parts_may_be_skipped_but_are_still_checked() {
    let port = Port::new();
    let document = vec![3; 300_000];
    let mut parts = [PartSource::entries(b"one"), PartSource::attachment([1; 16], 0, || Ok(Box::new(&document[..])))];
    let file = write(&port, envelope(), &mut parts);
    let mut reader = BundleReader::open(&file[..], &port.opening()).unwrap();
    reader.next_part().unwrap().unwrap();
    let mut second = reader.next_part().unwrap().unwrap();
    second.read_exact(&mut [0; 10]).unwrap();
    assert_eq!(reader.finish().unwrap().parts.len(), 2);
}

#[test]
fn a_source_that_changes_between_the_passes_stops_the_writing() {
    let port = Port::new();
    for second in [&b"second try"[..], b"first trY"] {
        let mut tries = [&b"first try"[..], second].into_iter();
        let part = PartSource::attachment([0; 16], 0, || Ok(Box::new(tries.next().unwrap())));
        let result =
            write_bundle(io::sink(), &[port.address()], envelope(), &mut [part], &key(3), &mut Repeatable(1, 0));
        assert!(matches!(result, Err(BundleError::SourceChanged)), "{result:?}");
    }
}

#[test]
fn what_nobody_could_read_is_not_written() {
    let port = Port::new();
    let write = |edit: fn(&mut Envelope)| {
        let mut asked = envelope();
        edit(&mut asked);
        write_bundle(io::sink(), &[port.address()], asked, &mut [], &key(3), &mut Repeatable(1, 0)).unwrap_err()
    };
    for error in [
        write(|asked| asked.recipients.clear()),
        write(|asked| asked.sender = key(9).verifying_key()),
        write(|asked| asked.ranges[0].from = 0),
        write(|asked| asked.holdings.want[0].intervals = vec![(5, 4)]),
        write(|asked| asked.holdings.have.push(asked.holdings.have[0].clone())),
        write(|asked| asked.volume = Volume { number: 2, of: 1 }),
        write(|asked| asked.volume = Volume { number: 2, of: 2 }),
        write(|asked| asked.optional_features.push("Not Plain".into())),
    ] {
        assert!(matches!(error, BundleError::Unwritable { .. }), "{error:?}");
    }
}

#[test]
fn a_full_stick_is_told_as_such() {
    struct Full(usize);
    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(bytes.len()).ok_or(io::Error::from(io::ErrorKind::StorageFull))?;
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let port = Port::new();
    for room in [0, 100, 300, 1_000] {
        let parts = &mut [PartSource::entries(b"text")];
        let result = write_bundle(Full(room), &[port.address()], envelope(), parts, &key(3), &mut Repeatable(1, 0));
        assert!(matches!(result, Err(BundleError::Io { source, .. }) if source.kind() == io::ErrorKind::StorageFull));
    }
}
