//! How a simulation ends: everybody hears of everything, and then all hold and show the same.

use comity_core::register::tables::documents;

use super::desk::Desk;
use super::founding::DESKS;
use super::invariants::{self, Checked, hold, violated};
use super::oracle::Held;
use super::people::people_agree;
use super::world::World;

impl World<'_> {
    /// Everybody hears of everything: nothing is lost on the way any more.
    pub fn finish(&mut self) -> Checked {
        let (kept, dropped): (Vec<_>, Vec<_>) = std::mem::take(&mut self.bundles)
            .into_iter()
            .partition(|bundle| self.listener.as_ref().is_some_and(|(_, numbers)| numbers.contains(&bundle.number)));
        drop(dropped);
        self.bundles = kept;
        let mut standing = self.standing_desks();
        let mut all: Held = standing.iter().flat_map(|desk| self.desks[*desk].known.held.iter().copied()).collect();
        if standing.is_empty() {
            // They have revoked each other: nobody is left who could be completed.
            return Ok(());
        }
        let hub = *self.dice.pick(&standing).expect("somebody stands");
        let others: Vec<usize> = standing.iter().copied().filter(|desk| *desk != hub).collect();
        let is_whole = |world: &Self, desk: usize| world.desks[desk].known.held == all;
        // The second time everybody knows what the others have, whatever was put back meanwhile. Whoever took somebody
        // for revoked who is not hears of that first.
        for round in 0..if self.oracle.is_troubled() { 5 } else { 2 } {
            for other in &others {
                let brings = !self.desks[*other].known.held.is_subset(&self.desks[hub].known.held);
                if brings || (round > 0 && !is_whole(self, *other)) {
                    self.hand_over(*other, hub)?;
                }
            }
            for other in &others {
                if !is_whole(self, *other) || !is_whole(self, hub) {
                    self.hand_over(hub, *other)?;
                }
            }
        }
        // Who takes the hub for revoked, because the fork that undoes this is known at the hub alone, hears it from others.
        for _ in 0..if self.oracle.is_troubled() { 2 } else { 0 } {
            for from in &others {
                for to in others.iter().filter(|to| *to != from) {
                    if !is_whole(self, *to) {
                        self.hand_over(*from, *to)?;
                    }
                }
            }
            for other in &others {
                if !is_whole(self, hub) {
                    self.hand_over(*other, hub)?;
                }
                if !is_whole(self, *other) {
                    self.hand_over(hub, *other)?;
                }
            }
        }
        // Or hears it from nobody: where all others take a desk for revoked, what it alone knows stays with it.
        let takes_for_revoked = |from: usize, other: usize| {
            self.oracle.standing(&self.desks[from].known.held).is_revoked(&self.office.id(other))
        };
        let is_heard = |desk: &usize| {
            standing.len() == 1 || standing.iter().any(|from| from != desk && !takes_for_revoked(*from, *desk))
        };
        let heard: Vec<usize> = standing.iter().copied().filter(is_heard).collect();
        if heard.len() < standing.len() && !heard.is_empty() {
            standing = heard;
            all = standing.iter().flat_map(|desk| self.desks[*desk].known.held.iter().copied()).collect();
        }
        for desk in &standing {
            let lacking: Vec<_> = all.difference(&self.desks[*desk].known.held).collect();
            hold!(lacking.is_empty(), "I6", "{} was never completed: {lacking:?}", DESKS[*desk]);
        }
        let sound = *self.dice.pick(&standing).expect("somebody stands");
        for desk in standing {
            self.contents.compare(&self.desks[desk])?;
            if self.troubles.people || desk == sound {
                people_agree(&self.desks[desk], self.office, &self.oracle)?;
            }
            invariants::gaps_are_exact(&self.desks[desk], &self.oracle)?;
            let (here, there) = (&self.desks[desk].known, &self.desks[sound].known);
            let is_same = here.gone == there.gone || !self.oracle.acts_count(&all);
            hold!(is_same, "expunge", "{} and {} keep other values", DESKS[desk], DESKS[sound]);
            // Equal heads and equal content: what the oracle says of one holds of all.
            let heads = [desk, sound].map(|desk| self.desks[desk].reader().head().unwrap());
            hold!(heads[0] == heads[1], "I1", "{} and {} have other heads", DESKS[desk], DESKS[sound]);
            if desk == sound {
                invariants::journal_is_whole(&self.desks[desk], &self.oracle)?;
                invariants::inert_is_shown(&self.desks[desk], &self.oracle)?;
                invariants::receipts_are_honest(&self.desks[desk], self.office, &self.oracle, self.desks.len())?;
                self.agrees(desk)?;
            }
            // An act that counted for a while has taken bytes whose rows may stand again.
            if self.oracle.acts_count(&all) {
                self.documents_are_here(desk)?;
            }
        }
        if self.dice.percent(20) {
            invariants::is_sound(&mut self.desks[sound])?;
            self.count("sound");
        }
        self.listen()
    }

    pub fn agrees(&mut self, desk: usize) -> Checked {
        if self.troubles.people {
            people_agree(&self.desks[desk], self.office, &self.oracle)?;
        }
        let met = invariants::agrees_with_oracle(&self.desks[desk], &self.oracle)?;
        for (what, count) in [("three values", met.three), ("same value twice", met.same)] {
            *self.counts.entry(what).or_default() += count as u64;
        }
        for kind in met.kinds {
            let known = ["field", "case", "removal", "stages", "outcome", "number"];
            let Some(kind) = known.into_iter().find(|known| *known == kind) else {
                return violated("I8", format!("{}: a conflict of the kind {kind} is listed", DESKS[desk]));
            };
            self.count(kind);
        }
        Ok(())
    }

    /// Bytes of documents arrive with the rows that name them.
    fn documents_are_here(&self, desk: usize) -> Checked {
        let register = self.desks[desk].reader();
        for (_, sha256, size, file_key) in documents::files(register.connection()).unwrap() {
            let file = comity_core::register::AttachmentFile { sha256, size, file_key };
            let is_here = register.attachment_path(&file).unwrap().exists();
            hold!(is_here, "documents", "{}: the bytes of a document have not arrived", DESKS[desk]);
        }
        Ok(())
    }

    /// I2: one desk hears everything in one order, its twin in another.
    fn listen(&mut self) -> Checked {
        let Some((number, numbers)) = self.listener.take() else { return Ok(()) };
        let mut order: Vec<usize> =
            (0..self.bundles.len()).filter(|at| numbers.contains(&self.bundles[*at].number)).collect();
        if order.len() < 2 {
            return Ok(());
        }
        let mut ends = Vec::new();
        while self.desks.len() <= number {
            let next = self.desks.len();
            self.desks.push(Desk::new(self.office, next, self.folder.join(format!("twin-{next}")), 1));
        }
        for twin in 0..2 {
            let home = self.folder.join(format!("listener-{twin}"));
            self.desks[number] = Desk::new(self.office, number, home, 77 + twin);
            for place in &order {
                // What a desk writes after it was revoked is refused from itself once that is known, and not before.
                if self.import(*place)?.is_none() {
                    return Ok(());
                }
            }
            self.agrees(number)?;
            let hash = self.desks[number].reader().content_hash().unwrap();
            ends.push((self.desks[number].known.held.clone(), self.desks[number].known.gone.clone(), hash));
            self.dice.shuffle(&mut order);
        }
        // An act that does not count any more has taken what it took where it came while it did.
        let is_same = ends[0] == ends[1] || (ends[0].1 != ends[1].1 && !self.oracle.acts_count(&ends[0].0));
        hold!(is_same, "I2", "{} bundles in another order lead elsewhere", order.len());
        self.count("orders");
        Ok(())
    }
}
