//! `statistics`: the yearly table, to a terminal, a program or a file.

use comity_core::casework::views::FiguresQuery;
use comity_core::casework::{Leaving, leave};
use comity_core::error::Weight;
use comity_core::statistics::figures;
use comity_paper::{FileFormat, PaperSetting, yearly_table};

use super::print::written;
use crate::arguments::{Common, Form, Statistics, Time};
use crate::failure::Failure;
use crate::list_text;
use crate::new_file::write_new;
use crate::opening;
use crate::output::{Done, Output};

/// What the core is asked for.
pub fn query(time: &Time) -> FiguresQuery {
    FiguresQuery { from: time.from.clone(), to: time.to.clone(), unit: time.unit.code().to_owned() }
}

pub fn run(command: &Statistics, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let format = match command.format {
        Some(Form::Csv) => Some(FileFormat::Csv),
        Some(Form::Xlsx) => Some(FileFormat::Xlsx),
        Some(Form::Ods) => Some(FileFormat::Ods),
        Some(Form::Pdf) => Some(FileFormat::Pdf),
        Some(Form::Json) | None => None,
    };
    let needs_file = matches!(format, Some(FileFormat::Xlsx | FileFormat::Ods | FileFormat::Pdf));
    if needs_file && command.out.is_none() {
        return Err(Failure::new("statistics-needs-file", Weight::Usage));
    }
    let mut register = opening::unlock(common, output)?;
    let counted = figures(&register, &query(&command.time))?;
    let list = yearly_table(PaperSetting::of(&register, output.language())?, &counted);
    let wants_json = command.format == Some(Form::Json);
    match (&command.out, format) {
        (Some(out), Some(format)) => {
            output.progress("cli-progress-printing", &[])?;
            let bytes = list.file(format)?;
            let noted = leave(&mut register, Leaving::list("figures", format.code()))?;
            write_new(out, &noted, &bytes)?;
            written(out, bytes.len(), output)?;
        }
        (Some(out), None) if wants_json || output.is_json() => {
            let bytes = serde_json::to_vec_pretty(&counted).map_err(std::io::Error::from)?;
            write_new(out, &leave(&mut register, Leaving::list("figures", "json"))?, &bytes)?;
            written(out, bytes.len(), output)?;
        }
        (Some(_), None) => return Err(Failure::new("statistics-needs-format", Weight::Usage)),
        (None, Some(_)) => output.raw(&String::from_utf8_lossy(&list.csv()?))?,
        (None, None) if wants_json && !output.is_json() => {
            let text = serde_json::to_string_pretty(&counted).map_err(std::io::Error::from)?;
            output.raw(&format!("{text}\n"))?;
        }
        (None, None) => {
            output.json(&counted)?;
            list_text::write(&list, output)?;
        }
    }
    Ok(Done::Well)
}
