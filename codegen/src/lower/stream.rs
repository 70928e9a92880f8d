//! Successes that arrive event by event: what an event is, how the stream ends, and what asks for it.

use openapiv3::MediaType;
use serde_json::Value;

use super::class::Class;
use super::{Lowering, pointers};
use crate::Pointer;
use crate::ir::{
    Api, Content, Field, Framing, Operation, Scalar, Shape, Statuses, Stream, TypeRef,
};
use crate::normalise::{AnySchema, OperationPiece, SchemaData, extension};

/// The member of a body that asks for a stream, unless the document says otherwise.
const SWITCH: &str = "stream";
/// What ends a stream of JSON, unless the document says otherwise.
const END: &str = "[DONE]";
/// The fields of an event (HTML Living Standard, section 9.2.6).
const FIELDS: [&str; 4] = ["data", "event", "id", "retry"];

impl Lowering<'_> {
    /// The stream that a response declares at the media type.
    pub fn stream(
        &mut self,
        piece: &OperationPiece,
        media: &MediaType,
        (name, at, framing): (String, Pointer, Framing),
        statuses: Option<Statuses>,
        alone: bool,
    ) -> Stream {
        let items = media
            .extensions
            .get(extension::ITEM_SCHEMA)
            .and_then(Value::as_str);
        let item = items.and_then(Pointer::read);
        let schema = pointers(&media.schema).next();
        let is_item = item.is_some();
        let (framing, event) = match item.or(schema) {
            None => (framing, Content::Json(TypeRef::Any)),
            Some(schema) if framing == Framing::Data => self.event(&schema),
            Some(schema) => (framing, Content::Json(self.line(&schema, is_item))),
        };
        let text = |from: &indexmap::IndexMap<String, Value>, name: &str| {
            from.get(name).and_then(Value::as_str).map(str::to_owned)
        };
        let said = text(&media.extensions, extension::SENTINEL);
        let usual = (framing != Framing::Lines && event != Content::Text).then(|| END.to_owned());
        let asked = text(&piece.operation.extensions, extension::STREAM_FIELD);
        Stream {
            origin: at,
            statuses,
            media_type: name,
            framing,
            event,
            end: said.or(usual),
            // Kept if the body has such a member.
            switch: Some(asked.unwrap_or_else(|| SWITCH.to_owned())),
            alone,
        }
    }

    /// What is decoded of an event that has this schema.
    fn event(&mut self, at: &Pointer) -> (Framing, Content) {
        if let Some(data) = self.data_of(at) {
            return (Framing::Data, self.data(&data));
        }
        let (_, any) = self.resolved(at);
        let several = self.alternatives(any);
        if several.len() > 1 && several.iter().all(|one| self.data_of(one).is_some()) {
            return (Framing::Envelope, Content::Json(self.element(at)));
        }
        (Framing::Data, self.data(at))
    }

    /// Data is JSON, unless it can be nothing but text.
    fn data(&mut self, at: &Pointer) -> Content {
        let (data, any) = self.resolved(at);
        let json = extension::pointers(data, extension::CONTENT_SCHEMA);
        if let Some(json) = json.into_iter().flatten().next() {
            return Content::Json(self.element(&json));
        }
        match self.leaf_class(at) {
            Class::Scalar(Scalar::String) if is_json_text(data, any) => Content::Json(TypeRef::Any),
            Class::Scalar(Scalar::String) => Content::Text,
            _ => Content::Json(self.element(at)),
        }
    }

    /// The schema of the data, where that of an event has nothing but the fields of an event.
    fn data_of(&self, at: &Pointer) -> Option<Pointer> {
        if self.leaf_class(at) != Class::Object {
            return None;
        }
        let (_, any) = self.resolved(at);
        let data = any.properties.get("data")?;
        let event = any
            .properties
            .keys()
            .all(|name| FIELDS.contains(&name.as_str()));
        event.then(|| data.clone())
    }

    /// The type of a line, which a schema of the whole body has as its items.
    fn line(&mut self, at: &Pointer, is_item: bool) -> TypeRef {
        match self.leaf_class(at) {
            Class::List(items) if !is_item => items.map_or(TypeRef::Any, |at| self.element(&at)),
            // That is the whole body, too.
            Class::Scalar(Scalar::String) if !is_item => TypeRef::Any,
            _ => self.element(at),
        }
    }
}

fn is_json_text(data: &SchemaData, any: &AnySchema) -> bool {
    let kind = data.extensions.get(extension::CONTENT_MEDIA_TYPE);
    kind.and_then(Value::as_str)
        .is_some_and(|kind| kind.ends_with("json"))
        || any.format.as_deref() == Some("json")
}

/// Drops the switches of streams that the bodies do not have, once all types are known.
pub fn settle(api: &mut Api) {
    let mut resources = std::mem::take(&mut api.resources);
    let operations = resources
        .iter_mut()
        .flat_map(|resource| &mut resource.operations);
    for operation in operations {
        let has = |name: &str| has_switch(api, operation, name);
        let switch = operation
            .stream
            .as_ref()
            .and_then(|stream| stream.switch.as_deref());
        if !switch.is_some_and(has)
            && let Some(stream) = &mut operation.stream
        {
            stream.switch = None;
        }
    }
    api.resources = resources;
}

/// Whether the body of an operation has a member of this name that is true or false.
fn has_switch(api: &Api, operation: &Operation, name: &str) -> bool {
    let choices = operation.body.iter().flat_map(|body| &body.choices);
    let mut modelled = choices.filter_map(|choice| match &choice.content {
        Content::Json(ty) | Content::Form(ty) | Content::Multipart(Some(ty)) => Some(ty),
        _ => None,
    });
    let Some(ty) = modelled.next() else {
        return false;
    };
    let mut open = vec![(ty, 0)];
    while let Some((ty, depth)) = open.pop() {
        match api.resolve(ty) {
            TypeRef::Nullable(of) => open.push((of, depth)),
            TypeRef::Def(id) => match api.def(*id).map(|def| &def.shape) {
                Some(Shape::Struct(object)) => {
                    let is_it = |field: &Field| field.name == name && is_flag(api, &field.ty);
                    if object.fields.iter().any(is_it) {
                        return true;
                    }
                }
                Some(Shape::Union(union)) if depth < 4 => {
                    open.extend(
                        union
                            .variants
                            .iter()
                            .map(|variant| (&variant.ty, depth + 1)),
                    );
                }
                _ => {}
            },
            _ => {}
        }
    }
    false
}

fn is_flag(api: &Api, ty: &TypeRef) -> bool {
    match api.resolve(ty) {
        TypeRef::Scalar(Scalar::Bool) => true,
        TypeRef::Nullable(of) => is_flag(api, of),
        _ => false,
    }
}
