//! Backups: when one is due, where they lie, what is in one, and what a restore may have lost.

use std::path::Path;

use super::CaseworkError;
use super::numbers::{highest_given, own_mark, runs_of, void_numbers};
use super::views::{BackupView, BackupsView, FailedView, RestoreOutcome, RestoreSettled, RestoredView, TestedBackup};
use crate::error::{Explain, Report, Weight};
use crate::journal::Action;
use crate::model::dates::{Instant, today_in};
use crate::model::schema::NUMBER;
use crate::model::values::Value;
use crate::progress::Progress;
use crate::register::backup::restore::{Opener, Tested, lying_in, test};
use crate::register::backup::swap::{self, Settled};
use crate::register::backup::{FoundBackup, Occasion, found_in};
use crate::register::tables::{cases, entries, people};
use crate::register::{Folder, Opening, Register, RegisterError, Right};

/// Office practice, until the office sets its own: days.
pub(super) const BACKUP_DAYS: &str = "1";
const DAY: i64 = 24 * 60 * 60 * 1000;
/// A backup is made a little before it is overdue, so that one each morning is never late.
const AHEAD: i64 = 4 * 60 * 60 * 1000;
/// More numbers than this were not given between two backups: somebody mistyped.
const MOST_MISSING: u32 = 500;
/// Earlier backups that are named where the chosen one is damaged.
const MOST_EARLIER: usize = 3;

/// Where backups go, and how old the last one is. The list is for those who may make one.
pub fn backups(register: &Register) -> Result<BackupsView, CaseworkError> {
    register.allow(Right::ReadCases)?;
    let may_back_up = register.may(Right::BackUp);
    let folder = register.backup_folder()?;
    let last_at = register.last_backup()?.map(|last| last.made_at);
    let own = register.id();
    let found = match &folder {
        Some(folder) if may_back_up => found_in(folder),
        _ => Vec::new(),
    };
    Ok(BackupsView {
        is_reachable: folder.as_ref().is_some_and(|folder| folder.is_dir()),
        folder: folder.filter(|_| may_back_up).map(|folder| folder.to_string_lossy().into_owned()),
        days: days(register)?,
        last_at,
        is_overdue: is_older(register, last_at, 0)?,
        failed: register.failed_backup()?.map(|failed| FailedView { code: failed.code, at: failed.at }),
        backups: found.iter().filter(|one| one.manifest.register_id == own).map(view).collect(),
        restored: restored(register)?,
        may_back_up,
    })
}

fn view(backup: &FoundBackup) -> BackupView {
    let name = backup.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    BackupView {
        name,
        made_at: backup.manifest.made_at,
        occasion: backup.manifest.occasion.clone(),
        bytes: backup.bytes,
        entries: backup.manifest.entries,
    }
}

/// Backups in a folder that somebody named, of whatever register, the newest first.
pub fn backups_in(folder: &Path) -> Vec<BackupView> {
    found_in(folder).iter().map(view).collect()
}

/// Those of them that may come into a place: where a register lies there and some are its own, these alone.
pub fn backups_for(folder: &Path, place: &Folder) -> Vec<BackupView> {
    let (lies, found) = (lying_in(place), found_in(folder));
    let own: Vec<_> = found.iter().filter(|one| Some(one.manifest.register_id) == lies).map(view).collect();
    if own.is_empty() { found.iter().map(view).collect() } else { own }
}

fn days(register: &Register) -> Result<u32, CaseworkError> {
    Ok(super::office_settings(register)?.backup_days.parse().unwrap_or(1))
}

fn is_older(register: &Register, last: Option<i64>, ahead: i64) -> Result<bool, CaseworkError> {
    let allowed = i64::from(days(register)?.max(1)) * DAY - ahead;
    // A clock that was ahead when the last one was made must not keep the next one away.
    Ok(last.is_none_or(|last| !(0..=allowed).contains(&(register.now_ms() - last))))
}

/// Whether the last backup is too old, or there is none.
pub fn is_backup_overdue(register: &Register) -> Result<bool, CaseworkError> {
    is_older(register, register.last_backup()?.map(|last| last.made_at), 0)
}

/// Whether it is time for the next one.
pub fn is_backup_due(register: &Register) -> Result<bool, CaseworkError> {
    is_older(register, register.last_backup()?.map(|last| last.made_at), AHEAD)
}

/// Makes a backup where a folder is chosen and it is time. Nobody needs a right for it: it happens by itself.
/// What is stopped is noted, and stays due.
pub fn back_up_if_due(register: &mut Register, progress: &dyn Progress) -> Result<Option<BackupView>, CaseworkError> {
    if !is_backup_due(register)? {
        return Ok(None);
    }
    Ok(register.back_up_watched(Occasion::Schedule, progress)?.as_ref().map(view))
}

/// Makes a backup now, in the folder that is named or else in the chosen one.
pub fn back_up(
    register: &mut Register,
    folder: Option<&Path>,
    progress: &dyn Progress,
) -> Result<BackupView, CaseworkError> {
    register.allow(Right::BackUp)?;
    let chosen = match folder {
        Some(folder) => folder.to_owned(),
        None => register.backup_folder()?.ok_or_else(|| CaseworkError::refused("backup-no-folder"))?,
    };
    Ok(view(&register.back_up(&chosen, progress)?))
}

/// Reads every page of the newest backup of this register in a folder.
pub fn verify_backup(register: &Register, folder: Option<&Path>) -> Result<(BackupView, bool), CaseworkError> {
    register.allow(Right::BackUp)?;
    let chosen = match folder {
        Some(folder) => folder.to_owned(),
        None => register.backup_folder()?.ok_or_else(|| CaseworkError::refused("backup-no-folder"))?,
    };
    let own = register.id();
    let newest = found_in(&chosen).into_iter().find(|one| one.manifest.register_id == own);
    let newest = newest.ok_or_else(|| CaseworkError::refused("backup-none-found"))?;
    let is_whole = register.verify_backup(&newest)?;
    Ok((view(&newest), is_whole))
}

/// Opens the newest backup in a folder, or the one of that name, beside the place it is for, and checks it whole; those of the
/// register that lies there come before all others. With `restores` it then takes the place; what lay there is kept under
/// another name.
pub fn try_backup(
    (folder, name): (&Path, Option<&str>),
    place: &Folder,
    opener: &Opener<'_>,
    opening: Opening,
    restores: bool,
    progress: &dyn Progress,
) -> Result<TestedBackup, CaseworkError> {
    let (lies, mut found) = (lying_in(place), found_in(folder));
    found.sort_by_key(|one| Some(one.manifest.register_id) != lies);
    let mut found = found.into_iter();
    let is_it = |one: &FoundBackup| name.is_none_or(|name| one.path.file_name().is_some_and(|own| own == name));
    let backup = found.find(is_it).ok_or_else(|| CaseworkError::refused("backup-none-found"))?;
    let same = |one: &FoundBackup| one.manifest.register_id == backup.manifest.register_id;
    let earlier: Vec<String> = found.filter(same).take(MOST_EARLIER).map(|one| view(&one).name).collect();
    let damaged = |error: CaseworkError| match error.explain() {
        told if told.weight == Weight::Damaged => broken(&earlier),
        _ => error,
    };
    let tested = test(&backup, place, opener, opening, progress).map_err(|error| damaged(error.into()))?;
    let mut told = describe(&tested).map_err(damaged)?;
    told.earlier.clone_from(&earlier);
    if restores {
        may_replace(&tested, &told, place)?;
        let kept = tested.put_in_place(&told.last_known).map_err(|error| damaged(error.into()))?;
        told.kept_as = kept.and_then(|path| path.file_name().map(|name| name.to_string_lossy().into_owned()));
        told.restored = true;
    }
    Ok(told)
}

/// The sentence for a backup that cannot be put anywhere, with those before it.
fn broken(earlier: &[String]) -> CaseworkError {
    match earlier {
        [] => CaseworkError::Refused(Report::new("backup-damaged", Weight::Damaged)),
        names => CaseworkError::Refused(
            Report::new("backup-damaged-try-earlier", Weight::Damaged).with("earlier", names.join(", ")),
        ),
    }
}

/// Whoever opens a backup may look at it. To put it in the place of a register takes the right to, by the backup itself: it
/// would bring back whom that register has dismissed. One of another register says nothing about who may replace this one.
fn may_replace(tested: &Tested, told: &TestedBackup, place: &Folder) -> Result<(), CaseworkError> {
    let lies = lying_in(place);
    if lies.is_some() && lies != tested.register().map(Register::id) {
        let refused = CaseworkError::refused("backup-of-other-office");
        return Err(refused.with("authority", &told.authority).with("desk", &told.desk));
    }
    match tested.register().filter(|_| place.holds_register()) {
        Some(register) => Ok(register.allow(Right::BackUp)?),
        None => Ok(()),
    }
}

/// Finishes or undoes a restore that a power cut stopped between its two renames; before anything else is done with the
/// folder. Nothing where none was stopped.
pub fn settle_restore(place: &Folder) -> Result<Option<RestoreSettled>, CaseworkError> {
    let settled = swap::settle(place)?.map(|settled| {
        let (outcome, kept, copy) = match settled {
            Settled::Finished { kept } => (RestoreOutcome::Finished, kept, None),
            Settled::Undone { copy } => (RestoreOutcome::Undone, None, copy),
            Settled::Left { kept, copy } => (RestoreOutcome::Left, Some(kept), Some(copy)),
        };
        RestoreSettled { outcome, kept, copy }
    });
    Ok(settled)
}

impl RestoreSettled {
    /// In words, each with the name of the folder it needs.
    pub fn words(&self) -> Vec<(&'static str, Option<&str>)> {
        let first = match self.outcome {
            RestoreOutcome::Finished => "restore-cut-finished",
            RestoreOutcome::Undone => "restore-cut-undone",
            RestoreOutcome::Left => "restore-cut-left",
        };
        let kept = self.kept.as_deref().map(|kept| ("restore-kept", Some(kept)));
        let copy = self.copy.as_deref().map(|copy| ("restore-cut-copy", Some(copy)));
        [Some((first, None)), kept, copy].into_iter().flatten().collect()
    }
}

fn describe(tested: &Tested) -> Result<TestedBackup, CaseworkError> {
    let register = tested.register().ok_or_else(|| CaseworkError::refused("backup-damaged"))?;
    let connection = register.connection();
    let (authority, _, _) = people::authority(connection)?.unwrap_or_default();
    Ok(TestedBackup {
        made_at: tested.made_at(),
        ok: tested.verified.ok,
        authority,
        desk: register.desk_name(&register.desk())?,
        entries: entries::count(connection)?,
        cases: cases::count(connection)?,
        documents: tested.verified.attachments,
        last_known: last_known(register, tested.made_at())?,
        problems: tested
            .verified
            .problems
            .iter()
            .map(|problem| format!("{} {}", problem.kind, problem.place))
            .collect(),
        earlier: Vec::new(),
        restored: false,
        kept_as: None,
    })
}

/// The last number of each run of this desk in the year of an instant, where one was given.
fn last_known(register: &Register, at: i64) -> Result<Vec<String>, CaseworkError> {
    let year = today_in(register.settings()?.time_zone, Instant(at)).year();
    let (connection, mark) = (register.connection(), own_mark(register)?);
    let mut known = Vec::new();
    for (before, after) in runs_of(connection, register.law(), year, &mark)? {
        let highest = highest_given(connection, &before, &after)?;
        if highest > 0 {
            known.push(format!("{before}{highest:04}{after}"));
        }
    }
    Ok(known)
}

fn restored(register: &Register) -> Result<Option<RestoredView>, CaseworkError> {
    let Some(noted) = register.restored()? else { return Ok(None) };
    Ok(Some(RestoredView {
        made_at: noted.made_at,
        restored_at: noted.restored_at,
        last_known: noted.last_known,
        missing: void_numbers(register)?.into_iter().filter(|number| number.kind == "missing").collect(),
    }))
}

/// Notes, after a restore, the last number of a run that stands on paper: what lies between it and the last one known
/// here was given and is gone. Each of these numbers is listed as missing, is given to nothing else, and leaves the list
/// once the letter or the case is entered under it again.
pub fn note_missing_numbers(register: &mut Register, on_paper: &str) -> Result<BackupsView, CaseworkError> {
    register.allow(Action::VoidNumber)?;
    let typed = on_paper.trim().to_owned();
    let Some(noted) = register.restored()? else { return Err(CaseworkError::refused("not-restored")) };
    let zone = register.settings()?.time_zone;
    let (mark, law, today) = (own_mark(register)?, register.law().clone(), register.today()?);
    let made_on = today_in(zone, Instant(noted.made_at));
    let unknown = || CaseworkError::field("number-of-no-run", "number");
    let mut years: Vec<i32> = (made_on.year()..=today.year()).collect();
    years.reverse();
    let mut found = None;
    for year in years {
        for (before, after) in runs_of(register.connection(), &law, year, &mark)? {
            let number = typed.strip_prefix(&before).and_then(|rest| rest.strip_suffix(&*after));
            if let Some(number) = number.and_then(|number| number.parse::<u32>().ok()) {
                found = Some((before, after, number));
            }
        }
    }
    let (before, after, last) = found.ok_or_else(unknown)?;
    let known = highest_given(register.connection(), &before, &after)?;
    if last <= known {
        return Err(CaseworkError::field("number-is-known", "number"));
    }
    if last - known > MOST_MISSING {
        return Err(CaseworkError::field("numbers-too-many", "number").with("most", MOST_MISSING));
    }
    register.transact::<_, CaseworkError>(Action::VoidNumber, |draft| {
        for number in known + 1..=last {
            let values = [
                (2, Value::Text(format!("{before}{number:04}{after}"))),
                (3, Value::text("missing")),
                (4, Value::text(&made_on.to_string())),
                (5, Value::Date(today.to_string())),
            ];
            draft.create(&NUMBER, values.into());
        }
        Ok(())
    })?;
    backups(register)
}

/// Ends the reminders of a restore. While numbers are missing that is asked for by name: from then on they stand in the
/// list of void numbers alone.
pub fn finish_restore(register: &mut Register, leaves_missing: bool) -> Result<BackupsView, CaseworkError> {
    let missing = restored(register)?.map_or(0, |restored| restored.missing.len());
    if missing > 0 && !leaves_missing {
        return Err(CaseworkError::refused("numbers-still-missing").with("count", missing));
    }
    register.forget_restore()?;
    backups(register)
}

/// Whether the register may hold real cases: a sheet was checked, and there is a backup.
pub fn is_training(register: &Register) -> Result<bool, RegisterError> {
    Ok(!register.has_checked_sheet()? || register.last_backup()?.is_none())
}
