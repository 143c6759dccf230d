//! Records beside a case's course: every kind is added, changed, struck out, travels, and tells its dates.

use std::collections::BTreeMap;

use comity_core::casework::views::{CaseView, FieldEdit, GivenToGates, NewCase, NewPerson, NewRecord, NewStep};
use comity_core::casework::{self, record_forms};
use comity_core::ids::RowId;
use comity_core::model::schema::{CASE_DATE, RECORD_TABLES, TABLES};
use comity_core::text::{Language, Texts};

use crate::support::{Desk, assert_agree, ministry_and_port, swap};

fn extradition(instrument: &str) -> NewCase {
    NewCase {
        family: "extradition".into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        instrument: Some(instrument.into()),
        received_on: Some("2026-11-02".into()),
        subject: Some("Fraud".into()),
        persons: vec![NewPerson {
            name: "Jean Moreau".into(),
            role: Some("person_sought".into()),
            ..NewPerson::default()
        }],
        ..NewCase::default()
    }
}

fn record(kind: &str, fields: &[(&str, &str)]) -> NewRecord {
    let fields: BTreeMap<String, String> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    NewRecord { kind: kind.into(), fields, given: None }
}

fn add(desk: &mut Desk, case: RowId, kind: &str, fields: &[(&str, &str)]) -> CaseView {
    casework::add_record(&mut desk.register, case, &record(kind, fields)).unwrap_or_else(|e| panic!("{kind}: {e:?}"))
}

fn step(desk: &mut Desk, case: RowId, stage: &str, on: &str) -> CaseView {
    let new = NewStep { stage: stage.into(), on: Some(on.into()), ..NewStep::default() };
    crate::support::record_step(&mut desk.register, case, &new).unwrap()
}

fn refusal(desk: &mut Desk, case: RowId, kind: &str, fields: &[(&str, &str)]) -> (String, Option<String>) {
    use comity_core::error::Explain;
    let error = casework::add_record(&mut desk.register, case, &record(kind, fields)).unwrap_err();
    let report = error.explain();
    (report.code.to_owned(), report.field.map(|field| field.to_string()))
}

/// A value that the box of a field takes.
fn sample(view: &CaseView, other: &str, input: &str, list: Option<&str>) -> Option<String> {
    let law = comity_core::law::Law::shipped().unwrap();
    let value = match input {
        "date" => "2026-11-10",
        "time" => "10:30",
        "zone" => "Africa/Nairobi",
        "number" => "3",
        "amount" => "12500.50",
        "currency" => "EUR",
        "language" => "fr",
        "state" => "FR",
        "stage" => "XI20",
        "channel" => "diplomatic",
        "choice" => return law.list(list?).first().cloned(),
        "person" => return Some(view.persons[0].id.clone()),
        "case" => other,
        "grounds" | "check" | "gate" | "rule" | "measure" | "document" | "letter" | "exhibit" | "asset" | "limit" => {
            return None;
        }
        "renewable" => "X30B",
        _ => "Some words",
    };
    Some(value.to_owned())
}

#[test]
fn every_kind_of_record_is_added_shown_and_agreed_upon_by_two_desks() {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = ministry.register_case(&extradition("ets24")).reference;
    let other_reference = ministry.register_case(&extradition("untoc")).reference;
    let (case, other) = (ministry.row(&reference), ministry.row(&other_reference));
    let view = casework::get_case(&ministry.register, case).unwrap();
    let forms = record_forms();
    let mut added = 0;
    for form in forms.iter().filter(|form| form.addable && form.kind != "custody_move") {
        let mut fields = BTreeMap::new();
        for field in &form.fields {
            let told = match field.name.as_str() {
                "told_sha256" => Some("ab".repeat(32)),
                _ => sample(&view, &other.token(), &field.input, field.list.as_deref()),
            };
            fields.extend(told.map(|told| (field.name.clone(), told)));
        }
        // A decision that grants is asked what the step that grants is asked.
        let checked = [("nationality_checked_at_decision".to_owned(), "Register of citizens".to_owned())];
        let given =
            (form.kind == "decision").then(|| GivenToGates { confirmed: checked.into(), ..GivenToGates::default() });
        let new = NewRecord { kind: form.kind.clone(), fields: fields.clone(), given };
        let view =
            casework::add_record(&mut ministry.register, case, &new).unwrap_or_else(|e| panic!("{new:?}: {e:?}"));
        let told = view.records.iter().find(|record| record.kind == form.kind).unwrap();
        assert_eq!(told.fields, fields, "{}", form.kind);
        added += 1;
    }
    let view = casework::get_case(&ministry.register, case).unwrap();
    let exhibit = view.records.iter().find(|record| record.kind == "exhibit").unwrap().id.clone();
    let fields = [("exhibit", exhibit.as_str()), ("happened_on", "2026-11-11"), ("to_whom", "Court registry")];
    let view = add(&mut ministry, case, "custody_move", &fields);
    let typed = view.records.iter().filter(|record| record.kind != "confirmation");
    assert_eq!(typed.count(), added + 1);
    assert_eq!(added + 1, forms.iter().filter(|form| form.addable).count());
    // The other case shows the link too, and names this one.
    let there = casework::get_case(&ministry.register, other).unwrap();
    let link = there.records.iter().find(|record| record.kind == "link").unwrap();
    assert!(link.from_other && link.other_reference.as_deref() == Some(reference.as_str()));

    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    let row = port.row(&reference);
    let arrived = casework::get_case(&port.register, row).unwrap();
    let told = |view: &CaseView| -> Vec<(String, Option<String>)> {
        view.records.iter().map(|record| (record.kind.clone(), record.fields.get("happened_on").cloned())).collect()
    };
    assert_eq!(told(&view), told(&arrived));
    // Changed at one desk, struck out at the other: nothing is lost, both agree.
    let referral = arrived.records.iter().find(|record| record.kind == "referral").unwrap();
    let edit = FieldEdit {
        row: referral.id.clone(),
        field: "status".into(),
        value: Some("returned".into()),
        seen: referral.seen["status"].clone(),
    };
    casework::edit_case(&mut port.register, row, &[edit]).unwrap();
    let mine = view.records.iter().find(|record| record.kind == "referral").unwrap().id.clone();
    let id = RowId::from_token(&mine).unwrap();
    casework::mark_in_error(&mut ministry.register, Some(case), id, "wrong case").unwrap();
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    ministry.register.rebuild().unwrap();
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&extradition("ets24")).reference;
    let elsewhere = ministry.register_case(&extradition("ets24")).reference;
    let (case, other) = (ministry.row(&reference), ministry.row(&elsewhere));
    let stranger = casework::get_case(&ministry.register, other).unwrap().persons[0].id.clone();
    let sent = ("referred_to", "Court of Appeal");
    for (kind, fields, code, field) in [
        ("referral", vec![sent, ("referred_on", "2026-11-31"), ("status", "sent")], "impossible-date", "referred_on"),
        (
            "referral",
            vec![sent, ("referred_on", "2026-11-05"), ("due_on", "2026-11-04"), ("status", "sent")],
            "end-before-start",
            "due_on",
        ),
        ("referral", vec![("referred_on", "2026-11-05"), ("status", "sent")], "empty-required", "referred_to"),
        ("referral", vec![sent, ("referred_on", "2026-11-05"), ("status", "gone")], "unknown-field", "status"),
        ("cost", vec![("kind", "expert"), ("borne_by", "us"), ("amount", "12,5")], "not-an-amount", "amount"),
        ("cost", vec![("kind", "expert"), ("borne_by", "us"), ("currency", "euro")], "unknown-currency", "currency"),
        ("exhibit", vec![("name", "Disk"), ("kind", "digital"), ("told_sha256", "abc")], "not-a-sha256", "told_sha256"),
        (
            "custody",
            vec![("person", stranger.as_str()), ("status", "arrested"), ("happened_on", "2026-11-05")],
            "row-not-found",
            "person",
        ),
        (
            "case_date",
            vec![("named", "hearing_on"), ("happened_on", "2026-11-05"), ("time_zone", "Mars/Base")],
            "unknown-time-zone",
            "time_zone",
        ),
    ] {
        let (told, at) = refusal(&mut ministry, case, kind, &fields);
        assert_eq!((told.as_str(), at.as_deref()), (code, Some(field)), "{kind} {fields:?}");
    }
    let itself = case.token();
    let (told, _) = refusal(&mut ministry, case, "link", &[("other_case", &itself), ("kind", "duplicate")]);
    assert_eq!(told, "row-not-found");
    let (told, _) = refusal(&mut ministry, case, "override", &[("gate", "x"), ("reason", "y")]);
    assert_eq!(told, "unknown-field", "a safeguard is passed where it stands, never added");
    let view = casework::get_case(&ministry.register, case).unwrap();
    assert!(view.records.is_empty(), "what was refused left nothing");
    // An edit cannot do what adding cannot.
    let view = add(&mut ministry, case, "referral", &[sent, ("referred_on", "2026-11-05"), ("status", "sent")]);
    let row = &view.records[0];
    for (field, value) in [("returned_on", Some("2026-11-01")), ("referred_to", None)] {
        let edit = FieldEdit {
            row: row.id.clone(),
            field: field.into(),
            value: value.map(str::to_owned),
            seen: row.seen[field].clone(),
        };
        assert!(casework::edit_case(&mut ministry.register, case, &[edit]).is_err(), "{field}");
    }
}

#[test]
fn a_recorded_date_starts_a_limit_that_no_stage_carries() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&extradition("ets24_ap3")).reference;
    let case = ministry.row(&reference);
    step(&mut ministry, case, "XI12", "2026-11-03");
    let code = |view: &CaseView, code: &str| {
        view.deadlines.iter().find(|one| one.code == code).map(|one| (one.due_on.clone(), one.person.clone()))
    };
    let person = casework::get_case(&ministry.register, case).unwrap().persons[0].id.clone();
    let before = casework::get_case(&ministry.register, case).unwrap();
    assert_eq!(code(&before, "X08"), None);
    let view = add(
        &mut ministry,
        case,
        "consent",
        &[
            ("kind", "to_surrender"),
            ("person", person.as_str()),
            ("consented_on", "2026-11-10"),
            ("given_before", "Court of Appeal"),
            ("told_on", "2026-11-11"),
        ],
    );
    let told: Vec<&str> = view.deadlines.iter().map(|one| one.starts_from.as_str()).collect();
    assert!(told.iter().any(|from| from.starts_with("consent")), "{told:?}");
    // The same date, typed as a date and struck out again: its limit goes with it.
    let count = view.deadlines.len();
    let fields = [("named", "surrender_on"), ("happened_on", "2026-11-20"), ("person", person.as_str())];
    let view = add(&mut ministry, case, "case_date", &fields);
    assert!(view.deadlines.len() > count, "{:?}", view.deadlines);
    let row = view.records.iter().find(|record| record.kind == "case_date").unwrap();
    let id = RowId::from_token(&row.id).unwrap();
    let view = casework::mark_in_error(&mut ministry.register, Some(case), id, "another case").unwrap().unwrap();
    assert_eq!(view.deadlines.len(), count);
}

#[test]
fn what_is_waited_for_stands_on_today_until_it_comes() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&extradition("untoc")).reference;
    let case = ministry.row(&reference);
    let view = add(
        &mut ministry,
        case,
        "referral",
        &[
            ("referred_to", "Court of Appeal"),
            ("referred_on", "2026-11-05"),
            ("due_on", "2026-11-28"),
            ("status", "sent"),
        ],
    );
    let due = view.deadlines.iter().find(|one| one.code == "record").unwrap();
    assert_eq!((due.due_on.as_str(), due.effect.as_str(), due.met), ("2026-11-28", "target", false));
    assert_eq!(due.act_by, "2026-11-27", "the 28th is a Saturday");
    assert_eq!((due.source.as_str(), due.starts_from.as_str()), ("Court of Appeal", "referral-due_on"));
    let today = serde_json::to_string(&casework::today(&ministry.register).unwrap()).unwrap();
    assert!(today.contains("referral-due_on"), "{today}");
    let row = &view.records[0];
    let edit = FieldEdit {
        row: row.id.clone(),
        field: "returned_on".into(),
        value: Some("2026-11-20".into()),
        seen: row.seen["returned_on"].clone(),
    };
    let view = casework::edit_case(&mut ministry.register, case, &[edit]).unwrap();
    assert!(view.deadlines.iter().all(|one| one.met || one.code != "record"));
    // A freezing order lapses unless it is renewed; the renewal then lapses in its turn.
    let frozen = [("kind", "freezing"), ("happened_on", "2026-11-05"), ("lapses_on", "2026-12-05")];
    add(&mut ministry, case, "asset_entry", &frozen);
    let renewed = [("kind", "renewal"), ("happened_on", "2026-11-25"), ("lapses_on", "2027-02-25")];
    let view = add(&mut ministry, case, "asset_entry", &renewed);
    let running: Vec<&str> = view
        .deadlines
        .iter()
        .filter(|one| one.effect == "freezing_lapses" && !one.met)
        .map(|one| one.due_on.as_str())
        .collect();
    assert_eq!(running, ["2027-02-25"]);
}

#[test]
fn a_record_is_found_by_its_words_and_not_once_it_is_struck_out() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&extradition("untoc")).reference;
    let case = ministry.row(&reference);
    let fields = [("name", "Villa Belvedere"), ("kind", "real_estate"), ("status", "traced")];
    let view = add(&mut ministry, case, "asset", &fields);
    let found = |desk: &Desk| {
        let query = comity_core::casework::views::CaseQuery { text: Some("belvedere".into()), ..Default::default() };
        casework::list_cases(&desk.register, &query).unwrap().total
    };
    assert_eq!(found(&ministry), 1);
    let id = RowId::from_token(&view.records[0].id).unwrap();
    casework::mark_in_error(&mut ministry.register, Some(case), id, "not theirs").unwrap();
    assert_eq!(found(&ministry), 0);
}

#[test]
fn every_kind_field_and_code_has_words_in_every_language() {
    let law = comity_core::law::Law::shipped().unwrap();
    for language in [Language::En, Language::Fr, Language::Ar] {
        let texts = Texts::new(language);
        let known = |id: &str| {
            let own = comity_core::text::locale_files(language);
            own.into_iter().any(|file| file.source.contains(&format!("\n{id} =")))
        };
        let mut wanted: Vec<String> = Vec::new();
        for form in record_forms() {
            wanted.push(format!("row-{}", form.kind));
            wanted.push(format!("records-{}", form.kind));
            wanted.push(format!("group-{}", form.group));
            for field in &form.fields {
                wanted.push(format!("field-{}", field.name));
                let codes = field.list.as_deref().map(|list| law.list(list)).unwrap_or_default();
                let words = field.words.as_deref().unwrap_or_default();
                assert!(field.list.is_none() || !codes.is_empty(), "{}.{}", form.kind, field.name);
                wanted.extend(codes.iter().map(|code| format!("{words}-{code}")));
            }
        }
        for table in TABLES.iter() {
            wanted.push(format!("row-{}", table.kind));
        }
        let missing: Vec<&String> = wanted.iter().filter(|id| !known(id)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.code());
        assert_ne!(texts.get("row-referral"), "[row-referral]");
    }
    // A kind that no form knows could be stored and never shown.
    for table in RECORD_TABLES {
        assert!(record_forms().iter().any(|form| form.kind == table.kind), "{}", table.kind);
    }
    assert_eq!(CASE_DATE.kind, "case_date");
}

#[test]
fn a_file_that_is_not_the_one_whose_fingerprint_was_told_says_so() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&extradition("ets24")).reference;
    let case = ministry.row(&reference);
    casework::attach_document(&mut ministry.register, case, "disk.img", &b"hello"[..]).unwrap();
    let document = casework::get_case(&ministry.register, case).unwrap().documents[0].id.clone();
    let told = "2CF24DBA 5FB0A30E 26E83B2A C5B9E29E 1B161E5C 1FA7425E 73043362 938B9824";
    let disk = |told: &str, document: &str| {
        let fields = [("name", "Disk"), ("kind", "digital"), ("told_sha256", told), ("document", document)];
        fields.map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let mut findings = Vec::new();
    for told in [told.replace(' ', ""), "ab".repeat(32)] {
        let fields = disk(&told, &document);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let view = add(&mut ministry, case, "exhibit", &fields);
        findings = view.records.iter().filter(|one| one.kind == "exhibit").map(|one| one.finding.clone()).collect();
    }
    findings.sort();
    assert_eq!(findings, [Some("sha256_differs".to_owned()), Some("sha256_same".to_owned())]);
    let sheet = comity_paper::case_sheet(&ministry.register, case, Language::En).unwrap();
    let printed = serde_json::to_string(&sheet).unwrap();
    assert!(printed.contains("is not the one that was told"), "{printed}");
}

#[test]
fn what_goes_out_beyond_what_was_taken_or_brought_in_is_told() {
    let mut ministry = Desk::new("Ministry");
    let new = NewCase { family: "confiscation".into(), persons: Vec::new(), ..extradition("uncac") };
    let reference = ministry.register_case(&new).reference;
    let case = ministry.row(&reference);
    let mut line = |kind: &str, amount: &str| {
        let fields = [("kind", kind), ("happened_on", "2026-01-05"), ("amount", amount), ("currency", "USD")];
        let mut new = record("asset_entry", &fields);
        // The duties before assets go back are another story.
        let held = casework::gates_before(&ministry.register, case, &casework::doing(&new)).unwrap();
        let passes = held.gates.iter().map(|gate| (gate.code.clone(), "told in another story".to_owned()));
        new.given = Some(GivenToGates { passes: passes.collect(), ..GivenToGates::default() });
        let view = casework::add_record(&mut ministry.register, case, &new).unwrap_or_else(|e| panic!("{kind}: {e:?}"));
        view.worked_out.ledger.unwrap().currencies[0].given_beyond.clone()
    };
    assert_eq!(line("taken", "267.00"), None);
    assert_eq!(line("returned", "260"), None);
    assert_eq!(line("shared", "12.50").as_deref(), Some("5.50"));
    assert_eq!(line("realised", "270"), Some("2.50".into()), "interest brought in counts");
    assert_eq!(line("realised", "2.50"), None);
}
