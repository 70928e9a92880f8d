//! Where in a JSON text a position lies, as a path such as `data[3].limit_usd`.

use std::fmt::Write;

use crate::runtime::model::path;

/// What encloses a position.
pub(super) struct Frame<'a> {
    pub(super) inside: Inside<'a>,
    /// Where the item or member begins, which is at the bracket or comma before it.
    pub(super) start: usize,
}

/// What is inside of what.
pub(super) enum Inside<'a> {
    /// A list, at this index.
    Array(usize),
    /// An object, at the member of this name, quotes included.
    Object(Option<&'a [u8]>),
}

/// A text, read up to some position.
///
/// It need not be valid: what cannot be understood is passed over.
pub(super) struct Walk<'a> {
    text: &'a [u8],
    at: usize,
    key_next: bool,
    frames: Vec<Frame<'a>>,
}

/// The path of the value at, or just before, a position.
pub(crate) fn locate(text: &[u8], position: usize) -> String {
    let mut walk = Walk::new(text.get(..position).unwrap_or(text));
    walk.advance(position);
    let mut path = String::new();
    for frame in walk.frames() {
        match frame.inside {
            Inside::Array(index) => _ = write!(path, "[{index}]"),
            Inside::Object(None) => {}
            Inside::Object(Some(quoted)) => push_key(&mut path, quoted),
        }
    }
    path
}

/// How many bytes had been read at the place that serde_json reports.
///
/// Lines and columns count from one, columns in bytes.
pub(crate) fn position(text: &[u8], line: usize, column: usize) -> Option<usize> {
    let start = match line.checked_sub(1)? {
        0 => 0,
        before => {
            let mut ends = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
            ends.nth(before - 1)?.0 + 1
        }
    };
    Some(start.checked_add(column)?.min(text.len()))
}

impl<'a> Walk<'a> {
    pub(super) fn new(text: &'a [u8]) -> Self {
        Self {
            text,
            at: 0,
            key_next: false,
            frames: Vec::new(),
        }
    }

    /// Reads on, up to and including what is at this position.
    pub(super) fn advance(&mut self, position: usize) {
        while let Some(byte) = self.text.get(self.at).filter(|_| self.at < position) {
            let mut next = self.at + 1;
            match byte {
                b'{' => {
                    self.push(Inside::Object(None));
                    self.key_next = true;
                }
                b'[' => {
                    self.push(Inside::Array(0));
                    self.key_next = false;
                }
                b'}' | b']' => {
                    self.frames.pop();
                    self.key_next = false;
                }
                b',' => {
                    if let Some(frame) = self.frames.last_mut() {
                        frame.start = self.at;
                        match &mut frame.inside {
                            Inside::Array(index) => *index += 1,
                            Inside::Object(key) => {
                                *key = None;
                                self.key_next = true;
                            }
                        }
                    }
                }
                b'"' => {
                    next = string_end(self.text, self.at);
                    if self.key_next
                        && let Some(frame) = self.frames.last_mut()
                        && let Inside::Object(key) = &mut frame.inside
                    {
                        *key = self.text.get(self.at..next);
                        self.key_next = false;
                    }
                }
                _ => {}
            }
            self.at = next;
        }
    }

    fn push(&mut self, inside: Inside<'a>) {
        let start = self.at;
        self.frames.push(Frame { inside, start });
    }

    /// What encloses the position, from the outside.
    pub(super) fn frames(&self) -> &[Frame<'a>] {
        &self.frames
    }

    /// What has not been read.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }
}

/// The index after the closing quote, or the end of the text.
pub(super) fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

/// The first name in an object whose brace was read, if it has any, and what follows it.
pub(super) fn first_key(text: &[u8]) -> (Option<String>, &[u8]) {
    let text = text.trim_ascii_start();
    if text.first() != Some(&b'"') {
        return (None, text);
    }
    let (quoted, rest) = text.split_at(string_end(text, 0));
    (serde_json::from_slice(quoted).ok(), rest)
}

fn push_key(to: &mut String, quoted: &[u8]) {
    match serde_json::from_slice::<String>(quoted) {
        Ok(key) => path::push(to, &key),
        Err(_) => _ = write!(to, "[{}]", String::from_utf8_lossy(quoted)),
    }
}
