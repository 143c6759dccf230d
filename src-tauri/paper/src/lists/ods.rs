//! The list as an OpenDocument spreadsheet: the same sheets as the workbook, written part by part.

use super::values::{RowKind, Value, Values, iso, values};
use super::{ColumnKind, ListPaper, about, tab_name};
use crate::container::packed;
use crate::direction::first_strong;
use crate::error::PrintError;
use crate::export::cleaned;
use crate::page::property;
use crate::pdf::iso_instant;
use crate::sheet::Direction;
use crate::xml::Xml;

const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";
const NAMES: &[(&str, &str)] = &[
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"),
    ("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("office:version", "1.3"),
];

/// Writes the spreadsheet.
pub(super) fn ods(list: &ListPaper) -> Result<Vec<u8>, PrintError> {
    let table = values(list);
    let texts = list.setting.texts();
    let names = (tab_name(&texts.get("print-list-tab")), tab_name(&texts.get("print-about-tab")));
    let parts = [
        ("mimetype", KIND.as_bytes().to_vec()),
        ("content.xml", content(list, &table, &names).file()),
        ("settings.xml", settings(&names.0).file()),
        ("meta.xml", meta(list).file()),
        ("META-INF/manifest.xml", manifest().file()),
    ];
    packed(&parts).map_err(|error| PrintError::File(error.to_string()))
}

fn content(list: &ListPaper, table: &Values, names: &(String, String)) -> Xml {
    let sheets = [list_sheet(table, &names.0), about_sheet(list, table, &names.1)];
    let spreadsheet = Xml::element("office:spreadsheet", &[], sheets);
    let body = Xml::element("office:body", &[], [spreadsheet]);
    Xml::element("office:document-content", NAMES, [styles(list, table), body])
}

fn styles(list: &ListPaper, table: &Values) -> Xml {
    let mode = if list.setting.direction() == Direction::Rtl { "rl-tb" } else { "lr-tb" };
    let day = Xml::element(
        "number:date-style",
        &[("style:name", "iso")],
        [
            Xml::empty("number:year", &[("number:style", "long")]),
            Xml::element("number:text", &[], [Xml::text("-")]),
            Xml::empty("number:month", &[("number:style", "long")]),
            Xml::element("number:text", &[], [Xml::text("-")]),
            Xml::empty("number:day", &[("number:style", "long")]),
        ],
    );
    let sheet = Xml::element(
        "style:style",
        &[("style:name", "sheet"), ("style:family", "table")],
        [Xml::empty("style:table-properties", &[("table:display", "true"), ("style:writing-mode", mode)])],
    );
    let columns = table.columns.iter().enumerate().map(|(at, column)| {
        width(&format!("column{at}"), &format!("{}mm", 11 * u32::from(column.weight.clamp(2, 10))))
    });
    let cells = [false, true]
        .into_iter()
        .flat_map(|bold| [("left", "lr-tb"), ("right", "rl-tb")].map(|(name, mode)| cell_style(name, mode, bold, "")));
    let dates = [false, true].map(|bold| cell_style("day", "lr-tb", bold, "iso"));
    Xml::element(
        "office:automatic-styles",
        &[],
        [day, sheet, width("label", "50mm"), width("words", "160mm")]
            .into_iter()
            .chain(columns)
            .chain(cells)
            .chain(dates),
    )
}

fn width(name: &str, width: &str) -> Xml {
    Xml::element(
        "style:style",
        &[("style:name", name), ("style:family", "table-column")],
        [Xml::empty("style:table-column-properties", &[("style:column-width", width)])],
    )
}

fn cell_style(name: &str, mode: &str, bold: bool, data: &str) -> Xml {
    let name = if bold { format!("{name}-bold") } else { name.to_owned() };
    let mut attributes = vec![("style:name", name.as_str()), ("style:family", "table-cell")];
    if !data.is_empty() {
        attributes.push(("style:data-style-name", data));
    }
    let mut inner = vec![
        Xml::empty("style:table-cell-properties", &[("fo:wrap-option", "wrap"), ("style:vertical-align", "top")]),
        Xml::empty("style:paragraph-properties", &[("style:writing-mode", mode)]),
    ];
    if bold {
        inner.push(Xml::empty(
            "style:text-properties",
            &[("fo:font-weight", "bold"), ("style:font-weight-asian", "bold"), ("style:font-weight-complex", "bold")],
        ));
    }
    Xml::element("style:style", &attributes, inner)
}

fn list_sheet(table: &Values, name: &str) -> Xml {
    let columns = (0..table.columns.len())
        .map(|at| Xml::empty("table:table-column", &[("table:style-name", &format!("column{at}"))]));
    let heading = table.columns.iter().map(|column| text_cell(&cleaned(&column.label), false, true));
    let header = Xml::element("table:table-header-rows", &[], [Xml::element("table:table-row", &[], heading)]);
    let rows = table.rows.iter().map(|row| {
        let bold = row.kind == RowKind::Total;
        let cells = row.values.iter().enumerate().map(|(at, value)| {
            let is_left = table.columns.get(at).is_some_and(|column| column.kind != ColumnKind::Text);
            cell(value, is_left && row.kind != RowKind::Note, bold)
        });
        Xml::element("table:table-row", &[], cells)
    });
    sheet(name, columns.chain([header]).chain(rows))
}

fn about_sheet(list: &ListPaper, table: &Values, name: &str) -> Xml {
    let columns = ["label", "words"].map(|style| Xml::empty("table:table-column", &[("table:style-name", style)]));
    let rows = about(list, table.cut).into_iter().map(|(label, value)| {
        Xml::element("table:table-row", &[], [text_cell(&label, false, true), text_cell(&value, false, false)])
    });
    sheet(name, columns.into_iter().chain(rows))
}

fn sheet(name: &str, inner: impl IntoIterator<Item = Xml>) -> Xml {
    Xml::element("table:table", &[("table:name", name), ("table:style-name", "sheet")], inner)
}

fn cell(value: &Value, is_left: bool, bold: bool) -> Xml {
    let style = |name: &str| if bold { format!("{name}-bold") } else { name.to_owned() };
    match value {
        Value::Empty => Xml::empty("table:table-cell", &[]),
        Value::Text(text) => text_cell(text, is_left, bold),
        Value::Number(number) => {
            let number = number.to_string();
            Xml::element(
                "table:table-cell",
                &[("table:style-name", &style("left")), ("office:value-type", "float"), ("office:value", &number)],
                [Xml::element("text:p", &[], [Xml::text(&number)])],
            )
        }
        Value::Date(year, month, day) => {
            let date = iso(*year, *month, *day);
            Xml::element(
                "table:table-cell",
                &[("table:style-name", &style("day")), ("office:value-type", "date"), ("office:date-value", &date)],
                [Xml::element("text:p", &[], [Xml::text(&date)])],
            )
        }
    }
}

/// A typed text: never a formula, whatever it begins with.
fn text_cell(text: &str, is_left: bool, bold: bool) -> Xml {
    let side = if is_left || first_strong(text) == Direction::Ltr { "left" } else { "right" };
    let style = if bold { format!("{side}-bold") } else { side.to_owned() };
    let lines = text.split('\n').map(|line| Xml::element("text:p", &[], [spaced(line)]));
    Xml::element("table:table-cell", &[("table:style-name", &style), ("office:value-type", "string")], lines)
}

/// White space that OpenDocument would otherwise fold into one space.
fn spaced(line: &str) -> Xml {
    let mut pieces = Vec::new();
    for (at, word) in line.split(' ').enumerate() {
        if at > 0 {
            pieces.push(if word.is_empty() || at == 1 && line.starts_with(' ') {
                Xml::empty("text:s", &[])
            } else {
                Xml::text(" ")
            });
        }
        pieces.push(Xml::text(word));
    }
    Xml::all(pieces)
}

/// The header row stays in sight.
fn settings(sheet: &str) -> Xml {
    let item = |name: &str, kind: &str, value: &str| {
        Xml::element("config:config-item", &[("config:name", name), ("config:type", kind)], [Xml::text(value)])
    };
    let frozen = Xml::element(
        "config:config-item-map-entry",
        &[("config:name", sheet)],
        [
            item("VerticalSplitMode", "short", "2"),
            item("VerticalSplitPosition", "int", "1"),
            item("ActiveSplitRange", "short", "2"),
            item("PositionBottom", "int", "1"),
        ],
    );
    let tables = Xml::element("config:config-item-map-named", &[("config:name", "Tables")], [frozen]);
    let view = Xml::element("config:config-item-map-entry", &[], [item("ViewId", "string", "view1"), tables]);
    let views = Xml::element("config:config-item-map-indexed", &[("config:name", "Views")], [view]);
    let set = Xml::element("config:config-item-set", &[("config:name", "ooo:view-settings")], [views]);
    Xml::element("office:document-settings", NAMES, [Xml::element("office:settings", &[], [set])])
}

fn meta(list: &ListPaper) -> Xml {
    let plain = |text: &str| Xml::text(&property(text));
    let mut inner = vec![
        Xml::element("dc:title", &[], [plain(&list.title)]),
        Xml::element("meta:initial-creator", &[], [plain(&list.setting.authority)]),
    ];
    let at = iso_instant(list.setting.printed_at);
    inner.extend(at.map(|at| Xml::element("meta:creation-date", &[], [Xml::text(at.trim_end_matches('Z'))])));
    Xml::element("office:document-meta", NAMES, [Xml::element("office:meta", &[], inner)])
}

fn manifest() -> Xml {
    let entry = |path: &str, kind: &str| {
        Xml::empty("manifest:file-entry", &[("manifest:full-path", path), ("manifest:media-type", kind)])
    };
    Xml::element(
        "manifest:manifest",
        &[("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"), ("manifest:version", "1.3")],
        [
            entry("/", KIND),
            entry("content.xml", "text/xml"),
            entry("settings.xml", "text/xml"),
            entry("meta.xml", "text/xml"),
        ],
    )
}
