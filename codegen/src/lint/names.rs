//! Names that are one in Rust.

use std::collections::HashMap;

use super::Lint;
use crate::ir::{Operation, Shape, TypeDef};
use crate::name::case;
use crate::{Code, Diagnostic, Place, Pointer};

/// Something that has a name of its own.
struct Named {
    name: String,
    place: Place,
}

impl Named {
    fn key(name: &str, at: &Pointer) -> Self {
        Self {
            name: name.to_owned(),
            place: Place::Key(at.clone()),
        }
    }
}

impl Lint<'_> {
    pub fn names(&mut self) {
        let api = self.api;
        let type_name = |name: &str| case::camel(name, "N");
        let components = api.types.iter().filter(|def| def.is_component());
        let components = components.map(|def| {
            let name = def.origin.segments().next_back().unwrap_or_default();
            Named::key(&name, &def.origin)
        });
        self.one("schemas", components, type_name);
        for resource in &api.resources {
            let named = resource.operations.iter();
            let named = named.filter(|one| self.says(&one.origin, "operationId"));
            let named = named.map(|one| Named {
                name: one.id.clone(),
                place: Place::Value(one.origin.join("operationId")),
            });
            let named: Vec<_> = named.collect();
            self.one("operations", named.into_iter(), case::snake);
            for operation in &resource.operations {
                self.parameters(operation);
            }
        }
        for def in &api.types {
            self.members(def);
        }
    }

    fn parameters(&mut self, operation: &Operation) {
        let named = operation.params.iter();
        let named = named.filter(|param| param.rust_name.is_none());
        let named = named.map(|param| Named {
            name: param.name.clone(),
            place: Place::Value(param.origin.clone()),
        });
        self.one("parameters", named, case::snake);
    }

    fn members(&mut self, def: &TypeDef) {
        match &def.shape {
            Shape::Struct(object) => {
                let named = object.fields.iter();
                let named = named.filter(|field| field.rust_name.is_none());
                let named = named.map(|field| Named::key(&field.name, &field.origin));
                self.one("members", named, case::snake);
            }
            Shape::Enum(of) => {
                let values = self.tree.at(&def.origin.join("enum"));
                let Some(crate::load::Node::Array(values)) = values else {
                    return;
                };
                let named = of.values.iter().filter(|value| value.name.is_none());
                let named = named.filter_map(|value| {
                    let is_it = |node: &crate::load::Node| node.as_str() == Some(&value.wire);
                    let index = values.iter().position(is_it)?;
                    Some(Named {
                        name: value.wire.clone(),
                        place: Place::Value(def.origin.join("enum").index(index)),
                    })
                });
                self.one("values", named, |name| case::camel(name, "N"));
            }
            Shape::Union(_) | Shape::Alias(_) | Shape::Newtype(_) => {}
        }
    }

    /// Reports those of some things of a kind that have the name of one before.
    fn one(
        &mut self,
        kind: &str,
        named: impl Iterator<Item = Named>,
        rust: impl Fn(&str) -> String,
    ) {
        let mut known: HashMap<String, Named> = HashMap::new();
        for one in named {
            let name = rust(&one.name);
            let Some(first) = known.get(&name) else {
                known.insert(name, one);
                continue;
            };
            let message = match first.name == one.name {
                true => format!("two {kind} are called `{name}` in Rust, so more is said of each"),
                false => format!(
                    "the {kind} `{}` and `{}` are both `{name}` in Rust, so each is spelled out",
                    first.name, one.name
                ),
            };
            let warning = Diagnostic::warning(Code::CollidingNames, one.place, message)
                .note(first.place.clone(), "the first is here")
                .help("give them names that differ in more than signs and case");
            self.found.push(warning);
        }
    }
}
