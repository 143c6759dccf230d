//! A renewal that was granted moves a date to the day it names; one that was not granted is not told to the law at all.

use super::*;

/// Numbers that look like chance and are the same at every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

/// Renewable rows with a case that starts their clock: the instrument, the State, the stage.
const RENEWABLE: &[(&str, Option<&str>, &str, &str)] =
    &[("X30B", Some("eaw"), "MU", "XI12"), ("X35", None, "CN", "XI12")];

fn length(code: &str) -> u64 {
    let law = law();
    let row = law.rows().deadline.iter().find(|row| row.code == code).unwrap();
    assert!(row.renewal.is_some() && row.unit == Some(Unit::Days), "{code}");
    u64::from(row.length.unwrap())
}

#[test]
fn a_grant_moves_the_date_to_its_day_and_taking_it_away_moves_it_back() {
    let mut dice = Dice(7);
    for (code, instrument, own_state, stage) in RENEWABLE {
        let days = length(code);
        for _ in 0..30 {
            let begun = date("2026-01-01").plus_days(dice.below(900));
            let begun_text = begun.to_string();
            let mut facts = extradition(*instrument, vec![step(stage, &begun_text, Some(1))]);
            facts.own_state = Some(own_state);
            let plain = begun.plus_days(days);
            assert_eq!(one(&run(&facts, "2026-01-01"), code).due_on, plain, "nothing was granted");
            let until = plain.plus_days(1 + dice.below(40));
            let on = begun.plus_days(dice.below(days));
            let person = [None, Some(1)][dice.below(2) as usize];
            facts.granted = vec![GrantedRenewal { code, person, on, until }];
            assert_eq!(one(&run(&facts, "2026-01-01"), code).due_on, until);
            // Of another limit, another person, or before the clock began: nothing moves.
            for other in [
                GrantedRenewal { code: "X01", person, on, until },
                GrantedRenewal { code, person: Some(2), on, until },
                GrantedRenewal { code, person, on: begun.minus_days(1 + dice.below(9)), until },
            ] {
                facts.granted = vec![other];
                assert_eq!(one(&run(&facts, "2026-01-01"), code).due_on, plain, "{other:?}");
            }
            facts.granted.clear();
            assert_eq!(one(&run(&facts, "2026-01-01"), code).due_on, plain, "and back");
        }
    }
}

#[test]
fn a_limit_is_renewed_no_more_often_than_its_row_allows_and_one_without_a_renewal_never() {
    let mut facts = extradition(Some("eaw"), vec![step("XI12", "2026-03-02", Some(1))]);
    let granted = |code, until| GrantedRenewal { code, person: None, on: date("2026-03-20"), until: date(until) };
    facts.granted = vec![granted("X30B", "2026-05-31"), granted("X30B", "2026-06-30")];
    assert_eq!(one(&run(&facts, "2026-03-02"), "X30B").due_on, date("2026-05-31"), "once");
    let mut facts = extradition(Some("ets24"), vec![step("XI12", "2026-03-02", Some(1))]);
    facts.granted = vec![granted("X02", "2026-06-30")];
    assert_eq!(one(&run(&facts, "2026-03-02"), "X02").due_on, date("2026-04-11"), "forty days are the end");
}

#[test]
fn a_grant_beyond_what_the_law_allows_moves_the_date_and_says_so_with_its_source() {
    let mut facts = extradition(Some("eaw"), vec![step("XI12", "2026-03-02", Some(1))]);
    let granted = |code, until| GrantedRenewal { code, person: None, on: date("2026-03-20"), until };
    // Sixty days, and once thirty more.
    let longest = date("2026-03-02").plus_days(90);
    facts.granted = vec![granted("X30B", longest)];
    assert_eq!(one(&run(&facts, "2026-03-02"), "X30B").beyond, None, "the last day is allowed");
    facts.granted = vec![granted("X30B", longest.plus_days(1))];
    let found = run(&facts, "2026-03-02");
    let deadline = one(&found, "X30B");
    assert_eq!(deadline.due_on, longest.plus_days(1), "what was granted stands");
    let beyond = deadline.beyond.as_ref().unwrap();
    assert_eq!((beyond.longest, beyond.source.as_str()), (longest, deadline.source.as_str()));
}

#[test]
fn an_entered_limit_of_custody_is_held_against_the_hard_limit_of_the_law_for_the_same_person() {
    let mut facts = extradition(Some("ets24"), vec![step("XI12", "2026-03-02", Some(1))]);
    let entered = |person, effect, until| EnteredLimit { person, due_on: date(until), effect, source: "Court order" };
    let beyond_of = |facts: &CaseFacts<'_>| one(&run(facts, "2026-03-02"), "entered").beyond.clone();
    facts.entered = vec![entered(Some(1), "must_release", "2026-04-11")];
    assert_eq!(beyond_of(&facts), None, "forty days");
    facts.entered = vec![entered(Some(1), "must_release", "2026-04-12")];
    let beyond = beyond_of(&facts).unwrap();
    assert_eq!((beyond.longest, beyond.source.as_str()), (date("2026-04-11"), "ETS 24 art. 16(4)"));
    facts.entered = vec![entered(Some(1), "freezing_lapses", "2026-04-12")];
    assert_eq!(beyond_of(&facts), None, "no limit on custody");
    facts.persons.push((2, "B. Person"));
    facts.entered = vec![entered(Some(2), "must_release", "2026-04-12")];
    assert_eq!(beyond_of(&facts), None, "of another person");
}

#[test]
fn limits_of_requests_and_of_companion_records_do_not_mix() {
    let mut facts = extradition(Some("ets24"), vec![step("TR45", "2026-03-02", Some(1))]);
    facts.record = Some("transit");
    let found = run(&facts, "2026-03-02");
    assert_eq!(codes(&found), ["X01-TRN", "X02-TRN"]);
    assert!(found.no_limit_known.is_empty());
    facts.record = None;
    assert!(codes(&run(&facts, "2026-03-02")).is_empty(), "a request has no stage of a transit");
    let request = extradition(Some("ets24"), vec![step("XI12", "2026-03-02", Some(1))]);
    assert!(codes(&run(&request, "2026-03-02")).iter().all(|code| !code.contains('-')));
}
