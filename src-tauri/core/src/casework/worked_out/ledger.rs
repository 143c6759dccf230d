//! The ledger of an order: what was taken in all States together never passes what was ordered (CETS 198 art. 26(2)).

use std::collections::BTreeMap;

use super::super::fields::plain_amount;
use super::super::views::{LedgerCurrency, LedgerSum, LedgerView};
use super::counting;
use crate::ids::RowId;
use crate::merge::RowState;
use crate::model::amount::Amount;
use crate::model::schema::ASSET_ENTRY;
use crate::register::CaseRows;
use crate::register::standing::text;

/// What is turned over at a rate is told to the cent unless the order tells more places.
const PLACES: u32 = 2;

/// One line, as far as sums care.
#[derive(Debug, Clone, Default)]
pub struct Line<'a> {
    pub kind: &'a str,
    pub amount: Option<Amount>,
    pub currency: Option<&'a str>,
    /// Units of the order's currency for one of this line's, on the day the order fixes (CETS 198 art. 24(4)).
    pub rate: Option<Amount>,
}

#[derive(Debug, Default)]
struct Sums {
    ordered: Option<Amount>,
    taken: Amount,
    taken_elsewhere: Amount,
    other: BTreeMap<String, Amount>,
}

impl Sums {
    /// Negative where more was taken than ordered.
    fn left(&self) -> Option<Amount> {
        self.ordered?.minus(self.taken)?.minus(self.taken_elsewhere)
    }
}

/// The ledger of a case; none where no line has an amount.
pub(super) fn of(rows: &CaseRows) -> Option<LedgerView> {
    let lines: Vec<(&RowState, Line<'_>)> = counting(rows, &ASSET_ENTRY).map(|state| (state, line(state))).collect();
    let (sums, left_out) = added_up(lines.iter().map(|(_, line)| line.clone()));
    let left_out: Vec<String> =
        left_out.iter().filter_map(|place| lines.get(*place)).map(|(state, _)| state.row.token()).collect();
    if sums.is_empty() && left_out.is_empty() {
        return None;
    }
    let currencies = sums.into_iter().map(|(currency, sums)| currency_view(currency, &sums)).collect();
    Some(LedgerView { currencies, left_out })
}

/// Whether a line that is about to be added takes more than the orders of the case allow.
pub fn more_than_ordered(rows: &CaseRows, new: Line<'_>, instead: Option<RowId>) -> bool {
    if !matches!(new.kind, "taken" | "taken_elsewhere") {
        return false;
    }
    let over = |lines: &mut dyn Iterator<Item = Line<'_>>| {
        let (sums, _) = added_up(lines);
        let left: Vec<Amount> = sums.values().filter_map(Sums::left).filter(|left| left.is_negative()).collect();
        left
    };
    let before = over(&mut counting(rows, &ASSET_ENTRY).map(line));
    let others = counting(rows, &ASSET_ENTRY).filter(|row| Some(row.row) != instead);
    let after = over(&mut others.map(line).chain([new]));
    // A line that no sum holds leaves everything as it was.
    !after.is_empty() && after != before
}

fn line(state: &RowState) -> Line<'_> {
    let amount = |code| text(state, code).and_then(Amount::parse);
    Line { kind: text(state, 2).unwrap_or_default(), amount: amount(5), currency: text(state, 6), rate: amount(7) }
}

/// The sums by currency, and the places of lines that no sum holds.
///
/// What is taken counts in the currency of the order. Where the order is in another one than the line, the line's rate
/// turns it over; without a rate it cannot be held against the order and is named instead.
fn added_up<'a>(lines: impl Iterator<Item = Line<'a>>) -> (BTreeMap<String, Sums>, Vec<usize>) {
    let lines: Vec<Line<'_>> = lines.collect();
    let orders = || lines.iter().filter(|line| line.kind == "confiscation_order");
    let ordered: Vec<&str> = orders().filter_map(|line| line.currency).collect();
    // An order in a virtual asset has more places than money.
    let places = orders().filter_map(|line| line.amount).map(Amount::places).fold(PLACES, u32::max);
    let mut sums: BTreeMap<String, Sums> = BTreeMap::new();
    let mut left_out = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let has_money = line.amount.is_some() || line.currency.is_some();
        let Some((currency, amount)) = counted(line, &ordered, places) else {
            // A renewal or a message to other States needs no sum.
            if has_money || matches!(line.kind, "taken" | "taken_elsewhere" | "confiscation_order") {
                left_out.push(place);
            }
            continue;
        };
        let of = sums.entry(currency).or_default();
        let sum = match line.kind {
            "confiscation_order" => of.ordered.get_or_insert(Amount::ZERO),
            "taken" => &mut of.taken,
            "taken_elsewhere" => &mut of.taken_elsewhere,
            kind => of.other.entry(kind.to_owned()).or_default(),
        };
        match sum.plus(amount) {
            Some(more) => *sum = more,
            None => left_out.push(place),
        }
    }
    (sums, left_out)
}

/// The currency and amount a line counts with; turned over at a rate it has this many places.
fn counted(line: &Line<'_>, ordered: &[&str], places: u32) -> Option<(String, Amount)> {
    let (amount, currency) = (line.amount?, line.currency?);
    let against_order = matches!(line.kind, "taken" | "taken_elsewhere");
    match ordered {
        [] => Some((currency.to_owned(), amount)),
        _ if !against_order || ordered.contains(&currency) => Some((currency.to_owned(), amount)),
        [first, others @ ..] if others.iter().all(|other| other == first) => {
            let turned = amount.at_rate(line.rate?, places)?;
            Some(((*first).to_owned(), turned))
        }
        // Orders in several currencies: nobody can say which of them this line is for.
        _ => None,
    }
}

/// Lines by which what was taken goes out again.
const GIVEN_OUT: &[&str] = &["returned", "shared", "victim_compensated", "costs_kept"];

impl Sums {
    /// What went out beyond what was taken here, or brought in where that is more: interest grows, a sale yields.
    fn given_beyond(&self) -> Option<Amount> {
        let given = GIVEN_OUT.iter().filter_map(|kind| self.other.get(*kind));
        let given = given.copied().try_fold(Amount::ZERO, Amount::plus)?;
        let realised = self.other.get("realised").copied().unwrap_or(Amount::ZERO);
        let had = if realised > self.taken { realised } else { self.taken };
        given.minus(had).filter(|more| *more > Amount::ZERO)
    }
}

fn currency_view(currency: String, sums: &Sums) -> LedgerCurrency {
    let left = sums.left();
    LedgerCurrency {
        currency,
        ordered: sums.ordered.map(|amount| amount.to_string()),
        taken: sums.taken.to_string(),
        taken_elsewhere: sums.taken_elsewhere.to_string(),
        left: left.filter(|left| !left.is_negative()).map(|left| left.to_string()),
        given_beyond: sums.given_beyond().map(|more| more.to_string()),
        over: left.filter(|left| left.is_negative()).map(|left| left.without_sign().to_string()),
        other: sums.other.iter().map(|(kind, sum)| LedgerSum { kind: kind.clone(), amount: sum.to_string() }).collect(),
    }
}

/// A line as it is typed, before it is a row.
pub fn typed_line<'a>(record: &str, fields: &'a BTreeMap<String, String>) -> Option<Line<'a>> {
    if record != ASSET_ENTRY.kind {
        return None;
    }
    let field = |name: &str| fields.get(name).map(|typed| typed.trim());
    let amount = |name: &str| field(name).and_then(|typed| Amount::parse(&plain_amount(typed)));
    Some(Line { kind: field("kind")?, amount: amount("amount"), currency: field("currency"), rate: amount("rate") })
}
