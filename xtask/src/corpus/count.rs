//! What a document has, counted without the generator: only its tree is read
//! by the same code.

use std::collections::BTreeMap;

use codegen::Pointer;
use codegen::load::Node;

/// What is in a document.
#[derive(Debug, Default)]
pub struct Counted {
    /// The version of OpenAPI that it says it follows.
    pub version: String,
    /// The operations under its paths; those of webhooks and callbacks are not
    /// calls.
    pub operations: Vec<Operation>,
    /// The schemas among its components.
    pub schemas: Vec<Pointer>,
}

/// An operation, and what it is made of.
#[derive(Debug)]
pub struct Operation {
    /// Where it is, and all that it refers to by name: what its path's
    /// parameters, and its own parameters, bodies and responses are. Types
    /// count by themselves.
    pub parts: Vec<Pointer>,
}

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Counts what is in `root`, whose path items may stand in `files`.
pub fn count(root: &Node<'_>, files: &BTreeMap<String, Node<'_>>) -> Counted {
    let version = match root.get("openapi") {
        Some(Node::String(text)) => text.to_string(),
        Some(Node::Float(number)) => number.to_string(),
        Some(Node::Integer(number)) => number.to_string(),
        _ => String::new(),
    };
    let mut operations = Vec::new();
    let paths = Pointer::root().join("paths");
    for (path, item) in members(root.get("paths")) {
        let item = match item.get("$ref").and_then(Node::as_str) {
            Some(reference) => target(root, files, reference).unwrap_or(item),
            None => item,
        };
        let shared = paths.join(path).join("parameters");
        for method in METHODS {
            if path.starts_with('/') && item.get(method).and_then(Node::as_object).is_some() {
                let mut parts = vec![paths.join(path).join(method), shared.clone()];
                let common = item.get("parameters");
                for node in common.into_iter().chain(item.get(method)) {
                    named(root, node, &mut parts, DEPTH);
                }
                operations.push(Operation { parts });
            }
        }
    }
    let schemas = Pointer::root().join("components").join("schemas");
    let components = root.get("components").and_then(|of| of.get("schemas"));
    let named = members(components).map(|(name, _)| schemas.join(name));
    Counted {
        version,
        operations,
        schemas: named.collect(),
    }
}

/// How deep references are looked for; bodies of responses stand at six.
const DEPTH: usize = 12;

/// Adds what `node` refers to among the components, types aside.
fn named(root: &Node<'_>, node: &Node<'_>, parts: &mut Vec<Pointer>, depth: usize) {
    if depth == 0 {
        return;
    }
    let reference = node.get("$ref").and_then(Node::as_str);
    let at = reference
        .and_then(|reference| reference.strip_prefix('#'))
        .and_then(Pointer::parse);
    if let Some(at) = at {
        if !parts.contains(&at)
            && let Some(node) = root.at(&at)
        {
            parts.push(at);
            named(root, node, parts, depth - 1);
        }
        return;
    }
    for (key, member) in members(Some(node)) {
        if !["schema", "examples", "example", "callbacks", "links"].contains(&key) {
            named(root, member, parts, depth - 1);
        }
    }
    for element in node.as_array().unwrap_or_default() {
        named(root, element, parts, depth - 1);
    }
}

fn members<'a>(of: Option<&'a Node<'a>>) -> impl Iterator<Item = (&'a str, &'a Node<'a>)> {
    of.and_then(Node::as_object)
        .into_iter()
        .flat_map(|of| of.iter())
}

fn target<'a>(
    root: &'a Node<'a>,
    files: &'a BTreeMap<String, Node<'a>>,
    reference: &str,
) -> Option<&'a Node<'a>> {
    let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
    let tree = match file.trim_start_matches("./") {
        "" => root,
        file => files.get(file)?,
    };
    tree.at(&Pointer::parse(pointer)?)
}

/// How many operations can be called in generated Rust.
pub fn calls(files: &BTreeMap<String, String>) -> usize {
    let own = files
        .iter()
        .filter(|(path, _)| path.starts_with("src/") && !path.starts_with("src/runtime/"));
    own.map(|(_, text)| calls_in(text)).sum()
}

/// How many operations can be called in one generated file.
pub fn calls_in(text: &str) -> usize {
    text.lines().filter(|line| *line == "operation! {").count()
}
