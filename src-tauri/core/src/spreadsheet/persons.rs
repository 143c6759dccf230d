//! The persons of one cell.

use super::dates::{DateCell, read_cell};
use super::words::{Words, plain};
use super::workbook::Cell;
use crate::model::dates::PartialDate;

/// A person as the cell names them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakenPerson {
    /// As written.
    pub name: String,
    pub other_names: Option<String>,
    pub born_on: Option<PartialDate>,
    /// ISO 3166 codes, a space between.
    pub nationalities: Option<String>,
    pub sex: Option<String>,
}

/// What a cell of names says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names {
    pub persons: Vec<TakenPerson>,
    /// "and others": there are more whom it does not name.
    pub has_others: bool,
    /// The commas could divide persons, or surnames from first names.
    pub is_unclear: bool,
}

/// Reads a cell of names.
pub fn read_names(cell: &str, words: &Words, latest: i32) -> Names {
    let mut names = Names::default();
    if words.is_unknown(cell) {
        return names;
    }
    let (cell, has_others) = without_others(cell, words);
    names.has_others = has_others;
    let parts: Vec<String> = outside_brackets(&cell, |c| matches!(c, '\n' | '\r' | ';' | '؛' | '/' | '+' | '|' | '•'))
        .into_iter()
        .flat_map(|part| part.split(" - ").flat_map(|part| part.split(" – ")).map(str::to_owned).collect::<Vec<_>>())
        .flat_map(|part| at_joiners(&part, words))
        .flat_map(|part| at_commas(&part, &mut names.is_unclear))
        .collect();
    for part in parts {
        let part = without_number(part.trim());
        if part.is_empty() || words.is_unknown(part) {
            continue;
        }
        names.persons.push(person(part, words, latest));
    }
    names
}

/// Divides a text at marks that stand outside brackets.
fn outside_brackets(text: &str, divides: impl Fn(char) -> bool) -> Vec<&str> {
    let mut depth = 0i32;
    text.split(|c: char| {
        match c {
            '(' => depth += 1,
            ')' => depth = (depth - 1).max(0),
            _ => {}
        }
        depth == 0 && divides(c)
    })
    .collect()
}

/// One person; a birth date or another name in the same words is told apart from the name.
fn person(part: &str, words: &Words, latest: i32) -> TakenPerson {
    let mut name = part.to_owned();
    let mut person = TakenPerson::default();
    if let Some((before, rest)) = part.split_once('(')
        && let Some((inner, after)) = rest.split_once(')')
    {
        let simple = plain(inner);
        let phrase =
            words.born.longest_in(&simple).map(|(_, phrase)| phrase).filter(|phrase| simple.starts_with(phrase));
        let told = match phrase {
            Some(phrase) => simple.get(phrase.len()..).unwrap_or_default().trim().to_owned(),
            None => simple.clone(),
        };
        // Points and strokes went with the plain form; a day, a month and a year are told by spaces as well.
        let date = match read_cell(&Cell::Text(told.replace(' ', ".")), words, latest) {
            DateCell::Fixed { date, .. } => Some(date),
            _ => None,
        };
        if date.is_some() && !before.trim().is_empty() {
            person.born_on = date;
            name = format!("{} {}", before.trim(), after.trim()).trim().to_owned();
        }
    }
    // "X alias Y": whole words, so that "Alias" as a name at the front stays one.
    let pieces: Vec<&str> = name.split_whitespace().collect();
    let alias = pieces.iter().position(|word| words.aliases.has(&plain(word)));
    if let Some(place) = alias.filter(|place| *place > 0 && place + 1 < pieces.len()) {
        person.other_names = Some(pieces.get(place + 1..).unwrap_or_default().join(" "));
        person.name = pieces.get(..place).unwrap_or_default().join(" ").trim_end_matches(',').to_owned();
    } else {
        person.name = pieces.join(" ");
    }
    person
}

/// "1) X", "2. Y": the number goes.
fn without_number(part: &str) -> &str {
    let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() < part.len() && rest.starts_with([')', '.', '-', '°']) {
        rest.trim_start_matches([')', '.', '-', '°']).trim_start()
    } else {
        part.trim_start_matches(['-', '–', '*', '·']).trim_start()
    }
}

fn without_others(cell: &str, words: &Words) -> (String, bool) {
    let pieces: Vec<&str> = cell.split(' ').collect();
    for from in 1..pieces.len() {
        let tail = pieces.get(from..).unwrap_or_default().join(" ");
        if words.others.has(&plain(&tail)) && !plain(&tail).is_empty() {
            return (pieces.get(..from).unwrap_or_default().join(" ").trim_end_matches([',', '&']).to_owned(), true);
        }
    }
    (cell.to_owned(), false)
}

/// Divides at "and" and its like.
fn at_joiners(part: &str, words: &Words) -> Vec<String> {
    let mut parts: Vec<Vec<&str>> = vec![Vec::new()];
    let pieces: Vec<&str> = part.split_whitespace().collect();
    let whole = |words: &[&str]| words.len() >= 2;
    for (place, piece) in pieces.iter().enumerate() {
        let simple = plain(piece);
        let after = pieces.get(place + 1..).unwrap_or_default();
        let before = parts.last().map(Vec::as_slice).unwrap_or_default();
        let is_company = after.first().is_some_and(|next| words.companies.has(&plain(next)));
        let divides = if *piece == "&" || words.joiners.has(&simple) {
            !before.is_empty() && !after.is_empty() && !is_company
        } else if words.soft_joiners.has(&simple) && piece.chars().count() == 1 {
            let until_next = after.iter().take_while(|word| !words.soft_joiners.has(&plain(word))).count();
            whole(before) && until_next >= 2
        } else {
            false
        };
        if divides {
            parts.push(Vec::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(piece);
        }
    }
    parts.into_iter().map(|words| words.join(" ")).collect()
}

/// Divides at commas where each side is a whole name; one comma before first names divides nothing.
fn at_commas(part: &str, is_unclear: &mut bool) -> Vec<String> {
    let pieces: Vec<&str> = outside_brackets(part, |c| matches!(c, ',' | '،'))
        .into_iter()
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .collect();
    let count = |piece: &&str| piece.split_whitespace().count();
    match pieces.as_slice() {
        [] | [_] => vec![part.to_owned()],
        [a, b] if count(a) >= 2 && count(b) >= 2 => {
            // Two surnames and two first names look like two persons: capitals tell them apart.
            let is_surname = a.chars().any(char::is_alphabetic) && a.chars().all(|c| !c.is_lowercase());
            let is_given = b.chars().any(char::is_lowercase);
            if is_surname && is_given { vec![part.to_owned()] } else { vec![(*a).to_owned(), (*b).to_owned()] }
        }
        [_, _] => vec![part.to_owned()],
        many if many.iter().all(|piece| count(piece) >= 2) => many.iter().map(|piece| (*piece).to_owned()).collect(),
        _ => {
            *is_unclear = true;
            vec![part.to_owned()]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Law;

    #[test]
    fn persons_of_one_cell() {
        let words = Words::shipped(&Law::shipped().unwrap()).unwrap();
        for (cell, expected) in [
            ("Traoret, Thérèse", vec!["Traoret, Thérèse"]),
            (
                "Moussa Charpentel / OUÉDRAGON Hamidou / Éric N'Goran",
                vec!["Moussa Charpentel", "OUÉDRAGON Hamidou", "Éric N'Goran"],
            ),
            ("PELISSOT Abdoulaye\nالقاسمري, ليلى", vec!["PELISSOT Abdoulaye", "القاسمري, ليلى"]),
            ("PELISSOT Nadège et Jean-Baptiste Delatour", vec!["PELISSOT Nadège", "Jean-Baptiste Delatour"]),
            ("ZINSOUVI Yao et الحموري ليلى et Éric Lemercier", vec!["ZINSOUVI Yao", "الحموري ليلى", "Éric Lemercier"]),
            ("PELISSOT Fatou; 欧阳, 伟; Lemercier, Yao", vec!["PELISSOT Fatou", "欧阳, 伟", "Lemercier, Yao"]),
            ("بن سلطانة, خالد; Éric Charpentel", vec!["بن سلطانة, خالد", "Éric Charpentel"]),
            (
                "Sera Okerson & Kezia Tuisavai & Fonoti, Desmond",
                vec!["Sera Okerson", "Kezia Tuisavai", "Fonoti, Desmond"],
            ),
            ("Juan Pérez y María López", vec!["Juan Pérez", "María López"]),
            ("José Ortega y Gasset", vec!["José Ortega y Gasset"]),
            ("Иван Петров и Анна Сидорова", vec!["Иван Петров", "Анна Сидорова"]),
            ("محمد حسن و علي سالم", vec!["محمد حسن", "علي سالم"]),
            ("Smith & Sons Ltd", vec!["Smith & Sons Ltd"]),
            ("1) Ana Silva 2) x", vec!["Ana Silva 2) x"]),
            ("1) Ana Silva\n2) Rui Costa", vec!["Ana Silva", "Rui Costa"]),
            ("Jean Dupont, Marie Martin, Paul Petit", vec!["Jean Dupont", "Marie Martin", "Paul Petit"]),
            ("GARCÍA LÓPEZ, Juan Carlos", vec!["GARCÍA LÓPEZ, Juan Carlos"]),
            ("not known", vec![]),
            ("Okerson, Desmond; Desmond Okerson", vec!["Okerson, Desmond", "Desmond Okerson"]),
        ] {
            let names = read_names(cell, &words, 2027);
            let read: Vec<&str> = names.persons.iter().map(|person| person.name.as_str()).collect();
            assert_eq!(read, expected, "{cell}");
        }
        let others = read_names("Ana Silva et al.", &words, 2027);
        assert!(others.has_others && others.persons.len() == 1);
        let born = &read_names("Éric Traoret (né le 12/03/1975)", &words, 2027).persons[0];
        assert_eq!(
            (born.name.as_str(), born.born_on.as_ref().map(|date| date.iso()).as_deref()),
            ("Éric Traoret", Some("1975-03-12"))
        );
        let known = &read_names("Ivan Petrov alias Vanya", &words, 2027).persons[0];
        assert_eq!((known.name.as_str(), known.other_names.as_deref()), ("Ivan Petrov", Some("Vanya")));
    }
}
