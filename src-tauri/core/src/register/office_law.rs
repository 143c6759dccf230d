//! The law in force in a register: the files of the program with the office's own rows and treaties laid over them.
//!
//! A text of the office that cannot be used is left out, and the last one that could stands in its place; opening never
//! fails for it. Every edition that was ever in force here is kept, because cases are pinned to the one they were
//! computed with.

use std::ops::Deref;
use std::sync::Arc;

use rusqlite::Connection;

use super::standing::{counts, row, text};
use super::tables::{desk_private, law_texts};
use super::{NameTable, Register, RegisterError, facts, projection, standing};
use crate::law::{Law, LawError, Treaty, TreatyRule};
use crate::merge::RowState;
use crate::model::dates::PartialDate;
use crate::model::schema::{LAW_ROW, TREATY, TREATY_RULE};
use crate::model::values::Value;

/// Tables whose rows are read as law.
pub(super) fn is_law(table: u16) -> bool {
    [LAW_ROW.code, TREATY.code, TREATY_RULE.code].contains(&table)
}

/// Level of the compression of kept editions: most of it is repetition.
const COMPRESSION: i32 = 9;
/// An edition is never larger than this; what claims to be is damaged.
const MAX_EDITION: usize = 16 * 1024 * 1024;

/// The edition a case is computed with.
pub enum Edition<'l> {
    /// The law in force.
    Now(&'l Law),
    /// An earlier one, or the same from elsewhere.
    Former(Arc<Law>),
}

impl Deref for Edition<'_> {
    type Target = Law;

    fn deref(&self) -> &Law {
        match self {
            Self::Now(law) => law,
            Self::Former(law) => law,
        }
    }
}

/// The office's own files as its rows ask for them, whether they can be used or not: adaptations, then treaties.
pub(super) fn own_files(connection: &Connection, law: &Law) -> rusqlite::Result<Vec<(String, String)>> {
    let mut files: Vec<(String, String)> = projection::all(connection, &LAW_ROW)?
        .iter()
        .filter(|row| text(row, 5).is_none_or(str::is_empty))
        .filter_map(|row| Some((law_row_file(text(row, 1)?, text(row, 2)?), text(row, 3)?.to_owned())))
        .collect();
    files.sort();
    let rules = projection::all(connection, &TREATY_RULE)?;
    let mut treaties: Vec<Treaty> = projection::all(connection, &TREATY)?
        .iter()
        .filter(|treaty| counts(treaty))
        .filter_map(|treaty| read_treaty(treaty, &rules))
        .collect();
    treaties.sort_by(|a, b| a.name.cmp(&b.name));
    files.extend(treaties.iter().map(|treaty| (treaty.file_name(), treaty.to_file(law))));
    Ok(files)
}

/// Name of the file of an adapted row.
pub fn law_row_file(kind: &str, code: &str) -> String {
    format!("{kind}/{code}.toml")
}

/// A treaty as its rows tell it; none while its name is missing.
pub fn read_treaty(treaty: &RowState, rules: &[RowState]) -> Option<Treaty> {
    let told = |code| text(treaty, code).map(str::to_owned);
    let day =
        |code| text(treaty, code).and_then(|column| PartialDate::from_column(column).ok()).map(|date| date.to_string());
    let several = |code: u16| text(treaty, code).unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    let mut articles: Vec<TreatyRule> =
        rules.iter().filter(|rule| counts(rule) && row(rule, 1) == Some(treaty.row)).map(read_rule).collect();
    articles.sort_by_cached_key(|rule| [&rule.ground, &rule.starts, &rule.measured_from].map(Clone::clone));
    articles.sort_by(|a, b| (&a.kind, &a.article).cmp(&(&b.kind, &b.article)));
    articles.dedup();
    Some(Treaty {
        name: told(1)?,
        kind: told(2).unwrap_or_else(|| "bilateral".to_owned()),
        families: several(3),
        parties: several(4),
        in_force_on: day(6),
        ended_on: day(7),
        evidence_standard: told(8),
        reference: told(9),
        source: told(10).or_else(|| told(1)).unwrap_or_default(),
        rules: articles,
    })
}

fn read_rule(rule: &RowState) -> TreatyRule {
    let told = |code| text(rule, code).map(str::to_owned);
    TreatyRule {
        kind: told(2).unwrap_or_default(),
        article: told(3).unwrap_or_default(),
        ground: told(4),
        force: told(5),
        starts: told(6),
        length: match rule.field(7).first().map(|one| &one.value) {
            Some(Value::Int(length)) => Some(*length),
            _ => None,
        },
        unit: told(8),
        effect: told(9),
        falls_on: told(10),
        measured_from: told(14),
        exceptions: told(15),
    }
}

/// The law as the rows of the register make it, and what of it could not be used.
pub(super) fn compose(connection: &Connection, law: &Law) -> rusqlite::Result<(Law, Vec<LawError>)> {
    let own = own_files(connection, law)?;
    if own == law.own_files() {
        return Ok((law.clone(), Vec::new()));
    }
    let mut usable = std::collections::BTreeMap::new();
    for (name, _) in &own {
        if let Some(text) = law_texts::usable(connection, name)? {
            usable.insert(name.clone(), text);
        }
    }
    Ok(law.with_usable(own, |name| usable.get(name).cloned()))
}

/// The edition of this version, if it is the law in force or kept here.
pub(super) fn edition<'l>(
    connection: &Connection,
    law: &'l Law,
    version: &str,
) -> rusqlite::Result<Option<Edition<'l>>> {
    if version == law.version() {
        return Ok(Some(Edition::Now(law)));
    }
    if let Some(known) = law.former(version) {
        return Ok(known.map(Edition::Former));
    }
    let read = law_texts::edition(connection, version)?.and_then(|texts| unpack(&texts)).map(Arc::new);
    law.remember(version, read.clone());
    Ok(read.map(Edition::Former))
}

/// The edition a case is computed with: the one it is pinned to where this desk has it and it knows every stage the
/// case has been at, else the law in force.
pub(super) fn of_case<'l>(
    connection: &Connection,
    law: &'l Law,
    case: &RowState,
    steps: &[RowState],
) -> rusqlite::Result<Edition<'l>> {
    let Some(pinned) = text(case, 35) else { return Ok(Edition::Now(law)) };
    let Some(edition) = edition(connection, law, pinned)? else { return Ok(Edition::Now(law)) };
    let knows = steps.iter().filter_map(|step| text(step, 2)).all(|stage| edition.stage(stage).is_some());
    Ok(if knows { edition } else { Edition::Now(law) })
}

fn pack(law: &Law) -> Option<Vec<u8>> {
    let texts = serde_json::to_vec(&(law.shipped_files(), law.own_files())).ok()?;
    zstd::bulk::compress(&texts, COMPRESSION).ok()
}

/// An edition that this version of the program cannot read any more is as if it were not here.
fn unpack(texts: &[u8]) -> Option<Law> {
    type Files = Vec<(String, String)>;
    let plain = zstd::bulk::decompress(texts, MAX_EDITION).ok()?;
    let (shipped, own): (Files, Files) = serde_json::from_slice(&plain).ok()?;
    let shipped: Vec<(&str, &str)> = shipped.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Law::from_files(&shipped).ok()?.with_own(own).ok()
}

impl Register {
    /// What of the office's own law cannot be used here, and why.
    pub fn law_refused(&self) -> &[LawError] {
        &self.law_refused
    }

    /// Puts the office's own law in force when the register opens. After an upgrade of the program, cases that are
    /// pinned to no edition are worked out with the new one.
    pub(super) fn open_law(&mut self) -> Result<(), RegisterError> {
        self.reload_law()?;
        let version = self.law.version().to_owned();
        let before = desk_private::fact(&self.connection, facts::LAW_EDITION)?;
        if before.as_deref() == Some(version.as_bytes()) {
            return Ok(());
        }
        let law = Arc::clone(&self.law);
        self.keep(|connection| {
            if before.is_some() {
                standing::refresh_all(connection, &law, &NameTable::load(connection)?, |_| false)?;
            }
            desk_private::set_fact(connection, facts::LAW_EDITION, version.as_bytes())
        })
    }

    /// Reads the office's own law again where its rows changed, and keeps the edition.
    pub(super) fn reload_law(&mut self) -> Result<(), RegisterError> {
        let own = own_files(&self.connection, &self.law)?;
        if own == self.law_asked && law_texts::holds(&self.connection, self.law.version())? {
            return Ok(());
        }
        if own != self.law.own_files() || !self.law_refused.is_empty() {
            let (law, refused) = compose(&self.connection, &self.law)?;
            self.law = Arc::new(law);
            self.law_refused = refused;
        }
        self.law_asked = own;
        self.keep_edition()
    }

    fn keep_edition(&mut self) -> Result<(), RegisterError> {
        let law = Arc::clone(&self.law);
        let refused: Vec<String> = self.law_refused.iter().map(|error| error.file.clone()).collect();
        let packed = match law_texts::holds(&self.connection, law.version())? {
            true => None,
            false => pack(&law),
        };
        let now = self.now_ms();
        self.keep(|connection| {
            if let Some(packed) = packed {
                law_texts::keep(connection, law.version(), &packed, now)?;
            }
            for (name, text) in law.own_files().iter().filter(|(name, _)| !refused.contains(name)) {
                law_texts::set_usable(connection, name, text)?;
            }
            Ok(())
        })
    }

    /// The edition of this version, if this desk has it.
    pub fn edition(&self, version: &str) -> Result<Option<Edition<'_>>, RegisterError> {
        Ok(edition(&self.connection, &self.law, version)?)
    }
}
