//! Where the nodes of a JSON document stand.
//!
//! Documents are large and diagnostics few, so only what a pointer leads
//! through is taken apart, once; all else is skipped.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use memchr::memchr2;

use crate::Pointer;

/// The collections of a document that were looked into, by where they begin.
#[derive(Debug, Default)]
pub struct Json {
    root: OnceCell<Option<Range<usize>>>,
    known: RefCell<HashMap<usize, Option<Rc<Collection>>>>,
}

/// What is in a collection.
#[derive(Debug)]
struct Collection {
    parts: Vec<Part>,
    /// The last part with each key; nothing of arrays.
    keys: HashMap<String, usize>,
}

/// A member or element.
#[derive(Clone, Debug)]
struct Part {
    key: Option<Range<usize>>,
    value: Range<usize>,
}

/// What a pointer leads to, in bytes.
pub struct Found {
    pub value: Range<usize>,
    /// The key that introduces it.
    pub key: Option<Range<usize>>,
    /// Whether this is what was asked for and not something around it.
    pub exact: bool,
}

impl Json {
    /// Follows a pointer as far as it leads. `None` where it meets something
    /// that is no JSON.
    pub fn find(&self, text: &str, pointer: &Pointer) -> Option<Found> {
        let mut found = Found {
            value: self.root.get_or_init(|| root(text)).clone()?,
            key: None,
            exact: true,
        };
        for segment in pointer.segments() {
            let begin = found.value.start;
            if !text.get(begin..)?.starts_with(['{', '[']) {
                found.exact = false;
                break;
            }
            let collection = self.collection(text, begin)?;
            match collection.part(&segment) {
                Some(part) => {
                    found.value = part.value.clone();
                    found.key.clone_from(&part.key);
                }
                None => {
                    found.exact = false;
                    break;
                }
            }
        }
        Some(found)
    }

    fn collection(&self, text: &str, begin: usize) -> Option<Rc<Collection>> {
        let mut known = self.known.borrow_mut();
        let read = || Reader::new(text, begin).collection().map(Rc::new);
        known.entry(begin).or_insert_with(read).clone()
    }
}

impl Collection {
    fn part(&self, segment: &str) -> Option<&Part> {
        let at = match self.keys.is_empty() {
            true => segment.parse().ok()?,
            false => *self.keys.get(segment)?,
        };
        let part = self.parts.get(at)?;
        (part.key.is_some() != self.keys.is_empty()).then_some(part)
    }
}

/// Where the value is that the text consists of.
fn root(text: &str) -> Option<Range<usize>> {
    let mut reader = Reader::new(text, 0);
    let value = reader.value()?;
    reader.next().is_none().then_some(value)
}

/// Goes through a text. Everything is `None` where it is no JSON.
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str, at: usize) -> Self {
        Self { text, at }
    }

    /// The next byte that is no space, which is not taken.
    fn next(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let spaces = rest.iter().take_while(|byte| is_space(**byte)).count();
        self.at += spaces;
        rest.get(spaces).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.next()? == byte).then(|| self.at += 1)
    }

    /// The members or elements of what begins here.
    fn collection(&mut self) -> Option<Collection> {
        let close = match self.next()? {
            b'{' => b'}',
            b'[' => b']',
            _ => return None,
        };
        self.at += 1;
        let mut collection = Collection {
            parts: Vec::new(),
            keys: HashMap::new(),
        };
        if self.next()? == close {
            return Some(collection);
        }
        loop {
            let mut key = None;
            if close == b'}' {
                self.next()?;
                let written = self.string()?;
                let name: String = serde_json::from_str(self.text.get(written.clone())?).ok()?;
                collection.keys.insert(name, collection.parts.len());
                self.take(b':')?;
                key = Some(written);
            }
            let value = self.value()?;
            collection.parts.push(Part { key, value });
            match self.next()? {
                b',' => self.at += 1,
                end => return (end == close).then_some(collection),
            }
        }
    }

    /// Where the value is that begins here; it is skipped.
    fn value(&mut self) -> Option<Range<usize>> {
        let first = self.next()?;
        let begin = self.at;
        match first {
            b'"' => return self.string(),
            b'{' | b'[' => self.balanced()?,
            _ => {
                let rest = self.text.as_bytes().get(begin..)?;
                self.at += rest.iter().take_while(|byte| is_plain(**byte)).count();
            }
        }
        (self.at > begin).then_some(begin..self.at)
    }

    fn string(&mut self) -> Option<Range<usize>> {
        let begin = self.at;
        let bytes = self.text.as_bytes();
        if *bytes.get(begin)? != b'"' {
            return None;
        }
        self.at += 1;
        loop {
            let rest = bytes.get(self.at..)?;
            let found = memchr2(b'"', b'\\', rest)?;
            self.at += found + 1;
            if rest.get(found) == Some(&b'"') {
                return Some(begin..self.at);
            }
            self.at += 1;
        }
    }

    /// Skips to where all that was opened is closed.
    fn balanced(&mut self) -> Option<()> {
        let bytes = self.text.as_bytes();
        let mut open = 0_usize;
        loop {
            match *bytes.get(self.at)? {
                b'"' => {
                    self.string()?;
                    continue;
                }
                b'{' | b'[' => open += 1,
                b'}' | b']' => open = open.checked_sub(1)?,
                b',' | b':' => {}
                byte if is_space(byte) || is_plain(byte) => {}
                _ => return None,
            }
            self.at += 1;
            if open == 0 {
                return Some(());
            }
        }
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Whether a byte can be in a number or a word of JSON.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_digit()
        || matches!(byte, b'-' | b'+' | b'.' | b'E')
        || matches!(byte, b'a' | b'e' | b'f' | b'l' | b'n' | b'r'..=b'u')
}
