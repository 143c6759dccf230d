//! Transfer of proceedings and confiscation, both directions, each driven to its end.

use comity_core::casework::views::{
    CaseView, CloseCase, FiguresQuery, NewCase, NewLimit, NewMeasure, NewPerson, NewStep, NewUrgent, RegisterBookQuery,
};
use comity_core::casework::{self, OldRegister, take_over};
use comity_core::ids::RowId;
use comity_core::law::{Law, Place};
use comity_core::statistics;
use comity_core::text::{Language, Texts};

use crate::support::{Desk, assert_agree, ministry_and_port, swap};

fn new(family: &str, direction: &str, instrument: &str, person: (&str, &str)) -> NewCase {
    NewCase {
        family: family.into(),
        direction: direction.into(),
        partner: Some("FR".into()),
        instrument: Some(instrument.into()),
        received_on: Some("2026-01-05".into()),
        subject: Some("Fraud".into()),
        persons: vec![NewPerson { name: person.0.into(), role: Some(person.1.into()), ..NewPerson::default() }],
        ..NewCase::default()
    }
}

fn go(desk: &mut Desk, row: RowId, stage: &str, on: &str) -> CaseView {
    let step = NewStep { stage: stage.into(), on: Some(on.into()), ..NewStep::default() };
    let offered = casework::get_case(&desk.register, row).unwrap().next_stages;
    let view = crate::support::record_step(&mut desk.register, row, &step).unwrap();
    assert!(offered.iter().any(|next| next.stage == stage), "{stage} is not offered");
    view
}

fn begun(desk: &mut Desk, new: &NewCase) -> RowId {
    let reference = desk.register_case(new).reference;
    desk.row(&reference)
}

fn outcome(desk: &Desk, row: RowId) -> Option<String> {
    let view = casework::get_case(&desk.register, row).unwrap();
    let query = RegisterBookQuery { year: 2026, direction: None };
    let book = statistics::register_book(&desk.register, &query).unwrap();
    book.into_iter().find(|line| line.number == view.reference).and_then(|line| line.outcome)
}

fn due<'a>(view: &'a CaseView, code: &str) -> &'a str {
    view.deadlines.iter().find(|one| one.code == code).map_or("", |one| one.due_on.as_str())
}

#[test]
fn we_are_asked_to_prosecute_a_person_arrested_on_the_announcement() {
    let mut ministry = Desk::new("Ministry");
    let announced = NewCase {
        stage: Some("PI10".into()),
        ..new("transfer_proceedings", "incoming", "ets73", ("Jean Moreau", "suspect"))
    };
    let row = begun(&mut ministry, &announced);
    let view = go(&mut ministry, row, "PI12", "2026-01-07");
    assert_eq!(view.reference, "TCP-IN-2026-0001");
    // 18 and 40 days after 7 January, counted by hand: ETS 73 art. 29(3) and (5).
    assert_eq!((due(&view, "P01"), due(&view, "P03")), ("2026-01-25", "2026-02-16"));
    let held = view.deadlines.iter().find(|one| one.code == "P01").unwrap();
    assert_eq!((held.person.as_deref(), held.effect.as_str()), (Some("Jean Moreau"), "must_release"));
    let view = go(&mut ministry, row, "PI20", "2026-01-20");
    assert!(view.deadlines.iter().find(|one| one.code == "P01").unwrap().met);
    for (stage, on) in [
        ("PI21", "2026-01-21"),
        ("PI25", "2026-01-23"),
        ("PI26", "2026-01-26"),
        ("PI25", "2026-02-02"),
        ("PI28", "2026-02-04"),
        ("PI30", "2026-02-10"),
        ("PI40", "2026-02-11"),
    ] {
        go(&mut ministry, row, stage, on);
    }
    let view = casework::get_case(&ministry.register, row).unwrap();
    assert!(view.deadlines.iter().all(|one| one.met), "{:?}", view.deadlines);
    go(&mut ministry, row, "PI50", "2026-02-27");
    assert!(casework::open_matters(&ministry.register, row).unwrap().iter().all(|open| open.kind != "person"));
    let view = go(&mut ministry, row, "PI99", "2026-02-28");
    assert_eq!(view.stage.as_deref(), Some("PI99"));
    assert_eq!(outcome(&ministry, row).as_deref(), Some("proceedings_concluded"));
    ministry.check();
}

#[test]
fn we_ask_another_state_to_prosecute_and_the_right_comes_back() {
    let mut ministry = Desk::new("Ministry");
    let case = new("transfer_proceedings", "outgoing", "ets73", ("María Ñuñez", "accused"));
    let (kept, refused) = (begun(&mut ministry, &case), begun(&mut ministry, &case));
    let to_request = [
        ("PO05", "2026-01-06"),
        ("PO10", "2026-01-08"),
        ("PO12", "2026-01-12"),
        ("PO15", "2026-01-14"),
        ("PO20", "2026-01-20"),
        ("PO21", "2026-01-25"),
    ];
    for row in [kept, refused] {
        for (stage, on) in to_request {
            go(&mut ministry, row, stage, on);
        }
    }
    for (stage, on) in [("PO25", "2026-02-01"), ("PO30", "2026-02-05"), ("PO40", "2026-02-06"), ("PO50", "2026-02-20")]
    {
        go(&mut ministry, kept, stage, on);
    }
    go(&mut ministry, refused, "PO31", "2026-02-05");
    for (row, came_out) in [(kept, "proceedings_concluded"), (refused, "refused")] {
        go(&mut ministry, row, "PO99", "2026-02-21");
        assert_eq!(outcome(&ministry, row).as_deref(), Some(came_out));
    }
    ministry.check();
}

#[test]
fn assets_are_frozen_renewed_confiscated_and_returned() {
    let mut ministry = Desk::new("Ministry");
    let measure = |kind: &str| NewMeasure { kind: kind.into(), ..NewMeasure::default() };
    let asked = NewCase {
        measures: ["J1", "J2", "K1", "K4"].map(measure).to_vec(),
        ..new("confiscation", "incoming", "uncac", ("Lagoon Holdings Ltd", "asset_holder"))
    };
    let row = begun(&mut ministry, &asked);
    for (stage, on) in [("CI15", "2026-01-06"), ("CI20", "2026-01-07"), ("CI30", "2026-01-09"), ("CI35", "2026-01-12")]
    {
        go(&mut ministry, row, stage, on);
    }
    let lapses = NewLimit {
        due_on: "2026-03-12".into(),
        effect: "freezing_lapses".into(),
        source: "Freezing order 4/2026, paragraph 3".into(),
        person: None,
    };
    let view = casework::add_limit(&mut ministry.register, row, &lapses).unwrap();
    let entered = view.deadlines.iter().find(|one| one.code == "entered").unwrap();
    assert_eq!(
        (entered.due_on.as_str(), entered.effect.as_str(), entered.met),
        ("2026-03-12", "freezing_lapses", false)
    );
    let today = casework::today(&ministry.register).unwrap();
    assert!(today.items.iter().any(|item| item.reference == view.reference), "the lapse is on Today");
    for (stage, on) in [
        ("CI36", "2026-02-10"),
        ("CI35", "2026-02-12"),
        ("CI40", "2026-02-13"),
        ("CI45", "2026-02-14"),
        ("CI50", "2026-02-16"),
        ("CI55", "2026-02-17"),
        ("CI60", "2026-02-18"),
        ("CI65", "2026-02-20"),
        ("CI80", "2026-02-24"),
    ] {
        go(&mut ministry, row, stage, on);
    }
    let view = go(&mut ministry, row, "CI99", "2026-02-25");
    assert!(view.deadlines.iter().all(|one| one.met), "{:?}", view.deadlines);
    let kinds: Vec<_> = view.measures.iter().map(|one| one.kind.as_str()).collect();
    assert_eq!(kinds, ["J1", "J2", "K1", "K4"]);
    assert_eq!(outcome(&ministry, row).as_deref(), Some("assets_returned"));
    ministry.check();
}

#[test]
fn we_have_assets_frozen_and_confiscated_abroad() {
    let mut ministry = Desk::new("Ministry");
    let row = begun(&mut ministry, &new("confiscation", "outgoing", "cets198", ("عبد الله", "convicted_person")));
    for (stage, on) in [
        ("CO05", "2026-01-06"),
        ("CO10", "2026-01-07"),
        ("CO12", "2026-01-08"),
        ("CO15", "2026-01-15"),
        ("CO20", "2026-01-20"),
        ("CO22", "2026-02-10"),
        ("CO20", "2026-02-12"),
        ("CO30", "2026-02-13"),
        ("CO35", "2026-02-14"),
        ("CO40", "2026-02-15"),
        ("CO45", "2026-02-16"),
        ("CO50", "2026-02-17"),
        ("CO60", "2026-02-20"),
        ("CO65", "2026-02-21"),
        ("CO99", "2026-02-22"),
    ] {
        go(&mut ministry, row, stage, on);
    }
    assert_eq!(outcome(&ministry, row).as_deref(), Some("assets_returned"));
    ministry.check();
}

#[test]
fn freezing_is_a_measure_of_any_case() {
    let mut ministry = Desk::new("Ministry");
    for family in Law::shipped().unwrap().families() {
        let role = family.person_roles[0].as_str();
        let new = NewCase {
            our_role: family.our_roles.first().cloned(),
            ..new(&family.code, "incoming", "uncac", ("Li Wei", role))
        };
        let row = begun(&mut ministry, &new);
        let freeze = NewMeasure { kind: "J2".into(), ..NewMeasure::default() };
        let view = casework::add_measure(&mut ministry.register, row, &freeze).unwrap();
        assert_eq!(view.measures[0].kind, "J2", "{}", family.code);
    }
    ministry.check();
}

/// Every procedure of the law files: begun, refused, withdrawn and otherwise ended at two desks, and counted.
#[test]
fn every_way_a_case_can_come_out_is_recorded_counted_and_carried() {
    let (mut ministry, mut port) = ministry_and_port();
    let law = Law::shipped().unwrap();
    let mut finalised = 0;
    // Companion records have stories of their own and are never counted.
    for procedure in law.procedures().iter().filter(|procedure| procedure.record.is_none()) {
        let family = law.family(&procedure.family).unwrap();
        let last = procedure.stages.iter().find(|stage| stage.place == Place::Final).unwrap();
        for stage in procedure.stages.iter().filter(|stage| stage.outcome.is_some()) {
            let direction = procedure.direction.as_deref().unwrap_or("incoming");
            let case = NewCase {
                our_role: procedure.our_role.clone(),
                ..new(&family.code, direction, "untoc", ("Anna Kovács", &family.person_roles[0]))
            };
            let row = begun(&mut ministry, &case);
            let close = CloseCase {
                stage: Some(last.code.clone()),
                outcome_stage: Some(stage.code.clone()),
                on: Some("2026-02-20".into()),
                ..CloseCase::default()
            };
            let view = crate::support::close_case(&mut ministry.register, row, &close).unwrap();
            assert_eq!((view.stage.as_deref(), view.next_stages.len()), (Some(last.code.as_str()), 0));
            assert_eq!(outcome(&ministry, row), stage.outcome, "{}", stage.code);
            finalised += 1;
        }
    }
    swap(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        let query = FiguresQuery { from: "2026-01-01".into(), to: "2026-12-31".into(), unit: String::new() };
        let figures = statistics::figures(&desk.register, &query).unwrap();
        assert!(figures.breaking.is_empty() && figures.rows.iter().all(|row| row.balances));
        assert_eq!(figures.rows.iter().map(|row| row.finalised).sum::<u32>(), finalised);
        let both_ways = ["transfer_proceedings", "confiscation"]
            .iter()
            .all(|family| figures.rows.iter().filter(|row| row.family == *family && row.finalised > 4).count() == 2);
        assert!(both_ways, "{:?}", figures.rows);
    }
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_call_at_night_can_be_about_any_family() {
    let mut ministry = Desk::new("Ministry");
    let families: Vec<String> = Law::shipped().unwrap().families().iter().map(|row| row.code.clone()).collect();
    for family in families {
        let call = NewUrgent {
            partner: "FR".into(),
            name: "Li Wei".into(),
            what: "Hold until the morning".into(),
            caller: "Duty prosecutor".into(),
            family: Some(family.clone()),
            ..NewUrgent::default()
        };
        let done = casework::register_urgent(&mut ministry.register, &call).unwrap();
        assert!(ministry.case(&done.reference).stage.is_some(), "{family}");
    }
    ministry.check();
}

#[test]
fn an_old_register_brings_cases_of_both_families_with_how_they_came_out() {
    let mut ministry = Desk::new("Ministry");
    let bytes = "File no;Date received;Country;In/Out;Type;Name(s);Status;Date closed\n\
        1/2019;14/02/2019;France;in;transfer of proceedings;A. Moor;executed;20/05/2019\n\
        2/2019;15/02/2019;Spain;out;TCP;B. Vale;refused;21/05/2019\n\
        3/2019;16/02/2019;France;in;freezing order;C. Hill;pending;\n\
        4/2019;17/02/2019;Spain;in;freezing order;D. Lake;executed;22/05/2019\n\
        5/2019;18/02/2019;Spain;out;forfeiture;E. Wood;withdrawn;23/05/2019\n";
    let file = OldRegister { name: "old.csv", bytes: bytes.as_bytes() };
    let done = take_over(&mut ministry.register, file, None, &Texts::new(Language::En)).unwrap();
    assert_eq!((done.taken + done.doubtful, done.refused), (5, 0), "{:?}", done.rows);
    for (number, stage, kind) in [
        ("1/2019", "PI99", None),
        ("2/2019", "PO99", None),
        ("3/2019", "CI10", Some("J2")),
        ("4/2019", "CI99", Some("J2")),
        ("5/2019", "CO99", Some("K")),
    ] {
        let view = ministry.case(number);
        let kinds: Vec<_> = view.measures.iter().map(|one| one.kind.as_str()).collect();
        assert_eq!((view.stage.as_deref(), kinds), (Some(stage), kind.into_iter().collect()), "{number}");
    }
    let outcomes = ["1/2019", "2/2019", "4/2019", "5/2019"].map(|number| ministry.case(number).outcome);
    let told = outcomes.each_ref().map(Option::as_deref);
    assert_eq!(told, [Some("proceedings_concluded"), Some("refused"), Some("executed"), Some("no_longer_required")]);
    ministry.check();
}
