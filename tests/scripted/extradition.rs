//! Extradition: custody on the clock, consent, rulings, refusal, postponement, several requests for one person.

use comity_core::casework;
use comity_core::casework::views::{GivenToGates, NewBringUp, NewCase};
use comity_core::ids::RowId;

use super::{Office, due, held, refusal, register, request};

/// From the hearing to the surrender.
const SURRENDERED: [(&str, &str); 5] = [
    ("XI50", "2026-12-10"),
    ("XI55", "2026-12-14"),
    ("XI75", "2026-12-18"),
    ("XI80", "2026-12-19"),
    ("XI85", "2026-12-22"),
];

/// A request for provisional arrest: the papers are to follow.
fn wanted(instrument: &str) -> NewCase {
    NewCase { stage: Some("XI10".into()), ..request("extradition", instrument) }
}

#[test]
fn case_1_two_nested_limits_run_from_the_arrest_and_the_papers_come_on_day_17() {
    let mut office = Office::with(&wanted("ets24"));
    // Friday evening; the first limit is a Tuesday, and no weekend moves it.
    office.step("XI12", "2026-11-06");
    assert_eq!(office.due("X01"), due("2026-11-24", false));
    assert_eq!(office.due("X02"), due("2026-12-16", false));
    let first = office.deadline("X01").unwrap();
    assert_eq!((first.effect.as_str(), first.source.contains("16(4)")), ("may_release", true));
    office.step("XI20", "2026-11-23");
    assert_eq!(office.due("X01"), due("2026-11-24", true), "in time by a day");
    office.step("XI40", "2026-12-01");
    assert_eq!(office.due("X02"), due("2026-12-16", true));
    office.steps(&SURRENDERED);
    office.closes("2027-01-20", "surrendered");
}

#[test]
fn case_2_a_treaty_of_sixty_days_the_papers_a_day_late_release_and_a_new_arrest() {
    let new = NewCase { partner: Some("US".into()), ..wanted("us_nl_extradition") };
    let mut office = Office::with(&new);
    office.step("XI12", "2026-09-01");
    assert_eq!(office.due("X16A"), due("2026-10-31", false));
    office.step("XI13", "2026-10-31");
    office.step("XI20", "2026-11-01");
    assert!(office.due("X16A").is_none_or(|(_, met)| met), "nobody is held any more: {:?}", office.due("X16A"));
    office.step("XI12", "2026-11-10");
    let running: Vec<_> = office
        .view()
        .deadlines
        .into_iter()
        .filter(|one| one.code == "X16A" && one.started_on == "2026-11-10")
        .collect();
    assert_eq!(running.len(), 1, "the second arrest has a limit of its own");
    office.step("XI40", "2026-12-02");
    office.steps(&SURRENDERED);
    office.closes("2027-01-20", "surrendered");
}

#[test]
fn case_3_between_consent_and_its_revocation_the_limits_stand_still() {
    let mut office = Office::with(&NewCase { also_invoked: Some("ets24".into()), ..wanted("ets24_ap3") });
    office.step("XI12", "2026-11-06");
    let before = office.due("X01");
    assert_eq!(before, due("2026-11-24", false));
    let person = office.person("Jean Moreau");
    let consent = office.add(
        "consent",
        &[
            ("kind", "to_surrender"),
            ("person", &person),
            ("consented_on", "2026-11-10"),
            ("given_before", "Judge of the liberties"),
        ],
    );
    office.amend(&consent, "revoked_on", "2026-11-16");
    assert_eq!(office.due("X01"), due("2026-11-30", false), "six days do not count");
    assert_eq!(office.due("X02"), due("2026-12-22", false));
    office.steps(&[("XI20", "2026-11-27"), ("XI40", "2026-12-02")]);
    office.steps(&SURRENDERED);
    office.closes("2027-01-20", "surrendered");
}

#[test]
fn case_4_after_an_adverse_ruling_the_partner_is_told_before_the_appeal_closes() {
    let mut office = Office::with(&request("extradition", "ets24"));
    let ruling = office.add(
        "decision",
        &[
            ("kind", "not_eligible"),
            ("level", "court_first_instance"),
            ("happened_on", "2026-11-10"),
            ("decided_by", "Court of appeal, first chamber"),
        ],
    );
    let asked = office.before("XI91", &GivenToGates::default());
    assert!(held(&asked).contains(&"adverse_ruling"), "{:?}", held(&asked));
    office.amend(&ruling, "appeal_until", "2026-11-25");
    assert!(office.today().contains("2026-11-18"), "five working days before the end of the appeal stand on Today");
    // Two days to spare.
    office.amend(&ruling, "told_on", "2026-11-23");
    let asked = office.before("XI91", &GivenToGates::default());
    assert!(!held(&asked).contains(&"adverse_ruling"), "{:?}", held(&asked));
    office.step("XI91", "2026-11-26");
    office.closes("2026-12-20", "refused_court");
}

#[test]
fn case_5_a_national_is_not_extradited_the_case_goes_to_our_prosecutor_and_the_partner_hears_how_it_ended() {
    let mut office = Office::with(&request("extradition", "ets24"));
    let asked = office.before("XI90", &GivenToGates::default());
    assert!(held(&asked).contains(&"extradition_refused"));
    let mut given = GivenToGates {
        grounds: vec!["RX10".into()],
        reasons: Some("The person is our national.".into()),
        answers: [
            ("person_standing", "accused"),
            ("refused_for", "nationality"),
            ("partner_asks", "prosecute"),
            ("follow_up", "submission_for_prosecution"),
        ]
        .map(|(question, answer)| (question.to_owned(), answer.to_owned()))
        .into(),
        bring_up: Some(NewBringUp { on: "2027-02-01".into(), ..NewBringUp::default() }),
        ..GivenToGates::default()
    };
    for gate in office.before("XI90", &given).gates.iter().filter(|gate| gate.state == "held") {
        given.passes.insert(gate.code.clone(), "settled in the file".into());
    }
    office.bare_step("XI90", given).unwrap();
    let reference = office.view().reference;
    let beside = NewCase {
        record: Some("submission_for_prosecution".into()),
        belongs_to: Some(reference.clone()),
        ..request("extradition", "ets24")
    };
    let submission = register(&mut office.desk, &beside);
    office.step("XI92", "2026-11-28");
    office.turning_to(submission, |office| {
        office.steps(&[
            ("AJ20", "2026-11-28"),
            ("AJ30", "2026-12-05"),
            ("AJ40", "2027-01-10"),
            ("AJ60", "2027-04-30"),
            ("AJ65", "2027-05-03"),
        ]);
        office.closes("2027-05-04", "proceedings_concluded");
    });
    let closing = office.before("", &GivenToGates::default());
    let gate = closing.gates.iter().find(|gate| gate.code == "tell_outcome").unwrap();
    assert_eq!((gate.state.as_str(), gate.source.as_str()), ("held", "ETS 24 art. 6(2)"));
    let told = GivenToGates {
        confirmed: [("partner_told_outcome".to_owned(), "Acquitted, letter of 3 May 2027".to_owned())].into(),
        ..GivenToGates::default()
    };
    assert!(!held(&office.before("", &told)).contains(&"tell_outcome"));
    let other = casework::get_case(&office.desk.register, submission).unwrap();
    assert!(other.linked.iter().any(|one| one.reference == reference && one.is_main), "seen from the other side");
    for bring_up in office.view().bring_ups {
        casework::finish_bring_up(&mut office.desk.register, office.case, RowId::from_token(&bring_up.id).unwrap())
            .unwrap();
    }
    office.closes_giving("2027-05-04", "submitted_for_prosecution", told);
}

#[test]
fn case_6_granted_surrender_postponed_for_illness_with_reviews_and_a_watched_assurance() {
    let mut office = Office::with(&request("extradition", "ets24"));
    office.add(
        "condition",
        &[
            ("kind", "assurance"),
            ("given_by", "partner"),
            ("text", "The death penalty will not be sought or carried out."),
            ("status", "accepted"),
            ("agreed_on", "2026-11-12"),
            ("review_on", "2026-11-18"),
        ],
    );
    assert!(office.today().contains("2026-11-18"), "who watches the assurance is reminded");
    let mut given = GivenToGates {
        reasons: Some("In hospital; a journey would endanger his life.".into()),
        bring_up: Some(NewBringUp { on: "2027-01-15".into(), ..NewBringUp::default() }),
        ..GivenToGates::default()
    };
    assert!(!held(&office.before("XI76", &given)).contains(&"surrender_postponed"));
    for gate in office.before("XI76", &given).gates.iter().filter(|gate| gate.state == "held") {
        given.passes.insert(gate.code.clone(), "settled in the file".into());
    }
    let view = office.bare_step("XI76", given).unwrap();
    assert_eq!(view.status.as_deref(), Some("surrender_postponed"));
    let decision = view.records.iter().find(|record| record.kind == "decision").unwrap();
    assert_eq!(decision.fields["kind"], "surrender_postponed");
    assert!(view.bring_ups.iter().any(|bring_up| bring_up.on == "2027-01-15"));
    office.step("XI80", "2027-01-16");
    office.step("XI85", "2027-01-20");
    assert_eq!(office.view().outcome.as_deref(), Some("surrendered"));
    // Whoever watched the assurance found it kept, and the review of the illness is over with the surrender.
    let assurance = office.view().records.into_iter().find(|record| record.kind == "condition").unwrap();
    office.amend(&assurance, "status", "kept");
    for bring_up in office.view().bring_ups {
        casework::finish_bring_up(&mut office.desk.register, office.case, RowId::from_token(&bring_up.id).unwrap())
            .unwrap();
    }
    office.closes("2027-03-20", "surrendered");
}

#[test]
fn case_19_two_states_ask_for_one_person_and_the_choice_says_why() {
    let mut office = Office::with(&request("extradition", "ets24"));
    let rival = NewCase {
        partner: Some("IT".into()),
        received_on: Some("2026-11-04".into()),
        offences: Some("Murder".into()),
        ..request("extradition", "ets24")
    };
    let other = register(&mut office.desk, &rival);
    office.add("link", &[("other_case", &other.token()), ("kind", "competing")]);
    let compared = |office: &Office, case: RowId| {
        let view = casework::get_case(&office.desk.register, case).unwrap();
        view.worked_out.competing.iter().map(|one| (one.own, one.partner.clone().unwrap())).collect::<Vec<_>>()
    };
    assert_eq!(compared(&office, office.case), [(true, "FR".to_owned()), (false, "IT".to_owned())]);
    assert_eq!(compared(&office, other), [(true, "IT".to_owned()), (false, "FR".to_owned())]);
    let mut given = GivenToGates::default();
    assert!(held(&office.before("XI75", &given)).contains(&"competing_requests"));
    for heading in ["seriousness", "place_of_offence", "dates_of_requests", "nationality", "later_extradition"] {
        office.add("assessment", &[("heading", heading), ("text", "Weighed in the note to the minister.")]);
    }
    assert!(!held(&office.before("XI75", &given)).contains(&"competing_requests"));
    for gate in office.before("XI75", &given).gates.iter().filter(|gate| gate.state == "held") {
        given.passes.insert(gate.code.clone(), "settled in the file".into());
    }
    office.bare_step("XI75", given).unwrap();
    // Who lost is refused with the reason, and told.
    office.turning_to(other, |office| {
        office.step("XI90", "2026-12-01");
        office.closes("2026-12-02", "refused_executive");
    });
    office.steps(&[("XI80", "2026-12-04"), ("XI85", "2026-12-10")]);
    office.closes("2027-01-20", "surrendered");
    assert_eq!(
        refusal(office.try_add("link", &[("other_case", &office.case.token()), ("kind", "competing")])),
        "row-not-found"
    );
}
