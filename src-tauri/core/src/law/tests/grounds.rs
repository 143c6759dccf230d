//! Which grounds of refusal are offered, and how the case's instruments treat them.

use super::*;
use crate::law::grounds::{Force, GroundAnswer, GroundFacts, ground, offered};

fn about<'a>(family: &'a str, instrument: Option<&'a str>) -> GroundFacts<'a> {
    let basis = Basis { family, direction: "incoming", instrument, ..Basis::default() };
    GroundFacts { basis, ..GroundFacts::default() }
}

fn one(facts: &GroundFacts<'_>, code: &str) -> GroundAnswer {
    ground(&law(), facts, code).unwrap()
}

#[test]
fn the_european_convention_has_its_own_force_for_each_ground() {
    let facts = about("extradition", Some("ets24"));
    for (code, force, source) in [
        ("RX01", Force::Mandatory, "ETS 24 art. 3(1); exceptions in ETS 24 art. 3(3) and ETS 86 art. 1"),
        ("RX03", Force::OutOfScope, "ETS 24 art. 4"),
        ("RX10", Force::Optional, "ETS 24 art. 6(1)"),
        ("RX15", Force::ByReservation, "Reservations to ETS 24 art. 1"),
        ("RX17", Force::Condition, "ETS 24 art. 2(1)"),
    ] {
        let found = one(&facts, code);
        assert_eq!((found.force, found.under[0].support.source.as_str()), (Some(force), source), "{code}");
        assert!(found.under[0].support.governing);
    }
    assert_eq!(one(&facts, "RX05").force, None);
    assert_eq!(one(&about("extradition", Some("ets24_ap1")), "RX05").force, Some(Force::Mandatory));
    assert_eq!(one(&about("extradition", Some("untoc")), "RX10").force, Some(Force::OwnLaw));
}

#[test]
fn listed_grounds_come_first_and_forbidden_ones_last() {
    let facts = about("mla", Some("ets30"));
    let found = offered(&law(), &facts);
    let listed: Vec<_> = found.iter().take_while(|one| one.force.is_some()).map(|one| one.code.as_str()).collect();
    assert_eq!(listed, ["RM02", "RM03", "RM05", "RM06", "RM08", "RM09"]);
    let found = offered(&law(), &about("mla", Some("untoc")));
    let last: Vec<_> = found.iter().rev().take(2).map(|one| (one.code.as_str(), one.force)).collect();
    assert_eq!(last, [("RM99", Some(Force::Forbidden)), ("RM98", Some(Force::Forbidden))]);
    assert_eq!(found.last().unwrap().warnings().next().unwrap().support.source, "UNTOC art. 18(22)");
}

#[test]
fn every_family_has_grounds_and_a_place_for_another_one() {
    let law = law();
    for family in law.families() {
        let found = offered(&law, &about(&family.code, None));
        assert!(found.len() > 5, "{}", family.code);
        assert!(found.iter().any(|one| one.code.ends_with("90")), "{}", family.code);
        assert!(found.iter().all(|one| one.force.is_none()), "{}", family.code);
    }
}

#[test]
fn a_ground_on_a_detained_witness_is_for_that_measure_only() {
    let mut facts = about("mla", Some("ets30"));
    assert!(offered(&law(), &facts).iter().all(|one| !one.code.starts_with("RM2")));
    facts.measure = Some("H1");
    let found = offered(&law(), &facts);
    assert_eq!(found.iter().filter(|one| one.code.starts_with("RM2")).count(), 4);
}

#[test]
fn dual_criminality_under_the_convention_against_corruption_depends_on_compulsion() {
    let mut facts = about("mla", Some("uncac"));
    let open = one(&facts, "RM05");
    assert_eq!((open.force, open.under.len()), (Some(Force::Forbidden), 2));
    assert_eq!(open.warnings().next().unwrap().only_if_coercive, Some(false));
    facts.coercive = Some(true);
    let coercive = one(&facts, "RM05");
    assert_eq!((coercive.force, coercive.warnings().count()), (Some(Force::Optional), 0));
    facts.coercive = Some(false);
    let free = one(&facts, "RM05");
    assert_eq!((free.force, free.under.len(), free.under[0].only_if_coercive), (Some(Force::Forbidden), 1, None));
    // What the office says of a measure goes before what its kind says.
    facts.measure = Some("B");
    facts.coercive = Some(true);
    assert_eq!(one(&facts, "RM05").force, Some(Force::Optional));
}

#[test]
fn a_prohibition_of_an_invoked_convention_stands_beside_the_governing_treaty() {
    let mut facts = about("extradition", Some("ets24"));
    facts.basis.also_invoked = vec!["un_drugs_1988"];
    let political = one(&facts, "RX01");
    assert_eq!(political.force, Some(Force::Forbidden));
    assert_eq!(political.under[0].support.source, "1988 Convention art. 3(10), within our constitution and basic law");
    assert_eq!(political.under[1].force, Force::Mandatory);
}

#[test]
fn a_protocol_to_the_governing_treaty_holds_where_it_is_only_invoked() {
    let mut facts = about("extradition", Some("ets24"));
    assert_eq!(one(&facts, "RX09").force, None);
    facts.basis.also_invoked = vec!["ets24_ap2"];
    assert_eq!(one(&facts, "RX09").force, Some(Force::Optional));
    // Another treaty does not come in that way.
    facts.basis.also_invoked = vec!["mte"];
    assert_eq!(one(&facts, "RX09").force, None);
}
