//! A whole column decides what its doubtful dates mean.

use std::collections::BTreeMap;

use super::reading::{DateCell, Style};
use crate::model::dates::{CivilDate, PartialDate};

/// Days that must be known before a column counts as kept in order of date.
const ENOUGH: usize = 8;

/// A cell of a date column, decided or not.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Settled {
    #[default]
    Blank,
    Date(PartialDate),
    /// Either of two days; nothing says which.
    Either(PartialDate, PartialDate),
    /// The spreadsheet program's date stands out of order, and with day and month exchanged it would not.
    Exchanged(PartialDate, PartialDate),
    Unread,
}

impl Settled {
    /// The date, where it is certain.
    pub fn date(&self) -> Option<&PartialDate> {
        match self {
            Self::Date(date) => Some(date),
            _ => None,
        }
    }
}

/// One sheet's part of a column: cells in the order of their lines, and the year the sheet is about at each.
pub type Part = Vec<(DateCell, Option<i32>)>;

/// Decides a column. All its parts were written by the same hands, so one is evidence for the other; the order of
/// date holds within a part only.
pub fn settle(parts: &[Part]) -> Vec<Vec<Settled>> {
    let evidence = Evidence::of(parts);
    parts.iter().map(|part| settle_part(part, &evidence)).collect()
}

/// How often the day came first, and how often the month, where only one was possible.
#[derive(Default)]
struct Evidence {
    by_style: BTreeMap<Style, (usize, usize)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    DayFirst,
    MonthFirst,
}

impl Evidence {
    fn of(parts: &[Part]) -> Self {
        let mut evidence = Self::default();
        for (cell, context) in parts.iter().flatten() {
            if let DateCell::Numbers { first, second, year, style } = cell
                && let Some(year) = year.or(*context)
            {
                let count = evidence.by_style.entry(*style).or_default();
                match orders(year, *first, *second) {
                    (Some(_), None) => count.0 += 1,
                    (None, Some(_)) => count.1 += 1,
                    _ => {}
                }
            }
        }
        evidence
    }

    fn verdict(&self, style: Style) -> Option<Order> {
        let one_sided = |(day, month): (usize, usize)| match (day, month) {
            (1.., 0) => Some(Order::DayFirst),
            (0, 1..) => Some(Order::MonthFirst),
            _ => None,
        };
        match self.by_style.get(&style) {
            Some(count) if *count != (0, 0) => one_sided(*count),
            _ => one_sided(self.by_style.values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1))),
        }
    }
}

/// The day each order gives.
fn orders(year: i32, first: u32, second: u32) -> (Option<CivilDate>, Option<CivilDate>) {
    (CivilDate::new(year, second, first).ok(), CivilDate::new(year, first, second).ok())
}

fn settle_part(part: &Part, evidence: &Evidence) -> Vec<Settled> {
    let mut settled: Vec<Settled> = part.iter().map(|(cell, year)| alone(cell, *year)).collect();
    let is_ordered = is_ordered(&settled);
    // From the top down, so that each decided date helps the next.
    for place in 0..settled.len() {
        let Some((cell, context)) = part.get(place) else { continue };
        let decided = match (settled.get(place), cell) {
            (Some(Settled::Either(day_first, month_first)), DateCell::Numbers { style, .. }) => {
                let by_style = evidence.verdict(*style);
                let by_order = if is_ordered { by_order(&settled, place, day_first, month_first) } else { None };
                match (by_style, by_order) {
                    (Some(one), Some(other)) if one != other => continue,
                    (Some(Order::DayFirst), _) | (None, Some(Order::DayFirst)) => Settled::Date(day_first.clone()),
                    (Some(Order::MonthFirst), _) | (None, Some(Order::MonthFirst)) => {
                        Settled::Date(month_first.clone())
                    }
                    (None, None) => continue,
                }
            }
            (Some(Settled::Date(date)), DateCell::Fixed { by_program: true, .. }) if is_ordered => {
                let day = date.earliest();
                let Ok(exchanged) = CivilDate::new(day.year(), day.day(), day.month()) else { continue };
                let exchanged = PartialDate::from(exchanged);
                // Only where the line before and the line after both speak against it.
                let (before, after) = neighbours(&settled, place);
                let fits = |date: &PartialDate| fits(date, before, after);
                if exchanged == *date || before.is_none() || after.is_none() || fits(date) || !fits(&exchanged) {
                    continue;
                }
                Settled::Exchanged(date.clone(), exchanged)
            }
            (Some(Settled::Unread), DateCell::MonthOnly(month)) => match context {
                Some(year) => {
                    PartialDate::parse(&format!("{year:04}-{month:02}")).map_or(Settled::Unread, Settled::Date)
                }
                None => continue,
            },
            _ => continue,
        };
        if let Some(target) = settled.get_mut(place) {
            *target = decided;
        }
    }
    settled
}

/// What a cell means by itself.
fn alone(cell: &DateCell, context: Option<i32>) -> Settled {
    match cell {
        DateCell::Blank => Settled::Blank,
        DateCell::Fixed { date, .. } => Settled::Date(date.clone()),
        DateCell::Numbers { first, second, year, .. } => match year.or(context) {
            None => Settled::Unread,
            Some(year) => match orders(year, *first, *second) {
                (Some(a), Some(b)) if a != b => Settled::Either(a.into(), b.into()),
                (Some(day), _) | (None, Some(day)) => Settled::Date(day.into()),
                (None, None) => Settled::Unread,
            },
        },
        DateCell::NoYear { day, month } => context
            .and_then(|year| CivilDate::new(year, *month, *day).ok())
            .map_or(Settled::Unread, |day| Settled::Date(day.into())),
        DateCell::MonthOnly(_) | DateCell::Unread => Settled::Unread,
    }
}

/// Whether the known days of a part go up from line to line, but for a slip and one more in twenty.
fn is_ordered(settled: &[Settled]) -> bool {
    let days: Vec<&PartialDate> = settled.iter().filter_map(Settled::date).filter(|date| date.is_full()).collect();
    let pairs = days.len().saturating_sub(1);
    let rising = days.iter().zip(days.iter().skip(1)).filter(|(a, b)| a.earliest() <= b.earliest()).count();
    days.len() >= ENOUGH && pairs - rising <= 1 + pairs / 20
}

/// The nearest certain dates above and below.
fn neighbours(settled: &[Settled], place: usize) -> (Option<&PartialDate>, Option<&PartialDate>) {
    let before = settled.iter().take(place).rev().find_map(Settled::date);
    let after = settled.iter().skip(place + 1).find_map(Settled::date);
    (before, after)
}

fn fits(date: &PartialDate, before: Option<&PartialDate>, after: Option<&PartialDate>) -> bool {
    before.is_none_or(|before| before.earliest() <= date.latest())
        && after.is_none_or(|after| date.earliest() <= after.latest())
}

fn by_order(settled: &[Settled], place: usize, day_first: &PartialDate, month_first: &PartialDate) -> Option<Order> {
    let (before, after) = neighbours(settled, place);
    match (fits(day_first, before, after), fits(month_first, before, after)) {
        (true, false) => Some(Order::DayFirst),
        (false, true) => Some(Order::MonthFirst),
        _ => None,
    }
}
