//! The files of the workspace.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Context as _;

/// The paths of all files that are, or could be, under version control, in
/// order.
pub fn tracked(root: &Path) -> anyhow::Result<Vec<String>> {
    let mut paths = match listed_by_git(root) {
        Some(paths) => paths,
        None => walked(root)?,
    };
    paths.sort();
    paths.dedup();
    Ok(paths)
}

/// What git tracks, and new files that it does not ignore: they are checked
/// before they are added. `None` where this is no checkout.
fn listed_by_git(root: &Path) -> Option<Vec<String>> {
    if !root.join(".git").exists() {
        return None;
    }
    let arguments = [
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ];
    let output = Command::new("git")
        .current_dir(root)
        .args(arguments)
        .output()
        .ok()?;
    let names = String::from_utf8_lossy(&output.stdout);
    let names = names
        .split('\0')
        .filter(|name| !name.is_empty())
        .map(str::to_owned);
    output.status.success().then(|| names.collect())
}

fn walked(root: &Path) -> anyhow::Result<Vec<String>> {
    let mut files = Vec::new();
    let mut directories = vec![String::new()];
    while let Some(directory) = directories.pop() {
        let shown = root.join(&directory);
        let unreadable = || format!("cannot read {}", shown.display());
        for entry in fs::read_dir(&shown).with_context(unreadable)? {
            let entry = entry.with_context(unreadable)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{directory}{name}");
            let kind = entry.file_type().with_context(unreadable)?;
            if kind.is_dir() && name != "target" && name != ".git" {
                directories.push(path + "/");
            } else if kind.is_file() {
                files.push(path);
            }
        }
    }
    Ok(files)
}
