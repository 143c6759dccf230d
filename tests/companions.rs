//! Companion records: small cases of their own beside a request, each on its own way between two desks, none ever counted
//! as a request.

use std::collections::BTreeMap;

use comity_core::casework::views::{
    CaseQuery, CaseView, CloseCase, FieldEdit, FiguresQuery, NewCase, NewPerson, NewRecord, NewStep,
};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;
use comity_core::law::Law;
use comity_core::statistics::figures;

use crate::support::{self, Desk, assert_agree, ministry_and_port, swap};

/// A request with France about Jean Moreau, of 2 March 2026.
fn request(family: &str, direction: &str, instrument: &str) -> NewCase {
    NewCase {
        family: family.into(),
        direction: direction.into(),
        partner: Some("FR".into()),
        instrument: Some(instrument.into()),
        dated_on: Some("2026-03-02".into()),
        received_on: Some("2026-03-02".into()),
        subject: Some("Fraud".into()),
        persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
        ..NewCase::default()
    }
}

/// A companion record of this kind beside a case.
fn beside(record: &str, main: &str, request: NewCase) -> NewCase {
    NewCase { record: Some(record.into()), belongs_to: Some(main.into()), ..request }
}

fn step(desk: &mut Desk, case: &str, stage: &str, on: &str) -> CaseView {
    let case = desk.row(case);
    let step = NewStep { stage: stage.into(), on: Some(on.into()), ..NewStep::default() };
    support::record_step(&mut desk.register, case, &step).unwrap()
}

fn add(desk: &mut Desk, case: &str, kind: &str, fields: &[(&str, &str)]) -> CaseView {
    let case = desk.row(case);
    let fields: BTreeMap<String, String> = fields.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
    casework::add_record(&mut desk.register, case, &NewRecord { kind: kind.into(), fields, given: None }).unwrap()
}

fn due(view: &CaseView, code: &str) -> Option<(String, bool)> {
    let found = view.deadlines.iter().find(|one| one.code == code);
    found.map(|one| (one.promptly.clone().unwrap_or_else(|| one.due_on.clone()), one.met))
}

/// One companion record from its registration at the ministry to its end at the port.
struct Story<'s> {
    record: &'s str,
    request: NewCase,
    number: &'s str,
    /// Stages after the first, in the order of their days; the first half is recorded at the ministry.
    way: &'s [&'s str],
    outcome: &'s str,
}

/// Tells the story; answers both desks, the number of the main case and that of the companion.
fn tell(story: Story<'_>) -> (Desk, Desk, String, String) {
    let (mut ministry, mut port) = ministry_and_port();
    let main = ministry.register_case(&story.request).reference;
    let companion = ministry.register_case(&beside(story.record, &main, story.request)).reference;
    assert_eq!(companion, story.number);
    let (here, there) = story.way.split_at(story.way.len() / 2);
    for (place, stage) in here.iter().enumerate() {
        step(&mut ministry, &companion, stage, &format!("2026-03-{:02}", place + 3));
    }
    swap(&mut ministry, &mut port);
    for (place, stage) in there.iter().enumerate() {
        step(&mut port, &companion, stage, &format!("2026-03-{:02}", place + 3 + here.len()));
    }
    assert_eq!(port.case(&companion).outcome.as_deref(), Some(story.outcome), "{companion}");
    let row = port.row(&companion);
    let end = CloseCase { on: Some("2026-03-25".into()), ..CloseCase::default() };
    support::close_case(&mut port.register, row, &end).unwrap();
    swap(&mut ministry, &mut port);

    // Each knows the other, at both desks.
    for desk in [&ministry, &port] {
        let (from_main, from_companion) = (desk.case(&main), desk.case(&companion));
        let [known] = from_main.linked.as_slice() else { panic!("{:?}", from_main.linked) };
        assert_eq!((known.reference.as_str(), known.record.as_str()), (companion.as_str(), story.record));
        assert!(known.is_companion && !known.is_main && known.closed_on.as_deref() == Some("2026-03-25"));
        let [beside] = from_companion.linked.as_slice() else { panic!("{:?}", from_companion.linked) };
        assert!(beside.reference == main && beside.is_main && !beside.is_companion);
        assert!(from_companion.companion_offers.is_empty(), "nothing stands beside a companion");
        counted_apart(desk, story.record);
    }
    ministry.check();
    port.check();
    assert_agree(&mut ministry, &mut port);
    (ministry, port, main, companion)
}

/// One request, and beside it one companion that balances in a row of its own.
fn counted_apart(desk: &Desk, record: &str) {
    for unit in ["requests", "persons", "measures"] {
        let year = FiguresQuery { from: "2026-01-01".into(), to: "2026-12-31".into(), unit: unit.into() };
        let counted = figures(&desk.register, &year).unwrap();
        let new: u32 = counted.rows.iter().map(|row| row.new).sum();
        assert_eq!(new, u32::from(unit != "measures"), "{unit}: the request alone");
        assert!(counted.rows.iter().all(|row| row.balances && row.finalised == 0) && counted.breaking.is_empty());
        let [companion] = counted.companions.as_slice() else { panic!("{:?}", counted.companions) };
        assert_eq!(companion.record, record);
        assert_eq!((companion.opening, companion.new, companion.finalised, companion.closing), (0, 1, 1, 0));
        assert_eq!(counted.enquiries, u32::from(record == "enquiry"));
    }
}

#[test]
fn an_enquiry_is_answered_and_a_request_follows() {
    let request = request("mla", "incoming", "untoc");
    tell(Story {
        record: "enquiry",
        request,
        number: "ENQ-IN-2026-0001",
        way: &["EI20", "EI25", "EI60", "EI65"],
        outcome: "executed",
    });
}

#[test]
fn spontaneous_information_is_taken_with_its_conditions_and_the_sender_is_told_of_its_use() {
    let (mut ministry, ..) = tell(Story {
        record: "spontaneous_information",
        request: request("mla", "incoming", "untoc"),
        number: "SPI-IN-2026-0001",
        way: &["SI20", "SI25", "SI30", "SI35", "SI50", "SI60"],
        outcome: "executed",
    });
    // What cannot be kept is not taken.
    let other = request("confiscation", "incoming", "uncac");
    let main = ministry.register_case(&other).reference;
    let refused = ministry.register_case(&beside("spontaneous_information", &main, other)).reference;
    assert_eq!(step(&mut ministry, &refused, "SI70", "2026-03-05").outcome.as_deref(), Some("refused_executive"));
}

#[test]
fn data_are_preserved_for_sixty_days_and_longer_once_the_request_has_come() {
    let (mut ministry, _, main, _) = tell(Story {
        record: "preservation",
        request: request("mla", "incoming", "ets185"),
        number: "PRS-IN-2026-0001",
        way: &["PR20", "PR30", "PR40", "PR45", "PR50", "PR60"],
        outcome: "executed",
    });
    let late = beside("preservation", &main, request("mla", "incoming", "ets185"));
    let late = ministry.register_case(&late).reference;
    let missing = casework::checklist(&ministry.register, ministry.row(&late)).unwrap();
    let asked: Vec<&str> = missing.iter().filter(|item| item.wanting).map(|item| item.item.as_str()).collect();
    assert_eq!(asked.len(), 6, "{asked:?}");
    assert!(
        asked.iter().all(|item| item.starts_with("preserve_")),
        "and nothing that only requests must say: {asked:?}"
    );
    for stage in ["PR30", "PR40"] {
        step(&mut ministry, &late, stage, "2026-03-02");
    }
    assert_eq!(due(&ministry.case(&late), "M08-PRS"), Some(("2026-05-01".into(), false)));
    step(&mut ministry, &late, "PR50", "2026-04-28");
    assert_eq!(due(&ministry.case(&late), "M08-PRS"), Some(("2026-05-01".into(), true)), "on day 57");
    let lapsed = beside("preservation", &main, request("mla", "incoming", "ets185"));
    let lapsed = ministry.register_case(&lapsed).reference;
    for stage in ["PR30", "PR40", "PR80"] {
        step(&mut ministry, &lapsed, stage, "2026-05-02");
    }
    assert_eq!(ministry.case(&lapsed).outcome.as_deref(), Some("lapsed"));
}

#[test]
fn a_person_passes_through_a_third_state_and_an_unscheduled_landing_starts_the_clock_of_provisional_arrest() {
    let (mut ministry, _, main, _) = tell(Story {
        record: "transit",
        request: request("extradition", "outgoing", "ets24"),
        number: "TRN-OUT-2026-0001",
        way: &["TV30", "TV40", "TV50", "TV60"],
        outcome: "executed",
    });
    let flight = NewCase {
        partner: Some("IT".into()),
        stage: Some("TV15".into()),
        ..beside("transit", &main, request("extradition", "outgoing", "ets24"))
    };
    let flight = ministry.register_case(&flight).reference;
    assert_eq!(flight, "TRN-OUT-2026-0002");
    let landed = step(&mut ministry, &flight, "TV45", "2026-03-04");
    assert_eq!(due(&landed, "X01-TRN"), Some(("2026-03-22".into(), false)));
    assert_eq!(due(&landed, "X02-TRN"), Some(("2026-04-13".into(), false)));
    assert!(landed.no_limit_known.is_empty() && landed.deadlines.iter().all(|one| one.code.ends_with("-TRN")));
    let today = serde_json::to_string(&casework::today(&ministry.register).unwrap()).unwrap();
    assert!(today.contains("X01-TRN"), "liberty leads Today, in a transit too");
    let asked = step(&mut ministry, &flight, "TV10", "2026-03-06");
    assert_eq!(due(&asked, "X01-TRN"), Some(("2026-03-22".into(), true)));
    // Without a treaty on record the landing has no limit that anybody knows.
    let unknown = NewCase {
        stage: Some("TV15".into()),
        instrument: None,
        ..beside("transit", &main, request("extradition", "outgoing", "ets24"))
    };
    let unknown = ministry.register_case(&unknown).reference;
    assert_eq!(step(&mut ministry, &unknown, "TV45", "2026-03-04").no_limit_known.len(), 1);
}

#[test]
fn consent_to_waive_speciality_is_answered_within_ninety_days() {
    let (mut port, _, main, _) = tell(Story {
        record: "speciality_waiver",
        request: request("extradition", "incoming", "ets24_ap4"),
        number: "SPC-IN-2026-0001",
        way: &["SW20", "SW25", "SW40", "SW61"],
        outcome: "executed",
    });
    let asked = beside("speciality_waiver", &main, request("extradition", "outgoing", "ets24_ap4"));
    let asked = port.register_case(&asked).reference;
    let missing = casework::checklist(&port.register, port.row(&asked)).unwrap();
    assert!(missing.iter().any(|item| item.item == "speciality_statement" && item.wanting));
    assert!(missing.iter().all(|item| item.item.starts_with("speciality_")));
    assert_eq!(due(&port.case(&asked), "X12A-SPC"), Some(("2026-05-31".into(), false)));
    let answered = step(&mut port, &asked, "SV70", "2026-04-01");
    assert_eq!((due(&answered, "X12A-SPC").unwrap().1, answered.outcome.as_deref()), (true, Some("refused")));
}

#[test]
fn a_detained_witness_goes_with_consent_and_comes_back() {
    let (mut ministry, _, main, _) = tell(Story {
        record: "temporary_transfer",
        request: request("mla", "incoming", "untoc"),
        number: "TTP-IN-2026-0001",
        way: &["TW20", "TW30", "TW40", "TW50", "TW60"],
        outcome: "executed",
    });
    let again = beside("temporary_transfer", &main, request("mla", "incoming", "untoc"));
    let again = ministry.register_case(&again).reference;
    for stage in ["TW20", "TW30", "TW40"] {
        step(&mut ministry, &again, stage, "2026-03-05");
    }
    // Nobody is lent without having agreed.
    let lend = NewStep { stage: "TW50".into(), on: Some("2026-03-06".into()), ..NewStep::default() };
    let row = ministry.row(&again);
    assert_eq!(code(casework::record_step(&mut ministry.register, row, &lend)).0, "gate-held");
    let person = ministry.case(&again).persons[0].id.clone();
    let consent =
        [("kind", "to_testify"), ("person", &*person), ("consented_on", "2026-03-05"), ("given_before", "Judge")];
    add(&mut ministry, &again, "consent", &consent);
    let lent = casework::record_step(&mut ministry.register, row, &lend).unwrap();
    assert_eq!(due(&lent, "M10B-TTP"), None, "the duty to send back falls on the other State");
    // The one we borrowed is ours to return.
    let borrowed = beside("temporary_transfer", &main, request("mla", "outgoing", "untoc"));
    let borrowed = ministry.register_case(&borrowed).reference;
    for stage in ["TX30", "TX40", "TX50"] {
        step(&mut ministry, &borrowed, stage, "2026-03-05");
    }
    assert_eq!(due(&ministry.case(&borrowed), "M10B-TTP"), Some(("without_delay".into(), false)));
    step(&mut ministry, &borrowed, "TX55", "2026-03-08");
    assert!(due(&step(&mut ministry, &borrowed, "TX60", "2026-03-09"), "M10B-TTP").unwrap().1);
}

#[test]
fn a_refused_extradition_is_submitted_for_prosecution_and_the_partner_is_told_how_it_ended() {
    let (mut ministry, _, main, _) = tell(Story {
        record: "submission_for_prosecution",
        request: request("extradition", "incoming", "untoc"),
        number: "ADJ-IN-2026-0001",
        way: &["AJ20", "AJ30", "AJ40", "AJ60", "AJ65"],
        outcome: "proceedings_concluded",
    });
    // It is offered first where the extradition was refused.
    let offered = |desk: &Desk| {
        let offers = desk.case(&main).companion_offers;
        offers.into_iter().filter(|offer| offer.proposed).map(|offer| offer.record).collect::<Vec<_>>()
    };
    assert!(offered(&ministry).is_empty());
    for (stage, on) in [("XI21", "03-03"), ("XI25", "03-04"), ("XI30", "03-05"), ("XI90", "03-20")] {
        step(&mut ministry, &main, stage, &format!("2026-{on}"));
    }
    assert_eq!(offered(&ministry), ["submission_for_prosecution", "foreign_sentence"]);
    let opened = beside("submission_for_prosecution", &main, request("extradition", "incoming", "untoc"));
    let opened = ministry.register_case(&opened).reference;
    assert_eq!(due(&ministry.case(&opened), "ADJ1"), Some(("without_delay".into(), false)));
    assert!(due(&step(&mut ministry, &opened, "AJ30", "2026-03-21"), "ADJ1").unwrap().1);
}

#[test]
fn a_foreign_sentence_is_enforced_here_in_the_place_of_an_extradition() {
    let (mut ministry, _, main, _) = tell(Story {
        record: "foreign_sentence",
        request: request("extradition", "incoming", "ets24"),
        number: "EFS-IN-2026-0001",
        way: &["FS20", "FS25", "FS40", "FS50", "FS60"],
        outcome: "sentence_enforced_here",
    });
    let arrested = beside("foreign_sentence", &main, request("extradition", "incoming", "ets70"));
    let arrested = ministry.register_case(&arrested).reference;
    let held = step(&mut ministry, &arrested, "FS15", "2026-03-02");
    assert_eq!(due(&held, "P07-EFS"), Some(("2026-03-20".into(), false)));
}

#[test]
fn every_kind_goes_every_stage_of_its_law_file_in_both_directions() {
    let law = Law::shipped().unwrap();
    for companion in law.companions() {
        for direction in ["incoming", "outgoing"] {
            let family = companion.families.first().unwrap();
            let procedure = law.procedure_of_record(Some(&companion.code), family, direction, None).unwrap();
            let ends: Vec<&str> = procedure.stages.iter().filter_map(|stage| stage.outcome.as_deref()).collect();
            assert!(!ends.is_empty(), "{}", procedure.code);
            assert!(law.procedure(family, direction, None).is_none_or(|one| one.record.is_none()));
        }
        assert!(law.list_has("records", &companion.code));
        assert!(law.procedure_of_record(Some(&companion.code), "no_family", "incoming", None).is_none());
    }
    let kinds: Vec<&str> = law.companions().iter().map(|row| row.code.as_str()).collect();
    assert_eq!(kinds, law.list("records").iter().filter(|code| *code != "request").collect::<Vec<_>>());
}

#[test]
fn companions_have_runs_of_numbers_of_their_own_and_are_listed_apart() {
    let mut desk = Desk::new("Ministry");
    let extradition = request("extradition", "outgoing", "ets24");
    let main = desk.register_case(&extradition).reference;
    desk.register_case(&beside("transit", &main, extradition.clone()));
    assert_eq!(desk.register_case(&extradition).reference, "EXT-OUT-2026-0002", "no gap in the run of requests");
    desk.register_case(&NewCase { record: Some("enquiry".into()), ..extradition });
    let listed = |record: &str| {
        let query = CaseQuery { record: Some(record.into()), ..CaseQuery::default() };
        let page = casework::list_cases(&desk.register, &query).unwrap();
        page.cases.into_iter().map(|case| case.reference).collect::<Vec<_>>()
    };
    assert_eq!(listed("request"), ["EXT-OUT-2026-0001", "EXT-OUT-2026-0002"]);
    assert_eq!(listed("companion"), ["ENQ-OUT-2026-0001", "TRN-OUT-2026-0001"]);
    assert_eq!(listed("transit"), ["TRN-OUT-2026-0001"]);
    assert_eq!(listed("").len(), 4);
    let row = desk.row("TRN-OUT-2026-0001");
    let numbered = casework::give_number(&mut desk.register, row, None, "Stamped twice").unwrap();
    assert_eq!(numbered.reference, "TRN-OUT-2026-0002");
    desk.check();
}

fn code<T: std::fmt::Debug>(result: Result<T, CaseworkError>) -> (String, Option<String>) {
    let report = result.unwrap_err().explain();
    (report.code.to_owned(), report.field)
}

#[test]
fn what_does_not_fit_is_refused_at_its_field() {
    let mut desk = Desk::new("Ministry");
    let mla = request("mla", "incoming", "untoc");
    let main = desk.register_case(&mla).reference;
    let mut refuse = |new: NewCase| code(casework::register_case(&mut desk.register, &new));
    let at = |code: &str, field: &str| (code.to_owned(), Some(field.to_owned()));
    assert_eq!(refuse(beside("transit", &main, mla.clone())), at("record-not-in-family", "record"));
    assert_eq!(refuse(beside("request", &main, mla.clone())), at("only-companions-belong", "belongs_to"));
    assert_eq!(refuse(beside("enquiry", "MLA-IN-1999-0001", mla.clone())), at("row-not-found", "belongs_to"));
    assert_eq!(refuse(NewCase { record: Some("gossip".into()), ..mla.clone() }).1.as_deref(), Some("record"));
    let stage = NewCase { stage: Some("MI20".into()), ..beside("enquiry", &main, mla) };
    assert_eq!(refuse(stage), at("unknown-stage", "stage"));
}

#[test]
fn a_request_that_was_an_enquiry_is_corrected_and_goes_on_by_the_stages_of_an_enquiry() {
    let mut desk = Desk::new("Ministry");
    let reference = desk.register_case(&request("mla", "incoming", "untoc")).reference;
    step(&mut desk, &reference, "MI20", "2026-03-05");
    let edit = |desk: &mut Desk, record: &str| {
        let view = desk.case(&reference);
        let seen = view.seen["record"].clone();
        let edit = FieldEdit { row: view.id.clone(), field: "record".into(), value: Some(record.into()), seen };
        casework::edit_case(&mut desk.register, RowId::from_token(&view.id).unwrap(), &[edit])
    };
    assert_eq!(code(edit(&mut desk, "transit")).0, "record-not-in-family");
    let corrected = edit(&mut desk, "enquiry").unwrap();
    assert_eq!(corrected.reference, reference, "a number once given stays");
    let next: Vec<&str> = corrected.next_stages.iter().map(|next| next.stage.as_str()).collect();
    assert_eq!((corrected.stage.as_deref(), next), (Some("MI20"), vec!["EI10"]));
    for stage in ["EI10", "EI60"] {
        step(&mut desk, &reference, stage, "2026-03-06");
    }
    let row = desk.row(&reference);
    let closed = support::close_case(&mut desk.register, row, &CloseCase::default()).unwrap();
    assert_eq!(closed.stage.as_deref(), Some("EI99"));
    let year = FiguresQuery { from: "2026-01-01".into(), to: "2026-12-31".into(), unit: String::new() };
    let counted = figures(&desk.register, &year).unwrap();
    assert!(counted.rows.is_empty() && counted.enquiries == 1 && counted.companions.len() == 1);
    desk.check();
}
