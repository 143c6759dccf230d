//! How wide each column of a printed list is, by what stands in it: a number or a date stays in one piece, a word is not
//! broken where the page has room, and what is left goes to the columns that need it.

use super::{ColumnKind, ListColumn, ListPaper};
use crate::fit::text_width;

/// Size of the text in points; `list.typ` has the same.
pub(super) const SIZE: f64 = 8.5;
/// Padding of a cell, both sides, in points.
pub(super) const PADDING: f64 = 6.0;
/// Width of the text area, upright and flipped, in points.
pub(super) const UPRIGHT: f64 = 515.0;
const FLIPPED: f64 = 762.0;
/// Sum of weights that still fits the upright page.
const UPRIGHT_WEIGHT: usize = 18;
/// Headings are bold, which is wider by this at most.
const BOLD: f64 = 1.1;
/// A number of another office may be of any length; longer ones are broken (`CONF-OUT-2026-S1-0001` needs 100).
const WIDEST_NUMBER: f64 = 106.0;
/// A longer word may be broken.
const WIDEST_WORD: f64 = 80.0;
/// Below this, words of every language break.
const NARROWEST: f64 = 38.0;
/// A longer text is read better on several lines.
const WIDEST_LINE: f64 = 230.0;

/// What a column asks for, in points.
struct Need {
    /// Without breaking a word, a date or a number.
    least: f64,
    /// With nine in ten of its values on one line.
    wanted: f64,
    /// Numbers and dates give way last.
    is_firm: bool,
}

/// Whether the list is printed on flipped pages.
pub(super) fn is_landscape(list: &ListPaper) -> bool {
    list.columns.iter().filter(|column| !column.below).map(|column| usize::from(column.weight.max(1))).sum::<usize>()
        > UPRIGHT_WEIGHT
}

/// Width of each column in points; together they are as wide as the page.
pub(super) fn widths(list: &ListPaper) -> Vec<f64> {
    let area = if is_landscape(list) { FLIPPED } else { UPRIGHT };
    let needs: Vec<Need> = list.columns.iter().enumerate().map(|(at, column)| need(list, at, column)).collect();
    let least: f64 = needs.iter().map(|need| need.least).sum();
    if least > area {
        return squeezed(&needs, area, least);
    }
    let mut widths: Vec<f64> = needs.iter().map(|need| need.least).collect();
    let mut rest = area - least;
    // First what reads well, then whole lines, however long; what is left of the page goes by weight.
    for asked in [|need: &Need| need.wanted.min(WIDEST_LINE), |need: &Need| need.wanted] {
        let missing = |(need, width): (&Need, &f64)| (asked(need) - width).max(0.0);
        let sum: f64 = needs.iter().zip(&widths).map(missing).sum();
        let part = if sum > 0.0 { (rest / sum).min(1.0) } else { 0.0 };
        widths = needs.iter().zip(&widths).map(|(need, width)| width + missing((need, width)) * part).collect();
        rest -= sum * part;
    }
    let weight = |column: &ListColumn| f64::from(column.weight.max(1));
    let weights: f64 = list.columns.iter().map(weight).sum();
    widths.iter().zip(&list.columns).map(|(width, column)| width + rest * weight(column) / weights.max(1.0)).collect()
}

fn need(list: &ListPaper, at: usize, column: &ListColumn) -> Need {
    let is_firm = column.kind != ColumnKind::Text;
    let (widest_piece, mut lines) = (if is_firm { WIDEST_NUMBER } else { WIDEST_WORD }, Vec::new());
    let heading = column.label.split_whitespace().map(|word| text_width(word, SIZE * BOLD)).fold(0.0, f64::max);
    let mut piece: f64 = 0.0;
    for value in
        list.groups.iter().flat_map(|group| group.rows.iter().chain(&group.totals)).filter_map(|row| row.get(at))
    {
        for line in value.lines() {
            let width = text_width(line, SIZE);
            let words = line.split_whitespace().map(|word| text_width(word, SIZE));
            piece = piece.max(if is_firm { width } else { words.fold(0.0, f64::max) });
            lines.push(width);
        }
    }
    let least = piece.min(widest_piece).max(heading.min(WIDEST_WORD)) + PADDING;
    let nine_in_ten = lines.len() * 9 / 10;
    let wanted = match lines.len() {
        0 => least,
        _ => *lines.select_nth_unstable_by(nine_in_ten, f64::total_cmp).1,
    };
    Need { least: least.max(NARROWEST), wanted: wanted + PADDING, is_firm }
}

/// More than the page has room for: words give way first, then everything.
fn squeezed(needs: &[Need], area: f64, least: f64) -> Vec<f64> {
    let soft = |need: &Need| if need.is_firm { 0.0 } else { need.least - NARROWEST };
    let slack: f64 = needs.iter().map(soft).sum();
    let part = if slack > 0.0 { ((least - area) / slack).min(1.0) } else { 0.0 };
    let widths: Vec<f64> = needs.iter().map(|need| need.least - soft(need) * part).collect();
    let still: f64 = widths.iter().sum();
    if still <= area { widths } else { widths.iter().map(|width| width * area / still).collect() }
}
