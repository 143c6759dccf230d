//! People with accounts, as the settings page and the command line show them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One account of the authority.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct StaffMember {
    /// The sign key, hexadecimal.
    pub id: String,
    pub name: String,
    /// Code of the role that holds.
    pub role: String,
    pub desk: String,
    pub own_desk: bool,
    /// Whoever is at work.
    pub is_self: bool,
    /// UTC milliseconds.
    #[ts(type = "number")]
    pub since: i64,
    /// Why they may not unlock for now.
    pub suspended: Option<String>,
    pub ended: Option<StaffEnd>,
    /// An account of this desk that no passphrase opens any more: a removal took its slot, and counts no more.
    pub has_lost_key: bool,
    /// Roles given since the account was added, oldest first.
    pub history: Vec<RoleGiven>,
    pub may_change: bool,
    pub is_last_administrator: bool,
}

/// How an account ended. Empty where it never began to count: whoever granted it had been removed.
#[derive(Debug, Clone, Default, Serialize, TS)]
#[ts(export)]
pub struct StaffEnd {
    /// UTC milliseconds.
    #[ts(type = "number")]
    pub at: i64,
    pub staff: String,
    pub desk: String,
    pub reason: String,
}

/// A role that was given.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RoleGiven {
    pub role: String,
    /// UTC milliseconds.
    #[ts(type = "number")]
    pub at: i64,
    pub staff: String,
    pub desk: String,
    pub reason: String,
}

/// A new account at this desk.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewStaff {
    pub name: String,
    /// Code of the role.
    pub role: String,
}
