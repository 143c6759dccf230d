//! Queries of `passed_on`; the columns come from `model::schema`.

pub const INDEXES: &str = "CREATE INDEX passed_on_by_case ON passed_on (of_case);";
