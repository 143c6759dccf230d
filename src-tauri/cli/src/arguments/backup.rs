//! What can be typed after `backup`, and of `register`: backup and restore.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum BackupCommand {
    /// Say where backups go, how old the last one is, and which there are
    List {
        /// Folder to look in instead; no passphrase is needed then
        folder: Option<PathBuf>,
    },
    /// Make a backup now
    Make {
        /// Folder on another disk or a stick; else the one that is chosen
        folder: Option<PathBuf>,
        /// Only if it is time, as the office sets it
        #[arg(long)]
        if_due: bool,
    },
    /// Read every page of the newest backup of this register
    Verify {
        /// Folder to look in; else the one that is chosen
        folder: Option<PathBuf>,
    },
    /// Choose where backups are made by themselves; without a folder none
    Folder { folder: Option<PathBuf> },
    /// After a restore: the highest number of a run on paper; those up to it that are not here are listed as missing
    Missing {
        /// The number as it stands on the paper; without it, what is missing is listed
        number: Option<String>,
        /// Everything is entered again: ends the reminders
        #[arg(long, conflicts_with = "number")]
        done: bool,
        /// With --done: numbers that are still missing stay in the list of void numbers
        #[arg(long, requires = "done")]
        leave_missing: bool,
    },
}

/// Puts a backup in the place of the register.
#[derive(Debug, Args)]
pub struct RestoreRegister {
    /// Folder with the backups, or a backup itself
    pub folder: PathBuf,
    /// Name of the backup, as `backup list` shows it; else the newest
    #[arg(long, value_name = "NAME")]
    pub backup: Option<String>,
    /// Only open it and check it whole
    #[arg(long)]
    pub test: bool,
    /// Open it with the recovery sheet of that time instead of a passphrase
    #[arg(long)]
    pub sheet: bool,
    /// File that holds the digits of the sheet; else COMITY_RECOVERY_CODE, else they are asked for
    #[arg(long, value_name = "FILE", requires = "sheet")]
    pub code_file: Option<PathBuf>,
}
