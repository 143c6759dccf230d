//! Which time limits a case has, and when they are met, ended or unknown.

use std::collections::BTreeMap;

use super::faults::{LISTS, RULES};
use super::*;

#[test]
fn both_nested_limits_of_the_european_convention_appear() {
    let facts = extradition(Some("ets24"), vec![step("XI10", "2026-10-30", None), step("XI12", "2026-11-04", None)]);
    let found = run(&facts, "2026-11-21");
    assert_eq!(codes(&found), ["X01", "X02"]);
    let (soft, hard) = (one(&found, "X01"), one(&found, "X02"));
    assert_eq!((soft.due_on, hard.due_on), (date("2026-11-22"), date("2026-12-14")));
    // A Sunday: the act is due on the Friday before, never on Monday.
    assert_eq!((soft.act_by, soft.days_left), (date("2026-11-20"), 1));
    assert_eq!((soft.effect.as_str(), hard.effect.as_str()), ("may_release", "must_end"));
    assert_eq!((soft.hard, hard.hard), (false, true));
    assert_eq!((soft.person, soft.person_name.as_deref()), (Some(1), Some("A. Person")));
    assert_eq!((soft.source.as_str(), soft.sure), ("ETS 24 art. 16(4)", Sure::Read));
    assert_eq!((soft.starts_from.as_str(), soft.started_on), ("XI12", date("2026-11-04")));
    assert_eq!((soft.ours, hard.ours), (Some(false), Some(true)));
    assert!(!soft.met && found.no_limit_known.is_empty());
}

#[test]
fn the_request_meets_the_first_limit_and_arrest_on_it_ends_the_second() {
    let mut steps = vec![step("XI12", "2026-11-04", None), step("XI20", "2026-11-20", None)];
    let found = run(&extradition(Some("ets24"), steps.clone()), "2026-11-21");
    assert_eq!(one(&found, "X01").state, State::Met);
    assert_eq!(one(&found, "X01").settled_on, Some(date("2026-11-20")));
    assert_eq!(one(&found, "X02").state, State::Running);
    steps.push(step("XI40", "2026-11-25", None));
    let found = run(&extradition(Some("ets24"), steps), "2026-11-26");
    assert_eq!(one(&found, "X02").state, State::Ended);
}

#[test]
fn under_the_un_conventions_no_limit_is_known_until_one_is_entered() {
    for instrument in [Some("untoc"), Some("uncac"), Some("reciprocity"), None] {
        let mut facts = extradition(instrument, vec![step("XI12", "2026-11-04", None)]);
        let found = run(&facts, "2026-11-21");
        assert!(found.deadlines.is_empty());
        let missing = found.no_limit_known.first().unwrap();
        assert_eq!((missing.person, missing.reason), (Some(1), MissingReason::NoLimit));
        assert_eq!((missing.starts_from.as_str(), missing.started_on), ("XI12", Some(date("2026-11-04"))));

        facts.entered.push(EnteredLimit {
            person: None,
            due_on: date("2026-12-04"),
            effect: "must_release",
            source: "Extradition Act s. 12",
        });
        let found = run(&facts, "2026-11-21");
        assert!(found.no_limit_known.is_empty());
        let entered = one(&found, "entered");
        assert_eq!((entered.due_on, entered.sure, entered.met), (date("2026-12-04"), Sure::Office, false));
        assert_eq!((entered.person, entered.starts_from.as_str()), (Some(1), "XI12"));
    }
}

#[test]
fn an_also_invoked_treaty_shows_its_limits_but_does_not_govern() {
    let mut facts = extradition(Some("untoc"), vec![step("XI12", "2026-11-04", None)]);
    facts.also_invoked.push("ets24");
    let found = run(&facts, "2026-11-21");
    assert_eq!(codes(&found), ["X01", "X02"]);
    assert_eq!(found.no_limit_known.len(), 1);
}

#[test]
fn a_protocol_brings_the_convention_it_builds_on() {
    let facts = extradition(Some("ets24_ap3"), vec![step("XI12", "2026-11-04", None)]);
    let found = run(&facts, "2026-11-21");
    assert_eq!(codes(&found), ["X07", "X01", "X02"]);
    assert_eq!(one(&found, "X01").instrument.as_deref(), Some("ets24"));
    assert!(found.no_limit_known.is_empty());
}

#[test]
fn consent_starts_its_own_limits_and_its_revocation_is_not_counted() {
    let steps = vec![step("XI12", "2026-11-04", None), step("XI45", "2026-11-08", None)];
    let mut facts = extradition(Some("ets24"), steps);
    facts.also_invoked.push("ets24_ap3");
    let found = run(&facts, "2026-11-21");
    assert_eq!(one(&found, "X09").due_on, date("2026-11-28"));
    // While the consent stands the earlier dates are shown.
    assert_eq!(one(&found, "X02").due_on, date("2026-12-14"));
    facts.named_dates.insert("consent_revoked_on", date("2026-11-15"));
    let found = run(&facts, "2026-11-21");
    assert_eq!(one(&found, "X01").due_on, date("2026-11-29"));
    assert_eq!(one(&found, "X02").due_on, date("2026-12-21"));
    assert!(one(&found, "X09").met);
}

#[test]
fn the_target_for_surrender_needs_a_consent() {
    let steps = vec![step("XI12", "2026-11-04", None), step("XI75", "2026-11-10", None)];
    let mut facts = extradition(Some("ets24_ap3"), steps);
    assert!(!codes(&run(&facts, "2026-11-21")).contains(&"X10"));
    facts.steps.insert(1, step("XI45", "2026-11-08", None));
    let found = run(&facts, "2026-11-21");
    assert_eq!((one(&found, "X10").due_on, one(&found, "X10").hard), (date("2026-11-20"), false));
}

#[test]
fn declining_the_simplified_track_is_told_before_the_forty_days_end() {
    let mut facts = extradition(Some("ets24_ap3"), vec![step("XI12", "2026-11-04", None)]);
    facts.named_dates.insert("simplified_declined_on", date("2026-11-12"));
    assert_eq!(one(&run(&facts, "2026-11-21"), "X08").due_on, date("2026-12-14"));
}

#[test]
fn a_missed_surrender_restarts_only_with_a_new_date() {
    let mut facts = extradition(Some("ets24"), vec![step("XI40", "2026-06-01", None)]);
    facts.named_dates.insert("surrender_on", date("2026-11-01"));
    let found = run(&facts, "2026-11-21");
    assert_eq!(one(&found, "X03").due_on, date("2026-11-16"));
    assert_eq!(one(&found, "X04").due_on, date("2026-12-01"));
    facts.named_dates.insert("new_surrender_on", date("2026-11-18"));
    let found = run(&facts, "2026-11-21");
    assert_eq!(one(&found, "X04").due_on, date("2026-12-18"));
    assert_eq!(one(&found, "X04").starts_from, "new_surrender_on");
    facts.steps.push(step("XI85", "2026-11-20", None));
    assert_eq!(one(&run(&facts, "2026-11-21"), "X04").state, State::Met);
}

#[test]
fn custody_belongs_to_the_person_named() {
    let mut facts = extradition(
        Some("ets24"),
        vec![
            step("XI12", "2026-11-04", Some(7)),
            step("XI12", "2026-11-10", Some(8)),
            step("XI13", "2026-11-12", Some(7)),
        ],
    );
    facts.persons = vec![(7, "Seven"), (8, "Eight")];
    let found = run(&facts, "2026-11-21");
    let whose: BTreeMap<_, _> =
        found.deadlines.iter().filter(|row| row.code == "X02").map(|row| (row.person, row.state)).collect();
    assert_eq!(whose, BTreeMap::from([(Some(7), State::Ended), (Some(8), State::Running)]));

    // Several persons and nobody named: one limit, of the case, that a named release does not end.
    facts.steps = vec![step("XI12", "2026-11-04", None), step("XI13", "2026-11-12", Some(7))];
    let found = run(&facts, "2026-11-21");
    assert_eq!((one(&found, "X02").person, one(&found, "X02").state), (None, State::Running));
}

#[test]
fn a_second_arrest_runs_anew_and_a_second_entry_does_not() {
    let mut facts = extradition(
        Some("ets24"),
        vec![step("XI12", "2026-09-01", None), step("XI13", "2026-10-11", None), step("XI12", "2026-11-04", None)],
    );
    let found = run(&facts, "2026-11-21");
    let running: Vec<_> = found.deadlines.iter().filter(|row| !row.met).map(|row| row.started_on).collect();
    assert_eq!(running, [date("2026-11-04"), date("2026-11-04")]);
    facts.steps = vec![step("XI12", "2026-11-04", None), step("XI12", "2026-11-06", None)];
    assert_eq!(one(&run(&facts, "2026-11-21"), "X02").due_on, date("2026-12-14"));
    // A release without a date must not hide the next arrest.
    facts.steps = vec![step("XI12", "2026-09-01", None), step("XI13", "", None), step("XI12", "2026-11-04", None)];
    assert_eq!(run(&facts, "2026-11-21").deadlines.iter().filter(|row| !row.met).count(), 2);
}

#[test]
fn doubt_about_the_start_goes_to_the_early_side() {
    let found = run(&extradition(Some("ets24"), vec![step("XI12", "2026-11", None)]), "2026-11-21");
    assert_eq!((one(&found, "X02").due_on, one(&found, "X02").approximate), (date("2026-12-11"), true));
    let found = run(&extradition(Some("ets24"), vec![step("XI12", "", None)]), "2026-11-21");
    assert!(found.deadlines.is_empty());
    assert_eq!(found.no_limit_known.first().unwrap().reason, MissingReason::NoDate);
}

#[test]
fn the_end_of_the_case_ends_everything() {
    let steps = vec![step("XI12", "2026-11-04", None), step("XI99", "2026-11-10", None)];
    for instrument in ["ets24", "ets24_ap3", "mte", "untoc"] {
        let found = run(&extradition(Some(instrument), steps.clone()), "2026-11-21");
        assert!(found.deadlines.iter().all(|row| row.met) && found.no_limit_known.is_empty(), "{instrument}");
    }
}

#[test]
fn the_outgoing_case_counts_from_arrest_abroad() {
    let mut facts = extradition(Some("mte"), vec![step("XO27", "2026-11-04", None)]);
    facts.direction = "outgoing";
    let found = run(&facts, "2026-11-21");
    let limit = one(&found, "X13");
    assert_eq!((limit.due_on, limit.ours, limit.sure), (date("2026-12-14"), Some(true), Sure::Memory));
    facts.steps.push(step("XO31", "2026-11-18", None));
    assert!(one(&run(&facts, "2026-11-21"), "X13").met);
}

#[test]
fn assistance_has_dates_as_given_and_duties_without_a_date() {
    let mut facts = CaseFacts { family: "mla", direction: "incoming", partner: "FR", ..CaseFacts::default() };
    facts.instrument = Some("untoc");
    facts.steps.push(step("MI10", "2026-11-04", None));
    assert_eq!(run(&facts, "2026-11-21"), Evaluation::default());
    facts.named_dates.insert("answer_wanted_on", date("2026-12-01"));
    facts.named_dates.insert("oral_request_on", date("2026-11-03"));
    let found = run(&facts, "2026-11-21");
    assert_eq!((one(&found, "M03").due_on, one(&found, "M03").ours), (date("2026-12-01"), Some(true)));
    let duty = found.duties.first().unwrap();
    assert_eq!((duty.code.as_str(), duty.source.as_str(), duty.met), ("M01", "UNTOC art. 18(14)", false));
    facts.steps.push(step("MI66", "2026-11-20", None));
    assert!(one(&run(&facts, "2026-11-21"), "M03").met);
}

#[test]
fn the_sentencing_state_informs_the_other() {
    let mut facts = CaseFacts {
        family: "transfer_sentenced",
        direction: "outgoing",
        our_role: Some("sentencing"),
        instrument: Some("ets167"),
        partner: "FR",
        ..CaseFacts::default()
    };
    facts.named_dates.insert("judgment_final_on", date("2026-11-01"));
    let found = run(&facts, "2026-11-21");
    assert!(found.deadlines.is_empty());
    assert_eq!(found.duties.first().map(|duty| (duty.ours, duty.met)), Some((Some(true), false)));
    facts.steps.push(step("TS10", "2026-11-05", None));
    assert!(run(&facts, "2026-11-21").duties.first().unwrap().met);
}

#[test]
fn the_shape_holds_territories_day_zero_rolling_and_own_law() {
    let more = RULES.replace(
        "length = 5\nunit = \"working_days\"",
        "length = 2\nunit = \"days\"\ncount_day_zero = true\nrolls_forward = true\npartners = [\"FR\"]\nterritories = [\"north\"]\nown_states = [\"FR\"]",
    );
    let law = Law::from_files(&[("lists", LISTS), ("rules", &more)]).unwrap();
    let mut facts = CaseFacts { family: "f", direction: "incoming", partner: "FR", ..CaseFacts::default() };
    facts.instrument = Some("i");
    facts.named_dates.insert("received_on", date("2026-11-20"));
    let calendar = OfficeCalendar::default();
    assert!(evaluate(&law, &facts, date("2026-11-20"), &calendar).deadlines.is_empty());
    facts.territory = Some("north");
    facts.own_state = Some("FR");
    let found = evaluate(&law, &facts, date("2026-11-20"), &calendar);
    // Friday and Saturday are the two days; Saturday moves to Monday.
    assert_eq!(one(&found, "D").due_on, date("2026-11-23"));
}

#[test]
fn custody_on_an_announced_request_has_its_own_two_limits() {
    let mut facts = CaseFacts {
        family: "transfer_proceedings",
        direction: "incoming",
        partner: "FR",
        instrument: Some("ets73"),
        persons: vec![(1, "A. Person")],
        steps: vec![step("PI10", "2026-10-30", None), step("PI12", "2026-11-04", None)],
        ..CaseFacts::default()
    };
    let found = run(&facts, "2026-11-21");
    assert_eq!(codes(&found), ["P01", "P03"]);
    assert_eq!((one(&found, "P01").due_on, one(&found, "P03").due_on), (date("2026-11-22"), date("2026-12-14")));
    assert_eq!((one(&found, "P01").effect.as_str(), one(&found, "P03").effect.as_str()), ("must_release", "must_end"));
    assert!(found.no_limit_known.is_empty());
    // The request without its file: fifteen days for the file.
    facts.named_dates.insert("request_arrived_on", date("2026-11-20"));
    let found = run(&facts, "2026-11-21");
    assert_eq!((one(&found, "P01").state, one(&found, "P02").due_on), (State::Met, date("2026-12-05")));
    facts.steps.push(step("PI20", "2026-11-24", None));
    assert_eq!(one(&run(&facts, "2026-11-25"), "P02").state, State::Met);
    facts.steps.push(step("PI40", "2026-12-01", None));
    assert_eq!(one(&run(&facts, "2026-12-02"), "P03").state, State::Ended);
    // Without the treaty the law is silent, and says so.
    facts.steps.truncate(2);
    facts.instrument = Some("untoc");
    assert_eq!(run(&facts, "2026-11-21").no_limit_known.len(), 1);
}

#[test]
fn a_freezing_order_is_confirmed_every_six_months_while_it_lasts() {
    let confirmed = ["2026-01-31", "2026-07-15", "2027-01-10"];
    let mut facts = CaseFacts {
        family: "confiscation",
        direction: "outgoing",
        partner: "MA",
        instrument: Some("ma_nl_mla"),
        ..CaseFacts::default()
    };
    facts.steps.extend(confirmed.map(|on| step("CO20", on, None)));
    let found = run(&facts, "2027-02-01");
    let told: Vec<_> = found.deadlines.iter().map(|row| (row.started_on, row.due_on, row.state)).collect();
    // Half a year counted on the fingers; the last day of a shorter month.
    assert_eq!(
        told,
        [
            (date("2026-01-31"), date("2026-07-31"), State::Met),
            (date("2026-07-15"), date("2027-01-15"), State::Met),
            (date("2027-01-10"), date("2027-07-10"), State::Running),
        ]
    );
    assert_eq!(found.deadlines.last().unwrap().ours, Some(true));
    facts.steps.push(step("CO23", "2027-03-01", None));
    assert!(run(&facts, "2027-03-02").deadlines.iter().all(|row| row.met));
}

#[test]
fn an_entered_limit_is_one_on_custody_only_by_its_effect() {
    let limit = |effect| EnteredLimit { person: None, due_on: date("2026-12-04"), effect, source: "Freezing order" };
    let mut facts = extradition(Some("untoc"), vec![step("XI12", "2026-11-04", None)]);
    facts.entered.push(limit("freezing_lapses"));
    let found = run(&facts, "2026-11-21");
    assert_eq!((one(&found, "entered").custody, one(&found, "entered").person), (false, None));
    assert_eq!(found.no_limit_known.len(), 1, "it says nothing about how long the person may be held");
    facts.steps.push(step("XI13", "2026-11-10", None));
    assert!(!one(&run(&facts, "2026-11-21"), "entered").met, "a release does not end it");
    facts.steps.push(step("XI99", "2026-11-12", None));
    let found = run(&facts, "2026-11-21");
    assert_eq!(
        (one(&found, "entered").state, one(&found, "entered").settled_on),
        (State::Ended, Some(date("2026-11-12")))
    );
}

#[test]
fn lead_times_are_counted_back_and_met_by_what_came_before() {
    let mut facts = CaseFacts { family: "mla", direction: "outgoing", partner: "FR", ..CaseFacts::default() };
    facts.instrument = Some("ets30");
    facts.named_dates.insert("hearing_on", date("2027-01-10"));
    let found = run(&facts, "2026-11-21");
    assert_eq!((one(&found, "M04").due_on, one(&found, "M04").ours), (date("2026-11-21"), Some(true)));
    facts.steps.push(step("MO30", "2026-11-02", None));
    assert!(one(&run(&facts, "2026-11-21"), "M04").met);
}

#[test]
fn a_territory_of_the_partner_has_the_shorter_limit() {
    let mut facts = extradition(Some("mx_nl_extradition"), vec![step("XI12", "2026-11-04", None)]);
    assert_eq!(codes(&run(&facts, "2026-11-21")), ["X20A"]);
    facts.territory = Some("AW");
    let found = run(&facts, "2026-11-21");
    assert_eq!((codes(&found), one(&found, "X20B").due_on), (vec!["X20B"], date("2027-01-03")));
}

#[test]
fn receipt_by_the_embassy_counts_where_it_is_agreed() {
    let mut facts = extradition(Some("us_nl_extradition"), vec![step("XI12", "2026-11-04", None)]);
    facts.named_dates.insert("embassy_received_on", date("2026-12-01"));
    assert!(!one(&run(&facts, "2026-12-02"), "X16A").met);
    facts.also_invoked.push("eu_us_extradition");
    assert_eq!(one(&run(&facts, "2026-12-02"), "X16A").settled_on, Some(date("2026-12-01")));
}

/// Stages and dates, each alone.
fn named(events: &Events) -> Vec<(Option<&str>, Option<&str>)> {
    let stages = events.stages.iter().map(|code| (Some(code.as_str()), None));
    stages.chain(events.dates.iter().map(|name| (None, Some(name.as_str())))).collect()
}

#[test]
fn every_start_of_every_limit_gives_it_a_date_and_every_end_settles_it() {
    let law = law();
    for row in &law.rows().deadline {
        let person = row.belongs_to == BelongsTo::Person;
        for family in &row.families {
            for (stage, name) in named(&row.starts) {
                let mut facts = CaseFacts { family, partner: "FR", ..CaseFacts::default() };
                facts.record = row.records.first().map(String::as_str);
                facts.direction = row.directions.first().map_or("incoming", String::as_str);
                facts.own_state = row.own_states.first().map(String::as_str);
                facts.territory = row.territories.first().map(String::as_str);
                facts.instrument = row.instruments.first().map(String::as_str);
                facts.persons = if person { vec![(1, "A. Person")] } else { Vec::new() };
                // What it needs besides, long before; for the row that ends with another one, that one's start.
                facts.steps.extend(row.only_if.stages.iter().map(|code| step(code, "2026-01-01", None)));
                if row.no_later_than.is_some() {
                    facts.steps.push(step("XI12", "2026-01-01", None));
                }
                if let Some(stage) = stage {
                    facts.steps.push(step(stage, "2026-02-01", None));
                }
                if let Some(name) = name {
                    facts.named_dates.insert(name, date("2026-02-01"));
                }
                let found = run(&facts, "2026-02-02");
                let told = found.deadlines.iter().any(|one| one.code == row.code && !one.met)
                    || found.duties.iter().any(|one| one.code == row.code && !one.met);
                assert!(told, "{} from {stage:?} {name:?}: {found:?}", row.code);
                for (stage, name) in named(&row.met_by).into_iter().chain(named(&row.ended_by)) {
                    // Another procedure's stage never comes in this case.
                    let same = |code: &str| facts.steps.iter().all(|one| one.stage.as_bytes()[0] == code.as_bytes()[0]);
                    if stage.is_some_and(|code| !same(code)) {
                        continue;
                    }
                    let mut later = facts.clone();
                    later.steps.extend(stage.map(|code| step(code, "2026-02-03", None)));
                    if let Some(name) = name {
                        later.named_dates.insert(name, date("2026-02-03"));
                    }
                    let found = run(&later, "2026-02-04");
                    let first = found.deadlines.iter().find(|one| one.code == row.code).map(|one| one.met);
                    let first = first.or(found.duties.iter().find(|one| one.code == row.code).map(|one| one.met));
                    assert_eq!(first, Some(true), "{} by {stage:?} {name:?}", row.code);
                }
            }
        }
    }
}

#[test]
fn dates_at_the_edge_of_time_do_not_break() {
    for on in ["0001-01-01", "9999-12-31"] {
        let mut facts = extradition(Some("ets24_ap3"), vec![step("XI12", on, None), step("XI45", on, None)]);
        facts.named_dates.insert("surrender_on", date(on));
        facts.named_dates.insert("consent_revoked_on", CivilDate::MAX);
        let found = run(&facts, "2026-11-21");
        assert!(found.deadlines.len() >= 5);
    }
}

#[test]
fn a_limit_of_hours_never_asks_for_an_act_before_its_clock_began() {
    let rules = RULES.replace("length = 5\nunit = \"working_days\"", "length = 36\nunit = \"hours\"");
    let law = Law::from_files(&[("lists", LISTS), ("rules", &rules)]).unwrap();
    let mut facts = CaseFacts { family: "f", ..extradition(Some("i"), Vec::new()) };
    // A Saturday: its last working day would be the Friday before.
    facts.named_dates.insert("received_on", date("2026-11-21"));
    let found = evaluate(&law, &facts, date("2026-11-21"), &OfficeCalendar::default());
    let limit = one(&found, "D");
    assert_eq!((limit.due_on, limit.act_by), (date("2026-11-22"), date("2026-11-21")));
}
