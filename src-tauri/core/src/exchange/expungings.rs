//! Acts of expunging, and which desks have not said that they hold them.

use super::ExchangeError;
use super::holdings::peer;
use super::views::ExpungingView;
use crate::ids::{DeskId, Dot};
use crate::journal::{Names, decode_body};
use crate::model::schema::{self, CASE};
use crate::register::tables::{entries, expunged, people, streams};
use crate::register::{NameTable, Register, act, projection, standing};

/// Every act that is here and counts, the newest first.
pub fn list_expungings(register: &Register) -> Result<Vec<ExpungingView>, ExchangeError> {
    let connection = register.connection();
    let mut names = NameTable::load(connection)?;
    let mut views = Vec::new();
    for row in expunged::acts(connection)? {
        let Some(act) = act(connection, row)? else { continue };
        let Some((hlc, staff, _)) = entries::author(connection, act.by)? else { continue };
        let desk = register.desk_name(&names.global_stream(act.by.stream())?.desk())?;
        let key = streams::staff_key(connection, staff)?;
        let case = match act.case {
            Some(case) => projection::load(connection, &CASE, case)?,
            None => None,
        };
        views.push(ExpungingView {
            id: row.token(),
            case_id: act.case.map(crate::ids::RowId::token),
            reference: case.as_ref().and_then(|case| standing::text(case, 1)).map(str::to_owned),
            ground: act.ground,
            staff: people::staff_name(connection, &key)?.unwrap_or_else(|| "?".to_owned()),
            desk,
            at: hlc.ms(),
            values: act.writes.len() as u64,
            fields: fields(register, &mut names, &act.writes)?,
            not_yet: not_yet(register, &names, act.by)?,
        });
    }
    views.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.id.cmp(&b.id)));
    Ok(views)
}

/// What was expunged, without saying it: `person.name`, each once.
fn fields(register: &Register, names: &mut NameTable<'_>, writes: &[Dot]) -> Result<Vec<String>, ExchangeError> {
    let mut fields = Vec::new();
    for dot in writes {
        let Some(entry) = entries::get(register.connection(), dot.stream(), dot.sequence())? else { continue };
        let body = decode_body(dot.stream(), dot.sequence(), &entry.body, names, |_| ())?;
        let Some(write) = body.get(dot.index()) else { continue };
        let Some(table) = schema::table(write.table) else { continue };
        let Some(field) = table.field(write.field) else { continue };
        let told = format!("{}.{}", table.kind, field.name);
        if !fields.contains(&told) {
            fields.push(told);
        }
    }
    Ok(fields)
}

/// Desks of the authority that have not said that they hold an entry; what it expunges may still stand there.
fn not_yet(register: &Register, names: &NameTable<'_>, entry: Dot) -> Result<Vec<String>, ExchangeError> {
    let stream = names.global_stream(entry.stream())?;
    let mut without = Vec::new();
    for desk in people::desks(register.connection())? {
        let id = DeskId::of_key(&desk.sign_key);
        if id == register.desk() || id == stream.desk() {
            continue;
        }
        let told = peer(register.connection(), &id)?;
        let holds = told
            .have
            .iter()
            .filter(|one| one.stream == stream.0)
            .flat_map(|one| &one.intervals)
            .any(|held| (held.from..=held.to).contains(&entry.sequence()));
        if !holds {
            without.push(desk.name);
        }
    }
    Ok(without)
}
