//! The extensions that the generator understands.

use serde_json::Value;

use super::piece::SchemaData;
use crate::Pointer;

/// The pointers that the extension `name` holds.
pub fn pointers(data: &SchemaData, name: &str) -> Option<Vec<Pointer>> {
    let list = data.extensions.get(name)?.as_array()?;
    let texts = list.iter().filter_map(Value::as_str);
    Some(texts.filter_map(Pointer::read).collect())
}

/// The lists of texts that the extension `name` holds, by name.
pub fn texts(data: &SchemaData, name: &str) -> Vec<(String, Vec<String>)> {
    let lists = data.extensions.get(name).and_then(Value::as_object);
    let texts = |list: &Value| {
        let texts = list.as_array().into_iter().flatten();
        texts.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let lists = lists.into_iter().flatten();
    lists
        .map(|(name, list)| (name.clone(), texts(list)))
        .collect()
}

/// Patterns for names of members, each with its schema.
pub fn patterned(data: &SchemaData) -> Vec<(String, Pointer)> {
    let at = pointers(data, PATTERN_PROPERTIES).unwrap_or_default();
    let named = |at: Pointer| {
        let pattern = at.segments().next_back()?;
        Some((pattern, at))
    };
    at.into_iter().filter_map(named).collect()
}

/// References to the schemas of a tuple's first elements (`prefixItems`).
pub const PREFIX_ITEMS: &str = "x-codegen-prefix-items";
/// References to the schemas of members whose names match patterns.
pub const PATTERN_PROPERTIES: &str = "x-codegen-pattern-properties";
/// A reference to the schema of members' names, as a list (`propertyNames`).
pub const NAMES_OF_MEMBERS: &str = "x-codegen-property-names";
/// References to schemas of objects under some condition, as a list (`then`, `else`, `dependentSchemas`).
pub const CONDITIONAL: &str = "x-codegen-conditional";
/// Members that others need beside them (`dependentRequired`).
pub const DEPENDENT_REQUIRED: &str = "x-codegen-dependent-required";
/// The only value is null.
pub const NULL: &str = "x-codegen-null";

/// The methods of a path item, or webhook, that are not generated.
pub const IGNORE: &str = "x-rust-ignore";

/// Names for the values of an enum: a list in their order, or by value.
pub const ENUM_NAMES: [&str; 3] = ["x-enum-varnames", "x-enumNames", "x-speakeasy-enums"];
/// Descriptions for the values of an enum: a list in their order, or by value.
pub const ENUM_DESCRIPTIONS: [&str; 3] = [
    "x-enum-descriptions",
    "x-enumDescriptions",
    "x-speakeasy-enum-descriptions",
];
/// Descriptions for the values of an enum: objects with the members `name`,
/// which is the value, and `description`.
pub const ENUM_ELEMENTS: &str = "x-enum-elements";
/// A name for an enum, and in `values` names for its values.
pub const MICROSOFT_ENUM: &str = "x-ms-enum";
/// Objects with the members `name` and `description` by value.
pub const FERN_ENUM: &str = "x-fern-enum";
/// A reference to the schema of what a media type has one after the other (`itemSchema` of OpenAPI 3.2).
pub const ITEM_SCHEMA: &str = "x-codegen-item-schema";
/// A reference to the schema of the JSON that a text is (`contentSchema`).
pub const CONTENT_SCHEMA: &str = "x-codegen-content-schema";
/// The media type of what a text is (`contentMediaType`).
pub const CONTENT_MEDIA_TYPE: &str = "x-codegen-content-media-type";
/// The Rust name of a schema, property, parameter or operation.
pub const RUST_NAME: &str = "x-rust-name";
/// The name of the same, in any language.
pub const NAME_OVERRIDE: &str = "x-speakeasy-name-override";
/// The name of a type.
pub const TYPE_NAME: &str = "x-fern-type-name";
/// The name of a property, the one that counts most first.
pub const PROPERTY_NAMES: [&str; 4] = [
    RUST_NAME,
    NAME_OVERRIDE,
    "x-fern-property-name",
    "x-ms-client-name",
];
/// The name of a parameter, the one that counts most first.
pub const PARAMETER_NAMES: [&str; 4] = [
    RUST_NAME,
    NAME_OVERRIDE,
    "x-fern-parameter-name",
    "x-ms-client-name",
];
/// The method's name within its group, the one that counts most first.
pub const METHOD_NAMES: [&str; 4] = [
    RUST_NAME,
    NAME_OVERRIDE,
    "x-fern-sdk-method-name",
    "x-methodName",
];
/// The group that a method belongs to, the one that counts most first.
pub const GROUPS: [&str; 2] = ["x-speakeasy-group", "x-fern-sdk-group-name"];
/// The environment variable that holds a credential.
pub const ENV: &str = "x-env";
/// A server variable that must be given, which OpenAPI has no way to say: true if its `default` is absent,
/// false if it is wrong.
pub const NO_DEFAULT: &str = "x-codegen-no-default";
/// Parameters that the client holds for all operations that have them.
pub const GLOBALS: &str = "x-speakeasy-globals";
/// The name of a server.
pub const SERVER_ID: &str = "x-speakeasy-server-id";
/// What a stream of events has in place of an event where there are no more.
pub const SENTINEL: &str = "x-speakeasy-sse-sentinel";
/// The member of a request's body that asks for a stream.
pub const STREAM_FIELD: &str = "x-speakeasy-stream-request-field";
/// How to page through a list.
pub const PAGINATION: &str = "x-speakeasy-pagination";
/// When to retry, as Speakeasy writes it.
pub const RETRIES: &str = "x-speakeasy-retries";
/// When to retry, as Fern writes it.
pub const RETRY_STRATEGY: &str = "x-retry-strategy";
