//! Accounts from the command line: whoever may not is refused with exit code 3, in the core.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;

use std::process::Output;

use office::{Desk, Office, text, told};
use serde_json::{Value, json};

const SECOND: &str = "four words of somebody else";

/// Runs a command as an account of the desk.
fn run(desk: &Desk<'_>, staff: &str, passphrase: &str, args: &[&str]) -> Output {
    let mut command = desk.command();
    command.env("COMITY_STAFF", staff).env("COMITY_PASSPHRASE", passphrase).env("COMITY_NEW_PASSPHRASE", SECOND);
    command.args(args).output().unwrap()
}

fn answer(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{}", told(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn refused(output: &Output) -> Option<i32> {
    output.status.code()
}

#[test]
fn accounts_are_added_given_roles_suspended_and_removed() {
    let office = Office::new("staff");
    let desk = office.desk("Ministry");
    let admin = |args: &[&str]| run(&desk, "Ministry clerk", office::PASSPHRASE, args);
    let reader = |args: &[&str]| run(&desk, "Rita", SECOND, args);
    let staff = answer(&admin(&["--json", "staff", "add", "Rita", "--role", "reader"]));
    assert_eq!((&staff[1]["name"], &staff[1]["role"]), (&json!("Rita"), &json!("reader")));
    let request =
        office.write("case.json", r#"{"family":"mla","direction":"incoming","partner":"FR","subject":"Bank records"}"#);
    let reference =
        answer(&admin(&["--json", "case", "add", text(&request)]))["reference"].as_str().unwrap().to_owned();

    // A reader reads, and nothing leaves or changes by that account.
    assert_eq!(refused(&reader(&["case", "show", &reference])), Some(0));
    let out = office.path("out.comity");
    let page = office.path("page.pdf");
    for args in [
        vec!["case", "add", text(&request)],
        vec!["bundle", "export", "--to", "Port", text(&out)],
        vec!["print", "summary", &reference, text(&page)],
        vec!["staff", "add", "Eve", "--role", "administrator"],
        vec!["staff", "role", "Rita", "administrator"],
        vec!["staff", "remove", "Ministry clerk", "--reason", "mutiny"],
        vec!["desk", "revoke", "Port", "--reason", "mutiny"],
    ] {
        let output = reader(&args);
        assert_eq!(refused(&output), Some(3), "{args:?}: {}", told(&output));
    }
    assert!(!out.exists() && !page.exists());

    let staff = answer(&admin(&["--json", "staff", "role", "Rita", "clerk", "--reason", "helps out"]));
    assert_eq!(staff[1]["history"][1]["reason"], json!("helps out"));
    assert_eq!(refused(&reader(&["print", "summary", &reference, text(&page)])), Some(0));
    assert_eq!(refused(&admin(&["staff", "role", "Ministry clerk", "clerk"])), Some(3), "the last administrator");

    answer(&admin(&["--json", "staff", "suspend", "Rita", "--reason", "on leave"]));
    assert_eq!(refused(&reader(&["case", "list"])), Some(3));
    answer(&admin(&["--json", "staff", "restore", "Rita"]));
    assert_eq!(refused(&reader(&["case", "list"])), Some(0));

    let changed = admin(&["staff", "passphrase"]);
    assert_eq!(refused(&changed), Some(0), "{}", told(&changed));
    assert_eq!(refused(&admin(&["case", "list"])), Some(3), "the old passphrase opens nothing");
    let admin = |args: &[&str]| run(&desk, "Ministry clerk", SECOND, args);
    answer(&admin(&["--json", "staff", "remove", "Rita", "--reason", "left the service"]));
    assert_eq!(refused(&reader(&["case", "list"])), Some(3));
    let staff = answer(&admin(&["--json", "staff", "list"]));
    assert_eq!(staff[1]["ended"]["reason"], json!("left the service"));
    assert_eq!(answer(&admin(&["--json", "register", "verify"]))["ok"], json!(true));
}
