//! Checks configuration and permissions of the window, and embeds them.

fn main() {
    #[cfg(feature = "gui")]
    gui::build();
}

#[cfg(feature = "gui")]
mod gui {
    include!("src/commands/list.rs");

    /// Each command of the list gets a permission of its own; the capability file grants them.
    pub fn build() {
        println!("cargo::rerun-if-changed=src-tauri/src/commands/list.rs");
        let attributes = tauri_build::Attributes::new()
            .capabilities_path_pattern("./src-tauri/capabilities/**/*")
            .app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
        if let Err(error) = tauri_build::try_build(attributes) {
            println!("cargo::error={error:#}");
        }
    }
}
