//! Traces that no program of ours must leave: memory that others can read, core dumps, case text in a fault's message.
//!
//! Window and command line call this first of all, before anything secret is read.

use std::io::Write;

/// Keeps other programs and crash dumps away from our memory, as far as the system offers it; a fault says where it was, and
/// nothing else.
pub fn close() {
    close_memory();
    quiet_panics();
}

fn close_memory() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
        // Refused only by an unusual sandbox; the office must still be able to work there.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

/// A fault names its place in the program only: its message could quote what someone typed.
fn quiet_panics() {
    std::panic::set_hook(Box::new(|fault| {
        if let Some(place) = fault.location() {
            let _ = writeln!(std::io::stderr(), "comity: fault at {}:{}", place.file(), place.line());
        }
    }));
}
