//! Lists out: any list of the register as a printed book, a workbook or plain values.
//!
//! One [`ListPaper`] gives all four forms, so that what is printed and what is exported say the same. What leaves for a
//! spreadsheet cannot act there: see `export`.

mod asked;
mod audit;
mod cases;
mod csv;
mod disposal;
mod figures;
mod files;
mod hand_over;
mod mail;
mod ods;
mod page;
mod register_book;
mod values;
mod widths;
mod words;
mod xlsx;

use comity_core::text::{Arg, strip_bidi_controls};

use crate::error::PrintError;
use crate::pdf::Pdf;
use crate::setting::PaperSetting;

pub(crate) use asked::file_name;
pub use asked::{FileFormat, ListError, ListQuery, MadeFile, case_filters, list_file, list_paper};
pub use audit::{AuditPaper, audit_list};
pub use cases::{CaseColumn, case_list, today_list};
pub use disposal::disposal_list;
pub use figures::yearly_table;
pub use files::{files_out_list, void_number_list};
pub use hand_over::hand_over_list;
pub use mail::{MailColumn, mail_book};
pub use register_book::register_book;

/// A list about to leave: worded headings, values as the register holds them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPaper {
    /// Office, language, who prints.
    pub setting: PaperSetting,
    /// What the list is: "Register book 2026, incoming".
    pub title: String,
    /// Worded lines under the title: period, filters, counting unit.
    pub subtitles: Vec<String>,
    /// The columns, in reading order.
    pub columns: Vec<ListColumn>,
    /// The rows, in groups; a list without groups is one group without a heading.
    pub groups: Vec<ListGroup>,
    /// Heading of the column that holds the group's heading in a workbook; needed only where groups have headings.
    pub group_label: String,
    /// Lines under the list: what was counted, what breaks the balance.
    pub footnotes: Vec<String>,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListColumn {
    /// The heading, in the page's language.
    pub label: String,
    /// How its values are read, aligned and typed.
    pub kind: ColumnKind,
    /// Width compared with the other columns: 1 is narrow (a number), 2 a date, 3 a reference, 6 a subject.
    pub weight: u8,
    /// On paper it stands below the column before it, in the same cell. A spreadsheet has it as a column of its own.
    pub below: bool,
    /// On paper each of its values says what it is: several days below each other would look alike.
    pub named: bool,
}

/// What the values of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words and typed text; each value takes the direction of its own first letter.
    Text,
    /// ISO dates that may stop at the month or the year. Full ones become dates of the workbook.
    Date,
    /// Whole numbers, printed in the office's digits, typed in the workbook. What is no number stays text.
    Number,
    /// References, telephone numbers, file names: always from the left.
    Reference,
}

/// Rows that belong together: a day of the mail book, a direction of the yearly table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListGroup {
    /// The heading; `None` in a list without groups.
    pub heading: Option<String>,
    /// One value per column; missing ones are empty. Several lines are separated by `\n`.
    pub rows: Vec<Vec<String>>,
    /// Rows in bold at the end of the group.
    pub totals: Vec<Vec<String>>,
    /// Lines under the group, over the whole width.
    pub notes: Vec<String>,
}

impl ListColumn {
    /// A column.
    pub fn new(label: impl Into<String>, kind: ColumnKind, weight: u8) -> Self {
        Self { label: label.into(), kind, weight, below: false, named: false }
    }

    /// The same column, on paper below the one before it.
    #[must_use]
    pub fn below(mut self) -> Self {
        self.below = true;
        self
    }

    /// The same column, on paper below the one before it, each value with the heading before it.
    #[must_use]
    pub fn named(mut self) -> Self {
        self.named = true;
        self.below()
    }
}

impl ListPaper {
    /// A plain list: one group, no heading.
    pub fn plain(
        setting: PaperSetting,
        title: impl Into<String>,
        columns: Vec<ListColumn>,
        rows: Vec<Vec<String>>,
    ) -> Self {
        Self {
            setting,
            title: title.into(),
            subtitles: Vec::new(),
            columns,
            groups: vec![ListGroup { rows, ..ListGroup::default() }],
            group_label: String::new(),
            footnotes: Vec::new(),
        }
    }

    /// The list in one of its forms.
    pub fn file(&self, format: FileFormat) -> Result<Vec<u8>, PrintError> {
        match format {
            FileFormat::Pdf => Ok(self.pdf()?.bytes),
            FileFormat::Xlsx => self.xlsx(),
            FileFormat::Ods => self.ods(),
            FileFormat::Csv => self.csv(),
        }
    }

    /// The printed list: an archival and accessible PDF.
    pub fn pdf(&self) -> Result<Pdf, PrintError> {
        page::pdf(self)
    }

    /// The list as a workbook (XLSX).
    pub fn xlsx(&self) -> Result<Vec<u8>, PrintError> {
        xlsx::xlsx(self)
    }

    /// The list as an OpenDocument spreadsheet (ODS).
    pub fn ods(&self) -> Result<Vec<u8>, PrintError> {
        ods::ods(self)
    }

    /// The list's values as CSV. Title, footnotes and office stand in the other forms only: here every line is a row.
    pub fn csv(&self) -> Result<Vec<u8>, PrintError> {
        csv::csv(self)
    }
}

/// What a workbook's second sheet says about the list: label and words.
fn about(list: &ListPaper, cut: usize) -> Vec<(String, String)> {
    let setting = &list.setting;
    let texts = setting.texts();
    let mut lines = vec![(texts.get("print-about-list"), list.title.clone())];
    let more = |text: &String| (String::new(), text.clone());
    lines.extend(list.subtitles.iter().map(more));
    lines.extend(list.footnotes.iter().map(more));
    if setting.training {
        lines.push((String::new(), texts.get("print-training")));
    }
    lines.push((texts.get("print-about-office"), setting.authority.clone()));
    lines.push((String::new(), setting.state.clone()));
    let exported = [
        ("at", Arg::Text(&setting.printed_at_words)),
        ("who", Arg::Text(&setting.staff)),
        ("desk", Arg::Text(&setting.desk)),
    ];
    lines.push((texts.get("print-about-made"), texts.with("print-exported", &exported)));
    lines.push((texts.get("print-journal-head"), setting.head.clone()));
    lines.push((texts.get("print-about-safety"), texts.get("print-about-formulas")));
    if cut > 0 {
        let count = Arg::Number(i64::try_from(cut).unwrap_or(i64::MAX));
        lines.push((String::new(), texts.with("print-values-cut", &[("count", count)])));
    }
    lines.retain(|(label, words)| !label.is_empty() || !words.is_empty());
    lines.into_iter().map(|(label, words)| (strip_bidi_controls(&label), crate::export::cleaned(&words))).collect()
}

/// A name that every spreadsheet accepts for a sheet.
fn tab_name(name: &str) -> String {
    const LONGEST: usize = 31;
    let name: String = name.chars().filter(|c| !c.is_control() && !"[]:*?/\\'".contains(*c)).take(LONGEST).collect();
    if name.trim().is_empty() { "1".into() } else { name.trim().to_owned() }
}
