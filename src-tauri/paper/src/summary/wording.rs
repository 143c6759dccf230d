//! From codes and dates to words, by the field they stand in.

use std::sync::Arc;

use comity_core::casework::expunged_words;
use comity_core::casework::views::{CaseView, DeadlineView, ExpungedView, RenewalView, TimelineChange, TimelineEntry};
use comity_core::casework::{list_of, several_of};
use comity_core::model::schema::{Kind, TABLES};
use comity_core::register::standing::Settings;
use comity_core::register::{Register, RegisterError};
use comity_core::text::{
    Arg, Digits, Direction, Language, Texts, days_words, format_date, format_instant, format_size,
};

use super::worked_out::parted;
use crate::ends::{differs_line, ends_lines};
use crate::sheet::Cell;

const LEFT_TO_RIGHT_MARK: char = '\u{200E}';
const RIGHT_TO_LEFT_MARK: char = '\u{200F}';

/// The words of one language for one office: its digits, its time zone.
pub struct CaseWords {
    texts: Texts,
    office: Arc<Settings>,
}

impl CaseWords {
    /// Words for this register's office. `digits` is the code of its setting.
    pub fn new(register: &Register, language: Language, digits: &str) -> Result<Self, RegisterError> {
        let texts = Texts::with_digits(language, Digits::from_code(digits).unwrap_or_default());
        let texts = texts.knowing(&register.law().rows().words);
        Ok(Self { texts, office: register.settings()? })
    }

    /// The messages themselves.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// A message without values.
    pub fn say(&self, id: &str) -> String {
        self.texts.get(id)
    }

    /// A date in words, `None` where nothing is recorded.
    pub fn date(&self, iso: Option<&str>) -> Option<String> {
        iso.filter(|iso| !iso.is_empty()).map(|iso| self.dated(iso))
    }

    fn dated(&self, iso: &str) -> String {
        self.kept_apart(format_date(iso, &self.texts))
    }

    /// An instant on the office's wall clock.
    pub fn instant(&self, ms: i64) -> String {
        self.kept_apart(format_instant(ms, self.office.time_zone, &self.texts))
    }

    fn kept_apart(&self, words: String) -> String {
        figures_kept_apart(words, &self.texts)
    }

    /// Where a rule stands: most end in a parenthesis, which would otherwise be read as part of the right-to-left page.
    pub fn source(&self, source: &str) -> Cell {
        let ends_in_letter = source.ends_with(char::is_alphanumeric);
        if ends_in_letter || self.texts.language().direction() == Direction::LeftToRight || !source.is_ascii() {
            return Cell::typed(source);
        }
        Cell::typed(format!("{source}{LEFT_TO_RIGHT_MARK}"))
    }

    /// A number in the office's digits.
    pub fn number(&self, number: i64) -> String {
        self.texts.with("print-number", &[("count", Arg::Number(number))])
    }

    /// How far a due date is.
    pub fn days(&self, days_left: i32) -> String {
        days_words(days_left, &self.texts)
    }

    /// A size in words.
    pub fn size(&self, bytes: u64) -> String {
        format_size(bytes, &self.texts)
    }

    /// The word for a code; a code of a newer version stands as it is.
    pub fn code(&self, prefix: &str, code: &str) -> String {
        self.texts.find(&format!("{prefix}-{code}"), &[]).unwrap_or_else(|| code.to_owned())
    }

    /// A State by its code.
    pub fn state(&self, code: &str) -> String {
        self.code("country", code)
    }

    /// Stage code to words.
    pub fn stage(&self, code: &str) -> String {
        self.code("stage", code)
    }

    /// Name of a field.
    pub fn field(&self, name: &str) -> String {
        self.code(
            "field",
            match name {
                "happened_on" => "on",
                other => other,
            },
        )
    }

    /// What a time limit runs from: a stage or a named date.
    pub fn starts_from(&self, code: &str) -> String {
        self.texts.find(&format!("stage-{code}"), &[]).unwrap_or_else(|| self.code("starts-from", code))
    }

    /// Governing or invoked instruments: a code, or what the office typed.
    pub fn instrument(&self, value: &str) -> Cell {
        match self.texts.find(&format!("instrument-{value}"), &[]) {
            Some(words) => Cell::words(words),
            None => Cell::typed(value),
        }
    }

    /// Also invoked: codes with space between, or typed text.
    pub fn instruments(&self, value: &str) -> Cell {
        let words: Option<Vec<String>> =
            value.split_whitespace().map(|code| self.texts.find(&format!("instrument-{code}"), &[])).collect();
        let mut cells = words.into_iter().flatten().map(Cell::words);
        match cells.next() {
            Some(first) => cells.fold(first, Cell::with_line),
            None => Cell::typed(value),
        }
    }

    /// The value of a field in words, as a cell of its own direction.
    pub fn value(&self, row_kind: &str, field: &str, value: &str) -> Cell {
        let coded = |prefix: &str| Cell::words(self.code(prefix, value));
        match (row_kind, field) {
            (_, "family" | "direction" | "channel" | "urgency" | "sex" | "effect" | "stage") => coded(field),
            (_, "partner") => coded("country"),
            (_, "our_role") => coded("role"),
            (_, "asked_by") => coded("asked-by"),
            (_, "instrument") => self.instrument(value),
            (_, "also_invoked") => self.instruments(value),
            ("person", "role") => coded("person-role"),
            ("person", "nationalities") => Cell::words(self.states(value)),
            ("measure", "kind") => coded("measure"),
            ("measure", "status") => coded("measure-status"),
            ("note", "kind") => coded("note-kind"),
            (_, "amount") => Cell::ltr(parted(value)),
            ("eligibility", "rule") => self.condition(value),
            ("override", "gate") => Cell::words(self.gate(value)),
            ("asset" | "asset_entry", "state") => coded("country"),
            (
                _,
                "dated_on" | "received_on" | "born_on" | "referred_on" | "happened_on" | "due_on" | "done_on" | "on",
            ) => Cell::words(self.dated(value)),
            ("document", "size") => {
                Cell::words(value.parse().map_or_else(|_| value.to_owned(), |size| self.size(size)))
            }
            (_, field) if several_of(field).is_some() => {
                let prefix = several_of(field).unwrap_or_default();
                let each: Vec<String> = value.split_whitespace().map(|code| self.code(prefix, code)).collect();
                Cell::words(self.list(&each))
            }
            (kind, field) if list_of(kind, field).is_some() => {
                coded(list_of(kind, field).map_or("", |list| list.words))
            }
            (kind, field) if is_date(kind, field) => Cell::words(self.dated(value)),
            (_, "their_reference" | "applicant_reference" | "reference" | "sha256") => Cell::ltr(value),
            _ => Cell::typed(value),
        }
    }

    /// A condition in words; the remaining-sentence test stands under the code of its rule.
    fn condition(&self, code: &str) -> Cell {
        match self.texts.find(&format!("condition-{code}"), &[]) {
            Some(words) => Cell::words(words),
            None => Cell::ltr(code),
        }
    }

    /// What a gate asks; one for a single ground is named by the ground as well.
    fn gate(&self, code: &str) -> String {
        let question = |code: &str| self.texts.find(&format!("gate-{code}"), &[]);
        let of_ground = || {
            let (gate, ground) = code.rsplit_once('-')?;
            Some(format!("{} ({})", question(gate)?, self.code("ground", ground)))
        };
        question(code).or_else(of_ground).unwrap_or_else(|| code.to_owned())
    }

    /// Several States, as a list.
    pub fn states(&self, codes: &str) -> String {
        self.list(&codes.split_whitespace().map(|code| self.state(code)).collect::<Vec<_>>())
    }

    /// Words one after another.
    pub fn list(&self, words: &[String]) -> String {
        words.join(match self.texts.language() {
            Language::Ar => "، ",
            Language::En | Language::Fr => ", ",
        })
    }

    /// Both States of the case, each with the label of its part in it.
    pub fn parties(&self, case: &CaseView, own_state: &str) -> [(String, String); 2] {
        let ours = if own_state.is_empty() { self.say("print-not-recorded") } else { self.state(own_state) };
        let theirs = case.partner.as_deref().map_or_else(|| self.say("print-not-recorded"), |code| self.state(code));
        let (first, second, first_is_ours) = match (case.our_role.as_deref(), case.direction.as_str()) {
            (Some(role), _) => ("print-sentencing-state", "print-administering-state", role == "sentencing"),
            (None, direction) => ("print-requesting-state", "print-requested-state", direction == "outgoing"),
        };
        let (a, b) = if first_is_ours { (ours, theirs) } else { (theirs, ours) };
        [(self.say(first), a), (self.say(second), b)]
    }

    /// That a deadline was met, late or in time, or fell away.
    fn settled(&self, deadline: &DeadlineView) -> Cell {
        let how = deadline.settled.as_ref().map_or("met", |settled| settled.how.as_str());
        let on = deadline.settled.as_ref().and_then(|settled| settled.on.as_deref()).map(|on| self.dated(on));
        let words = match on {
            Some(on) => self.texts.with(&format!("deadline-settled-{how}-on"), &[("date", Arg::Text(&on))]),
            None => self.say(&format!("deadline-settled-{how}")),
        };
        let cell = Cell::words(words);
        if how.ends_with("_late") { cell.strong() } else { cell }
    }

    /// What a deadline does, from when it runs, and at what hour it is over.
    pub fn effect(&self, deadline: &DeadlineView) -> Cell {
        let start = self.date(Some(&deadline.started_on)).unwrap_or_default();
        let event = self.starts_from(&deadline.starts_from);
        let start = [("field", Arg::Text(&event)), ("value", Arg::Text(&start))];
        let effect = Cell::words(self.code("effect", &deadline.effect))
            .with_line(Cell::words(self.texts.with("print-field-and-value", &start)));
        let ends = deadline.ends.iter().filter(|_| !deadline.met).flat_map(|ends| ends_lines(ends, &self.texts));
        let differs = deadline.differs.iter().map(|differs| differs_line(differs, &self.texts));
        ends.chain(differs).fold(effect, Cell::with_line)
    }

    /// When a deadline falls: the date, and how far it is or that it has been met.
    pub fn due(&self, deadline: &DeadlineView) -> Cell {
        let date = match &deadline.promptly {
            // No day is set: what the law asks for, and how fast.
            Some(promptly) => Cell::words(self.code("promptly", promptly)).strong(),
            None => Cell::words(self.dated(&deadline.due_on)).strong(),
        };
        if deadline.promptly.is_some() && !deadline.met {
            return date;
        }
        if deadline.met {
            return date.with_line(self.settled(deadline));
        }
        let mut due = date.with_line(Cell::words(self.days(deadline.days_left)));
        if deadline.act_by != deadline.due_on {
            let act_by = self.dated(&deadline.act_by);
            // Raised to the day on which the clock began, it may be no working day.
            let is_last_working = deadline.act_by != deadline.started_on;
            let id = if is_last_working { "print-act-by" } else { "print-act-by-start" };
            due = due.with_line(Cell::words(self.texts.with(id, &[("date", Arg::Text(&act_by))])));
        }
        if let Some(renewal) = &deadline.renewal {
            due = due.with_line(Cell::words(self.renewal(renewal)));
        }
        if let Some(beyond) = &deadline.beyond_law {
            let longest = self.dated(&beyond.longest);
            let args = [("date", Arg::Text(&longest)), ("source", Arg::Text(&beyond.source))];
            due = due.with_line(Cell::words(self.texts.with("print-beyond-law", &args)).strong());
        }
        if let Some(send_by) = &deadline.send_by {
            let on = self.dated(&send_by.on);
            due = due.with_line(Cell::words(self.texts.with("print-send-by", &[("date", Arg::Text(&on))])));
            let days = Arg::Number(i64::from(send_by.days));
            let letters = Arg::Number(i64::from(send_by.letters.unwrap_or_default()));
            let basis = format!("print-send-by-{}", send_by.basis);
            due = due.with_line(Cell::words(self.texts.with(&basis, &[("days", days), ("letters", letters)])));
        }
        due
    }

    /// How the renewal of a limit stands; one that was only asked for moved nothing.
    fn renewal(&self, renewal: &RenewalView) -> String {
        let day = |on: &Option<String>| on.as_deref().map(|on| self.dated(on)).unwrap_or_default();
        let (asked_on, until) = (day(&renewal.asked_on), day(&renewal.until));
        let date = if renewal.state == "granted" { &until } else { &asked_on };
        let who = renewal.asked_by.as_deref().unwrap_or_default();
        let args = [("date", Arg::Text(date)), ("who", Arg::Text(who))];
        self.texts.with(&format!("print-renewal-{}", renewal.state), &args)
    }

    /// What someone did, with the values that count.
    pub fn event(&self, entry: &TimelineEntry) -> Cell {
        let mut event = Cell::words(self.did(entry));
        for change in shown_changes(entry) {
            event = event.with_line(self.change(change));
        }
        event
    }

    /// What was done; of a record, which kind it is.
    fn did(&self, entry: &TimelineEntry) -> String {
        let said = self.code("action", &entry.action);
        match entry.changes.first().filter(|_| entry.action == "add_record") {
            Some(first) => {
                let kind = self.code("row", &first.row_kind);
                self.texts.with("print-field-and-value", &[("field", Arg::Text(&said)), ("value", Arg::Text(&kind))])
            }
            None => said,
        }
    }

    /// What stands in the place of an expunged value: by whom, on what ground, and when.
    pub fn expunged(&self, expunged: &ExpungedView) -> Cell {
        let told = Cell::words(expunged_words(expunged, self.texts()));
        match expunged.at {
            Some(at) => told.with_line(Cell::words(self.instant(at))),
            None => told,
        }
    }

    /// One change: the field and its new value.
    pub fn change(&self, change: &TimelineChange) -> Cell {
        let value = match (&change.now, &change.expunged) {
            (_, Some(expunged)) => expunged_words(expunged, self.texts()),
            (Some(now), None) => self.value(&change.row_kind, &change.field, &first_line(now)).text,
            (None, None) => self.say("cli-empty-value"),
        };
        Cell::words(self.texts.with(
            "print-field-and-value",
            &[("field", Arg::Text(&self.field(&change.field))), ("value", Arg::Text(&value))],
        ))
    }
}

/// In right-to-left words marks keep what stands beside a figure apart from it: programs that read the text of a page
/// would otherwise move the space or comma to the figure's other side.
pub(crate) fn figures_kept_apart(words: String, texts: &Texts) -> String {
    if texts.language().direction() == Direction::LeftToRight {
        return words;
    }
    let mut apart = String::with_capacity(words.len() + 24);
    for c in words.chars() {
        if matches!(c, ' ' | '،') {
            apart.extend([RIGHT_TO_LEFT_MARK, c, RIGHT_TO_LEFT_MARK]);
        } else {
            apart.push(c);
        }
    }
    apart
}

/// Lines of an event on paper; the whole of it is in the register.
const LINES_OF_EVENT: usize = 3;

/// What tells a reader most of a save: the stage, the text, the name; not the bookkeeping beside it.
fn shown_changes(entry: &TimelineEntry) -> impl Iterator<Item = &TimelineChange> {
    let telling = |change: &&TimelineChange| match entry.action.as_str() {
        "register_case" => matches!(change.field.as_str(), "reference" | "subject"),
        "attach_document" => change.field == "name",
        "record_step" => matches!(change.field.as_str(), "stage" | "happened_on" | "note"),
        "add_note" => change.field == "text",
        _ => true,
    };
    entry.changes.iter().filter(telling).take(LINES_OF_EVENT)
}

/// The beginning of a longer text.
fn first_line(text: &str) -> String {
    const LETTERS: usize = 160;
    let line = text.lines().next().unwrap_or_default();
    let cut: String = line.chars().take(LETTERS).collect();
    if cut.len() < text.trim_end().len() { format!("{cut} …") } else { cut }
}

/// Whether a field of a row of this kind holds a date.
fn is_date(kind: &str, field: &str) -> bool {
    let table = TABLES.iter().find(|table| table.kind == kind);
    table.and_then(|table| table.field_named(field)).is_some_and(|field| field.kind == Kind::Date)
}
