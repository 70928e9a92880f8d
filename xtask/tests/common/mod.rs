//! What tests share: directories as they write and read them, and expected files.
#![allow(dead_code, reason = "each test binary uses its part")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// Runs the program in a directory that is a workspace of its own.
pub fn xtask(directory: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.env("CARGO_MANIFEST_DIR", directory.join("xtask"));
    command.current_dir(directory).args(arguments);
    command.output().expect("it runs")
}

/// All files below a directory.
pub fn snapshot(directory: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut directories = vec![directory.to_owned()];
    while let Some(next) = directories.pop() {
        for entry in fs::read_dir(next).expect("a directory") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                directories.push(path);
            } else {
                let name = path
                    .strip_prefix(directory)
                    .expect("below")
                    .to_string_lossy()
                    .replace('\\', "/");
                files.insert(name, fs::read_to_string(&path).expect("a text file"));
            }
        }
    }
    files
}

/// Compares the file `path` with `actual`, or writes it where `UPDATE` is set.
/// Returns the difference, if there is one.
pub fn expect(path: &Path, actual: &str) -> Option<String> {
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected == actual {
        return None;
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, actual).expect("a writable expected file");
        return None;
    }
    let diff = similar::TextDiff::from_lines(expected.as_str(), actual);
    let diff = diff.unified_diff().header("expected", "actual").to_string();
    Some(format!("{}\n{diff}", path.display()))
}
