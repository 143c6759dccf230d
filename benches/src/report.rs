//! The table for people and the file for programs.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use serde_json::{Value, json};

use crate::measure::{Figure, Outcome};

const TITLES: [&str; 7] = ["ours", "peer", "ratio", "blocks from–to", "at most", "", "n"];

/// Prints the table.
pub fn print(figures: &[Figure]) -> Outcome<()> {
    let mut out = io::stdout().lock();
    let rows: Vec<(&str, [String; 7])> = figures.iter().map(|figure| (figure.name.as_str(), cells(figure))).collect();
    let name_width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let mut widths = TITLES.map(|title| title.chars().count());
    for (_, cells) in &rows {
        for (width, cell) in widths.iter_mut().zip(cells) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut line = |name: &str, cells: &[String]| -> io::Result<()> {
        write!(out, "{name}{}", " ".repeat(name_width - name.chars().count()))?;
        for (width, cell) in widths.iter().zip(cells) {
            write!(out, "  {}{cell}", " ".repeat(width - cell.chars().count()))?;
        }
        writeln!(out)
    };
    line("", &TITLES.map(str::to_owned))?;
    for (name, cells) in &rows {
        line(name, cells)?;
    }
    Ok(())
}

fn cells(figure: &Figure) -> [String; 7] {
    let amount = |amount: f64| format!("{} {}", short(amount), figure.unit).trim_end().to_owned();
    let verdict = match figure.is_met() {
        Some(true) => "met",
        Some(false) => "NOT MET",
        None => "",
    };
    [
        amount(figure.ours),
        figure.peer.map(amount).unwrap_or_default(),
        figure.ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
        figure.spread.map(|(least, most)| format!("{least:.2}–{most:.2}")).unwrap_or_default(),
        figure.target.map(short).unwrap_or_default(),
        verdict.to_owned(),
        figure.n.to_string(),
    ]
}

/// Digits that tell something: three at least, none after the point where the number is large.
fn short(amount: f64) -> String {
    match amount {
        whole if whole.fract() == 0.0 => format!("{whole:.0}"),
        large if large >= 1000.0 => format!("{large:.0}"),
        middle if middle >= 10.0 => format!("{middle:.1}"),
        small => format!("{small:.3}"),
    }
}

/// Writes the figures as JSON.
pub fn write(path: &Path, figures: &[Figure]) -> Outcome<()> {
    let list: Vec<Value> = figures
        .iter()
        .map(|figure| {
            json!({
                "name": figure.name, "ours": figure.ours, "peer": figure.peer, "ratio": figure.ratio,
                "target": figure.target, "unit": figure.unit, "n": figure.n,
            })
        })
        .collect();
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, serde_json::to_string_pretty(&list)? + "\n")?;
    Ok(())
}

/// Says what is being done, on the side that is not the result.
pub fn say(what: &str) {
    let _ = writeln!(io::stderr(), "{what}"); // a closed terminal must not stop the measuring
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_long_as_they_tell_something() {
        assert_eq!(short(1.6), "1.600");
        assert_eq!(short(65_536.0), "65536");
        assert_eq!(short(123.46), "123.5");
        assert_eq!(short(12_345.6), "12346");
    }
}
