//! `print summary`.

use comity_core::casework::{find_case, get_case};
use comity_core::text::Arg;
use comity_paper::case_summary;
use serde_json::json;

use super::path_words;
use crate::arguments::{Common, PrintCommand};
use crate::failure::Failure;
use crate::new_file::write_new;
use crate::opening;
use crate::output::{Done, Output};

pub fn run(command: &PrintCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let PrintCommand::Summary { reference, out } = command;
    let register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let reference = get_case(&register, case)?.reference;
    output.progress("cli-progress-printing", &[])?;
    let pdf = case_summary(&register, case, output.language())?;
    write_new(out, &pdf)?;
    let path = path_words(out);
    output.json(&json!({
        "reference": reference, "file": path, "bytes": pdf.len(), "language": output.language().code(),
    }))?;
    output.say("cli-summary-printed", &[("reference", Arg::Ltr(&reference)), ("file", Arg::Ltr(&path))])?;
    output.say("cli-leaves-protection", &[])?;
    Ok(Done::Well)
}
