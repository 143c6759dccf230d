//! An office's own rows laid over those that come with the program.
//!
//! A row of an office takes the place of the shipped row with the same code, whole; one with a new code is added. Lists
//! grow and never shrink, and a stage that an office leaves out stays known, with nothing leading to it: cases may be at it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::basis::UnderRow;
use super::error::{LawError, LawFault};
use super::grounds::GroundUnderRow;
use super::lookup::Law;
use super::read::Source;
use super::rows::{LawFile, Sure};
use super::rules::DeadlineRow;

impl Law {
    /// These files laid over those that came with the program. The first fault is refused.
    pub fn with_own(&self, own: Vec<(String, String)>) -> Result<Self, LawError> {
        Self::of(Arc::clone(&self.base), own)
    }

    /// The same, but a file at fault is left out: in its place stands what `good` gives for it, the last text that
    /// could be used. Tells what was left out, and why.
    pub fn with_usable(
        &self,
        own: Vec<(String, String)>,
        good: impl Fn(&str) -> Option<String>,
    ) -> (Self, Vec<LawError>) {
        let mut own = own;
        let mut refused: Vec<LawError> = Vec::new();
        loop {
            let error = match self.with_own(own.clone()) {
                Ok(law) => return (law, refused),
                Err(error) => error,
            };
            // A fault in a shipped file was brought by one of the office: the last one goes first.
            let at = own.iter().position(|(name, _)| *name == error.file).or(own.len().checked_sub(1));
            let Some((name, text)) = at.and_then(|at| own.get(at)).cloned() else {
                return (self.clone(), refused);
            };
            let is_first = !refused.iter().any(|known| known.file == name);
            let last_good = good(&name).filter(|good| is_first && *good != text);
            if is_first {
                refused.push(LawError { file: name.clone(), ..error });
            }
            match (last_good, at.and_then(|at| own.get_mut(at))) {
                (Some(good), Some(file)) => file.1 = good,
                _ => own.retain(|(other, _)| *other != name),
            }
        }
    }

    /// The files of the office's own that are in force, as name and text.
    pub fn own_files(&self) -> &[(String, String)] {
        &self.own
    }

    /// The files that came with the program, as name and text.
    pub fn shipped_files(&self) -> &[(String, String)] {
        &self.base
    }
}

/// Takes the rows out of the shipped files that an office replaces.
pub(super) fn lay_over(
    shipped: &mut [LawFile],
    own: &mut [LawFile],
    names: &[(String, String)],
) -> Result<(), LawError> {
    for (file, (name, text)) in own.iter_mut().zip(names) {
        if let Some(code) = fixed(shipped, file) {
            let source = Source { name, text, file: LawFile::default() };
            return Err(source.error(&code, LawFault::Fixed(code.clone())));
        }
        for base in shipped.iter_mut() {
            replace(base, file);
        }
    }
    Ok(())
}

/// What cannot be adapted, by its code: families and kinds of companion records, which the program's forms and figures
/// know, and who may prosecute, which follows from the convention. As they come with the program they may stand in a file, and say nothing new.
fn fixed(shipped: &[LawFile], own: &mut LawFile) -> Option<String> {
    let families: BTreeSet<String> =
        shipped.iter().flat_map(|file| &file.family).map(|row| format!("{row:?}")).collect();
    let rights: BTreeSet<String> =
        shipped.iter().flat_map(|file| &file.prosecution).map(|row| format!("{row:?}")).collect();
    let companions: BTreeSet<String> =
        shipped.iter().flat_map(|file| &file.companion).map(|row| format!("{row:?}")).collect();
    own.companion.retain(|row| !companions.contains(&format!("{row:?}")));
    own.family.retain(|row| !families.contains(&format!("{row:?}")));
    own.prosecution.retain(|row| !rights.contains(&format!("{row:?}")));
    let family = own.family.first().map(|row| row.code.clone());
    let family = family.or_else(|| own.companion.first().map(|row| row.code.clone()));
    family.or_else(|| own.prosecution.first().map(|row| row.event.clone()))
}

macro_rules! take_out {
    ($base:ident, $own:ident: $($kind:ident)*) => {
        $({
            let codes: BTreeSet<&str> = $own.$kind.iter().map(|row| row.code.as_str()).collect();
            $base.$kind.retain(|row| !codes.contains(row.code.as_str()));
        })*
    };
}

/// Whether two rows set the same day; what an office adapts in words changes nothing of where a number comes from.
fn says_the_same(former: &DeadlineRow, row: &DeadlineRow) -> bool {
    (former.length, former.unit, former.backward, former.count_day_zero, former.rolls_forward)
        == (row.length, row.unit, row.backward, row.count_day_zero, row.rolls_forward)
        && format!("{:?}{:?}", former.starts, former.renewal) == format!("{:?}{:?}", row.starts, row.renewal)
}

fn replace(base: &mut LawFile, own: &mut LawFile) {
    for procedure in &mut own.procedure {
        if let Some(former) = base.procedure.iter().find(|row| row.code == procedure.code) {
            let kept: Vec<_> = former
                .stages
                .iter()
                .filter(|stage| !procedure.stages.iter().any(|one| one.code == stage.code))
                .cloned()
                .collect();
            procedure.stages.extend(kept);
        }
    }
    for row in &mut own.deadline {
        let former = base.deadline.iter().find(|former| former.code == row.code);
        // Another number under the same article is the office's own, whatever its file says of it.
        if former.is_some_and(|former| former.source == row.source && !says_the_same(former, row)) {
            row.sure = Sure::Office;
        }
    }
    take_out!(base, own: procedure instrument deadline pause restart eligibility stamp_rule act gate question offer
        ground checklist measure channel limit_kind measured_from);
    own.states.retain(|code| !base.states.contains(code));
    for (name, codes) in &mut base.lists {
        if let Some(more) = own.lists.remove(name) {
            let new: Vec<String> = more.into_iter().filter(|code| !codes.contains(code)).collect();
            codes.extend(new);
        }
    }
}

/// Hands the articles of instruments to the gates and grounds they are about.
pub(super) fn carry(rows: &mut LawFile) {
    for row in &rows.carried {
        if let Some(gate) = rows.gate.iter_mut().find(|gate| Some(&gate.code) == row.gate.as_ref()) {
            gate.under.push(UnderRow {
                instrument: row.instrument.clone(),
                families: Vec::new(),
                always: row.always,
                governing_only: false,
                source: row.source.clone(),
                sure: row.sure,
            });
        }
        let ground = rows.ground.iter_mut().find(|ground| Some(&ground.code) == row.ground.as_ref());
        if let (Some(ground), Some(force)) = (ground, row.force) {
            ground.under.push(GroundUnderRow {
                instrument: row.instrument.clone(),
                families: Vec::new(),
                always: row.always,
                governing_only: false,
                force,
                coercive: None,
                unless_grounds: Vec::new(),
                exceptions: row.exceptions,
                source: row.source.clone(),
                sure: row.sure,
            });
        }
    }
}
