//! By when an outgoing paper must leave us: the due date less the days to the partner, as the directory says or as our
//! own letters took.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::views::{DeadlineView, SendBy};
use super::{CaseworkError, office_rows, read};
use crate::ids::RowId;
use crate::model::dates::{CivilDate, PartialDate};
use crate::register::Register;
use crate::register::standing::{self, Settings};
use crate::register::tables::letters;

/// Letters that are measured at least before a transit is said to be usual.
const LEAST: usize = 3;
/// Code of a limit that the office entered; whose act it is, nobody said.
const ENTERED: &str = "entered";

/// Days to a partner, and where they come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Transit {
    days: u32,
    /// How many letters were measured; none: typed into the directory.
    measured: Option<u32>,
}

/// Works out days of sending; each case, and each partner's letters, are looked up once.
pub(super) struct Sending<'r> {
    register: &'r Register,
    settings: Arc<Settings>,
    cases: BTreeMap<RowId, Option<Transit>>,
    /// What letters to and from a State took.
    partners: BTreeMap<String, Option<Transit>>,
}

impl<'r> Sending<'r> {
    pub(super) fn new(register: &'r Register) -> Result<Self, CaseworkError> {
        let settings = register.settings()?;
        Ok(Self { register, settings, cases: BTreeMap::new(), partners: BTreeMap::new() })
    }

    /// When something must leave us to be with the partner by a deadline of an outgoing case; nothing for a deadline that
    /// is met, is the partner's own act, or where nobody knows how long a paper takes.
    pub(super) fn of_case(&mut self, case: RowId, deadline: &DeadlineView) -> Result<Option<SendBy>, CaseworkError> {
        if deadline.met || deadline.promptly.is_some() || !self.is_ours(deadline) {
            return Ok(None);
        }
        let Ok(due_on) = deadline.due_on.parse::<CivilDate>() else { return Ok(None) };
        let transit = match self.cases.get(&case) {
            Some(known) => *known,
            None => {
                let found = self.transit(case)?;
                self.cases.insert(case, found);
                found
            }
        };
        Ok(transit.map(|transit| SendBy {
            on: self.settings.calendar.working_day_on_or_before(due_on.minus_days(u64::from(transit.days))).to_string(),
            days: transit.days,
            basis: if transit.measured.is_some() { "measured" } else { "typed" }.to_owned(),
            letters: transit.measured,
        }))
    }

    /// Whether the act is one of the requesting State, which sends. What records set is practice, not a paper to send.
    fn is_ours(&self, deadline: &DeadlineView) -> bool {
        let rows = self.register.law().rows();
        let falls_on = rows.deadline.iter().find(|row| row.code == deadline.code).map(|row| row.falls_on.as_str());
        matches!(falls_on, Some("requesting")) || deadline.code == ENTERED
    }

    fn transit(&mut self, case: RowId) -> Result<Option<Transit>, CaseworkError> {
        let state = read::load_case(self.register, case)?;
        let Some(partner) = standing::text(&state, 4).filter(|_| standing::text(&state, 3) == Some("outgoing")) else {
            return Ok(None);
        };
        let typed = office_rows::partner_entry(self.register, &state)?.and_then(|entry| entry.transit_days);
        if let Some(days) = typed.and_then(|days| u32::try_from(days).ok()) {
            return Ok(Some(Transit { days, measured: None }));
        }
        if let Some(known) = self.partners.get(partner) {
            return Ok(*known);
        }
        let journeys = letters::journeys(self.register.connection(), partner)?;
        let days: Vec<u32> = journeys.iter().filter_map(|(sent, come)| days_between(sent, come)).collect();
        let measured = u32::try_from(days.len()).unwrap_or(u32::MAX);
        let transit = median(days).map(|days| Transit { days, measured: Some(measured) });
        self.partners.insert(partner.to_owned(), transit);
        Ok(transit)
    }
}

/// Whole days from one day to another; nothing where one is known to the month only, or came first.
fn days_between(sent: &str, come: &str) -> Option<u32> {
    let day = |column: &str| {
        let date = PartialDate::from_column(column).ok().filter(PartialDate::is_full);
        date.map(|date| date.earliest())
    };
    u32::try_from(day(come)?.days_since(day(sent)?)).ok()
}

/// The middle one; of an even number the longer of the two in the middle, so that a paper leaves early, never late.
fn median(mut days: Vec<u32>) -> Option<u32> {
    if days.len() < LEAST {
        return None;
    }
    days.sort_unstable();
    days.get(days.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_journey_counts_and_of_two_the_longer() {
        assert_eq!(median(vec![9, 30]), None, "two letters are no measure");
        assert_eq!(median(vec![30, 5, 9]), Some(9));
        assert_eq!(median(vec![30, 5, 9, 11]), Some(11));
    }

    #[test]
    fn a_journey_has_two_whole_days_in_their_order() {
        assert_eq!(days_between("2026-03-01", "2026-03-13"), Some(12));
        assert_eq!(days_between("2026-03-13", "2026-03-01"), None);
        assert_eq!(days_between("2026-03", "2026-03-13"), None);
    }
}
