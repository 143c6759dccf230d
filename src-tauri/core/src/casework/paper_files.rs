//! Where the paper is: volumes, who has them, and the list of files that are out.

use super::additions::add;
use super::rows::volume_view;
use super::views::{CaseView, FileOut, HandOverFile, NewVolume};
use super::{CaseworkError, MAX_ROWS, fields, read};
use crate::ids::{RowId, parse_seen};
use crate::journal::Action;
use crate::model::schema::{CASE, VOLUME};
use crate::register::tables::volumes;
use crate::register::{Register, projection, standing};

/// Records a volume of the paper file: its name, its place, and who has it.
pub fn place_file(register: &mut Register, case: RowId, new: &NewVolume) -> Result<CaseView, CaseworkError> {
    let law = register.law().clone();
    let values = fields::parse_all(
        &law,
        &VOLUME,
        &[
            ("name", new.name.as_deref()),
            ("place", new.place.as_deref()),
            ("held_by", new.held_by.as_deref()),
            ("held_since", new.held_since.as_deref()),
        ],
    )?;
    if fields::required(&values, &VOLUME, "place").is_err() {
        fields::required(&values, &VOLUME, "held_by").map_err(|_| CaseworkError::field("empty-required", "place"))?;
    }
    add(register, Action::PlaceFile, &VOLUME, case, values)
}

/// Hands a volume over, or back to its place, in one step.
pub fn hand_over_file(register: &mut Register, case: RowId, new: &HandOverFile) -> Result<CaseView, CaseworkError> {
    let law = register.law().clone();
    let volume = RowId::from_token(&new.volume).ok_or_else(CaseworkError::row_not_found)?;
    let state = projection::load(register.connection(), &VOLUME, volume)?
        .filter(|state| standing::row(state, 1) == Some(case))
        .ok_or_else(CaseworkError::row_not_found)?;
    let today = register.today()?.to_string();
    let holder = new.to.as_deref().map(str::trim).filter(|to| !to.is_empty());
    let on = new.on.as_deref().map(str::trim).filter(|on| !on.is_empty()).unwrap_or(&today);
    let mut values =
        fields::parse_all(&law, &VOLUME, &[("held_by", holder), ("held_since", holder.is_some().then_some(on))])?;
    if new.place.as_deref().is_some_and(|place| !place.trim().is_empty()) {
        values.extend(fields::parse_all(&law, &VOLUME, &[("place", new.place.as_deref())])?);
    }
    register.transact(Action::HandOverFile, |draft| {
        for (code, value) in values {
            let seen = parse_seen(&read::seen(&state, code)).unwrap_or_default();
            draft.write(&VOLUME, volume, code, value, seen);
        }
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

/// Files somebody has had for more than so many days, longest first.
pub fn files_out(register: &Register, over_days: i32) -> Result<Vec<FileOut>, CaseworkError> {
    out_up_to(register, over_days, MAX_ROWS)
}

/// The same without the limit of the window's border, for paper and files.
pub fn every_file_out(register: &Register, over_days: i32) -> Result<Vec<FileOut>, CaseworkError> {
    out_up_to(register, over_days, u32::MAX)
}

fn out_up_to(register: &Register, over_days: i32, most: u32) -> Result<Vec<FileOut>, CaseworkError> {
    let connection = register.connection();
    let today = register.today()?;
    let mut out = Vec::new();
    for (volume, case) in volumes::out(connection, most)? {
        let Some(state) = projection::load(connection, &VOLUME, volume)? else { continue };
        let view = volume_view(&state, today);
        // A file out since nobody knows when is out for too long.
        if view.days_out.is_some_and(|days| days <= over_days) {
            continue;
        }
        let Some(case_state) = projection::load(connection, &CASE, case)? else { continue };
        out.push(FileOut {
            case_id: case.token(),
            reference: standing::text(&case_state, 1).unwrap_or_default().to_owned(),
            subject: standing::text(&case_state, 13).map(str::to_owned),
            volume: view,
        });
    }
    Ok(out)
}
