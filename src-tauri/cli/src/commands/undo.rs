//! `undo`: takes back one's own last action of today, or says what that would be.

use comity_core::casework::{undo_last, undoable};
use comity_core::error::Weight;
use comity_core::text::{Arg, format_instant};

use crate::arguments::Common;
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};

pub fn run(ask: bool, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let mut register = opening::unlock(common, output)?;
    let last = undoable(&register)?.ok_or_else(|| Failure::new("undo-nothing", Weight::Refused))?;
    if !ask {
        let reason = output.texts().get("undo-reason");
        undo_last(&mut register, &last.entry, &reason)?;
    }
    output.json(&last)?;
    let date = format_instant(last.at, register.settings()?.time_zone, output.texts());
    let action = output.texts().get(&format!("action-{}", last.action));
    let mut args = vec![("action", Arg::Text(&action)), ("date", Arg::Text(&date))];
    let said = match (&last.case_reference, ask) {
        (_, true) => "cli-undo-would",
        (Some(reference), false) => {
            args.push(("reference", Arg::Ltr(reference)));
            "cli-undone"
        }
        (None, false) => "cli-undone-without-case",
    };
    output.say(said, &args)?;
    Ok(Done::Well)
}
