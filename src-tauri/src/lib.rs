//! The desktop shell of Comity: one window over one register.
//!
//! Commands are thin: they take what the page sent, ask `comity-core`, and turn any error into words' codes.
#![cfg(feature = "gui")]

mod app_state;
mod backups;
mod commands;
mod dialogs;
mod error;
mod idle;
mod leaving;
mod long_work;
mod news;
mod opened;
mod outgoing;
#[cfg(target_os = "linux")]
mod page_ends;
mod places;
mod preferences;
mod privacy;
#[cfg(target_os = "linux")]
mod screen_lock;
mod state;
mod turns;
mod window;

use std::process::ExitCode;

use tauri::{Manager, RunEvent};

use places::Places;
use state::Desk;

/// Exit codes, as on the command line.
pub(crate) const FAILED: u8 = 1;
const USAGE: u8 = 2;

/// Runs the window until it is closed.
pub fn run() -> ExitCode {
    privacy::wipe_what_is_freed();
    comity_core::privacy::close();
    let Some(places) = Places::find(std::env::args_os().skip(1)) else {
        return ExitCode::from(USAGE);
    };
    let Ok(desk) = Desk::new(places) else {
        return ExitCode::from(FAILED);
    };
    let built = tauri::Builder::default()
        .manage(desk.clone())
        .manage(leaving::Leaving::default())
        .manage(news::NewsRoom::default())
        .invoke_handler(commands::handler())
        .setup(move |app| {
            window::open(app)?;
            idle::watch(app.handle().clone());
            long_work::watch(app.handle());
            turns::watch(app.handle().clone());
            backups::watch(desk.clone());
            #[cfg(target_os = "linux")]
            {
                app.manage(screen_lock::Buses::default());
                screen_lock::watch(app.handle());
            }
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|app, event| {
                if let RunEvent::Exit = event {
                    let desk = app.state::<Desk>();
                    desk.lock(state::Locking::Closed);
                    desk.wait_until_left();
                }
            });
            ExitCode::SUCCESS
        }
        Err(_) => ExitCode::from(FAILED),
    }
}
