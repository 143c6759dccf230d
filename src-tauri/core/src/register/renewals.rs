//! Renewals of time limits as they are recorded: only one that was granted moves a date.

use super::case_rows::CaseRows;
use super::standing::{counts, row, text};
use crate::ids::RowId;
use crate::merge::RowState;
use crate::model::dates::{CivilDate, PartialDate};
use crate::model::schema::RENEWAL;

/// The answer that moves a date.
const GRANTED: &str = "granted";

/// A renewal that was granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Granted<'a> {
    /// Code of the limit: of a row of the law files, `freezing` or `entered`.
    pub code: &'a str,
    /// Whose limit it is; none: the whole case, or its only person.
    pub person: Option<RowId>,
    /// The asset whose freezing it is about.
    pub asset: Option<RowId>,
    /// The limit that the office had entered.
    pub limit: Option<RowId>,
    /// When it was asked for.
    pub on: CivilDate,
    /// The new date.
    pub until: CivilDate,
}

/// The renewals of a case that count and were granted until a known day.
pub fn granted(rows: &CaseRows) -> Vec<Granted<'_>> {
    granted_but(rows, None)
}

/// The same without one that is about to be changed.
pub fn granted_but(rows: &CaseRows, changed: Option<RowId>) -> Vec<Granted<'_>> {
    let is_granted = |one: &&RowState| Some(one.row) != changed && counts(one) && text(one, 8) == Some(GRANTED);
    rows.of(&RENEWAL).iter().filter(is_granted).filter_map(read).collect()
}

fn read(renewal: &RowState) -> Option<Granted<'_>> {
    let day = |code| PartialDate::from_column(text(renewal, code)?).ok().map(|date| date.earliest());
    Some(Granted {
        code: text(renewal, 2)?,
        person: row(renewal, 3),
        asset: row(renewal, 4),
        limit: row(renewal, 5),
        on: day(6).or_else(|| day(9))?,
        until: day(10)?,
    })
}

/// The latest day until which something was granted, of those asked for on a day or after it.
pub fn until(granted: &[Granted<'_>], about: impl Fn(&Granted<'_>) -> bool, since: CivilDate) -> Option<CivilDate> {
    granted.iter().filter(|one| about(one) && one.on >= since).map(|one| one.until).max()
}
