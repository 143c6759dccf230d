//! Who may prosecute now, where proceedings move from one State to another.

use serde::Deserialize;

use super::rows::Sure;

/// What entering a stage does to the right to prosecute (ETS 73 arts. 12, 21 and 22).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProsecutionRow {
    pub stages: Vec<String>,
    /// `us` or `partner`.
    pub holder: String,
    /// Of the list `prosecution_events`.
    pub event: String,
    /// The holder may not bring the case to its end: only steps short of trial until the answer.
    #[serde(default)]
    pub short_of_trial: bool,
    pub source: String,
    pub sure: Sure,
}
