//! CPU time of this process, and how a ratio comes out of blocks that alternate.

use std::error::Error;

use cpu_time::ProcessTime;

/// What every part of the benchmarks answers.
pub type Outcome<T> = Result<T, Box<dyn Error>>;

/// Does some work and says how many milliseconds of CPU it took, user and system together.
pub fn timed<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<(f64, T)> {
    let before = ProcessTime::try_now()?;
    let done = work()?;
    Ok((before.try_elapsed()?.as_secs_f64() * 1e3, done))
}

/// The middle one, or the mean of the middle two.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    let at = |place: usize| sorted.get(place).copied().unwrap_or(f64::NAN);
    if sorted.len() % 2 == 1 { at(middle) } else { (at(middle.wrapping_sub(1)) + at(middle)) / 2.0 }
}

/// Cost of two ways of doing the same, block by block.
#[derive(Debug, Default)]
pub struct Blocks {
    ours: Vec<f64>,
    peer: Vec<f64>,
}

impl Blocks {
    /// Notes one block.
    pub fn note(&mut self, ours: f64, peer: f64) {
        self.ours.push(ours);
        self.peer.push(peer);
    }

    /// One block after another: ours, theirs, theirs, ours, so that a slow minute of the machine strikes both.
    pub fn alternate(
        count: usize,
        mut ours: impl FnMut() -> Outcome<f64>,
        mut peer: impl FnMut() -> Outcome<f64>,
    ) -> Outcome<Self> {
        let mut blocks = Self::default();
        for _ in 0..count {
            let first = ours()?;
            let theirs = (peer()? + peer()?) / 2.0;
            blocks.note((first + ours()?) / 2.0, theirs);
        }
        Ok(blocks)
    }

    /// What is reported: the medians, and the median of the ratios of the blocks.
    pub fn figure(&self, name: impl Into<String>, unit: &'static str, target: Option<f64>) -> Figure {
        let ratios: Vec<f64> = self.ours.iter().zip(&self.peer).map(|(ours, peer)| ours / peer).collect();
        let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
        let most = ratios.iter().copied().fold(0.0, f64::max);
        Figure {
            name: name.into(),
            ours: median(&self.ours),
            peer: Some(median(&self.peer)),
            ratio: Some(median(&ratios)),
            spread: Some((least, most)),
            target,
            unit,
            n: self.ours.len(),
        }
    }
}

/// One line of the table.
#[derive(Debug, Clone)]
pub struct Figure {
    /// What was measured.
    pub name: String,
    /// Ours, in `unit`.
    pub ours: f64,
    /// The plain way, in `unit`.
    pub peer: Option<f64>,
    /// Median of the ratios of the blocks.
    pub ratio: Option<f64>,
    /// Smallest and largest ratio of a block.
    pub spread: Option<(f64, f64)>,
    /// The most that is good enough: of the ratio, or of ours where there is no peer.
    pub target: Option<f64>,
    /// What `ours` and `peer` count.
    pub unit: &'static str,
    /// Blocks or single measurements behind it.
    pub n: usize,
}

impl Figure {
    /// A figure that stands alone.
    pub fn alone(name: impl Into<String>, ours: f64, unit: &'static str, n: usize) -> Self {
        Self { name: name.into(), ours, peer: None, ratio: None, spread: None, target: None, unit, n }
    }

    /// The same with the most that is good enough.
    pub fn at_most(mut self, target: f64) -> Self {
        self.target = Some(target);
        self
    }

    /// Whether it is good enough; nothing where no target is set.
    pub fn is_met(&self) -> Option<bool> {
        self.target.map(|target| self.ratio.unwrap_or(self.ours) <= target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_is_the_median_of_the_blocks_and_not_of_their_sums() {
        let mut blocks = Blocks::default();
        for (ours, peer) in [(2.0, 1.0), (3.0, 2.0), (100.0, 10.0)] {
            blocks.note(ours, peer);
        }
        let figure = blocks.figure("x", "ms", Some(1.9));
        assert_eq!((figure.ours, figure.peer, figure.ratio), (3.0, Some(2.0), Some(2.0)));
        assert_eq!((figure.spread, figure.is_met()), (Some((1.5, 10.0)), Some(false)));
    }

    #[test]
    fn an_even_number_has_the_mean_of_its_middle() {
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        assert_eq!(median(&[7.0]), 7.0);
    }
}
