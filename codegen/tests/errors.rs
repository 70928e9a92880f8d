//! Documents that cannot be used (`tests/errors`) and documents with faults
//! (`tests/faults`): what is said about them, and that the rest comes out.

mod support;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use codegen::Source;
use support::{Expected, config, entries, generate, render, rust, source, tests};

/// How long anybody waits for an answer about a small document, on a slow and
/// busy machine.
const SOON: Duration = Duration::from_secs(5);

/// The documents of a folder, each with where its diagnostics are expected.
fn documents(folder: &str) -> impl Iterator<Item = (String, Source, std::path::PathBuf)> {
    let documents = entries(&tests(folder)).into_iter();
    let documents = documents.filter(|(_, path)| path.extension().is_none_or(|of| of != "txt"));
    documents.map(|(name, path)| {
        let bytes = fs::read(&path).expect("a document of the test");
        (name, source(bytes), path.with_extension("txt"))
    })
}

/// What is said about a document that cannot be used, without delay.
#[track_caller]
fn refused(name: &str, source: &Source) -> String {
    let start = Instant::now();
    let diagnostics = match codegen::generate(source, &config()) {
        Ok(_) => panic!("{name} is usable"),
        Err(diagnostics) => diagnostics,
    };
    assert!(start.elapsed() < SOON, "{name}: {:?}", start.elapsed());
    render(&source.bytes, &diagnostics)
}

#[test]
fn unusable_documents_are_refused() {
    let mut expected = Expected::default();
    for (name, source, path) in documents("errors") {
        expected.file(&path, &refused(&name, &source));
    }
    expected.settle();
}

#[test]
fn faults_cost_no_more_than_what_they_are_in() {
    let mut expected = Expected::default();
    for (name, source, path) in documents("faults") {
        let start = Instant::now();
        let generated = generate(&source);
        assert!(start.elapsed() < SOON, "{name}: {:?}", start.elapsed());
        expected.file(&path, &render(&source.bytes, &generated.diagnostics));
        assert!(rust(&generated).contains("pub fn healthy("), "{name}");
    }
    expected.settle();
}

#[test]
fn nesting_without_end_is_refused() {
    let depth = 10_000;
    let flow = |depth: usize| format!("openapi: {}{}", "[".repeat(depth), "]".repeat(depth));
    let json = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let objects = format!("openapi: {}1{}", "{a: ".repeat(depth), "}".repeat(depth));
    let block = format!("openapi: 3.1.0\na:\n{}x\n", "- ".repeat(depth));
    let indented = (0..1000).map(|level| format!("{}a:\n", " ".repeat(level)));
    let open = "{\"a\":".repeat(depth);
    for text in [
        flow(depth),
        flow(100 * depth),
        objects,
        block,
        indented.collect(),
        json(depth),
        json(100 * depth),
        open,
    ] {
        let start: String = text.chars().take(40).collect();
        let said = refused(&start, &source(text));
        assert!(said.starts_with("E004 "), "{start}: {said}");
        assert!(
            said.contains(": the document nests too deeply\n"),
            "{start}: {said}"
        );
    }
}

/// What is said about a document whose component `Big` is this.
#[track_caller]
fn big(schema: &str) -> (Vec<String>, String) {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: Big, version: '1' }}\npaths:\n  /healthy:\n    get:\n      \
         operationId: healthy\n      responses: {{ '204': {{ description: Done. }} }}\n\
         components:\n  schemas:\n    Big: {schema}\n    Small: {{ type: string }}\n"
    );
    let source = source(text);
    let start = Instant::now();
    let generated = generate(&source);
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    let rust = rust(&generated);
    assert!(rust.contains("pub fn healthy("));
    assert!(rust.contains("pub type Small = String;"));
    assert!(rust.len() < 100_000, "{} bytes of Rust", rust.len());
    let said = render(&source.bytes, &generated.diagnostics);
    assert!(said.len() < 10_000, "{} bytes of diagnostics", said.len());
    (said.lines().map(str::to_owned).collect(), rust)
}

#[test]
fn giant_scalars_are_left_out() {
    let giant = "x".repeat(2 << 20);
    for schema in [
        format!("{{ type: string, description: {giant} }}"),
        format!("{{ type: string, default: {giant} }}"),
        format!("{{ type: string, pattern: {giant} }}"),
        format!("{{ type: string, enum: [a, {giant}] }}"),
        format!("{{ type: object, required: [{giant}] }}"),
        format!("{{ $ref: '#/{giant}' }}"),
    ] {
        let (said, _) = big(&schema);
        let start = &schema[..40];
        assert!(
            said.iter().any(|line| line.starts_with("W108 ")),
            "{start}: {said:#?}"
        );
    }
    let (said, _) = big(&format!(
        "\n      properties:\n        ? {giant}\n        : {{ type: string }}"
    ));
    assert!(
        said.iter().any(|line| line.starts_with("W108 ")),
        "a key: {said:#?}"
    );
}

#[test]
fn every_fault_shows_the_text_that_it_is_about() {
    for (name, _, path) in documents("faults") {
        let said = fs::read_to_string(&path).unwrap_or_default();
        let lines = said.lines().filter(|line| line.starts_with('W'));
        for line in lines {
            assert!(line.contains('`') && line.contains(':'), "{name}: {line}");
            assert!(
                !line.contains("(1:1 "),
                "{name} is about the whole document: {line}"
            );
        }
    }
    assert!(Path::new(&tests("faults")).is_dir());
}
