//! Bundles on their way: sealed, lost, late, twice, in another order, and compared when they arrive.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use comity_core::error::Explain;
use comity_core::exchange;

use super::founding::DESKS;
use super::invariants::{self, Checked, hold, violated};
use super::oracle::{self, Held, Key};
use super::standing::Why;
use super::troubles::is_small;
use super::world::World;

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

impl World<'_> {
    /// Seals what the other one lacks. Three in ten sticks are lost, three in ten arrive twice.
    pub fn send(&mut self, from: usize, to: usize) -> Checked {
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

    pub fn send_to_listener(&mut self, from: usize) -> Checked {
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
    pub fn arrive(&mut self, place: usize) -> Checked {
        if self.bundles[place].arrives == 0 {
            return Ok(());
        }
        let to = self.bundles[place].to;
        if self.dice.percent(10) {
            self.flip(place)?;
        }
        let preview = if self.dice.percent(12) { Some(self.inspect(place)?) } else { None };
        // What a power cut leaves of a re-keying has a story of its own; here the database alone is put back.
        let is_crash = self.dice.percent(8) && !self.troubles.people;
        let report = if is_crash { self.crash_while_importing(place)? } else { Some(self.import(place)?) };
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
        self.see_who_is_out(to)?;
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
            let [inert, removed] = invariants::inert_is_shown(&self.desks[number], &self.oracle)?;
            *self.counts.entry("inert").or_default() += inert as u64;
            *self.counts.entry("removed and shown").or_default() += removed as u64;
        }
        if self.dice.percent(30) {
            self.contents.compare(&self.desks[number])?;
        }
        if is_gap {
            self.count("gaps");
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
}

/// The entries that a report tells to be missing: `Port 120–157`.
fn entries_told(words: &str) -> impl Iterator<Item = (&str, u64)> {
    let (name, range) = words.rsplit_once(' ').expect("desk and range");
    let (from, to) = range.split_once('–').expect("first and last entry");
    let (from, to): (u64, u64) = (from.parse().expect("a number"), to.parse().expect("a number"));
    (from..=to).map(move |number| (name, number))
}
