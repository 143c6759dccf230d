//! The letter for a word processor: Office Open XML, written part by part.
//!
//! A right-to-left letter is right-to-left throughout: paragraphs (`w:bidi`), runs (`w:rtl`), the signature table
//! (`w:bidiVisual`) and the section. Inserted values stand between direction marks, because neither word processor
//! honours isolating characters in every version.

mod parts;
mod runs;

use super::LetterPaper;
use super::language::LanguageWords;
use super::page::{MarkedLine, markings, paragraphs, place_and_date, references};
use crate::container::packed;
use crate::error::PrintError;
use crate::sheet::{Direction, Isolate};
use crate::xml::Xml;

use runs::Inline;

/// Writes the letter.
pub(super) fn docx(letter: &LetterPaper, words: &LanguageWords) -> Result<Vec<u8>, PrintError> {
    let writer = Writer { letter, words, inline: Inline { dir: words.file.direction } };
    let parts = [
        ("[Content_Types].xml", parts::content_types().file()),
        ("_rels/.rels", parts::package_relations().file()),
        ("docProps/core.xml", parts::properties(letter).file()),
        ("word/document.xml", writer.document().file()),
        ("word/_rels/document.xml.rels", parts::document_relations().file()),
        ("word/styles.xml", parts::styles(&letter.language, words.file.direction).file()),
        ("word/settings.xml", parts::settings().file()),
        ("word/fontTable.xml", parts::fonts().file()),
        ("word/header1.xml", writer.header(false).file()),
        ("word/header2.xml", writer.header(true).file()),
        ("word/footer1.xml", writer.footer().file()),
    ];
    packed(&parts).map_err(|error| PrintError::File(error.to_string()))
}

struct Writer<'a> {
    letter: &'a LetterPaper,
    words: &'a LanguageWords,
    inline: Inline,
}

impl Writer<'_> {
    fn is_rtl(&self) -> bool {
        self.inline.dir == Direction::Rtl
    }

    /// A paragraph of a style; `end` sets it at the far side of the line.
    fn paragraph(&self, style: &str, end: bool, runs: Xml) -> Xml {
        let mut properties = vec![Xml::empty("w:pStyle", &[("w:val", style)])];
        if self.is_rtl() {
            properties.push(Xml::empty("w:bidi", &[]));
        }
        if end {
            // In a right-to-left paragraph both word processors read "right" as the far side.
            properties.push(Xml::empty("w:jc", &[("w:val", "right")]));
        }
        Xml::element("w:p", &[], [Xml::element("w:pPr", &[], properties), runs])
    }

    fn typed(&self, style: &str, text: &str) -> Xml {
        self.paragraph(style, false, self.inline.value(text, Isolate::FirstStrong))
    }

    fn document(&self) -> Xml {
        let letter = self.letter;
        let labels = &self.words.file.labels;
        let mut body: Vec<Xml> = Vec::new();
        for (at, line) in letter.letterhead.iter().enumerate() {
            body.push(self.typed(if at == 0 { "Letterhead" } else { "LetterheadLine" }, line));
        }
        let date = place_and_date(letter, self.words);
        body.push(self.paragraph("DateLine", true, self.inline.words(&date)));
        for (label, value) in references(letter, self.words) {
            let runs = [self.inline.words(&format!("{label}{}", labels.colon)), self.inline.value(value, Isolate::Ltr)];
            body.push(self.paragraph("ReferenceLine", false, Xml::all(runs)));
        }
        for (at, line) in letter.addressee.iter().enumerate() {
            body.push(self.typed(if at == 0 { "AddresseeFirst" } else { "Addressee" }, line));
        }
        let subject =
            [self.inline.words(&format!("{}{}", labels.subject, labels.colon)), self.inline.words(&letter.subject)];
        body.push(self.paragraph("Heading1", false, Xml::all(subject)));
        for lines in paragraphs(&letter.text) {
            body.extend(self.lines(&lines));
        }
        body.push(self.signature());
        body.push(self.paragraph("Enclosure", false, Xml::default()));
        if !letter.enclosures.is_empty() {
            body.push(self.paragraph(
                "EnclosureHeading",
                false,
                self.inline.words(&format!("{}{}", labels.enclosures, labels.colon.trim_end())),
            ));
            for (at, line) in letter.enclosures.iter().enumerate() {
                let mark = format!("{}.", self.words.number(at + 1, letter.digits));
                body.push(self.hanging("Enclosure", &mark, self.inline.value(line, Isolate::FirstStrong)));
            }
        }
        body.push(parts::section(self.is_rtl()));
        Xml::element("w:document", parts::NAMES, [Xml::element("w:body", &[], body)])
    }

    /// A paragraph of the text: lines with a mark hang under their own text, others share a paragraph.
    fn lines(&self, lines: &[MarkedLine]) -> Vec<Xml> {
        let mut written: Vec<Xml> = Vec::new();
        let mut open: Vec<Xml> = Vec::new();
        for line in lines {
            let text = self.inline.words(line.text);
            match line.mark {
                Some(mark) => {
                    if !open.is_empty() {
                        written.push(self.paragraph("BodyTextClose", false, Xml::all(std::mem::take(&mut open))));
                    }
                    written.push(self.hanging("ListParagraph", mark, text));
                }
                None => {
                    if !open.is_empty() {
                        open.push(Xml::element("w:r", &[], [Xml::empty("w:br", &[])]));
                    }
                    open.push(text);
                }
            }
        }
        if !open.is_empty() {
            written.push(self.paragraph("BodyText", false, Xml::all(open)));
        }
        written
    }

    fn hanging(&self, style: &str, mark: &str, text: Xml) -> Xml {
        let tab = Xml::element("w:r", &[], [Xml::empty("w:tab", &[])]);
        let runs = [self.inline.words(mark), tab, text];
        let mut properties = vec![Xml::empty("w:pStyle", &[("w:val", style)])];
        if self.is_rtl() {
            properties.push(Xml::empty("w:bidi", &[]));
        }
        properties.push(Xml::empty("w:ind", &[("w:left", "425"), ("w:hanging", "425")]));
        Xml::element("w:p", &[], [Xml::element("w:pPr", &[], properties), Xml::all(runs)])
    }

    /// Room for the stamp on one side, for the signature on the other, and who signs below.
    fn signature(&self) -> Xml {
        let labels = &self.words.file.labels;
        let signatory = &self.letter.signatory;
        let mut above: Vec<Xml> = Vec::new();
        above.extend(signatory.for_whom.as_deref().map(|words| self.typed("Signature", words)));
        above.push(self.paragraph("RoomLabel", false, self.inline.words(&labels.signature)));
        let mut below = vec![self.typed("SignatureName", &signatory.name)];
        if !signatory.title.trim().is_empty() {
            below.push(self.typed("Signature", &signatory.title));
        }
        let stamp = self.paragraph("RoomLabel", false, self.inline.words(&labels.stamp));
        let empty = self.paragraph("Signature", false, Xml::default());
        let rows =
            [parts::row("1985", [Xml::all([stamp]), Xml::all(above)]), parts::row("340", [empty, Xml::all(below)])];
        parts::table(self.is_rtl(), rows)
    }

    fn header(&self, later: bool) -> Xml {
        let mut lines: Vec<Xml> = self.marking_lines();
        let reference = self.letter.our_reference.as_deref().unwrap_or_default();
        if later || lines.is_empty() {
            let runs = if later { self.inline.value(reference, Isolate::Ltr) } else { Xml::default() };
            lines.push(self.paragraph("Header", false, runs));
        }
        Xml::element("w:hdr", parts::NAMES, lines)
    }

    fn footer(&self) -> Xml {
        let mut lines = vec![self.paragraph("Footer", false, self.page_of_pages())];
        lines.extend(self.marking_lines());
        Xml::element("w:ftr", parts::NAMES, lines)
    }

    fn marking_lines(&self) -> Vec<Xml> {
        let line = |words: &str| self.paragraph("Marking", false, self.inline.words(words));
        markings(self.letter, self.words).into_iter().map(line).collect()
    }

    /// "Page 1 of 2" with both numbers as fields.
    fn page_of_pages(&self) -> Xml {
        let mut runs: Vec<Xml> = Vec::new();
        let mut rest = self.words.file.labels.page.as_str();
        while let Some((words, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else { break };
            runs.push(self.inline.words(words));
            let field = if name == "pages" { " NUMPAGES " } else { " PAGE " };
            runs.push(Xml::element("w:fldSimple", &[("w:instr", field)], [self.inline.words("1")]));
            rest = after;
        }
        runs.push(self.inline.words(rest));
        Xml::all(runs)
    }
}
