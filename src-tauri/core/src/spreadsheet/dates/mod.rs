//! Dates as people wrote them into registers.
//!
//! [`read_cell`] says what one cell can mean; [`settle`] decides a whole column by its own evidence: what the
//! other cells of the same style show, and where the register stands in order of date. What neither settles
//! stays open with a question.

mod calendars;
mod column;
mod reading;

pub use column::{Settled, settle};
pub use reading::{DateCell, read_cell};

#[cfg(test)]
mod tests;
