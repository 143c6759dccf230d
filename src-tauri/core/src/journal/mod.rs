//! Entries and their chains: each desk's append-only list of saved actions.
//!
//! An entry's body names its writes in global form and is kept as received. The chain covers a
//! salted digest of each value, so that a value can later be expunged and the chain still checks.

mod action;
mod body;
mod canonical;
mod chain;
mod ranges;

pub use action::Action;
pub use body::{BodyError, MAX_NAMED_STREAMS, MAX_SEEN, Names, Write, decode_body, encode_body, value_spans};
pub use canonical::{NotCanonical, check_canonical};
pub(crate) use canonical::{canonical_head, canonical_item};
pub use chain::{
    ChainHash, GENESIS, Header, KeptSalts, RunSeed, Salts, TIP_DOMAIN, entry_hash, expunge_values, expunged_digest,
    tip_bytes, value_digest,
};
pub use ranges::Intervals;

/// Longest body of one entry, bytes.
pub const MAX_BODY: usize = 1024 * 1024;
/// Longest body of an entry whose values were all expunged: each digest takes 36 bytes.
pub const MAX_EXPUNGED_BODY: usize = MAX_BODY + crate::ids::MAX_WRITES * 36;
