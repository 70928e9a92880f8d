//! Selection: a tree with only the operations and webhooks that somebody asked
//! for, and what those need.
//!
//! What is not selected is taken out of the tree before anything is made of it.
//! Where something else refers into an operation that is not selected, or a path
//! item stands elsewhere, it stays, and an extension beside it says which of its
//! methods are not generated.

mod reach;

use std::collections::{BTreeMap, BTreeSet};

use self::reach::Reach;
use crate::config::{By, Pattern, Select, Unused, absent};
use crate::load::{Node, Target, Tree};
use crate::normalise::{METHODS, extension};
use crate::{Code, Config, Diagnostic, Place, Pointer};

/// The members of the root that hold path items.
pub const ITEMS: [&str; 3] = ["paths", "webhooks", "x-webhooks"];
/// How many references in a row lead to a path item.
const CHAIN: usize = 64;

/// Something that can be selected.
struct Candidate {
    /// The member of the root, and the path or name.
    item: (&'static str, String),
    /// The method, as it is written.
    method: &'static str,
    id: Option<String>,
    tags: Vec<String>,
}

/// Takes out of the tree what `config` does not select, and says what that was.
pub fn apply(tree: &mut Tree<'_>, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Unused {
    if config.select.is_all() {
        return Unused::default();
    }
    let candidates = candidates(tree);
    let before = diagnostics.len();
    check(&config.select, &candidates, diagnostics);
    let (kept, dropped): (Vec<_>, Vec<_>) = candidates
        .iter()
        .partition(|candidate| selected(&config.select, candidate));
    if kept.is_empty() && diagnostics.len() == before {
        let patterns = config.select.include.iter().chain(&config.select.exclude);
        let place = patterns.map(|pattern| pattern.place.clone()).next_back();
        let message = "nothing of the document is selected";
        let place = place.unwrap_or(Place::Document);
        diagnostics.push(Diagnostic::error(Code::Config, place, message));
    }
    let mut wanted: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for one in kept {
        let methods = wanted.entry((one.item.0, &one.item.1)).or_default();
        methods.insert(one.method);
    }
    let reach = Reach::of(tree, &wanted);
    let mut unused = Unused {
        operations: dropped.iter().filter_map(|one| one.id.clone()).collect(),
        tags: dropped.iter().flat_map(|one| one.tags.clone()).collect(),
        ..Unused::default()
    };
    prune(tree, &candidates, &wanted, &reach, &mut unused);
    unused
}

/// Everything that can be selected, in the order of the document.
fn candidates(tree: &Tree<'_>) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    for member in ITEMS {
        let items = tree.root.get(member).and_then(Node::as_object);
        for (name, item) in items.into_iter().flat_map(|items| items.iter()) {
            if member == "paths" && name.starts_with("x-") {
                continue;
            }
            let item = followed(tree, item);
            for (method, _) in METHODS {
                let Some(operation) = item.get(method) else {
                    continue;
                };
                let tags = operation.get("tags").and_then(Node::as_array);
                let tags = tags.unwrap_or_default().iter().filter_map(Node::as_str);
                let id = operation.get("operationId").and_then(Node::as_str);
                candidates.push(Candidate {
                    item: (member, name.to_owned()),
                    method,
                    id: id.map(str::to_owned),
                    tags: tags.map(str::to_owned).collect(),
                });
            }
        }
    }
    candidates
}

/// A path item, or the one that it refers to.
fn followed<'t, 's>(tree: &'t Tree<'s>, item: &'t Node<'s>) -> &'t Node<'s> {
    let (mut here, mut file) = (item, None::<String>);
    for _ in 0..CHAIN {
        let Some(reference) = here.get("$ref").and_then(Node::as_str) else {
            break;
        };
        let (path, fragment) = match Target::of(file.as_deref(), reference) {
            Target::Here(fragment) => (file.clone(), fragment),
            Target::File(path, fragment) => (Some(path), fragment),
            Target::Network | Target::Absolute => break,
        };
        let whole = match &path {
            None => Some(&tree.root),
            Some(path) => tree.file(path, Place::Document).ok().map(|(node, _)| node),
        };
        let pointer = Pointer::parse(&fragment);
        let next = whole.zip(pointer).and_then(|(whole, at)| whole.at(&at));
        let Some(next) = next else { break };
        (here, file) = (next, path);
    }
    here
}

fn selected(select: &Select, candidate: &Candidate) -> bool {
    let any = |patterns: &[Pattern]| patterns.iter().any(|pattern| fits(pattern, candidate));
    (select.include.is_empty() || any(&select.include)) && !any(&select.exclude)
}

fn fits(pattern: &Pattern, candidate: &Candidate) -> bool {
    let (member, name) = &candidate.item;
    match pattern.by {
        By::Tag => candidate.tags.iter().any(|tag| pattern.fits(tag)),
        By::Operation => candidate.id.as_deref().is_some_and(|id| pattern.fits(id)),
        By::Webhook => *member != "paths" && pattern.fits(name),
        By::Path => {
            let method = pattern.method.as_deref();
            *member == "paths"
                && method.is_none_or(|method| method.eq_ignore_ascii_case(candidate.method))
                && pattern.fits(&format!("/{}", name.strip_prefix('/').unwrap_or(name)))
        }
    }
}

/// Reports patterns that match nothing.
fn check(select: &Select, candidates: &[Candidate], diagnostics: &mut Vec<Diagnostic>) {
    for pattern in select.include.iter().chain(&select.exclude) {
        if candidates.iter().any(|candidate| fits(pattern, candidate)) {
            continue;
        }
        let shown = pattern.text.escape_debug();
        let mut known = BTreeSet::new();
        for one in candidates {
            match pattern.by {
                By::Tag => known.extend(one.tags.iter().map(String::clone)),
                By::Operation => known.extend(one.id.clone()),
                By::Webhook if one.item.0 != "paths" => _ = known.insert(one.item.1.clone()),
                By::Path if one.item.0 == "paths" => _ = known.insert(one.item.1.clone()),
                By::Webhook | By::Path => {}
            }
        }
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let message = match pattern.by {
            By::Tag => format!("no operation has the tag `{shown}`"),
            By::Operation => format!("no operation has the id `{shown}`"),
            By::Webhook => format!("no webhook is called `{shown}`"),
            By::Path => format!("no operation is at `{shown}`"),
        };
        let name = match &pattern.method {
            Some(method) => pattern.text.get(method.len()..).unwrap_or_default().trim(),
            None => &pattern.text,
        };
        diagnostics.push(absent(&pattern.place, message, name, &known));
    }
}

/// Takes out of the tree what nobody wants and nothing wanted needs.
fn prune(
    tree: &mut Tree<'_>,
    candidates: &[Candidate],
    wanted: &BTreeMap<(&str, &str), BTreeSet<&str>>,
    reach: &Reach,
    unused: &mut Unused,
) {
    let mut items: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for one in candidates {
        let item = items.entry((one.item.0, &one.item.1)).or_default();
        item.insert(one.method);
    }
    let mut gone: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for ((member, name), methods) in items {
        let none = BTreeSet::new();
        let wanted = wanted.get(&(member, name)).unwrap_or(&none);
        let way = [member.to_owned(), name.to_owned()];
        let needed = reach.items.get(&(member.to_owned(), name.to_owned()));
        if wanted.is_empty() && needed.is_none() {
            gone.entry(member).or_default().insert(name.to_owned());
            continue;
        }
        // Of an item that stands elsewhere, nothing can be taken away.
        let elsewhere = tree
            .root
            .at_mut(&way)
            .is_some_and(|item| item.get("$ref").is_some());
        let stays = |method: &str| {
            elsewhere || needed.is_some_and(|of| of.contains("") || of.contains(method))
        };
        let (ignored, dropped): (Vec<&str>, Vec<&str>) =
            methods.difference(wanted).partition(|method| stays(method));
        let dropped = dropped.into_iter().map(str::to_owned).collect();
        tree.remove(&way, &dropped);
        if let (false, Some(Node::Object(item))) = (ignored.is_empty(), tree.root.at_mut(&way)) {
            let mut all: Vec<Node<'_>> = ignored.into_iter().map(Node::from).collect();
            if let Some(Node::Array(before)) = item.get_mut(extension::IGNORE) {
                all.extend(std::mem::take(before));
            }
            item.insert(extension::IGNORE.to_owned(), Node::Array(all));
        }
    }
    for (member, names) in gone {
        for name in &names {
            let node = tree.root.get(member).and_then(|items| items.get(name));
            note(node, unused);
        }
        tree.remove(&[member.to_owned()], &names);
    }
    components(tree, reach, unused);
    tags(tree, candidates, wanted);
}

fn components(tree: &mut Tree<'_>, reach: &Reach, unused: &mut Unused) {
    for kind in reach::KINDS {
        let way = ["components".to_owned(), kind.to_owned()];
        let Some(Node::Object(all)) = tree.root.at_mut(&way) else {
            continue;
        };
        let wanted = |name: &str| reach.components.contains(&(kind, name.to_owned()));
        let gone = all.iter().filter(|(name, _)| !wanted(name));
        let gone: BTreeSet<String> = gone
            .map(|(name, node)| {
                note(Some(node), unused);
                name.to_owned()
            })
            .collect();
        match kind {
            "securitySchemes" => unused.schemes.extend(gone.iter().cloned()),
            "schemas" => unused.schemas.extend(gone.iter().cloned()),
            _ => {}
        }
        tree.remove(&way, &gone);
    }
}

/// Takes out the descriptions of tags that no operation has any more.
fn tags(
    tree: &mut Tree<'_>,
    candidates: &[Candidate],
    wanted: &BTreeMap<(&str, &str), BTreeSet<&str>>,
) {
    let kept = candidates.iter().filter(|one| {
        let methods = wanted.get(&(one.item.0, one.item.1.as_str()));
        methods.is_some_and(|methods| methods.contains(one.method))
    });
    let used: BTreeSet<&str> = kept.flat_map(|one| &one.tags).map(String::as_str).collect();
    let had: BTreeSet<&str> = candidates
        .iter()
        .flat_map(|one| &one.tags)
        .map(String::as_str)
        .collect();
    let all = tree
        .root
        .get("tags")
        .and_then(Node::as_array)
        .unwrap_or_default();
    let gone = all.iter().enumerate().filter(|(_, tag)| {
        let name = tag.get("name").and_then(Node::as_str);
        name.is_some_and(|name| had.contains(name) && !used.contains(name))
    });
    let gone: BTreeSet<String> = gone.map(|(index, _)| index.to_string()).collect();
    if !gone.is_empty() {
        tree.remove(&["tags".to_owned()], &gone);
    }
}

/// Notes the formats in what goes.
fn note(node: Option<&Node<'_>>, unused: &mut Unused) {
    let mut open: Vec<&Node<'_>> = node.into_iter().collect();
    while let Some(node) = open.pop() {
        match node {
            Node::Array(elements) => open.extend(elements),
            Node::Object(object) => {
                if let Some(format) = object.get("format").and_then(Node::as_str) {
                    unused.formats.insert(format.to_owned());
                }
                open.extend(object.iter().map(|(_, member)| member));
            }
            _ => {}
        }
    }
}
