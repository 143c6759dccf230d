//! A desk of the demonstration and what its clerk does.

use std::sync::Arc;

use comity_core::casework::views::{ConflictView, FieldEdit, NewBringUp};
use comity_core::casework::{
    Left, add_bring_up, add_note, attach_document, edit_case, find_case, get_case, record_step, register_case,
    resolve_conflict,
};
use comity_core::clock::SystemClock;
use comity_core::error::Weight;
use comity_core::ids::RowId;
use comity_core::keys::KdfParams;
use comity_core::register::{AdoptedLimits, NewRegister, Register};
use comity_core::secrets::Passphrase;
use comity_core::text::{Arg, format_date, format_size};

use super::place::Place;
use super::story::{DeskFacts, Event, Story};
use crate::failure::Failure;
use crate::new_file::write_new;
use crate::opening;
use crate::output::Output;

/// One desk with its open register.
pub struct Desk {
    pub name: String,
    staff: String,
    passphrase: String,
    pub register: Register,
}

/// The demonstration did not go as it must.
pub fn failed(code: &'static str) -> Failure {
    Failure::new(code, Weight::Failed)
}

/// The one thing that must never happen.
pub fn different() -> Failure {
    failed("demo-registers-differ")
}

impl Desk {
    /// Sets a desk up with an empty register.
    pub fn create(story: &Story, facts: &DeskFacts, place: &Place) -> Result<Self, Failure> {
        let new = NewRegister {
            authority: story.authority.name.clone(),
            state: story.authority.state.clone(),
            time_zone: story.authority.time_zone.clone(),
            desk: facts.name.clone(),
            staff: facts.staff.clone(),
            passphrase: Passphrase::chosen(&facts.passphrase)?,
            kdf: KdfParams::FLOOR,
            limits: AdoptedLimits::All,
        };
        let folder = place.register(&folder_name(&facts.name));
        let register = Register::create(folder, new, opening::opening(Arc::new(SystemClock))?)?;
        Ok(Self {
            name: facts.name.clone(),
            staff: facts.staff.clone(),
            passphrase: facts.passphrase.clone(),
            register,
        })
    }

    /// Name of its folder and its card.
    pub fn folder_name(&self) -> String {
        folder_name(&self.name)
    }

    /// Who works here, and how to open the register afterwards.
    pub fn introduce(&self, output: &mut Output) -> Result<(), Failure> {
        let words = [
            ("desk", Arg::Text(&self.name)),
            ("staff", Arg::Text(&self.staff)),
            ("passphrase", Arg::Ltr(&self.passphrase)),
        ];
        output.say("cli-demo-desk", &words)
    }

    /// The case, as this register numbers it.
    pub fn case(&self, reference: &str) -> Result<RowId, Failure> {
        Ok(find_case(&self.register, reference)?)
    }

    /// Registers the request and attaches its paper.
    pub fn register_case(&mut self, story: &Story, place: &Place, output: &mut Output) -> Result<String, Failure> {
        let registered = register_case(&mut self.register, &story.case)?;
        let reference = registered.reference;
        output.say("cli-case-registered", &[("reference", Arg::Ltr(&reference))])?;
        let paper = story.document.lines.join("\n") + "\n";
        write_new(&place.stick(&story.document.name), &Left::nothing_of_a_register(), paper.as_bytes())?;
        let case = self.case(&reference)?;
        let view = attach_document(&mut self.register, case, &story.document.name, paper.as_bytes())?;
        for document in &view.documents {
            let size = format_size(document.size, output.texts());
            output.say(
                "cli-document-attached",
                &[
                    ("file", Arg::Text(&document.name)),
                    ("reference", Arg::Ltr(&reference)),
                    ("size", Arg::Text(&size)),
                    ("hash", Arg::Ltr(&document.sha256)),
                ],
            )?;
        }
        Ok(reference)
    }

    /// Records what happened, with the dates of the public record, and sets a reminder.
    pub fn record_events(&mut self, story: &Story, reference: &str, output: &mut Output) -> Result<(), Failure> {
        let case = self.case(reference)?;
        for event in &story.events {
            match event {
                Event::Step(step) => {
                    record_step(&mut self.register, case, step)?;
                    let words = output.texts().get(&format!("stage-{}", step.stage));
                    tell(step.on.as_deref(), &words, output)?;
                }
                Event::Note(note) => {
                    add_note(&mut self.register, case, note)?;
                    tell(note.on.as_deref(), &note.text, output)?;
                }
            }
        }
        let on = self.register.today()?.plus_days(story.bring_up.in_days).to_string();
        let reason = Some(story.bring_up.reason.clone());
        add_bring_up(&mut self.register, case, &NewBringUp { on: on.clone(), reason, ..NewBringUp::default() })?;
        let date = format_date(&on, output.texts());
        output.say("cli-bring-up-set", &[("reference", Arg::Ltr(reference)), ("date", Arg::Text(&date))])
    }

    /// Changes one field, as it was seen.
    pub fn change(&mut self, reference: &str, field: &str, value: &str, output: &mut Output) -> Result<(), Failure> {
        let case = self.case(reference)?;
        let view = get_case(&self.register, case)?;
        let edit = FieldEdit {
            row: view.id.clone(),
            field: field.to_owned(),
            value: Some(value.to_owned()),
            seen: view.seen.get(field).cloned().unwrap_or_default(),
        };
        edit_case(&mut self.register, case, &[edit])?;
        let words = output.texts().get(&format!("field-{field}"));
        let args = [("desk", Arg::Text(&self.name)), ("field", Arg::Text(&words)), ("value", Arg::Text(value))];
        output.say("cli-demo-writes", &args)
    }

    /// Settles the conflicts with a third wording.
    pub fn settle(&mut self, conflicts: &[ConflictView], value: &str, output: &mut Output) -> Result<(), Failure> {
        for conflict in conflicts {
            resolve_conflict(&mut self.register, &conflict.id, Some(value), &conflict.seen)?;
            let field = output.texts().get(&format!("field-{}", conflict.field));
            let args =
                [("field", Arg::Text(&field)), ("reference", Arg::Ltr(&conflict.case)), ("value", Arg::Text(value))];
            output.say("cli-conflict-resolved", &args)?;
        }
        Ok(())
    }

    /// The content hash of a register that verifies and rebuilds to the same contents.
    pub fn checked_hash(&mut self) -> Result<String, Failure> {
        let hash = self.register.content_hash()?;
        if !self.register.verify()?.ok {
            return Err(failed("demo-verify"));
        }
        self.register.rebuild()?;
        if self.register.content_hash()? != hash {
            return Err(different());
        }
        Ok(hash)
    }
}

fn tell(on: Option<&str>, what: &str, output: &mut Output) -> Result<(), Failure> {
    let date = on.map(|on| format_date(on, output.texts())).unwrap_or_default();
    output.say("cli-demo-event", &[("date", Arg::Text(&date)), ("what", Arg::Text(what))])
}

fn folder_name(desk: &str) -> String {
    desk.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}
