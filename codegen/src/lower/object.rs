//! Objects: their members, merged from everything that `allOf` brings in.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::class::Class;
use super::{Lowering, Piece, asked, docs};
use crate::Pointer;
use crate::ir::{EnumKind, Field, Presence, Rest, Struct, TypeRef};
use crate::normalise::{AdditionalProperties, SchemaData, extension};
use crate::pointer::Hashing;

/// What is collected of an object before its members have types.
#[derive(Default)]
pub struct Members {
    /// The names of the described members, in order.
    pub order: Vec<String>,
    /// Where each is described.
    pub at: HashMap<String, Pointer, Hashing>,
    /// The names of the members that must be there, in order.
    required: indexmap::IndexSet<String>,
    /// The schema of all other members.
    rest: Option<Pointer>,
    /// Schemas that say more about some objects.
    pub blurred: Vec<Pointer>,
    /// All schemas that say something.
    pub seen: HashSet<Pointer, Hashing>,
}

impl Members {
    /// Whether the member `name` must be there.
    pub fn requires(&self, name: &str) -> bool {
        self.required.contains(name)
    }

    /// The names of the members that must be there, in order.
    pub fn required(&self) -> impl Iterator<Item = &String> {
        self.required.iter()
    }
}

impl Lowering<'_> {
    /// The object that the schema at `at` describes.
    pub fn object(&mut self, at: &Pointer) -> Struct {
        let members = self.members(at);
        let sometimes = self.sometimes(&members);
        let mut fields = Vec::with_capacity(members.order.len());
        let mut constants = Vec::new();
        for name in &members.order {
            let Some(origin) = members.at.get(name) else {
                continue;
            };
            if let Some(only) = self.constant(origin).filter(|_| members.requires(name)) {
                constants.push((name.clone(), only));
                continue;
            }
            fields.push(self.field(name, origin, members.requires(name)));
        }
        for member in &sometimes {
            let Some(origin) = member.at.first() else {
                continue;
            };
            let ty = self.common_type(member);
            fields.push(self.field_of(&member.name, origin, members.requires(&member.name), ty));
        }
        // A member may be required without being described.
        for name in members.required {
            let described = sometimes.iter().any(|member| member.name == name);
            if !described && !members.at.contains_key(&name) {
                fields.push(Field {
                    origin: at.clone(),
                    name,
                    rust_name: None,
                    docs: Default::default(),
                    ty: TypeRef::Any,
                    presence: Presence::Required,
                });
            }
        }
        let rest = match members.rest {
            Some(values) => match self.element(&values) {
                TypeRef::Any => Rest::Kept,
                ty => Rest::Typed(ty),
            },
            None => Rest::Kept,
        };
        Struct {
            fields,
            constants,
            rest,
        }
    }

    /// The only value that a schema without a name of its own allows, where it
    /// is a text or a whole number, and travels both ways.
    fn constant(&self, at: &Pointer) -> Option<Value> {
        let Piece::Schema(data, any) = self.piece(at) else {
            return None;
        };
        let only = match any.enumeration.as_slice() {
            [only] if !(data.nullable || data.read_only || data.write_only) => only,
            _ => return None,
        };
        let plain = match self.class(at) {
            Class::Enum(EnumKind::String) => only.is_string(),
            Class::Enum(EnumKind::Integer) => only.is_i64(),
            _ => false,
        };
        plain.then(|| only.clone())
    }

    fn field(&mut self, name: &str, origin: &Pointer, required: bool) -> Field {
        self.field_of(name, origin, required, None)
    }

    /// The member `name`, of the type that it has where it is described, unless
    /// there is another.
    fn field_of(
        &mut self,
        name: &str,
        origin: &Pointer,
        required: bool,
        ty: Option<TypeRef>,
    ) -> Field {
        let ty = ty.unwrap_or_else(|| self.type_ref(origin));
        // Null is a value of any JSON, so only absence is left to tell.
        let nullable = self.is_nullable(origin) || ty == TypeRef::Any;
        let presence = match ty {
            TypeRef::Any if required => Presence::Required,
            _ => Presence::new(required, nullable),
        };
        let (data, any) = self.schema(origin);
        let mut docs = docs::of(data, any);
        if let Piece::Reference(_) = self.piece(origin) {
            // The type tells the rest.
            docs.facts.clear();
            docs.text = docs::first_paragraph(&docs.text);
        }
        docs.read_only = self.says(origin, |data| data.read_only);
        docs.write_only = self.says(origin, |data| data.write_only);
        let rust_name = match self.piece(origin) {
            Piece::Schema(data, _) => asked::member_name(&data.extensions),
            Piece::Reference(_) => None,
        };
        Field {
            origin: origin.clone(),
            name: name.to_owned(),
            rust_name,
            docs,
            ty,
            presence,
        }
    }

    /// Whether something is said by the schema at `at`, by one that it stands
    /// for, or beside that by a part of its `allOf`.
    fn says(&self, at: &Pointer, what: impl Fn(&SchemaData) -> bool) -> bool {
        let mut here = at.clone();
        for _ in 0..super::CHAIN {
            if let Piece::Schema(data, any) = self.piece(&here) {
                let beside = |part: Pointer| matches!(self.piece(&part), Piece::Schema(data, _) if what(data));
                if what(data) || any.all_of.iter().cloned().any(beside) {
                    return true;
                }
            }
            match self.class(&here) {
                Class::Same(target) => here = target,
                _ => break,
            }
        }
        false
    }

    /// Collects the members of the schema at `at` and of all that `allOf`
    /// adds, the added ones first, so that its own word is the last.
    pub fn members(&self, at: &Pointer) -> Members {
        let mut members = Members::default();
        // Each schema is met twice: before and after its parts.
        let mut stack = vec![(at.clone(), false)];
        while let Some((here, parts_done)) = stack.pop() {
            let (data, any) = match self.piece(&here) {
                Piece::Reference(target) => {
                    if members.seen.insert(here) {
                        stack.push((target.clone(), false));
                    }
                    continue;
                }
                Piece::Schema(data, any) => (data, any),
            };
            if !parts_done {
                if !members.seen.insert(here.clone()) {
                    continue;
                }
                stack.push((here, true));
                stack.extend(any.all_of.iter().rev().map(|part| (part.clone(), false)));
                continue;
            }
            if !self.alternatives(any).is_empty()
                || data.extensions.contains_key(extension::CONDITIONAL)
            {
                members.blurred.push(here);
            }
            for (name, property) in any.properties.iter() {
                let known = members.at.insert(name.clone(), property.clone());
                if known.is_none() {
                    members.order.push(name.clone());
                }
            }
            for name in &any.required {
                members.required.insert(name.clone());
            }
            let patterns = data.extensions.contains_key(extension::PATTERN_PROPERTIES);
            match &any.additional_properties {
                Some(AdditionalProperties::Schema(_) | AdditionalProperties::Any(false))
                    if patterns =>
                {
                    members.rest = self.patterned(data, any);
                }
                Some(AdditionalProperties::Schema(values)) => {
                    members.rest = Some(values.clone());
                }
                _ => {}
            }
        }
        members
    }
}
