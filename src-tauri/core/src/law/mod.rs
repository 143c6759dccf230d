//! Procedures, instruments, measures and deadlines, read from the law files.
//!
//! Law is data: the rows live under `assets/law/`, each with its source and how sure it is. The code
//! knows their shapes only, and every answer here follows from the rows and the facts passed in.

mod answers;
mod calendar;
mod check;
mod course;
mod deadline;
mod error;
mod facts;
mod lookup;
mod read;
pub mod rows;
pub mod rules;
mod shipped;

#[cfg(test)]
mod tests;

pub use answers::{Deadline, Duty, Evaluation, MissingLimit, MissingReason, State};
pub use calendar::OfficeCalendar;
pub use deadline::evaluate;
pub use error::{LawError, LawFault};
pub use facts::{CaseFacts, EnteredLimit, NamedDate, NamedDates, PersonKey, StepFact};
pub use lookup::{Law, NextStage, Way};
pub use rows::{
    ChannelRow, Coercive, Custody, FamilyRow, InstrumentRow, MeasureRow, Place, ProcedureRow, StageRow, StartRow, Sure,
};
pub use rules::{BelongsTo, DeadlineRow, Events, Strict, Unit};
