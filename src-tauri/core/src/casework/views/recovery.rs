//! Recovery sheets, as the settings page and the command line show them.

use serde::Serialize;
use ts_rs::TS;

/// What there is to recover this register with.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RecoveryView {
    /// Sheets of this authority, those of this desk first, the newest first.
    pub sheets: Vec<SheetView>,
    /// Where the root key is: `elsewhere` (this desk joined its authority), `administrator`, `sheet`.
    pub root_key: String,
    /// Numbers (from 1) of the groups that are typed to check the sheet that waits, for whoever issued it.
    pub asked: Option<Vec<u8>>,
    /// A sheet of this desk was checked, and not longer ago than a year.
    pub is_fresh: bool,
    /// A sheet of this desk was checked.
    pub is_checked: bool,
    pub may_issue: bool,
}

/// One recovery sheet.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SheetView {
    /// What is printed on it.
    pub number: String,
    pub desk: String,
    pub own_desk: bool,
    /// UTC milliseconds.
    #[ts(type = "number")]
    pub issued_at: i64,
    pub issued_by: String,
    pub carries_root: bool,
    /// When it was last typed back, UTC milliseconds.
    #[ts(type = "number | null")]
    pub checked_at: Option<i64>,
    /// The day by which it should be typed again.
    pub check_by: Option<String>,
    /// That day has passed.
    pub is_due: bool,
    /// Why it no longer counts: `replaced` by a later one, else what was typed.
    pub ended: Option<String>,
}

/// A sheet that was just issued. The only time its digits are told.
#[derive(Clone, Serialize, TS)]
#[ts(export)]
pub struct IssuedSheet {
    pub number: String,
    /// Twelve groups of five digits.
    pub groups: Vec<String>,
    /// Numbers (from 1) of the groups that are typed to check it.
    pub asked: Vec<u8>,
    pub carries_root: bool,
    /// UTC milliseconds.
    #[ts(type = "number")]
    pub issued_at: i64,
    pub issued_by: String,
}

impl std::fmt::Debug for IssuedSheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "IssuedSheet({}, hidden)", self.number)
    }
}

impl Drop for IssuedSheet {
    fn drop(&mut self) {
        self.groups.iter_mut().for_each(zeroize::Zeroize::zeroize);
    }
}
