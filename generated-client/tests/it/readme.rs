//! What pages show in Rust is part of a program that compiles, and of one that runs where it can.

use std::fs;
use std::path::{Path, PathBuf};

/// A text without its line breaks and spaces: lines may be longer in prose.
fn words(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The files below `folder` with this extension.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found = Vec::new();
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|of| of == extension) {
            found.push(path);
        }
    }
    found
}

/// The blocks of Rust of a page.
fn blocks(page: &str) -> impl Iterator<Item = &str> {
    let parts = page.split("```").skip(1).step_by(2);
    parts
        .filter_map(|block| {
            block
                .strip_prefix("rust")
                .and_then(|rest| rest.split_once('\n'))
        })
        .map(|(_, code)| code)
}

#[test]
fn what_pages_show_is_part_of_a_program_that_compiles() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folders = [
        "generated-client/examples",
        "generated-client/tests",
        "codegen/runtime/package/tests",
    ];
    let programs = folders
        .iter()
        .flat_map(|folder| files(&root.join(folder), "rs"));
    let programs: Vec<_> = programs
        .map(|path| words(&fs::read_to_string(path).unwrap()))
        .collect();
    let mut pages = files(&root.join("docs"), "md");
    pages.extend(
        ["README.md", "CONTRIBUTING.md", "codegen/ARCHITECTURE.md"].map(|page| root.join(page)),
    );
    let mut shown = 0;
    for page in pages {
        for block in blocks(&fs::read_to_string(&page).unwrap()) {
            let wanted = words(block);
            let compiles = programs.iter().any(|program| program.contains(&wanted));
            assert!(compiles, "{}: part of no program:\n{block}", page.display());
            shown += 1;
        }
    }
    assert!(shown >= 4, "{shown}");
}
