//! `[features]`: what those who use the package can leave out of it.

use super::reader::{Entry, Reader};

/// The features of a package besides those that every package has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Features {
    /// Whether each group of operations is a feature of its own, all on by
    /// default. `None` is where there is much to leave out: more than 16 groups
    /// with more than 200 operations.
    pub groups: Option<bool>,
}

/// Reads the table.
pub fn read(reader: &mut Reader, entry: &Entry<'_>) -> Features {
    let entries = reader.inner(entry);
    reader.known(&entries, "`features`", &["groups"]);
    let groups = entries.get("groups").and_then(|entry| reader.flag(entry));
    Features { groups }
}
