//! Figures that balance, and the register book: what an office answers at the end of a year.

mod balance;
mod book;
mod durations;
mod error;
mod facts;
pub mod views;

pub use balance::figures;
pub use book::register_book;
pub use error::StatisticsError;
