//! Which documents a corpus has.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use globset::{Glob, GlobMatcher};

/// A document and what its client is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Where it is.
    pub path: PathBuf,
    /// The folder of the whole, if it is one of several files.
    pub root: Option<PathBuf>,
    /// What reports call it: the end of its path.
    pub name: String,
    /// The name of its package, which no other document of the corpus has.
    pub package: String,
}

/// The documents at `paths`, each once, in order.
///
/// A folder stands for the documents in it. A folder in such a folder is one
/// document of several files; the one at its root is taken. A file that ends
/// in `.txt` lists paths, relative to where it lies, one to a line; lines that
/// begin with `#` are comments.
///
/// # Errors
///
/// When there is nothing at a path, or `only` is no glob.
pub fn select(paths: &[PathBuf], only: Option<&str>) -> anyhow::Result<Vec<Document>> {
    let only = only
        .map(Glob::new)
        .transpose()
        .context("--only is no glob")?;
    let only = only.map(|glob| glob.compile_matcher());
    let mut files = Vec::new();
    for path in paths {
        find(path, &mut files)?;
    }
    let mut known = BTreeSet::new();
    let mut packages = BTreeSet::new();
    let mut documents = Vec::new();
    for (path, root) in files {
        let same = path.canonicalize().unwrap_or_else(|_| path.clone());
        if !known.insert(same) || !only.as_ref().is_none_or(|only| fits(only, &path)) {
            continue;
        }
        let name = name_of(&path);
        let mut package = package_of(&name);
        while !packages.insert(package.clone()) {
            package.push_str("-2");
        }
        documents.push(Document {
            path,
            root,
            name,
            package,
        });
    }
    Ok(documents)
}

fn fits(only: &GlobMatcher, path: &Path) -> bool {
    only.is_match(path) || path.file_name().is_some_and(|name| only.is_match(name))
}

fn find(path: &Path, files: &mut Vec<(PathBuf, Option<PathBuf>)>) -> anyhow::Result<()> {
    if path.is_dir() {
        for entry in sorted(path)? {
            if entry.is_dir() {
                files.extend(root_of(&entry)?.map(|path| (path, Some(entry))));
            } else if is_document(&entry) {
                files.push((entry, None));
            }
        }
    } else if path.extension().is_some_and(|extension| extension == "txt") {
        let text =
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let beside = path.parent().unwrap_or(Path::new(""));
        let lines = text.lines().map(str::trim);
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let listed = beside.join(line);
            // A list in a list could be the same list.
            if listed
                .extension()
                .is_some_and(|extension| extension == "txt")
            {
                bail!("{} is a list in a list", listed.display());
            }
            find(&listed, files)?;
        }
    } else if path.exists() {
        files.push((path.to_owned(), None));
    } else {
        bail!("there is nothing at {}", path.display());
    }
    Ok(())
}

/// The root document of a folder: the first file that says that it is one,
/// those that are nearer first.
fn root_of(folder: &Path) -> anyhow::Result<Option<PathBuf>> {
    let mut folders = std::collections::VecDeque::from([folder.to_owned()]);
    while let Some(folder) = folders.pop_front() {
        for entry in sorted(&folder)? {
            if entry.is_dir() {
                folders.push_back(entry);
            } else if is_document(&entry) && is_root(&entry) {
                return Ok(Some(entry));
            }
        }
    }
    Ok(None)
}

fn is_root(path: &Path) -> bool {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines().any(|line| {
        let line = line.trim_start_matches(['{', ' ', '"']);
        line.starts_with("openapi:") || line.starts_with("openapi\"")
    })
}

fn is_document(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    let hidden = path
        .file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with('.'));
    matches!(extension, Some("yaml" | "yml" | "json")) && !hidden
}

fn sorted(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let unreadable = || format!("cannot read {}", folder.display());
    let entries = fs::read_dir(folder).with_context(unreadable)?;
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .with_context(unreadable)?;
    paths.sort();
    Ok(paths)
}

/// The folder and file of a path.
fn name_of(path: &Path) -> String {
    let parts: Vec<_> = path
        .iter()
        .rev()
        .take(2)
        .map(|part| part.to_string_lossy())
        .collect();
    parts.into_iter().rev().collect::<Vec<_>>().join("/")
}

/// A package name that Cargo takes and no dependency has.
fn package_of(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let mut package = String::from("sdk");
    let mut between = true;
    for character in stem.chars() {
        let fits = character.is_ascii_alphanumeric();
        if fits && between {
            package.push('-');
        }
        if fits {
            package.push(character.to_ascii_lowercase());
        }
        between = !fits;
    }
    package
}
