//! Characters of Chinese names that are written in a traditional and in a simplified form and mean one name.

use std::collections::HashMap;
use std::sync::LazyLock;

static SIMPLIFIED: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let pairs = include_str!("han.txt").lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace);
    let pair = |pair: &str| {
        let mut both = pair.chars();
        both.next().zip(both.next())
    };
    pairs.filter_map(pair).collect()
});

/// The simplified form of a traditional character that is common in names.
pub(super) fn simplified(c: char) -> Option<char> {
    matches!(c, '\u{4E00}'..='\u{9FFF}').then(|| SIMPLIFIED.get(&c).copied()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_leads_from_one_form_to_another_and_no_further() {
        assert!(SIMPLIFIED.len() > 500);
        for (traditional, simple) in SIMPLIFIED.iter() {
            assert!(traditional != simple && simplified(*simple).is_none(), "{traditional}{simple}");
        }
        assert_eq!((simplified('偉'), simplified('伟'), simplified('a')), (Some('伟'), None, None));
    }
}
