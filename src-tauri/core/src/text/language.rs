//! The languages Comity speaks, with their direction as a fact of the table.

use unic_langid::LanguageIdentifier;

/// A language with a folder under `assets/locales/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    #[default]
    En,
    Fr,
    Ar,
}

/// Which way a line runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// As HTML and Typst write it: `ltr` or `rtl`.
    pub fn code(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Language {
    /// Every language, in the order the pickers show.
    pub const ALL: [Self; 3] = [Self::En, Self::Fr, Self::Ar];

    /// The language of the template: every message exists in it.
    pub const TEMPLATE: Self = Self::En;

    /// Folder name and BCP 47 tag.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ar => "ar",
        }
    }

    /// The language's own name for itself, for pickers that must be readable before any choice.
    pub fn native_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ar => "العربية",
        }
    }

    /// Which way its lines run.
    pub fn direction(self) -> Direction {
        match self {
            Self::En | Self::Fr => Direction::LeftToRight,
            Self::Ar => Direction::RightToLeft,
        }
    }

    /// The language of a tag such as `fr`, `fr-CA` or `ar_MA.UTF-8`; `None` for one we do not speak.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_', '.', '@']).next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// For Fluent and its plural rules. Every code of this table is a valid tag; a test holds it to that.
    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }
}
