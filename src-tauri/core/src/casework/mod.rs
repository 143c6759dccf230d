//! Use cases in domain verbs: register a case, record a step, add a note, resolve a conflict.
//!
//! Each verb is one save through `Register::transact`; reading builds the views.

mod additions;
mod authors;
mod choices;
mod conflicts;
mod documents;
mod edit;
mod error;
mod fields;
mod letters;
mod lists;
mod numbers;
mod office;
mod paper_files;
mod read;
mod registering;
mod rows;
mod steps;
mod timeline;
mod urgent;
pub mod views;

pub use additions::{
    add_bring_up, add_limit, add_measure, add_note, add_paper_document, add_person, finish_bring_up, pass_on,
};
pub use choices::choices;
pub use conflicts::{list_conflicts, resolve_conflict};
pub use documents::{attach_document, document_file};
pub use edit::edit_case;
pub use error::CaseworkError;
pub use letters::{book_letter, draft_letter, get_letter, mail_book, move_letter, record_letter_step};
pub use lists::{list_cases, today};
pub use numbers::{give_number, void_number, void_numbers};
pub use office::{office_settings, register_info, save_office_settings};
pub use paper_files::{files_out, hand_over_file, place_file};
pub use read::{find_case, get_case};
pub use registering::register_case;
pub use steps::{mark_step_in_error, record_step};
pub use urgent::{chase, register_urgent};

/// Rows one answer may carry over the border of the window.
pub const MAX_ROWS: u32 = 200;
