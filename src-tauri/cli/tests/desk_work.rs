//! The day's work through the command line: letters, further numbers, closing, undoing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;

use office::{Office, text, told, two_desks};
use serde_json::json;

#[test]
fn a_letter_is_booked_listed_and_moved_to_the_case_it_belongs_to() {
    let office = Office::new("letters");
    let desk = office.desk("Ministry");
    let case =
        desk.add(&json!({ "family": "mla", "direction": "incoming", "partner": "FR", "subject": "Bank records" }));
    let reference = case["reference"].as_str().unwrap();
    let paper = office.write(
        "letter.json",
        json!({ "way": "in", "sender": "Embassy of France", "their_reference": "N/118", "received_on": "2026-11-20",
            "enclosures": "2", "enclosure_form": "originals" })
        .to_string(),
    );
    let booked = desk.json(&["letter", "book", text(&paper)]);
    assert!(booked["case_id"].is_null());
    let number = booked["book_number"].as_str().unwrap();
    let waiting = desk.json(&["letter", "list", "--way", "in", "--without-case"]);
    assert_eq!(waiting.as_array().unwrap().len(), 1);
    let moved = desk.json(&["letter", "move", number, reference]);
    assert_eq!(moved["case_reference"], reference);
    assert!(desk.json(&["letter", "list", "--without-case"]).as_array().unwrap().is_empty());
    let listed = told(&desk.run(&["letter", "list", "--way", "in"]));
    assert!(listed.contains("N/118") && listed.contains(reference), "{listed}");
    let (code, error) = desk.refused(&["letter", "move", "no such letter", reference]);
    assert_eq!((code, error["code"].as_str()), (3, Some("row-not-found")));
}

#[test]
fn a_case_of_every_family_and_direction_is_added_and_closed() {
    let office = Office::new("families");
    let desk = office.desk("Ministry");
    for (family, short) in [("transfer_proceedings", "TCP"), ("confiscation", "CONF")] {
        for (direction, way) in [("incoming", "IN"), ("outgoing", "OUT")] {
            let new = json!({ "family": family, "direction": direction, "measures": [{ "kind": "J2" }] });
            let reference = desk.add(&new)["reference"].as_str().unwrap().to_owned();
            assert!(reference.starts_with(&format!("{short}-{way}-")), "{reference}");
            let (_, asked) = desk.refused(&["case", "close", &reference]);
            assert_eq!(asked["args"]["gates"], "measures_answered, outcome_told");
            let passes = ["--pass", "outcome_told=", "--pass", "measures_answered=entered to be closed"];
            desk.json(&[["case", "close", reference.as_str()].as_slice(), &passes].concat());
        }
    }
    assert_eq!(desk.json(&["case", "list", "--view", "closed"]).as_array().unwrap().len(), 4);
}

#[test]
fn cases_are_listed_by_kind_of_record_and_lists_are_kept_under_names() {
    let office = Office::new("lists");
    let desk = office.desk("Ministry");
    let add = |new: &serde_json::Value| desk.add(new)["reference"].as_str().unwrap().to_owned();
    let request = add(&json!({ "family": "extradition", "direction": "outgoing", "partner": "FR" }));
    let enquiry =
        add(&json!({ "family": "extradition", "direction": "outgoing", "record": "enquiry", "belongs_to": request }));
    let transit =
        add(&json!({ "family": "extradition", "direction": "outgoing", "record": "transit", "partner": "IT" }));
    let listed = |args: &[&str]| -> Vec<String> {
        let cases = desk.json(&[&["case", "list"], args].concat());
        cases.as_array().unwrap().iter().map(|case| case["reference"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(listed(&["--record", "request"]), [request.as_str()]);
    assert_eq!(listed(&["--record", "enquiry"]), [enquiry.as_str()]);
    assert_eq!(listed(&["--record", "transit"]), [transit.as_str()]);
    assert_eq!(listed(&["--record", "companion"]).len(), 2);
    assert_eq!(listed(&["--record", "companion", "--view", "closed"]).len(), 0);
    assert_eq!(listed(&["--record", "companion", "--keep", "Beside requests"]).len(), 2);
    assert_eq!(listed(&["--view", "Beside requests", "--query", &transit]), [transit.as_str()], "narrowed further");
    let kept = desk.json(&["case", "views"]);
    assert_eq!(
        (kept[0]["name"].as_str(), kept[0]["query"]["record"].as_str()),
        (Some("Beside requests"), Some("companion"))
    );
    let told_views = told(&desk.run(&["case", "views"]));
    assert!(told_views.contains("Beside requests") && told_views.contains("All companion records"), "{told_views}");
    let out = office.path("beside.csv");
    desk.json(&["print", "list", "cases", text(&out), "--view", "Beside requests"]);
    let file = std::fs::read_to_string(&out).unwrap();
    assert!(file.contains(&transit) && !file.contains(&request), "{file}");
    for (args, code) in [
        (["case", "list", "--view", "Nobody's"], "view-unknown"),
        (["case", "list", "--record", "parcel"], "record-kind-unknown"),
        (["case", "list", "--keep", "open"], "view-name-of-all"),
        (["case", "views", "--forget", "Nobody's"], "view-unknown"),
    ] {
        let (exit, error) = desk.refused(&args);
        assert_eq!((exit, error["code"].as_str()), (2, Some(code)), "{args:?}");
    }
    assert_eq!(desk.json(&["case", "views", "--forget", "Beside requests"]), json!([]));
}

#[test]
fn the_sheet_of_a_case_says_amounts_states_and_what_was_passed_in_words() {
    let office = Office::new("sheet");
    let desk = office.desk("Ministry");
    let new = json!({ "family": "confiscation", "direction": "incoming", "partner": "FR", "instrument": "uncac" });
    let case = desk.add(&new)["reference"].as_str().unwrap().to_owned();
    let record = |fields: &[&str]| desk.json(&[&["case", "record", case.as_str()], fields].concat());
    record(&["asset", "name=Apartment", "kind=real_estate", "status=frozen", "amount=450000.00", "currency=EUR"]);
    record(&["asset_entry", "kind=confiscation_order", "happened_on=2026-05-02", "amount=570000.00", "currency=EUR"]);
    let over = [
        "happened_on=2026-06-20",
        "amount=600000.00",
        "currency=EUR",
        "state=CH",
        "--pass",
        "more_than_ordered=Told at once",
    ];
    record(&[&["asset_entry", "kind=taken_elsewhere"], over.as_slice()].concat());
    let sheet = told(&desk.run(&["case", "show", &case]));
    for words in ["EUR\u{a0}450\u{202f}000.00", "EUR\u{a0}600\u{202f}000.00", "Switzerland", "Told at once"] {
        assert!(sheet.contains(words), "{words} is not in {sheet}");
    }
    for code in ["more_than_ordered", "State: CH", "450000.00", "Currency or unit: EUR"] {
        let shown = sheet.split("Last events").next().unwrap_or_default();
        assert!(!shown.contains(code), "{code} is in {shown}");
    }
    let history = told(&desk.run(&["case", "history", &case]));
    for said in ["Amount: (empty) → 450\u{202f}000.00", "Currency or unit: (empty) → EUR"] {
        assert!(history.contains(said), "{said} is not in {history}");
    }
}

#[test]
fn a_further_number_leaves_the_first_searchable() {
    let office = Office::new("numbers");
    let desk = office.desk("Ministry");
    let first =
        desk.add(&json!({ "family": "mla", "direction": "incoming" }))["reference"].as_str().unwrap().to_owned();
    let given = desk.json(&["case", "number", &first, "EAW/7-2026", "--reason", "Stamped at the registry"]);
    assert_eq!(given["reference"], "EAW/7-2026");
    assert_eq!(desk.json(&["case", "show", &first])["reference"], "EAW/7-2026");
}

#[test]
fn closing_says_what_is_open_and_reopening_keeps_the_number() {
    let office = Office::new("closing");
    let desk = office.desk("Ministry");
    let case = desk.add(&json!({ "family": "mla", "direction": "incoming", "measures": [{ "kind": "F" }] }));
    let reference = case["reference"].as_str().unwrap();
    let asked = desk.json(&["case", "close", reference, "--ask"]);
    let kinds: Vec<&str> = asked["open"].as_array().unwrap().iter().filter_map(|one| one["kind"].as_str()).collect();
    assert!(kinds.contains(&"measure"), "{asked}");
    assert_eq!(desk.json(&["case", "show", reference])["closed_on"], json!(null), "asking changes nothing");
    let passes = ["--pass", "outcome_told=", "--pass", "measures_answered="];
    let end = ["case", "close", reference, "--note", "Answered by telephone"];
    let closed = told(&desk.run(&[end.as_slice(), &passes].concat()));
    assert!(closed.contains(reference) && closed.contains("Measure not finished"), "{closed}");
    let (code, error) = desk.refused(&["case", "close", reference]);
    assert_eq!((code, error["code"].as_str()), (3, Some("case-closed")));
    let reopened = desk.json(&["case", "reopen", reference, "--reason", "A further request came"]);
    assert_eq!(reopened["reference"], reference);
    assert_eq!(desk.json(&["case", "list", "--view", "open"])[0]["reference"], reference);
}

#[test]
fn undo_names_what_it_would_take_back_and_then_takes_it_back() {
    let office = Office::new("undo");
    let desk = office.desk("Ministry");
    let case = desk.add(&json!({ "family": "mla", "direction": "incoming", "subject": "Bank records" }));
    let reference = case["reference"].as_str().unwrap();
    desk.json(&["case", "set", reference, "subject=Bank recrods"]);
    let asked = desk.json(&["undo", "--ask"]);
    assert_eq!(asked["case_reference"], reference);
    assert_eq!(desk.json(&["case", "show", reference])["subject"], "Bank recrods");
    let undone = told(&desk.run(&["undo"]));
    assert!(undone.contains(reference), "{undone}");
    assert_eq!(desk.json(&["case", "show", reference])["subject"], "Bank records");
}

#[test]
fn a_person_is_looked_for_before_being_added_and_linked_or_told_apart() {
    let office = Office::new("persons");
    let desk = office.desk("Ministry");
    let with = |name: &str| {
        let new =
            json!({ "family": "mla", "direction": "incoming", "persons": [{ "name": name, "born_on": "1979-04-12" }] });
        desk.add(&new)["reference"].as_str().unwrap().to_owned()
    };
    let (first, second) = (with("محمد العربي"), with("李伟"));
    let known = desk.json(&["person", "known", "Mohammed al-Arabi", "--born", "1979-04-12"]);
    assert_eq!(known[0]["place"]["reference"], *first);
    assert_eq!(known[0]["reasons"], json!(["other_script", "same_birth_date"]));
    let (code, error) = desk.refused(&["case", "person", &second, "name=Mohamed Arabi", "role=witness"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("person-may-be-known")));
    let id = known[0]["place"]["id"].as_str().unwrap();
    let same = format!("same_as={id}");
    let added = desk.json(&["case", "person", &second, "name=Mohamed Arabi", "role=witness", &same]);
    assert_eq!(added["person"]["also"][0]["reference"], *first);
    let twin =
        json!({ "family": "mla", "direction": "incoming", "persons": [{ "name": "Li Wei", "born_on": "1979-04-12" }] });
    let output = desk.add_output(twin.to_string());
    assert_eq!(output.status.code(), Some(3), "{}", told(&output));
    let error: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
    let (error, known) = (&error["error"], &error["error"]["known"][0]);
    assert_eq!(
        (error["code"].as_str(), known["place"]["reference"].as_str()),
        (Some("person-may-be-known"), Some(&*second))
    );
    assert_eq!(known["reasons"], json!(["other_script", "same_birth_date"]));
    let twin = office.write("twin.json", twin.to_string());
    let lines = told(&desk.run(&["case", "add", text(&twin)]));
    assert!(lines.contains("李伟") && lines.contains(&second) && lines.contains("--anyway"), "{lines}");
    let linked = desk.json(&["case", "add", text(&twin), "--person", known["place"]["id"].as_str().unwrap()]);
    let also = desk.json(&["case", "show", linked["reference"].as_str().unwrap()])["persons"][0]["also"].clone();
    assert_eq!(also[0]["reference"], *second);
    desk.json(&["undo"]);
    let twin = desk.json(&["case", "add", text(&twin), "--anyway"])["reference"].as_str().unwrap().to_owned();
    let pairs = desk.json(&["person", "duplicates"]);
    assert_eq!((pairs["total"].as_u64(), pairs["pairs"][0]["reasons"][0].as_str()), (Some(1), Some("other_script")));
    let of_second = format!("{second}:李伟");
    desk.json(&["person", "another", &twin, &of_second]);
    assert_eq!(desk.json(&["person", "duplicates"])["total"], 0);
    desk.json(&["person", "unsay", &twin, &of_second]);
    desk.json(&["person", "same", &twin, &of_second]);
    assert_eq!(desk.json(&["case", "show", &twin])["persons"][0]["also"][0]["reference"], *second);
    desk.json(&["person", "part", &twin]);
    assert_eq!(desk.json(&["person", "duplicates"])["total"], 1);
    assert_eq!(desk.json(&["person", "civil", "islamic", "١٤/٥/١٣٩٩"])["iso"], "1979-04-12");
    let birth = ["persons.0.born_calendar=islamic", "persons.0.born_as_written=١٤/٥/١٣٩٩"];
    desk.json(&[&["case", "set", first.as_str()], &birth[..]].concat());
    assert!(told(&desk.run(&["case", "show", &first])).contains("١٤/٥/١٣٩٩"));
    desk.json(&["case", "note", &first, "Advice of counsel", "--visibility", "privileged"]);
    assert_eq!(desk.json(&["case", "show", &first])["notes"][0]["visibility"], "privileged");
    let page = office.path("outside.pdf");
    desk.json(&["print", "summary", &first, text(&page), "--outside"]);
    assert!(page.exists());
}

#[test]
fn a_renewal_answered_beyond_the_law_takes_its_reason_on_the_command_line_too() {
    let office = Office::new("renewals");
    let desk = office.desk("Ministry");
    let new = json!({ "family": "extradition", "direction": "incoming", "partner": "FR", "instrument": "eaw",
        "received_on": "2026-03-02", "persons": [{ "name": "Jean Moreau" }] });
    let reference = desk.add(&new)["reference"].as_str().unwrap().to_owned();
    desk.json(&["case", "step", &reference, "XI40", "--on", "2026-03-02"]);
    let shown = told(&desk.run(&["case", "show", &reference]));
    assert!(shown.contains("Due: the decision on surrender"), "{shown}");
    let offered = told(&desk.run(&["limits", "list"]));
    assert!(offered.contains("Due: the request with its documents") && !offered.contains("A duty is due"), "{offered}");
    let fields = ["limit_code=X30B", "asked_on=2026-04-20", "asked_by=Court of Appeal", "renewal_answer=asked"];
    desk.json(&[&["case", "record", &reference, "renewal"], fields.as_slice()].concat());
    let set = ["case", "set", &reference, "records.0.granted_until=2026-06-30", "records.0.renewal_answer=granted"];
    let (code, error) = desk.refused(&set);
    assert_eq!((code, error["code"].as_str(), error["field"].as_str()), (3, Some("gate-held"), Some("given")));
    assert!(error["advice"].as_str().unwrap().contains("beyond_law"), "{error}");
    desk.json(&[set.as_slice(), &["--pass", "beyond_law=The court said so"]].concat());
    let case = desk.json(&["case", "show", &reference]);
    let deadlines = case["deadlines"].as_array().unwrap();
    let longer = deadlines.iter().find(|one| one["code"] == "X30B").unwrap();
    assert_eq!((&longer["due_on"], &longer["beyond_law"]["longest"]), (&json!("2026-06-30"), &json!("2026-05-31")));
    let passed = case["records"].as_array().unwrap().iter().find(|one| one["kind"] == "override").unwrap();
    assert_eq!(passed["fields"]["reason"], "The court said so");
}

#[test]
fn what_the_law_asks_before_a_refusal_is_told_with_its_article_and_what_to_do() {
    let office = Office::new("held");
    let desk = office.desk("Ministry");
    let new = json!({ "family": "mla", "direction": "incoming", "partner": "FR", "instrument": "untoc",
        "received_on": "2026-11-02", "persons": [{ "name": "Jean Moreau" }] });
    let reference = desk.add(&new)["reference"].as_str().unwrap().to_owned();
    let refuse = ["case", "step", &reference, "MI70", "--ground", "RM01"];
    let output = desk.run(&refuse);
    let shown = told(&output);
    assert_eq!(output.status.code(), Some(3), "{shown}");
    for said in [
        "The law asks something first",
        "Has the requesting State been consulted before this refusal?",
        "UNTOC art. 18(26)",
        "Record the consultation: could help be given on conditions or in part?",
        "What are the reasons?",
        "UNTOC art. 18(23)",
        "--pass reasons=",
    ] {
        assert!(shown.contains(said), "{said} is not in\n{shown}");
    }
    // A recommendation takes one key and no reason.
    let other = json!({ "family": "mla", "direction": "incoming", "partner": "FR", "instrument": "bilateral_treaty" });
    let other = desk.add(&other)["reference"].as_str().unwrap().to_owned();
    let shown = told(&desk.run(&["case", "step", &other, "MI70"]));
    assert!(shown.contains("To go on without it: --pass reasons_elsewhere"), "{shown}");
    // The same words where they are asked for, and in the language that is asked for.
    let asked = told(&desk.run(&["case", "gates", &reference, "MI70", "--ground", "RM01"]));
    assert!(asked.contains("Record the consultation: could help be given"), "{asked}");
    let french = told(&desk.run(&[refuse.as_slice(), &["--language", "fr"]].concat()));
    assert!(french.contains("UNTOC art. 18(26)") && !french.contains("gate-"), "{french}");
    let (_, error) = desk.refused(&refuse);
    let gates = error["gates"].as_array().unwrap();
    let reasons = gates.iter().find(|gate| gate["code"] == "reasons").unwrap();
    assert_eq!(
        (&reasons["question"], &reasons["source"]),
        (&json!("What are the reasons?"), &json!("UNTOC art. 18(23)"))
    );
    assert_eq!(desk.json(&["case", "show", &reference])["stage"], "MI10");
}

#[test]
fn settling_a_grant_beyond_the_law_takes_its_reason_on_the_command_line_too() {
    let office = Office::new("settling");
    let (ministry, port) = two_desks(&office);
    let new = json!({ "family": "extradition", "direction": "incoming", "partner": "FR", "instrument": "eaw",
        "received_on": "2026-03-02", "persons": [{ "name": "Jean Moreau" }] });
    let reference = ministry.add(&new)["reference"].as_str().unwrap().to_owned();
    ministry.json(&["case", "step", &reference, "XI40", "--on", "2026-03-02"]);
    let fields = ["limit_code=X30B", "asked_on=2026-04-20", "asked_by=Court of Appeal", "renewal_answer=asked"];
    ministry.json(&[&["case", "record", &reference, "renewal"], fields.as_slice()].concat());
    let [there, back] = ["there.comity", "back.comity"].map(|name| office.path(name));
    ministry.json(&["bundle", "export", "--to", "Port", text(&there)]);
    port.json(&["bundle", "import", text(&there)]);
    port.json(&["case", "set", &reference, "records.0.granted_until=2026-06-30"]);
    ministry.json(&[
        "case",
        "set",
        &reference,
        "records.0.granted_until=2026-05-25",
        "records.0.renewal_answer=granted",
    ]);
    port.json(&["bundle", "export", "--to", "Ministry", text(&back)]);
    ministry.json(&["bundle", "import", text(&back)]);

    let id = ministry.json(&["conflict", "list"])[0]["id"].as_str().unwrap().to_owned();
    let settle = ["conflict", "resolve", &id, "2026-06-30"];
    let (code, error) = ministry.refused(&settle);
    assert_eq!((code, error["code"].as_str(), error["field"].as_str()), (3, Some("gate-held"), Some("given")));
    assert_eq!(error["gates"][0]["code"], "beyond_law", "{error}");
    ministry.json(&[settle.as_slice(), &["--pass", "beyond_law=The court said so"]].concat());
    let case = ministry.json(&["case", "show", &reference]);
    let passed = case["records"].as_array().unwrap().iter().find(|one| one["kind"] == "override").unwrap();
    assert_eq!(passed["fields"]["reason"], "The court said so");
}

#[test]
fn the_checklist_is_read_and_ticked_and_a_case_is_marked_as_entered_in_error_on_the_command_line() {
    let office = Office::new("checklist");
    let desk = office.desk("Ministry");
    let case = json!({
        "family": "extradition", "direction": "incoming", "partner": "FR", "instrument": "ets24",
        "persons": [{ "name": "Jean Moreau", "role": "person_sought" }],
    });
    let reference = desk.add(&case)["reference"].as_str().unwrap().to_owned();
    let items = desk.json(&["case", "checklist", &reference]);
    let of = |items: &serde_json::Value, code: &str| {
        items.as_array().unwrap().iter().find(|one| one["item"] == code).cloned().unwrap()
    };
    assert_eq!(of(&items, "ext_warrant")["answer"], json!(null));
    desk.json(&["document", "attach", &reference, text(&office.write("warrant.pdf", "%PDF-1.4"))]);
    let tick = ["case", "checklist", &reference, "--item", "ext_warrant", "--answer", "there", "--on", "2026-11-20"];
    let ticked = desk.json(&[&tick[..], &["--document", "warrant.pdf", "--note", "Certified copy"]].concat());
    let warrant = of(&ticked, "ext_warrant");
    assert_eq!((warrant["answer"].as_str(), warrant["on"].as_str()), (Some("there"), Some("2026-11-20")));
    assert_eq!((warrant["note"].as_str(), warrant["document"].is_string()), (Some("Certified copy"), true));
    let lines = told(&desk.run(&["case", "checklist", &reference]));
    assert!(lines.contains("ext_warrant") && lines.contains("There") && lines.contains("Not looked at yet"), "{lines}");
    let (code, error) = desk.refused(&["case", "checklist", &reference, "--item", "nothing", "--answer", "there"]);
    assert_eq!((code, error["code"].as_str()), (2, Some("record-names-nothing")));
    assert!(error["args"]["known"].as_str().unwrap().contains("ext_warrant"));
    assert_eq!(desk.run(&["case", "checklist", &reference, "--item", "ext_warrant"]).status.code(), Some(2));

    // What is recorded by the same call is not told as open.
    let other =
        desk.add(&json!({ "family": "mla", "direction": "incoming" }))["reference"].as_str().unwrap().to_owned();
    let asked = desk.json(&["case", "close", &other, "--ask"])["open"].clone();
    assert!(asked.as_array().unwrap().iter().any(|matter| matter["kind"] == "outcome"), "{asked}");
    let closed = desk.json(&["case", "close", &other, "--outcome", "MI75"])["open"].clone();
    assert!(closed.as_array().unwrap().iter().all(|matter| matter["kind"] != "outcome"), "{closed}");

    assert_eq!(desk.run(&["case", "in-error", &reference]).status.code(), Some(2), "a reason is asked for");
    let marked = desk.json(&["case", "in-error", &reference, "--reason", "Entered twice"]);
    assert_eq!(marked["in_error"], "Entered twice");
    assert_eq!(desk.json(&["case", "list"]).as_array().unwrap().len(), 1);
    desk.json(&["case", "in-error", &reference, "--take-back"]);
    assert_eq!(desk.json(&["case", "list"]).as_array().unwrap().len(), 2);
    let person = desk.json(&["case", "show", &reference])["persons"][0]["id"].as_str().unwrap().to_owned();
    desk.json(&["case", "in-error", &reference, "--row", &person, "--reason", "Of another file"]);
    assert_eq!(desk.json(&["case", "show", &reference])["persons"][0]["in_error"], "Of another file");
}
