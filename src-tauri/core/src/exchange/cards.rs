//! Cards: how desks get to know each other, and who typed which fingerprint.

use super::ExchangeError;
use super::views::CardView;
use crate::ids::DeskId;
use crate::journal::Action;
use crate::keys::certificates::CertificateRequest;
use crate::keys::{Card, CardIdentity, CardKind, Certificate, Fingerprint, Founder, Role, Subject};
use crate::register::tables::desk_private::{self, AdmittedCard};
use crate::register::tables::people;
use crate::register::{Register, RegisterError, write_certified};

fn own_identity(register: &Register) -> Result<CardIdentity, ExchangeError> {
    let (authority_name, state, _) = people::authority(register.connection())?.unwrap_or_default();
    let name = register.desk_name(&register.desk())?;
    Ok(CardIdentity {
        state,
        authority_name,
        authority_root: register.authority_root(),
        desk: Some((name, register.desk_keys().sign.verifying_key())),
    })
}

/// The 32 digits to read aloud to the other desk.
pub fn own_fingerprint(register: &Register) -> Result<String, ExchangeError> {
    Ok(own_identity(register)?.fingerprint().to_string())
}

/// The card file of this desk. It holds no secret.
pub fn export_card(register: &Register) -> Result<Vec<u8>, ExchangeError> {
    let person = register.session().keys();
    let founder = Founder {
        name: register.session().name().to_owned(),
        sign_key: person.sign.verifying_key(),
        seal_address: person.seal.address()?,
    };
    let keys = register.desk_keys();
    let card =
        Card::issue(own_identity(register)?, keys.seal.address()?, Some(founder), register.now_ms(), &keys.sign)?;
    Ok(card.to_file())
}

/// A card somebody opened and nobody has admitted yet. Its fingerprint is not shown: it is typed.
#[derive(Debug, Clone)]
pub struct OpenedCard {
    card: Card,
    file: Vec<u8>,
}

impl OpenedCard {
    /// What may be shown before the fingerprint has been typed.
    pub fn view(&self) -> CardView {
        view(&self.card, None)
    }
}

fn view(card: &Card, admitted: Option<&AdmittedCard>) -> CardView {
    let kind = match card.identity.kind() {
        CardKind::Desk => "desk",
        CardKind::Authority => "partner",
    };
    CardView {
        name: card
            .identity
            .desk
            .as_ref()
            .map_or_else(|| card.identity.authority_name.clone(), |(name, _)| name.clone()),
        kind: kind.to_owned(),
        authority: card.identity.authority_name.clone(),
        state: card.identity.state.clone(),
        fingerprint: admitted.map(|card| card.fingerprint.clone()),
        admitted_by: admitted.map(|card| card.admitted_by.clone()),
        admitted_at: admitted.map(|card| card.admitted_at),
        own: false,
    }
}

/// Reads a card file and checks that it is signed by the key it introduces.
pub fn open_card(file: &[u8]) -> Result<OpenedCard, ExchangeError> {
    Ok(OpenedCard { card: Card::parse_file(file)?, file: file.to_vec() })
}

/// Admits another desk of this authority: what was heard is typed and must agree with the card.
///
/// The desk and its founder are certified by the person at work, who must be an administrator; the
/// founder becomes administrator of that desk until roles are changed.
pub fn admit_card(register: &mut Register, opened: &OpenedCard, typed: &str) -> Result<CardView, ExchangeError> {
    let typed = Fingerprint::parse(typed)?;
    let card = &opened.card;
    if typed.check(&card.identity.fingerprint()).is_err() {
        return Err(ExchangeError::refused("typed-fingerprint-differs"));
    }
    let (Some((name, key)), Some(founder)) = (&card.identity.desk, &card.founder) else {
        return Err(ExchangeError::refused("partner-cards-later"));
    };
    if *key == register.desk_keys().sign.verifying_key() {
        return Err(ExchangeError::refused("card-own"));
    }
    let known = people::desks(register.connection())?;
    if known.iter().any(|desk| desk.sign_key == *key.as_bytes()) {
        return Err(ExchangeError::refused("card-already-admitted").with("name", name));
    }
    if known.iter().any(|desk| desk.name == *name) {
        return Err(ExchangeError::refused("known-name-new-key").with("name", name));
    }
    let known_person = people::staff(register.connection())?;
    if known_person.iter().any(|person| person.sign_key == *founder.sign_key.as_bytes()) {
        // The founder stands in the part of the card that the fingerprint does not cover.
        return Err(ExchangeError::refused("card-already-admitted").with("name", &founder.name));
    }
    let issued_at = register.now_ms();
    let certify = |subject, name: &str, sign_key, seal_address, mark| {
        let request = CertificateRequest {
            subject,
            authority_root: register.authority_root(),
            name: name.to_owned(),
            sign_key,
            seal_address,
            mark,
            desk: matches!(subject, Subject::Person(_)).then_some(*key),
            issued_at,
        };
        Certificate::issue(request, &register.session().keys().sign)
    };
    let mark = free_mark(known.iter().map(|desk| desk.extra.as_str()));
    let desk = certify(Subject::Desk, name, *key, card.seal_address.clone(), mark)?;
    let person = certify(
        Subject::Person(Role::Administrator),
        &founder.name,
        founder.sign_key,
        founder.seal_address.clone(),
        String::new(),
    )?;
    let admitted = AdmittedCard {
        fingerprint: typed.to_string(),
        kind: "desk".to_owned(),
        card: opened.file.clone(),
        admitted_by: register.session().name().to_owned(),
        admitted_at: issued_at,
    };
    register.transact::<_, RegisterError>(Action::AdmitDesk, |draft| {
        write_certified(draft, &person)?;
        write_certified(draft, &desk)?;
        // In the same transaction: an empty desk joins by the card it has admitted.
        Ok(desk_private::add_card(draft.connection(), &admitted)?)
    })?;
    Ok(view(card, Some(&admitted)))
}

/// The mark of a further desk in case numbers: the first letter after A that nobody has.
fn free_mark<'a>(taken: impl Iterator<Item = &'a str>) -> String {
    let taken: Vec<&str> = taken.collect();
    let letters = || ('B'..='Z').filter(|letter| !matches!(letter, 'I' | 'O')).map(String::from);
    let pairs = letters().chain(letters().flat_map(|first| letters().map(move |second| format!("{first}{second}"))));
    pairs.into_iter().find(|mark| !taken.contains(&mark.as_str())).unwrap_or_default()
}

/// Our own desk, the desks of the authority, and cards admitted here.
pub fn list_cards(register: &Register) -> Result<Vec<CardView>, ExchangeError> {
    let connection = register.connection();
    let own = own_identity(register)?;
    let mut cards = Vec::new();
    let admitted = desk_private::cards(connection)?;
    for desk in people::desks(connection)? {
        let is_own = DeskId::of_key(&desk.sign_key) == register.desk();
        let identity =
            CardIdentity { desk: Some((desk.name.clone(), crate::keys::VerifyingKey(desk.sign_key))), ..own.clone() };
        // The digits that were typed, where they were: the desk's own card may name another authority still.
        let by = admitted.iter().find(|card| {
            Card::parse_file(&card.card).is_ok_and(|card| card.identity.signer().as_bytes() == &desk.sign_key)
        });
        cards.push(CardView {
            name: desk.name,
            kind: "desk".to_owned(),
            authority: own.authority_name.clone(),
            state: own.state.clone(),
            fingerprint: Some(by.map_or_else(|| identity.fingerprint().to_string(), |card| card.fingerprint.clone())),
            admitted_by: by.map(|card| card.admitted_by.clone()),
            admitted_at: by.map(|card| card.admitted_at),
            own: is_own,
        });
    }
    Ok(cards)
}
