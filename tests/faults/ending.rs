//! Expunging by law; removing a person, who then opens nothing any more.

use std::path::Path;

use comity_core::casework::views::NewStaff;
use comity_core::casework::{self, Expunge};
use comity_core::error::{Explain, Report};
use comity_core::keys::{KdfParams, load_slots};
use comity_core::register::{Register, RekeyStep};
use comity_core::secrets::Passphrase;

use crate::saving::{documents, subjects};
use crate::support::{Desk, HOUR, mla};
use crate::sweep::Operation;
use crate::template::Template;

pub fn expunge() -> Operation {
    fn act(register: &mut Register, _: &Path) -> Result<(), Report> {
        let case = casework::find_case(register, "MLA-IN-2026-0001").map_err(|error| error.explain())?;
        casework::expunge(register, case, &Expunge::Case, "Data Protection Act, s. 39", false)
            .map(drop)
            .map_err(|error| error.explain())
    }
    fn told(register: &Register, place: &Path) -> String {
        let files = std::fs::read_dir(register.folder().attachments()).unwrap().count();
        format!("{} {} {files}", subjects(register, place), documents(register))
    }
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("Bank records")).reference;
    let row = ministry.row(&case);
    casework::attach_document(&mut ministry.register, row, "scan.pdf", vec![7u8; 3_000].as_slice()).unwrap();
    ministry.register_case(&mla("Telephone records"));
    let template = Template::of(ministry);
    Operation { name: "expunge", template, act, told, done_already: &["nothing-to-expunge"], by_opening: false }
}

pub fn remove_and_rekey() -> Operation {
    fn act(register: &mut Register, _: &Path) -> Result<(), Report> {
        casework::record_removal(register, "Amina Saleh", "left the service").map_err(|error| error.explain())?;
        let folder = register.folder().root().to_path_buf();
        let settled = register.settle_accounts_stepwise(&mut |step| {
            // Here the program has made the folder durable itself.
            if step == RekeyStep::LetGo {
                assert!(!folder.join("register.db-wal").exists(), "the log of the old file lies beside the new one");
                comity_faulty_disk::made_durable(&folder);
            }
            Ok(())
        });
        settled.map_err(|error| error.explain())
    }
    fn told(register: &Register, place: &Path) -> String {
        let staff = casework::list_staff(register).unwrap();
        let at_work = staff.iter().filter(|person| person.ended.is_none()).count();
        let slots = load_slots(register.folder().root()).unwrap().file.slots.len();
        format!("{} {at_work} {slots}", subjects(register, place))
    }
    let mut ministry = Desk::new("Ministry");
    ministry.register_case(&mla("Bank records"));
    ministry.clock.advance(HOUR);
    let new = NewStaff { name: "Amina Saleh".into(), role: "clerk".into() };
    let words = Passphrase::chosen("four words of somebody else").unwrap();
    casework::add_staff(&mut ministry.register, &new, &words, KdfParams::FLOOR).unwrap();
    let template = Template::of(ministry);
    Operation { name: "remove and re-key", template, act, told, done_already: &["staff-unknown"], by_opening: false }
}

#[test]
fn what_was_expunged_is_gone_whole_or_not_at_all() {
    expunge().hold(200, 10);
}

#[test]
fn a_person_is_removed_and_the_register_opens_at_every_moment() {
    remove_and_rekey().hold(200, 10);
}
