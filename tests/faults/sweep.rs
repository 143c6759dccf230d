//! One operation under faults at many of the calls it makes.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex};

use comity_core::error::Report;
use comity_core::register::Register;
use comity_faulty_disk::{Calls, Fault, Loss, Strike, counted, install, photographed};

use crate::point::{Outcome, after_power_cut, struck_once, twice_struck};
use crate::support::Scratch;
use crate::template::{Template, copy_of};

/// Something a person does that is confirmed or refused as a whole.
pub struct Operation {
    pub name: &'static str,
    pub template: Template,
    pub act: fn(&mut Register, &Path) -> Result<(), Report>,
    /// What the register shows of it; one answer before it, another after it.
    pub told: fn(&Register, &Path) -> String,
    /// How it is refused where it has been done already.
    pub done_already: &'static [&'static str],
    /// It is done by unlocking; `act` does nothing.
    pub by_opening: bool,
}

/// What a sweep found.
#[derive(Debug, Default)]
pub struct Told {
    pub points: u64,
    pub violations: Vec<String>,
    /// Codes of the errors that people were told.
    pub codes: BTreeSet<&'static str>,
}

const FAULTS: [Fault; 3] = [Fault::Error, Fault::Full, Fault::ShortWrite];
/// Kinds of points: each fault once and for ever, and three kinds of power cuts.
const KINDS: u64 = 9;

impl Operation {
    /// As [`Operation::sweep`], for `./dev test`: a violation ends the story.
    pub fn hold(self, points: u64, compound: u64) {
        let told = self.sweep(points, compound, 1);
        assert!(told.violations.is_empty(), "{}", told.violations.join("\n"));
        assert!(told.points >= compound + points / 2, "{}: only {} points", self.name, told.points);
    }

    /// Tries so many points, and as many more with a second fault while the register is opened again.
    pub fn sweep(&self, points: u64, compound: u64, seed: u64) -> Told {
        install();
        let copy = self.template.copy();
        let before = self.told_of(&copy, "before");
        let calls = self.calls();
        let after = self.done_on_a_sound_disk();
        assert!(before != after || self.by_opening || self.leaves_nothing_to_see(), "{}: nothing was done", self.name);
        let outcome = Outcome { operation: self, before, after };
        let mut told = Told::default();
        let each = points.div_ceil(KINDS);
        for fault in FAULTS {
            for for_ever in [false, true] {
                for at in spread(calls.concerned(fault), each, seed) {
                    let strike = Strike { fault, at, for_ever };
                    told.points += 1;
                    told.note(struck_once(&outcome, strike), || format!("{}: {strike:?}", self.name));
                }
            }
        }
        let cuts = self.pictures(&calls, each, seed);
        told.points += cuts.len() as u64;
        for Picture { at, loss, place } in &cuts {
            let found = after_power_cut(&outcome, place, *at == 0);
            told.note(found, || format!("{}: power cut before call {at}, {loss:?}", self.name));
        }
        for (number, Picture { at, loss, .. }) in
            self.pictures(&calls, compound.div_ceil(3), seed + 7).iter().enumerate()
        {
            if number as u64 >= compound {
                break;
            }
            let found = twice_struck(&outcome, &self.picture(*at, *loss), number as u64, seed);
            told.points += 1;
            told.note(found, || format!("{}: power cut before call {at}, {loss:?}, then fault {number}", self.name));
        }
        println!("{}: {calls:?}, {} points, told {:?}", self.name, told.points, told.codes);
        told
    }

    fn leaves_nothing_to_see(&self) -> bool {
        self.name == "rebuild"
    }

    /// What a register shows once unlocked.
    pub fn told_of(&self, copy: &Scratch, when: &str) -> String {
        let register = self.template.open(copy).unwrap_or_else(|error| panic!("{}: {when}: {error}", self.name));
        (self.told)(&register, &copy.path(""))
    }

    /// Unlocks where that is not the operation itself.
    pub fn prepared(&self, copy: &Scratch) -> Option<Register> {
        (!self.by_opening).then(|| self.template.open(copy).unwrap())
    }

    /// Does it. The register is handed back where it is open.
    pub fn done(&self, register: Option<Register>, copy: &Scratch) -> (Result<(), Report>, Option<Register>) {
        use comity_core::error::Explain;
        match register {
            Some(mut register) => ((self.act)(&mut register, &copy.path("")), Some(register)),
            None => match self.template.open(copy) {
                Ok(register) => (Ok(()), Some(register)),
                Err(error) => (Err(error.explain()), None),
            },
        }
    }

    fn calls(&self) -> Calls {
        let copy = self.template.copy();
        let register = self.prepared(&copy);
        let ((answer, _register), calls) = counted(|| self.done(register, &copy));
        answer.unwrap_or_else(|error| panic!("{}: {error:?}", self.name));
        assert!(calls.all > 0, "{} asks nothing of the disk", self.name);
        calls
    }

    fn done_on_a_sound_disk(&self) -> String {
        let copy = self.template.copy();
        let (answer, register) = self.done(self.prepared(&copy), &copy);
        answer.unwrap();
        drop(register);
        self.told_of(&copy, "after")
    }

    /// What power cuts at so many calls leave, of each kind; the last one right after the operation was confirmed.
    fn pictures(&self, calls: &Calls, each: u64, seed: u64) -> Vec<Picture> {
        let losses = [Loss::All, Loss::Some(seed), Loss::Torn(seed)];
        let at: Vec<u64> = spread(calls.all, each.saturating_sub(1), seed);
        let wanted = at.into_iter().chain((each > 0).then_some(0));
        self.pictures_of(wanted.flat_map(|at| losses.map(|loss| (at, loss))).collect())
    }

    fn picture(&self, at: u64, loss: Loss) -> Scratch {
        self.pictures_of(vec![(at, loss)]).remove(0).place
    }

    /// The operation done once, with a picture of each of these.
    fn pictures_of(&self, wanted: Vec<(u64, Loss)>) -> Vec<Picture> {
        let copy = self.template.copy();
        let register = self.prepared(&copy);
        let taken: Arc<Mutex<Vec<Picture>>> = Arc::default();
        let (at, film, place) = (wanted.iter().map(|(at, _)| *at).collect(), taken.clone(), copy.path(""));
        let camera = move |call: u64, unsynced: &comity_faulty_disk::Unsynced| {
            for (_, loss) in wanted.iter().filter(|(at, _)| *at == call) {
                let picture = copy_of(&place);
                let loss = match loss {
                    Loss::Some(seed) => Loss::Some(seed.wrapping_mul(1_000_003) ^ call),
                    Loss::Torn(seed) => Loss::Torn(seed.wrapping_mul(1_000_033) ^ call),
                    Loss::All => Loss::All,
                };
                unsynced.lose(&place, &picture.path(""), loss).unwrap();
                film.lock().unwrap().push(Picture { at: call, loss, place: picture });
            }
        };
        // The register stays open: the power goes while somebody works.
        let (answer, register) = photographed(at, camera, || self.done(register, &copy));
        answer.unwrap();
        drop(register);
        std::mem::take(&mut *taken.lock().unwrap())
    }
}

/// What a power cut left.
struct Picture {
    /// Before which call; 0 after the last one, when the operation was confirmed.
    at: u64,
    loss: Loss,
    place: Scratch,
}

impl Told {
    fn note(&mut self, found: Result<Option<&'static str>, String>, point: impl Fn() -> String) {
        match found {
            Ok(code) => self.codes.extend(code),
            Err(why) => self.violations.push(format!("{}: {why}", point())),
        }
    }
}

/// `wanted` of the numbers from 1 to `last`, spread evenly and shifted by the seed.
fn spread(last: u64, wanted: u64, seed: u64) -> Vec<u64> {
    if wanted == 0 || last == 0 {
        return Vec::new();
    }
    let chosen: BTreeSet<u64> =
        (0..wanted.min(last)).map(|n| 1 + (n * last / wanted.min(last) + seed - 1) % last).collect();
    chosen.into_iter().collect()
}
