//! The entries part of a bundle: what the entries of a range have in common stands together, in columns.
//!
//! A body is taken apart on the way out and put together again, byte for byte, on the way in, because the chain
//! covers its bytes. A body of another shape, as a later version may write it, travels as it is. The layout is in
//! `docs/bundle-format.md`, section 2. `read` and `write` know no register; `encode` fetches
//! from ours.

mod body;
mod fetch;
mod integers;
mod read;
mod rows;
mod shapes;
mod values;
mod write;

#[cfg(test)]
mod tests;

pub use fetch::encode;
pub use read::read;
pub use write::write;

/// Most bytes of bodies that one part may unfold to.
pub const MAX_BODIES: usize = 512 << 20;
/// Most entries in one part: four times what a busy authority writes in twenty years.
pub const MAX_ENTRIES: usize = 1 << 22;
/// Most columns of values in one range. A reader keeps some kilobytes for each, however short it is. A writer that
/// meets more lets the bodies that need them travel as they are.
const MAX_COLUMNS: usize = 4_096;
/// Most shapes of groups in one range, and most numbers of all shapes together; a writer does likewise.
const MAX_SHAPES: usize = 65_536;
const MAX_SHAPE_NUMBERS: usize = 1 << 20;

/// Entries of one range as they travel.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RangeEntries {
    /// Number of the first entry.
    pub from: u64,
    /// The runs they stand in, ascending.
    pub runs: Vec<TravellingRun>,
    /// Both signatures over tips, by entry, ascending.
    pub tips: Vec<(u64, [u8; 128])>,
    /// Salts of the values that remain in runs without a seed, ascending.
    pub salts: Vec<TravellingSalt>,
    /// The entries, in the order of the range.
    pub entries: Vec<TravellingEntry>,
}

/// One person's entries between unlock and lock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TravellingRun {
    /// Number of its first entry.
    pub first: u64,
    /// Public key of the person.
    pub staff: [u8; 32],
    /// From which the salts of its values come; destroyed where a value of the run was expunged.
    pub seed: Option<[u8; 32]>,
}

/// The salt of one value whose run has no seed any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TravellingSalt {
    /// Number of the entry.
    pub sequence: u64,
    /// Place of the write in it.
    pub index: u32,
    /// 32 bytes.
    pub salt: [u8; 32],
}

/// One entry as it travels; its number follows from its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TravellingEntry {
    /// Display stamp.
    pub hlc: u64,
    /// Action code.
    pub action: u16,
    /// Field writes.
    pub body: Vec<u8>,
    /// Administrative entries only.
    pub signature: Option<[u8; 64]>,
    /// Entries that were saved together.
    pub batch: Option<[u8; 16]>,
}
