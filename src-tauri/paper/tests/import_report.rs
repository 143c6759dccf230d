//! The import report, printed from registers of two desks that really sent each other a bundle.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "sample/office.rs"]
mod office;
#[path = "sample/poppler.rs"]
#[allow(dead_code)]
mod poppler;

use std::path::PathBuf;
use std::sync::Arc;

use comity_core::casework::views::{FieldEdit, NewCase, NewNote, NewPerson, OfficeSettings};
use comity_core::casework::{self, Expunge};
use comity_core::clock::FixedClock;
use comity_core::exchange;
use comity_core::keys::KdfParams;
use comity_core::law::Law;
use comity_core::register::{AdoptedLimits, Folder, NewRegister, Opening, Register};
use comity_core::secrets::{Passphrase, SystemChance};
use comity_core::text::{Language, Texts};
use comity_paper::import_report;
use office::{NOW, Scratch};

const HERE: &str = "Records of two accounts at the Harbour Bank";
const THERE: &str = "Records of one account at the Harbour Bank";
const HOSTILE: &str = "#panic() $x$ <b>Ali</b> {page} \u{202E}gpj.exe \u{0} 🚢";
const GROUND: &str = "Data Protection Act 2017, s. 39";

struct Desk {
    register: Register,
    clock: Arc<FixedClock>,
    scratch: Scratch,
}

impl Desk {
    fn new(test: &str, name: &str, staff: &str) -> Self {
        let scratch = Scratch::new(&format!("{test}-{name}"));
        let clock = Arc::new(FixedClock::at(NOW));
        let new = NewRegister {
            authority: "Ministry of Justice – Central Authority".into(),
            state: "DJ".into(),
            time_zone: "Africa/Djibouti".into(),
            desk: name.into(),
            staff: staff.into(),
            passphrase: Passphrase::chosen("training only for a test").unwrap(),
            kdf: KdfParams::FLOOR,
            limits: AdoptedLimits::All,
        };
        let opening = Opening {
            clock: clock.clone(),
            chance: Box::new(SystemChance),
            law: Arc::new(Law::shipped().unwrap()),
            process: "test".into(),
        };
        let folder = Folder::new(scratch.0.join("register"), scratch.0.join("state"));
        let register = Register::create(folder, new, opening).unwrap();
        Self { register, clock, scratch }
    }

    fn register_case(&mut self, subject: &str) -> String {
        self.clock.advance(60_000);
        let new = NewCase {
            family: "mla".into(),
            direction: "incoming".into(),
            partner: Some("FR".into()),
            their_reference: Some("75-04/99".into()),
            subject: Some(subject.into()),
            instrument: Some("untoc".into()),
            persons: vec![NewPerson { name: "مُحَمَّد العربي".into(), ..NewPerson::default() }],
            ..NewCase::default()
        };
        casework::register_case(&mut self.register, &new).unwrap().reference
    }

    fn edit(&mut self, reference: &str, field: &str, value: &str) {
        self.clock.advance(60_000);
        let case = casework::find_case(&self.register, reference).unwrap();
        let view = casework::get_case(&self.register, case).unwrap();
        let seen = view.seen[field].clone();
        let edit = FieldEdit { row: view.id, field: field.into(), value: Some(value.into()), seen };
        casework::edit_case(&mut self.register, case, &[edit]).unwrap();
    }

    fn note(&mut self, reference: &str, text: &str) {
        self.clock.advance(60_000);
        let case = casework::find_case(&self.register, reference).unwrap();
        let note = NewNote { text: text.into(), ..NewNote::default() };
        casework::add_note(&mut self.register, case, &note).unwrap();
    }

    fn attach(&mut self, reference: &str, name: &str) {
        let case = casework::find_case(&self.register, reference).unwrap();
        casework::attach_document(&mut self.register, case, name, name.repeat(500).as_bytes()).unwrap();
    }

    fn admit(&mut self, other: &Self) {
        let card = exchange::open_card(&exchange::export_card(&other.register).unwrap()).unwrap();
        let heard = exchange::own_fingerprint(&other.register).unwrap();
        exchange::admit_card(&mut self.register, &card, &heard).unwrap();
    }

    fn export_to(&mut self, name: &str) -> PathBuf {
        self.clock.advance(60_000);
        let path = self.scratch.0.join(format!("to-{name}-{}.comity", self.register.now_ms()));
        exchange::export_bundle(&mut self.register, name, &path).unwrap();
        path
    }

    /// Imports a bundle and tells its id.
    fn import(&mut self, bundle: &std::path::Path) -> String {
        self.clock.advance(3_600_000);
        exchange::import_bundle(&mut self.register, bundle).unwrap().id
    }

    fn printed(&self, name: &str, bundle: &str, language: Language) -> Printed {
        let file = import_report(&self.register, bundle, language).unwrap();
        if let Some(folder) = std::env::var_os("COMITY_SAMPLE_PAGES") {
            let path = std::path::Path::new(&folder).join(format!("import-{name}-{}.pdf", language.code()));
            std::fs::write(path, &file.bytes).unwrap();
        }
        Printed { text: poppler::text_of(&file.bytes), bytes: file.bytes, name: file.name }
    }
}

struct Printed {
    text: String,
    bytes: Vec<u8>,
    name: String,
}

impl Printed {
    /// Fails unless all of these stand on the page, whatever the line breaks.
    fn says(&self, values: &[&str]) {
        let squeezed = |text: &str| -> String {
            let kept =
                |c: &char| !c.is_whitespace() && !matches!(c, '\u{64B}'..='\u{652}' | '-' | '\u{2066}'..='\u{2069}');
            text.chars().filter(kept).collect()
        };
        let text = squeezed(&self.text);
        for value in values {
            assert!(text.contains(&squeezed(value)), "{value} is not in\n{}", self.text);
        }
    }
}

/// The Ministry and the Port hold one case; the Port works as `A. Port`.
fn two_desks(test: &str) -> (Desk, Desk, String) {
    let mut ministry = Desk::new(test, "Ministry", "Amina Warsame");
    let mut port = Desk::new(test, "Port", "Luís Ferreira");
    ministry.admit(&port);
    port.admit(&ministry);
    let reference = ministry.register_case("Records of accounts at the Harbour Bank");
    let bundle = ministry.export_to("Port");
    port.import(&bundle);
    (ministry, port, reference)
}

#[test]
fn what_came_stands_on_the_page_in_every_language() {
    let (mut ministry, mut port, reference) = two_desks("import-full");
    ministry.edit(&reference, "subject", HERE);
    port.edit(&reference, "subject", THERE);
    port.edit(&reference, "officer", "Хадиджа Осман");
    port.note(&reference, "The bank asks for a translation of the request.");
    port.attach(&reference, "warrant.pdf");
    let new = port.register_case("طلب سماع شاهد بشأن الحساب 75-04/99");
    let bundle = port.export_to("Ministry");
    let id = ministry.import(&bundle);

    let report = casework::import_report(&ministry.register, &id).unwrap();
    assert_eq!((report.bundle.new, report.bundle.changed, report.contested.len()), (1, 1, 1));
    let values: Vec<_> = report.contested[0].values.iter().map(|one| (one.change.now.as_deref(), &*one.desk)).collect();
    assert_eq!(values, [(Some(HERE), "Ministry"), (Some(THERE), "Port")]);
    let officer = report.changed_cases[0].entries.iter().flat_map(|entry| &entry.changes);
    let officer: Vec<_> = officer.filter(|change| change.field == "officer").collect();
    assert_eq!((officer[0].was.as_deref(), officer[0].now.as_deref()), (None, Some("Хадиджа Осман")));
    assert_eq!(report.documents_came[0].name, "warrant.pdf");
    assert!(report.documents_came[0].present && report.documents_absent.is_empty());
    assert_eq!((report.staff.as_str(), report.volume, report.by_itself), ("Amina Warsame", (1, 1), false));
    assert_eq!(report.left_out, Default::default());

    let office = casework::office_settings(&ministry.register).unwrap();
    let marked = OfficeSettings { marking: "RESTREINT".into(), ..office };
    casework::save_office_settings(&mut ministry.register, &marked).unwrap();
    let head = casework::register_info(&ministry.register).unwrap().head;
    for language in Language::ALL {
        let page = ministry.printed("full", &id, language);
        let texts = Texts::new(language);
        page.says(&[
            &reference,
            &new,
            HERE,
            THERE,
            "Luís Ferreira",
            "Amina Warsame",
            "Хадиджа Осман",
            "warrant.pdf",
            "The bank asks for a translation",
            &id,
            &head[..16],
            "RESTREINT",
        ]);
        for id in ["print-import-report", "print-import-told-imported", "print-training", "print-import-open"] {
            for word in texts.get(id).split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)) {
                page.says(&[word]);
            }
        }
        assert!(poppler::structure_of(&page.bytes).contains("TH"), "tagged");
        assert!(page.name.ends_with(".pdf") && page.name.contains(&id[..8]), "{}", page.name);
    }
    // The beginning of the number is enough; a wrong one is refused.
    assert!(casework::import_report(&ministry.register, &id[..8]).is_ok());
    for wrong in ["", "12345", "ffffffffffff", "%%%%%%%%", "not a number"] {
        let refused = casework::import_report(&ministry.register, wrong).unwrap_err();
        assert_eq!(comity_core::error::Explain::explain(&refused).code, "bundle-not-received", "{wrong}");
    }
}

#[test]
fn a_settled_conflict_is_said_to_be_settled() {
    let (mut ministry, mut port, reference) = two_desks("import-settled");
    ministry.edit(&reference, "subject", HERE);
    port.edit(&reference, "subject", THERE);
    let bundle = port.export_to("Ministry");
    let id = ministry.import(&bundle);
    assert!(!casework::import_report(&ministry.register, &id).unwrap().contested[0].is_settled);
    let conflict = casework::list_conflicts(&ministry.register).unwrap().remove(0);
    casework::resolve_conflict(&mut ministry.register, &conflict.id, Some(HERE), &conflict.seen).unwrap();
    let report = casework::import_report(&ministry.register, &id).unwrap();
    assert!(report.contested[0].is_settled);
    assert_eq!(report.contested[0].values.len(), 2, "both values stay on the report");
    ministry.printed("settled", &id, Language::En).says(&[HERE, THERE, "settled since"]);
}

#[test]
fn a_bundle_that_brings_nothing_and_one_that_was_set_aside_have_their_page() {
    let (mut ministry, mut port, reference) = two_desks("import-empty");
    port.edit(&reference, "officer", "A. Haddad");
    let first = port.export_to("Ministry");
    let second = port.export_to("Ministry");
    let third = port.export_to("Ministry");
    exchange::set_aside_bundle(&mut ministry.register, &third).unwrap();
    let aside = exchange::exchange_overview(&ministry.register).unwrap().received.remove(0);
    assert_eq!(aside.outcome, "set_aside");
    for language in Language::ALL {
        let page = ministry.printed("aside", &aside.id, language);
        let told = Texts::new(language).get("print-import-result-changed");
        page.says(&[&reference, &told, "Amina Warsame"]);
        assert!(!page.text.contains("A. Haddad"), "nothing of what it would bring is kept");
    }
    ministry.import(&first);
    let id = ministry.import(&second);
    let report = casework::import_report(&ministry.register, &id).unwrap();
    assert!(report.bundle.already_imported && report.changed_cases.is_empty() && report.entries.is_empty());
    for language in Language::ALL {
        let page = ministry.printed("empty", &id, language);
        page.says(&[&Texts::new(language).get("print-import-no-gap"), &id]);
        assert_eq!(
            poppler::info_of(&page.bytes).lines().find(|line| line.starts_with("Pages")).unwrap().trim_end(),
            "Pages:           1"
        );
    }
}

#[test]
fn hostile_and_long_reports_lose_nothing_and_stay_on_the_paper() {
    let (mut ministry, mut port, reference) = two_desks("import-long");
    port.edit(&reference, "offences", &"Donaudampfschifffahrtsgesellschaftskapitän".repeat(6));
    port.edit(&reference, "subject", HOSTILE);
    port.note(&reference, &format!("{} END-OF-NOTE", "سجلات حسابين في بنك الميناء ".repeat(400)));
    let new: Vec<String> = (0..45).map(|at| port.register_case(&format!("{HOSTILE} number {at}"))).collect();
    port.attach(&reference, "../../etc/passwd <script>.pdf");
    let bundle = port.export_to("Ministry");
    let id = ministry.import(&bundle);
    for language in [Language::En, Language::Ar] {
        let page = ministry.printed("long", &id, language);
        let pages = page.text.matches('\u{c}').count();
        assert!(pages >= 4, "{pages} pages");
        let all: Vec<&str> = new.iter().map(String::as_str).collect();
        page.says(&all);
        page.says(&["#panic()", "<b>Ali</b>", "U+1F6A2", "<script>.pdf"]);
        assert!(!page.text.contains("END-OF-NOTE"), "a note of many pages is cut, and says so by an ellipsis");
        for line in poppler::boxes_of(&page.bytes) {
            assert!(line.left >= 45.0 && line.right <= 550.0 && line.bottom <= 836.0, "{line:?} leaves the text area");
        }
    }
}

#[test]
fn what_is_expunged_later_is_gone_from_the_report_too() {
    let (mut ministry, mut port, reference) = two_desks("import-expunged");
    port.edit(&reference, "subject", "Zzqcanary of the Harbour");
    let bundle = port.export_to("Ministry");
    let id = ministry.import(&bundle);
    ministry.printed("before", &id, Language::En).says(&["Zzqcanary"]);
    let case = casework::find_case(&ministry.register, &reference).unwrap();
    let field = Expunge::Field(case, "subject".into());
    ministry.clock.advance(3_600_000);
    casework::expunge(&mut ministry.register, case, &field, GROUND, false).unwrap();
    for language in Language::ALL {
        let page = ministry.printed("expunged", &id, language);
        assert!(!page.text.contains("Zzqcanary"), "{}", page.text);
        page.says(&[GROUND, "Amina Warsame", &reference]);
    }
}
