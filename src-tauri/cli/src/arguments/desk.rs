//! `card …`, `desk …`, `bundle …` and `conflict …`: desks and what passes between them.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use super::GivenArguments;

#[derive(Debug, Subcommand)]
pub enum CardCommand {
    /// Write the card of this desk to a file, and say its fingerprint
    Export { file: PathBuf },
    /// Admit a desk by its card and the fingerprint heard from it
    Admit {
        file: PathBuf,
        /// What the card introduces
        #[arg(long = "as", value_enum, value_name = "KIND")]
        kind: CardKind,
        /// The 40 digits as they were read aloud; spaces and dashes do no harm
        #[arg(long, value_name = "DIGITS")]
        fingerprint: String,
    },
    /// List the desks this register knows
    List,
}

/// What a card introduces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CardKind {
    /// Another desk of this authority
    Desk,
    /// Another authority
    Partner,
}

#[derive(Debug, Subcommand)]
pub enum DeskCommand {
    /// List the desks of the authority, with those that are revoked and journals that parted in two
    List,
    /// Revoke another desk: what it writes beyond what is here counts nowhere, and nothing is sealed to it any more
    Revoke {
        /// Name of the desk
        name: String,
        /// Why; every desk will show it
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// List entries that are kept and do not count
    Inert,
    /// Enter one of them again as an own new entry
    ReEnter {
        /// Its id, as `desk inert` tells it
        entry: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum BundleCommand {
    /// Seal to a desk everything it has not acknowledged
    Export {
        /// Name of the desk
        #[arg(long, value_name = "NAME")]
        to: String,
        file: PathBuf,
    },
    /// Show what a bundle holds and would change; nothing is stored
    Inspect { file: PathBuf },
    /// Import a bundle, all of it or nothing
    Import { file: PathBuf },
    /// Note that a bundle was looked at and is not to be imported now; the file stays where it is
    SetAside { file: PathBuf },
    /// Say what is missing here and at the other desks, and which bundles are on their way
    Missing,
    /// Choose the folder in which the desks of this office leave and take bundles; without a folder: say which it is
    Folder {
        dir: Option<PathBuf>,
        /// Use no folder any more; what lies there stays
        #[arg(long, conflicts_with = "dir")]
        none: bool,
    },
    /// Take what other desks left in the exchange folder, and leave what they lack
    Turn,
    /// Say what a bundle that came has brought, whole with --json; without an id: list the bundles that came
    Report {
        /// Its id or the beginning of it, as the list tells it
        bundle: Option<String>,
    },
    /// Give up a bundle on its way; the next one repeats what it carried
    Lost {
        /// Name of the desk it was made for
        #[arg(long, value_name = "NAME")]
        to: String,
        /// Its id or the name of its file, as `bundle missing` tells them
        bundle: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum ConflictCommand {
    /// List what two desks did apart: values, removals, stages, outcomes, numbers
    List,
    /// Settle one of them, by the id it was listed under, with one of its values or, of a field, another one
    ///
    /// Of a removal: keep or remove. Of stages and outcomes: the stage. Of a number: the id of the case that keeps it.
    Resolve {
        id: String,
        value: String,
        #[command(flatten)]
        given: GivenArguments,
    },
}
