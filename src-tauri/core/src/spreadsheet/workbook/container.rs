//! What a file is, and whether it is safe to unpack: looked at before any reader of cells sees it.

use std::io::{Cursor, Read, Write};

use zip::ZipArchive;

use super::MAX_UNPACKED;
use crate::spreadsheet::error::SheetError;

/// First bytes of the compound files that old Excel and protected workbooks use.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP: &[u8] = b"PK\x03\x04";
/// Parts a workbook may have; a register has a few dozen.
const MAX_PARTS: usize = 4_096;

/// What the bytes are.
pub enum Look {
    Xlsx {
        macros: bool,
        formulas: bool,
    },
    /// The sheets of an OpenDocument file, as XML.
    Ods {
        content: String,
    },
    Text,
}

/// Tells the kinds apart, and refuses what must not be unpacked.
pub fn look(bytes: &[u8]) -> Result<Look, SheetError> {
    if bytes.starts_with(COMPOUND) {
        return compound(bytes);
    }
    if bytes.starts_with(ZIP) {
        return packed(bytes);
    }
    // PDF, pictures, HTML that calls itself a workbook: nothing with a table in it.
    let known = [b"%PDF".as_slice(), b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"PK\x05\x06", b"PK\x07\x08"];
    if known.iter().any(|start| bytes.starts_with(start)) {
        return Err(SheetError::Unknown);
    }
    Ok(Look::Text)
}

/// A compound file: names in its directory are UTF-16, so looking for them needs no reader.
fn compound(bytes: &[u8]) -> Result<Look, SheetError> {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if has("EncryptedPackage") {
        return Err(SheetError::Password);
    }
    if has("Workbook") || has("Book") {
        return Err(SheetError::Unsupported);
    }
    Err(SheetError::Unknown)
}

/// Whether a list of texts claims to hold more of them than it has bytes: its reader makes room for what it claims.
fn claims_too_much(strings: &[u8]) -> bool {
    const CLAIM: &[u8] = b"uniqueCount";
    // In UTF-16 the claim could not be seen; no program writes it so.
    if strings.contains(&0) {
        return true;
    }
    let claims = strings.windows(CLAIM.len()).enumerate().filter(|(_, window)| *window == CLAIM);
    claims.map(|(place, _)| strings.get(place + CLAIM.len()..).unwrap_or_default()).any(|rest| {
        let digits = rest.iter().skip_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'=' | b'"' | b'\''));
        let mut claimed = 0usize;
        for digit in digits.take_while(|byte| byte.is_ascii_digit()) {
            claimed = claimed.saturating_mul(10).saturating_add(usize::from(digit - b'0'));
        }
        claimed > strings.len()
    })
}

/// Looks for formulas in a sheet that runs by, keeping none of it.
#[derive(Default)]
struct Formulas {
    seen: bool,
    /// How much of `<f` and what must follow it has been seen.
    matched: usize,
}

impl Formulas {
    fn begin(&mut self) {
        self.matched = 0;
    }
}

impl Write for Formulas {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        for byte in bytes {
            self.matched = match (self.matched, byte) {
                (_, b'<') => 1,
                (1, b'f') => 2,
                (2, b'>' | b' ' | b'/' | b'\t' | b'\r' | b'\n') => {
                    self.seen = true;
                    0
                }
                _ => 0,
            };
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn packed(bytes: &[u8]) -> Result<Look, SheetError> {
    let broken = |error: zip::result::ZipError| SheetError::Broken(error.to_string());
    let bomb = SheetError::Bomb { limit: MAX_UNPACKED };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > MAX_PARTS {
        return Err(bomb);
    }
    let mut names = Vec::new();
    let mut declared = 0u64;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(broken)?;
        if part.encrypted() {
            return Err(SheetError::Password);
        }
        declared = declared.saturating_add(part.size());
        names.push(String::from_utf8_lossy(part.name_raw()).into_owned());
    }
    if declared > MAX_UNPACKED {
        return Err(bomb);
    }
    // The directory may lie about sizes: what really comes out is counted.
    let mut left = MAX_UNPACKED;
    let mut content = Vec::new();
    let mut manifest = Vec::new();
    let mut strings = Vec::new();
    let mut formulas = Formulas::default();
    for (index, name) in names.iter().enumerate() {
        let mut part = archive.by_index(index).map_err(broken)?;
        let mut limited = (&mut part).take(left + 1);
        let unpacked = match name.as_str() {
            "content.xml" => limited.read_to_end(&mut content).map(|count| count as u64),
            "META-INF/manifest.xml" => limited.read_to_end(&mut manifest).map(|count| count as u64),
            name if name.to_ascii_lowercase().ends_with("sharedstrings.xml") => {
                strings.clear();
                let read = limited.read_to_end(&mut strings).map(|count| count as u64);
                if claims_too_much(&strings) {
                    return Err(bomb);
                }
                read
            }
            name if name.starts_with("xl/worksheets/") => {
                formulas.begin();
                std::io::copy(&mut limited, &mut formulas)
            }
            _ => std::io::copy(&mut limited, &mut std::io::sink()),
        };
        let unpacked = unpacked.map_err(|error| SheetError::Broken(error.to_string()))?;
        if unpacked > left {
            return Err(bomb);
        }
        left -= unpacked;
    }
    let has = |wanted: &str| names.iter().any(|name| name.eq_ignore_ascii_case(wanted));
    if has("xl/workbook.bin") {
        return Err(SheetError::Unsupported);
    }
    if has("xl/workbook.xml") {
        let macros = names.iter().any(|name| name.to_ascii_lowercase().contains("vbaproject"));
        return Ok(Look::Xlsx { macros, formulas: formulas.seen });
    }
    if has("content.xml") {
        if String::from_utf8_lossy(&manifest).contains("encryption-data") {
            return Err(SheetError::Password);
        }
        let content = String::from_utf8(content).map_err(|error| SheetError::Broken(error.to_string()))?;
        return Ok(Look::Ods { content });
    }
    Err(SheetError::Unknown)
}
