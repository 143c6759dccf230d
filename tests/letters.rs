//! The day's post, numbers as the registry has them, and where the paper is.

use comity_core::casework;
use comity_core::casework::views::{
    CaseQuery, FieldEdit, HandOverFile, LetterStep, MailBookQuery, NewCase, NewChaser, NewDraftLetter, NewLetter,
    NewPaperDocument, NewPassedOn, NewUrgent, NewVolume, TodayDue,
};
use comity_core::clock::Clock;
use comity_core::error::Explain;
use comity_core::ids::RowId;

use crate::support::{DAY, Desk, assert_agree, ministry_and_port, mla, signing, swap};

fn envelope(sender: &str, reference: &str) -> NewLetter {
    NewLetter {
        way: "in".into(),
        form: Some("letter".into()),
        dated_on: Some("2026-02-20".into()),
        embassy_on: Some("2026-02-24".into()),
        received_on: Some("2026-03-02".into()),
        channel: Some("diplomatic".into()),
        sender: Some(sender.into()),
        their_reference: Some(reference.into()),
        enclosures: Some("3".into()),
        enclosure_form: Some("copies".into()),
        carrier: Some("courier".into()),
        ..NewLetter::default()
    }
}

fn found(desk: &Desk, text: &str) -> Vec<String> {
    let query = CaseQuery { text: Some(text.into()), ..CaseQuery::default() };
    casework::list_cases(&desk.register, &query).unwrap().cases.into_iter().map(|case| case.reference).collect()
}

#[test]
fn an_envelope_without_a_case_waits_in_the_mail_book_until_it_is_attached() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("Bank records")).reference;
    let row = ministry.row(&case);
    let letter = casework::book_letter(&mut ministry.register, &envelope("Embassy of France", "DACG/77")).unwrap();
    assert_eq!((letter.book_number.as_deref(), letter.case_id.as_deref()), (Some("IN-2026-0001"), None));
    let today = casework::today(&ministry.register).unwrap();
    assert_eq!(today.letters_without_case, 1);
    assert!(found(&ministry, "DACG/77").is_empty(), "no case has it yet");

    let id = RowId::from_token(&letter.id).unwrap();
    let moved = casework::move_letter(&mut ministry.register, id, row, None).unwrap();
    assert_eq!(moved.case_reference.as_deref(), Some(case.as_str()));
    assert_eq!(found(&ministry, "DACG/77"), std::slice::from_ref(&case), "the letter's reference finds the case");
    let view = ministry.case(&case);
    assert_eq!(view.letters.len(), 1);
    let history = ministry.history(&case);
    assert!(history.iter().any(|entry| entry.action == "move_letter"), "attaching stands in the history");
    assert!(history.iter().any(|entry| entry.action == "book_letter"), "so does the booking before it");
    assert_eq!(casework::today(&ministry.register).unwrap().letters_without_case, 0);

    // Put with the wrong case: the right one has it afterwards, the other no longer finds it.
    let other = ministry.register_case(&mla("Witness statement")).reference;
    let other_row = ministry.row(&other);
    casework::move_letter(&mut ministry.register, id, other_row, None).unwrap();
    assert!(ministry.case(&case).letters.is_empty());
    assert_eq!(found(&ministry, "DACG/77"), [other]);
    ministry.check();
}

#[test]
fn the_mail_book_shows_each_day_and_gives_its_own_numbers() {
    let mut ministry = Desk::new("Ministry");
    let first = casework::book_letter(&mut ministry.register, &envelope("Embassy of France", "A")).unwrap();
    let stamped = NewLetter { book_number: Some("IN-2026-0100".into()), ..envelope("Embassy of Chad", "B") };
    casework::book_letter(&mut ministry.register, &stamped).unwrap();
    let next = casework::book_letter(&mut ministry.register, &envelope("Embassy of Mali", "C")).unwrap();
    assert_eq!(
        (first.book_number.as_deref(), next.book_number.as_deref()),
        (Some("IN-2026-0001"), Some("IN-2026-0101"))
    );
    let taken = casework::book_letter(&mut ministry.register, &stamped).unwrap_err();
    assert_eq!(taken.explain().code, "book-number-taken");
    let earlier = NewLetter { received_on: Some("2025-12-30".into()), ..envelope("Embassy of Peru", "D") };
    let earlier = casework::book_letter(&mut ministry.register, &earlier).unwrap();
    assert_eq!(earlier.book_number.as_deref(), Some("IN-2025-0001"), "a back-dated stamp belongs to its year");
    let misdirected =
        NewLetter { misdirected_to: Some("Ministry of Health".into()), ..envelope("Embassy of Cuba", "E") };
    casework::book_letter(&mut ministry.register, &misdirected).unwrap();

    let day = MailBookQuery {
        way: Some("in".into()),
        from: Some("2026-03-02".into()),
        to: Some("2026-03-02".into()),
        ..MailBookQuery::default()
    };
    let book = casework::mail_book(&ministry.register, &day).unwrap();
    assert_eq!((book.letters.len(), book.total), (4, 4));
    assert_eq!(book.without_case, 4, "of five, the misdirected one waits for no case");
    assert!(book.letters.iter().any(|one| one.misdirected_to.as_deref() == Some("Ministry of Health")));
    let out = MailBookQuery { way: Some("out".into()), ..MailBookQuery::default() };
    assert_eq!(casework::mail_book(&ministry.register, &out).unwrap().total, 0);
    ministry.check();
}

#[test]
fn a_letter_is_drafted_put_up_signed_and_dispatched() {
    let mut ministry = Desk::in_march("Ministry");
    let case = ministry.register_case(&mla("Bank records")).reference;
    let row = ministry.row(&case);
    let draft = NewDraftLetter {
        case: ministry.case(&case).id,
        template: "acknowledgement".into(),
        language: "fr".into(),
        addressee: Some("Ministère de la Justice".into()),
        subject: Some("Votre demande".into()),
        text: Some("J’ai l’honneur d’accuser réception.".into()),
        ..NewDraftLetter::default()
    };
    let letter = casework::draft_letter(&mut ministry.register, &draft).unwrap();
    assert_eq!((letter.status.as_deref(), letter.book_number.as_deref()), (Some("drafted"), None));
    assert_eq!(letter.our_reference.as_deref(), Some(case.as_str()));
    let waiting = MailBookQuery { for_signature: true, ..MailBookQuery::default() };
    assert_eq!(casework::mail_book(&ministry.register, &waiting).unwrap().total, 1);
    let id = RowId::from_token(&letter.id).unwrap();
    let step = |status: &str, who: Option<&str>| LetterStep {
        status: status.into(),
        who: who.map(str::to_owned),
        ..LetterStep::default()
    };
    let nobody = casework::record_letter_step(&mut ministry.register, id, &step("put_up", None)).unwrap_err();
    assert_eq!(nobody.explain().code, "empty-required", "put up to whom?");
    casework::record_letter_step(&mut ministry.register, id, &step("put_up", Some("The Director"))).unwrap();
    let signed = signing(&ministry.register, id, "The Director");
    casework::record_letter_step(&mut ministry.register, id, &signed).unwrap();
    let paper = NewPaperDocument {
        name: "Acknowledgement, signed".into(),
        form: "paper_original".into(),
        pages: Some("1".into()),
        place: Some("Box 4".into()),
        ..NewPaperDocument::default()
    };
    let view = casework::add_paper_document(&mut ministry.register, row, &paper).unwrap();
    let back = view.documents.last().unwrap();
    assert_eq!((back.form.as_str(), back.pages, back.place.as_deref()), ("paper_original", Some(1), Some("Box 4")));
    let sent = LetterStep {
        status: "dispatched".into(),
        carrier: Some("diplomatic bag".into()),
        signed_paper: Some(back.id.clone()),
        ..LetterStep::default()
    };
    let sent = casework::record_letter_step(&mut ministry.register, id, &sent).unwrap();
    assert_eq!(sent.book_number.as_deref(), Some("OUT-2026-0001"));
    assert_eq!(sent.signed_paper_name.as_deref(), Some("Acknowledgement, signed"));
    assert_eq!(sent.dispatched_on.as_deref(), Some("2026-03-02"));
    assert_eq!(casework::mail_book(&ministry.register, &waiting).unwrap().total, 0);
    let came_in = casework::book_letter(&mut ministry.register, &envelope("Embassy of France", "X")).unwrap();
    let came_in = RowId::from_token(&came_in.id).unwrap();
    let refused =
        casework::record_letter_step(&mut ministry.register, came_in, &step("put_up", Some("A"))).unwrap_err();
    assert_eq!(refused.explain().code, "letter-not-outgoing");
    ministry.check();
}

#[test]
fn two_desks_attach_one_letter_to_two_cases_and_both_see_it() {
    let (mut ministry, mut port) = ministry_and_port();
    let one = ministry.register_case(&mla("Bank records")).reference;
    let two = ministry.register_case(&mla("Witness statement")).reference;
    let letter = casework::book_letter(&mut ministry.register, &envelope("Embassy of France", "DACG/77")).unwrap();
    swap(&mut ministry, &mut port);
    let waiting = MailBookQuery { without_case: true, ..MailBookQuery::default() };
    let at_port = casework::mail_book(&port.register, &waiting).unwrap().letters.remove(0);
    assert_eq!(at_port.book_number, letter.book_number, "a letter without a case travels too");
    let (at_ministry, at_port) = (RowId::from_token(&letter.id).unwrap(), RowId::from_token(&at_port.id).unwrap());
    let row = ministry.row(&one);
    casework::move_letter(&mut ministry.register, at_ministry, row, None).unwrap();
    let row = port.row(&two);
    casework::move_letter(&mut port.register, at_port, row, None).unwrap();
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    let conflicts = casework::list_conflicts(&ministry.register).unwrap();
    assert_eq!(conflicts.len(), 1, "two cases claim it: a person settles that");
    assert_eq!(conflicts[0].field, "of_case");
    let told: Vec<_> = conflicts[0].values.iter().filter_map(|value| value.value.clone()).collect();
    assert!(told.contains(&one) && told.contains(&two), "cases are named by their references: {told:?}");
    let (id, seen) = (conflicts[0].id.clone(), conflicts[0].seen.clone());
    casework::resolve_conflict(&mut ministry.register, &id, Some(&one), &seen).unwrap();
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    assert_eq!((port.case(&one).letters.len(), port.case(&two).letters.len()), (1, 0));
}

#[test]
fn a_number_once_given_is_never_withdrawn() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("Bank records")).reference;
    let row = ministry.row(&case);
    let view = casework::give_number(&mut ministry.register, row, Some("2026/117"), "already stamped").unwrap();
    assert_eq!((view.reference.as_str(), view.aliases.as_slice()), ("2026/117", [case.clone()].as_slice()));
    assert_eq!(ministry.row(&case), row, "the former number still finds the case");
    assert_eq!(found(&ministry, &case), ["2026/117"]);
    let taken =
        casework::register_case(&mut ministry.register, &NewCase { reference: Some(case.clone()), ..mla("Another") });
    assert_eq!(taken.unwrap_err().explain().code, "reference-taken");
    let next = ministry.register_case(&mla("Another")).reference;
    assert_eq!(next, "MLA-IN-2026-0002", "a former number is not given again");

    casework::void_number(&mut ministry.register, "MLA-IN-2026-0003", "page torn out of the old book").unwrap();
    let void = casework::void_numbers(&ministry.register).unwrap();
    assert_eq!((void.len(), void[0].reason.as_deref()), (1, Some("page torn out of the old book")));
    assert_eq!(ministry.register_case(&mla("Third")).reference, "MLA-IN-2026-0004");
    let void_again =
        casework::give_number(&mut ministry.register, row, Some("MLA-IN-2026-0003"), "mistake").unwrap_err();
    assert_eq!(void_again.explain().code, "reference-void");
    ministry.check();
}

#[test]
fn a_void_number_is_one_that_some_run_of_the_office_gives() {
    let (mut ministry, _) = ministry_and_port();
    let before = ministry.hash();
    let no_numbers = ["no-such-thing", "'; DROP TABLE cases; --", "../../etc/passwd", "17", "MLA-IN-2026-", "2026/118"];
    for number in no_numbers.into_iter().chain(["MLA-IN-2026-0000", "MLA-IN-26-0001", "MLA-IN-2026-C0001"]) {
        let refused = casework::void_number(&mut ministry.register, number, "torn").unwrap_err().explain();
        assert_eq!((refused.code, refused.field.as_deref()), ("void-number-of-no-run", Some("number")), "{number}");
    }
    assert_eq!(ministry.hash(), before);
    // Of any family, direction, book, year and desk.
    for number in ["MLA-IN-2026-0003", "EXT-OUT-2024-0044", "OUT-2026-0002", "IN-2025-0009", "MLA-IN-2026-B0007"] {
        casework::void_number(&mut ministry.register, number, "torn").unwrap();
    }
    // Beside a number of an old book, and by the pattern that the office has now.
    let stamped = NewCase { reference: Some("2026/117".into()), ..mla("Stamped") };
    ministry.register_case(&stamped);
    casework::void_number(&mut ministry.register, "2026/118", "torn").unwrap();
    let mut settings = casework::office_settings(&ministry.register).unwrap();
    settings.number_pattern = "{number} of {year}".into();
    casework::save_office_settings(&mut ministry.register, &settings).unwrap();
    casework::void_number(&mut ministry.register, "12 of 2025", "torn").unwrap();
    ministry.check();
}

#[test]
fn one_run_for_all_families_counts_on_across_them() {
    let mut ministry = Desk::new("Ministry");
    let mut settings = casework::office_settings(&ministry.register).unwrap();
    settings.number_runs = "one".into();
    casework::save_office_settings(&mut ministry.register, &settings).unwrap();
    assert_eq!(ministry.register_case(&mla("One")).reference, "MLA-IN-2026-0001");
    assert_eq!(ministry.register_case(&crate::support::extradition("ets24")).reference, "EXT-IN-2026-0002");
    assert_eq!(ministry.register_case(&mla("Three")).reference, "MLA-IN-2026-0003");
    ministry.check();
}

#[test]
fn a_call_on_friday_night_leads_today_and_keeps_its_true_time() {
    let mut ministry = Desk::new("Ministry");
    ministry.register_case(&mla("Ordinary"));
    let call = NewUrgent {
        partner: "FR".into(),
        name: "Jean Valjean".into(),
        what: "Arrest at the airport before the flight at 06:00".into(),
        caller: "Duty prosecutor, Toulon".into(),
        called_on: Some("2026-02-27".into()),
        called_at: Some("23:40".into()),
        ..NewUrgent::default()
    };
    let reference = casework::register_urgent(&mut ministry.register, &call).unwrap().reference;
    let today = casework::today(&ministry.register).unwrap();
    assert_eq!(today.items[0].reference, reference, "it leads Today");
    assert!(matches!(today.items[0].due, TodayDue::Urgent | TodayDue::NoLimitKnown(_)));
    let note = ministry.case(&reference).notes.remove(0);
    assert_eq!((note.on.as_deref(), note.happened_at.as_deref()), (Some("2026-02-27"), Some("23:40")));
    assert_eq!(note.at, ministry.clock.now_ms(), "the time of entry stands beside it");
    let nameless = NewUrgent { name: " ".into(), ..call };
    assert_eq!(
        casework::register_urgent(&mut ministry.register, &nameless).unwrap_err().explain().code,
        "empty-required"
    );
    ministry.check();
}

#[test]
fn a_chaser_settles_its_bring_up_and_sets_the_next() {
    let mut ministry = Desk::in_march("Ministry");
    let case = ministry.register_case(&mla("Bank records")).reference;
    let row = ministry.row(&case);
    let first = NewChaser { whom: Some("District court".into()), ..NewChaser::default() };
    let view = casework::chase(&mut ministry.register, row, &first).unwrap();
    assert_eq!(view.notes[0].kind, "chaser");
    let bring_up = view.bring_ups.iter().find(|one| one.kind == "chase").unwrap().clone();
    assert_eq!(bring_up.on, "2026-04-01", "thirty days, office practice");
    ministry.clock.advance(31 * DAY);
    let second = NewChaser {
        whom: Some("District court".into()),
        bring_up: Some(bring_up.id),
        next_on: Some("2026-04-20".into()),
        ..NewChaser::default()
    };
    let view = casework::chase(&mut ministry.register, row, &second).unwrap();
    let chasers: Vec<_> = view.bring_ups.iter().filter(|one| one.kind == "chase").collect();
    assert_eq!(chasers[0].done_on.as_deref(), Some("2026-04-02"));
    assert_eq!((chasers.len(), chasers[1].on.as_str()), (2, "2026-04-20"));
    ministry.check();
}

#[test]
fn the_paper_file_is_handed_over_and_back_and_missed_after_two_weeks() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("Bank records")).reference;
    let row = ministry.row(&case);
    let volume = NewVolume { name: Some("I".into()), place: Some("Shelf B2".into()), ..NewVolume::default() };
    let view = casework::place_file(&mut ministry.register, row, &volume).unwrap();
    let id = view.volumes[0].id.clone();
    let out = HandOverFile { volume: id.clone(), to: Some("Judge Okoro".into()), ..HandOverFile::default() };
    casework::hand_over_file(&mut ministry.register, row, &out).unwrap();
    assert!(casework::today(&ministry.register).unwrap().files_out.is_empty(), "not yet two weeks");
    ministry.clock.advance(15 * DAY);
    let missed = casework::today(&ministry.register).unwrap().files_out;
    assert_eq!((missed.len(), missed[0].volume.days_out), (1, Some(15)));
    assert_eq!(missed[0].volume.held_by.as_deref(), Some("Judge Okoro"));
    let back = HandOverFile { volume: id, ..HandOverFile::default() };
    let view = casework::hand_over_file(&mut ministry.register, row, &back).unwrap();
    assert_eq!((view.volumes[0].held_by.as_deref(), view.volumes[0].place.as_deref()), (None, Some("Shelf B2")));
    assert!(casework::files_out(&ministry.register, 0).unwrap().is_empty());
    ministry.check();
}

#[test]
fn what_the_applicant_was_told_and_when_stays_with_an_outgoing_case() {
    let mut ministry = Desk::in_march("Ministry");
    let new = comity_core::casework::views::NewCase {
        direction: "outgoing".into(),
        applicant: Some("Public prosecutor, Port Town".into()),
        applicant_reference: Some("PP 12/26".into()),
        applicant_contact: Some("Ms Diallo, +221 33 000 00 00".into()),
        competent_authority: Some("Ministry of Justice, Paris".into()),
        crime_tags: Some("money_laundering predicate_offence".into()),
        principal_offence: Some("fraud".into()),
        ..mla("Bank records")
    };
    let case = ministry.register_case(&new).reference;
    let row = ministry.row(&case);
    let told = NewPassedOn { what: "Interim answer, two statements".into(), ..NewPassedOn::default() };
    let view = casework::pass_on(&mut ministry.register, row, &told).unwrap();
    assert_eq!(view.passed_on[0].passed_to.as_deref(), Some("Public prosecutor, Port Town"));
    assert_eq!(view.passed_on[0].on.as_deref(), Some("2026-03-02"));
    assert_eq!(view.crime_tags.as_deref(), Some("money_laundering predicate_offence"));
    let both = FieldEdit {
        row: view.id.clone(),
        field: "crime_tags".into(),
        value: Some("none money_laundering".into()),
        seen: view.seen["crime_tags"].clone(),
    };
    let refused = casework::edit_case(&mut ministry.register, row, &[both]).unwrap_err();
    assert_eq!(refused.explain().code, "unknown-field", "none of these and one of these cannot both be true");
    ministry.check();
}
