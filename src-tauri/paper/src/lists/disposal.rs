//! Closed cases whose time of keeping has passed, for the head to decide.

use comity_core::casework::views::{DisposalItem, DisposalList, OpenMatter};

use super::words::{Columns, Words, text};
use super::{ColumnKind, ListPaper};
use crate::setting::PaperSetting;

const COLUMNS: Columns = &[
    ("print-our-reference", ColumnKind::Reference, 3),
    ("print-family", ColumnKind::Text, 3),
    ("print-partner", ColumnKind::Text, 2),
    ("print-section-persons", ColumnKind::Text, 5),
    ("print-subject", ColumnKind::Text, 5),
    ("print-outcome", ColumnKind::Text, 3),
    ("print-closed-on", ColumnKind::Date, 2),
    ("field-keep_until", ColumnKind::Date, 2),
    ("field-keep_until_reason", ColumnKind::Text, 3),
    ("field-archive_box", ColumnKind::Text, 2),
    ("print-column-blocked", ColumnKind::Text, 5),
];

/// The list that goes to the head.
pub fn disposal_list(setting: PaperSetting, due: &DisposalList) -> ListPaper {
    let words = Words(setting.texts());
    let title = words.0.get("print-for-disposal");
    let rows = due.items.iter().map(|item| words.due_for_disposal(item)).collect();
    let mut list = ListPaper::plain(setting, title, words.columns(COLUMNS), rows);
    let below = ["print-partner", "print-subject", "field-keep_until_reason"];
    for (column, (id, ..)) in list.columns.iter_mut().zip(COLUMNS) {
        column.below = below.contains(id);
    }
    list.footnotes.push(words.count("print-list-cases", due.items.len()));
    list.footnotes.push(words.0.get("print-disposal-note"));
    list
}

impl Words {
    fn due_for_disposal(&self, item: &DisposalItem) -> Vec<String> {
        let case = &item.case;
        let matter = |matter: &OpenMatter| {
            let kind = self.code("matter", &matter.kind);
            match (&matter.what, matter.kind.as_str()) {
                (Some(effect), "deadline") => self.named(&kind, &self.code("effect", effect)),
                (Some(what), "measure") => self.named(&kind, &self.code("measure", what)),
                (Some(field), "conflict") => self.named(&kind, &self.code("field", field)),
                (Some(what), _) => self.named(&kind, what),
                (None, _) => kind,
            }
        };
        vec![
            case.reference.clone(),
            self.code("family", &format!("{}-short", case.family)),
            self.state(case.partner.as_deref()),
            case.persons.join("\n"),
            text(&case.subject),
            self.coded("outcome", case.outcome.as_deref()),
            text(&case.closed_on),
            text(&item.retention.until),
            text(&item.retention.reason),
            text(&item.retention.archive_box),
            item.retention.blocked_by.iter().map(matter).collect::<Vec<_>>().join("\n"),
        ]
    }
}
