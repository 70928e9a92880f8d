//! The verdict of a program that others wrote: both crates are generated, and
//! cargo-semver-checks compares what they offer.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, anyhow, ensure};
use codegen::diff::{Diff, Level, Naming};
use codegen::{Config, Lock};

use crate::config::Inputs;
use crate::status;

/// A version with what it is generated with.
type Version<'a> = (&'a Inputs, &'a Config);

/// Whether the program finds no more than is told. That less is told of is
/// none of its business: it does not compare the types of fields and arguments.
///
/// # Errors
///
/// When the program is not there or cannot compare them.
pub fn agrees(
    root: &Path,
    changes: &Diff,
    old: Version<'_>,
    new: Version<'_>,
) -> anyhow::Result<bool> {
    ensure!(
        is_there(),
        "there is no cargo-semver-checks; `cargo install cargo-semver-checks` gets it"
    );
    let work = tempfile::tempdir().context("cannot make a folder for both crates")?;
    let (old, names) = package(&work.path().join("old"), old)?;
    let (inputs, config) = new;
    let mut config = config.clone();
    if config.lock.is_none() && changes.naming != Naming::Anew {
        let lock = Lock::parse(&names, "names.lock");
        config.lock = Some(lock.map_err(|_| anyhow!("{} cannot keep its names", inputs.shown))?);
    }
    let (new, _) = package(&work.path().join("new"), (inputs, &config))?;
    let (level, said) = level(&old, &new, &root.join("target/diff"))?;
    let word = |level: Option<Level>| level.map_or("none", Level::word);
    let (ours, theirs) = (word(changes.rust()), word(level));
    status::done(
        "Verified",
        format_args!("{ours} here, {theirs} by cargo-semver-checks"),
    );
    for line in said {
        status::tell(format_args!("  {line}"));
    }
    // What is no more than a patch is nothing to it.
    Ok(changes.rust().max(Some(Level::Patch)) >= level)
}

/// Whether the program is installed.
pub fn is_there() -> bool {
    let mut command = Command::new("cargo");
    command.args(["semver-checks", "--version"]);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Writes what is generated from a version. Gives where it is, and its names.
fn package(folder: &Path, (inputs, config): Version<'_>) -> anyhow::Result<(PathBuf, String)> {
    let config = Config {
        crate_name: Some("client".to_owned()),
        own_workspace: true,
        ..config.clone()
    };
    let generated = codegen::generate(&inputs.source, &config);
    let Ok(generated) = generated else {
        anyhow::bail!("{} cannot be generated from", inputs.shown);
    };
    write(folder, &generated.files)?;
    write(folder, &generated.scaffold)?;
    Ok((folder.to_owned(), generated.lock))
}

fn write(folder: &Path, files: &BTreeMap<String, String>) -> anyhow::Result<()> {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// The level that the program finds, and what it says about it.
fn level(old: &Path, new: &Path, target: &Path) -> anyhow::Result<(Option<Level>, Vec<String>)> {
    let mut command = Command::new("cargo");
    command
        .arg("semver-checks")
        .arg("--manifest-path")
        .arg(new.join("Cargo.toml"));
    command.arg("--baseline-root").arg(old);
    command.args([
        "--release-type",
        "patch",
        "--all-features",
        "--color",
        "never",
    ]);
    command.env("CARGO_TARGET_DIR", target);
    let output = command.output().context("cannot run cargo-semver-checks")?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    let summary = said
        .lines()
        .find(|line| line.contains("Summary"))
        .unwrap_or_default();
    let level = match () {
        () if summary.contains("new major version") => Some(Level::Major),
        () if summary.contains("new minor version") => Some(Level::Minor),
        () if summary.contains("no semver update required") => None,
        () => anyhow::bail!("cargo-semver-checks found nothing out:\n{said}"),
    };
    let failures = said
        .lines()
        .filter_map(|line| line.strip_prefix("--- failure "));
    Ok((
        level,
        failures
            .map(|line| line.trim_end_matches(" ---").to_owned())
            .collect(),
    ))
}
