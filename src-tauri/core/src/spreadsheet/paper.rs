//! Where the paper is: hidden in a remark, or in a column of its own.

use super::dates::{DateCell, read_cell};
use super::words::Words;
use super::workbook::Cell;
use crate::model::dates::PartialDate;

/// A paper file that somebody has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    /// As written, with the office: "Judge X".
    pub held_by: String,
    pub since: Option<PartialDate>,
}

/// Who a remark says has the file.
pub fn holder_in(remark: &str, words: &Words, latest: i32) -> Option<Holding> {
    let letters: Vec<char> = remark.chars().collect();
    let low: Vec<char> = letters.iter().map(|c| c.to_lowercase().next().unwrap_or(*c)).collect();
    let whole = words.holder.before.iter().map(|phrase| (phrase, false));
    let role = words.holder.before_role.iter().map(|phrase| (phrase, true));
    let mut best: Option<(usize, usize)> = None;
    for (phrase, keeps_role) in whole.chain(role) {
        let phrase: Vec<char> = phrase.to_lowercase().chars().collect();
        let Some(place) = find_word(&low, &phrase) else { continue };
        // "with judge": the name begins after the first word.
        let kept = if keeps_role { phrase.iter().position(|c| *c == ' ').unwrap_or(0) } else { phrase.len() };
        if best.is_none_or(|(known, _)| place < known) {
            best = Some((place, place + kept));
        }
    }
    let (_, start) = best?;
    let rest: String = letters.get(start..)?.iter().collect();
    let (name, since) = cut(&rest, words, latest);
    let name = name.trim().trim_end_matches(['.', ':', '-']).trim_start_matches([':', '-']).trim();
    // "Mr. K." keeps its point.
    let held_by = if rest.trim_start().starts_with(&format!("{name}."))
        && name.split(' ').next_back().is_some_and(|last| last.chars().count() == 1)
    {
        format!("{name}.")
    } else {
        name.to_owned()
    };
    (!held_by.is_empty() && held_by.chars().count() <= 120).then_some(Holding { held_by, since })
}

/// A phrase between signs that belong to no word.
fn find_word(text: &[char], phrase: &[char]) -> Option<usize> {
    let ends = |place: usize| !text.get(place).is_some_and(|c| c.is_alphanumeric());
    (0..text.len().checked_sub(phrase.len())? + 1).find(|start| {
        text.get(*start..start + phrase.len()) == Some(phrase)
            && (*start == 0 || ends(start - 1))
            && (phrase.last().is_some_and(|c| !c.is_alphanumeric()) || ends(start + phrase.len()))
    })
}

/// The name up to the next mark, and the date after a word such as "since".
fn cut(rest: &str, words: &Words, latest: i32) -> (String, Option<PartialDate>) {
    let end = rest.find([';', ',', '\n', '(', '،', '؛']).unwrap_or(rest.len());
    let clause = rest.get(..end).unwrap_or(rest);
    let low: Vec<char> = clause.chars().map(|c| c.to_lowercase().next().unwrap_or(c)).collect();
    let mut since = None;
    for phrase in &words.holder.since {
        let phrase: Vec<char> = phrase.to_lowercase().chars().collect();
        if let Some(place) = find_word(&low, &phrase)
            && place > 0
            && since.is_none_or(|(known, _)| place < known)
        {
            since = Some((place, place + phrase.len()));
        }
    }
    let Some((end_of_name, start_of_date)) = since else { return (clause.to_owned(), None) };
    let name: String = clause.chars().take(end_of_name).collect();
    let told: String = rest.chars().skip(start_of_date).take_while(|c| !matches!(c, ';' | '\n' | '(' | ',')).collect();
    let date = match read_cell(&Cell::Text(told.trim().to_owned()), words, latest) {
        DateCell::Fixed { date, .. } => Some(date),
        // Written alone, day and month can only be told apart where one is too large.
        DateCell::Numbers { first, second, year: Some(year), .. } if first > 12 || first == second => {
            PartialDate::parse(&format!("{year:04}-{second:02}-{first:02}")).ok()
        }
        _ => None,
    };
    match date {
        Some(date) => (name, Some(date)),
        // "from the Attorney": no date, so the word is part of the name.
        None if told.trim().is_empty() => (name, None),
        None => (clause.to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Law;

    #[test]
    fn the_holder_is_found_in_a_remark() {
        let words = Words::shipped(&Law::shipped().unwrap()).unwrap();
        for (remark, name, since) in [
            ("reminder sent twice; file w/ Mr. K", "Mr. K", None),
            ("file with Judge Amoah since 3 March 2019, no reply", "Judge Amoah", Some("2019-03-03")),
            ("With Judge Amoah since March 2019", "Judge Amoah", Some("2019-03")),
            ("dossier chez le greffier depuis le 14/02/2018 ; rappel", "le greffier", Some("2018-02-14")),
            ("El expediente con el fiscal Ruiz desde enero de 2020", "el fiscal Ruiz", Some("2020-01")),
            ("الملف لدى القاضي حسن منذ 2019", "القاضي حسن", Some("2019")),
            ("дело у Петрова с 2020", "Петрова", Some("2020")),
            ("file with DPP", "DPP", None),
        ] {
            let found = holder_in(remark, &words, 2027).unwrap_or_else(|| panic!("{remark}"));
            assert_eq!(
                (found.held_by.as_str(), found.since.map(|date| date.iso()).as_deref()),
                (name, since),
                "{remark}"
            );
        }
        for remark in ["rappel le 12/3, sans rép.", "still with Police", "profile with gaps", ""] {
            assert_eq!(holder_in(remark, &words, 2027), None, "{remark}");
        }
    }
}
