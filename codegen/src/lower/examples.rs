//! The examples of a document, each with the type that must be able to hold it.

use std::collections::HashSet;

use openapiv3::{MediaType, ParameterSchemaOrContent};

use super::class::Class;
use super::media::Direction;
use super::{CHAIN, Lowering, Piece, pointers};
use crate::Pointer;
use crate::ir::{Example, Travel, TypeId, TypeRef};
use crate::load::{Node, Tree};

impl Lowering<'_> {
    /// Every example in `tree` of something that has a type:
    /// those of schemas, then those of parameters and bodies. No type is
    /// defined for the sake of an example.
    pub fn examples(&mut self, tree: &Tree<'_>) -> Vec<Example> {
        let mut found = Found::new(tree);
        for at in self.document.schemas.keys() {
            if let Some(ty) = self.known_element(at) {
                found.of_schema(at, &ty);
            }
        }
        for piece in &self.document.operations {
            for (at, parameter) in &piece.parameters {
                let (at, schema) = match &parameter.parameter_data_ref().format {
                    ParameterSchemaOrContent::Schema(schema) => {
                        (at.clone(), pointers([schema]).next())
                    }
                    ParameterSchemaOrContent::Content(content) => {
                        let Some((name, media)) = content.first() else {
                            continue;
                        };
                        (at.join("content").join(name), schema_of(media))
                    }
                };
                self.examples_at(&at, schema, Travel::Sent, &mut found);
            }
            let body = piece.body.iter();
            let body = body.map(|(at, body)| (at, &body.content, Direction::Request));
            let responses = piece.responses.iter();
            let responses = responses.map(|(at, _, of)| (at, &of.content, Direction::Response));
            for (at, content, direction) in body.chain(responses) {
                for (name, media) in content {
                    if self.is_decoded(name, media, direction) {
                        let at = at.join("content").join(name);
                        let way = match direction {
                            Direction::Request => Travel::Sent,
                            Direction::Response => Travel::Received,
                        };
                        self.examples_at(&at, schema_of(media), way, &mut found);
                    }
                }
            }
        }
        found.examples
    }

    /// The examples of a parameter or media type, whose values `schema`
    /// describes.
    fn examples_at(
        &self,
        at: &Pointer,
        schema: Option<Pointer>,
        way: Travel,
        found: &mut Found<'_>,
    ) {
        let ty = match &schema {
            Some(schema) => self.known_element(schema),
            None => Some(TypeRef::Any),
        };
        if let Some(ty) = ty {
            found.of_content(at, schema, &ty, way);
        }
    }

    /// The type of the schema at `at` where it has one already.
    fn known(&self, at: &Pointer) -> Option<TypeRef> {
        let mut here = at.clone();
        for _ in 0..CHAIN {
            if let Some(def) = self.known_def(&here) {
                return Some(def);
            }
            if let Some(id) = self.typed(&here) {
                return Some(TypeRef::Typed(id));
            }
            if let Piece::Reference(target) = self.piece(&here) {
                if let Some(def) = self.known_def(target) {
                    return Some(def);
                }
                here = target.clone();
                match self.class(&here) {
                    Class::Scalar(scalar) => return Some(TypeRef::Scalar(scalar)),
                    Class::Any => return Some(TypeRef::Any),
                    Class::Same(_) => continue,
                    _ => return None,
                }
            }
            let within = |items: Option<Pointer>| match items {
                Some(items) => self.known_element(&items),
                None => Some(TypeRef::Any),
            };
            match self.class(&here) {
                Class::Same(target) => here = target,
                Class::Scalar(scalar) => return Some(TypeRef::Scalar(scalar)),
                Class::Any => return Some(TypeRef::Any),
                Class::List(items) => return Some(TypeRef::List(Box::new(within(items)?))),
                Class::Tuple(parts) => {
                    let parts = parts.iter().map(|part| self.known_element(part));
                    return parts.collect::<Option<_>>().map(TypeRef::Tuple);
                }
                Class::Map(values) => return Some(TypeRef::Map(Box::new(within(values)?))),
                Class::Object | Class::Enum(_) | Class::Union => return None,
            }
        }
        None
    }

    fn known_def(&self, at: &Pointer) -> Option<TypeRef> {
        let id: TypeId = *self.defined.get(at)?;
        Some(TypeRef::Def(id))
    }

    fn known_element(&self, at: &Pointer) -> Option<TypeRef> {
        let ty = self.known(at)?;
        if ty != TypeRef::Any && self.is_nullable(at) {
            return Some(TypeRef::Nullable(Box::new(ty)));
        }
        Some(ty)
    }
}

fn schema_of(media: &MediaType) -> Option<Pointer> {
    pointers(&media.schema).next()
}

/// Examples as they are found, each once.
struct Found<'a> {
    tree: &'a Tree<'a>,
    known: HashSet<(Pointer, TypeRef, Travel)>,
    examples: Vec<Example>,
}

impl<'a> Found<'a> {
    fn new(tree: &'a Tree<'a>) -> Self {
        Self {
            tree,
            known: HashSet::new(),
            examples: Vec::new(),
        }
    }

    fn of_schema(&mut self, at: &Pointer, ty: &TypeRef) {
        let Some(node) = self.tree.at(at) else { return };
        if let Some(value) = node.get("example") {
            self.add(
                at.join("example"),
                Some(at.clone()),
                ty,
                Travel::Either,
                value,
            );
        }
        let several = node.get("examples").and_then(Node::as_array);
        for (index, value) in several.unwrap_or_default().iter().enumerate() {
            let origin = at.join("examples").index(index);
            self.add(origin, Some(at.clone()), ty, Travel::Either, value);
        }
    }

    fn of_content(&mut self, at: &Pointer, schema: Option<Pointer>, ty: &TypeRef, way: Travel) {
        let Some(node) = self.tree.at(at) else { return };
        if let Some(value) = node.get("example") {
            self.add(at.join("example"), schema.clone(), ty, way, value);
        }
        let named = node.get("examples").and_then(Node::as_object);
        for (name, _) in named.into_iter().flat_map(|named| named.iter()) {
            let Some((origin, example)) = self.follow(at.join("examples").join(name)) else {
                continue;
            };
            // OpenAPI 3.2 tells data from its text.
            for key in ["value", "dataValue"] {
                if let Some(value) = example.get(key) {
                    self.add(origin.join(key), schema.clone(), ty, way, value);
                }
            }
        }
    }

    /// What stands at `at`, along references within the document.
    fn follow(&self, mut at: Pointer) -> Option<(Pointer, &'a Node<'a>)> {
        for _ in 0..CHAIN {
            let node = self.tree.at(&at)?;
            match node.get("$ref").and_then(Node::as_str) {
                Some(reference) => at = Pointer::parse(reference.strip_prefix('#')?)?.within(&at),
                None => return Some((at, node)),
            }
        }
        None
    }

    fn add(
        &mut self,
        origin: Pointer,
        schema: Option<Pointer>,
        ty: &TypeRef,
        way: Travel,
        value: &Node<'_>,
    ) {
        if self.known.insert((origin.clone(), ty.clone(), way)) {
            self.examples.push(Example {
                origin,
                schema,
                ty: ty.clone(),
                input: None,
                way,
                value: value.to_json(),
            });
        }
    }
}
