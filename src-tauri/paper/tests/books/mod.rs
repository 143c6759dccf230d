//! Invented cases, letters and figures for lists.

#![allow(dead_code)]

use comity_core::casework::views::{
    BreakingCase, CaseListItem, CompanionRow, Days, DurationRow, FactCount, FactCounts, Figures, FiguresRow,
    LetterView, OutcomeCount, RegisterBookLine,
};
use comity_core::text::{Digits, Language};
use comity_paper::PaperSetting;

/// 2026-11-21 08:34:56 UTC.
pub const NOW: i64 = 1_795_250_096_000;

pub fn setting(language: Language) -> PaperSetting {
    let words = comity_core::text::Texts::new(language);
    PaperSetting {
        language,
        digits: Digits::Latn,
        authority: "Ministry of Justice – Central Authority".into(),
        state: words.get("country-DJ"),
        training: true,
        staff: "A. Clerk".into(),
        desk: "Port".into(),
        printed_at: NOW,
        printed_at_words: comity_core::text::format_date("2026-11-21", &words),
        head: "9c1185a5c5e9fc54612808977ee8f548b2258d31a9f7e20c44d1b6035e8f7a90".into(),
        own_words: Default::default(),
    }
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

const PERSONS: [&[&str]; 6] = [
    &["محمد بن علي", "Mohamed Ben Ali"],
    &["Anna Müller"],
    &["李伟"],
    &["Алексей Иваненко", "Olga Petrova"],
    &["Moussa Abdillahi Wais"],
    &[],
];
const SUBJECTS: [&str; 4] = [
    "Extradition for prosecution; forgery of customs papers",
    "Renseignements sur un compte bancaire et saisie des avoirs",
    "طلب سماع شاهد بشأن الحساب 75-04/99",
    "Service of a judgment on the addressee",
];

pub fn cases(count: usize) -> Vec<CaseListItem> {
    (0..count)
        .map(|at| CaseListItem {
            id: format!("{at}"),
            reference: format!("XI-IN-2026-{at:04}"),
            aliases: if at % 9 == 0 { vec![format!("OLD/{at}")] } else { Vec::new() },
            family: ["extradition", "mla", "transfer_sentenced", "confiscation"][at % 4].into(),
            direction: "incoming".into(),
            partner: some(["FR", "KE", "CN", "TN", "UA"][at % 5]),
            their_reference: some(["75-04/99", "CJ-2026/118", "№ 17/2-33"][at % 3]),
            received_on: some(["2026-03-02", "2026-04-17", "2026-03", "2026-11-09"][at % 4]),
            subject: some(SUBJECTS[at % 4]),
            persons: PERSONS[at % 6].iter().map(|name| (*name).to_owned()).collect(),
            stage: some(["XI10", "XI12", "XI20"][at % 3]),
            status: some("received"),
            outcome: (at % 7 == 0).then(|| "surrendered".to_owned()),
            closed_on: (at % 7 == 0).then(|| "2026-10-01".to_owned()),
            urgent: false,
            is_confidential: at % 17 == 4,
            officer: some("B. Haile"),
            has_conflict: false,
            next_due_on: (at % 3 == 0).then(|| "2026-12-12".to_owned()),
            last_change_at: NOW,
            last_change_on: "2026-11-21".into(),
            waiting: None,
            disposable_from: None,
            record: if at % 11 == 3 { "enquiry".into() } else { "request".into() },
            in_error: (at % 13 == 5).then(|| "entered twice".to_owned()),
            held_by: None,
            matched: Vec::new(),
        })
        .collect()
}

/// The register book of those cases, with a void number and a number that was replaced.
pub fn lines(count: usize) -> Vec<RegisterBookLine> {
    let line = |case: CaseListItem| RegisterBookLine {
        number: case.reference,
        kind: "case".into(),
        case_id: Some(case.id),
        further: None,
        reason: case.in_error.clone(),
        in_error: case.in_error.is_some(),
        family: Some(case.family),
        direction: Some(case.direction),
        record: Some(case.record),
        on: case.received_on,
        partner: case.partner,
        their_reference: case.their_reference,
        applicant: None,
        persons: case.persons,
        subject: case.subject,
        officer: case.officer,
        stage: case.stage,
        outcome: case.outcome,
        closed_on: case.closed_on,
        place: None,
        held_by: None,
    };
    let mut lines: Vec<RegisterBookLine> = cases(count).into_iter().map(line).collect();
    let empty = || RegisterBookLine {
        number: "XI-IN-2026-9001".into(),
        kind: "void".into(),
        case_id: None,
        further: None,
        reason: some("stamped twice by mistake"),
        in_error: false,
        family: None,
        direction: None,
        record: None,
        on: some("2026-05-04"),
        partner: None,
        their_reference: None,
        applicant: None,
        persons: Vec::new(),
        subject: None,
        officer: None,
        stage: None,
        outcome: None,
        closed_on: None,
        place: None,
        held_by: None,
    };
    lines.push(empty());
    lines.push(RegisterBookLine {
        number: "XI-IN-2026-9002".into(),
        kind: "former".into(),
        further: some("XI-IN-2026-0001"),
        reason: some("the same request came twice"),
        ..empty()
    });
    lines
}

pub fn letters(way: &str) -> Vec<LetterView> {
    let days = ["2026-11-16", "2026-11-17", "2026-11-16", "", "2026-11-17", "2026-11-16"];
    days.iter()
        .enumerate()
        .map(|(at, day)| {
            let day = Some((*day).to_owned()).filter(|day| !day.is_empty());
            LetterView {
                id: format!("{at}"),
                case_id: None,
                case_reference: (at != 2).then(|| format!("MLA-IN-2026-{at:04}")),
                way: way.into(),
                form: some(if at == 1 { "note_verbale" } else { "letter" }),
                book_number: Some(format!("B-2026-{}", 112 + at)),
                dated_on: some("2026-11-03"),
                embassy_on: (at == 0).then(|| "2026-11-05".to_owned()),
                ministry_on: None,
                received_on: day.clone().filter(|_| way == "in"),
                dispatched_on: day.filter(|_| way == "out"),
                channel: some("diplomatic"),
                sender: some(["Embassy of France", "وزارة العدل، تونس", "Director of Public Prosecutions"][at % 3]),
                addressee: some(["Ministry of Justice, Paris", "وزارة العدل، تونس", "District court"][at % 3]),
                their_reference: some("75-04/99"),
                our_reference: None,
                subject: some(SUBJECTS[at % 4]),
                enclosures: Some(i64::try_from(at).unwrap()),
                enclosure_form: some("certified_copies"),
                signed_by: some("C. Naidu"),
                carrier: some("Courier"),
                status: None,
                template: None,
                language: None,
                text: None,
                put_up_to: None,
                put_up_on: None,
                signed_on: None,
                signed_paper: None,
                signed_paper_name: None,
                answers: None,
                misdirected_to: (at == 2).then(|| "Customs administration".to_owned()),
                instructed_by: None,
                asks_for: Vec::new(),
                changed_apart: false,
                in_error: None,
                staff: "A. Clerk".into(),
                desk: "Port".into(),
                at: NOW,
                seen: Default::default(),
            }
        })
        .collect()
}

fn fact<const N: usize>(field: &str, unit: &str, values: [(Option<String>, u32); N]) -> FactCounts {
    let values: Vec<FactCount> = values.into_iter().map(|(value, count)| FactCount { value, count }).collect();
    let of = values.iter().map(|each| each.count).sum();
    FactCounts { field: field.into(), direction: "incoming".into(), unit: unit.into(), of, values }
}

pub fn figures() -> Figures {
    let row = |family: &str, direction: &str, [opening, new, finalised, closing]: [u32; 4]| FiguresRow {
        family: family.into(),
        direction: direction.into(),
        opening,
        new,
        finalised,
        closing,
        balances: opening + new == finalised + closing,
        outcomes: vec![
            OutcomeCount { outcome: some("surrendered"), count: finalised / 2 },
            OutcomeCount { outcome: None, count: finalised - finalised / 2 },
        ],
    };
    Figures {
        from: "2026-01-01".into(),
        to: "2026-12-31".into(),
        unit: "requests".into(),
        rows: vec![
            row("extradition", "incoming", [37, 16, 19, 34]),
            row("mla", "incoming", [4, 2, 1, 4]),
            row("mla", "outgoing", [52, 23, 28, 47]),
        ],
        breaking: vec![BreakingCase {
            case_id: "1".into(),
            reference: "MLA-IN-2025-0012".into(),
            why: "closed_without_date".into(),
            off_by: 1,
        }],
        enquiries: 3,
        companions: vec![CompanionRow {
            record: "transit".into(),
            direction: "outgoing".into(),
            opening: 1,
            new: 2,
            finalised: 1,
            closing: 2,
        }],
        undated: 2,
        facts: vec![
            fact("crime_tags", "requests", [(some("money_laundering"), 5), (some("unknown"), 2), (None, 11)]),
            fact("sex", "persons", [(some("male"), 3), (some("unknown"), 4), (None, 6)]),
        ],
        durations: vec![DurationRow {
            family: "extradition".into(),
            direction: "incoming".into(),
            measured: 18,
            unmeasured: 1,
            days: Some(Days { shortest: 79, median_tenths: 3955, mean_tenths: 4440, ninetieth: 779, longest: 1807 }),
        }],
        acknowledged: vec![DurationRow {
            family: "extradition".into(),
            direction: "incoming".into(),
            measured: 17,
            unmeasured: 1,
            days: Some(Days { shortest: 0, median_tenths: 35, mean_tenths: 61, ninetieth: 12, longest: 63 }),
        }],
    }
}
