//! What the law asks before an act: pure answers from rows and facts.

use std::collections::{BTreeMap, BTreeSet};

use super::basis::{Basis, Carriers, Support, fits};
use super::conditions;
use super::gate_rows::{GateRow, Obligation, OfferRow, QuestionRow, Strength};
use super::grounds::{self, GroundFacts};
use super::lookup::Law;
use super::rows::Sure;

/// What an office is about to do, and what is known.
#[derive(Debug, Clone, Default)]
pub struct GateFacts<'a> {
    pub basis: Basis<'a>,
    /// The stage about to be entered.
    pub stage: Option<&'a str>,
    /// Acts about to be done besides, of the rows `act`.
    pub acts: Vec<&'a str>,
    /// Grounds of the decision.
    pub grounds: Vec<&'a str>,
    /// Kind of the measure, where one measure is decided on.
    pub measure: Option<&'a str>,
    /// Whether that measure needs compulsion; none where nobody has said.
    pub coercive: Option<bool>,
    /// What is on record for all whom the act concerns, of the list `gate_facts`.
    pub known: BTreeSet<&'a str>,
    /// What is on record for some of them only: enough to raise a gate, not to open one.
    pub of_some: BTreeSet<&'a str>,
    /// Answers by question.
    pub answers: BTreeMap<&'a str, GivenAnswer<'a>>,
    /// Gates that somebody passed.
    pub passed: Vec<Pass<'a>>,
    /// Gates that the governing treaty carries, as the office entered it.
    pub entered: Vec<EnteredRule<'a>>,
}

/// An answer to a question.
#[derive(Debug, Clone, Copy, Default)]
pub struct GivenAnswer<'a> {
    pub answer: &'a str,
    pub reason: &'a str,
}

/// A gate that somebody passed without what it wants.
#[derive(Debug, Clone, Copy)]
pub struct Pass<'a> {
    /// Code of the answer, see [`GateAnswer::code`].
    pub code: &'a str,
    /// May be empty where the gate is a recommendation.
    pub reason: &'a str,
    /// Role of who passed it.
    pub role: &'a str,
}

/// A rule of a treaty that no file knows: the office named the article.
#[derive(Debug, Clone, Copy)]
pub struct EnteredRule<'a> {
    pub gate: &'a str,
    pub source: &'a str,
}

/// How a gate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GateState {
    /// Something is wanting.
    Held,
    /// Passed without it, for a reason that is shown from then on.
    Passed,
    Satisfied,
}

/// A gate before the act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GateAnswer {
    /// Code of the row; for a forbidden ground the ground's code follows, so that each is passed on its own.
    pub code: String,
    /// Words are `gate-<words>` and `gate-<words>-advice`.
    pub words: String,
    pub strength: Strength,
    pub state: GateState,
    /// What is wanting: one of each group would do. Words: `gate-fact-<code>`.
    pub wanting: Vec<Vec<String>>,
    pub questions: Vec<Question>,
    pub offers: Vec<Offer>,
    /// What the office is asked to set. Words: `gate-sets-<code>`.
    pub sets: Vec<String>,
    /// The only role that may pass it.
    pub passed_by: Option<String>,
    /// The forbidden ground.
    pub ground: Option<String>,
    /// The condition.
    pub condition: Option<String>,
    /// What must be known for it to stand.
    pub because: Vec<String>,
    /// Why it was passed.
    pub reason: Option<String>,
    pub support: Support,
    /// What else asks for it.
    pub further: Vec<Support>,
}

impl GateAnswer {
    /// A duty that nothing on record can meet: it holds until a reason is written, or `is_met` otherwise.
    pub fn of_reason(code: &str, is_met: bool, reason: Option<&str>, support: Support) -> Self {
        let state = match (is_met, reason) {
            (true, _) => GateState::Satisfied,
            (false, Some(_)) => GateState::Passed,
            (false, None) => GateState::Held,
        };
        Self {
            code: code.to_owned(),
            words: code.to_owned(),
            strength: Strength::Duty,
            state,
            wanting: Vec::new(),
            questions: Vec::new(),
            offers: Vec::new(),
            sets: Vec::new(),
            passed_by: None,
            ground: None,
            condition: None,
            because: Vec::new(),
            reason: reason.filter(|_| !is_met).map(str::to_owned),
            support,
            further: Vec::new(),
        }
    }

    /// A recommendation that nothing on record can meet: one key, with a reason or without.
    pub fn of_key(code: &str, passed: Option<&str>, support: Support) -> Self {
        let state = if passed.is_some() { GateState::Passed } else { GateState::Held };
        let reason = passed.filter(|reason| !reason.is_empty()).map(str::to_owned);
        Self { strength: Strength::Recommended, state, reason, ..Self::of_reason(code, false, None, support) }
    }

    pub fn is_held(&self) -> bool {
        self.state == GateState::Held
    }

    /// Whether passing it takes a written reason.
    pub fn needs_reason(&self) -> bool {
        self.strength != Strength::Recommended
    }

    pub fn source(&self) -> &str {
        &self.support.source
    }

    pub fn sure(&self) -> Sure {
        self.support.sure
    }
}

/// A question that a gate puts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub code: String,
    pub answers: Vec<String>,
    pub given: Option<String>,
    /// What a named ground suggests.
    pub suggested: Option<String>,
    pub is_open: bool,
    /// The answer given needs a reason that is not there.
    pub wants_reason: bool,
}

/// A way that a gate offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub way: String,
    /// The firmest obligation among the instruments of the case.
    pub obligation: Obligation,
    /// The act done instead of the one the gate stands before; that one stays held.
    pub instead: Option<String>,
    /// What the office is asked to set if it takes this way.
    pub sets: Vec<String>,
    /// The firmest first.
    pub support: Vec<Support>,
}

/// The gates before a stage or an act: those that hold first, the firmest of them first.
pub fn before(law: &Law, facts: &GateFacts<'_>) -> Vec<GateAnswer> {
    let carriers = Carriers::new(law, &facts.basis);
    let mut acts: BTreeSet<&str> = facts.acts.iter().copied().collect();
    acts.extend(facts.stage.into_iter().flat_map(|stage| law.acts_of_stage(stage)));
    let standing: Vec<(&GateRow, Vec<Support>)> = law
        .rows()
        .gate
        .iter()
        .filter(|row| stands(row, facts, &acts))
        .filter_map(|row| Some((row, support(row, facts, &carriers)?)))
        .collect();
    let codes: BTreeSet<&str> = standing.iter().map(|(row, _)| row.code.as_str()).collect();
    let mut found = Vec::new();
    for (row, support) in standing {
        if row.yields_to.iter().any(|code| codes.contains(code.as_str())) {
            continue;
        }
        if row.for_forbidden_grounds {
            found.extend(forbidden(law, facts, row));
        } else if row.for_conditions {
            found.extend(unmet(law, facts, row));
        } else if let Some((first, further)) = support.split_first() {
            found.push(answer(law, facts, &carriers, row, first.clone(), further.to_vec()));
        }
    }
    found.sort_by(|a, b| (a.state, a.strength, &a.code).cmp(&(b.state, b.strength, &b.code)));
    found
}

fn stands(row: &GateRow, facts: &GateFacts<'_>, acts: &BTreeSet<&str>) -> bool {
    let now = row.acts.iter().any(|act| acts.contains(act.as_str()))
        || row.before.iter().any(|stage| facts.stage == Some(stage.as_str()));
    let known = |code: &String| facts.known.contains(code.as_str());
    let named = |code: &String| facts.grounds.contains(&code.as_str());
    let on_ground =
        row.grounds.is_empty() || row.grounds.iter().any(named) || (facts.grounds.is_empty() && row.without_ground);
    now && on_ground
        && row.only_if.iter().all(|code| known(code) || facts.of_some.contains(code.as_str()))
        && !row.unless.iter().any(known)
        && fits(&facts.basis, &row.families, &row.directions, &row.our_roles)
}

/// What the gate rests on; none if nothing in this case carries it.
fn support(row: &GateRow, facts: &GateFacts<'_>, carriers: &Carriers<'_>) -> Option<Vec<Support>> {
    if row.stands_for_each() {
        return Some(Vec::new());
    }
    let entered = facts.entered.iter().filter(|rule| rule.gate == row.code);
    let mut found: Vec<Support> = entered
        .map(|rule| Support {
            instrument: facts.basis.instrument.map(str::to_owned),
            governing: true,
            source: rule.source.to_owned(),
            sure: Sure::Office,
        })
        .collect();
    found.extend(carriers.support(&row.under));
    if found.is_empty() {
        found.extend(row.elsewhere.as_ref().map(Support::elsewhere));
    }
    (!found.is_empty()).then_some(found)
}

fn answer(
    law: &Law,
    facts: &GateFacts<'_>,
    carriers: &Carriers<'_>,
    row: &GateRow,
    support: Support,
    further: Vec<Support>,
) -> GateAnswer {
    let asked: Vec<&QuestionRow> = row.asks.iter().filter_map(|code| law.question(code)).collect();
    let offers = offers(law, facts, carriers, row);
    let mut goes_ahead = true;
    let mut questions: Vec<Question> =
        asked.iter().map(|asked| question(facts, asked, asked.answers.clone())).collect();
    if let Some(choice) = row.chooses.as_deref().and_then(|code| law.question(code)) {
        let chosen = question(facts, choice, offers.iter().map(|offer| offer.way.clone()).collect());
        let taken = offers.iter().find(|offer| Some(&offer.way) == chosen.given.as_ref());
        goes_ahead = taken.is_none_or(|offer| offer.instead.is_none());
        questions.push(chosen);
    }
    let is_known = |code: &String| facts.known.contains(code.as_str());
    let wanting: Vec<_> = row.wants.iter().filter(|group| !group.iter().any(is_known)).cloned().collect();
    let done = goes_ahead && wanting.is_empty() && questions.iter().all(|one| !one.is_open && !one.wants_reason);
    // Neither an instrument of the files nor an article that the office entered carries it.
    let beside = support.instrument.is_none() && !support.governing;
    let strength = row.elsewhere_strength.filter(|_| beside).unwrap_or(row.strength);
    let pass = passed(facts, &row.code, row, strength);
    GateAnswer {
        code: row.code.clone(),
        words: row.code.clone(),
        strength,
        state: state(done, pass.is_some()),
        wanting,
        questions,
        offers,
        sets: row.sets.clone(),
        passed_by: row.passed_by.clone(),
        ground: None,
        condition: None,
        because: row.only_if.clone(),
        reason: pass.filter(|_| !done).map(|pass| pass.reason.trim().to_owned()),
        support,
        further,
    }
}

/// One gate for each named ground that an instrument forbids.
fn forbidden(law: &Law, facts: &GateFacts<'_>, row: &GateRow) -> Vec<GateAnswer> {
    let about = GroundFacts {
        basis: facts.basis.clone(),
        measure: facts.measure,
        coercive: facts.coercive,
        named: facts.grounds.clone(),
    };
    let mut found = Vec::new();
    for ground in facts.grounds.iter().filter_map(|code| grounds::ground(law, &about, code)) {
        let mut articles = ground.warnings().map(|one| one.support.clone());
        let Some(support) = articles.next() else { continue };
        let code = format!("{}-{}", row.code, ground.code);
        let pass = passed(facts, &code, row, row.strength);
        found.push(GateAnswer {
            words: row.code.clone(),
            strength: row.strength,
            state: state(false, pass.is_some()),
            wanting: Vec::new(),
            questions: Vec::new(),
            offers: Vec::new(),
            sets: row.sets.clone(),
            passed_by: row.passed_by.clone(),
            because: row.only_if.clone(),
            reason: pass.map(|pass| pass.reason.trim().to_owned()),
            support,
            further: articles.collect(),
            ground: Some(ground.code.clone()),
            condition: None,
            code,
        });
    }
    found
}

/// One gate for each condition of the case: satisfied once it is found met.
fn unmet(law: &Law, facts: &GateFacts<'_>, row: &GateRow) -> Vec<GateAnswer> {
    let mut found = Vec::new();
    for condition in conditions::conditions(law, &facts.basis) {
        if !condition.is_asked_with_the_others() {
            continue;
        }
        let code = format!("{}-{}", row.code, condition.code);
        let beside = condition.support.instrument.is_none();
        let strength = row.elsewhere_strength.filter(|_| beside).unwrap_or(row.strength);
        let is_met = facts.known.contains(conditions::fact(&condition.code).as_str());
        let pass = passed(facts, &code, row, strength);
        found.push(GateAnswer {
            words: row.code.clone(),
            strength,
            state: state(is_met, pass.is_some()),
            wanting: Vec::new(),
            questions: Vec::new(),
            offers: Vec::new(),
            sets: row.sets.clone(),
            passed_by: row.passed_by.clone(),
            because: row.only_if.clone(),
            reason: pass.filter(|_| !is_met).map(|pass| pass.reason.trim().to_owned()),
            support: condition.support,
            further: condition.further,
            ground: None,
            condition: Some(condition.code),
            code,
        });
    }
    found
}

fn state(done: bool, passed: bool) -> GateState {
    match (done, passed) {
        (true, _) => GateState::Satisfied,
        (false, true) => GateState::Passed,
        (false, false) => GateState::Held,
    }
}

/// How the gate was passed: with a reason unless it is a recommendation, by the role it is kept for.
fn passed<'a>(facts: &'a GateFacts<'a>, code: &str, row: &GateRow, strength: Strength) -> Option<&'a Pass<'a>> {
    facts.passed.iter().find(|pass| {
        let reason = strength == Strength::Recommended || !pass.reason.trim().is_empty();
        let role = row.passed_by.as_deref().is_none_or(|role| role == pass.role);
        pass.code == code && reason && role
    })
}

fn question(facts: &GateFacts<'_>, row: &QuestionRow, answers: Vec<String>) -> Question {
    let given = facts.answers.get(row.code.as_str()).filter(|given| answers.iter().any(|one| one == given.answer));
    let needs_reason = given.is_some_and(|given| row.reason_for.iter().any(|one| one == given.answer));
    Question {
        code: row.code.clone(),
        given: given.map(|given| given.answer.to_owned()),
        suggested: suggested(facts, row).map(str::to_owned),
        is_open: given.is_none(),
        wants_reason: needs_reason && given.is_some_and(|given| given.reason.trim().is_empty()),
        answers,
    }
}

fn suggested<'a>(facts: &GateFacts<'_>, row: &'a QuestionRow) -> Option<&'a str> {
    facts.grounds.iter().find_map(|ground| row.from_grounds.get(*ground)).map(String::as_str)
}

/// The ways offered, one for each kind, in the order of the files.
fn offers(law: &Law, facts: &GateFacts<'_>, carriers: &Carriers<'_>, gate: &GateRow) -> Vec<Offer> {
    let mut found: Vec<Offer> = Vec::new();
    for row in law.rows().offer.iter().filter(|row| row.gate == gate.code && comes_up(law, facts, row)) {
        let mut support = carriers.support(&row.under);
        if support.is_empty() {
            support.extend(row.elsewhere.as_ref().map(Support::elsewhere));
        }
        if support.is_empty() {
            continue;
        }
        let sets = row.sets.clone();
        match found.iter_mut().find(|offer| offer.way == row.way) {
            None => found.push(Offer {
                way: row.way.clone(),
                obligation: row.obligation,
                instead: row.instead.clone(),
                sets,
                support,
            }),
            Some(offer) => {
                offer.sets.extend(sets.into_iter().filter(|one| !offer.sets.contains(one)).collect::<Vec<_>>());
                if row.obligation < offer.obligation {
                    offer.obligation = row.obligation;
                    support.append(&mut offer.support);
                    offer.support = support;
                } else {
                    offer.support.append(&mut support);
                }
            }
        }
    }
    found
}

fn comes_up(law: &Law, facts: &GateFacts<'_>, row: &OfferRow) -> bool {
    row.when.iter().all(|(question, answers)| {
        let given = facts.answers.get(question.as_str()).map(|given| given.answer);
        let answer = given.or_else(|| law.question(question).and_then(|asked| suggested(facts, asked)));
        answer.is_none_or(|answer| answers.iter().any(|one| one == answer))
    })
}
