//! Taking what other desks left in the exchange folder.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Found, bundles_in, may_exchange};
use crate::error::{Explain, Report, Weight};
use crate::exchange::ExchangeError;
use crate::exchange::receive::{self, Keep};
use crate::exchange::views::{BundleReport, FolderFile};
use crate::progress::Progress;
use crate::register::Register;
use crate::register::tables::desk_private;
use crate::register::tables::folder::{self, SeenFile};

/// Why a bundle waits that would give a field two values.
const IN_CONFLICT: &str = "exchange-folder-conflict";

/// What became of one file.
struct Outcome {
    code: &'static str,
    problem: Option<String>,
    report: Option<BundleReport>,
    bundle: Option<[u8; 16]>,
}

impl Outcome {
    fn plain(code: &'static str) -> Self {
        Self { code, problem: None, report: None, bundle: None }
    }

    fn told(code: &'static str, report: &Report) -> Self {
        Self { problem: Some(report.code.to_owned()), ..Self::plain(code) }
    }
}

/// Imports every bundle that brings no conflict; the others wait for a person. Nothing that cannot be read is touched.
pub(super) fn take(
    register: &mut Register,
    path: &Path,
    progress: &dyn Progress,
) -> Result<(Vec<BundleReport>, Vec<FolderFile>), ExchangeError> {
    let known: BTreeMap<String, SeenFile> =
        folder::seen(register.connection())?.into_iter().map(|file| (file.name.clone(), file)).collect();
    let own: Vec<String> = folder::left(register.connection())?.into_iter().map(|left| left.name).collect();
    let here = bundles_in(path)?;
    let now = register.now_ms();
    let gone = known.keys().filter(|name| !here.iter().any(|found| found.name == **name));
    let gone: Vec<String> = gone.cloned().collect();
    register.keep(|connection| gone.iter().try_for_each(|name| folder::forget_seen(connection, name)))?;

    let mut fresh: Vec<((i64, u16), Found)> = Vec::new();
    for found in here.into_iter().filter(|found| !own.contains(&found.name)) {
        let seen = known.get(&found.name).filter(|seen| found.is_as_seen(seen));
        // A file that could not be read may be whole by now although nothing about it looks changed.
        if seen.is_some_and(|seen| !matches!(seen.outcome.as_str(), "unreadable" | "waits")) {
            continue;
        }
        let header = receive::peek(register, &found.path).ok();
        if let (Some(seen), Some(header)) = (seen, &header) {
            // A conflict waits until somebody has imported the bundle; looking at it again would find the same.
            let is_done = desk_private::was_imported(register.connection(), &header.envelope.bundle_id)?;
            if !is_done && seen.problem.as_deref() == Some(IN_CONFLICT) {
                continue;
            }
        }
        let made = header.map_or((i64::MAX, 0), |header| (header.envelope.made_at, header.envelope.volume.number));
        fresh.push((made, found));
    }
    // In the order in which they were made: so fewer of them find a gap before them.
    fresh.sort_by_key(|(made, _)| *made);
    let (mut imported, mut waiting) = (Vec::new(), Vec::new());
    for (_, found) in fresh {
        // The one before may have brought the end of whoever is here.
        if !may_exchange(register) {
            break;
        }
        let outcome = take_one(register, &found, progress)?;
        let first_seen =
            known.get(&found.name).filter(|seen| found.is_as_seen(seen)).map_or(now, |seen| seen.first_seen);
        let seen = SeenFile {
            name: found.name,
            length: found.length,
            modified: found.modified,
            outcome: outcome.code.to_owned(),
            problem: outcome.problem,
            first_seen,
            bundle: outcome.bundle,
        };
        let waited = known.get(&seen.name).is_some_and(|before| before.outcome == "waits");
        if seen.outcome == "waits" && !waited {
            waiting.push(FolderFile { name: seen.name.clone(), problem: seen.problem.clone(), first_seen });
        }
        imported.extend(outcome.report);
        register.keep(|connection| folder::note_seen(connection, &seen))?;
    }
    Ok((imported, waiting))
}

fn take_one(register: &mut Register, found: &Found, progress: &dyn Progress) -> Result<Outcome, ExchangeError> {
    let header = match receive::peek(register, &found.path) {
        Ok(header) => header,
        Err(error) => return refused(error),
    };
    if header.envelope.sender == register.desk_keys().sign.verifying_key() {
        return Ok(Outcome::plain("not_ours"));
    }
    if desk_private::was_imported(register.connection(), &header.envelope.bundle_id)? {
        return Ok(Outcome::plain("known"));
    }
    match receive::receive(register, &found.path, Keep::UnlessInConflict, progress) {
        Ok((report, _)) if report.conflicts > 0 => Ok(Outcome {
            problem: Some(IN_CONFLICT.to_owned()),
            bundle: Some(header.envelope.bundle_id),
            ..Outcome::plain("waits")
        }),
        Ok((report, _)) if report.joins_authority => Ok(Outcome {
            problem: Some("exchange-folder-joins".to_owned()),
            bundle: Some(header.envelope.bundle_id),
            ..Outcome::plain("waits")
        }),
        Ok((report, _)) => Ok(Outcome { report: Some(report), ..Outcome::plain("imported") }),
        Err(error) => refused(error),
    }
}

/// Whether a file is foreign, unfinished or refused; what is wrong with this desk itself stops the turn.
fn refused(error: ExchangeError) -> Result<Outcome, ExchangeError> {
    let report = error.explain();
    match report.code {
        "bundle-not-a-recipient" => Ok(Outcome::plain("not_ours")),
        "cancelled" => Err(error),
        // The first file of its export is still on its way: only where it stays away does a person hear of it.
        "volume-before-first" => Ok(Outcome::told("unreadable", &report)),
        // Sealed to somebody else, or not yet whole: the two cannot be told apart from outside.
        _ if report.code.starts_with("bundle-") && report.weight == Weight::Damaged => {
            Ok(Outcome::told("unreadable", &report))
        }
        _ if matches!(error, ExchangeError::Told(_)) => Ok(Outcome::told("waits", &report)),
        _ => Err(error),
    }
}
