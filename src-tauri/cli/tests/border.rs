//! The border of the command line: exit codes, prompts, shapes, and what stays secret.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;

use std::sync::Arc;

use comity_core::clock::SystemClock;
use comity_core::law::Law;
use comity_core::register::{Folder, Opening, Register};
use comity_core::secrets::{Passphrase, SystemChance};
use office::{Office, PASSPHRASE, files_below, holds, text, told};
use serde_json::{Value, json};

fn request() -> Value {
    json!({
        "family": "mla", "direction": "incoming", "partner": "FR", "their_reference": "75-04/99",
        "received_on": "2026-03-02", "subject": "Bank records", "instrument": "untoc",
        "persons": [{ "name": "Zoë Ferreira-Unmistakable", "role": "suspect" }, { "name": "محمد بن علي" }],
        "measures": [{ "kind": "F" }],
    })
}

#[test]
fn wrong_usage_ends_with_two() {
    let office = Office::new("usage");
    for args in [
        &["colour"][..],
        &["case", "set", "X"],
        &["case", "list", "--view", "blue"],
        &["--language", "de", "case", "schema"],
    ] {
        assert_eq!(office.bare().args(args).output().unwrap().status.code(), Some(2), "{args:?}");
    }
    let unnamed = office.bare().args(["--json", "register", "info"]).output().unwrap();
    assert_eq!(unnamed.status.code(), Some(2));
    let error: Value = serde_json::from_slice(&unnamed.stderr).unwrap();
    assert_eq!(error["error"]["code"], "register-not-named");
    assert_eq!(error["error"]["weight"], "usage");
    assert!(error["error"]["message"].as_str().unwrap().len() > 10 && error["error"]["args"].is_object());

    let desk = office.desk("Ministry");
    let wrong = desk.add_output(r#"{"family":"mla","colour":"red"}"#);
    assert_eq!(wrong.status.code(), Some(2), "{}", told(&wrong));
    assert!(told(&wrong).contains("json-unreadable"));
    let (code, error) = desk.refused(&["case", "set", "MLA-IN-2026-0001", "subject"]);
    assert_eq!((code, error["code"].as_str()), (2, Some("field-without-value")));
    for (json, code) in [
        (json!({ "family": "divorce", "direction": "incoming" }), "unknown-family"),
        (json!({ "family": "mla", "direction": "sideways" }), "unknown-direction"),
        (json!({ "family": "mla", "direction": "incoming", "received_on": "2026-02-30" }), "impossible-date"),
    ] {
        let output = desk.add_output(json.to_string());
        assert_eq!(output.status.code(), Some(2), "{}", told(&output));
        assert!(told(&output).contains(code), "{}", told(&output));
    }
}

#[test]
fn nothing_is_asked_where_there_is_no_terminal() {
    let office = Office::new("no-terminal");
    let desk = office.desk("Ministry");
    let output = office.bare().args(["--json", "--register", text(&desk.folder), "register", "info"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    assert!(told(&output).contains("no-passphrase"));
    let new = office.path("other");
    let create = ["register", "create", "--authority", "A", "--state", "TL", "--desk", "D", "--staff", "S"];
    let output = office.bare().arg("--register").arg(&new).args(create).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    assert!(!new.exists(), "nothing was created");
    let short =
        office.bare().env("COMITY_PASSPHRASE", "short").arg("--register").arg(&new).args(create).output().unwrap();
    assert_eq!(short.status.code(), Some(3), "{}", told(&short));
}

#[test]
fn the_passphrase_comes_from_a_file_or_the_variable() {
    let office = Office::new("passphrase");
    let desk = office.desk("Ministry");
    let file = office.write("passphrase.txt", format!("{PASSPHRASE}\r\n"));
    let info = |passphrase: &str, file: Option<&str>| {
        let mut command = office.bare();
        command
            .env("COMITY_PASSPHRASE", passphrase)
            .env("COMITY_REGISTER", &desk.folder)
            .args(["--json", "register", "info"]);
        command.args(file.map(|file| ["--passphrase-file", file]).into_iter().flatten());
        command.output().unwrap()
    };
    assert_eq!(
        info("not this one at all", Some(text(&file))).status.code(),
        Some(0),
        "the file goes before the variable"
    );
    let wrong = info("not this one at all", None);
    assert_eq!(wrong.status.code(), Some(3));
    assert!(told(&wrong).contains("slot-wrong-passphrase"), "{}", told(&wrong));
    let (code, error) = desk.refused(&["--staff", "Nobody", "register", "info"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("slot-no-such-account")));
    let missing = info(PASSPHRASE, Some("no-such-file"));
    assert_eq!(missing.status.code(), Some(1), "{}", told(&missing));
}

#[test]
fn a_case_goes_in_and_comes_out_in_the_agreed_shapes() {
    let office = Office::new("shapes");
    let desk = office.desk("Ministry");
    let added = desk.add(&request());
    assert_eq!(added["reference"], "MLA-IN-2026-0001");
    let reference = "MLA-IN-2026-0001";
    assert!(added["id"].is_string());

    let changed =
        desk.json(&["case", "set", reference, "subject=Records of two accounts", "persons.0.born_on=1979-04"]);
    assert_eq!(changed["changed"], json!(["subject", "born_on"]));
    assert_eq!(desk.json(&["case", "set", reference, "persons.0.born_on=1979-04"])["changed"], json!([]));
    let step = desk.json(&["case", "step", reference, "MI15", "--on", "2026-03-05", "--note", "by letter"]);
    assert_eq!(step["stage"], "MI15");
    desk.json(&["case", "note", reference, "Telephoned the partner", "--kind", "telephone"]);
    desk.json(&["case", "bring-up", reference, "2026-12-01", "--reason", "Ask again"]);

    let case = desk.json(&["case", "show", reference]);
    for (name, value) in [
        ("family", json!("mla")),
        ("direction", json!("incoming")),
        ("stage", json!("MI15")),
        ("subject", json!("Records of two accounts")),
        ("their_reference", json!("75-04/99")),
        ("conflicts", json!([])),
    ] {
        assert_eq!(case[name], value, "{name}");
    }
    assert_eq!(case["persons"][0]["born_on"], "1979-04");
    assert_eq!(case["persons"][1]["name"], "محمد بن علي");
    assert_eq!(case["notes"][0]["kind"], "telephone");
    assert_eq!(case["bring_ups"][0]["days_left"], 10);
    assert!(case["deadlines"].is_array());

    let list = desk.json(&["case", "list"]);
    for name in [
        "reference",
        "aliases",
        "family",
        "direction",
        "partner",
        "their_reference",
        "received_on",
        "persons",
        "stage",
        "outcome",
        "closed_on",
    ] {
        assert!(list[0].get(name).is_some(), "case list has no {name}");
    }
    assert_eq!(list[0]["persons"], json!(["Zoë Ferreira-Unmistakable", "محمد بن علي"]));
    assert_eq!(desk.json(&["case", "list", "--query", "zoe"]).as_array().unwrap().len(), 1);
    assert_eq!(desk.json(&["case", "list", "--query", "nobody-of-that-name"]), json!([]));
    assert_eq!(desk.json(&["case", "list", "--view", "closed"]), json!([]));
    assert_eq!(desk.json(&["case", "list", "--limit", "0"]), json!([]));

    let history = desk.json(&["case", "history", reference]);
    assert_eq!(history.as_array().unwrap().len(), 5);
    assert_eq!(history[4]["action"], "register_case");
    assert_eq!(history[0]["staff"], "Ministry clerk");

    let info = desk.json(&["register", "info"]);
    assert_eq!(info["content_hash"].as_str().unwrap().len(), 64);
    assert!(info["head"].is_string() && info["desk"] == "Ministry" && info["counts"]["cases"] == 1);
    let verified = desk.json(&["register", "verify"]);
    assert_eq!(verified["ok"], true, "{verified}");
    let rebuilt = desk.json(&["register", "rebuild"]);
    assert_eq!((&rebuilt["same"], &rebuilt["content_hash"]), (&json!(true), &info["content_hash"]));
    assert_eq!(desk.content_hash(), info["content_hash"].as_str().unwrap());
    let schema: Value =
        serde_json::from_slice(&office.bare().args(["case", "schema"]).output().unwrap().stdout).unwrap();
    assert_eq!(schema["title"], "A new case");
}

#[test]
fn people_read_sentences_and_a_pipe_gets_them_plain() {
    let office = Office::new("sentences");
    let desk = office.desk("Ministry");
    desk.add(&request());
    let shown = told(&desk.run(&["case", "show", "MLA-IN-2026-0001"]));
    for words in [
        "Mutual legal assistance",
        "Requesting State: France",
        "Requested State: Timor-Leste",
        "محمد بن علي",
        "TRAINING",
    ] {
        assert!(shown.contains(words), "no {words:?} in\n{shown}");
    }
    let hidden = |c: char| matches!(c, '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}' | '\u{1b}');
    for args in
        [&["case", "list"][..], &["case", "history", "MLA-IN-2026-0001"], &["register", "info"], &["card", "list"]]
    {
        for language in ["en", "fr", "ar"] {
            let output = desk.command().args(["--language", language]).args(args).output().unwrap();
            let text = told(&output);
            assert!(
                output.status.success() && !text.contains(hidden) && !text.contains('['),
                "{args:?} {language}: {text}"
            );
        }
    }
    desk.json(&["case", "set", "MLA-IN-2026-0001", "subject=\u{1b}[2J\u{1b}]0;owned\u{7}"]);
    let shown = told(&desk.run(&["case", "show", "MLA-IN-2026-0001"]));
    assert!(!shown.contains('\u{1b}') && !shown.contains('\u{7}'), "a value steers the terminal: {shown:?}");
}

#[test]
fn what_is_not_possible_now_ends_with_three_and_changes_nothing() {
    let office = Office::new("refusals");
    let desk = office.desk("Ministry");
    desk.add(&request());
    let before = desk.content_hash();
    let reference = "MLA-IN-2026-0001";
    let card = office.path("own.card");
    desk.json(&["card", "export", text(&card)]);
    let there = office.write("there.txt", "mine");
    for (args, code) in [
        (vec!["case", "show", "MLA-IN-1999-0001"], "reference-not-found"),
        (vec!["case", "step", reference, "MI15", "--person", "Nobody"], "person-not-in-case"),
        (vec!["document", "extract", reference, "paper.txt", "out.txt"], "document-not-found"),
        (vec!["conflict", "resolve", "1-r1-13", "x"], "conflict-not-found"),
        (vec!["bundle", "export", "--to", "Nowhere", "x.comity"], "peer-unknown"),
        (vec!["card", "export", text(&there)], "stick-exists"),
        (vec!["print", "summary", reference, text(&there)], "stick-exists"),
        (vec!["card", "admit", text(&card), "--as", "partner", "--fingerprint", "1"], "partner-cards-later"),
        (
            vec!["register", "create", "--authority", "A", "--state", "TL", "--desk", "D", "--staff", "S"],
            "register-exists",
        ),
    ] {
        let (exit, error) = desk.refused(&args);
        assert_eq!((exit, error["code"].as_str()), (3, Some(code)), "{args:?}");
    }
    for (args, code) in [
        (vec!["case", "step", reference, "XX99"], "unknown-stage"),
        (vec!["case", "set", reference, "colour=red"], "unknown-field"),
        (vec!["case", "set", reference, "persons.7.name=X"], "unknown-field"),
        (vec!["case", "set", reference, "family=extradition"], "field-fixed"),
        (vec!["case", "bring-up", reference, "2026-12"], "impossible-date"),
    ] {
        let (exit, error) = desk.refused(&args);
        assert_eq!((exit, error["code"].as_str()), (2, Some(code)), "{args:?}");
    }
    assert_eq!(std::fs::read_to_string(there).unwrap(), "mine");
    assert_eq!(desk.content_hash(), before);
    let nowhere = office
        .bare()
        .env("COMITY_PASSPHRASE", "x")
        .args(["--register", "nowhere", "register", "info"])
        .output()
        .unwrap();
    assert_eq!(nowhere.status.code(), Some(3), "{}", told(&nowhere));
    let (exit, error) = desk.refused(&["document", "attach", reference, "no-such-file"]);
    assert_eq!((exit, error["code"].as_str(), error["args"]["file"].as_str()), (1, Some("io"), Some("no-such-file")));
}

#[test]
fn a_second_process_is_refused_by_name() {
    let office = Office::new("second");
    let desk = office.desk("Ministry");
    let folder = Folder::new(std::fs::canonicalize(&desk.folder).unwrap(), office.path("state").join("comity"));
    let opening = Opening {
        clock: Arc::new(SystemClock),
        chance: Box::new(SystemChance),
        law: Arc::new(Law::shipped().unwrap()),
        process: "the window of Ana".into(),
    };
    let open = Register::unlock(folder, None, &Passphrase::typed(PASSPHRASE), opening).unwrap();
    let (code, error) = desk.refused(&["register", "info"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("register-in-use")));
    assert_eq!(error["args"]["who"], "the window of Ana");
    drop(open);
    desk.json(&["register", "info"]);
}

#[test]
fn a_document_comes_out_byte_for_byte() {
    let office = Office::new("documents");
    let desk = office.desk("Ministry");
    desk.add(&request());
    let reference = "MLA-IN-2026-0001";
    let bytes: Vec<u8> = (0..200_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let scan = office.write("scan.bin", &bytes);
    let attached = desk.json(&["document", "attach", reference, text(&scan)]);
    assert_eq!((attached["size"].as_u64(), attached["name"].as_str()), (Some(200_000), Some("scan.bin")));
    let out = office.path("out.bin");
    let extracted = desk.json(&["document", "extract", reference, "scan.bin", text(&out)]);
    assert_eq!(extracted["sha256"], attached["sha256"]);
    assert_eq!(std::fs::read(&out).unwrap(), bytes);

    // One bit of the stored file: nothing is handed out, and verify says so.
    let stored = files_below(&desk.folder.join("attachments")).pop().unwrap();
    let mut damaged = std::fs::read(&stored).unwrap();
    damaged[100_000] ^= 1;
    std::fs::write(&stored, damaged).unwrap();
    let again = office.path("again.bin");
    let (code, error) = desk.refused(&["document", "extract", reference, "scan.bin", text(&again)]);
    assert_eq!((code, error["code"].as_str()), (4, Some("attachment-damaged")));
    assert!(!again.exists());
    let verified = desk.run(&["--json", "register", "verify"]);
    assert_eq!(verified.status.code(), Some(4), "{}", told(&verified));
    let found: Value = serde_json::from_slice(&verified.stdout).unwrap();
    assert_eq!((&found["ok"], &found["problems"][0]["kind"]), (&json!(false), &json!("attachment")));
}

#[test]
fn the_folder_holds_nothing_that_was_typed() {
    let office = Office::new("plaintext");
    let desk = office.desk("Ministry");
    desk.add(&request());
    let reference = "MLA-IN-2026-0001";
    let paper = office.write("Planted-Name-Of-Paper.txt", "Planted-Text-Of-Paper");
    desk.json(&["document", "attach", reference, text(&paper)]);
    desk.json(&["case", "note", reference, "Planted-Note"]);
    desk.json(&["case", "list", "--query", "Unmistakable"]);
    let files: Vec<_> = files_below(&desk.folder).into_iter().chain(files_below(&office.path("state"))).collect();
    assert!(files.len() >= 4);
    for file in files {
        for planted in ["Ferreira-Unmistakable", "بن علي", "Planted", "75-04/99", "Bank records", reference, PASSPHRASE]
        {
            assert!(!holds(&file, planted), "{} holds {planted}", file.display());
        }
    }
}

#[test]
fn a_summary_is_printed_in_the_language_asked_for() {
    let office = Office::new("print");
    let desk = office.desk("Ministry");
    desk.add(&request());
    for language in ["en", "fr", "ar"] {
        let out = office.path(&format!("{language}.pdf"));
        let printed = desk.json(&["print", "summary", "MLA-IN-2026-0001", text(&out), "--language", language]);
        assert_eq!(printed["language"], language);
        assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF-1.7"));
    }
}

#[test]
fn sample_cases_are_made_and_can_be_made_again() {
    let office = Office::new("sample");
    let (one, other) = (office.desk("One"), office.desk("Other"));
    assert_eq!(one.json(&["sample", "fill", "--cases", "40", "--seed", "7"])["cases"], 40);
    other.json(&["sample", "fill", "--cases", "40", "--seed", "7"]);
    let told_of = |list: Value| -> Vec<String> {
        let cases = list.as_array().unwrap().iter();
        cases
            .map(|case| format!("{} {} {} {}", case["reference"], case["stage"], case["persons"], case["received_on"]))
            .collect()
    };
    let first = told_of(one.json(&["case", "list"]));
    assert_eq!(first.len(), 40);
    assert_eq!(first, told_of(other.json(&["case", "list"])));
    one.json(&["sample", "fill", "--cases", "5", "--seed", "7"]);
    assert_eq!(one.json(&["case", "list"]).as_array().unwrap().len(), 45);
    assert!(!one.json(&["case", "list", "--view", "closed"]).as_array().unwrap().is_empty());
    assert_eq!(one.json(&["register", "rebuild"])["same"], true);
}

#[cfg(target_os = "linux")]
#[test]
fn the_memory_of_the_command_line_is_dumped_nowhere() {
    let office = Office::new("memory");
    let desk = office.desk("Ministry");
    let request = office.path("case.json");
    assert!(std::process::Command::new("mkfifo").arg(&request).status().unwrap().success());
    // It waits for the request, with the register open.
    let mut waiting = desk.command().args(["case", "add", text(&request)]).spawn().unwrap();
    let proc = std::path::PathBuf::from(format!("/proc/{}", waiting.id()));
    let closed = |limits: &str| {
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap_or_default();
        core.split_whitespace().rev().skip(1).take(2).all(|limit| limit == "0")
    };
    let mut is_closed = false;
    for _ in 0..200 {
        std::thread::sleep(std::time::Duration::from_millis(50));
        is_closed = closed(&std::fs::read_to_string(proc.join("limits")).unwrap_or_default());
        if is_closed {
            break;
        }
    }
    waiting.kill().unwrap();
    waiting.wait().unwrap();
    assert!(is_closed, "no core dump holds what the command line knew");
}
