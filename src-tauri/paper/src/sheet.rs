//! The sheet: everything that stands on a printed page, as plain values. Whoever fills it has already chosen the words,
//! formatted the dates and decided what the reader may see.

use serde::{Deserialize, Serialize};

/// One printed document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Language of the words, as a BCP 47 tag (`en`, `fr`, `ar`, `ar-MA`).
    pub language: String,
    /// Reading direction of the page; columns and alignment mirror with it.
    pub direction: Direction,
    /// Who issues the page: the authority, its State.
    pub issuer: Cell,
    /// What the page is, for example "Case summary".
    pub title: String,
    /// A warning that stands at the top and bottom of every page (the training banner).
    pub marking: Option<String>,
    /// The bar under the title that says which case this is.
    pub identity: Vec<Pair>,
    /// The sections, in printing order.
    pub sections: Vec<Section>,
    /// Words for the note about characters without a glyph; `{characters}` becomes their list.
    pub missing_characters: String,
    /// What stands at the foot of every page.
    pub footer: Footer,
    /// What a file manager or an archive reads without opening the page.
    pub properties: Properties,
}

/// Reading direction of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// How one value is kept apart from the text around it, so that neither reorders the other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Isolate {
    /// Words of the page's own language. Isolates (FSI … PDI) that the message layer put around inserted values are
    /// honoured; every other bidi control is dropped.
    #[default]
    Auto,
    /// Always left to right: dates, references, telephone numbers, hashes.
    Ltr,
    /// The direction of its first strong letter: names, titles, anything a person typed.
    FirstStrong,
}

/// One value on the page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The text, never read as markup.
    pub text: String,
    /// How it is isolated.
    #[serde(default)]
    pub isolate: Isolate,
    /// Printed bold.
    #[serde(default)]
    pub strong: bool,
    /// Further, quieter lines of the same value (a name in another script, words beside a date).
    #[serde(default)]
    pub lines: Vec<Cell>,
}

impl Cell {
    /// Words in the page's language.
    pub fn words(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A date, reference, number or hash: left to right wherever it stands.
    pub fn ltr(text: impl Into<String>) -> Self {
        Self { text: text.into(), isolate: Isolate::Ltr, ..Self::default() }
    }

    /// A name or other typed text: the direction of its own first letter.
    pub fn typed(text: impl Into<String>) -> Self {
        Self { text: text.into(), isolate: Isolate::FirstStrong, ..Self::default() }
    }

    /// The same value, bold.
    #[must_use]
    pub fn strong(mut self) -> Self {
        self.strong = true;
        self
    }

    /// The same value with one more line below it.
    #[must_use]
    pub fn with_line(mut self, line: Cell) -> Self {
        self.lines.push(line);
        self
    }
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// The label, in the page's language.
    pub label: String,
    /// The value.
    pub value: Cell,
    /// Takes the whole width instead of one column.
    #[serde(default)]
    pub wide: bool,
}

impl Pair {
    /// A label and its value in one column.
    pub fn new(label: impl Into<String>, value: Cell) -> Self {
        Self { label: label.into(), value, wide: false }
    }

    /// The same pair over the whole width.
    #[must_use]
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }
}

/// A heading and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// What stands under it.
    pub body: Body,
}

/// The ways a section can be filled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "of", rename_all = "lowercase")]
pub enum Body {
    /// Labels and values.
    Pairs(Vec<Pair>),
    /// A table with a header that repeats on every page.
    Table(Table),
    /// The same, its strong values large: figures that somebody types from the paper.
    Large(Table),
    /// Running text, one cell per paragraph.
    Paragraphs(Vec<Cell>),
    /// A line that says there is nothing, in the page's language.
    Nothing(String),
    /// Empty lines to write on by hand.
    Blank(Blank),
    /// Nothing of its own: what follows begins on a new page.
    NewPage,
}

/// A table to be filled in by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blank {
    /// The columns, in reading order.
    pub columns: Vec<Column>,
    /// How many lines.
    pub lines: usize,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The columns, in reading order.
    pub columns: Vec<Column>,
    /// The rows. Missing cells stay empty; surplus cells become further lines of the last column.
    pub rows: Vec<Row>,
}

/// The head of a table column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The heading.
    pub heading: String,
    /// How wide it is.
    pub width: Width,
}

impl Column {
    /// A column with a heading and a width.
    pub fn new(heading: impl Into<String>, width: Width) -> Self {
        Self { heading: heading.into(), width }
    }
}

/// How wide a column is. Text never shrinks to fit: it wraps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Width {
    /// Just wide enough for a running number.
    Number,
    /// Just wide enough for an ISO date.
    Date,
    /// Just wide enough for an ISO date and time.
    Instant,
    /// A share of what is left.
    Share(u8),
}

/// A table row; it is never split over two pages unless it would fill most of one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The cells, in column order.
    pub cells: Vec<Cell>,
    /// A value too long for a column (a SHA-256), printed under the row.
    #[serde(default)]
    pub note: Option<Pair>,
}

impl Row {
    /// A row of cells.
    pub fn new(cells: Vec<Cell>) -> Self {
        Self { cells, note: None }
    }

    /// The same row with a long value under it.
    #[must_use]
    pub fn with_note(mut self, note: Pair) -> Self {
        self.note = Some(note);
        self
    }
}

/// The foot of every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Footer {
    /// The case's reference; also stands beside the title and in the head of later pages.
    pub reference: Cell,
    /// When, by whom and at which desk it was printed, as one worded line.
    pub printed: Cell,
    /// The journal head the page was printed from, with its label.
    pub fingerprint: Option<Pair>,
    /// The page number in words; `{page}` and `{pages}` become the numbers.
    pub page_of_pages: String,
}

/// Document properties of the PDF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Properties {
    /// The document's title.
    pub title: String,
    /// Its author: the authority.
    pub author: String,
    /// Words to find it by.
    pub keywords: Vec<String>,
    /// When it was printed, in milliseconds since 1970 UTC. Not read from a clock, so equal sheets give equal bytes.
    pub printed_at: i64,
}
