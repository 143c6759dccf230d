//! Settings the office shares, and what the register says about itself.

use std::collections::BTreeMap;

use super::views::{OfficeSettings, RegisterInfo, SeenTokens};
use super::{CaseworkError, backup, numbers, read, retention};
use crate::ids::parse_seen;
use crate::journal::Action;
use crate::law::Law;
use crate::model::dates::CivilDate;
use crate::model::schema::{SETTING, TABLES};
use crate::register::retention::RetentionRule;
use crate::register::tables::{self, entries, people, settings};
use crate::register::{Register, gaps, projection, standing};

/// Settings a person may change, in the order of [`texts`].
const KEYS: [&str; 19] = [
    "time_zone",
    "number_pattern",
    "digits",
    "weekend",
    "holidays",
    "number_runs",
    "mail_pattern",
    "letterhead",
    "marking",
    "duty_numbers",
    "offence_list",
    "acknowledge_days",
    "chase_days",
    "quiet_days",
    "retention_rules",
    "box_pattern",
    "recheck_days",
    "backup_days",
    standing::TELL_RULING.0,
];

/// Numbers of the mail books, until the office sets its own pattern.
pub(super) const MAIL_PATTERN: &str = "{way}-{year}-{number}";
/// Office practice, until the office sets its own: days.
const ACKNOWLEDGE_DAYS: &str = "5";
/// Office practice, until the office sets its own: days.
const CHASE_DAYS: &str = "30";
/// Office practice, until the office sets its own: days without a movement before a case is listed.
pub(super) const QUIET_DAYS: &str = "60";
/// Name of the archive box of a closed case, until the office sets its own.
pub(super) const BOX_PATTERN: &str = "{year}-{family}";

/// Office practice, until the office sets its own: days after which the directory should be checked again.
const RECHECK_DAYS: &str = "365";

fn texts(one: &OfficeSettings) -> [String; 19] {
    [
        &one.time_zone,
        &one.number_pattern,
        &one.digits,
        &one.weekend,
        &one.holidays,
        &one.number_runs,
        &one.mail_pattern,
        &one.letterhead,
        &one.marking,
        &one.duty_numbers,
        &one.offence_list,
        &one.acknowledge_days,
        &one.chase_days,
        &one.quiet_days,
        &one.retention_rules,
        &one.box_pattern,
        &one.recheck_days,
        &one.backup_days,
        &one.tell_ruling_days,
    ]
    .map(|text| text.trim().to_owned())
}

/// The shared settings with what the reader saw of each.
pub fn office_settings(register: &Register) -> Result<OfficeSettings, CaseworkError> {
    let connection = register.connection();
    let (authority, state, _) = people::authority(connection)?.unwrap_or_default();
    let value = |key| Ok::<_, CaseworkError>(settings::value(connection, key)?.unwrap_or_default());
    let or = |key, usual: &str| {
        Ok::<_, CaseworkError>(settings::value(connection, key)?.unwrap_or_else(|| usual.to_owned()))
    };
    let mut seen = SeenTokens::new();
    for row in projection::all(connection, &SETTING)? {
        if let Some(key) = standing::text(&row, 1) {
            seen.insert(key.to_owned(), read::seen(&row, 2));
        }
    }
    Ok(OfficeSettings {
        authority,
        state,
        time_zone: value("time_zone")?,
        number_pattern: value("number_pattern")?,
        digits: value("digits")?,
        weekend: value("weekend")?,
        holidays: value("holidays")?,
        number_runs: or("number_runs", "each")?,
        mail_pattern: or("mail_pattern", MAIL_PATTERN)?,
        letterhead: value("letterhead")?,
        marking: value("marking")?,
        duty_numbers: value("duty_numbers")?,
        offence_list: value("offence_list")?,
        acknowledge_days: or("acknowledge_days", ACKNOWLEDGE_DAYS)?,
        chase_days: or("chase_days", CHASE_DAYS)?,
        quiet_days: or("quiet_days", QUIET_DAYS)?,
        retention_rules: value("retention_rules")?,
        box_pattern: or("box_pattern", BOX_PATTERN)?,
        recheck_days: or("recheck_days", RECHECK_DAYS)?,
        backup_days: or("backup_days", backup::BACKUP_DAYS)?,
        tell_ruling_days: or(standing::TELL_RULING.0, &standing::TELL_RULING.1.to_string())?,
        seen,
    })
}

/// Days of an office practice, from its setting.
pub(super) fn practice_days(register: &Register, key: &str) -> Result<u64, CaseworkError> {
    let all = office_settings(register)?;
    let text = match key {
        "acknowledge_days" => all.acknowledge_days,
        "recheck_days" => all.recheck_days,
        _ => all.chase_days,
    };
    Ok(text.parse().unwrap_or(0))
}

/// Changes shared settings; name and State of the authority are certified and stay.
pub fn save_office_settings(register: &mut Register, new: &OfficeSettings) -> Result<OfficeSettings, CaseworkError> {
    check(&register.law().clone(), new)?;
    let old = office_settings(register)?;
    let changes: Vec<(&str, String)> = KEYS
        .iter()
        .zip(texts(&old).into_iter().zip(texts(new)))
        .filter(|(_, (before, after))| before != after)
        .map(|(key, (_, after))| (*key, after))
        .collect();
    register.transact(Action::ChangeSettings, |draft| {
        for (key, value) in &changes {
            let row = draft.named("setting", key.as_bytes())?;
            let seen = new.seen.get(*key).and_then(|token| parse_seen(token)).unwrap_or_default();
            if seen.is_empty() {
                draft.write(&SETTING, row, 1, crate::model::values::Value::text(key), Vec::new());
            }
            draft.write(&SETTING, row, 2, crate::model::values::Value::text(value), seen);
        }
        Ok::<_, CaseworkError>(())
    })?;
    office_settings(register)
}

fn check(law: &Law, new: &OfficeSettings) -> Result<(), CaseworkError> {
    if new.time_zone.parse::<chrono_tz::Tz>().is_err() {
        return Err(CaseworkError::field("unknown-time-zone", "time_zone"));
    }
    for (pattern, field) in [(&new.number_pattern, "number_pattern"), (&new.mail_pattern, "mail_pattern")] {
        if !numbers::is_usable(pattern) {
            return Err(CaseworkError::field("number-pattern", field));
        }
    }
    if !matches!(new.digits.as_str(), "latn" | "arab") {
        return Err(CaseworkError::field("unknown-field", "digits"));
    }
    if !matches!(new.number_runs.as_str(), "one" | "each") {
        return Err(CaseworkError::field("unknown-field", "number_runs"));
    }
    let days: Option<Vec<u8>> =
        new.weekend.split_whitespace().map(|day| day.parse().ok().filter(|day| (1..=7).contains(day))).collect();
    if days.is_none_or(|days| days.len() > 6) {
        return Err(CaseworkError::field("unknown-field", "weekend"));
    }
    if new.holidays.split_whitespace().any(|day| day.parse::<CivilDate>().is_err()) {
        return Err(CaseworkError::field("impossible-date", "holidays"));
    }
    let rules = RetentionRule::read_all(&new.retention_rules);
    let knows = |rule: &RetentionRule| {
        (rule.family == "*" || law.family(&rule.family).is_some())
            && (rule.outcome == "*" || law.list_has("outcomes", &rule.outcome))
    };
    if !rules.is_some_and(|rules| rules.iter().all(knows)) {
        return Err(CaseworkError::field("retention-rule", "retention_rules"));
    }
    if !retention::is_usable(&new.box_pattern) {
        return Err(CaseworkError::field("box-pattern", "box_pattern"));
    }
    for (days, field) in [
        (&new.acknowledge_days, "acknowledge_days"),
        (&new.chase_days, "chase_days"),
        (&new.quiet_days, "quiet_days"),
        (&new.recheck_days, "recheck_days"),
        (&new.backup_days, "backup_days"),
        (&new.tell_ruling_days, "tell_ruling_days"),
    ] {
        if !days.trim().parse::<u32>().is_ok_and(|days| days <= 3_650) {
            return Err(CaseworkError::field("not-a-number", field));
        }
    }
    for (key, text) in KEYS.iter().zip(texts(new)) {
        if text.chars().count() > 4_000 {
            return Err(CaseworkError::field("text-too-long", key));
        }
    }
    Ok(())
}

/// What the register says about itself.
pub fn register_info(register: &Register) -> Result<RegisterInfo, CaseworkError> {
    let connection = register.connection();
    let (authority, state, _) = people::authority(connection)?.unwrap_or_default();
    let mut counts = BTreeMap::new();
    for table in TABLES.iter().filter(|table| table.hashed) {
        counts.insert(table.sql.to_owned(), tables::count(connection, table)?);
    }
    counts.insert("entries".to_owned(), entries::count(connection)?);
    let gaps = gaps(connection)?
        .into_iter()
        .map(|(stream, from, to)| Ok(format!("{} {from}–{to}", register.desk_name(&stream.desk())?)))
        .collect::<Result<_, CaseworkError>>()?;
    Ok(RegisterInfo {
        authority,
        state,
        desk: register.desk_name(&register.desk())?,
        staff: register.session().name().to_owned(),
        time_zone: settings::value(connection, "time_zone")?.unwrap_or_default(),
        content_hash: register.content_hash()?,
        head: register.head()?,
        counts,
        gaps,
        training: backup::is_training(register)?,
        law_version: register.law().version().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use crate::model::schema::TABLES;
    use crate::text::{Language, Texts};

    #[test]
    fn what_is_counted_has_words_in_every_language() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for name in TABLES.iter().map(|table| table.sql).chain(["entries", "conflicts"]) {
                assert!(texts.find(&format!("count-{name}"), &[]).is_some(), "{name} in {}", language.code());
            }
        }
    }
}
