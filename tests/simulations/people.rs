//! Acts on people, made apart at different desks: deputies are removed, suspended, let in again, and made something
//! less than administrators. What follows is told from the acts that are held and from who was at work, not by asking
//! the register.

use std::collections::{BTreeMap, BTreeSet};

use comity_core::casework;
use comity_core::ids::{StreamId, hex};
use comity_core::keys::load_slots;
use comity_core::model::schema::{STAFF, SUSPENSION};

use super::desk::{Desk, Known};
use super::founding::{CLERK, DEPUTY, DESKS, Office, account};
use super::invariants::{Checked, hold};
use super::oracle::{Cell, Dot, Key, Name, Oracle, Person};
use super::standing::Standing;
use super::world::World;
use crate::support::mla;

impl Oracle {
    /// Who may not unlock for now: of suspending and letting in again apart, suspending holds.
    fn suspended(&self, known: &Known, standing: &Standing) -> BTreeSet<Person> {
        let is_said = |cell: &Cell| matches!(cell, Cell::Text(_));
        let rows = self.about_people(SUSPENSION.code, 1, known, standing);
        rows.filter(|(_, said)| said.values().any(is_said)).map(|(person, _)| person).collect()
    }

    /// Who is no administrator: of several roles given apart, the one with the least rights holds.
    fn lesser(&self, known: &Known, standing: &Standing) -> BTreeSet<Person> {
        let is_lesser = |cell: &Cell| *cell != Cell::Text("administrator".into());
        let rows = self.about_people(STAFF.code, 3, known, standing);
        rows.filter(|(_, roles)| roles.values().any(is_lesser)).map(|(person, _)| person).collect()
    }

    /// What survives in field 2 of each row about a person, with the sign key in its field `key`.
    fn about_people<'o>(
        &'o self,
        table: u16,
        key: u16,
        known: &'o Known,
        standing: &'o Standing,
    ) -> impl Iterator<Item = (Person, BTreeMap<Dot, Cell>)> {
        let first = (table, Name::Dot((StreamId([0; 24]), 0, 0)), 0);
        let of_table = self.by_field.range(first..).take_while(move |(field, _)| field.0 == table);
        of_table.filter(move |(field, _)| field.2 == key).filter_map(move |(field, writes)| {
            let Cell::Bytes(bytes) = &writes.first()?.value else { return None };
            let stands = |key: &Key| known.held.contains(key) && standing.counts(key);
            let said = self.survivors_that(&stands, &known.gone, &(table, field.1.clone(), 2));
            Some((bytes.as_slice().try_into().ok()?, said))
        })
    }

    fn is_out(&self, person: &Person, known: &Known) -> bool {
        let standing = self.standing(&known.held);
        standing.is_removed(person) || self.suspended(known, &standing).contains(person)
    }
}

/// The list of staff says of everybody what the acts say that are held here; slots at the own desk follow.
pub fn people_agree(desk: &Desk, office: &Office, oracle: &Oracle) -> Checked {
    let (name, known) = (desk.name(), &desk.known);
    let standing = oracle.standing(&known.held);
    let (suspended, lesser) = (oracle.suspended(known, &standing), oracle.lesser(known, &standing));
    let told = casework::list_staff(desk.reader()).unwrap();
    for number in 0..DESKS.len() {
        for who in [CLERK, DEPUTY] {
            let key = office.person(number, who);
            let told = told.iter().find(|one| one.id == hex(&key)).expect("somebody who was certified");
            let ended = standing.is_removed(&key);
            hold!(told.ended.is_some() == ended, "people", "{name}: {} is ended: {ended}, and {told:?}", told.name);
            let (out, says) = (suspended.contains(&key), told.suspended.is_some());
            hold!(out == says, "people", "{name}: {} is suspended: {out}, and {told:?}", told.name);
            let leads = !lesser.contains(&key);
            hold!(
                (told.role == "administrator") == leads,
                "people",
                "{name}: {} administers: {leads}, and {told:?}",
                told.name
            );
        }
    }
    let slots = load_slots(&desk.home.join("register")).unwrap().file.slots;
    let deputy = office.person(desk.number, DEPUTY);
    let slot = slots.iter().find(|slot| slot.name == account(desk.number, DEPUTY));
    let opens = slot.is_some_and(|slot| !slot.is_withheld());
    let must = !standing.is_removed(&deputy) && !suspended.contains(&deputy);
    hold!(must || !opens, "people", "{name}: the deputy is out, and the slot opens");
    // A slot that was taken away does not come back where the removal turns out not to count.
    let was_removed = oracle.names_removed(&deputy, &known.held);
    hold!(opens || !must || was_removed, "people", "{name}: nobody shut the deputy out, and the slot does not open");
    Ok(())
}

impl World<'_> {
    /// One desk acts on the deputy of another one, who is mostly at work there and goes on; sometimes they answer in kind.
    pub fn act_on_people(&mut self, desk: usize) -> Checked {
        let other = self.dice.below(self.desks.len());
        for (place, chance) in [(desk, 40), (other, 75)] {
            if self.dice.percent(chance) {
                self.change_shift(place, DEPUTY);
            }
        }
        if !self.end_or_let_in(desk, other)? || other == desk {
            return Ok(());
        }
        // Whoever it is about has not heard of it.
        if self.dice.percent(30) && !self.is_frozen(other) && self.desks[other].must_hear.is_empty() {
            self.end_or_let_in(other, desk)?;
        }
        if self.dice.percent(70) {
            self.work(other)?;
            let third = self.dice.below(self.desks.len());
            if third != other {
                self.hand_over(other, third)?;
            }
        }
        if self.dice.percent(60) {
            self.hand_over(desk, other)?;
        }
        Ok(())
    }

    fn end_or_let_in(&mut self, desk: usize, other: usize) -> Checked<bool> {
        let who = account(other, DEPUTY);
        let saved = match self.dice.weighted(&[(40, 0), (25, 1), (20, 2), (15, 3)]) {
            0 => self.save(desk, None, "remove", |register| casework::remove_staff(register, &who, "left"))?.is_some(),
            1 => self.save(desk, None, "suspend", |register| casework::suspend_staff(register, &who, "ill"))?.is_some(),
            2 => self.save(desk, None, "let in", |register| casework::restore_staff(register, &who))?.is_some(),
            _ => {
                let demote = |register: &mut _| casework::change_role(register, &who, "head", "");
                self.save(desk, None, "demote", demote)?.is_some()
            }
        };
        if saved {
            people_agree(&self.desks[desk], self.office, &self.oracle)?;
        }
        Ok(saved)
    }

    /// Somebody else sits down at a desk, if they are let in.
    fn change_shift(&mut self, desk: usize, who: usize) {
        if self.desks[desk].at_work == who {
            return;
        }
        self.desks[desk].lock();
        self.desks[desk].at_work = who;
        self.desks[desk].open(self.office);
        self.desks[desk].typed.clear();
    }

    /// Who is known to be removed or suspended writes nothing any more, and is not let in again.
    pub fn see_who_is_out(&mut self, desk: usize) -> Checked {
        let (number, who) = (self.desks[desk].number, self.desks[desk].at_work);
        let person = self.office.person(number, who);
        if who == CLERK || !self.oracle.is_out(&person, &self.desks[desk].known) {
            return Ok(());
        }
        let name = account(number, who);
        let (last, held) = (self.desks[desk].reader().own().last, self.desks[desk].held());
        let written = casework::register_case(self.desks[desk].register(), &mla("after the end"));
        hold!(written.is_err(), "people", "{name} is out, and writes on");
        let here = &self.desks[desk];
        hold!(
            here.reader().own().last == last && here.held() == held,
            "people",
            "{name}: refused, and something stayed"
        );
        self.desks[desk].lock();
        let let_in = self.desks[desk].try_open(self.office, who);
        hold!(let_in.is_err(), "people", "{name} is out, and is let in");
        self.desks[desk].at_work = CLERK;
        self.desks[desk].open(self.office);
        self.desks[desk].typed.clear();
        self.count("kept out");
        Ok(())
    }
}
