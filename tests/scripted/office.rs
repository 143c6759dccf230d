//! What happens in every office: the same request twice, a wrong reference, an open claim of asylum.

use comity_core::casework;
use comity_core::casework::views::{CaseQuery, FiguresQuery, NewCase};
use comity_core::ids::RowId;
use comity_core::statistics::figures;

use super::{Office, register, request};

#[test]
fn case_20_the_same_facts_by_the_police_channel_and_by_diplomatic_bag_count_once() {
    let first = NewCase {
        their_reference: Some("75-04/99".into()),
        channel: Some("interpol".into()),
        ..request("mla", "untoc")
    };
    let mut office = Office::with(&first);
    let second = NewCase { channel: Some("diplomatic".into()), received_on: Some("2026-11-09".into()), ..first };
    let copy = register(&mut office.desk, &second);
    office.add("link", &[("other_case", &copy.token()), ("kind", "duplicate")]);
    casework::mark_in_error(&mut office.desk.register, Some(copy), copy, "The same request, see the other file")
        .unwrap();
    let found = casework::list_cases(&office.desk.register, &CaseQuery::default()).unwrap();
    assert_eq!(found.total, 1, "what was entered in error is not counted");
    assert!(office.view().records.iter().any(|record| record.kind == "link" && record.fields["kind"] == "duplicate"));
    office.steps(&[("MI20", "2026-11-20"), ("MI60", "2026-12-14"), ("MI66", "2026-12-18")]);
    office.closes("2026-12-20", "executed");
    let year = FiguresQuery { from: "2026-01-01".into(), to: "2026-12-31".into(), unit: "requests".into() };
    let counted = figures(&office.desk.register, &year).unwrap();
    assert_eq!(counted.rows.iter().map(|row| (row.new, row.finalised)).collect::<Vec<_>>(), [(1, 1)], "counted once");
}

#[test]
fn case_21_a_letter_quotes_a_wrong_reference_and_the_case_is_found_by_the_name_of_the_operation() {
    let new = NewCase {
        operation_name: Some("Opération Été indien".into()),
        their_reference: Some("75-04/99".into()),
        ..request("mla", "untoc")
    };
    let mut office = Office::with(&new);
    let found = |text: &str| {
        let query = CaseQuery { text: Some(text.into()), ..CaseQuery::default() };
        casework::list_cases(&office.desk.register, &query).unwrap().total
    };
    assert_eq!(found("75-40/99"), 0, "the reference they quoted");
    assert_eq!(found("operation ete"), 1);
    office.steps(&[("MI20", "2026-11-20"), ("MI60", "2026-12-14"), ("MI66", "2026-12-18")]);
    office.closes("2026-12-20", "executed");
}

#[test]
fn bring_ups_and_limits_on_use_outlive_the_end_of_a_case() {
    let mut office = Office::with(&request("mla", "untoc"));
    let limit = [
        ("kind", "use_limit"),
        ("given_by", "us"),
        ("text", "Not for tax proceedings."),
        ("status", "running"),
        ("review_on", "2027-03-01"),
    ];
    office.add("condition", &limit);
    let later = casework::views::NewBringUp {
        on: "2027-02-01".into(),
        reason: Some("Ask how it ended".into()),
        ..Default::default()
    };
    casework::add_bring_up(&mut office.desk.register, office.case, &later).unwrap();
    crate::support::close_case(&mut office.desk.register, office.case, &casework::views::CloseCase::default()).unwrap();
    assert!(office.view().closed_on.is_some());
    office.days_later(75);
    let today = office.today();
    assert!(today.contains("2027-02-01") && today.contains("2027-03-01"), "{today}");
    assert!(RowId::from_token(&office.view().id).is_some());
}
