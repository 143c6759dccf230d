//! How long finalised requests took, by family and direction.

use std::collections::BTreeMap;

use super::views::{Days, DurationRow};

/// Finalised requests of one family and direction.
#[derive(Default)]
struct Taken {
    days: Vec<u32>,
    unmeasured: u32,
}

/// Collects the requests that are finalised in a time.
#[derive(Default)]
pub(super) struct Durations(BTreeMap<(String, String), Taken>);

impl Durations {
    /// Counts a finalised request; no days where its first or last day is not known.
    pub(super) fn take(&mut self, family: &str, direction: &str, days: Option<u32>) {
        let taken = self.0.entry((family.to_owned(), direction.to_owned())).or_default();
        match days {
            Some(days) => taken.days.push(days),
            None => taken.unmeasured += 1,
        }
    }

    pub(super) fn rows(self) -> Vec<DurationRow> {
        let row = |((family, direction), mut taken): ((String, String), Taken)| {
            taken.days.sort_unstable();
            DurationRow {
                family,
                direction,
                measured: u32::try_from(taken.days.len()).unwrap_or(u32::MAX),
                unmeasured: taken.unmeasured,
                days: told(&taken.days),
            }
        };
        self.0.into_iter().map(row).collect()
    }
}

/// What sorted days say; nothing of none.
fn told(sorted: &[u32]) -> Option<Days> {
    let (shortest, longest) = (*sorted.first()?, *sorted.last()?);
    let count = sorted.len();
    let at = |place: usize| sorted.get(place).copied().unwrap_or(longest);
    let sum: u64 = sorted.iter().copied().map(u64::from).sum();
    let of = u64::try_from(count).unwrap_or(u64::MAX);
    let tenths = |days: u64, of: u64| u32::try_from((days * 20 / of).div_ceil(2)).unwrap_or(u32::MAX);
    let middle = u64::from(at((count - 1) / 2)) + u64::from(at(count / 2));
    Some(Days {
        shortest,
        median_tenths: tenths(middle, 2),
        mean_tenths: tenths(sum, of),
        ninetieth: at((count * 9).div_ceil(10).saturating_sub(1)),
        longest,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_told_by_median_mean_and_nine_of_ten() {
        assert_eq!(told(&[]), None);
        let one = told(&[7]).unwrap();
        assert_eq!((one.shortest, one.median_tenths, one.mean_tenths, one.ninetieth, one.longest), (7, 70, 70, 7, 7));
        let ten = told(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 100]).unwrap();
        assert_eq!((ten.median_tenths, ten.mean_tenths, ten.ninetieth), (55, 145, 9));
        // One third of a day is three tenths, two thirds are seven.
        assert_eq!(told(&[0, 0, 1]).unwrap().mean_tenths, 3);
        assert_eq!(told(&[0, 1, 1]).unwrap().mean_tenths, 7);
    }
}
