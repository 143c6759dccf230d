//! The bundle: a sealed, signed file that leaves the desk. The file format only; what the entries mean
//! and whose keys are trusted is decided above. Described byte by byte in `docs/bundle-format.md`.
//!
//! Whatever is read here was written by somebody else: signature first, every length bounded.

mod error;
mod header;
mod holdings;
mod padding;
mod read;
mod source;
mod spans;
mod stick;
mod volume;
mod write;

pub use error::BundleError;
pub use header::{
    BundleKind, Envelope, FORMAT, Header, MAXIMUM_HEADER, MAXIMUM_RECEIPTS, MAXIMUM_RECIPIENTS, PartInfo, Receipt,
    StreamRange, Volume,
};
pub use holdings::{
    Branch, HeldInterval, Holdings, MAXIMUM_WANTED_FILES, MAXIMUM_WANTED_SPANS, StreamHeld, StreamIntervals, WantedFile,
};
pub use padding::padded_length;
pub use read::{BundleReader, Caps, Opening, Part};
pub use spans::Spans;
pub(crate) use stick::check_room as check_place_for;
pub use stick::{StickError, StickReceipt, Watch, check_place, write_to_stick};
pub use volume::{LARGEST_VOLUME, longest_part, part_cost, room_in};
pub use write::{PartSource, Written, write_bundle};

/// What the file starts with once it is unsealed.
const MAGIC: &[u8; 14] = b"comity bundle\0";
/// What the desk's signature over the header is for.
const HEADER_DOMAIN: crate::keys::Domain = crate::keys::Domain::new("comity bundle header 1");
/// Start of what a part's digest covers.
const PART_LABEL: &[u8] = b"comity part 1";
const SIGNATURE_LENGTH: usize = 64;
const SALT_LENGTH: usize = 32;
/// Largest window a decompressor must provide: 2^27 bytes.
const WINDOW_LOG: u32 = 27;

/// Length of everything before the body.
fn front_length(header: usize) -> u64 {
    (MAGIC.len() + 2 + 4 + header + SIGNATURE_LENGTH) as u64
}

#[cfg(test)]
mod tests;
