//! Desks to measure at: a folder that goes away, a clock that stands still, chance that repeats.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use comity_core::clock::FixedClock;
use comity_core::keys::KdfParams;
use comity_core::law::Law;
use comity_core::register::{AdoptedLimits, Folder, NewRegister, Opening, Register};
use comity_core::secrets::Passphrase;

use crate::chance::Seeded;
use crate::measure::Outcome;

/// What every desk here is unlocked with.
pub const PASSPHRASE: &str = "correct horse battery staple";

/// 2 March 2026, 09:00 UTC: when the sample ends and measuring begins.
pub const NOW: i64 = 1_772_442_000_000;

/// A folder that goes away with the benchmarks.
pub struct Scratch(PathBuf);

impl Scratch {
    /// Makes one among the temporary files.
    pub fn new() -> Outcome<Self> {
        let path = std::env::temp_dir().join(format!("comity-bench-{}", std::process::id()));
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    /// A folder in it, with places of its own.
    pub fn within(&self, name: &str) -> Outcome<Self> {
        let path = self.path(name);
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    /// A place in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0); // only ours lies in it
    }
}

/// What all desks have in common.
pub struct Office {
    /// The law files in force.
    pub law: Arc<Law>,
    /// Moved while the sample is made; stands still afterwards.
    pub clock: Arc<FixedClock>,
    seed: u64,
}

impl Office {
    /// Reads the law files once.
    pub fn new() -> Outcome<Self> {
        Ok(Self { law: Arc::new(Law::shipped()?), clock: Arc::new(FixedClock::at(NOW)), seed: 0 })
    }

    /// What creating and unlocking need.
    pub fn opening(&mut self) -> Opening {
        self.seed += 1;
        Opening {
            clock: self.clock.clone(),
            chance: Box::new(Seeded::new(self.seed)),
            law: self.law.clone(),
            process: "benchmarks".into(),
        }
    }

    /// Sets a desk up under `root`.
    pub fn create(&mut self, root: &Path, desk: &str) -> Outcome<Register> {
        let new = NewRegister {
            authority: "Central Authority of the Tamarind Islands".into(),
            state: "MU".into(),
            time_zone: "Indian/Mauritius".into(),
            desk: desk.into(),
            staff: format!("{desk} clerk"),
            passphrase: Passphrase::chosen(PASSPHRASE)?,
            kdf: KdfParams::FLOOR,
            limits: AdoptedLimits::All,
        };
        let opening = self.opening();
        Ok(Register::create(folder(root), new, opening)?)
    }

    /// Unlocks the desk under `root`.
    pub fn unlock(&mut self, root: &Path) -> Outcome<Register> {
        let opening = self.opening();
        Ok(Register::unlock(folder(root), None, &Passphrase::typed(PASSPHRASE), opening)?)
    }
}

/// The folders of the desk under `root`.
pub fn folder(root: &Path) -> Folder {
    Folder::new(root.join("register"), root.join("markers"))
}

/// Copies a folder with all it holds.
pub fn copy_folder(from: &Path, to: &Path) -> Outcome<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
