//! What goes wrong: locks, backups put back, power cuts, altered bundles.

use std::fs;
use std::path::Path;

use comity_core::error::Explain;
use comity_core::exchange;

use super::desk::Marker;
use super::founding::DESKS;
use super::invariants::{Checked, hold, violated};
use super::oracle::{self, Gone, Held};
use super::sticks::Imported;
use super::world::World;
use crate::support::{copy_folder, put_in_place};

/// The files of a register as a power cut finds them.
struct Image {
    database: Vec<u8>,
    log: Vec<u8>,
}

impl Image {
    fn take(home: &Path) -> Self {
        let read = |name: &str| fs::read(home.join("register").join(name)).unwrap_or_default();
        Self { database: read("register.db"), log: read("register.db-wal") }
    }

    fn put(&self, home: &Path) {
        let folder = home.join("register");
        let _ = fs::remove_file(folder.join("register.db-shm"));
        fs::write(folder.join("register.db"), &self.database).unwrap();
        fs::write(folder.join("register.db-wal"), &self.log).unwrap();
    }
}

impl World<'_> {
    pub fn fault(&mut self, desk: usize) -> Checked {
        match self.dice.weighted(&[(12, 0), (26, 1), (34, 2), (20, 3), (8, 4)]) {
            0 => {
                self.desks[desk].lock();
                if self.troubles.people && self.dice.percent(60) {
                    self.desks[desk].at_work = 1 - self.desks[desk].at_work;
                }
                self.desks[desk].open(self.office);
                self.desks[desk].typed.clear();
                self.count("reopened");
                self.tell(format!("{} locks and unlocks", DESKS[desk]));
                Ok(())
            }
            1 => {
                self.desks[desk].back_up(self.office);
                self.desks[desk].typed.clear();
                self.tell(format!("{} makes a backup", DESKS[desk]));
                Ok(())
            }
            2 => self.restore(desk),
            4 => self.forget_what_was_acknowledged(desk),
            _ => {
                // What is put back here is the database alone, not the files that an expunging removes for good.
                let troubles = std::mem::take(&mut self.troubles);
                let crashed = self.crash(desk, |world| world.work(desk)).map(drop);
                self.troubles = troubles;
                crashed
            }
        }
    }

    /// Whether anybody, or any bundle on its way, holds an entry.
    fn lives_elsewhere(&self, desk: usize, lost: &Held) -> Held {
        let desks = self.desks.iter().filter(|other| other.number != desk);
        let backups = desks.clone().filter_map(|other| other.backup.as_ref()).map(|known| &known.held);
        let held: Vec<&Held> = desks
            .map(|other| &other.known.held)
            .chain(backups)
            .chain(self.bundles.iter().map(|bundle| &*bundle.sent))
            .chain(self.left.iter().map(|left| &*left.sent))
            .collect();
        lost.iter().filter(|key| held.iter().any(|held| held.contains(*key))).copied().collect()
    }

    /// Entries that nobody ever saw but the desk that lost them: their numbers may be given again.
    fn forget(&mut self, gone: &Held) {
        self.oracle.forget(gone);
        self.contents.forget(gone);
        self.desks.iter_mut().for_each(|desk| desk.forgotten.retain(|key| !gone.contains(key)));
    }

    fn restore(&mut self, desk: usize) -> Checked {
        if self.desks[desk].backup.is_none() {
            return Ok(());
        }
        let marker = *self.dice.pick(&[Marker::AsItIs, Marker::OfTheBackup, Marker::Gone]).unwrap();
        let goes_on = self.troubles.copies && self.dice.percent(70);
        self.put_back(desk, marker, goes_on)
    }

    /// Puts a backup back. `goes_on`: where nobody can notice that time has gone back, nobody waits for it to show.
    pub fn put_back(&mut self, desk: usize, marker: Marker, goes_on: bool) -> Checked {
        let lost = self.desks[desk].restore(self.office, marker);
        let here = &mut self.desks[desk];
        let own = here.reader().own().id;
        // What it lost before and has not heard of since is as lost as what it loses now.
        here.forgotten.extend(lost.iter().filter(|(stream, _, _)| stream.desk() == own.desk()));
        here.must_hear.clear();
        let forgotten: Held = here.forgotten.difference(&here.known.held).copied().collect();
        // Nothing here can tell: what nobody else has never was, and the rest must come back first.
        if marker == Marker::OfTheBackup {
            let of_stream: Held = forgotten.into_iter().filter(|(stream, _, _)| *stream == own).collect();
            let elsewhere = self.lives_elsewhere(desk, &of_stream);
            self.forget(&of_stream.difference(&elsewhere).copied().collect());
            // Or nobody notices, and it writes on under the numbers of what others have.
            if !elsewhere.is_empty() && goes_on {
                self.oracle.copied.insert(own);
                self.count("copied");
            } else {
                self.desks[desk].must_hear = elsewhere;
            }
        }
        let actual = self.desks[desk].held();
        hold!(actual == self.desks[desk].known.held, "restore", "{}: holds other entries than its backup", DESKS[desk]);
        self.count("restored");
        self.tell(format!("{} puts its backup back, marker {marker:?}: {} entries gone", DESKS[desk], lost.len()));
        Ok(())
    }

    /// I5, I6: a desk confirms what a peer sent, goes back to before, and the peer goes on from where it was confirmed.
    fn forget_what_was_acknowledged(&mut self, desk: usize) -> Checked {
        let peer = (desk + 1 + self.dice.below(self.desks.len() - 1)) % self.desks.len();
        // Between desks that are not revoked, and whose numbers mean one entry each.
        if self.oracle.is_troubled() {
            return Ok(());
        }
        // Whoever must hear before it writes has nothing to send that would be new.
        if !self.desks[peer].must_hear.is_empty() {
            return Ok(());
        }
        // What is asked for travels up to the signed end of its run: a desk with an older gap may get all of it again.
        let known = &self.desks[desk].known;
        if !oracle::missing(&known.held, known.believes.values().map(|held| &**held)).is_empty() {
            return Ok(());
        }
        self.desks[desk].back_up(self.office);
        let before = self.desks[peer].known.held.len();
        for _ in 0..1 + self.dice.below(3) {
            self.register_case(peer)?;
        }
        // Nothing that would be missed where each of them was refused.
        if self.desks[peer].known.held.len() == before {
            return Ok(());
        }
        self.hand_over(peer, desk)?;
        self.hand_over(desk, peer)?;
        self.restore(desk)?;
        let gaps = self.counts.get("gaps").copied();
        self.hand_over(peer, desk)?;
        hold!(self.counts.get("gaps").copied() > gaps, "I5", "{} forgot entries and misses none", DESKS[desk]);
        Ok(())
    }

    /// The power fails while something is being done: the files are as they were before, as they are after, or the
    /// log of the database is cut off in between.
    fn crash<T>(&mut self, desk: usize, work: impl FnOnce(&mut Self) -> Checked<T>) -> Checked<Option<T>> {
        let home = self.desks[desk].home.clone();
        let before = (self.desks[desk].known.clone(), self.desks[desk].must_hear.clone());
        let image_before = Image::take(&home);
        let _ = fs::remove_dir_all(home.join("markers-before"));
        copy_folder(&home.join("markers"), &home.join("markers-before"));
        let done = work(self)?;
        let after = self.desks[desk].known.clone();
        let mut image = Image::take(&home);
        let grew = image.database == image_before.database && image.log.starts_with(&image_before.log);
        let cut = self.dice.below(3);
        let mut is_after = true;
        match cut {
            0 => {}
            1 => (image, is_after) = (image_before, false),
            _ if grew && before.0.held != after.held => {
                let extra = image.log.len() - image_before.log.len();
                image.log.truncate(image_before.log.len() + self.dice.below(extra + 1));
                is_after = false;
            }
            _ => {}
        }
        let old_marker = self.dice.percent(50);
        self.desks[desk].lock();
        image.put(&home);
        if old_marker {
            put_in_place(&home.join("markers-before"), &home.join("markers"));
        }
        self.desks[desk].typed.clear();
        self.desks[desk].open(self.office);
        let actual = self.desks[desk].held();
        self.count("crashes");
        self.tell(format!("{}: the power fails (way {cut})", DESKS[desk]));
        // What was taken from the journal before stays taken; of what came with the import, as far as that stayed.
        let expunged = if self.oracle.has_acts() { self.desks[desk].gone() } else { Gone::new() };
        if actual == after.held && (is_after || before.0.held != after.held) {
            return Ok(Some(done));
        }
        let is_between = before.0.held.is_subset(&actual) && actual.is_subset(&after.held);
        hold!(is_between && !is_after, "crash", "{}: what was confirmed is gone after a power cut", DESKS[desk]);
        let own = self.desks[desk].reader().own().id.desk();
        let gone: Held = after.held.difference(&actual).copied().collect();
        let is_import = gone.iter().any(|(stream, _, _)| stream.desk() != own);
        hold!(!is_import || actual == before.0.held, "I15", "{}: half an import stayed", DESKS[desk]);
        if !is_import {
            // Never confirmed, never seen by anybody else.
            let elsewhere = self.lives_elsewhere(desk, &gone);
            let never: Held = gone.difference(&elsewhere).copied().collect();
            self.forget(&never);
        }
        (self.desks[desk].known, self.desks[desk].must_hear) = before;
        self.desks[desk].known.held = actual;
        self.desks[desk].known.gone = expunged;
        Ok(None)
    }

    pub fn crash_while_importing(&mut self, place: usize) -> Checked<Option<Option<Imported>>> {
        let desk = self.bundles[place].to;
        self.crash(desk, |world| world.import(place))
    }

    /// I9: one bit of a bundle is turned; it must be refused, and nothing may change.
    pub fn flip(&mut self, place: usize) -> Checked {
        let mut bytes = fs::read(&self.bundles[place].path).unwrap();
        let bit = self.dice.below(bytes.len() * 8);
        bytes[bit / 8] ^= 1 << (bit % 8);
        let path = self.bundles[place].path.with_extension("altered");
        fs::write(&path, bytes).unwrap();
        let desk = &mut self.desks[self.bundles[place].to];
        let state = |desk: &super::desk::Desk| {
            (desk.reader().content_hash().unwrap(), desk.reader().head().unwrap(), desk.held())
        };
        let before = state(desk);
        let refused = exchange::import_bundle(desk.register(), &path);
        let after = state(desk);
        fs::remove_file(&path).unwrap();
        match refused {
            Ok(_) => return violated("I9", format!("bit {bit} of a bundle was turned, and it was taken in")),
            Err(error) => hold!(
                error.explain().weight == comity_core::error::Weight::Damaged,
                "I9",
                "bit {bit} was turned: {:?}",
                error.explain()
            ),
        }
        hold!(before == after, "I9", "bit {bit} was turned: refused, and something changed");
        self.count("flipped");
        Ok(())
    }
}
