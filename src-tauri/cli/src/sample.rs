//! Made-up cases: the same seed on the same day makes the same cases. Names and subjects are data of `assets/sample`.

use comity_core::casework::views::{NewCase, NewMeasure, NewPerson};
use comity_core::model::dates::CivilDate;
use serde::Deserialize;

const MATERIAL: &str = include_str!("../../../assets/sample/cases.json");
/// Oldest case, days before today.
const OLDEST: u64 = 900;

/// What the cases are put together from.
#[derive(Debug, Deserialize)]
pub struct Material {
    names: Names,
    partners: Vec<String>,
    applicants: Vec<String>,
    referred_to: Vec<String>,
    officers: Vec<String>,
    families: Vec<Kind>,
    notes: Vec<String>,
    bring_ups: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Names {
    latin: Script,
    arabic: Script,
    cyrillic: Script,
    chinese: Script,
}

/// Names in one script; the Latin spellings stand at the same places.
#[derive(Debug, Deserialize)]
struct Script {
    given: Vec<String>,
    family: Vec<String>,
    #[serde(default)]
    given_latin: Vec<String>,
    #[serde(default)]
    family_latin: Vec<String>,
}

/// One family and direction, with the way its cases take.
#[derive(Debug, Deserialize)]
struct Kind {
    family: String,
    direction: String,
    #[serde(default)]
    our_role: Option<String>,
    number: String,
    instruments: Vec<String>,
    channels: Vec<String>,
    role: String,
    subjects: Vec<String>,
    offences: Vec<String>,
    #[serde(default)]
    measures: Vec<String>,
    path: Vec<String>,
    refusal: String,
}

/// A case to register, and what happened to it afterwards.
#[derive(Debug)]
pub struct SampleCase {
    pub case: NewCase,
    /// Start of its reference; a running number follows.
    pub number: String,
    /// Later stages with their dates.
    pub steps: Vec<(String, CivilDate)>,
    pub note: Option<String>,
    pub bring_up: Option<(CivilDate, String)>,
}

impl Material {
    /// The material that comes with the program.
    pub fn shipped() -> Result<Self, serde_json::Error> {
        serde_json::from_str(MATERIAL)
    }

    /// The next case of a row of chance.
    pub fn next_case(&self, chance: &mut Row, seed: u64, today: CivilDate) -> Option<SampleCase> {
        let kind = chance.pick(&self.families)?;
        let age = chance.below(OLDEST);
        let received = today.minus_days(age);
        // Older cases have come further; about a third of the old ones are closed.
        let last = kind.path.len().checked_sub(1)?;
        let reached = ((age * kind.path.len() as u64 / OLDEST) as usize + chance.below(3) as usize).min(last);
        let (stage, steps) = course(kind, reached, last, received, today, chance);
        let partner = chance.pick(&self.partners)?.clone();
        let incoming = kind.direction == "incoming";
        let year = received.year();
        let case = NewCase {
            family: kind.family.clone(),
            direction: kind.direction.clone(),
            our_role: kind.our_role.clone(),
            asked_by: kind.our_role.as_ref().map(|_| if chance.one_in(2) { "person" } else { "they" }.to_owned()),
            partner: Some(partner.clone()),
            their_reference: incoming
                .then(|| format!("{partner}/{}-{:02}/{year}", chance.below(900) + 100, chance.below(90) + 10)),
            applicant: if incoming { None } else { chance.pick(&self.applicants).cloned() },
            instrument: chance.pick(&kind.instruments).cloned(),
            channel: chance.pick(&kind.channels).cloned(),
            dated_on: Some(received.minus_days(chance.below(40) + 3).to_string()),
            received_on: Some(received.to_string()),
            subject: chance.pick(&kind.subjects).cloned(),
            offences: chance.pick(&kind.offences).cloned(),
            urgency: Some(if chance.one_in(9) { "urgent" } else { "ordinary" }.to_owned()),
            officer: chance.pick(&self.officers).cloned(),
            stage: Some(stage),
            persons: self.persons(kind, &partner, chance),
            measures: self.measures(kind, received, today, chance),
            ..NewCase::default()
        };
        let open = reached < last;
        Some(SampleCase {
            case,
            number: format!("{}-{year}-S{seed}-", kind.number),
            steps,
            note: chance.one_in(16).then(|| chance.pick(&self.notes).cloned()).flatten(),
            bring_up: (open && chance.one_in(16)).then(|| self.bring_up(today, chance)).flatten(),
        })
    }

    fn bring_up(&self, today: CivilDate, chance: &mut Row) -> Option<(CivilDate, String)> {
        let reason = chance.pick(&self.bring_ups)?.clone();
        Some((today.plus_days(chance.below(45)).minus_days(5), reason))
    }

    fn persons(&self, kind: &Kind, partner: &str, chance: &mut Row) -> Vec<NewPerson> {
        let count = if kind.family == "mla" { chance.below(3) } else { 1 };
        (0..count).filter_map(|_| self.person(kind, partner, chance)).collect()
    }

    fn person(&self, kind: &Kind, partner: &str, chance: &mut Row) -> Option<NewPerson> {
        let script = match chance.below(20) {
            0..10 => &self.names.latin,
            10..14 => &self.names.arabic,
            14..17 => &self.names.cyrillic,
            _ => &self.names.chinese,
        };
        let (given, family) =
            (chance.below(script.given.len() as u64) as usize, chance.below(script.family.len() as u64) as usize);
        let joined = |given: Option<&String>, family: Option<&String>, family_first: bool, between: &str| {
            let (given, family) = (given?, family?);
            Some(if family_first { format!("{family}{between}{given}") } else { format!("{given}{between}{family}") })
        };
        let chinese = std::ptr::eq(script, &self.names.chinese);
        let between = if chinese { "" } else { " " };
        let name = joined(script.given.get(given), script.family.get(family), chinese, between)?;
        let other_names = joined(script.given_latin.get(given), script.family_latin.get(family), chinese, " ");
        let (year, month, day) = (1950 + chance.below(55), 1 + chance.below(12), 1 + chance.below(28));
        let born_on = match chance.below(6) {
            0 => format!("{year}"),
            1 => format!("{year}-{month:02}"),
            _ => format!("{year}-{month:02}-{day:02}"),
        };
        Some(NewPerson {
            name,
            other_names,
            role: Some(kind.role.clone()),
            born_on: Some(born_on),
            nationalities: Some(partner.to_owned()),
            ..NewPerson::default()
        })
    }

    fn measures(&self, kind: &Kind, received: CivilDate, today: CivilDate, chance: &mut Row) -> Vec<NewMeasure> {
        let Some(code) = chance.pick(&kind.measures) else { return Vec::new() };
        let referred = kind.direction == "incoming" && chance.one_in(2);
        let on = received.plus_days(chance.below(30)).min(today);
        vec![NewMeasure {
            kind: code.clone(),
            description: None,
            referred_to: referred.then(|| chance.pick(&self.referred_to).cloned()).flatten(),
            referred_on: referred.then(|| on.to_string()),
        }]
    }
}

/// Stage to register in, and the stages after it. Most cases are one save; the ones that ended have their outcome and
/// their end, and one in 24 its whole way.
fn course(
    kind: &Kind,
    reached: usize,
    last: usize,
    received: CivilDate,
    today: CivilDate,
    chance: &mut Row,
) -> (String, Vec<(String, CivilDate)>) {
    let at = |place: usize| kind.path.get(place).cloned().unwrap_or_default();
    let days = u64::try_from(today.days_since(received)).unwrap_or_default();
    if chance.one_in(24) && reached > 0 {
        let steps =
            (1..=reached).map(|place| (at(place), received.plus_days(days * place as u64 / (reached as u64 + 1))));
        return (at(0), steps.collect());
    }
    if reached == last {
        let outcome = if chance.one_in(6) { kind.refusal.clone() } else { at(last.saturating_sub(1)) };
        return (outcome, vec![(at(last), received.plus_days(days / 2))]);
    }
    (at(reached), Vec::new())
}

/// A row of chance that can be run again: SplitMix64.
#[derive(Debug)]
pub struct Row(u64);

impl Row {
    /// The row of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`; 0 where the limit is 0.
    fn below(&mut self, limit: u64) -> u64 {
        self.next().checked_rem(limit).unwrap_or(0)
    }

    fn one_in(&mut self, chances: u64) -> bool {
        self.below(chances) == 0
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len() as u64) as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use comity_core::law::Law;

    #[test]
    fn the_material_uses_codes_of_the_law_files() {
        let (material, law) = (Material::shipped().unwrap(), Law::shipped().unwrap());
        assert!(material.partners.iter().all(|state| law.is_state(state)));
        for kind in &material.families {
            let procedure = law.procedure(&kind.family, &kind.direction, kind.our_role.as_deref()).unwrap();
            for stage in kind.path.iter().chain([&kind.refusal]) {
                assert!(procedure.stages.iter().any(|row| row.code == *stage), "{stage}");
            }
            assert!(kind.instruments.iter().all(|code| law.instrument(code).is_some()));
            assert!(kind.measures.iter().all(|code| law.measure(code).is_some()));
            assert!(kind.channels.iter().all(|code| law.channels().iter().any(|row| row.code == *code)));
            assert!(law.family(&kind.family).unwrap().person_roles.contains(&kind.role), "{}", kind.role);
        }
    }

    #[test]
    fn the_same_seed_makes_the_same_cases() {
        let material = Material::shipped().unwrap();
        let today = CivilDate::new(2026, 11, 21).unwrap();
        let made = |seed| -> Vec<String> {
            let mut chance = Row::new(seed);
            (0..50).map(|_| format!("{:?}", material.next_case(&mut chance, seed, today).unwrap())).collect()
        };
        assert_eq!(made(7), made(7));
        assert_ne!(made(7), made(8));
        let all = made(3).concat();
        for letters in ["ال", "ов", "王", "TSP-", "EXT-IN-", "MLA-OUT-"] {
            assert!(all.contains(letters), "{letters}");
        }
    }
}
