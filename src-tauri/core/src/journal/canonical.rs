//! Refuses CBOR that is not in the one deterministic form (RFC 8949 §4.2.1, no floats, no tags).

use thiserror::Error;

/// The bytes are not in the deterministic form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not canonical at byte {at}")]
pub struct NotCanonical {
    /// Offset of the first byte that does not fit.
    pub at: usize,
}

const MAX_DEPTH: u8 = 16;

/// Checks one data item that must fill `bytes` exactly.
pub fn check_canonical(bytes: &[u8]) -> Result<(), NotCanonical> {
    let end = canonical_item(bytes, 0, 0)?;
    if end == bytes.len() { Ok(()) } else { Err(NotCanonical { at: end }) }
}

/// Where the item ends that begins `at`; it stands `depth` arrays deep.
pub(crate) fn canonical_item(bytes: &[u8], at: usize, depth: u8) -> Result<usize, NotCanonical> {
    let wrong = Err(NotCanonical { at });
    if depth > MAX_DEPTH {
        return wrong;
    }
    let Some(&first) = bytes.get(at) else { return wrong };
    let (argument, mut next) = canonical_head(bytes, at)?;
    match first >> 5 {
        0 | 1 => Ok(next),
        2 | 3 => {
            let length = usize::try_from(argument).map_err(|_| NotCanonical { at })?;
            let end = next.checked_add(length).ok_or(NotCanonical { at })?;
            let Some(content) = bytes.get(next..end) else { return wrong };
            if first >> 5 == 3 && std::str::from_utf8(content).is_err() {
                return wrong;
            }
            Ok(end)
        }
        4 => {
            // Every element takes a byte at least, so a huge count ends at the end of the input.
            for _ in 0..argument {
                next = canonical_item(bytes, next, depth + 1)?;
            }
            Ok(next)
        }
        7 if matches!(first, 0xf4..=0xf6) => Ok(next),
        _ => wrong,
    }
}

/// The argument of a head in its shortest form, and where the content starts.
pub(crate) fn canonical_head(bytes: &[u8], at: usize) -> Result<(u64, usize), NotCanonical> {
    let wrong = NotCanonical { at };
    let small = bytes.get(at).ok_or(wrong)? & 0x1f;
    let (width, floor) = match small {
        0..=23 => return Ok((u64::from(small), at + 1)),
        24 => (1, 24),
        25 => (2, 1 << 8),
        26 => (4, 1 << 16),
        27 => (8, 1 << 32),
        _ => return Err(wrong),
    };
    let raw = bytes.get(at + 1..at + 1 + width).ok_or(wrong)?;
    let argument = raw.iter().fold(0u64, |sum, byte| sum << 8 | u64::from(*byte));
    if argument < floor { Err(wrong) } else { Ok((argument, at + 1 + width)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_shortest_definite_form_passes() {
        for good in [&[0x00][..], &[0x18, 24], &[0x82, 0x01, 0x61, b'a'], &[0xf6], &[0x40], &[0x20]] {
            assert!(check_canonical(good).is_ok(), "{good:x?}");
        }
        for bad in [
            &[][..],
            &[0x18, 23],                                             // longer than needed
            &[0x9f, 0xff],                                           // indefinite length
            &[0xf9, 0, 0],                                           // float
            &[0xc0, 0x60],                                           // tag
            &[0xa0],                                                 // map
            &[0x61, 0xff],                                           // not UTF-8
            &[0x00, 0x00],                                           // two items
            &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], // absurd count
            &[0x81; 40],                                             // too deep
        ] {
            assert!(check_canonical(bad).is_err(), "{bad:x?}");
        }
    }
}
