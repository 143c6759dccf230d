//! From a template and a case to a draft. Filling never fails: a gap stays visible and is named.

use comity_core::text::{isolate, isolate_ltr, strip_bidi_controls};

use super::language::LanguageWords;
use super::template::{Part, PartBody, Piece, Place, Template};
use super::{LetterDraft, LetterFacts, LetterItem, LetterMeasure};
use crate::direction::runs;
use crate::sheet::{Direction, Isolate};

/// What stands where a value is missing.
pub(super) const GAP: &str = "[…]";

/// Fills a template.
pub(super) fn filled(code: &str, template: &Template, words: &LanguageWords, facts: &LetterFacts) -> LetterDraft {
    let mut filling = Filling { words, facts, missing: Vec::new() };
    let subject = filling.text(&template.subject);
    let parts: Vec<String> = template.parts.iter().filter_map(|part| filling.part(part)).collect();
    LetterDraft {
        template: code.to_owned(),
        language: words.code.clone(),
        subject,
        text: parts.join("\n\n"),
        missing: filling.missing.into_iter().map(|place| place.name().to_owned()).collect(),
    }
}

struct Filling<'a> {
    words: &'a LanguageWords,
    facts: &'a LetterFacts,
    missing: Vec<Place>,
}

impl Filling<'_> {
    fn part(&mut self, part: &Part) -> Option<String> {
        if !part.when.iter().all(|place| self.value(*place).is_some() || self.is_owed(*place)) {
            return None;
        }
        match &part.body {
            PartBody::Text(pieces) => Some(self.text(pieces)),
            PartBody::Each(place) => {
                let lines = self.lines(*place);
                if lines.is_empty() && *place == Place::Measures {
                    // Many requests name no separate measure; the text before is left out in the same way.
                    return None;
                }
                let lines = if lines.is_empty() { vec![self.gap(*place)] } else { lines };
                if lines.iter().any(|line| line.contains(GAP)) {
                    self.gap(*place);
                }
                let number = |at: usize| self.words.number(at + 1, self.facts.digits);
                Some(
                    lines
                        .iter()
                        .enumerate()
                        .map(|(at, line)| format!("{}. {line}", number(at)))
                        .collect::<Vec<_>>()
                        .join("\n"),
                )
            }
        }
    }

    /// Nobody wrote it, and the law asks for it: a gap then, not silence.
    fn is_owed(&self, place: Place) -> bool {
        place == Place::Reasons && self.facts.decision.reasons_asked_by.is_some()
    }

    fn text(&mut self, pieces: &[Piece]) -> String {
        let filled = pieces.iter().map(|piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Place(place) => self.value(*place).unwrap_or_else(|| self.gap(*place)),
        });
        filled.collect()
    }

    fn gap(&mut self, place: Place) -> String {
        if !self.missing.contains(&place) {
            self.missing.push(place);
        }
        isolate(GAP)
    }

    fn value(&self, place: Place) -> Option<String> {
        let facts = self.facts;
        let typed = |value: &Option<String>| known(value).map(apart);
        let reference = |value: &Option<String>| known(value).map(isolate_ltr);
        let date = |value: &Option<String>| known(value).map(|iso| self.words.date(iso, facts.digits));
        let state = |value: &Option<String>| known(value).and_then(|code| self.words.state(code));
        match place {
            Place::Authority => Some(&facts.authority).filter(|name| !name.trim().is_empty()).map(|name| apart(name)),
            Place::OwnState => state(&facts.own_state),
            Place::Partner => state(&facts.partner),
            Place::Request => known(&facts.family).and_then(|family| self.words.request(family)),
            Place::TheirReference => reference(&facts.their_reference),
            Place::TheirDate => date(&facts.their_date),
            Place::ReceivedOn => date(&facts.received_on),
            Place::OurReference => reference(&facts.our_reference),
            Place::OurDate => date(&facts.our_date),
            Place::Subject => typed(&facts.subject),
            // A request that names nobody is known by its subject.
            Place::Persons => Some(self.words.listed(&self.lines(Place::Persons)))
                .filter(|names| !names.is_empty())
                .or_else(|| typed(&facts.subject)),
            Place::Instrument => known(&facts.instrument)
                .and_then(|value| self.words.instrument(value))
                .map(|named| named.unwrap_or_else(|typed| apart(&typed))),
            Place::Measures | Place::Questions | Place::Grounds | Place::RefusedMeasures | Place::Originals => {
                Some(self.words.listed(&self.lines(place))).filter(|lines| !lines.is_empty())
            }
            Place::ReplyBy => date(&facts.reply_by),
            Place::LegalLimit => date(&facts.legal_limit),
            Place::LegalSource => typed(&facts.legal_source),
            Place::Officer => typed(&facts.officer),
            Place::Contact => typed(&facts.contact),
            Place::DecidedOn => date(&facts.decision.taken_on),
            Place::DecidedBy => typed(&facts.decision.taken_by),
            Place::Reasons => Some(self.lines(place).join("\n")).filter(|reasons| !reasons.is_empty()),
            Place::ConsultedOn => date(&facts.decision.consulted_on),
            Place::FollowUp => known(&facts.decision.follow_up).and_then(|way| self.words.follow_up(way)),
            Place::ReviewOn => date(&facts.decision.review_on),
        }
    }

    fn lines(&self, place: Place) -> Vec<String> {
        let typed = |lines: &[String]| -> Vec<String> {
            lines.iter().filter(|line| !line.trim().is_empty()).map(|line| apart(&one_line(line))).collect()
        };
        match place {
            Place::Persons => typed(&self.facts.persons),
            Place::Questions => {
                let item = |item: &LetterItem| {
                    let source = known(&item.source).map(|source| apart(&one_line(source)));
                    self.words.item(item, source.as_deref()).unwrap_or_else(|| isolate(GAP))
                };
                self.facts.items.iter().map(item).chain(typed(&self.facts.questions)).collect()
            }
            Place::Measures => self.facts.measures.iter().map(|one| self.measure(one)).collect(),
            Place::RefusedMeasures => self.facts.decision.measures.iter().map(|one| self.measure(one)).collect(),
            Place::Grounds => {
                let ground = |ground: &LetterItem| {
                    let source = known(&ground.source).map(|source| apart(&one_line(source)));
                    self.words.ground(ground, source.as_deref()).unwrap_or_else(|| isolate(GAP))
                };
                self.facts.decision.grounds.iter().map(ground).collect()
            }
            Place::Reasons => {
                let lines = known(&self.facts.decision.reasons).unwrap_or_default().lines();
                typed(&lines.map(str::to_owned).collect::<Vec<_>>())
            }
            Place::Originals => typed(&self.facts.decision.originals),
            _ => Vec::new(),
        }
    }

    fn measure(&self, measure: &LetterMeasure) -> String {
        let kind = self.words.measure(&measure.kind);
        let what = known(&measure.description).map(|what| apart(&one_line(what)));
        match (kind, what) {
            (Some(kind), Some(what)) => format!("{kind} – {what}"),
            (None, Some(what)) => what,
            (kind, None) => kind.unwrap_or_else(|| isolate(GAP)),
        }
    }
}

fn known(value: &Option<String>) -> Option<&str> {
    value.as_deref().map(str::trim).filter(|value| !value.is_empty())
}

/// A line break inside a value would begin a new paragraph of the letter.
fn one_line(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A typed value, kept apart from the sentence, and its figures kept apart from its own words.
fn apart(value: &str) -> String {
    let inside = runs(&strip_bidi_controls(value), Isolate::FirstStrong, Direction::Rtl);
    let inside = inside.into_iter().map(|stretch| match stretch.isolated {
        Some(_) => isolate_ltr(&stretch.text),
        None => stretch.text,
    });
    isolate(&inside.collect::<String>())
}
