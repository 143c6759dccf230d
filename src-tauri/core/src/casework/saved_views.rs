//! Lists that a person keeps under a name. They stay at this desk and never travel.

use super::views::SavedView;
use super::{CaseworkError, MAX_ROWS};
use crate::register::Register;
use crate::register::tables::saved_views;

/// Longest name, characters.
const LONGEST_NAME: usize = 80;

/// The lists of whoever is at work: pinned ones first, each group by name.
pub fn list_views(register: &Register) -> Result<Vec<SavedView>, CaseworkError> {
    let kept = saved_views::of(register.connection(), register.session().name(), MAX_ROWS)?;
    // One that a later version kept and this one cannot read is left where it is.
    let read = |(name, query, pinned): (String, String, bool)| {
        Some(SavedView { query: serde_json::from_str(&query).ok()?, name, pinned })
    };
    Ok(kept.into_iter().filter_map(read).collect())
}

/// Keeps a list under its name. `replacing`: the name it had, where it is changed or renamed.
pub fn save_view(
    register: &mut Register,
    view: &SavedView,
    replacing: Option<&str>,
) -> Result<Vec<SavedView>, CaseworkError> {
    let name = view.name.trim();
    if name.is_empty() {
        return Err(CaseworkError::field("empty-required", "name"));
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(CaseworkError::field("text-too-long", "name"));
    }
    let staff = register.session().name().to_owned();
    let known = list_views(register)?;
    if replacing != Some(name) && known.iter().any(|one| one.name == name) {
        return Err(CaseworkError::field("view-name-taken", "name"));
    }
    if replacing.is_none() && known.len() >= MAX_ROWS as usize {
        return Err(CaseworkError::refused("too-many-views"));
    }
    // A page of a list is where somebody was, not what they look for.
    let query = super::views::CaseQuery { offset: 0, limit: None, ..view.query.clone() };
    let query = serde_json::to_string(&query).map_err(|_| CaseworkError::field("unknown-field", "query"))?;
    register.keep(|connection| {
        if let Some(before) = replacing {
            saved_views::remove(connection, &staff, before)?;
        }
        saved_views::put(connection, &staff, name, &query, view.pinned)
    })?;
    list_views(register)
}

/// Forgets a list.
pub fn remove_view(register: &mut Register, name: &str) -> Result<Vec<SavedView>, CaseworkError> {
    let staff = register.session().name().to_owned();
    register.keep(|connection| saved_views::remove(connection, &staff, name))?;
    list_views(register)
}
