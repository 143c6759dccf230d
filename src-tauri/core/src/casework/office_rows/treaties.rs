//! Treaties that the office enters, with their articles: from then on they are read as law.

use super::super::CaseworkError;
use super::super::fields;
use super::super::read::Shown;
use super::super::views::{NewOfficeRow, OfficeQuery, OfficeRowView, OfficeRows};
use super::{Viewer, listed, values};
use crate::error::{Explain, Report, Weight};
use crate::journal::Action;
use crate::law::{REMAINING_SENTENCE, treaty_file};
use crate::merge::{RowState, Sibling};
use crate::model::schema::{TREATY, TREATY_RULE};
use crate::model::values::Value;
use crate::register::{Register, projection, read_treaty};

/// Units in which what is left of a sentence is told.
const OF_SENTENCES: &[&str] = &["days", "months"];

/// Enters a treaty with its articles, or further articles of one that is there already.
///
/// The name is the treaty's code: cases that were typed with it rest on it from now on.
pub fn enter_treaty(register: &mut Register, new: &NewOfficeRow) -> Result<OfficeRowView, CaseworkError> {
    let name = new.fields.get("name").map(|name| name.trim().to_owned()).unwrap_or_default();
    let known = known(register, &name)?;
    let mut typed = new.fields.clone();
    if let Some(parties) = typed.get_mut("parties") {
        add_own_state(register, parties)?;
    }
    let own = match &known {
        // Articles are added to it; what is typed of the treaty itself is left to its form.
        Some(_) if new.fields.len() == 1 && !new.rules.is_empty() => Vec::new(),
        Some(state) if Shown::new(state).text("in_error").is_none() => {
            return Err(CaseworkError::refused("treaty-known").with("name", &name));
        }
        _ => values(register, &TREATY, &typed)?,
    };
    check_name(register, &name, known.is_some())?;
    let mut rules = Vec::new();
    for (place, rule) in new.rules.iter().enumerate() {
        let within = |error: CaseworkError| error.within(&format!("rules.{place}"));
        let parsed = values(register, &TREATY_RULE, rule).map_err(within)?;
        check_rule(register, &parsed).map_err(within)?;
        rules.push(parsed);
    }
    let mut after = known.clone().unwrap_or_else(|| RowState::new(&TREATY, crate::ids::RowId(0)));
    put(&mut after, &own);
    let mut articles = projection::all(register.connection(), &TREATY_RULE)?;
    for rule in &rules {
        let mut state = RowState::new(&TREATY_RULE, crate::ids::RowId(0));
        put(&mut state, rule);
        put(&mut state, &[(1, Value::Row(after.row))]);
        articles.push(state);
    }
    check(register, &after, &articles)?;
    let row = register.transact(Action::EnterTreaty, |draft| {
        let row = match &known {
            Some(state) => state.row,
            None => draft.named("treaty", name.as_bytes())?,
        };
        for (field, value) in own.iter().filter(|(_, value)| *value != Value::Null) {
            let seen = known.iter().flat_map(|state| state.field(*field)).map(|sibling| sibling.dot).collect();
            draft.write(&TREATY, row, *field, value.clone(), seen);
        }
        if let Some(state) = known.as_ref().filter(|_| !own.is_empty()) {
            draft.keep(state);
        }
        for rule in rules {
            let mut all = vec![(1, Value::Row(row))];
            all.extend(rule);
            draft.create(&TREATY_RULE, all);
        }
        Ok::<_, CaseworkError>(row)
    })?;
    super::get(register, &TREATY, row)
}

/// The treaties of the office, by name.
pub fn treaties(register: &Register, query: &OfficeQuery) -> Result<OfficeRows, CaseworkError> {
    let all = projection::all(register.connection(), &TREATY)?;
    listed(register, query, &all, |state| {
        let parties = Shown::new(state).text("parties").unwrap_or_default();
        parties.split_whitespace().map(str::to_owned).collect()
    })
}

/// Articles of a treaty, in the order of their articles.
pub(super) fn rules(viewer: &Viewer<'_>, treaty: &RowState) -> Result<Vec<OfficeRowView>, CaseworkError> {
    let mut found = Vec::new();
    for rule in projection::all(viewer.register.connection(), &TREATY_RULE)? {
        if Shown::new(&rule).row("treaty") == Some(treaty.row) {
            found.push(viewer.view(&rule)?);
        }
    }
    let article = |view: &OfficeRowView| view.fields.get("article").cloned().unwrap_or_default();
    found.sort_by_key(|view| (view.in_error.is_some(), article(view)));
    Ok(found)
}

/// Why a treaty is not used as law at this desk.
pub(super) fn refused(register: &Register, treaty: &Shown<'_>) -> Option<String> {
    let file = treaty_file(&treaty.text("name")?);
    register.law_refused().iter().find(|error| error.file == file).map(|error| error.fault.to_string())
}

/// Refuses an edit after which the treaty could not be read as law.
pub(super) fn check_edit(register: &Register, state: &RowState, after: Vec<(u16, Value)>) -> Result<(), CaseworkError> {
    let mut changed = RowState::new(state.table, state.row);
    put(&mut changed, &after);
    let mut articles = projection::all(register.connection(), &TREATY_RULE)?;
    if state.table.code == TREATY.code {
        return check(register, &changed, &articles);
    }
    check_rule(register, &after)?;
    articles.retain(|rule| rule.row != state.row);
    articles.push(changed);
    let Some(row) = Shown::new(state).row("treaty") else { return Ok(()) };
    match projection::load(register.connection(), &TREATY, row)? {
        Some(treaty) => check(register, &treaty, &articles),
        None => Ok(()),
    }
}

fn check(register: &Register, treaty: &RowState, articles: &[RowState]) -> Result<(), CaseworkError> {
    let Some(read) = read_treaty(treaty, articles) else { return Ok(()) };
    // What counts something is named by its article: twice the same article would be two rows of one name.
    let counting = read.rules.iter().filter(|rule| rule.length.is_some());
    let mut named: Vec<(&str, &str, Option<&str>)> =
        counting.map(|rule| (rule.article.as_str(), rule.kind.as_str(), rule.starts.as_deref())).collect();
    named.sort_unstable();
    if let Some([(article, ..), _]) = named.windows(2).find(|pair| matches!(pair, [a, b] if a == b)) {
        let report = Report::new("article-twice", Weight::Refused).with("article", *article);
        return Err(CaseworkError::Refused(report.at("article")));
    }
    let law = register.law();
    let file = (read.file_name(), read.to_file(law));
    let mut own: Vec<(String, String)> = law.own_files().iter().filter(|(name, _)| *name != file.0).cloned().collect();
    own.push(file);
    law.with_own(own)
        .map(|_| ())
        .map_err(|error| CaseworkError::Refused(Report { weight: Weight::Refused, ..error.explain() }))
}

/// What an article cannot do without, by its kind.
fn check_rule(register: &Register, values: &[(u16, Value)]) -> Result<(), CaseworkError> {
    let kind = values.iter().find_map(|(code, value)| match value {
        Value::Text(kind) if *code == 2 => Some(kind.as_str()),
        _ => None,
    });
    let is_gate = register.law().rows().gate.iter().any(|gate| Some(gate.code.as_str()) == kind);
    let needed: &[&str] = match kind {
        _ if is_gate => &[],
        Some("refusal_ground") => &["refusal_ground", "force"],
        Some(REMAINING_SENTENCE) => &["measured_from", "length", "length_unit", "exceptions"],
        _ => &["starts", "length", "length_unit"],
    };
    needed.iter().try_for_each(|name| fields::required(values, &TREATY_RULE, name))?;
    let length = TREATY_RULE.field_named("length").map(|field| field.code);
    if needed.contains(&"length") && values.iter().any(|(code, value)| Some(*code) == length && *value == Value::Int(0))
    {
        return Err(CaseworkError::field("length-zero", "length"));
    }
    // A sentence is told in days, months and years; a year is twelve months.
    let unit = TREATY_RULE.field_named("length_unit").map(|field| field.code);
    let is_of_sentence = |value: &Value| matches!(value, Value::Text(unit) if OF_SENTENCES.contains(&unit.as_str()));
    let measures = kind == Some(REMAINING_SENTENCE);
    if measures && !values.iter().any(|(code, value)| Some(*code) == unit && is_of_sentence(value)) {
        return Err(CaseworkError::field("sentence-unit", "length_unit"));
    }
    Ok(())
}

fn known(register: &Register, name: &str) -> Result<Option<RowState>, CaseworkError> {
    let all = projection::all(register.connection(), &TREATY)?;
    Ok(all.into_iter().find(|state| Shown::new(state).text("name").as_deref() == Some(name)))
}

/// A name that can stand among the instruments of a case.
fn check_name(register: &Register, name: &str, is_known: bool) -> Result<(), CaseworkError> {
    if name.is_empty() {
        return Err(CaseworkError::field("empty-required", "name"));
    }
    if name.contains([';', '\n', '/']) {
        return Err(CaseworkError::field("treaty-name", "name"));
    }
    if !is_known && register.law().instrument(name).is_some() {
        let report = Report::new("treaty-known", Weight::Refused).with("name", name);
        return Err(CaseworkError::Refused(report.at("name")));
    }
    Ok(())
}

/// Our own State is a party, whether it was typed or not.
fn add_own_state(register: &Register, parties: &mut String) -> Result<(), CaseworkError> {
    let own = register.settings()?.own_state.clone();
    if !parties.trim().is_empty() && !parties.to_uppercase().split([' ', ',', ';']).any(|state| state == own) {
        *parties = format!("{own} {parties}");
    }
    Ok(())
}

/// Puts values into a row that is only looked at.
fn put(state: &mut RowState, values: &[(u16, Value)]) {
    for (code, value) in values {
        let Some(place) = state.table.position(*code) else { continue };
        let Some(siblings) = state.fields.get_mut(place) else { continue };
        siblings.clear();
        if *value != Value::Null {
            siblings.push(Sibling { dot: crate::ids::Dot(0), hlc: Default::default(), value: value.clone() });
        }
    }
}
