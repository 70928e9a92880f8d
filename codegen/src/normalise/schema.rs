//! Schemas: one object at a time, each to OpenAPI 3.0.

mod conditions;
mod default;
mod format;
mod pattern;
mod split;
mod tuple;

pub use pattern::is_checked;

use serde_json::Value;

use super::context::{Context, Cursor};
use super::document::extensions;
use super::piece::{AdditionalProperties, AnySchema, Discriminator, Piece, Schema, SchemaData};
use super::{Document, extension};
use crate::config::nearest;
use crate::load::Node;
use crate::{Code, Diagnostic, Place, Pointer};

/// The types of JSON Schema, but for `null`.
const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "object", "array"];

/// Keywords that bound a value by itself.
const BOUNDS: [&str; 8] = [
    "pattern",
    "multipleOf",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
];

/// Reads all schemas that something has asked for, and those they ask for.
pub fn read(context: &mut Context<'_>, document: &mut Document) {
    take_made(context, document);
    while let Some(cursor) = context.pending.pop() {
        if document.schemas.contains_key(&cursor.at) {
            continue;
        }
        let schema = Reading::new(context, &cursor).schema();
        document.schemas.insert(cursor.at, schema);
        take_made(context, document);
    }
}

fn take_made(context: &mut Context<'_>, document: &mut Document) {
    let made = context.made.drain(..);
    document
        .schemas
        .extend(made.map(|(at, schema)| (at, Piece::Schema(Box::new(schema)))));
}

/// A schema while it is read.
struct Reading<'c, 'a> {
    context: &'c mut Context<'a>,
    cursor: &'c Cursor<'a>,
    data: SchemaData,
    any: AnySchema,
    /// All types but `null`, where there are several.
    types: Vec<(Cursor<'a>, &'static str)>,
}

impl<'c, 'a> Reading<'c, 'a> {
    fn new(context: &'c mut Context<'a>, cursor: &'c Cursor<'a>) -> Self {
        let (data, any) = Default::default();
        Self {
            context,
            cursor,
            data,
            any,
            types: Vec::new(),
        }
    }

    fn schema(mut self) -> Piece {
        match self.cursor.node {
            Node::Object(object) => {
                let refers = |key: &str| matches!(object.get(key), Some(Node::String(_)));
                if !refers("$ref") && refers("$dynamicRef") {
                    let place = Place::Value(self.cursor.at.join("$dynamicRef"));
                    let message =
                        "`$dynamicRef` is taken for `$ref`: it leads to the same schema everywhere";
                    let advice = Diagnostic::advice(Code::Unsupported, place, message)
                        .help("use `$ref` where that is meant");
                    self.context.diagnostics.push(advice);
                }
                if (refers("$ref") || refers("$dynamicRef"))
                    && let Some(target) = self.context.target(self.cursor)
                {
                    let at = self.context.piece(target);
                    if object.len() == 1 {
                        return Piece::Reference(at);
                    }
                    self.any.all_of.push(at);
                }
                self.annotations();
                self.types();
                self.values();
                self.bounds();
                self.object();
                self.array();
                self.combinations();
                self.content();
                self.split_types();
            }
            // `true` allows everything, as does `{}`. `false` allows nothing,
            // which no value of a client could show.
            Node::Bool(_) => {}
            _ => {
                let found = self.cursor.node.kind();
                let message = format!("a schema is an object or a boolean, this is {found}");
                let place = Place::Value(self.cursor.at.clone());
                let warning = Diagnostic::warning(Code::InvalidKeyword, place, message)
                    .help("write a schema, or remove it")
                    .remove(&self.cursor.at);
                self.context.diagnostics.push(warning);
            }
        }
        Piece::Schema(Box::new(Schema {
            data: self.data,
            any: self.any,
        }))
    }

    fn annotations(&mut self) {
        let (context, cursor) = (&mut *self.context, self.cursor);
        let data = &mut self.data;
        data.title = context.text(cursor, "title");
        data.description = context.text(cursor, "description");
        data.nullable = context.flag(cursor, "nullable").unwrap_or_default();
        data.read_only = context.flag(cursor, "readOnly").unwrap_or_default();
        data.write_only = context.flag(cursor, "writeOnly").unwrap_or_default();
        data.deprecated = context.flag(cursor, "deprecated").unwrap_or_default();
        data.default = cursor
            .node
            .get("default")
            .map(|node| Box::new(node.to_json()));
        // 3.1 has a list of examples where 3.0 has one.
        let first = cursor
            .node
            .get("examples")
            .and_then(Node::as_array)
            .and_then(<[_]>::first);
        let example = cursor.node.get("example").or(first);
        data.example = example.map(|node| Box::new(node.to_json()));
        let extensions = extensions(cursor);
        if !extensions.is_empty() {
            data.extensions.edit().extend(extensions);
        }
    }

    fn types(&mut self) {
        let Some(keyword) = self.cursor.member("type") else {
            return;
        };
        let mut null = false;
        let written: Vec<_> = match keyword.node {
            Node::Array(_) => keyword.elements().collect(),
            _ => vec![keyword],
        };
        for cursor in written {
            // YAML's null is easily written where its name is meant.
            if matches!(cursor.node, Node::Null) {
                null = true;
                continue;
            }
            let Some(name) = cursor.node.as_str() else {
                self.context.invalid(&cursor, "a type or an array of types");
                continue;
            };
            match TYPES.into_iter().find(|known| *known == name) {
                Some(known) if self.types.iter().all(|(_, seen)| *seen != known) => {
                    self.types.push((cursor, known));
                }
                Some(_) => {}
                None if name == "null" => null = true,
                None => {
                    let message = format!("`{name}` is no type of JSON Schema; any value is taken");
                    let help = "string, number, integer, boolean, object, array, null";
                    let place = Place::Value(cursor.at.clone());
                    let diagnostic = Diagnostic::warning(Code::InvalidKeyword, place, message)
                        .remove(&cursor.at);
                    self.context.diagnostics.push(match nearest(name, &TYPES) {
                        Some(other) => diagnostic.help(format!("did you mean `{other}`?")),
                        None => diagnostic.help(format!("use one of {help}")),
                    });
                }
            }
        }
        if null {
            self.data.nullable = true;
            if self.types.is_empty() {
                self.data
                    .extensions
                    .edit()
                    .insert(extension::NULL.to_owned(), Value::Bool(true));
            }
        }
        if let [(_, only)] = self.types.as_slice() {
            self.any.typ = Some(*only);
        }
    }

    /// `enum` and `const`.
    fn values(&mut self) {
        let mut values = self.context.array(self.cursor, "enum");
        if let Some(node) = self.cursor.node.get("const") {
            values = vec![Cursor {
                node,
                at: self.cursor.at.join("const"),
            }];
        }
        default::check(self.context, self.cursor, &values);
        let mut listed = Vec::new();
        for value in values {
            match value.node {
                Node::Null => self.data.nullable = true,
                other => {
                    self.any.enumeration.push(other.to_json());
                    listed.push((value, split::kind(other)));
                }
            }
        }
        self.kinds(listed);
    }

    fn bounds(&mut self) {
        let (context, cursor) = (&mut *self.context, self.cursor);
        self.any.format = format::read(context, cursor);
        if !BOUNDS
            .iter()
            .any(|keyword| cursor.node.get(keyword).is_some())
        {
            return;
        }
        let any = self.any.bounds.edit();
        any.pattern = context.text(cursor, "pattern");
        if let Some(pattern) = &any.pattern {
            let place = Place::Value(cursor.at.join("pattern"));
            pattern::check(context, pattern, place);
        }
        any.multiple_of = context.number(cursor, "multipleOf");
        any.min_length = context.count(cursor, "minLength");
        any.max_length = context.count(cursor, "maxLength");
        any.minimum = context.number(cursor, "minimum");
        any.maximum = context.number(cursor, "maximum");
        // 3.0 flags a bound as exclusive, 3.1 gives the exclusive bound.
        match cursor.node.get("exclusiveMinimum") {
            Some(Node::Bool(flag)) => any.exclusive_minimum = Some(*flag),
            Some(_) => {
                let bound = context.number(cursor, "exclusiveMinimum");
                if bound.is_some_and(|bound| any.minimum.is_none_or(|other| bound >= other)) {
                    (any.minimum, any.exclusive_minimum) = (bound, Some(true));
                }
            }
            None => {}
        }
        match cursor.node.get("exclusiveMaximum") {
            Some(Node::Bool(flag)) => any.exclusive_maximum = Some(*flag),
            Some(_) => {
                let bound = context.number(cursor, "exclusiveMaximum");
                if bound.is_some_and(|bound| any.maximum.is_none_or(|other| bound <= other)) {
                    (any.maximum, any.exclusive_maximum) = (bound, Some(true));
                }
            }
            None => {}
        }
    }

    fn object(&mut self) {
        let (context, cursor) = (&mut *self.context, self.cursor);
        let any = &mut self.any;
        any.required = context.texts(cursor, "required");
        let min_properties = context.count(cursor, "minProperties");
        let max_properties = context.count(cursor, "maxProperties");
        if min_properties.is_some() || max_properties.is_some() {
            let bounds = any.bounds.edit();
            (bounds.min_properties, bounds.max_properties) = (min_properties, max_properties);
        }
        if let Some(properties) = context.object(cursor, "properties") {
            for (name, property) in properties.members() {
                let at = context.piece(property);
                any.properties.edit().insert(name.to_owned(), at);
            }
        }
        if let Some(member) = cursor.member("additionalProperties") {
            any.additional_properties = Some(match member.node {
                Node::Bool(allowed) => AdditionalProperties::Any(*allowed),
                _ => AdditionalProperties::Schema(context.piece(member)),
            });
        }
        if let Some(patterns) = context.object(cursor, "patternProperties") {
            let patterns: Vec<_> = patterns.members().collect();
            for (pattern, schema) in &patterns {
                pattern::check(context, pattern, Place::Key(schema.at.clone()));
            }
            let schemas = patterns.into_iter().map(|(_, schema)| schema);
            self.carry(extension::PATTERN_PROPERTIES, schemas.collect());
        }
        if let Some(names) = cursor.member("propertyNames") {
            self.carry(extension::NAMES_OF_MEMBERS, vec![names]);
        }
        self.dependents();
        self.conditions();
    }

    /// What the text in a string is (JSON Schema Validation, section 8).
    fn content(&mut self) {
        let kind = self.context.text(self.cursor, "contentMediaType");
        if let Some(kind) = kind {
            let name = extension::CONTENT_MEDIA_TYPE.to_owned();
            self.data.extensions.edit().insert(name, kind.into());
        }
        if let Some(schema) = self.cursor.member("contentSchema") {
            self.carry(extension::CONTENT_SCHEMA, vec![schema]);
        }
    }

    /// Keeps references to schemas that 3.0 has no keyword for.
    fn carry(&mut self, name: &str, schemas: Vec<Cursor<'a>>) {
        let pointers = schemas
            .iter()
            .map(|schema| Value::from(schema.at.to_string()));
        self.data
            .extensions
            .edit()
            .insert(name.to_owned(), pointers.collect());
        self.context.pending.extend(schemas);
    }

    fn combinations(&mut self) {
        let all_of = self.members("allOf");
        self.any.all_of.extend(all_of);
        self.any.one_of = self.members("oneOf");
        self.any.any_of = self.members("anyOf");
        let Some(keyword) = self.cursor.member("discriminator") else {
            return;
        };
        // Not of the specification, but in use: the name of the property alone.
        let name = match keyword.node {
            Node::String(name) => Some(name.to_string()),
            _ => self.context.text(&keyword, "propertyName"),
        };
        let Some(property_name) = name else {
            let place = Place::Value(keyword.at.clone());
            let message = "a discriminator needs a `propertyName`; it is ignored";
            let warning = Diagnostic::warning(Code::MissingKeyword, place, message)
                .help("name the member that tells the alternatives apart, or remove it")
                .remove(&keyword.at);
            return self.context.diagnostics.push(warning);
        };
        let mut mapping = indexmap::IndexMap::new();
        for (value, member) in self
            .context
            .object(&keyword, "mapping")
            .iter()
            .flat_map(Cursor::members)
        {
            match member.node.as_str() {
                Some(target) => drop(mapping.insert(value.to_owned(), target.to_owned())),
                None => self.context.invalid(&member, "a string"),
            }
        }
        self.data.discriminator = Some(Box::new(Discriminator {
            property_name,
            mapping,
        }));
    }

    /// The members of a combination; one that is only null makes the whole
    /// nullable instead.
    fn members(&mut self, keyword: &str) -> Vec<Pointer> {
        let mut members = Vec::new();
        for member in self.context.array(self.cursor, keyword) {
            if is_null(member.node) && keyword != "allOf" {
                self.data.nullable = true;
            } else {
                members.push(self.context.piece(member));
            }
        }
        members
    }
}

/// Whether null is the only value that a schema allows.
fn is_null(node: &Node<'_>) -> bool {
    match (node.get("type"), node.get("enum"), node.get("const")) {
        (Some(Node::String(name)), ..) => name == "null",
        (Some(Node::Array(names)), ..) => {
            matches!(names.as_slice(), [Node::String(name)] if name == "null")
        }
        (None, Some(Node::Array(values)), _) => matches!(values.as_slice(), [Node::Null]),
        (None, None, Some(Node::Null)) => true,
        _ => false,
    }
}
