//! Where cases lie and for how long: who has them, which have gone quiet, what weighs most today, what is handed over,
//! and what becomes of a closed case.

use std::collections::BTreeMap;

use comity_core::casework::views::{
    CaseQuery, CaseSort, CloseCase, Doing, FieldEdit, GivenToGates, NewBringUp, NewCase, NewDisposal, NewNote,
    NewPerson, NewRecord, NewRetention, NewStep, OfficeSettings, SavedView,
};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;
use comity_core::text::Language;
use comity_paper::{FileFormat, ListQuery, list_paper};

use crate::support::{DAY, Desk, assert_agree, ministry_and_port, swap};

fn mla(subject: &str, officer: &str) -> NewCase {
    NewCase {
        family: "mla".into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        received_on: Some("2026-03-02".into()),
        subject: Some(subject.into()),
        officer: Some(officer.into()),
        persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
        ..NewCase::default()
    }
}

fn record(desk: &mut Desk, case: RowId, kind: &str, fields: &[(&str, &str)]) -> String {
    let fields: BTreeMap<String, String> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let before = casework::get_case(&desk.register, case).unwrap().records;
    let view = casework::add_record(
        &mut desk.register,
        case,
        &NewRecord { kind: kind.into(), fields, ..NewRecord::default() },
    )
    .unwrap();
    let is_new = |id: &String| before.iter().all(|record| record.id != *id);
    view.records.into_iter().map(|record| record.id).find(is_new).unwrap()
}

fn change(desk: &mut Desk, case: RowId, row: &str, field: &str, value: &str) {
    let view = casework::get_case(&desk.register, case).unwrap();
    let record = view.records.iter().find(|record| record.id == row).unwrap();
    let edit =
        FieldEdit { row: row.into(), field: field.into(), value: Some(value.into()), seen: record.seen[field].clone() };
    casework::edit_case(&mut desk.register, case, &[edit]).unwrap();
}

fn listed(desk: &Desk, state: &str, sort: CaseSort) -> Vec<String> {
    let query = CaseQuery { state: Some(state.into()), sort, ..CaseQuery::default() };
    casework::list_cases(&desk.register, &query).unwrap().cases.into_iter().map(|case| case.reference).collect()
}

fn waiting(desk: &Desk, case: RowId) -> (String, Option<String>, Option<String>) {
    let waiting = casework::get_case(&desk.register, case).unwrap().waiting.unwrap();
    (waiting.with, waiting.whom, waiting.since)
}

fn settings(desk: &mut Desk, change: impl FnOnce(&mut OfficeSettings)) -> Result<OfficeSettings, CaseworkError> {
    let mut office = casework::office_settings(&desk.register).unwrap();
    change(&mut office);
    casework::save_office_settings(&mut desk.register, &office)
}

fn code<T: std::fmt::Debug>(result: Result<T, CaseworkError>) -> String {
    result.unwrap_err().explain().code.to_owned()
}

/// Closes with whatever the law asks passed in writing.
fn close(desk: &mut Desk, case: RowId, on: &str) {
    let outcome = Some("MI66".to_owned());
    let mut given = GivenToGates::default();
    let view = casework::get_case(&desk.register, case).unwrap();
    for stage in ["MI66", "MI99"] {
        let step = NewStep { stage: stage.into(), ..NewStep::default() };
        for gate in casework::gates_before(&desk.register, case, &Doing::from(&step)).unwrap().gates {
            given.passes.insert(gate.code, "Nothing of the kind in this case.".into());
        }
    }
    let end = CloseCase { outcome_stage: outcome, on: Some(on.into()), given: Some(given), ..CloseCase::default() };
    casework::close_case(&mut desk.register, case, &end)
        .unwrap_or_else(|error| panic!("{}: {error:?}", view.reference));
}

#[test]
fn the_list_says_where_a_case_is_since_when_and_until_when_an_answer_was_asked() {
    let mut ministry = Desk::new("Ministry");
    let ours = ministry.register_case(&mla("Bank records", "Amina")).reference;
    let theirs = ministry.register_case(&mla("Witness", "Amina")).reference;
    let (first, second) = (ministry.row(&ours), ministry.row(&theirs));
    assert_eq!(waiting(&ministry, first).0, "us");

    let prosecutor = record(
        &mut ministry,
        second,
        "referral",
        &[
            ("referred_to", "Public Prosecutor, Harbour District"),
            ("referred_on", "2026-03-10"),
            ("due_on", "2026-04-10"),
            ("status", "sent"),
        ],
    );
    let court = record(
        &mut ministry,
        second,
        "referral",
        &[("referred_to", "District Court"), ("referred_on", "2026-03-05"), ("status", "in_hand")],
    );
    let told = waiting(&ministry, second);
    assert_eq!(
        told,
        ("competent_authority".into(), Some("District Court".into()), Some("2026-03-05".into())),
        "what has waited longest leads"
    );
    assert_eq!(listed(&ministry, "waiting_for_others", CaseSort::WaitingSince), [theirs.as_str()]);
    assert_eq!(listed(&ministry, "waiting_for_us", CaseSort::WaitingSince), [ours.as_str()]);

    change(&mut ministry, second, &court, "returned_on", "2026-03-20");
    let view = casework::get_case(&ministry.register, second).unwrap().waiting.unwrap();
    assert_eq!(view.whom.as_deref(), Some("Public Prosecutor, Harbour District"));
    assert_eq!(view.by.as_deref(), Some("2026-04-10"));
    change(&mut ministry, second, &prosecutor, "status", "returned");
    change(&mut ministry, second, &prosecutor, "returned_on", "2026-04-02");
    let told = waiting(&ministry, second);
    assert_eq!((told.0.as_str(), told.2.as_deref()), ("us", Some("2026-04-02")), "it came back to us on that day");

    // Without a record the law file says whose turn a stage is.
    let asked = NewStep { stage: "MI20".into(), on: Some("2026-04-03".into()), ..NewStep::default() };
    casework::record_step(&mut ministry.register, second, &asked).unwrap();
    let asked = NewStep { stage: "MI25".into(), on: Some("2026-04-06".into()), ..NewStep::default() };
    casework::record_step(&mut ministry.register, second, &asked).unwrap();
    let told = waiting(&ministry, second);
    assert_eq!((told.0.as_str(), told.2.as_deref()), ("partner", Some("2026-04-06")));
    ministry.check();
}

#[test]
fn both_desks_see_a_case_in_the_same_hands() {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = ministry.register_case(&mla("Bank records", "Amina")).reference;
    swap(&mut ministry, &mut port);
    for (desk, whom) in [(&mut ministry, "Court of Appeal"), (&mut port, "District Court")] {
        let case = desk.row(&reference);
        record(desk, case, "referral", &[("referred_to", whom), ("referred_on", "2026-03-05"), ("status", "sent")]);
    }
    swap(&mut ministry, &mut port);
    swap(&mut ministry, &mut port);
    let at = |desk: &Desk| waiting(desk, desk.row(&reference));
    assert_eq!(at(&ministry), at(&port));
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_case_that_nobody_touches_comes_up_after_the_days_of_the_office() {
    let mut ministry = Desk::new("Ministry");
    let quiet = ministry.register_case(&mla("Bank records", "Amina")).reference;
    let busy = ministry.register_case(&mla("Witness", "Amina")).reference;
    assert!(listed(&ministry, "no_activity", CaseSort::LastChange).is_empty());
    ministry.clock.advance(59 * DAY);
    let row = ministry.row(&busy);
    let note = NewNote { kind: "other".into(), text: "The court was telephoned.".into(), ..NewNote::default() };
    casework::add_note(&mut ministry.register, row, &note).unwrap();
    assert!(listed(&ministry, "no_activity", CaseSort::LastChange).is_empty(), "not before the days have passed");
    ministry.clock.advance(2 * DAY);
    assert_eq!(listed(&ministry, "no_activity", CaseSort::LastChange), [quiet.as_str()]);
    let today = casework::today(&ministry.register).unwrap();
    assert_eq!((today.quiet_cases, today.quiet_days), (1, 60));

    settings(&mut ministry, |office| office.quiet_days = "90".into()).unwrap();
    assert!(listed(&ministry, "no_activity", CaseSort::LastChange).is_empty(), "the office says how long is too long");
    assert_eq!(code(settings(&mut ministry, |office| office.quiet_days = "soon".into())), "not-a-number");
    let case = ministry.row(&quiet);
    close(&mut ministry, case, "2026-05-04");
    ministry.clock.advance(200 * DAY);
    assert_eq!(listed(&ministry, "no_activity", CaseSort::LastChange), [busy.as_str()], "a closed case rests");
    ministry.check();
}

#[test]
fn today_puts_liberty_first_law_next_then_promises_then_practice() {
    let mut ministry = Desk::new("Ministry");
    let mut wanted = mla("Extradition", "Amina");
    wanted.family = "extradition".into();
    let held = ministry.register_case(&wanted).reference;
    let request = ministry.register_case(&mla("Bank records", "Amina")).reference;
    let (held, request) = (ministry.row(&held), ministry.row(&request));
    let limit = |due: &str, effect: &str| comity_core::casework::views::NewLimit {
        due_on: due.into(),
        effect: effect.into(),
        source: "Treaty, article 9".into(),
        person: None,
    };
    casework::add_limit(&mut ministry.register, held, &limit("2026-05-20", "must_release")).unwrap();
    casework::add_limit(&mut ministry.register, request, &limit("2026-03-20", "duty")).unwrap();
    record(
        &mut ministry,
        request,
        "exhibit",
        &[("name", "Ledger"), ("kind", "original"), ("return_due_on", "2026-03-15")],
    );
    let bring_up = NewBringUp { on: "2026-03-01".into(), reason: Some("Telephone".into()), ..NewBringUp::default() };
    casework::add_bring_up(&mut ministry.register, request, &bring_up).unwrap();

    let today = casework::today(&ministry.register).unwrap();
    let severities: Vec<&str> = today.items.iter().map(|item| item.severity.as_str()).collect();
    let mut known = severities.clone();
    known.dedup();
    assert_eq!(known, ["liberty", "law", "promise", "practice"], "{:?}", today.items);
    assert_eq!(today.items[0].case_id, held.token(), "the latest of all dates, and yet the first");
    let groups: Vec<_> = today.groups.iter().map(|group| (group.severity.as_str(), group.total)).collect();
    let counted = |severity: &str| severities.iter().filter(|one| **one == severity).count() as u32;
    assert_eq!(groups, ["liberty", "law", "promise", "practice"].map(|one| (one, counted(one))));
    let practice = today.groups.iter().find(|group| group.severity == "practice").unwrap();
    assert!(practice.overdue >= 1, "a bring-up of yesterday is overdue");

    // However much there is, liberty is sent whole and no group is left without a line.
    for day in 0..260u32 {
        let on = format!("2027-{:02}-{:02}", 1 + day / 28 % 12, 1 + day % 28);
        let new = NewBringUp { on, reason: Some("Later".into()), ..NewBringUp::default() };
        casework::add_bring_up(&mut ministry.register, request, &new).unwrap();
    }
    let full = casework::today(&ministry.register).unwrap();
    assert_eq!(full.items.len(), 200, "no view sends more than 200 rows");
    let mut shown: Vec<&str> = full.items.iter().map(|item| item.severity.as_str()).collect();
    shown.dedup();
    assert_eq!(shown, ["liberty", "law", "promise", "practice"]);
    assert_eq!(full.groups.last().unwrap().total, practice.total + 260, "what did not fit is counted");
    ministry.check();
}

#[test]
fn a_person_keeps_lists_under_names_at_this_desk_only() {
    let (mut ministry, mut port) = ministry_and_port();
    let query =
        CaseQuery { state: Some("open".into()), partner: Some("FR".into()), offset: 100, ..CaseQuery::default() };
    let view = SavedView { name: " France, open ".into(), query, pinned: false };
    let kept = casework::save_view(&mut ministry.register, &view, None).unwrap();
    assert_eq!((kept[0].name.as_str(), kept[0].query.offset), ("France, open", 0));
    assert_eq!(code(casework::save_view(&mut ministry.register, &view, None)), "view-name-taken");
    let other = SavedView { name: "Quiet".into(), pinned: true, ..view.clone() };
    casework::save_view(&mut ministry.register, &other, None).unwrap();
    let renamed = SavedView { name: "Paris".into(), ..kept[0].clone() };
    let all = casework::save_view(&mut ministry.register, &renamed, Some("France, open")).unwrap();
    assert_eq!(all.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Quiet", "Paris"], "pinned ones first");
    assert_eq!(code(casework::save_view(&mut ministry.register, &renamed, Some("Quiet"))), "view-name-taken");
    let empty = SavedView { name: "  ".into(), ..view };
    assert_eq!(code(casework::save_view(&mut ministry.register, &empty, None)), "empty-required");

    swap(&mut ministry, &mut port);
    assert!(casework::list_views(&port.register).unwrap().is_empty(), "they never travel");
    let mut ministry = ministry.reopen();
    assert_eq!(casework::remove_view(&mut ministry.register, "Quiet").unwrap().len(), 1);
    ministry.check();
}

#[test]
fn an_officer_leaves_and_thirty_seven_files_are_handed_over_with_a_report() {
    let mut ministry = Desk::new("Ministry");
    let mut references = Vec::new();
    for number in 0..37 {
        let reference = ministry.register_case(&mla(&format!("Request {number}"), "Amina Diallo")).reference;
        let case = ministry.row(&reference);
        if number % 2 == 0 {
            let fields = [("referred_to", "District Court"), ("referred_on", "2026-03-05"), ("status", "sent")];
            record(&mut ministry, case, "referral", &fields);
        }
        if number % 3 == 0 {
            let on = "2026-06-01".into();
            let new = NewBringUp { on, reason: Some("Ask the court".into()), ..NewBringUp::default() };
            casework::add_bring_up(&mut ministry.register, case, &new).unwrap();
        }
        references.push(reference);
    }
    let closed = ministry.register_case(&mla("Old", "Amina Diallo")).reference;
    let row = ministry.row(&closed);
    close(&mut ministry, row, "2026-03-03");
    ministry.register_case(&mla("Of a colleague", "Karim"));

    let pages = casework::hand_over_report(&ministry.register, "Amina Diallo").unwrap();
    let told: Vec<&str> = pages.files.iter().map(|page| page.case.reference.as_str()).collect();
    assert_eq!(told, references.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(pages.files[0].case.waiting.as_ref().unwrap().whom.as_deref(), Some("District Court"));
    assert!(pages.files[0].bring_ups.iter().any(|one| one.reason.as_deref() == Some("Ask the court")));
    assert!(!pages.files[0].missing.is_empty(), "what a request must hold and nobody has looked at");
    assert_eq!(pages.files[1].last_action.as_ref().unwrap().0, "register_case");
    assert_eq!(code(casework::hand_over_report(&ministry.register, " ")), "empty-required");

    let report = casework::hand_over_cases(&mut ministry.register, "Amina Diallo", "Karim").unwrap();
    assert_eq!(report.cases.len(), 37);
    let after = ListQuery::HandOver {
        officer: "Amina Diallo".into(),
        cases: Some(report.cases.iter().map(|case| case.case_id.clone()).collect()),
    };
    for language in Language::ALL {
        let list = list_paper(&ministry.register, language, &after, &[]).unwrap();
        assert_eq!(list.groups[0].rows.len(), 37, "the same files, after they became somebody else's");
        for format in [FileFormat::Xlsx, FileFormat::Csv] {
            assert!(!list.file(format).unwrap().is_empty());
        }
        let pdf = list.pdf().unwrap();
        if let Ok(folder) = std::env::var("COMITY_PICTURES") {
            std::fs::write(format!("{folder}/hand-over-{}.pdf", language.code()), &pdf.bytes).unwrap();
        }
    }
    assert!(casework::hand_over_report(&ministry.register, "Amina Diallo").unwrap().files.is_empty());
    ministry.check();
}

#[test]
fn closing_asks_what_outlives_the_case_and_bring_ups_live_on() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&mla("Bank records", "Amina")).reference;
    let case = ministry.row(&reference);
    record(&mut ministry, case, "exhibit", &[("name", "Ledger of 2019"), ("kind", "original")]);
    let used = [("kind", "use_limit"), ("given_by", "us"), ("text", "Only for the trial named"), ("status", "running")];
    record(&mut ministry, case, "condition", &used);
    let special = [("kind", "speciality"), ("given_by", "us"), ("text", "No other offence"), ("status", "accepted")];
    record(&mut ministry, case, "condition", &special);
    let referred = [("referred_to", "District Court"), ("referred_on", "2026-03-05"), ("status", "sent")];
    record(&mut ministry, case, "referral", &referred);
    let bring_up = NewBringUp { on: "2026-09-01".into(), reason: Some("Ledger back?".into()), ..NewBringUp::default() };
    casework::add_bring_up(&mut ministry.register, case, &bring_up).unwrap();
    let open = casework::open_matters(&ministry.register, case).unwrap();
    let told = |kind: &str| open.iter().find(|matter| matter.kind == kind).and_then(|matter| matter.what.clone());
    assert_eq!(told("exhibit").as_deref(), Some("Ledger of 2019"));
    assert_eq!(told("use_limit").as_deref(), Some("Only for the trial named"));
    assert_eq!(told("speciality").as_deref(), Some("No other offence"));
    assert_eq!(told("referral").as_deref(), Some("District Court"));

    close(&mut ministry, case, "2026-03-30");
    ministry.clock.advance(200 * DAY);
    let today = casework::today(&ministry.register).unwrap();
    let due = today.items.iter().find(|item| item.case_id == case.token()).expect("the bring-up lives on");
    assert_eq!((due.severity.as_str(), due.group.as_str()), ("practice", "overdue"));
    assert!(casework::get_case(&ministry.register, case).unwrap().waiting.is_none(), "a closed case waits for nobody");
    ministry.check();
}

#[test]
fn the_head_decides_what_becomes_of_a_case_once_nothing_in_it_runs_any_more() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&mla("Bank records", "Amina")).reference;
    let case = ministry.row(&reference);
    let special = ministry.register_case(&mla("Of note", "Amina")).reference;
    let special = ministry.row(&special);
    assert_eq!(code(settings(&mut ministry, |office| office.retention_rules = "mla ten".into())), "retention-rule");
    assert_eq!(code(settings(&mut ministry, |office| office.retention_rules = "nothing * 5".into())), "retention-rule");
    assert_eq!(code(settings(&mut ministry, |office| office.box_pattern = "{shelf}".into())), "box-pattern");
    let limit = record(
        &mut ministry,
        case,
        "condition",
        &[("kind", "use_limit"), ("given_by", "us"), ("text", "Only for this trial"), ("status", "running")],
    );
    close(&mut ministry, case, "2026-03-03");
    close(&mut ministry, special, "2026-03-03");
    let retention = |desk: &Desk, case| casework::get_case(&desk.register, case).unwrap().retention.unwrap();
    assert_eq!(retention(&ministry, case).until, None, "without a rule no date is made up");
    assert!(casework::cases_for_disposal(&ministry.register).unwrap().without_rule);

    settings(&mut ministry, |office| office.retention_rules = "* * 10\nmla executed 5".into()).unwrap();
    let now = retention(&ministry, case);
    assert_eq!((now.until.as_deref(), now.is_due), (Some("2031-03-03"), false));
    assert_eq!((now.archive_box.as_deref(), now.box_by_rule), (Some("2026-mla"), true));
    let destroy = NewDisposal { decision: "destroy".into(), ground: "Archives Act, section 4".into(), on: None };
    assert_eq!(code(casework::decide_disposal(&mut ministry.register, case, &destroy)), "disposal-too-early");

    // One case is kept longer, and the reason is asked for.
    let seen = casework::get_case(&ministry.register, special).unwrap().seen["keep_until"].clone();
    let longer = NewRetention { until: Some("2060-01-01".into()), reason: String::new(), seen };
    assert_eq!(code(casework::keep_case_until(&mut ministry.register, special, &longer)), "empty-required");
    let longer = NewRetention { reason: "Leading case".into(), ..longer };
    let view = casework::keep_case_until(&mut ministry.register, special, &longer).unwrap();
    let kept = view.retention.unwrap();
    assert_eq!((kept.until.as_deref(), kept.by_rule.as_deref()), (Some("2060-01-01"), Some("2031-03-03")));
    assert_eq!(kept.reason.as_deref(), Some("Leading case"));
    let edit = FieldEdit {
        row: special.token(),
        field: "keep_until".into(),
        value: Some("2027-01-01".into()),
        seen: view.seen["keep_until"].clone(),
    };
    assert_eq!(
        code(casework::edit_case(&mut ministry.register, special, &[edit])),
        "field-fixed",
        "never without a reason"
    );

    ministry.clock.advance(5 * 366 * DAY);
    assert_eq!(listed(&ministry, "for_disposal", CaseSort::DisposableFrom), [reference.as_str()]);
    assert_eq!(casework::today(&ministry.register).unwrap().for_disposal, 1);
    let due = casework::cases_for_disposal(&ministry.register).unwrap();
    assert!(due.may_decide && due.items[0].retention.blocked_by.iter().any(|matter| matter.kind == "use_limit"));
    assert_eq!(code(casework::decide_disposal(&mut ministry.register, case, &destroy)), "disposal-blocked");
    change(&mut ministry, case, &limit, "status", "ended");
    let without = NewDisposal { ground: " ".into(), ..destroy.clone() };
    assert_eq!(code(casework::decide_disposal(&mut ministry.register, case, &without)), "empty-required");
    let decided = casework::decide_disposal(&mut ministry.register, case, &destroy).unwrap();
    let told = decided.retention.unwrap();
    assert_eq!(told.decision.as_deref(), Some("destroy"));
    assert_eq!(told.decided_by.as_deref(), Some("Ministry clerk"));
    assert!(told.decided_on.is_some() && !told.is_due);
    assert_eq!(casework::history(&ministry.register, case).unwrap()[0].action, "decide_disposal");
    assert_eq!(decided.subject.as_deref(), Some("Bank records"), "a decision deletes nothing");
    assert!(decided.may_expunge, "expunging is a separate act of an administrator");
    assert!(listed(&ministry, "for_disposal", CaseSort::DisposableFrom).is_empty());
    assert_eq!(code(casework::decide_disposal(&mut ministry.register, case, &destroy)), "disposal-decided");
    ministry.check();
}
