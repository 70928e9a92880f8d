//! Documents of real APIs, where there are some: a folder `specs` beside the
//! workspace, or where `SPECS` says. None of them belongs to this repository.

mod support;

use std::env;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use codegen::load::{Node, load};
use support::workspace::Workspace;
use support::{METHODS, config, entries, source};

/// How many of the real documents are read unless `ALL_SPECS` is set, the
/// smallest first.
const SAMPLE: usize = 3;

#[test]
fn every_operation_becomes_a_method() {
    let folder = folder();
    if !folder.is_dir() {
        // Past the test harness, which hides what succeeding tests print.
        let folder = folder.display();
        let _ = writeln!(io::stderr(), "SKIPPED: there are no documents in {folder}");
        return;
    }
    let mut documents = entries(&folder.join("features"));
    let mut real = entries(&folder.join("real"));
    real.sort_by_key(|(_, path)| fs::metadata(path).map_or(0, |file| file.len()));
    if env::var_os("ALL_SPECS").is_none() {
        real.truncate(SAMPLE);
    }
    documents.extend(real);
    let faults: Vec<_> = documents
        .iter()
        .filter_map(|(name, path)| Some(format!("{name}: {}", fault(path)?)))
        .collect();
    let checked = documents.len();
    assert!(faults.is_empty(), "of {checked}:\n{}", faults.join("\n"));
    assert!(checked > 0, "no documents in {}", folder.display());
}

/// Takes as long as cargo does for all of them: for now and then.
#[test]
#[ignore = "compiles every document whose name has the text in DOCUMENTS"]
fn examples_compile() {
    let wanted = env::var("DOCUMENTS").unwrap_or_default();
    let mut workspace = Workspace::new("specs");
    for kind in ["features", "real"] {
        for (name, path) in entries(&folder().join(kind)) {
            if wanted.split(',').any(|wanted| name.contains(wanted)) {
                let fits = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
                let name = name.replace("__", "-").to_ascii_lowercase();
                let name: String = name.chars().map(fits).collect();
                let document = fs::read(path).expect("a readable document");
                workspace.add(&format!("{kind}-{name}"), &source(document), &config());
            }
        }
    }
    workspace.run(&[&[
        "check",
        "--workspace",
        "--lib",
        "--examples",
        "--keep-going",
        // What pages show needs them.
        "--features",
        "blocking,mock",
    ]]);
}

/// Where the documents are.
fn folder() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/specs");
    env::var_os("SPECS").map_or_else(beside, PathBuf::from)
}

/// What is wrong with what comes out of a document.
fn fault(path: &Path) -> Option<String> {
    let source = source(fs::read(path).expect("a readable document"));
    let generated = match std::panic::catch_unwind(|| codegen::generate(&source, &config())) {
        Ok(Ok(generated)) => generated,
        Ok(Err(diagnostics)) => {
            let said = support::render(&source.bytes, &diagnostics);
            return Some(format!("nothing is generated\n{said}"));
        }
        Err(_) => return Some("the generator panics".to_owned()),
    };
    let tree = load(&source.bytes, &mut Vec::new()).expect("a usable document");
    let rust = support::rust(&generated);
    let methods = rust.lines().filter(|line| *line == "operation! {").count();
    let operations = operations(&tree);
    (methods != operations).then(|| format!("{methods} methods for {operations} operations"))
}

/// The operations of a document, counted by what they are.
fn operations(document: &Node<'_>) -> usize {
    let paths = document.get("paths").and_then(Node::as_object);
    let items = paths.iter().flat_map(|paths| paths.iter());
    let items = items.filter(|(path, _)| !path.starts_with("x-"));
    let is_operation = |item: &Node<'_>, method: &&str| {
        item.get(method).is_some_and(|of| of.as_object().is_some())
    };
    items
        .filter_map(|(_, item)| resolved(document, item))
        .map(|item| {
            METHODS
                .iter()
                .filter(|method| is_operation(item, method))
                .count()
        })
        .sum()
}

/// What is at the end of a path item's references.
fn resolved<'a>(document: &'a Node<'a>, item: &'a Node<'a>) -> Option<&'a Node<'a>> {
    let Some(target) = item.get("$ref").and_then(Node::as_str) else {
        return Some(item);
    };
    let steps = target.strip_prefix("#/")?.split('/');
    steps
        .map(|step| step.replace("~1", "/").replace("~0", "~"))
        .try_fold(document, |node, step| node.get(&step))
}
