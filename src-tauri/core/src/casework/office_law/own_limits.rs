//! Time limits of the office's own law, typed in a form, at the first run or later: they become rows of its law.

use super::super::views::{LawFileText, NewOwnLimit, OfficeLaw};
use super::super::{CaseworkError, fields};
use super::import_law;
use crate::law::{Law, OwnLimit, own_limits_file};
use crate::register::{Register, tables::people};

/// Longest limit that can be typed, in its unit; what is longer is a slip.
const LONGEST: u32 = 1_000;
/// Name of the file that faults are told with.
const FILE: &str = "own-law.toml";

/// Reads what was typed. A fault names its field as `own_limits.<place>.<field>`.
pub fn own_limits(law: &Law, typed: &[NewOwnLimit]) -> Result<Vec<OwnLimit>, CaseworkError> {
    let read = |(place, one): (usize, &NewOwnLimit)| {
        let at = |code: &'static str, field: &str| CaseworkError::field(code, &format!("own_limits.{place}.{field}"));
        let article = fields::trim(&one.article);
        if article.is_empty() {
            return Err(at("empty-required", "article"));
        }
        if article.chars().count() > fields::MAX_LINE {
            return Err(at("text-too-long", "article"));
        }
        if fields::has_hidden(article) {
            return Err(at("hidden-characters", "article"));
        }
        if !law.rows().limit_kind.iter().any(|kind| kind.code == one.kind) {
            return Err(at("unknown-field", "kind"));
        }
        if !law.list_has("units", &one.unit) {
            return Err(at("unknown-field", "unit"));
        }
        let length = fields::trim(&one.length).parse::<u32>().ok().filter(|length| (1..=LONGEST).contains(length));
        let length = length.ok_or_else(|| at("not-a-number", "length"))?;
        Ok(OwnLimit { kind: one.kind.clone(), length, unit: one.unit.clone(), article: article.to_owned() })
    };
    typed.iter().enumerate().map(read).collect()
}

/// Takes limits of the office's own law into force: they count from now on in every case of a family they are for.
pub fn enter_own_limits(register: &mut Register, typed: &[NewOwnLimit]) -> Result<OfficeLaw, CaseworkError> {
    let limits = own_limits(register.law(), typed)?;
    let state = people::authority(register.connection())?.map(|(_, state, _)| state).unwrap_or_default();
    let text = own_limits_file(register.law(), &state, &limits);
    let articles: Vec<&str> = limits.iter().map(|limit| limit.article.as_str()).collect();
    import_law(register, &[LawFileText { name: FILE.to_owned(), text }], &articles.join("; "))
}
