//! How long a closed case is kept: the office's rule counted from its closing, or a day set for this case with a reason.

use super::case_rows::CaseRows;
use super::standing::text;
use super::tables::cases::Standing;
use crate::model::dates::{CivilDate, PartialDate};

/// Any family, any outcome.
const ANY: &str = "*";

/// One rule of the office: years from closing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetentionRule {
    /// Family code, or `*`.
    pub family: String,
    /// Outcome code, or `*`.
    pub outcome: String,
    /// Whole years.
    pub years: u16,
}

/// Longest time that a rule may set, years.
const MOST_YEARS: u16 = 200;

impl RetentionRule {
    /// Reads rules as the setting holds them: one a line, family, outcome and years apart by spaces. `None` where a line
    /// says anything else.
    pub fn read_all(setting: &str) -> Option<Vec<Self>> {
        setting.lines().map(str::trim).filter(|line| !line.is_empty()).map(Self::read).collect()
    }

    fn read(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        let (family, outcome, years) = (words.next()?, words.next()?, words.next()?.parse().ok()?);
        let is_whole = words.next().is_none() && years <= MOST_YEARS;
        is_whole.then(|| Self { family: family.to_owned(), outcome: outcome.to_owned(), years })
    }

    fn fits(&self, family: &str, outcome: Option<&str>) -> bool {
        (self.family == ANY || self.family == family) && (self.outcome == ANY || Some(self.outcome.as_str()) == outcome)
    }

    /// The rule that says most about a case of this family and outcome; of equal ones the longest time.
    pub fn of<'r>(rules: &'r [Self], family: &str, outcome: Option<&str>) -> Option<&'r Self> {
        let weight = |rule: &Self| (rule.outcome != ANY, rule.family != ANY, rule.years);
        rules.iter().filter(|rule| rule.fits(family, outcome)).max_by_key(|rule| weight(rule))
    }
}

/// Until when the office's rule keeps a closed case; nothing where no rule fits or the day of closing is not known.
pub fn by_rule(rules: &[RetentionRule], family: &str, standing: &Standing) -> Option<CivilDate> {
    let closed = PartialDate::parse(standing.closed_on.as_deref()?).ok()?.latest();
    let rule = RetentionRule::of(rules, family, standing.outcome.as_deref())?;
    let year = closed.year() + i32::from(rule.years);
    // 29 February has no day of its own in most years: the last of the month stands for it.
    (0..4).find_map(|back| CivilDate::new(year, closed.month(), closed.day().checked_sub(back)?).ok())
}

/// The day from which a closed case is on the list for disposal; nothing once that has been decided.
pub fn disposable_from(rows: &CaseRows, standing: &Standing, rules: &[RetentionRule]) -> Option<String> {
    standing.closed_on.as_ref()?;
    if text(&rows.case, 33).is_some() {
        return None;
    }
    match text(&rows.case, 31).and_then(|column| PartialDate::from_column(column).ok()) {
        Some(set) => Some(set.latest().to_string()),
        None => by_rule(rules, text(&rows.case, 2).unwrap_or_default(), standing).map(|day| day.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rule_that_says_most_decides() {
        let rules =
            RetentionRule::read_all("* * 10\nextradition * 20\nextradition surrendered 50\n* refused 30\n").unwrap();
        let years = |family, outcome| RetentionRule::of(&rules, family, outcome).unwrap().years;
        assert_eq!(years("mla", Some("executed")), 10);
        assert_eq!(years("extradition", Some("withdrawn")), 20);
        assert_eq!(years("extradition", Some("surrendered")), 50);
        assert_eq!(years("extradition", Some("refused")), 30);
        assert_eq!(years("mla", None), 10);
        assert!(RetentionRule::read_all("extradition 20").is_none());
        assert!(RetentionRule::read_all("* * 201").is_none());
    }

    #[test]
    fn years_are_counted_from_closing_also_on_a_leap_day() {
        let rules = RetentionRule::read_all("* * 5").unwrap();
        let until = |closed: &str| {
            let standing = Standing { closed_on: Some(closed.into()), ..Standing::default() };
            by_rule(&rules, "mla", &standing).unwrap().to_string()
        };
        assert_eq!(until("2026-03-02"), "2031-03-02");
        assert_eq!(until("2024-02-29"), "2029-02-28");
        assert_eq!(until("2026"), "2031-12-31", "a day known to the year keeps the case to its end");
    }
}
