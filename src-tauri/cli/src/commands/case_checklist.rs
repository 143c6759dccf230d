//! `case checklist`: what a request must say and bring, and what of it is there.

use comity_core::casework::views::{CheckView, NewCheck};
use comity_core::casework::{answer_check, checklist, find_case, get_case};
use comity_core::error::{Report, Weight};
use comity_core::text::Arg;

use super::case_record::document_named;
use crate::arguments::Common;
use crate::failure::Failure;
use crate::opening;
use crate::output::Output;

/// Lists the items; before that, what was said of one is put on record.
pub fn run(reference: &str, ticked: Option<NewCheck>, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let mut items = checklist(&register, case)?;
    if let Some(mut ticked) = ticked {
        if !items.iter().any(|one| one.item == ticked.item) {
            let known: Vec<&str> = items.iter().map(|one| one.item.as_str()).collect();
            let report = Report::new("record-names-nothing", Weight::Usage).with("field", "item");
            return Err(Failure::Told(report.with("known", known.join(", ")).at("item")));
        }
        if let Some(name) = &ticked.document {
            ticked.document = Some(document_named(&get_case(&register, case)?, "document", name)?);
        }
        answer_check(&mut register, case, &ticked)?;
        items = checklist(&register, case)?;
    }
    output.json(&items)?;
    if items.is_empty() {
        return output.say("cli-checklist-none", &[]);
    }
    items.iter().try_for_each(|one| tell(one, output))?;
    let wanting = items.iter().filter(|one| one.wanting).count();
    output.say("checklist-missing", &[("count", super::count(wanting))])
}

fn tell(one: &CheckView, output: &mut Output) -> Result<(), Failure> {
    let texts = output.texts();
    let item = texts.find(&format!("check-{}", one.item), &[]).unwrap_or_else(|| one.item.clone());
    let need = texts.get(&format!("check-need-{}", one.need));
    let answer = match &one.answer {
        Some(answer) => texts.get(&format!("check-answer-{answer}")),
        None => texts.get("checklist-not-looked"),
    };
    let args = [
        ("code", Arg::Ltr(&one.item)),
        ("item", Arg::Text(&item)),
        ("answer", Arg::Text(&answer)),
        ("need", Arg::Text(&need)),
        ("source", Arg::Text(&one.source)),
    ];
    output.say("cli-checklist-item", &args)
}
