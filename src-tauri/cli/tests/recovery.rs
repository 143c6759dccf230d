//! Recovery sheets, backups and restoring from the command line: the office whose computer is dead and whose clerk is gone.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use office::{Desk, Office, text, told};
use serde_json::{Value, json};

const CHOSEN: &str = "the head alone on another computer";

fn answer(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{}", told(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A command of the desk as it is, with the digits of the sheet.
fn with_code(desk: &Desk<'_>, code: &str) -> Command {
    let mut command = desk.command();
    command.env("COMITY_RECOVERY_CODE", code).env("COMITY_NEW_PASSPHRASE", CHOSEN);
    command
}

/// The twelve groups on a sheet of plain text.
fn groups(sheet: &Path) -> Vec<String> {
    let page = fs::read_to_string(sheet).unwrap();
    let is_group = |word: &&str| word.len() == 5 && word.bytes().all(|letter| letter.is_ascii_digit());
    page.split_whitespace().filter(is_group).map(str::to_owned).collect()
}

#[test]
fn the_computer_is_dead_and_the_clerk_is_gone() {
    let office = Office::new("recovery");
    let desk = office.desk("Ministry");
    let run = |args: &[&str]| desk.command().args(args).output().unwrap();
    let info = answer(&run(&["--json", "register", "info"]));
    assert_eq!(info["training"], json!(true));
    let request =
        office.write("case.json", r#"{"family":"mla","direction":"incoming","partner":"FR","subject":"Bank records"}"#);
    answer(&run(&["--json", "case", "add", text(&request)]));

    let paper = office.path("sheet.txt");
    let issued = answer(&run(&["--json", "recovery", "issue", text(&paper)]));
    assert_eq!(issued["carries_root"], json!(true));
    assert!(!issued.to_string().contains(&groups(&paper)[0]), "the digits stand on the paper only");
    assert_eq!(run(&["recovery", "issue", text(&paper)]).status.code(), Some(3), "no file is written over");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&paper).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "nobody else on the computer reads the digits");
    }
    let code = groups(&paper).concat();
    assert_eq!(code.len(), 60);
    let check = |typed: &str| with_code(&desk, typed).args(["--json", "recovery", "check"]).output().unwrap();
    assert_eq!(check("12345").status.code(), Some(3));
    assert_eq!(answer(&check(&code))["is_checked"], json!(true));

    let stick = office.path("stick");
    fs::create_dir(&stick).unwrap();
    answer(&run(&["--json", "backup", "folder", text(&stick)]));
    answer(&run(&["--json", "backup", "make"]));
    assert_eq!(answer(&run(&["--json", "register", "info"]))["training"], json!(false));
    assert_eq!(answer(&run(&["--json", "backup", "verify"]))["ok"], json!(true));
    assert_eq!(answer(&run(&["--json", "backup", "list", text(&stick)])).as_array().unwrap().len(), 1);

    // Another computer: the program, the stick and the paper.
    fs::remove_dir_all(&desk.folder).unwrap();
    let on_stick = text(&stick);
    let bring_back = |args: &[&str]| {
        with_code(&desk, &code).args(["--json", "register", "restore", on_stick]).args(args).output().unwrap()
    };
    let tested = answer(&bring_back(&["--sheet", "--test"]));
    assert_eq!((&tested["ok"], &tested["restored"], &tested["cases"]), (&json!(true), &json!(false), &json!(1)));
    assert!(!desk.folder.exists());
    assert_eq!(answer(&bring_back(&["--sheet"]))["restored"], json!(true));
    let mut open = with_code(&desk, &code);
    let opened = answer(&open.env("COMITY_STAFF", "The head").args(["--json", "recovery", "open"]).output().unwrap());
    assert_eq!((&opened["staff"], &opened["counts"]["cases"]), (&json!("The head"), &json!(1)));
    let head = |args: &[&str]| {
        let mut command = desk.command();
        command.env("COMITY_STAFF", "The head").env("COMITY_PASSPHRASE", CHOSEN).args(args).output().unwrap()
    };
    answer(&head(&["--json", "case", "add", text(&request)]));
    let restored = answer(&head(&["--json", "backup", "missing"]));
    let known = restored["restored"]["last_known"][0].as_str().unwrap().to_owned();
    assert!(known.ends_with("0001"), "the backup does not know what was entered since: {known}");
    let on_paper = known.replace("0001", "0004");
    let missing = answer(&head(&["--json", "backup", "missing", &on_paper]));
    assert_eq!(missing["restored"]["missing"].as_array().unwrap().len(), 2, "{known}");
    assert_eq!(answer(&head(&["--json", "register", "verify"]))["ok"], json!(true));

    let number = issued["number"].as_str().unwrap();
    let revoked = answer(&head(&["--json", "recovery", "revoke", number, "--reason", "the envelope was open"]));
    assert_eq!(revoked["is_checked"], json!(false));
    let mut open = with_code(&desk, &code);
    let refused = open.env("COMITY_STAFF", "Eve").args(["recovery", "open"]).output().unwrap();
    assert_eq!(refused.status.code(), Some(3), "{}", told(&refused));
}

#[test]
fn a_backup_of_another_office_is_named_and_takes_the_place_of_no_register() {
    let office = Office::new("other-office");
    let desk = office.desk("Ministry");
    let stick = office.path("stick");
    fs::create_dir(&stick).unwrap();
    desk.json(&["backup", "make", text(&stick)]);
    // Somebody's own register, whose backup is the newer one on the stick.
    let theirs = Desk { office: &office, folder: office.path("theirs") };
    let later = |desk: &Desk<'_>, args: &[&str]| {
        desk.command().env("COMITY_NOW", "2026-11-21T10:30:00Z").args(args).output().unwrap()
    };
    let created =
        ["--json", "register", "create", "--authority", "Mine alone", "--state", "FR", "--time-zone", "Europe/Paris"];
    answer(&later(&theirs, &[created.as_slice(), &["--limits", "all", "--desk", "Evil", "--staff", "Cleo"]].concat()));
    let name =
        answer(&later(&theirs, &["--json", "backup", "make", text(&stick)]))["name"].as_str().unwrap().to_owned();
    let hash = desk.content_hash();

    let (code, error) = desk.refused(&["register", "restore", text(&stick), "--backup", &name]);
    assert_eq!((code, &error["code"]), (3, &json!("backup-of-other-office")));
    let refused = desk.run(&["register", "restore", text(&stick), "--backup", &name]);
    assert!(told(&refused).contains("Mine alone") && told(&refused).contains("by hand"), "{}", told(&refused));
    let looked = desk.run(&["register", "restore", text(&stick), "--backup", &name, "--test"]);
    assert_eq!(looked.status.code(), Some(0), "{}", told(&looked));
    assert!(told(&looked).contains("Mine alone"), "whose it is, is said before it replaces: {}", told(&looked));
    assert_eq!(desk.content_hash(), hash);
    // Without a name the newest of the register that lies here is taken.
    let restored = desk.json(&["register", "restore", text(&stick)]);
    assert_eq!((&restored["restored"], &restored["authority"]), (&json!(true), &json!("Ministry of Justice")));
    assert_eq!(desk.content_hash(), hash);
}
