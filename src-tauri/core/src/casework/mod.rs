//! Use cases in domain verbs: register a case, record a step, add a note, resolve a conflict.
//!
//! Each verb is one save through `Register::transact`; reading builds the views.

mod absences;
mod additions;
mod adopting;
mod audit;
mod audit_about;
mod audit_heads;
mod audit_words;
mod authors;
mod backup;
mod checklist;
mod choices;
mod closing;
mod code_lists;
mod companions;
mod conflicts;
mod corrections;
mod documents;
mod due_dates;
mod edit;
mod error;
mod expunging;
mod fields;
mod further;
mod gates;
mod hand_over_report;
mod import_report;
mod inert;
mod leaving;
mod letter_steps;
mod letters;
mod lists;
mod matched;
mod numbers;
mod office;
mod office_law;
mod office_rows;
mod paper_files;
mod persons;
mod principals;
mod read;
mod records;
mod recovery;
mod registering;
mod renewals;
mod retention;
mod rows;
mod saved_views;
mod sending;
mod sign_offs;
mod signed_text;
mod staff;
mod steps;
mod taking_over;
mod timeline;
mod today;
mod undo;
mod urgent;
pub mod views;
mod worked_out;

pub use absences::{hand_over_cases, list_absences, record_absence};
pub use additions::{
    add_bring_up, add_limit, add_measure, add_note, add_paper_document, add_person, finish_bring_up, pass_on,
};
pub use adopting::{adopt_limits, offered_limits};
pub use audit::{LINES as AUDIT_LINES, audit, audit_classes, whole_audit};
pub use audit_heads::{audit_heads, compare_audit};
pub use audit_words::{audit_lines, audit_register, log_lines};
pub use backup::{
    back_up, back_up_if_due, backups, backups_for, backups_in, finish_restore, is_backup_due, is_backup_overdue,
    is_training, note_missing_numbers, settle_restore, try_backup, verify_backup,
};
pub use checklist::{answer_check, checklist};
pub use choices::choices;
pub use closing::{close_case, open_matters, reopen_case};
pub use code_lists::{CodeList, list_of, several_of};
pub use conflicts::{
    conflict_title, conflict_words, list_conflicts, resolve_as_listed, resolve_conflict, resolve_giving,
};
pub use corrections::{mark_in_error, take_back_error};
pub use documents::{DocumentFile, attach_document, document_file, document_to_take_out};
pub use edit::{edit_case, edit_giving};
pub use error::CaseworkError;
pub use expunging::{
    Expunge, expunge, expunge_apart, expunged_words, find_document, plan_expunging, plan_expunging_apart,
};
pub use further::register_further;
pub use gates::gates_before;
pub use hand_over_report::{hand_over_report, hand_over_report_of};
pub use import_report::import_report;
pub use inert::{inert_entries, re_enter};
pub use leaving::{Leaving, Left, leave};
pub use letter_steps::{letter_mark, record_letter_step, record_letter_step_saying};
pub use letters::{book_letter, draft_letter, get_letter, mail_book, move_letter};
pub use lists::list_cases;
pub use numbers::{give_number, void_number, void_numbers};
pub use office::{office_settings, register_info, save_office_settings};
pub use office_law::{
    accept_law, enter_own_limits, export_law, import_law, law_codes, law_plan, law_row_text, office_law, own_limits,
    plan_law_import, take_back_law,
};
pub use office_rows::{add_directory_entry, directory, edit_office_row, enter_treaty, treaties};
pub use paper_files::{every_file_out, files_out, hand_over_file, place_file};
pub use persons::{
    Described, Likeness, Strength, civil_span, join_persons, known_persons, likely_duplicates, part_person,
    take_back_apart, tell_apart,
};
pub use read::{find_case, get_case};
pub use records::{OFFICE_ROWS, RECORDS, add_record, doing, office_forms, record_forms};
pub use recovery::{check_sheet, issue_sheet, open_with_sheet, recovery, revoke_sheet};
pub use registering::register_case;
pub use retention::{cases_for_disposal, decide_disposal, keep_case_until};
pub use saved_views::{list_views, remove_view, save_view};
pub use sign_offs::{ask_sign_off, give_sign_off, set_sign_off_rule, sign_off_rules};
pub use signed_text::LetterWords;
pub use staff::{
    add_staff, change_passphrase, change_role, list_staff, record_removal, remove_staff, restore_staff, suspend_staff,
};
pub use steps::record_step;
pub use taking_over::{
    CASES_PER_SAVE, OldRegister, list_take_overs, plan_take_over, read_old_register, take_over, undo_take_over,
};
pub use timeline::of_case as history;
pub use today::{every_date, today, today_of};
pub use undo::{undo_last, undoable};
pub use urgent::{chase, register_urgent};
pub use worked_out::{record_eligibility, record_finding};

/// Rows one answer may carry over the border of the window.
pub const MAX_ROWS: u32 = 200;
