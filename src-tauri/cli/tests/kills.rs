//! The real program is killed at any moment, again and again: what it has answered is there afterwards, and nothing is
//! half done. 50 kills in `./dev test`; `./dev soak kills N` as many as wanted.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod office;

use std::io::Write;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use office::{Desk, Office, text};
use serde_json::{Value, json};

/// Moments are chosen by a counter, so that a run can be seen again.
struct Moments(u64);

impl Moments {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most.max(1)
    }
}

fn started(desk: &Desk<'_>, args: &[&str], input: Option<&Value>) -> Child {
    let mut command = desk.command();
    command.arg("--json").args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    if let Some(input) = input {
        let _ = stdin.write_all(input.to_string().as_bytes());
    }
    child
}

/// Kills it after `moment` if it still runs; what it had answered by then, if it had.
fn killed(mut child: Child, moment: Duration) -> (Option<Value>, bool) {
    let deadline = Instant::now() + moment;
    while Instant::now() < deadline && child.try_wait().unwrap().is_none() {
        sleep(Duration::from_millis(1));
    }
    let was_running = child.try_wait().unwrap().is_none();
    let _ = child.kill(); // SIGKILL
    let output = child.wait_with_output().unwrap();
    (serde_json::from_slice(&output.stdout).ok(), was_running)
}

/// Kills so many runs; returns what did not hold.
fn kill(kills: u64, seed: u64) -> Vec<String> {
    let office = Office::new("kills");
    let (ministry, port) = office::two_desks(&office);
    let case = |subject: &str| json!({"family":"mla","direction":"incoming","partner":"FR","subject":subject});
    let scan = office.write("scan.pdf", vec![7u8; 400_000]);
    let first = ministry.add(&case("first"))["reference"].as_str().unwrap().to_owned();
    let began = Instant::now();
    ministry.add(&case("how long one takes"));
    // How long each kind of work took when it was last let through; the machine is busy now and idle then.
    let mut lasts = [began.elapsed(); 3];
    let (mut moments, mut violations) = (Moments(seed), Vec::new());
    let (mut done, mut tries) = (0, 0);
    let mut confirmed: Vec<String> = Vec::new();
    while done < kills {
        tries += 1;
        assert!(tries < kills * 10 + 20, "the program always ends before it is killed");
        let number = tries.to_string();
        let began = Instant::now();
        let (kind, what, child) = match tries % 4 {
            0 => (0, "attach", started(&ministry, &["document", "attach", &first, text(&scan)], None)),
            1 => {
                let out = office.path(&format!("to-port-{number}.comity"));
                (1, "export", started(&ministry, &["bundle", "export", "--to", "Port", text(&out)], None))
            }
            _ => (2, "save", started(&ministry, &["case", "add", "-"], Some(&case(&format!("subject {number}"))))),
        };
        // The key is derived first; the moments that matter come after that.
        let last = lasts[kind].as_millis() as u64;
        let (answer, was_running) = killed(child, Duration::from_millis(last / 3 + moments.below(last)));
        if was_running {
            done += 1;
        } else {
            lasts[kind] = began.elapsed();
        }
        if let (Some(answer), "save") = (&answer, what) {
            confirmed.extend(answer["reference"].as_str().map(str::to_owned));
        }
        if tries % 16 != 0 && done < kills {
            continue;
        }
        let verified = ministry.json(&["register", "verify"]);
        if verified["ok"] != json!(true) {
            violations.push(format!("try {number}, {what}: {verified}"));
        }
        let listed = ministry.json(&["case", "list"]);
        let here: Vec<&str> = listed.as_array().unwrap().iter().filter_map(|one| one["reference"].as_str()).collect();
        for reference in confirmed.iter().filter(|one| !here.contains(&one.as_str())) {
            violations.push(format!("{reference} was confirmed and is lost"));
        }
        let left: Vec<_> =
            std::fs::read_dir(ministry.folder.join("attachments")).unwrap().filter_map(Result::ok).collect();
        if left.iter().any(|file| file.path().extension().is_some_and(|ending| ending == "part")) {
            violations.push("a half attachment stays after unlocking".into());
        }
    }
    // What has the final name of a bundle is whole, and the other desk comes to the same register.
    for entry in std::fs::read_dir(office.path("")).unwrap().filter_map(Result::ok) {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "comity") {
            port.json(&["bundle", "inspect", text(&path)]);
        }
    }
    let last = office.path("last.comity");
    ministry.json(&["bundle", "export", "--to", "Port", text(&last)]);
    // The import is killed too, until it gets through.
    let mut through = false;
    for _ in 0..8 {
        let usual = lasts[2].as_millis() as u64;
        let moment = Duration::from_millis(usual / 3 + moments.below(usual));
        through |= killed(started(&port, &["bundle", "import", text(&last)], None), moment).0.is_some();
    }
    let before = port.content_hash();
    port.json(&["bundle", "import", text(&last)]);
    if through && port.content_hash() != before {
        violations.push("an import was confirmed and was not whole".into());
    }
    if port.content_hash() != ministry.content_hash() {
        violations.push("the two desks differ".into());
    }
    println!("{done} of {tries} runs were killed while they ran; {} answers were kept", confirmed.len());
    violations
}

#[test]
fn fifty_kills_lose_nothing_that_was_confirmed() {
    let violations = kill(50, 1);
    assert!(violations.is_empty(), "{violations:#?}");
}

/// `./dev soak kills N SEED`.
#[test]
#[ignore = "run by ./dev soak kills"]
fn soak() {
    let number = |name: &str, otherwise: u64| std::env::var(name).map_or(otherwise, |text| text.parse().unwrap());
    let (runs, seed) = (number("COMITY_SOAK_RUNS", 2_000), number("COMITY_SOAK_SEED", 1));
    let violations = kill(runs, seed);
    violations.iter().for_each(|one| println!("{one}"));
    println!("{runs} runs, {} violations", violations.len());
    assert!(violations.is_empty());
}
