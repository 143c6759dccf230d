//! `document attach | extract`.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use comity_core::casework::{
    CaseworkError, DocumentFile, Leaving, attach_document, document_to_take_out, find_case, leave,
};
use comity_core::error::Weight;
use comity_core::ids::hex;
use comity_core::progress::{Meter, Metered, Phase};
use comity_core::register::MAX_ATTACHMENT;
use comity_core::text::{Arg, format_size};
use serde_json::json;

use super::path_words;
use crate::arguments::{Common, DocumentCommand};
use crate::failure::Failure;
use crate::new_file;
use crate::opening;
use crate::output::{Done, Output};

pub fn run(command: &DocumentCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    match command {
        DocumentCommand::Attach { reference, file } => attach(reference, file, common, output)?,
        DocumentCommand::Extract { reference, name, out } => extract(reference, name, out, common, output)?,
    }
    Ok(Done::Well)
}

fn attach(reference: &str, file: &Path, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let bytes = File::open(file).map_err(|error| Failure::file("open", file, error))?;
    let about = bytes.metadata().map_err(|error| Failure::file("open", file, error))?;
    if about.is_dir() {
        return Err(Failure::file("open", file, std::io::ErrorKind::IsADirectory.into()));
    }
    if about.len() > MAX_ATTACHMENT {
        return Err(Failure::new("document-too-large", Weight::Refused));
    }
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let view = output.watched(|progress| {
        let meter = Meter::new(progress, Phase::Attaching, about.len());
        attach_document(&mut register, case, &name, Metered::new(BufReader::new(bytes), &meter))
    })?;
    // The newest of that name: a case may hold two papers of one name.
    let attached = view.documents.iter().filter(|document| document.name == name).max_by_key(|document| document.at);
    if let Some(document) = attached {
        output.json(&json!({
            "id": document.id, "reference": view.reference, "name": document.name,
            "size": document.size, "sha256": document.sha256,
        }))?;
        let size = format_size(document.size, output.texts());
        output.say(
            "cli-document-attached",
            &[
                ("file", Arg::Text(&document.name)),
                ("reference", Arg::Ltr(&view.reference)),
                ("size", Arg::Text(&size)),
                ("hash", Arg::Ltr(&document.sha256)),
            ],
        )?;
    }
    Ok(())
}

fn extract(reference: &str, name: &str, out: &Path, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let DocumentFile { name, row, file: document } = document_to_take_out(&register, case, name)?;
    let leaving = Leaving::document().of_case(&register, case).and_then(|one| one.of_row(&register, row));
    let noted = leave(&mut register, leaving.map_err(CaseworkError::from)?)?;
    // Bytes that were not checked to their end must not be used.
    output.watched(|progress| {
        let meter = Meter::new(progress, Phase::Saving, document.size);
        new_file::create(out, &noted, |file| Ok(register.read_attachment(&document, &mut Metered::new(file, &meter))?))
    })?;
    let path = path_words(out);
    output.json(&json!({ "file": path, "name": name, "size": document.size, "sha256": hex(&document.sha256) }))?;
    let bytes = Arg::Number(i64::try_from(document.size).unwrap_or(i64::MAX));
    output.say("cli-document-extracted", &[("file", Arg::Ltr(&path)), ("bytes", bytes)])
}
