//! Taking over an old register: what was read, what would become of each line, what became of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One column of the file, and the field it fills.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MappingColumn {
    pub header: String,
    /// A field of [`crate::spreadsheet::Field`]; without one the cells stay with the line of the old register only.
    pub field: Option<String>,
}

/// What a person said of the columns of a file, and of all its lines.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct MappingView {
    pub columns: Vec<MappingColumn>,
    /// `incoming` or `outgoing`, where neither a column nor the name of the sheet says it.
    pub direction: Option<String>,
    /// The family of all lines, where neither a column nor the name of the sheet says it.
    pub family: Option<String>,
    /// `day-first` or `month-first`, for all date columns.
    pub date_order: Option<String>,
}

/// A column with what it was taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TakeOverColumn {
    /// As it stands; `#2` after the second of the same name in a sheet.
    pub header: String,
    pub field: Option<String>,
    /// A person said so, or header and cells agree.
    pub sure: bool,
    /// The first few different cells, as they stand.
    pub samples: Vec<String>,
}

/// What becomes of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TakeOverResult {
    /// A case; all that was read is certain.
    Taken,
    /// A case; something in it is open, with a question.
    Doubtful,
    /// No case, with why; its cells are kept.
    Refused,
    /// No case was meant, or it is here already: a title, a sum, the same line once more.
    Skipped,
}

/// What kind of line it is, closer than its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TakeOverLine {
    /// A case that is not in the register.
    New,
    /// A case whose take-over was undone.
    BroughtBack,
    /// A case that is in the register, word for word.
    Known,
    /// A case that is in the register, told by other words or under a number that another case has.
    InTheWay,
    /// A line that cannot be read as a case.
    Unread,
    /// The same as a line above.
    Repeated,
    /// More of the case above.
    Continued,
    /// A title, a month, a sum, a header.
    NoCase,
    /// A case that came with a take-over which has been undone.
    Undone,
    /// A case of an undone take-over that stays: somebody has worked on it since.
    Kept,
}

/// One line of the old register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TakeOverRow {
    pub sheet: String,
    /// As the spreadsheet program numbers it.
    pub line: u32,
    /// Filled cells, as they stand.
    pub cells: Vec<String>,
    pub result: TakeOverResult,
    pub what: TakeOverLine,
    /// Number the case has or would have.
    pub reference: Option<String>,
    /// Questions, reasons and remarks, in words.
    pub why: Vec<String>,
}

/// A whole take-over: planned, done or undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TakeOverReport {
    /// Names the take-over for undoing it; none for a plan, and where nothing was new.
    pub take_over: Option<String>,
    pub file_name: String,
    pub columns: Vec<TakeOverColumn>,
    pub rows: Vec<TakeOverRow>,
    pub taken: u32,
    pub doubtful: u32,
    pub refused: u32,
    pub skipped: u32,
    /// What a person has to decide, in words; nothing can be taken over before the first `faults` are settled.
    pub questions: Vec<String>,
    pub faults: u32,
    /// How the file was read, in words: its encoding, macros that were not opened, the mapping that was used again.
    pub remarks: Vec<String>,
    /// The mapping as a file, guesses written out; it is kept with the take-over.
    pub mapping: String,
}

/// A take-over of this register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TakeOverView {
    pub id: String,
    pub file_name: String,
    /// UTC milliseconds.
    #[ts(type = "number")]
    pub at: i64,
    /// Cases that came with it.
    pub cases: u32,
    /// All of it is here; else it was interrupted: taking the same file over again goes on with it.
    pub finished: bool,
    pub undone_on: Option<String>,
    pub undone_reason: Option<String>,
}
