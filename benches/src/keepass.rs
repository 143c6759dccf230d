//! The same edits in two copies of a KeePassXC file that are merged both ways.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::desks::Scratch;
use crate::measure::Outcome;
use crate::pairs::{FIELDS, Fate, Pair};

const PASSWORD: &str = "correct horse";
/// Attributes of an entry that stand for the fields of a case, in the order of [`FIELDS`].
const ATTRIBUTES: [&str; 4] = ["Title", "UserName", "Notes", "URL"];

/// What became of the edits; `None` where the program is not installed.
pub fn fate(scratch: &Scratch, pairs: &[Pair]) -> Outcome<Option<Fate>> {
    let installed = Command::new("keepassxc-cli").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if installed.is_err() {
        return Ok(None);
    }
    // The second side saves later, as in the other programs.
    for (name, edits, at) in [("ours", side(pairs, true), "09:10:00"), ("theirs", side(pairs, false), "09:20:00")] {
        fs::write(scratch.path(&format!("{name}.xml")), file(&edits, at)?)?;
        run(scratch, &["import", "-q", "-p", "-t", "100", &format!("{name}.xml"), &format!("{name}.kdbx")], 2)?;
    }
    fs::copy(scratch.path("ours.kdbx"), scratch.path("before.kdbx"))?;
    run(scratch, &["merge", "-q", "--same-credentials", "ours.kdbx", "theirs.kdbx"], 1)?;
    run(scratch, &["merge", "-q", "--same-credentials", "theirs.kdbx", "before.kdbx"], 1)?;
    let mut fate = Fate { lost: 0, hidden: 0 };
    let files = [export(scratch, "ours.kdbx")?, export(scratch, "theirs.kdbx")?];
    for value in pairs.iter().flat_map(|pair| [&pair.ours.1, &pair.theirs.1]) {
        let wanted = format!(">{value}<");
        if files.iter().all(|file| file.live.contains(&wanted)) {
            continue;
        }
        match files.iter().all(|file| file.live.contains(&wanted) || file.history.contains(&wanted)) {
            true => fate.hidden += 1,
            false => fate.lost += 1,
        }
    }
    Ok(Some(fate))
}

fn side(pairs: &[Pair], first: bool) -> Vec<&(&'static str, String)> {
    pairs.iter().map(|pair| if first { &pair.ours } else { &pair.theirs }).collect()
}

/// A file of all entries, each edited once; what it said before stands in its history, as the program writes it.
fn file(edits: &[&(&'static str, String)], at: &str) -> Outcome<String> {
    let mut entries = String::new();
    for (number, (field, value)) in edits.iter().enumerate() {
        let place = FIELDS.iter().position(|known| known == field).ok_or("an unknown field")?;
        let before = entry(number, None, "09:00:00", "")?;
        let history = format!("<History>{before}</History>");
        entries.push_str(&entry(number, Some((place, value)), at, &history)?);
    }
    Ok(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<KeePassFile><Meta><Generator>Comity</Generator></Meta><Root><Group>\
         <UUID>{}</UUID><Name>Cases</Name>{entries}</Group></Root></KeePassFile>\n",
        uuid(usize::MAX >> 8)
    ))
}

fn entry(number: usize, edited: Option<(usize, &String)>, at: &str, history: &str) -> Outcome<String> {
    let mut entry = format!("<Entry><UUID>{}</UUID><Times>", uuid(number));
    for (time, at) in [("LastModificationTime", at), ("CreationTime", "08:00:00"), ("LocationChanged", "08:00:00")] {
        write!(entry, "<{time}>2026-03-02T{at}Z</{time}>")?;
    }
    entry.push_str("</Times>");
    for (place, attribute) in ATTRIBUTES.iter().enumerate() {
        let value = match edited {
            Some((at, value)) if at == place => value.clone(),
            _ => format!("{attribute} {number}"),
        };
        write!(entry, "<String><Key>{attribute}</Key><Value>{value}</Value></String>")?;
    }
    Ok(entry + history + "</Entry>")
}

/// Sixteen bytes in base 64, from a number.
fn uuid(number: usize) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits = ((number as u128) << 64) | 0x4c1d_0000_0000_0000_0000_0000_0001_u128;
    // 128 bits and four zeros are twenty-two letters.
    let letter = |at: u32| {
        let shift = 126_i64 - 6 * i64::from(at);
        let six = if shift >= 0 { bits >> shift } else { bits << -shift } & 63;
        LETTERS.get(six as usize).copied().map_or('A', char::from)
    };
    (0..22).map(letter).chain("==".chars()).collect()
}

/// What a file says after the merge.
struct Exported {
    /// Where a person looks.
    live: String,
    history: String,
}

fn export(scratch: &Scratch, name: &str) -> Outcome<Exported> {
    let xml = run(scratch, &["export", "-q", name], 1)?;
    let (mut live, mut history) = (String::new(), String::new());
    let mut rest = xml.as_str();
    while let Some(start) = rest.find("<History>") {
        let (before, after) = rest.split_at(start);
        live.push_str(before);
        let end = after.find("</History>").ok_or("a history without an end")?;
        let (inside, beyond) = after.split_at(end);
        history.push_str(inside);
        rest = beyond;
    }
    live.push_str(rest);
    Ok(Exported { live, history })
}

/// Runs the program, which asks for the password so many times; answers what it printed.
fn run(scratch: &Scratch, arguments: &[&str], asked: usize) -> Outcome<String> {
    let mut child = Command::new("keepassxc-cli")
        .args(arguments)
        .current_dir(scratch.path(""))
        .env("QT_QPA_PLATFORM", "offscreen")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    if let Some(mut typed) = child.stdin.take() {
        typed.write_all(format!("{PASSWORD}\n").repeat(asked).as_bytes())?;
    }
    let done = child.wait_with_output()?;
    if !done.status.success() {
        return Err(String::from_utf8_lossy(&done.stderr).into_owned().into());
    }
    Ok(String::from_utf8(done.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_entries_are_sixteen_bytes_and_differ() {
        assert_eq!(uuid(0).len(), 24);
        assert_ne!(uuid(1), uuid(2));
        assert!(uuid(7).ends_with("=="));
    }
}
