//! Writing a generated package: what is the generator's, and all or nothing.
//!
//! A manifest in the package lists every file that the generator wrote with
//! the hash of what it wrote. Only files that are still as they were written
//! are ever replaced or removed.

mod manifest;
pub mod paths;
mod plan;
pub mod readme;
mod stage;

pub use manifest::{Manifest, hash};
pub use plan::{Conflict, Plan, Reason};
pub use stage::{Change, commit};

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use anyhow::Context as _;

/// The files of a package, by path relative to it.
#[derive(Clone, Copy, Debug)]
pub struct Package<'a> {
    /// Files that belong to the generator.
    pub files: &'a BTreeMap<String, String>,
    /// Files that are written where there are none, and never touched again.
    pub scaffold: &'a BTreeMap<String, String>,
    /// The names that were given, for [`NAMES`]; none leaves what is there.
    pub names: Option<&'a str>,
}

/// Where the names that were given are kept. People may change it, and what
/// they say is in what is written, so it is never lost.
pub const NAMES: &str = "names.lock";

impl<'a> From<&'a codegen::Generated> for Package<'a> {
    fn from(generated: &'a codegen::Generated) -> Self {
        Self {
            files: &generated.files,
            scaffold: &generated.scaffold,
            names: None,
        }
    }
}

/// What stands where a file is meant to be.
#[derive(Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing.
    Nothing,
    /// A file with this text; bytes that are no UTF-8 are replaced.
    File(String),
    /// Something that cannot be a generated file, such as a directory.
    Other(&'static str),
}

/// What stands at `path`. Line breaks are read as a checkout may have made
/// them: `\r\n` counts as `\n`.
///
/// # Errors
///
/// When it cannot be read.
pub fn standing(path: &Path) -> anyhow::Result<Standing> {
    let found = fs::symlink_metadata(path).and_then(|metadata| {
        Ok(match metadata.file_type() {
            kind if kind.is_dir() => Standing::Other("a directory"),
            kind if kind.is_symlink() => Standing::Other("a symbolic link"),
            kind if !kind.is_file() => Standing::Other("a special file"),
            _ => Standing::File(text(&fs::read(path)?)),
        })
    });
    match found {
        Err(error) if is_absence(&error) => Ok(Standing::Nothing),
        found => found.with_context(|| format!("cannot read {}", path.display())),
    }
}

fn is_absence(error: &io::Error) -> bool {
    // Below a file there is nothing either.
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

fn text(bytes: &[u8]) -> String {
    unix_lines(&String::from_utf8_lossy(bytes)).into_owned()
}

/// The text with `\n` between its lines.
fn unix_lines(text: &str) -> Cow<'_, str> {
    if text.contains("\r\n") {
        Cow::Owned(text.replace("\r\n", "\n"))
    } else {
        Cow::Borrowed(text)
    }
}
