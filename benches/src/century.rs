//! A century of a small office at once: 25,000 cases with 100,000 persons and a quarter of a million dates and events.
//!
//! Shares of families and durations follow what small authorities report: most cases are requests for assistance, a
//! duration is log-normal, and half of a year's intake is open at its end.

use comity_core::casework::{self, views::NewCase, views::NewPerson};
use comity_core::ids::RowId;
use comity_core::journal::Action;
use comity_core::law::{Law, Place};
use comity_core::model::dates::CivilDate;
use comity_core::model::schema::{BRING_UP, LIMIT, NOTE, PERSON, REFERRAL, STEP, Table};
use comity_core::model::values::Value;
use comity_core::register::Register;

use crate::chance::Seeded;
use crate::desks::{NOW, Office};
use crate::measure::Outcome;
use crate::report::say;
use crate::words::{Script, Writer};

const DAY: i64 = 24 * 3_600_000;
/// Days over which the cases came in.
const SPAN: usize = 10 * 365;
const OFFICERS: [&str; 4] = ["A. Ramgoolam", "M. Laval", "S. Beeharry", "D. Nairn"];

/// Of a thousand cases: how many, family, direction, our role, median days to the end, how far durations spread.
type Share = (usize, &'static str, &'static str, Option<&'static str>, f64, f64);
const SHARES: [Share; 9] = [
    (470, "mla", "incoming", None, 210.0, 85.0),
    (195, "mla", "outgoing", None, 250.0, 85.0),
    (62, "extradition", "incoming", None, 400.0, 70.0),
    (48, "extradition", "outgoing", None, 400.0, 70.0),
    (45, "transfer_sentenced", "incoming", Some("sentencing"), 395.0, 65.0),
    (40, "transfer_sentenced", "outgoing", Some("administering"), 395.0, 65.0),
    (35, "transfer_proceedings", "incoming", None, 300.0, 70.0),
    (65, "confiscation", "incoming", None, 500.0, 80.0),
    (40, "confiscation", "outgoing", None, 500.0, 80.0),
];

/// A case that came in, before anything has happened to it.
struct Begun {
    row: RowId,
    new: NewCase,
    /// Days since.
    age: usize,
    /// Days until it is closed, or would be.
    days: usize,
    script: Script,
}

/// Fills an empty register. Each case is two saves: its registration on its day, and, at the end, all that has happened since.
pub fn fill(office: &mut Office, register: &mut Register, cases: usize) -> Outcome<()> {
    let mut writer = Writer { chance: Seeded::new(0x25_000) };
    let law = office.law.clone();
    let mut all = Vec::with_capacity(cases);
    for number in 0..cases {
        say_how_far("registered", number, cases);
        // In the order they came in, so that references and entries lie as they would.
        let age = SPAN - number * SPAN / cases;
        office.clock.set(NOW - age as i64 * DAY);
        all.push(begin(&law, register, &mut writer, age)?);
    }
    office.clock.set(NOW);
    for (number, one) in all.iter().enumerate() {
        say_how_far("told to the end", number, cases);
        go_on(&law, register, &mut writer, one)?;
    }
    Ok(())
}

fn say_how_far(done: &str, number: usize, cases: usize) {
    if number % 5_000 == 4_999 {
        say(&format!("  … {} of {cases} cases {done}", number + 1));
    }
}

fn begin(law: &Law, register: &mut Register, writer: &mut Writer, age: usize) -> Outcome<Begun> {
    let mut draw = writer.chance.below(1000);
    let share = SHARES.iter().find(|share| {
        let is_it = draw < share.0;
        draw = draw.saturating_sub(share.0);
        is_it
    });
    let &(_, family, direction, our_role, median, spread) = share.unwrap_or(&SHARES[0]);
    let today = register.today()?;
    let (partner, script) = writer.state();
    let instruments: Vec<&str> = law.instruments_for(family).map(|one| one.code.as_str()).collect();
    let new = NewCase {
        family: family.into(),
        direction: direction.into(),
        our_role: our_role.map(str::to_owned),
        asked_by: our_role.map(|_| "person".to_owned()),
        partner: Some(partner.into()),
        their_reference: Some(format!("{partner}/{}/{}", writer.chance.between(1, 9999), today.year())),
        instrument: Some(writer.chance.pick_uneven(&instruments).into()),
        received_on: (direction == "incoming").then(|| today.to_string()),
        subject: Some(writer.text(4, 12)),
        offences: Some(writer.text(2, 8)),
        officer: OFFICERS.get(writer.chance.below(OFFICERS.len())).map(|name| (*name).to_owned()),
        urgency: writer.chance.percent(4).then(|| "urgent".to_owned()),
        persons: vec![NewPerson { name: writer.person(script), ..NewPerson::default() }],
        ..NewCase::default()
    };
    let registered = casework::register_case(register, &new)?;
    let row = RowId::from_token(&registered.id).ok_or("a case without a row")?;
    let days = (median * (spread / 100.0 * normal(&mut writer.chance)).exp()).clamp(5.0, 3000.0) as usize;
    Ok(Begun { row, new, age, days, script })
}

fn go_on(law: &Law, register: &mut Register, writer: &mut Writer, one: &Begun) -> Outcome<()> {
    let &Begun { row, ref new, age, days, script } = one;
    let begun = register.today()?.minus_days(age as u64);
    let closed_on = (days < age).then(|| begun.plus_days(days as u64));
    let follows = casework::get_case(register, row)?.steps.first().and_then(|step| RowId::from_token(&step.id));
    let stages: Vec<String> = course(law, new, closed_on.is_some(), writer);
    let happened = events(row, begun, age, closed_on, writer, script);
    register.transact(Action::Edit, |draft| {
        let mut before = follows;
        let last = stages.len();
        for (place, stage) in stages.iter().enumerate() {
            let on = match closed_on {
                Some(closed) if place + 1 == last => closed,
                _ => begun.plus_days((days.min(age) * (place + 1) / (last + 1)) as u64),
            };
            let mut values = vec![(1, Value::Row(row)), (2, Value::text(stage)), (3, date(on))];
            values.extend(before.map(|before| (7, Value::Rows(vec![before]))));
            before = Some(draft.create(&STEP, values));
        }
        for (table, values) in happened {
            draft.create(table, values);
        }
        Ok::<_, comity_core::casework::CaseworkError>(())
    })?;
    Ok(())
}

/// The stages after the first: some of the main path, and the end where there is one.
fn course(law: &Law, new: &NewCase, ends: bool, writer: &mut Writer) -> Vec<String> {
    let Some(procedure) = law.procedure(&new.family, &new.direction, new.our_role.as_deref()) else {
        return Vec::new();
    };
    let main: Vec<&str> =
        procedure.stages.iter().filter(|one| one.place == Place::Main).map(|one| one.code.as_str()).collect();
    let reached = if ends { main.len() } else { writer.chance.between(2, main.len().saturating_sub(2).max(2)) };
    let mut stages: Vec<String> =
        main.iter().take(reached).skip(reached.saturating_sub(3).max(1)).map(|code| (*code).to_owned()).collect();
    let end = procedure.stages.iter().find(|one| one.place == Place::Final);
    stages.extend(end.filter(|_| ends).map(|one| one.code.clone()));
    stages
}

type Row = (&'static Table, Vec<(u16, Value)>);

/// Persons, notes, bring-ups, limits and a referral, as many as make the whole as large as it should be.
fn events(
    case: RowId,
    begun: CivilDate,
    age: usize,
    closed_on: Option<CivilDate>,
    writer: &mut Writer,
    script: Script,
) -> Vec<Row> {
    let of = || (1, Value::Row(case));
    let mut rows: Vec<Row> = Vec::new();
    for _ in 0..3 {
        rows.push((&PERSON, vec![of(), (2, Value::text(&writer.person(script)))]));
    }
    for _ in 0..2 {
        let on = begun.plus_days(writer.chance.below(age.max(1)) as u64);
        rows.push((&NOTE, vec![of(), (2, Value::text("other")), (3, Value::text(&writer.text(6, 25))), (5, date(on))]));
    }
    for _ in 0..2 {
        let on = begun.plus_days((writer.chance.below(300) + 10) as u64);
        let mut values = vec![of(), (2, date(on)), (3, Value::text(&writer.text(3, 8)))];
        // What was asked long ago has been done.
        let is_done = closed_on.is_some() || writer.chance.percent(60);
        values.extend(is_done.then(|| (5, date(on))));
        rows.push((&BRING_UP, values));
    }
    let due = begun.plus_days((writer.chance.below(700) + 20) as u64);
    let effect = if writer.chance.percent(8) { "must_release" } else { "duty" };
    rows.push((&LIMIT, vec![of(), (2, date(due)), (3, Value::text(effect)), (4, Value::text(&writer.text(3, 7)))]));
    if writer.chance.percent(60) {
        let to = format!("District Court of {}", writer.coined());
        let on = begun.plus_days(age.min(30) as u64);
        let mut values = vec![of(), (2, Value::text(&to)), (3, date(on)), (9, Value::text("sent"))];
        values.extend(closed_on.map(|closed| (12, date(closed))));
        rows.push((&REFERRAL, values));
    }
    rows
}

fn date(day: CivilDate) -> Value {
    Value::Date(day.to_string())
}

/// Near enough to a normal draw: the sum of twelve even ones.
fn normal(chance: &mut Seeded) -> f64 {
    (0..12).map(|_| chance.below(1 << 20) as f64 / f64::from(1 << 20)).sum::<f64>() - 6.0
}
