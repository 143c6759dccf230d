//! How one person likes the window. Nothing secret, readable without unlocking, and it never travels.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use comity_core::casework::Left;
use comity_core::register::RegisterError;
use comity_core::text::Language;

use crate::error::{Answer, CommandError};
use crate::outgoing;

const LARGEST_FILE: u64 = 16 * 1024;
const TEXT_SIZES: std::ops::RangeInclusive<u16> = 90..=200;

/// Colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
    Contrast,
}

/// Space between lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Density {
    #[default]
    Comfortable,
    Compact,
}

/// Language, colours, size and density.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preferences {
    /// Code of a language we speak.
    pub language: String,
    pub theme: Theme,
    /// Per cent, 90 to 200.
    pub text_size: u16,
    pub density: Density,
}

impl Preferences {
    /// What a new person gets; the language follows the system where we speak it.
    pub fn of_system(language: Option<&str>) -> Self {
        let language = language.and_then(Language::from_code).unwrap_or_default();
        Self { language: language.code().into(), theme: Theme::default(), text_size: 100, density: Density::default() }
    }

    /// The language of dialogs.
    pub fn spoken(&self) -> Language {
        Language::from_code(&self.language).unwrap_or_default()
    }

    /// Refuses what the window does not offer.
    pub fn checked(self) -> Answer<Self> {
        if !Language::ALL.iter().any(|language| language.code() == self.language) {
            return Err(CommandError::field("unknown-field", "language"));
        }
        if !TEXT_SIZES.contains(&self.text_size) {
            return Err(CommandError::field("unknown-field", "text_size"));
        }
        Ok(self)
    }

    /// Reads the file. What is missing, or makes no sense, is as for a new person.
    pub fn load(path: &Path, usual: Self) -> Self {
        let Some(Value::Object(stored)) = read(path) else { return usual };
        let with = |name: &str, value: &Value| {
            let mut object = serde_json::to_value(&usual).ok()?;
            object.as_object_mut()?.insert(name.to_owned(), value.clone());
            serde_json::from_value::<Self>(object).ok()?.checked().ok()
        };
        let mut loaded = usual.clone();
        for (name, value) in &stored {
            let Some(one) = with(name, value) else { continue };
            match name.as_str() {
                "language" => loaded.language = one.language,
                "theme" => loaded.theme = one.theme,
                "text_size" => loaded.text_size = one.text_size,
                "density" => loaded.density = one.density,
                _ => {}
            }
        }
        loaded
    }

    /// Writes the file whole; one that could not be read is set aside first.
    pub fn save(&self, path: &Path) -> Answer<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| RegisterError::io("create", folder, error))?;
        }
        if path.exists() && !matches!(read(path), Some(Value::Object(_))) {
            let aside = path.with_extension("unreadable");
            fs::rename(path, &aside).map_err(|error| RegisterError::io("set aside", path, error))?;
        }
        let text = serde_json::to_vec_pretty(self).map_err(|_| CommandError::internal("preferences"))?;
        outgoing::write_bytes(path, &Left::nothing_of_a_register(), &text)
    }
}

fn read(path: &Path) -> Option<Value> {
    let mut text = String::new();
    File::open(path).ok()?.take(LARGEST_FILE).read_to_string(&mut text).ok()?;
    serde_json::from_str(&text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usual() -> Preferences {
        Preferences::of_system(Some("fr_FR.UTF-8"))
    }

    #[test]
    fn what_is_saved_comes_back() {
        let folder = crate::state::tests::folder("preferences");
        let path = folder.join("deep").join("preferences.json");
        assert_eq!(Preferences::load(&path, usual()).language, "fr");
        let chosen =
            Preferences { language: "ar".into(), theme: Theme::Contrast, text_size: 150, density: Density::Compact };
        chosen.save(&path).unwrap();
        assert_eq!(Preferences::load(&path, usual()), chosen);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn hostile_content_is_as_if_nothing_were_there() {
        let folder = crate::state::tests::folder("preferences-hostile");
        let path = folder.join("preferences.json");
        let endless = format!("{{\"language\":\"ar\",\"x\":\"{}\"}}", "y".repeat(LARGEST_FILE as usize));
        for content in ["", "null", "[]", "{", "\u{0}", "{\"language\":{}}", &"[".repeat(5000), endless.as_str()] {
            fs::write(&path, content).unwrap();
            assert_eq!(Preferences::load(&path, usual()), usual(), "{:.40}", content);
        }
        fs::write(&path, b"\xff\xfe").unwrap();
        assert_eq!(Preferences::load(&path, usual()), usual());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn one_wrong_value_does_not_take_the_others_along() {
        let folder = crate::state::tests::folder("preferences-partly");
        let path = folder.join("preferences.json");
        fs::write(&path, r#"{"language":"<b>","theme":"dark","text_size":100000,"density":7,"later":true}"#).unwrap();
        assert_eq!(Preferences::load(&path, usual()), Preferences { theme: Theme::Dark, ..usual() });
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn an_unreadable_file_is_set_aside_not_lost() {
        let folder = crate::state::tests::folder("preferences-aside");
        let path = folder.join("preferences.json");
        fs::write(&path, "not json").unwrap();
        usual().save(&path).unwrap();
        assert_eq!(fs::read_to_string(path.with_extension("unreadable")).unwrap(), "not json");
        assert_eq!(Preferences::load(&path, Preferences::of_system(None)), usual());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn the_page_cannot_save_what_the_window_does_not_offer() {
        for wrong in [Preferences { language: "xx".into(), ..usual() }, Preferences { text_size: 20, ..usual() }] {
            assert_eq!(wrong.checked().unwrap_err().report().code, "unknown-field");
        }
    }
}
