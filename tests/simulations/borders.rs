//! I18: counts at their borders: none, one, a whole run, one more; writes of an entry, writes that one replaces.

use comity_core::casework::{self, views::FieldEdit};
use comity_core::error::Explain;
use comity_core::ids::{Dot, MAX_WRITES};
use comity_core::journal::{Action, MAX_SEEN};
use comity_core::model::schema::{ABSENCE, CASE};
use comity_core::model::values::Value;
use comity_core::register::{Register, RegisterError, gaps, projection};

use crate::support::{Desk, ministry_and_port, mla, swap};

/// Saves this many entries at once.
fn save(register: &mut Register, entries: usize, batch: u8) {
    register
        .transact_batch::<_, RegisterError>(Action::RecordAbsence, [batch; 16], |batch| {
            for number in 0..entries {
                batch.draft().create(&ABSENCE, vec![(2, Value::Text(format!("person {number}")))]);
                batch.finish_entry();
            }
            Ok(())
        })
        .unwrap();
}

fn agree(a: &Desk, b: &Desk, what: &str) {
    assert_eq!(a.hash(), b.hash(), "{what}");
    assert!(gaps(b.register.connection()).unwrap().is_empty(), "{what}");
}

#[test]
fn none_one_a_whole_run_and_one_more_all_travel() {
    let (mut ministry, mut port) = ministry_and_port();
    // A run holds a thousand entries, and the first save of each round opens a new one.
    for (round, count) in [0, 1, 999, 1_000, 1_001, 2_000].into_iter().enumerate() {
        let before = port.register.have().values().map(|here| here.count()).sum::<u64>();
        save(&mut ministry.register, count, round as u8);
        let bundle = ministry.export_to(&port);
        let report = port.import(&bundle);
        assert_eq!(report.entries, count as u64);
        assert_eq!(port.register.have().values().map(|here| here.count()).sum::<u64>(), before + count as u64);
        agree(&ministry, &port, &format!("{count} entries"));
        // The Ministry hears what the Port has, so that the next bundle starts behind a border too.
        let answer = port.export_to(&ministry);
        assert_eq!(ministry.import(&answer).entries, 0);
        ministry = ministry.reopen();
    }
    ministry.check();
    port.check();
}

#[test]
fn an_entry_of_as_many_writes_as_it_may_have_travels_and_a_larger_one_is_refused() {
    let (mut ministry, mut port) = ministry_and_port();
    let mut write = |count: usize| {
        ministry.register.transact::<_, RegisterError>(Action::RecordAbsence, |draft| {
            for number in 0..count {
                draft.create(&ABSENCE, vec![(2, Value::Text(format!("person {number}")))]);
            }
            Ok(())
        })
    };
    for count in [1, MAX_WRITES - 1, MAX_WRITES] {
        write(count).unwrap();
    }
    assert_eq!(write(MAX_WRITES + 1).unwrap_err().explain().code, "text-too-long");
    swap(&mut ministry, &mut port);
    agree(&ministry, &port, "4,096 writes");
    port.check();
}

#[test]
fn as_many_values_as_a_write_may_replace_are_settled_and_more_are_refused_before_they_are_saved() {
    let most = MAX_SEEN as usize;
    for count in [most, most + 1] {
        let (mut ministry, mut port) = ministry_and_port();
        let case = ministry.register_case(&mla("first")).reference;
        let row = ministry.row(&case);
        // Values that nobody saw of each other; the first of all stands already.
        let values = |draft: &mut comity_core::register::Draft<'_>| -> Result<(), RegisterError> {
            for number in 1..count {
                draft.write(&CASE, row, 13, Value::Text(format!("value {number}")), Vec::new());
            }
            Ok(())
        };
        ministry.register.transact(Action::Edit, values).unwrap();
        let state = projection::load(ministry.register.connection(), &CASE, row).unwrap().unwrap();
        let seen: Vec<Dot> = state.field(13).iter().map(|sibling| sibling.dot).collect();
        assert_eq!(seen.len(), count);
        let before = ministry.hash();
        let settled = ministry.register.transact::<_, RegisterError>(Action::ResolveConflict, |draft| {
            draft.write(&CASE, row, 13, Value::text("settled"), seen);
            Ok(())
        });
        if count > most {
            assert_eq!(settled.unwrap_err().explain().code, "text-too-long");
            assert_eq!(ministry.hash(), before);
        } else {
            settled.unwrap();
        }
        swap(&mut ministry, &mut port);
        agree(&ministry, &port, &format!("{count} values"));
        ministry.check();
        port.check();
    }
}

#[test]
fn a_write_that_is_named_twice_is_replaced_once() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("first")).reference;
    let view = ministry.case(&case);
    let seen = format!("{0}.{0}", view.seen["subject"]);
    let edit = FieldEdit { row: view.id, field: "subject".into(), value: Some("second".into()), seen };
    let row = ministry.row(&case);
    casework::edit_case(&mut ministry.register, row, &[edit]).unwrap();
    swap(&mut ministry, &mut port);
    agree(&ministry, &port, "a repeated token");
    assert_eq!(port.case(&case).subject.as_deref(), Some("second"));
    ministry.check();
}
