//! Who may do what: one table of rights and roles, for window and command line alike.
//!
//! `docs/roles.md` shows the same table to people; a test compares them cell by cell. Restricted facts are the one
//! thing that stands inside a case and not every role reads; apart from them a role holds for every case.

use super::tables::{people, removals};
use super::{Register, RegisterError};
use crate::journal::Action;
use crate::keys::Role::{self, Administrator, Auditor, Clerk, Head, Officer, Reader};

/// What a role is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// Cases, lists, Today, search, letters, the directory, the law in force.
    ReadCases,
    /// What only those who decide about a case may know: asylum claims.
    ReadRestricted,
    /// Statistics and the register book.
    ReadFigures,
    /// The journal of all desks, what does not count, what was expunged, the access log.
    ReadLog,
    /// Case summaries, letters, the duty sheet, reports.
    Print,
    /// The audit on paper.
    PrintAudit,
    /// Lists and figures as files.
    SaveLists,
    /// Documents out of the encrypted store.
    TakeDocumentsOut,
    /// What a person types into a case, a letter or the directory.
    Enter,
    /// What somebody answers for: passing a gate, signing, closing, opening again.
    Decide,
    /// What the head of the office decides alone.
    Lead,
    /// Taking over an old register.
    TakeOver,
    /// Sealing bundles to other desks.
    ExportBundles,
    /// Taking bundles in.
    ImportBundles,
    /// Accounts, roles, recovery sheets.
    ManageStaff,
    /// Admitting and revoking desks, the exchange folder.
    ManageDesks,
    /// The settings of the office, and which limits it adopts.
    ChangeSettings,
    /// Rows of law of the office's own.
    AdaptLaw,
    /// Taking values out of the register by law.
    Expunge,
    /// Copies of the register, and putting one back.
    BackUp,
    /// A new passphrase of one's own.
    ChangeOwnPassphrase,
}

const EVERYBODY: &[Role] = &[Administrator, Head, Officer, Clerk, Reader, Auditor];
const WHO_ENTER: &[Role] = &[Administrator, Head, Officer, Clerk];
const WHO_DECIDE: &[Role] = &[Administrator, Head, Officer];
const WHO_OVERSEE: &[Role] = &[Administrator, Head, Auditor];
const WHO_LEAD: &[Role] = &[Administrator, Head];
const ADMINISTRATORS: &[Role] = &[Administrator];

/// Every right with its name in `docs/roles.md` and the roles that have it.
pub const RIGHTS: &[(Right, &str, &[Role])] = &[
    (Right::ReadCases, "read-cases", EVERYBODY),
    (Right::ReadRestricted, "read-restricted", WHO_DECIDE),
    (Right::ReadFigures, "read-figures", EVERYBODY),
    (Right::ReadLog, "read-log", WHO_OVERSEE),
    (Right::Print, "print", WHO_ENTER),
    (Right::PrintAudit, "print-audit", WHO_OVERSEE),
    (Right::SaveLists, "save-lists", WHO_ENTER),
    (Right::TakeDocumentsOut, "take-documents-out", WHO_ENTER),
    (Right::Enter, "enter", WHO_ENTER),
    (Right::Decide, "decide", WHO_DECIDE),
    // An administrator only where the office has no head; see `casework::retention`.
    (Right::Lead, "lead", WHO_LEAD),
    (Right::TakeOver, "take-over", WHO_DECIDE),
    (Right::ExportBundles, "export-bundles", WHO_ENTER),
    (Right::ImportBundles, "import-bundles", WHO_ENTER),
    (Right::ManageStaff, "manage-staff", ADMINISTRATORS),
    (Right::ManageDesks, "manage-desks", ADMINISTRATORS),
    (Right::ChangeSettings, "change-settings", ADMINISTRATORS),
    (Right::AdaptLaw, "adapt-law", ADMINISTRATORS),
    (Right::Expunge, "expunge", ADMINISTRATORS),
    (Right::BackUp, "back-up", WHO_LEAD),
    (Right::ChangeOwnPassphrase, "change-own-passphrase", EVERYBODY),
];

impl Right {
    /// Whether a role has it.
    pub fn is_of(self, role: Role) -> bool {
        RIGHTS.iter().any(|(right, _, roles)| *right == self && roles.contains(&role))
    }
}

/// The right that saving an action takes.
impl From<Action> for Right {
    fn from(action: Action) -> Self {
        use Action as A;
        match action {
            A::AddPerson
            | A::AddBringUp
            | A::AddLimit
            | A::AddMeasure
            | A::AddNote
            | A::AddRecord
            | A::AnswerCheck
            | A::AskSignOff
            | A::AttachDocument
            | A::BookLetter
            | A::Chase
            | A::ContinueRegister
            | A::DirectoryEntry
            | A::DispatchLetter
            | A::DraftLetter
            | A::Edit
            | A::FinishBringUp
            | A::GiveNumber
            | A::GiveSignOff
            | A::HandOverFile
            | A::JoinPersons
            | A::MarkInError
            | A::MoveLetter
            | A::PartPersons
            | A::PassOn
            | A::PlaceFile
            | A::PutUpLetter
            | A::RecordAbsence
            | A::RecordEligibility
            | A::RecordStep
            | A::RegisterCase
            | A::ResolveConflict
            | A::TakeBackApart
            | A::TakeBackError
            | A::TellApart
            | A::Undo
            | A::VoidNumber => Self::Enter,
            A::AcceptLaw
            | A::CloseCase
            | A::EnterTreaty
            | A::HandOverCases
            | A::PassGate
            | A::ReEnter
            | A::ReopenCase
            | A::SetRetention
            | A::SignLetter => Self::Decide,
            A::DecideDisposal => Self::Lead,
            A::TakeOver | A::UndoTakeOver => Self::TakeOver,
            A::AddStaff
            | A::ChangeRole
            | A::CheckSheet
            | A::IssueSheet
            | A::OpenWithSheet
            | A::RemoveStaff
            | A::RestoreStaff
            | A::RevokeSheet
            | A::SuspendStaff => Self::ManageStaff,
            A::AdmitDesk | A::CreateRegister | A::RevokeDesk => Self::ManageDesks,
            A::ChangeSettings => Self::ChangeSettings,
            A::AdaptLaw => Self::AdaptLaw,
            A::Expunge => Self::Expunge,
        }
    }
}

impl Register {
    /// The one answer to "may they?": by the role, and for an acting head, on the days of it, by the head's as well.
    pub fn may(&self, asked: impl Into<Right>) -> bool {
        let (right, session) = (asked.into(), self.session());
        if session.is_over() {
            return false;
        }
        right.is_of(session.role()) || (right.is_of(Head) && self.is_acting_head())
    }

    /// Refuses what the person may not do.
    pub fn allow(&self, asked: impl Into<Right>) -> Result<(), RegisterError> {
        if self.may(asked) {
            return Ok(());
        }
        // Not a matter of rights.
        Err(self.session().cut_off().unwrap_or(RegisterError::NotPermitted))
    }

    /// Whether the person reads and records what is restricted. Whoever does not is not told that there is anything.
    pub fn sees_restricted(&self) -> bool {
        self.may(Right::ReadRestricted)
    }

    /// Whether the person names who acts as head: by their own role. An acting head prolongs nobody, and not themself.
    pub fn names_acting_head(&self) -> bool {
        !self.session().is_over() && Right::Lead.is_of(self.session().role())
    }

    /// Whether the person leads the office: its head, the acting head, or the administrator of an office without one.
    pub fn leads_office(&self) -> Result<bool, RegisterError> {
        if !self.may(Right::Lead) {
            return Ok(false);
        }
        if self.session.role() != Administrator {
            return Ok(true);
        }
        let removed = removals::all(&self.connection)?;
        let stays = |key: &[u8; 32]| removed.iter().all(|one| one.person_key != *key);
        let staff = people::staff(&self.connection)?;
        let has_head = staff.iter().any(|person| person.extra == Head.code() && stays(&person.sign_key));
        Ok(leads(self.session.role(), self.is_acting_head(), has_head))
    }
}

/// Whether a role leads an office with or without a head.
fn leads(role: Role, is_acting: bool, has_head: bool) -> bool {
    role == Head || is_acting || role == Administrator && !has_head
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const PAGE: &str = include_str!("../../../docs/roles.md");

    /// Rows of the tables of the page: the code in the first cell, and the others.
    fn rows() -> Vec<(&'static str, Vec<&'static str>)> {
        let cells = |line: &'static str| line.trim_matches('|').split('|').map(str::trim).collect::<Vec<_>>();
        let rows = PAGE.lines().filter(|line| line.starts_with("| `")).map(cells);
        rows.map(|cells| (cells[0].trim_matches('`'), cells[1..].to_vec())).collect()
    }

    #[test]
    fn the_page_and_the_table_agree_cell_by_cell() {
        let header = PAGE.lines().find(|line| line.starts_with("| right")).unwrap();
        let roles = Role::ALL.map(|(role, _)| role);
        let names: Vec<&str> = header.trim_matches('|').split('|').map(str::trim).skip(1).take(6).collect();
        assert_eq!(names, roles.map(Role::code));
        let shown: Vec<_> = rows().into_iter().filter(|(_, cells)| cells.len() == 7).collect();
        assert_eq!(shown.len(), RIGHTS.len());
        for ((right, code, with), (shown_code, cells)) in RIGHTS.iter().zip(shown) {
            assert_eq!(*code, shown_code);
            for (role, cell) in roles.into_iter().zip(cells) {
                assert_eq!(cell, if with.contains(&role) { "yes" } else { "–" }, "{code} {role:?}");
                assert_eq!(right.is_of(role), cell == "yes");
            }
        }
    }

    #[test]
    fn the_page_names_the_right_of_every_action() {
        let shown: Vec<_> = rows().into_iter().filter(|(_, cells)| cells.len() == 1).collect();
        let mut named = BTreeSet::new();
        for (code, cells) in shown {
            let (right, _, _) = RIGHTS.iter().find(|(_, name, _)| *name == code).unwrap();
            for name in cells[0].split(", ").map(|name| name.trim_matches('`')) {
                let action = Action::ALL.iter().find(|action| Action::name_of(action.code()) == name);
                assert_eq!(Right::from(*action.unwrap_or_else(|| panic!("{name}"))), *right, "{name}");
                assert!(named.insert(name), "{name} twice");
            }
        }
        assert_eq!(named.len(), Action::ALL.len(), "every action stands on the page");
    }

    #[test]
    fn only_who_leads_the_office_decides() {
        for role in [Officer, Clerk, Reader, Auditor] {
            assert!(!leads(role, false, true) && !leads(role, false, false), "{role:?}");
        }
        assert!(leads(Head, false, true));
        assert!(leads(Officer, true, true), "the acting head");
        assert!(!leads(Administrator, false, true), "an office with a head has one who decides");
        assert!(leads(Administrator, false, false), "an office of one");
    }

    #[test]
    fn nobody_has_a_right_that_no_administrator_has() {
        for (right, code, roles) in RIGHTS {
            assert!(roles.contains(&Administrator), "{code}");
            assert_eq!(RIGHTS.iter().filter(|(other, _, _)| other == right).count(), 1, "{code}");
        }
    }
}
