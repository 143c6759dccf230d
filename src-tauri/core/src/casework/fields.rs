//! From what a person typed to a value, by the kind of the field and the lists of the law files.

use super::CaseworkError;
use super::code_lists::list_of;
use super::renewals;
use crate::ids::RowId;
use crate::law::Law;
use crate::model::dates::PartialDate;
use crate::model::schema::{Field, Kind, Table};
use crate::model::values::Value;

/// Longest text of one field, characters.
const MAX_TEXT: usize = 20_000;
/// Longest name or reference.
pub(super) const MAX_LINE: usize = 500;

/// Fields that hold longer text than a line.
pub(super) const LONG: &[&str] = &[
    "asks_for",
    "subject",
    "offences",
    "text",
    "note",
    "description",
    "other_names",
    "urgency_reason",
    "reason",
    "what",
    "cells",
    "doubts",
    "result",
    "reasons",
    "followed_reason",
    "formalities",
    "attended_by",
    "requirements",
    "address",
    "keep_until_reason",
    "disposal_ground",
    "hours",
    "networks",
    "dual_criminality_rule",
    "use_limits",
    "special_papers",
    "urgent_procedure",
    "nationals_rule",
    "sentence_rules",
    "arrest_limits",
    "transfer_rules",
    "restraint_rules",
    "cost_rules",
    "law_links",
    "legal_bases",
];

/// Turns what was typed into a value; empty text empties the field.
pub fn parse(law: &Law, table: &Table, field: &Field, typed: Option<&str>) -> Result<Value, CaseworkError> {
    let typed = typed.map(trim).unwrap_or_default();
    if typed.is_empty() {
        return Ok(Value::Null);
    }
    let limit = if LONG.contains(&field.name) { MAX_TEXT } else { MAX_LINE };
    if typed.chars().count() > limit {
        return Err(CaseworkError::field("text-too-long", field.name));
    }
    if field.kind == Kind::Text && (limit == MAX_LINE || field.name == "other_names") {
        must_be_visible(field, typed)?;
    }
    match field.kind {
        Kind::Date => Ok(Value::Date(read_date(field.name, typed)?.to_column())),
        Kind::Code => code(law, table, field, typed),
        Kind::Row => RowId::from_token(typed).map(Value::Row).ok_or_else(CaseworkError::row_not_found),
        Kind::Text if field.name == "happened_at" => time(typed),
        Kind::Text if matches!(field.name, "nationalities" | "parties" | "covers") => states(law, field.name, typed),
        Kind::Text if field.name == "families" => several(typed, "families", |code| law.family(code).is_some()),
        Kind::Text if field.name == "channels" => {
            several(typed, "channels", |code| law.channels().iter().any(|channel| channel.code == code))
        }
        Kind::Text if field.name == "crime_tags" => tags(law, typed),
        Kind::Text if field.name == "vulnerabilities" => {
            several(typed, "vulnerabilities", |code| law.list_has("vulnerabilities", code))
        }
        Kind::Text if field.name == "asks_for" => {
            several(typed, "asks_for", |code| law.rows().checklist.iter().any(|row| row.code == code))
        }
        Kind::Text if field.name == "grounds" => {
            several(typed, "grounds", |code| law.rows().ground.iter().any(|ground| ground.code == code))
        }
        Kind::Text if field.name == "time_zone" => match typed.parse::<chrono_tz::Tz>() {
            Ok(zone) => Ok(Value::Text(zone.name().to_owned())),
            Err(_) => Err(CaseworkError::field("unknown-time-zone", "time_zone")),
        },
        Kind::Text if field.name == "amount" => amount(typed),
        Kind::Text if field.name == "told_sha256" => sha256(typed),
        Kind::Text => Ok(Value::Text(typed.to_owned())),
        Kind::Int => match typed.parse::<i64>() {
            Ok(number) if (0..=1_000_000).contains(&number) => Ok(Value::Int(number)),
            _ => Err(CaseworkError::field("not-a-number", field.name)),
        },
        Kind::Rows | Kind::Bytes => Err(CaseworkError::field("unknown-field", field.name)),
    }
}

/// A date that may stop at the month or the year.
pub(super) fn read_date(field: &str, typed: &str) -> Result<PartialDate, CaseworkError> {
    PartialDate::parse(typed).map_err(|_| CaseworkError::field("impossible-date", field))
}

/// Names and references show what they are: nothing that turns the letters round it, no control characters, and not
/// only what nobody sees. Joiners and direction marks belong to some scripts and stay.
fn must_be_visible(field: &Field, typed: &str) -> Result<(), CaseworkError> {
    let has_lines = ["other_names", "addressee"].contains(&field.name);
    let is_line_of_list = |c: char| has_lines && matches!(c, '\n' | '\r');
    if typed.chars().any(|c| is_hidden(c) && !is_line_of_list(c)) {
        return Err(CaseworkError::field("hidden-characters", field.name));
    }
    let is_mark = |c: char| {
        c.is_whitespace() || matches!(c, '\u{00ad}' | '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    if typed.chars().all(is_mark) { Err(CaseworkError::field("empty-required", field.name)) } else { Ok(()) }
}

/// Whether a line holds what nobody sees.
pub(super) fn has_hidden(typed: &str) -> bool {
    typed.chars().any(|c| is_hidden(c) || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{61c}'))
}

/// Control characters, and what overrides or embeds a direction.
fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text of an old register without what nobody sees; a line stays apart from the next.
pub(super) fn without_hidden(text: &str) -> String {
    let plain = |c: char| if c.is_control() && c != '\n' { ' ' } else { c };
    text.chars().filter(|c| c.is_control() || !is_hidden(*c)).map(plain).collect()
}

/// Takes white space and stray control characters off both ends; what stands between stays as typed.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c.is_control())
}

fn code(law: &Law, table: &Table, field: &Field, typed: &str) -> Result<Value, CaseworkError> {
    let (known, refusal) = match (table.kind, field.name) {
        ("case", "family") => (law.family(typed).is_some(), "unknown-family"),
        ("case", "direction") => (law.list_has("directions", typed), "unknown-direction"),
        ("case", "partner") => (law.is_state(typed), "unknown-state"),
        ("case", "channel") => (law.channels().iter().any(|channel| channel.code == typed), "unknown-channel"),
        ("person", "role") => {
            (law.families().iter().any(|family| family.person_roles.iter().any(|role| role == typed)), "unknown-role")
        }
        ("measure", "kind") => (law.measure(typed).is_some(), "unknown-measure"),
        ("step", "stage") => (law.stage(typed).is_some(), "unknown-stage"),
        ("letter", "channel") => (law.channels().iter().any(|channel| channel.code == typed), "unknown-channel"),
        ("directory_entry" | "asset" | "asset_entry", "state") => (law.is_state(typed), "unknown-state"),
        ("consultation", "channel") => (law.channels().iter().any(|channel| channel.code == typed), "unknown-channel"),
        ("sign_off" | "override" | "confirmation", "stage") => (law.stage(typed).is_some(), "unknown-stage"),
        (_, "currency") => (is_currency(typed), "unknown-currency"),
        (_, "language" | "from_language" | "to_language") => (is_language(typed), "unknown-language"),
        ("treaty_rule", "refusal_ground") => {
            (law.rows().ground.iter().any(|ground| ground.code == typed), "unknown-field")
        }
        ("treaty_rule", "starts") => (law.rows().limit_kind.iter().any(|kind| kind.code == typed), "unknown-field"),
        ("check", "item") => (law.rows().checklist.iter().any(|row| row.code == typed), "unknown-field"),
        ("override" | "confirmation", "act") => (law.rows().act.iter().any(|row| row.code == typed), "unknown-field"),
        ("renewal", "limit_code") => (is_renewable(law, typed), "limit-not-renewable"),
        ("override", "gate") => (is_gate(law, typed), "unknown-field"),
        ("eligibility", "rule") => {
            let of_test = law.rows().eligibility.iter().any(|row| row.code == typed);
            (
                of_test || law.rows().ground.iter().any(|row| row.code == typed && row.condition.is_some()),
                "unknown-field",
            )
        }
        _ => (list_of(table.kind, field.name).is_some_and(|list| law.list_has(list.list, typed)), "unknown-field"),
    };
    if known { Ok(Value::Text(typed.to_owned())) } else { Err(CaseworkError::field(refusal, field.name)) }
}

/// Language tags as BCP 47 writes them, letters and hyphens only: an office may add languages.
fn is_language(typed: &str) -> bool {
    (2..=12).contains(&typed.len())
        && typed.split('-').all(|part| part.len() >= 2 && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// A time of day as the clock on the wall showed it: `HH:MM`.
fn time(typed: &str) -> Result<Value, CaseworkError> {
    let refusal = || CaseworkError::field("impossible-time", "happened_at");
    let (hours, minutes) = typed.split_once([':', '.', 'h']).ok_or_else(refusal)?;
    match (hours.trim().parse::<u8>(), minutes.trim().parse::<u8>()) {
        (Ok(hours @ 0..=23), Ok(minutes @ 0..=59)) => Ok(Value::Text(format!("{hours:02}:{minutes:02}"))),
        _ => Err(refusal()),
    }
}

/// A time limit whose row says that it can be made longer, a freezing order, or a limit that the office entered.
fn is_renewable(law: &Law, typed: &str) -> bool {
    renewals::renewable(law).iter().any(|code| code == typed)
}

/// A gate, or one for each forbidden ground: `<gate>-<ground>`.
fn is_gate(law: &Law, typed: &str) -> bool {
    let known = |code: &str| law.rows().gate.iter().any(|row| row.code == code);
    super::gates::is_own(typed) || known(typed) || typed.rsplit_once('-').is_some_and(|(gate, _)| known(gate))
}

/// A code of ISO 4217, or the short name of a virtual asset's unit. Which ones exist changes too often for a list that
/// nobody updates.
fn is_currency(typed: &str) -> bool {
    (3..=6).contains(&typed.len()) && typed.bytes().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
}

/// An amount without what parts its thousands: spaces, commas, apostrophes.
pub(super) fn plain_amount(typed: &str) -> String {
    typed.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’' | ',')).collect()
}

/// A sum as digits with at most one decimal point; spaces, commas and apostrophes that part thousands are left out.
fn amount(typed: &str) -> Result<Value, CaseworkError> {
    let plain = plain_amount(typed);
    let parts: Vec<&str> = plain.split('.').collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let fits = matches!(parts.as_slice(), [_] | [_, _]) && parts.iter().all(digits) && plain.len() <= 40;
    // A comma in front of two digits may have been meant as the decimal mark: better asked than guessed.
    let doubtful = typed.rsplit_once(',').is_some_and(|(_, after)| after.len() != 3 && !after.contains('.'));
    if fits && !doubtful { Ok(Value::Text(plain)) } else { Err(CaseworkError::field("not-an-amount", "amount")) }
}

/// A SHA-256 as the partner gave it: 64 hexadecimal digits, however grouped.
fn sha256(typed: &str) -> Result<Value, CaseworkError> {
    let plain: String = typed.chars().filter(|c| !c.is_whitespace() && *c != ':').collect::<String>().to_lowercase();
    let fits = plain.len() == 64 && plain.bytes().all(|b| b.is_ascii_hexdigit());
    if fits { Ok(Value::Text(plain)) } else { Err(CaseworkError::field("not-a-sha256", "told_sha256")) }
}

/// Several codes with spaces or commas between.
fn several(typed: &str, field: &str, known: impl Fn(&str) -> bool) -> Result<Value, CaseworkError> {
    let codes: Vec<&str> = typed.split([' ', ',', ';']).filter(|part| !part.is_empty()).collect();
    if codes.iter().all(|code| known(code)) {
        Ok(Value::Text(codes.join(" ")))
    } else {
        Err(CaseworkError::field("unknown-field", field))
    }
}

fn tags(law: &Law, typed: &str) -> Result<Value, CaseworkError> {
    let tags: Vec<&str> = typed.split([' ', ',', ';']).filter(|part| !part.is_empty()).collect();
    let alone = tags.iter().any(|tag| matches!(*tag, "none" | "unknown")) && tags.len() > 1;
    if alone || !tags.iter().all(|tag| law.list_has("crime_tags", tag)) {
        return Err(CaseworkError::field("unknown-field", "crime_tags"));
    }
    Ok(Value::Text(tags.join(" ")))
}

fn states(law: &Law, field: &str, typed: &str) -> Result<Value, CaseworkError> {
    let states: Vec<String> =
        typed.split([' ', ',', ';']).filter(|part| !part.is_empty()).map(str::to_ascii_uppercase).collect();
    if states.iter().all(|state| law.is_state(state)) {
        Ok(Value::Text(states.join(" ")))
    } else {
        Err(CaseworkError::field("unknown-state", field))
    }
}

/// Parses several named texts of a table; the answer is ready for `Draft::create`.
pub fn parse_all(law: &Law, table: &Table, typed: &[(&str, Option<&str>)]) -> Result<Vec<(u16, Value)>, CaseworkError> {
    typed
        .iter()
        .map(|(name, text)| {
            let field = table.field_named(name).ok_or_else(|| CaseworkError::field("unknown-field", name))?;
            Ok((field.code, parse(law, table, field, *text)?))
        })
        .collect()
}

/// Refuses an empty value where one is needed.
pub fn required(values: &[(u16, Value)], table: &Table, name: &str) -> Result<(), CaseworkError> {
    let code = table.field_named(name).map(|field| field.code);
    let filled = values.iter().any(|(field, value)| Some(*field) == code && *value != Value::Null);
    if filled { Ok(()) } else { Err(CaseworkError::field("empty-required", name)) }
}
