//! A step and a record of custody that name two days for one arrest.

use super::*;
use crate::law::answers::Differs;
use crate::model::hours::AtPlace;

/// A record that the person was taken on this day.
pub(super) fn held(person: Option<PersonKey>, on: &str) -> CustodyFact {
    let at = AtPlace::default();
    CustodyFact { on: date(on), person, is_held: true, is_arrest: true, latest: date(on), at }
}

fn in_custody(on: &str) -> CustodyFact {
    CustodyFact { is_arrest: false, ..held(Some(1), on) }
}

fn free(on: &str) -> CustodyFact {
    CustodyFact { is_held: false, is_arrest: false, ..held(Some(1), on) }
}

/// Arrested provisionally by the step on 3 November, with these records: the day that counts, and what is told.
fn found(custody: Vec<CustodyFact>) -> (CivilDate, Option<Differs>) {
    let mut facts = extradition(Some("ets24"), vec![step("XI12", "2026-11-03", None)]);
    facts.custody = custody;
    let found = run(&facts, "2026-11-21");
    let limit = one(&found, "X02");
    assert_eq!(limit.due_on, limit.started_on.plus_days(40));
    (limit.started_on, limit.differs)
}

#[test]
fn the_earlier_day_of_an_arrest_counts_and_both_are_told() {
    let (third, second) = (date("2026-11-03"), date("2026-11-02"));
    assert_eq!(found(vec![held(Some(1), "2026-11-03")]), (third, None));
    assert_eq!(found(vec![held(Some(1), "2026-11-02")]), (second, Some(Differs::RecordCounts(third))));
    assert_eq!(found(vec![held(None, "2026-11-02")]), (second, Some(Differs::RecordCounts(third))));
    let fifth = Some(Differs::StepCounts(date("2026-11-05")));
    assert_eq!(found(vec![held(Some(1), "2026-11-05")]), (third, fifth));
    // Handed over to the prison the day after, or noted twice: he has been held since the evening before.
    for next in [held(Some(1), "2026-11-03"), in_custody("2026-11-03")] {
        assert_eq!(found(vec![held(Some(1), "2026-11-02"), next]), (second, Some(Differs::RecordCounts(third))));
    }
    let twice = vec![held(Some(1), "2026-11-01"), held(Some(1), "2026-11-02"), held(Some(1), "2026-11-03")];
    assert_eq!(found(twice), (date("2026-11-01"), Some(Differs::RecordCounts(third))));
    assert_eq!(found(vec![held(Some(9), "2026-11-02")]), (third, None));
}

#[test]
fn custody_before_the_arrest_is_told_and_does_not_count() {
    let third = date("2026-11-03");
    assert_eq!(found(vec![in_custody("2026-08-01")]), (third, Some(Differs::HeldBefore(date("2026-08-01")))));
    let arrested = vec![in_custody("2026-08-01"), held(Some(1), "2026-11-03")];
    assert_eq!(found(arrested), (third, None), "the arrest on record is of that day");
    let moved = vec![in_custody("2026-08-01"), in_custody("2026-11-03")];
    assert_eq!(found(moved), (third, Some(Differs::HeldBefore(date("2026-08-01")))));
    // Free in between, or only known to the month, or later: not a doubt about this arrest.
    assert_eq!(found(vec![in_custody("2026-08-01"), free("2026-10-01")]), (third, None));
    let some_day = |on, until| CustodyFact { latest: date(until), ..in_custody(on) };
    assert_eq!(found(vec![some_day("2026-11-01", "2026-11-30")]), (third, None));
    let october = found(vec![some_day("2026-10-01", "2026-10-31")]);
    assert_eq!(october, (third, Some(Differs::HeldBefore(date("2026-10-01")))), "every day of that month was before");
    assert_eq!(found(vec![in_custody("2026-11-10")]), (third, None));
}

#[test]
fn an_arrest_that_ended_or_that_another_step_tells_of_is_another_arrest() {
    let third = date("2026-11-03");
    assert_eq!(found(vec![held(Some(1), "2026-10-01"), free("2026-10-02")]), (third, None));
    assert_eq!(found(vec![held(Some(1), "2026-12-01"), free("2026-11-20")]), (third, None));

    // Held on the formal request since the twentieth; the arrest of the first is that of the provisional one.
    let steps = vec![step("XI12", "2026-11-01", None), step("XI40", "2026-11-20", None)];
    let mut facts = extradition(Some("ets24"), steps);
    facts.custody = vec![held(Some(1), "2026-11-01")];
    let told = run(&facts, "2026-11-21").deadlines.into_iter().filter_map(|limit| limit.differs).count();
    assert_eq!(told, 0);
    // A day beside it: told once, at the step that it is nearest to.
    facts.custody = vec![held(Some(1), "2026-11-02")];
    let found = run(&facts, "2026-11-21");
    assert_eq!(one(&found, "X02").differs, Some(Differs::StepCounts(date("2026-11-02"))));
    let of_request = found.deadlines.iter().filter(|limit| limit.starts_from == "XI40");
    assert!(of_request.clone().all(|limit| limit.differs.is_none()), "{:?}", of_request.collect::<Vec<_>>());
}

#[test]
fn a_start_known_to_the_month_counts_from_its_first_day_and_says_so() {
    let found = run(&extradition(Some("ets24"), vec![step("XI12", "2026-11", None)]), "2026-11-21");
    let limit = one(&found, "X02");
    assert_eq!((limit.started_on, limit.differs), (date("2026-11-01"), Some(Differs::DayUnknown(date("2026-11-01")))));
}

#[test]
fn records_of_custody_never_make_a_limit_later() {
    let kinds: [fn(&str) -> CustodyFact; 3] = [|on| held(Some(1), on), in_custody, free];
    let undisputed = date("2026-11-03");
    for first in 0..60_u64 {
        for second in (0..60_u64).step_by(7) {
            for kind in kinds {
                for other in kinds {
                    let day = |ahead: u64| date("2026-10-05").plus_days(ahead).to_string();
                    let (one, another) = (kind(&day(first)), other(&day(second)));
                    let mut custody = vec![one, another];
                    custody.sort_by_key(|fact| fact.on);
                    let (started, differs) = found(custody);
                    assert!(started <= undisputed);
                    assert!(started == undisputed || differs == Some(Differs::RecordCounts(undisputed)));
                    // One more record that somebody is held takes no limit further.
                    assert!(!another.is_held || started <= found(vec![one]).0, "{one:?} {another:?}");
                }
            }
        }
    }
}
