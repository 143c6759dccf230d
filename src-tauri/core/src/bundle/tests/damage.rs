//! A bundle that was cut, changed or exchanged is refused whatever byte it is, and never half believed.

use super::*;

fn small(port: &Port) -> Vec<u8> {
    let mut parts =
        [PartSource::entries(b"entries"), PartSource::attachment([2; 16], 0, || Ok(Box::new(&b"scan"[..])))];
    write(port, envelope(), &mut parts)
}

#[test]
fn every_length_of_a_cut_bundle_is_refused() {
    let port = Port::new();
    let file = small(&port);
    assert!(port.take(&file).is_ok());
    let mut told = std::collections::BTreeMap::new();
    for length in 0..file.len() {
        let error = port.take(&file[..length]).expect_err("a cut file must not be taken");
        assert!(
            matches!(error, BundleError::NotABundle | BundleError::Truncated | BundleError::Damaged),
            "{length}: {error:?}"
        );
        *told.entry(error.to_string()).or_insert(0) += 1;
    }
    assert_eq!(told.get("not a bundle"), Some(&1), "only the empty file says nothing about itself");
    assert!(told.contains_key("cut short"));
}

#[test]
fn every_changed_bit_is_refused() {
    let port = Port::new();
    let file = small(&port);
    for at in 0..file.len() {
        for bit in 0..8 {
            let mut changed = file.clone();
            changed[at] ^= 1 << bit;
            assert!(port.take(&changed).is_err(), "bit {bit} of byte {at}");
        }
    }
}

#[test]
fn every_bit_changed_inside_the_seal_is_refused_or_changes_nothing() {
    let port = Port::new();
    let file = small(&port);
    let plain = crate::keys::unseal(&file, &port.seal, 1 << 20).unwrap();
    let (header, parts) = port.take(&file).unwrap();
    let body = front_length(header.to_bytes().len()) as usize;
    for at in 0..plain.len() {
        for bit in 0..8 {
            let mut changed = plain.clone();
            changed[at] ^= 1 << bit;
            match port.take(&seal_raw(&port, &[&changed])) {
                Err(_) => {}
                // The compressed form has a few bits without meaning; what comes out is still committed to.
                Ok(taken) => {
                    assert_eq!(taken, (header.clone(), parts.clone()));
                    assert!((body..body + header.body_length as usize).contains(&at), "bit {bit} of byte {at}");
                }
            }
        }
    }
}

#[test]
fn a_long_bundle_that_was_cut_says_so() {
    let port = Port::new();
    let mut noise = Vec::new();
    Noise::new(300_000).read_to_end(&mut noise).unwrap();
    let file = write(&port, envelope(), &mut [PartSource::entries(&noise)]);
    for length in [file.len() - 1, file.len() - 70_000, 140_000, 66_500] {
        assert!(matches!(port.take(&file[..length]), Err(BundleError::Truncated)), "{length}");
    }
    let mut changed = file.clone();
    let middle = file.len() / 2;
    changed[middle] ^= 1;
    assert!(matches!(port.take(&changed), Err(BundleError::Damaged)), "changed, not cut");
    assert!(port.take(&[file, vec![0]].concat()).is_err(), "nothing may follow");
}

#[test]
fn files_that_are_no_bundles_are_told_apart() {
    let port = Port::new();
    for foreign in [&b""[..], b"PK\x03\x04 a spreadsheet", b"%PDF-1.7", &[0; 5_000], b"comity card 0\n"] {
        assert!(matches!(port.take(foreign), Err(BundleError::NotABundle)));
    }
    assert!(matches!(port.take(b"age-encryption.org/v1\n-> "), Err(BundleError::Truncated)));
    assert!(matches!(port.take(&seal_raw(&port, &[b"a letter"])), Err(BundleError::NotABundle)));
    assert!(matches!(port.take(&seal_raw(&port, &[b"a longer letter than the magic"])), Err(BundleError::NotABundle)));
}

#[test]
fn a_bundle_for_somebody_else_is_told_apart() {
    let (port, other) = (Port::new(), Port::new());
    assert!(matches!(other.take(&small(&port)), Err(BundleError::NotForUs)));
    let mut elsewhere = envelope();
    elsewhere.recipients = vec![key(8).verifying_key()];
    let file = write(&port, elsewhere, &mut []);
    assert!(
        matches!(port.take(&file), Err(BundleError::NotARecipient)),
        "somebody passed on what was signed for another desk"
    );
}

#[test]
fn a_failing_stick_is_no_damage() {
    struct Pulled<'a>(&'a [u8]);
    impl Read for Pulled<'_> {
        fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
            match self.0.read(room) {
                Ok(0) => Err(io::Error::other("no such device")),
                other => other,
            }
        }
    }
    let port = Port::new();
    let file = small(&port);
    for length in [10, 150, 400, file.len() - 1] {
        let result = BundleReader::open(Pulled(&file[..length]), &port.opening()).map(drop);
        assert!(matches!(result, Err(BundleError::Io { .. })), "{length}: {result:?}");
    }
}
