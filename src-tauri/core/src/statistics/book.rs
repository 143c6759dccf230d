//! The register book: one line per number, in the order of the numbers, none left out.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::StatisticsError;
use super::views::{RegisterBookLine, RegisterBookQuery};
use crate::ids::RowId;
use crate::model::dates::PartialDate;
use crate::register::tables::figures::{self, Numbered};
use crate::register::tables::settings;
use crate::register::{NUMBER_PATTERN, Register};
use crate::text::fold::reference_parts;

/// What stands for a direction in numbers by the office's pattern.
const DIRECTIONS: [(&str, &str); 2] = [("incoming", "IN"), ("outgoing", "OUT")];

/// Kind of a number as an old register wrote it.
const TAKEN_OVER: &str = "taken_over";

/// The lines of a year, in one direction or both.
///
/// A number belongs to the year it names (`MLA-IN-2026-0001`), else to the year its request was received or sent:
/// a request of December that was entered in January stands where its number stands.
pub fn register_book(register: &Register, query: &RegisterBookQuery) -> Result<Vec<RegisterBookLine>, StatisticsError> {
    let direction = query.direction.as_deref().map(str::trim).filter(|direction| !direction.is_empty());
    if direction.is_some_and(|wanted| !DIRECTIONS.iter().any(|(code, _)| *code == wanted)) {
        return Err(StatisticsError::Unknown { field: "direction" });
    }
    let connection = register.connection();
    let pattern = settings::value(connection, "number_pattern")?.unwrap_or_else(|| NUMBER_PATTERN.to_owned());
    let numbers = figures::numbered(connection)?;
    let in_full = in_full(&numbers);
    let mut lines: Vec<RegisterBookLine> = numbers
        .into_iter()
        .filter(|numbered| !is_short_form(numbered, &in_full))
        .filter_map(|numbered| {
            let (line, own_year) = line(numbered);
            let year = year_in(&line.number, own_year).or(own_year);
            (year == Some(query.year)).then_some(line)
        })
        .filter(|line| match (direction, &line.direction) {
            (None, _) => true,
            (Some(wanted), Some(own)) => wanted == own,
            // A void number has no case; it stands where the office's pattern puts it, or in both books.
            (Some(wanted), None) => fits(&line.number, &pattern, wanted),
        })
        .collect();
    lines.sort_by(|a, b| in_order(&a.number, &b.number).then_with(|| a.case_id.cmp(&b.case_id)));
    Ok(lines)
}

/// The line of a number, and the year of its own dates.
fn line(numbered: Numbered) -> (RegisterBookLine, Option<i32>) {
    let [
        reason,
        in_error,
        own_reference,
        family,
        direction,
        record,
        received_on,
        dated_on,
        first_step,
        given_on,
        partner,
        their_reference,
        applicant,
        subject,
        officer,
        stage,
        outcome,
        closed_on,
        place,
        held_by,
    ] = numbered.texts;
    let on = match direction.as_deref() {
        Some("outgoing") => dated_on.or(received_on),
        Some(_) => received_on.or(dated_on),
        None => given_on,
    };
    let date = |text: &Option<String>| text.as_deref().and_then(|text| PartialDate::from_column(text).ok());
    let year = date(&on).or_else(|| date(&first_step)).map(|date| date.earliest().year());
    let line = RegisterBookLine {
        further: own_reference.filter(|own| *own != numbered.number),
        number: numbered.number,
        kind: numbered.kind,
        case_id: numbered.case.map(RowId::token),
        reason: reason.or_else(|| in_error.clone()),
        in_error: in_error.is_some(),
        family,
        direction,
        record,
        on: date(&on).map(|date| date.iso()),
        partner,
        their_reference,
        applicant,
        persons: numbered.persons,
        subject,
        officer,
        stage,
        outcome,
        closed_on: closed_on.filter(|on| !on.is_empty()),
        place,
        held_by,
    };
    (line, year)
}

/// The parts of all numbers of a case but those that an old register wrote.
fn in_full(numbers: &[Numbered]) -> BTreeMap<RowId, Vec<Vec<String>>> {
    let mut in_full: BTreeMap<RowId, Vec<Vec<String>>> = BTreeMap::new();
    for numbered in numbers.iter().filter(|numbered| numbered.kind != TAKEN_OVER) {
        if let Some(case) = numbered.case {
            in_full.entry(case).or_default().push(reference_parts(&numbered.number));
        }
    }
    in_full
}

/// The old register wrote `7` where the number in full is `007/2018`: one number, one line.
fn is_short_form(numbered: &Numbered, in_full: &BTreeMap<RowId, Vec<Vec<String>>>) -> bool {
    let numbers = numbered.case.and_then(|case| in_full.get(&case)).filter(|_| numbered.kind == TAKEN_OVER);
    let short = reference_parts(&numbered.number);
    !short.is_empty() && numbers.is_some_and(|numbers| numbers.iter().any(|full| full.starts_with(&short)))
}

/// The year a number names; where it holds several groups of four figures, the one that is its request's year.
fn year_in(number: &str, own: Option<i32>) -> Option<i32> {
    let groups = number.split(|c: char| !c.is_ascii_digit()).filter(|group| group.len() == 4);
    let years: Vec<i32> =
        groups.filter_map(|group| group.parse().ok()).filter(|year| (1900..=2100).contains(year)).collect();
    years.iter().copied().find(|year| Some(*year) == own).or_else(|| years.first().copied())
}

/// Whether a number can have been made by the office's pattern for this direction, or by none for either.
fn fits(number: &str, pattern: &str, direction: &str) -> bool {
    let made_for = |word: &str| {
        let filled = pattern.replace("{direction}", word);
        let mut parts = filled.split(['{', '}']).enumerate().filter(|(place, _)| place % 2 == 0).map(|(_, part)| part);
        let start = parts.next().unwrap_or_default();
        let mut rest = number.strip_prefix(start);
        for part in parts {
            rest = rest.and_then(|rest| rest.find(part).and_then(|at| rest.get(at + part.len()..)));
        }
        rest.is_some()
    };
    let by_pattern: Vec<&str> = DIRECTIONS.iter().filter(|(_, word)| made_for(word)).map(|(code, _)| *code).collect();
    by_pattern.is_empty() || by_pattern.contains(&direction)
}

/// Numbers by their parts: figures by their size, the rest by letter, so that 9 stands before 10.
fn in_order(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (parts(a).into_iter(), parts(b).into_iter());
    loop {
        match (left.next(), right.next()) {
            (None, None) => return a.cmp(b),
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(x), Some(y)) if x != y => return x.cmp(&y),
            _ => {}
        }
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Part<'n> {
    Figures(u64),
    Letters(&'n str),
}

fn parts(number: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = number;
    while let Some(first) = rest.chars().next() {
        let figures = first.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != figures).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        parts.push(match part.parse() {
            Ok(size) if figures => Part::Figures(size),
            _ => Part::Letters(part),
        });
        rest = after;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_in_the_order_of_their_parts() {
        let mut numbers = ["MLA-2026-10", "MLA-2026-9", "EXT-2026-11", "MLA-2026-B2", "7/98", "10/98"];
        numbers.sort_by(|a, b| in_order(a, b));
        assert_eq!(numbers, ["7/98", "10/98", "EXT-2026-11", "MLA-2026-9", "MLA-2026-10", "MLA-2026-B2"]);
    }

    #[test]
    fn a_number_names_its_year_or_none() {
        assert_eq!(year_in("MLA-IN-2026-0001", Some(2025)), Some(2026));
        assert_eq!(year_in("EXT-2025-2019", Some(2025)), Some(2025));
        assert_eq!(year_in("12/98", Some(1998)), None);
        assert_eq!(year_in("MLA-0007-2024", None), Some(2024));
    }

    #[test]
    fn a_void_number_stands_in_the_book_its_pattern_names() {
        let pattern = "{family}-{direction}-{year}-{number}";
        assert!(fits("MLA-IN-2026-0003", pattern, "incoming") && !fits("MLA-IN-2026-0003", pattern, "outgoing"));
        assert!(fits("MLA-OUT-2026-0003", pattern, "outgoing") && !fits("MLA-OUT-2026-0003", pattern, "incoming"));
        assert!(fits("17/2026", pattern, "incoming") && fits("17/2026", pattern, "outgoing"));
        assert!(fits("2026/17", "{year}/{number}", "incoming") && fits("2026/17", "{year}/{number}", "outgoing"));
    }
}
