//! Padmé: the length of a file tells little about its content, at a cost of at most 12 percent.

/// The length to which `length` bytes are padded with zeros (Nikitin et al., "Reducing Metadata Leakage
/// from Encrypted Files and Communication with PURBs", 2019).
pub fn padded_length(length: u64) -> u64 {
    if length < 2 {
        return length;
    }
    let exponent = length.ilog2();
    let kept = exponent.ilog2() + 1;
    let mask = (1_u64 << (exponent - kept.min(exponent))) - 1;
    length.checked_add(mask).map_or(length, |up| up & !mask)
}

#[cfg(test)]
mod tests {
    use super::padded_length;

    #[test]
    fn lengths_grow_a_little_and_fall_into_few_classes() {
        for (length, padded) in [(0, 0), (1, 1), (9, 10), (100, 104), (1_000, 1_024), (1_000_000, 1_015_808)] {
            assert_eq!(padded_length(length), padded);
        }
        let mut classes = std::collections::BTreeSet::new();
        let mut before = 0;
        for length in 2..100_000 {
            let padded = padded_length(length);
            assert!(padded >= length && padded >= before, "never shorter, never falling");
            assert!((padded - length) * 100 <= length * 12, "{length} -> {padded}");
            assert_eq!(padded_length(padded), padded, "padding twice changes nothing");
            before = padded;
            classes.insert(padded);
        }
        assert!(classes.len() < 400, "{} classes", classes.len());
        assert_eq!(padded_length(u64::MAX), u64::MAX);
    }
}
