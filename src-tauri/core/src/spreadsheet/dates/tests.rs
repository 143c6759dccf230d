#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;
use crate::law::Law;
use crate::model::dates::PartialDate;
use crate::spreadsheet::words::Words;
use crate::spreadsheet::workbook::Cell;

fn words() -> Words {
    Words::shipped(&Law::shipped().unwrap()).unwrap()
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn fixed(words: &Words, cell: &str) -> Option<PartialDate> {
    match read_cell(&text(cell), words, 2027) {
        DateCell::Fixed { date, .. } => Some(date),
        _ => None,
    }
}

#[test]
fn dates_that_mean_one_thing() {
    let words = words();
    for (written, iso) in [
        ("2015-05-05", "2015-05-05"),
        ("2015/5/5", "2015-05-05"),
        ("2015-05-05T00:00:00", "2015-05-05"),
        ("2015-05-05 14:30", "2015-05-05"),
        ("18.4.2015", "2015-04-18"),
        ("3-II-2018", "2018-02-03"),
        ("14.XII.2018", "2018-12-14"),
        ("11 mars 2015", "2015-03-11"),
        ("1 juin 2015", "2015-06-01"),
        ("1er août 2015", "2015-08-01"),
        ("30 sept. 2015", "2015-09-30"),
        ("24 janv. 2019", "2019-01-24"),
        ("22 Jan 2018", "2018-01-22"),
        ("March 3, 2018", "2018-03-03"),
        ("3rd March 2018", "2018-03-03"),
        ("12 de octubre de 2016", "2016-10-12"),
        ("5 de março de 2019", "2019-03-05"),
        ("15 января 2020 г.", "2020-01-15"),
        ("١٥ يناير ٢٠٢٠", "2020-01-15"),
        ("10 كانون الثاني 2020", "2020-01-10"),
        ("3-Nov-19", "2019-11-03"),
        ("avril 2015", "2015-04"),
        ("nov. 2016", "2016-11"),
        ("03/2015", "2015-03"),
        ("2015-03", "2015-03"),
        ("2016", "2016"),
        ("c. 1975", "1975"),
        ("vers 1980", "1980"),
        ("20150317", "2015-03-17"),
        ("12-15/03/2015", "2015-03"),
        ("2015/2016", "2015"),
        ("14/05/1436 هـ", "2015-03-05"),
        ("رمضان 1436", "2015-06"),
        ("14 رجب 1436", "2015-05-03"),
        ("15/3/2559", "2016-03-15"),
    ] {
        assert_eq!(fixed(&words, written).map(|date| date.iso()).as_deref(), Some(iso), "{written}");
    }
}

#[test]
fn what_was_typed_stays_where_it_says_more() {
    let words = words();
    let date = fixed(&words, "c. 1975").unwrap();
    assert_eq!(date.original(), Some("c. 1975"));
    let hijri = fixed(&words, "14/05/1436 هـ").unwrap();
    assert_eq!(hijri.calendar(), Some("islamic"));
    assert!(hijri.original().unwrap().contains("1436"));
    assert_eq!(fixed(&words, "15/3/2559").unwrap().calendar(), Some("buddhist"));
    assert_eq!(fixed(&words, "2015-05-05").unwrap().original(), None);
}

#[test]
fn blanks_and_what_is_no_date() {
    let words = words();
    for written in ["not known", "inconnu", "?", "—", "n/k", "غير معروف", "неизвестно"] {
        assert_eq!(read_cell(&text(written), &words, 2027), DateCell::Blank, "{written}");
    }
    // A year in front fixes the order: a thirteenth month is asked about and never taken for the day.
    for written in ["2026-13-01", "2026/13/1", "2026.31.12", "1436/13/05", "2026-02-30"] {
        assert_eq!(read_cell(&text(written), &words, 2027), DateCell::Unread, "{written}");
    }
    for written in ["hello", "32/13/2015", "mar-15", "escroquerie", "12 ጥር 2007 ዓ.ም", "1395/3/2"] {
        assert_eq!(read_cell(&text(written), &words, 2027), DateCell::Unread, "{written}");
    }
    assert_eq!(
        read_cell(&Cell::Number("42000".into()), &words, 2027),
        DateCell::Fixed { date: PartialDate::parse("2014-12-27").unwrap(), by_program: true }
    );
}

fn column(cells: &[&str], year: Option<i32>) -> Vec<String> {
    let words = words();
    let part = cells.iter().map(|cell| (read_cell(&text(cell), &words, 2027), year)).collect();
    let told = |settled: &Settled| match settled {
        Settled::Date(date) => date.iso(),
        other => format!("{other:?}").split('(').next().unwrap().to_owned(),
    };
    settle(&[part])[0].iter().map(told).collect()
}

#[test]
fn a_column_decides_the_order_of_day_and_month() {
    assert_eq!(column(&["05/06/1951", "16/4/1974", "3/9/1985"], None), ["1951-06-05", "1974-04-16", "1985-09-03"]);
    assert_eq!(column(&["5/6/2019", "1/17/2017"], None), ["2019-05-06", "2017-01-17"]);
    assert_eq!(column(&["05/06/2019", "07/08/2019"], None), ["Either", "Either"]);
    assert_eq!(column(&["05/05/2019"], None), ["2019-05-05"]);
}

#[test]
fn a_register_kept_in_order_decides_where_both_orders_are_used() {
    let written = [
        "1/17/2017",
        "09/02/2017",
        "25/02/2017",
        "13/03/2017",
        "3/20/2017",
        "04/05/2017",
        "5/15/2017",
        "23/05/2017",
        "10/06/2017",
        "15/06/2017",
        "6/24/2017",
        "14/07/2017",
        "7/9/2017",
        "10/22/2017",
        "12/11/2017",
        "29/11/2017",
    ];
    let read = column(&written, None);
    let mut sorted = read.clone();
    sorted.sort();
    assert_eq!(read[1], "2017-02-09");
    assert_eq!(read[12], "Either", "the way it is written says 9 July, the order says 7 September: {read:?}");
    assert_eq!(read[14], "2017-11-12");
}

#[test]
fn a_sheet_gives_its_year_to_dates_without_one() {
    assert_eq!(
        column(&["14 mars", "12/3", "avril", "25/12"], Some(2015)),
        ["2015-03-14", "2015-03-12", "2015-04", "2015-12-25"]
    );
    assert_eq!(column(&["14 mars"], None), ["Unread"]);
}

#[test]
fn a_date_the_program_turned_round_is_asked_about() {
    let words = words();
    let mut part: Vec<_> = [
        "2015-01-14",
        "2015-02-02",
        "2015-03-05",
        "2015-03-20",
        "2015-04-01",
        "2015-05-02",
        "2015-05-20",
        "2015-06-11",
        "2015-07-01",
    ]
    .iter()
    .map(|day| (read_cell(&Cell::Day(day.parse().unwrap()), &words, 2027), None))
    .collect();
    part.insert(6, (read_cell(&Cell::Day("2015-08-05".parse().unwrap()), &words, 2027), None));
    assert!(matches!(settle(&[part])[0][6], Settled::Exchanged(..)));
}
