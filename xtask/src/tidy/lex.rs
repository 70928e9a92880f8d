//! Rust's tokens, with their lines.
//!
//! It reads what compiles; of anything else it makes some tokens or others.

/// A token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// What kind of token it is.
    pub kind: Kind,
    /// Its text.
    pub text: &'a str,
    /// The line where it begins, from 1.
    pub line: usize,
}

/// The kinds of tokens. Comments are none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name or keyword.
    Word,
    /// A lifetime or label.
    Lifetime,
    /// A string, character or number.
    Literal,
    /// A single character of punctuation.
    Mark,
}

/// The tokens of a Rust file.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let (mut at, mut line) = (0, 1);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let (kind, length) = next(rest);
        let token = rest.get(..length).unwrap_or(rest);
        if let Some(kind) = kind {
            tokens.push(Token {
                kind,
                text: token,
                line,
            });
        }
        line += token.matches('\n').count();
        at += token.len();
    }
    tokens
}

/// The kind and length of what `rest` begins with; no kind for what is between
/// tokens.
fn next(rest: &str) -> (Option<Kind>, usize) {
    let first = rest.chars().next().unwrap_or_default();
    if first.is_whitespace() {
        return (None, first.len_utf8());
    }
    if rest.starts_with("//") {
        return (None, rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return (None, block_comment(rest));
    }
    if let Some(length) = string(rest) {
        return (Some(Kind::Literal), length);
    }
    if first == '\'' {
        return quote(rest);
    }
    if first.is_ascii_digit() {
        return (Some(Kind::Literal), number(rest));
    }
    let raw = if rest.starts_with("r#") { 2 } else { 0 };
    match rest.get(raw..).map_or(0, word) {
        0 => (Some(Kind::Mark), first.len_utf8()),
        length => (Some(Kind::Word), raw + length),
    }
}

/// The length of the word at the beginning.
fn word(rest: &str) -> usize {
    rest.find(|c: char| c != '_' && !c.is_alphanumeric())
        .unwrap_or(rest.len())
}

/// The length of a comment, which may hold others.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(found) = rest.get(at..).and_then(|rest| rest.find(['/', '*'])) {
        at += found;
        match rest.get(at..at + 2) {
            Some("/*") => (depth, at) = (depth + 1, at + 2),
            Some("*/") => (depth, at) = (depth.saturating_sub(1), at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

/// The length of a string of any kind, or of a byte.
fn string(rest: &str) -> Option<usize> {
    let prefix = ["br", "cr", "r", "b", "c", ""].into_iter().find(|prefix| {
        let after = rest.strip_prefix(prefix).unwrap_or_default();
        let raw = prefix.ends_with('r');
        let byte = *prefix == "b" && after.starts_with('\'');
        after.starts_with('"') || byte || raw && after.trim_start_matches('#').starts_with('"')
    })?;
    let after = rest.get(prefix.len()..)?;
    if prefix.ends_with('r') {
        let hashes = after.len() - after.trim_start_matches('#').len();
        let end = format!("\"{}", "#".repeat(hashes));
        let body = after.get(hashes + 1..)?;
        let length = body.find(&end).map_or(body.len(), |at| at + end.len());
        return Some(prefix.len() + hashes + 1 + length);
    }
    Some(prefix.len() + quoted(after))
}

/// The length of text in quotes of whichever kind it begins with.
fn quoted(rest: &str) -> usize {
    let mut characters = rest.char_indices();
    let quote = characters.next().map(|(_, quote)| quote);
    while let Some((at, character)) = characters.next() {
        if Some(character) == quote {
            return at + 1;
        }
        if character == '\\' {
            characters.next();
        }
    }
    rest.len()
}

/// A character or a lifetime.
fn quote(rest: &str) -> (Option<Kind>, usize) {
    let mut characters = rest.chars().skip(1);
    let is_character = characters.next() == Some('\\') || characters.next() == Some('\'');
    if is_character {
        (Some(Kind::Literal), quoted(rest))
    } else {
        (Some(Kind::Lifetime), 1 + rest.get(1..).map_or(0, word))
    }
}

/// The length of a number, without the dots of a range or method call.
fn number(rest: &str) -> usize {
    let whole = word(rest);
    let fraction = rest
        .get(whole..)
        .and_then(|rest| rest.strip_prefix('.'))
        .map_or(0, |digits| {
            if digits.starts_with(|c: char| c.is_ascii_digit()) {
                1 + word(digits)
            } else {
                0
            }
        });
    whole + fraction
}
