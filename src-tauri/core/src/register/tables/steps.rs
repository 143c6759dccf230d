//! Queries of `steps`; the columns come from `model::schema`.

pub const INDEXES: &str = "CREATE INDEX steps_by_case ON steps (of_case);";
