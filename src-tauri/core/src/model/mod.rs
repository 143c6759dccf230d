//! Plain types with their rules: dates, hours, other calendars, amounts, values, and the codes of tables and fields.

pub mod amount;
pub mod calendars;
pub mod dates;
pub mod hours;
pub mod schema;
pub mod values;
