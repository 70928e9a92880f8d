//! The files that a document refers to.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context as _;
use codegen::load::referenced;

use crate::read::{LARGEST, read_any};

/// Reads the files that a document in `folder` refers to, in its own text or in
/// overlays, and those that they refer to. What is not in `root`, wherever
/// links lead, is not read.
///
/// # Errors
///
/// When `root` cannot be found. That another file cannot be read is for the
/// generator to tell, where something refers to it.
pub fn read(
    texts: &[&[u8]],
    folder: &Path,
    root: &Path,
) -> anyhow::Result<BTreeMap<String, Result<Vec<u8>, String>>> {
    if texts.iter().all(|bytes| referenced(None, bytes).is_empty()) {
        return Ok(BTreeMap::new());
    }
    let here = |path: &Path| match path.as_os_str().is_empty() {
        true => Path::new(".").to_owned(),
        false => path.to_owned(),
    };
    let real = here(root)
        .canonicalize()
        .with_context(|| format!("cannot find {}", root.display()))?;
    let folder = here(folder);
    Ok(follow(texts, |path, room| {
        file(&folder.join(path), &real, room)
    }))
}

/// The files that a document and its overlays refer to, and those that they
/// refer to, each as `read` has it, which is told how many bytes there may be.
pub fn follow(
    texts: &[&[u8]],
    mut read: impl FnMut(&str, u64) -> Result<Vec<u8>, String>,
) -> BTreeMap<String, Result<Vec<u8>, String>> {
    let mut files = BTreeMap::new();
    let waiting = texts.iter().flat_map(|bytes| referenced(None, bytes));
    let mut waiting: Vec<_> = waiting.collect();
    // All of them together are a document.
    let size: usize = texts.iter().map(|bytes| bytes.len()).sum();
    let mut room = LARGEST.saturating_sub(size as u64);
    while let Some(path) = waiting.pop() {
        if files.contains_key(&path) {
            continue;
        }
        let found = read(&path, room);
        if let Ok(bytes) = &found {
            room = room.saturating_sub(bytes.len() as u64);
            waiting.extend(referenced(Some(&path), bytes));
        }
        files.insert(path, found);
    }
    files
}

/// The bytes of one file in `root`, or why there are none.
fn file(path: &Path, root: &Path, room: u64) -> Result<Vec<u8>, String> {
    let real = path
        .canonicalize()
        .map_err(|_| "there is no such file".to_owned())?;
    if !real.starts_with(root) {
        return Err("it is outside of the document's folder; \
                    `--root` names one that holds all of its files"
            .to_owned());
    }
    // A pipe might never end, and a directory has no bytes.
    let found = real.metadata().map_err(|error| error.to_string())?;
    if !found.is_file() {
        return Err("it is no file".to_owned());
    }
    if found.len() > room {
        return Err("the document and its files are too large".to_owned());
    }
    read_any(&real, "").map_err(|error| error.root_cause().to_string())
}
