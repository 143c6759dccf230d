//! What the directory says about the partner of a case.

use super::super::CaseworkError;
use super::super::read::Shown;
use super::super::views::PartnerEntry;
use super::{day, stale_before};
use crate::merge::RowState;
use crate::model::schema::DIRECTORY_ENTRY;
use crate::register::tables::directory;
use crate::register::{Register, projection};

/// The kind of entry that answers for a State.
const CENTRAL: &str = "central_authority";

/// The entry that fits the case best: its territory and family first, a central authority before others.
pub(in super::super) fn partner_entry(
    register: &Register,
    case: &RowState,
) -> Result<Option<PartnerEntry>, CaseworkError> {
    let case = Shown::new(case);
    let Some(partner) = case.text("partner") else { return Ok(None) };
    let today = register.today()?;
    let mut fitting = Vec::new();
    for row in directory::of_state(register.connection(), &partner)? {
        let Some(state) = projection::load(register.connection(), &DIRECTORY_ENTRY, row)? else { continue };
        let shown = Shown::new(&state);
        let has_ended = day(&shown, "until_on").is_some_and(|until| until.latest() < today);
        let families = shown.text("families").unwrap_or_default();
        let family = case.text("family").unwrap_or_default();
        let for_family = families.split_whitespace().any(|one| one == family);
        let territory = shown.text("territory");
        let for_territory = territory.is_some() && territory == case.text("territory");
        if has_ended || !(families.is_empty() || for_family) || (territory.is_some() && !for_territory) {
            continue;
        }
        let is_central = shown.text("kind").as_deref() == Some(CENTRAL);
        fitting.push(((!is_central, !for_territory, !for_family), state));
    }
    fitting.sort_by_key(|(rank, _)| *rank);
    let further = u32::try_from(fitting.len().saturating_sub(1)).unwrap_or(u32::MAX);
    let Some((_, state)) = fitting.first() else { return Ok(None) };
    let shown = Shown::new(state);
    let text = |name| shown.text(name);
    let before = stale_before(register, today)?;
    Ok(Some(PartnerEntry {
        id: state.row.token(),
        name: text("name").unwrap_or_default(),
        channels: text("channels").unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
        languages: text("languages"),
        person_name: text("person_name"),
        telephone: text("telephone"),
        out_of_hours: text("out_of_hours"),
        email: text("email"),
        requirements: text("requirements"),
        transit_days: shown.number("transit_days"),
        checked_on: text("checked_on"),
        is_stale: day(&shown, "checked_on").is_none_or(|checked| checked.latest() < before),
        further,
    }))
}
