//! A printed list keeps numbers, dates and words in one piece as long as the page has room for them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod books;
#[path = "sample/poppler.rs"]
#[allow(dead_code)]
mod poppler;

use books::{lines, setting};
use comity_core::text::Language;
use comity_paper::{ColumnKind, ListColumn, ListPaper, register_book};

/// The words of a page, each as it stands there: one that was broken over two lines is two.
fn words(list: &ListPaper) -> Vec<String> {
    let text = poppler::text_of(&list.pdf().unwrap().bytes);
    text.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn a_number_of_a_second_desk_and_the_words_of_a_stage_are_not_broken_in_the_book() {
    for language in Language::ALL {
        let mut lines = lines(12);
        for line in &mut lines {
            line.number = line.number.replace("XI-IN-2026-", "CONF-OUT-2026-S1-");
            line.family = Some("confiscation".into());
            line.stage = Some("CO05".into());
        }
        let list = register_book(setting(language), 2026, None, &lines);
        let words = words(&list);
        assert!(words.iter().any(|word| word.contains("CONF-OUT-2026-S1-0007")), "{language:?}: {words:?}");
        let texts = list.setting.texts();
        for said in ["family-confiscation", "stage-CO05", "print-partner", "print-closed-on"] {
            for word in texts.get(said).split_whitespace().filter(|_| language != Language::Ar) {
                assert!(words.iter().any(|shown| shown.contains(word)), "{language:?}: {word} is broken in {words:?}");
            }
        }
    }
}

#[test]
fn what_is_left_of_the_page_goes_to_the_column_that_needs_it() {
    let columns = vec![
        ListColumn::new("Empty", ColumnKind::Text, 6),
        ListColumn::new("Subject", ColumnKind::Text, 2),
        ListColumn::new("On", ColumnKind::Date, 2),
    ];
    let subject = "Freezing of a bank account and of the house that was bought from it";
    let rows = (0..20).map(|_| vec![String::new(), subject.to_owned(), "2026-11-04".to_owned()]).collect();
    let list = ListPaper::plain(setting(Language::En), "Widths", columns, rows);
    let text = poppler::text_of(&list.pdf().unwrap().bytes);
    assert_eq!(text.matches(subject).count(), 20, "each subject stands on one line of\n{text}");
}
