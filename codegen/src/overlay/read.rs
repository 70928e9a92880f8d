//! An overlay's own text to actions.

use super::action::{Action, Change};
use super::query::Query;
use crate::config::nearest;
use crate::load::{Node, Object, Target};
use crate::{Code, Diagnostic, Place, Pointer};

/// Reads the actions of an overlay called `name` for the document `document`.
/// What is wrong with one costs that one.
pub fn read<'o, 's>(
    name: &str,
    node: &'o Node<'s>,
    document: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Action<'o, 's>> {
    let mut reader = Reader {
        root: Pointer::file_root(name),
        diagnostics,
        copies: false,
    };
    let Some(object) = node.as_object() else {
        let message = format!("an overlay is an object, this is {}", node.kind());
        reader.fault(Place::Value(reader.root.clone()), message, "");
        return Vec::new();
    };
    if !reader.version(object) {
        return Vec::new();
    }
    let at = reader.root.clone();
    reader.known(
        object,
        &at,
        "an overlay",
        &["overlay", "info", "extends", "actions"],
    );
    reader.extends(object, document);
    let at = at.join("actions");
    match object.get("actions") {
        Some(Node::Array(actions)) if !actions.is_empty() => {
            let actions = actions.iter().enumerate();
            actions
                .filter_map(|(index, action)| reader.action(action, at.index(index)))
                .collect()
        }
        Some(other) if !matches!(other, Node::Null | Node::Array(_)) => {
            let message = format!("`actions` must be an array, this is {}", other.kind());
            reader.fault(Place::Value(at), message, "");
            Vec::new()
        }
        _ => {
            let message = "an overlay needs `actions`, at least one";
            reader.fault(Place::Value(at), message.to_owned(), "");
            Vec::new()
        }
    }
}

struct Reader<'d> {
    root: Pointer,
    diagnostics: &'d mut Vec<Diagnostic>,
    /// Whether its version has `copy`.
    copies: bool,
}

impl Reader<'_> {
    fn fault(&mut self, place: Place, message: String, help: &str) {
        let fault = Diagnostic::error(Code::Overlay, place, message);
        self.diagnostics.push(match help {
            "" => fault,
            help => fault.help(help),
        });
    }

    /// Whether it is an overlay of a version that is known.
    fn version(&mut self, object: &Object) -> bool {
        let at = self.root.join("overlay");
        let version = match object.get("overlay") {
            Some(Node::String(version)) => version.to_string(),
            // YAML reads `1.1` as a number.
            Some(Node::Float(version)) => format!("{version:?}"),
            _ => {
                let help = "an overlay begins with its version, such as `overlay: 1.1.0`";
                let message = "this is no overlay: it has no `overlay` keyword".to_owned();
                self.fault(Place::Value(self.root.clone()), message, help);
                return false;
            }
        };
        if version != "1" && !version.starts_with("1.") {
            let message = format!(
                "overlays of version `{}` are not supported; 1.0 and 1.1 are",
                version.escape_debug()
            );
            self.fault(Place::Value(at), message, "");
            return false;
        }
        self.copies = version != "1.0" && !version.starts_with("1.0.");
        true
    }

    fn known(&mut self, object: &Object, at: &Pointer, what: &str, known: &[&str]) {
        for (key, _) in object.iter() {
            if known.contains(&key) || key.starts_with("x-") {
                continue;
            }
            let message = format!("{what} has no key `{}`", key.escape_debug());
            let help = match nearest(key, known) {
                Some(other) => format!("did you mean `{other}`?"),
                None => format!("it may have {}", crate::config::list(known)),
            };
            self.fault(Place::Key(at.join(key)), message, &help);
        }
    }

    /// Whether it is for this document, as far as that can be seen: an address
    /// on a network may be where the document once came from.
    fn extends(&mut self, object: &Object, document: &str) {
        let Some(extends) = object.get("extends") else {
            return;
        };
        let place = Place::Value(self.root.join("extends"));
        let Some(reference) = extends.as_str() else {
            let message = format!("`extends` must be a reference, this is {}", extends.kind());
            return self.fault(place, message, "");
        };
        if let Target::File(path, _) = Target::of(self.root.file(), reference)
            && path != document
        {
            let message = format!("this overlay is for `{path}`, not for `{document}`");
            let help = "apply it to that document, or correct `extends`";
            self.fault(place, message, help);
        }
    }

    fn action<'o, 's>(&mut self, node: &'o Node<'s>, at: Pointer) -> Option<Action<'o, 's>> {
        let Some(object) = node.as_object() else {
            let message = format!("an action must be an object, this is {}", node.kind());
            self.fault(Place::Value(at), message, "");
            return None;
        };
        let known = ["target", "description", "update", "remove", "copy"];
        let before = self.diagnostics.len();
        self.known(object, &at, "an action", &known);
        let (text, target) = self.query(object, &at, "target")?;
        let remove = match object.get("remove") {
            None | Some(Node::Bool(false)) => false,
            Some(Node::Bool(true)) => true,
            Some(other) => {
                let message = format!("`remove` must be true or false, this is {}", other.kind());
                self.fault(Place::Value(at.join("remove")), message, "");
                return None;
            }
        };
        let change = match (remove, object.get("update"), object.get("copy")) {
            (true, _, _) => Change::Remove,
            (false, Some(_), Some(_)) => {
                let message = "an action has either `update` or `copy`".to_owned();
                self.fault(
                    Place::Key(at.join("copy")),
                    message,
                    "make two actions of it",
                );
                return None;
            }
            (false, Some(update), None) => Change::Update(update),
            (false, None, Some(_)) if !self.copies => {
                let message = "`copy` is not in version 1.0".to_owned();
                let help = "write `overlay: 1.1.0`";
                self.fault(Place::Key(at.join("copy")), message, help);
                return None;
            }
            (false, None, Some(_)) => Change::Copy(self.query(object, &at, "copy")?.1),
            (false, None, None) => {
                // Of a key that was mistyped, enough has been said.
                if self.diagnostics.len() == before {
                    let message = "this action changes nothing".to_owned();
                    let help = "add `update`, `copy` or `remove: true`";
                    self.fault(Place::Value(at), message, help);
                }
                return None;
            }
        };
        Some(Action {
            at,
            text,
            target,
            change,
        })
    }

    /// The expression under `key`.
    fn query<'o>(
        &mut self,
        object: &'o Object,
        at: &Pointer,
        key: &str,
    ) -> Option<(&'o str, Query)> {
        let place = Place::Value(at.join(key));
        let Some(text) = object.get(key).and_then(Node::as_str) else {
            let message = format!("an action needs a `{key}`, which is a JSONPath");
            self.fault(place, message, "write it as `$.paths['/things'].get`");
            return None;
        };
        match Query::parse(text) {
            Ok(query) => Some((text, query)),
            Err(reason) => {
                let shown = super::query::shown(text);
                let message = format!("`{shown}` is no JSONPath: {reason}");
                let help = "names with other signs than letters, digits and `_` go into \
                            brackets and quotes, such as `$.paths['/things/{id}'].get`";
                self.fault(place, message, help);
                None
            }
        }
    }
}
