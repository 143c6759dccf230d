//! A desk of the office that lies: what it makes up is refused, and not a byte here changes.

use std::path::Path;

use comity_core::bundle::{BundleKind, Envelope, Header, Holdings, StreamRange, Volume};
use comity_core::clock::Hlc;
use comity_core::error::{Explain, Report, Weight};
use comity_core::exchange;
use comity_core::ids::{MAX_SEQUENCE, StreamId};
use comity_core::keys::{Certificate, PersonKeys, Role, SigningKey, Subject};
use comity_core::model::schema::{AUTHORITY, CASE, DESK, SETTING, STAFF, Table};
use comity_core::model::values::Value;
use comity_core::register::tables::people;

use crate::support::forger::{
    Hand, Place, Range, certify, certify_person, person_keys, picture, seal, seal_with_parts,
};
use crate::support::{Desk, START, SeededChance, airport, assert_agree, ministry_and_port, mla, swap};

/// When the lies say they were written.
const WHEN: Hlc = Hlc((START as u64) << 16);

/// The bundle is refused as damaged, shown or stored, and nothing here is different afterwards.
fn refused(desk: &mut Desk, bundle: &Path, what: &str) -> Report {
    let before = picture(desk);
    let Err(shown) = exchange::inspect_bundle(&mut desk.register, bundle) else { panic!("shown as sound: {what}") };
    let Err(told) = exchange::import_bundle(&mut desk.register, bundle) else { panic!("imported: {what}") };
    let (shown, told) = (shown.explain(), told.explain());
    assert_eq!((shown.code, told.weight), (told.code, Weight::Damaged), "{what}");
    assert_eq!(picture(desk), before, "{what}");
    told
}

fn case_body(place: Place, reference: &str) -> Vec<u8> {
    place.body().create(&CASE, vec![(1, Value::text(reference))]).bytes()
}

#[test]
fn nobody_writes_in_another_desks_stream_or_in_another_persons_name() {
    let (mut ministry, mut port) = ministry_and_port();
    ministry.register_case(&mla("Bank records"));
    let mut airport = airport(&mut ministry, &mut port);
    swap(&mut ministry, &mut airport);
    let (own, clerk) = (Hand::of(&port), Hand::of(&ministry));
    let misnamed = Hand { named: clerk.named, ..own.clone() };
    let (head, epoch, here) = (Place::after(&ministry), Place::new_epoch(&ministry), Place::after(&port));
    let lies = [
        ("its own name in the Ministry's stream", head, own.clone()),
        ("its own name in a new epoch of the Ministry", epoch, own.clone()),
        ("the clerk's name in the Ministry's stream", head, misnamed.clone()),
        ("the clerk's name in a new epoch of the Ministry", epoch, misnamed.clone()),
        ("the clerk's name in its own stream", here, misnamed),
        ("the clerk's true signature without the Ministry's", head, Hand { desk: own.desk.clone(), ..clerk.clone() }),
        ("the Ministry's true signature without the clerk's", head, Hand { person: own.person.clone(), ..clerk }),
    ];
    for (what, place, hand) in lies {
        for desk in [&mut ministry, &mut airport] {
            let range = Range::made(place, &hand, case_body(place, "FORGED-1"), WHEN, false);
            let report = refused(desk, &seal(&port, desk, &[], &[range]), what);
            // Whoever names a person of another desk is found out by the certificate, the others by a signature.
            let expected = if what.contains("own name") || what == "the clerk's name in its own stream" {
                "not-certified"
            } else {
                "entry-damaged"
            };
            assert_eq!(report.code, expected, "{what}");
        }
    }
    // The same hand-made entry without a lie is taken: it was the lie that was refused.
    for desk in [&mut ministry, &mut airport] {
        let range = Range::made(here, &own, case_body(here, "TRUE-1"), WHEN, false);
        let bundle = seal(&port, desk, &[], &[range]);
        assert_eq!(desk.import(&bundle).new, 1);
    }
    assert_agree(&mut ministry, &mut airport);
}

/// What a row must say about a certificate.
fn certified(certificate: &Certificate) -> Vec<(u16, Value)> {
    let second = match certificate.subject {
        Subject::Person(role) => role.code(),
        _ => certificate.mark.as_str(),
    };
    vec![
        (1, Value::text(&certificate.name)),
        (2, Value::text(second)),
        (3, Value::Bytes(certificate.sign_key.as_bytes().to_vec())),
        (4, Value::text(certificate.seal_address.as_str())),
        (5, Value::Bytes(certificate.to_bytes())),
    ]
}

fn with(mut fields: Vec<(u16, Value)>, field: u16, value: Value) -> Vec<(u16, Value)> {
    fields.iter_mut().filter(|(code, _)| *code == field).for_each(|(_, old)| *old = value.clone());
    fields
}

#[test]
fn rows_of_people_and_desks_say_what_their_certificates_say() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    let (hand, place) = (Hand::of(&port), Place::after(&port));
    let chance = &mut SeededChance::new(21);
    let (new, other) = (PersonKeys::generate(chance).unwrap(), PersonKeys::generate(chance).unwrap());
    let (key, seal_address) = (new.sign.verifying_key(), new.seal.address().unwrap());
    let root = port.register.authority_root();
    let person = certify_person(&port, "Port assistant", Role::Clerk, &new, &hand.person);
    let boat = certify(root, Subject::Desk, "Port boat", key, seal_address.clone(), None, &hand.person);
    let stranger = certify_person(&port, "Port assistant", Role::Clerk, &new, &other.sign);
    let clerk = certify_person(&port, "Port clerk 2", Role::Clerk, &other, &hand.person);
    let by_clerk = certify_person(&port, "Port assistant", Role::Clerk, &new, &other.sign);
    let elsewhere = other.sign.verifying_key();
    let home = hand.desk.verifying_key();
    let subject = Subject::Person(Role::Clerk);
    let foreign = certify(elsewhere, subject, "Port assistant", key, seal_address, Some(home), &hand.person);
    let (staff, desks) = (certified(&person), certified(&boat));
    let twice = |field: u16, value: Value| [vec![(field, value)], staff.clone()].concat();
    type Lie<'a> = (&'a str, &'static Table, &'a str, Vec<(u16, Value)>);
    let lies: Vec<Lie<'_>> = vec![
        ("another name", &STAFF, "staff", with(staff.clone(), 1, Value::text("Port clerk"))),
        ("another role", &STAFF, "staff", with(staff.clone(), 2, Value::text("administrator"))),
        ("another key", &STAFF, "staff", with(staff.clone(), 3, Value::Bytes(elsewhere.as_bytes().to_vec()))),
        ("another address", &STAFF, "staff", with(staff.clone(), 4, Value::text("age1nobody"))),
        ("no certificate", &STAFF, "staff", staff[..4].to_vec()),
        ("a role alone", &STAFF, "staff", vec![(2, Value::text("administrator"))]),
        ("bytes that are no certificate", &STAFF, "staff", with(staff.clone(), 5, Value::Bytes(vec![0x80]))),
        ("a stranger's certificate", &STAFF, "staff", certified(&stranger)),
        ("a clerk's certificate", &STAFF, "staff", certified(&by_clerk)),
        ("another authority's certificate", &STAFF, "staff", certified(&foreign)),
        ("a desk among the staff", &STAFF, "staff", desks.clone()),
        ("a row named after a desk", &STAFF, "desk", staff.clone()),
        ("a name beside the true one", &STAFF, "staff", twice(1, Value::text("Port clerk"))),
        ("a certificate beside the true one", &STAFF, "staff", twice(5, Value::Bytes(vec![0x80]))),
        ("another desk name", &DESK, "desk", with(desks.clone(), 1, Value::text("Ministry"))),
        ("another mark", &DESK, "desk", with(desks.clone(), 2, Value::text("B"))),
        ("a person among the desks", &DESK, "desk", staff.clone()),
    ];
    for (what, table, kind, fields) in lies {
        let body = place.body().named(table, kind, key.as_bytes(), fields).bytes();
        let range = Range::made(place, &hand, body, WHEN, true);
        let chain = if what.starts_with("a clerk's") { vec![&clerk] } else { Vec::new() };
        let bundle = seal(&port, &ministry, &chain, &[range]);
        refused(&mut ministry, &bundle, what);
    }
    // What only the root and its seal may say of the authority.
    let home_root = root.as_bytes();
    let bytes = |value: &[u8]| Value::Bytes(value.to_vec());
    for (what, origin, fields) in [
        ("another root", home_root, vec![(3, bytes(elsewhere.as_bytes()))]),
        ("a second authority", elsewhere.as_bytes(), vec![(3, bytes(elsewhere.as_bytes()))]),
        ("an address without a certificate", home_root, vec![(4, Value::text("age1nobody"))]),
        ("a seal that is no certificate", home_root, vec![(5, bytes(&[0x80]))]),
        ("a person's certificate for the seal", home_root, certified(&person)[3..].to_vec()),
    ] {
        let body = place.body().named(&AUTHORITY, "authority", origin, fields).bytes();
        let bundle = seal(&port, &ministry, &[], &[Range::made(place, &hand, body, WHEN, true)]);
        refused(&mut ministry, &bundle, what);
    }
    // A role of somebody who is known, changed in passing.
    let body = place.body().named(&STAFF, "staff", hand.named.as_bytes(), vec![(2, Value::text("reader"))]).bytes();
    let bundle = seal(&port, &ministry, &[], &[Range::made(place, &hand, body, WHEN, true)]);
    refused(&mut ministry, &bundle, "the role of a known person alone");

    let body = place.body().named(&STAFF, "staff", key.as_bytes(), staff).named(&DESK, "desk", key.as_bytes(), desks);
    let bundle = seal(&port, &ministry, &[], &[Range::made(place, &hand, body.bytes(), WHEN, true)]);
    ministry.import(&bundle);
    let known = people::staff(ministry.register.connection()).unwrap();
    assert!(known.iter().any(|one| one.name == "Port assistant" && one.extra == "clerk"));
    ministry.check();
    // And the register can still take what comes next.
    let bundle = seal(&port, &ministry, &[], &[]);
    ministry.import(&bundle);
}

#[test]
fn a_chain_of_administrators_that_could_not_be_read_again_is_refused() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    let (mut issuer, hand) = (person_keys(&port).sign, Hand::of(&port));
    let mut place = Place::after(&port);
    let mut chain = Vec::new();
    let chance = &mut SeededChance::new(22);
    for step in 1..12 {
        let keys = PersonKeys::generate(chance).unwrap();
        let certificate = certify_person(&port, &format!("Deputy {step}"), Role::Administrator, &keys, &issuer);
        let key = certificate.sign_key;
        let body = place.body().named(&STAFF, "staff", key.as_bytes(), certified(&certificate)).bytes();
        let range = Range::made(place, &hand, body, WHEN, true);
        let next = Place { from: place.from + 1, previous: range.head, ..place };
        let bundle = seal(&port, &ministry, &chain.iter().collect::<Vec<_>>(), &[range]);
        if exchange::import_bundle(&mut ministry.register, &bundle).is_err() {
            refused(&mut ministry, &bundle, "a chain too long");
            assert!(step > 3, "administrators must be able to name others");
            // What stands in the register can be read, so the next bundle is taken.
            ministry.check();
            let bundle = seal(&port, &ministry, &[], &[]);
            ministry.import(&bundle);
            return;
        }
        chain.push(certificate);
        (place, issuer) = (next, keys.sign);
    }
    panic!("a chain of twelve was taken");
}

/// The first of the tables that are kept for what administrators of later versions share.
static LATER_ADMINISTRATIVE: Table = Table {
    code: 200,
    sql: "later",
    kind: "later",
    fields: &[],
    case_field: None,
    moves: false,
    hashed: false,
    administrative: false,
};

#[test]
fn what_later_versions_keep_for_administrators_is_kept_for_them_today() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    let (administrator, place) = (Hand::of(&port), Place::after(&port));
    let keys = PersonKeys::generate(&mut SeededChance::new(24)).unwrap();
    let assistant = certify_person(&port, "Port assistant", Role::Officer, &keys, &administrator.person);
    let officer = Hand { named: assistant.sign_key, person: keys.sign, desk: administrator.desk.clone() };
    let body = place.body().create(&LATER_ADMINISTRATIVE, vec![(1, Value::text("of a later version"))]).bytes();
    for (what, hand, signed) in [
        ("by an officer", &officer, true),
        ("by an officer, not signed by itself", &officer, false),
        ("by an administrator, not signed by itself", &administrator, false),
    ] {
        let bundle = seal(&port, &ministry, &[&assistant], &[Range::made(place, hand, body.clone(), WHEN, signed)]);
        assert_eq!(refused(&mut ministry, &bundle, what).code, "not-certified", "{what}");
    }
    let bundle = seal(&port, &ministry, &[], &[Range::made(place, &administrator, body, WHEN, true)]);
    assert_eq!(ministry.import(&bundle).entries, 1, "it is kept for the version that knows it");
    ministry.check();
}

#[test]
fn only_an_administrators_key_changes_what_the_office_shares() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    let (administrator, place) = (Hand::of(&port), Place::after(&port));
    let keys = PersonKeys::generate(&mut SeededChance::new(23)).unwrap();
    let assistant = certify_person(&port, "Port assistant", Role::Officer, &keys, &administrator.person);
    let officer = Hand { named: assistant.sign_key, person: keys.sign, desk: administrator.desk.clone() };
    let setting = vec![(1, Value::text("time_zone")), (2, Value::text("Europe/Paris"))];
    let alone = place.body().named(&SETTING, "setting", b"time_zone", setting.clone()).bytes();
    let hidden = place
        .body()
        .create(&CASE, vec![(1, Value::text("FORGED-1"))])
        .named(&SETTING, "setting", b"time_zone", setting)
        .bytes();
    let root = port.register.authority_root();
    let renamed = vec![(1, Value::text("Ministry of Magic"))];
    let name = place.body().named(&AUTHORITY, "authority", root.as_bytes(), renamed).bytes();
    for (what, hand, body, signed) in [
        ("an officer's setting", &officer, &alone, true),
        ("an officer's setting, not signed by itself", &officer, &alone, false),
        ("an officer's setting among other writes", &officer, &hidden, true),
        ("an officer's name for the authority", &officer, &name, true),
        ("an administrator's setting, not signed by itself", &administrator, &alone, false),
    ] {
        let range = Range::made(place, hand, body.clone(), WHEN, signed);
        let bundle = seal(&port, &ministry, &[&assistant], &[range]);
        let report = refused(&mut ministry, &bundle, what);
        assert_eq!(report.code, "not-certified", "{what}");
    }
    let range = Range::made(place, &officer, case_body(place, "TRUE-1"), WHEN, false);
    let bundle = seal(&port, &ministry, &[&assistant], &[range]);
    assert_eq!(ministry.import(&bundle).new, 1, "an officer's case is taken");
}

/// Puts other bytes in the one place where these stand.
fn replace(body: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let at: Vec<usize> = (0..body.len()).filter(|at| body[*at..].starts_with(from)).collect();
    assert_eq!(at.len(), 1, "{from:x?} must stand once in the body");
    [&body[..at[0]], to, &body[at[0] + from.len()..]].concat()
}

#[test]
fn entries_beyond_every_bound_are_refused() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    let (hand, place) = (Hand::of(&port), Place::after(&port));
    let stream = |n: u64| StreamId::new(port.register.desk(), (1_000 + n).to_be_bytes());
    let body = || place.body().create(&CASE, vec![(1, Value::text("BOUND-1")), (13, Value::text("x"))]);
    let last = body().seeing([(stream(0), MAX_SEQUENCE, 4095)]).bytes();
    let sequence = [&[0x1b][..], &MAX_SEQUENCE.to_be_bytes()].concat();
    let own = (place.stream, place.from, 0);
    let many = |count: u64| {
        let fields = (0..count).map(|n| (6_000 + n as u16, Value::Null)).collect();
        place.body().create(&CASE, fields)
    };
    let mut too_many = many(4096).bytes();
    // One write more than may be encoded: the group says 4,097 and holds them.
    too_many = replace(&too_many, &[0x99, 0x10, 0x00], &[0x99, 0x10, 0x01]);
    too_many.extend([0x82, 0x01, 0xf6]);
    // The same for what one write replaces: its list says 1,025, and the last of them follows.
    let mut too_many_seen = body().seeing((0..1_024).map(|n| (stream(0), n + 1, 0))).bytes();
    too_many_seen = replace(&too_many_seen, &[0x99, 0x04, 0x02], &[0x99, 0x04, 0x03]);
    too_many_seen.extend([0x83, 0x01, 0x19, 0x04, 0x01, 0x00]);
    // And for the streams it names: 256 of them stand after four bytes, each in 26.
    let named = body().seeing((0..256).map(|n| (stream(n), 1, 0))).bytes();
    let (streams, rest) = named[4..].split_at(256 * 26);
    let too_many_streams = [&[0x82, 0x99, 0x01, 0x01], streams, &[0x58, 0x18], &stream(256).0, rest].concat();
    for (what, bytes) in [
        ("a sequence of 2^36", replace(&last, &sequence, &[&[0x1b][..], &(MAX_SEQUENCE + 1).to_be_bytes()].concat())),
        ("a sequence of 2^63", replace(&last, &sequence, &[&[0x1b][..], &(1u64 << 63).to_be_bytes()].concat())),
        ("a sequence of 0", replace(&last, &sequence, &[0x00])),
        ("an index of 4096", replace(&last, &[0x19, 0x0f, 0xff], &[0x19, 0x10, 0x00])),
        ("1,025 seen writes", too_many_seen),
        ("a write that has seen itself", body().seeing([(place.stream, place.from, 1)]).bytes()),
        ("a write that has seen its neighbour", body().seeing([own]).bytes()),
        ("a write seen twice", body().seeing([(stream(0), 7, 1), (stream(0), 7, 1)]).bytes()),
        ("257 streams", too_many_streams),
        ("4,097 writes", too_many),
    ] {
        let range = Range::made(place, &hand, bytes, WHEN, false);
        let bundle = seal(&port, &ministry, &[], &[range]);
        assert_eq!(refused(&mut ministry, &bundle, what).code, "entry-damaged", "{what}");
    }
    // At the bound, not beyond it: taken, and the register stays sound.
    let full = body().seeing((0..1_024).map(|n| (stream(n % 256), 1 + n / 256, 0))).bytes();
    let first = Range::made(place, &hand, full, WHEN, false);
    let next = Place { from: place.from + 1, previous: first.head, ..place };
    let second = Range::made(next, &hand, last_of(next), WHEN, false);
    let bundle = seal(&port, &ministry, &[], &[first, second]);
    assert_eq!(ministry.import(&bundle).entries, 2);
    ministry.check();
}

fn last_of(place: Place) -> Vec<u8> {
    let stream = StreamId::new(place.stream.desk(), [7; 8]);
    let body = place.body().create(&CASE, vec![(1, Value::text("BOUND-2"))]);
    body.seeing([(stream, MAX_SEQUENCE, 4095)]).bytes()
}

#[test]
fn the_highest_number_of_an_entry_is_taken_and_the_next_is_not() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    let hand = Hand::of(&port);
    let place = Place { from: MAX_SEQUENCE, previous: [4; 32], ..Place::new_epoch(&port) };
    let bundle = seal(&port, &ministry, &[], &[Range::made(place, &hand, case_body(place, "LAST-1"), WHEN, false)]);
    let report = ministry.import(&bundle);
    assert_eq!((report.entries, report.missing.len()), (1, 1));
    ministry.check();
    let header = |from: u64, to: u64| {
        let range = StreamRange { stream: place.stream.0, from, to, previous_hash: [4; 32], head_hash: [5; 32] };
        let envelope = Envelope {
            bundle_id: [1; 16],
            kind: BundleKind::Sync,
            authority_root: port.register.authority_root(),
            sender: hand.desk.verifying_key(),
            chain: Vec::new(),
            recipients: vec![ministry.register.desk_keys().sign.verifying_key()],
            made_at: 0,
            ranges: vec![range],
            holdings: Holdings::default(),
            receipts: Vec::new(),
            volume: Volume::ONLY,
            required_features: Vec::new(),
            optional_features: Vec::new(),
        };
        Header { envelope, parts: Vec::new(), body_length: 0 }.to_bytes()
    };
    assert!(Header::parse(&header(MAX_SEQUENCE, MAX_SEQUENCE)).is_ok());
    for (from, to) in [(MAX_SEQUENCE, MAX_SEQUENCE + 1), (MAX_SEQUENCE + 1, MAX_SEQUENCE + 1), (5, u64::MAX), (0, 3)] {
        assert!(Header::parse(&header(from, to)).is_err(), "{from} to {to}");
    }
}

/// The Ministry writes in three runs; the Port holds them all, the Airport only the first.
fn three_runs() -> (Desk, Desk, Desk, [u64; 3]) {
    let (mut ministry, mut port) = ministry_and_port();
    ministry.register_case(&mla("first run"));
    let mut airport = airport(&mut ministry, &mut port);
    swap(&mut ministry, &mut airport);
    let mut ends = [ministry.register.own().last, 0, 0];
    for end in [1, 2] {
        ministry = ministry.reopen();
        for subject in ["a", "b", "c"] {
            ministry.register_case(&mla(subject));
        }
        ends[end] = ministry.register.own().last;
    }
    swap(&mut ministry, &mut port);
    (ministry, port, airport, ends)
}

#[test]
fn a_run_does_not_take_the_place_of_another() {
    let (mut ministry, mut port, mut airport, [first, second, third]) = three_runs();
    let stream = ministry.register.own().id;
    let honest = Range::held(&port, stream, first + 1, third);
    assert_eq!(honest.runs.iter().map(|run| run.0).collect::<Vec<_>>(), [first + 1, second + 1]);
    let port_clerk = Hand::of(&port).named;
    type Change = Box<dyn Fn(&mut Range)>;
    let changes: Vec<(&str, Change)> = vec![
        (
            "seeds exchanged",
            Box::new(|range| {
                let seed = range.runs[0].2;
                range.runs[0].2 = range.runs[1].2;
                range.runs[1].2 = seed;
            }),
        ),
        ("another seed", Box::new(|range| range.runs[1].2 = [6; 32])),
        ("another person", Box::new(move |range| range.runs[1].1 = *port_clerk.as_bytes())),
        ("one run left out", Box::new(|range| range.runs.truncate(1))),
        ("a run that begins too early", Box::new(|range| range.runs[1].0 -= 1)),
        ("a run that begins too late", Box::new(|range| range.runs[1].0 += 1)),
        ("no run for the first entries", Box::new(|range| range.runs.retain(|run| run.0 > range.from))),
        ("the tip of a run left out", Box::new(|range| range.tips.retain(|tip| tip.0 != range.from + 2))),
    ];
    for (what, change) in changes {
        let mut range = honest.clone();
        change(&mut range);
        let bundle = seal(&port, &airport, &[], &[range]);
        refused(&mut airport, &bundle, what);
    }
    let bundle = seal(&port, &airport, &[], &[honest]);
    assert_eq!(airport.import(&bundle).new, 6);
    swap(&mut port, &mut airport);
    swap(&mut ministry, &mut airport);
    assert_agree(&mut ministry, &mut airport);
}

#[test]
fn a_relay_that_lies_about_where_a_run_begins_spoils_nothing() {
    // The last entry comes first, under a run that is said to reach back into what is here or into the gap.
    for reaches_back_to in ["the first run", "the gap"] {
        let (mut ministry, mut port, mut airport, [first, second, third]) = three_runs();
        let stream = ministry.register.own().id;
        let mut late = Range::held(&port, stream, third, third);
        late.runs[0].0 = if reaches_back_to == "the gap" { second - 1 } else { 2 };
        let bundle = seal(&port, &airport, &[], &[late]);
        if exchange::import_bundle(&mut airport.register, &bundle).is_ok() {
            let verified = airport.register.verify().unwrap();
            assert!(verified.ok, "{reaches_back_to}: {:?}", verified.problems);
        }
        // Whether it was taken or not: the truth is, and stays sound.
        let rest = Range::held(&port, stream, first + 1, third);
        let bundle = seal(&port, &airport, &[], &[rest]);
        airport.import(&bundle);
        let verified = airport.register.verify().unwrap();
        assert!(verified.ok, "{reaches_back_to}: {:?}", verified.problems);
        // And it can be passed on from here.
        swap(&mut port, &mut airport);
        let mut station = Desk::new("Station");
        airport.admit(&station);
        station.admit(&airport);
        let bundle = airport.export_to(&station);
        station.import(&bundle);
        swap(&mut station, &mut airport);
        swap(&mut ministry, &mut airport);
        assert_agree(&mut airport, &mut station);
        assert_agree(&mut ministry, &mut airport);
    }
}

#[test]
fn a_signing_key_of_nobody_changes_nothing() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    let nobody = SigningKey::generate(&mut SeededChance::new(31)).unwrap();
    let here = Place::after(&port);
    let hand = Hand { named: nobody.verifying_key(), person: nobody, desk: Hand::of(&port).desk };
    let range = Range::made(here, &hand, case_body(here, "FORGED-1"), WHEN, false);
    let bundle = seal(&port, &ministry, &[], &[range]);
    assert_eq!(refused(&mut ministry, &bundle, "a person nobody certified").code, "not-certified");
}

#[test]
fn a_person_writes_at_the_desk_they_are_certified_for_and_at_no_other() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    let administrator = Hand::of(&port);
    let keys = PersonKeys::generate(&mut SeededChance::new(41)).unwrap();
    let (here, desk) = (Place::after(&port), administrator.desk.clone());
    // Certified for the Ministry; the Port's desk signs what this key writes in the Port's stream.
    let elsewhere = certify_person(&ministry, "Ministry assistant", Role::Officer, &keys, &administrator.person);
    let hand = Hand { named: elsewhere.sign_key, person: keys.sign.clone(), desk };
    let range = Range::made(here, &hand, case_body(here, "FORGED-1"), WHEN, false);
    let bundle = seal(&port, &ministry, &[&elsewhere], std::slice::from_ref(&range));
    assert_eq!(refused(&mut ministry, &bundle, "a person of another desk").code, "not-certified");
    let at_home = certify_person(&port, "Port assistant", Role::Officer, &keys, &administrator.person);
    let bundle = seal(&port, &ministry, &[&at_home], &[range]);
    assert_eq!(ministry.import(&bundle).new, 1, "the same entry by the same key, certified for the Port");
}

#[test]
fn tips_and_runs_that_lie_outside_their_range_are_refused() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    let (hand, here) = (Hand::of(&port), Place::after(&port));
    let honest = Range::made(here, &hand, case_body(here, "TRUE-1"), WHEN, false);
    type Change = Box<dyn Fn(&mut Range)>;
    let changes: Vec<(&str, Change)> = vec![
        ("a tip before the range", Box::new(|range| range.tips.insert(0, (range.from - 1, [7; 128])))),
        ("a tip behind the range", Box::new(|range| range.tips.push((range.from + 1, [7; 128])))),
        ("a run behind the range", Box::new(|range| range.runs.push((range.from + 1, range.runs[0].1, [7; 32])))),
    ];
    for (what, change) in changes {
        let mut range = honest.clone();
        change(&mut range);
        let bundle = seal(&port, &ministry, &[], &[range]);
        assert_eq!(refused(&mut ministry, &bundle, what).code, "entry-damaged", "{what}");
    }
    let bundle = seal_with_parts(&port, &ministry, &[], std::slice::from_ref(&honest), 2);
    assert_eq!(refused(&mut ministry, &bundle, "two entries parts").code, "entry-damaged");
    let bundle = seal(&port, &ministry, &[], &[honest]);
    assert_eq!(ministry.import(&bundle).new, 1);
}
