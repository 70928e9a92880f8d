//! The list of files that the generator wrote.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, ensure};
use sha2::{Digest as _, Sha256};

use super::{paths, unix_lines};

/// The files that the generator wrote, each with the hash of its contents.
///
/// It is kept as `sha256sum` writes it, so `sha256sum -c generated.sha256`
/// checks a package without this program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest(BTreeMap<String, String>);

impl Manifest {
    /// Where the manifest is, in the package.
    pub const PATH: &str = "generated.sha256";

    /// The manifest of a set of files.
    pub fn new(files: &BTreeMap<String, String>) -> Self {
        Self(
            files
                .iter()
                .map(|(path, contents)| (path.clone(), hash(contents)))
                .collect(),
        )
    }

    /// Reads a manifest.
    ///
    /// # Errors
    ///
    /// When a line is not a hash and a path, as a merge may leave it.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let lines = text.lines().enumerate();
        let entries = lines.map(|(at, line)| {
            entry(line).with_context(|| format!("line {} of {}", at + 1, Self::PATH))
        });
        entries.collect::<anyhow::Result<_>>().map(Self)
    }

    /// The hash that the file at `path` was written with.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// The paths, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The manifest as its file holds it.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for (path, hash) in &self.0 {
            text.extend([hash.as_str(), "  ", path, "\n"]);
        }
        text
    }
}

fn entry(line: &str) -> anyhow::Result<(String, String)> {
    let (hash, path) = line
        .split_once("  ")
        .context("it is not a hash and a path")?;
    let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    ensure!(is_hash, "it does not begin with a SHA-256 hash");
    paths::validate(path)?;
    Ok((path.to_owned(), hash.to_ascii_lowercase()))
}

/// The SHA-256 of a text, the same whatever a checkout made of its line breaks.
pub fn hash(text: &str) -> String {
    let digest = Sha256::digest(unix_lines(text).as_bytes());
    let mut hex = String::with_capacity(64);
    for byte in digest {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
