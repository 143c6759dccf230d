//! Accounts from the command line: whoever may not is refused with exit code 3, in the core.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;

use std::process::Output;

use office::{Desk, Office, text, told, two_desks};
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

#[test]
fn the_list_says_whose_key_is_lost_and_what_it_says_lets_them_in_again() {
    let office = Office::new("lost-key");
    let (ministry, port) = two_desks(&office);
    let clerk = |args: &[&str]| run(&ministry, "Ministry clerk", office::PASSPHRASE, args);
    answer(&clerk(&["--json", "staff", "add", "Deputy", "--role", "administrator"]));
    answer(&clerk(&["--json", "staff", "add", "Rita", "--role", "officer"]));
    let [there, back] = ["there.comity", "back.comity"].map(|name| office.path(name));
    answer(&clerk(&["--json", "bundle", "export", "--to", "Port", text(&there)]));
    port.json(&["bundle", "import", text(&there)]);
    // Apart: the Port takes the deputy's right away, and the deputy removes Rita.
    port.json(&["staff", "role", "Deputy", "officer"]);
    answer(&run(&ministry, "Deputy", SECOND, &["--json", "staff", "remove", "Rita", "--reason", "left"]));
    port.json(&["bundle", "export", "--to", "Ministry", text(&back)]);
    answer(&clerk(&["--json", "bundle", "import", text(&back)]));

    let listed = clerk(&["staff", "list"]);
    let said = String::from_utf8_lossy(&listed.stdout).replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    let staff = answer(&clerk(&["--json", "staff", "list"]));
    let rita = staff.as_array().unwrap().iter().find(|one| one["name"] == "Rita").unwrap();
    assert_eq!((&rita["ended"], &rita["has_lost_key"]), (&Value::Null, &json!(true)));
    let id = &rita["id"].as_str().unwrap()[..12];
    assert!(said.contains("Rita cannot unlock"), "{said}");
    assert!(said.contains(&format!("staff remove {id}")) && said.contains("staff add"), "{said}");
    assert_eq!(refused(&run(&ministry, "Rita", SECOND, &["case", "list"])), Some(3));

    answer(&clerk(&["--json", "staff", "remove", id, "--reason", "the key is lost"]));
    answer(&clerk(&["--json", "staff", "add", "Rita", "--role", "officer"]));
    assert_eq!(refused(&run(&ministry, "Rita", SECOND, &["case", "list"])), Some(0));
    let said = clerk(&["staff", "list"]);
    assert!(!told(&said).contains("cannot unlock"), "{}", told(&said));
}

#[test]
fn an_acting_head_is_named_by_the_head_listed_has_the_rights_and_is_struck_out() {
    let office = Office::new("acting-head");
    let desk = office.desk("Ministry");
    let admin = |args: &[&str]| run(&desk, "Ministry clerk", office::PASSPHRASE, args);
    let by = |who: &str, args: &[&str]| run(&desk, who, SECOND, args);
    for (name, role) in [("Helena", "head"), ("Omar", "officer"), ("Carla", "clerk")] {
        answer(&admin(&["--json", "staff", "add", name, "--role", role]));
    }
    let name = |who: &str, from: &str, until: &str| {
        let days = ["--for", "Helena", "--from", from, "--until", until];
        [["--json", "staff", "acting-head", who].as_slice(), &days].concat().into_iter().map(str::to_owned).collect()
    };
    let said = |by_whom: &str, args: Vec<String>| by(by_whom, &args.iter().map(String::as_str).collect::<Vec<_>>());
    // Who leads the office is the head's word: nobody names themselves, and no day is turned round.
    let own = said("Omar", name("Omar", "2020-01-01", "2030-12-31"));
    assert!(refused(&own) == Some(3) && told(&own).contains("not-permitted"), "{}", told(&own));
    let turned = said("Helena", name("Omar", "2026-02-02", "2026-02-01"));
    assert!(refused(&turned) == Some(2) && told(&turned).contains("end-before-start"), "{}", told(&turned));
    let herself = said("Helena", name("Helena", "2026-01-01", "2026-01-02"));
    assert!(refused(&herself) == Some(2) && told(&herself).contains("stand-in-same"), "{}", told(&herself));

    let listed = answer(&said("Helena", name("Omar", "2020-01-01", "2099-12-31")));
    let row = listed[0].clone();
    assert_eq!(
        (&row["kind"], &row["stand_in"], &row["desk"]),
        (&json!("acting_head"), &json!("Omar"), &json!("Ministry"))
    );
    assert_eq!((&row["now"], &row["no_account"], &row["name_again"]), (&json!(true), &json!(false), &json!(false)));
    let id = row["id"].as_str().unwrap();
    let lines = told(&by("Carla", &["staff", "absences"]));
    assert!(lines.contains("Acting head") && lines.contains("Omar"), "{lines}");
    assert!(lines.contains(id), "the id that strikes it out stands in the line: {lines}");
    // A clerk does not end it; the acting head leads meanwhile, and names nobody. The head may name whom no account is known of.
    let strike = ["--json", "staff", "absences", "--strike-out", id, "--reason", "Helena is back"];
    assert_eq!(refused(&by("Carla", &strike)), Some(3));
    assert_eq!(refused(&said("Omar", name("Omar", "2020-01-01", "2099-12-31"))), Some(3));
    let guest = answer(&said("Helena", name("Guest of the ministry", "2020-01-01", "2020-01-02")));
    let guest =
        guest.as_array().unwrap().iter().find(|one| one["stand_in"] == "Guest of the ministry").unwrap().clone();
    assert_eq!((&guest["no_account"], &guest["desk"], &guest["now"]), (&json!(true), &Value::Null, &json!(false)));

    let struck = answer(&by("Helena", &strike));
    let struck = struck.as_array().unwrap().iter().find(|one| one["id"] == id).unwrap().clone();
    assert_eq!(struck["in_error"], "Helena is back");
    assert_eq!(refused(&said("Omar", name("Carla", "2020-01-01", "2099-12-31"))), Some(3), "Omar leads no longer");
    let nothing = by("Helena", &["staff", "absences", "--strike-out", "no-such-row", "--reason", "x"]);
    assert!(refused(&nothing) == Some(3) && told(&nothing).contains("not in this register"), "{}", told(&nothing));
}
