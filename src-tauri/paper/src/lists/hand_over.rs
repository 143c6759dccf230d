//! The open files of an officer who hands them over: for each, all that whoever takes it must know.

use comity_core::casework::views::{HandOverPage, HandOverPages};
use comity_core::text::{Arg, days_words, format_date, strip_bidi_controls};

use super::words::{Columns, Words, text};
use super::{ColumnKind, ListPaper};
use crate::ends::told_of;
use crate::setting::PaperSetting;

const COLUMNS: Columns = &[
    ("print-our-reference", ColumnKind::Reference, 3),
    ("print-partner", ColumnKind::Text, 3),
    ("print-their-reference", ColumnKind::Reference, 3),
    ("print-family", ColumnKind::Text, 3),
    ("print-direction", ColumnKind::Text, 2),
    ("print-section-persons", ColumnKind::Text, 4),
    ("print-subject", ColumnKind::Text, 4),
    ("print-section-stage", ColumnKind::Text, 3),
    ("print-column-stage-since", ColumnKind::Date, 2),
    ("print-column-waiting", ColumnKind::Text, 4),
    ("print-column-waiting-since", ColumnKind::Date, 2),
    ("print-column-waiting-by", ColumnKind::Date, 2),
    ("print-section-deadlines", ColumnKind::Text, 4),
    ("print-section-bring-ups", ColumnKind::Text, 4),
    ("print-column-sign-offs", ColumnKind::Text, 4),
    ("print-column-missing", ColumnKind::Text, 9),
    ("print-column-last-action", ColumnKind::Text, 3),
    ("print-officer", ColumnKind::Text, 3),
];

/// On paper these stand below the column before them: a file is a row of nine cells.
const BELOW: [&str; 9] = [
    "print-partner",
    "print-their-reference",
    "print-direction",
    "print-subject",
    "print-column-stage-since",
    "print-column-waiting-since",
    "print-column-waiting-by",
    "print-column-sign-offs",
    "print-officer",
];

/// Several days below each other would look alike: each says what it is.
const NAMED: [&str; 4] =
    ["print-column-stage-since", "print-column-waiting-since", "print-column-waiting-by", "print-column-sign-offs"];

/// The report of one officer's open files.
pub fn hand_over_list(setting: PaperSetting, pages: &HandOverPages) -> ListPaper {
    let words = Words(setting.texts());
    let headings = words.columns(COLUMNS).into_iter().zip(COLUMNS);
    let columns = headings
        .map(|(column, (id, ..))| match (NAMED.contains(id), BELOW.contains(id)) {
            (true, _) => column.named(),
            (false, true) => column.below(),
            (false, false) => column,
        })
        .collect();
    let title = words.0.with("print-hand-over", &[("officer", Arg::Text(&pages.officer))]);
    let rows = pages.files.iter().map(|page| words.page(page)).collect();
    let mut list = ListPaper::plain(setting, strip_bidi_controls(&title), columns, rows);
    list.subtitles.push(words.0.with("print-hand-over-as-of", &[("date", Arg::Date(&pages.today))]));
    let with_dates = pages.files.iter().filter(|page| !page.deadlines.is_empty()).count();
    list.footnotes.push(words.count("print-list-cases", pages.files.len()));
    list.footnotes.push(words.count("print-hand-over-with-deadlines", with_dates));
    list.footnotes.push(words.0.get("print-bring-ups-not-law"));
    list.footnotes.push(words.0.get("print-hand-over-signed"));
    list
}

impl Words {
    fn page(&self, page: &HandOverPage) -> Vec<String> {
        let case = &page.case;
        let day = |on: &str| format_date(on, &self.0);
        let unknown = page.no_limit_known.iter().map(|person| match person {
            Some(person) => self.named(&self.0.get("print-no-limit-known"), person),
            None => self.0.get("print-no-limit-known"),
        });
        let deadlines = page.deadlines.iter().map(|deadline| {
            let effect = self.code("effect", &deadline.effect);
            let what = deadline.person.as_ref().map_or(effect.clone(), |person| self.named(&effect, person));
            let mut lines = vec![
                format!("{} · {what}", day(&deadline.due_on)),
                format!(
                    "{} · {}: {}",
                    days_words(deadline.days_left, &self.0),
                    self.0.get("print-duty-act-on"),
                    day(&deadline.act_by)
                ),
            ];
            lines.extend(told_of(deadline, &self.0));
            lines.join("\n")
        });
        let bring_ups = page.bring_ups.iter().map(|bring_up| {
            let reason = bring_up.reason.clone().unwrap_or_else(|| self.code("bring-up-kind", &bring_up.kind));
            format!("{} · {reason}", day(&bring_up.on))
        });
        let sign_offs = page.sign_offs.iter().map(|one| {
            let letter = || {
                one.letter_subject
                    .clone()
                    .unwrap_or_else(|| self.coded("letter-template", one.letter_template.as_deref()))
            };
            let what = one.stage.as_deref().map_or_else(letter, |stage| self.code("stage", stage));
            format!("{} · {what} · {}", day(&one.asked_on), self.code("sign-off-by", &one.by))
        });
        let last = page.last_action.as_ref().map(|(action, staff, _)| {
            format!("{} · {} · {staff}", day(&case.last_change_on), self.code("action", action))
        });
        let [waiting, since, by] = self.waiting(case);
        let lines = |lines: Vec<String>| lines.join("\n");
        vec![
            case.reference.clone(),
            self.state(case.partner.as_deref()),
            text(&case.their_reference),
            self.code("family", &format!("{}-short", case.family)),
            self.code("direction", &case.direction),
            case.persons.join("\n"),
            text(&case.subject),
            self.coded("stage", case.stage.as_deref()),
            page.stage_on.as_deref().map(|on| on.chars().take(10).collect()).unwrap_or_default(),
            waiting,
            since,
            by,
            lines(unknown.chain(deadlines).collect()),
            lines(bring_ups.collect()),
            lines(sign_offs.collect()),
            // Many short items: one after the other, so that a file stays a few lines high.
            page.missing.iter().map(|item| self.code("check", item)).collect::<Vec<_>>().join("; "),
            last.unwrap_or_default(),
            text(&case.officer),
        ]
    }
}
