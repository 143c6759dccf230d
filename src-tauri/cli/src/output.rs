//! Everything that is written: sentences for people, JSON for programs, reports on standard error.

use std::cell::Cell;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use comity_core::casework::conflict_words;
use comity_core::casework::views::{ConflictValue, ConflictView};
use comity_core::error::{Report, Weight};
use comity_core::progress::{Phase, Progress, Step};
use comity_core::text::{Arg, Language, OwnWords, Texts, explain, format_size, strip_bidi_controls};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::failure::Failure;
use crate::gate_text;
use crate::person_text;
use crate::stopping;

/// How a command ended that did what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// All is well.
    Well,
    /// It looked, and found damage.
    FoundDamage,
}

impl Done {
    /// 0, or 4 where damage was found.
    pub fn exit_code(self) -> ExitCode {
        match self {
            Self::Well => ExitCode::SUCCESS,
            Self::FoundDamage => ExitCode::from(exit_code(Weight::Damaged)),
        }
    }
}

fn exit_code(weight: Weight) -> u8 {
    match weight {
        Weight::Failed => 1,
        Weight::Usage => 2,
        Weight::Refused => 3,
        Weight::Damaged => 4,
    }
}

/// Standard output and standard error of one command.
pub struct Output {
    json: bool,
    texts: Texts,
    out: io::BufWriter<io::Stdout>,
    isolates: bool,
    progress: bool,
}

impl Output {
    /// Sentences in a language, or JSON.
    pub fn new(json: bool, language: Language) -> Self {
        Self {
            json,
            texts: Texts::new(language),
            out: io::BufWriter::new(io::stdout()),
            isolates: io::stdout().is_terminal(),
            progress: !json && io::stderr().is_terminal(),
        }
    }

    /// Takes up the words of the codes that the office of an open register added to the law.
    pub fn learn(&mut self, own: &OwnWords) {
        self.texts = Texts::new(self.texts.language()).knowing(own);
    }

    /// Whether a program reads along.
    pub fn is_json(&self) -> bool {
        self.json
    }

    /// Language of the sentences.
    pub fn language(&self) -> Language {
        self.texts.language()
    }

    /// The words themselves.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// A message, ready for a terminal.
    pub fn words(&self, id: &str, args: &[(&str, Arg)]) -> String {
        shown(&self.texts.with(id, args), self.isolates)
    }

    /// A sentence, unless JSON is wanted.
    pub fn say(&mut self, id: &str, args: &[(&str, Arg)]) -> Result<(), Failure> {
        let line = self.texts.with(id, args);
        self.line(&line)
    }

    /// A line of words and values, unless JSON is wanted.
    pub fn line(&mut self, line: &str) -> Result<(), Failure> {
        if !self.json {
            writeln!(self.out, "{}", shown(line, self.isolates))?;
        }
        Ok(())
    }

    /// The answer for a program, where JSON is wanted.
    pub fn json(&mut self, answer: &impl Serialize) -> Result<(), Failure> {
        if self.json {
            serde_json::to_writer_pretty(&mut self.out, answer).map_err(io::Error::from)?;
            self.out.write_all(b"\n")?;
        }
        Ok(())
    }

    /// Text exactly as it is, with or without JSON.
    pub fn raw(&mut self, text: &str) -> Result<(), Failure> {
        Ok(self.out.write_all(text.as_bytes())?)
    }

    /// What is being done, on standard error where a person watches.
    pub fn progress(&mut self, id: &str, args: &[(&str, Arg)]) -> Result<(), Failure> {
        if self.progress {
            self.out.flush()?;
            writeln!(io::stderr(), "{}", shown(&self.texts.with(id, args), true))?;
        }
        Ok(())
    }

    /// What the program found and did by itself before the command, on standard error: one line of words, or one object
    /// under its name where a program reads along.
    pub fn notice(
        &self,
        name: &str,
        what: &impl Serialize,
        words: impl FnOnce(&Self) -> Vec<String>,
    ) -> Result<(), Failure> {
        let line = if self.json { json!({ name: what }).to_string() } else { words(self).join(" ") };
        Ok(writeln!(io::stderr(), "{line}")?)
    }

    /// Does long work that Ctrl-C stops; how far it has come stands on one line of standard error where a person
    /// watches.
    pub fn watched<T>(&mut self, work: impl FnOnce(&dyn Progress) -> T) -> T {
        stopping::while_at_work(|| {
            if !self.progress {
                return work(&Silent);
            }
            let line = ProgressLine { texts: &self.texts, told: Cell::new(None) };
            let done = work(&line);
            line.end();
            done
        })
    }

    /// Hands over what has been written so far.
    pub fn finish(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }

    /// Tells a failure on standard error; the answer is the exit code.
    pub fn report(&mut self, failure: &Failure) -> ExitCode {
        // There is nowhere left to tell a failure to write to.
        let _ = self.out.flush();
        let (mut conflict, mut gates, mut known) = (None, &[][..], &[][..]);
        let report = match failure {
            Failure::Told(report) => report,
            Failure::Conflict { report, conflict: held } => {
                conflict = Some(held);
                report
            }
            Failure::Held { report, gates: held } => {
                gates = held.as_slice();
                report
            }
            Failure::Known { report, known: found } => {
                known = found.as_slice();
                report
            }
            Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::FAILURE,
            Failure::Output(error) => {
                let _ = writeln!(io::stderr(), "{error}");
                return ExitCode::FAILURE;
            }
        };
        let (sentence, advice) = explain(report, &self.texts);
        let mut error = io::stderr();
        if self.json {
            let mut told = json!({ "error": told(report) });
            told["error"]["message"] = strip_bidi_controls(&sentence).into();
            told["error"]["advice"] = strip_bidi_controls(&advice).into();
            if let Some(conflict) = conflict {
                told["error"]["values"] = serde_json::to_value(&conflict.values).unwrap_or_default();
                told["error"]["conflict"] = conflict.id.as_str().into();
            }
            if !gates.is_empty() {
                told["error"]["gates"] = gates.iter().map(|gate| gate_text::json(gate, &self.texts)).collect();
            }
            if !known.is_empty() {
                told["error"]["known"] = serde_json::to_value(known).unwrap_or_default();
            }
            let _ = writeln!(error, "{told}");
            return ExitCode::from(exit_code(report.weight));
        }
        let isolates = error.is_terminal();
        let _ = writeln!(error, "{}", shown(&sentence, isolates));
        for (conflict, value) in conflict.iter().flat_map(|one| one.values.iter().map(move |value| (one, value))) {
            let line = self.conflict_value(conflict, value, None);
            let _ = writeln!(error, "  {}", shown(&line, isolates));
        }
        for line in gates.iter().flat_map(|gate| gate_text::lines(gate, &self.texts)) {
            let _ = writeln!(error, "{}", shown(&line, isolates));
        }
        for one in known {
            let _ = writeln!(error, "  {}", shown(&person_text::line(one, &self.texts), isolates));
        }
        let _ = writeln!(error, "{}", shown(&advice, isolates));
        ExitCode::from(exit_code(report.weight))
    }

    /// What one value of a conflict says; of a choice that is a code, with the code to type.
    pub fn value_words(&self, conflict: &ConflictView, value: &ConflictValue) -> String {
        let code = value.value.clone().unwrap_or_else(|| self.texts.get("cli-empty-value"));
        match conflict_words(conflict, value, &self.texts) {
            Some(words) => format!("{code}: {words}"),
            None => code,
        }
    }

    /// One value of a conflict, with who entered it. `when` is worded by whoever knows the office's time zone.
    pub fn conflict_value(&self, conflict: &ConflictView, value: &ConflictValue, when: Option<&str>) -> String {
        let words = self.value_words(conflict, value);
        let mut args =
            vec![("value", Arg::Text(&words)), ("staff", Arg::Text(&value.staff)), ("desk", Arg::Text(&value.desk))];
        match when {
            Some(when) => {
                args.push(("date", Arg::Text(when)));
                self.texts.with("cli-conflict-value", &args)
            }
            None => self.texts.with("cli-conflict-value-undated", &args),
        }
    }
}

/// Nobody watches; it can be stopped all the same.
struct Silent;

impl Progress for Silent {
    fn goes_on(&self, _: &Step) -> bool {
        !stopping::is_asked()
    }
}

/// Work shorter than this is over before anybody reads a line about it, bytes.
const WORTH_TELLING: u64 = 32 << 20;

/// One line that is written over and over.
struct ProgressLine<'t> {
    texts: &'t Texts,
    /// What stands there: phase, file and per cent.
    told: Cell<Option<(Phase, u16, u64)>>,
}

impl ProgressLine<'_> {
    /// Leaves an empty line behind.
    fn end(&self) {
        if self.told.get().is_some() {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }
}

impl Progress for ProgressLine<'_> {
    fn goes_on(&self, step: &Step) -> bool {
        if stopping::is_asked() {
            return false;
        }
        let now = (step.phase, step.file, step.done.saturating_mul(100) / step.total.max(1));
        if step.total < WORTH_TELLING || self.told.get() == Some(now) {
            return true;
        }
        self.told.set(Some(now));
        let (done, total) = (format_size(step.done, self.texts), format_size(step.total, self.texts));
        let mut line = String::new();
        if step.files > 1 {
            let number = |number: u16| Arg::Number(i64::from(number));
            let file = self.texts.with("progress-file", &[("file", number(step.file)), ("files", number(step.files))]);
            line = format!("{file} · ");
        }
        line += &self.texts.get(&format!("progress-{}", step.phase.code()));
        let of = self.texts.with("progress-of", &[("done", Arg::Text(&done)), ("total", Arg::Text(&total))]);
        // Nobody stops it here but by ending the program.
        let _ = write!(io::stderr(), "\r\u{1b}[K{}", shown(&format!("{line} · {of}"), true));
        true
    }
}

fn told(report: &Report) -> Value {
    let args: Map<String, Value> =
        report.args.iter().map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str()))).collect();
    json!({ "code": report.code, "weight": report.weight, "args": args, "field": report.field })
}

/// Text that cannot steer a terminal: what came from outside may hold control characters.
///
/// Direction marks stay where a person reads them and right-to-left letters need them; a file or a pipe gets plain text.
fn shown(text: &str, isolates: bool) -> String {
    let is_right_to_left = |c: char| matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FEFE}');
    let kept = if isolates && text.chars().any(is_right_to_left) { text.to_owned() } else { strip_bidi_controls(text) };
    kept.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn what_came_from_outside_cannot_steer_a_terminal() {
        assert_eq!(shown("a\u{1b}[2Jb\rc\u{9b}d", true), "a\u{fffd}[2Jb\u{fffd}c\u{fffd}d");
        assert_eq!(shown("\u{2068}MLA\u{2069}", true), "MLA");
        assert_eq!(shown("\u{2068}قضية\u{2069}", true), "\u{2068}قضية\u{2069}");
        assert_eq!(shown("\u{2068}قضية\u{2069}", false), "قضية");
    }
}
