//! What a person decided about a register's columns and words; saved beside it and fits it again next time.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::columns::Field;
use super::error::SheetError;
use super::words::plain;

/// Which number of a date comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    DayFirst,
    MonthFirst,
}

impl DateOrder {
    /// The order by its name in mapping files.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "day-first" => Some(Self::DayFirst),
            "month-first" => Some(Self::MonthFirst),
            _ => None,
        }
    }
}

/// What a whole sheet is about, where its cells do not say it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SheetAnswers {
    /// Leave the sheet out.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub skip: bool,
    /// Line of the header, where it is not found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// Our role in transfers that the other State asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub our_role_incoming: Option<String>,
    /// Our role in transfers that we asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub our_role_outgoing: Option<String>,
}

/// A mapping; everything it leaves out is guessed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mapping {
    /// Header → field, by the names of `columns.toml`; `ignore` keeps a column out of the case.
    pub columns: BTreeMap<String, String>,
    /// Header of a date column → which number comes first.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub dates: BTreeMap<String, DateOrder>,
    /// For all sheets.
    pub all_sheets: SheetAnswers,
    /// For one sheet, by its name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub sheets: BTreeMap<String, SheetAnswers>,
    /// List → text of a cell → what it means.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, BTreeMap<String, String>>,
}

impl Mapping {
    /// Reads a mapping file.
    pub fn from_toml(text: &str) -> Result<Self, SheetError> {
        let mapping: Self = toml::from_str(text).map_err(|error: toml::de::Error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            SheetError::Mapping { line: before.matches('\n').count() + 1, reason: error.message().to_owned() }
        })?;
        for (header, field) in &mapping.columns {
            if Field::named(field).is_none() {
                let begins =
                    |line: &str| line.trim_start().trim_start_matches(['"', '\'']).starts_with(header.as_str());
                let line = text.lines().position(begins).unwrap_or(0) + 1;
                return Err(SheetError::Mapping { line, reason: format!("no field is called {field:?}") });
            }
        }
        Ok(mapping)
    }

    /// Writes it as a file.
    pub fn to_toml(&self) -> Result<String, SheetError> {
        toml::to_string_pretty(self).map_err(|error| SheetError::Mapping { line: 0, reason: error.to_string() })
    }

    /// Whether it was made for a register with one of these lines as its header: each of its columns is in them, and
    /// it leaves few of one line out.
    pub fn is_for(&self, lines: &[Vec<String>]) -> bool {
        let columns: BTreeSet<String> = self.columns.keys().map(|header| plain(header)).collect();
        let lines: Vec<BTreeSet<String>> = lines
            .iter()
            .map(|line| line.iter().map(|cell| plain(cell)).filter(|cell| !cell.is_empty()).collect())
            .collect();
        let is_there = |column: &String| lines.iter().any(|line| line.contains(column));
        let covers = |line: &BTreeSet<String>| {
            let known = line.intersection(&columns).count();
            known >= 2 && known * 2 >= line.len()
        };
        !columns.is_empty() && columns.iter().all(is_there) && lines.iter().any(covers)
    }

    /// Columns it speaks of that no sheet has, in its own order.
    pub fn absent<'h>(&self, headers: impl Iterator<Item = &'h str>) -> Vec<&str> {
        let there: BTreeSet<String> = headers.map(plain).collect();
        self.columns.keys().map(String::as_str).filter(|header| !there.contains(&plain(header))).collect()
    }

    /// The field a person gave a header.
    pub(super) fn field(&self, header: &str) -> Option<Field> {
        let wanted = plain(header);
        // The very text first: two headers may differ in a sign only.
        let exact = self.columns.get(header);
        let field =
            exact.or_else(|| self.columns.iter().find(|(known, _)| plain(known) == wanted).map(|(_, field)| field));
        Field::named(field?)
    }

    /// The order of dates a person gave a header.
    pub(super) fn date_order(&self, header: &str) -> Option<DateOrder> {
        let wanted = plain(header);
        self.dates.iter().find(|(known, _)| plain(known) == wanted).map(|(_, order)| *order)
    }

    /// What a person said of a sheet, filled up from what holds for all.
    pub(super) fn sheet(&self, name: &str) -> SheetAnswers {
        let own = self.sheets.get(name).cloned().unwrap_or_default();
        let all = self.all_sheets.clone();
        SheetAnswers {
            skip: own.skip || all.skip,
            header_line: own.header_line.or(all.header_line),
            direction: own.direction.or(all.direction),
            family: own.family.or(all.family),
            year: own.year.or(all.year),
            our_role_incoming: own.our_role_incoming.or(all.our_role_incoming),
            our_role_outgoing: own.our_role_outgoing.or(all.our_role_outgoing),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_comes_back_from_its_file() {
        let text = "[columns]\n\"N°\" = \"number\"\n\"Le pays\" = \"partner\"\n\n[dates]\nDate = \"day-first\"\n\n\
                    [all_sheets]\ndirection = \"incoming\"\n\n[words.outcomes]\n\"vu\" = \"executed\"\n";
        let mapping = Mapping::from_toml(text).unwrap();
        assert_eq!(mapping.field("le  PAYS"), Some(Field::Partner));
        assert_eq!(mapping.sheet("2015").direction.as_deref(), Some("incoming"));
        assert_eq!(Mapping::from_toml(&mapping.to_toml().unwrap()).unwrap(), mapping);
    }

    #[test]
    fn an_unknown_field_is_named_with_its_line() {
        let fault = Mapping::from_toml("[columns]\na = \"number\"\nb = \"colour\"\n").unwrap_err();
        assert!(matches!(fault, SheetError::Mapping { line: 3, .. }), "{fault}");
    }
}
