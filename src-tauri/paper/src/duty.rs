//! The duty sheet: one page that lies beside the telephone outside office hours.

mod page;

use comity_core::casework::views::{DeadlineView, DiffersView, EndsView, TodayDue, TodayItem, TodayView};
use comity_core::casework::{CaseworkError, every_date, get_case, office_settings};
use comity_core::ids::RowId;
use comity_core::register::{Register, Right};
use comity_core::text::{Arg, Language};

use crate::setting::PaperSetting;

pub use page::duty_sheet;

/// What stands on the duty sheet. Everything is already in words except dates, which are ISO.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutyPaper {
    /// Office, language, who prints.
    pub setting: PaperSetting,
    /// Open clocks about persons in custody, most urgent first.
    pub clocks: Vec<DutyClock>,
    /// Other dates by which the office must act, most urgent first.
    pub act_by: Vec<DutyDate>,
    /// Urgent cases without any date, and clocks whose limit nobody knows: one line each.
    pub without_date: Vec<DutyLine>,
    /// Out-of-hours numbers and other lines the office keeps, as typed.
    pub numbers: Vec<String>,
}

/// An open custody clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutyClock {
    /// Whom it concerns, as typed.
    pub person: String,
    /// Our reference.
    pub reference: String,
    /// The partner State, in words.
    pub partner: String,
    /// ISO date it runs out.
    pub due_on: String,
    /// Last working day on or before it, ISO.
    pub act_by: String,
    /// Whole days from today; negative when past.
    pub days_left: i32,
    /// Code of the effect (`may_release`, `must_release`, …).
    pub effect: String,
    /// Treaty article or what the office typed.
    pub source: String,
    /// The moment at which it is over, where that is not the end of the day here.
    pub ends: Option<Box<EndsView>>,
    /// Step and record of custody name two days for its start.
    pub differs: Option<Box<DiffersView>>,
}

/// Effects that say a person's custody ends.
const CUSTODY: [&str; 3] = ["may_release", "must_release", "must_end"];

/// A date by which the office must act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutyDate {
    /// Last working day to act, ISO.
    pub act_by: String,
    /// Whole days from today to the date itself; negative when past.
    pub days_left: i32,
    /// Our reference.
    pub reference: String,
    /// What it is about: a subject as typed, or the person.
    pub what: String,
    /// Code of the effect; `None` for a bring-up, which no law sets.
    pub effect: Option<String>,
    /// Source of the limit, or the reason of the bring-up.
    pub source: String,
    /// As of a clock.
    pub ends: Option<Box<EndsView>>,
    /// Step and record of custody name two days for its start.
    pub differs: Option<Box<DiffersView>>,
}

/// A case that has no date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutyLine {
    /// Our reference.
    pub reference: String,
    /// What it is about, as typed.
    pub what: String,
    /// Why it stands here, in words ("urgent", "no limit known").
    pub why: String,
}

impl DutyPaper {
    /// The duty sheet of an open register, as it stands now.
    pub fn of(register: &Register, language: Language) -> Result<Self, CaseworkError> {
        register.allow(Right::Print)?;
        let setting = PaperSetting::of(register, language)?;
        let numbers = office_settings(register)?.duty_numbers;
        let today = every_date(register, false)?;
        let mut paper = Self::from_today(setting, &today, &numbers);
        // A call at night is known by the person's name.
        for item in today.items.iter().filter(|item| matches!(item.due, TodayDue::Urgent)) {
            let Some(case) = RowId::from_token(&item.case_id) else { continue };
            let persons = get_case(register, case)?.persons;
            let names = persons.into_iter().filter(|person| person.in_error.is_none()).map(|person| person.name);
            let line = paper.without_date.iter_mut().find(|line| line.reference == item.reference);
            if let Some(line) = line {
                let known = names.chain(Some(line.what.clone()).filter(|what| !what.is_empty()));
                line.what = known.collect::<Vec<_>>().join(" – ");
            }
        }
        Ok(paper)
    }

    /// The duty sheet of today: what is open, in the order of Today, and the office's out-of-hours lines.
    pub fn from_today(setting: PaperSetting, today: &TodayView, numbers: &str) -> Self {
        let texts = setting.texts();
        let numbers = numbers.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        let mut paper = Self { setting, clocks: Vec::new(), act_by: Vec::new(), without_date: Vec::new(), numbers };
        if today.law_waits > 0 {
            let count = [("count", Arg::Number(i64::from(today.law_waits)))];
            let why = texts.with("today-law-waits", &count);
            paper.without_date.push(DutyLine { reference: String::new(), what: String::new(), why });
        }
        for item in &today.items {
            let without_date = |what: Option<&String>, why: &str| DutyLine {
                reference: item.reference.clone(),
                what: what.or(item.subject.as_ref()).cloned().unwrap_or_default(),
                why: texts.get(why),
            };
            match &item.due {
                TodayDue::Deadline(deadline) if deadline.met => {}
                TodayDue::Deadline(deadline) if CUSTODY.contains(&deadline.effect.as_str()) => {
                    let partner = item.partner.as_deref().unwrap_or_default();
                    let partner = texts.find(&format!("country-{partner}"), &[]).unwrap_or_else(|| partner.to_owned());
                    paper.clocks.push(clock(item, deadline, partner));
                }
                TodayDue::Deadline(deadline) => paper.act_by.push(DutyDate {
                    act_by: deadline.act_by.clone(),
                    days_left: deadline.days_left,
                    reference: item.reference.clone(),
                    what: deadline.person.clone().or_else(|| item.subject.clone()).unwrap_or_default(),
                    effect: Some(deadline.effect.clone()),
                    source: deadline.source.clone(),
                    ends: deadline.ends.clone(),
                    differs: deadline.differs.clone(),
                }),
                TodayDue::BringUp(bring_up) => paper.act_by.push(DutyDate {
                    act_by: bring_up.on.clone(),
                    days_left: bring_up.days_left,
                    reference: item.reference.clone(),
                    what: item.subject.clone().unwrap_or_default(),
                    effect: None,
                    source: bring_up.reason.clone().unwrap_or_default(),
                    ends: None,
                    differs: None,
                }),
                TodayDue::NoLimitKnown(limit) => {
                    paper.without_date.push(without_date(limit.person.as_ref(), "print-no-limit-known"));
                }
                TodayDue::Urgent => paper.without_date.push(without_date(None, "print-duty-urgent")),
            }
        }
        paper.clocks.sort_by(|one, other| one.due_on.cmp(&other.due_on));
        paper.act_by.sort_by(|one, other| one.act_by.cmp(&other.act_by));
        paper
    }
}

fn clock(item: &TodayItem, deadline: &DeadlineView, partner: String) -> DutyClock {
    DutyClock {
        person: deadline.person.clone().or_else(|| item.subject.clone()).unwrap_or_default(),
        reference: item.reference.clone(),
        partner,
        due_on: deadline.due_on.clone(),
        act_by: deadline.act_by.clone(),
        days_left: deadline.days_left,
        effect: deadline.effect.clone(),
        source: deadline.source.clone(),
        ends: deadline.ends.clone(),
        differs: deadline.differs.clone(),
    }
}
