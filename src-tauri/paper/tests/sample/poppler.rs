//! Reading a PDF back with poppler, the way an archive or a screen reader's text layer would.

use std::io::Write;
use std::process::{Command, Stdio};

/// The text of a PDF, page by page in reading order, without the direction marks poppler adds to its own output.
pub fn text_of(pdf: &[u8]) -> String {
    raw_text_of(pdf)
        .chars()
        .filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}'))
        .collect()
}

/// The text of a PDF exactly as poppler gives it.
pub fn raw_text_of(pdf: &[u8]) -> String {
    run("pdftotext", &["-enc", "UTF-8", "-", "-"], pdf)
}

/// What `pdfinfo` says.
pub fn info_of(pdf: &[u8]) -> String {
    run("pdfinfo", &["-"], pdf)
}

/// The structure tree with its text.
pub fn structure_of(pdf: &[u8]) -> String {
    run("pdfinfo", &["-struct-text", "-"], pdf)
}

/// The fonts and whether they are embedded.
pub fn fonts_of(pdf: &[u8]) -> String {
    run("pdffonts", &["-"], pdf)
}

fn run(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("{program} is needed to read printed pages back ({error}); install poppler-utils")
        });
    let mut input = child.stdin.take().expect("a pipe");
    let pdf = pdf.to_vec();
    // The program may start writing before it has read everything.
    let writer = std::thread::spawn(move || input.write_all(&pdf));
    let output = child.wait_with_output().expect("its output");
    let _ = writer.join();
    assert!(output.status.success(), "{program} could not read the page");
    // pdfinfo ends some titles with half a character.
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Where a word stands on its page, in points from the left and upper edges.
#[derive(Debug)]
pub struct WordBox {
    pub left: f64,
    pub right: f64,
    pub bottom: f64,
    pub word: String,
}

/// The words of a PDF with their places.
pub fn boxes_of(pdf: &[u8]) -> Vec<WordBox> {
    let html = run("pdftotext", &["-bbox", "-enc", "UTF-8", "-", "-"], pdf);
    let number = |line: &str, name: &str| -> Option<f64> {
        line.split_once(&format!("{name}=\""))?.1.split_once('"')?.0.parse().ok()
    };
    let boxes: Vec<WordBox> = html
        .lines()
        .filter_map(|line| {
            Some(WordBox {
                left: number(line, "xMin")?,
                right: number(line, "xMax")?,
                bottom: number(line, "yMax")?,
                word: line.trim().into(),
            })
        })
        .collect();
    assert!(!boxes.is_empty(), "no words in\n{html}");
    boxes
}
