//! `[docs]`: which pages in Markdown the package gets.

use super::reader::{Entry, Reader};

/// The pages of a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Docs {
    /// The reference, in `docs`: a page for each group of operations, those of
    /// types, and one that leads to all.
    pub pages: bool,
    /// `README.md`.
    pub readme: bool,
}

impl Default for Docs {
    fn default() -> Self {
        Self {
            pages: true,
            readme: true,
        }
    }
}

/// Reads the table.
pub fn read(reader: &mut Reader, entry: &Entry<'_>) -> Docs {
    let entries = reader.inner(entry);
    reader.known(&entries, "`docs`", &["pages", "readme"]);
    let mut flag = |key: &str| entries.get(key).and_then(|entry| reader.flag(entry));
    let (pages, readme) = (flag("pages"), flag("readme"));
    Docs {
        pages: pages.unwrap_or(true),
        readme: readme.unwrap_or(true),
    }
}
