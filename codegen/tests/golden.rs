//! Documents by hazard, each with what is made of it: `tests/cases/<hazard>`.

mod support;

use codegen::Stage;
use support::hostile::everywhere;
use support::workspace::Workspace;
use support::{
    Expected, config, config_in, entries, generate_with, own_files, render_all, source_in, tests,
};

#[test]
fn cases_come_out_as_expected() {
    let mut expected = Expected::default();
    for (_, folder) in entries(&tests("cases")) {
        let source = source_in(&folder);
        let config = config_in(&folder);
        let generated = generate_with(&source, &config);
        let ir = codegen::dump(&source, &config, Stage::Ir).expect("a usable document");
        expected.file(&folder.join("ir.txt"), &ir);
        let diagnostics = render_all(&source, &generated.diagnostics);
        expected.file(&folder.join("diagnostics.txt"), &diagnostics);
        let files = own_files(&generated);
        for (path, text) in &files {
            expected.file(&folder.join(path), text);
        }
        let fixed = ["openapi.yaml", "codegen.toml", "ir.txt", "diagnostics.txt"];
        expected.nothing_else(&folder, &|path| {
            let ours = ["src/", "docs/"]
                .iter()
                .any(|start| path.starts_with(start));
            fixed.contains(&path) || files.contains_key(path) || !ours
        });
    }
    expected.settle();
}

#[test]
fn cases_and_their_examples_compile_without_warnings() {
    let mut workspace = Workspace::new("cases");
    for (name, folder) in entries(&tests("cases")) {
        workspace.add(&name, &source_in(&folder), &config_in(&folder));
        workspace.example(&name, &folder.join("callers.rs"));
    }
    workspace.add("hostile", &everywhere(), &config());
    workspace.run(&[
        &[
            "clippy",
            "--workspace",
            "--lib",
            "--examples",
            "--keep-going",
            // What pages show needs them.
            "--features",
            "blocking,mock,group-features/all-groups",
        ],
        &["clippy", "-p", "limits", "--lib", "--features", "validate"],
        // Each group without the others.
        &["check", "-p", "group-features", "--lib"],
        &group("things"),
        &group("links"),
        &group("charset-group"),
        &group("webhooks"),
        &[
            "doc",
            "-p",
            "prose",
            "-p",
            "keywords",
            "-p",
            "hostile",
            "--no-deps",
        ],
    ]);
}

fn group(feature: &str) -> [&str; 6] {
    [
        "check",
        "-p",
        "group-features",
        "--lib",
        "--features",
        feature,
    ]
}
