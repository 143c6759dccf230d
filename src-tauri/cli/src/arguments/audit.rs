//! What can be typed after `audit`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Who did what when: the journal and the access logs, the newest first
    List(AuditFilter),
    /// Print the audit, or save it as XLSX, ODS or CSV: the ending of the file says which
    Print {
        /// Where to write it
        out: PathBuf,
        #[command(flatten)]
        filter: AuditFilter,
    },
    /// Check every access log that is here: hashes, signatures, and what was told of its length
    Verify,
    /// Look for the entry whose fingerprint stands on a printed audit
    Compare {
        /// The 40 digits, as they are printed
        fingerprint: String,
    },
    /// Show the newest entry of every journal and access log with its fingerprint
    Heads,
    /// Ask another desk for its access log; the question travels with the next bundle to it
    Ask {
        /// Name of the desk
        desk: String,
    },
}

/// What of the audit is wanted.
#[derive(Debug, Clone, Args)]
pub struct AuditFilter {
    /// Only what this person did, the unlocks that failed under their name, and what was done about their account or absence
    #[arg(long, value_name = "NAME")]
    pub person: Option<String>,
    /// Only at this desk
    #[arg(long, value_name = "NAME")]
    pub desk: Option<String>,
    /// Only about this case
    #[arg(long, value_name = "REF")]
    pub case: Option<String>,
    /// Only of a kind: changes, overrides, sign_ins, failed_unlocks, prints, exports, documents, log, other
    #[arg(long = "only", value_name = "KIND", value_delimiter = ',')]
    pub classes: Vec<String>,
    /// First day
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Last day
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    /// Go on where the page before ended
    #[arg(long, value_name = "PLACE")]
    pub after: Option<String>,
}
