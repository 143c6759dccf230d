//! Clocks of single treaties and offices: each counts from its own day, and the same event settles it.

use super::*;

fn requested<'a>(family: &'a str, instrument: &'a str, dates: &[(&'static str, &str)]) -> CaseFacts<'a> {
    let mut facts = CaseFacts { family, ..extradition(Some(instrument), Vec::new()) };
    for (name, on) in dates {
        facts.named_dates.insert(name, date(on));
    }
    facts
}

/// Due day, effect and whether it must, and the source as shown.
fn told<'a>(facts: &'a CaseFacts<'a>, code: &str) -> (CivilDate, String, bool, String, Sure) {
    let found = run(facts, "2026-11-21");
    let row = one(&found, code);
    (row.due_on, row.effect.clone(), row.hard, row.source.clone(), row.sure)
}

#[test]
fn the_gulf_agreement_holds_thirty_days_and_once_as_many_again_on_demand() {
    let mut facts = extradition(Some("gulf_cooperation"), vec![step("XI12", "2026-11-04", None)]);
    let (due, effect, hard, _, sure) = told(&facts, "X34");
    assert_eq!((due, effect.as_str(), hard, sure), (date("2026-12-04"), "must_release", true, Sure::Excerpt));
    facts.granted.push(GrantedRenewal { code: "X34", person: None, on: date("2026-12-01"), until: date("2027-01-03") });
    assert_eq!(told(&facts, "X34").0, date("2027-01-03"));
    let found = run(&facts, "2026-11-21");
    assert!(one(&found, "X34").beyond.is_none() && found.no_limit_known.is_empty());
}

#[test]
fn australia_decides_no_sooner_than_fifteen_days_after_the_court() {
    let facts = requested("extradition", "au_nl_extradition", &[("found_eligible_on", "2026-11-02")]);
    let (due, effect, hard, source, _) = told(&facts, "X19C");
    assert_eq!((due, effect.as_str(), hard), (date("2026-11-17"), "not_before", false));
    assert_eq!(source, "Extradition treaty Australia-Netherlands");
}

#[test]
fn an_agreed_summary_hand_over_under_the_benelux_treaty_takes_five_days() {
    let mut facts = requested("extradition", "benelux_1962", &[("summary_handover_agreed_on", "2026-11-09")]);
    assert_eq!(told(&facts, "X22C").0, date("2026-11-14"));
    facts.steps.push(step("XI85", "2026-11-12", None));
    assert!(one(&run(&facts, "2026-11-21"), "X22C").met);
}

#[test]
fn an_oral_request_is_confirmed_within_ten_days_where_the_draft_says_so() {
    let mut facts = requested("mla", "gb_hk_mla", &[("oral_request_on", "2026-11-02")]);
    let (due, effect, _, _, sure) = told(&facts, "M07");
    assert_eq!((due, effect.as_str(), sure), (date("2026-11-12"), "confirm_in_writing", Sure::Excerpt));
    facts.named_dates.insert("written_confirmation_on", date("2026-11-10"));
    assert!(one(&run(&facts, "2026-11-21"), "M07").met);
}

#[test]
fn notices_of_convictions_go_out_once_a_year_and_each_begins_a_new_year() {
    let mut facts = requested("mla", "ets30", &[("conviction_notices_on", "2025-12-10")]);
    let (due, effect, hard, source, sure) = told(&facts, "M09");
    assert_eq!((due, effect.as_str(), hard), (date("2026-12-10"), "send_conviction_notices", true));
    assert_eq!((source.as_str(), sure), ("ETS 30 art. 22", Sure::Read));
    facts.named_dates.add(NamedDate {
        name: "conviction_notices_on",
        on: date("2026-11-20"),
        approximate: false,
        person: None,
        at: Default::default(),
    });
    let found = run(&facts, "2026-11-21");
    let running: Vec<CivilDate> =
        found.deadlines.iter().filter(|row| row.code == "M09" && !row.met).map(|row| row.due_on).collect();
    assert_eq!(running, [date("2027-11-20")], "the year runs anew from the last notice");
}

#[test]
fn british_targets_for_transfers_are_twelve_weeks_each_and_bind_nobody() {
    let facts = |role, steps| CaseFacts {
        family: "transfer_sentenced",
        our_role: Some(role),
        own_state: Some("GB"),
        ..extradition(Some("ets112"), steps)
    };
    for (code, role, from) in
        [("T07A", "sentencing", "TS05"), ("T07B", "sentencing", "TS46"), ("T07C", "administering", "TA25")]
    {
        let facts = facts(role, vec![step(from, "2026-11-02", None)]);
        let (due, effect, hard, _, sure) = told(&facts, code);
        assert_eq!((due, effect.as_str(), hard, sure), (date("2027-01-25"), "target", false, Sure::Excerpt), "{code}");
    }
    let elsewhere = CaseFacts { own_state: Some("NL"), ..facts("sentencing", vec![step("TS05", "2026-11-02", None)]) };
    assert!(!codes(&run(&elsewhere, "2026-11-21")).contains(&"T07A"));
}

#[test]
fn a_person_who_was_lent_goes_back_on_the_day_that_was_agreed() {
    for (instrument, source) in [
        ("untoc", "UNTOC art. 18(11)(b)"),
        ("uncac", "UNCAC art. 46(11)(b)"),
        ("ets30", "ETS 30 art. 11(1)"),
        ("ets182", "ETS 182 art. 13(2)"),
    ] {
        for (record, code) in [(None, "M10A"), (Some("temporary_transfer"), "M10A-TTP")] {
            let dates = [("return_agreed_on", "2027-03-01")];
            let mut facts = CaseFacts { record, ..requested("mla", instrument, &dates) };
            let (due, effect, hard, told, _) = told(&facts, code);
            assert_eq!((due, effect.as_str(), hard), (date("2027-03-01"), "return_person", true), "{instrument}");
            assert_eq!(told, source, "{record:?}");
            facts.named_dates.insert("returned_on", date("2027-02-26"));
            assert!(one(&run(&facts, "2026-11-21"), code).met);
        }
    }
    let facts = requested("extradition", "ets24", &[("return_agreed_on", "2027-03-01")]);
    let (due, effect, hard, source, _) = told(&facts, "X36");
    assert_eq!((due, effect.as_str(), hard), (date("2027-03-01"), "return_person", true));
    assert_eq!(source, "ETS 24 art. 19(2)");
}

#[test]
fn the_day_wished_for_is_taken_into_account_under_both_conventions() {
    for (instrument, source) in [("untoc", "UNTOC art. 18(24)"), ("uncac", "UNCAC art. 46(24)")] {
        let facts = requested("mla", instrument, &[("answer_wanted_on", "2026-12-01")]);
        let (due, effect, hard, told, _) = told(&facts, "M03");
        assert_eq!((due, effect.as_str(), hard, told.as_str()), (date("2026-12-01"), "target", false, source));
    }
}

#[test]
fn custody_moves_to_a_working_day_only_where_the_text_itself_says_so() {
    let law = |more: &str, sure: &str| {
        let rules =
            faults::RULES.replace("belongs_to = \"case\"", &format!("belongs_to = \"person\"\ncustody = true\n{more}"));
        let rules =
            rules.replace("source = \"art. 1\"\nsure = \"read\"", &format!("source = \"art. 1\"\nsure = \"{sure}\""));
        Law::from_files(&[("lists", faults::LISTS), ("rules", &rules)])
    };
    let said = "rolls_forward = true\nnote = \"Ends on the next working day: art. 1(2)\"";
    assert!(law("", "read").is_ok() && law(said, "read").is_ok() && law(said, "office").is_ok());
    for (more, sure) in [("rolls_forward = true", "read"), (said, "memory"), (said, "excerpt")] {
        assert!(matches!(law(more, sure).unwrap_err().fault, LawFault::Incomplete { .. }), "{more} {sure}");
    }
}
