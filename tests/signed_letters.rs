//! A letter that is signed at one desk while another desk, which has not heard of it, changes what it says.

use comity_core::casework::views::{FieldEdit, LetterStep, LetterView, NewDraftLetter, NewPaperDocument};
use comity_core::casework::{self, CaseworkError, LetterWords};
use comity_core::error::Explain;
use comity_core::ids::RowId;

use crate::staff::{OTHER, add, unlock_as};
use crate::support::{DAY, Desk, HOUR, PASSPHRASE, airport, assert_agree, ministry_and_port, mla, signing, swap};

const SIGNED: &str = "We have your request of 2 March.";
const CHANGED: &str = "We cannot help you.";

/// A letter that both desks hold as a draft, put up at neither.
fn drafted() -> (Desk, Desk, String) {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = ministry.register_case(&mla("Bank records")).reference;
    let new = NewDraftLetter {
        case: ministry.row(&reference).token(),
        template: "acknowledgement".into(),
        language: "en".into(),
        text: Some(SIGNED.into()),
        ..NewDraftLetter::default()
    };
    casework::draft_letter(&mut ministry.register, &new).unwrap();
    swap(&mut ministry, &mut port);
    (ministry, port, reference)
}

/// The one letter of the case, as a desk shows it.
fn letter(desk: &Desk, reference: &str) -> LetterView {
    desk.case(reference).letters.remove(0)
}

fn change(desk: &mut Desk, reference: &str, field: &str, value: &str) -> Result<(), CaseworkError> {
    let now = letter(desk, reference);
    let (field, value, seen) = (field.to_owned(), Some(value.to_owned()), now.seen[field].clone());
    let row = desk.row(reference);
    casework::edit_case(&mut desk.register, row, &[FieldEdit { row: now.id, field, value, seen }]).map(drop)
}

fn step(desk: &mut Desk, reference: &str, status: &str) -> Result<LetterView, CaseworkError> {
    let row = RowId::from_token(&letter(desk, reference).id).unwrap();
    let step = match status {
        "signed" => signing(&desk.register, row, "The Head"),
        _ => LetterStep { status: status.into(), who: Some("The Head".into()), ..LetterStep::default() },
    };
    casework::record_letter_step(&mut desk.register, row, &step)
}

fn code<T: std::fmt::Debug>(answer: Result<T, CaseworkError>) -> String {
    answer.map_or_else(|error| error.explain().code.to_owned(), |_| "done".to_owned())
}

fn settle(desk: &mut Desk, field: &str, value: Option<&str>) -> String {
    let all = casework::list_conflicts(&desk.register).unwrap();
    let one = all.iter().find(|one| one.field == field && one.row_kind == "letter").unwrap();
    code(casework::resolve_conflict(&mut desk.register, &one.id, value, &one.seen))
}

#[test]
fn what_another_desk_wrote_meanwhile_never_takes_the_place_of_what_was_signed() {
    let (mut ministry, mut port, reference) = drafted();
    change(&mut port, &reference, "text", CHANGED).unwrap();
    change(&mut port, &reference, "subject", "Refusal").unwrap();
    step(&mut ministry, &reference, "signed").unwrap();
    let signing = ministry.history(&reference).remove(0);
    assert!(signing.changes.iter().all(|change| change.field != "text"), "signing changes nothing of what it says");
    swap(&mut ministry, &mut port);
    for desk in [&mut ministry, &mut port] {
        let shown = letter(desk, &reference);
        assert_eq!((shown.text.as_deref(), shown.subject.as_deref()), (Some(SIGNED), None), "{}", desk.name);
        assert!(shown.changed_apart && shown.signed_by.as_deref() == Some("The Head"));
        let open = casework::open_matters(&desk.register, desk.row(&reference)).unwrap();
        let open: Vec<_> =
            open.iter().filter(|one| one.kind == "conflict").filter_map(|one| one.what.as_deref()).collect();
        assert_eq!(open, ["subject", "text"], "{}", desk.name);
        assert_eq!(code(step(desk, &reference, "dispatched")), "conflict-first", "neither text leaves");
        assert_eq!(code(change(desk, &reference, "text", "A third")), "conflict-first");
    }
    // Whoever may sign decides. The other text is not what was signed; nor is a third.
    assert_eq!(settle(&mut ministry, "text", Some(CHANGED)), "letter-signed");
    assert_eq!(settle(&mut ministry, "text", Some("A third")), "letter-signed");
    assert_eq!(settle(&mut ministry, "text", Some(SIGNED)), "done");
    assert_eq!(settle(&mut ministry, "subject", None), "done");
    swap(&mut ministry, &mut port);
    assert!(!letter(&port, &reference).changed_apart);
    assert_eq!(letter(&port, &reference).text.as_deref(), Some(SIGNED));
    assert_eq!(code(step(&mut ministry, &reference, "dispatched")), "done");
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn the_other_text_is_taken_once_the_signature_is_taken_back_and_is_signed_anew() {
    let (mut ministry, mut port, reference) = drafted();
    change(&mut port, &reference, "text", CHANGED).unwrap();
    step(&mut ministry, &reference, "signed").unwrap();
    swap(&mut ministry, &mut port);
    let draft = step(&mut ministry, &reference, "drafted").unwrap();
    assert!(!draft.changed_apart, "two texts of a draft are a conflict like any other");
    assert_eq!(code(step(&mut ministry, &reference, "signed")), "conflict-first", "nobody signs two texts");
    assert_eq!(settle(&mut ministry, "text", Some(CHANGED)), "done");
    step(&mut ministry, &reference, "signed").unwrap();
    swap(&mut ministry, &mut port);
    let shown = letter(&port, &reference);
    assert!(shown.text.as_deref() == Some(CHANGED) && !shown.changed_apart && shown.signed_on.is_some());
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_letter_that_left_at_one_desk_keeps_what_was_signed_whatever_comes_later() {
    let (mut ministry, mut port, reference) = drafted();
    step(&mut ministry, &reference, "signed").unwrap();
    step(&mut ministry, &reference, "dispatched").unwrap();
    change(&mut port, &reference, "text", CHANGED).unwrap();
    change(&mut port, &reference, "addressee", "Somebody else").unwrap();
    swap(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        let shown = letter(desk, &reference);
        assert!(shown.changed_apart && shown.text.as_deref() == Some(SIGNED) && shown.addressee.is_none());
    }
    assert_eq!(code(step(&mut port, &reference, "drafted")), "letter-has-gone");
    assert_eq!(settle(&mut port, "text", Some(CHANGED)), "letter-signed");
    assert_eq!(settle(&mut port, "text", Some(SIGNED)), "done");
    assert_eq!(settle(&mut port, "addressee", None), "done");
    swap(&mut ministry, &mut port);
    assert!(!letter(&ministry, &reference).changed_apart);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_signature_is_taken_back_by_undoing_it() {
    let (mut ministry, _, reference) = drafted();
    step(&mut ministry, &reference, "signed").unwrap();
    let last = casework::undoable(&ministry.register).unwrap().unwrap();
    casework::undo_last(&mut ministry.register, &last.entry, "Not yet").unwrap();
    let shown = letter(&ministry, &reference);
    assert!(shown.signed_on.is_none() && shown.text.as_deref() == Some(SIGNED));
    change(&mut ministry, &reference, "text", "Changed again").unwrap();
    ministry.check();
}

#[test]
fn the_scan_of_a_signed_paper_and_a_second_signing_of_the_day_leave_the_signed_text_signed() {
    let (mut ministry, mut port, reference) = drafted();
    step(&mut ministry, &reference, "signed").unwrap();
    change(&mut port, &reference, "text", CHANGED).unwrap();
    // As the window does when it attaches the scan.
    ministry.clock.advance(HOUR);
    step(&mut ministry, &reference, "signed").unwrap();
    swap(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        let shown = letter(desk, &reference);
        assert_eq!(shown.text.as_deref(), Some(SIGNED), "{}", desk.name);
        assert!(shown.changed_apart);
    }
    assert_eq!(settle(&mut port, "text", Some(CHANGED)), "letter-signed");
}

#[test]
fn undoing_signs_nothing_again() {
    let (mut ministry, _, reference) = drafted();
    step(&mut ministry, &reference, "signed").unwrap();
    step(&mut ministry, &reference, "drafted").unwrap();
    let last = casework::undoable(&ministry.register).unwrap().unwrap();
    assert_eq!(code(casework::undo_last(&mut ministry.register, &last.entry, "Too early")), "undo-signature");
    assert_eq!(letter(&ministry, &reference).signed_on, None);
    ministry.check();
}

#[test]
fn nobody_signs_what_they_have_not_read() {
    let (mut ministry, mut port, reference) = drafted();
    let row = RowId::from_token(&letter(&ministry, &reference).id).unwrap();
    let read = signing(&ministry.register, row, "The Head");
    let unread = LetterStep { seen: None, ..read.clone() };
    assert_eq!(code(casework::record_letter_step(&mut ministry.register, row, &unread)), "letter-unread");
    // Another desk’s change comes in between reading and signing; then what the model makes of the case changes.
    change(&mut port, &reference, "text", CHANGED).unwrap();
    swap(&mut ministry, &mut port);
    let before = ministry.hash();
    assert_eq!(code(casework::record_letter_step(&mut ministry.register, row, &read)), "letter-changed-since");
    let words = LetterWords { subject: "Your request of 3 March".into(), ..LetterWords::default() };
    let again = signing(&ministry.register, row, "The Head");
    let other = casework::record_letter_step_saying(&mut ministry.register, row, &again, Some(&words));
    assert_eq!(code(other), "letter-changed-since");
    assert_eq!(ministry.hash(), before, "nothing was signed");
    assert_eq!(code(casework::record_letter_step(&mut ministry.register, row, &again)), "done");
    let shown = letter(&ministry, &reference);
    assert_eq!((shown.text.as_deref(), shown.signed_by.as_deref()), (Some(CHANGED), Some("The Head")));
    ministry.check();
}

#[test]
fn a_letter_is_signed_sent_and_recalled_by_its_steps_alone() {
    let (mut ministry, _, reference) = drafted();
    for (field, value) in [("status", "signed"), ("signed_on", "2026-03-02"), ("signed_by", "The Head")] {
        assert_eq!(code(change(&mut ministry, &reference, field, value)), "letter-by-its-step", "{field}");
    }
    change(&mut ministry, &reference, "dated_on", "2026-03-02").unwrap();
    step(&mut ministry, &reference, "signed").unwrap();
    let fixed = [("dated_on", "2026-03-01"), ("signed_by", "Another"), ("signed_on", "2026-03-01")];
    for (field, value) in fixed.into_iter().chain([("status", "drafted"), ("way", "in")]) {
        assert_eq!(code(change(&mut ministry, &reference, field, value)), "letter-signed", "{field}");
    }
    assert_eq!(code(step(&mut ministry, &reference, "put_up")), "letter-signed-already");
    // Another name, or another day, is another signature.
    let row = RowId::from_token(&letter(&ministry, &reference).id).unwrap();
    let by = |desk: &Desk, who: &str, on: Option<&str>| LetterStep {
        on: on.map(str::to_owned),
        ..signing(&desk.register, row, who)
    };
    for (who, on) in [("Another", None), ("The Head", Some("2026-03-01"))] {
        let again = by(&ministry, who, on);
        let again = casework::record_letter_step(&mut ministry.register, row, &again);
        assert_eq!(code(again), "letter-signed-already", "{who}");
    }
    step(&mut ministry, &reference, "dispatched").unwrap();
    for (field, value) in [("status", "drafted"), ("status", "signed"), ("signed_by", "Another"), ("text", CHANGED)] {
        assert_eq!(code(change(&mut ministry, &reference, field, value)), "letter-signed", "{field} {value}");
    }
    for to in ["put_up", "signed", "drafted"] {
        assert_eq!(code(step(&mut ministry, &reference, to)), "letter-has-gone", "{to}");
    }
    let shown = letter(&ministry, &reference);
    assert_eq!((shown.status.as_deref(), shown.signed_by.as_deref()), (Some("dispatched"), Some("The Head")));
    // What one just did by mistake is still taken back, to the letter as it was signed.
    let last = casework::undoable(&ministry.register).unwrap().unwrap();
    casework::undo_last(&mut ministry.register, &last.entry, "It lies here still").unwrap();
    let shown = letter(&ministry, &reference);
    assert_eq!((shown.status.as_deref(), shown.signed_by.as_deref()), (Some("signed"), Some("The Head")));
    ministry.check();
}

#[test]
fn a_letter_that_left_at_one_desk_has_gone_wherever_its_signature_was_taken_back() {
    let (mut ministry, mut port, reference) = drafted();
    step(&mut ministry, &reference, "signed").unwrap();
    swap(&mut ministry, &mut port);
    step(&mut ministry, &reference, "dispatched").unwrap();
    port.clock.advance(HOUR);
    step(&mut port, &reference, "drafted").unwrap();
    swap(&mut ministry, &mut port);
    for desk in [&mut ministry, &mut port] {
        assert_eq!(settle(desk, "status", Some("drafted")), "letter-has-gone", "{}", desk.name);
        assert_eq!(code(change(desk, &reference, "text", CHANGED)), "letter-signed", "{}", desk.name);
    }
    assert_eq!(settle(&mut ministry, "status", Some("dispatched")), "done");
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_draft_that_left_unsigned_says_from_then_on_what_it_said() {
    let (mut ministry, _, reference) = drafted();
    step(&mut ministry, &reference, "dispatched").unwrap();
    for (field, value) in [("text", CHANGED), ("addressee", "Somebody else"), ("dated_on", "2026-03-01")] {
        assert_eq!(code(change(&mut ministry, &reference, field, value)), "letter-signed", "{field}");
    }
    let last = casework::undoable(&ministry.register).unwrap().unwrap();
    casework::undo_last(&mut ministry.register, &last.entry, "Not yet").unwrap();
    change(&mut ministry, &reference, "text", CHANGED).unwrap();
    ministry.check();
}

#[test]
fn what_a_third_desk_wrote_meanwhile_is_told_also_after_the_first_conflict_was_settled() {
    let (mut ministry, mut port, reference) = drafted();
    let mut airport = airport(&mut ministry, &mut port);
    change(&mut port, &reference, "text", CHANGED).unwrap();
    change(&mut airport, &reference, "text", "A third").unwrap();
    step(&mut ministry, &reference, "signed").unwrap();
    swap(&mut ministry, &mut port);
    assert_eq!(settle(&mut ministry, "text", Some(SIGNED)), "done");
    swap(&mut ministry, &mut airport);
    for desk in [&mut ministry, &mut airport] {
        let shown = letter(desk, &reference);
        assert!(shown.changed_apart && shown.text.as_deref() == Some(SIGNED), "{}", desk.name);
        assert_eq!(settle(desk, "text", Some("A third")), "letter-signed", "{}", desk.name);
    }
    assert_eq!(settle(&mut airport, "text", Some(SIGNED)), "done");
    swap(&mut ministry, &mut airport);
    assert_agree(&mut ministry, &mut airport);
}

#[test]
fn what_a_revoked_desk_wrote_is_entered_again_into_no_signed_letter() {
    let (mut ministry, mut port, reference) = drafted();
    let mut airport = airport(&mut ministry, &mut port);
    comity_core::exchange::revoke_desk(&mut ministry.register, "Port", "The laptop was stolen").unwrap();
    change(&mut port, &reference, "text", CHANGED).unwrap();
    step(&mut port, &reference, "signed").unwrap();
    step(&mut port, &reference, "dispatched").unwrap();
    swap(&mut port, &mut airport);
    step(&mut ministry, &reference, "signed").unwrap();
    swap(&mut airport, &mut ministry);
    let inert = casework::inert_entries(&ministry.register).unwrap();
    let entries: Vec<_> = inert.iter().filter(|one| one.may_enter_again).map(|one| one.id.clone()).collect();
    assert_eq!(entries.len(), 3);
    let before = ministry.hash();
    for entry in &entries {
        assert_eq!(code(casework::re_enter(&mut ministry.register, entry)), "letter-signed");
    }
    assert_eq!(ministry.hash(), before);
    // Of a draft, a signature there is entered again with all that it stood under.
    step(&mut ministry, &reference, "drafted").unwrap();
    let signing = inert.iter().find(|one| one.action == "sign_letter").unwrap();
    casework::re_enter(&mut ministry.register, &signing.id).unwrap();
    let shown = letter(&ministry, &reference);
    assert_eq!((shown.text.as_deref(), shown.status.as_deref()), (Some(CHANGED), Some("signed")));
    ministry.check();
}

const CLERK: &str = "Clerk";

/// Two papers of the case that may be the scan of its letter.
fn scans(desk: &mut Desk, reference: &str) -> [String; 2] {
    ["Scan A", "Scan B"].map(|name| {
        let row = desk.row(reference);
        let new = NewPaperDocument { name: name.into(), form: "paper_original".into(), ..NewPaperDocument::default() };
        casework::add_paper_document(&mut desk.register, row, &new).unwrap().documents.pop().unwrap().id
    })
}

fn dispatch(desk: &mut Desk, reference: &str, on: Option<&str>, scan: Option<&str>) -> String {
    let (status, on, signed_paper) = ("dispatched".into(), on.map(str::to_owned), scan.map(str::to_owned));
    let step = LetterStep { status, on, signed_paper, ..LetterStep::default() };
    let row = RowId::from_token(&letter(desk, reference).id).unwrap();
    code(casework::record_letter_step(&mut desk.register, row, &step))
}

#[test]
fn a_letter_that_has_gone_keeps_its_scan_its_day_its_way_and_its_number() {
    let (mut ministry, _, reference) = drafted();
    let [scan, other] = scans(&mut ministry, &reference);
    add(&mut ministry, CLERK, "clerk");
    ministry.clock.advance(3 * DAY);
    step(&mut ministry, &reference, "signed").unwrap();
    let signed_on = letter(&ministry, &reference).signed_on.unwrap();
    ministry.clock.advance(DAY);
    let mut ministry = unlock_as(ministry, CLERK, OTHER);
    let before = ministry.hash();
    assert_eq!(dispatch(&mut ministry, &reference, Some("2026-01-05"), None), "dispatched-before-signed");
    assert_eq!(ministry.hash(), before);
    assert_eq!(dispatch(&mut ministry, &reference, None, Some(&scan)), "done");
    let gone = letter(&ministry, &reference);
    let day = gone.dispatched_on.clone().unwrap();
    assert!(day > signed_on && gone.signed_paper.as_ref() == Some(&scan));
    // Neither by the step that sent it nor by editing, and another scan by nobody.
    let before = ministry.hash();
    for (on, paper) in [(None, None), (None, Some(&*other)), (Some("2026-01-05"), Some(&*other))] {
        assert_eq!(dispatch(&mut ministry, &reference, on, paper), "letter-has-gone", "{on:?}");
    }
    assert_eq!(code(change(&mut ministry, &reference, "dispatched_on", &signed_on)), "not-permitted");
    assert_eq!(code(change(&mut ministry, &reference, "book_number", "77")), "letter-has-gone");
    let mut ministry = unlock_as(ministry, "Ministry clerk", PASSPHRASE);
    assert_eq!(dispatch(&mut ministry, &reference, Some(&day), Some(&other)), "letter-has-gone");
    assert_eq!(code(change(&mut ministry, &reference, "book_number", "77")), "letter-has-gone");
    assert_eq!(code(change(&mut ministry, &reference, "dispatched_on", "2026-01-05")), "dispatched-before-signed");
    assert_eq!(ministry.hash(), before);
    // A day mistyped is put right by whoever may sign.
    change(&mut ministry, &reference, "dispatched_on", &signed_on).unwrap();
    ministry.check();
}

#[test]
fn a_missing_scan_comes_with_the_dispatch_or_after_it_and_takes_the_place_of_none() {
    let (mut ministry, _, reference) = drafted();
    let [scan, other] = scans(&mut ministry, &reference);
    add(&mut ministry, CLERK, "clerk");
    step(&mut ministry, &reference, "signed").unwrap();
    let row = RowId::from_token(&letter(&ministry, &reference).id).unwrap();
    let by_signer = LetterStep { signed_paper: Some(scan.clone()), ..signing(&ministry.register, row, "The Head") };
    casework::record_letter_step(&mut ministry.register, row, &by_signer).unwrap();
    let mut ministry = unlock_as(ministry, CLERK, OTHER);
    assert_eq!(dispatch(&mut ministry, &reference, None, Some(&other)), "not-permitted");
    assert_eq!(dispatch(&mut ministry, &reference, None, None), "done");
    assert_eq!(letter(&ministry, &reference).signed_paper, Some(scan.clone()));
    // Another letter left first, and its scan comes the day after.
    let (mut ministry, _, reference) = drafted();
    let [scan, other] = scans(&mut ministry, &reference);
    add(&mut ministry, CLERK, "clerk");
    step(&mut ministry, &reference, "signed").unwrap();
    let mut ministry = unlock_as(ministry, CLERK, OTHER);
    assert_eq!(dispatch(&mut ministry, &reference, None, None), "done");
    let gone = letter(&ministry, &reference);
    ministry.clock.advance(DAY);
    assert_eq!(dispatch(&mut ministry, &reference, Some("2026-01-05"), Some(&scan)), "letter-has-gone");
    assert_eq!(dispatch(&mut ministry, &reference, None, Some(&scan)), "done");
    let now = letter(&ministry, &reference);
    assert_eq!(now.signed_paper, Some(scan));
    assert_eq!((now.dispatched_on, now.book_number, now.status), (gone.dispatched_on, gone.book_number, gone.status));
    assert_eq!(dispatch(&mut ministry, &reference, None, Some(&other)), "letter-has-gone");
    ministry.check();
}
