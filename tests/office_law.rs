//! The law that an office adapts: imported, refused with its place, replicated, taken back; cases keep their edition.

use std::sync::Arc;

use comity_core::casework::views::{
    CaseQuery, CaseView, Doing, FieldEdit, LawFileText, NewCase, NewOwnLimit, NewPaperDocument, NewStep,
};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;
use comity_core::journal::Action;
use comity_core::law::Law;
use comity_core::model::schema::LAW_ROW;
use comity_core::model::values::Value;

use crate::support::{Desk, assert_agree, extradition, ministry_and_port, mla, swap};

fn file(name: &str, text: &str) -> LawFileText {
    LawFileText { name: name.into(), text: text.into() }
}

/// A shipped row with a change, as an office would write it.
fn changed(desk: &Desk, kind: &str, code: &str, from: &str, to: &str) -> LawFileText {
    let text = casework::law_row_text(&desk.register, kind, code).unwrap();
    assert!(text.contains(from), "{text}");
    file("office.toml", &text.replacen(from, to, 1))
}

fn due(desk: &Desk, reference: &str, code: &str) -> Option<String> {
    desk.case(reference).deadlines.into_iter().find(|one| one.code == code).map(|one| one.due_on)
}

fn arrested() -> NewCase {
    NewCase { stage: Some("XI12".into()), received_on: Some("2026-11-02".into()), ..extradition("ets24") }
}

fn told(error: CaseworkError) -> (String, String) {
    let report = error.explain();
    let told = report.args.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(";");
    (report.code.to_owned(), told)
}

#[test]
fn an_adapted_limit_holds_for_new_cases_at_every_desk_and_moves_old_ones_only_when_accepted() {
    let (mut ministry, mut port) = ministry_and_port();
    let old = ministry.register_case(&arrested()).reference;
    swap(&mut ministry, &mut port);
    assert_eq!(due(&ministry, &old, "X02").as_deref(), Some("2026-12-12"));
    let shorter = changed(&ministry, "deadline", "X02", "length = 40", "length = 30");
    let changes = casework::plan_law_import(&ministry.register, std::slice::from_ref(&shorter)).unwrap();
    assert_eq!((changes.len(), changes[0].change.as_str()), (1, "adapted"));
    assert_eq!(changes[0].differences[0].key, "length");
    let law = casework::import_law(&mut ministry.register, &[shorter], "Our code gives thirty days").unwrap();
    assert_eq!((law.rows[0].staff.is_empty(), law.rows[0].differences.len()), (false, 1));

    let fresh = ministry.register_case(&arrested()).reference;
    assert_eq!(due(&ministry, &fresh, "X02").as_deref(), Some("2026-12-02"));
    let sure = |desk: &Desk, reference: &str| -> String {
        desk.case(reference).deadlines.into_iter().find(|one| one.code == "X02").map(|one| one.sure).unwrap()
    };
    assert_eq!(
        (sure(&ministry, &fresh).as_str(), sure(&ministry, &old).as_str()),
        ("office", "read"),
        "a number of ours"
    );
    assert_eq!(due(&ministry, &old, "X02").as_deref(), Some("2026-12-12"), "nothing moves by itself");
    assert_eq!(ministry.case(&old).law_state, "earlier");
    swap(&mut ministry, &mut port);
    assert_eq!(due(&port, &fresh, "X02").as_deref(), Some("2026-12-02"));
    assert_eq!(due(&port, &old, "X02").as_deref(), Some("2026-12-12"));
    // A save of another field moves nothing either; nor does making everything anew.
    port.edit(&old, "subject", "Fraud and forgery");
    port.register.rebuild().unwrap();
    assert_eq!(due(&port, &old, "X02").as_deref(), Some("2026-12-12"));

    let plan = casework::law_plan(&port.register).unwrap();
    let (case, moved) = (&plan.cases[0], &plan.cases[0].moves[0]);
    assert_eq!((plan.moving, case.reference.as_str()), (1, old.as_str()));
    assert_eq!((moved.before.as_deref(), moved.after.as_deref()), (Some("2026-12-12"), Some("2026-12-02")));
    let after = casework::accept_law(&mut port.register, None).unwrap();
    assert_eq!(after.moving, 0);
    swap(&mut ministry, &mut port);
    assert_eq!(due(&ministry, &old, "X02").as_deref(), Some("2026-12-02"));

    // Taken back, the shipped row holds again for new cases.
    let law = casework::take_back_law(&mut ministry.register, "deadline", "X02", "Repealed").unwrap();
    assert_eq!(law.rows[0].taken_back.as_deref(), Some("Repealed"));
    let third = ministry.register_case(&arrested()).reference;
    assert_eq!(due(&ministry, &third, "X02").as_deref(), Some("2026-12-12"));
    swap(&mut ministry, &mut port);
    let mut ministry = ministry.reopen();
    assert_eq!(due(&ministry, &third, "X02").as_deref(), Some("2026-12-12"));
    assert_eq!(due(&ministry, &old, "X02").as_deref(), Some("2026-12-02"), "it keeps the edition that was accepted");
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_limit_of_our_own_law_that_comes_later_waits_visibly_for_each_open_case() {
    let mut ministry = Desk::new("Ministry");
    let old = ministry.register_case(&arrested()).reference;
    let quiet = ministry.register_case(&mla("untoc")).reference;
    let waits = |desk: &Desk| casework::today(&desk.register).unwrap().law_waits;
    assert_eq!((waits(&ministry), ministry.case(&old).law_moves.len()), (0, 0));
    let own = NewOwnLimit {
        kind: "provisional_arrest".into(),
        length: "20".into(),
        unit: "days".into(),
        article: "Extradition Act, s. 9".into(),
    };
    casework::enter_own_limits(&mut ministry.register, &[own]).unwrap();
    let view = ministry.case(&old);
    let [moved] = view.law_moves.as_slice() else { panic!("{:?}", view.law_moves) };
    assert_eq!(moved.source.as_deref(), Some("Extradition Act, s. 9"));
    assert_eq!((moved.before.as_deref(), moved.after.as_deref()), (None, Some("2026-11-22")));
    assert_eq!(waits(&ministry), 1, "the case that it moves, and not every case of that edition");
    assert!(ministry.case(&quiet).law_moves.is_empty());
    let listed = |desk: &Desk| -> Vec<String> {
        let query = CaseQuery { state: Some("law_waits".into()), ..CaseQuery::default() };
        let page = casework::list_cases(&desk.register, &query).unwrap();
        page.cases.into_iter().map(|case| case.reference).collect()
    };
    assert_eq!(listed(&ministry), std::slice::from_ref(&old));
    // Kept through a restart and a rebuild; taken over, nothing waits any more.
    let mut ministry = ministry.reopen();
    ministry.register.rebuild().unwrap();
    assert_eq!(waits(&ministry), 1);
    let row = ministry.row(&old);
    casework::accept_law(&mut ministry.register, Some(&[row])).unwrap();
    assert_eq!((waits(&ministry), listed(&ministry).len()), (0, 0));
    assert!(ministry.case(&old).law_moves.is_empty());
    assert!(ministry.case(&old).deadlines.iter().any(|one| one.due_on == "2026-11-22"));
    ministry.check();
}

#[test]
fn nothing_waits_for_a_case_that_is_closed() {
    let mut ministry = Desk::new("Ministry");
    let longer = changed(&ministry, "deadline", "X02", "length = 40", "length = 41");
    let old = ministry.register_case(&arrested()).reference;
    casework::import_law(&mut ministry.register, &[longer], "Our code").unwrap();
    assert_eq!(casework::today(&ministry.register).unwrap().law_waits, 1);
    // Closed, nothing waits: there is nothing left to be in time for.
    let row = ministry.row(&old);
    for stage in ["XI96", "XI99"] {
        let step = NewStep { stage: stage.into(), on: Some("2026-11-03".into()), ..NewStep::default() };
        casework::record_step(&mut ministry.register, row, &step).unwrap();
    }
    assert_eq!(casework::today(&ministry.register).unwrap().law_waits, 0);
    ministry.check();
}

#[test]
fn a_broken_file_is_refused_with_file_line_and_column_and_nothing_changes() {
    let mut ministry = Desk::new("Ministry");
    let before = ministry.register.law().version().to_owned();
    let good = changed(&ministry, "deadline", "X02", "length = 40", "length = 30");
    let mut import =
        |files: &[LawFileText]| told(casework::import_law(&mut ministry.register, files, "why").unwrap_err());
    let (code, args) = import(&[good.clone(), file("second.toml", "version = \"1\"\n[[deadline]\n")]);
    assert_eq!(code, "law-unreadable");
    assert!(args.contains("file=second.toml") && args.contains("line=2") && !args.contains("column=0"), "{args}");
    let unknown = good.text.replace("\"ets24\"", "\"ets_24\"");
    let (code, args) = import(&[file("office.toml", &unknown)]);
    assert_eq!(code, "law-unknown-code");
    assert!(args.contains("file=office.toml") && args.contains("ets_24"), "{args}");
    let slip = good.text.replace("length =", "lenght =");
    assert_eq!(import(&[file("office.toml", &slip)]).0, "law-unreadable");
    let family = "[[family]]\ncode = \"mla\"\nperson_roles = []\nsource = \"s\"\nsure = \"office\"\n";
    assert_eq!(import(&[file("office.toml", family)]).0, "law-fixed");
    assert_eq!(import(&[file("office.toml", "version = \"2026\"\n")]).0, "law-empty");
    let without_reason = casework::import_law(&mut ministry.register, &[good], " ").unwrap_err();
    assert_eq!(told(without_reason).0, "empty-required");
    assert_eq!(ministry.register.law().version(), before);
    assert!(casework::office_law(&ministry.register).unwrap().rows.is_empty());
}

#[test]
fn a_stage_of_the_office_is_a_stage_and_one_that_it_leaves_out_stays_known() {
    let mut ministry = Desk::in_march("Ministry");
    let at_xi21 = ministry.register_case(&NewCase { stage: Some("XI21".into()), ..extradition("ets24") }).reference;
    let text = casework::law_row_text(&ministry.register, "procedure", "extradition_incoming").unwrap();
    let mut table: toml::Table = toml::from_str(&text).unwrap();
    let stages = table["procedure"][0]["stages"].as_array_mut().unwrap();
    stages.retain(|stage| stage["code"].as_str() != Some("XI21"));
    for stage in stages.iter_mut() {
        for way in ["next", "exits"] {
            if let Some(codes) = stage.get_mut(way).and_then(|codes| codes.as_array_mut()) {
                codes.retain(|code| code.as_str() != Some("XI21"));
            }
        }
        if stage["code"].as_str() == Some("XI20") {
            let next = stage.as_table_mut().unwrap().get_mut("next").unwrap().as_array_mut().unwrap();
            next.push("OFFICE1".into());
        }
    }
    let own: toml::Table = toml::from_str(
        "code = \"OFFICE1\"\nplace = \"main\"\nstatus = \"under_review\"\nnext = [\"XI25\"]\nsource = \"Order 7\"\nsure = \"office\"",
    )
    .unwrap();
    stages.insert(1, own.into());
    let mut text = toml::to_string(&table).unwrap();
    text.push_str(
        "\n[words]\nstage-OFFICE1 = { en = \"At the ministry's legal service\", fr = \"Au service juridique\" }\n",
    );
    casework::import_law(&mut ministry.register, &[file("stages.toml", &text)], "Order 7 of the minister").unwrap();
    let view = ministry.case(&at_xi21);
    assert_eq!(view.stage.as_deref(), Some("XI21"));
    assert!(!view.next_stages.is_empty(), "a case at a stage that is left out goes on from it");
    let fresh = ministry.register_case(&NewCase { stage: Some("XI20".into()), ..extradition("ets24") }).reference;
    let row = ministry.row(&fresh);
    let step = NewStep { stage: "OFFICE1".into(), on: Some("2026-03-03".into()), ..NewStep::default() };
    let view = casework::record_step(&mut ministry.register, row, &step).unwrap();
    assert_eq!((view.stage.as_deref(), view.status.as_deref()), (Some("OFFICE1"), Some("under_review")));
    let words = casework::choices(&ministry.register).unwrap().words;
    assert_eq!(words["stage-OFFICE1"]["fr"], "Au service juridique");
    ministry.check();
}

#[test]
fn files_that_were_exported_are_imported_without_a_change_and_two_administrators_adapt_apart() {
    let (mut ministry, mut port) = ministry_and_port();
    let shorter = changed(&ministry, "deadline", "X02", "length = 40", "length = 30");
    casework::import_law(&mut ministry.register, &[shorter], "Our code").unwrap();
    let exported = casework::export_law(&ministry.register, false).unwrap();
    assert_eq!(exported.len(), 1);
    assert!(casework::plan_law_import(&ministry.register, &exported).unwrap().is_empty());
    let all = casework::export_law(&ministry.register, true).unwrap();
    let shipped: Vec<LawFileText> = all.into_iter().filter(|one| one.name.contains("ets24")).collect();
    // A file of the program holds families too: as they are, they say nothing new.
    let families = casework::export_law(&ministry.register, true).unwrap();
    let families: Vec<LawFileText> = families.into_iter().filter(|one| one.name.contains("families/")).collect();
    assert_eq!(families.len(), 5);
    let changes = casework::plan_law_import(&ministry.register, &families).unwrap();
    assert!(changes.is_empty(), "{changes:?}");
    let back = casework::plan_law_import(&ministry.register, &shipped).unwrap();
    assert_eq!((back.len(), back[0].change.as_str()), (1, "taken_back"));
    swap(&mut ministry, &mut port);
    assert_eq!(ministry.register.law().version(), port.register.law().version());
    // Only administrators adapt the law: whoever else works at the port is refused.
    if !casework::office_law(&port.register).unwrap().may_adapt {
        let refused = casework::take_back_law(&mut port.register, "deadline", "X02", "No").unwrap_err();
        assert_eq!(told(refused).0, "not-permitted");
    }
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_text_that_this_version_cannot_read_is_left_out_told_and_stops_nothing() {
    let mut ministry = Desk::new("Ministry");
    let shorter = changed(&ministry, "deadline", "X02", "length = 40", "length = 30");
    casework::import_law(&mut ministry.register, &[shorter], "Our code").unwrap();
    // As a later version might write it: a key that this one does not know.
    let later = casework::law_row_text(&ministry.register, "deadline", "X02")
        .unwrap()
        .replace("length = 30", "length = 20\nphase_of_the_moon = \"new\"");
    let row = ministry.register.transact(Action::AdaptLaw, |draft| {
        let row = draft.named("law_row", b"deadline\0X02")?;
        draft.write(&LAW_ROW, row, 3, Value::text(&later), Vec::new());
        Ok::<_, comity_core::register::RegisterError>(row)
    });
    row.unwrap();
    let fresh = ministry.register_case(&arrested()).reference;
    assert_eq!(due(&ministry, &fresh, "X02").as_deref(), Some("2026-12-02"), "the last text that could be used");
    ministry = ministry.reopen();
    let law = casework::office_law(&ministry.register).unwrap();
    assert_eq!(law.refused.len(), 1, "{law:?}");
    assert_eq!((law.refused[0].file.as_str(), law.refused[0].line.is_some()), ("deadline/X02.toml", true));
    assert!(law.refused[0].reason.contains("phase_of_the_moon"), "{law:?}");
    let fresh = ministry.register_case(&arrested()).reference;
    assert_eq!(due(&ministry, &fresh, "X02").as_deref(), Some("2026-12-02"));
    ministry.check();
}

#[test]
fn an_upgrade_with_another_law_keeps_the_dates_of_cases_until_they_are_accepted() {
    let mut ministry = Desk::new("Ministry");
    let old = ministry.register_case(&arrested()).reference;
    let shipped = Law::shipped().unwrap();
    let files: Vec<(String, String)> = shipped
        .shipped_files()
        .iter()
        .map(|(name, text)| {
            (
                name.clone(),
                text.replace(
                    "length = 40\nunit = \"days\"\neffect = \"must_end\"",
                    "length = 35\nunit = \"days\"\neffect = \"must_end\"",
                ),
            )
        })
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let upgraded = Arc::new(Law::from_files(&files).unwrap());
    assert_ne!(upgraded.version(), shipped.version());
    let mut ministry = ministry.reopen_with(upgraded);
    assert_eq!(due(&ministry, &old, "X02").as_deref(), Some("2026-12-12"));
    // A row that reads otherwise is offered again; what was adopted is the text that was read.
    let offered = casework::offered_limits(&ministry.register).unwrap().limits;
    let mark = offered.iter().find(|limit| limit.code == "X02").unwrap().mark.clone();
    casework::adopt_limits(&mut ministry.register, &[mark], true).unwrap();
    let fresh = ministry.register_case(&arrested()).reference;
    assert_eq!(due(&ministry, &fresh, "X02").as_deref(), Some("2026-12-07"));
    assert_eq!(casework::law_plan(&ministry.register).unwrap().moving, 1);
    casework::accept_law(&mut ministry.register, None).unwrap();
    assert_eq!(due(&ministry, &old, "X02").as_deref(), Some("2026-12-07"));
    ministry.check();
}

#[test]
fn where_a_treaty_governs_the_procedure_of_the_un_conventions_waits_for_the_agreement_of_both() {
    let mut ministry = Desk::new("Ministry");
    let new = NewCase { also_invoked: Some("untoc".into()), instrument: Some("ets30".into()), ..mla("Accounts") };
    let reference = ministry.register_case(&new).reference;
    let row = ministry.row(&reference);
    let gates = |desk: &Desk| -> Vec<String> {
        let step = NewStep { stage: "MI70".into(), ..NewStep::default() };
        casework::gates_before(&desk.register, row, &Doing::from(&step))
            .unwrap()
            .gates
            .into_iter()
            .map(|gate| gate.code)
            .collect()
    };
    let sources = |desk: &Desk| -> String {
        casework::checklist(&desk.register, row)
            .unwrap()
            .into_iter()
            .map(|item| item.source)
            .collect::<Vec<_>>()
            .join("; ")
    };
    let date = casework::views::NewRecord {
        kind: "case_date".into(),
        given: None,
        fields: [("named", "answer_wanted_on"), ("happened_on", "2026-12-01")]
            .map(|(a, b)| (a.into(), b.into()))
            .into(),
    };
    casework::add_record(&mut ministry.register, row, &date).unwrap();
    assert!(!gates(&ministry).contains(&"consult_before_refusal".to_owned()), "UNTOC art. 18(26) gives way");
    assert!(!sources(&ministry).contains("UNTOC art. 18(14)"), "{}", sources(&ministry));
    assert!(due(&ministry, &reference, "M03").is_none(), "art. 18(24) as well");
    let edit = |desk: &mut Desk, field: &str, value: Option<&str>| {
        let seen = desk.case(&reference).seen[field].clone();
        let value = value.map(str::to_owned);
        let edit = FieldEdit { row: desk.case(&reference).id, field: field.into(), value, seen };
        casework::edit_case(&mut desk.register, row, &[edit]).unwrap()
    };
    edit(&mut ministry, "un_procedure_agreed_on", Some("2026-11-03"));
    assert!(!gates(&ministry).contains(&"consult_before_refusal".to_owned()), "a day alone is no agreement");
    let view = edit(&mut ministry, "un_procedure_agreed", Some("Exchange of letters"));
    assert_eq!(view.un_procedure_agreed_on.as_deref(), Some("2026-11-03"));
    assert!(gates(&ministry).contains(&"consult_before_refusal".to_owned()));
    assert!(sources(&ministry).contains("UNTOC art. 18(14)"), "{}", sources(&ministry));
    assert_eq!(due(&ministry, &reference, "M03").as_deref(), Some("2026-12-01"));
    edit(&mut ministry, "un_procedure_agreed", None);
    assert!(due(&ministry, &reference, "M03").is_none());
    ministry.check();
}

/// Edits several fields of a case in one save.
fn edit_all(desk: &mut Desk, reference: &str, fields: &[(&str, Option<&str>)]) -> Result<CaseView, CaseworkError> {
    let view = desk.case(reference);
    let edits: Vec<FieldEdit> = fields
        .iter()
        .map(|(field, value)| FieldEdit {
            row: view.id.clone(),
            field: (*field).into(),
            value: value.map(str::to_owned),
            seen: view.seen[*field].clone(),
        })
        .collect();
    let row = desk.row(reference);
    casework::edit_case(&mut desk.register, row, &edits)
}

/// What a case says is missing of the agreement, and what is told before it is closed.
fn wanting(desk: &Desk, reference: &str) -> (Vec<String>, Vec<String>) {
    let open = casework::open_matters(&desk.register, desk.row(reference)).unwrap();
    let of_agreement = open.into_iter().map(|one| one.kind).filter(|kind| kind.starts_with("agreement"));
    (desk.case(reference).worked_out.agreement_wants, of_agreement.collect())
}

#[test]
fn an_agreement_to_the_un_procedure_has_a_day_and_the_paper_it_stands_on_or_the_case_says_what_is_missing() {
    let mut ministry = Desk::new("Ministry");
    let new = NewCase { also_invoked: Some("untoc".into()), instrument: Some("ets30".into()), ..mla("Accounts") };
    let reference = ministry.register_case(&new).reference;
    let wants = |desk: &Desk| wanting(desk, &reference);
    let applies = |desk: &Desk| -> bool {
        let step = NewStep { stage: "MI70".into(), ..NewStep::default() };
        let before = casework::gates_before(&desk.register, desk.row(&reference), &Doing::from(&step)).unwrap();
        before.gates.into_iter().any(|gate| gate.code == "consult_before_refusal")
    };
    assert_eq!(wants(&ministry), (vec![], vec![]), "nothing was agreed");

    let how = ("un_procedure_agreed", Some("Exchange of letters"));
    let refused = edit_all(&mut ministry, &reference, &[how]).unwrap_err().explain();
    assert_eq!((refused.code, refused.field.as_deref()), ("agreed-day-needed", Some("un_procedure_agreed_on")));
    let to_come = edit_all(&mut ministry, &reference, &[how, ("un_procedure_agreed_on", Some("2030-01-01"))]);
    let to_come = to_come.unwrap_err().explain();
    assert_eq!((to_come.code, to_come.field.as_deref()), ("day-to-come", Some("un_procedure_agreed_on")));
    assert!(!applies(&ministry));

    edit_all(&mut ministry, &reference, &[how, ("un_procedure_agreed_on", Some("2026-11-02"))]).unwrap();
    assert!(applies(&ministry), "both States are bound by what they agreed, wherever the paper is");
    let paper_is_missing = (vec!["un_procedure_document".to_owned()], vec!["agreement_document".to_owned()]);
    assert_eq!(wants(&ministry), paper_is_missing);
    let refused = edit_all(&mut ministry, &reference, &[("un_procedure_agreed_on", None)]).unwrap_err().explain();
    assert_eq!(refused.code, "agreed-day-needed", "nor is the day taken away alone");

    let (name, form) = ("Note verbale 12".into(), "paper_original".into());
    let paper = NewPaperDocument { name, form, ..NewPaperDocument::default() };
    let row = ministry.row(&reference);
    let view = casework::add_paper_document(&mut ministry.register, row, &paper).unwrap();
    let document = view.documents[0].id.clone();
    edit_all(&mut ministry, &reference, &[("un_procedure_document", Some(&document))]).unwrap();
    assert_eq!(wants(&ministry), (vec![], vec![]));
    let paper = RowId::from_token(&document).unwrap();
    casework::mark_in_error(&mut ministry.register, Some(row), paper, "Of another case").unwrap();
    assert_eq!(wants(&ministry), paper_is_missing, "a paper entered in error shows nothing");
    assert!(applies(&ministry));

    edit_all(&mut ministry, &reference, &[("un_procedure_agreed", None)]).unwrap();
    assert_eq!(wants(&ministry), (vec![], vec![]));
    assert!(!applies(&ministry));
    ministry.check();
}

#[test]
fn an_agreement_whose_day_was_taken_away_at_another_desk_does_not_bring_the_un_procedure_in() {
    let (mut ministry, mut port) = ministry_and_port();
    let new = NewCase { also_invoked: Some("untoc".into()), instrument: Some("ets30".into()), ..mla("Accounts") };
    let reference = ministry.register_case(&new).reference;
    edit_all(&mut ministry, &reference, &[("un_procedure_agreed_on", Some("2026-11-02"))]).unwrap();
    swap(&mut ministry, &mut port);
    edit_all(&mut ministry, &reference, &[("un_procedure_agreed", Some("Exchange of letters"))]).unwrap();
    edit_all(&mut port, &reference, &[("un_procedure_agreed_on", None)]).unwrap();
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        let view = desk.case(&reference);
        assert!(view.un_procedure_agreed.is_some() && view.un_procedure_agreed_on.is_none());
        let (fields, kinds) = wanting(desk, &reference);
        assert_eq!(fields, ["un_procedure_agreed_on", "un_procedure_document"]);
        assert_eq!(kinds, ["agreement_day", "agreement_document"]);
        let step = NewStep { stage: "MI70".into(), ..NewStep::default() };
        let before = casework::gates_before(&desk.register, desk.row(&reference), &Doing::from(&step)).unwrap();
        assert!(before.gates.iter().all(|gate| gate.code != "consult_before_refusal"));
    }
}

#[test]
fn a_limit_of_a_territory_holds_where_the_case_names_it() {
    let mut ministry = Desk::new("Ministry");
    let law = Law::shipped().unwrap();
    let with = law.rows().deadline.iter().find(|row| !row.territories.is_empty()).expect("a row with a territory");
    let without = law.rows().deadline.iter().find(|row| row.except_territories.contains(&with.territories[0])).unwrap();
    let own = file(
        "territory.toml",
        &casework::law_row_text(&ministry.register, "deadline", &with.code)
            .unwrap()
            .replace(&format!("\"{}\"", with.instruments[0]), "\"ets24\""),
    );
    casework::import_law(&mut ministry.register, &[own], "As our treaty has it").unwrap();
    let reference = ministry.register_case(&arrested()).reference;
    assert!(due(&ministry, &reference, &with.code).is_none());
    ministry.edit(&reference, "territory", &with.territories[0]);
    assert!(due(&ministry, &reference, &with.code).is_some(), "{} beside {}", with.code, without.code);
    ministry.check();
}

#[test]
fn a_limit_of_our_own_law_counts_whatever_the_treaty_and_says_whose_it_is() {
    let mut ministry = Desk::new("Ministry");
    let limit = |kind: &str, length: &str, article: &str| NewOwnLimit {
        kind: kind.into(),
        length: length.into(),
        unit: "days".into(),
        article: article.into(),
    };
    let article = "Code of extradition, art. 12";
    let refused = |ministry: &mut Desk, one: NewOwnLimit| {
        let limits = [limit("answer", "30", "Code of extradition, art. 4"), one];
        let report = casework::enter_own_limits(&mut ministry.register, &limits).unwrap_err().explain();
        (report.code, report.field.unwrap_or_default())
    };
    for (one, code, field) in [
        (limit("provisional_arrest_end", "0", article), "not-a-number", "length"),
        (limit("provisional_arrest_end", "sixty", article), "not-a-number", "length"),
        (limit("provisional_arrest_end", "60", " "), "empty-required", "article"),
        (limit("provisional_arrest_end", "60", "art.\u{202e} 12"), "hidden-characters", "article"),
        (limit("pocket_watch", "60", article), "unknown-field", "kind"),
        (NewOwnLimit { unit: "fortnights".into(), ..limit("answer", "2", article) }, "unknown-field", "unit"),
    ] {
        assert_eq!(refused(&mut ministry, one), (code, format!("own_limits.1.{field}")));
    }
    assert!(casework::office_law(&ministry.register).unwrap().rows.is_empty(), "nothing is kept of what was refused");

    let untoc =
        || NewCase { stage: Some("XI12".into()), received_on: Some("2026-11-02".into()), ..extradition("untoc") };
    let before = ministry.register_case(&untoc()).reference;
    assert!(!ministry.case(&before).no_limit_known.is_empty());
    let end = limit("provisional_arrest_end", "60", article);
    let law = casework::enter_own_limits(&mut ministry.register, std::slice::from_ref(&end)).unwrap();
    assert_eq!((law.rows.len(), law.rows[0].reason.as_deref()), (1, Some(article)));
    let after = ministry.register_case(&untoc()).reference;
    let after = ministry.case(&after);
    let row = after.deadlines.iter().find(|one| one.source == article).expect("our own law limits it");
    assert_eq!((row.due_on.as_str(), row.effect.as_str(), row.sure.as_str()), ("2027-01-01", "must_end", "office"));
    assert!(after.no_limit_known.is_empty());
    // Taken back like every row of our own.
    let code = law.rows[0].code.clone();
    casework::take_back_law(&mut ministry.register, "deadline", &code, "Repealed").unwrap();
    let last = ministry.register_case(&untoc()).reference;
    let last = ministry.case(&last);
    assert!(last.deadlines.iter().all(|one| one.source != article));
    ministry.check();
}

#[test]
fn an_agreement_that_denies_itself_or_is_older_than_the_convention_is_none() {
    let mut ministry = Desk::new("Ministry");
    let new = NewCase { also_invoked: Some("untoc".into()), instrument: Some("ets30".into()), ..mla("Accounts") };
    let reference = ministry.register_case(&new).reference;
    let day = ("un_procedure_agreed_on", Some("2026-11-02"));
    for how in ["no", "No.", "0", "-", "non", "لا", "нет"] {
        let refused = edit_all(&mut ministry, &reference, &[("un_procedure_agreed", Some(how)), day]).unwrap_err();
        let report = refused.explain();
        assert_eq!((report.code, report.field.as_deref()), ("agreement-how", Some("un_procedure_agreed")), "{how}");
    }
    let how = ("un_procedure_agreed", Some("Exchange of letters"));
    let early = edit_all(&mut ministry, &reference, &[how, ("un_procedure_agreed_on", Some("2000-11-14"))]);
    let (code, args) = told(early.unwrap_err());
    assert_eq!(code, "agreed-before-adoption");
    assert!(args.contains("UNTOC") && args.contains("2000-11-15") && args.contains("55/25"), "{args}");
    edit_all(&mut ministry, &reference, &[how, ("un_procedure_agreed_on", Some("2000"))]).unwrap();
    assert_eq!(wanting(&ministry, &reference).0, ["un_procedure_document"], "a day of that year can be late enough");

    // Of two conventions the younger is not brought in by an agreement of before its time, and the case says so.
    let both = [("also_invoked", Some("untoc; uncac")), ("un_procedure_agreed_on", Some("2001-05-01"))];
    edit_all(&mut ministry, &reference, &both).unwrap();
    let (fields, kinds) = wanting(&ministry, &reference);
    assert_eq!(fields, ["un_procedure_document", "un_procedure_too_early"]);
    assert_eq!(kinds, ["agreement_document", "agreement_early"]);
    let gate = |desk: &Desk| -> Vec<String> {
        let step = NewStep { stage: "MI70".into(), ..NewStep::default() };
        let before = casework::gates_before(&desk.register, desk.row(&reference), &Doing::from(&step)).unwrap();
        let gates = before.gates.into_iter().filter(|gate| gate.code == "consult_before_refusal");
        gates.flat_map(|gate| std::iter::once(gate.source).chain(gate.further)).collect()
    };
    let sources = gate(&ministry).join("; ");
    assert!(sources.contains("UNTOC") && !sources.contains("UNCAC"), "{sources}");
    ministry.check();
}
