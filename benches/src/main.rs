//! Ratios of the register against plain means, side by side in one run: `comity-bench [NAME] [--cases N] [--out FILE]`.
//!
//! CPU time, user and system, in blocks that alternate; a ratio is the median of the ratios of the blocks. Sizes and
//! counts are exact. The sample is made through the use cases and is the same at every run.

mod accounts;
mod backup;
mod carried;
mod century;
mod chance;
mod desks;
mod edit;
mod evidence;
mod import;
mod keepass;
mod measure;
#[cfg(feature = "peers")]
mod merge;
mod pairs;
mod plain;
mod report;
mod sample;
mod search;
mod size;
mod take_over;
mod unlock;
mod views;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use desks::{Office, Scratch};
use import::Receiver;
use measure::Outcome;
use plain::Plain;
use report::say;

const USAGE: &str = "comity-bench [import | search | unlock | edit | sizes | merge | pairs | take-over | views | backup | accounts] [--cases N] [--out FILE]\n\
    comity-bench evidence [GIB]";
const NAMES: [&str; 11] =
    ["import", "search", "unlock", "edit", "sizes", "merge", "pairs", "take-over", "views", "backup", "accounts"];
/// Those that need no sample of so many cases.
const ALONE: [&str; 6] = ["merge", "pairs", "take-over", "views", "backup", "accounts"];
/// Cases that the views are opened over, unless somebody asks for another number.
const CENTURY: usize = 25_000;

/// One very large document, by itself: see there.
const EVIDENCE: &str = "evidence";
const GIBIBYTE: u64 = 1 << 30;

/// What was asked for.
struct Asked {
    name: Option<String>,
    cases: Option<usize>,
    out: PathBuf,
}

impl Asked {
    fn read(mut arguments: impl Iterator<Item = String>) -> Outcome<Self> {
        let mut asked = Self { name: None, cases: None, out: PathBuf::from("target/bench.json") };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--cases" => asked.cases = Some(arguments.next().ok_or(USAGE)?.parse()?),
                "--out" => asked.out = arguments.next().ok_or(USAGE)?.into(),
                name if NAMES.contains(&name) => asked.name = Some(name.to_owned()),
                _ => return Err(USAGE.into()),
            }
        }
        if asked.cases == Some(0) { Err("at least one case is needed".into()) } else { Ok(asked) }
    }

    fn wants(&self, name: &str) -> bool {
        self.name.as_deref().is_none_or(|wanted| wanted == name)
    }
}

fn run(asked: &Asked) -> Outcome<()> {
    let scratch = Scratch::new()?;
    let mut office = Office::new()?;
    let mut figures = Vec::new();
    if asked.wants("take-over") {
        say("Taking over an old register …");
        figures.extend(take_over::measure(&scratch, &mut office)?);
    }
    if asked.wants("merge") {
        figures.extend(merged()?);
    }
    if asked.wants("pairs") {
        say("Editing in pairs …");
        figures.extend(pairs::measure(&scratch, &mut office)?);
    }
    if asked.wants("views") {
        let cases = asked.cases.unwrap_or(CENTURY);
        let root = scratch.path("century");
        say(&format!("Making {cases} cases with their dates and events (not measured) …"));
        let mut register = office.create(&root, "Ministry")?;
        sample::hurry(&register)?;
        century::fill(&mut office, &mut register, cases)?;
        drop(register);
        let register = office.unlock(&root)?;
        say("Opening views …");
        figures.extend(views::measure(&register)?);
        drop(register);
        std::fs::remove_dir_all(&root)?;
    }
    if asked.wants("backup") {
        let cases = asked.cases.unwrap_or(10_000);
        let root = scratch.path("to-back-up");
        say(&format!("Making {cases} cases to back up (not measured) …"));
        let mut register = office.create(&root, "Ministry")?;
        sample::hurry(&register)?;
        century::fill(&mut office, &mut register, cases)?;
        drop(register);
        let mut register = office.unlock(&root)?;
        say("Backing up …");
        figures.extend(backup::measure(&mut register, &scratch.path("stick"))?);
        drop(register);
        std::fs::remove_dir_all(&root)?;
    }
    if asked.wants("accounts") {
        let cases = asked.cases.unwrap_or(10_000);
        let root = scratch.path("accounts");
        say(&format!("Making {cases} cases of a desk with several people (not measured) …"));
        let mut register = office.create(&root, "Ministry")?;
        sample::hurry(&register)?;
        century::fill(&mut office, &mut register, cases)?;
        drop(register);
        say("Changing hands, removing people …");
        figures.extend(accounts::measure(&mut office, &root)?);
        std::fs::remove_dir_all(&root)?;
    }
    if asked.name.as_deref().is_some_and(|name| ALONE.contains(&name)) {
        report::write(&asked.out, &figures)?;
        return report::print(&figures);
    }
    let cases = asked.cases.unwrap_or(10_000);
    let root = scratch.path("ministry");
    say(&format!("Making {cases} sample cases (not measured) …"));
    let empty = office.create(&root, "Ministry")?;
    let mut register = sample::fill(&mut office, &root, empty, cases)?;
    let mut receiver = Receiver::admit(&scratch, &mut office, &mut register)?;
    let (bundle, _, _) = size::export(&scratch, &mut register, 0)?;
    say("Taking them in once at the second desk (not measured) …");
    let (_, received) = receiver.import(&mut office, &bundle)?;
    if received.content_hash()? != register.content_hash()? {
        return Err("the two desks do not hold the same".into());
    }
    let plain = Plain::read(&received)?;

    if asked.wants("search") {
        say("Searching …");
        figures.extend(search::measure(&scratch, &received, &plain)?);
    }
    receiver.discard(received)?;
    if asked.wants("import") {
        say("Importing …");
        let measured = import::measure(&scratch, &mut office, &mut receiver, &bundle, &plain)?;
        figures.splice(0..0, measured);
    }
    if asked.wants("sizes") {
        say("Exporting …");
        figures.extend(size::measure(&scratch, &mut register, cases)?);
    }
    drop(register);
    if asked.wants("sizes") {
        figures.push(size::on_disk(&scratch, &root, &plain)?);
        say("Carrying …");
        figures.extend(carried::measure(&scratch, &mut office, &mut receiver, &root, &bundle, cases)?);
    }
    if asked.wants("unlock") {
        say("Unlocking …");
        figures.extend(unlock::measure(&mut office, &root)?);
    }
    if asked.wants("edit") && !cfg!(target_os = "linux") {
        say("Bytes and syncs of an edit are counted on Linux only: left out.");
    } else if asked.wants("edit") {
        say("Editing …");
        figures.extend(edit::measure(&scratch, &root)?);
    }
    report::write(&asked.out, &figures)?;
    report::print(&figures)
}

#[cfg(feature = "peers")]
fn merged() -> Outcome<Vec<measure::Figure>> {
    say("Merging …");
    Ok(vec![merge::measure()?])
}

#[cfg(not(feature = "peers"))]
fn merged() -> Outcome<Vec<measure::Figure>> {
    say("Built without the peers that are libraries (--features peers): merge is left out.");
    Ok(Vec::new())
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).peekable();
    let done = if arguments.peek().is_some_and(|first| first == edit::CHILD) {
        arguments.nth(1).ok_or(USAGE.into()).and_then(|root| edit::make_edits(root.as_ref()))
    } else if arguments.peek().is_some_and(|first| first == EVIDENCE) {
        let size = arguments.nth(1).map_or(Ok(3), |size| size.parse::<u64>().map_err(Into::into));
        size.and_then(|size| match evidence::measure(size.saturating_mul(GIBIBYTE)) {
            Ok(false) => Err("memory grew too far".into()),
            other => other.map(drop),
        })
    } else {
        Asked::read(arguments).and_then(|asked| run(&asked))
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("{error}"));
            ExitCode::FAILURE
        }
    }
}
