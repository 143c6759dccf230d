//! Mutual legal assistance: many measures, refusals that the law forbids, hearings by video link, data kept for a while.

use comity_core::casework;
use comity_core::casework::views::{FieldEdit, GivenToGates, NewCase, NewMeasure};

use super::{Office, due, held, request};

fn measure(kind: &str) -> NewMeasure {
    NewMeasure { kind: kind.into(), ..NewMeasure::default() }
}

/// From the assessment to the full answer.
const ANSWERED: [(&str, &str); 5] = [
    ("MI20", "2026-11-20"),
    ("MI30", "2026-11-21"),
    ("MI35", "2026-11-23"),
    ("MI60", "2026-12-14"),
    ("MI66", "2026-12-18"),
];

/// Five kinds that the law files know.
fn five() -> Vec<NewMeasure> {
    let law = comity_core::law::Law::shipped().unwrap();
    law.rows().measure.iter().take(5).map(|row| measure(&row.code)).collect()
}

#[test]
fn case_7_five_measures_three_authorities_one_refused_one_conditional_one_redirected() {
    let mut office = Office::with(&NewCase { measures: five(), ..request("mla", "ets30") });
    let ids: Vec<String> = office.view().measures.into_iter().map(|one| one.id).collect();
    let authorities = ["Court of first instance", "Financial investigation unit", "Customs"];
    for (place, authority) in authorities.iter().enumerate() {
        office.add(
            "referral",
            &[
                ("referred_to", authority),
                ("referred_on", "2026-11-05"),
                ("status", "sent"),
                ("measure", &ids[place]),
                ("due_on", "2026-12-05"),
            ],
        );
    }
    let set = |office: &mut Office, place: usize, status: &str, given: &GivenToGates| {
        let view = office.view();
        let one = view.measures.iter().find(|one| one.id == ids[place]).unwrap();
        let seen = one.seen["status"].clone();
        let edit = FieldEdit { row: one.id.clone(), field: "status".into(), value: Some(status.into()), seen };
        casework::edit_giving(&mut office.desk.register, office.case, &[edit], given)
    };
    let nothing = GivenToGates::default();
    set(&mut office, 0, "executed", &nothing).unwrap();
    set(&mut office, 1, "executed", &nothing).unwrap();
    let condition = [
        ("kind", "use_limit"),
        ("given_by", "us"),
        ("text", "Not for tax proceedings."),
        ("status", "running"),
        ("measure", ids[1].as_str()),
    ];
    office.add("condition", &condition);
    assert!(set(&mut office, 2, "redirected", &nothing).is_err(), "the sender is told (ETS 30 art. 18)");
    let mut told = GivenToGates::default();
    told.confirmed.insert("sender_told".into(), "Letter of the same day".into());
    set(&mut office, 2, "redirected", &told).unwrap();
    assert!(set(&mut office, 3, "refused", &nothing).is_err(), "no refusal without reasons (ETS 30 art. 19)");
    let mut given =
        GivenToGates { reasons: Some("Contrary to essential interests.".into()), ..GivenToGates::default() };
    given.grounds.push("RM02".into());
    given.passes.insert("consult_before_refusal".into(), "consulted by telephone".into());
    given.passes.insert("consult_before_other_refusal".into(), "consulted by telephone".into());
    set(&mut office, 3, "refused", &given).unwrap();
    set(&mut office, 4, "executed", &nothing).unwrap();
    for referral in office.view().records.into_iter().filter(|record| record.kind == "referral") {
        office.amend(&referral, "status", "returned");
    }
    office.steps(&[("MI60", "2026-12-14"), ("MI66", "2026-12-18")]);
    let limit = office.view().records.into_iter().find(|record| record.kind == "condition").unwrap();
    office.amend(&limit, "status", "ended");
    office.closes("2026-12-20", "executed");
    let view = office.view();
    let statuses: Vec<_> = view.measures.iter().map(|one| one.status.as_deref().unwrap_or("-")).collect();
    assert_eq!(statuses, ["executed", "executed", "redirected", "refused", "executed"]);
    assert_eq!(view.records.iter().filter(|record| record.kind == "referral").count(), 3);
}

#[test]
fn case_8_bank_secrecy_is_no_ground_and_the_program_says_so() {
    let mut office = Office::with(&request("mla", "untoc"));
    let offered = office.before("MI70", &GivenToGates::default()).grounds;
    let secrecy =
        offered.iter().find(|ground| ground.sources.iter().any(|source| source == "UNTOC art. 18(8)")).unwrap();
    assert_eq!(secrecy.force.as_deref(), Some("forbidden"));
    let given = GivenToGates { grounds: vec![secrecy.code.clone()], ..GivenToGates::default() };
    let asked = office.before("MI70", &given);
    let gate = asked.gates.iter().find(|gate| gate.ground.as_deref() == Some(&secrecy.code)).unwrap();
    assert_eq!(
        (gate.strength.as_str(), gate.state.as_str(), gate.source.as_str()),
        ("forbidden", "held", "UNTOC art. 18(8)")
    );
    assert!(gate.needs_reason);
    // So the records of the bank are sent.
    office.steps(&ANSWERED);
    office.closes("2026-12-20", "executed");
}

#[test]
fn case_9_without_dual_criminality_what_needs_no_compulsion_is_done_all_the_same() {
    let law = comity_core::law::Law::shipped().unwrap();
    let free =
        law.rows().measure.iter().find(|row| row.coercive == comity_core::law::Coercive::No).unwrap().code.clone();
    let mut office = Office::with(&NewCase { measures: vec![measure(&free)], ..request("mla", "uncac") });
    let offered = office.before("MI70", &GivenToGates::default()).grounds;
    let missing = offered.iter().find(|ground| {
        ground.sources.iter().any(|source| source.contains("46(9)(b)")) && ground.force.as_deref() == Some("forbidden")
    });
    let missing = missing.expect("refusing for want of dual criminality is forbidden here").code.clone();
    let given = GivenToGates { grounds: vec![missing.clone()], ..GivenToGates::default() };
    assert!(office.before("MI70", &given).gates.iter().any(|gate| gate.ground.as_deref() == Some(&missing)));
    let row = office.view().measures[0].clone();
    office.set(&row.id, &row.seen["dual_criminality"], "dual_criminality", "not_met");
    for stage in ["MI20", "MI30", "MI35", "MI60"] {
        if office.view().next_stages.iter().any(|next| next.stage == stage) {
            office.step(stage, "2026-11-12");
        }
    }
    let row = office.view().measures[0].clone();
    assert_eq!(row.dual_criminality.as_deref(), Some("not_met"));
    office.set(&row.id, &row.seen["status"], "status", "executed");
    office.set(&row.id, &row.seen["result"], "result", "Statement of the witness, three pages");
    assert_eq!(office.view().measures[0].result.as_deref(), Some("Statement of the witness, three pages"));
    office.step("MI66", "2026-12-01");
    office.closes("2026-12-02", "executed");
}

#[test]
fn case_10_a_hearing_by_video_link_ten_time_zones_away_with_an_interpreter() {
    let mut office = Office::with(&NewCase { partner: Some("US".into()), ..request("mla", "untoc") });
    office.add("participant", &[("role", "interpreter"), ("name", "S. Laurent"), ("appointed_on", "2026-11-12")]);
    office.add(
        "hearing",
        &[
            ("kind", "video"),
            ("status", "planned"),
            ("happened_on", "2026-11-25"),
            ("happened_at", "19:00"),
            ("time_zone", "Indian/Mauritius"),
            ("partner_time", "07:00, Los Angeles"),
            ("connection_tested_on", "2026-11-23"),
            ("interpreter", "S. Laurent"),
        ],
    );
    assert!(office.today().contains("2026-11-25"), "a hearing stands on Today");
    let wrong = office.try_add(
        "hearing",
        &[("kind", "video"), ("status", "planned"), ("happened_on", "2026-11-25"), ("time_zone", "Mars/Olympus")],
    );
    assert!(wrong.is_err());
    let hearing = office.view().records.into_iter().find(|record| record.kind == "hearing").unwrap();
    office.amend(&hearing, "status", "held");
    office.steps(&ANSWERED);
    office.closes("2026-12-20", "executed");
}

#[test]
fn case_11_data_are_kept_sixty_days_and_the_request_comes_on_day_58() {
    let new = NewCase {
        record: Some("preservation".into()),
        received_on: Some("2026-09-24".into()),
        ..request("mla", "ets185")
    };
    let mut office = Office::with(&new);
    office.steps(&[("PR20", "2026-09-24"), ("PR30", "2026-09-24"), ("PR40", "2026-09-25")]);
    assert_eq!(office.due("M08-PRS"), due("2026-11-24", false));
    let request = NewCase { received_on: Some("2026-11-22".into()), ..request("mla", "ets185") };
    let asked = super::register(&mut office.desk, &request);
    office.add("link", &[("other_case", &asked.token()), ("kind", "follows_from")]);
    office.step("PR50", "2026-11-22");
    assert_eq!(office.due("M08-PRS"), due("2026-11-24", true), "on day 58 of 60");
    // What was kept is handed over with the answer.
    office.turning_to(asked, |office| {
        office.steps(&ANSWERED[2..]);
        office.closes("2026-12-20", "executed");
    });
    office.step("PR60", "2026-12-18");
    office.closes("2026-12-20", "executed");
}

#[test]
fn what_a_request_lacks_is_named_item_by_item_and_sending_asks_for_it() {
    let outgoing = NewCase { direction: "outgoing".into(), ..request("mla", "untoc") };
    let office = Office::with(&outgoing);
    let missing = casework::checklist(&office.desk.register, office.case).unwrap();
    assert!(missing.iter().any(|item| item.wanting));
    assert!(held(&office.before("MO25", &GivenToGates::default())).contains(&"quality_control"));
}
