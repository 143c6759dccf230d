//! How long a sentence runs: pure arithmetic on what its court and the partner told.

use crate::model::dates::CivilDate;

/// A sentence as it was recorded. Lengths add up: two years and six months.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sentence {
    pub years: u32,
    pub months: u32,
    pub days: u32,
    /// No end was set: for life, or until something happens.
    pub indeterminate: bool,
    /// First day that counts.
    pub counted_from: Option<CivilDate>,
    /// Days in custody before, that count as served.
    pub credited: u32,
    /// Days that were remitted.
    pub remitted: u32,
    /// The last day, as the State that sentenced told it.
    pub told_end: Option<CivilDate>,
}

/// The last day of a sentence.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SentenceEnd {
    /// By the parts that were recorded; none where a part is missing.
    pub worked_out: Option<CivilDate>,
    /// As it was told.
    pub told: Option<CivilDate>,
    pub indeterminate: bool,
}

impl SentenceEnd {
    /// The day that counts: what the sentencing State told goes before our arithmetic (ETS 112 art. 6(2)(b)).
    pub fn on(&self) -> Option<CivilDate> {
        self.told.or(self.worked_out)
    }

    /// Days by which the two differ: positive where the told day is later.
    pub fn differs_by(&self) -> Option<i64> {
        let days = self.told?.days_since(self.worked_out?);
        (days != 0).then_some(days)
    }
}

impl Sentence {
    /// The last day: a sentence of one day that counts from today ends today.
    pub fn end(&self) -> SentenceEnd {
        let has_length = self.years > 0 || self.months > 0 || self.days > 0;
        let worked_out = self.counted_from.filter(|_| has_length && !self.indeterminate).map(|from| {
            let months = self.years.saturating_mul(12).saturating_add(self.months);
            let served = u64::from(self.credited) + u64::from(self.remitted) + 1;
            from.plus_months(months).plus_days(u64::from(self.days)).minus_days(served)
        });
        SentenceEnd { worked_out, told: self.told_end, indeterminate: self.indeterminate }
    }

    /// Days served up to and with this day, with those credited.
    pub fn served(&self, until: CivilDate) -> Option<i64> {
        let days = until.days_since(self.counted_from?) + 1;
        Some(days.max(0) + i64::from(self.credited))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> CivilDate {
        crate::model::dates::PartialDate::parse(text).unwrap().earliest()
    }

    fn sentence(from: &str, years: u32, months: u32, days: u32) -> Sentence {
        Sentence { years, months, days, counted_from: Some(day(from)), ..Sentence::default() }
    }

    #[test]
    fn a_sentence_ends_on_the_day_before_its_anniversary() {
        assert_eq!(sentence("2026-01-01", 1, 0, 0).end().on(), Some(day("2026-12-31")));
        assert_eq!(sentence("2026-03-15", 2, 6, 10).end().on(), Some(day("2028-09-24")));
        assert_eq!(sentence("2024-02-29", 1, 0, 0).end().on(), Some(day("2025-02-27")));
        assert_eq!(sentence("2026-05-05", 0, 0, 1).end().on(), Some(day("2026-05-05")));
    }

    #[test]
    fn custody_before_and_remission_bring_the_end_nearer() {
        let shorter = Sentence { credited: 100, remitted: 30, ..sentence("2026-01-01", 1, 0, 0) };
        assert_eq!(shorter.end().on(), Some(day("2026-08-23")));
        assert_eq!(shorter.served(day("2026-01-10")), Some(110));
        assert_eq!(shorter.served(day("2025-01-10")), Some(100), "before it begins only what was credited");
    }

    #[test]
    fn what_the_sentencing_state_told_counts_and_a_difference_is_said() {
        let told = Sentence { told_end: Some(day("2026-12-20")), ..sentence("2026-01-01", 1, 0, 0) };
        assert_eq!(told.end().on(), Some(day("2026-12-20")));
        assert_eq!(told.end().differs_by(), Some(-11));
        let life = Sentence { indeterminate: true, ..sentence("2026-01-01", 1, 0, 0) };
        assert_eq!(life.end().on(), None);
        assert_eq!(Sentence { counted_from: Some(day("2026-01-01")), ..Sentence::default() }.end().on(), None);
    }

    #[test]
    fn a_longer_sentence_never_ends_earlier_and_a_credit_never_later() {
        let mut state = 11u64;
        let mut below = |limit: u32| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            u32::try_from((state >> 33) % u64::from(limit)).unwrap()
        };
        for _ in 0..5_000 {
            let from = day("1970-01-01").plus_days(u64::from(below(36_500)));
            let (years, months, days) = (below(60), below(24), below(400) + 1);
            let (more, credited) = (below(24), below(4_000));
            let of = |months, credited| {
                let sentence =
                    Sentence { years, months, days, credited, counted_from: Some(from), ..Sentence::default() };
                sentence.end().on().unwrap()
            };
            let (end, later, nearer) = (of(months, 0), of(months + more, 0), of(months, credited));
            assert!(later >= end && nearer <= end);
            assert_eq!(end.days_since(nearer), i64::from(credited));
        }
    }
}
