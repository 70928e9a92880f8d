//! Names that schemas give themselves: `$anchor` and `$id` (JSON Schema 2020-12, 8.2).

use std::collections::HashMap;

use crate::Pointer;
use crate::load::Node;

/// What is below these is no schema.
const VALUES: [&str; 5] = ["const", "default", "enum", "example", "examples"];

/// Where the schemas of a file stand that have names.
#[derive(Default)]
pub struct Anchors {
    anchors: HashMap<String, Pointer>,
    ids: HashMap<String, Pointer>,
}

impl Anchors {
    /// Those of the file with this root. Of several with one name, the first counts.
    pub fn of(root: &Node<'_>) -> Self {
        let mut found = Self::default();
        let mut open = vec![(root, Pointer::root())];
        while let Some((node, at)) = open.pop() {
            match node {
                Node::Object(members) => {
                    found.note(node, &at);
                    for (key, member) in members.iter().rev() {
                        if !VALUES.contains(&key) && !key.starts_with("x-") {
                            open.push((member, at.join(key)));
                        }
                    }
                }
                Node::Array(elements) => {
                    let elements = elements.iter().enumerate().rev();
                    open.extend(elements.map(|(index, node)| (node, at.index(index))));
                }
                _ => {}
            }
        }
        found
    }

    fn note(&mut self, node: &Node<'_>, at: &Pointer) {
        for key in ["$anchor", "$dynamicAnchor"] {
            if let Some(name) = node.get(key).and_then(Node::as_str) {
                let place = self.anchors.entry(name.to_owned());
                place.or_insert_with(|| at.clone());
            }
        }
        if let Some(id) = node.get("$id").and_then(Node::as_str) {
            let id = id.trim_end_matches('#').to_owned();
            self.ids.entry(id).or_insert_with(|| at.clone());
        }
    }

    /// The schema with this anchor.
    pub fn anchor(&self, name: &str) -> Option<&Pointer> {
        self.anchors.get(name)
    }

    /// The schema with this id.
    pub fn id(&self, id: &str) -> Option<&Pointer> {
        self.ids.get(id)
    }
}
