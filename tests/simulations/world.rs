//! One simulation: desks at work, bundles on their way, and at the end everybody hears of everything.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use comity_core::error::{Explain, Weight};
use comity_core::exchange;
use comity_core::register::Register;
use comity_core::register::tables::documents;

use super::chance::Dice;
use super::desk::{Desk, Known};
use super::founding::{DESKS, Office};
use super::invariants::{self, Checked, Contents, hold, violated};
use super::oracle::{self, Dot, FieldKey, Held, Key, Oracle};
use super::shared_folder::Left;
use super::standing::Why;
use super::troubles::{Troubles, is_small};
use crate::support::{DAY, HOUR, START};

/// A bundle that was written to a stick.
pub struct Bundle {
    pub number: usize,
    pub from: usize,
    pub to: usize,
    pub path: PathBuf,
    /// What its sender held, and what it believed the receiver to have.
    pub sent: Arc<Held>,
    pub believed: Arc<Held>,
    /// How often it will still arrive.
    pub arrives: usize,
}

/// What an import came to: entries, new cases, changed ones, conflicts, and what is missing.
pub type Imported = (u64, u32, u32, u32, Vec<String>);

/// Refuses what a revoked desk brings of its own.
pub const FROM_REVOKED: &str = "bundle-from-revoked-desk";

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
    listener: Option<(usize, Vec<usize>)>,
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

    /// Seals what the other one lacks. Three in ten sticks are lost, three in ten arrive twice.
    fn send(&mut self, from: usize, to: usize) -> Checked {
        let Some(mut bundle) = self.seal(from, to)? else { return Ok(()) };
        if self.dice.percent(30) {
            fs::remove_file(&bundle.path).unwrap();
            self.count("lost");
            self.tell(format!("bundle {} from {} to {} is lost", bundle.number, DESKS[from], DESKS[to]));
        } else {
            bundle.arrives = 1 + usize::from(self.dice.percent(30));
            self.tell(format!("bundle {} from {} to {}", bundle.number, DESKS[from], DESKS[to]));
            self.bundles.push(bundle);
        }
        Ok(())
    }

    /// Seals what the other one lacks; nothing to a desk that is known to be revoked.
    pub fn seal(&mut self, from: usize, to: usize) -> Checked<Option<Bundle>> {
        // Reading what every peer has takes longer than sealing does.
        if self.dice.percent(20) {
            invariants::receipts_are_honest(&self.desks[from], self.office, &self.oracle, self.desks.len())?;
        }
        let is_revoked = self.oracle.standing(&self.desks[from].known.held).is_revoked(&self.office.id(to));
        self.made += 1;
        let path = self.folder.join("sticks").join(format!("{}.comity", self.made));
        let desk = &mut self.desks[from];
        let believed = desk.known.believes.get(&to).cloned().unwrap_or_default();
        let sent = Arc::new(desk.known.held.clone());
        // Of a stream with two branches nobody can say which one a peer holds who is further: that shows at the end.
        let copied = &self.oracle.copied;
        let lacking = sent.difference(&believed).filter(|key| !copied.contains(&key.0)).count() as u64;
        match exchange::export_bundle(desk.register(), DESKS[to], &path) {
            Err(error) if is_revoked && error.explain().code == "desk-revoked" => {
                self.count("nothing to revoked");
                Ok(None)
            }
            Err(error) => violated("export", format!("{} to {}: {:?}", DESKS[from], DESKS[to], error.explain())),
            Ok(written) => {
                hold!(!is_revoked, "revoked", "{} still seals to {}", DESKS[from], DESKS[to]);
                hold!(
                    written.entries >= lacking && written.entries <= sent.len() as u64,
                    "I12",
                    "{} sends {} entries to {}, which lacks {lacking}",
                    DESKS[from],
                    written.entries,
                    DESKS[to]
                );
                hold!(written.left_out.is_empty(), "documents", "{}: {:?}", DESKS[from], written.left_out);
                self.count("sent");
                let bundle = Bundle { number: self.made, from, to, path, sent, believed, arrives: 1 };
                is_small(&written)?;
                // A desk that only listens is not set up before the end.
                if to < self.desks.len()
                    && self.dice.percent(if self.desks[from].known.gone.is_empty() { 4 } else { 30 })
                {
                    self.says_nothing_it_must_not(&bundle)?;
                }
                Ok(Some(bundle))
            }
        }
    }

    fn send_to_listener(&mut self, from: usize) -> Checked {
        let Some((to, _)) = self.listener else { return Ok(()) };
        let Some(bundle) = self.seal(from, to)? else { return Ok(()) };
        self.tell(format!("bundle {} from {} to whoever only listens", bundle.number, DESKS[from]));
        if let Some((_, numbers)) = &mut self.listener {
            numbers.push(bundle.number);
        }
        self.bundles.push(Bundle { arrives: 0, ..bundle });
        Ok(())
    }

    /// A bundle arrives, whichever was sent first.
    fn arrive(&mut self, place: usize) -> Checked {
        if self.bundles[place].arrives == 0 {
            return Ok(());
        }
        let to = self.bundles[place].to;
        if self.dice.percent(10) {
            self.flip(place)?;
        }
        let preview = if self.dice.percent(12) { Some(self.inspect(place)?) } else { None };
        let report = if self.dice.percent(8) { self.crash_while_importing(place)? } else { Some(self.import(place)?) };
        let is_refused = report.as_ref().is_some_and(Option::is_none);
        if let (Some(seen), Some(done)) = (preview, report) {
            hold!(seen == done, "preview", "{} was shown {seen:?} and got {done:?}", DESKS[to]);
        }
        if self.dice.percent(15) && !is_refused {
            let desk = &mut self.desks[to];
            desk.lock();
            desk.open(self.office);
            let hash = self.desks[to].reader().content_hash().unwrap();
            let is_known = self.desks[to].known.imported.contains(&self.bundles[place].number);
            let again = self.import(place)?.map_or(0, |again| again.0);
            hold!(again == 0 || !is_known, "I3", "{}: a bundle brought {again} entries twice", DESKS[to]);
            let after = self.desks[to].reader().content_hash().unwrap();
            hold!(hash == after || !is_known, "I3", "{}: a bundle taken in twice changed the content", DESKS[to]);
            self.count("twice");
        }
        let bundle = &mut self.bundles[place];
        bundle.arrives -= 1;
        if bundle.arrives == 0 {
            fs::remove_file(&bundle.path).unwrap();
            self.bundles.remove(place);
        }
        if self.dice.percent(30) {
            self.agrees(to)?;
        }
        Ok(())
    }

    /// Shows a bundle: nothing may change.
    fn inspect(&mut self, place: usize) -> Checked<Option<Imported>> {
        let bundle = &self.bundles[place];
        let desk = &mut self.desks[bundle.to];
        let (hash, head) = (desk.reader().content_hash().unwrap(), desk.reader().head().unwrap());
        let shown = exchange::inspect_bundle(desk.register(), &bundle.path);
        let after = (desk.reader().content_hash().unwrap(), desk.reader().head().unwrap());
        hold!((hash, head) == after, "preview", "{}: showing a bundle changed something", desk.name());
        match shown.map_err(|error| error.explain()) {
            Ok(report) => Ok(Some((report.entries, report.new, report.changed, report.conflicts, report.missing))),
            Err(told) if told.code == FROM_REVOKED => Ok(None),
            Err(told) => violated("preview", format!("bundle {} cannot be shown: {told:?}", bundle.number)),
        }
    }

    /// Takes a bundle in and compares with what the oracle says it must bring. None where it is refused because it
    /// brings what its sender wrote after it was revoked.
    pub fn import(&mut self, place: usize) -> Checked<Option<Imported>> {
        let bundle = &self.bundles[place];
        let to = bundle.to;
        let standing = self.oracle.standing(&self.desks[to].known.held);
        let sender = self.office.id(bundle.from);
        let is_late = |key: &Key| key.0.desk() == sender && standing.why_not(key) == Some(Why::Revoked);
        let desk = &mut self.desks[to];
        let report = match exchange::import_bundle(desk.register(), &bundle.path) {
            Ok(report) => report,
            Err(error) if error.explain().code == FROM_REVOKED => {
                hold!(
                    standing.is_revoked(&sender) && bundle.sent.iter().any(is_late),
                    "revoked",
                    "{}: bundle {} is refused, and its sender counts",
                    desk.name(),
                    bundle.number
                );
                hold!(desk.held() == desk.known.held, "revoked", "{}: refused, and something stayed", desk.name());
                self.count("refused from revoked");
                return Ok(None);
            }
            Err(error) => {
                return violated("import", format!("{}: bundle {}: {:?}", desk.name(), bundle.number, error.explain()));
            }
        };
        let late = bundle.sent.difference(&bundle.believed).find(|key| is_late(key));
        hold!(late.is_none(), "revoked", "{}: took {late:?} of a revoked desk from itself", desk.name());
        let forks = report.forks.len();
        let before = std::mem::take(&mut desk.known.held);
        desk.known.held = desk.held();
        let held = &desk.known.held;
        hold!(before.is_subset(held), "I7", "{}: an import took entries away", desk.name());
        let new: Held = held.difference(&before).copied().collect();
        let (name, number) = (desk.name(), bundle.number);
        hold!(report.entries == new.len() as u64, "I3", "{name}: {} told, {} new", report.entries, new.len());
        hold!(new.is_subset(&bundle.sent), "I4", "{name}: bundle {number} brought what its sender did not hold");
        let is_plain = |key: &&Key| !self.oracle.copied.contains(&key.0);
        let due = bundle.sent.difference(&bundle.believed).filter(|key| !held.contains(*key));
        let due: Vec<_> = due.filter(is_plain).collect();
        hold!(due.is_empty(), "I12", "{name}: bundle {number} should have brought {due:?}");
        let is_known = desk.known.imported.contains(&number);
        hold!(!is_known || new.is_empty(), "I3", "{name}: bundle {number} brought {new:?} when it came again");
        if bundle.believed.is_subset(&before) {
            let is_whole = !bundle.sent.difference(held).any(|key| is_plain(&key));
            hold!(is_whole, "I12", "{name}: bundle {number} did not make it complete");
        }
        if !is_known {
            desk.known.believes.insert(bundle.from, bundle.sent.clone());
            desk.known.imported.insert(number);
        }
        self.see_what_is_gone(to)?;
        self.after_import(to, &report.missing)?;
        for _ in 0..forks {
            self.count("forks");
        }
        self.tell(format!("{name} takes bundle {number} in: {} entries, {forks} forks", report.entries));
        self.count("imported");
        if report.conflicts > 0 {
            self.count("conflicts");
        }
        Ok(Some((report.entries, report.new, report.changed, report.conflicts, report.missing)))
    }

    /// I5: what is told to be missing is what is missing; I1: whoever holds the same has the same content.
    pub fn after_import(&mut self, number: usize, missing: &[String]) -> Checked {
        let desk = &mut self.desks[number];
        if desk.must_hear.iter().any(|key| desk.known.held.contains(key)) {
            desk.must_hear.clear();
        }
        desk.note_head();
        let heard = desk.known.believes.values().map(|held| &**held);
        let truth = oracle::missing(&desk.known.held, heard);
        let mut truth: Vec<(&str, u64)> = truth.iter().map(|(id, number)| (self.office.desk_of(id), *number)).collect();
        let mut told: Vec<(&str, u64)> = missing.iter().flat_map(|words| entries_told(words)).collect();
        // Of a stream with two branches nobody can say which of them goes on how far.
        let copied: BTreeSet<&str> = self.oracle.copied.iter().map(|id| self.office.desk_of(id)).collect();
        truth.retain(|(name, _)| !copied.contains(name));
        told.retain(|(name, _)| !copied.contains(name));
        told.sort();
        truth.sort();
        hold!(told == truth, "I5", "{}: {told:?} is told to be missing, {truth:?} is", desk.name());
        let is_gap = !truth.is_empty();
        invariants::gaps_are_exact(&self.desks[number], &self.oracle)?;
        if self.oracle.is_troubled() && self.dice.percent(40) {
            let inert = invariants::inert_is_shown(&self.desks[number], &self.oracle)?;
            *self.counts.entry("inert").or_default() += inert as u64;
        }
        if self.dice.percent(30) {
            self.contents.compare(&self.desks[number])?;
        }
        if is_gap {
            self.count("gaps");
        }
        Ok(())
    }

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

    fn agrees(&mut self, desk: usize) -> Checked {
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

    pub fn hand_over(&mut self, from: usize, to: usize) -> Checked {
        let Some(bundle) = self.seal(from, to)? else { return Ok(()) };
        self.bundles.push(bundle);
        let place = self.bundles.len() - 1;
        self.import(place)?;
        let bundle = self.bundles.remove(place);
        let _ = fs::remove_file(bundle.path);
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

/// The entries that a report tells to be missing: `Port 120–157`.
fn entries_told(words: &str) -> impl Iterator<Item = (&str, u64)> {
    let (name, range) = words.rsplit_once(' ').expect("desk and range");
    let (from, to) = range.split_once('–').expect("first and last entry");
    let (from, to): (u64, u64) = (from.parse().expect("a number"), to.parse().expect("a number"));
    (from..=to).map(move |number| (name, number))
}

impl Drop for World<'_> {
    fn drop(&mut self) {
        self.desks.clear();
        let _ = fs::remove_dir_all(&self.folder);
    }
}
