//! Printed pages. A [`Sheet`] of already worded, already formatted values goes in; an A4 PDF that is both archival
//! (PDF/A-2a) and accessible (PDF/UA-1) comes out. Nothing here knows a case, a law or a clock.

mod direction;
mod error;
mod fit;
mod fonts;
mod page;
mod pdf;
mod sheet;
mod summary;
mod text;
mod world;
mod writer;

pub use error::PrintError;
pub use pdf::{Pdf, render};
pub use sheet::{Body, Cell, Column, Direction, Footer, Isolate, Pair, Properties, Row, Section, Sheet, Table, Width};
pub use summary::{CaseWords, SummaryError, case_sheet, case_summary};
