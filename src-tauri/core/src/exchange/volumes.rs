//! Planning an export into files, so that none is longer than it may be.

use std::path::{Path, PathBuf};

use crate::bundle::{LARGEST_VOLUME, Spans, longest_part, part_cost};
use crate::progress::{Progress, Unwatched};

/// Most parts of one file, so that its header stays well within what a header may hold.
const MOST_PARTS: usize = 8_192;
/// A piece shorter than this share of a file is not begun at the end of one: it would only be a second piece to lose.
const LEAST_SHARE: u64 = 64;

/// How an export is written.
#[derive(Clone, Copy)]
pub struct Sending<'a> {
    /// Most bytes of one finished file.
    pub volume: u64,
    pub progress: &'a dyn Progress,
}

impl Default for Sending<'_> {
    fn default() -> Self {
        Self { volume: LARGEST_VOLUME, progress: &Unwatched }
    }
}

/// Bytes `from..to` of the document with this place in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    pub document: usize,
    pub from: u64,
    pub to: u64,
}

/// Which stretches travel in which file. The first has `first` bytes of room, each other `other`; a document that does
/// not fit is cut. There is always a first file; nothing where `other` is too little for anything.
pub(super) fn plan(first: u64, other: u64, documents: &[(u64, Spans)]) -> Option<Vec<Vec<Stretch>>> {
    let least = (other / LEAST_SHARE).max(1);
    let mut files = vec![Vec::new()];
    let mut room = first;
    for (document, (size, spans)) in documents.iter().enumerate() {
        // A document without bytes travels as one part without bytes.
        let empty = [(0, 0)];
        for &(from, to) in if *size == 0 { &empty[..] } else { spans.pairs() } {
            let mut next = from;
            loop {
                let left = to - next;
                let fits = longest_part(room).min(left);
                let is_full = files.last().is_some_and(|file: &Vec<Stretch>| file.len() >= MOST_PARTS);
                if is_full || part_cost(fits) > room || (fits < left && fits < least) {
                    if longest_part(other) < least || files.len() >= usize::from(u16::MAX) {
                        return None;
                    }
                    files.push(Vec::new());
                    room = other;
                    continue;
                }
                files.last_mut()?.push(Stretch { document, from: next, to: next + fits });
                room -= part_cost(fits);
                next += fits;
                if next == to {
                    break;
                }
            }
        }
    }
    Some(files)
}

/// Name of one file of several: `NAME-1of3.comity`.
pub(super) fn volume_path(path: &Path, number: u16, of: u16) -> PathBuf {
    if of == 1 {
        return path.to_path_buf();
    }
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{number}of{of}"));
    if let Some(ending) = path.extension() {
        name.push(".");
        name.push(ending);
    }
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_that_is_wanted_travels_once_and_no_file_overflows() {
        let mut state = 11_u64;
        let mut random = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        for round in 0..300 {
            let (first, other) = (random(40_000), 1_000 + random(60_000));
            let documents: Vec<(u64, Spans)> = (0..1 + random(6))
                .map(|_| {
                    let size = random(4) * random(50_000);
                    let mut spans = if random(2) == 0 { Spans::whole(size) } else { Spans::default() };
                    if size > 0 {
                        let from = random(size);
                        spans.add(from, from + 1 + random(size - from));
                    }
                    (size, spans)
                })
                .collect();
            let files = plan(first, other, &documents).unwrap();
            for (number, file) in files.iter().enumerate() {
                let cost: u64 = file.iter().map(|stretch| part_cost(stretch.to - stretch.from)).sum();
                assert!(cost <= if number == 0 { first } else { other }, "round {round}, file {number}");
                assert!(number == 0 || !file.is_empty(), "round {round}: an empty file");
            }
            for (place, (size, spans)) in documents.iter().enumerate() {
                let mut sent = Spans::default();
                let stretches = files.iter().flatten().filter(|stretch| stretch.document == place);
                for Stretch { from, to, .. } in stretches.clone() {
                    assert!(Spans::of(*from, *to).common(&sent).is_empty(), "round {round}: twice");
                    sent.add(*from, *to);
                }
                assert_eq!(sent, *spans, "round {round}");
                assert!(*size > 0 || stretches.count() == 1, "round {round}: a document without bytes");
            }
        }
    }

    #[test]
    fn a_file_that_can_hold_nothing_is_no_plan() {
        assert_eq!(plan(0, 100, &[(10, Spans::whole(10))]), None);
        assert_eq!(plan(0, 100, &[]), Some(vec![Vec::new()]));
    }

    #[test]
    fn files_of_one_export_are_numbered() {
        let path = Path::new("stick/COMITY-2026-11-21-1.comity");
        assert_eq!(volume_path(path, 1, 1), path);
        assert_eq!(volume_path(path, 2, 3), Path::new("stick/COMITY-2026-11-21-1-2of3.comity"));
        assert_eq!(volume_path(Path::new("bundle"), 2, 3), Path::new("bundle-2of3"));
    }
}
