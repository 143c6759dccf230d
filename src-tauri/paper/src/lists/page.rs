//! The list as a page: the data of `list.typ`. Whatever can be decided for a value once is decided here, so that the
//! template is cheap: 1,500 rows are some ten thousand values.

use std::borrow::Cow;

use comity_core::text::{Arg, Digits, Texts, strip_bidi_controls};
use serde::Serialize;

use super::widths::{PADDING, SIZE, UPRIGHT, is_landscape, widths};
use super::words::Words;
use super::{ColumnKind, ListGroup, ListPaper};
use crate::direction::{first_strong, runs};
use crate::error::PrintError;
use crate::fit::{clipped, text_width};
use crate::page::{Document, Labelled, Para, Run, first_filled, language, property};
use crate::pdf::{Pdf, print};
use crate::sheet::{Cell, Direction, Isolate, Pair};
use crate::text::{Printable, code_list};
use crate::world::Template;
use crate::writer::Writer;

/// Lines of a row that is still kept on one page.
const HIGHEST_ROW: f64 = 22.0;
/// Begins a line that reads in the direction of its own words, whatever its column holds.
const FIRST_STRONG: char = '\u{2068}';

#[derive(Serialize)]
struct Page {
    lang: String,
    region: Option<String>,
    dir: Direction,
    landscape: bool,
    marking: Option<Para>,
    office: Vec<Para>,
    title: Para,
    subtitles: Vec<Para>,
    columns: Vec<PageColumn>,
    /// No row is so high that it would not fit on a page: none is split over two.
    keep_rows: bool,
    groups: Vec<PageGroup>,
    footnotes: Vec<Para>,
    note: Option<Para>,
    running_title: Para,
    printed: Para,
    fingerprint: Labelled,
    page_of_pages: Para,
    document: Document,
}

#[derive(Serialize)]
struct PageColumn {
    heading: Para,
    points: f64,
    /// Figures stand at the end of their column.
    end: bool,
}

#[derive(Serialize)]
struct PageGroup {
    heading: Option<Para>,
    /// Row after row.
    cells: Vec<PageCell>,
    totals: Vec<PageCell>,
    notes: Vec<Para>,
}

/// A value, as cheap as it allows.
#[derive(Serialize)]
#[serde(untagged)]
enum PageCell {
    /// Latin text on a left-to-right page, or figures without an order of their own.
    Plain(String),
    /// Left-to-right text on a right-to-left page.
    Left { t: String },
    /// Anything else.
    Worded { p: Para },
    /// Lines that each read in a direction of their own.
    Lines { l: Vec<Para> },
}

/// Prints a list.
pub(super) fn pdf(list: &ListPaper) -> Result<Pdf, PrintError> {
    print(Template::List, list.setting.printed_at, |printable| Ok(serde_json::to_vec(&prepare(list, printable))?))
}

/// The list as it stands on paper: columns that stand below others share their cells.
fn on_paper(list: &ListPaper) -> Cow<'_, ListPaper> {
    if !list.columns.iter().skip(1).any(|column| column.below) {
        return Cow::Borrowed(list);
    }
    let words = Words(list.setting.texts());
    let mut paper = list.clone();
    paper.columns = Vec::with_capacity(list.columns.len());
    for column in &list.columns {
        match paper.columns.last_mut() {
            Some(_) if column.named => {}
            Some(above) if column.below => above.label = format!("{}\n{}", above.label, column.label),
            _ => paper.columns.push(column.clone()),
        }
    }
    for row in paper.groups.iter_mut().flat_map(|group| group.rows.iter_mut().chain(&mut group.totals)) {
        let mut cells: Vec<String> = Vec::with_capacity(paper.columns.len());
        for (at, value) in std::mem::take(row).into_iter().enumerate() {
            let column = list.columns.get(at);
            let below = column.is_some_and(|column| column.below);
            let value = match column.filter(|column| column.named && !value.is_empty()) {
                Some(column) => format!("{FIRST_STRONG}{}", words.named(&column.label, &value.replace('\n', " "))),
                None => value,
            };
            match cells.last_mut().filter(|_| below) {
                Some(above) if above.is_empty() => *above = value,
                Some(above) if !value.is_empty() => *above = format!("{above}\n{value}"),
                Some(_) => {}
                None => cells.push(value),
            }
        }
        *row = cells;
    }
    Cow::Owned(paper)
}

fn prepare(list: &ListPaper, printable: &mut Printable) -> Page {
    let list = on_paper(list);
    let list = list.as_ref();
    let setting = &list.setting;
    let texts = setting.texts();
    let dir = setting.direction();
    let (lang, region) = language(setting.language.code());
    let columns = list.columns.len();
    let widths = widths(list);
    let mut writer = Writer { dir, printable };
    // An accessible document needs a title, whatever was left empty.
    let title = first_filled(&[&list.title, &setting.authority]);
    let printed = printed_by(list, &texts);
    let page_of_pages =
        texts.with("print-page-of-pages", &[("page", Arg::Text("{page}")), ("pages", Arg::Text("{pages}"))]);
    let marking = setting.training.then(|| writer.words(&texts.get("print-training")));
    let office = Cell::typed(&setting.authority).strong().with_line(Cell::words(&setting.state));
    let groups = list.groups.iter().map(|group| grouped(group, list, &widths, &mut writer)).collect();
    let mut page = Page {
        lang,
        region,
        dir,
        landscape: is_landscape(list),
        marking,
        office: writer.cell(&office),
        title: writer.words(title),
        subtitles: list.subtitles.iter().map(|line| writer.words(line)).collect(),
        columns: list
            .columns
            .iter()
            .zip(&widths)
            .map(|(column, points)| PageColumn {
                heading: writer.words(&column.label),
                points: *points,
                end: column.kind == ColumnKind::Number,
            })
            .collect(),
        keep_rows: are_low(list, &widths),
        groups,
        footnotes: list.footnotes.iter().map(|line| writer.words(line)).collect(),
        note: None,
        running_title: writer.words(&clipped(title)),
        printed: writer.words(&clipped(&printed)),
        fingerprint: writer.running_pair(&Pair::new(texts.get("print-journal-head"), Cell::ltr(&setting.head))),
        page_of_pages: writer.words(&strip_bidi_controls(&page_of_pages)),
        document: Document {
            title: property(title),
            author: property(&setting.authority),
            keywords: vec![property(title)],
        },
    };
    if columns == 0 {
        // A table needs a column; an empty list still says that it is empty.
        page.columns.push(PageColumn { heading: writer.words("–"), points: UPRIGHT, end: false });
    }
    if !writer.printable.replaced().is_empty() {
        let codes = code_list(writer.printable.replaced());
        page.note = Some(writer.words(&texts.with("print-missing-characters", &[("characters", Arg::Ltr(&codes))])));
    }
    page
}

/// When, by whom and where it was printed, as one line.
pub(super) fn printed_by(list: &ListPaper, texts: &Texts) -> String {
    let setting = &list.setting;
    texts.with(
        "print-printed",
        &[
            ("at", Arg::Text(&setting.printed_at_words)),
            ("who", Arg::Text(&setting.staff)),
            ("desk", Arg::Text(&setting.desk)),
        ],
    )
}

fn grouped(group: &ListGroup, list: &ListPaper, widths: &[f64], writer: &mut Writer) -> PageGroup {
    let digits = list.setting.digits;
    let mut rows = |rows: &[Vec<String>]| {
        let mut cells = Vec::with_capacity(rows.len() * list.columns.len());
        for row in rows {
            for (at, column) in list.columns.iter().enumerate() {
                let value = row.get(at).map_or("", String::as_str);
                let width = widths.get(at).copied().unwrap_or(UPRIGHT);
                cells.push(cell(value, column.kind, digits, width - PADDING, writer));
            }
        }
        cells
    };
    let cells = rows(&group.rows);
    let totals = rows(&group.totals);
    PageGroup {
        heading: group.heading.as_deref().map(|heading| writer.words(heading)),
        cells,
        totals,
        notes: group.notes.iter().map(|note| writer.words(note)).collect(),
    }
}

fn cell(value: &str, kind: ColumnKind, digits: Digits, width: f64, writer: &mut Writer) -> PageCell {
    let isolate = match kind {
        ColumnKind::Text => Isolate::FirstStrong,
        ColumnKind::Number if value.parse::<i64>().is_ok() => {
            let figures = digits.apply(value);
            // A sign would change sides among right-to-left words.
            return if value.starts_with('-') { PageCell::Left { t: figures } } else { PageCell::Plain(figures) };
        }
        ColumnKind::Number => Isolate::FirstStrong,
        ColumnKind::Date | ColumnKind::Reference => Isolate::Ltr,
    };
    if value.contains(FIRST_STRONG) {
        let line = |line: &str| match line.strip_prefix(FIRST_STRONG) {
            Some(named) => worded(&writer.printable.text(named), Isolate::FirstStrong, width, writer.dir),
            None => worded(&writer.printable.text(line), isolate, width, writer.dir),
        };
        return PageCell::Lines { l: value.split('\n').map(line).collect() };
    }
    let text = writer.printable.text(value);
    let is_plain = !text.chars().any(is_arabic);
    if text.contains('\n') && !(is_plain && writer.dir == Direction::Ltr) {
        return PageCell::Lines { l: text.split('\n').map(|line| worded(line, isolate, width, writer.dir)).collect() };
    }
    if !is_plain || words_too_wide(&text, width) || (isolate == Isolate::Ltr && breaks_badly(&text)) {
        return PageCell::Worded { p: worded(&text, isolate, width, writer.dir) };
    }
    if writer.dir == Direction::Rtl { PageCell::Left { t: text } } else { PageCell::Plain(text) }
}

/// A printable value as runs.
fn worded(text: &str, isolate: Isolate, width: f64, page: Direction) -> Para {
    let is_ltr = isolate == Isolate::Ltr;
    let dir = if is_ltr { Direction::Ltr } else { first_strong(text) };
    let long = words_too_wide(text, width) || (is_ltr && breaks_badly(text));
    let runs = runs(text, isolate, page).into_iter().map(|run| Run::new(run.text, run.isolated, page)).collect();
    Para { dir, strong: false, keep: is_ltr, long, runs }
}

/// A reference among other words could end a line at its hyphen, and a copied text would lose the hyphen.
fn breaks_badly(text: &str) -> bool {
    text.contains('-') && text.contains(char::is_whitespace)
}

fn words_too_wide(text: &str, width: f64) -> bool {
    // Twice the letters of the widest face fit: no need to measure.
    if text.len() as f64 * SIZE < width {
        return false;
    }
    text.split_whitespace().any(|word| word.len() > 4 && text_width(word, SIZE) > width)
}

/// Whether every row is low enough to be kept on one page.
fn are_low(list: &ListPaper, widths: &[f64]) -> bool {
    let is_low = |(value, width): (&String, &f64)| {
        // Guessed widths are upper bounds; a line that ends early costs up to a word.
        let lines =
            value.split('\n').map(|line| (text_width(line, SIZE) / (width - PADDING).max(SIZE)).ceil() * 1.3 + 1.0);
        lines.sum::<f64>() <= HIGHEST_ROW
    };
    let rows = list.groups.iter().flat_map(|group| group.rows.iter().chain(&group.totals));
    rows.into_iter().all(|row| row.iter().zip(widths).all(is_low))
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}
