//! What is to be done by a day is said, whichever row sets it.

use std::collections::BTreeSet;

use super::faults::{LISTS, RULES};
use super::*;

/// Code, effect and duty of all rows that can set a limit.
fn limits(law: &Law) -> Vec<(&str, &str, Option<&str>)> {
    let rows = law.rows().deadline.iter().map(|row| (row.code.as_str(), row.effect.as_str(), row.duty.as_deref()));
    let kinds = law.rows().limit_kind.iter().map(|row| (row.code.as_str(), row.effect.as_str(), row.duty.as_deref()));
    rows.chain(kinds).collect()
}

#[test]
fn every_row_whose_effect_is_a_duty_says_which() {
    let law = law();
    let silent: Vec<_> = limits(&law)
        .into_iter()
        .filter(|(_, effect, duty)| law.list_has("duty_effects", effect) && duty.is_none())
        .map(|(code, ..)| code)
        .collect();
    assert!(silent.is_empty(), "{silent:?}");
    for row in &law.rows().deadline {
        assert!(!law.list_has("duty_effects", row.said()), "{} says only that a duty is due", row.code);
    }
    let said: BTreeSet<_> = limits(&law).into_iter().filter_map(|(.., duty)| duty).collect();
    assert_eq!(said, law.list("duties").iter().map(String::as_str).collect(), "a duty that no row names");
}

#[test]
fn a_duty_is_named_only_where_the_effect_is_one() {
    let with = |effect: &str, duty: &str| {
        let lists = LISTS.replace(
            r#"effects = ["duty"]"#,
            "effects = [\"duty\", \"must_end\"]\nduty_effects = [\"duty\"]\nduties = [\"answer\"]",
        );
        let rules = RULES.replace(r#"effect = "duty""#, &format!("effect = \"{effect}\"\nduty = \"{duty}\""));
        Law::from_files(&[("lists", &lists), ("rules", &rules)])
    };
    assert_eq!(with("duty", "answer").unwrap().rows().deadline[0].said(), "answer");
    assert!(matches!(with("duty", "sleep").unwrap_err().fault, LawFault::Unknown { .. }));
    assert!(matches!(with("must_end", "answer").unwrap_err().fault, LawFault::Unknown { .. }));
}

#[test]
fn naming_a_duty_moves_no_date_so_that_nobody_adopts_the_row_again() {
    let law = law();
    let row = law.rows().deadline.iter().find(|row| row.duty.is_some()).unwrap();
    let mut unnamed = row.clone();
    unnamed.duty = None;
    assert_eq!(unnamed.mark(), row.mark());
}
