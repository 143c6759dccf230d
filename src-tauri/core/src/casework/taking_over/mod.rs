//! Taking over an existing register from a spreadsheet, and undoing it.
//!
//! First a plan: every line with what would become of it; nothing is written. Then it is carried out in saves of
//! bounded size, each whole, all under one batch id. A case is named after its number, so that two desks that take
//! over the same register meet, taking it over twice creates nothing twice, and one that was interrupted goes on
//! where it stopped.

mod mapping;
mod plan;
mod planned;
mod telling;
mod undo;
mod write;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::CaseworkError;
use super::views::TakeOverReport;
use crate::error::{Explain, Report, Weight};
use crate::ids::named_row;
use crate::register::{Register, RegisterError};
use crate::spreadsheet::workbook::MAX_FILE;
use crate::spreadsheet::{Finding, Mapping, SheetError};
use crate::text::Texts;

pub use undo::{list_take_overs, undo_take_over};
pub use write::CASES_PER_SAVE;

/// A file to take over.
#[derive(Debug, Clone, Copy)]
pub struct OldRegister<'a> {
    /// Its own name, without its folder.
    pub name: &'a str,
    pub bytes: &'a [u8],
}

impl OldRegister<'_> {
    fn sha256(&self) -> [u8; 32] {
        Sha256::digest(self.bytes).into()
    }
}

impl From<SheetError> for CaseworkError {
    fn from(error: SheetError) -> Self {
        Self::Refused(error.explain())
    }
}

/// Reads a file to take over; one that is too long is refused before any of it is in memory.
pub fn read_old_register(path: &Path) -> Result<Vec<u8>, CaseworkError> {
    let unreadable = |error| CaseworkError::Register(RegisterError::io("open", path, error));
    let file = File::open(path).map_err(unreadable)?;
    let length = file.metadata().map_err(unreadable)?.len();
    let mut bytes = Vec::new();
    if length <= MAX_FILE {
        file.take(MAX_FILE + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    }
    let length = length.max(bytes.len() as u64);
    if length > MAX_FILE {
        return Err(SheetError::TooLarge { bytes: length, limit: MAX_FILE }.into());
    }
    Ok(bytes)
}

/// What would become of every line, in the words of `texts`; nothing is written. Without a mapping the one that an
/// earlier take-over kept for these headers is used, else everything is guessed.
pub fn plan_take_over(
    register: &Register,
    file: OldRegister<'_>,
    mapping: Option<&Mapping>,
    texts: &Texts,
) -> Result<TakeOverReport, CaseworkError> {
    plan::plan(register, file, mapping, texts).map(|plan| plan.report)
}

/// Takes a register over.
///
/// # Errors
/// Refuses the whole file while its columns leave a doubt that concerns every line. An error in the middle of a long
/// file leaves the saves before it: taking the file over again goes on, and undoing takes them back.
pub fn take_over(
    register: &mut Register,
    file: OldRegister<'_>,
    mapping: Option<&Mapping>,
    texts: &Texts,
) -> Result<TakeOverReport, CaseworkError> {
    let plan = plan::plan(register, file, mapping, texts)?;
    if let Some(fault) = plan.faults.first() {
        return Err(CaseworkError::Refused(refusal(fault, texts)));
    }
    write::write(register, file, plan)
}

/// Why nothing can be taken over, in a sentence of its own.
fn refusal(fault: &Finding, texts: &Texts) -> Report {
    let code = match fault.code {
        "column-does-not-fit" => "take-over-column-does-not-fit",
        "column-twice" => "take-over-column-twice",
        "direction-unknown" => "take-over-direction-unknown",
        "family-unknown" => "take-over-family-unknown",
        _ => "take-over-no-case",
    };
    Report::new(code, Weight::Refused)
        .with("header", &fault.text)
        .with("mapped", telling::field_label(fault.field.unwrap_or_default(), texts))
        .with("other", &fault.first)
}

/// The name of a case that came from an old register.
fn case_name(origin: &[u8]) -> [u8; 16] {
    named_row(CASE_KIND, origin)
}

/// Kinds of named rows.
const CASE_KIND: &str = "taken over case";
const TAKE_OVER_KIND: &str = "take-over";
const SOURCE_KIND: &str = "taken over line";
