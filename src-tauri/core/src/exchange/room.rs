//! Whether documents find room here, asked before the first of their bytes is written.
//!
//! Putting a document together from its pieces needs as much again as it is long: the pieces go once the whole is known
//! to be right.

use std::collections::BTreeMap;

use super::ExchangeError;
use super::take_documents::{Pieces, Store, WantedDocuments, kept, of_one_size};
use crate::bundle::{BundleError, PartInfo, Spans, StickError, check_place_for};
use crate::register::held;

const MIB: u64 = 1 << 20;

/// Refuses where the documents of a bundle, and those that its pieces make whole, do not find room.
pub(super) fn check_room(
    parts: &[PartInfo],
    wanted: &WantedDocuments,
    store: &Store<'_>,
    pieces: &Pieces,
) -> Result<(), ExchangeError> {
    let needed = room_needed(parts, wanted, store, pieces)?;
    // Each block of an encrypted file has its seal, each file its beginning.
    let needed = if needed == 0 { 0 } else { needed.saturating_add(needed / 1024).saturating_add(MIB) };
    match check_place_for::<BundleError>(store.folder, needed) {
        Err(StickError::NoSpace) => {
            Err(ExchangeError::refused("import-no-space").with("needed", format!("{}", needed.div_ceil(MIB))))
        }
        checked => Ok(checked?),
    }
}

/// Bytes that are written beside what lies here: of every part what is new here, and of every document that has all its
/// pieces then, the whole, for each row under which it is kept.
fn room_needed(
    parts: &[PartInfo],
    wanted: &WantedDocuments,
    store: &Store<'_>,
    pieces: &Pieces,
) -> Result<u64, ExchangeError> {
    let mut needed = 0_u64;
    let mut coming: BTreeMap<[u8; 32], Spans> = BTreeMap::new();
    for info in parts {
        let Some((name, offset)) = info.attachment() else { continue };
        let absent = wanted.absent(&name, store)?;
        let whole = absent.iter().filter(|(file, _)| offset == 0 && file.size == info.length).count() as u64;
        if whole > 0 {
            needed = needed.saturating_add(info.length.saturating_mul(whole));
            continue;
        }
        let group = of_one_size(absent);
        let Some((file, _)) = group.first() else { continue };
        let Some(end) = offset.checked_add(info.length).filter(|end| *end <= file.size && info.length > 0) else {
            continue;
        };
        let here = kept(&group, pieces).map_or_else(Spans::default, |(_, here)| held(here));
        let coming = coming.entry(file.sha256).or_default();
        let fresh = Spans::of(offset, end).minus(&here).minus(coming);
        needed = needed.saturating_add(fresh.bytes());
        coming.join(&fresh);
    }
    for group in wanted.all_absent(store)? {
        let group = of_one_size(group);
        let Some((file, _)) = group.first() else { continue };
        let mut whole = kept(&group, pieces).map_or_else(Spans::default, |(_, here)| held(here));
        if let Some(coming) = coming.get(&file.sha256) {
            whole.join(coming);
        }
        if !whole.is_empty() && whole == Spans::whole(file.size) {
            needed = needed.saturating_add(file.size.saturating_mul(group.len() as u64));
        }
    }
    Ok(needed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::RowId;
    use crate::keys::SealKey;
    use crate::register::{AttachmentFile, AttachmentNames, Piece};

    fn part(file: &AttachmentFile, offset: u64, length: u64) -> PartInfo {
        let name = [&file.travel_name()[..], &offset.to_be_bytes()].concat();
        PartInfo { kind: PartInfo::ATTACHMENT, name, length, digest: [0; 32] }
    }

    #[test]
    fn pieces_that_make_a_document_whole_need_room_for_both() {
        let folder = std::env::temp_dir().join(format!("comity-room-{}", std::process::id()));
        let names = AttachmentNames::new(vec![7; 32]);
        let store = Store { folder: &folder, names: &names };
        let file = |sha256: u8, size: u64| AttachmentFile {
            sha256: [sha256; 32],
            size,
            file_key: SealKey::generate().expose_text().to_owned(),
        };
        let (long, short) = (file(1, 3_000), file(2, 500));
        let rows = [(RowId(1), long.clone()), (RowId(2), short.clone())];
        let wanted = WantedDocuments::of_rows(rows.into_iter());
        let none = Pieces::new();
        let needed = |parts: &[PartInfo], pieces: &Pieces| room_needed(parts, &wanted, &store, pieces).unwrap();
        assert_eq!(needed(&[], &none), 0);
        assert_eq!(needed(&[part(&short, 0, 500)], &none), 500, "a whole document needs its own length");
        assert_eq!(needed(&[part(&file(3, 900), 0, 900)], &none), 0, "one that no row names needs nothing");
        assert_eq!(needed(&[part(&long, 0, 1_000)], &none), 1_000, "a piece of an unfinished one needs its length");
        let all = [part(&long, 0, 1_000), part(&long, 1_000, 2_000), part(&short, 0, 500)];
        assert_eq!(needed(&all, &none), 3_000 + 3_000 + 500, "all pieces, and the whole beside them");
        assert_eq!(
            needed(&[part(&long, 0, 1_000), part(&long, 500, 1_000)], &none),
            1_500,
            "what comes twice counts once"
        );
        assert_eq!(needed(&[part(&long, 2_000, 1_001)], &none), 0, "what does not lie within it is not kept");
        let path = names.path(&folder, &long).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let here = Pieces::from([(name, vec![Piece::beside(&path, 0, 2_000)])]);
        assert_eq!(needed(&[part(&long, 1_500, 1_500)], &here), 1_000 + 3_000, "what lies here is not written again");
        assert_eq!(needed(&[part(&short, 0, 500)], &here), 500, "an unfinished one waits");
    }
}
