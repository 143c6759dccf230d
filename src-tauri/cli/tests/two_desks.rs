//! Two desks, one stick, by the command line alone.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;

use office::{Office, text, told, two_desks};
use serde_json::json;

const REFERENCE: &str = "MLA-IN-2026-0001";

fn request() -> serde_json::Value {
    json!({ "family": "mla", "direction": "incoming", "partner": "FR", "subject": "Bank records",
        "persons": [{ "name": "Anna Müller" }] })
}

#[test]
fn a_request_travels_there_and_back_and_a_conflict_is_settled() {
    let office = Office::new("round-trip");
    let (ministry, port) = two_desks(&office);
    ministry.add(&request());
    let paper = office.write("paper.txt", "the request");
    ministry.json(&["document", "attach", REFERENCE, text(&paper)]);
    let stick = office.path("1.comity");
    let written = ministry.json(&["bundle", "export", "--to", "Port", text(&stick)]);
    assert_eq!((written["to"].as_str(), written["documents"].as_u64()), (Some("Port"), Some(1)));

    let empty = port.content_hash();
    let seen = port.json(&["bundle", "inspect", text(&stick)]);
    for name in ["from", "kind", "new", "changed", "same", "conflicts", "missing"] {
        assert!(seen.get(name).is_some(), "bundle inspect has no {name}");
    }
    assert_eq!((&seen["from"], &seen["new"], &seen["joins_authority"]), (&json!("Ministry"), &json!(1), &json!(true)));
    assert_eq!(port.content_hash(), empty, "looking changes nothing");
    let imported = port.json(&["bundle", "import", text(&stick)]);
    assert_eq!((&imported["new"], &imported["missing"]), (&json!(1), &json!([])));
    assert_eq!(port.content_hash(), ministry.content_hash());
    let again = port.json(&["bundle", "import", text(&stick)]);
    assert_eq!((&again["new"], &again["changed"], &again["already_imported"]), (&json!(0), &json!(0), &json!(true)));
    assert_eq!(port.content_hash(), ministry.content_hash());
    let out = office.path("there.txt");
    port.json(&["document", "extract", REFERENCE, "paper.txt", text(&out)]);
    assert_eq!(std::fs::read(out).unwrap(), b"the request");

    ministry.json(&["case", "set", REFERENCE, "subject=Records of one account", "officer=A. Correia"]);
    port.json(&["case", "set", REFERENCE, "subject=Records of two accounts", "their_reference=75-04/99"]);
    let back = office.path("2.comity");
    port.json(&["bundle", "export", "--to", "Ministry", text(&back)]);
    let merged = ministry.json(&["bundle", "import", text(&back)]);
    assert_eq!((&merged["changed"], &merged["conflicts"]), (&json!(1), &json!(1)));

    let case = ministry.json(&["case", "show", REFERENCE]);
    assert_eq!((&case["officer"], &case["their_reference"]), (&json!("A. Correia"), &json!("75-04/99")));
    let conflicts = ministry.json(&["conflict", "list"]);
    assert_eq!((&conflicts[0]["case"], &conflicts[0]["field"]), (&json!(REFERENCE), &json!("subject")));
    let mut values: Vec<&str> =
        conflicts[0]["values"].as_array().unwrap().iter().map(|one| one["desk"].as_str().unwrap()).collect();
    values.sort_unstable();
    assert_eq!(values, ["Ministry", "Port"]);
    assert_eq!(ministry.json(&["case", "list", "--view", "conflict"]).as_array().unwrap().len(), 1);

    let (code, error) = ministry.refused(&["case", "set", REFERENCE, "subject=Something else"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("conflict-first")));
    assert_eq!(error["values"].as_array().unwrap().len(), 2);
    let told_plainly = told(&ministry.run(&["case", "set", REFERENCE, "subject=Something else"]));
    assert!(
        told_plainly.contains("Records of one account") && told_plainly.contains("Records of two accounts"),
        "{told_plainly}"
    );

    let id = conflicts[0]["id"].as_str().unwrap();
    ministry.json(&["conflict", "resolve", id, "Records of two accounts"]);
    assert_eq!(ministry.json(&["conflict", "list"]), json!([]));
    let last = office.path("3.comity");
    ministry.json(&["bundle", "export", "--to", "Port", text(&last)]);
    port.json(&["bundle", "import", text(&last)]);
    assert_eq!(port.json(&["conflict", "list"]), json!([]));
    for desk in [&ministry, &port] {
        assert_eq!(desk.json(&["register", "rebuild"])["same"], true);
        assert_eq!(desk.json(&["register", "verify"])["ok"], true);
        let missing = desk.json(&["bundle", "missing"]);
        assert_eq!((&missing["missing"], &missing["documents_missing"]), (&json!([]), &json!(0)));
        assert_eq!(missing["peers"].as_array().map(Vec::len), Some(1));
    }
    assert_eq!(port.content_hash(), ministry.content_hash());
}

#[test]
fn a_bundle_that_is_not_whole_not_true_or_not_for_us_is_refused() {
    let office = Office::new("bad-bundles");
    let (ministry, port) = two_desks(&office);
    ministry.add(&request());
    let stick = office.path("good.comity");
    ministry.json(&["bundle", "export", "--to", "Port", text(&stick)]);
    let good = std::fs::read(&stick).unwrap();
    let before = port.content_hash();
    let mut bad = Vec::new();
    for length in [0, 1, 20, 200, good.len() / 2, good.len() - 1] {
        bad.push((format!("cut-{length}"), good[..length].to_vec()));
    }
    for place in [0, 30, 150, good.len() / 2, good.len() - 1] {
        let mut altered = good.clone();
        altered[place] ^= 0x10;
        bad.push((format!("flipped-{place}"), altered));
    }
    bad.push(("no-bundle".into(), b"just a letter, nothing more".repeat(40)));
    bad.push(("longer".into(), [good.as_slice(), b"more"].concat()));
    for (name, bytes) in bad {
        let file = office.write(&format!("{name}.comity"), bytes);
        for verb in ["inspect", "import"] {
            let (code, error) = port.refused(&["bundle", verb, text(&file)]);
            assert_eq!(code, 4, "{name} {verb}: {error}");
        }
    }
    let stranger = office.desk("Stranger");
    let (code, error) = stranger.refused(&["bundle", "import", text(&stick)]);
    assert_eq!((code, error["code"].as_str()), (4, Some("bundle-not-for-us")));
    assert_eq!(port.content_hash(), before);
    assert_eq!(port.json(&["case", "list"]), json!([]));
    assert_eq!(port.json(&["bundle", "import", text(&stick)])["new"], 1, "the good one still goes in");
}

#[test]
fn a_desk_is_admitted_only_by_the_right_digits() {
    let office = Office::new("digits");
    let (ministry, port) = (office.desk("Ministry"), office.desk("Port"));
    let card = office.path("port.card");
    let fingerprint = port.json(&["card", "export", text(&card)])["fingerprint"].as_str().unwrap().to_owned();
    let own = ministry.json(&["card", "export", text(&office.path("ministry.card"))])["fingerprint"]
        .as_str()
        .unwrap()
        .to_owned();
    let admit =
        |digits: &str| ministry.refused(&["card", "admit", text(&card), "--as", "desk", "--fingerprint", digits]);
    assert_eq!(admit("12345").0, 3);
    assert_eq!(admit(&own).1["code"], "typed-fingerprint-differs");
    let mut mistyped: Vec<char> = fingerprint.chars().collect();
    mistyped[0] = if mistyped[0] == '1' { '2' } else { '1' };
    let (code, error) = admit(&mistyped.iter().collect::<String>());
    assert_eq!((code, error["code"].as_str()), (3, Some("fingerprint-group")));
    assert!(!error.to_string().contains(&fingerprint), "a refusal never shows the fingerprint");
    let mut altered = std::fs::read(&card).unwrap();
    let middle = altered.len() / 2;
    altered[middle] ^= 1;
    let forged = office.write("forged.card", altered);
    let (code, _) = ministry.refused(&["card", "admit", text(&forged), "--as", "desk", "--fingerprint", &fingerprint]);
    assert_eq!(code, 4);
    let admitted =
        ministry.json(&["card", "admit", text(&card), "--as", "desk", "--fingerprint", &fingerprint.replace(' ', "-")]);
    assert_eq!((&admitted["name"], &admitted["admitted_by"]), (&json!("Port"), &json!("Ministry clerk")));
    assert_eq!(admit(&fingerprint).1["code"], "card-already-admitted");
    let list = ministry.json(&["card", "list"]);
    assert_eq!(list.as_array().unwrap().len(), 2);
}

#[test]
fn the_demonstration_runs_twice_and_leaves_foreign_folders_alone() {
    let office = Office::new("demo");
    let folder = office.path("demo");
    for language in ["en", "ar"] {
        let output = office.bare().args(["--language", language, "demo"]).arg(&folder).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        assert!(!told(&output).contains("[cli-"), "{}", told(&output));
    }
    let kept = folder.join("letter.txt");
    std::fs::write(&kept, "mine").unwrap();
    let output = office.bare().args(["--json", "demo"]).arg(&folder).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let done: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(done["agree"], true);
    for file in ["pages", "bundles"] {
        assert_eq!(done[file].as_array().unwrap().len(), 3);
        assert!(
            done[file].as_array().unwrap().iter().all(|path| std::path::Path::new(path.as_str().unwrap()).is_file())
        );
    }
    assert_eq!(std::fs::read_to_string(&kept).unwrap(), "mine");
    let foreign = office.path("foreign");
    std::fs::create_dir(&foreign).unwrap();
    std::fs::write(foreign.join("pages"), "mine").unwrap();
    let output = office.bare().arg("demo").arg(&foreign).output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", told(&output));
    assert_eq!(std::fs::read_dir(&foreign).unwrap().count(), 1);
}

#[test]
fn a_desk_is_listed_and_revoked() {
    let office = Office::new("revoked");
    let (ministry, port) = two_desks(&office);
    ministry.add(&request());
    let first = office.path("1.comity");
    ministry.json(&["bundle", "export", "--to", "Port", text(&first)]);
    port.json(&["bundle", "import", text(&first)]);
    assert_eq!(ministry.json(&["desk", "inert"]), json!([]));
    let desks = ministry.json(&["desk", "list"]);
    assert_eq!(desks.as_array().unwrap().len(), 2);

    // The Port writes something that the Ministry never sees, and is then revoked.
    port.json(&["case", "set", REFERENCE, "officer=A. Correia"]);
    let (code, error) = ministry.refused(&["desk", "revoke", "Ministry", "--reason", "why"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("revoke-own-desk")));
    let revoked = ministry.json(&["desk", "revoke", "Port", "--reason", "The laptop was stolen"]);
    assert_eq!(revoked["revoked"]["reason"], "The laptop was stolen");
    let words = told(&ministry.run(&["desk", "list"]));
    assert!(words.contains("The laptop was stolen") && words.contains("Port"), "{words}");
    let stick = office.path("2.comity");
    let (code, error) = ministry.refused(&["bundle", "export", "--to", "Port", text(&stick)]);
    assert_eq!((code, error["code"].as_str(), stick.exists()), (3, Some("desk-revoked"), false));
    let late = office.path("3.comity");
    port.json(&["bundle", "export", "--to", "Ministry", text(&late)]);
    let (code, error) = ministry.refused(&["bundle", "import", text(&late)]);
    assert_eq!((code, error["code"].as_str()), (3, Some("bundle-from-revoked-desk")));
    let (code, error) = ministry.refused(&["desk", "re-enter", "00"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("inert-not-found")));
    for desk in [&ministry, &port] {
        assert_eq!(desk.json(&["register", "rebuild"])["same"], true);
        assert_eq!(desk.json(&["register", "verify"])["ok"], true);
    }
}

#[test]
fn what_a_bundle_brought_is_listed_told_and_printed() {
    let office = Office::new("import-report");
    let (ministry, port) = two_desks(&office);
    ministry.add(&request());
    let stick = office.path("1.comity");
    ministry.json(&["bundle", "export", "--to", "Port", text(&stick)]);
    port.json(&["bundle", "import", text(&stick)]);
    ministry.json(&["case", "set", REFERENCE, "subject=Records of one account"]);
    port.json(&["case", "set", REFERENCE, "subject=Records of two accounts"]);
    let back = office.path("2.comity");
    port.json(&["bundle", "export", "--to", "Ministry", text(&back)]);
    assert_eq!(ministry.json(&["bundle", "report"]), json!([]));
    let imported = ministry.json(&["bundle", "import", text(&back)]);
    let listed = ministry.json(&["bundle", "report"]);
    assert_eq!((&listed[0]["id"], &listed[0]["outcome"]), (&imported["id"], &json!("imported")));

    let id = imported["id"].as_str().unwrap();
    let report = ministry.json(&["bundle", "report", &id[..8]]);
    assert_eq!((&report["bundle"]["changed"], &report["outcome"]), (&json!(1), &json!("imported")));
    let values: Vec<&str> = report["contested"][0]["values"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["change"]["now"].as_str().unwrap())
        .collect();
    assert_eq!(values.len(), 2);
    assert!(values.contains(&"Records of one account") && values.contains(&"Records of two accounts"), "{values:?}");
    let plainly = told(&ministry.run(&["bundle", "report", id]));
    assert!(plainly.contains("Records of two accounts") && plainly.contains("Port"), "{plainly}");

    for language in ["en", "fr", "ar"] {
        let out = office.path(&format!("report-{language}.pdf"));
        let written = ministry.json(&["print", "bundle", id, text(&out), "--language", language]);
        assert_eq!(written["language"], language);
        assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF-1.7"));
    }
    let (code, error) = ministry.refused(&["bundle", "report", "ffffffffffff"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("bundle-not-received")));
}

/// Names in a folder.
#[cfg(unix)]
fn names(folder: &std::path::Path) -> Vec<String> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
#[cfg(unix)]
fn whoever_presses_ctrl_c_while_a_bundle_is_written_finds_no_half_file() {
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    let office = Office::new("ctrl-c");
    let (ministry, port) = two_desks(&office);
    ministry.add(&request());
    // Long enough to be met while it is written; bytes that do not compress.
    let mut state = 88_172_645_463_325_252_u64;
    let noise = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    });
    let scan = office.write("scan.bin", noise.take(8 << 20).flatten().collect::<Vec<u8>>());
    ministry.json(&["document", "attach", REFERENCE, text(&scan)]);
    let stick = office.path("stick");
    std::fs::create_dir(&stick).unwrap();
    let file = stick.join("1.comity");
    for signal in ["-INT", "-TERM"] {
        let mut command = ministry.command();
        command.args(["--json", "bundle", "export", "--to", "Port", text(&file)]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let begun = Instant::now();
        while names(&stick).is_empty() {
            assert!(child.try_wait().unwrap().is_none() && begun.elapsed() < Duration::from_secs(120));
            std::thread::sleep(Duration::from_millis(1));
        }
        assert_eq!(names(&stick), ["1.comity.part"], "it is met while it is written");
        assert!(Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap().success());
        let output = child.wait_with_output().unwrap();
        let error: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(
            (output.status.code(), &error["error"]["code"]),
            (Some(3), &json!("cancelled")),
            "{}",
            told(&output)
        );
        assert_eq!(names(&stick), [""; 0], "{signal} left something behind");
    }
    // And it is written as if nothing had been.
    ministry.json(&["bundle", "export", "--to", "Port", text(&file)]);
    port.json(&["bundle", "import", text(&file)]);
    assert_eq!((names(&stick), port.content_hash()), (vec!["1.comity".to_owned()], ministry.content_hash()));
}
