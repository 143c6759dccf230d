//! A list as it is asked for by name: read from the register, worded, and made into a file.

use std::path::Path;

use comity_core::casework::views::{AuditQuery, CaseQuery, FiguresQuery, MailBookQuery, RegisterBookQuery};
use comity_core::casework::{
    CaseworkError, audit, audit_heads, cases_for_disposal, every_date, every_file_out, hand_over_report,
    hand_over_report_of, list_cases, mail_book as read_mail_book, void_numbers, whole_audit,
};
use comity_core::error::{Explain, Report, Weight};
use comity_core::ids::RowId;
use comity_core::register::{Register, Right};
use comity_core::statistics::{self, StatisticsError};
use comity_core::text::{Arg, Language, format_instant, strip_bidi_controls};
use serde::Deserialize;
use serde_json::{Value, json};

use super::audit::MOST_LINES;
use super::words::Words;
use super::{
    AuditPaper, CaseColumn, ListPaper, MailColumn, audit_list, case_list, disposal_list, files_out_list,
    hand_over_list, mail_book, register_book, today_list, void_number_list, yearly_table,
};
use crate::error::PrintError;
use crate::setting::PaperSetting;

/// Which list, and what of it: the query of its own view. Pages of a view do not matter here; a list leaves whole.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "list", content = "query", rename_all = "snake_case")]
pub enum ListQuery {
    /// The Cases view.
    Cases(CaseQuery),
    /// Every open date of the office, or one's own.
    Today {
        /// Only one's own.
        #[serde(default)]
        mine: bool,
    },
    /// A mail book, the letters without a case, or those for signature.
    MailBook(MailBookQuery),
    /// The register book of a year.
    RegisterBook(RegisterBookQuery),
    /// The yearly table.
    Figures(FiguresQuery),
    /// Paper files out of their place.
    FilesOut {
        /// For more than so many days.
        over_days: i32,
    },
    /// Numbers declared void.
    VoidNumbers {},
    /// What whoever takes an officer's open files over must know.
    HandOver {
        /// Whose files they are, or were.
        officer: String,
        /// The files that have just been handed over; left out: those that are the officer's now.
        #[serde(default)]
        cases: Option<Vec<String>>,
    },
    /// Closed cases whose time of keeping has passed.
    ForDisposal {},
    /// Who did what when.
    Audit(AuditQuery),
}

impl ListQuery {
    /// Reads what the window or a script asks for: the list's name and its query.
    pub fn read(list: &str, query: Value) -> Result<Self, ListError> {
        serde_json::from_value(json!({ "list": list, "query": query })).map_err(|_| ListError::Unknown("list"))
    }

    /// The list's name, as it is asked for and as it is noted when it leaves.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Cases(_) => "cases",
            Self::Today { .. } => "today",
            Self::MailBook(_) => "mail_book",
            Self::RegisterBook(_) => "register_book",
            Self::Figures(_) => "figures",
            Self::FilesOut { .. } => "files_out",
            Self::VoidNumbers {} => "void_numbers",
            Self::HandOver { .. } => "hand_over",
            Self::ForDisposal {} => "for_disposal",
            Self::Audit(_) => "audit",
        }
    }
}

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFormat {
    /// For paper and archive.
    Pdf,
    /// Workbook of Excel.
    Xlsx,
    /// Spreadsheet of LibreOffice.
    Ods,
    /// Plain values.
    Csv,
}

impl FileFormat {
    const ALL: [Self; 4] = [Self::Pdf, Self::Xlsx, Self::Ods, Self::Csv];

    /// The ending of its files, and its name in the window.
    pub fn code(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Csv => "csv",
        }
    }

    /// The format of a name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }

    /// The format a file's name ends in.
    pub fn of_file(path: &Path) -> Option<Self> {
        path.extension()?.to_str().and_then(|ending| Self::from_code(&ending.to_ascii_lowercase()))
    }
}

/// A file that was made and not yet written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeFile {
    /// A name to offer: what it is and the day, in words that every file system takes.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Why no list was made.
#[derive(Debug, thiserror::Error)]
pub enum ListError {
    /// The cases or letters could not be read.
    #[error(transparent)]
    Casework(#[from] CaseworkError),
    /// The figures could not be counted.
    #[error(transparent)]
    Figures(#[from] StatisticsError),
    /// No such list, column or format.
    #[error("unknown {0}")]
    Unknown(&'static str),
    /// The page or the file could not be made: a fault of the program.
    #[error(transparent)]
    Print(#[from] PrintError),
}

impl Explain for ListError {
    fn explain(&self) -> Report {
        match self {
            Self::Casework(error) => error.explain(),
            Self::Figures(error) => error.explain(),
            Self::Unknown(field) => Report::new("unknown-field", Weight::Usage).with("field", *field).at(*field),
            Self::Print(_) => Report::new("print-failed", Weight::Failed),
        }
    }
}

/// A list as a file. `columns` are those of the Cases view or of the letters, by name and in order; none means the usual
/// ones. The other lists have columns of their own, the same on the screen.
pub fn list_file(
    register: &Register,
    language: Language,
    asked: &ListQuery,
    columns: &[String],
    format: FileFormat,
) -> Result<MadeFile, ListError> {
    let right = if matches!(asked, ListQuery::Audit(_)) { Right::PrintAudit } else { Right::SaveLists };
    register.allow(right).map_err(CaseworkError::from)?;
    let list = list_paper(register, language, asked, columns)?;
    let today = register.today().map_err(CaseworkError::from)?;
    let name = file_name(&format!("{} {today}", list.title), format.code());
    Ok(MadeFile { name, bytes: list.file(format)? })
}

/// What a list of cases is narrowed to, in words; the state of the cases first.
pub fn case_filters(register: &Register, language: Language, query: &CaseQuery) -> Result<Vec<String>, ListError> {
    let words = Words(PaperSetting::of(register, language)?.texts());
    Ok([vec![words.cases_title(query)], words.filters(query)].concat())
}

/// A list of the register, worded and whole.
pub fn list_paper(
    register: &Register,
    language: Language,
    asked: &ListQuery,
    columns: &[String],
) -> Result<ListPaper, ListError> {
    let setting = PaperSetting::of(register, language)?;
    Ok(match asked {
        ListQuery::Cases(query) => {
            let columns = case_columns(columns, query)?;
            let page = list_cases(register, &CaseQuery { offset: 0, limit: None, ..query.clone() })?;
            let words = Words(setting.texts());
            let mut subtitles = words.filters(query);
            if page.partial {
                subtitles.push(words.0.get("print-list-partial"));
            }
            case_list(setting, &words.cases_title(query), subtitles, &columns, &page.cases)
        }
        ListQuery::Today { mine } => today_list(setting, &every_date(register, *mine)?),
        ListQuery::MailBook(query) => {
            let whole = MailBookQuery { offset: 0, limit: None, ..query.clone() };
            mail_book(setting, &whole, &mail_columns(columns, &whole)?, &read_mail_book(register, &whole)?.letters)
        }
        ListQuery::RegisterBook(query) => {
            let direction = query.direction.as_deref().map(str::trim).filter(|direction| !direction.is_empty());
            register_book(setting, query.year, direction, &statistics::register_book(register, query)?)
        }
        ListQuery::Figures(query) => yearly_table(setting, &statistics::figures(register, query)?),
        ListQuery::FilesOut { over_days } => {
            files_out_list(setting, *over_days, &every_file_out(register, *over_days)?)
        }
        ListQuery::VoidNumbers {} => void_number_list(setting, &void_numbers(register)?),
        ListQuery::HandOver { officer, cases: None } => hand_over_list(setting, &hand_over_report(register, officer)?),
        ListQuery::HandOver { officer, cases: Some(cases) } => {
            let rows: Option<Vec<RowId>> = cases.iter().map(|case| RowId::from_token(case)).collect();
            let rows = rows.ok_or(ListError::Unknown("cases"))?;
            hand_over_list(setting, &hand_over_report_of(register, officer, &rows)?)
        }
        ListQuery::ForDisposal {} => disposal_list(setting, &cases_for_disposal(register)?),
        ListQuery::Audit(query) => audit_paper(setting, register, query)?,
    })
}

fn audit_paper(setting: PaperSetting, register: &Register, query: &AuditQuery) -> Result<ListPaper, ListError> {
    let texts = setting.texts();
    let (lines, is_cut) = whole_audit(register, query, &texts, MOST_LINES)?;
    let doubts = audit(register, &AuditQuery::default(), &texts)?.doubts;
    let zone = register.settings().map_err(CaseworkError::from)?.time_zone;
    let times: Vec<String> = lines.iter().map(|line| format_instant(line.at, zone, &texts)).collect();
    let heads = audit_heads(register)?;
    let paper = AuditPaper { query, lines: &lines, is_cut, heads: &heads, doubts: &doubts, times: &times };
    Ok(audit_list(setting, &paper))
}

fn mail_columns(names: &[String], asked: &MailBookQuery) -> Result<Vec<MailColumn>, ListError> {
    if names.is_empty() {
        return Ok(MailColumn::usual(asked));
    }
    names.iter().map(|name| MailColumn::named(name).ok_or(ListError::Unknown("columns"))).collect()
}

fn case_columns(names: &[String], asked: &CaseQuery) -> Result<Vec<CaseColumn>, ListError> {
    if names.is_empty() {
        let mut usual = CaseColumn::usual();
        // A list that is about waiting or about rest says how long.
        match asked.state.as_deref() {
            Some("waiting_for_others" | "waiting_for_us") => usual.push(CaseColumn::Waiting),
            Some("no_activity") => usual.extend([CaseColumn::Waiting, CaseColumn::Moved]),
            _ => {}
        }
        return Ok(usual);
    }
    names.iter().map(|name| CaseColumn::named(name).ok_or(ListError::Unknown("columns"))).collect()
}

/// A file name made of words: what no file system takes becomes a dash, and long titles are cut.
pub(crate) fn file_name(words: &str, ending: &str) -> String {
    const LONGEST: usize = 90;
    let plain: String = strip_bidi_controls(words)
        .chars()
        .map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { '-' } else { c })
        .take(LONGEST)
        .collect();
    let plain = plain.trim_matches(|c: char| c.is_whitespace() || c == '.');
    format!("{}.{ending}", if plain.is_empty() { "comity" } else { plain })
}

impl Words {
    fn cases_title(&self, query: &CaseQuery) -> String {
        let state = query.state.as_deref().filter(|state| !state.is_empty());
        state.and_then(|state| self.0.find(&format!("print-cases-{state}"), &[])).unwrap_or_else(|| {
            let status = state.and_then(|state| self.0.find(&format!("status-{state}"), &[]));
            let cases = self.0.get("print-cases");
            status.map_or(cases.clone(), |status| {
                self.plain("print-field-and-value", &[("field", Arg::Text(&cases)), ("value", Arg::Text(&status))])
            })
        })
    }

    fn filter(&self, label: &str, value: &str) -> String {
        let label = self.0.get(label);
        self.0.with("print-field-and-value", &[("field", Arg::Text(&label)), ("value", Arg::Text(value))])
    }

    fn record(&self, record: &str) -> String {
        let several = self.0.find(&format!("cases-record-{record}"), &[]);
        several.unwrap_or_else(|| self.code("record", record))
    }

    /// What the list was narrowed to, one filter a line.
    fn filters(&self, query: &CaseQuery) -> Vec<String> {
        let given = |value: &Option<String>| value.clone().filter(|value| !value.trim().is_empty());
        [
            given(&query.text).map(|text| self.filter("print-list-search", &text)),
            given(&query.direction).map(|code| self.filter("print-direction", &self.code("direction", &code))),
            given(&query.family).map(|code| self.filter("print-family", &self.code("family", &code))),
            given(&query.partner).map(|code| self.filter("print-partner", &self.code("country", &code))),
            given(&query.officer).map(|officer| self.filter("print-officer", &officer)),
            given(&query.record).map(|record| self.filter("field-record", &self.record(&record))),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_by_name_with_the_query_of_their_view() {
        let read = |list: &str, query: Value| ListQuery::read(list, query);
        assert!(
            matches!(read("cases", json!({"state": "open", "limit": 50})), Ok(ListQuery::Cases(query)) if query.limit == Some(50))
        );
        assert!(matches!(read("files_out", json!({"over_days": 14})), Ok(ListQuery::FilesOut { over_days: 14 })));
        assert!(matches!(read("void_numbers", json!({})), Ok(ListQuery::VoidNumbers {})));
        assert!(matches!(
            read("register_book", json!({"year": 2026, "direction": "incoming"})),
            Ok(ListQuery::RegisterBook(_))
        ));
        assert!(matches!(read("persons", json!({})), Err(ListError::Unknown("list"))));
        assert!(matches!(read("files_out", json!({"over_days": "soon"})), Err(ListError::Unknown("list"))));
    }

    #[test]
    fn file_names_are_taken_everywhere() {
        assert_eq!(
            file_name("Register book \u{2066}2026\u{2069} – a/b: \"c\"", "pdf"),
            "Register book 2026 – a-b- -c-.pdf"
        );
        assert_eq!(file_name(" .. ", "csv"), "comity.csv");
        assert!(file_name(&"ق".repeat(300), "pdf").len() < 255);
    }
}
