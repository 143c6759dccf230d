//! Gates before a refusal or a postponement: consultation in three strengths, reasons, forbidden grounds.

use std::collections::BTreeSet;

use super::*;
use crate::law::gate_rows::Strength;
use crate::law::gates::{EnteredRule, GateAnswer, GateFacts, GateState, Pass, before};

pub(super) fn case<'a>(family: &'a str, instrument: &'a str) -> GateFacts<'a> {
    GateFacts {
        basis: Basis { family, direction: "incoming", instrument: Some(instrument), ..Basis::default() },
        ..GateFacts::default()
    }
}

pub(super) fn refusal<'a>(family: &'a str, instrument: &'a str, grounds: &[&'a str]) -> GateFacts<'a> {
    GateFacts { acts: vec!["refuse"], grounds: grounds.to_vec(), ..case(family, instrument) }
}

pub(super) fn find(facts: &GateFacts<'_>, code: &str) -> Option<GateAnswer> {
    before(&law(), facts).into_iter().find(|gate| gate.code == code)
}

pub(super) fn gate(facts: &GateFacts<'_>, code: &str) -> GateAnswer {
    find(facts, code).unwrap_or_else(|| panic!("{code} does not stand"))
}

/// Held; then satisfied by what it wants; then, without it, passed with a reason and by nothing less.
pub(super) fn held_satisfied_passed(facts: &GateFacts<'_>, code: &str, known: &str) -> GateAnswer {
    let held = gate(facts, code);
    assert_eq!(held.state, GateState::Held, "{code}");
    assert!(held.wanting.iter().flatten().any(|fact| fact == known), "{code} {known}");
    let mut with = facts.clone();
    with.known =
        held.wanting.iter().map(|group| group.iter().find(|one| *one == known).unwrap_or(&group[0]).as_str()).collect();
    with.known.extend(&facts.known);
    let satisfied = gate(&with, code);
    assert_eq!((satisfied.state, satisfied.reason, satisfied.wanting.len()), (GateState::Satisfied, None, 0), "{code}");
    let mut without = facts.clone();
    let role = held.passed_by.clone().unwrap_or_else(|| "officer".to_owned());
    without.passed = vec![Pass { code, reason: "  ", role: &role }];
    assert_eq!(gate(&without, code).is_held(), held.needs_reason(), "{code}");
    without.passed = vec![Pass { code, reason: " No answer in time ", role: &role }];
    let passed = gate(&without, code);
    assert_eq!((passed.state, passed.reason.as_deref()), (GateState::Passed, Some("No answer in time")), "{code}");
    held
}

#[test]
fn refusal_on_a_paragraph_21_ground_is_held_until_a_consultation() {
    for (instrument, source) in [("untoc", "UNTOC art. 18(26)"), ("uncac", "UNCAC art. 46(26)")] {
        for ground in ["RM01", "RM02", "RM03", "RM04"] {
            let facts = refusal("mla", instrument, &[ground]);
            let held = held_satisfied_passed(&facts, "consult_before_refusal", "consulted_before_refusal");
            assert_eq!((held.strength, held.source(), held.sure()), (Strength::Duty, source, Sure::Read));
            assert_eq!(held.support.instrument.as_deref(), Some(instrument));
            assert!(find(&facts, "consult_before_other_refusal").is_none());
        }
    }
}

#[test]
fn another_ground_is_a_recommendation_that_one_key_passes() {
    // Dual criminality stands in paragraph 9, so the duty of paragraph 26 does not reach it.
    let mut facts = refusal("mla", "untoc", &["RM05"]);
    assert!(find(&facts, "consult_before_refusal").is_none());
    let held = held_satisfied_passed(&facts, "consult_before_other_refusal", "consulted_before_refusal");
    assert_eq!(held.strength, Strength::Recommended);
    assert!(!held.needs_reason() && held.source().contains("7/4") && held.source().contains("9/3"));
    facts.grounds = vec!["RM05", "RM02"];
    assert!(find(&facts, "consult_before_refusal").is_some());
    // No ground named yet: the duty may be there.
    facts.grounds.clear();
    assert!(find(&facts, "consult_before_refusal").is_some());
}

#[test]
fn every_family_is_recommended_to_consult_before_and_after_a_refusal() {
    for (family, instrument) in [
        ("extradition", "ets24"),
        ("mla", "ets30"),
        ("transfer_sentenced", "ets112"),
        ("transfer_proceedings", "ets73"),
        ("confiscation", "cets198"),
    ] {
        let facts = refusal(family, instrument, &[]);
        assert_eq!(gate(&facts, "consult_before_other_refusal").strength, Strength::Recommended, "{family}");
        let mut facts = GateFacts { acts: vec!["close"], ..case(family, instrument) };
        assert!(find(&facts, "consult_after_refusal").is_none());
        facts.known.insert("refused");
        let held = held_satisfied_passed(&facts, "consult_after_refusal", "consulted_after_refusal");
        assert_eq!(held.source(), "UNTOC Conference of the Parties resolution 9/3, annex II(c)");
    }
}

#[test]
fn postponing_execution_is_held_until_a_consultation() {
    for (instrument, source) in [
        ("untoc", "UNTOC art. 18(25)-(26)"),
        ("uncac", "UNCAC art. 46(25)-(26)"),
        ("un_drugs_1988", "1988 Convention art. 7(17)"),
    ] {
        let facts = GateFacts { stage: Some("MI50"), ..case("mla", instrument) };
        let held = held_satisfied_passed(&facts, "consult_before_postponing", "consulted_before_postponing");
        assert_eq!((held.strength, held.source()), (Strength::Duty, source));
    }
    // The 1988 Convention asks for it before postponing only.
    assert!(find(&refusal("mla", "un_drugs_1988", &["RM02"]), "consult_before_refusal").is_none());
    assert!(find(&refusal("mla", "un_drugs_1988", &["RM02"]), "consult_before_other_refusal").is_some());
}

#[test]
fn where_a_treaty_on_assistance_governs_the_un_paragraphs_hold_only_if_agreed() {
    let mut facts = refusal("mla", "bilateral_treaty", &["RM02"]);
    facts.basis.also_invoked = vec!["untoc"];
    assert!(find(&facts, "consult_before_refusal").is_none());
    assert!(find(&facts, "reasons").is_none());
    assert_eq!(gate(&facts, "reasons_elsewhere").sure(), Sure::Office);
    facts.basis.agreed = vec!["untoc"];
    let consult = gate(&facts, "consult_before_refusal");
    assert_eq!((consult.source(), consult.support.governing), ("UNTOC art. 18(26)", false));
    assert_eq!(gate(&facts, "reasons").source(), "UNTOC art. 18(23)");
    // Without a treaty between the two States they hold anyway, as they do beside a convention that gives way too.
    for instrument in ["domestic_law", "reciprocity", "un_drugs_1988"] {
        facts.basis = Basis { agreed: Vec::new(), instrument: Some(instrument), ..facts.basis };
        assert!(find(&facts, "consult_before_refusal").is_some(), "{instrument}");
    }
    // A treaty that only the office knows displaces them too.
    facts.basis.instrument = Some("a_treaty_of_1986");
    assert!(find(&facts, "consult_before_refusal").is_none());
    // Duties outside those paragraphs stay: bank secrecy is paragraph 8.
    facts.grounds = vec!["RM98"];
    assert_eq!(gate(&facts, "forbidden_ground-RM98").source(), "UNTOC art. 18(8)");
    facts.grounds = vec!["RM99"];
    assert!(find(&facts, "forbidden_ground-RM99").is_none());
}

#[test]
fn extradition_asks_yes_or_why_not_also_beside_a_governing_treaty() {
    for (instrument, source) in [("untoc", "UNTOC art. 16(16)"), ("uncac", "UNCAC art. 44(17)")] {
        let mut facts = GateFacts { stage: Some("XI90"), grounds: vec!["RX10"], ..case("extradition", instrument) };
        let held = held_satisfied_passed(&facts, "consult_before_refusing_extradition", "consulted_before_refusal");
        assert_eq!((held.strength, held.source()), (Strength::WhereAppropriate, source));
        facts.basis.instrument = Some("ets24");
        facts.basis.also_invoked = vec![instrument];
        assert_eq!(gate(&facts, "consult_before_refusing_extradition").source(), source);
        assert!(find(&facts, "consult_before_other_refusal").is_none());
    }
}

#[test]
fn the_convention_of_2005_asks_for_a_partial_grant_first() {
    for act in ["refuse", "postpone"] {
        let facts = GateFacts { acts: vec![act], ..case("confiscation", "cets198") };
        let held = held_satisfied_passed(&facts, "partial_grant", "partial_grant_considered");
        assert_eq!((held.strength, held.source()), (Strength::Duty, "CETS 198 art. 30"));
    }
}

#[test]
fn reasons_are_asked_for_by_the_governing_instrument() {
    for (family, instrument, source) in [
        ("mla", "untoc", "UNTOC art. 18(23)"),
        ("mla", "uncac", "UNCAC art. 46(23)"),
        ("mla", "un_drugs_1988", "1988 Convention art. 7(16)"),
        ("mla", "ets30", "ETS 30 art. 19"),
        ("mla", "ets182", "ETS 30 art. 19"),
        ("confiscation", "cets198", "CETS 198 art. 40"),
        ("extradition", "ets24_ap3", "ETS 24 art. 18(2)"),
    ] {
        for act in ["refuse", "postpone"] {
            let facts = GateFacts { acts: vec![act], ..case(family, instrument) };
            let held = held_satisfied_passed(&facts, "reasons", "reasons");
            assert_eq!((held.strength, held.source()), (Strength::Duty, source), "{instrument} {act}");
            assert!(find(&facts, "reasons_elsewhere").is_none());
        }
    }
}

#[test]
fn a_bilateral_treaty_asks_for_reasons_in_its_own_article() {
    let mut facts = refusal("mla", "bilateral_treaty", &["RM02"]);
    let elsewhere = gate(&facts, "reasons_elsewhere");
    assert_eq!((elsewhere.strength, elsewhere.sure()), (Strength::Recommended, Sure::Office));
    facts.entered = vec![EnteredRule { gate: "reasons", source: "Convention of 27 September 1986, art. 17" }];
    let held = held_satisfied_passed(&facts, "reasons", "reasons");
    assert_eq!((held.strength, held.source()), (Strength::Duty, "Convention of 27 September 1986, art. 17"));
    assert_eq!((held.sure(), held.support.instrument.as_deref()), (Sure::Office, Some("bilateral_treaty")));
    assert!(find(&facts, "reasons_elsewhere").is_none());
}

#[test]
fn a_forbidden_ground_warns_with_the_article_and_each_is_passed_on_its_own() {
    for (family, instrument, ground, source) in [
        ("mla", "untoc", "RM98", "UNTOC art. 18(8)"),
        ("mla", "uncac", "RM98", "UNCAC art. 46(8)"),
        ("mla", "un_drugs_1988", "RM98", "1988 Convention art. 7(5)"),
        ("confiscation", "cets198", "RM98", "CETS 198 art. 28(7)"),
        ("confiscation", "cets198", "RC97", "CETS 198 art. 28(8)"),
        ("mla", "untoc", "RM99", "UNTOC art. 18(22)"),
        ("mla", "uncac", "RM99", "UNCAC art. 46(22)"),
        ("extradition", "untoc", "RX99", "UNTOC art. 16(15)"),
        ("extradition", "uncac", "RX99", "UNCAC art. 44(16)"),
        ("extradition", "uncac", "RX01", "UNCAC art. 44(4), where our law permits"),
    ] {
        let warned = gate(&refusal(family, instrument, &[ground]), &format!("forbidden_ground-{ground}"));
        assert_eq!((warned.strength, warned.source()), (Strength::Forbidden, source));
        assert_eq!((warned.words.as_str(), warned.ground.as_deref()), ("forbidden_ground", Some(ground)));
        assert!(warned.is_held() && warned.needs_reason());
    }
    let mut facts = refusal("mla", "untoc", &["RM98", "RM99"]);
    facts.passed = vec![Pass { code: "forbidden_ground-RM98", reason: "Ordered by the court", role: "head" }];
    assert_eq!(gate(&facts, "forbidden_ground-RM98").state, GateState::Passed);
    assert_eq!(gate(&facts, "forbidden_ground-RM98").reason.as_deref(), Some("Ordered by the court"));
    assert_eq!(gate(&facts, "forbidden_ground-RM99").state, GateState::Held);
    // Political offence: only where the convention is itself the basis.
    let mut beside = refusal("extradition", "ets24", &["RX01"]);
    beside.basis.also_invoked = vec!["uncac"];
    assert!(find(&beside, "forbidden_ground-RX01").is_none());
}

#[test]
fn help_without_compulsion_is_not_refused_for_want_of_dual_criminality() {
    let mut facts = refusal("mla", "uncac", &["RM05"]);
    facts.coercive = Some(false);
    assert_eq!(gate(&facts, "forbidden_ground-RM05").source(), "UNCAC art. 46(9)(b)");
    // A trivial matter, or help to be had another way, is the exception.
    facts.grounds = vec!["RM05", "RM10"];
    assert!(find(&facts, "forbidden_ground-RM05").is_none());
    facts.grounds = vec!["RM05"];
    facts.coercive = Some(true);
    assert!(find(&facts, "forbidden_ground-RM05").is_none());
    // Nobody has said: the kind of measure may.
    facts.coercive = None;
    facts.measure = Some("B");
    assert!(find(&facts, "forbidden_ground-RM05").is_some());
    facts.measure = Some("J2");
    assert!(find(&facts, "forbidden_ground-RM05").is_none());
    // The convention against organized crime leaves it open.
    facts.basis.instrument = Some("untoc");
    facts.coercive = Some(false);
    assert!(find(&facts, "forbidden_ground-RM05").is_none());
}

#[test]
fn refusing_or_postponing_one_measure_is_the_act_as_well() {
    let law = law();
    assert_eq!(law.acts_of_measure_status("refused").collect::<Vec<_>>(), ["refuse"]);
    assert_eq!(law.acts_of_measure_status("execution_postponed").collect::<Vec<_>>(), ["postpone"]);
    assert_eq!(law.acts_of_measure_status("executed").count(), 0);
    assert_eq!(
        law.acts_of_stage("XI90").collect::<BTreeSet<_>>(),
        BTreeSet::from(["decide_surrender", "not_extradited", "refuse"])
    );
}

#[test]
fn what_holds_comes_first_and_the_firmest_of_it() {
    let mut facts = refusal("mla", "untoc", &["RM02", "RM98"]);
    facts.known.insert("reasons");
    let order: Vec<_> = before(&law(), &facts).into_iter().map(|gate| (gate.state, gate.code)).collect();
    assert_eq!(
        order,
        [
            (GateState::Held, "consult_before_refusal".to_owned()),
            (GateState::Held, "forbidden_ground-RM98".to_owned()),
            (GateState::Satisfied, "reasons".to_owned()),
        ]
    );
    // What the partner refuses us is no act of ours.
    facts.basis.direction = "outgoing";
    assert!(before(&law(), &facts).is_empty());
    assert!(before(&law(), &GateFacts { stage: Some("MI20"), ..case("mla", "untoc") }).is_empty());
}
