//! Changes to a document that mend what is wrong with it, as actions of an
//! OpenAPI Overlay ([1.0.0], 4.4.3).
//!
//! A document often belongs to somebody else. An overlay holds one's own
//! changes to it, so what a diagnostic asks for can be pasted into one.
//!
//! [1.0.0]: https://spec.openapis.org/overlay/v1.0.0.html

use std::fmt::Write as _;
use std::ops::Deref;

use serde_json::Value;

use crate::Pointer;
use crate::load::Node;

/// Actions that belong together, most often none. Results hold diagnostics by
/// value, so this is no larger than a pointer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overlay(Option<Box<Actions>>);

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Actions(Vec<Action>);

impl Overlay {
    /// Adds an action.
    pub fn push(&mut self, action: Action) {
        self.0.get_or_insert_default().0.push(action);
    }

    /// The last action.
    pub(crate) fn last_mut(&mut self) -> Option<&mut Action> {
        self.0.as_mut()?.0.last_mut()
    }

    /// Finds the targets in the document, and drops what an overlay cannot
    /// reach.
    pub(crate) fn settle(&mut self, document: &Node) {
        if let Some(actions) = &mut self.0 {
            actions.0.retain_mut(|action| action.settle(document));
        }
    }
}

impl Deref for Overlay {
    type Target = [Action];

    fn deref(&self) -> &[Action] {
        self.0.as_deref().map_or(&[], |actions| &actions.0)
    }
}

/// One action of an overlay: what to change, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    at: Pointer,
    target: String,
    description: Option<String>,
    change: Change,
}

/// What becomes of the target of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// An object is merged with this one; to an array this is appended.
    Update(Value),
    /// It is removed from the object or array that it is in.
    Remove,
}

impl Action {
    /// An action on what stands at `at`, which is named once the whole document
    /// is known: see [`Action::target`].
    pub(crate) fn new(at: &Pointer, change: Change) -> Self {
        Self {
            at: at.clone(),
            target: String::new(),
            description: None,
            change,
        }
    }

    /// Says what is left to do for whoever pastes the action.
    pub(crate) fn describe(&mut self, text: impl Into<String>) {
        self.description = Some(text.into());
    }

    /// Finds the target in the document. False where an overlay cannot reach
    /// it: it is in another file, or not there.
    fn settle(&mut self, document: &Node) -> bool {
        match path(document, &self.at) {
            Some(path) => {
                self.target = path;
                true
            }
            None => false,
        }
    }

    /// What to change: a JSONPath ([RFC 9535]) of names and indices, which
    /// selects one node of the document.
    ///
    /// [RFC 9535]: https://www.rfc-editor.org/rfc/rfc9535
    pub fn target(&self) -> &str {
        &self.target
    }

    /// What is left to do for whoever pastes the action, if anything.
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// How to change it.
    pub const fn change(&self) -> &Change {
        &self.change
    }

    /// The members of the action, in the order in which people write them.
    pub fn members(&self) -> impl Iterator<Item = (&'static str, Value)> {
        let change = match &self.change {
            Change::Update(with) => ("update", with.clone()),
            Change::Remove => ("remove", Value::Bool(true)),
        };
        let description = self.description.as_deref();
        [
            Some(("target", Value::from(self.target.as_str()))),
            description.map(|text| ("description", Value::from(text))),
            Some(change),
        ]
        .into_iter()
        .flatten()
    }

    /// The action as an overlay has it, in JSON.
    pub fn to_json(&self) -> Value {
        let members = self.members();
        Value::Object(members.map(|(key, of)| (key.to_owned(), of)).collect())
    }
}

/// The path to what stands at `pointer`. Whether a step is a name or an index
/// depends on what it leads out of.
fn path(document: &Node, pointer: &Pointer) -> Option<String> {
    if pointer.file().is_some() {
        return None;
    }
    let mut path = "$".to_owned();
    let mut here = document;
    for step in pointer.segments() {
        here = match here {
            Node::Array(elements) => {
                let index = step.parse::<usize>().ok()?;
                let _ = write!(path, "[{index}]");
                elements.get(index)?
            }
            object => {
                name(&mut path, &step);
                object.get(&step)?
            }
        };
    }
    Some(path)
}

/// Writes a step to a member: short where the name allows it (RFC 9535,
/// 2.5.1.1), else quoted as normalized paths are (2.7).
fn name(path: &mut String, name: &str) {
    let first = |c: char| c.is_ascii_alphabetic() || c == '_';
    if name.starts_with(first) && name.chars().all(|c| first(c) || c.is_ascii_digit()) {
        path.push('.');
        return path.push_str(name);
    }
    path.push_str("['");
    for c in name.chars() {
        match c {
            '\'' | '\\' => path.extend(['\\', c]),
            '\u{8}' => path.push_str("\\b"),
            '\t' => path.push_str("\\t"),
            '\n' => path.push_str("\\n"),
            '\u{c}' => path.push_str("\\f"),
            '\r' => path.push_str("\\r"),
            c if c < ' ' => _ = write!(path, "\\u{:04x}", u32::from(c)),
            c => path.push(c),
        }
    }
    path.push_str("']");
}
