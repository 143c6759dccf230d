//! Bundles by somebody who knows our address, or even has a certified desk, and means harm.

use super::*;
use crate::keys::CertificateError;
use crate::keys::canonical::Writer;

fn header(parts: Vec<PartInfo>, body_length: u64) -> Header {
    Header { envelope: envelope(), parts, body_length }
}

fn padding(header: &Header, body: &[u8]) -> Vec<u8> {
    let length = front_length(header.to_bytes().len()) + body.len() as u64;
    vec![0; (padded_length(length) - length) as usize]
}

fn compressed(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 3).unwrap()
}

fn part(length: u64) -> PartInfo {
    use sha2::{Digest, Sha256};
    let digest = Sha256::new().chain_update(PART_LABEL).chain_update([0; 32]).chain_update(b"text").finalize();
    PartInfo { kind: 1, name: Vec::new(), length, digest: digest.into() }
}

#[test]
fn a_bundle_made_by_hand_is_as_good_as_ours() {
    let port = Port::new();
    let body = compressed(&[&[0; 32], &b"text"[..]].concat());
    let header = header(vec![part(4)], body.len() as u64);
    let file = by_hand(&port, &header, &body, &padding(&header, &body), &key(3));
    assert_eq!(port.take(&file).unwrap().1, [b"text"]);
}

#[test]
fn a_header_signed_by_another_key_is_refused_before_the_body() {
    let port = Port::new();
    let header = header(Vec::new(), 0);
    let file = by_hand(&port, &header, b"", &padding(&header, b""), &key(9));
    let error = BundleReader::open(&file[..], &port.opening()).map(drop).unwrap_err();
    assert!(matches!(error, BundleError::Altered { what: "header" }), "{error:?}");
}

#[test]
fn a_kind_of_bundle_that_nobody_knows_is_judged_after_the_signature() {
    let port = Port::new();
    let envelope = Envelope { kind: BundleKind::Later(7), ..envelope() };
    let header = Header { envelope, parts: Vec::new(), body_length: 0 };
    let signed_by = |who: u8| by_hand(&port, &header, b"", &padding(&header, b""), &key(who));
    assert!(matches!(port.take(&signed_by(3)), Err(BundleError::TooNew { needed }) if needed == "bundle-kind-7"));
    assert!(matches!(port.take(&signed_by(9)), Err(BundleError::Altered { what: "header" })));
    assert_eq!(Header::parse(&header.to_bytes()).unwrap(), header);
}

#[test]
fn a_sender_that_nobody_certified_is_refused() {
    let port = Port::new();
    let open = |edit: fn(&mut Envelope)| {
        let mut asked = envelope();
        edit(&mut asked);
        port.take(&write(&port, asked, &mut [])).unwrap_err()
    };
    assert!(matches!(open(|asked| drop(asked.chain.pop())), BundleError::SenderNotCertified));
    assert!(matches!(open(|asked| drop(asked.chain.remove(0))), BundleError::Chain(CertificateError::UnknownIssuer)));
    assert!(matches!(
        open(|asked| asked.authority_root = key(6).verifying_key()),
        BundleError::Chain(CertificateError::OtherAuthority)
    ));
    assert!(matches!(open(|asked| asked.chain[0][40] ^= 1), BundleError::Chain(_)));
}

#[test]
fn an_unknown_required_feature_or_format_is_named() {
    let port = Port::new();
    let mut asked = envelope();
    asked.required_features = vec!["columnar-2".to_owned()];
    let file = write(&port, asked, &mut []);
    assert!(matches!(port.take(&file), Err(BundleError::TooNew { needed }) if needed == "columnar-2"));
    let known = Opening { known_features: &["columnar-2"], ..port.opening() };
    assert!(BundleReader::open(&file[..], &known).is_ok());
    let newer = seal_raw(&port, &[MAGIC, &[0, 3], b"whatever comes"]);
    assert!(matches!(port.take(&newer), Err(BundleError::FormatTooNew { found: 3 })));
}

#[test]
fn an_earlier_format_is_told_from_a_later_one() {
    use crate::bundle::read::check_format;
    assert!(check_format(1, 1).is_ok());
    assert!(matches!(check_format(0, 1), Err(BundleError::FormatTooOld { found: 0 })));
    assert!(matches!(check_format(2, 1), Err(BundleError::FormatTooNew { found: 2 })));
}

#[test]
fn huge_lengths_and_counts_take_no_memory() {
    let port = Port::new();
    let front =
        |length: u32, rest: &[u8]| seal_raw(&port, &[MAGIC, &FORMAT.to_be_bytes(), &length.to_be_bytes(), rest]);
    assert!(matches!(port.take(&front(u32::MAX, b"")), Err(BundleError::TooLarge { .. })));
    assert!(matches!(port.take(&front(4 << 20, b"short")), Err(BundleError::Altered { .. })));
    let mut huge = Writer::new().array(14).bytes(&[0; 16]).unsigned(0).bytes(&[0; 32]).bytes(&[0; 32]).finish();
    huge.extend([0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    huge.extend([0; SIGNATURE_LENGTH]);
    let length = (huge.len() - SIGNATURE_LENGTH) as u32;
    assert!(matches!(port.take(&front(length, &huge)), Err(BundleError::Malformed(_))));
}

#[test]
fn an_endless_age_header_is_given_up() {
    let port = Port::new();
    let endless = [&b"age-encryption.org/v1\n"[..], &b"-> X25519 abc\n".repeat(1 << 16)].concat();
    assert!(matches!(port.take(&endless), Err(BundleError::Damaged)));
}

#[test]
fn a_decompression_bomb_stops_at_the_declared_length() {
    let port = Port::new();
    let bomb = compressed(&vec![0; 64 << 20]);
    assert!(bomb.len() < 100_000);
    let header = header(vec![part(4)], bomb.len() as u64);
    let file = by_hand(&port, &header, &bomb, &padding(&header, &bomb), &key(3));
    assert!(matches!(port.take(&file), Err(BundleError::TooLarge { .. }) | Err(BundleError::Altered { .. })));

    let body = compressed(&[&[0; 32], &b"text and more than the header says"[..]].concat());
    let longer = self::header(vec![part(4)], body.len() as u64);
    let file = by_hand(&port, &longer, &body, &padding(&longer, &body), &key(3));
    assert!(matches!(port.take(&file), Err(BundleError::UnpacksToMore)));
    // As small as its parts, and it would unpack to gigabytes: nothing beyond what is declared is ever unpacked.
    let bomb = compressed(&[&[0; 32], &b"text"[..], &vec![0; 2 << 20]].concat());
    let header = self::header(vec![part(4)], bomb.len() as u64);
    let file = by_hand(&port, &header, &bomb, &padding(&header, &bomb), &key(3));
    assert!(matches!(port.take(&file), Err(BundleError::TooLarge { what: "body" } | BundleError::UnpacksToMore)));
}

#[test]
fn declared_lengths_beyond_the_caps_are_refused_unread() {
    let port = Port::new();
    let open = |header: &Header| {
        let file = by_hand(&port, header, b"", b"", &key(3));
        BundleReader::open(&file[..], &port.opening()).map(drop).unwrap_err()
    };
    assert!(matches!(open(&header(vec![part(1 << 40)], 10)), BundleError::TooLarge { .. }));
    assert!(matches!(open(&header(vec![part(u64::MAX), part(u64::MAX)], 10)), BundleError::TooLarge { .. }));
    assert!(matches!(open(&header(vec![part(4)], u64::MAX)), BundleError::TooLarge { .. }));
}

#[test]
fn a_window_beyond_the_limit_is_refused() {
    let port = Port::new();
    let mut frame = zstd::stream::write::Encoder::new(Vec::new(), 1).unwrap();
    frame.window_log(28).unwrap();
    frame.write_all(&[0; 32]).unwrap();
    frame.write_all(b"text").unwrap();
    frame.flush().unwrap();
    let body = frame.finish().unwrap();
    let header = header(vec![part(4)], body.len() as u64);
    let file = by_hand(&port, &header, &body, &padding(&header, &body), &key(3));
    assert!(matches!(port.take(&file), Err(BundleError::Altered { what: "body" })));
}

#[test]
fn wrong_digests_bodies_and_padding_are_refused() {
    let port = Port::new();
    let body = compressed(&[&[0; 32], &b"text"[..]].concat());
    let good = header(vec![part(4)], body.len() as u64);
    let pad = padding(&good, &body);
    assert!(!pad.is_empty());
    let take = |header: &Header, body: &[u8], pad: &[u8]| {
        port.take(&by_hand(&port, header, body, pad, &key(3))).unwrap_err().to_string()
    };
    let other = compressed(&[&[0; 32], &b"tExt"[..]].concat());
    assert_eq!(take(&header(vec![part(4)], other.len() as u64), &other, &pad), "altered: part");
    assert_eq!(take(&header(vec![part(3)], body.len() as u64), &body, &pad), "altered: part");
    assert_eq!(take(&header(vec![part(5)], body.len() as u64), &body, &pad), "altered: part");
    assert_eq!(take(&header(vec![part(4), part(4)], body.len() as u64), &body, &pad), "altered: body");
    assert_eq!(take(&good, &body, &[&pad[1..], &[1]].concat()), "altered: padding");
    assert_eq!(take(&good, &body, &pad[1..]), "altered: padding");
    assert_eq!(take(&good, &body, &[&pad[..], &[0]].concat()), "altered: padding");
    let followed = [&body[..], &[0; 4]].concat();
    assert_eq!(take(&header(vec![part(4)], followed.len() as u64), &followed, &pad), "altered: body");
}

#[test]
fn after_a_wrong_part_nothing_is_believed_any_more() {
    let port = Port::new();
    let body = compressed(&[&[0; 32], &b"tExt"[..]].concat());
    let header = header(vec![part(4)], body.len() as u64);
    let file = by_hand(&port, &header, &body, &padding(&header, &body), &key(3));
    let mut reader = BundleReader::open(&file[..], &port.opening()).unwrap();
    assert!(reader.next_part().unwrap().unwrap().finish().is_err());
    assert!(reader.next_part().is_err());
    assert!(reader.finish().is_err());
}

#[test]
fn a_header_that_is_not_canonical_is_refused() {
    let canonical = header(Vec::new(), 5).to_bytes();
    assert!(Header::parse(&canonical).is_ok());
    let (_, front) = canonical.split_last().unwrap();
    let long_form = [front, &[0x18, 5]].concat();
    assert!(matches!(Header::parse(&long_form), Err(BundleError::Malformed(_))));
    assert!(matches!(Header::parse(&[&canonical[..], &[0]].concat()), Err(BundleError::Malformed(_))));
    for at in 0..canonical.len() {
        assert!(Header::parse(&canonical[..at]).is_err());
    }
}

#[test]
fn missing_bytes_of_a_file_have_one_form_only() {
    let take = |spans: &[(u64, u64)]| {
        let mut out = crate::keys::canonical::Writer::new();
        out.array(4).array(0).array(0).array(0).array(1).array(2).bytes(&[7; 16]).array(spans.len());
        spans.iter().for_each(|(from, to)| {
            out.array(2).unsigned(*from).unsigned(*to);
        });
        Holdings::parse(&out.finish())
    };
    for good in [&[][..], &[(0, 1)], &[(0, 5), (6, 7)], &[(3, u64::MAX)]] {
        assert_eq!(take(good).unwrap().want_files[0].missing.pairs(), good);
    }
    for bad in [&[(4, 4)][..], &[(5, 4)], &[(0, 5), (5, 7)], &[(6, 7), (0, 5)], &[(0, 5), (3, 9)], &[(0, 5), (0, 5)]] {
        assert!(take(bad).is_none(), "{bad:?}");
    }
    let most: Vec<(u64, u64)> = (0..65).map(|n| (2 * n, 2 * n + 1)).collect();
    assert!(take(&most).is_none() && take(&most[..64]).is_some());
}
