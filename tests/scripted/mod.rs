//! Twenty-five cases that every office knows, each driven until it is closed with its outcome and leaves Today.
//!
//! 1 to 6 and 19 stand in `extradition`, 7 to 11 in `assistance`, 12 to 14 in `confiscation`, 15 to 18 in `transfers`, 20 and
//! 21 in `office`. Bundles that are unknown, repeated, damaged or newer (22) are told in `exchange`, `damaged_bundles` and
//! `forgeries`; the officer who leaves (23) in `ageing`, the table that does not balance (24) in `figures` and the enquiry that
//! was filed as a request in `companions`, the claim of asylum (25) in `persons`.

mod assistance;
mod confiscation;
mod extradition;
mod office;
mod transfers;

use std::collections::BTreeMap;

use comity_core::casework::views::{
    CaseView, CloseCase, DeadlineView, Doing, FieldEdit, GatesView, GivenToGates, NewCase, NewPerson, NewRecord,
    NewStep, RecordView,
};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;
use comity_core::model::dates::PartialDate;

use crate::support::{DAY, Desk};

/// An office with one case at work.
struct Office {
    desk: Desk,
    case: RowId,
}

/// A request of France about Jean Moreau, received on 2 November 2026.
fn request(family: &str, instrument: &str) -> NewCase {
    NewCase {
        family: family.into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        instrument: Some(instrument.into()),
        received_on: Some("2026-11-02".into()),
        subject: Some("Fraud".into()),
        persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
        ..NewCase::default()
    }
}

impl Office {
    fn with(new: &NewCase) -> Self {
        let mut desk = Desk::new("Ministry");
        let case = register(&mut desk, new);
        Self { desk, case }
    }

    fn view(&self) -> CaseView {
        casework::get_case(&self.desk.register, self.case).unwrap()
    }

    /// The office enters a day when it has come; an earlier one at once.
    fn come_to(&mut self, on: &str) {
        let Ok(day) = PartialDate::parse(on) else { return };
        let until = day.earliest().days_since(self.desk.register.today().unwrap());
        if until > 0 {
            self.desk.clock.advance(until * DAY);
        }
    }

    /// A step on its day; what the law asks before it was settled elsewhere, with a reason.
    fn step(&mut self, stage: &str, on: &str) {
        self.come_to(on);
        let step = NewStep { stage: stage.into(), on: Some(on.into()), ..NewStep::default() };
        crate::support::record_step(&mut self.desk.register, self.case, &step).unwrap();
    }

    /// The same with nothing given: refused where a gate holds.
    fn bare_step(&mut self, stage: &str, given: GivenToGates) -> Result<CaseView, CaseworkError> {
        let given = Some(given);
        let step = NewStep { stage: stage.into(), on: Some("2026-11-20".into()), given, ..NewStep::default() };
        casework::record_step(&mut self.desk.register, self.case, &step)
    }

    fn before(&self, stage: &str, given: &GivenToGates) -> GatesView {
        let step = NewStep { stage: stage.into(), given: Some(given.clone()), ..NewStep::default() };
        casework::gates_before(&self.desk.register, self.case, &Doing::from(&step)).unwrap()
    }

    fn add(&mut self, kind: &str, fields: &[(&str, &str)]) -> RecordView {
        let view = self.try_add(kind, fields).unwrap();
        view.records.into_iter().filter(|record| record.kind == kind).max_by_key(|record| record.at).unwrap()
    }

    fn try_add(&mut self, kind: &str, fields: &[(&str, &str)]) -> Result<CaseView, CaseworkError> {
        let fields: BTreeMap<String, String> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        if let Some(on) = fields.get("happened_on").filter(|_| !["case_date", "hearing"].contains(&kind)) {
            self.come_to(on);
        }
        let record = NewRecord { kind: kind.into(), fields, given: None };
        casework::add_record(&mut self.desk.register, self.case, &record)
    }

    /// Changes one field of a row of the case, as somebody who has just read it.
    fn set(&mut self, row: &str, seen: &str, field: &str, value: &str) {
        let edit = FieldEdit { row: row.into(), field: field.into(), value: Some(value.into()), seen: seen.into() };
        casework::edit_case(&mut self.desk.register, self.case, &[edit]).unwrap();
    }

    fn amend(&mut self, record: &RecordView, field: &str, value: &str) {
        let seen = record.seen[field].clone();
        self.set(&record.id.clone(), &seen, field, value);
    }

    fn person(&self, name: &str) -> String {
        self.view().persons.into_iter().find(|person| person.name == name).unwrap().id
    }

    /// A limit by its code: the day, and whether it has been met.
    fn due(&self, code: &str) -> Option<(String, bool)> {
        self.deadline(code).map(|one| (one.due_on, one.met))
    }

    fn deadline(&self, code: &str) -> Option<DeadlineView> {
        self.view().deadlines.into_iter().find(|one| one.code == code)
    }

    /// The clock of the office goes on by so many days.
    fn days_later(&self, days: i64) {
        self.desk.clock.advance(days * 24 * 60 * 60 * 1000);
    }

    /// The steps that follow, each on its day.
    fn steps(&mut self, way: &[(&str, &str)]) {
        way.iter().for_each(|(stage, on)| self.step(stage, on));
    }

    /// The case is closed: it came out so, and nothing of it stands on Today any more.
    fn closes(&mut self, on: &str, outcome: &str) {
        self.come_to(on);
        self.closes_giving(on, outcome, GivenToGates::default());
    }

    fn closes_giving(&mut self, on: &str, outcome: &str, given: GivenToGates) {
        let end = CloseCase { on: Some(on.into()), given: Some(given), ..CloseCase::default() };
        crate::support::close_case(&mut self.desk.register, self.case, &end).unwrap();
        let view = self.view();
        assert_eq!((view.outcome.as_deref(), view.closed_on.as_deref()), (Some(outcome), Some(on)));
        let reference = view.reference;
        let items = casework::today(&self.desk.register).unwrap().items;
        let left: Vec<_> = items.iter().filter(|item| item.reference == reference).collect();
        assert!(left.is_empty(), "{left:?}");
        self.desk.check();
    }

    /// Another case of the office, in the place of this one.
    fn turning_to<T>(&mut self, other: RowId, tell: impl FnOnce(&mut Self) -> T) -> T {
        let own = std::mem::replace(&mut self.case, other);
        let told = tell(self);
        self.case = own;
        told
    }

    /// Everything that Today shows of the case, as text.
    fn today(&self) -> String {
        let today = casework::today(&self.desk.register).unwrap();
        today.items.iter().map(|item| serde_json::to_string(item).unwrap()).collect()
    }
}

fn register(desk: &mut Desk, new: &NewCase) -> RowId {
    let reference = desk.register_case(new).reference;
    desk.row(&reference)
}

fn due(on: &str, met: bool) -> Option<(String, bool)> {
    Some((on.to_owned(), met))
}

fn held(view: &GatesView) -> Vec<&str> {
    view.gates.iter().filter(|gate| gate.state == "held").map(|gate| gate.code.as_str()).collect()
}

fn refusal(result: Result<CaseView, CaseworkError>) -> String {
    result.unwrap_err().explain().code.to_owned()
}

fn persons(names: &[(&str, &str)]) -> Vec<NewPerson> {
    names
        .iter()
        .map(|(name, role)| NewPerson { name: (*name).into(), role: Some((*role).into()), ..NewPerson::default() })
        .collect()
}
