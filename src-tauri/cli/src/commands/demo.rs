//! `demo`: one case of public record, two desks, one stick, three printed pages, told as it happens.

use std::path::Path;
use std::time::Instant;

use comity_core::casework::{CaseworkError, Leaving, leave, list_conflicts};
use comity_core::exchange::{
    admit_card, export_bundle, export_card, import_bundle, inspect_bundle, open_card, own_fingerprint,
};
use comity_core::text::{Arg, Language};
use comity_paper::case_summary;
use serde_json::json;

use super::{bundle, conflict, count, path_words};
use crate::demo::desk::{Desk, different, failed};
use crate::demo::place::Place;
use crate::demo::story::Story;
use crate::failure::Failure;
use crate::new_file::write_new;
use crate::output::{Done, Output};

pub fn run(folder: &Path, output: &mut Output) -> Result<Done, Failure> {
    let started = Instant::now();
    let story = Story::shipped()?;
    let place = Place::prepare(folder)?;
    output.say("cli-demo-title", &[])?;
    output.say("cli-demo-source", &[("source", Arg::Text(&story.source))])?;
    output.say("cli-training", &[])?;

    heading("cli-demo-step-register", &story, output)?;
    let mut first = Desk::create(&story, &story.desks.first, &place)?;
    let mut second = Desk::create(&story, &story.desks.second, &place)?;
    for desk in [&first, &second] {
        desk.introduce(output)?;
    }

    heading("cli-demo-step-cards", &story, output)?;
    meet(&mut first, &mut second, &place, output)?;
    meet(&mut second, &mut first, &place, output)?;

    heading("cli-demo-step-case", &story, output)?;
    let reference = first.register_case(&story, &place, output)?;

    heading("cli-demo-step-history", &story, output)?;
    first.record_events(&story, &reference, output)?;

    heading("cli-demo-step-export", &story, output)?;
    let sealed = place.stick("1-to-embassy.comity");
    carry_out(&mut first, &second, &sealed, output)?;

    heading("cli-demo-step-import", &story, output)?;
    let seen = inspect_bundle(&mut second.register, &sealed)?;
    bundle::tell(&seen, "cli-bundle-would-change", &second.register, output)?;
    carry_in(&mut second, &sealed, output)?;
    output.say("cli-demo-again", &[])?;
    let before = second.register.content_hash()?;
    carry_in(&mut second, &sealed, output)?;
    if before != second.register.content_hash()? {
        return Err(failed("demo-import-changed"));
    }

    heading("cli-demo-step-edit", &story, output)?;
    let field = &story.apart.conflict.field;
    first.change(&reference, field, &story.apart.conflict.first, output)?;
    first.change(&reference, &story.apart.first_only.field, &story.apart.first_only.value, output)?;
    second.change(&reference, field, &story.apart.conflict.second, output)?;
    second.change(&reference, &story.apart.second_only.field, &story.apart.second_only.value, output)?;

    heading("cli-demo-step-back", &story, output)?;
    let back = place.stick("2-to-ministry.comity");
    carry_out(&mut second, &first, &back, output)?;
    carry_in(&mut first, &back, output)?;
    let conflicts = list_conflicts(&first.register)?;
    output.say("cli-conflicts", &[("count", count(conflicts.len()))])?;
    for one in &conflicts {
        conflict::tell(one, &first.register, output)?;
    }
    if conflicts.len() != 1 {
        return Err(failed("demo-conflict-expected"));
    }

    heading("cli-demo-step-resolve", &story, output)?;
    first.settle(&conflicts, &story.apart.conflict.settled, output)?;
    let last = place.stick("3-to-embassy.comity");
    carry_out(&mut first, &second, &last, output)?;
    carry_in(&mut second, &last, output)?;
    let hash = agree(&mut first, &mut second, output)?;

    heading("cli-demo-step-print", &story, output)?;
    let mut pages = Vec::new();
    let case = first.case(&reference)?;
    for language in Language::ALL {
        let page = place.page(&format!("summary-{}.pdf", language.code()));
        let pdf = case_summary(&first.register, case, language)?;
        let leaving = Leaving::paper("summary").of_case(&first.register, case).map_err(CaseworkError::from)?;
        write_new(&page, &leave(&mut first.register, leaving)?, &pdf)?;
        let path = path_words(&page);
        output.say("cli-summary-printed", &[("reference", Arg::Ltr(&reference)), ("file", Arg::Ltr(&path))])?;
        pages.push(path);
    }
    let registers = [path_words(first.register.folder().root()), path_words(second.register.folder().root())];
    let bundles: Vec<String> = [&sealed, &back, &last].map(|path| path_words(path)).to_vec();
    output.json(&json!({
        "agree": true, "content_hash": hash, "reference": reference, "registers": registers, "bundles": bundles, "pages": pages,
    }))?;
    tell_where(&registers, &bundles, &pages, output)?;
    let seconds = started.elapsed().as_secs();
    output.say("cli-demo-done", &[("seconds", Arg::Number(i64::try_from(seconds).unwrap_or(i64::MAX)))])?;
    Ok(Done::Well)
}

/// A numbered step, with an empty line before it.
fn heading(id: &str, story: &Story, output: &mut Output) -> Result<(), Failure> {
    output.line("")?;
    let names = [("first", Arg::Text(&story.desks.first.name)), ("second", Arg::Text(&story.desks.second.name))];
    output.say(id, &names)?;
    output.finish()
}

/// `reader` reads its fingerprint aloud; `desk` types what it hears and admits the card.
fn meet(desk: &mut Desk, reader: &mut Desk, place: &Place, output: &mut Output) -> Result<(), Failure> {
    let file = place.stick(&format!("{}.card", reader.folder_name()));
    let card = export_card(&reader.register)?;
    write_new(&file, &leave(&mut reader.register, Leaving::card())?, &card)?;
    let heard = own_fingerprint(&reader.register)?;
    output.say("cli-demo-reads", &[("name", Arg::Text(&reader.name)), ("fingerprint", Arg::Ltr(&heard))])?;
    let admitted = admit_card(&mut desk.register, &open_card(&card)?, &heard)?;
    output.say("cli-demo-admits", &[("desk", Arg::Text(&desk.name)), ("name", Arg::Text(&admitted.name))])
}

fn carry_out(from: &mut Desk, to: &Desk, file: &Path, output: &mut Output) -> Result<(), Failure> {
    let written = export_bundle(&mut from.register, &to.name, file)?;
    bundle::tell_written(&written, file, output)
}

fn carry_in(desk: &mut Desk, file: &Path, output: &mut Output) -> Result<(), Failure> {
    let report = import_bundle(&mut desk.register, file)?;
    bundle::tell(&report, "cli-bundle-imported", &desk.register, output)
}

/// Both registers hold the same, are whole, and come out of their journals the same.
fn agree(first: &mut Desk, second: &mut Desk, output: &mut Output) -> Result<String, Failure> {
    let (one, other) = (first.checked_hash()?, second.checked_hash()?);
    if one != other {
        return Err(different());
    }
    output.say("cli-demo-agree", &[("hash", Arg::Ltr(&one))])?;
    output.say("cli-demo-checked", &[])?;
    Ok(one)
}

fn tell_where(
    registers: &[String; 2],
    bundles: &[String],
    pages: &[String],
    output: &mut Output,
) -> Result<(), Failure> {
    output.line("")?;
    output.say("cli-demo-where", &[])?;
    let [first, second] = registers;
    output.say("cli-demo-where-registers", &[("first", Arg::Ltr(first)), ("second", Arg::Ltr(second))])?;
    for file in bundles {
        output.say("cli-demo-where-bundle", &[("file", Arg::Ltr(file))])?;
    }
    for file in pages {
        output.say("cli-demo-where-page", &[("file", Arg::Ltr(file))])?;
    }
    Ok(())
}
