//! The programs that are measured, built with optimisation.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::documents::Document;
use super::measure::Runner;
use crate::corpus::process::Finished;

/// This program, built with optimisation: what users run is not what developers build.
pub fn xtask(root: &Path, runner: &Runner) -> anyhow::Result<PathBuf> {
    let mut command = cargo(root);
    command.args(["build", "--quiet", "--release", "--package", "xtask"]);
    runner.run(command)?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| root.join("target"));
    let name = format!("xtask{}", std::env::consts::EXE_SUFFIX);
    Ok(target.join("release").join(name))
}

/// Cargo, in a folder.
pub fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder);
    command
}

/// The command that parses a document and does nothing else.
pub fn parse(xtask: &Path, document: &Document) -> Command {
    let mut command = Command::new(xtask);
    command.arg("bench-parse").arg(&document.path);
    command
}

/// The command that generates a client from a document.
pub fn generate(xtask: &Path, document: &Document, out: &Path) -> Command {
    let mut command = Command::new(xtask);
    command.arg("gen").arg("--spec").arg(&document.path);
    command.arg("--name").arg(package(document));
    command.arg("--out").arg(out);
    if let Some(root) = &document.root {
        command.arg("--root").arg(root);
    }
    command
}

/// What the package of a document's client is called.
pub fn package(document: &Document) -> String {
    format!("client-{}", document.name)
}

/// Whether the generator tells what its stages take.
pub fn tells_stages(xtask: &Path, runner: &Runner) -> bool {
    let mut command = Command::new(xtask);
    command.args(["gen", "--help"]);
    let help = |finished: Finished| finished.output.contains("--timings");
    runner.run(command).is_ok_and(help)
}

/// Where a program is that may be installed.
pub fn installed(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&path).map(|folder| folder.join(name));
    found.into_iter().find(|path| path.is_file())
}
