use super::*;
use crate::keys::sealing::SealKey;
use crate::secrets::SecretBytes;

const ADDRESS: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&SecretBytes::new([seed; 32]))
}

fn root() -> SigningKey {
    key(1)
}

fn request(subject: Subject, who: u8) -> CertificateRequest {
    CertificateRequest {
        subject,
        authority_root: root().verifying_key(),
        name: format!("Subject {who}"),
        sign_key: key(who).verifying_key(),
        seal_address: SealAddress::parse(ADDRESS).unwrap(),
        mark: String::new(),
        desk: matches!(subject, Subject::Person(_)).then(|| key(4).verifying_key()),
        issued_at: 1_700_000_000_000 + i64::from(who),
    }
}

fn certify(subject: Subject, who: u8, by: &SigningKey) -> Vec<u8> {
    Certificate::issue(request(subject, who), by).unwrap().to_bytes()
}

/// A soundly signed certificate of key 6 with any kind, role and desk.
fn certify_as(kind: u64, role: u64, desk: Option<u8>, by: &SigningKey) -> Vec<u8> {
    let mut certificate = Certificate::parse(&certify(ADMINISTRATOR, 6, by)).unwrap();
    certificate.desk = desk.map(|desk| key(desk).verifying_key());
    certificate.signature = by.sign(DOMAIN, &certificate.write(ITEMS - 1, (kind, role)).finish());
    certificate.write(ITEMS, (kind, role)).bytes(&certificate.signature.0).finish()
}

fn verify(chain: &[Vec<u8>]) -> Result<Directory, CertificateError> {
    verify_chain(&root().verifying_key(), chain)
}

const ADMINISTRATOR: Subject = Subject::Person(Role::Administrator);

#[test]
fn a_certificate_reads_back_and_its_bytes_never_change() {
    let bytes = certify(Subject::Person(Role::Clerk), 2, &root());
    let certificate = Certificate::parse(&bytes).unwrap();
    assert_eq!(certificate.to_bytes(), bytes);
    assert_eq!(certificate.subject, Subject::Person(Role::Clerk));
    let start: String = bytes.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(certificate.desk, Some(key(4).verifying_key()));
    assert_eq!(start, "8c010158208a88e3", "array of 12, version 1, person, root key of 32 bytes");
}

#[test]
fn the_root_certifies_an_administrator_who_certifies_the_rest() {
    let chain = [
        certify(Subject::Desk, 4, &key(2)),
        certify(Subject::Person(Role::Clerk), 3, &key(2)),
        certify(ADMINISTRATOR, 2, &root()),
        certify(Subject::AuthoritySeal, 1, &key(2)),
    ];
    let directory = verify(&chain).unwrap();
    assert_eq!(directory.role_of(&key(2).verifying_key()), Some(Role::Administrator));
    assert_eq!(directory.role_of(&key(3).verifying_key()), Some(Role::Clerk));
    assert!(directory.find_desk(&key(4).verifying_key()).is_some());
    assert!(directory.authority_seal.is_some());
    let mut turned = chain.clone();
    turned.reverse();
    assert_eq!(verify(&turned), Ok(directory), "order does not matter");
}

const DESK_REFUSED: CertificateError = CertificateError::Malformed(Malformed::at("desk"));

#[test]
fn a_person_has_one_desk_and_nothing_else_has_one() {
    for subject in [ADMINISTRATOR, Subject::Person(Role::Reader), Subject::Desk, Subject::AuthoritySeal] {
        let mut asked = request(subject, 3);
        asked.desk = if asked.desk.is_some() { None } else { Some(key(4).verifying_key()) };
        assert_eq!(Certificate::issue(asked, &root()), Err(DESK_REFUSED), "{subject:?}");
    }
    for (kind, role, desk) in [(1, 4, None), (1, 99, None), (2, 0, Some(4)), (3, 0, Some(4))] {
        let bytes = certify_as(kind, role, desk, &root());
        assert_eq!(Certificate::parse(&bytes), Err(DESK_REFUSED), "kind {kind}, role {role}");
        assert_eq!(verify(&[bytes]), Err(DESK_REFUSED), "kind {kind}, role {role}");
    }
    let directory = verify(&[certify(Subject::Person(Role::Clerk), 3, &root()), certify(Subject::Desk, 4, &root())]);
    let directory = directory.unwrap();
    assert_eq!(directory.desk_of(&key(3).verifying_key()), Some(key(4).verifying_key()));
    assert_eq!(directory.desk_of(&key(4).verifying_key()), None, "a desk is no person");
    assert_eq!(directory.desk_of(&key(9).verifying_key()), None);
}

#[test]
fn unknown_kinds_and_roles_are_skipped_and_vouch_for_nothing() {
    let known = [certify(ADMINISTRATOR, 2, &root()), certify(Subject::Desk, 4, &key(2))];
    let directory = verify(&known).unwrap();
    // By an administrator, by the root and by nobody.
    for by in [&key(2), &root(), &key(9)] {
        for (kind, role, desk) in [(1, 7, Some(4)), (1, u64::MAX, Some(4)), (4, 0, None), (4, 1, Some(4)), (0, 0, None)]
        {
            let unknown = certify_as(kind, role, desk, by);
            assert!(Certificate::parse(&unknown).is_err(), "alone it says nothing");
            let mut chain = known.to_vec();
            chain.insert(0, unknown.clone());
            assert_eq!(verify(&chain), Ok(directory.clone()), "kind {kind}, role {role}");
            chain.push(certify(Subject::Desk, 5, &key(6)));
            assert_eq!(verify(&chain), Err(CertificateError::UnknownIssuer), "kind {kind}, role {role}");
            let many = vec![unknown; MAXIMUM_CHAIN + 1];
            assert_eq!(verify(&many), Err(CertificateError::ChainTooLong), "they count");
        }
    }
}

#[test]
fn an_altered_or_malformed_certificate_of_an_unknown_kind_fails_the_chain() {
    let known = certify(ADMINISTRATOR, 2, &root());
    for unknown in [certify_as(4, 0, None, &root()), certify_as(1, 7, Some(4), &root())] {
        for at in 0..unknown.len() {
            assert!(verify(&[known.clone(), unknown[..at].to_vec()]).is_err());
            for bit in 0..8 {
                let mut changed = unknown.clone();
                changed[at] ^= 1 << bit;
                assert!(verify(&[known.clone(), changed]).is_err(), "bit {bit} of byte {at}");
            }
        }
        assert!(verify(&[known.clone(), [unknown, vec![0]].concat()]).is_err(), "nothing may follow");
    }
    // Numbers that no version gives a meaning.
    for (kind, role, desk) in [(1, 0, Some(4)), (2, 1, None), (2, 7, None), (3, 7, None)] {
        let bytes = certify_as(kind, role, desk, &root());
        assert!(matches!(verify(&[known.clone(), bytes]), Err(CertificateError::Malformed(_))), "{kind}, {role}");
    }
    // An altered kind does not turn a known certificate into one to be skipped.
    let mut changed = known.clone();
    changed[2] = 4;
    assert_eq!(verify(&[known, changed]), Err(CertificateError::SignatureInvalid));
}

#[test]
fn an_unknown_or_powerless_issuer_is_refused() {
    assert_eq!(verify(&[certify(Subject::Desk, 4, &key(9))]), Err(CertificateError::UnknownIssuer));
    let by_a_clerk = [certify(Subject::Person(Role::Clerk), 3, &root()), certify(Subject::Desk, 4, &key(3))];
    assert_eq!(verify(&by_a_clerk), Err(CertificateError::IssuerNotAdministrator));
    let by_itself = [certify(ADMINISTRATOR, 5, &key(5))];
    assert_eq!(verify(&by_itself), Err(CertificateError::UnknownIssuer));
    assert_eq!(
        verify_chain(&key(8).verifying_key(), &[certify(ADMINISTRATOR, 2, &root())]),
        Err(CertificateError::OtherAuthority)
    );
}

#[test]
fn a_chain_has_a_bounded_depth() {
    let mut chain = vec![certify(ADMINISTRATOR, 2, &root())];
    chain.extend((3..=9).map(|who| certify(ADMINISTRATOR, who, &key(who - 1))));
    assert_eq!(verify(&chain).unwrap().people.len(), 8);
    chain.push(certify(ADMINISTRATOR, 10, &key(9)));
    assert_eq!(verify(&chain), Err(CertificateError::ChainTooLong));
    let many = vec![certify(ADMINISTRATOR, 2, &root()); MAXIMUM_CHAIN + 1];
    assert_eq!(verify(&many), Err(CertificateError::ChainTooLong));
}

#[test]
fn the_newest_certificate_of_a_key_counts() {
    let older = certify(Subject::Person(Role::Clerk), 3, &root());
    let mut request = Certificate::parse(&older).unwrap();
    request.subject = Subject::Person(Role::Officer);
    request.issued_at += 1;
    request.signature = root().sign(DOMAIN, &request.signed_bytes());
    let directory = verify(&[request.to_bytes(), older]).unwrap();
    assert_eq!(directory.role_of(&key(3).verifying_key()), Some(Role::Officer));
}

#[test]
fn every_changed_or_cut_byte_is_refused() {
    let bytes = certify(Subject::Desk, 4, &root());
    for at in 0..bytes.len() {
        assert!(Certificate::parse(&bytes[..at]).is_err());
        for bit in 0..8 {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            assert!(Certificate::parse(&changed).is_err(), "bit {bit} of byte {at}");
        }
    }
    assert!(Certificate::parse(&[bytes, vec![0]].concat()).is_err(), "nothing may follow");
}

#[test]
fn names_without_letters_or_with_controls_are_refused() {
    for name in ["", "  ", "a\nb", "a\u{7f}"] {
        let request = CertificateRequest {
            subject: Subject::Desk,
            authority_root: root().verifying_key(),
            name: name.to_owned(),
            sign_key: key(4).verifying_key(),
            seal_address: SealKey::generate().address().unwrap(),
            mark: String::new(),
            desk: None,
            issued_at: 0,
        };
        assert!(Certificate::issue(request, &root()).is_err(), "{name:?}");
    }
}

#[test]
fn roles_have_one_code_each() {
    for (role, _) in Role::ALL {
        assert_eq!(Role::from_code(role.code()), Some(role));
    }
    assert_eq!(Role::from_code("chief"), None);
}
