//! What leaves on paper or for an office program. Values that are already worded and formatted go in: a [`Sheet`] (case
//! summary, duty sheet), a [`ListPaper`] (lists, books, tables), a [`LetterPaper`]. Out comes an A4 PDF that is both
//! archival (PDF/A-2a) and accessible (PDF/UA-1), or a workbook, CSV or DOCX. Nothing here knows a law or a clock.

mod container;
mod direction;
mod duty;
mod ends;
mod error;
mod export;
mod fit;
mod fonts;
mod import_report;
mod letters;
mod lists;
mod page;
mod pdf;
mod recovery_sheet;
mod setting;
mod sheet;
mod summary;
mod text;
mod world;
mod writer;
mod xml;

pub use duty::{DutyClock, DutyDate, DutyLine, DutyPaper, duty_sheet};
pub use error::PrintError;
pub use import_report::{import_report, import_report_pdf};
pub use letters::{
    LetterCatalogue, LetterDecision, LetterDraft, LetterError, LetterFacts, LetterFormat, LetterItem, LetterLanguage,
    LetterMeasure, LetterPaper, LetterPreview, LetterReading, PreparedLetter, RefusedFile, RefusedReason, Signatory,
};
pub use lists::{
    CaseColumn, ColumnKind, FileFormat, ListColumn, ListError, ListGroup, ListPaper, ListQuery, MadeFile, MailColumn,
    case_filters, case_list, files_out_list, list_file, list_paper, mail_book, register_book, today_list,
    void_number_list, yearly_table,
};
pub use pdf::{Pdf, render};
pub use recovery_sheet::recovery_sheet;
pub use setting::PaperSetting;
pub use sheet::{
    Blank, Body, Cell, Column, Direction, Footer, Isolate, Pair, Properties, Row, Section, Sheet, Table, Width,
};
pub use summary::{Audience, CaseWords, SummaryError, case_sheet, case_sheet_for, case_summary, case_summary_for};
