//! Queries of `source_rows`; the columns come from `model::schema`.

pub const INDEXES: &str = "CREATE INDEX source_rows_by_case ON source_rows (of_case);";
