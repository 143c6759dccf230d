//! One simulation: desks at work, and what is known of each. Bundles are in `sticks`, how it ends in `ending`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use comity_core::error::{Explain, Weight};
use comity_core::register::Register;

use super::chance::Dice;
use super::desk::{Desk, Known};
use super::founding::{DESKS, Office};
use super::invariants::{Checked, Contents, hold};
use super::oracle::{Dot, FieldKey, Oracle};
use super::shared_folder::Left;
use super::sticks::Bundle;
use super::troubles::Troubles;
use crate::support::{DAY, HOUR, START};

/// How often things happened: a simulation in which nothing goes wrong shows nothing.
pub type Counts = BTreeMap<&'static str, u64>;

pub struct World<'o> {
    pub office: &'o Office,
    pub dice: Dice,
    pub oracle: Oracle,
    pub desks: Vec<Desk>,
    pub bundles: Vec<Bundle>,
    pub contents: Contents,
    pub counts: Counts,
    /// What happened, step by step.
    pub told: Vec<String>,
    /// What lies in the exchange folder.
    pub left: Vec<Left>,
    pub folder: PathBuf,
    pub made: usize,
    /// What may go wrong for good in this world.
    pub troubles: Troubles,
    /// A desk that only listens, if there is one: its number and the bundles for it.
    pub listener: Option<(usize, Vec<usize>)>,
}

impl<'o> World<'o> {
    pub fn new(office: &'o Office, seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let folder =
            office.folder().join(format!("world-{seed}-{:?}", std::thread::current().id()).replace(['(', ')'], ""));
        let _ = fs::remove_dir_all(&folder);
        for part in ["sticks", "shared"] {
            fs::create_dir_all(folder.join(part)).unwrap();
        }
        let count = dice.weighted(&[(70, 3), (18, 4), (7, 5), (3, 6), (2, 7)]);
        let desks = (0..count).map(|number| Desk::new(office, number, folder.join(DESKS[number]), seed)).collect();
        let listener = (count < DESKS.len() && dice.percent(14)).then_some((count, Vec::new()));
        let troubles = Troubles::of(&mut dice);
        let oracle = office.oracle.clone();
        let mut world = Self {
            office,
            dice,
            oracle,
            desks,
            bundles: Vec::new(),
            contents: Contents::default(),
            counts: Counts::new(),
            told: Vec::new(),
            left: Vec::new(),
            folder,
            made: 0,
            troubles,
            listener,
        };
        world.desks.iter_mut().for_each(Desk::draft);
        world
    }

    pub fn count(&mut self, what: &'static str) {
        *self.counts.entry(what).or_default() += 1;
    }

    pub fn tell(&mut self, what: String) {
        self.told.push(what);
    }

    /// One thing happens.
    pub fn step(&mut self) -> Checked {
        let desk = self.dice.below(self.desks.len());
        self.move_clock(desk);
        match self.dice.weighted(&[(40, 0), (17, 1), (18, 2), (10, 3), (8, 4), (4, 5), (8, 6)]) {
            0 => self.work(desk),
            1 => {
                let others: Vec<usize> = (0..self.desks.len()).filter(|other| *other != desk).collect();
                let to = *self.dice.pick(&others).unwrap();
                self.send(desk, to)
            }
            2 if !self.bundles.is_empty() => {
                let bundle = self.dice.below(self.bundles.len());
                self.arrive(bundle)
            }
            3 => self.fault(desk),
            4 if self.listener.is_some() => self.send_to_listener(desk),
            5 => self.meet(desk),
            6 => self.turn(desk),
            _ => self.work(desk),
        }
    }

    /// I16: clocks run, and some of them are wrong by years, in both directions.
    fn move_clock(&mut self, desk: usize) {
        let clock = self.desks[desk].clock.clone();
        match self.dice.below(20) {
            0 => clock.set(*self.dice.pick(&[0, START - 9 * 365 * DAY, START + 15 * 365 * DAY, START]).unwrap()),
            1 => clock.advance(-3 * DAY),
            2 => clock.advance(-HOUR),
            3 => {}
            _ => clock.advance(HOUR),
        }
    }

    /// Saves something and lets the oracle see it. Each write must name what its author saw: what survives here, or
    /// for an edit that was typed earlier what survived then.
    pub fn save<T, E: Explain>(
        &mut self,
        desk: usize,
        typed: Option<(FieldKey, BTreeSet<Dot>)>,
        what: &'static str,
        work: impl FnOnce(&mut Register) -> Result<T, E>,
    ) -> Checked<Option<T>> {
        let Known { held: before, gone, .. } = self.desks[desk].known.clone();
        let outcome = work(self.desks[desk].register());
        let fresh = self.desks[desk].record(&mut self.oracle)?;
        for key in &fresh {
            for write in &self.oracle.get(key).expect("just recorded").writes {
                let expected = match &typed {
                    Some((field, seen)) if *field == write.field => seen.clone(),
                    _ => self.oracle.survivors(&before, &gone, &write.field).into_keys().collect(),
                };
                hold!(
                    write.seen == expected,
                    "I8",
                    "{} ({what}): {:?} names {:?}, its author saw {expected:?}",
                    DESKS[desk],
                    write.field,
                    write.seen
                );
            }
        }
        self.count(what);
        self.see_what_is_gone(desk)?;
        self.see_who_is_out(desk)?;
        match outcome {
            Ok(done) => {
                self.tell(format!("{} {what}: {} entries", DESKS[desk], fresh.len()));
                Ok(Some(done))
            }
            Err(error) => {
                let report = error.explain();
                hold!(fresh.is_empty(), "save", "{} ({what}): refused ({}), and saved", DESKS[desk], report.code);
                let is_answer = matches!(report.weight, Weight::Refused | Weight::Usage);
                hold!(is_answer, "save", "{} ({what}): {report:?}", DESKS[desk]);
                self.count("refused");
                self.count(report.code);
                self.tell(format!("{} {what}: {}", DESKS[desk], report.code));
                Ok(None)
            }
        }
    }
}

impl Drop for World<'_> {
    fn drop(&mut self) {
        self.desks.clear();
        let _ = fs::remove_dir_all(&self.folder);
    }
}
