//! Importing and exporting a bundle.

use std::path::Path;

use comity_core::casework;
use comity_core::error::{Explain, Report};
use comity_core::exchange;
use comity_core::register::Register;

use crate::saving::{documents, subjects};
use crate::support::{Desk, ministry_and_port, mla};
use crate::sweep::Operation;
use crate::template::Template;

/// A desk that has more than the other one: two cases and a document.
fn with_news(ministry: &mut Desk) {
    ministry.register_case(&mla("Bank records"));
    let case = ministry.register_case(&mla("Telephone records")).reference;
    let row = ministry.row(&case);
    casework::attach_document(&mut ministry.register, row, "scan.pdf", vec![7u8; 70_000].as_slice()).unwrap();
}

pub fn import() -> Operation {
    fn act(register: &mut Register, place: &Path) -> Result<(), Report> {
        exchange::import_bundle(register, &place.join("in.comity")).map(drop).map_err(|error| error.explain())
    }
    fn told(register: &Register, place: &Path) -> String {
        format!("{} {}", subjects(register, place), documents(register))
    }
    let (mut ministry, port) = ministry_and_port();
    with_news(&mut ministry);
    let bundle = ministry.export_to(&port);
    let template = Template::of(port);
    std::fs::copy(bundle, template.file("in.comity")).unwrap();
    Operation { name: "import", template, act, told, done_already: &[], by_opening: false }
}

pub fn export() -> Operation {
    fn act(register: &mut Register, place: &Path) -> Result<(), Report> {
        let free = (1..).map(|number| place.join(format!("out-{number}.comity"))).find(|path| !path.exists());
        exchange::export_bundle(register, "Port", &free.unwrap()).map(drop).map_err(|error| error.explain())
    }
    // What has the final name is whole: the hash at its end fits, and the register can say what it has written.
    fn told(register: &Register, place: &Path) -> String {
        let is_there = place.join("out-1.comity").exists() || place.join("out-2.comity").exists();
        format!("{is_there} {}", subjects(register, place))
    }
    let (mut ministry, _port) = ministry_and_port();
    with_news(&mut ministry);
    let template = Template::of(ministry);
    Operation { name: "export", template, act, told, done_already: &[], by_opening: false }
}

#[test]
fn a_bundle_is_imported_whole_or_not_at_all() {
    import().hold(200, 10);
}

#[test]
fn an_export_that_fails_changes_nothing() {
    export().hold(200, 10);
}
