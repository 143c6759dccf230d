//! Faulty law files are refused with file, line and reason.

use super::*;
use crate::error::Explain;

pub(super) const LISTS: &str = r#"
version = "1"
states = ["FR"]
[lists]
directions = ["incoming"]
statuses = ["received", "closed"]
effects = ["duty"]
anchors = ["event"]
falls_on = ["either"]
person_roles = ["witness"]
instrument_kinds = ["convention"]
dates = ["received_on"]
"#;

pub(super) const RULES: &str = r#"
version = "1"

[[family]]
code = "f"
person_roles = ["witness"]
source = "s"
sure = "read"

[[instrument]]
code = "i"
short = "I"
kind = "convention"
source = "s"
sure = "read"

[[procedure]]
code = "p"
family = "f"
direction = "incoming"
starts = [{ stage = "A" }]
source = "s"
sure = "read"
stages = [
    { code = "A", place = "main", status = "received", next = ["B"], source = "s", sure = "read" },
    { code = "B", place = "final", status = "closed", source = "s", sure = "read" },
]

[[deadline]]
code = "D"
instruments = ["i"]
families = ["f"]
starts = { dates = ["received_on"] }
anchor = "event"
length = 5
unit = "working_days"
effect = "duty"
strict = "hard"
belongs_to = "case"
falls_on = "either"
source = "art. 1"
sure = "read"
"#;

fn refused(from: &str, to: &str) -> LawError {
    assert!(RULES.contains(from), "{from}");
    Law::from_files(&[("lists", LISTS), ("rules", &RULES.replacen(from, to, 1))]).unwrap_err()
}

#[test]
fn a_fault_names_file_line_and_reason() {
    assert!(Law::from_files(&[("lists", LISTS), ("rules", RULES)]).is_ok());
    let wrong_next = refused(r#"next = ["B"]"#, r#"next = ["C"]"#);
    assert_eq!((wrong_next.file.as_str(), wrong_next.line), ("rules", Some(25)));
    assert_eq!(wrong_next.fault, LawFault::Unknown { owner: "A".into(), wanted: "C".into() });
    assert!(matches!(refused("length = 5", "length = 0").fault, LawFault::Length(_)));
    assert!(matches!(refused("length = 5\n", "").fault, LawFault::Length(_)));
    assert!(matches!(refused(r#"source = "art. 1""#, r#"source = " ""#).fault, LawFault::NoSource(_)));
    assert!(matches!(refused(r#"code = "B""#, r#"code = "A""#).fault, LawFault::Duplicate(_)));
    assert!(matches!(refused(r#"effect = "duty""#, r#"effect = "fun""#).fault, LawFault::Unknown { .. }));
    assert!(matches!(refused(r#"["received_on"]"#, r#"["noon"]"#).fault, LawFault::Unknown { .. }));
    assert!(matches!(refused("instruments = [\"i\"]\n", "").fault, LawFault::Incomplete { .. }));
    assert!(matches!(refused("length = 5", "length = 5\ncustody = true").fault, LawFault::Incomplete { .. }));
    let adopted = "short = \"I\"\nadopted_on = \"2000-02-30\"";
    assert!(matches!(refused("short = \"I\"", adopted).fault, LawFault::Incomplete { .. }));
    let misspelt = refused("length = 5", "lenght = 5");
    assert_eq!(misspelt.line, Some(35));
    assert_eq!(misspelt.explain().code, "law-unreadable");
    assert!(Law::from_files(&[("rules", RULES)]).is_err());
}

#[test]
fn the_version_follows_every_letter() {
    let plain = Law::from_files(&[("lists", LISTS), ("rules", RULES)]).unwrap();
    let edited = RULES.replace("art. 1", "art. 2");
    let other = Law::from_files(&[("lists", LISTS), ("rules", &edited)]).unwrap();
    assert!(plain.version().starts_with("1+") && plain.version() != other.version());
}
