//! `sign-offs list | require | exempt | drop`: the office's rules.

use comity_core::casework::views::{SignOffRule, SignOffRules};
use comity_core::casework::{set_sign_off_rule, sign_off_rules};
use comity_core::text::Arg;

use crate::arguments::{Common, RuleFor, SignOffsCommand};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};

pub fn run(command: &SignOffsCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let mut register = opening::unlock(common, output)?;
    let found = match command {
        SignOffsCommand::List => sign_off_rules(&register)?,
        SignOffsCommand::Require { what, by, later } => {
            let when = if *later { "later" } else { "before" };
            set_sign_off_rule(&mut register, &rule(what, by.code(), when))?
        }
        SignOffsCommand::Exempt { what } => set_sign_off_rule(&mut register, &rule(what, "nobody", "before"))?,
        SignOffsCommand::Drop { what } => set_sign_off_rule(&mut register, &rule(what, "", ""))?,
    };
    tell(&found, output)?;
    Ok(Done::Well)
}

fn rule(what: &RuleFor, by: &str, when: &str) -> SignOffRule {
    // A star would be the shell's.
    let any = |typed: &str| if typed == "any" { "*".to_owned() } else { typed.to_owned() };
    SignOffRule {
        what: if what.letter { "letter" } else { "step" }.to_owned(),
        family: any(&what.family),
        which: any(&what.which),
        by: by.to_owned(),
        when: when.to_owned(),
        seen: None,
    }
}

fn tell(found: &SignOffRules, output: &mut Output) -> Result<(), Failure> {
    output.json(found)?;
    if found.rules.is_empty() {
        return output.say("sign-off-rules-none", &[]);
    }
    for rule in &found.rules {
        let texts = output.texts();
        let named = |prefix: &str, code: &str| texts.find(&format!("{prefix}-{code}"), &[]).unwrap_or(code.to_owned());
        let family = if rule.family == "*" { texts.get("sign-off-any-family") } else { named("family", &rule.family) };
        let which = match (rule.which.as_str(), rule.what.as_str()) {
            ("*", what) => texts.get(&format!("sign-off-any-{what}")),
            (code, "letter") => named("letter-template", code),
            (code, _) => named("stage", code),
        };
        let by = named("sign-off-by", &rule.by);
        let when = if rule.by == "nobody" { String::new() } else { named("sign-off-when", &rule.when) };
        let line: Vec<&str> = [&family, &which, &by, &when].into_iter().map(String::as_str).collect();
        let line = line.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" · ");
        output.say("cli-sign-off-rule", &[("rule", Arg::Text(&line)), ("code", Arg::Ltr(&rule.which))])?;
    }
    Ok(())
}
