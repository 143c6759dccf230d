//! Whom or what a line of the audit is about: the account and its new role, the desk, the sheet, the letter's number.

use super::CaseworkError;
use crate::ids::{DeskId, RowId};
use crate::journal::{Action, Write};
use crate::merge::RowState;
use crate::model::schema::{
    ABSENCE, DESK, LETTER, NUMBER, RECOVERY_SHEET, REMOVAL, REVOCATION, ROLE_CHANGE, STAFF, SUSPENSION, Table,
};
use crate::model::values::Value;
use crate::register::{Register, projection};
use crate::text::Texts;

/// Tables that tell what an entry is about, the one that says most first: a sheet brings a key of its own with it, and
/// an account its role.
const TELLING: [&Table; 10] =
    [&RECOVERY_SHEET, &REVOCATION, &ROLE_CHANGE, &SUSPENSION, &REMOVAL, &DESK, &STAFF, &ABSENCE, &LETTER, &NUMBER];

/// Actions whose line names somebody besides its author.
const ABOUT_PEOPLE: [Action; 8] = [
    Action::AddStaff,
    Action::ChangeRole,
    Action::SuspendStaff,
    Action::RestoreStaff,
    Action::RemoveStaff,
    Action::OpenWithSheet,
    Action::RecordAbsence,
    Action::AdmitDesk,
];

/// Whether a line of this action may be about somebody else than its author.
pub(super) fn names_people(action: u16) -> bool {
    ABOUT_PEOPLE.iter().any(|one| one.code() == action)
}

/// What stands beside the action.
#[derive(Debug, Default)]
pub(super) struct About {
    /// Name or number.
    pub name: String,
    /// The new role, the reason, the days.
    pub details: Vec<String>,
    /// Everybody who is named.
    pub persons: Vec<String>,
}

/// Reads it from what an entry wrote; nothing where it is about a case alone.
pub(super) fn about(
    register: &Register,
    texts: &Texts,
    action: u16,
    writes: &[Write],
) -> Result<Option<About>, CaseworkError> {
    for table in TELLING {
        // Every case has numbers; they are what it is about only where somebody gives or voids one.
        let is_asked =
            table.code != NUMBER.code || [Action::GiveNumber, Action::VoidNumber].map(Action::code).contains(&action);
        let Some(write) = writes.iter().find(|write| write.table == table.code && is_asked) else { continue };
        let state = projection::load(register.connection(), table, write.row)?;
        let row = Told { row: write.row, state: state.as_ref(), writes };
        return Ok(Some(of_row(register, texts, table, &row)?).filter(|about| !about.name.is_empty()));
    }
    Ok(None)
}

/// A row as the entry wrote it, and where it did not, as it is.
struct Told<'a> {
    row: RowId,
    state: Option<&'a RowState>,
    writes: &'a [Write],
}

impl Told<'_> {
    fn value(&self, field: u16) -> Option<&Value> {
        let written = self.writes.iter().find(|write| write.row == self.row && write.field == field);
        written.map(|write| &write.value).or_else(|| Some(&self.state?.field(field).first()?.value))
    }

    fn text(&self, field: u16) -> Option<String> {
        self.value(field).and_then(Value::shown).filter(|text| !text.is_empty())
    }

    fn key(&self, field: u16) -> Option<[u8; 32]> {
        match self.value(field) {
            Some(Value::Bytes(bytes)) => bytes.as_slice().try_into().ok(),
            _ => None,
        }
    }
}

fn of_row(register: &Register, texts: &Texts, table: &Table, row: &Told<'_>) -> Result<About, CaseworkError> {
    let role = |code: Option<String>| code.map(|code| texts.get(&format!("staff-role-{code}")));
    let person = || -> Result<String, CaseworkError> {
        Ok(row.key(1).map_or(Ok(None), |key| register.staff_name(&key))?.unwrap_or_default())
    };
    let (name, details) = match table.code {
        code if code == ROLE_CHANGE.code => (person()?, vec![role(row.text(2)), row.text(5)]),
        code if code == SUSPENSION.code => (person()?, vec![row.text(2)]),
        code if code == REMOVAL.code => (person()?, vec![row.text(3)]),
        code if code == STAFF.code => (row.text(1).unwrap_or_default(), vec![role(row.text(2))]),
        code if code == DESK.code => (row.text(1).unwrap_or_default(), vec![row.text(2)]),
        code if code == REVOCATION.code => {
            let desk = row.key(1).map(|key| register.desk_name(&DeskId::of_key(&key)));
            (desk.transpose()?.unwrap_or_default(), vec![row.text(3)])
        }
        code if code == RECOVERY_SHEET.code => {
            (row.text(1).map(|number| format!("№ {number}")).unwrap_or_default(), vec![row.text(7)])
        }
        code if code == LETTER.code => (row.text(4).or_else(|| row.text(15)).unwrap_or_default(), Vec::new()),
        code if code == NUMBER.code => (row.text(2).unwrap_or_default(), vec![row.text(4)]),
        _ => return Ok(of_absence(texts, row)),
    };
    let is_person = [ROLE_CHANGE.code, SUSPENSION.code, REMOVAL.code, STAFF.code].contains(&table.code);
    let persons = if is_person { vec![name.clone()] } else { Vec::new() };
    Ok(About { name, details: details.into_iter().flatten().collect(), persons })
}

fn of_absence(texts: &Texts, row: &Told<'_>) -> About {
    let (away, stand_in) = (row.text(2).unwrap_or_default(), row.text(3).unwrap_or_default());
    let kind = row.text(1).map(|kind| texts.get(&format!("absence-kind-{kind}")));
    let days = [row.text(4), row.text(5)].into_iter().flatten().collect::<Vec<_>>().join(" – ");
    let name = format!("{stand_in} ({away})");
    About {
        name,
        details: kind
            .into_iter()
            .chain([days, row.text(6).unwrap_or_default()])
            .filter(|one| !one.is_empty())
            .collect(),
        persons: vec![away, stand_in],
    }
}
