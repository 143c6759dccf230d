//! What a screen, a print or a script reads: plain values, ready to serialise.
//!
//! Codes (`family`, `stage`, `channel` …) are named by the law files and worded by the locale files.
//! Dates are ISO 8601 and may stop at the month or the year; instants are UTC milliseconds.
//! A `seen` token says which writes a reader saw; whoever edits the field hands it back unread.

mod ageing;
mod audit;
mod backup;
mod case;
mod choices;
mod companions;
mod directory;
mod files;
mod gates;
mod history;
mod import_report;
mod inert;
mod letters;
mod lists;
mod new;
mod office;
mod persons;
mod recovery;
mod sign_offs;
mod staff;
mod taking_over;
mod worked_out;
mod working;

use std::collections::BTreeMap;

pub use ageing::*;
pub use audit::*;
pub use backup::*;
pub use case::*;
pub use choices::*;
pub use companions::*;
pub use directory::*;
pub use files::*;
pub use gates::*;
pub use history::*;
pub use import_report::*;
pub use inert::*;
pub use letters::*;
pub use lists::*;
pub use new::*;
pub use office::*;
pub use persons::*;
pub use recovery::*;
pub use sign_offs::*;
pub use staff::*;
pub use taking_over::*;
pub use worked_out::*;
pub use working::*;

pub use crate::exchange::views::{
    BundleCase, BundleReport, BundleWritten, CardView, DeskView, ExchangeView, ExpungingView, FolderFile, FolderTurn,
    FolderView, MissingView, PeerView, ReceivedBundle, RevokedView, SentBundle, WrittenFile,
};
pub use crate::statistics::views::{
    BreakingCase, CompanionRow, Days, DurationRow, FactCount, FactCounts, Figures, FiguresQuery, FiguresRow,
    OutcomeCount, RegisterBookLine, RegisterBookQuery,
};

/// Field name → token of the writes behind the value that was read.
pub type SeenTokens = BTreeMap<String, String>;
