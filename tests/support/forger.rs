//! A desk that lies: bundles put together by hand, with keys the liar truly holds.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use comity_core::bundle::{BundleKind, Envelope, Holdings, PartSource, StreamRange, Volume, write_bundle};
use comity_core::clock::Hlc;
use comity_core::exchange::entries_part::{self, RangeEntries, TravellingEntry, TravellingRun};
use comity_core::ids::{Dot, LocalStream, RowId, StreamId, named_row};
use comity_core::journal::{
    BodyError, ChainHash, GENESIS, Header, Names, RunSeed, Write, encode_body, entry_hash, tip_bytes, value_spans,
};
use comity_core::keys::certificates::CertificateRequest;
use comity_core::keys::{
    Certificate, PersonKeys, Role, SealAddress, SigningKey, Subject, VerifyingKey, load_slots, open_slot,
};
use comity_core::model::schema::Table;
use comity_core::model::values::Value;
use comity_core::register::tables::{entries, people, streams};
use comity_core::register::{ADMINISTRATIVE, Register, TIP};
use comity_core::secrets::Passphrase;
use sha2::{Digest, Sha256};

use super::{Desk, PASSPHRASE, SeededChance};

/// The private keys of the person who works at a desk.
pub fn person_keys(desk: &Desk) -> PersonKeys {
    let slots = load_slots(&desk.scratch.path("register")).unwrap();
    open_slot(&slots.file, None, &Passphrase::typed(PASSPHRASE)).unwrap().keys
}

/// Who an entry says wrote it, and whose keys sign it.
#[derive(Clone)]
pub struct Hand {
    pub named: VerifyingKey,
    pub person: SigningKey,
    pub desk: SigningKey,
}

impl Hand {
    /// The person at work at this desk, truthfully.
    pub fn of(desk: &Desk) -> Self {
        let person = person_keys(desk).sign;
        Self { named: person.verifying_key(), person, desk: desk.register.desk_keys().sign.clone() }
    }
}

/// Where in which stream an entry would stand.
#[derive(Clone, Copy)]
pub struct Place {
    pub stream: StreamId,
    pub from: u64,
    pub previous: ChainHash,
}

impl Place {
    /// After the last entry of a desk's own stream.
    pub fn after(desk: &Desk) -> Self {
        let own = desk.register.own();
        Self { stream: own.id, from: own.last + 1, previous: own.last_hash }
    }

    /// The beginning of another epoch of a desk.
    pub fn new_epoch(desk: &Desk) -> Self {
        Self { stream: StreamId::new(desk.register.desk(), [9; 8]), from: 1, previous: GENESIS }
    }

    /// The body of the entry that would stand here.
    pub fn body(&self) -> Body {
        let mut numbers = Numbers::default();
        let own = numbers.local_stream(self.stream).unwrap();
        Body { numbers, own, sequence: self.from, writes: Vec::new() }
    }
}

/// Names without a register behind them.
#[derive(Default)]
struct Numbers {
    streams: Vec<StreamId>,
    named: Vec<[u8; 16]>,
}

fn place_of<T: PartialEq>(list: &mut Vec<T>, wanted: T) -> usize {
    list.iter().position(|known| *known == wanted).unwrap_or_else(|| {
        list.push(wanted);
        list.len() - 1
    })
}

impl Names for Numbers {
    fn local_stream(&mut self, stream: StreamId) -> Result<LocalStream, BodyError> {
        Ok(LocalStream(place_of(&mut self.streams, stream) as u16 + 1))
    }
    fn global_stream(&self, stream: LocalStream) -> Result<StreamId, BodyError> {
        self.streams.get(stream.0 as usize - 1).copied().ok_or(BodyError::UnknownName)
    }
    fn local_named(&mut self, name: [u8; 16]) -> Result<RowId, BodyError> {
        Ok(RowId::named(place_of(&mut self.named, name) as i64 + 1))
    }
    fn global_named(&self, row: RowId) -> Result<[u8; 16], BodyError> {
        self.named.get(row.0 as usize - 1).copied().ok_or(BodyError::UnknownName)
    }
}

/// The field writes of one made-up entry.
pub struct Body {
    numbers: Numbers,
    own: LocalStream,
    sequence: u64,
    writes: Vec<Write>,
}

impl Body {
    /// A new row.
    pub fn create(mut self, table: &Table, fields: Vec<(u16, Value)>) -> Self {
        let row = RowId::created_by(Dot::new(self.own, self.sequence, self.writes.len()));
        self.push(table, row, fields);
        self
    }

    /// A row with a name of its own.
    pub fn named(mut self, table: &Table, kind: &str, origin: &[u8], fields: Vec<(u16, Value)>) -> Self {
        let row = self.numbers.local_named(named_row(kind, origin)).unwrap();
        self.push(table, row, fields);
        self
    }

    fn push(&mut self, table: &Table, row: RowId, fields: Vec<(u16, Value)>) {
        for (field, value) in fields {
            let dot = Dot::new(self.own, self.sequence, self.writes.len());
            self.writes.push(Write { dot, table: table.code, row, field, value, seen: Vec::new() });
        }
    }

    /// Lets the last write replace these ones: (stream, sequence, index).
    pub fn seeing(mut self, seen: impl IntoIterator<Item = (StreamId, u64, usize)>) -> Self {
        for (stream, sequence, index) in seen {
            let stream = self.numbers.local_stream(stream).unwrap();
            self.writes.last_mut().unwrap().seen.push(Dot::new(stream, sequence, index));
        }
        self
    }

    /// The bytes as they would travel.
    pub fn bytes(&self) -> Vec<u8> {
        encode_body(self.own, self.sequence, &self.writes, &self.numbers).unwrap()
    }
}

/// One entry as it travels.
#[derive(Clone)]
pub struct Entry {
    pub hlc: u64,
    pub action: u16,
    pub body: Vec<u8>,
    pub signature: Option<[u8; 64]>,
    pub batch: Option<[u8; 16]>,
}

/// One range as it travels, everything in it open to change.
#[derive(Clone)]
pub struct Range {
    pub stream: StreamId,
    pub from: u64,
    pub previous: ChainHash,
    pub head: ChainHash,
    /// First entry, staff key, seed.
    pub runs: Vec<(u64, [u8; 32], [u8; 32])>,
    pub tips: Vec<(u64, [u8; 128])>,
    pub entries: Vec<Entry>,
}

impl Range {
    /// Entries that a desk holds, as it would send them truthfully.
    pub fn held(desk: &Desk, stream: StreamId, from: u64, to: u64) -> Self {
        let connection = desk.register.connection();
        let number = streams::all(connection).unwrap().into_iter().find(|(_, id)| *id == stream).unwrap().0;
        let hash = |sequence| entries::hash(connection, number, sequence).unwrap();
        let mut range = Self {
            stream,
            from,
            previous: if from == 1 { GENESIS } else { hash(from - 1).unwrap() },
            head: hash(to).unwrap(),
            runs: Vec::new(),
            tips: entries::tips(connection, number, from, to).unwrap(),
            entries: Vec::new(),
        };
        for (first, staff, seed) in entries::runs(connection, number, from, to).unwrap() {
            range.runs.push((first, streams::staff_key(connection, staff).unwrap(), seed.unwrap()));
        }
        for sequence in from..=to {
            let row = entries::get(connection, number, sequence).unwrap().unwrap();
            let entries::EntryRow { hlc, action, body, signature, batch, .. } = row;
            range.entries.push(Entry { hlc: hlc.0, action, body, signature, batch });
        }
        range
    }

    /// One made-up entry that stands in its own run. An administrative one is also signed by itself.
    pub fn made(place: Place, hand: &Hand, body: Vec<u8>, hlc: Hlc, administrative: bool) -> Self {
        let Place { stream, from, previous } = place;
        let seed = [5; 32];
        let header = Header {
            stream: &stream,
            sequence: from,
            previous: &previous,
            hlc,
            staff: hand.named.as_bytes(),
            action: 10,
            batch: None,
        };
        let head = entry_hash(&header, &body, &value_spans(&body).unwrap(), &RunSeed::new(seed));
        let tip = tip_bytes(&stream, from, &head);
        let signatures = [hand.person.sign(TIP, &tip).0, hand.desk.sign(TIP, &tip).0].concat();
        let signature = administrative.then(|| hand.person.sign(ADMINISTRATIVE, &tip).0);
        Self {
            stream,
            from,
            previous,
            head,
            runs: vec![(from, *hand.named.as_bytes(), seed)],
            tips: vec![(from, signatures.try_into().unwrap())],
            entries: vec![Entry { hlc: hlc.0, action: 10, body, signature, batch: None }],
        }
    }

    fn travelling(&self) -> RangeEntries {
        let run = |(first, staff, seed): &(u64, [u8; 32], [u8; 32])| TravellingRun {
            first: *first,
            staff: *staff,
            seed: Some(*seed),
        };
        let entry = |entry: &Entry| {
            let Entry { hlc, action, body, signature, batch } = entry.clone();
            TravellingEntry { hlc, action, body, signature, batch }
        };
        RangeEntries {
            from: self.from,
            runs: self.runs.iter().map(run).collect(),
            tips: self.tips.clone(),
            salts: Vec::new(),
            entries: self.entries.iter().map(entry).collect(),
        }
    }
}

/// Seals ranges to a desk, as `from` does, with certificates of `from`'s choice in the header.
pub fn seal(from: &Desk, to: &Desk, certificates: &[&Certificate], ranges: &[Range]) -> PathBuf {
    seal_with_parts(from, to, certificates, ranges, 1)
}

/// The same with the entries part so many times.
pub fn seal_with_parts(
    from: &Desk,
    to: &Desk,
    certificates: &[&Certificate],
    ranges: &[Range],
    entries_parts: usize,
) -> PathBuf {
    let connection = from.register.connection();
    let mut chain: Vec<Vec<u8>> = certificates.iter().map(|one| one.to_bytes()).collect();
    chain.extend(people::staff(connection).unwrap().into_iter().map(|one| one.certificate));
    chain.extend(people::desks(connection).unwrap().into_iter().map(|one| one.certificate));
    let part = entries_part::write(&ranges.iter().map(Range::travelling).collect::<Vec<_>>());
    let described = |range: &Range| StreamRange {
        stream: range.stream.0,
        from: range.from,
        to: range.from + range.entries.len() as u64 - 1,
        previous_hash: range.previous,
        head_hash: range.head,
    };
    let keys = from.register.desk_keys();
    let envelope = Envelope {
        bundle_id: Sha256::digest(&part)[..16].try_into().unwrap(),
        kind: BundleKind::Sync,
        authority_root: from.register.authority_root(),
        sender: keys.sign.verifying_key(),
        chain,
        recipients: vec![to.register.desk_keys().sign.verifying_key()],
        made_at: 0,
        ranges: ranges.iter().map(described).collect(),
        holdings: Holdings::default(),
        receipts: Vec::new(),
        volume: Volume::ONLY,
        required_features: Vec::new(),
        optional_features: Vec::new(),
    };
    let address = to.register.desk_keys().seal.address().unwrap();
    let (mut bytes, mut chance) = (Vec::new(), SeededChance::new(11));
    let mut parts: Vec<PartSource<'_>> = (0..entries_parts).map(|_| PartSource::entries(&part)).collect();
    write_bundle(&mut bytes, &[address], envelope, &mut parts, &keys.sign, &mut chance).unwrap();
    let path = to.scratch.path("forged.comity");
    fs::write(&path, bytes).unwrap();
    path
}

/// A person who was never asked: name, role, keys, certified by `issuer`.
pub fn certify_person(desk: &Desk, name: &str, role: Role, keys: &PersonKeys, issuer: &SigningKey) -> Certificate {
    let desk_key = desk.register.desk_keys().sign.verifying_key();
    let seal = keys.seal.address().unwrap();
    let subject = Subject::Person(role);
    certify(desk.register.authority_root(), subject, name, keys.sign.verifying_key(), seal, Some(desk_key), issuer)
}

/// A certificate about anybody; desks get the mark `Q`.
pub fn certify(
    authority_root: VerifyingKey,
    subject: Subject,
    name: &str,
    sign_key: VerifyingKey,
    seal_address: SealAddress,
    desk: Option<VerifyingKey>,
    issuer: &SigningKey,
) -> Certificate {
    let mark = if subject == Subject::Desk { "Q".to_owned() } else { String::new() };
    let name = name.to_owned();
    let request =
        CertificateRequest { subject, authority_root, name, sign_key, seal_address, mark, desk, issued_at: 1 };
    Certificate::issue(request, issuer).unwrap()
}

/// Every row of every table.
pub fn tables_of(register: &Register) -> BTreeMap<String, Vec<u8>> {
    let connection = register.connection();
    let mut tables = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
        .unwrap();
    let names: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut picture = BTreeMap::new();
    for name in names {
        let mut hasher = Sha256::new();
        let mut statement = connection.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            (0..columns).for_each(|column| hasher.update(format!("{:?}\0", row.get_ref(column).unwrap())));
        }
        picture.insert(name, hasher.finalize().to_vec());
    }
    picture
}

/// Every row of every table and the name of every attachment: two equal pictures, and nothing has changed.
pub fn picture(desk: &Desk) -> BTreeMap<String, Vec<u8>> {
    let mut picture = tables_of(&desk.register);
    for entry in fs::read_dir(desk.scratch.path("register/attachments")).unwrap().filter_map(Result::ok) {
        picture.insert(entry.file_name().to_string_lossy().into_owned(), Vec::new());
    }
    picture.insert("content hash".into(), desk.hash().into_bytes());
    picture.insert("head".into(), desk.register.head().unwrap().into_bytes());
    picture
}
