//! I11: what a hundred edits take in a bundle does not grow with the register, and grows with the edits by a line.

use comity_core::casework::{self, views::FieldEdit};
use comity_core::exchange;
use comity_core::ids::{RowId, seen_token};
use comity_core::journal::Action;
use comity_core::model::schema::CASE;
use comity_core::model::values::Value;
use comity_core::register::{RegisterError, projection};

use crate::support::{Desk, HOUR, ministry_and_port, swap};

/// Two desks that both hold so many cases, and know it of each other.
fn with_cases(count: usize) -> (Desk, Desk) {
    let (mut ministry, mut port) = ministry_and_port();
    ministry
        .register
        .transact_batch::<_, RegisterError>(Action::RegisterCase, [1; 16], |batch| {
            for number in 0..count {
                let text = |what: &str| Value::Text(format!("{what} {number}"));
                batch.draft().create(&CASE, vec![(1, text("MLA-IN-2026-")), (13, text("Bank records of company"))]);
                batch.finish_entry();
            }
            Ok(())
        })
        .unwrap();
    swap(&mut ministry, &mut port);
    swap(&mut ministry, &mut port);
    (ministry, port)
}

/// Bytes of a bundle with so many edits of single fields, each saved by itself.
fn bytes_of_edits(ministry: &mut Desk, port: &mut Desk, count: usize) -> u64 {
    let cases: Vec<(RowId, String)> = projection::all(ministry.register.connection(), &CASE)
        .unwrap()
        .iter()
        .take(count)
        .map(|state| (state.row, seen_token(&state.field(13).iter().map(|one| one.dot).collect::<Vec<_>>())))
        .collect();
    assert_eq!(cases.len(), count);
    for (number, (case, seen)) in cases.into_iter().enumerate() {
        ministry.clock.advance(HOUR / 7);
        let value = Some(format!("Ledgers {count} of {number} and {}", number * 7_919 % 1_000));
        let edit = FieldEdit { row: case.token(), field: "subject".into(), value, seen };
        casework::edit_case(&mut ministry.register, case, &[edit]).unwrap();
    }
    let path = ministry.scratch.path(&format!("delta-{count}.comity"));
    let written = exchange::export_bundle(&mut ministry.register, &port.name, &path).unwrap();
    assert_eq!(written.entries, count as u64);
    assert_eq!(port.import(&path).changed, count as u32);
    let answer = port.export_to(ministry);
    ministry.import(&answer);
    written.bytes
}

#[test]
fn a_bundle_of_edits_is_as_long_as_the_edits_whatever_the_register_holds() {
    let (mut ministry, mut port) = with_cases(110);
    let [none, ten, hundred] = [1, 10, 100].map(|count| bytes_of_edits(&mut ministry, &mut port, count));
    let (mut ministry, mut port) = with_cases(1_600);
    let [_, large_ten, large_hundred] = [1, 10, 100].map(|count| bytes_of_edits(&mut ministry, &mut port, count));
    println!(
        "1, 10 and 100 edits: {none}, {ten} and {hundred} bytes; in a register of 1,600: {large_ten}, {large_hundred}"
    );
    for (small, large) in [(ten, large_ten), (hundred, large_hundred)] {
        // age adds a stanza of random length, and the padding an eighth at most.
        assert!(large * 100 <= small * 110 + 20_000, "{small} bytes of edits are {large} in a larger register");
    }
    // A straight line: ninety edits more are no more than ninety times a small number.
    assert!(hundred - ten <= 90 * 60, "{ten} bytes for ten, {hundred} for a hundred");
    assert!(none <= 4_000, "{none} bytes for one edit");
}
