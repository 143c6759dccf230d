//! What stands on the case summary, section by section.

use comity_core::casework::views::{CaseView, ConflictView, DateMove, DeadlineView, LinkedCase, TimelineEntry};
use comity_core::casework::{conflict_title, conflict_words};
use comity_core::text::Arg;

use super::wording::CaseWords;
use crate::sheet::{Body, Cell, Column, Pair, Row, Section, Table, Width};

/// Holds a date in words on one line.
const DATE_IN_WORDS: Width = Width::Share(3);
/// Events on the page, newest first.
const EVENTS: usize = 10;

/// The bar under the title.
pub fn identity(case: &CaseView, own_state: &str, words: &CaseWords) -> Vec<Pair> {
    let record = Some(&case.record).filter(|record| *record != "request");
    let record =
        record.map(|record| Pair::new(words.say("field-record"), Cell::words(words.code("record", record)).strong()));
    let mut pairs: Vec<Pair> = record.into_iter().collect();
    pairs.extend([
        Pair::new(words.say("print-family"), Cell::words(words.code("family", &case.family)).strong()),
        Pair::new(words.say("print-direction"), Cell::words(words.code("direction", &case.direction)).strong()),
    ]);
    pairs.extend(words.parties(case, own_state).map(|(label, state)| Pair::new(label, Cell::words(state).strong())));
    let mut push = |label: &str, value: Option<Cell>| {
        pairs.extend(value.map(|value| Pair::new(words.say(label), value)));
    };
    let coded = |prefix: &str, code: &Option<String>| code.as_deref().map(|code| Cell::words(words.code(prefix, code)));
    let dated = |date: &Option<String>| words.date(date.as_deref()).map(Cell::words);
    push("print-their-reference", case.their_reference.as_deref().map(Cell::ltr));
    push("print-dated-on", dated(&case.dated_on));
    push("print-received-on", dated(&case.received_on));
    push("print-channel", coded("channel", &case.channel));
    push("field-proceedings", coded("proceedings", &case.proceedings));
    push("field-asked_by", coded("asked-by", &case.asked_by));
    let applicant = case.applicant.as_deref().map(Cell::typed);
    push(
        "print-applicant",
        match (applicant, case.applicant_reference.as_deref()) {
            (Some(applicant), Some(reference)) => Some(applicant.with_line(Cell::ltr(reference))),
            (applicant, reference) => applicant.or(reference.map(Cell::ltr)),
        },
    );
    push("print-officer", case.officer.as_deref().map(Cell::typed));
    let urgency = case.urgency.as_deref().filter(|urgency| *urgency != "ordinary").map(|urgency| {
        let cell = Cell::words(words.code("urgency", urgency)).strong();
        case.urgency_reason.as_deref().map_or(cell.clone(), |reason| cell.with_line(Cell::typed(reason)))
    });
    push("print-urgency", urgency);
    push("field-operation_name", case.operation_name.as_deref().map(Cell::typed));
    push("field-confidential", case.confidential.as_deref().map(Cell::typed));
    for main in case.linked.iter().filter(|linked| linked.is_main) {
        pairs.push(Pair::new(words.say("print-belongs-to"), Cell::ltr(&main.reference)));
    }
    let mut wide = |label: &str, value: Option<Cell>| {
        pairs.extend(value.map(|value| Pair::new(words.say(label), value).wide()));
    };
    wide("print-subject", case.subject.as_deref().map(Cell::typed));
    wide("print-offences", case.offences.as_deref().map(Cell::typed));
    wide("print-instrument", case.instrument.as_deref().map(|value| words.instrument(value)));
    wide("print-also-invoked", case.also_invoked.as_deref().map(|value| words.instruments(value)));
    wide("field-un_procedure_agreed", agreement(case, words));
    pairs.extend(gone(case, &case.id, words).into_iter().map(Pair::wide));
    pairs
}

/// The agreement to the procedure of the UN conventions: who and how, the day, the paper that shows it.
fn agreement(case: &CaseView, words: &CaseWords) -> Option<Cell> {
    let how = Cell::typed(case.un_procedure_agreed.as_deref()?);
    let day = words.date(case.un_procedure_agreed_on.as_deref()).map(Cell::words);
    let paper = case.documents.iter().find(|one| Some(&one.id) == case.un_procedure_document.as_ref());
    Some(day.into_iter().chain(paper.map(|one| Cell::typed(&one.name))).fold(how, Cell::with_line))
}

/// Fields that nobody reads by their name.
const SILENT: &[&str] = &["file_key", "sha256", "in_error_knew"];

/// What was expunged of a row: for each act the fields, and what stands in their place.
fn gone(case: &CaseView, row: &str, words: &CaseWords) -> Vec<Pair> {
    let mut acts: Vec<(Vec<String>, Cell)> = Vec::new();
    for one in case.expunged.iter().filter(|one| one.row_id == row && !SILENT.contains(&one.field.as_str())) {
        let (field, told) = (words.field(&one.field), words.expunged(&one.expunged));
        match acts.iter_mut().find(|(_, known)| *known == told) {
            Some((fields, _)) => fields.push(field),
            None => acts.push((vec![field], told)),
        }
    }
    acts.into_iter().map(|(fields, told)| Pair::new(words.list(&fields), told)).collect()
}

/// A row of a table with what was expunged of it under it, if anything was.
pub(super) fn with_gone(table_row: Row, case: &CaseView, row: &str, words: &CaseWords) -> Row {
    // The label stands in a column of its own, so it is short; which fields it is about stands above the words.
    let lines = gone(case, row, words).into_iter().map(|act| Cell::words(act.label).with_line(act.value));
    match lines.reduce(Cell::with_line) {
        Some(told) => table_row.with_note(Pair::new(words.say("row-expunging"), told)),
        None => table_row,
    }
}

/// A companion record: its kind, its number, where it stands.
fn companion(linked: &LinkedCase, words: &CaseWords) -> Pair {
    let standing = linked.outcome.as_deref().map(|outcome| words.code("outcome", outcome));
    let standing = standing.or_else(|| linked.stage.as_deref().map(|stage| words.code("stage", stage)));
    let number = Cell::ltr(&linked.reference);
    let cell = standing.into_iter().fold(number, |cell, standing| cell.with_line(Cell::words(standing)));
    Pair::new(words.code("record", &linked.record), cell)
}

/// Every section, in printing order; what the case has nothing of is left out where silence says the same.
pub fn all(case: &CaseView, history: &[TimelineEntry], words: &CaseWords) -> Vec<Section> {
    let section = |heading: &str, body: Body| Section { heading: words.say(heading), body };
    let mut sections = Vec::new();
    if !case.conflicts.is_empty() {
        sections.push(section("print-section-conflicts", conflicts(case, words)));
    }
    sections.push(section("print-section-stage", Body::Pairs(stage(case, words))));
    sections.push(section("print-section-persons", persons(case, words)));
    let companions: Vec<Pair> =
        case.linked.iter().filter(|linked| linked.is_companion).map(|one| companion(one, words)).collect();
    if !companions.is_empty() {
        sections.push(section("print-section-companions", Body::Pairs(companions)));
    }
    if !case.measures.is_empty() {
        sections.push(section("print-section-measures", measures(case, words)));
    }
    let limits: Vec<Cell> = no_limit_known(case, words).into_iter().chain(law_waits(case, words)).collect();
    let has_lines = !limits.is_empty();
    if has_lines {
        sections.push(section("print-section-deadlines", Body::Paragraphs(limits)));
    }
    if !case.deadlines.is_empty() || case.no_limit_known.is_empty() {
        let heading = if has_lines { String::new() } else { words.say("print-section-deadlines") };
        sections.push(Section { heading, body: deadlines(case, words) });
    }
    if !case.bring_ups.is_empty() {
        sections.push(section("print-section-bring-ups", bring_ups(case, words)));
        sections.push(Section {
            heading: String::new(),
            body: Body::Paragraphs(vec![Cell::words(words.say("print-bring-ups-not-law"))]),
        });
    }
    sections.extend(super::sign_offs::section(case, words));
    sections.extend(super::worked_out::sections(case, words));
    sections.extend(super::records::sections(case, words));
    if !case.notes.is_empty() {
        sections.push(section("print-section-notes", notes(case, words, true)));
    }
    sections.push(section("print-section-events", events(history, words)));
    if history.len() > EVENTS {
        let count = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
        let shown = [("shown", count(EVENTS)), ("total", count(history.len()))];
        let note = Cell::words(words.texts().with("print-events-shown", &shown));
        sections.push(Section { heading: String::new(), body: Body::Paragraphs(vec![note]) });
    }
    sections.push(section("print-section-documents", documents(case, words)));
    sections
}

/// What a page for outside has: the case, its persons and measures, and what somebody said may be shared.
pub fn for_outside(case: &CaseView, words: &CaseWords) -> Vec<Section> {
    let section = |heading: &str, body: Body| Section { heading: words.say(heading), body };
    let mut sections = vec![
        section("print-section-stage", Body::Pairs(stage(case, words))),
        section("print-section-persons", persons(case, words)),
    ];
    if !case.measures.is_empty() {
        sections.push(section("print-section-measures", measures(case, words)));
    }
    sections.extend(super::records::sections(case, words));
    if !case.notes.is_empty() {
        sections.push(section("print-section-notes", notes(case, words, false)));
    }
    sections
}

/// Notes by day, each with who may see it; on a page for outside that goes without saying.
fn notes(case: &CaseView, words: &CaseWords, with_visibility: bool) -> Body {
    let counting = case.notes.iter().filter(|note| note.in_error.is_none());
    let rows = counting.map(|note| {
        let mut when = Cell::words(words.date(note.on.as_deref()).unwrap_or_else(|| words.instant(note.at)));
        when = when.with_line(Cell::words(words.code("note-kind", &note.kind)));
        let mut text = Cell::typed(&note.text);
        if let Some(whom) = &note.with_whom {
            text = text.with_line(Cell::typed(whom));
        }
        if with_visibility {
            when = when.with_line(Cell::words(words.code("note-visibility", &note.visibility)));
        }
        with_gone(Row::new(vec![when, text]), case, &note.id, words)
    });
    table(words, &[("field-on", Width::Share(3)), ("print-column-note", Width::Share(10))], rows.collect())
}

fn stage(case: &CaseView, words: &CaseWords) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let in_two = case.in_stages.len() > 1;
    if in_two {
        let mut stages = case.in_stages.iter().map(|code| Cell::words(words.stage(code)).strong());
        if let Some(first) = stages.next() {
            pairs.push(Pair::new(words.say("print-two-stages"), stages.fold(first, Cell::with_line)).wide());
        }
    } else if let Some(code) = &case.stage {
        pairs.push(Pair::new(words.say("print-current-stage"), Cell::words(words.stage(code)).strong()));
    }
    let since = words.date(case.stage_on.as_deref()).map(Cell::words);
    pairs.extend(since.map(|since| Pair::new(words.say("print-stage-since"), since)));
    let mut next = case.next_stages.iter().filter(|next| next.main).map(|next| Cell::words(words.stage(&next.stage)));
    if let Some(first) = next.next().filter(|_| !in_two) {
        pairs.push(Pair::new(words.say("print-next-step"), next.fold(first, Cell::with_line)));
    }
    let outcome = case.outcome.as_deref().map(|code| Cell::words(words.code("outcome", code)).strong());
    pairs.extend(outcome.map(|outcome| Pair::new(words.say("print-outcome"), outcome)));
    let closed = words.date(case.closed_on.as_deref()).map(Cell::words);
    pairs.extend(closed.map(|closed| Pair::new(words.say("print-closed-on"), closed)));
    pairs
}

fn table(words: &CaseWords, columns: &[(&str, Width)], rows: Vec<Row>) -> Body {
    let columns = columns.iter().map(|(heading, width)| Column::new(words.say(heading), *width)).collect();
    Body::Table(Table { columns, rows })
}

fn persons(case: &CaseView, words: &CaseWords) -> Body {
    if case.persons.is_empty() {
        return Body::Nothing(words.say("print-none-recorded"));
    }
    let rows = case.persons.iter().map(|person| {
        let mut name = Cell::typed(&person.name).strong();
        for other in person.other_names.iter().flat_map(|names| names.lines()) {
            name = name.with_line(Cell::typed(other));
        }
        let mut born = Cell::words(words.date(person.born_on.as_deref()).unwrap_or_default());
        if let Some(written) = &person.born_as_written {
            born = born.with_line(Cell::typed(written));
        }
        if let Some(calendar) = &person.born_calendar {
            born = born.with_line(Cell::words(words.code("calendar", calendar)));
        }
        if let Some(place) = &person.birth_place {
            born = born.with_line(Cell::typed(place));
        }
        let mut nationality =
            Cell::words(person.nationalities.as_deref().map(|codes| words.states(codes)).unwrap_or_default());
        if let Some(sex) = &person.sex {
            nationality = nationality.with_line(Cell::words(words.code("sex", sex)));
        }
        if let Some(papers) = &person.identity_papers {
            nationality = nationality.with_line(Cell::typed(papers));
        }
        let mut role =
            Cell::words(person.role.as_deref().map(|role| words.code("person-role", role)).unwrap_or_default());
        if let Some(sought_as) = &person.sought_as {
            role = role.with_line(Cell::words(words.code("sought-as", sought_as)));
        }
        for need in person.vulnerabilities.iter().flat_map(|needs| needs.split_whitespace()) {
            role = role.with_line(Cell::words(words.code("vulnerability", need)));
        }
        if let Some(outcome) = &person.outcome {
            role = role.with_line(Cell::words(words.code("outcome", outcome)).strong());
        }
        for other in &person.also {
            name = name.with_line(Cell::typed(format!("{} ({})", other.name, other.reference)));
        }
        with_gone(Row::new(vec![name, role, born, nationality]), case, &person.id, words)
    });
    let columns = [
        ("print-column-name", Width::Share(5)),
        ("print-column-role", Width::Share(3)),
        ("print-column-born", Width::Share(3)),
        ("print-column-nationality", Width::Share(3)),
    ];
    table(words, &columns, rows.collect())
}

fn measures(case: &CaseView, words: &CaseWords) -> Body {
    let rows = case.measures.iter().map(|measure| {
        let mut what = Cell::words(words.code("measure", &measure.kind));
        if let Some(description) = &measure.description {
            what = what.with_line(Cell::typed(description));
        }
        let mut referred = Cell::typed(measure.referred_to.as_deref().unwrap_or_default());
        if let Some(on) = words.date(measure.referred_on.as_deref()) {
            referred = referred.with_line(Cell::words(on));
        }
        let status = measure.status.as_deref().map(|status| words.code("measure-status", status)).unwrap_or_default();
        with_gone(Row::new(vec![what, referred, Cell::words(status).strong()]), case, &measure.id, words)
    });
    let columns = [
        ("print-column-measure", Width::Share(6)),
        ("print-column-referred-to", Width::Share(4)),
        ("print-column-status", Width::Share(3)),
    ];
    table(words, &columns, rows.collect())
}

fn no_limit_known(case: &CaseView, words: &CaseWords) -> Vec<Cell> {
    case.no_limit_known
        .iter()
        .map(|gap| {
            let mut line = Cell::words(words.say("print-no-limit-known")).strong();
            if let Some(person) = &gap.person {
                line = line.with_line(Cell::typed(person));
            }
            let mut since = words.starts_from(&gap.starts_from);
            if let Some(date) = words.date(gap.started_on.as_deref()) {
                since = words
                    .texts()
                    .with("print-field-and-value", &[("field", Arg::Text(&since)), ("value", Arg::Text(&date))]);
            }
            line.with_line(Cell::words(since))
        })
        .collect()
}

/// Limits of the law in force that wait to be taken over for the case.
fn law_waits(case: &CaseView, words: &CaseWords) -> Option<Cell> {
    let moved = |one: &DateMove| {
        let id = match (&one.before, &one.after) {
            (Some(_), Some(_)) => "law-move",
            (None, _) => "law-move-new",
            (_, None) => "law-move-gone",
        };
        let name = one.source.as_deref().unwrap_or(&one.code);
        let day = |day: &Option<String>| words.date(day.as_deref()).unwrap_or_default();
        let (before, after) = (day(&one.before), day(&one.after));
        let args = [("deadline", Arg::Text(name)), ("before", Arg::Text(&before)), ("after", Arg::Text(&after))];
        let line = Cell::words(words.texts().with(id, &args));
        match &one.person {
            Some(person) => line.with_line(Cell::typed(person)),
            None => line,
        }
    };
    let told = Cell::words(words.say("law-waits-case")).strong();
    (!case.law_moves.is_empty()).then(|| case.law_moves.iter().map(moved).fold(told, Cell::with_line))
}

fn deadlines(case: &CaseView, words: &CaseWords) -> Body {
    if case.deadlines.is_empty() {
        return Body::Nothing(words.say("print-none-recorded"));
    }
    let mut deadlines: Vec<&DeadlineView> = case.deadlines.iter().collect();
    deadlines.sort_by(|a, b| (a.met, &a.due_on).cmp(&(b.met, &b.due_on)));
    let rows = deadlines.into_iter().map(|deadline| {
        let source = words.source(&deadline.source).with_line(Cell::words(words.code("sure", &deadline.sure)));
        let person = deadline.person.as_deref().map_or_else(Cell::default, Cell::typed);
        Row::new(vec![words.due(deadline), words.effect(deadline), person, source])
    });
    let columns = [
        ("print-column-due", DATE_IN_WORDS),
        ("print-column-effect", Width::Share(4)),
        ("print-column-person", Width::Share(3)),
        ("print-column-source", Width::Share(4)),
    ];
    table(words, &columns, rows.collect())
}

fn bring_ups(case: &CaseView, words: &CaseWords) -> Body {
    let rows = case.bring_ups.iter().map(|bring_up| {
        let state = match words.date(bring_up.done_on.as_deref()) {
            Some(done) => words.texts().with(
                "print-field-and-value",
                &[("field", Arg::Text(&words.say("field-done_on"))), ("value", Arg::Text(&done))],
            ),
            None => words.days(bring_up.days_left),
        };
        let due = Cell::words(words.date(Some(&bring_up.on)).unwrap_or_default()).with_line(Cell::words(state));
        let reason = bring_up.reason.as_deref().map_or_else(Cell::default, Cell::typed);
        // The office's own bring-ups say what is to be done by their kind alone.
        let kind = Cell::words(words.code("bring-up-kind", &bring_up.kind));
        let what = match (bring_up.kind.as_str(), &bring_up.reason) {
            ("plain", _) => reason,
            (_, None) => kind,
            (_, Some(_)) => kind.with_line(reason),
        };
        let cells = vec![due, what, bring_up.for_staff.as_deref().map_or_else(Cell::default, Cell::typed)];
        with_gone(Row::new(cells), case, &bring_up.id, words)
    });
    table(
        words,
        &[("field-on", DATE_IN_WORDS), ("print-column-reason", Width::Share(7)), ("field-for_staff", Width::Share(3))],
        rows.collect(),
    )
}

fn conflicts(case: &CaseView, words: &CaseWords) -> Body {
    let rows = case.conflicts.iter().flat_map(|conflict| {
        conflict.values.iter().enumerate().map(move |(place, value)| {
            let field = if place == 0 { conflict_field(conflict, words) } else { Cell::default() };
            let shown = match (conflict_words(conflict, value, words.texts()), &value.value) {
                (Some(told), _) => Cell::words(told).strong(),
                (None, Some(value)) => words.value(&conflict.row_kind, &conflict.field, value).strong(),
                (None, None) => Cell::words(words.say("cli-empty-value")),
            };
            let by = Cell::typed(&value.staff).with_line(Cell::words(words.instant(value.at)));
            Row::new(vec![field, shown, by, Cell::typed(&value.desk)])
        })
    });
    let columns = [
        ("print-column-field", Width::Share(3)),
        ("print-column-value", Width::Share(6)),
        ("print-column-by", Width::Share(3)),
        ("print-column-desk", Width::Share(2)),
    ];
    table(words, &columns, rows.collect())
}

/// Which field of which row.
fn conflict_field(conflict: &ConflictView, words: &CaseWords) -> Cell {
    let title =
        if conflict.kind == "field" { words.field(&conflict.field) } else { conflict_title(conflict, words.texts()) };
    let field = Cell::words(title).strong();
    match &conflict.row_name {
        Some(name) => field.with_line(Cell::typed(name)),
        None if conflict.row_kind == "case" => field,
        None => field.with_line(Cell::words(words.code("row", &conflict.row_kind))),
    }
}

fn events(history: &[TimelineEntry], words: &CaseWords) -> Body {
    let rows = history.iter().take(EVENTS).map(|entry| {
        let by = Cell::typed(&entry.staff).with_line(Cell::typed(&entry.desk));
        Row::new(vec![Cell::words(words.instant(entry.at)), words.event(entry), by])
    });
    table(
        words,
        &[
            ("print-column-at", Width::Instant),
            ("print-column-event", Width::Share(8)),
            ("print-column-by", Width::Share(3)),
        ],
        rows.collect(),
    )
}

fn documents(case: &CaseView, words: &CaseWords) -> Body {
    if case.documents.is_empty() {
        return Body::Nothing(words.say("print-none-recorded"));
    }
    let rows = case.documents.iter().map(|document| {
        let mut name = Cell::typed(&document.name);
        if let Some(description) = &document.description {
            name = name.with_line(Cell::typed(description));
        }
        let is_gone = case.expunged.iter().any(|one| one.row_id == document.id && one.field == "sha256");
        if !document.present && !is_gone {
            name = name.with_line(Cell::words(words.say("print-document-not-here")));
        }
        let dated = words.date(document.dated_on.as_deref()).unwrap_or_default();
        let size = if is_gone { Cell::default() } else { Cell::words(words.size(document.size)) };
        let row = Row::new(vec![Cell::words(dated), name, size]);
        // The act stands where the hash would.
        let row = match document.sha256.is_empty() {
            true => row,
            false => row.with_note(Pair::new(words.say("print-sha256"), Cell::ltr(&document.sha256))),
        };
        with_gone(row, case, &document.id, words)
    });
    // The hash stands under the last two columns, which are wide enough to keep it on one line.
    let columns = [
        ("print-column-dated", Width::Instant),
        ("print-column-document", Width::Share(6)),
        ("print-column-size", Width::Share(2)),
    ];
    table(words, &columns, rows.collect())
}
