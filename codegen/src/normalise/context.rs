//! Reading members with the type that the specification gives them.

use std::collections::HashMap;

use indexmap::{IndexMap, IndexSet};
use openapiv3::ReferenceOr;

use super::anchors::Anchors;
use super::dangling;
use super::piece::Schema;
use crate::load::{Node, Target, Tree};
use crate::{Code, Diagnostic, Place, Pointer};

/// How many references in a row are followed before they count as a circle.
const CHAIN: usize = 64;

/// Keywords that only say something to people.
const PROSE: [&str; 3] = ["description", "summary", "title"];

/// A node and where it stands.
#[derive(Clone, Debug)]
pub struct Cursor<'a> {
    pub node: &'a Node<'a>,
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
    tree: &'a Tree<'a>,
    /// What references name in other files.
    pub named: IndexSet<Pointer>,
    pub diagnostics: Vec<Diagnostic>,
    /// Schemas that something refers to and that are still to be read.
    pub pending: Vec<Cursor<'a>>,
    /// Schemas that a rewriting made up, by the keyword they come from.
    pub made: IndexMap<Pointer, Schema>,
    /// The names that schemas give themselves, of each file in which one was asked for.
    anchors: HashMap<Option<String>, Anchors>,
}

impl<'a> Context<'a> {
    pub fn new(tree: &'a Tree<'a>) -> Self {
        Self {
            tree,
            named: IndexSet::new(),
            diagnostics: Vec::new(),
            pending: Vec::new(),
            made: IndexMap::new(),
            anchors: HashMap::new(),
        }
    }

    /// The whole document.
    pub fn root(&self) -> Cursor<'a> {
        Cursor {
            node: &self.tree.root,
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
        // Only prose is lost with these.
        let prose = PROSE.contains(&name.as_str());
        let diagnostic = match prose {
            true => Diagnostic::advice(Code::InvalidKeyword, place, message),
            false => Diagnostic::warning(Code::InvalidKeyword, place, message),
        };
        self.diagnostics.push(
            diagnostic
                .help("correct it, or remove it")
                .remove(&cursor.at),
        );
    }

    fn typed<T>(
        &mut self,
        of: &Cursor<'a>,
        key: &str,
        expected: &str,
        read: impl FnOnce(&'a Node<'a>) -> Option<T>,
    ) -> Option<T> {
        // Where it stands is of interest only if it is wrong.
        let node = of.node.get(key).filter(|node| **node != Node::Null)?;
        let value = read(node);
        if value.is_none()
            && let Some(member) = of.member(key)
        {
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
        let at = here.at.join("$ref");
        let message = "references lead in a circle, so there is nothing at their end";
        let place = Place::Value(at.clone());
        let warning = Diagnostic::warning(Code::DanglingReference, place, message);
        self.diagnostics.push(
            warning
                .help("describe what one of them is about in its place")
                .remove(&at),
        );
        None
    }

    /// What the `$ref` of `cursor` names. `None`, with a diagnostic, where that
    /// does not exist or is not read.
    pub fn target(&mut self, cursor: &Cursor<'a>) -> Option<Cursor<'a>> {
        let key = match cursor.node.get("$ref") {
            Some(_) => "$ref",
            None => "$dynamicRef",
        };
        let reference = cursor.node.get(key)?.as_str()?;
        let place = Place::Value(cursor.at.join(key));
        if let Some(schema) = self.with_id(reference) {
            return Some(schema);
        }
        let found = match Target::of(cursor.at.file(), reference) {
            Target::Here(fragment) => match cursor.at.file() {
                Some(path) => self.tree.file(path, place.clone()).map(|of| (of, fragment)),
                None => Ok(((&self.tree.root, Pointer::root()), fragment)),
            },
            Target::File(path, fragment) => self
                .tree
                .file(&path, place.clone())
                .map(|of| (of, fragment)),
            Target::Network => {
                let message = format!("`{reference}` is on a network, which is not read");
                Err(
                    Diagnostic::warning(Code::Unsupported, place.clone(), message)
                        .help("keep a copy beside the document and refer to that"),
                )
            }
            Target::Absolute => {
                let message = format!("`{reference}` is no path from the file that it stands in");
                Err(
                    Diagnostic::warning(Code::Unsupported, place.clone(), message)
                        .help("write the way from this file to the other one"),
                )
            }
        };
        let ((whole, at), fragment) = match found {
            Ok(found) => found,
            Err(diagnostic) => {
                self.diagnostics.push(diagnostic);
                return None;
            }
        };
        let pointer = match fragment.is_empty() || fragment.starts_with('/') {
            true => Pointer::parse(&fragment),
            false => self.anchors(whole, &at).anchor(&fragment).cloned(),
        };
        let target = pointer.and_then(|inner| {
            let node = inner.segments().try_fold(whole, |node, step| match node {
                Node::Array(elements) => elements.get(step.parse::<usize>().ok()?),
                other => other.get(&step),
            })?;
            let at = inner.within(&at);
            Some(Cursor { node, at })
        });
        match &target {
            Some(target) if target.at.file().is_some() => {
                self.named.insert(target.at.clone());
            }
            Some(_) => {}
            None => {
                let fault = dangling::fault(&self.root(), cursor, key, reference);
                self.diagnostics.push(fault);
            }
        }
        target
    }

    /// The schema of the document that a reference names by its `$id`.
    fn with_id(&mut self, reference: &str) -> Option<Cursor<'a>> {
        let (id, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if !id.contains(':') {
            return None;
        }
        let root = self.root();
        let at = self.anchors(root.node, &root.at).id(id)?.clone();
        let inner = Pointer::parse(fragment)?;
        let steps = at.segments().chain(inner.segments());
        let mut here = root;
        for step in steps {
            here = match here.node {
                Node::Array(elements) => Cursor {
                    node: elements.get(step.parse::<usize>().ok()?)?,
                    at: here.at.join(&step),
                },
                _ => here.member(&step)?,
            };
        }
        Some(here)
    }

    /// The names that the schemas of a file give themselves.
    fn anchors(&mut self, whole: &Node<'_>, at: &Pointer) -> &Anchors {
        let file = at.file().map(str::to_owned);
        self.anchors
            .entry(file)
            .or_insert_with(|| Anchors::of(whole))
    }

    /// Where the schema stands that the one at `of` is nothing but a reference
    /// to, if that is in another file.
    pub fn file_of(&mut self, of: &Cursor<'a>) -> Option<Pointer> {
        let mut here = of.clone();
        for _ in 0..CHAIN {
            let mere = matches!(here.node.as_object(), Some(object) if object.len() == 1);
            if !mere || here.node.get("$ref").and_then(Node::as_str).is_none() {
                break;
            }
            here = self.target(&here)?;
            here.at.file()?;
        }
        Some(here.at).filter(|at| at.file().is_some())
    }

    /// Asks for the schema at `cursor` and gives the reference to it.
    pub fn schema<T>(&mut self, cursor: Cursor<'a>) -> ReferenceOr<T> {
        let reference = self.piece(cursor).to_string();
        ReferenceOr::Reference { reference }
    }

    /// Asks for the schema at `cursor` and gives the place where it stands.
    pub fn piece(&mut self, cursor: Cursor<'a>) -> Pointer {
        let at = cursor.at.clone();
        self.pending.push(cursor);
        at
    }
}

/// Text, or a number as text: YAML reads what is not quoted as one.
fn label(node: &Node<'_>) -> Option<String> {
    match node {
        Node::String(text) => Some(text.to_string()),
        Node::Integer(value) => Some(value.to_string()),
        Node::Float(value) => Some(value.to_string()),
        _ => None,
    }
}
