//! Plain types with their rules: dates, values, and the codes of tables and fields.

pub mod dates;
pub mod schema;
pub mod values;
