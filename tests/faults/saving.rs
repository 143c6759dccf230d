//! Saving a case, settling a conflict, attaching a document.

use std::path::Path;

use comity_core::casework;
use comity_core::error::{Explain, Report};
use comity_core::register::Register;

use crate::support::{Desk, ministry_and_port, mla, swap};
use crate::sweep::Operation;
use crate::template::Template;

/// Subjects of all cases.
pub fn subjects(register: &Register, _: &Path) -> String {
    let cases = casework::list_cases(register, &Default::default()).unwrap().cases;
    let mut subjects: Vec<_> = cases.into_iter().map(|case| case.subject.unwrap_or_default()).collect();
    subjects.sort();
    format!("{subjects:?}")
}

pub fn save() -> Operation {
    fn act(register: &mut Register, _: &Path) -> Result<(), Report> {
        casework::register_case(register, &mla("Telephone records")).map(drop).map_err(|error| error.explain())
    }
    // Where it was saved once and the answer was an error, a second saving is a second case; so the first is told apart.
    fn told(register: &Register, place: &Path) -> String {
        let all = subjects(register, place);
        format!("{} {}", all.contains("Bank records"), all.contains("Telephone records"))
    }
    let mut ministry = Desk::new("Ministry");
    ministry.register_case(&mla("Bank records"));
    let template = Template::of(ministry);
    Operation { name: "save", template, act, told, done_already: &[], by_opening: false }
}

pub fn resolve() -> Operation {
    fn act(register: &mut Register, _: &Path) -> Result<(), Report> {
        let conflicts = casework::list_conflicts(register).map_err(|error| error.explain())?;
        let Some(conflict) = conflicts.first() else { return Ok(()) };
        casework::resolve_as_listed(register, &conflict.id, Some("of 2020"), &Default::default())
            .map_err(|error| error.explain())
    }
    fn told(register: &Register, place: &Path) -> String {
        format!("{} {}", casework::list_conflicts(register).unwrap().len(), subjects(register, place))
    }
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("Bank records")).reference;
    swap(&mut ministry, &mut port);
    port.edit(&case, "subject", "of 2020");
    ministry.edit(&case, "subject", "of 2019");
    swap(&mut ministry, &mut port);
    let template = Template::of(ministry);
    Operation { name: "resolve", template, act, told, done_already: &[], by_opening: false }
}

/// Names of the documents of all cases, and whether their bytes are there.
pub fn documents(register: &Register) -> String {
    let mut found = Vec::new();
    for case in casework::list_cases(register, &Default::default()).unwrap().cases {
        let row = comity_core::ids::RowId::from_token(&case.id).unwrap();
        for document in casework::get_case(register, row).unwrap().documents {
            match casework::document_file(register, row, &document.id) {
                Ok((name, file)) => {
                    let whole = register.read_attachment(&file, &mut std::io::sink()).is_ok();
                    found.push(format!("{name} {} {whole}", file.size));
                }
                Err(error) => found.push(format!("{} {error}", document.name)),
            }
        }
    }
    found.sort();
    found.dedup();
    format!("{found:?}")
}

pub fn attach() -> Operation {
    fn act(register: &mut Register, _: &Path) -> Result<(), Report> {
        let cases = casework::list_cases(register, &Default::default()).map_err(|error| error.explain())?;
        let row = comity_core::ids::RowId::from_token(&cases.cases[0].id).unwrap();
        let bytes = vec![7u8; 70_000];
        casework::attach_document(register, row, "scan.pdf", bytes.as_slice())
            .map(drop)
            .map_err(|error| error.explain())
    }
    fn told(register: &Register, _: &Path) -> String {
        documents(register)
    }
    let mut ministry = Desk::new("Ministry");
    ministry.register_case(&mla("Bank records"));
    let template = Template::of(ministry);
    Operation { name: "attach", template, act, told, done_already: &[], by_opening: false }
}

#[test]
fn a_saved_case_is_there_or_was_never_confirmed() {
    save().hold(200, 10);
}

#[test]
fn a_conflict_is_settled_or_still_open() {
    resolve().hold(200, 10);
}

#[test]
fn a_document_is_attached_with_all_its_bytes_or_not_at_all() {
    attach().hold(200, 10);
}
