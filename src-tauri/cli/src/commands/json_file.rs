//! What is typed as JSON: from a file, or from standard input with `-`.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use comity_core::error::{Report, Weight};
use serde::de::DeserializeOwned;

use crate::failure::Failure;

/// Largest JSON file that is read, in bytes.
const MAX_JSON: u64 = 4 * 1024 * 1024;

/// Reads one value. Call it before unlocking: whoever types into standard input must not keep the register locked.
pub fn read<T: DeserializeOwned>(file: &Path) -> Result<T, Failure> {
    let mut text = String::new();
    let read = if file == Path::new("-") {
        io::stdin().lock().take(MAX_JSON).read_to_string(&mut text)
    } else {
        File::open(file).and_then(|open| open.take(MAX_JSON).read_to_string(&mut text))
    };
    read.map_err(|error| Failure::file("read", file, error))?;
    serde_json::from_str(&text).map_err(|error| {
        let report = Report::new("json-unreadable", Weight::Usage)
            .with("line", error.line())
            .with("column", error.column())
            .with("reason", reason(&error));
        Failure::Told(report)
    })
}

/// What does not fit, without the place, which the sentence names itself.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or_default().to_owned()
}
