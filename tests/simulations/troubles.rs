//! What goes wrong for good, and what the law takes away: desks are revoked, registers are copied, values are expunged.
//! And what no bundle may ever say.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use comity_core::bundle::{BundleReader, Caps, Opening};
use comity_core::casework::{self, Expunge};
use comity_core::exchange::{self, views::BundleWritten};
use comity_core::ids::RowId;
use comity_core::model::schema::{CASE, DOCUMENT, NOTE, PERSON, Table};
use comity_core::register::{DeskKeys, case_of};

use super::chance::Dice;
use super::desk::Marker;
use super::founding::DESKS;
use super::invariants::{self, Checked, hold};
use super::oracle::Cell;
use super::sticks::Bundle;
use super::world::World;

/// Which troubles a world knows. Most know none: what holds without them must be seen to hold.
#[derive(Debug, Clone, Copy, Default)]
pub struct Troubles {
    /// Desks are revoked.
    pub revocations: bool,
    /// A machine that was put back writes on under numbers that are used.
    pub copies: bool,
    /// Values are expunged.
    pub acts: bool,
    /// Deputies are removed, suspended, let in again and given less to do.
    pub people: bool,
}

/// Most bytes of a bundle that brings nothing: header, certificates and holdings of seven desks.
const BYTES_OF_NONE: u64 = 12_000;
/// Most bytes more for each entry, and for each document.
const BYTES_OF_ENTRY: u64 = 600;
const BYTES_OF_DOCUMENT: u64 = 4_000;
/// Shorter texts stand in many places.
const LONG_ENOUGH: usize = 12;

/// I11: a bundle is as long as what it brings, whatever the register holds.
pub fn is_small(written: &BundleWritten) -> Checked {
    let documents = u64::from(written.documents);
    let most = BYTES_OF_NONE + BYTES_OF_ENTRY * written.entries + BYTES_OF_DOCUMENT * documents;
    hold!(written.bytes <= most, "I11", "{written:?} is longer than {most} bytes");
    Ok(())
}

/// Header and parts of a bundle, as whoever holds these keys reads them.
fn everything_said(path: &Path, keys: &DeskKeys) -> Vec<u8> {
    let file = fs::read(path).unwrap();
    let desk = keys.sign.verifying_key();
    let opening = Opening { identity: &keys.seal, desk, known_features: &[], caps: Caps::default() };
    let mut reader = BundleReader::open(&file[..], &opening).expect("a bundle that was just sealed");
    let mut said = reader.header().to_bytes();
    while let Some(part) = reader.next_part().expect("a part that was just sealed") {
        said.extend(part.into_bytes().expect("a part that was just sealed"));
    }
    said
}

/// I14 of what a bundle says: nothing of what was typed and never saved, and no text that is gone, as far as it is long
/// enough to be known again and stands nowhere else. Returns how many texts were looked for.
fn is_silent(name: &str, said: &[u8], unsaved: &str, here: &BTreeSet<&str>, gone: &BTreeSet<&str>) -> Checked<usize> {
    let says = |text: &str| said.windows(text.len()).any(|window| window == text.as_bytes());
    hold!(!says(unsaved), "I14", "{name} sends what was typed and never saved");
    let is_known_again = |text: &str| text.len() >= LONG_ENOUGH && !here.iter().any(|other| other.contains(text));
    let looked_for: Vec<_> = gone.iter().filter(|text| is_known_again(text)).collect();
    let told = looked_for.iter().find(|text| says(text));
    hold!(told.is_none(), "I14", "{name} sends what was expunged there: {told:?}");
    Ok(looked_for.len())
}

impl Troubles {
    pub fn of(dice: &mut Dice) -> Self {
        Self {
            revocations: dice.percent(14),
            copies: dice.percent(16),
            acts: dice.percent(18),
            people: dice.percent(9),
        }
    }
}

impl World<'_> {
    /// Whether a desk knows that it is revoked: it refuses to write.
    pub fn is_frozen(&self, desk: usize) -> bool {
        self.oracle.standing(&self.desks[desk].known.held).is_revoked(&self.office.id(desk))
    }

    /// Now and then trouble comes instead of work.
    pub fn trouble(&mut self, desk: usize) -> Checked<bool> {
        if self.troubles.revocations && self.dice.percent(8) {
            self.revoke(desk)?;
        } else if self.troubles.copies && self.dice.percent(8) {
            self.copy(desk)?;
        } else if self.troubles.acts && self.dice.percent(12) {
            self.expunge(desk)?;
        } else if self.troubles.people && self.dice.percent(26) {
            self.act_on_people(desk)?;
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    /// A machine is copied, or put back to its image: what it wrote meanwhile has reached a peer, and it writes on.
    fn copy(&mut self, desk: usize) -> Checked {
        let peer = (desk + 1 + self.dice.below(self.desks.len() - 1)) % self.desks.len();
        self.desks[desk].back_up(self.office);
        self.desks[desk].typed.clear();
        // Nothing of what is worked here may be a further trouble of this kind.
        let troubles = self.troubles;
        self.troubles.copies = false;
        let copied = self.write_twice(desk, peer);
        self.troubles = troubles;
        copied
    }

    fn write_twice(&mut self, desk: usize, peer: usize) -> Checked {
        for _ in 0..1 + self.dice.below(3) {
            self.work(desk)?;
        }
        self.hand_over(desk, peer)?;
        self.put_back(desk, Marker::OfTheBackup, true)?;
        for _ in 0..1 + self.dice.below(3) {
            self.work(desk)?;
        }
        if self.dice.percent(50) {
            self.hand_over(desk, peer)?;
        }
        Ok(())
    }

    fn revoke(&mut self, desk: usize) -> Checked {
        let other = (desk + 1 + self.dice.below(self.desks.len() - 1)) % self.desks.len();
        let revoke = |register: &mut _| exchange::revoke_desk(register, DESKS[other], "lost on the way");
        let saved = self.save(desk, None, "revoke", revoke)?;
        if saved.is_some() {
            self.tell(format!("{} revokes {}", DESKS[desk], DESKS[other]));
            let is_known = self.oracle.standing(&self.desks[desk].known.held).is_revoked(&self.office.id(other));
            hold!(is_known, "revoked", "{} revoked {}, and it counts", DESKS[desk], DESKS[other]);
            // It does not know, and goes on; who revoked it refuses what it brings, a third takes it.
            if self.dice.percent(70) {
                self.work(other)?;
                let third = self.dice.below(self.desks.len());
                for to in [desk, third] {
                    if to != other {
                        self.hand_over(other, to)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn expunge(&mut self, desk: usize) -> Checked {
        let cases = self.rows(desk, &CASE);
        let Some(case) = self.dice.pick(&cases).map(|state| state.row) else { return Ok(()) };
        let row = |world: &mut Self, table: &'static Table| {
            let rows = world.rows(desk, table);
            let of_case: Vec<RowId> =
                rows.iter().filter(|state| case_of(state) == Some(case)).map(|state| state.row).collect();
            world.dice.pick(&of_case).copied()
        };
        let what = match self.dice.below(6) {
            0..=2 => Expunge::Field(case, ["subject", "officer", "offences"][self.dice.below(3)].into()),
            place @ 3..=4 => {
                let table = if place == 4 { &DOCUMENT } else { [&PERSON, &NOTE][self.dice.below(2)] };
                let Some(row) = row(self, table) else { return Ok(()) };
                Expunge::Row(row)
            }
            _ => Expunge::Case,
        };
        let act = |register: &mut _| casework::expunge(register, case, &what, "by order of the court", true);
        let saved = self.save(desk, None, "expunge", act)?;
        if let Some(count) = saved {
            let gone = self.desks[desk].known.gone.len() as u64;
            hold!(gone >= count, "expunge", "{}: {count} values were to go, {gone} are gone", DESKS[desk]);
        }
        Ok(())
    }

    /// Looks which values are gone at a desk, now that it has saved or taken something in.
    pub fn see_what_is_gone(&mut self, desk: usize) -> Checked {
        if !self.oracle.has_acts() {
            return Ok(());
        }
        let gone = self.desks[desk].gone();
        invariants::expunging_holds(&self.desks[desk], &self.oracle, &gone)?;
        let fresh = gone.difference(&self.desks[desk].known.gone).count();
        *self.counts.entry("gone").or_default() += fresh as u64;
        self.desks[desk].known.gone = gone;
        Ok(())
    }

    /// The desks that count for all of those that count, once these have heard everything of each other.
    pub fn standing_desks(&self) -> Vec<usize> {
        let mut standing: Vec<usize> = (0..self.desks.len()).collect();
        loop {
            let all = standing.iter().flat_map(|desk| self.desks[*desk].known.held.iter().copied()).collect();
            let counting = self.oracle.standing(&all);
            let left: Vec<usize> =
                standing.iter().copied().filter(|desk| !counting.is_revoked(&self.office.id(*desk))).collect();
            if left == standing {
                return standing;
            }
            standing = left;
        }
    }

    /// I14: a bundle says nothing that stays at its desk, and nothing that was expunged there. It is opened as its
    /// receiver would open it.
    pub fn says_nothing_it_must_not(&mut self, bundle: &Bundle) -> Checked {
        let (from, keys) = (&self.desks[bundle.from], self.desks[bundle.to].reader().desk_keys());
        let said = everything_said(&bundle.path, keys);
        // Texts that stand nowhere else at this desk.
        let mut here: BTreeSet<&str> = BTreeSet::new();
        let mut gone: BTreeSet<&str> = BTreeSet::new();
        for key in &from.known.held {
            for write in &self.oracle.get(key).expect("an entry that was made").writes {
                if let Cell::Text(text) = &write.value {
                    let is_gone = from.known.gone.contains(&(*key, write.dot.2));
                    if is_gone {
                        gone.insert(text)
                    } else {
                        here.insert(text)
                    };
                }
            }
        }
        let looked_for = is_silent(from.name(), &said, &from.unsaved(), &here, &gone)?;
        self.count("unsealed");
        if looked_for > 0 {
            self.count("gone and not in a bundle");
        }
        Ok(())
    }
}

/// The checks above must be able to fail: each is given a bundle that a desk could have written, and should not have.
mod alive {
    use comity_core::casework::views::NewNote;
    use comity_core::register::tables::desk_private;

    use super::*;
    use crate::support::{Desk, ministry_and_port, mla};

    const TEXT: &str = "Bank records that nobody may name any more";
    const UNSAVED: &str = "typed and never saved";

    fn written(ministry: &mut Desk, port: &Desk, name: &str) -> BundleWritten {
        let path = ministry.scratch.path(name);
        exchange::export_bundle(&mut ministry.register, &port.name, &path).unwrap()
    }

    #[test]
    fn a_bundle_that_says_what_was_expunged_or_never_saved_is_found() {
        let (mut ministry, port) = ministry_and_port();
        let reference = ministry.register_case(&mla(TEXT)).reference;
        let row = ministry.row(&reference);
        ministry.register.keep(|connection| desk_private::save_draft(connection, "note", UNSAVED, 1)).unwrap();
        let keys = port.register.desk_keys();
        written(&mut ministry, &port, "before");
        let field = Expunge::Field(row, "subject".into());
        casework::expunge(&mut ministry.register, row, &field, "by order of the court", true).unwrap();
        written(&mut ministry, &port, "after");
        let said = |name: &str| everything_said(&ministry.scratch.path(name), keys);
        let (here, gone) = (BTreeSet::new(), BTreeSet::from([TEXT]));
        let found = |said: &[u8]| is_silent("Ministry", said, UNSAVED, &here, &gone).map_err(|one| one.invariant);
        assert_eq!(found(&said("after")), Ok(1), "what the program writes is silent");
        assert_eq!(found(&said("before")), Err("I14"), "a bundle that still has the value is not");
        let draft = [said("after"), UNSAVED.as_bytes().to_vec()].concat();
        assert_eq!(found(&draft), Err("I14"), "and one with a draft in it is not");
        // A text that stands elsewhere too, or is too short to be known again, proves nothing.
        let here = BTreeSet::from([TEXT]);
        assert_eq!(is_silent("Ministry", &said("before"), UNSAVED, &here, &gone).unwrap(), 0);
    }

    #[test]
    fn a_bundle_longer_than_what_it_brings_is_found() {
        let (mut ministry, port) = ministry_and_port();
        let reference = ministry.register_case(&mla("Bank records")).reference;
        let row = ministry.row(&reference);
        (0..20).for_each(|number| ministry.edit(&reference, "subject", &format!("Bank records of company {number}")));
        let honest = written(&mut ministry, &port, "honest");
        assert!(honest.entries >= 21 && is_small(&honest).is_ok(), "{honest:?}");
        // As if it had brought the entries of the whole register along, and told of the new ones only.
        let told_less = BundleWritten { entries: 0, bytes: honest.bytes + BYTES_OF_NONE, ..honest.clone() };
        assert_eq!(is_small(&told_less).unwrap_err().invariant, "I11");
        // Truly too long for so many entries: text that cannot be packed.
        let mut dice = Dice::new(7);
        for _ in 0..30 {
            let text = (0..1_500).map(|_| char::from(b'!' + dice.below(90) as u8)).collect();
            casework::add_note(&mut ministry.register, row, &NewNote { text, ..NewNote::default() }).unwrap();
        }
        let noisy = written(&mut ministry, &port, "noisy");
        assert_eq!(is_small(&noisy).unwrap_err().invariant, "I11", "{noisy:?}");
    }
}
