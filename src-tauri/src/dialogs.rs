//! File dialogs of the system. Paths stay on this side; the page learns a file's name at most.

use std::path::{Path, PathBuf};

use rfd::AsyncFileDialog;
#[cfg(target_os = "linux")]
use rfd::{AsyncMessageDialog, MessageButtons, MessageLevel};
use tauri::{Manager, WebviewWindow};

use comity_core::text::Texts;
use comity_paper::{FileFormat, LetterFormat};

use crate::error::Answer;
use crate::state::Desk;

/// What a dialog is for: it decides the title and the files that are shown.
#[derive(Debug, Clone, Copy)]
pub enum Purpose {
    AttachDocument,
    SaveDocument,
    PrintSummary,
    SaveList(FileFormat),
    PrintDutySheet,
    PrintImportReport,
    SaveLetter(LetterFormat),
    OpenOldRegister,
    GiveOutCard,
    OpenCard,
    WriteBundle,
    OpenBundle,
    ExchangeFolder,
    OpenLaw,
    LawFolder,
    SaveSheet,
    BackupFolder,
    RestoreFolder,
}

impl Purpose {
    /// Message of the title, the same as on the button that leads here.
    const fn title(self) -> &'static str {
        match self {
            Self::AttachDocument => "documents-attach",
            Self::SaveDocument => "document-save",
            Self::PrintSummary => "summary-print",
            Self::SaveList(_) => "list-save-title",
            Self::PrintDutySheet => "duty-print",
            Self::PrintImportReport => "import-report-print",
            Self::SaveLetter(_) => "letter-save-title",
            Self::OpenOldRegister => "take-over-choose",
            Self::GiveOutCard => "card-give-out",
            Self::OpenCard => "card-open",
            Self::WriteBundle => "bundle-export",
            Self::OpenBundle => "bundle-open",
            Self::ExchangeFolder => "folder-choose",
            Self::OpenLaw => "law-file-open",
            Self::LawFolder => "law-export",
            Self::SaveSheet => "recovery-issue-do",
            Self::BackupFolder => "backup-choose",
            Self::RestoreFolder => "restore-choose",
        }
    }

    /// Endings of the files that are shown; the first is added where a person leaves it out.
    fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::AttachDocument
            | Self::SaveDocument
            | Self::ExchangeFolder
            | Self::LawFolder
            | Self::BackupFolder
            | Self::RestoreFolder => &[],
            Self::PrintSummary | Self::PrintDutySheet | Self::PrintImportReport | Self::SaveSheet => &["pdf"],
            Self::SaveList(FileFormat::Pdf) | Self::SaveLetter(LetterFormat::Pdf) => &["pdf"],
            Self::SaveList(FileFormat::Xlsx) => &["xlsx"],
            Self::SaveList(FileFormat::Ods) => &["ods"],
            Self::SaveList(FileFormat::Csv) => &["csv"],
            Self::SaveLetter(LetterFormat::Docx) => &["docx"],
            Self::OpenOldRegister => &["xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt"],
            Self::OpenLaw => &["toml"],
            Self::GiveOutCard | Self::OpenCard => &["comity-card"],
            Self::WriteBundle | Self::OpenBundle => &["comity"],
        }
    }
}

/// Takes away whatever dialog is open, unanswered: it belongs to somebody who is not here any more, and shows names of files.
pub use desktop::dismiss;

/// Asks for a file to read. Refused while locked; nothing when cancelled.
pub async fn choose(window: &WebviewWindow, purpose: Purpose) -> Answer<Option<PathBuf>> {
    let dialog = dialog(window, purpose).await?;
    Ok(remember(window, shown(window, dialog.pick_file()).await).await)
}

/// Asks for a folder. It is not where the next dialog starts: other files do not belong there.
pub async fn choose_folder(window: &WebviewWindow, purpose: Purpose) -> Answer<Option<PathBuf>> {
    let dialog = dialog(window, purpose).await?;
    Ok(shown(window, dialog.pick_folder()).await)
}

/// Asks for a folder while nothing is open: the one with the backup of a register that is gone.
pub async fn choose_folder_locked(window: &WebviewWindow, purpose: Purpose) -> Answer<Option<PathBuf>> {
    let dialog = dialog_in(window, purpose, None);
    Ok(shown(window, dialog.pick_folder()).await)
}

/// Asks where to write. The system's dialog has asked before an existing file is chosen.
pub async fn choose_target(window: &WebviewWindow, purpose: Purpose, name: &str) -> Answer<Option<PathBuf>> {
    let dialog = dialog(window, purpose).await?.set_file_name(name);
    let chosen = remember(window, shown(window, dialog.save_file()).await).await;
    Ok(chosen.map(|path| with_extension(path, purpose.extensions().first().copied())))
}

/// Says why the program ends, where no page is left to say it; answered, it is gone.
#[cfg(target_os = "linux")]
pub async fn say_last(window: &WebviewWindow) {
    let texts = Texts::new(window.state::<Desk>().preferences().spoken());
    let message = AsyncMessageDialog::new()
        .set_level(MessageLevel::Error)
        .set_title(texts.get("page-keeps-ending-title"))
        .set_description(texts.get("page-keeps-ending"))
        .set_buttons(MessageButtons::OkCustom(texts.get("page-keeps-ending-close")));
    message.show().await;
}

/// Adds the extension that a person left out, unless that names a file nobody has asked about.
fn with_extension(path: PathBuf, extension: Option<&str>) -> PathBuf {
    match extension {
        Some(extension) if path.extension().is_none() => {
            let whole = path.with_extension(extension);
            if whole.exists() { path } else { whole }
        }
        _ => path,
    }
}

async fn dialog(window: &WebviewWindow, purpose: Purpose) -> Answer<AsyncFileDialog> {
    let desk = window.state::<Desk>().inner().clone();
    let folder = desk.with_open(|open| Ok(open.opened.folder.clone())).await?;
    Ok(dialog_in(window, purpose, folder))
}

fn dialog_in(window: &WebviewWindow, purpose: Purpose, folder: Option<PathBuf>) -> AsyncFileDialog {
    let desk = window.state::<Desk>();
    let folder = folder.filter(|folder| folder.is_dir()).or_else(dirs::home_dir);
    let title = Texts::new(desk.preferences().spoken()).get(purpose.title());
    let mut dialog = AsyncFileDialog::new().set_parent(window).set_title(title);
    if let Some(folder) = folder {
        dialog = dialog.set_directory(folder);
    }
    if let extensions @ [_, ..] = purpose.extensions() {
        let shown: Vec<String> = extensions.iter().map(|extension| format!("*.{extension}")).collect();
        dialog = dialog.add_filter(shown.join(" "), extensions);
    }
    dialog
}

async fn shown(window: &WebviewWindow, asked: impl Future<Output = Option<rfd::FileHandle>>) -> Option<PathBuf> {
    desktop::stand_before(window);
    let path = asked.await.map(|file| file.path().to_owned())?;
    desktop::leave_no_trace(&path);
    Some(path)
}

/// The next dialog starts in the same folder, for as long as the register is unlocked.
async fn remember(window: &WebviewWindow, chosen: Option<PathBuf>) -> Option<PathBuf> {
    let folder = chosen.as_deref().and_then(Path::parent).map(Path::to_owned);
    if folder.is_some() {
        let desk = window.state::<Desk>().inner().clone();
        let kept = desk.with_open(move |open| {
            open.opened.folder = folder;
            Ok(())
        });
        // Locked in the meantime: the command that follows says so.
        drop(kept.await);
    }
    chosen
}

#[cfg(target_os = "linux")]
mod desktop {
    use std::path::Path;

    use gtk::glib;
    use gtk::prelude::*;
    use tauri::WebviewWindow;

    /// Questions that may stand above each other.
    const MOST_QUESTIONS: u8 = 3;

    /// Keeps the dialog before our window, and the window waiting for it.
    pub fn stand_before(window: &WebviewWindow) {
        let window = window.clone();
        // Runs after the dialog has been built, which happens on the same thread.
        glib::idle_add_once(move || {
            let Ok(main) = window.gtk_window() else { return };
            for toplevel in gtk::Window::list_toplevels() {
                if let Ok(dialog) = toplevel.downcast::<gtk::FileChooserDialog>() {
                    dialog.set_transient_for(Some(&main));
                    dialog.set_modal(true);
                }
            }
        });
    }

    /// The question whether a file is to be replaced stands in a loop of its own inside the answer of the dialog, so it goes first.
    pub fn dismiss() {
        dismiss_after(MOST_QUESTIONS);
    }

    fn dismiss_after(questions_left: u8) {
        glib::idle_add_once(move || {
            let open: Vec<gtk::Dialog> =
                gtk::Window::list_toplevels().into_iter().filter_map(|toplevel| toplevel.downcast().ok()).collect();
            let (choosers, questions): (Vec<_>, Vec<_>) = open
                .into_iter()
                .filter(WidgetExt::is_visible)
                .partition(|dialog| dialog.is::<gtk::FileChooserDialog>());
            let is_asking = questions_left > 0 && !questions.is_empty();
            for dialog in if is_asking { questions } else { choosers } {
                dialog.response(gtk::ResponseType::Cancel);
            }
            if is_asking {
                dismiss_after(questions_left - 1);
            }
        });
    }

    /// Takes the path out of the desktop's list of recent files again, before that list is written.
    ///
    /// Switching the list off (`gtk-recent-files-enabled`) would empty it for every other program too.
    pub fn leave_no_trace(path: &Path) {
        let Ok(address) = glib::filename_to_uri(path, None) else { return };
        glib::idle_add_once(move || {
            if let Some(recent) = gtk::RecentManager::default() {
                // Not listed is what we want.
                let _ = recent.remove_item(&address);
            }
        });
    }
}

#[cfg(not(target_os = "linux"))]
mod desktop {
    /// The parent given to the dialog does it here.
    pub fn stand_before(_: &tauri::WebviewWindow) {}

    /// These systems let no program close a dialog of theirs: what is answered after locking is refused.
    pub fn dismiss() {}

    /// Not known to be needed here.
    pub fn leave_no_trace(_: &std::path::Path) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use comity_core::text::Language;

    #[test]
    fn an_extension_left_out_is_added_unless_a_file_would_be_replaced_unasked() {
        let folder = crate::state::tests::folder("extension");
        assert_eq!(with_extension(folder.join("a"), Some("pdf")), folder.join("a.pdf"));
        assert_eq!(with_extension(folder.join("a.txt"), Some("pdf")), folder.join("a.txt"));
        assert_eq!(with_extension(folder.join("a"), None), folder.join("a"));
        std::fs::write(folder.join("a.pdf"), "there").unwrap();
        assert_eq!(with_extension(folder.join("a"), Some("pdf")), folder.join("a"));
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn every_dialog_has_a_title_in_every_language() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for purpose in [
                Purpose::AttachDocument,
                Purpose::SaveDocument,
                Purpose::PrintSummary,
                Purpose::SaveList(FileFormat::Xlsx),
                Purpose::PrintDutySheet,
                Purpose::PrintImportReport,
                Purpose::SaveLetter(LetterFormat::Docx),
                Purpose::OpenOldRegister,
                Purpose::GiveOutCard,
                Purpose::OpenCard,
                Purpose::WriteBundle,
                Purpose::OpenBundle,
                Purpose::OpenLaw,
                Purpose::LawFolder,
            ] {
                assert!(texts.find(purpose.title(), &[]).is_some(), "{purpose:?} in {}", language.code());
            }
        }
    }
}
