//! `[include]` and `[exclude]`: which operations and webhooks are generated.

use globset::{GlobBuilder, GlobMatcher};

use super::reader::{Entry, Reader, list};
use crate::Place;

/// Which operations and webhooks are generated.
#[derive(Clone, Debug, Default)]
pub struct Select {
    /// Only what one of these matches; everything, where there are none.
    pub include: Vec<Pattern>,
    /// But nothing that one of these matches.
    pub exclude: Vec<Pattern>,
}

impl Select {
    /// Whether everything is generated.
    pub fn is_all(&self) -> bool {
        self.include.is_empty() && self.exclude.is_empty()
    }
}

/// What an operation or webhook must look like.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// Where it is written.
    pub place: Place,
    /// What it looks at.
    pub by: By,
    /// It, as it is written.
    pub text: String,
    /// The method, in capitals, where it names one.
    pub method: Option<String>,
    glob: GlobMatcher,
}

/// What a pattern looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// One of the tags.
    Tag,
    /// The `operationId`.
    Operation,
    /// The path, and the method where it is named.
    Path,
    /// The name of a webhook.
    Webhook,
}

const KINDS: [(&str, &str, By); 4] = [
    ("operations", "operation", By::Operation),
    ("paths", "path", By::Path),
    ("tags", "tag", By::Tag),
    ("webhooks", "webhook", By::Webhook),
];

impl Pattern {
    /// Reads a pattern as it stands on a command line: `tag=NAME`,
    /// `operation=ID`, `path=/things/**`, `path=GET /things` or `webhook=NAME`.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let words = KINDS.map(|(_, word, _)| word);
        let told = || format!("write {} with `=` and what it is called", list(&words));
        let (kind, pattern) = text.split_once('=').ok_or_else(told)?;
        let known = KINDS.iter().find(|(_, word, _)| *word == kind);
        let (_, _, by) = known.ok_or_else(told)?;
        Self::new(*by, pattern, Place::Document)
    }

    fn new(by: By, text: &str, place: Place) -> Result<Self, String> {
        let (method, rest) = match text.split_once(' ') {
            Some((method, path)) if by == By::Path => (Some(method), path.trim()),
            _ => (None, text),
        };
        let capitals = |method: &str| method.chars().all(|c| c.is_ascii_uppercase());
        if by == By::Path && !(rest.starts_with(['/', '*']) && method.is_none_or(capitals)) {
            return Err(format!(
                "`{}` is no path; write `/things/**` or `GET /things/*`",
                text.escape_debug()
            ));
        }
        // Braces and brackets of a path mean themselves.
        let mut escaped = String::with_capacity(rest.len());
        for c in rest.chars() {
            match c {
                '{' | '}' | '[' | ']' | '\\' => escaped.extend(['[', c, ']']),
                c => escaped.push(c),
            }
        }
        let glob = GlobBuilder::new(&escaped)
            .literal_separator(by == By::Path)
            .backslash_escape(false)
            .build()
            .map_err(|error| {
                format!("`{}` is no pattern: {}", text.escape_debug(), error.kind())
            })?;
        Ok(Self {
            place,
            by,
            text: text.to_owned(),
            method: method.map(str::to_owned),
            glob: glob.compile_matcher(),
        })
    }

    /// Whether a name or path fits.
    pub fn fits(&self, text: &str) -> bool {
        // A pattern without signs is the name itself, whatever is in it.
        self.text == text || self.glob.is_match(text)
    }
}

/// As [`Pattern::parse`] reads it.
impl std::fmt::Display for Pattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let known = KINDS.iter().find(|(_, _, by)| *by == self.by);
        let word = known.map_or("", |(_, word, _)| *word);
        write!(f, "{word}={}", self.text)
    }
}

/// Reads one of the two tables.
pub fn read(reader: &mut Reader, table: &Entry<'_>) -> Vec<Pattern> {
    let entries = reader.inner(table);
    let keys = KINDS.map(|(key, _, _)| key);
    reader.known(&entries, &format!("`{}`", table.key), &keys);
    let mut patterns = Vec::new();
    for (key, _, by) in KINDS {
        let texts = entries.get(key).map(|entry| reader.items(entry));
        for (text, place) in texts.unwrap_or_default() {
            match Pattern::new(by, &text, place.clone()) {
                Ok(pattern) => patterns.push(pattern),
                Err(reason) => reader.fault(&place, reason, ""),
            }
        }
    }
    patterns
}
