//! Time limits of treaties and laws: offered by the program, counted once the office has adopted them.

use comity_core::casework::views::{CaseView, NewCase, NewPerson, NewStep};
use comity_core::casework::{self, adopt_limits, offered_limits};
use comity_core::error::Explain;
use comity_core::ids::RowId;
use comity_core::journal::Action;
use comity_core::model::schema::SETTING;
use comity_core::model::values::Value;
use comity_core::register::{AdoptedLimits, RegisterError};
use comity_core::text::Language;

use crate::support::{Desk, assert_agree, ministry_and_port, swap};

/// Who is sought has been arrested provisionally.
fn arrested(desk: &mut Desk) -> RowId {
    let reference = desk.register_case(&sought()).reference;
    let case = desk.row(&reference);
    let step = NewStep { stage: "XI12".into(), on: Some("2026-11-06".into()), ..NewStep::default() };
    crate::support::record_step(&mut desk.register, case, &step).unwrap();
    case
}

/// Someone sought by France under the European Convention on Extradition.
fn sought() -> NewCase {
    NewCase {
        family: "extradition".into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        instrument: Some("ets24".into()),
        received_on: Some("2026-11-02".into()),
        subject: Some("Robbery".into()),
        persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
        ..NewCase::default()
    }
}

fn view(desk: &Desk, case: RowId) -> CaseView {
    casework::get_case(&desk.register, case).unwrap()
}

fn ends_of_custody(view: &CaseView) -> Vec<(&str, &str)> {
    let custody = view.deadlines.iter().filter(|one| one.source.contains("ETS 24 art. 16"));
    custody.map(|one| (one.effect.as_str(), one.due_on.as_str())).collect()
}

fn marks_of(desk: &Desk, instrument: &str) -> Vec<String> {
    let offered = offered_limits(&desk.register).unwrap().limits;
    offered
        .into_iter()
        .filter(|one| one.instruments.iter().any(|code| code == instrument))
        .map(|one| one.mark)
        .collect()
}

#[test]
fn a_shipped_limit_counts_from_the_day_the_office_adopts_it() {
    let mut ministry = Desk::adopting("Ministry", AdoptedLimits::None);
    let case = arrested(&mut ministry);
    let before = view(&ministry, case);
    assert!(before.deadlines.is_empty(), "{:?}", before.deadlines);
    let unknown = before.no_limit_known.first().expect("a person is held and nobody knows how long");
    assert_eq!(unknown.reason, "not_adopted");
    let today = casework::today(&ministry.register).unwrap();
    let first = serde_json::to_value(&today.items[0]).unwrap();
    assert!(first.to_string().contains("not_adopted"), "it leads Today: {first}");

    let marks = marks_of(&ministry, "ets24");
    let offered = adopt_limits(&mut ministry.register, &marks, true).unwrap();
    assert!(offered.limits.iter().all(|one| one.adopted == marks.contains(&one.mark)));
    let after = view(&ministry, case);
    assert_eq!(ends_of_custody(&after), [("may_release", "2026-11-24"), ("must_end", "2026-12-16")]);
    assert!(after.no_limit_known.is_empty());

    let ministry = ministry.reopen();
    assert_eq!(ends_of_custody(&view(&ministry, case)), ends_of_custody(&after));
    let mut ministry = ministry;
    adopt_limits(&mut ministry.register, &marks, false).unwrap();
    assert!(view(&ministry, case).deadlines.is_empty());
    assert_eq!(
        adopt_limits(&mut ministry.register, &["nothing".into()], true).unwrap_err().explain().code,
        "unknown-field"
    );
}

#[test]
fn those_read_in_the_text_can_be_adopted_at_once() {
    let ministry = Desk::adopting("Ministry", AdoptedLimits::Read);
    let offered = offered_limits(&ministry.register).unwrap().limits;
    assert!(offered.iter().all(|one| one.adopted == (one.sure == "read")));
    assert!(offered.iter().any(|one| one.adopted) && offered.iter().any(|one| !one.adopted));
}

#[test]
fn what_one_desk_adopts_counts_at_every_desk() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = arrested(&mut ministry);
    swap(&mut ministry, &mut port);
    let reference = view(&ministry, case).reference;
    let there = port.row(&reference);
    let marks = marks_of(&ministry, "ets24");
    adopt_limits(&mut ministry.register, &marks, false).unwrap();
    assert!(view(&ministry, case).deadlines.is_empty() && !view(&port, there).deadlines.is_empty());
    swap(&mut ministry, &mut port);
    assert!(view(&port, there).deadlines.is_empty());
    adopt_limits(&mut ministry.register, &marks, true).unwrap();
    swap(&mut ministry, &mut port);
    assert!(!view(&port, there).deadlines.is_empty());
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_row_that_has_changed_since_it_was_adopted_is_asked_for_again() {
    let mut ministry = Desk::adopting("Ministry", AdoptedLimits::None);
    let mark = marks_of(&ministry, "ets24").remove(0);
    let code = mark.split(':').next().unwrap().to_owned();
    // As an earlier version of the program knew it: the same code, other numbers.
    let key = format!("limit {code}:0000000000000000");
    ministry
        .register
        .transact(Action::ChangeSettings, |draft| {
            let row = draft.named("setting", key.as_bytes())?;
            draft.write(&SETTING, row, 1, Value::text(&key), Vec::new());
            draft.write(&SETTING, row, 2, Value::text("yes"), Vec::new());
            Ok::<_, RegisterError>(())
        })
        .unwrap();
    let offered = offered_limits(&ministry.register).unwrap().limits;
    let row = offered.iter().find(|one| one.code == code).unwrap();
    assert!(row.changed && !row.adopted, "it counts no more until somebody looks");
}

#[test]
fn a_limit_that_was_met_late_says_so_and_when() {
    let mut ministry = Desk::adopting("Ministry", AdoptedLimits::All);
    let new = NewCase { received_on: Some("2026-01-05".into()), stage: Some("XI12".into()), ..sought() };
    let reference = ministry.register_case(&new).reference;
    let case = ministry.row(&reference);
    let mut step = |stage: &str, on: &str| {
        let step = NewStep { stage: stage.into(), on: Some(on.into()), ..NewStep::default() };
        crate::support::record_step(&mut ministry.register, case, &step).unwrap();
    };
    step("XI20", "2026-01-25");
    let view = view(&ministry, case);
    let papers = view.deadlines.iter().find(|one| one.due_on == "2026-01-23").expect("18 days from the arrest");
    let settled = papers.settled.as_ref().unwrap();
    assert_eq!((settled.how.as_str(), settled.on.as_deref()), ("met_late", Some("2026-01-25")));
    let sheet = comity_paper::case_sheet(&ministry.register, case, Language::En).unwrap();
    let printed = serde_json::to_string(&sheet).unwrap();
    assert!(comity_core::text::strip_bidi_controls(&printed).contains("met late, on 25 January 2026"), "{printed}");
    ministry.check();
}
