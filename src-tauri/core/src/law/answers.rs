//! What the evaluation answers: dates, duties without a date, and where the law is silent.

use super::facts::PersonKey;
use super::rows::Sure;
use chrono_tz::Tz;

use crate::model::dates::{CivilDate, Instant};

/// How a time limit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Running,
    /// What it asks for has happened, in time or late.
    Met,
    /// It has fallen away: the person is no longer held so, the case is closed.
    Ended,
}

/// When on its last day a limit is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// With the day, here.
    Day,
    /// With that day in the zone of the place where it began.
    DayThere { at: Instant, zone: Tz },
    /// At this moment; the zone is the one it began in.
    Hour { at: Instant, zone: Tz },
    /// At an hour of that day that cannot be told: the hour at which it began is not on record.
    UnknownHour,
}

impl Ends {
    /// The moment, where it is known and not the end of the day here, with the zone of the place.
    pub fn moment(self) -> Option<(Instant, Tz)> {
        match self {
            Self::DayThere { at, zone } | Self::Hour { at, zone } => Some((at, zone)),
            Self::Day | Self::UnknownHour => None,
        }
    }
}

/// A date that law or treaty sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// Code of the row; `entered` for a limit the office entered.
    pub code: String,
    /// The last day, here or at the place where it began, whichever is earlier.
    pub due_on: CivilDate,
    /// Last working day on or before `due_on`; before it where the limit is over before that day is; never before the
    /// day the clock began, which may be no working day.
    pub act_by: CivilDate,
    pub ends: Ends,
    /// Whole days from today to `due_on`; negative when past.
    pub days_left: i64,
    /// Whom it concerns; none if it is the case's, or if nobody said which of several persons is meant.
    pub person: Option<PersonKey>,
    pub person_name: Option<String>,
    /// Code of the words `effect-<code>`.
    pub effect: String,
    pub hard: bool,
    pub custody: bool,
    /// Whether the act is ours; none where it is either side's.
    pub ours: Option<bool>,
    /// The instrument that carries it.
    pub instrument: Option<String>,
    pub source: String,
    pub sure: Sure,
    /// Stage code or name of a date.
    pub starts_from: String,
    pub started_on: CivilDate,
    /// The start is known to the month or year only; its first day was taken.
    pub approximate: bool,
    pub state: State,
    /// No longer running: met, or fallen away.
    pub met: bool,
    /// When it was met or fell away, where that is known.
    pub settled_on: Option<CivilDate>,
    /// That was too late.
    pub late: bool,
    /// Where what was granted or entered goes beyond what the law allows: it stands, and this says so.
    pub beyond: Option<Beyond>,
    /// Step and record of custody name two days for what started it, or the day is not known.
    pub differs: Option<Differs>,
}

/// Which day counts where a step and the record of custody name two, with the day that does not; or that none is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Differs {
    /// The arrest on record is earlier and counts; the step says this day.
    RecordCounts(CivilDate),
    /// The step counts; the arrest on record is of this later day.
    StepCounts(CivilDate),
    /// The step counts; by the record the person had been held since this day, which may be for another matter.
    HeldBefore(CivilDate),
    /// The day itself is not on record: this is the earliest that it can have been, and it counts.
    DayUnknown(CivilDate),
}

impl Differs {
    /// Code of the words `deadline-differs-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::RecordCounts(_) => "record_counts",
            Self::StepCounts(_) => "step_counts",
            Self::HeldBefore(_) => "held_before",
            Self::DayUnknown(_) => "day_unknown",
        }
    }

    /// The day that does not count; of one that is not known, the day that does.
    pub fn other(self) -> CivilDate {
        let (Self::RecordCounts(day) | Self::StepCounts(day) | Self::HeldBefore(day) | Self::DayUnknown(day)) = self;
        day
    }
}

/// What a recorded date goes beyond.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beyond {
    /// The last day that the law allows.
    pub longest: CivilDate,
    /// Where that stands.
    pub source: String,
}

/// Something the law asks for without setting a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    pub code: String,
    /// Code of the words `promptly-<code>`.
    pub promptly: String,
    pub person: Option<PersonKey>,
    pub effect: String,
    pub ours: Option<bool>,
    pub instrument: Option<String>,
    pub source: String,
    pub sure: Sure,
    pub starts_from: String,
    pub started_on: Option<CivilDate>,
    pub met: bool,
}

/// Why no date can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissingReason {
    /// Neither the governing instrument, the partner nor our own law carries a limit.
    NoLimit,
    /// The files carry a limit that the office has not adopted.
    NotAdopted,
    /// A limit may be there, but the step that starts it has no date.
    NoDate,
}

impl MissingReason {
    /// Code, as in `missing-limit-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoLimit => "no_limit",
            Self::NotAdopted => "not_adopted",
            Self::NoDate => "no_date",
        }
    }
}

/// A person may be held without a known limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingLimit {
    /// The stage that began the custody.
    pub starts_from: String,
    pub started_on: Option<CivilDate>,
    pub person: Option<PersonKey>,
    pub person_name: Option<String>,
    pub reason: MissingReason,
}

/// Everything about time limits in one case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evaluation {
    /// Earliest first.
    pub deadlines: Vec<Deadline>,
    pub duties: Vec<Duty>,
    pub no_limit_known: Vec<MissingLimit>,
}
