//! Starts the window.

// A console would open beside the window otherwise.
#![cfg_attr(all(not(debug_assertions), target_os = "windows"), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    comity::run()
}
