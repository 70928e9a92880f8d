//! Which paths may be written.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail, ensure};

/// Accepts the relative paths of files that mean the same everywhere.
///
/// # Errors
///
/// When the path is absolute, leads upwards, or is spelled in a way that some
/// system reads differently.
pub fn validate(path: &str) -> anyhow::Result<()> {
    let fault = if path.is_empty() {
        "it is empty"
    } else if path.starts_with('/') {
        "it is absolute"
    } else if path.contains(['\\', ':']) || path.chars().any(char::is_control) {
        "it has characters that not every system allows"
    } else if path.split('/').any(|part| part == "..") {
        "it leads upwards"
    } else if path.split('/').any(|part| matches!(part, "" | ".")) {
        "it has empty parts"
    } else {
        return Ok(());
    };
    bail!("{path:?} is no path of a generated file: {fault}")
}

/// Accepts paths below `directory` that no symbolic link leads out of it, and tells whether there is such a folder
/// at all.
///
/// # Errors
///
/// When a directory on the way to the file is elsewhere.
pub fn stays_inside(directory: &Path, path: &str) -> anyhow::Result<bool> {
    let mut above = directory.to_owned();
    let Some((parents, _)) = path.rsplit_once('/') else {
        return Ok(true);
    };
    for part in parents.split('/') {
        above.push(part);
        let Ok(metadata) = fs::symlink_metadata(&above) else {
            return Ok(false);
        };
        if metadata.is_symlink() {
            let shown = above.display();
            let target = above
                .canonicalize()
                .with_context(|| format!("cannot follow {shown}"))?;
            let inside = target.starts_with(directory.canonicalize()?);
            ensure!(
                inside,
                "{shown} is a symbolic link that leads out of the package"
            );
        }
    }
    Ok(true)
}

/// Accepts sets of paths that every file system can hold.
///
/// # Errors
///
/// When two differ only in case, or one is also the directory of another.
pub fn validate_all<'a>(paths: impl Iterator<Item = &'a str>) -> anyhow::Result<()> {
    let mut lower: Vec<_> = paths
        .map(|path| (path.to_lowercase() + "/", path))
        .collect();
    lower.sort();
    for pair in lower.windows(2) {
        if let [(first, one), (second, two)] = pair {
            ensure!(
                !second.starts_with(first.as_str()),
                "{one:?} and {two:?} cannot both be files"
            );
        }
    }
    Ok(())
}
