//! Disks that fail, fill up and forget, at every call that SQLite makes of them.
//!
//! Each operation is done once on a sound disk and counted; then again and again, each time on a fresh copy of a prepared
//! register, with a fault at another call, or with the power cut there. Afterwards the disk is sound again, and the
//! register must open, check, hold everything that was confirmed and nothing half, and take the same operation once more.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::print_stdout)]

mod ending;
mod exchanging;
mod keeping;
mod point;
mod remaking;
mod saving;
#[path = "../support/mod.rs"]
#[allow(dead_code)]
mod support;
mod sweep;
mod template;

/// Every operation that is swept.
fn operations() -> Vec<fn() -> sweep::Operation> {
    vec![
        saving::save,
        saving::resolve,
        saving::attach,
        exchanging::import,
        exchanging::export,
        ending::expunge,
        ending::remove_and_rekey,
        remaking::migrate,
        remaking::rebuild,
        keeping::back_up,
        keeping::put_back,
    ]
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().unwrap())
}

/// `./dev soak faults N SEED`: N points over all operations, a twentieth of them with a second fault while the register
/// is opened again.
#[test]
#[ignore = "run by ./dev soak faults"]
fn soak() {
    let (points, seed) = (number("COMITY_SOAK_RUNS", 10_000), number("COMITY_SOAK_SEED", 1));
    let operations = operations();
    let each = points.div_ceil(operations.len() as u64);
    let told: Vec<sweep::Told> = std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let operations = &operations;
        let handles: Vec<_> = (0..threads)
            .map(|thread| {
                scope.spawn(move || {
                    let mine = operations.iter().skip(thread).step_by(threads);
                    mine.map(|operation| operation().sweep(each - each / 20, each / 20, seed)).collect::<Vec<_>>()
                })
            })
            .collect();
        handles.into_iter().flat_map(|handle| handle.join().unwrap()).collect()
    });
    let violations: Vec<&String> = told.iter().flat_map(|one| &one.violations).collect();
    violations.iter().for_each(|one| println!("{one}"));
    println!("{} runs, {} violations", told.iter().map(|one| one.points).sum::<u64>(), violations.len());
    assert!(violations.is_empty());
}
