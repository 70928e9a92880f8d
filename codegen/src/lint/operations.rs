//! What callers miss about operations.

use std::collections::{HashMap, HashSet};

use serde_json::json;

use super::Lint;
use crate::ir::{Content, Operation, Reply, TypeRef};
use crate::load::Node;
use crate::name::case;
use crate::{Code, Diagnostic, Place, Pointer};

/// Statuses that nobody expects a body of (RFC 9110, 15.3).
const BODILESS: [u16; 3] = [202, 204, 205];

impl Lint<'_> {
    pub fn operations(&mut self) {
        let api = self.api;
        let operations: Vec<_> = api.resources.iter().flat_map(|of| &of.operations).collect();
        let ids: HashSet<_> = operations.iter().map(|one| one.id.as_str()).collect();
        let tags = self.tags_by_segment(&operations);
        for operation in operations {
            self.unnamed(operation, &ids);
            self.untagged(operation, &tags);
            self.undescribed(operation);
            self.untyped_errors(operation);
            for reply in &operation.success {
                self.empty(operation, reply);
                self.anything(&reply.origin, &reply.content, "answer");
            }
            for body in operation.body.iter() {
                for media in &body.choices {
                    self.anything(&body.origin, &media.content, "request");
                }
            }
        }
    }

    fn unnamed(&mut self, operation: &Operation, ids: &HashSet<&str>) {
        if self.says(&operation.origin, "operationId") {
            return;
        }
        let message = "the operation has no `operationId`, so its method is named after its path, \
                       and renamed when that changes";
        let place = Place::Key(operation.origin.clone());
        let advice = Diagnostic::advice(Code::UnnamedOperation, place, message)
            .help("give it an `operationId`");
        let id = lower_camel(&operation.id);
        self.found.push(match ids.contains(id.as_str()) {
            true => advice,
            false => advice.update(&operation.origin, json!({ "operationId": id })),
        });
    }

    /// The tag of the operations whose paths begin alike, where all have the
    /// same.
    fn tags_by_segment(&self, operations: &[&Operation]) -> HashMap<String, Option<String>> {
        let mut tags: HashMap<String, Option<String>> = HashMap::new();
        for operation in operations {
            let node = self.tree.at(&operation.origin);
            let tag = match node.and_then(|node| node.get("tags")) {
                Some(Node::Array(list)) => list.first().and_then(Node::as_str),
                _ => None,
            };
            let Some(tag) = tag else {
                continue;
            };
            let known = tags.entry(first_segment(&operation.path));
            let known = known.or_insert_with(|| Some(tag.to_owned()));
            if known.as_deref() != Some(tag) {
                *known = None;
            }
        }
        tags
    }

    fn untagged(&mut self, operation: &Operation, tags: &HashMap<String, Option<String>>) {
        // Where there are no tags at all, groups are made of paths.
        if tags.is_empty() || self.says(&operation.origin, "tags") {
            return;
        }
        let message = "the operation has no tag, unlike others, so it is in no group of theirs";
        let place = Place::Key(operation.origin.clone());
        let advice = Diagnostic::advice(Code::UntaggedOperation, place, message)
            .help("give it the tag of its group");
        let tag = tags.get(&first_segment(&operation.path)).cloned().flatten();
        self.found.push(match tag {
            Some(tag) => advice.update(&operation.origin, json!({ "tags": [tag] })),
            None => advice,
        });
    }

    fn undescribed(&mut self, operation: &Operation) {
        if ["summary", "description"]
            .iter()
            .any(|key| self.says(&operation.origin, key))
        {
            return;
        }
        let place = Place::Key(operation.origin.clone());
        let message = "nothing says what the operation does";
        let advice = Diagnostic::advice(Code::UndescribedOperation, place, message);
        self.found.push(advice.help("add a `summary`"));
    }

    fn untyped_errors(&mut self, operation: &Operation) {
        let typed = |reply: &Reply| matches!(reply.content, Content::Json(_));
        if operation.errors.iter().any(typed) {
            return;
        }
        let place = Place::Key(operation.origin.clone());
        let message = "no response describes what an error says, so callers see its text only";
        let help = "add a response `default` or `4XX` with the schema of errors";
        self.found
            .push(Diagnostic::advice(Code::UntypedErrors, place, message).help(help));
    }

    fn empty(&mut self, operation: &Operation, reply: &Reply) {
        let of_one = reply.statuses.as_ref().filter(|of| of.start() == of.end());
        let Some(status) = of_one.map(|of| *of.start()) else {
            return;
        };
        let empty = reply.content == Content::Empty && operation.stream.is_none();
        if !empty || operation.method == "HEAD" || BODILESS.contains(&status) {
            return;
        }
        let message = format!("the answer {status} has no `content`, so callers get nothing");
        let place = Place::Key(reply.origin.clone());
        let advice = Diagnostic::advice(Code::EmptySuccess, place, message);
        self.found
            .push(advice.help("describe its body under `content`, or declare 204 in its place"));
    }

    fn anything(&mut self, at: &Pointer, content: &Content, what: &str) {
        let Content::Json(ty) = content else {
            return;
        };
        if *self.api.resolve(ty) != TypeRef::Any {
            return;
        }
        let message = format!("nothing is known of this {what} but that it is JSON");
        let place = Place::Key(at.clone());
        let advice = Diagnostic::advice(Code::AnyJson, place, message);
        self.found.push(advice.help("describe it with a schema"));
    }
}

/// The first part of a path that is the same in all calls.
fn first_segment(path: &str) -> String {
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    parts.next().unwrap_or_default().to_owned()
}

/// `lowerCamelCase`, as most documents write ids.
fn lower_camel(text: &str) -> String {
    let camel = case::camel(text, "n");
    let mut letters = camel.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}
