//! How much fits into one file of an export, so that the finished file is never longer than it may be.

use super::header::{Envelope, Header};
use super::{front_length, padded_length};

/// Longest finished file: what FAT32 takes with much to spare, and what a slow stick writes in some minutes.
pub const LARGEST_VOLUME: u64 = 1 << 30;

/// Bytes of an age header without stanzas, and of the stanza of random length.
const AGE_HEADER: u64 = 512;
/// Bytes of the stanza of one recipient.
const STANZA: u64 = 128;
const CHUNK: u64 = 64 * 1024;
const TAG: u64 = 16;
/// What a part costs whatever it holds: its line in the header, its salt, the frame around it.
const PART: u64 = 256;

/// Bytes of parts, counted by [`part_cost`], that fit into a file of `file` bytes with this envelope.
pub fn room_in(file: u64, envelope: &Envelope) -> u64 {
    let stanzas = STANZA.saturating_mul(envelope.recipients.len() as u64);
    let sealed = file.saturating_sub(AGE_HEADER).saturating_sub(stanzas);
    let plain = sealed.saturating_sub(TAG * (sealed / CHUNK + 2));
    let header = Header { envelope: envelope.clone(), parts: Vec::new(), body_length: 0 }.to_bytes().len();
    // Sixteen: the two lengths that grow with the parts.
    unpadded(plain).saturating_sub(front_length(header) + 16)
}

/// Most that a part of so many bytes takes in a file, however badly it compresses.
pub fn part_cost(length: u64) -> u64 {
    length.saturating_add(length / 256).saturating_add(PART)
}

/// Longest part that costs at most `room`.
pub fn longest_part(room: u64) -> u64 {
    let length = u128::from(room.saturating_sub(PART)) * 256 / 257;
    u64::try_from(length).unwrap_or(room)
}

/// The greatest length that padding leaves at or below `plain`.
fn unpadded(plain: u64) -> u64 {
    if plain < 2 {
        return plain;
    }
    let exponent = plain.ilog2();
    let kept = exponent.ilog2() + 1;
    let length = plain & !((1_u64 << (exponent - kept.min(exponent))) - 1);
    debug_assert_eq!(padded_length(length), length);
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_padded_never_grows_beyond_the_file() {
        for plain in (0..5_000_u64).chain([65_535, 1 << 20, (1 << 20) + 1, (1 << 30) - 1, 1 << 30, u64::MAX >> 1]) {
            let length = unpadded(plain);
            assert!(length <= plain && padded_length(length) <= plain, "{plain}");
            assert!(length == plain || padded_length(length + 1) > plain, "{plain} wastes room");
        }
    }

    #[test]
    fn the_longest_part_fits_and_wastes_little() {
        for room in [256, 257, 300, 1_000, 70_000, 1 << 20, 1 << 30] {
            let length = longest_part(room);
            assert!(part_cost(length) <= room && part_cost(length + 3) > room, "{room}");
        }
    }
}
