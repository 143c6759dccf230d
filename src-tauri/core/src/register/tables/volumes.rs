//! Queries of `volumes`; the columns come from `model::schema`.

pub const INDEXES: &str = "CREATE INDEX volumes_by_case ON volumes (of_case);";
