//! Ten years of an office: cases, what happens to them in between, in the order it happens.

use comity_core::casework::views::{
    Doing, FieldEdit, GivenToGates, NewBringUp, NewCase, NewLimit, NewMeasure, NewNote, NewPerson, NewStep,
};
use comity_core::casework::{self};
use comity_core::ids::RowId;
use comity_core::law::{Law, Way};
use comity_core::model::dates::CivilDate;
use comity_core::register::Register;

use crate::chance::Seeded;
use crate::desks::{NOW, Office};
use crate::measure::Outcome;
use crate::report::say;
use crate::words::Writer;

const DAY: i64 = 24 * 3_600_000;
const YEARS: i64 = 10;
/// Saves between two unlocks. A real sitting is shorter; each one costs a whole key derivation here.
const SITTING: usize = 250;

/// What happens to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Register,
    Step,
    Note,
    BringUp,
    Edit,
    Limit,
}

/// When, to which case, what.
fn plan(cases: usize, chance: &mut Seeded) -> Vec<(i64, usize, Event)> {
    let start = NOW - YEARS * 365 * DAY;
    let span = (YEARS * 365 * DAY) as usize;
    let mut events = Vec::new();
    for case in 0..cases {
        let begun = start + chance.below(span) as i64;
        events.push((begun, case, Event::Register));
        let steps = chance.between(1, 4); // and the first one, which registering records
        let notes = chance.below(4);
        let others = [(Event::Step, steps), (Event::Note, notes)].into_iter().chain([
            (Event::BringUp, usize::from(chance.percent(50))),
            (Event::Edit, chance.below(3)),
            (Event::Limit, usize::from(chance.percent(4))),
        ]);
        for (event, count) in others {
            for _ in 0..count {
                let later = chance.below(250 * DAY as usize) as i64;
                events.push(((begun + 1000 + later).min(NOW - 1000), case, event));
            }
        }
    }
    events.sort();
    events
}

/// Fills an empty register through the use cases; answers the desk as it is afterwards, unlocked.
pub fn fill(office: &mut Office, root: &std::path::Path, mut register: Register, cases: usize) -> Outcome<Register> {
    let mut writer = Writer { chance: Seeded::new(0xc0317) };
    let events = plan(cases, &mut writer.chance);
    let law = office.law.clone();
    let mut rows: Vec<Option<RowId>> = vec![None; cases];
    hurry(&register)?;
    for (done, (at, case, event)) in events.iter().enumerate() {
        if done % SITTING == SITTING - 1 {
            drop(register);
            register = office.unlock(root)?;
            hurry(&register)?;
        }
        if done % 10_000 == 9_999 {
            say(&format!("  … {} of {} saves", done + 1, events.len()));
        }
        office.clock.set(*at);
        match (event, rows.get(*case).copied().flatten()) {
            (Event::Register, _) => {
                let new = new_case(&law, register.today()?, &mut writer);
                let id = casework::register_case(&mut register, &new)?.id;
                if let Some(place) = rows.get_mut(*case) {
                    *place = RowId::from_token(&id);
                }
            }
            (event, Some(row)) => happen(&mut register, row, *event, &mut writer)?,
            (_, None) => {}
        }
    }
    office.clock.set(NOW);
    drop(register);
    office.unlock(root)
}

/// The sample is not measured, so it need not survive a power cut. Unlocking again sets everything back.
pub fn hurry(register: &Register) -> Outcome<()> {
    Ok(register.connection().pragma_update(None, "synchronous", "OFF")?)
}

fn new_case(law: &Law, today: CivilDate, writer: &mut Writer) -> NewCase {
    let family = match writer.chance.below(100) {
        0..=64 => "mla",
        65..=89 => "extradition",
        _ => "transfer_sentenced",
    };
    let instruments: Vec<&str> = law.instruments_for(family).map(|one| one.code.as_str()).collect();
    let channels: Vec<&str> = law.channels().iter().map(|one| one.code.as_str()).collect();
    let (partner, script) = writer.state();
    let incoming = writer.chance.percent(70);
    let (day, age) = (writer.chance.below(20) as u64, writer.chance.between(20, 70) as i32);
    let mut new = NewCase {
        family: family.into(),
        direction: if incoming { "incoming" } else { "outgoing" }.into(),
        partner: Some(partner.into()),
        their_reference: Some(format!("{partner}/{}/{}", writer.chance.between(1, 9999), today.year())),
        instrument: Some(writer.chance.pick_uneven(&instruments).into()),
        channel: Some(writer.chance.pick_uneven(&channels).into()),
        dated_on: Some(today.minus_days(day + 9).to_string()),
        received_on: incoming.then(|| today.minus_days(day / 4).to_string()),
        subject: Some(writer.text(4, 12)),
        offences: Some(writer.text(2, 8)),
        officer: Some(["A. Ramgoolam", "M. Laval", "S. Beeharry", "D. Nairn"][writer.chance.below(4)].into()),
        ..NewCase::default()
    };
    if family == "transfer_sentenced" {
        new.our_role = Some(writer.chance.pick(&["sentencing", "administering"]).into());
        new.asked_by = Some(writer.chance.pick(&["we", "they", "person"]).into());
    }
    if !incoming {
        new.applicant = Some(format!("Public Prosecutor, {}", writer.coined()));
        new.applicant_reference = Some(format!("PP {}/{}", writer.chance.between(1, 999), today.year()));
    }
    if writer.chance.percent(8) {
        new.urgency = Some("urgent".into());
        new.urgency_reason = Some(writer.text(4, 10));
    }
    if writer.chance.percent(10) {
        new.operation_name = Some(format!("Operation {}", writer.coined()));
    }
    if writer.chance.percent(30) {
        new.note = Some(writer.text(8, 50));
    }
    // 1.6 on average.
    let persons = [1, 1, 1, 1, 1, 1, 2, 2, 3, 3][writer.chance.below(10)];
    for _ in 0..persons {
        let other_names = writer.chance.percent(25).then(|| writer.person(script));
        new.persons.push(NewPerson {
            name: writer.person(script),
            other_names,
            role: (family == "extradition" && !new.persons.is_empty()).then(|| "relative".into()),
            born_on: Some((today.year() - age).to_string()),
            nationalities: Some(partner.into()),
            sex: writer.chance.percent(60).then(|| writer.chance.pick(&["male", "male", "male", "female"]).into()),
            birth_place: writer.chance.percent(40).then(|| writer.coined()),
            ..NewPerson::default()
        });
    }
    let measures = if family == "mla" { writer.chance.between(1, 3) } else { 0 };
    for _ in 0..measures {
        let kinds: Vec<&str> = law.measures().iter().map(|one| one.code.as_str()).collect();
        let referred = writer.chance.percent(50);
        new.measures.push(NewMeasure {
            kind: writer.chance.pick_uneven(&kinds).into(),
            description: Some(writer.text(5, 25)),
            referred_to: referred.then(|| format!("District Court of {}", writer.coined())),
            referred_on: referred.then(|| today.to_string()),
        });
    }
    new
}

fn happen(register: &mut Register, row: RowId, event: Event, writer: &mut Writer) -> Outcome<()> {
    let today = register.today()?;
    match event {
        Event::Register => {}
        Event::Note => {
            let kind = writer.chance.pick(&["telephone", "meeting", "instruction", "other"]).into();
            let with_whom = writer.chance.percent(40).then(|| writer.coined());
            casework::add_note(
                register,
                row,
                &NewNote { kind, text: writer.text(8, 50), with_whom, ..NewNote::default() },
            )?;
        }
        Event::BringUp => {
            let on = today.plus_days(writer.chance.between(3, 90) as u64).to_string();
            casework::add_bring_up(
                register,
                row,
                &NewBringUp { on, reason: Some(writer.text(3, 8)), ..NewBringUp::default() },
            )?;
        }
        Event::Limit => {
            let due_on = today.plus_days(60).to_string();
            let new = NewLimit { due_on, effect: "duty".into(), source: writer.text(3, 7), person: None };
            casework::add_limit(register, row, &new)?;
        }
        Event::Edit => {
            let view = casework::get_case(register, row)?;
            let (field, value) = match writer.chance.below(3) {
                0 => ("subject", writer.text(4, 12)),
                1 => ("officer", format!("{} {}", writer.chance.pick(&["A.", "M.", "S."]), writer.coined())),
                _ => ("offences", writer.text(2, 8)),
            };
            casework::edit_case(register, row, &[edit(&view, field, value)])?;
        }
        Event::Step => {
            let view = casework::get_case(register, row)?;
            let law = register.law().clone();
            let current = view.stage.as_deref().unwrap_or_default();
            let next = law.next_stages(current);
            let normal = next.iter().filter(|one| one.way == Way::Normal).count();
            let among = if normal == 0 || writer.chance.percent(15) { next.len() } else { normal };
            let Some(next) = next.get(writer.chance.below(among)) else { return Ok(()) };
            let person = view.persons.first().filter(|_| next.stage.asks_person).map(|person| person.id.clone());
            let note = writer.chance.percent(30).then(|| writer.text(4, 15));
            let mut step = NewStep { stage: next.stage.code.clone(), on: None, person, note, ..NewStep::default() };
            // What the law asks is passed with a written reason, which is kept: the peers carry it too.
            let mut given = GivenToGates::default();
            for gate in casework::gates_before(register, row, &Doing::from(&step))?.gates {
                if gate.state == "held" {
                    given.passes.insert(gate.code, writer.text(4, 15));
                }
            }
            step.given = (!given.passes.is_empty()).then_some(given);
            casework::record_step(register, row, &step)?;
        }
    }
    Ok(())
}

/// One field of a case changed, by somebody who saw `view`.
pub fn edit(view: &casework::views::CaseView, field: &str, value: String) -> FieldEdit {
    let seen = view.seen.get(field).cloned().unwrap_or_default();
    FieldEdit { row: view.id.clone(), field: field.into(), value: Some(value), seen }
}
