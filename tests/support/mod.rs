//! Named desks with their own folder, clock and chance; each story ends in the same checks.

pub mod by_hand;
pub mod forger;
pub mod pages;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use comity_core::casework::views::{
    CaseView, CloseCase, Doing, LetterStep, NewCase, NewPerson, NewStep, Registered, TimelineEntry,
};
use comity_core::casework::{self, CaseworkError};
use comity_core::clock::{Clock, FixedClock};
use comity_core::exchange;
use comity_core::ids::RowId;
use comity_core::keys::{Certificate, KdfParams, Role};
use comity_core::law::Law;
use comity_core::model::schema::STAFF;
use comity_core::model::values::Value;
use comity_core::register::{AdoptedLimits, Folder, NewRegister, Opening, Register, projection};
use comity_core::secrets::{Chance, ChanceError, Passphrase};

pub const PASSPHRASE: &str = "correct horse battery staple";

/// 28 November 2026, 09:00 UTC.
pub const START: i64 = 1_795_856_400_000;
/// 2 March 2026, 09:00 UTC: for stories that begin when the request of [`mla`] comes.
pub const MARCH: i64 = 1_772_442_000_000;
pub const HOUR: i64 = 3_600_000;
pub const DAY: i64 = 24 * HOUR;

/// Chance that repeats: a counter under a seed, stretched by SHA-256.
pub struct SeededChance(u64, u64);

impl SeededChance {
    pub fn new(seed: u64) -> Self {
        Self(seed, 0)
    }
}

impl Chance for SeededChance {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), ChanceError> {
        use sha2::{Digest, Sha256};
        for chunk in bytes.chunks_mut(32) {
            self.1 += 1;
            let block = Sha256::digest([self.0.to_be_bytes(), self.1.to_be_bytes()].concat());
            chunk.iter_mut().zip(block).for_each(|(to, from)| *to = from);
        }
        Ok(())
    }
}

/// A folder that goes away with the test.
pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new(name: &str) -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let unique = format!("comity-{name}-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(unique);
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What set-up asks of a desk of the Tamarind Islands.
pub fn new_register(name: &str) -> NewRegister {
    NewRegister {
        authority: "Central Authority of the Tamarind Islands".into(),
        state: "MU".into(),
        time_zone: "Indian/Mauritius".into(),
        desk: name.into(),
        staff: format!("{name} clerk"),
        passphrase: Passphrase::chosen(PASSPHRASE).unwrap(),
        kdf: KdfParams::FLOOR,
        limits: AdoptedLimits::All,
    }
}

/// One desk at work.
pub struct Desk {
    pub name: String,
    pub register: Register,
    pub clock: Arc<FixedClock>,
    pub scratch: Scratch,
    seed: u64,
}

impl Desk {
    /// Sets up a desk of the authority of the Tamarind Islands.
    pub fn new(name: &str) -> Self {
        Self::adopting(name, AdoptedLimits::All)
    }

    /// A new register whose office has adopted these of the shipped limits.
    pub fn adopting(name: &str, limits: AdoptedLimits) -> Self {
        let authority = "Central Authority of the Tamarind Islands";
        Self::set_up(name, [authority, "MU", "Indian/Mauritius"], limits, START)
    }

    /// The same on 2 March 2026.
    pub fn in_march(name: &str) -> Self {
        let authority = "Central Authority of the Tamarind Islands";
        Self::set_up(name, [authority, "MU", "Indian/Mauritius"], AdoptedLimits::All, MARCH)
    }

    /// Sets up the desk of another State's authority.
    pub fn of(name: &str, authority: &str, state: &str, time_zone: &str) -> Self {
        Self::set_up(name, [authority, state, time_zone], AdoptedLimits::All, START)
    }

    fn set_up(name: &str, [authority, state, time_zone]: [&str; 3], limits: AdoptedLimits, begins: i64) -> Self {
        let scratch = Scratch::new(name);
        let clock = Arc::new(FixedClock::at(begins));
        let seed = name.bytes().fold(7u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
        let new = NewRegister {
            authority: authority.into(),
            state: state.into(),
            time_zone: time_zone.into(),
            limits,
            ..new_register(name)
        };
        let register = Register::create(folder(&scratch), new, opening(&clock, seed)).unwrap();
        Self { name: name.into(), register, clock, scratch, seed }
    }

    /// A desk that somebody else unlocked.
    pub fn at_work(name: String, register: Register, clock: Arc<FixedClock>, scratch: Scratch) -> Self {
        let seed = clock.now_ms() as u64;
        Self { name, register, clock, scratch, seed }
    }

    /// Locks and unlocks again.
    pub fn reopen(self) -> Self {
        self.while_locked(|_| ())
    }

    /// Locks and unlocks with a program that brings other law files.
    pub fn reopen_with(self, law: Arc<Law>) -> Self {
        self.unlocked(|_| (), law)
    }

    /// Locks, lets something happen to the files, and unlocks again.
    pub fn while_locked(self, happens: impl FnOnce(&Scratch)) -> Self {
        self.unlocked(happens, Arc::new(Law::shipped().unwrap()))
    }

    fn unlocked(self, happens: impl FnOnce(&Scratch), law: Arc<Law>) -> Self {
        let Self { name, register, clock, scratch, seed } = self;
        drop(register);
        happens(&scratch);
        let passphrase = Passphrase::typed(PASSPHRASE);
        let opening = Opening { law, ..opening(&clock, seed + 1) };
        let register = Register::unlock(folder(&scratch), None, &passphrase, opening).unwrap();
        Self { name, register, clock, scratch, seed: seed + 1 }
    }

    /// Keeps a copy of the register folder, as a backup would.
    pub fn back_up(self) -> Self {
        self.while_locked(|scratch| copy_folder(&scratch.path("register"), &scratch.path("backup")))
    }

    /// Puts the backup in the place of the register.
    pub fn restore(self) -> Self {
        self.while_locked(|scratch| put_in_place(&scratch.path("backup"), &scratch.path("register")))
    }

    /// Keeps an image of the whole machine: the register and the marker outside it.
    pub fn take_image(self) -> Self {
        self.while_locked(|scratch| {
            copy_folder(&scratch.path("register"), &scratch.path("image"));
            copy_folder(&scratch.path("markers"), &scratch.path("image-markers"));
        })
    }

    /// Puts the whole machine back to its image.
    pub fn put_image_back(self) -> Self {
        self.while_locked(|scratch| {
            put_in_place(&scratch.path("image"), &scratch.path("register"));
            put_in_place(&scratch.path("image-markers"), &scratch.path("markers"));
        })
    }

    /// Goes on with the image, and keeps what was at work as the image: two copies of one machine, by turns.
    pub fn change_places_with_image(self) -> Self {
        self.while_locked(|scratch| {
            for (at_work, image) in [("register", "image"), ("markers", "image-markers")] {
                let (at_work, image, third) = (scratch.path(at_work), scratch.path(image), scratch.path("third"));
                fs::rename(&at_work, &third).unwrap();
                fs::rename(&image, &at_work).unwrap();
                fs::rename(&third, &image).unwrap();
            }
        })
    }

    /// What this desk shows of every case, without the numbers that are its own.
    pub fn shown(&self) -> Vec<String> {
        let cases = casework::list_cases(&self.register, &Default::default()).unwrap().cases;
        let mut shown: Vec<String> = cases
            .iter()
            .map(|item| {
                let view = casework::get_case(&self.register, RowId::from_token(&item.id).unwrap()).unwrap();
                let mut told = serde_json::to_value(&view).unwrap();
                strip(&mut told);
                let mut listed = serde_json::to_value(item).unwrap();
                strip(&mut listed);
                format!("{listed}\n{told}")
            })
            .collect();
        shown.sort();
        shown
    }

    pub fn register_case(&mut self, new: &NewCase) -> Registered {
        self.clock.advance(HOUR);
        casework::register_case(&mut self.register, new).unwrap()
    }

    pub fn case(&self, reference: &str) -> CaseView {
        casework::get_case(&self.register, self.row(reference)).unwrap()
    }

    /// Every change of a case, the newest first.
    pub fn history(&self, reference: &str) -> Vec<TimelineEntry> {
        casework::history(&self.register, self.row(reference)).unwrap()
    }

    pub fn row(&self, reference: &str) -> RowId {
        casework::find_case(&self.register, reference).unwrap()
    }

    /// Edits one field as this desk sees it now.
    pub fn edit(&mut self, reference: &str, field: &str, value: &str) {
        self.clock.advance(HOUR);
        let view = self.case(reference);
        let edit = casework::views::FieldEdit {
            row: view.id.clone(),
            field: field.into(),
            value: Some(value.into()),
            seen: view.seen[field].clone(),
        };
        let row = self.row(reference);
        casework::edit_case(&mut self.register, row, &[edit]).unwrap();
    }

    /// Admits the other desk's card.
    pub fn admit(&mut self, other: &Desk) {
        let card = exchange::open_card(&exchange::export_card(&other.register).unwrap()).unwrap();
        let heard = exchange::own_fingerprint(&other.register).unwrap();
        exchange::admit_card(&mut self.register, &card, &heard).unwrap();
    }

    /// Seals everything the other desk lacks.
    pub fn export_to(&mut self, other: &Desk) -> PathBuf {
        self.clock.advance(HOUR);
        let path = self.scratch.path(&format!("to-{}-{}.comity", other.name, self.clock.now_ms()));
        exchange::export_bundle(&mut self.register, &other.name, &path).unwrap();
        path
    }

    pub fn import(&mut self, bundle: &Path) -> casework::views::BundleReport {
        self.clock.advance(HOUR);
        let before = self.hash();
        let seen = exchange::inspect_bundle(&mut self.register, bundle).unwrap();
        assert_eq!(self.hash(), before, "inspecting must not change the register");
        let done = exchange::import_bundle(&mut self.register, bundle).unwrap();
        assert_eq!(
            (seen.new, seen.changed, seen.conflicts, seen.entries),
            (done.new, done.changed, done.conflicts, done.entries)
        );
        done
    }

    pub fn hash(&self) -> String {
        self.register.content_hash().unwrap()
    }

    /// What must hold at the end of every story.
    pub fn check(&mut self) {
        let before = self.hash();
        let verified = self.register.verify().unwrap();
        assert!(verified.ok, "{}: {:?}", self.name, verified.problems);
        let cases = casework::list_cases(&self.register, &Default::default()).unwrap();
        self.register.rebuild().unwrap();
        assert_eq!(self.hash(), before, "{}: rebuilding changed the content", self.name);
        let again = casework::list_cases(&self.register, &Default::default()).unwrap();
        let told = |page: &casework::views::CaseListPage| serde_json::to_string(&page.cases).unwrap();
        assert_eq!(told(&cases), told(&again), "{}: rebuilding changed what lists show", self.name);
    }
}

/// The folder of a desk's register, and that of its marker.
pub fn folder(scratch: &Scratch) -> Folder {
    Folder::new(scratch.path("register"), scratch.path("markers"))
}

pub fn opening(clock: &Arc<FixedClock>, seed: u64) -> Opening {
    Opening {
        clock: clock.clone(),
        chance: Box::new(SeededChance::new(seed)),
        law: Arc::new(Law::shipped().unwrap()),
        process: "story test".into(),
    }
}

/// Two desks of one authority that know each other; the second has joined the first.
pub fn ministry_and_port() -> (Desk, Desk) {
    joined(Desk::new("Ministry"), Desk::new("Port"))
}

/// The same on 2 March 2026.
pub fn ministry_and_port_in_march() -> (Desk, Desk) {
    joined(Desk::in_march("Ministry"), Desk::in_march("Port"))
}

fn joined(mut ministry: Desk, mut port: Desk) -> (Desk, Desk) {
    ministry.admit(&port);
    port.admit(&ministry);
    let bundle = ministry.export_to(&port);
    let report = port.import(&bundle);
    assert!(report.joins_authority);
    (ministry, port)
}

/// Both desks hold the same register, and it is sound.
pub fn assert_agree(a: &mut Desk, b: &mut Desk) {
    assert_eq!(a.hash(), b.hash(), "{} and {} must hold the same register", a.name, b.name);
    for (here, there) in a.shown().iter().zip(b.shown()) {
        assert_eq!(*here, there, "{} and {} must show the same", a.name, b.name);
    }
    a.check();
    b.check();
}

/// A third desk of the authority, which has joined the first and knows the second.
pub fn airport(ministry: &mut Desk, port: &mut Desk) -> Desk {
    let mut airport = Desk::new("Airport");
    ministry.admit(&airport);
    airport.admit(ministry);
    let bundle = ministry.export_to(&airport);
    airport.import(&bundle);
    swap(ministry, port);
    swap(ministry, &mut airport);
    airport
}

/// Both desks send each other what the other lacks.
pub fn swap(a: &mut Desk, b: &mut Desk) {
    let bundle = a.export_to(b);
    b.import(&bundle);
    let bundle = b.export_to(a);
    a.import(&bundle);
}

pub fn mla(subject: &str) -> NewCase {
    NewCase {
        family: "mla".into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        their_reference: Some("75-04/99".into()),
        received_on: Some("2026-03-02".into()),
        subject: Some(subject.into()),
        instrument: Some("untoc".into()),
        persons: vec![NewPerson { name: "Li Wei 李伟".into(), role: None, ..NewPerson::default() }],
        ..NewCase::default()
    }
}

pub fn extradition(instrument: &str) -> NewCase {
    NewCase {
        family: "extradition".into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        subject: Some("Fraud".into()),
        instrument: Some(instrument.into()),
        persons: vec![NewPerson { name: "مُحَمَّد العربي".into(), ..NewPerson::default() }],
        ..NewCase::default()
    }
}

/// Replaces a folder by a copy of another one.
pub fn put_in_place(from: &Path, to: &Path) {
    fs::remove_dir_all(to).unwrap();
    copy_folder(from, to);
}

/// Copies a folder with all it holds.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().filter_map(Result::ok) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Takes row ids and tokens out: they are a register's own numbers. Whether bytes are present differs too.
fn strip(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(map) => {
            for own in ["id", "seen", "case_id", "row_id", "place", "present", "days_left", "may_give"] {
                map.remove(own);
            }
            // A case that is to be chosen, and the rows a record names, stand as tokens.
            map.retain(|_, value| value.as_str().is_none_or(|value| RowId::from_token(value).is_none()));
            map.values_mut().for_each(strip);
        }
        serde_json::Value::Array(list) => {
            list.iter_mut().for_each(strip);
            // Rows of one kind are listed by local number; what they say must be the same set.
            if list.iter().all(serde_json::Value::is_object) {
                list.sort_by_key(ToString::to_string);
            }
        }
        _ => {}
    }
}

/// Records a step, passing with a reason whatever the law asks before it: for stories about something else.
pub fn record_step(register: &mut Register, case: RowId, step: &NewStep) -> Result<CaseView, CaseworkError> {
    let mut step = step.clone();
    let mut given = step.given.clone().unwrap_or_default();
    if let Ok(before) = casework::gates_before(register, case, &Doing::from(&step)) {
        for gate in before.gates.into_iter().filter(|gate| gate.state == "held") {
            given.passes.insert(gate.code, "told elsewhere".into());
        }
        step.given = Some(given);
    }
    casework::record_step(register, case, &step)
}

/// Closes a case, passing with a reason whatever the law asks before the outcome and the end.
pub fn close_case(register: &mut Register, case: RowId, end: &CloseCase) -> Result<CaseView, CaseworkError> {
    let mut end = end.clone();
    let mut given = end.given.clone().unwrap_or_default();
    for stage in [end.outcome_stage.clone(), Some(end.stage.clone().unwrap_or_default())].into_iter().flatten() {
        let step = NewStep { stage, ..NewStep::default() };
        let Ok(before) = casework::gates_before(register, case, &Doing::from(&step)) else { continue };
        for gate in before.gates.into_iter().filter(|gate| gate.state == "held") {
            given.passes.insert(gate.code, "told elsewhere".into());
        }
    }
    end.given = Some(given);
    casework::close_case(register, case, &end)
}

/// Goes on as the same person with another role, as certified by the administrator.
pub fn with_role(mut desk: Desk, role: Role) -> Desk {
    let keys = forger::person_keys(&desk);
    let root = forger::person_keys(&desk);
    let certificate: Certificate =
        forger::certify_person(&desk, &format!("{} clerk", desk.name), role, &keys, &root.sign);
    let key = Value::Bytes(desk.register.session().key().as_bytes().to_vec());
    let mut staff = projection::all(desk.register.connection(), &STAFF).unwrap();
    staff.retain(|one| one.field(3).iter().any(|sibling| sibling.value == key));
    let row = staff.remove(0);
    let seen = |field: u16| row.field(field).iter().map(|one| one.dot).collect::<Vec<_>>();
    desk.register
        .transact(comity_core::journal::Action::AdmitDesk, |draft| {
            draft.write(&STAFF, row.row, 2, Value::text(role.code()), seen(2));
            draft.write(&STAFF, row.row, 5, Value::Bytes(certificate.to_bytes()), seen(5));
            Ok::<_, CaseworkError>(())
        })
        .unwrap();
    desk.reopen()
}

/// A signature under a letter as it reads now.
pub fn signing(register: &Register, letter: RowId, who: &str) -> LetterStep {
    let seen = casework::letter_mark(register, letter, None).unwrap();
    LetterStep { status: "signed".into(), who: Some(who.into()), seen: Some(seen), ..LetterStep::default() }
}
