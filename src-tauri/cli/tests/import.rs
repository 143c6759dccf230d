//! Taking over an old register from the command line.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;

use office::{Office, told};
use serde_json::Value;

fn fixture(name: &str) -> String {
    format!("{}/../../tests/fixtures/take-over/{name}", env!("CARGO_MANIFEST_DIR"))
}

fn list(desk: &office::Desk<'_>) -> Vec<Value> {
    desk.json(&["case", "list"]).as_array().unwrap().clone()
}

#[test]
fn a_register_is_planned_taken_over_and_undone() {
    let office = Office::new("import");
    let desk = office.desk("Ministry");
    let file = fixture("old-register.xlsx");
    let before = desk.content_hash();
    let plan = desk.json(&["import", &file, "--dry-run", "--save-map", "map.toml"]);
    assert_eq!(desk.content_hash(), before, "a plan writes nothing");
    let count = |report: &Value, name: &str| report[name].as_u64().unwrap();
    assert_eq!(count(&plan, "taken") + count(&plan, "doubtful"), 420);
    assert_eq!(plan["rows"].as_array().unwrap().len(), 455, "every filled line is told");
    for row in plan["rows"].as_array().unwrap() {
        assert!(row["sheet"].is_string() && row["row"].is_u64(), "{row}");
        assert!(row["result"] == "taken" || !row["why"].as_str().unwrap().is_empty(), "{row}");
    }
    let again = desk.run(&["import", &file, "--dry-run", "--save-map", "map.toml"]);
    assert_eq!(again.status.code(), Some(3), "a mapping is never written over: {}", told(&again));

    // The words that offices know as well: take-over, --mapping.
    let done = desk.json(&["take-over", &file, "--mapping", "map.toml"]);
    assert_eq!(count(&done, "taken") + count(&done, "doubtful"), 420);
    assert_eq!(list(&desk).len(), 420);
    let hash = desk.content_hash();
    let twice = desk.json(&["import", &file]);
    assert_eq!((count(&twice, "taken"), desk.content_hash()), (0, hash));
    let shown = desk.run(&["import", "--list"]);
    assert!(told(&shown).contains("old-register.xlsx"), "{}", told(&shown));

    let id = done["take_over"].as_str().unwrap();
    let undone = desk.json(&["import", "--undo", id, "--reason", "only tried"]);
    assert_eq!(count(&undone, "skipped"), 420);
    assert_eq!(list(&desk).len(), 0);
    let (code, error) = desk.refused(&["import", "--undo", id]);
    assert_eq!((code, error["code"].as_str()), (3, Some("take-over-undone")));
    assert_eq!(desk.json(&["register", "verify"])["ok"], true);
}

#[test]
fn what_cannot_be_read_has_its_sentence_and_changes_nothing() {
    let office = Office::new("import-refused");
    let desk = office.desk("Ministry");
    let before = desk.content_hash();
    office.write("picture.xlsx", b"\x89PNG\r\n\x1a\n");
    office.write("empty.csv", b";;\n");
    office.write("half.ods", std::fs::read(fixture("sijill-ar.ods")).unwrap().get(..4_000).unwrap());
    office.write("words.csv", b"a;b;c\nx;y;z\n");
    let huge = std::fs::File::create(office.path("huge.csv")).unwrap();
    huge.set_len(200 << 20).unwrap();
    office.write("wrong.toml", b"[columns]\na = \"colour\"\n");
    for (args, exit, code) in [
        (vec!["import", "picture.xlsx"], 3, "sheet-unknown"),
        (vec!["import", "empty.csv"], 3, "sheet-empty"),
        (vec!["import", "half.ods"], 4, "sheet-broken"),
        (vec!["import", "words.csv"], 3, "take-over-no-case"),
        (vec!["import", "huge.csv"], 3, "sheet-too-large"),
        (vec!["import", "words.csv", "--map", "wrong.toml"], 2, "sheet-mapping"),
        (vec!["import", "--undo", "r1"], 3, "take-over-not-found"),
    ] {
        let (found, error) = desk.refused(&args);
        assert_eq!((found, error["code"].as_str()), (exit, Some(code)), "{args:?}: {error}");
        let message = error["message"].as_str().unwrap();
        assert!(message.len() > 10 && !message.starts_with('['), "{message}");
    }
    for args in [&["import"][..], &["import", "a.csv", "--undo", "x"], &["import", "--list", "--dry-run"]] {
        assert_eq!(office.bare().args(args).output().unwrap().status.code(), Some(2), "{args:?}");
    }
    assert_eq!(desk.content_hash(), before);
}

#[test]
fn the_report_is_plain_in_three_languages() {
    let office = Office::new("import-words");
    let desk = office.desk("Ministry");
    for (language, word) in [("en", "Would be taken: 60"), ("fr", "Seraient reprises\u{a0}: 60"), ("ar", "سيُنقل: 60")]
    {
        let output = desk.run(&["--language", language, "import", "--dry-run", &fixture("registro-es.csv")]);
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        let shown = told(&output);
        assert!(shown.contains(word) && !shown.contains("[old-register") && !shown.contains("[cli-"), "{shown}");
    }
}
