//! Simulations: several desks of one authority work, send, lose, mix up, crash and go back in time, all from one seed;
//! a naive oracle says what each of them must hold and show. `./dev soak simulations N SEED` runs any number.

mod borders;
mod branches;
pub mod chance;
mod deltas;
mod desk;
mod ending;
mod faults;
mod founding;
mod invariants;
mod oracle;
mod people;
mod shared_folder;
mod standing;
mod sticks;
mod troubles;
mod work;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use founding::Office;
use invariants::Violation;
use world::{Counts, World};

/// Seed of the first simulation of `./dev test`.
const FIRST_SEED: u64 = 1_000;
/// Simulations in each of the tests that share the work of `./dev test`.
const SHARE: u64 = 500;

/// One simulation; `steps` cuts it short. What happened comes back with what went wrong.
fn simulate(office: &Office, seed: u64, steps: Option<usize>) -> Result<Counts, (Violation, usize, Vec<String>)> {
    let mut world = World::new(office, seed);
    let length = 10 + world.dice.below(20);
    let length = steps.map_or(length, |steps| steps.min(length));
    let mut done = 0;
    let run = catch_unwind(AssertUnwindSafe(|| {
        while done < length {
            world.step()?;
            done += 1;
        }
        world.finish()
    }));
    let violation = match run {
        Ok(Ok(())) => return Ok(std::mem::take(&mut world.counts)),
        Ok(Err(violation)) => violation,
        Err(panic) => {
            let said = panic.downcast_ref::<String>().cloned();
            let said = said.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            Violation { invariant: "panic", what: said.unwrap_or_default() }
        }
    };
    Err((violation, length, std::mem::take(&mut world.told)))
}

/// What is printed about a seed that fails: the shortest beginning of it that fails, and how to see it again.
fn explain(office: &Office, seed: u64, whole: (Violation, usize, Vec<String>)) -> String {
    let shortest = (0..whole.1).find_map(|steps| simulate(office, seed, Some(steps)).err());
    let (violation, steps, told) = shortest.unwrap_or(whole);
    let told = told.join("\n  ");
    format!(
        "seed {seed}, {steps} steps: {}: {}\n  {told}\nto see it again: ./dev soak simulations 1 {seed}",
        violation.invariant, violation.what
    )
}

/// What a number of simulations came to.
struct Outcome {
    runs: u64,
    failures: Vec<String>,
    counts: Counts,
}

fn simulate_many(office: &Office, seeds: std::ops::Range<u64>, threads: usize) -> Outcome {
    let next = AtomicU64::new(seeds.start);
    let outcome = Mutex::new(Outcome { runs: 0, failures: Vec::new(), counts: Counts::new() });
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= seeds.end {
                        break;
                    }
                    let ended = simulate(office, seed, None);
                    let failure = ended.as_ref().err().is_some();
                    let mut all = outcome.lock().unwrap();
                    all.runs += 1;
                    match ended {
                        Ok(counts) => {
                            counts.into_iter().for_each(|(what, count)| *all.counts.entry(what).or_default() += count)
                        }
                        // The first few tell enough; making them short takes time.
                        Err(whole) if all.failures.len() < 5 => {
                            let told = explain(office, seed, whole);
                            println!("{told}");
                            all.failures.push(told);
                        }
                        Err((violation, ..)) => {
                            let told = format!("seed {seed}: {}: {}", violation.invariant, violation.what);
                            println!("{told}");
                            all.failures.push(told);
                        }
                    }
                    drop(all);
                    if failure && seeds.end - seeds.start > 1 {
                        std::io::Write::flush(&mut std::io::stdout()).unwrap();
                    }
                }
            });
        }
    });
    outcome.into_inner().unwrap()
}

/// What must have happened often enough for the simulations to mean anything.
const MUST_HAPPEN: &[&str] = &[
    "case",
    "edit",
    "late edit",
    "unseen kept",
    "step",
    "resolve",
    "in error",
    "undo",
    "attach",
    "finish",
    "settings",
    "letter",
    "move letter",
    "later version",
    "lost",
    "imported",
    "twice",
    "turns",
    "taken from the folder",
    "gaps",
    "conflicts",
    "conflict-first",
    "field",
    "removal",
    "stages",
    "three values",
    "same value twice",
    "restored",
    "crashes",
    "flipped",
    "reopened",
    "orders",
    "sound",
    "forks",
    "inert",
    "revoke",
    "refused from revoked",
    "nothing to revoked",
    "expunge",
    "gone",
    "unsealed",
    "gone and not in a bundle",
    "remove",
    "suspend",
    "let in",
    "demote",
    "removed and shown",
    "kept out",
];

fn share(number: u64) {
    let office = Office::found();
    let first = FIRST_SEED + number * SHARE;
    let Outcome { runs, failures, counts } = simulate_many(&office, first..first + SHARE, 1);
    assert!(failures.is_empty(), "{} of {runs} simulations failed:\n{}", failures.len(), failures.join("\n\n"));
    println!("{counts:?}");
    let seldom: Vec<_> = MUST_HAPPEN.iter().filter(|what| counts.get(**what).copied().unwrap_or(0) < 10).collect();
    assert!(seldom.is_empty(), "{seldom:?} happened less than 10 times in {runs} simulations: {counts:?}");
}

/// The 2,000 simulations of `./dev test`; `.config/nextest.toml` gives these tests more time than others.
mod shares {
    #[test]
    fn five_hundred_simulations_hold_every_invariant() {
        super::share(0);
    }

    #[test]
    fn and_five_hundred_others() {
        super::share(1);
    }

    #[test]
    fn and_another_five_hundred() {
        super::share(2);
    }

    #[test]
    fn and_the_last_five_hundred() {
        super::share(3);
    }
}

/// `./dev soak simulations N SEED`.
#[test]
#[ignore = "run by ./dev soak simulations"]
fn soak() {
    let number = |name: &str, otherwise: u64| std::env::var(name).map_or(otherwise, |text| text.parse().unwrap());
    let (count, seed) = (number("COMITY_SOAK_RUNS", 1_000), number("COMITY_SOAK_SEED", FIRST_SEED));
    let office = Office::found();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let Outcome { runs, failures, counts } = simulate_many(&office, seed..seed + count, threads);
    println!("{counts:?}");
    println!("{runs} runs, {} violations", failures.len());
    drop(office);
    assert!(failures.is_empty());
}
