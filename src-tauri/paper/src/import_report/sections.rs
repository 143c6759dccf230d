//! What stands in an import report, section by section: what a person must act on comes first.

use comity_core::casework::views::{
    Contested, DocumentCame, ExpungedView, ImportReport, InertView, NewCaseCame, TimelineChange, TimelineEntry,
};
use comity_core::text::Arg;

use crate::sheet::{Blank, Body, Cell, Column, Pair, Row, Section, Table, Width};
use crate::summary::CaseWords;

/// Longer values are cut here, with an ellipsis; they stand in full in the register.
const LONGEST: usize = 600;
/// Changes of an entry that does not count.
const INERT_CHANGES: usize = 6;

/// Every section, in printing order.
pub fn all(report: &ImportReport, words: &CaseWords) -> Vec<Section> {
    let page = Page { report, words };
    let is_imported = report.outcome == "imported";
    let mut sections = vec![page.section("print-import-outcome", Body::Paragraphs(page.told()))];
    let figures = if is_imported { "print-import-figures" } else { "print-import-figures-would" };
    sections.push(page.section(figures, Body::Pairs(page.figures())));
    if is_imported {
        sections.push(page.section("print-import-conflicts", page.conflicts()));
        sections.extend(page.gaps());
    }
    sections.extend(page.not_counting());
    if report.is_detailed && is_imported {
        sections.push(page.section("print-import-new-cases", page.new_cases()));
        sections.extend(page.more("print-import-new-more", report.left_out.new_cases.into()));
        sections.extend(page.changed_cases());
        sections.extend(page.elsewhere());
        sections.push(page.section("print-import-documents-came", page.documents(&report.documents_came, false)));
        if !report.documents_absent.is_empty() {
            let body = page.documents(&report.documents_absent, true);
            sections.push(page.section("print-import-documents-absent", body));
        }
        sections.extend(page.left_out());
        if !report.entries.is_empty() {
            sections.push(page.section("print-import-entries", page.entries()));
        }
    } else if !report.bundle.cases.is_empty() {
        sections.push(page.section("print-import-cases", page.cases()));
    }
    let column = |id: &str, share| Column::new(words.say(id), Width::Share(share));
    let columns =
        vec![column("print-column-name", 5), column("print-import-signature", 5), column("print-import-on", 3)];
    sections.push(page.section("print-import-read-by", Body::Blank(Blank { columns, lines: 1 })));
    sections
}

struct Page<'a> {
    report: &'a ImportReport,
    words: &'a CaseWords,
}

impl Page<'_> {
    fn section(&self, heading: &str, body: Body) -> Section {
        Section { heading: self.words.say(heading), body }
    }

    fn lines(&self, lines: Vec<Cell>) -> Section {
        Section { heading: String::new(), body: Body::Paragraphs(lines) }
    }

    fn table(&self, columns: &[(&str, u8)], rows: Vec<Row>) -> Body {
        let columns = columns.iter().map(|(id, share)| Column::new(self.words.say(id), Width::Share(*share)));
        Body::Table(Table { columns: columns.collect(), rows })
    }

    fn counted(&self, id: &str, count: u64) -> String {
        self.words.texts().with(id, &[("count", Arg::Number(i64::try_from(count).unwrap_or(i64::MAX)))])
    }

    /// A line that says how much is not told one by one; nothing where that is nothing.
    fn more(&self, id: &str, count: u64) -> Option<Section> {
        (count > 0).then(|| self.lines(vec![Cell::words(self.counted(id, count)).strong()]))
    }

    /// What became of the bundle, in whole sentences.
    fn told(&self) -> Vec<Cell> {
        let report = self.report;
        let mut told = Vec::new();
        let mut say = |id: &str| told.push(Cell::words(self.words.say(id)));
        match report.outcome.as_str() {
            "imported" if report.bundle.already_imported && report.documents_came.is_empty() => {
                say("print-import-told-nothing-new")
            }
            "imported" => say("print-import-told-imported"),
            _ => say("print-import-told-set-aside"),
        }
        if report.by_itself {
            say("print-import-told-by-itself");
        }
        if report.bundle.joins_authority {
            say("print-import-told-joined");
        }
        if !report.is_detailed {
            say("print-import-told-figures-only");
        }
        told
    }

    fn figures(&self) -> Vec<Pair> {
        let bundle = &self.report.bundle;
        let figures = [
            ("print-import-new", u64::from(bundle.new)),
            ("print-import-changed", bundle.changed.into()),
            ("print-import-same", bundle.same.into()),
            ("print-import-conflicting", bundle.conflicts.into()),
            ("print-import-new-entries", bundle.entries),
            ("print-import-documents", bundle.documents.into()),
        ];
        let number = |count| self.counted("print-import-number", count);
        figures.map(|(id, count)| Pair::new(self.words.say(id), Cell::words(number(count)).strong())).into()
    }

    fn conflicts(&self) -> Body {
        if self.report.contested.is_empty() {
            let none =
                if self.report.bundle.conflicts == 0 { "print-import-no-conflict" } else { "print-import-not-kept" };
            return Body::Nothing(self.words.say(none));
        }
        let rows = self.report.contested.iter().flat_map(|contested| {
            contested.values.iter().enumerate().map(|(place, value)| {
                let first = if place == 0 { self.contested(contested) } else { Cell::default() };
                let by = Cell::typed(&value.desk).strong().with_line(Cell::typed(&value.staff));
                let by = by.with_line(Cell::words(self.words.instant(value.at)));
                Row::new(vec![first, self.now(&value.change).strong(), by])
            })
        });
        let columns = [("print-import-where", 4), ("print-column-value", 7), ("print-import-desk-and-person", 5)];
        self.table(&columns, rows.collect())
    }

    /// Case, row and field of a conflict, and whether it is settled.
    fn contested(&self, one: &Contested) -> Cell {
        let field = Cell::words(self.words.field(&one.field)).strong();
        let mut cell = match &one.reference {
            Some(reference) => Cell::ltr(reference).strong().with_line(field),
            None => field,
        };
        if let Some(name) = &one.row_name {
            cell = cell.with_line(Cell::typed(name));
        } else if one.row_kind != "case" {
            cell = cell.with_line(Cell::words(self.words.code("row", &one.row_kind)));
        }
        let state = if one.is_settled { "print-import-settled" } else { "print-import-open" };
        cell.with_line(Cell::words(self.words.say(state)))
    }

    fn gaps(&self) -> Vec<Section> {
        if self.report.bundle.missing.is_empty() {
            return vec![self.section("print-import-gaps", Body::Nothing(self.words.say("print-import-no-gap")))];
        }
        let mut lines = vec![Cell::words(self.words.say("print-import-gaps-told"))];
        lines.extend(self.report.bundle.missing.iter().map(|gap| Cell::typed(gap).strong()));
        vec![self.section("print-import-gaps", Body::Paragraphs(lines))]
    }

    fn not_counting(&self) -> Vec<Section> {
        let report = self.report;
        let mut sections = Vec::new();
        if !report.bundle.forks.is_empty() {
            let mut lines = vec![Cell::words(self.words.say("print-import-forks-told"))];
            lines.extend(report.bundle.forks.iter().map(|fork| Cell::typed(fork).strong()));
            sections.push(self.section("print-import-forks", Body::Paragraphs(lines)));
        }
        if report.bundle.inert == 0 && report.inert.is_empty() {
            return sections;
        }
        let told = self.counted("print-import-inert-told", report.bundle.inert.max(report.inert.len() as u64));
        sections.push(self.section("print-import-inert", Body::Paragraphs(vec![Cell::words(told)])));
        if !report.inert.is_empty() {
            let rows = report.inert.iter().map(|entry| self.inert(entry)).collect();
            let columns = [("print-import-entry", 4), ("print-import-says", 8), ("print-import-why", 4)];
            sections.push(Section { heading: String::new(), body: self.table(&columns, rows) });
        }
        sections
    }

    fn inert(&self, entry: &InertView) -> Row {
        let which = [
            ("desk", Arg::Text(&entry.desk)),
            ("number", Arg::Number(i64::try_from(entry.sequence).unwrap_or(i64::MAX))),
        ];
        let which = Cell::words(self.words.texts().with("print-import-entry-of", &which)).strong();
        let which = which.with_line(Cell::typed(&entry.staff)).with_line(Cell::words(self.words.instant(entry.at)));
        let mut says = Cell::words(self.words.code("action", &entry.action));
        if let Some(reference) = &entry.case_reference {
            says = Cell::ltr(reference).strong().with_line(says);
        }
        for change in entry.changes.iter().take(INERT_CHANGES) {
            says = says.with_line(self.words.change(change));
        }
        if entry.changes.len() > INERT_CHANGES {
            let more = (entry.changes.len() - INERT_CHANGES) as u64;
            says = says.with_line(Cell::words(self.counted("print-import-changes-more", more)));
        }
        let mut why = Cell::words(self.words.code("inert-cause", &entry.cause));
        if let Some(again) = &entry.entered_again {
            let by = [("staff", Arg::Text(&again.staff)), ("desk", Arg::Text(&again.desk))];
            why = why.with_line(Cell::words(self.words.texts().with("cli-inert-again", &by)));
        }
        Row::new(vec![which, says, why])
    }

    fn new_cases(&self) -> Body {
        if self.report.new_cases.is_empty() {
            return Body::Nothing(self.words.say("print-import-none"));
        }
        let columns = [("print-column-case", 5), ("print-subject", 7), ("print-import-registered", 5)];
        self.table(&columns, self.report.new_cases.iter().map(|case| self.new_case(case)).collect())
    }

    fn new_case(&self, case: &NewCaseCame) -> Row {
        let kind = [
            ("family", Arg::Text(&self.words.code("family", &case.family))),
            ("direction", Arg::Text(&self.words.code("direction", &case.direction))),
        ];
        let kind = Cell::words(self.words.texts().with("print-import-kind", &kind));
        let mut what = match &case.subject {
            Some(subject) => Cell::typed(cut(subject)),
            None => Cell::words(self.words.say("print-not-recorded")),
        };
        if let Some(partner) = &case.partner {
            what = what.with_line(Cell::words(self.words.state(partner)));
        }
        let by = Cell::typed(&case.desk).with_line(Cell::typed(&case.staff));
        let by = by.with_line(Cell::words(self.words.instant(case.at)));
        Row::new(vec![Cell::ltr(&case.reference).strong().with_line(kind), what, by])
    }

    fn changed_cases(&self) -> Vec<Section> {
        if self.report.changed_cases.is_empty() {
            return vec![
                self.section("print-import-changed-cases", Body::Nothing(self.words.say("print-import-none"))),
            ];
        }
        let told = Cell::words(self.words.say("print-import-changed-told"));
        let mut sections = vec![self.section("print-import-changed-cases", Body::Paragraphs(vec![told]))];
        for case in &self.report.changed_cases {
            let heading = match &case.subject {
                Some(subject) => {
                    let subject = first_words(subject);
                    let named = [("reference", Arg::Ltr(&case.reference)), ("subject", Arg::Text(&subject))];
                    self.words.texts().with("print-import-case", &named)
                }
                None => case.reference.clone(),
            };
            sections.push(Section { heading, body: self.changes(&case.entries) });
            sections.extend(self.more("print-import-changes-more", case.more.into()));
        }
        sections.extend(self.more("print-import-changed-more", self.report.left_out.changed_cases.into()));
        sections
    }

    /// What was changed: before and after, with who, where and when at the first line of each entry.
    fn changes(&self, entries: &[TimelineEntry]) -> Body {
        let mut rows = Vec::new();
        for entry in entries {
            let by = Cell::typed(&entry.desk).strong().with_line(Cell::typed(&entry.staff));
            let by = by.with_line(Cell::words(self.words.instant(entry.at)));
            if entry.changes.is_empty() {
                let action = Cell::words(self.words.code("action", &entry.action));
                rows.push(Row::new(vec![by, action, Cell::default(), Cell::default()]));
                continue;
            }
            let mut by = Some(by);
            for change in &entry.changes {
                let by = by.take().unwrap_or_default();
                rows.push(Row::new(vec![by, self.place(change), self.was(change), self.now(change).strong()]));
            }
        }
        let columns = [
            ("print-import-desk-and-person", 5),
            ("print-column-field", 4),
            ("print-import-before", 5),
            ("print-import-after", 5),
        ];
        self.table(&columns, rows)
    }

    /// Field and row of a change.
    fn place(&self, change: &TimelineChange) -> Cell {
        let field = Cell::words(self.words.field(&change.field));
        match (&change.row_name, change.row_kind.as_str()) {
            (_, "case") => field,
            (Some(name), kind) => {
                field.with_line(Cell::words(self.words.code("row", kind))).with_line(Cell::typed(cut(name)))
            }
            (None, kind) => field.with_line(Cell::words(self.words.code("row", kind))),
        }
    }

    fn was(&self, change: &TimelineChange) -> Cell {
        if let Some(expunged) = &change.was_expunged {
            return self.expunged(expunged);
        }
        let all = std::iter::once(&change.was).chain(&change.also_was);
        let mut told = all.map(|was| self.value(change, was.as_deref()));
        let first = told.next().unwrap_or_default();
        told.fold(first, Cell::with_line)
    }

    fn now(&self, change: &TimelineChange) -> Cell {
        match &change.expunged {
            Some(expunged) => self.expunged(expunged),
            None => self.value(change, change.now.as_deref()),
        }
    }

    fn value(&self, change: &TimelineChange, value: Option<&str>) -> Cell {
        match value {
            Some(value) if !value.is_empty() => self.words.value(&change.row_kind, &change.field, &cut(value)),
            _ => Cell::words(self.words.say("print-import-empty")),
        }
    }

    fn expunged(&self, expunged: &ExpungedView) -> Cell {
        self.words.expunged(expunged)
    }

    fn elsewhere(&self) -> Option<Section> {
        let entries = &self.report.elsewhere;
        (!entries.is_empty()).then(|| self.section("print-import-elsewhere", self.changes(entries)))
    }

    fn documents(&self, documents: &[DocumentCame], absent: bool) -> Body {
        if documents.is_empty() {
            return Body::Nothing(self.words.say("print-import-none"));
        }
        let rows = documents.iter().map(|document| {
            let mut name = match document.name.as_str() {
                "" => Cell::words(self.words.say("print-not-recorded")),
                name => Cell::typed(cut(name)),
            };
            if absent && document.present {
                name = name.with_line(Cell::words(self.words.say("print-import-document-since")));
            }
            let size = Cell::words(self.words.size(document.size));
            Row::new(vec![name, Cell::ltr(&document.reference), size])
        });
        let columns = [("print-column-document", 9), ("print-column-case", 5), ("print-column-size", 3)];
        self.table(&columns, rows.collect())
    }

    /// What of the bundle was not taken, or is not told here, and why.
    fn left_out(&self) -> Option<Section> {
        let report = self.report;
        let counts = [
            ("print-import-left-known", report.entries_known),
            ("print-import-left-documents", report.documents_not_needed.into()),
            ("print-import-left-later", report.values_not_known),
            ("print-import-left-untold", report.left_out.entries),
        ];
        let told = counts.iter().filter(|(_, count)| *count > 0);
        let lines: Vec<Cell> = told.map(|(id, count)| Cell::words(self.counted(id, *count))).collect();
        (!lines.is_empty()).then(|| self.section("print-import-left", Body::Paragraphs(lines)))
    }

    fn entries(&self) -> Body {
        let told = |desk: &str, first: u64, last: u64| {
            let number = |number: u64| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
            let values = [("desk", Arg::Text(desk)), ("first", number(first)), ("last", number(last))];
            let id = if first == last { "print-import-entry-one" } else { "print-import-entry-range" };
            Cell::words(self.words.texts().with(id, &values))
        };
        let entries = self.report.entries.iter();
        Body::Paragraphs(entries.map(|one| told(&one.desk, one.first, one.last)).collect())
    }

    /// Cases by their numbers, where the figures alone were kept.
    fn cases(&self) -> Body {
        let rows = self.report.bundle.cases.iter().map(|case| {
            let result = Cell::words(self.words.code("print-import-result", &case.result));
            Row::new(vec![Cell::ltr(&case.reference).strong(), result])
        });
        self.table(&[("print-column-case", 5), ("print-import-result", 9)], rows.collect())
    }
}

/// The beginning of a value that would fill the page.
fn cut(text: &str) -> String {
    let kept: String = text.chars().take(LONGEST).collect();
    if kept.len() < text.len() { format!("{} …", kept.trim_end()) } else { kept }
}

/// What stands in a heading.
fn first_words(text: &str) -> String {
    const LETTERS: usize = 70;
    let line = text.lines().next().unwrap_or_default();
    let kept: String = line.chars().take(LETTERS).collect();
    if kept.len() < text.trim_end().len() { format!("{} …", kept.trim_end()) } else { kept }
}
