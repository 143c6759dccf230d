//! Traces the program must not leave: memory that others can read, core dumps, case text in a fault's message.

use std::io::Write;

use crate::window;

/// Keeps other programs and crash dumps away from our memory, as far as the system offers it.
pub fn close_memory() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
        // Refused only by an unusual sandbox; the office must still be able to work there.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

/// Has the C library overwrite memory when it is freed, ours and that of the engine's processes: what was shown or typed is
/// gone after locking, also where a library made a copy of its own. The setting is read at the start of a process only, so the
/// program starts itself once more.
pub fn wipe_what_is_freed() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        use std::os::unix::process::CommandExt;

        const VARIABLE: &str = "GLIBC_TUNABLES";
        // Small pieces that a thread keeps back for itself, and the stacks of threads that have ended, would stay as they are.
        const WIPED: &str = "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0:glibc.pthread.stack_cache_size=0";
        let set = std::env::var(VARIABLE).unwrap_or_default();
        // The engine and its toolkit keep memory of their own beside the C library's, which nothing overwrites; with these
        // they take all of it there. https://docs.gtk.org/glib/running.html, Source/bmalloc in the engine.
        const ALL_FROM_THE_C_LIBRARY: [(&str, &str); 2] = [("Malloc", "1"), ("G_SLICE", "always-malloc")];
        // The engine's own part that speaks with a driver reads memory that it has given back; driven it works without.
        if set.contains("glibc.malloc.perturb") || window::is_driven() {
            return;
        }
        let tunables = if set.is_empty() { WIPED.to_owned() } else { format!("{set}:{WIPED}") };
        if let Ok(program) = std::env::current_exe() {
            // Comes back only when it could not start; then everything but this works.
            let error = std::process::Command::new(program)
                .args(std::env::args_os().skip(1))
                .env(VARIABLE, tunables)
                .envs(ALL_FROM_THE_C_LIBRARY)
                .exec();
            drop(error);
        }
    }
}

/// A fault names its place in the program only: its message could quote what someone typed.
pub fn quiet_panics() {
    std::panic::set_hook(Box::new(|fault| {
        if let Some(place) = fault.location() {
            let _ = writeln!(std::io::stderr(), "comity: fault at {}:{}", place.file(), place.line());
        }
    }));
}
