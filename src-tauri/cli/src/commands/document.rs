//! `document attach | extract`.

use std::fs::{self, File};
use std::io::BufReader;
use std::path::Path;

use comity_core::casework::{attach_document, document_file, find_case};
use comity_core::error::Weight;
use comity_core::ids::hex;
use comity_core::text::{Arg, format_size};
use serde_json::json;

use super::path_words;
use crate::arguments::{Common, DocumentCommand};
use crate::failure::Failure;
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
    if bytes.metadata().is_ok_and(|known| known.is_dir()) {
        return Err(Failure::file("open", file, std::io::ErrorKind::IsADirectory.into()));
    }
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let view = attach_document(&mut register, case, &name, BufReader::new(bytes))?;
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
    let register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let (name, document) = document_file(&register, case, name)?;
    let mut file = match File::create_new(out) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            return Err(Failure::new("stick-exists", Weight::Refused));
        }
        Err(error) => return Err(Failure::file("create", out, error)),
    };
    let written = register
        .read_attachment(&document, &mut file)
        .map_err(Failure::from)
        .and_then(|()| file.sync_all().map_err(|error| Failure::file("write", out, error)));
    if let Err(failure) = written {
        drop(file);
        // Ours, and not whole: bytes that were not checked to the end must not be used.
        let _ = fs::remove_file(out);
        return Err(failure);
    }
    let path = path_words(out);
    output.json(&json!({ "file": path, "name": name, "size": document.size, "sha256": hex(&document.sha256) }))?;
    let bytes = Arg::Number(i64::try_from(document.size).unwrap_or(i64::MAX));
    output.say("cli-document-extracted", &[("file", Arg::Ltr(&path)), ("bytes", bytes)])
}
