//! The yearly table against a naive count, and the register book.

use std::collections::BTreeMap;

use comity_core::casework::views::{CloseCase, Figures, FiguresQuery, NewCase, NewPerson, NewStep, RegisterBookQuery};
use comity_core::casework::{self};
use comity_core::error::Explain;
use comity_core::model::dates::CivilDate;
use comity_core::secrets::Chance;
use comity_core::statistics;

use crate::support::{Desk, SeededChance, assert_agree, ministry_and_port, mla, record_step, swap};

fn year(desk: &Desk, year: i32, unit: &str) -> Figures {
    let query = FiguresQuery { from: format!("{year}-01-01"), to: format!("{year}-12-31"), unit: unit.into() };
    statistics::figures(&desk.register, &query).unwrap()
}

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

/// What the test knows of one case, without any help from the register.
#[derive(Debug, Clone)]
struct Told {
    reference: String,
    family: &'static str,
    direction: &'static str,
    from: CivilDate,
    until: Option<CivilDate>,
    persons: u32,
    counts: bool,
}

/// Opening, new, finalised and closing of a year, day by day.
fn naive(cases: &[Told], year: i32, by_person: bool) -> BTreeMap<(String, String), [u32; 4]> {
    let (first, last) = (day(&format!("{year}-01-01")), day(&format!("{year}-12-31")));
    let mut table: BTreeMap<(String, String), [u32; 4]> = BTreeMap::new();
    for case in cases.iter().filter(|case| case.counts) {
        let weight = if by_person { case.persons } else { 1 };
        let columns = table.entry((case.family.into(), case.direction.into())).or_default();
        let mut today = day("2019-01-01");
        let mut pending = false;
        while today <= last {
            if today == first && pending {
                columns[0] += weight;
            }
            if today == case.from {
                pending = true;
                columns[1] += if today >= first { weight } else { 0 };
            }
            if Some(today) == case.until {
                pending = false;
                columns[2] += if today >= first { weight } else { 0 };
            }
            today = today.plus_days(1);
        }
        columns[3] += if pending { weight } else { 0 };
    }
    table.retain(|_, columns| columns.iter().any(|count| *count > 0));
    table
}

struct Dice(SeededChance);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes).unwrap();
        u64::from_be_bytes(bytes) % limit
    }
}

/// A case with random dates; the end of one that we sent may come before its beginning only where `may_break`.
fn random_case(desk: &mut Desk, dice: &mut Dice, may_break: bool) -> Told {
    let (family, direction, end) = [
        ("mla", "incoming", "MI99"),
        ("mla", "outgoing", "MO99"),
        ("extradition", "incoming", "XI99"),
        ("extradition", "outgoing", "XO99"),
    ][dice.below(4) as usize];
    let from = day("2021-01-01").plus_days(dice.below(4 * 365));
    // A request for extradition is about one person, whether their role is said or not.
    let most = if family == "extradition" { 1 } else { 2 };
    let persons = (dice.below(3) as u32).min(most);
    let mut people = vec![NewPerson { name: "Somebody".into(), ..NewPerson::default() }; persons as usize];
    if dice.below(3) == 0 {
        people.push(NewPerson { name: "A cousin".into(), role: Some("relative".into()), ..NewPerson::default() });
    }
    let is_enquiry = dice.below(8) == 0;
    let new = NewCase {
        family: family.into(),
        direction: direction.into(),
        received_on: (direction == "incoming").then(|| from.to_string()),
        dated_on: (direction == "outgoing").then(|| from.to_string()),
        record: is_enquiry.then(|| "enquiry".into()),
        persons: people,
        ..NewCase::default()
    };
    // An enquiry has an end of its own.
    let end = match (is_enquiry, direction) {
        (true, "incoming") => "EI99",
        (true, _) => "EO99",
        (false, _) => end,
    };
    let reference = desk.register_case(&new).reference;
    let row = desk.row(&reference);
    let register = &mut desk.register;
    let mut until = None;
    if dice.below(3) > 0 {
        let breaks = may_break && direction == "outgoing";
        let on = if breaks { from.minus_days(400).plus_days(dice.below(900)) } else { from.plus_days(dice.below(700)) };
        let close = CloseCase { stage: Some(end.into()), on: Some(on.to_string()), ..CloseCase::default() };
        crate::support::close_case(register, row, &close).unwrap();
        until = Some(on);
        if dice.below(5) == 0 {
            casework::reopen_case(register, row, "once more").unwrap();
            until = None;
        }
    }
    let in_error = dice.below(9) == 0;
    if in_error {
        casework::mark_in_error(register, Some(row), row, "twice").unwrap();
    }
    Told { reference, family, direction, from, until, persons, counts: !is_enquiry && !in_error }
}

#[test]
fn random_histories_balance_and_agree_with_a_count_day_by_day() {
    let mut desk = Desk::new("Ministry");
    let mut dice = Dice(SeededChance::new(5));
    let cases: Vec<Told> = (0..60).map(|_| random_case(&mut desk, &mut dice, false)).collect();
    for (of, unit) in [2021, 2022, 2023, 2024, 2025].into_iter().flat_map(|of| [(of, "requests"), (of, "persons")]) {
        let figures = year(&desk, of, unit);
        let table: BTreeMap<(String, String), [u32; 4]> = figures
            .rows
            .iter()
            .map(|row| {
                let columns = [row.opening, row.new, row.finalised, row.closing];
                ((row.family.clone(), row.direction.clone()), columns)
            })
            .collect();
        assert_eq!(table, naive(&cases, of, unit == "persons"), "{of} {unit}");
        assert!(figures.rows.iter().all(|row| row.balances), "{of} {unit}: {figures:?}");
        assert!(figures.breaking.is_empty(), "{of} {unit}: {:?}", figures.breaking);
    }
    desk.check();
}

#[test]
fn where_the_table_does_not_balance_the_cases_that_break_it_are_named_and_no_others() {
    let mut desk = Desk::new("Ministry");
    let mut dice = Dice(SeededChance::new(11));
    let cases: Vec<Told> = (0..60).map(|_| random_case(&mut desk, &mut dice, true)).collect();
    let mut broken = 0;
    for of in 2020..=2026 {
        let figures = year(&desk, of, "requests");
        for row in &figures.rows {
            let off = i64::from(row.opening) + i64::from(row.new) - i64::from(row.finalised) - i64::from(row.closing);
            let named: i64 = figures
                .breaking
                .iter()
                .filter(|one| {
                    cases.iter().any(|case| {
                        (case.reference.as_str(), case.family, case.direction)
                            == (one.reference.as_str(), row.family.as_str(), row.direction.as_str())
                    })
                })
                .map(|one| i64::from(one.off_by))
                .sum();
            assert_eq!(off, named, "{of}: the named cases explain the whole difference: {figures:?}");
            assert_eq!(row.balances, off == 0);
            broken += usize::from(off != 0);
        }
        for one in &figures.breaking {
            let case = cases.iter().find(|case| case.reference == one.reference).unwrap();
            assert!(case.counts && case.until.is_some_and(|until| until < case.from), "{of}: {one:?} {case:?}");
            assert_eq!(one.why, "closed_before_received");
        }
    }
    assert!(broken > 0, "the histories must break some year");
}

#[test]
fn dates_that_nobody_knows_are_told_apart() {
    let mut desk = Desk::new("Ministry");
    let close = |on: &str| CloseCase { on: Some(on.into()), ..CloseCase::default() };
    let undated = desk.register_case(&NewCase { received_on: None, ..mla("undated, open") }).reference;
    let old = desk.register_case(&NewCase { received_on: None, ..mla("undated, closed long ago") }).reference;
    let row = desk.row(&old);
    crate::support::close_case(&mut desk.register, row, &close("2019-05-01")).unwrap();
    let by_year =
        desk.register_case(&NewCase { received_on: Some("2025-06-10".into()), ..mla("closed 2025") }).reference;
    let row = desk.row(&by_year);
    crate::support::close_case(&mut desk.register, row, &close("2025")).unwrap();
    let figures = year(&desk, 2025, "");
    assert_eq!(figures.rows.iter().map(|row| (row.new, row.finalised, row.closing)).collect::<Vec<_>>(), [(1, 1, 0)]);
    assert!(figures.breaking.is_empty(), "a year without a day is no contradiction: {:?}", figures.breaking);
    let figures = year(&desk, 2026, "requests");
    assert_eq!((figures.undated, figures.rows[0].new), (1, 1), "{undated} counts from its first step");
    let figures = year(&desk, 2019, "requests");
    let row = &figures.rows[0];
    assert_eq!((figures.undated, row.new, row.finalised, row.closing), (1, 1, 1, 0), "{old} from its only date");
    assert!(figures.breaking.is_empty());
    for (received, why) in [(Some("2026-02-01"), "closed_without_date"), (None, "no_date")] {
        let new = NewCase { received_on: received.map(str::to_owned), ..mla("closed, nobody knows when") };
        let end = desk.register_case(&new).reference;
        let row = desk.row(&end);
        let view = crate::support::close_case(&mut desk.register, row, &close("2026-03-02")).unwrap();
        // Nobody knows any date after all: neither when it began nor when it ended.
        let edits: Vec<_> = view
            .steps
            .iter()
            .map(|step| casework::views::FieldEdit {
                row: step.id.clone(),
                field: "on".into(),
                value: None,
                seen: step.seen["on"].clone(),
            })
            .collect();
        casework::edit_case(&mut desk.register, row, &edits).unwrap();
        let figures = year(&desk, 2026, "requests");
        assert!(figures.breaking.iter().any(|one| one.reference == end && one.why == why), "{:?}", figures.breaking);
    }
    let figures = year(&desk, 2026, "requests");
    assert!(!figures.rows[0].balances);
    desk.check();
}

#[test]
fn enquiries_are_shown_and_never_counted_and_measures_can_be() {
    let mut desk = Desk::new("Ministry");
    desk.register_case(&NewCase { record: Some("enquiry".into()), ..mla("may we ask") });
    let kind = comity_core::law::Law::shipped().unwrap().measures()[0].code.clone();
    let measure = casework::views::NewMeasure { kind, ..Default::default() };
    desk.register_case(&NewCase { measures: vec![measure.clone(), measure], ..mla("two measures") });
    let figures = year(&desk, 2026, "measures");
    assert_eq!((figures.enquiries, figures.rows[0].new, figures.unit.as_str()), (1, 2, "measures"));
    assert_eq!(year(&desk, 2026, "requests").rows[0].new, 1);
    for (field, query) in [
        ("from", FiguresQuery { from: "2026".into(), to: "2026-12-31".into(), unit: String::new() }),
        ("to", FiguresQuery { from: "2026-12-31".into(), to: "2026-01-01".into(), unit: String::new() }),
        ("unit", FiguresQuery { from: "2026-01-01".into(), to: "2026-12-31".into(), unit: "pages".into() }),
    ] {
        let refused = statistics::figures(&desk.register, &query).unwrap_err().explain();
        assert_eq!(refused.field.as_deref(), Some(field));
    }
}

#[test]
fn how_long_the_acknowledgement_took_is_told_in_the_year_it_was_sent() {
    let mut desk = Desk::new("Ministry");
    let mut register = |received: &str, acknowledged: Option<&str>| {
        let received_on = Some(received.to_owned()).filter(|on| !on.is_empty());
        let reference = desk.register_case(&NewCase { received_on, ..mla("Bank records") }).reference;
        let row = desk.row(&reference);
        if let Some(on) = acknowledged {
            let step = NewStep { stage: "MI15".into(), on: Some(on.into()), ..NewStep::default() };
            record_step(&mut desk.register, row, &step).unwrap();
        }
    };
    register("2025-01-10", Some("2025-01-13"));
    register("2025-02-01", Some("2025-02-01"));
    register("2025-12-20", Some("2026-01-09"));
    register("2025", Some("2025-06-01"));
    register("2025-03-01", None);
    let told = |of: i32| {
        let rows = year(&desk, of, "requests").acknowledged;
        assert!(rows.len() <= 1 && rows.iter().all(|row| row.family == "mla" && row.direction == "incoming"));
        rows.into_iter().map(|row| (row.measured, row.unmeasured, row.days)).next()
    };
    assert_eq!(told(2024), None);
    let (measured, unmeasured, days) = told(2025).unwrap();
    assert_eq!((measured, unmeasured), (2, 1));
    assert_eq!(days.map(|days| (days.shortest, days.median_tenths, days.longest)), Some((0, 15, 3)));
    assert_eq!(told(2026).unwrap().2.map(|days| (days.median_tenths, days.longest)), Some((200, 20)));
}

#[test]
fn both_desks_count_the_same() {
    let (mut ministry, mut port) = ministry_and_port();
    let mut dice = Dice(SeededChance::new(3));
    for _ in 0..6 {
        random_case(&mut ministry, &mut dice, true);
        random_case(&mut port, &mut dice, true);
    }
    swap(&mut ministry, &mut port);
    for of in 2021..=2025 {
        let (here, there) = (year(&ministry, of, "requests"), year(&port, of, "requests"));
        assert_eq!(here.rows, there.rows);
        assert_eq!(here.breaking.len(), there.breaking.len());
    }
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn the_register_book_has_a_line_for_every_number() {
    let mut desk = Desk::new("Ministry");
    let first = desk.register_case(&mla("one")).reference;
    let second = desk.register_case(&NewCase { officer: Some("Anand".into()), ..mla("two") }).reference;
    desk.register_case(&NewCase { direction: "outgoing".into(), dated_on: Some("2026-02-01".into()), ..mla("ours") });
    desk.register_case(&NewCase { reference: Some("MLA-IN-2025-0099".into()), ..mla("stamped last year") });
    casework::void_number(&mut desk.register, "MLA-IN-2026-0003", "spoiled").unwrap();
    let double = desk.register_case(&mla("double"));
    assert_eq!(double.reference, "MLA-IN-2026-0004", "a void number is never given");
    let row = desk.row(&double.reference);
    casework::give_number(&mut desk.register, row, None, "stamped twice").unwrap();
    let error = desk.row(&first);
    casework::mark_in_error(&mut desk.register, Some(error), error, "entered twice").unwrap();
    let book = |year, direction: Option<&str>| {
        let query = RegisterBookQuery { year, direction: direction.map(str::to_owned) };
        statistics::register_book(&desk.register, &query).unwrap()
    };
    let lines = book(2026, Some("incoming"));
    let told: Vec<_> = lines.iter().map(|line| (line.number.as_str(), line.kind.as_str())).collect();
    assert_eq!(
        told,
        [
            ("MLA-IN-2026-0001", "case"),
            ("MLA-IN-2026-0002", "case"),
            ("MLA-IN-2026-0003", "void"),
            ("MLA-IN-2026-0004", "former"),
            ("MLA-IN-2026-0005", "case"),
        ]
    );
    assert!(lines[0].in_error && lines[0].reason.as_deref() == Some("entered twice"));
    assert_eq!((lines[1].number.as_str(), lines[1].officer.as_deref()), (second.as_str(), Some("Anand")));
    assert_eq!(lines[1].persons, ["Li Wei 李伟"]);
    assert_eq!(lines[1].on.as_deref(), Some("2026-03-02"));
    assert_eq!(lines[2].reason.as_deref(), Some("spoiled"));
    assert_eq!(lines[3].further.as_deref(), Some("MLA-IN-2026-0005"));
    assert_eq!(book(2026, Some("outgoing")).len(), 1);
    assert_eq!(book(2026, None).len(), 6);
    assert_eq!(book(2025, Some("incoming"))[0].number, "MLA-IN-2025-0099");
    let wrong = RegisterBookQuery { year: 2026, direction: Some("up".into()) };
    assert_eq!(statistics::register_book(&desk.register, &wrong).unwrap_err().explain().code, "unknown-direction");
}

#[test]
fn what_was_not_asked_counts_apart_from_what_nobody_knows() {
    let mut desk = Desk::new("Ministry");
    let person = |name: &str, sex: Option<&str>, role: Option<&str>| NewPerson {
        name: name.into(),
        sex: sex.map(str::to_owned),
        role: role.map(str::to_owned),
        ..NewPerson::default()
    };
    let told = [
        (Some("money_laundering predicate_offence"), vec![person("A", Some("female"), None), person("B", None, None)]),
        (Some("unknown"), vec![person("C", Some("unknown"), None), person("D", Some("male"), Some("counsel"))]),
        (Some("none"), vec![]),
        (None, vec![person("E", None, None)]),
    ];
    for (tags, persons) in told {
        let proceedings = (tags == Some("none")).then(|| "civil".to_owned());
        let new = NewCase { crime_tags: tags.map(str::to_owned), proceedings, persons, ..mla("facts") };
        desk.register_case(&NewCase { received_on: Some("2026-03-02".into()), ..new });
    }
    let enquiry = NewCase { crime_tags: Some("unknown".into()), record: Some("enquiry".into()), ..mla("asked before") };
    desk.register_case(&NewCase { received_on: Some("2026-03-02".into()), ..enquiry });
    let old = NewCase { crime_tags: Some("unknown".into()), ..mla("of the year before") };
    desk.register_case(&NewCase { received_on: Some("2025-03-02".into()), ..old });
    for unit in ["requests", "persons", "measures"] {
        let figures = year(&desk, 2026, unit);
        let fact = |field: &str| {
            let fact = figures.facts.iter().find(|fact| fact.field == field && fact.direction == "incoming").unwrap();
            let values: Vec<(Option<&str>, u32)> =
                fact.values.iter().map(|each| (each.value.as_deref(), each.count)).collect();
            (fact.unit.as_str(), fact.of, values)
        };
        let tags = [("money_laundering", 1), ("none", 1), ("predicate_offence", 1), ("unknown", 1)];
        let tags: Vec<(Option<&str>, u32)> =
            tags.into_iter().map(|(tag, count)| (Some(tag), count)).chain([(None, 1)]).collect();
        assert_eq!(fact("crime_tags"), ("requests", 4, tags), "{unit}");
        assert_eq!(fact("sex"), ("persons", 4, vec![(Some("female"), 1), (Some("unknown"), 1), (None, 2)]), "{unit}");
        assert_eq!(fact("principal_offence"), ("requests", 4, vec![(None, 4)]), "{unit}");
        assert_eq!(fact("proceedings"), ("requests", 4, vec![(Some("civil"), 1), (None, 3)]), "{unit}");
    }
    desk.check();
}
