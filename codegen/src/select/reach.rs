//! What the operations that are selected need.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::ITEMS;
use crate::load::{Node, Target, Tree};
use crate::normalise::Anchors;
use crate::{Place, Pointer};

/// The kinds of components that OpenAPI has.
pub const KINDS: [&str; 10] = [
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
];

/// What something refers to, directly or not.
#[derive(Default)]
pub struct Reach {
    /// Components, by kind and name.
    pub components: BTreeSet<(&'static str, String)>,
    /// Path items, by the member of the root and their path: the members of
    /// them that something refers into, or an empty text for all of it.
    pub items: BTreeMap<(String, String), BTreeSet<String>>,
}

/// A walk over everything that is needed, each node once.
struct Walk<'t, 's> {
    tree: &'t Tree<'s>,
    reach: Reach,
    open: Vec<(&'t Node<'s>, Option<String>)>,
    seen: HashSet<*const Node<'s>>,
    anchors: Option<Anchors>,
}

impl Reach {
    /// What these path items need, of the methods that are wanted, and
    /// everything at the root that is neither one nor a component.
    pub fn of(tree: &Tree<'_>, wanted: &BTreeMap<(&str, &str), BTreeSet<&str>>) -> Self {
        let mut walk = Walk {
            tree,
            reach: Self::default(),
            open: Vec::new(),
            seen: HashSet::new(),
            anchors: None,
        };
        let members = tree.root.as_object();
        for (key, member) in members.into_iter().flat_map(|root| root.iter()) {
            if key == "components" {
                let others = member.as_object().into_iter().flat_map(|all| all.iter());
                let others = others.filter(|(kind, _)| !KINDS.contains(kind));
                walk.open.extend(others.map(|(_, node)| (node, None)));
            } else if !ITEMS.contains(&key) {
                walk.security(member, key);
                walk.open.push((member, None));
            }
        }
        for ((member, name), methods) in wanted {
            let item = tree.root.get(member).and_then(|items| items.get(name));
            let parts = item.and_then(Node::as_object).into_iter();
            for (key, part) in parts.flat_map(|item| item.iter()) {
                let is_method = crate::normalise::METHODS.iter().any(|(of, _)| *of == key);
                match key {
                    "$ref" => _ = part.as_str().map(|to| walk.reference(to, None)),
                    _ if !is_method || methods.contains(key) => walk.open.push((part, None)),
                    _ => {}
                }
            }
        }
        walk.finish()
    }
}

impl<'t, 's> Walk<'t, 's> {
    fn finish(mut self) -> Reach {
        while let Some((node, file)) = self.open.pop() {
            // References may lead to what is on the way anyway.
            if !self.seen.insert(std::ptr::from_ref(node)) {
                continue;
            }
            match node {
                Node::Array(elements) => {
                    let elements = elements.iter().map(|element| (element, file.clone()));
                    self.open.extend(elements);
                }
                Node::Object(object) => {
                    for (key, member) in object.iter() {
                        match (key, member) {
                            ("$ref" | "$dynamicRef", Node::String(to)) => {
                                self.reference(to, file.as_deref());
                            }
                            ("discriminator", _) => self.mapping(member, file.as_deref()),
                            _ => self.security(member, key),
                        }
                        if matches!(member, Node::Object(_) | Node::Array(_)) {
                            self.open.push((member, file.clone()));
                        }
                    }
                }
                _ => {}
            }
        }
        self.reach
    }

    /// The values of a discriminator, which are references or names of schemas.
    fn mapping(&mut self, discriminator: &Node<'_>, file: Option<&str>) {
        let mapping = discriminator.get("mapping").and_then(Node::as_object);
        for (_, target) in mapping.into_iter().flat_map(|mapping| mapping.iter()) {
            if let Some(target) = target.as_str() {
                self.component("schemas", target);
                self.reference(target, file);
            }
        }
    }

    /// The schemes that an operation, or the document, needs.
    fn security(&mut self, member: &Node<'_>, key: &str) {
        if key != "security" {
            return;
        }
        let needs = member.as_array().unwrap_or_default();
        for need in needs.iter().filter_map(Node::as_object) {
            for (name, _) in need.iter() {
                self.component("securitySchemes", name);
            }
        }
    }

    fn component(&mut self, kind: &str, name: &str) {
        let Some(kind) = KINDS.iter().find(|known| **known == kind) else {
            return;
        };
        let all = self
            .tree
            .root
            .get("components")
            .and_then(|all| all.get(kind));
        let Some(node) = all.and_then(|all| all.get(name)) else {
            return;
        };
        if self.reach.components.insert((kind, name.to_owned())) {
            self.open.push((node, None));
        }
    }

    fn reference(&mut self, to: &str, file: Option<&str>) {
        let (file, fragment) = match Target::of(file, to) {
            Target::Here(fragment) => (file.map(str::to_owned), fragment),
            Target::File(path, fragment) => (Some(path), fragment),
            Target::Network | Target::Absolute => return self.named(to, to),
        };
        let Some(file) = file.filter(|path| path != self.tree.name()) else {
            return match Pointer::parse(&fragment) {
                Some(pointer) => self.here(&pointer),
                None => self.named(&fragment, to),
            };
        };
        let Ok((whole, _)) = self.tree.file(&file, Place::Document) else {
            return self.named(to, to);
        };
        // What a name stands for in another file may be anywhere in it.
        let node = Pointer::parse(&fragment).map_or(Some(whole), |at| whole.at(&at));
        self.open.extend(node.map(|node| (node, Some(file))));
    }

    /// A schema of the document by the name that it gives itself.
    fn named(&mut self, anchor: &str, id: &str) {
        let root = &self.tree.root;
        let anchors = self.anchors.get_or_insert_with(|| Anchors::of(root));
        let id = id.trim_end_matches('#');
        let found = anchors.anchor(anchor).or_else(|| anchors.id(id)).cloned();
        if let Some(pointer) = found {
            self.here(&pointer);
        }
    }

    /// Something of the document itself.
    fn here(&mut self, pointer: &Pointer) {
        let steps: Vec<String> = pointer.segments().collect();
        match steps.as_slice() {
            [first, kind, name, ..] if first == "components" => self.component(kind, name),
            [member, name, rest @ ..] if ITEMS.contains(&member.as_str()) => {
                let part = rest.first().cloned().unwrap_or_default();
                let item = (member.clone(), name.clone());
                self.reach
                    .items
                    .entry(item)
                    .or_default()
                    .insert(part.clone());
                // All of the operation stays, so that it stays one.
                let way = Pointer::root().join(member).join(name);
                let at = if part.is_empty() {
                    way
                } else {
                    way.join(&part)
                };
                let node = self.tree.root.at(&at);
                self.open.extend(node.map(|node| (node, None)));
            }
            // The rest of the root is there anyway.
            _ => {}
        }
    }
}
