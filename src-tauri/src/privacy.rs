//! Traces the window must not leave in memory that was given back. What every program of ours does about core dumps, readers
//! of its memory and faults stands in `comity_core::privacy`.

/// Has the C library overwrite memory when it is freed, ours and that of the engine's processes: what was shown or typed is
/// gone after locking, also where a library made a copy of its own. The settings are read at the start of a process only, so
/// the program starts itself once more.
pub fn wipe_what_is_freed() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        use std::os::unix::process::CommandExt;

        const TUNABLES: &str = "GLIBC_TUNABLES";
        // Small pieces that a thread keeps back for itself, and the stacks of threads that have ended, would stay as they are.
        const WIPED: &str = "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0:glibc.pthread.stack_cache_size=0";
        const ENGINE: [(&str, &str); 3] = [
            // The engine and its toolkit keep memory of their own beside the C library's, which nothing overwrites; with
            // these they take all of it there. https://docs.gtk.org/glib/running.html, Source/bmalloc in the engine.
            ("Malloc", "1"),
            ("G_SLICE", "always-malloc"),
            // A graphics driver runs in the process of the page and holds what is shown. Debian 12's driver for PCs without
            // one reads memory it gave back: overwritten, that ends the page. Mesa 22.3.6, WebKitGTK 2.50.6.
            ("WEBKIT_DISABLE_COMPOSITING_MODE", "1"),
        ];
        let set = std::env::var(TUNABLES).unwrap_or_default();
        let has = |&(name, value): &(&str, &str)| std::env::var_os(name).is_some_and(|set| set == value);
        if set.ends_with(WIPED) && ENGINE.iter().all(has) {
            return;
        }
        let tunables = if set.is_empty() { WIPED.to_owned() } else { format!("{set}:{WIPED}") };
        if let Ok(program) = std::env::current_exe() {
            // Comes back only when it could not start; then everything but this works.
            let error = std::process::Command::new(program)
                .args(std::env::args_os().skip(1))
                .env(TUNABLES, tunables)
                .envs(ENGINE)
                .exec();
            drop(error);
        }
    }
}
