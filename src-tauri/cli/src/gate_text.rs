//! What the law asks before an act, as the window shows it: the question, its source, what to do about it.

use comity_core::casework::views::GateView;
use comity_core::text::{Arg, Texts, strip_bidi_controls};
use serde_json::{Value, json};

/// The lines of one gate; all but the first are set in.
pub fn lines(gate: &GateView, texts: &Texts) -> Vec<String> {
    let strength = words(texts, format!("gate-strength-{}", gate.strength));
    let head = [
        ("state", Arg::Text(&words(texts, format!("gate-state-{}", gate.state)))),
        ("question", Arg::Text(&words(texts, format!("gate-{}", gate.words)))),
        ("code", Arg::Ltr(&gate.code)),
        ("strength", Arg::Text(&strength)),
        ("source", Arg::Text(&source(gate, texts))),
    ];
    let mut more: Vec<String> = gate.ground.iter().map(|ground| words(texts, format!("ground-{ground}"))).collect();
    more.extend(gate.condition.iter().map(|condition| words(texts, format!("condition-{condition}"))));
    if gate.state != "satisfied" {
        more.push(words(texts, format!("gate-{}-advice", gate.words)));
    }
    let because: Vec<String> = gate.because.iter().map(|fact| words(texts, format!("gate-fact-{fact}"))).collect();
    more.extend(facts("cli-gate-because", &because, texts));
    let unclear: Vec<String> = gate.unclear.iter().map(|fact| words(texts, format!("gate-fact-{fact}"))).collect();
    more.extend(facts("gate-unclear", &unclear, texts));
    if gate.state == "held" {
        let wanting: Vec<String> = gate.wanting.iter().flatten().map(|fact| told(texts, "gate-fact", fact)).collect();
        more.extend(facts("cli-gate-wanting", &wanting, texts));
    }
    for question in gate.questions.iter().filter(|question| question.given.is_none()) {
        let asked = words(texts, format!("gate-question-{}", question.code));
        let answers = question.answers.join(", ");
        let args =
            [("question", Arg::Text(&asked)), ("code", Arg::Ltr(&question.code)), ("answers", Arg::Ltr(&answers))];
        more.push(texts.with("cli-gate-question", &args));
    }
    if gate.state == "held" {
        more.push(match (gate.may_pass, gate.needs_reason) {
            (true, true) => texts.with("cli-gate-pass", &[("option", Arg::Ltr(&format!("--pass {}=…", gate.code)))]),
            (true, false) => {
                texts.with("cli-gate-pass-freely", &[("option", Arg::Ltr(&format!("--pass {}", gate.code)))])
            }
            (false, _) => texts.get("gates-only-head"),
        });
    }
    let more = more.into_iter().map(|line| format!("  {line}"));
    std::iter::once(texts.with("cli-gate", &head)).chain(more).collect()
}

/// One gate that holds, for a program, with its words.
pub fn json(gate: &GateView, texts: &Texts) -> Value {
    let plain = |words: String| strip_bidi_controls(&words);
    json!({
        "code": gate.code,
        "strength": gate.strength,
        "question": plain(words(texts, format!("gate-{}", gate.words))),
        "advice": plain(words(texts, format!("gate-{}-advice", gate.words))),
        "source": plain(source(gate, texts)),
        "may_pass": gate.may_pass,
    })
}

/// The office's own rule has words in every language; an article stands as it is cited.
fn source(gate: &GateView, texts: &Texts) -> String {
    texts.find(&gate.source, &[]).unwrap_or_else(|| gate.source.clone())
}

fn facts(id: &str, facts: &[String], texts: &Texts) -> Option<String> {
    (!facts.is_empty()).then(|| texts.with(id, &[("facts", Arg::Text(&facts.join("; ")))]))
}

fn words(texts: &Texts, id: String) -> String {
    texts.find(&id, &[]).unwrap_or(id)
}

/// Words and code of a fact or question: the code is what the options take.
fn told(texts: &Texts, prefix: &str, code: &str) -> String {
    match texts.find(&format!("{prefix}-{code}"), &[]) {
        Some(words) => format!("{words} [{code}]"),
        None => code.to_owned(),
    }
}
