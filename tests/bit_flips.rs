//! A bundle of 64 KiB with one bit turned, or cut anywhere, is refused, and nothing of it stays: in the file as it
//! travels, and inside its seal, where anybody who has the card of a desk can write.
//!
//! `./dev soak bits N SEED` turns more of them, all where N is 0.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use comity_core::casework;
use comity_core::clock::FixedClock;
use comity_core::error::{Explain, Weight};
use comity_core::exchange;
use comity_core::keys::{SealAddress, seal, unseal};
use comity_core::register::{Folder, Register};
use comity_core::secrets::{Chance, Passphrase};

use crate::support::by_hand::{FRONT, SIGNATURE};
use crate::support::{Desk, PASSPHRASE, Scratch, SeededChance, copy_folder, ministry_and_port, mla, opening};

/// The folder of the Port, and a bundle for it: entries, two documents, more than one chunk of age's 64 KiB.
struct Story {
    scratch: Scratch,
    clock: Arc<FixedClock>,
    address: SealAddress,
    bundle: Vec<u8>,
    /// What lies inside the seal.
    plain: Vec<u8>,
}

impl Story {
    fn new() -> Self {
        let (mut ministry, port) = ministry_and_port();
        for number in 0..8 {
            ministry.register_case(&mla(&format!("Bank records of company {number}")));
        }
        let case = ministry.register_case(&mla("Bank records")).reference;
        let row = ministry.row(&case);
        let mut scan = vec![0; 63_000];
        SeededChance::new(64).fill(&mut scan).unwrap();
        casework::attach_document(&mut ministry.register, row, "scan.pdf", &scan[..57_000]).unwrap();
        casework::attach_document(&mut ministry.register, row, "letter.pdf", &scan[57_000..]).unwrap();
        let bundle = fs::read(ministry.export_to(&port)).unwrap();
        let plain = unseal(&bundle, &port.register.desk_keys().seal, 1 << 20).unwrap().to_vec();
        assert!((65_536..80_000).contains(&plain.len()), "{} bytes", plain.len());
        let address = port.register.desk_keys().seal.address().unwrap();
        let Desk { register, clock, scratch, .. } = port;
        drop(register);
        Self { scratch, clock, address, bundle, plain }
    }

    /// Seals anything to the Port, as anybody can who has its card.
    fn sealed(&self, plain: &[u8]) -> Vec<u8> {
        seal(plain, std::slice::from_ref(&self.address)).unwrap()
    }

    /// Where age's own header ends.
    fn age_header(&self) -> usize {
        let last = self.bundle.windows(5).position(|window| window == b"\n--- ").unwrap() + 1;
        last + self.bundle[last..].iter().position(|byte| *byte == b'\n').unwrap() + 1
    }

    /// Where header, body and padding end inside the seal.
    fn ends(&self) -> [usize; 3] {
        let length = u32::from_be_bytes(self.plain[FRONT - 4..FRONT].try_into().unwrap()) as usize;
        let header = comity_core::bundle::Header::parse(&self.plain[FRONT..FRONT + length]).unwrap();
        let front = FRONT + length + SIGNATURE;
        [front, front + header.body_length as usize, self.plain.len()]
    }
}

/// A copy of a desk's register, at work on its own, so that several can be tried at once.
struct Tried {
    register: Register,
    path: PathBuf,
    attachments: PathBuf,
    hash: String,
    files: usize,
}

impl Tried {
    fn of(story: &Story, number: usize) -> Self {
        let scratch = &story.scratch;
        let home = scratch.path(&format!("copy-{number}"));
        copy_folder(&scratch.path("register"), &home);
        let folder = Folder::new(home.clone(), scratch.path(&format!("copy-markers-{number}")));
        let passphrase = Passphrase::typed(PASSPHRASE);
        let opening = opening(&story.clock, 900 + number as u64);
        let register = Register::unlock(folder, None, &passphrase, opening).unwrap();
        let hash = register.content_hash().unwrap();
        let attachments = home.join("attachments");
        let files = fs::read_dir(&attachments).unwrap().count();
        Self { register, path: scratch.path(&format!("tried-{number}.comity")), attachments, hash, files }
    }

    /// Whether a file is refused as one that is damaged or not authentic; what is wrong otherwise.
    fn is_refused(&mut self, bytes: &[u8]) -> Result<(), String> {
        fs::write(&self.path, bytes).unwrap();
        match exchange::import_bundle(&mut self.register, &self.path) {
            Ok(_) => Err("it was imported".into()),
            Err(error) if error.explain().weight != Weight::Damaged => Err(format!("{:?}", error.explain())),
            Err(_) => self.is_as_before(),
        }
    }

    /// The same for what is sealed anew: a few bits of the compressed form mean nothing, so a bundle may also show as
    /// the very one it was.
    fn is_refused_or_the_same(&mut self, bytes: &[u8], report: &str) -> Result<bool, String> {
        fs::write(&self.path, bytes).unwrap();
        let shown = exchange::inspect_bundle(&mut self.register, &self.path);
        self.is_as_before()?;
        match shown {
            Err(error) => match error.explain().weight {
                // Some numbers are as good as others: a length too large, a version not known.
                Weight::Damaged | Weight::Refused => Ok(false),
                _ => Err(format!("{:?}", error.explain())),
            },
            Ok(shown) if serde_json::to_string(&shown).unwrap() == report => Ok(true),
            Ok(shown) => Err(format!("it shows as another bundle: {shown:?}")),
        }
    }

    fn is_as_before(&self) -> Result<(), String> {
        let files = fs::read_dir(&self.attachments).unwrap().count();
        if files != self.files {
            return Err(format!("{} files were left in the folder of attachments", files - self.files));
        }
        let hash = self.register.content_hash().unwrap();
        if hash == self.hash { Ok(()) } else { Err("the content changed".into()) }
    }
}

fn flipped(bytes: &[u8], bit: usize) -> Vec<u8> {
    let mut flipped = bytes.to_vec();
    flipped[bit / 8] ^= 1 << (bit % 8);
    flipped
}

/// So many different places between `from` and `to`, by chance; all where there are fewer.
fn places(chance: &mut SeededChance, from: usize, to: usize, count: usize) -> Vec<usize> {
    if to - from <= count {
        return (from..to).collect();
    }
    let mut places = std::collections::BTreeSet::new();
    while places.len() < count {
        let mut drawn = [0; 8];
        chance.fill(&mut drawn).unwrap();
        places.insert(from + (u64::from_be_bytes(drawn) % (to - from) as u64) as usize);
    }
    places.into_iter().collect()
}

#[test]
fn every_turned_bit_and_every_cut_of_the_file_is_refused_and_nothing_stays() {
    let story = Story::new();
    let mut tried = Tried::of(&story, 0);
    let (header, length) = (story.age_header(), story.bundle.len());
    let mut chance = SeededChance::new(1);
    // Of age's header, stanzas that no reader knows included, many bits; nonce; first chunk; second and last chunk.
    let chunk = header + 16 + 65_552;
    let spread = [(0, header, 160), (header, header + 16, 24), (header + 16, chunk, 120), (chunk, length, 60)];
    for (from, to, count) in spread {
        assert!(from < to, "{spread:?}");
        for bit in places(&mut chance, from * 8, to * 8, count) {
            let told = tried.is_refused(&flipped(&story.bundle, bit));
            assert_eq!(told, Ok(()), "bit {bit}, age header ends at {header}");
        }
    }
    // Cut after each line of the header, on both sides of every border, and anywhere.
    let mut cuts = places(&mut chance, 0, length, 120);
    cuts.extend((0..header).filter(|at| story.bundle[*at] == b'\n').flat_map(|at| [at, at + 1]));
    cuts.extend([header, header + 15, header + 16, header + 17, chunk - 1, chunk, chunk + 1, length - 17, length - 1]);
    for cut in cuts {
        assert_eq!(tried.is_refused(&story.bundle[..cut]), Ok(()), "cut at {cut} of {length}");
    }
    let further = [&story.bundle[..], &[0]].concat();
    assert_eq!(tried.is_refused(&further), Ok(()), "a byte behind the end");
    // The file as it was is as good as ever.
    fs::write(&tried.path, &story.bundle).unwrap();
    let report = exchange::import_bundle(&mut tried.register, &tried.path).unwrap();
    assert_eq!((report.new, report.documents), (9, 2));
    assert!(tried.register.verify().unwrap().ok);
}

#[test]
fn every_turned_bit_and_every_cut_inside_the_seal_is_refused_and_nothing_stays() {
    let story = Story::new();
    let mut tried = Tried::of(&story, 0);
    let report = shown(&mut tried, &story);
    let [front, body, end] = story.ends();
    let mut chance = SeededChance::new(2);
    let mut same = 0;
    for (from, to, count) in [(0, FRONT, 60), (FRONT, front, 120), (front, body, 60), (body, end, 20)] {
        for bit in places(&mut chance, from * 8, to * 8, count) {
            let bytes = story.sealed(&flipped(&story.plain, bit));
            match tried.is_refused_or_the_same(&bytes, &report) {
                Ok(is_same) => {
                    assert!(!is_same || (front * 8..body * 8).contains(&bit), "bit {bit} means nothing");
                    same += usize::from(is_same);
                }
                Err(told) => panic!("bit {bit} of {end} bytes: {told}"),
            }
        }
    }
    assert!(same < 5, "{same} bits of the compressed body mean nothing");
    let mut cuts = places(&mut chance, 0, end, 50);
    cuts.extend([0, 14, FRONT - 1, FRONT, front - SIGNATURE, front - 1, front, body - 1, body, end - 1]);
    for cut in cuts {
        let told = tried.is_refused_or_the_same(&story.sealed(&story.plain[..cut]), &report);
        assert_eq!(told, Ok(false), "cut at {cut} of {end}");
    }
}

/// What the bundle as it was shows.
fn shown(tried: &mut Tried, story: &Story) -> String {
    fs::write(&tried.path, story.sealed(&story.plain)).unwrap();
    serde_json::to_string(&exchange::inspect_bundle(&mut tried.register, &tried.path).unwrap()).unwrap()
}

/// `./dev soak bits N SEED`: so many bits of the file by chance, or all of them where N is 0; then a tenth as many
/// inside the seal.
#[test]
#[ignore = "run by ./dev soak bits"]
fn soak() {
    let number = |name: &str, otherwise: u64| std::env::var(name).map_or(otherwise, |text| text.parse().unwrap());
    let (count, seed) = (number("COMITY_SOAK_RUNS", 10_000) as usize, number("COMITY_SOAK_SEED", 1));
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let story = Story::new();
    let all = |bytes: &[u8], wanted: usize| {
        let wanted = if wanted == 0 { usize::MAX } else { wanted };
        places(&mut SeededChance::new(seed), 0, bytes.len() * 8, wanted)
    };
    let outside = all(&story.bundle, count);
    let inside = all(&story.plain, if count == 0 { outside.len() / 10 } else { count.div_ceil(10) });
    println!("{} bits of the file, {} bits inside its seal", outside.len(), inside.len());
    let (next, violations) = (AtomicU64::new(0), AtomicU64::new(0));
    let began = std::time::Instant::now();
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let (story, outside, inside, next, violations) = (&story, &outside, &inside, &next, &violations);
            scope.spawn(move || {
                let mut tried = Tried::of(story, thread);
                let report = shown(&mut tried, story);
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed) as usize;
                    let (told, bit, what) = if let Some(bit) = outside.get(at) {
                        (tried.is_refused(&flipped(&story.bundle, *bit)), bit, "the file")
                    } else if let Some(bit) = inside.get(at - outside.len()) {
                        let bytes = story.sealed(&flipped(&story.plain, *bit));
                        (tried.is_refused_or_the_same(&bytes, &report).map(drop), bit, "what is sealed")
                    } else {
                        break;
                    };
                    if let Err(told) = told {
                        violations.fetch_add(1, Ordering::Relaxed);
                        println!("bit {bit} of {what} turned: {told}");
                    }
                    if at % 10_000 == 9_999 {
                        println!("{} bits, {:.0} s", at + 1, began.elapsed().as_secs_f64());
                    }
                }
            });
        }
    });
    let runs = outside.len() + inside.len();
    let each = began.elapsed().as_secs_f64() * 1000.0 * threads as f64 / runs as f64;
    println!("{each:.1} ms a bit on each of {threads} threads");
    println!("{runs} runs, {} violations", violations.load(Ordering::Relaxed));
    assert_eq!(violations.load(Ordering::Relaxed), 0);
}
