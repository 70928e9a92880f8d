//! What generated crates depend on is what the runtime is tested with, in the versions of the workspace.

mod support;

use std::fs;

use support::{Expected, tests};

/// Crates that some clients depend on: those with texts of such a format.
const OF_FORMATS: [&str; 3] = ["jiff", "rust_decimal", "uuid"];

#[test]
fn the_manifest_of_clients_follows_from_those_of_the_workspace() {
    let codegen = tests("..");
    let read = |path| fs::read_to_string(codegen.join(path)).expect("a manifest");
    let workspace = read("../Cargo.toml");
    let runtime = read("runtime/package/Cargo.toml");
    let mut text = String::from(
        "# What generated crates have in their manifests. Derived from those of the workspace:\n\
         # `UPDATE=1 cargo test -p codegen --test manifest`\n",
    );
    for name in ["features", "dependencies"] {
        text.push_str(&format!("\n[{name}]\n"));
        for line in section(&runtime, name) {
            text.push_str(&resolved(&workspace, line));
            text.push('\n');
        }
    }
    text.push_str("\n# For those whose texts have such a format\n[formats]\n");
    for package in OF_FORMATS {
        text.push_str(&format!("{}\n", stated(&workspace, package)));
    }
    let mut expected = Expected::default();
    expected.file(&codegen.join("runtime/manifest.toml"), &text);
    expected.settle();
}

/// The lines of a section.
fn section<'t>(manifest: &'t str, name: &str) -> impl Iterator<Item = &'t str> {
    let heading = format!("[{name}]");
    let lines = manifest.lines().skip_while(move |line| *line != heading);
    lines.skip(1).take_while(|line| !line.is_empty())
}

/// A line of the runtime's manifest, with the version that the workspace has.
fn resolved(workspace: &str, line: &str) -> String {
    if let Some(package) = line.strip_suffix(".workspace = true") {
        return stated(workspace, package).to_owned();
    }
    let Some(package) = line.strip_suffix(" = { workspace = true, optional = true }") else {
        return line.to_owned();
    };
    let line = stated(workspace, package);
    match line.strip_suffix(" }") {
        Some(table) => format!("{table}, optional = true }}"),
        None => line.replacen(" = \"", " = { version = \"", 1) + ", optional = true }",
    }
}

/// The workspace's line for a package, without the reason for it.
fn stated<'t>(workspace: &'t str, package: &str) -> &'t str {
    let is_it = |line: &&str| {
        line.strip_prefix(package)
            .is_some_and(|rest| rest.starts_with(" ="))
    };
    let line = workspace
        .lines()
        .find(is_it)
        .expect("a dependency of the workspace");
    line.split(" #").next().unwrap_or_default()
}
