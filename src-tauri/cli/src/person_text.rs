//! Who of the register may be a person, in words.

use comity_core::casework::views::{KnownPerson, PersonPlace};
use comity_core::text::{Arg, Texts, format_date};

/// One of them, with how likely it is and why.
pub fn line(known: &KnownPerson, texts: &Texts) -> String {
    let strength = texts.get(&format!("strength-{}", known.strength));
    let places = std::iter::once(&known.place).chain(&known.also).map(|one| place(one, texts));
    let who = places.collect::<Vec<_>>().join("; ");
    let reasons = reasons(&known.reasons, &known.against, texts);
    let args = [("strength", Arg::Text(&strength)), ("person", Arg::Text(&who)), ("reasons", Arg::Text(&reasons))];
    texts.with("cli-person-known", &args)
}

/// Name, birth and case of a person; the id is what the other commands take.
pub fn place(place: &PersonPlace, texts: &Texts) -> String {
    let born = place.born_on.as_deref().map(|born| format!(", {}", format_date(born, texts))).unwrap_or_default();
    format!("{}{born} ({}, {})", place.name, place.reference, place.id)
}

/// What agrees, and what speaks against it.
pub fn reasons(reasons: &[String], against: &[String], texts: &Texts) -> String {
    let words = reasons.iter().chain(against).map(|code| texts.get(&format!("likeness-{code}")));
    words.collect::<Vec<_>>().join("; ")
}
