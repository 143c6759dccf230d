//! Sync between desks of one authority: cards, export, inspect, plan, apply.

mod access_part;
mod cards;
mod check_entries;
mod desks;
pub mod entries_part;
mod envelope;
mod error;
mod export;
mod expungings;
mod folder;
mod holdings;
mod join;
mod kept_report;
mod lacking;
mod peers;
mod receive;
mod report;
mod room;
mod take_branch;
mod take_documents;
mod take_entries;
pub mod views;
mod volumes;

pub use access_part::ask_for_log;
pub use cards::{OpenedCard, admit_card, export_card, list_cards, open_card, own_fingerprint};
pub use desks::{list_desks, revoke_desk};
pub use error::ExchangeError;
pub use export::{export_bundle, export_volumes};
pub use expungings::list_expungings;
pub use folder::{choose_exchange_folder, exchange_folder, folder_file, take_turn, take_turn_watched};
pub use kept_report::KeptReport;
pub use peers::{declare_lost, exchange_overview};
pub use receive::{
    import_bundle, import_bundle_watched, inspect_bundle, inspect_bundle_watched, set_aside_bundle,
    set_aside_bundle_watched,
};
pub use volumes::Sending;
