//! The agreement of both States to the paragraphs on procedure of the UN conventions that a case also invokes.

use super::standing::{counts, row, text};
use crate::ids::RowId;
use crate::law::basis::invoked;
use crate::law::{InstrumentRow, Law};
use crate::merge::RowState;
use crate::model::dates::PartialDate;
use crate::model::schema::CASE;
use crate::text::has_words;

/// Codes of a case's instruments that are also invoked; of who agreed and how, on what day, and what paper shows it.
const INVOKED: u16 = 9;
const HOW: u16 = 30;
const DAY: u16 = 36;
const PAPER: u16 = 37;

/// What denies an agreement in the languages of our partners; it is typed where a form seems to ask yes or no.
const DENIALS: &[&str] =
    &["no", "none", "not agreed", "not yet", "non", "aucun", "pas encore", "nein", "não", "нет", "لا", "ليس بعد", "否"];
/// What an agreement lacks besides fields: a day on which every convention that it is about had been adopted.
const TOO_EARLY: &str = "un_procedure_too_early";

/// Whether a text tells who agreed and how. A figure, a sign or a no tells of no agreement.
pub fn tells_agreement(how: &str) -> bool {
    let plain = how.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    has_words(&plain) && !DENIALS.contains(&plain.as_str())
}

/// The instruments whose paragraphs on procedure apply because both States agreed: one agreement for all that are
/// invoked and had been adopted by its day. Without a day it is none yet; where its paper lies changes nothing for the
/// States.
pub fn agreed_to<'a>(law: &Law, case: &'a RowState) -> Vec<&'a str> {
    let Some(day) = agreed_on(case).filter(|_| text(case, HOW).is_some_and(tells_agreement)) else { return Vec::new() };
    let mut codes = invoked(text(case, INVOKED).unwrap_or_default());
    codes.retain(|code| adopted_later(law, code, &day).is_none());
    codes
}

/// The instrument that had not been adopted by this day, where the day is too early for every one that is invoked and
/// gives way to a treaty.
pub fn too_early_for_all<'l>(law: &'l Law, invoked_codes: &str, day: &PartialDate) -> Option<&'l InstrumentRow> {
    let codes = invoked(invoked_codes);
    let mut yielding = codes.iter().filter(|code| law.instrument(code).is_some_and(|row| row.yields));
    let first = yielding.next()?;
    let found = adopted_later(law, first, day)?;
    yielding.all(|code| adopted_later(law, code, day).is_some()).then_some(found)
}

/// The instrument, where its text was adopted after the last day that is meant.
fn adopted_later<'l>(law: &'l Law, code: &str, day: &PartialDate) -> Option<&'l InstrumentRow> {
    let row = law.instrument(code)?;
    let adopted = PartialDate::parse(row.adopted_on.as_deref()?).ok()?;
    (day.latest() < adopted.earliest()).then_some(row)
}

fn agreed_on(case: &RowState) -> Option<PartialDate> {
    PartialDate::from_column(text(case, DAY)?).ok()
}

/// Names of what an agreement on record still lacks. A paper that was entered in error shows nothing.
pub fn agreement_wants(law: &Law, case: &RowState, papers: &[RowState]) -> Vec<&'static str> {
    let codes = invoked(text(case, INVOKED).unwrap_or_default());
    let Some(how) = text(case, HOW).filter(|_| !codes.is_empty()) else { return Vec::new() };
    let is_there = |paper: RowId| papers.iter().any(|one| one.row == paper && counts(one));
    let lacks_paper = !row(case, PAPER).is_some_and(is_there);
    let lacking = [(HOW, !tells_agreement(how)), (DAY, text(case, DAY).is_none()), (PAPER, lacks_paper)];
    let named = lacking.into_iter().filter(|(_, lacks)| *lacks);
    let fields = named.filter_map(|(code, _)| CASE.field(code).map(|field| field.name));
    let day = agreed_on(case);
    let is_early = day.is_some_and(|day| codes.iter().any(|code| adopted_later(law, code, &day).is_some()));
    fields.chain(is_early.then_some(TOO_EARLY)).collect()
}

/// Whether a case would say that both States agreed, and not when.
pub fn lacks_day(filled: impl Fn(u16) -> bool) -> bool {
    filled(HOW) && !filled(DAY)
}
