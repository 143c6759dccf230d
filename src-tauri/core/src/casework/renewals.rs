//! Renewals of time limits: what may be recorded of them, and how each deadline tells of its own.

use super::CaseworkError;
use super::read::Shown;
use super::views::{BeyondLaw, DeadlineView, LimitView, RecordView, RenewalView};
use crate::ids::RowId;
use crate::law::Law;
use crate::merge::RowState;
use crate::model::schema::{ASSET_ENTRY, PERSON, RENEWAL};
use crate::model::values::Value;
use crate::register::record_dues::{FREEZING, RECORDED};
use crate::register::standing::{counts, row, text};
use crate::register::{CaseRows, Register, projection};

/// A limit that the office entered.
const ENTERED: &str = "entered";
/// The answer that moves a date.
const GRANTED: &str = "granted";
/// What can be renewed besides the rows of the law files.
pub(super) const BESIDE_LAW: &[&str] = &[FREEZING, ENTERED];

/// Codes of everything that can be made longer.
pub(super) fn renewable(law: &Law) -> Vec<String> {
    let rows = law.rows().deadline.iter().filter(|row| row.renewal.is_some()).map(|row| row.code.clone());
    rows.chain(BESIDE_LAW.iter().map(|code| (*code).to_owned())).collect()
}

/// Refuses a renewal that says too little to move a date, and one more than the law allows. `known`: the row that is
/// changed, where it is there already.
pub(super) fn check<'v>(
    register: &Register,
    case: RowId,
    known: Option<RowId>,
    value: impl Fn(u16) -> Option<&'v Value>,
) -> Result<(), CaseworkError> {
    let told = |name: &str| {
        let value = RENEWAL.field_named(name).and_then(|field| value(field.code));
        value.filter(|value| **value != Value::Null)
    };
    let word = |name: &str| match told(name) {
        Some(Value::Text(word)) => Some(word.as_str()),
        _ => None,
    };
    let needs = |name: &str| match told(name) {
        Some(_) => Ok(()),
        None => Err(CaseworkError::field("empty-required", name)),
    };
    let code = word("limit_code").unwrap_or_default();
    match code {
        FREEZING => needs("asset")?,
        ENTERED => needs("entered_limit")?,
        _ => {}
    }
    if word("renewal_answer") != Some(GRANTED) {
        return Ok(());
    }
    needs("granted_until")?;
    let deadlines = register.law().rows().deadline.iter();
    let renewal = deadlines.filter(|row| row.code == code).find_map(|row| row.renewal.as_ref());
    let Some(times) = renewal.and_then(|renewal| renewal.times) else { return Ok(()) };
    let person = match told("person") {
        Some(Value::Row(person)) => Some(*person),
        _ => None,
    };
    let before = projection::of_case(register.connection(), &RENEWAL, case)?;
    let granted = before.iter().filter(|one| {
        Some(one.row) != known
            && counts(one)
            && text(one, 2) == Some(code)
            && text(one, 8) == Some("granted")
            && row(one, 3) == person
    });
    if granted.count() >= times as usize {
        return Err(CaseworkError::field("renewal-used-up", "renewal_answer"));
    }
    Ok(())
}

/// A limit that the office entered.
pub(super) fn limit_view(limit: &RowState) -> LimitView {
    let shown = Shown::new(limit);
    let text = |name| shown.text(name);
    LimitView {
        id: limit.row.token(),
        due_on: text("due_on"),
        effect: text("effect"),
        source: text("source"),
        in_error: text("in_error"),
    }
}

fn is_granted(renewal: &RecordView) -> bool {
    renewal.fields.get("renewal_answer").is_some_and(|answer| answer == GRANTED)
}

/// Tells the dates that go beyond what the law allows. Asked for cases with a grant or an entered limit only.
fn tell_beyond(register: &Register, rows: &CaseRows, deadlines: &mut [DeadlineView]) -> Result<(), CaseworkError> {
    for found in register.beyond_law(rows, None)? {
        let (due_on, beyond) = (found.due_on.to_string(), found.beyond);
        let is_it = |one: &&mut DeadlineView| {
            one.code == found.code && one.due_on == due_on && one.person == found.person_name && !one.met
        };
        for deadline in deadlines.iter_mut().filter(is_it) {
            deadline.beyond_law = beyond
                .as_ref()
                .map(|beyond| BeyondLaw { longest: beyond.longest.to_string(), source: beyond.source.clone() })
                .map(Box::new);
        }
    }
    Ok(())
}

/// Tells each deadline that can be made longer how that stands.
pub(super) fn tell(
    register: &Register,
    rows: &CaseRows,
    records: &[RecordView],
    deadlines: &mut [DeadlineView],
) -> Result<(), CaseworkError> {
    let renewals: Vec<&RecordView> =
        records.iter().filter(|record| record.kind == RENEWAL.kind && record.in_error.is_none()).collect();
    let field = |record: &RecordView, name: &str| record.fields.get(name).cloned();
    let is_of = |renewal: &&&RecordView, code: &str| renewal.fields.get("limit_code").is_some_and(|one| one == code);
    let lapsing = rows.of(&ASSET_ENTRY);
    let name_of = |token: &str| {
        let person = rows.of(&PERSON).iter().find(|person| person.row.token() == token)?;
        text(person, 2).map(str::to_owned)
    };
    if renewals.iter().any(|one| is_granted(one)) || deadlines.iter().any(|one| one.code == ENTERED) {
        tell_beyond(register, rows, deadlines)?;
    }
    for deadline in deadlines {
        let law_row = register.law().rows().deadline.iter().find(|row| row.code == deadline.code);
        let allowed = law_row.and_then(|row| row.renewal.as_ref());
        let is_freezing = deadline.code == RECORDED && deadline.effect == "freezing_lapses";
        let of: Vec<&&RecordView> = if allowed.is_some() {
            let names = |renewal: &&&RecordView| {
                let named = renewal.fields.get("person").and_then(|token| name_of(token));
                named.is_none() || deadline.person.is_none() || named == deadline.person
            };
            renewals.iter().filter(|one| is_of(one, &deadline.code)).filter(names).collect()
        } else if is_freezing {
            // The order of the asset whose day this is, as it was told or as it was made longer.
            let days = |entry: &RowState| text(entry, 11).map(str::to_owned);
            let assets: Vec<String> =
                lapsing.iter().filter(|one| counts(one)).filter_map(|one| row(one, 3)).map(RowId::token).collect();
            let of_day = |renewal: &&&RecordView| {
                let asset = field(renewal, "asset").filter(|asset| assets.contains(asset));
                let until = field(renewal, "granted_until");
                let own = lapsing.iter().any(|entry| {
                    row(entry, 3).map(RowId::token) == asset && days(entry).as_deref() == Some(deadline.due_on.as_str())
                });
                asset.is_some() && (own || until.as_deref() == Some(deadline.due_on.as_str()))
            };
            renewals.iter().filter(|one| is_of(one, FREEZING)).filter(of_day).collect()
        } else if deadline.code == ENTERED {
            let of_day = |renewal: &&&RecordView| field(renewal, "granted_until").as_ref() == Some(&deadline.due_on);
            renewals.iter().filter(|one| is_of(one, ENTERED)).filter(of_day).collect()
        } else {
            continue;
        };
        let newest = of.iter().max_by_key(|one| (field(one, "asked_on"), one.at));
        if newest.is_none() && (allowed.is_none() && !is_freezing || deadline.met) {
            continue;
        }
        let answer = newest.and_then(|one| field(one, "renewal_answer"));
        let granted = of.iter().filter(|one| field(one, "renewal_answer").as_deref() == Some("granted")).count();
        deadline.renewal = Some(Box::new(RenewalView {
            state: answer.unwrap_or_else(|| "possible".to_owned()),
            asked_on: newest.and_then(|one| field(one, "asked_on")),
            asked_by: newest.and_then(|one| field(one, "asked_by")),
            answered_on: newest.and_then(|one| field(one, "answered_on")),
            until: newest.and_then(|one| field(one, "granted_until")),
            length: allowed.map(|one| one.length),
            unit: allowed.map(|one| one.unit.code().to_owned()),
            times: allowed.and_then(|one| one.times),
            on_request: allowed.map(|one| one.on_request),
            granted: u32::try_from(granted).unwrap_or(u32::MAX),
        }));
    }
    Ok(())
}
