//! Comity without a window: the same register, for scripts, IT staff and tests.

mod arguments;
mod commands;
mod demo;
mod failure;
mod gate_text;
mod list_text;
mod new_file;
mod opening;
mod output;
mod passphrase;
mod person_text;
mod sample;
mod sheet_text;
mod stopping;

use std::process::ExitCode;

use clap::Parser;

use arguments::Cli;
use output::Output;

fn main() -> ExitCode {
    comity_core::privacy::close();
    // Prints help and version, and ends with exit code 2 on wrong usage.
    let cli = Cli::parse();
    let mut output = Output::new(cli.common.json, cli.common.language.into());
    let done = commands::run(&cli, &mut output).and_then(|done| {
        output.finish()?;
        Ok(done)
    });
    match done {
        Ok(done) => done.exit_code(),
        Err(failure) => output.report(&failure),
    }
}
