//! The one window: it shows our own pages and goes nowhere else.

use tauri::webview::NewWindowResponse;
use tauri::{App, DragDropEvent, Manager, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::leaving;
use crate::news::{News, NewsRoom};
use crate::state::Desk;

/// Label in configuration and capability file.
pub const MAIN: &str = "main";

/// The first of our pages.
#[cfg(target_os = "linux")]
const START: &str = "tauri://localhost";

/// Opens the window as configured.
pub fn open(app: &App) -> tauri::Result<()> {
    let Some(config) = app.config().app.windows.iter().find(|window| window.label == MAIN) else {
        return Err(tauri::Error::WindowNotFound);
    };
    let window = WebviewWindowBuilder::from_config(app, config)?
        .incognito(config.incognito && !is_driven())
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    paint_without_graphics_drivers(&window);
    watch_for_its_end(&window);
    let dropped_on = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
            take_dropped(&dropped_on, paths);
        }
    });
    Ok(())
}

/// Newer engines would still share pictures of the page with a graphics driver, also where they paint without one
/// (`privacy::wipe_what_is_freed`).
fn paint_without_graphics_drivers(window: &WebviewWindow) {
    #[cfg(target_os = "linux")]
    {
        let set = window.with_webview(|view| {
            use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
            if let Some(settings) = view.inner().settings() {
                settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
            }
        });
        // A window that is closing paints nothing any more.
        drop(set);
    }
    #[cfg(not(target_os = "linux"))]
    let _ = window;
}

/// Has a page that ends without having been told to followed by a new one, with the register locked.
fn watch_for_its_end(window: &WebviewWindow) {
    #[cfg(target_os = "linux")]
    {
        let app = window.app_handle().clone();
        let watched = window.with_webview(move |view| {
            use webkit2gtk::{WebProcessTerminationReason, WebViewExt};
            view.inner().connect_web_process_terminated(move |_, why| {
                if why != WebProcessTerminationReason::TerminatedByApi {
                    leaving::page_ended(&app);
                }
            });
        });
        // A window that is closing shows nothing any more.
        drop(watched);
    }
    // What the other engines do then has not been looked at.
    #[cfg(not(target_os = "linux"))]
    let _ = window;
}

/// Puts a new page in a new process in the place of the one that is shown. The address stays.
pub fn renew(window: &WebviewWindow) {
    #[cfg(target_os = "linux")]
    let begun = window.with_webview(|view| {
        use webkit2gtk::{BackForwardListExt, WebViewExt};
        let view = view.inner();
        // A driver takes the end of the process for a crash, and ends its session.
        if !is_driven() {
            view.terminate_web_process();
        }
        // A page that ended before it had begun to load has nothing that could be loaded anew.
        match view.back_forward_list().and_then(|been| been.current_item()) {
            Some(_) => view.reload(),
            None => view.load_uri(START),
        }
    });
    // These engines let no program end the process of a page: it is loaded anew in the same one.
    #[cfg(not(target_os = "linux"))]
    let begun = window.reload();
    // A window that is closing shows nothing any more.
    drop(begun);
}

/// Whether an end-to-end test drives the window. The engine takes no driver without a profile on disk, so a build
/// for tests keeps one then, in the folder the test names; a released program never does.
pub fn is_driven() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}

/// Whether an address is one of the pages built into the program.
fn is_own_page(address: &Url) -> bool {
    match (address.scheme(), address.host_str()) {
        ("tauri", Some("localhost")) => true,
        // Windows has no custom schemes for pages.
        ("http" | "https", Some("tauri.localhost")) => cfg!(windows),
        _ => false,
    }
}

/// Keeps the paths of dropped files and tells the page how many there are.
fn take_dropped(window: &WebviewWindow, paths: &[std::path::PathBuf]) {
    let (window, paths) = (window.clone(), paths.to_vec());
    let desk = window.state::<Desk>().inner().clone();
    // Waits for a running save, which the window's own thread must not do.
    tauri::async_runtime::spawn_blocking(move || {
        let kept = desk.work(|open| {
            open.opened.dropped = paths;
            Ok(open.opened.dropped.len())
        });
        // While locked there is no case to attach to: the files are forgotten.
        if let Ok(count) = kept {
            window.state::<NewsRoom>().tell(News::FilesDropped { count });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_goes_nowhere_else() {
        let goes = |address: &str| is_own_page(&address.parse().unwrap());
        assert!(goes("tauri://localhost/index.html#/cases"));
        for elsewhere in [
            "https://example.org/",
            "http://localhost:1420/",
            "tauri://elsewhere/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
            "tauri://localhost.example.org/",
        ] {
            assert!(!goes(elsewhere), "{elsewhere}");
        }
        assert_eq!(goes("http://tauri.localhost/"), cfg!(windows));
        assert!(!goes("http://tauri.localhost.example.org/"));
    }
}
