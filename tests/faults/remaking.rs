//! Taking over a register of an older version; making the search index and everything derived again.

use std::path::Path;

use comity_core::casework;
use comity_core::error::{Explain, Report};
use comity_core::register::Register;

use crate::saving::subjects;
use crate::support::{Desk, mla};
use crate::sweep::Operation;
use crate::template::Template;

/// Subjects, and how many cases the search index finds.
fn found(register: &Register, place: &Path) -> String {
    let query = casework::views::CaseQuery { text: Some("records".into()), ..Default::default() };
    let found = casework::list_cases(register, &query).unwrap().cases.len();
    format!("{} {found}", subjects(register, place))
}

fn ministry() -> Desk {
    let mut ministry = Desk::new("Ministry");
    ministry.register_case(&mla("Bank records"));
    ministry.register_case(&mla("Telephone records"));
    ministry
}

pub fn migrate() -> Operation {
    fn act(_: &mut Register, _: &Path) -> Result<(), Report> {
        Ok(())
    }
    let mut ministry = ministry();
    let older = "UPDATE register_facts SET value = x'00' WHERE name = 'projection'; DROP TABLE letters;
        DROP TABLE search; DELETE FROM siblings;";
    ministry.register.keep(|connection| connection.execute_batch(older)).unwrap();
    let template = Template::of(ministry);
    Operation { name: "migrate", template, act, told: found, done_already: &[], by_opening: true }
}

pub fn rebuild() -> Operation {
    fn act(register: &mut Register, _: &Path) -> Result<(), Report> {
        register.rebuild().map_err(|error| error.explain())
    }
    let template = Template::of(ministry());
    Operation { name: "rebuild", template, act, told: found, done_already: &[], by_opening: false }
}

#[test]
fn a_register_of_an_older_version_is_taken_over_or_left_as_it_was() {
    migrate().hold(200, 10);
}

#[test]
fn what_is_derived_is_made_again_or_left_as_it_was() {
    rebuild().hold(200, 10);
}
