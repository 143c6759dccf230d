//! Locks with the screen and before sleep, where the system tells. Nothing is asked of it, and no bus means no telling.

use gtk::gio::{self, BusType, DBusSignalFlags};
use tauri::{AppHandle, Manager};

use crate::leaving;

/// Keeps the ways to the system's and the person's message bus open.
#[derive(Default)]
pub struct Buses(std::sync::Mutex<Vec<gio::DBusConnection>>);

/// What a desktop says, and who says it. Each desktop has an interface of its own for the screen, with the same signal.
struct Signal {
    bus: BusType,
    member: &'static str,
    /// Ending of the interface's name.
    interface: &'static str,
    /// Whether the signal carries whether it begins or ends.
    has_state: bool,
}

const SIGNALS: &[Signal] = &[
    Signal { bus: BusType::System, member: "PrepareForSleep", interface: "login1.Manager", has_state: true },
    Signal { bus: BusType::System, member: "Lock", interface: "login1.Session", has_state: false },
    Signal { bus: BusType::Session, member: "ActiveChanged", interface: ".ScreenSaver", has_state: true },
];

/// Listens until the program ends.
pub fn watch(app: &AppHandle) {
    for bus in [BusType::System, BusType::Session] {
        let app = app.clone();
        gio::bus_get(bus, None::<&gio::Cancellable>, move |found| {
            // An office PC without a message bus still locks when nobody is at the desk.
            let Ok(connection) = found else { return };
            for signal in SIGNALS.iter().filter(|signal| signal.bus == bus) {
                listen(&app, &connection, signal);
            }
            if let Ok(mut held) = app.state::<Buses>().0.lock() {
                held.push(connection);
            }
        });
    }
}

fn listen(app: &AppHandle, connection: &gio::DBusConnection, signal: &'static Signal) {
    let app = app.clone();
    connection.signal_subscribe(
        None,
        None,
        Some(signal.member),
        None,
        None,
        DBusSignalFlags::NONE,
        move |_, _, _, interface, _, values| {
            let begins = !signal.has_state || values.try_child_get::<bool>(0).ok().flatten() == Some(true);
            if begins && interface.ends_with(signal.interface) {
                leaving::is_to_lock(&app);
            }
        },
    );
}
