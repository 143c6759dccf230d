//! The agreement of both States to the paragraphs on procedure of the UN conventions that a case also invokes.

use super::standing::{counts, row, text};
use crate::ids::RowId;
use crate::law::basis::invoked;
use crate::merge::RowState;
use crate::model::schema::CASE;

/// Codes of a case's instruments that are also invoked; of who agreed and how, on what day, and what paper shows it.
const INVOKED: u16 = 9;
const HOW: u16 = 30;
const DAY: u16 = 36;
const PAPER: u16 = 37;

/// The instruments whose paragraphs on procedure apply because both States agreed: one agreement for all that are
/// invoked. Without a day it is none yet; where its paper lies changes nothing for the States.
pub fn agreed_to(case: &RowState) -> Vec<&str> {
    match (text(case, HOW), text(case, DAY)) {
        (Some(_), Some(_)) => invoked(text(case, INVOKED).unwrap_or_default()),
        _ => Vec::new(),
    }
}

/// Names of the fields that an agreement on record still lacks. A paper that was entered in error shows nothing.
pub fn agreement_wants(case: &RowState, papers: &[RowState]) -> Vec<&'static str> {
    let is_on_record = text(case, HOW).is_some() && !invoked(text(case, INVOKED).unwrap_or_default()).is_empty();
    let is_there = |paper: RowId| papers.iter().any(|one| one.row == paper && counts(one));
    let lacks_paper = !row(case, PAPER).is_some_and(is_there);
    let lacking = [(DAY, text(case, DAY).is_none()), (PAPER, lacks_paper)];
    let named = lacking.into_iter().filter(|(_, lacks)| is_on_record && *lacks);
    named.filter_map(|(code, _)| CASE.field(code).map(|field| field.name)).collect()
}

/// Whether a case would say that both States agreed, and not when.
pub fn lacks_day(filled: impl Fn(u16) -> bool) -> bool {
    filled(HOW) && !filled(DAY)
}
