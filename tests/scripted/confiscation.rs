//! Freezing and confiscation: orders that lapse, sums taken in several States, virtual assets.

use comity_core::casework;
use comity_core::casework::views::{FieldEdit, GivenToGates, NewCase, NewRecord};

use super::{Office, refusal, request};

#[test]
fn case_12_an_order_that_lapses_in_90_days_is_renewed_and_confirmed_every_six_months() {
    let new = NewCase {
        also_invoked: Some("ma_nl_mla".into()),
        partner: Some("MA".into()),
        ..request("confiscation", "cets198")
    };
    let mut office = Office::with(&new);
    office.step("CI35", "2026-10-01");
    let freezing = [
        ("kind", "freezing"),
        ("happened_on", "2026-10-01"),
        ("lapses_on", "2026-12-30"),
        ("order_reference", "CV 12/26"),
    ];
    office.add("asset_entry", &freezing);
    assert!(office.view().deadlines.iter().any(|one| one.due_on == "2026-12-30"), "{:?}", office.view().deadlines);
    assert!(
        office.view().deadlines.iter().any(|one| one.due_on == "2027-04-01" && one.code == "M06"),
        "the partner confirms"
    );
    let renewed = [
        ("kind", "renewal"),
        ("happened_on", "2026-12-20"),
        ("lapses_on", "2027-03-20"),
        ("order_reference", "CV 12/26"),
    ];
    office.add("asset_entry", &renewed);
    let open: Vec<String> = office
        .view()
        .deadlines
        .into_iter()
        .filter(|one| one.code == "record" && !one.met)
        .map(|one| one.due_on)
        .collect();
    assert!(open.contains(&"2027-03-20".to_owned()), "{open:?}");
    let backwards = [("kind", "freezing"), ("happened_on", "2026-10-01"), ("lapses_on", "2026-09-30")];
    assert_eq!(refusal(office.try_add("asset_entry", &backwards)), "end-before-start");
    // The proceedings end without a confiscation; the partner had its say before the money is free again.
    office.come_to("2027-03-10");
    let mut given = GivenToGates::default();
    let lifting = [("kind", "lifting"), ("happened_on", "2027-03-10"), ("order_reference", "CV 12/26")];
    given.confirmed.insert("partner_heard".into(), "Letter of 1 March 2027".into());
    given.passes.insert("before_lifting".into(), "The partner agreed by letter of 1 March 2027".into());
    let fields = lifting.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
    let record = NewRecord { kind: "asset_entry".into(), fields, given: Some(given) };
    casework::add_record(&mut office.desk.register, office.case, &record).unwrap();
    office.step("CI37", "2027-03-10");
    office.closes("2027-03-15", "freezing_lifted");
}

#[test]
fn case_13_one_order_in_three_states_stops_before_more_is_taken_than_was_ordered() {
    let mut office = Office::with(&request("confiscation", "cets198"));
    let order = [
        ("kind", "confiscation_order"),
        ("happened_on", "2026-06-01"),
        ("amount", "2 000 000"),
        ("currency", "EUR"),
        ("ordered_by", "Tribunal judiciaire de Paris"),
    ];
    office.add("asset_entry", &order);
    let taken = [("kind", "taken"), ("happened_on", "2026-11-05"), ("amount", "400,000"), ("currency", "EUR")];
    office.add("asset_entry", &taken);
    // The second State pays in its own money, at the rate of the day of the decision (CETS 198 art. 24(4)).
    let elsewhere = [
        ("kind", "taken_elsewhere"),
        ("happened_on", "2026-11-10"),
        ("amount", "1500000"),
        ("currency", "CHF"),
        ("rate", "1.0500"),
        ("state", "CH"),
    ];
    office.add("asset_entry", &elsewhere);
    let ledger = office.view().worked_out.ledger.unwrap();
    let sums = ledger.currencies.iter().find(|sums| sums.currency == "EUR").unwrap();
    assert_eq!(sums.ordered.as_deref(), Some("2000000"));
    assert_eq!((sums.taken.as_str(), sums.taken_elsewhere.as_str()), ("400000", "1575000.00"));
    assert_eq!((sums.left.as_deref(), sums.over.as_deref()), (Some("25000.00"), None));

    let more = [("kind", "taken"), ("happened_on", "2026-11-20"), ("amount", "25000.01"), ("currency", "EUR")];
    assert_eq!(refusal(office.try_add("asset_entry", &more)), "gate-held", "one cent too many");
    let fields = more.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let given = GivenToGates {
        passes: [("more_than_ordered".to_owned(), "Interest, ordered apart".to_owned())].into(),
        ..GivenToGates::default()
    };
    let record = NewRecord { kind: "asset_entry".into(), fields, given: Some(given) };
    let view = casework::add_record(&mut office.desk.register, office.case, &record).unwrap();
    let ledger = view.worked_out.ledger.unwrap();
    assert_eq!(ledger.currencies[0].over.as_deref(), Some("0.01"));
    assert!(view.records.iter().any(|record| record.kind == "override"), "the reason stands in the case");

    let unknown = [
        ("kind", "taken_elsewhere"),
        ("happened_on", "2026-11-21"),
        ("amount", "10"),
        ("currency", "USD"),
        ("state", "US"),
    ];
    office.add("asset_entry", &unknown);
    let left_out = office.view().worked_out.ledger.unwrap().left_out;
    assert_eq!(left_out.len(), 1, "without a rate it is in no sum, and that is said");
    // The third State tells the rate of that day, and every sum is complete.
    let line = office.view().records.into_iter().find(|one| one.fields.get("currency").is_some_and(|it| it == "USD"));
    let line = line.unwrap();
    let edit = FieldEdit {
        row: line.id.clone(),
        field: "rate".into(),
        value: Some("0.9".into()),
        seen: line.seen.get("rate").cloned().unwrap_or_default(),
    };
    let given = GivenToGates {
        passes: [("more_than_ordered".to_owned(), "Interest, ordered apart".to_owned())].into(),
        ..GivenToGates::default()
    };
    let view = casework::edit_giving(&mut office.desk.register, office.case, &[edit], &given).unwrap();
    let ledger = view.worked_out.ledger.unwrap();
    assert!(ledger.left_out.is_empty() && ledger.currencies[0].taken_elsewhere == "1575009.00", "{ledger:?}");
    assert_eq!(ledger.currencies[0].over.as_deref(), Some("9.01"));
    office.steps(&[("CI50", "2026-12-01"), ("CI60", "2026-12-10"), ("CI66", "2026-12-18")]);
    office.closes("2026-12-20", "executed");
}

#[test]
fn case_14_virtual_assets_are_frozen_with_their_wallet_and_their_worth_on_a_day() {
    let mut office = Office::with(&request("confiscation", "cets198"));
    let asset = office.add(
        "asset",
        &[
            ("name", "Wallet of the suspect"),
            ("kind", "virtual_asset"),
            ("identifier", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"),
            ("chain", "Bitcoin"),
            ("amount", "3.20000000"),
            ("currency", "BTC"),
            ("valued_on", "2026-11-05"),
            ("status", "frozen"),
        ],
    );
    let freezing = [
        ("kind", "freezing"),
        ("asset", asset.id.as_str()),
        ("happened_on", "2026-11-05"),
        ("amount", "281600"),
        ("currency", "EUR"),
    ];
    assert_eq!(refusal(office.try_add("asset_entry", &freezing)), "gate-held", "the partner hears when it lapses");
    let told = [("lapse_rule_told".to_owned(), "Letter of the same day".to_owned())];
    let fields = freezing.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
    let given = Some(GivenToGates { confirmed: told.into(), ..GivenToGates::default() });
    let frozen = NewRecord { kind: "asset_entry".into(), fields, given };
    casework::add_record(&mut office.desk.register, office.case, &frozen).unwrap();
    let stable = [
        ("name", "Stablecoin"),
        ("kind", "virtual_asset"),
        ("amount", "10000"),
        ("currency", "USDT"),
        ("status", "traced"),
    ];
    office.add("asset", &stable);
    let ledger = office.view().worked_out.ledger.unwrap();
    assert_eq!(ledger.currencies[0].other[0].amount, "281600");
    assert_eq!(office.view().records.iter().filter(|record| record.kind == "asset").count(), 2);
    office.amend(&asset, "status", "confiscated");
    office.steps(&[("CI45", "2026-11-20"), ("CI50", "2026-12-01"), ("CI60", "2026-12-10"), ("CI66", "2026-12-18")]);
    office.closes("2026-12-20", "executed");
}
