//! Lists every `assets/locales/<language>/*.ftl` for `text`, so that a new file needs no mention in code.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../assets/locales");
    println!("cargo::rerun-if-changed={}", locales.display());

    let mut rows = String::new();
    for folder in sorted(&locales)?.iter().filter(|path| path.is_dir()) {
        // Named one by one as well: an editor that replaces a file changes the folder it lies in, not the one above.
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in sorted(folder)? {
            if file.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            let source = fs::canonicalize(&file)?;
            writeln!(
                rows,
                "    LocaleFile {{ language: {:?}, name: {:?}, source: include_str!({:?}) }},",
                name(folder)?,
                name(&file)?,
                source.to_str().ok_or("the path of a locale file is not UTF-8")?,
            )?;
        }
    }
    let code = format!("pub(super) static LOCALE_FILES: &[LocaleFile] = &[\n{rows}];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("locales.rs"), code)?;
    Ok(())
}

/// What lies in a folder, in a stable order, so that two builds embed the same thing.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> Result<&str, Box<dyn Error>> {
    path.file_name()
        .and_then(|name| name.to_str())
        .ok_or_else(|| format!("{} has no readable name", path.display()).into())
}
