//! Queries of `notes`; the columns come from `model::schema`.

pub const INDEXES: &str = "CREATE INDEX notes_by_case ON notes (of_case);";
