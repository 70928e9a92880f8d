//! The site: every link on it leads somewhere, and the search has all of it; and what else is given to readers.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use clap::Parser as _;
use clap::error::ErrorKind::{DisplayHelpOnMissingArgumentOrSubcommand, MissingRequiredArgument};
use codegen::load::{Node, load};
use tempfile::TempDir;

fn built() -> (TempDir, BTreeMap<String, String>) {
    let temp = TempDir::new().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["docs", "--no-api", "--out"])
        .arg(temp.path())
        .current_dir(root)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    let mut files = BTreeMap::new();
    let mut folders = vec![temp.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(temp.path()).unwrap().to_string_lossy();
            files.insert(name.replace('\\', "/"), fs::read_to_string(&path).unwrap());
        }
    }
    (temp, files)
}

#[test]
fn every_link_leads_somewhere_and_everything_is_found() {
    let (_temp, files) = built();
    let mut followed = 0;
    for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
        let links = text.split(" href=\"").chain(text.split(" src=\"")).skip(1);
        for link in links
            .filter_map(|rest| rest.split_once('"'))
            .map(|(link, _)| link)
        {
            if link.contains("://") || link.starts_with("mailto:") || link.contains('<') {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let file = if file.is_empty() { name } else { file };
            let target = files.get(file);
            let target = target.unwrap_or_else(|| panic!("{name}: {link} leads to no file"));
            let id = format!("id=\"{anchor}\"");
            assert!(anchor.is_empty() || target.contains(&id), "{name}: {link}");
            followed += 1;
        }
    }
    assert!(followed > 300, "{followed}");
    let index = &files["index.js"];
    for found in [
        "diagnostics.html#w103",
        "wire.html#parameters",
        "guide-types.html#tuples",
    ] {
        assert!(index.contains(found), "{found}");
    }
    // Both sides of a construct are from the cases.
    let types = &files["guide-types.html"];
    assert!(types.contains("pub type Point = (f64, f64);"), "{types}");
    assert!(types.contains("prefixItems"), "{types}");
}

/// The arguments of each `cargo xtask …` that a page tells of.
fn commands(page: &str) -> Vec<Vec<&str>> {
    let mut told = Vec::new();
    for rest in page.split("cargo xtask ").skip(1) {
        let line = rest.split(['\n', '`']).next().unwrap_or_default();
        let ends = |word: &&str| !matches!(*word, "#" | ">" | "||") && !word.starts_with('"');
        let words = line.split_whitespace().take_while(ends);
        let words = words.map(|word| word.trim_matches(['[', ']']));
        // A number that the reader chooses, and what goes on in the same way.
        let words = words.filter(|word| *word != "…");
        told.push(
            words
                .map(|word| if word == "N" { "1" } else { word })
                .collect(),
        );
    }
    told
}

#[test]
fn every_command_that_pages_tell_of_is_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let pages = [
        "README.md",
        "CONTRIBUTING.md",
        ".ci/run",
        "codegen/ARCHITECTURE.md",
        "docs/configuration.md",
        "docs/diff.md",
        "docs/performance.md",
        "docs/guide/getting-started.md",
        "docs/workflows/update-client.yml",
    ];
    let mut tried = 0;
    for page in pages {
        let text = fs::read_to_string(root.join(page)).unwrap();
        for words in commands(&text) {
            let arguments = ["cargo xtask"].into_iter().chain(words.iter().copied());
            if let Err(error) = xtask::Cli::try_parse_from(arguments) {
                // A sentence may name a command alone, and files may be the reader's.
                let fine = matches!(
                    error.kind(),
                    DisplayHelpOnMissingArgumentOrSubcommand | MissingRequiredArgument
                ) || error.to_string().contains("there is nothing at");
                assert!(fine, "{page}: {}: {error}", words.join(" "));
            }
            tried += 1;
        }
    }
    assert!(tried > 40, "{tried}");
}

/// The workflows that this project has, and those that it gives away.
#[test]
fn workflows_are_pinned_and_allow_little() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = fs::read(root.join("docs/workflows/update-client.yml")).expect("the workflow");
    let text = String::from_utf8(text).expect("text");
    let tree = load(text.as_bytes(), &mut Vec::new()).expect("a document");
    assert_eq!(
        tree.get("permissions")
            .and_then(Node::as_object)
            .map(|of| of.len()),
        Some(0)
    );
    let jobs = tree.get("jobs").and_then(Node::as_object).expect("jobs");
    let mut known = Vec::new();
    for (_, job) in jobs.iter() {
        assert!(job.get("permissions").is_some() && job.get("timeout-minutes").is_some());
        for step in job.get("steps").and_then(Node::as_array).expect("steps") {
            if let Some(action) = step.get("uses").and_then(Node::as_str) {
                let (_, commit) = action.split_once('@').expect("a version");
                assert!(
                    commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit()),
                    "{action}"
                );
                assert!(
                    text.contains(&format!("{action} # v")),
                    "{action} does not say its version"
                );
            }
            // What is put into a script by the service could be one.
            let script = step.get("run").and_then(Node::as_str).unwrap_or_default();
            assert!(!script.contains("${{"), "{script}");
            for line in script.lines().map(str::trim) {
                if let Some(command) = line.strip_prefix("cargo xtask ") {
                    known.extend(command.split(' ').next().map(str::to_owned));
                }
            }
        }
    }
    assert_eq!(known, ["gen", "diff"]);
}
