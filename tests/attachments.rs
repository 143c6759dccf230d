//! Documents: their bytes are whole under their name, or not there at all.

use std::fs;
use std::io::{self, Read};
use std::path::PathBuf;

use comity_core::casework;
use comity_core::error::{Explain, Weight};
use comity_core::exchange;

use crate::support::{Desk, assert_agree, ministry_and_port, mla, swap};

/// Bytes that do not compress, a different text for each seed.
fn bytes(seed: u32, length: usize) -> Vec<u8> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..length).map(|_| next()).collect()
}

fn attach(desk: &mut Desk, case: &str, name: &str, content: &[u8]) {
    let row = desk.row(case);
    casework::attach_document(&mut desk.register, row, name, content).unwrap();
}

/// Where a desk keeps a document of a case, whether it has it or not.
fn place(desk: &Desk, holder: &Desk, case: &str, name: &str) -> PathBuf {
    let (_, file) = casework::document_file(&holder.register, holder.row(case), name).unwrap();
    desk.register.attachment_path(&file).unwrap()
}

fn content(desk: &Desk, case: &str, name: &str) -> Vec<u8> {
    let (_, file) = casework::document_file(&desk.register, desk.row(case), name).unwrap();
    let mut out = Vec::new();
    desk.register.read_attachment(&file, &mut out).unwrap();
    out
}

fn present(desk: &Desk, case: &str) -> Vec<(String, bool)> {
    let mut all: Vec<_> = desk.case(case).documents.into_iter().map(|one| (one.name, one.present)).collect();
    all.sort();
    all
}

fn files(desk: &Desk) -> Vec<String> {
    let folder = fs::read_dir(desk.scratch.path("register/attachments")).unwrap();
    folder.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

/// A scanner that is unplugged half-way.
struct Unplugged(usize);

impl Read for Unplugged {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let length = room.len().min(self.0);
        self.0 -= length;
        if length == 0 { Err(io::Error::other("unplugged")) } else { Ok(length) }
    }
}

#[test]
fn a_document_is_whole_before_a_row_names_it() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("a")).reference;
    let row = ministry.row(&case);
    let last = ministry.register.own().last;
    assert!(casework::attach_document(&mut ministry.register, row, "scan.pdf", Unplugged(200_000)).is_err());
    assert_eq!((files(&ministry).len(), ministry.register.own().last), (0, last), "half a document leaves nothing");
    // Cut off between the bytes and the row: whole under its final name, and in nobody's way.
    let file = ministry.register.take_attachment(&bytes(1, 200_000)[..]).unwrap();
    let path = ministry.register.attachment_path(&file).unwrap();
    assert_eq!(files(&ministry), [path.file_name().unwrap().to_string_lossy()]);
    let mut ministry = ministry.reopen();
    let mut out = Vec::new();
    ministry.register.read_attachment(&file, &mut out).unwrap();
    assert_eq!(out, bytes(1, 200_000));
    assert!(ministry.case(&case).documents.is_empty());
    ministry.check();
}

#[test]
fn what_an_interrupted_copy_left_is_never_taken_for_a_document() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("a")).reference;
    attach(&mut ministry, &case, "scan.pdf", &bytes(1, 200_000));
    let path = place(&port, &ministry, &case, "scan.pdf");
    let part = path.with_extension("part");
    fs::write(&part, b"the start of something").unwrap();
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    assert_eq!(content(&port, &case, "scan.pdf"), bytes(1, 200_000));
    assert!(!part.exists(), "the leftover made room for the document");
    // A document of which only the unfinished file is there is not there.
    fs::rename(&path, &part).unwrap();
    let mut port = port.reopen();
    assert_eq!(present(&port, &case), [("scan.pdf".to_owned(), false)]);
    let missing = casework::document_file(&port.register, port.row(&case), "scan.pdf").unwrap_err().explain();
    assert_eq!(missing.code, "document-bytes-missing");
    port.check();
    // The next bundle that carries the bytes brings them back.
    port.import(&bundle);
    assert_eq!(content(&port, &case, "scan.pdf"), bytes(1, 200_000));
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn an_import_that_fails_leaves_no_document_behind() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("a")).reference;
    for (seed, name) in [(1, "first.pdf"), (2, "second.pdf"), (3, "third.pdf")] {
        attach(&mut ministry, &case, name, &bytes(seed, 200_000));
    }
    let path = ministry.export_to(&port);
    let whole = fs::read(&path).unwrap();
    let before = port.hash();
    for length in [whole.len() / 2, whole.len() * 3 / 4, whole.len() - 1] {
        let cut = port.scratch.path("cut.comity");
        fs::write(&cut, &whole[..length]).unwrap();
        let refused = exchange::import_bundle(&mut port.register, &cut).unwrap_err().explain();
        assert_eq!(refused.weight, Weight::Damaged, "cut at {length}");
        assert_eq!(files(&port), Vec::<String>::new(), "cut at {length}");
        assert_eq!(port.hash(), before);
    }
    assert_eq!(port.import(&path).documents, 3);
    assert_eq!(files(&port).len(), 3);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_damaged_document_holds_up_no_other_and_does_not_travel() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("a")).reference;
    for (seed, name) in [(1, "damaged.pdf"), (2, "lost.pdf"), (3, "whole.pdf")] {
        attach(&mut ministry, &case, name, &bytes(seed, 200_000));
    }
    let path = place(&ministry, &ministry, &case, "damaged.pdf");
    let mut sealed = fs::read(&path).unwrap();
    let sound = sealed.clone();
    sealed[150_000] ^= 1;
    fs::write(&path, &sealed).unwrap();
    fs::remove_file(place(&ministry, &ministry, &case, "lost.pdf")).unwrap();
    let bundle = ministry.scratch.path("damaged.comity");
    let written = exchange::export_bundle(&mut ministry.register, "Port", &bundle).unwrap();
    assert_eq!(written.documents, 1);
    assert_eq!(written.left_out, ["damaged.pdf"], "the one that cannot be read is named");
    let verified = ministry.register.verify().unwrap();
    assert_eq!(verified.problems.iter().map(|one| one.kind).collect::<Vec<_>>(), ["attachment"]);
    assert_eq!(port.import(&bundle).documents, 1);
    let expected = [("damaged.pdf", false), ("lost.pdf", false), ("whole.pdf", true)];
    assert_eq!(present(&port, &case), expected.map(|(name, here)| (name.to_owned(), here)));
    assert_eq!(content(&port, &case, "whole.pdf"), bytes(3, 200_000));
    port.check();
    fs::write(&path, sound).unwrap();
    swap(&mut port, &mut ministry);
    assert_eq!(port.hash(), ministry.hash());
}
