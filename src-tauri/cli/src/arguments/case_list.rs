//! Which cases a list is of.

use clap::{Args, ValueEnum};

/// What a list of cases is narrowed to.
#[derive(Debug, Clone, Default, Args)]
pub struct CaseFilter {
    /// Words to find: references, names, text
    #[arg(long, value_name = "TEXT")]
    pub query: Option<String>,
    /// open, closed, urgent, conflict, waiting-for-others, waiting-for-us, no-activity, for-disposal, law-waits, or a list that
    /// you keep under this name (`case views`)
    #[arg(long, value_name = "NAME")]
    pub view: Option<String>,
    /// request, companion for all that is none, or one kind: enquiry, spontaneous_information, transit …
    #[arg(long, value_name = "KIND")]
    pub record: Option<String>,
}

/// Lists that everybody has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum View {
    Open,
    Closed,
    Urgent,
    Conflict,
    /// Open, and somebody else has it in hand
    WaitingForOthers,
    /// Open, and it is our turn
    WaitingForUs,
    /// Open, without a movement for the days that the office has set
    NoActivity,
    /// Closed, and the time of keeping has passed
    ForDisposal,
    /// Open, and a limit of the law in force waits to be taken over
    LawWaits,
}

impl View {
    /// The state a case query names.
    pub fn state(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Urgent => "urgent",
            Self::Conflict => "conflict",
            Self::WaitingForOthers => "waiting_for_others",
            Self::WaitingForUs => "waiting_for_us",
            Self::NoActivity => "no_activity",
            Self::ForDisposal => "for_disposal",
            Self::LawWaits => "law_waits",
        }
    }
}
