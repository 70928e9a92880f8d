//! Reading members with the type that the specification gives them.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};

use crate::load::Node;
use crate::{Code, Diagnostic, Place, Pointer};

/// How many references in a row are followed before they count as a circle.
const CHAIN: usize = 64;

/// A node and where it stands.
#[derive(Clone, Debug)]
pub struct Cursor<'a> {
    pub node: &'a Node,
    pub at: Pointer,
}

impl<'a> Cursor<'a> {
    /// The member `key`, where it exists and is not null.
    pub fn member(&self, key: &str) -> Option<Self> {
        let node = self.node.get(key).filter(|node| **node != Node::Null)?;
        Some(Self {
            node,
            at: self.at.join(key),
        })
    }

    /// The members, where this is an object.
    pub fn members(&self) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        let at = self.at.clone();
        let members = self
            .node
            .as_object()
            .into_iter()
            .flat_map(|object| object.iter());
        members.map(move |(key, node)| {
            (
                key,
                Self {
                    node,
                    at: at.join(key),
                },
            )
        })
    }

    /// The elements, where this is an array.
    pub fn elements(&self) -> impl Iterator<Item = Self> + use<'a> {
        let at = self.at.clone();
        let elements = self.node.as_array().unwrap_or_default().iter().enumerate();
        elements.map(move |(index, node)| Self {
            node,
            at: at.index(index),
        })
    }
}

/// What all parts of the normalisation share.
pub struct Context<'a> {
    root: &'a Node,
    pub diagnostics: Vec<Diagnostic>,
    /// Schemas that something refers to and that are still to be read.
    pub pending: Vec<Cursor<'a>>,
    /// Schemas that a rewriting made up, by the keyword they come from.
    pub made: IndexMap<Pointer, Schema>,
}

impl<'a> Context<'a> {
    pub fn new(root: &'a Node) -> Self {
        Self {
            root,
            diagnostics: Vec::new(),
            pending: Vec::new(),
            made: IndexMap::new(),
        }
    }

    /// The whole document.
    pub fn root(&self) -> Cursor<'a> {
        Cursor {
            node: self.root,
            at: Pointer::root(),
        }
    }

    /// Reports a value that its specification does not allow.
    pub fn invalid(&mut self, cursor: &Cursor<'_>, expected: &str) {
        let mut steps = cursor.at.segments().rev();
        let name = match (steps.next().unwrap_or_default(), steps.next()) {
            // A number alone says nothing.
            (index, Some(array)) if index.parse::<u32>().is_ok() => format!("{array}[{index}]"),
            (name, _) => name,
        };
        let found = cursor.node.kind();
        let place = Place::Value(cursor.at.clone());
        let message = format!("`{name}` must be {expected}, this is {found}; it is ignored");
        self.diagnostics
            .push(Diagnostic::warning(Code::InvalidKeyword, place, message));
    }

    fn typed<T>(
        &mut self,
        of: &Cursor<'a>,
        key: &str,
        expected: &str,
        read: impl FnOnce(&'a Node) -> Option<T>,
    ) -> Option<T> {
        let member = of.member(key)?;
        let value = read(member.node);
        if value.is_none() {
            self.invalid(&member, expected);
        }
        value
    }

    /// The member `key` as text.
    pub fn text(&mut self, of: &Cursor<'a>, key: &str) -> Option<String> {
        self.typed(of, key, "a string", |node| node.as_str().map(str::to_owned))
    }

    /// The member `key` as text, where a number is accepted too: YAML reads an
    /// unquoted version as one.
    pub fn label(&mut self, of: &Cursor<'a>, key: &str) -> Option<String> {
        self.typed(of, key, "a string", label)
    }

    /// The member `key` as a truth value.
    pub fn flag(&mut self, of: &Cursor<'a>, key: &str) -> Option<bool> {
        self.typed(of, key, "true or false", Node::as_bool)
    }

    /// The member `key` as a number.
    pub fn number(&mut self, of: &Cursor<'a>, key: &str) -> Option<f64> {
        self.typed(of, key, "a number", |node| {
            node.as_f64().filter(|value| value.is_finite())
        })
    }

    /// The member `key` as a count.
    pub fn count(&mut self, of: &Cursor<'a>, key: &str) -> Option<usize> {
        self.typed(
            of,
            key,
            "a whole number that is not negative",
            |node| match node {
                Node::Integer(value) => usize::try_from(*value).ok(),
                Node::Float(value) if value.fract() == 0.0 && (0.0..1e15).contains(value) => {
                    Some(*value as usize)
                }
                _ => None,
            },
        )
    }

    /// The member `key` as an object.
    pub fn object(&mut self, of: &Cursor<'a>, key: &str) -> Option<Cursor<'a>> {
        let member = of.member(key)?;
        if member.node.as_object().is_none() {
            self.invalid(&member, "an object");
            return None;
        }
        Some(member)
    }

    /// The elements of the array `key`.
    pub fn array(&mut self, of: &Cursor<'a>, key: &str) -> Vec<Cursor<'a>> {
        let Some(member) = of.member(key) else {
            return Vec::new();
        };
        if member.node.as_array().is_none() {
            self.invalid(&member, "an array");
        }
        member.elements().collect()
    }

    /// The elements of the array `key`, which are objects.
    pub fn objects(&mut self, of: &Cursor<'a>, key: &str) -> Vec<Cursor<'a>> {
        let mut elements = self.array(of, key);
        elements.retain(|element| {
            let fits = element.node.as_object().is_some();
            if !fits {
                self.invalid(element, "an object");
            }
            fits
        });
        elements
    }

    /// The strings of the array `key`.
    pub fn texts(&mut self, of: &Cursor<'a>, key: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for element in self.array(of, key) {
            match element.node.as_str() {
                Some(text) => texts.push(text.to_owned()),
                None => self.invalid(&element, "a string"),
            }
        }
        texts
    }

    /// The strings of the array `key`, where numbers are accepted too.
    pub fn labels(&mut self, of: &Cursor<'a>, key: &str) -> Vec<String> {
        let mut labels = Vec::new();
        for element in self.array(of, key) {
            match label(element.node) {
                Some(text) => labels.push(text),
                None => self.invalid(&element, "a string"),
            }
        }
        labels
    }

    /// Where `cursor` leads: to itself, or along its `$ref`s. `None`, with a
    /// diagnostic, where they lead nowhere.
    pub fn follow(&mut self, cursor: Cursor<'a>) -> Option<Cursor<'a>> {
        let mut here = cursor;
        for _ in 0..CHAIN {
            if !matches!(here.node.get("$ref"), Some(Node::String(_))) {
                return Some(here);
            }
            here = self.target(&here)?;
        }
        let place = Place::Value(here.at.join("$ref"));
        let message = "references lead in a circle, so there is nothing at their end";
        self.diagnostics
            .push(Diagnostic::warning(Code::DanglingReference, place, message));
        None
    }

    /// What the `$ref` of `cursor` names. `None`, with a diagnostic, where that
    /// does not exist or is outside of this document.
    pub fn target(&mut self, cursor: &Cursor<'a>) -> Option<Cursor<'a>> {
        let reference = cursor.node.get("$ref")?.as_str()?;
        let place = Place::Value(cursor.at.join("$ref"));
        let Some(fragment) = reference.strip_prefix('#') else {
            let message = format!("`{reference}` is in another document, which is not read");
            let diagnostic = Diagnostic::warning(Code::Unsupported, place, message)
                .help("bundle the documents into one first");
            self.diagnostics.push(diagnostic);
            return None;
        };
        let target = Pointer::parse(&percent_decode(fragment)).and_then(|at| {
            let steps = at.segments();
            let node = steps
                .into_iter()
                .try_fold(self.root, |node, step| match node {
                    Node::Array(elements) => elements.get(step.parse::<usize>().ok()?),
                    other => other.get(&step),
                })?;
            Some(Cursor { node, at })
        });
        if target.is_none() {
            let message = format!("`{reference}` does not exist");
            self.diagnostics.push(
                Diagnostic::warning(Code::DanglingReference, place, message)
                    .help("add it, or correct the reference"),
            );
        }
        target
    }

    /// Asks for the schema at `cursor` and gives the reference to it.
    pub fn schema<T>(&mut self, cursor: Cursor<'a>) -> ReferenceOr<T> {
        let reference = ReferenceOr::Reference {
            reference: cursor.at.as_str().to_owned(),
        };
        self.pending.push(cursor);
        reference
    }
}

/// Text, or a number as text: YAML reads what is not quoted as one.
fn label(node: &Node) -> Option<String> {
    match node {
        Node::String(text) => Some(text.clone()),
        Node::Integer(value) => Some(value.to_string()),
        Node::Float(value) => Some(value.to_string()),
        _ => None,
    }
}

/// Undoes percent-encoding ([RFC 3986], 2.1); what is no escape stays.
///
/// [RFC 3986]: https://www.rfc-editor.org/rfc/rfc3986
fn percent_decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let escape = tail
            .get(..2)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        match escape.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
