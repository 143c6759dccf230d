//! Bundles put together byte by byte, as no program writes them: front, header, body and padding are given one by one.

use comity_core::bundle::{
    BundleKind, Envelope, FORMAT, Header, Holdings, PartInfo, StreamRange, Volume, padded_length,
};
use comity_core::keys::{Domain, SigningKey, seal};
use comity_core::register::tables::people;
use sha2::{Digest, Sha256};

use super::Desk;

/// What the file starts with once it is unsealed.
pub const MAGIC: &[u8; 14] = b"comity bundle\0";
const HEADER_DOMAIN: Domain = Domain::new("comity bundle header 1");
/// Bytes before the header: magic, format, length.
pub const FRONT: usize = MAGIC.len() + 2 + 4;
/// Bytes of the signature behind the header.
pub const SIGNATURE: usize = 64;

/// An envelope as `from` would truthfully write it to `to`, without ranges.
pub fn envelope(from: &Desk, to: &Desk) -> Envelope {
    let connection = from.register.connection();
    let mut chain: Vec<Vec<u8>> = people::staff(connection).unwrap().into_iter().map(|one| one.certificate).collect();
    chain.extend(people::desks(connection).unwrap().into_iter().map(|one| one.certificate));
    Envelope {
        bundle_id: [0x77; 16],
        kind: BundleKind::Sync,
        authority_root: from.register.authority_root(),
        sender: from.register.desk_keys().sign.verifying_key(),
        chain,
        recipients: vec![to.register.desk_keys().sign.verifying_key()],
        made_at: 0,
        ranges: Vec::new(),
        holdings: Holdings::default(),
        receipts: Vec::new(),
        volume: Volume::ONLY,
        required_features: Vec::new(),
        optional_features: Vec::new(),
    }
}

/// A range of one entry, the first of a stream of `from`.
pub fn range_of_one(from: &Desk) -> StreamRange {
    StreamRange { stream: from.register.own().id.0, from: 1, to: 1, previous_hash: [0; 32], head_hash: [0; 32] }
}

/// An entries part with its digest, under a salt of zeros.
pub fn entries_part(content: &[u8]) -> PartInfo {
    let digest = Sha256::new().chain_update(b"comity part 1").chain_update([0; 32]).chain_update(content).finalize();
    PartInfo { kind: PartInfo::ENTRIES, name: Vec::new(), length: content.len() as u64, digest: digest.into() }
}

/// Everything inside the seal, signed by `signer`, padded as it must be.
pub fn plain(header: &Header, body: &[u8], signer: &SigningKey) -> Vec<u8> {
    plain_of(&header.to_bytes(), body, signer)
}

/// The same with header bytes that need not be those of any header.
pub fn plain_of(header: &[u8], body: &[u8], signer: &SigningKey) -> Vec<u8> {
    let signature = signer.sign(HEADER_DOMAIN, header);
    let length = (header.len() as u32).to_be_bytes();
    let mut plain = [&MAGIC[..], &FORMAT.to_be_bytes(), &length, header, &signature.0, body].concat();
    plain.resize(padded_length(plain.len() as u64) as usize, 0);
    plain
}

/// Seals anything to a desk, as anybody can who has its card.
pub fn sealed(to: &Desk, plain: &[u8]) -> Vec<u8> {
    seal(plain, &[to.register.desk_keys().seal.address().unwrap()]).unwrap()
}

/// A piece of a zstd frame (RFC 8878, 3.1.1.2).
pub enum Block<'a> {
    /// As it stands; at most 128 KiB.
    Raw(&'a [u8]),
    /// One byte, so many times: four bytes for up to 128 KiB.
    Repeated(u8, usize),
}

/// Most bytes of a block.
pub const BLOCK: usize = 128 << 10;

/// A zstd frame with a window of 128 KiB.
pub fn frame(blocks: &[Block<'_>]) -> Vec<u8> {
    let mut frame = vec![0x28, 0xb5, 0x2f, 0xfd, 0x00, 7 << 3];
    for (place, block) in blocks.iter().enumerate() {
        let (kind, length) = match block {
            Block::Raw(bytes) => (0, bytes.len()),
            Block::Repeated(_, count) => (1, *count),
        };
        assert!(length <= BLOCK);
        let head = (length as u32) << 3 | kind << 1 | u32::from(place + 1 == blocks.len());
        frame.extend(&head.to_le_bytes()[..3]);
        match block {
            Block::Raw(bytes) => frame.extend(*bytes),
            Block::Repeated(byte, _) => frame.push(*byte),
        }
    }
    frame
}
