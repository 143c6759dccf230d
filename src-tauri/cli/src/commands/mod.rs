//! One file per first word of the command line.

mod audit;
mod backup;
mod bundle;
mod card;
mod case;
mod case_checklist;
mod case_conditions;
mod case_eligibility;
mod case_ending;
mod case_gates;
mod case_list;
mod case_reading;
mod case_record;
mod case_sign_off;
mod conflict;
mod demo;
mod desk;
mod directory;
mod document;
mod import;
mod json_file;
mod law;
mod letter;
mod limits;
mod person;
mod print;
mod recovery;
mod register;
mod sample;
mod sign_offs;
mod staff;
mod statistics;
mod undo;
mod value;

use crate::arguments::{Cli, Command};
use crate::failure::Failure;
use crate::output::{Done, Output};

/// Runs what was typed.
pub fn run(cli: &Cli, output: &mut Output) -> Result<Done, Failure> {
    let common = &cli.common;
    match &cli.command {
        Command::Register(command) => register::run(command, common, output),
        Command::Case(command) => case::run(command, common, output),
        Command::Letter(command) => letter::run(command, common, output),
        Command::Limits(command) => limits::run(command, common, output),
        Command::SignOffs(command) => sign_offs::run(command, common, output),
        Command::Person(command) => person::run(command, common, output),
        Command::Undo { ask } => undo::run(*ask, common, output),
        Command::Document(command) => document::run(command, common, output),
        Command::Card(command) => card::run(command, common, output),
        Command::Desk(command) => desk::run(command, common, output),
        Command::Staff(command) => staff::run(command, common, output),
        Command::Audit(command) => audit::run(command, common, output),
        Command::Backup(command) => backup::run(command, common, output),
        Command::Recovery(command) => recovery::run(command, common, output),
        Command::Value(command) => value::run(command, common, output),
        Command::Directory(command) => directory::run(command, common, output),
        Command::Treaty(command) => directory::run_treaty(command, common, output),
        Command::Law(command) => law::run(command, common, output),
        Command::Bundle(command) => bundle::run(command, common, output),
        Command::Conflict(command) => conflict::run(command, common, output),
        Command::Print(command) => print::run(command, common, output),
        Command::Statistics(command) => statistics::run(command, common, output),
        Command::Import(command) => import::run(command, common, output),
        Command::Sample(command) => sample::run(command, common, output),
        Command::Demo { folder } => demo::run(folder, output),
    }
}

/// A count for a sentence.
fn count(number: usize) -> comity_core::text::Arg<'static> {
    comity_core::text::Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// A path as a person reads it.
fn path_words(path: &std::path::Path) -> String {
    path.display().to_string()
}
