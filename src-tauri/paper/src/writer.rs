//! From the sheet's values to the template's: cells become paragraphs of runs, tables become rows of cells.

use crate::direction::{of_value, runs};
use crate::fit::{clipped, column_width, has_long_word, keeps_whole, letters_per_line};
use crate::page::{Labelled, PageColumn, PageRow, PageSection, Para, Run};
use crate::sheet::{Body, Cell, Column, Direction, Isolate, Pair, Row, Section, Table, Width};
use crate::text::Printable;

/// Turns values into paragraphs.
pub(crate) struct Writer<'a> {
    /// The page's direction.
    pub(crate) dir: Direction,
    /// Cleans every text.
    pub(crate) printable: &'a mut Printable,
}

impl Writer<'_> {
    /// Words of the page.
    pub(crate) fn words(&mut self, words: &str) -> Para {
        self.para(words, Isolate::Auto, false)
    }

    /// A value and its further lines.
    pub(crate) fn cell(&mut self, cell: &Cell) -> Vec<Para> {
        let mut paras = vec![self.para(&cell.text, cell.isolate, cell.strong)];
        for line in &cell.lines {
            paras.extend(self.cell(line));
        }
        paras
    }

    /// One paragraph.
    pub(crate) fn para(&mut self, text: &str, isolate: Isolate, strong: bool) -> Para {
        let runs: Vec<Run> = runs(text, isolate, self.dir)
            .into_iter()
            .map(|stretch| Run::new(self.printable.text(&stretch.text), stretch.isolated, self.dir))
            .collect();
        let long = runs.iter().any(|run| has_long_word(&run.t));
        Para { dir: of_value(text, isolate, self.dir), strong, keep: isolate == Isolate::Ltr, long, runs }
    }

    /// A label and its value.
    pub(crate) fn pair(&mut self, pair: &Pair) -> Labelled {
        Labelled { label: self.words(&pair.label), value: self.cell(&pair.value), wide: pair.wide }
    }

    /// A label and value for the foot of the page.
    pub(crate) fn running_pair(&mut self, pair: &Pair) -> Labelled {
        let value = Cell { text: clipped(&pair.value.text), lines: Vec::new(), ..pair.value.clone() };
        self.pair(&Pair { label: clipped(&pair.label), value, wide: true })
    }

    /// Labels and their values.
    pub(crate) fn pairs(&mut self, pairs: &[Pair]) -> Vec<Labelled> {
        pairs.iter().map(|pair| self.pair(pair)).collect()
    }

    /// A heading and what stands under it.
    pub(crate) fn section(&mut self, section: &Section) -> PageSection {
        let mut page = PageSection {
            heading: Some(self.words(&section.heading)).filter(|para| !para.is_blank()),
            pairs: Vec::new(),
            columns: Vec::new(),
            rows: Vec::new(),
            paragraphs: Vec::new(),
            nothing: None,
            large: matches!(section.body, Body::Large(_)),
            blank: 0,
            new_page: false,
        };
        match &section.body {
            Body::Pairs(pairs) => page.pairs = self.pairs(pairs),
            Body::Table(table) | Body::Large(table) => self.table(table, &mut page),
            Body::Paragraphs(cells) => page.paragraphs = cells.iter().map(|cell| self.cell(cell)).collect(),
            Body::Nothing(words) => page.nothing = Some(self.words(words)),
            Body::Blank(blank) => {
                page.columns = blank.columns.iter().map(|column| self.column(column)).collect();
                page.blank = blank.lines;
            }
            Body::NewPage => page.new_page = true,
        }
        page
    }

    fn table(&mut self, table: &Table, page: &mut PageSection) {
        let widths: Vec<Width> = table.columns.iter().map(|column| column.width).collect();
        let letters = letters_per_line(&widths);
        page.columns = table.columns.iter().map(|column| self.column(column)).collect();
        page.rows = table.rows.iter().map(|row| self.row(row, &letters)).collect();
    }

    fn column(&mut self, column: &Column) -> PageColumn {
        let (points, share) = column_width(column.width);
        PageColumn { heading: self.words(&column.heading), points, share }
    }

    fn row(&mut self, row: &Row, letters: &[usize]) -> PageRow {
        let columns = letters.len();
        let mut cells: Vec<Vec<Para>> = Vec::with_capacity(columns);
        for cell in &row.cells {
            let paras = self.cell(cell);
            let full = cells.len() == columns;
            match cells.last_mut() {
                // A cell beyond the last column is still printed.
                Some(last) if full => last.extend(paras),
                _ => cells.push(paras),
            }
        }
        cells.resize_with(columns, Vec::new);
        PageRow { cells, note: row.note.as_ref().map(|note| self.pair(note)), whole: keeps_whole(row, letters) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surplus_cells_are_kept_and_missing_ones_filled() {
        let mut printable = Printable::default();
        let mut writer = Writer { dir: Direction::Ltr, printable: &mut printable };
        let row = Row::new(vec![Cell::words("a"), Cell::words("b"), Cell::words("c")]);
        assert_eq!(writer.row(&row, &[20, 20]).cells.iter().map(Vec::len).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(writer.row(&row, &[20; 5]).cells.len(), 5);
    }
}
