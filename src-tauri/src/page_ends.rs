//! How often pages ended by themselves of late: one is followed by a new one, and several mean that no page can live here.

use std::time::{Duration, Instant};

/// Ends after which no page is opened any more, if they lie within [`WITHIN`].
pub const MOST: usize = 3;
const WITHIN: Duration = Duration::from_secs(60);

/// What follows the end of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    Reopen,
    GiveUp,
}

/// When pages ended, as far as it matters still.
#[derive(Debug, Default)]
pub struct PageEnds(Vec<Instant>);

impl PageEnds {
    /// Counts one more end.
    pub fn another(&mut self, now: Instant) -> Then {
        self.0.retain(|earlier| now.saturating_duration_since(*earlier) < WITHIN);
        self.0.push(now);
        if self.0.len() < MOST { Then::Reopen } else { Then::GiveUp }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What follows each of these ends, in seconds from the first.
    fn follows(ends: &[u64]) -> Vec<Then> {
        let (start, mut counted) = (Instant::now(), PageEnds::default());
        ends.iter().map(|after| counted.another(start + Duration::from_secs(*after))).collect()
    }

    #[test]
    fn the_third_end_within_a_minute_is_the_last() {
        assert_eq!(follows(&[0, 1, 2]), [Then::Reopen, Then::Reopen, Then::GiveUp]);
        assert_eq!(follows(&[0, 30, 59]), [Then::Reopen, Then::Reopen, Then::GiveUp]);
    }

    #[test]
    fn ends_that_lie_apart_are_each_followed_by_a_new_page() {
        assert_eq!(follows(&[0, 30, 60, 90, 120]), [Then::Reopen; 5]);
        assert_eq!(follows(&[0, 3600, 7200]), [Then::Reopen; 3]);
    }

    #[test]
    fn an_old_end_does_not_hide_three_new_ones() {
        let then = follows(&[0, 300, 310, 320]);
        assert_eq!(then.last(), Some(&Then::GiveUp));
        assert_eq!(then[..3], [Then::Reopen; 3]);
    }
}
