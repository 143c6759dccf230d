//! Which entries of a stream are here: sorted, non-touching intervals of sequence numbers.

/// Closed intervals, ascending, with a gap of at least one between neighbours.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Intervals(Vec<(u64, u64)>);

impl Intervals {
    /// Nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Builds from any list of intervals; reversed or zero ones are left out.
    pub fn from_pairs(pairs: impl IntoIterator<Item = (u64, u64)>) -> Self {
        let mut intervals = Self::new();
        for (from, to) in pairs {
            intervals.add(from, to);
        }
        intervals
    }

    /// The intervals.
    pub fn pairs(&self) -> &[(u64, u64)] {
        &self.0
    }

    /// Whether nothing is here.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds `from..=to`.
    pub fn add(&mut self, from: u64, to: u64) {
        if from == 0 || to < from {
            return;
        }
        let (mut from, mut to) = (from, to);
        self.0.retain(|&(a, b)| {
            let apart = b.saturating_add(1) < from || to.saturating_add(1) < a;
            if !apart {
                from = from.min(a);
                to = to.max(b);
            }
            apart
        });
        let place = self.0.partition_point(|&(a, _)| a < from);
        self.0.insert(place, (from, to));
    }

    /// Whether this entry is here.
    pub fn contains(&self, sequence: u64) -> bool {
        let after = self.0.partition_point(|&(a, _)| a <= sequence);
        after > 0 && self.0.get(after - 1).is_some_and(|&(_, b)| sequence <= b)
    }

    /// Highest number here, 0 for none.
    pub fn last(&self) -> u64 {
        self.0.last().map_or(0, |&(_, b)| b)
    }

    /// How many entries are here.
    pub fn count(&self) -> u64 {
        self.0.iter().map(|(a, b)| b - a + 1).sum()
    }

    /// What lies between 1 and the last entry and is not here.
    pub fn gaps(&self) -> Vec<(u64, u64)> {
        let mut gaps = Vec::new();
        let mut next = 1;
        for &(a, b) in &self.0 {
            if a > next {
                gaps.push((next, a - 1));
            }
            next = b + 1;
        }
        gaps
    }

    /// What of it is not above `last`.
    pub fn up_to(&self, last: u64) -> Self {
        Self(self.0.iter().filter(|&&(a, _)| a <= last).map(|&(a, b)| (a, b.min(last))).collect())
    }

    /// What is here and not in `other`.
    pub fn minus(&self, other: &Self) -> Vec<(u64, u64)> {
        let mut left = Vec::new();
        for &(from, to) in &self.0 {
            let mut next = from;
            for &(a, b) in other.0.iter().filter(|&&(a, b)| b >= from && a <= to) {
                if a > next {
                    left.push((next, a - 1));
                }
                next = next.max(b + 1);
            }
            if next <= to {
                left.push((next, to));
            }
        }
        left
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// A small deterministic generator; the seed is in the assertion messages.
    fn random(state: &mut u64) -> u64 {
        *state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        *state >> 33
    }

    #[test]
    fn intervals_agree_with_a_plain_set() {
        for seed in 1..200 {
            let mut state = seed;
            let (mut ours, mut oracle) = (Intervals::new(), BTreeSet::new());
            let (mut other, mut lone) = (Intervals::new(), 0);
            for _ in 0..12 {
                let from = 1 + random(&mut state) % 30;
                let to = from + random(&mut state) % 5;
                ours.add(from, to);
                oracle.extend(from..=to);
                lone = 1 + random(&mut state) % 30;
                other.add(lone, lone + 1);
            }
            let spread = |pairs: &[(u64, u64)]| pairs.iter().flat_map(|&(a, b)| a..=b).collect::<BTreeSet<_>>();
            assert_eq!(spread(ours.pairs()), oracle, "seed {seed}");
            assert!((0..45).all(|n| ours.contains(n) == oracle.contains(&n)), "seed {seed}");
            let gaps: BTreeSet<_> = (1..=ours.last()).filter(|n| !oracle.contains(n)).collect();
            assert_eq!(spread(&ours.gaps()), gaps, "seed {seed}");
            let low: BTreeSet<_> = oracle.iter().copied().filter(|n| *n <= lone).collect();
            assert_eq!(spread(ours.up_to(lone).pairs()), low, "seed {seed}");
            let less: BTreeSet<_> = oracle.iter().copied().filter(|n| !other.contains(*n)).collect();
            assert_eq!(spread(&ours.minus(&other)), less, "seed {seed}");
        }
    }
}
