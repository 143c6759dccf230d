//! Plain types with their rules: dates, other calendars, values, and the codes of tables and fields.

pub mod calendars;
pub mod dates;
pub mod schema;
pub mod values;
