//! From a sheet to PDF bytes: prepare, lay out, check that every glyph exists, write both standards.

use std::collections::BTreeSet;

use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::error::PrintError;
use crate::page::Page;
use crate::sheet::Sheet;
use crate::text::Printable;
use crate::world::{SheetWorld, Template};

/// How often a sheet is laid out again because a cluster had no glyph after all. Each round refuses what the last one
/// found, so the second is rarely needed.
const ROUNDS: usize = 6;

/// A finished document.
#[derive(Debug, Clone)]
pub struct Pdf {
    /// The file: PDF 1.7, tagged, PDF/A-2a and PDF/UA-1.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that had no glyph and are printed as their code; a note on the page names them.
    pub replaced: Vec<char>,
}

/// Prints a sheet.
///
/// The result depends on the sheet alone: equal sheets give equal bytes. Nothing in the sheet's text can make it fail;
/// characters without a glyph are replaced and named.
pub fn render(sheet: &Sheet) -> Result<Pdf, PrintError> {
    print(Template::Summary, sheet.properties.printed_at, |printable| {
        Ok(serde_json::to_vec(&Page::prepare(sheet, printable))?)
    })
}

/// Prints what `prepare` makes of its values, again and again until every letter has a glyph.
pub(crate) fn print(
    template: Template,
    printed_at: i64,
    prepare: impl Fn(&mut Printable) -> Result<Vec<u8>, PrintError>,
) -> Result<Pdf, PrintError> {
    let result = print_without_traces(template, printed_at, prepare);
    // The layout engine remembers intermediate results, which hold the case's text.
    typst::comemo::evict(0);
    result
}

fn print_without_traces(
    template: Template,
    printed_at: i64,
    prepare: impl Fn(&mut Printable) -> Result<Vec<u8>, PrintError>,
) -> Result<Pdf, PrintError> {
    let mut printable = Printable::default();
    for _ in 0..ROUNDS {
        let data = prepare(&mut printable)?;
        let identity = String::from_utf8_lossy(&data).into_owned();
        let document = lay_out(template, data)?;
        let unset = clusters_without_glyph(&document);
        if unset.is_empty() {
            let bytes = write(&document, identity, printed_at)?;
            let replaced = printable.replaced().iter().copied().collect();
            return Ok(Pdf { bytes, pages: document.pages().len(), replaced });
        }
        let refused = printable.refused().union(&unset).cloned().collect();
        printable = Printable::refusing(refused);
    }
    Err(PrintError::Layout("some characters have no glyph in any face".into()))
}

fn lay_out(template: Template, data: Vec<u8>) -> Result<PagedDocument, PrintError> {
    let world = SheetWorld::new(template, data)?;
    typst::compile::<PagedDocument>(&world).output.map_err(|errors| PrintError::Layout(sentences(&errors)))
}

fn write(document: &PagedDocument, identity: String, printed_at: i64) -> Result<Vec<u8>, PrintError> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| PrintError::Standard(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(identity),
        creator: Smart::Custom(Some("Comity".into())),
        timestamp: utc(printed_at).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| PrintError::Standard(sentences(&errors)))
}

fn sentences(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ")
}

/// Glyph 0 is the empty box of a face: the text under it could not be set.
fn clusters_without_glyph(document: &PagedDocument) -> BTreeSet<String> {
    let mut unset = BTreeSet::new();
    for page in document.pages() {
        collect_unset(&page.frame, &mut unset);
    }
    unset
}

fn collect_unset(frame: &Frame, unset: &mut BTreeSet<String>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect_unset(&group.frame, unset),
            FrameItem::Text(text) => unset.extend(unset_in(text)),
            _ => {}
        }
    }
}

fn unset_in(item: &TextItem) -> impl Iterator<Item = String> + '_ {
    item.glyphs.iter().filter(|glyph| glyph.id == 0).filter_map(|glyph| item.text.get(glyph.range())).map(str::to_owned)
}

/// An instant as `2026-11-21T08:34:56Z`, for the properties of other files.
pub(crate) fn iso_instant(milliseconds: i64) -> Option<String> {
    let at = utc(milliseconds)?;
    let (year, month, day) = (at.year()?, at.month()?, at.day()?);
    Some(format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", at.hour()?, at.minute()?, at.second()?))
}

/// The civil date and time of an instant (Howard Hinnant's `civil_from_days`).
pub(crate) fn utc(milliseconds: i64) -> Option<Datetime> {
    let seconds = milliseconds.div_euclid(1000);
    let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let shifted = days.checked_add(719_468)?;
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    // A PDF date has four digits for the year.
    let year = i32::try_from(year).ok().filter(|year| (0..=9999).contains(year))?;
    Datetime::from_ymd_hms(
        year,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
        u8::try_from(second / 3_600).ok()?,
        u8::try_from(second / 60 % 60).ok()?,
        u8::try_from(second % 60).ok()?,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_become_civil_dates() {
        let civil = |ms| utc(ms).map(|d| (d.year(), d.month(), d.day(), d.hour(), d.minute(), d.second()));
        let parts = |y, mo, d, h, mi, s| Some((Some(y), Some(mo), Some(d), Some(h), Some(mi), Some(s)));
        assert_eq!(civil(0), parts(1970, 1, 1, 0, 0, 0));
        assert_eq!(civil(1_795_250_096_789), parts(2026, 11, 21, 8, 34, 56));
        assert_eq!(civil(951_782_400_000), parts(2000, 2, 29, 0, 0, 0));
        assert_eq!(civil(-1), parts(1969, 12, 31, 23, 59, 59));
        assert_eq!(utc(i64::MAX), None);
        assert_eq!(iso_instant(1_795_250_096_789).as_deref(), Some("2026-11-21T08:34:56Z"));
    }
}
