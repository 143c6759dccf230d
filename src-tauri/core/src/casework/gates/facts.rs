//! What is on record of a case, in the words of the gates.

use std::collections::{BTreeMap, BTreeSet};

use super::super::sign_offs::{self, Subject};
use super::super::views::GivenToGates;
use super::super::{checklist, closing, worked_out};
use crate::ids::RowId;
use crate::law::{Coercive, Law};
use crate::merge::RowState;
use crate::model::dates::CivilDate;
use crate::model::schema::{
    ASSESSMENT, ASSET_ENTRY, CONDITION, CONSENT, DECISION, EXHIBIT, LINK, MEASURE, PASSED_ON, PERSON,
    PROSECUTION_RIGHT, STEP, Table,
};
use crate::model::values::Value;
use crate::register::CaseRows;
use crate::register::standing::{self, counts, row, text};

/// What is known before an act.
#[derive(Debug, Default)]
pub struct Known {
    /// Of the list `gate_facts`: what holds for all whom the act concerns.
    pub facts: BTreeSet<String>,
    /// What holds for some of them.
    pub of_some: BTreeSet<String>,
    /// What would hold if a day were known of which only the month or the year is.
    pub unclear: BTreeSet<String>,
    /// By question: the answer and the reason for it.
    pub answers: BTreeMap<String, (String, String)>,
    /// Gates that were passed before this step with a reason.
    pub passed: Vec<(String, String)>,
    /// Grounds of the decision that is about to be taken.
    pub grounds: Vec<String>,
    /// Whether what is asked needs compulsion, where all measures say the same.
    pub coercive: Option<bool>,
}

/// Facts that only their own record shows: saying that reasons were given gives none.
pub(super) const RECORDED_ELSEWHERE: &[&str] =
    &["reasons", "postponement_ground", "checklist_complete", "bring_up_set"];
/// The headings of ETS 24 art. 17, and those of resolution 9/3, annex I (c).
const COMPETING: &[&str] =
    &["seriousness", "place_of_offence", "dates_of_requests", "nationality", "later_extradition"];
const FIVE: &[&str] = &["jurisdiction", "administration_of_justice", "offenders_and_victims", "cost", "sovereignty"];

/// Fields of a decision that answer a question of a gate.
pub const ANSWERS: &[(&str, &str)] = &[
    ("sought_as", "person_standing"),
    ("refused_for", "refused_for"),
    ("partner_asks", "partner_asks"),
    ("followed_by", "follow_up"),
    ("followed_by", "humanitarian_way"),
];

/// Field of a measure: where it stands.
const MEASURE_STATUS: u16 = 4;
/// Field of a person: why their consent to a transfer is not needed.
const NO_CONSENT: u16 = 30;
/// Ways that end in a judgment here, of which the requesting State is told.
const ALTERNATIVES: &[&str] = &["submission_for_prosecution", "enforcement_of_sentence"];

/// An act that is about to be done.
#[derive(Debug, Clone, Default)]
pub struct Ahead<'a> {
    pub stage: Option<&'a str>,
    /// The stage entered in the same save that says how the case came out.
    pub outcome: Option<&'a str>,
    /// Acts that are no stage.
    pub acts: Vec<&'a str>,
    pub person: Option<RowId>,
    /// The measure that is decided on.
    pub measure: Option<RowId>,
    /// The letter that is sent.
    pub letter: Option<RowId>,
    /// The State that it goes to.
    pub addressed_to: Option<&'a str>,
    /// The line about to be added to the ledger.
    pub line: Option<worked_out::Line<'a>>,
    /// The row that is changed, where none is added.
    pub instead: Option<RowId>,
    /// The day of the act; nothing where what was typed is no day.
    pub on: Option<CivilDate>,
    /// What is typed into the record that is about to be added.
    pub typed: Option<(&'a str, &'a BTreeMap<String, String>)>,
}

impl Ahead<'_> {
    /// What somebody may sign off.
    pub fn subject(&self) -> Subject<'_> {
        Subject { stage: self.stage, letter: self.letter, person: self.person }
    }
}

impl Known {
    /// What is on record before an act about one person, or about all whom the case is about: what one of several
    /// consented to, or was promised, opens nothing for the others.
    pub fn of(rows: &CaseRows, law: &Law, act: &Ahead<'_>, given: &GivenToGates) -> Self {
        let all = Records { rows, person: act.person };
        let mut of_each = all.concerned(law).into_iter().map(|person| Records { rows, person }.of_person(law, act));
        let mut known = of_each.next().unwrap_or_default();
        known.of_some = all.of_person(law, act).facts;
        for other in of_each {
            known.unclear.extend(other.unclear.iter().cloned());
            known.facts.retain(|fact| other.facts.contains(fact));
            known.answers.retain(|question, answer| other.answers.get(question) == Some(answer));
            known.passed.retain(|pass| other.passed.contains(pass));
        }
        all.course(law, act, &mut known);
        all.matters(&mut known);
        known.typed_decision(act);
        let line = act.line.clone();
        known.say_if(
            line.as_ref().is_some_and(|line| line.kind == "taken" && line.rate.is_some()),
            "amount_turned_over",
        );
        known.say_if(
            line.is_some_and(|line| worked_out::more_than_ordered(rows, line, act.instead)),
            "more_than_ordered",
        );
        known.coercive = all.coercive(law, act.measure);
        known.say_if(checklist::is_complete(law, rows), "checklist_complete");
        let confirmed = given.confirmed.keys().filter(|fact| !RECORDED_ELSEWHERE.contains(&fact.as_str()));
        known.facts.extend(confirmed.cloned());
        known.grounds.clone_from(&given.grounds);
        if given.reasons.as_deref().is_some_and(|reasons| !reasons.trim().is_empty()) {
            known.say("reasons");
            known.say("postponement_ground");
        }
        if given.bring_up.is_some() {
            known.say("review_date");
            known.say("bring_up_set");
        }
        known
    }

    pub(super) fn say(&mut self, fact: &str) {
        self.facts.insert(fact.to_owned());
    }

    /// What the fields of a decision answer.
    fn answer<'a>(&mut self, field: impl Fn(&str) -> Option<&'a str>) {
        for (name, question) in ANSWERS {
            if let Some(answer) = field(name) {
                let reason = if *name == "followed_by" { field("followed_reason") } else { None };
                self.answers.insert((*question).to_owned(), (answer.to_owned(), reason.unwrap_or_default().to_owned()));
            }
        }
    }

    /// A decision that is about to be recorded says some of what is asked before it.
    fn typed_decision(&mut self, act: &Ahead<'_>) {
        let Some((_, fields)) = act.typed.filter(|(record, _)| *record == DECISION.kind) else { return };
        let typed = |name: &str| fields.get(name).map(|typed| typed.trim()).filter(|typed| !typed.is_empty());
        self.answer(typed);
        self.say_if(typed("review_on").is_some(), "review_date");
        self.say_if(typed("appeal_until").is_some(), "tell_partner_by_set");
        let court = typed("level").is_some_and(|level| level.contains("court"));
        self.say_if(court && typed("told_on").is_some(), "partner_told_of_ruling");
    }

    pub(super) fn say_if(&mut self, is_so: bool, fact: &str) {
        if is_so {
            self.say(fact);
        }
    }
}

/// The rows of a case that count and concern the person, or nobody in particular.
pub(super) struct Records<'r> {
    pub rows: &'r CaseRows,
    pub person: Option<RowId>,
}

impl<'r> Records<'r> {
    pub(super) fn of(&self, table: &'static Table) -> impl Iterator<Item = &'r RowState> {
        let field = table.field_named("person").map(|field| field.code);
        let person = self.person;
        self.rows.of(table).iter().filter(|one| counts(one)).filter(move |one| {
            let about = field.and_then(|code| row(one, code));
            about.is_none() || person.is_none() || about == person
        })
    }

    fn any(&self, table: &'static Table, field: u16, codes: &[&str]) -> bool {
        self.of(table).any(|one| text(one, field).is_some_and(|code| codes.contains(&code)))
    }

    /// Whom an act is about that names nobody: those whom the family is about, else everybody in the case.
    fn concerned(&self, law: &Law) -> Vec<Option<RowId>> {
        if self.person.is_some() {
            return vec![self.person];
        }
        let people: Vec<&RowState> = self.rows.of(&PERSON).iter().filter(|one| counts(one)).collect();
        let family = law.family(text(&self.rows.case, 2).unwrap_or_default());
        let first = family.and_then(|family| family.person_roles.first()).map(String::as_str);
        let is_principal = |one: &&&RowState| text(one, 4).is_none_or(|role| Some(role) == first);
        let mut found: Vec<_> = people.iter().filter(is_principal).map(|one| Some(one.row)).collect();
        if found.is_empty() {
            found.extend(people.iter().map(|one| Some(one.row)));
        }
        if found.is_empty() { vec![None] } else { found }
    }

    /// What is on record of one person, or of nobody in particular.
    fn of_person(&self, law: &Law, act: &Ahead<'_>) -> Known {
        let mut known = Known::default();
        self.standing(&mut known);
        self.decisions(&mut known);
        self.promises(&mut known);
        self.transfer(law, &mut known);
        self.talks(act, &mut known);
        self.given_before(law, act, &mut known);
        self.given_with_the_same_act(law, act, &mut known);
        known
    }

    fn coercive(&self, law: &Law, measure: Option<RowId>) -> Option<bool> {
        let said = |measure: &RowState| match text(measure, 10) {
            Some("yes") => Some(true),
            Some("no") => Some(false),
            _ => match law.measure(text(measure, 2)?)?.coercive {
                Coercive::Yes => Some(true),
                Coercive::No => Some(false),
                Coercive::Maybe => None,
            },
        };
        let mut all = self.of(&MEASURE).filter(|one| measure.is_none_or(|only| one.row == only)).map(said);
        let first = all.next()??;
        all.all(|one| one == Some(first)).then_some(first)
    }

    fn standing(&self, known: &mut Known) {
        let people = self.rows.of(&PERSON).iter().filter(|one| counts(one));
        let asked: Vec<&RowState> = people.filter(|one| self.person.is_none_or(|person| one.row == person)).collect();
        let mut standings: Vec<&str> = asked.iter().filter_map(|one| text(one, 12)).collect();
        standings.dedup();
        if let [only] = standings.as_slice() {
            known.answers.insert("person_standing".to_owned(), ((*only).to_owned(), String::new()));
        }
        for reason in asked.iter().filter_map(|one| text(one, NO_CONSENT)) {
            known.say(reason);
        }
    }

    fn course(&self, law: &Law, act: &Ahead<'_>, known: &mut Known) {
        let stages = || self.of(&STEP).filter_map(|step| text(step, 2));
        known.say_if(self.is_refused(law), "refused");
        let told = !standing::leading_outcomes(self.rows.of(&STEP), law).is_empty();
        let told_now = act.outcome.and_then(|stage| law.stage(stage)).is_some_and(|row| row.outcome.is_some());
        known.say_if(told || told_now, "came_out");
        let is_open =
            |one: &RowState| text(one, MEASURE_STATUS).is_none_or(|status| closing::OPEN_MEASURES.contains(&status));
        known.say_if(self.of(&MEASURE).next().is_some(), "measures_asked");
        known.say_if(!self.of(&MEASURE).any(is_open), "measures_settled");
        known.say_if(stages().any(|stage| law.is_instead_of_refusal(stage)), "alternative_to_extradition");
        let sent = stages().any(|stage| law.acts_of_stage(stage).any(|act| act == "send_request"));
        known.say_if(sent || self.any(&PROSECUTION_RIGHT, 3, &["request_made"]), "transfer_requested");
        known.say_if(text(&self.rows.case, 21).is_some(), "confidentiality_asked");
        let claims = || {
            let people = self.rows.of(&PERSON).iter().filter(|one| counts(one));
            people.filter(|one| text(one, 13) == Some("open"))
        };
        known.say_if(claims().next().is_some(), "asylum_claim_open");
        // Where nobody wrote down of which State somebody is, any State may be the one they fled from.
        let is_of = |state: &str| {
            claims().any(|one| text(one, 6).is_none_or(|of| of.split_whitespace().any(|one| one == state)))
        };
        known.say_if(act.addressed_to.is_none_or(is_of), "to_state_of_origin");
        known.say_if(self.of(&PASSED_ON).next().is_some(), "applicant_told");
        // For this letter or step: what the head said of another one opens nothing.
        known.say_if(sign_offs::has_word_of_head(self.rows, act.subject()), "head_approved");
    }

    fn decisions(&self, known: &mut Known) {
        for decision in self.of(&DECISION) {
            let field = |name: &str| decision.table.field_named(name).and_then(|field| text(decision, field.code));
            known.answer(|name| field(name));
            let court = field("level").is_some_and(|level| level.contains("court"));
            known.say_if(court && field("told_on").is_some(), "partner_told_of_ruling");
            known.say_if(field("appeal_until").is_some(), "tell_partner_by_set");
            known.say_if(field("review_on").is_some(), "review_date");
            let alternative = field("followed_by").is_some_and(|way| ALTERNATIVES.contains(&way));
            known.say_if(alternative, "alternative_to_extradition");
            match field("kind") {
                Some("use_allowed") => known.say("other_use_consented"),
                Some("speciality_waived") => known.say("speciality_waived"),
                _ => {}
            }
        }
        let headings: BTreeSet<&str> = self.of(&ASSESSMENT).filter_map(|one| text(one, 2)).collect();
        known.say_if(COMPETING.iter().all(|heading| headings.contains(heading)), "competing_factors_weighed");
        known.say_if(FIVE.iter().all(|heading| headings.contains(heading)), "five_factors_recorded");
    }

    fn promises(&self, known: &mut Known) {
        for consent in self.of(&CONSENT) {
            // What was revoked is consent no more.
            if text(consent, 13).is_some() {
                continue;
            }
            match text(consent, 2) {
                Some("to_transfer") => known.say("consent_of_person"),
                // In assistance the person who is lent consents to testify.
                Some("to_testify") => {
                    known.say_if(text(&self.rows.case, 2) != Some("transfer_sentenced"), "consent_of_person");
                }
                Some("to_surrender") => known.say_if(text(consent, 5).is_some(), "consent_before_judge"),
                Some("waives_speciality") => known.say("speciality_waived"),
                _ => {}
            }
        }
        let status = |one: &RowState, codes: &[&str]| text(one, 5).is_some_and(|code| codes.contains(&code));
        let of_kind = |kind: &'static [&'static str]| {
            self.of(&CONDITION).filter(move |one| text(one, 2).is_some_and(|code| kind.contains(&code)))
        };
        let assurances = || of_kind(&["assurance"]);
        known.say_if(assurances().next().is_some(), "assurances_asked");
        let open = assurances().any(|one| status(one, &["asked", "offered"]));
        known.say_if(!open, "assurances_judged");
        known.say_if(of_kind(&["return_of_person"]).any(|one| text(one, 8).is_some()), "return_date_agreed");
        known.say_if(of_kind(&["confidentiality"]).next().is_some(), "confidentiality_asked");
        let limits = of_kind(&["use_limit", "speciality"]).any(|one| status(one, &["accepted", "running"]));
        known.say_if(limits, "limits_run_on");
    }

    /// Which conditions of a transfer are met, and whether both States have agreed to it.
    fn transfer(&self, law: &Law, known: &mut Known) {
        known.facts.extend(worked_out::known(self.rows, law, &super::basis(law, &self.rows.case), self.person));
        known.say_if(worked_out::is_agreed(self.rows, law, self.person), "transfer_agreed");
    }

    fn matters(&self, known: &mut Known) {
        known.say_if(self.any(&LINK, 3, &["competing"]), "competing_request");
        known.say_if(self.any(&LINK, 3, &["same_facts"]), "parallel_proceedings");
        known.say_if(self.any(&ASSET_ENTRY, 2, &["taken_elsewhere"]), "several_states");
        known.say_if(self.any(&ASSET_ENTRY, 2, &["taken_elsewhere", "states_told"]), "collected_elsewhere_checked");
        let originals = || self.of(&EXHIBIT).filter(|one| text(one, 3).is_some_and(|kind| kind != "copy"));
        let back = |one: &RowState| matches!(one.field(11).first(), Some(first) if first.value != Value::Null);
        known.say_if(originals().any(|one| !back(one)), "originals_held");
        known.say_if(originals().next().is_some() && originals().all(back), "originals_returned");
        let concluded = &["proceedings_concluded"];
        known.say_if(self.any(&PROSECUTION_RIGHT, 3, concluded), "proceedings_concluded");
        known.say_if(
            self.of(&PROSECUTION_RIGHT).last().is_some_and(|one| text(one, 2) == Some("us"))
                && self.of(&PROSECUTION_RIGHT).nth(1).is_some(),
            "right_reverted",
        );
    }
}
