//! What the page may ask for. Each command hands over to `comity-core` and answers its views.

mod ageing;
mod audit;
mod cases;
mod corrections;
mod directory;
mod documents;
mod drafts;
mod exchange;
mod expunging;
mod figures;
mod files;
mod letters;
mod limits;
#[cfg(test)]
mod list;
mod office_law;
mod persons;
mod print;
mod records;
mod recovery;
mod session;
mod settings;
mod sign_offs;
mod staff;
mod take_over;

use tauri::ipc::Invoke;

use comity_core::ids::RowId;
use comity_core::register::RegisterError;

use crate::error::Answer;

/// Answers every command of the list.
pub fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        ageing::cases_for_disposal,
        ageing::decide_disposal,
        ageing::keep_case_until,
        ageing::remove_view,
        ageing::save_view,
        ageing::saved_views,
        audit::ask_for_log,
        audit::audit,
        audit::audit_heads,
        audit::compare_audit,
        cases::add_bring_up,
        cases::add_limit,
        cases::add_measure,
        cases::add_note,
        cases::add_person,
        cases::chase,
        cases::close_case,
        cases::edit_case,
        cases::finish_bring_up,
        cases::get_case,
        cases::get_history,
        cases::list_cases,
        cases::list_conflicts,
        cases::open_matters,
        cases::pass_on,
        cases::record_step,
        cases::register_case,
        cases::register_further,
        cases::register_urgent,
        cases::reopen_case,
        cases::resolve_conflict,
        cases::today,
        corrections::mark_in_error,
        corrections::take_back_error,
        corrections::undo_last,
        corrections::undoable,
        directory::add_directory_entry,
        directory::directory,
        directory::edit_office_row,
        directory::enter_treaty,
        directory::treaties,
        documents::attach_document,
        documents::attach_dropped,
        documents::dropped_files,
        documents::save_document,
        drafts::drop_draft,
        drafts::list_drafts,
        drafts::load_draft,
        drafts::save_draft,
        exchange::admit_card,
        exchange::choose_exchange_folder,
        exchange::declare_bundle_lost,
        exchange::exchange_overview,
        exchange::export_bundle,
        exchange::export_card,
        exchange::import_bundle,
        exchange::inert_entries,
        exchange::list_cards,
        exchange::list_desks,
        exchange::open_bundle,
        exchange::open_card,
        exchange::open_folder_bundle,
        exchange::own_fingerprint,
        exchange::re_enter,
        exchange::revoke_desk,
        exchange::set_aside_bundle,
        exchange::stop_exchange_folder,
        exchange::take_exchange_turn,
        expunging::expunge,
        expunging::plan_expunging,
        figures::figures,
        files::add_paper_document,
        files::files_out,
        files::give_number,
        files::hand_over_file,
        files::place_file,
        files::void_number,
        files::void_numbers,
        letters::book_letter,
        letters::draft_letter,
        letters::mail_book,
        letters::move_letter,
        letters::letter_reading,
        letters::record_letter_step,
        limits::adopt_limits,
        limits::offered_limits,
        office_law::accept_law,
        office_law::choose_law_file,
        office_law::enter_own_limits,
        office_law::export_law,
        office_law::import_law,
        office_law::law_codes,
        office_law::law_plan,
        office_law::law_row_text,
        office_law::office_law,
        office_law::plan_law_import,
        office_law::take_back_law,
        persons::civil_span,
        persons::join_persons,
        persons::known_persons,
        persons::likely_duplicates,
        persons::part_person,
        persons::take_back_apart,
        persons::tell_apart,
        print::letter_languages,
        print::letter_preview,
        print::print_duty_sheet,
        print::print_import_report,
        print::print_summary,
        print::save_letter_paper,
        print::save_list,
        records::add_record,
        records::answer_check,
        records::checklist,
        records::gates_before,
        records::record_eligibility,
        records::record_finding,
        recovery::back_up_now,
        recovery::backups,
        recovery::check_sheet,
        recovery::choose_backup_folder,
        recovery::choose_backups,
        recovery::finish_restore,
        recovery::forget_backup_folder,
        recovery::issue_sheet,
        recovery::note_missing_numbers,
        recovery::open_with_sheet,
        recovery::recovery,
        recovery::revoke_sheet,
        recovery::try_backup,
        recovery::verify_newest_backup,
        session::app_state,
        session::cancel_work,
        session::choices,
        session::hear_news,
        session::lock,
        session::passphrase_strength,
        session::set_up,
        session::stay_awake,
        session::time_zones,
        session::unlock,
        settings::list_expungings,
        settings::office_settings,
        settings::register_info,
        settings::save_office_settings,
        settings::save_preferences,
        settings::verify_register,
        sign_offs::ask_sign_off,
        sign_offs::give_sign_off,
        sign_offs::set_sign_off_rule,
        sign_offs::sign_off_rules,
        staff::absences,
        staff::add_staff,
        staff::change_passphrase,
        staff::change_role,
        staff::hand_over_cases,
        staff::list_staff,
        staff::record_absence,
        staff::remove_staff,
        staff::restore_staff,
        staff::suspend_staff,
        take_over::choose_register_file,
        take_over::plan_take_over,
        take_over::take_over,
        take_over::take_overs,
        take_over::undo_take_over,
    ]
}

/// The row behind a token of the page.
fn row(token: &str) -> Answer<RowId> {
    Ok(RowId::from_token(token).ok_or(RegisterError::RowNotFound)?)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::list::COMMANDS;

    const HANDLER: &str = include_str!("mod.rs");
    const GATEWAY: &str = include_str!("../../../ui/src/lib/backend.ts");
    const CAPABILITY: &str = include_str!("../../capabilities/main.json");

    /// What stands between `before` and `after`, wherever it does.
    fn between<'t>(text: &'t str, before: &str, after: char) -> BTreeSet<&'t str> {
        text.split(before).skip(1).filter_map(|rest| rest.split(after).next()).collect()
    }

    #[test]
    fn list_handler_capability_and_gateway_name_the_same_commands() {
        let listed: BTreeSet<&str> = COMMANDS.iter().copied().collect();
        assert_eq!(listed.len(), COMMANDS.len(), "a command is listed twice");

        let handled = HANDLER.split_once("generate_handler![").unwrap().1.split_once(']').unwrap().0;
        let handled: BTreeSet<&str> =
            handled.split(',').filter_map(|path| path.trim().rsplit_once("::")).map(|(_, name)| name).collect();
        assert_eq!(handled, listed, "the handler");

        assert_eq!(between(GATEWAY, "invoke('", '\''), listed, "the gateway of the window");

        let capability: serde_json::Value = serde_json::from_str(CAPABILITY).unwrap();
        let granted: Vec<&str> =
            capability["permissions"].as_array().unwrap().iter().filter_map(|one| one.as_str()).collect();
        let (own, others): (Vec<&str>, Vec<&str>) = granted.iter().partition(|one| one.starts_with("allow-"));
        let own: BTreeSet<String> = own.iter().map(|one| one.trim_start_matches("allow-").replace('-', "_")).collect();
        assert_eq!(own.iter().map(String::as_str).collect::<BTreeSet<_>>(), listed, "the capability file");
        assert!(others.is_empty(), "nothing of the framework's, not even its events: {others:?}");
    }

    #[test]
    fn a_token_that_is_none_is_a_row_that_is_not_there() {
        assert_eq!(super::row("../../etc").unwrap_err().report().code, "row-not-found");
    }
}
