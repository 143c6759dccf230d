//! The directory of authorities and the treaties of the office: entered, found, checked, travelling, read as law.

use std::collections::BTreeMap;

use comity_core::casework::views::{Doing, FieldEdit, NewOfficeRow, NewStep, OfficeQuery, OfficeRowView};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;
use comity_core::register::Register;

use crate::support::{Desk, assert_agree, extradition, ministry_and_port, swap};

fn fields(fields: &[(&str, &str)]) -> BTreeMap<String, String> {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn entry(told: &[(&str, &str)]) -> NewOfficeRow {
    NewOfficeRow { kind: "directory_entry".into(), fields: fields(told), rules: Vec::new() }
}

const PARIS: &[(&str, &str)] = &[
    ("name", "Bureau de l'entraide pénale"),
    ("kind", "central_authority"),
    ("state", "FR"),
    ("languages", "fr, en"),
    ("channels", "diplomatic"),
    ("transit_days", "12"),
    ("requirements", "Original with seal; translation into French"),
    ("source", "Directory of competent national authorities"),
    ("checked_on", "2026-10-01"),
];

fn find(register: &Register, query: &OfficeQuery) -> Vec<String> {
    let found = casework::directory(register, query).unwrap();
    found.rows.iter().map(|row| row.fields["name"].clone()).collect()
}

fn code(error: CaseworkError) -> (String, Option<String>) {
    let report = error.explain();
    (report.code.to_owned(), report.field)
}

/// The treaty of the stories, between our State and France.
fn treaty(name: &str) -> NewOfficeRow {
    let told = [
        ("name", name),
        ("kind", "bilateral"),
        ("parties", "FR"),
        ("families", "extradition"),
        ("in_force_on", "1997-02"),
        ("evidence_standard", "prima_facie"),
        ("source", "Official Gazette 1997, p. 12"),
        ("checked_on", "2026-11-01"),
    ];
    let rules = vec![
        fields(&[("kind", "reasons"), ("article", "art. 15(2)")]),
        fields(&[("kind", "consult_by_treaty"), ("article", "art. 15(3)")]),
        fields(&[
            ("kind", "refusal_ground"),
            ("article", "art. 4"),
            ("refusal_ground", "RX10"),
            ("force", "forbidden"),
        ]),
        fields(&[
            ("kind", "time_limit"),
            ("article", "art. 12(4)"),
            ("starts", "provisional_arrest_end"),
            ("length", "45"),
            ("length_unit", "days"),
        ]),
    ];
    NewOfficeRow { kind: "treaty".into(), fields: fields(&told), rules }
}

fn edit(row: &OfficeRowView, field: &str, value: &str) -> FieldEdit {
    FieldEdit {
        row: row.id.clone(),
        field: field.into(),
        value: Some(value.into()).filter(|value: &String| !value.is_empty()),
        seen: row.seen[field].clone(),
    }
}

#[test]
fn an_entry_is_found_checked_and_shown_beside_the_cases_of_its_partner_at_both_desks() {
    let (mut ministry, mut port) = ministry_and_port();
    let paris = casework::add_directory_entry(&mut ministry.register, &entry(PARIS)).unwrap();
    let liaison = [
        ("name", "Chen"),
        ("person_name", "陈伟"),
        ("kind", "liaison_officer"),
        ("state", "CN"),
        ("covers", "CN MN"),
        ("source", "Embassy list"),
    ];
    casework::add_directory_entry(&mut ministry.register, &entry(&liaison)).unwrap();
    let all = casework::directory(&ministry.register, &OfficeQuery::default()).unwrap();
    assert_eq!((all.total, all.stale), (2, 1), "nobody has checked the liaison officer");
    let by = |text: &str| find(&ministry.register, &OfficeQuery { text: Some(text.into()), ..OfficeQuery::default() });
    assert_eq!(by("penale"), ["Bureau de l'entraide pénale"], "accents left out");
    assert_eq!(by("陈伟"), ["Chen"]);
    let of_state = OfficeQuery { state: Some("FR".into()), ..OfficeQuery::default() };
    assert_eq!(find(&ministry.register, &of_state).len(), 1);

    let reference = ministry.register_case(&extradition("ets24")).reference;
    let partner = ministry.case(&reference).partner_entry.unwrap();
    assert_eq!((partner.transit_days, partner.is_stale, partner.further), (Some(12), false, 0));
    swap(&mut ministry, &mut port);
    assert_eq!(port.case(&reference).partner_entry.unwrap().name, partner.name);

    // Both change it, apart: another field each.
    let row = RowId::from_token(&paris.id).unwrap();
    casework::edit_office_row(&mut ministry.register, row, &[edit(&paris, "telephone", "+33 1 44 77 60 60")]).unwrap();
    let there = casework::directory(&port.register, &of_state).unwrap().rows.remove(0);
    let row_there = RowId::from_token(&there.id).unwrap();
    casework::edit_office_row(&mut port.register, row_there, &[edit(&there, "transit_days", "9")]).unwrap();
    swap(&mut ministry, &mut port);
    let partner = ministry.case(&reference).partner_entry.unwrap();
    assert_eq!((partner.transit_days, partner.telephone.is_some()), (Some(9), true));

    // Struck out, it is no longer shown with the case, and can come back.
    casework::mark_in_error(&mut ministry.register, None, row, "Another office answers now").unwrap();
    assert!(ministry.case(&reference).partner_entry.is_none());
    casework::take_back_error(&mut ministry.register, None, row).unwrap();
    assert!(ministry.case(&reference).partner_entry.is_some());
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let mut ministry = Desk::new("Ministry");
    let mut add = |more: &[(&str, &str)]| {
        let mut told = fields(PARIS);
        told.extend(fields(more));
        let new = NewOfficeRow { kind: "directory_entry".into(), fields: told, rules: Vec::new() };
        code(casework::add_directory_entry(&mut ministry.register, &new).unwrap_err())
    };
    assert_eq!(add(&[("state", "XX")]), ("unknown-state".into(), Some("state".into())));
    assert_eq!(add(&[("source", " ")]), ("empty-required".into(), Some("source".into())));
    assert_eq!(add(&[("checked_on", "2026-02-30")]), ("impossible-date".into(), Some("checked_on".into())));
    assert_eq!(add(&[("transit_days", "soon")]), ("not-a-number".into(), Some("transit_days".into())));
    assert_eq!(add(&[("channels", "pigeon")]), ("unknown-field".into(), Some("channels".into())));

    let mut enter = |told: &[(&str, &str)], rule: &[(&str, &str)]| {
        let mut new = treaty("Treaty with France");
        new.fields.extend(fields(told));
        new.rules[3].extend(fields(rule));
        code(casework::enter_treaty(&mut ministry.register, &new).unwrap_err())
    };
    assert_eq!(enter(&[("name", "untoc")], &[]), ("treaty-known".into(), Some("name".into())));
    assert_eq!(enter(&[("name", "A; B")], &[]), ("treaty-name".into(), Some("name".into())));
    assert_eq!(enter(&[("ended_on", "1990")], &[]), ("end-before-start".into(), Some("ended_on".into())));
    assert_eq!(enter(&[], &[("length", "0")]), ("length-zero".into(), Some("rules.3.length".into())));
    assert_eq!(enter(&[], &[("starts", "")]), ("empty-required".into(), Some("rules.3.starts".into())));
}

#[test]
fn a_treaty_of_the_office_limits_and_gates_as_shipped_ones_do_at_both_desks() {
    let (mut ministry, mut port) = ministry_and_port();
    let name = "Extradition treaty with France 1997";
    // A case whose treaty was typed by its name before anybody entered it has no limit yet.
    let mut new = extradition(name);
    new.stage = Some("XI12".into());
    new.received_on = Some("2026-11-02".into());
    let typed = ministry.register_case(&new).reference;
    assert!(!ministry.case(&typed).no_limit_known.is_empty());

    let mut told = treaty(name);
    let answer = [("article", "art. 13(1)"), ("starts", "answer"), ("length", "60"), ("length_unit", "days")];
    told.rules.push(fields(&[&[("kind", "time_limit")], &answer[..]].concat()));
    let entered = casework::enter_treaty(&mut ministry.register, &told).unwrap();
    assert_eq!(entered.rules.len(), 5);
    assert!(entered.fields["parties"].contains("FR") && entered.refused.is_none(), "{entered:?}");
    let offered = casework::choices(&ministry.register).unwrap().instruments;
    let offered = offered.into_iter().find(|one| one.code == name).unwrap();
    assert!(
        offered.own && offered.members.len() == 2 && offered.in_force_on.as_deref() == Some("1997-02"),
        "{offered:?}"
    );

    let fresh = ministry.register_case(&new).reference;
    let limit = ministry.case(&fresh).deadlines.into_iter().find(|one| one.source.contains("art. 12(4)")).unwrap();
    assert_eq!(
        (limit.due_on.as_str(), limit.effect.as_str(), limit.sure.as_str()),
        ("2026-12-17", "must_end", "office")
    );
    // Its time for answering says that an answer is what it asks for.
    let answer = ministry.case(&fresh).deadlines.into_iter().find(|one| one.source.contains("art. 13(1)")).unwrap();
    assert_eq!((answer.due_on.as_str(), answer.effect.as_str()), ("2027-01-01", "answer_request"));

    // The reasons duty rests on the treaty's own article, and so does consultation; the forbidden ground is named.
    let row = ministry.row(&fresh);
    let given = casework::views::GivenToGates { grounds: vec!["RX10".into()], ..Default::default() };
    let step = NewStep { stage: "XI90".into(), given: Some(given), ..NewStep::default() };
    let gates = casework::gates_before(&ministry.register, row, &Doing::from(&step)).unwrap().gates;
    let gate = |code: &str| gates.iter().find(|gate| gate.code == code).unwrap_or_else(|| panic!("{code}: {gates:?}"));
    assert_eq!((gate("reasons").strength.as_str(), gate("reasons").state.as_str()), ("duty", "held"));
    assert!(gate("reasons").source.contains("art. 15(2)"));
    assert_eq!(gate("consult_by_treaty").strength, "duty");
    assert!(gate("forbidden_ground-RX10").source.contains("art. 4"));
    assert_eq!(casework::record_step(&mut ministry.register, row, &step).unwrap_err().explain().code, "gate-held");

    // The case that was there already keeps its dates until a person accepts what moves.
    assert!(!ministry.case(&typed).no_limit_known.is_empty());
    let plan = casework::law_plan(&ministry.register).unwrap();
    let moved = plan.cases.iter().find(|case| case.reference == typed).unwrap();
    assert_eq!((moved.moves[0].before.clone(), moved.moves[0].after.as_deref()), (None, Some("2026-12-17")));
    casework::accept_law(&mut ministry.register, None).unwrap();
    assert!(ministry.case(&typed).no_limit_known.is_empty());

    swap(&mut ministry, &mut port);
    assert_eq!(port.case(&fresh).deadlines, ministry.case(&fresh).deadlines);
    let there = casework::treaties(&port.register, &OfficeQuery::default()).unwrap().rows.remove(0);
    assert_eq!(there.rules.len(), 5);
    // Ended: no longer offered for new cases, but what rests on it keeps its rules.
    let treaty_row = RowId::from_token(&there.id).unwrap();
    let ended =
        casework::edit_office_row(&mut port.register, treaty_row, &[edit(&there, "ended_on", "2020-06-30")]).unwrap();
    assert!(ended.has_ended);
    swap(&mut ministry, &mut port);
    let offered = casework::choices(&ministry.register).unwrap().instruments;
    assert!(offered.iter().any(|one| one.code == name && one.ended_on.as_deref() == Some("2020-06-30")));
    let fixed =
        casework::edit_office_row(&mut port.register, treaty_row, &[edit(&there, "name", "Other")]).unwrap_err();
    assert_eq!(code(fixed).0, "field-fixed");
    let ministry = ministry.reopen();
    let (mut ministry, mut port) = (ministry, port);
    assert!(ministry.case(&fresh).deadlines.iter().any(|one| one.source.contains("art. 12(4)")));
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn one_treaty_entered_at_two_desks_is_one_row() {
    let (mut ministry, mut port) = ministry_and_port();
    let name = "Extradition treaty with France 1997";
    casework::enter_treaty(&mut ministry.register, &treaty(name)).unwrap();
    casework::enter_treaty(&mut port.register, &treaty(name)).unwrap();
    swap(&mut ministry, &mut port);
    let treaties = casework::treaties(&ministry.register, &OfficeQuery::default()).unwrap();
    assert_eq!(treaties.total, 1);
    // Articles that both entered alike count once.
    let offered = casework::office_law(&ministry.register).unwrap();
    assert!(offered.refused.is_empty(), "{:?}", offered.refused);
    let twice = casework::enter_treaty(&mut ministry.register, &treaty(name)).unwrap_err();
    assert_eq!(code(twice).0, "treaty-known");
    assert_agree(&mut ministry, &mut port);
}
