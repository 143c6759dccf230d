//! At what hour, and by whose clocks, a time limit is over, and which day it counts from, as a sheet says it.

use comity_core::casework::views::{DeadlineView, DiffersView, EndsView};
use comity_core::text::{Arg, Texts, format_at, format_date};

use crate::sheet::Cell;

/// The moment, and that it has passed.
pub fn ends_lines(ends: &EndsView, texts: &Texts) -> Vec<Cell> {
    let moment = |on: &Option<String>, at: &Option<String>| match (on, at) {
        (Some(on), Some(at)) => format_at(on, at, texts),
        (Some(on), None) => format_date(on, texts),
        _ => String::new(),
    };
    let there = moment(&ends.there_on, &ends.there_at);
    let here = moment(&ends.here_on, &ends.here_at);
    let zone = Arg::Ltr(ends.zone.as_deref().unwrap_or_default());
    let args = [("there", Arg::Text(&there)), ("here", Arg::Text(&here)), ("zone", zone)];
    let mut lines = vec![Cell::words(texts.with(&format!("deadline-ends-{}", ends.how), &args))];
    lines.extend(ends.passed.then(|| Cell::words(texts.get("deadline-ends-passed")).strong()));
    lines
}

/// Which day counts where a step and the record of custody name two.
pub fn differs_line(differs: &DiffersView, texts: &Texts) -> Cell {
    let (started, other) = (format_date(&differs.counted, texts), format_date(&differs.other, texts));
    let days = [("started", Arg::Text(&started)), ("other", Arg::Text(&other))];
    Cell::words(texts.with(&format!("deadline-differs-{}", differs.how), &days)).strong()
}

/// The same of one deadline that runs, for a list.
pub fn told_of(deadline: &DeadlineView, texts: &Texts) -> Vec<String> {
    let ends = deadline.ends.iter().filter(|_| !deadline.met).flat_map(|ends| ends_lines(ends, texts));
    let differs = deadline.differs.iter().map(|differs| differs_line(differs, texts));
    ends.chain(differs).map(|cell| cell.text).collect()
}
