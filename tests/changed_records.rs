//! Changing a record into another act is asked as much as recording that act.

use std::collections::BTreeMap;

use comity_core::casework::views::{
    CaseView, Doing, FieldEdit, GivenToGates, NewCase, NewPerson, NewRecord, NewStep, RecordView,
};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;

use crate::support::{self, Desk};

struct Office {
    desk: Desk,
    case: RowId,
}

impl Office {
    fn new(family: &str) -> Self {
        let mut desk = Desk::new("Ministry");
        let new = NewCase {
            family: family.into(),
            direction: "incoming".into(),
            partner: Some("FR".into()),
            instrument: Some("untoc".into()),
            received_on: Some("2026-11-02".into()),
            persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
            ..NewCase::default()
        };
        let reference = desk.register_case(&new).reference;
        let case = desk.row(&reference);
        Self { desk, case }
    }

    fn view(&self) -> CaseView {
        casework::get_case(&self.desk.register, self.case).unwrap()
    }

    fn add(&mut self, kind: &str, fields: &[(&str, &str)]) -> RecordView {
        let fields = fields.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
        let new = NewRecord { kind: kind.into(), fields, given: None };
        let view = casework::add_record(&mut self.desk.register, self.case, &new).unwrap();
        view.records.into_iter().rfind(|record| record.kind == kind).unwrap()
    }

    fn change(
        &mut self,
        record: &RecordView,
        fields: &[(&str, Option<&str>)],
        given: &GivenToGates,
    ) -> Result<RecordView, CaseworkError> {
        let edit = |(field, value): &(&str, Option<&str>)| FieldEdit {
            row: record.id.clone(),
            field: (*field).into(),
            value: value.map(str::to_owned),
            seen: record.seen[*field].clone(),
        };
        let edits: Vec<FieldEdit> = fields.iter().map(edit).collect();
        let view = casework::edit_giving(&mut self.desk.register, self.case, &edits, given)?;
        Ok(view.records.into_iter().find(|one| one.id == record.id).unwrap())
    }

    /// What holds before a change, as the form of the field asks it.
    fn held(&self, record: &RecordView, field: &str, value: &str) -> Vec<String> {
        let fields: BTreeMap<String, String> = [(field.to_owned(), value.to_owned())].into();
        let row = Some(record.id.clone());
        let doing = Doing { record: Some(record.kind.clone()), row, fields: Some(fields), ..Doing::default() };
        let found = casework::gates_before(&self.desk.register, self.case, &doing).unwrap();
        found.gates.into_iter().filter(|gate| gate.state == "held").map(|gate| gate.code).collect()
    }
}

fn refusal<T: std::fmt::Debug>(result: Result<T, CaseworkError>) -> String {
    result.unwrap_err().explain().code.to_owned()
}

const DECIDED: &[(&str, &str)] =
    &[("kind", "other"), ("happened_on", "2026-11-10"), ("decided_by", "Court of Appeal"), ("level", "executive")];

#[test]
fn a_decision_does_not_become_a_refusal_without_a_consultation_and_reasons() {
    let mut office = Office::new("mla");
    let decision = office.add("decision", DECIDED);
    let held = office.held(&decision, "kind", "refused");
    assert!(held.iter().any(|gate| gate == "reasons") && held.iter().any(|gate| gate == "consult_before_refusal"));
    let nothing = GivenToGates::default();
    assert_eq!(refusal(office.change(&decision, &[("kind", Some("refused"))], &nothing)), "gate-held");
    // Reasons said beside the record would stand nowhere.
    let beside = GivenToGates { reasons: Some("The facts are no crime here.".into()), ..nothing.clone() };
    office.add(
        "consultation",
        &[("purpose", "before_refusal"), ("happened_on", "2026-11-05"), ("with_whom", "Ministry of Justice, Paris")],
    );
    assert_eq!(refusal(office.change(&decision, &[("kind", Some("refused"))], &beside)), "gate-held");

    let fields =
        [("kind", Some("refused")), ("grounds", Some("RM01")), ("reasons", Some("The facts are no crime here."))];
    let refused = office.change(&decision, &fields, &nothing).unwrap();
    assert_eq!(refused.fields["kind"], "refused");

    // A name is corrected as before; the reasons do not go.
    let named = office.change(&refused, &[("decided_by", Some("Court of Appeal, second chamber"))], &nothing).unwrap();
    assert_eq!(refusal(office.change(&named, &[("reasons", None)], &nothing)), "gate-held");
    office.change(&named, &[("reasons", Some("The facts are no crime here; see art. 3."))], &nothing).unwrap();
}

#[test]
fn a_line_of_the_ledger_does_not_grow_beyond_the_order_without_a_reason() {
    let mut office = Office::new("confiscation");
    let line = |kind, amount| [("kind", kind), ("happened_on", "2026-11-05"), ("amount", amount), ("currency", "EUR")];
    office.add("asset_entry", &line("confiscation_order", "100"));
    let taken = office.add("asset_entry", &line("taken", "50"));
    let nothing = GivenToGates::default();
    let taken = office.change(&taken, &[("amount", Some("100"))], &nothing).expect("all that was ordered, once");
    assert_eq!(office.held(&taken, "amount", "101"), ["more_than_ordered"]);
    assert_eq!(refusal(office.change(&taken, &[("amount", Some("101"))], &nothing)), "gate-held");
    let passes = [("more_than_ordered".to_owned(), "Interest, as the order allows".to_owned())].into();
    let given = GivenToGates { passes, ..nothing };
    let more = office.change(&taken, &[("amount", Some("101"))], &given).unwrap();
    assert_eq!(more.fields["amount"], "101");
    let passed = office.view().records.into_iter().find(|record| record.kind == "override").unwrap();
    assert_eq!(passed.fields["reason"], "Interest, as the order allows");
}

#[test]
fn a_step_does_not_become_a_refusal_by_a_change_of_its_stage() {
    let mut office = Office::new("mla");
    let step = NewStep { stage: "MI20".into(), on: Some("2026-11-05".into()), ..NewStep::default() };
    let view = support::record_step(&mut office.desk.register, office.case, &step).unwrap();
    let step = view.steps.iter().find(|step| step.stage == "MI20").unwrap();
    let edit = FieldEdit {
        row: step.id.clone(),
        field: "stage".into(),
        value: Some("MI70".into()),
        seen: step.seen["stage"].clone(),
    };
    let change = casework::edit_giving(&mut office.desk.register, office.case, &[edit], &GivenToGates::default());
    assert_eq!(refusal(change), "gate-held");
}
