//! A page as it is written: headings that can be linked to, tables, blocks.

use std::collections::HashMap;
use std::fmt::Write as _;

/// The anchors of a page: what its headings are called in links, as GitHub and
/// mdBook do it.
#[derive(Debug, Default)]
pub struct Anchors {
    given: HashMap<String, usize>,
}

impl Anchors {
    /// The anchor of the next heading, which has these words.
    pub fn next(&mut self, words: &str) -> String {
        let slug = slug(words);
        let count = self.given.entry(slug.clone()).or_default();
        let anchor = match *count {
            0 => slug,
            count => format!("{slug}-{count}"),
        };
        *count += 1;
        anchor
    }
}

fn slug(words: &str) -> String {
    let words = words.trim().to_lowercase();
    let kept = words
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | ' '));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// Text of a page, from top to bottom.
#[derive(Debug, Default)]
pub struct Page {
    text: String,
    anchors: Anchors,
}

impl Page {
    /// The page as it is.
    pub fn into_text(self) -> String {
        self.text
    }

    /// Leaves an anchor to a heading that stands above all of this.
    pub fn reserve(&mut self, words: &str) {
        self.anchors.next(words);
    }

    /// Adds what was written apart, in knowledge of the headings above it.
    pub fn append(&mut self, other: Self) {
        self.paragraph(&other.text);
        self.anchors = other.anchors;
    }

    /// A heading; returns its anchor.
    pub fn heading(&mut self, level: usize, words: &str) -> String {
        self.heading_as(level, words, words)
    }

    /// A heading whose words are spelled with marks of Markdown; returns its anchor.
    pub fn heading_as(&mut self, level: usize, words: &str, spelled: &str) -> String {
        self.paragraph(&format!("{} {spelled}", "#".repeat(level)));
        self.anchors.next(words)
    }

    /// A paragraph, or several.
    pub fn paragraph(&mut self, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// A block of code. None of its lines may begin with the fence, which the
    /// printers of what stands in blocks see to.
    pub fn code(&mut self, language: &str, code: &str) {
        self.paragraph(&format!("```{language}\n{}\n```", code.trim_end()));
    }

    /// A list with a point for each.
    pub fn list(&mut self, points: impl IntoIterator<Item = String>) {
        let points = points.into_iter().map(|point| format!("- {point}"));
        self.paragraph(&points.collect::<Vec<_>>().join("\n"));
    }

    /// A table. Cells are lines in which no bar is left to itself.
    pub fn table(&mut self, table: &Table) {
        self.paragraph(&table.to_text());
    }
}

/// A table: columns in which no row has anything are left out.
#[derive(Debug)]
pub struct Table {
    columns: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// One with these columns.
    pub fn new(columns: &[&'static str]) -> Self {
        Self {
            columns: columns.to_vec(),
            rows: Vec::new(),
        }
    }

    /// Adds a row: a cell for each column.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    fn to_text(&self) -> String {
        if self.is_empty() {
            return String::new();
        }
        let filled = |column: usize| {
            let mut cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.any(|cell| !cell.is_empty())
        };
        let columns = 0..self.columns.len();
        let shown: Vec<_> = columns.filter(|column| filled(*column)).collect();
        let mut text = String::new();
        let mut line = |cells: Vec<&str>| {
            let _ = writeln!(text, "| {} |", cells.join(" | "));
        };
        let names = shown.iter().filter_map(|column| self.columns.get(*column));
        line(names.copied().collect());
        line(shown.iter().map(|_| "---").collect());
        for row in &self.rows {
            let cells = shown.iter().filter_map(|column| row.get(*column));
            line(cells.map(String::as_str).collect());
        }
        text
    }
}
