//! Comparing a package with what would be generated.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::Context as _;
use similar::TextDiff;

use crate::write::{Manifest, Package, Plan, Standing, standing};

/// How many lines of differences one run shows.
pub const SHOWN: usize = 200;

/// Long files that have nothing in common are not compared to the end.
const PATIENCE: Duration = Duration::from_secs(2);

/// A file that is not as it would be generated.
#[derive(Debug, PartialEq, Eq)]
pub struct Stale {
    /// Its path in the package.
    pub path: String,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    /// It would be generated and is not there.
    Missing,
    /// It was generated once and would not be any more.
    Leftover,
    /// It stands among the generated files and nothing generates it.
    Extra,
    /// Its contents differ: the difference, unified.
    Differs(String),
}

impl Stale {
    /// What to say about it in one line.
    pub fn message(&self) -> String {
        let path = &self.path;
        match self.fault {
            Fault::Missing => format!("missing: {path}"),
            Fault::Leftover => format!("no longer generated: {path}"),
            Fault::Extra => format!("not generated, delete it or move it out of src: {path}"),
            Fault::Differs(_) => format!("differs: {path}"),
        }
    }
}

/// The files of `directory` that carrying out `plan` would change, and those
/// in its `src` that nothing generates.
///
/// # Errors
///
/// When a file or directory cannot be read.
pub fn check(
    directory: &Path,
    plan: &Plan<'_>,
    package: Package<'_>,
) -> anyhow::Result<Vec<Stale>> {
    let mut stale = Vec::new();
    for change in plan.changes() {
        let fault = match (&change.contents, standing(&directory.join(&change.path))?) {
            (None, _) => Fault::Leftover,
            // Its differences only repeat those of the files.
            (Some(_), Standing::File(_)) if change.path == Manifest::PATH => {
                Fault::Differs(String::new())
            }
            (Some(new), Standing::File(old)) => Fault::Differs(difference(&change.path, &old, new)),
            (Some(_), _) => Fault::Missing,
        };
        stale.push(Stale {
            path: change.path.clone(),
            fault,
        });
    }
    let known: BTreeSet<_> = plan
        .changes()
        .iter()
        .map(|change| change.path.as_str())
        .collect();
    for path in files_below(directory, "src")? {
        let generated = package.files.contains_key(&path) || package.scaffold.contains_key(&path);
        if !generated && !known.contains(path.as_str()) {
            stale.push(Stale {
                path,
                fault: Fault::Extra,
            });
        }
    }
    Ok(stale)
}

/// The differences that are shown, and how many lines are not.
pub fn differences(stale: &[Stale]) -> (Vec<&str>, usize) {
    let all = || {
        stale.iter().flat_map(|stale| match &stale.fault {
            Fault::Differs(difference) => difference.lines(),
            _ => "".lines(),
        })
    };
    (
        all().take(SHOWN).collect(),
        all().count().saturating_sub(SHOWN),
    )
}

fn difference(path: &str, old: &str, new: &str) -> String {
    let difference = TextDiff::configure().timeout(PATIENCE).diff_lines(old, new);
    let header = (
        format!("{path} as it is"),
        format!("{path} as it would be generated"),
    );
    difference
        .unified_diff()
        .header(&header.0, &header.1)
        .to_string()
}

/// The paths of all files below a directory of the package, in order.
fn files_below(package: &Path, directory: &str) -> anyhow::Result<Vec<String>> {
    let mut files = Vec::new();
    let mut directories = vec![directory.to_owned()];
    while let Some(directory) = directories.pop() {
        let path = package.join(&directory);
        if !path.is_dir() {
            continue;
        }
        let unreadable = || format!("cannot read {}", path.display());
        for entry in fs::read_dir(&path).with_context(unreadable)? {
            let entry = entry.with_context(unreadable)?;
            let path = format!("{directory}/{}", entry.file_name().to_string_lossy());
            // A link is one file, wherever it leads.
            if entry.file_type().with_context(unreadable)?.is_dir() {
                directories.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
