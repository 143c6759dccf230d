//! Finding: one folding for index and query, so that any spelling finds the case.

pub mod fold;
