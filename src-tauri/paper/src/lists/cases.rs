//! Cases as the Cases view shows them, with the columns a person has chosen, and Today.

use comity_core::casework::views::{CaseListItem, Matched, TodayDue, TodayItem, TodayView};
use comity_core::text::{Arg, format_date, strip_bidi_controls};

use super::words::{Columns, Words, text};
use super::{ColumnKind, ListColumn, ListGroup, ListPaper};
use crate::ends::told_of;
use crate::setting::PaperSetting;

const REMARKS: &str = "print-column-remarks";

/// A column of the Cases view. What stands on two lines there, and on paper, is a column of its own for each line in a
/// spreadsheet, so that it can be sorted and filtered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseColumn {
    /// Our reference, and former ones below it.
    Reference,
    /// Family and direction.
    Kind,
    /// Partner State and its reference.
    Partner,
    /// Persons and subject.
    Persons,
    /// Stage, outcome and day of closing.
    Stage,
    /// Day of receipt.
    Received,
    /// Nearest open date.
    Next,
    /// Who deals with it.
    Officer,
    /// Who has the paper file.
    HeldBy,
    /// In whose hands it is, since when, and until when an answer was asked.
    Waiting,
    /// Day of the last movement.
    Moved,
}

impl CaseColumn {
    /// Every column with its name in the window and on the command line.
    pub const ALL: [(&'static str, Self); 11] = [
        ("reference", Self::Reference),
        ("kind", Self::Kind),
        ("partner", Self::Partner),
        ("persons", Self::Persons),
        ("stage", Self::Stage),
        ("received", Self::Received),
        ("next", Self::Next),
        ("officer", Self::Officer),
        ("held_by", Self::HeldBy),
        ("waiting", Self::Waiting),
        ("moved", Self::Moved),
    ];

    /// Those that stand on a page only when somebody chooses them.
    const WHEN_ASKED: [Self; 3] = [Self::HeldBy, Self::Waiting, Self::Moved];

    /// The column of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, column)| *column)
    }

    /// Those that stand on a page where nobody has chosen any.
    pub fn usual() -> Vec<Self> {
        Self::ALL.iter().map(|(_, column)| *column).filter(|column| !Self::WHEN_ASKED.contains(column)).collect()
    }

    fn columns(self) -> Columns<'static> {
        match self {
            Self::Reference => &[
                ("print-our-reference", ColumnKind::Reference, 3),
                ("print-further-numbers", ColumnKind::Reference, 2),
                (REMARKS, ColumnKind::Text, 2),
            ],
            Self::Kind => &[("print-family", ColumnKind::Text, 3), ("print-direction", ColumnKind::Text, 2)],
            Self::Partner => {
                &[("print-partner", ColumnKind::Text, 3), ("print-their-reference", ColumnKind::Reference, 3)]
            }
            Self::Persons => &[("print-section-persons", ColumnKind::Text, 7), ("print-subject", ColumnKind::Text, 5)],
            Self::Stage => &[
                ("print-section-stage", ColumnKind::Text, 3),
                ("print-outcome", ColumnKind::Text, 2),
                ("print-closed-on", ColumnKind::Date, 2),
            ],
            Self::Received => &[("print-received-on", ColumnKind::Date, 2)],
            Self::Next => &[("print-column-next-date", ColumnKind::Date, 2)],
            Self::Officer => &[("print-officer", ColumnKind::Text, 2)],
            Self::HeldBy => &[("field-held_by", ColumnKind::Text, 3)],
            Self::Waiting => &[
                ("print-column-waiting", ColumnKind::Text, 4),
                ("print-column-waiting-since", ColumnKind::Date, 2),
                ("print-column-waiting-by", ColumnKind::Date, 2),
            ],
            Self::Moved => &[("print-column-moved", ColumnKind::Date, 2)],
        }
    }

    fn values(self, case: &CaseListItem, words: &Words) -> Vec<String> {
        match self {
            Self::Reference => vec![case.reference.clone(), case.aliases.join("\n"), words.marks(case)],
            Self::Kind => {
                vec![words.code("family", &format!("{}-short", case.family)), words.code("direction", &case.direction)]
            }
            Self::Partner => vec![words.state(case.partner.as_deref()), text(&case.their_reference)],
            Self::Persons => vec![case.persons.join("\n"), text(&case.subject)],
            Self::Stage => vec![
                words.coded("stage", case.stage.as_deref()),
                words.coded("outcome", case.outcome.as_deref()),
                text(&case.closed_on),
            ],
            Self::Received => vec![text(&case.received_on)],
            Self::Next => vec![text(&case.next_due_on)],
            Self::Officer => vec![text(&case.officer)],
            Self::HeldBy => vec![text(&case.held_by)],
            Self::Waiting => words.waiting(case).to_vec(),
            Self::Moved => vec![case.last_change_on.clone()],
        }
    }
}

impl Words {
    /// What a reader must know of the case, whichever columns he has chosen.
    fn marks(&self, case: &CaseListItem) -> String {
        let marks = [
            (case.urgent, "print-urgent"),
            (case.is_confidential, "print-confidential"),
            (case.has_conflict, "print-two-values"),
        ];
        let marks = marks.into_iter().filter(|(is_so, _)| *is_so).map(|(_, id)| self.0.get(id));
        let marks = marks.chain((case.record != "request").then(|| self.code("record", &case.record)));
        let in_error = case.in_error.as_deref().map(|reason| self.labelled("print-in-error", reason));
        marks.chain(in_error).collect::<Vec<_>>().join(&self.0.get("print-list-separator"))
    }

    /// In whose hands a case is, since when, and until when an answer was asked.
    pub(super) fn waiting(&self, case: &CaseListItem) -> [String; 3] {
        let Some(waiting) = &case.waiting else { return Default::default() };
        let with = self.code("waiting-with", &waiting.with);
        let whom = waiting.whom.clone();
        let named = match whom {
            Some(whom) if waiting.with == "other" => whom,
            Some(whom) => self.named(&with, &whom),
            None => with,
        };
        [named, text(&waiting.since), text(&waiting.by)]
    }

    /// Why a search found it, a place a line.
    fn found_in(&self, case: &CaseListItem) -> String {
        let place = |matched: &Matched| {
            let of = Some(&matched.row_kind).filter(|kind| *kind != "case").map(|kind| self.code("row", kind));
            let at = of.into_iter().chain([self.code("field", &matched.field)]).collect::<Vec<_>>().join(" · ");
            let alike = matched.alike.then(|| self.0.get("print-found-alike"));
            let found = [Some(matched.text.clone()), alike].into_iter().flatten().collect::<Vec<_>>().join(" – ");
            self.named(&at, &found)
        };
        case.matched.iter().map(place).collect::<Vec<_>>().join("\n")
    }
}

/// Cases as the Cases view shows them. `title` and `subtitles` say which: the view's name, its filters.
pub fn case_list(
    setting: PaperSetting,
    title: &str,
    subtitles: Vec<String>,
    columns: &[CaseColumn],
    cases: &[CaseListItem],
) -> ListPaper {
    let words = Words(setting.texts());
    let below = |(at, column): (usize, ListColumn)| if at > 0 { column.below() } else { column };
    let mut headings: Vec<ListColumn> = Vec::new();
    for column in columns {
        let of = column.columns();
        let lines = words.columns(of).into_iter().enumerate().map(below);
        headings.extend(of.iter().zip(lines).map(|((id, ..), line)| if *id == REMARKS { line.named() } else { line }));
    }
    // A list that was searched says why each case is in it.
    let is_searched = cases.iter().any(|case| !case.matched.is_empty());
    headings
        .extend(words.columns(&[("print-column-found-in", ColumnKind::Text, 5)]).into_iter().filter(|_| is_searched));
    let row = |case: &CaseListItem| {
        let found_in = is_searched.then(|| words.found_in(case));
        columns.iter().flat_map(|column| column.values(case, &words)).chain(found_in).collect()
    };
    let mut list = ListPaper::plain(setting, title, headings, cases.iter().map(row).collect());
    list.subtitles = subtitles;
    list.footnotes.push(words.count("print-list-cases", cases.len()));
    list
}

const TODAY: Columns = &[
    ("print-column-due", ColumnKind::Date, 2),
    ("print-duty-act-on", ColumnKind::Date, 2),
    ("print-column-days-left", ColumnKind::Number, 1),
    ("print-column-case", ColumnKind::Reference, 3),
    ("print-family", ColumnKind::Text, 3),
    ("print-direction", ColumnKind::Text, 2),
    ("print-partner", ColumnKind::Text, 2),
    ("print-column-person", ColumnKind::Text, 3),
    ("print-subject", ColumnKind::Text, 5),
    ("print-column-effect", ColumnKind::Text, 4),
    ("print-column-source-or-reason", ColumnKind::Text, 4),
];

/// Today: every open date, in the view's own order and groups; one's own where the view shows only those.
pub fn today_list(setting: PaperSetting, today: &TodayView) -> ListPaper {
    let words = Words(setting.texts());
    let mut groups: Vec<(&str, Vec<Vec<String>>)> = Vec::new();
    for item in &today.items {
        match groups.iter_mut().find(|(group, _)| *group == item.severity) {
            Some((_, rows)) => rows.push(words.due(item)),
            None => groups.push((&item.severity, vec![words.due(item)])),
        }
    }
    let title = words.0.with("print-today", &[("date", Arg::Date(&today.today))]);
    let whose = today.mine.then(|| words.0.with("print-today-mine", &[("who", Arg::Text(&setting.staff))]));
    let mut list = ListPaper::plain(setting, strip_bidi_controls(&title), words.columns(TODAY), Vec::new());
    list.subtitles.extend(whose);
    list.group_label = words.0.get("print-column-weight");
    let is_below = |id: &str| matches!(id, "print-direction" | "print-partner");
    list.columns.iter_mut().zip(TODAY).for_each(|(column, (id, ..))| column.below = is_below(id));
    list.footnotes.push(words.count("print-list-dates", today.items.len()));
    list.footnotes.push(words.0.get("print-bring-ups-not-law"));
    list.footnotes.extend((today.law_waits > 0).then(|| words.count("today-law-waits", today.law_waits as usize)));
    let group =
        |(group, rows)| ListGroup { heading: Some(words.code("today-severity", group)), rows, ..ListGroup::default() };
    list.groups = groups.into_iter().map(group).collect();
    list
}

impl Words {
    fn due(&self, item: &TodayItem) -> Vec<String> {
        let none = String::new;
        let (dates, person, effect, source) = match &item.due {
            TodayDue::Deadline(deadline) => (
                [deadline.due_on.clone(), deadline.act_by.clone(), deadline.days_left.to_string()],
                text(&deadline.person),
                [vec![self.code("effect", &deadline.effect)], told_of(deadline, &self.0)].concat().join("\n"),
                deadline.source.clone(),
            ),
            TodayDue::BringUp(bring_up) => (
                [bring_up.on.clone(), none(), bring_up.days_left.to_string()],
                none(),
                self.code("bring-up-kind", &bring_up.kind),
                [&bring_up.reason, &bring_up.for_staff].into_iter().flatten().cloned().collect::<Vec<_>>().join("\n"),
            ),
            TodayDue::NoLimitKnown(limit) => {
                let from = self.0.find(&format!("starts-from-{}", limit.starts_from), &[]);
                let from = from.unwrap_or_else(|| self.code("stage", &limit.starts_from));
                let since = limit.started_on.as_deref().map(|day| self.named(&from, &format_date(day, &self.0)));
                let since = since.unwrap_or(from);
                ([none(), none(), none()], text(&limit.person), self.0.get("print-no-limit-known"), since)
            }
            TodayDue::Urgent => ([none(), none(), none()], none(), self.0.get("print-duty-urgent"), none()),
        };
        let case = [
            item.reference.clone(),
            self.code("family", &format!("{}-short", item.family)),
            self.code("direction", &item.direction),
            self.state(item.partner.as_deref()),
            person,
            text(&item.subject),
        ];
        dates.into_iter().chain(case).chain([effect, source]).collect()
    }
}
