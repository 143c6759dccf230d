//! The fixed parts of the file: what it is made of, its styles, fonts and page.

use crate::pdf::iso_instant;
use crate::sheet::Direction;
use crate::xml::Xml;

use super::super::LetterPaper;

/// Name spaces of document, header and footer.
pub(super) const NAMES: &[(&str, &str)] = &[
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
];
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// On every office machine, and it has Arabic letters; elsewhere its metric twin steps in.
const FONT: &str = "Times New Roman";

pub(super) fn content_types() -> Xml {
    let part = |name: &str, kind: &str| Xml::empty("Override", &[("PartName", name), ("ContentType", kind)]);
    let word = |name: &str, kind: &str| part(name, &format!("{WORD}.{kind}+xml"));
    Xml::element(
        "Types",
        &[("xmlns", &format!("{PACKAGE}/content-types"))],
        [
            Xml::empty(
                "Default",
                &[("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")],
            ),
            Xml::empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]),
            word("/word/document.xml", "document.main"),
            word("/word/styles.xml", "styles"),
            word("/word/settings.xml", "settings"),
            word("/word/fontTable.xml", "fontTable"),
            word("/word/header1.xml", "header"),
            word("/word/header2.xml", "header"),
            word("/word/footer1.xml", "footer"),
            part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ],
    )
}

fn relations(targets: &[(&str, String, &str)]) -> Xml {
    let relation = |(id, kind, target): &(&str, String, &str)| {
        Xml::empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)])
    };
    Xml::element("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))], targets.iter().map(relation))
}

pub(super) fn package_relations() -> Xml {
    relations(&[
        ("rId1", format!("{OFFICE}/officeDocument"), "word/document.xml"),
        ("rId2", format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"),
    ])
}

pub(super) fn document_relations() -> Xml {
    relations(&[
        ("rId1", format!("{OFFICE}/styles"), "styles.xml"),
        ("rId2", format!("{OFFICE}/settings"), "settings.xml"),
        ("rId3", format!("{OFFICE}/fontTable"), "fontTable.xml"),
        ("rId4", format!("{OFFICE}/header"), "header1.xml"),
        ("rId5", format!("{OFFICE}/header"), "header2.xml"),
        ("rId6", format!("{OFFICE}/footer"), "footer1.xml"),
    ])
}

pub(super) fn properties(letter: &LetterPaper) -> Xml {
    let plain = |text: &str| Xml::text(&crate::page::property(text));
    let author = letter.letterhead.first().map_or("", String::as_str);
    let mut inner = vec![
        Xml::element("dc:title", &[], [plain(&letter.subject)]),
        Xml::element("dc:creator", &[], [plain(author)]),
        Xml::element("dc:language", &[], [plain(&letter.language)]),
    ];
    inner.extend(
        iso_instant(letter.made_at)
            .map(|at| Xml::element("dcterms:created", &[("xsi:type", "dcterms:W3CDTF")], [Xml::text(&at)])),
    );
    Xml::element(
        "cp:coreProperties",
        &[
            ("xmlns:cp", &format!("{PACKAGE}/metadata/core-properties")),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
        inner,
    )
}

pub(super) fn settings() -> Xml {
    let mode = Xml::empty(
        "w:compatSetting",
        &[("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15")],
    );
    Xml::element("w:settings", NAMES, [Xml::element("w:compat", &[], [mode])])
}

pub(super) fn fonts() -> Xml {
    let font = Xml::element(
        "w:font",
        &[("w:name", FONT)],
        [Xml::empty("w:altName", &[("w:val", "Liberation Serif")]), Xml::empty("w:family", &[("w:val", "roman")])],
    );
    Xml::element("w:fonts", NAMES, [font])
}

/// One style: its name in the word processor's own list, where it has one.
struct Style {
    id: &'static str,
    name: &'static str,
    /// Half points; 0 leaves the size of the text.
    size: u32,
    bold: bool,
    /// Twips before and after.
    space: (u32, u32),
    /// Extra paragraph properties.
    more: &'static [(&'static str, &'static str)],
}

const KEEP_NEXT: (&str, &str) = ("w:keepNext", "");
const CENTRE: (&str, &str) = ("w:jc", "center");
const OUTLINE: (&str, &str) = ("w:outlineLvl", "0");

const STYLES: &[Style] = &[
    Style { id: "Letterhead", name: "Letterhead", size: 26, bold: true, space: (0, 20), more: &[] },
    Style { id: "LetterheadLine", name: "Letterhead Line", size: 20, bold: false, space: (0, 0), more: &[] },
    Style { id: "DateLine", name: "Date", size: 0, bold: false, space: (280, 160), more: &[] },
    Style { id: "ReferenceLine", name: "Reference Line", size: 0, bold: false, space: (0, 20), more: &[] },
    Style { id: "AddresseeFirst", name: "Addressee First Line", size: 0, bold: true, space: (280, 0), more: &[] },
    Style { id: "Addressee", name: "Addressee", size: 0, bold: false, space: (0, 0), more: &[] },
    Style { id: "Heading1", name: "heading 1", size: 0, bold: true, space: (320, 240), more: &[KEEP_NEXT, OUTLINE] },
    Style { id: "BodyText", name: "Body Text", size: 0, bold: false, space: (0, 160), more: &[] },
    Style {
        id: "BodyTextClose",
        name: "Body Text Before List",
        size: 0,
        bold: false,
        space: (0, 60),
        more: &[KEEP_NEXT],
    },
    Style { id: "ListParagraph", name: "List Paragraph", size: 0, bold: false, space: (0, 100), more: &[] },
    Style { id: "Signature", name: "Signature", size: 0, bold: false, space: (0, 0), more: &[KEEP_NEXT] },
    Style { id: "SignatureName", name: "Signature Name", size: 0, bold: true, space: (0, 0), more: &[KEEP_NEXT] },
    Style { id: "RoomLabel", name: "Room Label", size: 16, bold: false, space: (0, 0), more: &[KEEP_NEXT] },
    Style {
        id: "EnclosureHeading",
        name: "Enclosure Heading",
        size: 20,
        bold: true,
        space: (0, 40),
        more: &[KEEP_NEXT],
    },
    Style { id: "Enclosure", name: "Enclosure", size: 20, bold: false, space: (0, 40), more: &[] },
    Style { id: "Header", name: "header", size: 18, bold: false, space: (0, 0), more: &[] },
    Style { id: "Footer", name: "footer", size: 18, bold: false, space: (0, 40), more: &[] },
    Style { id: "Marking", name: "Marking", size: 22, bold: true, space: (0, 40), more: &[CENTRE] },
];

pub(super) fn styles(language: &str, dir: Direction) -> Xml {
    let tag = if dir == Direction::Rtl { ("w:bidi", language) } else { ("w:val", language) };
    let fonts = [("w:ascii", FONT), ("w:hAnsi", FONT), ("w:eastAsia", "SimSun"), ("w:cs", FONT)];
    let text = Xml::element(
        "w:rPr",
        &[],
        [
            Xml::empty("w:rFonts", &fonts),
            Xml::empty("w:sz", &[("w:val", "22")]),
            Xml::empty("w:szCs", &[("w:val", if dir == Direction::Rtl { "26" } else { "22" })]),
            Xml::empty("w:lang", &[tag]),
        ],
    );
    let paragraph = Xml::empty("w:pPrDefault", &[]);
    let defaults = Xml::element("w:docDefaults", &[], [Xml::element("w:rPrDefault", &[], [text]), paragraph]);
    let normal = Xml::element(
        "w:style",
        &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")],
        [Xml::empty("w:name", &[("w:val", "Normal")]), Xml::empty("w:qFormat", &[])],
    );
    let own = STYLES.iter().map(|style| written(style, dir));
    Xml::element("w:styles", NAMES, [defaults, normal].into_iter().chain(own))
}

fn written(style: &Style, dir: Direction) -> Xml {
    let space = (style.space.0.to_string(), style.space.1.to_string());
    let more = |name: &'static str| {
        style.more.iter().filter(move |(of, _)| *of == name).map(|(name, value)| match *value {
            "" => Xml::empty(name, &[]),
            value => Xml::empty(name, &[("w:val", value)]),
        })
    };
    let mut paragraph: Vec<Xml> = more("w:keepNext").collect();
    paragraph.push(Xml::empty("w:spacing", &[("w:before", &space.0), ("w:after", &space.1)]));
    paragraph.extend(more("w:jc"));
    paragraph.extend(more("w:outlineLvl"));
    let mut text = Vec::new();
    if style.bold {
        text.extend([Xml::empty("w:b", &[]), Xml::empty("w:bCs", &[])]);
    }
    if style.size > 0 {
        let complex = if dir == Direction::Rtl { style.size + 4 } else { style.size };
        text.push(Xml::empty("w:sz", &[("w:val", &style.size.to_string())]));
        text.push(Xml::empty("w:szCs", &[("w:val", &complex.to_string())]));
    }
    Xml::element(
        "w:style",
        &[("w:type", "paragraph"), ("w:styleId", style.id)],
        [
            Xml::empty("w:name", &[("w:val", style.name)]),
            Xml::empty("w:basedOn", &[("w:val", "Normal")]),
            Xml::empty("w:qFormat", &[]),
            Xml::element("w:pPr", &[], paragraph),
            Xml::element("w:rPr", &[], text),
        ],
    )
}

/// A4, with the first page's header apart from the others'.
pub(super) fn section(is_rtl: bool) -> Xml {
    let header = |kind: &str, id: &str| Xml::empty("w:headerReference", &[("w:type", kind), ("r:id", id)]);
    let footer = |kind: &str| Xml::empty("w:footerReference", &[("w:type", kind), ("r:id", "rId6")]);
    let mut inner = vec![
        header("default", "rId5"),
        header("first", "rId4"),
        footer("default"),
        footer("first"),
        Xml::empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]),
        Xml::empty(
            "w:pgMar",
            &[
                ("w:top", "1247"),
                ("w:right", "1361"),
                ("w:bottom", "1247"),
                ("w:left", "1361"),
                ("w:header", "567"),
                ("w:footer", "567"),
                ("w:gutter", "0"),
            ],
        ),
        Xml::empty("w:titlePg", &[]),
    ];
    if is_rtl {
        inner.push(Xml::empty("w:bidi", &[]));
    }
    Xml::element("w:sectPr", &[], inner)
}

/// A row of two cells that stays on one page.
pub(super) fn row(height: &str, cells: [Xml; 2]) -> Xml {
    let properties = Xml::element(
        "w:trPr",
        &[],
        [Xml::empty("w:cantSplit", &[]), Xml::empty("w:trHeight", &[("w:val", height), ("w:hRule", "atLeast")])],
    );
    let cell = |inner: Xml| {
        let width = Xml::empty("w:tcW", &[("w:w", "4592"), ("w:type", "dxa")]);
        Xml::element("w:tc", &[], [Xml::element("w:tcPr", &[], [width]), inner])
    };
    Xml::element("w:tr", &[], [properties].into_iter().chain(cells.map(cell)))
}

/// The signature table.
pub(super) fn table(is_rtl: bool, rows: [Xml; 2]) -> Xml {
    let mut properties = Vec::new();
    if is_rtl {
        properties.push(Xml::empty("w:bidiVisual", &[]));
    }
    properties.push(Xml::empty("w:tblW", &[("w:w", "9184"), ("w:type", "dxa")]));
    properties.push(Xml::empty("w:tblLayout", &[("w:type", "fixed")]));
    let column = || Xml::empty("w:gridCol", &[("w:w", "4592")]);
    let grid = Xml::element("w:tblGrid", &[], [column(), column()]);
    Xml::element("w:tbl", &[], [Xml::element("w:tblPr", &[], properties), grid].into_iter().chain(rows))
}
