//! Finding, creating and unlocking the register a command works on.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use comity_core::casework::settle_restore;
use comity_core::clock::{Clock, SystemClock, check_set};
#[cfg(any(debug_assertions, feature = "fixed-clock"))]
use comity_core::error::Report;
use comity_core::error::Weight;
use comity_core::law::Law;
use comity_core::register::{Folder, Opening, Register};
use comity_core::secrets::SystemChance;
use comity_core::text::Arg;

use crate::arguments::Common;
use crate::failure::Failure;
use crate::output::Output;
use crate::passphrase;

/// Unlocks the register the command line names.
pub fn unlock(common: &Common, output: &mut Output) -> Result<Register, Failure> {
    let folder = folder(common, output)?;
    if !Register::exists(&folder) {
        return Err(Register::missing(&folder).into());
    }
    let passphrase = passphrase::to_unlock(common, output)?;
    output.progress("cli-progress-unlocking", &[])?;
    let register = Register::unlock(folder, common.staff.as_deref(), &passphrase, opening(clock()?)?)?;
    output.learn(&register.law().rows().words);
    Ok(register)
}

/// The register's folder, and the folder for its marker. A restore that was cut off there is settled first, and told.
pub fn folder(common: &Common, output: &mut Output) -> Result<Folder, Failure> {
    let Some(root) = &common.register else {
        return Err(Failure::new("register-not-named", Weight::Usage));
    };
    // The marker outside remembers the folder's path: however the folder is typed, it is one path.
    let root = match fs::canonicalize(root) {
        Ok(known) => known,
        Err(_) => std::path::absolute(root).map_err(|error| Failure::file("open folder", root, error))?,
    };
    let folder = Folder::new(root, state_folder()?);
    if let Some(settled) = settle_restore(&folder)? {
        output.notice("restore_settled", &settled, |output| {
            let words = settled.words().into_iter();
            let told = words.map(|(sentence, name)| output.words(sentence, &[("name", Arg::Ltr(name.unwrap_or("")))]));
            told.collect()
        })?;
    }
    Ok(folder)
}

/// What both creating and unlocking need from outside.
pub fn opening(clock: Arc<dyn Clock>) -> Result<Opening, Failure> {
    check_set(&*clock)?;
    Ok(Opening {
        clock,
        chance: Box::new(SystemChance),
        law: Arc::new(Law::shipped()?),
        process: format!("comity-cli ({})", std::process::id()),
    })
}

/// Where this computer remembers how far it has written each register; never inside a register's folder.
fn state_folder() -> Result<PathBuf, Failure> {
    let named = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = if cfg!(windows) {
        named("LOCALAPPDATA")
    } else {
        let state = named("XDG_STATE_HOME").filter(|path| path.is_absolute());
        state.or_else(|| named("HOME").map(|home| home.join(".local/state")))
    };
    base.map(|base| base.join("comity")).ok_or_else(|| Failure::new("no-state-folder", Weight::Failed))
}

/// The machine's clock; in builds for tests it can be told the time.
pub fn clock() -> Result<Arc<dyn Clock>, Failure> {
    #[cfg(any(debug_assertions, feature = "fixed-clock"))]
    if let Ok(text) = env::var("COMITY_NOW") {
        let ms = instant(&text)
            .ok_or_else(|| Failure::Told(Report::new("date-malformed", Weight::Usage).with("text", &text)))?;
        return Ok(Arc::new(comity_core::clock::FixedClock::at(ms)));
    }
    Ok(Arc::new(SystemClock))
}

/// Reads `2026-11-21T09:30:00Z`.
#[cfg(any(debug_assertions, feature = "fixed-clock"))]
fn instant(text: &str) -> Option<i64> {
    use comity_core::model::dates::CivilDate;
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let days = date.parse::<CivilDate>().ok()?.days_since(CivilDate::new(1970, 1, 1).ok()?);
    let mut parts = time.split(':').map(|part| part.parse::<i64>().ok());
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next().unwrap_or(Some(0))?);
    let in_range = (0..24).contains(&hour) && (0..60).contains(&minute) && (0..60).contains(&second);
    (in_range && parts.next().is_none()).then(|| (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000)
}

#[cfg(test)]
mod tests {
    use super::instant;

    #[test]
    fn an_instant_is_read_whole_or_not_at_all() {
        assert_eq!(instant("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(instant("2026-11-21T23:30:00Z"), Some(1_795_303_800_000));
        assert_eq!(instant("2026-11-21T23:30Z"), Some(1_795_303_800_000));
        for odd in ["", "2026-11-21", "2026-11-21T24:00:00Z", "2026-02-30T00:00:00Z", "2026-11-21T23:30:00", "T:Z"] {
            assert_eq!(instant(odd), None, "{odd}");
        }
    }
}
