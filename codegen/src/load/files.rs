//! Documents of several files: which they are, and what stands in them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Node, Origin, load};
use crate::{Code, Diagnostic, Place, Pointer, Source};

/// All files of a document, read.
#[derive(Debug)]
pub struct Tree<'s> {
    /// The document itself.
    pub root: Node<'s>,
    /// What the document itself is called where it stands.
    name: &'s str,
    /// The files it refers to, by their path from its folder.
    files: BTreeMap<&'s str, Result<Node<'s>, Absent<'s>>>,
    /// The overlays, by what they are called.
    pub overlays: BTreeMap<&'s str, Node<'s>>,
    /// Where the nodes of the document stand, since it was changed.
    pub origin: Origin,
}

/// Why there is nothing in a file.
#[derive(Debug)]
enum Absent<'s> {
    /// It cannot be read.
    Unreadable(&'s str),
    /// It was read, and is neither YAML nor JSON.
    Broken(Box<Diagnostic>),
}

impl<'s> Tree<'s> {
    /// Reads a document and its files.
    ///
    /// # Errors
    ///
    /// As [`load`], of the document itself. What is wrong with another file is
    /// told where something refers to it.
    pub fn load(source: &'s Source, diagnostics: &mut Vec<Diagnostic>) -> Result<Self, Diagnostic> {
        let root = load(&source.bytes, diagnostics)?;
        let mut files = BTreeMap::new();
        for (path, bytes) in &source.files {
            let mut faults = Vec::new();
            let tree = match bytes {
                Ok(bytes) => {
                    load(bytes, &mut faults).map_err(|fault| Absent::Broken(Box::new(fault)))
                }
                Err(reason) => Err(Absent::Unreadable(reason)),
            };
            let placed = |fault: Diagnostic| Diagnostic {
                place: in_file(path, fault.place),
                ..fault
            };
            diagnostics.extend(faults.into_iter().map(placed));
            files.insert(path.as_str(), tree);
        }
        Ok(Self {
            root,
            name: file_name(&source.name),
            files,
            overlays: BTreeMap::new(),
            origin: Origin::default(),
        })
    }

    /// What the document itself is called.
    pub fn name(&self) -> &'s str {
        self.name
    }

    /// Takes members or elements out of what these steps lead to.
    pub fn remove(&mut self, way: &[String], keys: &BTreeSet<String>) {
        match self.root.at_mut(way) {
            Some(Node::Object(object)) => {
                object.retain(|key| !keys.contains(key));
                self.origin.entry(way).forget(keys);
            }
            Some(Node::Array(elements)) => {
                let gone: BTreeSet<usize> =
                    keys.iter().filter_map(|key| key.parse().ok()).collect();
                let at = self.origin.came(way).at().clone();
                let origin = self.origin.entry(way);
                origin.close_ranks(&at, elements.len(), &gone);
                let mut index = 0..;
                elements.retain(|_| index.next().is_none_or(|index| !gone.contains(&index)));
            }
            _ => {}
        }
    }

    /// The diagnostic with all of its places where people wrote what it is about.
    pub fn placed(&self, mut diagnostic: Diagnostic) -> Diagnostic {
        if self.origin.is_plain() {
            return diagnostic;
        }
        let notes = diagnostic.notes.iter_mut().map(|(place, _)| place);
        for place in notes.chain([&mut diagnostic.place]) {
            match place {
                Place::Value(at) | Place::Key(at) => *at = self.origin.of(at),
                _ => {}
            }
        }
        diagnostic
    }

    /// The whole of the file at `path`, which may be the document itself.
    ///
    /// # Errors
    ///
    /// Why there is nothing, to be told at `place`.
    pub fn file(&self, path: &str, place: Place) -> Result<(&Node<'s>, Pointer), Diagnostic> {
        if path == self.name {
            return Ok((&self.root, Pointer::root()));
        }
        let warn = |message| Diagnostic::warning(Code::DanglingReference, place.clone(), message);
        match self.files.get(path) {
            Some(Ok(tree)) => Ok((tree, Pointer::file_root(path))),
            Some(Err(Absent::Unreadable(reason))) => {
                let help = "put the file there, or correct the reference";
                Err(warn(format!("`{path}` is not read: {reason}")).help(help))
            }
            Some(Err(Absent::Broken(fault))) => {
                let why = fault.message.replacen("the document ", "it ", 1);
                Err(warn(format!("`{path}` cannot be used"))
                    .note(in_file(path, fault.place.clone()), why))
            }
            None => Err(warn(format!("`{path}` was not given"))),
        }
    }

    /// What stands at `pointer`, in whichever file.
    pub fn at(&self, pointer: &Pointer) -> Option<&Node<'s>> {
        match pointer.file() {
            None => self.root.at(pointer),
            Some(path) => self.files.get(path)?.as_ref().ok()?.at(pointer),
        }
    }

    /// Where a place stands, so that places can be put into the order of their
    /// author, the document before its files.
    pub fn order(&self, place: &Place) -> (Option<String>, Vec<usize>) {
        let Some(path) = place.file() else {
            return (None, self.root.order(place));
        };
        let order = match (self.files.get(path), self.overlays.get(path)) {
            (Some(Ok(tree)), _) | (_, Some(tree)) => tree.order(place),
            _ => Vec::new(),
        };
        (Some(path.to_owned()), order)
    }
}

/// A place that was found in a file as if it were the document.
pub fn in_file(path: &str, place: Place) -> Place {
    let root = Pointer::file_root(path);
    match place {
        Place::Value(at) => Place::Value(at.within(&root)),
        Place::Key(at) => Place::Key(at.within(&root)),
        Place::Position { line, column } => Place::InFile {
            file: path.into(),
            line,
            column,
        },
        Place::Document => Place::Value(root),
        other => other,
    }
}

/// The paths of the files that the file at `path` refers to, from the
/// document's folder; the document itself has none.
///
/// Whoever reads files for a [`Source`] asks this for the document, then for
/// each file that it names, until none is new. References in what turns out to
/// be no reference, such as an example, are among them.
pub fn referenced(path: Option<&str>, bytes: &[u8]) -> Vec<String> {
    // Most documents are one file, and need not be read twice to know that.
    let text = String::from_utf8_lossy(bytes);
    let mut references = text.split("$ref").skip(1);
    let elsewhere = |rest: &str| {
        let value = rest.trim_start_matches(|c: char| c.is_whitespace() || "'\":\\".contains(c));
        !value.starts_with('#')
    };
    if !references.any(elsewhere) {
        return Vec::new();
    }
    let Ok(tree) = load(bytes, &mut Vec::new()) else {
        return Vec::new();
    };
    let mut paths = Vec::new();
    let mut waiting = vec![&tree];
    while let Some(node) = waiting.pop() {
        match node {
            Node::Array(elements) => waiting.extend(elements),
            Node::Object(object) => {
                if let Some(reference) = object.get("$ref").and_then(Node::as_str)
                    && let Target::File(path, _) = Target::of(path, reference)
                {
                    paths.push(path);
                }
                waiting.extend(object.iter().map(|(_, member)| member));
            }
            _ => {}
        }
    }
    paths.sort_unstable();
    paths.dedup();
    paths
}

/// Where a reference leads.
#[derive(Debug, PartialEq, Eq)]
pub enum Target {
    /// To this fragment of the file that it stands in.
    Here(String),
    /// To this fragment of the file at this path from the document's folder.
    File(String, String),
    /// To an address on some network.
    Network,
    /// To a place that is no file relative to another.
    Absolute,
}

impl Target {
    /// Resolves a reference that stands in the file at `path`
    /// ([RFC 3986], 5.2, of relative references).
    ///
    /// [RFC 3986]: https://www.rfc-editor.org/rfc/rfc3986
    pub fn of(path: Option<&str>, reference: &str) -> Self {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let fragment = percent_decode(fragment);
        if file.is_empty() {
            return Self::Here(fragment);
        }
        let scheme = file.split_once(':').map(|(scheme, _)| scheme);
        if let Some(scheme) = scheme.filter(|scheme| !scheme.contains(['/', '.'])) {
            return match scheme.to_ascii_lowercase().as_str() {
                "file" => Self::Absolute,
                // A drive of Windows.
                short if short.len() == 1 => Self::Absolute,
                _ => Self::Network,
            };
        }
        if file.starts_with("//") {
            return Self::Network;
        }
        if file.starts_with(['/', '\\']) {
            return Self::Absolute;
        }
        let folder = path.and_then(|path| path.rsplit_once('/'));
        let mut steps: Vec<&str> = match folder {
            Some((folder, _)) => folder.split('/').collect(),
            None => Vec::new(),
        };
        let file = percent_decode(file);
        for step in file.split('/') {
            match step {
                "" | "." => {}
                ".." if steps.last().is_some_and(|last| *last != "..") => _ = steps.pop(),
                step => steps.push(step),
            }
        }
        let path = steps.join("/");
        match path.is_empty() {
            true => Self::Absolute,
            false => Self::File(path, fragment),
        }
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Undoes percent-encoding ([RFC 3986], 2.1); what is no escape stays.
///
/// [RFC 3986]: https://www.rfc-editor.org/rfc/rfc3986
pub fn percent_decode(text: &str) -> String {
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
