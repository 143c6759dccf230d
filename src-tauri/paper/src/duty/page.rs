//! The duty sheet on its one page. What does not fit is counted there and stands on a second one, never left out.

use comity_core::text::{Arg, Texts, days_words, format_date, strip_bidi_controls};

use super::{DutyClock, DutyDate, DutyLine, DutyPaper};
use crate::ends::{differs_line, ends_lines};
use crate::error::PrintError;
use crate::pdf::{Pdf, render};
use crate::sheet::{Blank, Body, Cell, Column, Footer, Pair, Properties, Row, Section, Sheet, Table, Width};
use crate::summary::figures_kept_apart;

/// Lines to write on: at least, and at most.
const LEAST_LINES: usize = 4;
const MOST_LINES: usize = 24;
/// Out-of-hours lines that stand before anything else gets room.
const FIRST_NUMBERS: usize = 8;
/// Longer values are cut on this page, with an ellipsis; they stand in full in the register.
const LONGEST: usize = 140;

/// Prints the duty sheet: on its first page as many lines as fit, the most urgent first, and room to write. What is left
/// over is counted there and follows on a second page, for whoever reads it has no register at hand.
pub fn duty_sheet(paper: &DutyPaper) -> Result<Pdf, PrintError> {
    let texts = paper.setting.texts();
    let first = |lines: usize, blank: usize| render(&sheet(paper, &texts, &Shown::of(paper, lines), blank, false));
    let lines = largest(0, paper.lines(), |lines| Ok(first(lines, LEAST_LINES)?.pages == 1))?;
    let blank = largest(LEAST_LINES, MOST_LINES, |blank| Ok(first(lines, blank)?.pages == 1))?;
    render(&sheet(paper, &texts, &Shown::of(paper, lines), blank, true))
}

/// The largest number that fits; the least one is taken on trust.
fn largest(
    mut least: usize,
    mut most: usize,
    fits: impl Fn(usize) -> Result<bool, PrintError>,
) -> Result<usize, PrintError> {
    if least < most && fits(most)? {
        return Ok(most);
    }
    while most - least > 1 {
        let middle = usize::midpoint(least, most);
        if fits(middle)? { least = middle } else { most = middle }
    }
    Ok(least)
}

impl DutyPaper {
    fn lines(&self) -> usize {
        self.clocks.len() + self.act_by.len() + self.without_date.len() + self.numbers.len()
    }
}

/// How many lines of each kind stand on the page.
#[derive(Debug, PartialEq, Eq)]
struct Shown {
    clocks: usize,
    act_by: usize,
    without_date: usize,
    numbers: usize,
}

impl Shown {
    /// Room for `lines`: the first numbers, then clocks, cases without a date, dates, and the other numbers.
    fn of(paper: &DutyPaper, lines: usize) -> Self {
        let mut left = lines;
        let mut take = |wanted: usize| {
            let taken = wanted.min(left);
            left -= taken;
            taken
        };
        let first = take(paper.numbers.len().min(FIRST_NUMBERS));
        let clocks = take(paper.clocks.len());
        let without_date = take(paper.without_date.len());
        let act_by = take(paper.act_by.len());
        let numbers = first + take(paper.numbers.len() - first);
        Self { clocks, act_by, without_date, numbers }
    }
}

fn sheet(paper: &DutyPaper, texts: &Texts, shown: &Shown, blank: usize, with_rest: bool) -> Sheet {
    let setting = &paper.setting;
    let say = |id: &str| texts.get(id);
    let words = Words { texts };
    let mut sections = Vec::new();
    let mut push = |heading: &str, body: Body, hidden: usize| {
        let more = texts.with("print-duty-more", &[("count", number(hidden))]);
        let more = Body::Paragraphs(vec![Cell::words(more).strong()]);
        match &body {
            // None of them fits here.
            Body::Nothing(_) if hidden > 0 => sections.push(Section { heading: say(heading), body: more }),
            _ => {
                sections.push(Section { heading: say(heading), body });
                if hidden > 0 {
                    sections.push(Section { heading: String::new(), body: more });
                }
            }
        }
    };
    let (clocks, more_clocks) = split(&paper.clocks, shown.clocks);
    let (undated, more_undated) = split(&paper.without_date, shown.without_date);
    let (dates, more_dates) = split(&paper.act_by, shown.act_by);
    let (numbers, more_numbers) = split(&paper.numbers, shown.numbers);
    push("print-duty-clocks", words.clocks(clocks), more_clocks.len());
    if !paper.without_date.is_empty() {
        push("print-duty-without-date", words.without_date(undated), more_undated.len());
    }
    push("print-duty-act-by", words.dates(dates), more_dates.len());
    push("print-duty-numbers", words.numbers(numbers), more_numbers.len());
    let columns = vec![
        words.column("print-duty-time", Width::Date),
        words.column("print-duty-who", Width::Share(4)),
        words.column("print-duty-what", Width::Share(9)),
        words.column("print-duty-entered", Width::Date),
    ];
    push("print-duty-notes", Body::Blank(Blank { columns, lines: blank }), 0);
    let rest = [
        ("print-duty-clocks", !more_clocks.is_empty(), words.clocks(more_clocks)),
        ("print-duty-without-date", !more_undated.is_empty(), words.without_date(more_undated)),
        ("print-duty-act-by", !more_dates.is_empty(), words.dates(more_dates)),
        ("print-duty-numbers", !more_numbers.is_empty(), words.numbers(more_numbers)),
    ];
    if with_rest && rest.iter().any(|(_, is_there, _)| *is_there) {
        sections.push(Section { heading: String::new(), body: Body::NewPage });
        for (heading, _, body) in rest.into_iter().filter(|(_, is_there, _)| *is_there) {
            let heading = texts.with("print-duty-continued", &[("section", Arg::Text(&say(heading)))]);
            sections.push(Section { heading: strip_bidi_controls(&heading), body });
        }
    }
    let printed = texts.with(
        "print-printed",
        &[
            ("at", Arg::Text(&setting.printed_at_words)),
            ("who", Arg::Text(&setting.staff)),
            ("desk", Arg::Text(&setting.desk)),
        ],
    );
    let page_of_pages =
        texts.with("print-page-of-pages", &[("page", Arg::Text("{page}")), ("pages", Arg::Text("{pages}"))]);
    let missing = texts.with("print-missing-characters", &[("characters", Arg::Text("{characters}"))]);
    let title = say("print-duty-sheet");
    let as_of = figures_kept_apart(setting.printed_at_words.clone(), texts);
    Sheet {
        language: setting.language.code().into(),
        direction: setting.direction(),
        issuer: Cell::typed(&setting.authority).strong().with_line(Cell::words(&setting.state)),
        title: title.clone(),
        marking: setting.training.then(|| say("print-training")),
        identity: vec![
            Pair::new(say("print-duty-officer"), Cell::words(ROOM)),
            Pair::new(say("print-duty-from"), Cell::words(ROOM)),
            Pair::new(say("print-duty-to"), Cell::words(ROOM)),
        ],
        sections,
        missing_characters: strip_bidi_controls(&missing),
        footer: Footer {
            reference: Cell::words(as_of),
            printed: Cell::words(printed),
            fingerprint: Some(Pair::new(say("print-journal-head"), Cell::ltr(&setting.head))),
            page_of_pages: strip_bidi_controls(&page_of_pages),
        },
        properties: Properties {
            title: title.clone(),
            author: setting.authority.clone(),
            keywords: vec![title],
            printed_at: setting.printed_at,
        },
    }
}

fn split<T>(lines: &[T], shown: usize) -> (&[T], &[T]) {
    lines.split_at(shown.min(lines.len()))
}

/// Room to write a name or an hour.
const ROOM: &str = "........................";

fn number(count: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

struct Words<'a> {
    texts: &'a Texts,
}

impl Words<'_> {
    fn column(&self, id: &str, width: Width) -> Column {
        Column::new(self.texts.get(id), width)
    }

    fn nothing(&self) -> Body {
        Body::Nothing(self.texts.get("print-none-recorded"))
    }

    fn date(&self, iso: &str) -> String {
        figures_kept_apart(format_date(iso, self.texts), self.texts)
    }

    fn effect(&self, code: &str) -> String {
        self.texts.find(&format!("effect-{code}"), &[]).unwrap_or_else(|| code.to_owned())
    }

    fn clocks(&self, lines: &[DutyClock]) -> Body {
        if lines.is_empty() {
            return self.nothing();
        }
        let row = |clock: &DutyClock| {
            let due = Cell::words(self.date(&clock.due_on)).strong();
            let case = Cell::ltr(&clock.reference).with_line(Cell::words(&clock.partner));
            let effect = Cell::words(self.effect(&clock.effect)).with_line(Cell::typed(short(&clock.source)));
            let ends = clock.ends.iter().flat_map(|ends| ends_lines(ends, self.texts));
            let differs = clock.differs.iter().map(|differs| differs_line(differs, self.texts));
            let effect = ends.chain(differs).fold(effect, Cell::with_line);
            Row::new(vec![
                due.with_line(Cell::words(days_words(clock.days_left, self.texts))),
                Cell::words(self.date(&clock.act_by)).strong(),
                Cell::typed(short(&clock.person)).strong(),
                case,
                effect,
            ])
        };
        Body::Table(Table {
            columns: vec![
                self.column("print-column-due", Width::Share(4)),
                self.column("print-duty-act-on", Width::Share(4)),
                self.column("print-column-person", Width::Share(4)),
                self.column("print-column-case", Width::Share(6)),
                self.column("print-column-effect", Width::Share(6)),
            ],
            rows: lines.iter().map(row).collect(),
        })
    }

    fn dates(&self, lines: &[DutyDate]) -> Body {
        if lines.is_empty() {
            return self.nothing();
        }
        let row = |date: &DutyDate| {
            let when = Cell::words(self.date(&date.act_by)).strong();
            let when = when.with_line(Cell::words(days_words(date.days_left, self.texts)));
            let what = match &date.effect {
                Some(code) => Cell::words(self.effect(code)).with_line(Cell::typed(short(&date.source))),
                None => Cell::words(self.texts.get("print-duty-bring-up")).with_line(Cell::typed(short(&date.source))),
            };
            let ends = date.ends.iter().flat_map(|ends| ends_lines(ends, self.texts));
            let differs = date.differs.iter().map(|differs| differs_line(differs, self.texts));
            let what = ends.chain(differs).fold(what, Cell::with_line);
            Row::new(vec![when, Cell::ltr(&date.reference), Cell::typed(short(&date.what)), what])
        };
        Body::Table(Table {
            columns: vec![
                self.column("print-duty-act-on", Width::Share(4)),
                self.column("print-column-case", Width::Share(6)),
                self.column("print-subject", Width::Share(7)),
                self.column("print-column-effect", Width::Share(7)),
            ],
            rows: lines.iter().map(row).collect(),
        })
    }

    fn without_date(&self, lines: &[DutyLine]) -> Body {
        if lines.is_empty() {
            return self.nothing();
        }
        let row = |line: &DutyLine| {
            Row::new(vec![
                Cell::ltr(&line.reference).strong(),
                Cell::typed(short(&line.what)),
                Cell::words(line.why.clone()),
            ])
        };
        Body::Table(Table {
            columns: vec![
                self.column("print-column-case", Width::Share(5)),
                self.column("print-subject", Width::Share(8)),
                self.column("print-column-reason", Width::Share(8)),
            ],
            rows: lines.iter().map(row).collect(),
        })
    }

    fn numbers(&self, lines: &[String]) -> Body {
        if lines.is_empty() {
            return Body::Nothing(self.texts.get("print-duty-no-numbers"));
        }
        Body::Paragraphs(lines.iter().map(|line| Cell::typed(short(line))).collect())
    }
}

/// A value on one or two lines of this page.
fn short(text: &str) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let kept: String = one_line.chars().take(LONGEST).collect();
    if kept.len() < one_line.len() { format!("{kept} …") } else { kept }
}
