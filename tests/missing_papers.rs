//! The letter for missing papers asks for what the checklist says is open, and the checklist then says since when.

use comity_core::casework;
use comity_core::casework::views::{CheckView, LetterStep, NewCase, NewCheck, NewDraftLetter, NewPerson};
use comity_core::error::Explain;
use comity_core::ids::RowId;

use crate::support::{Desk, assert_agree, ministry_and_port, swap};

fn request() -> NewCase {
    NewCase {
        family: "mla".into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        instrument: Some("untoc".into()),
        persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
        ..NewCase::default()
    }
}

fn answer(desk: &mut Desk, case: RowId, item: &str, answer: &str) {
    let new = NewCheck { item: item.into(), answer: answer.into(), ..NewCheck::default() };
    casework::answer_check(&mut desk.register, case, &new).unwrap();
}

fn open(desk: &Desk, case: RowId) -> Vec<CheckView> {
    casework::checklist(&desk.register, case).unwrap().into_iter().filter(|item| item.to_ask).collect()
}

fn draft(case: RowId, asks_for: Option<Vec<String>>) -> NewDraftLetter {
    NewDraftLetter {
        case: case.token(),
        template: "more_information".into(),
        language: "en".into(),
        asks_for,
        ..NewDraftLetter::default()
    }
}

#[test]
fn what_is_asked_for_is_what_the_other_side_has_still_to_send() {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = ministry.register_case(&request()).reference;
    let case = ministry.row(&reference);
    let all = open(&ministry, case);
    assert!(all.len() > 4 && all.iter().all(|item| !item.ours && item.asked_on.is_none()), "{all:?}");
    let codes: Vec<String> = all.into_iter().map(|item| item.item).collect();
    answer(&mut ministry, case, &codes[0], "there");
    answer(&mut ministry, case, &codes[1], "not_needed");
    answer(&mut ministry, case, &codes[2], "untranslated");
    let left: Vec<String> = open(&ministry, case).into_iter().map(|item| item.item).collect();
    assert_eq!(left, codes[2..], "what came without a translation is still open");

    // Everything by itself; or what somebody left ticked; never what is there already.
    let everything = casework::draft_letter(&mut ministry.register, &draft(case, None)).unwrap();
    assert_eq!(everything.asks_for, left);
    let refused = casework::draft_letter(&mut ministry.register, &draft(case, Some(vec![codes[0].clone()])));
    assert_eq!(refused.unwrap_err().explain().code, "check-not-open");
    let letter = casework::draft_letter(&mut ministry.register, &draft(case, Some(left[1..].to_vec()))).unwrap();
    assert!(open(&ministry, case).iter().all(|item| item.asked_on.is_none()), "it is only a draft");

    let step = LetterStep { status: "dispatched".into(), on: Some("2026-03-03".into()), ..LetterStep::default() };
    casework::record_letter_step(&mut ministry.register, RowId::from_token(&letter.id).unwrap(), &step).unwrap();
    let since: Vec<Option<String>> = open(&ministry, case).into_iter().map(|item| item.asked_on).collect();
    assert_eq!(since[0], None, "left out of the letter");
    assert!(since[1..].iter().all(|on| on.as_deref() == Some("2026-03-03")), "{since:?}");
    swap(&mut ministry, &mut port);
    let told = open(&port, port.row(&reference)).into_iter().filter(|item| item.asked_on.is_some()).count();
    assert_eq!(told, since.len() - 1);
    // A letter entered in error asked for nothing.
    let letter = RowId::from_token(&letter.id).unwrap();
    casework::mark_in_error(&mut ministry.register, Some(case), letter, "sent to nobody").unwrap();
    assert!(open(&ministry, case).iter().all(|item| item.asked_on.is_none()));
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn other_letters_ask_for_nothing_and_our_own_papers_are_not_asked_of_the_partner() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&request()).reference;
    let case = ministry.row(&reference);
    let other = NewDraftLetter { template: "acknowledgement".into(), ..draft(case, None) };
    assert!(casework::draft_letter(&mut ministry.register, &other).unwrap().asks_for.is_empty());
    let ours = ministry.register_case(&NewCase { direction: "outgoing".into(), ..request() }).reference;
    assert!(open(&ministry, ministry.row(&ours)).is_empty());
    ministry.check();
}
