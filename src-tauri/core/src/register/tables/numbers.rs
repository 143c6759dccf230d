//! Queries of `numbers`; the columns come from `model::schema`.

pub const INDEXES: &str = "
CREATE INDEX numbers_by_case ON numbers (of_case);
CREATE INDEX numbers_by_number ON numbers (number);
";
