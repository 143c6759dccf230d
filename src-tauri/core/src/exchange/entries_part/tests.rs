//! Whatever goes in comes out byte for byte; whatever a liar sends is refused, never a panic.

use super::*;
use crate::journal::check_canonical;
use crate::keys::canonical::{Fault, Malformed, Writer};

/// SplitMix64, so that a failing case can be run again by its seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end.max(1)
    }

    fn often(&mut self, of_ten: u64) -> bool {
        self.below(10) < of_ten
    }

    /// Mostly small, now and then as large as it gets.
    fn number(&mut self) -> u64 {
        match self.below(20) {
            0 => u64::MAX - self.below(3),
            1 => 1 << self.below(64),
            2..=5 => self.below(70_000),
            _ => self.below(30),
        }
    }

    fn fixed<const N: usize>(&mut self) -> [u8; N] {
        let few = self.below(6) as u8;
        std::array::from_fn(|_| few)
    }
}

/// A body as today's desks write it, with everything that may stand in one.
fn body(dice: &mut Dice) -> Vec<u8> {
    let mut out = Writer::new();
    let streams = if dice.often(2) { dice.below(4) } else { 0 };
    out.array(2).array(streams as usize);
    for _ in 0..streams {
        out.bytes(&dice.fixed::<24>());
    }
    let groups = dice.below(4);
    out.array(groups as usize);
    for _ in 0..groups {
        out.array(3).unsigned(dice.below(5));
        row(dice, streams, &mut out);
        let writes = dice.below(5);
        out.array(writes as usize);
        for _ in 0..writes {
            let dots = if dice.often(3) { dice.below(4) } else { 0 };
            out.array(2 + dots as usize).unsigned(dice.below(4));
            value(dice, streams, &mut out, 0);
            for _ in 0..dots {
                dot(dice, streams, &mut out);
            }
        }
    }
    out.finish()
}

fn dot(dice: &mut Dice, streams: u64, out: &mut Writer) {
    let sequence = if dice.often(1) { dice.number() } else { dice.below(2000) };
    out.array(3).unsigned(dice.below(streams + 1)).unsigned(sequence).unsigned(dice.below(9));
}

fn row(dice: &mut Dice, streams: u64, out: &mut Writer) {
    match dice.below(4) {
        0 => dot(dice, streams, out),
        1 => {
            out.bytes(&dice.fixed::<16>());
        }
        _ => {
            out.unsigned(dice.below(6));
        }
    }
}

fn value(dice: &mut Dice, streams: u64, out: &mut Writer, depth: usize) {
    match dice.below(12) {
        0 => {
            out.null();
        }
        1 => {
            out.signed(dice.number() as i64);
        }
        2 => {
            out.unsigned(dice.number());
        }
        3 | 4 => {
            out.text(["", "MLA", "расследование", "طلب", &"x".repeat(300)][dice.below(5) as usize]);
        }
        5 => {
            out.bytes(&dice.fixed::<7>());
        }
        6 | 7 => {
            let dates = ["2026-03-02", "1600-02-29", "2026-02-30", "2026-3-2", "1975", "", "9999-12-31", "0000-01-01"];
            out.array(2).unsigned(1).text(dates[dice.below(8) as usize]);
        }
        8 => {
            out.array(4).unsigned(1).text("1404-01-01").text("persian").text("x");
        }
        9 => {
            out.array(2).unsigned(2);
            row(dice, streams, out);
        }
        10 => {
            let rows = dice.below(4);
            out.array(1 + rows as usize).unsigned(3);
            (0..rows).for_each(|_| row(dice, streams, out));
        }
        _ if depth < 3 => {
            // Expunged, or of a later version.
            let items = dice.below(4);
            out.array(1 + items as usize).unsigned([0, 2, 3, 9][dice.below(4) as usize]);
            (0..items).for_each(|_| value(dice, streams, out, depth + 1));
        }
        _ => {
            out.array(0);
        }
    }
}

/// Canonical CBOR that is no body of today.
fn strange_body(dice: &mut Dice) -> Vec<u8> {
    let mut out = Writer::new();
    match dice.below(4) {
        0 => out.text("a later version"),
        1 => out.array(3).array(0).array(0).unsigned(7),
        2 => out.array(2).array(1).bytes(&[1; 23]).array(0),
        _ => out.array(2).array(0).array(1).array(3).unsigned(1).unsigned(0).array(1).array(1).unsigned(5),
    };
    out.finish()
}

fn range(dice: &mut Dice) -> RangeEntries {
    let from = 1 + dice.below(1000);
    let count = 1 + dice.below(12);
    let mut range = RangeEntries { from, ..RangeEntries::default() };
    let mut has_seed = true;
    for at in 0..count {
        let sequence = from + at;
        if at == 0 || dice.often(2) {
            has_seed = dice.often(7);
            let seed = has_seed.then(|| dice.fixed());
            range.runs.push(TravellingRun { first: sequence, staff: dice.fixed(), seed });
        }
        if dice.often(3) {
            range.tips.push((sequence, dice.fixed()));
        }
        if !has_seed {
            let salts = dice.below(3) as u32;
            range.salts.extend((0..salts).map(|index| TravellingSalt { sequence, index, salt: [9; 32] }));
        }
        let body = if dice.often(1) { strange_body(dice) } else { body(dice) };
        range.entries.push(TravellingEntry {
            hlc: (1_772_442_000_000 + dice.below(1 << 34)) << 16 | dice.below(70_000).min(0xffff),
            action: dice.below(40) as u16,
            body,
            signature: dice.often(1).then(|| dice.fixed()),
            batch: dice.often(3).then(|| dice.fixed()),
        });
    }
    range
}

fn spans(ranges: &[RangeEntries]) -> Vec<(u64, u64)> {
    ranges.iter().map(|range| (range.from, range.from + range.entries.len() as u64 - 1)).collect()
}

#[test]
fn any_entries_come_back_byte_for_byte() {
    for seed in 0..1_000 {
        let mut dice = Dice(seed);
        let ranges: Vec<_> = (0..dice.below(3)).map(|_| range(&mut dice)).collect();
        let part = write(&ranges);
        check_canonical(&part).unwrap();
        assert_eq!(read(&part, &spans(&ranges)).as_ref(), Ok(&ranges), "seed {seed}");
        assert_eq!(write(&ranges), part, "seed {seed}: the same entries, the same bytes");
    }
}

#[test]
fn entries_of_an_office_travel_in_columns_and_alike_values_once() {
    let mut entries = Vec::new();
    for number in 0..200_u64 {
        let mut out = Writer::new();
        out.array(2).array(0).array(1).array(3).unsigned(5).unsigned(0).array(3);
        out.array(2).unsigned(1).array(2).unsigned(2).array(3).unsigned(0).unsigned(40 + number).unsigned(0);
        out.array(2).unsigned(2).text("telephone");
        out.array(2).unsigned(5).array(2).unsigned(1).text("2026-03-02");
        let hlc = (1_772_442_000_000 + number * 1000) << 16;
        entries.push(TravellingEntry { hlc, action: 14, body: out.finish(), signature: None, batch: Some([0xb7; 16]) });
    }
    let ranges = [RangeEntries { from: 100, entries, ..RangeEntries::default() }];
    let part = write(&ranges);
    assert_eq!(read(&part, &spans(&ranges)).as_deref(), Ok(&ranges[..]));
    let times = |word: &[u8]| part.windows(word.len()).filter(|window| *window == word).count();
    assert_eq!((times(b"telephone"), times(b"2026-03-02"), times(&[0xb7; 16])), (1, 0, 1));
    let before: usize = ranges[0].entries.iter().map(|entry| entry.body.len() + 32).sum();
    assert!(part.len() * 3 < before, "{} of {before}", part.len());
}

#[test]
fn a_body_of_a_later_version_travels_as_it_is() {
    let mut dice = Dice(1);
    let bodies: Vec<Vec<u8>> = (0..40).map(|_| strange_body(&mut dice)).collect();
    let entry =
        |body: &Vec<u8>| TravellingEntry { hlc: 0, action: 900, body: body.clone(), signature: None, batch: None };
    let ranges = [RangeEntries { from: 1, entries: bodies.iter().map(entry).collect(), ..RangeEntries::default() }];
    let part = write(&ranges);
    assert_eq!(read(&part, &spans(&ranges)).as_deref(), Ok(&ranges[..]));
    assert!(part.windows(15).any(|window| window == b"a later version"));
}

#[test]
fn a_part_cut_anywhere_or_with_more_behind_it_is_refused() {
    for seed in 0..8 {
        let ranges = [range(&mut Dice(seed))];
        let part = write(&ranges);
        for cut in 0..part.len() {
            assert!(read(&part[..cut], &spans(&ranges)).is_err(), "seed {seed} cut at {cut}");
        }
        assert!(read(&[&part[..], &[0]].concat(), &spans(&ranges)).is_err());
    }
}

#[test]
fn a_flipped_bit_never_panics_and_never_yields_what_is_not_canonical() {
    for seed in 0..6 {
        let ranges = [range(&mut Dice(seed))];
        let part = write(&ranges);
        // Every byte, and each of its bits over the seeds.
        for (at, bit) in (0..part.len()).map(|at| (at, (at + seed as usize) % 8)) {
            let mut flipped = part.clone();
            flipped[at] ^= 1 << bit;
            let Ok(read) = read(&flipped, &spans(&ranges)) else { continue };
            // A changed text or salt is for the chain to find; its form must hold all the same.
            let mut bodies = read[0].entries.iter().map(|entry| &entry.body);
            assert!(bodies.all(|body| check_canonical(body).is_ok()), "seed {seed}, byte {at}, bit {bit}");
        }
    }
}

#[test]
fn wrong_numbers_of_ranges_and_entries_are_refused() {
    let ranges = [range(&mut Dice(5))];
    let part = write(&ranges);
    let (from, to) = spans(&ranges)[0];
    for wrong in [vec![], vec![(from, to + 1)], vec![(from, to), (from, to)], vec![(1, u64::MAX)], vec![(2, 1)]] {
        assert!(read(&part, &wrong).is_err(), "{wrong:?}");
    }
    if to > from {
        assert!(read(&part, &[(from, to - 1)]).is_err());
    }
}

/// A range of one entry with an empty body, as items that a liar can change one by one.
fn hostile(place: usize, item: &[u8]) -> Vec<u8> {
    let none = || vec![0x80];
    let column = |number: u8| vec![0x81, 0x41, number];
    let mut items: Vec<Vec<u8>> =
        vec![none(), none(), none(), vec![0x00], column(0), column(0), none(), none(), none()];
    items.extend([none(), column(0), none(), column(0), none(), none(), column(0), vec![0x40]]);
    items.extend([vec![0x86, 0x40, 0x80, 0x80, 0x80, 0x80, 0x80], none()]);
    assert_eq!(items.len(), 19);
    items[place] = item.to_vec();
    [vec![0x81, 0x93], items.concat()].concat()
}

#[test]
fn hostile_columns_are_refused() {
    let one = [(7, 7)];
    let accepted = read(&hostile(0, &[0x80]), &one).unwrap();
    assert_eq!(accepted[0].entries[0].body, [0x82, 0x80, 0x80]);
    let eight = [[0x88].as_slice(), &[0x41, 0xff].repeat(8)].concat();
    let huge = [0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
    let cases: Vec<(&str, usize, Vec<u8>)> = vec![
        ("a huge count of runs", 0, huge.to_vec()),
        ("a huge count of columns", 18, huge.to_vec()),
        ("deep nesting", 18, [0x81; 40].to_vec()),
        ("an instant past 48 bits", 3, vec![0x1b, 0, 1, 0, 0, 0, 0, 0, 0]),
        ("a distance below zero", 4, vec![0x81, 0x41, 1]),
        ("a column too long", 4, vec![0x81, 0x42, 0, 0]),
        ("a column too short", 4, vec![0x80]),
        ("nine planes", 4, [[0x89].as_slice(), &[0x41, 1].repeat(9)].concat()),
        ("an empty top plane", 4, vec![0x82, 0x41, 0, 0x41, 0]),
        ("planes of two lengths", 4, vec![0x82, 0x41, 0, 0x42, 1, 1]),
        ("a distance that overflows", 4, eight.clone()),
        ("a counter past 16 bits", 5, vec![0x83, 0x41, 0, 0x41, 0, 0x41, 1]),
        ("a signature past the range", 6, [vec![0x81, 0x82, 0x01, 0x58, 64], vec![0; 64]].concat()),
        ("a batch of none", 7, [vec![0x81, 0x83, 0x00, 0x00, 0x50], vec![0; 16]].concat()),
        ("a batch past the range", 7, [vec![0x81, 0x83, 0x00, 0x02, 0x50], vec![0; 16]].concat()),
        ("a body as it is, past the range", 8, vec![0x81, 0x82, 0x01, 0x41, 0]),
        ("a body as it is that is not canonical", 8, vec![0x81, 0x82, 0x00, 0x42, 0x18, 0x01]),
        ("streams that are not there", 10, vec![0x81, 0x41, 1]),
        ("streams without end", 10, eight.clone()),
        ("groups without end", 12, eight.clone()),
        ("a group without a shape", 12, vec![0x81, 0x41, 1]),
        ("a shape without a column", 13, vec![0x81, 0x83, 1, 1, 0]),
        ("a shape of half a write", 13, vec![0x81, 0x82, 1, 1]),
        ("a shape twice", 13, vec![0x82, 0x81, 1, 0x81, 1]),
        ("an action below zero", 15, vec![0x81, 0x41, 1]),
        ("an action past 16 bits", 15, eight),
        ("half a name", 16, vec![0x48, 0, 0, 0, 0, 0, 0, 0, 0]),
        ("rows that nothing asks for", 17, vec![0x86, 0x41, 3, 0x80, 0x80, 0x80, 0x80, 0x80]),
        ("values that nothing asks for", 18, vec![0x81, 0x85, 1, 1, 0x41, 0, 0xf6, 0x41, 0xf6]),
        ("a salt in a run with a seed", 2, [vec![0x81, 0x83, 7, 0, 0x58, 32], vec![0; 32]].concat()),
    ];
    for (what, place, item) in cases {
        assert!(read(&hostile(place, &item), &one).is_err(), "{what}");
    }
    // Counts that cannot hold are told as such; nothing is taken in for them.
    for place in [0, 1, 2, 13, 18] {
        assert_eq!(read(&hostile(place, &huge), &one).unwrap_err().fault, Fault::Count, "{place}");
    }
    assert_eq!(read(&hostile(4, &[0x80]), &one).unwrap_err().fault, Fault::Count);
    assert_eq!(read(&hostile(0, &[0x80]), &[(1, u64::MAX - 1)]).unwrap_err(), Malformed::count("entries"));
}

/// An array of so many items, each as `item` makes it.
fn array(count: usize, item: impl Fn(usize, &mut Writer)) -> Vec<u8> {
    let mut out = Writer::new();
    out.array(count);
    (0..count).for_each(|number| item(number, &mut out));
    out.finish()
}

#[test]
fn what_takes_more_room_than_its_bytes_is_bounded() {
    let one = [(7, 7)];
    let empty_column = |number: usize, out: &mut Writer| {
        out.array(4).unsigned(number as u64 >> 8).unsigned(number as u64 & 0xff).bytes(&[]).null();
    };
    assert!(read(&hostile(18, &array(MAX_COLUMNS, empty_column)), &one).is_ok());
    let more = read(&hostile(18, &array(MAX_COLUMNS + 1, empty_column)), &one);
    assert_eq!(more, Err(Malformed::room("columns")));
    let shape = |number: usize, out: &mut Writer| {
        out.array(1).unsigned(number as u64);
    };
    assert!(read(&hostile(13, &array(MAX_SHAPES, shape)), &one).is_ok());
    assert_eq!(read(&hostile(13, &array(MAX_SHAPES + 1, shape)), &one), Err(Malformed::room("shapes")));
    let long_shape = |number: usize, out: &mut Writer| {
        out.array(8_001).unsigned(number as u64);
        (0..8_000).for_each(|_| {
            out.unsigned(0);
        });
    };
    assert_eq!(read(&hostile(13, &array(140, long_shape)), &one), Err(Malformed::room("shapes")));
    // One value, and two items that it might be.
    let mut column = Writer::new();
    column.array(1).array(5).unsigned(1).unsigned(1).bytes(&[2]).null().array(2).bytes(&[0x00, 0x01]);
    column.array(1).bytes(&[0]);
    assert_eq!(read(&hostile(18, &column.finish()), &one), Err(Malformed::count("shared items")));
}

#[test]
fn bodies_that_need_too_many_columns_travel_as_they_are() {
    // Fields that no version knows, a hundred new ones in each body.
    let body = |number: u64| {
        let mut out = Writer::new();
        out.array(2).array(0).array(1).array(3).unsigned(500).unsigned(0).array(100);
        (0..100).for_each(|field| {
            out.array(2).unsigned(number * 100 + field).text("x");
        });
        out.finish()
    };
    let entry = |number| TravellingEntry { hlc: 0, action: 1, body: body(number), signature: None, batch: None };
    // The last body needs nothing that the first did not bring.
    let entries = (0..60).chain([0]).map(entry).collect();
    let ranges = [RangeEntries { from: 1, entries, ..RangeEntries::default() }];
    let part = write(&ranges);
    assert_eq!(read(&part, &spans(&ranges)).as_deref(), Ok(&ranges[..]));
}

#[test]
fn a_long_item_shared_by_all_cannot_fill_the_memory() {
    // One entry, 4,096 writes that all name the same item of 64 KiB: 256 MiB out of 70 KiB.
    let mut out = Writer::new();
    out.array(1).array(19).array(0).array(0).array(0).unsigned(0);
    let column = |out: &mut Writer, numbers: &[u8]| {
        out.array(1).bytes(numbers);
    };
    column(&mut out, &[0]);
    column(&mut out, &[0]);
    out.array(0).array(0).array(0).array(0);
    column(&mut out, &[0]);
    out.array(0);
    column(&mut out, &[1]);
    out.array(1).array(1 + 2 * 4096).unsigned(1);
    (0..4096).for_each(|_| {
        out.unsigned(1).unsigned(0);
    });
    column(&mut out, &[0]);
    column(&mut out, &[0]);
    out.bytes(&[]);
    out.array(6).bytes(&[3]).array(0).array(0).array(0).array(0).array(0);
    let mut item = Writer::new();
    item.bytes(&vec![0; 65_536]);
    out.array(1).array(5).unsigned(1).unsigned(1).bytes(&vec![2; 4096]).null();
    out.array(2).bytes(&item.finish());
    column(&mut out, &vec![0; 4096]);
    assert_eq!(read(&out.finish(), &[(1, 1)]), Err(Malformed::room("body")));
}

#[test]
fn salts_travel_for_a_run_whose_seed_is_gone_and_an_expunged_value_is_kept() {
    let mut out = Writer::new();
    out.array(2).array(0).array(1).array(3).unsigned(5).unsigned(0).array(2);
    out.array(2).unsigned(1).array(2).unsigned(0).bytes(&[8; 32]);
    out.array(2).unsigned(2).text("telephone");
    let entry = TravellingEntry { hlc: 1 << 16, action: 14, body: out.finish(), signature: None, batch: None };
    let salt = |sequence, index| TravellingSalt { sequence, index, salt: [3; 32] };
    let whole = RangeEntries {
        from: 9,
        runs: vec![TravellingRun { first: 9, staff: [1; 32], seed: None }],
        tips: vec![(9, [2; 128])],
        salts: vec![salt(9, 1)],
        entries: vec![entry],
    };
    let ranges = [whole.clone()];
    assert_eq!(read(&write(&ranges), &[(9, 9)]).as_deref(), Ok(&ranges[..]));
    for wrong in [vec![salt(8, 1)], vec![salt(10, 1)], vec![salt(9, 4096)], vec![salt(9, 1), salt(9, 1)]] {
        let ranges = [RangeEntries { salts: wrong.clone(), ..whole.clone() }];
        assert!(read(&write(&ranges), &[(9, 9)]).is_err(), "{wrong:?}");
    }
}
