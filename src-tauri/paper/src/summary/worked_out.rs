//! What follows from the records, on the case summary: the last day of a sentence, the remaining-sentence test, who may
//! prosecute, the sums of the ledger.

use comity_core::casework::views::{CaseView, ConditionView, EligibilityView, LedgerCurrency, SentenceView};
use comity_core::text::Arg;

use super::wording::CaseWords;
use crate::sheet::{Body, Cell, Column, Row, Section, Table, Width};

/// One table for each part that the case has.
pub fn sections(case: &CaseView, words: &CaseWords) -> Vec<Section> {
    let all = &case.worked_out;
    let mut parts: Vec<(&str, Vec<Row>)> = Vec::new();
    parts.push(("worked-out-sentences", all.sentences.iter().map(|one| sentence(one, words)).collect()));
    parts.push(("worked-out-eligibility", all.eligibility.iter().map(|one| eligibility(one, words)).collect()));
    parts.push(("worked-out-conditions", all.conditions.iter().map(|one| condition(one, words)).collect()));
    let prosecution = all.prosecution.iter().map(|now| {
        let mut lines = Lines::new(words);
        lines.add("worked-event", Some(words.code("prosecution-event", &now.event)));
        lines.add("worked-since", words.date(now.since.as_deref()));
        let mut row = lines.row(Cell::words(words.code("prosecution-holder", &now.holder)));
        if now.short_of_trial {
            row = row.more(Cell::words(words.say("worked-short-of-trial")));
        }
        row.done()
    });
    parts.push(("worked-out-prosecution", prosecution.collect()));
    let currencies = all.ledger.iter().flat_map(|ledger| &ledger.currencies);
    parts.push(("worked-out-ledger", currencies.map(|one| ledger(one, words)).collect()));
    let mut sections: Vec<Section> = parts
        .into_iter()
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(heading, rows)| Section { heading: words.say(heading), body: Body::Table(table(rows, words)) })
        .collect();
    if all.no_rule_known {
        sections.push(paragraph(words.say("worked-out-eligibility"), words.say("worked-no-rule")));
    }
    let reasons = all.reasons_not_on_record.then(|| words.say("worked-reasons-missing"));
    let lacking = all.agreement_wants.iter().map(|field| words.code("worked-lacks", field));
    let missing: Vec<Cell> = reasons.into_iter().chain(lacking).map(Cell::words).collect();
    if !missing.is_empty() {
        sections.push(Section { heading: words.say("case-missing"), body: Body::Paragraphs(missing) });
    }
    let left_out = all.ledger.as_ref().map(|ledger| ledger.left_out.len()).unwrap_or_default();
    if left_out > 0 {
        let count = [("count", Arg::Number(i64::try_from(left_out).unwrap_or(i64::MAX)))];
        sections.push(paragraph(String::new(), words.texts().with("worked-left-out", &count)));
    }
    sections
}

fn paragraph(heading: String, text: String) -> Section {
    Section { heading, body: Body::Paragraphs(vec![Cell::words(text)]) }
}

fn table(rows: Vec<Row>, words: &CaseWords) -> Table {
    let columns = vec![
        Column::new(words.say("print-column-what"), Width::Share(4)),
        Column::new(words.say("print-column-details"), Width::Share(9)),
    ];
    Table { columns, rows }
}

fn sentence(one: &SentenceView, words: &CaseWords) -> Row {
    let mut lines = Lines::new(words);
    let told = words.date(one.told_on.as_deref());
    let by_length = words.date(one.worked_out_on.as_deref());
    if one.indeterminate {
        lines.add("worked-ends-on", Some(words.say("worked-indeterminate")));
    } else if told.is_none() && by_length.is_none() {
        lines.add("worked-ends-on", Some(words.say("worked-no-end")));
    }
    lines.add("worked-told-on", told);
    lines.add("worked-by-length", by_length);
    lines.add("worked-differs", one.differs_by.map(|days| words.number(days.abs())));
    lines.add("worked-served", one.served_days.map(|days| words.number(days)));
    lines.add("worked-served-until", words.date(one.served_until.as_deref()).filter(|_| one.served_days.is_some()));
    lines.row(Cell::typed(one.person.as_deref().unwrap_or_default())).done()
}

fn eligibility(one: &EligibilityView, words: &CaseWords) -> Row {
    let mut lines = Lines::new(words);
    let length = [("count", Arg::Number(i64::from(one.at_least)))];
    lines.add("worked-asked-for", Some(words.texts().with(&format!("limit-length-{}", one.unit), &length)));
    let measured = words.date(one.measured_on.as_deref()).unwrap_or_else(|| words.say("worked-not-measured"));
    lines.add("worked-measured-on", Some(measured));
    lines.add("worked-ends-on", words.date(one.ends_on.as_deref()));
    lines.add("worked-threshold", words.date(Some(&one.threshold_on)));
    lines.add("worked-days-left", one.days_left.map(|days| words.number(days)));
    let result = one.result.as_deref().map(|result| words.code("eligibility-result", result));
    lines.add("worked-result", Some(result.unwrap_or_else(|| words.say("worked-no-end"))));
    let mut row = lines.row(Cell::typed(&one.person_name));
    if one.barred {
        row = row.more(Cell::words(words.say("worked-barred")));
    }
    row.more(words.source(&one.source)).done()
}

fn condition(one: &ConditionView, words: &CaseWords) -> Row {
    let mut lines = Lines::new(words);
    lines.say(&words.code("condition", &one.condition), &words.code("condition-state", &one.state));
    lines.add("finding-on", words.date(one.found_on.as_deref()));
    lines.add("finding-by", one.found_by.clone());
    lines.add("finding-ground", one.ground.clone());
    lines.row(Cell::typed(&one.person_name)).more(words.source(&one.source)).done()
}

fn ledger(one: &LedgerCurrency, words: &CaseWords) -> Row {
    let mut lines = Lines::new(words);
    lines.add("worked-ordered", one.ordered.as_deref().map(parted));
    lines.add("worked-taken", Some(parted(&one.taken)));
    lines.add("worked-taken-elsewhere", Some(parted(&one.taken_elsewhere)));
    lines.add("worked-left", one.left.as_deref().map(parted));
    lines.add("worked-over", one.over.as_deref().map(parted));
    for sum in &one.other {
        let kind = words.code("asset-entry-kind", &sum.kind);
        lines.say(&kind, &parted(&sum.amount));
    }
    let mut row = lines.row(Cell::typed(&one.currency));
    if let Some(more) = &one.given_beyond {
        let amount = format!("{}\u{a0}{}", one.currency, parted(more));
        row = row.more(Cell::words(words.texts().with("worked-given-beyond", &[("amount", Arg::Text(&amount))])));
    }
    if one.over.is_some() { row.more(Cell::words(words.say("worked-over-advice"))).done() } else { row.done() }
}

/// An amount with its thousands parted by a narrow space, which no language reads as a decimal mark.
pub(super) fn parted(amount: &str) -> String {
    let (whole, places) = amount.split_once('.').unwrap_or((amount, ""));
    let mut out = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    if places.is_empty() { out } else { format!("{out}.{places}") }
}

/// Labels with their values, one below the other.
struct Lines<'w> {
    words: &'w CaseWords,
    cell: Option<Cell>,
}

impl<'w> Lines<'w> {
    fn new(words: &'w CaseWords) -> Self {
        Self { words, cell: None }
    }

    fn add(&mut self, label: &str, value: Option<String>) {
        if let Some(value) = value {
            let label = self.words.say(label);
            self.say(&label, &value);
        }
    }

    fn say(&mut self, label: &str, value: &str) {
        let said = [("field", Arg::Text(label)), ("value", Arg::Text(value))];
        let line = Cell::words(self.words.texts().with("print-field-and-value", &said));
        self.cell = Some(match self.cell.take() {
            Some(cell) => cell.with_line(line),
            None => line,
        });
    }

    fn row(self, about: Cell) -> Entry {
        Entry { about, told: self.cell }
    }
}

/// One row on its way: whom or what it is about, and what is told.
struct Entry {
    about: Cell,
    told: Option<Cell>,
}

impl Entry {
    fn more(mut self, line: Cell) -> Self {
        self.told = Some(match self.told.take() {
            Some(cell) => cell.with_line(line),
            None => line,
        });
        self
    }

    fn done(self) -> Row {
        Row::new(vec![self.about.strong(), self.told.unwrap_or_default()])
    }
}

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn thousands_are_parted_and_places_are_not() {
        for (amount, shown) in [
            ("0", "0"),
            ("999", "999"),
            ("2000000", "2\u{202f}000\u{202f}000"),
            ("1600000.0150", "1\u{202f}600\u{202f}000.0150"),
        ] {
            assert_eq!(parted(amount), shown);
        }
    }
}
