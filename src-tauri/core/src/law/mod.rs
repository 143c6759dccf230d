//! Procedures, instruments, measures, deadlines, gates, grounds and checklists, read from the law files.
//!
//! Law is data: the rows live under `assets/law/`, each with its source and how sure it is. The code
//! knows their shapes only, and every answer here follows from the rows and the facts passed in.

mod answers;
mod arrest_day;
pub mod basis;
mod calendar;
mod check;
mod check_asks;
pub mod checklist;
pub mod conditions;
mod course;
pub mod cut;
mod deadline;
pub mod eligibility;
mod error;
mod facts;
pub mod gate_rows;
pub mod gates;
pub mod grounds;
mod lookup;
mod overlay;
mod own_limit;
pub mod prosecution;
mod read;
pub mod rows;
pub mod rules;
pub mod sentence;
mod shipped;
mod treaty;

#[cfg(test)]
mod tests;

pub use answers::Ends;
pub use answers::{Beyond, Deadline, Duty, Evaluation, MissingLimit, MissingReason, State};
pub use basis::{Basis, Support};
pub use calendar::OfficeCalendar;
pub use deadline::evaluate;
pub use error::{LawError, LawFault};
pub use facts::{CaseFacts, CustodyFact, EnteredLimit, GrantedRenewal, NamedDate, NamedDates, PersonKey, StepFact};
pub use lookup::{Law, NextStage, Way};
pub use own_limit::{OwnLimit, own_limits_file};
pub use rows::{
    ChannelRow, Coercive, CompanionRow, Custody, FamilyRow, InstrumentRow, MeasureRow, Place, ProcedureRow, StageRow,
    StartRow, Sure, With,
};
pub use rules::{BelongsTo, DeadlineRow, Events, RenewalRow, Strict, Unit};
pub use treaty::{REMAINING_SENTENCE, Treaty, TreatyRule, in_force, treaty_file};
