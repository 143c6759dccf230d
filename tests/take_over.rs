//! Taking over an old register: nothing is dropped, nothing comes twice, an interruption loses nothing, and undo.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use comity_core::casework::views::{
    CaseQuery, MappingColumn, MappingView, TakeOverLine, TakeOverReport, TakeOverResult,
};
use comity_core::casework::{
    self, CASES_PER_SAVE, OldRegister, list_take_overs, plan_take_over, take_over, undo_take_over,
};
use comity_core::clock::FixedClock;
use comity_core::error::Explain;
use comity_core::register::{Opening, Register};
use comity_core::secrets::{Chance, ChanceError, Passphrase};
use comity_core::spreadsheet::Mapping;
use comity_core::text::{Language, Texts};

use crate::support::{
    Desk, PASSPHRASE, START, SeededChance, assert_agree, folder, ministry_and_port, mla, opening, swap,
};

const FRENCH: &[u8] = include_bytes!("fixtures/take-over/old-register.xlsx");
const ENGLISH: &[u8] = include_bytes!("fixtures/take-over/old-register.csv");
const SPANISH: &[u8] = include_bytes!("fixtures/take-over/registro-es.csv");

fn english() -> Texts {
    Texts::new(Language::En)
}

fn count(desk: &Desk, state: Option<&str>) -> usize {
    let query = CaseQuery { state: state.map(str::to_owned), limit: Some(10_000), ..CaseQuery::default() };
    casework::list_cases(&desk.register, &query).unwrap().total as usize
}

fn taken(report: &TakeOverReport) -> usize {
    (report.taken + report.doubtful) as usize
}

/// A register of `cases` lines, kept in order.
fn long_register(cases: usize) -> Vec<u8> {
    let mut text = String::from("No;Date received;Country;In/Out;Type;Name\n");
    for number in 1..=cases {
        text.push_str(&format!(
            "AB/{number};{:02}/0{}/2019;France;in;MLA;Person {number}\n",
            13 + number % 15,
            1 + number * 9 / (cases + 1)
        ));
    }
    text.into_bytes()
}

/// Chance that runs out after a number of draws.
struct Failing(SeededChance, Arc<AtomicI64>);

impl Chance for Failing {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), ChanceError> {
        if self.1.fetch_sub(1, Ordering::SeqCst) <= 0 {
            return Err(ChanceError);
        }
        self.0.fill(bytes)
    }
}

#[test]
fn an_old_register_comes_in_whole_and_its_cells_stay_with_the_cases() {
    let mut ministry = Desk::new("Ministry");
    let texts = english();
    let file = OldRegister { name: "old-register.xlsx", bytes: FRENCH };
    let before = ministry.hash();
    let plan = plan_take_over(&ministry.register, file, None, &texts).unwrap();
    assert_eq!(ministry.hash(), before, "a plan writes nothing");
    let done = take_over(&mut ministry.register, file, None, &texts).unwrap();
    assert_eq!((&plan.rows, plan.taken), (&done.rows, done.taken), "what was planned is what was done");
    assert!(plan.take_over.is_none() && done.take_over.is_some());
    assert_eq!((taken(&done), done.refused), (420, 0));
    assert_eq!(count(&ministry, None), 420);
    let all_open = count(&ministry, Some("open"));
    assert!(all_open > 100 && all_open < 250, "half of the old cases are closed: {all_open}");

    let case = ministry.case("016/2015");
    let alias = ministry.case("004/2016");
    assert!(alias.aliases.iter().any(|alias| alias == "4"), "the number as typed finds it too: {:?}", alias.aliases);
    assert!(!case.steps.is_empty());
    for step in &case.steps {
        assert_eq!(
            (step.staff.as_str(), step.desk.as_str()),
            ("Ministry clerk", "Ministry"),
            "{} has no author",
            step.stage
        );
        assert!(step.at >= START, "{} was recorded at {}", step.stage, step.at);
    }
    let source = &case.source_rows[0];
    assert_eq!(source.sheet.as_deref(), Some("2015"));
    assert!(source.cells.contains("Transmis à: ") && source.cells.contains("Sens: "), "{}", source.cells);
    // Every line is somewhere: with its case, or with the take-over.
    for row in &done.rows {
        assert!(!row.why.is_empty() || row.result == TakeOverResult::Taken, "{} {}", row.sheet, row.line);
    }
    let doubtful = done.rows.iter().find(|row| row.result == TakeOverResult::Doubtful).unwrap();
    let case = ministry.case(doubtful.reference.as_deref().unwrap());
    assert!(case.source_rows[0].doubts.as_deref().unwrap().contains("nothing stands above"), "{:?}", case.source_rows);
    let repeated = done.rows.iter().find(|row| row.what == TakeOverLine::Repeated).unwrap();
    assert_eq!(ministry.case(repeated.reference.as_deref().unwrap()).source_rows.len(), 2, "both lines stay");
    ministry.check();
}

#[test]
fn taking_over_twice_creates_nothing_twice() {
    let mut ministry = Desk::new("Ministry");
    let texts = english();
    let file = OldRegister { name: "old-register.csv", bytes: ENGLISH };
    take_over(&mut ministry.register, file, None, &texts).unwrap();
    let (hash, last) = (ministry.hash(), ministry.register.own().last);
    let renamed = OldRegister { name: "copy of the register.csv", bytes: ENGLISH };
    for again in [file, renamed] {
        let report = take_over(&mut ministry.register, again, None, &Texts::new(Language::Fr)).unwrap();
        assert_eq!((taken(&report), report.refused), (0, 0));
        assert!(report.rows.iter().all(|row| matches!(row.what, TakeOverLine::Known | TakeOverLine::NoCase)));
        assert_eq!((ministry.hash(), ministry.register.own().last), (hash.clone(), last), "not one entry more");
    }
    ministry.check();
}

#[test]
fn two_desks_that_take_over_one_register_hold_one_register() {
    let (mut ministry, mut port) = ministry_and_port();
    let texts = english();
    let file = OldRegister { name: "registro-es.csv", bytes: SPANISH };
    take_over(&mut ministry.register, file, None, &texts).unwrap();
    take_over(&mut port.register, file, None, &texts).unwrap();
    swap(&mut ministry, &mut port);
    assert_eq!(count(&port, None), 60);
    assert_eq!(count(&port, Some("conflict")), 0, "what both wrote is the same");
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn undo_marks_its_cases_but_for_those_that_somebody_worked_on() {
    let mut ministry = Desk::new("Ministry");
    ministry.register_case(&mla("of our own"));
    let texts = english();
    let file = OldRegister { name: "registro-es.csv", bytes: SPANISH };
    let done = take_over(&mut ministry.register, file, None, &texts).unwrap();
    let id = done.take_over.unwrap();
    ministry.edit("7/18", "subject", "now a case of ours");
    let undone = undo_take_over(&mut ministry.register, &id, None, &texts).unwrap();
    assert_eq!((undone.taken, undone.skipped), (1, 59));
    let kept = undone.rows.iter().find(|row| row.what == TakeOverLine::Kept).unwrap();
    assert_eq!(kept.reference.as_deref(), Some("7/18"));
    assert_eq!(count(&ministry, None), 2, "ours, and the one that was worked on");
    assert!(ministry.case("8/18").in_error.is_some());
    let twice = undo_take_over(&mut ministry.register, &id, None, &texts).unwrap_err().explain();
    assert_eq!(twice.code, "take-over-undone");

    // Taking it over again brings the cases back, with their own numbers and nothing twice.
    let back = take_over(&mut ministry.register, file, None, &texts).unwrap();
    assert_eq!(back.rows.iter().filter(|row| row.what == TakeOverLine::BroughtBack).count(), 59);
    assert_eq!(count(&ministry, None), 61);
    let case = ministry.case("8/18");
    assert!(case.in_error.is_none());
    assert_eq!(case.source_rows.len(), 1);
    let list = list_take_overs(&ministry.register).unwrap();
    assert_eq!(list.len(), 1);
    assert!(list[0].finished && list[0].undone_on.is_none() && list[0].cases == 60, "{list:?}");
    ministry.check();
}

#[test]
fn an_interrupted_take_over_goes_on_or_is_undone() {
    let cases = 3 * CASES_PER_SAVE;
    let bytes = long_register(cases);
    let file = OldRegister { name: "long.csv", bytes: &bytes };
    let texts = english();
    let stopped = |name: &str| {
        Desk::new(name).while_locked(|scratch| {
            let left = Arc::new(AtomicI64::new(i64::MAX));
            let clock = Arc::new(FixedClock::at(START));
            let chance = Box::new(Failing(SeededChance::new(99), left.clone()));
            let opening = Opening { chance, ..opening(&clock, 0) };
            let passphrase = Passphrase::typed(PASSPHRASE);
            let mut register = Register::unlock(folder(scratch), None, &passphrase, opening).unwrap();
            // One draw names the batch, one seeds the first thousand entries; the third fails.
            left.store(2, Ordering::SeqCst);
            take_over(&mut register, file, None, &texts).unwrap_err();
        })
    };

    let mut ministry = stopped("Ministry");
    let part = count(&ministry, None);
    assert_eq!(part % CASES_PER_SAVE, 0, "whole saves only");
    assert!(part > 0 && part < cases, "{part}");
    assert!(!list_take_overs(&ministry.register).unwrap()[0].finished);
    ministry.check();
    let rest = take_over(&mut ministry.register, file, None, &texts).unwrap();
    assert_eq!(rest.rows.iter().filter(|row| row.what == TakeOverLine::Known).count(), part);
    assert_eq!(taken(&rest), cases - part);
    assert_eq!(count(&ministry, None), cases);
    let list = list_take_overs(&ministry.register).unwrap();
    assert!(list.len() == 1 && list[0].finished && list[0].cases as usize == cases, "{list:?}");
    ministry.check();

    let mut port = stopped("Port");
    let id = list_take_overs(&port.register).unwrap()[0].id.clone();
    let undone = undo_take_over(&mut port.register, &id, Some("the wrong file"), &texts).unwrap();
    assert_eq!(undone.skipped as usize, part);
    assert_eq!(count(&port, None), 0);
    port.check();
}

#[test]
fn what_a_person_mapped_is_kept_and_used_again() {
    let mut ministry = Desk::new("Ministry");
    let texts = english();
    let text = |from: u8| {
        let line = |n: u8| format!("{n}-A;{}/03/2019;FR;Herr {};x{n}\n", 13 + n % 9, char::from(b'A' + n));
        format!("Zeichen;Tag;Land;Mensch;Sonst\n{}", (from..from + 8).map(line).collect::<String>())
    };
    let first = text(1).into_bytes();
    let file = OldRegister { name: "fremd.csv", bytes: &first };
    let column =
        |header: &str, field: Option<&str>| MappingColumn { header: header.into(), field: field.map(str::to_owned) };
    let columns = vec![
        column("Zeichen", Some("number")),
        column("Tag", Some("received_on")),
        column("Land", Some("partner")),
        column("Mensch", Some("persons")),
        column("Sonst", None),
    ];
    let mut view = MappingView { columns, ..MappingView::default() };
    let mapping = Mapping::try_from(&view).unwrap();
    let report = plan_take_over(&ministry.register, file, Some(&mapping), &texts).unwrap();
    assert!(report.faults > 0, "nothing says the direction: {:?}", report.questions);
    let refused = take_over(&mut ministry.register, file, Some(&mapping), &texts).unwrap_err().explain();
    assert_eq!(refused.code, "take-over-direction-unknown");
    assert_eq!(count(&ministry, None), 0);

    view.direction = Some("incoming".into());
    view.family = Some("mla".into());
    let mapping = Mapping::try_from(&view).unwrap();
    let done = take_over(&mut ministry.register, file, Some(&mapping), &texts).unwrap();
    assert_eq!((taken(&done), done.faults), (8, 0), "{:?}", done.questions);
    assert_eq!(ministry.case("3-A").persons[0].name, "Herr D");
    let sent: MappingView = MappingView {
        columns: done.columns.iter().map(|one| column(&one.header, one.field.as_deref())).collect(),
        ..MappingView::default()
    };
    assert_eq!(sent.columns, view.columns, "what is shown can be sent back");
    let mut beyond = view.clone();
    beyond.columns.push(column("Betreff", Some("subject")));
    let beyond = Mapping::try_from(&beyond).unwrap();
    let plan = plan_take_over(&ministry.register, file, Some(&beyond), &texts).unwrap();
    assert!(plan.remarks.iter().any(|remark| remark.contains("Betreff")), "{:?}", plan.remarks);
    assert_eq!(done.remarks.iter().filter(|remark| remark.contains("no sheet")).count(), 0, "{:?}", done.remarks);

    let second = text(20).into_bytes();
    let later = OldRegister { name: "fremd-2.csv", bytes: &second };
    let again = take_over(&mut ministry.register, later, None, &texts).unwrap();
    assert_eq!(taken(&again), 8);
    assert!(again.remarks.iter().any(|remark| remark.contains("earlier take-over")), "{:?}", again.remarks);
    ministry.check();
}

#[test]
fn a_number_in_the_way_and_a_changed_line_are_named_and_kept() {
    let mut ministry = Desk::new("Ministry");
    let texts = english();
    let own = comity_core::casework::views::NewCase { reference: Some("2/2019".into()), ..mla("of our own") };
    ministry.register_case(&own);
    let head = "No;Date received;Country;In/Out;Type;Name\n";
    let bytes =
        format!("{head}1/2019;14/02/2019;France;in;MLA;A. Moor\n2/2019;15/02/2019;Spain;in;MLA;B. Vale\n").into_bytes();
    let done = take_over(&mut ministry.register, OldRegister { name: "a.csv", bytes: &bytes }, None, &texts).unwrap();
    assert_eq!((taken(&done), done.refused), (1, 1));
    let refused = done.rows.iter().find(|row| row.result == TakeOverResult::Refused).unwrap();
    assert!(refused.what == TakeOverLine::InTheWay && refused.why[0].contains("already has the number"), "{refused:?}");

    let changed = format!("{head}1/2019;14/02/2019;France;in;MLA;A. Moore\n3/2019;15/02/2019;Spain;in;MLA;C. Hill\n")
        .into_bytes();
    let file = OldRegister { name: "b.csv", bytes: &changed };
    let done = take_over(&mut ministry.register, file, None, &texts).unwrap();
    assert_eq!((taken(&done), done.refused), (1, 1));
    assert_eq!(ministry.case("1/2019").persons[0].name, "A. Moor", "nothing is overwritten");
    let (hash, last) = (ministry.hash(), ministry.register.own().last);
    take_over(&mut ministry.register, file, None, &texts).unwrap();
    assert_eq!((ministry.hash(), ministry.register.own().last), (hash, last), "the refused line is kept once");
    ministry.check();
}

#[test]
fn a_register_without_numbers_gets_names_that_stay() {
    let mut ministry = Desk::new("Ministry");
    let texts = english();
    let text =
        |name: &str| format!("Date received;Country;In/Out;Type;Name\n14/02/2019;France;in;MLA;{name}\n").into_bytes();
    let (one, other) = (text("A. Moor"), text("B. Vale"));
    let first = OldRegister { name: "box.csv", bytes: &one };
    let done = take_over(&mut ministry.register, first, None, &texts).unwrap();
    assert_eq!(done.rows[1].reference.as_deref(), Some("box 2"));
    let again =
        take_over(&mut ministry.register, OldRegister { name: "box.csv", bytes: &other }, None, &texts).unwrap();
    assert_eq!(again.rows[1].reference.as_deref(), Some("box 2 (2)"), "another line of the same place is another case");
    assert_eq!(taken(&take_over(&mut ministry.register, first, None, &texts).unwrap()), 0);
    assert_eq!(count(&ministry, None), 2);
    ministry.check();
}

#[test]
fn imported_cases_count_in_the_figures() {
    let mut ministry = Desk::new("Ministry");
    let file = OldRegister { name: "old-register.csv", bytes: ENGLISH };
    take_over(&mut ministry.register, file, None, &english()).unwrap();
    let query = comity_core::casework::views::FiguresQuery {
        from: "2018-01-01".into(),
        to: "2018-12-31".into(),
        ..Default::default()
    };
    let figures = comity_core::statistics::figures(&ministry.register, &query).unwrap();
    let new: u32 = figures.rows.iter().map(|row| row.new).sum();
    let lines = String::from_utf8_lossy(ENGLISH).matches("\nAG/2018/").count();
    assert_eq!(new as usize, lines, "every request of 2018 is counted in 2018");
    assert!(figures.rows.iter().all(|row| row.balances), "{:?}", figures.breaking);
}

#[test]
fn the_register_book_has_one_line_for_a_number_that_the_old_register_wrote_short() {
    let mut ministry = Desk::new("Ministry");
    let file = OldRegister { name: "old-register.xlsx", bytes: FRENCH };
    take_over(&mut ministry.register, file, None, &english()).unwrap();
    let row = ministry.row("001/2018");
    assert_eq!(casework::list_cases(&ministry.register, &CaseQuery::default()).unwrap().total, 420);
    casework::give_number(&mut ministry.register, row, Some("500/2018"), "stamped twice").unwrap();
    let query = comity_core::casework::views::RegisterBookQuery { year: 2018, direction: None };
    let book = comity_core::statistics::register_book(&ministry.register, &query).unwrap();
    let of_first: Vec<&str> =
        book.iter().filter(|line| line.case_id == Some(row.token())).map(|line| line.number.as_str()).collect();
    assert_eq!(of_first, ["001/2018", "500/2018"], "a number that was given keeps its line; its short form has none");
    let short: Vec<&str> =
        book.iter().map(|line| line.number.as_str()).filter(|number| !number.contains('/')).collect();
    assert!(short.is_empty(), "{short:?}");
}

#[test]
fn a_day_to_come_is_taken_over_by_no_line_as_one_that_has_been() {
    let mut ministry = Desk::new("Ministry");
    let text = "No;Date received;Date closed;Country;In/Out;Type;Name\n\
                AB/1;13/01/2025;20/02/2025;France;in;MLA;Person 1\n\
                AB/2;14/01/2025;20/02/2027;France;in;MLA;Person 2\n\
                AB/3;15/06/2027;;France;in;MLA;Person 3\n";
    let file = OldRegister { name: "old.csv", bytes: text.as_bytes() };
    let report = take_over(&mut ministry.register, file, None, &english()).unwrap();
    let said: Vec<_> = report.rows.iter().skip(1).map(|row| (row.line, row.result, row.why.join(" "))).collect();
    assert!(!said[0].2.contains("no day on which"), "{}", said[0].2);
    for (place, line, day) in [(1, 3, "2027"), (2, 4, "2027")] {
        let (at, result, why) = &said[place];
        assert_eq!((*at, *result), (line, TakeOverResult::Doubtful), "{why}");
        assert!(why.contains(day) && why.contains("no day on which this can have been"), "{why}");
    }
    assert_eq!(ministry.case("AB/1").closed_on.as_deref(), Some("2025-02-20"));
    let second = ministry.case("AB/2");
    assert_eq!((second.closed_on, second.received_on.as_deref()), (None, Some("2025-01-14")));
    assert_eq!(ministry.case("AB/3").received_on, None);
    ministry.check();
}
