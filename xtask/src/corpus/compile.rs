//! The generated crates, compiled and tried.

use std::path::Path;
use std::process::Command;

use anyhow::Context as _;

use super::process::End;
use super::report::{Defect, Row, State};
use super::{Document, Sweep};

/// Keeps the versions of dependencies that this workspace is tested with, so
/// that all crates share one set and none is looked for.
pub fn lock(root: &Path, work: &Path) -> anyhow::Result<()> {
    let from = root.join("Cargo.lock");
    if from.exists() {
        std::fs::copy(&from, work.join("Cargo.lock"))
            .with_context(|| format!("cannot copy {}", from.display()))?;
    }
    Ok(())
}

/// Cargo as all crates of a working folder are built: in one folder, with warnings denied.
pub fn cargo(work: &Path, package: &Path) -> Command {
    // Without it, Cargo looks for the versions itself.
    let _ = std::fs::copy(work.join("Cargo.lock"), package.join("Cargo.lock"));
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(package)
        .env("CARGO_TARGET_DIR", work.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_PROFILE_TEST_DEBUG", "0")
        .env("CARGO_TERM_COLOR", "never")
        .env("RUSTFLAGS", "-D warnings");
    command
}

/// Checks the crate.
pub fn check(
    sweep: &Sweep<'_>,
    document: &Document,
    package: &Path,
    row: &mut Row,
) -> anyhow::Result<()> {
    let mut command = cargo(&sweep.work, package);
    command.args(["check", "--quiet", "--message-format", "short"]);
    let finished = sweep.run(document, command)?;
    row.check = Some(finished.processor.as_secs_f64());
    row.end(finished.end, "checking");
    if finished.end != End::Success {
        row.outcome.error = first_error(&finished.errors).or(row.outcome.error.take());
    }
    Ok(())
}

/// The first error of the compiler, or else of Cargo.
fn first_error(text: &str) -> Option<String> {
    let error = |line: &&str| line.contains(": error") || line.starts_with("error");
    text.lines().find(error).map(str::to_owned)
}

/// Runs the tests of the examples, and sorts what fails: `verdicts` has what is
/// wrong with each example itself, if anything.
pub fn examples(
    sweep: &Sweep<'_>,
    document: &Document,
    package: &Path,
    verdicts: Vec<Option<String>>,
    row: &mut Row,
) -> anyhow::Result<()> {
    if !package.join("tests/examples.rs").exists() {
        return Ok(());
    }
    let mut command = cargo(&sweep.work, package);
    command.args(["test", "--quiet", "--test", "examples"]);
    let finished = sweep.run(document, command)?;
    let text = finished.output + &finished.errors;
    let faults: Vec<_> = text.lines().filter_map(fault).collect();
    if finished.end != End::Success && faults.is_empty() {
        row.end(finished.end, "trying examples");
        row.outcome.error = first_error(&text).or(row.outcome.error.take());
        return Ok(());
    }
    let data = std::fs::read_to_string(package.join("tests/examples.jsonl"))?;
    row.examples = data.lines().count();
    row.examples_invalid = verdicts.iter().flatten().count();
    for (number, cause) in faults {
        let verdict = verdicts
            .get(number.saturating_sub(1))
            .and_then(Option::as_ref);
        if verdict.is_none() {
            row.defects.push(Defect(cause.to_owned()));
        }
    }
    if !row.defects.is_empty() {
        row.state = State::Failed;
    }
    Ok(())
}

/// The line and cause of a failure that the test told.
fn fault(line: &str) -> Option<(usize, &str)> {
    let (number, cause) = line
        .strip_prefix("tests/examples.jsonl:")?
        .split_once(": ")?;
    Some((number.parse().ok()?, cause))
}
