//! `cargo xtask tidy`: conventions of this workspace that a program can see.
//!
//! Most are about Rust's tokens, which [`lex`] finds with their lines. A syntax
//! tree would do as well, but keeping lines in it slows down every program
//! that is built along with it, the generator among them.

mod dependencies;
mod files;
pub mod lex;
mod rust;
mod text;

use std::fmt;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context as _;

use crate::status::{self, count};

/// A convention that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Violation {
    /// The file, relative to the workspace.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, and what to do instead.
    pub message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.message)
    }
}

/// A file on its way through the checks.
#[derive(Debug)]
struct File<'a> {
    path: &'a str,
    text: &'a str,
    violations: Vec<Violation>,
}

impl File<'_> {
    fn is_below(&self, prefixes: &[&str]) -> bool {
        prefixes.iter().any(|prefix| self.path.starts_with(prefix))
    }

    fn violation(&mut self, line: usize, message: impl Into<String>) {
        self.violations.push(Violation {
            path: self.path.to_owned(),
            line,
            message: message.into(),
        });
    }
}

/// Checks one file of the workspace.
pub fn check(path: &str, text: &str) -> Vec<Violation> {
    let mut file = File {
        path,
        text,
        violations: Vec::new(),
    };
    text::check(&mut file);
    if path.ends_with(".rs") {
        rust::check(&mut file);
    }
    if path == "Cargo.toml" {
        dependencies::check(&mut file);
    }
    file.violations.sort();
    file.violations
}

/// Checks all files of the workspace at `root` and prints what it finds.
pub fn run(root: &Path) -> anyhow::Result<ExitCode> {
    let paths = files::tracked(root)?;
    let (mut checked, mut lines) = (0, 0);
    let mut violations = Vec::new();
    for path in paths {
        let full = root.join(&path);
        // What git lists may be deleted, a link, or a directory of its own.
        if !fs::symlink_metadata(&full).is_ok_and(|metadata| metadata.is_file()) {
            continue;
        }
        let bytes = fs::read(&full).with_context(|| format!("cannot read {path}"))?;
        let Ok(text) = String::from_utf8(bytes) else {
            continue;
        };
        checked += 1;
        lines += text.lines().count();
        violations.extend(check(&path, &text));
    }
    for violation in &violations {
        status::tell(violation);
    }
    if violations.is_empty() {
        status::done(
            "Tidy",
            format!("{}, {}", count(checked, "file"), count(lines, "line")),
        );
        return Ok(ExitCode::SUCCESS);
    }
    status::failed(format!(
        "{} in {}",
        count(violations.len(), "violation"),
        count(checked, "file")
    ));
    Ok(ExitCode::FAILURE)
}
