//! What people do at a desk: the verbs of casework, with what they saw handed back.

use std::collections::{BTreeMap, BTreeSet};

use comity_core::casework;
use comity_core::casework::views::{
    FieldEdit, NewBringUp, NewCase, NewLetter, NewMeasure, NewNote, NewPerson, NewStep,
};
use comity_core::ids::{Dot, RowId, seen_token};
use comity_core::journal::Action;
use comity_core::merge::RowState;
use comity_core::model::schema::{BRING_UP, CASE, DOCUMENT, LETTER, MEASURE, NOTE, PERSON, STEP, Table};
use comity_core::model::values::Value;
use comity_core::register::{NameTable, RegisterError, case_of, projection};

use super::chance::Dice;
use super::desk::Typed;
use super::invariants::{Checked, hold};
use super::oracle::{Cell, Dot as GlobalDot, FieldKey, differ};
use super::world::World;

/// A table of a later version: nobody here knows it.
static LATER: Table = Table {
    code: 900,
    sql: "later",
    kind: "later",
    fields: &[],
    case_field: None,
    moves: false,
    hashed: true,
    administrative: false,
};

/// Fields that people edit: free text, and dates.
const TEXTS: &[(&Table, &[&str])] = &[
    (&CASE, &["subject", "offences", "officer", "their_reference", "confidential", "received_on", "partner"]),
    (&PERSON, &["name", "other_names", "born_on"]),
    (&MEASURE, &["description", "referred_to"]),
    (&STEP, &["note", "decided_by"]),
    (&NOTE, &["text", "with_whom"]),
    (&BRING_UP, &["reason", "due_on"]),
    (&DOCUMENT, &["description", "dated_on"]),
    (&LETTER, &["subject", "sender"]),
];

/// Fields that must not be emptied.
const NEEDED: &[&str] = &["name", "text", "due_on"];

fn text(dice: &mut Dice) -> String {
    match dice.below(10) {
        // Few words, so that two desks sometimes write the same.
        0..=6 => ["alpha", "beta", "gamma"][dice.below(3)].to_owned(),
        7 => "مُحَمَّد العربي \u{200f}李伟 Ünïcode".to_owned(),
        8 => "long ".repeat(1 + dice.below(90)),
        _ => format!("written once {:x}", dice.next()),
    }
}

fn value(dice: &mut Dice, field: &str) -> Option<String> {
    if !NEEDED.contains(&field) && dice.percent(12) {
        return None;
    }
    Some(match field {
        "partner" => ["FR", "DE", "CN"][dice.below(3)].to_owned(),
        field if field.ends_with("_on") => ["2026-01-05", "2026-02-06", "2025-12", "1975"]
            [dice.below(if field == "due_on" { 2 } else { 4 })]
        .to_owned(),
        _ => text(dice),
    })
}

fn dots(state: &RowState, field: u16) -> Vec<Dot> {
    state.field(field).iter().map(|sibling| sibling.dot).collect()
}

impl World<'_> {
    /// Somebody at this desk does something.
    pub fn work(&mut self, desk: usize) -> Checked {
        if !self.desks[desk].must_hear.is_empty() || self.is_frozen(desk) {
            return Ok(());
        }
        if self.trouble(desk)? {
            return Ok(());
        }
        let cases = self.rows(desk, &CASE);
        let Some(case) = self.dice.pick(&cases).map(|state| state.row).filter(|_| !self.dice.percent(4)) else {
            return self.register_case(desk);
        };
        match self.dice.weighted(&[
            (42, 0),
            (10, 1),
            (14, 2),
            (12, 3),
            (5, 4),
            (4, 5),
            (4, 6),
            (6, 7),
            (16, 8),
            (5, 9),
            (4, 10),
            (1, 11),
            (5, 12),
            (6, 13),
            (2, 14),
        ]) {
            0 => self.edit(desk),
            1 => self.type_for_later(desk),
            2 => self.save_what_was_typed(desk),
            3 => self.step_case(desk, case),
            4 => self.add_note(desk, case),
            5 => {
                let new = NewPerson { name: text(&mut self.dice), ..NewPerson::default() };
                self.save(desk, None, "person", |register| casework::add_person(register, case, &new)).map(drop)
            }
            6 => self.bring_up(desk, case),
            7 => self.in_error(desk),
            8 => self.resolve(desk),
            9 => self.attach(desk, case),
            10 => self.undo(desk),
            11 => self.change_settings(desk),
            12 => self.write_as_a_later_version(desk, case),
            13 => self.letter(desk, case),
            _ => {
                let (from, to) = [("alpha", "beta"), ("beta", "gamma")][self.dice.below(2)];
                self.save(desk, None, "hand over", |register| casework::hand_over_cases(register, from, to)).map(drop)
            }
        }
    }

    /// What the oracle says stands in a field at a desk.
    fn survivors(&self, desk: usize, field: &FieldKey) -> BTreeMap<GlobalDot, Cell> {
        let known = &self.desks[desk].known;
        self.oracle.survivors(&known.held, &known.gone, field)
    }

    pub fn rows(&self, desk: usize, table: &'static Table) -> Vec<RowState> {
        projection::all(self.desks[desk].reader().connection(), table).unwrap()
    }

    pub fn register_case(&mut self, desk: usize) -> Checked {
        let extradition = self.dice.percent(40);
        let new = NewCase {
            family: if extradition { "extradition" } else { "mla" }.into(),
            direction: "incoming".into(),
            partner: Some("FR".into()),
            received_on: Some("2026-03-02".into()),
            subject: Some(text(&mut self.dice)),
            officer: Some("alpha".into()),
            instrument: Some(if extradition { "ets24" } else { "untoc" }.into()),
            persons: vec![NewPerson { name: text(&mut self.dice), ..NewPerson::default() }],
            measures: if !extradition && self.dice.percent(30) {
                vec![NewMeasure { kind: "B".into(), ..NewMeasure::default() }]
            } else {
                Vec::new()
            },
            ..NewCase::default()
        };
        self.save(desk, None, "case", |register| casework::register_case(register, &new)).map(drop)
    }

    /// A field of some row that people edit, with the row.
    fn some_field(&mut self, desk: usize) -> Option<(RowState, RowId, &'static str)> {
        // Two fields of one case most of all: that is where several desks meet.
        if self.dice.percent(60) {
            let state = self.rows(desk, &CASE).into_iter().next()?;
            let case = case_of(&state)?;
            return Some((state, case, ["subject", "officer"][usize::from(self.dice.percent(30))]));
        }
        let (table, names) = *self.dice.pick(TEXTS)?;
        let table = comity_core::model::schema::table(table.code)?;
        let rows = self.rows(desk, table);
        let state = self.dice.pick(&rows)?.clone();
        let name = *self.dice.pick(names)?;
        let case = case_of(&state)?;
        Some((state, case, name))
    }

    fn an_edit(&mut self, desk: usize) -> Option<Typed> {
        let (state, case, name) = self.some_field(desk)?;
        let code = state.table.field_named(name)?.code;
        let value = value(&mut self.dice, name);
        // A page of the case hands back the same token as a list would.
        let seen = if state.row == case && self.dice.percent(20) {
            let view = casework::get_case(self.desks[desk].reader(), case).ok()?;
            view.seen.get(name)?.clone()
        } else {
            seen_token(&dots(&state, code))
        };
        let field = (state.table.code, self.desks[desk].global(state.row), code);
        let seen_dots: BTreeSet<_> = self.survivors(desk, &field).into_keys().collect();
        let edit = FieldEdit { row: state.row.token(), field: name.into(), value, seen };
        Some(Typed { case, edit, field, seen: seen_dots })
    }

    /// Two desks type into one field without knowing of each other, and one hears of it before it saves or after.
    pub fn meet(&mut self, desk: usize) -> Checked {
        let peer = (desk + 1 + self.dice.below(self.desks.len() - 1)) % self.desks.len();
        if [desk, peer].iter().any(|desk| !self.desks[*desk].must_hear.is_empty() || self.is_frozen(*desk)) {
            return Ok(());
        }
        let Some(here) = self.an_edit(desk) else { return Ok(()) };
        let Some(there) = (0..6).filter_map(|_| self.an_edit(peer)).find(|there| there.field == here.field) else {
            return Ok(());
        };
        let field = here.field.clone();
        self.desks[desk].typed.push(here);
        self.desks[peer].typed.push(there);
        self.save_what_was_typed(peer)?;
        if self.dice.percent(60) {
            self.hand_over(peer, desk)?;
            self.save_what_was_typed(desk)
        } else {
            self.save_what_was_typed(desk)?;
            self.hand_over(peer, desk)?;
            // Somebody who has not looked goes on typing, and is sent to the conflict first.
            if let Some(again) = (0..4).filter_map(|_| self.an_edit(desk)).find(|again| again.field == field) {
                self.desks[desk].typed.push(again);
                self.save_what_was_typed(desk)?;
            }
            self.resolve(desk)
        }
    }

    fn edit(&mut self, desk: usize) -> Checked {
        let Some(Typed { case, edit, field, .. }) = self.an_edit(desk) else { return Ok(()) };
        let value = edit.value.clone();
        let is_torn = differ(&self.survivors(desk, &field));
        let saved = self.save(desk, None, "edit", |register| casework::edit_case(register, case, &[edit]))?;
        if is_torn {
            hold!(saved.is_none(), "I8", "{field:?} holds several values, and one was typed over them");
            // Somebody who meets a conflict settles it or leaves it.
            return if self.dice.percent(50) { self.resolve(desk) } else { Ok(()) };
        }
        if saved.is_some() {
            // I8: whoever saw everything leaves one value, the one that was typed.
            let survivors = self.survivors(desk, &field);
            let typed = value.as_deref().map(str::trim).filter(|text| !text.is_empty());
            let cells: Vec<&Cell> = survivors.values().collect();
            let is_typed = match (cells.as_slice(), typed) {
                ([], None) | ([Cell::Null], None) => true,
                ([Cell::Text(text)], Some(typed)) => text == typed,
                ([Cell::Date(parts)], Some(typed)) => parts.first().is_some_and(|text| text == typed),
                _ => false,
            };
            hold!(is_typed, "I8", "{typed:?} was typed into {field:?}, and {survivors:?} stand there");
        }
        Ok(())
    }

    /// Somebody looks at a field and starts typing; what arrives meanwhile is not seen.
    fn type_for_later(&mut self, desk: usize) -> Checked {
        if let Some(typed) = self.an_edit(desk) {
            self.desks[desk].typed.push(typed);
        }
        Ok(())
    }

    fn save_what_was_typed(&mut self, desk: usize) -> Checked {
        let Some(Typed { case, edit, field, seen }) = self.desks[desk].typed.pop() else { return Ok(()) };
        let before = self.survivors(desk, &field);
        let written = (field.clone(), seen.clone());
        let saved =
            self.save(desk, Some(written), "late edit", |register| casework::edit_case(register, case, &[edit]))?;
        if saved.is_some() {
            // I8: what was not seen is not replaced.
            let after = self.survivors(desk, &field);
            let unseen = before.iter().filter(|(dot, _)| !seen.contains(*dot)).all(|(dot, _)| after.contains_key(dot));
            hold!(!differ(&before), "I8", "{field:?} held several values, and one was typed over them");
            hold!(unseen, "I7", "a late edit of {field:?} replaced what its author had not seen");
            if after.len() > 1 {
                self.count("unseen kept");
            }
        }
        Ok(())
    }

    fn step_case(&mut self, desk: usize, case: RowId) -> Checked {
        // The cases that everybody knows most of all: that is where several desks meet.
        let first = self.rows(desk, &CASE).first().map(|state| state.row);
        let case = first.filter(|_| self.dice.percent(50)).unwrap_or(case);
        let Ok(view) = casework::get_case(self.desks[desk].reader(), case) else { return Ok(()) };
        let Some(next) = self.dice.pick(&view.next_stages) else { return Ok(()) };
        let person = if next.asks_person { view.persons.first().map(|person| person.id.clone()) } else { None };
        let on = ["2026-03-03", "2026-03-04", "2026-04-01"][self.dice.below(3)];
        let new = NewStep { stage: next.stage.clone(), on: Some(on.into()), person, ..NewStep::default() };
        self.save(desk, None, "step", |register| crate::support::record_step(register, case, &new)).map(drop)
    }

    fn add_note(&mut self, desk: usize, case: RowId) -> Checked {
        let new = NewNote { text: text(&mut self.dice), ..NewNote::default() };
        self.save(desk, None, "note", |register| casework::add_note(register, case, &new)).map(drop)
    }

    fn bring_up(&mut self, desk: usize, case: RowId) -> Checked {
        let open = self.rows(desk, &BRING_UP);
        match self.dice.pick(&open).cloned() {
            Some(state) if self.dice.percent(50) => {
                let Some(case) = case_of(&state) else { return Ok(()) };
                let finish = |register: &mut _| casework::finish_bring_up(register, case, state.row);
                self.save(desk, None, "finish", finish).map(drop)
            }
            _ => {
                let new =
                    NewBringUp { on: "2026-05-05".into(), reason: Some(text(&mut self.dice)), ..NewBringUp::default() };
                self.save(desk, None, "bring-up", |register| casework::add_bring_up(register, case, &new)).map(drop)
            }
        }
    }

    fn in_error(&mut self, desk: usize) -> Checked {
        let table = *self.dice.pick(&[&CASE, &PERSON, &STEP, &NOTE, &DOCUMENT, &BRING_UP, &LETTER]).unwrap();
        let rows = self.rows(desk, table);
        let Some(state) = self.dice.pick(&rows).cloned() else { return Ok(()) };
        let (case, row) = (case_of(&state), state.row);
        if self.dice.percent(65) {
            let reason = ["typed twice", "wrong case"][self.dice.below(2)];
            let mark = |register: &mut _| casework::mark_in_error(register, case, row, reason);
            self.save(desk, None, "in error", mark).map(drop)
        } else {
            self.save(desk, None, "not in error", |register| casework::take_back_error(register, case, row)).map(drop)
        }
    }

    fn resolve(&mut self, desk: usize) -> Checked {
        let conflicts = casework::list_conflicts(self.desks[desk].reader()).unwrap();
        let Some(conflict) = self.dice.pick(&conflicts).cloned() else { return self.edit(desk) };
        let chosen = self.dice.pick(&conflict.values).and_then(|one| one.value.clone());
        let is_text = matches!(conflict.field.as_str(), "subject" | "offences" | "officer" | "note" | "description");
        let is_third = conflict.third && is_text && self.dice.percent(30);
        let value = if is_third { Some("a third value".to_owned()) } else { chosen };
        let as_listed = self.dice.percent(50);
        let settle = |register: &mut _| {
            if as_listed {
                casework::resolve_as_listed(register, &conflict.id, value.as_deref(), &Default::default())
            } else {
                casework::resolve_conflict(register, &conflict.id, value.as_deref(), &conflict.seen)
            }
        };
        let settled = self.save(desk, None, "resolve", settle)?;
        let left = casework::list_conflicts(self.desks[desk].reader()).unwrap();
        let is_gone = left.iter().all(|one| one.place != conflict.place);
        hold!(is_gone == settled.is_some(), "I8", "{conflict:?}: settled is {}, gone is {is_gone}", settled.is_some());
        Ok(())
    }

    fn attach(&mut self, desk: usize, case: RowId) -> Checked {
        // Few contents, so that the same bytes are attached at two desks.
        let length = [0, 1, 700, 3_000][self.dice.below(4)];
        let bytes = vec![b'a' + self.dice.below(3) as u8; length];
        let name = format!("letter {}.pdf", self.dice.below(3));
        let attach = |register: &mut _| casework::attach_document(register, case, &name, bytes.as_slice());
        self.save(desk, None, "attach", attach).map(drop)
    }

    fn undo(&mut self, desk: usize) -> Checked {
        let Ok(Some(undoable)) = casework::undoable(self.desks[desk].reader()) else { return Ok(()) };
        let entry = undoable.entry;
        self.save(desk, None, "undo", |register| casework::undo_last(register, &entry, "a slip")).map(drop)
    }

    /// An administrative entry, signed by itself.
    fn change_settings(&mut self, desk: usize) -> Checked {
        let mut settings = casework::office_settings(self.desks[desk].reader()).unwrap();
        settings.holidays = ["2026-03-20", "2026-05-01 2026-12-25", ""][self.dice.below(3)].into();
        self.save(desk, None, "settings", |register| casework::save_office_settings(register, &settings)).map(drop)
    }

    /// I17: a desk with a later version writes a field and a table that nobody else knows.
    fn write_as_a_later_version(&mut self, desk: usize, case: RowId) -> Checked {
        let (code, written) = (200 + self.dice.below(3) as u16, text(&mut self.dice));
        let field = (CASE.code, self.desks[desk].global(case), code);
        let survivors = self.survivors(desk, &field);
        let names = NameTable::load(self.desks[desk].reader().connection()).unwrap();
        let local = |(stream, sequence, index): &(_, u64, u64)| {
            Dot::new(names.find_stream(stream).expect("held, so named"), *sequence, *index as usize)
        };
        let seen: Vec<Dot> = survivors.keys().map(local).collect();
        drop(names);
        self.save(desk, None, "later version", |register| {
            register.transact::<_, RegisterError>(Action::Edit, |draft| {
                draft.write(&CASE, case, code, Value::Text(written), seen);
                draft.create(&LATER, vec![(7, Value::Int(-3)), (8, Value::Row(case)), (9, Value::Bytes(vec![0, 255]))]);
                Ok(())
            })
        })
        .map(drop)
    }

    /// Letters come, with or without a case, and move from one case to another.
    fn letter(&mut self, desk: usize, case: RowId) -> Checked {
        let letters = self.rows(desk, &LETTER);
        match self.dice.pick(&letters).cloned() {
            Some(letter) if self.dice.percent(60) => {
                let put = |register: &mut _| casework::move_letter(register, letter.row, case, None);
                self.save(desk, None, "move letter", put).map(drop)
            }
            _ => {
                let with = self.dice.percent(50).then(|| case.token());
                let new = NewLetter {
                    case: with,
                    way: "in".into(),
                    subject: Some(text(&mut self.dice)),
                    ..NewLetter::default()
                };
                self.save(desk, None, "letter", |register| casework::book_letter(register, &new)).map(drop)
            }
        }
    }
}
