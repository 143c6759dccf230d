#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, HashMap};

use encoding_rs::{Encoding, UTF_8, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

use super::*;
use crate::spreadsheet::words::plain;

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/../../tests/fixtures/take-over/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn reading(bytes: &[u8], mapping: &Mapping) -> Reading {
    let law = Law::shipped().unwrap();
    let context = Context { law: &law, own_state: "MU", today: "2026-11-21".parse().unwrap() };
    read_rows(&Workbook::read(bytes).unwrap(), mapping, &context).unwrap()
}

/// Lines of the truth about one file: column → text.
fn truth(file: &str) -> Vec<HashMap<String, String>> {
    let text = String::from_utf8(fixture("truth.csv")).unwrap();
    // A reader of its own: quotes are doubled, lines end in \n.
    let mut records: Vec<Vec<String>> = vec![vec![String::new()]];
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let record = records.last_mut().unwrap();
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => record.last_mut().unwrap().push(letters.next().unwrap()),
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(String::new()),
            '\n' if !quoted => records.push(vec![String::new()]),
            letter => record.last_mut().unwrap().push(letter),
        }
    }
    let head = records.remove(0);
    let named = |record: Vec<String>| head.iter().cloned().zip(record).collect::<HashMap<_, _>>();
    records.into_iter().map(named).filter(|line| line.get("file").is_some_and(|name| name == file)).collect()
}

/// Running number and year, or the number as it stands.
fn number(reference: &str) -> String {
    match reference.split_once('/') {
        Some((running, year)) if running.parse::<u32>().is_ok() => {
            format!("{}/{year}", running.parse::<u32>().unwrap())
        }
        _ => reference.to_owned(),
    }
}

fn iso(date: Option<&PartialDate>) -> String {
    date.map(PartialDate::iso).unwrap_or_default()
}

/// What a row says otherwise than the truth.
fn faults(law: &Law, row: &TakenRow, truth: &HashMap<String, String>) -> Vec<String> {
    let told = |name: &str| truth[name].trim().to_owned();
    if told("kind") == "again" {
        let is_again = row.result == RowResult::Repeated && number(&row.reference) == told("number");
        return if is_again { Vec::new() } else { vec![format!("repeats: {:?}", row.result)] };
    }
    let Some(case) = &row.case else { return vec![format!("no case: {:?}", row.questions)] };
    let last = case.steps.last().map(|step| step.stage.clone()).unwrap_or_default();
    let procedure = law.procedure(&case.family, &case.direction, case.our_role.as_deref()).unwrap();
    let is_final = procedure.stages.iter().any(|stage| stage.code == last && stage.place == crate::law::Place::Final);
    let names: Vec<&str> = case.persons.iter().map(|person| person.name.as_str()).collect();
    let mut received = iso(case.received_on.as_ref());
    if told("received_on").is_empty() && received.len() == 4 {
        received.clear();
    }
    let mut faults = Vec::new();
    let mut same = |what: &str, read: &str| {
        if told(what) != read.trim() {
            faults.push(format!("{what}: {read:?} for {:?}", told(what)));
        }
    };
    same("number", &number(&case.reference));
    same("direction", &case.direction);
    same("family", &case.family);
    same("partner", case.partner.as_deref().unwrap_or_default());
    same("received_on", &received);
    same("closed_on", &iso(case.steps.last().filter(|_| is_final).and_then(|step| step.on.as_ref())));
    same("their_reference", case.their_reference.as_deref().unwrap_or_default());
    same("offence", case.offences.as_deref().unwrap_or_default());
    same("referred_to", case.competent_authority.as_deref().unwrap_or_default());
    same("persons", &names.join("|"));
    same("open", if is_final { "closed" } else { "open" });
    let remark = told("remark");
    if !remark.is_empty() && !case.notes.iter().any(|note| note.trim() == remark) {
        faults.push(format!("remark {remark:?} is gone"));
    }
    if (remark.contains("w/ Mr. K") || remark.contains("Robles") || remark.contains("نعمان")) && case.holding.is_none()
    {
        faults.push(format!("holder of {remark:?} was not found"));
    }
    let born = told("born");
    let years = |text: &str| text.split(|c: char| !c.is_ascii_digit()).find(|part| part.len() == 4).map(str::to_owned);
    if let (Some(year), [person]) = (years(&born), case.persons.as_slice())
        && person.born_on.as_ref().map(|date| date.iso().chars().take(4).collect()) != Some(year)
    {
        faults.push(format!("born {:?} for {born:?}", person.born_on));
    }
    faults
}

/// Reads a file by guessing alone and measures it against the truth: (lines, right, certain, what is wrong).
fn measure(file: &str, bytes: &[u8]) -> (usize, usize, usize, Vec<String>) {
    let reading = reading(bytes, &Mapping::default());
    assert_eq!(reading.faults, [], "{file}");
    let truth = truth(file);
    let law = Law::shipped().unwrap();
    let rows: HashMap<(&str, u32), &TakenRow> =
        reading.rows.iter().map(|row| ((row.sheet.as_str(), row.line), row)).collect();
    let (mut right, mut certain, mut wrong) = (0, 0, Vec::new());
    for line in &truth {
        let row = rows[&(line["sheet"].as_str(), line["line"].parse().unwrap())];
        let faults = faults(&law, row, line);
        if faults.is_empty() {
            right += 1;
            certain += usize::from(row.questions.is_empty());
        } else {
            wrong.push(format!("{} {}: {faults:?}", row.sheet, row.line));
            println!("{} {}: {faults:?} {:?}", row.sheet, row.line, row.questions);
            assert!(!row.questions.is_empty(), "wrong and no question: {file} {} {}: {faults:?}", row.sheet, row.line);
        }
    }
    let is_case =
        |row: &&TakenRow| row.case.is_some() || matches!(row.result, RowResult::Repeated | RowResult::Refused);
    let cases = reading.rows.iter().filter(is_case).count();
    assert_eq!(cases, truth.len(), "{file}: a line was taken for a case, or a case for a title: {wrong:#?}");
    for row in reading.rows.iter().filter(|row| row.case.is_none()) {
        let explained = row.questions.len() + row.remarks.len();
        assert!(explained > 0, "{file} {} {} is not explained", row.sheet, row.line);
    }
    (truth.len(), right, certain, wrong)
}

/// Shown with `--nocapture`, so that the figure can be reported.
fn must_be_right(file: &str, bytes: &[u8]) {
    let (lines, right, certain, wrong) = measure(file, bytes);
    println!("{file}: {lines} lines, {right} right, {certain} of them without a question\n{}", wrong.join("\n"));
    assert!(certain * 100 >= lines * 97, "{file}: {certain} of {lines}: {wrong:?}");
}

#[test]
fn ninety_seven_in_a_hundred_lines_of_a_french_workbook_are_right() {
    must_be_right("old-register.xlsx", &fixture("old-register.xlsx"));
}

#[test]
fn ninety_seven_in_a_hundred_lines_of_an_english_text_are_right() {
    must_be_right("old-register.csv", &fixture("old-register.csv"));
}

#[test]
fn another_language_and_layout_is_read_as_well() {
    must_be_right("registro-es.csv", &fixture("registro-es.csv"));
    must_be_right("sijill-ar.ods", &fixture("sijill-ar.ods"));
}

fn encoded(text: &str, encoding: &'static Encoding) -> Vec<u8> {
    if encoding == UTF_16LE {
        return [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    }
    encoding.encode(text).0.into_owned()
}

#[test]
fn encoding_and_separator_change_nothing() {
    let bytes = fixture("registro-es.csv");
    let text = WINDOWS_1252.decode(&bytes).0.into_owned();
    let expected = measure("registro-es.csv", text.as_bytes());
    // No cell of it has a comma, a tab or a bar beside those in quotes: put quotes around all that do.
    // A lone mark of repetition is no quote: a word in its place lets the quotes be counted.
    let plain = text.replace(";\";", ";ídem;");
    let with = |separator: char| -> String {
        let mut out = String::new();
        let mut quoted = false;
        for letter in plain.chars() {
            if letter == '"' {
                quoted = !quoted;
            }
            out.push(if letter == ';' && !quoted { separator } else { letter });
        }
        out
    };
    let bom = |text: &str| format!("\u{feff}{text}").into_bytes();
    for (what, bytes) in [
        ("UTF-8", encoded(&text, UTF_8)),
        ("UTF-8 with a mark", bom(&text)),
        ("UTF-16", encoded(&text, UTF_16LE)),
        ("Excel's first line", bom(&format!("sep=;\r\n{text}"))),
    ] {
        if what != "Excel's first line" {
            assert_eq!(measure("registro-es.csv", &bytes).1, expected.1, "{what}");
        } else {
            assert!(reading(&bytes, &Mapping::default()).rows.iter().filter(|row| row.case.is_some()).count() >= 60);
        }
    }
    let cases =
        |text: &str| reading(text.as_bytes(), &Mapping::default()).rows.iter().filter(|row| row.case.is_some()).count();
    let all = cases(&plain);
    for separator in ['\t', '|'] {
        assert_eq!(cases(&with(separator)), all, "{separator:?}");
    }
}

#[test]
fn arabic_in_its_old_code_page() {
    let text = "رقم الملف;تاريخ الورود;الدولة;وارد / صادر;نوع الطلب;اسم المطلوب;حالة الطلب\r\n\
                12/2019;05/11/2019;فرنسا;وارد;إنابة قضائية;سالم الدوسرة;نفذ\r\n\
                13/2019;25/11/2019;مصر;صادر;تسليم;ليلى بنت حمد;قيد التنفيذ\r\n";
    let reading = reading(&encoded(text, WINDOWS_1256), &Mapping::default());
    let cases: Vec<&TakenCase> = reading.rows.iter().filter_map(|row| row.case.as_ref()).collect();
    assert_eq!(cases.len(), 2, "{:?}", reading.faults);
    assert_eq!((cases[0].partner.as_deref(), cases[0].family.as_str()), (Some("FR"), "mla"));
    assert_eq!(cases[0].persons[0].name, "سالم الدوسرة");
    assert_eq!(iso(cases[0].received_on.as_ref()), "2019-11-05", "the other line shows that the day stands first");
    assert_eq!((cases[1].direction.as_str(), cases[1].family.as_str()), ("outgoing", "extradition"));
}

#[test]
fn every_cell_stays_with_its_line() {
    for file in ["old-register.xlsx", "old-register.csv", "registro-es.csv", "sijill-ar.ods"] {
        let bytes = fixture(file);
        let workbook = Workbook::read(&bytes).unwrap();
        let reading = reading(&bytes, &Mapping::default());
        let mut lines =
            workbook.sheets.iter().flat_map(|sheet| sheet.lines.iter().map(move |line| (&sheet.name, line)));
        for row in &reading.rows {
            let (sheet, line) = lines.next().unwrap();
            assert_eq!((sheet, line.number), (&row.sheet, row.line));
            let told = row.told();
            for (_, cell) in line.filled() {
                let text = cell.text().replace("\r\n", "\n").replace(['\r', '\n'], "\n\t");
                assert!(told.contains(&*text), "{file} {} {}: {text:?} is not in {told:?}", row.sheet, row.line);
            }
        }
        assert!(lines.next().is_none(), "{file}: every line has its row");
    }
}

#[test]
fn what_a_person_maps_is_taken_and_what_does_not_fit_is_said() {
    let text = "a;b;c;d;e\n1;3/2/2019;FR;alles gut;Meier\n2;14/2/2019;CH;alles gut;Huber\n3;15/2/2019;CH;alles gut;Kurz\n\
                4;15/2/2019;CH;alles gut;Lang\n5;16/2/2019;DE;alles gut;Klein\n";
    let mapping = |columns: &[(&str, &str)]| {
        let mut mapping = Mapping::default();
        mapping.all_sheets.header_line = Some(1);
        mapping.all_sheets.direction = Some("incoming".into());
        mapping.all_sheets.family = Some("mla".into());
        for (header, field) in columns {
            mapping.columns.insert((*header).into(), (*field).into());
        }
        mapping
    };
    let right = [("a", "number"), ("b", "received_on"), ("c", "partner"), ("d", "remarks"), ("e", "persons")];
    let taken = reading(text.as_bytes(), &mapping(&right));
    assert_eq!(taken.faults, []);
    let case = taken.rows[1].case.as_ref().unwrap();
    assert_eq!((case.partner.as_deref(), case.persons[0].name.as_str()), (Some("FR"), "Meier"));
    assert_eq!(iso(case.received_on.as_ref()), "2019-02-03");
    let wrong = reading(text.as_bytes(), &mapping(&[("a", "number"), ("e", "received_on"), ("c", "partner")]));
    assert_eq!(wrong.faults[0].code, "column-does-not-fit");
    let twice = reading(text.as_bytes(), &mapping(&[("a", "number"), ("d", "persons"), ("e", "persons")]));
    assert!(twice.faults.iter().any(|fault| fault.code == "column-twice"), "{:?}", twice.faults);
}

#[test]
fn two_lines_with_one_number_are_both_named() {
    let text = "No;Date received;Country;In/Out;Type;Name\n7/2019;14/02/2019;France;in;MLA;A. Moor\n\
                7/2019;15/02/2019;Spain;in;MLA;B. Vale\n8/2019;16/02/2019;Spain;in;MLA;C. Hill\n";
    let rows = reading(text.as_bytes(), &Mapping::default()).rows;
    assert_eq!(rows[1].questions[0].code, "number-twice");
    assert_eq!((rows[2].result, rows[2].questions[0].code), (RowResult::Refused, "number-twice-refused"));
    assert_eq!(rows[3].result, RowResult::Taken);
}

#[test]
fn a_line_that_goes_on_and_one_that_repeats_are_no_cases_of_their_own() {
    let text = "No;Country;In/Out;Type;Name;Remarks\n1/2019;France;in;MLA;Ann Moor;\n;;;;Bea Vale;\n;;;;;second reminder\n\
                2/2019;do.;in;MLA;Carl Hill;\n2/2019;do.;in;MLA;Carl Hill;\n;;;;;\n3/2019;;in;MLA;Dan Rock;\n";
    let rows = reading(text.as_bytes(), &Mapping::default()).rows;
    let results: Vec<RowResult> = rows.iter().map(|row| row.result).collect();
    use RowResult::{Continued, Doubtful, Repeated, Skipped, Taken};
    assert_eq!(results, [Skipped, Taken, Continued, Continued, Taken, Repeated, Doubtful]);
    let first = rows[1].case.as_ref().unwrap();
    let names: Vec<&str> = first.persons.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(
        (names, first.notes.as_slice()),
        (vec!["Ann Moor", "Bea Vale"], ["second reminder".to_owned()].as_slice())
    );
    assert_eq!(rows[4].case.as_ref().unwrap().partner.as_deref(), Some("FR"));
    assert_eq!(rows[6].questions[0].code, "state-missing");
}

#[test]
fn header_words_do_not_stand_for_two_fields() {
    let words = Words::shipped(&Law::shipped().unwrap()).unwrap();
    let mut seen: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for (field, language, phrase) in words.headers() {
        seen.entry((language.clone(), plain(phrase))).or_default().push(field.clone());
    }
    seen.values_mut().for_each(|fields| fields.dedup());
    // The cells decide between these: a State, or how far the request has come.
    let open = ["estado", "etat"];
    let is_unclear = |phrase: &str, fields: &[String]| fields.len() > 1 && !open.contains(&phrase);
    let unclear: Vec<_> = seen.iter().filter(|((_, phrase), fields)| is_unclear(phrase, fields)).collect();
    assert!(unclear.is_empty(), "{unclear:?}");
}
