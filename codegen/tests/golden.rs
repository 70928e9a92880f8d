//! Documents by hazard, each with what is made of it: `tests/cases/<hazard>`.

mod support;

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::{Config, Stage};
use support::{Expected, config, entries, examples, generate, own_files, render, source, tests};

#[test]
fn cases_come_out_as_expected() {
    let mut expected = Expected::default();
    for (_, folder) in entries(&tests("cases")) {
        let source = source(fs::read(folder.join("openapi.yaml")).expect("the case's document"));
        let generated = generate(&source);
        let ir = codegen::dump(&source, &config(), Stage::Ir).expect("a usable document");
        expected.file(&folder.join("ir.txt"), &ir);
        let diagnostics = render(&source.bytes, &generated.diagnostics);
        expected.file(&folder.join("diagnostics.txt"), &diagnostics);
        let files = own_files(&generated);
        for (path, text) in &files {
            expected.file(&folder.join(path), text);
        }
        let fixed = ["openapi.yaml", "ir.txt", "diagnostics.txt"];
        expected.nothing_else(&folder, &|path| {
            fixed.contains(&path) || files.contains_key(path)
        });
    }
    expected.settle();
}

/// What a generated crate must not have: warnings of the compiler, of clippy
/// or of rustdoc, and public items without a comment.
const LINTS: &str = r#"
[lints.rust]
warnings = "deny"
missing_docs = "deny"

[lints.clippy]
all = "deny"

[lints.rustdoc]
all = { level = "deny", priority = -1 }
unescaped_backticks = "allow"
"#;

#[test]
fn cases_and_their_examples_compile_without_warnings() {
    // One workspace, so that what all cases depend on is checked once. The
    // examples of a case are a target of their own, which sees of it what
    // others see.
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    let mut members = Vec::new();
    for (name, folder) in entries(&tests("cases")) {
        let source = source(fs::read(folder.join("openapi.yaml")).expect("the case's document"));
        let config = Config {
            crate_name: Some(name.clone()),
            own_workspace: false,
        };
        let generated = codegen::generate(&source, &config).expect("a usable document");
        let package = workspace.join(&name);
        for (path, text) in &generated.files {
            write(&package.join(path), text);
        }
        let manifest = generated.scaffold["Cargo.toml"].clone() + LINTS;
        write(&package.join("Cargo.toml"), &manifest);
        write(&package.join("examples/all.rs"), &examples(&generated));
        members.push(format!("{name:?}"));
    }
    let members = members.join(", ");
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{members}]\n\n\
         [profile.dev]\ndebug = false\nincremental = false\n"
    );
    write(&workspace.join("Cargo.toml"), &manifest);
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    write(
        &workspace.join("Cargo.lock"),
        &fs::read_to_string(lock).expect("the workspace's lock file"),
    );
    run(
        &workspace,
        &[
            "clippy",
            "--workspace",
            "--lib",
            "--examples",
            "--keep-going",
        ],
    );
    run(
        &workspace,
        &["doc", "-p", "prose", "-p", "keywords", "--no-deps"],
    );
}

/// Runs cargo in the workspace. TLS is left out: no generated line depends on it.
fn run(workspace: &Path, arguments: &[&str]) {
    let cargo = env::var_os("CARGO").expect("tests are run by cargo");
    let output = Command::new(cargo)
        .args(arguments)
        .args(["--quiet", "--no-default-features", "--target-dir"])
        .arg(workspace.join("target"))
        .current_dir(workspace)
        .output()
        .expect("cargo can be run");
    assert!(
        output.status.success(),
        "cargo {}\n{}",
        arguments.join(" "),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Writes a file unless it is as it should be, so that cargo sees no change.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|found| found == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("a file in a folder")).expect("a writable folder");
    fs::write(path, text).expect("a writable file");
}
