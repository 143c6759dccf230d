//! Who did what when, at the command line: listed, printed, saved, and compared with what was printed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;

use office::{Office, files_below, text, told};
use serde_json::{Value, json};

fn codes(page: &Value) -> Vec<String> {
    page["lines"].as_array().unwrap().iter().map(|line| line["code"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_audit_is_printed_saved_and_compared_with_its_print() {
    let office = Office::new("audit");
    let desk = office.desk("Ministry");
    desk.add(&json!({
        "family": "mla", "direction": "incoming", "partner": "FR", "subject": "Bank records", "reference": "=1+1",
    }));
    let summary = office.path("summary.pdf");
    desk.json(&["print", "summary", "=1+1", text(&summary)]);

    let prints = desk.json(&["audit", "list", "--only", "prints"]);
    assert_eq!(codes(&prints), ["print_paper"]);
    let all = codes(&desk.json(&["audit", "list"]));
    assert!(all.contains(&"register_case".to_owned()) && all.contains(&"sign_in".to_owned()), "{all:?}");

    let page = office.path("audit.pdf");
    desk.json(&["audit", "print", text(&page)]);
    assert!(std::fs::read(&page).unwrap().starts_with(b"%PDF-1.7"));
    let table = office.path("audit.csv");
    desk.json(&["audit", "print", text(&table), "--only", "changes"]);
    let csv = std::fs::read_to_string(&table).unwrap();
    assert!(csv.contains("registered the case"), "{csv}");
    assert!(csv.contains("'=1+1") && !csv.contains(",=1+1"), "a reference cannot act as a formula: {csv}");
    assert!(!csv.contains("unlocked the register"), "only changes were asked for: {csv}");
    let out = codes(&desk.json(&["audit", "list", "--only", "prints,exports"]));
    assert_eq!(out, ["save_audit", "print_audit", "print_paper"], "what left is on record, the newest first");

    let heads = desk.json(&["audit", "heads"]);
    let printed = heads[0]["fingerprint"].as_str().unwrap().to_owned();
    desk.json(&["case", "set", "=1+1", "subject=Telephone records"]);
    let compared = desk.json(&["audit", "compare", &printed]);
    assert_eq!((&compared["head"]["source"], &compared["since"]), (&json!("journal"), &json!(1)));
}

#[test]
fn a_log_that_the_computer_knew_to_be_longer_is_not_called_whole() {
    let office = Office::new("audit-cut");
    let desk = office.desk("Ministry");
    let before: Vec<_> =
        files_below(&desk.folder).into_iter().map(|path| (std::fs::read(&path).unwrap(), path)).collect();
    for _ in 0..3 {
        desk.json(&["register", "info"]);
    }
    let whole = desk.run(&["audit", "verify"]);
    assert!(whole.status.success() && told(&whole).starts_with("Every access log"), "{}", told(&whole));
    for (bytes, path) in before {
        std::fs::write(path, bytes).unwrap();
    }
    let cut = desk.run(&["audit", "verify"]);
    assert_eq!(cut.status.code(), Some(4), "{}", told(&cut));
    assert!(told(&cut).starts_with("An access log is NOT whole"), "{}", told(&cut));
    let json = desk.run(&["--json", "audit", "verify"]);
    assert_eq!(json.status.code(), Some(4));
    assert_eq!(serde_json::from_slice::<Value>(&json.stdout).unwrap()["ok"], json!(false));
}
