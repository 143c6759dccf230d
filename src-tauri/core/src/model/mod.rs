//! Plain types with their rules: dates, amounts, values, and the codes of tables and fields.

pub mod amount;
pub mod dates;
pub mod schema;
pub mod values;
