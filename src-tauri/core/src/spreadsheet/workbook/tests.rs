#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A workbook of one sheet; `strings` is the whole list of shared texts.
fn xlsx(rows: &str, strings: &str) -> Vec<u8> {
    let content = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
        <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
        <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let rels = |target: &str, kind: &str, more: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"rId1\" Type=\"{office}/{kind}\" Target=\"{target}\"/>{more}</Relationships>"
        )
    };
    let shared = format!("<Relationship Id=\"rId2\" Type=\"{office}/sharedStrings\" Target=\"sharedStrings.xml\"/>");
    let book = format!(
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{office}\">\
         <sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let sheet = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
    );
    packed(&[
        ("[Content_Types].xml", content.as_bytes()),
        ("_rels/.rels", rels("xl/workbook.xml", "officeDocument", "").as_bytes()),
        ("xl/_rels/workbook.xml.rels", rels("worksheets/sheet1.xml", "worksheet", &shared).as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn strings(claim: &str, texts: &[&str]) -> String {
    let texts: String = texts.iter().map(|text| format!("<si><t>{text}</t></si>")).collect();
    format!(
        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\"{claim}\">{texts}</sst>"
    )
}

fn ods(table: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>\
         <table:table table:name=\"S\">{table}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    packed(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content.as_bytes())])
}

fn refused(bytes: &[u8]) -> SheetError {
    match Workbook::read(bytes) {
        Err(error) => error,
        Ok(workbook) => panic!("read {} lines", workbook.line_count()),
    }
}

#[test]
fn a_small_workbook_is_read() {
    let rows = "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c><c r=\"D3\"><v>12.50</v></c></row>";
    let workbook = Workbook::read(&xlsx(rows, &strings("1", &["état"]))).unwrap();
    let line = &workbook.sheets[0].lines[0];
    assert_eq!((workbook.form, line.number), (Form::Xlsx, 3));
    assert_eq!(line.cells, [Cell::Empty, Cell::Text("état".into()), Cell::Empty, Cell::Number("12.5".into())]);
}

#[test]
fn of_a_formula_only_the_value_is_read() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>WEBSERVICE(\"x\")&amp;cmd</f><v>kept</v></c>\
                <c r=\"B1\"><f>1/0</f></c></row>";
    let workbook = Workbook::read(&xlsx(rows, &strings("0", &[]))).unwrap();
    assert_eq!(workbook.sheets[0].lines[0].cells, [Cell::Text("kept".into())]);
    assert_eq!(workbook.remarks, [Remark::Formulas], "and it is said");
    let plain = Workbook::read(&xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", &strings("0", &[]))).unwrap();
    assert_eq!(plain.remarks, []);
    let table = "<table:table-row><table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\">\
        <text:p>2</text:p></table:table-cell></table:table-row>";
    let sheet = Workbook::read(&ods(table)).unwrap();
    assert_eq!(sheet.remarks, [Remark::Formulas]);
    assert_eq!(sheet.sheets[0].lines[0].cells, [Cell::Number("2".into())]);
    let csv = Workbook::read(b"a;b\n=1+1;@SUM(A1)\n").unwrap();
    assert_eq!(csv.sheets[0].lines[1].cells[0], Cell::Text("=1+1".into()), "text stays text");
}

#[test]
fn a_list_of_texts_cannot_claim_more_than_it_holds() {
    let rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    for claim in ["99999999999", "4294967295", "18446744073709551615"] {
        assert!(matches!(refused(&xlsx(rows, &strings(claim, &["a"]))), SheetError::Bomb { .. }), "{claim}");
    }
    let wide: String = strings("99999999999", &["a"]).chars().flat_map(|c| [c, '\0']).collect();
    assert!(matches!(refused(&xlsx(rows, &wide)), SheetError::Bomb { .. }));
}

#[test]
fn one_text_asked_for_in_every_cell_is_refused() {
    let long = "x".repeat(30_000);
    let cells: String =
        (0..3_000).map(|line| format!("<row r=\"{0}\"><c r=\"A{0}\" t=\"s\"><v>0</v></c></row>", line + 1)).collect();
    assert_eq!(refused(&xlsx(&cells, &strings("1", &[&long]))), SheetError::Bomb { limit: MAX_TEXT as u64 });
    let repeated = format!(
        "<table:table-row table:number-rows-repeated=\"90000\"><table:table-cell table:number-columns-repeated=\"200\">\
         <text:p>{long}</text:p></table:table-cell></table:table-row>"
    );
    assert!(matches!(refused(&ods(&repeated)), SheetError::Bomb { .. }));
}

#[test]
fn cells_far_away_take_no_room() {
    let rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c></row>";
    let workbook = Workbook::read(&xlsx(rows, &strings("0", &[]))).unwrap();
    assert_eq!(workbook.line_count(), 2);
    let far = "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>";
    assert_eq!(refused(&xlsx(far, &strings("0", &[]))), SheetError::TooManyColumns { limit: MAX_COLUMNS as u64 });
    // The last column filled in every line: few cells, many places.
    let wide: String =
        (1..=9_000).map(|line| format!("<row r=\"{line}\"><c r=\"IV{line}\"><v>1</v></c></row>")).collect();
    assert_eq!(refused(&xlsx(&wide, &strings("0", &[]))), SheetError::TooManyCells { limit: MAX_CELLS as u64 });
}

#[test]
fn repeated_empty_cells_and_lines_are_counted_not_copied() {
    let table = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>\
        <table:table-cell table:number-columns-repeated=\"16383\"/></table:table-row>\
        <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
        <table:table-row><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>";
    let workbook = Workbook::read(&ods(table)).unwrap();
    let lines: Vec<u32> = workbook.sheets[0].lines.iter().map(|line| line.number).collect();
    assert_eq!((workbook.form, lines), (Form::Ods, vec![1, 1_048_002]));
    let filled = "<table:table-row table:number-rows-repeated=\"4000000000\"><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>";
    assert!(matches!(refused(&ods(filled)), SheetError::TooManyLines { .. }));
}

#[test]
fn a_repetition_that_is_no_count_breaks_the_file() {
    for said in ["99999999999999999999999", "-5", "many"] {
        let table = format!(
            "<table:table-row table:number-rows-repeated=\"{said}\"><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"
        );
        assert!(matches!(refused(&ods(&table)), SheetError::Broken(_)), "{said}");
    }
}

#[test]
fn characters_that_nobody_can_type_are_left_out_and_counted() {
    let head = "No;Name\n".repeat(30);
    let workbook = Workbook::read(format!("{head}AB/9\0/2019;Per\u{7f}son\n\0;\u{1}\n").as_bytes()).unwrap();
    let lines = &workbook.sheets[0].lines;
    assert_eq!(lines.len(), 31, "a line of nothing else is empty");
    assert_eq!(lines[30].cells, [Cell::Text("AB/9/2019".into()), Cell::Text("Person".into())]);
    assert!(workbook.remarks.contains(&Remark::ControlCharacters(4)), "{:?}", workbook.remarks);
}

#[test]
fn entities_of_a_file_are_never_expanded() {
    let content = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"boom boom\"><!ENTITY b \"&a;&a;\">]>\
        <office:document-content><table:table table:name=\"S\"><table:table-row><table:table-cell><text:p>k&b;&amp;</text:p>\
        </table:table-cell></table:table-row></table:table></office:document-content>";
    let bytes = packed(&[("content.xml", content.as_bytes())]);
    assert_eq!(Workbook::read(&bytes).unwrap().sheets[0].lines[0].cells, [Cell::Text("k&".into())]);
}

#[test]
fn what_unpacks_to_too_much_is_not_opened() {
    let zeros = vec![b' '; (MAX_UNPACKED / 2 + 1) as usize];
    let bytes = packed(&[("xl/workbook.xml", &zeros), ("xl/more.bin", &zeros)]);
    assert!(bytes.len() < 1 << 20, "small on the disk");
    assert_eq!(refused(&bytes), SheetError::Bomb { limit: MAX_UNPACKED });
    let many: Vec<(String, &[u8])> = (0..5_000).map(|n| (format!("p{n}"), b"".as_slice())).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    assert!(matches!(refused(&packed(&many)), SheetError::Bomb { .. }));
}

#[test]
fn each_kind_of_unreadable_file_has_its_own_name() {
    assert_eq!(refused(b""), SheetError::Empty);
    assert_eq!(refused(b" \n;;\n"), SheetError::Empty);
    assert_eq!(refused(b"%PDF-1.7 \x00\x01"), SheetError::Unknown);
    assert_eq!(refused(&[0u8, 159, 146, 150, 7, 8, 1, 2, 3]), SheetError::Unknown);
    assert_eq!(refused(&packed(&[("word/document.xml", b"<x/>")])), SheetError::Unknown);
    assert_eq!(refused(&packed(&[("xl/workbook.bin", b"x")])), SheetError::Unsupported);
    let compound = |stream: &str| {
        let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
        bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    assert_eq!(refused(&compound("EncryptedPackage")), SheetError::Password);
    assert_eq!(refused(&compound("Workbook")), SheetError::Unsupported);
    let manifest = b"<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    let sealed = packed(&[("META-INF/manifest.xml", manifest), ("content.xml", b"\x00\x01")]);
    assert_eq!(refused(&sealed), SheetError::Password);
    let macros = packed(&[("xl/workbook.xml", b"<workbook/>"), ("xl/vbaProject.bin", b"x")]);
    assert!(matches!(container::look(&macros).unwrap(), container::Look::Xlsx { macros: true, formulas: false }));
}

#[test]
fn no_damage_to_a_workbook_stops_the_program() {
    let whole =
        std::fs::read(format!("{}/../../tests/fixtures/take-over/sijill-ar.ods", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let small = xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", &strings("1", &["a"]));
    // From the fourth byte on it says what it is.
    for end in (4..small.len()).step_by(7) {
        assert!(Workbook::read(&small[..end]).is_err(), "{end}");
    }
    for place in (0..small.len()).step_by(3) {
        let mut bytes = small.clone();
        bytes[place] ^= 0x21;
        let _ = Workbook::read(&bytes);
    }
    for place in (0..whole.len()).step_by(1_999) {
        let mut bytes = whole.clone();
        bytes[place] ^= 0xff;
        let _ = Workbook::read(&bytes);
    }
}

#[test]
fn a_cell_beyond_what_a_spreadsheet_holds_is_named_with_its_line() {
    let text = format!("a;b\nc;{}\n", "x".repeat(MAX_CELL + 1));
    let limit = MAX_CELL as u64;
    assert_eq!(refused(text.as_bytes()), SheetError::CellTooLong { sheet: String::new(), line: 2, limit });
    let lines = "a\n".repeat(MAX_LINES + 1);
    assert!(matches!(refused(lines.as_bytes()), SheetError::TooManyLines { .. }));
}

#[test]
fn a_text_keeps_the_line_numbers_of_the_spreadsheet_program() {
    let text = "sep=,\r\nNo,Name,Sent to\r\n\r\n1,\"Ann\r\nMoor\",\"\r\n2,\"say \"\"hi\"\"\",\"\r\n";
    let workbook = Workbook::read(text.as_bytes()).unwrap();
    let lines = &workbook.sheets[0].lines;
    let numbers: Vec<u32> = lines.iter().map(|line| line.number).collect();
    assert_eq!(numbers, [2, 4, 5]);
    assert_eq!(lines[1].cells[1], Cell::Text("Ann\nMoor".into()));
    assert_eq!(lines[1].cells[2], Cell::Text("\"".into()), "a lone mark swallows nothing");
    assert_eq!(lines[2].cells[1], Cell::Text("say \"hi\"".into()));
}
