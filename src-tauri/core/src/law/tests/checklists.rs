//! What a request must say and bring, by instrument, standing of the person and measure.

use super::*;
use crate::law::checklist::{CheckAnswer, CheckFacts, CheckState, Need, items};

fn about<'a>(family: &'a str, instrument: &'a str, standings: &[&'a str], measures: &[&'a str]) -> CheckFacts<'a> {
    CheckFacts {
        basis: Basis { family, direction: "incoming", instrument: Some(instrument), ..Basis::default() },
        standings: standings.to_vec(),
        measures: measures.to_vec(),
        ..CheckFacts::default()
    }
}

fn list(facts: &CheckFacts<'_>) -> Vec<CheckAnswer> {
    items(&law(), facts)
}

fn has(facts: &CheckFacts<'_>, code: &str) -> bool {
    list(facts).iter().any(|item| item.code == code)
}

#[test]
fn an_accused_needs_a_warrant_and_a_convicted_person_a_judgment() {
    let accused = about("extradition", "ets24", &["accused"], &[]);
    assert!(has(&accused, "ext_warrant") && !has(&accused, "ext_judgment") && !has(&accused, "ext_retrial"));
    let convicted = about("extradition", "ets24", &["convicted"], &[]);
    assert!(!has(&convicted, "ext_warrant") && has(&convicted, "ext_judgment"));
    let warrant = list(&accused).into_iter().find(|item| item.code == "ext_warrant").unwrap();
    assert_eq!(
        (warrant.support.source.as_str(), warrant.need, warrant.ours),
        ("ETS 24 art. 12(2)(a)", Need::Required, false)
    );
    let absent = about("extradition", "ets24_ap2", &["in_absentia"], &[]);
    assert!(has(&absent, "ext_judgment") && has(&absent, "ext_retrial"));
    // Nobody has said how the person stands: both are shown, with whom each is for, and neither is missing yet.
    let open = list(&about("extradition", "ets24", &[], &[]));
    let warrant = open.iter().find(|item| item.code == "ext_warrant").unwrap();
    assert_eq!((warrant.only_for.as_slice(), warrant.is_wanting()), (&["accused".to_owned()][..], false));
    assert!(open.iter().any(|item| item.code == "ext_judgment"));
}

#[test]
fn provisional_arrest_and_the_simplified_track_have_lists_of_their_own() {
    let mut facts = about("extradition", "ets24_ap3", &["accused"], &[]);
    facts.request = Some("provisional_arrest");
    let codes: Vec<_> = list(&facts).into_iter().map(|item| item.code).collect();
    assert_eq!(codes, ["pa_warrant", "pa_intention", "pa_offence", "pa_when_where", "pa_person"]);
    facts.request = Some("simplified");
    let simple = list(&facts);
    assert_eq!(simple.len(), 8);
    assert!(simple.iter().all(|item| item.support.source == "CETS 209 art. 2(1)" && item.is_wanting()));
}

#[test]
fn assistance_lists_the_six_items_and_service_of_documents_needs_no_facts() {
    for (instrument, article) in [
        ("untoc", "UNTOC art. 18(15)"),
        ("uncac", "UNCAC art. 46(15)"),
        ("un_drugs_1988", "1988 Convention art. 7(10)"),
    ] {
        let found = list(&about("mla", instrument, &[], &["F"]));
        let letters: Vec<_> = found
            .iter()
            .filter(|item| item.code != "mla_special_procedure")
            .filter_map(|item| item.support.source.strip_prefix(article))
            .collect();
        assert_eq!(letters, ["(a)", "(b)", "(c)", "(d)", "(e)", "(f)"], "{instrument}");
    }
    assert!(!has(&about("mla", "untoc", &[], &["B"]), "mla_facts"));
    assert!(has(&about("mla", "untoc", &[], &["B", "F"]), "mla_facts"));
    assert!(has(&about("mla", "untoc", &[], &[]), "mla_facts"));
}

#[test]
fn a_measure_brings_what_its_instrument_asks_for_it() {
    for (instrument, measure, code, source) in [
        ("ets182", "A1", "mla_video_why", "ETS 182 art. 9(3)"),
        ("ets182", "A2", "mla_telephone_willing", "ETS 182 art. 10(4)"),
        ("ets182", "I1", "mla_team", "ETS 182 art. 20(2)"),
        ("ets182", "H", "mla_allowances", "ETS 30 art. 10"),
        ("ets185", "I5", "preserve_intention", "ETS 185 art. 29(2)"),
        ("cets198", "F1", "mla_accounts_value", "CETS 198 art. 17(3)"),
        ("cets198", "F3", "mla_transactions_period", "CETS 198 art. 19"),
        ("cets198", "F1", "mla_law_text", "CETS 198 art. 37(1)(d)"),
    ] {
        let found = list(&about("mla", instrument, &[], &[measure]));
        let item = found.iter().find(|item| item.code == code).unwrap_or_else(|| panic!("{code}"));
        assert_eq!((item.support.source.as_str(), item.measures.as_slice()), (source, &[measure.to_owned()][..]));
        assert!(!has(&about("mla", instrument, &[], &["E"]), code), "{code}");
    }
}

#[test]
fn without_a_list_of_its_own_the_case_gets_one_as_office_practice() {
    for (family, instrument) in [
        ("mla", "bilateral_treaty"),
        ("mla", "reciprocity"),
        ("extradition", "untoc"),
        ("transfer_sentenced", "br_nl_transfer"),
    ] {
        let found = list(&about(family, instrument, &[], &[]));
        assert!(found.len() > 5, "{family} {instrument}");
        assert!(
            found.iter().all(|item| item.support.sure == Sure::Office && item.support.instrument.is_none()),
            "{family}"
        );
    }
    // A treaty governs and the convention beside it counts only if both States agreed.
    let mut facts = about("mla", "bilateral_treaty", &[], &[]);
    facts.basis.also_invoked = vec!["untoc"];
    assert!(list(&facts).iter().all(|item| item.support.instrument.is_none()));
    facts.basis.agreed = vec!["untoc"];
    assert!(list(&facts).iter().any(|item| item.support.source == "UNTOC art. 18(15)(a)"));
}

#[test]
fn each_state_brings_its_own_papers_to_a_transfer() {
    let mut facts = about("transfer_sentenced", "ets112", &[], &[]);
    facts.basis.our_role = Some("sentencing");
    let ours: Vec<_> = list(&facts).into_iter().filter(|item| item.ours).map(|item| item.code).collect();
    assert!(ours.contains(&"tsp_judgment".to_owned()) && !ours.contains(&"tsp_nationality".to_owned()));
    facts.basis.our_role = Some("administering");
    let ours: Vec<_> = list(&facts).into_iter().filter(|item| item.ours).map(|item| item.code).collect();
    assert_eq!(ours, ["tsp_nationality", "tsp_dual_law", "tsp_procedure"]);
    assert!(
        !has(&facts, "tsp_opinion")
            && has(
                &CheckFacts { basis: Basis { instrument: Some("ets167"), ..facts.basis }, ..CheckFacts::default() },
                "tsp_opinion"
            )
    );
}

#[test]
fn confiscation_adds_what_each_limb_needs_to_the_contents_of_any_request() {
    for (measure, code) in
        [("K1", "conf_order"), ("K2", "conf_property"), ("J2", "conf_actions"), ("K4", "conf_judgment_for_return")]
    {
        let facts = about("confiscation", "uncac", &[], &[measure]);
        assert!(has(&facts, code) && has(&facts, "mla_authority"), "{code}");
    }
    assert!(!has(&about("confiscation", "uncac", &[], &["K1"]), "conf_actions"));
    assert!(has(&about("confiscation", "cets198", &[], &["J2"]), "conf_maximum"));
    assert!(has(&about("transfer_proceedings", "ets73", &[], &[]), "tcp_factors"));
    assert!(has(&about("transfer_proceedings", "ets73", &[], &[]), "tcp_file"));
}

#[test]
fn what_is_there_or_not_needed_is_no_longer_missing() {
    let mut facts = about("mla", "untoc", &[], &["F"]);
    facts.basis.direction = "outgoing";
    let wanting = |facts: &CheckFacts<'_>| list(facts).iter().filter(|item| item.is_wanting()).count();
    let all = wanting(&facts);
    assert!(list(&facts).iter().all(|item| item.ours));
    facts.there.insert("mla_authority");
    facts.not_needed.insert("mla_language");
    assert_eq!(wanting(&facts), all - 2);
    let found = list(&facts);
    let state = |code: &str| found.iter().find(|item| item.code == code).unwrap().state;
    assert_eq!((state("mla_authority"), state("mla_language")), (CheckState::There, CheckState::NotNeeded));
    assert_eq!(state("mla_purpose"), CheckState::Missing);
}
