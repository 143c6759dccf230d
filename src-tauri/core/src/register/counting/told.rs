//! What administrative entries say about desks and people, and which of it counts.
//!
//! A revocation ends a desk, a removal ends a person, a change of role ends or gives the right to write such entries.
//! Each says how much of the other side's streams its author held: what lies beyond does not count. Where two hit each
//! other and nothing else decides, both count: who was shut out can be let in anew, what a thief writes cannot be
//! taken back.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::{certificates_of, each_signed, parse_accepted};
use crate::ids::{DeskId, RowId, StreamId};
use crate::journal::Write;
use crate::keys::{Certificate, Role, Subject};
use crate::model::schema::{REMOVAL, REVOCATION, ROLE_CHANGE};
use crate::model::values::Value;
use crate::register::RegisterError;
use crate::register::tables::vouchers;

/// Sign key of a person.
pub(super) type Person = [u8; 32];

/// Where an administrative entry stands and who signed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub stream: StreamId,
    pub sequence: u64,
    pub staff: Person,
}

/// What one says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Act {
    Revoke(DeskId),
    Remove(Person),
    /// Gives a person a role; `after` names the changes of that person's role its author knew, by stream.
    ChangeRole {
        person: Person,
        administers: bool,
        after: BTreeMap<StreamId, u64>,
    },
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    pub place: Place,
    pub act: Act,
    /// The last entry that its author held of each stream it is about.
    pub accepted: BTreeMap<StreamId, u64>,
}

impl Told {
    fn is_beyond(&self, stream: &StreamId, sequence: u64) -> bool {
        sequence > self.accepted.get(stream).copied().unwrap_or(0)
    }

    /// The person it is about.
    pub(super) fn person(&self) -> Option<&Person> {
        match &self.act {
            Act::Revoke(_) => None,
            Act::Remove(person) | Act::ChangeRole { person, .. } => Some(person),
        }
    }

    /// Whether it makes an administrative entry inert. `among` are the changes of role that may give a right back.
    pub(super) fn bars(&self, entry: &Place, among: &[&Told]) -> bool {
        if !self.is_beyond(&entry.stream, entry.sequence) || self.place == *entry {
            return false;
        }
        match &self.act {
            Act::Revoke(desk) => *desk == entry.stream.desk(),
            Act::Remove(person) => *person == entry.staff,
            Act::ChangeRole { administers: true, .. } => false,
            Act::ChangeRole { person, .. } => {
                *person == entry.staff && !among.iter().any(|later| later.gives_back(self, entry, among))
            }
        }
    }

    /// Whether it is a later change that makes the person administrator again, before this entry. Nobody makes
    /// themselves one.
    fn gives_back(&self, earlier: &Told, entry: &Place, among: &[&Told]) -> bool {
        let Act::ChangeRole { person, administers: true, .. } = &self.act else { return false };
        *person == entry.staff
            && self.place.staff != *person
            && self.is_beyond(&entry.stream, entry.sequence)
            && self.follows(earlier, among, &mut BTreeSet::new())
    }

    fn follows(&self, earlier: &Told, among: &[&Told], seen: &mut BTreeSet<(StreamId, u64)>) -> bool {
        let Act::ChangeRole { after, .. } = &self.act else { return false };
        let is = |told: &Told, at: (&StreamId, &u64)| (&told.place.stream, &told.place.sequence) == at;
        after.iter().any(|at| {
            is(earlier, at)
                || (seen.insert((*at.0, *at.1))
                    && among.iter().any(|told| is(told, at) && told.follows(earlier, among, seen)))
        })
    }
}

/// Who may be vouched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Known {
    Desk(DeskId),
    Person(Person),
}

/// What vouches for a desk or a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Origin {
    /// The root: the first administrator, and so the first desk.
    Root,
    /// An entry that brought the certificate.
    Entry(Place),
    /// A certificate in a header, issued at this desk by this person.
    Voucher(DeskId, Person),
}

/// What vouches for each desk and each person, as far as it is here.
#[derive(Debug, Default)]
pub(super) struct Origins(BTreeMap<Known, Vec<Origin>>);

impl Origins {
    pub(super) fn all(&self) -> impl Iterator<Item = &Known> {
        self.0.keys()
    }

    /// Whether these acts leave nothing that vouches for the desk or person. Of those that only vouch for each other,
    /// none is vouched for.
    pub(super) fn silenced(&self, known: Known, by: &[&Told], among: &[&Told], open: &mut BTreeSet<Known>) -> bool {
        let Some(origins) = self.0.get(&known) else { return false };
        if !open.insert(known) {
            return true;
        }
        let silenced = origins.iter().all(|origin| match origin {
            Origin::Root => false,
            Origin::Entry(place) => {
                by.iter().any(|one| one.bars(place, among)) || self.author_silenced(place, by, among, open)
            }
            Origin::Voucher(desk, person) => {
                by.iter().any(|one| one.act == Act::Revoke(*desk) || one.act == Act::Remove(*person))
                    || self.silenced(Known::Desk(*desk), by, among, open)
                    || self.silenced(Known::Person(*person), by, among, open)
            }
        });
        open.remove(&known);
        silenced
    }

    fn author_silenced(&self, place: &Place, by: &[&Told], among: &[&Told], open: &mut BTreeSet<Known>) -> bool {
        self.silenced(Known::Desk(place.stream.desk()), by, among, open)
            || self.silenced(Known::Person(place.staff), by, among, open)
    }

    /// Whether one act makes the entry of another one inert.
    fn hits(&self, one: &Told, other: &Told, among: &[&Told]) -> bool {
        one.place != other.place
            && (one.bars(&other.place, among)
                || self.author_silenced(&other.place, &[one], among, &mut BTreeSet::new()))
    }
}

/// The acts that count: those that no counting one hits. A right counts as given back only by a change that counts
/// itself.
pub(super) fn that_count<'r>(told: &'r [Told], origins: &Origins) -> Vec<&'r Told> {
    let mut among: Vec<&Told> = told.iter().filter(|one| matches!(one.act, Act::ChangeRole { .. })).collect();
    loop {
        let counted = settled(told, origins, &among);
        let before = among.len();
        among.retain(|change| counted.contains(change));
        if among.len() == before {
            return counted;
        }
    }
}

fn settled<'r>(told: &'r [Told], origins: &Origins, among: &[&Told]) -> Vec<&'r Told> {
    let hits = |one: usize, other: usize| match (told.get(one), told.get(other)) {
        (Some(one), Some(other)) => origins.hits(one, other, among),
        _ => false,
    };
    let places = 0..told.len();
    let hitting: Vec<Vec<usize>> =
        places.clone().map(|other| places.clone().filter(|one| hits(*one, other)).collect()).collect();
    let among = |wanted: &dyn Fn(&[usize]) -> bool| -> BTreeSet<usize> {
        hitting.iter().enumerate().filter(|(_, by)| wanted(by)).map(|(place, _)| place).collect()
    };
    let (mut sure, mut out) = (BTreeSet::new(), BTreeSet::new());
    loop {
        let now_sure = among(&|by| by.iter().all(|one| out.contains(one)));
        let now_out = among(&|by| by.iter().any(|one| now_sure.contains(one)));
        if (&now_sure, &now_out) == (&sure, &out) {
            break;
        }
        (sure, out) = (now_sure, now_out);
    }
    told.iter().enumerate().filter(|(place, _)| !out.contains(place)).map(|(_, one)| one).collect()
}

/// What the administrative entries of the journal say, whether they count or not.
#[derive(Default)]
pub(super) struct Certifying {
    pub told: Vec<Told>,
    pub origins: Origins,
}

impl Certifying {
    pub(super) fn read(connection: &Connection) -> Result<Self, RegisterError> {
        let mut found = Self::default();
        let mut people: BTreeMap<Person, DeskId> = BTreeMap::new();
        let mut desk_of = |certificate: &Certificate| {
            if let Some(desk) = certificate.desk {
                people.insert(*certificate.sign_key.as_bytes(), DeskId::of_key(desk.as_bytes()));
            }
        };
        each_signed(connection, |place, writes| {
            let certificates: Vec<Certificate> = certificates_of(&writes).filter_map(parse).collect();
            let is_founding = certificates
                .iter()
                .any(|one| matches!(one.subject, Subject::Person(_)) && one.issuer == one.authority_root);
            for certificate in &certificates {
                desk_of(certificate);
                let (known, is_own) = known_of(certificate, &place);
                // Nobody vouches for themselves, but those whom the root's own certificate founds.
                let origin = match (is_own, is_founding) {
                    (true, true) => Origin::Root,
                    (true, false) => continue,
                    (false, _) => Origin::Entry(place.clone()),
                };
                found.origins.0.entry(known).or_default().push(origin);
            }
            found.told.extend(acts_of(&place, &writes));
        })?;
        let vouchers: Vec<Certificate> = vouchers::all(connection)?.iter().filter_map(|bytes| parse(bytes)).collect();
        vouchers.iter().for_each(&mut desk_of);
        for voucher in &vouchers {
            let issuer = *voucher.issuer.as_bytes();
            let origin = match people.get(&issuer) {
                Some(desk) => Origin::Voucher(*desk, issuer),
                None => Origin::Root,
            };
            let key = *voucher.sign_key.as_bytes();
            let known = match voucher.subject {
                Subject::Desk => Known::Desk(DeskId::of_key(&key)),
                Subject::Person(_) => Known::Person(key),
                Subject::AuthoritySeal => continue,
            };
            found.origins.0.entry(known).or_default().push(origin);
        }
        Ok(found)
    }
}

/// Whom a certificate is about, and whether the entry that brings it is their own.
fn known_of(certificate: &Certificate, place: &Place) -> (Known, bool) {
    let key = *certificate.sign_key.as_bytes();
    match certificate.subject {
        Subject::Desk => {
            let desk = DeskId::of_key(&key);
            (Known::Desk(desk), desk == place.stream.desk())
        }
        _ => (Known::Person(key), key == place.staff),
    }
}

fn parse(bytes: &[u8]) -> Option<Certificate> {
    Certificate::parse(bytes).ok()
}

/// Fields of one row as an entry writes them.
type Row<'w> = BTreeMap<u16, &'w Value>;

fn rows_of(writes: &[Write], table: u16) -> impl Iterator<Item = Row<'_>> {
    let mut rows: BTreeMap<RowId, Row<'_>> = BTreeMap::new();
    for write in writes.iter().filter(|write| write.table == table) {
        rows.entry(write.row).or_default().insert(write.field, &write.value);
    }
    rows.into_values()
}

fn key(row: &Row<'_>, field: u16) -> Option<Person> {
    match row.get(&field) {
        Some(Value::Bytes(key)) => key.as_slice().try_into().ok(),
        _ => None,
    }
}

fn accepted(row: &Row<'_>, field: u16) -> BTreeMap<StreamId, u64> {
    match row.get(&field) {
        Some(Value::Bytes(bytes)) => parse_accepted(bytes).unwrap_or_default(),
        _ => BTreeMap::new(),
    }
}

/// What an entry says about desks and people. Nobody revokes their own desk or removes themselves.
fn acts_of(place: &Place, writes: &[Write]) -> Vec<Told> {
    let told = |act, accepted| Told { place: place.clone(), act, accepted };
    let mut found = Vec::new();
    for row in rows_of(writes, REVOCATION.code) {
        let desk = key(&row, 1).map(|key| DeskId::of_key(&key));
        if let Some(desk) = desk.filter(|desk| *desk != place.stream.desk()) {
            found.push(told(Act::Revoke(desk), accepted(&row, 2)));
        }
    }
    for row in rows_of(writes, REMOVAL.code) {
        if let Some(person) = key(&row, 1).filter(|person| *person != place.staff) {
            found.push(told(Act::Remove(person), accepted(&row, 2)));
        }
    }
    for row in rows_of(writes, ROLE_CHANGE.code) {
        let administers = row.get(&2).copied() == Some(&Value::text(Role::Administrator.code()));
        if let Some(person) = key(&row, 1) {
            let act = Act::ChangeRole { person, administers, after: accepted(&row, 4) };
            found.push(told(act, accepted(&row, 3)));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream(desk: u8) -> StreamId {
        StreamId::new(DeskId([desk; 16]), [desk; 8])
    }

    fn place(desk: u8, sequence: u64) -> Place {
        Place { stream: stream(desk), sequence, staff: [desk; 32] }
    }

    /// Desk `by` revokes desk `of` in its entry `sequence`, up to entry `last`.
    fn revocation(by: u8, sequence: u64, of: u8, last: u64) -> Told {
        let accepted = BTreeMap::from([(stream(of), last)]);
        Told { place: place(by, sequence), act: Act::Revoke(DeskId([of; 16])), accepted }
    }

    /// The person of desk `by` removes that of desk `of`.
    fn removal(by: u8, sequence: u64, of: u8, last: u64) -> Told {
        let accepted = BTreeMap::from([(stream(of), last)]);
        Told { place: place(by, sequence), act: Act::Remove([of; 32]), accepted }
    }

    /// The person of desk `by` gives that of desk `of` a role, knowing these changes.
    fn role(by: u8, sequence: u64, (of, last): (u8, u64), administers: bool, after: &[(u8, u64)]) -> Told {
        let accepted = BTreeMap::from([(stream(of), last)]);
        let after = after.iter().map(|(desk, at)| (stream(*desk), *at)).collect();
        Told { place: place(by, sequence), act: Act::ChangeRole { person: [of; 32], administers, after }, accepted }
    }

    fn count(told: &[Told]) -> Vec<(u8, u64)> {
        that_count(told, &Origins::default()).iter().map(|one| (one.place.stream.0[0], one.place.sequence)).collect()
    }

    #[test]
    fn a_revocation_beyond_what_another_accepts_does_not_count() {
        assert_eq!(count(&[revocation(1, 5, 2, 7), revocation(2, 8, 3, 9)]), [(1, 5)]);
        assert_eq!(count(&[revocation(1, 5, 2, 8), revocation(2, 8, 3, 9)]), [(1, 5), (2, 8)]);
        // The desk that 2 revoked had revoked 2 itself, and 1 says that 2 no longer counted: 3 counts.
        let chain = [revocation(1, 5, 2, 7), revocation(2, 8, 3, 3), revocation(3, 4, 4, 1)];
        assert_eq!(count(&chain), [(1, 5), (3, 4)]);
    }

    #[test]
    fn those_who_end_each_other_are_both_ended() {
        for ring in [
            [revocation(1, 5, 2, 7), revocation(2, 8, 1, 4)],
            [removal(1, 5, 2, 7), removal(2, 8, 1, 4)],
            [removal(1, 5, 2, 7), revocation(2, 8, 1, 4)],
        ] {
            assert_eq!(count(&ring), [(1, 5), (2, 8)]);
            // A third one that accepted neither decides nothing more; one that stopped the second in time does.
            let decided = [ring[0].clone(), ring[1].clone(), removal(3, 1, 2, 7)];
            assert_eq!(count(&decided), [(1, 5), (3, 1)]);
        }
    }

    #[test]
    fn a_removal_beats_what_the_removed_person_grants_meanwhile() {
        assert_eq!(count(&[removal(1, 5, 2, 7), role(2, 8, (3, 0), true, &[])]), [(1, 5)]);
        assert_eq!(count(&[removal(1, 5, 2, 8), role(2, 8, (3, 0), true, &[])]), [(1, 5), (2, 8)]);
        // Ended as administrator only: the same.
        assert_eq!(count(&[role(1, 5, (2, 7), false, &[]), role(2, 8, (3, 0), true, &[])]), [(1, 5)]);
    }

    #[test]
    fn who_is_made_administrator_again_counts_from_then_on() {
        let ended = role(1, 5, (2, 7), false, &[]);
        let again = role(1, 6, (2, 9), true, &[(1, 5)]);
        assert_eq!(count(&[ended.clone(), again.clone(), removal(2, 10, 3, 1)]), [(1, 5), (1, 6), (2, 10)]);
        assert_eq!(count(&[ended.clone(), again.clone(), removal(2, 9, 3, 1)]), [(1, 5), (1, 6)]);
        // A grant that did not know of the ending loses against it; so does one by the person.
        let unknowing = role(4, 1, (2, 9), true, &[]);
        assert_eq!(count(&[ended.clone(), unknowing, removal(2, 10, 3, 1)]), [(1, 5), (4, 1)]);
        let own = role(2, 8, (2, 7), true, &[(1, 5)]);
        assert_eq!(count(&[ended.clone(), own, removal(2, 10, 3, 1)]), [(1, 5)]);
        // And one by somebody who was removed in time.
        let removed = removal(3, 1, 1, 5);
        assert_eq!(count(&[ended, again, removed, removal(2, 10, 4, 1)]), [(1, 5), (3, 1)]);
    }

    #[test]
    fn the_order_of_arrival_decides_nothing() {
        let told = [
            revocation(1, 5, 2, 7),
            removal(2, 8, 3, 3),
            role(3, 4, (4, 1), false, &[]),
            removal(4, 2, 1, 4),
            role(1, 6, (4, 1), true, &[(3, 4)]),
        ];
        let expected: BTreeSet<_> = count(&told).into_iter().collect();
        for turn in 0..told.len() {
            let mut turned = told.to_vec();
            turned.rotate_left(turn);
            assert_eq!(count(&turned).into_iter().collect::<BTreeSet<_>>(), expected);
        }
    }
}
