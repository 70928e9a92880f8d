//! Finds lines and columns, only when a diagnostic is shown.
//!
//! The loader's tree has no positions, so the text is read a second time: JSON
//! along the way that a place names, YAML by a parser that keeps positions.
//! That parser may disagree with the loader about odd documents; what it cannot
//! find is shown by the nearest thing around it.

mod index;
mod json;

use std::cell::OnceCell;
use std::ops::Range;

use self::index::{Index, Kind, Node};
use self::json::Json;
use crate::{Place, Pointer};

/// The bytes of `text` that `place` is about.
///
/// One place costs a pass over the text: see [`Locator`] for several.
pub fn locate(text: &str, place: &Place) -> Option<Range<usize>> {
    Locator::new(text).locate(place)
}

/// Finds places in one document, or one file of it, reading it once, when first
/// asked. Which file a place is in is for the caller to see: [`Place::file`].
#[derive(Debug)]
pub struct Locator<'text> {
    text: &'text str,
    json: Json,
    index: OnceCell<Index>,
}

/// The bytes of something that may be shown.
struct Token {
    range: Range<usize>,
    /// Whether it holds other values.
    collection: bool,
}

/// What a pointer leads to.
struct Found {
    value: Token,
    /// The key that introduces it.
    key: Option<Range<usize>>,
    /// Whether this is what was asked for and not something around it.
    exact: bool,
}

impl<'text> Locator<'text> {
    /// A locator of places in `text`.
    pub fn new(text: &'text str) -> Self {
        Self {
            text,
            json: Json::default(),
            index: OnceCell::new(),
        }
    }

    /// The bytes that `place` is about; `None` for the document as a whole.
    /// Places of the configuration are found in its text.
    ///
    /// - A scalar is its whole token, with quotes or block indicator.
    /// - A mapping or sequence on one line is all of it; over several lines
    ///   it is the key that introduces it, or its first line where none does,
    ///   and so it is in YAML's block style.
    ///   The key also stands for a value that is left out.
    /// - An alias is the alias; what a pointer names behind it is where the
    ///   anchored node has it.
    /// - What is not found is its nearest ancestor.
    pub fn locate(&self, place: &Place) -> Option<Range<usize>> {
        match place {
            Place::Document => None,
            // Of the text that is the configuration.
            Place::Config(range) => self.text.get(range.clone()).map(|_| range.clone()),
            Place::Position { line, column } | Place::InFile { line, column, .. } => {
                self.position(*line, *column)
            }
            Place::Line { line, columns, .. } => self.columns(*line, columns),
            Place::Value(pointer) => {
                let found = self.find(pointer)?;
                self.show(&found.value, found.key)
            }
            Place::Key(pointer) => {
                let found = self.find(pointer)?;
                match found.key {
                    Some(key) if found.exact => Some(key),
                    key => self.show(&found.value, key),
                }
            }
        }
    }

    /// Follows a pointer as far as it leads.
    fn find(&self, pointer: &Pointer) -> Option<Found> {
        if self.text.trim_start().starts_with(['{', '['])
            && let Some(found) = self.json.find(self.text, pointer)
        {
            let first = self.text.get(found.value.start..)?;
            let value = Token {
                collection: first.starts_with(['{', '[']),
                range: found.value,
            };
            return Some(Found {
                value,
                key: found.key,
                exact: found.exact,
            });
        }
        let index = self.index();
        let found = index.find(pointer)?;
        let node = index.nodes.get(found.node)?;
        let key = found.key.and_then(|key| index.nodes.get(key));
        let value = Token {
            range: self.token(node),
            collection: matches!(node.kind, Kind::Mapping(_) | Kind::Sequence(_)),
        };
        Some(Found {
            value,
            key: key.map(|key| self.token(key)),
            exact: found.exact,
        })
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::new(self.text))
    }

    /// A line, and where it begins.
    fn line(&self, line: usize) -> Option<(usize, &'text str)> {
        let start = match line.checked_sub(2) {
            None => 0,
            Some(nth) => self.text.match_indices('\n').nth(nth)?.0 + 1,
        };
        let line = self.text.get(start..)?.lines().next().unwrap_or_default();
        Some((start, line))
    }

    /// The token at a line and column, or the end of a line that is shorter.
    fn position(&self, line: usize, column: usize) -> Option<Range<usize>> {
        let (start, line) = self.line(line)?;
        let mut rest = line.char_indices().skip(column.saturating_sub(1));
        let from = rest.next().map_or(line.len(), |(from, _)| from);
        let length = token_length(line.get(from..).unwrap_or_default());
        Some(start + from..start + from + length)
    }

    /// Some columns of a line, as far as it goes.
    fn columns(&self, line: usize, columns: &Range<u32>) -> Option<Range<usize>> {
        let (start, line) = self.line(line)?;
        let byte = |column: u32| {
            let before = column.saturating_sub(1) as usize;
            let mut rest = line.char_indices().skip(before);
            rest.next().map_or(start + line.len(), |(at, _)| start + at)
        };
        let byte = |column| byte(column).clamp(start, start + line.len());
        Some(byte(columns.start)..byte(columns.end))
    }

    /// The bytes to show for a value that was introduced by `key`.
    fn show(&self, value: &Token, key: Option<Range<usize>>) -> Option<Range<usize>> {
        let whole = value.range.clone();
        let token = self.text.get(whole.clone())?;
        let several_lines = value.collection && token.contains('\n');
        let short = !token.is_empty() && !several_lines;
        // A block begins on a line below its key.
        let below = key.is_some() && value.collection && !token.starts_with(['{', '[']);
        match key {
            Some(key) if below => Some(key),
            _ if short => Some(whole),
            Some(key) => Some(key),
            None => {
                let line = token.lines().next().unwrap_or_default().trim_end();
                Some(whole.start..whole.start + line.len())
            }
        }
    }

    /// The bytes of a node: what the parser marks, less the space after it and
    /// the anchor and tag before it.
    fn token(&self, node: &Node) -> Range<usize> {
        let index = self.index();
        let start = index.byte(self.text, node.characters.start);
        let end = index.byte(self.text, node.characters.end).max(start);
        let before = self.text.get(..start).unwrap_or_default();
        let token = self.text.get(start..end).unwrap_or_default().trim_end();
        let end = start + token.len();
        match node.kind {
            Kind::Block => block_indicator(before).unwrap_or(start)..end,
            Kind::Sequence(_) if !token.starts_with(['[', '-', '&', '!']) => {
                // Of a sequence that is not indented, the first element is marked.
                let dash = before.trim_end();
                if dash.ends_with('-') {
                    dash.len() - 1..end
                } else {
                    start..end
                }
            }
            _ => end - without_properties(token).len()..end,
        }
    }
}

/// How long the token is that a text begins with: a quoted text or a word as a
/// whole, of anything else a character.
fn token_length(text: &str) -> usize {
    let first = text.chars().next();
    let of_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '$');
    match first {
        Some('"') => {
            let mut escaped = true;
            let end = text.find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            end.map_or(1, |end| end + 1)
        }
        Some(c) if of_word(c) => text.find(|c| !of_word(c)).unwrap_or(text.len()),
        first => first.map_or(0, char::len_utf8),
    }
}

/// A token without the anchor and tag before it.
fn without_properties(token: &str) -> &str {
    let mut rest = token;
    while rest.starts_with(['&', '!']) {
        match rest.split_once(char::is_whitespace) {
            Some((_, after)) => rest = after.trim_start(),
            None => break,
        }
    }
    rest
}

/// Where the `|` or `>` stands whose content begins after `before`.
fn block_indicator(before: &str) -> Option<usize> {
    let header = before.trim_end();
    let line = header.rfind('\n').map_or(0, |at| at + 1);
    let comment = header
        .get(line..)?
        .find(" #")
        .map_or(header.len(), |at| line + at);
    let header = header.get(..comment)?.trim_end();
    let header = header.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-'));
    header.ends_with(['|', '>']).then(|| header.len() - 1)
}
