//! What was said and given earlier, as far as it belongs to the act that is about to be done.

use super::facts::{Ahead, Known, RECORDED_ELSEWHERE, Records};
use crate::ids::RowId;
use crate::law::Law;
use crate::merge::RowState;
use crate::model::dates::PartialDate;
use crate::model::schema::{CONFIRMATION, CONSULTATION, DECISION, MEASURE, OVERRIDE, RECORD_TABLES, STEP};
use crate::register::standing::{row, text};

/// Consultations by their purpose.
const CONSULTED: &[(&str, &str)] = &[
    ("before_refusal", "consulted_before_refusal"),
    ("before_postponement", "consulted_before_postponing"),
    ("after_refusal", "consulted_after_refusal"),
    ("before_request", "consulted_before_request"),
    ("costs", "costs_consulted"),
];
/// Whether a talk was held in the time that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum InTime {
    Yes,
    /// Its day is not known, and only some of the days it can have been would do.
    Perhaps,
    No,
}

impl InTime {
    fn of(surely: bool, perhaps: bool) -> Self {
        match (surely, perhaps) {
            (true, _) => Self::Yes,
            (false, true) => Self::Perhaps,
            (false, false) => Self::No,
        }
    }
}

/// A talk that comes after what it is about.
const AFTER: &str = "after_refusal";

/// Fields of a case and of a consultation, a decision, and of what was given to a gate.
const RECEIVED_ON: u16 = 12;
const HAPPENED_ON: u16 = 3;
const TALKED_OF: u16 = 10;
const REASONS: u16 = 10;
const DECIDED_OF: u16 = 8;
const GIVEN_OF: u16 = 7;

impl Records<'_> {
    /// Whether the request stands refused: by a step, by a decision on the whole of it, or by what is done instead.
    pub(super) fn is_refused(&self, law: &Law) -> bool {
        let by_outcome = |stage: &str| {
            law.stage(stage).and_then(|row| row.outcome.as_deref()).is_some_and(|told| told.starts_with("refused"))
        };
        let stages = || self.of(&STEP).filter_map(|step| text(step, 2));
        stages().any(|stage| by_outcome(stage) || law.is_instead_of_refusal(stage))
            || self.of(&DECISION).any(|one| text(one, 2) == Some("refused") && row(one, DECIDED_OF).is_none())
    }

    /// Consultations that belong to this act: not held after it, not before the request was here, and not about
    /// another measure. Those about single measures speak for the whole request once they cover all of them. One of which
    /// only the month or the year is known counts where each of its days would do; where only some would, that is told.
    pub(super) fn talks(&self, act: &Ahead<'_>, known: &mut Known) {
        let received = day(&self.rows.case, RECEIVED_ON);
        let in_time = |talk: &RowState| {
            let Some(on) = day(talk, HAPPENED_ON) else { return InTime::Yes };
            let about_it = act.measure.is_some() && row(talk, TALKED_OF) == act.measure;
            let ends = act.on.map_or(InTime::Yes, |act| InTime::of(on.latest() <= act, on.earliest() <= act));
            let here = received.as_ref().filter(|_| !about_it);
            let begins = here.map_or(InTime::Yes, |here| {
                InTime::of(on.earliest() >= here.earliest(), on.latest() >= here.earliest())
            });
            ends.max(begins)
        };
        for (purpose, fact) in CONSULTED {
            let held = || self.of(&CONSULTATION).filter(move |one| text(one, 2) == Some(purpose));
            let of_time = |wanted: &dyn Fn(InTime) -> bool| -> Vec<Option<RowId>> {
                let fitting = held().filter(|one| wanted(if *purpose == AFTER { InTime::Yes } else { in_time(one) }));
                fitting.map(|one| row(one, TALKED_OF)).collect()
            };
            let belongs = |talks: &[Option<RowId>]| {
                let of_all = || self.of(&MEASURE).all(|measure| talks.contains(&Some(measure.row)));
                match act.measure {
                    _ if talks.contains(&None) => true,
                    Some(measure) => talks.contains(&Some(measure)),
                    None => !talks.is_empty() && (*purpose == AFTER || of_all()),
                }
            };
            let is_so = belongs(&of_time(&|time| time == InTime::Yes));
            known.say_if(is_so, fact);
            if !is_so && belongs(&of_time(&|time| time != InTime::No)) {
                known.unclear.insert((*fact).to_owned());
            }
        }
    }

    /// What was confirmed or passed before a step that does not stand any more: entered again, the step needs it no
    /// second time. Before any other step it is asked anew.
    pub(super) fn given_before(&self, law: &Law, act: &Ahead<'_>, known: &mut Known) {
        let Some(stage) = act.stage.filter(|stage| law.stage(stage).is_some()) else { return };
        if self.of(&STEP).any(|step| text(step, 2) == Some(stage)) {
            return;
        }
        for pass in self.of(&OVERRIDE).filter(|pass| text(pass, 5) == Some(stage)) {
            if let Some(gate) = text(pass, 2) {
                known.passed.push((gate.to_owned(), text(pass, 3).unwrap_or_default().to_owned()));
            }
        }
        let confirmed = self.of(&CONFIRMATION).filter(|one| text(one, 5) == Some(stage)).filter_map(|one| text(one, 2));
        let confirmed = confirmed.filter(|fact| !RECORDED_ELSEWHERE.contains(fact));
        known.facts.extend(confirmed.map(str::to_owned));
    }

    /// A decision and the step of the same meaning are one act, whichever is entered first: what was given to one is
    /// not asked again before the other, once.
    pub(super) fn given_with_the_same_act(&self, law: &Law, act: &Ahead<'_>, known: &mut Known) {
        let of_step = |step: &str, wanted: &str| law.acts_of_stage(step).any(|one| one == wanted);
        let stands = |wanted: &dyn Fn(&str) -> bool| self.of(&STEP).filter_map(|step| text(step, 2)).any(wanted);
        let counts = |act_of: Option<&str>, stage: Option<&str>| match (act.stage, act.acts.first()) {
            (Some(now), _) => {
                let same = |one: &str| of_step(now, one) || act.acts.contains(&one);
                stage.is_none() && act_of.is_some_and(|one| same(one) && !stands(&|step| of_step(step, one)))
            }
            (None, Some(now)) => {
                let was = |step: &str| of_step(step, now) && stands(&|one| one == step);
                stage.is_some_and(was) && !self.is_recorded(act)
            }
            (None, None) => false,
        };
        // What was given for one measure says nothing of the request.
        let given = |one: &&RowState| row(one, GIVEN_OF).is_none() && counts(text(one, 10), text(one, 5));
        for one in self.of(&OVERRIDE).filter(given) {
            if let Some(gate) = text(one, 2) {
                known.passed.push((gate.to_owned(), text(one, 3).unwrap_or_default().to_owned()));
            }
        }
        let confirmed = self.of(&CONFIRMATION).filter(given);
        let confirmed = confirmed.filter_map(|one| text(one, 2)).filter(|fact| !RECORDED_ELSEWHERE.contains(fact));
        known.facts.extend(confirmed.map(str::to_owned));
        let decided = self.of(&DECISION).filter(|one| row(one, DECIDED_OF).is_none() && text(one, REASONS).is_some());
        for kind in decided.filter_map(|one| text(one, 2)) {
            if act.stage.is_some() && counts(law.acts_of_record(DECISION.kind, kind).next(), None) {
                known.say("reasons");
                known.say("postponement_ground");
            }
        }
    }

    /// Whether such a record is there already: another one is another act.
    fn is_recorded(&self, act: &Ahead<'_>) -> bool {
        let Some((record, fields)) = act.typed else { return false };
        let kind = fields.get("kind").map(|kind| kind.trim());
        let table = RECORD_TABLES.iter().find(|table| table.kind == record);
        let field = table.and_then(|table| table.field_named("kind"));
        table.zip(field).is_some_and(|(table, field)| {
            self.of(table).any(|one| Some(one.row) != act.instead && text(one, field.code) == kind)
        })
    }
}

fn day(state: &RowState, field: u16) -> Option<PartialDate> {
    PartialDate::from_column(text(state, field)?).ok()
}
