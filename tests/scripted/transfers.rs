//! Transfer of sentenced persons and of criminal proceedings: the remaining-sentence test, consent, who may prosecute.

use comity_core::casework;
use comity_core::casework::views::{GivenToGates, NewCase};
use comity_core::error::Explain;
use comity_core::ids::RowId;

use super::{Office, held, persons, request};

fn sentenced(instrument: &str) -> NewCase {
    NewCase {
        our_role: Some("sentencing".into()),
        asked_by: Some("they".into()),
        persons: persons(&[("Jean Moreau", "sentenced_person"), ("Anne Moreau", "relative")]),
        ..request("transfer_sentenced", instrument)
    }
}

fn told_end(office: &mut Office, end: &str) {
    let person = office.person("Jean Moreau");
    office.add("sentence", &[("person", &person), ("imposed_by", "Supreme Court"), ("told_end_on", end)]);
}

#[test]
fn case_15_six_months_and_three_days_left_at_receipt_stay_enough_however_slow_the_answer() {
    let mut office = Office::with(&NewCase { stage: Some("TS05".into()), ..sentenced("ets112") });
    told_end(&mut office, "2027-05-13");
    let before = office.view().worked_out.eligibility;
    assert_eq!(
        (before.len(), before[0].measured_on.as_deref()),
        (1, None),
        "not measured before the request: {before:?}"
    );
    let person = office.person("Jean Moreau");
    let early = casework::record_eligibility(&mut office.desk.register, office.case, &person, "T01", None);
    assert_eq!(early.unwrap_err().explain().code, "eligibility-not-measured");
    office.step("TS25", "2026-11-10");
    let test = office.view().worked_out.eligibility.remove(0);
    assert_eq!(test.measured_on.as_deref(), Some("2026-11-10"));
    assert_eq!((test.threshold_on.as_str(), test.result.as_deref()), ("2027-05-10", Some("met")));
    assert_eq!((test.days_left, test.recorded), (Some(184), false));
    let view = casework::record_eligibility(&mut office.desk.register, office.case, &person, "T01", None).unwrap();
    assert!(view.worked_out.eligibility[0].recorded);
    let record = view.records.iter().find(|record| record.kind == "eligibility").unwrap();
    assert_eq!((record.fields["result"].as_str(), record.fields["days_left"].as_str()), ("met", "184"));
    // A year later nothing of it has moved, and nobody can write over it.
    office.days_later(200);
    assert_eq!(office.view().worked_out.eligibility[0].result.as_deref(), Some("met"));
    let edit = casework::views::FieldEdit {
        row: record.id.clone(),
        field: "result".into(),
        value: Some("not_met".into()),
        seen: record.seen["result"].clone(),
    };
    assert!(casework::edit_case(&mut office.desk.register, office.case, &[edit]).is_err());
    let now = office.desk.register.today().unwrap().to_string();
    office.steps(&[("TS50", &now), ("TS55", &now), ("TS60", &now)]);
    office.closes(&now, "sentenced_person_transferred");
}

#[test]
fn case_16_under_a_treaty_of_one_year_measured_when_the_request_is_made_days_are_missing() {
    let new =
        NewCase { dated_on: Some("2026-11-01".into()), partner: Some("CN".into()), ..sentenced("au_cn_transfer") };
    let mut office = Office::with(&new);
    let person = office.person("Jean Moreau");
    // A year and nine months from 12 January 2026: the last day is 11 October 2027.
    let sentence = office.add(
        "sentence",
        &[
            ("person", &person),
            ("imposed_by", "Supreme Court"),
            ("years", "1"),
            ("months", "9"),
            ("counted_from", "2026-01-12"),
        ],
    );
    let view = office.view();
    assert_eq!(view.worked_out.sentences[0].worked_out_on.as_deref(), Some("2027-10-11"));
    let test = &view.worked_out.eligibility[0];
    assert_eq!((test.rule.as_str(), test.measured_on.as_deref()), ("T08", Some("2026-11-01")));
    assert_eq!((test.threshold_on.as_str(), test.result.as_deref()), ("2027-11-01", Some("exception_possible")));
    // The partner's own arithmetic goes before ours, and the difference is said; days are missing by it too.
    office.amend(&sentence, "told_end_on", "2027-10-30");
    let view = office.view();
    assert_eq!(view.worked_out.sentences[0].differs_by, Some(19));
    assert_eq!(view.worked_out.eligibility[0].result.as_deref(), Some("exception_possible"));
    // Two States may agree on an exception; this one does not.
    casework::record_eligibility(&mut office.desk.register, office.case, &person, "T08", None).unwrap();
    office.steps(&[("TS25", "2026-11-10"), ("TS82", "2026-12-01")]);
    office.closes("2026-12-02", "not_eligible");
}

#[test]
fn the_partners_own_arithmetic_decides_where_it_leaves_enough() {
    let new =
        NewCase { dated_on: Some("2026-11-01".into()), partner: Some("CN".into()), ..sentenced("au_cn_transfer") };
    let mut office = Office::with(&new);
    told_end(&mut office, "2027-11-05");
    assert_eq!(office.view().worked_out.eligibility[0].result.as_deref(), Some("met"));
}

#[test]
fn without_a_rule_nobody_is_told_that_enough_is_left() {
    let mut office = Office::with(&sentenced("untoc"));
    told_end(&mut office, "2030-01-01");
    let view = office.view();
    assert!(view.worked_out.eligibility.is_empty() && view.worked_out.no_rule_known);
}

#[test]
fn an_unpaid_fine_bars_the_transfer_where_the_treaty_says_so() {
    let mut office = Office::with(&NewCase { partner: Some("EG".into()), ..sentenced("eg_ru_transfer") });
    let person = office.person("Jean Moreau");
    let fields =
        [("person", person.as_str()), ("imposed_by", "Court"), ("told_end_on", "2031-01-01"), ("unpaid_fine", "yes")];
    office.add("sentence", &fields);
    office.step("TS25", "2026-11-10");
    let test = office.view().worked_out.eligibility.remove(0);
    assert_eq!((test.barred, test.result.as_deref()), (true, Some("not_met")));
}

#[test]
fn case_17_consent_withdrawn_on_the_eve_and_a_minor_with_a_representative() {
    let mut office = Office::with(&sentenced("ets112"));
    let person = office.person("Jean Moreau");
    let representative =
        [("role", "guardian"), ("name", "Anne Moreau"), ("person", person.as_str()), ("appointed_on", "2026-11-03")];
    office.add("participant", &representative);
    let consent = office.add(
        "consent",
        &[
            ("kind", "to_transfer"),
            ("person", &person),
            ("consented_on", "2026-11-05"),
            ("given_before", "Prison governor, with the guardian"),
            ("verified_by", "Consul of France"),
        ],
    );
    assert!(!held(&office.before("TS60", &GivenToGates::default())).contains(&"consent_to_transfer"));
    office.amend(&consent, "revoked_on", "2026-11-19");
    assert!(held(&office.before("TS60", &GivenToGates::default())).contains(&"consent_to_transfer"));
    office.step("TS81", "2026-11-19");
    office.closes("2026-12-01", "consent_withdrawn");
}

#[test]
fn who_fled_or_is_to_be_expelled_is_transferred_without_consent_but_not_unheard() {
    let mut office = Office::with(&NewCase { also_invoked: Some("ets167".into()), ..sentenced("ets112") });
    let view = office.view();
    let person = view.persons.iter().find(|one| one.name == "Jean Moreau").unwrap();
    assert!(held(&office.before("TS50", &GivenToGates::default())).contains(&"consent_to_transfer"));
    let seen = person.seen.get("no_consent_because").cloned().unwrap_or_default();
    office.set(&person.id, &seen, "no_consent_because", "expulsion_ordered");
    let asked = office.before("TS50", &GivenToGates::default());
    assert!(
        !held(&asked).contains(&"consent_to_transfer") && held(&asked).contains(&"opinion_before_transfer"),
        "{asked:?}"
    );
}

#[test]
fn case_18_proceedings_accepted_then_the_acceptance_withdrawn_and_the_right_reverts() {
    let mut office = Office::with(&request("transfer_proceedings", "ets73"));
    let now = |office: &Office| office.view().worked_out.prosecution.map(|now| (now.holder, now.short_of_trial));
    assert_eq!(now(&office), Some(("partner".to_owned(), true)), "until the answer only steps short of trial");
    office.step("PI30", "2026-11-12");
    assert_eq!(now(&office), Some(("us".to_owned(), false)));
    let asked = office.before("PI32", &GivenToGates::default());
    assert!(held(&asked).contains(&"acceptance_withdrawn"), "the partner is told: {asked:?}");
    office.step("PI32", "2026-11-20");
    assert_eq!(now(&office), Some(("partner".to_owned(), false)));
    let recorded =
        [("holder", "us"), ("event", "time_passed"), ("happened_on", "2026-12-20"), ("source", "ETS 73 art. 21(2)")];
    office.add("prosecution_right", &recorded);
    assert_eq!(now(&office), Some(("us".to_owned(), false)), "what was recorded later goes before the course");
    office.closes("2027-01-10", "acceptance_withdrawn");
}

#[test]
fn each_of_several_persons_is_tested_on_their_own_sentence() {
    let mut office = Office::with(&NewCase {
        persons: persons(&[("Jean Moreau", "sentenced_person"), ("Luc Moreau", "sentenced_person")]),
        ..sentenced("ets112")
    });
    told_end(&mut office, "2026-12-01");
    let luc = office.person("Luc Moreau");
    office.add("sentence", &[("person", &luc), ("imposed_by", "Supreme Court"), ("indeterminate", "yes")]);
    office.step("TS25", "2026-11-10");
    let tests = office.view().worked_out.eligibility;
    let of = |name: &str| tests.iter().find(|test| test.person_name == name).unwrap().result.clone();
    assert_eq!(of("Jean Moreau").as_deref(), Some("exception_possible"));
    assert_eq!(of("Luc Moreau").as_deref(), Some("met"));
    assert!(RowId::from_token(&tests[0].person).is_some());
}
