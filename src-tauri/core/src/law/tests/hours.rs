//! Limits that are over at an hour, and days that are over earlier elsewhere than here.

use chrono_tz::Tz;

use super::arrest_day::held;
use super::faults::{LISTS, RULES};
use super::*;
use crate::law::Ends;
use crate::model::dates::today_in;
use crate::model::hours::{AtPlace, end_of_day_in, moment_in, time_in};

fn in_hours(hours: u32) -> Law {
    let length = format!("met_by = {{ dates = [\"answered_on\"] }}\nlength = {hours}\nunit = \"hours\"");
    let rules = RULES.replace("length = 5\nunit = \"working_days\"", &length);
    let lists = LISTS.replace("dates = [\"received_on\"]", "dates = [\"received_on\", \"answered_on\"]");
    Law::from_files(&[("lists", &lists), ("rules", &rules)]).unwrap()
}

/// A case whose clock began on a day, as an office in this zone knows it.
fn begun(direction: &'static str, office: Tz, on: &str, at: AtPlace) -> CaseFacts<'static> {
    let mut facts = CaseFacts { family: "f", direction, office_zone: office, ..extradition(Some("i"), Vec::new()) };
    facts.named_dates.add(NamedDate { name: "received_on", on: date(on), approximate: false, person: None, at });
    facts
}

fn limit(law: &Law, facts: &CaseFacts<'_>) -> Deadline {
    one(&evaluate(law, facts, date("2026-11-21"), &OfficeCalendar::default()), "D").clone()
}

fn at(minute: u32, zone: Option<Tz>) -> AtPlace {
    AtPlace { minute: Some(minute), zone }
}

#[test]
fn hours_are_counted_from_the_hour_at_the_place() {
    // Arrested in Tokyo on Wednesday at eight in the morning; the office is in Lima, fourteen hours behind.
    let facts = begun("outgoing", Tz::America__Lima, "2026-11-04", at(8 * 60, Some(Tz::Asia__Tokyo)));
    let found = limit(&in_hours(48), &facts);
    let Ends::Hour { at, zone } = found.ends else { panic!("{:?}", found.ends) };
    assert_eq!((today_in(zone, at), time_in(zone, at).as_str()), (date("2026-11-06"), "08:00"));
    assert_eq!(time_in(Tz::America__Lima, at), "18:00");
    // In Lima it is still Thursday then; the last day that is whole there is Wednesday.
    assert_eq!((found.due_on, found.act_by), (date("2026-11-05"), date("2026-11-04")));
}

#[test]
fn with_us_an_hour_without_a_zone_is_ours_and_abroad_it_is_nobodys() {
    let with_us = limit(&in_hours(24), &begun("incoming", Tz::Indian__Mauritius, "2026-11-04", at(600, None)));
    let Ends::Hour { at: over, zone } = with_us.ends else { panic!("{:?}", with_us.ends) };
    assert_eq!((zone, time_in(zone, over).as_str()), (Tz::Indian__Mauritius, "10:00"));
    let abroad = limit(&in_hours(24), &begun("outgoing", Tz::Indian__Mauritius, "2026-11-04", at(600, None)));
    assert_eq!(abroad.ends, Ends::UnknownHour);
    // Nobody knows at what hour of the fifth: the day before is the last that is sure.
    assert_eq!((abroad.due_on, abroad.act_by), (date("2026-11-05"), date("2026-11-04")));
}

#[test]
fn hours_go_on_while_clocks_are_changed() {
    // In Paris the night to 25 October 2026 has an hour more.
    let facts = begun("incoming", Tz::Europe__Paris, "2026-10-24", at(12 * 60, None));
    let Ends::Hour { at, zone } = limit(&in_hours(24), &facts).ends else { panic!("no hour") };
    assert_eq!((today_in(zone, at), time_in(zone, at).as_str()), (date("2026-10-25"), "11:00"));
}

#[test]
fn what_was_settled_after_the_hour_is_late_and_before_it_is_not() {
    let law = in_hours(24);
    for (minute, is_late) in [(9 * 60, false), (11 * 60, true)] {
        let mut facts = begun("incoming", Tz::UTC, "2026-11-04", at(10 * 60, None));
        let answered = NamedDate {
            name: "answered_on",
            on: date("2026-11-05"),
            approximate: false,
            person: None,
            at: at(minute, None),
        };
        facts.named_dates.add(answered);
        let found = limit(&law, &facts);
        assert_eq!((found.state, found.late), (State::Met, is_late), "{minute}");
    }
}

#[test]
fn an_arrest_takes_hour_and_zone_from_the_record_of_the_custody_of_that_day() {
    let arrest = |person, on: &str, zone| CustodyFact { at: at(23 * 60, zone), ..held(person, on) };
    let mut facts = extradition(Some("mte"), vec![step("XO27", "2026-11-04", None)]);
    (facts.direction, facts.office_zone) = ("outgoing", Tz::America__Lima);
    let found = run(&facts, "2026-11-21");
    assert_eq!((one(&found, "X13").ends, one(&found, "X13").act_by), (Ends::Day, date("2026-12-14")));

    facts.custody = vec![arrest(Some(1), "2026-11-04", Some(Tz::Asia__Tokyo))];
    let found = run(&facts, "2026-11-21");
    let over = end_of_day_in(Tz::Asia__Tokyo, date("2026-12-14"));
    assert_eq!(one(&found, "X13").ends, Ends::DayThere { at: over, zone: Tz::Asia__Tokyo });
    // At ten in the morning of that Monday in Lima the day is over in Tokyo: Friday is the last that counts.
    assert_eq!((one(&found, "X13").due_on, one(&found, "X13").act_by), (date("2026-12-14"), date("2026-12-11")));

    // West of here the day lasts longer, and nothing is counted later for it.
    facts.custody = vec![arrest(None, "2026-11-04", Some(Tz::Pacific__Honolulu))];
    assert_eq!(one(&run(&facts, "2026-11-21"), "X13").act_by, date("2026-12-14"));

    // Another day, another person: not this arrest.
    for other in
        [arrest(Some(1), "2026-11-05", Some(Tz::Asia__Tokyo)), arrest(Some(9), "2026-11-04", Some(Tz::Asia__Tokyo))]
    {
        facts.custody = vec![other];
        assert_eq!(one(&run(&facts, "2026-11-21"), "X13").ends, Ends::Day);
    }
}

#[test]
fn an_end_by_the_hour_agrees_with_adding_hours_and_is_never_late() {
    let calendar = OfficeCalendar::default();
    let zones =
        [Tz::America__Lima, Tz::Asia__Tokyo, Tz::Pacific__Kiritimati, Tz::Pacific__Pago_Pago, Tz::Europe__Paris];
    for hours in [1, 23, 24, 36, 48, 72, 240] {
        let law = in_hours(hours);
        for (place, zone) in zones.iter().enumerate() {
            for turn in 0..60_u64 {
                let office = zones[(place + turn as usize) % zones.len()];
                let (on, minute) = (date("2026-01-01").plus_days(turn * 6), (turn * 149 % 1440) as u32);
                let facts = begun("outgoing", office, &on.to_string(), at(minute, Some(*zone)));
                let found = one(&evaluate(&law, &facts, on, &calendar), "D").clone();
                let over = moment_in(*zone, on, minute).0 + i64::from(hours) * 3_600_000;
                assert!(matches!(found.ends, Ends::Hour { at, .. } if at.0 == over));
                assert!(moment_in(office, found.due_on, 0).0 <= over, "the last day has begun here");
                assert!(found.due_on <= today_in(*zone, crate::model::dates::Instant(over)), "and is not after theirs");
                let is_whole = end_of_day_in(office, found.act_by).0 <= over;
                assert!(is_whole || found.act_by <= on, "{hours} {zone} {office} {on}");
            }
        }
    }
}
