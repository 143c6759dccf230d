//! Every row of gates, grounds and checklists: it can stand, be satisfied and be passed; it has words and a source.

use std::collections::BTreeSet;

use super::*;
use crate::law::checklist::{Need, Part};
use crate::law::gate_rows::{GateRow, Obligation, Strength};
use crate::law::gates::{GateFacts, GateState, GivenAnswer, Pass, before};
use crate::law::grounds::Force;

/// Facts in which the row stands for the given instrument and act or stage.
fn facts_for<'a>(
    row: &'a GateRow,
    family: &'a str,
    instrument: Option<&'a str>,
    act: Option<&'a str>,
) -> GateFacts<'a> {
    GateFacts {
        basis: Basis {
            family,
            direction: row.directions.first().map_or("incoming", String::as_str),
            our_role: row.our_roles.first().map(String::as_str),
            instrument,
            ..Basis::default()
        },
        stage: if act.is_none() { row.before.first().map(String::as_str) } else { None },
        acts: act.into_iter().collect(),
        grounds: row.grounds.first().map(String::as_str).into_iter().collect(),
        known: row.only_if.iter().map(String::as_str).collect(),
        ..GateFacts::default()
    }
}

#[test]
fn every_gate_stands_under_each_instrument_is_satisfied_and_is_passed() {
    let law = law();
    for row in law.rows().gate.iter().filter(|row| !row.stands_for_each()) {
        let mut instruments: Vec<Option<&str>> = row.under.iter().map(|one| Some(one.instrument.as_str())).collect();
        instruments.extend(row.elsewhere.is_some().then_some(None));
        let mut acts: Vec<Option<&str>> = row.acts.iter().map(|act| Some(act.as_str())).collect();
        acts.extend((!row.before.is_empty()).then_some(None));
        for (instrument, act) in instruments.iter().flat_map(|one| acts.iter().map(|act| (*one, *act))) {
            let carrier = row.under.iter().find(|one| Some(one.instrument.as_str()) == instrument);
            let family = carrier.and_then(|one| one.families.first()).unwrap_or(&row.families[0]);
            let mut facts = facts_for(row, family, instrument, act);
            let state = |facts: &GateFacts<'_>| {
                let found = before(&law, facts).into_iter().find(|gate| gate.code == row.code);
                found.unwrap_or_else(|| panic!("{} {instrument:?} {act:?}", row.code)).state
            };
            let met_by_what_it_stands_for =
                row.wants.iter().all(|group| group.iter().any(|one| row.only_if.contains(one)));
            if !(row.asks.is_empty() && row.chooses.is_none() && met_by_what_it_stands_for) {
                assert_eq!(state(&facts), GateState::Held, "{}", row.code);
                facts.passed = vec![Pass { code: &row.code, reason: "Because", role: "head" }];
                assert_eq!(state(&facts), GateState::Passed, "{}", row.code);
            }
            facts.passed.clear();
            facts.known.extend(row.wants.iter().map(|group| group[0].as_str()));
            for question in &row.asks {
                let answer = law.question(question).unwrap().answers[0].as_str();
                facts.answers.insert(question, GivenAnswer { answer, reason: "Because" });
            }
            let offers = before(&law, &facts).into_iter().find(|gate| gate.code == row.code).unwrap().offers;
            if let Some(choice) = &row.chooses {
                let ahead = offers.iter().find(|offer| offer.instead.is_none()).unwrap();
                facts.answers.insert(choice, GivenAnswer { answer: &ahead.way, reason: "Because" });
            }
            assert_eq!(state(&facts), GateState::Satisfied, "{}", row.code);
        }
    }
}

#[test]
fn office_practice_is_a_recommendation() {
    let law = law();
    for row in &law.rows().gate {
        let practice = row.elsewhere.as_ref().is_some_and(|one| one.sure == Sure::Office);
        let strength = row.elsewhere_strength.unwrap_or(row.strength);
        // The head's word on asylum is a rule of the office; speciality is in every treaty, under another number.
        let known = ["word_of_the_head", "speciality"].contains(&row.code.as_str());
        assert!(!practice || known || strength == Strength::Recommended, "{}", row.code);
    }
}

#[test]
fn every_row_has_words_in_every_language_and_a_source() {
    let law = law();
    let rows = law.rows();
    let mut gates = BTreeSet::new();
    for gate in &rows.gate {
        gates.insert(format!("gate-{}", gate.code));
        gates.insert(format!("gate-{}-advice", gate.code));
        let sources = gate.under.iter().map(|one| &one.source).chain(gate.elsewhere.iter().map(|one| &one.source));
        assert!(gate.stands_for_each() || gate.entered_only || sources.clone().count() > 0, "{}", gate.code);
        assert!(sources.clone().all(|source| !source.trim().is_empty()), "{}", gate.code);
    }
    gates.extend(rows.act.iter().map(|row| format!("gate-act-{}", row.code)));
    gates.extend(rows.question.iter().map(|row| format!("gate-question-{}", row.code)));
    for (list, prefix) in [
        ("gate_facts", "gate-fact"),
        ("gate_answers", "gate-answer"),
        ("gate_ways", "gate-answer"),
        ("gate_sets", "gate-sets"),
    ] {
        assert!(!law.list(list).is_empty(), "{list}");
        gates.extend(law.list(list).iter().map(|code| format!("{prefix}-{code}")));
    }
    gates.extend(Strength::ALL.map(|one| format!("gate-strength-{}", one.code())));
    gates.extend(Obligation::ALL.map(|one| format!("gate-obligation-{}", one.code())));
    gates.extend(["held", "passed", "satisfied"].map(|state| format!("gate-state-{state}")));

    let mut grounds: BTreeSet<_> = rows.ground.iter().map(|row| format!("ground-{}", row.code)).collect();
    grounds.extend(Force::ALL.map(|one| format!("ground-force-{}", one.code())));
    grounds.insert("ground-force-unlisted".to_owned());
    grounds
        .extend(rows.ground.iter().filter(|row| row.condition.is_some()).map(|row| format!("condition-{}", row.code)));

    let mut checks: BTreeSet<_> = rows.checklist.iter().map(|row| format!("check-{}", row.code)).collect();
    checks.extend(Part::ALL.map(|one| format!("check-part-{}", one.code())));
    checks.extend(Need::ALL.map(|one| format!("check-need-{}", one.code())));
    checks.extend(law.list("request_kinds").iter().map(|kind| format!("request-kind-{kind}")));

    for language in ["en", "fr", "ar"] {
        for (file, wanted) in [("law-gates.ftl", &gates), ("law-grounds.ftl", &grounds), ("law-checks.ftl", &checks)] {
            assert_eq!(&files::words(language, file), wanted, "{language}/{file}");
        }
    }
}

#[test]
fn no_list_of_gates_holds_a_code_that_nothing_uses() {
    let law = law();
    let rows = law.rows();
    let facts: BTreeSet<&String> =
        rows.gate.iter().flat_map(|row| row.wants.iter().flatten().chain(&row.only_if).chain(&row.unless)).collect();
    assert_eq!(law.list("gate_facts").iter().collect::<BTreeSet<_>>(), facts);
    let ways: BTreeSet<&String> = rows.offer.iter().map(|row| &row.way).collect();
    assert_eq!(law.list("gate_ways").iter().collect::<BTreeSet<_>>(), ways);
    let answers: BTreeSet<&String> = rows.question.iter().flat_map(|row| &row.answers).collect();
    assert_eq!(law.list("gate_answers").iter().collect::<BTreeSet<_>>(), answers);
    let acts: BTreeSet<&String> = rows.gate.iter().flat_map(|row| &row.acts).collect();
    assert_eq!(rows.act.iter().map(|row| &row.code).collect::<BTreeSet<_>>(), acts);
    let questions: BTreeSet<&String> = rows.gate.iter().flat_map(|row| row.asks.iter().chain(&row.chooses)).collect();
    assert_eq!(rows.question.iter().map(|row| &row.code).collect::<BTreeSet<_>>(), questions);
}

#[test]
fn a_fault_in_a_gate_a_ground_or_a_list_names_its_line() {
    let lists = format!(
        "{}measure_statuses = [\"refused\"]\ngate_acts = [\"close\"]\ngate_facts = [\"told\"]\nperson_standings = [\"accused\"]\n",
        faults::LISTS
    );
    let rules = format!(
        "{}{}",
        faults::RULES,
        r#"
[[act]]
code = "close"
stages = ["B"]
source = "s"
sure = "read"

[[gate]]
code = "tell"
strength = "duty"
families = ["f"]
acts = ["close"]
grounds = ["R1"]
wants = [["told"]]
under = [{ instrument = "i", source = "art. 2", sure = "read" }]

[[ground]]
code = "R1"
families = ["f"]
under = [{ instrument = "i", force = "optional", source = "art. 3", sure = "read" }]

[[checklist]]
code = "paper"
part = "paper"
need = "required"
families = ["f"]
when = ["accused"]
falls_on = "either"
under = [{ instrument = "i", source = "art. 4", sure = "read" }]
"#
    );
    let load = |rules: &str| Law::from_files(&[("lists", &lists), ("rules", rules)]);
    load(&rules).unwrap();
    let line = |of: &str| rules.lines().position(|one| one == of).map(|place| place + 1);
    for (from, to, owner, wanted) in [
        (r#"stages = ["B"]"#, r#"stages = ["C"]"#, "close", "C"),
        (r#"acts = ["close"]"#, r#"acts = ["open"]"#, "tell", "open"),
        (r#"grounds = ["R1"]"#, r#"grounds = ["R2"]"#, "tell", "R2"),
        (r#"wants = [["told"]]"#, r#"wants = [["asked"]]"#, "tell", "asked"),
        (r#"[{ instrument = "i", source = "art. 2""#, r#"[{ instrument = "j", source = "art. 2""#, "tell", "j"),
        (r#"[{ instrument = "i", force"#, r#"[{ instrument = "j", force"#, "R1", "j"),
        (r#"when = ["accused"]"#, r#"when = ["witness"]"#, "paper", "witness"),
    ] {
        assert!(rules.contains(from), "{from}");
        let error = load(&rules.replace(from, to)).unwrap_err();
        assert_eq!(error.fault, LawFault::Unknown { owner: owner.into(), wanted: wanted.into() });
        assert_eq!((error.file.as_str(), error.line), ("rules", line(&format!("code = \"{owner}\""))));
    }
    for (from, to) in
        [("acts = [\"close\"]\n", ""), ("wants = [[\"told\"]]\n", ""), ("wants = [[\"told\"]]", "wants = [[]]")]
    {
        assert!(matches!(load(&rules.replace(from, to)).unwrap_err().fault, LawFault::Incomplete { .. }), "{from}");
    }
    for article in ["art. 2", "art. 3", "art. 4"] {
        assert!(matches!(load(&rules.replace(article, " ")).unwrap_err().fault, LawFault::NoSource(_)), "{article}");
    }
    for (from, to) in [("force = \"optional\"", "force = \"perhaps\""), ("strength = \"duty\"", "strength = \"firm\"")]
    {
        assert!(matches!(load(&rules.replace(from, to)).unwrap_err().fault, LawFault::Unreadable(_)), "{from}");
    }
}
