//! Words that every list shares: headings, codes, periods, what stands in one cell.

use comity_core::text::{Arg, Texts, format_date, strip_bidi_controls};

use super::{ColumnKind, ListColumn};

/// From the first day to the last, ISO; `None` where the list has no end on that side.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct BookPeriod {
    /// First day.
    pub(super) from: Option<String>,
    /// Last day.
    pub(super) to: Option<String>,
}

/// The columns of a list with the message of each heading.
pub(super) type Columns<'a> = &'a [(&'a str, ColumnKind, u8)];

/// An empty cell where nothing is recorded.
pub(super) fn text(value: &Option<String>) -> String {
    value.clone().unwrap_or_default()
}

/// Words of a book; values inside a cell stand without isolates, because the cell is theirs alone.
pub(super) struct Words(pub(super) Texts);

impl Words {
    pub(super) fn columns(&self, columns: Columns) -> Vec<ListColumn> {
        columns.iter().map(|(id, kind, weight)| ListColumn::new(self.0.get(id), *kind, *weight)).collect()
    }

    /// The word for a code; a code of a newer version stands as it is.
    pub(super) fn code(&self, prefix: &str, code: &str) -> String {
        self.0.find(&format!("{prefix}-{code}"), &[]).unwrap_or_else(|| code.to_owned())
    }

    pub(super) fn coded(&self, prefix: &str, code: Option<&str>) -> String {
        code.map(|code| self.code(prefix, code)).unwrap_or_default()
    }

    pub(super) fn plain(&self, id: &str, args: &[(&str, Arg)]) -> String {
        strip_bidi_controls(&self.0.with(id, args))
    }

    pub(super) fn count(&self, id: &str, count: usize) -> String {
        self.0.with(id, &[("count", Arg::Number(i64::try_from(count).unwrap_or(i64::MAX)))])
    }

    pub(super) fn labelled(&self, id: &str, value: &str) -> String {
        let label = self.0.get(id);
        if value.is_empty() { label } else { self.named(&label, value) }
    }

    /// A value behind what it is, in words.
    pub(super) fn named(&self, label: &str, value: &str) -> String {
        self.plain("print-field-and-value", &[("field", Arg::Text(label)), ("value", Arg::Text(value))])
    }

    /// A subject, and below it what a reader of the list must know of the case.
    pub(super) fn subject(&self, subject: Option<&str>, record: Option<&str>, in_error: Option<&str>) -> String {
        let mut lines: Vec<String> = subject.map(str::to_owned).into_iter().collect();
        if let Some(record) = record.filter(|record| *record != "request") {
            lines.push(self.code("record", record));
        }
        lines.extend(in_error.map(|reason| self.labelled("print-in-error", reason)));
        lines.join("\n")
    }

    /// A State by its code.
    pub(super) fn state(&self, code: Option<&str>) -> String {
        self.coded("country", code)
    }

    pub(super) fn period(&self, period: &BookPeriod) -> Option<String> {
        let (from, to) = (period.from.as_deref(), period.to.as_deref());
        match (from, to) {
            (Some(from), Some(to)) if from == to => Some(format_date(from, &self.0)),
            (Some(from), Some(to)) => {
                Some(self.0.with("print-period", &[("from", Arg::Date(from)), ("to", Arg::Date(to))]))
            }
            (Some(from), None) => Some(self.0.with("print-period-from", &[("from", Arg::Date(from))])),
            (None, Some(to)) => Some(self.0.with("print-period-to", &[("to", Arg::Date(to))])),
            (None, None) => None,
        }
    }
}
