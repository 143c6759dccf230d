//! Old numbers: kept as typed, and written in full where a register began again at 1 each year.

use std::collections::{BTreeMap, BTreeSet};

use super::words::plain_digits;

/// How a register writes a number in full: `007/2015`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Form {
    width: usize,
    separator: String,
}

/// The numbers of one table, in the order of its lines, with the year each line belongs to.
pub type Typed = Vec<(String, Option<i32>)>;

/// Full numbers for all tables; a number that is full already, or can only be one, stays as it is.
pub fn in_full(tables: &[Typed]) -> Vec<Vec<String>> {
    // The same bare number in two years says that it is short for something.
    let mut years: BTreeMap<String, BTreeSet<Option<i32>>> = BTreeMap::new();
    for (number, year) in tables.iter().flatten() {
        if let Some(bare) = bare(number) {
            years.entry(bare.to_string()).or_default().insert(*year);
        }
    }
    let begins_again = years.values().any(|years| years.len() > 1);
    let everywhere = tables.iter().flatten().find_map(|(number, year)| form(number, (*year)?));
    tables
        .iter()
        .map(|table| {
            let own = table.iter().find_map(|(number, year)| form(number, (*year)?));
            let form = own.or_else(|| everywhere.clone());
            table.iter().map(|(number, year)| full(number, *year, form.as_ref(), begins_again)).collect()
        })
        .collect()
}

fn full(number: &str, year: Option<i32>, form: Option<&Form>, begins_again: bool) -> String {
    let typed = number.trim().to_owned();
    let (Some(bare), Some(year)) = (bare(number), year) else { return typed };
    match form {
        Some(form) => format!("{bare:0width$}{}{year}", form.separator, width = form.width),
        None if begins_again => format!("{}/{year}", plain_digits(&typed)),
        None => typed,
    }
}

/// A number and nothing else.
fn bare(number: &str) -> Option<u32> {
    let digits = plain_digits(number.trim());
    let is_bare = !digits.is_empty() && digits.len() <= 6 && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_bare { digits.parse().ok() } else { None }
}

/// The form of a number that names its year after the running number.
fn form(number: &str, year: i32) -> Option<Form> {
    let digits = plain_digits(number.trim());
    let before = digits.strip_suffix(&year.to_string())?;
    let separator: String = before.chars().rev().take_while(|c| !c.is_ascii_digit()).collect();
    let running = before.strip_suffix(separator.chars().rev().collect::<String>().as_str())?;
    let is_running = !running.is_empty() && running.len() <= 6 && running.bytes().all(|byte| byte.is_ascii_digit());
    if !is_running || separator.is_empty() || separator.chars().count() > 3 {
        return None;
    }
    let width = if running.starts_with('0') { running.len() } else { 1 };
    Some(Form { width, separator: separator.chars().rev().collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(numbers: &[&str], year: i32) -> Typed {
        numbers.iter().map(|number| ((*number).to_owned(), Some(year))).collect()
    }

    #[test]
    fn a_short_number_is_written_as_its_register_writes_it() {
        let full = in_full(&[typed(&["001/2015", "2", "16"], 2015), typed(&["1", "2"], 2016)]);
        assert_eq!(full, [vec!["001/2015", "002/2015", "016/2015"], vec!["001/2016", "002/2016"]]);
    }

    #[test]
    fn numbers_that_begin_again_get_their_year() {
        assert_eq!(in_full(&[typed(&["1"], 2015), typed(&["1"], 2016)]), [vec!["1/2015"], vec!["1/2016"]]);
    }

    #[test]
    fn numbers_that_run_on_stay_as_typed() {
        assert_eq!(
            in_full(&[typed(&["1", "2"], 2015), typed(&["3", "AG/4"], 2016)]),
            [vec!["1", "2"], vec!["3", "AG/4"]]
        );
        assert_eq!(in_full(&[typed(&["AG/2017/01"], 2017)]), [vec!["AG/2017/01"]]);
    }
}
