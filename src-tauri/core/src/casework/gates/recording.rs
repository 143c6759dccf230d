//! What was given to the gates before an act, recorded with it: the decision, what was confirmed, what was passed.

use super::super::views::{Doing, GivenToGates, NewStep};
use super::super::{CaseworkError, additions, fields};
use super::facts::Ahead;
use crate::ids::RowId;
use crate::journal::Action;
use crate::law::Law;
use crate::law::gates::{GateAnswer, GateState};
use crate::model::schema::{BRING_UP, CONFIRMATION, DECISION, OVERRIDE, Table};
use crate::model::values::Value;
use crate::register::{Draft, Register};

/// Acts that are a decision of their own, and what it is called.
const DECIDES: &[(&str, &str, &str)] = &[
    ("refused_by_court", "not_eligible", "court_first_instance"),
    ("refuse", "refused", "executive"),
    ("refuse_beside", "refused", "executive"),
    ("rule_against", "not_eligible", "court_first_instance"),
    ("postpone", "execution_postponed", "executive"),
    ("postpone_surrender", "surrender_postponed", "executive"),
];

/// Rows to be written with the step.
#[derive(Debug, Default)]
pub struct Recorded {
    rows: Vec<(&'static Table, Vec<(u16, Value)>)>,
}

/// Day and names of an act.
#[derive(Debug, Default)]
pub struct About<'a> {
    pub on: Option<&'a str>,
    pub decided_by: Option<&'a str>,
    pub signed_by: Option<&'a str>,
}

impl<'a> About<'a> {
    pub fn step(step: &'a NewStep) -> Self {
        Self { on: step.on.as_deref(), decided_by: step.decided_by.as_deref(), signed_by: step.signed_by.as_deref() }
    }
}

/// All that is told of an act.
pub(super) struct Told<'a> {
    pub ahead: &'a Ahead<'a>,
    pub doing: &'a Doing,
    pub about: &'a About<'a>,
    pub given: &'a GivenToGates,
}

impl Recorded {
    pub(super) fn new(
        register: &Register,
        case: RowId,
        law: &Law,
        answers: &[GateAnswer],
        told: &Told<'_>,
    ) -> Result<Self, CaseworkError> {
        let given = told.given;
        let today = register.today()?.to_string();
        let on = told.about.on.map(str::trim).filter(|on| !on.is_empty()).unwrap_or(&today);
        let act = told.ahead.acts.first().copied();
        let before = [
            ("happened_on", Some(on)),
            ("stage", told.doing.stage.as_deref()),
            ("act", act),
            ("person", told.doing.person.as_deref()),
            ("measure", told.doing.measure.as_deref()),
        ];
        let mut recorded = Self::default();
        recorded.decision(law, told, on)?;
        for (fact, note) in &given.confirmed {
            let typed = [("fact", Some(fact.as_str())), ("note", Some(note.as_str()))];
            recorded.push(law, &CONFIRMATION, &[typed.as_slice(), before.as_slice()].concat())?;
        }
        // Only what was needed is recorded: a reason for a gate that opened by itself says nothing.
        for gate in answers.iter().filter(|gate| gate.state == GateState::Passed) {
            let Some(reason) = given.passes.get(&gate.code) else { continue };
            register.allow(Action::PassGate)?;
            let typed = [("gate", Some(gate.code.as_str())), ("reason", Some(reason.as_str()))];
            recorded.push(law, &OVERRIDE, &[typed.as_slice(), before.as_slice()].concat())?;
        }
        recorded.bring_up(law, answers, given)?;
        for (table, values) in &recorded.rows {
            for (code, value) in values {
                if let Some(field) = table.field(*code) {
                    super::super::records::check_row(register, case, field, value)?;
                }
            }
        }
        Ok(recorded)
    }

    /// What was given before several steps of one save, each row once.
    pub fn merged(all: Vec<Self>) -> Self {
        let mut rows: Vec<(&'static Table, Vec<(u16, Value)>)> = Vec::new();
        for (table, values) in all.into_iter().flat_map(|one| one.rows) {
            // The same confirmation before the outcome and before the end differs in its stage only.
            let stage = table.field_named("stage").map(|field| field.code);
            let plain = |values: &[(u16, Value)]| -> Vec<(u16, Value)> {
                values.iter().filter(|(code, _)| Some(*code) != stage).cloned().collect()
            };
            if !rows.iter().any(|(known, told)| *known == table && plain(told) == plain(&values)) {
                rows.push((table, values));
            }
        }
        Self { rows }
    }

    /// Writes them after the step.
    pub fn write(self, draft: &mut Draft<'_>, case: RowId) {
        for (table, values) in self.rows {
            super::super::registering::create_in(draft, table, case, values);
        }
    }

    fn push(&mut self, law: &Law, table: &'static Table, typed: &[(&str, Option<&str>)]) -> Result<(), CaseworkError> {
        self.rows.push((table, fields::parse_all(law, table, typed)?));
        Ok(())
    }

    fn decision(&mut self, law: &Law, told: &Told<'_>, on: &str) -> Result<(), CaseworkError> {
        let given = told.given;
        // A decision that is entered as a record says all of this itself.
        if told.doing.record.is_some() {
            return Ok(());
        }
        let acts: Vec<&str> = super::acts(law, told.ahead).collect();
        let Some((_, kind, level)) = DECIDES.iter().find(|(act, _, _)| acts.contains(act)) else { return Ok(()) };
        let answer = |question: &str| given.answers.get(question).map(String::as_str);
        let reason = given.answer_reasons.get("follow_up").or(given.answer_reasons.get("humanitarian_way"));
        let grounds = given.grounds.join(" ");
        let said_nothing = given.grounds.is_empty() && given.reasons.is_none() && given.answers.is_empty();
        if said_nothing {
            return Ok(());
        }
        let typed = [
            ("kind", Some(*kind)),
            ("level", Some(*level)),
            ("happened_on", Some(on)),
            ("decided_by", told.about.decided_by),
            ("signed_by", told.about.signed_by),
            ("person", told.doing.person.as_deref()),
            ("measure", told.doing.measure.as_deref()),
            ("grounds", Some(grounds.as_str())),
            ("reasons", given.reasons.as_deref()),
            ("article", given.article.as_deref()),
            ("sought_as", answer("person_standing")),
            ("refused_for", answer("refused_for")),
            ("partner_asks", answer("partner_asks")),
            ("followed_by", answer("follow_up").or(answer("humanitarian_way"))),
            ("followed_reason", reason.map(String::as_str)),
        ];
        self.push(law, &DECISION, &typed)
    }

    /// A way that asks for a bring-up is not taken without one.
    fn bring_up(&mut self, law: &Law, answers: &[GateAnswer], given: &GivenToGates) -> Result<(), CaseworkError> {
        let chosen: Vec<&str> = given.answers.values().map(String::as_str).collect();
        let offers = answers.iter().flat_map(|gate| &gate.offers);
        let asked = offers
            .filter(|offer| chosen.contains(&offer.way.as_str()))
            .any(|offer| offer.sets.iter().any(|set| set.starts_with("bring_up")));
        match &given.bring_up {
            None if asked => Err(CaseworkError::field("empty-required", "bring_up")),
            None => Ok(()),
            Some(new) => {
                additions::whole_day(&new.on, "bring_up")?;
                let typed = [
                    ("due_on", Some(new.on.as_str())),
                    ("reason", new.reason.as_deref()),
                    ("for_staff", new.for_staff.as_deref()),
                    ("kind", Some(new.kind.as_deref().unwrap_or("review"))),
                ];
                self.push(law, &BRING_UP, &typed)
            }
        }
    }
}
