//! Case numbers by the office's pattern: `{family}-{direction}-{year}-{number}`.
//!
//! Each desk after the first has a mark before the running number, so that two desks apart never
//! give the same number.

use rusqlite::Connection;

use super::CaseworkError;
use crate::register::tables::{cases, settings};

/// Next free number for a case of this family and direction in this year.
pub fn next(
    connection: &Connection,
    family: &str,
    direction: &str,
    year: i32,
    mark: &str,
) -> Result<String, CaseworkError> {
    let pattern = settings::value(connection, "number_pattern")?
        .filter(|pattern| is_usable(pattern))
        .unwrap_or_else(|| crate::register::NUMBER_PATTERN.to_owned());
    let filled = pattern
        .replace("{family}", short(family))
        .replace("{direction}", if direction == "incoming" { "IN" } else { "OUT" })
        .replace("{year}", &year.to_string());
    let (before, after) = filled.split_once("{number}").unwrap_or((&filled, ""));
    let before = format!("{before}{mark}");
    let highest = cases::references_like(connection, &before)?
        .iter()
        .filter_map(|reference| {
            reference
                .strip_prefix(&before)?
                .strip_suffix(after)?
                .parse::<u32>()
                .ok()
                .filter(|number| *number < 1_000_000)
        })
        .max()
        .unwrap_or(0);
    Ok(format!("{before}{:04}{after}", highest + 1))
}

/// A pattern must say where the running number stands, once.
pub fn is_usable(pattern: &str) -> bool {
    pattern.matches("{number}").count() == 1 && pattern.chars().count() <= 80
}

fn short(family: &str) -> &'static str {
    match family {
        "extradition" => "EXT",
        "mla" => "MLA",
        "transfer_sentenced" => "TSP",
        "transfer_proceedings" => "TCP",
        "confiscation" => "CONF",
        _ => "CASE",
    }
}
