//! Which bytes of a file are here, or missing.

/// Stretches `from..to` of a file, `to` not included: ascending, none empty, none touching the next.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spans(Vec<(u64, u64)>);

impl Spans {
    /// Every byte of a file.
    pub fn whole(size: u64) -> Self {
        Self::of(0, size)
    }

    /// One stretch.
    pub fn of(from: u64, to: u64) -> Self {
        let mut spans = Self::default();
        spans.add(from, to);
        spans
    }

    /// The stretches.
    pub fn pairs(&self) -> &[(u64, u64)] {
        &self.0
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many bytes they hold.
    pub fn bytes(&self) -> u64 {
        self.0.iter().map(|(from, to)| to - from).sum()
    }

    /// Adds `from..to`; nothing where that is empty.
    pub fn add(&mut self, from: u64, to: u64) {
        if from >= to {
            return;
        }
        let (mut from, mut to) = (from, to);
        self.0.retain(|&(a, b)| {
            let is_apart = b < from || to < a;
            if !is_apart {
                from = from.min(a);
                to = to.max(b);
            }
            is_apart
        });
        let place = self.0.partition_point(|&(a, _)| a < from);
        self.0.insert(place, (from, to));
    }

    /// Adds all of another.
    pub fn join(&mut self, other: &Self) {
        other.0.iter().for_each(|&(from, to)| self.add(from, to));
    }

    /// What is in these and not in the others.
    pub fn minus(&self, other: &Self) -> Self {
        let mut left = Self::default();
        for &(from, to) in &self.0 {
            let mut next = from;
            for &(a, b) in other.0.iter().filter(|&&(a, b)| b > from && a < to) {
                left.add(next, a);
                next = next.max(b);
            }
            left.add(next, to);
        }
        left
    }

    /// What is in both.
    pub fn common(&self, other: &Self) -> Self {
        self.minus(&self.minus(other))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn spans_agree_with_a_plain_set_of_bytes() {
        let mut state = 5_u64;
        let mut random = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        let plain = |spans: &Spans| spans.pairs().iter().flat_map(|&(from, to)| from..to).collect::<BTreeSet<_>>();
        for _ in 0..300 {
            let (mut one, mut other) = (Spans::default(), Spans::default());
            let (mut ones, mut others) = (BTreeSet::new(), BTreeSet::new());
            for _ in 0..8 {
                for (spans, set) in [(&mut one, &mut ones), (&mut other, &mut others)] {
                    let from = random(40);
                    let to = from + random(6);
                    spans.add(from, to);
                    set.extend(from..to);
                }
            }
            assert_eq!(plain(&one), ones);
            assert!(one.pairs().windows(2).all(|two| two[0].1 < two[1].0), "{one:?}");
            assert_eq!(plain(&one.minus(&other)), &ones - &others);
            assert_eq!(plain(&one.common(&other)), &ones & &others);
            assert_eq!(one.bytes(), ones.len() as u64);
        }
    }
}
