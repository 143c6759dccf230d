//! Renewals of time limits: asked for, granted, refused, entered in error; and only a grant moves a date.

use std::collections::BTreeMap;

use comity_core::casework::views::{
    CaseView, DeadlineView, Doing, FieldEdit, GivenToGates, NewCase, NewLimit, NewPerson, NewRecord, NewStep,
};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;

use crate::support::{self, Desk, assert_agree, ministry_and_port, swap};

fn case(desk: &mut Desk, family: &str, instrument: &str) -> String {
    let new = NewCase {
        family: family.into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        instrument: Some(instrument.into()),
        received_on: Some("2026-03-02".into()),
        persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
        ..NewCase::default()
    };
    desk.register_case(&new).reference
}

fn step(desk: &mut Desk, reference: &str, stage: &str, on: &str) {
    let row = desk.row(reference);
    let step = NewStep { stage: stage.into(), on: Some(on.into()), ..NewStep::default() };
    support::record_step(&mut desk.register, row, &step).unwrap();
}

fn add(desk: &mut Desk, reference: &str, kind: &str, fields: &[(&str, &str)]) -> Result<CaseView, CaseworkError> {
    let row = desk.row(reference);
    let fields: BTreeMap<String, String> = fields.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
    casework::add_record(&mut desk.register, row, &NewRecord { kind: kind.into(), fields, given: None })
}

fn deadline(desk: &Desk, reference: &str, code: &str) -> DeadlineView {
    desk.case(reference).deadlines.into_iter().find(|one| one.code == code).unwrap()
}

/// The day, and how its renewal stands.
fn told(desk: &Desk, reference: &str, code: &str) -> (String, Option<String>) {
    let found = deadline(desk, reference, code);
    (found.due_on, found.renewal.map(|renewal| renewal.state))
}

fn is(on: &str, state: &str) -> (String, Option<String>) {
    (on.into(), Some(state.into()))
}

const ASKED: &[(&str, &str)] =
    &[("limit_code", "X30B"), ("asked_on", "2026-04-20"), ("asked_by", "Court of Appeal"), ("renewal_answer", "asked")];

fn refusal<T: std::fmt::Debug>(result: Result<T, CaseworkError>) -> (String, Option<String>) {
    let report = result.unwrap_err().explain();
    (report.code.to_owned(), report.field)
}

#[test]
fn sixty_days_of_an_arrest_warrant_become_ninety_once_that_is_granted_and_no_sooner() {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = case(&mut ministry, "extradition", "eaw");
    step(&mut ministry, &reference, "XI40", "2026-03-02");
    assert_eq!(told(&ministry, &reference, "X30B"), is("2026-05-01", "possible"));
    let renewal = deadline(&ministry, &reference, "X30B").renewal.unwrap();
    assert_eq!((renewal.length, renewal.times, renewal.on_request), (Some(30), Some(1), Some(false)));

    add(&mut ministry, &reference, "renewal", ASKED).unwrap();
    assert_eq!(told(&ministry, &reference, "X30B"), is("2026-05-01", "asked"), "asking moves nothing");
    let renewal = deadline(&ministry, &reference, "X30B").renewal.unwrap();
    assert_eq!(
        (renewal.asked_on.as_deref(), renewal.asked_by.as_deref()),
        (Some("2026-04-20"), Some("Court of Appeal"))
    );
    swap(&mut ministry, &mut port);

    // The answer comes to the other desk.
    let record = port.case(&reference).records.into_iter().find(|record| record.kind == "renewal").unwrap();
    let row = port.row(&reference);
    let edit = |field: &str, value: &str| casework::views::FieldEdit {
        row: record.id.clone(),
        field: field.into(),
        value: Some(value.into()),
        seen: record.seen[field].clone(),
    };
    let unsaid = casework::edit_case(&mut port.register, row, &[edit("renewal_answer", "granted")]);
    assert_eq!(refusal(unsaid), ("empty-required".into(), Some("granted_until".into())));
    for edit in
        [edit("granted_until", "2026-05-31"), edit("answered_on", "2026-04-25"), edit("renewal_answer", "granted")]
    {
        casework::edit_case(&mut port.register, row, &[edit]).unwrap();
    }
    assert_eq!(told(&port, &reference, "X30B"), is("2026-05-31", "granted"));
    let today = serde_json::to_string(&casework::every_date(&port.register, false).unwrap()).unwrap();
    assert!(today.contains("2026-05-31") && !today.contains("\"due_on\":\"2026-05-01\""), "{today}");
    let twice = add(&mut port, &reference, "renewal", &granted("X30B", "2026-05-02", "2026-06-30"));
    assert_eq!(refusal(twice), ("renewal-used-up".into(), Some("renewal_answer".into())));
    swap(&mut ministry, &mut port);
    assert_eq!(told(&ministry, &reference, "X30B"), is("2026-05-31", "granted"));

    // It was another case's paper: the date goes back.
    let here = ministry.row(&reference);
    let record = ministry.case(&reference).records.into_iter().find(|record| record.kind == "renewal").unwrap();
    let marked = RowId::from_token(&record.id).unwrap();
    casework::mark_in_error(&mut ministry.register, Some(here), marked, "The paper of another case").unwrap();
    assert_eq!(told(&ministry, &reference, "X30B"), is("2026-05-01", "possible"));
    swap(&mut ministry, &mut port);
    assert_eq!(told(&port, &reference, "X30B"), is("2026-05-01", "possible"));
    ministry.check();
    port.check();
    assert_agree(&mut ministry, &mut port);
}

fn granted<'f>(code: &'f str, asked: &'f str, until: &'f str) -> [(&'f str, &'f str); 6] {
    [
        ("limit_code", code),
        ("asked_on", asked),
        ("asked_by", "The partner"),
        ("renewal_answer", "granted"),
        ("answered_on", asked),
        ("granted_until", until),
    ]
}

#[test]
fn a_refused_renewal_and_a_limit_that_cannot_be_renewed_stay_as_they_are() {
    let mut desk = Desk::new("Ministry");
    let reference = case(&mut desk, "extradition", "eaw");
    step(&mut desk, &reference, "XI40", "2026-03-02");
    let mut refused = ASKED.to_vec();
    refused[3] = ("renewal_answer", "refused");
    refused.push(("granted_until", "2026-05-31"));
    add(&mut desk, &reference, "renewal", &refused).unwrap();
    assert_eq!(told(&desk, &reference, "X30B"), is("2026-05-01", "refused"));
    let fixed = add(&mut desk, &reference, "renewal", &granted("X02", "2026-03-10", "2026-09-01"));
    assert_eq!(refusal(fixed), ("limit-not-renewable".into(), Some("limit_code".into())));
    let backwards = add(&mut desk, &reference, "renewal", &granted("X30B", "2026-03-10", "2026-03-01"));
    assert_eq!(refusal(backwards), ("end-before-start".into(), Some("granted_until".into())));
    desk.check();
}

#[test]
fn freezing_lapses_later_once_its_renewal_is_granted() {
    let mut desk = Desk::new("Ministry");
    let reference = case(&mut desk, "confiscation", "uncac");
    let asset = [("name", "Account 4711"), ("kind", "account"), ("status", "frozen")];
    let view = add(&mut desk, &reference, "asset", &asset).unwrap();
    let asset = view.records.iter().find(|record| record.kind == "asset").unwrap().id.clone();
    let order = [("kind", "freezing"), ("asset", &*asset), ("happened_on", "2026-03-02"), ("lapses_on", "2026-05-31")];
    add(&mut desk, &reference, "asset_entry", &order).unwrap();
    assert_eq!(told(&desk, &reference, "record"), is("2026-05-31", "possible"));
    let without = add(&mut desk, &reference, "renewal", &granted("freezing", "2026-05-20", "2026-08-29"));
    assert_eq!(refusal(without), ("empty-required".into(), Some("asset".into())));

    let asked = [
        ("limit_code", "freezing"),
        ("asset", &*asset),
        ("asked_on", "2026-05-20"),
        ("asked_by", "The partner"),
        ("renewal_answer", "asked"),
    ];
    add(&mut desk, &reference, "renewal", &asked).unwrap();
    assert_eq!(told(&desk, &reference, "record"), is("2026-05-31", "asked"));
    let mut grant = granted("freezing", "2026-05-20", "2026-08-29").to_vec();
    grant.push(("asset", &asset));
    let view = add(&mut desk, &reference, "renewal", &grant).unwrap();
    assert_eq!(told(&desk, &reference, "record"), is("2026-08-29", "granted"));
    // As often as the court likes: no row of law says how often.
    let mut again = granted("freezing", "2026-08-20", "2026-11-27").to_vec();
    again.push(("asset", &asset));
    let after = add(&mut desk, &reference, "renewal", &again).unwrap();
    assert_eq!(told(&desk, &reference, "record"), is("2026-11-27", "granted"));
    let known: Vec<&String> = view.records.iter().map(|record| &record.id).collect();
    let newest = after.records.iter().find(|record| !known.contains(&&record.id)).unwrap();
    let row = desk.row(&reference);
    casework::mark_in_error(&mut desk.register, Some(row), RowId::from_token(&newest.id).unwrap(), "Typed twice")
        .unwrap();
    assert_eq!(told(&desk, &reference, "record"), is("2026-08-29", "granted"));
    desk.check();
}

#[test]
fn a_limit_that_the_office_entered_is_made_longer_by_a_grant() {
    let mut desk = Desk::new("Ministry");
    let reference = case(&mut desk, "extradition", "reciprocity");
    step(&mut desk, &reference, "XI12", "2026-03-02");
    let row = desk.row(&reference);
    let new = NewLimit {
        due_on: "2026-04-01".into(),
        effect: "must_release".into(),
        source: "Extradition Act, s. 9".into(),
        person: None,
    };
    casework::add_limit(&mut desk.register, row, &new).unwrap();
    let limits =
        comity_core::register::projection::of_case(desk.register.connection(), &comity_core::model::schema::LIMIT, row)
            .unwrap();
    let limit = limits[0].row.token();
    let mut grant = granted("entered", "2026-03-25", "2026-04-16").to_vec();
    assert_eq!(refusal(add(&mut desk, &reference, "renewal", &grant)).1.as_deref(), Some("entered_limit"));
    grant.push(("entered_limit", &limit));
    add(&mut desk, &reference, "renewal", &grant).unwrap();
    assert_eq!(told(&desk, &reference, "entered"), is("2026-04-16", "granted"));
    desk.check();
}

#[test]
fn a_grant_beyond_the_law_asks_for_its_reason_stands_and_is_marked_with_the_article() {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = case(&mut ministry, "extradition", "eaw");
    step(&mut ministry, &reference, "XI40", "2026-03-02");
    let fields = granted("X30B", "2026-04-20", "2026-06-30");
    assert_eq!(refusal(add(&mut ministry, &reference, "renewal", &fields)).0, "gate-held");
    let row = ministry.row(&reference);
    let mut new = NewRecord {
        kind: "renewal".into(),
        fields: fields.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect(),
        given: None,
    };
    let asked = casework::gates_before(&ministry.register, row, &casework::doing(&new)).unwrap();
    let source = deadline(&ministry, &reference, "X30B").source;
    assert_eq!(
        asked.gates.iter().map(|gate| (gate.code.as_str(), &gate.source)).collect::<Vec<_>>(),
        [("beyond_law", &source)]
    );
    let passes = BTreeMap::from([("beyond_law".to_owned(), "The court said so; its order is in the file".to_owned())]);
    new.given = Some(GivenToGates { passes, ..Default::default() });
    casework::add_record(&mut ministry.register, row, &new).unwrap();
    swap(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        let found = deadline(desk, &reference, "X30B");
        assert_eq!(found.due_on, "2026-06-30", "what was granted stands");
        let beyond = found.beyond_law.unwrap();
        assert_eq!((beyond.longest.as_str(), &beyond.source), ("2026-05-31", &source));
        assert!(desk.case(&reference).records.iter().any(|record| record.kind == "override"));
    }
    ministry.check();
    port.check();
}

/// Changes fields of the only renewal in one save.
fn answer(
    desk: &mut Desk,
    reference: &str,
    fields: &[(&str, &str)],
    reason: Option<&str>,
) -> Result<CaseView, CaseworkError> {
    let case = desk.row(reference);
    let record = desk.case(reference).records.into_iter().find(|record| record.kind == "renewal").unwrap();
    let edit = |(field, value): &(&str, &str)| FieldEdit {
        row: record.id.clone(),
        field: (*field).into(),
        value: Some((*value).into()),
        seen: record.seen[*field].clone(),
    };
    let edits: Vec<FieldEdit> = fields.iter().map(edit).collect();
    let passes = reason.map(|reason| ("beyond_law".to_owned(), reason.to_owned())).into_iter().collect();
    casework::edit_giving(&mut desk.register, case, &edits, &GivenToGates { passes, ..GivenToGates::default() })
}

#[test]
fn an_answer_beyond_the_law_that_is_typed_into_what_was_asked_needs_its_reason_too() {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = case(&mut ministry, "extradition", "eaw");
    step(&mut ministry, &reference, "XI40", "2026-03-02");
    add(&mut ministry, &reference, "renewal", ASKED).unwrap();
    let source = deadline(&ministry, &reference, "X30B").source;
    let row = ministry.row(&reference);
    let record = ministry.case(&reference).records.into_iter().find(|record| record.kind == "renewal").unwrap();

    // A day alone grants nothing. The answer does, and so do both in one save.
    answer(&mut ministry, &reference, &[("granted_until", "2026-06-30")], None).unwrap();
    let (hash, last) = (ministry.hash(), ministry.register.own().last);
    let both = [("renewal_answer", "granted"), ("granted_until", "2026-07-31")];
    for fields in [&both[..1], &both] {
        for reason in [None, Some("  ")] {
            let refused = answer(&mut ministry, &reference, fields, reason);
            assert_eq!(refusal(refused), ("gate-held".into(), Some("given".into())));
        }
    }
    assert_eq!((ministry.hash(), ministry.register.own().last), (hash, last), "nothing of it was saved");
    let doing = Doing {
        record: Some("renewal".into()),
        row: Some(record.id.clone()),
        fields: Some(BTreeMap::from([("renewal_answer".into(), "granted".into())])),
        ..Doing::default()
    };
    let asked = casework::gates_before(&ministry.register, row, &doing).unwrap();
    let told = |gate: &casework::views::GateView| (gate.code.clone(), gate.state.clone(), gate.source.clone());
    assert_eq!(
        asked.gates.iter().map(told).collect::<Vec<_>>(),
        [("beyond_law".into(), "held".into(), source.clone())]
    );

    let order = "The court said so; its order is in the file";
    answer(&mut ministry, &reference, &both[..1], Some(order)).unwrap();
    swap(&mut ministry, &mut port);
    let passed = |desk: &Desk| -> Vec<String> {
        let records = desk.case(&reference).records;
        let passes = records.iter().filter(|record| record.kind == "override");
        passes.filter(|one| one.fields["gate"] == "beyond_law").map(|one| one.fields["reason"].clone()).collect()
    };
    for desk in [&ministry, &port] {
        let found = deadline(desk, &reference, "X30B");
        assert_eq!(found.due_on, "2026-06-30", "what was granted stands");
        let beyond = found.beyond_law.unwrap();
        assert_eq!((beyond.longest.as_str(), &beyond.source), ("2026-05-31", &source));
        assert_eq!(passed(desk), [order]);
    }

    // What does not touch the grant asks nothing again; another day does, also one that is sooner and still too late.
    answer(&mut port, &reference, &[("asked_by", "Appeal court, second chamber")], None).unwrap();
    let sooner = answer(&mut port, &reference, &[("granted_until", "2026-06-15")], None);
    assert_eq!(refusal(sooner).0, "gate-held");
    answer(&mut port, &reference, &[("granted_until", "2026-06-15")], Some("The order was misread")).unwrap();
    assert_eq!(deadline(&port, &reference, "X30B").beyond_law.unwrap().longest, "2026-05-31");
    assert_eq!(passed(&port).len(), 2);
    answer(&mut port, &reference, &[("granted_until", "2026-05-31")], None).unwrap();
    assert!(deadline(&port, &reference, "X30B").beyond_law.is_none());
    swap(&mut ministry, &mut port);
    ministry.check();
    port.check();
    assert_agree(&mut ministry, &mut port);
}

/// Settles the only conflict with a value, for a reason.
fn settle(desk: &mut Desk, value: &str, reason: Option<&str>) -> Result<(), CaseworkError> {
    let conflict = casework::list_conflicts(&desk.register).unwrap().remove(0);
    let passes = reason.map(|reason| ("beyond_law".to_owned(), reason.to_owned())).into_iter().collect();
    let given = GivenToGates { passes, ..GivenToGates::default() };
    casework::resolve_giving(&mut desk.register, &conflict.id, Some(value), &conflict.seen, &given)
}

#[test]
fn settling_two_answers_asks_for_the_reason_where_what_comes_out_goes_beyond_the_law() {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = case(&mut ministry, "extradition", "eaw");
    step(&mut ministry, &reference, "XI40", "2026-03-02");
    add(&mut ministry, &reference, "renewal", ASKED).unwrap();
    swap(&mut ministry, &mut port);
    // Apart: one desk enters a day and no answer, the other one an answer within the law. Neither was asked for a reason.
    answer(&mut port, &reference, &[("granted_until", "2026-06-30")], None).unwrap();
    let within = [("renewal_answer", "granted"), ("granted_until", "2026-05-25")];
    answer(&mut ministry, &reference, &within, None).unwrap();
    let (there, back) = (ministry.export_to(&port), port.export_to(&ministry));
    ministry.import(&back);
    port.import(&there);
    // Whichever of the two is shown until then, and also a third value.
    for desk in [&mut ministry, &mut port] {
        let (hash, last) = (desk.hash(), desk.register.own().last);
        for (value, reason) in [("2026-06-30", None), ("2026-06-30", Some(" ")), ("2026-07-31", None)] {
            assert_eq!(refusal(settle(desk, value, reason)), ("gate-held".into(), Some("given".into())), "{value}");
        }
        assert_eq!((desk.hash(), desk.register.own().last), (hash, last), "nothing of it was saved");
    }
    let record = port.case(&reference).records.into_iter().find(|record| record.kind == "renewal").unwrap();
    let doing = |until: &str| Doing {
        record: Some("renewal".into()),
        row: Some(record.id.clone()),
        fields: Some(BTreeMap::from([("granted_until".into(), until.into())])),
        ..Doing::default()
    };
    let row = port.row(&reference);
    let asked = |until: &str| casework::gates_before(&port.register, row, &doing(until)).unwrap().gates.len();
    assert_eq!((asked("2026-06-30"), asked("2026-05-25")), (1, 0), "the form of the settling hears the same");

    let order = "The court said so; its order is in the file";
    settle(&mut port, "2026-06-30", Some(order)).unwrap();
    swap(&mut port, &mut ministry);
    for desk in [&ministry, &port] {
        let found = deadline(desk, &reference, "X30B");
        assert_eq!((found.due_on.as_str(), found.beyond_law.unwrap().longest.as_str()), ("2026-06-30", "2026-05-31"));
        let records = desk.case(&reference).records;
        let passed = records.iter().find(|record| record.kind == "override").unwrap();
        assert_eq!((passed.fields["gate"].as_str(), passed.fields["reason"].as_str()), ("beyond_law", order));
        assert!(casework::list_conflicts(&desk.register).unwrap().is_empty());
    }
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn settling_within_the_law_asks_for_nothing_and_what_an_import_joins_is_marked() {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = case(&mut ministry, "extradition", "eaw");
    step(&mut ministry, &reference, "XI40", "2026-03-02");
    add(&mut ministry, &reference, "renewal", ASKED).unwrap();
    swap(&mut ministry, &mut port);
    // One desk grants all that the law allows, the other one enters an earlier arrest: together that is too much, and nobody
    // was there to be asked.
    let within = [("renewal_answer", "granted"), ("granted_until", "2026-05-31")];
    answer(&mut ministry, &reference, &within, None).unwrap();
    let arrest = port.case(&reference).steps.into_iter().find(|step| step.stage == "XI40").unwrap();
    let edit = FieldEdit {
        row: arrest.id.clone(),
        field: "on".into(),
        value: Some("2026-02-20".into()),
        seen: arrest.seen["on"].clone(),
    };
    let case = port.row(&reference);
    casework::edit_case(&mut port.register, case, &[edit]).unwrap();
    swap(&mut port, &mut ministry);
    let longest = deadline(&ministry, &reference, "X30B").beyond_law.unwrap().longest;
    assert!(longest.as_str() < "2026-05-31", "{longest}");
    assert!(casework::list_conflicts(&ministry.register).unwrap().is_empty());
    swap(&mut ministry, &mut port);

    answer(&mut port, &reference, &[("granted_until", "2026-05-10")], None).unwrap();
    answer(&mut ministry, &reference, &[("granted_until", "2026-05-12")], None).unwrap();
    swap(&mut port, &mut ministry);
    settle(&mut ministry, "2026-05-12", None).unwrap();
    swap(&mut ministry, &mut port);
    assert!(deadline(&port, &reference, "X30B").beyond_law.is_none());
    assert!(port.case(&reference).records.iter().all(|record| record.kind != "override"));
    assert_agree(&mut ministry, &mut port);
}
