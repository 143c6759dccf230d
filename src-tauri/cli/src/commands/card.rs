//! `card export | admit | list`.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use comity_core::casework::views::CardView;
use comity_core::casework::{Leaving, leave};
use comity_core::error::Weight;
use comity_core::exchange::{admit_card, export_card, list_cards, open_card, own_fingerprint};
use comity_core::text::Arg;
use serde_json::json;

use super::path_words;
use crate::arguments::{CardCommand, CardKind, Common};
use crate::failure::Failure;
use crate::new_file::write_new;
use crate::opening;
use crate::output::{Done, Output};

/// A card is small; more is not read, and so is no card.
const MAX_CARD: u64 = 1024 * 1024;

pub fn run(command: &CardCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    match command {
        CardCommand::Export { file } => export(file, common, output)?,
        CardCommand::Admit { file, kind, fingerprint } => admit(file, *kind, fingerprint, common, output)?,
        CardCommand::List => list(common, output)?,
    }
    Ok(Done::Well)
}

fn export(file: &Path, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let card = export_card(&register)?;
    let fingerprint = own_fingerprint(&register)?;
    write_new(file, &leave(&mut register, Leaving::card())?, &card)?;
    let path = path_words(file);
    output.json(&json!({ "fingerprint": fingerprint, "file": path }))?;
    output.say("cli-card-written", &[("file", Arg::Ltr(&path))])?;
    output.say("cli-card-fingerprint", &[("fingerprint", Arg::Ltr(&fingerprint))])
}

fn admit(file: &Path, kind: CardKind, fingerprint: &str, common: &Common, output: &mut Output) -> Result<(), Failure> {
    if kind == CardKind::Partner {
        return Err(Failure::new("partner-cards-later", Weight::Refused));
    }
    let mut bytes = Vec::new();
    File::open(file)
        .and_then(|open| open.take(MAX_CARD).read_to_end(&mut bytes))
        .map_err(|error| Failure::file("read", file, error))?;
    let opened = open_card(&bytes)?;
    let mut register = opening::unlock(common, output)?;
    let card = admit_card(&mut register, &opened, fingerprint)?;
    output.json(&card)?;
    output.say("cli-card-admitted", &[("name", Arg::Text(&card.name))])
}

fn list(common: &Common, output: &mut Output) -> Result<(), Failure> {
    let register = opening::unlock(common, output)?;
    let cards = list_cards(&register)?;
    output.json(&cards)?;
    cards.iter().try_for_each(|card| line(card, output))
}

fn line(card: &CardView, output: &mut Output) -> Result<(), Failure> {
    let id = if card.own { "cli-card-line-own" } else { "cli-card-line" };
    let fingerprint = card.fingerprint.as_deref().unwrap_or_default();
    output.say(id, &[("name", Arg::Text(&card.name)), ("fingerprint", Arg::Ltr(fingerprint))])
}
