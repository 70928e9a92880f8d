//! Documents that nobody wrote, a few of them: `cargo xtask fuzz` tries more.
//!
//! What it finds is kept below `fuzz`, as small as it was made.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use xtask::fuzz::{Mutator, corpus, trial};

/// How long the documents of this test may take together.
const ENOUGH: Duration = Duration::from_secs(10);

/// How many there are at most.
const DOCUMENTS: u64 = 300;

fn below(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn no_document_takes_the_generator_down() {
    let paths = [
        below("../codegen/tests/cases"),
        below("../codegen/tests/faults"),
    ];
    let mutator = Mutator::new(corpus(&paths).expect("the cases"));
    let start = Instant::now();
    for number in (0..DOCUMENTS).take_while(|_| start.elapsed() < ENOUGH) {
        let document = mutator.document(number);
        assert_eq!(
            document,
            mutator.document(number),
            "a number is one document"
        );
        if let Err(fault) = trial(&document) {
            panic!("number {number}: {fault}");
        }
    }
}

#[test]
fn what_took_it_down_once_does_so_no_more() {
    for entry in fs::read_dir(below("tests/fuzz")).expect("what was found") {
        let path = entry.expect("a document").path();
        let bytes = fs::read(&path).expect("a document");
        if let Err(fault) = trial(&bytes) {
            panic!("{}: {fault}", path.display());
        }
    }
}
