//! A mapping as the window sends it, and the one that an earlier take-over kept.

use crate::casework::CaseworkError;
use crate::casework::views::MappingView;
use crate::model::schema::TAKE_OVER;
use crate::register::{Register, projection, standing};
use crate::spreadsheet::{DateOrder, Field, Mapping, SheetError};

impl TryFrom<&MappingView> for Mapping {
    type Error = SheetError;

    /// A column without a field is one that the person left out: nothing is guessed for it.
    fn try_from(view: &MappingView) -> Result<Self, SheetError> {
        let unknown = |what: &str| SheetError::Mapping { line: 0, reason: format!("{what:?}") };
        let mut mapping = Self::default();
        for column in &view.columns {
            let name = column.field.as_deref().unwrap_or(Field::Ignore.name());
            let field = Field::named(name).ok_or_else(|| unknown(name))?;
            mapping.columns.insert(column.header.clone(), field.name().to_owned());
            if field.is_date()
                && let Some(order) = &view.date_order
            {
                let order = DateOrder::named(order).ok_or_else(|| unknown(order))?;
                mapping.dates.insert(column.header.clone(), order);
            }
        }
        mapping.all_sheets.direction.clone_from(&view.direction);
        mapping.all_sheets.family.clone_from(&view.family);
        Ok(mapping)
    }
}

/// The newest mapping kept for a register that has one of these lines as its header.
pub fn kept(register: &Register, lines: &[Vec<String>]) -> Result<Option<Mapping>, CaseworkError> {
    let mut newest: Option<(crate::ids::Dot, Mapping)> = None;
    for state in projection::all(register.connection(), &TAKE_OVER)? {
        let Some(dot) = state.field(3).last().map(|sibling| sibling.dot) else { continue };
        // One that a later version wrote is no reason to refuse the file.
        let Some(mapping) = standing::text(&state, 3).and_then(|text| Mapping::from_toml(text).ok()) else { continue };
        if mapping.is_for(lines) && newest.as_ref().is_none_or(|(known, _)| dot > *known) {
            newest = Some((dot, mapping));
        }
    }
    Ok(newest.map(|(_, mapping)| mapping))
}
