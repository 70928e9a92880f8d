//! One action on the tree.

use std::collections::{BTreeMap, BTreeSet};

use super::merge::{Mismatch, into_target};
use super::query::Query;
use crate::load::{Came, DEEPEST, EXPANSION, EXPANSION_FLOOR, Node, Tree};
use crate::{Code, Diagnostic, Place, Pointer};

/// An action that was read.
pub struct Action<'o, 's> {
    /// Where it stands in its overlay.
    pub at: Pointer,
    /// The expression that selects its targets, as it is written.
    pub text: &'o str,
    pub target: Query,
    pub change: Change<'o, 's>,
}

/// What an action does to its targets.
pub enum Change<'o, 's> {
    Remove,
    /// Merges a value of the overlay.
    Update(&'o Node<'s>),
    /// Merges a value of the document.
    Copy(Query),
}

/// How much larger a document may become: copies of copies grow without bound.
pub struct Growth(usize);

impl Growth {
    /// For a document and overlays of so many bytes.
    pub fn of(bytes: usize) -> Self {
        Self(bytes.saturating_mul(EXPANSION).max(EXPANSION_FLOOR))
    }

    fn spend(&mut self, size: usize) -> Option<()> {
        self.0 = self.0.checked_sub(size)?;
        Some(())
    }
}

type Fault = Box<Diagnostic>;

impl<'s> Action<'_, 's> {
    /// Does it.
    ///
    /// # Errors
    ///
    /// That it selects nothing, which changes nothing and is a warning; or why
    /// it cannot be done.
    pub fn apply(self, tree: &mut Tree<'s>, growth: &mut Growth) -> Result<(), Fault> {
        let ways = self.target.select(&tree.root);
        if ways.is_empty() {
            let message = format!("`{}` selects nothing", super::query::shown(self.text));
            let place = Place::Value(self.at.join("target"));
            let nothing = Diagnostic::warning(Code::Unmatched, place, message);
            return Err(Box::new(match self.nearest(&tree.root) {
                Some(other) => nothing.help(format!("did you mean `{other}`?")),
                None => nothing.help("correct the expression, or remove the action"),
            }));
        }
        match &self.change {
            Change::Remove => self.remove(tree, ways),
            Change::Update(update) => {
                let came = Came::from(self.at.join("update"));
                self.merge(tree, &ways, update, came, growth)
            }
            Change::Copy(query) => {
                let (value, origin) = self.original(tree, query)?;
                let came = origin.came(&[]);
                self.merge(tree, &ways, &value, came, growth)
            }
        }
    }

    /// The one value to copy, with where it stands.
    fn original(
        &self,
        tree: &mut Tree<'s>,
        query: &Query,
    ) -> Result<(Node<'s>, crate::load::Origin), Fault> {
        let mut from = query.select(&tree.root);
        let count = from.len();
        let (Some(way), 1) = (from.pop(), count) else {
            let message = format!("`copy` must select one value, this selects {count}");
            return Err(self.error("copy", message));
        };
        let value = tree.root.at_mut(&way).cloned().unwrap_or_default();
        let mut origin = crate::load::Origin::default();
        origin.replace(tree.origin.came(&way));
        Ok((value, origin))
    }

    fn merge(
        &self,
        tree: &mut Tree<'s>,
        ways: &[Vec<String>],
        update: &Node<'s>,
        came: Came<'_>,
        growth: &mut Growth,
    ) -> Result<(), Fault> {
        let keyword = match self.change {
            Change::Copy(_) => "copy",
            _ => "update",
        };
        let (size, depth) = measure(update);
        let kind = |node: &Node<'_>| match node {
            Node::Object(_) | Node::Array(_) => node.kind(),
            _ => "a single value",
        };
        let mut first = None;
        for way in ways {
            let Some(target) = tree.root.at_mut(way) else {
                continue;
            };
            let expected = *first.get_or_insert(kind(target));
            if expected != kind(target) {
                let message = format!(
                    "this selects {expected} and {}; a value cannot be merged into both",
                    kind(target)
                );
                return Err(self.error("target", message));
            }
            if growth.spend(size).is_none() || way.len() + depth > DEEPEST {
                let place = Place::Value(self.at.join(keyword));
                let message = "this makes the document too large or nests it too deeply";
                return Err(Box::new(Diagnostic::error(Code::TooBig, place, message)));
            }
            let origin = tree.origin.entry(way);
            into_target(target, origin, update, came.clone())
                .map_err(|mismatch| self.misfit(mismatch, way, tree))?;
        }
        Ok(())
    }

    fn misfit(&self, mismatch: Mismatch, way: &[String], tree: &Tree<'_>) -> Fault {
        let Mismatch { at, found, target } = mismatch;
        let message = format!("{found} cannot be merged into {target}");
        let into = way.iter().fold(Pointer::root(), |at, step| at.join(step));
        let into = Place::Value(tree.origin.of(&into));
        Box::new(
            Diagnostic::error(Code::Overlay, Place::Value(at), message)
                .note(into, "this is what the action selects")
                .help("remove the old value with an action of its own first"),
        )
    }

    fn remove(&self, tree: &mut Tree<'s>, ways: Vec<Vec<String>>) -> Result<(), Fault> {
        let mut parents: BTreeMap<Vec<String>, BTreeSet<String>> = BTreeMap::new();
        for mut way in ways {
            let Some(last) = way.pop() else {
                let message = "the whole document cannot be removed";
                return Err(self.error("target", message.to_owned()));
            };
            parents.entry(way).or_default().insert(last);
        }
        let mut parents: Vec<_> = parents.into_iter().collect();
        // What is in something that goes as well goes first.
        parents.sort_by_key(|(way, _)| std::cmp::Reverse(way.len()));
        for (way, keys) in parents {
            tree.remove(&way, &keys);
        }
        Ok(())
    }

    fn error(&self, key: &str, message: String) -> Fault {
        let place = Place::Value(self.at.join(key));
        Box::new(Diagnostic::error(Code::Overlay, place, message))
    }

    /// An expression that selects something and is the same up to one name.
    fn nearest(&self, root: &Node<'_>) -> Option<String> {
        let steps = plain(self.text)?;
        let mut here = root;
        for (index, (step, range)) in steps.iter().enumerate() {
            if let Some(next) = here.get(step) {
                here = next;
                continue;
            }
            let known: Vec<&str> = here.as_object()?.iter().map(|(key, _)| key).collect();
            let other = crate::config::nearest(step, &known)?;
            let rest = steps.get(index + 1..)?;
            rest.iter()
                .try_fold(here.get(other)?, |at, (step, _)| at.get(step))?;
            let (before, after) = (self.text.get(..range.start)?, self.text.get(range.end..)?);
            let dotted = before.ends_with('.');
            let fits = |c: char| c.is_ascii_alphanumeric() || c == '_';
            if (dotted && !other.chars().all(fits)) || other.contains(['\'', '"', '\\']) {
                return None;
            }
            return Some(format!("{before}{other}{after}"));
        }
        None
    }
}

/// The names of an expression that is nothing but names, each with where it
/// stands.
fn plain(text: &str) -> Option<Vec<(String, std::ops::Range<usize>)>> {
    let mut at = text.find('$')? + 1;
    let mut steps = Vec::new();
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let (skip, end) = if rest.starts_with('.') {
            let length = rest.get(1..)?.find(['.', '[']);
            (1, length.map_or(rest.len(), |length| length + 1))
        } else {
            let quote = rest.strip_prefix('[')?.chars().next()?;
            if !matches!(quote, '\'' | '"') {
                return None;
            }
            (2, rest.get(2..)?.find(quote)? + 2)
        };
        let name = rest.get(skip..end)?;
        if name.is_empty() || name.contains(['*', '\\']) {
            return None;
        }
        steps.push((name.to_owned(), at + skip..at + end));
        at += match skip {
            1 => end,
            // The quote, and the bracket that closes.
            _ if rest.get(end + 1..)?.starts_with(']') => end + 2,
            _ => return None,
        };
    }
    Some(steps)
}

/// How much a value adds, as the readers count it, and how deep it nests.
fn measure(node: &Node<'_>) -> (usize, usize) {
    match node {
        Node::String(text) => (1 + text.len(), 0),
        Node::Array(elements) => elements.iter().map(measure).fold((1, 1), deeper),
        Node::Object(object) => object
            .iter()
            .map(|(key, value)| {
                let (size, depth) = measure(value);
                (size + key.len(), depth)
            })
            .fold((1, 1), deeper),
        _ => (1, 0),
    }
}

fn deeper(all: (usize, usize), one: (usize, usize)) -> (usize, usize) {
    (all.0.saturating_add(one.0), all.1.max(one.1 + 1))
}
