//! Whole rows against a plain oracle that knows "the next day" and "the day before" and nothing else: months, lengths
//! counted back, the day of the event as day one, days that move, days that are not counted, and renewals.

use super::counting::{next_day, plain};
use super::faults::{LISTS, RULES};
use super::*;

type Day = (i32, u32, u32);

/// Numbers that look like chance and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(limit)).unwrap()
    }
}

fn day_before(day: Day) -> Day {
    let (year, month, number) = day;
    if number > 1 {
        return (year, month, number - 1);
    }
    let mut found = if month > 1 { (year, month - 1, 28) } else { (year - 1, 12, 28) };
    while next_day(found) != day {
        found = next_day(found);
    }
    found
}

/// The same number some months on or back, or the last day of a month that has none.
fn months_away(day: Day, months: u32, step: fn(i32, u32) -> (i32, u32)) -> Day {
    let (mut year, mut month) = (day.0, day.1);
    for _ in 0..months {
        (year, month) = step(year, month);
    }
    let mut found = (year, month, 1);
    while found.2 < day.2 && next_day(found).1 == month {
        found = next_day(found);
    }
    found
}

/// What is drawn of one row.
#[derive(Debug)]
struct Drawn {
    start: Day,
    length: u32,
    unit: &'static str,
    backward: bool,
    day_zero: bool,
    rolls: bool,
    /// Days after the start at which counting stops, and for how many.
    pause: Option<(u32, u32)>,
    /// Days by which the date was made longer, once.
    granted: Option<u32>,
}

const LONGER: u32 = 10;

impl Drawn {
    fn new(dice: &mut Dice) -> Self {
        let mut start = (2027, 12, 1);
        for _ in 0..dice.below(500) {
            start = next_day(start);
        }
        let unit = ["days", "months", "working_days"][dice.below(3) as usize];
        let backward = dice.below(4) == 0;
        Self {
            start,
            length: 1 + dice.below(if unit == "months" { 14 } else { 60 }),
            unit,
            backward,
            day_zero: dice.below(3) == 0,
            rolls: dice.below(3) == 0,
            pause: (!backward && dice.below(3) == 0).then(|| (dice.below(70), 1 + dice.below(30))),
            granted: (!backward && dice.below(4) == 0).then(|| 1 + dice.below(2 * LONGER)),
        }
    }

    fn row(&self) -> String {
        let mut row = format!("length = {}\nunit = \"{}\"\n", self.length, self.unit);
        row += &format!(
            "backward = {}\ncount_day_zero = {}\nrolls_forward = {}\n",
            self.backward, self.day_zero, self.rolls
        );
        row += &format!("renewal = {{ length = {LONGER}, unit = \"days\", times = 1, on_request = true }}");
        let pause = r#"
[[pause]]
code = "P"
instruments = ["i"]
deadlines = ["D"]
from = { dates = ["paused_on"] }
until = { dates = ["resumed_on"] }
source = "art. 2"
sure = "read"
"#;
        RULES.replace("length = 5\nunit = \"working_days\"", &row) + pause
    }

    fn away(&self, days: u32) -> Day {
        (0..days).fold(self.start, |day, _| next_day(day))
    }

    /// Counted on fingers.
    fn due(&self, is_free: impl Fn(Day) -> bool) -> Day {
        let step: fn(Day) -> Day = if self.backward { day_before } else { next_day };
        let mut due = self.start;
        match self.unit {
            "months" => {
                let on = |year, month| if month == 12 { (year + 1, 1) } else { (year, month + 1) };
                let back = |year, month| if month == 1 { (year - 1, 12) } else { (year, month - 1) };
                due = months_away(due, self.length, if self.backward { back } else { on });
                // The day before, so that the day of the event is inside.
                due = match (self.day_zero, self.backward) {
                    (false, _) => due,
                    (true, false) => day_before(due),
                    (true, true) => next_day(due),
                };
            }
            unit => {
                let counts = |day: Day| unit == "days" || !is_free(day);
                let mut left = self.length - u32::from(self.day_zero && counts(due));
                while left > 0 {
                    due = step(due);
                    left -= u32::from(counts(due));
                }
            }
        }
        if let Some((_, days)) = self.pause.filter(|(after, _)| plain(self.away(*after)) <= plain(due)) {
            due = (0..days).fold(due, |day, _| next_day(day));
        }
        while self.rolls && is_free(due) {
            due = next_day(due);
        }
        due
    }
}

#[test]
fn whole_rows_agree_with_counting_on_fingers() {
    let calendar = OfficeCalendar {
        weekend: vec![5, 6],
        holidays: ["2027-12-30", "2028-01-02", "2028-02-29", "2028-12-31"].into_iter().map(date).collect(),
    };
    let is_free = |day: Day| {
        // 2025-12-01 was a Monday.
        let (mut walked, mut weekday) = ((2025, 12, 1), 1_u8);
        while walked != day {
            walked = next_day(walked);
            weekday = weekday % 7 + 1;
        }
        weekday == 5 || weekday == 6 || calendar.holidays.contains(&plain(day))
    };
    let lists = LISTS.replace(r#"dates = ["received_on"]"#, r#"dates = ["received_on", "paused_on", "resumed_on"]"#);
    let mut dice = Dice(20_270_301);
    for _ in 0..600 {
        let drawn = Drawn::new(&mut dice);
        let law = Law::from_files(&[("lists", &lists), ("rules", &drawn.row())]).unwrap();
        let mut facts = CaseFacts { family: "f", direction: "incoming", instrument: Some("i"), ..CaseFacts::default() };
        facts.named_dates.insert("received_on", plain(drawn.start));
        if let Some((after, days)) = drawn.pause {
            facts.named_dates.insert("paused_on", plain(drawn.away(after)));
            facts.named_dates.insert("resumed_on", plain(drawn.away(after + days)));
        }
        let due = drawn.due(is_free);
        let until = drawn.granted.map(|days| (0..days).fold(due, |day, _| next_day(day)));
        facts.granted.extend(until.map(|until| GrantedRenewal {
            code: "D",
            person: None,
            on: plain(drawn.start),
            until: plain(until),
        }));
        let found = evaluate(&law, &facts, plain(drawn.start), &calendar);
        let row = one(&found, "D");
        assert_eq!(row.due_on, plain(until.unwrap_or(due)), "{drawn:?}");
        assert_eq!(row.beyond.is_some(), drawn.granted.is_some_and(|days| days > LONGER), "{drawn:?}");
        let mut act_by = until.unwrap_or(due);
        while is_free(act_by) {
            act_by = day_before(act_by);
        }
        assert_eq!(row.act_by, plain(act_by), "{drawn:?}");
    }
}
