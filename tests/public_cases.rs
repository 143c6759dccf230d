//! Facts of cases between States that are public, entered as the offices would have: a request seen from both sides,
//! and figures that governments have published. No private person is named.

use std::collections::BTreeMap;

use comity_core::casework::views::{
    CaseQuery, CaseView, CloseCase, Doing, Figures, FiguresQuery, GivenToGates, NewCase, NewMeasure, NewNote,
    NewOfficeRow, NewPerson, NewRecord, NewStep,
};
use comity_core::casework::{self};
use comity_core::error::Explain;
use comity_core::ids::RowId;
use comity_core::model::dates::CivilDate;
use comity_core::statistics;

use crate::support::{Desk, close_case, record_step};

/// Certain Questions of Mutual Assistance in Criminal Matters (Djibouti v. France), Judgment of 4 June 2008,
/// I.C.J. Reports 2008, p. 177.
const CONVENTION: &str = "Convention on Mutual Assistance in Criminal Matters, 27 September 1986";
const TREATY: &str = "Treaty of Friendship and Co-operation, 27 June 1977";

fn fields(told: &[(&str, &str)]) -> BTreeMap<String, String> {
    told.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// The office enters the convention itself: none of the shipped rows knows it.
fn enter_convention(desk: &mut Desk, partner: &str) {
    let treaty = |name: &str, rules: Vec<BTreeMap<String, String>>| NewOfficeRow {
        kind: "treaty".into(),
        fields: fields(&[
            ("name", name),
            ("kind", "bilateral"),
            ("parties", partner),
            ("families", "mla"),
            ("source", "I.C.J. Reports 2008, p. 177"),
            ("checked_on", "2026-03-01"),
        ]),
        rules,
    };
    let article = fields(&[("kind", "reasons"), ("article", "art. 17")]);
    casework::enter_treaty(&mut desk.register, &treaty(CONVENTION, vec![article])).unwrap();
    casework::enter_treaty(&mut desk.register, &treaty(TREATY, Vec::new())).unwrap();
}

/// The letter rogatory of 3 November 2004 for the record of an investigation; documents are asked for, and no person.
fn letter_rogatory(direction: &str, partner: &str) -> NewCase {
    NewCase {
        family: "mla".into(),
        direction: direction.into(),
        partner: Some(partner.into()),
        instrument: Some(CONVENTION.into()),
        also_invoked: Some(TREATY.into()),
        channel: Some("diplomatic".into()),
        dated_on: Some("2004-11-03".into()),
        subject: Some("Record of the investigation into a death in 1995".into()),
        measures: vec![NewMeasure {
            kind: "G".into(),
            description: Some("Record of the investigation, originals".into()),
            ..NewMeasure::default()
        }],
        ..NewCase::default()
    }
}

fn step(stage: &str, on: &str, note: &str) -> NewStep {
    NewStep { stage: stage.into(), on: Some(on.into()), note: Some(note.into()), ..NewStep::default() }
}

fn view(desk: &Desk, case: RowId) -> CaseView {
    casework::get_case(&desk.register, case).unwrap()
}

fn told(view: &CaseView) -> String {
    serde_json::to_string(view).unwrap()
}

#[test]
fn djibouti_asks_france_and_france_refuses_without_reasons() {
    let mut paris = Desk::of("Paris", "Bureau de l'entraide pénale", "FR", "Europe/Paris");
    enter_convention(&mut paris, "DJ");
    let new = NewCase { received_on: Some("2004-11".into()), ..letter_rogatory("incoming", "DJ") };
    let reference = paris.register_case(&new).reference;
    let case = paris.row(&reference);
    assert!(view(&paris, case).persons.is_empty(), "a request may name nobody");

    let referral =
        fields(&[("referred_to", "Investigating judge, Paris"), ("referred_on", "2004-11"), ("status", "sent")]);
    let record = NewRecord { kind: "referral".into(), fields: referral, given: None };
    casework::add_record(&mut paris.register, case, &record).unwrap();
    record_step(&mut paris.register, case, &step("MI35", "2004-11", "To the investigating judge")).unwrap();
    let waits = casework::list_cases(&paris.register, &CaseQuery::default()).unwrap().cases.remove(0);
    assert!(
        serde_json::to_string(&waits).unwrap().contains("Investigating judge, Paris"),
        "the list says where it is: {waits:?}"
    );
    // The word that a copy would be sent turned out wrong; it stays told.
    let word = step("MI45", "2005-01", "The Ministry of Justice signals that a copy will be sent");
    record_step(&mut paris.register, case, &word).unwrap();

    // The letter to the ambassador: the program asks for reasons by the article of the convention itself.
    let mut refusal = step("MI70", "2005-06-06", "Letter to the Ambassador of Djibouti");
    let before = casework::gates_before(&paris.register, case, &Doing::from(&refusal)).unwrap();
    let reasons = before.gates.iter().find(|gate| gate.code == "reasons").expect("art. 17 asks for reasons");
    assert_eq!((reasons.strength.as_str(), reasons.state.as_str()), ("duty", "held"));
    assert!(reasons.source.contains(CONVENTION) && reasons.source.contains("art. 17"), "{}", reasons.source);
    let held = casework::record_step(&mut paris.register, case, &refusal).unwrap_err();
    assert_eq!(held.explain().code, "gate-held");
    assert_eq!(view(&paris, case).outcome, None);

    // It was sent as it was: the register keeps who went past the article, and with which words.
    let mut given = GivenToGates::default();
    for gate in before.gates.iter().filter(|gate| gate.state == "held") {
        given.passes.insert(gate.code.clone(), "Sent without reasons by order".into());
    }
    refusal.given = Some(given);
    casework::record_step(&mut paris.register, case, &refusal).unwrap();
    let refused = view(&paris, case);
    assert_eq!(refused.outcome.as_deref(), Some("refused_executive"));
    assert!(told(&refused).contains("Sent without reasons by order"), "the gate that was passed stays shown");

    // The file stays open: proceedings before the Court in 2006, the judgment in 2008.
    let open = casework::list_cases(&paris.register, &CaseQuery::default()).unwrap();
    assert_eq!(open.cases.iter().map(|one| one.closed_on.clone()).collect::<Vec<_>>(), vec![None]);
    for (on, text) in [
        ("2006-01-09", "Application to the International Court of Justice"),
        ("2008-06-04", "Judgment: the failure to give reasons breached article 17"),
    ] {
        let new = NewNote { kind: "other".into(), text: text.into(), on: Some(on.into()), ..NewNote::default() };
        casework::add_note(&mut paris.register, case, &new).unwrap();
    }
    let year = |of: i32| year(&paris, of).rows.remove(0);
    assert_eq!([year(2004).new, year(2005).opening, year(2005).finalised, year(2008).closing], [1, 1, 0, 1]);
    paris.check();
}

#[test]
fn the_same_letter_as_the_office_of_djibouti_sees_it() {
    let mut djibouti = Desk::of("Djibouti", "Ministère de la justice", "DJ", "Africa/Djibouti");
    enter_convention(&mut djibouti, "FR");
    let new = NewCase {
        applicant: Some("Investigating judge, Djibouti".into()),
        stage: Some("MO25".into()),
        ..letter_rogatory("outgoing", "FR")
    };
    let reference = djibouti.register_case(&new).reference;
    let case = djibouti.row(&reference);
    let word = step("MO40", "2005-01", "France's justice ministry signals that a copy will be sent");
    record_step(&mut djibouti.register, case, &word).unwrap();
    let refusal = step("MO70", "2005-06-06", "Letter to our Ambassador; no reasons stated");
    record_step(&mut djibouti.register, case, &refusal).unwrap();
    let refused = view(&djibouti, case);
    assert_eq!((refused.outcome.as_deref(), refused.closed_on.as_deref()), (Some("refused"), None));
    // Reasons are what the other side owes: nothing held this office back, and the step tells the day.
    let days: Vec<_> = refused.steps.iter().map(|one| one.on.clone().unwrap_or_default()).collect();
    assert!(days.iter().any(|day| day == "2005-06-06"), "{days:?}");
    djibouti.check();
}

fn year(desk: &Desk, of: i32) -> Figures {
    counted(desk, &format!("{of}-01-01"), &format!("{of}-12-31"))
}

fn counted(desk: &Desk, from: &str, to: &str) -> Figures {
    let query = FiguresQuery { from: from.into(), to: to.into(), unit: "requests".into() };
    statistics::figures(&desk.register, &query).unwrap()
}

/// A request for one person, received and, if it was, finalised by a stage on a day.
fn enter(desk: &mut Desk, new: NewCase, end: Option<(&str, String)>) {
    let persons = vec![NewPerson { name: "Somebody".into(), ..NewPerson::default() }];
    let reference = desk.register_case(&NewCase { persons, ..new }).reference;
    let case = desk.row(&reference);
    let Some((stage, on)) = end else { return };
    let person = view(desk, case).persons[0].id.clone();
    let last = NewStep { person: Some(person), ..step(stage, &on, "") };
    record_step(&mut desk.register, case, &last).unwrap();
    close_case(&mut desk.register, case, &CloseCase { on: Some(on), ..CloseCase::default() }).unwrap();
}

fn to_australia(received_on: &str) -> NewCase {
    NewCase {
        family: "extradition".into(),
        direction: "incoming".into(),
        partner: Some("NZ".into()),
        received_on: Some(received_on.into()),
        ..NewCase::default()
    }
}

/// A published year: open at its beginning, new, and what came out, as (stage, outcome, requests).
fn published(from: &str, to: &str, [opening, new]: [u32; 2], ends: &[(&str, &str, u32)]) -> Figures {
    let mut desk = Desk::of("Canberra", "Attorney-General's Department", "AU", "Australia/Sydney");
    let first: CivilDate = from.parse().unwrap();
    let mut left: Vec<&str> =
        ends.iter().flat_map(|(stage, _, count)| std::iter::repeat_n(*stage, *count as usize)).collect();
    for place in 0..opening + new {
        // Those of former years end first.
        let received = if place < opening { first.minus_days(30) } else { first.plus_days(u64::from(place)) };
        let end = left.pop().map(|stage| (stage, first.plus_days(200 + u64::from(place)).min(to.parse().unwrap())));
        let end = end.map(|(stage, on)| (stage, on.to_string()));
        enter(&mut desk, to_australia(&received.to_string()), end);
    }
    let figures = counted(&desk, from, to);
    desk.check();
    figures
}

fn line(figures: &Figures) -> [u32; 4] {
    assert_eq!(figures.rows.len(), 1);
    let row = &figures.rows[0];
    assert!(row.balances && figures.breaking.is_empty(), "{figures:?}");
    [row.opening, row.new, row.finalised, row.closing]
}

/// Requests made to Australia, July 2020 to June 2021: 91 at the beginning, 29 new, 78 at the end.
#[test]
fn the_published_year_2020_21_of_australia_balances_with_its_outcomes() {
    let ends = [
        ("XI85", "surrendered", 10),
        ("XI95", "withdrawn", 4),
        ("XI90", "refused_executive", 1),
        ("XI96", "otherwise_finalised", 27),
    ];
    let figures = published("2020-07-01", "2021-06-30", [91, 29], &ends);
    assert_eq!(line(&figures), [91, 29, 42, 78]);
    let mut outcomes: Vec<(String, u32)> =
        figures.rows[0].outcomes.iter().map(|one| (one.outcome.clone().unwrap(), one.count)).collect();
    outcomes.sort();
    let mut expected: Vec<(String, u32)> =
        ends.iter().map(|(_, outcome, count)| ((*outcome).to_owned(), *count)).collect();
    expected.sort();
    assert_eq!(outcomes, expected, "none was refused by a court");
}

/// July 2012 to June 2013: 52 at the beginning, 23 new, 47 at the end.
#[test]
fn the_published_year_2012_13_of_australia_balances() {
    let figures = published("2012-07-01", "2013-06-30", [52, 23], &[("XI96", "otherwise_finalised", 28)]);
    assert_eq!(line(&figures), [52, 23, 28, 47]);
}

/// Transfers between the United Kingdom and Ireland, November 1995 to February 1998: days from application to
/// transfer of the 26 that were finished (Hansard, 9 February 1998).
#[test]
fn days_to_transfer_are_told_by_median_and_range_as_they_were_told_to_parliament() {
    const DAYS: [u64; 26] = [
        379, 764, 203, 779, 379, 379, 412, 764, 807, 757, 794, 196, 185, 178, 179, 178, 178, 555, 612, 644, 425, 618,
        331, 463, 79, 316,
    ];
    let mut desk = Desk::of("Dublin", "Department of Justice", "IE", "Europe/Dublin");
    let first: CivilDate = "1995-11-01".parse().unwrap();
    for (place, days) in DAYS.into_iter().enumerate() {
        let received = first.plus_days(place as u64);
        let new = NewCase {
            family: "transfer_sentenced".into(),
            direction: "incoming".into(),
            our_role: Some("administering".into()),
            asked_by: Some("person".into()),
            partner: Some("GB".into()),
            received_on: Some(received.to_string()),
            ..NewCase::default()
        };
        enter(&mut desk, new, Some(("TA60", received.plus_days(days).to_string())));
    }
    let figures = counted(&desk, "1995-11-01", "1998-02-28");
    assert_eq!(figures.durations.len(), 1);
    let row = &figures.durations[0];
    let days = row.days.unwrap();
    assert_eq!((row.measured, row.unmeasured), (26, 0));
    assert_eq!((days.median_tenths, days.shortest, days.longest), (3_955, 79, 807));
    let sum: u64 = DAYS.iter().sum();
    assert_eq!(u64::from(days.mean_tenths), (sum * 10 + 13) / 26);
    // The first half of the time finishes none, and says nothing of days.
    assert!(counted(&desk, "1995-11-01", "1995-12-31").durations.is_empty());
}
