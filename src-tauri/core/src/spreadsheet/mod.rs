//! Taking over an existing register from a spreadsheet: from a file's cells to the cases they mean.
//!
//! Pure: nothing here writes. `workbook` reads cells within bounds, `layout` finds headers and the kinds of lines,
//! `columns` says what each column is, `dates` and `words` what the cells say, `rows` puts cases together.
//! Whatever cannot be decided is asked, never guessed.

mod columns;
mod error;
mod finding;
mod layout;
mod mapping;
mod numbering;
mod paper;
mod persons;
mod rows;
mod stages;

pub mod dates;
pub mod words;
pub mod workbook;

pub use columns::{Column, Field};
pub use error::SheetError;
pub use finding::Finding;
pub use mapping::{DateOrder, Mapping, SheetAnswers};
pub use paper::Holding;
pub use persons::TakenPerson;
pub use rows::{Context, Reading, RowResult, TakenCase, TakenMeasure, TakenRow, read_rows};
pub use stages::TakenStep;
