//! The checked-in client is what the generator makes of the document.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Config, Generated, Source, generate};

const HINT: &str = "run `cargo xtask gen`";

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn generated() -> Generated {
    let source = Source::new(
        "spec/openapi.yaml".to_owned(),
        fs::read(package().join("../spec/openapi.yaml")).unwrap(),
    );
    let config = Config {
        crate_name: Some("generated-client".to_owned()),
        ..Config::default()
    };
    generate(&source, &config).expect("the document can be generated from")
}

#[test]
fn every_file_is_as_it_is_generated() {
    for (path, expected) in generated().files {
        match fs::read_to_string(package().join(&path)) {
            Ok(text) => {
                let differing = text.lines().zip(expected.lines()).position(|(a, b)| a != b);
                let line = differing.unwrap_or(text.lines().count().min(expected.lines().count()));
                assert!(
                    text == expected,
                    "{path} is stale from line {}: {HINT}",
                    line + 1
                );
            }
            Err(error) => panic!("{path} cannot be read ({error}): {HINT}"),
        }
    }
}

#[test]
fn nothing_else_is_among_the_generated_files() {
    let expected: BTreeSet<_> = generated().files.into_keys().collect();
    let mut directories = vec![PathBuf::from("src")];
    while let Some(directory) = directories.pop() {
        for entry in fs::read_dir(package().join(&directory)).unwrap() {
            let entry = entry.unwrap();
            let path = directory.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                directories.push(path);
                continue;
            }
            let path: Vec<_> = path.iter().map(|part| part.to_str().unwrap()).collect();
            let path = path.join("/");
            assert!(
                expected.contains(&path),
                "nothing generates {path}: {HINT}, or delete it"
            );
        }
    }
}

#[test]
fn generating_again_gives_the_same_bytes() {
    let (first, second) = (generated(), generated());
    assert_eq!(first.files, second.files);
    assert_eq!(first.scaffold, second.scaffold);
}

#[test]
fn the_document_is_understood_in_full() {
    let Generated {
        diagnostics,
        summary,
        ..
    } = generated();
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    assert_eq!((summary.operations, summary.methods), (13, 13));
}
