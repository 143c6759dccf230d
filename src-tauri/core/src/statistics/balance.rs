//! The yearly table: opening + new − finalised = closing, per family and direction.
//!
//! The four columns are counted apart from each other, so that the equation can fail; the cases that make it fail
//! are named. Counting rules: a request counts from the day it was received or sent, and is finalised on the day it
//! was closed; a companion record and a case entered in error never count; a reopened case is open again. Companion records
//! have rows of their own, counted in the same way.

use std::collections::BTreeMap;

use super::StatisticsError;
use super::durations::Durations;
use super::facts::Facts;
use super::views::{BreakingCase, CompanionRow, Figures, FiguresQuery, FiguresRow, OutcomeCount};
use crate::ids::RowId;
use crate::law::Law;
use crate::model::dates::{CivilDate, Instant, PartialDate, today_in};
use crate::register::tables::figures::{self, Counted};
use crate::register::{Register, outcomes};

/// What is counted, and what the footnote tells of.
const REQUEST: &str = "request";
const ENQUIRY: &str = "enquiry";
/// Status of the stages that say that receipt was acknowledged.
const ACKNOWLEDGED: &str = "acknowledged";
/// Words of the law files' list of roles that stand beside the matter.
const BESIDE: &str = "persons_not_counted";

/// Counts the cases of a time.
pub fn figures(register: &Register, query: &FiguresQuery) -> Result<Figures, StatisticsError> {
    let day = |text: &str, field| text.trim().parse::<CivilDate>().map_err(|_| StatisticsError::NotADay { field });
    let (from, to) = (day(&query.from, "from")?, day(&query.to, "to")?);
    if to < from {
        return Err(StatisticsError::EndBeforeStart);
    }
    let unit = match query.unit.trim() {
        "" | "requests" => "requests",
        "persons" => "persons",
        "measures" => "measures",
        _ => return Err(StatisticsError::Unknown { field: "unit" }),
    };
    let zone = register.settings().map_err(StatisticsError::Register)?.time_zone;
    let mut table: BTreeMap<(String, String), Sums> = BTreeMap::new();
    let mut answer = Figures {
        from: from.to_string(),
        to: to.to_string(),
        unit: unit.to_owned(),
        rows: Vec::new(),
        breaking: Vec::new(),
        enquiries: 0,
        companions: Vec::new(),
        undated: 0,
        facts: Vec::new(),
        durations: Vec::new(),
        acknowledged: Vec::new(),
    };
    let mut companions: BTreeMap<(String, String), Beside> = BTreeMap::new();
    let mut facts = Facts::default();
    let (mut durations, mut acknowledged) = (Durations::default(), Durations::default());
    let acknowledging = acknowledging(register.law());
    for case in figures::counted(register.connection(), register.law().list(BESIDE), &acknowledging)? {
        let weight = match unit {
            "persons" => case.persons,
            "measures" => case.measures,
            _ => 1,
        };
        let course = Course::of(&case, |entered| today_in(zone, Instant(entered)));
        let within = |on: CivilDate| from <= on && on <= to;
        if case.record != REQUEST {
            answer.enquiries += u32::from(case.record == ENQUIRY && within(course.start));
            let sums = companions.entry((case.record, case.direction.unwrap_or_default())).or_default();
            sums.add(&course, from, to);
            continue;
        }
        let (Some(family), Some(direction)) = (case.family.clone(), case.direction.clone()) else {
            answer.breaking.push(breaking(case.id, case.reference, "no_family", weight));
            continue;
        };
        let before = course.start < from;
        let opening = before && course.end.is_open_on(from);
        let new = within(course.start);
        if new {
            facts.take(&case, &direction);
        }
        let finalised = matches!(course.end, End::On(on) if within(on));
        if finalised {
            durations.take(&family, &direction, course.days);
        }
        if let Some(on) = course.acknowledged.as_ref().filter(|on| within(on.earliest())) {
            acknowledged.take(&family, &direction, days_between(&course.told, on));
        }
        let closing = course.start <= to && course.end.is_open_after(to);
        let sums = table.entry((family, direction)).or_default();
        for (column, counts) in [
            (&mut sums.opening, opening),
            (&mut sums.new, new),
            (&mut sums.finalised, finalised),
            (&mut sums.closing, closing),
        ] {
            *column += if counts { weight } else { 0 };
        }
        if finalised && weight > 0 {
            for (outcome, count) in outcomes(register, case.id, case.outcome, unit, weight)? {
                *sums.outcomes.entry(outcome).or_default() += count;
            }
        }
        answer.undated += u32::from(course.is_undated && (opening || new || finalised || closing));
        let off = i32::from(opening) + i32::from(new) - i32::from(finalised) - i32::from(closing);
        if off != 0 && weight > 0 {
            let mut found = breaking(case.id, case.reference, course.fault(), weight);
            found.off_by *= off;
            answer.breaking.push(found);
        }
    }
    answer.facts = facts.counts();
    answer.durations = durations.rows();
    answer.acknowledged = acknowledged.rows();
    let companions =
        companions.into_iter().filter(|(_, sums)| sums.opening + sums.new + sums.finalised + sums.closing > 0);
    answer.companions = companions
        .map(|((record, direction), sums)| CompanionRow {
            record,
            direction,
            opening: sums.opening,
            new: sums.new,
            finalised: sums.finalised,
            closing: sums.closing,
        })
        .collect();
    answer.breaking.sort_by(|a, b| (&a.why, &a.reference).cmp(&(&b.why, &b.reference)));
    answer.rows = table
        .into_iter()
        .filter(|(_, sums)| sums.opening + sums.new + sums.finalised + sums.closing > 0)
        .map(|((family, direction), sums)| FiguresRow {
            family,
            direction,
            balances: i64::from(sums.opening) + i64::from(sums.new) - i64::from(sums.finalised)
                == i64::from(sums.closing),
            opening: sums.opening,
            new: sums.new,
            finalised: sums.finalised,
            closing: sums.closing,
            outcomes: sums.outcomes.into_iter().map(|(outcome, count)| OutcomeCount { outcome, count }).collect(),
        })
        .collect();
    Ok(answer)
}

/// How a finalised case came out, for as many as it weighs: counted by persons, each has an outcome of its own.
fn outcomes(
    register: &Register,
    case: RowId,
    of_case: Option<String>,
    unit: &str,
    weight: u32,
) -> Result<Vec<(Option<String>, u32)>, StatisticsError> {
    let rows = if unit == "persons" && weight > 1 { register.case_rows(case)? } else { None };
    let Some(rows) = rows else { return Ok(vec![(of_case, weight)]) };
    let told = outcomes::of_persons(&rows, register.law());
    let persons = outcomes::counted(&rows, register.law());
    Ok(persons.into_iter().map(|person| (told.get(&person.row).cloned(), 1)).collect())
}

/// Stages that say that receipt was acknowledged.
fn acknowledging(law: &Law) -> Vec<String> {
    let stages = law.procedures().iter().flat_map(|procedure| &procedure.stages);
    stages.filter(|stage| stage.status == ACKNOWLEDGED).map(|stage| stage.code.clone()).collect()
}

/// Whole days, where both dates are known to the day and in this order.
fn days_between(first: &Option<PartialDate>, last: &PartialDate) -> Option<u32> {
    let first = first.as_ref().filter(|date| date.is_full())?;
    let last = Some(last).filter(|date| date.is_full())?;
    u32::try_from(last.earliest().days_since(first.earliest())).ok()
}

#[derive(Default)]
struct Sums {
    opening: u32,
    new: u32,
    finalised: u32,
    closing: u32,
    outcomes: BTreeMap<Option<String>, u32>,
}

/// Companion records of one kind in one direction, whatever the table counts.
#[derive(Default)]
struct Beside {
    opening: u32,
    new: u32,
    finalised: u32,
    closing: u32,
}

impl Beside {
    fn add(&mut self, course: &Course, from: CivilDate, to: CivilDate) {
        let within = |on: CivilDate| from <= on && on <= to;
        self.opening += u32::from(course.start < from && course.end.is_open_on(from));
        self.new += u32::from(within(course.start));
        self.finalised += u32::from(matches!(course.end, End::On(on) if within(on)));
        self.closing += u32::from(course.start <= to && course.end.is_open_after(to));
    }
}

fn breaking(id: RowId, reference: Option<String>, why: &str, weight: u32) -> BreakingCase {
    BreakingCase {
        case_id: id.token(),
        reference: reference.unwrap_or_default(),
        why: why.to_owned(),
        off_by: i32::try_from(weight).unwrap_or(i32::MAX),
    }
}

/// From when to when a case counts.
struct Course {
    start: CivilDate,
    end: End,
    /// Neither received nor sent on a known day.
    is_undated: bool,
    /// From the first to the last day, where both are known to the day and in this order.
    days: Option<u32>,
    /// Received or sent.
    told: Option<PartialDate>,
    acknowledged: Option<PartialDate>,
}

enum End {
    Open,
    On(CivilDate),
    /// Closed, nobody knows when: it is in no year's finalised ones, and open in none.
    Unknown,
}

impl End {
    /// Whether the case was still open when a day began. Nobody can say that an end without a date came before it.
    fn is_open_on(&self, day: CivilDate) -> bool {
        match self {
            Self::On(on) => *on >= day,
            Self::Open | Self::Unknown => true,
        }
    }

    fn is_open_after(&self, day: CivilDate) -> bool {
        match self {
            Self::Open => true,
            Self::On(on) => *on > day,
            Self::Unknown => false,
        }
    }
}

impl Course {
    fn of(case: &Counted, day_of: impl Fn(i64) -> CivilDate) -> Self {
        let date = |text: &Option<String>| text.as_deref().and_then(|text| PartialDate::from_column(text).ok());
        let told = date(&case.received_or_sent);
        let is_undated = told.is_none();
        let start = told.clone().or_else(|| date(&case.first_step)).map(|date| date.earliest());
        let start = start.unwrap_or_else(|| day_of(case.entered_at));
        let end = match (case.is_closed, date(&case.closed)) {
            (false, _) => End::Open,
            (true, None) => End::Unknown,
            // Of a month or a year only the days after the start can be meant.
            (true, Some(on)) if on.earliest() < start && start <= on.latest() => End::On(start),
            (true, Some(on)) => End::On(on.earliest()),
        };
        let closed = date(&case.closed).filter(|_| case.is_closed);
        let days = closed.and_then(|closed| days_between(&told, &closed));
        Self { start, end, is_undated, days, told, acknowledged: date(&case.acknowledged) }
    }

    fn fault(&self) -> &'static str {
        match self.end {
            End::Unknown if self.is_undated => "no_date",
            End::Unknown => "closed_without_date",
            _ => "closed_before_received",
        }
    }
}
