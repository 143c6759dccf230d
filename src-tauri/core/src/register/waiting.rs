//! Where an open case is now: in whose hands, since when, and until when an answer is promised.
//!
//! What is on record with a name leads: a referral, a letter that asks, a translation, a consultation. Without one the
//! stage says whose turn it is, and where that says nothing it is ours.

use super::case_rows::CaseRows;
use super::standing::{counts, text};
use super::tables::cases::{Standing, Waiting};
use crate::law::{Law, With};
use crate::merge::RowState;
use crate::model::dates::PartialDate;
use crate::model::schema::{BRING_UP, CONSULTATION, LETTER, MEASURE, NOTE, REFERRAL, TRANSLATION, Table};

/// The code of a case that waits for nobody but ourselves.
pub const US: &str = "us";
/// Who else has it is told by the name alone.
const OTHER: &str = "other";
/// Longest name that lists carry, characters.
const LONGEST: usize = 200;

/// Letters whose model asks for an answer, and of whom.
const ASKING: &[(&str, With)] = &[("referral", With::CompetentAuthority), ("more_information", With::Partner)];

/// Who has the case, for how long, by the records of an open case.
pub fn of(rows: &CaseRows, standing: &Standing, law: &Law) -> Option<Waiting> {
    if !standing.is_open {
        return None;
    }
    let mut with_others = named(rows);
    if with_others.is_empty() {
        with_others.extend(chased(rows));
    }
    // What has waited longest leads; rows stand in an order that is the same at every desk.
    with_others.sort_by(|a, b| a.since.cmp(&b.since));
    if let Some(first) = with_others.into_iter().next() {
        return Some(first);
    }
    let turn = standing.stage.as_deref().and_then(|stage| law.stage(stage)).and_then(|stage| stage.with);
    Some(match turn {
        Some(with) => Waiting { with: with.code().to_owned(), since: standing.stage_on.clone(), ..Waiting::default() },
        None => Waiting { with: US.to_owned(), since: ours_since(rows, standing), ..Waiting::default() },
    })
}

fn named(rows: &CaseRows) -> Vec<Waiting> {
    let mut found = Vec::new();
    for referral in of_table(rows, &REFERRAL) {
        let is_back = matches!(text(referral, 9), Some("returned" | "declined" | "recalled"));
        if !is_back && day(referral, 12).is_none() {
            found.push(waiting(With::CompetentAuthority, text(referral, 2), day(referral, 3), day(referral, 8)));
        }
    }
    for measure in of_table(rows, &MEASURE) {
        let is_there = matches!(text(measure, 4), None | Some("asked" | "accepted" | "referred"));
        if is_there && text(measure, 5).is_some() {
            found.push(waiting(With::CompetentAuthority, text(measure, 5), day(measure, 6), day(measure, 13)));
        }
    }
    for translation in of_table(rows, &TRANSLATION) {
        if matches!(text(translation, 9), Some("asked" | "in_hand" | "sent_back")) && day(translation, 8).is_none() {
            found.push(waiting(With::Translator, text(translation, 5), day(translation, 6), day(translation, 7)));
        }
    }
    for consultation in of_table(rows, &CONSULTATION) {
        if matches!(text(consultation, 9), Some("open" | "continues" | "papers_promised")) {
            found.push(waiting(With::Partner, text(consultation, 5), day(consultation, 3), None));
        }
    }
    found.extend(unanswered(rows));
    found
}

/// Letters that ask, have gone, and after which nothing has come in.
fn unanswered(rows: &CaseRows) -> Vec<Waiting> {
    let last_in =
        of_table(rows, &LETTER).filter(|letter| text(letter, 2) == Some("in")).filter_map(|one| day(one, 8)).max();
    of_table(rows, &LETTER)
        .filter(|letter| text(letter, 2) == Some("out") && text(letter, 20) == Some("dispatched"))
        .filter_map(|letter| {
            let with = ASKING.iter().find(|(model, _)| text(letter, 21) == Some(model))?.1;
            let gone = day(letter, 9)?;
            let is_answered = last_in.as_ref().is_some_and(|last| *last >= gone);
            (!is_answered).then(|| waiting(with, text(letter, 12), Some(gone), None))
        })
        .collect()
}

/// Somebody was reminded, and the next reminder is set: the office waits for whom it chased.
fn chased(rows: &CaseRows) -> Option<Waiting> {
    let next = of_table(rows, &BRING_UP).find(|one| text(one, 6) == Some("chase") && text(one, 5).is_none())?;
    let last = of_table(rows, &NOTE).filter(|note| text(note, 2) == Some("chaser")).max_by_key(|note| day(note, 5))?;
    Some(Waiting { with: OTHER.to_owned(), ..waiting(With::Partner, text(last, 4), day(last, 5), day(next, 2)) })
}

/// The newest day on which something came to us or moved the case.
fn ours_since(rows: &CaseRows, standing: &Standing) -> Option<String> {
    let back = of_table(rows, &REFERRAL).filter_map(|one| day(one, 12));
    let came = of_table(rows, &LETTER).filter(|one| text(one, 2) == Some("in")).filter_map(|one| day(one, 8));
    let translated = of_table(rows, &TRANSLATION).filter_map(|one| day(one, 8));
    back.chain(came).chain(translated).chain(standing.stage_on.clone()).max()
}

fn waiting(with: With, whom: Option<&str>, since: Option<String>, by: Option<String>) -> Waiting {
    let whom = whom.map(|whom| whom.lines().next().unwrap_or_default().chars().take(LONGEST).collect());
    Waiting { with: with.code().to_owned(), whom, since, by }
}

fn of_table<'r>(rows: &'r CaseRows, table: &Table) -> impl Iterator<Item = &'r RowState> {
    rows.of(table).iter().filter(|row| counts(row))
}

/// A day as ISO text; one known to the month counts from its first day.
fn day(row: &RowState, code: u16) -> Option<String> {
    Some(PartialDate::from_column(text(row, code)?).ok()?.earliest().to_string())
}
