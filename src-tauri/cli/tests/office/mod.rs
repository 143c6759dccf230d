//! Desks that are run through the built command line, as a script would.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

pub const PASSPHRASE: &str = "only for this test, please";

/// A folder for one test, gone when the test is.
pub struct Office(PathBuf);

impl Office {
    pub fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// The program with nothing inherited: no variables, and standard input that is no terminal.
    pub fn bare(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_comity-cli"));
        command.env_clear().env("XDG_STATE_HOME", self.path("state")).current_dir(&self.0).stdin(Stdio::null());
        command
    }

    /// A desk with a register of its own.
    pub fn desk(&self, name: &str) -> Desk<'_> {
        let desk = Desk { office: self, folder: self.path(name) };
        let args = [
            "register",
            "create",
            "--authority",
            "Ministry of Justice",
            "--state",
            "TL",
            "--time-zone",
            "Asia/Dili",
            "--limits",
            "all",
        ];
        let created =
            desk.command().args(args).args(["--desk", name, "--staff", &format!("{name} clerk")]).output().unwrap();
        assert_eq!(created.status.code(), Some(0), "{}", told(&created));
        desk
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// One desk.
pub struct Desk<'o> {
    pub office: &'o Office,
    pub folder: PathBuf,
}

impl Desk<'_> {
    pub fn command(&self) -> Command {
        let mut command = self.office.bare();
        command
            .env("COMITY_PASSPHRASE", PASSPHRASE)
            .env("COMITY_KDF", "floor")
            .env("COMITY_NOW", "2026-11-21T09:30:00Z");
        command.arg("--register").arg(&self.folder);
        command
    }

    pub fn run(&self, args: &[&str]) -> Output {
        self.command().args(args).output().unwrap()
    }

    /// Exit code 0 and JSON on standard output.
    pub fn json(&self, args: &[&str]) -> Value {
        let output = self.command().arg("--json").args(args).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{args:?}: {}", told(&output));
        assert!(output.stderr.is_empty(), "{args:?}: {}", told(&output));
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{args:?}: {error}: {}", told(&output)))
    }

    /// Exit code and the error of a refusal; nothing may stand on standard output.
    pub fn refused(&self, args: &[&str]) -> (i32, Value) {
        let output = self.command().arg("--json").args(args).output().unwrap();
        assert!(output.stdout.is_empty(), "{args:?}: {}", told(&output));
        let error: Value =
            serde_json::from_slice(&output.stderr).unwrap_or_else(|_| panic!("{args:?}: {}", told(&output)));
        (output.status.code().unwrap(), error["error"].clone())
    }

    pub fn content_hash(&self) -> String {
        self.json(&["register", "info"])["content_hash"].as_str().unwrap().to_owned()
    }

    /// Registers a case from JSON on standard input.
    pub fn add(&self, case: &Value) -> Value {
        let output = self.add_output(case.to_string());
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    pub fn add_output(&self, json: impl AsRef<[u8]>) -> Output {
        let mut command = self.command();
        command
            .args(["--json", "case", "add", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(json.as_ref()).unwrap();
        child.wait_with_output().unwrap()
    }

    /// Admits another desk by the fingerprint it says.
    pub fn admit(&self, other: &Desk<'_>) {
        let card = self.office.path(&format!("{}.card", other.folder.file_name().unwrap().to_str().unwrap()));
        let exported = other.json(&["card", "export", text(&card)]);
        let fingerprint = exported["fingerprint"].as_str().unwrap();
        self.json(&["card", "admit", text(&card), "--as", "desk", "--fingerprint", fingerprint]);
    }
}

/// Two desks that have admitted each other.
pub fn two_desks(office: &Office) -> (Desk<'_>, Desk<'_>) {
    let (ministry, port) = (office.desk("Ministry"), office.desk("Port"));
    ministry.admit(&port);
    port.admit(&ministry);
    (ministry, port)
}

pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

pub fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Every file below a folder.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found
}

/// Whether a file holds these bytes anywhere.
pub fn holds(path: &Path, wanted: impl AsRef<OsStr>) -> bool {
    let wanted = wanted.as_ref().as_encoded_bytes().to_vec();
    std::fs::read(path).unwrap().windows(wanted.len()).any(|window| window == wanted)
}
