//! Queries of `measures`; the columns come from `model::schema`.

pub const INDEXES: &str = "CREATE INDEX measures_by_case ON measures (of_case);";
