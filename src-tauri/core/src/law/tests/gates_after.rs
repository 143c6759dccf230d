//! Gates on what follows a refusal or a ruling, on surrender, letters, use and closing.

use super::gates::{case, find, gate, held_satisfied_passed, refusal};
use super::*;
use crate::law::gate_rows::{Obligation, Strength};
use crate::law::gates::{GateFacts, GateState, GivenAnswer, Pass};

fn answered<'a>(instrument: &'a str, answers: &[(&'a str, &'a str)]) -> GateFacts<'a> {
    let mut facts = GateFacts { stage: Some("XI90"), ..case("extradition", instrument) };
    let given = |answer| GivenAnswer { answer, reason: "" };
    facts.answers = answers.iter().map(|(question, answer)| (*question, given(*answer))).collect();
    facts
}

fn offered(facts: &GateFacts<'_>) -> Vec<(String, Obligation, String)> {
    let offers = gate(facts, "extradition_refused").offers;
    offers.into_iter().map(|one| (one.way, one.obligation, one.support[0].source.clone())).collect()
}

const NATIONAL: [(&str, &str); 3] =
    [("person_standing", "accused"), ("refused_for", "nationality"), ("partner_asks", "prosecute")];

#[test]
fn an_extradition_refused_asks_what_follows() {
    let mut facts = answered("untoc", &[]);
    facts.grounds = vec!["RX10"];
    let held = gate(&facts, "extradition_refused");
    let open: Vec<_> = held.questions.iter().map(|one| (one.code.as_str(), one.is_open)).collect();
    assert_eq!(open, [("person_standing", true), ("refused_for", true), ("partner_asks", true), ("follow_up", true)]);
    assert_eq!(held.questions[1].suggested.as_deref(), Some("nationality"));
    assert_eq!(held.state, GateState::Held);
    // The court's refusal asks the same.
    facts.stage = Some("XI91");
    assert!(gate(&facts, "extradition_refused").is_held());
    facts.passed = vec![Pass { code: "extradition_refused", reason: "The person died", role: "head" }];
    assert_eq!(gate(&facts, "extradition_refused").state, GateState::Passed);
}

#[test]
fn a_national_accused_is_submitted_for_prosecution_if_the_partner_asks() {
    for (instrument, source) in
        [("untoc", "UNTOC art. 16(10)"), ("uncac", "UNCAC art. 44(11)"), ("ets24", "ETS 24 art. 6(2)")]
    {
        let mut facts = answered(instrument, &NATIONAL);
        let offers = offered(&facts);
        assert_eq!(offers[0], ("submission_for_prosecution".to_owned(), Obligation::Asked, source.to_owned()));
        let ways: Vec<_> = offers.iter().map(|(way, ..)| way.as_str()).collect();
        assert_eq!(ways, ["submission_for_prosecution", "conditional_surrender", "no_alternative"]);
        facts.answers.insert("follow_up", GivenAnswer { answer: "submission_for_prosecution", reason: "" });
        assert_eq!(gate(&facts, "extradition_refused").state, GateState::Satisfied);
        facts.answers.insert("partner_asks", GivenAnswer { answer: "neither", reason: "" });
        assert_eq!(offered(&facts)[0].1, Obligation::Possible);
    }
}

#[test]
fn the_convention_of_1988_obliges_without_being_asked_and_sets_a_bring_up() {
    for refused_for in ["nationality", "committed_here", "other_ground"] {
        let facts = answered(
            "un_drugs_1988",
            &[("person_standing", "accused"), ("refused_for", refused_for), ("partner_asks", "neither")],
        );
        let prosecution = gate(&facts, "extradition_refused").offers.remove(0);
        assert_eq!(
            (prosecution.way.as_str(), prosecution.obligation),
            ("submission_for_prosecution", Obligation::Unasked)
        );
        assert_eq!(prosecution.support[0].source, "1988 Convention art. 6(9)");
        assert_eq!(prosecution.sets, ["bring_up_prosecution"]);
    }
}

#[test]
fn a_convicted_national_leads_to_enforcement_being_considered() {
    for (instrument, source) in [
        ("untoc", "UNTOC art. 16(12)"),
        ("uncac", "UNCAC art. 44(13)"),
        ("un_drugs_1988", "1988 Convention art. 6(10)"),
    ] {
        let facts = answered(
            instrument,
            &[("person_standing", "convicted"), ("refused_for", "nationality"), ("partner_asks", "enforce")],
        );
        assert_eq!(offered(&facts)[0], ("enforcement_of_sentence".to_owned(), Obligation::Consider, source.to_owned()));
        assert!(offered(&facts).iter().all(|(way, ..)| way != "submission_for_prosecution"));
    }
}

#[test]
fn conditional_surrender_with_return_is_offered_for_a_national() {
    let facts = answered("untoc", &NATIONAL);
    let offers = gate(&facts, "extradition_refused").offers;
    let surrender = offers.iter().find(|one| one.way == "conditional_surrender").unwrap();
    assert_eq!(
        (surrender.support[0].source.as_str(), surrender.sets.as_slice()),
        ("UNTOC art. 16(11)", &["bring_up_return".to_owned()][..])
    );
}

#[test]
fn nothing_may_follow_only_with_a_reason_and_only_what_is_offered_counts() {
    let mut facts = answered("untoc", &NATIONAL);
    facts.answers.insert("follow_up", GivenAnswer { answer: "no_alternative", reason: " " });
    let held = gate(&facts, "extradition_refused");
    assert!(held.is_held() && held.questions[3].wants_reason);
    facts.answers.insert("follow_up", GivenAnswer { answer: "no_alternative", reason: "The evidence is lost" });
    assert_eq!(gate(&facts, "extradition_refused").state, GateState::Satisfied);
    // There is no sentence to enforce for an accused person.
    facts.answers.insert("follow_up", GivenAnswer { answer: "enforcement_of_sentence", reason: "" });
    assert!(gate(&facts, "extradition_refused").is_held());
}

#[test]
fn the_requesting_state_is_told_the_outcome() {
    let mut facts = GateFacts { stage: Some("XI99"), ..case("extradition", "ets24") };
    assert!(find(&facts, "tell_outcome").is_none());
    facts.known.insert("alternative_to_extradition");
    let held = held_satisfied_passed(&facts, "tell_outcome", "partner_told_outcome");
    assert_eq!((held.strength, held.source()), (Strength::Duty, "ETS 24 art. 6(2)"));
    facts.basis.instrument = Some("untoc");
    let practice = gate(&facts, "tell_outcome");
    assert_eq!((practice.strength, practice.sure()), (Strength::Recommended, Sure::Office));
}

#[test]
fn a_humanitarian_refusal_offers_surrender_postponed() {
    let mut facts = refusal("extradition", "mte", &["RX16"]);
    let held = gate(&facts, "humanitarian_refusal");
    assert_eq!((held.state, held.strength), (GateState::Held, Strength::Recommended));
    assert_eq!(held.source(), "UNTOC Conference of the Parties resolution 9/3, annex III(g)");
    assert_eq!(
        (held.offers[0].way.as_str(), held.offers[0].sets.as_slice()),
        ("surrender_postponed", &["review_date".to_owned()][..])
    );
    // Granting and postponing is another act: the refusal stays held.
    assert_eq!(held.offers[0].instead.as_deref(), Some("postpone_surrender"));
    facts.answers.insert("humanitarian_way", GivenAnswer { answer: "surrender_postponed", reason: "" });
    assert!(gate(&facts, "humanitarian_refusal").is_held());
    facts.answers.insert("humanitarian_way", GivenAnswer { answer: "refusal_upheld", reason: "" });
    assert!(gate(&facts, "humanitarian_refusal").is_held());
    facts
        .answers
        .insert("humanitarian_way", GivenAnswer { answer: "refusal_upheld", reason: "No recovery to be expected" });
    assert_eq!(gate(&facts, "humanitarian_refusal").state, GateState::Satisfied);
    facts.grounds = vec!["RX10"];
    assert!(find(&facts, "humanitarian_refusal").is_none());
    // Taking the offer asks for its ground and the date of review.
    let postponed = GateFacts { stage: Some("XI76"), ..case("extradition", "mte") };
    let held = held_satisfied_passed(&postponed, "surrender_postponed", "review_date");
    assert_eq!(held.wanting, [["postponement_ground"], ["review_date"]]);
    assert_eq!(held.sets, ["review_date"]);
}

#[test]
fn an_adverse_ruling_sets_the_date_by_which_the_partner_is_told() {
    for (family, stage) in [("extradition", "XI91"), ("confiscation", "CI72"), ("mla", "MI72")] {
        let facts = GateFacts { stage: Some(stage), ..case(family, "untoc") };
        for known in ["tell_partner_by_set", "partner_told_of_ruling"] {
            let held = held_satisfied_passed(&facts, "adverse_ruling", known);
            assert_eq!(held.sets, ["tell_partner_by"]);
            assert_eq!(held.source(), "UNTOC Conference of the Parties resolution 9/3, annex II(c)");
        }
    }
}

#[test]
fn use_for_another_purpose_needs_consent() {
    let mut facts = GateFacts { acts: vec!["use_for_another_purpose"], ..case("mla", "untoc") };
    assert!(find(&facts, "other_use").is_none());
    facts.basis.direction = "outgoing";
    // What clears a person needs notice, not consent.
    for known in ["other_use_consented", "exculpatory_notice_given"] {
        let held = held_satisfied_passed(&facts, "other_use", known);
        assert_eq!((held.strength, held.source()), (Strength::Duty, "UNTOC art. 18(19)"));
    }
}

#[test]
fn confidential_facts_are_disclosed_only_as_far_as_execution_needs() {
    let mut facts = GateFacts { acts: vec!["disclose"], ..case("mla", "untoc") };
    assert!(find(&facts, "confidential_facts").is_none());
    facts.known.insert("confidentiality_asked");
    for known in ["needed_to_execute", "partner_told_not_confidential"] {
        let held = held_satisfied_passed(&facts, "confidential_facts", known);
        assert_eq!((held.strength, held.source()), (Strength::Duty, "UNTOC art. 18(20)"));
    }
}

#[test]
fn the_partner_is_told_at_once_that_help_is_no_longer_needed() {
    for (family, stage, instrument, source) in [
        ("mla", "MO75", "untoc", "UNTOC art. 18(24)"),
        ("mla", "MO75", "uncac", "UNCAC art. 46(24)"),
        ("confiscation", "CO75", "cets198", "CETS 198 art. 41(2)"),
    ] {
        let mut facts = GateFacts { stage: Some(stage), ..case(family, instrument) };
        facts.basis.direction = "outgoing";
        let held = held_satisfied_passed(&facts, "no_longer_needed", "partner_told_no_longer_needed");
        assert_eq!((held.strength, held.source()), (Strength::Duty, source));
    }
    let mut extradition = GateFacts { stage: Some("XO75"), ..case("extradition", "untoc") };
    extradition.basis.direction = "outgoing";
    assert_eq!(gate(&extradition, "no_longer_needed").strength, Strength::Recommended);
}

#[test]
fn nationality_is_asked_at_the_decision_and_again_at_surrender() {
    let facts = GateFacts { stage: Some("XI75"), ..case("extradition", "ets24") };
    let held = held_satisfied_passed(&facts, "nationality_at_decision", "nationality_checked_at_decision");
    assert_eq!((held.strength, held.source()), (Strength::WhereAppropriate, "ETS 24 art. 6(1)(c)"));
    let mut facts = GateFacts { stage: Some("XI85"), ..case("extradition", "ets24") };
    facts.known.insert("nationality_checked_at_decision");
    held_satisfied_passed(&facts, "nationality_at_surrender", "nationality_checked_at_surrender");
    facts.basis.instrument = Some("untoc");
    assert_eq!(gate(&facts, "nationality_at_surrender").strength, Strength::Recommended);
}

#[test]
fn with_an_open_asylum_claim_only_the_head_lets_a_letter_go_to_the_state_of_origin() {
    let mut facts = GateFacts { acts: vec!["send_letter"], ..case("extradition", "untoc") };
    facts.known.insert("asylum_claim_open");
    assert!(find(&facts, "word_of_the_head").is_none());
    facts.known.insert("to_state_of_origin");
    let held = held_satisfied_passed(&facts, "word_of_the_head", "head_approved");
    assert_eq!((held.strength, held.passed_by.as_deref()), (Strength::Duty, Some("head")));
    facts.passed = vec![Pass { code: "word_of_the_head", reason: "Urgent", role: "officer" }];
    assert!(gate(&facts, "word_of_the_head").is_held());
}
