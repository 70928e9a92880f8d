//! Documents by hazard, each with what is made of it: `tests/cases/<hazard>`.

mod support;

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::Stage;
use support::{Expected, config_in, entries, generate_with, own_files, render, source, tests};

#[test]
fn cases_come_out_as_expected() {
    let mut expected = Expected::default();
    for (_, folder) in entries(&tests("cases")) {
        let source = source(fs::read(folder.join("openapi.yaml")).expect("the case's document"));
        let config = config_in(&folder);
        let generated = generate_with(&source, &config);
        let ir = codegen::dump(&source, &config, Stage::Ir).expect("a usable document");
        expected.file(&folder.join("ir.txt"), &ir);
        let diagnostics = render(&source.bytes, &generated.diagnostics);
        expected.file(&folder.join("diagnostics.txt"), &diagnostics);
        let files = own_files(&generated);
        for (path, text) in &files {
            expected.file(&folder.join(path), text);
        }
        let fixed = ["openapi.yaml", "codegen.toml", "ir.txt", "diagnostics.txt"];
        expected.nothing_else(&folder, &|path| {
            fixed.contains(&path) || files.contains_key(path)
        });
    }
    expected.settle();
}

/// What a generated crate must not have: warnings of the compiler, of clippy
/// or of rustdoc, and public items without a comment.
const LINTS: &str = r#"
[profile.dev]
debug = false
incremental = false

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
fn cases_compile_without_warnings() {
    // One package, so that what all cases depend on is checked once, with one
    // library per case, because in a program everything unused is a warning.
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    let mut manifest = String::new();
    for (name, folder) in entries(&tests("cases")) {
        let document = fs::read(folder.join("openapi.yaml")).expect("the case's document");
        let generated = generate_with(&source(document), &config_in(&folder));
        if manifest.is_empty() {
            manifest = generated.scaffold["Cargo.toml"].clone() + LINTS;
        }
        manifest.push_str(&format!(
            "\n[[example]]\nname = \"{name}\"\npath = \"{name}/src/lib.rs\"\ncrate-type = [\"lib\"]\n"
        ));
        for (path, text) in &generated.files {
            write(&package.join(&name).join(path), text);
        }
    }
    write(&package.join("Cargo.toml"), &manifest);
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    write(
        &package.join("Cargo.lock"),
        &fs::read_to_string(lock).expect("the workspace's lock file"),
    );
    run(&package, &["clippy", "--examples", "--keep-going"]);
    run(&package, &["doc", "--example", "prose", "--no-deps"]);
}

/// Runs cargo in the package. TLS is left out: no generated line depends on it.
fn run(package: &Path, arguments: &[&str]) {
    let cargo = env::var_os("CARGO").expect("tests are run by cargo");
    let output = Command::new(cargo)
        .args(arguments)
        .args(["--quiet", "--no-default-features", "--target-dir"])
        .arg(package.join("target"))
        .current_dir(package)
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
