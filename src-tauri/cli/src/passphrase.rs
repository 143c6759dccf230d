//! Where a passphrase comes from: a file, a variable, or a person at a terminal. Never an argument.

use std::env;
use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::Path;

use comity_core::error::Weight;
use comity_core::keys::RecoveryCode;
use comity_core::secrets::Passphrase;
use comity_core::text::Arg;
use zeroize::Zeroizing;

use crate::arguments::Common;
use crate::failure::Failure;
use crate::output::Output;

/// Longest passphrase file that is read.
const MAX_FILE: u64 = 16 * 1024;
const VARIABLE: &str = "COMITY_PASSPHRASE";
const CODE_VARIABLE: &str = "COMITY_RECOVERY_CODE";
const NEW_VARIABLE: &str = "COMITY_NEW_PASSPHRASE";

/// The passphrase of an account.
pub fn to_unlock(common: &Common, output: &Output) -> Result<Passphrase, Failure> {
    let text = match given(common)? {
        Some(text) => text,
        None => ask(&output.words("cli-prompt-passphrase", &[]))?,
    };
    Ok(Passphrase::typed(&text))
}

/// A passphrase for a new account; a person types it twice.
pub fn chosen(common: &Common, output: &Output) -> Result<Passphrase, Failure> {
    if let Some(text) = given(common)? {
        return Ok(Passphrase::chosen(&text)?);
    }
    ask_twice("cli-prompt-new-passphrase", output)
}

/// A new passphrase of an account in a register that another one has unlocked.
pub fn new(file: Option<&Path>, prompt: &str, output: &Output) -> Result<Passphrase, Failure> {
    let variable = || env::var(NEW_VARIABLE).ok().filter(|text| !text.is_empty()).map(Zeroizing::new);
    match file.map(read).transpose()?.or_else(variable) {
        Some(text) => Ok(Passphrase::chosen(&text)?),
        None => ask_twice(prompt, output),
    }
}

/// Digits from a recovery sheet as they were typed: from a file, a variable, or a person at a terminal.
pub fn recovery_digits(file: Option<&Path>, prompt: &str) -> Result<Zeroizing<String>, Failure> {
    let variable = || env::var(CODE_VARIABLE).ok().filter(|text| !text.is_empty()).map(Zeroizing::new);
    match file.map(read).transpose()?.or_else(variable) {
        Some(text) => Ok(text),
        None => ask(prompt),
    }
}

/// The whole code of a recovery sheet.
pub fn recovery_code(file: Option<&Path>, output: &Output) -> Result<RecoveryCode, Failure> {
    let typed = recovery_digits(file, &output.words("cli-prompt-recovery-code", &[]))?;
    Ok(RecoveryCode::parse(&typed)?)
}

fn ask_twice(prompt: &str, output: &Output) -> Result<Passphrase, Failure> {
    let minimum = Arg::Number(i64::try_from(Passphrase::minimum_length()).unwrap_or_default());
    let first = ask(&output.words(prompt, &[("minimum", minimum)]))?;
    let passphrase = Passphrase::chosen(&first)?;
    let second = ask(&output.words("cli-prompt-again", &[]))?;
    if *first != *second {
        return Err(Failure::new("passphrases-differ", Weight::Refused));
    }
    Ok(passphrase)
}

fn given(common: &Common) -> Result<Option<Zeroizing<String>>, Failure> {
    if let Some(path) = &common.passphrase_file {
        return read(path).map(Some);
    }
    Ok(env::var(VARIABLE).ok().filter(|text| !text.is_empty()).map(Zeroizing::new))
}

/// The text of a file without the line break an editor leaves at its end.
fn read(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let mut text = Zeroizing::new(String::new());
    let file = File::open(path).map_err(|error| Failure::file("open passphrase", path, error))?;
    file.take(MAX_FILE).read_to_string(&mut text).map_err(|error| Failure::file("read passphrase", path, error))?;
    let line = text.strip_suffix('\n').map_or(text.as_str(), |line| line.strip_suffix('\r').unwrap_or(line));
    Ok(Zeroizing::new(line.to_owned()))
}

/// Asks at the terminal, and only where there is one.
fn ask(prompt: &str) -> Result<Zeroizing<String>, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::new("no-passphrase", Weight::Usage));
    }
    Ok(Zeroizing::new(rpassword::prompt_password(format!("{prompt} "))?))
}
