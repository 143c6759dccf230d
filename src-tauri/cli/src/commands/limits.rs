//! `limits list | adopt | drop`.

use comity_core::casework::views::{OfferedLimit, OfferedLimits};
use comity_core::casework::{adopt_limits, offered_limits};
use comity_core::error::{Report, Weight};
use comity_core::text::{Arg, Texts};

use crate::arguments::{Common, LimitsCommand};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};

pub fn run(command: &LimitsCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let mut register = opening::unlock(common, output)?;
    let found = offered_limits(&register)?;
    let (codes, adopt) = match command {
        LimitsCommand::List => {
            tell(&found, output)?;
            return Ok(Done::Well);
        }
        LimitsCommand::Adopt { codes } => (codes, true),
        LimitsCommand::Drop { codes } => (codes, false),
    };
    let marks = codes.iter().map(|code| mark_of(&found, code)).collect::<Result<Vec<_>, _>>()?;
    let found = adopt_limits(&mut register, &marks, adopt)?;
    tell(&found, output)?;
    Ok(Done::Well)
}

fn mark_of(found: &OfferedLimits, code: &str) -> Result<String, Failure> {
    let limit = found.limits.iter().find(|limit| limit.code == code || limit.mark == code);
    limit
        .map(|limit| limit.mark.clone())
        .ok_or_else(|| Failure::Told(Report::new("limit-unknown", Weight::Usage).with("code", code)))
}

fn tell(found: &OfferedLimits, output: &mut Output) -> Result<(), Failure> {
    output.json(found)?;
    for limit in &found.limits {
        let texts = output.texts();
        let length = length(limit, texts);
        let effect = texts.get(&format!("effect-{}", limit.effect));
        let sure = texts.get(&format!("sure-{}", limit.sure));
        let state = texts.get(match (limit.adopted, limit.changed) {
            (true, _) => "limit-adopted",
            (false, true) => "limit-changed",
            (false, false) => "limit-offered",
        });
        let args = [
            ("code", Arg::Ltr(&limit.code)),
            ("state", Arg::Text(&state)),
            ("length", Arg::Text(&length)),
            ("effect", Arg::Text(&effect)),
            ("source", Arg::Text(&limit.source)),
            ("sure", Arg::Text(&sure)),
        ];
        output.say("cli-limit", &args)?;
    }
    Ok(())
}

fn length(limit: &OfferedLimit, texts: &Texts) -> String {
    match (limit.length, &limit.unit, &limit.promptly) {
        (Some(count), Some(unit), _) => {
            texts.with(&format!("limit-length-{unit}"), &[("count", Arg::Number(i64::from(count)))])
        }
        (_, _, Some(promptly)) => texts.get(&format!("promptly-{promptly}")),
        _ => texts.get("limit-as-given"),
    }
}
