//! Facts of requests and persons, counted: what was answered, what was answered with "not known", what was not asked.

use std::collections::BTreeMap;

use super::views::{FactCount, FactCounts};
use crate::register::tables::figures::Counted;

/// Facts of a request, in the order they are shown; those of persons follow.
const OF_REQUESTS: [&str; 5] = ["crime_tags", "principal_offence", "proceedings", "instrument", "channel"];
const OF_PERSONS: [&str; 2] = ["sex", "age_band"];
/// The answer that nobody knows.
const UNKNOWN: &str = "unknown";

/// Answers of one fact in one direction: how many could have been given, and how often each was.
#[derive(Default)]
struct Answers {
    of: u32,
    values: BTreeMap<Option<String>, u32>,
}

impl Answers {
    /// Counts one request or person; several tags of one stand in one text.
    fn take<'t>(&mut self, told: impl Iterator<Item = &'t str>) {
        self.of += 1;
        let mut is_told = false;
        for value in told.filter(|value| !value.is_empty()) {
            is_told = true;
            *self.values.entry(Some(value.to_owned())).or_default() += 1;
        }
        if !is_told {
            *self.values.entry(None).or_default() += 1;
        }
    }
}

/// Facts of the requests that are new in a time.
#[derive(Default)]
pub(super) struct Facts(BTreeMap<(String, usize), Answers>);

impl Facts {
    /// Counts a new request and its persons.
    pub(super) fn take(&mut self, case: &Counted, direction: &str) {
        for (place, told) in case.facts.iter().enumerate() {
            let told = told.as_deref().unwrap_or_default().trim();
            let answers = self.0.entry((direction.to_owned(), place)).or_default();
            if OF_REQUESTS.get(place) == Some(&"crime_tags") {
                answers.take(told.split_whitespace());
            } else {
                answers.take(std::iter::once(told));
            }
        }
        for person in &case.person_facts {
            for (place, told) in person.iter().enumerate() {
                let answers = self.0.entry((direction.to_owned(), OF_REQUESTS.len() + place)).or_default();
                answers.take(told.as_deref().map(str::trim).into_iter());
            }
        }
    }

    /// The answers by direction, each fact in its place; "not known" and "not asked" come last.
    pub(super) fn counts(self) -> Vec<FactCounts> {
        let fields = OF_REQUESTS.iter().map(|field| (*field, "requests"));
        let fields: Vec<(&str, &str)> = fields.chain(OF_PERSONS.iter().map(|field| (*field, "persons"))).collect();
        let counts = |((direction, place), answers): ((String, usize), Answers)| {
            let (field, unit) = fields.get(place).copied()?;
            let mut values: Vec<FactCount> =
                answers.values.into_iter().map(|(value, count)| FactCount { value, count }).collect();
            values.sort_by_key(|each| (each.value.is_none(), each.value.as_deref() == Some(UNKNOWN)));
            Some(FactCounts { field: field.to_owned(), direction, unit: unit.to_owned(), of: answers.of, values })
        };
        self.0.into_iter().filter_map(counts).collect()
    }
}
