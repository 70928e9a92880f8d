//! Where this workspace is, and which workspace an output belongs to.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

/// The directory of this workspace, from wherever the command runs.
pub fn root() -> PathBuf {
    // Cargo sets it at run time too, so a moved checkout is found.
    let package = env::var_os("CARGO_MANIFEST_DIR")
        .unwrap_or_else(|| OsString::from(env!("CARGO_MANIFEST_DIR")));
    let package = PathBuf::from(package);
    package
        .parent()
        .map_or_else(|| package.join(".."), Path::to_owned)
}

/// Whether a package in `directory` must be a workspace of its own: Cargo
/// refuses one below a workspace that neither lists nor excludes it.
pub fn own_workspace(directory: &Path) -> bool {
    let directory = resolved(directory);
    directory.ancestors().skip(1).find_map(|ancestor| {
        let manifest = fs::read_to_string(ancestor.join("Cargo.toml")).ok()?;
        let manifest: Table = manifest.parse().ok()?;
        let workspace = manifest.get("workspace")?;
        let path = directory.strip_prefix(ancestor).ok()?;
        let path: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        Some(
            !lists(workspace, "members", &path, false) && !lists(workspace, "exclude", &path, true),
        )
    }) == Some(true)
}

/// What the package in `directory` is called by those who use it, if there is one.
pub fn crate_name(directory: &Path) -> Option<String> {
    let manifest = fs::read_to_string(directory.join("Cargo.toml")).ok()?;
    let manifest: Table = manifest.parse().ok()?;
    let name = |table: &str| Some(manifest.get(table)?.get("name")?.as_str()?.to_owned());
    name("lib").or_else(|| name("package"))
}

/// What the manifest of the package in `directory` lacks of the one that would
/// be written if there were none: each line after the name of its table.
pub fn lacking(directory: &Path, wanted: &str) -> Vec<(&'static str, String)> {
    let read = |text: &str| text.parse::<Table>().ok();
    let found = fs::read_to_string(directory.join("Cargo.toml"));
    let (Some(found), Some(table)) = (found.ok().and_then(|text| read(&text)), read(wanted)) else {
        return Vec::new();
    };
    let entries = |of: &Table, name| of.get(name).and_then(Value::as_table).cloned();
    let mut lacking = Vec::new();
    for name in ["features", "dependencies", "dev-dependencies"] {
        let found = entries(&found, name).unwrap_or_default();
        let wanted_here = entries(&table, name).unwrap_or_default();
        let parted = wanted_here.contains_key(ALL) && !found.contains_key(ALL);
        let lacks = |(key, wanted): &(&String, &Value)| match found.get(*key) {
            None => true,
            // What is on by default is the user's choice, once there is one.
            Some(_) if *key == "default" => parted,
            Some(found) => *key == ALL && !has_all(found, wanted),
        };
        let keys = wanted_here.iter().filter(lacks).map(|(key, _)| key);
        lacking.extend(keys.filter_map(|key| Some((name, entry(wanted, key)?))));
    }
    lacking
}

/// The feature that has those of all groups, where each group has one.
const ALL: &str = "all-groups";

/// Whether a list has everything that another one has.
fn has_all(found: &Value, wanted: &Value) -> bool {
    let (found, wanted) = (found.as_array(), wanted.as_array());
    let found = found.map(Vec::as_slice).unwrap_or_default();
    wanted.is_none_or(|wanted| wanted.iter().all(|one| found.contains(one)))
}

/// An entry as a manifest has it, on all its lines.
fn entry(manifest: &str, key: &str) -> Option<String> {
    let start = format!("{key} = ");
    let lines = manifest
        .lines()
        .skip_while(|line| !line.starts_with(&start));
    let mut text = String::new();
    for line in lines {
        if !text.is_empty() {
            text.push_str("\n  ");
        }
        text.push_str(line);
        if text.parse::<Table>().is_ok() {
            return Some(text);
        }
    }
    None
}

/// Whether a list of a workspace has `path`, or a directory above it.
fn lists(workspace: &Value, list: &str, path: &[impl AsRef<str>], above: bool) -> bool {
    let entries = workspace
        .get(list)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    entries.filter_map(Value::as_str).any(|entry| {
        let entry: Vec<_> = entry
            .split('/')
            .filter(|part| !matches!(*part, "" | "."))
            .collect();
        (entry.len() == path.len() || above && entry.len() < path.len())
            && entry
                .iter()
                .zip(path)
                .all(|(pattern, part)| matches(pattern, part.as_ref()))
    })
}

/// Whether `text` matches a pattern with `*` for any characters.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(text) = text.strip_prefix(start) else {
        return false;
    };
    let (middle, end) = rest.rsplit_once('*').unwrap_or(("", rest));
    let Some(mut text) = text.strip_suffix(end) else {
        return false;
    };
    for part in middle.split('*') {
        match text.find(part) {
            Some(at) => text = &text[at + part.len()..],
            None => return false,
        }
    }
    true
}

/// The absolute path of a directory that may not exist yet.
fn resolved(directory: &Path) -> PathBuf {
    let absolute = std::path::absolute(directory).unwrap_or_else(|_| directory.to_owned());
    for ancestor in absolute.ancestors() {
        let Ok(mut real) = ancestor.canonicalize() else {
            continue;
        };
        for part in absolute.strip_prefix(ancestor).unwrap_or(Path::new("")) {
            if part == ".." {
                real.pop();
            } else {
                real.push(part);
            }
        }
        return real;
    }
    absolute
}
