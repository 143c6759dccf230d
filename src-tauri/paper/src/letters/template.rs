//! A template file: a name, a subject, and parts with named places.

use serde::Deserialize;
use toml::Spanned;

use super::RefusedReason;

/// A place in a template that the case fills.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Authority,
    OwnState,
    Partner,
    Request,
    TheirReference,
    TheirDate,
    ReceivedOn,
    OurReference,
    OurDate,
    Subject,
    Persons,
    Instrument,
    Measures,
    Questions,
    ReplyBy,
    LegalLimit,
    LegalSource,
    Officer,
    Contact,
    DecidedOn,
    DecidedBy,
    Grounds,
    RefusedMeasures,
    Reasons,
    ConsultedOn,
    FollowUp,
    Originals,
    ReviewOn,
}

impl Place {
    pub(super) const ALL: [(&'static str, Self); 28] = [
        ("authority", Self::Authority),
        ("own_state", Self::OwnState),
        ("partner", Self::Partner),
        ("request", Self::Request),
        ("their_reference", Self::TheirReference),
        ("their_date", Self::TheirDate),
        ("received_on", Self::ReceivedOn),
        ("our_reference", Self::OurReference),
        ("our_date", Self::OurDate),
        ("subject", Self::Subject),
        ("persons", Self::Persons),
        ("instrument", Self::Instrument),
        ("measures", Self::Measures),
        ("questions", Self::Questions),
        ("reply_by", Self::ReplyBy),
        ("legal_limit", Self::LegalLimit),
        ("legal_source", Self::LegalSource),
        ("officer", Self::Officer),
        ("contact", Self::Contact),
        ("decided_on", Self::DecidedOn),
        ("decided_by", Self::DecidedBy),
        ("grounds", Self::Grounds),
        ("refused_measures", Self::RefusedMeasures),
        ("reasons", Self::Reasons),
        ("consulted_on", Self::ConsultedOn),
        ("follow_up", Self::FollowUp),
        ("originals", Self::Originals),
        ("review_on", Self::ReviewOn),
    ];

    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, place)| *place)
    }

    pub(super) fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, place)| *place == self).map_or("", |(name, _)| name)
    }
}

/// A text cut at its places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Words(String),
    Place(Place),
}

/// One part of the letter's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// Left out unless all of these are known.
    pub(super) when: Vec<Place>,
    pub(super) body: PartBody,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PartBody {
    Text(Vec<Piece>),
    /// A numbered line for each entry of a place that holds several.
    Each(Place),
}

/// A template, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Template {
    pub(super) name: String,
    pub(super) subject: Vec<Piece>,
    pub(super) parts: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TemplateFile {
    name: String,
    subject: Spanned<String>,
    part: Vec<PartFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartFile {
    #[serde(default)]
    when: Vec<Spanned<String>>,
    text: Option<Spanned<String>>,
    each: Option<Spanned<String>>,
}

/// Line (from 1) and reason of a fault.
pub(super) type Fault = (Option<usize>, RefusedReason);

/// Reads a template file.
pub(super) fn read(source: &str) -> Result<Template, Fault> {
    let file: TemplateFile = toml::from_str(source).map_err(|error| malformed(source, &error))?;
    let mut parts = Vec::with_capacity(file.part.len());
    for part in &file.part {
        let when = part.when.iter().map(|name| place(source, name)).collect::<Result<Vec<_>, _>>()?;
        let body = match (&part.text, &part.each) {
            (Some(text), None) => PartBody::Text(pieces(source, text)?),
            (None, Some(name)) => match place(source, name)? {
                several @ (Place::Measures | Place::Questions | Place::Persons | Place::Grounds) => {
                    PartBody::Each(several)
                }
                _ => return Err(unknown(source, name.span().start, name.get_ref())),
            },
            _ => {
                let at = part.text.as_ref().or(part.each.as_ref()).map_or(0, |text| text.span().start);
                return Err((Some(line_of(source, at)), RefusedReason::Malformed("text / each".into())));
            }
        };
        parts.push(Part { when, body });
    }
    Ok(Template { name: file.name, subject: pieces(source, &file.subject)?, parts })
}

/// A fault of the TOML reader, with its line.
pub(super) fn malformed(source: &str, error: &toml::de::Error) -> Fault {
    (error.span().map(|span| line_of(source, span.start)), RefusedReason::Malformed(error.message().to_owned()))
}

fn place(source: &str, name: &Spanned<String>) -> Result<Place, Fault> {
    Place::named(name.get_ref()).ok_or_else(|| unknown(source, name.span().start, name.get_ref()))
}

fn pieces(source: &str, text: &Spanned<String>) -> Result<Vec<Piece>, Fault> {
    let start = text.span().start;
    let mut pieces = Vec::new();
    let mut rest = text.get_ref().trim();
    while let Some(open) = rest.find(['{', '}']) {
        let (words, from_open) = rest.split_at(open);
        let name =
            from_open.strip_prefix('{').and_then(|inner| inner.split_once('}')).filter(|(name, _)| !name.contains('{'));
        let Some((name, after)) = name else {
            let at = find_from(source, start, from_open.lines().next().unwrap_or("{"));
            return Err((Some(line_of(source, at)), RefusedReason::OpenPlace));
        };
        let Some(place) = Place::named(name.trim()) else {
            let at = find_from(source, start, &format!("{{{name}}}"));
            return Err(unknown(source, at, name));
        };
        if !words.is_empty() {
            pieces.push(Piece::Words(words.to_owned()));
        }
        pieces.push(Piece::Place(place));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest.to_owned()));
    }
    Ok(pieces)
}

fn unknown(source: &str, at: usize, name: &str) -> Fault {
    const LONGEST: usize = 60;
    (Some(line_of(source, at)), RefusedReason::UnknownPlace(name.chars().take(LONGEST).collect()))
}

/// Where `what` stands at or after `start`; escapes may hide it, then the text's own beginning has to do.
fn find_from(source: &str, start: usize, what: &str) -> usize {
    source.get(start..).and_then(|rest| rest.find(what)).map_or(start, |at| start + at)
}

pub(super) fn line_of(source: &str, at: usize) -> usize {
    source.bytes().take(at).filter(|b| *b == b'\n').count() + 1
}

impl Template {
    /// Every place the template fills, in alphabetical order of the list above.
    #[cfg(test)]
    pub(super) fn places(&self) -> std::collections::BTreeSet<Place> {
        let of = |pieces: &[Piece]| -> Vec<Place> {
            pieces
                .iter()
                .filter_map(|piece| if let Piece::Place(place) = piece { Some(*place) } else { None })
                .collect()
        };
        let parts = self.parts.iter().flat_map(|part| match &part.body {
            PartBody::Text(pieces) => of(pieces),
            PartBody::Each(place) => vec![*place],
        });
        of(&self.subject).into_iter().chain(parts).collect()
    }
}
