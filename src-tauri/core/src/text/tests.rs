#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use chrono_tz::Tz;
use fluent_bundle::FluentResource;

use super::*;
use crate::error::{Report, Weight};

const NUMBERS: [i64; 9] = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];

/// Id → variables, of one locale file. Our own reading, so that it does not share a fault with the parser.
fn messages(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut messages: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in source.lines() {
        let id: String = line.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
        if !id.is_empty() && line[id.len()..].trim_start().starts_with('=') {
            messages.push((id, BTreeSet::new()));
        }
        if line.starts_with('#') {
            continue;
        }
        if let Some((_, variables)) = messages.last_mut() {
            for part in line.split('$').skip(1) {
                variables
                    .insert(part.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect());
            }
        }
    }
    messages
}

fn all_messages(language: Language) -> BTreeMap<String, (&'static str, BTreeSet<String>)> {
    let mut all = BTreeMap::new();
    for file in locale_files(language) {
        for (id, variables) in messages(file.source) {
            let earlier = all.insert(id.clone(), (file.name, variables));
            assert!(earlier.is_none(), "{id} stands twice in {}: {} and {earlier:?}", language.code(), file.name);
        }
    }
    all
}

#[test]
fn every_locale_file_is_sound_fluent() {
    for language in Language::ALL {
        for file in locale_files(language) {
            if let Err((_, errors)) = FluentResource::try_new(file.source.to_owned()) {
                let places: Vec<&str> =
                    errors.iter().map(|error| file.source.get(error.pos.clone()).unwrap_or_default()).collect();
                panic!("{}/{}: {errors:?} at {places:?}", language.code(), file.name);
            }
        }
    }
}

#[test]
fn every_language_has_the_messages_and_variables_of_english() {
    let template = all_messages(Language::TEMPLATE);
    assert!(template.contains_key("month-1"));
    let mut faults = Vec::new();
    for language in Language::ALL {
        let own = all_messages(language);
        for (id, (file, variables)) in &template {
            match own.get(id) {
                None => faults.push(format!("{}: {id} of {file} is missing", language.code())),
                Some((_, found)) if found != variables => {
                    faults.push(format!("{}: {id} of {file} has {found:?}, English {variables:?}", language.code()));
                }
                Some(_) => {}
            }
        }
        let extra = own.iter().filter(|(id, _)| !template.contains_key(*id));
        faults.extend(extra.map(|(id, (file, _))| format!("{}: {id} of {file} is not in English", language.code())));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_message_renders_for_every_count() {
    for (language, digits) in [
        (Language::En, Digits::Latn),
        (Language::Fr, Digits::Latn),
        (Language::Ar, Digits::Latn),
        (Language::Ar, Digits::Arab),
    ] {
        let texts = Texts::with_digits(language, digits);
        let all = all_messages(language);
        // A message that quotes another needs the other's values too.
        let names: BTreeSet<&String> = all.values().flat_map(|(_, variables)| variables).collect();
        for id in all.keys() {
            for number in NUMBERS {
                let args: Vec<(&str, Arg)> = names.iter().map(|name| (name.as_str(), Arg::Number(number))).collect();
                let Some((text, complaints)) = texts.complaints(id, &args) else {
                    continue; // Only attributes: nothing to render by itself.
                };
                assert!(complaints.is_empty(), "{} {id}: {complaints:?}", language.code());
                assert!(!text.trim().is_empty() && !text.contains('{'), "{} {id}: {text}", language.code());
            }
        }
    }
}

#[test]
fn inserted_values_are_isolated() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let text = texts.with("cli-case-registered", &[("reference", Arg::Text("MLA-IN-2026-0001"))]);
        assert!(text.contains("\u{2068}MLA-IN-2026-0001\u{2069}"), "{text:?}");
        let text = texts.with("cli-case-registered", &[("reference", Arg::Ltr("75-04/99"))]);
        assert!(text.contains("\u{2068}\u{2066}75-04/99\u{2069}\u{2069}"), "{text:?}");
    }
}

#[test]
fn a_value_cannot_break_out_of_its_isolate() {
    let texts = Texts::new(Language::En);
    let text = texts.with("cli-case-registered", &[("reference", Arg::Text("a\u{2069}\u{202E}b"))]);
    assert!(text.contains("\u{2068}ab\u{2069}"), "{text:?}");
    assert_eq!(isolate("a\u{2069}b"), "\u{2068}ab\u{2069}");
    assert_eq!(isolate_ltr("+351 21"), "\u{2066}+351 21\u{2069}");
    // Nested, as when one sentence is put into another: kept.
    assert_eq!(isolate("x \u{2066}1\u{2069}"), "\u{2068}x \u{2066}1\u{2069}\u{2069}");
    assert_eq!(isolate("\u{202B}x\u{2069}"), "\u{2068}x\u{2069}");
    assert_eq!(isolate(""), "");
    assert_eq!(strip_bidi_controls("\u{200F}A\u{202E}nna\u{202C}\u{2066}\u{2069}\u{061C}"), "Anna");
}

#[test]
fn dates_in_words() {
    let (en, fr) = (Texts::new(Language::En), Texts::new(Language::Fr));
    let ar = Texts::with_digits(Language::Ar, Digits::Arab);
    assert_eq!(format_date("2026-03-02", &en), "2 March 2026");
    assert_eq!(format_date("2026-03", &en), "March 2026");
    assert_eq!(format_date("2026", &en), "2026");
    assert_eq!(format_date("2026-03-01", &fr), "1er mars 2026");
    assert_eq!(format_date("2026-08-02", &fr), "2 août 2026");
    assert_eq!(format_date("2026-11-21", &ar), "٢١ نوفمبر ٢٠٢٦");
    assert_eq!(format_date("2026-11-21", &Texts::new(Language::Ar)), "21 نوفمبر 2026");
    for odd in ["2026-02-30", "2026-13", "26-1-1", "2026-3-2", "2026-03-02-01", "in spring", "+026", "2026-٠٣"] {
        assert_eq!(format_date(odd, &en), format!("\u{2068}{odd}\u{2069}"));
    }
    assert_eq!(format_date("", &en), "");
}

#[test]
fn instants_follow_the_time_zone() {
    // 2026-11-21 23:30 UTC
    let ms = 1_795_303_800_000;
    let en = Texts::new(Language::En);
    assert_eq!(format_instant(ms, Tz::UTC, &en), "21 November 2026, 23:30");
    assert_eq!(format_instant(ms, Tz::Africa__Nairobi, &en), "22 November 2026, 02:30");
    assert_eq!(format_instant(ms, Tz::UTC, &Texts::new(Language::Fr)), "21 novembre 2026 à 23:30");
    assert_eq!(format_instant(i64::MAX, Tz::UTC, &en), "");
}

#[test]
fn days_in_words() {
    let plain = |days, language| strip_bidi_controls(&days_words(days, &Texts::new(language)));
    assert_eq!(plain(0, Language::En), "due today");
    assert_eq!(plain(1, Language::En), "due tomorrow");
    assert_eq!(plain(3, Language::En), "3 days left");
    assert_eq!(plain(-1, Language::En), "overdue by 1 day");
    assert_eq!(plain(-2, Language::En), "overdue by 2 days");
    assert_eq!(plain(2, Language::Ar), "بقي يومان");
    assert_eq!(plain(5, Language::Ar), "بقيت 5 أيام");
    assert_eq!(plain(11, Language::Ar), "بقي 11 يومًا");
    assert_eq!(plain(100, Language::Ar), "بقي 100 يوم");
    assert_eq!(plain(-2, Language::Ar), "متأخر يومين");
    assert_eq!(plain(i32::MIN, Language::En), "overdue by 2,147,483,648 days");
}

#[test]
fn numbers_and_sizes_are_written_as_the_language_does() {
    let plain =
        |bytes, language, digits| strip_bidi_controls(&format_size(bytes, &Texts::with_digits(language, digits)));
    assert_eq!(plain(1, Language::En, Digits::Latn), "1 byte");
    assert_eq!(plain(999, Language::En, Digits::Latn), "999 bytes");
    assert_eq!(plain(1_000, Language::En, Digits::Latn), "1 kB");
    assert_eq!(plain(1_449, Language::En, Digits::Latn), "1.4 kB");
    assert_eq!(plain(999_499, Language::En, Digits::Latn), "999 kB");
    assert_eq!(plain(999_500, Language::En, Digits::Latn), "1 MB");
    assert_eq!(plain(1_440_000, Language::Fr, Digits::Latn), "1,4 Mo");
    assert_eq!(plain(1_440_000, Language::Ar, Digits::Arab), "١٫٤ ميغابايت");
    assert_eq!(plain(3_200_000_000_000, Language::En, Digits::Latn), "3,200 GB");
    assert!(plain(u64::MAX, Language::En, Digits::Latn).ends_with(" GB"));
    let count = |language, digits| {
        strip_bidi_controls(
            &Texts::with_digits(language, digits).with("cli-cases-found", &[("count", Arg::Number(1_000_000))]),
        )
    };
    assert_eq!(count(Language::En, Digits::Latn), "1,000,000 cases.");
    assert_eq!(count(Language::Fr, Digits::Latn), "1\u{202F}000\u{202F}000 dossiers.");
    assert_eq!(count(Language::Ar, Digits::Arab), "١٬٠٠٠٬٠٠٠ قضية.");
    let texts = Texts::new(Language::En);
    assert!(texts.with("cli-cases-found", &[("count", Arg::Number(i64::MIN))]).contains("9223372036854775808"));
}

#[test]
fn a_missing_message_falls_back_and_never_fails() {
    let texts =
        Texts::from_sources(Language::Fr, Digits::Latn, ["a = un\n"].into_iter(), ["a = one\nb = two\n"].into_iter());
    assert_eq!(texts.get("a"), "un");
    assert_eq!(texts.get("b"), "two");
    assert_eq!(texts.get("c"), "[c]");
    assert_eq!(texts.get("a.title"), "[a.title]");
    assert_eq!(texts.get(""), "[]");
    let broken =
        Texts::from_sources(Language::En, Digits::Latn, ["a = { $\nb = { $x } y\nb = z\n"].into_iter(), [].into_iter());
    assert_eq!(broken.get("b"), "\u{2068}…\u{2069} y");
}

#[test]
fn texts_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Texts>();
}

#[test]
fn errors_read_as_sentences() {
    let en = Texts::new(Language::En);
    let told = |report: Report| {
        let (sentence, advice) = explain(&report, &en);
        (strip_bidi_controls(&sentence), strip_bidi_controls(&advice))
    };
    let (sentence, advice) = told(Report::new("empty-required", Weight::Usage).at("persons.0.name"));
    assert_eq!(sentence, "“Name” must not be empty.");
    assert!(advice.starts_with("Fill it in."));
    let (sentence, _) = told(Report::new("register-in-use", Weight::Refused).with("who", "Anna"));
    assert_eq!(sentence, "The register is already open: Anna.");
    let (sentence, _) =
        told(Report::new("register-in-use", Weight::Refused).with("who", "Anna").with("since", "09:12"));
    assert_eq!(sentence, "The register is already open: Anna, since 09:12.");
    let (sentence, _) =
        told(Report::new("io", Weight::Failed).with("operation", "keep attachment").with("file", "a.comity"));
    assert_eq!(sentence, "The file a.comity could not be written.");
    let (sentence, _) = told(Report::new("reference-not-found", Weight::Refused).with("reference", 2026));
    assert!(sentence.starts_with("No case has the reference 2026."), "{sentence}");
    let law = Report::new("law-length", Weight::Failed).with("file", "x.toml").with("line", 0).with("reason", "r");
    assert_eq!(told(law).0, "The law file x.toml cannot be used: r");
    let (sentence, advice) = told(Report::new("no-such-code", Weight::Failed));
    assert!(sentence.contains("(no-such-code)"), "{sentence}");
    assert!(advice.starts_with("Close Comity"));
}

#[test]
fn every_error_has_its_advice() {
    let template = all_messages(Language::TEMPLATE);
    for id in template.keys().filter(|id| id.starts_with("error-") && !id.ends_with("-advice")) {
        assert!(template.contains_key(&format!("{id}-advice")), "{id} has no advice");
    }
}

#[test]
fn every_field_a_person_fills_in_has_a_name() {
    let texts = Texts::new(Language::En);
    let views = concat!(
        include_str!("../casework/views/case.rs"),
        include_str!("../casework/views/new.rs"),
        include_str!("../casework/views/office.rs"),
        include_str!("../casework/views/letters.rs"),
        include_str!("../casework/views/files.rs"),
        include_str!("../casework/views/working.rs"),
    );
    for form in [
        "NewCase",
        "NewPerson",
        "NewMeasure",
        "NewStep",
        "NewNote",
        "NewBringUp",
        "NewLimit",
        "DocumentView",
        "OfficeSettings",
        "NewLetter",
        "NewDraftLetter",
        "NewVolume",
        "NewPassedOn",
        "NewPaperDocument",
        "NewUrgent",
        "NewChaser",
        "NewAbsence",
    ] {
        let start = views.find(&format!("pub struct {form} {{")).unwrap();
        let body = &views[start..][..views[start..].find("\n}").unwrap()];
        let fields = body.lines().skip(1).filter_map(|line| line.trim().strip_prefix("pub ")?.split(':').next());
        for field in fields.filter(|field| !matches!(*field, "id" | "seen")) {
            assert!(texts.find(&format!("field-{field}"), &[]).is_some(), "{form}.{field} has no name");
        }
    }
}

#[test]
fn languages_are_known_by_code() {
    for language in Language::ALL {
        assert_eq!(Language::from_code(language.code()), Some(language));
        assert_eq!(language.identifier().to_string(), language.code());
    }
    assert_eq!(Language::from_code("ar_MA.UTF-8"), Some(Language::Ar));
    assert_eq!(Language::from_code("FR-ca"), Some(Language::Fr));
    assert_eq!(Language::from_code("de"), None);
    assert_eq!(Language::Ar.direction().code(), "rtl");
    assert_eq!(Digits::from_code("arab"), Some(Digits::Arab));
}
