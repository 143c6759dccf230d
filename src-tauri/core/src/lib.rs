//! Comity without a window: the register of a small central authority, its journal, its bundles.
//!
//! Upper modules use lower ones, never the reverse; the map is in `src-tauri/docs/architecture.md`.

pub mod bundle;
pub mod casework;
pub mod clock;
pub mod error;
pub mod exchange;
pub mod ids;
pub mod journal;
pub mod keys;
pub mod law;
pub mod merge;
pub mod model;
pub mod privacy;
pub mod progress;
pub mod register;
pub mod secrets;
pub mod spreadsheet;
pub mod statistics;
pub mod text;
