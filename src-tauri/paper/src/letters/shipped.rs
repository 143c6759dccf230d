//! The files under `assets/letters` as they were when the program was built.

/// Folder, file name, content.
pub(super) type LetterFile = (&'static str, &'static str, &'static str);

macro_rules! letter_files {
    ($($language:literal: $($name:literal),+;)+) => {
        &[$($(($language, $name, include_str!(concat!("../../../../assets/letters/", $language, "/", $name)))),+),+]
    };
}

/// Every shipped file.
pub(super) static FILES: &[LetterFile] = letter_files! {
    "en": "language.toml", "acknowledgement.toml", "referral.toml", "chaser.toml", "more_information.toml",
        "refusal.toml", "surrender_postponed.toml";
    "fr": "language.toml", "acknowledgement.toml", "referral.toml", "chaser.toml", "more_information.toml",
        "refusal.toml", "surrender_postponed.toml";
    "ar": "language.toml", "acknowledgement.toml", "referral.toml", "chaser.toml", "more_information.toml",
        "refusal.toml", "surrender_postponed.toml";
    "es": "language.toml", "states.toml", "acknowledgement.toml", "referral.toml", "chaser.toml", "more_information.toml",
        "refusal.toml", "surrender_postponed.toml";
};
