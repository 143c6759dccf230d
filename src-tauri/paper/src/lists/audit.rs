//! The audit: who did what when, with the fingerprints that prove later that nothing was taken away.

use comity_core::casework::views::{AuditHead, AuditLine, AuditQuery};
use comity_core::text::Arg;

use super::words::{BookPeriod, Columns, Words, text};
use super::{ColumnKind, ListPaper};
use crate::setting::PaperSetting;

/// Lines of one paper; more are asked for by days.
pub(super) const MOST_LINES: usize = 20_000;

const COLUMNS: Columns = &[
    ("print-audit-at", ColumnKind::Text, 3),
    ("print-audit-staff", ColumnKind::Text, 3),
    ("print-audit-desk", ColumnKind::Text, 2),
    ("print-audit-what", ColumnKind::Text, 7),
    ("print-our-reference", ColumnKind::Reference, 3),
    ("print-audit-about", ColumnKind::Text, 3),
    ("print-audit-source", ColumnKind::Text, 2),
];

/// What was asked for and what was found.
pub struct AuditPaper<'a> {
    /// The filters.
    pub query: &'a AuditQuery,
    /// The newest first.
    pub lines: &'a [AuditLine],
    /// There was more than fits.
    pub is_cut: bool,
    /// The newest entry of every chain.
    pub heads: &'a [AuditHead],
    /// Logs that are not what they were.
    pub doubts: &'a [String],
    /// When each line was entered, by the clock of the office.
    pub times: &'a [String],
}

/// The audit as a list.
pub fn audit_list(setting: PaperSetting, paper: &AuditPaper<'_>) -> ListPaper {
    let words = Words(setting.texts());
    let rows = paper.lines.iter().zip(paper.times).map(|(line, time)| words.audit_line(line, time)).collect();
    let mut list = ListPaper::plain(setting, words.0.get("print-audit"), words.columns(COLUMNS), rows);
    list.subtitles = words.audit_filters(paper.query);
    list.footnotes.push(words.count("print-audit-lines", paper.lines.len()));
    if paper.is_cut {
        list.footnotes.push(words.count("print-audit-cut", MOST_LINES));
    }
    list.footnotes.extend(paper.doubts.iter().cloned());
    list.footnotes.push(words.0.get("print-audit-heads"));
    for head in paper.heads {
        list.footnotes.push(words.0.with(
            &format!("cli-audit-head-{}", head.source),
            &[
                ("desk", Arg::Text(&head.desk)),
                ("entries", Arg::Number(i64::try_from(head.entries).unwrap_or(i64::MAX))),
                ("fingerprint", Arg::Ltr(&head.fingerprint)),
            ],
        ));
    }
    list
}

impl Words {
    fn audit_line(&self, line: &AuditLine, time: &str) -> Vec<String> {
        let mut what = vec![line.words.clone()];
        for pass in &line.passes {
            let told = [("gate", Arg::Text(&pass.words)), ("reason", Arg::Text(&pass.reason))];
            what.push(self.plain("audit-passed", &told));
        }
        vec![
            time.to_owned(),
            line.staff.clone(),
            line.desk.clone(),
            what.join("\n"),
            text(&line.case),
            text(&line.row_name),
            self.code("audit-source", &line.source),
        ]
    }

    fn audit_filters(&self, query: &AuditQuery) -> Vec<String> {
        let filled = |value: &Option<String>| value.clone().filter(|value| !value.trim().is_empty());
        let mut lines = Vec::new();
        for (id, value) in [
            ("print-audit-staff", filled(&query.person)),
            ("print-audit-desk", filled(&query.desk)),
            ("print-our-reference", filled(&query.case)),
        ] {
            lines.extend(value.map(|value| self.labelled(id, &value)));
        }
        if !query.classes.is_empty() {
            let classes: Vec<String> = query.classes.iter().map(|class| self.code("audit-class", class)).collect();
            lines.push(classes.join(&self.0.get("print-list-separator")));
        }
        lines.extend(self.period(&BookPeriod { from: filled(&query.from), to: filled(&query.to) }));
        lines
    }
}
