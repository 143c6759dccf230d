//! What can be typed after `recovery`.

use std::path::PathBuf;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum RecoveryCommand {
    /// Say which recovery sheets there are, and when each was last checked
    List,
    /// Issue a sheet for this desk: a page to print (.pdf) or plain text; it counts once it is checked
    Issue {
        /// File to write to, which must not exist yet. Whoever reads it opens the register: print it and delete it
        out: PathBuf,
        /// File with the digits of the sheet that carries the authority's root key, so that the new one carries it too
        #[arg(long, value_name = "FILE")]
        former_code_file: Option<PathBuf>,
        /// Issue it although the root key cannot be reached: it will open the register and not carry that key
        #[arg(long)]
        without_root: bool,
    },
    /// Type digits back from the paper: the groups that are asked for, or all of them
    Check {
        /// File that holds the digits; else COMITY_RECOVERY_CODE, else they are asked for
        #[arg(long, value_name = "FILE")]
        code_file: Option<PathBuf>,
    },
    /// Open the register with a sheet, as a new administrator (--staff) with a passphrase of their own
    Open {
        /// File that holds the digits; else COMITY_RECOVERY_CODE, else they are asked for
        #[arg(long, value_name = "FILE")]
        code_file: Option<PathBuf>,
        /// File that holds the new passphrase; else COMITY_NEW_PASSPHRASE, else it is asked for
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// End a sheet for good; the register gets a new key
    Revoke {
        /// Number on the sheet
        number: String,
        /// Why; every desk will show it
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}
