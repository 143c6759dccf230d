//! Expunging by law: the value is nowhere any more, the act and the chain stay, and desks agree in whatever order
//! they hear of it.

use comity_core::casework::views::{FieldEdit, NewAbsence, NewLetter, TimelineEntry};
use comity_core::casework::{self, Expunge, OldRegister};
use comity_core::error::Explain;
use comity_core::exchange;
use comity_core::ids::RowId;
use comity_core::journal::RunSeed;
use comity_core::register::tables::desk_private;
use comity_core::text::{Language, Texts};

use crate::support::pages::{decrypted, holds};
use crate::support::{Desk, HOUR, airport, assert_agree, ministry_and_port, mla, swap};

const GROUND: &str = "Data Protection Act 2017, s. 39; decision of 2 March 2026";
/// As it is typed, and as the search index keeps it.
const SUBJECT: &str = "Zzqsubjéctcanary";
/// The index shares the beginnings of words with those before them, so only the rest is looked for.
const SUBJECT_FOLDED: &str = "subjectcanary";
const PERSON: &str = "Xxqpersöncanary";
const PERSON_FOLDED: &str = "personcanary";
const NOTE: &str = "Wwqnötecanary";
const NOTE_FOLDED: &str = "notecanary";
const REPLACED: &str = "Vvqreplacédcanary";
const REPLACED_FOLDED: &str = "replacedcanary";
const APART: &str = "Uuqapartcanary";
const BYTES: &[u8] = b"Ttqbytescanary stands in the scanned letter";

fn expunge(desk: &mut Desk, reference: &str, what: &Expunge) -> u64 {
    desk.clock.advance(HOUR);
    let case = desk.row(reference);
    casework::expunge(&mut desk.register, case, what, GROUND, true).unwrap()
}

fn refused(desk: &mut Desk, reference: &str, what: &Expunge, ground: &str) -> String {
    let case = desk.row(reference);
    casework::expunge(&mut desk.register, case, what, ground, false).unwrap_err().explain().code.to_owned()
}

/// A case that says every canary, and has said one before.
fn case_with_canaries(desk: &mut Desk) -> String {
    let mut new = mla(REPLACED);
    new.persons[0].name = PERSON.into();
    let reference = desk.register_case(&new).reference;
    desk.edit(&reference, "subject", SUBJECT);
    let case = desk.row(&reference);
    desk.clock.advance(HOUR);
    casework::add_note(
        &mut desk.register,
        case,
        &comity_core::casework::views::NewNote { text: format!("{NOTE} was said"), ..Default::default() },
    )
    .unwrap();
    casework::attach_document(&mut desk.register, case, "letter.pdf", BYTES).unwrap();
    desk.register
        .keep(|connection| {
            desk_private::save_draft(connection, "note", &format!("{{\"text\":\"{SUBJECT} again\"}}"), 1)
        })
        .unwrap();
    reference
}

fn document_key(desk: &Desk, reference: &str) -> (String, std::path::PathBuf) {
    let (_, file) = casework::document_file(&desk.register, desk.row(reference), "letter.pdf").unwrap();
    (file.file_key.clone(), desk.register.attachment_path(&file).unwrap())
}

/// Every form in which the canaries may stand in a page.
fn found(pages: &[u8]) -> Vec<&'static str> {
    let forms = [SUBJECT, SUBJECT_FOLDED, PERSON, PERSON_FOLDED, NOTE, NOTE_FOLDED, REPLACED, REPLACED_FOLDED];
    forms.into_iter().filter(|form| holds(pages, form.as_bytes())).collect()
}

/// No run keeps a seed that was destroyed.
fn assert_no_destroyed_seed(desk: &Desk) {
    let connection = desk.register.connection();
    let mut seeds = connection.prepare("SELECT seed FROM runs WHERE length(seed) = 32").unwrap();
    for seed in seeds.query_map([], |row| row.get::<_, [u8; 32]>(0)).unwrap() {
        let digest = RunSeed::new(seed.unwrap()).digest();
        let known: bool = connection
            .query_row("SELECT EXISTS (SELECT 1 FROM destroyed_seeds WHERE digest = ?1)", [digest], |row| row.get(0))
            .unwrap();
        assert!(!known, "{} keeps a seed that was destroyed", desk.name);
    }
}

fn told_gone(history: &[TimelineEntry], field: &str) -> Vec<String> {
    let changes = history.iter().flat_map(|entry| &entry.changes).filter(|change| change.field == field);
    changes.filter_map(|change| change.expunged.as_ref()).map(|one| format!("{}: {}", one.staff, one.ground)).collect()
}

#[test]
fn no_page_keeps_an_expunged_case_here_or_at_the_desk_that_hears_of_it() {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = case_with_canaries(&mut ministry);
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    let (key, path) = document_key(&ministry, &reference);
    let (_, path_there) = document_key(&port, &reference);
    assert!(path.exists() && path_there.exists());

    for desk in [&mut ministry, &mut port] {
        let name = desk.name.clone();
        let taken = std::mem::replace(desk, Desk::new("Nobody"));
        *desk = taken.while_locked(|scratch| {
            let pages = decrypted(scratch);
            // What was replaced before the bundle came never stood in the other desk's index.
            let forms = if name == "Ministry" { 8 } else { 7 };
            assert_eq!(found(&pages).len(), forms, "{name}: before, it stands in the pages: {:?}", found(&pages));
            assert!(holds(&pages, key.as_bytes()), "{name}: the key of the document too");
        });
    }

    let values = expunge(&mut ministry, &reference, &Expunge::Case);
    assert!(values > 10);
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    assert!(!path.exists() && !path_there.exists(), "the bytes of the document are gone");
    for desk in [&mut ministry, &mut port] {
        let name = desk.name.clone();
        let taken = std::mem::replace(desk, Desk::new("Nobody"));
        *desk = taken.while_locked(|scratch| {
            let pages = decrypted(scratch);
            assert_eq!(found(&pages), Vec::<&str>::new(), "{name}: nowhere any more");
            assert!(!holds(&pages, key.as_bytes()), "{name}: nor the key of the document");
            assert!(holds(&pages, GROUND.as_bytes()), "{name}: the act stays");
        });
        assert_no_destroyed_seed(desk);
    }
    let view = ministry.case(&reference);
    assert_eq!(view.subject, None);
    assert_eq!(told_gone(&ministry.history(&reference), "subject"), vec![format!("Ministry clerk: {GROUND}"); 2]);
    assert!(ministry.history(&reference).iter().any(|entry| entry.action == "expunge"));
    assert_eq!(refused(&mut ministry, &reference, &Expunge::Case, GROUND), "nothing-to-expunge");
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn one_field_goes_with_all_it_ever_said_and_the_rest_of_the_case_stays() {
    let mut ministry = Desk::new("Ministry");
    let reference = case_with_canaries(&mut ministry);
    let case = ministry.row(&reference);
    let field = Expunge::Field(case, "subject".into());
    assert_eq!(refused(&mut ministry, &reference, &field, "  "), "empty-required");
    let number = Expunge::Field(case, "reference".into());
    assert_eq!(refused(&mut ministry, &reference, &number, GROUND), "field-fixed");
    let before = ministry.hash();
    assert_eq!(expunge(&mut ministry, &reference, &field), 2, "the subject and the one before it");
    assert_ne!(ministry.hash(), before, "the content hash covers the mark");
    ministry.edit(&reference, "subject", "Fraud");
    let view = ministry.case(&reference);
    assert_eq!(view.subject.as_deref(), Some("Fraud"));
    assert_eq!(view.persons[0].name, PERSON);
    ministry.check();
    let mut ministry = ministry.while_locked(|scratch| {
        assert_eq!(found(&decrypted(scratch)), [PERSON, PERSON_FOLDED, NOTE, NOTE_FOLDED]);
    });
    assert_no_destroyed_seed(&ministry);
    ministry.check();
}

#[test]
fn a_value_written_apart_stays_beside_the_mark_and_a_person_chooses() {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = case_with_canaries(&mut ministry);
    swap(&mut ministry, &mut port);
    port.edit(&reference, "subject", APART);
    let case = ministry.row(&reference);
    expunge(&mut ministry, &reference, &Expunge::Field(case, "subject".into()));
    ministry.edit(&reference, "subject", "Fraud");
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    let conflicts = casework::list_conflicts(&ministry.register).unwrap();
    assert_eq!(conflicts.len(), 1, "what was written apart is not lost");
    // And now what was written apart must go as well.
    let case = port.row(&reference);
    expunge(&mut port, &reference, &Expunge::Field(case, "subject".into()));
    swap(&mut port, &mut ministry);
    assert_agree(&mut ministry, &mut port);
    let _ministry = ministry.while_locked(|scratch| assert!(!holds(&decrypted(scratch), APART.as_bytes())));
}

#[test]
fn what_comes_after_the_act_is_expunged_on_arrival() {
    let (mut ministry, mut port) = ministry_and_port();
    let mut airport = Desk::new("Airport");
    ministry.admit(&airport);
    airport.admit(&ministry);
    let bundle = ministry.export_to(&airport);
    airport.import(&bundle);
    swap(&mut ministry, &mut port);
    let airport_before = airport.back_up();
    let mut airport = airport_before;

    let reference = case_with_canaries(&mut port);
    swap(&mut ministry, &mut port);
    let raw = port.export_to(&airport);
    airport.import(&raw);
    // The ministry hears that the airport holds it; then the airport is put back to its backup.
    let told = airport.export_to(&ministry);
    ministry.import(&told);
    let mut airport = airport.restore();
    // Port goes on in the same run and has not heard.
    port.edit(&reference, "subject", "Fraud");
    let later = port.export_to(&airport);

    expunge(&mut ministry, &reference, &Expunge::Case);
    let waiting = exchange::list_expungings(&ministry.register).unwrap();
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].not_yet, ["Port", "Airport"]);
    assert!(waiting[0].fields.contains(&"person.name".to_owned()));

    let act = ministry.export_to(&airport);
    airport.import(&act);
    assert!(casework::find_case(&airport.register, &reference).is_err(), "only the act has come");
    airport.import(&raw);
    airport.import(&later);
    let mut airport = airport.while_locked(|scratch| {
        assert_eq!(found(&decrypted(scratch)), Vec::<&str>::new(), "expunged on arrival");
    });
    assert_no_destroyed_seed(&airport);

    // The other order: first what came after in the same run, then the act.
    swap(&mut ministry, &mut port);
    assert_no_destroyed_seed(&ministry);
    assert_no_destroyed_seed(&port);
    let bundle = ministry.export_to(&airport);
    airport.import(&bundle);
    let bundle = airport.export_to(&ministry);
    ministry.import(&bundle);
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    assert_agree(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut airport);
    assert_eq!(exchange::list_expungings(&ministry.register).unwrap()[0].not_yet, Vec::<String>::new());
}

/// The entry that was expunged held one value alone, so that no salt of its run was left to know the seed by when it
/// came again with what the Port wrote next.
#[test]
fn what_a_run_goes_on_with_after_its_only_value_was_expunged_can_still_be_passed_on() {
    let (mut ministry, mut port) = ministry_and_port();
    let mut airport = airport(&mut ministry, &mut port);
    let reference = ministry.register_case(&mla("Fraud")).reference;
    swap(&mut ministry, &mut port);
    swap(&mut ministry, &mut airport);
    port.edit(&reference, "subject", APART);
    swap(&mut port, &mut ministry);
    port.edit(&reference, "subject", "Forgery");
    let case = ministry.row(&reference);
    expunge(&mut ministry, &reference, &Expunge::Field(case, "subject".into()));
    let without = ministry.export_to(&airport);
    airport.import(&without);
    let with_seed = port.export_to(&airport);
    airport.import(&with_seed);
    assert_no_destroyed_seed(&airport);
    let passed_on = airport.export_to(&ministry);
    ministry.import(&passed_on);
    assert_agree(&mut ministry, &mut airport);
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    let _airport = airport.while_locked(|scratch| assert!(!holds(&decrypted(scratch), APART.as_bytes())));
}

#[test]
fn a_desk_that_joins_later_gets_the_entries_without_the_value() {
    let mut ministry = Desk::new("Ministry");
    let reference = case_with_canaries(&mut ministry);
    expunge(&mut ministry, &reference, &Expunge::Case);
    // Work goes on in a new run.
    ministry.edit(&reference, "subject", "Fraud");
    let mut port = Desk::new("Port");
    ministry.admit(&port);
    port.admit(&ministry);
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    assert_agree(&mut ministry, &mut port);
    let mut port = port.while_locked(|scratch| assert!(found(&decrypted(scratch)).is_empty()));
    // And it can pass them on.
    let mut airport = Desk::new("Airport");
    port.admit(&airport);
    airport.admit(&port);
    let bundle = port.export_to(&airport);
    airport.import(&bundle);
    assert_agree(&mut port, &mut airport);
}

#[test]
fn a_row_and_a_document_go_by_themselves_and_a_struck_out_row_stays_struck_out() {
    let mut ministry = Desk::new("Ministry");
    let reference = case_with_canaries(&mut ministry);
    let case = ministry.row(&reference);
    let (_, path) = document_key(&ministry, &reference);
    let document = casework::find_document(&ministry.register, case, "letter.pdf").unwrap();
    expunge(&mut ministry, &reference, &Expunge::Row(document));
    assert!(!path.exists());
    let view = ministry.case(&reference);
    let person = RowId::from_token(&view.persons[0].id).unwrap();
    casework::mark_in_error(&mut ministry.register, Some(case), person, &format!("{NOTE} is somebody else")).unwrap();
    let listed =
        |desk: &Desk| casework::list_cases(&desk.register, &Default::default()).unwrap().cases[0].persons.clone();
    assert!(listed(&ministry).is_empty());
    expunge(&mut ministry, &reference, &Expunge::Row(person));
    assert!(listed(&ministry).is_empty(), "a mark without its reason is still a mark");
    ministry.check();
    let edit =
        FieldEdit { row: view.id.clone(), field: "subject".into(), value: None, seen: view.seen["subject"].clone() };
    casework::edit_case(&mut ministry.register, case, &[edit]).unwrap();
    ministry.check();
}

#[test]
fn rows_without_a_case_go_too_and_every_desk_hears_of_it() {
    let (mut ministry, mut port) = ministry_and_port();
    let letter = NewLetter { way: "in".into(), subject: Some(SUBJECT.into()), ..NewLetter::default() };
    let letter = casework::book_letter(&mut ministry.register, &letter).unwrap().id;
    let absence = NewAbsence {
        kind: "stand_in".into(),
        staff: PERSON.into(),
        stand_in: "Port clerk".into(),
        from: "2026-03-02".into(),
        until: "2026-03-09".into(),
    };
    let absence = casework::record_absence(&mut ministry.register, &absence).unwrap()[0].id.clone();
    let old = OldRegister {
        name: &format!("{NOTE}.csv"),
        bytes: b"No;Date received;Country;In/Out;Type;Name\n1/2019;14/02/2019;France;in;MLA;A. Moor\n",
    };
    let taken = casework::take_over(&mut ministry.register, old, None, &Texts::new(Language::En)).unwrap().take_over;
    let other = mla("Bank records");
    let reference = ministry.register_case(&other).reference;
    swap(&mut ministry, &mut port);
    let row = |token: &str| RowId::from_token(token).unwrap();
    let canaries = |desk: &mut Desk| {
        let taken = std::mem::replace(desk, Desk::new("Nobody"));
        let mut pages = Vec::new();
        *desk = taken.while_locked(|scratch| pages = decrypted(scratch));
        found(&pages)
    };
    assert!(canaries(&mut ministry).len() >= 3 && canaries(&mut port).len() >= 3);

    let (letter, absence, taken) = (row(&letter), row(&absence), row(&taken.unwrap()));
    let apart = |desk: &mut Desk, row, field| {
        desk.clock.advance(HOUR);
        casework::expunge_apart(&mut desk.register, row, field, GROUND)
    };
    let plan = casework::plan_expunging_apart(&ministry.register, letter, Some("subject")).unwrap();
    assert_eq!((plan.values, plan.fields[0].row_kind.as_str()), (1, "letter"));
    assert_eq!(apart(&mut ministry, letter, Some("subject")).unwrap(), 1);
    assert_eq!(apart(&mut ministry, absence, None).unwrap(), 2, "its days stay");
    assert!(apart(&mut ministry, taken, None).unwrap() >= 1, "its hash stays");
    let code = |refused: Result<u64, casework::CaseworkError>| refused.unwrap_err().explain().code;
    assert_eq!(code(apart(&mut ministry, letter, Some("subject"))), "nothing-to-expunge");
    assert_eq!(code(apart(&mut ministry, absence, Some("from_on"))), "field-fixed");
    let case = ministry.row(&reference);
    assert_eq!(code(apart(&mut ministry, case, None)), "row-not-found", "a case has its own act");

    let told = exchange::list_expungings(&ministry.register).unwrap();
    assert_eq!(
        told.iter().map(|act| (act.reference.clone(), act.ground.as_str())).collect::<Vec<_>>(),
        vec![(None, GROUND); 3]
    );
    assert!(told.iter().all(|act| act.not_yet == ["Port"]), "{told:?}");
    swap(&mut ministry, &mut port);
    assert!(exchange::list_expungings(&ministry.register).unwrap().iter().all(|act| act.not_yet.is_empty()));
    for desk in [&mut ministry, &mut port] {
        assert_eq!(canaries(desk), Vec::<&str>::new(), "{}: nowhere any more", desk.name);
        assert_no_destroyed_seed(desk);
        assert_eq!(casework::list_absences(&desk.register).unwrap()[0].from, "2026-03-02");
        assert_eq!(casework::list_take_overs(&desk.register).unwrap()[0].file_name, "");
        let book = casework::mail_book(&desk.register, &Default::default()).unwrap();
        assert_eq!((book.total, book.letters[0].way.as_str(), &book.letters[0].subject), (1, "in", &None));
    }
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn what_would_go_is_said_before_and_the_act_stands_in_its_place() {
    let mut ministry = Desk::new("Ministry");
    let reference = case_with_canaries(&mut ministry);
    let case = ministry.row(&reference);
    let before = ministry.hash();
    let subject = Expunge::Field(case, "subject".into());
    let plan = casework::plan_expunging(&ministry.register, case, &subject, false).unwrap();
    let told: Vec<_> = plan.fields.iter().map(|one| (one.row_kind.as_str(), one.field.as_str(), one.values)).collect();
    assert_eq!((plan.values, told), (2, vec![("case", "subject", 2)]));
    let whole = casework::plan_expunging(&ministry.register, case, &Expunge::Case, false).unwrap();
    assert_eq!(whole.documents, ["letter.pdf"]);
    let stays = |field: &str| whole.fields.iter().any(|one| one.row_kind == "case" && one.field == field);
    assert!(!stays("reference") && !stays("family") && !stays("direction") && stays("subject"));
    assert_eq!(ministry.hash(), before, "asking changes nothing");
    assert!(ministry.case(&reference).expunged.is_empty());

    assert_eq!(expunge(&mut ministry, &reference, &subject), plan.values);
    let view = ministry.case(&reference);
    let shown: Vec<_> = view.expunged.iter().map(|one| (one.row_id.as_str(), one.field.as_str())).collect();
    assert_eq!(shown, [(view.id.as_str(), "subject")]);
    assert_eq!(view.expunged[0].expunged.ground, GROUND);
    assert!(view.may_expunge);
    assert!(casework::plan_expunging(&ministry.register, case, &subject, false).is_err(), "nothing is left there");
    ministry.check();
}

#[test]
fn a_text_that_also_stands_in_a_report_of_an_import_leaves_the_report_readable() {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = ministry.register_case(&mla("2026")).reference;
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    port.edit(&reference, "offences", "Fraud");
    let bundle = port.export_to(&ministry);
    let id = ministry.import(&bundle).id;
    expunge(&mut ministry, &reference, &Expunge::Case);
    let report = casework::import_report(&ministry.register, &id).unwrap();
    assert_eq!(report.changed_cases[0].reference, reference, "digits of the report are not the value that went");
    let told = report.changed_cases[0].entries.iter().flat_map(|entry| &entry.changes);
    assert!(
        told.filter(|change| change.field == "offences")
            .all(|change| change.now.is_none() && change.expunged.is_some())
    );
}
