//! The office's rules: whose sign-off a step or a kind of letter needs, and whether it may follow later.
//!
//! One shared setting for each step or letter, so that what two administrators set apart adds up.

use std::collections::BTreeMap;

use super::super::absences::acting_heads;
use super::super::views::{SignOffRule, SignOffRules};
use super::super::{CaseworkError, read};
use super::{Subject, Whose};
use crate::ids::parse_seen;
use crate::journal::Action;
use crate::keys::Role;
use crate::law::Law;
use crate::model::schema::{LETTER, SETTING};
use crate::model::values::Value;
use crate::register::standing::text;
use crate::register::tables::{absences, people, settings};
use crate::register::{CaseRows, Register, projection};

/// Begins the key of each rule: `sign_off step mla MI90`, `sign_off letter * more_information`.
const KEY: &str = "sign_off ";
/// Any family, any step, any letter.
const ANY: &str = "*";
/// Exempts what a wider rule would ask for.
const NOBODY: &str = "nobody";
const BEFORE: &str = "before";
const LATER: &str = "later";

/// When a sign-off is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum When {
    Before,
    /// The office allows it to follow.
    Later,
    /// It should be there before, and nobody who could give it is here today.
    NobodyHere,
}

impl When {
    pub fn code(self) -> &'static str {
        match self {
            Self::Before => BEFORE,
            Self::Later => LATER,
            Self::NobodyHere => "nobody_here",
        }
    }
}

/// What a step or a letter needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Need {
    pub whose: Whose,
    pub when: When,
}

/// The rules, steps before letters, by family and code.
pub fn sign_off_rules(register: &Register) -> Result<SignOffRules, CaseworkError> {
    let mut rules = Vec::new();
    for state in projection::all(register.connection(), &SETTING)? {
        let key = text(&state, 1).and_then(|key| key.strip_prefix(KEY)).unwrap_or_default();
        let value = text(&state, 2).unwrap_or_default();
        if let (Some([what, family, which]), Some((by, when))) = (parts(key), value.split_once(' ')) {
            rules.push(SignOffRule {
                what: what.to_owned(),
                family: family.to_owned(),
                which: which.to_owned(),
                by: by.to_owned(),
                when: when.to_owned(),
                seen: Some(read::seen(&state, 2)),
            });
        }
    }
    rules.sort_by(|a, b| (&b.what, &a.family, &a.which).cmp(&(&a.what, &b.family, &b.which)));
    Ok(SignOffRules { may_set: register.may(Action::ChangeSettings), rules })
}

/// Sets the rule of a step or a letter; without `by` there is none any more. Administrators only.
pub fn set_sign_off_rule(register: &mut Register, new: &SignOffRule) -> Result<SignOffRules, CaseworkError> {
    check(&register.law().clone(), new)?;
    let key = format!("{KEY}{} {} {}", new.what, new.family, new.which);
    let known = projection::all(register.connection(), &SETTING)?.into_iter().find(|one| text(one, 1) == Some(&key));
    let value = if new.by.is_empty() { Value::Null } else { Value::Text(format!("{} {}", new.by, new.when)) };
    register.transact(Action::ChangeSettings, |draft| {
        let row = draft.named("setting", key.as_bytes())?;
        let now = known.as_ref().map(|state| parse_seen(&read::seen(state, 2)).unwrap_or_default());
        let seen = new.seen.as_deref().and_then(parse_seen).or(now).unwrap_or_default();
        if known.is_none() {
            draft.write(&SETTING, row, 1, Value::text(&key), Vec::new());
        }
        draft.write(&SETTING, row, 2, value, seen);
        Ok::<_, CaseworkError>(())
    })?;
    sign_off_rules(register)
}

fn check(law: &Law, new: &SignOffRule) -> Result<(), CaseworkError> {
    let unknown = |field: &str| Err(CaseworkError::field("unknown-field", field));
    if new.family != ANY && law.family(&new.family).is_none() {
        return Err(CaseworkError::field("unknown-family", "family"));
    }
    let stages = || law.procedures().iter().filter(|one| new.family == ANY || one.family == new.family);
    let is_known = match new.what.as_str() {
        "step" => new.which == ANY || stages().any(|one| one.stages.iter().any(|stage| stage.code == new.which)),
        "letter" => new.which == ANY || law.list_has("letter_templates", &new.which),
        _ => return unknown("what"),
    };
    if !is_known {
        return unknown("which");
    }
    if !new.by.is_empty() && new.by != NOBODY && Whose::from_code(&new.by).is_none() {
        return unknown("by");
    }
    if !new.by.is_empty() && new.when != BEFORE && new.when != LATER {
        return unknown("when");
    }
    Ok(())
}

fn parts(key: &str) -> Option<[&str; 3]> {
    <[&str; 3]>::try_from(key.split(' ').collect::<Vec<_>>()).ok()
}

/// What the rules ask before or after a step or a letter; the narrowest rule speaks.
pub(in super::super) fn need(
    register: &Register,
    rows: &CaseRows,
    of: Subject<'_>,
) -> Result<Option<Need>, CaseworkError> {
    let rules: BTreeMap<String, String> = settings::beginning(register.connection(), KEY)?.into_iter().collect();
    if rules.is_empty() {
        return Ok(None);
    }
    let letter = of.letter.and_then(|letter| rows.of(&LETTER).iter().find(|one| one.row == letter));
    let (what, which) = match (letter, of.stage) {
        (Some(letter), _) => ("letter", text(letter, 21).unwrap_or(ANY)),
        (None, Some(stage)) => ("step", stage),
        (None, None) => return Ok(None),
    };
    let family = text(&rows.case, 2).unwrap_or(ANY);
    let places = [(family, which), (ANY, which), (family, ANY), (ANY, ANY)];
    let rule = places.iter().find_map(|(family, which)| rules.get(&format!("{KEY}{what} {family} {which}")));
    let Some((by, when)) = rule.and_then(|rule| rule.split_once(' ')) else { return Ok(None) };
    let Some(whose) = Whose::from_code(by) else { return Ok(None) };
    let when = match when {
        LATER => When::Later,
        _ if somebody_is_here(register, whose)? => When::Before,
        _ => When::NobodyHere,
    };
    Ok(Some(Need { whose, when }))
}

/// Whether somebody else could give it today.
fn somebody_is_here(register: &Register, whose: Whose) -> Result<bool, CaseworkError> {
    let connection = register.connection();
    let today = register.today()?.to_string();
    let me = register.session().name();
    let acting = acting_heads(register)?;
    let stand_ins = absences::stand_ins(connection, &today)?;
    let is_away =
        |name: &str| stand_ins.iter().any(|(away, _)| away == name) || acting.iter().any(|one| one.away == name);
    let staff = people::staff(connection)?;
    let roles: &[Role] = match whose {
        Whose::Another => &[Role::Administrator, Role::Head, Role::Officer, Role::Clerk],
        Whose::Head if staff.iter().any(|one| one.extra == Role::Head.code()) => &[Role::Head],
        Whose::Head => &[Role::Administrator],
    };
    let may = |role: &str| roles.iter().any(|one| one.code() == role);
    let leads = acting.last().is_some_and(|one| one.acting != me && !is_away(&one.acting));
    let is_here = |one: &people::Certified| one.name != me && may(&one.extra) && !is_away(&one.name);
    Ok((whose == Whose::Head && leads) || staff.iter().any(is_here))
}
