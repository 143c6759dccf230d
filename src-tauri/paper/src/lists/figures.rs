//! The yearly table, with what keeps it from balancing.

use comity_core::casework::views::{
    BreakingCase, CompanionRow, DurationRow, FactCounts, Figures, FiguresRow, OutcomeCount,
};
use comity_core::text::{Arg, format_tenths};

use super::words::{BookPeriod, Words};
use super::{ColumnKind, ListGroup, ListPaper};
use crate::setting::PaperSetting;

/// The yearly table: opening + new − finalised = closing for each family and direction, with what breaks it.
pub fn yearly_table(setting: PaperSetting, figures: &Figures) -> ListPaper {
    let words = Words(setting.texts());
    let columns = words.columns(&[
        ("print-family", ColumnKind::Text, 6),
        ("print-column-opening", ColumnKind::Number, 2),
        ("print-column-new", ColumnKind::Number, 2),
        ("print-column-finalised", ColumnKind::Number, 2),
        ("print-column-closing", ColumnKind::Number, 2),
        ("print-column-difference", ColumnKind::Number, 2),
    ]);
    let period = BookPeriod { from: Some(figures.from.clone()), to: Some(figures.to.clone()) };
    let mut directions: Vec<&str> = Vec::new();
    for row in &figures.rows {
        if !directions.contains(&row.direction.as_str()) {
            directions.push(&row.direction);
        }
    }
    let took = |row: &FiguresRow| {
        let of = |took: &&DurationRow| took.family == row.family && took.direction == row.direction;
        let finalised = figures.durations.iter().filter(of).flat_map(|took| words.durations(took, "print-durations"));
        let acknowledged = figures.acknowledged.iter().filter(of);
        let acknowledged = acknowledged.flat_map(|took| words.durations(took, "print-acknowledged"));
        finalised.chain(acknowledged).collect::<Vec<String>>()
    };
    let mut groups: Vec<ListGroup> = directions
        .into_iter()
        .map(|direction| {
            let rows: Vec<&FiguresRow> = figures.rows.iter().filter(|row| row.direction == direction).collect();
            ListGroup {
                heading: Some(words.code("direction", direction)),
                rows: rows.iter().map(|row| figures_row(words.code("family", &row.family), &[row])).collect(),
                totals: vec![figures_row(words.0.get("print-total"), &rows)],
                notes: rows.iter().flat_map(|row| words.outcomes(row).into_iter().chain(took(row))).collect(),
            }
        })
        .collect();
    if !figures.companions.is_empty() {
        groups.push(ListGroup {
            heading: Some(words.0.get("print-companions")),
            rows: figures.companions.iter().map(|row| words.companion(row)).collect(),
            notes: vec![words.0.get("print-companions-note")],
            ..ListGroup::default()
        });
    }
    if !figures.breaking.is_empty() {
        let case = |case: &BreakingCase| {
            let why = words.code("breaks", &case.why);
            let off_by = Arg::Number(i64::from(case.off_by));
            let args = [("reference", Arg::Ltr(&case.reference)), ("why", Arg::Text(&why)), ("off_by", off_by)];
            words.0.with("print-breaking-case", &args)
        };
        groups.push(ListGroup {
            heading: Some(words.0.get("print-breaking")),
            notes: figures.breaking.iter().map(case).collect(),
            ..ListGroup::default()
        });
    }
    groups.extend(figures.facts.iter().map(|fact| words.fact(fact)));
    let mut list = ListPaper::plain(setting, words.0.get("print-yearly-table"), columns, Vec::new());
    list.groups = groups;
    list.group_label = words.0.get("print-direction");
    list.subtitles.extend(words.period(&period));
    let unit = if figures.unit.is_empty() { "requests" } else { &figures.unit };
    list.subtitles.push(words.code("print-unit", unit));
    list.subtitles.push(words.0.get("print-balance"));
    list.footnotes.push(words.count("print-figures-enquiries", figures.enquiries as usize));
    if figures.undated > 0 {
        list.footnotes.push(words.count("print-figures-undated", figures.undated as usize));
    }
    if !figures.facts.is_empty() {
        list.footnotes.push(words.0.get("print-facts-note"));
    }
    list
}

/// A row of figures, or the sum of several; the last figure is what keeps it from balancing.
fn figures_row(label: String, rows: &[&FiguresRow]) -> Vec<String> {
    let sum = |figure: fn(&FiguresRow) -> u32| rows.iter().map(|row| i64::from(figure(row))).sum::<i64>();
    let (opening, new) = (sum(|row| row.opening), sum(|row| row.new));
    let (finalised, closing) = (sum(|row| row.finalised), sum(|row| row.closing));
    let difference = closing - (opening + new - finalised);
    let figures = [opening, new, finalised, closing, difference].map(|figure| figure.to_string());
    [label].into_iter().chain(figures).collect()
}

impl Words {
    /// A kind of companion record in one direction; the last figure is what keeps it from balancing.
    fn companion(&self, row: &CompanionRow) -> Vec<String> {
        let label = self.named(&self.code("record", &row.record), &self.code("direction", &row.direction));
        let figures = [row.opening, row.new, row.finalised, row.closing].map(i64::from);
        let difference = figures[3] - (figures[0] + figures[1] - figures[2]);
        let figures = figures.into_iter().chain([difference]).map(|figure| figure.to_string());
        [label].into_iter().chain(figures).collect()
    }

    /// How often each answer was given; the counts stand in the column of the new ones, of which they tell.
    fn fact(&self, fact: &FactCounts) -> ListGroup {
        let direction = self.code("direction", &fact.direction);
        let field = self.code("field", &fact.field);
        let heading = self.plain(
            if fact.unit == "persons" { "print-facts-of-persons" } else { "print-facts-of-requests" },
            &[("direction", Arg::Text(&direction)), ("field", Arg::Text(&field))],
        );
        let row = |words: String, count: u32| vec![words, String::new(), count.to_string()];
        ListGroup {
            heading: Some(heading),
            rows: fact
                .values
                .iter()
                .map(|each| row(self.answer(&fact.field, each.value.as_deref()), each.count))
                .collect(),
            totals: vec![row(self.0.get("print-total"), fact.of)],
            ..ListGroup::default()
        }
    }

    fn answer(&self, field: &str, value: Option<&str>) -> String {
        match (field, value) {
            (_, None) => self.0.get("fact-not-asked"),
            ("principal_offence", Some("unknown")) => self.0.get("fact-unknown"),
            ("principal_offence", Some(typed)) => typed.to_owned(),
            ("crime_tags", Some(code)) => self.code("crime-tag", code),
            (field, Some(code)) => self.code(&field.replace('_', "-"), code),
        }
    }

    /// How long the finalised or the acknowledged ones took, and how many of them nobody can say it of.
    fn durations(&self, took: &DurationRow, message: &str) -> Vec<String> {
        let family = self.code("family", &took.family);
        let number = |days: u32| Arg::Number(i64::from(days));
        let measured = took.days.map(|days| {
            let (median, mean) = (format_tenths(days.median_tenths, &self.0), format_tenths(days.mean_tenths, &self.0));
            let args = [
                ("family", Arg::Text(&family)),
                ("count", number(took.measured)),
                ("median", Arg::Text(&median)),
                ("ninetieth", number(days.ninetieth)),
                ("mean", Arg::Text(&mean)),
                ("shortest", number(days.shortest)),
                ("longest", number(days.longest)),
            ];
            self.plain(message, &args)
        });
        let unmeasured = (took.unmeasured > 0).then(|| {
            let args = [("family", Arg::Text(&family)), ("count", number(took.unmeasured))];
            self.plain(&format!("{message}-unmeasured"), &args)
        });
        measured.into_iter().chain(unmeasured).collect()
    }

    fn outcomes(&self, row: &FiguresRow) -> Option<String> {
        if row.outcomes.is_empty() {
            return None;
        }
        let outcome = |of: &OutcomeCount| {
            let name = match &of.outcome {
                Some(code) => self.code("outcome", code),
                None => self.0.get("print-not-recorded"),
            };
            let count = self.0.digits().apply(&of.count.to_string());
            self.plain("print-field-and-value", &[("field", Arg::Text(&name)), ("value", Arg::Text(&count))])
        };
        let list = row.outcomes.iter().map(outcome).collect::<Vec<_>>().join(&self.0.get("print-list-separator"));
        let family = self.code("family", &row.family);
        Some(self.plain("print-outcomes", &[("family", Arg::Text(&family)), ("outcomes", Arg::Text(&list))]))
    }
}
