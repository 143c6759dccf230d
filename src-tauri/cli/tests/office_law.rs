//! The directory, treaties and law of the office on the command line.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;

use std::fs;

use office::{Office, text, told};
use serde_json::json;

#[test]
fn a_directory_entry_and_a_treaty_are_added_set_and_listed() {
    let office = Office::new("directory");
    let desk = office.desk("Ministry");
    let file = office.path("entry.json");
    let entry = json!({
        "name": "Bureau de l'entraide", "kind": "central_authority", "state": "FR", "channels": ["diplomatic"],
        "transit_days": 12, "source": "Directory of competent national authorities", "checked_on": "2026-11-01",
    });
    fs::write(&file, entry.to_string()).unwrap();
    let added = desk.json(&["directory", "add", file.to_str().unwrap()]);
    let id = added["id"].as_str().unwrap();
    desk.json(&["directory", "set", id, "telephone=+33 1", "checked_on="]);
    let listed = desk.json(&["directory", "list", "--query", "ENTRAIDE", "--state", "fr", "--stale"]);
    assert_eq!((listed["total"].as_u64(), listed["rows"][0]["fields"]["telephone"].as_str()), (Some(1), Some("+33 1")));
    let (code, error) = desk.refused(&["directory", "set", id, "state=XX"]);
    assert_eq!((code, error["code"].as_str()), (2, Some("unknown-state")));
    desk.json(&["directory", "in-error", id, "--reason", "Closed"]);

    let treaty = json!({
        "name": "Treaty with France", "kind": "bilateral", "parties": ["FR"], "source": "Gazette 1",
        "rules": [{ "kind": "reasons", "article": "art. 15(2)" }],
    });
    fs::write(&file, treaty.to_string()).unwrap();
    let entered = desk.json(&["treaty", "add", file.to_str().unwrap()]);
    assert_eq!(entered["rules"][0]["fields"]["article"], "art. 15(2)");
    let rule = entered["rules"][0]["id"].as_str().unwrap();
    let changed = desk.json(&["treaty", "set", rule, "article=art. 15(3)"]);
    assert_eq!(changed["rules"][0]["fields"]["article"], "art. 15(3)");
    assert_eq!(desk.refused(&["treaty", "add", file.to_str().unwrap()]).0, 3, "it is there already");
}

#[test]
fn law_is_exported_adapted_by_file_refused_with_its_place_and_taken_back() {
    let office = Office::new("law");
    let desk = office.desk("Ministry");
    let folder = office.path("law");
    desk.json(&["law", "export", folder.to_str().unwrap(), "--shipped"]);
    assert!(folder.join("shipped/instruments/ets24.toml").exists());
    let text = desk.json(&["law", "show", "deadline", "X02"])["text"].as_str().unwrap().to_owned();
    let file = folder.join("x02.toml");
    fs::write(&file, text.replace("length = 40", "lenght = 30")).unwrap();
    let (code, error) = desk.refused(&["law", "import", file.to_str().unwrap(), "--reason", "Code"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("law-unreadable")));
    let place = error["args"].to_string();
    assert!(place.contains("x02.toml") && place.contains("line") && place.contains("column"), "{place}");
    fs::write(&file, text.replace("length = 40", "length = 30")).unwrap();
    let dry = desk.json(&["law", "import", folder.to_str().unwrap(), "--dry-run"]);
    assert_eq!((dry["changes"][0]["code"].as_str(), dry["imported"].as_bool()), (Some("X02"), Some(false)));
    desk.json(&["law", "import", folder.to_str().unwrap(), "--reason", "Code, art. 3"]);
    let listed = desk.json(&["law", "list"]);
    assert_eq!(
        (listed["rows"][0]["reason"].as_str(), listed["rows"][0]["kind"].as_str()),
        (Some("Code, art. 3"), Some("deadline"))
    );
    let back = desk.json(&["law", "take-back", "deadline", "X02", "--reason", "Repealed"]);
    assert_eq!(back["rows"][0]["taken_back"], "Repealed");
    assert_eq!(desk.json(&["law", "plan"])["moving"], 0);
}

#[test]
fn a_new_register_adopts_no_time_limit_until_the_office_says_so_and_tells_how() {
    let office = Office::new("offered-limits");
    let create = |folder: &str, limits: &[&str]| {
        let args = ["register", "create", "--authority", "A", "--state", "TL", "--desk", "D", "--staff", "S"];
        let mut command = office.bare();
        command.env("COMITY_PASSPHRASE", office::PASSPHRASE).env("COMITY_KDF", "floor");
        let made = command.arg("--register").arg(office.path(folder)).args(args).args(limits).output().unwrap();
        assert_eq!(made.status.code(), Some(0), "{}", told(&made));
        let listed = office
            .bare()
            .env("COMITY_PASSPHRASE", office::PASSPHRASE)
            .arg("--json")
            .arg("--register")
            .arg(office.path(folder))
            .args(["limits", "list"])
            .output()
            .unwrap();
        let listed: serde_json::Value = serde_json::from_slice(&listed.stdout).unwrap();
        let limits = listed["limits"].as_array().unwrap().clone();
        (told(&made), limits.len(), limits.iter().filter(|limit| limit["adopted"] == true).count())
    };
    let (said, offered, adopted) = create("by-default", &[]);
    assert_eq!(adopted, 0, "offered, and applied once the office adopts them");
    assert!(said.contains(&offered.to_string()) && said.contains("limits adopt"), "{said}");
    let (_, _, read) = create("read", &["--limits", "read"]);
    let (_, all_offered, all) = create("all", &["--limits", "all"]);
    assert!(read > 0 && read < all && all == all_offered);
}

fn set<'a>(reference: &'a str, fields: &[&'a str]) -> Vec<&'a str> {
    [["case", "set", reference].as_slice(), fields].concat()
}

#[test]
fn the_paper_of_an_agreement_is_named_by_its_name_and_what_it_lacks_is_told() {
    let office = Office::new("agreement");
    let desk = office.desk("Ministry");
    let new = json!({
        "family": "mla", "direction": "incoming", "partner": "FR", "subject": "Accounts", "instrument": "ets30",
        "also_invoked": "untoc",
    });
    let reference = desk.add(&new)["reference"].as_str().unwrap().to_owned();
    let (code, error) = desk.refused(&set(&reference, &["un_procedure_agreed=Exchange of letters"]));
    assert_eq!((code, error["code"].as_str()), (2, Some("agreed-day-needed")));
    assert_eq!(error["field"], "un_procedure_agreed_on");
    let both = ["un_procedure_agreed=Exchange of letters", "un_procedure_agreed_on=2026-01-12"];
    let said = told(&desk.run(&set(&reference, &both)));
    assert!(said.contains("not in the case"), "the paper is missing: {said}");
    let shown = told(&desk.run(&["case", "show", &reference]));
    assert!(shown.contains("Exchange of letters") && shown.contains("not in the case"), "{shown}");
    let open = desk.json(&["case", "close", &reference, "--ask"]);
    assert!(open.to_string().contains("agreement_document"), "{open}");

    let paper = office.write("letters.txt", "Note verbale 12 and the answer to it");
    desk.json(&["document", "attach", &reference, text(&paper)]);
    let (code, error) = desk.refused(&set(&reference, &["un_procedure_document=the letters"]));
    assert_eq!((code, error["code"].as_str()), (2, Some("record-names-nothing")));
    assert_eq!(
        (error["field"].as_str(), error["args"]["known"].as_str()),
        (Some("un_procedure_document"), Some("letters.txt"))
    );
    desk.json(&set(&reference, &["un_procedure_document=letters.txt"]));
    let shown = told(&desk.run(&["case", "show", &reference]));
    assert!(shown.contains("letters.txt") && !shown.contains("not in the case"), "{shown}");
}

#[test]
fn a_limit_that_comes_later_is_told_with_each_case_for_which_it_waits() {
    let office = Office::new("law-waits");
    let desk = office.desk("Ministry");
    let new = json!({
        "family": "extradition", "direction": "incoming", "partner": "KE", "instrument": "untoc", "stage": "XI12",
        "received_on": "2026-11-14", "persons": [{ "name": "Jean Moreau", "role": "person_sought" }],
    });
    let reference = desk.add(&new)["reference"].as_str().unwrap().to_owned();
    let waiting =
        |desk: &office::Desk<'_>| desk.json(&["case", "list", "--view", "law-waits"]).as_array().unwrap().len();
    assert_eq!(waiting(&desk), 0);
    // From a Saturday on: the Friday before is no day to act on.
    desk.json(&["law", "limit", "provisional_arrest_end", "24", "hours", "Code, art. 9"]);
    assert_eq!(waiting(&desk), 1);
    let shown = told(&desk.run(&["case", "show", &reference]));
    assert!(shown.contains("wait to be taken over") && shown.contains("Code, art. 9: new"), "{shown}");
    assert!(told(&desk.run(&["law", "plan"])).contains("Code, art. 9: new"));
    desk.json(&["law", "accept", &reference]);
    assert_eq!(waiting(&desk), 0);
    let shown = told(&desk.run(&["case", "show", &reference]));
    assert!(!shown.contains("wait to be taken over") && shown.contains("the day on which it began"), "{shown}");
    assert!(!shown.contains("the last working day"), "a Saturday is none: {shown}");
}
