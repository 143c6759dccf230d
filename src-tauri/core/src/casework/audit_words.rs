//! What `register verify` and an audit found, in sentences.

use chrono_tz::Tz;

use super::CaseworkError;
use super::views::RegisterAudit;
use crate::register::access::{AccessNote, LogAudit};
use crate::register::{Problem, Register, StreamAudit, Stretch, Verified};
use crate::text::{Arg, Texts, format_instant};

/// Checks the register and words what was found.
pub fn audit_register(register: &Register, texts: &Texts) -> Result<RegisterAudit, CaseworkError> {
    let found = register.verify()?;
    let lines = audit_lines(&found, register.settings()?.time_zone, texts);
    Ok(RegisterAudit { found, lines })
}

/// What does not check, what is still proven, and which cases to look at; empty where all is well.
pub fn audit_lines(found: &Verified, zone: Tz, texts: &Texts) -> Vec<String> {
    if found.ok {
        return Vec::new();
    }
    let mut lines = Vec::new();
    for stream in found.streams.iter().filter(|stream| stream.first_bad.is_some()) {
        lines.extend(stream.first_bad.as_ref().map(|problem| problem_words(problem, zone, texts)));
        for (id, stretches) in [("verify-proven", &stream.proven), ("verify-unproven", &stream.unproven)] {
            let id = if stretches.is_empty() { format!("{id}-none") } else { id.to_owned() };
            let ranges = ranges(stretches, texts);
            lines.push(texts.with(&id, &[("desk", Arg::Text(&stream.desk)), ("ranges", Arg::Ltr(&ranges))]));
        }
    }
    let others = found.problems.iter().filter(|problem| problem.sequence == 0);
    lines.extend(others.map(|problem| problem_words(problem, zone, texts)));
    let whole: Vec<&StreamAudit> = found.streams.iter().filter(|stream| stream.first_bad.is_none()).collect();
    if !whole.is_empty() && whole.len() < found.streams.len() {
        let mut desks: Vec<&str> = whole.iter().map(|stream| stream.desk.as_str()).collect();
        desks.dedup();
        let desks = desks.join(&texts.get("list-separator"));
        lines.push(texts.with("verify-unaffected", &[("desks", Arg::Text(&desks))]));
    }
    if found.doubtful_cases_total > 0 {
        let cases = found.doubtful_cases.join(&texts.get("list-separator"));
        let count = Arg::Number(found.doubtful_cases_total.into());
        lines.push(texts.with("verify-cases", &[("count", count), ("cases", Arg::Ltr(&cases))]));
    }
    lines
}

/// An action of the journal, or a kind of an access log's entry.
fn action_words(action: &str, texts: &Texts) -> String {
    match action.strip_prefix("access-") {
        Some(kind) => access_words(kind, &AccessNote::default(), texts),
        None => texts.get(&format!("action-{action}")),
    }
}

fn problem_words(problem: &Problem, zone: Tz, texts: &Texts) -> String {
    let sequence = i64::try_from(problem.sequence).unwrap_or(i64::MAX);
    let date = problem.at.map_or_else(|| "–".to_owned(), |at| format_instant(at, zone, texts));
    let action = problem.action.as_ref().map_or_else(|| "–".to_owned(), |action| action_words(action, texts));
    let case = problem.case.as_deref().unwrap_or("–");
    texts.with(
        &format!("verify-problem-{}", problem.kind),
        &[
            ("place", Arg::Text(&problem.place)),
            ("sequence", Arg::Number(sequence)),
            ("date", Arg::Text(&date)),
            ("action", Arg::Text(&action)),
            ("case", Arg::Ltr(case)),
        ],
    )
}

/// What is wrong with access logs; empty where all is well.
pub fn log_lines(logs: &[LogAudit], zone: Tz, texts: &Texts) -> Vec<String> {
    let found = logs.iter().flat_map(|log| [&log.first_bad, &log.doubt]);
    found.flatten().map(|problem| problem_words(problem, zone, texts)).collect()
}

/// What stands above an audit: logs that are not what they were.
pub(super) fn doubts(register: &Register, texts: &Texts) -> Result<Vec<String>, CaseworkError> {
    Ok(log_lines(&register.doubted_logs()?, register.settings()?.time_zone, texts))
}

/// What an entry of an access log says.
pub(super) fn access_words(kind: &str, note: &AccessNote, texts: &Texts) -> String {
    let (code, format) = note.what.split_once('.').unwrap_or((note.what.as_str(), ""));
    let what = match code {
        "" => String::new(),
        code => texts.find(&format!("access-what-{code}"), &[]).unwrap_or_else(|| code.to_owned()),
    };
    let what = match format {
        "" => what,
        format => {
            let told = [("what", Arg::Text(&what)), ("format", Arg::Ltr(format))];
            texts.with("access-what-as", &told)
        }
    };
    let name = match note.name.as_str() {
        "" => texts.get("access-no-name"),
        name => name.to_owned(),
    };
    let count = Arg::Number(i64::try_from(note.count).unwrap_or(i64::MAX));
    texts.with(&format!("access-{kind}"), &[("what", Arg::Text(&what)), ("name", Arg::Text(&name)), ("count", count)])
}

/// `1–119, 121–300`.
fn ranges(stretches: &[Stretch], texts: &Texts) -> String {
    let told = stretches.iter().map(|one| match one.first == one.last {
        true => one.first.to_string(),
        false => format!("{}–{}", one.first, one.last),
    });
    told.collect::<Vec<_>>().join(&texts.get("list-separator"))
}
