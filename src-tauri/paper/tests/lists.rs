//! Lists out: what is printed, written to a workbook and to CSV comes back as it went in, and none of it can act.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod books;
#[path = "sample/poppler.rs"]
#[allow(dead_code)]
mod poppler;

use std::io::Cursor;

use books::{cases, figures, letters, lines, setting};
use calamine::{Data, Ods, Range, Reader, Xlsx};
use comity_core::casework::views::{LetterView, MailBookQuery, Matched};
use comity_core::text::{Digits, Language};
use comity_paper::{
    CaseColumn, ColumnKind, ListColumn, ListGroup, ListPaper, MailColumn, case_list, mail_book, register_book,
    yearly_table,
};

fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("COMITY_SAMPLE_PAGES") {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).unwrap();
    }
}

fn printed(name: &str, list: &ListPaper) -> comity_paper::Pdf {
    let pdf = list.pdf().unwrap_or_else(|error| panic!("{name}: {error}"));
    keep(&format!("{name}.pdf"), &pdf.bytes);
    pdf
}

fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|c| {
            !c.is_whitespace()
                && !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}')
        })
        .collect()
}

/// Whether every word of a value is on the page. Word by word, because a reader of right-to-left pages puts lines and
/// figures in an order of its own; and without marks above letters, which it takes out of their word.
fn holds(text: &str, value: &str) -> bool {
    let bare = |text: &str| squeezed(text).replace(|c| matches!(c, '\u{64B}'..='\u{652}'), "");
    let page = bare(text);
    value
        .split(|c: char| c.is_whitespace() || c.is_ascii_punctuation() && !"-/".contains(c))
        .map(bare)
        .all(|word| page.contains(&word))
}

fn xlsx(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes.to_vec())).unwrap()
}

fn first_sheet(bytes: &[u8]) -> Range<Data> {
    let mut book = xlsx(bytes);
    let name = book.sheet_names()[0].clone();
    book.worksheet_range(&name).unwrap()
}

fn typed(language: Language, values: &[&str]) -> ListPaper {
    let columns =
        vec![ListColumn::new("Value", ColumnKind::Text, 6), ListColumn::new("Reference", ColumnKind::Reference, 4)];
    let rows = values.iter().map(|value| vec![(*value).to_owned(), (*value).to_owned()]).collect();
    ListPaper::plain(setting(language), "Typed", columns, rows)
}

/// A view of letters with every column it has.
fn book(language: Language, asked: &MailBookQuery, letters: &[LetterView]) -> ListPaper {
    mail_book(setting(language), asked, &MailColumn::usual(asked), letters)
}

/// Letters in the order of a bound book: without a day last.
fn by_day(mut letters: Vec<LetterView>) -> Vec<LetterView> {
    letters.sort_by_key(|letter| {
        let day = letter.received_on.clone().or_else(|| letter.dispatched_on.clone());
        (day.is_none(), day)
    });
    letters
}

#[test]
fn a_register_book_reads_back_in_every_language() {
    for language in Language::ALL {
        let list = register_book(setting(language), 2026, Some("incoming"), &lines(40));
        let pdf = printed(&format!("register-book-{}", language.code()), &list);
        let text = poppler::text_of(&pdf.bytes);
        assert!(pdf.pages > 1 && pdf.replaced.is_empty());
        let texts = list.setting.texts();
        for value in [
            "XI-IN-2026-0007",
            "75-04/99",
            "2026-03-02",
            "محمد بن علي",
            "Mohamed Ben Ali",
            "李伟",
            "Renseignements sur un compte bancaire",
            "XI-IN-2026-9001",
            "stamped twice by mistake",
            &texts.get("number-kind-void"),
            &list.title,
            &texts.get("family-extradition"),
            &texts.get("country-FR"),
        ] {
            assert!(holds(&text, value), "{language:?}: {value} is not in\n{text}");
        }
        for page in text.split('\u{c}').filter(|page| !page.trim().is_empty()) {
            let mut wanted = vec![texts.get("print-training"), list.setting.head.clone(), "A. Clerk".to_owned()];
            // Only what is told below the list may stand on a page of its own.
            wanted.extend(page.contains("XI-IN-").then(|| texts.get("print-subject")));
            for value in wanted {
                assert!(holds(page, &value), "{language:?}: {value} is not on\n{page}");
            }
        }
        let metadata = String::from_utf8_lossy(&pdf.bytes).into_owned();
        for claim in ["<pdfaid:part>2</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>"] {
            assert!(metadata.contains(claim), "{claim}");
        }
        let structure = poppler::structure_of(&pdf.bytes);
        assert!(structure.contains("TH") && structure.contains("TD") && structure.contains("H1"));
    }
}

#[test]
fn a_mail_book_goes_by_day_and_counts_its_letters() {
    for language in Language::ALL {
        let texts = setting(language).texts();
        let asked = |way: Option<&str>| MailBookQuery {
            way: way.map(str::to_owned),
            from: Some("2026-11-16".into()),
            to: Some("2026-11-21".into()),
            ..MailBookQuery::default()
        };
        for way in ["in", "out"] {
            let list = book(language, &asked(Some(way)), &by_day(letters(way)));
            let days: Vec<_> = list.groups.iter().map(|group| group.rows.len()).collect();
            assert_eq!(days, [3, 2, 1], "two days and one letter without a day");
            let pdf = printed(&format!("mail-book-{way}-{}", language.code()), &list);
            let text = poppler::text_of(&pdf.bytes);
            for value in
                ["B-2026-114", "75-04/99", &texts.get("print-mail-no-day"), list.groups[0].heading.as_ref().unwrap()]
            {
                assert!(holds(&text, value), "{language:?}: {value} is not in\n{text}");
            }
            keep(&format!("mail-book-{way}-{}.xlsx", language.code()), &list.xlsx().unwrap());
            // In a workbook the day is a column of its own.
            let range = first_sheet(&list.xlsx().unwrap());
            assert_eq!(range.get_value((0, 0)), Some(&Data::String(texts.get("print-column-day"))));
        }
    }
}

/// Everything a letter's line shows in the window stands in its line on paper and in the workbook, in the same order.
#[test]
fn a_letter_leaves_with_all_that_its_line_shows() {
    let mut letter = letters("in").remove(0);
    letter.our_reference = Some("OURS/7".into());
    letter.ministry_on = Some("2026-11-06".into());
    letter.misdirected_to = Some("Customs administration".into());
    letter.in_error = Some("booked twice".into());
    let loose = MailBookQuery { without_case: true, ..MailBookQuery::default() };
    let list = book(Language::En, &loose, &[letter.clone()]);
    let row: Vec<(&str, &str)> = list
        .columns
        .iter()
        .map(|column| column.label.as_str())
        .zip(list.groups[0].rows[0].iter().map(String::as_str))
        .collect();
    let expected = [
        ("No.", "B-2026-112"),
        ("In or out", "In"),
        ("Entered in error", "booked twice"),
        ("Dated", "2026-11-03"),
        ("Stamped at the embassy", "2026-11-05"),
        ("Stamped at the ministry", "2026-11-06"),
        ("From or to", "Embassy of France"),
        ("Channel", "Diplomatic channel"),
        ("Carrier", "Courier"),
        ("Their reference", "75-04/99"),
        ("Our reference", "OURS/7"),
        ("Subject", "Extradition for prosecution; forgery of customs papers"),
        ("Form", "Letter"),
        ("Enclosures", "0"),
        ("Signed by", "C. Naidu"),
        ("Misdirected: sent on to", "Customs administration"),
        ("Case", "MLA-IN-2026-0000"),
    ];
    assert_eq!(row, expected);

    let out = MailBookQuery { way: Some("out".into()), ..MailBookQuery::default() };
    let columns = book(Language::En, &out, &[]).columns.into_iter().map(|column| column.label).collect::<Vec<_>>();
    assert!(columns.contains(&"Case".into()) && columns.contains(&"Carrier".into()), "{columns:?}");

    letter.status = Some("put_up".into());
    letter.put_up_to = Some("A. Head".into());
    letter.put_up_on = Some("2026-11-19".into());
    let waiting = MailBookQuery { for_signature: true, ..MailBookQuery::default() };
    let list = book(Language::En, &waiting, &[letter.clone()]);
    let row = list.groups[0].rows[0].join("|");
    for shown in
        ["B-2026-112", "2026-11-03", "2026-11-19", "75-04/99", "OURS/7", "MLA-IN-2026-0000", "A. Head", "Courier"]
    {
        assert!(row.contains(shown), "{shown} is not in {row}");
    }

    // On paper the lines of a cell say what they are, in the page's language and from its own side.
    for language in Language::ALL {
        let list = book(language, &loose, &[letter.clone()]);
        let pdf = printed(&format!("letters-without-case-{}", language.code()), &list);
        let text = poppler::text_of(&pdf.bytes);
        // The reader of pages writes letters with a mark above them twice; the words beside them tell enough.
        let is_bare = |word: &&str| !word.contains(|c| matches!(c, '\u{64B}'..='\u{652}'));
        for column in list.columns.iter().filter(|column| column.named) {
            for word in column.label.split_whitespace().filter(is_bare) {
                assert!(holds(&text, word), "{language:?}: {} is not in\n{text}", column.label);
            }
        }
        for value in ["2026-11-05", "2026-11-06", "Courier", "OURS/7", "C. Naidu", "Customs administration"] {
            assert!(holds(&text, value), "{language:?}: {value} is not in\n{text}");
        }
    }
}

#[test]
fn a_searched_list_says_why_each_case_is_in_it() {
    let mut found = cases(6);
    found[5].urgent = true;
    found[5].is_confidential = true;
    found[5].matched = vec![Matched {
        row_kind: "person".into(),
        field: "name".into(),
        text: "Moussa Abdillahi Wais".into(),
        alike: true,
    }];
    let list = case_list(setting(Language::En), "Cases", Vec::new(), &[CaseColumn::Reference], &found);
    let labels: Vec<&str> = list.columns.iter().map(|column| column.label.as_str()).collect();
    assert_eq!(labels, ["Our reference", "Further numbers", "Remarks", "Found in"]);
    let row = &list.groups[0].rows[5];
    assert_eq!(
        row[2], "Urgent; Confidential; Entered in error: entered twice",
        "marks stand by the number, whichever columns are chosen"
    );
    assert_eq!(row[3], "Person · Name: Moussa Abdillahi Wais – similar");
}

#[test]
fn the_yearly_table_shows_what_keeps_it_from_balancing() {
    for language in Language::ALL {
        let list = yearly_table(setting(language), &figures());
        let texts = list.setting.texts();
        assert_eq!(list.groups[0].rows[0][1..], ["37", "16", "19", "34", "0"]);
        assert_eq!(list.groups[0].rows[1][1..], ["4", "2", "1", "4", "-1"]);
        assert_eq!(list.groups[0].totals[0][1..], ["41", "18", "20", "38", "-1"]);
        let pdf = printed(&format!("yearly-{}", language.code()), &list);
        let text = poppler::text_of(&pdf.bytes);
        let why = texts.get("breaks-closed_without_date");
        for value in ["MLA-IN-2025-0012", &why, &texts.get("print-unit-requests"), &texts.get("print-breaking")] {
            assert!(holds(&text, value), "{language:?}: {value} is not in\n{text}");
        }
        let median = if language == Language::Fr { "395,5" } else { "395.5" };
        assert!(holds(&text, median) && holds(&text, "444"), "{language:?}: how long they took is not in\n{text}");
        let csv = String::from_utf8(list.csv().unwrap()).unwrap();
        assert!(csv.contains("MLA-IN-2025-0012"), "what breaks the balance leaves with the figures:\n{csv}");
        assert!(csv.contains(",41,18,20,38,-1\r\n"), "{csv}");
        let (unknown, not_asked) = (texts.get("crime-tag-unknown"), texts.get("fact-not-asked"));
        assert_ne!(unknown, not_asked);
        for answer in [format!("{unknown},,2,"), format!("{not_asked},,11,")] {
            assert!(csv.contains(&answer), "{answer} is not in {csv}");
        }
        for answer in [&unknown, &not_asked] {
            assert!(holds(&text, answer), "{language:?}: {answer} is not in\n{text}");
        }
        keep(&format!("yearly-{}.xlsx", language.code()), &list.xlsx().unwrap());
        keep(&format!("yearly-{}.ods", language.code()), &list.ods().unwrap());
    }
}

#[test]
fn a_workbook_holds_typed_values() {
    for language in Language::ALL {
        let list =
            case_list(setting(language), "Open cases", vec!["All open cases".into()], &CaseColumn::usual(), &cases(40));
        let bytes = list.xlsx().unwrap();
        printed(&format!("cases-{}", language.code()), &list);
        keep(&format!("cases-{}.xlsx", language.code()), &bytes);
        let range = first_sheet(&bytes);
        assert_eq!(range.height(), 41);
        assert_eq!(range.get_value((0, 0)), Some(&Data::String(list.columns[0].label.clone())));
        for (row, values) in list.groups[0].rows.iter().enumerate() {
            for (column, value) in values.iter().enumerate() {
                let cell = range.get_value((row as u32 + 1, column as u32)).unwrap();
                match (list.columns[column].kind, value.len()) {
                    (_, 0) => assert_eq!(cell, &Data::Empty),
                    (ColumnKind::Date, 10) => {
                        let Data::DateTime(date) = cell else { panic!("{value} became {cell:?}") };
                        let (year, month, day, ..) = date.to_ymd_hms_milli();
                        assert_eq!(&format!("{year:04}-{month:02}-{day:02}"), value);
                    }
                    _ => assert_eq!(cell, &Data::String(value.clone()), "row {row}"),
                }
            }
        }
        // Partial dates stay text.
        assert_eq!(range.get_value((3, 12)), Some(&Data::String("2026-03".into())));
        let about = xlsx(&bytes).worksheets()[1].1.clone();
        let said: Vec<String> = about.rows().flatten().map(ToString::to_string).collect();
        for value in ["Open cases", "All open cases", "Ministry of Justice – Central Authority", &list.setting.head] {
            assert!(said.iter().any(|said| said == value), "{value} is not in {said:?}");
        }
    }
}

#[test]
fn open_document_holds_the_same_as_the_workbook() {
    for language in Language::ALL {
        let list = case_list(setting(language), "Open cases", Vec::new(), &CaseColumn::usual(), &cases(40));
        let bytes = list.ods().unwrap();
        keep(&format!("cases-{}.ods", language.code()), &bytes);
        let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).unwrap();
        let in_order = |mut sheets: Vec<(String, Range<Data>)>| {
            sheets.sort_by(|one, other| one.0.cmp(&other.0));
            sheets
        };
        let ods = in_order(book.worksheets());
        let xlsx = in_order(xlsx(&list.xlsx().unwrap()).worksheets());
        assert_eq!(ods.len(), 2);
        for ((name, of_ods), (other, of_xlsx)) in ods.iter().zip(&xlsx) {
            assert_eq!(name, other);
            assert_eq!(of_ods.get_size(), of_xlsx.get_size());
            for (one, two) in of_ods.rows().flatten().zip(of_xlsx.rows().flatten()) {
                match (one, two) {
                    (Data::DateTimeIso(iso), Data::DateTime(date)) => {
                        let (year, month, day, ..) = date.to_ymd_hms_milli();
                        assert_eq!(iso, &format!("{year:04}-{month:02}-{day:02}"));
                    }
                    // An empty cell is one without a value, in whichever way.
                    _ => assert_eq!(one.to_string(), two.to_string()),
                }
            }
        }
    }
}

#[test]
fn csv_has_a_byte_order_mark_and_is_read_back_by_the_letter() {
    let list = typed(Language::En, &["a,b", "a \"quoted\" one", "two\nlines", "محمد", "", " kept "]);
    let csv = list.csv().unwrap();
    assert!(csv.starts_with(&[0xEF, 0xBB, 0xBF]));
    let text = String::from_utf8(csv[3..].to_vec()).unwrap();
    assert_eq!(
        text,
        "Value,Reference\r\n\"a,b\",\"a,b\"\r\n\"a \"\"quoted\"\" one\",\"a \"\"quoted\"\" one\"\r\n\"two\nlines\",\
         \"two\nlines\"\r\nمحمد,محمد\r\n,\r\n kept , kept \r\n"
    );
}

const FORMULAS: &[&str] = &[
    "=1+1",
    "=HYPERLINK(\"http://example.org\",\"x\")",
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1,1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1)",
    " =1+1",
    "\u{200B}=1+1",
    "\u{202E}=1+1",
    "+33-1-44-77-60-60",
];

#[test]
fn nothing_that_leaves_can_act_as_a_formula() {
    let list = typed(Language::En, FORMULAS);
    let csv = String::from_utf8(list.csv().unwrap()).unwrap();
    let mut reader = csv_reader(&csv);
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(records.len(), FORMULAS.len());
    for (value, record) in FORMULAS.iter().zip(&records) {
        for field in record {
            assert!(field.starts_with('\''), "{value:?} left as {field:?}");
        }
    }
    let bytes = list.xlsx().unwrap();
    keep("formulas.xlsx", &bytes);
    let mut book = xlsx(&bytes);
    let name = book.sheet_names()[0].clone();
    assert!(book.worksheet_formula(&name).unwrap().is_empty());
    let range = first_sheet(&bytes);
    for (row, value) in FORMULAS.iter().enumerate() {
        let Some(Data::String(cell)) = range.get_value((row as u32 + 1, 0)) else { panic!("{value:?}") };
        let visible = |text: &str| text.trim_matches(['\n', '\r']).replace('\t', " ").replace('\u{202E}', "");
        assert_eq!(cell.trim(), visible(value).trim(), "a workbook shows what was typed");
    }
    // Every one of them carries the quote prefix: opening and closing the cell by hand leaves it a text.
    let styles = part(&bytes, "xl/styles.xml");
    assert!(styles.contains("quotePrefix=\"1\""), "{styles}");
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "{sheet}");
    let mut book: Ods<_> = Ods::new(Cursor::new(list.ods().unwrap())).unwrap();
    assert!(book.worksheet_formula(&name).unwrap().is_empty());
    assert!(
        matches!(book.worksheet_range(&name).unwrap().get_value((1, 0)), Some(Data::String(text)) if text == "=1+1")
    );
}

#[test]
fn ordinary_numbers_and_telephone_numbers_stay_readable() {
    let ordinary =
        ["-12", "+3.5", "+33 1 44 77 60 60", "+253 21 35 00 00", "75-04/99", "a = b", "x@example.org", "– dash"];
    let csv = String::from_utf8(typed(Language::Fr, &ordinary).csv().unwrap()).unwrap();
    let mut reader = csv_reader(&csv);
    for (value, record) in ordinary.iter().zip(reader.records()) {
        assert_eq!(&record.unwrap()[0], *value);
    }
}

fn csv_reader(csv: &str) -> csv::Reader<&[u8]> {
    csv::Reader::from_reader(csv.trim_start_matches('\u{FEFF}').as_bytes())
}

fn part(zip: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

#[test]
fn controls_are_seen_and_overrides_are_gone() {
    let list = typed(Language::En, &["a\u{0}b\u{1b}[31mc", "ref \u{202E}1000-6202", "x\u{2066}y\u{FFFF}"]);
    let csv = String::from_utf8(list.csv().unwrap()).unwrap();
    assert!(csv.contains("a␀b␛[31mc") && csv.contains("ref 1000-6202") && csv.contains("xy[U+FFFF]"), "{csv:?}");
    let range = first_sheet(&list.xlsx().unwrap());
    assert_eq!(range.get_value((1, 0)), Some(&Data::String("a␀b␛[31mc".into())));
    assert_eq!(range.get_value((2, 0)), Some(&Data::String("ref 1000-6202".into())));
    Ods::new(Cursor::new(list.ods().unwrap())).unwrap().worksheet_range("List").unwrap();
}

#[test]
fn a_right_to_left_workbook_is_right_to_left_and_its_references_are_not() {
    let list = case_list(setting(Language::Ar), "القضايا المفتوحة", Vec::new(), &CaseColumn::usual(), &cases(8));
    let bytes = list.xlsx().unwrap();
    assert!(part(&bytes, "xl/worksheets/sheet1.xml").contains("rightToLeft=\"1\""));
    let styles = part(&bytes, "xl/styles.xml");
    assert!(styles.contains("readingOrder=\"1\"") && styles.contains("readingOrder=\"2\""), "{styles}");
    let content = part(&list.ods().unwrap(), "content.xml");
    assert!(content.contains("style:writing-mode=\"rl-tb\""));
    assert!(part(&list.xlsx().unwrap(), "xl/worksheets/sheet1.xml").contains("state=\"frozen\""));
}

#[test]
fn equal_lists_give_equal_files() {
    let list = || case_list(setting(Language::Ar), "القضايا", Vec::new(), &CaseColumn::usual(), &cases(8));
    assert!(list().pdf().unwrap().bytes == list().pdf().unwrap().bytes);
    assert!(list().xlsx().unwrap() == list().xlsx().unwrap());
    assert!(list().ods().unwrap() == list().ods().unwrap());
    assert!(list().csv().unwrap() == list().csv().unwrap());
}

#[test]
fn markup_and_missing_glyphs_are_printed_as_they_are() {
    let list = typed(
        Language::En,
        &[
            "#panic()",
            "$x$ *b* _i_ <l> @r",
            "Ship 🚢",
            "\u{E000}",
            "MLA-IN-2026-0001 and DJ/MJ-2004-118",
            "مُحَمَّد 75-04/99",
        ],
    );
    let pdf = printed("typed", &list);
    let text = poppler::text_of(&pdf.bytes);
    for value in [
        "#panic()",
        "$x$ *b* _i_ <l> @r",
        "Ship [U+1F6A2]",
        "[U+E000]",
        "MLA-IN-2026-0001",
        "DJ/MJ-2004-118",
        "75-04/99",
    ] {
        assert!(text.contains(value), "{value} is not in\n{text}");
    }
    assert!(text.contains("The printing fonts have no sign"));
    assert!(pdf.replaced.contains(&'🚢'));
}

#[test]
fn wide_words_stay_on_the_page_and_too_many_columns_still_print() {
    let mut list = typed(Language::En, &["Donaudampfschifffahrtsgesellschaft", &"X".repeat(300), &"ك".repeat(200)]);
    list.columns.extend((0..10).map(|at| ListColumn::new(format!("Column {at}"), ColumnKind::Reference, 1)));
    for row in &mut list.groups[0].rows {
        row.resize(12, "MLA-IN-2026-0001".into());
    }
    let pdf = printed("wide", &list);
    for word in poppler::boxes_of(&pdf.bytes) {
        assert!(word.left >= 36.0 && word.right <= 842.0 - 36.0, "{word:?} leaves the text area");
    }
    let text = squeezed(&poppler::text_of(&pdf.bytes));
    assert!(text.matches('X').count() >= 300);
}

#[test]
fn the_books_hold_what_is_asked_for() {
    let texts = setting(Language::En).texts();
    let query = |way: Option<&str>| MailBookQuery { way: way.map(str::to_owned), ..MailBookQuery::default() };
    let both = by_day(letters("in").into_iter().chain(letters("out")).collect());
    let list = book(Language::En, &query(None), &both);
    assert_eq!(list.groups.iter().map(|group| group.rows.len()).sum::<usize>(), 12);
    let first = &list.groups[0].rows[0];
    assert_eq!((first[1].as_str(), first[6].as_str()), ("In", "Embassy of France"));
    let waiting = MailBookQuery { for_signature: true, ..query(None) };
    let list = book(Language::En, &waiting, &letters("out"));
    assert_eq!(list.title, texts.get("print-for-signature"));
    let loose = MailBookQuery { without_case: true, ..query(None) };
    assert_eq!(book(Language::En, &loose, &letters("in")).title, texts.get("print-letters-without-case"));

    let both = register_book(setting(Language::En), 2026, None, &lines(3));
    assert_eq!(comity_core::text::strip_bidi_controls(&both.title), "Register book 2026");
    assert_eq!(both.columns.last().unwrap().label, texts.get("print-direction"));
    let rows = &both.groups[0].rows;
    assert_eq!(rows[3][6], "Void number: stamped twice by mistake");
    assert_eq!(rows[4][6], "Goes on as XI-IN-2026-0001\nthe same request came twice");
    assert_eq!(
        both.footnotes.iter().map(|line| comity_core::text::strip_bidi_controls(line)).collect::<Vec<_>>(),
        ["3 cases.", "One void number.", "One number whose case goes on under another."].map(str::to_owned)
    );

    let chosen = [CaseColumn::HeldBy, CaseColumn::Reference];
    let list = case_list(setting(Language::En), "Cases", Vec::new(), &chosen, &cases(2));
    assert_eq!(
        list.columns.iter().map(|column| column.label.as_str()).collect::<Vec<_>>(),
        ["Held by", "Our reference", "Further numbers", "Remarks"]
    );
}

#[test]
fn empty_and_odd_lists_leave_in_every_form() {
    let nothing = ListPaper::plain(setting(Language::En), "", Vec::new(), vec![vec!["lost?".into()]]);
    let mut odd = typed(Language::Ar, &[]);
    odd.groups.push(ListGroup {
        heading: Some(String::new()),
        rows: vec![vec![]],
        totals: vec![vec!["x".into(); 9]],
        notes: vec![String::new()],
    });
    odd.setting.digits = Digits::Arab;
    for list in [nothing, odd] {
        list.pdf().unwrap();
        list.xlsx().unwrap();
        list.ods().unwrap();
        list.csv().unwrap();
    }
}

/// Run by hand for the figure in the documentation: `COMITY_LARGE_LIST=1500 cargo test --test lists large -- --nocapture`.
#[test]
fn a_large_register_book_prints_whole() {
    let count = std::env::var("COMITY_LARGE_LIST").ok().and_then(|count| count.parse().ok()).unwrap_or(300);
    let language =
        std::env::var("COMITY_LARGE_LANGUAGE").ok().and_then(|code| Language::from_code(&code)).unwrap_or_default();
    let list = register_book(setting(language), 2026, Some("incoming"), &lines(count));
    let pdf = printed("large", &list);
    let text = poppler::text_of(&pdf.bytes);
    for at in 0..count {
        assert!(text.contains(&format!("XI-IN-2026-{at:04}")), "{at}");
    }
}
