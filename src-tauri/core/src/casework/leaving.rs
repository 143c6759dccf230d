//! The door that whatever leaves the register goes past: it is noted first, and only then can it be written.
//!
//! Whoever writes a file for a person asks for a [`Left`], and only [`leave`] gives one. So a new print or export that is
//! not noted does not compile.

use super::CaseworkError;
use crate::ids::RowId;
use crate::register::access::{AccessKind, AccessNote};
use crate::register::{Register, RegisterError};

/// That what is about to be written was noted in the access log.
#[derive(Debug)]
pub struct Left(());

impl Left {
    /// For files that hold nothing of a register: how one person likes the window, the columns of an old spreadsheet.
    pub fn nothing_of_a_register() -> Self {
        Self(())
    }
}

/// What is about to leave.
#[derive(Debug, Clone)]
pub struct Leaving(AccessNote);

impl Leaving {
    /// A page about the office or a case: `summary`, `letter`, `duty_sheet`, `import_report`.
    pub fn paper(code: &str) -> Self {
        Self(AccessNote::new(AccessKind::PrintPaper).what(code))
    }

    /// A list, on paper or as a file of an office program.
    pub fn list(code: &str, format: &str) -> Self {
        let kind = match (code, format) {
            ("audit", "pdf") => AccessKind::PrintAudit,
            ("audit", _) => AccessKind::SaveAudit,
            (_, "pdf") => AccessKind::PrintPaper,
            _ => AccessKind::SaveList,
        };
        Self(AccessNote::new(kind).what(format!("{code}.{format}")))
    }

    /// A letter, in a form.
    pub fn letter(format: &str) -> Self {
        Self(AccessNote::new(AccessKind::PrintPaper).what(format!("letter.{format}")))
    }

    /// A document out of the encrypted store.
    pub fn document() -> Self {
        Self(AccessNote::new(AccessKind::TakeDocumentOut))
    }

    /// The card of this desk.
    pub fn card() -> Self {
        Self(AccessNote::new(AccessKind::GiveOutCard))
    }

    /// A recovery sheet, on its way to paper.
    pub fn recovery_sheet() -> Self {
        Self(AccessNote::new(AccessKind::IssueSheet))
    }

    /// The office's own rows of law.
    pub fn law() -> Self {
        Self(AccessNote::new(AccessKind::ExportLaw))
    }

    /// About a case.
    pub fn of_case(self, register: &Register, case: RowId) -> Result<Self, RegisterError> {
        Ok(Self(self.0.of_case(register.global_name(case)?)))
    }

    /// About a document or a letter.
    pub fn of_row(self, register: &Register, row: RowId) -> Result<Self, RegisterError> {
        Ok(Self(self.0.of_row(register.global_name(row)?)))
    }
}

/// Notes what is about to leave. Where it cannot be noted, it must not leave.
pub fn leave(register: &mut Register, leaving: Leaving) -> Result<Left, CaseworkError> {
    register.note_access(leaving.0)?;
    Ok(Left(()))
}
