//! Sample sheets: a public-record case between Djibouti and France, printed in three languages. The persons, staff and
//! documents are invented; the dates and States are those of the judgment.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod poppler;
mod wording;

use comity_paper::{
    Body, Cell, Column, Direction, Footer, Pair, Properties, Row, Section, Sheet, Table, Width, render,
};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

pub use wording::{Wording, wording};

pub const REFERENCE: &str = "MLA-IN-2026-0001";
pub const PHONE: &str = "+253 21 35 00 00";
pub const HASH: &str = "3f786850e387550fdab836ed7e6dc881de23001b3c9e1f0a7d5b2c4e6f8091a2";
pub const FINGERPRINT: &str = "9c1185a5c5e9fc54612808977ee8f548b2258d31a9f7e20c44d1b6035e8f7a90";
/// 2026-11-21 08:34:56 UTC.
pub const PRINTED_AT: i64 = 1_795_250_096_000;

/// The shipped words of one language.
pub struct Words(FluentBundle<FluentResource>);

impl Words {
    pub fn of(language: &str) -> Self {
        let path = format!("{}/../../assets/locales/{language}/print.ftl", env!("CARGO_MANIFEST_DIR"));
        let source = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let resource = FluentResource::try_new(source).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        let mut bundle = FluentBundle::new(vec![language.parse().expect("language tag")]);
        bundle.add_resource(resource).expect("no id twice");
        Self(bundle)
    }

    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    pub fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, *value);
        }
        let message = self.0.get_message(id).unwrap_or_else(|| panic!("no message {id}"));
        let mut errors = Vec::new();
        let text = self.0.format_pattern(message.value().expect("a value"), Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{id}: {errors:?}");
        text
    }
}

pub fn direction(language: &str) -> Direction {
    if language == "ar" { Direction::Rtl } else { Direction::Ltr }
}

/// The case summary in one language.
pub fn summary(language: &str) -> Sheet {
    let words = Words::of(language);
    let own = wording(language);
    let say = |id: &str| words.get(&format!("print-{id}"));
    Sheet {
        language: language.into(),
        direction: direction(language),
        issuer: Cell::words(own.authority).strong().with_line(Cell::words(own.office)),
        title: say("case-summary"),
        marking: Some(say("training")),
        identity: identity(&say, &own),
        sections: vec![
            Section { heading: say("section-stage"), body: Body::Pairs(stage(&say, &own)) },
            Section { heading: say("section-persons"), body: persons(&say, &own) },
            Section { heading: say("section-measures"), body: measures(&say, &own) },
            Section { heading: say("section-deadlines"), body: deadlines(&say, &own) },
            Section { heading: say("section-bring-ups"), body: Body::Nothing(say("none-recorded")) },
            Section { heading: say("section-events"), body: events(&say, &own, 6) },
            Section { heading: say("section-documents"), body: documents(&say, &own, 3) },
        ],
        missing_characters: words.with("print-missing-characters", &[("characters", "{characters}")]),
        footer: Footer {
            reference: Cell::ltr(REFERENCE),
            printed: Cell::words(
                words.with("print-printed", &[("at", "2026-11-21 11:34"), ("who", own.printed_by), ("desk", own.desk)]),
            ),
            fingerprint: Some(Pair::new(say("journal-head"), Cell::ltr(FINGERPRINT))),
            page_of_pages: words.with("print-page-of-pages", &[("page", "{page}"), ("pages", "{pages}")]),
        },
        properties: Properties {
            title: format!("{} {REFERENCE}", say("case-summary")),
            author: own.authority.into(),
            keywords: vec![REFERENCE.into(), say("keyword-case-summary")],
            printed_at: PRINTED_AT,
        },
    }
}

/// The same case with more than one page of events and documents.
pub fn long_summary(language: &str) -> Sheet {
    let words = Words::of(language);
    let own = wording(language);
    let say = |id: &str| words.get(&format!("print-{id}"));
    let mut sheet = summary(language);
    sheet.sections[5].body = events(&say, &own, 34);
    sheet.sections[6].body = documents(&say, &own, 14);
    sheet
}

fn identity(say: &dyn Fn(&str) -> String, own: &Wording) -> Vec<Pair> {
    vec![
        Pair::new(say("family"), Cell::words(own.family).strong()),
        Pair::new(say("direction"), Cell::words(own.incoming).strong()),
        Pair::new(say("requesting-state"), Cell::words(own.djibouti).strong()),
        Pair::new(say("requested-state"), Cell::words(own.france).strong()),
        Pair::new(say("their-reference"), Cell::ltr("DJ/MJ/2004/118")),
        Pair::new(say("dated-on"), Cell::ltr("2004-11-03")),
        Pair::new(say("received-on"), Cell::ltr("2004-11-10")),
        Pair::new(say("channel"), Cell::words(own.channel)),
        Pair::new(say("subject"), Cell::words(own.subject)).wide(),
        Pair::new(say("instrument"), Cell::words(own.instrument)).wide(),
    ]
}

fn stage(say: &dyn Fn(&str) -> String, own: &Wording) -> Vec<Pair> {
    vec![
        Pair::new(say("current-stage"), Cell::words(own.stage).strong()),
        Pair::new(say("stage-since"), Cell::ltr("2005-06-06")),
        Pair::new(say("next-step"), Cell::words(own.next_step)),
        Pair::new(say("officer"), Cell::typed(own.officer).with_line(Cell::ltr(PHONE))),
    ]
}

fn persons(say: &dyn Fn(&str) -> String, own: &Wording) -> Body {
    let row = |name: Cell, role: &str, born: &str, nationality: &str| {
        Row::new(vec![name, Cell::words(role), Cell::ltr(born), Cell::words(nationality)])
    };
    Body::Table(Table {
        columns: vec![
            Column::new(say("column-name"), Width::Share(5)),
            Column::new(say("column-role"), Width::Share(3)),
            Column::new(say("column-born"), Width::Date),
            Column::new(say("column-nationality"), Width::Share(3)),
        ],
        rows: vec![
            row(
                Cell::typed("Moussa Abdillahi Wais").strong().with_line(Cell::typed("مُوسَى عَبْد اللّٰهِ وَيْس")),
                own.witness,
                "1961-04",
                own.djiboutian,
            ),
            row(Cell::typed("李伟").strong().with_line(Cell::typed("LI Wei")), own.witness, "1958-02-17", own.chinese),
            row(
                Cell::typed("فاطمة حسن روبله").strong().with_line(Cell::typed("Fatouma Hassan Robleh")),
                own.civil_party,
                "1970",
                own.djiboutian,
            ),
        ],
    })
}

fn measures(say: &dyn Fn(&str) -> String, own: &Wording) -> Body {
    Body::Table(Table {
        columns: vec![
            Column::new(say("column-measure"), Width::Share(5)),
            Column::new(say("column-referred-to"), Width::Share(4)),
            Column::new(say("column-status"), Width::Share(3)),
        ],
        rows: vec![Row::new(vec![
            Cell::words(own.measure),
            Cell::words(own.referred_to).with_line(Cell::ltr("2005-01-27")),
            Cell::words(own.refused).strong().with_line(Cell::ltr("2005-06-06")),
        ])],
    })
}

fn deadlines(say: &dyn Fn(&str) -> String, own: &Wording) -> Body {
    Body::Table(Table {
        columns: vec![
            Column::new(say("column-due"), Width::Date),
            Column::new(say("column-deadline"), Width::Share(4)),
            Column::new(say("column-effect"), Width::Share(5)),
            Column::new(say("column-source"), Width::Share(4)),
        ],
        rows: vec![Row::new(vec![
            Cell::ltr("2005-06-06").strong().with_line(Cell::words(own.overdue)),
            Cell::words(own.deadline),
            Cell::words(own.effect),
            Cell::words(own.source),
        ])],
    })
}

fn events(say: &dyn Fn(&str) -> String, own: &Wording, count: usize) -> Body {
    let rows = (0..count)
        .map(|at| {
            let (when, what) = own.events[at % own.events.len()];
            Row::new(vec![Cell::ltr(when), Cell::words(what), Cell::typed(own.officer)])
        })
        .collect();
    Body::Table(Table {
        columns: vec![
            Column::new(say("column-at"), Width::Instant),
            Column::new(say("column-event"), Width::Share(7)),
            Column::new(say("column-by"), Width::Share(3)),
        ],
        rows,
    })
}

fn documents(say: &dyn Fn(&str) -> String, own: &Wording, count: usize) -> Body {
    let rows = (0..count)
        .map(|at| {
            let (dated, what, size) = own.documents[at % own.documents.len()];
            let hash = format!("{}{:02x}", &HASH[..62], 0xa2 - at);
            Row::new(vec![Cell::ltr(dated), Cell::typed(what), Cell::words(size)])
                .with_note(Pair::new(say("sha256"), Cell::ltr(hash)))
        })
        .collect();
    Body::Table(Table {
        columns: vec![
            Column::new(say("column-dated"), Width::Date),
            Column::new(say("column-document"), Width::Share(6)),
            Column::new(say("column-size"), Width::Share(1)),
        ],
        rows,
    })
}

/// Prints a sheet, and leaves the file where a person can look at it when `COMITY_SAMPLE_PAGES` names a folder.
pub fn print(name: &str, sheet: &Sheet) -> comity_paper::Pdf {
    let pdf = render(sheet).unwrap_or_else(|error| panic!("{name}: {error}"));
    if let Some(folder) = std::env::var_os("COMITY_SAMPLE_PAGES") {
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.pdf")), &pdf.bytes).expect("sample folder");
    }
    pdf
}
