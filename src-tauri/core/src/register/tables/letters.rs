//! Queries of `letters`; the columns come from `model::schema`.

pub const INDEXES: &str = "
CREATE INDEX letters_by_case ON letters (of_case);
CREATE INDEX letters_by_book ON letters (way, book_number);
";
