//! Finding rows, and what the files say about the order of stages.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use super::check;
use super::error::LawError;
use super::gate_rows::QuestionRow;
use super::overlay;
use super::read::Source;
use super::rows::{
    ChannelRow, CompanionRow, FamilyRow, InstrumentRow, LawFile, MeasureRow, Place, ProcedureRow, StageRow,
};
use super::shipped::SHIPPED;

/// All rows, checked against each other.
#[derive(Debug, Clone)]
pub struct Law {
    rows: LawFile,
    /// Code of a stage to its procedure and place in it.
    stages: BTreeMap<String, (usize, usize)>,
    version: String,
    /// The files that came with the program, as name and text.
    pub(super) base: Arc<Vec<(String, String)>>,
    /// The files of the office's own that are laid over them.
    pub(super) own: Vec<(String, String)>,
    /// Other editions that were asked for, by version; none where an edition cannot be read.
    former: Arc<Mutex<BTreeMap<String, Option<Arc<Law>>>>>,
}

/// How a stage follows another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// What normally follows.
    Normal,
    /// A side exit.
    Exit,
}

/// A stage that can follow.
#[derive(Debug, Clone, Copy)]
pub struct NextStage<'a> {
    pub stage: &'a StageRow,
    pub way: Way,
}

impl Law {
    /// The files that come with the program.
    pub fn shipped() -> Result<Self, LawError> {
        Self::from_files(SHIPPED)
    }

    /// Reads and cross-checks files, given as name and text.
    pub fn from_files(files: &[(&str, &str)]) -> Result<Self, LawError> {
        let base = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        Self::of(Arc::new(base), Vec::new())
    }

    /// Reads the files of the program with those of an office laid over them, and checks all against each other.
    pub(super) fn of(base: Arc<Vec<(String, String)>>, own: Vec<(String, String)>) -> Result<Self, LawError> {
        let read = |files: &'_ [(String, String)]| -> Result<Vec<LawFile>, LawError> {
            files.iter().map(|(name, text)| Ok(Source::read(name, text)?.file)).collect()
        };
        let mut shipped = read(&base)?;
        let mut adapted = read(&own)?;
        overlay::lay_over(&mut shipped, &mut adapted, &own)?;
        for row in adapted.iter_mut().flat_map(|file| &mut file.deadline) {
            row.own = true;
        }
        let texts = base.iter().chain(&own);
        let sources: Vec<Source<'_>> = texts
            .zip(shipped.into_iter().chain(adapted))
            .map(|((name, text), file)| Source { name, text, file })
            .collect();
        check::check(&sources)?;
        let version = version_of(&sources);
        let mut rows = LawFile::default();
        for source in sources {
            absorb(&mut rows, source.file);
        }
        overlay::carry(&mut rows);
        let stages = rows
            .procedure
            .iter()
            .enumerate()
            .flat_map(|(p, procedure)| {
                procedure.stages.iter().enumerate().map(move |(s, stage)| (stage.code.clone(), (p, s)))
            })
            .collect();
        Ok(Self { rows, stages, version, base, own, former: Arc::default() })
    }

    /// Names this set of rows: the newest version in it and a digest of all texts.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Another edition that was asked for before: `Some(None)` where it is known that there is none to be read.
    pub fn former(&self, version: &str) -> Option<Option<Arc<Self>>> {
        self.former.lock().unwrap_or_else(PoisonError::into_inner).get(version).cloned()
    }

    /// Keeps another edition at hand.
    pub fn remember(&self, version: &str, edition: Option<Arc<Self>>) {
        self.former.lock().unwrap_or_else(PoisonError::into_inner).insert(version.to_owned(), edition);
    }

    /// All rows, for what has no lookup of its own.
    pub fn rows(&self) -> &LawFile {
        &self.rows
    }

    /// Whether the instrument, or one it supplements, carries a time limit.
    pub fn has_deadlines(&self, instrument: &str) -> bool {
        let codes = self.with_foundations(instrument);
        self.rows.deadline.iter().any(|row| row.instruments.iter().any(|code| codes.contains(&code.as_str())))
    }

    pub fn families(&self) -> &[FamilyRow] {
        &self.rows.family
    }

    pub fn family(&self, code: &str) -> Option<&FamilyRow> {
        self.rows.family.iter().find(|family| family.code == code)
    }

    pub fn procedures(&self) -> &[ProcedureRow] {
        &self.rows.procedure
    }

    /// The kinds of companion records, in the order of the pickers.
    pub fn companions(&self) -> &[CompanionRow] {
        &self.rows.companion
    }

    /// A kind of companion record; nothing for a request.
    pub fn companion(&self, record: &str) -> Option<&CompanionRow> {
        self.rows.companion.iter().find(|companion| companion.code == record)
    }

    /// The procedure of a case: of a companion record its own, of a request that of its family.
    pub fn procedure_of_record(
        &self,
        record: Option<&str>,
        family: &str,
        direction: &str,
        our_role: Option<&str>,
    ) -> Option<&ProcedureRow> {
        let Some(companion) = record.and_then(|record| self.companion(record)) else {
            return self.procedure(family, direction, our_role);
        };
        let fits = companion.families.iter().any(|one| one == family);
        self.rows.procedure.iter().filter(|_| fits).find(|procedure| {
            procedure.record.as_deref() == Some(companion.code.as_str())
                && procedure.direction.as_deref().is_none_or(|wanted| wanted == direction)
        })
    }

    /// The procedure of a request.
    pub fn procedure(&self, family: &str, direction: &str, our_role: Option<&str>) -> Option<&ProcedureRow> {
        self.rows.procedure.iter().find(|procedure| {
            procedure.family == family
                && procedure.record.is_none()
                && procedure.direction.as_deref().is_none_or(|wanted| wanted == direction)
                && procedure.our_role.as_deref().is_none_or(|wanted| Some(wanted) == our_role)
        })
    }

    pub fn stage(&self, code: &str) -> Option<&StageRow> {
        let (procedure, stage) = self.stages.get(code)?;
        self.rows.procedure.get(*procedure)?.stages.get(*stage)
    }

    /// The procedure a stage belongs to.
    pub fn procedure_of(&self, stage: &str) -> Option<&ProcedureRow> {
        self.rows.procedure.get(self.stages.get(stage)?.0)
    }

    /// Stages a new case of this direction can begin at; the first is proposed.
    pub fn start_stages<'a>(&'a self, procedure: &'a ProcedureRow, direction: &'a str) -> Vec<&'a StageRow> {
        procedure
            .starts
            .iter()
            .filter(|start| start.direction.as_deref().is_none_or(|wanted| wanted == direction))
            .filter_map(|start| self.stage(&start.stage))
            .collect()
    }

    /// The stage proposed for a new case of this direction.
    pub fn first_stage<'a>(&'a self, procedure: &'a ProcedureRow, direction: &'a str) -> Option<&'a StageRow> {
        self.start_stages(procedure, direction).first().copied()
    }

    /// What can follow `current`: what normally does first, then the side exits.
    pub fn next_stages(&self, current: &str) -> Vec<NextStage<'_>> {
        let (Some(stage), Some(procedure)) = (self.stage(current), self.procedure_of(current)) else {
            return Vec::new();
        };
        // Nothing leaves the end, and a case that came out one way is not ended another way as well.
        let anytime: &[String] =
            if stage.place == Place::Final || stage.outcome.is_some() { &[] } else { &procedure.anytime };
        let normal = stage.next.iter().map(|code| (code, Way::Normal));
        let exits = stage.exits.iter().chain(anytime).map(|code| (code, Way::Exit));
        let mut following: Vec<NextStage<'_>> = Vec::new();
        for (code, way) in normal.chain(exits) {
            let known = code == current || following.iter().any(|one| &one.stage.code == code);
            if let (false, Some(stage)) = (known, self.stage(code)) {
                following.push(NextStage { stage, way });
            }
        }
        following
    }

    /// Whether the files order two stages: both on the main path of one procedure.
    ///
    /// Side exits and the end are not ordered, so that a person chooses between them.
    pub fn stage_order(&self, a: &str, b: &str) -> Option<Ordering> {
        if a == b {
            return self.stages.contains_key(a).then_some(Ordering::Equal);
        }
        let (left, right) = (self.stages.get(a)?, self.stages.get(b)?);
        let on_main_path = |code| self.stage(code).is_some_and(|stage: &StageRow| stage.place == Place::Main);
        (left.0 == right.0 && on_main_path(a) && on_main_path(b)).then(|| left.1.cmp(&right.1))
    }

    pub fn instruments(&self) -> &[InstrumentRow] {
        &self.rows.instrument
    }

    pub fn instrument(&self, code: &str) -> Option<&InstrumentRow> {
        self.rows.instrument.iter().find(|instrument| instrument.code == code)
    }

    /// Instruments a case of this family can rest on.
    pub fn instruments_for<'a>(&'a self, family: &'a str) -> impl Iterator<Item = &'a InstrumentRow> {
        self.rows
            .instrument
            .iter()
            .filter(move |one| one.families.is_empty() || one.families.iter().any(|code| code == family))
    }

    /// The instrument and all it supplements.
    pub(super) fn with_foundations<'a>(&'a self, code: &'a str) -> Vec<&'a str> {
        let mut found = vec![code];
        let mut open = vec![code];
        while let Some(next) = open.pop() {
            for below in self.instrument(next).map(|row| row.builds_on.as_slice()).unwrap_or_default() {
                if !found.contains(&below.as_str()) {
                    found.push(below);
                    open.push(below);
                }
            }
        }
        found
    }

    pub fn measures(&self) -> &[MeasureRow] {
        &self.rows.measure
    }

    pub fn measure(&self, code: &str) -> Option<&MeasureRow> {
        self.rows.measure.iter().find(|measure| measure.code == code)
    }

    /// The acts that entering a stage is.
    pub fn acts_of_stage<'a>(&'a self, stage: &'a str) -> impl Iterator<Item = &'a str> {
        let rows = self.rows.act.iter().filter(move |row| row.stages.iter().any(|one| one == stage));
        rows.map(|row| row.code.as_str())
    }

    /// The acts that entering a stage is where the request is not refused yet.
    pub fn acts_unless_refused<'a>(&'a self, stage: &'a str) -> impl Iterator<Item = &'a str> {
        let rows = self.rows.act.iter().filter(move |row| row.unless_refused.iter().any(|one| one == stage));
        rows.map(|row| row.code.as_str())
    }

    /// Whether a stage is what a State does instead of what it refuses.
    pub fn is_instead_of_refusal(&self, stage: &str) -> bool {
        self.acts_unless_refused(stage).next().is_some()
    }

    /// The acts that giving a measure this status is.
    pub fn acts_of_measure_status<'a>(&'a self, status: &'a str) -> impl Iterator<Item = &'a str> {
        let rows = self.rows.act.iter().filter(move |row| row.measure_statuses.iter().any(|one| one == status));
        rows.map(|row| row.code.as_str())
    }

    /// The acts that recording this kind of a record is.
    pub fn acts_of_record<'a>(&'a self, record: &'a str, kind: &'a str) -> impl Iterator<Item = &'a str> {
        let is_it = move |kinds: &Vec<String>| kinds.iter().any(|one| one == kind);
        let rows = self.rows.act.iter().filter(move |row| row.records.get(record).is_some_and(is_it));
        rows.map(|row| row.code.as_str())
    }

    /// A question that gates put.
    pub fn question(&self, code: &str) -> Option<&QuestionRow> {
        self.rows.question.iter().find(|row| row.code == code)
    }

    pub fn channels(&self) -> &[ChannelRow] {
        &self.rows.channel
    }

    /// ISO 3166-1 alpha-2 codes.
    pub fn states(&self) -> &[String] {
        &self.rows.states
    }

    pub fn is_state(&self, code: &str) -> bool {
        self.rows.states.iter().any(|state| state == code)
    }

    /// A named list of codes; empty if there is none.
    pub fn list(&self, name: &str) -> &[String] {
        self.rows.lists.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    pub fn list_has(&self, name: &str, code: &str) -> bool {
        self.list(name).iter().any(|one| one == code)
    }
}

fn absorb(rows: &mut LawFile, file: LawFile) {
    rows.family.extend(file.family);
    rows.procedure.extend(file.procedure);
    rows.companion.extend(file.companion);
    rows.instrument.extend(file.instrument);
    rows.deadline.extend(file.deadline);
    rows.pause.extend(file.pause);
    rows.restart.extend(file.restart);
    rows.eligibility.extend(file.eligibility);
    rows.prosecution.extend(file.prosecution);
    rows.stamp_rule.extend(file.stamp_rule);
    rows.act.extend(file.act);
    rows.gate.extend(file.gate);
    rows.question.extend(file.question);
    rows.offer.extend(file.offer);
    rows.ground.extend(file.ground);
    rows.checklist.extend(file.checklist);
    rows.carried.extend(file.carried);
    rows.limit_kind.extend(file.limit_kind);
    rows.measured_from.extend(file.measured_from);
    rows.measure.extend(file.measure);
    rows.channel.extend(file.channel);
    rows.states.extend(file.states);
    rows.lists.extend(file.lists);
    rows.words.extend(file.words);
}

fn version_of(sources: &[Source<'_>]) -> String {
    let mut digest = Sha256::new();
    for source in sources {
        // Lengths keep two sets apart that differ only in where one file ends.
        for part in [source.name, source.text] {
            digest.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            digest.update(part.as_bytes());
        }
    }
    let newest = sources.iter().map(|source| source.file.version.as_str()).max().unwrap_or_default();
    let hash: String = digest.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("{newest}+{hash}")
}
