//! Bytes that are pinned: whoever changes them makes another format.

use super::*;
use sha2::{Digest, Sha256};

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The header printed in `docs/bundle-format.md`, keys from the seeds 01…01, 03…03 and 04…04.
fn plain_header() -> Header {
    let envelope = Envelope { chain: Vec::new(), ..envelope() };
    let part = PartInfo { kind: 2, name: vec![0xaa; 24], length: 70_000, digest: [0xdd; 32] };
    Header { envelope, parts: vec![part], body_length: 66_000 }
}

#[test]
fn the_header_has_pinned_bytes_and_reads_back() {
    let bytes = plain_header().to_bytes();
    assert_eq!(hex(&bytes), include_str!("header-1.hex").split_whitespace().collect::<String>());
    assert_eq!(Header::parse(&bytes).unwrap(), plain_header());
}

#[test]
fn the_signature_has_pinned_bytes() {
    let signature = key(3).sign(HEADER_DOMAIN, &plain_header().to_bytes());
    assert_eq!(
        hex(&signature.0),
        "8334b241e86f895bef0bd0a82ea9217bda388ebd843035bb0ff2540f288563cf940c26d37d54c74c3af5fd8509a0443358473da778d3c755aebe6aafaefb4f02"
    );
}

#[test]
fn the_chain_has_pinned_bytes() {
    assert_eq!(
        hex(&Sha256::digest(envelope().chain.concat())),
        "8be16ff38f678b4aa7393a08caf7c86a66f26a0198f9321bc59538aaf90aec0c"
    );
}
